// Written by tools/train.ts; do not edit by hand.
/** Weights per feature and class (base-64 digits around zero), learnt from the texts in tools/train/messages. */
export const WEIGHTS = {
  version: 1,
  scale: 0.00598,
  bias: [0.1, -0.286, 0.097, -0.462, -0.541, -0.393, 0.332, 0.044, -0.275, 0.501, -0.216, 0.118, 0.98],
  table: `$ 0	nnWrZoqYYWrZW
% a	sXYZXsmVYVvZY
% and	TTWY7YqYXWWZp
% de	ZZZavaYaaZvaZ
% equity	dbcdsdcdddded
% more	RyuUTVOVURwUQ
% of	iWVXvoxXXWsYV
% off	YXXXWVs7YWVXT
% on	WVUWqWxVWVsXr
% remoto	0WabbbZbbbbba
% the	TTYX0UrXYXdZX
% with	TVSWyXwXWWWXW
0 !	WYXXZYtYYpwXU
0 $	V3XaZscXYYnYX
0 %	XaWXxbteYWtZZ
0 0	erWZkmXjZXbps
0 ?	qVTrZrhkisXWY
0 a	uZXYomvZYWlYZ
0 after	UWVYrXRsWTwso
0 al	mrVVTunqWVcVT
0 all	avWZZapZYVXau
0 also	twXYYYWVXXYZU
0 am	TaTrWURutTTV0
0 an	tWWpYzsVXWZZY
0 and	bnZnhrZVZWtYo
0 anni	SvTXVWSW0UVWW
0 april	owWXZYanuXVXb
0 are	XZYraYUmZWtYs
0 as	SVUvWUQwVsoWk
0 at	TsUVWXRTnWwVv
0 attendees	UXWXXwUNYWW0T
0 august	ZlWYYYUuYUUxs
0 b	RsWVXTlVXXQU3
0 because	vYsWZYWZWsXaW
0 bed	SmSWVXxWXVVWw
0 bis	0ZZqbaXZbZZaY
0 btc	VZXYYYUVZV4XU
0 but	oWUWXYTVXypSs
0 by	VbV4UlRTWTqsT
0 c	ntWWXXSWXWXWw
0 c2	1XabcbZbbcYba
0 d	0ZakXXjmXUWsV
0 day	2aXZZlXmeXYiW
0 days	usWZYZjbaXZtb
0 de	UWWWqnTqXUprs
0 december	TVsYYWTyZVVVx
0 dolares	UjVWXXuWWW2XV
0 dollar	YXUvmW0lVTpXV
0 dollars	UWV1aprSWSvWd
0 e	WZUYXuYbeUyTt
0 each	vVVtV3TYXVYXU
0 employees	xYWXaavaaYYaY
0 employers	WSUZZYV5YWWWU
0 en	TtVrsWUWWVrVu
0 engineers	WXWWZuzUZZZZY
0 eur	lWW1WtqSWUcVT
0 euro	piVnmwlbWVtXV
0 euros	pZVrWuudWUpXW
0 families	VYYVnWxWYXWVu
0 february	UXXUZcZvYWVWx
0 flat	4XXXZTVWZYWYS
0 for	lVVxWrYWWWtbr
0 free	SSUWWWQwWT0VR
0 from	sVUWWTSTWTowy
0 fte	l2WYaTXXYZYZY
0 full	U3XZXXUXVYZaW
0 grand	WYXZYYUXYszZX
0 h	wZWnXoZpYVbWs
0 has	nWVXXVSVWWjt2
0 horas	ppZhasjYaZmWd
0 hour	aaWvZpYtXVdrV
0 hours	ptXlYelbcXdlY
0 hr	yXZZadmadaldY
0 hrs	yqXZXYoZYYiZY
0 i	lWWVjuwWXXpZW
0 if	kWVWUYSWVUuW0
0 impressions	XXUZYXSWXQW4T
0 in	moVlWluZbUuXe
0 including	rWVXYV0VXXWXU
0 instead	SWSXUSWwTSVW1
0 is	TbWWXZSrXTsv0
0 it	WZWZZZnpYVsZt
0 january	mrjXZTT0XVVWp
0 jobs	WUVaZYxXrXWlV
0 juin	UWWWXtTtWUVVt
0 july	uWVXYWUoYWWvq
0 june	uYWadYTeYbXcz
0 k	Y0WZvZZaYXbaX
0 kids	uUWYwRUyWSWYT
0 km	VVTWWUSzWTTwQ
0 lessons	WZZXZyqrYVXZX
0 lpa	W3VbbbZaZanaY
0 m	TXWX3YTWYVrsc
0 maanden	xbbccbbbaccba
0 maart	srXYZWVyYWYXT
0 march	raVdmbUmoZWbw
0 may	aZWqXaWyXYWkt
0 members	zXUXWVTxYUWWU
0 meses	yoaZaaiaZaaaZ
0 mesi	xabcccbcccbba
0 met	wsYZZZVXYXYYs
0 mil	drWkwdZqYXfXV
0 mila	VzWWuXUWXWWXU
0 miles	qVVXWXRVVsW1U
0 million	VpVXxZUYYWyZX
0 min	WWU5XXlZoWgXU
0 mins	UjU0YXuoXWbZX
0 minute	WYdzanucZVYYW
0 minuten	VXW2WrWuXWXXV
0 minutes	WXW2asYkZWiYX
0 minuti	VVVyYVfTXWVwS
0 minutos	WXW4YmcXYXWYW
0 mois	xtZabaZbZaaZZ
0 monate	yqbbbbZaabaZa
0 month	0lYaalYaaaYaZ
0 monthly	UcWZnZ2ZXVrYW
0 months	zZYejZaacacdZ
0 nd	nXWYZXU0WUWXr
0 net	R4VXYWTWXWTYU
0 new	YXXaaaUXYWY7V
0 no	jVVXXtmwXWWXW
0 november	oVWXXsSvXVVuX
0 now	SUTWnYSWvU1YU
0 october	ZVWWYipynVWXt
0 of	VVXaYXUtXdwxk
0 off	zvXYZWVXYXWVV
0 on	qkVeskVVXUqWv
0 once	RUSVSVvUSR2WT
0 online	XZYXauVxZXYXT
0 or	raUoYY0oWUXZX
0 ore	mqZZbvYZaZqXW
0 out	xVTWXV0VXWUXT
0 outside	3SXaaZXaXYZaW
0 p	yTTWXumVUTSSQ
0 page	zWVzXQTUURVWQ
0 pages	2WWZXzXlWVWYU
0 paginas	zWWWWwTVVTVVT
0 paid	VqVyZwUOZYXXW
0 payable	rXWYXTtWYXWYw
0 people	YyXYYqpYXWXvW
0 per	uYXfbunZZYhcW
0 percent	UUUX7XnXUTVXU
0 permanent	Y4YaaZWWZWYXX
0 person	lUrvWWQvVTmsU
0 plus	sxYYZvaWZYXaX
0 pm	VZXqZrUwYWuYm
0 por	RVWZX2sVWVmWp
0 posts	uVWWYVxWYUUtV
0 pounds	1WUwWVnUXUUWR
0 pro	4XYYZVWYZXWZV
0 questions	WUW4ZTUQXVXVT
0 rd	TVUuXUUnXTqV0
0 readers	VWVYWRQ4WQVVS
0 s	UzUVRXUWXUVW0
0 salary	V0XXnZUZZXWVW
0 searches	WYWZZYVWYVuyT
0 seconds	qXUXYYpuuTUZU
0 september	yvXXYmViYWXWb
0 sessions	QWWvYxTTYVpVR
0 short	NTRyURNzVSTVd
0 st	cYXXXYqqxVmZU
0 staff	lzXlWYfrYXYXU
0 std	2YZabXYaaYXaY
0 students	rYZYYRVzXWtYQ
0 stunden	koakbanpaZpZY
0 tage	xsZZaZqZaZZZY
0 teams	nVZYXWZ3ZZWYV
0 th	omWXXaaubXYXy
0 the	QWVxrTSVWqVWu
0 then	UVTXWXRVWV3XU
0 this	SvSsWUSrVSVTx
0 till	1VWXuVVVXTUZT
0 times	RzTYVXQWWqutV
0 to	dtVpYfVaYXuYr
0 today	WYWYYWSzXTyXR
0 uhr	TVVVXVSuVUUU3
0 until	bXXYYWU4YWnXT
0 usd	xaWsZmoYYYkYW
0 usdt	XbaZXbVaaZ3aX
0 uur	wrYYZXVdYXcXx
0 via	RWUyaYTXZYzYW
0 videos	UYUYYVU1WTsXV
0 voucher	TUR7WUQOVSSVS
0 wants	TWUUWmPTVQWV2
0 we	T1ZYjXnoaZZYY
0 week	pWWZZqzXYYXZX
0 weeks	ncWYYuZvsXYYV
0 when	xUtYXXSXWVuZV
0 which	TYXWYuVXZWuZv
0 will	VYZXZZVWaYlY0
0 with	VrVYnXrsaZtXZ
0 words	vWWWb5TqXVQkU
0 working	wVVWYXUWXUozN
0 x	uUUpWawTWVnXp
0 y	sVVUXuSTVRSR0
0 year	RkRWWXwVyNTyS
0 years	lsZZnaXZxaZYW
0 you	ltVXWXdWWV2XT
0 yr	UqTYXYTX1WTXV
0 yrs	snVYYYcYwYYXW
0 £	jxVYYwVXWVYZU
0 €	odWsZumaXWqXX
EMOJI 0	TWUYXVS0VTVwU
EMOJI i	sYnZZasZiXYbX
URL if	WXUqZZUWyVsUS
a $	UsW0XraUYXTYW
a 0	rcWranojiXYYl
a actuary	rrYbaaZbpaZba
a alguien	RkSstVTVzTVVR
a backend	aqXaZZYaWzYaY
a background	xtaaaaWabbWbZ
a bad	RTqtUVoUwpVVS
a bakery	YRST3SNPwSOUP
a bank	YbzWnXXWXVzYV
a beer	TXTXVWRsTxVWs
a bench	UXZZaY1aWuYZY
a bicycle	TuTXXvUVWwWYS
a bid	qUWuWTSVXVVyP
a big	WsuZYZWYWaaYw
a bill	vWUXVXsVVSwXQ
a biostatistician	ZzYbaaYalZZZZ
a bit	tZqXmnYXmZYZm
a board	crxVXYUTZUqZX
a boat	rWVWXWTxWqWYT
a bonus	VqWZUZUYuXyZV
a book	VWWUX2soWTWYo
a bookkeeper	vPTWWW1WTUWWV
a box	TWWYXumXVmxZT
a brand	TXVWzVhVuVWYT
a bridge	TTVWW1wRTVUYV
a budget	wuUXWYUYXqYZV
a business	YvXZxZWZXXnaY
a call	maWtnktYbYXaa
a candidate	UwQXWX1YWWXTV
a career	SQ3UWsSSTTWXT
a casa	QuTUVqRSwSvTP
a case	UXZxYYrXZYtYX
a certificate	TXZXatUzZYXYW
a certified	vXYWXXzWXWVYX
a chain	SWU3WVVXXXWaW
a chair	TuWXqWVWXVUXw
a chance	kWSXXXVW6RXXp
a change	VW4XWVSlUqXYT
a chapter	QWWWY0RvYVUWV
a charity	xlXrVXtXYYUaV
a chat	WrxWqZlYXeZZX
a check	uaZZbXWZaazbW
a cheque	WZaXWWXZaa3bY
a children	1STUWTRySSVWQ
a clean	WUSWVXvYWWyXU
a client	nXucYYkkWcprT
a cloud	VvXmWZUYurZYX
a co	nWXY4YTYXWXZW
a coach	eUTWVwxVVSQXT
a coffee	UYvXpZtYpfZaX
a colleague	bmctYuTvmSXUW
a company	SWfw4XZXbSXeV
a confidential	UZ4VVZSWWUsUU
a consultancy	usblYZWZnWYaW
a consultant	NoV0WSSUVUUVv
a consultation	VYX1ZYlYYYYZX
a consulting	QVS2YXRWmVWYT
a contract	zYZabbYabaqbZ
a contractor	vXWYpYwYXoYZW
a conversation	Vt1bYZmXXXXfW
a couple	SUzTWW0VUTVXT
a course	UXWWW6eUWVVaW
a credit	UvXVYYsUZYtYW
a cto	ZXYa0bZbYYabZ
a customer	TYT4mUSqWmWYU
a cv	VxwYWZTYoUYZX
a data	snZZcsWjbZZZk
a day	yXYcZpjXdbnZY
a decent	YkjXYYVyUaYZV
a demo	UYWXXX5WZVWZU
a design	0YVYnuTYYUZZX
a desk	asTWSURvrVVYv
a developer	TVVX0tSWtUXZV
a development	UXWvYvkYXXXZW
a devops	XvYbZbYbvZbba
a discount	TVUVTX0UWTUWx
a distance	uZZbpapZZlZaZ
a dog	jZXaYaXZZ0ZaW
a embedded	avZbbcZcqabba
a ete	WqUYYYVWWUUu1
a family	saUvVxWWYWYZW
a fan	UVTWWXSTR4WWU
a favour	SVvYXYTZsTvXU
a fee	zoYsbpTWYWSZl
a fellow	SVTWWX1UWrVWU
a few	rXyjcZWYmaeZX
a film	vWWUXRTtYWwXR
a final	YtZaaaYbtYaba
a financial	tXYccbacrabcb
a fintech	oXXwXUrXXYYaY
a firm	cuUWYZ2YWVXYX
a first	bzVXpWaYuVXZX
a fit	pY0YZYoWWVZZZ
a five	SWoWYqzsXSVYV
a fixed	0XVYnYuZXXVaX
a flat	VqVSXyyWaWWXU
a follow	qXVyYWTWXWtUQ
a form	UXWtXvTTZVvZW
a former	WX0YpYZrjTZZX
a fortnight	ynVZXYrYYZYZY
a foundation	lWS1WVUWYYVZX
a founder	VXUxqWsYXVXZW
a founding	ZWaa2aYZaaZba
a four	rvyWTVOVRSUXR
a free	UWVXmXy2WVWlV
a freelance	zUVZYkVYssZZX
a freelancer	tVWWXYyXvXXZX
a friend	WWUXYqrwbtZWT
a full	wyWaZZXaXaZbZ
a gap	nR2ZlYoXXVYYW
a gente	kkZprURpUssVS
a gis	UwxYXXTVWVXYV
a good	roXYZcUYk1aZV
a grant	yVXVqtqUYWWZT
a great	cmTaZvVqXuZYY
a group	uXXVvYTqZYpaW
a guest	SUVVXuQ4YViXS
a hard	QWUytVRWUoSWS
a head	T1WXvWrYXWVZV
a heat	QTUW00SUSRUXU
a hora	qXYZayZaZZZaY
a hospital	nVXutYZYYmpaX
a hotel	P3TXXWTvVXVZV
a house	qmUVsVxVXTnYU
a housing	wTXWZZXwZZZaa
a hr	c3ZaTaXbaaaba
a ios	pvXaabZbbccbc
a job	sVuaaYSXvYZtV
a judge	NSQ2TuPOTsSTQ
a junior	UoSYWYSW5WXYW
a knowledge	TuV0YYRYWVVYW
a l	soaYZtWnqWXXW
a la	fcVXocatoVYWv
a language	mUVXxvSUXWUYU
a laptop	wYaYZaVabatbZ
a large	1UUwWVTWXWUZU
a las	SUVxXVSqWTVV3
a lawyer	tWtXtYVZXVZaX
a leading	VqtZYZnlYWsXU
a legal	TwUZtYrZXXZYX
a letter	eVXZ0YVvYXXaW
a level	sVWXXrTUiSyUU
a lighthouse	vVUUvWRuUUUXU
a line	WrUZoZoXXyYZW
a link	TWZkYTvxYXnZX
a list	YWwXXpjVeUXXv
a little	VaVYmnvXcjXms
a living	oXRvUX0VVQVXp
a locum	q0TZTXWYYXYaX
a long	ttYVYUuXYXWbY
a look	tkrWpVRvnTWoS
a los	rSSVyTPUUSSTv
a lot	VUpnWqtrXraYU
a lovely	WqkZZXrTYSZaz
a machine	QvVwsViWoWVYU
a man	SwXZWWUtZuYYV
a manager	RuRVUUsUSyVWV
a market	YWYYuassaYZaY
a marketing	tmZaaaWaZuaaZ
a mechanical	YWWaqYXYtvYYY
a meeting	TYUXXZSYWt0YT
a mentor	UYYWU1WrYqWYW
a message	WYsYZYVUXbP4V
a mi	nXTYYXV4VTfXU
a mid	VxSZYaXYxTXZW
a minha	sVqWwySVSSWWS
a minute	UXUsXY0VWVUWr
a mock	QVVyVUyVVVVYU
a modest	ZZabstabaaacb
a module	WYZXZ1VrYXYZX
a moi	RUvWXVSV0SVWU
a month	oZWXyjxZXWdYW
a monthly	2XXXXXVYXYZaZ
a morning	nVV0WrZWWTXYV
a move	VzyVXYVXuTWYW
a must	yqYbaZZbaaZbZ
a mystery	TVTTVWPUyR1WQ
a network	mrWZrZUZtWpXY
a new	ZVwocXVdZVcts
a nice	oXWWXvxUXTVZV
a night	tUTUVQoxpXrUQ
a no	pZXtZaXatXacZ
a normal	p1YbZaZaYYYaa
a nossa	tdoYqonXYWfYW
a note	TXwXXsSUYkVVx
a notre	SrTQVvRoWUxWQ
a number	Xm0aaoXaXYZbY
a nurse	TaUXVWTsUu1XV
a one	SXWqXs4WYVYYU
a page	sYoZYZwaWXXbY
a paid	YYY2XnbYZZYaZ
a pair	TWVYWWrWyTUXr
a panel	VXYuYUrvZXWaX
a paper	ORPSSzPoTwTTP
a paris	XvZaZWXYZYaxX
a part	cYXZtqYXZXuaZ
a partir	RkXYYX1YsXYYW
a partner	WVcVyXUuWWvoU
a patent	PQQz4SMQRPRRM
a payroll	sXVsWXSWWxWWQ
a permanent	izlaZlYaZZaaZ
a person	VaTr0mRWVUtYV
a personal	tVWUXV2VYVXZX
a pharma	uuXaabYbZZbba
a phone	1ZXWaVUYaTbYv
a photo	aXUYYXTSqcn0U
a pilot	RSUX4YWWVWVYU
a pitch	sVyVNVQVVvSXS
a place	RvVXuXUUWVvXU
a plan	TWRXWYWWUzvYU
a plant	jTtWWXyYVUYZV
a pleasure	blZaZjWWY1YZd
a plus	rtWZZuXYZZZZY
a podcast	WYVYXWqzYVVZW
a position	YWtYZZVYzkYYW
a post	SYQWXXTVTQU8P
a practice	PXU4UVjXWVVYU
a price	1XVWWWQwXUWYT
a primeira	UWWWxvUWoWVXV
a private	rVUqWXntWYsXV
a problem	0YUUXYVXWTwYS
a product	aqsrsZVYZYYaX
a profile	YWzvYWQYXWXZY
a project	XdroYZrksYYYW
a proper	usWYtWbZpWYZY
a prototype	UXWzUXmWYVYXV
a public	xuXYZZXaZYWaW
a qa	nqXZrZWZjrZaY
a quarter	oWUrzUsTWUmXU
a quick	ipj0hXoWYWYYW
a quien	XuXZYXnYzXYYX
a quote	pWWUXUwuYVUsS
a rate	UXWuYWVYXYXay
a react	bvWaaaWaxXaZY
a reading	uuYYYWWVYVraY
a real	XzUXVvinsVVXT
a recommendation	UmVWWXUUWRW5P
a recruiter	WqYZYaoaltZmY
a reference	WSUZZZXY5dZYW
a referral	kVlYrbWZvXYqY
a regional	moWZXZVYYXxZZ
a registered	dyYbYaoaaaabZ
a reminder	ZoXVabsY0SZXj
a reply	TvWpYyTXXXXYW
a report	yVT3WOlTVRVWR
a research	XzV2XXQUYUXYW
a ring	wtUXWlTUVUWYu
a role	TT1XYqUXrUXYn
a room	pVVWrvUUUYXYv
a safe	TVUWXXRVWq0Ts
a salary	UdWY3YVYXXWYX
a salesforce	kuZYZZWrarYZY
a sample	jZZZZpyYaaZbZ
a school	pXXYYQvWvUXYW
a search	sdxYZYjnXXZYY
a seat	VsU0cXqoWWXYY
a second	onUqXWZWVvtXV
a senhora	Vo0XXYVWnWXYV
a senior	bwaaZtYZcYjaZ
a series	yWTVWWntVSXYW
a share	xXWXrvTWYWXZX
a sheet	1XUWWYqWUUXZS
a ship	SVwZYrXZVYuaX
a short	uYiXastYXjYZW
a shortlist	WYzYVZoYXYYZX
a single	bUUwVtcVtTTYV
a site	RuvWTVQWvPWXr
a six	3YZZaYWYaZXbY
a slot	XYucZYrsaYYZX
a small	wZYorXaWdmeYZ
a software	UVWXwZuZpYXaX
a solutions	dzXaYaXacqaZZ
a speaker	SXTSYyTxYRTZV
a staff	d0USXzSTXWVYT
a start	m1jYQXUZaWXav
a stipend	TWVVu0TWXXVZW
a student	WYWYZWWwprYZX
a studio	zYUYZUpTyVXZX
a su	UuTXWWsWtVsXU
a sua	YaVYXlYWbYozo
a suitable	oZbbbbqbtaaba
a summer	WZYWYtVZzVZbZ
a sunday	zWSXWXUWVPWYy
a system	nZWXZYyYYnXaX
a talent	Xa3ZYZTXWUvZW
a talk	UXTWWX0TWxWSS
a te	WwWZvVUVVtYXW
a teacher	RRSTV0RuuUVWT
a team	VmfmvpWYiXpbX
a technical	xnWjtpVYYaYZW
a telecom	zXYafbababcba
a tempo	Y1ZaaamZaaaaZ
a term	RQRTzvqTSVTWU
a thank	TqW1XYSXXuWXU
a thing	voUXdXpWXuVZV
a third	WZaX5WWiVXoYU
a three	yYYXYUXZaataX
a time	UqWvZZssYXYaW
a tool	WbZajb1aaXabY
a training	cUXWX5QWWUOVT
a trial	cVUwwUUUWVpXT
a two	luWXVzsXYWTYW
a un	TZvyXpUVoVaXV
a una	urVXXWUXwWWXU
a university	sTVwjXUVTvTYU
a us	VWuXXYiWWWxZY
a vacancy	mxmZYYUZoWYqX
a vaga	ojVaaZWZXYY2U
a vendor	RUX1XTUVXWoYR
a very	iVwjphZWqTVYm
a video	XZWYXuT2XWYaX
a view	TrUtYwWWVlXYV
a virtual	WpSwXUwTVpVXW
a volunteer	VtYWXOV3WWYZU
a vote	zWXXvTUVYWYZW
a votre	WtXpZvUYZWlpW
a vous	zVVYuXUUWWpWU
a wallet	yXrYYXUXYTWYu
a website	RRQVPUv0TRrVS
a week	snZZcsnZbXlZX
a weekend	vpWWizUWWVYZR
a while	mcyWWuSVWPVUR
a white	VWWYXYlWXVuXw
a word	iTyrlWVU1UTVS
a workshop	mXWVXxwlXVWYV
a year	wYWrabeaeneZW
a yes	tYVtUYtYYXXbY
a young	VwVX2pUWiWXZW
a1 0	U3WYYVUWWVXXV
aan de	VVvYYXzXVVsWV
aan een	pZZpbauaZZabZ
ab 0	QWYtZTzWYYYYs
ab dem	STTVqTRuUSUyO
ab sofort	dXXZZZXtxZYXW
able to	xViWXWUXtmXYp
about $	wVVZVXwXYWXYW
about 0	4ZXXdnVnYXYZW
about ?	TXuXXXRyWVXXW
about a	jV1UfYXxnSbXU
about an	vYXuZWWYZaXaW
about being	xVUWYSuvVQYYW
about burnout	PUTSVvRxVwSWU
about data	TXYWZwsrYWYZX
about how	UXTsXVS3vSWYV
about it	upVpedWsZYXYj
about leaving	UXQXsYpXutXYT
about me	UWxWtVTXUpXYW
about my	UVsYxXrWSbXXU
about our	kWWWwVppXsVYV
about rent	nZXYWWUtxVYZX
about that	UYsWYwUVYsYaV
about the	ZklpZdWiZrWXt
about to	YURunTRTTuVyS
about two	rVXxSXUXXYqYU
about what	ki0WoXnbVXbZV
about whether	RW3TXVqUPTXZV
about you	jW1XqWYXUuWXT
about your	VWqlfXxqWlnYV
above the	svXWuUUpWVXZV
acaba el	WtWYXXxWpVXWS
accept the	xYYwZVSWZXWZV
accepted your	WaXZZaWXYpY0T
accepteriez vous	ZYXbZvVY0XYYX
accepting applications	WUYZaXWwYXZ0W
accepting my	ZaqbabWaYyaXW
access and	TZvYaZpYZZrZX
access to	WUuZvXTnXVlYr
accordance with	UvXYaZVXYYVnu
according to	wXYYZtTXZYWXt
account ?	vWWVXVPWZY1WV
account and	oYZZXZSYaZ4ZY
account executive	VoVZYZ1YZWWtV
account for	nZZUZTWXZY1WV
account number	WXYZZWVYZXwWu
account of	VWZXYWvTUtuXV
across the	VmjYYYSXWyYYp
across your	ZokkajqZYtcXZ
act as	QUTvXrRUuUxXS
action is	VYoYZZUXZWrWy
add me	QWQWXWpXyTxVQ
add our	VWYYYYVXZY1YW
add the	WXVZaXVTYWt2W
add you	VX3lXYUnVoXWV
added to	UVTWXXSVpSX5O
address and	VXWXWXUUXV2WR
advance by	UXWXYWSXWW3YT
advance of	SUTWW2SUUQwWU
advert ?	V5VaYYVZVZaaY
advice on	ZYUZaaXZ1maaY
advise us	VVXzvUUVYXVZW
advisory board	TTWyvVVWXXYYW
afraid but	rXWYWwTsYUYaV
after 0	RxUXYXbrojprU
after a	tyrYXXUXXiaZW
after our	mXVvZXTYZyXZW
after that	TtWXproWYVWui
after the	TsqXbbrXXyYXU
after which	rUVVVROyYWsWS
after you	TURXWuoWVpxUR
after your	QeSWWv3QVWVWU
afternoon ?	tVRVUXpVTSVV0
afternoons a	4WWtWVWYVUXYV
again !	TsRWWXvUVwqVR
again ?	RrtWVVRVrQUUx
again and	SVTWsWUXXTWX1
again for	xWXWpXWYtVZaV
again i	RQrxUVhwTQqVR
again in	RUxUVTRSSjRyN
again on	tUTVVTSyVTVVZ
agencies and	VXtvaaXbZabbb
agency ?	PTvTSUNSxORTu
agency and	UwtYYZoXoWWaX
agency for	TU1YXYqYXTVYX
agency s	vWnbaaVaYsZaY
agency you	oZqbbbqbaaaca
ago and	UxrYXYTXpsWUU
agree on	sWWVnXUVWTWyR
agree to	RVWsWXyUXVVwR
agreed to	ylZYYZVYZYXYs
ahead of	UcsWtZTWYVyYU
ai ?	WX2ZYXnuZUYXV
ai in	ZaYYatTyYXXYW
al 0	vWYZsYWuYZYYX
al dia	xWWXYXUwXVoZV
al giorno	nZYYavWWZYwZX
al mes	ktYXmnnWZXvXV
al mese	lnXVpotUXWuWU
alguien que	SsTW1WTXTWTXU
all 0	qXWYZYUXWxWsT
all ?	Qu1XXYUVWTTYU
all day	ZWVZZsUXW3WXo
all i	VwVYqYVYVtYZW
all in	pnWYZpsjXoXZb
all is	WYpqZaWYYrZZr
all my	sVWWWTovvPWXl
all of	SqutlTVVVwiXT
all our	PVSUWVuxVUsVO
all over	Tf3YXVSWVQWWs
all right	SWRVWXRUV1VVs
all that	luWYsZpZYWXbY
all the	bWWwoXZqbpXYb
all three	UZyxYXUYUQYYW
all you	VWWYVsTVWvyZU
alle 0	qUUVVVSyUSVUx
allowed to	T2TXWWrVuUXYU
along to	XXWZZXWwmtXYT
along with	nVVuTtTUtUrYU
als business	XkWYwZUYuXYXX
als controllerin	YyYaaZYZVXZtX
als data	Zubcccabpbcbb
als projektleiter	XwbbbbYaXaarZ
always have	RVrWWWRxVxUUO
am 0	UqVWmiTnVTVvu
am a	aZaabYWbzZobZ
am available	XWXbabqZutZZW
am building	ZvsZkaVaYYaaa
am cto	sS2YVXPZWUWZX
am donnerstag	VXWvYVTvXUXUs
am following	bYvYaZVXWvXWX
am having	zXXYZYUYvWXZV
am i	mvSYXYxXWqWYU
am in	VXUYWYvYtsXZX
am not	ZZnbZcXbXyXaa
am now	WWsYWtrXUuWXW
am pleased	VuWXYqUrXUsYW
am reaching	hZwYZbWbrYbba
am tag	hZYZauWYaZxaY
am telefon	TU1uWSTTVSVSS
am the	wnTXYYUXxTaYU
am writing	YXpuYYuWoZWYW
amira !	WqsbbbYaasaYY
among our	VWWWxYxVZXXZV
among the	WW3YUVSxYSWYV
among your	SSRWWVQTx0WVU
amount of	VoXXYYVWZXnWz
amounts to	UWXWYXxWaZwYX
an account	VVVYTXzYXWzYW
an actual	RwXYmYwYXWXaV
an actuary	tsZZXVYYuYXaZ
an advance	TUVWX4TUWTUXW
an agency	yYpYnXmZZYZaZ
an ai	PTTvVT2TVWRUS
an annual	TpxXYtVWWWWYV
an answer	WpUyXWaWWxWYV
an app	rXXW4YVYXWXYW
an application	TsmXZYqZwXZZX
an appointment	TVVWXpSuWVwWo
an associate	orWpYuUYXYZaZ
an author	mWXWXzTXZoXZX
an automated	tYYYtaXapZXaY
an den	SQUVxVTUxTsWT
an engineer	WvXZmZVWaYyYW
an entry	VZYXYYSZxVwaY
an envelope	UWUVTWRUVTwXz
an episode	PTSRT3wLVTTWT
an exclusive	XZYZZYrzZXXYV
an executive	UVUUYwkwWTXXX
an expert	YYW7ZVXYZXYZX
an exploratory	YX1ZYaVZYYYaZ
an external	0TZZbsXZaaaaZ
an honorarium	UYZXZyWVZYuZY
an hour	mXXyauckYWYYX
an idea	VYUYxY0mWmYZW
an independent	4WYaaZdZaYZaY
an instructor	VYalaxYXtZaba
an interim	xZabcaacccccb
an internship	XaZaZZXZ0XabY
an interview	UgRWXYXX7SiYU
an introductory	ZqsZjbnaZaaba
an investment	WYX1aYpZaaaaY
an investor	UVSW4XQWXVWYV
an invitation	XmXYZaWXYVW2T
an invoice	0UVwWWRXVXUYT
an offer	WuVWqXkmqdWWq
an office	V4TWvXTXVZYZV
an old	0WVXYXTZWxXZV
an online	PXWqXywUYXVTW
an open	yzWYYYWYXYYaY
an opening	XwrbabaaqWaZZ
an opinion	YVWxWUSUWxURQ
an opportunity	SVUVUb2sXrkYU
an outside	yhXYaXWZYZYau
an unusual	4VQXWWUWUVXXV
analista dati	orabcbZababrZ
analista de	ntZbbaYamaatX
analyst at	YyYaaaXaYarYZ
analyst in	U2VZYZTYVUZZX
analyste de	evacbbZcmbbbb
anchor ?	UVqvXXUUsuXWS
and $	WwXitYVYUXuXW
and 0	WlYZwlVYWVcwq
and a	moaYqpXrZcdYa
and after	TZTXWXywVSVYU
and airflow	fXabcaucocbbb
and all	ZsTtwbWVbUlYV
and am	XrZaZadZwsaaW
and an	WUZbwXsoXUlYn
and are	UaoowrUXrhXZW
and ask	kWpVXXUxuTTYV
and asked	vVqXXZVYtVXYX
and at	UWc2XXwXWTVXV
and attach	lYWZaaVZnVXYx
and azure	uYYbcbZcpcccb
and back	XYqaaaWaaZybX
and be	aUSVWSwzVQuUO
and best	uXvZaaVaZYZaZ
and book	UnYZZyrZaZdaX
and bring	UrYYZWVyaYqZX
and build	xqXZWYRXtWpZX
and by	rXWYYZTWYVzuU
and can	oVWWqVsVyStXW
and car	usUXZXUYXYtZW
and confirm	rWuYZaWaWXuYW
and could	pXTWXxqVvTVYS
and didn	VXVYXWtVvtYZX
and do	tUUVYtXVtVlYu
and don	TVvXrXZXUxuXS
and english	k0WYWYXYYZYZW
and enter	XZZZaUXTZX2WU
and every	yWpZXXTYYWtaY
and everybody	TYXXrXTwWXvaY
and everyone	qWxWWRTuVVWYX
and expected	V3VbbbZaZbaaY
and fill	QVV2VQStYWUYT
and find	WWyZXasZYVYaX
and for	dpesYeqXXlXZj
and forward	SWXYVXUWZT4UU
and found	uZWZZYmYZuWaX
and free	VXVYYZzwWSWYT
and from	TVWY1YSWXWvZV
and full	UmVXxXWuWWXYW
and get	sWXXXnZWXX3XU
and give	nTtWvsQUVTvXR
and go	VVwYYZWZYuYYW
and good	pWWYnXbYvsYXV
and got	SWUWVVpuU0WWQ
and has	UkWttwTVUrYYV
and have	qeXajjrYndcYh
and he	bXmYmZYXWd1ZU
and hotel	VWWTXoUvYTwZW
and how	UVuWXUQzTzVVQ
and i	inocmclaokaYW
and if	lcyZcVYWvVoXS
and in	dUqYoaTYWvuZW
and insurance	XXvZYZRYvUlZW
and is	XWquYZqqYWnYa
and it	mnbWZctmWtjYW
and keep	TWrxWVkVWVvYi
and let	mXUYZYyXYmUZu
and liked	yTVaYZUYX2XPV
and look	UlntrsYhcVWXT
and looking	VvWZsqWYtXZaW
and lost	UvnXYWTwWWrYV
and make	wrVZXWUuXXZaU
and may	rWlWXXkXvrXZU
and maybe	wUTWyXTWXRUWq
and me	RmcWxUSSlxUWp
and meet	StWXXTS1WUYXW
and must	xXWWXYzXXUWYW
and my	tloXeYYXiVuYZ
and need	veVwpWWWWUuYi
and needs	mxVVXVUWqVvYp
and no	uUcY1iUnaWVXZ
and nobody	tcUuXaUWqtaYY
and none	YXuwYWUWWWtYT
and not	S4UXoXTXpqXYT
and now	WqpYvZTVpqmXV
and of	tWVUSRxTUUxYV
and on	sWUVtYsqYWVYV
and one	ucWcwXVoaWWtU
and open	uUuYYXTVsVVXr
and our	wfVXZwVUXauYU
and pass	VVWVWXxVWVyTR
and passport	ouwabbSZYaSZX
and password	ZZYbbaXZbY4NW
and pay	saVWX5kUWVXYT
and permanent	XT0bbcobYYbba
and please	zXVYYYSuWUWYm
and post	UTUXXXzUVWxTW
and read	VWUXXWTqVyvXV
and receive	VUWvXVTTYX0YX
and record	VWYXZyWVbYyaY
and return	nXTZZZTYXWVY2
and run	vtYYZZUYaYtZV
and said	XWUZtZUZwrXaX
and sas	bTsZaZsatYZZY
and say	xUxYbXPYmTbYr
and says	PwTWVuYSxTWYU
and see	Ux0YYZXYWaXZX
and send	mXYZZXUaYZ3qW
and she	oVpWvXUWXVlZs
and should	nntXYYXYWVWYw
and show	jWVXXxsUWUrXT
and so	VvVXYXuTVtYYX
and somebody	nXyXVXnWYWVZu
and staff	WvuYYVUUXtWaX
and stay	msTXYZVYutYYV
and take	UYpXrZUpYXqat
and talk	Xb1TrkSwUQWYU
and teach	PVVXX5UTXTVYV
and tell	pdYtVYTonYwYV
and thank	UYqZYYVYXKXZ5
and that	WkWZZdoYppjZt
and the	qcYlinYZidoYn
and their	StSVWYRvYVWay
and then	ijVnXhlZXmwWk
and there	bkZvmdclXcnZW
and they	kmmYZvXXWWdZu
and thought	zqRijpcXXlYZX
and three	lVWWwvRPXuWYU
and to	ZXUVYtYWrusZV
and told	mVVYXYUWVqWZy
and travel	PVXWY5TTVSUYU
and two	ymXanqVkYXcZX
and very	UVUYzWTXesXYV
and visa	xWWabbWcZauba
and want	snZlvZXaZZYbZ
and wanted	jWubccYcnaccc
and wants	kuaqrYTYXXrZW
and was	WmsYZaoYVwZXW
and we	rscqoZWdYYcZZ
and were	pYyXWXUYZRrXW
and what	sWnqqpTsXXXeW
and when	Vk0YnYSUVewYT
and where	SXwsWXPxURUXU
and whether	uVsYYZmZsVZaW
and which	TX4ZZaVXWWVZX
and will	XWzXsYSTWZUVz
and wish	YtTZWYvXsUWYV
and would	efkrpkbaqiXYW
and write	toUxrTTVXTVXU
and yes	0UtWWTVuVWXZW
and you	YmeqnljbZcmXb
and your	kosaZmaZhmYbY
and yours	VWuXXYTVnzWTR
and £	SYWzmTknWWWXp
and €	OQUV3tRVWRUyR
annual report	UXWwWWSvYWqWS
ano e	RvUtWuVWVWWXU
anos e	YZyaarmZaWaZY
answer in	UxVvYYsWYXXZX
answer the	YWUwtWxUWTTXU
answer to	qaZaaaXXaWYxp
answers about	PVVzXUdUYWtWT
answers in	xWWWuQmYXXXZX
antes de	aWWYzXbXbWuXW
any advice	ZaXbabYa1XbbZ
any chance	xlymWVSWYoVWT
any good	cWUwtYoVWUYZX
any interest	wjqYuXVYXWZZX
any more	PRPwUSOTwzUUQ
any of	hVtXlWrWxTWYU
any questions	TWSWVYxVSSWX0
any role	WTuZZZUYyWXXX
any shift	ZXXaZaTZ1VXZX
any time	dVUpXnRrmUrVt
any vacancy	VSWZYZWZ6XXZW
anyone in	xVtWnVsWUVXYW
anyone who	TWTTVsnuPkWTv
anything i	VW1XXZsYrNVYV
anything in	VwSXUYtWwQWYT
anything to	TXkwXYpXrWXZV
apart from	tYWYZZTyYWWYU
app and	1XWYtYTXXWiXX
app for	vVVVwXTvYWVrV
app that	VXUYuZUYXxWXV
appeared in	VYWYZsVmZVtvU
appel a	sZXZYXV0YYZXX
application 0	VVVYYYUVWUVt0
application for	oWWZZZVYuVYts
application to	U1UYYYUWtWXUV
applications for	WZXYZUV2YXYvV
applied for	aYXabapZzZaaZ
applied to	TVrXXXQVZSRxv
apply by	W3ZbbUXnZYaaX
apply for	VSyWXXxUnUWYV
apply here	TvYZZxYZZbZaZ
appoint a	svYaabYbaaZbY
appointment with	TVWWYVSuXVTV2
appreciate the	WWsZaaxZZXYba
appreciate your	TXqxXTUVqoXWT
approved the	TvUXYYUXWUTT0
approved your	SURWWWSVUQkS2
apri il	UXWWYVVWXX2XV
april 0	xXYYaXtYZYYaX
april and	yUVYYYUXwXVWV
architect at	WoVZYaWZWWZyW
architecte cloud	vsZbbbYbZabaZ
ardent robotics	XunZeZlYqnZZX
are 0	qkSXWWl1XUUqS
are a	xqeYnXnYYiYZX
are available	kYWYZYzWYXZYt
are both	lWtZbasaZYZaa
are building	UVvzRtUXXXWYV
are currently	nsdsaaWZaaabZ
are doing	vTTZZYyZUYXZX
are due	wWWVWVRWYUWS1
are enclosed	VXWYYXVVWoVX2
are fine	rXtrXvTXTRXXo
are free	WqSrWVQ3WUVmT
are going	TVsWWXTQUwWxS
are having	SqtZYauYXYZaY
are hiring	UZyYmsUYqXYaY
are in	YWXbXnWTWYbo4
are interested	VXvsaanZYZVaY
are looking	VhvgxfUXWXYtW
are nice	XvUuZZXaZoZba
are not	YVWuYtdXXYuXV
are now	XVSYjXSvlYW3T
are on	YVUpXTTmYoZW1
are open	WnvXZWb1aTXXU
are or	bcxccdabbYccb
are pleased	VXYZbrXvbWrYY
are ready	VrTZZa0ZVYYaX
are recruiting	SqWYZUWWaZ0aX
are still	sXXYZYnVZXYZv
are the	rWTWYtSZWtWVw
are there	UrUYYYUXyuXYV
are three	pXUvWXtVYYWZX
are to	vYZYvYXZaZUaX
are two	RUUYvYuWTTVYw
are very	RvWYX0VWXWXaX
are well	YltbpbYanYaba
are you	nY0badoYWbZYY
are your	rXtYZYqYYokYV
area de	SwsSVVTUwSUUS
aren t	rbsYYpqXWVsZV
around 0	xpWqYiUYYpXZf
arquitecto cloud	roYZbbZapabqY
arquiteto cloud	osYabanaaaaoZ
arrange a	lYZWotqaZaZca
article on	VYXwYuSSYyWYV
as 0	WVUuWUStVSXT3
as a	YZWnYdqmpplaZ
as agreed	OUVTYWoWWUTV3
as an	pYWrtbuXfWiYW
as biostatistician	Y1YbVaZaYZaaY
as business	YtYatXXZZapZZ
as co	YXYa1bXaZZZca
as discussed	uXXXZZVXrWXZw
as follows	xZZabZXacaZqY
as founding	YVZayaZbaaacb
as i	TpzXrYbXTZrYR
as if	S0TxWXrYXUXXU
as it	1WVXVWTVWppYp
as last	yVUWW5QUWPUWQ
as long	2bWXYYdVZYYaX
as many	SXRTzYrTXWSrW
as my	TUOW0XSWzSTWT
as of	UWTWUpUWyrWrs
as one	kZYZaanXWzYZW
as our	XxlXpWSnYeuYV
as part	SXUWXxVVYxYYV
as partner	VWUY3XQVXUrXU
as per	VyVaZYWYuXYYp
as promised	bVvXWXpoUxVWR
as someone	RURxRVsVVvVXT
as soon	VpTWYYTYXt0Xb
as the	zXXXYZZXsWwZS
as there	sSQUVWSUVxVVx
as third	WXYa1ZVZYWXbY
as to	nVTVWVXxXTUXs
as usual	puZZXZVYZXqWt
as we	VXzXYYXtYWZbZ
as well	lWoXWWZXsusZU
as you	wpUWXmsYsVbXZ
as your	UuoWYrpWVqhYU
ask a	TWXXvuUStTWrW
ask for	jfTZXvqdsUQyV
ask how	TWVXYYrXU1YZV
ask me	U1qXXYSWTrtVS
ask the	VWWXYvqYWqtVU
ask what	uVvWUTOuwQUVR
ask whether	nVSXrXmwpWXYX
ask you	kVpxYmmamUYYZ
asked about	TWzvYXQVVlXYn
asked by	Uk4XXXTSWSvXT
asked for	doUsXpUtWoRVo
asked me	byunZlUXVVYZl
asked the	WZWYZYsYuUYbt
asked to	lpntXVSmYVXWv
asked us	WryYZZqYZYXZW
asking for	TU1VXcUVzZWVS
assistant professor	V3VYXYWXXXYZW
at $	onXZZZ0YYXkZd
at 0	XXWZXbkqeUnl0
at URL	YTVZZZW3YVxVU
at a	ouWwXhbfXZaZW
at all	WYxWsVVrZrVXZ
at an	WWswWYTVXVWwW
at any	SXXWYxSuXVvTT
at ardent	XwpaZaWYuaZZX
at birchline	WrUZZZVYvWYxW
at clearbrook	WzVaaaXatUaZY
at fabrik	puoaaaWWXraaX
at five	TuvWXUSXVwWYV
at four	RpSUVTQRUwTUx
at half	SVWVXtzQYVVVu
at harrow	oqXaZZWZXuZtW
at hollow	XqraaasZlkZYX
at home	tvWZZZVXwVdaW
at it	qcXYnYRoopXXs
at kite	VYTXYZWXzoYwV
at last	TXRSXXR2TcWXR
at least	tWujtYTaXkcZW
at lumenbank	YoacXZqYvWYrW
at midnight	iVTvWRQsURTSy
at mosaic	mXqZZaqXVUZxV
at my	yYVYXWkX1SXYV
at nimbus	ZvYnabXZkrakY
at no	UsTXYX3XWXXYU
at noon	UtvWwVTUVTmXS
at novatrek	WwsYYZyWUVZYW
at once	UjyXlYhXuRtVU
at one	mXRXXYSWvUXWy
at orchid	YZXZZZzYrVYZW
at our	huZVerbtYacYV
at pathwell	XukmZatZcYZZY
at present	cZyXaqWYZZYaX
at quantile	WvpYXZbYsoZZW
at redwater	WwUZZakYuoZYW
at risk	pWYZYZuZYXtZV
at short	USRXYX4VXUWXW
at solvane	YpXaZawZmoZaX
at stonebridge	WmclZaVXwVZtX
at the	bobbkZZmcqfXn
at this	UdoZuYVXYWvpV
at tideway	XwrZZakYoVZaX
at vantage	VtnYZZoXfeYtW
at what	TVx3XYOXXVYYW
at you	VVzYXXRXTuWXU
at your	WWWpXfqY1XrZT
at yours	UXSWXZXX4OWUv
at zephyr	XqUZaaVZzpZZX
at £	yqWbZsdYYXaZX
at €	1XWYXXulYXWXW
attach the	qYUXZYTWXrWYx
attached is	TXWXYYUWYTWU4
attend the	VWWXYWRRXW0Xw
attendance is	TXTWXWS4WRVXT
attention to	VmXaarWuZXVYt
au 0	oXYZZXmyYXYYj
auf der	TuSXXWTSU1VUU
auf ein	mZxapZWYapZZX
auf ihrem	pZZaZaXZaYzYX
august ?	rUWWXVTVXWVY1
auriez vous	UwXYXtvXYWYXV
aus dem	soWZnauZXYlZX
aus der	TwXZYZXXXsYXv
autumn ?	TYXYZ3UWsWYaW
available ?	2ZYbabXZYabbY
available at	VWTZZarVvUZYv
available for	rWcXcXaTVpWXx
available from	UvwYYUcWlUXXq
available immediately	TVWaaZ0axZZXW
available in	nVvWWXRVWVVxf
avant la	ruYYpYYZZaZYY
avez vous	sXuXXXyWURWRW
b 0	X7XZXaXZXWYZX
b2 b	rzZYZaWZVmZZX
back ?	QyPVTVNUxOSUu
back and	xVUYaZWZYvnYX
back at	SUqWXVQWUywVR
back from	RWTXXXqXWyVWy
back in	UXnXXYnXVlVZx
back on	nYpZYZUpZVsZr
back to	UVuYYedYzTaYp
back with	rYYXaZpZZXwYV
backend developer	ruYaZZYabsZaY
background check	uvaaZbXabaebY
background in	YxtYabWaZWYYY
band 0	r3TZYZVWUUXWV
bank account	ZYaXZVTZaa2ZY
bank and	tQnWuXoWUSuVU
bank holiday	WWVYYYWXWSXX2
bank is	rsSXXXVWwUsYT
bank s	sVXxVvTTYVVXS
bank transfer	tVW3UVQSYWoXV
banking app	XZYsZaWYaZxZW
base 0	W4WYZZWZZYXZY
base and	W2YaTaXbaaabZ
based in	U1UZZaUZuYZaY
basis for	woabbZacacbca
be a	dptidVgrZVmYb
be able	xVjVWWTWueXYq
be about	yVxXWYUXWUXYU
be an	QYVrlyPqWWitW
be asked	Sos1YXXXWWZYV
be at	lUqWXWWSVruTs
be available	SVwUZURRUSUUz
be charged	VZXXZYSXZYU2S
be closed	YaaaaZVYaYpVz
be connected	VXSXXXUUW7YUT
be considered	XYmZaZdsyWYWX
be delighted	VtdYjaxTZWnaX
be delivered	QSQRTTORTPuyq
be discussed	xVutWURXXWSXQ
be doing	TVpwWYuYVVYaZ
be employee	WuWZzZVYXXYZY
be found	UXuXYXvTYVRvT
be free	TV1UXXrTUWVWU
be given	UYXYZuWvYWVYq
be glad	TlvqZYXttUXYV
be good	WX0YXZSWXrYZY
be grateful	kXXsZkWYyPYZs
be happy	ZWqqXnZyZYXYV
be held	UXlqZXTzYWWYq
be honoured	UWcWwlrXTvXYX
be in	snZYXYWWbyXXs
be informed	uXVXZYUsWWUpu
be interested	ad1mZYWZnYZZY
be kept	TU4XWYTWWUvXT
be my	TWZX2WRWvYWXV
be named	mVyVXtSWWUXYU
be nice	XXYuYYUXX2XYW
be number	TURysWsWVVUXU
be obliged	qWUrZXTYzVYYW
be of	knzWYotWWVXYV
be on	VbWVmUpUvmVXx
be one	VtzZVXmWaoWXU
be open	mawpmYbYrVYXX
be our	OwXVzWTpYXoWX
be paid	zXWWYoUYYXzYU
be part	WyZZWlWYaTYYx
be pleased	qnqYbkscWaXZX
be prepared	ZWV1XXVWXXYYV
be ready	RUu0UUPUUNVWs
be reimbursed	sYXXZYVZYWzYU
be so	qoUmYXTuwSXYl
be something	q0VZlaXZWYaaZ
be thankful	WXVYVYtX3UZZX
be the	WkuexjYVemYXU
be up	rabykWUmWmYZW
be very	VlUVZXpsyaWZW
be willing	seotXcVYsXZaY
be you	2rpZcbSXWVYZW
be your	ayaYnXwoXVVYV
because i	TVqXrtrUStWXi
because it	mXUWYWVTXUb5S
because of	sbVYYWTVWvZqx
because somebody	RuyVUYUXVTYZt
because the	qnrWWYSwWVbrR
because they	sWVYZZrXZWzZW
because we	upiZXZUuZVZbY
because you	VXWvsWooYUUsU
become a	TVTVWtVvsvrVS
been a	UYvXWqSVVyWmP
been ages	WWTXWWUovNXXy
been asked	apzoXWUVXUpXr
been awarded	svXXYYUYYYsZW
been in	QTuxVURUrQuVQ
been made	RXUWVzUVqrUYV
been on	QTnyWWRVUxWWR
been received	VXVYZZUXYmSS5
been removed	XWVXYYSVWSU6Q
been selected	WYYXZZmwZYoXU
been shortlisted	VWtYaYtYZYtWT
been thinking	sWSXwVqUVmXZV
been told	smRXSXRW0oVXS
been up	VUQXWX2VSuWTS
been updated	SXQXXWTUXSU2r
before 0	njVVXrhWWtxXT
before a	ZYXZscWbrYtbY
before friday	qXVUXXTVYVyUv
before i	Yo1jYWiWnRVYk
before it	SnovXWUWWcVXx
before our	cWZWaYWYba0YW
before she	qVVXVXWXWTxYv
before the	mqboZZlWqXmYd
before they	SwVWVUoUXUVXx
before we	wXVqunSUWUoZU
before you	uiXYZWqXYWuZr
before your	WWSYYZvWXkuXt
begin on	SWWYYZ4ZWUZaW
begin with	XvyZYWVYXWYaX
behalf of	iraXYjlYYqrZX
behalten sie	YYZaZaXZaY1YW
behind the	VYUYXZuWVYVXx
bei der	VutXWXTVUUWUv
bei einem	uYvmaZWYZXYYV
bei ihnen	WVUYYY1Y0VYXV
bei uns	xqtaaZWZZYZaX
being a	UWUXWTS2TqUTR
bel me	mVxWXVuWVTVYV
believe it	SvwWxXRSSMWWQ
believe that	VeTZrZxZVkYYW
believe you	UuqXrWotXUWXW
bellen ?	YxYZaaraYbbbZ
belong to	TwYZYYWXYWXZx
below the	VUYYZWVVYWUW3
ben ik	nZvZZaXaqXaaY
ben je	mYowbZXaZZZaY
bench and	vXUYYYqXVTWXw
benefit>call-ask	SUTRVqvuVvVXU
benefit>client	VTZWXYuyYXWXW
benefit>cofounder	VYVZzXUWWXYbW
benefit>connect	VWUVWWzxSRVWU
benefit>content	QTQWUTP4RNQTO
benefit>easy-money	ZXWXomRTpW4VU
benefit>equity	SUxUwWTWVUWZV
benefit>event	TXWVXWtqqTrXq
benefit>expert-call	WatyYYUWaXZaZ
benefit>freelance	mWXYuYwXdWkZX
benefit>funding	PSS0MRNyUTOSP
benefit>i-am	peSaXaxY0UbXV
benefit>job-word	UyqXoWVWuUtWV
benefit>messenger	XZZZZXUZZZxaZ
benefit>mule	OSTsUvWUuQxVT
benefit>part-time	zWZZaZWaZYaaa
benefit>pay-first	UVVXVW3VVVqSQ
benefit>pay-word	YXXqXlxlYXrYW
benefit>permanent	U1VYutRWVXXYX
benefit>recruiter	TRPVUTlSPVR0S
benefit>requirements	rUtWUXyYUTXZY
benefit>role	pvVipdXpZoWZV
benefit>run-code	vTWXWUzTTVQXR
benefit>secret	VTWXVWRWWW2SQ
benefit>seeks	eVYWsiPW5cVXU
benefit>sell-cta	PRSUuUh0TSsVS
benefit>site-notice	wWYWZYrWYYXrT
benefit>start	nWZYyYVaYYZZX
benefit>task-for-you	tXVYWXLV4TXWW
benefit>teach	qTTVWrOS2RUVS
benefit>threat	qWYrYUzXZYUXW
benefit>unpaid	UVTWUS0uTTTWT
benefit>wants-job	ZaXbYaWbxWYbZ
benefit>we	XVnlojsaUZxVV
benefit>we-help	XXUWXYzWXXXZW
benefit>workplace	vWXXZxUTYYYZV
benefit>you	WZUaib3XrVsWU
besoin d	kWWuXvUXXYYYU
besoin de	UvVWXWUVWVqWu
best regards	sZYaaanaYuaba
best thing	UXTXXYSXX5WUQ
best time	ruWabbYbaaaba
best wishes	qZXXaqXYZvZbY
betalen €	tYYXZ1TRZYXYW
beth wir	pYYtbZqYZZZZZ
better than	WWSYvwSUVsWXU
between 0	ZpVXYXUVXVXr1
between now	0XZtaWXZaYZaW
between the	UwWYXwXZXXZaW
between us	pUxUSWQVyOWXT
bi 0	VWWXYOU3WUWTS
bi developer	vqYbcaZaeabcb
bij de	VWtXXXTWzUWXx
bij een	jV1XWWSWSSsWS
bij jullie	TUQWUWwUzSUVR
bij ons	WvXZYsVYYYWZv
bij u	lVWYYXyYuXqWU
birchline ?	SxUwXXpXXYXZV
bis 0	yrYraZWZZZYaX
bis zum	dTWWWWUuXURV1
bit of	lZVostoWmUWZW
bitcoin in	UZWXYXpXWzYXT
blog ?	UWWVXmxrXTWVX
boa tarde	uWWWYWzWWWSWU
board of	jnWuXYWZYYvaY
bolsa de	RwVXYVuVWXqXV
bom dia	uWXYXWVX0UXXU
bonjour nous	sTxwUURUWUTVR
bonus 0	W3WZaZXZbZYaZ
bonus and	Y0XbXaYbbcaca
book a	ZWVsYuuVXVVYn
book about	mTTSWxS1TQVWl
book and	1USVWVSyTSWXT
book in	TVTTWR1TUwUXT
book on	RXUWX2StWSXZV
book you	dsWyWpSVWUUWT
book your	VZWYZY1WWWwaU
books and	PwvUWVOVTTUVx
bootcamp is	VZcXbzYVZbbba
both connected	lWtZbataZYZaa
both in	WYTXYZVWY6YWr
both know	UXSWWYwWXZWxU
both of	RUTXrXQWn1XXs
both sides	TYyXZXTYVUyUT
bother you	wXdXXZRXxRWYU
box is	XZXYYZzXXRVZw
box of	VXXZXujYYnWav
breaks our	WZYZaZXXaVpyS
bring 0	XZYYwYUYXXxaX
bring a	VWVYYVZ3XVYVu
bring in	jXWZmqnWZTxaX
bring it	VYWYdZUWWRVY6
bring the	YWbYwYVXXZpZw
bring two	UWVXWWOTWT5XT
bring you	WwYaYaqZXrTaW
bring your	UdWXXmS1XVbXw
brings you	vXVXYYSXW0WVT
brother in	tYYYYYUYWUyZT
budget $	7XZXYXTYZYWVV
budget 0	zWXWYTVXYYqYv
budget is	6XYYYYVYXYYYU
build a	xVWXwVSyWVWXU
build it	XtXayaWZZYaaZ
build the	0oqZZZWZWXYaX
building a	ZeswVocYXYeZX
built a	UXVXaY0WwUWYV
built the	mYYZpbtZuWZaW
bullets	tapkYhVmaYmjb
buscamos a	WpWuwXVXXXXXW
business analyst	lyYaZbZadZflZ
business angel	USSV3VQVVUVVS
business partner	a2ZZZZXaZZYpY
but could	WVyTZaUZxRYZY
but for	sXVXsYxXWUWZS
but i	rmvYXcoXVtXYW
but it	WWqWWpitrWXZl
but my	VyVZXZVXuSnYr
but only	tWlYXXSWWyWZS
but the	brWXaytUaSXYk
but we	tmUXuXnsYaVZV
but you	XlWZ3XXWXjkZa
but your	VXWpYWoUWyxVT
buy a	yWSU0XMXWUQXS
buy or	kWUSyWNRYWRYx
buy the	UuWWqYPXXW4ZU
buy you	XjuXyYQWVqVXU
buy your	UXVXWYSXYV5QS
by 0	cYWXaUvlYVYW1
by a	WmwtYqhjXVjZV
by any	VtwsYVTYWWXWW
by bank	XTU4UVPUXweVT
by e	1YYZbZWabaXaY
by friday	XeXXZdZtYVVW0
by half	lvWXXX2WWTVWT
by hand	qYXZYZzXXrVYU
by law	ToUVWUvTVyWXP
by liking	WababZYaba0ba
by me	WwUXYYUYVyYXW
by monday	qVZuWUPuVUTWt
by noon	aRSXWWSWRTUW5
by our	jWkaZZZYZYzim
by paypal	rTU5WSPPWUpUR
by phone	SVsxXYSWwUmXU
by post	rUlTYXTWXUSS2
by replying	VXXxZUVtZYUrT
by search	VUqYYYOYV0uVV
by searching	VXWXYtuVXUYvZ
by sms	VYVYZZUYUR4US
by sunday	WwWYZYVsYXsXT
by text	UYVXZYrXZwuTV
by the	tfXaZnXbZXokq
by then	SW2VWXhVsQVXS
by thursday	mnTnYYQWWTVV2
by two	TrVWtYTXYWqYu
by video	mtXqYcUsVpWYW
by way	TvYYZVVvZXXZr
by you	oUUWWXbwrUvXT
by your	WdnYqZsaaYuZY
c and	0XUwVXRWSVUXW
c e	SSTWnRtTvTVxT
c est	UewXXsXsZhqWT
c to	rXWXZXSVXVWV0
c2 c	0WdaabnakZZaY
c3:benefit	WXXYYZ3YmXpYW
c3:cofounder	bVbdvbadcabdd
c3:connect	WXTXYZnXW3XuV
c3:content	VXVXWUS1YSWWS
c3:cv-ask	vTtbccYbabbaa
c3:easy-money	WaZaaYVZaY6ZY
c3:equity	edeeneeeffeee
c3:event	VXYXZpa5ZXWoV
c3:expert-call	qaYwZbYbbbbba
c3:freelance	vepZaakanZjZX
c3:funding	WWUY9ZTXYWXZW
c3:i-am	eZmanamaujhYW
c3:job-word	WycZZaoaYkXpZ
c3:mule	VXaXZZWZbZ4aX
c3:pay-first	WaZYaZWaaZ4ZX
c3:pay-word	yXZodbYYaaqaZ
c3:permanent	X3ZaaaYaZaaaZ
c3:recruiter	uZYcddcdbdcdd
c3:requirements	mpUYwaUaaaYaZ
c3:role	nrZZZiYhpncdY
c3:run-code	TXYWYXVXZX6XU
c3:seeks	ovWaZbYbZbbcb
c3:sell-cta	ZYYYYZ3YZWsYV
c3:site-notice	WYXZZZUWZWV+R
c3:start	3WZbbbZaaabaY
c3:teach	VYYYZ5lclWYaX
c3:thanks	sYVZZZVYV0XWU
c3:threat	ZaaabaZabZ7PU
c3:wants-job	aXZbaaYb1ZaaY
c3:we	rplkrdYjYYaZX
c3:workplace	VWYbaaybZbbaZ
c3:you	cjofcaoaeYqbZ
c3:your-profile	XYyUZcYbYXZab
c:benefit	YYWaokzeqUmZV
c:call-ask	derzajkeaTbVW
c:client	snrtXWlYWWcnX
c:cofounder	VlXa9YXZWVaYZ
c:connect	XYnnjYajexYoU
c:content	YVZWbqi3VZnWY
c:cv-ask	sv1YXbUYYWXXW
c:easy-money	oZWapijfZW3VS
c:equity	XrUm7cUXWXbXW
c:event	YZVbYsf1YYadW
c:expert-call	WVY+odWWcWXWU
c:freelance	ylljYYmZhXZYZ
c:funding	ZjYm5WaaWVmXW
c:i-am	ccqZmalYssZTY
c:interest-q	uqrdnbdaaXWWY
c:job-word	ZvsYYXYZsYboW
c:messenger	ljoWaYTWoW4XX
c:mule	cnbjbccnjXuWb
c:open-to-new	WY6YeYoXbWZYV
c:part-time	0lZYmpXnfXZWU
c:pay-first	cVUlaciVWV5Zp
c:pay-word	wZXuZvlYWUmXW
c:permanent	Y4lYnZWZaWkXW
c:recruiter	YnzWWXpXcViod
c:requirements	lslkpkhXmUimU
c:role	nwXbidkZmWbkW
c:run-code	ioTZaUeTYW6kU
c:secret	cVTWXuTWVV6uX
c:seeks	prdmroXXpVaXW
c:sell-cta	nYYlkXxpXUlZi
c:site-notice	aYYXYYZZWbd5b
c:speak	VXToXxi3VkYVV
c:start	zkWZmcmdmVaXY
c:task-for-you	0aTYndYdlTlrU
c:teach	XkVXY4WskdYVW
c:thanks	YYcaYYcVd1aoc
c:third-person	WUTuWVnp0TWVq
c:threat	ppTjWpbXZUvrd
c:unpaid	UVTVsws0VVWce
c:wants-job	VcVaaZZX7YYkW
c:we	nnclmoqmVZjWY
c:we-help	jncXnl3VYUcWX
c:workplace	yuZZZpWYZXlXX
c:you	dbmccclYjllpZ
c:your-profile	npvbYZYZYamrU
cad 0	xsYYZYVYZXsXW
cada una	mVUwWVwVSUTXU
cada uno	1WXXoVVRYWWXU
cadeau de	SUT0UURUVTTVw
call 0	ZvT1UXRWXUVVq
call ?	YpqqiknXsWWYW
call a	VWWO3tnYYWXZX
call and	TXUunZVZWrvYX
call for	nZYpZTc1aYXZW
call is	ptVuYYlXYXXZX
call last	SVU3oVRVXSVVR
call me	Zm0WWWUZZWjWs
call next	YXuYZcuaZXbbb
call on	uZYZaarqaaYaY
call the	UWVXXXpSXSxWy
call this	cUmvYYUXXwWXR
call to	tVRxsWnUVRVYS
call today	tYXqXYQZYZvZW
call us	WYVYYYwXZWVY2
call with	rYYjZnsXYYXZt
call you	lwtWZlYWXUiVs
call-ask>benefit	1TOPTPKxSSRUQ
call-ask>client	OWS0YXRXYXXbX
call-ask>cofounder	ZSZZvbZbcbaab
call-ask>connect	xXUQXWSXyUUZW
call-ask>content	QUQOTxkMUT1UR
call-ask>cv-ask	USzYaaSYaZZZZ
call-ask>easy-money	QWtTXWSWXV1XX
call-ask>equity	OQPR2TOTSRTWR
call-ask>event	pVTUWx1QXUVTT
call-ask>expert-call	bYc5YXUYpWXYX
call-ask>freelance	WYuubaWaYZZZZ
call-ask>funding	VVTTyYUXYXYZW
call-ask>i-am	VhspWcwiZScXo
call-ask>interest-q	zXZVYZRaabXbW
call-ask>job-word	R2wTVWQURSVWR
call-ask>messenger	uVURUzRUWVQXU
call-ask>mule	QST2UUpTVVZYT
call-ask>open-to-new	XayXTbTYZVaaZ
call-ask>part-time	SSOTUW2UVPUUW
call-ask>pay-first	UXVxWTTXXXSWT
call-ask>pay-word	TWU2WpbslYpXU
call-ask>permanent	TTumWuTUWSwTT
call-ask>recruiter	TuzXZYTUVXQVW
call-ask>role	WQS0jSrTTSuUP
call-ask>run-code	TSVSVUSQXV2VS
call-ask>secret	VUTUWTTSYU2QS
call-ask>seeks	VsTWYYyZWZUXY
call-ask>sell-cta	RUqqVXvVVSwXU
call-ask>speak	yVTTSVxSSSUXT
call-ask>start	RYXYYazZZaZaZ
call-ask>teach	TWyVWovSUUWZV
call-ask>threat	tVUqWyTSWVTTT
call-ask>unpaid	VWWUXSvySXXUW
call-ask>wants-job	WWVSYyWWYZWZX
call-ask>we	osmsWYdoaVmVY
call-ask>workplace	RVRSW1QqUOUXy
call-ask>you	jmtxZYjdaUZVa
call-ask>your-profile	XYtuaaZaZZaaa
calls a	VXWzYTzVZWXZW
calls and	PrSzUSnTWSSVR
calls on	UW1YZZoYUPXaV
came across	ZojjalpYYtbXc
came from	TvRYXYvVWvVXR
came to	cYdZaZvrYVuZW
came up	qowpXZXXYpYYV
camera on	WaYpZYWYYW0YW
can be	lZpYjZoZoXvYW
can bring	rURUxVwUVSUXR
can call	osvVYWqXWWWaW
can do	oamXtaoU1TVXT
can explain	yXVWYWTXXxUZS
can find	SVpVtWSTUSSzP
can get	rXVXWX2XWVqYT
can give	TXUXWWpWVU1XR
can help	UvWYqZxYYWXZV
can hold	UsWYUYVXYU2ZS
can i	noZhYd1ZZcWYV
can join	UVUXXYuwsUVWT
can keep	WWuZZaVYZUXZx
can make	TqVXusSWwWXZV
can match	UW0UZXUSXVwXR
can not	kVcYoXSXYpqYx
can offer	sXXtwaaXYXWaX
can pay	yrTtjraVVTjXT
can put	zYWZYYuZYTZaW
can reach	qsXaYWXYWwYYZ
can see	sWTXYXrXWoWUw
can sell	UUUX4WRVWWWZW
can send	dkarYpUsWjWZo
can start	NtQVWWPW5PSUS
can t	ZYtYkjanYjrcY
can take	RUVVWVQpUSpyp
can talk	SVTXyWpSVUxYV
can tell	ZUznVxSTWTWYU
can u	xWTWWVQWsRUVt
can we	XtWbwWSVWRVW3
can work	YZXaZZTZ3UqZX
can you	wXkbWnTWdSmX0
candidate your	UVvWZZSYYYzWS
capacity and	yYrYbbWaYXZZY
card and	VkUXVYVYYVzYv
card in	TURWWWSTXV2Sp
card number	ZaYabaXZaW3QU
card on	TWWzXXPUYYvYV
care and	YsXttaUaXZZaa
care homes	eWUWcywUYURUS
care of	bukpYZuZXUXZY
carry it	SYUtUYqWVVWXx
casa ?	RVUwWxSmVUSWU
casa di	utVWVuUVWVWVT
case study	StWVXwtVZZXaX
cashier s	TYaZaZVaaa1aW
catch up	WYTZYaVYY6XXS
cdi 0	Z2XbbbabZaZZZ
ce que	uYXZXsqYXYXZX
ce qui	TT3WvVRVTSUUR
ce soir	UXSWWVRTTTsR1
cela vous	uU0XYXWXYXXYV
centre and	SSUWTXUVsQxVv
cerchiamo un	rkYxnVWYYYXYW
cerco un	YXXapVXXzXaZY
certificado de	raabaZYZqasba
certificate and	UqwXuWmSpXTVV
cette semaine	jWoYYYsWrUWuU
chain of	QTT2wVTWVUWYU
chair left	UVYYzWuYYUYaX
chance ?	TXxWWUPWlQVTx
chance to	oVVYyWwXrUYYU
chance you	yrUoWVTVUwUXT
change ?	XU7ZYYWYWTZYW
change your	UWTWWWTVVwNTz
charge 0	VXUWYYyWYWTTx
charge for	XXUWXq3nWUWUU
charge of	UrUXXX3VqToXT
chat ?	UzSYYatZYXuZW
chat about	VU5WWYdXXpYYV
chat with	qrUXYWUxXWXWW
che lei	zsWXpXVXXVWYV
check as	rxbbZbYbccXca
check for	VXWYZYVWWPt1q
check in	VWouYZVVXVXX1
check of	yZZYaZWZbadbr
check the	UYYYZZVXZXkZz
chef de	tnXbaaYaZZaxX
cheque for	wYZXWZXYaZrZW
cherche un	qpXZjYXZvYaaY
chez mosaic	YaWZZaVZ1XaYW
chez nous	uzXZZZcZZYZZW
chez vous	lVTWWUqUwTvVS
chf 0	vpYranXYaZXae
children s	1STVWTR2USUUQ
choose a	WYXmZZrWZXVU0
choose your	SnWVZzsWYYVZW
ci piacerebbe	SVwrVvRSVUVWS
ci sono	UUTYWYuX0sXXV
ciao chloe	ZuZbaasbaaaaZ
cientifico de	nlYabZYZnZawX
cientista de	muaccbabbcaaa
claim is	qXUWXXtWWUVXw
class and	WWVYZsSwYrYYX
class of	PsRSTqQRTxSwN
click to	UXXsTWTvXXvYT
client a	qtVZaaYaabYuZ
client and	aVySYZSXXTrWv
client call	xXTWZYWYYXxYW
client has	rnVpZZUYsXXuX
client in	UurYZYUxWWXZW
client is	uiZxaYWaZiZZY
client of	1UXlZZWZXomaY
client s	yVrWXXSVYWyXV
client who	UuuWYaTuXVXYY
client with	YXWzYWVWZXuYW
client would	wXUvaZWaZYZZX
client>benefit	oWnwZYqpYXXZX
client>call-ask	OTP6RSOSUSQRQ
client>connect	TuUyYXTXVVWWU
client>easy-money	xxRUWYQXXVSXX
client>event	YZXZaXUZayXaT
client>expert-call	WYr0XZVYZYZaW
client>freelance	zXUdZYVXYYqtW
client>funding	NRq1NUpVTSuVR
client>i-am	ubuUXaXVmpcWi
client>interest-q	OUO3WVSWWVVVT
client>job-word	cT1UXYTtWVVYW
client>mule	QoR0VVSWVTxYU
client>part-time	2WZYaXXaaYZaZ
client>pay-first	TYWWXYUYXV1YU
client>pay-word	yXVvZYUYYXXvU
client>permanent	U6VXZZXYYYYYp
client>recruiter	SVrVYYyXUUWVW
client>requirements	RURTUVTVUUTzR
client>role	zxUfZZZZYZZYY
client>run-code	yXVacbXaZaXaY
client>seeks	txtoYYVYVYYZX
client>site-notice	WaUxaaYXaZYaa
client>start	4XaZbaXabbaaY
client>task-for-you	MSQQVVRTUTxzP
client>threat	mWZYTYUVbazWY
client>wants-job	W5UYXZXYMYZZX
client>we	qwTzWWUWYnVWi
client>we-help	ST1VXWNXVSUWU
client>workplace	4QXabaXaYXYZW
client>you	UWzqVXQUYSw0R
client>your-profile	yRMRRUQRTQNzO
cliente ha	vYYZaZrZZaYsX
clients ?	TURXWX2VxOXWU
clients are	nYorZZTvXjZZW
clients in	YktXYZnYYYtZX
clients we	UVsXaZzZaaYaZ
clinic in	tvVXSYVYuWXZX
clinic s	vyWXYVTWWWXYV
close on	StXYYXVtXWYWu
closed on	VXWYXWRSYUVU4
closes on	VxUrYWTovVVXT
closing date	U2WaYYVXXWZZU
cloud architect	lulcYZVYplZpX
cloud en	ZrYbbbYarZasY
co founder	bYZa4aXaaZabZ
co op	xwXWsUTXXUUYU
coach for	RQTTW2RwTSVWS
code 0	VXXXZVUWZX4Sn
code for	yYVYYXUXXtQWx
code is	UuUYYXVXXXmxX
code you	WYVYYZRRZV3YV
codigo de	TVVWVTUTWTyvO
coffee ?	WvsYnZpWWtYYW
coffee at	w0UZWYUYXTZZX
coffee machine	TRSVVVTUTuTS0
cofounder>benefit	ZzXZTYTYUYXYY
cofounder>client	UVZYSWSTaZ0VW
cofounder>connect	UWwWvZQWWUWZW
cofounder>easy-money	aZZXTbVaaZybY
cofounder>equity	ZoaayaZbaaabZ
cofounder>event	SRRVwVR2URSUR
cofounder>expert-call	USU6OVUWVWXXW
cofounder>funding	YWYa5aXaaZZaY
cofounder>i-am	bZXY5ZUXWTjYn
cofounder>job-word	WyVZxZVZXWXYX
cofounder>part-time	WZbbvaYaaabcb
cofounder>pay-first	VYYXWZYVaZyYU
cofounder>pay-word	jUZW0uVYZZYZX
cofounder>permanent	VlWwzXVYXYYZX
cofounder>recruiter	TV0VQXPWVVVWU
cofounder>requirements	TUUX4XTVVTVXU
cofounder>role	WWYZ8ZVYZYYYX
cofounder>seeks	WdXZ6YXZXYcZX
cofounder>sell-cta	RUSU1TQSUSTVR
cofounder>start	sUWXxXUZYYVZW
cofounder>threat	R5ZYNVWXZYWXV
cofounder>unpaid	ZUabwZaYaaaaY
cofounder>we	UoXXwrrWYXbYW
cofounder>workplace	Z4ZZOWWYaZXXW
cofounder>you	UeUX4XvVWToXU
cofounder>your-profile	VzWYUYXaZaYYY
cold chain	WYUxZYwWYTXZW
colleague of	VY0YZrVtWTZYY
colleague you	WZUYvXVvToWXV
colleagues have	RV2XWWRuUOWVT
collection of	uYWXZwVXYXnZU
com 0	kVUVfURUUS2wR
com a	ToVWXWpqWrZVt
com o	pXVsYXVUtWZWx
com um	xYYYtWWYYYtZX
come ?	UWsWWerwVUXYT
come along	SWTWWVnqVxWYt
come and	kvbVUxaxbSVXV
come as	StTWnVT0UVVZV
come back	s1nXXXSWmQWtS
come by	TWSXXXiWWZ0Xr
come for	nVVauYvaYXYZZ
come from	VVVYXYRt1SUXW
come in	vYvXyXSXWTXYb
come on	uWUXsUnuVnWWS
come to	UqUfXotzbnVXR
come up	uT3sVXYXWQXXU
come ux	YqYbaaYZuZaqX
come with	pWXXrVezZXXZU
comes on	TWTXWXVTVPrU2
comes up	XY5YZaTYsQYYU
coming back	S0RXWWRWyRVXT
coming in	wvtXVXTWWUVZS
coming on	WXWYrYVrZXYYx
coming up	XY1aZbWZneaaX
comment on	SWUvWVwVWqVrR
commented on	XWXuaZWWYXXzp
comments on	lYVSYVTUXuVQx
committee i	UXUVYzWWYvYZW
community of	TWeWxXPwXVVYT
companies and	SXyWTYwYXXWZW
company ?	pURV4VQVaQVWT
company and	ViYX5YSXVUWZV
company for	UWuX0ZSZYVXaX
company has	RqTxVWRWVXwYU
company in	svWZsamaXYYaY
company is	XstZYaVZsWZaY
company needs	pWZZYYUavYuaX
company no	sXyYkYUXYRYXW
company of	nzUZYZqZXYYZY
company that	TXUxtXuYjVYZX
company will	vXZaqZWZZYZbp
company with	TXVW1WtXWUWZX
company you	UpUXyZSXUUWsV
compare notes	UWoXXXlWV2XVW
compenso 0	UUWTX2SRXWuWU
complete a	aUWWZxWYvXUaY
complete the	VXWwaucVaYqWX
complete your	WXvXZYRxYVmSV
completed my	VXTXYZVYwwYXW
completed the	WYWZaoVTnWX2X
comprises 0	sXYZbyXUaXZaY
computer and	uWUWXWSWVq0VT
con 0	STSVUVRUxS1US
con el	UVVtXWSVWTUT3
con i	VYYYZYnuZYuXW
con il	SUVWeVtTtVwVr
con la	wZqaZZnZZXraW
con le	UWSXWVtwUuUVS
con su	TVSWUWRVxvqTR
con tu	rTSTTURUSR0vP
con un	kXYZuYXYtXYYt
con una	rXuYYXXuYXjYW
confidential and	YYuZabXaZZvaX
confirm by	yXWWZVTxYXVYU
confirm the	XVXZaZTYaZvuU
confirm your	UZZsbppVbZnRw
confirmed for	UXVVXXSVXSVT4
congrats on	WXWZZrUVX6XTT
congratulations !	VWRXYX1XwMuTT
congratulations on	VWVYVZnWW3aVl
congratulations you	WYXZaZnYZOv1S
connect !	VYTXWWTVV3WTS
connect with	VWRUVXvVVRVzT
connect>benefit	SVzzTTqQrPQUT
connect>call-ask	VnhucXdWWyXXW
connect>client	UXT0YXSYWRXYY
connect>cofounder	VRXY1aVYYVXXW
connect>easy-money	XaVwbaYYaZZba
connect>equity	V0YZUbXZZYYZZ
connect>event	lZWbWURyU2WUS
connect>expert-call	XaY2aaXaaYaaZ
connect>freelance	wUwWZZUZWUXYX
connect>funding	XwVZwaUYaVYbZ
connect>i-am	WaaqlaXXuzXVT
connect>interest-q	TUPSUVRTV1UQQ
connect>job-word	vayWYYaXjQWtU
connect>mule	UURRWWSxnzVXV
connect>open-to-new	WZzXUZTXXOXWU
connect>pay-first	QXWTWVzVYTlVS
connect>pay-word	zVReXqnWsToXV
connect>recruiter	TxrUWWtTTSSUS
connect>requirements	vpUWWWqWXUTWw
connect>role	uocWaXYWqsXmV
connect>seeks	qWWtXVVrUTXnv
connect>sell-cta	0mVWWWyVWUWYV
connect>site-notice	RWSuXXR1XRUPS
connect>speak	SWUTZ0UQZVTRY
connect>start	bRUVVWzVTuWXV
connect>teach	SUUWXwUxVSSWU
connect>thanks	VXbXXYUWk4oUV
connect>third-person	TUTzXVUTTUWTT
connect>wants-job	aYXaabWazTZXY
connect>we	tVyrWWRsWwXQU
connect>you	VatnnallamnaT
connect>your-profile	wQMP1SOQSNOrS
connected to	bWrYaZqavVYYZ
connecting !	nZkTqbqZvSaZZ
consider it	rZaaarYtYYaaZ
consider me	WVRZXXTY4NXVW
considered for	RYvYZYoXvXXZX
consulente sap	jtZbcbYbsabaY
consultancy agreement	0UWUXYWXYWYYs
consultant in	VpZXZZxXaanXX
consultant sap	nwZbbbYblabaZ
consultants for	vWZWaXyZabWaZ
consultation of	UaZ0aYWabaXbY
consulting ?	SwyTVVrVRPWWR
consulting team	TWT3XVQWmTWYS
consultora sap	nvYbbbYaaaatY
contact centre	uWTXXTTTWvVwU
contact form	qYXYZYZrtWXXt
contact with	XWzaYYVXWtXYX
contact you	alwYZZTYnVVot
content>benefit	RRRUU0L0USTVT
content>call-ask	QVqTUzQvUTwUQ
content>client	TXWUZYSzaYVYX
content>event	WWWYXUS1XTpWR
content>freelance	1WTXWVRwTUQYU
content>i-am	SWlWVVT6ZSuVR
content>interest-q	rSvVVTvYVSSUS
content>job-word	QSQUVpP4SvRSP
content>mule	rSTVVOS0UTtXS
content>open-to-new	TW0XUWRTTSUXS
content>pay-first	PXTT1QSNVTQXS
content>pay-word	1VUSWxPlWTnWT
content>recruiter	VVTXXWTSXRUT0
content>role	PPRTRzL1SRRRQ
content>run-code	RWWTXUSOYV7VT
content>secret	RWTTxuOQXWyTU
content>seeks	RoOSySPvSNQSQ
content>sell-cta	UYVXXU10YVVXT
content>site-notice	VYWYXWTOYVR2Q
content>speak	XYXYZXX0ZWXYW
content>start	RWWXVWUzSUUUS
content>teach	SWTVWrQ0VQUWR
content>threat	vVTWVVTySTQVR
content>unpaid	YZYZWX0qaYXWT
content>wants-job	WYSWVXUPuxUUR
content>we	WeTUlpm1XVqVV
content>you	aZaWWaY3XauYT
contract $	1WZZbZZbbbbbb
contract 0	t2WZZZWZYYbaY
contract ?	PXoWXW2XXYXZW
contract and	Qd0sYZUYWWXZs
contract ends	OUtXVUOVwQWVy
contract for	xtYXZXWYZZhZq
contract from	yuUaZZYYVWWaX
contract opportunity	zZXbccYbbaaca
contract or	UMvaabVZ3XaYX
contract voor	WwXZaYXZaZYZw
contract with	YuVZYWTXhYYYy
contract €	d2YYaZWZZaYaY
contractor to	2YZZaaXaYaacY
contrato de	vxYYZXVYYXXYt
contrato fijo	V2ZaZZYZZZaaX
contrato indefinido	Y2ZbaaXaaZaaZ
contratto di	vqabbbabababZ
controleuse de	juYZZYoYZYYtW
controller 0	tsZacbababbaZ
controller financiero	tnZabaabbbbpZ
controller in	pYYabaYartbaZ
conversation ?	Um3cWYXVVUXTT
conversation about	Vq3WYZqXWUXXU
conversation the	R0VWXWUXXWTUw
copy and	orVZYYVXwYYaY
copy of	pUTTVWQxWUoVu
cost ?	wXTvWXjXVUYZU
cost and	xWWXRaSxWUXZU
cost to	rpUXXWooVUVXv
costs 0	SVUVVUvqUT0Up
costs €	TTTWWW3vTTVWS
could be	jwxkYYcYfUXZX
could come	2XVVXuSSVRVYU
could do	QVRVVxvURyVWQ
could i	TYwejYlmwTWXe
could it	1wUXWSOXUWXYS
could not	SURTVVOSUQzvl
could start	SVSWWX4XTSYZT
could we	vpunZXkWnVXYV
could you	vYWeinVWuVaXt
couldn t	kWaWVWSoUpS1W
council s	tvVYWTUWXUYXu
couple of	TU1XWXuWUSVXU
courier s	WZYWWYVZZY2ZV
course in	RYXYZ4TSWuXZX
course is	UtWZZUW1XSUYV
course of	pYuYbqXrYYYZY
course on	SXWWW2VzWVUZV
cover for	4YYZZUXZYabbW
cover the	qnWYYmqwZUXZV
cover your	SrWYxVTtZXWZV
create a	Wh1ZZaUZYYYZY
credit card	UWZZYaUZZZ2ZW
credit risk	qVZabbXbqaubZ
crypto exchange	U0YaZaXarZXaZ
cto and	YYXa0bYaYYZbY
curious how	XWRZZZVXzzWZW
current and	TzxYYXVSXYVXT
current ctc	qctbbbYaZbaZY
curso de	TWWXYqszXVWVS
customer service	uUWXYUTXYV0WS
customer success	WxttYYTWXXYZX
cv ?	VveaXaXazXaZY
cv and	eqzZZZUYuVYZX
cv for	YVpbbaYYpauYZ
cv in	xpyZYZTYWVXYW
cv or	XuXaabYZvZaaa
cv to	YzXaaaWZvYZYY
cv-ask>call-ask	yXVaccZcacbbc
cv-ask>freelance	xXWZcbZcbcbbb
cv-ask>i-am	vb2ZXYVYVVXXW
cv-ask>pay-word	uVyYbaXaZYYaZ
cv-ask>permanent	azuaZZXZXYYYW
cv-ask>we	SUzYYXTWWTWVV
cv-ask>you	qt1ZXjVZXWYYX
cv-ask>your-profile	kyvZXnVZYYYZY
d accord	YYXpaZXtZvaZX
d artist	SjTuWYTtURWyU
d ask	pUPWXXUWxOWVy
d be	aqiqoljipWXYX
d been	UWTYXXSXs1XXR
d both	UWTY2ZuYXTWZY
d cover	PvWWxwTVYWWZU
d do	xXUWsWlXuWWZV
d enjoy	WU3aabWYXnbaZ
d ever	UUuWXXtTVwWXS
d expect	UtUX0XTYWWXYX
d get	ZkUmzmTademYY
d give	SVVW0VtTXVVYU
d gladly	TVPxXWXVTyWWS
d hate	UtRXWZsXVwWYV
d have	xmjXqmlXdSVXk
d hire	wtXYWYrZYaTaY
d just	XYuaXYvWWraaZ
d leave	UY7YYYSXTTXZV
d like	snokibbenXZYX
d love	blmmpbmojnWZW
d make	SvRXVsdtUrVWU
d need	0XuWYXpWWUXYT
d never	TqvkXXsXWqXZV
d only	bwYWRZWZaZwYX
d own	XXZZ2aXZYWYbX
d pay	2VUye0RUVUVXT
d prefer	SVU0WXtWWVYZV
d put	SUVX7WVWXXVYV
d rather	wXxYXYemlUYZW
d really	WWSZZZUX3SYYV
d receive	RXWuXuuVYVWZY
d say	VYuYXYTXXzYYV
d see	RvTvUxTWSWWVU
d send	zZXqYaTZZXVbt
d set	qXYZuZqZYYZaY
d share	UWVW5WPVXVUYW
d still	V3WZYtVYiWYXX
d take	suStnbTUpSWXr
d tell	VUWX0VVvTUXZX
d un	ZlVrXuiWkXXXu
d une	tqYsmWYYZZZZY
d walk	U3WZYXTXXXXYV
d want	qmvatnUYXXXaX
d work	V0RWpYSXyWXXW
d write	ttUSVyPQYXVZX
da 0	TTUybTyhVVvVS
da casa	zVYWYUTXZXuYW
da due	XruarZYYaZabZ
da empresa	UXUXzXUWWVuYT
da noi	W1vYYYUUYVXXU
da un	TVQXUXxVU0VUT
da voi	UVVXWSuU0VXYU
danke fur	UWUXXXQVWyUVw
dans deux	RTuSyTOSQQTvP
dans la	UnyXkVTuVrWUU
dans le	qWdpaVTpfwWWj
dans mon	XYVYXUVuwqYYW
dans vos	ruWYXXyXXWYXV
dans votre	SXVvWX0UWVVSS
darf ich	atsYaZqZoXZZX
das ist	qYXXYWWYYX0YU
dat je	tXXYxYpYXWYYW
dat u	rtUXvYTYtWVYW
data ?	RVSUWnSuyPWVt
data analist	mqZbbaZadaauZ
data analyst	UmouaZWYuWZZX
data and	2UUXtVRYVSXYW
data engineer	ptYbaaiZdcapY
data entry	UXYaaZwZZatbZ
data for	jUVXXWT1XUYWU
data in	PqVVWyPzWUQSP
data people	VWyZYYnwWUXYS
data person	xsXYYYqXYXZaY
data science	VtYYWuXUuXXaY
data scientist	lpXapZdjkYZsY
date 0	UvVYYWTyWRUwO
date is	SaZypWXXZXlZV
datos 0	vlbbcbabbccaa
datos ?	TpwYXXTuWVXXV
day !	RVmWXWRTU2kWs
day $	TVYWY1wWZXWXV
day 0	wqYaaZWwZYYZX
day ?	kTRUWSQswyqXT
day a	yUsYpsUYYWYaY
day and	vXXXqvpWVWWZW
day for	mSUwTqQUTTUVv
day i	xZXZYZVZZspbX
day in	6XXWZuVUZXXZW
day is	wVUWXOqzXUVXV
day on	RWXUZ2qlYXXYV
day one	T2VYyVUXYXpYW
day outside	zZZbcbZbaabbb
day plus	yVYXZ1UXZWYZV
day rate	vduYamXYZZeaY
day rates	QXRWYUpyTsWYU
day remote	oWZZa2WYZYYbZ
day sir	bVYXYuxXYYXYV
day to	cXWTvXuWUwUYU
day week	S3wYWXSXTVXYV
day with	uWyYXYVYYRZXW
day you	TrTYYWQ2UTaYV
day £	TXVWXp4WWVSYU
days 0	qXWwYVUuYWVXT
days ?	pazYYYYWXsXYU
days a	ytXZZYZYilZaZ
days and	tZmsZZYaaXZoY
days at	pqWYYaTxZUYaX
days between	4XaZcZYZaZaaV
days for	tVUUWvlUVUPTw
days i	lWTYtYsYVuWXV
days in	vtVYVyViXVXZW
days of	0tWsYWSXYhbYV
days off	k3YXVYXYaZaZY
days on	3VZZbRWZaaZaX
days or	WtYXYavYXWtWU
days over	1RVUYxTVZWXYU
days per	zWZYatVZaaYaY
days with	rZXYtZsZZWZbY
days £	nxUxWpRUVVVVR
dbt and	pmZcccacqccbc
de 0	ZoZukekZZWrYa
de analista	YsYbbbZavZaXY
de arquitecto	YkabbbYatZasX
de arquiteto	nwabbbXbaabaa
de ayer	UwUWXWVUVzVVR
de banca	wZibcaaccccbc
de bank	WWqZYZyYsVlYV
de carreira	XtWaZXurYXYYX
de cientifico	XrZcbbZavZbYZ
de consultant	TjXWXYUVmWXSz
de consultora	ZxYbbbZbZabpZ
de dados	kvXaaZapaYXtX
de data	mkYcbbZbsaZsY
de datos	ppYZaZmonZYqX
de desarrollador	qnZabaXZZYYwW
de designer	euacbbabZabra
de deux	VYWYYuVVvXWYu
de donnees	juacbcZclbcbb
de dos	S2XWXjUTXVVXU
de energia	vXWdZvUXXWWYU
de engenheiro	jyXaaaWZXXanY
de estadistica	VrZXayWXXXYZW
de fim	wsTVWUvUVTUUS
de gestion	YrXYYrkYZYrrV
de graca	PUQUuUsyeRSSO
de helft	UWXWsW0XXXWYV
de l	WVXnmrorXWrWm
de la	blakddUqmbbVt
de las	YWWXXsrpqrWXU
de los	suUXWWUWWWwWV
de ma	wVSVVxSVqQVWR
de mi	sWTtwVSVStTXT
de nos	TXwtrWTXYYpSV
de notre	tVsVWTXzXUVWR
de power	SVWXXxRyVVVUT
de projet	mpZbabZaaZaxY
de projetos	brXbbblbtZalY
de proyecto	0VaaaZYabaYaY
de python	WYaZb0YYaaZaZ
de r	bXWppdlpYXuYV
de saude	cwZacaXZauZZX
de seleccion	pssbbbYbZabYZ
de semana	xuVXYWsWWVVWT
de su	vYYYYWzVZYWXT
de tecnologia	YZnbvbYaYZZaZ
de trois	uuXVYwVWYXUXV
de um	cWUvspqXXVqXV
de uma	oXWpqXUXxVXWW
de una	YZYottXYoZaaY
de votre	RppWWVrVVUhT3
de vous	qsUZYWTXn0XXV
deadline is	pzYZbYoZYZZbX
deal with	0WYYZYWYZYXYv
dealt with	muUXYZTYZXWWx
dear candidate	ZmpZaZVYYY0VT
dear captain	pYpZapXZsYZaY
dear colleague	tXVYZvUvYUVXo
dear dr	aqbqcqnZcZbaX
dear friend	VWVWXYTWYU4TV
dear i	RrrXVYTYVrzYW
dear madam	VWuZtZWYYYUZt
dear member	ZaYabaXZaYwnW
dear mr	lkmkmiYYZsZZk
dear mrs	vuXYZYVYqXWZW
dear ms	slikhkkZceabX
dear professor	UXVwZXUYtrYZW
dear sir	dXXhZmsscYdZk
debit card	WVUYZXVZZY2UX
decide on	VtU4YUVXZWYYX
decided to	VXTXYZUYWoXV1
decision makers	XYWwYZzWWWXYX
deck ?	TUTV6XbWXWWXT
del 0	mUWXVsntVvUVR
del mio	wYVZXYUuUUrYW
del sector	tWzkYYWYXWZXX
delighted to	WsXYcZduYrkXV
delivery in	2XWUXWlVYWWXT
dem 0	SUTUUTQuURQxp
demo ?	VYVrWX5XYXXXV
denver 0	pWZabZXyaZYZW
department of	kvXZZwVYWXnaY
depending on	QmuVX0TWXVWYW
deposit it	XaaXaZXaaZ2bW
deposit of	mYYZZZWYZXzZp
der kollege	tuTVWVUVVSWUx
des profils	UV3XXVSVuUVWU
desarrollador java	opZaaZXZsZZrX
description and	pkTZZZWZZXxYY
desde 0	RUWVXT7VXVQVU
desde casa	vWXWYwTVYXWXW
desde el	VrVYxYUYVWmYV
desenvolvedor java	cxYbbaYapZamZ
deserves it	VXVWVYRtW1VVQ
designer ux	ptabbbZbjaboZ
desk ?	SYUXZZpZXW2YS
desk and	nWrZYZbYVyWZV
details ?	R0NVTWqVxPTVS
deux ans	TVwXpVPVwSWWT
deux jours	orWZZpXXZXWsp
developer 0	taVZwYWaaaYaY
developer at	VeXZYZWZwWXuX
developer for	TjZab1YaaaZba
developer in	UzXYZYVYYYXtX
developing a	RUWubyVVXXUYV
developpeur java	roZbbbrbabbaZ
devops 0	ntabbaqaaaaaZ
devops engineer	quYaZaZamZaqY
deze week	RURVVVuTSRS1Q
di 0	TYXzkmbXeXTYs
di mia	vWSXVvSvURVVR
di un	pWVoqXaYvWYYW
di una	mTSvtVnVVUsWS
dia 0	c0XYWWTtXVWWu
diary study	NRS5VPNTSUTUQ
dias 0	1UVVWvSRWVQWR
did a	XWWWUxUXWwWYT
did for	3rSYYWTWXtXXW
did i	XTTZYZqYS1YaW
did it	XVRTWWuk2aWXS
did the	tWUXXWkVo1WWQ
did you	YWaXXXxVuvUWl
did your	QrRWVWOVvuRUt
didn t	ZickXkkTosXuV
die frage	qZZsaarZZZZaY
die neue	vVUVWUSUVQxTt
die stelle	WyXbaaYauYaZY
die stunde	tZaZaYwabaZaZ
die woche	uYZZaxXZZZZaY
diligence on	VWV2XWUWYSXZV
dinner for	sqYZZZWyZXYZU
dinner in	WXVWWXT1XxXYT
direct client	zVmbcbibbaaba
direct hire	W1WZZbYbYaaZZ
director of	V3qYZZVZkYYZY
discount for	UXXWUX5VUUWYV
discuss a	zUeWrXQVZYXYX
disenador ux	kvZabaZapaamY
dix jours	tTSWVU1VWWWVS
dkk 0	qxVXavWWYVXYX
dm me	uYYaaYxZZZYaY
do 0	UTRVVzQTTQVVz
do ?	vUrTXSOXVSUXz
do a	YoWertoqXXYaX
do all	VVVZZZVYW5iYW
do and	UWzXVYPXTwUWW
do any	QUxVWYPVtOUyR
do for	0VSWXVzqWTXXV
do i	XuPWVqbU1oVVS
do it	uYUXvwmVZYiYU
do livro	rZYaZVqwZWXZV
do me	TvuYXYTYSUvYS
do not	XddYkYTcWmxXw
do nothing	SSTWWXRXVW2qV
do seu	tXtYYXlXXntVU
do something	PTLTuUNTT5VUQ
do the	lVUivnoWbYnYq
do this	xWTYYVTUVwSvT
do we	RVTVURNRWTUT6
do with	SWSWVY0WUwWYU
do you	oYpbaYpXunWWd
does ?	RXvYWYTWzSYZX
does not	TXYXaXVXwXwZp
does the	oSRWVXoVUSxWz
does this	TVTnyVRWwRXZV
does your	SVTWWUrV9RWXT
doesn t	TdqpXroWmmeXZ
doing a	vYXWXVoxZWXZa
doing my	QVxuVTTWsTWYV
doing so	UXxZXYusWQXYX
doing well	rYTbcbtcnZabZ
doing what	rUxRVxQUVUVXT
dollar for	TWVwUWSWWW0YW
dollars and	QWWyWSPRXTzWS
dollars for	WXVWuYRVWQpWy
don t	kZnabaZaoqckf
done by	yXWXVwUZYTUaX
done it	QrUXWytvVUWZW
done this	QuUxXWUWXXtYS
dopo la	TTxWURRSxQUUR
dos anos	SyUWWRqVwUVWT
dos dias	lxYYYoqoYXYYV
down ?	nWVXXZf1YSXZV
down by	RXWWWX2WWsUXT
down the	uVWYpYsYXtVYV
down to	QVRVWUlzVSUTw
download the	UZZVZXVVaY2YX
drei jahre	tuWYtXVVVVWWU
drinks on	VVrWQXT4XTWVo
drive the	PPQUSSSTUTwU2
driver s	VaaabUXXZZ1bY
drop me	Tp3YWYSXUoWXV
drowning in	WYWXaZ5YZXXaY
due anni	X1ZYpUYXYZWaX
due diligence	TXX3YYWYYXXYV
due giorni	uyVYXXVWXWXXR
due on	jWWWYVUTYUOV5
due settimane	SUvVWVtvWUUVR
due to	UWUYYYVVXTUX3
duration 0	2WYabbYmabaaZ
durfte ich	TVxTWsQUxSWVS
during the	ZnrZmYVZvXYZW
e 0	RWVWqxTuWVdWS
e a	rXmXprUXYolXm
e ancora	oV2TWVTVVTWWT
e ci	wWYXXWoZYXsZX
e commerce	ananoaZahsaaY
e ho	SXUXXXvXyUoXU
e il	SuVWVW0WVVUWT
e io	XxZbraXanYaZZ
e la	lkqZanXYZYoZr
e learning	sUUwUUWyUSSUP
e mail	hXhYYYYlYVyrc
e mi	WYvZtZWYVuYTW
e non	xYWYsWmXXWYYW
e o	jVtVWVTvsTqVS
e que	XZYxZYqWnXYZV
e queria	xWTXWVQVySVUS
e stata	ZaYccbZaaZT2W
e stato	mWqWWWSUUbYox
e um	UkUrtWTVWxVUS
e uma	mWUYtsWXvXWYV
e un	RuVX0VVWTWWXV
e una	SRTW1UTVSUVxT
e vorrei	2WRWVWQUsQVUS
e1 0	W4YaZYXYXXZYW
each and	yXWeXstWXWUZU
each for	VYYXvZVaZZvaW
each of	RWVp2TQRWTUTw
each other	TY1XUWYVU1WWT
each per	SUZTS4WSYYYZW
each time	PtTpT2RSVTVWS
each year	avSVXQtVUxVYU
early bird	YaaaZZX3bYYZU
earn $	UYY1ZUUVYYtZX
earn 0	UWVYWUqTYW1XW
earn from	WXWXVZmXWS1YW
easy-money>benefit	UWVXvWhSVY4WU
easy-money>call-ask	SaYVaYXZaa1ba
easy-money>connect	VuXYVawZYZUaZ
easy-money>content	QWVQUzTqXVrYW
easy-money>equity	UoWW2XTXWUSZV
easy-money>event	SwXyWSUSWVwXV
easy-money>freelance	uUWUSUvuWWcVS
easy-money>i-am	rjVXbVRqaV2XU
easy-money>job-word	vxTXUXTXVWmYW
easy-money>messenger	VYYYYWUYYXzYV
easy-money>mule	PUWXWXSUUV2YT
easy-money>part-time	RXYYZWzWaZQYX
easy-money>pay-first	TYXXYXqXYV4XS
easy-money>pay-word	mYZXZaVXaZ6ZX
easy-money>permanent	VtYYpZUXZXxYT
easy-money>recruiter	UVyabbWbXZWca
easy-money>requirements	YaaabbYbcbvbZ
easy-money>role	S2WXSYwXYYSYX
easy-money>secret	WYXYYXWWYV1QT
easy-money>seeks	vWVWVWUVVWxYW
easy-money>sell-cta	uWXYYYtXZYsZW
easy-money>site-notice	WXXXYWVVYUyRT
easy-money>start	hrXYWYzYYXSZX
easy-money>task-for-you	vVXVzWRYWSRXW
easy-money>teach	VXSYWQTVUO0YU
easy-money>thanks	TWUUWWUUzNwVT
easy-money>threat	UXYZYZsYQW1YV
easy-money>unpaid	TWTYSW0STUQWS
easy-money>wants-job	TSRUVTQ1QTORQ
easy-money>we	XbTSsowWXZrVT
easy-money>workplace	1WVaZWVYZYtZY
easy-money>you	cWaXbWrmWU5WX
easy-money>your-profile	UTTWXX0VZXPXX
edit a	rUVxVsTUWUVZU
editor for	1WXXXpVWWXYZW
een data	mrYbZawaVabaZ
een jaar	rVxWptUYWUXYW
een paar	uUsWVUSWqUvWU
een week	UVUVUUOUVT1Uv
eight weeks	3WXXZioZfZZaY
ein kleines	wYabqZZabbbbZ
eine neue	uWrXWXSXTUUxU
eine stelle	YyZbaaYauYaZZ
einen platz	UWWYXUWuzWWXV
either side	wYZZarWZaaZbY
either way	sYraaZrYpUabW
el 0	cVWWXsRzWUTol
el cliente	xZaZbYYXbZZau
el contacto	xYXZZYXZvXYYY
el contrato	UTVWXXSVWTwU2
el equipo	WWWXWVQwWrWWt
el martes	TsVxXVUsWUWVQ
el primer	XoWauZzUYYXZX
el viernes	UUVVWVtVtSVVx
eleven countries	VsWZuYVuYYXaX
eleven years	rWpYUZuWrdYYW
em 0	TWTVWVPTWTq0Q
em casa	QUWVXvSTVUzVS
em lisboa	oWaabtYZZZYuY
embedded engineer	usWaaaXakZaqY
employed 0	o2UWWXQYXTXYY
employee number	UuUXxYVXWUXZW
employers in	TUwXXXSwStVWS
employment contract	S5aaZWXaZaZbZ
empresa ?	WVWZYXqY3XYWX
en 0	YWWYsXWXnVwdv
en casa	VvXtXXUYVWyYV
en cdi	Y2ZbZbZaaaZaZ
en clearbrook	XkYbaauZsYaaX
en de	TVUWVVYVwUrWu
en een	RUVvkmnsWrUUR
en el	XnZokpXWatdWq
en heb	XVzaYZUYuVYXW
en ik	vaYbaZZasZabZ
en je	SVSRWRQUVw2TS
en junio	ztVUXQRUsUWVR
en la	UXTWqvpZWrnmZ
en ligne	pWVWXuR1XVVXU
en mars	RTxUWUrTTSSSw
en mi	UXVYXQbxVwaZV
en plantilla	Y1XbbbZbabbaZ
en su	TUqXXSqV1VhXU
en tu	RUuWVyTWcUWrS
en u	RUSvVT0VWUSVS
en un	SntwUURTuTUVR
en una	TUwprxQVUTpWS
en wil	0WRWsvOVdSVWS
en zoeken	UoUQ1VUXXWWYV
encourage you	tuYacZZZaZabZ
end ?	cUQUVVpSS2TTM
end of	qlXbYmnclWcYs
ends in	SWvYXVPWwTVzQ
ends on	TkVWWSplXWVtx
energy ?	WXVYZZYrwrZYV
engage an	tXYVZxVYXXXYX
engage you	yXYWZxVYZZaaY
engenheira devops	kmXaaaVavZZtX
engenheiro de	YrXaaaiZsYZtX
engineer $	amcctcbbccbca
engineer 0	wjabmbZbbbbjZ
engineer ?	nvXakZXZuXaYY
engineer a	YaYbbbYarYawY
engineer at	VvWZYZUXVWX3V
engineer contract	1YWabaXaYXZaZ
engineer for	0nYaaYYYZpZZX
engineer full	U4XZYYVWZWYYX
engineer in	etWaZaXZjwZkY
engineer on	tsZaYZYZZaqaZ
engineer opening	WovZZaVZuUYXX
engineer role	WxTZqauaXXZUY
engineer to	usXZvXXZXXZaY
engineer who	uSVXcWUWWUsXx
engineer with	arXbwbXaZYaXZ
engineers in	flXXXYxZYXtaX
engineers who	QSwTVuOyUTTVT
english and	wZabbZoabbVca
enjoy the	XYvYaZWXYrXYn
enough to	VU4XYZWXVUWZU
enter your	XZYaaZXYZX3WT
entrada livre	TUUVWTT3TSUTO
entry in	yYaWZVtXabYaY
entry is	RURRVTPnUO2Rv
episode 0	WZYYZXU1aYYZY
equity 0	ZbabybZbbbaca
equity and	WzUZmYVaXZZaa
equity plus	buaadcbccdccb
equity>benefit	VWXWz1OUWWUZW
equity>call-ask	aaaZYwYVbZabY
equity>client	WXTwWZYZaZZZY
equity>event	QUVRPzyPTTVWT
equity>expert-call	WYTwWZYZaZZZZ
equity>funding	XWnY2aYaaYZbY
equity>i-am	RUTvzTuTSSSXT
equity>mule	XuZXubXZZaWZX
equity>pay-word	TWXX2WUYXXXZX
equity>permanent	WtYZ2ZXYZYYaX
equity>role	SVVzTUTTWUXaX
equity>start	OOTT0URRVTRVQ
equity>we	soWX0XWYXWXZX
equity>workplace	W5VZUZWZWXYZY
equity>you	SZSwlvQSVprWT
er bij	SVSXWVzS0TVUR
er een	k0uXXXUUVVWWU
er is	krrYrYWYXYsZW
erhalten sie	WuVYYYVWXXzWT
especially the	rYWYXZWWYqZav
est en	WYWYupTwZWWuT
est il	oVRwXWUWwVWVU
estas ?	XX4YYYVYXWYXV
et je	njrYcYqYvTYYW
et la	SVVXtuxQWUVWT
et le	sYYZjsVnZYuYW
et un	XZZauaYurYZXZ
et vous	nYYYpXvXYYrZX
etes vous	vXXZYYUY2VYXV
eur 0	tnYbetZmZZaZX
eur per	vWWvXtSRWVSVT
euro ?	uTRvUyOUURQTP
euro a	StUWW1STWVVXU
euro and	rUWXW1TWVTWZV
euro e	vjWXurWXWXWZV
euro en	UXVWYydVYXxYV
euro for	vXWYY0VUYVmZX
euro in	UmVXWWcWWV4XT
euro per	UVVkq2UWVWwWV
euros a	QUVUW1vVVUTYS
euros an	zxWTWVRXXVWZX
euros and	QUVzVpquXVUYS
euros for	TWV0WWUVUTpXT
euros per	ujZYZvlXWZYaY
even if	fX1bZbXaZUaaj
evening for	VWwSYxWWYXYZV
evening i	RVSVTUwSUuVYw
evenings a	TXZXXzuSXXYZX
evenings in	tUWXX1VVWWYYU
event>benefit	SSVuV0kvXVSWV
event>call-ask	UaV3WySSXVnWT
event>client	VUUVWRzRWTVUU
event>cofounder	UYXXWYXVaYzXU
event>connect	TUSyrUauTlUsR
event>content	WYVWYtizYTXrU
event>easy-money	fWWVWOj1XVvVT
event>equity	QSXVWzXSYXXXV
event>expert-call	XYVzWXQTWVYXY
event>freelance	TYXXXrR5YWUVT
event>funding	YzWZYWZXVUabZ
event>i-am	bYUWWnwabxrWU
event>interest-q	TWRVWUR5SSVUT
event>job-word	STRWWTu5ScVkS
event>mule	TbTnWoU4XUpWT
event>open-to-new	VQRYYU0SYWUWW
event>part-time	nwWXYxTQVWVXV
event>pay-first	RVVVZtRxYWyXT
event>pay-word	ocWXWzeoWUrVZ
event>permanent	SuSlWQSwUUWWx
event>requirements	ORvTtTrzTRUSS
event>role	WUWXWvs4aVZTS
event>run-code	XVYZZYTWZXyUU
event>secret	UYZYZPT0aXQWW
event>seeks	eUVTWzSmuUUnU
event>sell-cta	dVVlVZQ6VUsUR
event>site-notice	WYXYZWVSZWY8T
event>speak	VXXSY2TtYVWXU
event>start	XxVWXOR1TUsTQ
event>task-for-you	zYYXZUWUZXUYU
event>teach	SZWWX0XzWoUWX
event>thanks	VVXXXwVSXTwWW
event>third-person	WaVwbaYYaZYaa
event>threat	RVXoZzlwYXdUY
event>unpaid	XaaZZSV4bZZYW
event>wants-job	TVWVWvVwRUXYX
event>we	oZkaYzmsXUaWV
event>workplace	ORSRUtQ2USQTP
event>you	aXaaZlpvWXtqT
event>your-profile	ZUXWXTjxWTQ2U
ever need	PVSXXX3VuSVWT
ever thought	VX0YWyQWUQWZW
ever want	VWnZWYyUVwYYV
every day	XafaZatYZXyaX
every friday	UqUYXWl1VUVXV
every month	mXxYYYSvXXsZX
every other	SrTRU2PwURSWR
every second	TrVXXVT3WTWXT
every week	XXnYXUuyXVUWV
everybody in	RSRWUURt2QWUS
everyone else	QWwuVVSxURVXR
everyone in	UrTXXYVWzUsYU
everyone who	TXVSWTR2XUxWR
everything and	TWcXtXRWxpTYU
everything you	SwTUtX0VVMUVT
exactly what	XoQWZauZxVYbZ
excellent and	PtyVWVSVUtVVS
exchange for	wVSTUWowUTSWS
exp 0	mxWbbaYaZbZaZ
expected ctc	WyobbbZaZbaaY
experience and	UWVYXWVV3TVYV
experience at	X1XmbbYaaaZaa
experience in	ValXkZnYvWXXt
experience needed	paZZbaYbbbvcb
expert-call>call-ask	WYs5ZXWYYYYZX
expert-call>client	WYUwWZYZaZZZZ
expert-call>connect	WZY1YVVYZZZaa
expert-call>easy-money	VVWUyXTXXXTYV
expert-call>equity	TVp1rWRWWVUYV
expert-call>event	WaX0aVWWWXZZY
expert-call>freelance	VXU6XVUXYXXYU
expert-call>funding	VWnszWTXXVYZX
expert-call>i-am	TWqnVXvW1PWWU
expert-call>job-word	QTUn6WRWWXVWU
expert-call>mule	SXV1XVUWWVTXT
expert-call>pay-first	TWXrVRzTXWRXS
expert-call>pay-word	cYW8YWWYiXYYW
expert-call>permanent	QRT6NUVWWUXWU
expert-call>requirements	OTV1VsTVXXUXV
expert-call>role	TTR8WUTVTUWVV
expert-call>secret	SUWzWTTUWTRTS
expert-call>seeks	RXX9UWVWZYXZW
expert-call>sell-cta	SXW3VSRtXWTYU
expert-call>site-notice	YZVxbaUaZZZaa
expert-call>start	zVWtYYVYYZYYX
expert-call>teach	SXWOVwUyWWWYW
expert-call>threat	0YYPYXWYYaXZW
expert-call>wants-job	TVTzTSUVPVUUT
expert-call>we	XUV2wpaaWWUXU
expert-call>you	mYX2XXbYvZWYW
expires in	PVRVWXOUSSvxv
expires on	TUTWVWvTwTRVu
explain it	wVSxVtnWVSUYT
explain the	uUzrXRUTSTVXS
eyes on	0ZZYZZVaaraaY
fabrik nord	cqpaYajYqqaaX
failed on	VXWXXXTVYkTU1
fair ?	SVQVVSPQy1UUR
fair in	rYWXYWxTvVVVT
family firm	c2VYVXTXXTXYX
family s	qUkX0YTZXVWaX
fan of	sVUWWVSSo1WXU
fancy a	T0SYUXVWXxYZU
fancy it	SrSUVuRyXVYZV
farebbe piacere	YqWZZatYZtZZX
fast and	WUvYYWSV0SWYW
favour ?	SWVXWXuYuUvYV
feature you	QUSUVUO5URTWT
february 0	yXYZaVWvXYXXU
fee $	rVYWZWxYYYqVU
fee 0	tVXUXQvxWVWXT
fee ?	3XWWYwTVZXYZW
fee and	asWsXyXVWVdYR
fee for	UYaWZwWRaXkZw
fee is	uVWsYRsrYWpYU
fee of	ZYYsZtnYZYqYk
fee s	kWVRX3TPYTTYU
fee you	RWRRVSuVUS2VU
fee £	YWXXYsxXZYsZW
feedback on	UYUUxXdRUsZWt
feel free	bvwkZZVmYWWZX
feel like	WW1XXWSWVkYYW
few of	tU2VVXPVWUVXV
few people	WXuYXZUVR0XZW
fiche de	ktVZZYVYXXYXx
fifteen minutes	UouYYXvZYXXaX
fill a	TqvYZZVZvWZYX
fill in	oTpvVYRyXUqXT
fill the	lrWXYYxYYYoZV
filled in	mtXYuWTXYWrZX
filling in	tYqZZZWYYiYat
fim de	vwUWXVtVWUUVT
fin de	vrWZYYpXZsYXU
final interview	WsWYXaWaYZyaX
final year	WZZUZwYsnYZaZ
finance manager	bwVaZaWaXYZtY
finance people	VXyZZYwXXTRZX
financial controller	voWZbaYbrZaaZ
financial year	eYuXYuXYaXZbZ
finch is	YcVaabxXWXatX
find a	WuWYuYqYWWrZV
find an	TSyUysOUTSTXU
find attached	rYYXaYWTZXYYy
find below	WXYZZZsXZYXYy
find it	SURVVTOpUPS2v
find me	tX1XYYTXUTUYU
find my	ZXWWabXa5SaZW
find out	rd2qXYUXdUYZW
find the	jkfZXatZXWXnu
find them	Us0XYYmXWVYXX
find you	dezWXksoUTVXT
find your	SRpXWXsWVmsWt
finds you	XoqaabuaYYZaZ
fine i	sVUYWYTWTvxYV
finish my	WaYbZZYa0WaaX
finish the	0RUVXUTWXXxXR
finished the	RWVWWVQuqUXWy
fino a	xvXYYYXZpYZWW
firm and	cnVYurjXpXYaX
firm in	UuUuuWvXXWXYV
firm is	TzvwVXUYWVXYV
firm s	WtWXXYqWvYXaY
firms and	xYTYYYtYnVZZU
first 0	UVWXrXvkWkxWV
first day	T1SYXXQWUVWxU
first in	RruYSYsWvTWZV
first job	VTRXWUhstTVxU
first month	WYVZeZ1YmWqfV
first of	SXVYXXnrWoWWw
first one	TWVWVY2UYVtXU
first page	VtwbaakYXZSZX
first pay	UXXYYZUXaX3PV
first salary	ZXabbbXabZ3ZW
first six	OnUWyXSTVRUXw
first thing	vXuYSaqaYWYbX
first time	RsuXWvdTVuVVT
first to	kVVXVVxWXVvXU
first two	XSTUuvavUTsWQ
first week	TVXYYXwWYzqXU
first year	SSVW3nwWWUVYV
first:benefit	ZZYbelyblXddY
first:call-ask	ZWryalWanWdYc
first:client	qnqqaZaZYYclY
first:cofounder	Xaac3abZYXbab
first:connect	ZZehkZadkuYqW
first:content	YXXaifZ4XYbZa
first:cv-ask	Ym6aaZXZXWYWW
first:easy-money	eaXcbYomYa1XV
first:equity	jlWm0bZYZYnZX
first:event	ZZZbaoa0ZZbjX
first:expert-call	XXZ7oYVYbZXYW
first:freelance	uYidaZlclaabi
first:funding	bZai3YWhYZiZY
first:i-am	banakajarrbWa
first:interest-q	nZuhmXYknaYYm
first:job-word	brpabaYaoabpY
first:messenger	lkpYjXWXmWyYc
first:mule	emcbcbcndZrZl
first:open-to-new	Zb2alaZZjZZZX
first:part-time	tkcYerZqaabYX
first:pay-first	cXXWeabXXY1at
first:pay-word	lcZsYslaYXmZj
first:permanent	Y1iadaYcYZcZa
first:recruiter	ZfxZZZnZZYjob
first:requirements	kpbdpZeacWitX
first:role	lsZccijbkZblZ
first:run-code	knXXYXnVYW3qT
first:secret	ZXWXZtUYXW1wa
first:seeks	mpbmonaamYbZZ
first:sell-cta	aXbbdYsrYXlir
first:site-notice	YZZZZaYZYac4Z
first:speak	WYWmatczYnZYW
first:start	vZZclcjklYcZa
first:task-for-you	wcWcjZVcZWmvY
first:teach	XeYYZ2XpbjYXZ
first:thanks	aZZbZacYbzblc
first:third-person	WYWnZZmXxXZYu
first:threat	anWbYmdbaWsrl
first:unpaid	XYXYoubuZWYmo
first:wants-job	XaYcbbaZ3YajY
first:we	lkckjnnmYciYa
first:we-help	iidZmlzXaXaYZ
first:workplace	qpcfaoZcbZjZd
first:you	aZlccclZemkqc
first:your-profile	ditbZabZagnqX
fit for	X3laaaUaaZYZa
five days	fUW0XovVYXRWT
five minute	VXsWZWT1WQWZW
five minutes	PTryUTySwRTWP
five stars	aZYaaXTtaWpvZ
five weeks	xSTUXPTytTXXV
five years	bpUYYZpYpvYpV
fixed fee	yVWYXXwZZYTaW
fixed price	0ZYZVZtaZZZbY
fixed term	U3abZUYaZZaaZ
flat 0	RWVRX1UWTUWYv
flat fee	oVVvVUwUWWUXT
focus group	UUU6XVUWVUWWU
follow up	jVY1YWrcmUcWT
followed by	TVUOX1StXVTWT
following our	xZZYaXXpbasZW
following the	UXVwkoTYosmWW
following up	naqoYenapUXXq
following you	SVRVVVNSTqQ7L
food bank	QqTUTwRRVzTTQ
for $	WWVlYW7UYVwWU
for 0	sWWbpnpcYWdZp
for ?	ZW2XXXTWVUYWU
for a	rljocjbZnZbYY
for accepting	YabZabxZYuZYX
for agencies	ZanbbcvbbZbba
for ai	0VxWWPSWVTWYU
for all	oYolnXtoXVUYo
for an	oYYzooaYnWXYW
for and	VT3YYYSYTtPUV
for any	lXVZZZXY6UYZW
for anything	lVvWTYSXxSYYW
for asking	WXSZZYVXT4YYR
for being	UWTuXVRpWwVpn
for big	tVTWXvUwWSWYV
for biostatistician	pYZbccZYbZbwY
for both	TvwYkYUYWqVYV
for business	lYYZZZuZZtXba
for change	TxuZYaVYXWYaY
for completing	sZtaZbWasVZaZ
for connecting	bntXmaoYoYjYX
for contractors	QVWVsWxtYYVWT
for data	VXxZZZUxXUXsU
for day	3XUZZXUXYWXaX
for details	pd1YYZVYYVnYW
for e	YrlavYUYaZZbY
for each	jVsuWzWUWVbXV
for eight	sWwZpZUZpTYZW
for every	vWUXWYnXwVVaX
for figma	VXWYZvWVXQU0R
for filling	sXoZZZWYXdqas
for firms	pVUWUU1qXUVXQ
for first	UWSWwVqbqSTvU
for five	QURyWURYoxWWT
for four	qTVXXXqWyVXWw
for free	XZWZXX1mXWatZ
for good	SuTWvzVvWRWVS
for half	SWWxkknwXWXZU
for her	WkSXVXSW3RVUv
for in	XysZbbXbZaZaa
for ios	nqYcccababbqZ
for it	0mprcXToVYXmT
for its	xxZZaYWYZaZaX
for itself	TWTVVWzVUSzXT
for joining	pXtZZVWVZtrZW
for lunch	WYVYYauXYoVZv
for making	vXtXYYUXUsWZT
for marketing	XkXZaZVZnYwrW
for me	qWXYXYSW3msXU
for members	XYYUYtV0XWYVT
for more	TuxVUUsVVTUVU
for most	uWwWXVwWWTQXX
for my	tjZXnsSknWtZV
for next	VY1ZZaVZXVYar
for nine	ZVtYoYqXlsXYU
for nothing	QVRVVWP1yXSVR
for now	UWVX2XUvXlXYT
for nurses	UWaZZmV0YXWXW
for one	oVU0bqYmrTUcT
for our	toXWptWtYWbYX
for people	UVwcumayWVWXU
for product	VTrxWXPVVUwYW
for project	ZtXcccabracba
for property	WVXywYWUXVXXW
for sale	TWVUzXtRVTXUP
for school	WnXYwVUtYVqaX
for senior	XqxYZZXVoXYqX
for six	xlZpYWVYoZYao
for small	eYUZXt1WWVXZV
for some	qYsaZXVVXvabZ
for somebody	aWZntyUWrdYZU
for someone	3ZlYUWVYtVZaY
for something	nV5VTXQVStVXU
for speakers	YaaYawXtbZaaX
for submitting	nYsZaZXvaWYZW
for taking	mXXapaYZWybbY
for technical	UfWZZtWYYYYzX
for ten	UXQvVScSxSouQ
for tenants	dXWXXPwyWUWYU
for test	1XUXvXTWXUWZX
for that	oVZYXYTXW1tXS
for the	ncXalaXjcllYv
for them	zXRVXvvVVSXXV
for this	xWotWYbUXkWZX
for three	xXuZYoUXYtYYY
for twenty	SrWxVvSWWoSYV
for two	vsWsYYYWXXXZu
for us	xaZVd3TcWVcYV
for ux	ZWabcbZYZYb0X
for week	SVWYXXVXXVuXz
for what	kV0XWqkWWmXXS
for which	cXbuYuUkYlmcV
for women	RURRQRO5TRsUQ
for work	TWYXYXRU2jvXa
for writing	WmUsZYVZV2XVV
for years	uuSXWYrWUuSXV
for you	YemlXjwbkXmlV
for your	aXlhXZtYoThrq
for zephyr	XnXtXZWvZZZZX
for £	WTUrXU7VVUoUl
for €	SVSXWttRVSxUr
form !	kuWaZaWZXYubY
form and	UWtXwVtWXTVZX
form for	eVWWuXtXXWRwV
form of	kXrpZjUVsWpYo
form on	yYYaaXWuiYYbl
form so	uYWYZZpYYTWaw
form to	SWWWXbS2XVoYn
former colleague	VWyXYqUobQXyW
forty per	uXXYuYUYXWtYT
forward it	TXVWWYQWrW2Wq
forward my	WWXaaYXa3YaaZ
forward the	qWWXYWUWXS2US
forward this	VXTWXXoqWQWVy
forward to	WbqYZYVkX3dXW
found a	SWRWwYTXWZTWy
found by	WXQYXXzTYXvUU
found in	rUtWYYRXYVN1S
found the	XZWaYaWaX2YaW
found you	oiauWXXYbsXpX
found your	jVWmVWTVTytVt
founder ?	wVVV1URWYVUYT
founder and	aVabyaZbaabcb
founder for	ZYZb0aWabaaca
founder i	sXTWVY0VUQXXT
founder of	ShtXwWtVXWWYV
founding engineer	aWbcxcbbccccb
founding members	UUUXpXV1XUXWT
founding team	YTXY2ZWaYXYZY
four afternoons	tUUwUtVWVUXYU
four day	S3xYWXSXTVXYV
four days	uwYZYZnaZZZaY
four hours	nUUwSTwVXWUYU
four languages	TtTVXUxVuWXYU
four minutes	TVwUVrQzWSUTQ
four months	5UYZWrWZaXWaX
four of	uXVXrtUZYqYaY
four weeks	ypYZYZUYqYZaX
four years	XUYYivWYxsYZX
frais de	WWWYYXVYYX2XU
frau tim	vababbZbpabca
free ?	1VhXXWoUWVVYr
free and	UWfXcXNxqYXwV
free for	mbhUmYmvXVsWa
free from	mWVYYZRY2TWYW
free in	o1VYYsTXXXZYX
free of	WYWZYYw0XXXXU
free on	qTOVUWkvTSWWw
free so	nYWXYZ0XVVYaY
free this	pWUXSWS2USUTT
free to	UtmvYXSrXVcjo
free trial	VaZZaawZaYYxV
freelance ?	nWnWYWzXWVWXV
freelance and	YWycccZcaaacc
freelance or	UVzaaaUYuVYZY
freelance>benefit	YqWatWrqWVWXq
freelance>call-ask	xWWZcbYcbcbbb
freelance>client	zWVYaYvZZZZZY
freelance>cofounder	wXbbaaYbddccb
freelance>connect	yTZZbZYbYZaYZ
freelance>content	zZYXaUXSaYYYX
freelance>cv-ask	UVxZaZWZWYYXX
freelance>easy-money	3WVWXTSWVUsXV
freelance>equity	YyUbZaYbaZacb
freelance>event	aUUUWooxWTQvQ
freelance>expert-call	vXUtYXVYWTZYW
freelance>funding	5PZZVYZaaaaba
freelance>i-am	TXvXWWRW5moXU
freelance>interest-q	2XXaaaXZZZaVX
freelance>job-word	ynlXYYTXtsXWV
freelance>mule	PTvQXvSUWWwWU
freelance>open-to-new	RUzXUWTWVTWTS
freelance>part-time	5ZmZZYVZZZZaY
freelance>pay-first	tWXWaYUYZY0XT
freelance>pay-word	0acrYoXhYXZYW
freelance>permanent	op3YXYVYqVXYV
freelance>recruiter	dUvVXVPyTUVWU
freelance>requirements	qUSUWWOV0RUXT
freelance>role	3WYZZYaZfmYZa
freelance>seeks	vVscpWuYXWYYW
freelance>sell-cta	eqUjXWwUWVjWw
freelance>site-notice	zVoYYYUYUwWUV
freelance>start	2oYZaZXZcZYZZ
freelance>task-for-you	LSTSTSO0URSQw
freelance>teach	axUVX2TSVVUXU
freelance>thanks	OSPUWUrURtzRQ
freelance>threat	5rXYZXVYcYXYV
freelance>unpaid	SWWXWUzTXVWXR
freelance>wants-job	ZXWcbcZbxYbab
freelance>we	2aVuqXTWXWqXU
freelance>workplace	4ZYZbeXaZaZaY
freelance>you	tcspWWuWbVoWY
freelance>your-profile	zTUVZZWZaYXaY
freelancer ?	fSXVTV4WWXSWV
freight ?	XYxZZZuXUVZZV
friday ?	TqbsYYuWWTWXw
friday and	VoTYYZUYvxlYV
friday at	TWpXYYUzXTWXX
friend from	TrXa0XSYYYVaX
friend i	TVTXUWQsTp2WU
friend of	TWTYXVTXxplYr
from $	VYYYZY+VYXVZW
from 0	dnUjXYunXhUkv
from a	jUntpibWVagwT
from abroad	VWVYYWtVvVtWV
from all	VXWYYZVXX3XYT
from day	Y1WYyWVYYYYZX
from home	ybYXZoVXalrbY
from it	SVUVwURWVV2XR
from june	uUXa0ZZZZYZbW
from last	wVUXYYRXxTTXt
from me	oUsYknYXV0XYV
from mid	0YYZaZXaZaabZ
from monday	vWUVYWtWrnXuR
from my	UxTWyWZWSxRXT
from next	S2VZrYTYrXYZY
from now	TXUXsYlXXTuxN
from one	wXUXXXpWYuZZS
from other	rTWZZYUYW3oXV
from our	WWdWZXUWwozXk
from people	RVNVVQRxSsUwS
from september	TwxXXSTSsVXXV
from someone	RzPyXXSXVUXWV
from the	cZZZubWWZcrnq
from this	VXWYXVURVtswT
from three	qYWXZWwXXXWtT
from us	zWVWXSrUXUVXw
from you	slXaWqVrbkWhm
from your	UZTlecpXodusX
from £	TXQYZY5sYUYYW
from €	QRSTwSrzUSRTQ
front of	vXlZYZtXlZXZc
full name	XXsaaXYbZZxaa
full stack	nVWauaoaZZpaZ
full time	b3iaZZXZbYZaY
fully remote	ukXZatWaZZlaa
fund is	SXU3XUUYYWXZX
funding>benefit	SUUWtW0VVVbXU
funding>call-ask	UWTzyXTXYWWYV
funding>cofounder	aYZb1bZaaaabZ
funding>connect	XaYZXZXZZyVaY
funding>content	UXTYVZVWxSVYw
funding>easy-money	TUUU1WfWWVnYV
funding>equity	ZUaa1aaZbaaaY
funding>event	QSR0NQNyTQRWS
funding>expert-call	VVWUyXTXYXTYW
funding>freelance	X2SXTXVXUXXZW
funding>i-am	pVwW0XTWWfoXU
funding>job-word	SwsYrYWXWXXXV
funding>mule	lUUrwVSVWU2YT
funding>open-to-new	aZwbVbaaZZZZY
funding>part-time	SWUYyYUWXVXaY
funding>pay-first	UZWXTZUZXW1aU
funding>pay-word	ytdWwUTWXbWYU
funding>permanent	SrVX2XoYWWVYV
funding>role	Tbnt3XTWjbVWU
funding>run-code	TSUUTXSWYWzWW
funding>seeks	oUYj5YYYZYZZX
funding>sell-cta	WaYaVa4VaXZaY
funding>start	PMWV2TSVWWwWT
funding>teach	XVVZXWXXzVXZU
funding>threat	1RXVPSRRXVRUS
funding>unpaid	SRWW0TTRXYWVW
funding>we	YVUW1qQ0XUmXQ
funding>workplace	OVXyvPTTVVTXT
funding>you	oeUauWpUVoxWW
funding>your-profile	zRRWtYUXXWWZS
fur 0	UWWYYvyXWWrXT
fur das	tsWrZXUXXWqUq
fur den	kVWXYYwXWmdvb
fur die	rWWYdrkXqclXm
fur ein	SsVzXnnUXWWXV
fur eine	TWVzySVWWWWUV
fur einen	rZYvVZYaYZuaY
fur meine	vUSWWVOV0SVVS
fur sie	XosxqYWXYYYYX
fur unser	ZrYUYxVvZYYZX
fur unsere	TUTRWzTxVVVVU
further to	rolYZWYqZYlYp
gave me	vXSYYWUYvvnZW
geehrte frau	olasbbebbakbZ
geehrter herr	lxbccbZbbbbba
gerente de	bsYbbblasZamY
germany with	YUSVVWxXVUwXU
gern in	vYXYZYWsZuYZW
get $	UYZYYpTZaZ3ZX
get 0	TXTotWZUnS3Wc
get a	aZWbZjmmmWroc
get an	WnW2rXUXXVUYX
get back	WXsZZaVZqTwZW
get in	QTQVwWRTxNwSu
get into	SVRXVWRV1lVVv
get it	uUTXmXdXotsYU
get me	SXTUWWSWtRUX2
get more	RTRUUTtPUOQ2O
get paid	nWpaWWxWXUsXX
get the	wZXbYYXpZXuZZ
get this	PWUVVXrSXVzos
get to	VppWtdZVVueYV
get you	VtvXamyXWVcYU
get your	UYXXYXwUZX0ZW
get €	RTSWSqRVVU3VT
gets a	VYVZzXUWXOYZy
gets you	TvuYWWvWVWVYV
gezocht voor	pYaXaxYVaZZZX
gibt es	XWYxlYZYvXlZX
gift card	onYxZYUXZlsYW
gift cards	fXWXYWwWYWvWq
gis specialist	UwxXXXTVWVXYV
give 0	SVUuyYsXVSWYo
give it	lUUYXYvVRTyYR
give me	XmdsadWWupaYZ
give my	UZXZZ3UWXvXaX
give the	WYZYazqWZXpbW
give them	SwTvWuTVURXZW
give us	WVWtXWtWXWvXq
give you	rUZWxZvWUVqYU
given to	2XWYaYVYYWXYn
given your	iuWquaXYaaXbZ
glad to	UetraYYsooYYW
go ahead	xZZYcaYabbsaX
go and	eotZZtXaaXaaY
go for	UYWYZXtuYTYVv
go on	WXtZZZWZZyYZV
go through	xXVVXYvYXWtYT
go to	WVqoWqQxVSUuZ
goes on	wXWZYZVWWUrZx
goes to	RiUtjWWTWU0Wt
goes up	SdVVWVwrWUSVt
going ?	UV0XXYUVUZXYQ
going for	TURVrYRUU2WXS
going on	Ss1WUWQUSwVXR
going through	vWUXYYzYVTXaX
going to	YUnWmXSVsRvWz
gold trading	WZVaYUVYWQ3aY
gone and	TySXtXuWTRVYS
good ?	TTSwyYrXTQUYU
good afternoon	ZuwXrWmXbVWXU
good as	swWWVWPVWvWXU
good at	sVwWWZSYsRWYW
good day	tYelXmikXYrYY
good english	RUTXXWsWWX1YW
good evening	lVSVUUoRwpoXr
good luck	WVTXWXRSV7WVQ
good morning	saaoXXrWoVnYb
good news	usVXXYoUWVvXV
good people	mUvZwZcXqWYZX
good time	0XaYbaWZYsYaW
good to	YXYYYZYWW3XXr
good with	TWUXXvRWxrWYT
gostei muito	vYzYZUTXYoXUV
got 0	tikXnZreXTloW
got a	qXnancbYqtZXU
got an	RWSWuttVaxWXS
got from	RWVVXWTWWSUX3
got it	RprWVrqVSqWXq
got my	RXUYXVqV1rXYU
got no	TYTXTYuXWtYZv
got one	YXsWrXtXXTXYq
got the	VVTWvtSUW1VXt
got three	qVRWVXyXwQWYS
got time	VVuZZZTxWlWXS
got two	iXXYiX3XWTXZm
got you	TTwYWUTxVsXXS
got your	pynYXXSXuaWZV
gracias por	VWVXYWUUX0UTu
grade 0	T6VYYtVWpWXZV
grant for	5UYWQVTVYXVXU
grant of	oTWVwXUXXWuYV
grant writer	aXXXWaVZwvYaY
grateful for	kXVtalWZ1TaZV
grateful if	vYcXZXWXoPYZx
great to	WXVsYZpYZxqYU
great week	vZXbcbXZZsbZc
greetings from	xXXZZaVZZ1ZUX
group 0	psZabsXZbbaaZ
group and	WztZZVXYTsZZY
group is	wnpZbZYZaaaba
group of	uWVVsXpsXVmYW
group on	SUR1VSTVWwWXV
guest lecture	XYYWa5WRZYZaV
gustaria que	uXuXYxRVTTWWW
guten tag	qYriaaoanZjZY
h 0	1dWrYjUVWUUVo
h week	1ZbabYYabbacZ
h:benefit	UkUjXZ5jZobXV
h:cofounder	ZvXZ2ZVYYXYaX
h:connect	YaU3WQQsXrlYU
h:content	vZYZZYUZZvYXa
h:easy-money	XxXXUXSVZVzZU
h:equity	SYW1YVSWYXTZW
h:event	VVmWXwl4XUUXV
h:expert-call	TXU7YUSVWsUYU
h:freelance	qcrXYYxmZYaZW
h:funding	XWmyxXUXWsZYW
h:i-am	XeUZYaxntStXY
h:job-word	ckSWYYSl2TfxV
h:mule	X1VoWwWXXVZYe
h:open-to-new	URQYXXTX3TWWU
h:part-time	VXSYYXUxYxXVV
h:pay-word	VyfZZmWYXssZW
h:permanent	WWTZYZ4YtUXZX
h:recruiter	ao4aYZaZWYlXV
h:requirements	VXVYWwvWWTnZX
h:role	mmpnZlfkcmbXW
h:seeks	bXVZXYaY2WwYX
h:sell-cta	SVUVzVNVUUTWx
h:speak	TUV5YWnPXVnUT
h:start	WSRaZaWZ0XZZW
h:teach	rYXcYuZxXdaXU
h:unpaid	STTVtpR3WSVVZ
h:wants-job	UUdYXXSV8WjXV
h:we	ZVrtoYoYWXnZW
h:we-help	aYXZZa4mYWYaY
h:workplace	vYYXaYWZZZvaX
h:you	Sx0XXYStUSXYU
ha 0	XdvYZuVYYVYtV
habe ich	YpqWoapZsXZaY
haben sie	ssZbbZpaiZaaZ
had 0	TXTzVWRWuYWVT
had a	YfjYYYsjWurYa
had her	vWVXWWTUVtVXt
had the	rYUmoWTTswpWS
had to	VbVYYYbXlzXYt
hadn t	pYUZYYVRX3QTS
half a	dXWawzcTYWVYr
half an	RXVyYYlxqaWYV
half day	VWYYZ3ToaYXZW
half of	uZaczrTUWVWZU
half price	QWUVVW5wWRTVP
half the	mpbXwXppWWWYV
half time	3XaZZYVbaaZbY
half year	zWXZtXVYXVYaY
hall 0	sVTVWUP2WSSWP
hall in	RUTYVXRytPUTu
hallo tim	orZbabpbbZbba
hand in	mUUVWXNVwTTV1
hand over	RvTwVTRWUVvXV
happen to	UXTYsXuWTwWWR
happy ?	UV6WYXYWTPWUS
happy birthday	UXSVYXSUWTUsz
happy to	pYYoXdqtdsWXU
happy where	bcyccdYbbXccb
happy with	bWSXXXwVsUUWv
hard and	rwXYZUUYtZXaZ
harrow finch	XrlZiakYnmZrW
haruka ha	YaWabbYZaVZzW
has 0	vYVadZUZYXXov
has a	ZrWXilZWUSmwu
has agreed	xqaZaYXZZZnaV
has an	XWWZaXxXpWuZY
has approved	UtXZaaXZZZuZr
has asked	XvY2XUWWWWmYU
has been	XYWXYZYYanivy
has come	oW0rWYaXWRXYr
has ever	PsT3VTSSUuVWS
has finally	XYVaaaWZY2YZX
has gone	tTwVWqRWWTVxT
has just	b2WXnYmZXYZaW
has left	rStYvXSXomWZT
has lost	RVVVa0TTUurXQ
has no	rWYVWUWYYY0aV
has now	stXZaaXZZXWuV
has retired	1WZZYXUZZaYaY
has taken	tmXZuYWZWrXYX
has the	WWZYZUVxYptZT
has to	yVkkWUPrpTjUs
hasta el	QpVVWVR2WUSWS
hasta que	WXUZUY0XXXpYW
hat den	oXXaZaWXYYYX0
hat mir	wWUYYXUXstWVT
hate to	UsRXuZmXVuWYV
hatten sie	XbjwXZTp0UWWT
hattest du	ZTTSyxPTXUTVT
have 0	mVVZjWebbTr3U
have a	qatcpYYmmYYYY
have an	asZlojlYkYnaY
have any	iXWWZakYwVZYw
have asked	VWtXYXuVYuXYV
have been	VmUkZZWWWpnzn
have capacity	0WWYYWuXYWVXW
have completed	TWUYYqVX2UZXW
have done	PXXXXURyxTsVS
have finished	oUTUVSSvyTWYS
have half	QVQTyVRVsOUWv
have it	wxTYXYwXVYYYW
have lunch	VVxWqZSWVMXXz
have made	vXWYzYUXXUWZW
have met	pVnXWYvUWuWYU
have moved	TrwXXYUWUqYXU
have never	kTlyWtTTWUVWU
have no	mXrXWvSWsbWZW
have not	VYWZYZvXUzXZV
have now	TVSWXWtrTQVyU
have read	XXWZZYXWorYYw
have received	syWYZYUWYVVZt
have seen	dnUXsXQWrRUyR
have since	XVtZnaXZWwZZW
have something	zX0XXZUYmUYYV
have that	mZXaZasZYSZbv
have the	XnTXaVpXjrYXz
have three	llnaZayZYYZaW
have time	lUZVVWOVuqUWw
have to	jkUjYsSjsVrpZ
have two	nvdZYYuYVWXZX
have you	joekWYptmoYXV
have your	qZvZZaVZXlsaY
haven t	onrXjYtYWXXXo
having a	wWWYYYVUWUYay
hay un	UVSWyVSUUTexR
he d	SVpWUXRUk3WXR
he has	XaYYZXyYaYpZs
he is	tTtXuXQXWVsZW
he s	ZWpWcmRWUbxXx
he says	UVUXTWlUyTvXS
he spoke	TXvYWYsUUuYZT
he was	VYVZYYUYYzrar
head of	b1bYqmXYZYYYW
heads of	UWrsWwgXUVXYX
heads up	SURVVXwSqRSwm
health ?	XYzaZaqYWUaZX
health insurance	U5WZZYTYZZXaX
health is	VvWZZauXXWZsW
hear about	SSzVVTPsQyVTR
hear from	SpirXUV0WZXWm
hear of	WWUaaaXa5UaaX
hear what	UW2XXYTWYvXYU
hear you	RclWX2UTWtXZU
hear your	TW0XwYQWWTVXV
heard back	dWUXYZuYYUWWw
heard you	PrTyTWQUT0UWT
heat pumps	qVSsVSQ0USVWT
heb een	SV1VvXTURUVWU
heb ik	zXuZZYXZWXZZX
heb je	yUQWVpqUprUVS
heb jij	WXQZYYrYvTYYv
heeft een	jrWsYWVWXWrWt
heeft je	XaXabaYYaXZ5W
held in	RVlWVXUvXUSyS
hello !	aa0bXjXWYscWT
hello again	aUU1vYYUWTjXZ
hello dear	RSwWUWSXXVrYz
hello doctor	UXWYYYTXVrvZv
hello dr	yXYuZTcZZXqZW
hello friend	qVqWUYQWURzWU
hello from	lTtWWVSTU4URO
hello i	nUZWVoTxvVZXn
hello mr	rXVXXslTuqVZX
hello mrs	UYWYXXsTuSWZx
hello ms	vWzZXaUYXVWaV
hello my	TvTYWXwUUzVYV
hello owen	UZWWaW1YYpYYW
hello sir	VnepZaqYvlWYX
hello we	jVVYzXnWZWeXq
help me	rWUYXYUXZTuWw
help us	3XXXZWVZaWXZX
help with	tlXYbaqYYWssV
helped 0	VWTTXV5VXUVXV
helped me	UXSXXTTWS6WXS
here URL	XqZpZbkprYpWX
here and	qwSWUuUWVuWYV
here are	VWUXYXUUnOWr3
here at	V5UZYrWZWWZZZ
here from	VXWYZZpXoTXWy
here i	nVRXtXRVyrWXT
here in	qV0WXUTVVsVXU
here is	StWYYYnwWTWYw
here s	YWTXXXZwyoYbo
here to	TUOXWWuUuyUWQ
here with	dYnZZqVYYzmXW
het u	nVUWytRUUVVXU
hey !	hXsZlYmqqXYaY
hey hey	UYxYYYnnXUlZq
hey kofi	oWVXZZ1YXTXZX
hi !	ofaqXlVWatqZX
hi again	cWxyXYmUURUXT
hi all	VYXYYZTtXUXY1
hi amira	oZkabavbaZaba
hi are	YS4XXWSWSUXqU
hi beth	WtZaaavbcZaba
hi chloe	oaubbbqZZYabZ
hi dear	WsWaZavYYXsYV
hi dr	UWUmYYtwXqWZU
hi emil	dmoaabwaaZaaZ
hi haruka	YmXuaaeaqZbba
hi i	pWYXbXZWuwmXZ
hi ines	tXXWZXUxZYYbX
hi it	vXWXZYWXXW1ZT
hi jonas	XqWaZawapYaaY
hi karen	WXRYXZ5XVPWXS
hi kofi	dZalbazabZZbZ
hi lena	bYWaZsvYtXZaX
hi mateo	fYWXZYZXXzrYV
hi noor	YqwaabkaYZaaY
hi owen	nWVtYsPvYWYZX
hi patricia	WYUXYwqXYZrXZ
hi rosa	YrYaaawaZZabZ
hi sam	qVTXXXUWU2XXT
hi sorry	vXUvYYTYrUWZU
hi sunil	WrXZabuZZsYaZ
hi there	cjZWpXarVrcWb
hi tim	nwXbbcZbabbbb
hi we	tWXXsZVYavjZW
hi wei	YYYawYpaZYabb
hi yusuf	msWtaZVZZrZaY
hi zara	bnduabpaaZbba
him the	UXVYWWSUXU3Yp
hire a	tsVaZajaYXZau
hire you	zcWoWuWUVXkYW
hired without	aXVZbaWauXzaX
hiring ?	WSRXXXPVyRVyU
hiring a	byWZeawaZXZZY
hiring for	aRoYVYyXqWsXV
hiring in	SR0VWXUlwTtYV
hiring manager	aqkcbcZboaeoa
hiring managers	VUXYXYryVVYZV
his own	UVVXYXUsXVwTt
history of	YWUvXrSvXTTYn
ho un	pUzWyWRVSSVWS
ho una	SV0WWWuVTTUVS
ho visto	tVrXvXTWuSWRT
hoje ?	TVyWWVTTTSVTw
hola haruka	asZbqbqXaaaaZ
hola owen	nqabbasYbabba
hola paula	ZvZbqapWaZaaZ
hold a	XVVXsZTzqWoYV
hollow oak	opqaZapZjaZhX
home is	vzXXXXUWYWUaW
home office	WYZVbRYZcc1ba
home with	uUVYYYUYuuXZV
home you	TUXWZXSXYX3WT
honest view	UVwWwXSYUoWYV
honorarium of	TYZrYsWUZXyZX
honour to	VWVYYVWwWvrVS
honoured to	VXeWsoqXTwWXX
hope all	VXwpabXYYtZZW
hope it	UXUVWYUX0qWZV
hope that	nWUrWpRWtwVXn
hope the	WicZZaqplwZXV
hope this	XonaabtaYpZaX
hope to	XXsabbXbupaaZ
hope you	lncZjZknbsZZX
hope your	UrRXXWjVVuUTr
hora por	UUV1WqTVXWSXV
horas 0	nXaZa1XYZZWaX
horas por	uWZYaWwYYZlYX
horas semanales	pabacuZabbaba
hospital group	yXqnaXZaZZabZ
hospital in	rksXXWUxXVVZU
hospital is	XXvZsZUYsWWaW
host a	XaYZZYpyZYYaY
hotel manager	awYaaZUZZZuZU
hour 0	VVZZa1XYZaqbZ
hour ?	TXa0WvnWVTVYU
hour a	VVWUx2SUXXWXV
hour about	TWT4WURVUQVWT
hour and	0kVuXfjcWWWYV
hour each	SVWzUxlUYXXZW
hour for	rYWUUsrWuWWaX
hour in	rtrZZZXaZYXbX
hour of	YYW7XUQmWUSYV
hour on	hWVrXSnvkUYXt
hour plus	tWYYavYZYZZaY
hour remote	rXZYbwXZaaZbZ
hour to	RWUnXUsUyUWZV
hour with	ZXYrYrouZZXaX
hour you	vSVoXtqXXYVZY
hourly rate	raXwbZYabbabZ
hours $	uUWUWyoUXVRUS
hours 0	vnWWZwUVYXqWX
hours a	ujYarlpXZYcZX
hours and	TotvWWRtXVnWW
hours at	2VUuWUOVWVRUt
hours in	bsYuZmUXYZUYs
hours of	uUTwVwWkWVYXT
hours or	YZZZbaVZaY1VU
hours per	eoYYaspYqZYaY
hours weekly	vtbacYYZabaaZ
hours with	TrXzYXVXYWXYS
hours €	WTVvW5OTXVRVR
house and	rruYYYnYXSoZW
house in	stVYYYoYXsWaW
housing and	XZssZaWtXXZaZ
how ?	SSTXVYvWyRtXT
how a	UWTxXoqlxSVXU
how about	tVwVUTQUSwWWQ
how are	UWWYYYbVe6UWS
how did	VZVZZYXX0nYYt
how do	sWpnTXtrUsWWS
how does	rTQWUVRVvwUWS
how i	pVrYXXbwVTpYV
how it	TYVwUVrXYWuZX
how long	yXnxVZaUTSUYV
how many	RTrvWVvUVtTXU
how much	wWTXWWxWUvWYT
how s	VeWYYZXWV9YYT
how the	qXSYYZdaPzYaX
how to	VVUWprp0sTVnW
how we	VXVXqY1VYVXtl
how you	YhTlWiXXu0VoU
hr 0	uXYabtWYaanaZ
hr business	n1YZTZWaaaZrZ
hr can	RVvWXWRYyVmXV
hr manager	UrVWuXTYaYwYV
hr on	yYZabaYbbboba
hr w2	zZYbdcZcabbcb
hr will	T2WWYYQXWUsYT
hrs week	1ZYabZYbbaaba
hw:0	lZaaeaoiwddaX
hw:EMOJI	aayaZacnYWnZY
hw:a	kZddomrZdmZaY
hw:aber	XYUZaZXYY0YVW
hw:acacia	bccdddcbcccZu
hw:academia	tXZXZyUYZYSZW
hw:academico	TXYXZ0UYYYXXV
hw:academics	YabYcYzXWaZbY
hw:academy	UabYbzZYbaZaa
hw:accelerator	YZZbabyZabXaY
hw:accidental	UYVW0XUWUUYZV
hw:account	hZaaaastaYlZh
hw:accountancy	ZZsabbtbYZabb
hw:accountant	WaWaaazaYYabX
hw:accounting	acZcbcZaawbba
hw:accountmanager	wabdccacabccb
hw:accounts	WbZZZaVZaYYbz
hw:accra	WZSZYYTXW1XYR
hw:accredited	WZcbcwaZbabcZ
hw:acquisition	dbuaaoWaXZuaZ
hw:acquisitions	WZZYY2SVaZVaZ
hw:acquisti	xcbbcbaccbcba
hw:active	ZZVZYXVWzXXYW
hw:actively	bXWcddacxXdcb
hw:actuary	vXVYZYWYWxYXV
hw:adjoint	VZXXYzWUZYVZV
hw:adjointe	ZzSaaaWaYWaZZ
hw:adjunct	XacabyVVcaZba
hw:admin	WZYYZU1WZSVWY
hw:administracao	XYZaaZZXZYZZx
hw:administrador	YwaabaabbbabZ
hw:administrativa	YTWYYZWZzYXYV
hw:administrator	XZbacxbYbaXca
hw:admissions	ZZYbZYyYaZabb
hw:admu	cbddqddcedded
hw:adriatic	WaZXczYUcZYWb
hw:advance	WXxcccZcZYbca
hw:adviser	VYWZZb0YXVYbV
hw:adviseur	YtabbaZabatcZ
hw:advisory	avcZbdcdaccbc
hw:ae	bbabdcvccaccb
hw:aec	YVXcZb0ZTYYZY
hw:afdeling	WbbYaXXZbZxaX
hw:affaires	vbbcccadbbccc
hw:affairs	SWZ0YWYZbaYaY
hw:afgestudeerd	WYSVYZTZ0WXaW
hw:afinador	ZaXbZQXYW0ZbY
hw:again	ccsdbecdbbdee
hw:agence	raZaaZvZYZZaY
hw:agencies	ZbYabbxabZbcb
hw:agency	lojZaXzZYYZaY
hw:agenda	bdadcdudbbdcc
hw:agent	UazWbaWaYZZcZ
hw:agenturinhaberin	xbacccacbbbba
hw:agenzia	rYxYZXXZXYZZY
hw:agile	UabccbxcYabca
hw:agri	WYfzaZXVaYZYX
hw:agritech	WVXW1YUXYXXXV
hw:agroalimentaire	YZyZZZXZYWYZW
hw:agronomia	abcbuZacccbcc
hw:agronomist	XaabxbYcbYbca
hw:agrupamento	tbbcdbbccccda
hw:ai	XXpYYwlYXZraY
hw:aid	qXXZyZWVZYYZW
hw:aide	ZbZbccrcuabbb
hw:aides	abaabaaYcbwaY
hw:airframe	cbbdccbcZvccZ
hw:alda	XxbcZbZcabaca
hw:alder	YzVaZaXaaXZbY
hw:alertas	ZVRZaZWZYZazW
hw:alerte	WWUXVXVXWWU0V
hw:aljustrel	WYbabxXZbaXbX
hw:all	waaZbbaccbbcZ
hw:alliance	XbZbYbxcdcZdb
hw:aloe	abbcbbYbbawca
hw:alpes	yZaaaaYZZbXbY
hw:also	acbcucYcbbbdb
hw:alta	zYZZaZZaYYZYY
hw:alunos	abcbvZacccbcc
hw:always	abUcccYbaxbbZ
hw:am	XZZaabXYaZZZx
hw:amateure	VYUYYYWXW0XXU
hw:amazn	adccdbbcdctcc
hw:ambassador	aaZbbbWbZxbaY
hw:ambassadrice	XccbbcZbccvcb
hw:amberly	VazbabVaYVabW
hw:amico	cdbcddudcbccc
hw:amministratore	WVVWzXUXYWVWV
hw:amministratrice	ZZZaabxbYXabZ
hw:amministrazione	YZYaZZYXZWaXy
hw:an	acbcvcYcabbdb
hw:anaesthetist	acYccdZdcvccb
hw:analista	lYsvaZYabZaaZ
hw:analyst	XYWvfaWZsueaY
hw:analystforge	XabZbYyZabacb
hw:analytical	xacbbYabbYcba
hw:and	tawZbpXYYXaaY
hw:android	bcbbbbaabvZca
hw:angel	ZZYayaXaZtZbZ
hw:anger	XZZabbXZaZZZx
hw:animal	bYwccdbaaYbcb
hw:animator	WaXbabWayVabY
hw:annotation	VabYZXzabaYaX
hw:apicultrice	WYUYYYWXW0XXU
hw:aposentado	abZbbaYbZxaaY
hw:app	tXW1YWUUYXUYW
hw:apparently	acbcvcYcabbdb
hw:apprentices	abZcbYZYYyaXa
hw:approche	ZwYbbcacababb
hw:april	bcbcccbdbucda
hw:arc	ababcbYZayaaV
hw:architect	VaXYYanX0WabZ
hw:architects	zbYYbYXXZXZZZ
hw:archives	ZaxbccacaVbdZ
hw:archivist	XaXYZZUZX0YZS
hw:arden	awXbbcacaabcc
hw:area	VXYZYXVYzUYXU
hw:army	YbaZZbabbawcZ
hw:arrears	udbcccacbZddc
hw:art	ZbZcYdacbawdY
hw:artesas	bcbeddudbccdd
hw:artigianale	VXYZZXzZZZXYX
hw:artist	1ZWXYXTYWTWXR
hw:artistic	ZaZZaxYWbYabY
hw:arts	WXyaYaqYYpYZW
hw:asd	zaYbYaXZZYWaX
hw:asesor	cdbddduccbcdb
hw:asistente	abbbabZbbbwbX
hw:ask	aYZaabqaaVxVZ
hw:asl	awabababZbaZa
hw:asset	YaZbaaWbZWybZ
hw:assets	YTUaZbYYZa0ZV
hw:assicurativo	YZXaZayaaVZbX
hw:assistance	YabYcYzXWbZbY
hw:assistant	pbbbbcZcoaqbb
hw:assistante	WXyYZYWYaXYSt
hw:assistants	YXZZbayZbYaba
hw:assistente	WYZaZZYayXYaZ
hw:associacao	YZZZaRYzZXYYW
hw:associate	XZp2aZXYZnYaY
hw:association	waaabYZXbZZbr
hw:assunzioni	Zacccbaccbvca
hw:at	joomaalkZbcbc
hw:atelier	XXWaYSWV0WZZY
hw:atracao	WZzXYYWYZXYZX
hw:au	UXV0XWUWWVWVV
hw:audio	VZYXZZX1ZYZba
hw:auditor	abXbacYbwXbca
hw:auditpilot	aaZaZbxbcaacZ
hw:augmentation	aabbcbvcbcbdd
hw:aurelius	ZaabaaWXbZybZ
hw:aurora	VzZbbZVbaaZca
hw:aus	XZzYZZVYWVYXV
hw:author	UWUYYYU1TVWYT
hw:automatic	YWWbabXZaaXya
hw:automech	aZbcbZXwbbbbZ
hw:automotive	vbaacbZcbbcdc
hw:autopilot	VVWYZWQ1UUVYU
hw:autrice	XYXXYYWzWUXYT
hw:available	ZXTabbYZzTaaX
hw:aviation	YZYabZrZaZxaV
hw:avisos	XWVYWYWXVVV0T
hw:avocat	RWW3XUUWXVTWU
hw:avocate	ZaabaYZbwZaca
hw:awards	YZaabYm1aZSZY
hw:axiom	uZbccbbdcccdd
hw:ayudando	cdbdddtccbcdb
hw:b	WXWZYa4XWUWZX
hw:b2	WXWYYa2XXUUYX
hw:backend	WZZYabZWbYVaz
hw:bad	abacadZbbWbcw
hw:bairro	yZXbZZXbZZZba
hw:baker	RYXY0XUXXXUZU
hw:bakery	zaYaTbYbZYXbX
hw:bakkerij	YxZaZaZbbbYba
hw:bald	ZYabwaabYabbb
hw:balkans	ZwTdcdcdccbcc
hw:balonmano	yZZZaZXZbaXbZ
hw:banca	XXzZZZWYYXZXV
hw:bandi	wbbbcbZbbbZaY
hw:bank	ZX0aaaVXZTXYX
hw:banker	YYXaaZwZXWuaa
hw:banque	ZZyaYaXaYXZZZ
hw:bar	zYXZXXWYZXXYW
hw:barreau	UXVzXWUWWWXWV
hw:bdr	bbYcbcyaWUcbY
hw:be	cbbdsdbdcdded
hw:beaker	zYVZbaWaZVYaZ
hw:beech	bcacccbdbucda
hw:before	WyVZZaSYTvXZY
hw:beleidsmedewerker	YZWZZaVYVzYUT
hw:bellevue	ZZYbaaZZbYaZx
hw:benachrichtigungen	WWUXYXWYWXXzU
hw:bench	uZXabbvaZeaaZ
hw:benelux	P1WaaZWZYbXZZ
hw:beraterin	ZbZabaXaaaxbZ
hw:bereavement	WYaabyYZaXacY
hw:bereichsleiterin	cscdddddcdddc
hw:bergen	aubdddbcbccca
hw:best	cccbXdZcccvdb
hw:bestuurskunde	WYSVYZTZ0WYZW
hw:bestuurssecretaris	SVWXW0VVXWXYT
hw:beta	vbdbbaYccdadc
hw:better	bcUbac0aZQbbZ
hw:between	YZUZYbUawvZZY
hw:bhalerao	YvbbacZccccca
hw:biblioteca	WYWYYzWTYXYYW
hw:bibliotecaria	bbbbcaaXbwbaY
hw:bien	XccbbcZbccvcb
hw:bientot	bYacwbZbZaacb
hw:big	YZxbZbVbcbpcb
hw:bij	YZWbaaYaaxZYY
hw:bikes	vaYbaaXabZZbt
hw:bilingual	WZzaZbWaYTbaZ
hw:bilingue	aazabbZbbabaZ
hw:billing	YbWZabyZaaZcX
hw:bim	WbZbccxbXabdb
hw:biotech	ZZwbccacaaacd
hw:birth	ybcaaYZabZbcX
hw:bishop	accbdbaccavcZ
hw:blackwater	UYWzZZXYYZYbW
hw:blessed	YcadbcZbaXwcb
hw:blockchain	YYYaabXbbZ1aZ
hw:blogger	XWSZYZT0WVZbW
hw:bluegate	WZXYbZVzcYYaX
hw:blumen	wbabaaZcZaZcZ
hw:board	SsyvWVWTZUYYX
hw:boats	tbcdccadbbcec
hw:boatyard	X1SYWYRYVSVZU
hw:book	YaZXZb0ZaYZbZ
hw:booked	ZYYaaasvZZabZ
hw:bookkeeper	xaaacaXcbcacZ
hw:books	YYXaZzWZZTZcZ
hw:boomhut	XYXYZZXXYWXWz
hw:borrowly	ZbXZbbyZZYZbX
hw:boss	WyVaZaTYTvXZY
hw:bottoni	yaZaaaXaYYZbY
hw:boutique	UaYZZZzaZXZaW
hw:bouwtech	WUVY0XUXYWVYW
hw:bowls	uccbccbbccbcY
hw:bramble	zaYaTbXbZYXcX
hw:branch	tXWccbtaaZccb
hw:brand	YYYbZbyaXZYYZ
hw:brannock	btbdcbbcbbddb
hw:brazil	ZbYWbbYbyYbca
hw:break	abXbacYbwYbca
hw:brewery	YZVYaZWXY2ZYW
hw:brickline	WYXZaYTzZYabZ
hw:bridge	uZbccbbecccdd
hw:bridges	W0YZXZUZYXZaZ
hw:brightline	YWzaZaVYaWZaW
hw:brightloom	btacddbccdced
hw:brightmark	xacacbXbccaYZ
hw:brightwater	XzYZXZUZZXZaZ
hw:brightwell	yaaaZbVabZaca
hw:brink	WYXZZYXYXYXYz
hw:broker	ZbYcbcyYZYYaX
hw:broking	XwtaZZWaaWacZ
hw:brookpoint	YbYwcaaZccadc
hw:brother	acbcucYcbbbdb
hw:bsc	aZZcbcaawaZcZ
hw:bso	XYXYZZXXYWWWz
hw:bst	aWXcbcYbyXZZZ
hw:btp	wbbbcZZcabacZ
hw:buffet	0XWXYVUVYWXWR
hw:bugs	XZaaxbWbbZaca
hw:builder	WXXYkWTyaZsaY
hw:building	sYXZyZXXZpZbX
hw:built	YX0anaUaVSZaY
hw:bureau	bYYXZZ1ZZYZaY
hw:burgermeister	bxbcccabbbcca
hw:bus	XaWaZZTYzqXZX
hw:busco	ZbcZVZWacbyba
hw:business	bmXZpZulYemaY
hw:busqueda	XoWZZZsZwYYZW
hw:busy	YXZZbayZbYaba
hw:buyer	yaZabaXbcbbcZ
hw:by	VYWZZZVzVXpZV
hw:c	ZZycccacZYacc
hw:c2	ZZycccacZYbcc
hw:cabinet	sqtaaaXaXZYaZ
hw:cacciatrice	YXyaaaXZXXaZY
hw:cadena	XZyaYZWYZXYZX
hw:cadres	YyaaaUYaabbba
hw:caffe	WZ0SYWUXaZZaX
hw:calls	YbXtbbxbZUaba
hw:camareros	WZXXYY0ZaYWZW
hw:cameroon	UYbbaxZbbbaca
hw:campanaro	aaXabVYZXzaaZ
hw:campo	WVXzYWVWYVWYT
hw:can	VZYYYXU0YVZYU
hw:candidate	XZpaZaYZruZaX
hw:canil	YZZaaZYXZZZYy
hw:cantieristica	tdccddcdddccb
hw:cantine	ZZYZaZYXYYZZx
hw:canton	YwabbbbbbbabZ
hw:capital	UXU5YYTYYWTaV
hw:capo	WXXXYzUWYVXXT
hw:captain	UYYZZYVYY0ZZV
hw:carabinieri	YaaaaZYZaZxZW
hw:card	zabXZXVZbbYcZ
hw:care	YYvZatTXYWvXX
hw:career	YYTaaa0ZtXYaZ
hw:careers	YXxZaZUXZUwYU
hw:carewell	bbYXxcUbcXbbb
hw:cargo	bbabbcaacbZbw
hw:caribe	YxZaabacabZbb
hw:carreiras	VXVZaYzYYXXWW
hw:casa	YsbbbuYXbaabZ
hw:caselight	ZXaawaababbcb
hw:castellan	bbvaccYbZbbcb
hw:cataloguer	YcbacawbZZbdb
hw:category	uaZacaWaatacX
hw:catena	WYXYZyWYYYZZX
hw:cathedral	0ZZYZSZYaYZbW
hw:causes	ZYwbcdXcdcccc
hw:cazatalentos	YaybYaWXYXYbX
hw:cellar	UabYZaVXbaYaz
hw:center	VZbacxaZbabbY
hw:centre	rabaawYXbZYaX
hw:ceo	bbXZ1ZqZZdYaX
hw:certified	aaabZbyZZWXcc
hw:cfi	ZaYbbXYyaWZaZ
hw:cfo	wZZYYZtbaZXca
hw:chain	uYVZVZVYyWabY
hw:chair	proZZXXtaZZaX
hw:chalkdust	YYXaZzXaZTZcZ
hw:chambers	ZbZabcZcbZwbZ
hw:changer	acbcbbWawbccc
hw:chargee	WYWwZYVXYxXVU
hw:charity	fpYbasraaYYaZ
hw:chartered	xaZabaXbbbbba
hw:charts	YYXbZZVzWUWZX
hw:chasse	YyaaZTYaZbbbZ
hw:chasseuse	YZyaZZXZYWYZX
hw:check	YaV0VZUbaZXbZ
hw:cheesemonger	ybXaVaZbXYabZ
hw:chef	stmYYtWrYYVXV
hw:chemicals	YaabbcZcdbvdb
hw:chemistry	taXbaZYavWbba
hw:chercheuse	bcZcbWZbXxbba
hw:chief	qtXZZZiZYuZaX
hw:child	abYbbaZxcWaaZ
hw:children	accbdbaccbvcZ
hw:chloe	acbcudYcbbcdb
hw:chocolate	XxacXcbcaabbb
hw:choir	xZYZZYXXZVYZt
hw:churchwarden	VybbcYYbZcaba
hw:ciclo	XYYZYYXYYyYXT
hw:circus	ZaYZayYVaYZbX
hw:cities	bbabbbwcaZbca
hw:city	vtZbbZYaZaYbX
hw:civil	UXYaYbtaxYZbZ
hw:claims	YbtbrbXbaXpda
hw:clare	UXbZaybXbbabZ
hw:classical	ZZyaabXZXVabW
hw:cleaning	XYWYaZzYaZYaX
hw:cleared	wabbcbZccbcbZ
hw:clerk	UVXZZYXVWTYX3
hw:client	WbVrccsbbcncb
hw:clienti	VXWZVZ0YZXYYX
hw:clients	XXUZaZwzWRXZW
hw:climate	XZVZZaWxXuZXX
hw:clinic	taaabZXabaXbv
hw:clinical	qeowZWXYZXYaY
hw:clinicos	TXYzZVVXaWYZX
hw:clinics	aZucocbbaZccc
hw:clock	VUTVXXW0YWZaY
hw:close	bccdddcacbcZu
hw:closewell	bbabddvccaccb
hw:cloud	jrYZaarabaoca
hw:club	xYZZXZYZbZuaW
hw:clube	wcbcccbbccbba
hw:cmo	YZWaYZtaWwaaX
hw:co	YXYa1aqaaZUaZ
hw:coach	XXWsYZ4YmUXYX
hw:coaches	bcaccdwcaabcc
hw:coatings	YvbbacZccccca
hw:cobalt	wbbcbbXccbbdc
hw:code	UWZZVsX0aaYZY
hw:codespring	Xcbbbcvccccdc
hw:coding	SZYWY1TXXXUaU
hw:coffee	YZxaZbWaXWYZr
hw:cofondateur	ZWZayYYVZYYaX
hw:cofounder	YwccUcbcdcbdb
hw:cofundadora	WPXY0YWWYYYZW
hw:coiffure	yaZbZYYZXZabY
hw:coimbra	ZaYbbaZbbxbcZ
hw:colecao	zZYZaXWYZXYZV
hw:collaborations	ZaTabcYZaybba
hw:collectif	ZbaaYZRzZYYZY
hw:collega	VYUYWXWWU0YXV
hw:college	waaabpZXbZbcZ
hw:comercial	VrZZaZ1aaYZaY
hw:comite	yaZaZYYaaZYaW
hw:commerce	aabccwZZbbZba
hw:commercial	pYXZaZxYaZYaY
hw:commissioning	sYXZZ0XZYVYaY
hw:committee	VZbWazYXbZXYY
hw:comms	baabcbzabURYY
hw:communaute	YbZXbaabbcwbb
hw:communications	arddddddcdddc
hw:community	YcVYYkczYaYtX
hw:companies	ZtZdddcdddddd
hw:companion	bYwccdaaaYbcb
hw:company	aYYYayVYcZabX
hw:compliance	YYXwXaYZVvaaY
hw:compose	bbabacaacbZbv
hw:composite	ZZYZbWYyaZZYW
hw:compras	ZbbbabYbbawbW
hw:comptable	yZaaaaYZabXbY
hw:computational	acWbbcZaxXcca
hw:computer	bcabbcbcVxccY
hw:computing	WZcbcZYxccbba
hw:comunale	WYVYYzWTYXYYW
hw:comuni	xbbacaYabaZZY
hw:comunicazione	wabbbaZcabbdb
hw:comunidad	YaaZaZZYaZZax
hw:comunidade	YYWZYZUzZTYYW
hw:con	YYZayaXbZZnba
hw:concorsi	awbbbbacZbaZa
hw:condominio	YZYaZZYYZWaYx
hw:conference	ZbbbbabvcZbaY
hw:congresbureau	VWXXXVVzYVWXT
hw:congress	XaZYbvqqbZYYZ
hw:conseil	VWWXY0VYYTXWV
hw:conservatorio	QYYXY0WXZYRYV
hw:conservatrice	YyYaZZZaZaTZW
hw:construction	XyjbbcYbaYbbZ
hw:consulente	YZXaZayaaVZbX
hw:consulenti	SZZzXaUbbbZaZ
hw:consultancy	XyoZZbUaaVZaa
hw:consultant	aqrkaamabbmaY
hw:consultante	XVycbcYbWZaba
hw:consultants	bYabcdwbbcbcb
hw:consulting	zYXacaTbcbZZa
hw:consultor	XxaYabZZcbabZ
hw:consultora	psbmbaabbcbcb
hw:consumer	WuVyaZVYZTYaX
hw:contadora	WYYYZZYyYXXYR
hw:container	VzZYZZZacaWcW
hw:content	zXZYarTZZZZZY
hw:contenus	WYaZb0XYbZaaY
hw:contract	wYtabbZbaYbca
hw:contractor	yZZabaabYaacY
hw:contracts	aavcddacYabbb
hw:contratacao	ZbZabaXaaXyaV
hw:contratacion	aacbcbacccvbb
hw:contratacoes	ZVaaaaYaaZyaW
hw:control	aaUaaZYVazaZT
hw:controleuse	SUWWWVU1WVVVS
hw:controller	SYUZZaUYXrZZz
hw:convento	YwaabZabbbabY
hw:conveyancing	waabcZZcbbccZ
hw:coo	vtZZVaZaaaaba
hw:cooperativa	buaddccdccccc
hw:coordenacao	Yababwacbcbba
hw:coordenadora	TVUYX1UXVVXXS
hw:coordinador	SXYXZ0UYYYXXV
hw:coordinadora	TZUybaYabaZZY
hw:coordinator	iYmlawUpaYdaf
hw:coordinatrice	vZcbbabcbccca
hw:copperfield	xZbaaYaacbabZ
hw:copperline	WU0ZZYUXXVYZX
hw:corporate	WXzZWYUZXXYaY
hw:corso	aaZbaaabwZcbZ
hw:council	srZabaYZaYXZv
hw:councils	ZXabwaabacbcb
hw:counsel	acdcedcdddtca
hw:count	VZYZZYVzZVZZU
hw:counters	zaXaVaZbXXabZ
hw:county	QWWVZ0XZaaZaY
hw:courier	YxabbaXbacYab
hw:cours	WZXabaVayZZZY
hw:course	TYYZYxTuZZZYY
hw:courses	WbbYZ0SVcbVba
hw:court	ZZTZZXWZX0YaW
hw:cousin	YYXbZaYYZUZZ0
hw:cpq	abbbabwZbcacZ
hw:crafts	YZXaZzXYZXWaZ
hw:crateful	UW0aXYVaYVZZY
hw:craters	aYxdXcacaabdb
hw:creative	tspaaaWaabZcZ
hw:creator	VYWYZXW4YVYYW
hw:credit	XybaaWYWbaaba
hw:crime	cbbddebescddd
hw:crisi	wZaccbZcabbcZ
hw:crow	zZZXaYVZbZZZV
hw:crypto	ZbbbZXXZZXybX
hw:cs	cbddqddbedded
hw:cto	tY0XYZXaZWibZ
hw:cualitativo	VVX0YVVWYVWYT
hw:cuentas	xaabbaZXcaZba
hw:cuidadores	WVYZaZ0YYYVXV
hw:cultura	YacbcwaXbabcZ
hw:culture	XwvVaZWZZZZaY
hw:cultuursector	WXzYaZYZXYZaY
hw:curriculum	UUXYX1RWZaYbY
hw:customer	XpVvaZnZXtZaY
hw:cycles	ZcacbcZbaZbaw
hw:cyclist	WZXYzYSZWZYaW
hw:d	peYpajpZnmZaX
hw:da	0ZYbZaXbZZZba
hw:dach	YZybccXaYZZaZ
hw:dad	abacacZbbWbcx
hw:daf	tccddbbbccddc
hw:daily	WaWYZZTzYXYZU
hw:dairy	vxXaYYVYZXYaX
hw:dance	UXWXXUU1YWXXO
hw:danse	VZXYZV1RaWXXV
hw:data	lYbZaZtktcZaY
hw:datos	VVXXWZ0WXXTXV
hw:daughters	racdddceddede
hw:day	VXWZZZV0VWpZU
hw:days	YZaabuXwbXYbY
hw:daytm	XZZZaU0XZTWXZ
hw:de	mijnankldaaZb
hw:dean	xZZTZtZYZZZaX
hw:deep	ZayYYcXcaZaba
hw:defence	waabcbZccbbbY
hw:defi	yZZYaZYabbXbZ
hw:dei	qcbbccsccabbb
hw:del	ruvWZYWZaZYaX
hw:delegado	YzXZZZXZaWZaY
hw:delegate	YVZZZZzXaZYZW
hw:delft	ababbbYaQzbbZ
hw:delivery	rtXZZavZZWZaY
hw:dell	YZYaZaXYYVYZx
hw:delle	wZaccbZcababZ
hw:delta	wccccbZbcaZdb
hw:demoscopico	XaYyaYVYaaZaY
hw:dental	tXVYuvVWaZYYX
hw:dentist	bdderedecbdee
hw:department	XtZaaaVZaYWax
hw:dept	YbZZabWabaybY
hw:depto	ZbZabaXabXxaV
hw:deputy	YWpaavYaauZbV
hw:derecho	WWWYXYWXzXZZW
hw:des	xZZZasXXaZoZW
hw:desafio	WYZaZZZayXYaZ
hw:desde	zZXZXYWYaYXYW
hw:desempregado	WXYZYXVYzUYXU
hw:design	VrvvZYWZZXXaZ
hw:designer	WZVwZYqWxaYZX
hw:desk	UaaYbWXXca1aX
hw:detacheerder	XXYaZazYYYXaX
hw:deutschland	aZZccYaaaawba
hw:dev	WZXZvYvqWXWYU
hw:developer	YYZaaavZaZpar
hw:developers	XWWZaZ0YYXZaX
hw:development	VYYZZuzYZZZaY
hw:di	WXsvZvaYYXYYj
hw:diamond	abbbabQccczbb
hw:diensten	ucccddbdddZdc
hw:dienstleistungen	wbcaccacdcccb
hw:dierentuin	YxYbZaabbbbba
hw:digital	bmjaaaqZaZwaY
hw:digitale	XaaaaZXZaZzaX
hw:dining	bcZdtdbccbcdd
hw:direcao	tbbcdbcccccda
hw:direccion	vaccccacdcccc
hw:directe	ZwYbbcZcababb
hw:directeur	VsWZYZ0YXYYYX
hw:direction	XZbZbaZabYaaw
hw:directivos	ZYZbbaxaYYaaY
hw:director	pqoaalckbZcbY
hw:directora	VXYYaY1aYYZZX
hw:directrice	vYaYavXWaZYZX
hw:diretor	zbabbbYabaaba
hw:diretora	wZabbaZabarbZ
hw:direttrice	VvWYYyWVXXYYW
hw:direzione	YYYaZYYZZYZZy
hw:disenadora	ZYYaZZWZxYaZX
hw:diseno	XYWyZXXZZZXZY
hw:disfruto	cdbdddtccbcdb
hw:dispatch	aaabbcaabwbaa
hw:dispensing	dbcedecdsccbc
hw:display	XXWZZYSwZWYYx
hw:district	XyaaabYaZYabp
hw:dm	bcabcdvcaZadc
hw:do	uZZaaaYqapaam
hw:docent	SWUWXVV0YUWWT
hw:docente	UVVWWUR0WTUVR
hw:docketly	cdbZcdvbZbcba
hw:docs	ZaVaacybWaabb
hw:doctor	RYXaXZXZ0XaZZ
hw:documentation	zXZaZZWabaaba
hw:dog	0ZXZXZXXYXZZX
hw:dona	yZWbZZXbZZZaa
hw:dono	xabZbYXabaZbX
hw:dottorandi	ZaccvZabbcbdc
hw:dottorando	XYUXXYVX0VXZV
hw:doventolk	XabawaYbababa
hw:down	XXUZXZUX0WYaV
hw:dozent	abacbSWRX0ZaZ
hw:dpto	Zacbcaacccvbb
hw:drainage	XZUZVTVWY0ZbW
hw:drinks	acucccbccadcb
hw:driver	XaWaZZTZyqXZX
hw:driving	vZbcdbabbbccc
hw:drogisterijketen	WX0ZWYTYXWYaY
hw:drome	ZbaaYZSyZYYZY
hw:du	yaZaZYYaaZYaW
hw:dublin	cbaddebdscddd
hw:duena	xaYaaaYaZZZbY
hw:duvallet	ZyYaaaZZaaVaW
hw:e	oaqbtbZbaaaaZ
hw:early	VZvyUYTaXXZbZ
hw:earshot	XYY0aYXQYWXWU
hw:ebs	RZUabbXb0ZaaW
hw:ecoles	VZXYZV0SaWXXV
hw:economics	Zbacavabaabdb
hw:economist	YYWbZYU0WUWZX
hw:editeur	WYaZb0XYbZaaZ
hw:editor	tYaYZ0VpYYYZX
hw:editora	zZYZaXWYZXYZU
hw:editorial	VXYZY0RWWYZZW
hw:editrice	bvccbcYcbbbba
hw:edtech	WXYzvTVUYXTZV
hw:education	WYZZaxYqaaabZ
hw:educator	YZbaaYWyaYWZY
hw:ehemalige	YXWZZYVZWzYYV
hw:ehpad	yZaaaYYYaZabY
hw:eigenaar	xaYbZaZaZYZbY
hw:einkauf	wbcaccacdcccb
hw:eisdiele	zYZaZYYZaYZZW
hw:ejecutiva	XtXZZZxZYZYXY
hw:el	xaYaaaYaZZZbZ
hw:electric	xabZbXYXaZbcZ
hw:electrician	Wcbdccbdvacdc
hw:eletrotecnica	VWVXXYWXzWXXU
hw:eleve	aabbbYZbwabcb
hw:eleveuse	bYacwbZbZaacb
hw:elm	acdccbbbcbZcv
hw:elmhurst	xbabcZYaZaabY
hw:em	VWVXXYWXzWXWU
hw:emeritus	aZZbbaZaXxaaX
hw:empleo	YTWYYZWZzYYYV
hw:emploi	WXVXWXVYXXVzV
hw:employment	xcbSccccbdcdc
hw:en	VpWYnYUt1XWWV
hw:energia	WZzaaaYaXVaYa
hw:energy	aZxbbcZbaZbcb
hw:enfermeira	XyYaaaYaZZZZX
hw:engagement	VYq0aZVZXXZbX
hw:engenheiro	ZaYbbaYbZxaZY
hw:engineer	VlVYYbYYszbZk
hw:engineering	ZvraaoiaaZZbZ
hw:engineers	ZXZbbbyaYWaab
hw:enterprise	ababdcvbcaccb
hw:entrepreneur	ZZYawaWaZZvbZ
hw:entrepreneurs	Yabbvaacccacb
hw:environment	YXzanaVaVTZaY
hw:equipa	VWX0XUUYYYTYY
hw:equipment	yXabZYVabbZaZ
hw:equipo	XYyaYZWYZXYZX
hw:equity	WaZ0aYWZaZWbY
hw:erfahrung	WYVYYYVW0TXWT
hw:ervaringspanel	VVXzWVVWZWXYV
hw:escola	VXaabyXZaaXaW
hw:esg	bbUabcXZYyaZY
hw:esn	ZXabba1aaZaaY
hw:especializado	ucccccacddccc
hw:estate	yaaaabXbbaZcY
hw:estudiantes	bbcctcacccbdd
hw:estudios	sYVxaZXZaZYZX
hw:estudos	TWY0ZUVXaWXYW
hw:et	aXZbwaZbZaabb
hw:eth	YYZYyaYWbXZaa
hw:etiketten	WZZaZayaaZaZX
hw:etre	XccbbcZbccvcb
hw:etudes	ZZXyaZYXZYXXW
hw:etudiants	Yabbvaacbbacb
hw:evaluation	araccbaasZcdb
hw:evenings	YZWaaZXuawZYY
hw:event	XZYZZYsxYWZaX
hw:eventi	ababaZWwbaZZY
hw:events	Vb1abaWTaYYbZ
hw:every	ZbYbbaZxcWaaY
hw:ex	YYlZrYaptokZW
hw:executive	ZpuZZcprZXZaY
hw:executives	WaVZabybabbba
hw:exits	YaobxaVZbZaca
hw:expedition	UXXYZ0XVYYXYT
hw:experience	YWwcdcZbcbccc
hw:expert	VaXzaanZaqZbZ
hw:expertenvermittlung	YbbwcaWaccZba
hw:expo	XaZYcyZVcaYWb
hw:export	ZbZbbbyZaYacZ
hw:extra	bbccdcaccctba
hw:eye	ZaabcYZZccVby
hw:fachangestellte	WYWZZZWXzUYXU
hw:facil	YaYbbbZabawaZ
hw:facilitator	TaXYbY0ZaZZaX
hw:facilities	YaWaaaYZYwZZr
hw:facteur	WXYZZYWYZzXYW
hw:factory	XwZbabZbbbbcb
hw:faculty	WYcbcYYxbcabZ
hw:fahrradlogistik	YYYayYXZYWXZX
hw:family	2YZZYaYbaaYca
hw:fan	ababbbaabwZba
hw:farm	vxWZaYWXXUZZX
hw:farmer	VwXYxZWYXVZaV
hw:farms	vdccccZccaadd
hw:fasteners	ZbYbcbxZaZacY
hw:feed	utababWYbZZcZ
hw:fellow	WXX0aXXXYYVZX
hw:fellowship	WZZZZaXyYXZYY
hw:fennimore	WZU0ZZTZbWRZY
hw:fernbrook	tbccccbdccbdc
hw:fernweh	VYXZYYWzTVYZU
hw:ferries	zaaZaWYWaYbcZ
hw:ferry	UYXZaYVYY0ZZV
hw:festival	vXXZYYXxXVYYV
hw:fetes	yaYaZYYaaZYaW
hw:fibre	acabbbZwcabcZ
hw:fieldnote	VxZcccacbabcc
hw:fietsenzaak	yaXaZZZZYXZbY
hw:figures	bYabbdwbbcbcb
hw:fili	yaZaaaXaYYZbY
hw:filiale	XYyYZYYYXYZYX
hw:film	xZqYaZXZaaZaY
hw:final	ZYXbaawVuZYbY
hw:finance	aXmZZqrZrXmbY
hw:financeira	yZabbbabbbbca
hw:financial	VYvYZZtXjVraV
hw:finanzplatz	YwYZbbacbccbc
hw:finch	YzVaZaXaaXZbY
hw:fintech	aXabpbwbbZZba
hw:fire	WabacxYYcabca
hw:fireman	YYXbZaYYZUZZz
hw:firm	TWvxXXUUUuYZX
hw:firma	ZaYacbxaaaaaZ
hw:firmware	YaZaXbVaYWZbz
hw:first	WYUxVZTZxWXaY
hw:fisheries	aZWaaaYYZzZZX
hw:fisica	XYUYXYVX0WXZV
hw:fleetsense	bcYcbcyaWUcbY
hw:flex	wabdcbacabccb
hw:flor	yZXbZZXbZZZba
hw:florestal	WXYYZZTXZ0XXU
hw:florists	xcYcZaYbbacdZ
hw:flowacademy	YZXbZYyYaZabb
hw:flower	UabYZaVXbaYaz
hw:fluff	WZWYZZT0YXYZT
hw:folk	ZbZbbaYxZYabZ
hw:fondation	zYZUaYYYaaaZZ
hw:fondatrice	sabaaZuZZaYba
hw:food	abvccdacbacbb
hw:foods	tYxZZaVZXVZaW
hw:for	WirijlvfaYYaY
hw:foreman	XZYZaaVWZVYXz
hw:forensic	YcbbbbZccawba
hw:forester	ZbZbZbYbxVacY
hw:form	YXcZbxXaacYca
hw:formazione	VYWXZzWYYYZZW
hw:former	YbacwcZcaXbdc
hw:formerly	bZqcccabbsbaa
hw:fortbildungsbeauftragte	aaZUbyYZZabbb
hw:fotografin	VXXZYYWzTVYZV
hw:foundation	xYaaZbZbaabcb
hw:founder	jYcaxfocbZYaY
hw:founders	YYUaaa4ZYRaaZ
hw:founding	udccccZccaadd
hw:four	VYYZaaWazWaaX
hw:fractional	WZWaZb1aYZabZ
hw:franchise	XabbbZyZaaabY
hw:fraud	cbaddebdscddd
hw:free	VVWYZXR1VUVYV
hw:freedom	ZZZZaYVYZZ1bZ
hw:freelance	VZpZaZwpinaaX
hw:freelancer	VYaZaYyZYaYba
hw:freelances	ZbaaYZSyaYYZY
hw:freelas	YYXZYaUzZTYYW
hw:freiberuflern	rdddedcdedbdd
hw:freie	abwbbbYaZYbaY
hw:freight	btZdccbdccded
hw:freightpulse	ZUazbZYVcaWWZ
hw:fresco	wbacbaZbbaadb
hw:friend	abZcbYZYYyaYa
hw:from	WZTZZavZxVWba
hw:full	bbcdbdadbbucc
hw:fulle	ZbZabaXaaZxbZ
hw:functional	QZTaabXb0ZaaW
hw:fund	WZuvUZUZYYrbY
hw:fundacion	ZaaaZxWYaZaab
hw:fundador	WYaZxZXZaZYaX
hw:fundadora	YZXaxaYZZaZaY
hw:funeral	yaZabaWZaYacY
hw:fur	ZYXbaaxauXZaZ
hw:furniture	ZcZccdZbbvccb
hw:future	bcZdtdbccbcdd
hw:fy2	RYXaXZXZ0YaZZ
hw:galway	YYWaabZYXybbZ
hw:gamefi	XWYYYaWabZyaa
hw:games	tXtcccZbZZbba
hw:gaming	YbcbcbYbcbwbb
hw:gardening	WZWZZxXXVuZZX
hw:gardens	bbabbcvcaZbca
hw:gartenzeitschrift	WYXYXzWTaWVXW
hw:gas	bbabcbYZayaaW
hw:gdansk	VaSZabZa0WYba
hw:gearloop	zZYabZVaZXZaZ
hw:gearworks	aaXbbbYbYNaa1
hw:gemeente	VXWzZYUXYXXYW
hw:general	b2YaZZWaZYZaZ
hw:generalist	XYVZZZUWxvXYT
hw:generation	p1XZXYUYYVZaY
hw:geoskills	bbcXcvbbbcccd
hw:gerante	zaZbZYYZXZZbY
hw:gerente	XxZaaawZZYZZX
hw:geriatrie	axYcYbZaaaaba
hw:geschaftsfuhrer	YuZbZataZZaaZ
hw:geschaftsreisen	XZXYaYzYYXYZW
hw:gestione	wZabcbZcaaabZ
hw:gestora	xaZbbaZXbaZba
hw:gestoria	WZXaZZzZaYZZX
hw:get	ZbXbbauuYUbbZ
hw:gimnasios	XYyZYZWYZXYZX
hw:girasole	ZaYaZaYYYVYZx
hw:gita	ZaccvZabbcbdc
hw:global	XZwaaaUYaaxbZ
hw:gmbh	ZZaZbaXZbybbY
hw:golden	ZXbaaXVyZbXYZ
hw:goldsmith	zaWaaaXaYYZbW
hw:golfer	abacadZbbWbcw
hw:goodfolk	ZXwbccXbdcccc
hw:governess	SSWXWYSX1WYVU
hw:government	bbZbbaZVbxbaa
hw:governors	xaYZcbYcbbbcZ
hw:govt	YababTXUbYzaX
hw:graduate	XYYaZbXaxqabZ
hw:graduated	YYVYZaUX0VWZS
hw:grandfather	aWXbabVaVzXaa
hw:grantgenie	VZaaTa0YYYXbX
hw:grants	XbZbYbZabxbbZ
hw:graphic	XbabZasYvZZbX
hw:graphiste	XYUYXXVW0TYXW
hw:green	bbabbbvcaZbca
hw:ground	ZaYbbXYyZWZaZ
hw:group	joyaabXZZYaba
hw:grove	acdccbbccbZcu
hw:growth	WaXxaXxZZXYZY
hw:grunau	xaaaaaZabZZXY
hw:grunder	ZXabwaabYaaba
hw:grunderin	cZacvcacbbaba
hw:grunderteam	bccdtdbddcddb
hw:grupo	WZyaYaXZZWZYW
hw:guadalajara	axacccabbabba
hw:guarda	WXYYZYTXZzWXU
hw:guideline	VXVYZaUYZTX1V
hw:guild	XTXXYZQ0ZYWYX
hw:guildhouse	WcbvdcZcddZdc
hw:guy	addccdZbccudb
hw:gwo	aWXcacXbzXZZZ
hw:h1	ZaZcbbyYWXZbZ
hw:halal	yYaaZbZaZZabb
hw:haldane	uabcdbabddcbd
hw:halifax	XzUbbbXcYXacX
hw:hall	bcacccbdbucdZ
hw:halm	aaXccdacawcbc
hw:halyard	YwYbccZcbabcc
hw:handed	UYUYWZVYX1ZYT
hw:handmade	YbZbaaXabUZby
hw:hands	YaYaZyXZaXXbZ
hw:hangar	ZaYbbXYyZWZaZ
hw:harbour	XtYbaaZaYvbbZ
hw:hardloper	XY0XZaVZUVZZX
hw:harker	YX0aYbYaXTWbX
hw:hartl	WyYaaaYbaaacZ
hw:hartmann	vZcbbbbccdcdc
hw:haulage	aaabbbZaawbaa
hw:haulmate	vbdbcaYccdadc
hw:hausverwaltung	YZaaaaYZaZZaw
hw:hays	UxbbccYcbbZba
hw:head	qpkZaqjZZfabY
hw:headhunter	VX1YYZVYXwYYW
hw:headmistress	btbdcbbcbbddb
hw:headteacher	bcacccbdbucdZ
hw:health	paocbcacaqaca
hw:healthcare	YYXsZZyaZZUaW
hw:healthtech	ZXaaxbZZbZabZ
hw:hearing	vbcbaabcbbccb
hw:heart	aYzcabRaYZbca
hw:hearts	Ywaccababbbca
hw:heat	YaZaYbVaYWZbz
hw:helianthe	zYZUaZYYaaaZa
hw:help	YaXaaVrrYVwaX
hw:helping	ZaUaab1ZZSabZ
hw:heritage	urabbaZZbbbbZ
hw:heute	XYUZbaYYYzYVW
hw:high	ZZTZZXWZX0YaX
hw:higher	zbbZbTXYaZZbY
hw:highways	ZbbcbcZbbbabv
hw:hillcrest	xZacZZababccZ
hw:hire	YXTaaaVY0RYZY
hw:hired	bcXddduccbacc
hw:hiring	ZdZbbbobZbxba
hw:historias	WYYYZZXzYXXYR
hw:hits	ZYxcWcZcaabdb
hw:hobby	UYVYYYUxXwWUV
hw:hofer	TzaaZYXbcZZcY
hw:holding	yabaXaZcbcVdb
hw:holm	ZyXbbcYaaaYcb
hw:holzbau	TzaaZYXbcZZcY
hw:home	WXV0aYUXYRZaW
hw:homologado	WYXaZQWV0VYYX
hw:hon	yaaabXZWbZbbY
hw:honours	baabcb0abUQXY
hw:hoofdredacteur	TWVWX0TXXVUWR
hw:hospice	xZacZZababccZ
hw:hospital	YuZaZwWYZXYar
hw:hospitality	XqzaaanWYWZaY
hw:host	WWUWYXyzYVYZX
hw:hotel	UzZbbZVbaaZca
hw:hotels	YvWavbWZYWXbZ
hw:house	VxXYYZtabZXaY
hw:housing	qbabbZYaauacb
hw:how	aYZaabqaaVxVZ
hw:hr	YtmbblYaaooaZ
hw:hufschmiedin	XXUZYYVXW0YZW
hw:humanos	WZxaZZXYZtYYV
hw:hunter	XZzbZbWaWVZYW
hw:hunting	YYZaabyaYWaaZ
hw:i	YaYaravrYVZbZ
hw:ibadan	aaZcccaawaZcZ
hw:icf	aaabZbyZZWYdc
hw:ict	xZbcccacbcbab
hw:ideas	XVWZzZWaXYUaY
hw:idraulico	zZWaZYWYYWZYW
hw:iim	cYacudcdcccdc
hw:il	WYwYZXWXXVYYv
hw:illustracon	YVZZZZzXaZYZW
hw:illustrator	VaWcccUbyZbcb
hw:ilustrador	SVTYWXVX0XVYU
hw:imaging	aZvccdbZcZcbd
hw:imediata	ZbZabaXaaWyaV
hw:imker	VYUYWXWWU0YXV
hw:immediate	ZVUbbcZbyZbbZ
hw:imprenditrice	YbcbbaXabbwcb
hw:in	bpYYqYZYzaaZX
hw:incentives	XZXYaYzYYXYZX
hw:income	udbcccacbZddc
hw:inde	WXUYXXVW0TYXW
hw:independants	bdadcdudcbdcd
hw:independent	vYVYZayZXrYaX
hw:independente	ZaabbaZabZwaZ
hw:indexer	ZcbacaxbYYbdb
hw:industrial	oXnanaXZvYbaZ
hw:infantil	3XWXYVTUYVWVQ
hw:infanzia	YZYZZaXYYVXYx
hw:infra	tccddccdadddb
hw:infrastructure	acpbbbZvbWaaX
hw:ingenieure	taabbbtaaaaba
hw:inhaber	yYZaZYYZaYZaX
hw:inhaberin	xbabaaZbZaZcZ
hw:inhouse	YZ0aZYWaXQZZV
hw:inhuur	tccdddcdadddb
hw:inkoper	ucccddbdddZdc
hw:inkwell	abbccbYwcZaWa
hw:inmediata	ZWXZaaWaaXzZW
hw:inside	ababcbYZayZaV
hw:insight	pubcbaZabaada
hw:insights	VZX2aaVZZVZbZ
hw:inspector	VWTYYYVzUuWXT
hw:instandhaltung	0XWXYVUXYWXXT
hw:institutsleiterin	avcddcacbcddb
hw:instruments	XaYaZbUzaUabY
hw:insurance	XxmaaqlYXdZaY
hw:interactive	Zccdedbeddsdc
hw:interim	tYpYaasaZZjbZ
hw:interior	abXccdacavccc
hw:intern	Xa0YabYaQXbbZ
hw:interna	WYXYZzWYYYZZX
hw:internal	VvwaaaWaYVaaX
hw:international	rYaZaXXXaa0aV
hw:interviews	XWWzaaUZWZYaZ
hw:inventor	VWVX4WVXTUYaW
hw:inventrice	XZbawaYbbbZbZ
hw:investigadora	YaZyaXXabaVaX
hw:investment	VWW2WXVXZTvZV
hw:investmentpartner	YZaaaaYZaayYY
hw:investor	XaWupZUZXwmaY
hw:ish	WZYazaUWWXXaX
hw:isle	awXbbcacaabcc
hw:istituto	XaYxaYWYbaZaY
hw:it	tiibccmbbbbcb
hw:italiaans	UVVWXUS0WTVVR
hw:its	aaacbbbbvacba
hw:j	bdadcdudcbdcd
hw:jahre	WYWZYZVWzTYXU
hw:jefa	xZaaaZZaaaZaY
hw:job	aXYbbbXZyUaZZ
hw:jobs	YYWbaZWZYZp0Y
hw:joiner	ZVUcbcZcxabbZ
hw:joinery	xaaaabWabaaca
hw:journalism	ZcbbdWYwdbYcZ
hw:journalist	WYXZZaVYYzYbY
hw:jr	XcbcabYawZbcY
hw:jubilada	abacbcabaybbZ
hw:judge	taUZZYXZWyYaX
hw:june	YYVYZZUX0VWZS
hw:junior	SXWZXXVY3WZYW
hw:jury	XZXYaZUUZV0YW
hw:k	XXUWYZW0WUXZU
hw:kanzleien	aaxbabXaZYaaY
hw:karrierecoach	ZXXZaZ0WYYXYX
hw:kennels	xbbcZYXbZaaca
hw:kennisnetwerk	VXWzZXWYYWWYW
hw:kessel	aaXbbaYbYOaa1
hw:kestrel	YXxrbaWZaVYaY
hw:ketting	yaYaZZZZZXZbY
hw:kettle	0ZZXaYVZaZZZV
hw:key	ZaZbcbubZaaau
hw:keyframe	YYXaZaXyYXZaY
hw:keystone	bXcavdacbdacb
hw:kharkiv	yUYXbbZcddcdd
hw:kids	RXZXY2VYYYVaW
hw:kin	WVaYUYZzbbYbY
hw:kitchen	YZaaZaUZbXXaz
hw:kite	YZYyaZXaZZbcX
hw:klinikmanagement	YXzZZaYYZYXaV
hw:klinikum	aaZUbyYZZabbb
hw:klokkenmaker	VWVVXUSUY1VUS
hw:knitwear	vabcdbZbddbbd
hw:know	VYyaZbZbZWaba
hw:kochi	ybbZbUXYaaZbY
hw:kraamverzorgende	YYTZXWTS1UYWT
hw:kraft	uabbccZcddcdc
hw:kreiskrankenhaus	UZbacyWacbZbY
hw:kuiper	aaabccaabwbaa
hw:kursleiterin	WXYYYWWzXWYYS
hw:kyiv	VaSZaaYa0WYba
hw:l	VVWYZ2VYYVXXW
hw:la	xaYaaaYaZZZbZ
hw:lab	aaYaUcyaZWaba
hw:laborante	XyXbbbZaYZZZY
hw:laboratoria	XXYaaazYYYXaX
hw:labs	aXYaxbVbbbabb
hw:lago	yaZbYaXZaYWaX
hw:laid	ZaYbbbZYVybaY
hw:lakeside	uaabaXXYaaWbv
hw:lamp	ZXbaaXVzZbXYZ
hw:land	baYabcZaawbbW
hw:landeskirche	XXaZayZZaabZZ
hw:landscape	VxacbbacbZccb
hw:landwirt	VYXYXXXXzXYZW
hw:lane	VWxyYZWYWUVaV
hw:lantern	wXcabbacdbadb
hw:lapsed	VXYZZaWazWaaX
hw:larkbox	xZZaabZbcbZcb
hw:larkrise	caucdcbcbZbcb
hw:latam	WYaYzYVYaZXaZ
hw:laundrette	0ZWaacWZWVZcY
hw:lavender	YbZaaZXZbUZby
hw:lavora	acbccaYccbucc
hw:lavoro	XYyYaYYYYYaZX
hw:law	ZaVbaXVsYxZZZ
hw:lawyers	YYVaaazaYXZYW
hw:lead	teYmZmYoajdaY
hw:leader	ZZWaaaRZap2XY
hw:leadership	asrZbdadZbcbc
hw:leadtide	ZbYabbxabZbcb
hw:leafmeal	bYbdvdbdbacdb
hw:learning	aXWYaycYYuZaX
hw:leave	WZYaZaWZZzYbY
hw:leben	ZbabbaYaaawcZ
hw:lecturer	paYaaYYZYzabZ
hw:ledgerleaf	bddcrdddddded
hw:left	VYUYWZVZX1ZYT
hw:legal	TrvxuWTUWUXYV
hw:legaltech	WYaYyYVYaZXaZ
hw:leidenschaft	WYzYZZVYWUYXV
hw:leiter	WyYbbaYbaaaca
hw:leiterin	XXaZayZZaabZZ
hw:les	adacccwbbbbcc
hw:letter	bcacccZbbvcZc
hw:leur	bdadcdudcbdcd
hw:level	bbbcbcbcbbubZ
hw:lexitide	acbbccvbZbbdc
hw:liaison	XYXYbbVabazZp
hw:liberi	YZYZZayYaZXZW
hw:librarian	YacZbzYRbZbbY
hw:libraries	ZZxbccacaVbdZ
hw:library	aucdccbcbbcda
hw:libre	YaXaZaXZYXyaW
hw:librera	XZYZaXVzZXYXW
hw:licensed	ZbYWbbYbyYbcb
hw:lider	ZbcZVZWaccyba
hw:life	XZqYYZxYYYnZU
hw:lifeline	xYabbZaYbbacc
hw:like	UybbccYcabZbZ
hw:likes	XYWaYYU1VUWZX
hw:lille	UXVzXWUWXWWVV
hw:lindenhof	YZaaaaYZaYZax
hw:line	TtXYYyXXZXWbV
hw:linkedin	YZXaabWqZWb2X
hw:listener	ZbZcacxdZUcdc
hw:litigation	oYWwaZXYZZZaX
hw:little	ZbYbcbaZbYbbx
hw:live	YbbbaZxabbbca
hw:lives	WZWYZZS0YXYZU
hw:livewell	aabbcaXZcbxcb
hw:living	ccbaXdZccbvdb
hw:llm	YXTaaaVY0RYZY
hw:loam	ZwZcZcWcbccdd
hw:local	abZbbaZVaxbaZ
hw:localisation	ZaVaacybWabbb
hw:loco	YZZZaZXxaZYaX
hw:locums	xZWcccabZZbcb
hw:lodge	TuXYZyWWYXXZU
hw:logiciel	VZXZZV0SaWXYV
hw:logistica	WXYZYXWYzUYXU
hw:logistics	VpUZZqmYX0XZV
hw:logistiek	YxWZbaYabaabZ
hw:loja	XyYaaaYaZZZaX
hw:london	ZaxbbbXZaXZaY
hw:looking	aXWbccYb0Vbba
hw:loopwise	YabybZWZabZYY
hw:loopwright	wWacZbaccccdd
hw:los	ZZZaaaYZZXYZy
hw:loterij	ZaZZaaXaaYyZV
hw:lover	acacZdacbavdZ
hw:lower	udcbccbbdcbcY
hw:loyalty	ZZzYabYaZTaXX
hw:ltd	qpaaabtabaabZ
hw:luftfahrt	rcddeddeddcdc
hw:lye	YbZaaaXabUZby
hw:lyle	acdcedcddetca
hw:m	aaYdddbcbvcab
hw:ma	VZVbaYXazYaaW
hw:madhouse	aYtddebdccded
hw:maestra	abacbbabazbbZ
hw:magazine	TXVWU1TVXTXYV
hw:magazziniere	aaacbbabvZcba
hw:mail	XVWXXYXWXVXzU
hw:mains	YbbbbaxYaaYba
hw:maire	ZzSaaaWaYXaZZ
hw:maker	saaZYZXxaZVaY
hw:mama	ccbbXdZccbvdb
hw:mamma	YbcbbaXacbwcb
hw:management	wZwkaaVYYYZaY
hw:managementassistent	XXXYaaVYYWYYz
hw:manager	koaldmjjcebaa
hw:managerin	XYzXYYWZWVYYW
hw:managers	UazXbaWaYYZcZ
hw:managing	0ctYZZdaXWZaY
hw:manicure	YZXawaZaZaZaZ
hw:manolo	0YXZXXWYZXXYV
hw:marchetti	wccccabadcXda
hw:marea	zYZZaZZaYYZYY
hw:maree	aWZayZYVaZZaY
hw:marine	ZaYbZbXbZyZZZ
hw:maritim	ZbXaxbXaZWZba
hw:maritime	Zbbccubccccdb
hw:market	WYV1ZXWVZYYYW
hw:marketing	XXVZZYtvsoYZX
hw:marketplace	UYYXYYwXZVV1R
hw:marketplaces	abvccdacbZcba
hw:marktforschung	WYZyZSYXaaZaZ
hw:master	ZVaabyWZbaZbY
hw:masterandin	aZXcbbZbxXbaZ
hw:mate	VcbcbcbdwZcdb
hw:matron	VaYZazWYYXacZ
hw:mayor	0ZZaZUTYbZaaX
hw:mba	acbbbcZbUxbcZ
hw:me	YmVaabhZwTuWY
hw:meadow	YaacbbaabaaVx
hw:meals	wbacbaZbbaadb
hw:mechanical	YYTYZZYX0VXYV
hw:meche	yaZbZYYZXZabY
hw:medellin	TXYXZ0UYYYXYV
hw:media	VZYZZYyYZYqYV
hw:medical	oYYYavrZaaZbY
hw:medicales	WXXzZWWYZYYYV
hw:medizinische	WYVZYZVWzTXXU
hw:mee	Vwacbbbccaccb
hw:mehrerer	aawbabYaZYaaY
hw:melbourne	VZWWZaUX2VabZ
hw:member	YZWsaZVYbYxhW
hw:mensuel	VZXXYzWUZYVZV
hw:mentor	YaYaaSrvXVwaX
hw:mentora	YZYbca0baZZZa
hw:mentorat	XaabawYaccabb
hw:mentoring	XbZYayZWaabca
hw:mentorme	VZYaayXXbYbbc
hw:mercados	YaZxaXYabaVaX
hw:mercato	RXY0ZXVYZYXYW
hw:merceria	yaZaaaXaZYZbY
hw:mercy	SZXZZ0XZZYXbX
hw:meridian	axYcccZcbcbdc
hw:message	YWWbabXZaaXya
hw:metaverse	Zbbccbadccucb
hw:midwife	wZWZkZYZYuZbX
hw:mietergenossenschaft	xYcZbaZaccaba
hw:milk	udccccZcdaadd
hw:mindarc	acYabZxZaaaab
hw:mindset	ZXZbbbyaYWaab
hw:mischief	acucccbccadcb
hw:misericordia	ubcdccabccccc
hw:mission	raabbbZccZtca
hw:mit	UXXZXYW0SVYZU
hw:mixed	0bYXZUYZZWZbX
hw:mjc	XZbZbxZXbaYZY
hw:mobilidade	YXZXyZYZaZZZX
hw:mobility	UW1YYZRXXYZbZ
hw:moda	YXyaaaXZXWaZX
hw:modeller	WbZbccxaXabdb
hw:moderator	WXXXYWW0XWXXQ
hw:mohrle	YZxaaZYZYYaaY
hw:molnar	UyZbZaZbZWbca
hw:monastero	bvccbcYcbbbba
hw:montagna	WXXXYzUWYVWXT
hw:month	bcabcdvcaZacc
hw:monthly	zaZZZZVUbZYbY
hw:morvan	YxYbbbZbababb
hw:mostly	YaZaXbVaYWZbz
hw:mother	UYVW0XUWUUYZV
hw:motion	UaSZaaYa0WYba
hw:motorista	zaZYZZXaZZUaY
hw:msc	UabZcyYZbbbcZ
hw:mulhouse	YVycbcYbWabba
hw:mum	WYXataVYzWYaY
hw:municipal	vZYaZZVXZYYZw
hw:municipality	aubdddbcbccca
hw:museu	ybZbaaVZaZaca
hw:museum	bwZcbcYbZZbbZ
hw:museums	WUzZZaWYXXZYX
hw:music	zUrWYsUVXVXZV
hw:mutual	btZddeadbdddd
hw:my	cccbXdZcccvdb
hw:mycelia	ybacbcWYbYacX
hw:naar	WYaZaYzZYaYba
hw:nairobi	WaYyaaXbZZbbY
hw:narrante	YaZZaZYxaZZZW
hw:nautique	VZXXYzWUZYVZV
hw:naval	sddddbccedcdd
hw:nd	UZVbaYXazYaaX
hw:nearshore	XYZabbzabaZcZ
hw:nederland	WZYXXVXYZZzZX
hw:needed	adcaZbZccbvdb
hw:nerd	ZbYbaaYxbXZZW
hw:net	WYSVZZTZ0XYaW
hw:network	eZXyaTUsasYaX
hw:netze	cscdddddcdddc
hw:netzwerk	YaWYaayZaaabY
hw:neues	YWWaZZXZzVYZX
hw:new	XWVYtaXY1VZaY
hw:nft	WYYYaYWYZYzYW
hw:nhs	vbbcdcZbcdccb
hw:nieuwe	YXTaYaYZzWYZX
hw:night	VXVXYXU3VWmYV
hw:nimbus	btZdcdbdccded
hw:no	WZWYZZS0YXYZU
hw:noi	bcbccaZccbucc
hw:nordic	YaaZbxYrbWXaW
hw:norrland	uabbccZcddcdc
hw:north	abbccaYwcZacb
hw:northbound	TbyacaXZbbZbZ
hw:northfork	rbadeddecedee
hw:notaio	YaYbabXaYyWZY
hw:notifications	YZZaaZWZZWR2R
hw:notifiche	VYVYYZXZYYXzV
hw:novacrest	aabbdbadcawaZ
hw:novelist	WbayaZVaYYacY
hw:novo	WYYZYYYayXYaY
hw:novum	Zcccedaeddtdc
hw:now	XtVaxaWapWlbZ
hw:nsw	cbtdddadbccdc
hw:nu	WYUZWXWWV0YXV
hw:nucleo	YaaabZYZaZxZW
hw:nurse	VXnYvXUwWucZU
hw:nursery	XaacbbaabaaVx
hw:nursing	YsjaaZXsnmYZY
hw:nvq2	Wcbdccbdvacdc
hw:o	XtYatZYaaqYaZ
hw:oakbridge	xbYacZZcbabda
hw:oakhurst	acubbcadcbddc
hw:oberarztin	axYbYbZaZaaba
hw:obst	WyYbbaYbaaacZ
hw:obstetrician	vZacbcadcYcdd
hw:of	pqaZbrabcdcaZ
hw:off	VUTWXXWzVuZZX
hw:offen	ZWWbZZXZyVYZX
hw:office	okYZanWuaXeYo
hw:officer	lmVYaZWXYxtZV
hw:offshore	nZababxaaaZbZ
hw:oil	vdcccabadcXda
hw:old	yaaabXZWbZbbY
hw:olive	wccccabadcXda
hw:olmos	ZZZaaaYZZXYYy
hw:on	nXVXsoSzWpWZV
hw:onboarding	aabccbaccbwZa
hw:ondernemer	VYaZvYvZYZYaZ
hw:onderzoeker	UWX2XWVXYWXYU
hw:one	YbZbxbZbaXXdb
hw:online	TXXYZzqXaZpaY
hw:open	YZXaabWqznaaZ
hw:opening	WyVbababZbbca
hw:opentowork	YYVZUaWY0VaaY
hw:operaciones	vaccccacdcccc
hw:operacoes	SUTXX1UXVUXXS
hw:operating	YwbcabZcbbadb
hw:operations	yXWbaZXaZtaaX
hw:operative	WYUZYWUT0VYZW
hw:operator	TzYaaYYXYaaaZ
hw:opleidingscoordinator	Xabbbxababbbb
hw:oposiciones	SXZXY0UXZYRZX
hw:opportunities	ZVUcbcZcyabbZ
hw:opportunity	bcbcZcvbbbYdc
hw:oprichter	XSaayYXabaYbY
hw:ops	tYYvaZVYZqWZW
hw:opt	XaUbbb1aXYZbY
hw:oracle	RZUabbXbzZbaX
hw:oranje	xbbbcbaccbbcb
hw:orateurs	ZWXYaZyZZaXaX
hw:orchardist	yaZYZbYZaYZZX
hw:orchestra	XyZbaaZbXZaaY
hw:ordinator	abbbdazcdbQab
hw:ordre	VWXXY0VYYTXWV
hw:organiser	YaXabaZwbtaaX
hw:organising	VZbVazYWbZXXY
hw:organizadora	RYaYZXU0YZYYW
hw:organizer	aabcbZXwcbbca
hw:organizzatrice	ababbaWxbaZZY
hw:orgues	WXXZZYWYYzXYW
hw:orrery	tabccdcddcdee
hw:os	ZWYaybUabbZba
hw:ostetrica	XZbZxZYabbZbZ
hw:oswald	vbbZbbbccbcca
hw:ot	xZWccdabZabdb
hw:otters	ZbYbcbaZbXabx
hw:oud	WYUZWXWXU0YXV
hw:ouders	WWVXYWUXzWXWU
hw:ouest	tbcdedadcddca
hw:out	bYabcdwbbcbcb
hw:outreach	ZbdbbVbadcwcZ
hw:outsourcing	YbZbbbxbYaacb
hw:overcast	XZXzYZVaXYYbW
hw:overseas	YYYaabyaZYYZX
hw:owner	wtlZhZnZXWZaX
hw:p	ZxZbZaZbcbYba
hw:packaging	XZYaZbwaZsZaX
hw:padaria	yZXbZZXbZZZba
hw:paediatric	bdcdredecbded
hw:paediatrics	buYcdcbccebed
hw:painless	WZ0YXYWaWUaaY
hw:painter	VZYYYYUzZVZZU
hw:pallavolo	zaYbYaXZZYVaX
hw:panel	XXY4bZWTaZmXX
hw:panelbetreuung	YZZyaYVXYXYYX
hw:panels	WUX0YSVVaVXZX
hw:panelworks	acawcaYabaYaZ
hw:papeleria	yaYaaaYaYYZbY
hw:paper	ababbbZaZwcca
hw:par	ZwYbbcacababb
hw:parallax	vabdccaccYcbc
hw:pardo	avbbccZabbbbb
hw:parent	ZbabbxXWZYabZ
hw:parents	0bbYbaXbbaSZU
hw:parish	VXWXXwWVYTpXx
hw:parking	WaaZaZUUaXXZ0
hw:parteiras	YZaZaSYzZYZZW
hw:participant	ZabxbaWZabZYY
hw:partner	rpocaZqZZaeaY
hw:partnerin	abwbabYaZYbaY
hw:partners	ZbauaaWcbbsca
hw:partnerships	qZZYZZ3TbXUZY
hw:pasante	WWWYXXWXzXZZW
hw:pasticcera	yZYaaZYYbZabV
hw:pastor	YwbcccXaddbcb
hw:patents	YVXZ0VYYTWZbY
hw:patient	WVX0YTVVaVXZX
hw:patrimonial	cdbdddtccbcdb
hw:patron	yaZaZZXaaZZbY
hw:patronne	aYacwbZbZaacb
hw:payable	VbZZZaVZaXYbz
hw:payments	vbbcbbZdabddd
hw:payroll	YZabbaXXaYaax
hw:pedagogica	Yababxacacbba
hw:pedagogiques	WYaZb0XYaZaaY
hw:pembroke	acdcedcddesca
hw:pendolari	XYYzZWVSYYXYX
hw:penhallow	acawcaWcbcbcb
hw:penningmeester	xbbbcbaccbbcb
hw:pennyroyal	WZXY0YQXZaXbY
hw:pensione	YaXbaaXaYzVZX
hw:people	urzXXZVYXWYZX
hw:per	VXtuYWqtXWWXU
hw:periodista	YXYaZYXyYYZYX
hw:perm	cdtddebdcXdec
hw:permanent	ZYYbbcxcaabcc
hw:person	rZxaZaXaXXaZY
hw:personal	XYXaZbzZXZYXZ
hw:personalabteilung	WwYZbaYaaasYX
hw:personalberatung	YvZZbcbcbcccc
hw:personaldienstleistung	rccdedddddcdc
hw:personaldirektorin	VW1XXXQWYXWWU
hw:personale	YwabbbbbbbabZ
hw:personalvermittlung	aaacabwcZbbbb
hw:personas	XYyaYYWYZXYZX
hw:personeelsblad	xaaaaaXbababZ
hw:personnel	ZaabcawbcaabZ
hw:pescadera	XVXZzZWaXYVaY
hw:pesquisadora	aaZwaaYbaaaZZ
hw:petal	wcYcaaYbbacdZ
hw:petites	YbbbbaxYaaYba
hw:petra	UabYZaWXbaXaz
hw:pflege	cZacvcacbbaba
hw:pharmacist	YXVaabZYXzbbZ
hw:pharmacy	UvWZaaZaawaaZ
hw:phd	YaUbabYZryZbX
hw:phishing	ZaYcacWbxYZca
hw:photographer	XaVZabYZYzZVZ
hw:physician	ZZZbxbWbaaZca
hw:physics	bcbccdZcbvbdY
hw:physio	xZVcccabZZbca
hw:physiotherapeut	ZYabwaabYaaba
hw:physiotherapy	ucbdacaccaceb
hw:pianos	ZaXbZQXYX0ZbY
hw:piattaforma	YZZZZayYaZYZW
hw:pictures	TbzacZXZbbZbZ
hw:pilot	ZaYbabZaXxcbZ
hw:pipette	cdaccdZbcvcZd
hw:pixel	YbabcdwcaaXcc
hw:placement	ZZbbcaZbccxba
hw:placements	sabdddcdcdddd
hw:plan	WZYYzYSZWZYaW
hw:planning	XXXZYZTZQ3aaY
hw:plataforma	WVYZaZ0YYZVXW
hw:plateforme	XbbbbwYbccacb
hw:platform	uZoYarnZaWZbX
hw:plinth	abvcbdaccYbbb
hw:plum	YbabcdwcbaYcc
hw:pmo	XxYabcYbbZbcb
hw:podcast	UVVVYvpyYWXZX
hw:podcaster	ZbYbaaYwbXZZW
hw:policy	XbZuacaasZaca
hw:polygon	XZYXbbXyZbYZY
hw:porteuse	aZacucabbbbca
hw:positioning	YYYaZbzaXZYYZ
hw:post	YZmZccZwabZaZ
hw:postbird	bddccdscccbdc
hw:postgraduate	XZcbcZYxccbba
hw:pour	WZXZZV0SaXXYW
hw:pr	VaYZZZzaZXZaW
hw:practice	yZuYZYaXZWYao
hw:practitioner	WzWZWaXaYXZbZ
hw:praktikantin	YXWZZYVZW0YYV
hw:pre	YtXZvcWbaZbcb
hw:predio	XYaaaaZXZYZax
hw:president	ZcducaZcdcacb
hw:presidente	4ZYZYYWZZYWZW
hw:press	WWYYZUX0aXZZU
hw:previously	ccsdcecdbbdee
hw:prijzenafdeling	ZaaZbaYaaYxaW
hw:primary	uaZrbZabcbabZ
hw:principal	oonpalXaaZkbZ
hw:print	YbabcdwcbaYcc
hw:printing	tccdcdbddbcdc
hw:priore	bvccbcYcbbbba
hw:prisa	bbcctcacccbdd
hw:prison	YababwZbaZbca
hw:privat	XYUZaZXYY0YVW
hw:pro	XwYYZZVvZYXYW
hw:procura	WYYZYYYayXYaY
hw:procurement	xbbabaXaaaobY
hw:produccion	yYZZaZZaYYZYY
hw:producer	vVrXZvUsZYYZX
hw:product	ZdWrsZlarYabZ
hw:production	pqqbbbaabbaba
hw:producto	WXWzYXXZZYXZX
hw:productrice	waabbaaabcYca
hw:produktionsleitung	xaaabZZabaZbX
hw:professeure	SUWWWVU0XVVWS
hw:professional	ccadcdadWwcab
hw:professionals	abbvcaYaccacZ
hw:professionisti	YZZZZayYaaYZX
hw:professor	YnXYaZXZX1aZV
hw:professora	WXXYYWTxXxXWS
hw:profissional	WYbabxXZaaXbX
hw:program	XZaaaZVxZZsZZ
hw:programme	XaZZbxmpbYjbY
hw:programmer	Xbbadbvdcbbcb
hw:programmes	XZbXbsZubbbba
hw:programmleitung	UacYbxZYcaYbY
hw:project	TYUaaaUYXpaa0
hw:projektleiterin	WYayZSYXaaaaZ
hw:projet	aYacvbabbbaca
hw:property	VVWZXZxZuYYYX
hw:propertypanel	XaazbaZUaZYYZ
hw:propietario	yXaaYYYaaaaaY
hw:propietarios	YaaZaaZYaZZax
hw:proptech	YaVzVZUbaZXbZ
hw:protection	waZZaaZbbcccc
hw:protocol	aabbdbadcavaZ
hw:protokoll	yZaZbZZabcXbZ
hw:proud	abacadZbbWbcx
hw:provedor	ubcccbabccccb
hw:proz	TZaZZTWXXXP1T
hw:public	jZobcbZbumabY
hw:publican	0XVYYYWVXWZZW
hw:publisher	noTxXUSxXWUXU
hw:publishing	UababxYaccbcb
hw:pump	XWVYZUXYW0ZaW
hw:pumps	YsXbYaWaYXaby
hw:pune	aZbcbZXxbbbcZ
hw:purchase	YZaaZaUZbYXaz
hw:purchasing	XUaaaZXYZWUZ0
hw:purity	XaYaZbTzaUacY
hw:purpose	YYVaaazaYYZYW
hw:pvt	Wtaaabsbbbbca
hw:python	bXWcddacxWdcb
hw:qld	bbtccdacabcdc
hw:quarry	ybaZbZYbbaVbV
hw:quarterly	bbbdccbcZvccZ
hw:queen	yaaabXZWbZbbY
hw:quereinsteiger	YWWbZZXZzVYZX
hw:queuewise	ZaWPZZ1YYYaaY
hw:quillmate	ybbZaYWVbbZcb
hw:quimica	axbbabYaaabZX
hw:quorra	ZVzabbXZYYYaZ
hw:quotient	acbbabwZbcaca
hw:r	qbaZbbtcaabcb
hw:radio	VwabnbZbabbcb
hw:rail	avacccZdcbcdb
hw:railway	xZbaaZZZccbcZ
hw:raising	YaZY0cTacYabZ
hw:reads	ZbYbbZZycWZaY
hw:rebelle	yaZbZYYZXZZbY
hw:recent	dcacddacvVdcc
hw:reception	WZYZaYXXaYWY1
hw:recetas	XXWyYXXZZZXZX
hw:recherche	YZVZYXVWzXXYW
hw:recife	YYXZZaUyZTYYX
hw:reclutadora	arubccacbbbba
hw:recouvrement	abaabaaYcbwaY
hw:recovery	caacdccccbwVa
hw:recruiter	amycbaYiYaoZX
hw:recruiterin	WZyZZZVYXWsYW
hw:recruiting	YruaaaUaaasZZ
hw:recruitment	WnznaZpZYWbZX
hw:recrutadora	VW1XXXUXVRWWU
hw:recrutamento	rmbcccnbccccb
hw:recrutement	WtWZZZWZZxYXW
hw:rector	axabbYYaZabab
hw:recursos	WZxaYZXYZsYYU
hw:red	ZbcZVZWaccyba
hw:redac	UZXWX0WTZYVZU
hw:redactie	waaaaaWbbbbbZ
hw:redactrice	VYYZYZWzXXXTW
hw:redaktion	WYXXX0VSaWVWW
hw:redazione	WXXXYyVWYWXXT
hw:refugee	wYcbcbZbdcbcY
hw:regatas	wcbcccbbcbbba
hw:region	tbddedadcddca
hw:regional	YtXZYZfYZtsaW
hw:rehaklinik	WyZZcbZabbXYW
hw:reitora	ZyZaaaWZaYYZX
hw:rekruteringspartner	YxWYbaYaaaabZ
hw:rektorin	zZbacRZabbaaa
hw:relations	XWYxZXsXZrYZW
hw:relationship	ZbZcacwacabda
hw:relocated	cbaddebdscddd
hw:relocating	UZXaYaUW0Waba
hw:reluctant	VaYZazWYYXacZ
hw:remote	taaacaZbbbsba
hw:remplir	bdadcdudcbdcd
hw:renda	bbccccaccctba
hw:render	YZXYZY2UZZYbZ
hw:renewables	rbqccdZcbacdb
hw:renfrew	VZ0aXZVZaRZYX
hw:rental	abddcbVbddvbc
hw:rentner	UXVYX0VXTVWYW
hw:rep	YZVaYauaWwZaV
hw:representation	VbXYZazYXXYaX
hw:research	cZY6aYZWZYaZX
hw:researcher	WZp4XYVWYTYZX
hw:residence	TXYY2YVYZXZbX
hw:residencia	ZZZaaaYZZXYYy
hw:residents	abccccbacbaaw
hw:resource	Ta1YZaXZaZabZ
hw:resourcer	YYzbabZbVXZaY
hw:resourcing	uWqaccbcbbbba
hw:responsabile	WuWZXZxYYXYYW
hw:responsable	WsYsaZYaabsZZ
hw:response	ZaYcacWbyYZca
hw:restrukturierungsberatung	vbabbbabbbbbZ
hw:resume	bcXddduccbacc
hw:retail	aYwZbcYbrVbZY
hw:retained	YVwZZaxZUUYXW
hw:rete	RZZzXZUabbYaZ
hw:retired	gaYbaZYZW3aaY
hw:revenues	awXbbcacaabcc
hw:revit	WbZbccxaXabdb
hw:revleaders	YYYYZZTzXYYZa
hw:rh	XuzZZZWYYYpUW
hw:ribera	ZaabZxXYaZaab
hw:ricerca	tcccddcdddbcb
hw:ricercatrice	XaYxaYWYbaZaY
hw:ricerche	RXY0ZXVYZYXYW
hw:richterin	WZaxaZZaaaaaY
hw:ridgeway	xZabcZZcabcbZ
hw:rio	avcbccabbccbb
hw:risk	XbcabyWVcaaba
hw:risorse	XvZZaZWYaZvaX
hw:ristoratori	cdbcddudcacdc
hw:riverside	wYqaabYZaZabX
hw:rivista	WXXXYzUWYVXXT
hw:rm	VYYZaaXayWaaX
hw:robotics	ZZbbwcZbbZabZ
hw:roc	WaaZbxXaZZZaY
hw:role	XYWaZbVZzWZbY
hw:roles	sZVaabUaxZaaY
hw:row	sYaaaaYaaXZav
hw:run	vdccccZccaadd
hw:rural	XbZbYbZaaxbbZ
hw:rye	zaYaTbXaZYXcX
hw:s	vqZadYXZiZcbo
hw:saas	WrXYZaVZXzZYS
hw:sabbatical	VYWW0WTYWUaaX
hw:saddleworth	YyabbaXbacYab
hw:safari	WyZabYYaaZabZ
hw:safety	YbaaabWabaxbY
hw:sagverk	vcZacbaccZbcc
hw:saints	wbaZbbbccbbcZ
hw:sales	YaXbaa0ZYsabY
hw:salesforce	bcdcddbdeesdd
hw:salesmanager	ZYZbbb1baaaaZ
hw:salon	yaZbZYYZXZZbY
hw:sarta	XXWaYSWV0WZZY
hw:sas	Xbbadbvcbbbcb
hw:scale	XYyZYZsXZWYZY
hw:scheme	WaZXZtWTZXxaW
hw:school	vbYZavVrZXYaa
hw:science	bcabbcbcVwccY
hw:sciences	bcvbccXcZadcb
hw:scientific	TXZzZWZZbaZaZ
hw:scientists	bcZcccYbbvcZc
hw:scolaire	YZYYaYYXYYZZy
hw:scolastici	vZcbbabcbccca
hw:scout	WZ3aabVVYWZaY
hw:scuola	ZaYaaaYYZWYZx
hw:sdr	YaXSZZ5YYYZaX
hw:sea	abbccaYwcZacb
hw:search	Xs2ZYaoZXWYZX
hw:searcher	WXzYaZXZWYZZX
hw:second	VwYaZaYZYVZav
hw:secondary	ybbZbUYYaaZbY
hw:secret	ababbbaabvZca
hw:secretaire	ubdccbacccbab
hw:secretaresse	TaWbaazaWYaaY
hw:secretaria	UXYXZYWtZXYY0
hw:secretariat	ZXbabXVyZbXYZ
hw:secretary	xXYYZrVnaWtZX
hw:sector	rcocdbacdccdc
hw:security	uZZaaaWZtYsXW
hw:seed	qXaZxcXcbabcb
hw:seeking	WVTaZaVZ2WZaX
hw:segreteria	YVZZZvWYZYYav
hw:seguradora	WXXzYUVYZYUZY
hw:seguros	XXzZZZWYYXZXV
hw:selbststandige	acadcdvdcacdc
hw:seleccion	oZubaZYaaWsbZ
hw:selectie	WXWaaazYWYXXY
hw:selezionatrice	XY1ZYZVWOUYXW
hw:selezione	rpccccccccbcb
hw:sell	ZXaawaababbcb
hw:senior	oecpalbZalpaZ
hw:sentrivo	ZaVZaZzXZYZbZ
hw:seo	XYYaaa4aYWZaY
hw:serial	WYvbvaXbZYXbZ
hw:servant	UXXbbbZZzXYZV
hw:server	zabXZXWZbbYcZ
hw:service	UqVsawXYZZsZX
hw:services	XmswZZVYaXYdo
hw:servizi	vZcbbabcbccca
hw:shift	XYWWYXUzYYYYY
hw:shipping	USXZY0YXYWZbX
hw:ships	ZaYbZbXbZyZZY
hw:shipyard	ZYTYZZYXzVXYV
hw:shop	XYaabcsbZaucZ
hw:shops	ZaabbbwbZbada
hw:show	aZXbaazUZZZba
hw:sid	ZcZcbbZbaZbaw
hw:siem	ZaYcacWbxYZca
hw:sign	bcUcbczaZRbbZ
hw:silverlake	YZTaba0bWVYaa
hw:sindaca	ZyYaZaYZZXZZX
hw:sindelfingen	ZwZbbbaaZbbba
hw:singapore	WZVzXXVYXYsaZ
hw:siniestros	xZabbaWabbabY
hw:sisters	VXbaaxbXbbaba
hw:site	XXWYYZWWkVYxu
hw:sixth	yWaYavVaYXVZX
hw:skillharbour	aaZWbxZZbcaca
hw:skincare	XaXZaa0ZYSXaW
hw:slowbrew	zabZTYZbcaYca
hw:small	2ZXZZTUVZuZaX
hw:smile	0XaZbaWbZWVZW
hw:soaps	YbZbbaYabUZby
hw:soc	YZXcabWbyYZca
hw:socia	ZYYbaaxaYYaaY
hw:social	aZpaaduZqlZaX
hw:sociale	buaddccdccccc
hw:societa	YYZaabyaYWaaZ
hw:society	ababbcWbZxbaY
hw:socio	vZYWaZuZZZZaY
hw:sofia	bbZdacTcyYabb
hw:soft	XZaaxbWbbZbca
hw:softly	aZzbaXWaXVacb
hw:software	iYWsVZuZYuYZW
hw:sognatrice	YbcbbaXabbwcb
hw:soignante	WZWabaVayZZYY
hw:soil	bcbccdZcbvcdY
hw:soldador	XYXaZQWV0VYYX
hw:solder	zYaYaVZaWYaaY
hw:sole	xaaacaYcbcacZ
hw:solo	WZYazaUWXXYaX
hw:solutions	SZZsaaxZabYbY
hw:something	YYZYyaYWbXZaa
hw:sonadores	ZbcZVZWacbyba
hw:sons	XXzaWaWZXVaba
hw:sorensen	racdddbecdede
hw:sorry	XXxcccZcZYbca
hw:sourcer	XrxbabXbZZabZ
hw:sourcing	oZZrabtbaaaaY
hw:spark	zYaYaUZZWYaaY
hw:speaker	YaZWZbyZaYZbZ
hw:specialist	XqxmaajaZYaaZ
hw:specialty	ZabcccZcdcudc
hw:spedition	YZyaZZXZYYaaX
hw:sponsorship	bbabbbwcaZbca
hw:spot	XZaaxbWbbZaca
hw:spotlight	ZazbaaUaZXZaY
hw:sprucewood	ZxYcbcZbaYbca
hw:sql	cXWcddZcxXdcc
hw:sr	pbVcccucbabcZ
hw:sre	bYabcdwbbcbcb
hw:st	usaaaqYZaZabZ
hw:stack	bbcdbdadabucc
hw:stadsgids	YZYaYZVyXXZZV
hw:stadtbader	YxZbZaZabaaaZ
hw:stadtbucherei	ZZaaaZYZaZSXz
hw:stadtwerke	xbZacaYbcabdY
hw:staff	YZZZbbqbbavYZ
hw:staffing	ojuabapaZYabZ
hw:stage	tXtuWZVZZZZbZ
hw:stagemanager	0YXZYYVXZXYYV
hw:start	XYVyrYVYYYYZY
hw:startup	WZ0SYWUXaZZaX
hw:station	UybbYbZaZbbcb
hw:stationmaster	xZbaaaZZccbcZ
hw:statistical	Xbbadbwccbbcb
hw:staysmooth	ZbXaxaXaZWZba
hw:stealth	tYZatZYbaZbcb
hw:stellenbosch	yaaaabXbbaZcY
hw:steuerberater	YaXaZZzZYXZZW
hw:still	UYYYZWzWZWVXS
hw:stirling	ardeedddcdddc
hw:stocktrue	ZZXaYa0YaWabX
hw:stoddart	Wwacbcbccaccb
hw:store	XxabZbXacbcda
hw:strategist	YZRaZawZYVwaZ
hw:strategy	TYXzYZWYUtZaY
hw:stream	yaXabZZYbYbbZ
hw:street	UYXuZwWZZYYXr
hw:structural	WZVVaaVZa0XZT
hw:structures	ZZYabWYyaaZYX
hw:stuck	aaabZbyZZWYdc
hw:student	ZYXapbWZpzZaY
hw:studente	YXTYYXVWzVXYU
hw:studententeam	ZZbbvZaccbbcb
hw:studentisches	bccdtdbddcddb
hw:students	uaZTawZWZZabY
hw:studiendekan	XYWYZyXYZVYYW
hw:studies	YbaabqZaZvbcb
hw:studio	ZWwrYZbYZbsZY
hw:success	YbZbxbYaaXXda
hw:summit	bdecerdZeeced
hw:sundara	XaWbzaTZbYYaX
hw:supermarkets	ZzZZWbYZbXZaW
hw:supermercati	WYWXZzWYYYZZX
hw:supplier	XZXXaYzZYWUZW
hw:supplies	YaVZaaXaYzZZU
hw:supply	sYWZWZVYwrZaW
hw:support	mYtaaaXabYwZX
hw:surgeon	0bXXYUYZZWZbX
hw:surveyor	baYabcZaaxbbV
hw:surveyors	xbZabaYbbbbba
hw:sustainability	qaTZbbXYX0aZY
hw:sustainable	XZYaZbzaZVZaY
hw:sviluppo	VXVZVZ0YYXYXX
hw:swim	ZbYbcbaZbXabx
hw:syndic	ZZYaaaYYaYaZx
hw:systems	WZWYaYV2aWXZW
hw:ta	YpvbacYbbZaca
hw:tableau	cXWcddZcyXdcc
hw:tablets	abacbbYxbZaWa
hw:tage	acZdcdvdcZcdc
hw:tailoring	ybZbacZaaZZcW
hw:talbot	XxZbXcbcaabbb
hw:talent	ah1ZZcaZXXnaY
hw:talentmanager	ZXyaaaZZZVZaX
hw:talentos	XZyYYYWYZXYZX
hw:talk	ZaYbbXYyZWZaZ
hw:tallow	XXzaWaWZXWaba
hw:tampere	YxacccbcbaXca
hw:tanneurs	XZbZbxZXbaZaY
hw:tasks	dddcebacddsdc
hw:tax	UVsXYYVxuSXXU
hw:taxtech	YbbaaZxabbbca
hw:teacher	yXXYqWUvjXjZT
hw:team	jZZabZljafouY
hw:teamassistenz	WYYYaaYXaYYZy
hw:teambouwer	abbcbbZbbbvcb
hw:teamleider	WaaZbxXZZZZaY
hw:teamleiter	zYXXYVVXYWYXT
hw:teams	SYZaaazYZbabY
hw:teatrante	UYXZYYVyZWXXV
hw:tech	Xb0ZbacaZXqYY
hw:technical	paabcsZbcapba
hw:techno	RZUabbXbzZbaX
hw:technology	aWXcacYbyXZZZ
hw:tecnica	VXxYXwStWSXXU
hw:tecnico	UWVWXXWX0WXWT
hw:tema	XaWaZZYXazabV
hw:tenant	VbXYZazYXXYaX
hw:terni	XYyYZYYYXYZYX
hw:tesda	VZbacxaZbabbZ
hw:tessier	ZwYbbcacababb
hw:teste	ZXxaaaYZYXaZY
hw:tester	XZaaxbWbbZaca
hw:tetes	YZyZZZXZXWYZW
hw:textbooks	QVU2XRUTXWXXW
hw:textil	VYzaYZXZZWZYV
hw:the	YodfjeesZZcpX
hw:theatre	zVZZaYVaababX
hw:therapists	abZabcwbaYbda
hw:therapy	xbaabbVcaYccc
hw:theresa	zbbZbUXYaZZbY
hw:third	uyXYXYTYYWZaX
hw:thistle	YYzaWcYaVXbaa
hw:thorn	wcZcaaYbbacdZ
hw:thornby	acbcbcZbbbbbv
hw:thornfield	ZcducaZcdcaca
hw:three	tZoapaWZqXYbZ
hw:thriving	aaabZbyZYWXcc
hw:thuiswerk	WYYXXVWYZZzYX
hw:ticino	YwabbabbaaabZ
hw:tidal	ybaabbVcaYccc
hw:tide	ybYZbZXXZXaaa
hw:tidewater	ZabbwcZbbZaba
hw:tierarztpraxis	XZZabbXZaZZZx
hw:timber	ybYZbYXXZXaaa
hw:time	YbZbxbYaaXXda
hw:tinkerer	bcbbbbabcvZcb
hw:tintero	xaYaaaYaZYZbZ
hw:tiny	zaaZaWYWaYbcZ
hw:titolare	yaZaaaXaYYZbY
hw:to	YYXambjZydabn
hw:tomatenteler	yZZZaaVZbZaaX
hw:toni	YYXbZaYZZUZZz
hw:toposcan	ZZaZbaXZbybbY
hw:torchpath	XYZzbZVYbWVZX
hw:toronto	zbYZZZXZXYaba
hw:tower	abYdddbcbvcab
hw:town	zaaaZUTYbZaaY
hw:trabajo	XaXbabZZbZxaZ
hw:trade	tyXZZYVVYZXZX
hw:trader	yZXXZXVYawYbW
hw:trades	UxbbccYcabZbZ
hw:trading	ZzZZWbYZbWZaV
hw:trainer	VaXYZZtXXwpZW
hw:training	UXXYZzRvsWXZW
hw:tram	vccbcbZbcaZdb
hw:tran	ycZbacZaaZZcW
hw:transaction	UZY0YXTaZaXbW
hw:transformation	uuYaaZYYaZacb
hw:transition	aZwbbcabZZbca
hw:translation	SXVZZXxZxYYZW
hw:translator	VYSaZZUYY1ZaW
hw:transports	ZyYaaaZYaZUaV
hw:travel	ZZYbaaYZYyZaY
hw:treasurer	acdcccbbcbZcu
hw:trident	YYYabZSYZXYZ0
hw:trust	uYZaaZXXaavbZ
hw:trusts	XbZcYbZabxbbZ
hw:tsv	xaaaaaZabZZXY
hw:tuinblad	TWVVX1TWWUUVR
hw:turned	WWV0wXTWWQWXU
hw:tutor	ZabaZTzYbZYbY
hw:tutoring	VUXYY0RWZaYbY
hw:two	uWpZyXXXVVXaX
hw:uae	YZYabZWZaazZU
hw:ufficio	umbabbZbbbqaZ
hw:uitdaging	YXTaZaYZzWYZX
hw:umane	ZxZabbZZaaaaY
hw:umwelttechnik	aZXcbbZbxXbaZ
hw:unabhangige	ZbabbaYaaawbZ
hw:unidad	wZabbbXbbbacY
hw:union	xwZZZWVTaZYaY
hw:unione	xbbacbYabaZaY
hw:unit	WqbabvaYbbbba
hw:univ	ZaXbbaYbbxacY
hw:universidade	XZXYayYZZYZaW
hw:university	WWvZZWWwrVXZU
hw:up	WXuxoYTXXXXYX
hw:updates	aYXaaZVYZYZzY
hw:uplift	ZbbbabbZcbwbY
hw:upwork	YaZZcbYbbaxXY
hw:urban	ababbbYaQzbcZ
hw:urbanista	YbaabYYWayZYW
hw:urgences	axYYbaababaaa
hw:urgentes	ZVaaaaYaaZyaW
hw:us	fZsabbrbZaobZ
hw:user	WVV4ZTSUVXTZV
hw:usina	avcbccaabccbb
hw:utilities	tdadddadcbcdb
hw:ux	ZaZxZaWZraaba
hw:vacaturealert	XXVYYYVTYVXzS
hw:vae	WZWZbaUayZZYY
hw:valley	YwbbbbYaccZcc
hw:van	WYaZaYzZYaYba
hw:vc	WYU1WYUZYvXXX
hw:vd	wcYacbaccZbcb
hw:velmora	VZ0aabVaYWZbZ
hw:vendas	ZaabbaYabZxaZ
hw:vendor	VabYYXzabaYaX
hw:venezia	yYZaZYYZaYZZX
hw:ventures	WZXzYZVaXXXaW
hw:veranstaltungsburo	WXYZaYXyYYXYW
hw:verdance	YYxbacYbbYaca
hw:vereadora	XzVYYYYXXXXYX
hw:verify	ZaaZccYbcbxXZ
hw:verlagslektorat	ZZbabxZUbabba
hw:vermittlung	rdddedcdedbdd
hw:vermolen	YxZaZZZbcbYba
hw:verpakking	WZZaZZyaaZaZW
hw:versand	ZaZbcaabbawZa
hw:verte	ZWYazYYVZYYZX
hw:vertriebsleiter	VYXaZZzXaWaaX
hw:veterinary	0bYXZUYZZWZbX
hw:vets	XX0ZYaWaUVZZX
hw:vets4	0YWZbaWaXTbaY
hw:vfx	ZazbccXbYWYZY
hw:vhs	UacYbyZYcaYbY
hw:vicar	wbaZbbbccbccZ
hw:vice	ZcdvcZZcdcZca
hw:vicepreside	UWWWZzWYYXWWU
hw:vier	bcadcdvdcacdc
hw:vigneronne	ucbcbcZcbcbdc
hw:virtual	YYaZZavabZsba
hw:visa	XZXZYXUXXWzZU
hw:visibility	aaQbabzaaYaaa
hw:visionary	bcZdtdbccbcdd
hw:vitaroots	abbbabQcccybb
hw:vitrine	ZZXaaZYyaXZZX
hw:viva	ZbbbZwXYaZabb
hw:voce	YaZZaZYxaZZZW
hw:volksuniversiteit	YZaabxYWbaaaZ
hw:volle	bdbdcdudabcdc
hw:volunteer	WXXYrnV1ZWYYd
hw:von	rdddedcdedbdd
hw:voor	bcbdcdudabcdc
hw:voorkeur	YZWaaaYZayZYX
hw:vorstand	0YaZaZYZbZZYY
hw:vortex	ZXYbbbYbbcwab
hw:vp	okmsZanbZZaba
hw:vv	wbbbcbaccbbcb
hw:w2	ZYybccacYZabb
hw:wa	XyWbbcYbaaaaY
hw:wachstum	VYXYZYzXZXWXU
hw:ward	TWWYYxVWVUYZy
hw:warehouse	WWUZYXUU3TYZW
hw:water	TXYXazVXcaaaX
hw:waterschap	ZXyaaaZZZVZaX
hw:we	XXWysZVaZZXbZ
hw:wealth	bYYcccwbccbcb
hw:weatherall	tbcdccadbbcec
hw:weaves	XZWa0aSZaYXaX
hw:web	YaYZaZyaXZnZV
hw:web3	WaabZaZabayaZ
hw:week	ZbXbbbvtZUbbZ
hw:weekly	YZXaabXwZrZYZ
hw:weiterbildung	XWaZazZYaaaYZ
hw:welder	XYZbYaTYzYVaY
hw:wellness	baaaYbVabV1VZ
hw:werk	YwZbbbaaZbbba
hw:werving	VYXYZXwYXYwXW
hw:wethouder	VzXZXZXZYWYZW
hw:wexcombe	YZZabaZXaVaYy
hw:whale	acdccdZbcbudb
hw:where	VYyaZbZbYWaba
hw:whisperer	bcbcddbccctdb
hw:who	UXWZYXT4VTWYU
hw:wick	udcccccbdcbcZ
hw:wieland	xbabaaZbZaZcZ
hw:will	VYYUZX0XZZZbW
hw:wind	VvXaaZXquXYZY
hw:winding	XXUaXaUX0XYbW
hw:windows	UzZbYaZbZWaba
hw:wine	xaaaabXbbaadZ
hw:winemaker	UWXY0YUXaWXZW
hw:with	XYwZyYPYWYYaX
hw:woche	acZdcdvdcZcdc
hw:woningcorporatie	WYXYZYXYXYXYz
hw:woodwind	QWWVZ0XZaaZaY
hw:work	YZYbabWa0nbcZ
hw:workers	ZbZabcxbaYbda
hw:works	paacbZZZZwaZa
hw:worksheet	WaYabZ0aYTbaZ
hw:wound	YaaZczaVcVXbX
hw:write	YaVzVZUbaZXba
hw:writer	WYWWZZzYYtYaX
hw:x	XYlYvZUxYVYZW
hw:x4	cYdesdcedcdee
hw:xr	sabdddcdcdddd
hw:y	yXaaYXYZZaZaY
hw:year	sZlabYYZxYZaW
hw:years	YZWaaaTa0WYaX
hw:yield	YaabaaWXbZybY
hw:yoga	SVXWXVU0XVVWS
hw:you	UywZYZUZVTZaX
hw:your	cZvcdcbcbZbcb
hw:yrs	bdadddadtbcdc
hw:zaakvoerder	vbbccZacccbdb
hw:zelfstandig	UZXbaZxaXYsaY
hw:zerspanung	WYXaZZzXaWaaX
hw:ziekenhuis	YvbbbabbccacZ
hw:zielinski	xaYccaXbbZacc
hw:zoekt	YYUaZaYZyXZZX
hw:zorg	tcbcdbbdcccdc
hw:zorgcoordinator	wbbbbaZbbbaba
hw:zurich	YwYZbbacbccbc
hw:zwart	wbbbcbaccbbcb
hw:zwijgend	YZWaaaYZayZYX
hw:º	XYYZZYXYYzYXT
hybrid 0	Z0XbaaYbYZbaZ
hybrid in	vsYaabXbbZaba
i add	WY1XXZUsUrXVV
i admire	SWPXVXSVv1WVR
i always	XXQZZZwXVwYYV
i am	bbmlckcZrpdZX
i answer	euVXWXzXXTWZV
i ask	bVqoYapduqWXT
i attach	pYVYZYvXXtYYU
i be	qUQVUWvW0OVXR
i believe	UrlXaXwWUxXXU
i book	MtS4UUPUTQSSP
i bring	WYXYwYzZXXWaW
i build	UTuYtYyXVUVXU
i built	SXWXpY2WWUUZT
i buy	RWtztTOUWRVYT
i call	XzvUXVSUuUXYU
i came	bbdmemsZYmaak
i can	lmkkmYdYtYlYY
i cannot	TWWwtXUYWWsaW
i come	YUSXXX2U2PUXT
i could	QWoWnWwWqpkXl
i couldn	rXaXVVTvTwWWS
i d	oamdmckbtbXYZ
i dati	uYZYZWVtaYrWV
i did	UUUYVYUXd2XYq
i didn	fTRVWWRXxvWTS
i do	WXodnXxaaZqYY
i don	YYtYjraYowXYV
i draw	VYVZYYStwVUXv
i edit	qUVwWvTpXUVZV
i find	XcnXYlroprUXV
i finish	WXVZYWUVztXZX
i follow	WUUYYYsXV3XXV
i found	mXUrWXcXXrrXu
i get	VVsVjXpXuSoYs
i give	VoQxoZYkrRVXs
i got	ZVcYYYrYsyTWb
i had	alVmYZsYXxpZW
i hadn	qYUZZYVSX3OTS
i have	sbmcpYWXulbYW
i haven	RvUXtZvZVUXZU
i hear	RVrWXySRVwXYR
i heard	VVSXSXRWS4WVR
i help	WWjXYY2XWUrZW
i hire	0UurWUOVSWWVV
i hold	XYXaqarZxWZZY
i hope	YhYddmZdrwYZW
i imagine	zXWXuZUZXYYbZ
i inherited	zVUXwXTWSTRZW
i just	VWyYXXaYS2XXV
i keep	fT0vmjUWVTXYp
i know	ZtpXvdkXlYYYW
i lead	vnZbaqXXqXabZ
i learn	UWvYXWRX2QWYV
i left	XYVanakZX2ZYX
i like	UWwXrXaWW0XWU
i ll	jcqYYbpmYWrYo
i look	XbvdnjZYctZYW
i looked	tXTXWXqWWxWXT
i lost	VYUZeZTY2slYU
i love	VXuXUWSUUPrZy
i loved	lxWZXZTYXwUZX
i m	YaihobYZtrlYY
i make	UomXqXotbZnYW
i may	UY0ZYZUZUmXYV
i mean	stWXqXeTWuVZU
i mentioned	V1SZWZsYVUZYZ
i might	nvyXVXSWUSYWT
i moved	WXUZYYUWv3YZS
i must	VvVZYZVXtwWTV
i need	ueYmsZTXuWgZc
i never	VYUYXYUuVyrXV
i noticed	WZYXeW3XXrYYW
i now	XsXZZauZYtZZY
i offer	UrXYYX2YWXWZX
i only	UXUYYWpWV6WYT
i owe	TVRVVVRUSzTTz
i own	zyUYWXUXUTWZV
i pay	1WUuVRRWUUyYV
i pick	nWsZWXTXpvXYV
i place	WU7ZZaTYVUXZW
i placed	XwyYYWUZWOZZX
i promise	VpRXXZRwTwYYU
i put	rVaXdYwtnSXYd
i read	temYiXVYpwYZW
i really	ZmaaZbWYW0bbY
i recruit	bd3aaaaZXWZaY
i refer	pXWpZXmYYqvYU
i remember	XWVZYaVYU6YYV
i represent	aVwluXsXWXbVV
i request	stYYYwTXXYVYV
i ring	TV7WWXmXVSXXT
i run	ttWXtpoXWXXZX
i saw	pUrYpsTXrncYV
i say	TUyVvXRXTtWXU
i search	pTUWtWtWvTTXU
i searched	nVuVVVSvroXYT
i see	VksXWYtXmucYY
i sell	TWSswW4TVScXU
i send	anXYefweoZaZZ
i sent	TWkWWX1XUqVVP
i share	XpWZRa5YYXZZY
i should	lZxaidWYnZbZk
i show	XWlYma0YXSYZY
i speak	VW2ZuYiXWTWZW
i specialise	ZW4bbbXaYTaaZ
i start	VUsYURTXTqyWU
i still	UWVYWYucU0WXq
i suggest	VXVvXTUYXUXZy
i support	XYvbabYaasZaZ
i take	dXpXYY3YdXXZW
i talk	SUPVWVxn3QWWR
i teach	XYWZYPUUV3vZX
i tell	vsnXgmnmVVYZW
i tempt	OsTvVyRWUUVXT
i think	bwoYYeVWcwVYl
i thought	WYralXqtWtXYV
i told	SwXZlpaYXXpar
i took	XWxZXQRSowXXV
i train	UYVWXT6NUSSXT
i trust	XXtZbaWZZupaY
i understand	YWvZZamZtXZZZ
i used	sWTZYZvYWqZaW
i ve	gZdZoZebqrZXl
i want	pZZqtmTXwYbYV
i wanted	eaVaYatZmxZaX
i was	aXXYdabYyuZYk
i were	WYtZZXuWXrYZY
i will	nZrZbZlYtYZZl
i wish	WXmZZrTsXnYYs
i won	wcruVYjYVXWZX
i wonder	vVnWpnSWtTWYV
i work	YsosWYkXVjuYV
i would	XbtZilZatkbZY
i write	YWlppWiwWqaYV
i wrote	VzrYWepppSXYV
i-am>benefit	oYYWlZzbvWbWT
i-am>call-ask	tprnZabdpVYXW
i-am>client	ju0jXXmZXVeXV
i-am>cofounder	YXbc8YWXWWbZW
i-am>connect	VZupZXcZc0aVV
i-am>content	TVbWZWS6XlsWZ
i-am>cv-ask	Vz0YVZVZWWXXX
i-am>easy-money	mXYWxVtXeSvXX
i-am>equity	1TTslVRVUaTVu
i-am>event	VXUcYYs0qqhXU
i-am>expert-call	bWUzWXSX1iWXV
i-am>freelance	qaVmYXmWymiXa
i-am>funding	Ymca1XkWeXhYa
i-am>interest-q	UZmWnlXcxsZWY
i-am>job-word	dttdZXSbzeZWU
i-am>messenger	WWrYYWUWxdxYV
i-am>mule	ecrkZXoZqmpWV
i-am>open-to-new	XZ6ZkaWZXWaZY
i-am>part-time	1VVXYiTWzZXYW
i-am>pay-first	qVSitlUVbT2XR
i-am>pay-word	sVjrYluifWmVW
i-am>permanent	VrlWaZntsqWXU
i-am>recruiter	Zj5YYZkYkYXXW
i-am>requirements	tYqpgbVWzWWXV
i-am>role	aokbkdniuZjWV
i-am>run-code	RVUxxUWVTTuXi
i-am>secret	SVSWVUcqTmuT0
i-am>seeks	mlabtkYXtZdXX
i-am>sell-cta	ncdjpkwXdZdWV
i-am>site-notice	oXuWmWqWmuqRU
i-am>speak	VrUUXVv5VQXYe
i-am>start	UUTX1WoozUcXX
i-am>task-for-you	1WTooZpYZRpVa
i-am>teach	YXWVWxZbtwoWT
i-am>thanks	ZYqYaZbWwvXWe
i-am>third-person	aYZbbbZbzabba
i-am>threat	vUTWZmlWumxTS
i-am>unpaid	TXUWsVytmoUXY
i-am>wants-job	XWYZYaVY9ZYXV
i-am>we	pYrbuZlXYqYWY
i-am>we-help	cXoXXX5XZTnXc
i-am>workplace	qUTXqVrWybYXo
i-am>you	fkqZgZoYpreVX
i-am>your-profile	rkvdXYbYorWWY
ich bin	UWbXWsdX2UrXT
ich dich	UvVYwWUWvUXXU
ich hab	qnnZtZmYXWoZX
ich habe	tYYbnYWZwnZZY
ich ihnen	WfiZsZuYsjYYX
ich komme	oXVZXYTvxUWYV
ich mich	YXxZaZTZzWZYX
ich sie	WW6RYrTXUVYXV
ich weis	TtUXvWRWVwVXS
ich wurde	aaZbpbpbtYbba
idea de	wWuWvVSUUUUVS
idea for	WYWZtZzsXXXZW
idea what	XWSXUxQWTyVYS
iemand die	pYXpqoXZuYZZX
if a	PTvUuUwRTvUUS
if any	SpTZrXpZyWZaY
if anything	WXzYXaSZwRVaX
if he	jVsWXXRVxSVWs
if i	aY5XXoXWcSWWT
if interested	urVYZuVYZZXaV
if it	lXenackYqTnfq
if not	jW0lkYpXXToWU
if now	WW2YXanZWQYXV
if so	YXmyZapZnXYYX
if that	0XoYdXcWWpXZV
if the	rXkYYWrXmUYXw
if there	VYsZYaUY3VZZj
if they	VUrWVY1YUUTZV
if this	pXVZmZzYYTXrV
if we	XnTuyVtUVVUYS
if yes	RWzvYZTYXTYZX
if you	ldobaZopciYad
if your	VXVYYYsl3UqYW
ignore this	ZaXaaaXYZWT4V
ihnen die	syZZbaYZZZaaY
ihr profil	sZuWaaYZZTYxW
ihre bewerbung	WxZZaZXXSXttW
ik ben	VWqYaYkY0bcXU
ik een	f0UYuYWYYWYZX
ik heb	nXrZpZmYqqYYW
ik het	mUUWxWvWUTRVS
ik je	rqnbablaXoaaY
ik niet	TUQWwTOltvUTR
ik u	UtRQvXSWwVWYV
ik wil	XWpZYYTY0VZYV
ik zag	sXVYYZxZrXZZX
il 0	TsUWaWbsUUwjh
il bando	WvZZyZXYaZZaY
il contratto	TUTXVWSUTSUS5
il me	zWUWvTUWnUWXT
il mio	SUTWtUSu2SfWR
il nostro	UvXXqVusYXoYU
il nous	swYZYsWYZYYYW
il nuovo	StWXXXVaX1XUS
il progetto	lYYZZZbuZXoYq
il reste	YTTVyTRvUTlUR
il suo	wmiXWVpWrrWWT
il tuo	ZonaZYaYYdotp
im jahr	opY1aYXXaZZZX
im monat	TYYXltyXYXsXW
im oktober	QxUVWxStUUUSQ
imagine a	oXXYuZuWWXXZX
immediate joiners	VvwaaaXZYYZXY
impressed by	YmzbbbXaaYZaa
impressed with	WpqWYbWaYXwaZ
in 0	mcbbZZqYZVpwV
in ?	vWXtrYVocTbXn
in a	ZdjskYcZhYtnU
in aarhus	VuWXZvvUWUTYU
in accordance	VvXYaZWYYYVnu
in accra	UVTVqtSXWzXXS
in advance	VXqWYTUYZX5Yc
in again	YX0ZXZVYXQyOV
in all	WtuyecUXWWXZW
in an	kqWVYVdWYWzYl
in and	XYWZZZsWyTYsq
in any	TUrXUWsVlUVWw
in april	5WVXWWTWVWXWV
in as	wQTW0WRWWTWXu
in atlanta	mqcYqXVVvoYWU
in august	QTVyXmQWuqWWW
in austin	WomonhqjYXYnX
in autumn	rT4WoVQSTMVVQ
in bank	VVtZwaWYTtXYV
in bengaluru	UupmYxVWZnYYV
in berlin	XcvZpZwYYXYYW
in biotech	YWvaZaXXYxZYW
in bitcoin	XXYYZZUYZW2XU
in breda	VXXYYxUXuXYuX
in bristol	rvUXkZWZtWYbX
in by	uXYYZZXZYXXaw
in canada	qmrZZZWaWZwaX
in care	PUUVi2PtWTQTQ
in case	VpTmYZUWsyYZa
in charge	UsUYYY2WuTWYT
in chicago	kotZaXWtmeZZW
in confidence	UtzYYZVXXVXZV
in contact	ZZabaaYZV4ZZX
in cork	RSUWurSSzSWUS
in data	YZcaatYYntZaZ
in de	mYXhYVWtYnapp
in december	QqSRSxRwVUWWr
in den	WlYuZYXtZYlZj
in denver	blpZZmopcoZXV
in der	malZiZZXtanco
in die	WosYZZVYyVYZW
in dubai	wUXYZZVZYZyVW
in dublin	YebYYetnqlXkW
in e	ZZaaZamZYyZZX
in een	UXvoXWosXVpXn
in eleven	psXZuZXZYYYaY
in english	xqXZZWuVYWVZW
in europe	nrnjtkVZZXYaY
in euros	zXVXaXWYWvTZY
in every	kTvxYVUWXWXXW
in exchange	vVSTrWmwVUSWT
in family	W1VbbbXZZbWaZ
in february	xXVYZYcYukXYV
in finance	XvjaXavZZXYZY
in fintech	ZZvaabYaasbZY
in five	nsWpXSrwYVXWW
in for	wzWYWZUXYXXZX
in four	TVVUWqxwXSXXS
in from	XZYZaZUYaXxyV
in front	vXlZYZtXmZYZg
in galway	TnTxXVVWWsXrV
in germany	RTRVVVzUUT0WT
in ghent	seuVUVQVVQVyT
in het	xWXXYYVXpVlXu
in hospital	VXplrrXVVxWZW
in house	V5rYYoVXYWXZY
in hull	srXXXWvXYWWZV
in ihrem	XvWZYZXYrsYXX
in insurance	VXyYYwadWVXZX
in it	SVVr1pkVVVZXo
in january	lolYblvXZcXXa
in joining	TYT2YWUWZVWYv
in july	catYYcSXojYYu
in june	pmUXZpUczoWXe
in krakow	TW0YYYsYVVVYW
in law	2YZTZWVYZYVWU
in leeds	WVUpUWbtqTWYw
in leipzig	TrVYwZTwXSYZX
in lisbon	ToqXrodXZvWYV
in logistics	YZoZsZmYZsaaY
in london	sutZZYUYZXWaX
in loondienst	Y0ZbbaZaaabaZ
in lyon	erhnXZoXYuZeW
in madrid	aoWZppWrmqZZW
in malmo	TzSXXuUXtSXYV
in manchester	WqpZksrZmWZYV
in manufacturing	kYmZvaWZWqaaX
in march	caqXwXnsnVWWV
in may	vXUamqaVZnWWw
in mijn	WYVZvXjvqUXYV
in milan	ljplYlllqjYXU
in mind	XU8ZZaZZWTZZW
in month	UuWYrYnYXWtZW
in munich	nnqapkWXYqZlW
in my	VphXibXunqaYa
in nairobi	UWXXtXyXZXWZV
in new	WwRXXYvWWrXXU
in november	yYZYYWuWYWWZT
in nursing	WXvYZvVYqWZZX
in october	rVuWXoToTvXXV
in on	kyVZXfzVYVXZT
in one	ZZVnXVvnVqmjk
in onze	nVvVWVTvXUqWU
in or	UVTXTYtXwUrYq
in order	SYzXZZUVWnxYd
in oslo	UtUYYsUiW1YYV
in our	pprdmlVoYXaXb
in part	1YYVYWrXZYSYU
in peace	VvbYYYzXWUVXU
in person	WwWcZYemXvcZW
in phoenix	bjZpYwUYslYWU
in placing	Za1aabWZWQZZY
in public	XVjWXVW4WbWXV
in q1	pUvYZapaXXZaX
in r	toYYYyTWXWXZX
in return	UZ2YrZTYVrYZV
in rotterdam	XloZueYqWpYYW
in same	nXUxUYRuUoVYV
in search	T0SXWXRWOxWXV
in seattle	jqbpYqnhYmYYV
in september	SVUWVsRuzmWWS
in six	UXXXWusTXWwZX
in spring	RpxWXsuUUTWXT
in tech	VXRUWX4sWTrYT
in ten	1TxVXSTTYXWXT
in that	TX2WbYtXVeZYV
in the	ciaddcYZaslYr
in their	UWXXVYVXYu0ZV
in this	UYubYWSUsukrS
in three	vWgWojjWXWuYb
in to	OVSWUSQUUTn3R
in toronto	mWZmXrUvsmWXT
in total	uVV3WVTWYXWXV
in touch	WXZX2YTVW1XXU
in town	TXQXVYSWSzUXx
in two	WejlrWvYpVrXT
in un	UUVWVWvwoVVWS
in us	SXustaWaZZXbZ
in utrecht	wZabaaXbaYara
in week	wxWaZZjYZXXaW
in what	VX2YWXRXVTvYW
in which	ZXzYnZUXVsrYV
in with	TpUXpXSWUQ2St
in word	WuwXXYsXVVWYU
in writing	XYyquuTTYUXZX
in year	STQVVuSVu0UXS
in you	VYUVWWxsXVTwU
in your	YYbjYXqYuiopW
in zurich	nmmjnsZYXrYYV
indefinido 0	Z1ZbaaYbaaZYZ
inform you	UXpYZXkoXTVY2
informed of	sXWYaZVvZZsYX
ingegnere devops	unZbcbZbmbbaa
ingeniera devops	quZbbaZambbaa
ingenieure devops	urabbbZbabbba
inherited a	jWXYxXVWYVrYW
instead ?	QVQWVWOV1PTV0
instead of	RWTWwUxtkSVWt
insurance ?	WW0XXXxVWSXXU
insurance and	jzoYXYiXXYWaW
insurance for	UUWX2XnXWVUYW
insurance is	UsvYXYOWUUVWy
insurance of	VXYWXXSXYY4XT
insurer in	qsXatZYZZYZba
intend to	uxrXWVVXUVXYV
interessa ?	ruZZarYaaaZZZ
interesse ?	wsZbbaZbabbZZ
interest ?	pnjtamcYZYZaY
interest and	sWYYZuYYVtYaY
interest in	jnsVvURyUTUWT
interest you	sztXXXZYYWZYV
interest-q>call-ask	oxoqXXZWXWXYn
interest-q>cofounder	TUVX2WVXXXXYW
interest-q>connect	TWw2XWSWXtXUU
interest-q>cv-ask	V7RaTaXZYZZZY
interest-q>event	QVPsVUQ3RQWVT
interest-q>expert-call	SXR0WXUYYXYZX
interest-q>freelance	oTsWVWxXSUWWT
interest-q>funding	QxQUwUTTUTVWR
interest-q>i-am	isXXpevppUYYU
interest-q>job-word	Uc+YYZVWWVXVU
interest-q>messenger	VVqYZYQX2TpZV
interest-q>mule	TuyWVXTVWUTXS
interest-q>open-to-new	WY4aaaWZYVZXX
interest-q>part-time	4YWZZUXYZYVZX
interest-q>pay-word	zWSzWUSWXWXYT
interest-q>permanent	T2QVXYVXXWWYV
interest-q>recruiter	X2WbabYaYZaaY
interest-q>role	TSRRuVTUU0WXU
interest-q>sell-cta	vT4TXuViVTUXT
interest-q>site-notice	0WTYXXUWXVXRT
interest-q>speak	XYXZZWV4YUaZW
interest-q>start	SVTYWXTV2TXWQ
interest-q>task-for-you	TSQTzSvSUTUSQ
interest-q>teach	OUQUUPRT1RUWR
interest-q>third-person	WYWyaYTYYWZVX
interest-q>threat	V0WYYaWZuXXYV
interest-q>we	vTnyWnYkWTUWm
interest-q>workplace	SUzYXZTYXWWaY
interest-q>you	vormlXXiXdZWa
interested ?	mvUorXrWXYmYV
interested in	ZczqjkXXeWXXe
interested please	vYksbaXZaaZca
interim finance	sYXbcbYbbbbta
interim head	zVabZbabcccdb
interview 0	WXXqZYwUYYsaY
interview at	SWQSVVOS9PVWR
interview by	TxaYaWWYaasaY
interview for	SsRWYYUWvSUxS
interview with	ZWTWXXS0xUVWS
interview you	XpWXZVV3WTraW
interviews for	UUURXSPtTTVW2
interviews with	sVUuVYuXXXXZY
into a	bUXXzxaUYVomV
into it	TwVtWXTuXWWYV
into our	UqXZXYVXWssVv
into something	3XkZXYXaYWYbY
into the	XnVVeYUXuXpZw
into your	SUSXXXTXVyxWS
introduce me	VWSZvZTZ2RYXU
introduce myself	WUvYZaVZxhZZX
introduce you	dzlYmYuXWVXXX
introductory call	YrwZhbabZaaba
invest in	WYXZxZwVXkQZW
investment in	UVUzXWtZXWVZX
invitation to	WdVoZZUwYXWxV
invite you	WvWpYpmqYYfYW
invited to	WWWqYXe4YVZWU
invites you	YXXYZwXzXTXVT
invoice 0	PWWUXWPUXVTT7
invoice for	kUUvWWNWVWTww
ios engineer	pxXbZbZabbbka
ir3 0	0XZbcbZbaabcb
is $	ZqXsYijXZYvZY
is 0	nWUsmYmmYUnuZ
is ?	RUzTUVtUkRUTn
is a	qunaomYYXamZW
is about	VWpjZYQ1lSWtT
is all	UXTYvXPXU0VWT
is an	qXbWUYbXXZuvl
is at	RvWVXZYSWUZT2
is attached	VvVYYZwXaUZtY
is available	UWUWYWQkWSU0s
is bad	zXTXWXzWVOVYR
is being	WyWYZaWYrWYZm
is below	UWXrZXxWYXVYv
is best	qVVYYxSYVRXZv
is blocked	UXWYWYSXQT5XT
is by	S0VXVWTwWUVXU
is cancelled	TWWXYVUTWTTR4
is closed	UUUXXSSRxPTuw
is coming	zpXYZTUqYXVZn
is complete	WWVYaYUWYVZ0T
is confirmed	SVoUYXQWXTyS1
is due	aUVWWUQSWUsV5
is exactly	unRWZYUYxWXaX
is fine	TXVXuXsWsXUYq
is for	uoVUrWrVWTkYp
is free	bjWXXc00WVWXU
is from	WXWuYXpWYUWYv
is going	UsTWUWTVWTwtx
is good	kkrYXXrTXqVYr
is hiring	VyWaZfpZeZZrX
is in	ZaZXYZpklVtXv
is it	TbtprWlUooSYo
is letting	UYSXra1YWSYXX
is looking	enWjXreYXcqlm
is me	VWXZoZwYWtYbY
is my	TUSXXXnxQbyWQ
is nearly	STUX0WVWVWvYU
is needed	xWVXYXVVrWXWt
is no	UZpqYaWdYXV1X
is not	acgcsdZdXdWrn
is now	WYWXXjUVWVW6m
is of	mtXZsZXZWsXaY
is old	jvWaZtXXYXraa
is on	pXUXbWpnbadlw
is one	tZkvaaTaYYZaY
is online	pUSRWOQ1UQUVu
is only	STSlXUmzySUXV
is open	iXtYYXUwnVWXt
is our	lnYaYbwYapYaY
is out	VjcXXVR5XUYVt
is over	zxWXYVVWZYYZV
is paid	ZqWUWTRVYWvYx
is paying	mUVUVvSRWSTVy
is permanent	V3ZaZaZZYYXaX
is ready	nYXYsZTcYWYqy
is required	XZqZZaVYaXWWz
is retiring	TvXWWstVYXXZX
is right	XVzWVXiVUVXYw
is short	RUWtVyRSVTTXt
is sold	vWTXwXOWWWQWv
is still	WpiYoXeWXXqsm
is that	wlcmWWqqWUoXU
is the	UoVddYcWXqnV1
is there	WUhYXpuX0cYYV
is this	vaUVqdSqsmWYT
is to	nbsXbYTWUptXu
is too	zsWZZYWZYYYZV
is trying	WYXwbaWaZZwUV
is up	WvUXpXRzVTWYs
is very	lYrVwVrVVSnWS
is waiting	VYXYZZUxZUorS
is well	VsloZaWYXpZZq
is what	onWYp1VWZWYZY
is your	pVvUYWSWzpqWU
is yours	WtWZmZVYRV0ZV
is £	neWoYZvcYXpZb
is €	rkWYZXzXXWYaY
isn t	XdsZlYsXYbocm
iso 0	RWXVYu1WYWXYW
issue 0	SWTUYWR0WxTVR
ist jetzt	tWRWWUTUWNVyu
it !	TXWYYvurYUWYW
it 0	rVVWXtrVXVpWp
it ?	tiWalgpojWWYn
it a	ZVTUsWvWVSVWw
it all	RWtWXwRxVoVXU
it and	nVZnvYbWkmwYT
it as	nWTW3VQWWkXYU
it at	sVUkfVZuXTTXx
it back	PXUWVXSVVTzW4
it be	xwWYWVtYnUXZV
it because	YYTYYZVYwVrat
it before	0VVXWYQUVUyWT
it but	SnvXqXqvURWXS
it by	qYVYXWwcfjWXs
it can	VpUXWWRWWUwyP
it comes	oYsXYZUXYVzXS
it cost	rXUZXZcyWVWZV
it costs	SUTXuT1vVSVWS
it d	rXwscYXpXTXZm
it for	baUmvWpbmZWXs
it free	SXWYYYruYWXWw
it from	SUUZYYsYT4cYX
it goes	SmVWWWSTXTwWz
it has	kYYXYllWoybbX
it i	bWoXVYsWtqXYU
it in	nZjdkYuXXYsYb
it into	qWVVWyUWqRVYV
it is	nuocikeYWjXlX
it isn	XnumYXoVpWVXt
it ll	pWwXYZYWWVqYq
it lol	XVXaZaWZvYvaY
it looks	RV1XVX0VVOXYV
it made	UXUxWYUVWrVZt
it may	uWUSVUuSWUVxT
it might	QVvWUUryVTTXV
it needs	0VXZWXVZXZraW
it now	uWTVWXwVWUtXR
it off	VXXYuZVYXsuYV
it on	oWVVppTvWVrXv
it or	uUUWyWTsVTWWT
it out	nXVXmXpXXxYXj
it over	rbUXZX5VXTYZV
it s	bllneaYpcilZb
it says	dXUXYWUUWQOV6
it should	yYVWYWWsYrXZX
it since	nWVXwWTSWuVXm
it so	uXVsYvTYUpYZW
it something	kuUzTXUXXVXYW
it still	SVTxYWUXWuTVs
it suits	mzWaaaXaYaZaZ
it take	RyyWVWlVVUWUS
it takes	bWoTXUxwXVtXU
it that	UxRZYZxYUaXXV
it the	VZWZXZzYYVXYt
it through	TWTxwYSYWUjZV
it to	coTicdVWdSxun
it took	wVTZXY0YVPVXU
it true	VWSXVXRW2rXTU
it twice	OURyUuPSTP0VP
it under	SURVrpRSVQUzn
it up	nWUXXXrVWzlVp
it was	ZZXmZelXXwXet
it went	SRvVxWPUvMVVQ
it when	UVqWTXTTVQvXx
it will	YZXZaaXZYspfv
it with	kWWYzXVtVmkqX
it works	ZWUsbrZWWU0YU
it worth	RuSQVXuVUzUXR
it would	qvabopUXWsXYV
it you	nWUXXYmWWSvpt
it your	SwTUVyoUWSTVU
its next	V1bXXZUYWXXYV
its way	TWWWXVpSVnavt
j ai	cWmZtXiXxbZYe
january and	0WVpYXmXXqXYU
java 0	svZbYbYbbZaaa
java entwickler	tqacbbZbabcba
java ontwikkelaar	nrZbbaoaiaaoZ
je 0	VWW1YtmUYWpXW
je cherche	YpYbrbZbuabba
je cv	xWvabaYaZYZXY
je fais	UWTXWW0VwQVWV
je het	wWUwXWSWWVuVS
je iets	STQWyVSVzRVUS
je in	WZWWYXxYrWvYW
je me	WYkXtYqXvjYXW
je mijn	VXTZYZ1XpUYYV
je ne	rZtaZZkZsXZZY
je stunde	vYZZauWZZZYZY
je suis	lXxZZYUYvVoYV
je te	UYxVWVrtWUnVU
je vous	UwVYuWuYaohXV
jefe de	vzXYYYVWXXWXV
jemanden der	wvWXurVVVVWXU
jij onze	0yYaZUWTZYYYX
job ?	XuYaZaXavpVZX
job alert	ZYYabaZaYYZ1X
job and	VtRYVYRUwuWXU
job as	TqrVUXSXrTwXW
job at	VuVXYZTY1RtXW
job description	WYsYYYVYVWrWy
job for	VrjX0XOUXRhuV
job i	x1PWQXSWOvVWU
job in	XnrYvYXXcfcWp
job offer	SUUWUXtwWVxVS
job on	1UTYXXUWyUXXV
job s	WvpaZauYUXXUX
job title	0UYasbZaYaaZZ
job you	QRPTVTQRRPp4O
job-word>benefit	WnTYXoUX0WawW
job-word>call-ask	SwxVYYtVWWoUU
job-word>client	zTtXYYaYSsWXX
job-word>cofounder	rTXX0YVZYaWZX
job-word>connect	rVzXZZmYVqYYY
job-word>content	TWVXY4RqaTXYX
job-word>cv-ask	vTvYaaTZaaZaZ
job-word>easy-money	UtWXXWQWWR2SV
job-word>equity	W2YZmaXZZYYZY
job-word>event	WlsVVoXyaNUqR
job-word>expert-call	UV0PWXUWTUWVT
job-word>freelance	xtoYZXUYwWXXV
job-word>funding	V5TOxWnWWVbXU
job-word>i-am	etobYXgkydWWU
job-word>interest-q	RS3WVYVVQTWVS
job-word>mule	YrTWnrVrwYYWU
job-word>open-to-new	xwXUVSvTSOTTR
job-word>part-time	RzuYYVVXuUXXW
job-word>pay-first	RRRTVvvTQUwVS
job-word>pay-word	xlYVXiTVWXtWx
job-word>permanent	V4YZiZXYrXdYX
job-word>recruiter	VXqYZZVYYYuwV
job-word>requirements	jssZYZTXwVWXW
job-word>role	ozUaZYYYlWZvW
job-word>seeks	VzVYacgYxWdYY
job-word>sell-cta	wqTWXryVVToSS
job-word>site-notice	UWrXWXqWVopyU
job-word>speak	VUU6YVURXWWVV
job-word>start	f2UYxWcWWUZXi
job-word>task-for-you	zrSmTukSSUqVT
job-word>teach	S2UYYbsUpVnXU
job-word>thanks	RVQ3TVpTVQUXW
job-word>threat	W7VXYWUXuWUXW
job-word>unpaid	RONSQ0LNOSRzN
job-word>wants-job	UUSVXVvVysWVT
job-word>we	WxuUsoYYUbpUW
job-word>we-help	VRUZXYQY3XYRW
job-word>workplace	X4VZYYpYYXiZX
job-word>you	lnskXYXXuUcsV
job-word>your-profile	SV2WWWzPURnUV
jobs ?	4TQVVWQTwRVUT
jobs in	TVuXWXTWUuwTV
join ?	TUrwkVUxVUVVT
join as	WVXa0XYZZYZba
join our	XtYYtXXyZXaYW
join the	TwUWTURcUTyxP
join us	WcYWprXxZYYaX
joining as	rZZZwaWbZXXba
joining date	YsXbaaXYbaxaW
joining our	TXi1YWUWZVXYv
joining the	vXXWtUUTZvYZW
jours de	TyVZYXWWYXXUw
jours par	0aacbYabbbZba
june 0	wUUWpWRvUWVXt
june and	YpUZZtVXydgZV
jusqu a	TqUXXWyUWVVVx
just a	WWpWZZoWvtYVp
just checking	0WSyYXQSVsVWS
just closed	SpWY0ZSYYXXWX
just following	lVUYZuRWsUXXy
just for	RVWXXWSWYU1Zv
just like	UYwYXYyWUmYZX
just need	WYWZZayYYXvaX
just opened	T6UWYYbZXVYaX
just read	RVRzUVRWVzVVO
just reply	SWwXWXzVXTVXU
just send	WYUZYaUYuSzZU
just someone	xWXZXYVYvXZaY
just that	WXqYZXvWTuYXW
just the	VVUyVVPXVTwXs
just wanted	VXZZYWpXVyYYs
k 0	YxUY1XTXXXnYV
k a	XWWY0XrYYXraY
k and	UrUX5YXWWUWsU
k base	Y2YbYbZbYbaba
k equity	Y3ZaWbZaaaaaZ
k eur	W4YbabYaZZaaZ
k for	zVVW1XRTYWXYT
k hybrid	U2VaZaXaZWZaY
k in	UtUYuYvXWUUWU
k of	WYYY4ZUZXWWbY
k pension	Y0YbaaXaZaYaZ
k plus	Y1ZbaaYbaabba
k pro	Q4YWWVUVXWVXU
k remote	d1XaYZqZYYUZX
k to	U3VYWYnYYXYaX
k €	V1XZyYVYYYZZX
kan ik	SToWzUOQ0QUUQ
kann ich	VXXYyXWuqVXYX
kannst du	rVSWVVSUUQuU1
keen to	WXvpZZoYbrZaY
keep $	VZYYZaTXbZ1ZU
keep 0	UWXXXsaXYY4ZU
keep in	RSTT7UNPVMSTS
keep it	TUuVUURTTxwSS
keep the	RWVvWtSVYTrmz
keep this	YVWZZbuaZZwZY
keep you	RQ0YyYTWWUWXW
keep your	SquVqXpWXTmuS
kids and	xYUZXVVXWpXZq
kids are	UWTXUuRQV2VWR
kind as	RVRWWWiyWTUXt
kind of	oWuXfYmYwlXXU
kind regards	ppXZcaoZcsZak
kind reminder	TWUVXVuvWVUPu
kind words	WZWZuYVYXyWYT
kindly call	TUuXYWwVXWSWs
kindly confirm	XYWXauUwaXWYV
kindly consider	XXXaZaUZ2ZXaX
kindly give	TWuXZZuZqXYaY
kindly send	wrXZZZtYWYZXV
kindly share	aqyZaZWYZZYZX
kite anchor	XrhmYZbmqaYsW
know a	oWUYZVTxydYZW
know about	UXUtXrTUWTXW1
know an	QTQrUTvS1PTUR
know anyone	RVTSTUzTbRWUy
know each	TSuWTWRUU0VVS
know how	cnVYcYyWVtmYX
know if	oYqZYaaYsWZZu
know it	nVxXZvoXWUYaV
know me	tyUaWZVXksXaX
know more	TVwVWylVRQWVS
know my	UXSYWYRVa2XWT
know of	RURXWXQV8sXVU
know people	YYSYxZTVT1XYV
know somebody	mWyUWVQWwTVVS
know that	ZWaUWXyUttWXT
know the	lvSruUZXVvWYT
know what	nZ2XWXsXjVXZV
know when	YoQXWXYXVunWu
know where	cXPYXZxWnvYZV
know whether	bmyYYZTYUsXZW
know who	TkTiyXYWaYWYp
know why	UVRvUWsVwnUXR
know yet	VX3YYYVYUTYYX
know you	bryYaYkXVlXYY
know your	bv0raYTZWUeYW
knowledge of	tuXYYXTZuYWYY
known to	pRxVwWRXVSUXS
kommen sie	YruYaaXZZXZZs
konnten sie	wWWYYwUXvWXXW
kost 0	VXYYYS2UXXpYX
krijgt een	RwTWxVmVUSVWT
kun je	xXTuXWUWWUVVv
kun jij	2YVXXRVRXWvXU
l anno	uYvtYXVXXWYYV
l equipe	VVVXXUTtWrW1R
l heure	TWXrZypWYXrYU
l ora	YUUsW0RUjVpVS
la entrevista	RtSxVURUSvnTP
la fiche	lvVZZYVYXXYXw
la hora	yUWUXyoUWVVVS
la idea	vVsWyTPSURTUP
la mia	UuUXWvzWUTXWT
la nostra	UtXXYxqVYWnUU
la plaquette	tYWYXYyXXXWYU
la plaza	UzUXVWRTVUXVw
la region	UVxXsSQVTwWWU
la reunion	RVUTWVQRWwTS1
la sua	tmXqYXVYYXxWU
la tua	paZccbZaaZWzX
labs ?	VsVYVYpXxWZZW
laid off	ZVWaqaVY0raYY
languages and	WVUYYZxXuXYZX
laptop and	2ZaYbaWbbbXbZ
las 0	SWVzXVSTWTVT3
las noches	uXXYYYXZtZqaY
last month	VaWtWXUVZuzWf
last night	TVSWVXoUVrVU3
last time	RWuVX5iWWOVWl
last week	bWprYZkcpnWZo
last year	tklXZcavWZdYX
last:benefit	XZYYlkwapYliY
last:call-ask	dlouchmcbWZZZ
last:client	hlvYcYrdZXYoX
last:cofounder	XrXZ1ZbiZXZca
last:connect	XZfciZYdb0ZpW
last:content	ZXlZZlZ2XZaac
last:cv-ask	qtuaZdXaaYZZY
last:easy-money	lZYZlociZX0XV
last:equity	XmYk3aWZZaaZZ
last:event	XZWcZka1acZmY
last:expert-call	WYZ5maaZjWYYW
last:freelance	uaenaakdaZafb
last:funding	Ymhk2YZeYXaYX
last:i-am	acoZfakZrraXb
last:interest-q	qrmcmhbbaZZZc
last:job-word	YksZZYYbscarY
last:messenger	ZaaYZaWYlZ3Zb
last:mule	XehaaYlnkctZn
last:open-to-new	YY4aZaeZYZbaX
last:part-time	udYbpqYnkaXYW
last:pay-first	aYWmcbnWYX1Yo
last:pay-word	sZYraskaZWiaY
last:permanent	ZzbamaYbcZjYZ
last:recruiter	aasZZZnYmWeqo
last:requirements	bnldcankhXerX
last:role	brZbccidnaZpa
last:run-code	WnVmWWhUje0rU
last:secret	aYXZYqWXYX4mX
last:seeks	ZlnbokZZqZcaj
last:sell-cta	eadehawpZWZbc
last:site-notice	ZYXZaZZaYaZ5Y
last:speak	ZYXoYvawYnXXY
last:start	vbYZlcndiYdab
last:task-for-you	uZWXhXmndWluY
last:teach	VZXbZzXropYXZ
last:thanks	WZYaYZWWc5YrY
last:third-person	aXWsZYbquWZXr
last:threat	lkXkYocaZYpqj
last:unpaid	VXWXottvYWZjl
last:wants-job	XZXbcZZa3XamZ
last:we	kdbbblqoYdlZc
last:we-help	bkcYYk1YjYZYa
last:workplace	tscabpXZZbaZb
last:you	bcncdbjajkfpa
last:your-profile	bmtabZXeYcdtX
laugh and	VYUxVZVVXjUZv
lavoro ?	VYyZYYtWVUXWU
le 0	ldZVXxTmWUaXx
le client	1aZoaZXaaZaZZ
le code	VXVXYxVWYW0VT
le contrat	TUUWXWTUVSST3
le mando	sWVXyYsXYWXXV
le poste	TzPWXVTWvUvWS
le sue	SoTWWVtVUtUVt
le va	UV4uYWnUXTXUT
le votre	WX2XXXqXUUXXU
lead at	UkUWYZUwVWXxU
lead for	zeXZaaXZYZZaX
lead the	XnlanwYXZZbba
lead with	nsVbrbZbaabba
leaders in	XYXYZZp2YXYYX
learn from	pWRZrYVYVzYXX
learn how	RUQxVUPtrOP0S
learn more	YYwlaauYZWZZa
learning engineer	nxYaYaXaqZakZ
learning ingenieur	opbdcbbcmbccc
leave and	vzTXXVVXWVYZV
leave for	Tq0XTXSWVSWVz
leave it	VsVZYatZYWaau
leave the	VXWXYZZXZY0Zr
leave you	UsxXYYxWUSVWU
leave your	TU4WWXSWTSVWS
lecture on	WXXWZxVnXUWXt
lecturer for	RSXVZ4VWXYYZY
left a	tVUUWWSVVPxVv
left behind	xXWYXVSXVRVY0
left for	rUVwkXlrWbUXU
left in	cWUYYYiXvwXXl
left on	UVV0YWwRVTUWU
left the	TWWtuYfXXVXxc
lei e	sWWYXWwXWWpXV
len:0	UUYXWVUpWtX2x
len:1	Yalccihkjobbn
len:2	qodmnkmajVnXV
len:3	nkdemijZddlba
len:4	unbZYaxaXVZbY
length 0	zXYrZYVrZYXXm
les loyers	TXVXXUTxVuuSS
less than	wWYWZXxYZZVYX
let me	qYsbZZqYlXaZm
let s	VVpd0WWUVzZVa
let us	WWWrkVpvXVnWp
let you	VWqYYYwWVsVUq
letter for	jWUYYYqXXWoYw
letter of	VUYo1YjWZYYZp
letting you	UXbYYazZtTXYX
level 0	SWXXXySVqVyYT
liberty of	SWqVWVvYwXXYV
licence and	VWWYuYTXsWyZX
licence is	SxWUXU0VYWVYS
like 0	nWXXYWVXYwxTS
like ?	RV1WWVOVyTUWT
like a	uqepWWkXWVaoq
like and	sZzXXXVSrTXaX
like is	1ZWZZZVaZYabX
like it	ytSXbUSzUrVXT
like me	SWRWUXRU2RWVw
like someone	oUOWwXyVRuVVT
like that	RU3WUXwUUOVWQ
like the	tuVYWVyUWSXYV
like this	iVWXsXVWXUyXT
like to	omknnidbpaYYW
like you	piuapsWYWWaZZ
like your	SUwtUXPVVvuWU
like yours	UXVXvYvXWURyV
likely to	tWSXXXwXYWXvW
limited to	VXWWXWR1XSwSR
line about	WXVZYZtVVzXZX
line and	VXSYxYlVUvVYV
line is	wVXYqYUXYYvZW
link and	TXWnYSvsZWuWW
link in	WXrYXXT1XUSXU
link to	SVWWXVxykrVYT
lisbon ?	RtWXxvTYSXUXW
list ?	WXUZYa4XXWYZW
list and	UrxYXZSWWTUYu
list for	YW1VXlRWuQVWt
list of	kVaXoi0UlUWYo
listen to	YbZbZqxibZacZ
live in	txWXVXkXWXXZX
live on	SWXUqwU0XTWUS
live with	UsWykTUVYVWYV
ll be	WZrYaXYsWrcat
ll bring	UXfYtYrWXRXZy
ll do	QVRVVuxVUORWz
ll find	UWVXWUTUXSsV1
ll get	cYWYZZbYYX2Zb
ll have	TUqWYuYtWVVYu
ll keep	XYoYYauZXXuaY
ll know	rW0ZZaTZWTXaX
ll leave	UwRYYY0WVTUWT
ll need	TWvWWXuWWUoXr
ll pay	1WUXXWTXURxYS
ll run	SsWYvXsYVWkZW
ll see	VTwYqXSUWswXV
ll send	XWTtXWTtWYzYm
ll set	VxUXYZsYXWqaV
ll take	qnTYXYrWrPsZp
ll tell	cXbXYsoYsrWaV
lo que	mWVYgulWWvXXU
location and	nXsabbYcrbabY
location remote	2XXaaaXaZZZaV
log in	SVWXXVRVWq4sQ
login and	WZYYZYUZZX2YT
login code	YZWaaZXXZVyqT
logistics and	WZXdtvlVYXZaX
logo for	OUTVWWzVWTL1O
long as	2cWXYYcWZYYbX
long standing	VsYWYZuZZqYbZ
long term	wVwZaYWXZZkZX
long time	ZmUYYZsXrwXYV
long you	wtrZVZVZTVWaY
look after	mYpbYdzYXmYZW
look at	kdZWtXoYuRWmq
look for	YpxXtuWUeVXXV
look forward	VYqYYXUmW3hWV
look it	rsVXYYUYUwWaV
look like	TVuWxWsVUTVXU
look on	StSxTXPWVQUyS
look over	UXRYVXsWsQUXx
looked at	iWWZXYyYXuoXV
looking after	VWTYXWwrVvWXS
looking at	UYW1XYvXXXXnY
looking for	kioZrdZYoYgce
looking forward	qqmYabWaYwZXW
looking to	UpYaytTYVkPXV
lookout for	VV2YsYTXXQYYU
looks for	V0YZZsXoaZZZX
looks like	QTsUVVmTVwTWr
los ninos	TsUWVVUWWUUU0
lose 0	OWUXVU5VXUVXU
lost a	vXXXqSVVXWVYx
lost its	SVWWi2WUnUXZV
lost my	VXXZYYTY1quXT
lot of	YRyXYqTtYpWZX
love it	wYWYYXquVWWaU
love the	tWTXVYtTSOUWy
love to	YmpmmYppllWYV
love what	XYVZRa7YYXYaY
love you	nuXZtwWbYWWZW
love your	UXWVvXvoWWnZW
loved the	nyWZXWTWXvUYW
loved your	pmVYZsvUYrYZW
lovely to	UXTYYYvUcxXWU
lumenbank ?	UWSwXXuWvUXXT
lumenbank is	WrVZZavWWWZuW
lunch ?	UxlVWXnVTuVUS
lunch and	XVqvyWSTTiVWT
m 0	QURWuTiU5NUWS
m a	dZkeiYeYumqZW
m afraid	eVVXwvSrXTUZV
m also	SWQXWXSVv2VVT
m an	TVTpZYfW2RuYV
m asking	Tl0WWXSW1NVWS
m at	tVV1TVSXcVWYW
m back	UWPXXXTWUwWZy
m building	WXssnZUZXXvaX
m collecting	SSqVVUQxRxUUP
m doing	TXuwWWRrqTUYV
m finishing	YYTZYYVX6SXaX
m free	WVQXXYSV3bWXR
m from	TXvYYYUXWnvVT
m going	RTpWUXsVqQ0XT
m good	UXUXVXOT5SWXT
m head	TsuWWxRTSSUWU
m hoping	fUOWWXSW1uWXV
m in	WrVYbYpWVzmYk
m just	xWPYXYkXQ0XYV
m looking	kjUnueRb1TTZW
m new	WYPZXZUXU8YXU
m not	cZflWdbXrwlYV
m on	VjVkcXVVqixYs
m reaching	UpWYXazYrSYZX
m retiring	TwQWUXSUS2WXQ
m selling	SRTV4XSSURVWS
m sending	UWVYZXVYXwzXV
m so	WZtaYZXYWzXaW
m starting	pUTX2XRWVsWXU
m stuck	TXSWXXTUUswXw
m the	roYZncXalpcYY
m told	UmxXXXRWvOWXT
m trying	YZTUYaVY1wZZX
m w	pwYZZaXYYYZsW
m with	WYU5YYXYYXZaY
m working	XYrXvYTnVWoYt
m writing	YXUdXnllwwWYT
ma am	vpYYYXVulXYYW
maanden €	zZacbaZcabbba
maar ik	pUvZXXUWRwXXV
machine learning	luYZomXZnYajZ
madam i	XXWauZpYXXWZu
made a	SUSW3WrVTOUXs
made me	VY0pYXYWWtXYc
made my	mXUZZZUWU3YXX
made redundant	YZUaYZWX3PXaW
made the	VqTZYZVXtwZYT
mag ik	djUTzYbYwWYZW
mail and	iYYZaZvUaW2NU
mail password	XXYZaYVXZW4RT
make 0	RWVUxVQTVU0YV
make a	SvSWVuSUpuVXU
make it	oWUoollVkeclo
make sure	WsTXXYxWWUXWm
make the	opVYXrqvWVXZW
make you	XxualaWZYYYal
make your	UVUWWYqUXW2WS
makes you	VV0YWZUXWVrZV
making a	mXVxVuUVWTYZV
man who	UYXYWuUsZsoZW
manage your	WYUYZatXYWYyU
management at	YabZbxYUrZaca
manager 0	yYZbcbmaaZZhZ
manager ?	UnpXZYSYyvYXW
manager a	wSYZxYVYaXVZW
manager and	qprXZYuYWVYZV
manager at	n2YaZYVaYaYaZ
manager for	xxXZaZYZXZabZ
manager full	W2YaXaUXZYZaX
manager i	UvUZZZuamWYaY
manager on	WtaabZYaabwbY
manager position	YyYbabWbpZbaZ
manager s	RwyUXWnWURVXU
manager with	Y0VcYcababbba
manchester ?	WlvYXxVXXVXWT
manda o	wruYYUVVWVWWU
manque un	XwYaZsXYrYZZX
manufacturer of	RYXzZXtYYXYZW
many thanks	UYVXXYTWXzXYv
mapping the	YY1ZZaVZXWZZY
march ?	cXWuYVSxaXXZW
march and	uZtYsWsWfQYZT
march at	SWWXYWRUXWSV4
march in	TVXVWvTzXVWYR
market ?	WYtVYYnyWTYWU
market for	WW3oXZUZWUYYX
market in	VtlwZbVaZWabZ
marketing manager	rvYbaaVadnalZ
master s	SXWXWtUW2TVYU
match you	TP2WUVTSWWV4T
matched with	qZstaaXaaXYYZ
maternity cover	tZZZbaZbuabcb
may 0	UVUXwVSysTWVS
may and	tXXXWpTsXVWXu
may be	ZXcVZsuZdXfsY
may have	WoxoXZUYoqYZW
may i	qbrocXlZudWXU
may remember	UYuYZa2ZYTYZV
may to	3XVZZZUXYXYZV
may we	lXuxwbRUYVWYc
maybe 0	vXWyWVUXWYXaX
maybe you	RTSWVWmW3TVXU
me 0	XXlqvYqYVVtZV
me ?	aVVXvhTW7RdXX
me a	tcrYXbXXopmZZ
me about	PTMwWWRUwyUUR
me again	VT6XWYvXTPXXW
me an	3WpZYZVaWYZbX
me and	okWZmZamWrsZZ
me as	WZYZwYVYYuZbZ
me at	zrVXXUTYVuXZU
me buy	nYxXUYQWVvUXT
me by	nYzrZZUYXUZZZ
me for	alfoZuWrmWbYW
me from	UpUY1ZcXomXYT
me gustaria	sWvXXXrWlmXWU
me have	vZmZaaWZZWubX
me honestly	wXRVUYSW0UUYU
me how	lXVXYXkVtlwYV
me i	XobXtXXWwXnYU
me if	mb1pWXVkkWXYU
me in	YqqXXkcXosXYe
me know	qXrmZZZYoYaZs
me last	RS0WVVQxReUVP
me laugh	VXUyWYUUWnVXu
me not	WvUYYYUYttYZX
me of	jW1YWZVZXXYZV
me on	TceYYXeXtcuYr
me or	ZXYbabYaxYtaa
me out	TWWYzvVYWVWaX
me permets	UXSXWWxTrtWUV
me so	jUuYZYUyVRXZX
me tell	TY1WXXuXpRWZV
me that	loVZvZYZnZpaY
me the	oarXXXaWUUyWv
me think	WY3YaaWZZdZaW
me through	UUTrrYTYqyVYV
me to	aobboYrYomaYb
me twice	vTmYZxVYRVXaW
me use	tYXZXZVauUrbX
me what	sXvabXTtxTXZV
me when	dlYsWYSVUzVYr
me who	VXSYYX2XvoXYU
me with	TmRWVXSVwvrVa
me you	bdUXbqupomVYV
me your	latjYrXYZfZZp
mean a	TWWWsvSuYUWYV
mean that	TVTWVTzVXxXYT
meantime i	XXqaabYassZaY
mechanical engineer	oWXauYXYrsYYX
medical device	nqVxXVVYYVYXX
meet the	TxqXqVUxWWWXU
meet you	WtUYXYXXXzsXe
meeting and	RUlwXWxWXUmYU
meeting in	SsXcXtaWYWWZv
meeting on	WYWYZXVSYyXZv
meeting you	suwWXVRUWrVXR
melden sie	TXUXXXVWYWtyU
member of	RSTwURPtpTTwS
members of	UqlYWWVzXrWWp
members who	WYWYvVWvVWZqZ
members with	nXTXYWSQXTU3S
mention you	UU5YZYUYWTYZW
mentioned in	RRZXxYSWVRVyR
mentioned that	yVTWVWTXWyWXT
mentioned you	quXaZaXbZqZaa
merci d	WYUYaYXVX0ZXr
merci de	UVUWXVTVWSPT4
merry christmas	VXVXYYUVX4VUN
mes a	wYaabYtZbaZaZ
mes y	rYXYpmVXwXnYX
mese a	qXXUuwTTYWWWU
meses 0	4XYZaZXZZZZYX
mesi 0	0ZbabYXbabXba
message about	vqSXXYTWWzVWU
message from	oVUXXXUTwvNvT
message of	VTnWYVTrVRwwU
message to	srsXYYcWYtYSV
message was	lXXaZZXWZVWts
messages will	ZZZbbaXaaY0SV
messenger>benefit	TYYVZXQXZZ0ZX
messenger>call-ask	0YuXaZTYZZWaX
messenger>connect	zYYTYWVYYYTaY
messenger>easy-money	TVWWWUTUWU3YV
messenger>i-am	nTwXuTSVSTyVU
messenger>job-word	VzuZYXXYVWqUV
messenger>pay-first	YYZaaZXaZZwXX
messenger>secret	ZbZbbbaWZYwbY
messenger>we	0wVUUSSUWVRXT
messenger>workplace	yXabaUYbWaWbZ
messenger>you	SqsWYWQWVo4XV
messenger>your-profile	VV1ZZZOXVXQXU
met at	nstWuXdnXPWXV
met de	RSTVVWRSUukQz
met een	pqUYXXUYVUXYx
met je	UUPvUWTWV3sQS
met onze	QXVSYV2WYWqXV
mezz ora	QUwyVXSpWVUWT
mi farebbe	upVYYZrYXqYZW
mi ha	qZ1aabbaYYaVZ
mi serve	yWVZpYWZvWYZW
middle of	sYqZaqWZYpZaY
might be	WbWZ0ZksYVYZX
might i	sVSXXVSV1TVXV
might like	XZxaXWSsXsXZW
might suit	mxqbbbYaXXbbZ
might you	TX2VeuTkVQXYq
mil e	koWXzXVXZYWYX
mil por	WzYYrXWYZYrZW
mind ?	VX3ZXanYWUZZV
mind me	VstZYaVZuUZaZ
mine is	rWTWtXOVzTUXT
minha filha	sVTVW1TVVTVWT
mins on	TXV1WXkWVVVYV
minute call	WWiOsruWuVYZX
minuten 0	VWXzSzTSXVWXU
minutes $	TWVxYzVTXYXZU
minutes 0	RWUvX4RMXVUWs
minutes ?	SWsysWxUURTYT
minutes a	QWW1ZSRnWWsXU
minutes about	RUOumQP1wRVVS
minutes and	UVxzYWTlnXWXV
minutes at	TVUxvTvTXRVUR
minutes by	VWXuXUT1UWWTT
minutes for	UVovXUTxWXVXU
minutes in	TVWxXSutYXXYU
minutes of	WXXmYZSX5QZYm
minutes on	YcWzZlrYYXYaY
minutes to	ZYrYZYpVwWYaY
minutes with	QVvvVsSVvRUYV
minutes £	SUTwX1RSXTWXT
minutos por	VWV1XVUWXWUXV
minutos sobre	WZXzZUXYZZXZX
mir die	RVRWWWRUSPoT2
miss the	WTQXVTSWT5WXT
mit dem	SqUVWWTsWTpUy
mit unserem	TXWXYXzXYXsXU
ml engineer	gkWZnZWXsvXZX
moment ?	yXyXYYlWVbWYV
mon cv	VYYbaaXa1YaZY
mon nom	YXTaZaYa1ZpaY
monday 0	SWVWYXuWWVVW1
monday ?	0nkXZYsYXVYZW
monday to	tuWZZZVYXvZaU
money and	PTWW1yRTWWTYX
money back	UWUYWYzXWYUXv
money for	axWWVWQzmToXT
money from	szkXSWRVUTyXT
money in	QUUW7VUVXVpXT
money is	RVqUrXSVWSuwS
money on	tXXWYYoYZqsZX
month $	sWZYZyVVZaXZY
month 0	sVVWoWPRWSzSQ
month ?	vVVVptxTWTWXT
month all	OuWXVYxWWXvZT
month and	TYVXwXyWZulYV
month at	yXWXYsrWWXXYV
month contract	yZZbcaYbabbcb
month end	dWWYYWuUXvVtS
month for	aVWd0cWqXVsXV
month from	QWVX4XTYXWYZW
month i	VYpaqarZXUtbW
month in	yXUVpYsTVTWXU
month s	UVWYvYsXgWjZu
month the	RXUxvXsVXUTVT
month to	SVSXuXRUyUsXV
month we	roZXZxmWaZXZW
month with	TyWZYYqaXUsaX
month you	pVTVlX0WWTWWq
monthly fee	zXVVWVwXQXXYW
months $	vZaabtYbbbYbZ
months 0	2YaZaaYbbaXba
months and	yWxYXYUYVTXYV
months at	3XZZZZXZaaaba
months contract	xZZbccZcbcccb
months of	0XXYoaWYZXYaX
months on	cWYZZZyasZVbY
months to	vYXaZZWYrlsaW
months €	1WaXaaZbccaca
more ?	dvfjmZpYZZabZ
more about	uburYqYXVaYYV
more in	WpzYZYuXYUZYX
more than	WslXXsqamWkYb
more when	SSwWsXSSVQVYy
morning ?	RvQwVUQTVzVQN
morning and	toTXXXrWVTWXv
mosaic rent	aaqaYauZpWasW
most of	kk0YZatZXTYaY
mostly from	zaabaaXbbYZca
mot de	YuYaaZYZZYssS
mother s	tVUWXWUXWSzWq
move ?	VnwZaZWYXwYZV
move to	WwaZZZXYzVTZp
moved from	hXRYXZUXV7XYS
moved the	YVVVXRTSWOVU5
moved to	ZWuYXpTWoZWYx
moves to	XYXYSZXWXVWX1
moving to	qsVYYpUYtVXZq
msc in	TUYYZtWzXYVYW
much for	qpjYXUrWVwXXT
mule>benefit	tVUUTxXRuUaVV
mule>call-ask	SmqsXYuXWncYX
mule>cofounder	TVUX3XSVVRWZW
mule>connect	SWmWWXSVWzvXU
mule>content	yVTO1SLMVUOWU
mule>easy-money	SWYWVVUWYYzYV
mule>event	PTqTUrwaSrvSQ
mule>freelance	4ZYXaaTabbSbY
mule>funding	gsUUNUxxSSSXR
mule>i-am	YVSUkbUqojzVl
mule>job-word	c1UvVVRtUVVWU
mule>messenger	ZbZbbbaWZYvbY
mule>open-to-new	VXxWXZvWWVVXU
mule>pay-first	UWYYXYUYXX5Zn
mule>pay-word	sWUSVPdkVU8UQ
mule>permanent	X5YabZZZaabYX
mule>requirements	QSwrXXSXxVUXV
mule>role	l0VcXbTpYavXU
mule>secret	UUXYXWPXYX3XW
mule>seeks	uuVwVcTUtVZXT
mule>sell-cta	nbVukYzWXVnYU
mule>site-notice	VVxVYYyWWSXWY
mule>speak	RVTRVTR3WVTYT
mule>start	jhVWVnTUVW3XT
mule>teach	aUwXXySUsSmZd
mule>thanks	VXVYXYVUuPVXz
mule>threat	VzXYZWTXYXtTv
mule>unpaid	QZZVZzUUYXUZW
mule>wants-job	XXWZYWVY4nXZV
mule>we	stVUpqeYWUvWV
mule>workplace	uVZWaZVXZZyZW
mule>you	ZmrckeWqaloWZ
mule>your-profile	vRSWVPTyXTsXW
music and	sYVYZZWYtTYZu
must be	voUWYYoXrqoXU
must have	3UoZXYiYXXYYX
must pay	WUZZaYVXaa2ZW
mutual friend	VvVXkYoXXmsXU
my application	XXVZYZVY7RYUV
my assistant	QXWYYSwUWW0ZV
my attention	qnYactZaZaYbZ
my aunt	2VVXuXTVUUWZU
my best	VuZYXZvYWnUZV
my boss	ruWaYYVXWxZaX
my brother	nWkWxrSQsmUYU
my calendar	UXtZZZxYtXXaY
my client	dqxuZZVYYXYZX
my clients	VXzYYaxZYXWZY
my co	ZWZb0bZbaZZbZ
my colleague	dWwYXZUZVzXZX
my company	RTTW2WpToStYV
my condolences	TVSWWWRTU5VVN
my contract	RVRZXZRX4SXYU
my cousin	tTUX3YSYWVVYV
my cv	YXWaabWa6WZZY
my daughter	tWsYXXVXtocZU
my dear	SuUXUZRXTvwYX
my degree	XZWaZaYatuZaZ
my desk	UV5XXXSWdViWr
my diary	UXwXWZzWVQWZV
my father	brTWsppUUtVXa
my first	WXnZYYVX0pYZW
my friend	WVTYXqpsSvpYW
my invitation	ZZsaabXZXtbaZ
my job	STZu4YSVRTtXU
my kids	UWTXUUTWW1vXQ
my last	UTzXrYxWUUoWS
my list	VW5YXZzXTRXZU
my manager	SQtXVXxWPUWXx
my mentor	WYVZXUTXvS0YW
my message	uSZXYYSWvUvVS
my mother	toUXXqUWWyVYf
my mum	SWUXXWjYyTuYV
my name	crbZYaVZ1UjaX
my nephew	zYXZYVWaZYrbZ
my network	XXrXWbtYriZYX
my new	TWVXXTQ3URzXR
my newsletter	VWTXWWR5TQUXT
my note	VuoYZZ0ZWVYZV
my old	TbSYWYpXwzVXU
my own	WZqXnYnXrxXYV
my partner	WVSo1WsWjSdXU
my password	UXSXWVTUTwLS1
my phd	RSSVdxSW3oVYT
my phone	TVcYYZTWSk4YR
my portfolio	SURWtXQW8RWXT
my previous	cmonZZVZxYYYY
my profile	WTXZYZQr0uWWV
my request	WYUZYZVYW4ZVT
my resume	YaXbabYb2WaaZ
my role	XWUYYaUYvxXZW
my savings	UYWZwZiXVSwaX
my search	WWVaZaUa2UZZY
my services	wYWaYZrZSXYaV
my show	VXURXUl6WSYYV
my side	qYRYVZvXVPxYT
my sister	pVTXtVRvTcpUj
my son	RXVUY1QTvTsYV
my supervisor	UYTXYXSXb2XZU
my team	brmrYpqWVodYV
my thesis	VYWYWYUXe1YZW
my uncle	SXVZxWRWWS4ZV
my visa	UWVZYYSY6UVYW
my week	mYVZYZTWV3YXU
my wife	omSWwrSWuScXT
n a	VYWYYyVVYVW2T
n1 0	vnWXYVTWYXwZU
na lumenbank	ZZXabbrawZaZY
na segunda	UUWXXmrWWruWr
na sexta	QxVWWVTTvSVUr
na sua	XVWZYZtY0XYVX
nach dem	sWxqXXTWVUUWU
name ?	TxnXXVRXRvVWU
name a	uoXYYaVZuWYaZ
name and	VVlYYXUYVvykX
name came	r2YZZaVZYYXZV
name from	krTYYWUWxqWYV
name in	QWYsVXSXttUWv
name is	cttYmadZjWbZW
name it	UW1WQYpVVUVWT
name of	UrUYXZdXwqpZV
name on	bTuVYttVVwVWT
name s	svtXWYTXWVXZX
name was	2XYXoYWYYpYYY
name your	yXVvYURXYYWYX
ne parliamo	XsWXyYWYYYXXW
near lyon	uZXZYZWZaYYwW
near the	XZxaXaYaYrabZ
near you	VWXqWXtVYXVwT
need 0	ZVWuWURV1VsYU
need ?	vwSXSWtWSWUZY
need a	uoWprbWWpWlYY
need an	ZXqYXvjWqoYaX
need from	1YXXYYVZWvYaX
need help	pVUWTYvYVUxWU
need is	xWsanZOZWWqaV
need of	rXtXYtqWUXXaX
need one	XUTVwWOU6RUXS
need people	SUyXXWTUvUrYU
need somebody	idVtqUVWlWWYu
need someone	vuXYucVZXXbaX
need the	jVVXXWUXXVvYx
need them	1VSVWVyVUTTWO
need to	TnsrXfpfVlWYo
need you	TWmVwVSXURwVv
need your	RVUloWbVVTzXy
needn t	qVUXWXtUWVRWw
needs a	nxWaXmVYsWbXo
needs an	zVarabYaaaabY
needs somebody	mXaZYtVZZZvaY
needs the	vTUXrYRXXTUXx
needs to	rWxXXYVXVSwWR
neither of	1WWXsXSWYUWZS
nel nostro	YwYaparaZZaaa
net 0	xSXWvWoYYYXYV
network ?	TWT1vWuUYSWXU
network engineer	sspZZacZpWaYZ
network of	VYwWsaqYYWYaY
never ask	uXVqYVUVXUMzU
never been	ZUWzXRUVsUUWU
never do	VV0XuZUYWSUZW
never had	WZVYXXUXri0YU
never met	kWXWVtRUVztVR
never said	UWSYXXUWU4XVT
never share	RTQSTSOPTPL6N
new account	UWWXYXTWWUvUu
new contract	xYtYbaWaYZaaY
new course	WYZZZUT7YWXTW
new in	VYSYXZTWV6YuT
new job	VS2ZXZVXUmYyU
new one	wXmZZYXXYUYZw
new opportunities	YYzbbcYbpZbaZ
new position	URuXYZWVUoY2T
new results	TXVZaaVWYUY3S
new role	WVtZZYUWV2WTS
new year	WWRXYYTVxzXTR
new zealand	UwtYWXVVTtWXU
newsletter on	TVUXyXQxURWWT
next ?	Ug6VXYmVXSXYV
next candidate	XYYYbavZabuYU
next door	UUTXTX1wWSWWR
next month	fYVpZZdYqnYZt
next one	ZXtWsXfUVxWYV
next quarter	VzwZbZVZYXZZX
next release	TTVXXXSVXPTU5
next role	YqtaaarZXZbba
next step	Uu1YWZUXVUWWs
next time	TVnYXXSXVTVX3
next to	sxVYUZjZuWYaV
next tuesday	WXVYXX0uZXXXU
next week	aYamXYkhpsYYp
next year	Sd3XWYSWqXXYr
nice to	WXnYYYTXW7lXT
night and	uWWXVTrWptWYT
night of	PRrVSpTzUQTTQ
night shift	WvuZZZUZXuYaW
nimbus care	XtadaZoZroZdX
nine minutes	TWPNVWuzsRWXT
nine months	tVWZZYroVtZZY
nine years	TXvYwYUYVtXYU
no ?	tzUWVURWVptWU
no action	XYqZZaUYaYsVv
no agency	n1YaYaXaZYZaZ
no agenda	XYVYZZTQW7ZYV
no and	mYVYYwkXXTWau
no ask	XZWZUaTYX2ZYW
no charge	SWnXXXttVSVXy
no cost	WkWWTTzwWWUYm
no experience	UZaaaZXYba3bZ
no fee	bZXXtSa1ZYYZW
no hard	WZkZYZtWVvYZV
no hay	TTSVxtRaUTUUx
no i	tWwWRVQWVuWYV
no idea	xWSWvtmVUUWXU
no interview	VXaZaYVZaa4bY
no lo	STUVuURUUtSyQ
no longer	ZWqYYZUWYnW0m
no me	sVUYwYVYsWTZV
no more	SykWWWVXXUUWv
no need	UXWYYvpTUyVYW
no obligation	RYUXZX0UXuWWU
no one	mZUuqtnWWWYZW
no other	puWXYYVYYUVst
no pay	TWVVWQv1VUUUT
no pitch	XYUYXZtVWyZYX
no preparation	QVU3VTRvWUVVR
no pressure	UXsXWXlXXwYYS
no product	SWToxWNUVT2XT
no reply	SWUWWWRTXvpSw
no risk	XbbbbaSZba0aZ
no rush	sZXZXaWYYlZbv
no salary	babcwcZcbacdb
no sales	UTU1WWjvUSSWT
no se	SVRVxwsTVRaUQ
no shows	QVRVTU3UtRTTQ
no slides	WYWYYVV3XWVYU
no strings	pWUvXWzUWSUTT
no thanks	nYuZabrabYZZY
no to	aczVWXSWUoVWt
no-question	ZcZdccamanloo
nobody deserves	XXVXWYTXY3WWR
nobody else	mYVWYYpYXwYZk
nobody has	bqvVWVSVUtrXT
nobody s	VWRXwXjtVrVXm
nobody will	usWoYYUXqsUYU
nok 0	T0WaaqXZXZZYX
nom ?	ZwpbaaZbqYZaZ
nominations for	UYTXYXSzUTWSw
non e	sTSVVuSTTRTxP
non le	RtUWWVvVTRURw
non lo	TwYXsWnXXYXZX
non si	rXvWYYVZXXtWW
none of	trrobrWTWUYZW
nos gustaria	sXYWZ0VUZYXYV
not ?	oTSWXVuVVyUUR
not a	YwpuSXSWmpnYX
not after	ctSXXXSXV1XXT
not an	tRVV0VTWXsXYV
not asking	WULVXYRX0uWWV
not be	bncYXXSWWqrum
not even	SUSUUVQRVQMzy
not for	wXUrXSUWrtWZV
not going	UW0YXZTYSQXYv
not in	sVYXXXUTSuuYq
not interested	rXTsYZvYYVYXW
not looking	vYuYRZUZTwZZW
not now	SSQTtVSyUQVwR
not one	UnXYXZrYtWuZW
not pay	TTUXtXwYWXrZW
not reply	VWUYZYUWXUTP4
not sure	UVxXqknWWuWXm
not the	sbWodYvYXUWYt
not to	ZfXXrWtWmoWXo
not who	SUxSUV0TRRUSO
not yet	UswyVYTUTTVXV
not you	zWUXwYVVYVXYX
note about	UvyXYZRWTqWXT
note from	ZaeZab2aYWZbW
note of	SYzYuYVYZXYZX
note that	VZYuZWRUZWVX1
note to	UVtXWVQTWsvUp
notes and	2YYYZpWYYVXaV
notes on	SVuWWxRWVvXVV
nothing and	QUSwTrTTtSwVT
nothing for	TWRVVXjSyQSxT
nothing i	wXUYXXSWtsXZW
nothing only	UXUYXXQxUutYV
nothing to	SXrVuXQaXvpXk
notice and	WpXaabZXpZYZw
notice is	V2VZYZVZrXXZV
notice period	VsubaaYaqZaaY
noticed that	TuuWsYWWVrWYV
noticed you	WUrXWY5VXUXYW
noticed your	QUsWXXuyWSTWU
notre equipe	UwYpYZvYaaaXZ
nous a	wuUXrVTXWWVXT
nous avons	doWYiXvYYpYYr
nous cherchons	VXY1nVYYZaXaX
nous votre	QXXrYSSVZX1UU
now !	rXSXXZTXV5WXT
now 0	RRSV0tQTSQSlv
now a	XYpaaYWXW0ZWY
now and	nYYmnWbYqrcZm
now but	VWqZ2YUXXkYZi
now have	UXTXVWTVUavyU
now i	WrprlZZVrZiYW
now in	cWVYWXQvyVqYW
now isn	WX4YXaTYVOYWU
now on	WURXyYVuXUTyT
now we	QxWY3WRqYWWZW
npm install	UXZYaYWZaY1YW
number 0	nkVXcXoVmrUWw
number ?	TU8VVVQTTNrXR
number and	cfhZaYZZYW4TV
number below	ZaaZaapbabwZV
number of	WewkYicpUVWYt
numbers ?	SVTYtYpVVzTWS
numbers to	VaWYaYtXYWyaX
numero de	WXUWYTVvZWxWT
nurse at	ZoXaZZWYXYpxX
nurse for	okWYYYWWWVXXy
nurses on	SoTuVURxVvUTP
nursing informatics	XYXVZzVYqZZaY
o nosso	hjWviVukYWkXV
o primeiro	SuvWVVTwVSVUR
o que	oWyXXvVWVWXWT
o senhor	rSSvqURTwTTUR
o seu	tocYYXUWVhdnv
oak health	oopaZaqZjbZiX
occasion of	ZaYaaYUXawXau
of $	UWXqYlXiYVyrn
of 0	ncWllglZXaqko
of a	nZYopejXriiYY
of all	UUqXXtSXTavTv
of an	nWWyvXVYYWYZX
of any	TUQYXXoX8SXVU
of april	sXVvYXUYwWXZU
of august	wWVWXVTiXTWW0
of birchline	brTyZZVYYZYZX
of business	UWWXVYyWZWmtU
of cash	SWXU0YSXYXtaU
of charge	WYWZYYw0XXXXU
of course	1XrmWSsUUaSYU
of data	ayaYqYVvXVYYU
of date	qVXXtUVXXXwWV
of department	pRUVY2SWUUWXW
of eight	tUSuVuTXrTWYW
of eleven	oWUxYXUtXYXaV
of engineering	WyWYpVWuaYXYW
of everything	TudV0XQVWTkXW
of experience	rbZcabnaqajaa
of eyes	0ZZXZZVaZraaY
of five	oXYTYnvuXYWYX
of four	vYXYZctxZYWZW
of freelance	VX0aZaWZYXZYY
of growth	W0oYVZUZVYYaZ
of hands	rYWXYXnYwVXYV
of hiring	rPyXVWTXWVsZW
of hospital	SVXVpyTxWVUZV
of how	jZZtabvYaYYbY
of hr	mXXZaZtZvXYZY
of interest	npltimZYXdYaX
of it	YVVZ4XYXUxcZU
of may	vYXZZhVyZVYaW
of me	WWSaZZWZ3laaX
of mine	tXXXpudZYXmZV
of my	bXuXjjksWsYYW
of next	uvTYXYsYWTZaX
of nine	xxXZYZXYZYZaW
of one	ZjUssWRVqxWYV
of our	tcaoZoomZaabW
of ours	lSV1XVTtYXUYl
of people	aa3YZZqWXUZaY
of rs	TXXSXwVUZY0XU
of sales	WWWYW2QWsXYZY
of senior	W2WZZZUYXXXaW
of service	VYtYaWqwYXYYW
of six	XwZqanWmmYXaX
of solvane	nsWabbrbbbaba
of ten	VXTnYs1sUVXWY
of that	sVsYwXXVUsXYV
of the	ikbbdcbpcimXo
of their	XZYZZZWuabsqX
of them	blxnekZYWnWeX
of these	pVuVXWcXWwXXU
of thing	kVSXwWtVuSTXR
of this	jmVYzXSWXVwVU
of those	UcxYXaUYwSXnX
of three	YUmXwYutVbWXV
of time	qwYTpYUtZYXZX
of two	rVWpzlXWWVXYl
of up	XVWWSTW0WWwVO
of us	VmYaxZUWlyZZZ
of usd	WtXYZaVZaayaW
of what	TWSVrXvVWtWWv
of which	oWUXYXyVXWwnS
of work	yUlYZYUYzXdZX
of year	SXyVXWqtVSWXR
of you	npppnXpYXqXYV
of your	bcZpiZpapcmdX
of yours	UXzuZZnXWUXZY
of £	XWXZtusWYXtXY
of €	pTXpylXrYWYYW
off a	TWWXuYzYYWYZV
off and	TYWXuVtTVwWVT
off for	xYYXYVttYWXZV
off in	sWWZZZVWtpXXu
off my	quwZXZSXXSWZW
off the	nvUXYomWXiXYr
off your	qaaaaataZZpca
offer 0	TWYpwYtZaZXaV
offer a	ZpYwkoiZYYYZX
offer and	uYrXZYVYYuZaW
offer from	PTRUwVNtxRTVt
offer is	m1ZZYYUXZZsYV
offer letter	WWTZZZUYXWwVv
offer you	TttXjuYpWVpYU
office 0	c3VYYXUXXYVYW
office and	RySXyYRWUUXYU
office in	W7WYYZZZZYYZX
office is	VrXXYYuTXTcYw
oi chloe	mtZcbcnbabbab
ok ?	sWUwUXeUTmtWS
ola !	pWwaaaXZZsZXX
old and	WvWbqaXbYZsaa
old boss	stTWXWSWpvVWS
old team	mYWaaZrZYuWYq
on 0	mYWYZkXucYXnw
on ?	pXqYjxUqYWXYc
on a	qcltpXeZZYnZV
on ai	VZWtZtStYYXYW
on an	1URYnXTXsUWXV
on and	1aXZaXWqZYZbZ
on any	RqWZtYVYxVYYW
on as	tVXX0XRYXUWZW
on average	VYVpWZ2YYYWnX
on behalf	jraXYjlYZqraX
on board	RrRTyVRwVqVXR
on bonus	X0ZabZVabbpbY
on c2	1YWabarZXXZaY
on call	t1WlXXlXYaXYV
on contract	1VmXZrWZaZYaY
on day	UpVYXUstXWvXX
on est	vXXYvWUVZXWXt
on everything	TWTXzWsVWhpWT
on file	VVyZaaqaYXsWY
on for	VWVXWXPUwRSU1
on friday	XmSiWWkqVjYV2
on google	VYVZZa2YWWXYV
on here	yWUXWYSVV4WXS
on his	kUyZYtWXXUWaY
on housing	zXXVXfUvYXXYU
on how	WXqYZsVXvrXZY
on in	XYuaabWaXYnuY
on internet	TWYYYuSvWuWaW
on it	rnuWXnXkanWXZ
on its	oWWsXVjTXUYvs
on me	VWRXXr1NVwWXS
on mobile	oYV0YYSZXXYYX
on monday	feVXXkgdjjVW1
on my	dXoXYYsmrakXm
on our	uZclherpYXYYX
on page	RWSXWXvWTSUW0
on paper	lUWYyYSYXqYaV
on parental	0UUaZZWWWWZaw
on product	WXVXVWS3WTSXT
on pytorch	XZaYbuXqarYaW
on reading	PUVSW2UrYSUXU
on rent	QVTqXrSzVUWWR
on request	RXXUXS4TvTWVR
on sas	XZXYZvWzXVXXT
on saturday	UvUXnXoXWbWX1
on se	UTSVVVvSU0VUR
on site	uVZZavXZeZZaq
on small	1VQWVWQxURWWV
on snowflake	XZXZatXtYqZaY
on sql	XaaZaoW0aXYYT
on sunday	TmUWWVS1VSUry
on telegram	WZaZbXWZaa3aZ
on the	bbZpZZflYpYZu
on their	VXVWYYxYYUsZt
on this	SVqsWWZbWswVX
on thursday	WYZXVbkqZnbY0
on time	SzWpTlSYYyXYV
on to	YWXXYWUvpWwXV
on top	xyWYSYWaZXZaY
on tuesday	WjVWcXkpsceXv
on tuesdays	xbVYYXTtWtYXW
on us	VdnWUlt3XWWYS
on vous	rZZZaZlaaawaY
on w2	zZZbcbZcbcaca
on wednesday	dnWXXWVtWkomt
on what	lYTYtYvXnWYaW
on whatsapp	jXpYZXVXXX2ZX
on which	uqUpZXWYtWYZY
on you	WVxXWmQVX0iRQ
on your	XWZdXXsancotl
on zoom	uWXyXYTsZYUaV
onbepaalde tijd	W1YabZZaaaabY
once a	1joWlnSZYYXaX
once and	TThWUUwyVTVXT
once i	YXwaabXZYuZaX
once more	YWnZaatYrUrYW
one !	TUTWuXhVTlVyU
one 0	kXVkYvvYXVXZV
one ?	qVxWmpfVUQWXu
one and	WopWwTSjuSWXr
one at	uWXYXXuTYUwXV
one big	rYYsYXuYYYYaW
one call	TVU0xWtXVUVXU
one can	VXXZyYVY0TYZW
one chance	QRSVUUsT2STVS
one day	uYjWbolcWvZYU
one for	wVurkVwVUQWWS
one from	QTRwUUqSvRTuQ
one hour	TVT7UxVkWRTiT
one i	SVXX0wdWUTWXV
one in	YXUurYqXVvXYW
one is	sXlXYrUsWUXYs
one job	stTYXYTvTqWXX
one month	UfUXWYwXwWYsW
one more	mUUv0VQVXTWYS
one of	ddvbbZbklsXZV
one off	RVTzVW2UXTjVT
one on	rVVtWySsWUVYR
one page	0YWYXWsVXWXYW
one person	pXWXXpbwsVWZV
one place	TWVYWV3TWUtYU
one question	XZWTYVS3RtZZW
one s	mUUXXtcTTysYV
one small	zYZYXVWXZXWat
one thing	WYzaYaqZWTYZW
one time	VWqXXWWWXVxwU
one to	qZVYyYUXXVWXX
one video	cXVvXwUXXXWaV
one week	ooYWYvVXZwYYW
one who	bbXXzYUWjucYa
one with	VlUXxXTUswXZo
one year	PkTVUTS2TUsWS
one you	oU0qVXRVTooWT
ones and	tYrZWXTXWWXZw
online 0	PUWVX4TRUVVXT
online banking	YabacaYbcbyaa
online or	SXXVYzRoXVVXx
only $	PTTUUUQQxV2VT
only 0	YUTrXVouVT1XU
only a	YaZaZaPZar0aY
only for	VppXvWSVrTrYT
only need	ZXYZZaVZZY2ZY
only one	QmVtVrQUxUVZs
only pay	UWUWXX1XTVzYU
only person	QpQTzxPSQNTVQ
only the	tWUXWXTXVuxZV
only two	RWTVXwUXWTuZx
ons team	SsXXYtvtZYXYW
op 0	TxUVWUQtWRTot
op de	aXWZYvwVpWXkj
op het	UrTWWVrST0UUR
open a	QVTwVSQWwVzXU
open and	V5ZYYZVYVnZZX
open data	wUSUTTPtURTuQ
open day	XwVVXSR0XRVWq
open for	sToXXXco0RVqS
open it	UTUWXXTVWQ2Ps
open position	V5WaaaXZXZWaY
open positions	USQYYYzXRXYYz
open source	zWTVXVRuWuUWR
open the	SbWYlYYWXVtzq
open to	YjvdnYfjmaYgW
open-to-new>freelance	TW1YXZUXUTXWV
open-to-new>i-am	WX1ZZZVYWlZZU
open-to-new>job-word	XZ4aZaaZWlZbX
open-to-new>permanent	TQyYYaXXVYZXW
open-to-new>requirements	XXxZbZYXaZXYZ
open-to-new>role	TSbUVWRVTTVzT
open-to-new>seeks	RSxWyWRVTSUVU
open-to-new>sell-cta	WY3XYakYWXZYY
open-to-new>site-notice	XVOZZZWXX1WNV
open-to-new>start	RUPWyVyTSTWYV
open-to-new>teach	SQQVVR0TVTTVT
open-to-new>we	WXxaaZXaaZaZY
open-to-new>you	YY5aabWaYWaaZ
opened a	Wl0YWYnuWSWWa
opening a	rwUYUXUvXWXYT
opening for	X0WbabYnoaaaZ
opening in	tVvZZYUYwVYZV
openings in	XY2bZbYaWYYYX
opinion on	PUT1VSRTsvPQQ
opportunities ?	XW1bbboZaYbaZ
opportunity for	aYtWVjutYXXZX
opportunity to	fYkYdqyYadXaZ
opportunity with	vWxZZZTYZVXWW
or $	yaYbcbYcbbaca
or 0	yTUrZZwYYWYYW
or a	fU3hXnTtTXXWV
or at	tXXVltTSXWXYv
or by	yZvZZYVXVWUaX
or could	WkdYYaWa1VZbZ
or don	uVpXVXUsWVWWu
or four	yZVZXZubXTYca
or in	vtoXZTVWZXUZs
or is	fYuaZaWWVVZZx
or it	SVWVVVRSWU5QO
or just	mncZYYTrnUYrs
or let	zWRWyXRWTPVXS
or more	WYivYZvXWVXpW
or next	VtUzVYSYYYWZX
or no	TxWWvYbYXXWYW
or not	qqUXvXvUVUXXU
or permanent	TM1aabWZ1VaZX
or remote	T0YYwYWYoYYZX
or reply	WvVXYXUXuWWWu
or salary	VU5ZYaWaYVZaZ
or the	qWqXYZoXuUsUU
or three	yWXoZYnYYYYaX
or to	SWTzxXQSnkTXV
or we	UWwXWvRVXSXZv
or would	WZuaZbWXxWaaZ
or you	SWUnWXxWuUoWr
or your	ZVnpXYvXtVYWn
or £	WVWYWU2UXWWYW
orchid systems	ZnVZZZxnrWZmW
order 0	TXWWXYZUXWTV3
order to	SYzXZZTVVjyXb
ore al	qXZXYVyYaZVYW
other side	PVTxWUSVYvUWu
ought to	vXoWWWnppiXYV
our academy	UXaXa1YYZaaaZ
our agency	xleZZYwWYYiYV
our agent	WYZZZZWYZZ1ZX
our ai	TTPW2X0TUSXVU
our alumni	WXVTYWU0pqXYX
our annual	VWZXWxWyaYlZV
our bakery	d0XWVXVwZVYYW
our bank	tqWZZZVYZW0YP
our blog	TVVWXPu0ZWUXX
our bootcamp	UZZWa2WSZXZaY
our call	kWVwXWrVXUrXS
our ceo	0ZsYabWabaWbW
our certified	SVTVYVzWZYwWV
our client	moWvaaaZaZkZo
our clients	YZntaaroaZZaZ
our clinic	twXXXVTVYUTYu
our club	0UQVVUQwTTuVS
our community	QUTuWVqUXQtyS
our company	mWpWlmUYsYvZW
our conference	VXYXYvUvZXWYU
our consultants	RS2VXYnVWWVXU
our conversation	spYYaYXZbZmYu
our cost	P1XVYujUXXVXV
our course	VWXYYvtrYUVYV
our cto	XxtYmZVZYZZaZ
our customers	WYUYZZ3YZYpZW
our data	vaZuYSVsZaZaX
our database	2VuWZTTYZYUXV
our direct	zYYbdcZccbacb
our director	VwVZZZUYZZxYS
our engineers	VXZYYYWZZrzaW
our evening	UZcVb3YQbbabZ
our faculty	TlUYZjVzXmYXW
our family	X1XZpYWZaYXZo
our fee	TWXWZv0SYXWZW
our finance	lrsUXxRTZWWZW
our firm	mqftXWsXXXqWT
our first	joVX1XUVYqXYW
our form	OvtkXrtWXXWXW
our fund	TVV2rVUZYXXZX
our guest	RRTUVTT2WvTXT
our head	W2UaWZVZXYabZ
our hospital	bbZtZ1VVYYXaW
our hr	UWYWZYnXaZ1YX
our meeting	rWSXXWQWVmsXw
our members	QXXSX5QLYWsWU
our mobile	YZaaZY0ZZZXaX
our mutual	nyVXjZTYYnqYW
our network	VXo0ZYtYZXWZX
our new	VYSVqnWzWPTUt
our next	RvVUVVzqXTVWV
our ngo	vUVWyVSUYWWXV
our office	V2WZXYVYWiVZu
our old	zVWXXWQXYWVUw
our open	qTTUWRO3WRSTo
our organisation	XW1abbWZYXZaZ
our own	0yVYXXTVWbpZV
our page	VYYZYUm4ZWYXU
our panel	XZYqZWW2bXZaX
our partner	nXYZYauabatXX
our partners	VT1YWZZXXXXXX
our paths	WYTYYZUXX3YXU
our people	mWyWXWuUTSVXT
our pharma	WzYaasWXaZaaZ
our platform	SyTjmxpVYWVXU
our portal	mTwYZYVTYYxXU
our product	TmUyXYmWWqXZV
our programme	VoXXZtsoZXYYY
our recruiters	TVmWYW1XRXqXV
our report	UYVYZXouaVwYU
our research	TWW1WWsVYVVYV
our sales	lWWUX6MVXVVXp
our school	uXYXawWpYXYZU
our search	wXsXatUWaYjXX
our seed	TTPW6WNTVTTXV
our site	1XUXWVSrYVrZU
our staff	RUUSX3RQXVVwR
our start	UVXp4XTXZYWYX
our supplier	sYWYYYnYYWwZT
our system	iptVZXsYaZkYX
our talent	VX2YZZWwZVYQX
our team	ZnvXYXoXYXtnZ
our terms	WYUqZZsXYWYxV
our time	VnnZZZnZxUVYW
our town	0VUUVSuqXTVXR
our vendor	YYtYbbZbaatbb
our volunteer	zsYYTsSTYXWYU
our website	oqvaaaXaYWZbZ
ours ?	uStTxVOVVSVVT
ours is	vWUtXVxTXWVTQ
out 0	UwZaaaWasZkaW
out a	aVWztrRTXVUYT
out and	6XRXYYYXWsYXV
out in	TiTWWXpWsutXY
out of	ZWbXrjrXrWkYr
out on	TojXXXduYZWXu
out the	VXVXYYiutqrYV
out there	TTsVVURST2RTP
out to	YWmYYVropSXXy
out today	QUSUWVSxSRPT0
out what	XXzaZbraXUabZ
out whether	ro1YYZWYVUaaW
outside ir3	zXZbcbabbbccb
over 0	XUmtUVnpXVvXl
over ?	VjVYZZ6YYWYZX
over a	unTjaWkWnuXYT
over and	nWxZZZtTYTWZW
over at	RU1WxWOVVSTXS
over de	SWUUWU3pUptVS
over een	QTwuUTOUVRyWS
over four	vwTYsXVYVVVZU
over from	VvSYXYrWVxWVT
over it	VpyZXZUYXTlYW
over the	tdXbdrZaXVqZn
over to	q1WYWXVYWWYZW
over two	tVWU0pTYYWTYU
over video	SWUzWuQtSUSYT
owe you	SWRVVWRUoyUTz
owen !	qrZbbbpaaaaaa
owen i	uYTuYZrYXVZZX
own a	bwUX2XQUUSTXT
own in	WWwYqZVuVWYZY
own licence	TvVVXXtXXWuWU
own machine	rVXWZZWYaYzXX
own team	1XUYZXjXYUtZX
own the	WZYatawaZWoZZ
owned by	UvXYwZWZXXYaY
owner of	qUTVUpxTTSVWv
package for	WWXYYV0PZXvaX
package is	WwYYZayZZXZZY
packages start	YYWZZZ3WYVVaV
paga 0	tWWwXsSVXUSXU
paga de	QWW1XRxUXVRUR
pagamos 0	SXYXZ6USZXmYV
page 0	PXUXXXwWWUUV2
page and	pYWZZatYY0WRV
page for	SWUXXSR3buWVQ
page is	RTVXvWvSWRUWu
pages and	0YWWZtWZYWabY
pages of	2XXZnXXZVTXaU
pago 0	tUUWWxTUVVsWT
pago por	2ZaabaZbabYZY
paid 0	tXW0YVTWZXXYq
paid at	RXWvZuSXZYvaV
paid by	ctW0WjSUXWeXT
paid for	TXtXtuWaXUqZW
paid from	RXVW0XuWVUTYV
paid in	zUYXZXUXZYvWp
paid per	2XXlZrWVYXYZX
paid phone	YaXybbYaaaaba
paid the	PWSlYTQXWTwXz
paid through	yWWvZXUYZYXXW
pair of	yYXYZYbZsnZZW
panel of	VYY1YUWZaYVaY
panel on	XZZYYUW2aqZaW
paper on	SVUzVZRwTrWWS
par jour	uZZZapYYaataZ
par mois	TmYYdtcXZYzXW
par semaine	yZaaarlZaZXaY
para a	rWUXXnTWtSsyR
para arquiteto	lrXabbYbaaatY
para as	YVUTWxRRWUQTx
para cientifico	oYabcbZaaabwY
para controller	prYYbaZaaaasY
para el	aTqVWzSVUSSTy
para gerente	jXWccbXbyZbqY
para la	RzUvWUrUVToVQ
para mi	wuTYZuSYUWYYX
para nuestro	VWXXWqUyYWXXV
para o	saWrYTbzYVWWV
para os	dtVXWVuXvVWXV
para um	tWYumoXZaaZZY
para un	oVWvskWYsWYXX
parental leave	zUUZZZVrWVYZt
parents are	PWTVVyTUTPVWz
part in	UYVuYWUzWvYXV
part of	XrXYWqUWqtXon
part time	nVqYdiWqpkpZX
part-time>benefit	vVZWZwTWZZYZW
part-time>call-ask	UZWYXT0RXYWbY
part-time>easy-money	zWXWYUVUZXtZX
part-time>equity	WZbbvaYaaabcb
part-time>event	SXZXYzRRZWVYW
part-time>freelance	5UYZYYWaaZZaZ
part-time>i-am	0YUZrXUXXVYbV
part-time>job-word	RVTVYWVXyUvYV
part-time>mule	XaYbvbYZYXaca
part-time>pay-first	yYZbZZWaYYZcZ
part-time>pay-word	zVYYayaXYYXZX
part-time>permanent	X10WWTTUpVWXV
part-time>role	ySwYZlVXYXqYX
part-time>seeks	TUXWZXWWYYyZX
part-time>sell-cta	MTVUWxyQVTTWT
part-time>site-notice	RWZYYyXYZXYYX
part-time>start	yVXYZmUuYYWYW
part-time>task-for-you	1bbbaWVbcbZaY
part-time>teach	NVWWWvrxWVSXV
part-time>we	0bXWVyTXYXXZW
part-time>workplace	2XZXZVUZbaWbY
part-time>you	qUTU0TNRVTmVQ
participants receive	TWU4WSRpYVUXU
partir de	STYYYX2YtXZYW
partita iva	qXvaaYplZZZZY
partner ?	VVSV5VtUURUWT
partner and	lnVYYayZYrYaX
partner at	aVuYWZUsYWXyW
partner for	UUtY1WWVWTsUW
partner in	oYnWraVYZYmxX
partner is	SuTvTrSVVWvWS
partner or	WXUYxYTXrrYYV
partner who	SWVV5YRYXWVZV
partner with	XYkazatZYZYbY
partners and	USrW2VObWQUmT
pas de	UUVXyVVvYVWWT
pass it	vXYZZYWtuVYZX
pass my	YZXbZTWYtwZaY
pass on	ZWVWXXskpUyUS
pass the	UsYXWWRXXW1XT
passe a	rYXZaZlZYXVrt
passed on	XYTZWXVwV0VWX
passed the	WXWWYYUXUcq3R
passport and	UuXWVYVXZXzYU
pay $	pXXpZzYWZWtZX
pay 0	vnWqXyUWWVuXU
pay ?	SVrxYRSwURUTT
pay a	oXWtYbSsWWwYS
pay and	TuYZXXrwYXXaZ
pay but	XqYYsVT1YVYZV
pay by	2VXVYUTSXVqYw
pay for	tmVzbmZaWWYZW
pay grade	V5ZaZZYZZZXZX
pay in	vXVW0STRXWpYV
pay is	UrrWrlXXrWmlV
pay it	VWWXYYSTYV3YV
pay per	2WRUWUrWUTVXT
pay the	tVXWXVpXWW5YR
pay you	qiU1XyPVWWtWT
pay your	rXW1XVSXXXiYT
pay £	nVX0ZxUXZYXaX
pay €	cXXvsrVXYXqZY
pay-first>benefit	VWWYWWOWVT6VV
pay-first>call-ask	TVSxWVQUYUyVS
pay-first>client	UZZXZZXaaZxaX
pay-first>connect	qWWYYXyXXRmUU
pay-first>content	UWVVVVTRXV2VR
pay-first>easy-money	WZYXZYoXZZ2ZX
pay-first>event	TVWUXVzTYWqUV
pay-first>funding	SYUY0XSYYWRaX
pay-first>i-am	hWVVWsQVWU8YS
pay-first>interest-q	STVUVzTVXURXT
pay-first>job-word	VSVXZW0ZYaRXW
pay-first>messenger	XaZZZYXZaZxZV
pay-first>mule	UYYVYYUYZX3Zr
pay-first>pay-word	nWWTXWXmXW5Ua
pay-first>permanent	VTWYXnbWYW8WS
pay-first>recruiter	TzTWVVUWVWQUR
pay-first>requirements	UXYSYXTYXWzVS
pay-first>role	2TZZZYXaaarZY
pay-first>run-code	SzUXWVTXVWmVS
pay-first>secret	VWZaZYXZZXyZX
pay-first>seeks	3RbaaXababXbZ
pay-first>sell-cta	VXYYWYRWZX5aW
pay-first>site-notice	zaaYZYTZaaSXX
pay-first>speak	VaaTbyZWbYYcb
pay-first>start	RXXVRWSUWV3XS
pay-first>threat	WYYXaZUZZY4XU
pay-first>we	dYXVoXtYZX0YV
pay-first>you	UVWapZqWXV3oZ
pay-first>your-profile	VaYZaYWZaX1UW
pay-word>benefit	VUVxnnQtpUsWS
pay-word>call-ask	SYn6XmSaXWnXU
pay-word>client	twQvYWRXWVVXW
pay-word>cofounder	f5WXOXUYYYXvX
pay-word>connect	vUTxVaUprYUST
pay-word>content	2VUSyPQMUVmYU
pay-word>cv-ask	zXtYabXbZZabZ
pay-word>easy-money	uXXXY0UWYXxYW
pay-word>equity	QRUV7TQUVUUVS
pay-word>event	zZUVV0TTVSVVt
pay-word>expert-call	YXW6XqVZYXkYW
pay-word>freelance	0lWvZWlYYXWZX
pay-word>funding	RVWVxWSXWW1YX
pay-word>i-am	dXnZaubrXpZWX
pay-word>interest-q	zTWXZWVZaZYZY
pay-word>job-word	R0kVVWzXWWqVU
pay-word>messenger	NRRUVTSTTU4TT
pay-word>mule	aTwoWxSUVUkWR
pay-word>part-time	3VqWVpSWYWpZW
pay-word>pay-first	sVVtjvWUWVuWZ
pay-word>permanent	ZxrXcsWVXWeYl
pay-word>requirements	tRTwXWSVYXvXV
pay-word>role	WyTttYaVVUpkT
pay-word>run-code	vTVTVUyUWVOVT
pay-word>seeks	w2YWQoTYZXYZW
pay-word>sell-cta	yZYqWnsclWYWT
pay-word>site-notice	tVUUtTvSWUUsS
pay-word>speak	QWWzVyRMYUUWU
pay-word>start	vqXXmscYXXrXV
pay-word>task-for-you	1WVUWZVrVVVwW
pay-word>teach	XeWnW8TTVTWXd
pay-word>thanks	QU3UWVPUPdVVR
pay-word>third-person	xXaYcbYaWbZba
pay-word>threat	YqV0VlVTWVqVR
pay-word>unpaid	SVWUV4ZrXUVVS
pay-word>wants-job	xXaYcbYaWbZba
pay-word>we	uqUxfsSkWVZXW
pay-word>we-help	0XWVXZRYXWUYY
pay-word>workplace	1VYZazVYZYXaX
pay-word>you	raVydpZZVVqZX
pay-word>your-profile	kTN0TQkUUPQPy
payable in	yYYYaUrYaaYaZ
paying 0	NVWWXzxVYWWZV
paying the	uYWVZYsXYTvYS
payment of	UVVWUWPTWT1oo
payroll software	kWW3XWPVYVSXU
pays $	UWWxYuUWXVhYU
pays for	TWyVWvpVUWsXR
pensez a	RUwWXVSVzTVWU
pension 0	U3WZYZWZYZZaZ
people and	exWYvZUWYYpZW
people are	XwTZZZvWYXYrW
people at	XV4ZZamZlVaaY
people from	UWWWYmbUW0Wpt
people i	YXvZYaoZVsZaY
people in	XZqoXYuXXtYoV
people like	SUmWveWrjjVmU
people on	QWVUWUzUuTWXw
people think	SXVrsWxWXVWZV
people to	TVtwsXTVqSnlW
people we	UtRWYY0WZWXUV
people when	UWvXXYUYVsvYW
people who	WVumomeyXXXaU
people with	YX0ZvYUrXVYZW
people without	RUyVUVNS1PUWR
per 0	poXoYnxWXXXYU
per annum	WxXZaZsZaaZaZ
per cent	lWWX1qXXXWqYV
per dag	ZYYYZzVYZYwZX
per day	0XYYasYZaZbaX
per diem	TVtyXURVvSUUR
per hire	UTVYZX5YYYUVV
per hour	vaYqaqaZbZaaY
per il	PUUtsViZtuUUY
per jaar	mrXzYXWXWYWYX
per keer	TVUvU0UUPUUWT
per la	mVWYXidmsooXn
per lesson	UYYWa5WUVYXaX
per maand	UWXVporWXXtwT
per month	qjXWitpmZYliW
per quarter	RSW2sWUUXXTVV
per session	VWXsW1XVXWYZX
per sms	WYWZZWVXYW5TT
per un	htXrkbWYYmtYX
per user	RXWUXT4SXWTXT
per uur	uYZYawiYZZqZX
per week	xZZYZtYYjalaY
per year	QRUmWzVwVVUYU
percent and	TTVX3XQWVVVYV
period 0	qwVZbrYXZZaZX
period of	xYYXauVWZZWaY
permanent $	X3XaZYXYZZZaY
permanent 0	V2XYZZXZaZWaW
permanent job	Z2WaZbYbYZaaa
permanent one	wcWZXYYZwWZaV
permanent position	W1WaZYYZZXZbY
permanent post	VzvZZVYXXWZZY
permanent £	V3WYXZVYYYZaY
permanent €	Y1XaXaWZXYaZY
permanent>benefit	U4UYlYosWVVYW
permanent>call-ask	TRPUVW3UWSTXU
permanent>client	TRzZYaUYSWXYX
permanent>cofounder	UmWXyuWWYXXZX
permanent>connect	XyXZVWWvYWZYX
permanent>cv-ask	Sv0YYZWYpWYYW
permanent>easy-money	UkUYWYUXXX2YV
permanent>equity	XsWZ4ZXYYYZZX
permanent>event	jznWXWUzVWVXU
permanent>expert-call	zTUqWSUUXXWWV
permanent>freelance	T42XXYTXUUWYU
permanent>funding	WxmZyZXYYXYaW
permanent>i-am	ZurXaXXcxYWXZ
permanent>job-word	Z7oZYYWZWXYZY
permanent>mule	XvWYXZXzYYnYU
permanent>open-to-new	YYwbccXbZabac
permanent>part-time	nuzYXUVVXWYZX
permanent>pay-first	RwUxVTTQWVoWQ
permanent>pay-word	axmtaUSVWWoXr
permanent>recruiter	VVRYWXSWTUUV0
permanent>role	W6mjYXWaYYYYX
permanent>secret	VTTVXVTUXTzRT
permanent>seeks	StQWTW0WTUPXR
permanent>sell-cta	S4UWWYjvWUVXU
permanent>site-notice	SyVWXWTWXVvQT
permanent>start	q5VXXYVXWYXYW
permanent>task-for-you	zTXYWVWWXWYZX
permanent>teach	T5VXsPTSVVWYU
permanent>thanks	XRRZYaVY2PYWW
permanent>threat	X4ZbbZZaaZiXX
permanent>wants-job	WWVSYxWWYaWaX
permanent>we	Z1wWpcVWXWWdW
permanent>we-help	T2VYXYTYXXYWX
permanent>workplace	l3lZYbWYYYaZY
permanent>you	S0wjXWTWdXjpZ
permanent>your-profile	XXvbccXbcbbbb
permit me	XXWZZZtaruYZW
person ?	tZYaZZtXsWZaY
person and	T2WXWXVXXUtZX
person for	yVVXvWtTWVWVV
person from	QTOvSWRUT1UvQ
person i	trQVzVRVQPUVS
person in	SVTWVWcmwT3XU
person to	gWYsrbvVVieYV
person who	sVUWsqVYwVnYY
phone and	VWQvVZSXVRxYw
phone call	UXT2aXqXXYYYV
phone calls	QUU0WUxUVUVXV
phone for	3XWtYVTXZYWZV
phone in	StTWXYRVVU2XP
phone number	aXiXYYZWUTycs
photo of	VZXaZaWarquaq
photos of	oXWYYYvXWWwVU
pick a	WpWYaauwZXYaW
pick one	STzwXVqSRQSVP
pick up	WVyWWWRVUQVX0
pick your	pWTZXXSWsxXYV
picked you	vWXXZYTWYVzVT
picks up	TqTUWWtyVVTVS
piece of	zXuZXXSYYVWaY
ping me	VW5XXWTsURnWT
pitch deck	vWWXxYUZZYTZW
piu il	aVVvXzUWVVWWT
place ?	tVRWWUSU3SUVS
place for	TupZXZtUtVVZV
place in	WoXZXYXWtXwYV
place is	TmSwWVqqVUsXT
place on	UTUWXVT0YWSYt
place you	TWyXXYpWRuTRU
placed you	WxyYYWUZVNZZX
plaisir de	YwXZZZUYYzYXV
plano de	XzZaaapaaZlaZ
plans ?	uZxWXaUaYXZaZ
please accept	XYXZZZXYozYYX
please add	SWRVWWoVySmTq
please bring	WYYYVXYVZXUZ2
please call	nVRWWXTTuQWV0
please check	TXWXYYVVXUTW5
please come	uVXYYWTtWVWXv
please complete	UWvlaZVZaZyYY
please confirm	tctYanoXZZlXW
please do	WrXZYZWXYnYU1
please don	UXtuXXUWWRQV0
please find	mWWYZZYWqXXY2
please get	SUTVUXQVWT1Wv
please give	TTUpWXtV2mVXU
please kindly	RW0YZatYXWYaX
please let	oaTmZZXZyWZZt
please look	TXVXXWTUtUTW1
please make	UXUyXXTTXUjWw
please pay	RWXWWRTTXU3Xu
please refer	YVxZYZUZxWXWU
please register	WSxtXWRsUVVWU
please reply	vrWZaaXaoYsWX
please say	wWWYkvVWWsXaV
please send	corbXZiXWUyWc
please share	jYmZZjqskWrYW
please submit	kYXZZXVrZWXO0
please tell	2XVXYXVWnUVYv
pleased to	lrlYbbmsYefYX
pleasure of	nzXZZZXZZYXZW
pleasure to	amWZZeXnXzXYl
plus 0	VXXZyYrZZYrZX
plus a	1bUWpxSSWUmWT
plus bonus	ZzabbbZbabbba
plus shares	XZYa1ZaZbZZbX
plus super	V2VZSZUaZZZba
plus travel	pWZYZ4WYaZYaX
podcast for	UWUTWxsdXVVYW
pop up	XYnaaZWyoSYZZ
por 0	SWVgVT3WWUvTT
por ano	TwVzWVUWUVVXT
por aqui	WXtZYYpXXvYYU
por dia	mXZYZ2VWZYnZW
por el	oWUWXWtWW0tOS
por hora	kYXzYXsZZYXYU
por la	adVsXsUUWlWWx
por mes	UvXWpVwXYXwXV
por que	uWUXWWTxVTnXT
por semana	1XYZanXpZZZZX
por transferencia	1XZqZYXZZYUZW
por whatsapp	tVVYxXUXWWcZW
portfolio ?	TWRXWXQV4QXXU
position and	XsTZZYWuuXYZX
position as	sRYZaadYiXZ0W
position at	X0YbabZblZabZ
position in	SzjYZXUXyVWYp
position is	V0YZaYXZYYrYX
position of	W0XYZZWZbXtYp
position with	W1qZZaXaUaZYY
post ?	RSOUVWQUzxUTQ
post about	kaUoedutWoaXW
post and	utTVWXQySSUVS
post for	U1abZUXqaaZaa
post in	UtTWYXUSVQVzs
post is	U2VYYXTUWUWsr
post of	ZtmkaYWluadZY
post on	XscpnxVXYcbZX
post regarding	xWlYaaqaYVWYW
post that	yqUYYYUXWSWYv
post was	XYVZZZnSZRwuW
post with	TfvXWXoTVSV2T
poste de	X0YbbZZaZaaqY
poste est	X2SZZYWYWWuYW
posts about	WYTYZZUYX3XVT
posts on	UXUWZXyVWvXVV
pour 0	SVVWXV4WTVUVS
pour des	YZzaZsXYYWpXY
pour l	uTxsWUTUVVWVS
pour le	uYXYZrWWYXoWw
pour notre	nXTXUUS2WUWWT
pour un	nWtqZmWYlZaZl
pour vous	VXqVwXvXWVXWW
pourriez vous	wYYaZqWXuYZZX
power bi	mcZZZwVunXYkW
pra voce	0YXaZWrXZWYZY
practice and	UVoXWX2YWWWZW
practice in	qTowXWtWWRWYT
practice is	VXVVXrTTYwXYv
pre seed	YVZa3aYZaZZZY
precisa de	UqYZZrvYkZZYX
precisamos de	pWWrXtVWWWsWU
preciso de	mUPW1USWtTTWU
prepared to	aWV0YYVWXXYYV
present one	RWxxWURWVSVsR
presente de	VWV2XUTXXWUXW
previous message	VpVXZXVZ1XYYX
price $	VXVYXY4WXXXZY
price ?	oW1UUUXTVQTSP
price is	WYZYZWwuXXXaY
price it	wWTVUXlUYWxXS
price list	XYWaYa7XYWXaS
price of	aWVrxWNVXWsWo
price per	SZVvY4NVTWVZW
printer on	TWTXVWURVPWT4
private equity	WYp0UYVYZYYaY
pro rata	c0SwWVSVVVVVU
pro stunde	tXZXYvWVYXtVW
pro woche	xaaabtYZabZbZ
problem with	pVRyTUQUSP0UN
processing fee	WYZZbYtaZawWU
producer of	RuStXXTwXWWZV
product hunt	VXVXVVS4WTSXT
product is	rVXSxWrVXZWZX
product manager	pzXYZZYaqcaaZ
product managers	mTUwTWUwZXVYX
profile and	lrmZapZlYZckZ
profile has	UVvXZZrYYVpsV
profile is	SVPzWVRUXTS1S
profile was	TnyZYZVYUSWvV
profile while	rYWYaarYYvaaZ
profiles ?	WXWaZZ5aZZYaZ
programa de	lTWUXUqusWqVT
programme and	UVoWZuxZWVYaa
programme for	TWYRU1sSYZXYW
programme manager	nrUYYXuuWUXXV
project and	SVTWyXSSUrVXs
project at	nWYZZZvZZYXaq
project in	vVVWYWTsVxuTQ
project manager	gvXbabkarZabZ
project on	VYU2ZYZXYrYYX
project with	0SSpyVOTTTUUS
project you	oXVYWZzZZrVZX
projects and	UTSXXX3VSRqUT
projektleiter bau	mtabbaYaXaauY
projet a	nYZbbbZaaYazY
promised here	UWSWXWlsUzUXQ
proposal for	XWUVWWnVUSV3Q
public health	RsUWUUQ2TTUUT
public sector	btnkpYWnanZZW
publish a	cWXYZsxVYYUXW
puis je	dolZvYoZlXYYX
pull request	UYUYXYTWUTWR5
purchase order	wYXWZYPXZXpYu
put a	RWpVWXyWWxTXQ
put in	VYXqoYTWtV2ZW
put it	UXvZYZvXmlWYV
put my	UYVZXWVvzSWZV
put the	uWSXXWSVTRUU1
put together	VZUYXZ7XXVZZW
put you	xTUXmZTxsToZV
put your	tVtXYWsXUQXtW
putting together	UTzxWSRUWSUWT
python 0	VYYZartWXXXZv
python and	XWXYZYyXwYYaY
qa lead	rmlaZaXZofZqX
quantile labs	bwaZXZpdpeZZX
quantity surveyor	niTXVUSUwUVwR
quanto tempo	XYVZZaXYZ3ZVV
quarter and	UXowWXuVXXXaX
quarter of	RRTT5VQTVUVYV
quatre mois	3XYaZXXZYZVZY
quatro horas	QqZXaXwYZYpYX
quattro mesi	yZZZaYWaZaoaZ
que a	nVvXXYUVWWXXv
que j	TUxXzWQWSrWWU
que je	YuWaaZYarZtaX
que la	tZtZwZWZZXZZX
que le	VttYXYVXXWyYU
que me	zZXaZYjYfXiaY
que no	VWxWpXWXqUXXW
que nos	uaYaxaYaaZaaY
que nous	UVwXWoSVWxWRT
que o	TVUXXXUVVvWV0
que os	tZXaZYpvYWYZW
que se	RuVWwWvVVVVWU
que su	UUVwWVrWvUWVR
que tal	TUUWWxsUWyVWV
que te	VYYZYXvYYV0UU
que usted	mrtvXXVYVVWXW
que voce	zWTWVVxWVSSVU
que vous	auPVWsbVyUrWU
quello che	mrababYaaavcb
quelqu un	aWUXrxUVuVVXq
question about	VXUSXUhxruYZU
questions ?	rVwxWUQUSSVVS
questions and	UYsvYXUvYXYaZ
questions i	QYU1WYqWYVVaX
questions in	uTUyXWTUZYdYV
quick call	ZvtWZaoYXWYaX
quick chat	WrVYuauZZVYZZ
quick favour	tVVZYZraxXXZX
quick one	mUnvXXvWUUVXT
quick question	UmqqYYwVWrXXV
quite a	uZyZYaWXVSYaX
quotation for	1ZaZaXVYZZXZU
quote ?	xYXXQYwZYXYYV
quote you	PVQvSTszTPUVR
r $	sXXposqaYWmXW
r and	TXvYYuUXtWYZX
r d	qsYYYZWaYYtbZ
r1 0	wYXWZqrZZYYbY
raising 0	VVRV4XQWXVWYV
raison de	lYYYYsVXZXYYv
ral 0	X1XYYZVXYXYYV
rate $	2WWbbcZbabbba
rate 0	vWWxZWZWZYXZX
rate ?	pZbzbZXabYabY
rate and	yYokcaXaaZZbZ
rate for	wWUQWSUWTTXYy
rate in	cVtWXWSXWUXXy
rate is	vVXYaqpYtYZaX
rate or	VW3ZZbYbZXabZ
rate you	cXryaZWaYYYbY
rather not	nkzYXYjXWUYZV
rather than	mjTQxWvlkiXYU
re 0	vmkXlYSWYWwZU
re a	tbVvWYwhXTpXW
re after	nuxZYYTYZWXZW
re an	YdmkZayYZZmba
re at	XZVZoaVWY6ZYW
re both	WWSYYYTWW8XXV
re building	UtTWXZ2XYVXYW
re busy	TWNVWXyVUyWVS
re curious	VYvYYYQuYsYZW
re doing	qXqXfXqqYmYZa
re ever	UWRXxXRWT4WYU
re free	uWztXXTTXTWYU
re giving	UWXWXOS0XTvWS
re growing	VyuZZZUXXWYZX
re happy	vXUXXWrWWUUWv
re having	yXWWYXUUWTYax
re hired	WXYYZVsuZYtYV
re hiring	eukXWUzYsUXZV
re in	oVmXbWeWWzrXT
re interested	cfTiZZruYYpaY
re invited	XYXYYYp4YWXYV
re looking	lbaouZlkWUiYm
re losing	tYWXXZyYYWWaX
re moving	P2UWWVQVUWwXR
re next	VXyYYYTZWsYXT
re not	S1tWZXSWYasak
re on	cUmsXYwVWVqYb
re one	TTsWUWQVyrXXS
re open	UW7XWYUVTQXWn
re opening	pssYVWUxWVXYS
re raising	TWWU3YPwZWWZV
re right	VsNUXYSXWsXZz
re running	TVRvXVSrWyVYR
re still	vWsYZZSYXtXZW
re the	aYpWvqUXaueXV
re two	WXaavaXZbaabv
re well	mXpaabnaXvaZX
reach out	oZkaabvaXcbaZ
reach you	mZpaaaYaYubbZ
reached the	nWVWYwTWXRVyR
reaching out	WerYYavZqlZZW
react developer	dyWaaaXZtYamY
read a	RqXVWySwYVVYT
read about	rWTYXZwWWsXaU
read it	sdUYXXQsWWrXw
read me	VYUYYZVYYV3VT
read out	qYZaaYVtZYtaY
read that	wYmXYZVYuvYYU
read the	UVUxnVZtWYUWv
read your	VplxXiTWXzWXU
reads the	sRwvVWSYWSXYV
ready for	aWxXXXwTVTWVt
ready to	TWUtXYwWtTZor
real estate	TUWXXXtWVWqwU
really appreciate	ZWSaabXaxpbaZ
reason for	WbyZZZWXVxZXW
receive $	TXW0YXTXZTuYV
receive 0	UWWvWWlXYYyXV
receive a	UXWvWVomYWxXU
receive the	aVWVXYlqYY2YV
receive you	prWZwZWZZVXaY
received an	WWVXYZsWlWVyT
received your	TrVXXXQUXqTO2
recent post	sYvambYbaZaba
recommended by	1YXXZsWTZXYYX
recommended you	SWtwYWUXZYtYX
record a	RXXxUyRWYYjZV
recruit for	mn0aZaWZXWYZX
recruiter>benefit	UTWYWY3YVWVRV
recruiter>call-ask	TQQSVWrWVU3VR
recruiter>client	WysaZaXaYYaZZ
recruiter>connect	bXacbcZcvaaXa
recruiter>content	VWTYXXTSYRUUz
recruiter>cv-ask	VVxZaZWZXYYXX
recruiter>easy-money	STSWWVRzSWbTS
recruiter>event	TWXWaUUTZXzWS
recruiter>expert-call	TU0PVXTVSTVVT
recruiter>freelance	UQ7aZaVZVWZZY
recruiter>funding	ZYxZYcUbYYbca
recruiter>i-am	ZuyYYZlYdTXYk
recruiter>job-word	XZ2XZZpeVWelV
recruiter>mule	ur0WXWRTURTVS
recruiter>open-to-new	ba0cbcYbXabZa
recruiter>pay-first	UWXWaUUTZYzWS
recruiter>pay-word	RTmVWV4WUSjUS
recruiter>permanent	U6TXXYUWXWVWS
recruiter>requirements	RRRUVVRUUT0RP
recruiter>role	broZZaWZsXYvW
recruiter>secret	UVSXWVSVVS0SP
recruiter>seeks	ZWtaaaUbuWaZZ
recruiter>sell-cta	VZSaabyaaYYZY
recruiter>site-notice	SRRYZYUYWWu1Q
recruiter>start	ZTTaYZ2YsXZYU
recruiter>teach	vxQVVSUWUWWXS
recruiter>thanks	VVTXXXTSYRUT0
recruiter>threat	WWSZZY2XUYXWX
recruiter>wants-job	VxTZYZpZtYYXX
recruiter>we	mT2VXWVUXTUQy
recruiter>we-help	TVPUYW3WWXXZV
recruiter>workplace	xSUZZYUZZavXX
recruiter>you	ZlwWXX0nTYoWT
recruiter>your-profile	StxYZYTXXYSWU
redwater energy	ZsZjYasYsaZiX
refer a	nXWyaZXXXYZYY
refer me	YWXbbcYb4YaZY
refer to	mXWpZYkYYotrU
refer you	qaWZXtvUXXXaY
reference 0	TWUXYYTWzSSWw
reference to	pYZZaYUvYYVYs
referred by	cpZZZtXqZZnZW
referred me	oYWYXXUvYVVaw
referred to	RYTtYXRXXxVUw
regard to	sYYqaXiXaZWau
regarding the	VpWXZXvWonYXt
regional sales	YyXZXZUasXZZZ
register at	YTwZaXW0ZZVYV
registered nurse	mxWaZZYmmZZnY
registration fee	VZZXamWvbYsYW
registration for	WYYWYqU0YWXXR
remarks on	sXYVZutWZZXZW
remember ?	WXTYraTZY4ZYV
remember how	VuUXsYSXUvVYW
remember me	VtotsYaXmVWYU
remember the	yWVWXWSUqyXYR
reminder that	paXVbbXa1SaYn
reminder the	VXXWYXTtXVWyP
remote in	u0YaZZYaZZXbZ
remote us	oxWaabXaaZZZa
remote work	QVTUYTT2VVvVT
remunerada de	YaazbZZabaaaX
remuneration is	TWVYY0WXqVYaX
remuneration of	nXWYupUuZXXYX
rendez vous	tWVXXVTWVVSU0
rent is	WWWZZZ1XXWRXv
reply 0	nXVYZYqZYYwYX
reply by	krXqZvUWZYXYW
reply for	QUvVtWrUWSUTu
reply stop	eYYtbYWvaZaZZ
reply to	qbWYZYUWYqkut
reply with	tdkcZerXcXsWW
reply yes	qqYXYusVXYWXV
report and	YWXxXXTXWVUYv
report in	sWWRXTvVXWlVu
report is	SUTWSWRTRRUU6
report on	yVVuXQU1XTUVO
report to	puZbrbabVabba
reporting to	W2UZYaWaXYYZZ
reports to	zuYaZZWZZZZaX
represent a	pU0rVYZXWUmYV
represent you	VX8YXYRWVUWZU
request for	VXXXZWsVWUXS5
request your	sonZavUXZZYZX
requested a	TVUtWWWTVQV4N
require a	RWYxYTVUYWwYU
requirement for	zZYacbYbcbbcb
requirements>benefit	XuUYZWyUnZXYY
requirements>call-ask	NRO2QPvRRSPSN
requirements>cofounder	SQTV4VRXWVVxV
requirements>connect	vTwWYYSYZWYYY
requirements>content	0TWYYUWTXYWaZ
requirements>cv-ask	WVxbZbWaZaYca
requirements>easy-money	QRTTvTQTUSzRR
requirements>event	SsUW2TRSlXTVV
requirements>expert-call	QVSzXWRXXVVWW
requirements>freelance	1UXcYtkWXYWWW
requirements>funding	yUvWUWTXXTVXV
requirements>i-am	YUokpuqUzSVWT
requirements>interest-q	xU0XWXSYTXWXV
requirements>job-word	Ut0XWYWYTWXZX
requirements>messenger	QzUTXXWUYXqYV
requirements>mule	TwWWXXnWWXwXV
requirements>pay-first	WWWXYXuYYWwXV
requirements>pay-word	xYWwVtVXWWUtU
requirements>permanent	d0ZWtYlWWVWYX
requirements>recruiter	Q0SUUTUWTVWXR
requirements>role	dtRVyWhUUbcvU
requirements>seeks	SSvUUuQV3SVUU
requirements>sell-cta	SUVUTVK8VVSTP
requirements>site-notice	QRvXzXRXUUVSW
requirements>start	dVVWXXPW0TUWU
requirements>task-for-you	QzXYWYWWWYWxV
requirements>teach	QtTWs1TUVVVYV
requirements>thanks	yYWYaZXaXVabY
requirements>wants-job	VXWZXXwX1VYYX
requirements>we	WzbrsnUVXWcXY
requirements>we-help	xTyWTXNYTSWYW
requirements>workplace	QRTYXxwWWXWWV
requirements>you	XcooapWUcSY1W
requirements>your-profile	RNNUxTRVUT0PS
research team	SWV1XXqWXUVXU
respected sir	VTuYYYtYtYVYV
responsible for	WnSYZZVZvxXVX
rest of	wXWXXVuWWpWZV
resume and	vYuaaaXaoYYaZ
resume attached	VYXZXYRZ2WXYT
retain you	TZYyZYWaaZrbZ
retained by	RVxxYYUXXTXWU
retires in	u0WXXWUWXXYZV
retribuita di	WaYzaYYaaZZZY
return it	UXTYYYTXWVUX3
return the	YWsaaaWatpZZX
revert with	W2VbabZbababZ
review of	UtVwYUbWXrrXT
review the	oTTXYYUWWVWb4
right ?	RUSzWVxSUTnVs
right about	VXTXYYUWW7XWQ
right away	PtWXxWSWVSwWS
right now	sXwbmaWaZYbba
right person	UYUpsZ1XWXYZV
right time	UWsXYa0ZXUYZW
right to	lVvYXYsYYTqWV
ring ?	qXuXXotXWTXZU
ring me	szcYYYUVWUXYt
ring the	RtVWWXRTWRxWu
ring you	VV4WYYUYWnYZW
risk analyst	vWaabaYbabtba
robotics and	WxuaYbXaXWaaa
role ?	XlzYaaUYUrZZW
role for	oTrXZZlYXsYZr
role in	mYYSyZaYsWXWt
role is	VrmXXrUXWrwXW
role>benefit	T0TYizZXpWWYW
role>call-ask	PPP4USMTSTpUR
role>client	zUrZZZXaaaqaZ
role>cofounder	ZTZazZYYaasaZ
role>connect	SSlVpXwXfVwWW
role>content	TUTUWORoUS1Uu
role>easy-money	pZWWYYSWtY1YV
role>equity	W0UZwZXZYYmZX
role>event	kcVVX1uRWVZVs
role>expert-call	3WYYaYXaYaZZY
role>freelance	0qXXYZlXrWXYX
role>funding	peUXyYTXWVyXV
role>i-am	VtYYqduZvWaWU
role>interest-q	wTRWYWxXWWXZX
role>job-word	V4ZYaYXXrVXob
role>messenger	TWYXZUoXZX4ZX
role>mule	ZyWtYkUnWbrYW
role>open-to-new	ZYrbabXbxZbYZ
role>part-time	2aYYZrcYZYYZX
role>pay-first	VpUXYYxXWStVT
role>pay-word	zcZoirjXZXYYV
role>permanent	Z6aZeZWYYYZYX
role>recruiter	ikvXXXjXioarW
role>requirements	SrSXstoVvWVXV
role>secret	2SbbbZabcbUaZ
role>seeks	mvUboWrXXWkcn
role>sell-cta	pTUUXUYUmUor1
role>site-notice	vbWqZnVWYWXzV
role>speak	UTXWVRS1WVWVT
role>start	2dYZZmcZhZZZX
role>task-for-you	rUVTSVQWTUzWV
role>teach	TqWXX8bVYYbaV
role>thanks	bVUXrXRXutvRU
role>threat	nwYYZtoXXYYXl
role>unpaid	0QYWkTSTYWTVT
role>wants-job	RnWYYX3YqYYXW
role>we	rudZbmqlXWZYW
role>we-help	xrUXWWSYWXtXX
role>workplace	0sXZZZXZZYcZc
role>you	UscoXWwdeVuaU
role>your-profile	o1OVWXQWtUxUT
roles at	ZZ2ZabpYYTZYZ
roles in	YVxaaaWZwWZZX
room 0	RtUWXSToWOUU4
room and	anWXX5URWrWXR
room for	pURWtoRuxTWWQ
room with	QtVXXvTUU0WWP
roughly 0	zXYYZVUuaYXaX
round ?	nvWXtZVYZZZaX
round and	ttRYqZUYXtVZV
round closes	WWZZ0aXZaYZaY
round for	VwxXOXvVVSUYU
round of	VVjXrZTXyUZZW
rs 0	oWYVYvVtZYuYV
rules mean	VVWUYUwzYVXXQ
run a	obWovtlXYYXZX
run npm	UXYYYYWZaY2YW
run our	n0VXWVPVXVvXU
run the	qqXXcqjXaWvZW
run your	TXWYYuzVVWVZX
run-code>call-ask	VSWTXZUWXXyXV
run-code>connect	RWYUZWTVZV1XU
run-code>content	RWXVWVTSYV0wT
run-code>event	TXVVWSwOWVzXT
run-code>funding	VXYZVaWZZXyWR
run-code>i-am	QUTVxWrVUS0Vk
run-code>pay-word	0WXWWXUVYYVZW
run-code>recruiter	TzTWVVUWVWQUR
run-code>role	U0XYYXtXWWtWU
run-code>secret	YYYaYaYZZZxYU
run-code>seeks	U2YXXXVWWWvVT
run-code>sell-cta	WZbUYVVWbayYY
run-code>site-notice	XXXZZYTSXUO0S
run-code>start	RVXXYXTXYW0WT
run-code>teach	VZWYYUzSXYXbZ
run-code>threat	VXYZVaWZZXyWS
run-code>we	uUWUWVRSXV5Wl
run-code>we-help	XYaaaXRYbbyYY
run-code>workplace	UXWVXYRWYXzXU
run-code>you	lqVWWWXWXW7XU
run-code>your-profile	SVTYVZUWXUzVV
running a	TtXtWoRxXWVZW
runs out	RURWUXvUtRVUy
s $	bVUsVSsuWVwYU
s 0	vZVYrvpsVTUYV
s a	ssYdnblnaYaYW
s about	pUwQkjSzUmUWS
s all	prTWWXTWT0uYV
s always	sVwXVVUWWQXYy
s an	agUSWtcwcWsYW
s any	VTVYqYms1VYZV
s at	SVVXWmkWVxvWl
s been	UVsVbWSWvqWet
s book	xrTVXVS0UUUVR
s called	VqVYXYTzuVXZV
s check	TXaZaZWaaa1aW
s coming	VW1XWXSRUQxXU
s done	XsqWpvUXVVYZl
s ever	sWTVXvmWuTXZU
s fee	QWWwVpuRTSsXS
s fine	3WeXWXsXXUWZU
s for	XWj1bVRxVTcYb
s free	RVSuTVr4oSUXS
s going	nazVpXRUTqVXo
s gone	T3RWUWRWTQUXs
s good	sWrvWXpXUVXaW
s got	UYeYjZZqdsoZo
s half	sWTXyYpXTWVZX
s head	d0WZXYWXVYZZV
s hiring	VrPYXZRY1sXZW
s how	UYxXYWUYWVxaY
s in	SWtXrXVqnpWWw
s it	WxUYYZpWYoXaX
s just	sWxXYYTVkRwYU
s left	lUWWxuTWXUWYU
s life	SVuVWWPUV1TYR
s me	SUjWxXvWQPtXP
s money	UXYYwZWaZYuaY
s my	YWSYXZpXt0XYU
s name	sYVvZZnZWXZbZ
s next	vVsXXZuYYVVYW
s no	pYttrUZqXWbYU
s not	nWVXXnmVp0oYU
s nothing	TXmW0YQjVrqZX
s now	rtyXWXTVUPXVV
s ok	VXUZXZSWytYaX
s on	nVUWWWnunpcZs
s one	oUtWqtlVWjXZV
s only	UXVYXuvWWplXq
s open	SUuWVURyVnVXS
s pay	UrWW0WSXXYVZW
s right	sWlyTVTXXTWYU
s site	tUTXWXbWyRWXR
s so	0VvWWYTTVUXZV
s stay	YZqasbVZYwYZV
s still	U0SXXYTWUsrYp
s talk	PUMTwVNTRuTTx
s that	RVvUVUPrTyVTO
s the	ZYUfVZnVrzlWm
s two	TtVYuWSWwVYZV
s up	UVUYtYoXVvtYS
s well	VY4YZZWYYlYZU
s what	ZXUYcV3VzSWoT
s why	XXdZYZwYcqYYV
s wrong	xYVXdZXYuVZaX
s you	QVpxUVOSTuVVu
s your	eZ2pYnTVWoXWW
s yours	kvXZYZrYZWtYY
s £	uWWXZq1WWTXZh
s:aadha	XZaZaSWTaXyZW
s:aanbe	YYVbaaXa1XnZY
s:aanbi	zZacbbZcZabba
s:aanda	WXXZYxYXZYZZW
s:aande	XVYZ3YXZZYYaX
s:aange	UUVWWUSrXvyUR
s:aangi	bwbdccabcbcba
s:aanme	ZZZZaZXTaWZwU
s:aanne	qVyXXYVYVVYYW
s:aanpa	WWUXXYUTXUXxS
s:aansc	SWTUWSS0WUUWT
s:aanst	ZxZaaXYaYZaZa
s:aanvr	1XaabbYaaaaaY
s:aanwe	XYaZaxXUaZZZY
s:aband	qZZYYYwWaZYZW
s:abbia	xonXlVpXXmXYW
s:abbon	ZaZabbXYbZYxU
s:abbra	SVUVVVUUT0VSQ
s:abdul	bcZdcdZdtabdc
s:abeil	TWWPY0TUXWVYW
s:aberd	SxvYZXVWXVZaY
s:abern	VYsacvYabaZca
s:abert	YYYZaVXxYYZWY
s:abful	zYXYYWXYaXZZX
s:abgel	ZYzQaaVZWYZZY
s:abger	vZatbaYabaabY
s:abges	tWWXwWVXWTVXt
s:abhol	WWWYYYUVWVWTz
s:abidj	YaXabbYaZawZY
s:abier	lambcbqbbYZYt
s:abiga	awTcbdZdccbde
s:abili	UXVXWVwSXVxXT
s:abiti	WYUXYXWXXyXYU
s:ablau	ZZYbWaXa2YaaX
s:ableh	WaXbabXZZZZ1Y
s:ablos	tcccdcbdddadc
s:abonn	VYVYYXT4WTVvS
s:abrec	tYZvZWXYYaYYY
s:abrim	XpYZsYUtZYZYq
s:abrir	UWxXXXuWXUXWV
s:absch	W2ZaaYXVWYXTX
s:absen	ZbZaccvbdbcdd
s:absol	VYXXZZwYVTWaw
s:abspr	xWbbaZYZabbbZ
s:absta	VXXYXZXXXVRXz
s:abstr	XaZZaTW1aVTXV
s:abtei	YyYbbbYarYaaY
s:abtip	WYaYaYXaXXyTV
s:abund	UWWXWWUVXW0VT
s:acaba	VQWXzXVVXXXYV
s:acade	YsYoZxaXhYdaY
s:accan	VXUZXYUYUzYYV
s:acced	XZYYYXWyZWYXU
s:accel	QWYY0VTtYqXaV
s:accep	YZXaZpZdmqYud
s:acces	TTTTWUSSVRU1l
s:accet	sWXpZnWYtpYoV
s:accid	VXWXYXUUYW5WQ
s:accio	dZddscccddddc
s:accom	zduYZYTYYYnYV
s:accor	rnWiZnVXYpWrp
s:accou	baXZZYcgabxpj
s:accre	nXXwXWSuXVoXT
s:accue	XRVYXwUVxXWXV
s:accur	UYWZZb0aZWZbW
s:aceit	mYgZbYVdYmYzk
s:acele	aabbubZcbbacc
s:acept	pYXZZYWYsZY0U
s:achet	XxVabZZbaaYbY
s:achie	XaZaZZWWaYyaX
s:achte	ttUYYYVXVxZYV
s:achtt	XWSZXZXYyVXYW
s:ackno	VXYYyXTWYVWYr
s:acomp	VXTZZZWXYzXST
s:acons	UWWaXZVXyXYZX
s:acous	VwUXouVZWXYYX
s:acqua	pbuYZaWZaaraa
s:acqui	YcoZZujlZYuZX
s:acteu	VWzYWXUXUUYXU
s:actio	ZaabybaacZaba
s:activ	VYsYYoSnqTusU
s:actua	crpjkrZnbYYYW
s:actue	sWYaaZzaZYaYY
s:acuer	0bYaaZXabYaaY
s:adapt	vacbcabbbcbca
s:addit	WqYraZnYaZtaY
s:addre	VXdbYlojkXuqX
s:adeba	yZZZaWYVaYabX
s:adela	WXYXZZWXYXrZw
s:adelh	bvbcdZZZbbbcc
s:adeye	abYabcYabaawZ
s:adjoi	TzXZZTYZWYZYY
s:adjud	accacdWcccwbX
s:adjun	UsYYZtaXlXbXw
s:adjus	VoVYYZUstWdXu
s:admin	otYZaZXZblwZX
s:admir	WuUZrWVVXyUaY
s:admis	jWVYYWpyXVsXU
s:admit	pWXZZZVZZVyZW
s:adoec	yWaZaVXZaZWaZ
s:adopt	UYVwZYUWUxZYX
s:adoqu	VXWYXXWSXWXWz
s:adora	UXXWYvVWXxWWT
s:adorm	YabavYZbbbacb
s:adres	SVTVWUYulSnxb
s:advan	YXZXY0YWXU1YX
s:adven	YbybabXRaWZcZ
s:adver	XswZZZfrWVXrV
s:advis	WXZ1xVcWXXXiW
s:advoc	RTU2UTTUWVTWT
s:advog	UYZwaVXZaZYaY
s:aeroc	ubbbbbZccbbca
s:aerop	yXYYWZWaaZYbZ
s:aeros	WUxbcbYababcb
s:aesth	YWVZZVzYYWYZY
s:affia	yXXaaaXZZYaZU
s:affic	xZYaZXXZZYYZV
s:affid	2YYXZXWYZVrYW
s:affil	XZZaZX0OcZXca
s:affit	0YXYZmVWXlsXV
s:affor	XZYaZazaZYZbY
s:afgel	UWVzYXTWXWWYU
s:afili	YabYUYUabbybZ
s:aflev	XYYZZXVzZWXYU
s:afric	abZudcacccbca
s:afrik	WSYZXzXYaYZaY
s:afspr	UXWVYXQWYVVV3
s:afsta	XZbZwZYaZaZbZ
s:after	vmcdmmceXZWZc
s:again	pUVWYWSvXTvms
s:agenc	VrflZZymYYYZX
s:agend	SWZXaWzaZYYZY
s:agenz	UWXWVVUWWWzXV
s:aggio	SU0VXvSVUSUvQ
s:aggiu	UXSYXWTWV1tWS
s:aggre	TWT0YTRUWWUYT
s:agnie	RYWWYVPXWTWX0
s:agrad	TWUuWqTUuUVwT
s:agree	qdVueXVXWVWZ0
s:agrib	Zccacbudcdbda
s:agric	VXYwsXkYYYYYW
s:agrit	zYVZXZTYWVYZV
s:agron	tsVWWWUVVUWxU
s:agrup	taaccbbcbccca
s:aguar	XuYZaZwZZXYWW
s:aguen	XXTXXZWXWzXYV
s:agyem	acaccdYbavbcX
s:ahmed	Vbaaacwbbcbcb
s:aider	WYXYYXWxaWYZY
s:aille	adZcbcwcbaccc
s:aimer	mYtZYsnXoWYYW
s:aircr	aZwabbaaXYbba
s:airfl	enkaatZerXZaY
s:airli	QUUyXXnWsWWXW
s:airpo	UXUYXYTWrvyXP
s:airti	YaZabYxaaYbdb
s:aiuti	bcaZbbxabcbaZ
s:ajuda	abZZbbyaabbbZ
s:akade	WWYVYyVTZWWYV
s:akkoo	XyWYZZVWYXYYV
s:akten	xZZZZZXZaYYWX
s:aktio	VWWYYY0VVXYZS
s:aktua	UVTVVUSSWTVzR
s:aktue	TrxVWVsVVVVUT
s:alaik	WYXaaaWZyZTYY
s:alame	wbbabZYaaaZYZ
s:alasd	UZXYayXZaVacY
s:alast	ZawbbcZcbacdc
s:alban	PSTTVS2WwTVVT
s:alber	UWstXoTUwVWXU
s:alcan	SVTVVUSTUMS4N
s:alder	ZawbbcYbaYbaZ
s:alegr	WVTXXXUVVyWXU
s:alema	VURVWWVWzTWUU
s:alerg	TYXVYzVUXVVXT
s:alert	wcZcacYbaXadb
s:alfan	VXYWYXVYWXyZX
s:algar	WyWYXXXZYYYZX
s:algor	SWrwWVRUXW2WU
s:algui	oYVouWUWzVVXk
s:algun	XXyZaZYZXXYUW
s:align	bbactcadbcddd
s:alime	XxYZYawYXYWYX
s:alist	YaXVabXaxXaca
s:alleg	QxTVWVSTWSUTy
s:allem	TVzWXYVXUVYZW
s:aller	VYWXsXUWXTWY1
s:allia	ZZXZSZXyaVYYW
s:alloc	TXWxWWRWYXwZU
s:allog	W1WXXWWXXXXXV
s:allot	jVUWlwUtWTVWs
s:allow	X1WYcaZVpXsZW
s:almac	ZZYaTZyZaYZaY
s:almer	zWXYYXWUYWYYW
s:almon	zYWXYWTXXWWXU
s:aloep	ZaabbaXaaZwbZ
s:aloja	zXXXYYXYWWYWW
s:along	YVYbxbZbbaacb
s:alqui	UWXWkVSXYWxUu
s:alrea	XkpZloqZYbqYb
s:alrig	WYlWYaVZ0TXZX
s:alsje	XYXYYYWXWXXYx
s:alter	nyXaZYXZsYXpW
s:altes	bbacbcbcxYccb
s:altho	YXUZZZUYW3XXW
s:altog	qVTyWuVVUWXZU
s:altri	WZZZaYXYZYxYV
s:alugu	YaaamZwbbZYbZ
s:alumi	qmU0YWSWWUXYU
s:alumn	aaZbbWVawYaaY
s:alver	WYYYZYXXZWYXx
s:amand	XaYbYcabYxadZ
s:amate	UWWYYXWzZVYUQ
s:ambac	TVUWzWRXUVWXV
s:ambie	XwYZYZWwWXZYV
s:ambit	VZsXYZqXZYvZX
s:ambul	vdVuVqStXVVYV
s:amend	bcccdcabdcauY
s:ameri	TrVXWlSVUrzYT
s:amers	xVbbbaYZbabbY
s:amhar	VVYYzVUUaaWZX
s:amica	aWacwcacaZbca
s:ammal	YaZaaaabvaaba
s:ammin	VwVUXUVVXXxXV
s:amorc	ZXZbvbZaaaacZ
s:amoun	VXYWYYxXbauZY
s:ampli	zXZWaUVZZZYZW
s:amste	YXXYZURzYUZYZ
s:anadi	WZWZZZVXZWY3U
s:anaes	kntplWsWWWWZW
s:anali	rpZaaklhbZaoa
s:analy	kqcpZmZnbYaeZ
s:anato	YaUaYaVayUabZ
s:anbie	YxVYuZWWWXXYW
s:ancie	WvSZXTWWWxXYV
s:ander	SSTwUSRSUxUxQ
s:andra	YZYacbwbcbbbc
s:andre	sXtZZYqrXXZXX
s:andro	mWYZZXVYvXvZY
s:anerk	VWXYZVVyYVWXU
s:anest	YvbbbbabcbZcb
s:anfah	yYXZZXYYbXZZX
s:anfan	WzWYXXWYTUYWV
s:anfra	yZbbbbYbbbaaZ
s:angeb	iVtXWVvUtTUWq
s:angef	WYWaaayZYYZaX
s:angeh	VXWXYVUWYVWUy
s:angek	VXSWXWTSWzWVR
s:angel	UYaWZZWVaY0YR
s:angen	bcbccbaYcZbxZ
s:angep	UWWXYXVUXTWUy
s:anges	YXWbbbYaVtZ0X
s:angez	YZxaZaXZaXYVY
s:angla	xaaaZWYbaZYaa
s:angol	UXXaXZWYxYYZY
s:angul	rWWZabwZaYaaX
s:anima	uoXkYeamtXWZW
s:anive	VXTXWYVWV1WUS
s:ankle	YwWcbbabccbbZ
s:anlag	UVTWWWVXUWWzT
s:anmel	ZZZZaYXzZWZsV
s:anneh	VXXWZVUVXWyWU
s:annel	TZZZXzYXZZabY
s:anniv	nXWXYoUUWnwvT
s:annon	WuVXYXWXYVXxT
s:annot	WoXYYY2XYXYZV
s:annou	WWrYYVa2XYVXd
s:annoy	VryYWYUXWVYXV
s:annua	PVWWW2QvVUVXU
s:annus	VYzRXVTWZYYZW
s:anoni	YZYaYXXyYVaaa
s:anony	TWW7YTYVXpSXU
s:anoth	aWqrWamVZrVVv
s:anruf	YXuYaZvZWYZZX
s:ansch	wtXZYXXYXXYYW
s:anseh	rXXZuZYYYXYwW
s:ansib	aYbXaaxaabYab
s:anspr	XYyZYYWYXWZZW
s:anste	VzbbcbZbbabba
s:answe	dZqunbcXZXmbd
s:antec	wccccaZbdcbcc
s:antei	UVYZ3XWYXYYZX
s:anten	VYXZZaWWZXUay
s:anter	VXVYYXuXXVWVw
s:antho	bbYWxcTbbXbba
s:antib	WaYxYaYZbaYbZ
s:antic	oWdeYwrXZXpYV
s:antig	WXYsYXXYZXTXy
s:antiv	XXaXZYWXZY2XW
s:antoi	ybXYaXWWYWZZZ
s:anton	XaZaaZyZZWXZV
s:antun	ZaYaaaXYZUZxV
s:antwe	R2UYYYVXYuXYW
s:antwo	UXsqYYqXXWXXv
s:anual	ZybbcaabbabaY
s:anula	XZYYZZWYZXyYV
s:anunc	STPVwUqTURT0P
s:anwal	VXtXYXUXVVyYV
s:anybo	SoUWrUTwpnjXl
s:anyde	aabcadZdabucb
s:anyth	WkpsbaaataWjZ
s:anyti	RXVWYXRZ0XWYW
s:anywh	ZrVXZXVZ1pZZX
s:apare	SWTWuVsVWUTzQ
s:apart	zqVZXYVZYXpZW
s:apell	ZbabbaZabawTZ
s:apete	XX3ZYZXZYWZYY
s:apico	YbbZawaYbaZcZ
s:aplic	WVTZvVVXyuXWV
s:apliq	ZZZaaXXZ0YZaY
s:apolo	maYaYaYZauZas
s:apont	ZabavYabbbacb
s:apost	WTWYwYUXXXwYV
s:apoth	pWX3ZWVVZYXXW
s:appar	SUSUWURSW3TrO
s:appas	bcabccwcbZccb
s:appea	XYXZZnYlrZhyU
s:appel	n2XZYUWZXYXYX
s:appet	TVTVWVTzVRURP
s:appla	VXWYYYUXYyXVU
s:appli	WpYZcbZrrWbpl
s:apply	WxXYZWvXqYYZW
s:appoi	iomYZZdjYWrWu
s:appor	VYaYaZYZaXZZx
s:appra	bWwwWrPTTQTUp
s:appre	WockYmWYysZYW
s:appro	ZfaXlYaWdVopz
s:appuy	SVWzXUWVYWWXW
s:apren	UoyYYzTXWUYXV
s:apres	rqYapaqZaaZaY
s:aprov	sZbbbbYabbmat
s:apunt	TVVxXTSzWUUVQ
s:aquar	YzYaqaYaaZaaX
s:aquel	ZaYbaaYaZ0aZY
s:arbei	VtXZZZfnvVbYq
s:arbit	QWV1XWUXXWfXu
s:archa	WzXZXaYZYZaaX
s:archi	krlZZbZcnjcoY
s:argui	aZacbaYYa0bbZ
s:argum	TVUyVVRUUzSVS
s:armaz	SVUWzVQVVTUTT
s:armen	XZaaaZYVaXZZx
s:arqui	mnYqbaracaalZ
s:arrab	UXVWYyVXXXYYV
s:arran	mXcXfutYZZjaY
s:arras	TUSVUSRRT1TQO
s:arrea	tZVZYZVYWxZaX
s:arreg	xXYXWWvWXXTZT
s:arriv	VbZYuZWXXspWu
s:artes	YYYavasaZaabZ
s:artic	WXWmYuqnXvZXa
s:artig	WWXXYTWyVVWWT
s:artik	VbbabwYabaaba
s:artis	TYXXYWtxXVWYU
s:arzti	TWXTYuVxXXXYV
s:arztp	YZXZaZyZWWYYX
s:asbes	VWTXVW0VYUTVS
s:ascen	TpUvZXWtYWXXq
s:ascol	YaYwaXWpaYZZY
s:asegu	uYZXZZVZaZvZW
s:asham	WbYbabZbaTccy
s:ashgr	bcZdcdZcbvbaa
s:ashwo	YZUZaZYYayaZY
s:asist	rabvbYZaYZabZ
s:aspet	UTTVVVR3QUQUQ
s:aspir	XWsSZbWYyRZZZ
s:assal	WYXaaZWYyZTYY
s:asseg	TxVWWSTyTWhWS
s:assem	YVqZwZYZZZYas
s:asser	yWWZZZXZXZaYX
s:asses	wdVjcYbXnWsXe
s:assic	wXbccbaccccbc
s:assig	yVpXZZVYnYpYm
s:assin	WtXYnUUWYVXws
s:assis	apYkZbeckZwYZ
s:assoc	unbZoqVpYZXYe
s:assol	UVVWXyTVWUVVS
s:assum	SxTXVWqVxTWVU
s:assun	Y1YaZaYaZZpZY
s:assur	mYrZoukYXXYZm
s:asten	WYXZYZXWYVWWy
s:astil	ucdcdZbbddcdd
s:asust	ZZYcZbZawabaZ
s:ateli	VWYXYtUxXWWVT
s:atenc	WWzaYZVYUWYZX
s:atend	rXZXZvUYZYWYV
s:atent	VXxZYZXWWXYYU
s:atlan	ktjadZWamhanc
s:atras	WYVYYXUyWUWXU
s:atrav	xZYZaaXbaaZZZ
s:attac	XaXYZZkXpVob1
s:attem	TVwXTWQxVsUWQ
s:atten	ZaoYZllraZlmi
s:attra	TTXSwzWWXYVZY
s:attri	XYWZYYVYXyuYV
s:attua	UXWXXWWWWVzVQ
s:atual	YawcccbcbVbZa
s:auber	xaaaaWYbaZYaa
s:auckl	VXWXYZzXYVYaW
s:aucti	vXoXXVSTZXxYS
s:audie	WYWSZ0pQYwYYX
s:audio	vaaZsZYacbaca
s:audit	qcWXcXrcXalWv
s:aufga	abrcccacbbubb
s:aufge	WiWYpYqZvWYtV
s:aufne	vZpZaZXXZtaaY
s:aufsi	UZZxZXYYaZaaY
s:auftr	RqSVXXTWwUWxS
s:aufwa	tZZxaVYZaZaaY
s:augus	XZYZaaUVaWXyU
s:aujou	ZauaZasaZXZZa
s:aumen	VTUUzWTWWVUVT
s:ausbi	TUSVXU1VXTTUS
s:ausdr	TVVyYWWWYYXYX
s:ausen	0YYaaZYaaabbZ
s:auser	cubccdcdbccdb
s:ausfu	vYZXZYWZaatZY
s:ausge	mttYhXSXXonVl
s:ausla	wZXbbbsbaZbZY
s:ausmi	YZXaaUYXWxYZX
s:ausre	xYYZYYXYaZZaX
s:aussc	YybccbZbabccZ
s:ausse	xZZZbaYabaYaZ
s:ausst	RUUxWVUxSUWXT
s:austa	YYUWYZWWW1YYW
s:austr	WsuvXZUaYVZaZ
s:auswa	accdddbddcudc
s:auswe	yXWYZYXXZXaYW
s:ausza	XZZYZYVYaXyXV
s:auszu	cubccdcdbccdb
s:authe	YaYaaYXZbZxXW
s:autho	aaXvZlsWmicYW
s:autis	TUSWVVPV6QTUQ
s:autoc	ZvZbbYYXpZabo
s:autog	TVXWWSTzWUUWR
s:autom	ZYYoberYYWips
s:auton	mmqabZnsaZaZX
s:autop	YZYYZZWYZTSTz
s:autor	UUuWWtUTWTWWv
s:autos	uZaZaaiaabrbZ
s:auxil	STTVVxRTUSTwk
s:avail	pZlkaanckZYin
s:avali	iVVyTUSUWVVxR
s:avanc	VWXXYXUWYVuWx
s:avell	xYZbbaYbZaabY
s:aveni	WYWYYXWRYVWXy
s:avera	ccVdXZ0YkYhpW
s:averg	aaacbcababvdb
s:aviat	WUwbccYbbabcc
s:avicu	YYYUaxXVZXYYY
s:avion	aZxaabaaWYaba
s:avisa	XYXZZZWYyUZXS
s:avise	YZZYaZXYYXYXx
s:avoca	VYYvXVWZuXYZX
s:avond	sTSxUQRwVTTSR
s:avrem	RXXzYUVXXXUXV
s:avres	XyXZZXXYYYYYW
s:avvia	VWXXzSTSXVWXW
s:avvis	XYYZZZXXYVZXx
s:avvol	YZbbwYZaabacb
s:await	saYaaavaZYYYX
s:award	psYXXYUYZYyZX
s:ayuda	XZWZZZ4UZWYWS
s:azien	apuYYtVXxWXXW
s:azule	XyXZYZUXZXXYV
s:bache	TWVYXyUXrUYZX
s:backe	quXasaXZcnZaX
s:backf	wabbbaWbbbadb
s:backg	kqrZqZnaaXZaY
s:backl	rZXZaZsZsXabY
s:backo	YaZZaaYYaXYRy
s:backp	TVUVWUTyVVUWw
s:backs	XyXaXYXZYYZaX
s:badaj	XZYYZXWxZXYYU
s:badmi	YaXaYaYZZVabx
s:bahnh	UXWYWYVySUXYU
s:baill	tZcddccdcdddc
s:balan	WihYZoVYZVqXz
s:baldi	ZaXaaaWZbxZZX
s:balla	S0UwSXSYYXYZX
s:ballp	yZYXYbXYaXZYW
s:balog	zYaZaZWZYZYZT
s:bambi	TVTWWUTUVRUS2
s:banca	rYZbaaYaaZ0WY
s:bande	TaaaaZZZaaZxX
s:bandi	Y3YZZUYYZYXaX
s:banen	UWUVVWP0TSURP
s:bangi	XXyaZbWaaWYbY
s:bangl	XZVXXYzUYVYYY
s:bankg	abZbbaYaaYwYX
s:banki	aZpmbaYabawaY
s:banko	bbZbbcaZbVbvZ
s:bankp	ZZYaaZXZZXxYU
s:bankr	WXVXYZVWWTXXz
s:banni	WVWXYWzWVUWWU
s:banqu	UYzWYVVXSVVXV
s:bapti	sYYZYZwZaYXaX
s:barbe	VZXZvZWZZWZZv
s:barcl	xZZbZbWbbZcca
s:barco	zaaYaTWXZZYaX
s:barga	zSaYaUYYbbabY
s:barra	YaZabaXaayZbS
s:barri	VWsWYSVsZX0ZX
s:basel	yacYcaaZbabaT
s:basic	XZYZavqZZYncY
s:basil	VXUWYYVWUzXWT
s:baske	wXVYWWTRXUVVx
s:basso	UWVYYXW0YVYUQ
s:basta	yZYZZZWZYXYaX
s:baste	YaZaaaZbvaaba
s:basti	YaaaYQVybaaba
s:batch	VWXabxWZaaZZZ
s:bathr	TUUWWyQVXTWXx
s:batim	UVxYXWVVXVVXv
s:batte	SXnvoxccXYVXV
s:bauhe	UYYXZWWXZXXWy
s:baule	VwVYYYuYXYYZX
s:bauph	WYVYYyWXYUYXV
s:baust	ZZYaaVYXXxZZX
s:bausz	XXWaXaYXWyYZW
s:bavar	YU0YYXQVXXUXX
s:bayes	UXXYZzYVVVXZU
s:beant	TVUuWUsUVxTTR
s:bearb	TUUWVWTVVUtwt
s:beari	WZWZZYWuZXYtt
s:beatr	oWuTXYqYWQXwX
s:beauc	VXWXYUUtS3WVU
s:beaut	gXuZYYsYWUxZW
s:becar	XWWYXXUXyWYXV
s:becau	oabZdZZjcjksc
s:becom	UpxXeXdRwSVYV
s:bedan	ZZZZaZXXZzZVU
s:bedie	bcadccbcvcdcc
s:bedri	TVTXxWyUVTWXU
s:bedti	0WWaZXUTXUZZV
s:beeke	SWXXXuTWYyYXW
s:befor	UVwXUXQTVV1VN
s:befra	VXZxYSXWZZZZY
s:befri	X1ZbaaYZYYaZX
s:begei	UXXXWyUTZWrWV
s:begel	SWYSWzWYXZXZW
s:begin	SsVWbuqstUWXR
s:begle	UVuxXXVWWWXYW
s:begon	ddcdrddddcddc
s:begra	xZYZZYWZaZYZX
s:begru	accdddbddcudc
s:begun	aabbbbZbZavbZ
s:behal	qYYaZaXZapxZX
s:behan	uZYZZZWYvWZZW
s:behav	UXYZYXVWZXZZy
s:behie	abcdvcaddccca
s:beige	arYbabZbvYaaZ
s:beitr	XZYxaZlaYsZYX
s:bekan	vvXZXXWXZXYZW
s:bekek	ZZZbbbZabYa1Y
s:bekij	YYYaaaYZZWZ4W
s:bekom	tYYZaYyYZYYZW
s:belas	VYWSYWvwYWWYU
s:belat	UYVYZYUZX1YWU
s:belgi	vYZZaZWZaYTvV
s:belgr	VZZaazXTZVZbY
s:belie	WqmYuXxdWlXYU
s:bellb	VYXZXazZYUYZX
s:belle	ZVycbaWaSXaZZ
s:bellu	WyXZZXWYXXYYW
s:bellw	RYuYZYUZzTYZV
s:belon	ZbaaabYwcZabY
s:bemid	XYyZZZUXWUYZV
s:bench	ZbaubXWrbaYaY
s:bened	TWXYtwXXZrYaX
s:benef	Y0YaZamYZZlal
s:benel	YZZZbbyYabWZW
s:benev	TXVYVyUvWWWUU
s:benga	ZumbZtXlamZZW
s:benja	YZXZaaXXZNW0O
s:benve	VZZZVZyYYXXYU
s:beoor	aabbbbZbZavbZ
s:beque	zYZXYSYXZXYaV
s:berat	VpXxZXXXYYtYX
s:berei	vZvaZaXaWZaaY
s:beric	WYWanZuXpWZuV
s:bermu	XyVZZbUaaaaba
s:beroe	RTVWVzUUWVWWS
s:bertr	VWuXXYUVVPWyV
s:besch	rYnaaZoZmsZYX
s:beset	YznbbbZbZabaZ
s:besoi	UVvYZXvYXWXWV
s:bespa	adcbcbucddbbb
s:bespo	UYWaZa0YXPZaY
s:bespr	WXWUZYTVYWYWy
s:besse	ZzabbcYaaabbZ
s:besta	VXnYYXUqsWqxU
s:beste	pWUmpWSVWSUQ5
s:bests	UWXTXV3VYUVYW
s:bestu	xaaabaoabaabZ
s:besuc	xacbcaZbccaca
s:betaa	SWUzXV0WXVUXS
s:betal	qYXYmwaaYXsYW
s:betei	aWbbwbZbbbaaZ
s:betra	YYZZaYXYaYSWy
s:betre	xapaaaYaoZaaY
s:betri	bwXZjYtZpYZZX
s:betta	YZZbaaZaZWacx
s:betwe	rZcoXZXXocbop
s:bever	yZbZbaVabbZXY
s:beves	WXWXYWUWXUuyR
s:bewaa	YWYbbbYaSYa3W
s:bewer	WsXlZYaXVXrxk
s:bewil	UyXYaXXYZZZZW
s:bewor	ZXXcbaZb1XbZZ
s:bezah	QWUvszSmTTtWR
s:bezor	VWUWXWTVWTUR1
s:bharu	YwWcbbabccbbZ
s:biarr	YyVZWYVXYVXXW
s:bibli	nwWYYWWXXWTWu
s:bicic	UWXXYwvXXWWWU
s:bicyc	VxVYTrVXXsXZs
s:biddi	TXVzZYWXXZXaW
s:biele	cXacubbcbbcdc
s:bient	yZYcbbZbZZbYZ
s:bierb	VXWYZYyXWVYYU
s:bierd	abbcvcacdccca
s:bigge	ZZyaaqWZaYbbZ
s:bigli	UWVxXUSuXWVWT
s:bijba	zYZWZUVXaYXZU
s:bijee	VWXxXUVwSWXWU
s:bijga	VzXWYXTWXSWWT
s:bijla	RWVXWXRSvSWSy
s:bijvo	XZyXYZWUYXXZW
s:bilan	ZbbZbcvcabbcb
s:bildu	VWXYZVVyYVWXU
s:bilin	WuwZZYYXYXZZZ
s:billa	VyZZZZZbYZYZa
s:bille	SYYUZUSzYZWYS
s:billi	VWUXYYkVXSt0M
s:billu	YxXaacZbaZcba
s:binde	ubccbcaccabdb
s:binne	TTzUVURSVtVTR
s:bioda	YwaaZbZbbbbcZ
s:biolo	wYXZrSWZuXZaZ
s:biosi	SXU3XWSQWQTWU
s:biost	axZZZrZZYYZpY
s:biote	YppfobWuYlYZW
s:birch	bsYoYZpZtXZlX
s:birde	XXZZbaYZaXaax
s:birmi	vaacdbaZZbcdc
s:birri	SVVXzWWWTWWYV
s:birth	cXUWYXTVXxVby
s:biscu	WWWXXwUtplYYW
s:bishe	WYWYYxWXYUYXV
s:bisla	YYZZaYXYZYRWy
s:bisog	XvVxXSSWtVUWU
s:bissc	ZbYcbdxcbYbcb
s:bitbu	YbbcYbbcccvcc
s:bitco	nYaaaZbaasxaX
s:black	qTSWXWSW0TTWU
s:bladz	ZvZbbbZbaabcZ
s:bleib	WYXyZXVXYZYZS
s:blend	sWYaXXXwYYZZX
s:bless	YZrbYbUZWVxbW
s:bleth	XayZaZVaaVbca
s:blijv	UXzZXYVYWVXYY
s:block	UXWXXXTYSU7XT
s:bloed	VwVXZYTXWWWWx
s:bloem	YyWYYaYaUaabZ
s:bloqu	TUSVXVxVUTxSS
s:blues	uacbddacZdcdc
s:bluew	awUccdZdccbde
s:blume	cubccdcdbccdb
s:blutz	XYYxZXUWXWXXW
s:board	UsWWYXoVYWXXz
s:boekh	PTRUVTxUzSUVR
s:bohrm	RXSYXXUVTQUU0
s:boile	TWVzYYVXXYXaV
s:bolac	WWXWYUWyVVWWT
s:bolet	VWVYXWUtWUWV2
s:bolle	WYVaYZzXVVXZW
s:bolog	rqacccbcbcccb
s:bolza	UyYaaYUaZZYbY
s:bonga	WaxbZcabaVaca
s:bonif	WXWXXWUXWVyYU
s:bonjo	rnpnZZkZnYeYY
s:bonso	VWyYXXUWuTWXU
s:bonus	TX0VYWRVYTWXS
s:booke	ZWVbZbybXWZba
s:booki	qYXXYh1XYVmYi
s:bookk	qXUXXZxvoVWiT
s:bookl	vbZbccacaYcdb
s:books	wXWWXXTXXTSWx
s:boost	ZcbbbaZbcbvbY
s:bootc	UYYYYqs1cXYYV
s:boots	UXUXXYSTWVXVz
s:borde	uZZaZsXZabZbb
s:bordu	waZbabZbaaaba
s:boreh	yZbZaZXZZZYZU
s:bornh	zXYXaXWaZWYZW
s:borou	yYZabZYbcbbca
s:borre	UWyYYYUTZXYYW
s:borro	YZYaaaXXZXWZx
s:botan	WZUZZZWaXyZZW
s:bothe	VXTXYYUYX0XXU
s:botti	SVUXzWWWTWWXV
s:bottl	tVVVxWUWYWVUt
s:botto	yZYZZZVZXXXaX
s:boucl	YVXZyXXTYXXZW
s:boula	YZWyZYXXYXWWV
s:boule	bcacccxcZaccb
s:bound	bbacbcabZvbcY
s:bouqu	TZaXXZUWaZWZz
s:boute	vbababYbabbcb
s:bouti	sYttaaWYZSXbZ
s:bouwp	VTTXzWTWXVUXU
s:bouwv	UYXYYYWVXWXWx
s:boven	UWVXXWWXYVzXX
s:brach	SWUXW0UWSTVXU
s:brack	YbZbabYaZYaZw
s:bradf	yWYYaYWZYXYuX
s:braml	WVUYWY0aXWSZU
s:bramw	YWbbbaZaaYXxW
s:branc	qbbrdcbcbcbcb
s:brand	WnmXZXvsXkXXX
s:brann	xcbbcTbbccYdc
s:brasi	acbucaZcbcacc
s:brati	bbZcZdYcbxXca
s:brauc	sVWhqtVctVWXj
s:braue	yXWYYXWXXVWYU
s:brazi	SYbZbzUYbaYaX
s:break	liqTYsT2WTVWR
s:breat	VXUYYZvXXwXXS
s:brend	TWSYYYRW0VXYT
s:brenn	YaaaYaxXabZcY
s:bresc	YxYZaaYYZZZZW
s:breto	Yabavaabbbaca
s:breve	WYaYxYXZaaYaY
s:brewe	z0UXWXTXWVWYT
s:brewi	YxZabZZaZaXba
s:bribe	ZbZaccbbvXbca
s:brick	VXTXYvTWVyWYV
s:brico	aXZbwaYaYZZba
s:bridg	WZXZaVrylWYZV
s:brief	lWWoXwqVYWlYU
s:brigh	VYtYWY0XXUYZU
s:brigi	baXcccZcwVcZb
s:brill	qYWXWXTsWzWXR
s:brind	UVRWWVRUW0UTR
s:bring	TqWYZwUqYWmXv
s:brist	muWZeaiatXZbZ
s:broad	xrXWZXpYVVYaX
s:broch	nYXZYazYYVWYt
s:broke	WXntXnpYrXbYX
s:bronw	xZXXUZZZtVZbY
s:brood	UUWyVUUVYVWWT
s:broth	nZYYqoUmxXkXU
s:broug	pYXZtVsYZqWaX
s:brows	YYaacaYbbZyaX
s:bruck	VYZxZYYZZZZZX
s:bruss	TyVWYWTpXVwYU
s:bruya	UXVXWXTWYzWWU
s:buchg	VVXzVURWXVUXU
s:buchh	YaabaartqZaaZ
s:budge	nWoWVuTyWRWWV
s:build	pahsmjnaZXaZa
s:buite	wYXZZZXZZZsaX
s:bulga	UxXaYZYbZabaY
s:bulle	yYZaZZXZZaVaY
s:bumpi	WYWXZY1XZYWYU
s:bunde	UVXXYVUxXVvVU
s:bunke	waYcdcZcababb
s:buona	wZXZZZWZsXYaX
s:buong	rXuYYVqXtWYYW
s:burea	qYXbaXYavZaba
s:burge	ZaZbZcYbbVabx
s:burki	qXYZZaXZYXxZY
s:burni	WyXaacXaaYbca
s:burno	QVUTWvSwWvTXV
s:bursa	XYXYZUV1ZZZZV
s:busca	ndonqoYnZYZZY
s:busin	ZtYZvZrZZYeeX
s:busqu	TprWWWUVVTU0Q
s:buurt	UZZYYXyYaXYYW
s:buvet	XXYZZSVzXXYVT
s:byteg	YbaZbZwacbabZ
s:cabal	aabbubZcbbacc
s:cabin	coVnZYutiXZZW
s:cackl	uabddbaccabec
s:cactu	ZvZcbcZbabbcZ
s:cadas	TUVWXWPUXVxzS
s:cadea	VXVtXWyVXWVXT
s:cadei	YabavYZbbbacb
s:cader	ybabbbZaaaaaZ
s:caduq	VXVXWWTUWTVyR
s:caitl	sbZceeceedede
s:calce	RXVXWXTUXUXWz
s:calcu	zXXYqYtYYZYZX
s:calda	ZbbZbcucabbcb
s:calde	UuYXZWUYYYTYx
s:calen	pYiZZZpjsXYnk
s:calga	WVUYXXXYzVUYU
s:calib	oXVYXXsUWvYWs
s:calif	WXSWXXUUVPWWz
s:calli	UmrtYYoVYVXYt
s:callo	YaYtbbXaaaaat
s:camar	UYWWXXzYZXVYV
s:cambi	VX2YXXlWWTSuS
s:cambo	XZYaxbUbaaaca
s:camil	bZxbbdWdZYccd
s:camis	XYXYYZVXXWXYy
s:campa	splWYXOrVTWyT
s:campi	sYabbbpqbaaba
s:canad	qrXaYZWXvXZZY
s:canal	XVWXXXTVXSUUz
s:cance	qWWnYXYUpUWe0
s:candi	akZZaZpblYoop
s:candl	XYVXYYVTYzYYT
s:cando	aaaabTZTbyabZ
s:canno	0XYZZYYXZYaaW
s:canon	XZSZXYUZUNYY1
s:cansa	bubcbcmbbcbbb
s:cante	XxXaqZZXYwYZX
s:canti	pqYZZZWYZXYWy
s:capab	XZXaZavaZZsZY
s:capac	vYmZaZpZuXYZY
s:capir	VXWXYxVXXXYYW
s:capis	XXyaaZWZYYXUW
s:capit	VZXYsuqXYXuYW
s:capri	YxZaaZZaaaZaX
s:capsu	VYXZzZTVWWWZW
s:capta	mWnotplXdjWYV
s:capti	WYTZYW0QWRXYW
s:captu	YabcbaZcccvbb
s:carac	xXXYYZXZsWYXW
s:carav	zXYWZVWWaZXZT
s:carbu	VTTXWWUVTTWX0
s:carce	WXYYZxYYYYYXW
s:carda	zYVaXYWaXXXaZ
s:cardb	TWXXYXSZYZVZ0
s:cardi	XuWraZWXpXXZr
s:caree	VvkYZXUyriXYV
s:caref	VWtZYZVYXxWZX
s:caret	ZbYbaYZaxXbba
s:carew	aaXWxcTbbWaba
s:carga	XXYZUXWWYVXXy
s:caric	1YYXZWUYZYUYW
s:caris	WZXaZZyYWYYZX
s:carna	TWxWWVQxVTUVS
s:carpe	QUvUVxRSQunWS
s:carpo	WXXZWZWWWVVXz
s:carre	XpWZZYyonXZXX
s:carri	vYWsXXTVXVTWz
s:carro	rWXYYXxXXVWYW
s:carry	UUVuXWTSXVWzN
s:carte	TtWVYVUWXW2WT
s:carto	rUuWXSRxWtUWS
s:casci	UVWyXWVXWWXWU
s:casei	YabbvYZaacacb
s:casem	ZyWaWaYZYZYaY
s:casha	YaZbZcZbaZycX
s:cashi	TXaZaaWaZa2aX
s:casin	abYcvbZaaYabZ
s:casta	TVTVVUTyVRURP
s:caste	xckYpUVXuWYYW
s:catal	abYbZa1UcaZap
s:catas	aaaabTZTbyaaZ
s:catch	ZZgaabWUY1baY
s:cated	RWXVXzSWXXVWT
s:categ	bzlaYZpmZXXYX
s:cater	VXVmYYrVoTUXy
s:cathe	cwmZZZWZpXZZX
s:cator	ZabbuZacbcacb
s:catri	VwabbcZbbbbca
s:catti	WWYYYxYXYYYWV
s:cauti	YXYZZZXZZZxYX
s:cedia	VWWXzSTTXVXXW
s:celeb	WUUVWWTSWOyxT
s:celes	XZYaZaVaYUyaY
s:cella	YbZcwbYbZWbcc
s:celli	SUYVXzWYWYXYW
s:celul	SWVXWXxXVTvWU
s:cemet	1VPYXXVXSVXXW
s:cente	UXzXYUVwXVXYX
s:centi	WxYZZZZbXaZaY
s:centr	pauZaasYZmYYX
s:ceram	mYXYutnZYYZaX
s:cerca	WprZqXmYrXdYW
s:cerch	bYYxpqVcYYmYW
s:cerem	xXVXZVTwXWWXU
s:cerra	vYYXtWsWYYnTV
s:certa	bcuccdbcbYcdc
s:certi	YZZXbZvrsXmcX
s:cerve	UVVXvUUxWWWWU
s:chain	UWWXXWRWXUWVz
s:chair	UuUYYZUXWyWWT
s:chale	VYXwXVRxXWXVT
s:chall	XYyYvapXWVYZW
s:chama	UmWxYVUqYVWVu
s:chamb	qTnWUVTxwVUYU
s:chanc	UUTWWWUWUVVzS
s:chang	oZXXYfjpXaeqt
s:chann	TXWpvUTtYVsXZ
s:chant	sYYZZXWWXXXVx
s:chape	UWVjXuUUXyWVS
s:chapt	jWdXXiU1VnWYo
s:chara	sWXZXZUVWWyZV
s:charg	kYWYZfwpYUVto
s:chari	pnZkZcltpWhZV
s:charl	rXwZYYVYZWXYX
s:chart	zvXYZWWZZZYaY
s:chasi	TvVYYY1WXhWYT
s:chatb	rVVYyYUTYXXYV
s:chatt	VWbYuYnXXVSyT
s:cheap	YYXZZZ5XZXYXX
s:checa	wbbcbcZcccbcb
s:check	wXZqXXpbXqaXX
s:cheer	WWwaZrXYZYabY
s:chega	XYYYZYXXZXYYx
s:chegu	UUTXWXTUWzVVT
s:chemi	WqejoZrWZYesX
s:chequ	V0XtqYVYYYXXW
s:cherc	abqotmYZjYYZc
s:chesh	VxYaZaXaaaaba
s:chest	YaYZbbxaZXacZ
s:chevr	YYyZYZWZXWXYY
s:chiac	VXwXYSUvYXXYW
s:chiam	UWwUXWUtUvVUS
s:chica	lrpaaZXnfnYac
s:chick	XVWYwZVYXSXYw
s:chide	auZbcdacbccdc
s:chief	acZccdZbccbuc
s:chiff	rZYaYYwZXZYYX
s:child	rcVmXplvbVZXc
s:chilo	cubbbcbbcbcdd
s:chimn	XZYaabZZaZZaw
s:chiru	TwXYYWwYWXXYW
s:chise	TSVXW0SUTRVXU
s:chiud	YYYYZQWyZVXXV
s:chius	UUTXWRUU2TVVT
s:choco	zrXZWYVZYXYZY
s:chois	YZXxZYXXYYXXV
s:choos	SUTQWtRVwxpWU
s:chora	WYYYaYWXZWXXy
s:chors	XXTZYZVXYyXYV
s:chris	pcVYVYhtqsaXc
s:chuck	YaXZZcXZYTzaV
s:chuff	UYVYVYyXtUXZW
s:chukw	YXXbabZaxYZaY
s:churr	WXWXYWTyYsWWT
s:ciasc	UVV1XUUWWVWVT
s:ciber	XZYZYWUyZWXXU
s:cidad	TVWWWSSzWUUWQ
s:cient	hnZabrYZkZauY
s:cijfe	0XSXXVUWYYWYW
s:cimen	XZbavaZbbbZca
s:cinci	TyXZZZYXZZWaY
s:circl	VXVYyaTVWVwZW
s:circu	XWuYZSrvWUkZo
s:citiz	WXWYYYUVXTxYw
s:claim	ZbccbbabbaYbv
s:clari	RVUUX3UXYXSYU
s:class	wvWXYVqVXWWYq
s:claus	xbcYcaaZbabaT
s:clean	xWVYdXtWenWYq
s:clear	crYjeZmZncqbX
s:cleme	XaXxbZYYbbYcc
s:cleve	oYxZZaYaXWZbZ
s:click	ababqbYWbaWRx
s:clien	japlbZuceYZbZ
s:clima	1TYaXXWZasaaY
s:climb	lWWZWZpxqUWVV
s:clini	qpaomaljlZXZW
s:clipp	WYYaaZxZbZZbZ
s:close	ZZYarbtbaZbba
s:closi	TxpXrYhTsPWWq
s:closu	XaWZaZWWbwuWV
s:cloud	ovYabaZZaZasY
s:clubh	VXWYVQWTXWYVz
s:clust	twXaXaXYZXYaX
s:coach	XoWuZXtnqUYaY
s:coati	aZwccdXcaZcdc
s:cobbl	abYbbbabxTccZ
s:cober	WXVYYXXWXVXVx
s:cobra	SUUxXWxWVWnWV
s:cocin	YwZaaaYZZXZaX
s:codil	TyaYbaXbbcXca
s:coffe	WVTZvaUZzVWZX
s:coffr	VWVWXWzWYWWYU
s:cofin	YxZYaXXZZXYZV
s:cofon	bUccwbcbccbca
s:cofra	aabbubZccbacc
s:cofun	cWccwbbacccba
s:cogna	yZYZZZVZXXXaX
s:cogno	acbbbbaacauYY
s:cohor	UZaZczXWaaaba
s:coimb	UWVVYRU3WVWVR
s:coinc	WXVZXYlXWyeuT
s:colab	tYWYYXVXYWs0U
s:colaz	XYXYUYVVXVXXy
s:coleg	UuYYaxXXZZXZY
s:colla	ommYYWtWWprYX
s:colle	henaanZqbeabj
s:colli	YWZbvZYaZZtaY
s:collo	UonVXVTy0VoXS
s:coloc	YXXaaaxZXXZZX
s:colog	ZXcbbwZYdcbdc
s:colom	QUXWYV4WXXXXU
s:colou	UVTYWXVXT1XXW
s:colpi	YazabbpbZYaTa
s:colum	aVTVU3SUWTUWU
s:coman	XXXZaZWbbZyZZ
s:combi	0YVZZXTYXWsXU
s:combo	RUSSVxRyVTTVS
s:combu	bcubcdbcbYcdc
s:comec	sXWYZZVYxXrYW
s:comed	TVWUWxTTWUVWw
s:comem	YacbcaYbbbvcb
s:comen	tYVYYWUyWUVWU
s:comer	WwYZZZpaZaYaZ
s:comfo	dX1YZaVZXTZYW
s:comin	yZYZZZWZXXYaX
s:comis	T0WXXXwXXVRXV
s:comit	UVU1XUUWWVWVT
s:comma	UWWXxXbVXVrTx
s:comme	YaXomYZmeoXud
s:commi	qkcskmjWYabYd
s:commo	UXVXYYUzYTWXS
s:commu	XpmpcdauYaajV
s:comod	ZaWZaUXYWyaaY
s:compa	ZmmkuZeZqXacW
s:compe	aoivimmaYXmYW
s:compl	XiXrccdkhcknd
s:compo	UWXYusoVsVXrU
s:compr	cceklntZaXlZb
s:compt	nXYWYUoyYYWYU
s:compu	vWdXXpVasYuYV
s:comun	SwWVXWSvXsZvS
s:conce	mpVXZoVxWtVWT
s:concl	UWtrxXRWWVXYU
s:conco	X0VXYsUxWVWWT
s:concr	bXznYXTvWUVYU
s:concu	V1UXiWvWqUUVT
s:condi	uZYacaXYYXYxm
s:condo	qWTWXXSUV4WWa
s:condu	YsXpYwYWbXXYo
s:conec	WYUXYYVWXul0U
s:conex	vbaccbabaZbbZ
s:confe	adXjYrXnYbsWr
s:confi	YltmZeXYYXrln
s:confl	bZY1aXWaZZZaY
s:confr	apYwYYlZYXYYX
s:conge	wYcbbZababbbZ
s:congr	YXYYYmmZbvosW
s:conhe	TVsdWXUVvmVwS
s:conmi	YtZbbaZaaubZX
s:conna	WtWZYZYZnZnvY
s:conne	XZZdZZaXcwlwW
s:conno	UXZXZYzZZYQXW
s:conoc	WcxYtYUYYtaYW
s:conos	UtxdYYVXlvXXU
s:conoz	WYXZqRVWzVXYX
s:conqu	XZWZZZYYYzZXP
s:consc	VqXXzXTVXUXYV
s:conse	lZWqlXvZrZcXa
s:consi	XlpjlmaerYYmW
s:conso	spaaaoYZaoZbZ
s:const	ofVpdXUzrUcWU
s:consu	kkavZYoZZXacn
s:conta	cbqZZZaZmqokc
s:conte	XltYeaSfqaalq
s:conti	XYtXZiVWmib0U
s:contr	qsbabacacZcan
s:conva	TtRSzVTVTUWVT
s:conve	alqreabXaZYuV
s:convi	WbaoZnkrYWdwV
s:convo	T3XWYRVWXWVXU
s:cookb	rWUUWWO0XVTWQ
s:cooki	VWrYYyXYWVZZX
s:coope	opjtlmVXamYYY
s:coord	pvYaaaYZiYoZY
s:copen	VvSYXYVWVxYZV
s:copro	TUXzVVWXYZVZV
s:copyi	WZaZaxVYaZZcY
s:copyr	VZYYaYWXZW1QS
s:copyw	wlXtZZUaYYabZ
s:corag	ZabauZacbcacb
s:cordi	WYXYaUr1XkWYU
s:cordo	XXyZaZXZXXYUV
s:coron	TXYVYYWyZZYbb
s:corpo	UYdZayuZoYnUY
s:corre	WplYYunYYYbrf
s:corri	uTTWVupSTSUtq
s:corsh	xZaacbYbbbbbX
s:corte	ZbbZbcvcabbcb
s:corva	YoYaYZWXZxZZW
s:cosme	SQyVWXOWWWyXT
s:costa	2XUXXXRXTVWXW
s:coste	zYUZWZTXSSXYV
s:costi	uVYYZqwXaYXZX
s:costr	yXYYYZXZZYYZX
s:costu	sWVWXvWWuVWXU
s:coton	aaZbababZavca
s:cotta	ZsabbaZXaYbbu
s:cough	WYZZaxUXaZZbY
s:coule	aaZcbcacwcccc
s:coulo	TXWWYWUUZWVYz
s:counc	yqXZZXWXoYYZs
s:couns	TwTwYXbWXWaXw
s:count	ZXekZXZwcflZn
s:coupl	yZYaaaWZaYacX
s:coupo	YZZZZZXZaZxZW
s:coura	VYQYZY1ZnXYZY
s:couri	VYYXXYWYZX6YT
s:cours	UlWXXzQvWqWYW
s:court	YaYaaZtaauYbW
s:coute	aaZbababZavca
s:couvr	ZSbaaxZZaaaaZ
s:cover	mxXrXWTXqsXYU
s:covoi	ZaawZZWYaZYaW
s:cowor	VTUYTYT2XTXXS
s:cozin	SVVVWWTToUUzR
s:crack	sWVZZZzaXXYaX
s:crash	uXXXWWUVYUWUx
s:crava	XYWYYZyZZUYaV
s:creat	uYrZZtnZYZVaY
s:crede	mVWYZXwXXXuVT
s:credi	UXWvYpyVXiZoT
s:crema	xVVWwWSWXXXYV
s:cremo	TWWYXWzXXXWWV
s:crene	XYVXYXrXyVZYW
s:cresc	Xo0XZYsZZXZZX
s:cress	YYyaabWYXVYbY
s:crewi	WYzXUZUZWXYYU
s:crian	WZYZwaWYZyVWW
s:crimi	VyZabbVaabXcY
s:crist	bZacbXZwbZccb
s:crite	YaavbZZbcdabb
s:criti	TTRvWVQTytSUR
s:crois	VVvYXYxXXRYYX
s:croni	RUTxUwRTUSTVQ
s:croqu	aabbubZcbbacc
s:cross	WooYYZXtYcZZs
s:crowd	VWWWzYUUaXVZT
s:croyd	xaWZaaYbZbbbZ
s:crypt	sVWXWXUXZY0ZX
s:cryst	pZYabbvZabYaY
s:cuant	vbaccbaaaZbbZ
s:cuelg	XZYYZZWYZXxYV
s:cuida	VTUYWXSXzVXYW
s:cuisi	UYaUazWVaYWWX
s:cultu	ooYaabvaZXYZW
s:cumbr	yWXZbZXabbYaY
s:cuori	abbbbZXbbbvcb
s:cupbo	uYYZZZVbZvZZX
s:curat	owjZYYnsXVYYW
s:curie	ZtYbYbvaaZbbb
s:curio	UexYYYtbmrXYV
s:curit	Z1ZbbbYaYZaaZ
s:curre	kduaeYrjdXYbZ
s:curri	SqrZYqccyXYYW
s:curta	UWUzYVTTWVWYV
s:curti	VaZZZWwYZXwXV
s:cusci	WYaZxZXZaaYaY
s:cushi	TUXXXUUzWRVWS
s:custa	0YTZXWTXQTXWU
s:custo	ZZWstYoaXYpdd
s:cutti	wcZbaaabWXacZ
s:cyber	ZZYaaZXZZXxYU
s:cycli	VYXXzWRYVYXZV
s:cypre	yZZYZbVaZYXba
s:daard	avZcbcZcabbca
s:daarv	TzVXWYVYWVXYU
s:dachr	VWWYYYzWVXYZS
s:dagpr	0YVccbacaabbb
s:dagvo	RTUVV0UUVUVWS
s:dalgl	XZVZZZWaXyZaX
s:damag	XWXYaXQXYWXYz
s:damig	vbacZcZcZabcb
s:damlo	TUVVUTS0WSTVS
s:dance	WZWayaYWYVaaa
s:danci	1XVWYWWXZXWYW
s:danfi	zXZXZUYZVXZZX
s:danie	saadedcecedde
s:dankb	XSVZWYVXzVXYW
s:danke	WWXyYUTWYWWWV
s:danve	bduddeadbWdec
s:daque	bccddavacbccc
s:dares	VXWYYxXWWUYYW
s:darke	WXYzaYUXaVUYW
s:darne	aaZabaXYZyYZU
s:darub	XWVYXYVuWwWWV
s:dashb	0XVYYoWXqcXYc
s:datab	zdmXXWbkYZdYk
s:datac	WYXbZbXZzWXbX
s:datas	WZsZaZrZWuZXV
s:datat	TzWXWYVYWVXYV
s:daten	tsXZZiXqjoYYX
s:dauer	Z0acbbYaaaabZ
s:daugh	jXeYmXTXj0lYZ
s:davan	UUxWWRTRVvUUs
s:daven	wvYYZVWXYXXVU
s:davve	VVtWXXSWTxXWS
s:daywo	acZccaacZvccb
s:dazwi	XxYaYZYZaZZZY
s:deadl	roXuYpYcmWXYa
s:deale	VaXyZaTZYZXaW
s:deare	VZXZYWUwWQvZt
s:deber	YXXZZZyZWXZZW
s:debit	UYWVYWxWYXVWv
s:deblo	YaYaaaYaaZ0XX
s:debor	XaYtaauYZZYaa
s:debre	XZZaayZWZWcca
s:debri	VZaZbxXXcaabZ
s:debug	zaaZcYZbcaabZ
s:debut	TWWXXXTyYVWVU
s:decem	qheXYnXtYXXXv
s:decen	vPVWyWUVWVVXU
s:decid	UcpnYXsWyVWWl
s:decis	UrW1eZrXXXXYX
s:deckh	xabXaZYbbbXcb
s:decla	TWVvXVuWXVtWa
s:decli	bXZuZnUbXWW0U
s:decor	XyXYXYXXZXWZU
s:decou	sWWYZZwYYaWZX
s:dedic	RbVmXV4pqUWXT
s:deeln	TTUUVTR0USTUQ
s:deepe	WYWYZZYYZzXZW
s:defau	RZWYYzVYZXVbW
s:defec	TWWzVUSVXVSZV
s:defen	ZZuabbXbatZZX
s:defin	Uo3mYXZXXWXYV
s:degre	acaccdZbavbcY
s:degus	vcbcabYbacbcb
s:dehra	axbbbWZXZaZaV
s:dehyd	XWZZaayYaYXYV
s:deixa	TUTVVWUVzUVVS
s:dejar	UW0XWWRWWVWWS
s:dejeu	SUsuWTUoXwWWT
s:delac	YaZabbYabaYxV
s:delay	ZYXUaYXWZYXXy
s:deleg	WVUXXXTzXUXVS
s:delet	XoXZaZWoZWxrT
s:delib	VyYaZZYaWYYZX
s:delic	cXacubbcbbcdc
s:delig	VsYYbYrqYtdYV
s:delis	yXZYYaYaYYaba
s:deliv	uXWXYkZcYWsor
s:deman	lYWaqYYYYXb2W
s:demar	wXZaaaXaZatZq
s:demen	vcXaccZdbcded
s:demit	YYWZZZXXxUYWS
s:demog	TXXXXXVzWVVSU
s:demoi	YZZawbYaaaabY
s:demon	WXXWkVxwXYYXV
s:denma	TxVYSZwYVVXZV
s:dense	ZbYcbdxcbYbcb
s:denta	XbZwbZXZbaaaZ
s:denti	eYVjZXsWqpZXt
s:depar	jncZbqbYpacXq
s:depen	mrwXYsUXXWXrW
s:deplo	ZbZXbsaZWuabY
s:depos	aZZmcXWZeY3Za
s:depou	zYZVYVWYZYXZV
s:depre	UZSXXXTWUSVZ0
s:derma	UVVwXVTVWUUUw
s:derni	TVSXWrqsxrWVT
s:derri	YZZxYYVXaXXZV
s:derru	WYWbYbXZaXxYY
s:derti	bvbdccbbcccbb
s:desab	SUTzUUTVVUSxT
s:desac	YZXZaYWXZWq2V
s:desar	ejZZaYwZpYZpX
s:desca	UXXXZWUVYX1WV
s:desco	UWUWXWqxVvWWS
s:descr	klopZXbYWVkYw
s:descu	ZaZa0bZbaZaaZ
s:desen	XsYZZYxZlZZhX
s:deser	UlmXXpsiXzWWT
s:desfa	xYZZaXZZXZYZX
s:desig	pqcajaZanZbmb
s:desir	wsYaaaWZZZZaW
s:desis	WzWYYYWWYXXXU
s:deskt	ZbZYabYWbZwaY
s:desku	SWW2WVUWYWXXV
s:deslo	yZWYZaVZYaaaZ
s:desmo	WZubrbYbaaaba
s:desno	ZbbcabvaaaacZ
s:despa	zZYZZYYYaYZaX
s:despe	1XWZZXVYYYZaV
s:despi	YYXZZZXYxVZXT
s:despu	VuUXXWUVWxWWT
s:desse	xYWYYXWuZXYZU
s:dessi	yZYZYXXZZYXZV
s:desti	mWVYuWsXXWXYs
s:destr	WZVZYYWyXUXZU
s:detac	XYvbcbZbabbaa
s:detai	cmuYYYaZedlrW
s:detal	XxYaaaZbZbYba
s:detec	aXWYYYcwXVyXT
s:deten	UYZaYyWUZZYZW
s:deter	qusYXaXYaZXYW
s:deuts	TXVWYWzVXVUVS
s:deuxi	xVVTXWTVXxWUU
s:devel	dpYcommbkahba
s:deven	VVWZVWvvWWrXU
s:devic	UWUXXXyXuUXXT
s:devoi	XV0XZXWTTWVXV
s:devol	VXXYYYtYYX0XT
s:devso	YbZaYXXxcZabW
s:devue	VWWYXYUYXW0YV
s:dezel	WVWVVXzXZXWYV
s:diabe	YaYbwaXZZaacZ
s:diagn	VYWXtZvXYVVXt
s:diagr	yaYaZXWYZUXZY
s:diale	TXUYXxVWVwWXU
s:dialo	YbXbscscbabca
s:dialy	UXW0ZWWZaYYbZ
s:diamo	XTVYXYPYYY3YV
s:diari	yaWaZaXbYWabY
s:dicht	WXXXYWUyYUWXT
s:dicta	STWyWVUXUVXWV
s:dicte	SZVaZZzZVWZZX
s:didsb	UZbZaxXaYZbbZ
s:dieba	zXWYZZTZZaYZU
s:diens	V0WYZsWYjXYYs
s:diere	xaaYkWXZbZYaW
s:dieti	0XZZZYVYZZZaW
s:diffe	ZbrZZZgYYcyZY
s:diffi	TXWWZXwuYXsYV
s:difun	aaacbcZbZbvcb
s:digan	XZYYZZWYZXxYU
s:digit	nsaalmonZYaaY
s:dijer	TUSWWWTU0SUVT
s:dijis	VYzYWWVXWQVXV
s:dijkg	YYaawYZbbaaba
s:dilig	VYX5YYVYZUYZW
s:dilno	caZdcdbdtaccd
s:diman	RVWVXUQ0XTTRO
s:dimin	bbZccdZcVwbZa
s:dimos	WXWZYY2WWWXTV
s:dinhe	SXUXuVzVUUsTT
s:dinsd	sXZYaqUrZXYXs
s:dioce	zaaYZZZbbaZaY
s:dipar	YxZZWbXXaZZZX
s:dipen	UzVXtXqVXWWXS
s:dipin	WYXZYYyYXWXaX
s:diplo	SUmWWVXuxUzWT
s:direc	mvdZcZlamZlZZ
s:direk	YuZbbbZbbarbZ
s:diret	l1YZZXdoZZZZY
s:direz	xcbbcbacccZca
s:dirgl	ZaWZaUXYWyZZX
s:dirig	WxYZZWXZvYaaY
s:disag	UWTXXXTnV2WWo
s:disap	XaYaZaVYxYZcZ
s:disas	yXYXaZWZacabZ
s:disat	UXXYYXWWXWyWR
s:disbu	XYYXXYWWZZ0YV
s:disci	VYXYZ0XZYYYZW
s:discl	qZXqaaoaYrZaY
s:disco	buXbXYskYXsYi
s:discr	Ur3XXYRXWQvWR
s:discu	vXpnbYYXciYZr
s:disea	SXYzSYXZYZXZW
s:diseg	ucbcacZcabbdb
s:disen	rqYZZZYZvXZiX
s:disgu	WZZXxaWXaYZaX
s:diskr	rbbcccaccbrca
s:dismi	abZabcZabaavZ
s:dispa	raUXroSmsTXvR
s:dispe	USWW0YWZXXVZV
s:dispi	WyYaZZYaWYZZX
s:displ	UZZYavWTZWWZx
s:dispo	uXXYYmpXoWXXw
s:dispu	QUSyWWSTWyVWS
s:disre	WaaZaXVWbZXVz
s:disru	bbZctdaccbcdc
s:disse	TYTWYVSXT0XYU
s:dista	vZZananaZkiaZ
s:disti	YZZapZtYWvYaX
s:distr	ZcWatYqkYlcYp
s:distu	TVRXUXSW0SWUT
s:ditch	XrYaacvbaaXcb
s:diven	WYYZZYzUZYwZX
s:diver	XYxaqZnZXYaZY
s:divid	XbZbabYbZawba
s:divis	tZabccacsYcbb
s:divor	VVUYXyWYUVtaY
s:divul	VWYXYyWYaYUaW
s:dizai	VYaXayXVaYXYX
s:dizen	TwRXWWSUUyVTS
s:docen	YYcac0Zabbaba
s:docht	TVUWW2TTUTUVT
s:docke	bcaXccwaYabaZ
s:docte	VWWyYVVXYXXXT
s:docto	TumtospUVTVXT
s:docum	rWVuXWWWpYmtn
s:dokte	WVUXXXUTXUWyS
s:dolar	uZXYnYnXYXyYW
s:dolla	UXV0amoTXUuXr
s:domai	vbababYbacbcb
s:doman	TkUWWXUW7VXWT
s:domat	VXWXXXUVXUWTy
s:domen	STTVSUR2VRPSb
s:domic	VXXXYWVWXWvXv
s:domin	WnUWWtTrVTrVv
s:donat	WXXwZWltYXpYU
s:donca	avZccbYcbbbcb
s:donde	pZYZaZWqYXXYy
s:doner	TUVVVTTzWSTVS
s:donne	YnjqaYWoaWZXv
s:doorg	1YYZaZVYZYZXW
s:doors	baacccacwbccb
s:doppe	yZZZZZXZaYYWW
s:dorma	ZZsbabZbbbtba
s:dossi	oYYaaYvaoXqYY
s:dotat	UUVWWUTzXTWVQ
s:dotie	Z0acbbYaaaabZ
s:dotto	uYZZsWXZsZZYX
s:doubl	UXlXVksVWT5XT
s:dougl	XZZZYYXXXYyaY
s:douto	utYZaaXaaaXZZ
s:dovre	UXVWYyVXXXYYV
s:downl	VXWXoXfsjVyrU
s:downt	VzSabaWbXWZbW
s:dozen	ZZZTaxXYYZaaa
s:draga	WZZaayXSZVZbY
s:drain	WYWaZaxZtXabY
s:dranl	VYYZZaVXZYYYy
s:drauf	abbcvcacdccca
s:drawi	rXWZkmyhWnXXW
s:dread	wWWVTuQyTUWZU
s:dream	yZZXaWXWaZaaT
s:dredg	UWQRXXS0TSXYT
s:dreht	xZZZaYXYaZYZW
s:dreis	XwYbaaZaYaaaZ
s:dresd	YZcRaUaycbbbb
s:driee	avZcbcZbabbca
s:drieh	vaZbabZbaaabZ
s:dring	ababcbZcZawaX
s:dritt	WWvYrYWYuTYYW
s:drive	VnfoueVZrTVWp
s:drivi	orVfYXVVoqrYl
s:drohn	UWWXWWWWzWWYV
s:dropb	ZbcYbZZZdcvba
s:dropp	pXTsVSmsVUyXR
s:drown	WZXXaa4ZZYYaZ
s:druck	WXXXYXzVYUXWS
s:drukk	VYYZYYyZZYZYV
s:dryne	WZWYZZzYWRWZV
s:duckl	YaWabaZYaWZax
s:duerm	ZaaXaaXabZwZX
s:dufre	RYZyZWWZZZZaX
s:duide	vbccdcccZccca
s:duize	yZWZYYYYXWYaX
s:dumpl	WxWaZaWYXuWaX
s:dunmo	TRVYWYUTSVXzS
s:dunni	XwZabaZcaaccb
s:dupli	WXVYXXTPXWtoy
s:duran	kqXYYqWXuYoZX
s:durat	ycYabbYkcbabc
s:durch	lYZZZuVWZYXYw
s:duzen	bccddbuacbcdc
s:dweil	UZZYYXyYaYXYW
s:dwell	yZabaaVZYaYZX
s:dynam	XYzYXZRXXVXXW
s:dysle	0YYZZPXYYXZaV
s:earli	mizZaYTnYVrXV
s:earni	abcccaUbddvbb
s:easte	paZYbvZXaccba
s:echaf	WYYZZYXWYXYUx
s:echan	ZntnbbnaZdaaa
s:echar	WTVYWXTXyVYYW
s:echea	UWVYXWTWWVVV1
s:ecolo	YYbaaVxZaaZaZ
s:econo	WsWWYtXuaWqXb
s:editi	TpXYXsuavWWYW
s:edito	kZmaZXwcsbXZX
s:editr	VWYXZyXYaYTaW
s:edizi	UXVWYyVXXXYYW
s:educa	YuXraYokYZoaZ
s:efect	XXyZaZXZXXYUW
s:efeti	Z2ZbbaZaZaaZZ
s:effec	UmYvZXuYXYYYV
s:effic	aYXbbbxabbaba
s:egali	YXZbwaZaaaZbZ
s:egreg	atbabcpbbbcdc
s:ehema	XZaZZZXZaZxYX
s:ehren	aabbbvZYbbbbY
s:ehrli	TVVyVURVUUwXT
s:eigen	TquYvXmXXXYZX
s:eight	Zvacbcabaaada
s:eilan	auZcbcacabcca
s:einde	VXUXVwUvTSVWS
s:eindh	svXaZaYZZaYbY
s:eindr	xZZZZZVaaaZaX
s:einei	abbcvcacdccca
s:einfa	UV1cbbZbaabaa
s:einfu	YYbaaxYTbaabZ
s:einge	rvaaaZXYZZvXU
s:einhe	VXZyYRYWZZZZY
s:einho	VZaxZXZZaaaaY
s:einka	YYYZZa3YYYZXV
s:einla	YZZaaYWoZWY3T
s:einre	tbcdddcdcdbcc
s:einri	WYWXYYWWXRWTy
s:einsa	wabccabcccbcb
s:einsp	QWVVW3SVWWVWU
s:einst	VVWn2XVprWXWW
s:eintr	YrXZZYW2XWYYV
s:einza	UXZXYXVXXW2TU
s:einze	TVVyYWWWYYXYX
s:einzi	XYXYsYWYZyYXU
s:eisca	yXZaYXYZZXYZW
s:eisen	WWaYZxYYZaaYY
s:ejecu	WXXYaXWXaZzYY
s:ejerc	SWYWXzTWYXRYW
s:ekspe	ZZbacbwbabbdd
s:ekstr	ZaZbbbXabwbcY
s:elder	SVUVyVSvVUXYT
s:elean	YYXaxZacZZacc
s:elect	aXXosXVWtoqXa
s:elega	UWxYWXTXVvVXU
s:elekt	TuYZaZvZZaZaY
s:eleph	UxYZaXWZZYaaY
s:eletr	TUTVVWTUxUUUu
s:elett	SUVUuzTWWVUVS
s:eleva	R1TyTVQWUUTYT
s:eligi	awUccdZdccbde
s:elimi	WXVYYYUWpRW2P
s:ellip	YWXbbaYXWXXyW
s:elsew	WXTZZZxYWRXYw
s:elspe	bbacbcabYwbcY
s:elter	WxYaZYWXYXYYv
s:email	sabbccZccbqcY
s:embar	SVWVWvSTWSVTy
s:embas	WYXYaaUYYY4XU
s:embau	ZwZbaaXapaoaY
s:embed	rsraaaXaeWanY
s:embra	aaZaabwcZYabZ
s:emerg	WYYYZZXYaYzYR
s:emine	XZbZbVzTbYXaX
s:emoci	YZVbYZyaYWYaY
s:empez	bXXYYYTwXtsZV
s:empfa	VXWXVXUWWUyUS
s:empfe	ZXYcbaab0Xbaa
s:empfi	WXVXYyWWYUXWV
s:empie	VVVXXVwwWVWUT
s:emple	YYZoqaXZZZayX
s:emplo	XyjlfZcelYaZX
s:empre	WWtpoXjauYtWU
s:enabl	aaZaccvbbZbba
s:encai	XwXZZYXXaYwXT
s:encaj	asndddbcccdcc
s:encam	wWXaZYYYvYaXW
s:encan	UqUWwtSTVxlVS
s:encar	xoZZauXZYZWYW
s:encer	UVTUWWTTWwUQx
s:enclo	VXXYZYWWYlsW3
s:encom	RTTUeSSUvSzQt
s:encon	XVuWXqSrVsVVb
s:encou	srXabaZZWtaba
s:encue	YbasaUYvbaZaZ
s:encum	XYZaXZXWZYyZW
s:endin	ZcXcbcYcbwbcZ
s:endli	vxWXYWVXYXXWU
s:endor	XXYanaXYaWZ2U
s:endpo	VaZVZayaabYca
s:energ	tZodamboZYjaY
s:enfan	VWUXXUTttUkTy
s:enfer	SkUsWUowvTmVQ
s:engag	xYsYabaaaZcaY
s:engel	ZbZwbZUbbbaca
s:engen	asXadkdZrZZsX
s:engin	nrabibkdjZcjZ
s:engli	toWYYjhbqXnoW
s:enhor	VVxXXWTWVuvNS
s:enjoy	YutZZYoTYrYZW
s:ennuy	ZZ1bZbYbZXaZZ
s:enorm	ZZZabsXaayaYX
s:enote	zYYXZVVYaYUZY
s:enqua	yYZZaWZZXZYZX
s:enqui	cWXYZVvXqXlrn
s:enreg	VVVYXWUuXWX1S
s:enrol	qSXXZprRYYWXw
s:ensei	WYYZZYXWYXYTy
s:ensem	YZbavaabbbZca
s:ensen	WSWXUzWUXWWXS
s:ensin	VYUYYYUXWzWWT
s:ensui	UXWXXXvUYVWWw
s:enten	qVpeqXUXxVWXU
s:enter	pnoXpZYtXcbZX
s:entfe	YWWYZYzWXYWXX
s:enthu	abZccdZdvadbc
s:entir	W0VZZaUaZZaba
s:entit	VZ0YYbYaaYabZ
s:entra	TWUWaVT3sooUV
s:entre	XpXuafYmqaqXX
s:entri	XZYaaZUwZYXuV
s:entru	wcbcbZaZcbVcZ
s:entsc	QXWWXzSWVWVWU
s:entus	XabaaZWZbawba
s:entwi	abZslYoZpZoZY
s:envel	oXVWVXSVXVwW0
s:envia	nWUXXWTVWSxM0
s:envir	sWszXWRVccWWU
s:envoy	hWpYvYUZZYwYX
s:enzym	ZVZayWXYbaaaY
s:epide	ZyXaXbYYaaZbW
s:episo	ZXWYerq2YWXYV
s:equal	YaZazbVaZXXbZ
s:equip	ZYYmrmvYZZmZY
s:equiv	WXUXZZWZyVZXX
s:erasm	abZbacZcYwbbX
s:erava	VXVXYXUWXzVWU
s:eredi	abbbbaaabZvXY
s:erfah	saaacZZabbuba
s:erfas	yYaYZWWXaYXYV
s:erfen	ZbZbaaYZaXwYW
s:erfol	VYaYaYXZXXzTV
s:erfpa	avZcbcZbabbca
s:ergeb	XYsaaaYYZYa0W
s:ergon	XWXZaUUzWWYXS
s:erhal	UoTWXWUrXVyvS
s:erhoh	QWTUXTRVVSV0P
s:eriks	YZbWaXxYccabb
s:erinn	sYWaaasZrsXWY
s:erlau	vsabcUababbba
s:erled	YZZabZZaaaxYZ
s:eroff	YZYabZZaaawYZ
s:errad	vabcbbZbbbbbb
s:errei	XWyZZYWYWWYZW
s:ersat	XZZaaaZZZYZYw
s:ersch	TVTWVTR0VRVvQ
s:erstg	cdcdddsbeddcb
s:erstm	WXXYyWUYYXXXW
s:ervar	wWbbcaYabbbbY
s:erwah	ZaZbbbYaaWazW
s:erzah	XwUZZYsYXuZYW
s:erzse	XZZaayZWZWcca
s:esami	WZYxZYYaZZZZX
s:esbor	ZcbZbcucbbccc
s:escal	YYXvZYVZQwYYX
s:escap	VZZaxbXbaaYcZ
s:escen	VYXXYXzVYYXYV
s:escol	SZZZaZqXpZpYv
s:escre	TWzWkyTVXVVXT
s:escri	XiurYoXWidsYV
s:escuc	VXwXmWvXVUWXU
s:escue	TTTVxvQVuTUVS
s:eserc	TYYUXySWYZVYW
s:esgot	bccddavacbccc
s:esist	YbZcabZbZavba
s:espac	YwbabZZabbZbY
s:espan	QWXXZWzXXXYYV
s:espec	iYXuZpXnZcYZo
s:esper	VXWwXXpXsVrpV
s:esplo	VYVYyYTVXWXXU
s:espre	tYYVZXvZZYZZX
s:esque	vXwWZZXaZZaZY
s:essen	ZbdbdccdddtcZ
s:estab	nvVYZZwYXWoWW
s:estad	WpaYaxXYYYZZX
s:estag	YXZbaZUZ0ZZYY
s:estam	emypwXUXYWXXV
s:estan	WVVXYYzXXXXUW
s:estar	oXzYXXTXXWXXT
s:estat	UyeXtvUXXWXXW
s:estee	YYYXqrromXmYW
s:ester	2ZZaaZYaaaaaX
s:estim	ucokZYcYXWoYq
s:estin	WZYZZYWYZXxYU
s:estre	RTTUVURzTSTyO
s:estri	UYYXZXXXZXXWy
s:estro	VYUXYXTXXUVVz
s:estru	XxYaaaZbZbYaa
s:estud	WXsoYUVtyUVVT
s:etern	YaZYZZVyaYYbY
s:ethio	UUYYzVUUaZWZX
s:etich	ucbcacZcabbdb
s:etike	yXWYYXWXYVWYV
s:etiqu	taXbZaXavUabZ
s:etudi	VZYYqVVwtXYZV
s:euroc	xZZaYaXbababb
s:europ	tXWXpYbVYVwYW
s:euseb	ZaYcZbZawabbZ
s:evalu	2WXtYXbYcYZZX
s:eveni	eZXoivYtjXYYa
s:event	tbacccbcZraaa
s:every	XZsYphVqnomXY
s:evide	UWTWXXTTWwWWx
s:evita	vZYUZXXZZXwXV
s:evolu	VX0YWXQXUUYWU
s:evolv	ZYaWaayaabYab
s:exact	pnYnYYlYvnYWV
s:exami	fXXultbXneWkW
s:examp	WZXZaYyYUvSZX
s:excee	xaWYccZcZbabb
s:excel	YrqZZoZYXtlYW
s:excep	XXqZZZVWYWuYv
s:excha	klraaYYobdtYV
s:excit	ZZyZabobdYYbZ
s:exclu	ToWYXX0rWVuWT
s:excur	ZbabbZawcYbaX
s:execu	ijZYZrxnXXjdW
s:exemp	XaaZbsqYbYaar
s:exerc	toXXYVXosVXZs
s:exhau	bcZdddZdtbbdc
s:exhib	tVvXXXivWUXYS
s:expan	WW2ZYZkXWkoZV
s:expec	nnrZamkldZaZY
s:exped	tVUXXXSVXTVQy
s:expen	kcVXYpapWUWR2
s:exper	ecatbhdZqYhZc
s:expir	TWUXXYpVmUvrw
s:expla	pYduVylWWpWYU
s:expli	UXWpYzuXYWYYV
s:explo	aYyokiWZmYZaY
s:expor	VrXYuarZYpYaX
s:expos	bqWZaXWXZYXYx
s:expre	orWZaaXZazZZW
s:exten	mZXYZbiXYXaY2
s:exter	0XZZasZaaaZbZ
s:extra	WZZaaaWZZYuXt
s:extre	YZzZZZUWWTZZY
s:extru	VbYxbaYbaVbbZ
s:fabbr	VVUXXWVWyUWWT
s:fabri	mWqyVVnWVqVWT
s:facci	UWUWWXwWXVxWT
s:faceb	UXZYYWUwYWvXW
s:facen	UYzRXVSWZYYZV
s:facha	tYZZasoXaZZZo
s:fachb	ZyVYaaXWXYYZX
s:fachf	VWXYZXWxXXWXV
s:fachi	QWVWWzSWVWVWU
s:fachk	VVRVXX2XVTXUT
s:fachl	XYyZYYUXXUXXW
s:fachp	wZbZbXZbccbca
s:facil	WnVakZuZZWYZu
s:facto	lisZmZnYrZXZX
s:factu	wYXZmXmcZXXXw
s:facul	TaWYZsW1YcXYW
s:fahrs	XYZaaZZYYXZXx
s:faili	WYXXYT0VYSUVX
s:failu	WXVcZyUSYVvUS
s:fairl	xaXZbYYbbZacZ
s:faith	XXnaaapalZqas
s:falaf	XZYbZbXZxWYbY
s:falam	YZWZbaxYZYZZX
s:falan	YaYaaaYYaxZVV
s:falec	ababacaavZabb
s:falta	TUSWWWUVzTUVT
s:famig	UXUXXzUSXVWXV
s:famil	WtsdlakXclbYZ
s:fanci	yZXaaaWbaUabX
s:fanta	SWSRWWTTYWUW0
s:farbm	UYYXZXXXZXXWy
s:fareb	qkuZjZmYXmZYW
s:farew	XWVZZYXTWmYVy
s:farma	ldSlXXVXWVWzr
s:farme	cWTtvWrtVYWXU
s:farmh	wZWZYZuYXXYbW
s:farml	WyabZXWYaZbbY
s:faroe	VWSXYXUXWzXVS
s:farra	vccbcbbbcbacY
s:farru	waZbabacccXdb
s:fashi	VXWZuZRYWVyZX
s:faste	YbYabbxYZYabX
s:fattu	nqXpZYrXZXXXs
s:fatur	RXYXYX3nYYVXV
s:faudr	2XXWXVVXWXXYV
s:faute	YaUaaaZaYxaaV
s:favou	uYnXZZVZYvYYV
s:faxge	cubccdcdbccdb
s:fazem	UYYYaX0YZYWYX
s:fazen	TVTWWWSUzSUVS
s:feari	VVXXWZXaXYzaW
s:featu	tVYXXVuyWTQtT
s:febru	wYXXZqXlsYXZl
s:fecha	vWWXYWUVXUVWz
s:feder	vrZrZWiYZYiZX
s:feedb	XWUntaVValWzW
s:feeli	UWtYVXuXVtXXU
s:feest	XYWXYXWWYyXUS
s:felic	aZVbbbZZZ0YNV
s:felix	yaZZZYWZZabca
s:feliz	vabcbbZbbbbbb
s:fello	TWWWXUU3WjXWU
s:fenet	WaYZYaxXYYYYV
s:fenne	abXbbdZbTxabc
s:fenst	SxWWYVVWYWWWw
s:ferma	WYWYXXWXYTWVy
s:ferme	WZtZZWXyYUYZW
s:ferna	UaXxbaYbaZadc
s:fernd	VXbZZyVYXZZaa
s:ferng	YTyaaaWbYZYaa
s:fernh	YxVbbbXabbccb
s:fernk	bbacccbcwZccc
s:ferra	tXWvYVtYXXYXT
s:ferre	uZWZaatZZZVbY
s:ferri	XYaaxbXaaXZaY
s:ferro	wcbbdcaccdcZc
s:ferti	TXWVX2UVYWWXV
s:ferve	WWVXXXTVWyWWS
s:festa	WzsZaaYaaZabZ
s:festg	tbcdddcdcdbcc
s:festi	2XyXYUVRXVWXU
s:festl	Vbavcbabbcbbb
s:festp	tWVWXXxXYYVYV
s:fetch	XYYaYbWZyYZbZ
s:feuil	UYWVWzVSYXUYT
s:fevri	xYZaaZXZZbWaY
s:ficam	bccddavacbccc
s:ficar	XyXZYZUXYXWXV
s:ficas	WzWYYYWWYXXXU
s:fiche	UWWXZWUXYWzXU
s:fidel	VXWXZWWWYWSUz
s:fiduc	VYZZZaXZaZzZX
s:field	ZbawbZYZbcabY
s:fierc	XaYbYcabYxbdZ
s:fifte	XbpXiwlWWrXZX
s:figur	TnZXtXoUTQVW2
s:filia	WXWYYYVWWVXUy
s:filip	ZaWaaZWYZxaZW
s:fille	WccabbYacbvca
s:filli	qYtZZZWZXaoar
s:filmi	uaaYXxVXbaYaY
s:filom	WYWXYYVWYyXXV
s:filte	wbabacWcaabbb
s:filtr	VYXYZXVXYWWXy
s:final	XsYZZYZuqtXYW
s:finan	polYmfoYZZlbZ
s:findi	pXpYWXoVvnZaY
s:fines	cubbbcbbcbcdd
s:finge	YZYaZZYVZSYaz
s:finis	pZbkpWVi0UXZa
s:finke	tbcdddcdcdbcc
s:finla	XwacbbabbaXcZ
s:finni	XwZcbbabbaXcZ
s:finte	ZYuvkYYcmaZaX
s:firef	YaZabbZabYTxV
s:firew	TXXTXTQUYXxVx
s:firma	vvVYZYWWZYXZX
s:firme	UTWXYYVWYXWX1
s:firmw	1XZXZUYYWXYZX
s:fisca	zXZZZTWVZXXZX
s:fishe	vYXYwYRXXXVZW
s:fishi	rwWvnWUXWXXZW
s:fisio	yZVZXZVYXXYZX
s:fissa	XXYZZayaXVZaY
s:fitti	TWRVXXRW0SVUQ
s:fitzw	VYWYyZWaZVXaX
s:fixsa	XxXYaaababbbb
s:fixtu	xZbaaZabbabcZ
s:fizer	YZXZbaxZZZZZX
s:fjord	YvYbcdbdbdccc
s:flagg	xUWWXZVYZZwZV
s:flash	WZaZaXyYZaZbb
s:flatb	zZXZZYXZXXYbY
s:flatm	VYxZuYVZWYXZV
s:flatt	ZXxcWbZcZZbdb
s:flavo	zaYaYbVZYXYXY
s:flede	UVWWXUVzVUWWQ
s:flens	VXXYZYyXWWYYV
s:fletc	UaabbcZbcYacw
s:flexi	ymWmYqUXYYhXW
s:flick	aaZaacYabaYaw
s:fligh	zWVXWwQVWUVYv
s:flipp	sbdccdYeddded
s:float	baxaabVYZXXZX
s:flohm	UUTVVWRzWQURO
s:flood	UbacbcacwYbca
s:flori	TYWYXYvUUUxZU
s:fluss	WYWXZXyXXWXYV
s:flutt	Wbaabcwcbcbcb
s:flyov	bcZdcdZduabdc
s:folde	acabYcwbbbXdc
s:foldi	WVvZrZWXYVXYw
s:folga	SWYVYyXWYXXYW
s:folge	waZZbaYabaYaZ
s:follo	kbYjalkebiirZ
s:fonct	YwXaabZbZaaab
s:fonda	sZbapZYabasaY
s:fonta	WXWXYrWWXUXVx
s:fooli	VYUYXYQZU0PXS
s:foota	yYXZaYUZYWZZY
s:footb	klSWtVQRWvWVx
s:foots	ybYaZbYZaXYcV
s:forbi	XwbbYcabaaaca
s:force	UVzYXWWVXVUYU
s:forde	UVWWuyVVVVVVT
s:forec	waWppcTXaVWYv
s:forei	WXZZZaWYZWyYY
s:forem	V1TYWXRXVuWYU
s:foren	QVWxVsSWXVvXR
s:fores	YaYbYaXaxUZbX
s:forev	YaVYWaVYawtaY
s:forfa	pWWyXUsWWWWXV
s:forge	wbXZbaZbcYbcb
s:forgi	VsTZqZsZtXYbY
s:forgo	XqVZaauZYrZaX
s:forkl	pWUvXWsTwTVXU
s:forma	WcjYkwxmYYXYW
s:formu	zXWtYYTYYXWWs
s:forne	WXYYZZXXZXXXy
s:forni	UWWXVXvVVUVTz
s:fortb	ZZYTayXYYZaaa
s:forti	yZZaaZWZaZaaX
s:fortn	rXcYonYtYWXYn
s:fortr	baZdcdbdtbccd
s:fortu	wVXZYYUZYZuaW
s:forwa	abmYYYWemqtZo
s:fotog	vXVXXWsWwSWXS
s:fotov	UXaaayWYaZWaW
s:found	bXYc1jkkZXcZX
s:fount	wWcabaZbcaZcb
s:fourn	UUTtWVSSVSvSy
s:fourt	SZsXYxkYWWXrS
s:foutl	RZUaZZzZVWYZX
s:fract	1WWYYYprZYZaX
s:frage	XXX4ZXWUZXYXX
s:frame	zXWXZZtXZWXZp
s:franc	dYmaZY1ZlYXaY
s:frank	VsTwWWvWVWVYT
s:franq	UWxXuYVXWVWWV
s:frapp	WUybabXaVYZaZ
s:fredr	VZZZaZXUYXXYy
s:freed	oRVWxqUUXWvZW
s:freel	rXeZaaocqjbba
s:freez	WZXaYZXYXTYYy
s:freia	aabbubZccbacc
s:freib	oZZbbawbpaaaZ
s:freig	YqZdZZvhsZZaW
s:freih	ZaZaaZXaaZwbY
s:freit	sXWXYyVsXVXYS
s:frequ	ZaqccdYbbbbsc
s:fresh	baacbcYcwabbZ
s:freun	VYWXYWVYYX1YW
s:frida	QuVVY1QSWsVYU
s:frien	UavYqXtYYpnYV
s:fries	zXYZWYWZaUYaV
s:frigh	XWSZZZwWxSXYU
s:frigo	VaXxbYWaabYZa
s:frisi	UXRZYYSWX0XZU
s:front	U3XYYXWYYWuXV
s:fruhb	TVWWXUT1VUVVQ
s:fruhe	wcbbddZcccbca
s:fruhj	pqcccccdbcbdc
s:fruit	XbbXabXcbaxbb
s:fuhrp	XYyZYYWYXXZZW
s:fuhru	YYYaaZX2YXZZW
s:fulfi	SyaaZZYZaaYZZ
s:fullt	RW1YabYaZYZbZ
s:funci	WyaaaZXZZZsaY
s:funct	doxZZZYYoVYYn
s:funda	WXYyYXWXTVXXU
s:funde	UYXYYYWWXWYWx
s:fundi	UmVY1ZtWVWXZW
s:fundr	irrZZYxXYVYZX
s:funer	vXVYktVWWsXaS
s:funfs	YaZaaZXZaZwbZ
s:funne	XZXaWZzVXXUZW
s:funzi	UuwYrXVWYWXYV
s:furch	ZZYbWaXa1YaaY
s:furgo	UVUXxVwVVUVWT
s:furni	sWxYrXUYYZiYW
s:furth	mcrZaaYqZYZZt
s:gabri	YXYataWaasqbY
s:galla	caadddbdtbddc
s:galle	VZZYyXUXaYUaZ
s:gallo	ZaYbYaXbxUZcY
s:galpo	yYWXYXUYWWYYW
s:ganas	TVVTWVSVWUzTQ
s:ganha	YabavYZbbbacb
s:garag	WYXZZYYWYXuZv
s:garan	WbYZdYtXYX2XV
s:garde	uWTVutQUWUUYs
s:gardi	VWTYVXSWUTVVz
s:garib	VXVXYXUWXzVWU
s:gasol	ZZYbZbZawZaaZ
s:gastd	VZaZbzXZaZZaY
s:gastv	XXZVZxVUZXXZW
s:gatea	WXXXYWWXXXXYy
s:gatek	UXSWVXyTVRxVT
s:gathe	ZaYcaZXxaZZYY
s:gazet	YaZZaaWZaZXQy
s:gazia	ZbbbbcvbcZZca
s:geacc	ababbbZabYazX
s:geach	yaaabbYbbamba
s:geand	VYxXYXVYWURwU
s:gearb	XZXoXanaylZaY
s:geblo	bcccdbbcdbvWX
s:gebou	UUUYzVTWWTWXV
s:gebra	WaawbZVabbYaZ
s:gebro	yZZZaYXYaZXZV
s:gebru	UWTpVWRVsU1Vn
s:gebuc	xZZZaYYYaZYaW
s:gebun	VSvZVXTXxTWXU
s:gebur	WYWZZYWXXyXUR
s:gecon	XXTYYYVYVyWXU
s:gedac	ZxXbWaYZYZZaZ
s:gedra	XyYZXYXabaXZY
s:gedre	YXZbwZZbXZaba
s:geehr	lpaobbbaladbm
s:gefal	YayXbbgbZpmYY
s:gefel	WyRXYXTWXwWPT
s:gefin	YWYawbYabZYaY
s:gefre	ZYYaaUXYWyaYW
s:gefun	ZZYbaVZXXxZZX
s:gegar	WXWXWWPWXW1WV
s:gegen	YsZZbbtbabbba
s:gegre	XYUYYYTXT0WSR
s:gehal	UwYZaYWWZXZXw
s:gehei	SVT0XUTVVUUVQ
s:gehol	ZZVZZaXYWxZXV
s:gehor	bxacbZabaZbbb
s:gekek	VXWWYXzXYXXWS
s:gekip	bbacbcbcwYccc
s:gekom	WWSVYYSY1VXZV
s:gekoz	V0WWXWSWXRWVS
s:gekre	yZaYVZYZbbYYZ
s:gekun	aXXcacaayTaZY
s:geldt	accdddbddctdc
s:geles	Zbbbccwbabcca
s:gelez	TYVXaXWUZWXyW
s:gelos	WZXZZYVWXVYyR
s:gemaa	WxPYXWVYyUYYV
s:gemac	XZWYZvTUtWYYw
s:gemee	wsYZYXWYZuZXW
s:gemei	YwnambXaapaZZ
s:gemie	XXXZyYWYXVWYW
s:genan	WZXbabXZZZZ2Y
s:genea	WYWXZyXXYXYZV
s:gener	neotYWleXVbYs
s:genit	TWWWWWUWWVWWz
s:genna	wYbbbZababbbZ
s:genos	WWVUXUUzWVWWV
s:genti	vYYZeYXYsWnYp
s:gentl	SYbZbyUZbaYaX
s:genui	YqYqZZnXZataX
s:geogr	yZbZcSZacbWca
s:geolo	UVnmYuSVWSV0Q
s:geome	XSYZZwtYZZYaY
s:georg	TyaaZZYZaaYZZ
s:geosp	WVUXXXTzXUXWT
s:geote	xuYZZZVXZaZTY
s:gepla	WYXyZXUXYZYZS
s:gepro	WXUXWXSWXWzWT
s:geren	bvYbbbhbpadeZ
s:geric	TXYzWVWWZYYYW
s:germa	XWtXXXvWWUyYU
s:gesch	SXwyXWUXWVpWT
s:geseh	wXVYXYsXStWVU
s:gesel	XYVZyYWYVWWSX
s:geslo	bcccdbbccbvWX
s:gesol	aaZcbbYbyZcba
s:gespe	XUYZaZVYUXvyo
s:gespr	WoevWZrYuXbYW
s:gesta	azabbcYaaabbZ
s:geste	YqWaaYXYuwZYW
s:gesti	ZaWtYhriZVqsU
s:gesto	fXWtYsrYXWXXr
s:gesuc	dXYZtsnZYXYsW
s:getip	VWVZXZTYXzXYU
s:getra	WXTZYYUXVSXXy
s:getta	UTyZaaXaXXZaY
s:getti	coxZYZrYWrYZV
s:getto	VYWvYWUvYXXXU
s:gevan	XYXaYwYXZYZZW
s:gevon	waZbabZbaaabZ
s:gewee	XZVZZaXZYyYXV
s:gewen	tVUWXXVWXxWVT
s:gewer	acacccxcZaccb
s:gewij	ZbZbbZZZaXSxW
s:gewin	XYXVZsqxYXZYX
s:gewoh	XZZaaYWYZYWXx
s:gewon	TWWVWVSVYV2TT
s:gewor	waZbabZbaaaaZ
s:gezei	XZXZ2ZWYXWZYX
s:gezoc	lXYrfzWUZXYYW
s:ghost	uVWVXWzVXUUWV
s:giapp	ucbcacZcabbcb
s:giard	XYWYYYWWXTWXy
s:giftc	YZZYaZXZZXxZV
s:gifti	XYYYZXVTZUzYW
s:ginev	XbZbabYbZawba
s:ginta	abcbddadddtcc
s:giorn	tYYpZxXXZdiZW
s:giove	ipYtZYXaZWYYv
s:girar	WXzaZZWZXXXUW
s:giria	ZaZaaYVxaZZYX
s:giste	UVxWXYUWUvXWU
s:giust	UWXXZXzXXTWWS
s:givea	ZaZaYZWUaYyYU
s:glaci	TWWXXzVTXWVXS
s:glads	R0XZYYUZWZYZV
s:glamo	ZaXbbcxbcZadZ
s:glasb	UUSXWXSWzTWXS
s:glasg	rsYVZWXtZZZYq
s:glass	WXYZaWxWXYSZv
s:glasv	UVVYYXUXXVUVz
s:glaub	XVUZYYVYyUXYW
s:gleic	xYYabaXZaZZat
s:gliss	aaZcccadwcccc
s:gluck	UVQXYXUVVwVvR
s:goede	XYXZYZvYYWvZU
s:goeie	yZWZYYYZXWYaX
s:golpi	WYWbYbXZZXxYY
s:gonca	acacbcZcbubcb
s:goodn	XZYbYXXuZvabY
s:goodw	bbabcZXbcwZcW
s:gordi	ZZYaaZXZZXxYU
s:gorge	VZVXZZ0YWRWZV
s:gosta	VXxnYqmWYqXWU
s:gothe	VXwYYYSWVxYYS
s:gotti	yZZZaYXYaZYaW
s:gover	uVZtYWTXvVkhV
s:graci	UWVXXWUuXySTs
s:grade	W0TXXWYXVVZZW
s:gradi	uxZZZUXZZZWZZ
s:gradu	ctXZZbWnvlYaW
s:graff	XabbbawZbbaZZ
s:grafi	WYVYYTW2WSWXS
s:grana	SXXYXWVVXUXyS
s:grand	XoVYYYVnnqpVw
s:grant	lWWYpYdYXWvYr
s:granu	YXZZaayZaZYZV
s:grape	VWWXYYVXYWXXz
s:graph	SZWYWWQT0VVXW
s:grapp	avZcbcZbabbca
s:grate	tYXoabXZySaao
s:grati	VlVyYXVXVlsXT
s:gratu	WbYZZkrzaWXuT
s:great	abZbbbYbwZbXZ
s:greav	XawbccZbbaacZ
s:green	hoUXrXVWVyXYV
s:greet	nbZdZaXZZ2aXb
s:grego	WYWXYyWZZYZaZ
s:griev	xaXYbbXbaaacY
s:grill	QVY0WVTWYWVYU
s:grims	ZaacbaXwbYZba
s:gripp	cYbcucbcbbcdc
s:groce	WaXxZaVYaaaaZ
s:groep	TtUyVVTVXVWWT
s:groet	aaZabaYZawaXW
s:grond	YZbavaabbbaca
s:groni	WUUYWXtXTyUYU
s:groom	SVUXwXnXVUXwU
s:grosa	XYYxYXUWXWWXW
s:gross	ZXZbvbZaaaacZ
s:groun	YaXaZaXYXWZZx
s:growe	WZZZvYUvaWZZY
s:growi	ayuaXaXaoXZaY
s:grund	abbcvcacdccca
s:grunk	WYWZYZVXXUXYy
s:grupp	VWXYZXWxXXWXV
s:guaca	scdccdYeddded
s:guada	XZYZaYWYZY3ZX
s:guant	XYVZYYyYWWXZU
s:guara	eXXYmjoWXX2ZX
s:guard	SQTsXXTWVWW5p
s:guess	TYWYYazaZXYbW
s:guide	WYUYTYVZY1ZZV
s:guild	VZWXaYUzbXWZW
s:guima	UXyZXZWYYVYXU
s:guita	zXXZXZVababcZ
s:gujar	YXZaaaxZbZYZW
s:gulti	XYZaZZYYYXYXx
s:gurdw	UbacbcacwZbcb
s:gurga	VaXyZaUZYZXaW
s:gusta	pbqYYqmrdbXXV
s:gutac	TXYzWVWWZYYYW
s:gutsc	VWXyYTTVYWVWV
s:gutte	SVVYWX0VXSVYT
s:gutve	XZVZYYzXXVYYV
s:haber	YZYZZYXTZyYXV
s:habil	YybccbZbabccZ
s:habit	xZZaaZUmZZZZt
s:habla	xtXYZYWXYYmZX
s:hacer	WxZZZYXZYXZYV
s:hacka	VXZXrWV5ZXVYT
s:hacke	wYaYbZYbccada
s:hacki	WWVYXQVWUQ0XT
s:hackn	rccdddbddcdec
s:hacks	XbZbabYaZXVYy
s:haemo	VYZRZzXUZYVYX
s:halbe	XYWbZbVayXYbZ
s:halcy	YyVZZbUaaaaba
s:halfw	WaZxYaYZbaYbZ
s:halif	W1TaZaWaWXZbW
s:hallb	vacbcabbbcbcb
s:halle	XxYaYZYZaZaaY
s:hallo	SXwXYXUWWXWYx
s:hallw	abYabcwbZZbda
s:halve	avZcbcZbabbca
s:halvo	XawYYcZcaYcdc
s:halya	XxXabbYcaZbbc
s:hambu	sfYZZZvZaYZaW
s:hampe	XYYYXYzWTWXYV
s:hamst	zZZWZUVXaYXZU
s:handb	vXXXZzVUXjVXW
s:hande	YrYZZZUaZZxaY
s:handf	Vo4YWYPXWVZZX
s:handg	yZZZaYYYaZYZV
s:handl	TsXvZYzXXWYYV
s:hando	mYWncYWYYsYZw
s:hands	YZXaaUYXWyYZX
s:handw	YYXXnuxVXWXYU
s:handy	XwYbaaZaYaaaZ
s:hanne	XuXZZYWYUwZYX
s:hanov	XaWWZXzTaWYUU
s:happe	oYpXYnyXYbXZX
s:happi	TXTzWXqWTSWYU
s:haral	ZaXbcawabbbdb
s:harbo	WwUYXYTWWYVuv
s:hardw	kXWZwaqZpYYan
s:harla	UYTXYYTVVNW1U
s:harmf	XZWYYXWSXUWyU
s:harml	yXYZZaWbbZabX
s:harmo	vabcbbZabbbbb
s:harri	YcabbcycZabdb
s:harro	vXYaaWUwYXYZU
s:hartf	0ZZZbYZZaaZaX
s:harti	aaZaccvbbZbba
s:hartm	vZbabaacbcbdb
s:hartn	bbacbcabYwbcY
s:harts	Z0YcbcabZZbaZ
s:hartw	YYyYYaVaYcZZX
s:harve	VXXXrwUVuUXaW
s:harwe	UaYYYZUYaWXaz
s:hashi	bwZbbbabZabbb
s:hatte	jUUTxxQUXVUVU
s:haula	XwbbYcabaaacb
s:haush	cubccdcdbccdb
s:hausm	WyWYXXWYTVYWV
s:hausv	VXZyYRXWZZZZY
s:haven	ZtYbbbabtabba
s:haver	ZYYawZacZZbcc
s:hawth	XYZZaaXUXXZYy
s:heada	UYZZaZyYbZWaW
s:headc	XzoaZanaWXaZZ
s:headh	Zj2babXZZXaZX
s:headi	bZvcccacbYaca
s:headl	UXRYWYpWU3XWU
s:headm	UyUVXWUyVTWTR
s:headp	WZaybWWUbbWWX
s:headq	U4YaWZYaaaaaZ
s:headr	xZZbabWbbZcca
s:headt	XccucZbccdcda
s:healt	rmWpqZpYXmYaZ
s:heari	YcsddWnWWndXt
s:heart	YaaaaZQzaYVYW
s:heath	xaZaaaVabbaXZ
s:heati	yXVXtWrXXUWZV
s:hebam	UVXzVURWXVUXU
s:hedgi	WxYbbbYabZacb
s:heerl	vbabcaacbbbca
s:heimw	VYWZZZXXYVWVx
s:heisk	abbcvcacdbcca
s:heizu	XxYaYZYZaZaaY
s:helem	XYVZzYRUQUVXV
s:helme	WXYzaYUXaVUYV
s:helmh	WZWZYbSzZTZbW
s:helpd	YbababYbaaZaw
s:helpe	VWXXYYwVXWWYv
s:helpi	tqVXYrTXsWXtU
s:hende	XWYYZZXXZVWWy
s:henni	ZaZbbbXabwbcY
s:henri	ZYVaZYVZWzYXU
s:heran	ZaaabZZZbYxTX
s:herau	YZzaaaXZZXZVX
s:herds	VzWaXZXXYVYaW
s:heref	yYUbbcZaYYbca
s:heren	XZZZZYXYYY0TY
s:herew	abbcacZcubbcZ
s:herha	yYYYZZTYaYZZW
s:herin	VXVXYXSWYvWWx
s:herit	YqYbbbYaaawYX
s:herko	abbbbbZbZbvcZ
s:herma	XoXZwZWZvYZZX
s:herst	qaZubaZaZaZaZ
s:herun	aYabbaWZbaxYY
s:herzl	WXUZZZqXXpXvT
s:hesit	WnxbabXaVYZaY
s:hetzn	XxbaaaWacabXa
s:hexag	wcZcacYbaXadb
s:hibri	ulacdbbccccbc
s:hicie	0ZUZYXQYSVYYX
s:hicim	ZaYa0bZbaZaaY
s:hicis	0bYaaZXabYaaY
s:hidra	RWXWYzTXXXWWU
s:hierb	UwVWXXTVXWVXv
s:hierm	WXVZZZUYyVYXY
s:hiero	abbbcbZbabvcZ
s:highe	XXYZaYXZWYYxY
s:highw	YbabbbYaaaZaw
s:himse	cbdcscbcddbdc
s:hinge	XWVYYYUYVyXXU
s:hinte	XXWaXaYXWyYZW
s:hipot	VYWyZTWXYYWZW
s:histo	naomYdavXUWYr
s:hithe	SXVVYwSXXyYXS
s:hochs	UXYYYyWTYVYYU
s:hochz	yaXZaYXZXUXZW
s:hoeve	VWWUYY2XXXVZV
s:hoges	XZcacxabcbbca
s:hoist	bbabacZabaYaw
s:holde	WZZabaZYaXXZx
s:holdi	TWVuXroVXtrWT
s:holid	VyZZfjYYXaYYv
s:hollo	YaXbbcybbYabZ
s:homel	rccdddbddcdec
s:homeo	lwaaaaXaaaZtW
s:homep	VZUZZZ5XXVZZX
s:hondu	VYXWXzVXZZVaX
s:hones	nWacbuqXtVYYW
s:honne	XZWZXYVVVysYX
s:honor	aYY0ZrYaZYkZX
s:honou	VXcXviqoVtXYY
s:hoofd	WZZYZwtXZYYaX
s:hoogh	YYabvYZbbbaba
s:hopel	YYbbvaZcabZcb
s:hopit	YrvabZYpaZYZX
s:horai	XbZwbZXZbaZaZ
s:horar	TuVWWvTRsUVVw
s:horti	yZYWYbWYZXYYW
s:hospe	YYYUayXVZXXYX
s:hospi	elknjoaoklYZW
s:hoste	XaZaaZyZZWXZV
s:hosti	UUtwXWUsVSVVS
s:hotel	WzWYYYXZYZnaY
s:hotli	XYZcabwbabbba
s:house	XYwYZZuYYTWXn
s:housi	mpblcbZqnZakW
s:houst	vccbbZacddaba
s:hoven	V2ZaaaZaZYZYX
s:huert	TWVXXXUzXTRYT
s:huidt	xYYZbZYaaYZYX
s:huitr	YVYZyXXUYXXZW
s:human	VuXXYxXUXXXZW
s:hundr	qXVYZYvWWusWV
s:hunti	ZbtbabYZaWabt
s:hupfb	VXXYZYyXXVYYU
s:husba	yZZbaaWZaZacX
s:huurd	edcepedddcddd
s:huurp	UVTWVVSTWzWSR
s:hyder	UzWcbbZaacaaa
s:hydra	TuWaaYWZYYZaw
s:hydro	pmUYZZWZX0YYU
s:hypot	VXXryXTWYWXYW
s:ibero	YZYYZXWxZXYYU
s:ibrah	XXYYaZXXZVWWy
s:ident	ZYZZZYdYZaxvV
s:idrau	SWUXXUUVWTWSy
s:idrog	cubbbcbbcbcdd
s:idrom	SVUXzVWWTVWXV
s:ieder	TnSWuVRVT0sWS
s:ifean	aZZabcbaXaXwa
s:ignac	abZccdaduadbc
s:ignor	VXTXuYtWVPV2T
s:ijsco	STUV0VSVWTVWU
s:iliqu	axcccbYbcbbbb
s:illim	XYYYZZXxZXYYV
s:illne	WYXZYVtUYWYYx
s:illum	xaaabaXZaZYZX
s:illus	lvUXXVtWySXYV
s:ilusi	ZaaaaVYvaatba
s:ilust	1XXXZVUWZWXXU
s:image	xZaZaYYZaZYaW
s:imagi	klYZsZtXoiYZX
s:imbia	TWTWXXVYXXWyU
s:imedi	XaYbaaXZwYbZV
s:immag	XZZZaYXYZYxYV
s:immed	mejaiarZqZkZX
s:immig	ZXaccaabcbwaZ
s:immob	VYXyXWtYYYXZW
s:imobi	bccrdabccdcdc
s:imove	uXYvZUUYZZVZV
s:impac	abbacbvZcdbYZ
s:impag	XYYZYYxYZYYZW
s:impai	XbbbbSXVYZzcZ
s:impeg	TxwXWXVUYVVXS
s:impia	ZbbZbcucabbcb
s:impla	VZXWbzXTbYXUa
s:imple	sYuZbbYbaZaba
s:impor	oXqZYZqYrYrZW
s:impos	WZXavauZXWZba
s:impre	YjrZaaqZZWnuY
s:impri	Xaabbaoarabbt
s:impro	WXWXXYTYVZW0P
s:impue	TYWYYX1ZZYWYW
s:inaug	wXYZYTWwZWYYS
s:incar	1YXZaZWYZtZWV
s:incas	sXWXXWyWWUWVT
s:incen	WyUvZZVZZaYYW
s:incid	sXXXZtTWYTUWx
s:inclu	nidYklqtaZZaW
s:incom	bbbccbZbcbwVW
s:incon	RUTWW0TSVwVVZ
s:incor	X2ZbjaXaZaaZZ
s:incro	cubbbcbbcbcdd
s:incub	UWWX6XSYYXXZX
s:incum	UoUVyXVWXWWYW
s:incur	wYZbbaYbaaabY
s:indef	W4ZbaaZaaZaZZ
s:indem	XYYwXUVtZWYYV
s:indep	wbdnYYbpeXZoW
s:indet	Y3ZbbaaaaaaaZ
s:index	ZxYbaaZbaacbb
s:indic	nrXwaiXYoYZYY
s:indie	T2WXYYUVXWXWT
s:indiq	SYU0aYWYaZYYX
s:indir	XZZZZYXYZXxVU
s:indis	vbbbbaZccbbca
s:indiv	rYXtZYoZYoYZY
s:induc	ZYYbabZZxZYbX
s:indus	ZarpoYoXxUXYW
s:infer	QuVzWRUVVVUWT
s:infir	TXUXZwTYxVYYW
s:infla	yacbcaZbccaca
s:influ	XYYZZYXYYXZZx
s:infog	5XSWXVOUVSUWP
s:infor	sebibmhkiYbZf
s:infot	vYacccacbcabZ
s:infra	YrXaabuaZbabZ
s:infri	bccbdcabcbuZX
s:ingeg	rkZbsbZakaaaZ
s:ingen	mnYaqZYltZbZY
s:inges	XYXZYZUyWWZYU
s:ingre	pYXXZqWxZWsWU
s:inhab	XwYZaZsZYYZaX
s:inher	uWpYuYUXRTyXV
s:inhou	TuXYZyWYZYZZX
s:inhur	waaaaZYaaaaaY
s:inhuu	yabcccaabbbaZ
s:inici	WwXZYYUXZWvXV
s:initi	uWwZaZTYZZrYX
s:inizi	rYaaaakbbauaY
s:inlog	QRQUTTNRUQR4N
s:inmed	WyZbaaYarZbaX
s:inmob	ZUVaaYyVaZYZZ
s:inner	YaYccc0bYaZaa
s:innov	SWtXsXj2XUPWU
s:inolt	XvYZWaXXvXYYW
s:inpla	yZWaYYYYXWYaX
s:inque	SVWzYTTWZVWXW
s:inqui	taXZYavaYYZaY
s:inscr	WYYZZae5ZXYXV
s:inseg	SWWWW3VVVUWWT
s:inser	orZbcbabbbqaZ
s:insid	YbZcaZZbXYwdc
s:insie	SXVWxWuXWSWYS
s:insig	URTuWYTXXUWzU
s:insis	xZXZZYuYYoXaU
s:insol	RYZzZWWZZZYZX
s:inspe	wYXZqZXqmYoZX
s:inspi	TUtWXX2QYTWXT
s:insta	ZkfjYbsXYX0YW
s:inste	SXTXvVsqtSWXx
s:insti	d1WlXXXirWcYV
s:instr	ZoaaawadkadcY
s:insul	rYWvYvUWXXVZV
s:insur	ZnkioiblmWpbX
s:integ	tsZZnapbaaZaY
s:intel	cbactcadbcddd
s:inten	pTTWVnQvpqUvR
s:inter	pmlnfdabkZiaZ
s:intes	UXWWWWUXWW1YV
s:intor	ayZZaaZababba
s:intro	YkkZoancskjZX
s:inval	VZZYaxWZYYYZX
s:inven	zXWYoYpYYWWXr
s:inver	VrVd1TTVrUWXU
s:inves	VtWwzWoXYXXaW
s:invia	qZZabZZZaYzUV
s:invie	rXUYXXVWWTyYS
s:invis	UUVVXUmTWTzVT
s:invit	ZZXnZlWvYbkvV
s:invoi	rZYcZYnXYXmlv
s:invol	sTT1VnTUWTUXU
s:inzwi	naacoZabppbba
s:irela	pYzZXZXZWXZbZ
s:irgen	YrybaaYaYYaaY
s:irrig	UZXwaYmZaaaaZ
s:iscri	oaYZaod0ZYYYW
s:isenc	WyZaaYYYYXZYV
s:islan	aZVZZZXYYyYYX
s:istan	YZVZZaWZVzZZV
s:itali	RVpVVstVUPWWx
s:ivars	ZYyZYaUaXWZaX
s:ivers	wYabcaYaccbac
s:jaarc	X2XbaaZZYYZZX
s:jaarr	zYWYYZWZaZYaX
s:jaarv	0XTXXVUWYYWYW
s:jacke	YaabbaZYaXZZw
s:jacks	vaYcdcacababb
s:jahre	prXZaanZZZZar
s:james	ZUZbccYcccxba
s:jamsh	WUWYXYUYzVXYV
s:janua	lliadonoYXXXq
s:janvi	YwWZtYVXXWXYW
s:japan	WaVYazVXRWYaX
s:jarre	ZbXccdvccbbba
s:jasmi	aZxbbcXcaUbab
s:jazak	WYXaaaWYyZTYY
s:jealo	ZUZbccYcbcxba
s:jeder	VWzXXWQVYWVVT
s:jeman	trVYspVWplXXV
s:jenki	saccdcacocbcb
s:jeune	XyXZYYYZYZSYV
s:jewel	WYWZYZzUWTYaW
s:jmorl	WaYZZaWYZWZXy
s:joaqu	cbubbdYdbaddc
s:jocel	avXbdcacbdadc
s:joine	UruZZwUWXWpXX
s:joini	ZfmtsXZWYalZo
s:joint	TTSW0XUWYPYXU
s:jonat	YZYaZZYVZSYaz
s:jonge	YYYYZrWWYXYYx
s:jorna	stWXYWS1XWUWU
s:josep	YbXbabYZZxaaY
s:journ	nqXranpcYWjnV
s:jovel	XXWYYYWYYyYXU
s:joven	ZbaZawYUbZZZX
s:jubil	ZaabbsZYaRa0W
s:judge	ZbZwbaVbbbacb
s:judgi	YUXaybZbaZWZX
s:jugen	VYWXYzXRZWZZW
s:juggl	YZYYZyXUZXYaW
s:juill	xWWTYXvWWXXXW
s:junio	VWrXYXnW4SXWU
s:junip	SWzYbbZbZYaba
s:jurga	YZaabawbabadc
s:jutla	xaWZccZcZbabb
s:juzga	VVVXVWVWzVYYV
s:kaart	QURVVTTxUwUVR
s:kaffe	XXYZxYWYYVWYW
s:kandi	YdXbab2bYZaaZ
s:kanss	YZZYaZXZZXxZU
s:kanti	zaaabaZbbaaba
s:kanto	p0ZaZZXZZZZZY
s:kanzl	yaZZZXSZZZXZX
s:kapaz	xZZbabsbZaaaZ
s:kapit	WWUWvYwXZXWYV
s:kapsa	zYSZXZVZWVZZW
s:karls	WadcdvaZdddcc
s:karte	YZaaaZXXaYyYR
s:karth	rrZbccacZcbcb
s:karto	WXTYYYUXUSXXz
s:kaser	QWUWzWTXYXXVW
s:kassa	zaaabaZbbaaba
s:kasse	yXZZYXXYZXYZW
s:katar	wZZZbaYbbcbca
s:kathm	wWWYZYwYYXWYV
s:katow	yZXabZYYaYabY
s:kaufm	WyXYZXWYYWYZW
s:kauti	WYaZaYXaYXyUW
s:kearn	W0YYUWUXXVVaV
s:keepi	oZfaZYnYXsuXW
s:keize	UWRXYZUWWQTW0
s:kelem	VWVXXXVVWSWzR
s:kenne	WX5YYYSWYXmYW
s:kenni	YxVXaaXZaZZaY
s:kentu	ZwaZZaYbabaaa
s:kerkr	vbacbbabaaaba
s:kerst	wbXZbaZbbYbbb
s:kestr	XZXrabWaZttZX
s:ketch	WYXYYYUXXWXYy
s:keuri	YYabwYZbbbaba
s:keyno	WXYWZyWVZrvaX
s:keywo	xZYZZWnZZZUoY
s:kicki	XWVzXZRZXVZaZ
s:kicko	YZZYZXWRbZyZW
s:kiddi	SzWVXVUXYvVWX
s:kilke	wxVXYXUXYWVUV
s:kilom	nXZxYVXXaZYZY
s:kinde	trVsYYUXYVUVu
s:kindn	bbZccdacVwcZa
s:kirch	YaYaaaWaaWaax
s:kirst	sZcdddbecddde
s:kitch	crVXwXmliZWYo
s:kitte	XbaabbXYbaUax
s:klaar	XWXaZa2aXZbaY
s:klant	VVqquVuWnWWXW
s:klass	YaaZaZYYaYQZy
s:klaus	TUVVWzSUWVVWS
s:kledi	TVTyxVTVUTTWT
s:klein	tZbbpanbbbbba
s:kleut	UXUXVzVVTUVXU
s:klick	XababaXabbwaa
s:klima	VWVUWTUzWVWWU
s:klomp	SVTW0VRXTUVXV
s:klost	WVZYZyYXZZaYY
s:knitt	XxbaabXacabXa
s:knowi	VX0YXYsXYUWZU
s:knowl	dfW1YVmXlXjZW
s:koffi	XtWaYawYYXZaX
s:kolka	TVXXYX0YYZXZX
s:kolle	tmUWXrmWWWXVx
s:kolum	RVXSX0SUZWTYV
s:komis	abbcvcacdccca
s:komme	ZaZbbbZaarouY
s:kompl	TYYYYyWTYYXYX
s:kompo	UXWWVzURZVTVV
s:kondi	YZZbabzbZaaba
s:konku	WyXaXYXZYXZaW
s:konnt	wXXZZwVYuXYYX
s:konst	tbcdddcdcdbcc
s:konta	sYUYZZUXY0XXW
s:konto	WUZYaaYZaZYYx
s:konze	XZVZyYWYWWWTX
s:korre	TUUWWxTUUwVWR
s:korri	YRTaYZVYVXWYz
s:koste	ZYXYZXytYVWuV
s:kouas	XZZaYaYZXYxbY
s:kowal	XYuvXZXYYYYZX
s:krank	SWUVYWzVXWXUU
s:kredi	WZXYZYyYZXUYX
s:krieg	UWTXXXVWVU2WT
s:krijg	Xs1aZaWZXXZZX
s:kruiw	UWTXWXTXTRWXz
s:kuber	ubmetnXkZWZZX
s:kuche	VWWZXZTYXzXYU
s:kumme	WvWWXYxXZXWYV
s:kundi	TUTUWURSUST0R
s:kursl	ZacXbybacbbca
s:kurzf	QXVWWzSWVWVWU
s:kwabe	WXTZZaVYVyXuT
s:kwart	WYW1ZZsYYYYZV
s:laadp	UXUzXXVWWWVXR
s:label	ZYXcbbZbWzaZa
s:labor	TuWtyRTUtVWXU
s:labou	YvXaYaXYZuZaW
s:lacki	YYWaaaXZwZYZs
s:lacro	accbcbuZdcbbb
s:ladde	QTV3TUSVWUSXU
s:lades	aaYvaZZZaabaY
s:lager	yYXtVWVXYXYYU
s:lagoo	TVXaVaVZzWYbY
s:laiss	WYXZYZyYYYwYV
s:laite	WxababYaZbZZX
s:lakeh	ZWvdddbdbbcdc
s:laksh	paYcucXcabbda
s:lambi	yYZXaVXWaZXZU
s:lamen	vYXWYuWXYWXaW
s:lamin	xZbZbXWZbaaaZ
s:lampa	bdcdbctbccadc
s:lanca	WZZZZWwwZYYZV
s:lanco	XYXYYXWxaWYZY
s:lande	vxWYYUVXWVXVU
s:landi	vZXaaYWqaXqqZ
s:landl	VWUtuspZWVVXt
s:landm	XaawbaVabbYaa
s:lands	VuZbaaXaaYubZ
s:langf	WyWYYXWXXWYYV
s:langs	WYYXZZTXZXXXy
s:langu	anZXlprVqVXqi
s:lanya	qZacbYYubZbcb
s:lapto	UXVWXsvQYVxYV
s:larav	Vbaaacwbbcbcb
s:large	ZbcbbcvbcZZca
s:larks	ZwYbaaZbaacbb
s:lasag	XZXaZZXYXTYYy
s:lasci	WYXZZYXYtWZYv
s:laste	UZYYZyVYYYYZX
s:latti	YbZZaaxZbZabZ
s:laufz	wcbcddZcccbca
s:laugh	VYWYYtUYXtrZr
s:launc	WXXYoXm0YWbZV
s:laund	rVUqrYTXWTtXt
s:laure	WYVrZYWYxWZWW
s:lausa	WYYXYzXSXXZZV
s:lavan	VaWaaazZVZYbW
s:lavor	wYWYeVUY3WXYW
s:lawnm	UXWYTYWYXUWU0
s:lawsu	YcabaZYwbYacb
s:lawye	RWVwXWuoXVVWs
s:layof	UVlXUZUVxuXYV
s:leade	XYqZZcsuZXogW
s:leadi	hurZZZkgYXpYW
s:leafl	qYUWZYSYYVXxV
s:leaka	WXUzZYSXUXXaU
s:leaki	xYVXTXTWYXWZw
s:leand	XwZabaZcaaccb
s:leapf	wZYadcZcacZcb
s:learn	boXleralnkbbX
s:lease	bsccdcccddddc
s:leasi	UYUZaZ1YXVXZV
s:leath	YYYZaZyWaYWZW
s:leave	XXabYyVUbaZbZ
s:leavi	VWxbvYbWmYWWp
s:leben	UW0YXYTWvSXVT
s:lectu	TcXXZ2VyYYXYc
s:leden	yXWWYuQTYWWXU
s:ledge	zZaaaZWaaaZca
s:leerw	UUTWWURVzUVUS
s:legal	YZbXaWyUbcYaZ
s:legge	ZbbZbcvcabbcb
s:legib	xYYbabYccXbdc
s:legum	WYWZxYXYYXXaX
s:lehra	UWVXX1VTXTXWT
s:lehre	bYYbbbYavZabZ
s:leice	T1YYZZUZYZXaX
s:leide	WXXYyWUXYXXXV
s:leipz	UmVZtZUuXsYZW
s:leist	xZZZbaXabaXaY
s:leisu	uWbcdcccbccca
s:leite	YwYYababbbbbb
s:leito	bccddavacbccc
s:leitu	rtWWXUVvWVWXT
s:lekke	TYXyYXWXaYZZX
s:lekto	VYTYZZVYyWYXV
s:lemai	ZbabbaXxbYZVZ
s:lembr	YZXaaZXaYxYYW
s:lendi	VYquYYUZWOYZy
s:lenin	aabbbbZbZavbZ
s:lente	XYWYZYXXZxZYT
s:lenti	aaYbbUYYYzaaT
s:lenzu	UXWXWWVWWVWXy
s:leona	ubcdccZcbbbdb
s:leopo	baZcbcacWwcbb
s:lernv	UXWVX2UWYWWXV
s:lerwi	ybZZaUYZbWabY
s:lesau	YXXYZSzTZXYXX
s:lesbo	XZaUaxYYaZZaY
s:lesso	VZZWa4eZZWkaX
s:lesur	VZZYaxWYYYYZX
s:lette	VvZrtWRtVZXYU
s:letti	UhTutYmkuUfYV
s:lettu	VYXYYWWXXWWVx
s:letzt	TVwuWVuVUTVUS
s:levan	RVUXwXTVWWzXU
s:lever	SURWWWSSTwVQx
s:lezio	UVXXXwUwWUWXT
s:liabi	XWZaauWvbZZZZ
s:liber	jjpYZmoXkWyXV
s:libra	opXXddXvhkWXn
s:libre	tUVwWUSuUUUWS
s:licen	poYamXqZqXpZW
s:liche	UWNWXWTVT4VTS
s:liefe	TUWXXXUUYVtUy
s:lifeb	TXVWXWUzWTVXS
s:lifet	YabaZayWbbWZX
s:lifti	WYWXXYtUXVxYU
s:light	nXVWtXiuWlWYp
s:likew	ZZxbYbZcYaabb
s:limer	VXVTXXWXWzZbY
s:limit	VWVXXWR1XUysQ
s:limpe	WababZxYbbZYY
s:limpi	XxZaZZYZZYZZW
s:linco	U0VZYYTYVXXaV
s:lindg	XXTXYYTYzUYtU
s:lindh	rVvbabXbbXbcb
s:lindl	xYaZZXZabaZaY
s:lindq	uaZZaZYbatnbY
s:lingu	YaZbaZxZaaWba
s:linke	ZZUWYXrXiu0WU
s:linki	WZXZaaUXaXYYy
s:liqui	VYZyZWVZZYXYT
s:lisib	xYZZZYXXZYZaX
s:liste	qiUWWthwXjXYV
s:listi	UXWXYX3TXXbsT
s:liter	ScYZazWYZYvbY
s:litig	ryXTYYXYYZmZW
s:liuta	UWXYYWzYXXWWW
s:livel	UzVXXWUVXVWXS
s:livra	0aaZaZXZbYaaY
s:ljubl	ZccXdvcZdbaed
s:llama	WYxbZYWYYoYub
s:llega	rXVXXWUWXUrSz
s:lleva	srWYiXwYYXWYU
s:loadi	ZbZZbbZZbXZZw
s:local	sXYVYTUvZXuYV
s:locat	vZrbaaaacZoYY
s:locke	wSVZYZVYXXYYy
s:locks	XaXZaaVYZaYZx
s:lodgi	yZZWavWVaYYYX
s:logbo	VZZaaTVZyWaZY
s:logem	YxXaoZYpZXZaY
s:loggi	ZWZWYtWYYZyWT
s:logic	SWVzXVosXVUWV
s:logis	ZnZrkmWqnabZX
s:lohna	UYWZYVzZWVXZX
s:lolli	SXYVXXWzZZYab
s:longe	ZbZaabYxcZabY
s:longi	bvbcdZZZbbbcc
s:longt	WYXZtZXZZwYWW
s:loodg	SUTUVUSTURTR1
s:looki	dcrfpeaamZccb
s:looko	WW1ZrZUXYQYZV
s:loond	ZzZbbaaababbZ
s:loons	UUVXXVTTXTWRz
s:loopt	wbccdcccZccca
s:lords	vccbaZacddaba
s:lorie	YZbavaabbbaca
s:lorra	tbdccdYeddded
s:lotte	nxaaZaZaoZjbZ
s:louds	XZZbqaYaaZWbx
s:louis	WWTYTZUX0TYZW
s:lovel	aZbbcbZXbYabw
s:lower	SXYZZYzZYYXZX
s:loyal	VXvvZYVVXrXVU
s:lucht	XYWYZYUXYyWWU
s:ludhi	UYYRYzWUYXUYW
s:ludmi	VXYWXXVYWXzYX
s:lugar	bbacacaavZabb
s:luist	YZZZZXWyZXYYV
s:luize	TVWUXWUVVUVVz
s:lumen	YokmZaqZqbZpX
s:lumin	XbYaZbxaZYZbY
s:lunch	2rWXYYUYXYXYV
s:luxem	wsTZYZUZXwXYW
s:lycee	XbaaZxYVbZZUY
s:lymin	ubcdccZcbbbdb
s:maalt	XxVXaaXZaZZaY
s:maand	uYXsZoWYYkdXq
s:macbo	Zcdcddbdeetda
s:macch	XqusaaZYaZaaY
s:machi	bmWibmpclYpZe
s:machu	VYXZXZyYXXWaX
s:macin	UxabacYbbbbcZ
s:madag	TXYYZX0YYYYYW
s:madis	XXWbXcybaaZZZ
s:madne	WZyZUbYaYZacZ
s:magaz	jeUwWuUzWTUUR
s:magnu	abZccdaduadbc
s:maila	UVTVVURTVRT0R
s:mailb	YYYZaYXYXV0mT
s:maili	XZXYaZuXXtqZW
s:mainf	mYWYaZVyaYWaW
s:maint	aqWibcZXYcXus
s:maiso	XYyZZYWYXWXYV
s:maitr	WWUXVXVXWWUyU
s:makeo	yXUaaYqVYVYaW
s:makke	bcbbbbZbcavbX
s:mallo	VYTZXYzYZTYZZ
s:malpr	xaZaaaWZabacZ
s:manag	dthkbejcdZcab
s:manan	yZbbbbZbcbccb
s:manca	TTTWyWwVVUVVT
s:manch	awnZkjdlcYZZX
s:manda	VrxhlYVWYVuXp
s:mande	RUVVWytTWUVVS
s:manha	WzZZZYXYZYYUX
s:manne	YaZcwbYbZWacc
s:mannh	XzZbaZYWYZYVY
s:manpo	WWwZZauYXXTYV
s:mante	WxXYYYWXYXsXu
s:manua	WYYYYyWXYXYZW
s:manuf	cilrqZpZmYZaX
s:manus	yWVVYVuUWUWXv
s:manut	VXWYYWvXYrVXt
s:mapea	UXzXXYVXXUXWW
s:mappi	dbuZomWqZYaaZ
s:mapst	WYaabSYYbayaZ
s:maque	xZYXaZWZYZZZY
s:maqui	bdcdbctcccadc
s:marat	WXpXYYnVW0YYo
s:marav	VwVWXWUVXxWWT
s:marca	XZZxaYrXZYZZV
s:marce	ZabXaaXabawZY
s:march	tnZYZumXaZYZZ
s:marga	sYVXtYVVYxYZW
s:marge	waZbcbacaYcdb
s:margi	rYXYZTSyZXXaY
s:margu	YbXbbctbZtabZ
s:maria	TWVXUzWXTUWYU
s:marib	yXZaaaYaaaabU
s:maris	cXcdtcbddbced
s:marit	WXaZZttabbbbZ
s:markd	uZabbdbccbddd
s:marke	mnZbomlkZZbcb
s:marki	oXXYazYaZYZbY
s:markt	uX1YZZUYWVYWU
s:marmi	zZYXYYVZYYSaX
s:marqu	XWWYXXUXyWYXV
s:marri	RTXXX0URXYWXY
s:marte	YYYaaZunZXZUu
s:marti	xVbbcaYbacbaZ
s:masch	sxXYZWWYYXYZW
s:massi	xaaabaYaaaYZX
s:maste	STVWWxQ5WpVVS
s:masti	XYaYxaWZZaabY
s:match	YVtktaVZYWYyX
s:matem	WXWYYxXWWUYYW
s:mater	xqYZacXZkjabY
s:mathe	qsXYXVWVXX0XS
s:matil	qWVXXUTWWsWVw
s:matin	TWxVXxSWVVWWU
s:matos	VyZXZaYYbaYaY
s:matri	wUSXXUrwWUVVS
s:matro	bcadccbcvcdcc
s:matte	WUrkYWRwXVVXx
s:matth	XYTZXZvWWvYZX
s:matti	wVTVWtTSmSVSs
s:mattr	SZaZayYYaaYba
s:maure	abbcccbZbbbYv
s:maxim	taZvaZUZaZYbZ
s:mayor	VTVXTxQxXVVVR
s:meani	YYXapTWVV1YZX
s:meant	UucZYZUXnkXXx
s:meanw	XYVXYYSWXSWzW
s:measu	boVYYX1WYXqXV
s:mecan	ZxZaaWYUYYaaW
s:mecca	UXyYYYWYYXZYW
s:mecha	bvXZrYVnmnYYX
s:meche	XZVZZaXZYyYWV
s:mecke	XacabaXacbwaa
s:mecon	ZaYbabwbaaaba
s:medec	aaZbababZavca
s:medel	abdddctdddZed
s:medeo	ddceqedddcddd
s:medew	UvXYvZWXYXXXW
s:media	quXXYSvVYXoXU
s:medic	lsZwdeYXbamYV
s:medie	VrWYYUWyYWYZT
s:medit	1YVWXXVXZYZaZ
s:medro	XWXYxZVYXYYaX
s:medte	0UYWaXSZZZYXW
s:meede	ZaVZZaYYXxZXV
s:meedo	YbZucZabbcbca
s:meega	ZbbcabwaaaacZ
s:meelo	TUSXVXSV0SWWS
s:meerd	bawdccZcYacZa
s:meest	YbbbabwaaaacY
s:meeti	alXsXcWWXtoXu
s:megaw	QVVVXVRUYTWW0
s:megha	YYwbcbabaZZcc
s:mehre	YY0bZaYaXYaZX
s:mehrw	UXVXYWzVYVVVT
s:meinu	UZaxZXZZaaaaY
s:meist	YsZbaasaaZqbZ
s:melbo	SnWWYZwYuXYaX
s:melis	raZdddadpcddd
s:membe	eZXZZqcsYajta
s:memoi	wcabaaacWYacZ
s:memor	SUTV0TRSVTSTS
s:memph	ZZVbbbxbYabcb
s:mendo	RVW1VQSRYTUWT
s:mendr	WwZaaZaaZZZaY
s:menin	VXXYXvVTXwXWT
s:menor	YxYaaZYZZWZZW
s:mensa	coVWWWqVpoSzQ
s:mensc	WYsYZXsvYWmXW
s:mensi	mvZaZtXZZXoZW
s:mensu	utZZbaYaaapZY
s:menti	blpbcZjXdlYuZ
s:mento	WYYYY5lXZXbYW
s:merca	lUxuZZWZZYZYX
s:merce	WSUYWYTYXX2YU
s:merch	VvYYXYUZZX0YW
s:merco	WYWvYXWwYWXXU
s:mercr	UYZtavWWaZXYX
s:mered	XYWvZbXasYZba
s:mergi	OSTU1WQWWWVTV
s:merid	ZqYacZYsbarab
s:merie	ZZbaaWZwbbbba
s:merse	abYaaZYUaxaZZ
s:messa	aadZZZcadih0W
s:mesti	YaxbZZXZWVaaX
s:mestr	TVTWXWTWzSVSS
s:metad	ZvbcbcabaacdZ
s:metal	VyWYXWUVYVWYS
s:metam	WWXXYZXYaY2XX
s:metap	TXXTZzVXWWXXX
s:metho	kYYZaqwaZkZaa
s:metie	XbaaaZxXZZXaZ
s:metod	yZYWZVUWYXYZW
s:mette	XZXYaYXZZX2YX
s:mevro	vaZbpaqbaaYbZ
s:mezza	WZZZaYXYZYxYV
s:miche	yYXZYYWZYYYaW
s:micro	VTUXWWSkyTyVo
s:midde	ZtZbabYbZasbZ
s:middl	XZXaYZyYaYXaV
s:midla	WnwZZZqZUSYaX
s:midni	pWVtXTRpWToVw
s:midsu	bvacacacaZbdb
s:midwe	zZWqZYWYYXYaY
s:midwi	UVpeXtUWtsWnV
s:mient	ZabZqamaaataZ
s:mierc	YZzYZaWZZYYYt
s:miete	vWWXYXWWYWYYv
s:miets	VwWVXwTUWUWXU
s:mietv	XZWZaZzZWVYYX
s:migli	TVUWXVwyTWQUT
s:migra	0XmYYYVXWrmaY
s:milag	YxYaaZYZZWZZW
s:milea	1WXUVwVWXUXYS
s:miles	oWTVPXTVXTT3Q
s:milho	ZaabbZZZbYxTX
s:milio	sbabaaYaaZuYX
s:milit	UWVYWXUWVTzXU
s:miljo	ZbZbaaXZaXwYW
s:milki	vxWZWXTXXVXZV
s:milli	YpbaraXpZZuaZ
s:millo	VYWaZZzYYQuTY
s:minds	XbZZZaRacaybY
s:minec	SXVWWWT0WSUXS
s:miner	WaxbZcacaWaca
s:minij	yYaYZXWYaYXYV
s:minim	shZXznUVYXXYW
s:minis	vuXnaYWYZbsZW
s:minne	uaYcddbecdddd
s:minor	WYXuZvUYYYYXW
s:minst	zZacbbZcZabba
s:minus	VYUZZaWYVzYYW
s:minut	VYdyaplllVbaZ
s:mirel	ucbcacZcabbdb
s:misdr	ZZYaaZXZZXxYU
s:misla	ZbZwbZUbbbaca
s:misle	ZaZaaTYyYUZZV
s:missc	XXVZYXVYzVXYU
s:missi	oWiZpZWjcmnZr
s:mista	WZWZYYurWYyZT
s:mitar	SzVXXUsVVUbvT
s:mitbr	VYWZZZWWYUVUy
s:mitch	abYvccXcbbbcc
s:mitgl	tWWXXWVxYWtVT
s:mitgr	cabcvcbcbbcca
s:mitma	UWWzwVVuWWWWV
s:mitta	VXXXZaXVZXXYy
s:mitte	YZraaaXaZYxZZ
s:mittw	XwVYZXVtWVWXs
s:mobil	YzYaZZxZZYZZX
s:mocht	ZvZxaZWZaYnYX
s:model	jwWwXVsXXXYYW
s:moder	tYWWXWVUXVpwU
s:modes	UXZYYzXRYYWZV
s:modif	ZaZbbZZZaXP1U
s:modul	sYYyaYYaaYZaY
s:mogel	vbccdcccZccca
s:mogli	XyZbaZuZZZaZX
s:mokoe	Zwabbbabaaada
s:molda	yWWZZZWZXZaYX
s:molen	WyVZYXXXXXXYV
s:moles	XUVYnYVYzXXYV
s:momen	TVyXwWqUTSVVS
s:monas	SzXZVXWWYYWYW
s:monat	TqUWXovrXUqVT
s:monda	VWXYYxUtXVWtV
s:monfa	vcbcdcbccdbca
s:moniq	StWwZaWaYZZaZ
s:monit	tXXrlXrYYXcnU
s:monol	buZdbcbdccced
s:monsi	VYWZYYuZuWrYW
s:monta	dZYasapnZZZsX
s:monte	xXZUZuXUYXZaY
s:month	rkYZnlwYXXiZX
s:montp	xZZaaZZZabWbZ
s:montr	TyXaaZZYaaWaY
s:monts	sbcdedccddbcb
s:monum	UVVVWUTyXUVWS
s:morad	YvbabbZZabbaa
s:morni	eiqmYsZWZjaXq
s:mortg	TWUvXWSvqlsZV
s:morti	YZbavaabbbaca
s:mostr	abYYbaxbabbca
s:motiv	aaxbYbXbaZZbZ
s:motob	zYZZZTWVZXXZX
s:motor	VZYZwZTZYUwZU
s:mount	SrVwXuVVYXWYV
s:mouve	XYXXZYXWXXYYx
s:movab	XWyZZZWaWXZZW
s:movem	UXTZZZUTVSYX0
s:mover	TTxWVVPVxTWWS
s:movim	UWUWTXTWWT0UT
s:mubar	ZZVZZaVYZyXXW
s:mudam	VYXYZYWXZXWXy
s:mudar	TUyWVVSVTsUVS
s:mujer	WYYYXuSwYWXXV
s:mukhe	YayabZXaaXZcY
s:mules	tZZbddbdddcdd
s:mulhe	UYXYYYVYZYyYU
s:multi	rp1UZXUWXWWWV
s:munic	UzWYxXXVXUWYp
s:munis	TXXXaXVYZYSVz
s:muove	Xb0cabYbZZaaZ
s:mural	WYXZYZyYXXXaX
s:murat	VVTYWYUY0TXXX
s:museu	VYtYZbvZZVXba
s:mushr	aZVbbaXaZyZYX
s:music	UYYZyZUaWYTaY
s:musik	VYWYYyXSZWZZW
s:mutte	1YZZZSXZYYXZX
s:mutua	XavcdcZdcbbcc
s:mutue	ZxXcccacZcccc
s:myste	QWVvXVRVwTzXT
s:nachf	UwUVXWxWVUWVT
s:nachg	ZaaabZYXaZxYS
s:nachh	UYYXZyYYWYYaW
s:nachm	VVWwWvSVWVVXV
s:nachr	pZYZbaqYrYZuW
s:nachs	UVvXXWvVuTVVl
s:nacht	xwUYXXUWWVWWU
s:nagek	UXVXYXWXWXWXz
s:nairo	UrYYsXxYZYXZW
s:nakag	ZsYcbaYZbtbba
s:nakam	ZbaubbZcbbbba
s:nakij	NXYWY3VYaYXZX
s:namli	TWUXWzUWTUVXV
s:narek	yYXYZZXZaZYaY
s:narra	tbdccdYeddded
s:narro	WzWYZZWaaZXYU
s:nasci	SVUWVWVUTzVSQ
s:natac	VXUXWXVVVVXWy
s:natio	iynZaXWrZYWaW
s:natte	tccdcdacdccec
s:natur	cyUrYnsXXYYZU
s:natuu	YxYZaXXaYZaZa
s:navid	YYVYYYWXYyYUT
s:neare	XXYZaZXaWYYxY
s:nears	VYaaVZxabcaca
s:neben	saabcaubaZbaZ
s:neces	ocWspeZXuacZW
s:neder	vXYaaauZYZaaX
s:needf	YWVaabXbzZabX
s:needi	xaaabYZYbaXbX
s:negat	ZbacccXccZxZX
s:negoc	XZYZxxXZZYZaY
s:negot	WoTXYnttXWWZs
s:negoz	VXVYXWTWURVWz
s:neigh	RVoWmpeponVVs
s:neith	1WRXnVRWVyXXS
s:nemme	XYYZZXXYZXYYx
s:nenhu	WWyYZZWXXWYWU
s:nervo	pZVYYvTvWiXaX
s:nessu	RuUTVrSTUUtwQ
s:nethe	xZbZbaWabbZXY
s:netto	XZXaYZyZXYYZX
s:netwo	dkcnjZkekYasX
s:netzl	cubccdcdbccdb
s:netzw	XZVaZYWTYyYYY
s:neunz	cubccdcdbccdb
s:neuro	VWXXzXTVXUWXW
s:neutr	QTW0WSVUWVTYR
s:newca	btZdbdbdbcded
s:newsl	cYWZrWY2XXWcj
s:newsp	TrXqZuUpZYVYn
s:newsr	QUU2XSTUXVUWU
s:niaga	wYXcbbaaababZ
s:niema	ppWYYXUoYWTzk
s:nieuw	pTUXqySrWnVUR
s:night	VXXXZYtwYsVXW
s:nijme	vccbbbYccZZdc
s:ninet	Xuabpbabaabca
s:ningu	UWVXxWUVlTOxR
s:niort	waccdcZcbcccZ
s:niter	yYZYaWVYZZXZV
s:nitri	XaYZZYzWaWYYW
s:noctu	xaZabaWZabacZ
s:noleg	UXVXXWzWWVYXT
s:nombr	XZYxZWWZaZUZW
s:nomin	SVsWnWl3WTUUp
s:nonpr	lZWZZwrVaaYZa
s:nonre	xbbRbbbbacccb
s:nonse	nv0XYXVXYWXXW
s:norda	YZZYbZWYbyaaX
s:nordi	VQsXyYWXYXXZX
s:nordv	ZZbbcbvbbbbdd
s:nordw	ZwYcbbZcZabcb
s:norma	bpWZZYzZYnZaY
s:norqu	WSSYYZUZ0QXWV
s:north	tWboZqWYZqZoX
s:norwe	tmTYXVTYzVXYV
s:norwi	XaXaaZrwZZZZY
s:nosot	cXqZaX2XYXXYW
s:notai	XZYZZZXZZZzYW
s:notar	YzYaWaZZZZbaZ
s:noteb	tWeZqbaXYtpYW
s:nothi	XXcqcebnkjlbn
s:notic	YhnYaYzjYlbYa
s:notif	ZVZXXXTWWUV5S
s:notti	UuxZYaUZWVYaZ
s:notur	ZYcabyZXbbabZ
s:nouve	WWtYZWaxdpihT
s:novat	XtrZZarYpXZfX
s:noved	XYXXZYVWYVXyR
s:novem	tZWXadbpXVWZz
s:novic	WYWXYyWZZZZaZ
s:novie	RWVXYXSVWTXTz
s:nowad	UYTYXZVXUzZZV
s:nowhe	YaYZabyaZWacZ
s:nucht	YZXXaZVXZZYYx
s:nucle	uacbdacbbcbcb
s:nuest	akmaoltpdWaXV
s:numbe	lWVXeXmoaYuXv
s:numer	TWVXzVVuWUxWS
s:numme	xZZZZZVaZaZaX
s:nurse	xlWYVWVuYVYan
s:nursi	maeXZzVuZWXYW
s:nutri	wZZZaXWYsZYZX
s:nutsh	UZWYZYRVZUYzS
s:nutze	VWXzYTSVXWVWU
s:nutzu	UVTVVUSRWTVzR
s:nystr	wZZaccYcbZcbZ
s:oakhu	aXxcccaZZXbbb
s:obitu	vbZbccacaYcdb
s:objec	VaZZbwUYuaWaY
s:oblig	XXxcYarXqcYYW
s:obrad	XYWY3YVZXVYZX
s:obrig	WYWYYYWXX3XUS
s:obser	leWtYumXXkcYW
s:obsta	Zubcbdbdccadd
s:obvio	0YVXYXmWWsWYf
s:occas	qYdZaYqsalWZk
s:occor	UYXYYYVXXWTYy
s:occup	VXSXWXTXxwXYU
s:ocean	YWZYZSXWYVYYy
s:octob	rWdYYdasbcXYw
s:octub	VTUXXWUvXUVVw
s:oculi	WYYYYYWVYVYYy
s:ocult	RTVzWUUWUVWVU
s:odive	WYXZZYXVYXXXy
s:odont	VUWXXXzYYVXYW
s:ofere	XYYaaYyZaYtaY
s:offen	XXlYZYW0XsYYW
s:offer	bYWXobuiYVevi
s:offic	XtYckXtcYYsXc
s:offli	WZZZxbWbaYacZ
s:offsh	ZkraqZlZYZpaZ
s:offsi	TVUXXVWXYsVYy
s:ofici	jwYaalqXZYXZn
s:ofrec	TswXutQVrUWUS
s:ogenb	VWyXZYWYWXYYW
s:ogget	vabcddbcccccb
s:oktob	slfYcrVeYWXVw
s:olomo	XZZZZWYyaXZZV
s:olumi	bbYabbZYbUbwY
s:olymp	sbccddadddcdd
s:ombud	qxWZYaWYZXZaX
s:omgev	XxXYaZWXZYZYV
s:omgez	VVVYYXUXXVUWy
s:omtre	VaaXZWVYaYyZV
s:onbep	X0YabaaaaaaaZ
s:onbet	bccbcubacccbZ
s:onboa	nZYYamqYYjzWW
s:oncol	puXvZYWYYYWZX
s:onder	puUsZWWYsXaZi
s:ongev	swXZYZYaVaZaY
s:ongoi	0ZaZaWbaZnZaY
s:onlin	NVXWv1TXYWVXV
s:onora	QWW1XUUXWWUWU
s:onsho	ZVWbabWayVYYY
s:ontsl	ZbYbabYaxVaZY
s:ontst	YVyZZZXYXTYYV
s:ontva	SVUsVUXVVU6VS
s:ontwi	WqZaaYxaeZamY
s:ontwo	YYabvYZbbaaba
s:onwar	VYbabxZYaZabX
s:ooste	waabbYZbbbaca
s:opcio	VXZXyXUXaYWZY
s:opdra	oYqZZwnZYYZaY
s:opena	vZZbbcbccbddd
s:openi	ZvtaZbXmoWaZa
s:openn	ZbaabbZbTxabY
s:opens	XxZcbbabaaXcZ
s:opera	cpknsamcYkYZa
s:opgav	XZaTayYYaZZaZ
s:opgee	xbbbcdaddcXdc
s:opgeg	waZcbbabaaaba
s:opgeh	WRZZyWWZaZXaX
s:ophal	SVSVWWTUUtrSx
s:opini	UVV3awTVmpUWT
s:oplei	WWWXXO3QYWWWW
s:oplev	sYVZZXXZZxYYX
s:opmak	0aaZZQWPbaYaY
s:opmer	xYYZbaYaaYZYY
s:opnem	xbbbccadccXcc
s:opnie	UVTVVVSTWRUzR
s:oport	VavXYXymZVXnV
s:oppak	wabaaZZbbbabZ
s:oppor	aZvZalrabaciY
s:opsch	0WWXXVPVYWVWU
s:optim	XYYZZamaaazaY
s:optio	UxjXvoTXXXmdX
s:optom	RzZYXVWXXXXZW
s:opusc	ZcbZbcucbbccc
s:opzic	SXWXYXVVWVXVy
s:orang	UYWYYZVVZUWVz
s:orate	WYXYWWVyaWYYW
s:orato	SUTXW0TWUTWWR
s:orcam	TYYWYWevYXXvn
s:orcha	ZbZaabYwcZabY
s:orche	UWwXXXUyVTXVP
s:orden	uvYYYYXYYYXaX
s:order	uWVYsXTYuTYXq
s:ordin	WWWXtYVYtXuYW
s:ordon	VYYYZXVXYYWVy
s:oresu	WxYaYZYZZZaaX
s:organ	WdtbdrkmqZXZX
s:orgul	ZbZbbbZaZ0aaY
s:orien	wXXYXXVXwXmYV
s:origi	VrXqVXSWXXxYt
s:orlan	TXWYVVPSXUTW0
s:oroge	vaZadcadbcZcb
s:orpha	WaZZXaWZYY0bY
s:orphe	aaZbababZawca
s:ortho	RqXxXVTWYVTWv
s:ortig	VyXaabYZYZZbZ
s:osbor	YWZZxZZaZbabb
s:osped	awccdbbbcbabZ
s:osteo	yaYZZaUYZZYZX
s:oster	aZxaabaaWYaba
s:ostra	X0ZaYaXaYaZaZ
s:ostro	XYWbbZabXyZcb
s:other	VWoYlYUXWsqmt
s:ottob	kWUWWYUWWUWVz
s:ottoc	zUXXWVWYZXYZW
s:oubli	VXXYZXVWYVWWz
s:ourse	XYXZZYvwaXYZX
s:outbo	XXWbXcxbbaZZZ
s:outco	VXbabXXybbZaY
s:outdo	YyYaXbYYbaZZX
s:outgr	nYVWYtnvXVXYS
s:outli	qYXYYvVYYtZYU
s:outlo	TYWzZXVZZYVVU
s:outpa	yYUbbcZaYZbca
s:outre	uZXbbavaXUbbZ
s:outsi	ybrYaYXZaXZZq
s:outso	VYXYYZ0YZZoZX
s:outst	qaXZZZXaZowaS
s:outub	tWWYYYWWYWYWz
s:ouver	uaXbcbYbaucbX
s:ouvro	bubdccccbcccb
s:overa	taZbddbdddddd
s:overb	abbbbbZbZavbZ
s:overd	QVUUXWRTqSUT2
s:overf	yZWbbaVbZZaca
s:overh	yYZaYVjaXXWaY
s:overl	qWXuZYWYYXYZt
s:overm	XXSXXZWY4XYZX
s:overn	WkVZZZ0XsWXYV
s:overp	TWUWUWyVURxVP
s:overr	UXSXYYTWXvXXx
s:overs	SUuWTUSVyQUSR
s:overt	RVWUXTTVYWWX2
s:overw	wabbcYYadcacb
s:overz	xaZZZZXZaZZaY
s:owner	YZZawbYaaaabY
s:oyela	VxXZtZYaZYZZZ
s:pabel	xYYXaYWZaZWaY
s:pacie	vWSXWWSWUTVWx
s:pacif	uZbcddbcccddc
s:packa	YsXYnZzYZXjYb
s:paddl	ZaZbZcYabVabw
s:paedi	ZtXbqcacbbadc
s:pagam	bXYXZxZpYWuoV
s:pagar	vXWXXwSWVVWYV
s:paghi	VZZYazVTaYYaY
s:pagin	0ZZZZrlYZXZYX
s:paiem	xXXaZaXaYZaYX
s:paier	XXVZyWXYTVXYU
s:paine	VYYxZWYXZYXYT
s:painl	YZabba1abXbZW
s:paint	yYWYYZrYXWlXk
s:paket	WYXYZYyXXWYYV
s:pakke	TXXWYUSVXWzVS
s:palav	SWWXYVwWXUO0R
s:pales	VYWWYtpcXyWWT
s:palha	zWVWXUTTXUWUQ
s:palle	TWTSXWvTXvVUv
s:palli	UVXWVYWaXY0ZW
s:pamon	bbabbcaauZabb
s:panie	zYXYYWuWYYXZT
s:panne	vcacabYbacbcb
s:papad	UZUzZXUbYXZZX
s:paper	xYVrXWwWUTYZW
s:paque	SVWVXUTUWUxSw
s:parab	WXVYZYUWXzuUS
s:parag	YZWZbawZZYZZX
s:paral	UoUwWYWqbUWwV
s:param	cUoSVwtVuSVXU
s:parce	UqUXYYTYXuzXV
s:parci	xZZbaZYXbaYaa
s:parco	XurZZZXZuYYYX
s:parec	VWVwXwpYXVXYV
s:paren	rWVnXjYqXZWXz
s:parfa	YabcbbZcccvbb
s:parfo	aaZcccacwcccc
s:parki	aWVpZXSVWsUQ3
s:parkp	ZxXbWaYZYZZaZ
s:parkr	WYYyYVVSXXWXW
s:parla	XpqZfrXZppZZX
s:parle	nWwYXXUUVvVYU
s:parli	XrXXzYWYZYYYW
s:parlo	XYaZxaXZaaabY
s:parro	uuZVZYYaaZZaY
s:parso	TyXZaZZXZaWaY
s:parta	pVvZZZWYsXqYW
s:parte	aoYrZWqroYZZX
s:parti	XXivercnYdZaX
s:partn	XkcbwZpaZYnhX
s:parto	VYVZYXtU3WYYW
s:pasaj	WxYaaaZbZaYaa
s:pasar	uWxXWWUXXWWXU
s:pasca	bVbbudbcdcccd
s:paspo	YabbcaZbcavaa
s:passa	YeUXrWTVWurUr
s:passe	WXkaZsppYWtYW
s:passi	WXpZrYxVXXeYq
s:passp	WlbYXYUXnX6YV
s:passw	ZYYZanWYZlznl
s:pasti	zVWXYWVWXVXXu
s:patch	YYzaXaRaYXWbZ
s:pater	rZaabXYYabWaw
s:patho	paZxZYUZXXYaV
s:pathw	apjcaaqemiamX
s:patie	nbYtZxXXYWYim
s:patis	YyWZWYWXYWXYW
s:patri	WoTYZuwYYUnYY
s:patro	xaaabYZYbaXbX
s:patte	xXVYZVVwXUVYV
s:pauli	pZXYZZUYayXXV
s:pausc	yWUUWSxVVTVVR
s:payab	onjZZXwYYYYWr
s:payme	loYfbZjYZXwic
s:payro	caYsYYuXWppYh
s:paysa	UWUWWWTUVT5WS
s:paysl	STwVWWmWVUVWx
s:paywa	WXWXYUVWR0YYU
s:pazie	pXWwWXSvXWWXU
s:pazze	VYVYxYTVXWXXU
s:peace	WZWXYZWXYxuVU
s:pecul	VZVaZZyZXXaaW
s:pedia	VUWyXVUVXUVXS
s:pedim	svZaaZXZZXZZX
s:pedir	ZZWZZZYYxXZZX
s:pelli	YabbvYZaacacb
s:penda	UrvYYYqXWVqXV
s:pendi	WZXYZZWoZUr1U
s:penet	Zabbubacccaab
s:penha	ZbZwbZVbbbaca
s:penro	waZYaaabbabbY
s:pensa	XvYaZuVZkYnZY
s:pensi	mzYZZekpYYYZW
s:pente	wXWYnYrZnYWYX
s:peque	YaZaavsYaZZaY
s:perce	SUaW8XoXVUZYV
s:perde	TYWYXXuXWtwXU
s:perdi	TUTWWVRvySVUS
s:perdo	VTVXvYTYxVXXU
s:perei	bcacbdZcbubcb
s:perfe	SUsxUusVSOVWm
s:perfi	VXyYXXVXYWWYV
s:perfo	mYYXZWSZZYXTy
s:perfu	XYXZZYWZYvvXW
s:pergu	WY0ZZqVXXcXWp
s:perha	tVVvjYcmuVVYV
s:perif	YZaaZxXTaYaaX
s:perio	uYYXZvWWqYYXV
s:perit	xZYYYXYYaZYZX
s:periz	xaaUaZYbbaaba
s:perma	Z1iaZbYZiYaaY
s:perme	ZYVYXXwWfxrXW
s:permi	WbuZZZWYrWcxX
s:perni	accccdaccbbdu
s:perov	aYYbaZaaxYZbX
s:perso	bivcmbdZXYsaX
s:persp	TvxtXWSVWSVUR
s:persu	UUWUzWUZYWYaY
s:pesca	aabbvbZbbbacc
s:pesqu	WZWZYZWXZWWxT
s:pesso	SVuVVVRUUXtwQ
s:peste	XaXaacaazVbcZ
s:petal	vbbccbaaaZbbZ
s:peter	twWYaZXYYZZaZ
s:petit	RUSUVUR0XSVWP
s:petra	aaubdbbaccabc
s:petro	WXuZYZWZXYyZW
s:pette	XwbbYcabZaacb
s:peuve	XZaawZZbbaZca
s:pfarr	WVZYZyYXZZaXY
s:pfleg	YXonaZZornZnX
s:pflic	YaYaaZWZZZxbY
s:pharm	mmZuZWabmacWo
s:philh	SZZWYzWUZTYZX
s:phili	WuXaZZXaYvbbY
s:phish	WtYYUywXZYSYW
s:phoen	peZlirVZrnZaW
s:phoni	VZXaaYzZXSaZY
s:photo	sYWbdXvhWetXY
s:physi	TzpsYaUWXpbYV
s:piace	VdvmXmZVrqXXV
s:piaci	ZbYbbVZZXzZXW
s:piano	VVUYVzTVUUVWV
s:picco	wWTWWWxVVSWUS
s:picki	sXxVXXcVXtWXR
s:pictu	tXVYaXaXpuXuW
s:piens	VXYvvVUXZYUYW
s:piero	YXWbYZWYWyYaZ
s:pigeo	XVUYXYVVYzXVU
s:pillo	zZXaXYVYYXUZW
s:pinco	ZZYaaZXZZXxYU
s:pingu	XwWaYaZabaaaZ
s:pinna	yYabbXYZaYacV
s:pintu	VXYZZYYWYXYZx
s:pipel	uXqYYXnXWXWZu
s:pipet	bcZcbcYZaVacw
s:pirae	WVUXWXSxxWXYU
s:piram	VWWXWXVWXWzWU
s:pisci	tYYZZYtVZYYWt
s:pitch	pVVxTWmvWUUXW
s:plaat	UYWXaYWUZWYyW
s:place	WqhZYVcZ0VYaY
s:placi	YZ4ZaXUYVRZWX
s:plafo	uXYVZYWXZZxZY
s:plaid	ZZabaXYbwZaba
s:plain	VYVuXYUYTrxXY
s:plair	WXyYWXVYVVYXV
s:plais	juYZaaWYZyZZX
s:plani	WYWZxZXYXZYZX
s:plann	dmeZkkannjXZn
s:plans	UzXXZWWXZYYZV
s:plant	ZwrlVZoZYlYZW
s:plaqu	uZWYXZxYYXWYV
s:plast	YaXaZaXaaYYay
s:plata	XYXZvZXYYYsaY
s:plate	VXVXXWVVWV1VS
s:platf	orWbjjZdZXteb
s:plati	ZZbbbZVYbaxba
s:platt	UZZxYXYYaZaaX
s:playe	YYzYYaRXXVXXW
s:playw	ZaXaZayWXXacb
s:pleas	bnajalbnXueYY
s:plekk	UWTVWTSzxSVTQ
s:plomb	UWVWVVUUVVWVz
s:plots	UWVYWYUXzUWYU
s:plumb	sYUWYXmYVTXZ0
s:pluml	UyYaXZXYaZacZ
s:plusi	WX2YXVUXVtXXV
s:podca	WYWanip2ZZYYX
s:podem	sX2ZYZXZYUZYX
s:poder	VWYYYYxXvXYXW
s:podia	ZaZbwaXZZaacZ
s:podri	xWXYYtVXwXYXV
s:point	YaYZaaWZXxZYV
s:poiso	xZbacZaZaabcV
s:pokem	zZaWYWUYbaXbY
s:polen	YbaYawaYbaZbZ
s:polic	SYYYaZwXYXXuV
s:polid	XYXYZYWVYVXYx
s:polit	WwWYZZVYYWsvS
s:poliz	UXVXXXuWXTUWx
s:polli	YaZabaXUaZTZy
s:pollo	yaZaaaVabbaWZ
s:polok	XzZaaaZYaaYcZ
s:polyg	WYXWaaWyYaXYX
s:polyt	oZbaauZbbbZaZ
s:pomer	VXWYXxUuWUWWU
s:ponen	WXXXWxVmYVXWV
s:poner	yYYXZYWYaZWaY
s:ponga	bdcdbctbccadc
s:pontu	zZaXbWUZabWaW
s:pooli	zYVYZYWVYXYXV
s:popco	VXWYZYyXXWYYV
s:poppi	UXzVZZVYbWZaW
s:popul	ZZTaZaXXZXYya
s:porsc	ZZabaaXaaZwbZ
s:porta	oWVXaoquXUqVa
s:porte	YZZaqtqaZYnba
s:portf	oYlXjaWc1VaZd
s:portl	WWYXZZWVYVWYz
s:portr	paUUWVwzXUTWS
s:portu	xWWXXWyWXVXYW
s:posib	ucdcdZbbddbdd
s:posic	YZzaZauZZYTXW
s:posit	aumZaaZZoZcim
s:posiz	pnmbbbXauabZa
s:posse	TXVXytTVtVXYV
s:possi	vbedoYmXndaXY
s:posta	XVbYaYWZbaxba
s:postb	bccccctbcbbcc
s:postc	sWXWZW0YYWVZU
s:postd	0YYZXUTZVWWZW
s:poste	ZaZbbbXbbwbcY
s:postg	XzYZZYUuZYaZa
s:posti	YvWZYaWYxWXqX
s:postm	RXVzXVTVYUTVv
s:postp	PUSQWwQSWQTS3
s:postu	YYYaaZXYtXZzV
s:potab	ZxaaZbXZZZaYW
s:poten	UXowXYuaXWYYX
s:potes	XWyZZZWYWVZYW
s:potre	oYsaZapYtXZZW
s:potte	SYbXazXXbZXaW
s:pourq	WXVWXXvUWxYXW
s:pourr	ykZaanXYrZZaX
s:pourv	YybcbcbbZcbaa
s:pouss	WYXYYWXXXXXYx
s:pouvo	acbWZUYxcZaba
s:power	XWqYYaXXXWxWV
s:pract	YlapZtpXtXXaX
s:prade	zaYbacYbaYYca
s:praka	VaXabbyaWZZbW
s:prakt	uZWqZXsYmXZZY
s:prati	XvYYaZYaZZtZY
s:praxi	bbbwUabbccccb
s:prece	vcbbccbcccbca
s:preci	kaZnoeoYvWkYY
s:precl	YaavbaZcbbbbZ
s:predi	xaZVarYXZYVbY
s:prefe	asqqadWZYXYuX
s:prefi	UWzYYYUTZXYYW
s:pregi	waaUaZZccaaba
s:pregu	UVxVxVQVUTpVS
s:preis	VWXWXUUzXSUWT
s:prele	RXVYYWVWYWUWz
s:preli	UYXYYYVXXXTYy
s:premi	laWYshWcZWrzU
s:prend	mXVXWrTVocWrw
s:preno	VVWX0STSWVWWV
s:prent	YZWaZZXXXWYZy
s:preoc	sXXZaZWaaZvZZ
s:prepa	lYjuYsljoVhXU
s:prepr	abYbbbZYZxcbY
s:presc	UYVqdYTWWUWT1
s:prese	YhmnparcjYaZe
s:presi	XbYaZawaaqacZ
s:press	eYbsYmaXYoYZt
s:prest	wqcYZYWYYWYos
s:presu	wYZYaqbYaZYqW
s:prete	Yn1WhWbVWRVRf
s:preve	WvYZXZXrZXntW
s:previ	pnjiaZXkqZrZX
s:prevo	WYYZZXXWZWZYx
s:preza	spbbbaYbbbobb
s:prici	qeXnZYykZWZZX
s:prijs	YZZYaZWZZXxZU
s:prikp	WYYXZYSYZXXVz
s:prima	PVvuXxUXWVXYV
s:prime	WkbXvrpolWZXV
s:princ	YzalnZaZZWZjX
s:print	XYWmbnYYYrZYy
s:prior	dYTYZa3ZYTXZq
s:prisc	ZaZZaWXYXyZba
s:priso	WZZZxbWbaYacZ
s:priva	cmXpXocaXXvrV
s:prive	UXUXVzVVTUVWT
s:privi	TWWwZXUXXWvXs
s:priya	tZXaaaXaZubbY
s:proba	rqWYkoqYYddaW
s:probe	TWVWXVtUWTV2S
s:probl	wpVrVXUmXUuXo
s:probo	zYVYZYWVYXYYV
s:proce	emjkdZrYaYtXd
s:proch	SuuWXRUxWUWUT
s:proco	vabbdcZcaabcc
s:procu	mkmlnnYboZaYb
s:prodo	TXWWXVzVXVUWR
s:produ	lphdsdcecYlZX
s:proef	RVUUpUdUWvSyQ
s:proev	YaXaYbyYYXZbX
s:profe	edcbbZqaZrdle
s:profi	abpccblZencsW
s:proge	tYYaZZkrZjaqa
s:progr	WkYYtrsqYXbYY
s:proje	odbeccnfedbma
s:prolo	yZYcbcZbZabZZ
s:prome	axabbbWbpaaba
s:promi	XcnZgZumZtaZV
s:promo	VWUalplhtpVtT
s:promp	WavcdcYdcbbcc
s:prono	WXSYYZTXT0WYV
s:pront	VWZaaZ3ZZXYZX
s:proof	acccccbcdcscb
s:prope	mmdnmZkZkiYZm
s:propi	VWWYYYVWYXWXy
s:propo	nkknZsuXXWXoX
s:propr	WtXYtYlYYWsYW
s:propt	TU0ZYZSaXVXaY
s:propu	sUrUVvuRVSTSQ
s:proro	yZXbaaXZaYaUX
s:prorr	vcccdbbcddccc
s:prose	UXUWXXUVUzXVT
s:prosp	WVVXtXsXXwUVT
s:pross	WZyaZaXZYXZYu
s:prost	YZZaxbUcbaaca
s:prote	YYaXYYxuZXXXn
s:proto	ZXXr0YYhZXYam
s:prouv	ZaZbabwbaaaba
s:prova	TWUVXWtUWvUSt
s:prove	UUUWWWwUUSUSx
s:provi	ZlZlZrsllfaaW
s:provv	WYWYXXWXYTWWy
s:proxi	SU0WWVwVVTVUT
s:proye	tWpZnYdmYXXqc
s:proze	ZZacybZbaabba
s:prufu	tbcdddcdcdbcc
s:psico	YaVbYZyaYXYaY
s:psych	RUryWXUWUuXYT
s:pubbl	YvWZYZwYWWYYX
s:publi	XZVXawmuZVZwT
s:pubqu	TUTWWXPzWRURQ
s:puddi	YaVZZaYXZXZZx
s:pudis	SXRWVU0VWSURR
s:pulis	XYWYTYUUXVXXz
s:pumpi	YxVcaZXcZbccc
s:pupil	WZVXWYTYzUYZX
s:purch	bXXoZZlYZWvYv
s:purem	UZZaYxXVaZYZW
s:purif	YYaZbaZXaYYZx
s:purpo	XWtaZasYsaYYW
s:pursu	XtYaWXXXbaxYY
s:pushi	YXVzTYSXYYXZW
s:putti	UWutVVTqXbWWu
s:puzzl	wZYaYZaZbabbZ
s:pyram	WWTXUYRXWT2VR
s:pytor	tYmaapXhlnZaY
s:quadr	U1WWXXWXYYXZW
s:qualc	TptXXmqVvoWWT
s:quali	rabkZYgZrdmnX
s:qualq	TVTWWVTVxvVVS
s:qualu	UWUXXXVX1UWWT
s:quant	atbZabokqaYnW
s:quara	pYYYrYWvZZYZX
s:quarr	yXYXZZYaYaZaa
s:quart	bkmspYpkXWYXp
s:quatt	uoYpcZqZZYbaY
s:queda	VvWYYXVpXWnXu
s:queen	baucccZcZbbcb
s:queij	RaZXaZUVZYYXz
s:quell	vacbbbZcccaZb
s:quelq	ZYXvkZWYxYjZY
s:quere	XtlttZXZZYYZX
s:queri	pYZaaaXZYYpYv
s:querr	SXTzaZWZZZXYW
s:quese	UWUV0VSVTSUWU
s:quest	ZcoxYmYnYpWXY
s:queue	ZZZbbaXZaTYay
s:queui	XaVaZayYYWYaU
s:quibb	UYWXXXTVXzWZR
s:quick	eWUXXWpWrU1XX
s:quier	tZXYYyoVZXVZX
s:quiet	VWTXVWzVYUUWS
s:quijo	WXXXYWTzYVWWU
s:quinc	vXYVZxWZZYXYX
s:quinh	vabcbbZbbbbbb
s:quint	WsWYZxXYYXXZW
s:quinz	YZaaZwXTaYaaY
s:quiro	YacbaxaUaYbdb
s:quise	WyWZYYXXYXXXV
s:quisi	WYXyXXWYTXXZX
s:quisq	vbabbaaaaZbbZ
s:quitt	cUcX4YUuQUXYV
s:quota	xYYZZXwXYYYZm
s:quoti	ZbbaZawYbbZcY
s:racco	rWoXqYkXWsjXU
s:rache	YaYbabwbaaabZ
s:racki	ZaYabaYZYxbbZ
s:racks	abbacbwZcdbYZ
s:racon	VXxVWWTwVUXXV
s:raddo	ZaZbZZUZZYxWX
s:radio	TUWrWqtVxTUtT
s:ragaz	UWWWWyTRYVVVt
s:rahme	yabZcbZbcbbca
s:raini	ZZVaZaWaWyZZV
s:raisi	VXUW7ZdrQVXZW
s:raman	xbZYcaVcaabba
s:rambl	acabbbUXbZYTx
s:rames	YZYYyaTXXZVZW
s:rampz	YYaawXZbbaZba
s:range	TZaXZzWVaZUZW
s:ranki	ZcaccdvcbbZdb
s:ranso	YaXabbZaaxabW
s:rappo	vacbbbZbccaZb
s:rashi	UYXZZyWWaXaab
s:rasmu	XZXZZaZbyWaba
s:rastr	STTUTTTyUQTRQ
s:raten	XWVYZYzXXWWVU
s:ratha	XwYaZaXwWYZaX
s:ratif	RTVzWUUWUUWVU
s:ratin	WUXYYZRWWXVty
s:ratsk	YYYaaYYxaWYYX
s:ratta	bubdcdccbcccb
s:raven	YzTZaVXZVRaaZ
s:reabr	YaaaYwWXZYZaa
s:reach	XanaYjrYnZYpn
s:react	WXnYZYUWXao5T
s:reada	0XTXWWSWWUXXU
s:reade	WYVZYqutYtXYV
s:readi	mZiZYuVnaumYV
s:readv	XZVaaYTXZYYTz
s:reage	zXcbcXaabcbbZ
s:reaju	zYZbbbZaaaaZX
s:reali	otsXpURWVvWXU
s:reaso	qmXXuXUVYWpXt
s:rebec	rZXZabvaYaaaa
s:rebon	xaacbbZcbabbb
s:rebra	1XYZZYWXZZWZV
s:rebui	pWwXWYSXwUUYU
s:receb	jXWsYWUXYW2VT
s:recei	ZZYjZacdZYvro
s:recen	XYhrZZtZdsaaY
s:recep	cYWZnXrjZXpYv
s:recer	VabaaYxYaZYbX
s:recev	SUUWwUSUWV3sR
s:recha	ababcbVbbazZW
s:reche	ttYaZmXZZZapY
s:rechn	tYYZZYuXYjnYq
s:recht	UXX0WWVXYXXYV
s:recib	qWzYYXUUWVvVU
s:recip	yZXZaYWYbZZaa
s:recko	waXZabXZrVZbZ
s:recla	rYYZZYoXZWYYw
s:recog	TrtWXXSVxUTVt
s:recom	kYecZZYYuoZwU
s:recon	VmnXYYdVXvXYs
s:recor	fYabYrYxYXakd
s:recov	WYVZZTnXWY2YV
s:recru	YmvbZaoZlZkjX
s:recta	UXTXXXUWTSVX0
s:recue	WYYxYXWYsYYYT
s:recup	oXWYXX0WXUXVT
s:recur	VuXZZYXXZYXXw
s:recus	UWzZXXUYWVYXV
s:recyc	WZYaWaWXaVYYy
s:redac	XpXYYrtXYuZYW
s:redat	avbbabYbbabba
s:redaz	xaaabaYaaZYZX
s:redel	SVWWXWWWXV0WS
s:redes	uZWnYYuXXYhYW
s:redmo	ybaRbbbbacccb
s:redoi	abYabcwbaZbda
s:redou	vabcdcbcddZab
s:reduc	RVWWXVyzXWUWS
s:redun	XvVaYYVYzXYZW
s:redwa	ZrYiZasZraaiY
s:reemb	ZabbZbYaaawbW
s:reemp	xYZTaZYaaZZaZ
s:reenc	bccddavacbcdc
s:reenv	SVYVYUTVXW3WS
s:reesc	UVTYZWzXXWWVV
s:reexp	RXYXZVUXYZzYU
s:refai	3XWXYVUXYXYYU
s:refei	vabcbbZbbbbbb
s:refer	XbYlZcpbxZYZp
s:refle	UV2XXXSVVToVR
s:refon	yaYYZZUYZZXYW
s:refor	WZZYZYYXZYYZx
s:refra	ZaYcaZXxaZZYY
s:refre	TXtWXZVZxUZaX
s:refug	cbSWW0ST1TWWS
s:refun	YYZYaZsZbZ0ZX
s:refur	TYYXaYzZaYYYU
s:refus	XWWYYXUUXVX2s
s:regad	YabavYZbbbacb
s:regal	bcadccwbcaccb
s:regar	pmXckbmZcsaab
s:regel	VZZZZYxYaYYZW
s:regen	ZbbbabwaaaacY
s:regge	XXYZZayZXVZZY
s:regid	yXYYZYYZXXYXW
s:regim	UyWXZZXYWXVXV
s:regio	XsZslYVsdXqXX
s:regis	allkbXauiXraW
s:regre	WXVXXUQTXvXWx
s:regul	qsccdrXZedYaZ
s:rehab	QYZzZWWZZaZaX
s:rehea	oVUXVVTsUSVU2
s:reich	WTZYaaYZaZYYx
s:reimb	pYXYZZSZZY3YU
s:reinf	WccccbxbTbbcb
s:reins	TrsWqVRxWSWVT
s:reisk	sabactbYZbbca
s:reite	XYYYYZyVZZYZW
s:rejec	lXVvXZUX1TYYV
s:rejoi	VXWXYmZsXllzU
s:reken	qYWpYXUYYX2YV
s:rekru	XxVYaZXZaZZaY
s:relab	TYbbbbWXbaybX
s:relac	ztXZYYWYYYWYW
s:relan	oZXaZZ0YoVZYX
s:relat	noZXYnVlYouYe
s:relau	vabcdcbcddZbb
s:relax	UXtZYbTyZTZbX
s:relea	mXZXYaXbYnsjv
s:relec	RYZXZyXYaaZaX
s:relev	WktnZZuYZYWYW
s:relia	U0sXXZWZYYWZX
s:reloc	YtwaaaZZmZZZY
s:reluc	VTWXazXXZYYYX
s:relyi	bbZbbcvbaYZcc
s:remai	YYYYapWXpczYd
s:remar	cWXVYppVYWWXz
s:rembo	WVVXXX0WXXuVS
s:remem	amYeoYcYnvXZe
s:remet	yXYVZYXYZZsZY
s:remin	amXZZbqVkXZrv
s:remot	yZbbboXZbbaba
s:remov	WXVYYXUVlSo7R
s:rempl	XwXaabZbZaZaa
s:remun	akZxcvWZkXYZX
s:renam	VXVXXZWXVWXZz
s:renco	TVsXxXUUXvWVS
s:rende	VYWXXZsvXXsXU
s:rendi	XZXXXXsXZXxYW
s:rendo	UXXXZXzXXTWWS
s:renew	XvXYbYablUZmu
s:renou	tZYabaYZaZZwW
s:renov	wYYZZZWYZYhtm
s:renta	SWUXyXPVVUvVU
s:rente	rXUYoYWYVxZZV
s:rentr	SuVWXsVUWxWWT
s:renue	ZbabaaXUbZYxV
s:renvo	TVWXVVTUYV2WQ
s:reorg	V4tXWYTXVTXXV
s:repai	yrWXZZYWaZZbW
s:repar	SWTVxxRUVUTVs
s:repet	WYYYZYVXZWWWy
s:repla	ZujZZZbZYbjZu
s:repli	UWTXYXmUrpX0T
s:reply	VpWtYWjoZYrnV
s:repon	wZXaZYXZYvnZX
s:repor	pqXZZdjYdVmsl
s:repos	VXYXYZVYZWuwk
s:repre	mWybsYtWcXYXV
s:repri	PsSTWwPyXQTVS
s:repro	XZYaZZWXZqYYy
s:reput	taYYaZVbsZsbY
s:reque	eZXhaibYbYXxt
s:requi	tXkndZlZdZpZb
s:resea	YpX3ZYaXajZaY
s:resee	XZYZYZVYZUZZz
s:resel	WXWVWX0VWVUST
s:reser	bcWlXbkTYWvXy
s:reshi	XZcbdbYacbvba
s:resid	askYqYkaZXhZs
s:resig	tvaZaZYZaZXaW
s:resil	VVTVZYTzZYXbZ
s:resol	rmWYrZuZYaWYj
s:reson	aZxbYbXaaZZbZ
s:resor	lZZWaZTXaYyZX
s:resou	rkkaasWYaYsZX
s:respe	ZYkpYZlXryXYW
s:respo	frXpZYYXncXsn
s:respu	UV2XWXUXUUVXU
s:resso	XXzYYXUXZXXQT
s:resta	pWhayXrWkVaYc
s:reste	YYZZZYXZaZxZV
s:restf	VZXaaYzZXSaZY
s:resti	TVTYXXUVUxVWx
s:restl	SV0UVUSUSPUQP
s:resto	TrWXxUVQYquWV
s:restr	sXUWYWUXxsXtT
s:resul	TVcXYXYmXZnxu
s:resur	YaababXaaaZaw
s:retab	UXUXUXTVVzVUT
s:retai	uYrtYYWYZXkYo
s:reten	OUT1TTQVSQSUQ
s:rethi	XYUYYRUVT0XYV
s:retie	aabcbcababvdb
s:retir	ouWYbZfrYokYX
s:retom	wYbcdbbcdcccc
s:retor	XaYaXYSYYXyXX
s:retou	VWrYZXyXXWXYW
s:retra	krVZYYuVWTYXv
s:retre	VYTZXYzYZTYZZ
s:retri	ZuiubaZabZaaZ
s:retro	VYSYVTsVV1WYV
s:retur	WXUpXXkauUqvY
s:retwe	ZZbabRWyaYZbZ
s:reuni	TXWwYWTUXxVV0
s:reusa	ZXaawdYbbZYcb
s:reuss	WbZabaWyaZYYW
s:reven	ZWWXzjRmoWlYr
s:rever	VWUYuYqWWSXXx
s:revie	nXVoXqXVlViow
s:revis	sWWXYuXWoahXu
s:rewar	abZbdcucdbcdd
s:rewri	uYWYaXwZpjXZW
s:reykj	TW0YXYUVWUWYU
s:rezam	uabcbbZbcbbbb
s:rezep	yZaZZXWYbYXYW
s:rheum	WwbacbbZbcbba
s:ricar	WYZZaYXYZXzZV
s:ricer	kuuZZXXYZWYuW
s:ricet	XYUZYXVxXUWZV
s:ricev	VWnnYXVXXV1mi
s:richa	abZaaaZVaxaaZ
s:richi	dVuWWVUVVUV0R
s:richt	UVwWswUSVUXXU
s:ricom	XaZaaaZbwaaba
s:ricor	VXVtUXtVXTWXv
s:ricos	yVXYWWWYZYYZX
s:ridic	ZccbucYdcbcec
s:riemp	XXWYXYVYYXyZV
s:rient	WWVYYXVWyUWWT
s:rifac	vbbcacZcaabcb
s:rifar	yZYaYZWZZXVZW
s:rijin	YXXZZTyUZXYYX
s:rijnh	XYVZZXXyZVYYW
s:rille	WXWWXXUyVTWWR
s:riman	XXXZYXXYYWYZy
s:rimas	VVUXXWVWzTVWS
s:rimbo	UVWXWXvXXVXVx
s:rimpi	TzYYXWUXXYWYX
s:rinno	mYXtZZWYYWXmx
s:rinvi	VYVXZYzYZYWXV
s:ripag	ZcbZbcucabbcb
s:ripar	UVzXWwUVPTWVT
s:ripet	UXWWY1VUVTWXU
s:ripre	wXZZaXwXZZYSU
s:ripro	WXWXYXVWXUXTx
s:risca	ZcbZbcucbbbcc
s:riscr	yZbcccacbcbaa
s:riser	UW4qWWTVSTVVT
s:rispa	UZaYaY0aaaXaZ
s:rispe	SUXVYTTVYWzVT
s:rispo	RVUWWWUWmVv0R
s:risto	ZaYaaa0amXaaZ
s:risul	VYXvYWUWYXwXU
s:ritir	TWVXWWTVVSSW2
s:ritra	UXXXZYzXXUWWS
s:ritro	qYWYYYVXXyWXV
s:riuni	UWVvWUUTWUWUx
s:rived	UVUXXXvWVwVXS
s:river	UVlWYYmuXWXYv
s:rivis	VZZYazVTaYYaY
s:roadm	pVrzVXoUXWXYW
s:roast	WZZayaWbZXabZ
s:robot	XslngneYolZZX
s:rochd	yaXZbXYbbZZcY
s:rockv	pdededddedddd
s:rodan	xTTVVVTTyTVVR
s:rodil	VVRWWVRUW0UTR
s:roeme	PVZWYS0YZZXZW
s:rolle	ZcabbZYvbZacb
s:rolli	sZZYaulYbaaaX
s:rollo	2XbZbTXaaaabZ
s:roman	STWWUXyxVVXYT
s:romar	zYXYYWXXWXYXV
s:romer	VYXYYYyWYYXYV
s:romme	VWWXXXUWWTVWz
s:rondl	VW0YVXSXWVXZW
s:roodg	yZWZYYYYXWYaX
s:roofi	vccbbZacddaba
s:rosal	mqvaZaVaXTabr
s:rosam	ZaZbccXcwYccc
s:rosar	oXYYaXxZYYYZX
s:rotat	swWZZZWaZZYaX
s:roton	WYXZYYXWYVWWy
s:rotte	hueaqbYjclZZY
s:rough	1YYYZWUrYXYaY
s:rouma	yWXaZaXZXZaYX
s:round	WXXZZZU0rdXXm
s:royal	XXXYY8VWYWWZX
s:ruaku	VZbabwabbaaba
s:ruari	XZTYaZXXZTXyV
s:rubbi	rXWxXaXaWWZaa
s:rubri	TVTWWwRUVxUVR
s:ruckm	ZyVYaaXVXYYZX
s:rucks	WZYxtYWaaYaaX
s:rufbe	cubccdcdbccdb
s:ruhes	asabbbabatbbY
s:ruman	TYYXZYvYYYwYV
s:runar	bcZcbcXZaWacw
s:runne	ZaVaZalZb1aZY
s:runni	UmjicaZnWntYn
s:saarl	waaabbZaaaabY
s:sabad	VVXYW1XWYYXYU
s:sabem	rWuWoWuXYXVYV
s:sabon	SVUWzVQVVTUUT
s:sachv	VYZxZYYZZZZZX
s:sacra	ZyXaWbYYaaZbW
s:saili	vXXWYYVXYXYXv
s:saisi	YaZZaZZXbbxZX
s:salai	ZwZbsaZaaanaZ
s:salar	W1XZpZabYZrZX
s:saldr	ZbZbbbZaZ0aaY
s:sales	ZsnpcalcalZZY
s:salga	VXXXXWVVYVWWy
s:salim	XYYYZZWVYWXYx
s:salon	XxZcbbabaaWcZ
s:salud	UVuXWWUTW0WWT
s:salva	XYbabwZacbbca
s:saman	oZqcddaddcccd
s:samen	SVTVXWVVWzVVS
s:samme	YXVZxZVZaYYYX
s:sampl	sYXWYZ0ZZbYZZ
s:samsa	wbcabZXccdZcb
s:samst	xYWZYYmYXVYYu
s:sandu	yZYZaZYYaYXaT
s:sandw	trYZYUWtZoZbY
s:sanid	rbcdddcddeedd
s:sanit	UzwYXXTTWVXVV
s:santa	RXZWYWTyXYXXV
s:santi	abZccdZcvZdbc
s:saoir	WYZZayUXaZZbX
s:sareb	rtWX0TUYXWWXU
s:sares	RTVXUWVXzVYXU
s:sarko	ubccbcacdabdc
s:saska	yaZbabUXaXZbW
s:satel	RVRV2XQVURVXU
s:satis	XXVYZZyYYqnZW
s:satur	jnVrdoYjWVWXy
s:sauda	XXYYZTXWYyYYU
s:sausa	VZWZYaSyZTYat
s:savan	XXWYXYQWVXWzU
s:savin	oYWZzZWYVVwZX
s:sawmi	uXTyYWVXWVXYV
s:sbagl	XbZcabZbZawba
s:sbloc	saaZaZYZbZvYX
s:scade	ayabababaabab
s:scamb	VXWXYWWWXVVVy
s:scann	mUSvUUmVURsxP
s:scari	XXXUYUVVXYzXV
s:scato	VZZZWZyYYXXXU
s:scegl	XWxZZZWYWWZYX
s:scept	VYRWUXVXV0YYV
s:schaf	azabbcYababbZ
s:schal	YXYaaXWYZZ0XX
s:schau	YpZvqZWaYZZaY
s:sched	bWXqqWbZYVmVz
s:schem	WWwwZYVXWTYVU
s:schen	VYXXYXXYYXyYX
s:schep	bcadccbcvcdcb
s:schic	doXpaZrYYkkYp
s:schie	UXWvYXwXYYYZW
s:schiz	vbbcacZcaabcb
s:schlo	vaYaaZtaYWZaX
s:schlu	UWuXXYRUUVWVy
s:schne	RXUWWVUWVV2XQ
s:schni	rbZZbbYYbwZcY
s:schol	TsXUXOvwwWWYU
s:schoo	VltaslqXjWXZd
s:schre	RvlVspapVkmWS
s:schri	jduYZxXZlYZaX
s:schui	WWWXXXVWWUVWy
s:schul	uWYuXpUWYXcXo
s:schut	TYVXaXWUZWXyW
s:schwa	XxXYZYWYYWYZW
s:scien	omXpoiZamXboY
s:scier	XxXaabYbZaZaa
s:scont	VZYZWZyYYXWXU
s:scope	TVVVYzUWXVUUT
s:scopr	VYzRXVTWZYYZW
s:score	rZvbZaXbaYZca
s:scotl	ZbxZaZWZWWbbZ
s:scott	uruYZZUZWVYaW
s:scrap	0bYbZbZbYYbbZ
s:scrat	UiXYZwUZterZW
s:scree	qXcycYWYZYsZW
s:scrip	xUVvXxSTXVVXV
s:scris	WX1YXYUVNTXWU
s:scrit	YabbvYZaacacb
s:scriv	UXVXXvSTtqsXm
s:scrol	ccvdceXdbXddc
s:scusi	WYYYYYWWYWYYx
s:seafa	WXwbaaXYYYtaX
s:seanc	YVVXaYyYYZVZW
s:searc	YakiioZbdXbsp
s:seasi	SWWWX2VTXWVXS
s:seaso	5XVXYYWXWWYZW
s:seatt	mrllandZYpZZW
s:seawe	vZtabZWYaYYbY
s:sechs	cabccXbbwacca
s:secon	ZYWuYYqjyWWYV
s:secre	rvVYYXvdXWdYW
s:secte	rYvZaYXZrYaYY
s:secti	RXWXXyUVYVUou
s:secur	sYpYahWXZXzlU
s:seeke	TRSWVzxSVWWPS
s:seeki	WnVaraUa1YaZX
s:segme	aaVbabSZVzZZY
s:segna	XYrZYaVY0VZXV
s:segue	XZZZZYYYZXxWU
s:segui	XnXZZZyYZpXWn
s:segun	VkWYXjoWXnrWx
s:segur	ZwbabbYZaabaa
s:seisc	WyZZZYXYYXZYV
s:seitd	XZXaab0aYYabY
s:sekre	bbacbcbcwZccc
s:selbs	arXfaqvZYlYZX
s:selec	bkocbaclZZueY
s:selez	UwyYZYXZZYnZX
s:selle	VZWZZYSVZUYzT
s:selli	WUSu0XSTTYVtn
s:semai	vYcZZmeYdjnlW
s:seman	tYYZanWzYYZZX
s:semes	UWXYXwUW2WXYn
s:semic	TXYUWWUUY0XQS
s:semil	ZYZavbXabaZaY
s:semin	SWVWY3msWeWXi
s:semme	xYYZYYXYaZZaX
s:senci	xZXaaZXZYXYaY
s:sendi	UdbYXXUWW0pqS
s:sendu	TWTUXUSxVUtTt
s:senho	tkwZZaXZiYZZX
s:senio	TtWXXsTyWUWYT
s:sensi	VXWZaZwYVXYZu
s:senso	Zabcwcaccbbca
s:sente	QWSUVUR0tRWVT
s:senti	VYoZYYsXYxYXo
s:separ	sZXZwaXZZYXZr
s:septe	rqaZYoWppYYVp
s:septi	0ZabaaYbaaabZ
s:seque	XYYYZZzVaZYZW
s:serai	uacbbbacccaab
s:serbi	TYbZbYyaababZ
s:serio	bVWXxXmTtWtXU
s:serva	WyXaZYWYYXZXV
s:serve	0YVYWZVXWSWYU
s:servi	redZbZsZnXcoY
s:servo	VWWWXWUXVVzYU
s:sesio	TUUwWwtVRTVVU
s:sessi	VWXsY3VvYYXYV
s:sette	oVUTWyvQWSVSR
s:setti	oXbecoXabZayW
s:settl	UWcXYrTXqkwXs
s:setto	RWysXqTUtVWUU
s:setub	YUQZZZUYXYZzV
s:seven	xYaZZZYXbbbbY
s:sever	kXyZeaYkZnjaY
s:sevil	pqYwaYXYZZZZW
s:shabb	TyXZaZYXZZWaY
s:shang	SWZXZYzZaaXZU
s:shapi	aaxbYbXbaZZbZ
s:share	WWWY0XUVYmXYq
s:shari	YYYYyZTXXYUZW
s:sharp	SSVXV1SUSRUWU
s:shear	ZbZaabYwcZabY
s:sheff	VXTXYYUYXzXYU
s:shelt	dkVtZsWXXqWaX
s:shelv	ZvccbcabbabdZ
s:shiel	UYbabxZYaZbbY
s:shift	VYZZaZyZbaWaX
s:shipb	ZcXcbcYccwbcZ
s:shipm	aXabbbYbbbwXY
s:shipp	XXWXXXcuXitas
s:shipy	WWYZXZnXyYWaY
s:shoeb	UWUYYazYUUYYY
s:shoot	yVYXwWVXaYVZW
s:shopi	xXWYZaVZXWWxV
s:shopp	VZZZaaUYca2aV
s:shore	YxVcbbXabbbcb
s:short	WYwZYZtYpelaW
s:shoul	mWXZnZsYZvXZW
s:shout	jW0VTXRWUoWXs
s:showc	0YVXYZSYaWXSW
s:showe	ZbababYwcZbbY
s:showi	XZWWZX0TaVYTT
s:showr	bareeececddde
s:shrew	vxWZaXXXYXYVV
s:shrop	YbZZaaxZbZabZ
s:shutd	WrXabbvbaaYaZ
s:shutt	zYVZabVZWUYbY
s:sicco	UVWX0RSSWUWWV
s:siche	TVVXXX2VVUVWU
s:sicur	XYZYYayWYZZaV
s:sideb	WZZaaYXWaYZXy
s:sidre	bcadccwbcacca
s:siemp	YqyZnaYaZYaZZ
s:sient	WVVYYYzXXXXUW
s:sierl	yZYZZYWZaZYZX
s:siffl	WXXXYWWXXWXXy
s:sight	YaXaabUWWyabZ
s:signa	YsWYbWUpXVxXt
s:signi	lZXZZaXZnpZau
s:signo	yXYZqXXXpYYZU
s:silen	VvYYYqmYaZraY
s:siles	ZZwbYbZcZaabb
s:sille	zWXYYVWRYWYWU
s:simil	tWUXmYSUWUX3U
s:simpa	Z0ababXZbZaaZ
s:simpl	XYwZYVTYWsqXX
s:simul	XZYZaZzXZmYZr
s:since	ZawabaZZnsaZY
s:sinde	XwYaaaZZXaaaZ
s:sindi	yYWXZXUYWWYYW
s:sinds	ababZbwYaaZba
s:singa	UYWwYSVWYVzXW
s:singi	zYZYZXXWZWYZT
s:sinte	WaXxZXVXaZYZX
s:siobh	wZVXZYvZZUZaW
s:sismo	WXXYYXWXXyXWT
s:siste	boUWpVtnVTvVj
s:sitti	iXVrYooVcprZX
s:situa	VX0ZYaqZWTYYY
s:sitzu	WYY1aYXZZZoZX
s:sixte	WYtYvZpZZWZaX
s:sjogr	ZbXbbdZbTxabc
s:sketc	zWZWZVVXXYZZV
s:skinc	vYWZZZvZVYWbZ
s:skipp	oUTxXSRyWQVWU
s:skywa	XaZbcZxabaZbZ
s:slakk	SVUUWzSWVTTUQ
s:slavo	ZvbcbcabaabdZ
s:sleep	RUV0USUUYXVZT
s:sleut	TWTXWXTXTRWX0
s:slidi	ZYaawaZbZZZcZ
s:sligh	uWVwvUSWWVWZU
s:slipp	VWXYZazYZXaaW
s:slova	bbZcZdZcbwXcb
s:slove	UyVabbXaZbacZ
s:sluiz	wcccdcccZccca
s:small	VWVZxVsXToVZr
s:smart	sbZceebedddde
s:smash	XZXYaaXZaSaby
s:smelt	YvYbcdbdbdcdc
s:smoot	WXvYYaWZXvZaW
s:snagg	WZaaabxbbYYcb
s:sniff	XZYaWaUZXVYbz
s:snoep	XXTYYYVYVzWXU
s:snowf	lmnaZqXbvYZZX
s:sobri	uXVYYYwYXWWYU
s:socia	irXZaYuYaZpZY
s:socie	lWWYuxrWbYXYY
s:socke	SWWYXZVUXVZVz
s:softw	WdYxuYsZYaYZX
s:soign	uuWXXWUvYVXYV
s:soire	WbaaaZxWZZXaZ
s:soixa	ZaZbababZavca
s:solan	zXZYXYYYZWaaU
s:solar	VXYxZWYXYYXYT
s:solbe	WaaZcaxcbabba
s:soldi	VWVWXWTVSSzYT
s:solhe	ZvacccacabbbZ
s:solic	YsXYjqYbZaaxW
s:solid	YUTVrUTxVjrSQ
s:solih	rwWabbWYYZabX
s:solli	XoYYZYWYYXs1W
s:sollt	UUSXWWRVwxVWU
s:soloi	ZWUZZaWZYyZZY
s:solta	WXWXXXyVWTWTS
s:soluc	VZZYYVzXYXWXW
s:solut	ducaZbcakpcdZ
s:solva	audaZasalcaaY
s:solve	XxZabaWbZbXZa
s:someb	qYqblnXZfkYbn
s:somed	UXzZYaYaXUZbZ
s:somen	YacbcaYbbbvcb
s:someo	tememZaZnabhX
s:somet	mkwYuZYaYnXXU
s:somew	Ur2WYYTXXTWYU
s:somme	sXuXYwVVXTXXV
s:sonda	UYZYYzXRYYWZW
s:sonnt	SnSVVUo1TQUSZ
s:sonog	ZaVabaZaxYaaY
s:sonre	aabcbcabacudb
s:sonri	VSVXUzWUXWWWR
s:sopor	UXWXYWUWXSuUw
s:sopra	xaaUaZZccaabb
s:sorel	zYVZYXVXXVYWV
s:soren	pYucbcXcaZcdc
s:sorpr	XbZcabZbZawba
s:sorri	xZYZaaXbaaYZZ
s:sorte	UXWwXWVXYVuXU
s:sorti	sVXyUZTZXTXZX
s:sospe	XZZZaXXYZX0UT
s:soste	SVUXzWWWTWWXV
s:sosti	sWWXYXkwXWXWT
s:souha	lWqtubYVWWUqT
s:sound	1YYYZZUaaXZbZ
s:sourc	YXzXkmqWXVXYV
s:sourd	TVTWWWRxUvXXS
s:soute	VVVUX0UUVUVVS
s:south	UYyulYSXXTXYV
s:souve	VXVYXXUVVyWXS
s:souvi	YZVaZazaXQZYY
s:spani	SVxXWWTWWVWXx
s:spann	SVwtXuUVWSWVS
s:spark	xZaaaYYZbaYaW
s:sparr	WYXyZYWZYXYZW
s:spati	btZdbdcdbcded
s:speak	ZadUnymrZWdYW
s:speci	akxskZYeYWjZX
s:spect	SUR0XWSXWUXVX
s:spedi	vWTWXUTVWSSQz
s:speec	zYVWZWWXYWWYV
s:spele	ZbbcabvaaabcZ
s:spend	VWWYlX0wWVXYS
s:spieg	TWTVW0TUxUVXT
s:spiek	WWXYZWVyYWWXV
s:spijb	bcadccbcvbdcb
s:spill	YYXXXZYXY2abV
s:spinn	WYYZwZWuaYXaX
s:spiri	bbZccdZcVxbZa
s:spitt	SVW0VRTRYTUWT
s:split	TWVVUXS0YTUVR
s:spoil	xYXZYZaZbaabY
s:spons	qXdYiYal0WYnV
s:spont	YbVcbaVZxWaaZ
s:spoon	XZYYYYXVYUUYz
s:sport	VYYyWXWXZYaca
s:spost	UWWVXWVSXTWU1
s:spotl	YayaZZTZYWYZX
s:spott	XZyZZWqXVVYVW
s:sprak	ababZbwYaaZba
s:sprea	1XWXrXlWXlWZc
s:sprec	wXvSZVVuXYWZX
s:sprek	XYaYarXuZYqZX
s:sprin	UZZYYXyYaYXZW
s:squad	TuWYYYwXYuXYV
s:squar	xbaRbbbbacbcb
s:squas	bcacbcYaaWacw
s:squea	XzTZYaWZZWYbY
s:stabi	pyXZZpWZZYZZW
s:stadt	XwacqbababbaZ
s:staff	edbZaZspYpYZm
s:stage	XXVZYYuXwVXZV
s:stagi	UWTWWWSuURVWy
s:stain	YbYabbwYZYabX
s:stair	uYXYUZTXYtYau
s:stamm	YYYaaYYwaWYYX
s:stamp	YZYZaZUZaa0ZT
s:stand	sqWrmYmYkcXZX
s:stapl	tUWyXVVXZVXXW
s:start	ZYYZvaarZZmpe
s:stase	pWVXWXTVXUXXz
s:state	oXdZZYXYZWZV3
s:stati	qlXXZxXsYcXbZ
s:statt	WYXzZXVXYZZZT
s:statu	XxXZZYXZXZoYV
s:stavo	vbbcacZcZabcb
s:stayi	TXyWXXUVTRWXy
s:stazi	TXTXWXTVWzUSR
s:steal	YVwZuaWYYXZYW
s:steer	OVU1XSTUVSTRQ
s:steig	XZVXZZyYZZZaY
s:steli	vaYcdcacabbbc
s:stell	UWktZXnWXWX2T
s:steph	VZ0aaaWZWVaZX
s:stepp	aaubpcZbbZbba
s:steri	WaXxbbYaaZacq
s:stern	YXXbbWZZZZxZZ
s:sterr	VXXXYvUwYVWXT
s:steue	SUTVVzuUUTVVQ
s:stewa	UWXYZxXWWWWwT
s:stich	twWXWXWXXXqXV
s:stick	UXWYYXVsYUVY0
s:stift	TUVzXWWWXYXYW
s:still	abZbubZbuYaXa
s:stimm	PVXYWXW0YXYWV
s:stipe	dnZZvsWZaZmaY
s:stirl	wZcdcXbcZcZcb
s:stitc	zXXZWXWZWXWZV
s:stiva	XZXZZZWXXUXXx
s:stock	yVSXVXxWYTWXU
s:stoel	RVTVVUUzXTUUS
s:stone	XjkdcakYubZrX
s:stopp	mYZYXZjnmheYv
s:stora	XZYZaWWxZXuRU
s:store	WYYYZZVXXSYVz
s:stori	oqSXWqQ3URWXS
s:stort	bcbbbcZbcbubX
s:story	UYmXZaUWvXwZU
s:strai	jspZZnqWoTYak
s:stral	xYYZbZYaaYZYX
s:stran	WYWZrpZYW2YZV
s:stras	VWWYYXVXXzWXV
s:strat	TiVyoXyXXYXYW
s:strea	vZaZbaYabbnbZ
s:stree	zZWXYZXYYXYaV
s:strei	SVTWWXTVVvVxR
s:stren	xXXZcbZabYabZ
s:stres	YYUZZZyZXXYYV
s:stret	xVtZXaYaYYZZY
s:stric	SZ0YYaSYTTXYT
s:strin	mXUtXWysXTVUT
s:struc	uprZYZVZYYsYW
s:strug	VYWXVV1WVYZYX
s:stubb	YYXZxaZaaWZZY
s:stucc	VYWXZZyYZYWXV
s:stude	YWWodqYtrkaYa
s:studi	lZkYcmZZusYYX
s:study	WYUzWWSWVPWWU
s:stuff	YYVZZcyabWbcb
s:stukk	XXVZYWTSVzXUU
s:stund	qiYnaomjZYjYd
s:stutt	sVmZZZUxZXXaX
s:stuur	bcadccbcvcccb
s:subap	xZbaaYYcZaacb
s:subbi	WYXYZZVVYUYWy
s:subco	2YWZaZValZZaY
s:subdi	yXZaZaYaaaabT
s:subie	yXZXaVWZaZYZW
s:subje	omXcZntbZYYao
s:submi	wYZabilqcZYaa
s:subsc	XZXZnXXsYVboy
s:subse	uccbbZacddacb
s:subsi	urZXZZrZbaZaa
s:subst	xlWXYqUuYWZYV
s:subti	UUVWyVRxVXWaW
s:subve	UXVYXW0WXUVWT
s:succe	VuZrYYTWXusWk
s:suche	VWxQXXSXUUWxU
s:suchs	YZyaZaXZZXYVY
s:suffe	XZXZZYWxaYaba
s:suffo	ZaXaaZYYZyZWT
s:sugge	aXmoqpnVlUWre
s:suike	UZZZZYxYaYYZW
s:suita	nYuaaaiasYZaY
s:summa	aYYbbYWabVayb
s:summo	VYYYYYWTWUYZz
s:sunda	sqTWrwSWWlWYR
s:sunde	TWVXVXzXYXXWV
s:sunds	vZabbbYbddccc
s:sunfi	awYbYaZbZaabZ
s:sunnd	ZvYbcdbdbdcdc
s:suona	yYYZZYYXaYZaU
s:super	qwWcilVYnqYYX
s:suple	UXWVTyRVXXvXV
s:supor	WYWbYbXZZXxYY
s:suppl	laafZdudXYqZj
s:suppo	djkadZnlcYtZb
s:suppr	XYVYYYVWYUXyP
s:supue	RWXWXzSWYXRXV
s:surge	dcjsXnYYoWkXp
s:surgi	ZbcbccvbcZZca
s:surna	XXYZXaXauVzaX
s:surpr	VXqYXZnYVslXt
s:surro	ZaZaaaYZYwbbY
s:surto	UXUXUXTVVzVUT
s:surve	XZUXWVtsrUjte
s:survi	WoVaZpVWVzZZX
s:suscr	XXVZYYVyWUXsT
s:suspe	abbbcaabca1RW
s:susta	UolYXYsYVuXYq
s:svalb	TWWXYzVUXWVXS
s:svegl	XbbaaaWabbwcb
s:svilu	nYXYZXvZqYZrX
s:svizz	WwZaaZaaZZZaY
s:svuot	vbacacZcaabcb
s:swamp	ZXUbZbybWWaba
s:swapp	TvTXXWUwWuVYS
s:swear	VXVXYVV2YVXZT
s:swedi	abZccdZduZdbc
s:sweep	yZbZbaWabbZXX
s:sweet	vcZcdcZccabda
s:swift	pxWYZYWZZZXZX
s:swimm	RUVWWzSVwRVXR
s:swims	WXWYYYWSYSWVz
s:swind	rZXabaWbavZca
s:switc	UoZxYYpXXWcoV
s:switz	YXybYbVaYWYba
s:sylla	XZaZZyWZYXYbU
s:sympa	WZWYZZYYZyYZW
s:sympo	SVWTWwTxXUUVS
s:synag	TyXaaZZXaaWaY
s:synap	vaacdcaZZbcdc
s:synci	VXZZZYXYaXyWW
s:syner	Wbbbbcvcbcbcc
s:syrin	YaYaaZXZaPZaz
s:syste	ZmXnZeteloYgW
s:systm	WZYZxbXbaYacZ
s:taakg	UYWWWUVWYYzXW
s:taalc	UXVYVzUSWTXVU
s:tabel	cubbbcbbcbcdd
s:table	sYkbZaYsqXnZZ
s:tabli	aaZcccadwcccc
s:tafel	VVUYVzTVUUVWV
s:tagal	xacXaXZbcbZbZ
s:tages	0WZaaZXaYbbaZ
s:taggi	ZbbaabXabawbZ
s:tagli	VWWYXYRWVzWXT
s:taili	XaXybaWbaVabb
s:tailo	YYYZZZyXaaYZX
s:talad	SUQWVVSTRPVT0
s:talen	YY5ZYaXaZVmZY
s:talki	UaaxsUWVwWcYT
s:talks	TWTUWTSzWVVWT
s:talle	XZZxZWXZaZVZW
s:talli	SwxWXXRYXVVYV
s:tallo	UYYYYYWXYXUYy
s:tambi	XXXYbYpXYxlZW
s:tambo	XYTYYZWVXzXYU
s:tampe	YaWYZYVUazabW
s:tanzs	WXXYyWUYYXXXW
s:taqui	VWWYTWUVXvWVw
s:tarif	xZaubaYbaaaaY
s:tarje	VVVoXWTWWU5VR
s:tarra	YZbXaWyUbcYZZ
s:tartu	WYYYZYVxZYXZW
s:tasti	RVW0VRSRYTUWT
s:tatsa	UVUUWVTVW0WTR
s:taxat	VXYxYWWYZYXYW
s:taxsa	XwZaabaZacZba
s:tbili	VY0YZZVVYSTZV
s:teach	XdjbZzYXlkaZb
s:teamk	XXXXYXzVYUXWS
s:teaml	n0YbbaYaZZZaY
s:teamm	bZZcccZcvacaa
s:techn	mnXasqZadZdkZ
s:techr	WZyaYZVZVWXYW
s:tecni	bnXqmjjXmYmqX
s:tecno	XXqZ1ZWZXYWZX
s:tegen	UXwYXtTtWVWYU
s:teiln	RWXwWvVSXXWXW
s:teilp	SYWZXYzYYXZZV
s:teilz	tVxaaaXZZXYWY
s:teken	YVzZYZXYXTYYV
s:tekst	xYYZbZYaaYZYY
s:telec	pXnssYWerVZaX
s:telef	XYzxZXjXaYkXV
s:teleg	XZmabYXZaZ2aZ
s:telem	abWbbbzZVTbaX
s:teleo	XVWYZYUZZVzYU
s:telep	WkmwZrWXYYXtW
s:teles	YYaZawYVaZZaY
s:telet	rvYbbaZbabbbZ
s:telev	qxWZYaWYYXZaZ
s:telfo	uWbcdcccbcdca
s:telli	VsWuYnVYpnZbY
s:temoi	WYVVWSU1XWXXV
s:tempe	xZXZYZWZZYYaW
s:templ	SVVTX3spYWUXT
s:tempo	rxbYaVmZZYnaY
s:tempr	XZYYZXWxZXYYU
s:tempt	qYYaZxWYZXXaZ
s:tenan	vnWXhTtrXWXYo
s:tende	RXX0XUVXaXYYU
s:tendr	SV2VUUSTTRVRQ
s:tenem	ycYZZoZYZuYYX
s:tener	XXxZYZWYWXYYX
s:tenga	UVVVXyTUWUVVS
s:tenta	xZYaaaXbbaZZY
s:tenur	bubcdZZZbcbcc
s:terap	uaaccbbbbcbca
s:terce	tXWYrXUYXXvYV
s:termi	YjWpYYYXrWovl
s:terne	vcccdcccZccda
s:terps	yaXaabYbZaaba
s:terra	jYdZbxmXlZYjY
s:terre	TXWWY4VQYWSXV
s:terri	mvVYbYqXmUYYr
s:terug	RtT0WUSVVUTVQ
s:terwi	TUTxWVwVUSUVR
s:tessi	WZYxYXYZZYYZX
s:testa	WqXZZZWZZpwZW
s:teste	VVTWkXRwyPsVU
s:testi	waWqeXxXYWXZW
s:tevor	SVTzXWRUVUUVt
s:textb	XXWZYqWYXxYaX
s:texti	YZRZabXYZzaaZ
s:textu	rYWxVaXZWYZbZ
s:thail	USXXYYVXXZ0WU
s:thalb	xXXZcaXacbZaZ
s:thand	Zvacbcabaaada
s:thanj	zZXZZYVXWWWaU
s:thank	XYWZXZtYzZZZp
s:theat	tamYYuUWYRWpt
s:theme	TWWUXzTRVTVXT
s:thems	SWTXqW1WWVvYV
s:theod	xZaaabXdZYbda
s:thera	WutZYZUXtUoXW
s:there	tlYYYWsoZXnoW
s:therm	ybaWZWXXccYcb
s:think	ZXmpwpbWWoXYc
s:thirt	UxVYXZvWWVWYU
s:thorn	WyXZWZYZZZaaY
s:thoro	YZYaxbUcbaaca
s:thorv	ZYYawZacZZbcc
s:thoug	kbqZocohXpYZa
s:thous	VtWYwXVrXXWZV
s:threl	WyZabZWaZbWZa
s:throu	lcbofdnXZZqjc
s:thuis	vfYtaajaZaaaZ
s:thurs	eZXkYiZqaaYXy
s:ticke	lnaajZX0ZXYYk
s:tideb	WXWWXYVYXTQzT
s:tidel	WZYZaYVUZWWYy
s:tidew	brpZbZpZpXZlX
s:tiend	0bYaaZXabYaaY
s:tigri	4XUUYTUYYYXYU
s:tijde	qxXYpTVYXXsYW
s:tilbu	SURUUUOzxQTRO
s:tilli	TUWzVUUUXVVWT
s:tills	XzSZZaXaVVYaX
s:timel	tZZwZZTZZZYXY
s:times	RrVXYYVXXUpW2
s:timet	vWUXyoUUVvWXT
s:timez	xYWbbbaaababZ
s:tirad	zVWYXWWTYWXYV
s:tirag	bccddavacbccc
s:tiroc	ZYZbaaaawYbbZ
s:tisch	SVXZyWXXXYYaY
s:tissu	VWZZayXYZWZbX
s:titol	WyWZYZXYYXXYV
s:titul	SxRWXySXVUWWU
s:toast	SWSWVVQ0WSVWP
s:tocht	OXXYazWYYXWYW
s:todav	rYxZYYWYYWXZW
s:toega	UWVWWWRyVTrSQ
s:toege	uYZabaYZaYazW
s:toeli	ZbbcabvaaaacZ
s:toest	XXYVta1ZYZYZX
s:toeva	ZbbcabvaaaacZ
s:toget	WZiaucobarYbc
s:tollg	sZcddcbddeedb
s:tolli	TUs0UXRXTUVXT
s:tomam	YaWYZZWZZxaXX
s:tomat	yYYYZZTYaYYZV
s:tombo	YbYaabXbbZZaw
s:tomma	XYWZYZyZZUYaW
s:tomor	ZhXlYXZtZZkXy
s:tonig	XXWlYYZxaTzWr
s:tonma	xZZZaYYZaZYaW
s:tooli	ZbZwcbXbaZbYa
s:toolm	WyXZXXUYVWYZW
s:topol	WYXWaaWyXaXYW
s:torch	YZXaZaXXZXWZx
s:torfb	YxbdcbZbabccZ
s:torna	VVWXWvQSWWRzP
s:toron	omecijWoqpYXW
s:total	TXVXWWSveTxYr
s:touch	WWUYYYtXP1XVT
s:toujo	sYumaYsXYXZYW
s:toulo	YuZbZbabZtbbZ
s:touri	wUyXXWTWWVWYT
s:tourn	WZXaZZyYWYYZX
s:touss	VVUWXWVUWzWWS
s:traba	ZlYYYrhjvsaXV
s:tracc	VWZaxZWZZYZaX
s:track	uUUWXYzYXXZZZ
s:tract	SVS1XVSWRxTVS
s:trade	rWUXXunVVolWr
s:tradi	XaYbZXVZYU5bY
s:tradu	zkWYYXrYrWYWV
s:trafe	TYYXXXzWYXWXW
s:traff	YbabbbYaaaZaw
s:trafi	XXYYYWWTYWXZy
s:train	WbXXYzmZvYZXj
s:trami	psaccabcccbcb
s:tranq	VXVaYYzXXWYXU
s:trans	tmXneYaYjXrZe
s:trant	VaXxbaYbaZadc
s:trasf	iWWYjYWYuurYU
s:trasl	WYXZYZyYXXXaX
s:trasp	WUUYzVRXWVVXU
s:trata	XZZYZZYXZYYZx
s:tratt	XXXYYZzWZYWYV
s:traum	VVwXXYwWWVVVT
s:trava	qZXaZZWZ3XZZX
s:trave	ZaZZZaYabusaY
s:trawl	QVV0WXUVVXYYX
s:treas	qkcXmYZrqWXYm
s:treat	XWUvYXooWwoXT
s:trein	RUvWWzTWTRWVS
s:trela	ZxbbaYXZccYca
s:trema	XZWZZYWTYWXzV
s:tremb	YVWXaYyYYZVZW
s:trenn	bbacbcbcwZccb
s:trent	waZZauYZZYaaX
s:trepp	RWUWXXTVWTVzR
s:tribu	xWWwYVVYYXWXT
s:trich	WYYaaaWXZYYZx
s:tries	XXXaZXWWZyXZV
s:trigr	ZxXbZaZbaZcbb
s:triko	XYZaaYWYZXWXx
s:trime	vVWxXTUVXWWXU
s:trine	YwWcbbabccbbZ
s:trink	YaYbtbXabvaaY
s:trock	VYYYZXXYZXXXx
s:trois	WYVW2YWXWsYYW
s:tromp	YaZaaZVxZYYYV
s:troqu	UYXYYYVZYXyXS
s:trotz	VXYYxXVYYWtYW
s:trouv	ZrZbbbrabZaas
s:trova	WYnYZYyqrWYZW
s:trovi	xYXaaaXZZZaZU
s:truck	pZYXYxUYXXYbY
s:trump	ZZZbbaXZZTYay
s:trunk	zWZZaVXYZYYZV
s:trust	nXVYYYmZuWyYU
s:truth	VWzXYZYTYYaaY
s:tshab	aabWbvbbabbbc
s:tubar	WyWZYYWXYXXXU
s:tuesd	dfXbaaltibaYs
s:tuiti	slWXZVxrXXYZW
s:tunne	YvYcccababcba
s:turbi	sWqUssSVXjWrU
s:turis	VYYYZV0QXXXYW
s:turki	VaYwaasaaVZbY
s:turna	SXwWZXrvXWXYW
s:turni	TWTYuptVVuXZV
s:turno	TqTXyYTXVVrXV
s:turns	WXXYYVUVXVXVy
s:tutor	WYXnZ6YTZXWYW
s:tuttl	WzXZWWUYVWYZW
s:tweed	RXWvY1TXYWVYV
s:tweee	bcadccbcvbdcb
s:tweet	XWRZYXUYV0XXV
s:twint	WYYwYXtYYYYZW
s:twitt	WVSUWXU0VSVXT
s:types	YVXZyaTZaaYaZ
s:typic	oWpwYXoWYXUXW
s:ubere	YYyaZaWZZXYVX
s:uberf	YYZZaYWYaYRWz
s:uberh	XZWZaZzYVVYYW
s:uberl	XYxZZZWZXXZZX
s:ubern	msWYxWvWWWXWV
s:ubers	0XXWZRTVYXXXV
s:uberw	mYZtaYXWaZqZq
s:uberz	ZaZbvbZbaarXa
s:ubrig	aYYaaUYYWyaZW
s:ubung	YWZawZZaXZZaZ
s:uffic	XuYaYZnxXXhYX
s:uitbe	VYWWWVVXYYyXW
s:uitbr	yZaXWZYZbbYYY
s:uiter	WyWYZZUWYXYXU
s:uitge	tXWZZXXZwYZaY
s:uitle	wZZvZYXaaZZaY
s:uitno	XZWaaZnYYWZ0V
s:uitvr	wbbcccbcacZdb
s:uitwe	VWVYYVRVUTXXz
s:uitze	UvWTXTTVZYyWX
s:uitzi	Z0YcbcZbZYbaY
s:ukrai	YXSXYYXWzUWXU
s:ukule	zYaYZRZZaaacU
s:ulcer	SVWzYTTWZVWXV
s:ultim	WXWYYTp1XVXVT
s:ultra	UZZWXV1WaYXZW
s:umbre	lYuXZXtYXWrZV
s:umeti	VXXWZVUVXWzWT
s:umfra	YYXZZZyZYWYZX
s:umgez	VXzXXYUWVTXWT
s:umset	zaZcbbYbbaaba
s:umson	xYZZYYXYaZaaX
s:umzug	accdddbddctdc
s:unabh	TVuzXWVXWXXXV
s:unaff	aaaaaYUWbYXbx
s:unani	T3VVXXRWWRVWR
s:unans	XaWZYZ0VZYXZP
s:unava	UTVVXWTSXSTur
s:unbef	Y3ZbaaZaaaaaZ
s:unbel	VXUXVYRUWQWU0
s:unbez	bbbbbuaZbbbbY
s:uncap	ZwaaZaYbabaaa
s:uncha	wZZaccYcbZcbZ
s:uncom	xTwXXZWZYTZXV
s:undef	XZYaaaVXaXZYx
s:under	oabumbdZjcZiY
s:unert	ZawaaaXaYXaaX
s:unfor	TxTXXWQVYQXXx
s:unhap	UZ0YWZSYWUWZT
s:unico	WWzZUZUYVUZaZ
s:unifo	qXWXYXsTYUyWp
s:unive	ayYkpjYYmkXZW
s:unkno	XYyabaYXYYZYY
s:unlim	U3XYYZTYZZvZW
s:unloc	WVWWZaWYaX1XW
s:unplu	XXVYWZVXWRXYz
s:unsat	ZbZbbcZacaYwW
s:unsce	XaYaZZWZaTYay
s:unser	oapjiopbYXpYW
s:unsig	YbcYaYZZccwba
s:unsol	VwabbcYbbbbca
s:unstu	3ZYYYXXaWXYbY
s:unsub	aYTZZYouYWYwW
s:untan	XwabbaaaabacZ
s:unter	jYaddnjencaZq
s:unusu	vXzYYXVWWUpsU
s:unver	VYTWXX2WXVXYU
s:unves	aXbcvcacaZbca
s:upcom	UXnZaYyWtYYaY
s:updat	mXrbaZbXYXgvo
s:upfro	TYZXWuQVZY1YV
s:upgra	qaXYYZxYZXXoX
s:uploa	YaZZaaYYaXZRy
s:uppsa	saZabaZbsabaa
s:uprig	TXVXUYUXUUXW0
s:upsta	aZbbcbaXbYabw
s:upwar	zZZYYYUTaYWaX
s:urgen	pUXXYvwVXVWXS
s:urlau	YqXbabZaqYaau
s:usabi	XZY2ZYWYZZYZW
s:usate	XXYZZXXYZXYYx
s:uscia	XZXZYZWXXUWYx
s:usele	VYYyWXWWZXZba
s:usern	YaZabaWaaXyWX
s:ushua	xbbXbZYbbbXcb
s:usted	XYVZYYzYWVXZT
s:usual	qdsmUXTWrwYYW
s:usuar	ZaZvbZYZaaXaY
s:utent	vabcbaYabbbba
s:utili	UnWntXdWXUVvo
s:utrec	tWZbbaXaWZa0X
s:uurpr	WYXyZZWZYXYZW
s:uurta	XZYvXZYYaYaZY
s:vaand	vaZcbbabaaaba
s:vacac	YvXZZZWZvYZZW
s:vacan	ZpsZZZlatYadY
s:vacat	YtbpZooXXYYuW
s:vacci	UYqpaYWZYYVXx
s:vacin	VXWYXWVRXVWV1
s:vakan	XWyZZYWYWWZZW
s:valen	urkbaaZaaaabZ
s:valid	pWWtZXqWYWcXt
s:valor	UZZwZWYZZZaaX
s:valpa	WXVYXXVXWyXZV
s:valua	VYWuZXzXYsYYX
s:valut	tXttZXWZWWZZX
s:vanav	jXTYXVTUVTvWx
s:vanda	SWTWWWStVRsTx
s:vande	XvZZaZYZUvXaY
s:vanes	ZZYcccwbbcaaa
s:vanta	jmdZdZbnqaYsX
s:vanze	YWyZZZXYYTYZV
s:varan	WXVYXYTzYSXXV
s:vargh	ZZaaabvcccccb
s:varia	WyXZrZXYYXYZs
s:vario	YXybbcYZbZabc
s:varml	wbYabaZbbYbcb
s:vecch	nWWYWYVWwVW1T
s:vedia	axYdcbbcccbbb
s:veert	sWWXXWUXXXVXx
s:veget	VyWZaZXaZZZbY
s:vehic	UqWXWXVWXVWW1
s:veint	WxYZZZZbXaZaY
s:vence	UVXXYXTzZXQUX
s:venci	RvTWWWVVVUWUx
s:vende	uXWYvXUXXWrYV
s:vendi	uYYYZYuZaaUaY
s:vendo	nXSwWXTxXTXXV
s:vendr	nuVXYoVuWVZWo
s:vener	YZYYZQWzZVXXW
s:vengo	TWVyWUUVWSUWS
s:venka	zYXZbbXbaaaba
s:venti	ZcbZbcucabccc
s:ventu	XUXxxaUXYUXZX
s:veran	XauaZayYZXZYY
s:verba	SWWUXxTVXVkWv
s:verbi	VYZxZYYZZZZZX
s:verbr	zZYYZXRZZZXZX
s:verbu	ZbYcbcxcbYbcb
s:verdi	WaZsaXXoaZyaY
s:verdu	XZYZYWTWXX0XV
s:verei	VXWYYYyXWVYYU
s:verfa	VxUXXTTWWUwVU
s:verfu	ybabcbZbbbaba
s:verga	TWWWXtcVWvWVt
s:verge	xWVWXuTTXUWVu
s:vergl	SVUVYW0UWVXUT
s:vergo	oYWvXtWtYYXYV
s:vergu	VYXxXWSxYYYXU
s:verha	UUSWWVwTWyUSR
s:verhu	TVSxWWRVSxVWS
s:verif	XXWXZXaXYU10T
s:verka	PUTvxUSVWWvVU
s:verke	YYXaYXXyYVaaZ
s:verkl	WZaYaXWZZYzZW
s:verko	XYXZ0ZrXUWYZX
s:verla	X0VYZYXZYYqZX
s:verle	hwXZZZpXXXYvV
s:verli	WYZYZYWYZYyWW
s:verlo	XWWZZZWYTWr0s
s:verme	UWWXWWWWzWXYV
s:vermi	XYVbbb3aXYZYY
s:vermo	VYWYYXVYVWzaX
s:vermu	VXXXYWSVXUVVz
s:verne	WvVXYZVWX0XXU
s:verof	RWUWXXTVWTVzQ
s:verpa	yXZaYXXZZXYZW
s:verpl	sZZabaYZYXaYw
s:verra	XYYZZYXXYVZXx
s:verre	YxZZZWWsaYsZX
s:verri	WYbYayYVaZXZX
s:versa	VXVXXXnWWTsQx
s:versc	pZpaaaXZpXZqp
s:verse	ZaZZaZZXbbxZX
s:versi	dZZZZlZocWVY1
s:versp	UYYXZXXYZXXXx
s:verst	WYZhatXtZXZXs
s:verta	XXVaZXZayYaba
s:verte	aaabYbxYaaZba
s:verti	zYXZbZVaZXZaZ
s:vertr	qwXdZZbkYXkYo
s:verva	yVTZYYVYwWXYV
s:verve	XXYZXYzZXVRWT
s:verwa	trZbaYYapZZbY
s:verwi	VXTXXXvVUTWxR
s:verza	YXXYZYWWXXXYy
s:verze	TYVZYZ4XTWXXV
s:verzo	UXVWXtTUWTpSy
s:vesti	UUxWzXmVXVXXU
s:veter	tbvYcXWXlXeYo
s:vetti	XZaZbwYaZYabZ
s:veuil	VYXZYYVWXUXVy
s:viagg	VYXXY2WRXXXYV
s:viati	yYZUZZXZaZZaY
s:viatu	UwVXXWWWWWXYv
s:vibra	xYYXaXWXZXUZr
s:victo	SWVTY0VUYWSUU
s:video	VWq0YWZXYXrYW
s:viell	RUPTVTQx2RUUR
s:viend	XZaWtVXwbZZbZ
s:vierm	YXX3aYXVaZYYY
s:viern	mpWtXVnWoUbWs
s:vieta	WYYYZYWYZXyYU
s:vietn	SXUxyWQXVXUVT
s:viewi	yZYaaaXaVYZbX
s:villa	pXZXoqUWYdWV0
s:vilni	VvZZaaraZaYcZ
s:vincu	YvbbbbabcbZcb
s:viney	rnVXyXnYXVVZW
s:vinic	XxXXYYYZZZZZY
s:viola	aYbccbaacbxTX
s:violi	SWUXUWTXzRXYV
s:virem	acZbbZaZbavbY
s:viren	aYabbaWZbaxYY
s:virgu	WWXYZTXVYyYXT
s:virtu	WZ0pYhsXYYaYX
s:visib	RXXXXUysYXUvU
s:visio	YbZbabwababbZ
s:visit	mZYZaraeZaYot
s:visse	QSV0TSTSXVUWU
s:vista	vYacccacbcabZ
s:visua	YZWabqXYZSZ3V
s:visue	WWWYYXyXWVXXV
s:vitor	TXaYa1UTaYVZZ
s:vivie	QVTWXVR1UvVWT
s:vizin	VXYXZWyZZXWZW
s:vlaam	0YVccbacaabbb
s:vliss	Q0WaZZWYXaXZY
s:vocht	TUVVWTTzXTUVR
s:voice	nWxZZalZXTZaW
s:voitu	XwababZaabaZY
s:volda	aabbbbZbZavbZ
s:voldo	UWWWXWUWXVuXv
s:volen	wXUYYoUWW0WWT
s:volge	wWWTyWVXYXXYW
s:volks	ZacXcybacbbca
s:volle	aabbbbZbZavbZ
s:volls	WYSZZZWXYPWzT
s:vollz	ryXaZZXZZZabZ
s:volon	psUXWzTTXsWVR
s:volta	tZZaaauaaaaaY
s:volti	XxWaXZZabaaaZ
s:volum	xZXZZVVRXWYYz
s:volun	faXaZzUlXZWYv
s:vonde	yYYZaZXaaYZYX
s:vonei	ZYxaaaXZXYYZY
s:voord	vbbccbabZbpba
s:voorj	qXwYYuWXWUXZW
s:voorl	WYXZYxYXZYZZW
s:voors	WZXZZYWYXXzYV
s:vooru	aabbbbZbZawbZ
s:vorar	bYZbwbabaaZaZ
s:vorbe	TWWYXXVzSUXYT
s:vorer	wcabddZcbcbca
s:vorfu	Zbbbccwbabccb
s:vorha	YwZasaYaXYaZY
s:vorko	abbcvcacdbcca
s:vorle	ZZYaaUYXXxZZX
s:vormg	VWVZXYVXyVXYV
s:vormi	YaataaabvYbba
s:vorre	pYYxmqVYZYXZW
s:vorsc	YYbZaxYTaaabZ
s:vorso	YYXXaZVXZZYYy
s:vorst	WryaaZWYZXsZX
s:vortr	bwacbZbbbabbb
s:vouch	WWW4XXQtYWlYp
s:voudr	vYYtZpWXnZZZY
s:voula	abXbaUXaWyaaZ
s:vouli	UV0XXXTVXUWVS
s:vrage	TVVzWVSWYXVXV
s:vrien	ZabcbbYbbavca
s:vrijb	ZZXaYZxXYYYaW
s:vrijd	rtVYYYjxXUXVS
s:vrijg	UWWWWWUWYWzTV
s:vrijw	VYXYXzpUXVXXV
s:vrouw	YXZZZWWyZXZYW
s:vukov	acbdcbYbbuccb
s:vulne	WXWWXYVYXTQzT
s:waard	XZYuYZXYZYtZX
s:waarm	uYWYvXWYXXXZW
s:waarv	VWzYVXSXWVXZX
s:wachs	XxYaaaZaXaaaZ
s:wacht	ZbabbZZabYqtU
s:waffl	XUWaTZXzZZZZU
s:wagen	YbZbbaYtasaaW
s:waise	accdddbddctdc
s:waiti	bVUWxXVoWUukr
s:waldo	WzWYXXWYTVYWW
s:walki	WXTZYYUXV2WWS
s:walle	UVVyVTTSWRvSS
s:walli	XZWZYyWXZWWaY
s:walma	UZZYaZUWcZzZT
s:wambu	batddeadbcdcd
s:wanji	VZXxaaWaYZabY
s:wanne	upYYYZwZZYYaX
s:wanti	SXVWYXRY0XWYW
s:warde	YaZabaZYZWZZw
s:wardr	XXybabZaXXVUX
s:wareh	mpYnYnVurYZXV
s:waren	Zbbbccwbabcca
s:warme	YoZqXrYXYuabY
s:warmi	WZybZcZbZVacZ
s:warms	WXVXYyWWYUXWV
s:warni	WXWuYYUWYV0TV
s:warra	ZaabacWabawbZ
s:washi	TVWXzXTWZVWYU
s:watch	VmYZswVXXrWaV
s:water	ysYZoYXZYZZZX
s:wavem	XYWZWZUTXV0VW
s:waxwi	YYZabaYZaYaaw
s:weath	pnVXjXSXWsXWv
s:weave	XZVayZSZaYXaW
s:webin	YZYZaYd6ZdZXV
s:webse	WXXYyWUYYXXXW
s:websi	xiXYWYylaYZYW
s:wechs	XyrabbYanZaZZ
s:weddi	yWVVpWTVWTtum
s:weder	aabbbbZbZavcZ
s:wedne	ilXZZibrYibcu
s:weekd	vWWYZpUWurXXW
s:weeke	llVYclYoYlZWy
s:wegwi	UXVXVzUSWSWVT
s:weigh	wXUXYYTTWvWXq
s:weihn	UWxWXWvVUSWVS
s:weird	VXYWZbYayYZca
s:weite	WYWYaYWYxXvYV
s:welch	XWyZZYWYWWYZV
s:welco	YYYaXYn0aeiYo
s:welde	VabaaYyYaZYbX
s:weldi	TqYwZtVXZWVYV
s:welee	bcadccbcvbccb
s:welfa	UzWXXWUVXVWXS
s:wellb	YaXZbYzZaZaab
s:welli	WYZYZYXVZYYay
s:welln	UWvZXZVYXVzZW
s:werde	UXzWXVUxXWWYV
s:werfl	waabbYZbbbaca
s:werkd	VVXZYYzXWXWZV
s:werkg	Ya3aaaWaXWZZX
s:werkl	waZabbZaaaabY
s:werkp	YxYaaWXZYZZZa
s:werks	QvUXwVVVtVWVT
s:werkv	yXWYZYXXZYaYW
s:weste	XZZZbZVaZa2aW
s:westm	YYZaaVYyaaYXX
s:westw	xXYZZaWbbZabX
s:weten	UyYYYZWXYXYXW
s:whadd	XZYYYZVyaYYbX
s:whate	nVoslbXbubWYY
s:whats	rYmZjbXYYayZY
s:wheel	TTUtYYUXVUwYz
s:whene	octsYXsXYXaYV
s:where	UTUXuXiyXWuWU
s:wheth	sYujbZalnWYZe
s:which	zYpWYsVYYUYZX
s:whist	YZYaZZYVZSYaz
s:whitc	VbYZovXZarZbZ
s:white	XXVrYWyXWTuZV
s:whitl	ZstbZbYaaYaba
s:whoev	VWRXWXQUzO1Uc
s:whole	zZaYSXYabaWba
s:whopp	YaXcZcbaxWbdZ
s:widen	ZaVZZaWZZ3ZaY
s:wider	abbcvcacdccca
s:widow	XZYbXYWaYZycZ
s:wiede	ZbYaabXZbxaZX
s:willi	qkqrYdWYsYZaY
s:willk	sbbbcaZbcarbZ
s:windh	rUYZYwXZaZZaY
s:windo	XWXnZZXmZoypX
s:winer	ZZXXxbYababbZ
s:winke	VYWWWUVXYYyXW
s:winne	YaabcZzbcaPZa
s:winni	bZXZabYZZyaaU
s:winte	VtXYYyWUXUYYV
s:wirel	SWvXZZWXYWUax
s:wirkl	wXXZYXWvZWYYV
s:wishi	WVSXYXTrW2VTQ
s:wishl	VYXZzZTVVWWZW
s:wisku	ZZZbavZasaabZ
s:wisse	UwVWWVUxUTVUP
s:withd	VpWXYXSWXUxvq
s:witho	daibZZrmmeqYY
s:witne	Vab0aYXbaaabZ
s:woche	wabYbqabbabcZ
s:woens	VVVXV1UUTUVXU
s:wohnu	abZbbbZtuYbba
s:wolfs	YaZWayXRbZaYZ
s:wolve	TR0XYVUTYXYXW
s:wonde	lXTZYZ2YSwYXU
s:wonin	YaYbZaUxZXZZV
s:woons	wYXbdcacccccc
s:woord	baZcccZcuacaa
s:wordi	XbaabbXZcaVax
s:wordp	0XVWXWSXVRVWQ
s:worka	WZZaaYXVaYZXy
s:workb	nYVXZV1YZWYaX
s:workd	wbYcccZcabbbY
s:worke	zrXYXqTWWWqZU
s:worki	iYqcfYXpckcho
s:workp	auacddbdcdZZc
s:works	pbXaYyjnYdmWV
s:workw	ZZXZxaZaaXZaY
s:wrapp	ZbZbbcyaZUZcW
s:write	WUkxWwdWWWWXV
s:writi	bYbrdsdbnpYYV
s:writt	ntXrbYrnYZYaW
s:wrocl	vwUZZZUZXXYaZ
s:wrong	yXYYYaYZYYaba
s:wunsc	XYWYXWVyWVXXW
s:wurde	wYVZYXVYWUvYU
s:yanni	XaZWZWyYZaYba
s:yearb	0YVYYXVXZXWZX
s:yeste	pXWXYZmWmvXds
s:yoghu	VYXZXazZXTYZW
s:young	UWVaZXWWwwXVU
s:yours	ZrqpXZoqXWXZo
s:youtu	TZWXwWWvXVoZW
s:zaagm	TVUWzWRXUVWYW
s:zahlb	tWXWYWVUYVVWw
s:zahle	QVUW0WSWYXXVV
s:zahlu	TVVWVVRUVSxTw
s:zahna	SWSXvWrVxTUTS
s:zahnp	xZZZbaYabaYaY
s:zakel	TWTVXWxXXVwWT
s:zanzi	RyZaaZYZZbabX
s:zarag	WwvWWYVYWVZZX
s:zater	nVUWWTXwVSUVy
s:zeala	UvtYXYVWTuXYU
s:zeela	ZZYavbtbYYaba
s:zeelu	ZvZbbbZbabbcZ
s:zeich	yXWYYXWXYVXYU
s:zeite	YYXZaZyZYWYZX
s:zeitp	VXzWXXUYUUXWU
s:zelfs	oUUWWWxVvSVWS
s:zentr	dWrYYZVXxUWXV
s:zeoli	YbaubbZcbbbca
s:zesci	ZbabbYZacZwYY
s:zichz	YYaawYZbbaaba
s:zieke	X0aabZZZaaYYX
s:ziffe	XYWaYZWYXXyYV
s:zipli	wabZbaZcbbXbb
s:zippa	YXYVZVWWYZyYW
s:zoeko	XZXZaZWYZVXyU
s:zomer	xaaaaYYaaaaaZ
s:zorga	WYXyaZWZYYZZX
s:zorgb	UUVYzVUWWTWYV
s:zorgt	SWSTVSR0WUUVS
s:zorgv	XZbZvZXaZaZbZ
s:zufal	wWYZYXtZYYYZW
s:zufri	WXzXWXSXTTWXT
s:zugan	VXZXZWWYZWyWW
s:zuges	ZaYaaaUWaYTVy
s:zukun	Zbabbcwbabcca
s:zunac	tbcdddcdcdbcc
s:zusam	XXX2ZXXVZYtXX
s:zusch	uXYvYXWYZXXWV
s:zusta	YZZZZa3YYYZXV
s:zuste	WXWYYYVVWVXUy
s:zutph	UVVWWTUyXUVWS
s:zuver	tbcdddcdcdbcc
s:zwang	xVbbbaYZbbbbY
s:zweim	TYZYYyWTYYXYX
s:zweit	XZYZvtXYvXZZX
s:zwemb	WWWXXXVWWUVWy
s:zwemm	VXUXVyVWUUWXU
s:zwisc	WYXYZYVWYWVW2
sabes de	TsTXWXTW2RWUR
said in	wXTYZYUYWyXYR
said it	TWRXnTvVUxXXU
said no	VwRYXYSUVztXU
said that	SQPVxWnUVxUWT
said to	qWWWYVSxWUvZU
said you	rdWuoWkqcTWYa
salario de	XzZZaZYZZZsZX
salary $	WyWaWaYZZZzZX
salary 0	VnWY2ZVYYXuZV
salary from	amZbxcZcaaZbZ
salary is	XqUZyaXZZYtaX
salary of	UoWY2YVYXWXYX
salary £	X3aaUUaaaaaba
sale a	TwTXWW0UVUVWR
salesforce admin	VsVyYZTUYWiYW
salesforce administrator	exYaaaYacsZaZ
same again	0uVZYZSYYUXaU
same day	WsWXYZTYYuyaW
same for	iZZbZb0ZbYZaY
same thing	vXTW1UQWUOWYT
same time	pURWXXwVVxVXR
sao 0	oXWYWXvXYXuXp
sap 0	tobcdcaccccaa
sap ?	ZzZbabYaaaaaZ
sap a	spabbbZboabba
sap consultant	rtXaaamZbaaoY
saturday 0	nWYZZ0WUYWYZm
saturday ?	QrSvwUuUUSVYR
saturday at	VXWWXYTWYUWW3
saved my	XZVYYYVXX2XVS
saw on	1WVXWXQXVuWWT
saw that	WWWaba3anXZaZ
saw the	VX1YXYmWUQrZU
saw you	TVRYXsjWu0aXU
saw your	sbiXrkWXVwjXV
say ?	TuVXWvTrXtSYU
say a	1XVWWWTwWTWXS
say hello	WXWYYZVXV8YXV
say hi	XYTZYZUXX7YYW
say i	UXWZXYVVurXat
say it	VYTYVYUXsq0YV
say more	XY4YnaUZXUZZX
say no	bVqqWuTYuRXaX
say so	piqYYYssYWYaX
say thank	VXUYWVeYWwXYw
say that	UXvZZYpWWuXYp
say what	rS2XUXSYWTWYV
say yes	wWuYYwUXXVYaW
say you	knUZvpVWXsVap
say your	nUvWXqQXVNVX0
says hi	RVNXWWpUQ4UVO
says i	xXSYWYRXyTWYS
says it	0WVXVUUUYSVXv
says that	WXUWXtRWUymYr
says the	XTRsUVtUUQQU4
says you	an2WqtUVlQVVR
scale 0	R4TWWXuSWQVXT
schaal 0	S6UWWRTVUUWWT
scheduled for	VUVWYRRRWSqQ3
schicken ?	oqYaaaxaZZaaY
school in	VUYYXzVtXWnZS
school is	SVVXVrTTuSsUv
school s	nmXZZTwtXUYZl
school with	tTvUVSSTxRVYS
scientist a	YXYcbbZapZbxY
scratch them	WbaZabXbbazbX
screening questions	TYU2ZZSWYYZaZ
scrum master	jwTZoZpZmVYYX
se de	zVTVWURVyTUTS
se ha	XuWYYXrXXVrvU
se nao	tYYZZXqXYXTxU
search and	SxQYYYRXUxmWW
search firm	ZY0abbiaZVbaa
search for	wWtYYnddYjYXk
search one	nUXYuwWYXWXZV
searched for	jXtXWWTtWhXXw
searching for	VeWrsxWWZVXnn
seat and	VUWXvXtUZZtYX
seat for	WUT5VWSuUVWWX
seat is	VzTXYYRWWWUxR
second half	yXTXYTzYYYXZU
second week	SpVXXkRyVvXYU
secret>benefit	yuSVVSPVUWqTU
secret>i-am	RVQVVUSUS3SNs
secret>mule	VYaaYZSabazaZ
secret>pay-first	UYWYYXwXaXwVW
secret>pay-word	NWXQWtTUYXyVU
secret>permanent	2QbabYaacbTaZ
secret>requirements	WWbYcZVacayXZ
secret>role	xSZZZXWYaYyXW
secret>run-code	QTXUUTTUWV2US
secret>sell-cta	TXaUXVTWaZ1XX
secret>site-notice	VYVYYWUXYSQ5Q
secret>start	wadccabcdcWcb
secret>teach	TVTWV0SUWSRWU
secret>threat	YZYaaYWYaY1RU
secret>we	QWVUX0RTYU5TS
secret>workplace	RTUVWSSVVTPS0
secret>you	ZXWXZpUWYm7RU
sede di	TxvZZYXXYYYZW
see a	ruSWoXsXVmXYW
see all	XTWaaaXXXWX5W
see how	VTVwYZnXWVX0W
see if	UWyqjXsWqUWYW
see it	WYpYZZtYYqvYW
see my	TVyWXUXyRPTVT
see that	WZTZYa0ZYqoYX
see the	UXTcbWTsWrmuv
see we	UXxXXYrUXoWYU
see what	oW5XWYSTUTWYS
see who	WWTZYZVXYVxrX
see you	YpZYXYoddynXV
see your	dVZYYYUssRznU
see yourself	WwzZZZVWXXXYU
seed round	ZYabzbYacbacb
seek a	UVUW4WQWXUVYT
seeks>benefit	alhU0nYlpUWXV
seeks>call-ask	aUU1VRR3VVVXT
seeks>client	0nVZZYXtXYaYZ
seeks>cofounder	ZnYZ4jXYYYYZX
seeks>connect	pmxWuXRYZqWWa
seeks>content	TVUWWVUSVUUTz
seeks>cv-ask	QT1YWXUXSVVWV
seeks>easy-money	rVVxTUcWWWsXV
seeks>equity	qUYZ1YXZYYpZX
seeks>event	aSSSlyQwcSssO
seeks>expert-call	SVW5xcUVXWWXU
seeks>freelance	3WiafoUYmYXYW
seeks>funding	USTm7VrUVVUVS
seeks>i-am	kqVbrrWawcXXV
seeks>interest-q	UVzWXWVXYSXXW
seeks>job-word	YpmZYnjXyYXWc
seeks>mule	vxUoUWVtXXkYU
seeks>open-to-new	ZXubabWbvabaa
seeks>part-time	zpWXWtUWvWXYV
seeks>pay-first	RTSTTWzXUTpXS
seeks>pay-word	ykVuYzSUVWWWc
seeks>permanent	c3bYmiWZYYYZX
seeks>recruiter	XsrZYaZZqmanX
seeks>requirements	OpPSsoOTuSRyQ
seeks>role	qxWbombXoXYYW
seeks>run-code	tUUVzTPWTVPXU
seeks>secret	SWWVWUUXXX0WV
seeks>sell-cta	2VnsWVYSWVsZU
seeks>speak	sVXntaUsYXVYW
seeks>start	3WYYZXkYoZZaX
seeks>task-for-you	4TUpRvRTrUlWU
seeks>teach	nWWZX8VUlWYaV
seeks>thanks	SqOVWV4USJUUy
seeks>threat	uwYZVrWYrZYYX
seeks>unpaid	QYSUR4QOSTUSz
seeks>wants-job	WwVZYXWm2XZYX
seeks>we	ptWrscXuXWYWT
seeks>we-help	tUUWUP3VWXWXT
seeks>workplace	0VUwVQVVXXaYV
seeks>you	jcuYXlrVenmYW
seeks>your-profile	sT1TtVPXVUWYV
seem to	rXUYvZTVX0XVU
seen your	ZTRWqWzVTQUxQ
seguro de	XrYZZYsZXWwYW
sehr geehrte	ldZqbabaoZeaq
sehr geehrter	mxaccbZbbbbba
seis meses	0YaXbbabacbaZ
selected for	WYZYaZtXZaxZW
self employed	tVVWZxnYXXYZW
sell you	VZXrpwmWYUWaY
sell-cta>benefit	TtWXWX5VXXjXU
sell-cta>call-ask	bknrcduYWVVWm
sell-cta>client	QRSSVWM2VTyVS
sell-cta>connect	WcMUwViyStRTQ
sell-cta>content	tYXYXXlPuVjqq
sell-cta>cv-ask	TT0XWWRUUSVWS
sell-cta>easy-money	bZVUuVnnXWxXS
sell-cta>equity	OnTzzVPTWUSXS
sell-cta>event	QUTxVTZyUOQNw
sell-cta>expert-call	QVU4VVPVVUUXU
sell-cta>freelance	wWUoWVTjVVyWn
sell-cta>funding	TUVW3YQWXWqYT
sell-cta>i-am	wVumYbTblauVR
sell-cta>interest-q	abZcYa3PcbaaZ
sell-cta>job-word	xVdVXW1hTkVRU
sell-cta>messenger	SXYVXXPWYX2YW
sell-cta>mule	ZVTWZWvpWmwWp
sell-cta>open-to-new	XWyaZcTbXWacb
sell-cta>part-time	nVUU0UOSWUSVR
sell-cta>pay-first	RWUvvXNXXV4YT
sell-cta>pay-word	oVVzWlyUmUSVk
sell-cta>permanent	t0qUqWRSXWlYU
sell-cta>recruiter	TTRVYYkVWWmzO
sell-cta>requirements	TXyacaVbbZZaa
sell-cta>role	UoUvWVVUVVavp
sell-cta>run-code	YYWYXZVXZXVXy
sell-cta>secret	TXTWXXSWVR0WO
sell-cta>seeks	WSSxvTNSwSSVP
sell-cta>site-notice	mbVWWWQnVcp1U
sell-cta>speak	YaYXYUTxaWYXX
sell-cta>start	mXWqYY3XYYTYV
sell-cta>task-for-you	PVVUSVOTXX1SQ
sell-cta>teach	PUWTWo5STVUWT
sell-cta>threat	TQUSVRL0URPPr
sell-cta>unpaid	TVWVWUykXWSuk
sell-cta>wants-job	UTRWWXPV4QVSS
sell-cta>we	oWZZrkyUYWpWj
sell-cta>we-help	WYVaYZ4ZYXZZW
sell-cta>workplace	0XXXaxSUZapaT
sell-cta>you	eZokqdtYXXwVU
selling my	RSSV3XRSTRVVu
send 0	UVUWWXaSXT8VS
send a	VZcddglYXWtum
send cv	Uv4ZYZWYXWXWV
send it	nXVYYZuvWVsZm
send me	sapZYYjXYVrdq
send our	TXXXVwxWZYYbY
send resume	0ZZbcbYbaaZaZ
send the	ppWYlZtXXWvXi
send us	cmWYTXqXaX1XV
send you	ZbnnYccqpZpZX
send your	lxmYWXhWYWxWV
senden sie	abbccbZabautZ
sending you	STsWWWTUWyrSR
senior data	nuVaZaaZbYavY
sense of	uXsZasWZXVZbY
sent to	XYYYaYVqZW2So
sent you	TXaXXYsXWlV0Q
seo for	YZYaab0ZZYYbY
series a	1XYZqZUZaZacZ
seriez vous	htWmsYWpYYaZY
serve chi	uVUWzVUXWVWYU
service and	oWxXVVUwXXWWV
servicenow developer	WqVZYXvXXYXtZ
services as	kZaaaZzaTZZbY
session 0	TWZ0ZUTsZZVVV
set aside	1aYYaZWaaaXaY
set it	UYWsYZXYXuuXU
set of	uZoYbZWZZYtbY
set the	uXWyYXUXYXWYV
set up	ukaYZctYYYlaf
set your	jZZnazRYaZpZX
setting up	RTpvsWTWUvXXU
seu nome	nXsZtsWZXYYZY
seu perfil	bqyaaaXZaSmoW
seu trabalho	qWUZYYnvXvTUW
several of	WYzZZaUuZXYaX
shall be	uWWXXYTXYVyXU
shall i	dmpqaoujXWYYW
shall we	oYzWeXbWXrXYj
share 0	VXUYwZtWUWqYX
share a	sVjWYYUWWyXST
share it	VVWVjVrwWTW0S
share our	TUrWqWZyXUXXS
share the	dvUYxXVXXVkXq
share your	dWvoZhrZXYZoX
shared a	oURXYXTWUir3S
shared in	SVwVVWQPUPT1Q
shares and	XqYbvaZbaaaca
she d	RsTrsUmVTxaYS
she s	rVUWbwUWneVXv
she said	VW0XXXTvVUXZV
she says	TXxXvvTWWPUXS
she wants	VXSWXXUTWRWU3
shift on	RSRWVTQvSQUS1
shop and	3WTuVXQXTWXYX
shop s	tWUXWYSYzRmXQ
short notice	yTSXYR1WXVWYV
short of	PUSpvuySTSTWX
short term	UZWaVZRYVU3aY
shortlisted for	WXWZaYvYZZuXV
should be	obvnocWYqVYZY
should have	VyvXXYZYUTYZt
should i	TmuXWXah2PWXj
should like	sYpYZuVYVnqaX
should this	1ZaaaYWYbaWbY
should you	VptZYYoWtWXmh
should your	VYTYYZyYxdXaX
shouldn t	nVXYnZsYYvXZW
show it	SWTYtYTWXUuxS
show you	cYYYqkwXYcqaW
shows a	WWWWYXoSXV0XU
shows in	YYYXYXwXsVoZW
si e	pwYZbbZboabaa
si no	VWVXVXXVnrUxn
siamo in	RUTVrVSTVuVVx
siamo una	uWXrXsWWZXYZX
sick of	R3VWWWlWWSVXS
side ?	sUrVXXuWUtVUU
side of	oTU2UTmWXUVXS
sie 0	Zaabcbabbbzaa
sie ?	UkwXXwUWVTXWT
sie als	UtVWpopXXpXtW
sie das	tXWYXWUXXWwtU
sie die	UWUVXuTRXURV2
sie ein	RVRTVyRxvTUVT
sie einen	brZbbZqbrabba
sie fur	nYZrZYVwaZYZX
sie gern	sWWXYvUmXsXXU
sie haben	RURvuURUUSkzR
sie in	VsiYXXqXvUWsT
sie mir	nhmZZYkZbVuYq
sie sich	lWqXrWTWXUpwU
sie uns	wXXyYVSXYXpWW
sign in	VZbZYZVXYVvyn
sign off	nXUYYvTXXVVXz
sign on	X0ZabZVabbobY
sign up	VXWZYVW6YVsXT
signed off	xwVZZYVZXXYZU
signs up	XYXnYXUzaXYZT
since 0	YyWYbYpYZtYnW
since august	SVSXtXwVwQWXR
since i	VXVZxZTWSyXYX
since it	lWUYWYUYWVfzU
since my	RQTYWYvX0SXYT
since our	VrrZYaTxYTZZW
since the	aWlYXWVVsyWXs
since we	crXZXZVYY2YZU
since you	TYbYtXqwWUWne
sind ein	pZtvVZYabYaaZ
sind sie	XX0ZZZVYpVYWV
sir i	oWVpYZmX0eXXV
sir madam	WVXZZXustZnZX
sir we	XtVXXZztVWWYW
sit in	PSUVWntyXXVYU
sit next	owUZYaVZwWYaV
sit on	qsxqVTRoXSUXT
site 0	1WYXYRrXYWWZX
site in	sWZZZtsXaZYaX
site-notice>benefit	RVVUsUOVWUUvy
site-notice>call-ask	UbuUXWsUWR0QU
site-notice>client	2VRWYXUWWUTRU
site-notice>cofounder	UWSWzVTVSTTQU
site-notice>connect	iYVXYYTxXYX1T
site-notice>content	VYXYYXlRXVOvv
site-notice>easy-money	XWWXXYQXXP0QV
site-notice>equity	WXWYyWTTWWYVV
site-notice>event	iYXYZXpQZVW7X
site-notice>expert-call	SWU0WUUTUTUSR
site-notice>freelance	qWTXXYSzXTWrU
site-notice>i-am	nvtVXXYcqxWQV
site-notice>interest-q	RTPUUUPwUQRzO
site-notice>job-word	WVTlZYYacvd0T
site-notice>messenger	TT0YXYWXTTRRT
site-notice>mule	t5SVUwQVTTTST
site-notice>part-time	SXYZXSU7YXZOU
site-notice>pay-word	OTTsnunSWUTqs
site-notice>permanent	RQQUVVRTRzyOS
site-notice>recruiter	WVpZZZUXXXX3m
site-notice>requirements	UWVXVXVWXVVyS
site-notice>role	XVYaaadYZXa8V
site-notice>run-code	XYXZZZUTXVOzS
site-notice>secret	VYWYYWVWXu0UR
site-notice>seeks	VvUXYVyWXXVVY
site-notice>sell-cta	TXVWXWRSXVlw1
site-notice>speak	RWUSZ0TQZVTRY
site-notice>start	bUTVUvRQURUwP
site-notice>task-for-you	OWUZYYTVXUW7Q
site-notice>teach	SV0UVQuTQQUQS
site-notice>thanks	WXUVZYVWyoWwS
site-notice>threat	VVWYYXUTYVW5Q
site-notice>unpaid	YZTZYXSTYWXyW
site-notice>wants-job	T0XYYXVUPVvuT
site-notice>we	cmppWoarVUnWX
site-notice>you	YZZXbXkZZZb4X
site-notice>your-profile	rXXZZZVXZWX6V
sitting on	uWVYZYpYwTXYX
six month	zXWYYXUvXXXYY
six months	wbYqndYYnZYaY
six of	eXTXWWxVUxWYS
six weeks	1XWWXrWVpVpZW
six years	RvVYWYUXzWVYX
small job	OVVXVVtU2UWXV
small salary	ZVabzcYaaZZbY
small team	wXxTYYVZWWYZW
small world	TXSYXQoSS5WUT
snowflake ?	rYYaarVZuYYaY
snowflake and	nZzZYYWYoVYaW
snowflake for	nUXZasXYyYaaX
so a	rWVxtWPWWWVYS
so do	vvTWWUnuVQVXS
so far	vvaXWXasYTXYW
so glad	ZaWVabYa1cqZY
so good	yYZYaYTtZXYaY
so grateful	0XWYZWWWqVabY
so happy	TsTvYXTwsPXZY
so here	ZvTYXYnWotjYU
so i	ZculZZnYmloZW
so if	tVqWVVQVRyVUS
so it	tWTXVXoWXTuxT
so kind	RVPWWWbyWsTWr
so many	XZWZZZVYX2YZV
so much	UnbZYZUXZ0cXh
so no	WYpaZaVYVvtZY
so please	VrmxXWUVXWtYU
so sorry	UYsZWZSWpnyYV
so tell	TTpXYXTWO1VTT
so that	YY2XYoUXYXwYW
so the	RVVtqlSWopnuR
so this	VsYahaYaZuZcZ
so we	qacaXmTVYmZX0
so well	TXqYYYuWWqsXT
so would	uWwWuXSWXTWZW
so you	nqWkWYvdWqXXo
social media	VVUYYY6TXWWXT
socio tecnico	ccddtdcdcdcdc
software ?	RUT5VUQUUTSVS
software and	TWV1tYTWXWXZW
software for	WxXXwZlZYYZaY
software that	WqVswZVZXZabZ
software to	SYWxxWQYXWUZX
softwareentwickler m	rtYZZaXYZYZtW
soll ich	UwXaZZ0ZYYZZX
solutions architect	axjaZaYanehkY
solvane ?	YaYaaa2aXXabY
some day	QTxTQUQUS3WVT
some of	prqXnWxWUSTWU
some time	VWtXXWSUW2XYT
somebody else	mYSXsXVWXyXYr
somebody for	wVUW0VOWUTWYS
somebody has	vVwTWURTUSTWv
somebody like	0TuWWXUXrTWXT
somebody s	VYrZVZVYXuQV0
somebody to	xbXYYyWXaWkal
somebody who	aWqtroUVkrWYa
somebody with	VW5XXXYWUUWYr
someone else	TVUXXuvXVkXvU
someone for	zYYYZUwWXXYXV
someone of	sqPVUWRU0OVVR
someone to	2tVYUiVYWpjaX
someone who	pkduwXTloXXYV
someone with	tVrTVXyXVWVWW
something for	swrlXWaWqTXXU
something i	7YRWWZiZWUZZW
something in	ZViY5ZjXRUXZW
something that	nXesXZvYZUYZY
something you	uuwWWoUXWVXXV
son 0	TWXXZnTUXWxYv
soon as	VqTWYYTYYt0Yb
sorry for	TiTojYTWi3WYU
sorry to	uWrVVWjTsuUVP
sort of	tVpjtWTXrVVZT
souhaitez vous	QTwVyokTUUSPR
south west	mWpXXWTyXSXYT
speak to	ZWxZYY2bVVYYW
speak with	bqstZkUXYWeYq
speak>call-ask	QTUMW6QLVTTVQ
speak>connect	YYYYZWWTYyYXU
speak>event	VaXVYqs3YWXYV
speak>expert-call	QVW3VKTVYUzYV
speak>i-am	WXVXYdT3VnYYr
speak>job-word	TtRUWRvnVSTUx
speak>pay-first	RWWQX0TRXWoZW
speak>pay-word	VWWtWxUOXUyXV
speak>permanent	X1WZaOXSVTWYX
speak>role	VWVXWVTyVTXWV
speak>seeks	SUVUVxUuWSWXW
speak>teach	WVXXZwpqYoXYW
speak>thanks	UXWWYTURW2WUQ
speak>threat	qYaYayXXaaXaZ
speak>we	UbWeXoT5YZcYU
speak>you	enUuYYkxWTmWk
specialise in	ZW4bbbXaYTaaZ
split the	WYaZvvUYZZWca
spoke about	TXSVVVSTU6WXS
spoke in	bsxWVvSWVPWXT
spoke to	QVVzWURXVyVYR
sql and	UtZaYuXZraYbY
staff and	VXqXYUzUYtOUS
staff job	T4UYWWUXVWXZU
stage and	TX2YkVTYVUYYW
stamp duty	UUXYWYVWYU3VU
stand up	uXVYrTTWWSXYx
start 0	t2YZYZVYYZZZW
start a	UXnX3ZkXWUXnW
start asap	yZacbbZbabbba
start at	VVUYXY1VrjsXT
start date	qTXalaVZZTWYy
start in	T0RXXuSRUwVXQ
start it	TTVUXYTWXW5VR
start on	WVTXWX0WUoXZs
start up	oosouYVZZXYaY
start with	xZWYYZoXZTtYU
start>benefit	qXXaaaXbwYaba
start>call-ask	RVUzXTmyVXSUT
start>connect	VtZZYaVaZZvZX
start>easy-money	3pYYZXkYZZTZX
start>event	qXYYYVwvYUXZU
start>expert-call	xTUvUQSTVVVWT
start>freelance	3YYababZZaZaY
start>funding	YaacwdacaXbdb
start>i-am	TcVYqY0XsVqZW
start>interest-q	OURWUVyUwSVVQ
start>job-word	wUVYYZVYxWXWX
start>messenger	VYaZXYUbZaybY
start>mule	MuOUwRQRyRQTP
start>open-to-new	UYyWYaXaWWZbb
start>part-time	3XZZaekYYZXaZ
start>pay-first	PRVWVWTWUW4WS
start>pay-word	1iXXZjqYdZXZX
start>permanent	wjVYvYVXWYrXV
start>role	vroXZVVtXYYZW
start>run-code	XZZaYXWYWVxaX
start>seeks	QvUyURTUVWWXV
start>sell-cta	pcYYYX4XYYXZV
start>site-notice	1YsZaZWZYZZWY
start>teach	QzWXUTVVVXXYW
start>threat	xdXYYVVtwYXXV
start>we	0VWxvWRWWVZYU
start>we-help	SWXXWyTXZZWYX
start>workplace	0WYZasXacaZaY
start>you	nlVtqXwXWWkXU
started a	WVTYYYU5WSYvV
starting a	rTVX0YSUUTVwT
starting out	lYTXWwUWWwXYX
starts at	RVVUWV0vXTTWs
starts in	rYXZjWZuYWYxU
statement of	xYqabZUZaYXar
stations and	wvXbZZWbZZabZ
statistics for	pVZVXyUrZWVYV
stay in	XpcYuZVXW0YYV
stay on	TWtXvWQWYUwYU
steht im	WqXZZYXtYXXXu
stelle als	YxZbaaZatZaZZ
still free	jXXYXXqVXVuYv
still has	RVSvXVuxXVXVS
still have	RVSVWTvmvOWVw
still in	TU5VXYSXTlXXU
still looking	wUvXXXSXURUtV
still open	i3lYpYUXVUZZW
still there	VWVYYZVXXsXZz
stipend of	VXXWwwUXZYVaX
stonebridge housing	WefccamXubZtW
stood in	QWU1WWRVuUVXS
straight away	qovZYZmWXSYZr
strategy call	WUVYZW3XXWYZW
stuck in	UrTuXWSUVxnZV
stuck with	RXT2VVPXVUrYT
student of	ZaYYZasawWZaY
students ?	TTT0xOSTmRQWS
students and	YYYZZSWpYvvZW
students are	WXZZZ1VWaXYbX
studio in	5XXoZVUUZoYYW
stunden die	uYaabsYZaaZaY
su equipo	VwXYYXsZuXYYX
sua conta	XYYZZYWZYX1RW
sua empresa	VVVYXXqX1XXVV
subject	pnYaabuaaZabn
subject re	pVWZXavZZXXYt
subject your	XuWbabvbaaYca
submit you	uXuaabXaZYYbX
submit your	hYYZaXtUZWWO0
subscription to	XZYYZZSUZXTK6
such a	pucYYpUXXtXYi
such as	XZWZYYzYYtZYX
such things	tXVWVyRXYQVYs
suchen wir	XtXrrtVVYXYZX
sucht eine	poZWawZZaaaaZ
suggest a	VYXUa2lQaXXVY
suggested i	lXVXZZyWthYYX
suggested that	WUvZuZUXsSZYY
suit ?	TtnpXYvXZYZaX
suit you	ptvbbaXaXWaaZ
suite a	WzWZZwUZYVXYW
suits you	1tTUYWTXYYVXW
summer and	TYxZZXVXwWUYW
summer school	RVXVY0VyVUXXQ
sunday ?	TVQWTVUTVxVXy
supplier to	WZyaaZVZZVYbt
supply chain	bspXSYlXwiVXV
support your	WXSXZY0YYZqXX
sur l	TxSVWuSvTSUUR
sur la	SXUpWvTaWUyVR
sur le	SVuWWWUpVxWWT
sur les	RXWvXyTTnpdWU
sur votre	UZXsbaZabbmvY
sure if	TWrXsW1UVPVVR
sure that	WyWaZaXZXYZas
sure what	UWRXXyVXc1XZS
survey for	XZV2ZWVUaXXZY
sviluppatore java	qaXaaaWZtYZuY
system and	txYZaZWZaZWbY
system for	uVuWTYTYwTWWT
systems ?	VXUyYVvVUVVYT
systems is	WqVaaa1ZXYaaX
t a	jUyXXYvXUQvVS
t ask	nXkXopVXwTYZY
t be	VWmoaXXVWrvsZ
t care	SUvYXUSW1UXYW
t come	VXXXYXqSW1YZU
t dare	SRSVxVRUrxVUT
t do	qWnXuVRXWUVut
t get	UvZXXYyXUTXWS
t go	SXTUWYQWwT3VS
t have	nVunnXWtWbUrV
t heard	cWqXYZsYXUWWv
t i	VVYVUXyUxPUWP
t know	jfwYWXXXavXpZ
t let	rvVYvYTXWWYXV
t make	TVTVXWSatwTup
t mind	wrrZlZVZaWZaY
t miss	VXTXWYUVVryrS
t name	SU4UPXSWUTVWT
t need	qXVXpoqrWrUYV
t pay	WXXYqpk2YWXZW
t promise	T0tZXXVYWWXZX
t remember	WYVYWZUYuuWYv
t reply	mVRvUXRWTxTvQ
t run	uUuYwYUVWTTZV
t say	VX3XYYUZsQYYV
t send	UVoXXXSTTSS2R
t share	UXcvWXSYXpbWv
t stop	TVvXXvUYRwXZW
t take	UXVXXaWaXX2ZV
t tell	RWpUXWivvSmWk
t the	sYxYXZUZYkYYX
t too	UrUYYYUYxqXZU
t use	WVtUWvRVVuvVS
t want	aevXttVXaiWZV
t work	yXSVYYrXVtWXV
t yet	TwUZurXaXWZbZ
t you	lXTYcYXXzlkqY
table 0	tWWYsYUVXvXXZ
table for	TVVVtWnTWTUS2
take 0	mYWVWznWXXqZW
take ?	lRzTVUWSSRURP
take a	oYWYoZoYmVYvc
take care	UtdoXXoVVwTWU
take home	xvYXZYUXZZTaX
take it	wVUWptbdUrpVR
take me	QUTVVTwU0QXXS
take nothing	xXUxXUQXXWWYW
take on	3VSWVVrUySWXT
take over	luVWmxVWWUYZn
take part	TYVxYVTzsVYXV
take the	TXYWXnuWrYmXv
take you	aXrYuYoYmSrZW
take your	SuVRYWwpXTVXs
takes 0	UXVyoWjxXXUYV
takes a	SVTWUXtTuQVX0
takes place	UTUXXUUyXWZXy
talent acquisition	ZutZbbWbZaZaa
talent and	TUYXYyrVWXXZW
talent community	YY6ZaaWYYRZYZ
talent pool	UV4ZaZVWZZYXW
talent team	ozWZZaUYZYtYX
talk ?	snwXeYfXXnXXV
talk about	ZcYUmrayVTnYp
talk at	vXXXYoUrXoYaW
talk for	QUXQVWPxzPVWR
talk on	hXQUWXllV0WZu
talk to	bbu0XZmYnRaXS
talk with	PVTyUUuwVVUXV
talk you	mUPWzWSuVSWWW
talked about	uYWXXXSSXyWYS
talking about	UXszWQpUUnRYT
talking to	SVTpwXPU0QrWR
talks one	WZXYZWX1aWYYT
taller de	TVYWZ3URYWXYV
task-for-you>benefit	SXYYaYwXYZtWW
task-for-you>cofounder	PRVY0YRXVUVRW
task-for-you>event	mTUUU0OPyRSVT
task-for-you>freelance	mrUTVTRwVVSwR
task-for-you>funding	RTWYyXTWXVWXU
task-for-you>i-am	woWYYXTX0fYYV
task-for-you>interest-q	0WVYXXSWXVYaT
task-for-you>job-word	LSSVTSwQ4QTUS
task-for-you>mule	OUVVrVtUTTyXV
task-for-you>part-time	3ZYYYVWYVYYZV
task-for-you>pay-first	wYXXYVUWYXuYS
task-for-you>pay-word	7XYRQWVZYZXYX
task-for-you>permanent	STWYyXSXXVXYU
task-for-you>requirements	QWYXYzUXaaYaY
task-for-you>role	rzYWWoTWYXtXW
task-for-you>secret	zbZYaQZYaaVba
task-for-you>seeks	yYZYYXWZaaYZX
task-for-you>sell-cta	PVVWsX0UXWqTU
task-for-you>site-notice	QYYXYWWXYXWyU
task-for-you>speak	yYaWZSXWZZVYX
task-for-you>start	xYaZZYWZaaXXY
task-for-you>teach	lVXWX2STXWSXV
task-for-you>thanks	OXWZZaOW7TYXX
task-for-you>threat	1XZVYRWVXYVWW
task-for-you>wants-job	SWWXWYWXzVXVU
task-for-you>we	usTUzURuUZbUT
task-for-you>we-help	zWZXYPTZYZZaX
task-for-you>you	wiTpbuUWaTloX
taught me	QTQVUxPTQ0mVR
te paso	TUtWWWSVVS1WR
te veel	vXRSXW0XWUUXU
teach you	WYVaXTUXWQ3aX
teach>benefit	QUVVVzlQzUSWS
teach>call-ask	UTwRX6SQWVWXT
teach>client	QSRSUwxPTRTTR
teach>connect	RUYWZzWVXVXYU
teach>content	SWXVWyxZXTTXU
teach>easy-money	TVVyWPQpUUuWU
teach>equity	aaaZXwYWbZabY
teach>event	VbVYb0funYWWX
teach>expert-call	TXaRYzVXYYZba
teach>freelance	LTuvV4QSUSUVS
teach>funding	oWXxTQtWYYVYV
teach>i-am	XenVY4STpnoWT
teach>job-word	SzUXXuhyUVXXU
teach>messenger	UWYXZQUWZY0YV
teach>mule	txRTtPSxTQRWp
teach>part-time	VvXXY4UTWXXYW
teach>pay-first	RVU0VsSPTPYVQ
teach>pay-word	UpWZZ6TkaWlXT
teach>permanent	TzToWzUpVTWYV
teach>requirements	SSTYZzSWXYVWW
teach>role	PwWWX7XbiVYXV
teach>secret	PYZXYyWXZYSYY
teach>seeks	XuXaW5VTrWWYU
teach>sell-cta	pWUSV3cXXUVXR
teach>site-notice	RTXVW2USXWWSU
teach>speak	UrYTZuVWZVzZX
teach>start	NTXYk5UWqXWYV
teach>threat	boZYa2XWYYYYX
teach>unpaid	UVWWVzQoUrsST
teach>wants-job	VUVSWqVW4UXYX
teach>we	ZXWWd+VWXZXYX
teach>we-help	VXXXVyTTWVXXX
teach>workplace	PTXYZ6VVZYYZX
teach>you	ilYYXwWrmjkWW
teach>your-profile	OQPTSkO1UPTSR
teacher for	ORXVW7TVVWVYT
team !	YaZbcbZabZvbs
team 0	UvWXYYQYZouUt
team ?	WlnYWuxVqXWYV
team a	SYUrY2rUWlWYV
team and	WbuYYXvZYqmZV
team as	quVwVYUYZVYZW
team at	wsfkZZXZaZaaZ
team ever	XYUZZZyXrXZaZ
team for	tkzWXXZYYWYZW
team from	UlVWXX1UXUWXt
team has	OVT3VTPUVRvVR
team have	VXVZaZwXR0ZZW
team in	UnZYZszZYmYZX
team is	ksUutXaXUqWYU
team lead	T2UYYWlvXUXsV
team needs	TqWZYZUXyVYWx
team of	XuWcriqYZboZX
team or	VWsYXWSzsUXVW
team s	nlTYYZlZzVYaY
team that	kYVZYZwXXUYXt
team will	SWVzWPSqVToVS
team would	V3hYwZVXVSXXW
team you	aumYXYRXruXZX
teams of	SWXWsWm4YWVYT
technical co	YaZazbZbaZbca
technical partner	VYXZ2ZVZZWWaY
technical writer	jwXaZZYaYmZuY
technicians and	VWrRY0WWZYWZY
tecnico 0	cccdtdcdcccdc
tecnico de	VuRXXXuWWWVvT
telecom client	uWuXbaYaYYaaY
tell me	mZqddkajufWYW
tell the	VVWXYXSvXjsWu
tell them	nVotWwdWiSWYT
tell us	lVT3VUVwXTpXZ
tell you	pitXaXslVjjdV
tell your	sWUUVVR3WToWR
telling you	WrZYZrZYYuZcY
tells me	nWUWqwkWWUUYs
tells you	UXuZwZqZWUYaX
tempo indeterminato	Y0abbbabbbbaa
tempo pieno	Z1ZaZaYZZYZZY
temps plein	Y2WabaZaYaaaZ
tempt you	XnzrXuTXWRXZV
ten days	wWXuZPRvXVWaq
ten hours	4XVUZUpWZXVYU
ten minutes	RbyXWnsWrRkpR
ten people	TTPwTTNSvyVWU
ten weeks	2WXWYYTVYWXXu
ten years	UppWXWSkwyXRT
tengo un	WXyYwYWYnXXXV
tenho uma	rVvUvVSVSUVVS
tente ?	sUwWrXVXZXYYW
term of	uVZYawWXbZXZX
terms 0	VXWsuZuZZXYTW
terms and	aZwYZWwXXTXYW
terraform ?	mbZnbvWZaZabZ
terraform and	UVWXYvrVuYZaX
test of	yWVxYWUXYVWYV
test the	SWvXXXUVYR1WS
text me	jtxYYVTXWXXZX
th ?	tjUpXuuUVUTVP
th and	xoUXXWRUWUVYw
th at	VtVXYPVwYwXZS
th to	UYYWYWqTZVXY0
than 0	qZYZaavaZZYtX
than a	VVSYwW0YYWXZX
than i	QVQyUWOVvkWYs
than one	TsyVUWQWWtWWU
than that	SWzVXW0WTSVWV
than we	mXTVYXRZXsYZy
than you	UuUWWyRoWUWWR
thank you	YYebZYWZe0Ykp
thankful for	XYXYXYvX0VZaX
thanks for	WbXcZYkXayXks
thanks to	UUSWVXRUR0wUR
thanks>benefit	xTRUVzMTsNTVS
thanks>call-ask	SUQyUWYUtwUWR
thanks>cofounder	WXUWPXUzYSWVU
thanks>connect	fbqXeYtVmuaWT
thanks>content	VWWYYuVST6VXU
thanks>easy-money	RUVUUURTXQ3US
thanks>event	UwvUmjnPVzUUQ
thanks>expert-call	XrmRZaWZ4PZXX
thanks>freelance	omoUVWPvTuVTP
thanks>funding	QPTWyWRWWQSV0
thanks>i-am	aZlsbWUal2XVW
thanks>job-word	iXYmZonWawZoV
thanks>mule	TURUWURSSWN6M
thanks>open-to-new	yTLVWVRVU2UNR
thanks>pay-first	XaYZXZXZYyVaY
thanks>pay-word	VSQ2QSPUVOTVx
thanks>permanent	UzXYYZTXaZVZZ
thanks>recruiter	UXVWYVyWYTrVR
thanks>requirements	elpXvXTXwSWTW
thanks>role	TRjWXW1UTXsRt
thanks>seeks	nUTWWsuVjrVVs
thanks>site-notice	UVSWXXRSWsnwv
thanks>speak	UWSUXQSrW5VUP
thanks>start	wVVVUTzSWPWXO
thanks>teach	tWTUXSTSU2uTS
thanks>threat	SVUVWUSUR0SVQ
thanks>wants-job	UVSXYYsWwsWTS
thanks>we	oVdVarqmXejVs
thanks>workplace	PTRUXUOUVO2PP
thanks>you	aYnZYZYXZxfkq
thanks>your-profile	SU2WYYSWbLuvS
that ?	WVSWVX0VUUnVs
that a	rXVVuXwXYWYZV
that and	RXSvWWvVSvXXV
that answers	pYWYsZxZZYZaW
that be	8UTWWWSYYWUYT
that does	SUTXWX0VwQXZW
that has	SvsWWXsVoSuXT
that i	dYuXcYZYrxWXW
that in	ToSY0YRXpUWYX
that is	usUYXWRXVyVWS
that isn	VTWY0XpXWXVZW
that it	XvkkYXpXWonbZ
that made	VX7XZYUYWRYZV
that makes	TTxvVXrVTUWXU
that might	lXwbabsbYXbbZ
that my	TUvXXXUUvtXXV
that nobody	sWWXYwUWXrZaX
that on	xabaaZXaapbbY
that one	UWVYyYTXUstZW
that our	UYuXYYpXYpUZt
that s	nZdanhvZcjcZX
that somebody	yXVZXYpVZqXZk
that suit	wUXrcZXbacccb
that takes	mXwaZWTVvUYaY
that tells	uYXYxZSYYXYaX
that the	XnkYaXXZXwnZu
that they	UWsXXYUXvwXXU
that time	ZXwVrXRrVtWXT
that was	UXUYsYUYVyXUr
that we	eVtXqYnZkrbXY
that would	ouvhYXUXXWXYU
that you	kkiZjmaXmqdpW
that your	XXVXYXyWXstVp
the $	TVVTYXQXYVzTw
the 0	ldWeXYbtdYhWw
the account	VWWXXYTWXSzup
the add	YZWZaaWYZ4YUR
the address	TXUYXYtXYqyWW
the advert	U4UZXYUYvTYZV
the agency	WmxWVXQVTTUWv
the agreement	wWXWYYSXYWXZx
the air	sUSwRUOyWUUVQ
the airport	SWTWWXSVrvyVO
the alumni	RUSuUSS3TPUPO
the amount	UXYXXYTWZXyWy
the annual	wVVuXXUWYWVZs
the answer	TWvYWZUXvUWYr
the answers	UXUtWYoVXWyZW
the app	VVTUkVPqWlbxu
the application	tYVYZZVZuZVtX
the archive	qxYYYYVXYveXU
the assessment	UWUYYYUYvUvSu
the assignment	2XYZcaWaaZVYY
the attached	SVaWZYRXZVzW1
the attachment	oYTXZYUXVOxWt
the audit	tSXXXUUXVtXYw
the auditors	hXUYXYSXTQpWz
the author	VrUYXUTwYVXwR
the autumn	immXXsVtYrWVW
the baby	SuQWWXSUS1VWQ
the back	SWUVXtTUXTXY2
the bank	ZVTqnXaVVkWW3
the below	0YXaccZbZbZbZ
the bench	SXVWYV1WVuWVn
the best	ZapYXmweZvWYU
the big	ranXWXTyWTcYs
the blue	uXVWWYSWoVqW0
the board	trXXXXWWXXpZx
the book	UUUWXVSsVPUU4
the books	ZWVYXUfWvTXWw
the boring	RWUWxvjVVVWaW
the bottom	TXUXXXSTWUwWy
the box	VYVZYZUXXTXZ3
the brand	UmYZZykYWWYZY
the brief	1wTYXURXXWXZV
the brochure	WXWZXazXXUVYw
the budget	xWUXYToUYaXYz
the build	TWWXVXUVXTxTz
the building	odUtWqdXoTUYt
the bus	VXWYUVTWW3rXR
the cabin	OVUWWVmTWUWX2
the call	VXV2XXVlctZYZ
the candidate	UVNVXXQVVqyUz
the canteen	WVVYwXTVXyVXV
the car	TUTWWXTTWQWV4
the card	XXXYZYUZZX4VW
the centre	TUVVWUSpWR5UQ
the ceo	UrVYXZVaXY0ZY
the certificate	iZVaaXUTqWX2X
the chat	SUuWUWQUsOsxP
the cheese	uWUXVSQvVwTXP
the children	tTVVWTS0WTUVp
the city	SvVWXoquXTVYr
the client	vXcqZYUdYWmuY
the clients	VXSYxYqWXmXXV
the clinic	P6WUXWTXWWVYU
the cloud	RSxWXXSvvUUTS
the code	UnVYXYdnXW1hb
the codes	UYXYYaTZYX3aW
the coffee	UXrZqZdYssYaX
the cold	TXX0YXUWWVXZq
the collection	sYVYYuUTWxWXR
the college	TXWWYwTyVRWXS
the coming	UW0rXYWUWyUVS
the commission	XZZZbZWZYVrZw
the committee	tXXUZsUTYoUWw
the community	UmUXXtUuXnVqk
the commute	S3SWWWSVWoVWS
the company	cYdX5XSXWSuYU
the conference	WpWYXvUWYpuZW
the confirmation	VYVXYXVUXUvVz
the congress	VXrWXVunWvWYU
the consultant	SsXXYVTVXUpX1
the contact	jXUYYZaXjyVVt
the contract	aXWcYbZXYXuY0
the contractor	PrUXXYTtWSVW2
the conversation	WXUdZZVXXpX6P
the cost	sUUWVRWWVRUV4
the council	xqWYYVUVkUYXz
the county	2XVYZZaYrXYaX
the courier	VZYVWXSXYX4YS
the course	cXoZaZaOXWXyw
the cover	QtWXXV0TWSVWt
the credit	RVTTXuRVWRRq3
the crypto	sUQVXRTUjxvWR
the cto	WVvZVZSYYWyZX
the customer	lSUjwaOSVRcuv
the daily	XZXaZapZaYrPy
the dairy	RUVW1XTVVrWZT
the data	mrXYsbYnbVnZo
the day	VpYZYxyUXUXZl
the deadline	QqUwUTeUvRVWr
the deal	pWTUWUSTWScV4
the deck	WWVX8YUXZXYZW
the dentist	UXVXYYTXURUW3
the department	xWYZauYZXpZaY
the deposit	UYXXYZVXYWyYu
the desk	WudZSZXZXzXaW
the details	awrYYYcXWVWxT
the developer	qpVYxYUXXWVZV
the difference	VXqYYZUXXX2Ym
the door	ToUtqXTSsTUXw
the doors	TXVYYSxcVRVXx
the draft	nWTWXXSTWRWV2
the driver	VYWYYUsUWUxYu
the embassy	VXVWYYSWWW3YU
the end	jfWfYjbndpcYr
the engagement	sZYUZtUaZZtaa
the entry	RTSUVTRxWQvvQ
the estate	4WXYYYTYXWXXT
the eu	2XXYXYUZaZXbX
the event	XYXZZXVnZVXye
the face	TUVXxWqUXTqYr
the fair	UVvVXVuRpuVTR
the family	upXXxYYZXcXZW
the favour	WzSZZZVZtVXZW
the fee	YWWbXuZkYVzXU
the ferry	RqSXyYQXTrVXo
the file	SWXyYUVUXUmWt
the files	0XXYYXVYYXWZu
the final	TVTYXsUVwUtZo
the finance	TtoZTZTXUrVXv
the fire	qTUWXvUUqtWXm
the firm	UtnVqYwWWVXXr
the firms	UW2XWYRXqQXYV
the first	aalXtZqcabqYZ
the flat	R1WXVWQWXWvYU
the flight	WWYZZ0mYZVtZW
the following	teXcoYYYYXxbV
the form	qcXXZjeraWbrl
the foundation	SUWUV0RtWVqXS
the founder	ooUVrVrUVUvXS
the founding	ZUYZqaYxaXZZY
the fourth	UWTXXXUW0SWWv
the free	qYXZYYUTZqXZx
the front	PWVVXtSTYSWY2
the full	eURVWXsyWUWZV
the funeral	xXUXmWVVVuXZR
the garden	uXXXUYVWYSpYy
the gift	qYYZZaVYZvuZV
the good	UyUXVYoXVrVYT
the grant	uYXZbZXZYqYat
the green	VYsYYZvoWaWXq
the ground	VXrwXYVXVVWYt
the group	UZXWVVSXmTa8N
the guy	TWTVXXRVwRrVu
the hall	XVXYXXtRWoXWz
the harbour	SmRWWXRVVaTzr
the head	voUZYXqZtWYYY
the health	sXXWtXxRYTWXS
the healthcare	cWWxZZUYWuVaX
the heat	XWxZYZVYVvXXW
the hiring	YpraaaXajXbet
the history	mWUWWuTxWTWYT
the holidays	UrtXuTPVTuVXS
the honour	UVXWYtUuYRvWR
the hospice	tUtXXVRUVvWYS
the hospital	rcWXjsrsYVaZU
the hotel	QuSXVpUWVpWYx
the hour	3cWXYdmXXWXZV
the house	SvVWvXhVXtVZT
the housing	tXVXsWUzXTXYP
the hr	TxqXXXTXYXwWr
the insurance	tWXVWSQWwWwXS
the interview	VVTWXYRVuT6Ui
the job	asdXYjWVXbrqq
the journal	wWVTXPRwXUvWP
the key	VXXYsZWYXUUX3
the keynote	XYaZb2ZXcZYcZ
the kids	ToSXVrSSUOVV5
the kind	pXuZtZWZXsXaW
the kitchen	iXYYZZWVYWYX0
the knowledge	PUUyVQvTUUsWR
the lab	TtXXYYzmTqeXU
the landlord	ZWVXVXSWWpTX4
the laptop	uVXXYXQXZYzXU
the last	nWVnXupZoVqWX
the late	SSSVTXSTUwtSu
the launch	RUTVVWRzVzUQL
the law	tZXZab0abYYaW
the layoffs	TVnXXYVVpxXYV
the lease	ZURWvWuTTRSVx
the legal	VtVXVYVXVTXmz
the letter	T0VXXWpWWTPWv
the liberty	SWpVWVvYwXXYV
the library	bmUXXVZqWwVVm
the licence	VWXXsYxWYXvaU
the limit	UTVWXURTWTrT2
the link	VqaqZZZicquYV
the list	vmUWrYvXXXWYV
the little	vXqYsWUXWPVZu
the login	WYYXZXVYZX7WU
the long	TSXYwrpuXVWYc
the lookout	VV1YrYTXXQYYU
the lot	3RVYXXsWWVYZU
the machines	SvVWV1QTUUWXT
the man	UYXYYwVYXtqaW
the map	SUUWmWqvVxSVk
the market	lX5ZYZTpaXYYV
the meantime	SueYYZTXoiXXx
the medical	XXWrZZSYVX0ZY
the meeting	TrTVXXUVWmUV2
the members	uTXXYwTRaZXpX
the merger	UWwYXYSVS0XXT
the middle	qYoZopWaZpZbY
the migration	sVRWUWOTSyTSj
the ministry	q0WXZXUXZksZV
the mobile	VmXYZvUVWVYXw
the module	UVXWa3XXYYYZX
the moment	tXlYXYyXTuWYV
the money	vXWXoYSWYV0pU
the month	VqWYYnvVnnaem
the morning	QssXWvXVVPVWw
the most	VZoYYzYYWqYlY
the name	ToYWyWWVuUfTQ
the network	qqsXaaqZcUZYY
the new	WYXbcWZoXwXV0
the next	mardaYlXZYqYr
the night	tslVVqRwWSUXb
the north	pWrYsUSWtTRVv
the notary	kTVWyVQTWTwXT
the number	VXoXZYrXXW2WU
the numbers	rWUWlWuaWVnWx
the nurses	UwSUXXUWU0XYV
the occasion	ZaYaZYUXaxXau
the offer	TmVXYXnVXsrWw
the office	ptUYWYVYXVvXw
the officer	VUWXXYRUWV4WT
the old	tWUeXiYZWxaYt
the one	aajmtbVYctpXX
the online	TtVxWPTuXXTWV
the only	QcluxrWUpQUXZ
the open	pzVWVYUspTXXT
the opening	TnzXYsRroRVWU
the opportunity	kYmZeatZbraaZ
the other	WWSqaWbVUxtXn
the owner	vTSVUURTUQUW1
the package	XzaZnbXabcabZ
the packaging	2WYZYZVZYWXYY
the page	sYWXYYTYVxqYR
the panel	mpUUVTeeVzWWn
the paper	uXWXYYTUV2XZT
the parish	pWXWYXXVYUQW1
the past	mVpwcYSWVuWYU
the patience	TVXXXyUXWxWZR
the pay	qpwVWWpWVTVWS
the people	XrualapjYXZaZ
the person	vZWpVWUWzaqWX
the phone	UkYwlWXWWbrXv
the phones	QVpVWVlXYUxXr
the photo	VXTYYXTsSyWXr
the picture	SWTWWWuVTaRyk
the pilot	WYXZzZVYYpZYX
the place	U3VaZYWXXXWZZ
the plan	rXZZtXTwXVYZZ
the plant	PUxUWVQTTsVVt
the platform	jVTXWVPtWT2tS
the pleasure	iyYZZZpZZYWaX
the port	QUSUWtP1VxUVT
the portal	SSSrXuTTXUTU1
the position	VwWYZYVYXZrnv
the post	VxWYZYVYwWwYV
the poster	VVVYZYUYWuT0S
the press	WZYZarVtZtXaW
the price	TXWWvWzmXWpYU
the printer	hXUVpVSVXtWVx
the procurement	iwqaYZUYXpZYX
the product	VVoYxYqWaopZX
the profile	UXUYYYeXY2XUS
the programme	UWWXZhc4YWXYW
the project	vWVmYYUWXptsd
the proposal	SWUVXX2VVTUWs
the prototype	VXYY1YTXaXYaX
the public	WtWZZZosYnYXp
the question	VYVWYWalq1YXY
the quote	OWUTVTrVURVV2
the rate	xWTZZUTWVSXVy
the receipt	RWVWTXRVXTwmw
the recipe	TWUVXsSSVbUU3
the recommendation	WXTYYZUXW2XmP
the recruiter	WUSYZYSVXUV3l
the region	zUlYWYsZXXYaX
the regulator	vuXXZZVYYtWZV
the remainder	XaZabVWXZZ0br
the remote	RqYXZWUWZZ3YV
the request	TXWWZYUXYWW7Q
the rest	nYXXvWmXXYzYU
the result	VZXZZZUWZWUzs
the results	RUxVWVqTWUUTw
the retail	XWYZtaVrZXXZu
the right	coXesZxXXYdYV
the risk	VsuYWvUYWXXZX
the road	vUVWYWzXYYUXS
the role	brVYmtaYZlsZX
the roof	kYYYXZWXZWmYy
the round	VUTWzYUWwUXYU
the salary	YvVZcZmZaYvZX
the sales	UuWXVYRVUwWYw
the same	aXUkjXmWi2pXW
the sample	UUVWWyOSXVUXz
the school	wmlXYOkTWpVYv
the search	q0WZXVXYXrXZY
the season	yuWXVWSWXWUXs
the second	ZjqXWjkWWvWXs
the security	cWTYYYVXXU4RR
the seed	xXXYqZWYZXnaW
the seminar	SWUWY7TTXQWWs
the senior	vuUZaaVZqXXaZ
the server	TWWXXUSTXSpU3
the service	UYXWZWtUVVWzS
the shared	SXWXYxTXYTUXy
the shares	WWZZ0ZYaYaZba
the shop	UYUYWZTYySnYr
the short	uYWzZWVUZYWWV
the signed	RUTXUXRVWQTU6
the site	pWVXuXWrWYUrq
the six	aXVXZtUWZV0TU
the slides	TWRXWuRVTwXVt
the sofa	UUTYXWTVNPTT6
the software	VoWpuZWYXqmaX
the south	mWrXXXTyWSXYT
the spreadsheet	sWTYVXUVVuUXt
the spring	qspXbabkXTWZr
the staff	UeWXtVSlVwWXs
the start	YVyoxZTYXUVZV
the starter	YZZZXaVaaZ1aX
the state	izlYXZXrZYVac
the stock	VrXXUxVVYtXYX
the story	VXYYZZsxZoXYW
the strike	UqUYYXSXV1WXR
the students	mWXVYxvVVVXYW
the studio	wUVXXXvVsVWZU
the summer	uWaYYzXZoVYYZ
the supplier	uZZZaYUYaXXax
the survey	xWVvXWSTXqUXm
the system	rYbYZVpXpVuSr
the table	RUXu1UqXYWXYV
the talent	VwVYYvUWYXuYW
the talk	TXTWXVRzUyWVS
the tea	vXWYWXUWWRWW0
the team	YviZlYZaZjeXq
the tech	UWuXrvRvXVVVU
the technical	nXWXWZTWaX1YU
the tender	RXTWXVRVW1xXP
the terms	1XYYaZUZaaWnW
the third	UlTYqXakrtnXo
the three	RVTWvUSUxTUVv
the time	vXZzXYTYWuWZW
the top	lpvXXXpVWTwXS
the topic	QZU2XsQUXUXYU
the town	cVXWYXSxXQVWr
the trade	UXUtmloUWrVYu
the train	UXTXXVSxXyWVo
the training	TXUWXuRTWRdX1
the tram	pXSXXYrXWPUXz
the trust	wWVWWyUXUUVaX
the two	dtUrXVVVXZoXw
the union	RTUUVusRVRUUz
the university	T0YYxSWYrYXZX
the us	XyZaZaYaabraZ
the user	uXZXZWVWaZydV
the usual	QqUWXYUXWVtW0
the verification	XYZZaYXZZWkUy
the video	UTTVWURzWS2VR
the village	TWWVwXSTXUUR2
the visa	WWXVZSUVZW4VT
the wall	TWTWXWQTV6XXT
the ward	smSYXtqXVrXZU
the water	UXXYZYUVYVsY2
the way	ZYVZdZVZV3rUb
the website	uzWXXXmWVTWYT
the wedding	uXUYXXVVVRTY0
the week	XYWtZZWYX3ZVT
the weekend	TXSXXWtVWSuY1
the west	SZQXYYUWVTUW3
the whole	tWkXkbfXocXWt
the wind	ZZqaZaWuYsZbX
the window	iVdYWjUWXdkX1
the winner	VXXYYXwtZRsWU
the winter	TZWYZzVUZuWYW
the word	ctSXYWtqWvWVT
the work	vlaZZYuYWipZW
the workshop	yWYXYTUtYtUYU
the world	TWUWqWsyWRWYS
the year	vjjWYl0VXVXXU
their own	UVUXXuueXTWXu
them ?	xV2XXXSXjUXYW
them a	TpVVWtXVWUWXy
them and	psWsXYdWYWrZV
them are	VXRXXXTSWuWwu
them for	oWSWWW3XVlVXV
them in	naWYZY0VaZZbZ
them is	RStVuWQySSTuS
them on	rWUYXYxYWXtZX
them to	VVbcWvQXUtoXw
them with	usmWXXRwVTWXU
then ?	TXwUWxSTlRVXT
then a	vZXZaYtXZwRVW
then i	TrvXWYSWXxrYU
then send	VZYXaYsWZYzaX
then the	UVSWsXRWWm1Xn
then we	bWTsvXRSYV0YV
then you	TTsUlWaUWT4Xn
there !	uXRXWYtyVOUWT
there ?	TVPXUXSVS7VWQ
there a	YWYZYZ3XpWYZW
there and	UsSYwYRXwUWYV
there any	TWTXXwSWxvWXT
there are	pYZtvemoWWVYV
there d	tTVuwUTSVVWXV
there for	UqvXXXVQWVWTx
there i	pVnWqUrWUsWXk
there is	ZsqnoYcZdVqYV
there isn	WYqayaWaXWZbY
there ll	WVWYVTW2YpZZU
there s	qdkerbbnnZaYV
there was	nXVTXXUUXTwVw
these days	ZVwXXWpWWzXXU
thesis on	VWVYwWVXO0YZX
they are	qUTZYYUZWQuYy
they bring	UWWWVwSQYX0XV
they d	jtavnYYZiWeZX
they get	WZXYZrntYYpbY
they have	VYVZvaUZYxXZX
they ll	QTlWWvRTvOVvs
they look	UXTYXsTWxSXZu
they make	xXTYYYwYXTYZZ
they need	sVuXvWSUuTWYV
they pay	nWUtprpYXkWZX
they re	ZplYkYVXpdXYx
they say	dpUWXpTVV0XXU
they ve	lvoXXumVVUWYa
they want	YZoqrsPWVSeWw
they were	XYWZYazYYrXbX
thing and	uwtXVZSZUSXZW
thing for	TVTXUXuUwSVXt
thing i	rWqvSZqYWWXbX
thing in	oW1ZvaVYXRZYW
thing on	UXTXVYRWW1VTo
things on	1WRXXWRVVuXWT
think ?	PtWwrYUWXVuZV
think about	rwuXlXUYVbWZV
think i	UXUXsXPVwwWYT
think it	onVZxZXZYlZbX
think of	VW3YYZTYvoYYU
think that	RwcVWXsWzSWYU
think we	mWWyWVVVWxXZl
think you	V2aaYZeZWmZaZ
thinking about	cWWWxnaVVwXZU
thinking of	mWxVXVSVViTWv
third floor	VXUXVYUWrPXX2
third founder	VUXZ2XSXYXXaX
third of	NTUW7VPbVTnWS
third party	vXZaaZWvaaXZX
third person	uVPVQWTUT3UWQ
third time	VwTXVYvWXTXYr
third-person>connect	qVUyXXUukUWVV
third-person>easy-money	WaVxbaYYaZYba
third-person>i-am	RURTURySwPUVQ
third-person>mule	ZYYbbbZb0abbZ
third-person>permanent	xXaYcbYaWbZba
third-person>seeks	RTVSWZVY0TVaX
third-person>task-for-you	TXWXXYRzTWYXU
third-person>wants-job	aYXbbbXa2abaY
third-person>you	UUShVVcvwRVUv
this afternoon	nVTWWYvWWTVWx
this be	2YZaaYXYbaWbY
this by	pWWXwZVZXWsaY
this conversation	WUTYYZWWXSU4P
this for	3XWYXYVYYXXaV
this i	XWVZnZVsXyXZX
this inbox	pVTWYXSUXvwUS
this is	qnbZdYkXYluXl
this isn	oWRXXYxXWsuWS
this job	cLUYYYTVSpW7S
this letter	dYYZZZVXllXWz
this message	ckZZaZXpYYixj
this month	UcTWVWx1UQeTm
this morning	SiuVWVQUUzSSw
this one	zaUXtXSXVumXV
this opportunity	UWVZqwWXZXZua
this quarter	UWkWYX2XQXVXT
this saturday	lUVUWNRzXVVXw
this site	SWuWWXRUVwuRP
this something	ZqYaZwXYYaaba
this stage	XUpbybYaaZacb
this sunday	SSSxWVQ0URTVS
this time	oXVotXqXXjVuU
this to	WrVYWWuqYVsYU
this week	dmnnYXmpWbXtW
this year	YtnWlaatkoVWX
this you	cTVWyUUVSSyWS
those who	VXRYlZuvWsXfZ
though i	UTQuVXUWtRWYy
though we	UWVYXwTUXvWZs
thought about	TXzWWXdRUqtXT
thought i	WaxZXaUYWzZYX
thought it	UXTYXYbwVZWUx
thought of	wqSXtnqhWWXZW
thought you	UWXqXnSvX0XZV
thoughts on	WV0XXXtWVSVqS
threat>client	yXWacbZbaaWbZ
threat>connect	WYYWZYSXaVyUW
threat>easy-money	wWZWZTTYYYrYW
threat>expert-call	TXXyYWSWYYVXW
threat>freelance	7XYZaWXZZZWZX
threat>i-am	wWUXWWUWTSuUw
threat>job-word	QySVWVQUsUxTT
threat>messenger	PURXZVWYTV0UW
threat>mule	gVVxXVQqXVxUS
threat>part-time	yoYYYtmXbYZZX
threat>pay-first	XaZaaaWaZY0YV
threat>pay-word	pfXWYxsVbXpkU
threat>permanent	b0WZZrVYpYXYW
threat>recruiter	VUWZaa1aWYxXV
threat>requirements	TXUZYYzYYXUWV
threat>role	vnWXZXrWXXwVS
threat>run-code	XXZXbbSZaZxZX
threat>secret	WXXZZYXXZT5Pq
threat>seeks	xQSyVSRUTStSQ
threat>sell-cta	PUVzVTvPWUQUQ
threat>site-notice	VYYYZXVUYV5Is
threat>start	PSWUWzPVXVyTS
threat>teach	SVWXWyUVvVtYU
threat>wants-job	XRVZZYUYyWWYS
threat>we	ejVnVuUqXVtcZ
threat>we-help	UWWZVVPXWX2YW
threat>workplace	S8YZSXXYXZYXW
threat>you	mZVdaYWXWU5pW
threat>your-profile	TWQYWYUWVQzSR
three clients	VW5XXYtXSRXWU
three day	VuWYXsWXZWubY
three days	uZWrZWXXmlZuU
three evenings	OVWUVyRvWUUWT
three months	bWVYuVuWmWWZs
three of	WmwXqXXtVhXYU
three on	uUUVVVuVUUVXv
three or	xZVuYZVaYWXba
three people	UWTwUVSpXstWT
three things	UYVYYaxZXtYaf
three times	vTSqYTzWXVXXX
three weeks	6YWXZXaXZjXZZ
three years	priXXWTXU3XXT
through a	rXXWZXUYXwtYU
through an	ntWXxXTXXWTZW
through it	nYUXWY1YWpWXU
through our	XqXuYUvXZXsaY
through the	rpaadgdXhbkhc
through their	QVQUXzsQXVqWU
through to	TURXVYSTxT1WT
through your	UXVWYXrWXTzWu
throughout the	WWvbbbtZaXaaa
thursday 0	UVUxYUR0UUWXQ
thursday ?	lVtXXXcVTQXX0
thursday and	tWSWXWTTwvXYS
thursday at	YYYXaYtzZYXaV
ti va	stVZuZWYZYZZW
ticket 0	UrWYyXRTWUSU1
tickets are	WZYYZYQ2aWWZU
tickets for	WYYaZZV6ZWcYU
tijdens de	oVXXsYUYYXwYX
till 0	w0UWVVRVXTVYS
time !	sZWaaZWaZssba
time $	X1YaZbYaaaZbZ
time 0	jtYsaUWqZYpZY
time ?	vSxUWRbVUySWl
time and	YzeXWYZouVXZc
time at	oojrYXcYXeWYq
time code	VWWWZVUWYXpyV
time for	neoXYZvjWqZZV
time i	WpUXYrqZ2RXZX
time in	UyXZsZXYZYYZY
time is	TlVQXVsoWWUux
time it	UWsYxZTZWqTYX
time no	RURXXYwWvtWYR
time of	SXysYWQsUTXXT
time on	WpYZaYzZaZZaY
time permanent	W2WaYYVYXYZZX
time to	xabbZZaZkZcZp
time we	SWtsYYTYYwXXW
time with	sSvuXYUYTWYYW
time zones	ynYZaXWuZXZZV
time €	W1YaaaXabaabZ
times that	dYXqZxSWabVba
tired of	VWVVxWxVUVUWT
to $	suWpZpUYZXsZX
to 0	lsWXYdnlYXcZv
to ?	TVpcWYVX8RXXV
to a	ampoqYdYaqfXW
to about	XWRYYY4XySYXU
to accept	wXXtZsUUXXWbW
to act	VWXZavXYxXXaY
to add	lymrZYYXZYXZZ
to all	ZVmvYOS1rUUXT
to an	nYhZkYotaXdpX
to announce	VVWXYSU3YVVVR
to answer	mttYZYWXVuWZV
to any	UVxWXYTYttXYV
to appear	uXSXXVTyYXVYX
to apply	acUYXVln0kXYU
to appoint	vsVZaaVaZVXXv
to ask	TYqnbqrajuWbS
to attend	VVXWYVRrWVTX0
to be	barkababkqnZY
to become	TmiXXTvVqwXYW
to begin	rjXYZoUWZWzYX
to book	bXVyYqRUWVwXn
to bother	wXTXXZQXzSVXT
to bring	UpUXkXpoWQUV1
to build	zbZZsYWrXXYZW
to buy	qdTj5XPUWVXYU
to call	unWWZtjYXWrYU
to change	XWwauYTWtZYXk
to check	0YWXZWUVYWwWS
to chicago	WWsYZZVWXvWYt
to come	zstYoXVXWWXZW
to commission	3WWvXTRUYWTXQ
to compare	UWRXXYRXV4YWV
to complete	oYXYaZqauXpZY
to confirm	XoXZaVVWZY2Vn
to connect	ZXVnYXmVXxXvV
to contact	XwraabXZXXZpY
to continue	UWSVXWQWyquVV
to cover	yYYaaatWYZZbX
to date	xVvZaZWYVXXZX
to decline	TWr0ZXTXXYXWX
to denver	XXWZZZVXowXYt
to discuss	xXZVcZsXXWZZu
to do	ZZUYupcXmpbsX
to e	WXZYWYUWW4WWT
to earn	SWpVuYzVXWXZY
to end	tYVYXYTYZuXas
to engage	qYXlZ0WXZYaZY
to enter	VYXYYXU0ZVeYV
to everyone	VYVVXXT3XTWXQ
to explain	cWTvW3jWWTVXU
to express	XZVZaZWYa1aZX
to feature	SUSWWVl2URTWU
to fill	XpYeXqpvnWXZW
to find	covkpZcYqXYZW
to finish	pqYaZZYauZZbZ
to five	arUVXVSXWTQU2
to fix	oYWZYarXYXSYy
to follow	RWZVYXtWVvuWU
to forward	VWSWYYTWvQXWz
to get	onXXWbbXkpqnk
to give	yVlWpvYWaUfYV
to go	pXpXYYpWkVYXx
to have	ppqXbXasWqXXb
to hear	TcwwbVSsVxXXV
to hearing	WlraYawaYYYZY
to help	mVnxYqVYZXYZX
to her	rYUZYXUWUwUvR
to him	TYXYXYSXZW0Yu
to hire	rnjkYpqZWXcZk
to hold	TTUVvqPwSTvXV
to inform	TXtYZXepXTVV2
to interview	UyVtZUVmXVYvV
to introduce	WvdaZaxYjaZYY
to invite	WvVtXmirYUnYV
to it	wrUWXWvWWWrXU
to join	XkUsrWUrXooqU
to keep	YVmVzXaVXSnuY
to know	WYzjWYlXXxXZY
to land	WWWZZXzXXVWvW
to learn	UWqtXpaqrnXXV
to leave	UTtWXYrWvUsYU
to look	xnqVXXnXVkYYp
to make	mspaaXjWkqiXX
to me	WkqnXcbablrYk
to meet	VsvYpYaWWpnYa
to mention	VV0ZXZqYWrYYU
to message	mWUUVXxXtqWWU
to move	tlZVVUQVkQVq0
to my	VWtwYmpWpalYT
to new	pqyaZaXZZXZaW
to no	QSTTrXuWyUVXU
to offer	WsbYmowTXdkZW
to open	WpTYYVxXWTwST
to our	VnnfYvSvYYqWa
to pass	lYXuZYUqrnYXV
to pay	sWVyWpSYXV0XT
to people	WXRZnZ2XuTZZW
to place	RTxUWV1TRPVUT
to present	YaWapbxaaaaba
to propose	XZvaatWVZnZbX
to publish	xXXUXOVrZUxZW
to put	UXaXoYuYutWZT
to quote	NUQSUQrzRQOyP
to reach	oYiaasmZYZZrZ
to react	kXXzXlSWYXUaW
to read	UWUmYolvVzXXU
to receive	ZajYlYlrZXyYV
to redo	xUWVXwSUXXXYU
to refer	XnXubbZatZaaZ
to release	UZYVYWVYYU3YS
to relocate	STxYYZrWtXXVU
to remain	YXpZYZVYVsyaW
to represent	ZV3YXYxVVVWYU
to return	qWnYZYTZyjYZW
to review	YQTzYSRUkWUUv
to rewrite	4YXWZUTYXZXaY
to run	qkVWX0vTXUVYV
to say	WXoYbbUka0YYr
to schedule	sXrWYZSXZYxXR
to see	afbmjYkcXvmnV
to sell	hTXbyWtTVrlXT
to send	mklWjnrsnSVYZ
to set	zdYYaZnZaYqaX
to share	osQWoXTxVnXXS
to show	WWTXdj1VVmTwl
to sign	bVuWUVQTURRux
to sit	wUWWXjSxWWqZW
to somebody	sURWwWSWSyXXU
to someone	SUTtUWkWTyuXT
to speak	VelpYbxtWVXYh
to spend	2WUwUZRYWUXYX
to spot	UXUWYVsyXQNxS
to start	TWWY5YscUWoYZ
to stay	TqSXurTUUtWXs
to stop	vXWXYVVvWWsYV
to submit	aYWXZVrtZUVUv
to supply	VWWXZrvYZXsZV
to support	vXUXZavZZaabZ
to take	uWUocrTWsUXXu
to talk	qaayXnYkabWYV
to teach	UYZZa7WWaYZaW
to tell	aXjzWZYapodYU
to test	TXuXXYTVWQwXv
to thank	YaYaaaWaT4ZaW
to the	YeVcYYXmkbqlx
to them	rXVXXXwVUSXxT
to think	vzSWsWUXUTXaV
to this	oadYZZVXYXyks
to those	UXVYuYTXwrYZW
to three	wYnTZqZYZXPyU
to toronto	WXuZXYUVvtXZT
to try	UnTiWXvT4UXWU
to turn	rWVYsaWaWvZbX
to two	snTYYYuXYWYVt
to understand	TYX4YXkZoXXaY
to us	sWVtkXoXXZvXZ
to use	VYWXqtrWYURyT
to walk	pWUtUYzXVSVXU
to wednesday	VXWXYWUVXuXYy
to welcome	VWSUTUS2YPsXU
to work	UkmYXYnX5TWnV
to write	VtkjWvTbvYYYX
to you	amqradmdYjmYV
to your	bWXXYXocuefyW
to £	t0XZYXnYXXZZW
to €	s1WXZaVZZYYZX
today ?	ToSWXWxVTSTU1
todo el	VrXXZsVUYrXYt
together 0	vuUVXWQwWVWWT
together a	VYuWXZ3XXUYZV
together at	biUZaaqZZ0ZZX
together in	VZXXXWvVwmYaX
together with	bXuZkZWqaZtaY
told him	RWWYxYSXVUuZv
told me	qdqYZYksYnkYU
told my	UxSYVWTYU0XYU
told that	UqUYWZTYvvXXV
told the	RsRWWXRVvQVX0
told us	mtVXvRVXXqXaW
told you	tXsWVZeYWSXav
tomorrow 0	RTSVWRN3TQRUu
tomorrow ?	fvgxWYbYWVXZW
tonight at	VVUWXURzWUzXT
too and	XXVYrwTXXUvZX
too little	waWZaaXaZtabY
too long	TtUYqYTVVRWZz
too much	SXWTXn2TWiVYV
tool for	wVUXuXuWWUVSV
tool that	XaZapb0abYaaY
top of	VttXXSuWsVVYU
tot de	quYZpYWYYYYYW
touch with	aUmW2XTWXRVVV
tour of	SUSVVXuvVwRWS
town hall	sVVVXWR0WQVWn
trabalho e	uWTYXXUXWxqTU
trade fair	WZpZYXUUwUXZu
trainer for	QYbab3ZZaaabY
travel and	tWWSXzVVYVVYT
tre anni	U0WYWYWXrXXYV
treating you	TWTYYZstWxWWT
tres dias	vXXabZvaZZZYY
tres meses	qyXYZZXZXZZYW
trial and	QVXxtWPVXVvXS
trial ends	UYWWYXQWYXT4O
tried to	WYYZrVVVXrXYw
trip to	vXYaaZWaZuYbY
trois jours	zWYYYXWwYXYYV
truck and	SuTWyXRXvQUXT
try again	Qr0VVVOTTNP2N
try it	WZZZZZ3XZXXZV
try our	USQUVW1xVTUTT
trying to	YYTcZaVZ1tpXW
tu perfil	XpoabaYaaYqtY
tuesday ?	UptWYX0VYSWZU
tuesday at	RVUwVVptVRUUr
tuesday or	YYWYaa1ZZZaaZ
tuo profilo	XYxaaaXZZWYvW
turn off	WXVXWWTTYU0uW
tutor for	QVZXZ2XXWYYZW
twee jaar	S4VXWSUVUVXVU
twenty minutes	mVQ1UrPStQSWS
twice a	QTVuW0TToTnYR
twice so	QVwUUxQTUuWXS
two candidates	VXTZZYkVYVXT2
two days	0YWYYyWXXWbZe
two evenings	PUUyWwoQVVWXV
two hours	RUV2p0TZWVaXW
two interviews	W0YqYZXZYZZaY
two minutes	OVRTrUzuUUuVP
two months	xeYZZgpYYYpaW
two more	QUUTUTtUXWUW2
two nights	sXYTZzVVZYWYX
two of	WjnVnprtYWXYk
two or	xXWnZYlYYYYrX
two pages	QlTWTtTVwRWXw
two people	UqTXXY1tWUkYk
two references	uUyZYYTYWXZZW
two sessions	PTUwVdPzYVVXT
two week	ruWbaajbaZYcY
two weeks	0gVXZolWcVWYr
two with	uXXXuXqWYXXZU
two year	R0VZYXWXtWZaW
two years	UumYyXWYnnXXW
type of	ZpxabbYaaZaaa
u een	oUU1UqRTXUTVU
u in	xWWvWVtVXUQXS
uber 0	UVWWXVRvXVuVv
uber die	qVsyXVbWWVWXU
uberweisen sie	XVYYYYWXZXuXu
uit het	UVPWVWRVw0mTQ
um cafe	TV3tVVRWWjWVU
um die	StVXvVvWVUWVT
uma entrevista	YZYraZYazXZaY
uma hora	WWXzYqVWZXVYX
uma ideia	QVqV1USUUTTWT
un 0	XYaZqZWZZZyaW
un analista	fxbbbaabbbbaa
un appel	STwqXUvWVXVXT
un azienda	V0XYZYXZrYZYX
un cafe	XowYcmfYYqZXX
un caffe	WW2XYXUUXvXVU
un client	oXYabbiapamtZ
un cliente	tXXtaokZZZZpX
un data	kxYbbbababbaa
un de	RWStYXTWxuWVV
un devis	rXWYWW0WWXXUV
un entretien	VYXsYXWuzXYWW
un idea	SWUY2XSWWUWXT
un ora	UZXwYwbTZXYXV
un perito	SWX2WTVXXXWXU
un petit	tVtXWXiuWUXXW
un poste	YuuYZYXXrXYYX
un posto	YxZuaaYZZZaZY
un proyecto	xUvYuXVWXWXUU
un puesto	RRxTUUSTwOTvQ
un qui	VXWYxvXWrXXZV
un stage	WXXaYXXZ0XZaY
una llamada	YZ2lZZYZYXZZX
una mano	wYUYvYUYuUXXV
una oportunidad	VVwVWWTurVWVU
una persona	wXYZvYXZXYnZX
una startup	ZYZazbYabaaaZ
una telefonata	QVSvUWrVxTVXT
uncle s	VXXZWUSTWU3YT
und 0	XXYZqZoXZYWXy
und ab	WWwbvbZbbaaaZ
und die	sWXZqYWZtYYZr
und ein	Zmabqqabqabba
und habe	WWtZXYWYuVvYW
und ich	sZYbuaYarYaaZ
und mochte	wUSWXVPVzSVVS
und suche	ZZZbwYZbrZbbZ
under 0	VWVXZYwsYVWXs
under the	UXWXXVUSYvuWy
under you	V0UYZZVXsUVZW
under your	TpUYXXWYsqzXV
understand how	TZU2ZVUYsWWaX
understand your	XYtZZawaZYZaY
unit in	X0WaaaXaZZZcZ
unless you	UXXXZXSXZYq0R
unpaid>benefit	USQUUPMwPUS0R
unpaid>client	YZXZaWUZazWaS
unpaid>connect	QUSSR0PvTPTRQ
unpaid>content	PWUU0MPrWURXU
unpaid>equity	WXYa6YXXZXaaX
unpaid>event	VYUZWVTSX3VZS
unpaid>freelance	acaccZYwcbcaY
unpaid>funding	aSabzZZYbaaaY
unpaid>i-am	QWTUS2QwVRVXS
unpaid>part-time	SVVVVWT0TTVUU
unpaid>pay-first	RWWVVRPPWSPR1
unpaid>pay-word	XWVVrxY4XVVVT
unpaid>permanent	ZUZa1rYYaZZaY
unpaid>recruiter	VSQXUTNRPVS1S
unpaid>requirements	kTUX1VUTYXXXX
unpaid>role	zVYWWVVUZYYZV
unpaid>run-code	0WXWXXUVYYWZW
unpaid>seeks	UVXYWyUuXVXWS
unpaid>sell-cta	VYYYWV4qZYWXT
unpaid>site-notice	TWWWwxSQWVVRT
unpaid>speak	UYUUWSSzYXWYV
unpaid>start	OUTVU2QQwRVWS
unpaid>teach	TVXXU2SrXTWXR
unpaid>wants-job	vVVYUUTVxUXYS
unpaid>we	SVVVUZg4XVVXS
unpaid>we-help	SUXYU0RQZYVYW
unpaid>you	SVVX6UxdXVWXU
unpaid>your-profile	TUWYU0RQZYVYV
until 0	kXqpZUV2YWWXb
until friday	QWVVYXa0XbowQ
until i	RVtWwXSXTSvXU
until june	dWXXUuyWVVYZU
until sunday	PuVXXWTtXVrXu
until the	sXYYsWYmYYXYy
until we	yTYbcbqaaZaba
until you	VXWXYrqrXUWos
up 0	zWXXVXTSYW1ZU
up ?	UYyYtZYXYoXYl
up a	olkXoZqYYqlaX
up and	zWinVXUvVeWYe
up as	uVqYbbYaYZraY
up at	aUTskTTqvVVXu
up before	vXXXXWrtYYWaX
up for	oampoYVsdnWXa
up from	TWXxTWvVWVpWa
up front	sVUVWvnWWSvXT
up in	lUsWWXsVYyWsS
up on	ZjbkYbvnpaXXh
up the	nrVXYnTWWukXu
up to	rkaYaalbYfajr
up twice	rV1SVWQWVQUWq
up when	TSmVUXtwWtUVS
up with	aYZvZZyYXUWXV
up you	uUUWPS3UWUUYV
update the	UYoZaaXZYVVZz
updated resume	wXtacbYbaaaba
upon the	UrXZatuYVpXaX
us !	TWTUWwSVWOvVw
us $	aRWUVxwSTVUWT
us 0	UYXWwXtVZYmZo
us ?	lcinc3SlYVVYU
us a	ssVqkdaVXUaXp
us and	xWoesYVZnVVoX
us as	guYYmnVXZXoZp
us at	UtTWVXRUxzVXR
us both	WUWZ3ZYYZoYaW
us by	0XWXZYTYYnWYt
us for	zUVuoWSsXWpZW
us if	PUTyWRQRVSTU0
us in	tvqnWVkWWUXXq
us know	rYXYcoYWZbXYx
us on	jXWxYWnaYbVYt
us that	TPvW0VUUVtWXT
us the	cXWXXqWWZW5WW
us through	PoWzSWRWXTRwS
us to	UtsWXXXaYwZYk
us what	1WRwVWSpsUVXU
us which	QVRwXTQxWPSVv
us with	XZZaaa0ZaYZaq
us you	swXYWRuYZYXbX
us your	tXYtZXUYZWyXV
usd 0	krW0YXnXYXjYW
usd h	yWYqboeaZaYaX
use it	WXVuvYdXXYXvY
use the	aXUXYVTpW1Rum
use your	WUUXWWRXWT2Vw
used it	UXU0WZVZVsZZY
used to	upUYwYrYXTXZX
used your	XXVaaaYbztaZY
using our	PvWQW2RSYWTYT
usual rate	0XVrZWUZYXXYU
uur per	tXYYacxYZZYYW
ux 0	mtcccbacbccba
ux designer	qqYbaakahZasY
ux designerin	nvYbbaYapZaaZ
va di	sutZZZXYZYZZW
vacancy for	UpTZXYmY4WZZV
vacancy in	ZZVbbbYa2YYZa
vaga efetiva	Z1ZbbbZaYabaa
validating a	vVXwaXUWaYTZW
value a	ZattcbYbbZbba
van 0	YWVatnrWWVsXr
van a	TTxVVUrUwUTVP
van and	TzUYXY1YXVYZV
van de	YVlWoXXsqUWVx
van een	psXYtXWZZYoZW
van het	RTTTU0zSVTSUc
van onze	yXXtZWTeYXpYU
van €	VWVzYWTWWVxWS
vanaf 0	rXWXWWzXYWWXU
vantage pay	kodYcYcnqZYsW
vast contract	Y1YaaaYabaZaZ
ve 0	pVVWzVoXXTqYT
ve a	uTlsudqTtRVWT
ve an	4VUYYYTZWVYZW
ve asked	mTrWWXSUURVX2
ve been	dbnXdamYqrncV
ve built	TqTWtXoW0UWZU
ve completed	WYVVZWrTXUq2U
ve done	VoVsYmaYyVYZi
ve ever	SWxXtptWURWXU
ve finally	jzXaXZXZYYaca
ve found	VYUYXYSXVzWXu
ve gone	TXVYtZxXtSXam
ve got	acpYrjpXooYYX
ve had	ZoUdWXdltjWXw
ve helped	WYUVXX3WYWVZV
ve just	VvYjsZrXmXnWW
ve left	VTxXWYsWTNVXu
ve moved	bYkZXZVYXzYZs
ve never	xXuYWYTlisXYU
ve no	wUmpsXpoTSWYT
ve nothing	VYyZYZTXvVYaY
ve noticed	SwVYXYyXXXWZU
ve one	VsXYaZsYRxZaX
ve opened	VtVXWYtVXVyRT
ve paid	UXWVZXSWZXzVu
ve placed	ZazaacXbaWccb
ve put	YWUYpXe1UXWoV
ve raised	TvWYlZuZXXXaX
ve read	anaWWXvSVWWXy
ve received	SSSVWWQUVRvoy
ve seen	ZWZWZusVsqmXR
ve sent	TYSXXYRWvsyXS
ve spent	TlVZvZcWstWZU
ve started	VWSXXXS6VlXWU
ve told	sSUXsXTVVrVXy
ve two	STTTxVzUWUVWU
ve used	tWUZaaXaykZZY
ve worked	ouUXXVTXVxXYU
ve written	UTjWUXqyUnWXT
verification code	WZXZZXXXZStSw
verification is	WXUXZXUWXUP2S
verify your	WXWYZYTWYWtxT
very good	Ya1WsqrVVSVYU
very happy	WtWXXWTXWvwZX
very much	urUYYYXXYvYZU
very well	RuvVVWSXXUWYw
vesting over	VXWY1ZXaYZYbZ
vi que	VYoZZY0YwWXYW
video 0	NTU1VSPSVSSyN
video and	WYYUYkS3VXYZY
video course	VXXXWqR4WTVYV
view of	UquWXwVWTnXYU
view on	VYWxZYVZWvXYV
viewed by	YXYaaaWYYXZ3V
viewed your	TYTXZZVYYWX3V
virtual coffee	XtSXXZ0YYTZZZ
visa 0	SVVXXXRWuW0XW
visa and	QxtUYRUVXVzYV
visa any	2UYbcbYbaaZbZ
visa is	VpVZYZUXvWwYU
visa status	xXjbdcacacbbb
visit us	t1VZZajZWWTZX
visto tu	vYpaaZUZVWYvW
von 0	mYXmaZoZYX1WW
von zu	ubccdbbccclcb
voor 0	pcXYktxYXXXYV
voor de	sWVTWTrVYW1WU
voor een	xWdxuXUXXWXYW
voor het	UWVXXpUvW1VUS
voor mijn	uvVZXrSqYWYZX
voor ons	rWUSW3UVXXVXV
voor onze	SUWutnUcXWWXW
voor u	U0VVVUVVWSwVT
voor uw	SWVVWW4XXVUWS
vor dem	vaataZZbaaZbZ
vote for	WZWZZVWwZTuXU
votre compte	UYYYZWVXZX3oT
votre nom	UYuuYWUYWWsXV
votre profil	XZsabaXZaXqvX
votre tarif	wZYvaZWaaaZYZ
vous ?	xkUyXUTWcVVVT
vous a	VVtXtVUttSVVT
vous avez	ZVRdvVTqyUVtT
vous aviez	paYtZWtYYZXZZ
vous d	cqXcavWrZYZaY
vous de	mZXZZZYZ0XdYq
vous en	ttYaYYXZYZvZY
vous est	rvUwYWWXXXVWU
vous etes	RVrXWWtWWUwsT
vous laisse	QWUXXW1WWVtVS
vous le	VXTTYVxWWqVxV
vous que	TxxtWURWVVUQS
vous un	uVtYYYyXWVYTW
w 0	lsXYxYUWXWXZX
w d	pxYZZZXYYYYrW
w2 or	1UZacaZbabaaZ
w:!	XaiYYYkrY1oVV
w:$	ooVtYqrWXVtYV
w:%	WZVW0budWVuYX
w:0	ooVneolkXVoek
w:?	oerilloYpZWWY
w:EMAIL	T3UYXXvVUUXUT
w:EMOJI	alsWWWYuXpoVl
w:URL	UeaoXapvrWySS
w:a	mjemjkiegaedY
w:a1	S4UXWSSUUTVVT
w:a2	WzZZXaUYZUXZW
w:a3	UWUyWXSXUUVYT
w:a4	SaZbZbYbxXabZ
w:aadhaar	UXYXYQTQYUzXS
w:aalto	ZbacbaWaawbba
w:aan	VlaYXtncpceoW
w:aanbevelen	ZYXbaaXa1XbZZ
w:aanbeveling	YZZZaZXaXZwaX
w:aanbevolen	VUQYVXVWyTVWU
w:aanbieden	2XYbaZXbXZaaZ
w:aanbod	VyUWYXTUWVWWT
w:aandacht	VWWYXxXVXXYYV
w:aandelen	VSWY5WUXXWWYV
w:aangenaam	RSRSTRQQU0RQP
w:aangenomen	STVVVTSvWS1VS
w:aangifte	ZyacbbZababaZ
w:aanmelding	WWWXYWURYUWyR
w:aannam	ZbYbbb0bXYaba
w:aanneemt	xZXaZaXaYYYZY
w:aannemers	RS0UVWSVSTWWU
w:aanpassen	UTTVVVSRVSUyR
w:aanschuiven	QURRTQQ0USSUR
w:aanstelling	XyWYYUVYWXYXY
w:aanvraag	3VYZaaWYZYZYW
w:aanwezig	VWYXYyVSYXXXV
w:aarav	VXXZZZyZZZXbZ
w:aarhus	TtVWYwwSVSRWS
w:ab	nUjbfUjspVXwV
w:abandoned	wbbZZXYbccYaZ
w:abandonnes	UXWWWXyTZXXYS
w:abap	XUVYYxVVyRVvS
w:abara	XYvXZZuYVYYaZ
w:abbia	SWTVXXSWySWWT
w:abbiamo	zpoUiSrVVlUWT
w:abbonamento	YZYZaaWXaXWxT
w:abbot	VXWXYXVVXUTXz
w:abbraccio	QTSTSTSSR0SRP
w:abdulrahman	ZbXcccXcvZacb
w:abeilles	RTUOV0QSVUSWT
w:abena	WsUaXaybWSbca
w:abend	awabasaaZaabY
w:abende	VWXXXuVxWVXXS
w:abends	rRTVrwSRvSUVR
w:aber	PrRSuvPsQrRSP
w:aberdeen	WYyYZXTZYTabZ
w:aberdeenshire	Q0UXXVVTVXXXW
w:abernathy	VXXZbxYYZZYbY
w:abernethy	UYxbcbWcbaaba
w:abertas	WWWXZTVxWWXUV
w:aberto	wXuYZZVZZUXUW
w:abfullanlage	zXVXXUVWZVYXV
w:abgabe	WWZYYyWRZYYZX
w:abgelegt	YWzPYZTYUXYXW
w:abgerechnet	xXYuZYWYZYYZW
w:abgerufen	1ZZYbZXZbZaaY
w:abgesagt	zYVXYWVYVSVXU
w:abgeschlossen	VVWXxWUWWTUXU
w:abgestellt	VWXXXXWWYWXYw
w:abholung	VVVWXXTUVUVSy
w:abidjan	WZVYZZWZXYxYW
w:abierta	qaZbbbwaaZbbZ
w:abierto	UWtXYWTWWRRQz
w:abigail	YyRbacXdbbacd
w:abilio	QZYWZXTUYXXVy
w:abilitante	TXWWYTzQWVWWU
w:ability	TWSWUXRWWT0VR
w:abitiamo	UVSVVVTUVzVVS
w:ablaufen	YYWZUZVY3WYYW
w:able	0ThUVVSVujVWo
w:ablehnen	UYVZYZVYYXY3W
w:ablosung	xbbbcbacccZcb
w:aboard	YZZZabWXZZ1aV
w:abona	RVRzYXVXYXVWU
w:abonan	yWXYZYTYZZXZV
w:abonneer	VYTZXWVyVRUUU
w:abonnement	SVVWWWQvVTS0O
w:abonneren	WZWZXYSxXVXXT
w:abonnez	VXTYXVUyUSUVT
w:abonnieren	YaYaZYXxYUYXV
w:abord	WVXYXXUXYXxWU
w:about	nZqrdeYqZpWWX
w:above	ZvxUqUhdXRVWR
w:abra	wYabaZXZaZZaZ
w:abraco	TVRWXWTUV3UQQ
w:abrazo	waZaaZZZZXaaX
w:abre	R4UTVcQQVSTVQ
w:abrechnung	uWXwYUVWWYWWW
w:abri	TVVVYUzXXUTXU
w:abril	twXZXYUWrXYYV
w:abrimos	UrWXsWRvXWXWr
w:abrir	Qr3TTTQTTSsTQ
w:abriram	WXVYaYxXXXYYV
w:abrirem	SVzVVWTVVSWTU
w:abriu	P1VXXWSWwVWWU
w:abroad	QUxVUVvUmS0VT
w:abschluss	T2XZYXVSUWURV
w:absence	XZWZbawacZbcc
w:absolutely	SWVVXXyWSRTZx
w:absprache	yTZZZXXYZZaZX
w:abstained	TVUXVXVVVTQVz
w:abstracts	UYXXYQU2ZTRVS
w:abt	WYVabYXXWyZXZ
w:abteilung	W0WaZZWZuWYYW
w:abtippen	TWYWYWVYVVzRT
w:abuelo	waZaaZZZZXaaY
w:abundancia	SUUVUUSTVU0TR
w:ac	xaaZXYYZaZabY
w:acaba	byTTUScSiSSxO
w:acabamos	SPTV0UTTUVUVS
w:acaban	UXWWXXUWXVyVS
w:acabei	TWSXXYTWTzWWU
w:acabo	UVTXWVSVUyVXU
w:acabou	SUzVUVRSURTTS
w:academia	wXTXYVTWwTWYU
w:academic	SxRzSSRQURTVS
w:academie	UXVYWXzWUWWXU
w:academy	SvYXY2VWYXnaX
w:acca	UWVZZYUXzXSWV
w:accanto	SUSXUWRVRzVVS
w:acceden	VXWWXVUxXUWVS
w:accedi	QTTVUUSTTTTzR
w:accelerator	OTVW0TQuWsVYT
w:accent	XXacaaQbZZyaa
w:accept	xVTuXrtTWaTrT
w:acceptance	SXUXYywWYqPXW
w:accepte	qYXnaXUUsqYwW
w:accepted	UVSWXlRsUwUyt
w:accepter	VVUXXWTSVTW5S
w:accepterait	WzTXUWUVWTVVU
w:accepteren	XYXYZYWWYzXTT
w:accepteriez	YWVaXzTW1UWWU
w:accepting	VVaYYYusWrYvU
w:accepts	MWSUWVQWxVwWv
w:acceso	xXYZZYTYZZYZV
w:access	pUrWpWTaWUuWw
w:accesso	QQQQTRPPSPR2e
w:accetta	zSXZZvUYYZXWW
w:accettato	XYWYZYWWYxYwS
w:accetterebbe	vRRyUTQUSRUTR
w:accetterei	TUTWWVUV0TUVS
w:accident	SUTUVURRXU3UN
w:accidentally	YZZaaZVXYWyVW
w:acciones	cXccubbadccca
w:accommodation	xoVYaZWZaasWV
w:accompagne	TV0WTVOVRSWUS
w:accompanist	zXXXXVVUXUWXR
w:accompany	zVZWZXVXaaXZX
w:accord	pXVwZYWqXsYXV
w:accordance	SwWWZYUWWXTnv
w:according	zVWWXsRVXXVVu
w:accordingly	VYRWYXVVXRUyT
w:accordo	sVTsVUSUUwUUR
w:account	YXVXWWbWWa5wa
w:accountancy	RWVSZW0XXVVYT
w:accountant	nUXrUUluhRVTt
w:accountants	TUXRVUuzSxTUQ
w:accounting	QrRUroQTsQRUz
w:accounts	stWVZWQrlTtpb
w:accra	STRTptQtVzVWQ
w:accreditati	RTSzTRRSTQRTP
w:accreditation	zWXYaWUYZXXZW
w:accredited	UXYWWYQyYWuVS
w:accueille	UQSWVvSTyUTUS
w:accuracy	RWTWXZ1YXUXZT
w:ace	VXUXWVUzYWYaY
w:aceita	MQR2StPRSRQTQ
w:aceitar	cWVYYXUWWvW0R
w:aceitaria	tWtXmVTuWVXYV
w:aceitou	WYVZZYVWZUX2R
w:aceitunas	RURWVURVTRUT0
w:aceleradora	ZZaauaYbaaZbb
w:aceptado	YZXaaaXYZVY1U
w:aceptan	YZXaZUTYxWYZW
w:aceptar	VWTWXXVUWbX3Q
w:aceptarian	WVVWWWSWyUXWU
w:aceptarias	1WaaaYWaZZUYV
w:acesso	wXWXXXVUXTWxS
w:achat	ZYZwaXXYbaZaY
w:achebe	wZaacbZbcbZcZ
w:acheteur	UzSYZWWYXXVZV
w:acheve	0YWbaaYaXYZWX
w:achieved	VYXYXXTUZWzYV
w:achike	aZYbvbYcabccc
w:achou	TWyUVVTUWUUWU
w:acht	mbVwWyTTWVpWS
w:achter	qXWXXVUssVWWt
w:achterberg	xxTVWVTXVXXWT
w:achterbosch	aaXbbcYbTxaYY
w:achterhoek	TVRXVVUSTzWWT
w:achttien	VUQYVXVWzTVVT
w:acknowledged	XabbbZZZaYWaw
w:acknowledgements	TVVVzVRTWSUWU
w:acls	yWWYZXVXYaXaY
w:acompanho	TVRXXXUUWzVQR
w:aconselha	SVUYVXTVyVWXV
w:acores	SVVXVVVXyTVXV
w:acoustic	TVUVWzUWXWXZX
w:acoustics	aZZbubYcabccc
w:acoustique	S0QVVUSWSTUUS
w:acqua	TTRUSUPxRSPSw
w:acquaintance	upWUVYUWZYwYX
w:acquainted	VUzabbVZZZaab
w:acquire	QUUVW1RSVT3WS
w:acquiring	UXSWYxsVZYVWY
w:acquisition	Wu0YYZSZWUWYX
w:acquisitions	ybaZaRaZbaWcb
w:acquisti	UXXYXXvvYWqXU
w:acres	2WTVWUQVUSUVS
w:across	ZkvbYnbcWvZWY
w:act	PTpuWoQTrRxUj
w:acte	YYXZYZZaXYxbY
w:actes	zUUYXYUYVXYWV
w:acteurs	TUzWTVTVTSWVT
w:acting	uaYbccadbddec
w:action	ZWeSXWiVXUeU3
w:actions	XYZa1aYYbXZZY
w:activation	VYXWYZUXZX0VV
w:active	WVsZXYVYYXxYV
w:actively	WY2WXYRXRNXWU
w:activeren	WZaaaYWZbYwZY
w:activite	UVRVTTOxxSSTR
w:activity	QUTWYtRTVUsxQ
w:actor	3XWWXuRQYXWXV
w:actual	PvnXmXwXWVXZV
w:actualizado	WZxcbbZbYXaUZ
w:actualizamos	SUzWWWRQWVVWT
w:actually	SqsvnvUUVmVWT
w:actuarial	oMOPQzNwPOPQN
w:actuaries	TXwXSXuwVOVWU
w:actuary	pzWYqWYYqXZYX
w:actuelle	zYWbabYaXYaXX
w:actuellement	VTWYYX3XXWYXV
w:acudir	XXXWYYVWXVWWx
w:acuerdas	2aWZZXVZaWZYW
w:ad	koTVVqtRSjjwR
w:adaeze	wWZZaZZcaaacb
w:adam	UZZXbZybZZZZZ
w:adaora	WZxYZbYbYXacb
w:adaptation	wZbacYaaabZbZ
w:add	TasYWWVVeqryY
w:added	VTaVWWQTiQl8M
w:adding	V3TWXWTVVyVWQ
w:addition	UyXaaaYaZYUbX
w:additional	UXWYaYrXZYzZY
w:additives	VWWyWXWVYWWYU
w:address	RUkbVobdmWxsV
w:addresses	uVTUXVzWVSRUT
w:ade	XXUXTYSWYzUUS
w:adebayo	zXXXYTWSZWYZV
w:adelanta	VWWVYXVVXVWXy
w:adelantaria	YYZaZbYaYavcZ
w:adele	UXWYWYVXVWyaV
w:adelheid	ZwZbcXXXaaabb
w:adesso	vUwWrVSWmTTWT
w:adeyemi	ZaXYbbXZaZZwY
w:adiada	PYXVYXSTXWWUz
w:adjointe	SyWYYSXZWXYXY
w:adjudged	YaaYacUbbbxaU
w:adjunct	WYZXZ3WWYXYZV
w:adjunta	W4XYXWRXWXWVV
w:adjunto	PUTUVTqSrTjT0
w:adjuster	SqTWWXRTvUjUw
w:adjusters	XYTYXXSyXTWYU
w:adler	WYVUYyWRTwYWU
w:admin	RrSrnUnXVQwtQ
w:administrateur	RRVTWRTTWV0WR
w:administratiekosten	WSXXWXVWXT0VS
w:administration	yWXXXVVUXWXYV
w:administrator	lyXZZYVYarsYW
w:admiration	WWVZyWZaXXZba
w:admire	SofWUVRUq0VUR
w:admired	UxRXWUSSU0RYW
w:admiro	TVRXYXVVWzVQR
w:admission	RTTWVSQ1VRvTQ
w:admissions	vUSWYWyUVWXZX
w:admitida	VTUWXXSXXTzWT
w:admitting	waababZbbYaca
w:adoeceu	yUYXYTVXZXUZX
w:adopted	WXVZYYWVRzZXV
w:adoption	SXUyYWSXYYYYY
w:adoquines	TWUXVWURWUVUz
w:adorar	TSRVV0RRSQSRP
w:adoraram	TVVWVVTVVyVUR
w:adoravamos	TZZUZxWXaXXZW
w:adore	WXVYWXWZxVYYW
w:adores	TWVXVZzYWSXYV
w:adormeceram	WYZZwWXaaaYaZ
w:ados	UWZVYzVTYXVXV
w:adres	TWWXWXzXXWXWT
w:adresse	PRPRSROQROozn
w:adresser	RWYYXUvYwXXZX
w:adresses	SUTUVUSzTRSTQ
w:ads	qUSVtUoubSsVT
w:aduana	UVUXVXSXUTzXU
w:adult	SWYXWPTzXVSXU
w:adults	QVXWY1TSXVXXu
w:advance	YVaVW3RUVT2WW
w:advanced	RTSUWqwQVQ0SS
w:adventure	WayaYaVPYVXaX
w:advert	R4SWtWRUuRWXT
w:advertise	TywWXWTVTQUuQ
w:advertised	Uy0XWYjWTSWUT
w:advertisement	TXWYYYnrWUW2S
w:advertisers	ybaZbRaZbaXcb
w:advertising	WRxYXYtYVWWWY
w:adverts	SSRVWVt2VTSRR
w:advice	WWTRuYYb0xYYV
w:advies	TVTyUTTVrSVUR
w:advise	XRkxtUwVkTUWS
w:advised	UXXZyZUZYVZZX
w:adviser	oqUUXVzUVnoXW
w:advisers	yYWvXSSXYUXZV
w:advising	NUS3VVSUUUWXW
w:advisor	QRq1yPORTQQTP
w:advisors	XbWwbbZZbaZbb
w:advisory	RSU00TaUWVTsU
w:advocacia	QRS0SSRSUSRUS
w:advocatenkantoor	UWWwWVUWXXWXV
w:advogados	SWYxZUWXZYWYW
w:aed	vSUXYWSWWXyWR
w:aero	0VWWUWUYYXWZX
w:aeroclub	waZaaZYbbaabY
w:aeroplane	zVWXUXUYYXWZX
w:aerospace	UTxabaVZZZaaa
w:aesthetics	WUSXXT0WWTWXW
w:af	obTTqTNRURRwv
w:affiancarci	yVVYYYVWXWYXS
w:affiche	yXWYWVVXXWVXT
w:affidavit	VXXZWZWYVWyaW
w:affideremmo	5XWUYUUWYTWWU
w:affiliate	UXXYXV0NaXUaY
w:affittarle	yXTYVYSXUTXYU
w:affitti	zWVWYpTTWptVT
w:afford	wSVYvXWaXXZba
w:affordable	VXXZZZyZZZXaZ
w:affords	ZZXZYZyaXWZaW
w:affric	zYXYYYSYZZYUX
w:affut	WUSZYYUXyVXXX
w:afgelopen	SUTyWVRUVUUWS
w:afilias	VYZWSWSYaZyZX
w:aflevering	WXXXYUT0XUVWS
w:afraid	bVTXuuRoWvTXQ
w:africa	nXowZXRYYYYZY
w:african	ZaYvcbZbbcabZ
w:afrikaans	TQWXVzUWYWXYW
w:afspraak	RUUTWVNTVTTS4
w:afstand	UXZXxXVYXYXZX
w:after	WqpaYaqbZsmZZ
w:afternoon	uwoWlVncVUUWm
w:afternoons	2UUsVzTVUSVWS
w:afterwards	sUUluWZoXsSYc
w:again	iiwnYlWbWWVbu
w:against	pRSTVUPvUQvot
w:age	uVUWWtSVXTiWv
w:aged	QVoUWxNUUUzWR
w:agencies	SskmXY1lWWWYV
w:agency	vpsXYWrbnVXXa
w:agenda	dmSXWWvSu0WWT
w:agendamos	QUXVYUzYXXWXW
w:agent	RVcmUVSVnV8qS
w:agente	WSSYZVzSZXVXX
w:agents	NUQnvtyjUORUQ
w:agenzia	SUUUTTSUTTzVT
w:ages	UjRWXqSXpwXWv
w:aggiorna	RSRUTSQRRQQzP
w:aggiornamento	RUTSVzSVWUTUS
w:aggiornato	VU1ZYYUXURXSU
w:aggiorniamo	TUyVWUUVUVWVT
w:aggiungerla	SVSWVURUTzUVR
w:aggiungo	TWRWWVSVUxxUQ
w:aggregated	SVSzXSQSVVSXS
w:agile	VWTvYTRysPVUV
w:aging	XYWZaUVyXTXXW
w:agli	SwSUUwTTTSUVS
w:agm	zWWUXWUXYZZYV
w:agnes	ZYccbUZbabvcb
w:agnieszka	PVTTVSNVTQTU1
w:ago	duUcXYlXX1XaU
w:agora	PuOUwTQSttRTP
w:agosto	QsTTUR1RVTSTr
w:agota	SWTWVUzUVSTUR
w:agrade	SUyUVVSUTSUSR
w:agradecer	RTSTUURRSSSyQ
w:agradeceran	WYYYWxUVXWYYY
w:agradeceria	SURWUXTWzSUTV
w:agradecimento	YXXwXXVZYXXXX
w:agradecimiento	XaZwZXZYaaXZY
w:agree	kTSbYUowVRS0N
w:agreeable	tYWwYWUWXXUZV
w:agreed	zjWVaWXXXUUWz
w:agreement	tlTXjVVVUUVY3
w:agreements	RSR0UVOURSSUQ
w:agri	ZVsaucYbaaabb
w:agribusiness	YbbZbavcccacY
w:agricoltura	SSTyVUSUUTUTS
w:agricultor	WYZZwWYaaaYaZ
w:agricultural	XabYbawcbcacZ
w:agriturismo	zXTYVYSXUTXYU
w:agro	VVyYYXVXVVWTT
w:agronomist	vtSUUURTTRUxS
w:agrupamento	vZZbbZaaababY
w:agtech	ZZvbddYcaacbc
w:agua	QvRSTSORSQQS1
w:aguardamos	Z0bbbaVabaaaa
w:aguardo	RTQTTU0STQRPP
w:aguas	SSRVVVSSUzTTR
w:aguentando	VVRVVXUVTzVWT
w:agyeman	YbZbbcXaZwZbV
w:ah	VSRVUWSTV0USR
w:ahead	oX0VqXTVXVwXT
w:ahi	XZXaZZXYY2ZYW
w:ahl	yaVYaYXaaWZaZ
w:ahmed	WYYYyZVaaVTaZ
w:ahmedabad	UaZZZbwaababa
w:ahora	tTwXVVkVsQVvS
w:ahorra	UZZYZW1ZZZVYY
w:ahorro	YxXbbbuaaZaaZ
w:ai	YWsZtYuqmUlVV
w:aid	TrQW0YSUuTVWT
w:aidan	YYaabaYVaWZax
w:aiderait	VXWWXVUwZVXXW
w:aidons	YbZYaazYbbbbX
w:aids	TYWVyWUYaYXaY
w:ailleurs	YbXbab0bZZbac
w:ailsa	YYVbbbYaZxZYZ
w:aime	XYVYYTVWV1XVT
w:aimerais	XYVaYV0YuVZZW
w:aimerait	uWUVWyUSWVTVS
w:aimeriez	TV0WTVPVSSVUS
w:aimez	TUQUTTRS0QVTT
w:ainda	wrYYZYtXZYeZX
w:air	bTQtRSi4VSTVR
w:airbnb	VUWXtYTWXVxXS
w:aircraft	ZYxZZaYYUWZaY
w:aires	VYyYVXTUVUVYU
w:airflow	ilkYYwXktVXYW
w:airline	ORRzVVoTtUUUU
w:airport	RURVVWQUrwzUM
w:airs	wZZZZZXabaZbY
w:airtime	VYXYZWyYYWZca
w:aisha	VXYzYWSWXYWUV
w:aisle	YZXZZZWXWxaaX
w:ait	VXXYuYXZXYuaX
w:aiutiamo	ZbYXaZ0YZaZZX
w:aiuto	uZYZaUxbaYaaZ
w:ajeno	UVVyVUUWRUVYV
w:ajoute	XVSXVYTWWzWVV
w:ajuda	tVTUzSSUUTPTT
w:ajudamos	YaXXZZzZZZaaX
w:ajudei	RUUWUVRVUUzVU
w:ajudo	YZYcbbybZaabb
w:akademie	UVWTXyTSXUVWT
w:akkoord	VyUWYXTUWVWWT
w:akten	zYXXXVQXXXVXU
w:aktenordnern	yXXXXXVXYWWTU
w:aktionspreis	TUUWWW0TTVWXQ
w:aktiv	XW0OYYSYUXXXW
w:aktualisiert	STRTSSQQURTzQ
w:aktuell	QrxSUTtSSSTRQ
w:al	geVkneeoXYueY
w:alaikum	UWVYYYUWyXSWV
w:alameda	xZZZaYWYYZXVX
w:alarm	UVWXXYUVwVWXw
w:alarms	UVTXWX1RTQVYT
w:alasdair	SXVWYzVXYSYaW
w:alastair	XYxaabXbaZbca
w:alb	VxVWXWUWWVWXU
w:albanese	TSRWUWRW0RVWV
w:albania	NQTQTP4TTTTTQ
w:albergatori	UYVyXUSUYXWXV
w:alberghiero	STvTUSRSwRUUR
w:albergo	XZZXZwYWZYYaY
w:albo	2aYYaZXaaZaZX
w:alcanzado	RTRUUURTTPR0O
w:alcanzo	TVTUVTRTUNT0P
w:alcun	XaaXabwbZaaba
w:alcune	RUyTXTSVWUUVT
w:aldana	wWZXZWTYZatYY
w:aldermoor	YZxaabXaYWaZY
w:aldrin	vXYcdcaccbcdZ
w:alegria	UTSVWVSTUyUVS
w:alemania	SRPSTTST0QTQR
w:aleppo	SVQXWUSW0PWWS
w:alergias	RWUSWzTRVTTVR
w:alert	WVVXZXSeWUT5h
w:alerting	ybXbYaWaZVYcZ
w:alerts	QTRwRUsSTQTwQ
w:alex	xYuYaTWZYZYbb
w:alfandega	UVWVWVTWUVyXV
w:algarve	VzTWVVVXWWWYV
w:algo	vVtWXWTVvtVUQ
w:algorithm	VVUvVTQTVU1VS
w:algorithmus	UWXXXXUWXWyUU
w:algoritmo	OTwyTROQUStUR
w:algos	XYZa0aZYbXZZZ
w:alguem	0STWWTSVxTVVR
w:alguien	oXSnvTRU0SSUi
w:algum	QttTSSQRySSUP
w:alguma	SUUYVXTVyVWXV
w:algun	RuRVUTSTSyTTQ
w:alguna	SURWUXTWzSUTV
w:algunas	VVyYYXVXVVWTT
w:alhaji	YaaYacUbbbwaV
w:aligned	aZYbubYcabccc
w:aligns	UWzWZaQZYZVXX
w:alike	WqRXVYSVR4XXT
w:alimentacao	X3XaZZWZWXZYX
w:alimentacion	SSUUTWzTVUQUS
w:alinha	zUYXYTVYZXUZX
w:alistair	WZVTZZVZyUZaY
w:alive	YyWaWZXaYYYaY
w:all	ZbmobbZqYpjac
w:alla	ZVwWWqTjVslUn
w:alle	aTTUoUR0TbUhw
w:alleen	QStT0qoRPQRTP
w:allegato	PwRSTTQRTQSRy
w:allego	TVUWWWTUuTTUx
w:allein	WVYZxXYZVYYZY
w:allemaal	RS0UVWTVSTWXU
w:allergic	VYWZyZVYXUUbY
w:allergies	UXVWXWSUYRVX1
w:allergiques	VWVVXVVUVUWWy
w:alles	VmwYYYjXjsYqV
w:allez	WYXXYWWVZZyXV
w:alli	ZbZcbbzaaYbbZ
w:alliance	XXVXRXVyYTWWV
w:allocation	QVUyUTPTWVwXR
w:alloggio	U1TVVUUWVVVVT
w:allotment	QTRTUzRQURQUy
w:allotments	SURWrWT0UQUVP
w:allotted	zXXZYYTXYXYZV
w:allow	rxQTVVXVVUPUx
w:allowance	S3UXmjRRWXwXU
w:allowances	xYXZbbWbZYbaX
w:allowed	R3RVVUqTvSWWS
w:allows	0VVUSwQRXSVXU
w:ally	UXWZWaYZVzZbX
w:alma	RSTTSRQQUzSQP
w:almacen	XYWYRYzYYWXZX
w:almeno	WXZZxWWYYaYbZ
w:almeria	0TUVVUURVTVVT
w:almoco	XxwZZYUYYXYXW
w:almonds	zWVVWURVWUVVS
w:almost	WXSYXZUUXVWyY
w:alocar	TUXYZX4YYVWXV
w:aloeproducten	XYZaZZVYZYxaY
w:alojamiento	zVWWXWWXUVWUU
w:alone	hUSUoUc0VaWXZ
w:along	TURkudWWvyYWZ
w:alongside	WSWZyZWZZYZbZ
w:alors	TUzWWWSTRQUUR
w:aloud	VXXxYWSVXvUVV
w:alps	RWVzVTRXWYUYT
w:alquilanos	QUXTXROVXT0QR
w:alquiler	VVVYkYUWXWWXy
w:already	UlqYnptYWasWY
w:alright	UWmUWYTX1RVYV
w:als	WsZblZpatZcfX
w:alsjeblieft	VXVWXWUVUVVWx
w:also	bokbiaYosnWbW
w:alt	VVRXWXTVVzVWT
w:alta	TVVVWTRzWTUTS
w:alten	0ababaYbbbZba
w:alter	YZXaZPSPU0VXW
w:alterada	ZaZabZYZZXSxU
w:alteration	zZWZXaWXYVWaT
w:altered	XZYZaaXYaZXwU
w:alternados	TyVYXYVXXVWXU
w:alternance	U0abZaZapZaZY
w:alternanza	VUQVVTSSzRUVR
w:alternas	xWXWYWXZYZWaY
w:alternate	VzTZZbUZXYZaT
w:alternative	VyZYZSWXYaYaX
w:altes	XXWZYTXVVxXXV
w:altester	aaZbabZbzXbba
w:although	WUSXXXRWU3UVT
w:altijd	UU5WWWSVTrWWS
w:altogether	rSRxUvSSRUVXR
w:altona	ybbZaZUabbUYY
w:altos	XYVZYaUVXXTXx
w:altri	xYZZYXWaYZZbZ
w:altrimenti	VXXXYWVWYWxWT
w:altro	YaYaabxaZYsaZ
w:alugo	RURUQVQTTR0SR
w:aluguel	ccccsdccccccb
w:aluguer	UWWWYVyXYVUYV
w:aluminium	rkR1VTPTTRVWR
w:alumni	TURaVSU35PVRP
w:alumnos	YZXaZUTYyWYZW
w:alunos	UVUVtxUWWVVXU
w:alvast	YYXZZXWYYWxXT
w:alverca	UWWWXWVVXUWWy
w:always	YpyWWbVkXraWm
w:alyssa	VZcacwZWZcabb
w:alzato	2VYabZXaYaYWY
w:am	YndkZibhqoaXk
w:ama	uVQXWVSVSqVVx
w:amalfi	TzSZXZYZWZZaY
w:amandine	UYWZWbYZWzZcY
w:amanha	QXjoVUQTSRmxz
w:amara	WZVZYYWZWyabX
w:amari	yZTWXYTYYXYZY
w:amateur	SUUWWVUzXTWSP
w:amazon	RUU6UVWTWUrWS
w:ambachten	RTSUzUQVSTTVT
w:ambientato	TSTUTURzRSUUQ
w:ambiente	X2XbZZYYZZZYX
w:ambitions	YYxaabWZYVaYX
w:ambitious	SXVTVXtTYXwYU
w:ambito	VZ2aZaWZXXZYX
w:ambulance	ujSwSRQxWUSWS
w:ambulances	RXVVWzTVVUXaW
w:ambulatorio	zVVWWXUWXVWXV
w:ame	SUTWyUVUVUtVR
w:amended	abbbccYacaYwW
w:amene	YcXbab0bZZbac
w:america	VzXZWYVZYVQZW
w:american	QSSUTnPSQs2VQ
w:amersfoort	yTZaaZWYaZZaW
w:ames	WWSXWWTVUzVWR
w:amharic	SSWV0TRSZYUYV
w:ami	TWUWXUyQVVvWT
w:amica	UyVXXVUWVVWWT
w:amicably	ZVabwbZcaYacZ
w:amiche	UVTWUWSVWUzWT
w:amici	VZaZZYUYaZwaZ
w:amico	VaXaZaXaXZwZY
w:amies	VWUXVWVVXWyWV
w:amiga	TuTYWWtWVUxWT
w:amigas	WYXZZXWYZXwXW
w:amigos	abbccZyZbZbcb
w:amin	SVTUYVSUWUTSz
w:amira	qhYXbXpXWVX1X
w:amiss	ZZXZYZxaXXZaX
w:aml	ivVUYWwWWXSWT
w:ammalato	WYXZYZYawYZaZ
w:amministrativo	VxUVWVWXXWXXV
w:amministratore	VUVSXSTTWWyWT
w:ammiro	XaaXabvbZaaba
w:among	TXsWlVWnpwYlW
w:amor	QTSVxUSTySTVT
w:amorcage	XVXawZYZYYYaX
w:amos	wUabcaababbaY
w:amount	TcWWXYSWYW1Wz
w:amounts	SUWUWVyVZYwWW
w:ampa	yWYYYXWYYYWYV
w:amparo	ZZaZvaXaaaYbb
w:ampliarlo	zVXUYTTXYYWXU
w:amsterdam	XVVWYSQzWSYXY
w:an	ndYrlpnZlXacX
w:ana	srQXtXSXXVVuU
w:anadido	UXTYXYTVXTW4S
w:anaesthetics	zUUXaYVZaaXZX
w:anaesthetist	QsvUmVvWTSUXT
w:anaesthetists	YZZxYUXSbaWaY
w:analisaria	zXSWVXTWVVVXU
w:analisi	3YXYYXYXYWjXp
w:analist	exXaZZWYZYZuX
w:analista	ovYaaZXZkZZuX
w:analistas	RVXXY1SrYWTWV
w:analisten	SSUWWTxwUTTVR
w:analizzato	QUTVUUzUTSSUR
w:analysed	TVTVXWsyWUSTT
w:analysis	rSXVY1nTWUVXT
w:analyst	puYxXXVXkWaai
w:analyste	kwZbbbYboabaa
w:analysts	PUVWY0u0XXYTV
w:analytics	mxqYXYVsWVXrT
w:anand	TWUXyXVYYTVZV
w:anatomy	VXRYWYTYzSYaX
w:anbei	RWWWXVUSXTWUx
w:anbieten	XxTWvYUUUVWXU
w:ancha	UVWXYUUXXVRUy
w:anche	uTSUURoSqxYUc
w:anchor	VralXXYqqoWrX
w:anciennete	VxWZYYWXXVXYW
w:anciens	VWPXVRVUUzWWV
w:ancora	0VvUVVSVUxVTR
w:and	mljhmjabidoYZ
w:anda	STTzURRUVVRVU
w:andas	VV1XXXVWVVWST
w:andata	XYyYYZvXQUYXW
w:andato	QSRTTRQRRPQ0O
w:ander	UWxYYYWYuWZZX
w:andere	qwUXXXzWUVVWT
w:anderen	SSSXXTTVR3VSS
w:anderhalf	RSUzSSSSVSTUR
w:anders	VVTXWXUVUyVUT
w:anderungen	RSRSSSQPUQSzP
w:ando	QTSUTUSTzRVTQ
w:andrade	WXVXbaxZaaZaa
w:andre	ZvacbbZcabccc
w:andrea	ZbbcudbcaYcdc
w:andreas	XWWWYYzWVZYZY
w:andrebbe	uVuYYWTvWUXTU
w:andrei	VYUaYaWZWyWaV
w:android	nTWXXUSWxVvXW
w:andy	TXXYYRSXzTYXV
w:anerkannt	TUVWXTTzWTTVS
w:anestesista	VxZZZZYaaZWaZ
w:anexo	QTTTVUSSURUS2
w:anexos	TUVVXWQUWzTUS
w:anfahrt	yXVXXVWXZVYXV
w:anfang	yTRUVSvTTSUUQ
w:anfangen	UyUWVVUWSTWUU
w:anfrage	0YZaaaXaaaYZY
w:angabe	UYWZYaWYYXY3W
w:angeben	TTQVUTQTzQUUR
w:angebot	sTrUUTvRSRSTu
w:angebote	SWxWVVvVUSRUS
w:angefangen	UWTYYYzXVVXYV
w:angehangten	TVUVWTSTWSUSz
w:angekommen	TVQVVVSQUzVTQ
w:angel	RSTV8WQUVUUWa
w:angela	VYTZXaqXVUxZU
w:angeles	SWYUYYUTYW0WQ
w:angels	QQPS4TNTNQSUR
w:angenommen	ZaabbZYWaYZzW
w:angepasst	TUVWWVUTWSVTy
w:anger	SVTzTYUYTWXaY
w:angesehen	ZYVbbaZaTXZ4W
w:angestellt	SSSYXYTWS0VSU
w:angezeigt	VWzYXYUXXUWTV
w:anglais	xYYYYUWZYXWYZ
w:angle	zYXWWWSRZWUYV
w:angolano	SUUYVWTVzVWXV
w:angry	coPtsTPoTzSWS
w:angular	sTTXYZyXYWYYV
w:anil	TzUYYaUZYWZbZ
w:anima	UWYWuvUTYWVYU
w:animado	V2aaZYWZaYYZX
w:animal	opUsXuUVWqVYU
w:animals	QUSVVVRU3TTWS
w:animaria	zWWUXSRTWVVXU
w:animas	YZYatZzQbZZZY
w:animated	0UVUVUSUXWUYU
w:animateur	TWZVYyVTYXVWV
w:animation	qVUuUUrvVUUVU
w:animatrice	xXXZZXXYYZVaX
w:animer	Uaaab1XVaaXaa
w:anita	TYXZZYyXWYXaZ
w:anitha	UVXbZayaYaaaY
w:aniversario	TVQVUWSUS1USQ
w:anjo	STUU1VSUWVVWS
w:ankleshwar	WxTbaaZZbaZZY
w:anlagenmechanikerin	SSRUUUSUSTTzQ
w:anlass	WWyYYZVYUVWXW
w:anmelden	YYZZZXW3YVZUU
w:anmeldung	VXWXYXVSXUWxS
w:anna	VYWWXXTWWTWWy
w:annecy	wSVUWxTUXVUVR
w:annee	oVTUUUuwVUTUS
w:annehmen	TVVUWTRSVTzTR
w:anneke	rtsaYbUbZWYba
w:anneliese	QXXXVzWUXXXZW
w:annex	xTTVWURUSSSTy
w:anni	V4VXbUXWuVVYV
w:annika	TXrXYYTUUyXYR
w:anniversaire	0WTUWRTUTQUVR
w:anniversary	SWTVWrSSUqywR
w:anno	wYsqYXpYYWYYW
w:annonce	UWTXWXUVWSVzQ
w:annoncer	XxWWZXXZYZYYY
w:annotatie	YwYbabYaZZabY
w:annotation	YVUZXZ1UWVXZU
w:annotators	RXYUVUzXZWVXT
w:announce	STUVWSo2WTSUo
w:announced	ZZZbabZaXwabW
w:announcement	UVzXWTPwURTXT
w:announces	WWXYZTWzYYVVV
w:annoyed	SRzWWXTVUTWVU
w:annoying	YxWZWZXaYYYaY
w:annoys	YaZvXYZbbcacb
w:annuaire	WYXXVWQyXVVWV
w:annual	anllWvTwYWZXZ
w:annually	MSUUW3QTTSUVS
w:annuel	RUVyVTUTWUUVU
w:annum	UyWXYYtXZZYZY
w:annusarci	TWzPVTRUXWWYU
w:ano	bpruXsTVVwXUR
w:anonimiseren	VWVYWUVzWTYYX
w:anonym	SVR0UXQQURRUS
w:anonyme	XXXaYZxZXZZZZ
w:anonymous	RTU8VPRSVpPUQ
w:anos	T1vWWVlVkrVWT
w:another	YTqtUanTYsTTw
w:anruf	UVUWWXxVUvVWR
w:anrufen	WVvWZYxYTXYYV
w:ans	UrlXtVQqxhXVT
w:ansah	YaXwcbYabbabY
w:ansatz	xYaYaVYacbabZ
w:anschliest	zUWXWVVWXVWWT
w:anschreiben	VxWZZZXYWYYYX
w:ansehen	tVVYvYVWWVWwT
w:ansell	UYVYXYSVzVXaX
w:anselm	wZaaaaZbabaca
w:ansible	YWZUZZyZZZWYa
w:ansprechen	VWyXXWUXVVXXU
w:anstellung	T2ZZbaXaaZZZY
w:answer	YphxXVZXXqcqW
w:answered	TrvWXXkUWpqqR
w:answering	vUTwWRZTWTRVv
w:answers	YUsxufhUXRnWY
w:ante	TVXyWUTVYYWXU
w:antecedentes	zbbbbZYacbabb
w:anteile	VUXY1WVXWXXXV
w:anteilen	QSUWzUUVVVWYV
w:antenna	TWVYXYUUXUSYz
w:anterior	SVTWVVtVVTTTx
w:antes	ndeVyVWVYUwVT
w:anthony	ZZVUyaRZZUZZZ
w:antibiotics	UZWyWZWXZYWaX
w:antichi	yXWXXXUYVVWYV
w:anticipa	SUSWUVSUTRzVS
w:anticipare	TWTVXXzWXWUVT
w:anticipate	wVuYZZTZZaXXX
w:anticipating	ZYuccdZcccccc
w:anticipation	dacdddbdsbdcd
w:anticipiamo	VWVWWXyUXWUWT
w:anticipo	QTUVV2PTTUSVR
w:anticoagulants	XZYwaXVXZaXaW
w:antigo	RUTzUTRRUSSUP
w:antiguo	TUWXYUUWXVQUz
w:antiguos	YaYvWaZabaaZY
w:antivirus	VVYVYWUVYX3WU
w:antoine	zZVVZVTUWTXXX
w:anton	vPQRVWRSUPV0S
w:antonio	VYXYZXzXXTVYT
w:antunes	YZXZZZWWYTXyU
w:antwerp	P0RWWWSVVyVVT
w:antwerps	WxUWYYVYYXYYW
w:antwort	SWUtWVjUWUVVy
w:antworten	UVyYWYRXVUVWT
w:antwortet	VWUXYXyXWUVXU
w:anuais	UzWvYXWYYXVXW
w:anual	qtUTVTxUVTRUS
w:anuales	X0ZaaZYZZYZZW
w:anularla	UXWWXXUWXVyVS
w:anuncio	PRPSyRNQROQxN
w:anuncios	SSOUUUyTTRTxQ
w:anwaltinnen	XYwYYZVXWVYYV
w:anwaltskosten	TWUWWVTWTUzYV
w:any	aWmnaYnY1ZXXZ
w:anya	WZZYaXyYaZZaY
w:anybody	PnQTrSPwpphUo
w:anydesk	ZZabYcYcYZwaa
w:anyhow	WbWZabxbZabca
w:anyone	lWkbWXoY1STrb
w:anything	TlrvaZYZwXUjX
w:anytime	PVSUWVPW0VUWT
w:anyway	pWZWVVmYuZwYU
w:anywhere	YtTUXVTX2rXYV
w:anzi	VWWXWxUWXWWXV
w:ao	VqUqbTrVtnYUi
w:aoife	WYbaZyYSYXZcZ
w:aoki	YWXaZYWYVyYXV
w:aos	SwTVVSTTVxUVQ
w:ap	wYXbdcYbabYbZ
w:apago	ZZaavaYbaaZbb
w:aparece	TYXXWTzWWVUWU
w:apareceu	RUSVwVSUWUTwR
w:aparecido	TWTWWWUUWTTzP
w:apart	sWUjVXcwVwVXT
w:apartment	1oSXVWRXVUrXT
w:apellido	XZZaaYXYaYxRX
w:apenas	WYbZbYWaaZwaa
w:apero	SVTUVUSzTSSUR
w:aperta	W0WaabYaabbaa
w:aperte	VYwZZaWYVXZYX
w:aperto	SVyXWUTwVSVTS
w:apetece	VV5XWYUYXUYWW
w:apex	vYYadcadcdccc
w:api	RSzWTUuTTQWXV
w:apicoltori	VZZWYxYVZYXaX
w:apiece	qUTUWuwUVVTVS
w:apitem	UWVWXWUVXUVVy
w:aplicado	XTWaZaWY4WZVV
w:aplicar	VWUXVRRUTzUWR
w:aplicativo	SUOVzVSUTSTWU
w:aplique	XXXZYVVX1WXYW
w:apologies	xbaZaZZZbZZaV
w:apologise	SYYaabXaaWZax
w:apologising	TZWZUYWXYzZZW
w:apontamentos	WYZZwWXaaaYaZ
w:apostila	WSXXYXUXXVyXT
w:apostou	UVVWxXTXVXXYV
w:apotheke	yXYXYUTWZWVWT
w:apothekerinnen	WVW4ZWWSYXXWW
w:apothekers	RTTzUTQUWVTVT
w:app	tVTX5VYbVWpoV
w:apparently	QSQRUSPRU3SPN
w:apparso	UWVXXVVUWSUyQ
w:apparu	TXTXYWTWVSUyT
w:appassionato	ZbYabbzbaYaba
w:appeal	TsWuZXWXYWtZq
w:appeals	WYYaZZVZ4RYYW
w:appear	mWQqXVrwXVUpU
w:appearance	ZaaZaXyUbYTaY
w:appearances	WZWYZZVXZVXzU
w:appeared	TWUWYsStXTuuR
w:appears	UVRVXVSTVvO1P
w:appel	cUriVUkxVVUUq
w:appelez	yYZZbWWaXZYaW
w:appelle	R2UXXSUXVUWWV
w:appeltaart	VyWYWXWYaZVYX
w:appena	RRTWyW0VUSVVT
w:appetito	RTRTTSRzSQSQO
w:applaudit	TVUWWWSVWyVSS
w:apple	SWTVXYQYVR4VT
w:appli	SUTuyTrRVPRTO
w:applicant	UVVvWUPSVXvwR
w:applicants	TxQWuWkTTTVxT
w:application	WwVWfjTjwUXpq
w:applications	QqUVVWV5tTWsR
w:applied	TcdXZrYWvVjrp
w:applies	OTWQURuTWVoWx
w:appliquee	XQaYYyWXYYYYW
w:apply	T1XWVYftwWVXV
w:applying	UzVXXUwVsVXXU
w:appoint	yqTVYTZWXTsVt
w:appointment	RqZWWZmoWVsSy
w:appointments	VW2XXXSXVTWYU
w:appoints	UXXZbyYYZYXbY
w:apporter	UWZXZXXXZVYXx
w:appraisal	QUzTUTPRROSQu
w:appraiser	zVVYXYSXXWYVU
w:appraisers	NVP0TwMQRRPVT
w:appreciate	XVutYWeWvlXXV
w:appreciated	XXUXZUUUn2XYV
w:appreciation	WXUYYYVXW4ZYW
w:apprendre	QTSUR0TVRSUVR
w:apprenti	YYYbabZbzbbbb
w:apprentice	PTPVRSNS3pSSP
w:apprentices	OyOTRuMTyNQUO
w:apprenticeship	UySXUVQWvRUVS
w:apprezzato	TXXYZXVYZXyXV
w:approach	UvuXWXrXXWXZW
w:approaching	VZWZXZyYXWXZW
w:approbation	TTRWUVQUzQTUR
w:appropriate	YYyZWZVZYXXaY
w:approval	qwUWXXxUXTWYU
w:approvals	YYXYbbxZaXaaZ
w:approvato	UXWXXXVVWUVVx
w:approve	QVTWXWbUWSrS6
w:approved	eXaVuVQUVSurz
w:approves	QTQTSWTTWUP0Q
w:approx	zWWwYWRVXXUYU
w:approximately	ZwZbcYYXaaabb
w:apps	nVS3WXlTVUoXV
w:appuyer	RTUzUTUTVUUVT
w:apre	WyWYYYWWXXXXU
w:aprenda	UyWXXYXZVZYZW
w:aprender	QUSTU3PRRQSUR
w:aprendeu	XX4ZYXTXYSYVV
w:apres	WTQTvrPqtPrSN
w:apresentamos	Z0abbaVabaaaa
w:apresentar	uWVWsXwWXXWYU
w:apri	SWVWXVTUVU02S
w:april	xpfZWRWrtTVVr
w:apriva	UyUYWXVWWVWWT
w:aprobo	yWWWYWUWZXUZW
w:aprovacao	WYbZbYWaaZxaa
w:aprovada	zWabcaabcabbb
w:aprovado	QYYVZXTTYXXVy
w:aprovou	zaababXbbbaba
w:apuntados	RUUzVSSTUTTUQ
w:apuntate	UWVWXTS0WUVUS
w:apunto	Y1YaaaYZZXYZX
w:aquario	UyUXXWUVWVVWT
w:aquarium	YxWZWZXaYYYaY
w:aquariumbedarf	ZaacxbYccabbZ
w:aquariumhal	VxUYWYXYaZZZX
w:aquela	XYZZwWYaaaYbZ
w:aquella	XZXaZZXZY1ZYW
w:aqui	ZZsYYXmrXutTT
w:aquila	SUUSVySVWUTUT
w:ar	rVVZZXzVUWRYT
w:arable	NROxRQONSORzO
w:aragon	VyUXXWUXXTXXV
w:arbeidsvoorwaardenvoorstel	S0UTVUQTUPTTQ
w:arbeit	UuWZYxqXXWYYU
w:arbeiten	WvYaaZXuqXoZW
w:arbeitet	OVZVYV3XYZYYW
w:arbeitgeber	VSSYWXUW1PVVT
w:arbeitsplatz	RTUUVUUTTRVRz
w:arbeitsvertrag	TmOVTVQSxRTUw
w:arbitrages	XbbaZbWZaZwcZ
w:arbitraje	TYYxYVXZYZZZW
w:arbitral	TYXxZVUZYZWYX
w:arbitration	OSRuUUSTUSTSy
w:arbitrato	UYWxXWWYXXXXW
w:arc	RUUWWwQyUUUXT
w:arcgis	arVZaawZVZZaX
w:archaeological	YwYbccZaZaaaX
w:archaeologist	T0VXTYVXXXYYW
w:archieven	STSUUSQTzTTSR
w:architect	mwoZZYWfmaYlZ
w:architecte	wuZaaaXaYZaZY
w:architectes	yWVUYXTXWWXXV
w:architects	UTtYXXUyWVZZX
w:architecture	RTPTWUQxUySTS
w:architekt	bZccccabTabwZ
w:architetto	YzZaaaXZaZYaX
w:archiv	WYaYaYVZaawZZ
w:archive	quVWWWSUrsrpQ
w:archived	RRPTTTQRSPS0N
w:archives	UstXWXxWYTWSq
w:archivio	RSvTUxtRSRUUR
w:archivo	WXZYZVWVZYwXW
w:ardent	WvoYkYmWspYYV
w:are	cYuibhjnXZbcm
w:area	VzwlWVSbvUaWT
w:areas	UTxabbWZaZabb
w:aren	uYtXWpqVUTtXT
w:argent	QTRU2RQSRPrTO
w:argine	bxaaabZZbabcc
w:argos	VVWXXXTXXXzPS
w:argue	wYWYoYUXVrVaW
w:argued	UVQVVWQUT0UVN
w:arguing	YXYbaZWXY2ZaX
w:argumentos	TTSUUVQTTzSRQ
w:arguments	RUT0TTQTSsQXT
w:arise	XYyZaaUYVTVWV
w:arises	VWtZZWWWVxYVY
w:arjun	aVYbvbabbbacb
w:arm	2UXYXUVVWVYZS
w:armazem	QSRT0SOSTQRQQ
w:armenian	VXYYYXVSYUWXy
w:arnhem	UwVWWWTQWTWyQ
w:around	mZwsZaiVailXV
w:arquitecto	mfVwYXVYkWYnV
w:arquiteta	xYabaZXZaZZaZ
w:arquiteto	prYaaasaZZZmY
w:arquitetos	OSVTWS0UWUTUS
w:arrabbiato	TVUVWyTVVVWWT
w:arrancar	yXXZYXWUZYVYX
w:arrange	YVeUlqxYYYpZY
w:arranque	TVYYZyUWYXUYT
w:arrasou	STRTTQPPR2RPN
w:array	VZUXZYVTazXXU
w:arrays	QWWVYWzXZWWWS
w:arrears	wXTYWYTWUxXZV
w:arregle	zVXWVWUXVUSYT
w:arreglos	VZZWXTzTZZTYR
w:arret	TXXZWxVTYXWYU
w:arriba	XZXaZZXZY1ZYW
w:arriva	QSQVuUQTSQSQ2
w:arrival	SUTVXXRWVU2XS
w:arrivano	RUuWuVpUSRuSR
w:arrivato	ZzXcbaabbbaaa
w:arrive	WTSUUUmSTPyS0
w:arrived	SVSTVfRTV1qTu
w:arrivera	QTRUxTQTRRKQ3
w:arriveranno	SWTWyWRTVUUVR
w:arrives	VYXaxaWZXUZba
w:arrow	WXXaXZVbYzZXY
w:art	UWVYYYnW1TpYU
w:arte	RTSUzUSTTTTTS
w:artesanal	UUVWxXTXVWXYV
w:artesas	YZYcbbzbZaabb
w:arthur	XZWZZaXWXQWZy
w:article	TVToWsvcVxYVZ
w:articles	SWUVVwhyWUUST
w:articolo	TXWXYyTRWwWWT
w:articulo	VWUXWkSQUzVYV
w:artigo	RWXTY1SVYVVXU
w:artigos	UUVUWSUyTTUUR
w:artikel	UZZYawWYaZYZY
w:artisanes	UZZYYXyVXXVYY
w:artist	ljSsWXSxTRVvT
w:artists	RWVVVURzVSVVR
w:arvid	YZVaacXaRyZZb
w:arvind	WVyZaaYaYXXab
w:arzte	XXXRYyVWWXZYY
w:arztinnen	RTVRWuTyVUUVS
w:arztpraxen	WYVXZXyXUUXWV
w:as	hmWfmlcamjmZl
w:asap	3WZbaaYaZaaZY
w:asare	YXXYaaZZUZVyZ
w:asbestos	TURVTUzTWSSTR
w:ascenseur	WWVYYXWWYVXXy
w:ascensor	VxYYZXXYZYXZV
w:ascensores	RVQzYXVXYXVWV
w:ascensori	VYXXYXVwYWWXT
w:ascoltare	UYVyXUTUYXWXV
w:ascolto	cccccZZtdZbaa
w:asegurado	XZZVYYVZZYxYW
w:aseguradora	yXYYZYTYZZYZV
w:asesor	SUV0VUSVPTsVS
w:ash	zVUWXXRXYYXYS
w:ashamed	VZWaZZXZYRaby
w:ashby	vvWVTSTVXVwZV
w:ashgrove	ZbXcbcXbZxZZY
w:ashore	WWUXVYTYV0WVV
w:ashworth	VWSXZXWWZzYXV
w:asi	UUTVUVRTTzTSR
w:asia	SUVWTWrXWV0XV
w:aside	4WUWVXUwWUWYV
w:asilo	XaaXabvbZaaba
w:asistencia	uYZwZWXYWXYZX
w:ask	bZkqXndnqpXiU
w:asked	YqusWZWZWkYVt
w:asking	Um2UWXXU1ZUVU
w:asks	TVWWXvsWXtuXV
w:asleep	QSRQVyPNVPQTx
w:aspettiamo	UUTVWVRzRVPTR
w:aspetto	TSUUTVRzRTUUR
w:aspirations	YVxabbYXXVZaZ
w:aspiring	UVQOWZSX1OWWX
w:assalamu	UWVYYYUWyXSWV
w:assegni	UTSVWVR0RVOTR
w:assegno	QzVTUPSRUUuWR
w:assembling	XTtXzXVZXYYaY
w:assembly	VWXXYZYUYWVYy
w:assen	UxZZZXZZaaXaW
w:assermente	yVVYXYVYVXZWV
w:assess	WWRXaZ1YWZYZW
w:assessing	VWUyXVTYWWZaT
w:assessment	vnRVlVSWsSxTn
w:assessments	1UTVVOwTVUVWS
w:assessor	SVZYZyXWYXZZV
w:asset	UZZYZZWZaXyYX
w:assicurativo	yVaabZZbbcbab
w:assigned	YZZacbXbacxZT
w:assignment	zStWYYTWpWoWp
w:assignments	0WUTWVSVZXUXY
w:assina	SVVUVTUXWXzWV
w:assinada	SwUWVRTUVSVVw
w:assinar	WYZYwWXaaaYaZ
w:assinatura	VYWXYYSVYUU0R
w:assine	YZYZZYVvYVYXV
w:assist	VURXYWvW2RWWT
w:assistance	TZYYZYwWYYrZY
w:assistant	TwUWXmYVkazWk
w:assistants	vUpVXSqUWVyWR
w:assiste	VUTVVUTzWTVTT
w:assistente	PQTzSSQSVTtVS
w:assistentin	ZabcccZccbxcb
w:assisting	yXXYaWWZYZaaW
w:assisto	WYXZYZYawYYaZ
w:associacao	zWVVRWTWZZXYW
w:associate	vokmXwSXWVVXV
w:associates	VVzXVYRVVSVXU
w:association	vqUUdqSuVZTUp
w:associe	XXYa2aYZZXZaY
w:associes	WyWZTYZXYYaZY
w:assoluta	TTUUVxSTVTUUR
w:assume	q2pYXYTYXXXYV
w:assumere	R1WXVVSVVWVWV
w:assumimos	VXVWWXzWTUWXV
w:assumono	RTPVSVQT0QUSQ
w:assunto	VTWWVVUWYVyWS
w:assunzione	X6XZYZXYYXYYW
w:assurance	TVVVWwQRUUTVx
w:assurances	YZWbZZ2aZYaaY
w:assure	VYVYWXyXUWWXV
w:assured	TWsWyXTXWTVYV
w:assurer	pUUVWyTVVSVUT
w:assureur	zZbbcbXbacbaX
w:assureurs	SV0UVSSVQTTVT
w:astenuto	TWVXWWVUWTUUy
w:astillero	xbcbcYZaccacc
w:astrid	SWUWXyTXXtVaV
w:asustan	XXWaXZXYxXZZX
w:async	4VZZbUVYaZZaY
w:at	cnajballncfbj
w:ata	QYXVYXSTXWWUz
w:ate	WpTVaRQuUwTTy
w:atelier	SUWUWuSxUUTTQ
w:atencao	UUyYXYTXSUWXV
w:atende	WxZZaZYaaZXba
w:atender	pVWUXxSWWWUWS
w:atendo	STwUUWwUTTTWS
w:ateneo	aZcctbcZdcbdc
w:atento	tVSXXVyXXVVTT
w:atentos	TVyXWYWVTVXXT
w:athens	SxsXXXWXXYXXW
w:atlanta	nylYhXVZonXWc
w:atlantic	XRYaabWbabyZY
w:atlantique	SSRTSTRUTSQ0R
w:atlas	QUTUUURTUQS0N
w:atm	WZZVVXUYaYxYX
w:atpl	YXSZaaWZyYYYY
w:atras	X2XaZaWZXXZYX
w:atrasam	UWTXWVSyUSUVS
w:atraves	xXWYZZVZZZXXX
w:ats	SRQTXXQXXV3VT
w:attach	oWTXYXsWfnVWv
w:attached	UZWWYXnVtUmZ4
w:attaching	vYYadcadcdccc
w:attachment	pWRWXXSVTNyUu
w:attempt	VT0YVYQWVPXXT
w:attempting	RVUVVUSzVRTWR
w:attempts	VWUYRXRWV0UXQ
w:attend	SlTVWUoZTrsru
w:attendais	VWSXSWUVTzWWT
w:attendance	ZWTVWWR3XSqWS
w:attended	bWWXYrTysUWTU
w:attendee	tVUVXYzQXSUUS
w:attendees	RVVVWwSLWUU1R
w:attending	UWRUXUyRXPTPw
w:attendre	SS0UVVQTVRTTQ
w:attends	UyTZZWWZYYWZV
w:attente	XZYZZYXTZWYyu
w:attention	XYuXZcYtXZuSh
w:attesa	UXUyXTVVYVWVT
w:attimo	VWWYYWVWXVWWx
w:attire	XXXZYVVZyWYZY
w:attiva	SUUVVUTUUTzTP
w:attract	RQVQywSVVXUXW
w:attracts	UWZXZyZUYYUZY
w:attribue	VWXXXWVXYXyXT
w:attribution	WYUYXWTXV1XXU
w:attuali	SVUWVUUUVTzTP
w:atualizado	WYxbbbZbaTaYY
w:au	naVaWennfsVZq
w:auberge	yYYZYUWZYXWYZ
w:aubert	YZXYYZyaXWYaW
w:auburn	xZXXaZWbZZaba
w:auch	TkkUXobSwZTpY
w:auckland	SVUVVX0VWTWYU
w:auction	xTUTTRPPWTyUN
w:auctions	bZvaZcWcZZcdb
w:aucun	epUUUtTTWwrVT
w:aucune	TWXurVSWXWuXT
w:aud	XzXaZcYbZaYbb
w:audience	UVTPW1qNWyVWU
w:audio	vVoUUrsRUQuWR
w:audiofuhrung	1ZaaaZXabaZbZ
w:audiologist	TYWVyWVYbZXbY
w:audit	2WUVYVwVimSWp
w:audited	UuWYwZVZXWWaX
w:auditor	sSUUUTbsVuuUQ
w:auditoria	TTUVWV0QVSUQz
w:auditorium	TyWYXXWYUWXXV
w:auditors	zTSVWXQWSPoWy
w:audits	cUSWVu1QnSUVU
w:auf	crnWYWYccrqVr
w:aufgabe	YZvbabZbZZwZZ
w:aufgebaut	VXTXyWUWUUURW
w:aufgefallen	USTWVV0WRSTTS
w:aufgefrischt	aaZbabZbzWbba
w:aufgeregt	YYWZUZVY3WYYW
w:aufgerufen	PURSURQTTQS0O
w:aufgeschlossen	VxWWZZYaZaaZa
w:aufnehmen	xXrYZYVUXuYYW
w:aufs	UWWyWVSUVTVVT
w:aufsichtsrat	SXYyXVXWZYYYW
w:auftrag	RUTUWVRUUSUyQ
w:auftraggeber	VxVWYZYZZaaZZ
w:auftragslage	SWRWXXSWzUVUT
w:aufwand	yXYtZYWYaYZZW
w:aufwandsentschadigung	TVWyWRVUXXXXW
w:auguri	UVVWXWTTV2VQQ
w:august	vZSkYZZdnSTow
w:augustus	VXWXYYSTYUVyR
w:aujourd	XZwZXZvZYVYXY
w:aula	OSQRUzRRwSTTu
w:aulas	XYZZwWYaaaYbZ
w:aumento	SRSTzURTUTSSR
w:aun	XXWYRXzXYWXZW
w:aunque	RTSTT0QTVSRTR
w:aunt	zTRUrVPSSlTWx
w:aurais	yXWYVWVXUWXVU
w:auriez	TwWXnuwWXVXXU
w:aus	rnUpZWpVclkVt
w:ausbildung	STRTVS0TVRRSR
w:ausdrucklich	RSTzVTTUVWVWU
w:ausen	TVRvWWRVWyUWT
w:ausente	2XXZYYXYZZZaX
w:auser	TUTSURRzTSUTS
w:ausertariflich	axabbcbcZbbca
w:ausfuhren	yVXVXWTXZYsYW
w:ausgeben	zXXXXXVXYWWUU
w:ausgeht	WYWYYYTXVyYXS
w:ausgeschrieben	R0yUTUOTUTTUR
w:ausgestiegen	aWXZwaYaYYYZX
w:ausgetauscht	UTVXVWVVVVURz
w:ausgewahlt	VWUYXXUWVVyXT
w:ausland	VUQXXYzXUSXUT
w:auslastung	0aabbbXbababY
w:ausmisten	WXVZYSWVUzXXV
w:ausrechnen	yWXYWXVWYXYZV
w:ausschreibung	W0acbaYaZabbY
w:aussehen	yYYYaYWYaZWYX
w:ausstellung	SUUWUVTyQSVWS
w:ausstieg	SSTzWUUUWWVWV
w:austausch	WWRUWXTTT2WWT
w:austin	ZyZmcamcXfXeV
w:australia	UwxYVYQZURYZX
w:australian	UZW0XWWXYYWZW
w:auswahlgremiums	ZbbcccZccbwcb
w:auswertung	yVUWYWVVXVYWU
w:auszahlung	VYYWYWTWYVyVT
w:auszuholen	axabbcbcZbbca
w:authenticator	WZXZZXVYaXyVV
w:author	qZTUVueqWUUpp
w:authorised	TZWYXaxZYVsYX
w:authority	dbTtXuSWVueWT
w:authors	ZWVxXNxPvRVWS
w:autisme	SSRUUSQTzSTSQ
w:autistic	RUSVUWOU3ORUQ
w:auto	SvpsvUnSSRRUR
w:autocad	abYccdYcvZacb
w:autocarros	YxYZZUWTXXZZU
w:autoclave	YababcYaaZZcw
w:autografos	RTUUURRzUSSUP
w:automated	dVUosXRocVtsU
w:automates	TTUxVTwUUWUXS
w:automatic	RUSUUVoUVRSP2
w:automatically	TXUXYYzVWURyU
w:automaticamente	UVWXXXVVYVWWx
w:automatici	PTU0VTRUVUTUS
w:automatico	UWWWXWVVXUWWy
w:automating	YYXYbbxZaXaaZ
w:automation	UTuTVVzTVWtXX
w:automatisieren	zYXXXVQXYYVYV
w:automatizar	UWUWVzQVSSVXU
w:automobilzulieferers	xYYZZZXYZYYZW
w:automovel	UxYWYZWXaZXaX
w:autonoma	TTzXWXUXUUTWT
w:autonomo	rpYZaYXwZYaYW
w:autonomos	XZWZZZyTZWYWS
w:autopay	WXWWXWTVXRPR0
w:autor	XWZYZxWSZYYZX
w:autorinnen	SSWUV0UQXVWWT
w:autorisez	UWzXWWUWUTUVT
w:autorizacao	VUXWXQVUWSWWy
w:autosar	1VXWaYVaZZYaX
w:autoservicio	ZcbcabuaabYcb
w:autoship	UbbZZaWZbawbZ
w:autour	VyYYXRVYXZZZX
w:autumn	bWzWozTeZWWWT
w:aux	ztQXwVQWUTWVU
w:auxiliar	TSRVSUTTSRSzQ
w:auxiliary	WXZYaYYWZXXXy
w:auxilios	RSSTUzPSTSTSR
w:avail	TaWXYXyZYYWaW
w:availability	zVssYpYWoVVXU
w:available	nZebZVrhkZWos
w:avait	VWWXXXuXXXwXU
w:avaliacao	rUU0RSSVXWUVT
w:avaliou	QSSSTTQQSRRzP
w:avancee	UWWWYWTVXUUUy
w:avancez	WVXYXYVXXXxWV
w:avant	SpSVyqRTTowUc
w:avanza	UWUXWXzWVUVYV
w:avec	QSSVVYnwUbxRx
w:aveiro	UZaZaxXYaaVbZ
w:avellino	yWXZaYWZYYYZW
w:avenca	0WXYsXWYZZZZX
w:avenida	UWUWWVTPWTUUz
w:aver	VYWXYXUVX1XSR
w:average	VaTdVX2WoVisT
w:averages	yYXYZYUYZZZbX
w:averguenza	YZZbabYaYavcZ
w:averla	VXVxXUVVWWXXU
w:averon	aYVabbYbyTbXZ
w:avete	SUTVWW2WUSUVT
w:aveva	WYaawWXYZaZba
w:avevo	UyVYWXVWWVWWT
w:avez	baVZuTjpxRUpR
w:aviation	UTxabaWZaZaba
w:avicultura	WWWRYyVTXVWWV
w:avid	VxYZZZXaZYbbZ
w:aviez	pYXuYUuWXYVYX
w:avion	YYZaZbYaYawcZ
w:avionics	YXyYZaYYUWZaY
w:avis	YTTwURSSVTRxS
w:avisame	VWVXXXUWzSXVQ
w:avise	SSTTSTRRvRSRx
w:avisenos	WXXWYXVVWVWVx
w:aviso	UTVUXXTXYX1XW
w:avocats	UWWwWTUXuWXXV
w:avoid	VXVXXWVWWU2OR
w:avoir	WXrXXXUTV2XUU
w:avond	SVUUUSTUVVzVU
w:avonden	tQPxROOwSQQQP
w:avonds	xYYZaWXaaaZbZ
w:avons	ZnVWcVuWWvZWr
w:avos	SVVVWVUyUUTUQ
w:avremmo	PUUzWSTVUVSVT
w:avresti	UyVXXWUWVVWWT
w:avril	TTUTVRRzVSURR
w:avuto	QTQTUT2STQTSO
w:avviatissimo	STUU0QQQUSUUT
w:avvio	SXXYYXVXYXyWV
w:avvisano	VXWYXXVVWTXVx
w:avvisi	SRRUUURTRSUzR
w:avviso	SqSUUURURSUyR
w:avvolge	WYZaxWXYYaYbZ
w:aw	WUUZZaXYSyYYU
w:awaiting	tYWYYZwYYXWXV
w:awake	RUTVtUyTUQVWu
w:award	wUUVUXRVWukUs
w:awarded	ruVUUWRWXWzXU
w:awards	pVUVWSc4VRTRQ
w:aware	yXXYXYVaYaYaa
w:away	sokXtVVpZaiYc
w:awful	RxVXuYVZXWVZX
w:aws	onVaZauYaVqaX
w:axe	XZXZbbaZwVacZ
w:axles	abvabcabZWbcb
w:ayer	SxSUWUTSTzTTP
w:ayesha	ZaWbabWZYyZYW
w:ayuda	xYaYaWYYYaZXY
w:ayudamos	VXUXXX4SYUWUQ
w:ayudo	WYTZWXyZXVXYW
w:az	xZZacaXbYYaba
w:azienda	bvqXXsSWyUWVU
w:aziendale	SWYVY3UPYWPYV
w:aziende	RT1VTVRUvRUVR
w:aziz	VVWXYTURVTWVz
w:azulejo	WyVXXYTWXVVWU
w:azure	uaWYZuVrmYZZX
w:b	qyYWWVWWdXYWz
w:b1	VWVXZYrUnTTV2
w:b2	nzYWYXUpqlVWV
w:b4	XWVTYXVVYWVVy
w:ba	VWzYVYPYWVUaX
w:baan	YtRZZXWYtxYQX
w:baas	UVWXWO0QYVVWV
w:babes	aaZYUbWabawcZ
w:babies	wWWasaXaaVaca
w:baby	tqVVVWcSrxVWO
w:bacana	YZYcbbybZaabb
w:bach	zWWWWUUTXUWXR
w:bachelor	SUVXXzTVQTXYV
w:bachelorarbeit	UXVZWYVXxWZZX
w:back	VmjVYXnWddvft
w:backed	TTXX4WRVWUSXW
w:backend	ryVZnYWZbsYZX
w:backer	VVUYVYWVUyVXU
w:backerei	yWXYWXUWYXYZV
w:backers	TUTU0VSRYVSXR
w:backfill	yYZaZYUaaZYca
w:background	mtuYrYpYYWXZW
w:backlog	uXVZYZVYwVZaX
w:backlogs	VaYXaXyZVVZbY
w:backoff	WYYYZYWWZVXQy
w:backpack	TVUUWRSzWVSUS
w:backport	TVTVVXTVTUVXz
w:backs	nTVVXTRxVUxWP
w:backstube	VyVYVWVXWWXZV
w:backup	sXVYYWSTXT3RS
w:bacon	PSQOUzPSzRTUR
w:bad	ZUtkUkuTqWUmo
w:badajoz	VXVWWVTyXUWVS
w:bader	QVZXZzSWZYWYV
w:badge	SUSnWUvqVPp2N
w:badges	VXVYYXTWyRVWT
w:badly	TuVWkVRVwrUXU
w:badminton	WYUZWZWXWSYay
w:bafin	TzWXZYUXZZTXY
w:bag	RTQrUUgSSpQS2
w:bags	NRRzSQPQUTSTx
w:bahnhofe	SVUWVVTyQTVWS
w:bailar	WYTZWXyZXUXYW
w:bailleur	wYcccbacbcccb
w:baixe	TWTXWVTQVUUUz
w:baja	2XZaZZXZaZZaY
w:bajar	YZZbZbYaYawca
w:bake	wVVXUwRTYXWYW
w:baker	RyRWVURVViVWv
w:bakers	SVTSUSO3VSSUQ
w:bakery	ssRTzTOotVPVa
w:baking	YaWbaaYXYUwaW
w:bal	VVVWWVTTVUVVz
w:bala	wXWacbYcbbbbc
w:balado	TVRVSSR0TTUTR
w:balance	SVoVWsSWWSwUy
w:balancers	VyVZZaWaYXZaa
w:balances	WXVZZZVWaWSXz
w:balancing	vXZbbcababbcb
w:bald	YYxaZZWZWVZZW
w:baldiges	YZWYYZUXZxYYV
w:balie	zXXUXSTVYWVXS
w:balkan	VWVYXXzWWVXXW
w:ball	uUWWxXVXXXVaT
w:ballarat	TzVYQYXZaYZaY
w:ballast	TXTyXVSaWVYYV
w:ballater	SzXYTXSWYYWXW
w:balles	0WTUWSUUSPUVR
w:ballot	zYWTXUTWZWYZS
w:ballpark	yYWVWZVWYVXWU
w:balogun	zXZXYXUXXXWXR
w:bambini	RTRTUSRSSPSQ1
w:ban	VUTZYYwXXVwUW
w:banca	uWavZXXZYYsXW
w:bancaire	yUWZZZWZYZvXW
w:bancaires	ZabbbZZZbavWX
w:bancari	YaZaaZZZaYwVW
w:bancarias	RURURVQTTR0SR
w:bancario	yYabccabbbbba
w:bancarios	WYXYYXWWZV0PU
w:banche	VXWYXWVXXUyXS
w:banco	SWVVWVTVVV6VT
w:bancos	RTRU0USSSTSTS
w:band	X4XWUVRUSsUUu
w:bandeja	RZYYZXXXZYXyV
w:bandira	bxaaabZZbabcc
w:bandisce	S2TUUQTSTTRVQ
w:bando	VxYYyYVXYYYZX
w:banenbeurs	SUSTTUPzRRSQP
w:bang	VWzYVXOvWUUYW
w:banging	VVyZXZUYZUXaW
w:bangladesh	WXTVVWzSXTWWW
w:bank	nakpdXVUcjwZj
w:banken	WXsZaYXZXXwWX
w:bankgegevens	YaXaZZWYZWxWV
w:banking	ZXroZZVYZYzZW
w:bankole	aaXZaaYXaTawX
w:bankpas	XXWYYXVYXVyWS
w:bankruptcy	UUTVVWTTTRVVz
w:banks	TuwYYYRwYVYYW
w:banner	UVTXXXuUWVUWx
w:banniere	UTUWWUzVUTUVT
w:banque	WXTYXY0YVPXWW
w:banques	SVzUWSSVQTTVT
w:baptista	waZaaZXbbaZbY
w:baptiste	WWWYXZyXZWVYW
w:bar	uWUWXUjuXToVu
w:bara	XZXZbbaZxVacZ
w:barbecue	WZWZYZUYZTYZy
w:barbers	VaXawaYaaYZaX
w:barclay	zXXaYaUaZXbbY
w:barco	YYZaZbYaYawbZ
w:barcodes	zYZWZRUVXWWYU
w:barema	SzWWWXTVVVWVU
w:bargaining	0QYVZSWVaZYZW
w:barge	XYTYXXSzXTWYU
w:bari	QTwUVSRyUQTRP
w:barlow	WbZaZXWxaWYaZ
w:barn	zVVYXYSXXWYUU
w:barr	YWZbbZYacaxZY
w:barraclough	WZXZZYVYYyXaQ
w:barriere	XYXZYXTxZXWWU
w:barrio	ZcbcabuabbZcc
w:barrister	TUXTWPVWYW4YV
w:barristers	VWyXYYTZXVXYX
w:barro	YZYcbbzbZaabb
w:barry	yXZZYaWcXWadZ
w:barton	xWXZbZYaaZabY
w:bartos	WYXZZaYZZYYZx
w:bas	xaZaZaWaZaZba
w:base	Z4cZZZdYXZXpX
w:based	oxaXYYUrpVWoW
w:baseline	yZbWbYYYZZaZS
w:bases	VyWWYVVXXVWXT
w:basic	R3UYYZTYbXXZV
w:basically	UYWXZwrXXWpaW
w:basics	WYTYZVSPWTT4U
w:basilico	SVSUVWSUSzVUR
w:basin	VWYZzaWYYVXYW
w:basis	4dWZZYlZYYYZX
w:basket	SSRVWXsVRuUVx
w:basketball	yUTWUURPVSTTw
w:bass	UQXYVzVWZWXZW
w:basses	UVUTVUSyTRTUQ
w:bassoon	SUTWWVT0XTWSP
w:basta	QusTTSP0TRVTO
w:bastano	yXWXXXUYVVWYV
w:basterebbe	VYYZZZYawYZaZ
w:bastian	XZZZXQTyaZYaZ
w:batam	XXYYZZxabbbbZ
w:batata	TWRVWVRVVSSSz
w:batch	pTSVcvdTWSTV0
w:batches	TUVZayUXYZXXX
w:bath	lvXYYYUVZXZat
w:bathroom	TTUWWXSVXQTW0
w:bathrooms	RVUVU0PTWWWWW
w:batiment	SSyWVUTSVSSVu
w:batir	yWXXXVUUXWWYV
w:batis	VWzWWWUWUTUVT
w:batteries	PWT2XVRVVUTUU
w:battery	QUuUr0PoUcSVS
w:battesimo	VWUWWXzXXRWYT
w:bau	mvZabaXaWZavX
w:baue	UVTYYYzXVVXYV
w:bauen	UW3YXXTVXWXXV
w:bauer	VYVXYZTWXXWXy
w:bauherrin	SWWWYVVWXVVVx
w:bauleiterin	TySWVWuWVWWXU
w:bauphysik	UVTVWyTUVSVUT
w:baust	WZXYYXUYXXxZW
w:baustatik	XYWZYTXVVxXXV
w:bauszene	VVUYVYWVTyWXU
w:baut	ZZabxbYbcabbZ
w:bavaria	VS0WWUPSUURVV
w:bayesian	TWWWYyXTUTWXS
w:baz	WXWYXXVVYUVWx
w:be	jlqlkZacmbeZc
w:bea	zZYYZaRbYWaaa
w:beam	RSQSVVQUWxRVw
w:beans	SWTWWVSSWNVV2
w:beantwortet	QTRvURsRTxQQP
w:bear	SXyYXYSWTSXXu
w:bearbeiten	STRUUUSUSTTzQ
w:bearbeitet	UTVXVWVVVVURy
w:bearbeitungsgebuhr	VXYWYXTXYVzVT
w:beard	xQOSRROQ0NQRN
w:bearing	UXUXXWTvXVWuu
w:bears	UXYaZZXXYXXSy
w:beat	vtTUVSsTStUWR
w:beate	SUOVRVOUQwRVy
w:beatrice	WZVaXazbWRbca
w:beatrix	WTSWXWTVTOVzV
w:beatriz	uUyPWVUXVVVXW
w:beau	S0WXWyVWTVVWT
w:beaucoup	TUTVVSRtP3USR
w:beautiful	bVxWVWpVUQ0XS
w:beautifully	ZZWaaZyXUVXaY
w:beca	XwaYaXYZaZYZW
w:became	eTTRUxetTPtUR
w:becaria	VTUWVVSVzTWVT
w:becas	xVUUVRPwVSTUR
w:because	qZbYcXWlbjlve
w:becky	SUxYXXSXUVwYU
w:become	SmWVVorqqwpVS
w:becomes	US3WpVOTUSSWU
w:becoming	QvPUTTvMzPTVR
w:bed	WXspUoWZtRUVs
w:bedankt	XYXYZYVVY0XTS
w:bedarf	UXUYYX6YVVWXW
w:bedienen	ZbYcaaabyabba
w:bedrag	YZaZaaXaXZwaX
w:bedrijf	RSSV0SRTTRTVT
w:bedrijfsfilm	SWUXWXyTUTWWT
w:bedrijven	aaYZbawabbbaZ
w:beds	RUWUVVR0XWTXP
w:bedtime	0UUYXUSRVSXYT
w:beekeeper	RUUVVWQTV0WUT
w:beekeeping	TYbZavZaaZZaZ
w:been	WYdaZYYVmskur
w:beer	wPgUwSMrSxTUX
w:bees	xVRVUUvSSqTVQ
w:beetje	SVRWTUTTRzVUS
w:before	odjoYabZaXsWs
w:beforehand	STwUSVPQTS1TN
w:befragung	TWXxWRWUXXXYW
w:befristet	V1YaZZWXXXYYV
w:beg	STVVVV2UWVUWS
w:began	SYRWWX2WUTSXU
w:begeistert	RUUUUzRQXTrTT
w:begeleidt	QUWQUzTWVXVXU
w:begin	tsdXrYZVaZtXU
w:beginn	SUXWXSUzXVVWS
w:beginnen	SzSTVRvRUPTSQ
w:beginners	NRQSS0OyRQQSN
w:beginning	RWVWrUtXzUXYV
w:begins	UwVXWW0UWUWtT
w:begleite	WWyYYYUXUVWXV
w:begleiten	RTTyWUUUWWVWV
w:begona	VVUWVWTVVyWUR
w:begonnen	dcbdsdcccbcdc
w:begraafplaatsenstichting	yYWXXXVXYXXYW
w:begrusungsgeld	ZbbcccZccbwcb
w:begunstigde	YZZZaZXaXZwaX
w:behalf	qotVXeaXVavYV
w:behalt	VXXYYYXWXVXVx
w:behalten	uXYZZZWZZX0YV
w:behalve	VWTYXXVWXyWUU
w:behance	UaZaYZVXxWZaW
w:behandelpagina	xWWXZYWYZWXWW
w:behaved	RUVWWVSTWUWWz
w:behielt	YZabybYbcabbZ
w:behind	aToUpdqRYkbVv
w:bei	nmrYalrcqXZWW
w:beide	TXUXuXoWqrXXp
w:beides	UVyYXXTWVUWXU
w:beigebracht	YtVaYZXZxVYYW
w:beim	XrVXXWVxWymXT
w:being	VqTtVUstkilYT
w:beirat	WXX2ZXWZZYYYX
w:beitrag	WXWZZZuYUxXWV
w:beitreten	WXX2ZXWZZYXYW
w:bekannter	wvVXVVTVXWXXU
w:bekeken	YYXbbaXZaXZ2W
w:bekend	SRRUUTPTVSRU0
w:bekijken	XWXZZYWYXUY5U
w:bekommen	xXXXYWwWYWWXU
w:bekommt	WWVXYXyXWUWXU
w:bel	oruVVUnUSRvUR
w:belasting	VZVRZXzXaYVZX
w:belastinginspecteur	UVVWWUSyWSUVR
w:belated	RXTVXWSXV2WUS
w:belege	USXWZZWXZXXXx
w:beleza	wYabaZXZaZaaZ
w:belgium	wWXXZYTXZWRwT
w:belgrade	TXXYZzVQXTXaW
w:believe	UslVuVzfTnVVR
w:believed	TWVTYVzVYXVYU
w:believes	VXWZ0ZTZWUXaY
w:bell	tUSwWSoRTPTVy
w:bella	YaZaZYVZZZwaZ
w:bellbrook	TWVXVZzYWRWYV
w:belle	QSwTVUQUTxrTQ
w:bellen	UrtmXXvXqVXYV
w:belles	aVbbuZaZbaaaY
w:belletje	XSzaaYUZQVZXX
w:belli	waZbYbXbYZabZ
w:bello	XZWZZZwYZuYYW
w:bells	1VWUWPWUXVWYS
w:belluno	VyVXXWVWWWXWU
w:bellweather	WYyZaXVZYVYaW
w:bellwether	QYUYXYTYzSXYU
w:belong	SuSXWXRWwUWXx
w:belongs	XZXZYZWxaXYZV
w:below	YYWYXWwosUpZt
w:belt	SRRUUSPSVSRU0
w:bem	xuTWWVSVVUkVs
w:bemiddel	VWzXXXSVURWWS
w:ben	XWvkYXYhvdXWn
w:bench	jWVXYW3XVtWWo
w:benchmark	YaZxaVVTaXXYW
w:benchmarks	ZbaUaZZwccYcZ
w:bend	WaXZYVzSYZXcZ
w:bene	sW0YWXVWUuWWT
w:benedict	TXXXyZUZYYVaX
w:benedikt	WaWZZbWZZyaaY
w:benedikta	SUZXXyYUZYYYX
w:beneficial	UYxbcbWcbaaba
w:beneficiary	WSZXUZYYYXzZW
w:beneficios	VvVYXXwYXWYYW
w:benefit	XXZZaXTWaYyaY
w:benefits	W4VYXYiVXXXYr
w:benelux	WXYWaazWYZUXU
w:benevole	RURVSvRxTTTTR
w:benevoles	VZZYXxWTZYXSV
w:bengaluru	XxmZXwUlYnXYU
w:bengt	YZYZZZXYZxWZY
w:benis	YYXZYZZaXYxaY
w:benjamin	VXVYYYVUXNU0O
w:benoit	ZZZbabYaWxaaW
w:bent	RTSTpTQVwS2VQ
w:benue	zZaWbYYXZYaZQ
w:benvenuto	TWWXTXyWWVUVS
w:benz	WWVXYTVzXXWVT
w:benzin	WVVZXyWXWUXaY
w:beoordeeld	YZaZaaXaXZwaX
w:bequem	VVWXxWUWWTUXU
w:bequest	0WXUWQWUYVXYT
w:berater	SrUxWVUVWWuVU
w:beratung	ZYWwYXYXYYZYW
w:bereich	0YZbbbXbWbbba
w:bereiken	TV0WUWTURSVWT
w:bereit	RUTyWUrTVUUTv
w:berge	YZWbac0baWabZ
w:bergen	TtSYXZUXyUYYW
w:bericht	WXVZsYVXuWYwT
w:berichtje	RVTWVWzSTRVVS
w:beriet	XaZaabyaYZabZ
w:berlin	dwpYwXnWWWXWU
w:bermuda	VzSXYZRYZYYaY
w:bern	TvTYYVUVXyWXR
w:bernd	WZWYYZVZZXXZy
w:beroepsvereniging	PRSTSzSSUSTUQ
w:berta	TXXZXZWXXWSZz
w:bertram	VXyZaZWVXXXWX
w:bertrand	TURUTWRTTNT0S
w:beschaftigt	XaZaabyaYZabZ
w:bescheid	WYWXXYTWVyXXS
w:beschikbaar	vYXZZYrZsXZZW
w:beschikbaarheid	STyYYXUWXUUSU
w:beschlage	TTQWVURUS0UWS
w:beschlossen	yXXXXXVXYWWUU
w:beschreiben	XaZaabyaYZabZ
w:besetzen	W3YbbaZaYaaZY
w:besetzt	X0acbZYaZabbY
w:besetzung	WWyYYZVYVVWXW
w:beside	VWVXyXRUlTvsV
w:besoin	rlUmXmqWoVhXl
w:besoins	RTwXXVxWVTWUT
w:bespaart	ZcbZbZwacbZZa
w:bespoke	SWUYXY0WVOXYW
w:besprechung	TVTRWWQSWUVUz
w:besser	WaYsaaZaxXaaa
w:besseren	Y1YaabXZZZZZY
w:best	lYpYXlyhXtVZU
w:bestaat	SSRUUSQTzSSSQ
w:bestand	SV0XVWSWUSVXV
w:bestatigen	VXWZZZVXYXxyU
w:bestatigungscode	SVUWVTSTVTmyR
w:bestatterin	UVUWUTSzUSUVT
w:beste	afTViwVVrTUVq
w:bestehen	TWYyXWWXYXXXV
w:besteht	xVWWXUTUXUUUu
w:bestelling	RTQTTTQRSPRO2
w:bestellt	VVVXyVUWVTUWT
w:bestellung	RTRUUUNRUNQO3
w:bestellungen	yXYXYVUWZWVXU
w:bestellzettel	yYXZYXWZWXWaV
w:bestseller	VXWTWYyWYVXZW
w:bestselling	TUVSWR1TXSTWU
w:bestuur	1YZZaZXaaZZaY
w:bestuursleden	XaaaZZwYYZZbX
w:besuch	QSVXzUUVVWWYW
w:besucher	0ZaabYXabaZbZ
w:beta	RURS0SOvVqZTR
w:betaal	ORTRSRNRURvzN
w:betaald	UXV0YXUYXXXYV
w:betaalde	QTR0VSRSTSRSO
w:betaalt	QWSPWS5VWURVS
w:betalen	tXVWqynbWVWXU
w:betalingen	SUSTSTPTTSzTQ
w:beteiligung	ZVaawZXaaaZZX
w:beth	jlYkZYnXZcY0V
w:betim	QRQUU0QTRRTUP
w:betrag	ZabcccZccbxcb
w:betragt	VWXWYVUWYVQUy
w:betreff	zbZaccXbababY
w:betreft	yYWXXXVXYXWYV
w:betreue	ZZzbYbaaXYZZY
w:betreuen	wVTWVUUVxUXXU
w:betrieb	zVXWVWWWYUYYS
w:betriebe	SXUXXTzXUTVXW
w:betriebsausflug	UWUVXVzVVUWWT
w:betriebspraktikum	SUUVUUUTzUUWT
w:betriebsrente	U3YaaZYZXaZXX
w:betriebstechnik	VxWZZZYYWYYZY
w:betriebswirt	ZZabybYbcabbZ
w:betriebswohnung	VyWYWXWXYXYYW
w:bettany	WXXaYZXYXTYby
w:better	TatXpnxTZrUUZ
w:between	tYZpVXUVqccqr
w:bev	RRTWVXTTSRUWz
w:bevel	WYYZZZyaWZXcY
w:beverage	yXZXaYTYaaXVV
w:bevestig	ZbbbbZZabZySU
w:bevestigen	RSQTTSPRTPR0P
w:bewaarde	XTWaZZWYQWY4U
w:bewerben	WQWYYZUXPVX4S
w:bewerberin	SVSUVVPSWTTTz
w:bewerberinnen	ZabcccZccbxcb
w:bewerbung	U0XYZXVWRWtsU
w:bewerbungscoaching	VUTWXWzVVUUTS
w:bewerbungsgesprach	YXZaaZVYaZwWW
w:bewerbungsschluss	VzUXXSTWUTWVT
w:bewerten	WVWZaUXWWXyYX
w:bewertung	QUTUWVRUURTzQ
w:bewertungsmodellen	SVWyUTUVXWXWU
w:bewilligt	SzVWYUUWXXWXT
w:beworben	XVVbaZXa3VaYY
w:bexley	UYyVWbXbYWaca
w:beyond	UXWWYYTVWRWTz
w:bezahlen	MSRRxyPsRQuTN
w:bezahltes	TVV0WRSRUVTVT
w:bezahlung	RUSVU0SURRSVS
w:bezorg	3WSabaYbZYZZZ
w:bezorgd	TURUUUQTTRRP2
w:bharuch	WxTaaaZZbaZaY
w:bi	ltXYXvTunWZhU
w:bianca	zYaWaYWaZaUZZ
w:bianco	PTSTTSxRTRRSu
w:biarritz	WzUXUWTVWTVVU
w:bias	TyWZXYVZYYYZZ
w:bib	QUSSyURRRQRUw
w:biblioteca	rWUWWVUUVTUUy
w:bibliothecaire	UzUXWWVXVXQVS
w:bicicletas	UWWWYVyXYVUYV
w:biciclette	TUWVWyVVVWWUT
w:bico	0VWWWQTSXUUWU
w:bicycle	SvTWWvTUVuUXe
w:bicycles	UxWXPXUXXSVY0
w:bid	sVVqUVyVXVVwR
w:bidding	RUTzWWTVVWVZT
w:bids	NRSSRT2TsSvTR
w:biedt	UzTXWVUVUUVVS
w:bielecki	bWZbvbabaabcb
w:biella	UVXXyYVZYXVaY
w:bien	WXSqbxOSkuQlR
w:bientot	0YWbabYaXYZXX
w:bier	VYYZuVuraZZZW
w:bierbanke	TVUWXWyVUUWWS
w:bierdeckel	ZaacybYccabbZ
w:bierdeckels	ZZabybYbcabbZ
w:biete	UUTXXXSWzTWVV
w:bieten	ZZwbtbZbZZaZY
w:big	oYnXvZYqWbXXq
w:bigger	QSTUTUyTUNuRu
w:biggest	XX0YZrUXYWZaX
w:biglietti	UVUzWSRQVUUVT
w:biglietto	UVVVXWTyXWUWT
w:bihar	TYUyYYRXVXVYU
w:bij	UZwWZXrV0VaVn
w:bijbaan	zXYUYSTVYWVXS
w:bijeenkomst	VUXXXTTzXUWVT
w:bijeenkomsten	UWUzUUVWQWVVU
w:bijgaand	TzUUVURUVQUTR
w:bijlage	PUSUTUPQvQUQy
w:bijles	RUVUV1TSTTUWS
w:bijna	pTQUUTPSSQSzQ
w:bijvoorbeeld	UWzUWXTSVUVWT
w:bike	tStWrsPpWSVXo
w:bikes	XXXYqZ2XXXZZV
w:bilan	WXZYwYYaaZYbZ
w:bilancio	XaZXaawbZaaba
w:bilbao	VtXYYuVWXXYxV
w:bilder	SUUUT0SQXSRTT
w:bildungsurlaub	UUVWXUTyWUUVT
w:bilge	WXZYaYYVZXXXy
w:bilingual	TvxXXVWVVUWXW
w:bill	xTTViUvTTRxUo
w:billable	TzXXXXXaXYXXZ
w:billetterie	RWXTXSQzXXVWQ
w:billing	SUSVWWnTUQu0L
w:bills	XZVUYZ4XXYXYV
w:billund	WxWZYbXaYYbaZ
w:bimbi	UVWWXWTxXWVXU
w:bin	VUtVVmcV2UsVW
w:bindery	waababZbbZaca
w:biniam	UUXYaUUYzWYYW
w:binnen	SVwWsWxWUUoVp
w:binnenkort	SRySTSQQTuTRP
w:binome	Y3TbZaYaWXYZY
w:bins	RUSWqWTTTmuVx
w:bio	pWVYXRR1XWVYU
w:biodata	VwYYXZXZZaZaX
w:biologin	ZZabxbYbcabbZ
w:biology	zTRUUORUySVWV
w:biosimilars	PUR4UUPNTNRUR
w:biostatistician	m2WZYYWXZYZtW
w:biostatisticians	WVyZaaYaYXXab
w:biostatistics	OwSSV0iVQRUVT
w:biotech	VrsapaTwWoWXT
w:birchline	ZvXqWXrWvVXoU
w:bird	XYZZYXW2ZWXYd
w:birders	VVXXZYVXYVYYy
w:birds	QUQRQzOwUQSUQ
w:birmingham	xYZbcaYXXabcb
w:birra	RURVUVRTTzSRP
w:birrifici	QUTVzUUURUVVT
w:birth	lVWWXWVXYU1WS
w:birthday	cURTVVQTUwSjx
w:births	STPWUWQU0PWWR
w:bis	woVbXdXvWVVXu
w:biscuit	PSTUV0UTSSUWT
w:biscuits	jWUWWWSwuoXYV
w:bisher	ZaabxbYccabbZ
w:bisherige	UVTVWyTUVSVUT
w:bishop	xYYXZZYaaYaaX
w:bislang	WXXXYWVXYWRVy
w:bisogna	RyWXVUTVVWUWV
w:bisogno	hUTxWPQVwTTVS
w:bisschen	YZWbac0baWabZ
w:bist	RVtVUURVTvwUR
w:bit	tlqZhmVVpZXYl
w:bitbucket	WZZaWZZabawba
w:bitcoin	pVYYYYaYYuzYV
w:bites	yXUVVWQRWRTWw
w:bits	wUUXWVuWTWWYW
w:bitte	YWWYYYUWbUuV7
w:bitten	sWWXXXUWWVXYw
w:bittet	TWWWYVVWXVVVy
w:bizum	RVVuWSRVVVQVy
w:bjr	RUxVUVTUTSwWR
w:black	3VTSVVQSWUTXS
w:blacklisted	QQPSTTPU0QSSQ
w:blackwood	ybaaaWYXbZTbX
w:blade	TWVYzWQVZVWZV
w:bladzijden	YvYbabYaZaabY
w:blanca	UVVWWXSVVUVWz
w:blank	TVSWWVTUTOUU0
w:blast	QUvUTVRTPyUVS
w:blauwe	UWVWWWUUUUVWx
w:bleiben	UWVzXVTVWXWXR
w:bleibt	UXVvYSTVVxVXV
w:blended	VTWYXUVyWWXWV
w:blender	xZZaVaZZYXacZ
w:bless	UwVZYXWWvXWZV
w:blessed	VYWYWZRWUT0ZS
w:blessing	aZwcbcZcWXacb
w:blether	VYzYZXTZYTabY
w:blew	YbYbabWaYwZbV
w:blij	TVzXXXUXTTVVV
w:blijven	SVzXWWSWUTVXV
w:blind	vSRvUxPRTQSVP
w:blocco	VYXXYWWXXVxUT
w:block	pUSVWXQUVSyvn
w:blockchain	SVUUVUSWXVzWS
w:blocked	TWUXVWRWPR6WS
w:blocks	VWTXUYSRVT0TU
w:bloco	UUUWWWSTVTTVz
w:bloedafname	VyUYZZWYWXWWV
w:bloedbank	UWWVYWSVWUVVy
w:bloemenhandel	XyUXXZXZTZZaY
w:blog	WZSoWct2VbVWU
w:bloke	zWWXZYXYVXXaU
w:blood	wUURXTPUXVTTy
w:bloods	RTRUVVRSUQUT3
w:bloqueada	RTRVXU0VVTTST
w:bloqueado	TUSUUUSTTSzRR
w:blr	xWZbbbZbabZaY
w:blue	ncTWUWPprVdV2
w:bluestem	wYbZdcZbXcacb
w:bluewater	YxSbacXdbbacd
w:blume	TXVVWVWWXVyWV
w:blumenstander	axabbcbcZbbca
w:blunt	zYXXWZSXZWXaX
w:blutzuckersensoren	UWWyWVSUVTUVT
w:boa	qlUVXVwVkUsVT
w:board	XhamttWWbXbWs
w:boarding	RvUTXTSRVUUU0
w:boardrooms	WZWaXayYaXYcX
w:boards	oYpWXujTXVXXt
w:boas	TSSTUUTSUzTSQ
w:boat	tUTTUrP1UbTVQ
w:boats	TUpV5UQNRPRXR
w:bob	VVUYYVUUXzUYT
w:bocca	UVWWXXUUWyWTS
w:boda	WWZYxZSZbaXaY
w:bodega	vwVVXUVXWYUYW
w:body	yWWXXwVWXUWYY
w:boek	XYWYYRWyWSWWS
w:boekhoudapp	OVTSWS0UXVSUT
w:boekhouder	SSRVTVQTzRUUR
w:boent	UWVWWWUUUUUWy
w:bogdan	TWTYVXP0TVTXV
w:bogota	zWaUbZZaZbaZZ
w:bohrmaschine	PVQWUURTRPSS0
w:boiler	QVSUWUSUURTU2
w:boilers	QUS0WWTVVWVZT
w:bois	QSSxUSRSUxnUR
w:boise	ZwUacbZbadZcb
w:boit	WXTZXYzYVQXXW
w:boite	wXxYvXWXXSXXV
w:bojan	VzTaXbUbaXZbZ
w:bolachas	UUVUVRUyTSUUR
w:boletim	SVTWVUTPVTTT2
w:boletin	TTSWVTSzTRUTv
w:bolletta	TXTYWXzVTTVXU
w:bollo	TWUVWWSUWTSTy
w:bologna	ttYbbbababbaZ
w:bolsa	PwTVXTvTVVqVT
w:bolzano	RzWYZWSYXXWaX
w:bom	qUTWUURUzyUTP
w:bomba	UUUWWWSTVTTVy
w:bon	TWUwsVTrWtgWT
w:bonbon	yYXXYYSWYYWXV
w:bond	UYYVWZWXZY0YW
w:bonded	yYXXYWUYXYZbZ
w:bondi	waZbYaYabYbdZ
w:bones	TTVWWRUzYUXXR
w:bongani	UYyaXbYaYUZbY
w:bonifico	UVUVVUSVUUyWT
w:bonjour	uprpXXkXoVhWV
w:bonn	UpVYYXTTQUV4R
w:bonne	SrRVUTTrV1TUR
w:bonnes	SUTUVUSyTRSTQ
w:bonsoir	TUyWUVSUtRUUR
w:bonus	W5WfZZWZbYoZX
w:bonuses	RWzTXVQTXSUVR
w:book	WjSqWsooUpbVu
w:booked	SURqUVjTUOeT5
w:bookers	XUSZXazZUUXZX
w:booking	yVUUVT1UVSsUo
w:bookings	SXXXYv3XYUWYU
w:bookkeeper	vXSWUV0VSSVWU
w:bookkeepers	RVSTVQQ1TOTSP
w:bookkeeping	dVSUUawpuVUoQ
w:booklet	wZYabaZbZXbca
w:books	hkaWWrwTfTVXv
w:bookshelf	TVUWVXTVWRUVz
w:bookshop	0ZZVYWTZZXPVQ
w:boole	xZXZbaYbYWbca
w:boom	XaUbbcwbbZaaZ
w:boost	XVTYXVRUWUWzU
w:boosting	YbaaaZYabawaW
w:boot	tXWbbavZSYZaZ
w:bootcamp	RWWWXqt3eVWWS
w:booth	TXUUWU3RXUWSR
w:boots	QzSUwURUrSVXT
w:bootshaus	TVSWVWQSUUVTy
w:bora	1SvTUSOSUQSUR
w:boras	VyZaVaYaXYZbZ
w:bord	zWWVYVVZZZZZV
w:borde	SVRTUUQTV0STO
w:bordeaux	vYYZYuVXYZXaZ
w:bordo	xbcbcYZaccacc
w:borduurwerk	xZXaZaYaYYYZY
w:bore	WZXYYaWZYXxZW
w:bored	QOxUzUOTQORTP
w:borehole	zXZXYXUXXXWYR
w:bores	TU1XVXSWROUUP
w:borg	WZaaaZWabZwZY
w:boring	QUSSwtaxTQUUQ
w:born	VYUZYaVZWyWaU
w:bornhuetter	zVWUYVUYXTWXU
w:borough	zWYZaYWabaZbZ
w:borremos	SUzWWWSRXVVWU
w:borrow	PSOSSTNwPMRR2
w:borrowed	XYWZYZWVXVUYy
w:bosch	SSUyTSSTWTTUR
w:boss	rymXXWcVoooVT
w:bosses	UXUXZW0WaVPXW
w:boston	TsUtSUWSWSWVx
w:bot	onWXXXRUYW5ZV
w:botanical	UXSXXXUYVzXYU
w:both	TVvYqZVWW1aal
w:bother	vWaWWYPWzQVXS
w:bothering	UVRVWXSWVzVWS
w:bottiglia	RTTWyUUVRUVWT
w:bottle	YYVZYaWYV0YYV
w:bottles	QSTVzVRTWTTSv
w:bottling	zWUSXUWYYZUYW
w:bottom	RVSVVVPRVSxVy
w:bottoni	yXWXXXTYVUVYV
w:boucle	XVYawZYZZYYaY
w:bouclee	XTVXyVVSWVVXU
w:bouge	UVzXWWSUSRUUS
w:bouger	RV0TVSSUPSSVS
w:bought	pUSvUUwTURvTh
w:boulangers	WXVyYWVVWWVVT
w:boules	VZWZYZUYZTYZy
w:boulevard	ZbYbab0bXYaba
w:bouncy	WYWYYZVXZXXW0
w:bound	VXUtWYSXYuXYu
w:boundary	aaZbabZaXwabW
w:bouquets	QYZVWWSTZXUXz
w:bourse	UWXWuWVXYXxXU
w:bouteilles	waZaZaWaZaZba
w:boutique	sWuvYXTWXQVZW
w:bouw	TUSWzVSUSSTVS
w:bouwput	SRRU0TRTUTRVS
w:bouwt	STST1TtSPSSUR
w:bouwverslag	RVVVWWTTVTVUy
w:boven	UVVWVW0WVTPUR
w:bovenaan	TVTVVUUVXTzVU
w:bowl	WZWZYZUYZTYZy
w:box	YWUWWlrVVqvXw
w:boxes	yTSxUVRUUTPWt
w:boy	zXVVVYSVXUXaV
w:boyle	UZXxWZWXZYXaY
w:boys	XtSWuSQVnjqXm
w:bpi	XXZZvZZZaZYZX
w:bpo	TzVYYZVYXYYZY
w:brachten	RUSVUzSVRRTVT
w:bracket	WaXaZZWYXWZXy
w:bradford	1TWVYVTXWUWvV
w:braga	scwUUUPTTvTTR
w:brahms	XYVZYaUVXXTYy
w:brain	xVSYoUQVqvUXU
w:brake	VwWZXWTXYXWYw
w:brakes	WZWaZZVYXWYYx
w:bram	RxvXVYSWWSWZV
w:bramley	TTSVUW1YVUPXS
w:bramwell	WUZZaYWYYVVyU
w:branca	TWWWVTyWWWWXV
w:branch	QzQVrVSTTQTV4
w:branche	taarcbababZba
w:brand	XXTownXVorlXU
w:brandao	abXabbWZZwbWb
w:branded	WZVZZZyTZYZaa
w:brandenburg	UWTVXVzVUUVVT
w:brandl	UVYYXVTyXXWXT
w:brandon	VvwUYXUYYXWZY
w:brands	ZZtdddbebcccd
w:brandschutz	TUVVWUTyVVUUT
w:brandt	uWZXYxTTZWXZW
w:brannigan	ybaZbSaZbbXcb
w:bras	yWYTXTUXYXWXU
w:brasil	VXWXWWyUWTVTS
w:brasileiro	YaavaXXbZaYaa
w:bratislava	ZZXaXbWaZyUbZ
w:brauch	wTQTUTSTTQyTP
w:brauche	QTVT0STSSSTWT
w:brauchen	xTVrbqTsWVUVT
w:braucht	NRRTTSSR1QSRw
w:brauchte	uUUTVyRRTSTWR
w:brauerei	zUTVWUUUVTUWS
w:brava	vabcdbabbcaaZ
w:brave	RQRVwTQwSwSTV
w:bravo	SRQTTUPQQ2RQP
w:brazil	SVSUWU0ZTTXZZ
w:brazing	QVZWZzSWZYWYV
w:breach	ZaYbbbXbbVyRX
w:bread	yUqUtTPxTQSWR
w:break	NSTupSwRnQUVx
w:breakfast	PdrPTuP4URRTN
w:breaking	zXWYqUVVVQYaV
w:breaks	RUuTUVSwUSbxQ
w:breathe	SURWWXxVVvVVQ
w:brebis	YVXawYXZXYYaZ
w:breda	TVWXXySWvWXwV
w:breed	0XYYXYQUXSUZS
w:bremen	TVVUVSSyWRTUS
w:brenda	XXSZaayZWXabZ
w:brendan	RVRWXXQVzTWWR
w:brengt	SUTVVUUUWTzVU
w:brennan	XZZYXYyWZaXaW
w:brescia	WxVXYYWWXXXXU
w:brest	1SPUSRPPOPSRO
w:bretons	WYaZvZYaaaYbZ
w:breve	Y1YZYaVXZXYZX
w:brevet	WXZYxYYaaZYbY
w:brevetto	VXZXwXVYZZWZW
w:brew	RzVXTVUUWVUWU
w:brewer	RzVXTVUUWWUWV
w:brewery	11RVTVPUUSUVQ
w:brewing	VzXYZXXYXYUZY
w:brian	XaaZYaVYaYxZY
w:bribery	XZXZabZZwVabZ
w:bricklayer	VYZXZxWZYXYaY
w:bricklaying	WYZXZwWZYXZaY
w:bricks	TuSWyXQWWUVYW
w:brickworks	UWQVWYRUT0UWS
w:bricoles	YVXZxYWZWXXZY
w:bridge	plTWWywSTVVXU
w:bridges	TXUXYSt0lTWXS
w:brief	wltWVuUWWUlWT
w:briefing	QTSqUyNSVVsVR
w:briefkasten	UVUUWVzSVRUUQ
w:briefly	zaZaZaVZZWZcZ
w:briefs	WUxZbbUZbaaaa
w:brigas	UVVWXRVTWyWWS
w:bright	QXTvYySUVTUYW
w:brightleaf	VWTXVX1VXTYZU
w:brightmed	VXVYWXzWZWVYT
w:brightwater	TXzYYZTXUTYZU
w:brigitte	aYVabbYbyTbXZ
w:brilliant	rVTVTUQrT0TUP
w:brindamos	TTQUUTQSU0SRQ
w:brinde	VXWXWWyUWUVTS
w:bring	VWUXpmYwVVsVz
w:bringen	QxWWYwTWWWSWy
w:bringing	RaSUVvPwURtUq
w:brings	rWVWXT1WXwVWT
w:bringt	SUSWVURUSQTT2
w:bristol	mwTXdZlYwUXaW
w:brith	XZXZabZZxVabZ
w:brno	mvVWXWSYwWUZV
w:bro	WWVXyXVXYVWZV
w:broadband	WaYYaXyZWWZbY
w:broadcast	0WWUXVRWTTVZU
w:broadcasters	VyXZZZWaYYbbZ
w:brochure	UXWYWZ2WWTUXv
w:brochures	zWVXYWSWYVYZU
w:brodo	STTUUURTTRSSz
w:broer	T4XYYYXYXWYXU
w:broke	VWRPXZTY0PXXX
w:broken	umSUVTObn0TVk
w:broker	PpSUUUrTUTvts
w:brokerage	ZZXaZaWZxXZUY
w:brokers	TUruVqrVXVdYV
w:bronwen	yWVURXXXvSXaW
w:bronze	WVYXYY0SZZUTR
w:bronzo	XYUXYSVWUzYYV
w:brood	xYWXXXVXYXXYV
w:broodje	STUyTTSTWTUVS
w:brother	jUXVtrQmzVjVR
w:brothers	xvVYVXUYXWXZX
w:brought	pWVXuTuWXrTYV
w:browse	SYUWXXRXYUWxT
w:browser	WWZYaYWaaXzYV
w:bruckenbau	TWYxYWWXYYXYV
w:bruder	PSUWzTUUUVWYV
w:bruges	WyYZZYYZXYVaY
w:bruna	WYZZwWXYZaYbZ
w:brush	ZcbcudbdbZcdc
w:brussels	Q0TUVTQqVSxWS
w:brut	QxUWXvVWWXVXU
w:brutal	TXXYXYXYzWYWV
w:bruto	V4UZYZXYYXZYW
w:brutos	X4ZZaaYZaZZaY
w:brutto	Q4TXUVTWVSWYU
w:bruyant	SVUVUVRUWzUUS
w:bryony	WyTZYaWaXWYZa
w:bspce	WTWXzWVTXWWXU
w:bst	XSUZYaUZzTWWV
w:btc	UYWXWXSTYU4WT
w:btw	zraZZXYZaaaZY
w:bucato	yXVYVXTWXVSXU
w:buch	SXXYWXUzTVUVT
w:buchen	RSRSTSPQRQR0P
w:bucher	WXXXYWVXYWRVy
w:buchgutschein	STUzTSQTUSSUS
w:buchhaltung	ZaZaaZsZyXZaZ
w:buchhandlung	SXXYWXVyTVVVT
w:buchhandlungen	XaZaabyaYZabZ
w:buco	WYYZZZYawZZaZ
w:buddy	VWWZWZUXyWXZX
w:budget	3abVWZaWXWYos
w:budgeted	vXUVWzSPXWVWV
w:budgeting	UUUUSVTzVTTVT
w:budgets	TVtVUVQzVOVUT
w:buen	XxzYZZWYYXYXW
w:buena	WWWXXXVVWUUVy
w:buenas	tVrXXStVyUUVU
w:bueno	WXWXXWWRXyWVT
w:buenos	xtZZZYXZaZZaX
w:bufete	TVXxWUUWYYWXU
w:buffer	VXVYUZSXUSWZ0
w:buffet	WYXZYYzWXSZZS
w:bug	dUTTUVkTSR1Rw
w:bugs	QRsS0SNSQNSUR
w:build	waaazXXeZTaXb
w:builder	TRVVzXVYWWUYU
w:builders	UXZYYayZaWWbZ
w:building	pakwklpYXVZXX
w:buildings	0QSYUYVaYXYaW
w:builds	X3XYdZXZYZmZY
w:built	taXXsXyWuTVXU
w:buitenland	YZZZaZXaXYwaX
w:buitenstaander	zWVWXXVXYXWZW
w:bulgarian	RzUYWXVZWXZYV
w:bulletins	yXXYYXVXXZUZW
w:bump	UVSVWWRVS0TTO
w:bumped	VWUVXVTVYzWVS
w:bumping	TWTVXW1VXVTWS
w:bunch	TvRVWXrSTxWYT
w:bundesbank	UWYXXWVWYXyVV
w:bundeslandern	TTVVWTTzVTTUS
w:bundle	vWXYXYwVYYUWV
w:bung	VUSzVXPXVSXYX
w:bunk	zXXWYSUSXVZaW
w:bunkering	wZWbcbYbYaZaa
w:buon	QSRTUSQXRyRyN
w:buonasera	xXVXXXUYtVWYV
w:buondi	UV0WVWSTORVUS
w:buongiorno	tVvVWSrUtUVWT
w:buoni	Y2ZaYaWYaYZZX
w:buono	PRT4UPQQTTRTR
w:bureau	MPPRSRtuRuRQr
w:bureautje	WWTZYVXZyWYaZ
w:bureaux	wabcbYYZabbba
w:buren	WXTWXWTVVUVTy
w:burgers	XZYaYbWZZTZay
w:buried	UURVUW0UURVUP
w:burkina	tVWXYYVXXVxXW
w:burn	RWVXXW2XWRXZW
w:burning	UzVYZaVZYWZbZ
w:burnout	OTRQTvPwTxQVS
w:buro	UTVWyVUVVTvWS
w:bursar	wbbZZXYbccYaZ
w:bursaries	WXXXYQUzYWYWT
w:bursary	WXWZZYWxZbYaX
w:bus	SwRVuUPjTxpVp
w:busca	SvUWWVUUUVVVx
w:buscamos	paoqtqVoXXXXV
w:buscan	VxYYZXXYZYXZV
w:buscando	YYxZYZYYXYaYX
w:buscar	SUQUUTRRSQTS1
w:buscas	PUUUWUzUVUVVT
w:busco	UmTXvvUXwUXXU
w:buses	SWRWVWPV1QTWS
w:business	WwVYxXvYYWkiV
w:businesses	nUsWyWSRVRWXS
w:busje	T4XYYYXYXWYXU
w:busqueda	RvRUTUSUSSSyR
w:busquedas	RTwVVVSTURSwO
w:bussen	VWXYYYXWWVXVx
w:busta	QTRTUURSTRTSz
w:busy	aWrUVXxlpsYWS
w:but	bnpWsgehYpYWk
w:butter	RU0SWXRVZTWXT
w:button	TWUTVWSSTRSRz
w:buurt	TSSUVURPURT1P
w:buurtfeest	SXXWXWzWYWWXU
w:buvette	WVWXXRTzVVWTR
w:buy	ZkWuzWPUWY0VV
w:buyer	OpSvQTMSTTsxl
w:buyers	UXTYXX0vWRWWT
w:buying	QwRU1UQTSQTVQ
w:buys	SWTWVu3vaSUWT
w:buzz	SWxWWxQWVRWYU
w:by	maanYcdbXYseq
w:bylaws	0UTXVWTUTUVTV
w:bytegarden	WZYXaXyYaZZaX
w:c	uZlZalamnWZbf
w:c2	2UfZZapZlYXZX
w:ca	2cnYsWUWXlWWU
w:caballa	ZZaZvaXaaaYbb
w:cabeca	UUTUVVQTUyUUR
w:cabin	WSRUUuUQUSqU1
w:cabinet	ntTqXWvXnXXXV
w:cabinets	PURUUVuzURWWS
w:cabins	0SSZXYZYTXZaU
w:cable	SVUWRWUWVRUS0
w:cables	UUyWVXQVsdUWS
w:cabo	TWWWVTzVWWVXV
w:cac	VVXYVYTWaXyXW
w:cache	SVVWUPT1XVVUT
w:cachet	OTSRTwQzURRTQ
w:cackling	wZaccaZbbYadb
w:cactus	UXXXZYWSWVWWy
w:cactussen	YwXaZaXaYZaaY
w:cad	yrWXYXTXYWwWT
w:cada	1XYqWZXsTRbVX
w:cadastrar	WXXZYXVYZWyXV
w:cadastre	QSRSUTNQTRQ0Q
w:cadastro	VVYYXYWXYYxYV
w:cadeau	QSR0SSQTTRRTw
w:cadeaubon	XYWxYWVVYXWWT
w:cadeaux	TVTUVUzUWUUWS
w:cadeira	XYZZwWYaaaYbZ
w:cadela	UWWYXWVTXWVVy
w:caderno	0aZaZZYZZZZZX
w:cadet	XXSZZZWYyXYYX
w:cadets	VZZZawZaaZacZ
w:cadiz	RRQUTOQQzwSSQ
w:cadre	txuSWVSUVUVWT
w:cadres	TV0WTVPVSSWUS
w:caduca	SQRVVURRSRU4O
w:caduque	TUTUUURSURTyP
w:cae	zWXWVXUXVUSYU
w:cafe	cXziraaiWnXVU
w:caffe	TU5WWWTSWuWUS
w:cairns	RXYVXzUTZXSYU
w:caisse	PSQzTRvSSQSRP
w:caitlin	uZYbddaddcdcd
w:caiu	wYabaZXZaZZaZ
w:caixa	TVWUWVTWUVzWU
w:caja	TSTWzWSXUVSYU
w:cajas	ZcbcabvaabZcb
w:cajon	VxXYXYXaWZYZW
w:cake	WURUUTduSyTRz
w:cakes	TVVXVxRTYWVYw
w:calcetto	QVTVUVSTVSVVy
w:calculate	vTVUvTsUYXVYV
w:calculating	yXXZYYUXYXYZV
w:calculations	xXXZXZWaYaYaa
w:calculator	SUTXXXzVTVTTV
w:calculo	waZaaZZZZXZaX
w:calculs	xaZaYaWaYaZbZ
w:caldaie	XaZXaawbZaaba
w:calder	ayXZUZUZVZYZZ
w:caldera	SWXVYUSWWWSXz
w:calderas	VyYYZXXYZYXZV
w:calendar	pVkWXWrhuUUrn
w:calendario	zVVWWXUWXVVXV
w:calendars	ZbYVabxZWYaYX
w:calendrier	ZYXbabZczbbbb
w:caler	ZZYcabZczbbbb
w:calgary	TTRWVVVW0TSWS
w:calibrating	WWSXYXSQW0WWT
w:calibration	tWWXWVTVUqVVw
w:calibre	YWRVUX0WVPYWX
w:california	UUQUVVSSTOUT0
w:call	cmktaanZdXaWp
w:calle	RTTVVTSRUSQS3
w:called	RXcVVYcvboiTv
w:caller	UYWYXYTWXTXVy
w:calling	QlrvWVpSVSUVt
w:calloway	WYWuZaUZYYYZv
w:calls	TWo5YVuYWTqXU
w:callum	TXuaZaXavVYaX
w:calm	rWTVVvTVxnWYV
w:calmed	zXZWZXWaYaUZZ
w:calmer	VXUZZZWWwxYWT
w:calmly	TVSVUUTUSzWVT
w:calore	VYVxYWVXXWWWU
w:cama	yUYXYTVXZXUZX
w:camara	UwTWrWTWVUtVV
w:camareros	SWUTVU0WXVSWS
w:cambiado	VWUWXWTVWSO2P
w:cambiamento	XXzaZZVZVVZYX
w:cambiar	QU2USTQRSQTQP
w:cambiare	UX0YWXRWTRXUT
w:cambiarian	VWTXWWyWUTVXR
w:cambie	UVUXVXSXUTyXU
w:cambio	TURUUURSTPyUt
w:cambodia	VXWYyZSaZYYbY
w:came	krrfdZncWrZWW
w:camera	cVVuWVopXTzWT
w:camere	zWTXVXRWTTWYT
w:camilla	aWwZacXcXbccd
w:camille	bbwcbdVcaWcdc
w:camino	RUSUUT0STSVUR
w:camion	XYWbYaYZwYZZY
w:camiseta	VWWWXXTWWUVWy
w:camp	RUUVVVRyVSSXy
w:campaign	sSQUVTNvQNRzP
w:campaigns	WUwZbbVabbaaa
w:campanas	VxXYXXWXXVXXU
w:campanile	yYYSYXWaaZYaZ
w:camper	zVUXVUSUWUVVS
w:campinas	zWabcaabcabbb
w:camping	XYXYWYuvYWXZV
w:campo	VXWXYXVVXUWWy
w:campus	QVWVq4TTWuXYV
w:can	ochZmboYmUmeo
w:cana	UyVYYYXaXZWZZ
w:canada	rduXYXUXWXzYU
w:canadian	rsVYWXTVwUXXW
w:canal	TUTVsTQ1URV0Q
w:canale	VWSXWTTzURUWS
w:canalizador	VUUWVVRTVRTSy
w:canas	0VTWTUSUWUTUS
w:cancel	QVUUWUwSXUZxv
w:cancelada	XZXYZZTWZUVxT
w:cancellation	ZaYbbbXabVxRX
w:cancelled	tTTWWVdSpRPR4
w:cancelling	UXYzZUURaaTTU
w:cancer	VwVWXYUVWXuWS
w:cancun	UWVVXU0QZVTWU
w:candidacy	XyWZYXVYaZWYX
w:candidata	aZXcccYbyacaY
w:candidate	VnWWXXnUVWxpx
w:candidatei	ZWTbaaVa3XZWX
w:candidates	VbnYXYxYUVbqu
w:candidatiez	WzPYXXSXUTWWV
w:candidato	UWSXXXwVWTwVR
w:candidatos	WXUYZYyWXWXXV
w:candidats	TVRWXXzVWWWUS
w:candidatura	tXWaaZWZtXYxV
w:candidature	VTuYXXRwoUSrR
w:candidatures	vwSRVUQUwUQTR
w:candle	VZXZabxaYYVba
w:candlelight	UWSUWVSQV0VWQ
w:candour	YZZZZRXRazZZX
w:cane	RUTVUVRTTStTy
w:canile	RUTVVURyVSTTS
w:cannock	yWYZbYYYZZaba
w:cannoli	zWVXXWVVYWXYS
w:cannot	RUTwtWSWUTyYU
w:canoe	SUTVVUPUVSUSz
w:canonical	VXQXVWSXSNWW0
w:cansado	axababYbabbaa
w:cansancio	ZcbcabuaabYcb
w:canteen	UzUYsXWVWxWXU
w:cantiere	ybabcbabbcZbZ
w:cantina	RvSVUUQUTQUQy
w:cantine	VWWYXXVVWTXVy
w:canton	WU0ZVaTYVTWaY
w:cantor	RzVYYXWVYYUYW
w:cao	X0ZZaaZYZZYWW
w:cap	YXXYYZRYYRzRX
w:capa	Y2YbXaXZXXZZZ
w:capability	VYWaaZyZZYWYW
w:capable	YYXZYZYaYYwaY
w:capacity	xWoXYXpXxUWXW
w:capas	QSQUSTSUzTRUR
w:capela	wYabaZXZaZZaZ
w:capi	RVUUV1TUUUUWS
w:capire	yXTYWYSXUUXYU
w:capireparto	SVTUWySVVVWWT
w:capisce	UVyZYXUXWWVSU
w:capital	UlXXXYxWXWxYV
w:capitale	SSSTyVRUUTrTR
w:capitoli	VWWXXxUWXWWXU
w:capitolo	UWWXWxVWXWWYV
w:capitulos	QUWTWzUUWVVVT
w:capo	nrvYWXTXwUjXU
w:caprichoso	VyXYYXXYZYXZV
w:capsule	TXWYyXSTUUUYU
w:capt	YYZYZZxbbbbbZ
w:captain	rUssUspWdcTWS
w:captando	RTRU1VRTWVUUS
w:captioning	TWRYWT1PUPVVU
w:capture	WZZaaZXbbbwZZ
w:car	k0WWblTWWVqXv
w:cara	xXXwZWVYYWXYW
w:caracas	WYXaZbYaxXaaX
w:caracter	zVWWXWWXUVWUU
w:caravan	zWXVYTUUZXVXS
w:carbon	VXWYqXzYYuZYV
w:carburettor	SRRVTURSRQTV0
w:carcere	UUWWWyVVWWWUT
w:card	YlVsWWUVXp6VZ
w:cardapio	yXTZWXUZWWWYY
w:cardboard	QTUVVUQXVWSW1
w:cardiff	WxUXZZWVuVVXU
w:cardigan	VZWYYYTYYTYYy
w:cardiologists	XZYxaXVXZaXaW
w:cards	jVaWWVwUWT2WZ
w:care	UprakrsZmmXXT
w:career	UQ0VXjk4ZTWYV
w:careers	SwlWXUQ0tbVVS
w:careful	UaxZaaWaYWVbb
w:carefully	WURYWYTXWzWXV
w:carer	RTRYWWVXzTXXU
w:carers	WTSTyV0VVTUUS
w:caretaker	WZWZYVXYyUZZY
w:carewell	ZZVUyaQZZUZZY
w:carga	TWWWYVyXYVUYU
w:cargara	UVWXSVUTWTVVz
w:cargo	QvSVWouUUvURQ
w:cari	RUUUTUSTTTUUz
w:caricare	zWWVXTTXYWSYW
w:caricate	yZYYaYWYZYWXV
w:carico	ybaacbabbcZbZ
w:caristes	UXVZXXyWUWXXV
w:carla	WWVXYTVyXXXWT
w:carlos	TXVWVUTSySwYU
w:carmen	RwUZYZWYvWYYX
w:carnaval	QTxUTSOxTQSSP
w:carne	VVWXSVUUWTVVz
w:caro	VsXZnYxXYXoZX
w:carol	ZZVaZZYayQabX
w:carona	SVSVzVSUTSPST
w:carpas	TWVWWWyUWWVWT
w:carpenters	OTTRTzQPTSVUR
w:carpentier	YYXZYZZaXYxbY
w:carpentry	UTQXVXTXO0VVU
w:carpeta	SUzUURQTTSTUQ
w:carpi	SyWXVVTVVWVWV
w:carpool	UUUXUXTUUSTVz
w:carreira	VuUYYVvsXVXWV
w:carrel	ZZZbabYaWxabV
w:carrera	USTVWVzUVVVST
w:carretillero	XYXaYaYYwYZZX
w:carried	vVTUWVRTVSRUy
w:carrier	RVUUXWQVWSVWz
w:carriers	WRYzZWVRaXSTX
w:carries	WxaaZdZcabYbb
w:carrito	zVXWVWUXVUSYT
w:carro	UXVXYWUVXVUVy
w:carrots	xbaaZZWabWXcb
w:carrousel	UTUWWUzUTTVVT
w:carry	wVSoUTYUVUUT0
w:carrying	RSSuUUQQVST0N
w:cars	0XUWWTVWUVXbV
w:carta	QvPUUSPS0PWxN
w:cartao	SUTtWSVTUluwQ
w:carte	RUTsVTuTWUuTs
w:carteira	RwTUVURUVTxUR
w:cartella	RUVTWSSTVV2US
w:cartografia	WXWXXPUyXTVVU
w:cartographic	RQ1VVUQSTRUWT
w:cartographier	VYXYYXTxYWWWT
w:cartone	UWUWWWTUWyUVT
w:cartoons	zYXWWWSRZWVYV
w:carts	VXVXXS0USTXZU
w:carved	TYUYYYUYWQXYz
w:casa	nxUlVwTWZWxVS
w:cascina	STUyVUSVUTUTS
w:case	TnXxUoaTfqcVl
w:caseifici	WYZZwWXYYaYbZ
w:casemanagerin	XyVZUZWXWYXZX
w:cases	PSTVV1oSVSRV2
w:caseta	TWVVWWzTWWVWT
w:cash	uSSxxWaVUUyWS
w:cashapp	WZXZXbXZYYzbV
w:cashier	RWYXYYUZZZ2ZV
w:cashiers	SUYZYZZZVZybX
w:casi	ZZaauaYbbaZcb
w:casino	lWUVXUxVWVwRV
w:casinos	XYVawYWXXVXZV
w:caso	SUVWsxTUsVVWT
w:casos	yXWWXVWWZXWYV
w:cassa	vTSVUTRUTRzTQ
w:casse	xXVXXWUVWYtYU
w:cast	vSmUUUOSQQzUP
w:castagnata	STSTUTRyTQSQP
w:castellan	ZYxYbbVZXZZaZ
w:castellano	YwZbcbacbcXXb
w:castellanos	yWXYvYSXYWXYU
w:castellon	wTTUUPSSzQUTS
w:castle	VXWYXVUvYVWWx
w:casual	VXSXXXVWVVWXy
w:cat	SSRVVWRTSsST1
w:catalan	OUUUWUzUVUVVT
w:catalog	TXWXYOTMWUWW1
w:catalogaste	waZaaZZZZXaaX
w:catalogo	XYXZZZ6WYYZaV
w:catalogue	nYWXWq2VXjVZV
w:catalogued	XxabaaYZZYacX
w:cataloguer	WZVaYbZZxUacY
w:catalysis	XZYvaZYbaZaaY
w:catastrophe	YZZZaSXRazZZX
w:catch	wVTWWWtVX2TVR
w:catching	YXjYYZURW3ZYW
w:catedra	QUVTVzQUVUTUR
w:categoria	Z0abbaVabaaaa
w:categorie	WzQYXYTXVTXWW
w:categories	pVwZZWOxWVSWU
w:categorise	TVZXTXzZZaZbY
w:category	a1TXUXwUWTVUS
w:caterer	SUSWVVwRSPQTz
w:catering	UYYtZXYavZZaX
w:cathedral	WZVbYcZZxUacY
w:cathedrales	T0RVWUTWSTUUS
w:catherine	rYvYbaWaXaaba
w:catia	VTUYYYzVXVWXW
w:catorze	XZZZwWYaaaYbZ
w:catriona	SyYZZaWaZZZbX
w:cattivo	UUWWWxWVWWWUT
w:cattle	zYXZYZSVYVYaU
w:caught	0VQUVWwVVTQWT
w:causa	ouTqVRSUUzTVR
w:cause	TSTVxVqRVSTTw
w:caused	ZZYZYaXYaZWYx
w:causes	VUxZbbUZbaaaa
w:caution	WVWXXXUXXXyWU
w:cbd	U1TYYaUYXXXYW
w:cbse	ZyZaaUXVXYYYT
w:ccnl	W2XabaZaaaaZY
w:ccnp	RVzWaaYaYXYbZ
w:cdd	RyZWYVXXYZXZW
w:cdi	W4paYZXZXYYZX
w:cdmx	wYbWbaabbcbba
w:ce	WUuWnludcTabm
w:cebu	uVWYYWzVXWVYU
w:ceci	YYXZYZZaXYxaY
w:cecl	wYbYcbYaXbaba
w:cediamo	TTUVzRRRVTVVT
w:cedo	VVVXxXTXWXXYV
w:cedons	QTSV0VPTSSVVT
w:cela	xVxYYXVXqXXYW
w:celebrating	USRTUUQPTMyyR
w:celeste	VXXZXYTYWTyZW
w:celiac	QUVzPVUXWYUWT
w:cell	cwSVVWTVSQVWx
w:cellar	qWTWtWSWUvUVs
w:cellars	WZYbxaWaXUZba
w:celle	1VSWVTSUUSuVR
w:cellist	QSWSV0UVTVUWT
w:celui	mWUXsuTVWzWWT
w:celula	TUUVUUTTVUzTS
w:celular	PUSUUUxVSQvTS
w:cement	RwTVUURTVTWVx
w:cemetery	1TOWVVSUQTVUU
w:cena	QRPwTROtTxQRN
w:cenno	SWTVXXRWySWWT
w:censos	TWTWWVSzUSTVS
w:census	2WWTYXTXWWYZV
w:cent	rUUW3pUWWUqXS
w:center	PbWUVzTVrQRrt
w:centers	SVzVWRTwVSVWU
w:centimo	UyWXXYXZVYYZW
w:cento	TWXXuVxWWWVXU
w:central	wWXXZXwWZaVVV
w:centre	YwSVYjRXpdvkm
w:centred	ZwUacbYbadZcb
w:centres	oVuYYZpZXsXZW
w:centro	W6XZYYWYYXrYW
w:centros	TVyWVVSVWTUWU
w:cents	QVUVXVvRVTTUy
w:ceo	qZhWvYZYXXwZV
w:ceramica	vYVZZZvZXZZaZ
w:ceramiche	QWUVzURVVTVWR
w:ceramics	PUWUZzVYYWYbX
w:cerca	RvkWrmqWoTWqT
w:cercando	TsTXuSsWwTVVT
w:cercano	QT0UTUTVRSUVS
w:cercavamo	bxaaabZababcc
w:cercavo	VaXaZaXaXYxZY
w:cerchi	VYwZZaWYVXZZX
w:cerchiamo	ZVWyrqTfWWoWU
w:cerco	pUWZfrWX1WYXX
w:ceremony	xVTUXTQxVTTUS
w:cero	SWUYWXzXYVWXT
w:cerrada	bccccbbccbwSY
w:cerrado	yWVVWTvTWWVTS
w:cerramos	TVXVyVTVYWUXW
w:cerrar	TOVW1VUTWWVWT
w:cert	ZccbccXdcbucb
w:certain	aawabcaaZWbcb
w:certifiante	UUUTWQS0VSURQ
w:certificado	tZZaZXXYrZtaZ
w:certificate	SXdVcTVtyTusU
w:certificates	QplUWUwT0RTTm
w:certification	XVUTqysVnkUYW
w:certifie	VSTYSS0VVUVUT
w:certified	bXTUVU5whVjVS
w:certify	xaaZZXYbccYaZ
w:certo	TxvTUVSTSTTUS
w:certs	wbXbcbYbbZacZ
w:cerveja	UUUWyXTWVWWYV
w:cervezas	TVVWUSUyXVVUT
w:ces	UXVXuXVXXxXUV
w:cest	YaXZaYYXZZwaW
w:cestas	UWUXxWVWXVVYV
w:cet	qWTRVWp0TTUsO
w:cette	hUtWVVmTkvUsR
w:cfa	XQaZZxXXYZYZX
w:cfi	UWUYZTuxXTVXU
w:cfii	VYXZaXyYaYXZW
w:cfo	quSWuWWWqVoWT
w:cfos	SWvSWVzXWUXZX
w:cgpa	dacdddadtbdcd
w:chacun	UYYYYwVYaaYaZ
w:chad	SzZZaVVZXaYZX
w:chai	waZaZaWaZaZba
w:chain	cqWxjWuVrVTXT
w:chaine	UWVWWVUxYUWXW
w:chains	NST2vQOTWVSUQ
w:chainsaws	SUUWVUPUVTUTz
w:chair	ZyRo1UWVVSUXm
w:chaired	TWTWWWSVTzUTQ
w:chairs	PUSUnUmRURtQ2
w:chairwoman	UyTXYaVZZZVZY
w:chaleco	VWWWUUPzWWWVS
w:chaleur	UXWyXVWVWVWUT
w:chalk	VXVXXYWWXyWZR
w:challenge	VV1WyYRUUUVWU
w:challenges	VYTWYYzUWQVZU
w:chama	SVWXXWwWrUqVV
w:chamada	SqVzWSTtWUVWR
w:chamado	TUTUWWSTVRSQz
w:chamar	RU0VTURSTRSTS
w:chamas	SWUWWWTWXVyWS
w:chamba	TTtVTUTUxTWWS
w:chamber	SQuVRTSzWUTXS
w:chambers	VXTVUWRWzSWXV
w:chambery	zWXYYXUXXZTZV
w:chame	UaaZbVYZbZzZX
w:chamou	UUzYWXTXSUWXV
w:chance	rVeXlUoT5VVVX
w:chancen	SSRUUUSUSTTzQ
w:change	UW1WrVaafcTmo
w:changed	kaXVWWlqTploq
w:changelog	yWWXXYWYaYWaY
w:changer	XXWTZyXXZaXaY
w:changers	PQOTUwO0ROTTP
w:changes	rWUWWWoSWSVxz
w:channel	PVTswRQuVSsVW
w:chant	TVUVWyUWXWXZX
w:chantier	vWWXYVUVVVVTw
w:chaos	STTX1WSXSTUYT
w:chap	ubbcbbYbcbbdb
w:chapeau	STSSUTRTUzURQ
w:chapeco	VVWRYyUTWVVWV
w:chaperoned	WZYvaZXbaZaaY
w:chapter	pTpUWmO1TtTVS
w:chapters	RTPTTUpxPLTVz
w:chaque	RVUtUUO0VSvUQ
w:character	uTUWUXRSTTzWS
w:charge	reUbWh0rYTkVa
w:charged	TYVVYWQWYXS3R
w:chargee	zWXYXXUWXZTZV
w:charger	UXTWXWTWXOVV0
w:charges	aVTWXn3tWUTWZ
w:charities	RWVXvXuWtSWYV
w:charity	tpXlUgawpTbXT
w:charla	TWVUXvTlWxVVR
w:charlamos	TVyXVVTVWUUWU
w:charlotte	xXWcccWbbZabb
w:chart	qSQVUUN3PrSRj
w:charter	0wTXXSTWXXWYU
w:chartered	twVYWYVZXWYYY
w:charters	yZZVZXWZZZVbZ
w:charts	pVQUUUNsT1SRP
w:chase	3WTVXUSXSRYZT
w:chased	PVPVVX3WVRVWS
w:chasing	QvSVWW2TUkUWQ
w:chat	YowVkXcdXVbuX
w:chatbot	sSSVzVRQVUVVS
w:chats	UTXWWVUUYYyWV
w:chatting	STbXwWoVVSRxR
w:chave	VWVWWXyWTVWXV
w:che	kicdpWeUusVYb
w:cheap	RTQxUU1STPRTS
w:cheaper	UUTWVV8TVTUSS
w:cheapest	YbaZabyccbacb
w:checagem	zaZaaaWbbbaaZ
w:check	ukWZYZVZXUsow
w:checked	uTSTVUpuUspVQ
w:checking	0UowVWOQTtTUQ
w:checklist	TWUVUT3OVUVVR
w:checkout	1XWYYaSaXXYXZ
w:checks	nVTqUUwUVSnVv
w:checksums	UWWXYWTSWTUWz
w:cheeky	QTvVUVQU1NTVR
w:cheerful	bbbaZuZXcabcZ
w:cheerleader	SRzXYYUYVVYYW
w:cheers	VWmWWpeUr0UWO
w:cheese	0VSVSRPtTqQUq
w:chef	urXXXnUVnjosT
w:chefe	VWVXXWUWXvwVS
w:cheffe	WzUXUWUVWUVWU
w:chefs	TUzWWTpuUOUWR
w:chega	PSRTUQRPSvQP1
w:chegada	UWWWXWVVXUWWx
w:chegam	SVUWWVSWXVzVS
w:chegar	TUTWVXRTVSuUx
w:chegou	NWVRVSSSVUT0N
w:cheguei	SSRVVVRSUzTTR
w:cheia	SVWVXRzRWVTUR
w:cheio	TSSUUUTSVyTSQ
w:cheiro	wYabaZXZaZaaZ
w:chemicals	YbXbbbWZbaZvb
w:chemin	UVSXUUUTzSWWU
w:chemist	TxnpYYqWXXoWV
w:chemistry	WYWXYWSQVRV0T
w:chemists	VSVXxUwSYWUWT
w:cheque	lUVrrUTVXV2XR
w:cheques	T3VtqWTWWWVVT
w:cher	XYXaZaxaYZYaY
w:cherche	mpWYvsWYrXYYW
w:cherchent	YX1ZZZSXWUXXV
w:chercher	SVWVXURUVVSSz
w:cherches	XX3ZYZWZXVYYX
w:cherchez	PPzVVUvWQUVVT
w:cherchons	QST00TPVWWUXT
w:chere	VXZYwYYaZZXbY
w:cherry	VYVaYbWZXyXaV
w:chers	VXXXYVWVYUXXx
w:cheshire	UyWZXYWZZZYZZ
w:chess	QRRUUUNySySRd
w:chester	WZWXZazZYVZbX
w:chevres	WXyXVXUXVUWWW
w:chew	xZYZZZWbYYbbb
w:chez	nmmXXXbXyVcWr
w:chf	wvXsYnVXYXVYb
w:chi	WVVsscviqUWWd
w:chiacchiera	SUyXWWUTXUWXT
w:chiacchiere	XXYVYQUyXXXYX
w:chiado	UUyWXWTVVUWTS
w:chiamarla	UTzRVUTUSTWSS
w:chiamata	TWVWXWTWTzTWS
w:chiamate	VWWWXXVxXUWVS
w:chiami	yWXZaYWZYYYZW
w:chiamo	SSwWVUQTwPrTQ
w:chiara	RxVYWXUWXVTWx
w:chiaro	VZXXZVVUYyXWS
w:chiave	SVUWWVUUVTyTQ
w:chiavi	SUTWWVSVTRURz
w:chicago	mvsYYXVpcnWYZ
w:chick	WXXaYaWbZyZYY
w:chicken	XSVYyaVYWTXWU
w:chickens	WYVYXYTWXRWXz
w:chicos	STVUTUSTTUTSz
w:chidera	YwXabcZbbbbdb
w:chiedo	STtVzRRRqRVVS
w:chief	RxlU0WQVUsVXU
w:chiefly	ZbXbbbWabaZwb
w:chiens	STSTzSRRUPRTP
w:chiffre	wZbaaZYabbZYZ
w:chiffrer	UYVYWXzXUWWXV
w:child	PSRuVlRtSRsUy
w:children	sYRmUqexcSXVZ
w:chilly	WYUZaZXWYUYYy
w:chilometri	bxaaabZZbabcc
w:chimney	VXWZYaXYZXXYx
w:china	YabbbZSZccwaa
w:chino	0UUVVTTPVSVTQ
w:chip	SVWXXXUUVVUTz
w:chirurgien	SXWWYUyYUZXYX
w:chirurgiens	VyWZYYVXXVXYV
w:chisels	QQSVT0QSQPSUS
w:chiudono	WXWXXQUzXTVUU
w:chiuso	RRRT0URTUTquP
w:chiusura	SSRVUPRR2QTTR
w:chloe	nqZcgboXZWYwY
w:chlor	VyWYWXWXYXYYW
w:chocolate	0tVXTWTWWUWXV
w:choice	vRUzXxSTVUQVT
w:choir	QtTVUqQ0fcUUN
w:choisissent	WXUxYWVVWWVVT
w:choose	UmSwwokUVRXSo
w:choosed	YSYabbXbbbxaY
w:choosing	PUPNTvMSyxSTQ
w:chops	WYWZYYzWXSZZS
w:chorale	TWVWXVTUWTUUz
w:chorsanger	VVRXWXTWVyVWT
w:chose	xVWXuUUWUWWYU
w:chosen	RVQVVVwQVPpUx
w:choses	VWVXvXWYWwXWU
w:chris	XYWaYVWUUzXVX
w:christ	RWVXXXTWSSzYR
w:christening	UYVZYZWWWQVYz
w:christmas	scSVSWZvquZUV
w:christopher	WZXaYYyYZZUZY
w:chrome	abZbcbZZbXYzX
w:chuck	QXSXXXSWzQWXv
w:chucked	WZVYXbWYWSyZT
w:chuffed	RWSWTWzVuRVXT
w:chukwuemeka	XWVaZaYZyWXZW
w:church	R0WXWTTVWVrXv
w:churn	pSPzVRmSxQRTR
w:churrasco	YZWZZZWXYwXXU
w:churros	UVVVWURzWTUUS
w:ci	cWVWncqjxpUUk
w:ciao	pptZZYpYYioXX
w:ciascuna	RTT1USSUTTUTR
w:ciberseguridad	UXWXWTRyXUVUS
w:cibil	YZYVYXWXZaxXU
w:ciclo	PSQRTwQwTRSSQ
w:cics	1XWWaXYYZZWZV
w:cidade	QrSUUVTUyTTUS
w:cidades	RTUUURQzUSTUQ
w:cider	3VVUWRRUXXUXT
w:ciel	RVVVVVTzUUTRS
w:cien	XZZVZZVZZYwYW
w:cientifico	hkXYZtWXnXYwV
w:cientista	nwZbbaZaabZZZ
w:ciento	SUVXVzQTTVWWS
w:cierra	WYZUYYUZZXyXV
w:cierto	WZxZYYvYXRXYW
w:cijfers	0VQVVTSUWVUWT
w:cima	WYXZZYWYZXxXW
w:cimenterie	VXZYxYYaZZYaY
w:cincinnati	RzVYYXXVYYTYW
w:cinco	WUUrVvxUTrnVT
w:cinema	YyXaabYbZaabb
w:cinq	TtVYXUyXXVUWw
w:cinque	yVWWXWTXWWOXy
w:cinta	xZZSZXXabZYaZ
w:cio	XUVUWTxuWVUWQ
w:circa	pUVyWPRVUVTVT
w:circle	TTnUUUYrUs2VS
w:circles	STQU0XSURRUVS
w:circling	WXYZYaRTaY1ZY
w:circular	ZbbYacVbbbxaV
w:circulate	WYYXZNS0XXWXV
w:circulated	WXZYaYYVZXXXy
w:circumstance	XTVZZZzaTQXXW
w:circumstances	XW0YXZTZUUXZW
w:circus	WYWWYyVSYVWYU
w:cisco	zXUYZWWVZVYZW
w:ciso	UUUWTZzYXXUYX
w:cisos	XZVZbZyZaZZca
w:cita	SUVVWUSUVSQS2
w:cite	ZaWaZTWYUyZYY
w:cited	XZXZZZVYOzZaX
w:cities	pYaascbcbcbcb
w:citizen	UVTVWWTTVVzXW
w:citizens	XYXZZZVXYRWYz
w:city	YpsVcgcsVTcWn
w:ciudad	UUyWVXUXWVVXU
w:civil	XyTXVlqWxSVXT
w:claim	yUTVWWoUUTTUz
w:claimed	XabbaZZZaYWaw
w:claims	tXUuubqUVkdXU
w:claire	0XWXZWVVXVYYX
w:clara	WVXYyXTYXVXaX
w:clare	UXUxXZSYYuXaX
w:clarinet	OSSRW0UWXXVXV
w:clarinete	PVVUVzTUWVQVS
w:clarity	uZXddcadbccdb
w:clarke	WZXYYaWaYXxZW
w:clase	VWWWWXSVVUVWy
w:clases	SUUUW2QUSRVWT
w:class	YYTTV0RZqwUmc
w:classe	XQaYZyXXYZYZX
w:classes	uvUVWSTTUSSVw
w:classification	XXZYZZxbbbbbZ
w:classify	xUacaaYbbaYbb
w:classmate	PzTVVSwSSTVWU
w:classroom	0WWTYURWYWWVS
w:clause	NUSTVXPUUSTU6
w:clauses	yZbWbYYXZZaZR
w:claves	VXWWXYUWXVyWT
w:clay	TXTVWzUWXSWYU
w:cle	TWVVWU1TXWpWU
w:clean	YqSUVT0tsSpVW
w:cleaned	0SVWUTUTXRTXT
w:cleaner	SUQVUWRVuxUWs
w:cleaners	aZZbabZaWxabW
w:cleaning	qURVpU0SURSWt
w:cleans	UUTVXWzVXWUXT
w:cleanup	0VWUYVUYXTWXU
w:clear	PVTYUTTTyxWTV
w:clearance	SqcUXXSWWV3UR
w:clearbrook	YvVYYYuYubYeV
w:cleared	yUUyXVRUVTSVQ
w:clearing	WYWaZZVXYxWXt
w:clearly	TXXWzVRVYWSYX
w:clemence	VZVxaXWWaZWbb
w:clerc	WyXZUYZXYYaZY
w:clergy	UWzYYZSWVQVYV
w:clerk	bSSzVRSSVUoWT
w:clerks	VWyXYYTYXVWYX
w:cles	TURWSVQTRRTS0
w:cleveland	wZbZdcZbYcacb
w:clever	QPyVyVPVQPTVS
w:cleverer	RVzXVYVYVSXZW
w:clic	SSUVTVRzWTPVR
w:clicca	TUSXUWSWTSUUz
w:click	RVUkVbX0WazTW
w:clickable	aaZbubbbbacca
w:clicking	YaZZaZVTaZSPz
w:clicks	SqrXRXvWuUZXV
w:client	ucnsYYbbZXkmX
w:cliente	wmVlYbXZmXXqo
w:clientes	UW1WfXybWlYUS
w:clienti	jUTUUSxUwTvVS
w:clients	YXupaY1haWWYV
w:clima	P0WUWTRUTWTVS
w:climate	3QVYVVUXYvYZW
w:climb	YZZbaYWxaXYaZ
w:climbed	WUXZZayYZXXZW
w:climbing	rVTXUXQytRUSS
w:climbs	YUTaXaUZzUZaY
w:clinic	e1tjUUqTWUqVU
w:clinica	7VRVVUkUPRUUS
w:clinical	WxVkrnTpXnWjU
w:clinicas	mWtWVW1UVTVUR
w:clinici	YcbvbbZcbacbb
w:clinician	XXYxZVZZbbZcZ
w:clinico	WwZqaZYaaYXaa
w:clinics	UrbtqUYovUVWV
w:clinique	TWTXZXRXyWWVV
w:clip	TVUXtWvOWRUYy
w:clipping	TVWYYWzXZXXaX
w:clips	TVUTWSxuYSVZT
w:cllr	wUabcbbbaccbY
w:clm	UYaYZyTSaXXZX
w:clock	XYXZWXvxZVXXQ
w:clocks	0XUSWVUQXWXYR
w:clone	RVVWWWuWWV2WS
w:cloned	SVQWUWRVS0USR
w:clonez	WYZaaZXbaawZZ
w:close	rXSVWWrtYRZzW
w:closed	UVUWtVRSpSZy2
w:closely	aZZbubYcabccc
w:closer	TS0YXZSZTSXYY
w:closes	XWSmrWUWpSm0o
w:closewell	YZXYbbxaaYaaZ
w:closing	QzqVqVfQsLUUp
w:closure	VYUXYXUUZxuVS
w:cloud	ntbZYcrhnYXoV
w:cloudarchitect	pxXZZZXYYXZvW
w:clt	W2pZZaXZXYZYX
w:club	xTVVUYb1bRpVT
w:clube	0aYaZZYZZZZZX
w:clubhouse	TVUWTPTRVTWSz
w:clubs	UUTWW1STWRVvV
w:clue	0XVVVYSVXUXaV
w:cluster	VyWYVZWVZXXYU
w:clusters	yaXbYaWaZVYcZ
w:cm	RWSTXXRUXzRVt
w:cma	QZZZZyWUaYVYW
w:cme	PVWSVzTUWRUXU
w:cmo	vyYZXZWYZXZZX
w:cmos	TYSXYZzYXYZZY
w:cnc	SvUXWUyUYTVXU
w:cnrs	T0RVVUTWSTUUS
w:co	lcXY6YXZYXXaX
w:coach	SSQiT6wXTSXTl
w:coaches	YZWZZawXvWYaZ
w:coaching	TsQxVSusUPUWT
w:coado	VVTWVXRyWRVVT
w:coast	ruNUVURUTSUWy
w:coat	WWVXYTVyXXXVT
w:coatings	YXxbacUbYXbcb
w:cobalt	VaZYaZVXaZTYy
w:cobbled	ZaVaZZYayRabX
w:coberta	VVUXXVVUWUVUx
w:cobol	yWuWXXXYXYWYW
w:cobrado	WYbabYWaaZxaa
w:cobramos	UVRXYX1VVVVVT
w:cobrar	VWWYXWyXYWWYU
w:cobraria	PRS0TSRTRSUTS
w:cobras	QSRSSyPRURvRQ
w:cobres	RRRUT0RURRUUQ
w:coc	TW0VSXSXUVVWS
w:coche	ywSUUTSSURUVS
w:cochin	XXYYYZxabbbbZ
w:cocina	SzUVXXVWTUTUT
w:cocine	TUSyVTUWWVUWU
w:cocinero	WxXYZYWXXUYYV
w:code	bYVaobUnWZ0rZ
w:coder	QQPSxRPPR1QNL
w:coders	UYVWWXwvYXTZT
w:codes	TXUXrXSVVU6VT
w:codice	RRRRTRrRTQywM
w:codigo	RTRUqSPSTO4vU
w:codility	RyYXaYVZabVaZ
w:coding	mUTkVRqxTrtVQ
w:cody	wbXbcbYbaZZcZ
w:coffee	XuvWoXrVmjVWa
w:coffees	USQXvZSX1TVYV
w:coffrets	TUTUVUzUWUUWS
w:cofinanciado	WxXXYVVXXVXYT
w:cofondateur	aVbbtZaZbaaaZ
w:cofondatore	aTbbvbcbccbba
w:cofradia	ZZaavaXaaaYbb
w:cofundador	bUbcvabZcbbaZ
w:cofundadora	cXcctbbacccca
w:cognata	yXWXXXUYVVWZV
w:cognome	YaZaaZZZaYvWW
w:cohort	RUWVRot2XWVYU
w:cohorts	RXZYa0VTZYYZY
w:coimbra	RUSTVOR4TSUSO
w:coin	XSYabbWbabyZY
w:coince	PUSRV0QTTTSUS
w:coincidamos	RTQVUTRTS0TSQ
w:coincide	TSRVTVTTSRSzQ
w:coincidenze	VaXaZaXaXYxZY
w:coincidir	ZbZcbbzaaYbbZ
w:coincido	UUTVVVRTUzTSR
w:coins	WSRTTRNQVS6TO
w:coisas	zWTYVWTZVVVYX
w:col	SUTVuURUVdvUw
w:cola	QTRTSTT1TPSRO
w:colaboracion	yZbXbVWabaRaY
w:colaborador	UXTXXYTVXTW4S
w:colaboradores	yXXWXWWWZYWYV
w:colaborativa	TUUVUVTTVUzTS
w:colas	ZcbcabuabcYcb
w:colazione	VWUWSWSSVTVVy
w:cold	SuTxXUrxVYUUV
w:cole	SWVUXyTSWUUWS
w:colega	VxUWRWvVWUUWT
w:colegio	SuWWYzVUYYVYW
w:coles	yXVYYXVXWVWZV
w:colgue	VVUWXWUVXyXWQ
w:colic	UXVYYYXZyVZaY
w:colin	pXUXXXSUWUVX0
w:colis	SVUWXVlUVTmQ6
w:collaboration	TUsXXTzSUvVYW
w:collaborator	UVTVVWSTUV0XV
w:collaboratore	XxYZYZYZXYYWX
w:collaborazione	yYYWZTVXZXRXV
w:colleague	hYsicsUtccVlW
w:colleagues	TVxWooWxVRfcT
w:collect	QUYVTUwTVpSV4
w:collected	zVWXXYUZZXYaV
w:collecting	QRwVUUPvRvUTk
w:collection	wUSVWpRwUraVO
w:collections	uVpsWUuWVTkXS
w:collega	o0UYbXmXXaiWo
w:collegamento	YaXaabxaZYtaZ
w:collegarci	WWTXXZTWWyYWV
w:collegati	TXXYYYWYZXxXV
w:college	SYTSV4PsuPUWR
w:colleghi	UUTXXQVUUzUVR
w:collego	UUTWXQUTUzUUQ
w:collegue	zUUYXYUYVXYWV
w:colliers	YVXaxYWZWXYaY
w:collins	YVZbbZYabZxZX
w:colloque	RWWSWSQ0WXUVQ
w:colloqui	VyVXWWVVYVUXS
w:colloquio	SUsSVURS4StUP
w:colloquium	UVSWWTT2WTVUR
w:colocado	WUVYYXyXUVXXU
w:cologne	WUaZawXVcbacb
w:colombia	SSWTWSzUVUVTS
w:colombo	PTVWWV3UWWVYU
w:colony	VWVXXWPSYTTWz
w:colour	xXVTXWSWXWSXv
w:colours	TTRXVVTWR0VWU
w:colpito	XZ0ZaaqaXXZRZ
w:columbus	wYYbccacbbXca
w:column	LSOQT4MzQUOQp
w:columna	SUTTUzRUWSSUS
w:columns	QURSR0PRTQTUR
w:com	nmmakVnmXZpdb
w:comando	WWVYZXUaaYxYY
w:combien	zXSYXXSWUUXWV
w:combina	yWYWZUUXYYVYT
w:combination	YZYaabUbbXyVT
w:combo	bcbcdcbccbucb
w:comboio	QUSRVQSzWTTUS
w:comboios	SUTTUyRTUUTVS
w:combustion	aawabbZaZWbcb
w:come	jqmZimZxcWWYX
w:comeca	UTSWXSzVXVVWU
w:comecar	yXYYZZXZZZtZX
w:comecaria	RSQUUUQSzQSTQ
w:comece	XSXYYXUXXWyXT
w:comeco	VWUYyXVWVXWXV
w:comedor	QTTRTyQRTRSUv
w:comemorar	WYbabZXaaZwaa
w:comentario	uWUWWVSxUTTTS
w:comercial	TyWWYXWYWYWZX
w:comercios	ZcbcabvaabYcb
w:comes	mVvVZWVslQwUr
w:comfortable	eU2WXYTXVRYWU
w:comida	wUUxUUTVQTUVT
w:comigo	UyVYYYVXWVWWU
w:cominciare	zXWXXXTYVUVYV
w:coming	ZoxbXVWkmqZWc
w:comisiones	VyUWWWUXXTWXV
w:comissao	RxUVVVxWVUQUS
w:comitato	RSS1USRTTSUTR
w:comite	QyTxUUSTSRSTQ
w:command	SXVUzVNTVUyUQ
w:commande	STRUUURSUQTO0
w:commandee	WWVYYXVWYVXWx
w:commander	WYZZwYYaaZYbY
w:commandes	UXXWWXyTZXXYT
w:comme	T0dXXsVWrkWWT
w:commedia	SUUWVVSxWTUUS
w:commencement	yYXYZUWTZWZZV
w:commencing	SXcbbxZXbbbbb
w:comment	RTXoVVYvouTyT
w:commentaires	ZYYcabZczbbbb
w:commentare	UVUWWUSzWUVVS
w:commente	TUSVVURSTPT6N
w:commented	WVWuZYUUXXWzs
w:commenting	TWUVVXUVYzWUT
w:comments	mUPsVTQTToTa4
w:commerce	ZnaoqZYYiuYZX
w:commercial	UtWtxVkVeTUXS
w:commerciale	WSVXzVURWVVXU
w:commerciali	SQRS0UQTUSRSQ
w:commercialista	zVSXWXTXUUXXV
w:commercialiste	UVUWWUSyWUVVS
w:commercio	U1YYaZYZZaZYX
w:commessa	VVVXYYyYVTXYW
w:commissie	TzVUWVRVVRsUR
w:commission	yZVoXpuRUVmVY
w:commissioned	SSzWWWRUVqVXU
w:commissioni	ZbYabbzbaYaba
w:commissioning	tXYZYuYYXYYaY
w:commissions	USWWWVxTXVwXT
w:commit	RRyTSUPRSxTSO
w:commitment	VvwYYZTWYXYZZ
w:committed	TTUV4YRWXWWZU
w:committee	roUyWpTTWnVWq
w:committente	qXXxZXVYZYXYV
w:common	SVSVVWyUTyVVT
w:commons	SVUVWWSzXRUVR
w:commun	VVVYyXUWX0WWV
w:commune	UYWXWZyVWWWWS
w:communicates	TWTYXWzTXWWXV
w:communication	nWWxZTUtXWUWV
w:communiquez	ZabbbaZabavWY
w:community	VatqjnTzWSXoU
w:commute	P2OUUTPSSzSUO
w:como	bupkoXVlsWafU
w:comodino	XYUYYSVWUyYYW
w:comodo	UWzUWXUURTVXT
w:companera	ZZaZvZXaaZYbb
w:companero	TTzXWXUXVUTWU
w:compania	XVWYYYyYVVXYV
w:companies	SU2etaufrSUXT
w:companion	SWYSYzUTZWUUV
w:company	Zqbm0XWXuUcYU
w:compara	STTzURRVVVRWV
w:comparable	YZXYbbxZaYaaZ
w:compare	RYXUTVvTUwTzR
w:comparer	WYWZZZxZYYYaY
w:compartas	STTVSURTSPR0Q
w:compartia	VVUWVWTVVyWUS
w:compartir	aZZZaYYVZxZYW
w:compas	VWSXTWUWTzWXT
w:compass	WWTXXbzYZUabZ
w:compensacao	SSRzUTSUWVTVS
w:compensated	VuV2XYTWYXXYV
w:compensation	pltyXVQVWVtVT
w:compenso	TcWjfxTrXWrWU
w:competence	TYZYWWVXZZyZW
w:competences	zaaacbYbbcbYb
w:competencia	VzTWWVTWXSWXU
w:competent	ZabYbcVbbbwaV
w:competing	RXRU0UOWTPUXR
w:competition	mvSxRtOPSPQTP
w:competitive	QUXVXW0XZYVYS
w:competitor	RTxUUU0TUSRWR
w:competitors	SVTTVS5UVUUWT
w:complace	W3YZYWSXWXXWV
w:complain	PyPyTTNVtPUVS
w:complained	UUTUTVOSVSTV0
w:complaining	VWWWWVVUWRWWz
w:complains	uYYZXZVXYVwXU
w:complaint	RSTWWVRTxPyQv
w:complaints	sUTwvRoQVUPWR
w:compleanno	WWVXYXVVXyWRR
w:completa	VrUYZUxWYXXYW
w:complete	TTemXqTtbUrxT
w:completed	nWUoXZcTskkwa
w:completely	RUPTQVyUSxTVP
w:completer	SSTSV0RRSSTSQ
w:completes	UWVUYVUzWUUYT
w:completi	USUUzVQUUUUUS
w:completing	sYtZYaUZuTYZY
w:completion	QVWzXUmoXUSWp
w:completo	WXVXXXVVVSVWx
w:compliance	PqT2ZWsVbTtWT
w:complimentary	VXVWXWQ1VSUVT
w:complimenten	UUSWUWRVSzTUQ
w:complimenti	TWVWXVwTVwVVR
w:compliments	WYWZZZUWZtUXx
w:compor	WxZZaZYaaZWba
w:compose	RTWWYwRVyVWYU
w:composer	SWVXzXRSTUUYU
w:composites	YZYaaZUUYYXyR
w:compostable	UXVYWZyYWSXYV
w:compra	UUTyWUUWWWUWU
w:compram	YaavaYXbZaYaa
w:comprando	ZcbcabvaabYcb
w:comprano	WYZawWXYZaYba
w:comprar	WYZYXYVYYXxZT
w:comprare	VZXaYaXaXYxZY
w:comprarla	zVSXXXTXUUXXV
w:compras	TWUXVX1VWUrYu
w:comprendre	UXU0XVTUWVUUT
w:comprends	UYVZZYUZyVYXW
w:compreresti	SSTU0QQQUSTUS
w:compresa	VWXXXxVWXWXYV
w:compreso	UyVXXVUWWVWWT
w:compressed	WaYXXVzUZYXaX
w:compri	UVUzWSRQVUUUT
w:compris	SWWVYyTWYXWWV
w:comprise	UsUWXUyUWVVXU
w:comprises	vWWWZxlmYXXYX
w:comprobado	TYYXWTzWWWUWU
w:compromiso	ZbZcbbzaaYbbZ
w:compromisso	VXyXXWqXWTXYX
w:comprovante	WYbZaYWaaZxaa
w:comptable	RXZZZXyZZaYaZ
w:compte	RVsWtTSUXT3cQ
w:comptees	QWWSXSQzXXUWQ
w:comptes	yYZZYUWZYXWYZ
w:computation	yZZYZVXVaYVZV
w:computer	sUjVVuUdXZzWS
w:computerise	zZZXZRUVYXXZV
w:computers	xTQURTOTzQUVP
w:computing	UUXZaUVYzWYYX
w:comum	TVQTVVRSV2USR
w:comun	VYTXYYUWVyYVV
w:comune	UxSWVXSUVwVUS
w:comunes	TUUVTUPTVzSVR
w:comunica	XxYZYZYZXYYWX
w:comunicamos	WYbZaYWaaZxaa
w:comunicarle	W3YZXXSXWXWWV
w:comunicarlo	RQQQURPRTRQ0O
w:comunidad	YYYZZVXxZYXWU
w:comunitaria	OUWVVUS0WTUTQ
w:con	ngXjpVmecktWb
w:conceive	ZxXaaZZaXYaaa
w:conceived	XZZYXZxWZaYbX
w:concept	wXXYsWUYZaYbZ
w:concerned	TzUZVXUVVTWZU
w:concerning	VXXXZYrXSwXXt
w:concert	bRPRSsK1RvOQK
w:conclude	VVSVzURTUUVWS
w:concluiu	VTyUWXSWVVVWT
w:conclusions	SZVxaZWaZYZcb
w:concordare	yVVYYYVXXXYXS
w:concorra	UzRVVVUTTTTUT
w:concorre	OTVUVUS0WTUSP
w:concorrer	a0YcabZaWZbZZ
w:concorresse	WwWYYZTWYWWXV
w:concorso	WxWYXYWXXUXXV
w:concours	ORRQTxOySQQRO
w:concretado	xbcbcYZaccacc
w:concrete	NRzsSTMyPNPSM
w:concreto	UUzXWXTWTUWWU
w:concurrent	TUTUVV2WVTQUR
w:concurso	S3RVnUQSsSUTR
w:condition	VYXYrYWWXUUYy
w:conditions	1XXaZaXaYYZWX
w:condiviso	UYWYYYUVWTW4S
w:condizioni	xYVaZZWYZXZTW
w:condoleances	TVTWVVRTTzUVQ
w:condolences	RTQUUVPSS5TTM
w:condomini	VWVXXXVUWTXVx
w:condominio	zWTUWVSVTUWWT
w:conducido	XXWaXZXYxXZZX
w:conduct	SVWTVQvQTWWXy
w:conducteur	xYZZbWWaXaYaX
w:conducteurs	VyUXXXWVXWRXS
w:conducting	SWV0XWSWYUXXU
w:conductores	QSSSU0PSSRSSQ
w:conducts	UXZRZ0XYYZZaa
w:conduzione	VyUVWVWXXWXXV
w:conectado	WYbabYWaaZxaa
w:conectar	UWRVWWTUVtW2R
w:conexion	waZaaZYZYXZaX
w:conference	YXUUWvUcWWuUx
w:conferencias	QTRRVQR0VSSTR
w:conferma	WYYZZWXYZW1QQ
w:confermarle	UzUWVVUUXUTWR
w:confermato	RTSzTRRSTQSTQ
w:confermo	2VYaaZXaYaYWY
w:confess	WYTZYZUWV0XPV
w:confesseur	YYXZYZZaYYxbY
w:confession	VWuYZwUXWWYbX
w:confidence	PxxVWoRUSstVS
w:confidencial	QR5RTTPRPQTQP
w:confidencialidade	TVWyYUWVXWVWS
w:confident	QUUWUX1VYWSYQ
w:confidential	SY1zWYSWWVrVU
w:confidentialite	UYWyXVWVWVWUT
w:confidentiality	XVvYaZVYXYvYX
w:confidentiel	ZabbbaZZbavWX
w:confidentielle	RSzTWVSUTVVWS
w:confidenza	VyUUWVVXXXWXV
w:confie	UzXXXRUXXZZYX
w:confier	1XXYWWVXWXXVV
w:confined	PUUUX0QTZXXXS
w:confira	VWWYWVSyYUVTS
w:confirm	odqcZlXYYXuYn
w:confirmar	xVVXYXUWWUUUw
w:confirmarme	RUTzWTSTTTTVQ
w:confirmation	WWVXYrUTXUrU2
w:confirme	QsSUWSRUTS0Oq
w:confirmed	UUibWVPSVQozy
w:confirmee	SSQTTSPRSPP0M
w:confirmenos	R0UVXXUWTUTUS
w:confirmer	Y1ZbaaUaaZZaY
w:confirmes	VTWYYX3XXWYXV
w:confirmez	YZZaaZZZaZ0SS
w:confirming	XYWYYWUYXS0QQ
w:confirmo	TVWyXUVVWWVWR
w:confirms	SzVWZYVYYZTVS
w:conflict	qZZyZXVaZZZaY
w:conflicted	zZZPaZZaZbaba
w:conflicts	SXSzXVSZWVYYV
w:conflito	SVXyYTVXZXWYW
w:confratello	ZwaaYaWaZZZZY
w:confrere	XZXaZaxaZZZaY
w:confrontarsi	PTU0VTQUVUTUS
w:confronto	waZbYbXbYZabZ
w:conge	vabcbYYZabbba
w:congedo	xWaZZXZaYaZaX
w:congrats	VWVXYnpUW0TxQ
w:congratulate	RRTWUWSSRTVzQ
w:congratulating	WVUXQXVUUSTVz
w:congratulations	UUZXWXsVmlywU
w:congratulazioni	QVTWWWSTU2TSR
w:congregation	0XYWXYTZYZPXT
w:congres	QTQOVyOPS1SSP
w:congreso	VXWWXVUyXUWVS
w:congress	ncmWWVukVueXT
w:congresso	UWWSX0VSWVVWU
w:conheca	RSOSTSRQRPQzP
w:conhece	SVSqVWUW0VUXU
w:conhecemos	UWUWWWTUXyVVT
w:conhecer	ST2WVWRUSSVTS
w:conmigo	WvYaZZXZZwZXV
w:connais	Y3TbZaYaWXYZY
w:connaissance	PSTURUSSSTSzR
w:connaissez	VZXUYWXYZayYZ
w:connait	ZYYbabZczbbbb
w:connect	WWUnXXcVo0ppU
w:connecte	WZZaaZXbbbxZZ
w:connected	VVVWWWVUkxW2S
w:connectez	OSTTQTRSRTS0Q
w:connecties	VWUWUXSUYyWST
w:connecting	aitVeZlWludXW
w:connection	VXTYYYUXUzxmV
w:connections	TTPuUVcUPST4T
w:connects	SYUWXXRXYUXyT
w:connexion	YZYZZZXXYVTxU
w:connosco	TVXWXWyXXWQVU
w:conoce	UyWXXYXZVYYZW
w:conocemos	ZcbcacubbcZcc
w:conocer	UyVYYYXaXZWZY
w:conocerla	YYZbZbYaYawcZ
w:conocernos	XW3YYZWZYVaWY
w:conocidos	RRQTyRNRSxQTP
w:conociendo	TUyWUWTWVUVWT
w:conosce	TYVtYYUYxVYYW
w:conoscerci	STRUVUSRTyTRQ
w:conoscerla	QUyTXTSUVUUVS
w:conoscerti	UzUXWWUVWUVWT
w:conosciamo	SVSWVURUTzUVR
w:conoscitivo	UWzUWXUUSTVXT
w:conosco	WzvYYYWXXWYXW
w:conozca	ZZaavaYbbaZbb
w:conozco	TVUWVPSS0RVVT
w:conquered	VXUYXYWWWzXVO
w:conscience	TsVVzVRTVSVWT
w:consegnare	TVUVVVSTVSUSy
w:consegnato	TWWWWXUWWVTWy
w:consegne	abYabczbaYaba
w:consegno	RVUUVTzTVTSTQ
w:consegue	zZXXZWWZYYvXU
w:conseguimos	wYabaZXZaZaaZ
w:conseguir	XZVYZZ5UYWYWS
w:conseguiu	RTRUUU2SURTQQ
w:conseil	wUTVVURSVyUTQ
w:conseils	WXVXYWUX5UYXV
w:consejeria	yWXXYWVXYYWYU
w:consejo	STS1UTSUrRTVR
w:conselho	RUU0VTSTvSRTQ
w:consent	yYWWaZWaZZZbZ
w:conservation	WXTXXWVyXUWXU
w:conserveira	TyXVYYWWaZXZW
w:conserver	ZaXYZWXUbZyWW
w:conserveries	RTPQ0SRSQSUSR
w:consider	WrtmqrUYoXVeV
w:considerable	YZXYbbxZaYaaZ
w:consideration	ZYaYabYbxYaZZ
w:considered	VWlXWYyrxTWVV
w:considering	XaYwaYTaZaZbZ
w:consiglio	TTRUVURTuLT2O
w:consigo	RTwRTwPRSuSQO
w:consiste	XZZZXZVYYYxZU
w:consists	VWXZZWRzWWWVU
w:consoles	YbZaYaYaZyWaY
w:consolidated	xVYWYrUVWWWYU
w:consorzio	bxaaabZZbabcc
w:constanta	yaaZaYWYaYXbZ
w:constitution	zWWUXWUYYZZZV
w:constituye	UWVyVUUWRUVXV
w:construction	ZqTVWVQ3VSpTR
w:constructoras	QTSUTUSTzRUTQ
w:construire	WVXZwZXYYYYaX
w:consulate	TVTVUTQTTS0VQ
w:consulente	XnWYZYvXlXYWu
w:consulenti	1aYYaZXaaZaZX
w:consulenza	uYZvaYYaZaYZX
w:consult	RVT3TQPVVVVXU
w:consulta	SVTxVUpVVSTto
w:consultancies	UUtVXY0TXWXYX
w:consultancy	qtX0VXSXbVVYf
w:consultant	qrVwXWWXYVbYw
w:consultants	VTvVXV7lXVTWb
w:consultation	WWV6YWvWXWWXW
w:consultations	XYZZZXTWaYyaY
w:consulte	UYSYZZVXYVu1T
w:consulted	WYZXbSVzZZWZW
w:consultee	ZUUbccYaZZa2V
w:consulting	iak4WSkUXUUXe
w:consultivo	QSU4VSRTUSRTQ
w:consulto	UXVzXTVVYVWVU
w:consultor	RQTTVUORTRTP2
w:consultora	qxiaZaXZYZZrX
w:consultoria	zYZWZUTYZaUZU
w:consumables	TWVuYXxVYVWXV
w:consumer	NQRxSyPOUQQTO
w:consumo	zWTVXVSWTUWWU
w:consumption	XZaaabxZbXXbY
w:conta	qZZaaZpZaYyVY
w:contabilidad	UxWXXYXZWZYZW
w:contabilista	2WXZYYXYZZZZX
w:contable	TRSWUVRVzTVWU
w:contact	ZZvXXXZXepqrZ
w:contactar	UWWXXVTWXRRTz
w:contacted	QRxVWXRRVVUwT
w:contacting	SrvVWWQUUPUVy
w:contacto	vWsXXWVWunWTU
w:contactos	RUSVUTRTxvUSR
w:contacts	SUQUVUnqqv1RQ
w:contain	UXUWWUTQVSUzS
w:container	RUUWvXwXUupXS
w:containers	YXYaabUZYxZaW
w:containing	VYWYYZVWWTWXx
w:contains	UXXZYWUUZWXVy
w:contame	VWxYZYWXWVXTU
w:contar	RtzSTxQRROSSP
w:contarle	YYZaZbYaYawcZ
w:contas	ORPSySMRROyOO
w:contato	vVxYZYWZZWZXX
w:contatori	VWWYXXVVWTXVx
w:contatos	UWQTWWSUXzVSR
w:contatti	WXTYYZTWXyYWV
w:contatto	X1VaWZVXVvYXW
w:conte	ZcbcabuabcZcb
w:contemplate	VV1XWYRYUTVYU
w:content	QalVqZOPpqUus
w:contente	VyVXXXSVXVUVT
w:contento	TUzUTURTSRTSR
w:contents	SUSTWXOwSUSTy
w:contest	XZWZZZWtYUxZV
w:contesta	XXXZYVVY1WXYX
w:contestas	yaWaZYXYYXSaW
w:conti	TTUVzRRQUSUUT
w:contigo	TV0WXuTWWQW0S
w:continua	VxZZZZYaaZWaZ
w:continuar	RTRSUTORUSR0Q
w:continuation	VWwXaXUZYVvYV
w:continuativo	zWZWYUVYZYWYW
w:continue	SUbUVVlUvqrUT
w:continued	VWQXYYVWX2YXW
w:continues	RZzXaXTWYYWYW
w:continuing	UXVXYSRQYvW0R
w:continuously	YWxaabZWaWaZc
w:conto	PazUVUmVUToTu
w:contos	SUVUVVTyUTTUP
w:contra	UWUWWVTPWTUUz
w:contrabbassista	yWWYXXWVZXYYS
w:contract	uumYYYXXiVfZr
w:contracting	VYxXWWRWR5WXT
w:contractor	wlYWkXreWbVXr
w:contractors	ocaWkXwtWYiYV
w:contracts	ZtpkXpxWVTbXU
w:contractuelle	UyVXWWVXWXRWS
w:contractuels	W0PXXXSXUTWWV
w:contradict	QSVzTVWXWUXWU
w:contraire	SURWSVQTRRTT0
w:contrasena	YZYaaYYZaWqrU
w:contrat	R1SVVSRTTSQS3
w:contrata	Y3WbbaZabaYYY
w:contratacao	tWYXzXUXZYWYW
w:contratacion	TVXWxVTWYWUYW
w:contratado	QRSUTURTySzTQ
w:contratam	UXxYXYUWVUYYV
w:contratando	YwYZbZaaacXba
w:contratar	yVUWSVTWwVVXV
w:contratarem	WXVYaYyWXWYXV
w:contrate	VVTXWWzVTTVWR
w:contratista	4QWZXXVYZYXXW
w:contrato	p5ZXYVVXXWcWs
w:contrats	WYWZZZyZYYYaY
w:contratti	WxXYXZUXYXYXU
w:contratto	lxVXXrVWnVWWv
w:contrazioni	UWYXxXVYYYWZW
w:contre	pWUyXSQVWVvTT
w:contribution	SVTsXU1RWnUWs
w:contributions	QUUUVTQxURxTP
w:contributor	RXUVWW0XWTVXS
w:contributory	ZxXbXbZbYXZbZ
w:control	nvVvXViXXWWXR
w:controle	xXWZYYWXYWXWw
w:controleurs	SVWVXzTVXWVVU
w:controleuse	kvXZYXoXYXXuU
w:controlled	yaVYaYXaaWZaZ
w:controller	wuWZaZZanbZeX
w:controllerin	cxXZZZXYiWYvV
w:controllo	vvYZaaYZZZYZW
w:controls	ZbacbaWaawbba
w:convaincre	RTPQ0TRSRSUSR
w:convalide	VwXZYYZZYYYYW
w:convegno	bxaaabZZbabcc
w:convenience	rVUoZZtYuVYYZ
w:convenient	YYqYbbvaaYaaZ
w:convenio	VUUWVWSWyUXVT
w:convenir	YaYwVaZZaaaZY
w:convention	STTzWSTUVUUVR
w:conversa	nVVzWRQTWUTTR
w:conversamos	UTVTzWUVXVVVT
w:conversar	TwwsYZVYYTXVW
w:conversation	WqwpXXXWVYW2S
w:conversations	QWtxYXtXXTWmV
w:conversazione	WVXYYX0VZYXQT
w:converse	TWVUYVzVYXVYU
w:conversion	zZYZaaVabbVZZ
w:converso	SWzXYYVXURXVX
w:convert	1WaZZZXbZbaaa
w:convertible	VVTU1XVXYVXYV
w:converting	0WSXXYUXTVXYX
w:convertirias	RUSTT0QTVSRTS
w:convertirlo	TTTWyWTXUVSYV
w:convey	ZZXaZaXaYxZaX
w:conveyancing	UxYuYWSXYYVZW
w:conveyed	UXSXXXUYUzXXU
w:convida	TUWyXUUVWURUT
w:convidada	ZaZaaYWyZXbZX
w:convidados	TXWUWQVzXWXWU
w:convidamo	QUSSVRSzWTTUS
w:convidamos	VXYVYzUQYTWVU
w:convidar	UYYwYWVWZXXZV
w:convidou	UWVXYWUWVTW4S
w:conviendrait	WWuaabxaWYaaa
w:convince	VWXYVXVUXWzXT
w:convinced	VXWSWYzVYVXZW
w:convite	UuVVYuUUWTWzQ
w:convoca	RzWUWQTUWUTWT
w:convocada	XwaZaXYZaaYaX
w:convocatoria	VyWWYVUWXUWXT
w:coo	rUXYvbXaZcYbZ
w:cook	sWrYWZWZXuZaX
w:cookbook	zYVXZWUWZXXZZ
w:cookbooks	PUSRTUN1USQSO
w:cooker	UZWaYZXZYRaby
w:cookie	VYXYZYSyZYXWV
w:cooking	TUrXWyVWUTXYV
w:cooks	WZbZYXWxbZTaW
w:cool	UWXWxYUTYUsYW
w:coop	ZzWcbbabbbaaa
w:cooperation	TpxZZYUYYWpZs
w:cooperativa	SyVVWvjVoUVVS
w:cooperativas	RSTwTSOSUyQTQ
w:cooperative	2VVVvURTWTUXV
w:cooperativo	STUyWUSVVUVUS
w:coordinate	uZYbddaddcdcd
w:coordinator	rwVYYYWYlWYZW
w:coordonnees	ZbbbcaZabavXY
w:copenhagen	TwPWUWSTTzVXS
w:copia	SVTVVVRUVSuTy
w:copied	XPRYXYUXZW0VW
w:copier	RUTURWOQXTTW1
w:copies	pVVTVrPTXRVVy
w:copre	UWYXxXVYYZWZW
w:copropriete	RSUzTTUUWXSXT
w:copy	snSVVWQvpZpVq
w:copying	UXYXYxTWZXXaW
w:copyright	SXWWZWUVXU2PP
w:copywriter	zoYYYYSaXWZaY
w:copywriters	SYTyYXUZYXZaY
w:cor	QYXVYXSTXWWUz
w:coragem	WYZZwWXaaaYaZ
w:corcho	VXWWXVUxXUWWS
w:cordes	yXWVZXUXXXYXW
w:cordial	aaXcbcYbTxaYY
w:cordially	SWUVYQt3YSTWQ
w:cordoba	VVyYYXWXVVXTU
w:core	vmVVZtVYYZYZY
w:coren	ZbXcbcXcwZacb
w:cork	PsRUuqPQzQTTQ
w:corn	xXZZbYYXZZabU
w:corner	UVVXWW1WVUXYW
w:coroners	SVWTWWUzXXWaa
w:corp	0WWWZZWaZZaba
w:corpo	XvaaaaZbbaYba
w:corporate	RWXXZ2sXqWtRW
w:corporates	XawZZaXbaYbca
w:corporativos	TWXWVTzTYUOUT
w:corre	QTRUUTswSRwUQ
w:correct	r1XYXYmYYXXYV
w:correctamente	YWXaaZXZYXY0W
w:corrected	UTSWWWTVSQVW0
w:correctly	WaWZabWZZyaaY
w:correcto	UVyWUVTVTTVWT
w:corrector	QUWUVzRUWVQVT
w:corrects	TTSTZYRXZW0VU
w:corredor	TWVXVYzVUVUYV
w:correggere	RVWSVzRTWWTWT
w:corregir	PWYVZzUYYYWYV
w:correo	SSSUUUyTQRSSw
w:correspond	ZxacccbbbcZZa
w:correspondence	WYyZaXVZYVYbW
w:correspondent	TTSUTUSVUTRzS
w:corresponding	ZwZbcXXXZaabb
w:corretor	USSWXSzUWVVWU
w:correu	yXWYZZVZZZXXX
w:corridor	0UVXXWTUWSYXT
w:corriere	TVUVVVSUVSVSy
w:corrigan	zYWZVXUZXUVaY
w:corriger	UYUWXWzXSVSVR
w:corrija	STVTVzSPTTTUR
w:corrisponde	SRRUUURTRSUzR
w:corsham	yXYZbZWaaZZZV
w:corso	TVXWYstxXUSVT
w:cortes	VVWXWVTRXUVXy
w:cortesia	XaZXaawbZaaba
w:corto	zTTVVUUSVTVVT
w:corvane	WoWYWXTVXyXXU
w:corvus	SWR0WWQXYTPWV
w:cos	WYXWXXTyYWWZV
w:cosa	ZW6YiXjXUTWWT
w:cosas	TVzWVVSVWTUWT
w:cose	xUVVWXUXuVVXV
w:cosi	PRwVTUlVyTUSR
w:cosmetics	POyTUVMTUTyVQ
w:cost	dlWbUY2tUUaVo
w:costa	dWYYZY3XZZXZV
w:costare	yVWWWXVWXVVXV
w:costaria	0XRXWVOWQSVVU
w:costerebbe	0WRXUXRVQQVWT
w:costing	wTWWXsyUYWUXV
w:costruisce	yVWWWXVXXVWXV
w:costs	lWSTtS2uURuUZ
w:costuma	PUTUUxUVxSUWT
w:costureira	zWVXXUVVVVXVT
w:costureiro	zWVWXUVWVWXVT
w:cot	UXTWXWTWXNVV0
w:cote	oQxUTSPRQPQQv
w:cotes	SO1XWXSWRUWVU
w:cotonou	YYXZYZZaYYwbY
w:cottage	XtYaZZXVZWZav
w:couch	TYWUWWQVVV0WP
w:coucou	vSRTTzQSQRRUP
w:coughed	TWXXYySVYXXaV
w:could	sanbhllVtUYXp
w:couldn	hUYUTUPqRoQ1V
w:coulee	TWWXXWUTWVWRy
w:couleurs	ZYYbabZczbbbb
w:couloir	RVUUWUSSXUTWz
w:council	2sUXXUTWqWWXv
w:counsel	PyQxWUcUVUYVx
w:count	uUUTvlXSWTUXt
w:counted	TXSXWX1VRuWYS
w:counter	UVVWWWRSVPSV2
w:counterparty	VUUVXWTVWRRQz
w:counties	UUSVWVSzVSWUR
w:counting	PTQUTSO3URTSN
w:countries	RZyWiWXwWTqpT
w:country	wSPuVVRSturUQ
w:counts	SVTWVTvtVQTVw
w:county	4WVVYWrXnWXZV
w:coup	1vTTWUSVWVSWS
w:couple	PsyTrUxUTRSWS
w:couples	zXWZYYTXYWZbV
w:coupons	WXYXYXVXZYxXU
w:cour	VWUXVWVVWV0XV
w:courage	WXOYYZyYuUYXX
w:courant	SXXXYVyYUZXYX
w:courier	SWWVVXTWXV7WR
w:cours	QWWWXzTUTSSVS
w:course	YXZXZ2fuVbUhZ
w:courses	RnUVV0NwTsUWT
w:court	qUTzWQVUrsZVR
w:courtesy	ZaYabYVabyYbU
w:courtier	XYXaZaxaZZYaY
w:courts	UxVYYXtYWYVXX
w:cousin	qSSW1XRWdRUXu
w:coute	yWRXWXsWUUWWU
w:coutera	YYXZYZYaXYxaY
w:couvre	XYXaZaxaZZYaY
w:couvreurs	XQaYYyWXYYXYW
w:cover	xbTWidrqmWWYk
w:coverage	yYXYZYUXYZYbX
w:covered	WyUmVTPUvwTVP
w:covering	utVvUTSUWWWYU
w:covers	qU3VWSRTqRtVR
w:covid	VYWVVWTRYxwVS
w:covoiturage	XYYwWXUWZWWYU
w:cow	UVTYWXVVVQVW0
w:coworking	TRSWQWR2VSVVQ
w:cows	TzTYVXUVVTWZT
w:coy	YwWcbcYbZccbc
w:cozinha	QTSTUURRpRSzP
w:cpa	zVXYYYWYZZYaR
w:cpf	TWVVVTUUXX1VU
w:cpo	UUyVXXWSWXYZX
w:cpt	0XWacbYaZaWbZ
w:cracha	VTVXXWSWXT2WQ
w:crack	yYZZYaWcXWadZ
w:crackers	XVTaXayaVVYaY
w:cracking	vUVXYXwYXYWZV
w:cracks	yVXXXZUZZXYaV
w:craft	VZZYaZVXaZTYy
w:craig	VzUZZaUZXXZaT
w:crane	SWxUXVxTVVRXT
w:cranes	SVQ0STQTUVUWU
w:crash	QYVWY7QSVUWYW
w:crashes	vUUVUUSSWSUSx
w:crasht	2XXZXYWYXXWXU
w:cravatta	VWUWWXzXXRVYT
w:crazy	StPWzXfWTPXYT
w:cream	UTRZVXTX0QWXT
w:create	Ua1YYZSYXXXYX
w:creation	uVXWX0TUYVPWT
w:creative	oVzZabWbYaXaa
w:creator	VYYXYYzYSXTaZ
w:creature	xZZaUaZZYXabZ
w:crece	T2ZaYZXZYaaZY
w:creda	QTSV0TUUQTUVS
w:credenciado	SRVWXW0VUVSUS
w:credentials	wZWbcbYbYaZaa
w:credenziali	VYXXYWWXXVyUT
w:credit	SZSoVoWUbjxqs
w:credited	UXUYYYSSYywVS
w:crediti	QTRRTxxSTQRQP
w:credito	TUVzXUTWVVWVT
w:creditos	STTzURRVVVRWV
w:credits	SWUTWV3TWTTwR
w:credo	VaYaZaXaXZwZY
w:cree	TxPVVUxUSQUTS
w:crematoria	UWWWzXRXXXXZW
w:crematorium	0UVVWUSVWWWYT
w:cremona	RUUWVUzWVVUUT
w:creneau	ZaZWaayZbbabY
w:creneaux	TUQVTURT0QVTT
w:crescendo	TW0PVSRUXWWXT
w:crescer	RU3TSSOTTOTTR
w:crescere	XWYZaY3YaZXZX
w:cresceu	Y0ZbaaWZZaaZZ
w:cresciuti	YbaYabvbZaaca
w:cressida	WXyZYaVWVTXaX
w:crew	QRRUUxUuVtzVP
w:crewe	XawZZaXbaYbca
w:crewing	SV0VRWRXUVVWS
w:criancas	WZZaaaWYa1ZVV
w:criando	RVSVzVSUTSPST
w:cried	WXTYSZUXW1XYW
w:cries	QVUWVX0WYWSYR
w:crime	VTUWXWQRTT0VR
w:criminal	TyYYaaUZYZWaW
w:crio	XYWaYaYYxYZZX
w:crisi	yWXZaYWZXYYZW
w:crisis	ZWWzYQRvXXQXT
w:cristina	ZXYbaVXxZXbbZ
w:criteria	WZYxaXYabcZaa
w:critical	TUUzXTUUWVSXU
w:criticism	RSQRSUOR0RRWP
w:critics	XVTYZZUYT0WSU
w:crm	RWUrVS7WXVRWU
w:croft	SXXYYQSX0TYXV
w:croises	WXTZXYzYVPXXW
w:croissance	STyXWXUVXVXYW
w:cronica	SUTTUySTVUTVS
w:cronico	RTTzURSSTQSTQ
w:crop	ZZvbddYcabcbc
w:croquetas	YYaZvZXaaZYbb
w:cross	lWrWXrSWVzWXS
w:crossed	UurWWaVZWtZZY
w:crosswind	XYWZaUWyXUXYW
w:crossword	XZWZZaXWXQWZz
w:crowd	zWZUYVVZYXXbW
w:crowdfunding	TUTT0VRRYUSXR
w:crowds	zaXbXaWaYUYcZ
w:croydon	yYUYYYWaXZaaX
w:cruise	WVUWXYPZRVzXW
w:crumb	UYYXYSV0WRVXT
w:crumbs	yYWXZXUXZXXZZ
w:crunch	yWUaaaYYYZZaX
w:crusca	WYaawWXYZaYba
w:cruz	UyVYZZWYXYYZY
w:cry	oVUXWnotqQUYu
w:crying	WRTYXYRXQ3TWW
w:crypto	atbWXUSqZvxVS
w:cryptobedrijf	yXVXXYVXYYXZW
w:cryptomonnaie	UYZYWWVXZZyZW
w:cryptowallet	UTVVUYTXYWyXX
w:crystal	rXWYaaxXZaWYV
w:csa	aaYcacSbxbWaY
w:cscs	SaZbZaYbxWabZ
w:csm	UwPYXXxXUTWXX
w:csr	zTXYZXVZXYYYV
w:csrd	xZUXbbYbYaZaa
w:ct	TtSUVWVXzTSVT
w:ctc	X4ZaaaYZYaZZX
w:cto	XZvY3YUYXWiYX
w:cual	xabbcbZbbcbaa
w:cuando	aUvUwvUoTPoUP
w:cuantas	xaZaaZYZZXZaX
w:cuanto	0TRwUTbURpTTR
w:cuatro	xWVyXsVVXVUXS
w:cubo	QVUUWzSSUTTUS
w:cubrir	0XaaaaXabaabZ
w:cucina	VURVVUSTySUVS
w:cuelgue	UXWWXXUWXVyVS
w:cuenta	SUWVXSQxXT3OP
w:cuento	PTRUTw0UTRSSP
w:cuesta	VVWYXWpxWWWWV
w:cugina	TUXYxYUXYWXYV
w:cugino	VXWXXWUWWUyWR
w:cuida	WZXZZa2XZYYaV
w:cuidando	TRSVUVQVzTVVU
w:cuisine	SWYSYzUTYVUUV
w:culpa	UVVWWVTVVyVUR
w:culture	stXacbZbabYYZ
w:cultures	WVWYWZ0XVSVYR
w:cumbria	zUVXaYVZaaXZX
w:cunado	SVSWVURVTRUUz
w:cuneo	RVUUV2TUUUUWS
w:cuoricini	YaZaaYWaaZwba
w:cuota	RTTWRUxTVSTUx
w:cup	VYVYYWUXYRWYz
w:cupboard	wWWXXXSZXwXXV
w:cupo	XYZVYYVZZYwYW
w:cups	WWXVZXTWZ0YZU
w:curator	tzRXVXrWVUXWU
w:curatorial	zXXYYXTXYXYZU
w:curators	UWvXXVTxWSWXT
w:cure	TUTXXXzVTVTUV
w:curieuse	WyWZTYZXXYaZX
w:curieux	YcXbabzbZZbac
w:curiosita	VUxYXXUWUTXWU
w:curiosite	UzXXWQUXWYYYW
w:curiosity	VWOXXZ4WUNXXV
w:curioso	WYyaXXVYTTZYV
w:curious	QXzWWWraqwVXS
w:curitiba	X2XaZaXZXYZYX
w:current	sc1XcXbWXWWla
w:currently	WaqdbW0rkSWWU
w:curriculo	TvjXXXVW0UWWU
w:curriculum	OquXWuifxVWWT
w:curry	VZXaZayYXVacY
w:cursar	WXYZYxVSZWYYW
w:curse	TWRYWYRXUzWVU
w:curso	SUWVX1pwZUVUR
w:cursus	SUUTWuSxUSURR
w:curtains	TUSzWTRRUTUXT
w:curte	ZZabbaYbaavYY
w:curtida	VXWXWWxUWTVUS
w:curtindo	UaaZbVYZbZzaX
w:curtis	WYXZaXxYaYXZX
w:curtos	xXWYZZVZZZXXX
w:curve	SWTWWVRTUkUQz
w:curves	VYVZYPUUR0VYU
w:cuscino	UXZXxXVYZZWZW
w:cushion	RSVVVSSyVPUVR
w:custa	UUXWuQUVWTWXx
w:custam	WZWYZYTXYTzXS
w:custaria	0WRXVURVPRVUR
w:custodian	uadbcbbdedWdb
w:custom	RUWTWUPWXXO0O
w:customary	zZVWWWTWUVXZX
w:customer	WaVzrVUbUXgmq
w:customers	TVTozX2WXVYXV
w:customs	dTUUuVQTPS5VO
w:cut	alpVVUpTtRTU0
w:cute	WVUVSWRTXW0XV
w:cutter	yWUXXVRWVSTVw
w:cutting	xaYaZYZaVVYbX
w:cv	crxYXYZawVbXW
w:cvs	UTbVWV3pqRmVb
w:cvv	YbZZbaZaaXvaU
w:cx	YwXabcYbabadb
w:cyber	sWSXXW5WUWXXU
w:cybercrime	XWVYYXUXXVyWS
w:cycle	vZXddcZdbccdb
w:cycling	TWUUzUPWTWVXS
w:cypress	yYXXYZTZYXWZZ
w:cyprus	QWXUWVSVYX2XT
w:czech	UxZZaZZaZbZZY
w:czk	R1YWZXVYYaVZX
w:d	ponoqlZbmYWXX
w:d2	ZzWcbaabbaaaa
w:da	ooYbmVkXsmlVm
w:daar	sZcXwXUXyUWYV
w:daardoor	YwXaZaXaYZaaY
w:daarna	RtUSWSPUtVuxR
w:daarom	TUzVXWUWTUWXU
w:daarvoor	SyUWUWTWUTVWT
w:dabei	oVTwWTSzTSVVU
w:dach	YZxaabXaYWaZY
w:dachreinigung	TUTWWW0TSVWXQ
w:dacht	VxWYWXWYZZVYX
w:dachte	WwTYXVUWVyWXV
w:dad	PTQUUTtTTMTT2
w:dados	dvVXYWWqrVsqT
w:dads	SWTXwXwWWUWZV
w:daeu	TXXZWyUTYXWXU
w:daft	TVsWqWxWSQXYQ
w:dafur	etVqsrSnWUVWT
w:dag	cXuXXxmXZVrXV
w:dagen	zVTYXlVWrVmXu
w:dagprijs	3WSabaYbZZaZZ
w:dagvoorzitter	PRSTTzSSUSTUQ
w:daheim	TVRVVVSQUzUTQ
w:daher	uXWvYXTXYXWYV
w:dai	RVUWWVxVVUwWT
w:daily	vWXWXWutWUpSr
w:dairy	ptTV1WnUUXUXS
w:dal	sppXXWTqWVuUm
w:dale	UYUZYZWXYXxYW
w:dalgleish	UXSXXWTYUzXXU
w:dall	UWWWWWUTWTWWy
w:dalla	bxaaabZZbabcc
w:dallas	OVQYXXxVxSWXS
w:dalle	tTSVUURSTQTR1
w:dam	RSTTTSRzVRSTR
w:damage	0XWTQWXXYUXaX
w:damaged	VUVXYVPVWUVW0
w:damals	TwQUVVRVTyUVR
w:damen	UUTXXXSWzTWVW
w:damigiana	waZbYbXbYZabZ
w:damigiane	waZbYbXbYZaba
w:damit	wUTWWVQVUvsVT
w:damloop	RSTSSRQ0UQRSQ
w:dammam	awXbZbZaZbZZa
w:damp	QUTRW0TRWTRSS
w:dams	VYUzZYUZXSYZZ
w:dan	nbzXaXUXmXwXU
w:dana	WXwbbcYbYaYdb
w:danach	V0XZZYsWoXrWV
w:dance	WXVZSXTVWyrYR
w:dancers	UYVYzYXVWTYYZ
w:dancing	2VTUWUTVXVUXT
w:dando	VZXaaZXYYW0aX
w:dane	UXXZyZUaYVZaY
w:danfield	0VXVXRVXTUXXV
w:daniela	vZYcdcbdbdccd
w:danish	1tRWUPQUSxPRR
w:dank	STRxTSPSS0RSP
w:dankbar	VQSXUWSVzSVVU
w:danke	qXVXYZSXXzWWt
w:dankeschon	UVVyWSRUWUUUT
w:dann	Tq0WVVuVUZeUS
w:danois	waZaZaWaZaZba
w:dans	YYrplUZpZqWtU
w:danuta	TSSZXYTX0RRVT
w:danvers	acvccdZcaUcdb
w:daqueles	ZbbccZyZbZbbb
w:dar	rYWYZuWYyWYYV
w:daran	uUxTVOwUTSRTR
w:daraus	PRTU0xRQTSRUS
w:dare	PPQTwTOSp2SRO
w:dared	rRXYWyUXYWXZW
w:daresti	TVUWWyVUTSVWT
w:darf	ZvwXZYoYnWYYa
w:daria	PWWoX2TUWVSXU
w:darias	SUVVW1QRTSVXU
w:dark	RuSUVWSVTRQ0O
w:darkening	UVWzYWSVZTSWT
w:darker	VXVWZZVXZRYZy
w:darnell	YZYYaZVWYyXXS
w:darnos	RWUSWzSRVTTVR
w:daruber	UUTWVVTvUwUUS
w:darwin	zXUYYYUZYRYZU
w:das	tmZmcYpWWYrXn
w:dashboard	5UTWWSQWuRUWm
w:dashboards	UVSVXxjVTuVWS
w:dass	VpUZZZxYpseYW
w:dat	ypXjsXbXckWXX
w:data	qoaeiiYsdZYmV
w:database	2dnUVUWlVYfWg
w:datacorp	VXVaXaWXyUVaW
w:dataset	YZUYYXWWXzYUR
w:datasets	UZZXbZxbZZZZZ
w:datasheets	WXybZcXbTWabX
w:datateam	SyUWUWTWUTVWT
w:date	ZwZkcWWfWTupb
w:dated	PVWVXWxWVWTWw
w:daten	TURVVVSuuvVWT
w:datenanalyse	U1XZZWVUpWWSW
w:datenanalysen	1ZaYbaXZbaabY
w:datenanalystin	byXZZZVYtYZZX
w:datenbank	yVXWWWXWYUYZT
w:datenfrauen	TVVWXUTyXUTWS
w:datenjobs	VYUXYXVzUUYYX
w:datenmigration	0XZYYVWYYaXXY
w:datenschutz	UUYWXxWWYYYWW
w:datenschutzberaterin	wabbcXabcaWZa
w:datensysteme	TTPXXXRXW0UTW
w:dates	uVbYWRY3WSVTr
w:dati	qtYZanXpZYknW
w:datos	oplYYXlrlXaqV
w:dauer	TVWyWRVUXXXYW
w:dauerhaft	X2YaaaWZYYYZX
w:dauert	TUTRURRzUTUTS
w:daughter	nUkWoVRVmxoWk
w:daughters	SVTUVTRTT1SUO
w:davanti	RSxUUPQPSvSRu
w:davao	SVVXXV0WWYSaY
w:dave	SaZbZaYbxXabZ
w:daventry	xwWWXTTVWVUSS
w:daves	SaZbZaYbxXabZ
w:davide	UUQVUTRSzRUVR
w:davon	VTxWWWSUWTuWT
w:davvero	STuTUUQTRyUUQ
w:dax	xZZbcaYXYabcb
w:day	wfaYaqajYmkYW
w:days	xqWhXacaaZXrZ
w:daywork	YbXabZYbXwbba
w:dazu	QR0STTOSTPvRP
w:dazwischen	VyWYWXWXYWYYW
w:db2	wYYbccacbbXca
w:dba	uStXsZTaYWZaZ
w:dbs	oUTVWwxRWVRWT
w:dbt	uoWZnrWYraZZX
w:ddp	XZaaaaxZbXXbY
w:de	dmZkkjdfladdk
w:dead	WXRXtYQYO0XZV
w:deadline	vqUxWiUinTVWb
w:deadlines	QXVTXztPVVTUU
w:deal	wUTwWUYRVTVW1
w:dealer	TXXYyZVaZYVbY
w:dealers	TYVyXYRYWXVYU
w:deals	yZaXZaTbbbYcY
w:dealt	lvTVXXRWYWVVx
w:dean	SwUWXxSVWWVYU
w:dear	llbeakjdjjlXl
w:dearest	TXVXWURxTNwXt
w:dearly	QUWTVVU0XXVZZ
w:deasy	WYaaZyYSYWZcZ
w:deaths	RSOVUWPU0PWWR
w:deb	WXUZYYWVRzZXV
w:debate	YbabbZVZawbbZ
w:deberia	WVVYYYyXUVXXU
w:debia	SVRTUUQTV0STO
w:debit	d0TWVWUYXWzUV
w:debited	VZYYZZTVZYUVy
w:debiteuren	SWTSWS0WXVUWT
w:debito	RSUSUSQTUSSUz
w:deblocage	WWXXXWVXYXyXU
w:debloquer	XaXZaZXaZZzVW
w:deborah	ZaXwccWbaaabb
w:debordee	UZZYYXyVXXVYY
w:debrecen	VYXYYyXUXUabZ
w:debrief	TYZYayVVbYYaY
w:debt	XacadbacccvaY
w:debtor	XacadbacccvaY
w:debugging	1YZYbXXabZZaY
w:debute	VXTXVWSRTzVVU
w:debuttiamo	RUUVVURyVTTTS
w:dec	RSVVVSSzUPTUQ
w:decade	XawZZbXbaYbca
w:decal	QUXXXXTYYazZV
w:decale	zZbbcbXbacbaX
w:deccan	0YZYXXYXaYPYU
w:decede	WYVYZZWZXYxXV
w:december	skbVVlVwWUVVx
w:decent	U3WXWXSuqXWYV
w:decente	vOSUzURSUTTUR
w:decia	ZZaauaYbbaZbb
w:decide	Xmo1nYWjVTaXZ
w:decided	STzWbXPWUYVUy
w:decides	PZNvSTyRyPRQP
w:decidez	SUSUVUzUWUUWS
w:decidido	waZaaZZZZXZaX
w:deciding	OsmSSTOU0PTVR
w:decime	zVXVUWUXVUSYT
w:decimo	QVTVUURSVSVUz
w:decina	TVyXXWUXWVXWU
w:decision	RuT2fWtVVUUWU
w:decisions	WXWwbaVbZbacc
w:deciso	WyXXXYUXXXXXU
w:deck	WVUW/XhWXVVXU
w:deckhand	yZZVZXWZZZVbZ
w:decks	SVXXXU0VaVUUS
w:declan	VZVYZayaaSZaY
w:declaracao	PVUUVU0VURRST
w:declaration	XabbaaZZaYWaw
w:declare	UWTWUVUUWVzWU
w:declaree	SUUyWTTVWVVVR
w:decline	aVcyXqRjVVTwT
w:declined	kVSVWWQUWSU2P
w:decorrenza	UzUWVWUUXUTWR
w:decouverte	WTTVYWyWWYTXU
w:decouvre	waZaZaWaYaZba
w:dedicaces	UVUTVUSzTRTUQ
w:dedicada	QPWUUS0URVVUS
w:dedicado	RvUTVSxTUTTSQ
w:dedicated	TXUWYY5WXSWaV
w:dedicato	QQTRTQ1TSTTSQ
w:dedicherebbe	PURxSUPUzTTWS
w:dedico	XZwZYYvYXWYZW
w:dedies	UVWXYVyXWWXWU
w:deduct	UYZYZStUXY0aX
w:dee	XZVZaZXWYUYYy
w:deel	PRRTTTPRVQR0P
w:deelnemers	RRSSTRPzSQRSP
w:deep	RTQVVURRSxzVQ
w:deepa	WWVWXRR0TQSWU
w:deepak	XXzaZaPYWYSYW
w:deepest	UXUWXXWWXyWXU
w:deeply	WaaWYaWbaZxab
w:default	PXUWW0TWXUTZU
w:defect	XXZYbZXbbYxYW
w:defective	QUT1SSPSUSQWS
w:defence	YbYbabWaYxZbV
w:defensive	YWyXZaWaaaWWY
w:define	ZcavbbZbbZbbb
w:defined	XWwVWYuYXXWYX
w:definida	UUyZXYTXTUXXV
w:definido	VTyUWXSWVVVWT
w:definir	UXXxXVVYXYYYV
w:definite	UYzZXbYaYTYbY
w:definitieve	VyUWYXTUWVWWS
w:definito	QTzSWSRUVUUUS
w:degli	TXXVX1uTXXWYU
w:degno	XaaXabvbZaaba
w:degree	PSQVUvQU3atVS
w:degrees	YbZbbcXaZwabW
w:degustation	waZaZaWaZaZba
w:dehradun	YyZaaUXVWYXYS
w:dehydrated	VUXYYYyXZXVXT
w:dei	ooVtqrhUWVoWT
w:dein	pntXWWkVUUuWn
w:deine	QSQUTUPTTyxTQ
w:deinem	XvXaaYtaZXqaZ
w:deinen	WXxavZUYYXYZW
w:deixa	UWTXWVSyUSUVS
w:deixando	QSRTTUSTzSTSQ
w:deixar	QRuTTUSSxSTSP
w:deixe	STTzURRVVVRVV
w:deixei	ZaZaZbYYwYYaa
w:deja	V1TXqXoXWtWXV
w:dejado	zTUWVUUSVUVVT
w:dejar	TRQVUTuQVSTxQ
w:dejaras	SVzVUUQUUTVUR
w:dejeuner	QRtvTQRoVwTUR
w:dejo	UXTXWWUzVSVXS
w:del	rZlYaZkqVkeco
w:dela	StSVVVQUUxsUQ
w:delacroix	WZXZaaWYaYWxT
w:delai	4VUUVTRVVVUUS
w:delay	SUuTTUNSVRTV0
w:delayed	XWVSYXVVYWVVy
w:dele	XYXaYaYYwYZZX
w:delegates	TTSVVURzVSVTQ
w:delen	LSTST1QSVySTQ
w:delete	STQUWWPSQNzUy
w:deleted	WXXXZYUrZUuxR
w:deleting	VyVZZaWaYXZaa
w:deletion	ZZXZZZWXZWzOU
w:delft	QQQVUUxTxQRQQ
w:delhi	UUYWVXUWWVzVT
w:deliberato	TzWYYXWZUWXXV
w:delic	UzTaWbUbaXYbZ
w:delicate	bWZbvaabaabcb
w:delight	XWXZZYWYVxYXV
w:delighted	TvWWZXsuWphWS
w:delisted	zVXWWYWYWWYZY
w:deliver	uUUVXutSXTVXs
w:deliverables	uZYbddaddcdcd
w:deliverance	SYXUUWSXZWzWS
w:delivered	PRQRTRRsTPrym
w:delivering	VXXXtyXTZTVZU
w:delivers	UXVWaXvYXXwZU
w:delivery	2VTVWVWbWXsWt
w:dell	yXynYXVXYXcYV
w:della	qUTVpbWTcnZY0
w:delle	RZSurSdkuqTUX
w:dello	UWUXWWzWUUUYV
w:delphi	xYWsYWWZYXXZX
w:delroy	WXRYXZUVXVWyY
w:dem	ldkbfWbpVaZks
w:demain	PSnTVSfrSScvw
w:demand	PTSSWT3TVTTUP
w:demanda	0bZYbaYbaaZaZ
w:demande	YVTouVbVUUmwT
w:demanderons	RTPPTTPSVTR0R
w:demandes	WXUYYXUWXTW4S
w:demarche	UVUXWVRVVWUVz
w:demarrage	1WaabbXaZaqZX
w:demarre	VWUWUVUUXVyWU
w:dementia	wbVYaaXcZbcdc
w:demi	STTTVzSVVRUTS
w:demitida	XWVYXYVVySXUR
w:demo	TXVlVc8ciUYWT
w:demographe	RVVVVVTzTTTQS
w:demoing	WXYYxaWYYZYaW
w:demonstrate	WZZYXYyVZaXaW
w:demonstration	UWVUrWxYXYYZY
w:demonstrations	WVWXXRTzVVVTR
w:demora	RTVzWSSUXTUWU
w:den	nZVqeWldkancq
w:denaro	XZXZYYSXXXyVV
w:denen	SWRWXXTWzUWUT
w:denis	zaaacbYbbcbXb
w:denise	vXVZZZWZxRYaV
w:denk	PQMT2RPR0NRTP
w:denken	xTaaaZXYaZaaX
w:denkt	RSTzVTTUVWVWU
w:denmark	QyTWRXwWTTVXT
w:denselben	YZWbac0baWabZ
w:dentaires	VZYwZXUYaYYYX
w:dental	OjP0URlTTSwVR
w:dentist	mUQVZVQVxldVz
w:dentista	WXXWYXVVWVWVx
w:dentiste	RXWWYUzYUZWYW
w:dentistici	abZYbbvbacbbZ
w:dentistico	zXYXZUWXXYXVT
w:dentists	TXWuWW0TWtVXT
w:dentro	UxVWsVrWWVPwS
w:denver	mwaYYbbnapYXa
w:deon	YaaYbaxYbcZWY
w:depart	SVTVUVRUWzUUS
w:departamento	RQxTSTOTxRSSO
w:department	osWabuaXphiYV
w:departments	SZWXYWzZXXVZV
w:departs	VWVXZXVTXVSU4
w:departure	TURVTTSSUPSO0
w:depende	STyXWWTWVTvVT
w:dependencia	1uUWWWUWWVUVU
w:dependency	UVUUVWTWVRPzR
w:dependents	UyVYZZWYXYYaY
w:depending	OovTV0RVVTUXU
w:depends	VS0WWUPTVVSVV
w:deployment	WZXVZvZXTwYaW
w:depois	nSzUuTmRQOQTQ
w:depose	WWTYYYUVVTSQ6
w:deposit	XYYXYYVYZW6Yn
w:deposita	QTTVTVQVTS2VT
w:depositato	UWYXxXVYYYWZW
w:deposite	VYXXXXVXYWyWU
w:deposited	WZYWXUWXaZ2YU
w:deposition	zZZOaZZaZbabZ
w:depositions	QVVXXYQWzTVYU
w:deposito	VXWVXWTXXV1WS
w:depositos	zWXWYVXYYZWaY
w:deposits	SVU0UPSTTSbVQ
w:depot	TwRWWWTVWSdxS
w:depouiller	zWXTWTUWXWVXT
w:depreciation	SXRVVVRUSQTX0
w:dept	PSwVVUOUzQQVQ
w:depth	PYTUS1TTRRSYV
w:depuis	TVUXuWXVzqUpU
w:deputy	R6PVVVpQUPUVs
w:der	kpZaooWlkaYWq
w:deram	VVUVWVTyWTVUT
w:derde	SSSWzTSTTRUVT
w:derek	TWUWXXSTWSWUy
w:derive	ZaYabXVabyXbU
w:dermatologista	VWVVXWTVWTTTy
w:dermatologues	STTzWSSUVUUVR
w:dernier	RSPUUsqutuTSP
w:derniere	RVSZZYUWzUXYW
w:derriere	XXYwWWTWYWVXT
w:derrubar	TWUZWZVXYVyWW
w:dertiende	ZyacbbZabbbaZ
w:dertig	SUTVtxTUTTUVS
w:des	WiunqnjjdXpWT
w:desabamento	QRSzSSRSUTRUS
w:desabastecimientos	YaZvaYZZabXaY
w:desabonner	TTRUSUSUTTRzS
w:desactiva	WXZYZVWVZYwWW
w:desactive	WXUYYXUWXTW4S
w:desarrollador	rrYZZYVYtXXsV
w:desarrolladores	PQVSWR3UUTUSR
w:descarga	WXZYZVWVZYxWW
w:descarrega	SUUVXUSVWUyVT
w:descobrir	UXSXXYUWUzWWU
w:desconto	SUTUVTuxVTUUQ
w:describe	RWt0WTPWTUVXV
w:described	SWSVWWySVPSXw
w:describing	ZwVacbYbadZcb
w:description	VmrXXXTXUUsVy
w:descriptions	0YVWWSSXWXRVV
w:descubrimos	XYXZ2ZXZZYZZW
w:desde	mZWWpo3WXWUXU
w:desea	yWYYZYTYZZXZV
w:desenha	TWVWVTzVWWWXV
w:desenvolve	TWWWVTzWWWWXV
w:desenvolvedor	dyXaaZWZpYZnX
w:desenvolvedores	PPVUUR1TRVVTR
w:deserve	RTQTWywTUSTXV
w:deserved	RUvWUVQUU0VQP
w:deserves	TsTVVWupV0TVQ
w:desfalcado	yVXXYUXXVYXYV
w:design	qZaWbsedavVmS
w:designated	VWXYWXVUXWyXU
w:designed	vTRWWTwvTPVVS
w:designer	puZZiZWXsXYqb
w:designerin	pxXaaYWZqYZZX
w:designers	WT0ZZaVZVrYZY
w:designs	xXVUtVQWTWWXT
w:desirable	XwYbbbYaYZZaX
w:desire	YYXZYZZaYYwbY
w:desires	zXXYYYUXYXYZU
w:desistiu	UyUXXWVVWVVVT
w:desk	TzoaWVWXaWsVw
w:desktop	YZYWZZWUaXxYX
w:deskundige	RUU3UTRUWUVVT
w:deslocacoes	yXUWXYTXWZYZX
w:desmond	UXwasaWZZZZaY
w:desnoods	XaaaZZxYYZZbX
w:despacho	0XWXXVVWYWWYV
w:despedir	yXUWYYTXWZYYX
w:desperate	zWYZZVWXYWZaS
w:despidieron	WWVXYYUWyTXVR
w:despues	SvSVVURTTxUUQ
w:dessa	zYVZWUUWXRVWW
w:dessert	xXUWWVUvXVWXS
w:desses	WYZZwWYaaaYbZ
w:dessine	zXWYWVVXXWVXT
w:desta	UWUWVVTPWTUUz
w:deste	RSUSUSRUUSSUz
w:destilaria	UUUWyXTWVWWYV
w:destinarsi	VVVXXVVWWVWXy
w:destined	WTSXXT0WWTWXW
w:destinees	xaZaYaWaYaZbZ
w:destripo	UXTXWWUyVSVXS
w:detachering	WWxabaXaXZZYY
w:detailing	SYWYaazYTXZbZ
w:details	doxWXXXYiZnuU
w:detalles	UyWYYYXaXZWZZ
w:detect	TUWWwYwWXVVYV
w:detectado	UXWWXXUWXVyWS
w:detectamos	UWUZWaVXYVxWW
w:detective	RTUUUVQ0RPSWP
w:detector	wYbacYaZZbZbZ
w:detects	YaaYbaxYbcZWX
w:detenus	TXXZWyVTYXWXU
w:deterioration	ybaZaZZZbZYaU
w:determinato	WyXXUZVVZXXXV
w:determine	YWxYZaWaaaXXY
w:detto	wxTVUVTUVTUVS
w:deu	abbccZyZbabcb
w:deus	ZaZaZbYYvYZaa
w:deutschland	RUTUWU0TVSSTQ
w:deux	nYmWnuacrTcYZ
w:deuxieme	xTSRVURTVxUSR
w:dev	YtSWsoaWVVyXS
w:deve	RUUytSSSVTTVQ
w:develop	UXWXVY1ZaZXbX
w:developed	UVSV0UQTUTVWR
w:developer	msUXulXYlalbY
w:developers	VvYXYrwXYXoYW
w:developing	QTsvZxTUUVTXU
w:development	VaUoYYyspbXZW
w:developpeur	pmVaaZqZvXZYX
w:developpeurs	UVWXYWxXWWXWU
w:devem	WZZaaaWYa1ZVU
w:devenez	STUXTTyWWVtVT
w:deventer	WXWYWXTxUVXXT
w:devia	TVTWVVUUWRUTz
w:device	YkU1UUSVXkSsR
w:devices	RTRUVUzUuRUUQ
w:deviez	TVzXWWSUSRUUS
w:devis	aUUVTU1TTUTwR
w:devo	PRNTRSOQwvwPM
w:devoiler	VT0VXUURQTSVS
w:devolvemos	VYXVWWyWWWlUS
w:devolvere	YYZaZaYaYawbZ
w:devolvida	VUYYXXVWYXxYV
w:devolvo	SWUWWVTWVVzUR
w:devon	UzYaWUUWYXZaW
w:devops	suXaZZaZpZZpX
w:devs	RVVW1XQTUTVYU
w:devsouth	WZXZWVUyaYYZT
w:devuelven	TVXXWXUXXYyXT
w:devuelvo	UVTXVWSXUTzWU
w:dexter	ORSTUUPTTSTzP
w:dey	UVVXwWwVWSWYS
w:dez	uUXUXTzWXWTWT
w:deze	oSQUUUkSSQX4O
w:dezelfde	UTUTTU0VXVUWT
w:dezen	RTxUUUPTQvTUQ
w:dhl	0UXWYXTXYYTWV
w:di	hdoqjobabalXY
w:dia	xpWXWtTonajWa
w:diabetes	XZXaxYVXXYZcY
w:diagnostic	TVVUwXxUVVTWS
w:diagnostico	abacabvYbabZY
w:diagnostics	UXTWXWRVWRTVz
w:diagramou	yYWZXVUWYSVXW
w:dial	QWVVXURTWQUwx
w:dialect	VWSYXYUXWyWWV
w:dialetto	SXXXVyWVUSVXT
w:dialogue	VaVatbuaaYZbZ
w:dialysis	SVU1XUTXYXWaY
w:diamond	URSWVWMWWW3WS
w:diaria	zaababXbbbaba
w:diaries	yYUZXZWaWUZZW
w:diary	WSm3USmTpPTVQ
w:dias	smVbXvmYWVZuS
w:dica	wTRUTUySRQUUQ
w:dicas	YYXZZZWZ1VZZW
w:dice	iTSvTUtUSRkTt
w:dich	rvVYtXaXrWeYV
w:dicho	UwUXWYWYuXXYV
w:dicht	TUUWVVoUUStUw
w:dichter	VWWWXVSyWTUVS
w:dick	SSSTVQQ0VRTTT
w:dico	XaaXabwbZaaba
w:dictamen	QRTzUSSURSUTS
w:dicteerbanden	QXTYXXzXTUXYV
w:did	nXUVVdtVxzUWg
w:didn	XfamVjlQqtWuU
w:didsbury	SYZXZxVYWXZaY
w:die	ijYdhqWbnbnXq
w:dieback	zVUVXXRXXYWYR
w:dieci	YZYZZZvVZXwZY
w:died	TWTWXYnXXxyXU
w:diem	RTuzVSOTvQSSP
w:diems	yWYWYWVYZZWZX
w:dienst	r2WYYYWYXWXWU
w:dienstag	SUTSWVRSVTVU1
w:dienstags	RUSVUzSURRTVS
w:dienste	UVTXXXSWzTWVW
w:dienstrad	T2ZabaXaaZZaY
w:dienstverband	W4VYYZXYPYZZY
w:dienstwagen	VxVWXWUWWUWXU
w:dient	WYXXYXVXYVyXT
w:diera	SXYXa0VUaYWYX
w:dieras	XaaYZRWxbYZaZ
w:dierenartsen	ddcdqddddcddc
w:dierenkliniek	zXYVYTUWZXWYT
w:dies	RxUyVURQWUTUS
w:diese	SSTVWVjUUTU0u
w:diesem	WXXXaXVWZX1QS
w:diesen	ZabcccZccbxcb
w:dietas	zTUVVUUSWUVWT
w:dieter	WZWZYZUYZUYYy
w:dietician	zWYXXXSWYXXZT
w:dietista	wXaaZXZaZaaaY
w:dieu	YYYaYZZaYYwbY
w:diez	zXYYZvXWYYXYV
w:diff	TzVYZZWYXYYZY
w:diffed	VXVYUZSXVSWZz
w:differ	OT2UWVNQTxUVS
w:difference	SUnXWXSUVU5WX
w:different	rU0WVXrVURTXV
w:differential	XyZaYWUXbbWbY
w:differently	YaYYaavbZuYaZ
w:difficili	VXWWXXVxXVWVT
w:difficult	QVVUYVxWXXvYU
w:difunta	YYZaZaYaYawbZ
w:dig	XZWYZXVxWVXZW
w:diga	wVvWUWRUTSVWT
w:diganos	UWVVWXTVWUzUR
w:digest	YaXaabWXZTXyX
w:digit	XaYaaXWYaXxWW
w:digital	rZZXYuxWWWfZW
w:digitale	WzXYZYUvYXXYV
w:digitales	QSVWzUUVVVWYV
w:digitalisierung	ZaYaaYXwYUYXV
w:digitisation	V3aZZYXZYYUYY
w:digitised	zXXXYUWSYWYZV
w:digits	SVTWWXRWTQ5RP
w:digo	TXXYYWyVYWXYT
w:digues	XYYZYVWZyXYaY
w:dijeron	RSQUUURSzQSTR
w:dijiste	TV0VTTSUSOSUS
w:dijkgraaf	WWYZxWXaaZYZZ
w:dijo	VYyYVXTTVUVYU
w:dijon	VababzXWaaWaa
w:diligence	SVU6WWTVXRVXT
w:dilini	QUWXWXzVVYWYU
w:dilnoza	aYXcbdacvZbbc
w:dimanche	PTUTVRO0VRRPO
w:dime	zVXUYSTXYXWXT
w:diminishes	aZXbacYbTyaXY
w:dimmi	TVUWWyUUTSVWT
w:dimostrazione	XWYZZYzWZZYRV
w:dimostro	UXTYWXzVTTVXU
w:diner	TWVWUTSzYTWVT
w:dinero	SVUWzUllUVxUS
w:dingen	STSSTRQRVzSRQ
w:dinheiro	PURUvSySSSuRQ
w:dinner	dYVXoUQ5VsUVk
w:dinsdag	wUXXZUSuXVXVu
w:dinsdagavonden	VWYXYyVSYXXXW
w:dio	VWTXWWzWTTVXR
w:diocese	0YYWYXXaaZYZW
w:dios	TSTWzWSXUVRXU
w:dipartimento	WyXXUZVVZWWXV
w:dipendente	RwSUvUtRUTTVP
w:dipendenti	WxWXXYUXXWXWU
w:dipingo	UWVXWXyWUVVZV
w:diploma	QQtTTRNwwRyTR
w:diplomat	RVVWXXTWSSzXQ
w:diplome	QVSVXUvWxWVVU
w:dir	UWqZrZtYYptYW
w:dira	TURWSVQTSRTT0
w:diras	waZaaZZZZXaaX
w:dire	XxYarWWZXtZZY
w:direcao	SVyXVXUVWSWVS
w:direccion	1UWSWWUVWWTXU
w:direct	pzsXXYlXmVZXU
w:directed	sWTXXVRWxVWWq
w:directement	xYZZbWWaXZXaW
w:directeur	lzUXsWVYUXXYX
w:direction	X2SZZZWZXWYYW
w:directional	TWVYXYUUXUSYz
w:directions	VWVXXWURWRVTy
w:directiva	zWWVYWUWZXUZW
w:directivos	SWzYYYVXUSXVX
w:directly	tYlYwXoXXYYdV
w:director	X1bXWaVbtdqXT
w:directora	VyWYYZYaYZXZZ
w:directores	WVVYYYyYUVXXV
w:directors	SVNVVVvwUSxUU
w:directorship	S0TVVUVXVWXYT
w:directory	RUSWUS4UURyVS
w:directrice	q0WWrPTXVWTXV
w:direktor	ZabcccZccbwcb
w:direktors	ZabcccZccbwcb
w:direktvermittlung	TzSVWVVVWWWXU
w:direto	RSUSUSRTUSSUz
w:diretor	UYZZaYxWZZXWX
w:diretora	u0UVVSUVVUTWT
w:diretta	X2XZYVWuYYZYZ
w:direttore	VxVVWWWXXXXXV
w:direzione	0aaabZZbbbXaZ
w:dirglielo	XYUYYSVWUzYYV
w:diriez	UzUYWXVXXWWXT
w:dirige	SXVwtWUYXYsXX
w:dirigente	bxaaabZZbabcc
w:diriges	SzWXYQWYVXXXX
w:dirigirme	TTTVUUTUyTWXT
w:dirigo	XaZXabwbZaaba
w:dirijo	ZcbcabuabbYcb
w:dis	VWTXTXUWTyWXT
w:disagio	UWXWWWUUXUWXx
w:disagree	RTQVUVQpS5UTO
w:disappear	VZVYXZSWyVXaY
w:disaster	zVWVZXUXZaYaX
w:disattivata	SVUWVUUUVTzTP
w:disbursal	YaYVZYWYaaxYV
w:disbursed	VWXYVYWUYXyXU
w:disbursement	VWXYVXVUXWzXT
w:disciplina	TWVWX2VXWWWYU
w:disclosed	vYVuZYWZZaYYW
w:disclosure	XZXZYZuZVvYaX
w:disconnected	STWWXWQUXW0UQ
w:discord	wVUUVTQRXV1UQ
w:discount	SyVeUWvrVVVXq
w:discovered	VyXYaYUZXaVYZ
w:discovery	uYUWYXxVWRVZU
w:discrecion	TyWWYXWYWYWYX
w:discreet	TU3WTXOUSPUWS
w:discreetly	UVxWYWRUWPzTN
w:disculpa	RUQSUTPSU1RSN
w:disculpe	SSSUTUSUzTWWS
w:discusion	SSTzVSSTUSTVQ
w:discuss	3UnTYWmUVRWWx
w:discussed	yVrtWVSVnUTXp
w:discussing	iS3ZZYWYWWZZY
w:discussion	ZYnrkXWWWsWXs
w:discute	ZaabvbbaaabcZ
w:disease	PUV0PVUXVYUWT
w:disegnasti	vaZbYbXbYZaca
w:disenador	auVYXYWYyVYmW
w:disenadora	yUXXVUVWXXXXV
w:disguise	UXXVyZUVYWXZV
w:dish	SWYSYzUTYVUUV
w:disk	UUVWWWSUYSUT0
w:diskret	xZYZZZXYZYYZW
w:diskretion	ZabcccZccbxcb
w:dismiss	ZbXYabXZaZZxY
w:dismissed	ZaXYbbXZbZZwY
w:dispatch	sUUVUVRUVSZzN
w:dispatcher	emPVwWOVyPSVS
w:dispatchers	WWYYZTWyYYWVV
w:dispatching	uWTVVyRUTSVYU
w:dispenser	TRUVzXVYWWUYU
w:dispiaccia	UyWZYYWZUWXYW
w:display	RXXWYwUSXUUXx
w:dispo	xWwYXUWXXWUYV
w:disponibile	mTSTUQQTqSST2
w:disponibilidad	3UVXXWTUrWUXT
w:disponibilidade	RSRVVzSUTSUVQ
w:disponibilita	xYabccabbcbba
w:disponible	wQSVVUnUnUVU0
w:disponibles	RUXVYUzYXXWXW
w:disponivel	tUTWWVSUtUVUv
w:disposal	UWWWYtzXZYXZW
w:disposed	zXXXYUWSZWYZV
w:disposition	UWzXWWTWUUWXT
w:disposizione	STRVVUzUUSVVR
w:disposto	UxXYYYYZYYXYW
w:dispute	ORQyTTPQTySTP
w:disregard	TYYXYVTTaYVTz
w:disrupt	ZaXbvbYaaZacb
w:disse	pp0WVWSWURVWT
w:disser	RUUWUVRVUUzVU
w:dissertation	RVQUVTQUR0VWR
w:disso	UWUVWXzWTUWXV
w:distance	vYYarZqYYmYZY
w:distancia	xWXWXWWYXYtaX
w:distinction	XZYZZZUYS1ZaW
w:distingue	ZZaZvaXaaZYbb
w:distinguished	WWWXYXzUZWTXU
w:distributed	WZXZZYSyaYXXV
w:distributeur	UaaZZZWZaaxaY
w:distribution	UpTmXXxVWVXWv
w:distributor	UXXZzZUaYVZaY
w:district	sUSVuWnWVvVXV
w:districts	WWVZyXZaXXZba
w:disturbo	RTQVSVRUzQUSR
w:dit	fk0UZUlVXTqrS
w:ditched	ZxWbabZcbabdc
w:ditches	UYXZabyaYYUba
w:dites	sorXWWvVSTVUT
w:ditta	rXWYTXxWWVVWT
w:dive	SU1USURWSPXXU
w:diventa	XVYZZY3YaYXYX
w:diventano	WXYXVWQRZXzYW
w:diventare	SWWWXS0PVUVWT
w:diventati	VaXaZaXaXZwZY
w:diverse	UW0ZtXUXUVYYW
w:diversify	ZWVaaayYbaZaZ
w:divide	TUPWzWTUUTTWV
w:dividere	VaXaZaXaXZxZY
w:division	wXYabaYbuWbZZ
w:divorced	STSWVyUVSSuYW
w:divulgativo	TUWVXxVWYWSYU
w:diwali	ZZUZabXZZxZaW
w:dix	dTaTVU1VoVUvS
w:diz	WYZZvWYaaaYaZ
w:dizaine	UXZWZyWTZXVXV
w:dizendo	QxPUTUPSSySQQ
w:dkk	xwUWYuUUWUWXW
w:dm	tWWZYXxXXXrYV
w:dma	VXVYUYRXUSWZ0
w:dmitri	uVUvXYqXXTWYX
w:dms	VVUYWZzWUWVUW
w:dni	TUVWYUTWWUQTz
w:dnp	ZwVacbYbadZcb
w:do	mYeakcoXrldYh
w:doable	zZYaWVUYXXYbX
w:dob	xWZbbbZbabZaY
w:dobre	WZXZWXRXWWyVV
w:doc	zWYWYWVYZZWZX
w:doce	yXZXZVUXaYYYX
w:docent	TuVWX0USVUXXW
w:docente	WXbZb3YYZbZaZ
w:doch	nYXZXYsYyXpZW
w:dochter	RTSUT2RRSRSTR
w:docker	dacdddbdsbdcd
w:docketly	abZWbbwZXYaZY
w:docks	RvVVyWUVVTXZT
w:docs	3VvWYUUYYWWZX
w:docteur	STTzVSSUVUUVR
w:doctor	kuTVbVrUVVYV1
w:doctora	SRTzUSRSURSUQ
w:doctoral	awabcXYXaaabb
w:doctorat	T0RWWUTXSUUVS
w:doctors	PTsSuxuRSQTWS
w:document	VSPwUUPToNpxs
w:documentario	zUYXYTVXZXTZX
w:documentary	yVUxVRSUWVUXR
w:documentation	bVkyWXuXVURXV
w:documented	4UVUVRPVQtTVQ
w:documenti	UTRWUWSXzRVWV
w:documentos	TVWUWVTWUVzXV
w:documents	PTRUVTVSvrYwq
w:dodici	SVTvWOQ1WTTUR
w:doe	yWUYXWVtWuXYW
w:doen	uSSWVUwTjSSUu
w:does	UYVlaUvU5SkVk
w:doesn	QerqVtmUmlbWY
w:doet	PSQST0PTSQsRN
w:dog	TZSWsXkUU2Vnc
w:dogs	VxTZZZUVZWYav
w:doha	UzWbbaWYYaSYY
w:doing	sUtsWYoihYXXc
w:dois	ksnUstPSuTRVR
w:doit	wYbaaZXaaaYYZ
w:dokter	ZbYcaaabyacba
w:doktersassistent	TTSUVVSRURUyQ
w:dol	RSRTTSPS0SSSQ
w:dolares	wWUVoVoVWVzWU
w:dollar	WWSwpU1lTRqWT
w:dollars	RUS2YopQVQwUt
w:dolore	RTTzURRSTQSTQ
w:dom	WySaZaVYaaabZ
w:domain	bVSVxXySpTSTS
w:domaine	waZaZaWaZaZba
w:domanda	PrSVSUSV0SUTR
w:domande	SURUVWRT7TUUQ
w:domani	STaUUUQq1QTRz
w:domattina	UVUVWVTUVSVSy
w:domenica	QRQSQSO1SPOQj
w:domicile	TVUVWTUUUUUVy
w:domicilio	UXXXYWUWYWyWS
w:domingo	RTRUUTRsTPuSz
w:domingos	QvQUTzQURQTTP
w:dominic	xaaZZXYbccYaZ
w:domino	WWWXXXVWWUUVx
w:don	lXoYaaYZprcnj
w:dona	VvVYWYWXxXXYW
w:donar	waZaaZZZZXZaX
w:donate	VXXZWZWXVWyaV
w:donateurs	YZaZaaXaXZwaX
w:donation	UWU0XVSUWWmWU
w:donations	TVXWYRvyVUUXR
w:donc	UWUXsWVXUxWYU
w:doncaster	YxXbaaWbZZabZ
w:donde	SU0VTURvSQTTQ
w:donderdag	qXWXYXTrWVVWz
w:done	jmkuXoUXrWWZo
w:doneren	RSTTSRRzUQRTR
w:donkey	QXZXZyXXZZWaZ
w:donna	vXWXZXVZuZXZW
w:donne	RTTxUTUUWWyWS
w:donnee	XyQYYYTYVUXXW
w:donnees	kxZbbbYbmbbaa
w:donner	tXVYYZVY2WYWV
w:donnerstag	TVouWTQrTRUSy
w:donnez	YaYYZWXUbZwWW
w:dono	UVTWUVSVVUzWT
w:donor	nqUYWXvXWoXYV
w:dont	SUzWXVUSrTUWT
w:door	TWWcdYaWsWsVy
w:doorgaat	2WWXYYTXYWXVT
w:doors	TVSWoSz1UeUUY
w:doorsturen	aZZbbbZbyabbZ
w:dopo	iuvXWTSTvSVVS
w:doppelt	yXXXXXVXYWWUV
w:dora	WYVYXYTWXRWXz
w:dormant	XWtZYaXaZZvZY
w:dorme	WYYZZZYawZZaZ
w:dormir	XZaZvXYbabZba
w:dorp	xZXaZaYaYYYZY
w:dort	YoXaXamZxrZaX
w:dos	uzUaaWYpnbaVS
w:dose	UWUVWWSTXSUVz
w:dossier	qWWYYWxYpUsWW
w:dost	WWXYzZSZaZZbZ
w:dot	XZWZZaXWXQWZy
w:dotation	SSUUVSRzVSUTQ
w:dotiert	X2YbaaXZYZZZX
w:dott	4XWXYUUWYSVVT
w:dottor	bxaaabZZbabcc
w:dottorandi	WYaZwWXYZaYba
w:dottore	yXYXZVVXXYXVT
w:dottoressa	WZYZZZYawZZaZ
w:double	kVUrWrxUWVsYV
w:doubled	QUSURryRTP2WR
w:doublez	SVUVWTSSVS2RP
w:doubling	TVvWTVPUTR0WR
w:doubts	VzXYXYVYVWWYW
w:douglas	VXXXXXVVVWyYX
w:doutora	vuWXYYVYYYVXX
w:dov	RVzVVVTUURVVS
w:dove	SdxWVUqsrSUVS
w:doves	zXWXZXTXYVYaV
w:dovrei	zVSXWXTXUUXXV
w:dovremmo	SVTUWySVVVWWT
w:down	bVVaZXtrkjlVt
w:downline	XVWZWZVYYXyZW
w:download	SVVUWURwXU0vQ
w:downloading	UXSVYX2UWQVZU
w:downloads	SSUUyWRRxTVXU
w:downtown	T0QYZYUaUUXaU
w:dozen	1VVWWWTYXXYYX
w:dozentin	XXWRYyVWWXYYY
w:dpo	xYXXXXWZZbaba
w:dr	lljvZncZYYdYj
w:dra	VUyUWXTWVWWXU
w:draai	RSTUTVyVVSuTR
w:draait	1YZZaZXaaZZZY
w:draft	TTQqTTmRVRku0
w:drafts	OTRUQUrRTRRR3
w:dragana	TXWYZ0UQXSXZW
w:drain	YZYZZZXYZyWZY
w:drainage	TVTYXYzXvUYZW
w:drains	RUPSyPORRxVWQ
w:drama	PQR0RPOQTQPRP
w:dran	RVUXXXVVzXVUS
w:dranlassen	UWWYYYUWXWWXx
w:drapes	XZaaabxZbXXbY
w:draufgeschrieben	ZaacxbYccabbZ
w:draw	sVUWuVZanlqWZ
w:drawer	UWTYYXtWULWX2
w:drawing	qUTWoV1pTZVVT
w:drawings	qUTXVtuTUtTUT
w:drawn	xmVXYuVWVTWXV
w:draws	WXXZxZTYXXXaX
w:dreadful	yUTTRvOxQRUXS
w:dream	qXWWocaXpaxZV
w:dreaming	zXXVYUVUYXYZR
w:dreamt	UXZYZWyWXYXZV
w:dredging	RUOPVUP1QQVWR
w:drehe	PUSRVR0STRSTQ
w:drehen	yXYXYWWXZYWYT
w:drehtage	yXYXYWVXZXWYT
w:drei	vrWZoWvWXlZXV
w:dreischicht	VxWZZZXYWYYYY
w:dresden	WXaPYSYzbaaaZ
w:drew	WZWYYZUXWqxZT
w:drie	pVpoXkostUXXU
w:dried	ZZYZxaXbYXaca
w:drieen	TTTUtTRTVzUSP
w:drieentwintig	YwXbZbYaZaabY
w:driehonderd	xYXaZaXaYYYZX
w:drift	YYyZWZVZYXXaX
w:drill	PTOTTSOxPMSQ0
w:drills	SVRzWUTQWUVUS
w:drin	2ZXaZaXaZZYZY
w:dringend	ZaZabaXaYYwYV
w:drink	ORTUUUqRSwtVs
w:drinks	WTqWQWS6VQUUl
w:dritte	TWUWXTSUWTUSy
w:dritten	WUVYuXWYxVYYW
w:dritter	TVzVWWTVWQWWT
w:drive	PauUUdPUsOpV5
w:driver	XcSWWUWUwSyVx
w:drivers	SoarvcTYrPSTo
w:drives	RUUVVyRVUTwYT
w:driving	ntSeVVSTqrsVj
w:drohnen	RUTVUTUTzUUWT
w:droit	VXZYwYYaaZYbY
w:droits	RQVTWRTTWV0VQ
w:dron	yUUWWVVTWUWWU
w:drone	0TUUUtvSUUTUR
w:drones	wUUUxQPSXuVXR
w:droni	RUTSVySVWUTUT
w:droom	RSQVTVQT0QUUQ
w:drop	YYyWVWzTTYrVR
w:dropbox	WabWZWXXbbxZZ
w:dropped	rURuSPpuSRuWP
w:dropping	RXRVTXRVVT0WR
w:drops	tVTVUWQSTRTV3
w:drove	SXVXXXUWTzXXP
w:drowning	VXVVZY5XYWWZX
w:drucken	UVUVWVzTWSVUQ
w:drug	Q1VtYWUYZZXaW
w:drukke	QXTYXXzYTVXYV
w:drukken	TWWXWWzXXWXWT
w:drums	RXXZZYUWYWXYy
w:dry	SVSWWwRUVpTWw
w:dryer	WXWWyYRVVXSXU
w:drying	qXUWvWuYXUWYV
w:dryness	TWTVXX1WUPUXS
w:dst	VWVXWXTVWSRTz
w:du	saiYlaVocooWl
w:duarte	YTZXxbXaZbXaY
w:duas	rTSWWVzVWUpUs
w:dubai	rSuWWWStsRrUR
w:dubbo	zZVXZZUXVTWZX
w:dublin	VxYXXarhnqWbV
w:ducklings	XZVZaZXWZUYYy
w:dudas	PWXWYwUvXXWWT
w:duds	TYUYXYTVXVVYy
w:due	npVcbpTZUYcWz
w:duermes	XZZVYYVZZYxXV
w:dufresne	QWXyXUUYYYXYV
w:dug	UzVXTYWXXXYYX
w:duidelijkheid	yaabcbabXbbbZ
w:duizend	zXTYWWVWVUWYV
w:dull	RUrTyTvQRQVWR
w:duluth	YyRbacXcbbacd
w:duly	YaaYacUbbbxaV
w:dump	TVUWVXTVWRUVz
w:dumplings	UyTYXYUWVvUZV
w:dunmore	QQSVUVRRQSU0Q
w:dunning	VyXZZZWaYYbaZ
w:duped	UVUWWUSRYV0VQ
w:duplas	zWVWXTTUWUVWR
w:duplica	XZXZWXSXXXyVV
w:duplicate	UUTWVVTOVUTry
w:dura	WYaawWWYZaYba
w:durante	nrVWWrUUuWoYV
w:durata	yYabccabbbbbZ
w:duration	2hWZaZXlbaZZb
w:durch	jUwXuupWUUVVU
w:durchgefuhrt	wabcdcbcbcaba
w:durchgeht	QWWVVzTQWWUVV
w:durchgerutscht	TVUVVTPTURSS0
w:durcit	WXZZwYYaaZYbY
w:dure	RSUzTTUUWXTXT
w:duree	wzYZZXXZWYZXX
w:durf	TTOWUUSV0QVVR
w:durfen	zZaZbaYabZqZY
w:durft	WWYZxVXZZYXZY
w:durfte	RTyRUsOSxQUUQ
w:durham	TVSWwWSWUyVXR
w:during	XmtZmYTYvXkZW
w:dus	YZaaaaXaYZwaX
w:dutch	yTUWWWRvTUUWR
w:duties	WqYZZUWXXsxaX
w:duty	QrTVUVrrWR0UR
w:duur	0YaabaYZaaaZX
w:duurt	UVWXWP0RYVVWW
w:duwt	WWYZxWXaaZYZZ
w:duzentas	ZbbccZyZbZbbb
w:dweilorkest	TXXWXWyWYWWXU
w:dwelling	yXZaZYUYXZWXW
w:dwg	SVRVWVTURRTVz
w:dying	UVTXW0TWWPWaW
w:dynamic	VW0WVXPUVTVVT
w:dynegy	UYSXXXSQUTXWz
w:dyslexia	1WWWXOUVVUWYT
w:e	cjkalfZekiqac
w:e1	V5WZYWVXWWYXV
w:e9	TyVWaYVYYZTVS
w:each	rWdsczZWVcpWU
w:ead	UWXbZaxaYaaaZ
w:ear	UVRXWVtT0TWXT
w:earlier	TW1WYTPtUQuTR
w:earliest	vqtZaZVYYYVXW
w:early	YUnV3UP0YTUmg
w:earn	TWXuhXxTWU2WV
w:earned	XaYxbZVaZXaXZ
w:earnings	YZbbaYSZccxZZ
w:earns	SVRUUUQQTO0PQ
w:ears	WmQUSVP1ttTVO
w:easier	VU0ZVaTYVTWaY
w:east	yXnWYZqZYXYaX
w:easter	pUSXsXRUltWYy
w:eastern	qYYWaxWVYaaaZ
w:easy	QprqVUQSS1lSP
w:eat	cdSXoWRnwnUWu
w:eaten	S0SWVTSUWSWXS
w:eats	twXYXXTYXYWZY
w:eau	WYZZwYYaaZYbZ
w:eaux	TUTTVUSzTQTUP
w:ebner	T0RUVTWVTTXYT
w:ebs	cVRYZZTZyXXYU
w:ec2	TWUWVTTTUSUSz
w:echafaudage	UWWXXWVUWVWRy
w:echange	WsysZYVYXWXYW
w:echanger	YbXZabyZZqbab
w:echar	XXWaXZXYxXZZX
w:echarle	USTWVVRVyUWWV
w:echeance	RUTVVUQUTTTT2
w:echo	TUQUUUQSUzSSQ
w:echt	WWTXvWVWVwWWU
w:echte	RUTUWU0TVSSTQ
w:echten	UXVYWXVXxWZZX
w:ecole	VwYZZiXYsYYZZ
w:ecoles	xTTRVRxPWTTUS
w:ecology	WXZYYTyXZYXYX
w:econ	abYcZbXcwXZca
w:econometrics	QRWUZzVWZZVaY
w:economia	TUUVUUTTVUzTS
w:economias	TVWUWVTWUVzXV
w:economica	1WaTbZZaZbaZY
w:economics	NQSQTtQ2SPTSO
w:economist	WYXaZbYaxXaaY
w:economists	T5TWZZWWXVYZU
w:economiza	YbcabZvaccZaa
w:economizem	UUUWWWSTVTTVz
w:economy	XbbUcxaXcZZdc
w:ecoute	ZavcccabZabXb
w:ecrire	RUWWX3STXUWWU
w:ecrit	QTUzUSTTVTUVU
w:ecrite	RWTTUzTRWVRWS
w:ed	RVSWXXSTsxvVS
w:edit	3ZRsVwQaVSUXT
w:edital	VyVXXYSVXVVWT
w:editar	0RTUWUPUVTTUS
w:edited	vWZYZxXRXWYbU
w:editie	0ZZXYOUPaYWZW
w:editing	RVVVUrxNySSWU
w:edition	QvVWWostXWUWT
w:edito	abacYa1Qcbbaa
w:editor	rXTVVucSTSTS1
w:editora	yYWZXVUWXSVXW
w:editoras	ZbbccZyZbZbbb
w:editore	STTWTQRT0RUVS
w:editorial	RWwWWVxPUuSWR
w:editors	VWYZZVyvXWWZW
w:editrice	TUXWXyVWYWSYV
w:edits	QVWSVzUUWSVXU
w:edizioni	SVTUWzSUVUWWT
w:edtech	WZYYaWxZZXZca
w:education	UsVWWTurTUtXV
w:educational	ZwabcYXXaaabb
w:educators	SSS0XXQWSVUXV
w:educatrice	ZzWcbaabbaaaa
w:eee	YXXZaZ0XZROUU
w:een	bppqnibZXlcYX
w:eens	vuvTUVQUSPUVR
w:eerst	WTXYWXVWYTyVT
w:eerste	SQRV0VpTUpsTQ
w:eet	VWWVYWSVWUVVy
w:efectivas	VVyYYXVXVVWST
w:efetiva	Y3YaaaXZXZaZZ
w:efetivar	UyVYXXVXXVWXU
w:efetivo	X2XaaXYWZZWWW
w:effect	TWVXYWRUUrV3O
w:effectif	TXVYXXyWUWWXV
w:effects	UqYyZWVZYYXXT
w:efficiently	YWVaaaxYaaZaZ
w:effort	1XXYaWVYXYVYV
w:eg	X2XaaaWYYYZZX
w:egal	WVVZaUXWWXyXX
w:egales	XYXaZaxaZZYaY
w:egalite	XVXawZXZYYYaX
w:eggs	yWTWWWRVSQVXy
w:egregio	ZvaZabraaabcb
w:eh	ZbZcbbzaaYbbZ
w:ehemaliger	UWXXXWUWYWyUU
w:eher	UWzXVWRVVSUVU
w:ehi	3ZWaXZXZWWZZX
w:ehr	1WaXbXYaabZaZ
w:ehre	TTSRUQR0TSTSS
w:ehrenamtliche	ZZaZZwYXaaZaW
w:ehrlichen	RSSySRPTSRwVR
w:eid	XYTYYZUXYzWWU
w:eigen	lxUtoPtTVTUVT
w:eigenaar	bUbbuabacbbba
w:eigene	SSRTVSzTWSsRR
w:eigenen	RUWYxWuWVWYZW
w:eigener	RzVVYUUWXXWXT
w:eigenlijk	RSzUVWSVSTWWU
w:eigens	RRSTzTRTURTUS
w:eight	tuWqmsYYYTmXU
w:eighteen	XxYaZaZaZYYcY
w:eighty	UYTZXZTXWOWQ0
w:eilanden	YwXaZaXaYZaaY
w:ein	lbmqnqZYeXlaX
w:eind	4VZZaWWYZYZYV
w:einde	2VaabbXZaaaZX
w:eindelijk	SURVTwSxRQTTP
w:eindhoven	twVYXYWYYZVZW
w:eindredacteur	yXXXXXTZYYYYV
w:eine	ltXqkqVYmadjW
w:eineinhalb	ZZabxbYccabbZ
w:einem	aZnooXUWsUXzT
w:einen	afXsqrWYdcnWZ
w:einer	trVmXWqXlVuXV
w:eines	tZZawaXaaZZaX
w:einfach	RS3aaaXZZYZZZ
w:einfuhrungsbuch	WWZYYyWSZYYZX
w:eingeben	XYZZZXWWZXyWQ
w:eingeplant	T2XYYXUSUWURV
w:eingesprochen	1ZaaaYXabaZbZ
w:eingestellt	XVYZZZWXZXyXS
w:einheiten	TUWzVQVTXXWXW
w:einholen	SXYxXVXXZYYYW
w:einig	SXYyXVXXZYYZW
w:einige	wVRWWWSVVxVST
w:einkauf	WXXXXZ5XWWXVT
w:einladung	WXWYYWTpXTW6Q
w:einmal	rkVVVySVoUmVq
w:einreichen	wabcdcbcbcaba
w:einrichten	UWUVWWTTVQTRy
w:einsatz	waacdcbcbcabb
w:einsatztage	xXaXZVXabbabZ
w:einsprechen	RVTTV2STWUUVT
w:einspringen	PUTUUzRUTUTUS
w:einsteigen	VXTXzWUWTUURV
w:einsteiger	ZZZYZXW0ZVZVU
w:einsteigt	PSUWzUUUUVWYV
w:einstellt	VQSXUWSVzSVVU
w:einstieg	UXUX3XTWVUXWV
w:einstundiges	VYYxaYUYaaWZY
w:eintritt	WsVXYXU3WUWWT
w:einzahlen	TVYWXVUXVU0QT
w:einzahlung	UWYXXXVWYXyVV
w:einzelaktien	RSTzVTTUVWVWU
w:einzige	VWWWvWUXXxXVT
w:eiscafe	yVXYXWWXXWXXU
w:eisenach	TTXVXyWVXXYVW
w:either	wWsUYltXdZXYU
w:ejecuta	WWVYZYUaaYxYY
w:ejecutalo	WYZZZWXVZYxXX
w:ejercicio	QUWUVzRUXVQWU
w:ekpene	xabZZXYbccYaZ
w:eks	VZYXZWyYaZYZX
w:ekspert	XXZZbawaZaZcc
w:ekstrom	XZYZaaWZawZbW
w:el	cmXdinYjbbnXs
w:ela	TVTVVVSTWzUUT
w:elder	ZZZaxaUaXZYbZ
w:elderly	PTRTzSPwSRVWR
w:ele	TXSXWWSVUzVUR
w:eleanor	XWVZxXZbXXZba
w:elections	SURUUVQRT0TVO
w:electrician	vXQUVVNVyTvUR
w:electricians	TZyYZaVZYWUbb
w:electricity	PSUUWVNSVVySw
w:electrolytes	TUUYzUVXXVYZZ
w:electronic	SVSxsWsWrRUXT
w:electronicien	YVXaxYWZWXYaZ
w:elegancia	TUyXVVTWUUXWU
w:eleganza	WYVZXYUYVyTXV
w:elektrisch	SaaYaYxYabZaX
w:elektroniker	VxWZZZXYVYYYY
w:elena	TXSVXYUWV0VRV
w:elephants	TxXYZWVXYXYZX
w:eletricista	VVVXWXSTVTUVy
w:eletrotecnica	RSRTTUSTzTTTR
w:elettronica	UWYXxXVYYYWZW
w:elettrotecnica	RSTSVzSUUTSSR
w:elevator	Q3SVTVRVVUTYS
w:elevators	SVTzTTPVSTRWT
w:eleve	PTwRTzPTSRRTS
w:eleven	wmVqpmcaXkXXU
w:elf	UrUWxXUWVTWXu
w:elgar	OWUTV0SUTTUUO
w:eligible	YxSbacXdbbacd
w:eliminada	VXUXXXUVUTWyQ
w:eliminado	WXWYYYVVXSXxS
w:eliminated	ZYWabbYbxTbXa
w:eliminato	VXUXXXTUWSUyQ
w:elise	YYYaYZZaYYwbY
w:elkaar	SVvWUVZsSvUVQ
w:elke	QcQUxsStSQvTP
w:ella	zVUVVRQUWTwYU
w:elle	UXTYXXpWxuWVU
w:elles	UXVYXXyWUWWXV
w:ellie	1VUXSXTVWTUWu
w:ellipse	WUVZZZXWUVVyT
w:elsa	aZYaaZXUZxZbX
w:else	UUpbpjasUsVll
w:elsewhere	TVQXXXxWUPUWx
w:elspeth	ZZZbabZaXxabW
w:eltern	NSSU2SQTUTPTv
w:elternabend	STTVUTTRTRUSz
w:elternzeit	X2YbaaXZYZZZX
w:em	qiYbcmfjeWpiY
w:email	ZUWSVVnvlSozS
w:emailed	vYZabbXbaZrbV
w:emails	oTSVWVQUURSm3
w:embarquement	QUTTTURRUPTR0
w:embarrassing	UWYXYySWYXXaW
w:embassy	UWVWYYRWWW6VR
w:embauche	XzXZZZVZsYqYW
w:embedded	uvtZYYVYhUYoX
w:embraces	ZZXZYZxaXWZaX
w:eme	VXUYVXWYyVXYV
w:emea	SRqSUVRTSRR0O
w:emeka	YWyXZaWaaaWWY
w:emergency	UWWVXXVWYVzWP
w:emil	ofiaaYpXXYY0U
w:emily	UXVZVWTZWXzaX
w:eminent	VYaYaUzSaXVZV
w:emir	UzTaXbUbaXYbZ
w:emite	1bZYbaYbaaZZZ
w:emmer	UWVWWWUUUVVWy
w:emocion	VXTZWXzYWUWYW
w:empezar	sYZZZXWZaayaW
w:empezaron	PRSTTUQzRRTUR
w:empezaste	TUUUTUPTVzSVR
w:empezo	WYaXSXSYaayZY
w:empfangen	SUUVTVSUUSzSR
w:empfehlen	XVWbaZYa2VaYY
w:empfiehlt	UVTVWyTUVSVUT
w:empieza	TTTVVTwwUTURR
w:empleado	YXYawaWZaZYZX
w:empleados	YaYuWaZaaaaZY
w:empleo	URSYXXUypTWxR
w:empleos	XWYZaZWYYXY1V
w:emploi	TRVWXVSyrTVSS
w:employ	X1PVUTzXSQWYW
w:employe	WyVaZaXbYYZZZ
w:employed	U+oWWlTVWUWYV
w:employee	Q1qXxWpWWVVWV
w:employees	qWaqYY2XXWXZW
w:employer	UyW1WVZUsTnXT
w:employers	TSxWsWW2VaVWS
w:employing	TyWWZYVYYZTVS
w:employment	X5XYYXUYtYZYW
w:empregador	SUTzUTSRUSTUP
w:emprego	TSxXWXRtwTWRR
w:emprende	WYaXTXTYaayZY
w:empresa	VUumvVUVzabVT
w:empresas	PRTSTS2TUTtTR
w:empresta	RTRURUPTSQ3RQ
w:empty	NuNSyTZwqPQTN
w:en	jpbbljecmdoYY
w:enable	WYyZaXVZYVYaW
w:enables	YYXYbbxZaXaaY
w:enamel	VaZYaaWXaZTYx
w:encaissez	SSTUTTRRVS0TO
w:encaixa	Y2XbbaZZbaWWX
w:encaja	X0XZaYYYYXXWV
w:encajar	dcudcdbdbbcbb
w:encajaria	XzZccbZZbbcaa
w:encaminhar	ZUYbaaZZzZbYY
w:encaminhe	zWVWXUVVUVXVS
w:encanta	WWVYZYUaaYyYY
w:encantada	SUST0TQTSQSUS
w:encantado	UVTVVUSRV2VTQ
w:encantaria	UzVXVWSSVUWWS
w:encanto	SUSUUzRRVuSSR
w:encarga	SUWUVzTUUUUWT
w:encargado	WxYYZXXYZYXZV
w:encargarte	xYaYaWYYYaZXY
w:encargo	1WaabZWaZZUYV
w:encerrado	STTUWWRTVRSQ0
w:encerramento	UWTUVVUTVyVRQ
w:enclosed	SVVWXWUUWotT5
w:enclosure	WYWZZZVXaWSXy
w:encomenda	RSSSqRQSRPxNw
w:encomendas	OQPSRQPRzRxSO
w:encontrada	VXWYYWWUXWWVx
w:encontramos	waZaaZZZZXZaX
w:encontrarte	USRVVUSTTyUUS
w:encontre	SUzUURQTTSTUQ
w:encontro	PTTTUvRwTRSTQ
w:encore	XUzXWWTUwTmWd
w:encourage	vvWZbZXYYXYaX
w:encouraged	YaVaacXaRyZab
w:encuentro	YaaZZTXwbZabZ
w:encuesta	XZZwZXZYZaXZX
w:encumbers	VWXYVXVUXWyXU
w:end	qmWYZZnnZtXYm
w:ende	uuXZZYWvVXYZV
w:ended	WtSUVSQSqST4O
w:endet	QOPSRROPxOQzO
w:ending	VWWWXWSVWQPQ0
w:endings	XaVbZbWbayaaY
w:endlich	vyUVWUSVWUUTS
w:endorsed	VXVYYYVWYTX5R
w:endorsement	ZTaZvcabcbabc
w:endpoint	SYXSXYzYZZVbZ
w:ends	OWnUVRmroUTxv
w:energia	rXxnYsUYXWXYV
w:energie	sUUXXVUxVUtWT
w:energierekening	ZZYaXayWYYXaY
w:energieversorger	zbZaccXbabacY
w:energy	kpZYaVvoqZdaU
w:enero	yWXZYXWUZXWYX
w:enfants	SUQVURPsuRhQy
w:enfermagem	PrPTTTvRyQQRO
w:enfermeira	QTUxURQTUSxUS
w:enfermeras	XWaYXUWxZZZZY
w:enfermero	SSUUUTRzWSTVP
w:enfin	qtUYUUwWVWVVU
w:eng	ZbXcbcXcwZacb
w:engage	xVWcY0TWXWoXW
w:engagement	3WpXZbZZZYiZX
w:engagements	RZzXaXUWYYWYW
w:engaging	YYxZWZVZYXXaX
w:engelhardt	XaXyaYSaZaZbZ
w:engenharia	UWUXXxvRWUWWT
w:engenheira	mmVZZZTYvXYuV
w:engenheiro	XwWZfYhYrXYtW
w:engine	VtXYaZXWYXXXw
w:engineer	rwXYlYZYlYbmZ
w:engineering	rrWYqcVppfYZW
w:engineers	SSsoVn3tTTbVS
w:engines	VYVYYZzYYXSWU
w:english	wpTWWkdZsVnpT
w:engr	YaYZabUbtZvaW
w:enhorabuena	SSxUUTQTTtwNP
w:enjoy	TZzeWYWrWsXYZ
w:enjoyed	VxwWXUpQWcVXT
w:enjoying	YaXbbbVaYxaZX
w:enkele	SUTSWRS0URUQQ
w:enlace	SUQUUTRwSQyRP
w:ennuyais	XX3ZYZWZXVYYX
w:enormes	XZZaaaWZa1ZVV
w:enormous	vbbcbbXbcabdb
w:enormously	SUWWZyXZWXYYY
w:enoteca	zWWVXTTXYXSYW
w:enough	Xb3TYeRVrRsWS
w:enquanto	yWXXYUXXVYXYV
w:enquire	vVXYYWVUYYTYw
w:enquiries	SXUVYW0WXWWYs
w:enquiry	RSWWVQqVwTuvQ
w:enregistre	TVRWTTSzTUVUS
w:enregistree	UTVXXWTUWUV3Q
w:enrol	TXYZXTr5YXSRU
w:enrollment	tPUVWQwOVVSUy
w:enrolment	RYZWazUVZZYaW
w:enseigne	UWWYXXVUWVWSy
w:ensemble	VXZYwYYaaZYbY
w:ensenen	TSTVSzURVUTUQ
w:enseno	RTRU0UQTrQTUS
w:ensinou	TXSXWWSVUyVUR
w:ensuite	SVUUVUwSWTUUw
w:entao	kuVXWWSUWUqWv
w:entenda	VWUYxYVXWXWYW
w:entender	uUQjUVRUyTTVS
w:entendez	XVTaZZVYxWYYY
w:entendre	TUzWTVTVTSWVT
w:enter	VaVXYVTrYU8VT
w:entered	xXXZWYSYWwTXV
w:entering	TWWVxXSuVUqWT
w:entero	UWVWXUSyWTUUS
w:enterprise	qWsTWWkwWXUXU
w:enters	ZYyYabVZXZZaZ
w:entertain	UyvVWXUVUUWXV
w:entfernt	WUUWXWzTVVUVU
w:enthusiastic	ZaXbbcYcwYcab
w:entire	tXVXWVSwVvWYU
w:entirely	U1TXXZSYXYYaY
w:entities	VYyVWbXaYWaca
w:entitled	UYxabbXZaYYaX
w:entra	UVTWUVSVWUzWT
w:entrada	STSUVSS4SQTQO
w:entraide	SUTUUUSzTRSTQ
w:entrambi	STSWWVTTVxtTR
w:entrance	QUXVWSSwXUSVw
w:entrano	SUUUTTSUUUzVT
w:entrar	RsRVuUSTwQYvQ
w:entrare	VXTWXWVVyTXTT
w:entras	QTSUTTRTVT2SQ
w:entrasse	WXZZxWXYYaYbZ
w:entrata	UVRVUVSUyTUXT
w:entre	lWjWkjbWtTTow
w:entree	RSSUTTQxTRxRQ
w:entrega	qSRSTvPQTQtRu
w:entregar	zTXXVUVWWXWXV
w:entregas	PWYVZyUYYYWYV
w:entrego	PUVUXUzVVVVWT
w:entregou	TyVXWXVWWVWXT
w:entrepot	TYVyZWTYYaWXY
w:entreprise	WWSWVTSTzTTUT
w:entreprises	STUVWURzUSURR
w:entrer	YYWaZTWWxTZZX
w:entreresti	WTYXxYWXZXXYW
w:entretien	ToVwXVTrwVuVT
w:entrevista	TrU0XUTVqprWR
w:entrevistas	Y1YabaYZZXYZX
w:entries	UXWYZWRyXWUvS
w:entro	sUUVVURuVTuSu
w:entrou	vZZbbZZaZaabY
w:entrust	xbaaaXYXbZTbX
w:entry	aTRTVTU1cP2bV
w:entschadigung	OUTUU0QTSTSTR
w:entusiasmo	VZaZYXUYZZxbZ
w:entwickeln	STU0SRQTUSRUS
w:entwickelt	VXYXXXVWYXyVV
w:entwickler	ibYYqYuYtYZYX
w:enugu	VUUWwYUXwWUYV
w:env	TUYZbYXabaxaZ
w:envelope	SVSTRVPSURvV0
w:envelopje	UVVWWWVVVUUUy
w:enveloppe	xWVWWWRVWWwVS
w:envia	VSUWXWSXXSzWS
w:enviado	QTPUUTQRTORM2
w:enviamos	yWYYZYTYZZYZV
w:envianos	VXWXXUVVXT1PP
w:enviar	TVuXxXUWXTXWU
w:envie	VUyVVrtUUSwQQ
w:enviei	QTRSTTySSQvQP
w:envies	UWzTVWRWSTWWT
w:envio	TtVVXWRVWUzuR
w:environ	yTRyUSPTTSUTR
w:environment	VW0WVXPUVTVVU
w:environmental	RVUxWWRUsqUXT
w:envoie	TWwWUWxVTTTVS
w:envois	SSTTURRzVSTTP
w:envoye	yYXZZYYYZaVaX
w:envoyer	OPvSzSNSTRSUQ
w:envoyez	qWYYaXWZZZ1WW
w:enzymes	XSWYzTUVZYYYV
w:epi	YyWZVaWXZZXaU
w:epic	wYWbccZdbcccc
w:epidemiologists	XyVZVZWWZZXZU
w:episode	YVTVmwo2VTUWT
w:episodes	vURRTypOUVUXU
w:episodio	VWWXWWu1YUWVR
w:epoux	YZYaYZZaYYwbY
w:equal	XVVW6WSVWUWXW
w:equally	VYXY0ZTZYWUaY
w:equals	VWWYyZSYXWWZX
w:equine	UXUYYYXZyUZaY
w:equipa	UvWYYurXWWWXs
w:equipamento	WYbZaYWaaZxaa
w:equipamentos	zaZaabXbbbaaa
w:equipe	TxUZXmpiVcWzT
w:equipes	UWXZZv2VXXWYW
w:equipment	QUTuxUqUWWpVU
w:equipo	bwXXXdqlncXWb
w:equips	YXZVZZxZZaXZb
w:equity	XvXozZWdYYYZX
w:equivalency	TVRVXXUXzSXVV
w:er	ZctVbXonnTooZ
w:era	SVTWVUzUVSTUR
w:erasmus	YaYaYbXaVxZZV
w:eravamo	TVTWWWTUWyUUS
w:erbij	StwVtWSXQUVWV
w:eredita	YaZaaZZZaYwWW
w:eres	VZWYYXzYYuXYV
w:erfahrung	XYYabWZZZZzZZ
w:erfahrungsgemas	1ZZYaaXZbZaaY
w:erfassen	yXYXYVUWZXVXT
w:erfenis	YaYaZZWYZWxXV
w:erfolgreich	TWYWYWUYVVzRT
w:erfpacht	YwXaZaXaYZaaY
w:ergab	XyUZUYWXWXWYW
w:ergeben	VWxXXXVXVVXYV
w:ergebnisse	WWXZZaYXZWY3U
w:ergens	YwXaZaXaYZaaY
w:ergonomics	VUVXYSTzTTWVR
w:erhalten	QoQUVTRrUSzwP
w:erhohen	PURSVSQTTRTzP
w:eri	UUTXXRUUUzUUQ
w:eriksen	WXZTYVyVbaYZZ
w:erin	W0VZWZSaYZabZ
w:erinnern	aaZbabZb0Wbba
w:erinnert	UXVWXWyWYVSWV
w:erinnerung	xSPWWWSVSxSPT
w:erlauben	bxacbcbcZbbca
w:erlaubt	zWZYaPWXYZYYX
w:erlebt	YaZaabyaYZabZ
w:erledigt	WXXZaXXZZYxWY
w:ero	UWUWWXxXuSWYU
w:eroffnen	WXXZaYXZZYxWY
w:erp	2sWXZZVZYXYZY
w:erradas	wYabaZXZaZaaZ
w:errado	VVUWWVUyWTVUT
w:errand	XcbYXZXbbawca
w:erreiche	UTzXXWUWUTXXT
w:erreur	1ZZbaaXbZZaaZ
w:error	YhTWWTRTUvyTp
w:errori	QUTVUU0UTSSUR
w:errors	UYTXYZ3XWVWXW
w:ersatz	yXWXXVWXZWYYV
w:ersatzverkehr	VWXYYYWWXVXVx
w:erscheinen	TVRWVVRVUSU0R
w:erscheint	YaYaZYWxYUYXV
w:erschienen	QTSTTQQzUQTQP
w:erst	XWuZmZtYWWYYW
w:erste	VpVYtYTXWuZYq
w:ersten	UTWWWWUvXU0UQ
w:erster	ZUaawaYaaaZZX
w:erstes	WUxXXYUWVVuXU
w:erstgesprach	acbcccuadccba
w:erstmal	UVVWyUSVWVVVT
w:ervan	UrTVVVSUVyVSP
w:ervaren	xUZaaZWYaZZaW
w:ervoor	yXUYWWWWVUWYV
w:erwahnt	YZXZaZWYYUY0T
w:erzahl	YZWbac0bZWZbZ
w:erzahlen	VyRXXWuWUuXWU
w:erzsebet	VYXYYyXVXUbbZ
w:es	kZcopWWkmqmfW
w:esa	ZcbcabvaabYcb
w:esami	TVUWWyVUTSVWT
w:esamini	VYWwXWXYXXXYW
w:esborso	XaZXabwbZaaba
w:esca	bxaaabZZbabcc
w:escala	uUXYYYyYXYUXV
w:escalas	XXWxXXVYXXWWW
w:escalators	XYWYZYVXOzYZW
w:escape	xXWYWXYXaYZaW
w:escaped	TXXYyZVaYYWbX
w:esce	SRTTTUQ0QSTTQ
w:escenario	SWVVWVzTWWVWT
w:escola	WuYZYZXYuXWZZ
w:escolares	UYaZaYxWZZYWX
w:escolas	aaZbZbZYvYZaa
w:escolha	QYXVYXSTXWWUz
w:escolhidos	WYbabYWaaZwaa
w:escrevemos	XYZZwWYaaaYbZ
w:escrevendo	TWyUVVTVXUVXU
w:escrever	UXYWZxUWZXWYW
w:escreveria	RTSST0QSTTSUR
w:escrevi	SVzXVWTVVSVVS
w:escribe	VZXZaZXYYW0aX
w:escribeme	RTxTSSQRRNyTO
w:escribiera	VYyYVXTUVUVYU
w:escribime	VYUYYYWXYXxYW
w:escribir	UWWXXzQSyVWXU
w:escribo	sXWZYWVXzWmZW
w:escrito	RSxRTSPSRyRSN
w:escritorio	RvVzWUsVWVTWU
w:escrow	QURTTWSUWTSyw
w:escuchamos	YZaZvZXaaaYbb
w:escucharas	UVyWUVTVTTVWT
w:escuchaste	SWTXVVzUVTUUS
w:escuela	QRQTxvNSuQRTP
w:ese	TSRSTUSTR0RSQ
w:esegui	SXXXYXVXYXyXV
w:esercizi	RVWRUzQTVWSVS
w:esgotados	ZbbccZyZbZbcb
w:esistano	WaYaZaXaXZwZZ
w:esito	UzUWVWUUXUTWR
w:eso	rswVnVTWUVVXU
w:espacial	XwaZaXYZaaYaX
w:espanol	OTUUWT0UUTVVS
w:especes	WXUyYWVVWVUUS
w:especialistas	ZbawbbZabYbbb
w:especially	oVUWVtTrWmWXu
w:espera	dTUyVOOsVTmSP
w:esperaba	ZcbcabuabbYcb
w:esperamos	XYXYYZTWYUVyS
w:esperas	UTTVWVzVVVVSU
w:esperienza	QRRTSTPUyQyUS
w:espero	WWWXXVVRXyWVS
w:esperti	VYW0YVWXXWYYW
w:esperto	UXWxWWWXXWXXV
w:esplode	TWTWyWRTVTVVS
w:esposa	YYZaZbYaYawcZ
w:espreitar	TWWYXWzWXWYWU
w:espresso	yYZSYXWaaZYaZ
w:esqueci	SUyXVVSWUTWWU
w:esquema	0WaUbZZaZbaZZ
w:essa	VzYXZtpYZYYZY
w:essai	RWUXYWuWyWRVV
w:essaie	VXTXVWSSTzWVU
w:essay	vVSWVVRUtSTVw
w:essays	TWaXXxTXVYXZY
w:esse	xUSTVUQUSSwUQ
w:essen	zbZaccXbabacY
w:essential	XacadbacccvaX
w:essere	vYXYZVVxYWYXU
w:essien	xaaZZXYbccYaZ
w:est	dlrYZmXiaXnWt
w:esta	bVsUbXVYaQrrw
w:estabilidade	UzSXWWSWUTWTU
w:estabilizar	yXUWYYTXWZYZX
w:established	UWUXYY2XXUtUV
w:establishing	YwYbbcZbZaaaX
w:estadistica	UsYWZyVWXWXYV
w:estagio	WVXZYYRY1XYWV
w:estamos	bo0pyVRUWTVVS
w:estancado	UTTVWVzVVVVST
w:estao	bxYaZYxYYXYZX
w:estar	uWVYYXuXYyXVU
w:estara	vUWWXVUUWVVWw
w:estaria	pVzWVVQVUUVVR
w:estas	VW4XWXlXWVqVT
w:estate	uUTTurmlVTWsS
w:estates	QwqVxVSWVUUWU
w:estatistica	SVVVX0UUVTWVT
w:estatutario	UyTXXXSWUTWTU
w:este	jbSUUURTUwQ3V
w:esteem	ZaYabYVabxXbU
w:esteemed	WVWVrssnnVqWU
w:esterna	xWaZZXYaYaZaX
w:esterni	2ZYYaZXaaZZZX
w:esterno	yWWYYYWXXXYYS
w:estimada	VwXXtYWZWYXZX
w:estimado	qTUTRUVTVSxTs
w:estimamos	TUXyVUTVXXVWT
w:estimate	yXXYYYuXXWRYt
w:estimated	2VXWYVTWXXVYU
w:estimator	TT0WWWPVQOVWT
w:estime	PSRV0UPTSRVVT
w:estinguere	UXXXYWVWYWxWT
w:esto	XYWZRXyYYXXZX
w:estos	ZbYcbbzaaYbbZ
w:estou	UWUXiXRV1UWWq
w:estoy	YZsalZrYYWtaX
w:estrela	SVVVVVUyUTTUQ
w:estrelas	QSRSTTQQRRRzP
w:estrene	UUUXWVTyVVWUT
w:estrich	TWWWYVVWXVWVx
w:estrogonofe	UWSWWWSVVSTTz
w:estructura	UyVYYYXZXZWZY
w:estudante	WWUXXYWWyUWUT
w:estudantes	UWWWXQVzWUVVT
w:estudiante	XXUXYXWWxVXXV
w:estudio	UVxvYWUVVVUST
w:estudo	TSSyVTSUWVUVT
w:estufa	waZaaZZZZXaaY
w:estuve	TWSUVUQTWzSUP
w:eszter	ZbZbbcXaZwabW
w:et	oddYnoakeesVX
w:eta	VXVYXYUYVyTXU
w:etage	TVTWWWSUVzUSR
w:etait	RURVUVwUTvUTS
w:etant	UVVyVUTTWUVVS
w:ete	TkiWnWXTURSzv
w:eteint	ZYYbabZczbbbb
w:eternal	WYXWXYTyZWWaW
w:etes	qUmXWWlWyTtqR
w:eth	SURTSVQPTO5RO
w:ethan	XVSuabXYwUZaZ
w:ethics	rXWXYWU3aVYaV
w:ethiopian	SSWWzTRSZYUYV
w:eti	WxVZZaXaYZYZZ
w:etichetta	waZbYbXbYZabZ
w:etiketten	zUTVWUTUVSUWS
w:etions	SS0UVUQTVRTTQ
w:etiquette	YaVaZZYazQabX
w:etiquettes	waZaZaWaZaZba
w:etre	YYrYYYvoXVYxV
w:etude	WxWtUWXWYYYZX
w:etudiant	TXWWsSSxuVXYT
w:etwa	xXaYaVXabbabZ
w:etwas	UptYnYoXqrYYW
w:eu	riVXuYpXrWrYW
w:euch	RTRTUSQ0UvSSP
w:euer	TVUWXWzVUUWWS
w:eulogy	1XTWVUUVRPUYQ
w:eur	ruWsatfZXWaXV
w:euri	zWSXVUSUUSVUS
w:euro	rjTonyliUTuVU
w:eurocode	yXXZXYVaYaYaa
w:europe	jnvqsdaXXWXYW
w:european	SVTVvWmRWRzWT
w:europeu	zWVVRWTWZZWYW
w:euros	sYUrbvvcVUpWV
w:eusebio	XYXaYaYZxYZZY
w:eux	TSxYuYVYUWXYX
w:evals	SXUUZYzYZWVVW
w:evaluar	zWWUXSRUWVVXU
w:evaluated	qUTxWXSXXXXaX
w:evaluatie	yXZVTXWXZZWVW
w:evaluating	XZYwaYYabcZaa
w:evaluation	2VVuXUlWWWYWU
w:evaluations	XZXZbbaawVacZ
w:evaluator	yRWTYXWXZWXXV
w:evelyn	TTWVUXVZWWzYU
w:even	XdorWUVVxYcra
w:evening	aWVrZ0UtnUXWd
w:evenings	aXUlrzYxaVVVT
w:evenly	WWaaxZYbYZXca
w:event	aalfXrbccTYzV
w:events	rVVXtUqXVRUvo
w:eventuali	ybaacbabbbZbY
w:eventually	aaXcbcYbTxaYY
w:ever	UmxkpbqVavUWS
w:every	paeYnipyaTkVU
w:everybody	bUyVnmQoqsWTZ
w:everyone	TVtWVZQydtsVa
w:everything	TlkXzfWhrYoVT
w:evidence	TVSXXYTRURWWz
w:evidently	VWUVXVTVYzWVS
w:evitare	VYXXYWWXXVxUT
w:evitato	yYYSYXWaaZYaZ
w:evolution	TV0WTVOVRSVUS
w:evolving	YWZVZZyZZaXYa
w:evora	rTTvVTRRSPRwP
w:ewa	VzSYYaVYWWXZY
w:ewan	2UuWVRRTVSVYU
w:ewig	WQTXUWSVzTVWU
w:ex	XUoo1YuXXWXYW
w:exact	yWXaZaXcbVbcb
w:exactement	USOXVXUWzTUVT
w:exactly	rpbrWWpWpqWTS
w:exam	PSTSc3ZwmZcUQ
w:exame	TVSXWVSQVUTUz
w:examen	RRSUT2RTQRTUQ
w:exames	yaaaabXbbbaba
w:examination	PTT0WTTVRvQVS
w:examinations	uVSVXTRVzTVVU
w:examine	wXaZZZZaacaca
w:examined	QVWXustXXWVuU
w:examinees	0UVQXVVUXXXWW
w:examiner	PUXWY3WTWWVYV
w:examining	QXYyYVUYYYXYW
w:examples	UXUXYXyWSwQXV
w:exams	RvVVVyPWXWVXW
w:exceed	yYYYaVUXWXXZU
w:exceeds	yZUXbbYbXZZaa
w:excel	UVVWW4WuocWWU
w:excelentissima	wYabaZXZaaaaa
w:excellent	SusWWpWVUxmWS
w:except	tTTwWUSxVSnVS
w:exception	WYXYXYTUZXyYW
w:exceptional	aWwbbbZbZWZbY
w:exceptions	VWXYZYUUXVXXy
w:excess	VzSXXZRYZYYZY
w:exchange	klraZWYqZbwWS
w:exchanged	WVzXWYRYUUXYV
w:exchanger	ZbZcacYcawaba
w:excited	dZadcdadtbdde
w:exciting	XX2WZZpZXWWZY
w:excl	2TaabVXYZaaZX
w:exclusive	RVUVVVzuWSwTQ
w:exclusively	SRTYWW3VQUUWV
w:exclusividade	P0WUWTRUTVUVS
w:excursion	XaZZaYZwaWaYV
w:excuse	zYWXWWUYYYYZY
w:exe	XXZZZZUYZayXR
w:exec	SVzTXYSWZUXYU
w:executed	zYZWZRUVYXWZV
w:executez	RRVTWRTTWV0VR
w:executive	TmbWXw1lVUUlU
w:executives	VXVXXWxuXXVXV
w:executor	zWVYXYTXXWYVU
w:exemplaar	UXXVYyVVYWWYW
w:exemplaires	TVYWZXWXYVXXx
w:exemplar	ZbbccZyZbZbbb
w:exercise	QtUVWSPsvSUWv
w:exercises	3XVVWSRVXUWZV
w:exercons	XYXaZaxaYZYaY
w:exeter	VwSZYYuaXXZbX
w:exhausted	ZbYcccYcvZacb
w:exhibition	zVTVVUQyURUWP
w:exhibitions	SQ0VWWSVTTWVT
w:exhibitors	VZYYXXyXYZZbX
w:exige	vaZaaZZZZXaaY
w:exist	iUmXvyTXmVWYT
w:exists	yTvWsTORUpUUS
w:exit	STSVzXSQWUUVS
w:exotic	zWZXYVTYaYXZZ
w:exp	juTYXYUXxVWXU
w:expand	QZzXaWTVYYWYV
w:expanding	UV4XVXRUToqWR
w:expands	USyabaVZZZaaa
w:expansion	WUVYXXzXUVXXU
w:expats	TXXXXR4VYUVXT
w:expect	UXwVtWRWzpVXT
w:expectation	zYqXZbXbYYbba
w:expectations	VV1ZaaVaYXZaZ
w:expectativa	0XaUbZabZbaaZ
w:expected	autYZYlqlXYXV
w:expecting	VUXXYYyXZXVXT
w:expects	SVUWVzQUWXXXW
w:expediee	TUSVUVSTUQTOz
w:expediente	xWYYZYTYZZXZV
w:expense	SVSTVpoUTPTW4
w:expenses	mSVWYwUTWVUOz
w:expensive	vtTXWTSxUTVWQ
w:experience	nlibiZXavXnYd
w:experienced	VYTaZwWYxYaaa
w:experiencia	RSRVVwQS0QmSQ
w:experiment	SVVUWPTSVSWUz
w:experimentar	TVVVYUyXYVTXU
w:expert	UVT+oUSVWUoXU
w:expertengesprach	TVVyXVSUVXWXQ
w:expertennetzwerk	ZZZ2QYYZbaabZ
w:expertise	PSSxUS0TVUQTT
w:expertos	bcavbbabcbccb
w:experts	bWU7XZpVXUVWU
w:expira	TUUVWSRUVSO0Q
w:expiration	XYXXZXXVaZyYV
w:expire	TUSSWUQTVSw6O
w:expired	UXVXYXWWUTPuy
w:expires	PSQUUVYSpQytx
w:expiring	VYVZYZzYYXSWU
w:explain	tTmtV2WTTmTWR
w:explained	SWUWXyUWXuVZV
w:explainer	qWWYNY5XXXXZX
w:explainers	PUTUTzSSWTTUT
w:explaining	SuSyXWRVTUVYT
w:explains	tQRwSQPQQyRUP
w:explicacoes	PUTTV2TSTRVUR
w:explico	YaYcbbzbZaabb
w:explique	TVXyWVUWYYWXU
w:expliquer	WWVVYXxYYYZYW
w:exploration	uXXUavYZYZXaZ
w:exploratory	XW2YXZUYXXXZY
w:explore	SWyWXYmYZYXaY
w:exploring	VVuurYSXrUXYV
w:expo	qStUVVvvVTTUT
w:export	rUUVsVRQUSQtv
w:exportacao	TyXWYYWWaZXZW
w:exporter	WVXYYYyXZXWXT
w:exporters	ZZZZwaXbYXaca
w:exporting	UYWZWbYZWyZcY
w:exports	VXWYyZSaZYYbY
w:exposure	crTYZVUVYWVWy
w:express	WYTYYYUXY2YYW
w:expression	UyXYYXUXZvVYS
w:expressions	yVVYbaYZZXYaX
w:ext	wYYbccacbbYca
w:extant	ZbbYbcVbbcxaV
w:extend	vUUVWXOTUSWYz
w:extendable	xVZbbbZbabYaX
w:extended	PqTTSSPRSQSQ3
w:extending	PTQWWWQUSRWW0
w:extends	WXZUYVyVbaYZZ
w:extension	tWWYZllXYWdYx
w:extent	xXZbcZXZbbZZb
w:externa	4WXYVYVYZZYZX
w:external	0SWWY0VWWXXYW
w:externalisons	SYZZZXxZaaYaZ
w:externalizar	yWYYZYTYZZYZV
w:externals	0XUWWXSZXXXZX
w:externe	3ZaZbZYbbaXbZ
w:extra	ZUSUUzYQUT0UQ
w:extractor	VZXZZZWYXVTWy
w:extranet	XXZaZaVYaayXR
w:extras	QUPTUUPT0QSSO
w:extremely	WXzXXYSUVRYYX
w:extrusion	TZWxaZWaZUaaY
w:eye	yXuWVYRWTTYYV
w:eyes	zXVWWXrXWjXYr
w:eze	YXYYZRWyYVXXT
w:f	XYWZZaVVXXTYy
w:fa	YWsXlSuWkuVXT
w:fab	VZXYYYyXaXYaX
w:fabbrica	TTSVVUSUzRTTQ
w:fabric	TqSzXWRVVPWXT
w:fabrica	tUwUUVuUSSUVS
w:fabricante	VYWxXUUXYYSXU
w:fabrice	VWTXTXUWUyWXT
w:fabrik	brpZXZkXsrZYV
w:fabrikant	RSTzSSRSVSTUQ
w:facci	UVUyWTSRVUUVT
w:faccia	TXUWXYSWyTXXU
w:facciamo	UVTWUWSVWUzWT
w:facciata	TWUVXXyWXWVWU
w:faccio	WZwZZZrZtWZYW
w:face	QTRUsVpTV1vWX
w:facebook	SUXWWURxWTvUT
w:facendo	SWzPVTRUXWWXT
w:faceva	XYUYYSVWUzYYW
w:fach	WPRYWYTWTUUV0
w:fachabteilung	2YXaaZWZaZZbX
w:fachada	UXXWXWWVXWWXx
w:fachadas	UYZZaYxWZZYWX
w:fachartikel	TTXVWzVRYVXWU
w:fachbereich	WzTWYYUTUVWXU
w:fachforum	TUVVXUTxVVUUT
w:fachinformatiker	OUTUU0QTTTTUR
w:fachkrafte	SSOTVV3USQVRR
w:fachlaufbahn	UWzXVWRUURUVT
w:fachperson	xYaYaVYacbabZ
w:facile	YaZaaYWaaawba
w:facilitate	bWZbvaabaabdb
w:facilitator	TVQXUW1WXQVWX
w:facilities	XbZbabybYZbda
w:facility	UuTXYWQWXVWWy
w:faco	OSUUUSxT0RTTR
w:facon	XYWZZYXZWyZVU
w:fact	ZYxcbcZbWXaca
w:factor	PVVRWR0TVTRTR
w:factories	WVWZxZYaWYYaY
w:factory	omuXVXpWuYUXU
w:facts	SyYZZaWaZZZbX
w:factual	yZYWZXZYZYXYV
w:factura	yWWXYWsWXWSWx
w:facturando	yWXZZXWUZYWZY
w:facturar	UXWYZXV0YUYVT
w:facturas	UWWYWWzWYWWXU
w:facture	sWVXXWSVXVlV0
w:facturemos	SUPUzSQSTRTTQ
w:factuur	wWVWXUsUWUUUv
w:factuurtje	3XXZXYWYXWWXU
w:faculty	QZUWXsT3WaVWU
w:faden	UWXYYYUVXWWXx
w:faenza	yWaZZWYaYaZaX
w:fahren	QUUTWytSTUUUR
w:fahrschein	VWXYYXXWXVXVy
w:fahrt	STVTWySRVTUUt
w:fai	3ZWaXZXZWWZZX
w:fail	XZXYZXvvaZYZX
w:failed	SUTUVrRTUVWr1
w:failing	TWVVWQ0TWQSTV
w:failli	XYXaZaxaZZYaY
w:failure	STSQW0QOVRxQO
w:failures	ZaXvcbYbbcabZ
w:fair	dWolaUZvtsUUW
w:faire	vqrVUTRUTTbUu
w:fairley	zYVXZWWaZXYbX
w:fairy	TXYXXPTzXVSXV
w:fais	SUrVUUyTxNUTT
w:faisal	TVybbcXbZWbcb
w:fait	qrSWVVpVUusUS
w:faithful	XSYaabWbaayZY
w:faithfully	UXrYZZsYoWYZt
w:fake	TuUWUVwTXymUS
w:fala	wXVYXYUWXvtXV
w:falafel	VXWZXaVXzUVZW
w:falam	ZaZaZaYYwYYaa
w:falamos	WXUXZXyWXWXXV
w:falando	XZXZZZXXZxYTT
w:falar	vWVlXUUxYVXXV
w:faleceu	aaZbZbZZvYZaa
w:falha	RUUWUVSVUUzVU
w:fall	xXVtXWTXXXYZX
w:falla	SSTUUTR0WRSUO
w:fallig	XWXZYZxZWYYZZ
w:falls	utVYpWVYuSnYV
w:fallt	tUUTVVRTVSVU2
w:falou	SVyWUVSTUSTUT
w:falta	aTxTmsroUSWUO
w:faltaba	RSQUUURS0QSSR
w:faltan	UWUXWTSRvTVUx
w:faltou	VVVXWXSTVUUVy
w:famiglia	TVTVVyTRVUVVT
w:familia	mxWXXXUWoUpWU
w:familiale	T2UXWSUXWXXXW
w:familiar	Pn2wTUQTPtUVQ
w:familiare	VyVVWVWXXWXXV
w:familias	VVVXvWtXWVUYu
w:familie	UXVXYXrWWwtVR
w:familiebedrijf	XyUXXaXZSZZaY
w:familienbetrieb	UWyWXWUVWRWWT
w:familienunternehmen	TzTVWWWWWWWXU
w:families	WYUUrluUvTVUm
w:famille	YZYaZZZaYYwbY
w:family	n1UcqfWWcnYYW
w:fammi	oXtYXXUWvTWVT
w:famous	XYXYWXUTZWyXT
w:fan	rUSVVUPQo2UVS
w:fancied	zXVYYYUZYRYaV
w:fancy	pwnVoiSpWoVWX
w:fangen	UWTVXVzVVUVVT
w:fango	WXWXXYVWWTVWx
w:fangt	TWUUWVTTVQTRz
w:fanno	SURTVWRT7TUUQ
w:fans	TSVT0WSRVUVXU
w:fantasy	QTQPTTRRVURT0
w:far	tvmWUYmcUlqVR
w:farai	VXWaZYXUWyUYW
w:farbmuster	TWWWYVVWYWWVx
w:fare	RqRjVzSQwSSVQ
w:farebbe	smvXjXlWVlXWT
w:fares	UUTYVVR0SQSWU
w:farewell	VUSXXWVRUnWTz
w:faria	xUzVVVPTSRUTQ
w:farida	1WYYZPWUXUVaZ
w:farine	WXUyYWVVWVUVT
w:farm	0lUtVSsTVTkWR
w:farma	dcreddbdbcccc
w:farmaceutico	wtXZZXYZYZYXX
w:farmaceuticos	XaZvZXZZaaXaY
w:farmacia	SROUSUQSSPS1u
w:farmers	YUQuuTsvTZTVR
w:farmhouse	yWTYWXvWUUWZT
w:farmland	UyYaXUUWYYZaW
w:farms	rVVttWuTTUVXS
w:faro	1UTTVSRPUqTQN
w:faroe	YXTYXYVWWzWWU
w:faroese	TUQVWVSUUzUTQ
w:farouk	TUSVWWTUVSUzQ
w:farrant	xbaZaaZZbZZaV
w:farrugia	xZXZZaYbabVca
w:fascia	YxaZYZVaZZZZY
w:fase	SUUUXUSVWUzVS
w:fashion	SVTXwXPWUSyXV
w:faso	tVWXYZVXXVxXW
w:fast	TSxXWWxV0SUXU
w:fasteners	VZVYaZyWXWYaV
w:faster	SWVVWUTTWRUSz
w:father	soRVqodSSyTVl
w:fatima	xYaXZaTbbcYcY
w:fatou	xUUWXVxSYXXYU
w:fatto	xwSWWWTWSTWWU
w:fattura	pVVuWWRWXVWVx
w:fatturazione	rXZZaXwZZZXZW
w:fatture	SxTUUUwSVTSUQ
w:fatura	ORRvSQOPRPQP0
w:faturacao	VWXWXYzTYXWXU
w:faturar	TYYXXXwtXWWWU
w:faturas	OTXVZV0WXYSVV
w:faudra	STzWVUUUUTsXS
w:faudrait	2VVUVSTVUVVXS
w:fault	rYUZXZUXXtXZu
w:faut	nSRTvSPQSPrSz
w:faute	XYXaZawaZZYaY
w:fauteuil	WYSZZYXYXyZZT
w:favor	1VXVZXWXXXYXu
w:favore	SVUWuVxWWWUWU
w:favour	spZoWXYXyTmXU
w:favourite	tVmVXXSWWxVVT
w:fax	NTRUTTRTSROQ3
w:faxgerat	axabbcbcZbbca
w:faz	2VVUVRSTVURWT
w:fazem	UWUVXyVWWVWXU
w:fazemos	SVWVYU1VXVUVU
w:fazendo	QSQTTTPS0QSSQ
w:fazer	qVTVwVSWUUyVT
w:fda	yWYUYWsYZWWaW
w:fe	ZcbcabvaabYcb
w:fear	YYTZZZVYXxYWV
w:fearing	TTVVUXUZVWzYU
w:feature	tTcUUUn2TQPUS
w:featured	UWVXXX0OZUUWQ
w:features	wTSVWPRRTRO0R
w:feb	jUTUUmNy0QUVR
w:februar	wTUVVOTTyUUVT
w:februari	TYXWYyTWWWWXV
w:february	zWVVXqWnsXVWo
w:fecha	TXVWWWyUWWVWU
w:fechada	TVWWXWWTWUWWy
w:fechado	zWUWXTSUWTUVR
w:fechamos	TWVWXVTVXUUVy
w:fechou	TSVT1VSVWUUVS
w:fed	VYVaXayZYUWbY
w:federacao	TVXyXUVVXUSUT
w:federados	yWXWYWVXZXUZW
w:federal	oXYWXXsWZZvZX
w:federation	yxXXYTTWXWVWU
w:fee	sWVrYvsoWUpWV
w:feed	ZUOTUmmQTZTwv
w:feedback	TTRouZSSYlU0V
w:feel	Vq2oZWaZVVVWT
w:feeler	SRzWWXSVUTWVU
w:feeling	RTxWRVxUTPVWW
w:feelings	UYSXYXUXVzWWR
w:feels	WZWZZZXXYzXQQ
w:fees	qeR1TNX1TQTVP
w:feest	TUUVWWUUVTTTz
w:feestdagen	VWVWWWUUWyVSR
w:feet	UWSXxZuZWWYaY
w:fehlen	URXWZZWXYXWWy
w:fehler	SXXYWXVxUVVWU
w:fehlt	QrUXxwSWqTVWT
w:feiert	ZaYabaYZaPZ2U
w:feira	oYXaaYttXXZXX
w:feito	TXWVWRVyYWXWV
w:feld	SVSSVVRTTNT0Q
w:felicitations	ZXTaaaXXX0WNT
w:felixstowe	zYXXXWUXXYZbY
w:feliz	VW0XXXTWW2WSR
w:felizmente	wYabaZXZaaaaZ
w:fell	VxTXYauXWVVaX
w:fellow	SURWWWzpU0VVS
w:fellows	TUTWWWTyWSXWT
w:fellowship	RUTUVRR4TcVUR
w:felt	uWSWUVRWUR1WT
w:femi	xNRWVWSSQSUzR
w:femme	WVXZwZXYYYYaX
w:femmes	RSRSTzQSTQwSQ
w:fenetres	TYVXVYyUWWWWS
w:fennell	XZVaacXaRzZZb
w:fenster	QxUUWTSUWUUUw
w:fenway	XaVbbcwbbaaaZ
w:ferais	RTRTU0RTSRRTP
w:ferait	WXyYYZUZTUXVW
w:fergus	YYVbcbYaZwaYZ
w:feria	xTTUUSRrTtUQO
w:feriez	2WSXWURWUUVVV
w:ferma	SUTVWVxUWUTUu
w:fermata	UWUWVWUVWRUUy
w:ferme	RwRTzRPRTQkQO
w:fermentation	YbwbabZaaYbaZ
w:ferments	UYYYYTVzWRVXT
w:fermes	ZYYcabZczbbbb
w:fermo	VVVXWVVWVUWXy
w:fernandes	SZVyaZWaZXZcb
w:ferndale	TVZXXyTXVXXZY
w:ferngate	WQzYYZTZWXWYY
w:fernhill	VySaZZVYZZabZ
w:fernkurs	aaYbabZbzWbba
w:ferramenta	UWWYXWyWXWXWU
w:ferrante	vVUxXTTWVWXVR
w:ferreira	WYWYbaxZbaZaa
w:ferreteria	yZWZYYXYXXSaW
w:ferries	WXZZxaWYYWXYX
w:ferro	uZYbddaddcdce
w:ferrol	xbcbcYZaccacc
w:ferroviaire	zaaacbYbacbXb
w:ferry	acRVzVXqTjUWq
w:fertig	zVXWWWXWYUYZT
w:fertige	RVTTV2STWUUVT
w:fervendo	TTTUVVQSUzTTQ
w:fest	Q4uWXVSTUUUSS
w:festa	SVVVWUTTWTUUy
w:festanstellung	T2uYYYVYYXZZX
w:festas	TSSTUUSSUzTRQ
w:feste	S4XYYYVZVWYXW
w:festgelegt	wabcdcbcbcaba
w:festival	4TuVVQSQUTUVR
w:festivals	WazaYaUPYUXaX
w:festlegen	TZZvbZYaabZaZ
w:festpreis	rUTVUVxWWWUXT
w:fetch	TXYZXZXXXWSZz
w:fetches	VWWZWaUXyWXaX
w:fete	xVUWVWSXXVVYw
w:feuillet	RWTTUzSRWVRVR
w:fever	aYbbbaWXcZwaW
w:fevrier	zWXYXXUXXZUZV
w:few	rVyejXcXoYdYV
w:fewer	UTPTTTxRTkSqw
w:fez	TrVWVVUUrTQyR
w:ff	STyYYYUWXUUST
w:fi	SwUXXSSWyTYXV
w:fibra	UXTYWYzVTTVXU
w:fica	QTSzTSQRSRwRO
w:ficamos	ZbbccZyZbabcb
w:ficar	T1UXWUTSVUWXS
w:ficaria	WxWYXYTWYWVWV
w:ficas	TVWUWVTWUVzXV
w:ficaste	UyUXXWUUWVVVS
w:ficha	uYYWXUyTYYTVR
w:fichar	TyWWYXWYWYWYX
w:fichas	vUUUXUyUWUUWT
w:fiche	mvTXXWTWVVXVw
w:ficheiro	SUUUXUSVWUzVS
w:fiches	3ZYYYXUXZXYZX
w:fico	mRRTTUxTSRwQQ
w:ficou	QvSVWvRQUTSTw
w:fidelite	TUUVXUTUWUQS0
w:fidi	STUV0QQQUSUUT
w:fiducia	SXXYYXVXYXxXV
w:fiduciary	YXZaXbYaZawaZ
w:fiel	WWyYYYUXUVWXV
w:field	sUSVrTQXuzVsS
w:fields	TUUYYXTWW4WsT
w:fieldwork	YaZwaYWYabYaX
w:fiera	RTSUVTR2VRTRP
w:fiercest	UYWZWbYZWyZcY
w:fifteen	UZpTizmTUsVXU
w:fifth	SVXX1ZUYXVVYV
w:fifty	pRrRSSuRxqSPM
w:fight	UVzWYZRZSWXXX
w:figli	XaaXabwbZaaba
w:figlio	RVUUW1TSTRUVS
w:figma	opVYZyVnbUWsT
w:figure	RVrpWVbUTuVWu
w:figured	XzVZUZWWZZXZU
w:figurer	VWyWWWUWUTVWT
w:figures	PTNTuUsRPLST4
w:fija	S1VWVVSTUTVVR
w:fijn	QTRTUUTTUzTTR
w:fijne	VWVWWWUUWxWSS
w:fijo	T5XYYYWYXYYYW
w:fijos	VzUWWWUXXTWXU
w:fil	VzUXXXWVXWRXS
w:filas	PTS0UPOQURQQP
w:file	aTslXaqUXRxVv
w:filed	XWWWzYUZYYWaY
w:files	2nUWXVSVWUVTz
w:filha	sURUU1STTRUVS
w:filho	QUTUVzSSTTTUS
w:filiale	VVUWXWTUVTVSz
w:filing	RuPTSVRxTPUUu
w:filip	VUT0QXPWTQUVT
w:filipino	XYUZYYUWYxYXV
w:fill	XnpsVZtqaUqWT
w:fille	NSSTR3RSQPQTP
w:filled	ZmSXxWbWmZorT
w:filleul	TabZZaWZbaxbY
w:filleuls	TaaZZZWZaaxaY
w:filling	rWvXYYUXVaqZr
w:fills	UVuXXX4VWUWVS
w:film	zVtUVSRwWTuWR
w:filmar	yVZXYTWYZXUZX
w:filmed	RUTVU0PSWWWWW
w:filming	vYYWVyTVZYWYV
w:films	xmVVxUTQXVUZU
w:filomena	UWUVWWTUWyVVT
w:fils	xVUVWWTXvUXWU
w:filter	hSUTWVzVWWwVT
w:filters	yaYZYbTbYYaZa
w:filtros	TWVWXVTVXUUVy
w:fim	utTUVUnTUsrTQ
w:fin	0nUWtVsUWmVVS
w:final	ZjVVZoTezVrXq
w:finale	QRRRTTP0TQSSP
w:finalising	ZYwcbcZbZYZcc
w:finalist	UVXWXWryXWSTR
w:finalista	RSRUUURSzRSTR
w:finalists	WYZYZWOzYWTXU
w:finally	WvUYXWUxWzVYU
w:finalmente	UyWZYYWZUWXXV
w:finals	TVUUVURUT0TVO
w:financas	cctdcdacabbab
w:finance	YrtWWnsWWZnZc
w:financed	vUUWWXUUXVyXT
w:financee	XWYZuYYYaZYZX
w:financeira	UyXYZWXXWWYWT
w:financeiro	1UYXYWUVWVWUT
w:financement	URTYSS0VVUVTT
w:financia	yWYYYXWYYYWYV
w:financial	tlhXYqVYpXrZX
w:financiamento	zWVVRWTWZZWYW
w:financiar	ZZbauaYbbaZcb
w:financieel	XxVXXaXZTZZaY
w:financiera	zVXXXWVWXXTYV
w:financiere	wxXWWQSXWYTXV
w:financiero	upXYaZZaZaarY
w:finanziamo	XaaXabvbZaaba
w:finanziario	XWYZaY3ZaZYZX
w:finanziata	UUVYyYUYZXXXW
w:finanziert	WXXZyYXZWXYZX
w:finanzierungsrunde	VXVX3YUWVUXXV
w:finch	WsjYkZoXolYtV
w:finche	uUVXsUTVWVVWu
w:find	dbyZkZlXmVXik
w:finden	TV1XXWRUwUWWU
w:finder	RWVTRR1TRUXXV
w:findet	VWVXYXxWVUvUU
w:finding	UUrXXWrSxpYYW
w:findings	0YVVRZVaZXWaX
w:finds	VmeZZZ2YWWZYX
w:fine	sXacZnjVZXYqq
w:finestra	bxaaabZZbabcc
w:finger	ZbZYZayWYaUbZ
w:fingers	VXWZXXVSXQWZz
w:finisca	VYXYYYXaxYYaY
w:finisce	TURUTURTzSUWS
w:finish	opSrWVYSyZwXT
w:finished	xamrVRQssUUXm
w:finishes	PROS1SORONSSP
w:finishing	VWSYYXmW6RWZW
w:finito	zXUZYYVXYWYSU
w:finkenwerder	wabcdcbcbcabb
w:finland	UyXbaaZaZYUbX
w:finnish	UyXaaaYaZYUbX
w:fino	wrVXlsVXmVXVU
w:fintech	YXvyjWXbnYXYV
w:fiona	SsTvXXtYWYXaY
w:fiquei	YZYaZTtWXxYZV
w:fire	mSTVV1RnooVWU
w:firefox	WYXZZZXYaWRyT
w:fires	VYXZabyaYYUba
w:firewall	TVVQXQRTXW0UW
w:firewood	TXYXXYRWZXUXy
w:firm	WqbvqXtWrTYYY
w:firma	QRRVvssUwTUVS
w:firmado	zWWZYXWTZXVYX
w:firmar	SRPTUTSTzQTRR
w:firmawagen	WxUWZYVYZYYZW
w:firmemos	UUUXWXTUXVVWy
w:firmen	UWSXzWTWTTUQV
w:firmenwagen	TRXVYZWWYXWWz
w:firmi	VwXXuWTWXXXXU
w:firms	mWrYnX4bYTXYT
w:firmware	2VXVXSWWTVXXV
w:first	YdfXtarlaarYV
w:fiscais	zVWXXRUTXUVXV
w:fiscal	TUUVXUTUVTRS0
w:fish	YZVZraXaX0ZZX
w:fishermen	WXWWzYRVVXSXU
w:fishery	zYWYXXRWYVXZX
w:fishes	YyWZWZXaYYYaY
w:fishing	syUvpTQUUUUXT
w:fisio	UXWYWYyWVVUYV
w:fisioterapia	yXTXVXTWVVVXV
w:fissa	UyVYWXVWXVWWT
w:fissare	VVWXYYzYVTXYW
w:fisso	VyVXXWVXWWXWU
w:fit	ptzZWVXqWUUXm
w:fits	qnwUUTUxVPUWS
w:fitter	QxTUTUOUyRTUP
w:fittings	QTPTUUPT0QSRO
w:fitzwilliam	SWTWzWUYXSUYU
w:five	XoZsbktjcbYYX
w:fiverr	VWTUVWRWWTzWQ
w:fix	jsYUVVscUSvbu
w:fixe	UrSVwVwSVVTWT
w:fixed	vuoXXapXlbWYV
w:fixen	2YXZXYWYXXWXV
w:fixers	UVVYXYyXWVVWT
w:fixes	SURWWUQRTRRS2
w:fixez	PUSRV0QTTTSUS
w:fixing	RVPUXU0UUPTUT
w:fixo	RzTUVxRQUTSUQ
w:fixsalar	VwWXZaYaaaaaa
w:fixture	yXaYZXYaaYabX
w:fixum	UyVWXVUWWUWXT
w:fiz	RSRTTUTUzTUTR
w:fizer	YZYcbbzbZaabb
w:fizeram	WXVYZYxXXXXXV
w:fjordkraft	XxVaacZcacaca
w:fl	xZWbcbYbYaZaa
w:flag	TTTVXXTWVVzTQ
w:flagge	2ZXaZaXaZZYZY
w:flagged	xRTTVXSWXXwXS
w:flags	WabWZWXXbbxZZ
w:flakes	VVXYYYyXZXWXT
w:flaky	SWVUXYVSYVRXz
w:flap	VYVYXYTWWRWXz
w:flashcards	UXYWYVzVYYXaZ
w:flat	hwUpVmvTVTbWp
w:flatbed	zXVYXWVYVVWZW
w:flatmate	TWyXvWSYUXVXT
w:flats	4XVXXVWYUWYZU
w:flattery	XWxbTaXbXXZcZ
w:flavors	zYWYWZTXVUVVW
w:fledermause	STUTVSSzTSUUO
w:fleet	NSvxRUuSRRTUQ
w:flensburg	TWVWXWyVVUWWT
w:fletcher	SYYaaaXaaWYax
w:flew	ZYxZZaZYUWZaZ
w:flexibility	SzZZaVVZXaYZX
w:flexible	2UTmVrRUVVjUT
w:flicker	ZZYZYbXYaZWYx
w:flies	SWTWxSPUxrWWU
w:flight	TZUlXpWUWT0bx
w:flights	1TTVUyNTURTWv
w:flipped	uaccbcXdcdcec
w:floating	ZYxYZaTXYWVXV
w:flohmarkt	SSRTTTQzUPSRN
w:flood	WYXZvTVTYyYYX
w:flooded	SaZbZaYbxXabZ
w:floor	VomVUWQThdVV3
w:floors	WYVZZbWXSyZYW
w:flor	SVUWWVSWXVzWS
w:flora	TXXYyZVZYYVaX
w:flores	YYZaZaXaYawbZ
w:floripa	TWVXVYyWVVUYV
w:florist	QXUWXWRRRS1YR
w:flour	TWTVVVRRSwTVw
w:flow	yVVoXsUpYWWYV
w:flower	STUUUVTTWR0TQ
w:flows	XXYZXaRSaXzZY
w:flue	SVWXXYUUWWVTy
w:flugel	1ZaaaYXZbaZbZ
w:flur	axabbcbcZbbca
w:flusskrebse	UWTVXVzVVUVVT
w:flute	PTTRX0UWXXVXV
w:flutter	TZZZZbxaababa
w:fly	zuSVTUSUTRRWv
w:flyer	XZYZXZyVZZXaU
w:flying	SSTXWwTWWSuwX
w:flyover	ZbXcbcXcvZacb
w:fnac	UVRVVVRVTRUTz
w:foam	WbZaZXWxaXYaZ
w:fob	VUXXYYyXZXVXT
w:focus	STS6WTTUUSVVT
w:fogli	waZbYbXbYZaca
w:fogo	TWSWWWSVVSTTz
w:foi	XVbWaWWVorUtx
w:fois	TRTxSRyTUSUTR
w:fold	QTTVVUQVVTQU3
w:folded	QUTVWSRW5QWXU
w:folder	kSSVXVQPuQTW2
w:folders	ZaYaWbxZZZVca
w:folding	USvXtXTVVSVVx
w:folga	TyVYXXVXWVWXT
w:folgado	QUWTWzUUWUVVT
w:folge	VWUWUTTzUTVVU
w:folgen	TVVVUyTRXTSUT
w:folgende	xYYYaYWYaZWYX
w:folgt	TVTSXWQSWUVUz
w:folien	UUUWXTUTUwVVw
w:folk	SWSVXyRXXuXaW
w:folks	VWwYYZxUWTtZW
w:follow	UYStWVYpWsoyV
w:followed	SvVPWzSsUbTWS
w:follower	SVTVWUzTWTTTQ
w:followers	QSRTTUvuOPO1N
w:following	oZYmZZXYdopuX
w:follows	sTTvYWQWVVUmv
w:fomos	WYZZwWYaaaYbZ
w:fonction	WxVZYaXaXZYZZ
w:fondando	bZcbucbcbcccb
w:fondation	VWXXXWVXYXyXT
w:fondazione	yWZWYVWYZYWZW
w:fondi	TYTYyXVYUUWYV
w:fondly	XZVZXZzUVVZaa
w:fondo	cvWzYYWZZYYYU
w:fondos	WYYYXXWVWXxZX
w:fonds	QUU0VTTTWUUVU
w:font	SVQTVUPST0TQP
w:fontaine	XZYaYxYZYXZbZ
w:fontanero	TUTUWSTTVSURz
w:food	mkVzVoSxVrUWR
w:fooi	VWVYWXSyUUXXS
w:foolishly	TWSWVWOWS1OUP
w:foot	UTTYXZUWtxWYT
w:footage	zWUXYWRXWTWXW
w:football	llPTuTNPTxTTx
w:footscray	zZWYXaWYYWWbS
w:for	naikelkkkYbam
w:foram	WYbaaYWaaZwaa
w:forbes	RXVWWWzXWUWXS
w:forbids	VxZaWaYaYZZbZ
w:force	NUURW+KTWVUVU
w:forced	UzSaWbUbaWYbZ
w:forcement	STzWWUUTVTSXS
w:forderung	ZWXZyaYZYYYZX
w:forderverein	SUUTVyTSSTTTS
w:forecast	sWSTVURTUUVT2
w:forecasting	2dVWpoRWnUVZV
w:forecasts	RSRzwSOTRPRWS
w:foreigner	VWXYXYVXXUyWW
w:foreman	S4QVSTNUQnSVQ
w:foremen	WaWZabWZZyaaY
w:forensic	PTWyTwQUUTSWP
w:forensics	SVUUVUSWYVzWS
w:forest	WYVZWYVZySXaV
w:forester	XZWZWZVZySYaV
w:forever	XYTXUZTWYxuZW
w:forex	VUXYUXSVZWzWV
w:forfait	tTU0URSTVTTUS
w:forfaitaires	SXWWYUzYUZXYW
w:forge	UXVTXXSVYYWXy
w:forget	RaTWVWTpyQhUx
w:forgets	yaVXZYXaaWZaZ
w:forgive	SuPXrXuWuUWZV
w:forgot	PUQVUURSRMPR6
w:forgotten	UrTXYZvXWtXZV
w:fork	VXVYUZSXVSWZz
w:forklift	pURvUTuRwQSUR
w:form	ilicjmYrYXoea
w:forma	TTxWVVwUTSUVS
w:formacao	RTTWXxxUXWSXV
w:formacion	QSSTUzPSTSSSQ
w:formador	TVYYZxUWYXUYU
w:formaggi	UVYZxYVYYXYZW
w:formaggio	WYaawWXYZaYba
w:formal	W1WYYYVYVWXYX
w:formale	SWzPVTRUXWWYT
w:formalizar	VxYYZXXXXWYWU
w:formar	UVWyWVUVSTVVS
w:formarias	YybccbbbbbbaZ
w:format	RnqyWwQRUTTVt
w:formate	XSSZZVzTZYWXX
w:formateur	UOUXTwyVVVVUT
w:formation	eWXXYuUxXVVVU
w:formatting	UXZUZU0USYWYV
w:formazione	WVYYYY4XYYXYV
w:forme	UTTUUVRRU0UTR
w:former	UUwwagYroRVrT
w:forms	yVQTUuMuVkUVR
w:formular	xYYZYXWaWXWaW
w:formulario	1XWXYXUYYYWVW
w:formulier	rTSxVUPUVTTSv
w:fornecimento	UVWXXXVWYVWWx
w:forni	VWWXXxUWXWWXU
w:fornitore	STUVVUSSTRUR2
w:fornitura	UXXXUXyWXVVWT
w:forse	VaXaZaXaXZxZY
w:fortbildung	XXWRYyVWWXYYY
w:forte	UWVXYWUWVTW4S
w:forth	WURYYZUYVzXXV
w:fortieth	zXXYYXTXYXYZU
w:fortnight	vXjWtrfXXWWYW
w:fortnightly	PSSUTSPyTRSSt
w:fortress	aYXcbdacvZbbc
w:fortuna	WaYaZaXaXZwZZ
w:fortune	0SWWXVSXYZXZU
w:forty	tkapYqvWoUXXR
w:forum	cVkpYtSQUxjWf
w:forward	aYiWXWUaotxYo
w:forwarded	QTwVUURtQWSUw
w:foster	VYWYWZRXUT0ZS
w:foto	pTTVVV0UUmsVp
w:fotografia	nTSUTUST0QVUQ
w:fotografin	zYUXYWUYVSVXT
w:fotografo	WYWYXXyWVUVWU
w:fotos	xVTVWWTUUTyUR
w:fotovoltaica	TVYYZyUWYXUYT
w:fouad	RVYYXyWYZZWaY
w:found	YYWmuVoUUtZrn
w:foundation	dWTuU2QoVVdWT
w:founder	dVYa7XkXXVjYV
w:founders	TVVX1WxsWUXWT
w:founding	WTXY7YVtYXXYW
w:foundry	0VXUWQWUYVWYS
w:fountain	xUbYZYYabZXbZ
w:four	vjXkbllnkYZXY
w:fourni	WzTXUWTVWTVVU
w:fournil	WXUyYWVUWVVUT
w:fournisseur	RQQTTSPPSPxQz
w:fourteen	PXtUWyfVTTVsP
w:fourth	RoSVyWSTxQUUt
w:foutloos	RXTYXXzYTUXYV
w:fox	TXUZYZTXySYZW
w:foyer	yYXZYYUXYXYZV
w:fp	ZZYaaVUZwXZZX
w:fpga	SV0XWXQWVQUXS
w:fr	xabZZXYbccYaZ
w:fra	RRRRUSQSTTrzP
w:fraco	STRVXUzVVTTST
w:fractional	4UTXWYtYXXZaY
w:fractions	zWWUYVRWYWWWS
w:fractures	STUVWRTzXUXXR
w:frage	bWuoXXsWVtWWT
w:fragebogen	VVV5YVUSXWWVV
w:fragen	ovVXYWoWzUXYU
w:fragt	WWWYYXWxYUWWU
w:frais	TsTVWVSUVTxUu
w:frame	VZXVYVyWYYXaY
w:framers	VXVWYYVXZRYZz
w:frames	VXVYUYRXUSWZ0
w:framework	2TTVYXvUXVUXT
w:francais	QWWXXU3YVYWYW
w:frances	VZVaYbZZyTacY
w:franchise	VWZYXT5XXYRYW
w:francisco	zWXaYbYZaaabX
w:francophone	XXybZbVaWWVZW
w:francs	yVVUURPwWTURQ
w:frane	bxaaabZZbabcc
w:frank	3UUTVVTSWVXYS
w:frankfurt	TzXXZZUXZZTXY
w:franking	TUPWRW1UQQWXO
w:frankly	ZTUzWTSVWXVYW
w:franquia	VWUYxYVWVXWYV
w:franquias	TVzVVWTVWTWUU
w:franz	VVTZWXVVWRWWz
w:frapper	URyaZaVZTXYYY
w:frase	VxZZZZYaaZWaZ
w:frau	poXvZYYojabZW
w:fraud	svVWZWYqZYWvV
w:frauen	UWWVWtVVXWxWU
w:fredrik	TWXXYXVRWUVWz
w:free	YaXYZWu3dTbaX
w:freedom	pPSTxsRRVTwXT
w:freela	tyVWXVrWXUVWU
w:freelance	wVoXZZbYrmbjX
w:freelancer	nTUVWWzW1TVWo
w:freelancerin	QTRWVUxWRxTTT
w:freelancers	raWYYXwxoWYRV
w:freelancing	aaTabcWZZxbba
w:freely	TUUWXTUzXSUWP
w:freeze	OSSSUQQRTRTS5
w:freezer	VYWYXXWWVSWXx
w:frei	psZjVmRycSpTO
w:freiamos	ZZaZvaXbaaYbb
w:freiberufler	RXWYaW5ZXYVXW
w:freiberuflich	wXUYZZVZwYZYX
w:freiburg	yZcccaZbcbbba
w:freie	NuRSTwrPTQTSt
w:freier	TUTWXWRVzTVVV
w:freight	XsZcXXxhvYXYU
w:freiheit	WYWYYXUXXXyZW
w:freitag	wVUVXwSvVTVWP
w:freitagnachmittage	TWUVWzVPXUXXU
w:french	2STWVVQWxSVUR
w:freno	UUVVXVTUWTVUy
w:frequent	ZbYbbcXabbavb
w:frequently	ZZvbddYcabcbc
w:fresh	WzWXTZVWZTXYS
w:fresher	ZZYbabWbzZaaY
w:fresno	vvWYYXTWYZWaY
w:fretta	TVyXXWUXWVXWU
w:freude	vZaabTYaaavaZ
w:freue	QSQTTUQxtvTUQ
w:freuen	U1VYYXUTtVVRV
w:freund	tWUWWWTVUUxXT
w:freundinnen	TWUVWVTWWV1WU
w:freya	YXaabaXVZWZax
w:fri	OOSST0PPSQTTx
w:friday	YlScWXbvaaaY0
w:fridays	NuSTW1NPTtSWR
w:fridge	SWUXUXSSVySXt
w:friend	WYTVccawetwZT
w:friendly	RtxWUXtVUtVUR
w:friends	RUuVvTsWXqtVS
w:friendship	WZWaXayYaXYcX
w:friesland	0VWWTWTWYRVYS
w:frighten	XUQXYYVWzQYYU
w:frightening	WZVaYazVWVUXT
w:frigorifique	TYVxaXUYYaWXZ
w:frio	xUWXXUVXvWUYW
w:frisian	RUPXWWQUU0VXS
w:frist	XyUZUZWXWXWYW
w:fro	SWWQX0URWVSWU
w:frog	TVUXVXTVuRVWx
w:froid	TWVtVUvUVVWWu
w:froide	VXZYwYYaZZXaY
w:from	ddXZnZkbeqkll
w:front	nmXVoooSYXqXs
w:frontaliere	VwXZZYZZYYYZX
w:frontend	R4UWWUUWWUxVS
w:frota	SSSyVTSUWVUVS
w:frozen	VUQXXXSWwxVVS
w:fruhbucherpreis	SUVVVTSzTSUUP
w:fruhbuchertarif	TUVWXUUyVVUUT
w:fruher	XYsZVZVY1VYYV
w:fruhesten	0aZaccXbababY
w:fruhjahr	rtbbccacabacb
w:fruit	TvTYXXUXS0WYT
w:fruitful	VaaWYaWbaZxaa
w:fte	n2UXZSWXXYXYX
w:ftse	UzQXWYUXVWXXT
w:fu	bxaaabZababcc
w:fuchs	XZWUYzVPZWYWX
w:fuego	ZZaavaYbbaZcb
w:fuel	QzTWWYTVVUTWx
w:fuera	UVUVWVTQVwUUv
w:fuese	SVzXYXVXURXVX
w:fuhren	WUXZyXXZVXYZX
w:fuhrpark	VWyXXWUWVVXXU
w:fuhrungen	WVWYYXV4WVXWU
w:fui	XWVYYYWVxTXVS
w:fulda	VXXYYYXWXVXVx
w:fulfilment	RyYZYXXXYZWXX
w:full	h2dYlXkdZWZZY
w:fulle	TWVUWUVWWVzVU
w:fulltime	PT2WYaWYXVXZX
w:fully	tcVXZuUYYYvYY
w:fun	SUWWaqdotuWYV
w:funcionaria	V2aaZYWZaYYZX
w:funcionario	VYYYXXWWVWxYX
w:functie	TvrWWWRUuRVUR
w:functies	WUyYXYWWWRWXU
w:function	XWvWXXnWVUXWu
w:functional	wYXbccYbabYbZ
w:fund	TUZ50kRVUUUWT
w:fundacion	UVWyWVUVSTVVT
w:funded	UvZrsWYVbUTvT
w:funder	zXYXXQVXZZXaV
w:fundering	RVUVWVTTVTVTy
w:funding	QnRV2XuTSSUWS
w:fundo	TXV1WVTUWUVWR
w:fundraiser	wwWWYXTXYWTXV
w:fundraisers	QvUXXWyWWRWYU
w:fundraising	TTyXYXyUVUXXX
w:funds	SdVWtVTWdV3VT
w:funeral	wUSWmuSTTsVYP
w:funf	qdTUVRr1VTTTQ
w:funfstellig	WZXYYXUXYXxZW
w:funfte	axabbcbcZbbca
w:funghi	ZbYabbzbaYaba
w:fungus	zYYaYZTVYVYaU
w:funil	VWUXVQRTTzUVR
w:funnel	TWRXWW3TTPWXS
w:funnels	UWUZUX0TVVRXT
w:funny	SVRWWVOwRzUVQ
w:funziona	RUyXuUTTWVWXT
w:funzionario	XxWYXYWXYVXXV
w:fuori	3ZWaXZXZWWZZX
w:fur	kcZodronZVlYa
w:furada	SRUVXV0VUVRTS
w:furchtbar	YYWZUZWY3WYZW
w:furgoneta	UUTXzUWVUUTWT
w:furgoni	SUTVUUzTUSVVR
w:furnish	RVzXXWTXXTRXV
w:furniture	wTtWuVRWVdnWU
w:furs	SUTUuUSUutuRR
w:further	nZuXYYWtXVXWw
w:fuse	QXwxXXUYWUTZV
w:fusie	WTzXXXVWWSWWT
w:fusion	zQVaZZXZVVXaW
w:futur	VyVZYYVXXVXYV
w:future	So3WaUbTVRUVs
w:futuro	WZYZZZYawZZaZ
w:fwd	VVTXUXTVUQVWz
w:fwg	S1UXYXWXWWVWU
w:fyi	RSPUSTORTOQQ1
w:fyn	SVPWTWSUT0VVR
w:g	SVUUxmSSVQmVt
w:ga	qVWZaavaZaaaZ
w:gaan	ZbYcababyacba
w:gaat	RrRVVUztSaUTu
w:gabriel	YVZbbZYacaxZY
w:gabriela	WZWaZZVZZyWbW
w:gabriele	XVYZxcVaZXVbZ
w:gaf	VVRWWWTWTzUVR
w:gagner	TZZZaXyXbaSZZ
w:gagnez	TaYYaVYZaZyZY
w:gail	VXVWZZVYZRYZz
w:gain	SWSWUTyVVQxWT
w:gains	VYVYXXUVXUyUU
w:gait	PWXzXUUXXYXYV
w:gala	uVUVtVcyVTSUQ
w:galas	ZaXaaZxXUVYaY
w:gale	xbaZaaZZbZZaV
w:galera	VVUXXVVUWUVUx
w:gallagher	aYYccdZcwaccb
w:gallery	SXYWzVSVYWSYX
w:galloway	XYWZWZVZySYaW
w:galpoes	yWUVXWTWUUXWU
w:galway	RnRxVTTUUtVsT
w:game	nTSWxWZtaUqVk
w:games	uSVYsYUYvWWZW
w:gana	TXXXUVwVYVwXU
w:ganado	TVVVWUTUWTxUu
w:ganaste	RTTRUTRTUSzRP
w:gander	XZXZbbaaxVacZ
w:gang	UYTZXZTXWNWQ1
w:ganha	SVTWyVSVUSuTS
w:ganhamos	WYZYwWXaZaYaZ
w:ganhar	RUSV0VRUTRPSS
w:ganhe	UaaZbVYZbZ0ZX
w:ganhou	xVUUQVSUXVxVT
w:gano	VUUWWVSVyUWVT
w:ganz	QSpUxTRSQzTUR
w:gap	nQ3YlknWVTXXV
w:gaps	ORPSSRt0ROQOM
w:gara	yYaZYXWbYZZbZ
w:garage	QuTVyTSUSQUVw
w:garagem	TVXXYXWUWVWXx
w:garagiste	YaXZaXYXZZxaW
w:garantia	TYZYZXxWZZXWW
w:garantida	WSXXYXUXXWyXT
w:garantido	VYWYVWQWVVzVV
w:garantie	RWVVVU2UTVPTQ
w:garantierte	XaaZZXTYbZwbZ
w:garanties	WYWZZZxZYYYaY
w:garantietermijn	WWYZxVXZZZYZY
w:garantis	UXVXXWTVXTyTT
w:garantiti	XwYYXXUYYYtYX
w:garantito	VWWXVVORWV1VT
w:garantizada	XaXZWYTXYXxWW
w:garden	uVTVlURTVYWux
w:gardeners	wTQTvwOSURRWQ
w:gardent	VWVWXWVUVVWWx
w:garder	TVzZZYVYYUXVW
w:gardes	XyVVYXXZXYYYX
w:gardez	UYZXWWVXZZxZW
w:gardienne	TURWTVQTSRTT0
w:gareth	rxVWRRvWUVUXU
w:garibaldi	TVTWWWSUVyUUS
w:garnis	yXWYXVVXYWWYT
w:gas	RoqXXqQSWUUQ4
w:gasolinera	XXWaXaXYxYZZX
w:gast	TWSUWTS6TSVVT
w:gastar	yXVYYXVXWVWZV
w:gastdocent	TXZXZ0VYYYXZW
w:gaste	RUUSVzRQTRTVR
w:gastos	UWYYXYVYYYxYU
w:gastvortrag	UUWSWySRXUUWT
w:gata	RSTTUUQSUzTRP
w:gate	nUTUWVTTUbWU7
w:gateaux	TVUVVTTUUUUVy
w:gatekeeper	RVPTSUyRSPxTQ
w:gates	VYyXZXTZYTabY
w:gather	SSQyURQTxPUWT
w:gathering	XYWaZXUyZXXWV
w:gato	waZaaZZZZXaaY
w:gatos	RSTTUUQRUzTRP
w:gav	UXXYUZUWYTXXy
w:gave	nVRVc0lUrnZWh
w:gazebo	YZZbbbaYaZaWw
w:gazette	VYXXYYTWYXUO0
w:gaziantep	XZaaabxZbXXbY
w:gb	0WSWVUSUUSVUS
w:gbp	qWXWZSyXWXWXU
w:gc	pVWZZawaZaaaZ
w:gcc	VXVYYYTVYVXXy
w:gcp	VyVZZaWaYXZaa
w:gcse	PTSUUxQVzPUVR
w:gdansk	wTTVSUORSPTSz
w:gdpr	zWZXYVTYaYXZZ
w:gdynia	RyWVwWUWXVSXS
w:geaccepteerd	ZaZbbaXZaXZ0V
w:geachte	0ZZZaaXaaamaY
w:geandert	TWyUVVSVTSPwR
w:gear	lVUvzVYWUUTWS
w:gearbeitet	VYWrVZWZ2XYZW
w:gearbox	VWVZZZxZWvXZX
w:gears	WUZZaZXYZWVyV
w:geb	WYWYYZUXVxYXT
w:geben	oSQVVSQTurqvP
w:gebens	TWUVWUVWWVzVU
w:geblokkeerd	ZbbbcaZbbZxTV
w:gebouwd	SSSVzTRTTRUVS
w:gebrauchte	UYYxZYTYZZWYY
w:gebrochen	yXYXYWVXZXWYU
w:gebruiken	PSPTRSNSvQ1Sr
w:gebruikersonderzoek	XZXxZXWWYXWXU
w:gebruikt	XXWYYXVYXWxXT
w:gebucht	yXYXYWWXZYWYU
w:gebuhr	VWWWYVUWYVQTz
w:gebunden	TQwWTVQUyQTUR
w:geburtstag	UWUWXXUUVyVSQ
w:gecondoleerd	VVRXWXTWTzUVS
w:gedacht	XyVZUZWXWXXZW
w:geddes	Xubccbccabbca
w:gedoe	T5XYYYXYXWXWU
w:gedraaid	VyWYWXVYZZVYX
w:gedrag	TYYVYUTWYWyXT
w:gedreht	WUXZxXXZVYYZY
w:geduld	tSQTTxPTQvRTP
w:geef	PRPTR1nRQQwSP
w:geeft	TVUWVVUVXUyWV
w:geehrte	ncYrZZaZpYiZr
w:geehrter	nzabbbYaaaabY
w:geen	UdkYspaZaWtXo
w:geerbt	TWUWWVTWTUzYV
w:geese	WWYWZXTWZzYZV
w:gefallen	XZYabaWaXwuYX
w:gefallig	SaaYaYxZbbZaX
w:gefallt	WZ4RZZVZWVXVW
w:gefeliciteerd	TzOUWVRUVwUOR
w:gefinancierde	WUWYxZWYZXXYW
w:gefreut	YWWYYSVWTzYWT
w:gefunden	WXVZYSWVUyXXV
w:gegarandeerd	TUUUTTNUVT2UT
w:gegen	uVWXqxUXVWWYV
w:gegenuber	WvXYZavaYZaaZ
w:gegrepen	VWTXWXSVSzURQ
w:gehad	STSUUTRSVyURR
w:gehalt	XvWYwYXYYXvYV
w:gehalter	T2ZZbaXaaZZaY
w:gehaltsabrechnung	STTVVSSRVSUSz
w:geheimhoudingsverklaring	QSR0USQSSSRTO
w:gehen	WUUWXXyUWWUWV
w:geholpen	YYTXYZWWVyYVT
w:gehorst	ZzZbaYZaZYaaa
w:geht	nwWYrXVXXnvWS
w:gekeken	SUUTWU0UWVUTP
w:gekippt	aaZbabZbzXbba
w:gekomen	SUQSVWQVzTUXT
w:gekommen	aWWaaaVZxXZZX
w:gekozen	T0UUVUQUVQUTR
w:gekregen	yXZWUXWXaaXWX
w:gekundigt	ZVWbZbYZxSZXX
w:gel	RSTTVUSTTSTTz
w:gelato	TTUVzRRRUTUUT
w:geld	RTQR5TUSmQzTP
w:geldt	RVTWVWzSTSVVS
w:geldtransfer	ZbccccZccbwcb
w:geleid	RTS2VUSVUSSVS
w:gelesen	YaZaabyaYZabZ
w:gelezen	SWTVYVUSXUVyT
w:gelijk	VWUVXWSVVzUTR
w:geloscht	VXVXXXUVWTWxR
w:gelten	STSTTSRQURTyQ
w:gemaakt	TyOWVUSWyRVVT
w:gemacht	UWUWWvQSvTWWx
w:gemeenschappelijke	VWUWUXRUYzWRS
w:gemeente	0vXYYVWYXXYYV
w:gemeinde	Y1YaabXZZZZZY
w:gemeinden	ZZabybYbcabbZ
w:gemeinsam	UVuWWXSVVxWSU
w:gemeinsamer	VxWYWXWXYXYYW
w:gemietet	UUVWzVTVVSTWT
w:gemma	xSOVYYUXyUWZX
w:gen	YTVYXRWXzTYaZ
w:genannt	UYWZZZVYYXY3W
w:genau	T0uXXWTsVTUQT
w:genealogia	UVUVXyVVVUVXT
w:general	urktWUSqVVUXj
w:generate	TXVUYUzVXVVXY
w:generated	oXVYZZzYZWYZX
w:generation	cUxWVWTUWSwWT
w:generations	xZXZbaYbYWbcZ
w:generator	SRRVTTRSQQTV0
w:generous	RVUzWRRTUQUVr
w:geneva	UUvXWYUtYWuYU
w:geneve	SzWYYSWYVXXXX
w:geniet	UUTUUUSTUzURP
w:genitori	SVUVUUTUUTUVz
w:gennaio	xWaZZXYaYaZaX
w:genoa	VZZaawZaaZacZ
w:genoeg	vVVXXSxTWVWWV
w:genossenschaft	TUTRURR0USTTS
w:genova	UVVWWWUTWRVyQ
w:gens	PSQUzUNQQxTTR
w:gent	YZXYZYWXYxYVT
w:gente	bkxcfUYYmibUW
w:gentile	xWWXjWUXtVqWp
w:gentle	1ZTXWYTYXUXaX
w:gentleman	QWZXZzSXZYWYV
w:genugt	VxWZZYXYVYYYY
w:genuine	VrWtWXoUXXuYV
w:geography	yXaYaRYYbaUbY
w:geologi	SUTSVySVWUTUT
w:geologist	XUQuWVQSUPTzP
w:geologists	UUxWXYVWVUUvS
w:geometres	WYWaZZxZYYYaY
w:geometrie	XQaYYyWXYYYYW
w:george	UYwbcbWcbaabb
w:georgia	Q0YZXWWXYZVXX
w:geospatial	UUTVVVSyVSWUR
w:geotech	zabWaXSUbZYQW
w:geotechnical	XxWbYbZZXaYbZ
w:geplatzt	TVUyXVSUVXWXQ
w:geprobeerd	TTRUTUPTUT0TQ
w:gerade	Uk3XqWlWVXbVa
w:gerald	SxUXXXUXVPWYw
w:gerard	UVTWVVSTUyUVQ
w:gerat	VXWXYXVSXUWxS
w:gerber	WaYYZYxYaXYaX
w:gerda	TWTWVXTVURVVy
w:gereed	YZaZaaXaXZwaX
w:gerent	SWTVWR0PXTTUS
w:gerente	ZyWaaaeZsYgfX
w:gerichtsverfahren	SVWyUTUUXWWWU
w:german	Q4QWXXpUvUTWU
w:germany	VTuUVVwUURzWS
w:gern	rWoXrrntaYWWT
w:gerne	TTzSVVSSTRTRQ
w:gers	PRTSTSRzTSSSQ
w:gerust	pQ0STSQQVRTTR
w:gesagt	TVzVVWSUSRVUR
w:geschatzter	SWXyXVWXXXXXU
w:geschenkkarten	YaZaaZXaYYwYV
w:geschil	SVVyWUTVYVWXV
w:geschrieben	TVzUVVSVSSVUS
w:gesehen	wVSWVVsUPtUSR
w:gesellschafter	VXTXyWUXUUURW
w:gesloten	ZbbbcaZabaxTU
w:gesolliciteerd	YYXbaaWa1XaZY
w:gespeicherte	WQWYYZUXPVX4S
w:gesperrt	VWXXZWTVXWzQu
w:gesprach	S1RjXWyUVVVWU
w:gesprache	YYWZUZWY3WYZW
w:gesprachen	WWyYYYUXUVWXW
w:gesprachspartner	ZZZ1RYYZbaabZ
w:gesprek	RSjyUWRV0TrVR
w:gesprochen	WWWZXZxZWYYZY
w:gesproken	TUTXXXzVTVTUV
w:gestaltungsspielraum	Y2YaaaWZZZZZX
w:gestao	mRwTVTxUSTTUS
w:gestern	WsUYYWVWwyYXU
w:gestion	WrVXXuuWWTqpT
w:gestionale	xVTTWTxTWTRUQ
w:gestionar	XYaZaYXaaaxZY
w:gestione	WTXXWVVWYVyWT
w:gestionnaires	RSUzTTUUWXTXT
w:gestire	WXWXYXWxXVXWT
w:gestisce	WZYZZZYawZZaZ
w:gestisci	SRRUUURUSSUzS
w:gestito	QUVzWTSVWUUVT
w:gestobert	YaWbac0baWabZ
w:gestor	1UWXWWSVVVxUT
w:gestorben	yXXYXXWYYWXUV
w:gestores	SRSzUSRUWVTVS
w:gestoria	SWUVWxqVTTTXU
w:gestort	RVVVWVTTVTVTy
w:gesucht	dVVXvsnWWVWuT
w:get	XZaapYrajYwca
w:gethin	XYVaZbyaaWZcX
w:getippt	TUTXVXRWUzVWS
w:getranke	TVRWVWSVSQVUz
w:gets	ThoauUwprQUWc
w:gettable	SRzXYYUYVVYYW
w:getting	bq0XXXtWUsWWS
w:gettone	SWUwWURvWUUVS
w:getypt	ZbYcababyacba
w:gevangenisbibliotheek	UVVYWxWVXWXXU
w:geven	tVSVW2QUXVUWT
w:gevonden	xZYaZaYaYYYZY
w:geweest	VXSXXYUXWzWUT
w:gewenst	sTRTVUSTUzTTQ
w:gewerkt	ZbYbab0bXYaba
w:gewijzigd	YaYaaYYYZWRxU
w:gewinnen	VWUSXtsxVVXWV
w:gewist	ZbYcababyacba
w:gewohnt	VXYYYWUWXWVVy
w:gewonnen	RUUTUUQUWT2RR
w:gewoon	5XWYXXUYXXWXU
w:geworden	wZYaZaYaYYZZY
w:gezeichnet	UXUX3XUWVUXXV
w:gezien	RUNUUUzTPuURP
w:gezocht	mUWsc0USXUWWU
w:ghana	ZUZbxbZaaZabb
w:ghent	uasTSUPTUPR1Q
w:ghosts	XVTaXazaVVYaY
w:ghostwrite	VaWVVZzWXSXZW
w:ghostwriter	zTXUZVQXXYWVU
w:ghostwriters	SVVWWU0TXTSVU
w:gia	UWWXtWzYVUXZX
w:gialla	VXUXXXyXXSWYU
w:giappone	waZbYbXbYZabZ
w:giardino	WXVXXXVVVTVWx
w:gib	STSVUUSVXUzUT
w:gibt	cUWxcVWsvVgXV
w:gift	ndWuXWiVXYznV
w:giftcards	WXXWYXUXYVyXS
w:giften	ZZaaaaYaYZwaY
w:gifting	VWWWXVSQWRzWT
w:gig	xjXYvWeZYXYaX
w:gijon	ZbZcbbzaaYbbZ
w:giles	ZYxcbcZbWXaca
w:gilt	TUUWXWzTTVWXR
w:gin	wWyXWXTVVTUXV
w:ginevra	VaXaYaXaXYxZY
w:ging	rWVWXWyWUTVVT
w:ginkgo	UXSXXXUYVzXXU
w:gintaras	YabacbZcccvbb
w:giornaliera	yYabccabbbbbZ
w:giornata	rWVtXyTVWjpWS
w:giornate	yVXVXyTSXWRWT
w:giorni	0sVXXWRUWrZWp
w:giorno	qWWrYukTiWuXV
w:giovedi	jqWvXVUYXTVVv
w:gira	SUVUTUSUUUzVU
w:girarti	UVzZYXUXVVVST
w:giriamo	XYXZYWTyZXWVU
w:girl	XYXYVZUXYRtZy
w:girls	RUYYV1VSXWWZV
w:giro	XwWYvYpYXWYYW
w:girona	WZWaXayYaXYcX
w:gis	SorskVuSUSVtT
w:gisteren	RSyTUVRTRvVUR
w:git	wXYZacZbbacdd
w:github	VSxWnXQVsTyWS
w:gitlab	wZaacbZbcbZcZ
w:giulia	RzWYZWRYXXWaW
w:giustizia	TVVWXWyVWSUUR
w:give	iWWepwqWmYnWX
w:giveaway	XZXYXXUTZWxXT
w:given	valZkwSbaUUll
w:gives	NSSUmTwqUStVu
w:giving	SUTVqZWxUuvVR
w:gl	xYXbccYbabYbZ
w:glaciologist	RUUVVzTSVUTVQ
w:glad	TfqmYXXrvsZXV
w:gladly	SZPvXWvUQvVWn
w:gladsaxe	P0UXWWSXTXWYT
w:glamorous	XZWaZbyaaXZcX
w:glasblazerij	RSQVTVQT0RUUQ
w:glasgow	rvWSXUUvXWXVr
w:glass	TUUWuTTxVVSVq
w:glasses	TVWYYUzTUWPXv
w:glasvezel	STSVWVRVVSSTz
w:glauben	VSSYWVTWzRUVT
w:glaze	RXaVZyWVaYVYV
w:gleich	UxSYTXTVUVwWT
w:gleiche	2YXaaZWZaZZbX
w:gleicher	0WWYZYVXZXXZu
w:gleis	TUVUWTUyUTVVQ
w:glen	zYXZZZTZaaZVX
w:gli	OUUvTyOTVWSVS
w:glielo	TWTYWXzVTTVXU
w:glisse	UWZXZXXXZVYXw
w:glisser	YYXbabZbzbbbb
w:glm	XxVbbcXbZccbb
w:global	XWksYYkWYXyYV
w:gloria	VYUuZZWWXUWYx
w:glory	WYWWXXTzYWWZV
w:glove	VVWVzYVTZUWYX
w:gloves	UYWXXWzUZUWWT
w:gluckwunsch	RSOUWVRSSxSvO
w:glue	XTXZyUVWZZYYW
w:gluten	RTRT0SQTRQSUS
w:gm	TzSZXZYZWZZaY
w:gmc	zUUXaYVYaaXZW
w:gmp	vYuYUaUXZXZaX
w:gms	YXxbbcXbVYZZZ
w:gmt	WXWZZYWxZbYaX
w:go	kZsbYZZdlakjp
w:goal	xUUVXWSVXTTUx
w:goals	WV1VZaXXXVZYa
w:goat	UYTYXZTWWNWQ1
w:god	ORRSUxTWyUvWS
w:goed	luaYXqUWxUXXl
w:goede	UU4WWWTWVrXVU
w:goedemiddag	WYVZWZyXWVXZV
w:goedendag	XXWYYXVYXVxXS
w:goeiemorgen	yXUYWXWWWUWYV
w:goes	qYUloVXrkUsVt
w:goethe	VR1WWUOSUURVV
w:goias	WwZZaZYaaZXba
w:going	anxVXVSTnooer
w:gold	rUpWVVXUUY4VS
w:golden	VWTWVWR0WVVWS
w:golpista	TWTZWZUXXVyWV
w:goncalo	ZbZbacYcavaba
w:gone	csaVcbXoaRmsh
w:good	opmZmdcZmtZWV
w:goodness	UXWZVVVvXwZZW
w:goods	TUWYWYRWXU2Xr
w:goodwill	ZaZabYWabxYbU
w:google	TWUXXV5TlUwXT
w:goran	TZVZzYUZZXTbY
w:gordijnen	XXWYYXVYXWxWS
w:gordon	TZYWYZUbZY0aX
w:gorgeous	TXTWYY0WUPUXT
w:gostar	ZbbccZyZbZbbb
w:gostaria	UWRUWWTUXzWSS
w:gostariamos	VYYwYWVXZYXZW
w:gostava	VWwXXYyWXWXWT
w:gostavamos	SUySTxPTTPTUR
w:goste	UUUWyWTWVWWXV
w:gostei	wWzXYSRWWpVSS
w:gosto	Z0bbbaVabaaaa
w:got	bYnXodmaqtXWa
w:gothenburg	SUwWWWQUSyVXP
w:gottingen	yXYYYWWXZYWYU
w:gouda	TUUWVUwxVSVVS
w:gov	ubbcbcYbcbbdb
w:governess	PPSTTUPU0SUSR
w:governing	abbbccZacbYuX
w:government	OTq0VWTUUVWXW
w:governo	WYbZaYWaaZxaa
w:governors	3VTVXSSWTRXYS
w:gowns	YababbwZbXYbY
w:gozo	xZYZZaYbbbVca
w:gp	uSTucUavVVXYT
w:gpa	ZWWaZYYYxWYaW
w:gps	YVXaxYWZWXYaY
w:graag	aqluUUsTuWTUm
w:grab	UkqXXYvXYsYZW
w:grabo	bbacYa2Qcbbaa
w:graca	OSNSvSqzaPQQN
w:grace	SXSXYWUzVPuYY
w:gracias	SUSVVURvVzPRt
w:grad	UU4ZZaTZrWZZX
w:grade	b7UXXqXUnUWXT
w:graded	2qTUXUSVWVUYS
w:graders	U0RVVUWVTTXYU
w:grading	yuXXZQVYZYUaX
w:gradita	XxYZYYXZXYXWX
w:graduacao	UXZXZzYZYZYZY
w:gradual	wbbZbaZZbaZaV
w:graduate	WsXaXYUY2XXZW
w:graduates	SzTXXQTwvdVXT
w:graduating	YZXZaaYaRyaXX
w:graduation	yXZZbYYXZZZbU
w:graffitis	UYZZZYxWZZXWW
w:grafico	UXTXWWUyVSVXS
w:grafieken	XYXZYRWyWSXXS
w:graham	rYUYXXTVWUWYy
w:grain	U0WWSUSVVTTYS
w:gram	XZXZZaVZaxZaV
w:gran	WZVbYcZZxUacY
w:granada	RVUWVTTSURVzQ
w:grand	0USVVsmRUXxWR
w:grandad	WZVbYbZYyUacY
w:granddaughter	WXWZYZXYXTXby
w:grande	vWZYYWUZXYvaZ
w:grandes	WYbZaYWaaZwaa
w:grandfather	TVQXXYSWP4VVS
w:grandit	W3XZYXWYZXYXW
w:grandma	WWWXWVVUXRXWz
w:grandmaster	VYYYZYVSYVWXy
w:grandmother	kTSWUVRVrmxVP
w:grandpa	UWSSYWSTYOTO0
w:grandson	SUUVVVR0SQTWQ
w:granny	WXWZYXVTXQWZz
w:grant	qWYZtciVYcrXo
w:granted	QVUWrXkWVTvVv
w:grantees	yVXXWYVZXXZaZ
w:grants	tUUXVYQvTzWXU
w:granules	VUXYYYyXZXWXT
w:grapefruit	TVUVXWUVWUWVy
w:graphic	QXUVUUOR1SSVU
w:grappig	YxXaZaXaYZaaX
w:grateful	uWVqYaVX1PYYo
w:gratificacion	SSTzVSSSUSTVQ
w:gratified	UZVWaaVaXUzZW
w:gratifying	ZxXaaaZaXYaaa
w:gratis	SWUVbVx3WTWtP
w:gratitude	aaXcbcYbTxaYY
w:gratuit	PVUVWUy1WTRRN
w:gratuita	WWXYXVvpXXTvR
w:gratuite	VYXYYXSyYWWWS
w:gratuito	VlXYYrdwZWYsT
w:gratuitous	VXTXXWVyXTWWU
w:gratulieren	ZaYabaXZaOZ3U
w:graz	NytTSvsUTRUVR
w:grazie	UWnXXXsVU1VUb
w:great	VctnWsZXY0YWT
w:greatly	ZZXZZaVZxXZUX
w:greaves	UYxabbXZaYYaX
w:greek	RzUXWXVZWXZYV
w:green	UWqVWWbnUYXo1
w:greenhouse	PTRVtURTR0UVR
w:greenroom	yZYWaXZYaZYZV
w:greenville	XxVbaaYbbaZab
w:greeting	QVttUXRWXUTTy
w:greetings	rcVYYYWXX6cVU
w:greffe	YYXZYZZaYYxbY
w:greg	UWoXXZ0YUWTYX
w:gregorian	UWVVXyUXYXXZY
w:gremio	WXTYWOUVT0WYV
w:grenze	WYWYYXUXXWxZW
w:greta	ltYcYaXXYZXza
w:grey	PURSUSQvSQQU2
w:grid	RXUuWxUXXUYZU
w:grievance	zXUWZZVaZYYbW
w:grieve	WTWZyZWZZYZba
w:grilled	OTW0TSQTVTSWR
w:grimsby	XZYaaYVyaXXaY
w:gripe	UWUXWVURWTUVy
w:gripper	bWZbvaabaabcb
w:grit	XYVZXZzUVVZaa
w:grocery	UYVxXYUXYYZZY
w:groepsgesprek	RSTzSSRSVSTUR
w:groepsverzekering	VyTVYYVXYXYYW
w:groet	UVSWVWRVRzVVS
w:groeten	ZZYZaZXXZwYVU
w:gronder	VXZYwYYaaZYbY
w:groningen	TSRWUVuVQySVS
w:groomer	SYUWXXRXYUWyT
w:grooming	QRSUyVsUSSVVS
w:groot	UVUWWWVUVTUUy
w:gros	wSSSyQPQRQSTP
w:grosartig	UWVyWVRUVTUVT
w:grosem	XaZaabyaYZabZ
w:groser	wZYZaaYYZYYZX
w:gross	d6SWWWQVVVTXT
w:grossesses	XVXawZYZZYYaX
w:ground	ZTm1WVQVZTjWj
w:grounds	XYVZYYVWVVXYy
w:group	XsapZVUcjcmwY
w:groupe	RVTSUTSyUSvTR
w:groups	OTSPUuQSUS0TR
w:grow	SvzXVVPWTrUVT
w:growers	UXXXxWSvYUXYW
w:growing	X1xYVYVYpUYYW
w:grown	UTWXwYwXYUTYW
w:grows	Q4NTTUPTTSTTR
w:growth	TpmZ0WwUUVVXT
w:gruezi	yXaYZVXabbabZ
w:grumpy	wZZcbaZbbXadb
w:grunde	aZZbwbabaabbZ
w:grunderstipendium	ZZacxbYccabbZ
w:grunkohl	TVTWVXTVURVVz
w:grupo	QuRvTQPqSP0SN
w:gruppen	TUVVXUTyUVUUT
w:gruppo	SpvVVURtnRtUQ
w:grus	xTSUVURSTxTSO
w:gruse	YZXZaaWYZyZWU
w:grusen	VVUYWPROS3TWT
w:gst	sTXWXuUWWYvWT
w:guacamole	vacbbcWdcccdc
w:guadagna	WXVXYXVXXW2XV
w:guadagni	VZaYYXUYZZxaZ
w:guantes	VWTYWWyWUUVXS
w:guanti	WWVWSWTSWUWVy
w:guarantee	wUVRWuYRWStWT
w:guaranteed	UVVXqXrVVV5XV
w:guardando	QWWzUXRYZZVYW
w:guardaste	TQSWXWUUTUW2R
w:guardia	STUTSUSTTUTSz
w:guardo	ZbbccZyZbZbbb
w:guardou	SNPXXXRVSUU6O
w:guess	ytXYXVUWXUXaq
w:guessing	RWUWXZzYXVXaU
w:guest	STWRWzo4mVaWT
w:guests	yTSTUzNPURrtP
w:guida	TWWWXTzPWVWWU
w:guide	0VUVXzVhWTYXT
w:guidelines	TWRWRWSWW2WXS
w:guides	OUxUV1RSUQTWS
w:guild	TRUUUWO2XUTVS
w:guildhall	SXTVZWSzZVUYT
w:guimaraes	SVzXVWTVWSVVS
w:guinea	UYYYYSVzWRVXU
w:guitars	0VVYVXTYZYZbY
w:gujarat	WVXYZYyXZXWXT
w:gulf	UUxYXYOXxXSWU
w:gull	WZVZYaTUUyZaY
w:gultigkeit	VXXYYYXXXWXVx
w:gulu	SXZVWUzXZXVXU
w:gurdwara	TaababZcwXbca
w:gurgaon	TYUzXYRYVXVYU
w:gus	SXUVWyRwVTVTV
w:gusta	SVsXWVTUVwwVS
w:gustaria	rarVWtksaaVVS
w:gustav	UYVYWZRzYRXZU
w:gusto	TXVXvXrWWvWVS
w:gut	wVSVUVQST3VTR
w:gutachten	RVWyUTUUXWWWU
w:gute	vVUWXUSUV0UTP
w:guten	tXvcZYmYnbfXV
w:guter	QVQRURR0TSTUR
w:gutes	V1YRYVVvZXYXX
w:gutschein	UVVyWSSUWUUVT
w:gutter	SWWVWzUXWTXZV
w:gutters	QSSWUV1SUPTWQ
w:gutverdiener	VYUXWXyWVUWXT
w:guy	RVSVWWRTtRyV0
w:guys	RSSUWVlVwTyXT
w:gwo	bwSYXWTUwTVWU
w:gym	SXVYXXUWUyXXQ
w:gyor	RzWZVXWYWSYZX
w:gypsum	YbZbbcXaZwZbW
w:h	0XVpWqaoXUZVs
w:h1	UWXbZaxaYaaaY
w:h2	UWVVXWTVWTTTy
w:h3	UXVWYWUVXVUVx
w:h4	UWXbZaxaYaaaY
w:ha	eljedibYaXcwY
w:haag	tbccdbacccccb
w:haalde	VXWYXUSUWVzXU
w:haar	wwVXXXUWWUWWy
w:hab	pbkYsXrXUUnXo
w:habari	SXVyYYTYWWYYV
w:habe	dbtWlpYXuYkXV
w:haben	aombiVnYZZcuX
w:haberle	WWVWXVVRXyWVS
w:habilitation	W0acbZXaZabbY
w:habit	TWpUVVwwUPTWS
w:habitacao	ababbYYwaYcaY
w:habitation	UVUWWVRVVVUVy
w:habituel	3ZaaaZUYaZZZV
w:hablamos	zuVWXVTUWWlXV
w:hablar	YaYvWaZabaaZY
w:hablo	WxYZZXYZZZYZW
w:habra	RTSUzUSTTTTUS
w:haccp	zVVYWWSWWUXYV
w:hace	mXVYXVRvyVrXU
w:hacer	TUTzVUUWWWUWU
w:hacerte	UxXYXXVXXVXXT
w:haces	RURWUUSTSzTSQ
w:hack	xQTUtSNwXVSVS
w:hackathon	TVXVtUS6YUTWR
w:hacked	0UPUVTPSRuSTM
w:hackerrank	yXZXaYXabbZcZ
w:hacking	TTSVVOSTRO1VR
w:hackney	tbbcccadcbddb
w:hackspace	VZXaZaWZYWTWy
w:had	ikZlZWnWmycWa
w:haddad	qTwVYYSVWUSVv
w:hadn	qWTXXWTRV4ORQ
w:haemorrhage	SWWQX0URWVSWU
w:hafiz	zVWWWYWYWWYZY
w:haggle	zYXaYZSVYVYaU
w:hago	XYWYRXyYYWXZX
w:hague	UwTXWWSxWSVWT
w:haha	0UTWWWTVUxPWP
w:hai	RVTVWWZV2nVqq
w:hair	RUTSVSQwWTSVy
w:haken	TVTWWWRSUUWUy
w:hal	VXVWXWUVVVVWx
w:halal	yWXXWZWYWXYaY
w:halbe	axabbcbcZbbca
w:halben	STUzTSQUUSSUS
w:halberd	VWUZXZSZzUWZX
w:halcyon	VzSXXZSYZYYaY
w:halden	QUyTVWRUuPTWR
w:hale	QVUWVwSRVtrVt
w:halen	VVVOywSTWUWYU
w:half	hYVowrqqXWXWW
w:halfte	vUVVtWUWXWPXv
w:halfway	UZXyWZWYZZXaY
w:halifax	T2QYXYUYUVXZU
w:halina	RXPWXYVX0SUYX
w:hall	uUUVVVW3ZSUUw
w:hallam	vWXWYXwZWYUZX
w:hallberg	wYbZbYaZZbZaZ
w:halle	WXYYYWUWXWVVx
w:hallenbadern	VyWYWXVXYXYYW
w:hallo	ojqooXdWfWrXX
w:halloran	PVxVWVRUTVUWy
w:halls	UZWZVZWYYyZZX
w:hallway	YaWYZbxZXXZcY
w:halmos	VYXYYyXUXUabZ
w:halo	VTVWXXQWWX0YV
w:halte	VWUXWWVUTTVVx
w:halten	SXYWZ1VVYWXYV
w:halve	TVTWXX7USRXXS
w:halverwege	YwXaZaXaYZaaY
w:halves	QSPUTTyPTOSNx
w:halvorsen	VZxWWbYbZXbcb
w:halyard	VyVZZaWaYXZab
w:ham	VZWZYYUYYTYYy
w:hamburg	uZWXYXxYYWXYT
w:hampers	VXWWVXzVSVVWT
w:hamsters	zXYUYSTVYWVXS
w:han	SvTUVUTUTTUUy
w:hana	VYSYXZTWU1WOV
w:hanau	VXXZYYXXXWXVw
w:hand	uaTcrXpVoZmWj
w:handboek	TXXVYxVVYXWYW
w:handbook	nWVXYzVSUoTWW
w:handbuch	zVVUXQSUXVVWT
w:hande	RUSVUzSURSTVT
w:handed	zUXXXVYWaYXZT
w:handelt	WuXYXXRYXXyZX
w:handen	xYVYXXXXWVWZW
w:handful	So5WUWNWUSXXU
w:handgelenk	xYYYZWWXZYWYU
w:handle	ORS2SrOQWSsUS
w:handled	S2UpVWSVUTVXR
w:handles	YWWXYY5WXVYXU
w:handling	NSVzVUpTUTUUT
w:handover	nVTpcWTWWuWXx
w:hands	VVSmVorVsuvWS
w:handschriftlichen	WXVZYSWVUyXXV
w:handwerker	aZZbxbabaabbZ
w:handwerksbetriebe	PVSSVRzTTRTTQ
w:handwerksbetrieben	ZbZbbaxabbbbZ
w:handwerkstag	SUUSVzRQURTVR
w:handwriting	xbaZaaZZbaZaV
w:handy	OVRUUSRTSS3UN
w:handynummer	VxWZZZYYWYYZY
w:hangar	VVUYWzVWWTWZX
w:hangs	WWYWZXUWZzYZV
w:hangt	VTsVTUOvrQTSt
w:hanna	WTzZZbVZUTYZW
w:hannah	ayWWVVUVWWWYW
w:hanneke	XxXYZVVYXXYXY
w:hannelore	WYVZZbWXSyYYV
w:hanno	SVzWWWTWWUXWU
w:hanoi	QXZXZyVWZZXZY
w:hanover	VYUUXU0RYTWRR
w:happen	SqTXrWtVTuWWX
w:happened	VXUZYZuZZwWbV
w:happens	qVsUVqzTVRVWU
w:happily	RUQ0TUrUQQUWS
w:happy	cbsjWYlnZqWbm
w:haraldsen	XZVZbZyZZZZba
w:haran	UWyXVWTVXUVWU
w:harbor	vXSYYawYWXXYY
w:harborview	uZXddcadbccdc
w:harbour	QrQWVWQTTjSww
w:harbourmaster	U0UVVVRUXQTWS
w:hard	SimwhjUVXxUWT
w:hardly	SWXWZVzXYXVYW
w:hardware	pWTX2ZUWXVXZs
w:hardworking	VTVYYYzX0VVXV
w:haria	uTRVVRRsyRTUS
w:harias	xXZXZVUXaYYYX
w:harish	xYXbccYbabYbZ
w:harland	SWRVWWRTTNU0S
w:harmful	UWTVVUTPVRTzR
w:harmless	zVXXXZUZZXYaV
w:harmonio	wYabaZXZaZZaZ
w:harold	XSYaabWbabxaY
w:harp	zXWXYXVVYWVZR
w:harriet	XbYaab1bXYaca
w:harrogate	xVWYYURxWUWXR
w:harrow	ZrkYlYjWnlatU
w:hart	WYVZYYUYsxqVU
w:harte	TTTUUURTUzTRP
w:hartford	2XXXaXXYZYYZV
w:hartigan	YZXYbbxZaXaaZ
w:hartmann	xWaYZYZaabZca
w:hartnell	aZZbabZaXxabW
w:harto	XYWYRXyYYWXZX
w:hartstikke	X2WbaaYaXXZZX
w:hartwell	WWzXWZSYWbXYU
w:haruka	inboaYlXaWYyY
w:harvest	SVWUuySSXUWYV
w:harvesting	XZWaXZVZxTYaW
w:harvey	XZWYbaxacZbcc
w:harwell	SZWWWXTXYUVZz
w:has	clZnacWXXblts
w:hashimoto	ZxXaaZZaXXaaa
w:hasn	RVqXXXRWVTVzT
w:hassan	XZYaaaXasXXav
w:hast	sYWZVYVX2WYYW
w:hasta	uZVXXWqxWVWWo
w:hat	okYYZpWWYnavo
w:hate	TlXWmV3TSoVXS
w:hated	QUSVTURWzQWWT
w:hates	OTOTSRzPxOSTN
w:hating	wZZccaZbbYadb
w:hats	UXYaZZXXZYXSy
w:hatte	RSvVVvQRS0UTQ
w:hatten	nYrvWXSmzTVVS
w:hattest	dRRQyxNRVSRSR
w:haugen	UUXYZVtYxXXZX
w:haulage	VxZaVaYaYYZbZ
w:haus	YvWaXaYZxWZaZ
w:hause	vaabcaZbbalaq
w:hauser	VWzXWWRVVSUWU
w:haushalte	axabbcbcZbbca
w:hausmeister	UzTWUVUWRSWTT
w:hausverwaltungen	TVXyWRVUXXXYW
w:have	nemelXdbncalc
w:haven	omsWkXvWUWVVq
w:havenbedrijf	VyTWYYVXYXYYW
w:havenmeester	ZbYcababyacba
w:haverford	XWVZyXZbXXZba
w:having	wpeYZokVoZWYZ
w:hawick	xXZbcZXZcbaZc
w:hawthorn	VWYXYZVTWVXWy
w:hay	XTTnveYWkXqlm
w:haydom	yWXaYaXcbVacb
w:hazte	SWUXWWzWXVWWT
w:hc	RUXVXWzXZYVYS
w:he	aUkWaXZWpttWw
w:head	k2ZXonlaXXXXU
w:headache	SWXXYXzWaYUZU
w:headcount	V2qZXZpYUVYYW
w:header	UZYZabWZZZXZx
w:headhunter	YY4aaaWYYWaXV
w:headhunters	WWzYYZUWVTWZW
w:headhunting	VyVYYbXZYXbaY
w:heading	bXwbbbZbZXZbZ
w:headline	RVPWUWoUS4WUR
w:headmaster	UWWUWXSzVTUQQ
w:headmistress	U0RVVUWVTTXYU
w:headphones	UXYyaUUSaaUUV
w:headquarter	SzUYWXVZWYZYV
w:headquarters	R5YYUXWYaZZYY
w:headroom	yXXaYaUaZXbbY
w:heads	QlYoTtuScRSuZ
w:headteachers	VabvbYabbcbcZ
w:health	kvakZborZmWbU
w:healthcare	poTtXXuVUpVYW
w:healthkit	xWWZcbYbaaabb
w:healthtech	ZZVUyaRZZUZZY
w:hear	RawsckSrixVWU
w:heard	RtXtUWsSTyUVk
w:hearing	RcwccTqTUneUu
w:hearings	1XVVYVWZYZYZW
w:hears	WT0XXXRTWQTVT
w:heart	QSzRtTOTPtTUQ
w:heartland	WYZYYWN0YWTWU
w:heat	YYmjutUwTXTVS
w:heated	VzXWXXSXXZWZX
w:heather	yZXZZZTZaaZVY
w:heating	zVSUvTsVVRUWS
w:heavy	XoSZXa3ZZVZaX
w:heb	vVrXbaoWvYWWa
w:hebammen	STUzTSQUVTSVS
w:hebben	WWmXxVzlVnWWU
w:heben	ZabcccZccbxcb
w:hebt	tuVtWWUXYWtVV
w:hecho	XXWaXZXYxXZZX
w:hectic	YZUZZazXTQZZV
w:hedge	SVxpWWRTTTTVv
w:hedges	XYXaXbWZZSZay
w:hedging	UyWZZZWYZWXba
w:hee	T4XYYYXYXWYWU
w:heeft	XqUnmmXVkUYyn
w:heel	VVUXyVTVUUUWT
w:heer	wXWXXXUXXXuYV
w:heerlen	waZabYYbaaacZ
w:heet	WWYZxWXZZZYZY
w:hehe	XYUYYXUWXyYXU
w:heike	UXWYZVzSXUWXV
w:heimweg	TWUXXXUVWTUTy
w:hein	TWVYVYyWVVUYV
w:heinz	0WXVVTQVWUVZW
w:heiskleber	ZZabxbYccabbZ
w:heist	TWVVWVVWXVyWU
w:heizung	VxXYWXWYYXYYW
w:hej	QVSzVTQvWSUWR
w:held	QUWcZWRyWqqtW
w:hele	RVWWWU1VVVsXU
w:helemaal	UVSX0VPRORTUT
w:helen	tlcwXWSVUWnYT
w:helfe	YZWbac0bZWZbZ
w:helfen	YaXaaZ0ZaZaaZ
w:helfer	VXUZXXVXVVyXU
w:helft	SUVUtV0VWVUXT
w:hello	ncmiiZbakscYY
w:helmet	VZWZYYUYZUYYy
w:helmets	UVWzYWSVZSSWT
w:helmholtz	UYVYWZRzYRXZV
w:help	sZXaaZtWoVmnm
w:helpdesk	XaZaaaXZZZYZw
w:helped	dbRVWT1pTyUWX
w:helpen	xaZZaXsabaaaY
w:helper	URRYXZSY2TVVU
w:helpers	SUVVWWxTVUUVv
w:helping	usSVWrQUvTVuR
w:helps	WYYZrTwnYWZZY
w:helpt	RSTTSSRzUQRTQ
w:hem	STQUVTRTUTxUw
w:hemos	SUTUVTwTUQquq
w:hendersons	VVVWYXVVXTUUy
w:henk	URTZWY0WPUUWU
w:henning	XZXZaaVZaxZaV
w:henrike	XXUZXXTYVyWWS
w:hens	UVSWWVRRVMTU3
w:her	jVSVWtTUtsqXy
w:herald	zYZZZRXVYVWbZ
w:heranca	YZZaaYYYaXwTW
w:herausfinden	WXyYXYUXYVWTW
w:herausforderungen	abwcccZbaZaXZ
w:herbst	WxWvXYUWWtWXV
w:herd	0ZUUVQVWWSWZT
w:herdsman	TzTYVWUVVSWYT
w:here	dmlYYdXemvbXn
w:hereby	kXYYXYVWZWWXz
w:hereford	zVSaabXZWWZbY
w:herencia	VYXYXXVWWW0SW
w:herewith	ZaZbZaXbwaabX
w:herhalen	yWWWXXRWYWXYU
w:herinneringen	VXTYXYVXYyWVV
w:herinnert	UWWVYWSVWUVVy
w:heritage	XuYabaYZZZuWW
w:heritier	XZWZaaXZYZxYW
w:herkomst	YZaZaaXaXZwaX
w:hermana	VUVXzYTYwVXYV
w:hermanas	VxYYZWXYZYXZV
w:hero	tWVYTYTXTrXZx
w:heron	QXTVWVRVVuWWy
w:herons	VXVWYZVXZRYZz
w:herr	qwZabbYaaambZ
w:herren	UVUXYXSWyTWVW
w:hersteld	xZXaZaYaYYYZY
w:hersteller	UaZvbZYaabZaZ
w:herunter	YXZaaZUYaZxWW
w:herzlich	XaZaabyaYZabZ
w:herzlichen	TTPWWWSTTqTwP
w:hesitate	YwYbbcZaZaaaX
w:hesitent	USzaZaVZTXYYY
w:het	hoVllkcakpZcd
w:hetzner	VxZZYZVZbZaWZ
w:heure	SVnvXznVWWpWT
w:heures	cTXvYzmWXWUWW
w:heute	pmXYYYiXXXxYo
w:hexagon	xbYbYaXaZVYcZ
w:hey	naoaamnbZjqYZ
w:heya	otqWWXxWWTTYU
w:heyo	zVWUYVUYXTWXU
w:heyy	VVVXWYvWvQsYU
w:heyyy	WVubZYXZXXvbZ
w:hgv	wTRXWUxXVWUXT
w:hh	TUUXXWSUXTTSz
w:hi	ligdbbpbfrdYY
w:hibob	uaYbccadbddec
w:hibrida	zWabcaaccbbbb
w:hibrido	puYacbabbbbaa
w:hice	UWTWVWnUVSyWR
w:hicieras	0XRXWVPWQTWVU
w:hicimos	YYXZ1ZXZZYZZX
w:hiciste	2aWZZXVZaWZYW
w:hidden	LTQRVVPSuSS3N
w:hide	WWRWRYUVVSRXz
w:hiding	TUTXVySXWtWXW
w:hidraulica	QUVUVzRVVVTUS
w:hier	sVRXWWaVutqTs
w:hierbij	RwSUVUQSUTSUw
w:hiermit	UUTXXXSWzTWVW
w:hierover	YZaZaaXaXZwaX
w:high	XYUXzXUWVzjXV
w:higher	rySXVWTXVRsZU
w:highest	VVWXZXWYVWXyW
w:highly	QS4TVVRSSPVSS
w:highways	XZZaZaWZZYYZw
w:hiii	SVYZYZZaVZybX
w:hiiii	PS0SVVQSRRTSP
w:hij	zVUWWVRUVTuVv
w:hija	TUXUYzTUUUWWU
w:hijo	XYWaYaXYwYZZX
w:hike	RTQVVTPSWPVS0
w:hilda	XZWZZaXWXQWZy
w:hills	yZXXaZXbZZaba
w:hilo	RUSTUzRTVSRTS
w:him	eYTVaVOTjUys2
w:himself	bacbubabdcadb
w:hin	SUSVVVSTzQUTR
w:hindi	yZaZXYYZZZabX
w:hinges	UXXXWYSWWTUYy
w:hingeschmissen	VTTXWVSWTzVVS
w:hint	WVTXZYWX5OZWU
w:hinter	TWTXVXTVVSVVy
w:hintergedanken	VVUYVYWVTyVXU
w:hip	0WVVYWUYXWYaT
w:hipotecas	UWUzXRUVXXVXU
w:hippo	TWQXXYzWWSXWT
w:hire	rkkckbsZnWXZa
w:hired	VTvVWVcpiRvit
w:hires	U1WXrZVXxTVYV
w:hiring	VqpXXYuZsXeia
w:his	rXcXXXWWVatXz
w:historia	VUVYXVUxVVWVU
w:historias	wVXXXUTvYYXYV
w:historic	SVRXXXSRTQVV0
w:history	jdrqVmmsURSWb
w:hit	vTQVVWqTTOsTv
w:hitherto	PVTSWxQUVzVVQ
w:hits	RWTXUW0UVRVWQ
w:hive	zWUVWURVVUUVS
w:hives	wVWWqsTXWVWWU
w:hiya	lZYuUWXV1aVXU
w:hizo	WXTYWOTVT0VYV
w:hl7	pVwXXsTmwUXXU
w:hmo	U0VYZaWYXYYaY
w:hmp	XxWZZZWZWYXZZ
w:hn	RXRU0UOWTPUWR
w:hni	VyVZYZWYYYXZU
w:ho	qdtWrVWYxbZUU
w:hoang	PWXzXUUXXYXYV
w:hob	yVUWXVVVWUVXT
w:hochschule	TVWWWyURWTVWS
w:hochzeitsplanerin	zYVXYWVYVSVXU
w:hoe	TVroVWaW0dVVS
w:hoeft	QRPUVTPUTSxSy
w:hoeveel	SUTRXV2UVVTXT
w:hoge	UUVXVX1UUVTXT
w:hogeschool	UXaYayYZbaZbY
w:hoi	npjYXrrWoUnWU
w:hoisting	ZZYZYaXYaYWYx
w:hojas	UWUWWzRVSSVXU
w:hoje	ZUxVVURuTRYRs
w:hola	dsyZmYkVYkXWU
w:hold	UWWYoxYrmTwWV
w:holder	UXTVUWRWzSWXU
w:holders	UXXYZYXWYVVXy
w:holding	PTTwVsoTVurUQ
w:holds	PUZUxPPxRouTO
w:hole	WWTXWUZwvTSYu
w:holen	sURVVWuUURUTw
w:holger	XYybacXbUWabY
w:holiday	W1UYXlUXWVWWz
w:holidays	QwcWoeZUSpUVs
w:hollow	qqrZYZqXlbYdW
w:holloway	WYUaZb0aaWZaX
w:hols	UyWZXZWZZZYZZ
w:holt	WzXXXXSXXZXaX
w:home	uwXZWWRZbpvWj
w:homelessness	tbbcccadcbddb
w:homeoffice	U2ZabaXaaZaaY
w:homeowner	UVWVVWSWXVUzR
w:homeowners	zUXYYYVYZYYZR
w:homepage	TYSXXY6WWTYYV
w:homes	kVRUYx2SWSRTQ
w:homme	YYYZYZZaXYwbY
w:honda	PQSTSSRSUTTV0
w:honduras	TWVVVyTVXXTYW
w:honest	YZozlWOVdoqXU
w:honestly	rTZThvrUwRUWT
w:honesty	UZXwXZVYZZrZW
w:honey	XXWaYaWXUyXaW
w:hong	VaXaZaWZXYxZY
w:honnete	YYXZYZZaYYwaY
w:honnetement	WYTXVWSSTyWVV
w:honoraires	OTTzVvnTTUSVR
w:honorar	TWXtXuVtXXXYX
w:honoraria	RXUyZWSXYZYYY
w:honorarios	wWXxXVWYYYXXV
w:honorarium	SWX1XuUTYWtYV
w:honorarkraft	0WYXZPWWYYXXW
w:honour	SUTVXrunVnwUP
w:honoured	SUbUxmtWSuWWW
w:honours	VXXZaWSyXWWWU
w:hoofd	UsTX0VdTRUUWU
w:hoofdstuk	TXWVYyUVYWVXW
w:hoofdveld	XZaaYZxYYZZbX
w:hoogheemraadschap	WWYZxWXaZZYZZ
w:hoop	RyUVUWTWUTVWS
w:hoor	TWsYXX2XSSWXV
w:hoorde	QTSUzTQVSSTVT
w:hoort	TXTVWWyWvSTVS
w:hop	TVSWXXzVTTWxU
w:hope	ahZbZbecqzWXX
w:hoped	QUQVTWPV1RWYU
w:hopeless	VWZZxZXaYZWbZ
w:hoping	YSLUUVsT1tUUT
w:hopital	VtxZZYWrYXVXU
w:hora	rVX0YznVXWWWT
w:horaire	VaYxZXVXaYYYY
w:horario	QwTUUvROtRTSv
w:horas	snYbZvrXYYcVa
w:hore	XYxYYYUYWVYYV
w:horen	VUQYVXVWzTVVT
w:hormis	YZYaYZZaYZwbY
w:hornos	RUSTUzRTVSRTS
w:horst	ZVVbZbYZyRZYX
w:horta	PTWVVUS0WUVTQ
w:horticulture	zXVUWZUVXVWWU
w:horvat	TVWZUYQUzVSYV
w:hospedagem	WWWSYxVTXVWWV
w:hospice	rRsTUSOwTtSUO
w:hospices	UyWZZZWYZXXba
w:hospitais	VUxUWXTWVWWXU
w:hospital	bnlrnsYmcnWXT
w:hospitalier	XxVWYXXZYYYYY
w:hospitalist	yYWYZYUXYZYaX
w:hospitality	RURYWywVXWYaW
w:hospitals	rWSnWSm1aUUYT
w:hospitieren	TTQWTVPT0QSUQ
w:host	tWSWWVYrtbVtR
w:hostel	SzXXTWRVXXWXW
w:hostelpilot	VYXYYXzXXTVYS
w:hosting	RRuwUTRtSPSTP
w:hot	rbUWWXbTVSowo
w:hotel	puTZZvRmVauWa
w:hotelboost	bbcacZWabcvca
w:hoteleiro	UyUWVVWXWWWYV
w:hotelero	UyVYYYXaXZWZY
w:hotels	mUwtWVZoVSqYU
w:hotlist	UVXaZayaYaaZY
w:houd	VUQYVXVWyTVVT
w:houden	WTzXXXVWWSWXT
w:houdt	TUTUTUPUUT1TQ
w:hour	rXWyYvliXVZZW
w:hourly	eYd2XxTVWVWXT
w:hours	qrWqasabYWdbX
w:house	i1kbcipXWXhXT
w:household	VWyWYYVXXRVUt
w:housekeeping	VYYYZXyXXUVYT
w:houses	wVqWUW2UVRTXR
w:housing	nsalbZXtpXZlT
w:houston	wbbZZXYbccYaZ
w:hovenier	T4XYYYXYXWYXV
w:how	XWWsZZppoyWcT
w:hoy	RTRUTTqRUR0Tx
w:hplc	xYZZWbXYaaZbX
w:hpp	RzYWZYUZabVaZ
w:hr	upbXZbkXcXpcm
w:hrf	ZvZbccacbcYYb
w:hrs	zrVYWXqYXXjYW
w:hrsa	uacbbcWdcccec
w:hrvoje	TXYWYVzVYYXaZ
w:hsm	uaeccbbdedXdb
w:ht	wYcccaacbcccb
w:html	WSUWWXUWWT0RP
w:hua	ZYtdddbebbccd
w:hub	Pp3VVnRTUQVXv
w:hudak	ZaXaYbXbZyVbZ
w:hudson	zXUXXYSZYXXZX
w:hueco	wVVZXYVYxVYXX
w:huelga	VVWVUTTVWVUWy
w:huerta	WwYYZXYZZZYZW
w:huertos	RUTVVVS0VRQWR
w:huf	Q0VYVXWYWSYZX
w:huff	xZaYXYYaZZZaZ
w:hug	WZWaZYVZZyWbW
w:huge	wUTxTURWTVUZW
w:hugo	SyUXWWtWYVUYT
w:huhu	TVzVWWSUTRVUS
w:hui	XZvZYZvZYVYYY
w:huidtherapie	yWWXZYWYZXXWW
w:huila	UXXZyZUZYVZaX
w:huiles	UabZZaWZbawbZ
w:huis	T3XZYYWYXWrXV
w:huit	RrTwWuSUVUUUR
w:huitres	WTVXzVVRWVWXU
w:huizen	YwXaZaYaZZabY
w:hull	ynVVsTtUWTVXT
w:hulp	sUUXVVSWyTVWT
w:human	QruUmVWRTR2TO
w:humanitarian	VWXVXzWRWVXYU
w:humanos	UxWYYYXaXZWZZ
w:humans	vS5TSRPRPNUUP
w:humeur	WyWZTYZXYYaZY
w:humour	zZZZarWZaZZaY
w:hun	XYZaZZVYZYxaY
w:hund	YZabybYbcabbZ
w:hundred	rVTVXWrTWwuUS
w:hundreds	YVUaZZyXSYXXX
w:hung	XYWZYZSYVzYXU
w:hungry	RVZZXyXYZZXbY
w:hunt	UVTVUVR4pRRWS
w:hunting	XauaZaVYYTYZw
w:hupfburgen	TVUWWWzVUTWWS
w:hurdle	RXUyXWTXYWTTS
w:huren	VYVZWZyWWUXZV
w:hurry	wVRVVVRyUSVXT
w:husband	yXWZYZUYYWZbV
w:husum	XxWbabYbYZaba
w:hut	RUUVWUSxUSSUv
w:hutch	VVVVWVRSWTWVy
w:huurders	dcbdsdcdcbcdc
w:huurprijzen	STRUTSQRUzTQQ
w:hvac	UVzZYZWZSUWXU
w:hybrid	zvWZYZYkbYZZX
w:hyd	xWZbbbZbabZaY
w:hyderabad	S0UbaaXZYaZZZ
w:hydraulic	RwTZYWTXWXXYw
w:hydrogeologist	WwaaZdZcabYbb
w:hydrologist	UXSWXXUXT0XUQ
w:hydrology	vURWYYUXWyVXU
w:hymn	yYYWYZYaaZaaX
w:hymns	0TSVVQQUWTUVR
w:hype	ybaZbRaZbaXcb
w:hypotheken	WaYuaYYaabZbZ
w:hypothesis	SUUU0UQTVRUVT
w:i	ccndlalZpraWZ
w:ia	WXYWYxUStWWYV
w:iain	WbWZabxbZabca
w:ibadan	yWYWZWWYZZXZX
w:iban	QUTVWUQTVR6TK
w:iberia	aZwaZcWcZZcca
w:iberoamericano	VXVWWVTyXUWVR
w:ibrahim	VVWWYXVVXTUVy
w:ibrido	xabccbabbbbaZ
w:ice	UURZVXUXzQWXT
w:ich	YmrXoboYtmaWW
w:ici	TWRsWSTvttrSQ
w:icml	ZxXaaaZaYYaaa
w:icu	yTTWXWRVxWSXU
w:id	tVVWXWQVmWzXx
w:idea	eVWa5XtaUcVWW
w:ideal	ZZvbbbXaYZaba
w:ideas	SUpUlqVTU1VWP
w:idee	SUSV6TSURRTVQ
w:ideia	PToT1QPSRuRUQ
w:identified	waZbcYZaccccb
w:identifying	YZwacaZYbaYZb
w:identita	WXaaZZXaaYwaY
w:identitat	WWXXZYUWYX0QS
w:identity	TWTWWWnVXawyR
w:idiot	SUSwwXUXUTWXV
w:idle	VyVZaaWbYXZab
w:ido	Y2YaYYVaYZZYY
w:idraulico	RVTVWSTUVSUSy
w:idrogeologica	bxaaabZababcc
w:idromele	QTSVzUUURTUVT
w:iec	wYbZbYaZZbZaZ
w:iedereen	QqPUuSOSRztTP
w:ielts	OVXWWxTTYXxYW
w:iemand	vYkmplUXrVWXh
w:ieri	pYWYXXUVWwtWT
w:iets	tTaWurSmrqUVR
w:if	ebrhaYqkqXZYb
w:ifeanyi	YYXYabZZVZVyZ
w:ifrs	wwRWYXPXXYWWW
w:ig	VxWZZYXXVYYYX
w:ignacio	YZXaacYbwXcZb
w:ignora	STTVSUSTSPSzQ
w:ignorar	WXUXYXWVXOY4S
w:ignore	TpTWXWWVdbn4R
w:ignores	STRU0XSVRRUVS
w:ignoring	TYRXVXzWUSRWU
w:igreja	SVSVzVSUTSPTT
w:igual	uWUXWWTVWxWVS
w:ihk	PUTUUzQUTUTUS
w:ihm	YZabxbYbcabbZ
w:ihn	UVWYsVUWXVQwu
w:ihnen	WabefZvXtoXaX
w:ihr	YalUXVUbqbqwp
w:ihre	ZoXXXdkVUWj0r
w:ihrem	bqVZXYmXnowWV
w:ihren	bWtWYoYtbmmXU
w:ihrer	SVTXWS3RpsTVT
w:ihres	WYXbbb3aXYYYY
w:ii	uSSWYxUVWqWuT
w:iia	xZaYXYYaZaaaZ
w:iii	vxUZWZVXXYXZV
w:iim	aWZbvcabbbacb
w:iit	ZUYawbZbbaaca
w:ijscokarrenbedrijf	RRSTzTRTURUUS
w:ik	ZisWqYrXuoYWW
w:ikeda	WVzXYYRXXVWXW
w:ikot	xaaZZXYabcYaZ
w:il	bjZcoZZdnWner
w:ildiko	vabcabZbcZacb
w:iliquidos	ZzbbbaWabaaaa
w:ill	2TWTWRSWXWUYS
w:illimitati	VXWWXXVxXVWVT
w:illness	TVUXWUvSWTVWx
w:illuminazione	xZYYaYWYZYWXV
w:illustrate	RXTWVVyUwPVXU
w:illustrator	pyQVVSmUyRVWS
w:iloilo	UyYZZYZXabYbZ
w:ils	TXSYWXpW5TXVT
w:ilse	TWVWxXSXXVWYw
w:ilusion	XYYYYTWwYYuaY
w:ilustraciones	xXZXZVUXaYYYX
w:ilustre	zWUWXUTUXUVWR
w:im	ZkbnYolplalWc
w:image	xVTUuUmTUtUVT
w:imagefilm	yXYXYVVWZXVYT
w:images	VSRTzTwUUSnWR
w:imagine	ppVXxYvVWWWYW
w:imaging	RTbWWWrTxsVUS
w:imani	WYyYYZUYWTXaX
w:imbiancare	SVSUVWTWVVUyS
w:imediato	UYWZYZVXyVZXS
w:imhof	YaYabaXYaXwVW
w:immagini	UWWWXVUVXVyVS
w:immediate	qsraaZqZXYYYX
w:immediately	YTVYpXzXwVqWT
w:immediatement	VXWaZYVYxWWXU
w:immediato	xYabccabbcbba
w:immer	TVzVWWTVWQWWT
w:immigration	YVZbbZYacaxZX
w:immobilien	WWVUVXzVYWUYT
w:immobilier	XaawZWaabbaba
w:immobiliere	SWW0WTTXWXVXV
w:imobiliario	acbtcYabbcbcb
w:imogen	WYXabbVbxWbab
w:imoveis	vVXvXSRWXXTXT
w:impact	2XYXWQVXYYXaV
w:impacts	YaaYbayYbcZWY
w:impagadas	VWWYWWyXYWWYU
w:impaired	VZZaaQVTVXzbX
w:impegna	SUyXXWUTXUWXT
w:impegno	UzUWVWUUXUTXR
w:impianto	XaaXabwbZaaba
w:implantology	TXWUazVRaWVTZ
w:implementation	uWvXZZVZYYYaY
w:import	TXWZTYPXUU0ZW
w:importait	YYXZYZZaYYxbY
w:important	uUWaXZwYaXXaX
w:importe	RTuWVWQVxUtVS
w:importers	SYZXZYyZZYaaX
w:importo	yZZYaYVYZYWXV
w:impossible	TYVYwYvXUTXaY
w:imprese	TVTUVUzTTRURQ
w:impressao	abbccZyZbabbb
w:impressed	WpyXZaVZYWvYY
w:impressions	WWTXXWQUWPV4R
w:impressive	bXxZccWcXaccd
w:imprimerie	ZYYbabZczbbbb
w:imprimir	QUVVXWUTWVVVz
w:imprimo	ZbbccZyZbZbbb
w:improve	UVTUUUQUWMS0N
w:improved	VXWYXZVaU1YXV
w:impuestos	RXVWXV1XYWUXU
w:imran	TZUYZZzYTYXZU
w:imre	TzVYYXVZXYXaX
w:in	bjldiefjijkbb
w:inaugural	XWYYYRVzXUWWS
w:inaugurazione	yWWYXXWVZXYYS
w:inbox	fUoWXXvUWtuSQ
w:inc	pwVYYZWZZZZaZ
w:incarico	2WUYYXUWXuXUT
w:incassi	UVUVVVyTURUSR
w:incastriamo	xXZZYXVaXZYbZ
w:incentive	UzSwXXTXXYWWU
w:inches	XXUZXXTYUzWVS
w:incidencia	TVVWXUSVWQRS0
w:incident	uWXWYwSVYWXZV
w:incl	YqUVXxsVXVtRS
w:include	mVtYYYuWtWWXW
w:included	otVTqatyXVWWT
w:includes	QUXTqwUVXTtYU
w:including	qXnWXurpWTVqT
w:incluida	UVVyVUUWRUVXV
w:incluido	SVTUTTryUUUUQ
w:incluidos	zUYXYTVXZXUZX
w:incluindo	TUVVXVQTWzTUR
w:incluir	TVyVVWUWVTWUU
w:inclusief	tTTTSRRyVSTTQ
w:inclusive	tYTYYZuUWuYXV
w:income	RUUVWWwSXV3Xa
w:incoming	aaabbaXabaxTV
w:incontinentie	PRSTS0RRTRTTP
w:incontrati	UUTWXQUTUzUUQ
w:incontro	SUSUVzSRVTUVS
w:inconvenience	SYYaabXaaWZay
w:incorporacion	T2ZaYZXZYaaZY
w:incorporar	VyVYYYXaXZWZY
w:incorporarse	W4YZYXRXWXWVV
w:incorporated	bVZbwaZaaabcb
w:incrociate	bxaaabZZbabcc
w:incubadora	WYZZwWYaaaYaZ
w:incubate	UWVVzXRXXXWYW
w:incubateur	VVXYzYWYYYXaW
w:incubator	QTSS3TOVVTUWU
w:incumbent	UzVVWXUWXVWXW
w:incumbents	SOSU0VUUVVUXU
w:incuriosisce	yWXaaZWaYYYaW
w:indaba	WYXYZWyZYWZca
w:indeed	WVVXYYzZXaWaZ
w:indefinida	YybccbbbbbbaZ
w:indefinido	X5YaZZXZZYZYY
w:indefinite	M6TWWWVVWXVXU
w:indemnisee	UVWyVUTUWUWVS
w:indemniser	ZaZUYSWxbYZaZ
w:independant	uVUrWVtVVWmVT
w:independants	UXWWXWsxWUVWS
w:independent	2bkrWWYcWTXrU
w:independently	UxUYYZUYZtWZY
w:independents	TVUVWWSzXSUWR
w:independiente	RURWTWSVzRUTV
w:indeterminado	T2SVVUUTTTTTS
w:indeterminato	X3YbaaZaaZZaY
w:indeterminee	T4ZZYVYZVZZYY
w:indetto	XxYZYZYZXYYWY
w:index	R1UWWVPrUSWWw
w:indexes	XyVaYYXZZYbaa
w:india	VyVZYaXYYZXZU
w:indicar	V2XYZuWYWXYYW
w:indicaria	ZWSbaaVa3XaWY
w:indicate	xWWuYTVTYXXYV
w:indicated	uYXYXYWYZYWYw
w:indication	ZYaUaxaZZaaab
w:indicative	vabcdbabccaaZ
w:indicativo	yXYYZVWYYYXVU
w:indices	PUR0WPUSTSVUR
w:indichera	PUUzWTRVWUUUS
w:indienen	SyWWWXTVVVWVU
w:indiensttreding	UyTVXXSTWUWVS
w:indique	RVQzYXUXYXVWU
w:indiquez	VaYxaYVYaYYYY
w:indirizzo	VYXXYWWXXVyUT
w:indispensable	xaZZZZXabaZbY
w:individual	UWVvXXrXYrWYY
w:individuals	zYXYZVUXWXWYU
w:indruk	ZwYbabYbZaabY
w:induce	YaYxaYTaZaZbZ
w:inducted	YWWaZaXXxXWaV
w:industrial	wtUVVVrVVVWXT
w:industriel	WXUyYXVVWWVVT
w:industries	RVvSyUQWTRXYU
w:industry	SVuoXXqV3RVXU
w:ines	qTqVvWRwWVVZU
w:infermiera	VyVXXVVWWWWWU
w:infermieri	PRUzUQTUTUSVS
w:infirmary	SWVWYzVXYSYaW
w:infirmiere	SVSWYXRXzWWVV
w:inflation	1ZaaaYXabaZbZ
w:influenza	VVWXXVVWWVXXy
w:info	VWWVXOm0XTtXS
w:infografias	0XSVXVQVWSVWT
w:infographics	1WSVWVPTUSSWO
w:inform	SWtXYWamrSSX1
w:informal	avWcacacaaddc
w:informally	YyXaYXZXWVabZ
w:informamos	STVWWWUTWUVV0
w:informatica	zQRWUyTTUVTVQ
w:informaticist	2XbYaVWYZaZZX
w:informatico	VyVXWXVWWTWWU
w:informatics	VWUVX0sUlWXZW
w:informatiemanager	UxZZZXZYaZXaW
w:information	WcWjXatvrZaXU
w:informe	0RTxURQTTTTUR
w:informed	pUuWXXSnVTsns
w:informele	WXWQyYVXXXYaY
w:informes	2YaZaYWabaWaZ
w:infotech	xWZbbbZbabZaX
w:infrastructure	WuUZZavYXZYZX
w:infringement	ZbbabaZabavXV
w:ing	ybabcbabbcZbZ
w:ingegnera	WUYXyYWXZXXYW
w:ingegnere	wpYbbaYanaaZZ
w:ingeniera	swYaZZXZnaaZY
w:ingenieria	RNSUzSRwTTTTQ
w:ingeniero	YZZaZbYaYawcZ
w:ingenieur	jlVZXWWWzUYYW
w:ingenieure	rtWYYYWYvXYYW
w:ingestort	VWVYVXSyTUXXS
w:ingles	QUVWXVyVWTUVU
w:ingredient	yYXZZYWZYYXbY
w:ingredients	SWYSYzUTYVUUU
w:ingresa	UWXVXVTVXVyWR
w:ingresamos	XYaaaYYaaaxaZ
w:ingresso	pWUXYWU1XTVUR
w:ingrid	RWTWtXlWUyVWS
w:inhabergefuhrtes	UyUWWVTWVUWWT
w:inhaberinnen	XaZaabyaYZabZ
w:inherit	UVXXyYUZYXUaX
w:inheritance	WWXYVYTWOTzWS
w:inherited	yTrWtWRUSPvVT
w:inhouse	QxVWWzUVWWXXU
w:inhuren	wZZZZXXZZZYZX
w:inhuuropdracht	0YabbaYZaaaZX
w:inicial	UwUXWWSVXUwVT
w:inicio	rUTVVUSTVSUxQ
w:initial	2VXaaZVXYZYZY
w:initiate	ZVZaaaXaaZxVX
w:initiated	WbabdcYdbbwca
w:initiativ	RT1TTTOSVTSSQ
w:iniziale	vZZabbrbabbba
w:iniziare	WUXXWWWXZWxXU
w:ink	waababZbbZaca
w:inleg	VXWYWTSUVVzXU
w:inlogcode	PRQTSSPRUQQ0P
w:inloggen	SRRTUTPRUQSzP
w:inmail	nWTWXXSVWRU4P
w:inmediata	T0YZYZWYsYZZW
w:inmobiliario	WSSYZVzTZXVXW
w:inn	UWVXYWTWWQTQz
w:innen	SXUTWTzWXVUXT
w:innerhalb	WYXbbb3aXYXYY
w:innovation	TUzWqXRXVTYVV
w:innovationspreis	PTVVUUU0WVWUT
w:innovative	UXVWwVuvWTNVS
w:innovazione	STUVTVSzXUPVS
w:inoltrare	XVYbZaYYxYaYX
w:inoltro	WyXXTZUVYWWXV
w:inox	SWTXVXO1TUSWU
w:inplannen	yXUYWWWWVUWYV
w:input	UYyVVbXbYXaca
w:inquerito	QTUzWRRTXTUVU
w:inquiry	uZVYXZvYWWXYW
w:inr	TYVyYZSYWXVYU
w:ins	V1YvaXVVYYWXW
w:inscreva	VXXYYXS2ZWSVW
w:inscribete	TXWXZXV0YUYVS
w:inscricao	WXYZYxVSYWYYW
w:inscricoes	UVUVXQT1UUVTS
w:inscripcion	VXVWWVUyXUWVR
w:inscription	VXXXYXSyXVWWS
w:inscriptions	SVTVWR0PXSTUR
w:inscritos	WYbabYWaaZxaa
w:inscrivez	UYWXWWP3XVUUT
w:insegnare	SVTUWyTVVVWWT
w:insegni	SXXXVyWVUSVXT
w:insegnino	UUWWWyVVVWWUT
w:inserimento	yYabccabbbbba
w:inserire	ZzWcbaabbaaaa
w:inserisca	VYXXYWVXXVyTT
w:inside	wUUhocTxjUrWS
w:insider	XZXbYYXaVWxcb
w:insieme	QVSUyUvVUQUWQ
w:insight	ROQSRUQSTPR1P
w:insights	WXVzbaTaYZZba
w:insisted	WaYZZYXZXyXZV
w:insister	XaYbZaxZaZaaY
w:insists	1VUWWWuVWSUYR
w:insoles	PWXyXUUXXYXYV
w:inspect	SWUVUWRUVU0WX
w:inspected	WVXVyXUYYXUZW
w:inspecteur	zaabcbabXbbbZ
w:inspection	1VSVwVOVWUUXT
w:inspections	2WTVWWRYXWWYV
w:inspector	OQQVVVPyvQrTP
w:inspectorate	zWZXXWVVaZZaW
w:inspectors	zXTWXXsYXXWYW
w:inspetor	zaababXbbbaba
w:inspirants	TTyXWYVVYVYYW
w:inspiring	TUQUVW3OWRTUS
w:insta	zVUWVUSVWUpUS
w:instala	WWWYYYqZZYwZY
w:instalaciones	wZaZaYXYZZXWX
w:instalador	SUUUXUSVWUzVS
w:instale	VTXUXZVXYYyXW
w:install	TVWXXYvVWU5XS
w:installatiescript	UTVVUYTXZXyXX
w:installation	XaXZaazYYSXaT
w:installed	kxXWXVUWYWSXu
w:installer	RUS0SSOURSQWS
w:instalment	UWTWUXSWWUzWS
w:instalments	rUUUVu1SWVRWT
w:instance	WyZZXaUYZUWZW
w:instant	PszTVVRUTTVWS
w:instantly	UWZYaRWXaZyZX
w:instead	PUQUxSusvPTVy
w:instituicao	SVVXVVVXyTVXV
w:institut	xxTWUUSTRSUUR
w:institute	SwSuWTljvUUXU
w:institution	SyTUWWSvYWUXT
w:institutional	VYXYXXTTZWzYV
w:instituto	m1WVWTSVVWUWS
w:instituut	SyWWWXUWWVWVU
w:instruct	zVWXVXUYYXWZY
w:instructed	yYWXYXUYYYYZX
w:instruction	QVZVZ0tWZYWXX
w:instructional	ZYwcbcZbZYZcc
w:instructions	QzUTWTSUXWuRS
w:instructive	YZWZaaXZQzZXX
w:instructor	TdYbZ1VVrWYpY
w:instructors	SWXYavsuYVXYW
w:instrument	TXXYYRSXzTYXV
w:instruments	SZZWayVVZYVaW
w:insulin	UWXyXUUXYZXZV
w:insulinpumpen	TZYwbZYaZaZZZ
w:insulting	wWSSWyRSUURYT
w:insurance	WrqZjmXpnUrbU
w:insure	TWWTYVzVYXUYT
w:insured	NVSTXWyUXVzUR
w:insurer	xpVtqXUYXUYaX
w:insurers	ZQTuxVQSuTTWQ
w:intake	TVSVxSSyWUXWS
w:integran	RUXVYUzYXWWXW
w:integrar	vyYXZYWYZYYYW
w:integration	xXWYvZVaZYXaW
w:intelligibility	aZZbubYcabccc
w:intend	vxrVUTTVTTVXT
w:intended	SWQXTTPVU0XXU
w:intends	xVSUXRSUySVVT
w:intensieve	RRRSTRP0SQRRP
w:intensive	TQXYVzVWZWXYW
w:intensivist	yYXYZYUXZZZbX
w:intent	URVX4XTWWWVYU
w:intentado	STTVSUSTSPRzQ
w:inter	QZYZZzWTZXUXV
w:interactive	yYaZZXUYabYcZ
w:intercontrat	VTWYYX3XXWYXV
w:interesa	sVVXxXWXZYYYW
w:interesado	PTwyWVRRWUUUS
w:interesante	WY0babYaXXZRY
w:interesaria	yWXYYWVXYYWYU
w:interessa	pzXZZsXZZZYYY
w:interessant	UV1XuXRVXVWWU
w:interessante	YX3ZaaSZWXZaW
w:interessanter	VVTXVWUUUyVUU
w:interessanti	UU0VWVRQUQUSS
w:interessato	UVyVXVVVUVXWU
w:interesse	pvWYwYYYnYZYX
w:interessee	rVVVXxUWXYUYU
w:interesses	SWXxYTVXZXWYW
w:interessiert	UWzVWWUVWQWWT
w:interest	trqplcUhXWiXW
w:interested	cruqlijXZVZZX
w:interesting	aymZSYXWWyYZV
w:interests	5TOSRUNQPMRTP
w:interet	STUWVVSVVzTUS
w:interface	RSUzTTUUWXTXT
w:interference	0XTXXVTVXVUXV
w:interieurbureau	wZZaaWYaaaZcZ
w:interim	2UbYZYqZkYYbX
w:interims	yUZZZXXYZZaZX
w:interimsleiter	wabacWZbcbVbZ
w:interimsmandat	wZYZaaXYZYZZW
w:interina	2VUWWWSVVXTXV
w:interinato	zWXRXXVXYXXYW
w:interino	1UYXYWUVWVWUT
w:interior	uxUXXWlqVUUXV
w:intermediaire	PSRV0UPTSRVVS
w:intermediaries	WXWYbaxZaaZaa
w:intermediate	xXYabaVbaZYYa
w:intern	TSwXWSSSoUVWx
w:interna	QSSTUzPSTSSSQ
w:internacionales	XX3XYZWZYXYXW
w:internal	1uUWXWSWvSVXT
w:internally	SSRVVXSWzkVUR
w:international	sVlXZVvtYTVXS
w:interne	VYxZZaWYUXZYX
w:internet	vaVXXxVoVfnYV
w:interns	OUVQVu0QyUSVS
w:internship	UYuXXYUX1SYYU
w:internships	UWVXWYSW3RVXU
w:interprete	5RSRUQQOTQRQM
w:interpreter	1XVVXVVZYZXZW
w:interpreters	0WUTWVSWZYUXZ
w:interregnum	SzZZaVVZXaYZX
w:interrotto	bxaaabZababcc
w:interrupt	VXWYUZSXVSWZz
w:interval	QXYZYyVXXYZbY
w:intervals	TSSUUVTSQzUVR
w:intervenante	bbdbcubaddbdc
w:intervenants	ZbaUYTXybYZaZ
w:intervention	SSTTVzSUURUTS
w:intervento	VYXWYVVTXzWVS
w:interviendriez	QTRzTSQSTSTSR
w:interview	TlVvXVWstUxYY
w:interviewed	kotvTUOSRaSTs
w:interviewers	yXYSaYWYXWZaW
w:interviewing	xSPWXWOUUPUUy
w:interviews	ZpSuXVmZpaoXp
w:intervista	YaYvbYYaaaaaY
w:intervistare	UXWWXWUyXVVWS
w:intestatari	RUVUTTSUUTzVT
w:intestate	WaXYZaWaYXxZW
w:into	nnVXpaYYtdeZq
w:intorno	X0XXYYXYZYZZY
w:intro	pUSTzqnUTrVWS
w:introduce	VoeXqYujxVWXV
w:introduced	0aWYZXWYZZUbY
w:introduceren	VVTZYVXZzWYZZ
w:introduces	VWXYVYVUXWyXU
w:introducing	SUQWVXQVR4VUQ
w:introduction	UUmYosvVrWYYX
w:introductory	XqxYeaoZYZZZY
w:introduzca	TUSUUURTTRzQR
w:invallen	TXXWYxTWWWWXV
w:invece	yYYYZVWYXYYVT
w:inventario	1ZVZYYWXXWTZV
w:invented	XVYZxZXZXYWZW
w:inventory	xTSVVVvVVRUUu
w:invercargill	P0WVVTUUVVVXU
w:inverness	WTXXXQUXzVYXV
w:inverno	xYZbaZXZaZZaZ
w:inversion	YaYvWaaabaaZY
w:inversores	WVXXxYVXXXXXV
w:invertir	RTTVzXUTWVWWT
w:invertiste	STRT0TQTRQSUS
w:invest	aVVXxStrVWkWS
w:invested	VXWU0YQZZUYYW
w:investeerder	TVTzSVUWYXUXV
w:investeerders	UUTM2VSVUUWYV
w:investering	bVccuabacbbba
w:investeringsmaatschappij	SUTyWUTVVTSVT
w:investi	SUQRzTSTRSUTS
w:investidor	SUTVyWTWYWUVU
w:investidores	UWUWxXUVYYYXU
w:investigacao	O2UUVTQTTUSUR
w:investigador	VyXWYVVXXUXXT
w:investigadora	P4TRTLQSTSQUQ
w:investigation	WWQXWYTTXUWzX
w:investigator	uwTWZYUWqXVXU
w:investimento	UTVU0VTVXVUWT
w:investing	ZbZbacYcavaba
w:investissement	VYVYWYyXWWVXT
w:investitore	QWWzUXRYZZWYW
w:investment	TVV3lU3VXVUXU
w:investor	UVdu3XRWXWXZV
w:investors	R0SytWSWWTcYV
w:inviaci	VXVWXUUUXT1OQ
w:inviare	yYabccabbcbba
w:inviernos	vbZbbaZZZYabY
w:invierte	TURVUUSTURzVQ
w:invio	USUUzUQUUUUUS
w:invisible	YZVYZbyZXWZbY
w:invista	RRTTUQPRURzRQ
w:invita	xZZYaYWYZYWXV
w:invitacion	YZXaaZXYZVY1U
w:invitamos	YXZYZ0VOYTXWV
w:invitano	VZaYYYUYZZxaZ
w:invitas	SUUVUUSTVUzTS
w:invitation	WZXvYYUqXoW1U
w:invitations	UWTVVWTSVSSyQ
w:invitato	UXVYYYUUWTW4S
w:invite	UtUmVlXwWVsuT
w:invited	UUToXVX6WerVR
w:invitee	YYXYZXWzYUaZX
w:invites	VaVWXuU4WRTUQ
w:invitez	UWTWUVUUWVzWU
w:inviti	VZaYYXUYZZxaZ
w:invitiamo	ZZaXbxZQbYWYX
w:inviting	wUSQVwTVTUvXV
w:invito	ZaXaaaYYZRZ1V
w:invitons	0UVRXVUVXXXWW
w:invoice	vVXaWWXVXVtkz
w:invoiced	zTUvXWSXXZXZV
w:invoices	ZtTTVVyTVSPru
w:invoicing	PTUVoV3UVSQWS
w:involved	sQP3SRPSSPRUR
w:involves	UWZYZyZUYYUaY
w:invult	SUSzWVRUVUUVS
w:inzwischen	pYYarYYasrZaY
w:io	UskXbXpXppmWk
w:ios	uzVYUYWtZYXeW
w:iphone	PTSSvTPTUSySP
w:ipr	VXYWYMS1XWVXV
w:ir	RTsUTURSjQTS0
w:ir3	2WZbbaYaaaaca
w:irait	VWWyWVUUXVWWT
w:ire	YZZbZbYaYawcZ
w:ireland	qW0XVYUXTVXZX
w:irgendwem	axabbcbcZbbca
w:irgendwo	TV2XVVRVSSUVS
w:irina	ZcacbaWaavbba
w:iris	UXUWWVTzYVYaY
w:irish	aZYccdZcvaccb
w:irma	UXSXXYUWUyWWU
w:irony	VyWXYZUXZYWZY
w:irrigation	SXVxZWnXYZYZX
w:irse	YxYbaaWbaaaca
w:is	cmbbiaclaWkms
w:iscritti	RVUSUytSUTSVS
w:iscriverla	2ZYYaZXaZZZZX
w:iscriversi	UVTVWUSzVUVVS
w:iscriviti	acacbZXzbXaZX
w:iscrizione	YZYZYXUwZYXWV
w:iscrizioni	WWWWXQUzXTVUT
w:isda	SUUVWUTUXTSSz
w:isencao	UyXYYWWWWVYWT
w:ish	STPxVxRSVPTXV
w:isla	XvabZdZcbcZcc
w:island	VYXZYYzWXSZZS
w:islands	YXTYYYVWWyXWV
w:isle	SyYZZaWaZZZbX
w:isn	VbtYlWuVXaoap
w:iso	QVUVrs3VXVVYV
w:isso	SVUWWVSVXVzVS
w:issue	lVTVWTuyVrrTS
w:issued	WYZSZQTUZV2ZU
w:issuer	UyWXYZUXZXWZY
w:issues	uXSWWUPyWtUWQ
w:ist	jpXZlVocaUorn
w:istanbul	WXTYXYTXTzXXS
w:isto	UWUXxWVWXVVYV
w:it	lfdkkZihalncd
w:italia	UWSVWVUVVyVWS
w:italian	TTtUTWOSQNUT0
w:italiano	PUUTVvyUVUVXT
w:italy	R2TYUYTXYWXaX
w:item	QSTUUzMUVTuyO
w:items	RTTRVtWPURuT1
w:iti	USTVUWRWzSUVS
w:itom	WxVbaaYbaaZab
w:its	muWlcmWqYUZgi
w:itself	TVTVWW2UVTwXt
w:itunes	SXXUUWSXZWzWS
w:iva	nUwXYumcWXXWV
w:ivan	medZbdgYZYYxj
w:ivarsson	XWyXXYSYVUXZV
w:ive	SaZbZbYbxXabZ
w:iversen	xXZacZWZbbZZb
w:ivo	V1QXXSUXSPXYX
w:ivy	WVVVWXQzUVVWX
w:iwe	UxZZaZZaZbZZX
w:iwu	XXZYbZXbaXxYW
w:iyer	YZZwaXVYZaYaX
w:j	rWqXreZUvpWVW
w:ja	vVeXgWpWXopqW
w:jaar	kukuraUWqbVWU
w:jaarcontract	W3UZYYXYWWYXV
w:jaarrekening	yXVXXYVXZYXZW
w:jaarverslag	zWRVWTTVXWUXU
w:jacket	UYWYYXxYZYYYV
w:jackets	WYYZaYXWYUXXx
w:jacksonville	xYVacbYbYZZaa
w:jahr	djs2hWUVnWWWU
w:jahre	msRWoVQTtxUUQ
w:jahren	msYalZsanZZaY
w:jahresabschluss	TRXVYYWWYXWWz
w:jahresende	zbZaccXbabacY
w:jahresgehalt	TzTWWWWWWWWYU
w:jahresgehalts	XXXaYZxZXZZZZ
w:jai	VXTXXWUVVV1XS
w:jail	OTW0TSQTWUSWR
w:jaja	yaWaZYXYYYSaW
w:jakob	VXXZXaVYyWYaX
w:jam	SVTWVWqTrPVW2
w:jamais	wSNPTSNRSRR0Q
w:jambe	yXXYYXVXXZUZV
w:james	UUYWVYVWXWzVU
w:jameson	XRXaabWbaayZY
w:jams	zVUTURQPVRPSw
w:jamshedpur	USTVVWSWzSUVT
w:jan	VXaWayWPZWaZV
w:jana	UUuXYXWYVyVXX
w:jantar	QTQRUQRyUwSQP
w:januar	RSRSSSQPUQSzP
w:january	nmhZcqoqWVVVs
w:janvier	VwTXuVTVVTVWU
w:japa	UURTVWSzTRTVR
w:japan	QT1VVWOUTVVYW
w:japanese	VYUXYyUWQVWZV
w:jar	SUUWUWSTURRV2
w:jardim	SVVVWVUyVUUVQ
w:jardin	WXWXXXVVWUUVy
w:jargon	PUTUTzSSVTSUT
w:jarrett	XaUbbcxbbZaaZ
w:jars	VVVVWVSTWTWVy
w:jas	yZWabaYaYXZYZ
w:jasmine	YXyaabVaYSZZZ
w:java	rnoaZjqYkXYlW
w:javier	TZWYaayYUYZbZ
w:jazakallah	UVVYYXTWzXRWV
w:jcl	qVSXXWUVUOUW0
w:jd	p3VZXZWZXXYZY
w:je	daobmmcWlbmrV
w:jealous	XSXaabWbaayZY
w:jean	VTRUSVQRUnRU3
w:jede	YvYaaaZaZatZZ
w:jeden	OUUWUVS5SRqUR
w:jeder	SXXYWXVyTVUWT
w:jederzeit	ST0UUTOSVUTSR
w:jefa	RSQSTSQPS0RPO
w:jefe	xzVXXWUVWVUWT
w:jefes	WYZWSWSYZZyZX
w:jeff	UXWXYXUXVSUWy
w:jelena	XWVaYZVXUzWaV
w:jemand	VTSYWWUWySVWU
w:jemanden	utTWtrSTokUVS
w:jenkins	uYabcbYbpaaba
w:jens	WxVZYbXaYXbaZ
w:jerome	zVUXYVVWXVTZT
w:jess	VXSXqYVVVyWXT
w:jessa	QVTUWVPX0VUXT
w:jetzt	bYUjqWblbsbtX
w:jeu	yXXZZXXYYaVaX
w:jeudi	RTSoUTQ0TmSRw
w:jeune	YXZZwZZZbaZZY
w:jeunesse	VyVXWWWXWXRWS
w:jewel	bZbbcbXXcawbX
w:jewellers	VWUYXYzSURWYU
w:jezelf	WVVXXRySXVWWV
w:jhe	QVUWXQRSVRUT0
w:jij	opaWsmTUwWtWW
w:jmorley	VZXYYZTXXTXVy
w:jo	tVSWWVqTWtWYt
w:joan	PyTUWRSTWySXS
w:joana	VyVYYYVXWWXWU
w:joanna	TVYYTXzZZaYbY
w:joao	WYQYYZUWVzYWV
w:joaquim	bZuaZcWcaZcdb
w:job	aoqYiZVYqcmsW
w:jobs	rTiWWWVtyZpoS
w:jocelyn	ZwUacbYbadZcb
w:joe	yYZacaYWXabcb
w:joep	yWWWXXRWYWXYU
w:joga	QUUWUVRVUUzVU
w:jogo	UWWWXWUVXUWVy
w:johan	xXYZZZWZbcaba
w:john	VYXXYXUXWUXWx
w:johor	zVWWVYVYWWYZY
w:join	ToWetXV0WZpjU
w:joined	RSbWVWSWS3wpT
w:joiners	TvvYYYTUWWtVW
w:joinery	QPSUT1PRQPSUR
w:joining	XeowvUYTWXlXo
w:joins	PRQQTRTPSN5Pp
w:joint	PQTTURQRTRySw
w:jointe	WzXZZYSYYUSXw
w:jointly	SRRUzVTVWOWWS
w:joke	RUQVVvmUl1VXR
w:jokes	WZWZZZXZWyabX
w:joking	RUwUWWxSTQSUQ
w:jollof	VYWZYYzWWSZZS
w:jon	ZYWXZZyYYYYaY
w:jonas	pkjZZZjYcUYzZ
w:jonathan	VXVZXXWSXQWZz
w:jonge	YZaaaaXaXZwaX
w:jongens	WVVWWWUUVVVWy
w:jongeren	YabZavZXbaaZX
w:jonno	XZWYZXVyWVYZW
w:jordan	UXVVZsTuXVXvV
w:jornada	zyVXXWTSWVWXU
w:jornadas	vSUTUSQxTTTUR
w:jornal	SUTTUzRSUUTVS
w:jornalismo	RTVVWUR0WUPSV
w:jornalistas	TWUVWTQyWTVVR
w:josephine	XaWaYaXYYyZZX
w:jou	fnvWmVRUT0UUR
w:joue	RSQRSRRPR0SOO
w:jouent	UVVVWUUVVUVVy
w:jouer	UabZZaWZbawbZ
w:jour	vnqXZdVXoXqYX
w:journal	vVUSXOuuXStWP
w:journalier	zaaacbYbacbXb
w:journalism	WYaaZyYSYWZcZ
w:journalist	UwQxTPNRRPQxP
w:journalists	TvUvVTvRXWWZY
w:journee	vWWXvWWXYYUZW
w:journees	SSTTVzSUURTSS
w:journey	SuVWTZwYWTsYV
w:jours	wnVXXaonXZcdo
w:jouw	QSxUSTPUTSxVR
w:jovellanos	VVUWVWTVVyWUS
w:jovem	WYbZaYWaaZwaa
w:jovenes	XZZYYxWSaXXXV
w:jovens	YVZYXxXTaYYYW
w:joy	SWuXWXTVUvUXu
w:jubila	S1UWVVSTTVWWS
w:jubilados	VYaYaxXTZYYaW
w:jubilaum	ZaYabaYZaPZ2U
w:judge	XRP2RsXNTeRRn
w:judgement	XaXxZXSaZaYaZ
w:judging	WSVYzZWZYXTXV
w:judith	wZabbaXbZZaca
w:judo	PUVSV0UTWSVXQ
w:juega	VWWWXXUTWTVWy
w:jueves	qWTUWVRwWSUUx
w:juez	UWYyWVUWZYWYV
w:jug	TYSXXY0VVTWYQ
w:jugendliche	TWUVWzVQXUXXU
w:juggle	WYWWYyVSYVXZU
w:juggler	WXWWXyVSYUWYU
w:juicio	QRTzTTSUSSUTS
w:juillet	wUUSWVxUUVVVU
w:juin	sUUUxuQoVSSTa
w:juist	SUzUXWUWTUWXU
w:julgo	UySVVVUUTTTUT
w:juli	XzTWYYVTUWXXV
w:julian	vZaccaZcbYadb
w:juliet	xZXabaYbYWbcZ
w:julio	zVWWXWWXUVWVU
w:jullie	UURXVX2VxTVVS
w:july	rVhWWWXXyVUns
w:jump	ZTSUVXyWwSUWQ
w:jumped	VZXaxaWaXUZba
w:jun	SVZYayXWYXZZV
w:june	xaTXjmTetaVWs
w:junge	ZZaZZvYXZaZaW
w:junho	vZZbbZaaaaabY
w:juni	vwVYYXTXWUVWv
w:junina	TVVVWUTTWTVUy
w:junio	yrUTVsQNsSUTQ
w:junior	ToTXXrSm6UXXV
w:juniors	SUsVWUqT4QUTR
w:juniper	RVzWaaYaYWYaY
w:junta	UXXWYWWVXWWXx
w:junto	YYZaZaYaYawbZ
w:jura	SWRWVVTUTzUUR
w:jurel	ZZaZvZXaaaYbb
w:jurgaitis	XXZZaZxaZaZcc
w:jurgen	UYZZzYSZYTUZY
w:juri	PVUUVzSUWVQVS
w:jurist	VyUWXXTUWVWWS
w:jury	NRR3QpLrSOoQS
w:jus	3ZaaaZUYaZZZV
w:jusqu	VmSVVTtxVTTTu
w:just	ZppcaWkXastVb
w:juste	VYVYxXwWXSWXU
w:justo	SWUVWVzTWWVWT
w:jutland	yYUXbbXbXZZaa
w:juzgado	SSSUTUSUzTWWT
w:jveg	TWXxXWWXYXXXV
w:k	Y3VXxYYbXWbZW
w:kaarten	OSPTSRQySwSSP
w:kade	VXWXYXUWWTW3S
w:kaduna	ZbXcbcXcvZacb
w:kaffee	WYuYYZVYvrYXW
w:kaffeemaschine	VVVXyVUWVTUWU
w:kafka	tmVYZtVXYrYtU
w:kaggle	SUQUTUQST0POP
w:kam	ZvXbabYbtXaaZ
w:kamen	VXVYXxWYuUXYX
w:kamer	YwXbZaYaZZabY
w:kan	nnZWuUQwzSVVR
w:kanaal	VWzUWXTSVUVWU
w:kandidaat	YwYaaaYaZZabY
w:kandidaten	WWUaZa7ZWYZZX
w:kann	SVUWyVUsnlsWU
w:kannst	wUQUUTQTSOuT1
w:kans	Qq0TUOwORPSuP
w:kansspelbelasting	WXXWYXUXXUyWS
w:kantine	2YZZaYXaaZZaY
w:kantoor	p1XZYYVYYXXXW
w:kanzlei	zXWWXVQXXXUXU
w:kapazitat	3ZYbabXaXaaaZ
w:kapazitaten	QWUXUWzWWVXXT
w:kape	XYVZYYUXYxZXU
w:kapital	WVTXxXTXYWWXU
w:kapitalanlage	WXVUWXzWYXUYU
w:kapsalons	zWQXVXTXUTXXU
w:kaputt	OVSTUSRTSS1UO
w:karen	SVPWUX8VUOVWQ
w:karim	UVxWXXTYUqVXW
w:karin	VYSYWYTYzSYZX
w:karlsen	TYcbbwZXccbbb
w:kartendaten	XYZZZXWWZXyWQ
w:karthik	rtWZbaYaYbaba
w:kartoffelsalat	TVRWVWSUSQVUz
w:kaserei	OTRT0TQTVVUST
w:kasia	WZVYXaVXWSzYS
w:kaspar	XbbawbWcbabeb
w:kassasysteem	2YZZaYXaaZZZY
w:kassel	pUWWYVUxWWVWT
w:kassen	zWWWXXRWYWXXU
w:kassensysteme	zUWXWUVWXVWWT
w:katarina	yYYXaZWaaaabZ
w:kath	UTSWUW0YVUQYS
w:kathmandu	wTTWXWxWWUTVT
w:katowice	zXUYZWWVZVYZW
w:katz	yaYZYbTbYZaZa
w:kauf	SXYyXVWWYXYYV
w:kaufen	YaZaaZXaXYwYU
w:kaufer	PTSTzUQUWVVTT
w:kaufmannischen	UyUWXVUWVUWWT
w:kaunas	NQNSQRMyOLN0L
w:kaution	UWZWYWVYVVyRT
w:kavya	S1SaZZXYYZYYX
w:kayla	yVWYZXVXYaXaX
w:kazan	UWTWWYQXVS0UT
w:keane	UXQWYXVUXRUzT
w:kearney	U0WVSUSVVTTYS
w:kebab	YababbwacYYcZ
w:keek	VUTWVWRVTzTUQ
w:keen	cVumXqqWZpYZW
w:keep	VYtnwaWUVUvlj
w:keeper	PUUTxUQxTTTXV
w:keeping	oXeYXWnWVuvVT
w:keeps	sS1VqVOTSxUWR
w:keer	YUsoZvTsZTkWT
w:kein	uprVuTQVVTtUR
w:keine	oVnWwvjWSTbTT
w:keines	WXaOYRYzbZaZZ
w:keisha	UsxZXYTWYUXYU
w:keith	XbZaZXWxaXZba
w:keizersgracht	SVRWWYSVVQSUz
w:kelder	SVVyWUTVYVWXU
w:kelemen	TUTUUVTTUQUzQ
w:kelly	ZaZaZbYYwYZaa
w:kemp	TV0VTVSXTQXYV
w:ken	sUTXVWTWyTUWT
w:kendal	ZxXbYbYbYWZbZ
w:kenji	xXWacbYbbabbc
w:kennen	RouVTUPSo1UTQ
w:kennenlernen	TV6WWVOTVUVVS
w:kennenlerntest	VYbYaZVZbawZZ
w:kennis	yWVXXYVXYXXZW
w:kennismaken	VyTWYYUXYXXYW
w:kennst	sSSUySQTVTUTR
w:kent	qwwXWTRWTSVUS
w:kentucky	XwZYYYXaZaZZY
w:kenya	OTTUV1PvVTTUR
w:kept	SdvWeWnVkpiYl
w:kerala	VR0WWUOSUURVV
w:kerk	tVUXWWUVUTVVx
w:kerkrentmeester	xZYaZaYaYYYZY
w:kernel	TUQUTUQST0QPP
w:kerry	VXYYYZWYZVWYy
w:kerstin	xaWYaZXaaXaba
w:kes	RvWXVyRPXXUYW
w:kestrel	VWUuZZUZYwYaV
w:kestrel8	YbYaabWYZVxWW
w:ketchup	UWVWWXSVVUVWy
w:ketel	TVUWWVUVUVUVy
w:kettle	UuTXVVTVVyVWv
w:keuringsrapport	WWYZxVXZZZYZZ
w:kev	abYbZbWYYTYbx
w:key	bZqXqWSVVSlV2
w:keynote	TVWTYzUSXswZU
w:keys	vuSVUTpTURsWc
w:keyword	XYabZbxaYZXbY
w:keywords	zYUWXTRXXXSrW
w:kg	PTSUVTQRUPTS2
w:kgosi	WYVyZYUZYTZaa
w:kia	TWUXXuVWXxWWV
w:kick	zZZaaaWabZWaZ
w:kicking	WUTzVXPXVTXYX
w:kickoff	VYXWYVUQZXzXU
w:kidding	P0TSVTRVWwTUU
w:kids	ZXRWnkTjmsZWw
w:kiel	0SRSUSQOSRSPN
w:kijk	YZ1aZZWZrXZZX
w:kijken	towuTROQSPSSP
w:kilkenny	xyTVWVSVWTTQS
w:kill	ZwWbabZcbabdc
w:killed	xaWaXYVZZYabW
w:kiln	oVUTYyUXXUYZW
w:kilometers	PRTzRQRQVTSUS
w:kilometraje	xbcbcXZaccacc
w:kilos	RUPURWPURO1SR
w:kim	UWSWWWSUVRVU2
w:kin	WXXYXaWZYXzZX
w:kind	iboWbXloqrdWZ
w:kinder	UvVXXwVWsTWVU
w:kinderarztinnen	yYYYaZWZaZWZX
w:kinderen	QUSTVUSSTPQRz
w:kindergarten	vzVXXYUXXXVZU
w:kindergartens	RWUzXVTXYVTTS
w:kindly	ZYmsaalaqXoXl
w:kindness	aZXbacYbTyaXY
w:king	waZaaZXbbaabY
w:kintex	wYbZbYaZZbZaZ
w:kiosk	QTQUURQPTNPT5
w:kirchgasse	WZWZYZUYZTYZy
w:kirsten	vXaccbZdbcdcd
w:kirsty	XZYaZXUyaWWaY
w:kiss	WYXZXWURXzTUS
w:kiste	zUXYWVVWXVWWT
w:kit	abVnXXVVWV4Xr
w:kitchen	kvTUvVnUheUWp
w:kitchens	RRTUxSSyVRQWS
w:kite	VsgnXYamsZXtU
w:kits	zWRXYXSXWpVWV
w:kittens	VaZYaZVXaZTYy
w:kitty	zUUYuVRRVSXYT
w:kkk	TWVYVYzWVVUYV
w:klaar	SxTWWVuUVSUtu
w:klaarstaan	WUVZXZ4YVXZZX
w:klacht	SSSUVTQTVTRU0
w:klant	RtosTVRmQmUss
w:klanten	TVssWTxUqUWWV
w:klantenmens	TRRVzURTVTSVS
w:klarer	WYWYYYUXVxYXS
w:klassenfahrt	WYYYYYXXZXQYx
w:klausuren	RRSTT0QSTSTTP
w:kleding	SUTzWTTVVTSVT
w:kledingruil	VVTXzWTVUUUWT
w:klei	VTzXWXVVVRWWT
w:klein	zWUWXXVXYXXYW
w:kleine	RTSUUSxTSxSSP
w:kleiner	XaZaabyaYZabZ
w:kleines	yXaarYYZaaaaY
w:kleuters	SVSVTzTTSSTUR
w:klick	OTVWUVUzWVWUT
w:klicken	VYaYZYVYaZxZY
w:klicks	WWWZaUYXXYxYX
w:klient	UYYxZYTYZZWYY
w:klimaquiz	TUTRURRzTSUTS
w:klinik	yUZZZXXYZZaZX
w:kloane	yUTWWVUVVTUWS
w:klompenatelier	PSRT0TPURSSVS
w:kloster	UTYWXyWWXYYWW
w:klus	SWTVYVUSXUVyU
w:klusje	0UTVVTPTVUUUS
w:km	TTRUUSQzVRRwP
w:knapp	zVXWWWWWYUYZT
w:knee	jQQUTTPTxvUTa
w:knew	wWWXYXSXVwXYq
w:knieen	TU0TWWRVQRVWT
w:knits	XZYZYZWxaXYZV
w:knitting	VyZYYZUZbZZWZ
w:knives	SSSWVzVVSTWYV
w:knock	xVRSWUxTUSTUQ
w:know	bctjkYjWslWea
w:knowing	SV1WVWsVWRUXR
w:knowledge	olT1WRmUoUlWS
w:knowledgeable	SaU2aYXaaYaZW
w:known	ZQ2VtWQWXkdWS
w:knows	rrbnpWYXqdaXV
w:kobe	XbVbabWbaxabY
w:kobo	xaaZZXYaccYaZ
w:koch	VTSYWWUWySVWU
w:kochi	ZZUZZbXZZxZaW
w:koffie	UV1WYvTTVpXUT
w:koffieapparaten	VYVZVZyWWUXZU
w:koffiedrinken	YwXaZaYaZZabY
w:kofi	oiXaZZtXYXYxa
w:kojo	TXTXWWUUXzXZS
w:koken	STQVUVRRSQTT0
w:kolkata	RTVVWV0VWXUXU
w:kollege	uqRUUspTTXUTt
w:kollegin	UWUVWWUUVRURy
w:koln	VzXZZZXZataYW
w:kolumne	PTVQV0PSXURWT
w:kom	gsvXXWTwWUXUS
w:komen	SUPVuVvSSwjTQ
w:komisch	ZaacybYccabbZ
w:komm	SUTWVUSxVTvVR
w:komme	qWUYXWSvxTVXU
w:kommen	VwrYZYoXXVXYt
w:kommenden	ZabcccZccbwcb
w:kommentar	WXVYYYVWWvXyT
w:kommst	ZZacxbYbcabbZ
w:kommt	ZrgXXXTvVRWUt
w:komplett	QWWVVzTRWWUVV
w:kompostversuche	TVUUUzTQXTSUT
w:komt	XrnpqWWUlSaTu
w:konden	STRTTSQRTPRzP
w:konditionen	XXXaXZyZWYYZZ
w:konditorei	XaZaabyaYZabZ
w:kong	VaYaZaXaXZxZY
w:konkurrenz	VyVYVWVXWWXZV
w:konnen	XVVWYyTWWWUXU
w:konnte	YwsaaaXZtXZZY
w:konnten	yVVXXxSWxUWWU
w:konstruktionsunterlagen	wabcdcbcbcabb
w:kontakt	XZVYYZUXZyYXV
w:kontaktanfrage	WXRXXYTWVzYUW
w:kontaktformular	xYXYaYWYaZWYX
w:konto	VXXsYXUXYV5TT
w:kontoauszuge	TRXVYYVWYXWWz
w:konzept	VXTXyWUXUUURW
w:koopt	XYZaZZVYZYzaV
w:kop	UU5XWXUWVRYXV
w:kopf	TTUVtUyVVUVWT
w:kopie	VPRYWXSWSUUV0
w:korrektoren	RRSTT0QSTSTTP
w:korrekturen	XXWZYTXVVxXXV
w:korrigiert	WPRYWYTWTUUV0
w:kort	WWYZxWXZZZYZY
w:kos	XabUcwaXcZZdc
w:kost	zURvUQxTRUdWU
w:kosten	0XXYXXSXUWvVW
w:kostenfrei	UXVWXWyWXUSVV
w:kostenlos	YbbZaWxYbbWYY
w:kostenlose	RWVXWWzVTSWVT
w:kostenlosen	XXXYYWt2XUXTT
w:kostenloser	RSRSTSPQSQR0P
w:kostenloses	acbccbuadccba
w:kostenrechnung	xXaXZVXZbbabZ
w:kostet	VvWYXXtXXWRYu
w:kotlin	xUWRXuSVvWVYV
w:kouassi	UXWYWYVXVVzaV
w:koud	ZbYbbb0bXYbba
w:kovac	UXYWYVzVYYXaZ
w:kowalczyk	UWvwUXVVWWWYV
w:kp	YVRbabyaZWbcZ
w:kr	QVS0VSRVWSUWS
w:krakau	QWUXUWzXWVYXU
w:krakow	RTzXVWuWTtTXV
w:krankenversicherung	QTSTWU0SUTUSR
w:krant	VXTXWXSVSzUQQ
w:kranz	ZwZbcYXXZaabb
w:kredit	WUXZwXXZWYYZY
w:kreditkarte	TXUWXVzWXUSVV
w:kreeg	VYXZYUUXZW1TU
w:kreis	TWVVWVVWXVyWU
w:kriegst	RURVVVSUTS2UQ
w:krijg	tVXYXWWXWW0XV
w:krijgen	Vs3YXYUYVUXXV
w:krijgt	psTXuWaXWUsXU
w:kring	SUTVUUUUXTzVU
w:kruiwagen	SURVUVRVRQUV0
w:krypto	WaaYYXSYaZwaZ
w:kubernetes	xZocupUkYUXXU
w:kuche	zUXYWVVWXVWWT
w:kuchen	WWXZZYq2XWYXV
w:kuchentisch	TUTWUXQVU0VWS
w:kumasi	zYYWXXTWZXWZW
w:kummern	WWVUWXzWYXUYT
w:kummert	UyWYWWVXYWXXV
w:kun	3WStWSSRVSoUs
w:kunde	2ZWpaaXaZYYXY
w:kunden	aVrXrXvXlWnXd
w:kundigung	RSRSTSPQSQR0P
w:kunnen	tVWYYY3XXXWXU
w:kunt	tSrwUQNRSRQRr
w:kurs	QTTUVrQrTxTUQ
w:kursleitung	YZaVa0ZYaaaaZ
w:kurt	YyRbacXdbbacd
w:kurz	uVUW2WUVVTXXT
w:kurze	WWVYYYyXWUWXV
w:kurzem	UYYxZXTYZZWYX
w:kurzes	RTSwVSwRTSTSR
w:kurzfristig	PUTUUzQUTUTUS
w:kw	vYYYaZWZZYYYv
w:kwabena	UVRXXYSWSzVwR
w:kwam	tVSXWXTWTxUWS
w:kwame	xYaXZaTbbbYcY
w:kwartier	ORP5TSORSRRTO
w:kwartiertje	ZaYabb1aYZbaZ
w:kwijt	TWzXUXUURSVWT
w:kyc	VaaWYaWbaZxaa
w:kyiv	RVQWXWvXzTUYW
w:kyle	YYTYXayYYYYYZ
w:kyoto	TwxWXYRWVUVWU
w:kzn	WYXYZWzZYWZca
w:l	hollkraZbWZdd
w:l2	UXWXYXUVXUSYy
w:l5	XxWaYZYaZZbab
w:la	chajjlmbbXkZs
w:laadpasjes	RURzVVSTUTTUP
w:laadt	WYXZZY4YWXWXW
w:laat	pXWXmXtrsVoXV
w:lab	Xajrqc0WXkUVR
w:label	wVUXYWYWWauVu
w:labelled	XXVaaaXZU0ZYY
w:labels	2UVqWTkTWUtWR
w:laboratoire	PvTzVRSUVUTVR
w:laboratorio	SrTV0PQQwSUUS
w:laboured	ZZXaZaXaYxZaX
w:labourers	WyXYWZWWaYYYV
w:labs	ZxXXWYmvpbYXU
w:lachte	VUTWVWRVTzTUQ
w:lack	ySSTyUPVTSVVR
w:lacking	WXUZZYWYwXVYv
w:lacks	SVyWvXSXTSWWS
w:lacroix	ZbbaaZwXcbaZZ
w:lad	RURWTTRV0PTVR
w:ladder	cVRSSVPROuTR1
w:ladders	ORS3RRQSTSQVR
w:laden	tXYZYYsYXXtXV
w:ladesaulen	YYWwYXXXYYZXV
w:ladies	0VUXYVVXXVTZT
w:lado	UyWXXXXZVYYZW
w:lads	UYWXUZTWXSyau
w:ladst	WZbZaZVZbawZZ
w:lady	vjTUVVmuSuVYT
w:lagerrobotik	ZaaxTZZabbaba
w:lagerwechsel	zUTUVSRUVTUUR
w:lagoons	STVZUZTYyVWZW
w:lagos	ocUVnWRTjxuXS
w:lahore	XXTXXZTWYzVVT
w:laid	XUUZsYTX1rZXW
w:laisse	MSQTTUzSSRlvt
w:laissent	TXVXVXxVVVuWS
w:laisser	XYXZZaxaZZYaY
w:laissez	VXYZYYVYYXxXV
w:laiterie	VxZZZZXYYZYYW
w:lajos	STQWUXQV0PTVS
w:lake	0UWXXWVUXVVYt
w:lakehouse	XUwcccZcaabcb
w:lakes	zXXZYZTYYWZbV
w:lakh	VvXVXXVXZZvYU
w:lakhs	WXWWyYRVWXTXU
w:lakshmi	qYWawbVaYZZbZ
w:lamb	XZTYYZXVYWXXx
w:lambing	0VWUXSUUYWUXR
w:lameness	wWVUWuUVWTVYU
w:laminas	yXZXZVUXaZYYX
w:lamp	TXTVWWRWU0VXP
w:lamparas	ZcbcabvaabYcb
w:lancamento	RTUUUSuxUTSUP
w:lancamos	ZbbccZyZbZbbb
w:lance	RTPQ0TRSRSUSR
w:lancei	VVUWWVTyWTVTT
w:lancez	WZZaaZXbbbvZZ
w:lancons	UWVWWVTyYUWXW
w:land	QnSWUWxTrSzoU
w:landed	PSOzSwNNRJPQy
w:landen	UTSWXWzUVUTTS
w:landesamt	VzUXXSTWUTWVT
w:landessportbund	yXXXXXVYYWWUV
w:landing	oVXXWXUVZZxZX
w:landingpage	2ZXaZaXaZZYZY
w:landings	WWTYYTTxXRWxW
w:landlord	VUSW1WlUUVSV1
w:landlords	QSQxTztkSRRTQ
w:landmaschinen	UYYxaYTYaZWYY
w:lands	UYXYZbzaYYUaa
w:landscape	SwXZYZVYYWvZX
w:lane	TWTVWvRTVTUU0
w:lanes	oWVYXYWWWyXXR
w:lang	USRxcyPSqkSTX
w:lange	sYVYYYVYwtYYW
w:langfristige	UyVWXVUWWVWXU
w:langs	VXWYWXswUVXYT
w:langskomen	VWWWYYSWYVWVy
w:langst	yXYXXYVYZWWUV
w:language	XpRUqvPStTWsr
w:languages	cmoUVU3TlRVWR
w:lanyard	sYZbaWWwZXabZ
w:lapses	WXXZYXzRaYXST
w:laptop	wVVWXsRXrUzXU
w:laptops	SVSUVswOWTyWS
w:laravel	TZYZZbxaababa
w:larch	VYTXXzRUZYUWX
w:larga	U2aaZZWZaYYZX
w:largas	YYZbZbYaYavcZ
w:large	xUTyVUSZWTTXs
w:largest	YZaaabwZbXXbY
w:larkspur	XxWaYZYaZYbaa
w:lars	zTXtYWUXXWYXW
w:larsen	TZZYZbxaaaaba
w:las	fZWmWYfkoeXYw
w:lasagne	VXWYXXVWVRWXx
w:lasci	TWzXUWRUSSUWT
w:lascia	VVWTXSUUVXzWU
w:lasciare	VWVXXWVUWTXUy
w:lasciato	WZYZZZYawZZaZ
w:laser	UZXZZZWYXVTVy
w:lassen	0XWZXXPXPTVUU
w:lasser	WWYZxWXZZZXZY
w:lasst	VVTXWQRPT2UUT
w:last	cWoiYnpoYjnWm
w:lastechniek	UYXWYxUXXXXYV
w:lasted	yZVYaWXaaYYcX
w:lasts	SVTuVUyWWXWXW
w:late	mtiWWWSUXsoVx
w:lately	UaZaZawZStZaY
w:laten	ySxTwSLTOQRRQ
w:later	UtVc2XVUZVrbU
w:latest	eRtVWXQwTUUVx
w:lathes	XYWaYVWUUzXUX
w:lati	WXaaZZYaaYwaY
w:latte	TUXZyYUYYWYZW
w:lattice	WaXYZYxYaXZaX
w:laudo	yWUVXVTWUUXWU
w:lauft	qTVYdYsWTVWys
w:laufzeit	zbZaccXbabacY
w:laugh	bUSqUtRrU1SVW
w:laughed	SVTWWvQWUptXu
w:laughing	XXXZZaWYYyZXX
w:launch	YTRUxTstVwTRN
w:launched	UWUXWUuwXUVYU
w:launcher	WZbVYWWXbbxZY
w:launches	XVYZxaWYXZWaW
w:launching	VWTWUWR2USQWR
w:laundering	UTXWVXUWWVzUT
w:laundrette	0WTXYZSWTSWaV
w:laundry	QTRwvVRVVSVVx
w:laune	yXYXYVTVZWVWT
w:laura	xYZbcaYXXZbcb
w:laureanda	VXTWXWVVyTWTT
w:laurent	WYXwbbWcZbacc
w:lausanne	UWWVWzWRWUXXT
w:laut	XWWZXZxZWYYZY
w:lautet	TVUWVSSTVTO0Q
w:lavanya	TZUYZZzYTYXaU
w:lavora	vpwXYYWYXXYYW
w:lavorare	VWSXVPQUzRVUT
w:lavorato	TUSUqVRU6UVVR
w:lavoretti	3ZWaXZXZWWZZX
w:lavoretto	0WWVXTSWYWSXV
w:lavori	lVUVVUvVWSTVw
w:lavoro	ZWoYXXouorpUS
w:law	sYTtYmvepnVXS
w:lawal	ZbbZbcVbbcvbV
w:lawnmower	SVUWRWUWVSUS0
w:lawsuit	WbZaZXWxaWYaZ
w:lawyer	vcdWcWjWWVzXU
w:lawyers	OTSwUTvpUSTTu
w:lay	VWXYVYVUXWyXU
w:layers	VYXYYYwXWvYZU
w:laying	XZVYYaXWXQWZz
w:laymen	wbVYabXcZbcdc
w:layoffs	RTlVSXRSzuVWT
w:layout	yXWYZXTXYWYaV
w:lazy	TXVVXySTWUTWu
w:lc	XyXYYUVYWXYXY
w:le	fncelncjZXnXo
w:lead	lvZXoZbknXaoU
w:leader	QhySppvTZRSTQ
w:leaders	VWbYXWyyWUpmT
w:leadership	VV3XYrWlXWkYW
w:leading	lwqWXXmhWUqWT
w:leads	YYXZZY0YuZXZY
w:leaflet	rWSTXVQWVTVyS
w:league	PTQPTTQQURRS2
w:leakage	TVS0WWQURVVYS
w:leaking	yVTVQVQTVUUXx
w:leaks	QRRTTSsRSRUT0
w:leandra	VyYZZZXaZZbbZ
w:leap	YZTZaW0VTRaZZ
w:leapfrog	yYXYcbYcZbXba
w:learn	TVpqYhVowoStT
w:learned	XYXZZavZYuWaW
w:learner	WZYYaWyZZXZca
w:learners	SWYTY3USWVXYV
w:learning	crUojoVprlZZU
w:learnt	VUQWVWSTR0WXS
w:lease	SlRUxTrpSQQT0
w:leaseauto	auabbbabccccb
w:leasen	WVVXXRzSXVWVV
w:leases	SSPUzUPSVRTVS
w:leasing	SVSYYX2WVTVXS
w:least	tUyiuXRaWcaYU
w:leather	WWWYZYyUZXUXU
w:leave	oruYVWXaYUppo
w:leavers	UVYZWzTSaZXaX
w:leaves	pUTVVTYSUuSUz
w:leaving	SU0YxVYTnVUUq
w:lebenslauf	RT2WUVPTwPUSQ
w:lecce	0URQUQQRURSQP
w:lecon	QTSUR0UVRSUVR
w:lectura	YYZaaWXwZYXXV
w:lecture	SVVWY0TzWYVWq
w:lecturer	PsXWY6UVWXXYV
w:lecturers	UXXYazYYZYYbX
w:lectures	MTQUU1O1UQRRN
w:led	ltUXqYrYmXWYX
w:ledendag	VYZVZzTTaXXZW
w:ledenlijst	0UTUVTPTVUTUR
w:ledger	SVSTVTPwVySUN
w:ledgers	1XZZYXTYYZXbY
w:lee	YwYbaaWbaaacZ
w:leeds	UZSmUumqiRVqq
w:leeks	SUSTUzSSVTVUQ
w:leemos	UWVWXUSxXUVUT
w:leer	SSSTTTvSQySRO
w:leere	RUUWUVTzQSVWR
w:leerwerkplek	RSRTTSPS0STSQ
w:lees	VVTXXURRTzVSS
w:left	mWXqqZXWerjpi
w:leg	SStUtTMRTuwVR
w:legacy	VPRTwzOpURTUR
w:legal	WuRWvUcYUSUtw
w:legale	PUUzWSTVUVSVT
w:legaltech	WXZVZTzRaaWYX
w:legde	UXWYWTSTVU0XU
w:legen	TVVWYYVUYVVXy
w:legend	TXWWTZUXXV0bU
w:leggen	XaaaZaxYYZZbX
w:leggere	XaZXaawbZaaba
w:leggo	SVTWVURVUzVWS
w:leghe	XYUYYSVXUyYYW
w:legibly	yWXaZaXcbVacb
w:legt	ZabcccZccbxcb
w:legumes	UWUXxWUWXVVYV
w:lehrauftrag	RUSUU2SRVQUUQ
w:lehrerin	ZWWaaaWZxXZZX
w:lei	pociqlVTdduUR
w:leicester	R2WWXXRXWXVYV
w:leiden	U3XZYYWYYYXXW
w:leidenschaft	VVVWxUSWWVVVU
w:leider	RZdrUwpRrSTSm
w:leido	VVWVYXVVYVXXy
w:leihen	wXVYYXUXWTWXx
w:leila	ZawbcbWcWZbaa
w:leipzig	RoSXuXRvUtVXT
w:leire	VUyYWYUWUVXWV
w:leiria	uTSVUTQUyRUTR
w:leistung	yYXYaYWYaZWYX
w:leisure	wUabcbbbabcbY
w:leite	TxRVVRQURxUTQ
w:leiten	SUUVTVSUUSzSR
w:leiterin	VxWWZZYaZaaaa
w:leitores	abbccZyZbabbb
w:leitos	WwZaaZZaaZXba
w:leitung	vwVWXUTVWVWXT
w:leitura	VUVVWSVxUTVVS
w:lekke	SUQXUXSVS0VWR
w:lekkende	RVVyWUTVYVWXU
w:lektorin	TWRWXXTWzUWVT
w:lemaire	XZYZZYVyZWXSX
w:lembra	uUSVVURU0QTRR
w:lembro	RUTzUSRRUSSUP
w:lembrou	XYVYZYVYWxXXV
w:lemon	WYVZWZWWWSYaz
w:lena	nacZacnXnWXya
w:lend	sWUWWVrTVUXXz
w:lender	TWTWUXRWWTzWR
w:lending	TWswVXRXTNWXy
w:lends	UYVWTYTWzVYYW
w:length	yWcqYpcpXVWWd
w:leningen	YZaaaaXaXZwaX
w:lenka	WYYYZYWWZWXRx
w:lens	VZXaZaWZYWUWy
w:lentejas	VWUXXWVWXyXWR
w:lenti	TVTWVVRUTQUVz
w:lentils	YYWZZSWWWzYYQ
w:lenzuolo	SUUUUUTTUTUVy
w:leo	zWXYYXUYWVWXQ
w:leon	XWwcacYbabacb
w:leonard	xZabaaXbZZacZ
w:leopold	ZYXbaaYbUxaaa
w:ler	WwZZZZYaaZXaa
w:leren	WVtZXwVXpVYXW
w:lernst	WTTWXWzTVVUVU
w:lernt	QRRPTyPyQQRQP
w:lernvideos	RVTTV2RTWUUVT
w:lerwick	zZYXYSWXaUZaW
w:les	lWVkVbXqjcrom
w:lesauto	WVVXXRzSXVWVV
w:lesboek	VXYSYxWWZYXZX
w:lese	TTTYYZUXTzVTV
w:lesen	pSQlTsRSUSPzQ
w:leser	SUUUTzSQXSRTS
w:less	raVVVlwVWddWu
w:lesson	SdWWY7TlUUWYV
w:lessons	TXXVY6iZXUlZV
w:lesuren	TYXWYxTXWWWXV
w:let	dVrbsWqYYobXo
w:lets	0TTSUUpUwRSWR
w:letten	WVQWWYUX5VXXV
w:letter	ZnTYqWXsWhXV0
w:lettera	UyUWVWUUXUUXS
w:letterlijk	XxXYZUVYWXYXY
w:letters	RTatwVMxSaUXR
w:letti	VWVXXWVUWTXVx
w:letting	SVVxjWuooRmXV
w:lettings	QrLTyVOTyPRUP
w:letto	TsUVVVyUVTWVS
w:lettre	QtRTURQ5SQPPN
w:letture	SVUVWTTUVTTTy
w:letzten	SUSwVTwTTRTSR
w:letztes	TVzUVVSWTSVUS
w:leuk	UrSXWXZVW0WyR
w:leuke	U4XZYYWYXXXXW
w:leur	SUwuTUOSRRTSt
w:leurs	QUSTURzrWRTTR
w:leute	pSQVpTQvwqTRO
w:leuten	vUxVUUPTTtTVR
w:leuven	T1TXYYVYXXTZX
w:leva	WVVWXVUxXUWVU
w:levanta	RUUWUVRVUUzVU
w:levantando	QTSVzWTTWVVWS
w:levanto	YYZbZbYaYawcZ
w:levar	QWTWXyWWVVWXU
w:levee	XSWY0WVSXWWXU
w:level	WucXowVVnTvXU
w:levels	TT1WVWOSTR0VQ
w:leverage	UWQWWWRUR0VSQ
w:leverancier	QSUVUVURUPUQz
w:levons	RRRT0UOUVTTWT
w:levy	SYZXZYyYYYZaX
w:lezen	WWYZxWXaaZYZZ
w:lezing	WZZWZyUSaXXaX
w:lezione	RXWXVyVUTSVXT
w:lezioni	USWWXoRxWTUVS
w:lfoo	VXVYYYTVYVXWy
w:lhe	bzqYqXqXXXXXW
w:li	ORRSSSvRRwvSO
w:liability	VUXZYvUvZYXXX
w:libera	2TSRUQQSUSTRP
w:liberacao	UXXWXXVWYVzVT
w:liberacion	UWWVXVTVXVzWR
w:liberados	TUXYZX4YYVWXV
w:liberano	UU0UVVRPUQUSS
w:liberar	WTXYYXUXXW0WU
w:liberato	axabbcZaabbaa
w:libere	VwUwWVUVWVWVT
w:liberi	SUSWSWzVVUVUU
w:libero	usSTUuPuURTSh
w:liberou	0aZaZZYZZZZZX
w:liberta	TUUUVxSTVSUUR
w:libertad	UzUWWVTWWSWXU
w:libertarmos	STTSURRTSS0QO
w:liberte	UbbZaaWZbawbZ
w:liberty	oTpUVTuUvWVXV
w:librairie	UVUTVUSyTRUUQ
w:librairies	zWRYWXSWUUXWV
w:librarian	V1XYYVqVVUqZW
w:libraries	TyUYWYVXwSRZV
w:library	pXUUdlVvdqTUq
w:libre	2RPSTbX2XNROM
w:libreria	RSSxTRPuRSSTQ
w:libres	TvUXXWwVUUWWT
w:libretas	zWWVXVUWYXTYV
w:libri	SVUVWUTUVTTTy
w:libro	TVUVWuTVVxTXT
w:libros	0YVYYXVXWVXYV
w:lice	TVUVWUSTWTTU0
w:licenca	qVWWYSzRWWUVR
w:licence	ZwVVuVtVmVsXT
w:licences	TWYXXZzVXYqYS
w:licencia	xWVSRWwWXVWXV
w:licenciada	TTTUUUTUzUWXT
w:licenciee	XUSaYZUYyWYYX
w:license	xnWWYVPsXVwYU
w:licensed	1XbZaYXaabYbZ
w:licensing	TWvyTUQXXVVYU
w:licenziato	VXTXXWUWyRVUS
w:licheni	UVSVVVTUVyVVS
w:lichens	TVOVXWSUR0URS
w:licht	zVUXVUSUWUVVS
w:lid	TVSVVWRVUQWV2
w:lider	SS2RUVQTQTUSR
w:lids	VVVVVVRSWTWVy
w:lie	WWVXYTVyXXXVT
w:liebe	uZZaaZXZuYTau
w:lieben	UUTSVRRzUTUTT
w:lieber	WYtYYYsXWtYXU
w:liefde	SSRSTRQQU0RQP
w:lieferanten	RSUVVWSSWStSy
w:liege	VUVZyZXZVYXaX
w:liegt	UuTWrWqUVUpVv
w:lieti	UzUWVWUUXUTWR
w:lieu	tRUuuUTUVTUTu
w:lieve	wZYaZaYaYYZZY
w:liever	VXTYYYVYXyWVU
w:life	jUmklWSTUw0TR
w:lifeboats	RVTUUUR0URTVQ
w:lifetime	XZaZXZyUaaVYV
w:lift	zmRWUSwUVtWXR
w:lifting	TVTVVWuRUSyWR
w:liga	RTTUVUQSUSxTw
w:ligar	rRvQSUQSxSTTQ
w:liggen	TVVUXXQUXUUUz
w:light	jqTWWVSVVSWW1
w:lighthouse	tTSTuVQuSrUWT
w:lighting	RXUVXVttWVUWw
w:lights	PvSTNSQTVTTV0
w:ligne	oUTUVvQ2VTTVS
w:ligt	RTQVURatSPTT1
w:lijkt	VWYXYyVSYXXYW
w:lijn	WYYZYYvXXXuaW
w:likant	TaYZaVYZaZzZY
w:like	qnqllfddjbYYV
w:liked	tqRWWWZnn2ZPR
w:likely	xWTYqZqYYXYtX
w:liken	UaaYZVYYbZ1aY
w:likes	sWUXXXvSXovXU
w:likewise	XYxZWZXaXYZZZ
w:liking	UZZZaYXabZ1aY
w:lilac	UZWaZZXZYRaby
w:lille	vTWYYWTVXUU3S
w:lily	YZYZYZVYZUtaw
w:lim	zVXWWYVYWXYZY
w:lima	UYWYWWVSzTXZV
w:lime	SYYaaaXaaWYay
w:limerick	TVSSWVUVUzYZX
w:limit	UtSVWlOUVR0ru
w:limitati	VWXXVWQRYXzYV
w:limite	PRPQTTQSxPryN
w:limited	STSUVUP3VQvrN
w:limits	WXZYaYYWZXXXx
w:limpeza	TYZZZYxWZZXWW
w:limpios	VxXYYXWXXVXXU
w:limpo	SuWVWUUXXXxXW
w:limpos	YyXZYUWSWXYYU
w:lina	WzVbZaWZYVZaY
w:lince	VyXWYVVXXVWXT
w:lincolnshire	SzTYWWRXUVVZU
w:lindgren	UVRVWWRWzSWuR
w:lindholm	uTvZZZUZZVZaa
w:lindley	yWYYXVXYaZYZW
w:lindqvist	xYWXZXWZYvpaX
w:lindy	RV0XVYVYVSXZW
w:line	qpbUuonTUqrVS
w:linea	QVTUwTPUVRsUv
w:linen	VVVYwYTXTvTZX
w:lines	vspWVXYUTkUVs
w:linguists	WZYaYXxYZZUZZ
w:linh	yaXZYaWYYWXbT
w:link	SdVuWVs0XZuUU
w:linke	QTRUT0RUPRSUS
w:linked	TzbXXYsTrlXXS
w:linkedin	YXRUWUsUjw1TR
w:linken	VWUWUXSUYzWRS
w:linking	UXVXYYSUYUWWz
w:links	RWVWVXuUXTTQz
w:lintel	xaaZZXYbccYaZ
w:linux	VuXZZZXYmWRxU
w:linz	SUZXXxYUZYYYW
w:liquidan	TWXyXUTXXWVWR
w:lire	aUvUSyRVQoUUQ
w:lis	yRRSTQPQSwRQN
w:lisa	XyZZZWUXabWbY
w:lisboa	hvYZZrXZYYYtX
w:lisbon	azhWmfXbXtWdU
w:lisible	yWXXXVVVXWXYV
w:list	WWsnbb0XmSVYo
w:lista	UWVYYXUXYW0YX
w:listas	yXVYXXUXVVWYV
w:liste	RWv0WSSVVUUVS
w:listed	yWVWWV1XXVRXU
w:listen	VYwYXbbxpWdYV
w:listened	0WTWXWUWXVZZR
w:listener	XVUYYYzQWWWZX
w:listeners	OQQSTxQ2USUVU
w:listening	QyUXVXVWVvWXT
w:listens	zVVVXXVYWYXZY
w:listing	TVVWWV2RWWfuR
w:listings	PVRUUU0TUSTSQ
w:listo	TUVUWUTTVSUTz
w:lists	TWUTXU0WVSQWS
w:literacy	JVaYa5WWYZZZX
w:literally	qqVXXXTWYVzaX
w:litigation	tyVQWWVWWXoXU
w:litige	QTRzUTrTTSTTS
w:lits	QSUTTSRzTTSSQ
w:little	lcYWrppWlfVcp
w:liutaio	SUVWVUzWVVUUU
w:live	WnYZdqU7URaXT
w:lived	WYXaZbYaxWaaX
w:livello	TyUWVUSTVTUWQ
w:lives	twTVyPSRVTVVP
w:living	dUOwtUyTSOSVn
w:livraison	2YYXYXUXZWYZW
w:livre	vSRTTRQ0tPSPW
w:livro	tXXYYUqwXUWXT
w:ljubljana	XbbVcwaXcaZdc
w:ll	YcqXbbflYYtYr
w:llama	WZXaZZVZZyWbW
w:llamada	WW1dYXVXWrXXl
w:llamadas	RTRUUURSTPR0O
w:llamar	SU0UURQTTSTUQ
w:llame	SU0UURQSTSTUQ
w:llamo	UUzSVWSUTVVUU
w:llave	VxWXXYXaVZYZW
w:llega	TSSWVVSUUTWUz
w:llegado	XYXZYWWYZVyTS
w:llegamos	yXWWWVVWYXWXV
w:llegar	UXWWXXUWXVyVS
w:llegara	TVSVVVRTURSQ1
w:llego	TVzUVSRTUTUVR
w:llenan	TWSVUUzVUSTTR
w:llenar	WYTZWXyZXVXZW
w:lleva	SrSWVWzVvUVXT
w:llevado	UyWXXYXZVZYZW
w:llevamos	TVVXqW0WXVVXT
w:llevar	TVzWUVSVSSVWT
w:llevarnos	zVUWUUTVXUTUS
w:llevas	RVUTRyvSVSTVR
w:lleve	WzVYwXTZWXVYW
w:lleves	YYXZ1ZXZZYZZX
w:llevo	RTvWVVYUSRUUy
w:llms	SYUUZZzZZXVWX
w:llp	W5WZZZUWUWXVV
w:lluvia	UWUXVWURWUVUy
w:lmia	ZZZacbXbacwZU
w:lmk	1ZZYbXYabZZaY
w:lng	tWyWUXSYUWVWT
w:lo	qZlVrqnYVocbV
w:load	ytTXWjkrVVXZW
w:loaded	ZaZZwbYbYXaca
w:loading	XZXYZaXXZVXXw
w:loads	QVRVwVyVVRkWU
w:loaf	UYXXYVSyZVUWR
w:loam	WzVZVZRaZZbcc
w:loan	QTSTyUNSUT5UM
w:loans	MQR2UOORPQSSQ
w:loca	xYWYYYVYWWXZW
w:local	mvUnvWpVTUaUT
w:localisation	WYYXZRUyYXZWT
w:localise	zWXUWUVUYYXaY
w:locally	SZZUZWVUaWyYW
w:locals	2WVYaaUYYXXYW
w:locataires	VXXZYYVYYXyXU
w:located	RWWVXWTYYW2XU
w:locatif	UXVtVVyXXWVXU
w:location	3alZaaWZjYYYX
w:locations	RR5YZYSXWVVUV
w:locaux	U1vYXXVWYWXXV
w:lock	PSPUSTwsSMQyn
w:locked	qVTVWWTVURdzP
w:locker	SWSWUVoSVryXR
w:lockers	xQRXWXSWUUVWz
w:locks	TXUXyXVZYTVZV
w:locksmith	VYVXYZTWXXWXy
w:locum	4rwVUTRVVSWWR
w:locums	xUvWWWsVVTVXS
w:lodge	RUUVVzTRVUTVQ
w:lodged	WZYYXZYWbaxZW
w:lodges	zYXZZZTZaaZVX
w:lodging	0WXUYwTTYWVWV
w:loft	SaZbZaYbxXabZ
w:log	QTUVVkPUVm2ps
w:logbook	TXXYYRTXzUYXV
w:logement	WzVYqXVqXVXYW
w:logged	WZXZZXWYaXxVV
w:loggen	TURUUUQUVT0UQ
w:logging	XUXTXuUWWXyUR
w:logiciel	TZZZaXyYbaSZZ
w:logiciels	QUS0USPvURTTS
w:login	TWVWYWSWXU9vR
w:logistic	TtSVXVRyTUVYV
w:logistica	Ybawbaabbabba
w:logisticiens	VyVZYXVXXVWXV
w:logistics	UeatnqUqrcaXU
w:logistik	0VRWYXVXWUTSV
w:logistique	WZZyXVZZaaZbY
w:logo	lUtWZV1UWSTwQ
w:logos	0TTUUSTTUTUWR
w:logs	UWTWVROXWRVW0
w:lohn	UUVWzURVWUUUT
w:lohnabrechnungen	SWUXWT0XTSUXV
w:lohnt	VXVX3YUWVUXXV
w:loin	ZYYbabZczbbbb
w:loire	RSSTTTSUUSRyt
w:loja	TVVVYUzXXVTXU
w:lol	tUSWVVvTnmxWQ
w:lollipop	QVWTVVU0XXVZZ
w:lome	VUYXUYXWYX1YU
w:london	dsxXXXTWlVvXU
w:lonely	RSRTUTPROP1UP
w:long	xolbcZliYjVXX
w:longer	aVtXXYTVXuVzc
w:longest	XZYZYZWxbXZaW
w:longitudinal	ZwZbcXYXaaabb
w:longtemps	UWVXuXUXXxWUU
w:lonjas	ZZaavaYbaaZbb
w:loodgieter	QSRSTSQRSQRQ2
w:look	ohqXmcobeaWck
w:looked	oUSWVWxVUxYuR
w:looking	cbuercYXoXcaZ
w:lookout	TT2WtXRVWOWXS
w:looks	SsjXXjyYUsVUs
w:loom	WZZaVZZabaxba
w:loondienst	X1YaaaZZaaaaY
w:loonstrook	SSTUVTQRVSUPz
w:loop	acvccdZcaUcdb
w:loops	xbaaaaWabXYcb
w:loopt	hRRRSQMuTOPvx
w:looptijd	yaabcbabXbbcZ
w:loose	XaYawbVaYZZbZ
w:loosen	YTYZxVVWaZZZX
w:lopen	0VQVVSSUWVTWT
w:lord	QVUWVWSVRS2XQ
w:lordi	TvWXXxTWUVVXT
w:lordship	xaaZZXYbccYaY
w:lorena	ZbXbbbWZZwbWb
w:lorient	VXZYwYYaaZYbY
w:lorna	YaWbbbVaYxaZX
w:loro	vaaaaaXabbsaY
w:lorraine	vabbbcWdcccec
w:lorry	PUUyVSRWWpTVs
w:los	kpUmsmWTVWwUp
w:lose	OlqrVV1UUStXS
w:losing	wVSWUWsWUuvXS
w:loss	TUSWrWQtVSqTy
w:losse	TXZYZ0XYYZYZZ
w:lost	SmTYXiVaryxVW
w:losung	VWUXYXzXWUVXU
w:lot	rSreWotmaoXXV
w:lots	UV0ZYZWZSUWXU
w:lotte	VVzZXZUYZUXaW
w:lotteria	zXVYVWTWXUSXU
w:lottery	U1ZYXaYYrYnZX
w:lou	VZWZXZwYXtWaX
w:loud	pVTUVRRumdWWv
w:loudly	TVUXVXVVVUQUz
w:loudspeaker	aZYbubYcabccc
w:loudspeakers	UXYZXZXXYXTZy
w:louise	QUwVTUOVSRRWz
w:louisville	UURWRYSV0RXYU
w:loupe	ZYYbabZczbbbb
w:love	YnnfmcrqmdVXX
w:loved	otUXmrrSWvVXV
w:loveliest	YYaabaYVaWZax
w:lovely	mUmjsfnRZaUrn
w:loves	MQRzSQOTzRRUP
w:loving	VXSZZZUXUzYUU
w:low	pbUY1WkWXVXYp
w:lowe	TVYXWY0UWYVYR
w:lower	QRvUTVOSyqVYT
w:lowered	PUWXXW0XVWVWV
w:lowri	S0UXSURXTWXaW
w:loyalty	SUvwWVSSUsVSQ
w:loyers	RVUVVSSyTttQR
w:lpa	V4UaaaYZYaoZX
w:lsf	zTVSXTTUVUSTQ
w:ltd	2TSYYVUWVVWYT
w:lu	UXSYXYSX5TYWU
w:lubina	TSTWzWSXUVRYU
w:luc	ZaYabYVabxXbU
w:lucca	QRRSTQP0SPRRO
w:luce	TVSYUXSXTSVUz
w:lucht	SUTXUWSVzSUWS
w:luchtte	VWUVXVSVVzUTR
w:lucia	uVUWvWSWTTVuS
w:luck	UUQWpWpSS4VVQ
w:lucky	UWaXpXtWWsdYo
w:ludhiana	SWXQXzUSWVSWU
w:ludlow	2VVVYWUXXWZaV
w:ludmila	TVWUWVTWUVzXV
w:luego	PuSyTTSURTUTR
w:lugar	TxSUUTSxUSTSQ
w:lugares	ZaZaZaYYwYZaa
w:luglio	1TQQTPPRTQRQO
w:lugo	0TTRVPQRTSTRP
w:lui	mdVoXYUXsXeXx
w:luis	TTSXpWSUsUXWx
w:luister	WXXXXVTzXUWWS
w:luizencontrole	RTUTVUSTTSTTz
w:lukas	ToSXvWQTUyQUR
w:luke	UWSUWXSUXUzVQ
w:lumenbank	WrlnXYrWtZYrV
w:lumina	wXYZacabbacdc
w:luminaires	VZWZXZyYYWXaW
w:lump	xabZZXYbccYaZ
w:luna	RUUUVTzTVTRTP
w:lunch	SjZokXqvTiVVv
w:luncheon	VyXYZYUZXaUYY
w:lunches	zWYXXXSWYXXZT
w:lunchtime	2UTUXXVWWWXXT
w:lund	RVTUWVuSWqQUx
w:lundi	RTSWVUyxrSUUr
w:lunedi	cWUWWVsVWTpUy
w:lunes	TrVVXqUSWTVTx
w:lungs	wXaZZZZaacaca
w:lupo	UWXXYYVVWyWTS
w:lupus	SRT0UPRRWRTWT
w:lurk	WYSYXZTWX1YXV
w:lust	XUwrVuRuUTUWT
w:lutz	UVVXWXWVVUQVz
w:luxembourg	1uSYYYSZYXVXX
w:luxemburg	SUQXUWSVR0VWR
w:luxury	RYWSYWPUYV0YV
w:luz	QTTVVUsSUSvUv
w:lviv	XabYbavcbbacY
w:lvs	UVTVWyTUVSVUT
w:lwazi	WZXYaWyZYWZca
w:lwc	wXXacbZcccbcc
w:lx	UTyTXWUUUTRRw
w:lyceennes	WZZYXwWTaYXTW
w:lycees	UYVYWXzXUWWXU
w:lyimo	xWXaZaXcbWbcb
w:lying	0UPSVSPStRVXQ
w:lymington	xZabaaXbZZacZ
w:lyon	pupqaXaWXpXmU
w:m	XbkeqaXYusjXX
w:ma	uWmWhvVpqaWVW
w:maaate	WYYZZZyZWZXcY
w:maak	SVUVVU2VUTzUS
w:maakt	XZaabZXacZwZY
w:maaltijdcheques	WxUWYYVYYXYZW
w:maam	sVTUWUQUzVTWS
w:maand	pbWWlmuWXWqsT
w:maandag	SSQ1URPRSQpSq
w:maandagen	SVRVTTTTRzUUS
w:maandagochtend	STSTUUSRTQTQz
w:maandelijks	PSRRT0PTSRQSO
w:maanden	3ZZabZYaZaaaY
w:maar	tVYYWzZVqsWWT
w:maart	pqUWWUSxWRVSt
w:mac	VWUXUYSRVT0TU
w:macae	zaaaabXbbbaba
w:macbook	YacaccZcdducY
w:macchina	bxaaabZZbabcc
w:macchine	VYWxXWXYXXXXW
w:macchinetta	RUzWWWUTXUVWT
w:maceta	ZcbcabuaabYcb
w:mach	TVRWVWSUSQUUz
w:machen	xTSUtvMQQtoSR
w:machine	anUneZcjcYuXl
w:machinery	UYVYXYSVzVXaX
w:machines	ZpSXVx1UkTVXR
w:machst	yWXYWXVWYXYZV
w:macht	QUUUwyRQVUTUT
w:machucar	TWVYVYyWVVUYV
w:maciek	WaWZZbWZZyaaY
w:macinnes	SyYZZbWaZZZbY
w:macs	YYZYbbTabaxZY
w:mad	RToTxVvUUrjVQ
w:madagascar	QVWXXV1XWXWXV
w:madam	iYhXsUjroWYYq
w:madame	rVUWpWQWuWVVw
w:made	pXlbsbUVkudZc
w:madison	VVUZUayaZYXXX
w:madness	UWzXRZVYWXYbX
w:madre	RRRwTTPTvRSUu
w:madrid	pvVYopVgdkYaY
w:mads	vXacbbZdbcdcd
w:mae	TWTXXXqXWUuVv
w:mag	VusTxXWjuVWXU
w:magazin	PRSSSvPyUPSQO
w:magazine	sRRwTxNyUPQTO
w:magazzini	QVVyWUSVWVVVT
w:magazziniere	R0VWUUSUUVUWU
w:magazzino	XWXYZYzVZZYQU
w:maggio	UVyWVWSTVRVtR
w:magic	XxWZYZWZWXXZZ
w:magico	QVUUWzSSUTTUS
w:magna	VVWSYzUSWUVWV
w:magnus	VZXayaWZXUZba
w:magnusson	ZaYbbcYcwYcab
w:magst	ytVYZYrZYXXZX
w:mahuva	VUXXYYyXZXVXT
w:mai	xSRVXcQtyQYZT
w:maiden	RUVVWVVVXU1VR
w:mail	jlWWaW1XWSvjZ
w:mailadres	RTRTTSQRTPR0P
w:mailbox	WWWXYWVWVT0nQ
w:mailed	aabVbbbadcvda
w:mailing	UXUVYXwVVtqXT
w:mails	pTTWTVSUUzTTS
w:mailt	XZaabZXacZwZY
w:main	lVUVVVnTVPiU4
w:mainframe	pWTWZXTyZWUYU
w:mainly	XawZZbXbbYbca
w:maintain	0YVZWYVaYVWaZ
w:maintained	WZZaZaWZZYYYx
w:maintainers	ZZYZYaXYaYWYx
w:maintaining	wWSTVVOWVyVVT
w:maintenance	OzTnWnUTWTUqv
w:maintenant	UTTXsWtVVQV1R
w:mainz	ZwZbcXXXZaabb
w:maio	2VVVWQSsVTVnP
w:mairie	TWWXXWVTWVWSy
w:mais	piYVxbmoVaWVa
w:maison	RwTUTQRTTUUUy
w:maisons	VWyWWWUWUTUWT
w:maitre	XXYZYUWZxWYZY
w:maitrise	TTRUSUSUTTRzR
w:major	OUPRVTPT0PSTr
w:make	psXdrlYZeeeXX
w:maken	wRPTvuMvPNRSP
w:makeover	zVSYYWrSWTWYU
w:maker	sUs0UVXTWTSVR
w:makers	VXWxXY1VVVWXV
w:makes	RYtwbmsRUkpWR
w:making	rrZvmmRVVaUXp
w:makkelijker	aaaaZaXabZvaW
w:mal	WUvVVVlTZxUtP
w:mala	ZcbcabvabbYcb
w:mallorca	UWRYVXzWYRWXX
w:malmo	R0PVVwSVuQVWT
w:malpractice	xYXYZYVXZZZbX
w:malt	1XSWVWRUUSVYO
w:malta	SWTUXXQWUU0XS
w:mama	OSQUTSRRSOxT1
w:maman	VXSXWTTTyUtVT
w:mamie	UWSWVWSWTSVUy
w:mamis	VWWWXXTWWUVXy
w:mamma	UVUVWUTWUUyWT
w:man	VoVcVotqWsbTo
w:manage	uVTVWstRUSV0R
w:managed	RWTyWWwQWVSZU
w:management	VqtuYrbWWVbVb
w:manager	nyYZaYlZlZbbZ
w:managers	SWwwUtitUSaVX
w:managing	TWTWyXVYXSVZV
w:manana	RlSgUaUjWRZvz
w:mananas	0XaaaaXababbZ
w:manca	TUXZyYTXYWXYV
w:mancano	QRQTxTxSTRTSQ
w:manche	yXXYXXWYYWXUV
w:manchester	YzoWnldnbWXXV
w:manda	vbyUtoPSSQRQN
w:mandala	RUSVUUSTVU2UR
w:mandame	XzWbaaYaaatUY
w:mandami	YaZaaZYYaXwVV
w:mandamos	SRRxUTQUVSxUR
w:mandant	UyTWWWWWWWWYU
w:mandantin	TRXWYYWWYXWWy
w:mandar	yVWTwXWYYYXXW
w:mandarle	QTSV0TTUQTUVS
w:mandarnos	XZZZXZVYYYxZU
w:mandat	wWvXYVVXWVvXU
w:mandate	SU6TVVQQUPUVS
w:mandated	T1TXYYVYXYTZX
w:mandates	QT2VWVQUUQUUP
w:mandatory	nWRXWURSVQUW2
w:mande	SWUWVUyUVSuRR
w:mandeme	OSSTUzsRTRSSP
w:mandi	TWoYXXvWUTxUT
w:mando	oSSVyVtVxTYUR
w:mandou	YZWZYZWXYwWXU
w:mandy	WUzZaaTXVUYWV
w:manejo	UU1XXWVWUUWST
w:mange	QSQUxSQRSQRRx
w:mangia	WYZZxWWYYaYbZ
w:manha	UtUWsTRSURTTx
w:manhas	2WXZYYXYZZZZX
w:manhattan	T0XXXWVWXXWSV
w:manila	RSxURURVySRUP
w:manja	SVSVzVSUTSPSS
w:mann	axabbcbcZbbca
w:manner	axabbcbcZbbca
w:manners	VZXayaWaXTZba
w:mannheim	VyYaZYWUWXWUW
w:mano	1WTWuWSWtSTWT
w:manos	uVWYYRUVzUXXW
w:manpower	TUxXXYvWUVRVS
w:manque	VuVYxsUWmVWXT
w:mantas	SUVVVVTyUTTUP
w:mantem	STzVUURUSQUUR
w:mantenerla	SVUWVVUUVTzTP
w:mantenimiento	U1WXWWUWWVVWw
w:manual	3VTXWsQVURWVx
w:manuale	UWWXWyUWXVWXU
w:manuel	OWxVXxTWWVUZW
w:manufacturer	YshuXXnWtSYYV
w:manufacturers	UXWTWVzXXYYZX
w:manufactures	qVTWwWtXWTUYU
w:manufacturing	ZWssvYTWUoYYW
w:manuscript	0USSWUvQTRUVv
w:manutencao	UWUWXVwWWuTWS
w:manutentore	VWWYXVVWXVWWx
w:many	kUsjiZnXV1UYW
w:mao	VWUVWXzWTUWXV
w:maos	TWWWVTyWWWWXV
w:map	tTZVYZykTpYbU
w:mapa	RTRUzUSTSTSTS
w:mapeando	TVzVVWTWVTWUU
w:maple	uyWXWXTXVUVXS
w:mappiamo	XZYZYXTwZXXWV
w:mapping	cayWrqVYXWZZY
w:maps	cUQUVPQ2dnpTO
w:mapstask	UWZYaRWXaYyZX
w:maputo	VWUVWXzWTUWXV
w:maquettes	yWWVYXUXWWXXW
w:maquina	ZcbcabvaabZcc
w:mar	XXYZuZWZYZubZ
w:marathon	UVrVWWpUT2WWR
w:maraton	VVWXWUTRWUVXz
w:maravilhas	TVTVVVSTWzUUT
w:maravilla	VyWWYVUWWUWXT
w:marc	WaYXaXyZVWZbY
w:marca	OQOT0QlSvPQRP
w:marcada	RUTzUTSRUTTUP
w:marcar	VV4VUXUXXRYXV
w:marcas	UWXwYUUYYXsYV
w:marcava	ZbbccZyZbZbbb
w:marcelo	XZZWZZVZaYwYW
w:march	sajXtXWpmUUWv
w:marcharon	ZcbcabvaabYcb
w:marchbanks	XxabaaZZZYacX
w:marche	wVvsVVSWWVVXT
w:marchetti	TXWUazVRaWVTZ
w:marchio	waZbYbXbYZabZ
w:marchmont	zYXXWZSXYWXaX
w:marchuk	XabYbavcbcacZ
w:marcin	WYWWXXTzYWWZV
w:marco	wUxTWWSVrTVXT
w:marcus	qXUYZaXayRWZW
w:mardi	UVWquvVSuXWYV
w:marek	VXUZXZSZzUWZX
w:margaret	uWTUvVSRWwVYS
w:margaux	YYUaabXaYxbaa
w:margery	xZXZbaYbYWbcZ
w:margin	SXTwuZrYWWWYV
w:margins	uWVWYQRyXVVZW
w:marguerite	VaVZabvaYuZaY
w:mari	yYYYYUWZYXWYY
w:maria	UYRWYYUXSNVX0
w:mariage	QTSURzUVRSUVR
w:maribel	zVYZYZWYZYYaR
w:marija	VWVZXYzXXWYYX
w:marine	lURWVXbwzUWXT
w:marion	WTSXXa0YSQWZV
w:marisa	TWT0TXTSWTUYW
w:marisol	bVbcubadcabdd
w:maritime	UVYXYwvYaZZaX
w:marito	UVTWUVSVVUzWT
w:mark	rTVVXxQSWUaT3
w:markdown	wXYZacabbacdd
w:marked	UWWzVSVWWXWaY
w:market	aa1qqWkdXTVWY
w:marketing	lraXcqdWZZbpe
w:marketplace	tiToxSrvVTUPT
w:markets	XZYaYwYZYXZbZ
w:marking	oVVWZ0WYXXXZW
w:marks	TWUVVTTSURUR0
w:markt	VYYxaYTYaaWZY
w:marktconform	0YabbbYZaaaZX
w:marktfuhrer	TTzSVVSSTRTRQ
w:marktleider	UUzVVVQVRRTUS
w:markup	WXSXXazZSWYYZ
w:marlow	YYTXXazYYYYYY
w:marmita	zXWUWVTXWWRYU
w:marquesinas	VUUWVVSVyUWVT
w:marre	UXWWWXyTZXXYT
w:marriage	PRVVV0RPVXUVW
w:mars	bSuUVTbxYSSSo
w:marsh	UWyXYYTYXVWYW
w:mart	zVWUYTUUYXVXR
w:marta	XyWYYYzYXVYYW
w:martedi	WXXZYXvpYWYSu
w:martes	QrTxVSRsUSQSs
w:martijn	zSZabZWZXaZYX
w:martin	R1PUSUPURQSUP
w:mary	RSUVVSR0UPTUQ
w:marz	wQRSTSQNSPRO1
w:marzo	QRQTSTPQwPRP0
w:mas	jYsWbpprYoYVX
w:maschinenbauer	xYZZaVXZaaZaY
w:maschinenbauunternehmen	VxVWXWUWWVWXU
w:masons	UVVXXYzWWVUWT
w:massimo	xZYYaYWYZYWXV
w:master	UvSXZnYVytVXT
w:masterclass	QTTTVyP1VrTSQ
w:mastermind	OPRRROL4TSPSO
w:masters	RQUWV0UUUTWZU
w:mastitis	UWYXyYUXYYZZW
w:match	RrxnXbXTVVZyY
w:matched	pWstsZVZYVWXW
w:matches	VRcXtZSXVTX4V
w:matching	RU2XuXSXXSWYW
w:mate	rWRikWmvXsmXR
w:mateja	XbbVcxaXcaZdc
w:matematica	TVUWWyUUTSVVT
w:mateo	ckeZYXnWlpbxT
w:mater	QRSSRPPPT1RON
w:matera	TTSTVVRTSyUUR
w:material	wtYYZXUYYZXaW
w:materiales	ZZZZaXYUZxZYV
w:materiality	yYUXbbYbXZZaa
w:materials	1SXXXrRWWYWXU
w:maternity	vuVXZXXYrWZaX
w:mates	XWXZXaRSaXzZY
w:math	XyZaZWUYbbWbZ
w:mathe	SWWVXyWWUWWYU
w:mathematically	yWVYWXYXZYZaW
w:mathematics	VxWXWTUSVVxWQ
w:mathematique	TVVVXTTTWUzSQ
w:mathew	UZxbcbWcbaabb
w:maths	OTRUyzSSvmeVQ
w:matic	UXYXYVzVYZXaZ
w:matilda	uVSVWSQUVPUUz
w:matilde	UVVWVVTVVyUUQ
w:matin	kTtwUSQTSSSTv
w:matinee	VWzUVWSWSTWWT
w:matinees	SVWVXyTVYWWWU
w:matosinhos	TyXVYYWWaZXZW
w:matricula	TRRVWTuxWTTUR
w:matrimonio	zWTXWVSVVTWUT
w:matrix	0XTYYYUYWWXZU
w:matron	nyUXWSUVVVWuS
w:matroos	ZbYcababyacba
w:matteo	RzWYZWSYXXWaX
w:matter	RWWfXxtVnmZpT
w:matters	WRtnVTNxUSRUx
w:matthauspassion	VVRXWWTVVzVVS
w:matthias	XZUZXZzUUVZaa
w:mattina	wSQSTuPOSORPt
w:mattino	WZYZZZYawZZaZ
w:mattress	QWZXZzWWYZWaZ
w:mau	SWQVXXTWzUVUT
w:maud	RS0XUURXVRWXU
w:maung	WTSWXWTUTPVzV
w:maureen	YZZbbbaYaZaWw
w:mavis	xbbZaaZZbaZaV
w:max	zuVZZsWTYZYYW
w:maximilian	XaXyZYSaZaYbZ
w:maximum	zaaZaYVYaYWbZ
w:maxine	WzUZabUZYYZbU
w:may	pZqoaeddpYWai
w:maya	WVRWQYUVVRRX0
w:maybe	prbeyVQUpoTjV
w:mayo	XaYZZYVTaXXxT
w:mayor	0XVTWVURXWXYR
w:mayores	SRTURyOwUSTTO
w:mba	PTQTTROwQzVUS
w:mbeki	sVrwXWQWWWWYV
w:mbo	VXYRYyWWYXXYW
w:mc	YccbccXccbuca
w:mca	ZZZaZaXawaZbW
w:md	hXYYxZWaaZWbZ
w:me	kcqalabXtldWa
w:meal	xYXaZYWZYYXbZ
w:meals	N3STRpSvVTUWQ
w:mean	WnSlcsaxXrUWQ
w:meaning	VXUYXPTRS2VXU
w:meaningful	bVZbvaZaaabcb
w:means	ZUTXWwxWURWYs
w:meantime	QukXWXRVnfVWz
w:meanwhile	VWTVXXRUVQUzU
w:measure	rrTWWV1UXPVUT
w:measured	SWUYXY0WWOXYX
w:measurement	YuXabXXYXuaaZ
w:measuring	PURTSTySTRyTQ
w:mecanico	YyXZYUWTWWYYU
w:meccaniche	TWxWXWUXWVXWV
w:mechanic	R0UUUVSUVQUWS
w:mechanical	joVYuVTrosXXV
w:mechelen	WYTYYYVYXyWVU
w:meckert	VYaYZYVYaZxZY
w:mecontent	XYWaZZxaYYYaY
w:med	vTtVxUPUSRUWT
w:medan	abWbabXaXxaYW
w:mede	bVbbuabZbbbbZ
w:medecins	YZYaYZZaYYwbY
w:medellin	XZbccbvccdWdc
w:medeoprichter	dcbdsdcccbcdc
w:medewerker	SwVWwXTVWUVVT
w:media	TUUmWV3rVUWVr
w:medianoche	XYZVYYVZZYxYW
w:mediante	yWYYZYTYZZYZV
w:mediatheque	UzUXWWVWVXQVS
w:mediator	VWXXXP0RYVVWW
w:medic	yZZUZXWZZZVbZ
w:medica	xVWSwXUWXWWYU
w:medical	VwXyakZUXYpWT
w:medication	UXXYyaVaYXYbX
w:medicijntekorten	RTTzUURUWVTWU
w:medicine	zWWSnUVXuWVVU
w:medico	awanbbYbbbbba
w:medicos	yZbXbUVabaRZY
w:medics	vYZVYWVvZYSZW
w:medieval	SrUWXTUzXUWXR
w:medio	YYXbYaYZwYaZY
w:meditation	3WTUVUSUXWWZW
w:medronho	UUUWyXTWVWWYV
w:medtech	0TXUZVQXXYWVU
w:mee	TtTooVRuabqVo
w:meedenken	YYTXYZWWVxYWU
w:meedoen	XbYvbZZbbbaba
w:meegaat	XZaaYZxYYZZbX
w:meelopen	SSQVTVQT0RUUQ
w:meer	VtsYYnYfwVWWU
w:meera	SUVTWaWZzVWaY
w:meerdere	aYzcbbXbVYaXY
w:meestal	XZaaYZxYYYZbX
w:meet	UqqYqVdtUtcWb
w:meeting	YqVoWZUUVvoW0
w:meetings	dTT0SbSUVxqVR
w:meets	YTU0TrRRWSaVp
w:meetup	rYXWYSZ4YWXrT
w:mega	VabXbYXZbYxaV
w:megawatts	OSSTVSPSWQUU0
w:meghana	WVxZaaYaYXXab
w:meglio	RUxWWuTTrUVWT
w:meh	TV0TUUOTRQUUR
w:mehmet	XxWaYZYaZYbaa
w:mehr	mpnYYYuWiVqXl
w:mehrere	XW2ZYZXYWWYYW
w:mehrwertsteuer	SVTVWUzTWTTTR
w:mehul	WXSZaayZWYabZ
w:mei	1SSWVVyUTSoZP
w:meia	OSR0SPsQSQPQO
w:mein	VdSVtmSxvWvUR
w:meine	vWVXYoqnwUaXU
w:meinem	VsUYYYtWVWWXw
w:meinen	TVxXXuTXeUsXU
w:meiner	xYWYZZzZXXYXW
w:meines	UVUWUTSzTSUVT
w:meinte	yXYZuYWZYYYZW
w:meinung	SXYxXVWWYYYYW
w:meio	PuxUTTPTSPwSO
w:meisten	YZYabauaaYuaY
w:meisterin	VyVYVWVYXWXZV
w:mejor	YZaZvaXaaaYbb
w:mel	waZbYaXabXbcZ
w:melbourne	QpUUXXxWuVWYV
w:meld	UXWXYXQ2XVTTR
w:melden	TV0WXWQVVSmwp
w:meldet	RTUTUSRyVRvSR
w:melhor	SUzUUVSTTSUSR
w:melissa	tYXcccYdqacdc
w:melon	TSTWWWQUS0WXO
w:melun	xYYYbWWZXZXaW
w:member	PVSxtURcZRq3P
w:members	bXUXYsVvWalxV
w:membership	qUUWSUyrWSaTt
w:membre	WXUYYXTWXTV4S
w:meme	yXWYiXYXpuXYV
w:memes	wTwZYaVZUWYWW
w:memo	PQSxtSQUTSTVv
w:memoirs	xaYaZYZaUVYbX
w:memorandum	QSRT0RPQTRQRQ
w:memory	RXX0YSSVXXQYT
w:memphis	WXSZZazZVXabZ
w:men	SSSWV0UVSTWXV
w:mendoza	QTU0TQRQXSSUR
w:mendrisio	UxWYYXYZYYXYW
w:meneer	SSRUUSQT0STSQ
w:menina	yYWZXVUWXSVXW
w:meninas	WXYZYyVRZWYYW
w:meninos	UVVWVVTVVyVUQ
w:meno	YZYYZa2YZXZaW
w:menorca	WwXZZYXXXVYYV
w:menos	WXSWYXTWX4WUS
w:mens	WWYZxWXaaZYZZ
w:mensa	tzWXXWVXXXXXU
w:mensagem	QTTVUTrTxPUvO
w:mensah	STRTWWRzWUvYV
w:mensais	mzUUWTQUUVTUS
w:mensaje	RRRTRTQSQvQ0N
w:mensajeria	yXYZZYTYZZYZV
w:mensal	SUTTUyRTVTuUR
w:mensalidade	TVXVXWyXXXPVV
w:mensch	ZZabybYbcabbZ
w:menschen	UWtVXVtwWToVT
w:mense	WZYZZZYawZZaZ
w:mensen	oU6WVVTqUQWWT
w:mensile	tWXYZwVXYWXXT
w:mensili	TXXYYXVYZXxXV
w:mensilita	X3XZXZVYWWYYW
w:mensual	2WaabZWaZaUYV
w:mensuales	q0VWZYWYYYrYX
w:mensuel	UaaZZZWZaawbY
w:mental	RV0XVYVYVSXZW
w:mentee	XXZXYOW0ZUXZS
w:mention	UU1XWXnWplWqR
w:mentioned	muTclWmWVsVuR
w:mentions	TWSXXXSOpPWwy
w:mentir	VWzXVXUXVUVWW
w:mentor	SUlTS2XrqWsWU
w:mentoras	WYYYWyTVYWYYY
w:mentoren	ZababuZYbaaZX
w:mentores	UVXXX3TQYWWXU
w:mentori	TWWVVyRQXUVTS
w:mentorin	WVWZaUYXXYxYX
w:mentoring	SSRWTvzQVSOWU
w:mentorinnen	ZZaZZvXXZaZaW
w:mentors	TXXVW4UnXVXWU
w:menu	3vRUTSPSURUVP
w:meps	TYaVWSWyZZYaW
w:mer	XyVVZXXZYYYYY
w:mercado	QQ0wWWTVVUVUT
w:mercantil	zWZbcaXbbcbba
w:mercedes	UQSWUWQWVV2WR
w:merchandiser	U0WWSUSVVTTYS
w:merchant	UXWXZZTYZY2VV
w:merchants	WZbaYZVbabxcZ
w:merci	oVRVWVSTfzRS0
w:mercoledi	TWUwWVTwWTVUR
w:mercredi	SWXuYxUUXXUWU
w:meredith	VWUxXaVYuWXaY
w:merely	ZaubZcUbZsaba
w:merge	RWQU1UOWSPTWR
w:merged	SVSWUXQUUMTt2
w:merger	sTtXWVRSR1VWS
w:merging	NPQS1TOUUUSRT
w:merida	QSSTUzPSTSTSR
w:meridian	XrWZbWVuZZsZZ
w:merienda	XWaYXUWxZZZZY
w:merit	YZwaabXaYWaZY
w:merita	RTUVVT0VVVTUT
w:mern	TZZYZbxaaaaba
w:merry	UWTWXXTUV4USM
w:merseyside	YZXYZYXTYyZYX
w:meru	PWZXYzWWYYWaZ
w:mes	ZsWVpYsVZdvcV
w:mesa	tSSTTSQSTwwRQ
w:mese	wtVUnlrTVUtUS
w:meses	0pXYZYaZsZYYX
w:mesi	zYqabaYaZaeaY
w:mesma	ZbbccZyZbZbbb
w:mesmas	zYVZWUUWXSVXW
w:mesmo	SS0TUURSUSTTu
w:mess	2dUVvVQVURVXT
w:message	bZbYYXYaimc2W
w:messages	UTnVVVpSSbo2O
w:messaggio	RWTVWWvTUSrwO
w:messaging	QTUUVVSRvSU0N
w:messe	WXTZXWTRWzWWX
w:messen	ZZabybYbcabbZ
w:messo	VVVWXWTVMMU3Q
w:messy	2UXWVURVXVVWV
w:mestiere	WYyZXXUYUTYYV
w:mestrado	QTRUUURU0QSQR
w:met	jqWYoYZbYvlZd
w:meta	RUSXsWnUqvoWR
w:metadata	XxabaaYZZYacX
w:metal	SwYYYwUVYXWZV
w:metall	VyWZYYXXVYYYX
w:metalmeccanico	SzTVUUSSVTUVQ
w:metals	sWUXXZRyXSVZV
w:metamask	UUUVVYUWZW3VV
w:metaphor	SVVRXzTVUUVVW
w:meten	XXWYWYyWWXXYU
w:meteo	QVTTUySQVTSUu
w:meter	xUVWUWwVSTVXT
w:meters	0UVYVYSXUTWXT
w:method	1WYXTYVYZZSaX
w:methode	VYXZZY3ZXYYZa
w:methodologist	zUVWaaXaaZYbZ
w:methods	SVWWZyVZWuYYV
w:metier	RSoVlTXutsUUS
w:metiers	VZZYYXyVYXVYY
w:metodo	YZXcbbzbZaabb
w:metodologica	zXWUXTSUWVVXU
w:metres	wUVUWUSSVUUTx
w:metta	UWYXyXVYYYWZW
w:mette	zUVVWXUXXVVXV
w:mettendo	VXVXYWVXXW2XU
w:metti	YaZaaYVaaZwaa
w:mettre	RTPQ0TRSRSUSR
w:metz	TxWXXXUxUVWTT
w:meu	TWVYYtbwyVXXU
w:meus	uUQUTUQURwwUQ
w:mevrouw	yYXZqZsZZYWaY
w:mexia	YZYcbbzbZaabb
w:mexico	UzVVXXUWXWXXW
w:mezz	PSvyUWQtUUSVR
w:mezzanotte	UXXXYWVWYWxWT
w:mezze	yXYXZVWXXYXVT
w:mezzo	waZbYbXbYZabZ
w:mi	kXnYoXYqynbVS
w:mia	pleVqtrqTVUUU
w:miami	VaXbZaWYXUxaZ
w:mica	VxVXXWVXWWXWU
w:mich	UVjYXXbn1qpXT
w:michelin	yXVXWWUYXWWYU
w:mick	UYZYYayZaXXca
w:micro	RUTxzTNVXWUXT
w:microfono	YXaZYVXwaZaaZ
w:micrometers	VWWXWWUUUTVUy
w:microphone	UQRXVVQRyTyWS
w:microscopes	TXTWVYQWzSUWR
w:microsoft	VSUWWXUWWS0RP
w:mid	xvSWWXUurUXZV
w:middag	RUXQUzTWVXVXU
w:middelburg	YwXaZaYaYZabY
w:middelen	YZaaaaXaYZwaY
w:middle	rtoXnjUYXoXZW
w:middleman	VXVYWXyWZWVYT
w:midi	OUTSUuPsVUnUv
w:midlands	TpxXXXqXSPWYU
w:midnight	rUStVQOoTQpRx
w:midsummer	ZxYbYbZbYXacZ
w:midwest	0XUrYWTWWWWZW
w:midwife	USuXVVTUSxUtT
w:midwifery	SUVWXXTXzSXYT
w:midwives	SWWoUyTSWVTXV
w:mie	UVSWUUuUUSxVS
w:miei	tVTVxSvSUSVWT
w:miel	TUTUVUzUWUUWS
w:mien	VWSWVUSTzUTVT
w:mientras	XYZXsYmZZYvZX
w:miercoles	WX1XXYTXXVVVu
w:miete	TVVVWVUTWSVTx
w:mieten	TVXVXUUWXUyTU
w:mieter	VWXXXXWWYWXYw
w:mieterbefragung	yVUWYWVVXVYWU
w:mieterinnen	UWXXXXVVYVWXx
w:mietspiegel	SxTTVwRRTSTUR
w:mietvertrage	WYVXYXzXUTXWV
w:mig	TUWYUXQUzVSXV
w:might	YdzZpokdeTWXY
w:migliore	SUVWWUzWWWUVU
w:migliori	UUSWWVR0RVPTS
w:migrate	wZaacbYbcbZcZ
w:migrated	yVYZYZWYZZYaS
w:migrating	TWRUWXRUWTzVQ
w:migration	2VoWWWTVStVXY
w:mij	WVmXlXtWcraXp
w:mijn	dlSXtpnrtWaWT
w:mike	WVUXQXVUUSTVz
w:mikro	VWUWUTSzUTUVT
w:mil	etVhxcYrYXeWT
w:mila	TzUUuVSVWUVVS
w:milagros	WxXYYXWXXUXYU
w:milan	nmpeXkekrdXiT
w:milano	ppYZavXWZZpYX
w:milch	TWUXXXUUWSTTy
w:mile	TUTVXWzUWWUXT
w:mileage	2UVSSxTUVSVWQ
w:miles	pTTVUTPuSrV0Q
w:milestone	RTQTTXUUWUQ0R
w:milestones	uXWUOWRUWRVzQ
w:milhoes	XZZZZXXXZWxSV
w:milica	TZVZzYTZYXSbX
w:milione	waZbYbXbYZZbZ
w:milioni	YaZaaZZZaYwWW
w:militare	SUSWUVSUTR0VR
w:miljoen	XZXaZYVXYVyVU
w:milk	uSRVsVRUTOUV0
w:milking	wxTXUURVVUVXT
w:mill	wVVWtWSVVjTXx
w:million	VraXuZTrXWvYX
w:millions	XZXZaZXYYYyWV
w:milliwatts	ZyXZaZZaXXaaa
w:millones	YaZaaZYZaYwSX
w:millonian	TXUZYYzWWPYZX
w:milos	VXYaYUXWaWSZz
w:mim	QUSUUUQUzR0SQ
w:min	ZUS4WWoXpUlVS
w:mina	VWWXWzTWXVVYX
w:minas	RUUYVWTVyVWXV
w:mind	na3rZXYXbTXXb
w:minded	UVvWXXSWTyWVT
w:minds	vZXddcZdbccdb
w:mindset	VZXXYYPZbZzaW
w:mine	kXRWllVZwxkWZ
w:minecraft	QVTUUTR0UQSVQ
w:minerals	UYyaXbYaYUZbY
w:mines	ZaXbbcYcvYcab
w:ming	YtpbbcYcZaabc
w:minh	QTVWxxRVXYVYW
w:minha	tsaXqsZacZWXU
w:minhas	TVWUWVTWUVyXV
w:mini	VYUWUXSWyTsYU
w:minijob	yXYXXUUVZWVXT
w:minima	ZbbccZyZbZbcb
w:minimo	RVVTVTxTWTtUP
w:minimum	vkYV0qRSWVWXU
w:mining	orXYZaVYYYvZW
w:minis	UVUVWSRTUSVSz
w:ministere	wZbaaZXabaYYZ
w:ministerio	yXabcaZbZabaZ
w:ministero	1VYaaZXaYaYWY
w:ministry	tzUqXUSVWZwXS
w:minka	UWWYYYUVXWWXx
w:minna	RTTYYYWXzTVVR
w:minneapolis	xYWbccadbcccd
w:minorile	UVWWWxWVWWWUT
w:minority	XaXxaYSaZaZaZ
w:mins	SeS2WWvoWVjYV
w:minsk	VYYYZZVZYVzQR
w:minstens	2XYbaZXbXZaaZ
w:minuit	VyUZZXXZYYWZW
w:minus	xZYaZZXbYYbbb
w:minusculo	UXSXXYUWUyWWU
w:minute	VVl0XovqZSVWa
w:minuten	SUT2UrrsoTUVS
w:minutes	TWk0aqmmlSbZZ
w:minuti	WfVvYWrUYWWwU
w:minuto	WaYaZaXaXZwZZ
w:minutos	VWU5XmcWXXVXV
w:minuut	QXSYXW0XTUWYV
w:mio	dUSVvpRqxWtVR
w:mir	pfuWXcmZeZmWm
w:mirado	YYZaZbYaYawcZ
w:mirela	VyPbbbZbbbZba
w:mirella	waZbYbXbYZabZ
w:miriam	UXtWmWsVWvXYV
w:miro	ZaXbYcXbZyVbZ
w:mis	pTPTRvORtuTSO
w:misdrijf	XXWYYXVYXVyWS
w:mise	RVUVWTSSVS2RQ
w:mislaid	XaXyZXSaZaYaZ
w:misleidende	XYWYYRWyVSWWS
w:misma	VXVYWXpWWxWWT
w:mismo	wXtYXXYXoWpXV
w:miss	RcQWjTOTs4sfQ
w:missao	QTSTzTQTRRtSR
w:misschien	UUTWVVTVzTVWS
w:missed	jqTWpU0WUPVTs
w:misses	WVSWWXSUV0TQP
w:missing	STdWwWToVrYWy
w:mission	1VoaaaXZpYaYX
w:missione	SUTWUVSUTRzVS
w:mistake	UVSVWWjUTT3VN
w:mistaken	ZbYbZbXbawaaZ
w:mistakes	UXUXWUzwURVYV
w:mister	QkuWwuRWSfSXT
w:mistry	Zbbatcbcbbcdb
w:misura	SVWWuWxVWVUWS
w:mit	aoaZmWmtYdoXm
w:mitad	RRQVyUwVRSQWQ
w:mitarbeiter	QTSUURvSTRmyQ
w:mitarbeiterin	Q2TVVUSTTTTTR
w:mitbringen	TWTXWXUUWSTTy
w:mitchell	ZaXwcbWbaaabb
w:mitglieder	SUUVVUSyWUwTR
w:mitgliederverwaltung	xXYYYYWYZWXUV
w:mitgrunderin	aZZbxbabaabbZ
w:mitica	RSQSSSQPSzRPO
w:mitmachen	UUU2XSSwWUVUT
w:mitmacht	QTVT0STSSRTWT
w:mittags	TVVWYYVTYVVWz
w:mitte	uWUVWVUWXVxVU
w:mitteilen	ZbbcccZccbwcb
w:mittelstandische	WWyYYZVYVVWXW
w:mitternacht	TUTWVVTWXUyVU
w:mittwoch	UvTWWVStUTTUu
w:miudo	UVTVVVTUUTVUy
w:miudos	SSPTUyQQSOSQv
w:mix	VV7XWXQVTRUXS
w:mixer	0VUVXwSRUPVWS
w:mixers	WYWYYXVxWVXZW
w:mkb	aaYZbbvabbbaa
w:ml	hkUYoXUWtvVYW
w:mmbtu	SVSVVTSRXTUVz
w:mn	W2VYXXVXvVXWU
w:mo	vVWYXYxYXRWYV
w:moan	WZVZYaTUUzZaY
w:moaned	WYYYYZUZZZyaX
w:mob	URTVUWRWzSUVS
w:mobile	oYiqlbvWkVmVY
w:mobiles	U2WZaZrZYYYYX
w:mobilisables	VTWYYX3XXWYXV
w:mobilisation	yXZXZXVYXXWYS
w:mobilise	VYVaZZyZZYVXW
w:mobilita	WyXXTZVVYWWXV
w:mobility	O0VXYYXWXZZYW
w:moby	RRRTVQQ0URTTS
w:mocht	SSwTUWRUwQTUR
w:mochte	uvTpXXSWxUWWl
w:mochten	YyXyYXTXYXoXV
w:mock	MQQ4QPupSQQRN
w:moco	RSSTTUTUzTUTR
w:mod	VWWZWaUXyWXaX
w:moda	VaXaZaXaXZxZY
w:mode	yXWYsRVyXYXXX
w:model	5UWVXtWVWpXXV
w:modelacao	O0WUVTRTTVTVS
w:modeles	0UUVVTRWVVTWT
w:modelled	xZZaVaZZYXabZ
w:modeller	SwSYYXwYTXZaY
w:modelli	UXXxXTXYXXXYW
w:modelling	WuUWWVySXUXXX
w:modelo	TVXxsVTWYXVXU
w:modelos	OWW1WTUWWWWVT
w:models	RmVzXexWVVXXV
w:modena	TsxXWXUXWVXWV
w:moderate	wWUSUTSTWSPzS
w:moderator	XZWZZXWTWUySV
w:modern	wYVSYPVUZTyZW
w:modest	VXWavpXauXZaX
w:modeste	TWYWWzVPXWUYU
w:modificata	YaYaaYYYZVPyU
w:modifie	ZaZaaZZZaYSxT
w:modo	rTRTVS1TURTTP
w:modul	RVUTV2STWUUVT
w:modular	QUV3XUUWXTVXV
w:module	SVWVX7kqWUYWm
w:modulistica	2aYYaZXaaZaZX
w:modulo	vUXWYwTVWWUVR
w:moeder	UURWVWSVSzUVR
w:moet	QSPQqQMSzQxSP
w:mogelijk	zaabcbabXbbbZ
w:mogen	bVQtVVZVvSwVR
w:moglich	TwTXWWxVWUVVT
w:moglichkeit	X0acbaYaZabbY
w:moi	tdvYYWoXtVZXV
w:moin	tVUVWVyUVUVVS
w:moins	XYXaZaxaZZYaY
w:moira	VySXXYUUXTWZu
w:mois	umWYZllgmXqWb
w:moitie	ZVSWVV3VVUTUR
w:mokoena	YwYbZaZbZYYdZ
w:mola	0VTWTUSUWTTUS
w:moldave	yVVYYYVYWXZXV
w:moldes	UXxYXYUWVVYYV
w:molenaar	UyTXWVVVVUVVT
w:molenhuis	UyTXXWVVVVVVT
w:molestar	ZZaZvaYaaaYbb
w:moleste	XYWaXaXYxYZZX
w:molestia	URSVUVSVzUUUR
w:moll	YYZZaXTWaYxaY
w:molto	XZVaZTXXVzXVT
w:mom	VWTVXVUUURWTy
w:moment	nV0nVXvVSvUUS
w:momento	QSxUxTrRQPSSP
w:mon	cmVaYoklykjVU
w:monastery	RzVXTVUUWWUWV
w:monat	RXXWlt0WXWvXU
w:monate	1qZaaZYYZaYYY
w:monaten	RuRTTuxQURSTQ
w:monatlich	TVXVYUUWXUyUU
w:monats	2YXaaZWZaZYbX
w:monatsende	TTVVWUTyVVTUT
w:monday	hkTXXYoqtXUXy
w:mondays	TUVVWxSvVTUuS
w:monde	QuwWVUSTUvTUR
w:mondo	TUQUTURT0STWR
w:money	jrWdwZSYUX0cV
w:monfalcone	ybaacbabbcZbZ
w:moni	VZWZYYUYYTYYy
w:monica	WWrXXYVWXtxYU
w:monique	QuUxXZTYWYYYY
w:monitor	UYTXVW0TUVVXQ
w:monitoraggio	xZZTZXXabZYaZ
w:monitored	YYXYaaZZVZVyZ
w:monitoring	tUWxsTSWYVSXR
w:monitors	ZVZaaaXaaZxVX
w:monk	RzVXTVUUWWUWV
w:monks	RSUVVQT0XTWWQ
w:monolith	ZwWbZbZcbabdc
w:monsieur	TWTXVWuWvTtWT
w:montag	SUStVUplTnTRw
w:montagem	QSSSTTRRSRSyQ
w:montaggio	ybaacbabbcZbZ
w:montagna	UVUVWUSzVTVVS
w:montaje	TWVVWWyUWWVWT
w:montamos	XYXZ1ZXZZYZZW
w:montando	aaZbsbtbaZabZ
w:montar	QUTUWzSSTTTUS
w:monte	ZaZbwbbaaabcZ
w:monter	1ZZbaaXbZZaZa
w:monterrey	zWXSXXVXYXXYW
w:montes	zUYXYTVXZXTZX
w:montevideo	WYaaZyYSYWZcZ
w:month	paVXthwaYXnYY
w:monther	1PUaZZWZVVWaW
w:monthly	tnVXqnzWVVlXV
w:months	0YZjlcaYbaaaY
w:monti	0WTXWUSUVSVUS
w:montpellierain	yXXZZXXYYZVaX
w:montre	rXWZZYzYrXYZX
w:montreal	RzVXYXWVXYTYW
w:montserrat	vabcdbabccaaZ
w:monumenten	STTTUSSyVSTUQ
w:monzo	ZUZawaZaaZabb
w:mooc	WYYYZYUwYXXXU
w:mood	2VWVWTTVVWVXS
w:mooi	RTRTUUSSU1TSP
w:mooie	TTzVVVPVRRTTR
w:moon	WYWXWXTyXVdYV
w:moor	xZbZbSWZbaaaZ
w:moore	X0acbZYaZabbY
w:moose	WYTWYWTRYzYZU
w:mop	RTUVVVVW0VUWS
w:moped	YaXaXbWaVxaZV
w:moradia	WxZYaaWYYZZYZ
w:moral	VVUYWWSWVzWWQ
w:more	XnqmamqVYbXqb
w:morgen	eSUVWUmUSTa02
w:morning	hmspVpZUWiYVu
w:mornings	sVXXY3TVYUWZW
w:mortgage	RWUzWUPUuptYT
w:mortgages	RRQRTTS0USWXU
w:mortier	VXZYwYYaZZXaY
w:mosaic	YYrYXZwXrVYtU
w:moses	SXTyYXTYYXXXY
w:mosque	zWYUYVVZYWXaV
w:moss	XbbawcXcbabec
w:most	nexWXgzVXjWZV
w:mostly	uaeZWpVuYtWXV
w:mostrar	YaXWZZzZYaabY
w:mostro	RWUVUU2TUTTUS
w:mot	arVWXUSTXUpnz
w:moth	xZZaVaZZYXabZ
w:mother	qlSVVjRUT2sWW
w:motion	ucpWYYUWWWVYv
w:motivations	YYyZWZVZYXXaX
w:motoboy	zVXXXRUTXUVXV
w:motor	TVSzXWQVSVVYS
w:motorbike	UYZZyYSZXTUZY
w:motorista	WZWYYYTXYTzYS
w:motten	xZYaZaYaYYYZY
w:mould	RWTW1WSWrtWZU
w:mountain	RtVSXzUUYWUVV
w:mountaineer	PSS0SQSSWVTXR
w:mountains	YxUacaYbacYcb
w:mouvement	WWWVXWVUVVWWx
w:movable	VUzXYYTYUVYXT
w:move	cvsWWYYWicjYs
w:moved	lWqWWYSUaxkWx
w:moveit	yUYYXWXXXXZaY
w:movement	TVSXXXTRTRWW0
w:mover	TXYXUZWaYZyZW
w:moverlo	TRSVUVQVzSVVT
w:moverse	SU0VUUPUUSUUQ
w:moves	UUTWRWVRUQUT5
w:movil	UXWWXXUWXVyVT
w:movimenta	RUSURVQTTR0SR
w:moving	XyWVViUUolmWt
w:moy	YYVbcbYaZxZYZ
w:mps	Y0XabPYTXUXZY
w:mr	mcbblfiVZrmXo
w:mri	yTUVwVRUWTUXS
w:mrs	hbUXbXlVuSvXv
w:ms	tjokaelYkjXkV
w:msc	SSWXXsUzrVUWU
w:msg	RP0WWWRUTSURT
w:msk	zWSaabXZXWZbY
w:msp	VUTXXW7UXRXWR
w:mt	UvWVWXSYxXXWV
w:mtcn	XWXYZZVZXWyYW
w:mtg	SVSWWWTVWSVWz
w:mths	3VXYaWWZaaabY
w:mubarak	WXTXXYTWYzVVT
w:much	qaThharTeyaWX
w:muchas	TRUVSzUSVUTUQ
w:mucho	ROySzTRSQQTTR
w:muchos	xZZYaYWYZZXWX
w:mudamos	UWVWYWUVXVUVy
w:mudar	RStVxTuTSRTTR
w:mudaria	STzUTURUSPTTR
w:mudarme	UVTWVVSVUyVXT
w:muddy	XZYZZXYxaWZYV
w:mude	ZbbccZyZbZbbb
w:mudei	TVWXVVVXyUVXV
w:mudou	UVUWWVVUVUVTx
w:muevo	Y2YaYYVaXZYYY
w:mug	TjUXXXTxV1WWS
w:muita	WwZZaZYaaaXba
w:muitas	VWVWXyVWWVWYU
w:muito	totWrTSVVxVSS
w:mujeres	TWWWUvQxWTVVT
w:mukherjee	WYzZaXUZYVXaW
w:mule	Y1aadZWYbZZZZ
w:mulesoft	vYYadcZccdccc
w:mulheres	SWVWWWTWXVyWS
w:mulino	WYZZxWWYYaYbZ
w:multicast	zXUYZXWVZVYZW
w:multilevel	ZwabcXXXaaabb
w:multinazionali	QTzTWTRUVUUUS
w:multiplatform	zYZQZYXZZbYaX
w:multiple	PP3WWWQTTSRQR
w:multisport	VySZYaVYWXYZY
w:mum	YoRVUUeUxNxUs
w:mumbai	ZXZaabXabawaU
w:mummy	PTUTSSROTV1SR
w:mundo	RTRUUUNSS5RTP
w:munich	suqYkbVZXdYnY
w:municipal	SwTV0UWRUOSVt
w:municipality	Q1VYXXSYUXWYT
w:munissez	RVVVYVTWXWRTz
w:munro	WwaaZdZcabYbb
w:muoverti	VZ2aZaWZXXZYX
w:mural	zXXVYUVUYXYZR
w:murales	UWUXWWzWUUVYV
w:murals	zUWXXWTUXTYXT
w:muratore	TSRWUWSXzRVWV
w:murcia	UVVXXWTzUSWRS
w:muriel	VZVaYbZYxUacX
w:muro	uVUSWVxWVUVYV
w:musa	YaaYacVbbbwaV
w:muscat	R0YWYRSUYXUZU
w:museum	6TbVVRRvVNUyQ
w:museums	TWvXXawYXTVaZ
w:mushrooms	YYSZZZVYXxYWV
w:music	1jTWWPSSoSVVx
w:musicians	RWVXzXSYUVQYW
w:musikschule	TWUWWzVQYUXXU
w:muss	RSRUUTxSTSyUP
w:mussel	UUUWzXRXYVUZX
w:musst	zWWVYWVXZZTZW
w:musste	ZZzbYbaaXYZZY
w:must	xmVXXaaYfmuVb
w:muster	UVUUWUzSVSUUQ
w:mustn	RzXYVUWWWYYZX
w:mut	RWWWVyURWWVWV
w:mutare	VXWZZYXUWyUYW
w:mute	TTTTWTTTTQRzP
w:mutter	XaZaabyaYZabZ
w:mutterschutz	zWZXaPWXYZYYX
w:muttertag	yYXZXXWZWXWaV
w:mutual	ZxTVaWYUVSuyT
w:mutually	UYwbcbWcbaabb
w:mutuelle	Y0VbbbZbXbbba
w:mutui	YaYubYYaaaaaZ
w:muy	SS2VVTRjUPSPQ
w:mv	aYabbaWWbZxaW
w:mvp	ZabcpcacbauaW
w:mvps	SZYXTYyZbZWaY
w:mvr	wbXbcbYbbZacZ
w:mwangi	SyYZZbWaZZZbY
w:my	jZaamajktpkXW
w:myself	UYqXlYuWwpXYV
w:mystery	OTSuUTOSyQ0VQ
w:n	WbekWrUVcvYqk
w:n1	tpUWXTRUXVxYS
w:n4	wVWXYuVSYUXYV
w:n9	YxXaabYaabacb
w:na	UpZWnZnjuXrVn
w:naam	nwsXWWSXVUvWT
w:naar	oprXaXaWZsWWq
w:naas	R0UVUVSUVQVWT
w:nach	vqooYWYXWaZmd
w:nachfassen	TUSTWVzVUTVSS
w:nachfolge	UyVWXVUWWUWXT
w:nachgebuhr	XYZYZXVVZWyWQ
w:nachhilfe	SWXVXyWXUWWYU
w:nachmittag	STUzTSQTUTRUS
w:nachmittage	XXXSYxVWWXZYY
w:nachricht	qXWXZYrWrVXxT
w:nachste	RROUTTwSyPSRP
w:nachsten	TWxVYURVTUUUv
w:nachster	WUUWXXzUVWUWV
w:nachstes	VWxXXWUWVVXYU
w:nacht	zVUXVVSUWUVVS
w:nachtdiensten	UzUYYZWYVWWWV
w:nachten	zVUWVUSUVTVVS
w:nada	PSovvSlpRRoSO
w:nadar	XXWaXZXYxYZZX
w:nadere	0aaabcYccbVca
w:nadia	T1VXWYRWUXtZV
w:nadie	qWVXlQTV2TrWT
w:nadine	WVVYyXUWWSXZX
w:nagekeken	SVTVWVUVUVUVz
w:nagpur	yZaZXYYZaZabY
w:nahe	VXWXYXVSXUWyS
w:nail	SXUXXWwQWQTWx
w:naira	TTVVwWQVXVxWU
w:nairobi	SrWWsVyWXWVYT
w:nakagawa	XuWaaYVYZvZaY
w:nakamura	WZYwaZXbaZaaX
w:nakijkers	MUWUW2TWYWUYU
w:name	mmrimZUXrpoWU
w:named	XSvUVqPUUsVUu
w:namen	tYXZuYWZZYsYX
w:namens	V1SVWYUXTXXYW
w:names	SVyzVvVcUTUZT
w:naming	SXVzWVRYVUYZX
w:namlich	QURVU0SUQRSVS
w:nancy	QWXVYRTPZWUW0
w:nannte	UyWYWXVXYWYYW
w:nantes	rzVZYXuYXTYXV
w:nao	naZnXTUvWrSmk
w:naples	TzRZXZXZVYZaY
w:napoli	WYXYZYWXYxYUT
w:narekent	yXVXXYVXZYXZW
w:narrative	vacbbcWdcccdc
w:narrowly	UzUWXXUYYXVWS
w:nasce	UVUVWUSzVUVVS
w:nasceu	XZaZvXYbaaZba
w:nascita	QTRTSTSRR0SQO
w:nashik	WxZZYaXaaaabY
w:natacao	UVTVVWTUUTVUy
w:natal	ZbbccZyZbZbcb
w:nathan	vbbcbbYbcbbdb
w:national	lxpYZVTtXWWZV
w:nationaux	VzUXXXWVXWRXS
w:native	aSwTtonQSRTVs
w:natte	XZZaYZxYYYZbX
w:natter	qUyYXYTWYUWZU
w:nattered	ubbcbbYbcbbdb
w:natural	T0QWVV0TVRVYT
w:naturally	QxSVWvUXVrXXT
w:naturlich	vVUxWUSUWWWXR
w:natuurkunde	XxXYZVWYWXYYY
w:naveen	UVXbZayaYaaaY
w:navidad	VWTWWWUVWyWSR
w:nazca	TV0WUTSUTPSUS
w:nc	qUVYZxVWYWYYW
w:nd	nVTWXVR1URTVs
w:nda	2qSuaVRWWUVWn
w:ndlovu	XWXYZZVaYWyYW
w:ndt	VYWaaZyZZYWYW
w:ne	kcvVsVoXbYarT
w:neap	UXWYYWTSXUUWz
w:near	qVtaXeZVXbW0U
w:nearby	ZbaZaawbccUaZ
w:nearest	VVWXYXVYUWWyW
w:nearly	VixW0jPToQkXR
w:nearshore	SVZYTXzZZaZbY
w:neben	YWXZZSVWUzYXU
w:nebenberuflich	yYccbZZbbbbba
w:nebenkosten	VXUXYXzXTTWWU
w:necesita	oyXuXWVXYYXYW
w:necesitamos	nUXyXwUWWWXXV
w:necesitan	TVUWVPSS0RVVT
w:necesitar	VRSVUWSVzUUUR
w:necesitas	SSWTXSzVVUVTS
w:necesite	RTQWTWSV0RUTU
w:necesito	ySSUzTRTSToUR
w:necessary	WXSXUYSWXwuvT
w:ned	YZXYYXRyXXUWW
w:nederlands	yVWZZZvXWXYYV
w:nee	XxXYZVVYWXYXY
w:need	ucaeqYjVqUpYd
w:needed	wbXnXsTYYasWb
w:needful	WUTZYZVZ0XYZV
w:needing	yZZZaWXWaYVZV
w:needn	qUSVUVtSUTPUx
w:needs	vqVaWqUUqXkap
w:needy	TZWZVYWXYzZZW
w:neem	TUTUVUQTTSTS4
w:neema	yWWaYaWbbVacb
w:neffe	QURVUzSUQRSVS
w:negative	YZYaabVabYyXV
w:negociar	XYZZvWYaaaYbZ
w:negocio	WYXY0uVXYXYYW
w:negocios	SUVUVzTUTUUVS
w:negotiable	waYabbZbbacdb
w:negotiate	SWSUWX3UUUUYU
w:negotiated	xaaZZXYbccYaZ
w:negotiating	NUQTUSMzRQSUy
w:negotiation	WZaYUyTWZYUbZ
w:negotiations	UZRabbzbYYZbX
w:negotiator	WyUZabUZYYZbU
w:negozi	YaZaaYWaaawba
w:negozio	UVTWVVSUTQUUz
w:nehmen	mTzXYwUWWTVWU
w:nei	VZ2aZaWaYXZYX
w:neighbour	MSPSTuVQuvRTx
w:neighbourhood	VUzWXWQUUQVRP
w:neighbouring	VXVXXTzUSTXZU
w:neighbours	RTTUwUPyTPVVf
w:neil	QWRTYYTXWsUY0
w:nein	wZYZZZXYZYYZW
w:neither	3TNVnSNTS0VVP
w:nel	UnbncfbVxUWvT
w:nell	XaZXaawbZaaba
w:nella	UTRWWPQq4qmVT
w:nem	RVTV1USVUTQUT
w:nemen	QRRwyRQTQRTTR
w:nemmeno	VVWYYVVWXWWWx
w:nenhum	TTTUVRSvUxUTQ
w:nenhuma	UUyWWWTUVTVTS
w:nennen	zbZaccXbababY
w:nephew	0XWYXTUYXWsaY
w:nerd	VYXZabyaYYUba
w:nerds	yWXYXYWYaZXaY
w:nerve	aZwcbcZcXXacb
w:nervous	pXTWVxQvUkUYU
w:nervt	WWVYYXyXXUWXV
w:nessun	pUVUUQR0VUyVS
w:nessuna	SUVUTTSUUUzVU
w:nessuno	OuRQTuPQSRQyN
w:neste	WZWYZYTXYTyYS
w:net	XtqUoitTVTkTk
w:neta	ZaZaZbYYvYZaa
w:netherlands	yXaXaYUYaaXWW
w:nets	WXWYxaSaZYYbY
w:netti	RwRUUyQSTRSTP
w:netto	xoUYZvVVYWnZV
w:nettoyage	VYWZXXyXVXXYV
w:network	ccbqlXjdmWYwV
w:networking	YWZVZZyZZaXYa
w:networks	WzqXVXvXZWYZY
w:netzleitstelle	axabbcbcZbbca
w:netzwerk	VXTZXWTRWzWWX
w:neu	mwsXXWSqVVqVl
w:neue	sVcWWVSUTSt2q
w:neuen	qVTrXtTVUzVST
w:neuer	PSSRVRPxUSTSx
w:neuf	YYYbabZczbbbb
w:neun	aaZbabZbzXbba
w:neunzehn	axabbcbcZbbca
w:neurologists	SUUU0UQSVRUVT
w:neutral	OQU0TQTRUSRVP
w:neve	VWUWWUSyWUVVT
w:never	aYujWVUVfubxU
w:new	XWpbZWWtYncss
w:newcastle	ZvWbacacaaddc
w:newly	SVqTWxQVuQVWV
w:news	onbVVXWSqyrUR
w:newsletter	fWUXsUV4UVUbe
w:newspaper	QuUVVySSVUSVs
w:newspapers	UYVvaSTwaYUZX
w:newsroom	NQS1TPPRTRQSQ
w:newsrooms	VZVxaXWWaZXbb
w:next	XmuZYXrbeYaYr
w:ngaire	WTyZbbUZbaaaa
w:ngo	wTUV0UQTXVUWU
w:ngozi	XWXXuRVyXUXYT
w:nhs	XtVyVUSWYWWXT
w:ni	QTtsvTRTpSrUQ
w:niagara	yWUaaaYZYZZaY
w:niamh	WyVaWaVaVXZYZ
w:nice	UpZmVZaUY3imS
w:nicely	uTQWWWPUSzTUQ
w:nicer	XZXZaaVZaxZbW
w:nicht	qYmWsVmVYWdrn
w:nichte	xYYZYYWaWXWaW
w:nichts	ZbwoVsYriTUUS
w:nick	WXSVYavYUxYZV
w:nicola	ZaYbabZbYwabX
w:nicu	VYUaYaWZWyWaV
w:nie	SVUVWVxUWTvTT
w:niece	NURSVzPSSwrUQ
w:niemand	ttTWWWRUWTUxo
w:niemanden	SUSVTRQwTROzQ
w:niente	YTuRxUPVUSVVv
w:niet	TUbVneQpvrXpa
w:niets	PS1TUoQSRRsTr
w:nieuw	PRQSTQOzSPuRN
w:nieuwe	StlVWUYkVdj0Q
w:nieuwegein	PRSTS0SRTSTUP
w:nieuwjaar	VWUWWWUUWyWSR
w:nieuwkomers	RVSVS0SQTQUSR
w:nieuws	UUUVVVTUUSTUy
w:nieuwsbrief	xXTWVPRyVQTUR
w:nieuwsgierig	URXXyVUXZYVZV
w:nigel	ZZVaZayYTRaZV
w:night	mtWYWXjtXoXVs
w:nightly	SYUUZZzZZXWWX
w:nights	wskVWyRlqSUVY
w:nightshift	UVXXXVSxWvTWU
w:nijmegen	wbaaaaWabXYcb
w:niko	UXYZXZWXXXSZz
w:nils	XZUaXZSXZzXZU
w:nimbus	WwYcZYpXsqYbV
w:nimmt	UWUXXXsVxSWWT
w:nina	QUzUTwRUTOSVR
w:nine	oeWWhWssWdqZb
w:nineteen	VwYaqaYZYYZbY
w:ninety	SlTTWn2sWVWXV
w:ningbo	UYUXYY2WWUWZU
w:ninguem	RTSUxTRSnQNxP
w:nino	ZbZcbbzaaYbbZ
w:ninos	RrSUTTRUUSST1
w:niortais	zZbbcbXbacbaY
w:nique	VXXXYVWVXUXXx
w:nis	XWWaYZWXUzWaV
w:niteroi	yXYWZUUXYYVYU
w:nitrile	UYWWXWzUYUWVT
w:nivel	UxVVSVPVXVwVT
w:nix	T1VXVWTXXWXWV
w:nj	UVXaZZyaYaaZY
w:nkechi	rcdcecccddcdc
w:nkosi	WyZZaZYVbbWaX
w:nl	SvSWSVQTyVUXT
w:nmc	vVXZaYVYaZvYW
w:no	akkilYmpZdmba
w:noah	UXXYxaVaYXZbX
w:nobody	pcZrekkYnrVWY
w:noch	aZciqTaoZXpuX
w:noche	WXWYXYpWWVUWx
w:noches	uVWXXXWXuXsZX
w:nocturnist	yYXYZYUXYZZbX
w:node	XYWZZbWYYWyaV
w:nodi	STTTVyRTUSTTR
w:nodig	hSyiqYsTSSoSP
w:nodigt	XYZaZZVYZYxaY
w:noel	zXVXWUUWXWVXS
w:noem	UX3YXYsXVUXWU
w:noemen	X2WbabYaYXaZX
w:noemt	UXWxYXUYXWXYV
w:nog	VUyrZVYwSnVUd
w:noi	cyrnXXvVYWWYU
w:noise	RVVwXSQQxSTVv
w:noite	vVVWqRRvpTUWS
w:noites	WVVXYTVxWWXUV
w:nok	R1UZZsVYWZYXW
w:noleggio	SUTVUUzTUTVVR
w:nom	WstnYXVXwWoXV
w:nombre	rUUVVxSTSTtWS
w:nombres	VYWyXUUXYXSXU
w:nome	rllWrpSWUUsVo
w:nomes	SVzXVWTVVSVVS
w:nomina	QPvVUURTTSuTw
w:nominal	TQVWzUSWXXUYW
w:nominally	TUzVWXWSWWYZW
w:nominaron	RUTWVVSzVRQWS
w:nominate	UTVUVSS3VPTQS
w:nominated	VVUTXTxxWTTQT
w:nomination	WVYXYY0SZZVTS
w:nominations	TVSWXVQ0TSURy
w:nominativo	TWzVWXUUSSVXT
w:nominees	WXZVZUzRaaWYX
w:nominiert	PTVWUVUzWVWUT
w:nommee	TVTWWWSUWyVSS
w:nomsa	WZYYZWyZZWZca
w:non	rdlUXbnSZVats
w:none	pbrpjcYnjUpYU
w:nonna	PSQUSvPvRORSw
w:nonprofit	lYTXYxrTYYWXY
w:nonresponse	zZZPaZZaZbabZ
w:nonsense	nv2VXWSVWTVVT
w:nooit	brUXWXSVXqVyS
w:noon	UYZoqdReSXWV2
w:noor	onZYZZkYoYYwZ
w:noord	VXWXYXUWXTX4S
w:nor	yTWVVvPUWWUXU
w:nora	RX0YXYSXURXYS
w:nord	ZrlZXYeWswYXV
w:nordahl	WWYWZXTWZzYZV
w:nordea	YZYZZZXYZxWZY
w:norden	TVUWWUTzXUTWS
w:nordic	VWXZXaUXxXYaX
w:nordics	SPsVzWUUWVUXV
w:nordvik	XXZZaZxaZaZcc
w:nordwind	XxWbZaXbYZabZ
w:normal	tyUpWWsWVVVXt
w:normally	aqTXXV0XWqXYV
w:norms	TRTVUWRVzSUVS
w:norquay	TPPVVXQW1NUTS
w:norrby	YZUaacXaRzZZb
w:norte	TWxYXVTvVUWWT
w:north	ntjWlTrVpXQUu
w:northbeam	zRUUYZXabbacb
w:northern	uYstZYTYXYYZX
w:northfork	vZXcdcbdbdccd
w:northgate	VXRYXZUXXxXvS
w:northshore	RSYaYzVWWaaca
w:norway	QTTWVwOxTRuXR
w:norwegian	umQWVTQW0SUWT
w:norwich	VYVZYYrxYXXXW
w:nos	ompjlubZWbmVV
w:nosey	VVwZYZvYVVXZV
w:nosotros	eVrYZW3WXVWWT
w:nossa	ubnWptmnXUZWT
w:nossas	SpSVVwRRUvSSP
w:nosso	jrjrZUqvYVZWU
w:nossos	RUVWX0rSXVqWV
w:nostra	uqVVWuknXVdTS
w:nostre	bxaaabZababcc
w:nostri	wWVtW1RVWTUVS
w:nostro	WwWnqUtrXWmXU
w:not	anqfkYbWbnllf
w:nota	tWwVXUSWWVUWu
w:notaire	VXVXYXVXXX0WU
w:notariale	WyWZUYZXYYaZY
w:notaris	YwXaZaYaZZaaY
w:notary	bSQUxUOSTvwVR
w:notas	0VWWWRUSXUUWU
w:note	XYwYZasUVqZVv
w:notebook	uVeYWUaWVzvVU
w:notebooks	tTWW1tVUYUUYU
w:noted	TVWXZWWUXSVV1
w:notes	lUYrXzYUUpUVp
w:notez	VZXUZXXYZZxYY
w:nothing	VVbscdbplenap
w:notice	cvlXXWnWsUcas
w:noticeboard	xVTUWQPRWTTUy
w:noticed	TkpWZW4lVpaXU
w:notices	xWXZbZXaaZabY
w:notification	RTQUVVRUTRR4P
w:notifications	SURUUVQSUQS1P
w:notified	uUwXXYUZZZZZY
w:notify	VVyZaaXaYXXab
w:notig	SWUVWUyUWTuUS
w:notion	xZYabaZbZWbca
w:notre	ZhYkviwsWUbWS
w:notres	TUUyWTTVWVVVS
w:notte	WZZWYyYWZYXaX
w:nottingham	RuyXWYQXUSWYX
w:noturno	XXbZbzXVaaZZY
w:nous	pnkiocdYWnnaW
w:nouveau	RSzUUSQrmurMO
w:nouveaux	YbZXaa0YbbbbX
w:nouvelle	UUUUWSSyVSRtQ
w:nouvelles	UUWXXVUwXTW0R
w:nov	UyZaaYZXabXbZ
w:nova	TWVWWUQyWTVVR
w:novak	QzXXWVUZaWWaV
w:novara	TVTVWyTVVVWWU
w:novas	WTYZZZVXWUY3V
w:novatrek	VwtYXYuWqUYbU
w:nove	vVSUUVaTTRVVx
w:novedades	VWVVXXSUWTVzP
w:novel	3VRuTROSRQTVQ
w:novels	RRRTVQQ0URTTS
w:november	vWUVZjluVTUjv
w:novembre	kqSTVTRTURUR1
w:novembro	wTSTUSQRTPSQx
w:novi	TZVZyYUZYXTbY
w:novices	TVUVWzTWXWXZX
w:noviembre	PUTUVVQSTRURz
w:novo	pTTVVRRwUvbsP
w:now	adlYqXZmkeeuV
w:nowadays	SWRXVXTVSzXXT
w:nowhere	WZWYZayZYUZbX
w:npm	SUXXXXVZZY5YV
w:npsp	WyYZZZUYaaXaa
w:nsw	aZvbbbXbYaaba
w:nu	rmmasZYZZWZtW
w:nuchtern	XWVUZXTVYXWXy
w:nuclear	wYbacYaZZbZbZ
w:nudge	TzVXXYSUVVUWS
w:nuestra	VRvTxTtSqSoUR
w:nuestro	fuWlWoqwWVVXU
w:nuestros	SVVTSwxRWTeUS
w:nueva	TVTXVWURVUVUz
w:nuevas	aaxcbcZbZZaTZ
w:nueve	pSTXXXsWqVXWv
w:nuevo	QRRURRQyStRth
w:nuevos	VVWYXXUWWWw0T
w:nuit	YYYbabZczbbbb
w:nuj	P0TSWSSUXXTVV
w:null	UYWYXYTWXTXUz
w:nulla	QUyTXTSUVUUUS
w:num	QQ3STUPROPSQO
w:numa	WXVZvZwZYXXZY
w:number	kZwZbYXXXUyXm
w:numbers	mTSVdVpqXWwUx
w:numerate	UWXYVXVTXWzWT
w:numeri	yWTWXXrYVVXYW
w:numerique	SUTWyUVTWUTUR
w:numero	SUvUVpYbSS1UZ
w:numeros	QTSUxSTwSQvUP
w:nummer	UQvTprOSRQxSt
w:nummers	yXYYXXTZYZYYW
w:nun	xZaaaZsaZaZbZ
w:nunca	QT2UTRPTSRTUQ
w:nuns	UyWZZZWYZXXba
w:nuova	nQRTTSQSQRS2O
w:nuove	WXpaaZWYYXY1V
w:nuovi	UUTUwWsVWVvVS
w:nuovo	ixVWWQTtWvVpR
w:nur	qUSUuSZnorqTm
w:nurse	evTadbTocmskY
w:nurseries	xYXXXXWZZbaba
w:nursery	wnTXSUSwVRWXp
w:nurses	QUlvWcnyTvTeR
w:nursing	pZbVX1SxXTVWT
w:nut	WaYZZYXZXyYaV
w:nutricao	ZaZaZbYYwYZaa
w:nutricionista	yXYWZUUXYYVYU
w:nuts	SVTWWXTSWRUTz
w:nutshell	SXUWXWQSXSWzR
w:nutzen	QSUTzSSuSQTUR
w:nutzerstudie	TUUzVRQTVTTUS
w:nutzungsbedingungen	RTRTSSQPURTzP
w:nvivo	UYZUZU0USYWYV
w:nyc	WTVXyZRYZZXZY
w:nyman	WXZZZXSYXWTzQ
w:nysc	RTTYYYWXzTWWS
w:nystrom	xXXZbbWbZXaaX
w:nz	P0WVVTTUVVVXU
w:nº	UUVTyWUVXVVWT
w:o	mmklbcapYUZfs
w:oak	qsqZYZpYlbYcW
w:oakhurst	ZVybbbYXXVZaZ
w:oath	WaXYZaWaYXxZW
w:ob	rlzaaaXZZXZZX
w:oben	WZWYYXUYYXxZW
w:obituary	xZXZbaYbYWbcZ
w:object	SVrVWsSVVUVh1
w:objective	aaYcacSbxbWaY
w:objects	SaaXaxWVZYVaX
w:objet	zYWWXYSWYXVXU
w:obligation	QV2UVVvTSnVWT
w:oblige	SWYSYzUSYVUUV
w:obliged	pVTrYoSXzUXXV
w:obra	lsSUVUSStQT0j
w:obrador	VWUW4WTXVTVXU
w:obras	UWUXWVUQWTUVy
w:obrigada	UVVWWVUVVyVUR
w:obrigado	VXVXYXVWW2WSS
w:observability	TVUrV1RTXWWYW
w:observamos	TUTyWUUWWWUWU
w:observatory	XWXZZYWYVxYXV
w:observe	XTVZZZzaSQXXW
w:observed	XXZYbZYbbYxYW
w:observer	yWXXXVVVXXXYV
w:observing	WyYZZXXYXYVaY
w:obstacle	WwaaZdZbabYbb
w:obtain	TVVTYPvVvXvYU
w:obviously	2WSVVVmTUtUWk
w:occasion	XYXYYWSWZyWZv
w:occasional	oWqWXXTxWTWYT
w:occasionale	yYYWZTVXYXRXV
w:occasione	WVYYZY3YaYXYX
w:occhi	TSSTyURUVTSTS
w:occorre	TWWWWXUWWVTWy
w:occupa	YZYaZZ2XZaZaW
w:occuparci	UWSVVVTUVzVWS
w:occupational	VYSYWYTYySYZX
w:occupe	YZWbZZ2aZYZaX
w:ocean	aZbbbaWWcZxaW
w:oceanario	WUXXXRVUXTXWy
w:ocho	UVUXWXUTtTWWx
w:october	tTlVWjZvaeUWu
w:octobre	tTSVUTSTUSUTx
w:octubre	SRSVVTSxVSSSv
w:oculista	UWWVWVTTWTWWz
w:ocultos	PRS0TSRTRSTTR
w:ocupa	ZcbcabvabbYcb
w:odd	oSPvuQPQRnSTv
w:odense	yUYYXWXXXXZZX
w:oder	ep0VpWpWaUWqT
w:odette	0YYWXUSRZYVaY
w:odie	TUTyVUUWWWUWU
w:odile	YZWYZbyZXXZbY
w:odisha	VXUZyYRXZWVZV
w:odivelas	UWVXXWVTWVVUy
w:odontologico	TRTUVU0WWTVWU
w:odps	SyYZZbWaZZZbY
w:oduya	TWtXUXkUXuWZv
w:oefent	STRWT0RSRRSTS
w:oem	WZWYaZyWXWYaW
w:of	lkjekcljhcjZb
w:oferece	ZbbccZyZbZbbb
w:oferecer	UTUVVUzXWTVXU
w:ofereces	SVUWWVTWXVyWS
w:oferta	XTXaZaWY3WZVV
w:off	pnZZZXurbXYeZ
w:offen	TUpWVTcOiQU3u
w:offenbar	WWSVWXTSTzWYU
w:offenen	WWWYZXV4WVXWU
w:offensive	YWyYZaWaaaWWY
w:offer	XoXdreqbmXoWa
w:offered	SmTWVtXVoRVX0
w:offering	kUTUyTsUTSsWR
w:offers	V2UYptWXTWXYY
w:offert	UYWVVUtzWVVWS
w:offerta	pTSUUTvwURSSP
w:offerte	sWWXXYzWVVWxT
w:offerteaanvraag	SQQTTSOQTPR0O
w:office	YzVXYXpWYYoWx
w:officer	f0UUqVUcVU0WR
w:officers	QUWzXURSYUSWS
w:offices	ZUUVWV5kWTVUu
w:official	UnUXWTuTWttXj
w:officina	VyVYWXVWXVWXU
w:officine	TWyXXXUXWVXWV
w:offline	VYXYxaVbZXZbX
w:offre	jpqWWtlWWUWwT
w:offres	VVVXWXUWWUU3T
w:offshore	YltZsXmXWXqZW
w:offsite	RTRVUTTVVtTWy
w:oficial	SXXXZ0VUaYWYX
w:oficina	n0WZYVtVYWVXp
w:ofrece	R0UVWWUWTTSUS
w:ofrecemos	TzUXyuNVUVVVS
w:ofrecer	VYaYayXUZXYaW
w:ofrecerte	PS2TSSQRRQTPP
w:ofreciendo	QTSTSUSTzRUTQ
w:ofsted	vUUWVyTWWQVYV
w:often	UXqYYYnXWyXrW
w:ogenblik	ST0UWVUWTUVWU
w:oggetto	xYabccabbbbba
w:oggi	SVyWXWTXWVXWU
w:ogni	STSxURPrTRtTP
w:oh	yWUYWXnXWoXXo
w:ohio	XwZYYYXaZaZZZ
w:ohlsen	xYYYaZWZaZWZX
w:ohne	SYXVVUPmwrvtQ
w:oi	rtmXXpWVsYmWU
w:oil	xWvTVUOUVqQWr
w:oirla	ZZaavaYbbaZbb
w:oito	uWXYorWZZYtYW
w:ojala	oURWVUSUTzUTQ
w:ojo	TRSWUVRVzTVWU
w:ojos	YYZaZbYaYawbZ
w:ok	nqVocWvUjWpXZ
w:okafor	wZWZYZUYuXYaX
w:okay	yWW0VWUYZWTZX
w:okonjo	wXVWYYVXVxXVR
w:okoro	TVRUTWRTTNU0S
w:oksana	UsTWWXQUVQU0T
w:oktober	ujdVbtScVTVSx
w:ola	mktXcYsYXmXWp
w:old	tqUYYZYVnxYVp
w:older	RVRVWVSUSRSuy
w:oldest	WXyZVZXaWYYZZ
w:oleo	TWVWXVTVXUUVy
w:olga	xYZacbZcccXZa
w:olhada	0aYaZZYZZZZZX
w:olio	waZbYbXbYZabZ
w:olival	XZaZvXYaaaZbZ
w:oliver	UTzXVUtSUPVXT
w:olomouc	WYYYYUWxYVXYT
w:oltre	yYYYaYVYZYWXU
w:olumide	ZZWZZaYWZSZwW
w:olympia	uabbdcYccdbdc
w:om	WRsTvaqPSWepk
w:oma	RURUUVRURPUU0
w:omaha	vyVUXXUWYXVXV
w:ombudsman	ryTXWYUWXVXZU
w:omdat	UswXXYUXUUsWU
w:omg	VVUYWWQVT0wXU
w:omgevingsrecht	VyUWYXTUWVWWS
w:omgezet	STTVWVRVVTSTz
w:omhoog	WWYZwWXaaZYZZ
w:omr	Q0YWYRSUYXTZU
w:omtrent	TYYVYUTXZWyYU
w:on	eaYlckfqbkaZq
w:onbepaalde	V2WZaZYZZZYZX
w:onbetaald	YabZavZXbaaZX
w:onboarding	oXVWYmtWWe2TT
w:once	javYdYWZibwWY
w:oncologists	SVWzYXSUXWTZV
w:oncology	txVYYXVZXYXXV
w:onda	XXyYXXXXWWZXV
w:onde	tWsXXWwVuRVUU
w:onder	SSSUVTQTVTRUz
w:onderhoudsbeurt	yXUYWWWWVUWYV
w:ondernemen	ZyacbbZabbbaZ
w:ondernemers	YZaZaaXaYZwaX
w:ondersteunt	YZaaaaXaXZwaX
w:ondertekend	PTR0USRSTRRSO
w:ondertekening	TUUVXXSUUTUVz
w:onderwijs	TuOWVTRVzQVVS
w:onderzoeker	VyXXWQWWVWXXU
w:onderzoekers	zaaabcYccbVca
w:one	kdbqrjclikXaW
w:oneri	yYYYaYVYZYWXV
w:ones	1WdXWVUVVTrYu
w:onesie	XZUZaZXWZUYZy
w:ong	yVVUWvRQVTVWT
w:ongeveer	uwVXWXWZTZYZX
w:ongoing	3XYXZUbZXoXZX
w:onion	WVXYZYyXZXWXU
w:online	UXUsVya0VViVp
w:onlineangebot	UUVWyUSVWVUVT
w:onlineschool	LUWTV3SWYWUXU
w:only	cWYbcaolenyXW
w:onnx	wZaaaaZbabZca
w:onorario	PVU1VSSVUUSVS
w:ons	moYYptZrXVqWX
w:onshore	YTUaYaVZzTWWV
w:onsite	2XWYatWZZYZZX
w:ont	VZTaaaWZaWXxW
w:ontem	UUTVVVRTVyUUR
w:onto	RxTWWtzSVTTYU
w:ontslagen	YaXaZaWZxTZXW
w:ontstaan	WTzXXXVWVRWWT
w:ontvang	PSRSSQMRTR6SP
w:ontvangen	QSQTSTvSRRyRQ
w:ontvangst	YZaZaaXaXZwaX
w:ontvangt	SUUyVURVXWUWU
w:ontwikkelaar	ouXaaYpZeYZpX
w:ontwikkelaars	OSXUWQ0WXXVXU
w:ontworpen	WWYZwWXaaZYZZ
w:onwards	SVZYZyXWYXZZV
w:onze	vZZnjsmYlUnVS
w:ooh	XVTYXWRUWVWzV
w:ooit	PRPTySPuQwTUQ
w:ook	mTrVUrSUvsUVe
w:oostende	xZZZaWYaaaZcZ
w:op	nnkXagbcqlakX
w:opa	0bZYbaYbaaZZZ
w:opciones	SUXVyVSVYWTXW
w:opcoes	UVYWyWUWYWVYU
w:opdracht	zZZZaZVaaaaaX
w:opdrachten	RVTVV1vWVUUXU
w:opdrachtgevers	TVyXXXUXTTVVV
w:open	ZmtZaVYvkVlce
w:openapi	wXYZacZbbacdd
w:opened	UzuVWWotVSqXV
w:openen	QTQQVPPSUU4SS
w:opening	X0wYXaVnmUXXa
w:openings	TV0YXZQXxVrWT
w:openness	YaZZZaXaRyZaX
w:opens	qSpUUURxqPrTo
w:openshift	UyXaaaYaZYUbX
w:opera	PTSTTzRUUvSTQ
w:operacoes	SwSSxUSUVUUVS
w:operador	zTUWVVUSVUVWT
w:operadora	yaaaabXbbbaaa
w:operate	SXVXzZVYVTVZW
w:operating	SZZXayVVZYVaX
w:operation	TVVXqVRVVyUVs
w:operational	YZwaabXaYWaZY
w:operations	RzqXZZoXXYWXV
w:operative	UUVXyVTWVSUWT
w:operator	kWWWXTpxZVrXT
w:operatoria	PRU0UQTUTUSVS
w:operators	TrtXXX0UVVTYW
w:opgaven	VXYRYyWWYXXYW
w:opgeeft	0aaabcYcbbVca
w:opgegeten	xZXaZaYaYYYZY
w:opgehaald	TQXXzUTXYXVYV
w:ophalen	QTQTUUQSRurQw
w:opinion	RTS6asQTkmSSQ
w:opinions	QTTQVzRQssTVR
w:opleiding	UUUVVN3PWTUUU
w:opleverde	VWTYXYVXYyWVU
w:oplevering	xYYZaWXaaaZbZ
w:opmaken	1YYWXOTOaYWYW
w:opmerking	xWXXZYWYZXXXW
w:opnemen	0aZabcYcbbVca
w:opnieuw	STRTTSQRTQSzP
w:oportunidad	TQtUUUztkTUSR
w:oportunidade	QutTUR0SRRTQQ
w:oportunidades	VQvYYYUXWUXwU
w:oppakken	wZaZZYYabbZaY
w:opportunita	SR1TVURURSUvQ
w:opportunite	QPwTSS1TSTSTQ
w:opportunites	ZavcccabZabXb
w:opportunities	WW2ZZabXoVZoY
w:opportunity	cZqXYqvbYjlZV
w:ops	oWRXXXSrr1XVU
w:opschonen	0UTVVTPTVUTUS
w:opt	VuTWYaxZVXZYY
w:optie	2VaabaXYaaaZW
w:opties	TRSVzURUVTSVS
w:optimise	bcbcdcbccbscb
w:optimised	VUUXXaVZYXyZW
w:optimises	ZbaZaaxbccTaY
w:optimising	WYXYYZUZZYyaW
w:option	PQQSxTMRSQSTy
w:optional	MyRRSyRTVUTUT
w:options	UyoYwWPVVUphU
w:optometrist	P0XVVTUUVVVXU
w:opuscoli	XaaXabvbZaaba
w:opzichter	RVVVWVTTVTVUy
w:or	lYukoZcepTZbd
w:ora	kTswbxfVWWZUR
w:oracle	zSQXYYnYvVXYV
w:orange	WYYZaYXWYUXXx
w:oranges	TWUXXXUTXSVUz
w:orario	uWVoVuSWdUuXU
w:orateurs	UWVWUUTyYUWVU
w:oratoria	QRQUU0QTRRTUP
w:orbis	XZZZYayXZXXaX
w:orcamento	SVVUWUkvWVUwn
w:orchard	XZYZZZWxaXYaW
w:orchestra	RUTWWUT0WSWRO
w:orchestras	WWzXXYUVUSYZS
w:orchid	ZoUYZYznsUYmV
w:ordenado	UxYWYYWXaZXZW
w:ordentliches	yYXZXXWZWXWaV
w:order	cbkjWWQiVVwjy
w:ordered	uUTWwWRWVRVVv
w:ordering	tVUXUVSWzRXXT
w:orders	YUQVxVjTUTtWw
w:ordinary	WWXVxYUYYYUZX
w:ordinateur	WVWXXXUWXXyWU
w:ordinateurs	WXVYWXWZyVYYV
w:ordine	pSQSUvQSTQRPy
w:ordis	RVUUWTSSXUTWz
w:ordner	TVVWYYVUYVVWy
w:ordonnance	SVWWXVSUVVTSz
w:ordre	SSTTV0SUUQUSS
w:ore	ppXpZtmXYnlWU
w:oren	1aZZabWbaaWba
w:oresund	UyWYXXWXYXYZW
w:orfana	TTUUVySTVSUUR
w:org	SUwWWWPSWRVTy
w:organ	2UVUWVTWWWWYT
w:organico	Z0Wcbaabbaaaa
w:organigramma	RUzWWWUTWUVWS
w:organisatie	UUQWUSQP0RUSQ
w:organisation	Wn1ZXZSYsdXZX
w:organisations	VVvWZXutWWXYW
w:organise	SUTWU2uSVRSWV
w:organised	SUSWVWURxwXXU
w:organiseer	VVTXyVTVUTUWT
w:organiser	TYUXWV0WSPWXV
w:organising	SWVTXrS0VUVXT
w:organiza	TWWtYzUUYXWXW
w:organization	RV0XXWTXXSRXV
w:orgullo	XZXaZZXYY1YYW
w:orhan	WWybTbXaaZYbY
w:orientadora	yWXYYWWXYYWYU
w:orientaria	TTTVTUTUyUWXT
w:orientation	ZbaaZcYbbawbW
w:orientativo	xZZYZYWYYZXVX
w:original	UUWWYWQWWX1YV
w:originals	ZxZaaUYVXYYYT
w:origination	TVVtRXUVVTTVz
w:orion	ZUTabcXaxUbaZ
w:orlando	RVUWTTNQVTRT0
w:orme	yXWVYXUXWXYXW
w:oro	SVTWUWSVTS1VS
w:orogenic	xYXZcbYcZbXca
w:orphanage	XbaYWZWabZxbZ
w:orphans	UXWZWYWXVWyaV
w:orphelins	YZYaYZZaYZwbY
w:ort	xWacZbZaabbaZ
w:orthopaedic	PTW0WSUUXTPVR
w:orthopaedics	XwZYYYWZZZZZY
w:orthopedische	UWVVXXRVXVVUy
w:ortigas	UyVZZaWYXYYaY
w:os	ZYTkVtpXnsqTa
w:osaka	TYVWZyUWSVtYU
w:osborne	WUYYxYYZYZZaZ
w:oscar	ZxWbabZcbabdc
w:osd	WxUbaaZZbaaaY
w:osei	yVTYYYVvXYYaX
w:oslo	czUVXnUqVzXXU
w:ospedale	ZybbcaaabaYaY
w:ospite	WYXXYSU1YWYYW
w:osteopathie	yYWXXYSXYYWXV
w:osterberg	YXyYZZYYUVZaY
w:ostern	0YYXZVWXaaZZX
w:ostrava	V1XYVYVZWZXYX
w:ostrowski	VVUZZWYZU0WaZ
w:ote	RuQVyWRVVVVYT
w:other	WZmXWobYUyood
w:others	nUSVWWvxUPjul
w:otherwise	SUpWnWQUUtopu
w:otimo	SRSTUUSSUzTRQ
w:otono	VUUWVVSVyUWVT
w:otp	xWXWWQTQYUvWR
w:otra	wXVYxYVXYWYYr
w:otras	0YvYYXUYXVYUV
w:otro	2UWTXSTXXXUXU
w:otros	MOPxRQNzPOQSN
w:otter	WYUZaZXWYUYYy
w:otters	WWRXXXSVWxVVr
w:ottima	VZaYXRWyaZXYW
w:otto	wWWYYXUWXVYXx
w:ottobre	dURUUVRTTRTSz
w:ottocento	zSVVUTUWXVWXV
w:ou	orwZWUmcsTTqV
w:oubliez	TWVWXVTUXTUUz
w:oude	RVTWVWzSTSVVT
w:ouders	RTUTVUSTTSTTz
w:ought	wVoUUUkqqjVWT
w:oui	TwvXXWTYTUVWU
w:our	pnZgipmqXWnXX
w:ours	xTYpmWykVXTUY
w:ourselves	VWVXXWxwYVWYV
w:out	kYmYcamplbaXr
w:outage	VXVWXXTxSwWXU
w:outbound	VUTZUazZZYWWX
w:outcomes	TVaZaVVyZaYZX
w:outdoor	WyWYVZWWZYYYV
w:outgrew	XXZXYOW0ZUXZS
w:outgrowing	YYTYXazYYYYYY
w:outgrown	oVTSV0PUTTTVP
w:outil	1URUVUrUUUWVT
w:outliers	ZaVZZaXYXyaVT
w:outline	sWXWWwTXXUXZV
w:outlook	QWTzXVTXXVSSS
w:outpatients	zVSaabXZWWZbY
w:output	TZZXbZybZZZZZ
w:outra	TUyXVVTWUUXWU
w:outras	TXyYXYUWVUYYV
w:outreach	vXUZZZwYVRZZX
w:outside	1WvWYXVXZUXYs
w:outsider	4SUSWTRUVTTUR
w:outsiders	O0VXYYXWXZYYW
w:outsource	RWVXUW1WYWWYT
w:outsourced	ZYWXZZyXYYYaY
w:outsourcing	XXbZcaWbcbxYa
w:outstanding	qYVXYXUYXqxYQ
w:outubro	vUTXWWUUWUWUz
w:ouvert	RvpVUTQSxQRTQ
w:ouverte	wYVabaWaZvaaV
w:ouvir	QsSyUTRTWVTVS
w:ouvre	NvStTPPzvRTSP
w:ouvres	TTTUUURUVRTSz
w:ouvrir	RTUOV0RSVUSWT
w:ouvrons	axacbcababbaZ
w:oven	ZaYaWbxZZZVca
w:ovens	nVTSyWnVVURXT
w:over	mdlpdpklYamWX
w:overall	vYXaccZccdbcc
w:overboeking	YZaZaaXaXZwaX
w:overdue	OTRSUTPRrQSQ2
w:overflow	yYUZZYTaWXZaY
w:overhead	zWXYWSkYUUTYW
w:overlap	yTZaaaXaYaYYY
w:overleg	WWWyXWUWZWXYW
w:overlooking	XYVZYYVVVVXXx
w:overmorgen	WVQWWYUX5VXXV
w:overneemt	YwXaZaXaYZaaY
w:overnight	TVSWXW2UtTUVS
w:overpaid	WWVWYXSVYWzXP
w:overpay	RVTWRV0URPTTQ
w:overran	SVSVWWTUWSVVz
w:overrate	WYSYZZTXWzYYT
w:overstap	TUOWUUSV0QVVR
w:overstappen	RUzVSTRUSSTRR
w:overtime	OSTRURQTWUTV2
w:overwhelmed	xZZZbXXYcbYbZ
w:overzetten	yXWXWWUXYXWYV
w:owe	QVPUUUXSpxTSz
w:owen	tXYkZcldYWYyV
w:owing	WZWaXayYaXYcX
w:owl	SXVYYV0XVQZXW
w:own	mmXZtYnZjnqWW
w:owned	S1TXvYUYXWWZX
w:owner	jbSUnguSSRsVv
w:owners	PvQTnTrxURSTr
w:ownership	WXYYxaWYYZZaW
w:owning	TSVT0WRQVUVXU
w:owns	xSTWVUVwYWXZV
w:oxford	UXaTaNWWba0ba
w:oxygen	yWXaZaWcbVacb
w:oye	4XVXWVTWYVWWU
w:oyelaran	TyVXuXVYWWXYY
w:oyler	yZYWZXZYaZXYV
w:p	xoUXXqoWVVTVq
w:p1	SwVXVxVVWVWXU
w:p6	xZZacaXbYYaaa
w:paar	tSyUTSPUmQtTQ
w:paard	YvXbaaYaYZabY
w:pabellon	yWWVYVUWZXUZW
w:pablo	aXYbaVXxZXbbZ
w:pacchi	PSVTVRRTVT0TR
w:pacco	UUSWVUTTUSSQz
w:pace	rWYYXWTyYVUXW
w:paced	UWXWVWQzXVSUT
w:paciencia	SVSWWURVTRUUz
w:pacientes	zWSWVXSVUUVXU
w:pacific	wWZbbcababbcb
w:pack	RVUWUV0vUStWo
w:package	UzUWbX3TXWbVn
w:packages	TWVYYW3rXUsYT
w:packaging	umTXzXpWVTkWV
w:packed	UXYWYWVTYWWYy
w:packen	UWUWWXPTYQRV0
w:pacote	WXXXXXxVWUWUT
w:paddling	XYXaXbWZZSYay
w:padova	VzYYXwWUXWUYX
w:padre	xYWZXYWYwXUZW
w:padres	yXUYYXVXWVWZV
w:paediatric	ZbbcudbdbZcdc
w:paediatrics	ZwVacbZbadZcb
w:paella	SWVTXzTSVTUVR
w:paese	TUTWUVTUTSyVS
w:paga	UUTzZVvTVSxTb
w:pagada	QTS2VQRSTTSUP
w:pagam	TSVWXWzVVWSUS
w:pagamento	PRSTUQsRTQyxN
w:pagamentos	TWVWWWTXUUzTT
w:pagamos	oWWVY2UtXWaXU
w:pagano	VVVWWXzUXWUWT
w:pagar	PSRUTTwUwSoTq
w:pagare	ZbYabbzbaYaba
w:pagarles	xXXWXVWWZYXYV
w:pagarte	UWUWWzQVSSVXU
w:pagate	ybaacbabbbZbZ
w:pagato	PSTyUvRTUTTSR
w:page	vWaZYWxpVaZZj
w:pager	UWVVvXQyXVVZV
w:pages	1VTWpyTYbTVpZ
w:paghi	SSUUVTxTUSwSR
w:paghiamo	TXXWY0TRYWWYV
w:pagina	bWVWWx2pVUPTQ
w:paginas	1XXYXsmWXVXXV
w:pagine	UXWxXWWYXWXXV
w:pago	2VVXvsnXWVYXV
w:pagos	0XaUbZabZbaaZ
w:pague	TUVVWUSUUT6TP
w:pai	TXSXWWSVUyVVS
w:paid	wWe0coUUWVmWb
w:paie	uVUXWtcVVVrWt
w:paiement	xVVYYYVYWYZXW
w:paierai	VUSXzUUWRTVVR
w:pain	RURySVsUTPTVv
w:paineis	TVWyXUVVWVVWR
w:painel	yZbXaTXXaaXZY
w:painless	WYYaZZ3YaVaXU
w:paint	0USRSOPQVSQSw
w:painting	xXVWVXTYWUpXq
w:paintings	xVTXWXwUVUVUR
w:paints	VxYYXZWaaaZbX
w:paio	vSyUSUQUQQTUR
w:pair	sVTWWldVttRuX
w:paire	yWYTXTVXYXWXU
w:pairs	UVtZWyTTZYXZW
w:pais	QRSTURpQSvSRy
w:paixao	YZYcbbybZaabb
w:pak	UTVVUYTXYXzXX
w:paket	TVUWWWOSWQsS0
w:pakete	TVUUWTRSVTzTR
w:paketpreis	TVUWXWyVUTWWS
w:pakket	RUTUUTvTVRSQx
w:pakketten	RVVUWSRTVUzTQ
w:pal	RXTXXYuWWVTYy
w:palavra	QUUVWTwUVSN1P
w:palestra	TVUSVwRPU0TSQ
w:palestrantes	WZaZYSWxaaYYX
w:palestre	XZWZXXyWVUWXV
w:palha	TWSWWWSVVSTTz
w:palhaco	zUTUVSRSVSUSP
w:pallet	pYXYsZqYYUYYt
w:palletiser	UXUUXU1RYTWRQ
w:pallets	QTQPWUPUTxSUz
w:palliative	TTVUUXUZVWzYT
w:palm	abWbabXaXxaZX
w:pam	VWWZYZXYWTXaz
w:pamonha	abababZZuZZaa
w:pan	xrSWWVSVVTPVw
w:panel	kYV2WUXrXrVWk
w:panels	RVUVXT3VRqWWS
w:panic	3XSXXXTWXVXZW
w:panier	VWVVXWVUVVWWx
w:paniers	zWVWWUuUWVVXR
w:panik	zYUXYVUYVSUXT
w:panne	WWVYYXWWYVXWx
w:panneaux	waZaZaWaZaZba
w:paola	XZYZZYUyZWXSX
w:paolo	OWSVXWPWwyWUT
w:pap	TXTXXVUWWUyVS
w:papa	TUTVVUTRUPUW2
w:papadakis	SXSzXVSZWVYYV
w:papel	ZbbccZyZbZbcb
w:paper	ZXSrmtZoYyWWR
w:papers	lUQqTrNlzOwUU
w:paperwork	0WTrWUvUSRWXU
w:papier	sUSSUtwOTsRUP
w:papis	VWWWXXTWWUVXy
w:paquete	TWUVWVTUUTURy
w:paquetes	RTWUWTSTWUzUR
w:par	qcafmslWZWseV
w:para	oebnZuXboUdpX
w:parabens	UVTWXWSUV0uRP
w:parada	TTRTTUSUR0RTR
w:paragens	WXUXZYyWXWXXV
w:parait	UVTTVUSyTRTUQ
w:paralegal	PpQvSUNsdPSzR
w:paralegals	ZbYVbbxZWYaYX
w:parallax	YbWvbbZZbaZbb
w:paramaribo	UTUTTUzVXVUWT
w:paramedic	MRQSSzORzNRTQ
w:paramedics	vVyRWYWXSVXYV
w:parar	WwZaaZYaaaXba
w:parce	vYWZYYxZYYZZY
w:parceiro	UXSYXYUWUzWWU
w:parcel	eUUWXVRUXw2VZ
w:parcelo	VyUaXbVbaXZbZ
w:parcels	TSUUYURVWV0TS
w:parceria	WYbabYWaaZwaa
w:parcial	xXXZZXWUaYWZY
w:parcours	VwsXXXUXuVWWU
w:parecchio	ZbYabbzbaYaba
w:parece	WY0bbbYaXXZSY
w:parecer	QRSzSSRSUTRUS
w:parecera	RRRUT0RURRUUQ
w:pareja	UVTWVVSVUyVXT
w:parent	UVWXXTUTXURU3
w:parental	zTTYXXTtUUXYv
w:parents	cUTqUjYnUaTV2
w:parere	RVyVVVTUUSVVS
w:parfait	WYZaaZWbaawZZ
w:parfois	ZYYcabZczbbbb
w:paris	lvYZYVWXYWZxW
w:parish	rqVTXuSUWTPVz
w:park	upZUXRpVwRTXn
w:parked	SYYaaaXaaWYax
w:parking	YUSqXVPSUuSO4
w:parkplatz	XyVZUZWXWXXZX
w:parkraumbewirtschaftung	UWWyWTSRVVUVT
w:parla	wURUUxQTTSUUR
w:parlait	TVTWVVRTTzUVQ
w:parlare	RUUTuxSVWVTVT
w:parlargliene	bxaaabaababcc
w:parlarne	X0WZabYaZbbaa
w:parlato	TXzYWXTWwUWXU
w:parle	U1xXWWTVXUWVS
w:parlent	tXUXVWRTUyWWV
w:parler	SruVURsUuTTUS
w:parlerait	ST0WVTUTUTSWR
w:parlez	RUUPVzRTVUsWT
w:parliamo	VtVVzWUXXWVWU
w:parlo	TWzXUWRUSSUWT
w:parlour	VWYXyZVXYZZaX
w:parmi	YYYbabZczbbbb
w:paro	XYWaYaYYxYZZX
w:parodi	VZZabwZaaZacZ
w:parola	SVUWVVUUVTyTQ
w:parroco	vvXSYWWZZYXZW
w:parser	RRuWUVRTTtTSw
w:parsonage	RzVYYXWVYYUYW
w:part	cbkbXeVqpqlab
w:partage	RQoWUWRUxRvUR
w:partant	wVxXYYVYXXYYW
w:parte	uVVwWUjWUUuVm
w:parteciperebbe	YaZubYZabbaaZ
w:partecipi	WxWXWYWXXUWXV
w:parted	bbcbtbabddbdb
w:parteien	TWYxYWWXYYXYV
w:parteiras	VWWWXQUzWUVVS
w:partenaires	YYYbabZczbbbb
w:partendo	waZbYbXbYZabZ
w:partent	TVTUVUzUWUUWS
w:parti	UvvXXWUVVUfWS
w:participacao	dcddsdcdcdcdc
w:participacion	ccbcucbccbbcb
w:participant	WXXXYRTzYWYWS
w:participantes	QTTzVSSTTTTUP
w:participants	QUT2WqbwXUTUS
w:participaria	TTVzWTTUWUUWR
w:participarias	TWUzXRTVWWUXU
w:participate	VWWWXVTQXRzWT
w:participating	ZaWwbbWaZaabb
w:participation	ntUTXwSTWVtVU
w:participativo	PTVUVUS0WTUTQ
w:particular	SU1WVXRUSvQUR
w:particulares	TUXUYzTUVUWWU
w:particularly	TWSVWzTVWRWYU
w:particulars	SYbuauWXbaYaY
w:particuliere	YZaaaaXaYZwaY
w:particuliers	PVVVWzTUTSSVS
w:partida	zWWUXSRUWVVXU
w:partie	xUvXWWRXTUVVT
w:parties	VWVWWXUVWRVSy
w:partilhar	QTRyTSQPTxRQM
w:partilhe	TTVUTUTTUSPzQ
w:partir	PiWXWV2XtWXWU
w:partire	NUTSxS0TUSTUQ
w:partita	rVwYZXqmXYYYX
w:partition	QTSUR0TURSUVR
w:partitions	UWVWXVTVXTUUz
w:partner	WoZYzYrYXVqiW
w:partners	TWrnuVvoVTlmT
w:partnership	QwTV0VnTWmTXV
w:partono	TXXXYTzQWVWXU
w:partout	UXSYXYSX5TYWU
w:parts	dTVW3qSUWTVWS
w:party	iTSTVSRyTOUS2
w:pas	YeuWuVXfVnnoV
w:pasa	QTUSUTPxVQTTu
w:pasada	ZcbcabvaabYcb
w:pasado	UVwXUWSTsSUVt
w:pasajes	VxWYYZYaYZWZZ
w:pasame	zVWWXWWXUVWVU
w:pasar	XTXaZZYZzYaXY
w:pasarles	yWWWWVVWYXWXV
w:pasarte	TUyWUXTWWVVWU
w:pasas	xWvWYWVXXWUUW
w:pasate	UyXXXWVWWVXXT
w:pascale	ZSZZvcabcbabc
w:paso	QRrTTTQSRvzSO
w:paspoort	XZaabZXabZwZY
w:pasqua	zTVVUTUWXVWXV
w:pass	lXUaWUrjqayVX
w:passa	PSQUUwPrSPpSx
w:passada	UUXWyVUWXWVXU
w:passado	xYZbaZXZaZZaZ
w:passagens	WwZaaZYaaaXba
w:passaggio	SVRVVVSTUzTRQ
w:passar	1nVXVUTVWUwVU
w:passare	TVTVVVTTUQUSx
w:passaste	SUVVXUSVWUzVT
w:passe	bVvWWVVVVTWxu
w:passed	WWYqWXVjZsoyU
w:passeggiata	XZXZYWTxZXXWV
w:passen	rUpWWVTWSVVyS
w:passende	ZVSZaZ1aXYaZY
w:passendes	YYyaZZVZWUZZW
w:passenger	UXUYWWSTWTzZV
w:passengers	UXUYWWSTWTzZV
w:passent	SXXZWyVSYXWXU
w:passer	ZUSVvVpUzSSTv
w:passes	TUWVVYVZXY0YV
w:passez	tVRVVUTUTzSUR
w:passi	SUyWWWUTXUWWT
w:passing	VVRVRUSUTuRXz
w:passion	RRRWzTxQUSUUR
w:passionnes	YcXbab0bZZbab
w:passiv	XWzQYZSYUWXXW
w:passive	UVXXWV0QWWsYX
w:passively	WY0VXXRXROXVT
w:passo	SUVWXWwWVTwWU
w:passos	TVzUUVTUWTUWU
w:passport	UnbWVXRWoV8VT
w:passports	RWYYWXVUZYyZX
w:passt	zwwRYXUWWWWVU
w:password	YWVYYWUWXn2pq
w:passwords	QTWUW3QUXUNTR
w:passwort	UXWYZXVXYXwuV
w:past	WRcssUbrTvRVc
w:paste	TNQWVXPVtV6VS
w:pasticceria	yWWYXXWVZXYYS
w:pastificio	yWXZaYWaYYYaW
w:pastillas	TTUUWUTTVSUTz
w:pasto	Y2YaYaWYaYZZX
w:pastor	zVUXYVVXXVTZT
w:pastry	yXWYWXUYXXWYU
w:patch	TVTWWXUWRtVXy
w:patchbay	WWzZVYPYWVUaX
w:patent	PPQy5SVQRQRSM
w:paternite	vabcbZZZabcbb
w:paterson	WYYYaVWVaaSZy
w:path	UqXVvWqXtUWZY
w:pathologist	sZYxYWSXWWWZT
w:pathologists	SZXzYWSXUVXZU
w:paths	TVoWWXqWW1XXU
w:pathwell	YrlcYYtbojYnV
w:patience	cndWWzUUWbZXp
w:patient	XTWwbwcTUPXsk
w:patients	vZSxVwQUVSUXn
w:patio	TXUYvYTXWRXZx
w:patissiere	WzUXUWUVWUVWU
w:patricia	UXTVWwqWXXsWX
w:patrick	WxUZbbZcacZca
w:patrimoine	WXTYXY0YUPXWW
w:patron	RRRUT0RURRUUQ
w:patronage	yZZYaVXVaYVZV
w:pattern	yUTWXSTxVSSWS
w:pau	yrWTWUTVUVTTQ
w:paul	SWSWXVRWVvUsv
w:paula	rcaYdZrXYTY0V
w:paulina	TXVWYYTWYzVUS
w:pauline	xbaaaaWabXXcb
w:paulo	StyVUVtSRSVWU
w:paura	bcbccaZvdbcaZ
w:pausa	SVVWXWzVWSUUR
w:pauschal	nUTSVQ0TUSTTR
w:pauschale	yUTUVSRUVTUUR
w:pause	UVVXXWUXVVvvT
w:pavel	XZZZYbxXZXXaY
w:pay	smWuasVdXVuWU
w:payable	rneXXUxVWWVUt
w:payday	SXZYZXXWZZyXS
w:paye	rrUTWrQTVUxVP
w:payee	rUTUVUPTUTyUR
w:payees	XyVVYXXZYYYYX
w:payer	yYXXZZUXXXYYU
w:payers	SVQU0WPWROWXR
w:paying	qUSTucpTajqVn
w:payment	hUVmeYcWXT2ol
w:payments	p3ZXWXmWXWlXV
w:payout	RWSSVWSWWS3VO
w:paypal	uTS5VRbOTSlTP
w:payroll	bZWtWWxVUqrVj
w:pays	TVnZutZUpTzWR
w:paysafe	XYZYYXWVYVxXX
w:paysafecard	TVTVVUQUUTzWQ
w:paysafekarten	SVSVVWTUUSzUR
w:payslip	PQyRTSOTSRRTz
w:payslips	VZXaZayYXVacY
w:paywall	UUTUWRSSO0VVS
w:paziente	uVUxUVPXVVUXT
w:pazienza	VWWWXXVyXUWVS
w:pazzesca	SWTWyWRTVTVVS
w:pc	yXXZYXXXYZUaX
w:pcc	xYYWYZYaZYZaW
w:pdf	XTQUTVyxQQrUP
w:pdfs	RWTVSU0UTSUWS
w:pdl	XxVZUZWXWXXZW
w:pe	QSS1UQPWxUUWS
w:peace	TwbXWX0VUSUVS
w:peaceful	WYVYZYVVXzWST
w:peacekeeping	VZYWXYXZZYxaW
w:peach	WyVYYbXZYXbaY
w:peages	UZXxaUWaZaYYY
w:peak	rXRZYa0ZVPWZV
w:peat	UUTUWSSTP0VWS
w:pec	SVUWWVUUVTyUQ
w:peca	zWVWXUVVVVXVS
w:pecas	XYZZwWYaaaYbZ
w:peco	ZbbccZyZbZbcb
w:peculiar	TYTYXXzXVVYZT
w:pedaco	wYabaZXZaZaaZ
w:pede	QUVwVSSVUUxWU
w:pediatras	SSTyVSSTUSTVQ
w:pedido	SVTVWUXTVRQw2
w:pedimos	twXZYXVXXVXYV
w:pedirte	XXTXXXVWxUXYV
w:pediu	vUyYWXUWWUWVS
w:pedro	YZWYZZWWXTXxT
w:peek	XZWYZayZYVZbX
w:peeked	1WSVWVTWTRQSU
w:peer	RVXRSzRQXYWXU
w:peers	UVVWUwusXWSYU
w:pega	zWTUWVSVTUWWT
w:pego	PTVVXVzVWTUUT
w:peine	waZaZaWaYaZbZ
w:peixe	YbaubYYbabYba
w:pekka	UyXaaaYaZYUbX
w:pela	TVTWpVRUU3UUQ
w:pellicola	WYZaxWXYZaYbZ
w:pelo	tUTVVSwSmtRRR
w:pen	0UPSWSRSROUXw
w:pencil	XaWaYaXYYxZZX
w:pendant	RtvWWWqVUTqUS
w:pende	yZZSYXWaaZYaZ
w:pendiente	RZYYZXXYZYXxV
w:pending	VXUWXXTpXRs1R
w:penetration	WYZZwZYaabXZZ
w:penhallow	XaXxZYSaZaYaY
w:penny	SVXWZVzXYXVYV
w:penrose	xYYWZZYaaZZaX
w:pensado	TUVXWzQUTVWWT
w:pensare	WZYZZZYawZZaZ
w:pensato	X1XbXaXZWXsYY
w:pense	TSRUxTQRSQTSy
w:pensei	UWWYzWpVXUVVV
w:penser	WxVZZaXaYZYZZ
w:pensez	PSxUVTQUzRTVS
w:pensioen	YwZatZYaaaaaZ
w:pensioenfondsen	VWyXXXSVURWXS
w:pension	m5UXWXqoVXWYU
w:pensione	yVVYYYVWXWYXS
w:pensions	PTURTyQwVQSRP
w:penso	QSPUTUQRQ2SRP
w:pensou	TWWWVTzWWWWXV
w:pentest	aYXcbdacuZcbc
w:pentester	0WTWVUOWXVTUT
w:pentesters	UUUWTZzXXXUYX
w:pentests	WYaZvZYbbbYZZ
w:people	WdwambppZlXjU
w:pequena	ZcbcabvaabYcb
w:pequenas	ZbbccZyZbZbcb
w:pequeno	SUSTTzRSUTTVS
w:per	tYWlbvnXbXnZX
w:percent	PSYT9UrUTRVWS
w:perche	sZVZZZXZYXwtV
w:percue	XYXXZXXVaZyYV
w:perda	TXSXWWSVUyVUR
w:perdendo	RWWUUVzUWVUVT
w:perdere	UXVYXXUXVV1XS
w:perdevo	VYVYXYUYVyTXU
w:perdez	VXWYZY5YXWXXW
w:perdida	QRQTTSOwyQSRP
w:perdomo	UYXZxZUaYVZaY
w:perdone	URSVUVSVzUUUR
w:pere	oTSUU0RTTSSUQ
w:pereira	ZbZbZcXbawabZ
w:perfect	OQPyRvsRQNSUo
w:perfectly	WY0VXYSXROXVT
w:perfil	Wu0YYYVoXRfoT
w:perfiles	TVyWVVTVWUUWU
w:perfis	TUXYZX4YYVWXV
w:performance	RWVTVSPVWUTP0
w:performed	wZaacbYbcbZcZ
w:perfumes	WXXZYXVYZWyXV
w:perfurado	XYVYZYVYWyXXV
w:pergunta	XX4ZZXTXYSYVV
w:perguntar	XX3ZZXTXYSYVV
w:perguntas	UWUVXyVVVUVXT
w:pergunto	TVyXWXVUTVWWS
w:perguntou	TWSVWVRUVuSSx
w:perhaps	vTRxjVenuSSWS
w:periferia	WXYZYxVSYWYYW
w:period	vnnXZqUXwWWZT
w:periodistas	WXWUYyTTXWXXV
w:periodo	wYYYYWWXtXXWU
w:peritajes	yWWWWVVWYXWXV
w:perito	OVW5WRUWXWVWT
w:perizia	yYZSYXWaaZYaZ
w:perks	YWYYZZ3WYYZZU
w:perle	XYUaabXaXybaa
w:perm	S13YXXTXVUXXU
w:permanent	Z6lZYaWYkXYZW
w:permanently	YWZabaYZbaxSV
w:permessi	VUVSXSTTVWzVT
w:permets	TWQWUVxSpuVTT
w:permettere	waZbYbXbYZabZ
w:permettez	VYWZYZ0YYXYZX
w:permetto	SVTXVURVUzVWS
w:permiso	YYZaZbYaYawcZ
w:permisos	UXUYXYTVXTW4S
w:permission	WVuZYXVXyTYZY
w:permit	SUUVXTqVYj1Zv
w:permite	SUUYVXTVyVWXV
w:permites	TUzTWVUVSRVUU
w:permitted	YvvYYYXYUVYZY
w:pernille	YababcYaaZZcw
w:pero	RntWvSSrZrUTb
w:perovskites	YWWZYXYYyWYZV
w:perrin	ZaYabXVabyXbT
w:perros	xZZYaYWYYZXWX
w:perso	QxTUUSQTSTxUS
w:person	raToubcYnZrcT
w:persona	sVVXzWUWVsdXU
w:personal	nvVtXWvVXVcYV
w:personalabteilung	WPSYWYTXTVUWz
w:personalberaterin	VYzVZXTXTWXXV
w:personale	QTzSWTRUVTUUS
w:personally	SUzUVWsUVSWVT
w:personas	TSVUQxQSWVwVR
w:persone	PRyTRTQTRQyTQ
w:personeel	zXQXWXTXUUXXU
w:personen	TUVWXUTxVVUUT
w:personlicher	UWXXXWUWXWyUU
w:personnalisee	TUTUVUzUWUUWS
w:personne	WVWZuYXYXXvaW
w:personnel	QW3WXWSUUSVXR
w:personnelle	WZZaaZXbbbvZa
w:personnes	SVzWVWRVSSusS
w:persons	RtxqVVQWUUuWT
w:persoon	SUTVVUUVXTzVU
w:persoonlijk	SzUYXZTWUWXVW
w:perspective	SWVzXWRWZUWXU
w:perspektive	RwxSUTRSSQSRP
w:persuade	SSUSzUSYWVXZX
w:perth	T1UYXbUYXXXYV
w:perto	RVUUWVTSVQUyQ
w:peru	TVXVyVTVYWUXW
w:pes	VVWWXSVUWyWWS
w:pescado	ZZaavaYbbaZcb
w:peso	QTPTzSORRwRSO
w:pesos	xUWWgwTUWWUWS
w:pesquisas	UXVYWXVVXUUyS
w:pessoa	RRRT0TwUVSTVR
w:pessoal	YYWYYZWXYxWXU
w:pessoas	ORvSSSORRMuvO
w:pestering	VYVZYbYY0SZbX
w:pet	xZYXYaXaWYaca
w:petalos	waZaaZZZZXaaY
w:pete	PURXTYwXzSVWT
w:peter	sUSWWXSWUxuWQ
w:peterborough	vZabbcZcbbadb
w:peterhead	Q0UXXVVTVXXXW
w:petersen	xZUXbbYbYaZaa
w:petit	xTosVUXrUnVTR
w:petite	PSRV0VPTSRVVT
w:petition	PSQSSSP0UQTUO
w:petra	TUSVSVRTW0SUR
w:petrakis	YYwabZZYbaYZa
w:petroleum	TUxXUWTWUVxWT
w:petrolifera	YYYaZaYaYawbZ
w:petrov	XZYvaYYabcZaa
w:pettersson	WxZaWbYaYZZbZ
w:peu	TSyWWXUVXVXYW
w:peut	pYVYYYvY0VYXW
w:peuvent	VXZYxYYaZZXbY
w:peux	RTrUVUqRqRXQz
w:pezzi	TXXXTXyWWVUVS
w:pfarramter	UUYWYyXWYYYWW
w:pferde	UURWVVSVTzVWT
w:pflegedaten	ZYZZaYW0ZWaUV
w:pflegedienstleitung	qlXZZZVZcXZwW
w:pflegegrade	XXVZZZUYUzXUU
w:pflegeheimen	VXXxZUVWWYWXX
w:pflegekrafte	aXUabbxbYabaZ
w:pflegekraften	RT2baaXZZYZZZ
w:pflegerin	RSRTWTQT0RUVR
w:pflichteinkauf	WYWYYXUXYXxZW
w:pgp	zYZZZYVVaYSbW
w:ph	xvUWXURVVuVWR
w:pharm	WxUbaaZZbaZaY
w:pharma	lutbXiVoYWZpW
w:pharmacie	SVWWXVSUVVTSz
w:pharmacies	NST1PUPUVSSWS
w:pharmacist	vspVXVSUUptSQ
w:pharmacists	TUTyVUzUWVQYT
w:pharmacy	aqUWqTSWwUUWv
w:pharmastat	WYYYYUWxYWXYT
w:phase	yVlWYXSWWTVxT
w:phd	PRRUhvbU3oTWR
w:phds	ROUT1TORTSSTP
w:phil	WXWaZZzRZYWbX
w:philharmonic	OXWSU1SRWQUWT
w:philippa	UvVYYYVZWwZaX
w:phishing	TvXWRzxUXVPVT
w:phoebe	WYXwcbWcacadc
w:phoenix	scXketTXtpXYT
w:phone	UYXyYWaZXYycm
w:phones	PUxTVUnTWRuVu
w:phonics	SXVYYV0XVPYXW
w:photo	VWUVVZnhVkvzW
w:photogrammetry	XwYbbbZaYZZaX
w:photograph	SVRWUWyTTszUY
w:photographer	yQTTVTtwVSTUN
w:photographers	RWuXyWSWYXTYX
w:photographs	uWVXYWTWXspXt
w:photography	zTPSTUuPOMvUO
w:photos	3TRWVWuUSmuTR
w:photoshop	SVTzTYUYTWYaY
w:photovoltaik	VXTXVWzVVTWWT
w:php	RWWXwYtZYYVaX
w:phrase	VYXYYYVXYWzWU
w:physician	VvYYWXTWYXxZX
w:physicians	uVYXYWTWZYxaY
w:physics	RyUWXqTUSwXYU
w:physio	srrVVWpmTqVXT
w:physios	NQxzUSRSVTRWR
w:physiotherapist	P3VSWSRTXVRSQ
w:pia	zWXZXXXUYWYaS
w:piace	WWSYWYTUUzWWT
w:piacere	WqUXXWtWWyXYV
w:piacerebbe	QTtsTrNPxQTTQ
w:piacerti	SWzXUVRUSSUVT
w:piaciuto	XZWaZSXYWyXWU
w:piano	tRRTtPNQuRQwn
w:pianoles	TTSWTyRTSSTUS
w:pianos	zSUWWPStXTWWT
w:piazza	yTVVUUUWXWWYV
w:pic	XXYZabVYYY0bX
w:piccola	zVSXWXTXUUXXV
w:piccole	UVUVVVyTURUSR
w:pick	iXyjXWZbWpUVr
w:picked	rTrVXXsUUQtSs
w:picking	sUxSVUdSUtTUO
w:picks	RsRSUUsyUTRTQ
w:pickup	TVRUUVQTURTPz
w:picky	TXXYyZVaYYWbX
w:picnic	SVTUVURTT0SUO
w:pics	wWXYZXvWXVZbT
w:picture	mUSWWVhVUzVwV
w:pictures	0UTXqUPUyRUXS
w:pidan	yXUYXXUXVVWZV
w:pide	RUSTUUxUVTRUw
w:piden	uZYZZXWZYXvaY
w:pie	yWUXuXSUVuTYV
w:piece	yqYXdpRWWbWXs
w:pieces	0TRVVRwRUSkTO
w:pieni	XYVZXYyWVVYZW
w:pieno	Y1YZYZXYYXYYX
w:piensan	WYXxYUVYZYTYV
w:pienses	SVXVyVSVYWTXW
w:pierogi	VUTZVXUVT0VYX
w:pigeons	VTSWUWTTWzUTS
w:pigs	SXVXWTRwxRUYU
w:pike	yXYZYaVcXWacZ
w:pilar	UyWXXYXZVZYZW
w:pile	X1WaPZYZvWabY
w:pill	SRUVzXVXVVTXT
w:pillai	XbbVcwaXcaZdc
w:pillole	yYWZVXUXXVTYV
w:pilot	QTST3VwqUWlXS
w:piloto	SVWVXR0QWVTUQ
w:pilots	SUPTtxxUTPRWT
w:pin	UUTWWWSVVT5NQ
w:pincode	XXWYYXVYXWyXT
w:ping	SU5uVURpSPkUR
w:pinguins	UyUYVYXYZYZYX
w:pinky	uacbbcWdcdcec
w:pinnacle	zWYaZVWXYWZbS
w:pinoy	SUXXXVSzXUWVU
w:pint	TVRVWWRUTdUV0
w:pintura	UWXXYXWUXVXXx
w:piotr	vZabaaZbabaca
w:pipeline	xVsVVUnVTUSWv
w:pipelines	wZaacbZbcbZcZ
w:pipette	abYbZbWYZUYbx
w:pipit	QURSQ0PRTQTUR
w:pique	TVSVTUTTTwVVv
w:piraeus	TTSVUVQxxUUWS
w:piramide	TUUVUUTTVUzTS
w:piran	UVaYYyXXaYZaX
w:pirate	SUPVUWSTTPTT0
w:pisa	YaYaYbXaWxaZV
w:piscina	yXXYYXVTYWXYw
w:piscine	RWVXWXzUXWWSV
w:pisin	RXYVXzUTZWSYU
w:pitch	VZsX1UrTUpSVW
w:pitches	PRTzPSNyTTPTT
w:pitching	xVUYYYwWVSWZU
w:piu	uVTpmtYVVqUcl
w:pix	vVTUVUQVUS0UP
w:pizza	VXXWXQn0XWVWw
w:pizzas	WYVZZaXZYxZZU
w:pj	zTsbabYaZbaaY
w:pku	zWYXXXSWYXXYT
w:pl	qXUwYYoXWVWYU
w:plaats	UWUyVUVWQWVVU
w:plaatsen	SWUVZVUTXUVyU
w:placas	SVTWVU0UVSTTR
w:place	ZZtcWVndvWkYj
w:placed	VsylYXTXWTXYv
w:placement	TuUXVRlW1TVXV
w:placements	bbwcbdVcaWcdc
w:placer	QRRS0RPQTRQRQ
w:places	XUUaWVszuSsjS
w:placing	WX5YYVRWTPXUU
w:plafond	wVWTXWTVXXyXW
w:plaidoirie	WXXYXUVYyWXZX
w:plain	zWVUWsQvWTVXR
w:plainer	SWUVUWRUVU0WX
w:plainly	VXTxYXUYRvXXX
w:plains	TzXXXXXaWXXXZ
w:plairait	TUzWTUSVSSWVS
w:plaire	VxVZZaXaYZYZZ
w:plaisante	waZaZaWaZaZbZ
w:plaisir	XwWXYYTWX1XWU
w:plan	yVembbaWVbZsX
w:plane	UXVYWWSUXTzZV
w:planen	TUUvWvQSUTUUT
w:planilha	VWUYxYVXVXWYV
w:planned	smVXXVaSWUWWz
w:plannen	WXWQzYVXXXYaY
w:planner	RynprkPsUmUVT
w:planners	YSxUSwpSVSWXU
w:planning	qUZWVaVqvmUdq
w:planningssysteem	SVUTWV0UWVUUP
w:plano	kwoYoXtXXWbXV
w:plans	yVtUVmxTWoUWT
w:planstelle	RzUVYUUWXWWXT
w:plant	xVpYVWsVnpVWb
w:planta	s2WXaZXZZYYZX
w:plantao	StTtWVxVTUSTR
w:plantas	xYabaZXZaZZaZ
w:planted	UXSXXXUYVyXXU
w:plantilla	X2WaaaYaZaaZY
w:planting	ST1UNWSUUPTWQ
w:plants	PUSUUU2TTwTVP
w:plaquette	vXUWVXyVWVUWS
w:plasters	WZVYYZVZZXXYy
w:plataforma	UVUXxXUWWVsYV
w:plate	VWzVVVTTTPVWS
w:plateforme	TVTVVTSTUT2TQ
w:plates	TXVXYXrUUrVYw
w:platform	quTXlnYaXUvba
w:platforms	UXTtZYUZZZyZY
w:platinum	YYZZaYUWaZxaZ
w:plattform	SXYyXVXWZYYYW
w:platz	TqTVWTtrzUUWT
w:platze	QTUwVPRuUTSTQ
w:play	qcRVsUVUT1ZVQ
w:play2	XabWZXXXbbxZZ
w:playa	VYXYZXzXXTVXT
w:played	TSTVWWQTS0WWO
w:player	zXWXYXWWYWVZR
w:players	VWzWVYPUVTVVU
w:plays	sTSRU0QTSSSUN
w:playwright	XYVZXZzUVVZaa
w:plaza	W2WZYYVWXXYXt
w:plazas	TWWWWRR1WTVSR
w:plazo	vyXXXXTXXXXXT
w:plc	0WUSXUWYYYUYV
w:pleasantries	TUTzXVSUWQWXT
w:please	lZbbXYVYrUoX1
w:pleased	ereWZoltVjoWV
w:pleasure	ZrVYXaVdW4WXY
w:plein	W3UZaZXZXYZZY
w:plek	x2TYYXTWWVWUS
w:plekken	STQTTQO0xPTQN
w:plenty	UxTUVSQtwSUWS
w:plesso	yWaZZXYaYaZaX
w:plinth	XYxaZbXaaVYZY
w:pln	VySYYaVYVWYZY
w:plombier	SUSUTTSSTTUTz
w:plot	UYXYaZXWZWVXx
w:plotseling	TUTXVWTVyTVWT
w:plr	XxaZbaXYZaaZZ
w:pls	2eVZZZVZsYXYU
w:plug	SUVvWVpsUVSVu
w:plum	SWTWWURTSjVTz
w:plumber	sWRUWVnWSQVW1
w:plumline	RzWYVYVWYXYbY
w:plus	twWekuWWZXcaV
w:plusieurs	TU3WVSRUSsVVS
w:plutot	VW1YWXUwVUXWV
w:pm	TkVqXqSwWVxWm
w:pme	bbaXbawaccbcZ
w:pmes	bcacbbvZcbbZY
w:pmi	abZYaazXaaaYX
w:pmo	uaYcddaddcdce
w:pmp	U0UaaaWYXZUYX
w:po	fUSVVkYjqxPVx
w:poche	zWZWYUVYZYWZW
w:pocos	YaaZZSWxbYZaZ
w:podcast	UWUedke6ZaWXV
w:podcasts	TWUWtU1uVTUVT
w:pode	wTbUWurSVRWSY
w:podem	bcvcbcacaabZa
w:podemos	vV4XXYVXWSYXV
w:poderia	STWXWWxVxWWVV
w:podes	SUPTUSRRSQTS1
w:podia	YXXZZZWZ2VZZW
w:podiatrist	XZXaxYWXXYZbX
w:podium	STSSUTRTUzURQ
w:podria	PQOxSQPQyPRQN
w:podrias	zUVWXtTVyVWVT
w:pods	TWVVVU1UXNTSQ
w:poem	TXWWYURzYUTWQ
w:pohl	UVWXVXVTXW0WT
w:poi	SsuXVWsVlRoVS
w:point	tWVUYWwwVnXXU
w:pointing	VYVXYYTXVyXWT
w:points	rVVVvVTWWUUXx
w:pois	WXbZaYWaaZxaa
w:poisoning	zWZYaXXXYYZbT
w:pokemon	zXYUWUSWZYVaW
w:poker	WYZaWaWZZYyXS
w:poland	SWqXWYTXyRTXV
w:polder	VVUXWWVUTSUVy
w:polenta	WZZXYyYWZYXaX
w:poles	WZUZXaVYVyXWV
w:police	SsTWWWySURyWS
w:policies	QWWVYXxUWVUvS
w:policy	WtUWXVkYVTYux
w:polideportivo	VWWWXXUTWUWWx
w:polish	orPURPNRyPNzO
w:polite	QYaXZyWWZZXaY
w:politica	WWVWYXTVXUVyQ
w:politics	TzUYYaUYYWZbZ
w:politie	YXXYZXWYXWxXT
w:politiek	YwXaZaXaYZaaY
w:polizza	SUSUUVwUUQRTx
w:poll	VXXYXXSTYVVyT
w:polling	WZXYZZUSYXQYz
w:pollock	yYXZZZTZaaZVX
w:polokwane	V0XYZZXVZZWaW
w:polygon	TWUUYYUzVYVWU
w:polytechnic	qXaYYvXZaaXZY
w:pomeriggio	TVUWVxSuUSVUS
w:pomp	SUQWTWRUR0VWR
w:pompe	VYVxYWVXXWWWU
w:pompen	VXYRYyWWYXXYW
w:pompes	UYWxYVWWWVWUT
w:pond	YaVaabYaY2ZYW
w:ponente	YYZYZzWOYUXWV
w:ponentes	TVVWUSUzXVWUT
w:ponerlo	yWWVYWUWZXUZW
w:pones	bdavbbabcbccb
w:ponga	TSSWzWSXUURXU
w:pongala	ZcbcabvaabYcb
w:pontas	yWXXYUXXVYXYV
w:ponte	TWUWXWTuVSV3R
w:ponts	TVRWTUTTzRVVT
w:pontual	0XYVZTSYZaUZU
w:pool	rU0XWWTVXVqXv
w:poole	RSYaYzVWWaaca
w:pooling	0WTVXWTTWVWVT
w:poor	uWWXWYRYVVyZT
w:poorly	UWUVWWSTXSUVz
w:pop	kXaZYZxsdTjZV
w:popcornmaschinen	TWVWXWyVVUWXT
w:popia	0XVYWSUUUQXZU
w:popped	R0VXSXVWWVwZV
w:popping	RUzTXXSWZTXYT
w:pops	RVtUVV6PXSUVQ
w:popular	WXRYXYUUXVWzY
w:por	pjcpbrnXZllUY
w:porfa	yvWUWTSWWWWVS
w:porque	nRrUwUQRRRRTu
w:porsche	XYZaZZVZZYwaY
w:port	QTQyUmN1SrSuO
w:porta	wVUWVWTTpUWWv
w:portada	SUWVVzTUUUUWT
w:portage	PWTWXXzWXWTVT
w:portal	VQnhWmSRWQnT5
w:portale	yYYYaYVYZYWXU
w:portals	WZVYZayaaSZaY
w:portano	UVTWUVSVVUzWT
w:portant	XZVYaaXZYYxYW
w:portao	UWVWXWUVXUVVy
w:portare	WWVXTXTTWUWWx
w:portata	WYZaxWXYZaYba
w:portate	STSTUTRyTQSRP
w:portatile	zWWVXTTXYXSYW
w:porte	QURUqUSTUsUSy
w:portefeuille	XZabaZXbbbwaa
w:portent	YVXaxYWZWXYaY
w:porter	SvRUVVxQROSUx
w:porterebbe	abYabbzbaYaba
w:porters	RXVVXzSVVTXZV
w:portes	TVVWWRQ2UTUSP
w:portfolio	qVlViZTa4SYWb
w:portland	VUXVYXUTXTUWy
w:porto	YXkWWWydUiVxS
w:portrait	wpTSUTsuXURWQ
w:portraits	QSSUVUP0WTTUT
w:portretfoto	STSTUT0TSRSTQ
w:ports	VWYXvSyQYWYaX
w:portugal	xVUXWWuVUUWXU
w:portugues	PUVVXUzUWSUUT
w:portuguese	3WVUVURTXVWZW
w:pos	UXZXZzXZYZYZX
w:pose	WXyYYZUZUVXWW
w:poser	TYVyZWUYZaWXY
w:posible	xbcbcYZaccacc
w:posicao	VVyWXXUVWUWUS
w:posicionamos	XZYZXXzWWXPUT
w:posiciones	baybabZbZZbaZ
w:position	azdYYYWYpXiml
w:positionen	ZZzbYbaaXYZZY
w:positioning	WXVXbaxZaaZaa
w:positionne	zZbbcbXbacbaY
w:positions	RUyWWXpVtTWWx
w:positive	VXXYwaTZYYraY
w:positivo	UzUWVWUUXUTWR
w:posizione	xuWaaaXaYaZXZ
w:posizioni	VTraYZTY1WZWX
w:possa	STRUUUSRTzSRQ
w:possess	TURVzUQTvSVWS
w:possesses	RZZWayVVZXVaW
w:possiamo	VWvXYYxYVSXSW
w:possibilita	VYXZYZXaxYYaY
w:possibility	iWWXXwtYWWYZW
w:possible	yZcooSkTdmaVZ
w:possibly	0WUQXWWXyRXYT
w:possivel	uUSVxWSWXWUVU
w:posso	lovUwYSVzUVVS
w:post	ZtWbZajaajkuZ
w:postazione	UTZWYWTXZZzaY
w:postbird	ZbbaabvabaZba
w:postcard	VZYZabxbZZVba
w:postcode	vUUSXTyVWTUWQ
w:postdocs	1VWXURQXSTTXU
w:poste	V4pYYXVXnljWU
w:posted	vQaVyUQYTSQ3S
w:poster	UUTWXXSWUuR3R
w:posters	XZXZZaVZaxZaW
w:postes	SO1XWXSWRUWVU
w:postgis	ZwWbacacaacdc
w:postgres	UzWXXVQxXVXWX
w:posti	STyUUOOxUPuRQ
w:posting	WyTXWYTWzUWWV
w:postings	XWXYaaXXXVVyV
w:postman	QVTyWTRTWSRTw
w:postmen	QVSzVSRVWSUWS
w:posto	V2VtYVVWrWXXV
w:postpartum	SWXQX0USWVSWU
w:postpone	RTRUUTPSVPUS0
w:postponed	QUSSWTSTVQTRz
w:posts	ZebVWWzVVwWpX
w:postule	ZbYbbaYa0WbZY
w:postulez	UTVXXWTUWUW3Q
w:pot	TWUXxXTVX0WVT
w:potabilizadora	YxZZYZWYYYZXV
w:pote	XX3ZYZWZXVYYX
w:potential	RVnxVWvYVTWVU
w:potesse	VTyXXXUWUTXWU
w:potje	wZYaZaYaYYYZY
w:potosi	WZWaZZVZZxWbW
w:potrebbe	sUxWUVuTQRTVQ
w:potresti	ZXXbabXa1ZbZY
w:pots	TXVXVZzYWSXYV
w:potter	RWaVZzVVaXVYU
w:pottery	RXaVZyWVaYVYV
w:pouce	UWVWWVUyYUWXW
w:pouco	xYZbaZXZaZZaZ
w:pound	USWYZYTPYVvSy
w:pounds	1UUtVUlUVTsVU
w:poupa	OUYVZV0WXYSVV
w:pour	sWrimqaaabZaW
w:pourquoi	TVSUUVvRTyVUT
w:pourrais	3ZaaaZUYaZZZV
w:pourriez	xlWYYrUWwWXYW
w:pours	UYXXTZUYYVzbV
w:pourvoir	ZyacccbbbcZZa
w:pourvu	V2abYaZZVaaYY
w:pourvue	V2aaYaZZVaaYY
w:pousse	YXZZvZZZbZZZY
w:poussins	TVUVWUUUVUUVy
w:pouvez	uUTUUvQTTTSRw
w:pouvons	ZaZUYSWybYZaZ
w:powder	VUXXYYyWYWVWS
w:power	nYWXYySvmVWlb
w:powershell	VTXWWYVVVVyTS
w:powertrain	abwabcabZWbcb
w:powys	VzUYZYWUYVWSU
w:poznan	VXVYYZUXwvYZX
w:ppc	UXWZZZyZZZXaZ
w:ppe	VYVaaZyZZYVYW
w:ppl	wWZcbbababZaY
w:pq	UUTTWVTW4UVWT
w:pr	UvVXUYsXXSsVV
w:pra	wYbirmYTbWoUY
w:praat	UVVXWxWVXWXXU
w:prace	VzRYYaUXVWXZY
w:practical	PURUVvRUyRqXR
w:practicas	WWXZYVUYzWYXW
w:practice	bsWuVtuToVUbV
w:practices	RRvTWTzRuTUXT
w:practico	SUVUVzTUTUUVS
w:practicos	QUWUVzRUXVQWU
w:practise	RUSQTTLP4STXT
w:practising	TVU0XUPwVVWXS
w:practitioner	qTXWuvTWXXXaW
w:practitioners	WYXuZyWXZaZaX
w:pradeep	0YWaZaXaZWWbY
w:prague	UUUXWXwTxVTTS
w:praia	UWVXYWUWVTW4S
w:praise	TYYWW0SRZSRYY
w:prakash	TYUYZZzYSYXZU
w:praktijk	xWSXUUsVOTVWU
w:praktijken	ZaXYbawaabbaZ
w:praktiker	YYWwYXXWYXZXV
w:praktikum	aZZbaUZZyYaaZ
w:pranzo	PRSxUTxTTQSRO
w:praten	QTvuRQPQUTxTS
w:pratica	XYabaZYaaYwaY
w:praticien	XxWWZXYZYZYYY
w:prato	TVVWWVTTWTVVx
w:pratt	YwUacbYbadYcb
w:praxen	VWUVXV0TWTVVR
w:praxis	3WVXXWPWQUUUU
w:praxissoftware	aaawTZZabbaba
w:prayed	UyYaaaUYccYbY
w:prazer	SVRUVWSTT2URQ
w:prazo	jxTSUvQSSSSSP
w:prc	TyZZZYZXabXbY
w:pre	TTVW4pXuXTWVR
w:precedenti	ybaacbabbcZbZ
w:precieux	YYXZYZZaYYxbY
w:precio	wZXoZYuXZXYYW
w:precios	STVwVUSTWVUVv
w:precis	VWyWWWUWUTVWT
w:precisa	soXXYquXeYXXV
w:precisamente	UwWYXYWZVYuZW
w:precisamos	sUVsVtTUUVtUS
w:precisando	PRSXVWQV0SVVT
w:precisar	WYZZZYWYuXvZZ
w:precisava	QTRUUURU0QSQQ
w:precise	QSuURTPT0QRTR
w:precisely	wTnXYXxXUTVWW
w:precision	RXUzYWSXYYYYY
w:preciso	nTOU1SQUtRSVS
w:precisou	QUVVXVyVWTUVU
w:preclude	XZZvaaYbaZaaY
w:preco	zXSXVXTWVVWXV
w:precos	zYZWZUSYZaUZU
w:prediction	XbbVcxaXcaZdc
w:predicts	0YWVYUVWXWSZV
w:preek	wZYaZaYaYYYZY
w:preeti	WWxZaaYaYYYbb
w:prefeito	WwZZaZYaaZXaa
w:prefeitura	UzSXWWSVTTWST
w:prefer	uZyqVXWWUTWXv
w:preferably	SYYXayVUbYYaY
w:preferais	XyVVYWXZXYXXX
w:preferences	VRSYYZVXVVX8V
w:preferez	UZYyaTWaZaYZY
w:preferirias	UUyXXXUXVUUWU
w:preferred	rvxZZaVYXXYYX
w:prefers	PWVzXVRUUTSUU
w:prefiere	SUzWWWSRXVVWU
w:pregiatissima	xZZTZXWaaZYaZ
w:pregunta	XZZVZYVZZYwYW
w:preguntan	TUzVUVRTTSUTS
w:pregunto	TSRVzSPUTSSUR
w:preisgeld	TVVUVTSyWRTUS
w:preleves	OTRVVTSTVTRT1
w:prelievo	SWVWWWTVVUSWy
w:premier	tUSSytPpUTnUR
w:premiere	nVVWxVnvWUpVT
w:premio	PqRTTTO5RSLRP
w:premises	zXVVVYRWXVuZT
w:premium	VlVXYXSUYUv7Q
w:prend	RUyUUSRTPRxUQ
w:prenda	UUTXVRTT1TWWV
w:prende	RSSTVyTUuTTTR
w:prendere	SUSUUUSSTQURz
w:prendi	RTSyUvRPSRTTR
w:prendiamo	VXSXYYWWXyZUU
w:prendre	uVVWUWRUTUUvv
w:prendriez	OTQRTyPRxQSTR
w:prenez	SUTWUVTVwSVUw
w:prenotazioni	TTUVzQRQUSUUT
w:prensa	UXTXWWUyVSVXS
w:prentice	WYUZXYVVVUWXy
w:preocupa	xYZbaZXZaZZaZ
w:preocupes	WWVYZYUaaYxYY
w:prep	QUXWX1SUXVWYR
w:prepago	VTUXXXSXWT1XT
w:prepaid	UxXXYZTXZYvUV
w:prepara	WVVYYYyXUVXXU
w:preparado	WZZXXVzUZaUYS
w:preparar	zWWUXSRUWVVXU
w:preparateurs	TXVYXXzWUWWXV
w:preparation	WTT0VuRuVTUVQ
w:prepare	pTyQU0XTTSTVR
w:prepared	aVT1WWTUVVWWT
w:prepares	WXUZqXzVVWZaY
w:preparing	uVQVXWQs3QWWT
w:preprint	YZWZaZXVXyaaW
w:prescription	RVRtUVPSTQSQ2
w:prescriptions	Zbbatcbcbbcdb
w:preseed	SOTV0UTTUVVVS
w:preseleccionamos	WWSYYYyWXYWWV
w:presenca	TUXyXTUVWURUT
w:presence	nvUVXSSxXWVXT
w:presencial	QRQUU0RTRRTTP
w:present	VluonXVUXpXas
w:presentare	yYYYaYVYZXWXU
w:presentarias	QTSUTUSTzRVUQ
w:presentarle	WXWZZZ5WXXYZV
w:presentase	UzVXWWSTVVWXS
w:presentate	ZwZZYaWYYYZXV
w:presentation	QROSxStPSOPTy
w:presentazione	RQSTwTOxQRSSP
w:presente	STR1VTtUVUSTS
w:presented	VWVYXXVyZTuXV
w:presenter	UuWaXZzZXYZaY
w:presenteresti	STTWSQRT0QTVS
w:presentimiento	YX3XYZWZYXYXW
w:presenting	UWVTWV2XVWXYW
w:presently	TXUUXYVYWU2YU
w:presento	uYyYZWVTYUXXW
w:presents	UWUWWW2URVVVT
w:president	VZWaXZvXZtYbX
w:presidente	XaZXaawbZZaba
w:preso	TVTVVVTTUTVUy
w:press	qZUVXstaYltWU
w:pressa	VVWXXVVVXVVWy
w:pressao	QTUzWRRTXTUVT
w:pressed	UYSyZYsZYTYZY
w:pressee	xaZaYZWaYaZbZ
w:presso	zTxVYXVXVWXTU
w:pressure	bWkVWrWUWtVXw
w:prestacao	2WZZaYXaZZZZX
w:prestaciones	Y1YaaaXZZXYZX
w:prestacoes	zWVXXUTVXUVWR
w:prestas	QSPTSSPRPNSQ0
w:prestataire	yXWWYWVYZaaaX
w:prestataires	UzTXWXUXXVVXS
w:prestation	PVVUXXUUXXSzS
w:prestigious	UU0WaZTZZYUVT
w:presto	SURUVUSRU1TQP
w:preston	yXYaaZXbXZYcZ
w:presume	XXYYZZxabbbbZ
w:presupposed	QWZXZzSWaYWYV
w:presupuesto	1XYWYUTWXXWrT
w:prete	RVVVWURTVUSS0
w:pretend	SVUWuVuVWPVSy
w:pretende	TyXVYYWWZZXZW
w:pretendido	xXWYZZVZZZXXX
w:pretensao	PR0SRRPQSORON
w:pretentions	RUyWVWUVVUWXT
w:pretez	PVXTXQQWYV0RT
w:pretty	UuTYXZTXvuXYX
w:prevent	aaYbcbYbbWxSY
w:prevention	Y2aaUZWYbZZZZ
w:preventive	VXTXXWVyXTWWU
w:preventivo	QTUVVUTTTTUyS
w:prevents	YwabaaZZZYacX
w:preview	UWYYXVTyXXWXT
w:previous	TuapXWSXwVxVT
w:previously	UYyVWbXaYWaca
w:previsao	zWabcaaccbbbb
w:previsto	1YYZaaYZZZZZV
w:prevoir	VXXYYVWVYVYXx
w:prezada	VxZZZZYaaZWaa
w:prezado	wZaaaZWaaataZ
w:prezzo	ssTvmVpWVUUWS
w:price	lVasZp0qVTZWW
w:priced	WZVYZZyTZZZaa
w:prices	vVVVWt0TrTVXS
w:pricing	sbVpXW1iYTXXU
w:pride	WUTXXYSWVzVUV
w:prijs	2SRTTTrQTRTTP
w:prijswinnaar	XYXXYYVXYVxXT
w:prikpoli	TWVUWWQVXVUTz
w:prima	roUWyopVXUYmS
w:primary	OSRxWySWVWWYU
w:primavera	RVyVWVTVUSWVT
w:prime	uXXXZXVWYYwYW
w:primeira	SUUVyvpUdUcUS
w:primeiro	QtuVUURvURtSP
w:primeiros	XxaZbaXYZaaZa
w:primer	WkVZxYxTqXWXW
w:primera	QOTUyRuuuSOTP
w:primeros	nsWWYxSWXXWXV
w:primo	RpSUyUQUVS1UQ
w:prince	XRXaabWaaayZX
w:princesa	VXWYyZSaZYYbY
w:principal	S3TXXYnWXSWnU
w:principe	UZYxaUWaZaYZY
w:principle	uYwYYXXYWXXZX
w:prins	aZXbacYbSxaXY
w:print	qSUVeftxWWsVS
w:printed	TWWWownnXvVXT
w:printer	aVTVmURSVmVU3
w:printers	UXUzVYSTXTrYV
w:printing	VVTXUXUVUQWXy
w:prints	TWTWXYUVWOVX2
w:prior	XXZYbZXbbXxYW
w:priorities	WYVXaa0ZaXaaZ
w:priority	mVPWVY2WUPTXs
w:pris	uWXZvYVYXYXaX
w:priscilla	XZXYZVVWVyYaZ
w:prise	wVUWVTSUTTUUw
w:prison	SrvXrUSqUqVXU
w:prisons	UXXYyZUaYWYaX
w:privacidad	VWVVXXTUWTVyQ
w:privacy	PUVUWvQSWUo1N
w:privatbank	VxWWZZYaZaaZa
w:private	omWsVilcVV0WU
w:privee	QTRzTSQSSSTRR
w:priveles	SVSVSzSTRSTUR
w:privilege	UWU1XVTYWWYZT
w:privileged	RWVWYXTVWTTWz
w:privilegios	TUVVXUSVWUzVS
w:prix	rWUYWWyWVVWWT
w:priya	SVnXVXuUTvUWp
w:priyanka	vYUYYZVZXvZaW
w:prize	UVUVWTR5WQyTR
w:prizes	SUYVTUQ6YWUVQ
w:prn	PU3WWVSVUTWWW
w:pro	zuUmXrmVWVbWU
w:probabilita	TUWVWyUVYWSYU
w:probable	wXYcdcaccbcdZ
w:probably	wrTWpWvWVjVYT
w:probas	PUTRW0RTUTSVS
w:probate	XTZXVZYYYXyZW
w:probation	VxZaVaYaYZZbZ
w:probationary	VxZaaYZYacYbZ
w:probeer	STRTTSQRTPRzP
w:probefahrt	SaaYaYxYbbZaX
w:probemonat	RTSTUSQRSRRzP
w:proberen	ZcbZbZwbcbZZa
w:probezeit	XXXaYZxZXYZZZ
w:problem	0YQsTUPpUQyUX
w:problema	TUUVWWSUVSqRz
w:problems	Y4ZbOZYZZZabY
w:proboard	0WTVXWTTWVWVT
w:procedimento	UXXXYWVWYWyWT
w:procedo	ybaacbabbcZbZ
w:procedure	XZXYaaXYZVXXx
w:proceed	uUwYYXqYXTTWV
w:procent	STTWuVyVUVTUV
w:proceso	V2VXXWsWVWVTT
w:process	oqUXnYnZiXvYW
w:processes	XWXZXaRSaXzZX
w:processing	TVWWXVwVXVyQv
w:processo	QlvyTTQSTSRUR
w:prochaine	QxTTVORyTSURR
w:prochains	TVyZZYVYYUXWW
w:procore	xYZacaXbYYaaa
w:procura	TxxtpVTXWUVXV
w:procuramos	uVWXsvVrYXYXV
w:procurando	TWzXXXSWWQTPT
w:procurar	SUUYVWTVyVWXV
w:procurement	lnWoXlmVXmoXq
w:procuro	qVWZtXVY1WYWV
w:prodotto	RVUUVTzTVTRTP
w:produce	TWVVSu2rXWVYX
w:producer	uqRqVURuVUtWR
w:producers	WVUZXZ1YWUWaX
w:produciamo	RUWXuWxVVUUVS
w:product	msnmxZTdaWmXV
w:production	WWZZvZyWZYYaZ
w:productions	SQ0WVVQTUSUWU
w:productivity	WZaYXYzUZZUXV
w:producto	PUUUWUzUVUVVT
w:products	QUSUsVQTUR1VS
w:produit	yzVZZYWYXXYYX
w:produkt	XVYZxXYZWYYZY
w:produto	RSQQUVTUzTTUR
w:produzieren	RVUTV2STWUUVT
w:produzione	xuUVUTTWUUVWT
w:produzir	WYZZwWYaaaYaZ
w:proefperiode	OVTRUQNRVUP1N
w:proefschrift	VUTWVWRVTzTUQ
w:proefsloot	WWYZwWXaaZYZZ
w:proefvel	SWVXWWzWXWXVT
w:proeven	WYWZWayXXVYZV
w:prof	QeqUW5QOWUTUS
w:profe	OQPRTxPSyQSQP
w:profesionales	YZvpYZwRbZaZY
w:profession	ztUWXXUWTSWVV
w:professional	oVUVXVymZviVU
w:professionally	UXXXxYTYYWYaX
w:professionals	UStWVXzdRjUwU
w:professionista	yWaXYVVYaYXZX
w:professor	UrVmaYUcbsmWu
w:professorship	VXVVaXUWYyWWR
w:proficiat	VXSXXYUXWzWUT
w:profiel	rWvYYYVXXUWwV
w:profil	marWZYnljTbxV
w:profile	cXodZbaYdrjwU
w:profiles	TVTYYX9YYWXYX
w:profilo	VWxYZYtXXUWvT
w:profils	ST3VVTQTvSTVS
w:profinder	UVWWWWSWXWUzS
w:profissional	SUWVXR0QWVTUQ
w:profit	ToXoyqZXYXcYW
w:profitable	T3TWxXTSSQWVS
w:profitez	RWVXWXzUXWWSV
w:profits	VwXYvXWYWXTZW
w:progetto	vXWYYYitXeYtZ
w:program	xnVXWosSUUVXs
w:programa	YRTSUSd1pSsTQ
w:programador	RTSUzUSTSTSTS
w:programar	SUQUzTQSTRTTQ
w:programe	QURV1TSVSUTUS
w:programm	SxUWXrrqUUlRS
w:programma	NTSQurwRTTvTR
w:programmaraad	PQT0RQRQUTSUS
w:programmatori	PWVTWT0WXXWYV
w:programme	RXWVX1zxYVWXU
w:programmed	0WUSXUWYYZUYV
w:programmeert	UVSXyWVWSVWXU
w:programmer	R5TVVTTUTwUTR
w:programmeren	VVTXzVPSPSTVT
w:programmers	VVyZaaYaYXXab
w:programmes	XWPYYVyuWUXYX
w:programmi	TXTYyXVYUUWYU
w:programmierer	QTVT0SSSSSTWT
w:programmiert	vVvWtUSWUTVWT
w:programming	UZZXbZxbaZZaZ
w:programo	XYXZSYyYYWXZX
w:progress	TwWXXXvXZWVZX
w:progressive	TVTWVURUTQTUz
w:project	tbanjXgcdldkX
w:projectionist	awXbbcZbaaacc
w:projections	zXZXaQYVZaYaX
w:projectleider	vjXaaZnaXZZuY
w:projector	STSSUtROTQTSv
w:projects	YZbWXr0UlZZpU
w:projectteam	VXTYXYVXYyWVU
w:projekt	blpZZZbqoXYtW
w:projektanfrage	0OUWWWVWXVUyT
w:projektleiter	muXaaalZVYZvX
w:projektleitern	VWUXYXzXWUVXU
w:projektordner	aaZbabZbzWbba
w:projektstatus	SWWVYVVWXVVVy
w:projekttag	RUUTVzSSSTTTR
w:projet	WbUXqVdmqUW0Y
w:projeto	SUVVXUwvVsUUr
w:projetos	cqVYYXwrqWXbW
w:prolonger	0YWaZaYaXYZWX
w:promesse	Y2ZaaZTaaYZaY
w:prometer	ZaZaZbYYvYZaa
w:promis	XYYxWXUWZWWYU
w:promise	TqZYXYznetWZV
w:promised	WRsVsWpmSvnVQ
w:promises	YbxYUbVZaXaaa
w:promo	XX3ZYZWZXVYYX
w:promocao	YZWZZZWXYxXXU
w:promocion	UUVWWV0VRTVWR
w:promote	SSSTTTPSSQQ0P
w:promoted	RTQqWwPtyNUTT
w:promoting	WWXVyYUYYYUZX
w:promotion	VWTXTXbVW2UUS
w:prompt	wUTQWRrrWUuTP
w:promptly	VZwbcbWcbaabb
w:pronounce	UVQWWYRVR0UWT
w:pronte	UVTWWVSVTQUVz
w:pronto	QSRUTTPPTQRR5
w:prontos	TUXYZX3YYVWXV
w:proof	ZabaccZcccubb
w:proofreader	ZbbbbbZbccvba
w:proper	0uUWsVaYoUVYV
w:properly	urpWaUSWUsWWo
w:properties	SvUYaaXaZYYbv
w:property	ZWXuqZuWtWVYW
w:propietaria	UUUXWXTVXVVWz
w:propone	SVUSVySVWVTUT
w:proponemos	UVWyWVUWSTVWT
w:proponiamo	WSYXZyTWZYWZV
w:proporle	WUxYYXVXVUXWV
w:proposal	ufTUWjwUVSS0V
w:proposals	vQYxUPVTYXVYU
w:propose	XqmsWzWVVWVXb
w:proposed	WUYYwYYZXZYaZ
w:proposer	TYXyYVUYYYWYX
w:proposing	wxWXXUUTYVWXT
w:proposition	TVTWVV2VRPVTV
w:proposons	UYYYYxUYaaYaZ
w:proposta	nqpWUV1UVTVTS
w:propostas	UWWYXWxXXWYWU
w:proposte	UVyVXUVVUVXVU
w:proposto	VaXaZaXaXZxZZ
w:propre	WYSYYYWXWyYYT
w:propria	WXXZZXVYZWxXW
w:proprio	UvUWuXqWVUWWU
w:props	YYxabZZXbaXZa
w:proptech	RS0YWXQYVTVYW
w:propuesta	sRORSxxQRPQPN
w:propuestas	SUzXWWSRXVWWU
w:prorogare	zXVZZYVYYWYSV
w:prorroga	xbcbcYZaccacc
w:prorrogables	wabbcbaccccaa
w:pros	WxZYaZWXYZZYZ
w:proseguimento	SVTUWWTUSyVUS
w:prospectus	VSVVwXxXVVRYW
w:prospero	WXTWXWVVWyWSR
w:prossima	TWVXWWUUWTUUy
w:prossimi	VZ2aZaWaYXZYX
w:prost	QRQSSSPOR0QON
w:prosthetic	WXXYyaSaZYZbY
w:protect	SWWXVXTUXUTQz
w:protection	bVbSUUxwWVTVR
w:proteger	ZbYcbbzaaYbbZ
w:protocol	zYXZYZSVYVYaU
w:protocolo	UWTXWVTRWUUUy
w:prototipo	ZZaZvaYbaaYbb
w:prototyp	ZWXZwaYaYYYZX
w:prototype	SVWu3WUqXVWYU
w:prototypes	WaYYZYxYaXZaX
w:proud	QSZUTUPwQ3RQO
w:prouver	WYWZYZyZYYYaY
w:prova	TTTWUQTPxSPzO
w:provare	TXUVXXyUXUVUR
w:provas	NQRRSyNPTPwQO
w:provato	TVUVVVSTVSURy
w:provavelmente	TUVVWVQTVzTTR
w:prove	orOTSTNRzNxSN
w:proveedor	SSSUUUxSSQSRw
w:provide	RVTWWX4WXXsZX
w:provided	koUkX0TuWTVXR
w:provider	TsVrZqtXYXdZW
w:providers	WXXyYaUYZYXcZ
w:providing	VuxZZaQYXZSZW
w:provincia	yWXZaYWaYYYZW
w:provincie	SVQSVWoVzTUXS
w:proving	UVQVWXTSU0VWR
w:proviseur	VYVYWXyXVWWYV
w:provvisoria	UWUWVWUVWRUTy
w:proxima	PRxUUSxTSRTSR
w:proximos	TVzUUVTUWUUWU
w:proxy	VWXXZZYUYWVYy
w:proyecto	wUqXpWcnXUVsZ
w:prozent	XWZa0ZXaYZZaY
w:prueba	WYZYZVtWZYuWW
w:prufen	QRRSTyqRRQSQv
w:prufer	PUUUUzRUTUTUS
w:pruft	UYYyZYTYZZWYX
w:prufung	wabcdcbcbcaba
w:pruned	SYYaaaXaaWYax
w:pryce	UYyabbXZaZYaX
w:ps	VWUYXYuTXQWZy
w:psicologas	WYTZWXzYWUWYW
w:psicologia	WYTZWXyZXVWYW
w:psychologist	RVzYWYWYVSXZX
w:psychologists	WYSXZZTXWzXYT
w:psychology	QSR0UUVTTVWYS
w:pta	UV0ZYVSWSRVZX
w:pto	ZvZbcbacbcYXb
w:pu	UXTXXWyVUQV2S
w:pub	uSTSxTORTxRWP
w:pubblicita	XYUZXYzVVUYZW
w:pubblico	YxYZYZYaXYYWX
w:public	WrqYecXzYWVWb
w:publicacao	TVTVWURSUPT6N
w:publicacion	RSQTSSORSqRzN
w:publicacoes	PTVTWT0UWUTUS
w:publicar	TYZUZyVWaXWZW
w:publicarlo	TSRVzTQUTSSUR
w:publication	PmRUVURSuPU6O
w:publications	WZYZZYTyaYYXW
w:publico	yWVYaYvXYZYXW
w:publie	PVVUXXUUWXSzS
w:publieksprijs	QRQRTSP0TPSSO
w:publikum	WXaPYSYybZaZZ
w:publions	UWWXXzUTYUWXV
w:publique	RUTTUzRUVSSTS
w:publish	cUTUWrsxWUsUS
w:published	VYUoXso0UXTWS
w:publisher	QtRUW8RTTOUXT
w:publishers	VSWWWWzUXWVWT
w:publishing	pWWWYzSVXUWXX
w:pubquiz	QRQTTTN0TPRPO
w:puddings	XZTXYZWVXVXXy
w:pudiste	QUPUTS0TUQSPQ
w:pudo	UTVVWV0UQSVVQ
w:pueblo	YXaYYUXwaZZaY
w:pueda	XXXZYVVY2WXYX
w:puedas	waZaaZYYZXZaX
w:puede	qVUVWUQRVSbU4
w:pueden	ccudcdbdbbcbb
w:puedes	uSSUTUSTSRSRy
w:puedo	sUvUVwQUQQoVS
w:puente	RTSUzWTTWVVWS
w:puerta	RvTTVUyWVVTWS
w:puerto	WYWZsYtYYuYaW
w:pues	2aWZZXVZaWZYW
w:puesto	QquUUUSTwqXgQ
w:puig	uabddcacccaaZ
w:puis	rltXtWoXbVaXV
w:puliscono	WWVXSWTSWUWWy
w:pull	RURcqWRxTQuS0
w:pulls	ZbZbYaZbaxXbZ
w:pump	PPQrxrPRPOUUy
w:pumpen	VyWYWXVXYXYYW
w:pumping	XxUbZYWbYabcb
w:pumps	YxTgkRPvUroWS
w:pun	SWRXTTPVV0XXU
w:pune	TUTXYswrXuWXV
w:punkt	VVSXVWTUUyVUT
w:punt	XxXYZVWYXXYYY
w:punta	UyWYYYXaXZWZY
w:puo	lUUVhwSUURyVr
w:puoi	SUSUUUSTTQUSy
w:pupil	OWTSV0SUSTTUO
w:pupillage	VYUVUXRWzTXYV
w:pupils	zUTSUXlTxRVWR
w:purchase	mVToXXOWWTzUy
w:purchasing	SUWpYXzWYVnYl
w:purche	STTTVyRTUSTTR
w:pure	RxUVUUSwUTTUR
w:purely	TWPUSVTVT0WVT
w:purement	RWWYVzUSXXWXT
w:purifier	WWYYaYXVZWWXy
w:purpose	VUvYXYtWtaWVU
w:pursuant	VuXZUVVVaZwXW
w:pushed	RURVuVQUSPUVz
w:pushing	WWUzRWRVXWVXU
w:put	qWYYrYnpnWrYa
w:puts	TXUXUYTWWu0XQ
w:putting	RTvuSSPrUaTUv
w:puzzles	yXVXWXYXZYZaW
w:pymes	XZWZZZyTZWYWS
w:pyramid	UURVSWPVUR1TP
w:python	UlXXc3fpiWWXZ
w:pytorch	wWoYYrVdnpYYV
w:q	pSuTuSXsSRlTN
w:q1	pSxXYYnYVVYZV
w:q2	SUxXXYTUWTVSy
w:q3	UYWZYZqTXVXZ0
w:qa	plsYcYmdmbXnV
w:qar	UyWbbaWYYbTYY
w:qatar	UVVYXYzXWVVWT
w:qc	UZZXbZxbZZZaZ
w:qgis	0XVWZXuVVXVRU
w:qqch	SR0VVVRTRQSRP
w:qs	RYpYYZTYzQXZV
w:qu	UuVYsYWZWXtZX
w:quadra	VVUXXVVUWUVUy
w:quadros	S1UUVVUVWWVXU
w:quais	TWTZWZVXYVyWW
w:qual	uXxYZYWXXWYVU
w:qualche	RVSUVV0UvSTUR
w:qualcosa	SWTVXwTSxSUUS
w:qualcuna	TWyXXXUXXVXWV
w:qualcuno	PurVUUPTuuUUQ
w:quali	UVzZYXUXVVVST
w:qualifications	vYYadcaccdbcc
w:qualified	mVctXWYUuVptV
w:qualifies	WYZUYVyVbaYaZ
w:qualify	TVUqWTySvVVXV
w:qualita	WxVXYYWWXWWXU
w:qualite	VxZZZZXYYZYXW
w:quality	zTbWXWRdpspkU
w:qualquer	RSQUTTQTxwTTQ
w:qualunque	TUTWWVUV0SUVS
w:quand	TTuW0UTVRSUVS
w:quando	sW1WwVYWWUoVT
w:quant	RTVVWV0WWXVXV
w:quantile	bzZYWYpdplYYV
w:quantitative	SUWWZzWZVXYYX
w:quantity	XZQVUTtruRUwP
w:quanto	1WTXXpsWUwVVT
w:quantum	VXvYvYTWWUVXV
w:quaranta	UWWWXWTyYWVWU
w:quarantaine	xaZaZaWaZaZba
w:quarante	WYaZwYYaaaYbZ
w:quarrel	zVVVXXVYWYXZY
w:quarry	PxQTQRMSQPQ0P
w:quart	YYXZYZYZXYxaY
w:quarta	VTWWWQUUWSWWz
w:quartal	TVUVWTRTVSUSz
w:quarter	XpnvuVuTTTWVp
w:quarterly	lQTyVoTyVTSVT
w:quarters	WXvYZavZZUYYX
w:quartiere	XZXZYXTxZXWWV
w:quase	SVWVXQ0QWVTUR
w:quasi	STuUVVRTRxUTQ
w:quatre	umWYYWyYnXaYX
w:quatro	vZWpmUrVrVZWU
w:quattordici	sxWYWYTXWWXXU
w:quattr	SRSSzUQTUTRSR
w:quattro	xcWscXuYXXbYW
w:quay	RyUUUTPSRNQUx
w:que	aisimimXmjcgU
w:queda	RRPSTTOSUyxSN
w:quedadas	YYZaZWXxZYYXV
w:quedamos	TRRVUVRTUTWUz
w:quedan	RTSVzWTTWVVWT
w:quedandose	XYaZaYXaaawaZ
w:quedarse	U0VXXWVXVVXXU
w:quede	QvRUUUSTyRSTR
w:quedo	tToVwUuVUSTTR
w:queensland	aZwbbbXaYZaba
w:quei	svZaZbYaaZbcb
w:queijadas	PYXVYXSTXWWUz
w:queira	YxXZYUWTWXYYU
w:quel	ZSmvjTPSxsTTR
w:quella	WtWYYYSXWyXYV
w:quelle	SSwVVVRTTwUSQ
w:quelles	wZbaaZYabaZXZ
w:quello	vmUXWXeWTtsYU
w:quelqu	ZUSVuySTvTTVp
w:quelque	VXZYwYYaZZYaY
w:quelques	ZWUxXWTW1VeWV
w:quels	UVWXYVyXWWXWU
w:quem	rVuYnnsZVrVVS
w:quer	xoVjnsnVWkUWT
w:querem	WXYZXxVSYWYYW
w:queremos	UrpxxWUXWWVXU
w:queres	UxUYyXSWUUVUU
w:queretaro	Y1VbbbYbaaZZZ
w:queria	wSPRTTOT2QTSP
w:querida	uYYaZZXYXXuaX
w:queries	UWXYZYUXWXVUy
w:quero	vvRWtWSUTTUWS
w:querria	RVQzYXUXXXVWU
w:query	TTUZayUXYYWXX
w:queseria	RTRT0TQTRQSUS
w:quest	ZbYabbzbaYaba
w:questa	RUSVVTSTURpvv
w:queste	zUVVWXUWXVVXV
w:questi	SUSXUWRVR0VVS
w:question	UkpoVuYlV0VVS
w:questionario	PRU0UQSTTURUS
w:questionnaire	ORw3URLQSTPUR
w:questionnaires	wWVuVUTVXWUXU
w:questions	Zar2WbWqZXUVZ
w:questo	RTSUTUxUTRvvP
w:queue	vSPWWVqUTQVUy
w:queueing	XYXZZZVXYRWYz
w:queuing	UYTYXZzVWTWZR
w:qui	ZdrXscoXYlpVb
w:quibble	TWUWVWRTVzVXQ
w:quick	anpvjWuWkXbWV
w:quickbooks	QVTUWVPX0VUWU
w:quickest	yYacaUZbXbXba
w:quickly	aUQVUVvTSO1Ua
w:quicksupport	TTWWXWQUXX0UQ
w:quid	vPQSSyOvROSSK
w:quien	UuVXXrvWvVlXU
w:quiera	WxXZZYXXXVYYV
w:quieras	QUSUUyuUVTQVT
w:quiere	cvUsZWTVrRUzT
w:quieren	2aWZZXVZaWZYW
w:quieres	XZaYaxURaYYaY
w:quiero	qSSU0vOUSRRWS
w:quiet	quSXVXuWWSVZu
w:quietly	TURVTUzUXTSUR
w:quijote	UVVWXURyWTVUS
w:quince	vUWwVTiWWWUWR
w:quincenal	SUTUUyRUWTSUT
w:quincenales	0XaUbZZbZbaaZ
w:quindi	waZbYbXbYZaba
w:quinhentos	wYabaZXZaZaaZ
w:quinta	QTSTmRQsvRTTy
w:quintal	WwZaaZYaaZXba
w:quintas	UWUVXzVVVUWXT
w:quinto	SxUWuTTUWUUWS
w:quinze	pRsuxQOROPSRP
w:quinzena	WXYYXyVSYWYYV
w:quiroga	WYaaZyYSYWZcZ
w:quiser	yWXXYVXXVYXYW
w:quiseres	UyUXXWUVWUVVS
w:quisiera	TVVzVUUWRUVYV
w:quispe	UZXyWZWXZYWaX
w:quisquillosa	waZaaZYZZXZaX
w:quit	QkQVuqPVQz0WT
w:quite	xW2SVYTWSOWYV
w:quitte	WXSYXY0YUPXWW
w:quitter	VWzYXYTYTUWVV
w:quitting	PQNU6VSxMRVWS
w:quittons	yYWXXYSWYYWXV
w:quiz	dSQsPtNrTzQUZ
w:quoi	tYxZYZrZWVYYY
w:quota	VSXXxXVWZWuXV
w:quotas	VvXZuYVYYZVXX
w:quotation	zWWXYVzVVVWYk
w:quotations	vabcdbabccaaZ
w:quote	mUSXlSxuUYRtr
w:quoted	rUTyWUPPUvRUR
w:quotes	yYYYaWVXWYXZU
w:quotient	XZZYXYyWZaXaW
w:r	pZWrlshbXhqWV
w:r1	yWWVYrqYXXXaX
w:r3	yVXXXZUZZXYaV
w:r4	WZYYaWyZZXZca
w:r6	XxYaZaZaZYYdY
w:r7	WzYYaZXVabWaX
w:raad	UWUzVUVWQWVVU
w:rabbi	zXYWXYTaZZPXU
w:rabbit	VUVUVVRSVTVUz
w:raccogliendo	UTUVyWTWVVVVT
w:raccolta	waZbYbXbYZabZ
w:raccolto	zXVYVWTWWUSXU
w:raccontami	TTSTVVRUTyVUR
w:raccontarmi	TWxXXXUXXWYXV
w:racconti	VaXaZaXaXZxZY
w:racconto	XYUYXYyVVUYZV
w:racha	VVUWWVVUVUVUx
w:rachel	ZwVacbZbadZcb
w:rachete	XYWaZaxaZZYaY
w:rack	TXWXYSSSUtUVz
w:racking	XZWZZYVXWxaaW
w:racks	YaaYbaxYbcZWX
w:racksense	YaaYbaxYbcZWY
w:racontent	VXWWXVUxZUXXX
w:racontez	VWzUVWSWTTWWT
w:rad	RUQWWWPU0TVWQ
w:radar	UUzXWXTWTUWWU
w:raddoppia	YZYZYYTYXXxVV
w:radio	lVWObuR2uUWYU
w:radiographer	OQQzSQOTyQQUQ
w:radiographers	VVtZYXyTVVYYY
w:radiography	SWSUUTPU0QTVS
w:radiologists	TVWPXV0VWWUUR
w:radiologo	SQRUUURTRSUzR
w:radiology	kVXTXxUWXUUYV
w:radius	TUTVXW0UXWUXT
w:rafa	vXZbccabbbccb
w:raffle	mWVTXVTvWUUXv
w:ragazzi	SUUUUxRPWTUTu
w:rahmen	TWWWYVVWXVVVx
w:rahmenvertrag	1YZXaZXZbZaaY
w:rahul	VWXbZaxaZaaaZ
w:rail	UtwZZrXaWVZaX
w:rain	TXUWwWRVURVW1
w:rained	UXXWXVRQX0YWR
w:raining	WXSXXYTXT0WXS
w:raise	VXXYpZsYZYxZW
w:raised	ixTVUYyXWVcYc
w:raises	UxXYXXXXYXYZW
w:raising	SVSU7XlsOSUXT
w:raison	lWWWWrUUWVWWz
w:raj	wXYaacabbacdc
w:raking	WWSXYXSQWzWWT
w:ral	U4WYZYWYYYYXV
w:ramanathan	yZXWbZSbYZZaZ
w:rambler	YaYaaaSVZXWRx
w:ramene	ZYYcabZczbbbb
w:ramesh	PRyVWWSSUVUSw
w:rameswaram	WXWWyYRWWXTXU
w:ramo	zWVWXTVVUVWVS
w:ramona	SVSSVVQTTNS0P
w:rampzalig	WWYZxWXaaZYZZ
w:ran	ORRvxtOtSSTWQ
w:rancho	zWVWXUVVUVXVS
w:rand	XYWZZTXVVxXXV
w:random	SUPVqVyUTyTTR
w:rang	WY0ZYatWXWZZY
w:range	Z0lYYaXbYZaaZ
w:rangers	RXYVXzUTZXSYU
w:rank	SUTWSX1WTRzVS
w:ranking	YcYbbcvbaaXca
w:ransomware	WYVZZaXZYyYZU
w:rapida	XX3XYZWZYXYXW
w:rapide	zZbbcbXbbccbY
w:rappel	UXWyXVWVWVWUT
w:rapport	wZbaaZYabbZYa
w:rara	VZ2bZaWaYYZYX
w:rare	Tx3WWtQVSPVXT
w:rashida	SVUWXzTTZUYZa
w:rask	YZYaaaWZaxabW
w:rasmussen	VXVYYYXZyVZaY
w:rastrillo	QRRSQRQzSPRQP
w:rat	ZWWaaaWZxXZZX
w:rata	Z2QxUTPTUTTTS
w:rate	xaksYbZXZWXap
w:rated	SWTyWVtWUTVZT
w:raten	WTTWXWzTVVTVU
w:ratenzahlung	UUTWXWzVVUUTS
w:rates	TtRuVS0rTnTWU
w:rathaus	UzWYXYUxTVXYU
w:rather	tatRvVvgaUWXT
w:ratifique	QSTzUTSUSTUUS
w:rating	ZVUyWSSWVVSVT
w:ratings	TSVWXXQUUVTty
w:ratios	WWZXxYRYbaWaX
w:ratskeller	WWWYYWVxYUWWU
w:rattache	axacbcbbabbaZ
w:raus	TWWYYYUVXWWXy
w:rautio	XZaYaVXxbZYYY
w:raved	VYUYYYUVXzXYS
w:ravensburg	WzSYYTVYTQYYY
w:ravi	vZaYZZsYZrZYY
w:ravie	WzPXXXSUVuWTU
w:raw	5TUWVUQVUSVWR
w:ray	5VTWWWSXXXVaS
w:rbi	TYVzVTRXYWWYU
w:rd	RTStWRSnVRpU2
w:re	cjnmnamiXpkXY
w:reabren	WYYYXxUVYXYYY
w:reach	cYXXXhnVocpuf
w:reached	XSTiVtQTVPSwu
w:reaches	ZbbabZvYcbaaa
w:reaching	UdsWWYxXrlXXU
w:react	orplYlhXsYZbU
w:reacted	YaXaaaWYZUY2U
w:reactie	RURUVUQSSpT5O
w:reaction	STRTVWRRSOU0R
w:reactions	XWTYYWSVXVWzV
w:reactivarla	UUTVVVSUTSySR
w:reactivions	UU0WWVRVXVUOR
w:reactor	ZbZbZcXbawabZ
w:read	abXrYYYuasamX
w:readable	1UQVUTQUURUVS
w:reader	SVRUXWR5TtTVS
w:readers	TWSXWsxtWwVWT
w:reading	oWkXVwSnavmWT
w:reads	autjvVRTVXpWT
w:readvertise	UWTYYWRVXWWRz
w:ready	cXZfhWxWpTbbu
w:reageren	1VbabVZZaaaaY
w:reagiu	TVSVWURSUPT6N
w:reais	yUTTUSvRURTRO
w:reajuste	0WYbaaYZYZZYW
w:real	WuVontmZoTZkS
w:realise	QzxUSWNVRMUUT
w:realised	VUSXWORSU3UXS
w:realistic	zYWZWaTXWVWVX
w:realizzare	TUXYyYUXXWXYV
w:really	ZtVlqXZovjWYU
w:reason	TrwXoWSkUsVwT
w:reasonable	zXXVYUVUYXYZR
w:reasons	SqVVvWRTWUrVu
w:rebar	TYWYaayYUXZbZ
w:rebase	TURVUVRUTRUVz
w:rebate	SUSVWW4XUWWYV
w:rebecca	tXUXYawYWYYZY
w:rebonjour	1ZZbaaXbZZaaZ
w:rebrand	zUYYYXVWYYVaT
w:rebranded	zYXYYXWXYYVYW
w:rebuild	SXzWUXRWUSUXR
w:rebuilding	yYaWaYWaZaUZZ
w:rebuilt	TUSYWYSWzSWYV
w:recall	UXXXqYUWYVUYy
w:recast	0WXVWQWUYVWYT
w:receba	PQSRTONPTQ3QO
w:recebe	TWWVWUVYXXyWV
w:receber	TWVWWWTXUUzTU
w:recebera	WYbZaYWaaZwaa
w:recebes	SWUWWWTWXVyWS
w:recebeu	uVVwXVUWXWVVS
w:recebido	UYWXYTVVZVySS
w:receipt	pVVVVXQVWSvzW
w:receipts	rQOSSSxOQMQzO
w:receitas	yYWZXVUWXSVXW
w:receive	UWZtaYkmXW4ZU
w:received	VlVWXbWUYnnX4
w:receiving	WXdYZXcxYVXyU
w:recensioni	UYVyXVSUYWWXV
w:recent	nXyZaZhZrWZZX
w:recently	VWmYYYwYjvYZX
w:recepcao	TWSXWVSQVUUUz
w:reception	pWVXXUyqXWlXo
w:receptionist	TWVXYXUYXVwXw
w:receptive	SWTWzXUYXSUYV
w:recertified	TYZYYWzWYXVZU
w:receta	UVUWWWUVXyWWQ
w:recevez	QVWVXTSVVW0WR
w:recevoir	QRQTySORTRyuO
w:recevrez	UVTVUUTTWVzVT
w:recharge	bbcacZXabcvca
w:recharged	XZYaabUbaXyVT
w:recherche	zwWZYWWZXZZYX
w:recherches	TXUXWvTTWTUvS
w:rechne	VXTXWWzVVTWWT
w:rechnen	TUTWWW0TSVWXQ
w:rechner	2ZXaZaWaZZYZY
w:rechnung	tVVWXVmVWotWv
w:rechnungssoftware	QWWUZS0XYXSUU
w:recht	XYvawaWZXXYZX
w:rechtbank	TVWyWUUWXWVXU
w:rechtszaak	VXWwVXVWZWYXW
w:recibe	rSRSUSQRUQ2TO
w:recibida	xZZYaYWYZZXWX
w:recibido	UUTUVUSUTSzRR
w:recibir	SUzWWWSRXVVWU
w:recibo	PSRVVVTSUSVRz
w:recibos	rWxYYXUWVVYYV
w:recife	YqYaabYZZZaxY
w:recipe	RUSTVrQsTXSP2
w:recipes	yYWXZXUXaXXZZ
w:recita	RUUUTUSTTTUUz
w:reckon	oXSWXXxWVsVYU
w:reckons	wYVXZZVXtSXZX
w:reclamam	ZbbccZyZbZbcb
w:reclamation	SSSUTUQTVQSS0
w:reclament	yXXXXVVVYXXYV
w:recoge	VVWXSWVUWTVVy
w:recoger	STTVUVTUUSTSy
w:recognised	UURWWXVV1SVWS
w:recognition	SwzVWUOTUVQUR
w:recomenda	PRSXWWQW0SWVT
w:recomendacao	RTRUVURUzQSQR
w:recomendacion	TSQTUTTTzRURS
w:recomendamos	RSNSTSRRRPQzP
w:recomendarias	XTWaZZWY3WZVV
w:recomende	ZZZZaYYVZxZYW
w:recommandation	YZXYZZVXQzYSS
w:recommander	wZUaZZUZxVZXW
w:recommend	PUbrUTytnsUVQ
w:recommendation	TsTVnWSTUtV2O
w:recommendations	ZaXZbaWYaYXyW
w:recommended	xTzhWkQSUWnsT
w:recomposition	ZZYZYaXYaZWYx
w:reconciled	UWTUWVSQV0WWQ
w:reconciliations	YYXYbbxZaYaaZ
w:reconduit	UVUWWVRVUVTVz
w:reconnecting	UYyVVbXaYWaca
w:reconstruct	YvZbccZbZaaaX
w:record	SYasV0adcVqYV
w:recordamos	WWWWYXUVWUVVy
w:recorded	UVWtXTqtYVtWU
w:recorder	UZXxXZWXZYXaY
w:recorders	OSSRW0UWXXVWV
w:recording	ZYSSWuV4VSUpR
w:recordist	yWYWYXWYZZXZX
w:recordo	YZZbZbYaYavca
w:records	tVuZXVYWXVWpt
w:recover	TTRVVOSTRO1UQ
w:recovered	WYSZaayZWYabZ
w:recovers	YbabbZWZawbbZ
w:recovery	UXVXXWUWXV1UT
w:recruit	WazpXXmWeTwWU
w:recruiter	katXXYjXmobrW
w:recruiters	RWsVVV2VQTavT
w:recruiting	XuyZXXcWjZsYU
w:recruitingvideos	PUSSVR0TTRSTQ
w:recruitment	UVbXYs0XnWmXW
w:recruits	QV0SWWSVTTXYU
w:recruta	XX4ZZXTXYRYVV
w:recrutadora	bbucccacZabZa
w:recrutamento	UzUXWWUUWVVVS
w:recrute	Uy1YXYWYWWWXW
w:recrutement	Y0VbbbZbXbbba
w:recrutent	UXSYWYSW5TYWU
w:recruteur	WXyYYZUZTUXWW
w:recruteuse	YX1ZZZSXWUXXV
w:recrutez	TTTXXYyWuXXVT
w:rectangle	RVRVVUSTRQSU0
w:recu	PTSsSTQRTRnuz
w:recue	yYXXYYTXYYWXV
w:recuerdo	TWXyXUTXXWVWR
w:recuerdos	XYXaYaYZwYaZY
w:recuperacao	xYabaZXZaZZaZ
w:recuperado	VWWYWWyXYWWYU
w:recuperiamo	UVUVVVyTURUSR
w:recurring	UXXZYWUUZXXVy
w:recursos	VxWYYYYaXZWZZ
w:recusa	UWWWVTyWWXWXV
w:recusou	SUyXUVSWUTWVT
w:recycling	UXXYUYUVYTWWy
w:red	tXUinXUVWUpXy
w:redaccion	WYWXZvVVX0YXV
w:redacteur	WyWZTYZXYYaZY
w:redaction	wZbaaZXabaYYZ
w:redacto	PUUUWUzUVUVVT
w:redattore	YxaZYZVaZZZZY
w:redazione	yYYYaYVYZXWXU
w:rede	UsVwWXUuoTXXV
w:redelivery	RTUUVUUUVTzUQ
w:reden	QURSVPQyStzTQ
w:redes	oSUTWTzVWVTUS
w:redesign	xXTVXWvUVWeWT
w:redesigning	WaYxVXWYYZabZ
w:redet	QTRTUSxSxSTUR
w:redmont	zZZPaZZaZbaba
w:redo	0TUTVuRTWVWXU
w:redoing	YZWYZbxZXXZcY
w:redone	zUTXXWSUTUWWT
w:redoubt	wZZbdbZcccXZa
w:reduce	XZWYbaxacZbcc
w:reduced	TTWWWSyvXWTWS
w:reducida	PVXUWURzVWUVT
w:reducing	VWTWXYzVWVTVR
w:reduit	TXVZXXyWUWWXV
w:redundancies	UzVXUUSWSTWXT
w:redundancy	aZXbacXbSyaXY
w:redundant	WYSYWXUW3NWZU
w:redwater	YuXhXZuXtZYjW
w:reel	kVcXVYTX1SVZW
w:reembolsamos	XZZZXZVZZYwZU
w:reemplazo	zWXSXXVXYXXYW
w:reencontra	ZbbccZyZbZbbb
w:reenvia	XYaaaYXaaaxZZ
w:reenvialos	RTWTWTSUWUzUR
w:reenvie	RUWTWSSTVUzUR
w:reescrevo	STRVXUzVVTTST
w:reexpediez	QVVUXTSVVW0WR
w:ref	P1UWYYUUXYtTS
w:refaire	4VTUVTRUWUWWS
w:refait	wTSUUTSSUxTUQ
w:refeitorio	wYabaZXZaZZaZ
w:refer	ZXmsYgYXxYpdV
w:referat	WyUXXSUWUUWVT
w:referee	SSMWVXSX4RTVS
w:referees	QVUWXQRSVRUT0
w:reference	VXTXYXZe3WUWx
w:referencement	VYWXWXzUWVQTR
w:references	hStVWVvVvUWVS
w:referente	PVVTWT0WXXWYV
w:referentenstelle	VzUXWSTVUTWVT
w:referentin	UTWWXuUUUyXVT
w:referenz	TTQWUTQTzRUUR
w:referenze	TXXYZXWYZYxXV
w:referenzen	PTRVUVwUySVUS
w:referenziati	VWWYYYyYVTXYW
w:referral	VUk0moWWrVWjV
w:referrals	XZTYZa1YVQXZY
w:referred	dmVkXpSsXqZWt
w:referring	XaZaZY0SaaOaa
w:referto	TWWWWXUWVVTWy
w:refill	UUXYyYVYYYXYS
w:reflechir	UVzXWWSUSRUUS
w:reflective	ZabYacVbbbwaV
w:reflexion	SSzUVVRTVRUTQ
w:refonte	yYWXYYSWYYWXV
w:reform	vSSPWzRTVWVVS
w:reforma	UXXWYWWVXWWXx
w:refrain	XYWaZXUyZXWWW
w:refresher	SVVWXXTXyTXYU
w:refreshing	UYyVWbXbYWaca
w:refugee	QrOTUwOQ1OTUQ
w:refugees	tRSST1QRUUUUP
w:refugie	UVSXTUUTzRWWT
w:refund	YUUVVukTUSqUz
w:refundable	VVWXYZrYZY2XU
w:refunded	YYYWZXvWaW1ZU
w:refunds	YVZbbZYacaxZX
w:refurbish	QWWUYV0XZWWWR
w:refus	UXUZYXUZyUYWW
w:refuse	WWvaZaXaYZtZX
w:refused	VVVXXXSVWUVTz
w:refuser	VVUXXWTSVTW5S
w:regadio	WYZYwWYaZaYaZ
w:regalando	ZbZcbbzaaYbbZ
w:regalo	UWUxWWSVVUyWS
w:regar	WYZZwWXaaaYaZ
w:regard	sWWrYVhWZXUZv
w:regarde	WXTYXYzYVQXWW
w:regarder	WaYbZawZaZaaY
w:regardez	RUSVSURSTzTSR
w:regarding	irUlsXmWlbZZi
w:regards	vpWYabhYYwXZZ
w:regel	yYWXXXVXYXXYW
w:regelen	TXXWXWyWZWWXU
w:regeln	Y0XZZZYZYYZaX
w:regenjas	XaaaYZxYYZZbX
w:regent	UUUWWTQUTRVVz
w:regge	waZbYbWbYZZbZ
w:reggere	VVVXYYzYVSXYW
w:reggio	TWyXXWUXWVXWU
w:regiao	XZaZvXYaaaZba
w:regidora	zVWWXWWXUVWVV
w:regie	tWWYyYSXWWYWX
w:regime	2WYaaZYZaaaaY
w:regimen	SzUVXXVWTUTUT
w:region	uRtWmTZWotVWT
w:regional	VrZwVWSvaUuVV
w:regionale	UWYXyXVYYYWZW
w:regionaux	WyVXYXWVXXSXT
w:register	jTxZYTj0XUXVj
w:registered	cwfXpXXacVqqU
w:registering	QVovXWQWTTyWR
w:registers	zUUWWXuWWVXYW
w:registrar	TtQXmXRVyQXXS
w:registrars	WYyZaXVZYVYaW
w:registrati	VWVWWXzVXXUWT
w:registration	RZUUWYTxoT2nR
w:registrations	TTSVVUR0VRVTQ
w:registriamo	VXWWYWVxXWWWT
w:registries	RVWWXVTzWVTVQ
w:registros	0WSWVXSVUUVXU
w:registry	OuRzTTSTTtqSP
w:regler	WYVYYYWYWX0YW
w:rego	waZaaZYbbaZbY
w:regreso	WXWXXWWRXyXVT
w:regressions	UWTWVSOXWRVX0
w:regret	SxQWWWPUTPTQ1
w:regular	PxmUW0QSqUUVV
w:regulated	yqaaaYZaabYbZ
w:regulation	xYXZbbWbZYbaX
w:regulator	uvVrXYTWWsUXU
w:regulators	XZVawYWXXWXZW
w:regulatory	xZaYXYYaZaaaZ
w:rehab	VXWYyZSaZYYbY
w:rehabilitation	PWXzXUUXXYXYV
w:rehearsal	RUSWWVRvTQSR1
w:rehearsals	0WXWXUUUXTWXQ
w:rehearse	QQPTQRQSQQTT1
w:reichen	TSXVYYWWYXWWy
w:reimburse	WXXYXZQZaZ0YW
w:reimbursed	sWUVXWSWWV3WQ
w:reimos	WXTYWOUVT0WYV
w:rein	VXUZXXVXVVyXU
w:reinforcement	UabbbayaRaZbZ
w:reinschauen	QTSTTQQzUQTRP
w:reinsurance	TxwVWYRXVTWWW
w:reinsurer	VZXaxaWaXUZba
w:reir	WXUYWOUVTzWYV
w:reise	xZYZZZXYZYYZW
w:reisen	ZabcccZccbxcb
w:reiskosten	wZaZbuZVXaaaY
w:reitero	WWXXXYyUYYXYV
w:rejected	vUT0TVPTUPUXS
w:rejection	aZYccdZcvaccb
w:rejections	RWSXWYUX3SXWT
w:rejoice	WXUYWZUYVzWWV
w:rejoignez	VZWUYWXYZayYZ
w:rejoindre	UVVXXrTTWUW4T
w:rejoins	SUTUUTRzTRSTQ
w:rejoint	XYWZZaxZYYYaY
w:reken	ZZYaXaxWYYXaY
w:rekenen	UVWyWVUWXXVXU
w:rekening	RUQUTTPUUT4TP
w:rekeningnummer	TXTXXVUWVUzUS
w:rekenmachine	2YZZaYXaaZZZY
w:rekruteer	VyTVYYVXYXXYW
w:relabel	SWaZaaUWaZxaW
w:relacion	2uUWWWUWWVUWU
w:relance	wYZZaZuXaZaZV
w:relancer	SWRXVVyUvOVTU
w:relances	UZZYYXyUXXVYY
w:related	UWUVXXVVWUUWy
w:relatie	YZaZaaXaXZwaX
w:relations	UvTUVSQtV0UVS
w:relationship	ovWXXZVZZXtZW
w:relationships	ZZxYbbWaXZZba
w:relative	RWWWUXUVXRzSS
w:relatives	WSZXUZXXYXyYV
w:relatori	WZaYXRWyaaXYX
w:relatorio	0WSVXVPUWSVWT
w:relatrice	WYZWZ0XPZXWYW
w:relaunch	wZZadbZcccXZa
w:relaxed	RVuXWZQzXQXaV
w:release	mVWVXYWVVsxVz
w:released	oUoVVVRtWRlto
w:relecteur	OWXUXzVWYZYZV
w:relevance	ZwabcYYXaaabb
w:relevant	TUvqWXwWXVTVT
w:releve	UWWXXXVUWVWSx
w:reliability	R2UVXXTXXVSXU
w:reliable	XXyZVZXaWZZZZ
w:relief	yTQWpVQUWxTWS
w:relire	STSWVVRUwRSSx
w:relocate	RT6XXYkVmWWWV
w:relocated	bZYccdZcuaccc
w:relocating	a2YaYaZaSaZYZ
w:relocation	czqYZYUZqXXZW
w:reluctantly	TRUVZ0UVXWWWV
w:relying	ZaXZabxaYWXba
w:remain	STctXcQSTZxXx
w:remainder	VZYZaUUWYY1Zr
w:remained	USTWXWUVVV0TR
w:remaining	rWWYYWUXyYRWV
w:remains	SVUUXxSUWqvVU
w:remarcada	QTUTWVRSUSSS2
w:remarks	rWXTYvuUYXVYV
w:rembourse	UTTVWW2UVVOTQ
w:rembourses	UTVXWVSVWV2US
w:remedy	XTVZZZzaTQWXW
w:remember	YoXdsWdWmyVXe
w:remembered	YZUZYZWVxRWZX
w:remet	XYZa1aYYbXZZY
w:remettre	1VWTXWVWXXsWW
w:remind	TVRxXXTQWUUwW
w:reminded	uWXZZaYaXvabX
w:reminder	YqVYXbrUnTXtv
w:reminders	RXYXWYyYYVWZW
w:reminds	SPVWYTTOXUVT0
w:reminiscing	YYVbcbYaZxaYZ
w:remis	WXUYYXUWXTV4S
w:remise	PXYVYyWXYZYZW
w:remit	WVsYYZWXYZzYW
w:remito	VyWWYVUWWUWXT
w:remo	VWWXUUPzWWWVS
w:remote	trebcoWeZXqYW
w:remoteanteil	yYbcabXaaaaaY
w:remotely	xVZYatUVbaXaY
w:remoto	2WabbaYbbbaaZ
w:removal	aXYbcbabaZwSY
w:remove	RSPTRStPRPOzN
w:removed	UVTWWURRmPl9O
w:remplace	VyUYYZWZXYXYZ
w:remuneracao	YVZYYxYUaYYZX
w:remuneracion	YaaYZwWTaXYYW
w:remunerada	WYYyZvWTZWXYV
w:remunerated	QrS1UpRVUQUWS
w:remuneration	qrYkotSlrVWXU
w:remunere	WZX3ZVYZZZZYX
w:remuneree	WXYsYxUSYXWYU
w:remunerons	SVYWY1TVYWXXV
w:renal	XxYaZaYaYYYcY
w:renamed	SVTVVXTVSUUX0
w:renata	TWlYYZyXWTXYV
w:renato	QUWVXXUTWVWWz
w:rencontre	SURVyURRVxTSP
w:rencontrons	STzWWXUVXVXYW
w:renda	QRPURTST0TRUR
w:rendas	TYYTZyVWZWWYV
w:rendement	VXUXVXvVVUvVS
w:render	2UTTWTuTUUUVV
w:renders	UWVUZYUzWYVWV
w:rendez	tUTVVTRUTTRT0
w:rendimento	XZYZYYTXXXxVV
w:rendite	UXVUVVwVYWuXU
w:rendono	TVWWXWyWWSVVR
w:renee	ZbYVbbxZWYaYY
w:renew	VVTVVVzPVRkR3
w:renewable	m3UWYXSXWXTYU
w:renewables	XWyZZaXZXWZaY
w:renewal	oURVsUnsTRTUw
w:renewals	VWSXYZzYWTXYX
w:renewed	OwSVVVOSuQmpv
w:renews	WYXYZYTVZXUvr
w:renner	uaXbccadbddec
w:rennes	SsSXTUTyUVWVT
w:reno	xWWYZXtYYVXZV
w:renouvelables	0ZZbbbZbacbYb
w:renouvele	XZYZZZVVZXVxT
w:renouveler	UWTXWWUVWTVyR
w:renova	WZZZZZVWaXWyU
w:renovado	UVWXXXVVYVWWx
w:renovar	vUUXWWSUVTVxQ
w:renovation	wWZWZYTYaauZV
w:renovavel	yaababXbbbaba
w:rent	VYYrWYrrnWZaq
w:renta	UUUXWXTVXVVWy
w:rentabilidad	YaYaXYTYYYxWW
w:rentable	PSRV0VPTSRVVT
w:rental	wXUWWVyWUVWVS
w:rented	0WUVWURVVUUVS
w:renters	sVSWpVTWTxXXT
w:rentre	yXWVYXUXWXYXW
w:rentree	PvSTVtSRTyTTQ
w:rents	QURvTutMTwSVQ
w:renueva	XaYaZZWTaXXxT
w:renvoyez	RTUUTTRSWT2UP
w:reopen	PUSUWWPTWRSo2
w:reorg	TURUTWRSTOVU0
w:reorganised	U7QVUXTWTRWXV
w:reorganizando	SU0VUUPUUSUUQ
w:rep	uaccbcXdcdcec
w:repair	sTTUmsitUSbVr
w:repaired	vabbabZbcZacb
w:repairs	yvSTXWVTXXXZT
w:reparacion	SWXVXUSWWWRXy
w:repart	2ZZXYXVXZXZZX
w:repartimos	SUQUzTQRTRTSQ
w:reparto	RVUUV2TTUUUVR
w:repas	RTSUTwSOwRTVu
w:repay	RSWWRXxVWWxVT
w:repeat	TVVUcxSSVTVWx
w:repetition	UWVWXVTVXTUUy
w:replace	nVvWZXpXVVtYU
w:replaced	WYWaZYUZYzVbV
w:replacement	R2UXUWZXUUWW0
w:replatform	zXWaYaTZZXabY
w:replay	WYXYWSU1YTXSQ
w:replied	QSPTVVuQcNUzQ
w:replies	TWSXWVRTvyVuR
w:reply	ocaiZkqVYlqYn
w:replybox	YYTYXayYYYYYZ
w:replying	SqVuXTSqYXsqS
w:repo	RwUVUXQVYV4WU
w:repond	VYVYZY6YXWXYW
w:repondre	yYYZYUWZYXWYZ
w:reponds	YaXZaXYXZZxaW
w:reponse	xXUYYXVXWxXWV
w:report	qXTwXSYrUTkly
w:reported	SUTVWUQRVRyyN
w:reportee	RUVTWTTRWRTR2
w:reporter	QxVWXWPWyUTWV
w:reporters	UzXYZYTZXaUXY
w:reporting	orWYZXxVYRXwi
w:reports	zuVXXrUYXWnXV
w:repository	TVVUWXSWXTuxk
w:reprends	WWSXVUSTyUUVT
w:repreneuse	QTSV0VPTSRVVT
w:represent	ZT2erWxUUUXVS
w:representarei	UUzWWWTUVTVTS
w:representative	3UWVVWSXZYXZW
w:represente	xaZaZaWaYaZba
w:represento	UUyWWWTUVTVTS
w:reprint	MSQQTxNyUOQSP
w:repris	waZaZaWaYaZbZ
w:reprise	VyWZYYVXXVWYV
w:reproduce	UXXZYXTVXuXWw
w:reproducible	ZZYZYbXYaZWYx
w:reps	WyYXXYWZZZYYY
w:reputation	wYWVYWUaZXvaX
w:reputed	aZYcabSbyaWZX
w:req	WyUaYZWZtXYaZ
w:reqs	YYTYXazYYYYYZ
w:request	YaVYZblSgaTzx
w:requested	SVUnXVZkVSX2u
w:requesting	yYYYaVUXWYWZU
w:requests	wVUkUyPpVSmZR
w:require	xVmuYTYVXWuYV
w:required	dUWuXedVlVvVq
w:requirement	0WmjaacZmYYZX
w:requirements	sSsZaY0ZVYYYX
w:requires	kWYUtRSWYX0Xn
w:requise	UYZYWWVXZZyZW
w:requisitions	QS0WYYUTWYVSS
w:resale	WWVYxYXYYVXYW
w:rescue	XXXZyYTUWXTZY
w:research	VtT7WWSUZoXXU
w:researcher	WiX1ZWuUVXWZX
w:researchers	TVTzWTRSUTUXT
w:researching	YbZucbpbcabcc
w:reseau	SVStTTOvyQTTS
w:reseeding	VXWXWXTWYSXXz
w:reseller	UVUTUV0TUTSRR
w:resend	SYWWWXSXYUVZz
w:reservation	VVUTZXRZZYyWT
w:reserve	SpTtUQaSUTdW2
w:reserved	TUVVWUwQYUyUr
w:reserving	wUVUWyQPXTTWT
w:reset	SWTWWUTUUPUs2
w:reshipping	VYbacaWZbawZY
w:residence	UWWXwYSWXRWYx
w:residencia	UUxVXWSWWVuXU
w:residency	UYVZyZXVWTYYZ
w:resident	Q1VYZVVUXWTXw
w:residential	WxWYYTUuWYWYS
w:residents	uVVTjXuXXWWXt
w:residual	XXZZZXTVaYyaY
w:resigned	vvYXYYWXZXVYU
w:resilient	SSQSXWQ0WVUZX
w:resits	TWUWVTTSURUSz
w:resolve	wtSXVXtXVVWYX
w:resolved	rXVXxXSYYpTYV
w:resolves	ZZYZYaXYaYWYx
w:resolvo	QVUUVVzVUSRTT
w:resonated	YYxZWaVZYXYaY
w:resort	UVvWYVySVVUWV
w:resorts	cXXTZXRVYWzYV
w:resource	XVVZZyUSYSXXW
w:resources	ynYYYYVYZZvXV
w:resourcing	UYwbcbXcbaaba
w:respect	PRpvTrRSvrUVS
w:respected	qktWWTtVrWUXT
w:respectfully	VWTtYYsYrtXYY
w:respects	RWSTUPQUR1RTQ
w:respekt	TUTXVXRVUzVWS
w:respin	VaXYZYyYaXZaX
w:respond	xTWUXUPWVWPzO
w:responda	UWWWYWTWWUtUx
w:responder	LTTuURPSURb0s
w:responderemos	UWWWXVTWXQRTz
w:responding	VZVXZYVUayXXU
w:responsabile	bvTWUUTWxUVVS
w:responsabilidad	UTVWWVzVRTVWR
w:responsable	xwYaZYWZZYZZX
w:responsavel	TyXVYYWWaZXZW
w:response	qUUTWVPWWXO0O
w:responses	SWS2VUQPUOTUS
w:responsibilities	xYWaccZcccccc
w:responsibility	xXZacZWZbbZZb
w:responsible	UjSWYYZWyuWVp
w:resposta	X1ZaaYWZZYZYX
w:respuesta	RS2VUURUSRSUR
w:ressortie	VUzWWVSVXVVOR
w:rest	rXWXtWrXXXzYU
w:resta	SSTUUwRTURTUu
w:restare	RVyVWVTUUSVVS
w:restarted	UTSWWVTTUTVSz
w:restarts	YbabbZWZawbbZ
w:restaurant	PTRV0V0TuPTXP
w:restaurante	zTXXVUVWWXWXU
w:restaurantes	YaavaXXbZaYaa
w:restaurants	wSQSxTPTTRsUR
w:reste	UsTWvURtlUtUS
w:rested	ubbcccaccbcdb
w:restent	WXXXYWVXYXxXT
w:rester	RTUV1TVUWUTVR
w:restful	SXVYYV0XVQYXW
w:restiamo	VWSXWXTUTzWWS
w:resting	RSUXXVTVVTUV0
w:restless	QS0SSRQRQOSPO
w:resto	QpTUVUyUVSuVS
w:restons	ZZXaaZXVZxZUX
w:restore	UyZaXVUXYYZaW
w:restores	TUXYYVVWYVzTU
w:restoring	RYVV0RUOWVSYU
w:restraint	XYUaabXaXyaZa
w:restreinte	zUWSYVVVYXXWX
w:restricted	UWWVXWUVWSXyQ
w:restrictions	TXXYYQSX0TYXV
w:restructuring	UUOWVXQUyxVVS
w:restrukturierung	xZYZZZXYZYYZW
w:result	WVWXYXuWWUrqx
w:resultat	RRVTWRTTWV0WR
w:results	QUaUWVVoVYTzx
w:resume	wWuZZZaZtWfYW
w:resurfacing	WZZZZaWZZYYYw
w:retablissement	RURUSUQSS0TRQ
w:retail	YwVuaXiZjUXqY
w:retailer	0TXvZWVXYXVZW
w:retailers	UYxbcbWcbaaba
w:retain	RYWzYXUZZXsaY
w:retained	ViyoWVWUUSVUv
w:retainer	1RRvRVRWXWlXS
w:retainers	WYXYYZUZZZxaW
w:retaining	WbabdcYdbcvcb
w:retard	TWWXXWVTWVWRy
w:retd	XYZYZZwbbbbbZ
w:rete	UZTvYYVYWxYWW
w:retention	PTS0SSQTRQRTQ
w:retenu	VX0YaZUZWVYQY
w:rethink	VXSXWRTTSzWXT
w:retida	STTSURRTSR0QO
w:retiene	YYZbZbYaYawcZ
w:retirada	UWUYxXVWVXWXV
w:retire	yVRTUQRQURTUy
w:retired	1UUWWWRxVeVYS
w:retirem	UVXXYXWUWVXXx
w:retirement	nVTWXWzVVSVYT
w:retires	u3VWVVSVWVWYU
w:retirez	TVVVXTTTWUzSQ
w:retiring	QxSUUdctaxVWQ
w:retiro	ZcbcabvaabYcb
w:retomando	zWabcaaccabbb
w:retomo	0ZaabXYXbaYba
w:retorno	VYWYVXRWWWyVV
w:retouchee	UTUVVUzUTSUUS
w:retouchers	UZxbcbWcbaaba
w:retraite	quTYWYwYVRXXW
w:retrasa	UWUXWWURWUWUy
w:retreat	TWRXVXzXXRWXX
w:retribuita	VZX0ZXWZZXYYW
w:retribuzione	Y1XXYYXYZYZaZ
w:retrieval	aXxbbbZbZWZbY
w:retrieved	ZwYbcbZcbcYXb
w:retrouver	TVOWSRTTS2VVS
w:retrouvez	UZZYYXyUXXVYY
w:retry	VYYYZYVWZVXQy
w:return	lVsWcXoWobYVx
w:returned	TVTWWWTVVRl1b
w:returners	SUVWXXSXzSXYT
w:returns	XURsUTtksSrUS
w:retweet	YYZZZQUyZWXZX
w:reune	SUUuVRSxUTUVR
w:reuniao	PWVTWTQPVUUS2
w:reunioes	TUXyXUUVWUSUT
w:reunion	PTSsUTPPVvSR0
w:reuniones	WXVwYXWXU0XVT
w:reunit	RTT2TSOvUSTTP
w:reusable	YVZZwcWaZXWbZ
w:reussir	VaYZaYUyZYXWV
w:rev	sXWXxWSUVWUYV
w:revenir	UVSXUUUTzRWWT
w:revenons	SSSUTTQTVQSR0
w:revenue	cUUV3oNrVVeXV
w:revenus	UabZZaWZbawbY
w:reverse	UUVWxWvUWVVXU
w:revert	V2UZtaVZYZXZX
w:reverted	TWSXTYQVUPWW0
w:reviens	SUTUUVQTVzUTS
w:review	sWWtWYlbWaYWy
w:reviewed	mlSSWUQVwNVzs
w:reviewer	aSUyTnNQTPTUz
w:reviewers	PVYXYrTWZYyYW
w:reviews	wRSTUvrTSSmSt
w:revisar	xabYbVWabbSaY
w:revised	TYXZaZTXYXWYx
w:reviser	QSRTU0RTSRRTP
w:revision	sWWXYXpWXUtjs
w:revisionare	yYYWZTVXYXRXV
w:revisione	PQRTRPPQxOSQx
w:revisiones	zTXXVUVWWXWXU
w:revisor	QSUSVtSRUxTTQ
w:revista	TYYUZyVWaXWYW
w:revive	YYvbbaYbbabaZ
w:revue	WWTVXSVyYUTXT
w:reward	UVU0XXTSvVVWV
w:rewards	XaXYbawacZbcc
w:rewire	SZZbZaYbxWabZ
w:rewrite	zWTVYVyYWXWYW
w:rewriting	WZYYZZyWZYUXV
w:rewritten	TXUXXWSVysUWS
w:reykjavik	QU0VVWSTURUVS
w:rezamos	wYabaaXZaaaaa
w:rezeptpflicht	yXYXYVUWZXVXU
w:rfq	vZbcdbabccaaZ
w:rg	WYbZaYWaaZxaa
w:rheumatology	UxZZbZZXaaZZY
w:rhino	zXSXXXTXUVWZT
w:ri	xWVacbYbaabbc
w:riada	WYYYWxUVYWYYY
w:rib	YaXZaXYWZZwaW
w:ribera	UXTXXYTVXTW4S
w:ricarica	WXaaZZXaaYwaY
w:ricariche	UXXXYWUWYWyWS
w:rice	0WVXXVTVUTTYR
w:ricerca	ou0YYUWXXVWXV
w:ricercatore	WyXXUZVVZXWXV
w:ricerche	TVQWXVTUWRT1P
w:ricette	VWSXWUTzVSUXT
w:ricevera	RRTUUURTTS2VS
w:ricevere	TVyVXUVVUVXVU
w:riceverli	RVVUVTSTWSySS
w:ricevi	PSVTVRRTWU0TR
w:ricevuta	VWUYZYUWXWVxw
w:ricevuto	UXVvXUUVWUwRR
w:rich	RVZZXyXYZZXaY
w:richard	YZWYYXWSYyYYX
w:riches	SUSUzTRSUPSTQ
w:richiamarla	RVzVVVTUURVVS
w:richiesta	oSSUUTRTTTS1P
w:richtige	RTxTtxSQSRVUR
w:ricomincio	VYXYYYXawYYaZ
w:ricorda	TVSVRVwSUQUVx
w:ricordo	WYWxZXVYYXXXV
w:ricostruisca	zSVVUTUWXVWXU
w:ridere	TTUWVWPUTzTVR
w:riders	WWZYxZSYbaXaX
w:rides	VaZXaWXaXXybT
w:ridiculous	WbaawbWcbZbdb
w:riding	zVWXTVOUUUyYU
w:riempiono	TVSVUVSVVTzWS
w:rien	OSwVUSSSUSyUu
w:rientrare	TTSVVUTUySUUR
w:riesce	zTTTURSRUQTRP
w:riesgo	XZXZWXSXXXxVV
w:rifacessi	waZbYbXbYZaca
w:rifare	zWSYUXRVQRVWT
w:rifarlo	yYWZWXUXXVTYV
w:rig	OTRSSSPwPyvVP
w:riga	QUST0VPVWUUWU
w:rigged	yZYZUZZYXXabY
w:right	nZqnnWpVVtaXm
w:rights	uVVVXwRUVTsWS
w:rigolo	TVRWTSRzTUVUS
w:rijd	vaZabZZcbbaca
w:rijdt	TUTWVTQTSRrU1
w:rijinstructeur	WVVXXRzSXVWWV
w:rijnhof	VXTXXVVyXTWWT
w:rillettes	TUTTVUSzSQTUP
w:rimandata	VVVXWVUWWUWXy
w:rimasto	TTSVVUTUySUUR
w:rimborsate	VTWWVVUWYVyWS
w:rimborsiamo	WZYZXYyXXXQUT
w:rimborso	TYWWYYUXYWNX0
w:rimos	TYXVWQVzYWXWV
w:rimpiazza	RzWWVUSUUWUWV
w:ring	ltwWVYZUlTbWv
w:rings	UVVzXQSRUUQWS
w:rinnova	STTxWVSUVTTuQ
w:rinnovabili	yZabcbabbbbZZ
w:rinnovato	TVSYUXSXTSUUz
w:rinnovo	SVUVWVSUVTSTz
w:rinviato	TWUVXXzWXWUWT
w:rio	VuVYXXVXVyVYV
w:rioja	TyWWYXWYWYWZX
w:ripaghiamo	XaaYabwbZaaba
w:ripara	VXWWXWUxXVVWS
w:riparare	UUWWWyVWWWWUT
w:riparliamo	UV0XVWSTORVVT
w:ripetizioni	RVTUV1TRTRUVS
w:riposo	VxVXXWVXWWXWU
w:riprendo	XVYYZYzVZZXQU
w:riprese	yXYYZVWYXYXVT
w:ripreso	yXYXZVWYXYXVT
w:riprovera	TVUVVVSTVSVRy
w:riscaldamento	XaaXabwbZaaba
w:riscaldato	XaZXaawbZaaba
w:rischi	YaYaYYTYXXxVW
w:risco	VYWYVXRWWVzUV
w:riscrivo	2YZabaZbabZYZ
w:rise	TuVYTYUWXXwXT
w:riservata	RT5STUQSPQTSQ
w:riservatezza	WYWwYXVXYWXXV
w:risico	YaYZXZSXXXwXW
w:risiko	WaaYYXSXaYxaZ
w:risk	YbhXrxaWZXtZW
w:risparmi	QXYWYVzXZZTYV
w:risparmiare	bbcbbZvaccYZa
w:risparmio	XaZXaawbYZaba
w:rispediscili	QSVTWSRTVTzTR
w:risponda	SVUVVUTUVTzTP
w:rispondere	RUVWVVTUUUUyS
w:risposta	RVSVVWUXuVUyT
w:risque	TWTXVVSUUS1UR
w:ristorante	WZYZZZYawZZaZ
w:ristoranti	VXTXWW2UTSVWT
w:ristoratori	ZbYabbzbaYaba
w:risultano	UXXXYWUWXVyWS
w:risultati	UYVxYVTVYXWYV
w:ritirarle	TVTWVVRUTQUUz
w:ritirarlo	SWVWWWTVVUSWy
w:ritmo	wYabaZXZaaaaZ
w:ritratti	SUUVXVzVVRUTQ
w:ritrovarti	TVTWWWSUVyUUS
w:ritrovato	waZbYbXbYZabZ
w:riunione	TUUTVVURWSUSy
w:riunioni	VXVyXUVVWVWWU
w:rival	WZWXZayZYVZbX
w:rivedere	VWUXWXzXXSVYT
w:rivederti	TUUWWWQUTzUWR
w:river	RTTUUxQySPTTM
w:riverbank	YYWXZZxXYYYaY
w:riverside	RSoUXVRvVTUVw
w:rivista	TYYXZ0URZWWZW
w:riyadh	WxWbabYaZaaaY
w:riyal	VTUWXWQSTTzVR
w:rm	zVWWVYVXWWYZY
w:rn	rUyVVURVTUVXU
w:road	qtTUUStTVVRxW
w:roadmap	vTUvSUtVVVWXT
w:roadmapping	UURzWWTSWTUXX
w:roadmaps	TUzVXXWSWWYZW
w:roads	YUTaXaUZyUZaY
w:roasters	UXXZyZUaYVZaY
w:rob	UUzWVYRXUrSYU
w:roba	zWTXVUSVVSVUS
w:robert	SXSUYZVZXXzWV
w:robin	TWUTWVwXYTVxY
w:robot	rRPQ3RNRUbtSQ
w:roboter	RTTTVzRSSSTSR
w:robotic	SVS0XSQSVVSWS
w:robotics	WwpYiYmWroYYV
w:robots	pTTxvUrTUTTWR
w:rochdale	yZVXaWWaZXYbX
w:rockville	rcdcedccddcdd
w:rodada	USYXzWVWYXWXV
w:rodando	wRQTTTRRxRTSQ
w:rode	UWUWWWVVUVuXw
w:rodilla	STPTUTQSU0SRQ
w:roei	QTOUTUQSU0TRQ
w:roemenie	OTXUWQ0WXYVXU
w:rohan	acbbtcbcbbcdc
w:roi	YXUbUaybTXZbY
w:role	nrnYkeYaqjZXZ
w:roles	WV5ZYaoYsUYYZ
w:rolf	XaYZaayYYTXbT
w:roll	UktQWwmTqPUVo
w:rolled	UXUYYVUSXTVWz
w:rollers	WbZaZXWxaXYaa
w:rolling	uWXWYxkVaYYYU
w:rollout	5VZXaQVYZYYZX
w:roma	WrXZaZWYZYZzW
w:roman	TVTTVUSzTQTUQ
w:romania	TWZYUXyZabZbY
w:romanian	TUVWXZzXYWYZU
w:romanzo	SSTUTUR0RSTUQ
w:romaria	zWVWXUVVVVXVS
w:romeria	TXVWXWyUWWVWT
w:rommelmarkt	UUUVVVTUUSTUy
w:rond	4rTYZYVZXXXXW
w:ronda	SSTV3WTUWVVWS
w:ronde	SSRP0SQqVTzVT
w:rondleiding	TU0WTVQVUTUXU
w:roodgloeiend	yXUYWWWWVUWYV
w:roof	qVUUTVlUUSZV3
w:roofing	wabZZXYbccYaZ
w:roofs	QUS0WWTVUWUYT
w:room	VlTYpvYheoXVu
w:rooms	wwVXXVTUWUlXv
w:root	UUVWWWTUYSUUz
w:roots	QZaYayXYaZTZZ
w:rope	QZzXaXTVYYWYW
w:ros	yUYZYWXXYXZaY
w:rosa	ncdbdarXXaXyW
w:rosalia	VzTaXbUbaXZbZ
w:rosalind	qWyYXYTYUQYau
w:rosamund	WYWabbVbyWbaa
w:rosario	pVXWYVxXXVWXV
w:rose	vWVTTVQVXVyUQ
w:roses	zZWaYYWZZYZaW
w:rosie	WXzYYZUYWTXaX
w:rossi	VYYYa0XSYXZbY
w:roster	1TvSVTPUVWTWU
w:rota	jSSWvVRtTOTU0
w:rotas	URSVUT2UUvUUQ
w:rotating	WyVYWXUXYYXYU
w:rotation	xYXZcbYcZbXba
w:rotina	zWYWYUTWYXVXT
w:rotonda	UWVXWWVUWTUUy
w:rotterdam	exeYsaXkbkXYW
w:rouen	ZZYZaZXYZWTxV
w:rough	xTsUYXTYXXXZV
w:roughly	2WWWXUSsXVWYV
w:roumain	zUUYXYUXVXYWV
w:round	XriWsXXsfbpXZ
w:roundabout	XXYZZaXYYxZYX
w:rounding	QTTWXWSSxRTUw
w:rounds	QVUptwSWuSVXT
w:roundtable	WXWWYXR5WVWWU
w:route	OPPQyyOQQOQRN
w:router	UTVXsWTWWUUSy
w:routes	vtXaZaWaZXZcb
w:rouvre	VYXYYXSxXWWWS
w:row	RVTXWXStsrVVv
w:rowans	VWXXZZVXYVYYx
w:rowe	SVQWWWSV0STXS
w:rowena	vZabbcZcbaadb
w:rows	SVQVUWPTSzTTr
w:royal	VSUYYWUtZtyWU
w:royalties	SVVVW8UUWTTYU
w:royalty	nUUVW3QUWUTWW
w:rs	qUWUXvTuXWvWT
w:rsu	UzUaZaVZZYZbY
w:rsus	W0WaaZrZaZZZZ
w:rsvp	XYYYZUS5YVWXT
w:rt	YXxbbbZWaXaac
w:rtos	zVXVXSWXTUXYV
w:rtt	Y0VbbcZbYbbba
w:ruakura	SXaZZxYZaZZZY
w:ruaridh	VYRWYXVVXRUzT
w:ruas	TWVVYUyXYVUXU
w:rubbel	RVSVVWUUUSzVS
w:rubbish	sVUyVYUYUUYYY
w:ruben	WXzUUaTaXVXZX
w:rubrica	TTUUVySTVSUUR
w:rubriche	SVTWVURUUzVVR
w:ruby	UZWYZYzYUWXaY
w:ruche	SVRVVUTUT0UTR
w:ruckmeldung	XzTWYYUTUWXYU
w:rucksack	QVSzVSRVWTUXS
w:ruckseite	ZaacxbYccabbZ
w:rude	QrQQTysNSxQSP
w:rudi	WYYZZayaWZYcY
w:rue	SXVXXYzVYXXSV
w:rufbereitschaft	axabbcbcZbbca
w:rufen	SSPVTTPS0QUTQ
w:rug	VVQXUTQQzRVTQ
w:ruhe	UVTYYYzXVVXYU
w:ruhestand	ZvYaaaZaYuaaX
w:ruhm	QTVT0STSSRTWT
w:ruimte	TXYYZ0XYYZYZZ
w:ruined	SVWVzXTWUSXZT
w:rule	ySRTUTPRSNR2P
w:rules	nTTqlUnpVkvoQ
w:rumania	UXVWXXUVXVyVS
w:rumanien	RWaXZWzYZaZZX
w:run	oqUmuqeiWVpXV
w:runaround	ZbYaZbWYYTYbx
w:rund	w0XXZTTWXXXXV
w:runde	WrVYtYVX0VWYV
w:rung	XZWaZbyabXZcX
w:runners	XYTYYZnXZ3YXV
w:running	RnbjbZWoUnuWn
w:runs	wWRuUVzUlSUVq
w:runway	WNYazZYYabYZY
w:ruolo	WUxYXXUWVUXWV
w:rupees	vWUyUTQWUUVWS
w:rural	mvSRorRxVVTXU
w:rush	yVVXWXUXWmXYu
w:russia	ZaZabZWXbZxVW
w:rust	pYZZZVXwbXWaX
w:rustig	VXzVWYUSVVVXU
w:rusty	TXXYZWTQZRVYz
w:ruth	rpTWVWRQrlVXy
w:ruzies	YwXaZaXaYZabY
w:ryan	UQQWVYTVWX0WR
w:rye	R0SWVTSUXSWXS
w:s	ndkimaZlkmdWl
w:sa	ayWZmVrXWXpYW
w:saarland	xYYZZZXYZYYZW
w:saas	UVyXXuSWVVXZW
w:sabado	rsSUUtPzUPSQN
w:sabados	TTVWU2VUWWVWR
w:sabati	TVTVVyTRVUVVT
w:sabato	yrSUUSQxURTSN
w:sabe	RpTVVT0SwTPUQ
w:sabemos	qUvToTvVWUSWS
w:saben	XYWaYaYZxYZZY
w:saber	VXXwtVUYYXTYV
w:sabes	StRVUWSU1QUTQ
w:sabi	WWWXyXVXYVWZV
w:sabia	XZXZZZXYY2YYW
w:sabonetes	QSRTzTPSTRRRR
w:sacco	VWUWSWTSVTVVy
w:sache	UVVVWUUVVUVVy
w:sachverstandige	SWXxXWWXYXXXU
w:sack	xYZbbbYbaVbZa
w:sacramento	XzVZVZWWZZXZU
w:sad	SrTWvXTWWwTYU
w:saddle	WZXZZZWYYWWX0
w:sadiq	abYccdYdvZacb
w:sadler	UXXVYSRzUXXaV
w:sadly	UYaWXTXxaZYaW
w:safari	SVUTVVRSTRSRz
w:safe	RTSlWVPdbT3oy
w:safety	sUTuYwOxURSVQ
w:sag	rSzZYVWXYWtXW
w:sage	XVXawZXZZYYaY
w:sagen	tTwXWVSWuSVWS
w:sages	RSTTV0RUUQTSR
w:sagst	2YYabZXZaZZbX
w:sagt	UTTXWV0WRTTUT
w:sai	QRSUUU2TTwTUQ
w:said	nisesWYbVuZWX
w:sailing	wVUUWWTUWVWVw
w:saint	qoXXXyUYXWYXU
w:sais	wXUaZZVZwYZZY
w:saisie	RXZYZWxZZaYaZ
w:saisissez	XYXXZXXVZZyYV
w:sait	tVUTUySRVURVS
w:saiu	R0RTVVRwvSUTq
w:sake	TyXYaaUZYZWaW
w:sala	MPQ1SQQTyRRTQ
w:salad	VYWZYZVXZUYW0
w:salaire	WzXauYXYZYnYW
w:salarie	XXZZvZZZaZYZX
w:salaried	S8QXTXrWWWWWV
w:salaries	RtTW1URsXUUVQ
w:salario	V1WYjYXYYYwYX
w:salaris	V3WYbYWYSXwXW
w:salary	UxoXvXWYYVrba
w:saldria	XZXaZZXZY1ZYW
w:sale	WiTVvV0rUSTVb
w:salem	VWZaZwYYYZZaX
w:salen	UUVUUTTVVUUWy
w:sales	VXZtU2lYXjXWa
w:salesforce	ZwpsYZUcapYXW
w:salesman	SVUWsX0WUVVYV
w:salgado	TVVVWUTTWTVUy
w:salida	YZZbabYaYawcZ
w:salimos	VVVWXWTSVTVWy
w:salio	YxYZXZWYXXYWU
w:salle	QUUUWTRSWSSU4
w:salmon	RUVzVUSTWTTUQ
w:saloes	UWUYxYVWVXWXV
w:salon	wUTWVSpvTlTSR
w:salonen	UyXaaaZaZYUbX
w:salons	UYXYXZzWVTWZV
w:salt	lVVVXVSuXSTVy
w:salud	cccctcbccbccb
w:saludado	WXWXXWWRXyWVT
w:saludando	UVTWVVSVUzVXT
w:saludar	STzVTWSWVUUWT
w:salut	pXyZsYXYXqXYW
w:saluto	WYWYZYVXXyXTS
w:salva	QUUVWxRVVUxUP
w:salvage	UWaZZxYYaZabY
w:salve	YXXZYYYZwXaZX
w:sam	qURWWWSVS2WWR
w:samantha	qXsbccYccbbbc
w:same	ncSoclZVZ4lVT
w:samedi	rSQvTvPRRORSr
w:samen	VXTYXYVXYyWVU
w:samenwerken	RUSTVVUTVyUUR
w:samir	WXTZXawYwSYXX
w:sammeln	WVTXyXSXYWWWU
w:sammle	UVyYXYSYVUVXU
w:sample	VWWXXvyUsWVYs
w:samples	pWVXXX1WXkVXY
w:sampling	wXVQWYxYYXXZW
w:samsara	xZbYZXVaacXba
w:samstag	TVRWVWSUSQVUz
w:samstags	0XXXXWsWXWXYU
w:samt	XYZYZXVVZXyWQ
w:san	zWXaYbYZaaabX
w:sandusky	zXWXYXVVYWVZR
w:sandwich	TzXZWXTaZaWba
w:sandwiches	xWWWXRVvXrYZV
w:sane	XXSXXVSRU0SXU
w:sang	WWSXWWTVUzVXR
w:sanidad	uZbcccbccddcc
w:sanita	cccccZZvcacZY
w:sanitaria	XxYZYZYZXYYWX
w:sanitarios	SUzWWWSRXVVWU
w:sanitarista	VzTXXXSWUUWTU
w:sanity	xUbYZYYabZYbZ
w:sanjay	nVXYYYWWXWTWy
w:sanna	abYaZbWYYTYbx
w:sanne	RxSTTSsTTPwUR
w:sans	bVbWWWwikUzVb
w:santa	3SVVUSTTWSTWS
w:santander	PVXUWURzVWUVT
w:sante	TUzWTUSVSSWVS
w:santiago	ZaXbbcYcwYcab
w:sao	soUWWWqrXVtVm
w:saoirse	TWXXXzSVYWWaV
w:sap	pxoZZZZYaYZoW
w:sapc	VzYYaZXVabVaX
w:sapere	TWtXXXUWyTWVT
w:sappia	TUXZxYUYYWYZV
w:saputo	QTRUTURSR2RRO
w:saque	XYWaXaXYwYZZX
w:sar	W0VaZaXZXZYYX
w:sara	RUUVWTTUWT2Ps
w:sarah	VZXVYY1XXWYYW
w:sarau	PSPRQRO1RPRPM
w:sarebbe	stUU1QRVUUUUR
w:saresti	PRSVSUSV0TWVS
w:sarkozi	wabbabZbcZaca
w:sas	YnccZsXouUWsU
w:sasen	axabbcbcZbbca
w:saskatchewan	zZYaYaTVZVYaU
w:sat	bTRwVUSaT2TVt
w:satellite	PSPT2VOTSPTVR
w:satisfacao	WYbZbYWaaZxaa
w:satisfaction	ZZXaZbXbYxZaX
w:satisfait	WTTVYWyWXYUXU
w:satisfied	WZUWXayXYYXaU
w:sato	VYUXYXVTazWXT
w:saturday	XrSsaXYoUUUV2
w:saturdays	wSVSs3ORVSQWR
w:satz	3YXqZYWZZYYYX
w:sauce	mRRUTVOTSRSyP
w:saudade	UUVWXSUTWyVVR
w:saude	bxYZcZWeZuYYW
w:sauf	1ZZbaaXbZZaZZ
w:sauna	TVWWXzWTUTWXS
w:saura	XWYavZYZZYYaY
w:sausages	TXTWVYQyXQVYv
w:sauve	SWSVVVTUTzUUR
w:savannah	WVUXWWPUTVVzS
w:save	bTtUSSzzTQRUb
w:saved	QUPUWUwSTvT3O
w:savez	XYXaZaxaZZYaY
w:saving	tWVVZVzWYWWXT
w:savings	pWTX0XTVSSzYV
w:savoir	WYsYYZ2YYWYYX
w:saw	roZWdloWlvZXW
w:sawmill	pVQzWTSUUSUVS
w:sawmills	xXaYZZZaacZca
w:say	mmrZahYaXsYmb
w:saying	TwSXWXTXT0VVS
w:says	rXoXXoYUepUUy
w:sbagliato	VaXaZaXaXZwZY
w:sbloccato	ybaacbabbcZbZ
w:sblocco	RVUTVTRSVSzSQ
w:sc	trUYYYUZuXYYW
w:scada	WyVZWXUXYYXYU
w:scade	noQQSSOuQQOwp
w:scadenza	Z0ZZZaYZZZZZa
w:scale	R3dVVVcTUuaVl
w:scales	VYWZWbYZWyZcY
w:scam	TTRVWWRVRRQ0P
w:scambio	TVUVWUUUVTUTy
w:scams	UXUWYWv0XQQTR
w:scan	TWVTYWpVWxyXR
w:scanned	tUQTSUvTSPNyO
w:scanner	ORPzSQMSSQzSP
w:scare	TQWWzUSXWYUYW
w:scared	YYWZZZSYWyYYU
w:scares	UXUXXXRTTyXXT
w:scarf	WYTYWXSVVPUVz
w:scarica	VUVSXSTTVWzWT
w:scary	UWWUTU0OWVWVS
w:scatole	TWWXTXzVWVUVR
w:scegliere	VUyXXXUWUTXWU
w:scelse	waZbYbXbYZabZ
w:scelta	WbawaaZbbZbba
w:scelto	XYabaZYaaYwaY
w:scendi	TVSUVVTUVzUVS
w:scene	TUQWVXQUT3VXu
w:scenic	XZYZYZWxbXZaW
w:sceptic	TWOUSVSUT0VVT
w:schaal	Q6SVURRUTTVUR
w:schafft	Y1YaabXZZZZaY
w:schalten	YXZaaZUYaZxWW
w:schaltet	XWWZaVYXXYxYY
w:schau	RS3USUNTQNSRP
w:schauen	WrXxsXTYWWWYW
w:scheck	ZVYYZZYYaaxZV
w:scheda	yXZYYWVaXZYbZ
w:schede	xYZZYXWaYZZbZ
w:schedule	kUgTWVqRVSsRx
w:scheduled	UTTpXRRQVRpQ2
w:scheduler	QRSWxWTXVVRUy
w:schedules	kXVYxaWZXVWZY
w:scheduling	sUUylSatWUTXU
w:scheme	utTVUnuSVUtWR
w:schemes	TUxwXWTUUQWSS
w:schenken	SWUUVUVWWVzVU
w:schenkst	TWUUWUVWWVzVU
w:schepen	ZbYcababyacca
w:scherz	UVzXWYRXVUUWT
w:schichten	TUVyWSRTWUUUT
w:schichtleitung	axabbcbcZbbca
w:schick	QTtVUVRTSR2UQ
w:schicke	WXRYYYUWVzYUW
w:schicken	mpVXYXwXWVnWs
w:schiedssache	TWXxXWWXYXXXV
w:schieflage	VXTVYYyWXYXZW
w:schizzi	vaZbYbXbYZaca
w:schloss	xYWYZXvYWTWYV
w:schlussel	TVSWVWQRUTVTz
w:schlusselpositionen	WWyYYZUXUVWXW
w:schnell	PVRUUTRUSS3UO
w:schnittstellen	wbbbcbacccZcb
w:schnitzel	VXTUWXTRWzXZS
w:scholarship	RxTQUOPP0STWS
w:scholarships	SWYTWMw0XVUYT
w:scholen	YXWYWYxWWXXYV
w:schon	UWqXnYmVWvWWq
w:schone	TU0VUVQURQUUR
w:school	spZYYpasqUWWb
w:schoolbooks	TzXZWXSaZaWba
w:schooling	XwWbbbYaZaaaZ
w:schoolpsycholoog	xYZZZXXYZZYZX
w:schools	PWxYwnqUnSVXj
w:schoonmaak	XXWYWXyVWXXYU
w:schot	WWYZxWXaaZYZZ
w:schreef	RRSTzTRTURUUS
w:schreib	XyUZUZWXWXXZX
w:schreiben	NRPQTwrRQvtUQ
w:schreibt	VzUXXSTWUTWVT
w:schreibtisch	RzVWYUUWXXWYU
w:schreibworkshop	TUVVVTSyUTVUQ
w:schreinerei	TVzVWWTVWQWWT
w:schrift	yYWXXXVXYXXYW
w:schriftlich	VUyXXXUWUUXXU
w:schrijf	YwYbabXaZZabY
w:schrijven	SWWSX4UUXWWXU
w:schrikt	ZaYcababyacba
w:schritte	VYyVZXTXTWXXV
w:schuift	UUUVVVTUUSTUy
w:schuldhulp	yXYVTXVXZZWVX
w:schule	aaZbabZbzXbba
w:schulkonto	WYYYYXWXZWQYy
w:schulsozialarbeiterin	zXZYaPXXYZYYX
w:schulter	STUzTSQTUSSUS
w:schulung	SXYWZ1VVYWXYV
w:schulungsgebuhr	XVYZZZXXaYxXS
w:schutting	SWTVZWUTXUVxU
w:schuur	RURVUVRVRQUV0
w:schwabischen	VxVWXWUWWVWXU
w:science	RpVqpvQQxTmXT
w:sciences	bawcbdVcZWcdc
w:scientific	zUR0kWUXVTlYV
w:scientifique	VWWyWVUUXVWWT
w:scientist	qqVZrYbdjXYuW
w:scientists	WWZYZTyXZYXYX
w:scienza	ZaZbbZYwaYbaY
w:scierie	VyUZYZWZXYYZZ
w:scones	WXWZYZXYXTXby
w:scontata	UXXXTXzWWVUVS
w:scope	5WVrYXTXXXWYV
w:scoperte	RTTTWyTUVUSTR
w:scopri	WYRZZYWXZUWyU
w:scopriremo	TWzPVTRUXWWXT
w:score	tVVUYXtTYWwYV
w:scorecard	YYyZWZVZYWXaX
w:scorecards	wZacbaZbbYadb
w:scored	TTRTZYQXZW0UU
w:scores	VUTXXaVZYXzZW
w:scorso	QUzUVUSTTRVUS
w:scotland	XZyXYXUXUUZZX
w:scottish	wtuVWWQWTSWYT
w:scout	WXWZYZWVXVVW0
w:scraper	3ZWaXZXZWWZZX
w:scratch	RhUWXxRXvhrXT
w:screen	SnVtXVqUXSvVr
w:screened	xZZaVaZZYXabZ
w:screener	UXYyaUUSaaUUV
w:screening	qUe2kXQWWUdXV
w:screenshot	XXYYZZVZaY2XU
w:screenshots	tVWXTTpXZXxZU
w:script	tTTuUqWSVTzVR
w:scripted	RWSQV0PQYVUYV
w:scripts	zQSwUtQSUSSVS
w:scrisse	UV0WVWSTORVUS
w:scritto	WYZawWXYZaYba
w:scrivania	VWWYXWVWWVXXx
w:scrivanie	TVTWWWTUVyUUS
w:scrivere	UWTWWoPSzRVVT
w:scriverebbe	TYXWZyWSZXXZX
w:scriveresti	UWWXWyUVWVWXU
w:scrivi	VXUXXWUWWu2XU
w:scrivimi	UVUVWVTWUUyWT
w:scrivo	VYXZZZYawYYaY
w:scroll	vWuYYYVYXYVZX
w:scrolling	bawcbdVcZWcdc
w:scrub	RRV0URTTXRVUT
w:scrum	jwRXoUkwkRVWU
w:scuola	RSSSVzSUUTSSQ
w:scuole	XaZXaawbZaaba
w:scusa	RTPVRVQUzQUSR
w:scusi	WYYZZZYawZZaZ
w:scusiamo	UWWWWWUTXTWWy
w:sde2	WYXaZaUaxYYYV
w:sdet	WvWcbbabbcbcb
w:sdk	zYWWXTTYYXxZV
w:sdr	VUTZUazZYYWXX
w:sdrs	VUUZUazZZYWXX
w:sdtm	TZZXbZybZZZZZ
w:se	kcZZmYnZphcqZ
w:sea	QuwXUuUWqWXYT
w:seafarer	aZbbbaWWcZwaW
w:seafarers	SVzZXZVZUWXYX
w:seal	XXZZbZYWZXXYx
w:seaman	wxSUWVSWXWSYS
w:sean	acvcddZcaUcdb
w:seance	QRSxSRQySRRTP
w:seances	WSTVYWzWWXTXU
w:search	qrtWbZZWceXsW
w:searched	ZUxVVVRslYWWx
w:searchers	UWVYYXWVWUTzS
w:searches	TkVWWVdVUTt1S
w:searching	WbUprwcVgTVls
w:seas	TVXVyVSVYWUXW
w:seasick	RUUVWzTRVUTVQ
w:seaside	SVXWYzVVXWVYS
w:season	za1VVTWwUaTVT
w:seasonal	4UTVWWUVVVWXT
w:seasons	zZVXZZTXVTWZX
w:seat	TrTyqVojhUXnZ
w:seated	XZYwaZXbaZaaY
w:seats	QVVrVrpuVSqUR
w:seattle	mukoYniYWrXXU
w:seaweed	vWwZZXUXXWWaW
w:sec	SUvVVWRUWSyWQ
w:sechs	MrStUyQsTSpTO
w:sechsten	aZZbaUZZyYaaY
w:second	lrXYoaWnXtcWl
w:secondary	YVTwVcRSxURXS
w:seconden	VYXZZX4YWXWXW
w:secondo	QUVyWUSVWVUVT
w:seconds	lWSWWXir1SXXQ
w:secret	SUWWXYnWWW6XU
w:secretariat	WyZZYaUYZVXZX
w:secretaries	UWTVWRzrUQTVS
w:secretaris	YZaZaaXaXZwaX
w:secretary	xwSVWVpWVWVXU
w:secteur	tWwXYWUXsWYWV
w:section	PVUVVySSWTRou
w:sector	aoxkmXoecaXXV
w:secure	WuWYYYTXYVvtQ
w:securite	ZaXYZWXUbZxWW
w:security	uVrWYmTVWV0mR
w:sede	ssxYYYWYYXYYV
w:seduta	STSVVQTSTyTSu
w:sedute	RSTzVUSUUTUTS
w:see	XerZYXleXqnqd
w:seed	hUoX7YTWXVYYW
w:seeing	TVPxWVPsW2RVS
w:seek	oUSq3VPTUnUWS
w:seekers	RPQUTzyQTTTOP
w:seeking	ToRYtZSY3WYWV
w:seeks	XwXrvrWWYWXXV
w:seem	rVSWvXQTV0rTS
w:seems	vWiVYW1XXWXXU
w:seen	bWTUcpoTrpcrb
w:sees	QQRVVUPQxrwTO
w:segment	YZTZZaQXSzXXX
w:segnalarmi	aZWbccXazZbaY
w:segnalato	UWzVWYUVRTVXT
w:segnaleresti	RTQVSVRUzQUSR
w:segue	kSSTUTnRrRTSz
w:seguente	VYXXYWWXXVyUT
w:seguiamo	WVYYZY3YaYXYX
w:seguidores	VXWXWWxUWUVUS
w:seguidos	WyXYYYWXXUYYU
w:seguimos	XYWYZYWVXzYSS
w:seguir	sVvYXXTYXWuXU
w:seguirlo	VXUXXXSWWTTUy
w:segun	RVQzYXUXXXVWU
w:segunda	SSUVWosUVptTw
w:segundo	SwTVSUSSURTTw
w:seguo	TVyXWXSVTzWUT
w:seguranca	XxZYaaXYYZZYZ
w:segure	yWXYYVXXVYXYV
w:seguro	VuXYXXmXWtuXU
w:sehe	VURXXXuWU0XVT
w:sehen	RTyUTTOQSyStO
w:sehr	lrYoaaaZoYdao
w:sei	qZxYYrVWXWopT
w:seid	TURWVVRUSQUU0
w:sein	uVTWWVT1TTXWU
w:seine	TxSVXXVWWVVWv
w:seinen	axabbcbcZbbca
w:seis	ylVVuXnWXVoWU
w:seiscientos	VxXYYXWXXWYXU
w:seist	ZZabybYbcabbZ
w:seit	asVYfXeWmnVWy
w:seitdem	VXVYZZ2YWWYZW
w:seite	vRQVUUOUPwwRS
w:seiten	xUUUVQRwTTTUR
w:seja	WXXZZYWYZXxXW
w:sejour	PRTSTRR0TSRSP
w:sek	uvXYVZVZYZYaY
w:sekretariat	aaZbabZbzXbba
w:selben	VWWyXVSUVTUVT
w:selber	0YuaYZUZWWXYW
w:selbst	qUrmVtQRTrrUR
w:selbststandigen	YZWbac0baWabZ
w:selbststandiger	QTSTWU0SUTUSR
w:selbststandigkeit	SyVYYZrYXvXYU
w:selbstverstandlich	stVqXwTXVVVYV
w:selecao	ZwZZbZaaZcYba
w:seleccion	ptyZZZWZXYZWW
w:select	UUuXYWWYVyVXX
w:selected	WVWXZYoqXW1nU
w:selection	WXZsaYXZbbwZZ
w:selezionata	UTZWYWTXZZyaX
w:selezione	VZ3aZaWZYXZYX
w:seleziono	R2vVXVUWWWWWU
w:self	qTSUWursVUUTs
w:selfie	TVUXWWuWWU1TT
w:selig	QTTSV0RRRSSSQ
w:sell	WVTqzZ1TUqZWS
w:seller	RVTzXWUVVVtYR
w:sellers	SXUWXWQSXSWzR
w:selling	UROw1UOQQVStn
w:sells	OQO2wSMRRQTTS
w:selma	ZaXaaZyXUVXaY
w:selon	XyYbZaZaaaraZ
w:sem	irtWYtjVmTrVT
w:semaine	wXbYYokWemfoU
w:semaines	xWVXXWSWWWzWT
w:semana	zaeWbbWnWVlqW
w:semanais	vZZbbZZaababY
w:semanal	XXUZYYXxUTXVT
w:semanales	rZaZbuXZbbZaZ
w:semanas	yVWXXUT0WVWXU
w:sembra	XaaXabvbZaaba
w:semester	SVVXYuUU4UXYU
w:semestre	PSTTRxOSuSSSv
w:semi	VZXXYYyXaXYaX
w:semicolons	RVVSUUSSW0VPQ
w:semilla	XWXZwZVZZYYYW
w:seminar	QUSUW6QuUhUUm
w:seminars	OUTRWP1TURTTO
w:semmeln	yWXYWXVWYXYZV
w:sempre	VV7WWXoXWSYXV
w:sencillito	xYVYYXVXWWXZW
w:send	ljeaYZpeaVwab
w:senden	ZaabbaYZaZwuX
w:sender	RVTRXWtVXS2TR
w:sending	RbcWVVRTU1qrP
w:sendung	QTQSURQyTRuRs
w:senha	UWYwYVWWYVrQT
w:senhas	SWWUVTUXXXzWV
w:senhor	kRQxvSPSvSRTQ
w:senhora	vjyYXYVXeXXYV
w:senior	azqeYknWYUYoV
w:seniority	TzWXWXWXXXYYV
w:seniors	QUUUUvP0TQTWQ
w:senor	ZcbcabuabbZcb
w:senora	VxWXXYXaVZYZW
w:sense	aTVxWbRmTwVTS
w:sensibly	VWXXZYVXYVYYy
w:sensing	SYUYZZzYTXXZU
w:sensor	NTUwvRxTUUUWS
w:sensoren	YZabxbYbcabbZ
w:sensors	XXZbvaabZaabZ
w:sent	TUSUVUbWYWs1x
w:sentar	UWVyVVUWRUVYV
w:sente	VWUWWUTyWUVVT
w:sentence	OTPQSRO0sOTSP
w:senti	UXTXXXUWxSuUS
w:sentiamo	PVVTWT0WXXWYV
w:sentido	WXmZYZqXXxXXU
w:sentieri	VWUWRWSSVTVVy
w:sentimentos	TWSXWWSVTzUUR
w:sentirci	XZyZZbXaXWZSY
w:senza	YqXZZZumYXrZX
w:seo	tXWYWX5XWWUXV
w:sepa	XwaZaXYZaaYaX
w:separados	zWTYVWTZWVVYX
w:separarlo	XYXZ2ZXZZYZZW
w:separate	WZXXYZWWYYTXy
w:sepsis	zUTvTVSVWTWVT
w:september	wrcWWoTspVVSr
w:septembre	WvVaZtXZsXYYY
w:septiembre	2XYZZZWZZZZaY
w:sequencia	VWXXXYzTYYXYV
w:ser	UvXYsWojXoWXr
w:sera	SWWXvXcVXUtpv
w:seraient	wZbaaZXabaYYZ
w:serais	XuTZwasZZWZZY
w:serait	zTuUUuQTTTTVR
w:serale	TUVUXyTwWUUUS
w:serali	UzWZYYWZUWXXV
w:serbien	QWaXZWzYZaZZX
w:sere	1XVYXQWxWUYWV
w:serem	wYabaZXZaZaaZ
w:serez	STUzWTTUVUVVR
w:seria	XuYWwZWXZYYZX
w:seriam	RVYXY2SRYXSYX
w:serian	0XaaaaXabaabZ
w:serie	SVVVsySSXUSUU
w:series	rjTwXrVzVTUWT
w:seriez	ivVouXUpYXZYX
w:serio	TXyYXYUWVUXYV
w:serious	VRWV0VQQvQwUQ
w:seriously	tWUWWXxWUqTXS
w:serkan	YZaaabwZbXXbY
w:seront	0UVRXVVVXXXWW
w:serpa	WYZYwWXaZaYaZ
w:serre	PWVzUWRYYYVXV
w:servant	UzVYYWUWWVXVT
w:serve	uTTmuYRUqmVWs
w:served	SUSVXWQxS1TVS
w:server	wUTVVTQTVSoU2
w:servers	zWTWUXUVURTWS
w:service	VapVWW0bWVruV
w:serviced	YabaacYaaZZcv
w:servicenow	XawXXWpVnVUpV
w:services	4dTaXbrWUVVXn
w:servicio	tTTVUUSUyUVVT
w:servicios	uSSSTRQTzRTTP
w:servico	sWVVXVoUVUVxS
w:servicos	1XabbaYbaabaa
w:serving	RTTYYYVWzTVVR
w:servira	VVWYYYyYVTXYW
w:servirebbe	nXVWxVRWVUWXT
w:servizio	nxVWVSsVwSVVS
w:servono	TVUUVUSVUTzWT
w:servus	YY1asaUaXYZaX
w:ses	tXWYZYUuvYYYW
w:sesion	mWWWXxTTXVVvS
w:sesiones	RSRwTwuTPQSTR
w:sessao	wWTvVVSUVUUXT
w:session	RTVvV3VxVXUVS
w:sessional	RXYVZ1UWXXYZW
w:sessions	UTUzU0PuVUYVR
w:set	uYWrYkpWoWpXZ
w:sete	QxSTTQPQTRxRO
w:setor	TUyUVWTVSUWTS
w:sets	rTsUVVwVVTmVS
w:settembre	xVUWXTxQWUVSS
w:setters	ORSPS1QPTPSRP
w:settima	YxZZYZVZZZZYX
w:settimana	sUUWWwSVpSrqc
w:settimanali	xWaZaXZaZaaaY
w:settimane	sStUUTtuTRTTQ
w:setting	aSovrURVTvWVS
w:settings	VWUXYXRWXUT8P
w:settle	ZVZaaaXbaawWX
w:settled	RTZUWtPUrd0Um
w:settlement	UYZWYXXVZXQXz
w:settore	PTytUrQRuSUSR
w:setubal	WSPXXWSWVWXzT
w:setup	RWXTYR5TZWVXU
w:setzen	UXwXXWUWVUPxT
w:seu	rXuWZZobVXbon
w:seule	TVxVUVwTVUVVS
w:seus	TWxVrUTVWUvST
w:seven	qXdVVrTTuQpVw
w:seventy	yWZYYXWWaaZaW
w:several	nU1XYXXnXqjYW
w:severance	VZXayaWaXUZba
w:sevilla	qrWwYXVXYXXYU
w:sewers	QaaYayXYaZTZZ
w:sewing	vRTTUzQRTSSWR
w:sexta	QvTUUTP0rQTSi
w:sfondo	QUUTVSzSVSRTP
w:sgt	VZYWWYXZZYxaW
w:shabbat	RzVXYXWVXXUYV
w:shadow	OTOQTRNS1ORTO
w:shake	VXSWyXSUTyXWT
w:shall	njumZjsZVaZYX
w:shame	STqUWRQzUSVUT
w:shan	QXzWWZTXUSYYV
w:shanghai	QUXVXWzXZYVYR
w:shape	sTvWsVQVXuUXU
w:shaping	YYxZWaVZYXYaY
w:share	YYZYxYZuXklpT
w:shared	cZqVWkQTUrc2X
w:shareholder	UTTW0URTWmVWt
w:shares	XnUi6XUXXXmZV
w:sharing	WXWWyYRVWXTXU
w:shark	VXYaYUXWaXSZz
w:sharks	WZUZaZXWYUYYy
w:sharp	QSUwUvdOXTuVU
w:sharpening	PPSUT1PRQPSUR
w:shauna	YUybbbYXXVZaZ
w:shaz	zWSaabXZWXZbY
w:she	bWXXcuUVpbYYz
w:shearing	XZYZYZWxaXZaW
w:shed	SXVVYxvXVSXaW
w:sheds	UXVWWXVUVTSVz
w:sheep	wXXXqYQuYTWZS
w:sheet	pXWutoUTUTTWt
w:sheets	ZaVZabYYXxZYX
w:sheffield	TVRVWXSWV0VWS
w:sheila	VXXYxaVaZXZbY
w:shelf	xVVVrXSVWWwYT
w:shells	UUTWzXQXXVUZX
w:shelter	vuVZaZVaYZZbY
w:sheltered	TYYQYzXXXZYZZ
w:shelters	SUTyWUTUUvTYU
w:shelves	XwabaaZZZYacX
w:shielded	TWZYayXWYXZZW
w:shift	W5bYbXUceYWWp
w:shiftly	SWXXYXzWaYUZU
w:shifts	cwcqWnpWqUVXT
w:ship	qmwVXsSnVVsXT
w:shipbroker	WaVaZbWbayaaX
w:shipment	YVYaaaXaaZxVX
w:shipped	aUTUUVQxWSRSv
w:shipper	QVTWVXTUVSuSy
w:shippers	VYWWYXTyWSWXU
w:shipping	aVVWWVsTXsxoR
w:shipyard	TUWYUXQU0VSYV
w:shipyards	XXYYZZxabbbbZ
w:shirts	VXWXWXTWYSXXz
w:shoe	SXUyXWSVXVSZV
w:shoeboxes	RURVVY0WRRWWV
w:shoes	VZWZYYUYYTYYy
w:shona	WYyYZXTZYTabZ
w:shoot	3WVWYWTXYXWZX
w:shooter	zUXXXUXWZYXYS
w:shooting	uTYVyVSVYWSYW
w:shop	1XTkkYtYiWlTW
w:shopify	zVUXYYSXVUUxU
w:shopper	YaaZabUabbyaW
w:shoppers	RWXWYXRUaX1XS
w:shops	xzXXYYVXYYYYV
w:shoreditch	WyTaZaVYaaabZ
w:short	qUcvZrtaWYYWY
w:shortages	VWSWZXWWYzYWV
w:shortbread	VbWZabxbZabca
w:shortened	abbbcbYacaYvW
w:shorter	TVSXVYuXyPXZV
w:shortlist	UW2XUXfXUVWXU
w:shortlisted	TUuWZWuXYXuVR
w:shorts	zXUTXWTYXWWZT
w:shot	SzPVTWoWSlTWo
w:should	blvYYYaYteWYp
w:shouldn	mTUWoXtWXwVXT
w:shout	XSPxVTpUS3VUS
w:shouting	lU0SQVOTRpTVu
w:show	XVTXofzqdYiqV
w:showcase	1VSUVXPVYUUQT
w:showed	oWVXYVSWW1WYR
w:showers	YaYZZZWwbXZaW
w:showing	UXUUXU0RYTWRR
w:shown	UWUWYXSWVUs3S
w:showreel	ZZtdddbdbcccd
w:shows	QVWVUV3qZRxTV
w:shrewsbury	wyTXYVUUWVWTS
w:shrink	XaXZaazYYSXaT
w:shropshire	VaXYYYyYaXYaX
w:shut	TrTWXWkTqNVW3
w:shutdown	UYVZZZyZZYVXW
w:shutdowns	WxVaacZcacaba
w:shutting	zWTYYaSXTSWaW
w:shy	WWUWXQR0TQSWT
w:si	binYgmpaqbZac
w:sia	VYwZZaWYVXZYX
w:siamo	pkubodaVWeWWn
w:sibos	WWXYyXTYXWYaX
w:siccome	TTUVzQRQUSUUT
w:sich	chxWtWWWZYloU
w:sicher	ZZwbZaWZXVZZX
w:sicherheitsprufung	RWVXWXzWTSWWT
w:sichern	WUUWXXzTVWUWV
w:sick	wyTVXVhVVncWb
w:sicurezza	WWYXWZyUWXXYS
w:side	YWVm0XnVUteWm
w:sidebar	UYXZYWVUZXXVy
w:sides	RWxWYWQXUSzTS
w:sido	TUVWXWTUVSVp1
w:sidreria	ZbZcbbzaaYbbZ
w:sie	YmllaplZmXjoY
w:sieben	TTVWXTTzVTTUS
w:siege	UVWyVUTUWUWVS
w:sieger	TSTSV0SRTSTTQ
w:siempre	Wq1XoYWZXVZXX
w:siena	zUTTVSSSURUSP
w:sientes	USTVWVzVVVVST
w:sieren	TUzUXWUWTUVWU
w:sierlijk	yYWXXXVXYXXYV
w:siete	QnRvUmQRSvSTp
w:siffler	UVVVWUUVVUVVy
w:sift	yXXaYaUaaXbbY
w:sightings	WZVZYaSUUyZaY
w:sigilo	SVWUVTUXWXzWV
w:siglo	SUQUzSPSTRTSQ
w:sign	YaXWWjXyWTuor
w:signaalgroep	VXWYWTSUVVzXU
w:signal	lUTUTUOOVp0Rj
w:signalee	UzSWWVUXTUVVT
w:signalling	YxXbaaVbZZabZ
w:signalmen	UVTSVURzVUVVU
w:signals	TXVXUUSVVR6YS
w:signature	sXZYwYUZZZXXX
w:signatures	UWWXWWWVWSOT2
w:signe	SuXWYXVWXVWWw
w:signed	WZYWvXYVVXda1
w:signer	UYWyYVWVWVWUT
w:signes	SSTTURRzUSTSP
w:significantly	ZaXYZaZbSyaaV
w:signing	mWVXXXUXuSXYx
w:signora	zVWXsUVVrXWXS
w:signs	QTT3VSRxVSTWP
w:sigue	wXwYXXmSXVVXs
w:sigues	TSRVVUSTTyUUS
w:silence	RvVWVsoVYXuYV
w:silent	VVSVzUQTUTWWR
w:silenzio	YxZZYZVZZZZZY
w:silesia	WXyZVZWaWYYZZ
w:sillas	QUzUTTvSTSTTP
w:silleda	0UUVVTTPVTVTR
w:silly	UrVYVZUXYUXYz
w:silo	TVVVQW0UUUWXU
w:silva	xUtYWXTZYXXZX
w:silver	TUUWWW3TWRwQR
w:sim	TUSSUUPUUQwSw
w:similar	uURVmWQSTRV3R
w:simon	VXVWYZVXZRYZz
w:simone	UxWaZaWZaXYba
w:simpatica	X2YaYZVXZXZZW
w:simpel	SUTVVUTUWTzVU
w:simple	tTSTVtisUVvWT
w:simplement	VWyXVSQVTuVUU
w:simples	WYbZbYWaaZxaa
w:simply	oUUoVUyTXSqUQ
w:simulateur	VYWYZY4YXWXXW
w:simulator	aaZabYWabxYbV
w:simultaneous	VXYYZXVSYUWXy
w:sin	jUoeqqsjWUnVY
w:since	VhWXeYkawvWja
w:sincera	XX4ZYXTXYRYVU
w:sincere	XTVZYYUYyyXXV
w:sincerely	ZjwXbXkYXuYZX
w:sind	cYqnqXjrccbXY
w:sindelfingen	VwWZZZXYWYYYY
w:sindico	zWTUWVSVTUWWT
w:sindre	UXVYzWQVZVWZV
w:sinds	vXVZlXqYnuWXV
w:sindsdien	ZZYZXZxWYYXaY
w:sines	WXUYYYwXXsXXV
w:sing	vPPPTruSRwSRN
w:singapore	RWUwXPSTWT0VU
w:singh	RXXZZvXZvWYaX
w:singing	zXXXXVVUXUWXR
w:single	URQvcpSyrORSO
w:sings	RRTUUTQ0URSTO
w:sink	SXUWXYRUST0XP
w:sino	ZcbcabvaabZcb
w:sinon	STUWVVSVVzTUS
w:sintesi	UYVyYUTVYXWYV
w:sinto	RTRUUUQSzRSTQ
w:siobhan	yXTVXWvYXSXZT
w:sir	XXjaZYvmvWoWY
w:siria	TVWUWVTWUVzXV
w:sirs	YZaaabxZbXXbY
w:sismologa	UVVWVVTVVyVUR
w:sistema	sRSTrQPuSRRSv
w:sistemas	UzVXVWSTVUWWS
w:sistemisti	SUSWSWzVVUVUU
w:sistemo	QVTVUVzVTSTUS
w:sister	apSVm1QoTmZVl
w:sisters	RmTVtVRRUQ1UP
w:sit	snmaVXVspTpXa
w:site	0ZXXfcrYlYZXZ
w:sites	wyVXWVSUWVWYU
w:sitio	svvUUUTWTUUWT
w:sito	yUQUuT0TQPOSO
w:sits	zYTXSXWYUUYYW
w:sitting	hUSrWpoTcqtXU
w:situation	TV1XWYrXUQWWW
w:sitze	YZuaZZXZxWZZY
w:sitzen	WWWYYORPS3VVT
w:sitzt	VVVXyVUWVTUWU
w:sitzung	ZaZabaYbYZwYV
w:sitzungen	TVV4XVUWXXWXV
w:six	wdUoYrYtkXaWW
w:sixteen	UWvWwXpXXTYZV
w:sixth	WXWYZYWxZaYaX
w:sixty	nVSVVxPU2SVVR
w:size	SqYVUX3WUuVXS
w:sized	UuQWXYUVyRWYU
w:sizes	WZWYaayWXWYaV
w:sizwe	xYXZcbYcZbXba
w:sjoerd	0UVWSWTWYRVYS
w:sjogren	YZUaacXaRyZZb
w:sketch	VZTYXXzTVPXZU
w:sketches	0UXUXTTVVWXXS
w:ski	yXXYYXVXXZUZW
w:skill	cUWUuWQUVMQ7P
w:skills	iSrXaXWWnVr1V
w:skin	QUSzWQxSSMSUO
w:skincare	wWUWXXxXSVTZX
w:skint	YaabZYYZYXwbY
w:skip	R0RVUOQyUTWYT
w:skipper	xZaVZYXaaaWbZ
w:skipping	QQPzUQOyTNSTQ
w:skopje	VyQbbbabbbZba
w:skript	WXVYYSWVUzWXU
w:skus	xbZaZbUbYZaZa
w:sky	XXYXYXTVZZyaX
w:skye	SyYZZaWaZZZbX
w:skyways	VYXZaXyYaYXZW
w:slab	zWWXZYXYVXXaU
w:slack	PRsUwTN1UPSSQ
w:slag	WUWZZZ5YXYWXV
w:slakken	QTRST0QTTRQSP
w:slapen	zVUXVUSUWTVVS
w:slavonic	XwabaaZZZYacX
w:sleep	QSTotXwoYjYVp
w:sleeping	QST0TQSSWVTXR
w:slept	VZVZYYWZWyZbX
w:sleutel	RURVUVRURPUU0
w:slice	uSWXwXSYYXYaY
w:slide	NUPSSxPTP2SSO
w:slides	QTRUU1PoTkTV4
w:sliding	XXYZxZXZXYXaX
w:slightly	wTSxvRQTTSUWR
w:sligo	xWZabYZXbbaaa
w:slip	UXXXZXhVZWnS0
w:slipping	TTUWXZzXXVYZU
w:slot	SVbsWxpaWVrVm
w:slots	PRwwUpOsRPRTp
w:slovakia	ZaXbYcXbZxVbZ
w:slovenia	R0SXZaUXXZYaW
w:slow	yTOTUTOPT3TVO
w:slowed	yXXZaaVaZZXXa
w:slowly	RUXSVUxUUvVWV
w:slt	STSTzSRRTPRSP
w:slugs	UVTWWURRWOTT0
w:sluis	WVVWWWUUVVVWy
w:sluizen	zaabcbabXbbbZ
w:slush	SPSUzVUUVVUXU
w:small	xbWduZcYdiaWY
w:smaller	TSUXyRUTRSRXx
w:smallholders	abWbabXaXwbZX
w:smallworld	TYUYZZzYTYXZU
w:smart	1mYZaZXaZaXYY
w:smartsheet	uZXbddaddcdcd
w:smashing	VWVWYZVXZQYZz
w:smeer	yYUYWXWXWUWZV
w:smell	oUzWWVRVVQVVQ
w:smelter	WxWaacZcacaba
w:smesso	WYaawWXYZbZba
w:smile	RUrWmurUTTxWR
w:smiled	ybXbYaWaYVYcZ
w:smo	VXXZZZxZZZXbZ
w:smoke	TXTYWYQzUVTXV
w:smonti	UXWxXWWYXWXXV
w:smoothie	VVzZXZUYZUXaW
w:smoothly	XXUWZbWZVyaaV
w:smorum	ZyXaaZZaXYaaa
w:sms	VYVZYXVXXT+TS
w:snacks	RUTWWQSwWRUTx
w:snagging	UXZYYayZaXWbZ
w:snap	ZbYaZbWYYTYbx
w:snapt	2XXZYYWYXWWXU
w:snel	ZbYcababyacba
w:sniffer	VXVYUZSXUSWZ0
w:snoepje	VVRWVWTVSzUVR
w:snort	XYVZZaXZZxZaU
w:snow	TSQWURuSQvUSx
w:snowed	SzUYWZTYTVYYV
w:snowflake	moqYXsUbyWXXU
w:so	klqcYYlZZqnXc
w:soap	UUzYSYSWTSYZY
w:sobald	UWVYqYxXWTUWx
w:sobra	TWUXVWURWUVUz
w:sobre	YXXzV0TsaSTUS
w:sobrinho	yXWYZZVZZZXXX
w:sobrino	UVSXVW0VTTUWR
w:sobrou	0bZYbaYbaaZZZ
w:soc	VXUaXZSZzUWaX
w:soccer	STTSUQRRTRUR0
w:soci	VWUWSWSSVTVVy
w:socia	UWUX3WUWWWVYW
w:sociais	PTVTWS0UVVTUS
w:social	buoWfVwamTaWY
w:sociale	YaXYZVWTbZyWV
w:sociali	Z0Wcbaabbbaaa
w:socials	yWWYXYWYaZWaY
w:sociedad	YYXZ1ZXZZYZZX
w:societa	vVVXvXnXWVUXU
w:societe	rTSVwUzVUUTVS
w:societies	XYZYZZxbbbbbZ
w:society	OQQST4PNpZSTZ
w:socio	XYYZzYhYZYnZp
w:socios	VXWWXVUyXUWWS
w:sockets	RUUWVXTSUTXTy
w:socks	TVTWvWSUUSWWy
w:soep	TTTWxSRwTSTUR
w:sofa	RTQVUVOuNNvS3
w:sofia	WwVZXaUZWuZXa
w:sofort	cVWYYYVvyXWWU
w:soft	UX0WXSRVSSWRT
w:software	UcV1xWvXXYVXU
w:softwareentwickler	stXYXZVXYWXuV
w:softwareschmiede	QWUXUWzWWVXXT
w:sohn	PTTTUwTTxTTVR
w:sohne	VUUXzXUVWSWZW
w:soignantes	yXXXXWVUXWXYV
w:soignants	TwUWWUSxWTVWU
w:soil	RqSSTxoqVpVtS
w:soir	RVQTUTsSRRwQ0
w:soirees	VaZZZXxVYYVZY
w:soit	qbXaZbxaZZaab
w:soixante	YYXZYZZaXYxaY
w:sola	bxaaabZababcc
w:solange	zUXWVWWWYUYZS
w:solar	RUccyVzUXUUXR
w:solares	TWWxYUWVXWWWS
w:solberg	TZZXbZybZYZZZ
w:sold	YRUV5VVTTUQtt
w:soldar	TWSWWVSVUzUUR
w:soldi	OTRS1SORSQwTP
w:soldier	STSUVURSQQ0VQ
w:sole	yYZZYaVcXWacZ
w:solely	VWXYVXVTXWzWT
w:solheim	XwYbbbZaYZZaW
w:solicit	XZUaZcXaQzZZb
w:solicitamos	VyYYZWXXWWYWT
w:solicitar	UQRXXWUUTUW2R
w:solicitor	QzTRWyRRUSlVS
w:solicitors	UwUUuXluXUUTU
w:solicitud	pWYaaZXYpXY1V
w:solid	RUTX2UTXWTWYX
w:solidaires	VWUWUVUUXVyWU
w:solidario	OQPRxQPxQOQPO
w:solidarity	WYWYRZUXXyYaW
w:solidworks	xYaZZYYaaZabX
w:solihull	uxUZaaUWWXZaV
w:solito	WYSZZZWYZUXyU
w:soll	ivVYoXzXWWXYV
w:sollen	STTyVUUUWWVWV
w:sollicitatie	VVXUYUTVYWxzV
w:solliciteer	bZYcbbZbuZbaZ
w:solliciteert	RzUWUWTWUTVWT
w:solliciteren	XTWaZZWYRWY4U
w:sollten	SSPVUUPTwyTTS
w:solo	RTmVcTpvoTyVZ
w:soloist	XTRXXZTXVzXXV
w:solos	QUWTWzUUVUUVT
w:soltanto	UVUUVVyTURUSR
w:soluciono	TYXXWTzVWVUWU
w:solution	SUPXWXqWWzVUV
w:solutions	kxkYYZZZmcdjX
w:solvane	YyiZXZuYncYZW
w:solve	5QNRTTPSUPSUP
w:solved	LQM0RRLQPtPPz
w:solvent	UzXYZYTZXaUXY
w:som	yUYXYTVYZXUZX
w:sombra	RTSUzUSTTTTUS
w:some	sktVbZlVptVcT
w:somebody	sVtaopUXbkVap
w:someday	RVzXWYWYVSXZX
w:somem	yXTXVXTWVVWXV
w:somente	WYbZaYWaaZxaa
w:someone	wdncpYYWpZZeV
w:something	pizXyXXaWmVWS
w:sometime	QR2WWWRUTxVWU
w:sometimes	TyUYXZVXXVraX
w:somewhere	Rt3TVWQUUQTVR
w:somme	YYXZYZZaXYwbY
w:sommelier	abbaYvZWcZacZ
w:sommeliers	VWzWWVTTUQWWT
w:sommer	yVYXWWXXYUZZT
w:sommerferien	zWYXZPWXYYXXX
w:sommersemester	UVTVWyTUWSVUT
w:sommes	RSxUURQRSxTSP
w:somos	dYVxWUZZWyhVR
w:son	cvbVXzUVkVoXb
w:sonda	XZaZwXYaaaZba
w:sondages	SVXVWzVQWWUYT
w:song	RXVWYVSVWRPW3
w:sonha	TVWVXRzRWVUUR
w:sonho	WYYZZYWYZXxYW
w:sonia	ZaZbZbYYwYZaa
w:sonntag	OQPSSRr1QNRPV
w:sonntagsdienst	VyVYWXVXXWXZV
w:sono	bWaXWWZW1soVX
w:sonographer	YYTYaZXZyWZYW
w:sonreia	YYZaZbYaYawcZ
w:sonrisas	TSUVSyUSVUUVQ
w:sons	TYTYYYTXWrXYy
w:sonst	NTTUVyRTVT0TO
w:sont	SWUtXV1WVWVWU
w:soon	VbqoqXaYWquWV
w:sooner	RSxUxVTWRSVVT
w:sooo	0WSVWWUWTRRTV
w:sopa	wYZbaZXZaZZaZ
w:sophia	zYZaoaYbZZaaZ
w:sophie	SXWYTYPXVV2ZW
w:soporte	SVUVWURUVQtSy
w:sopralluogo	yZYSYXWaaZYaZ
w:sorbo	WXUYWZUYVzWWV
w:sorella	zWTXVVSUVSVUS
w:sorensen	rWvbabVbYXbcb
w:sorge	UXzZVXSXTTVWT
w:sorlie	YyXaYXZYWVaba
w:sorprendera	VZXaZaWZXYxZY
w:sorriso	xXWYZZVZZZXXX
w:sorry	qVqXWVVTlwsUp
w:sort	sTZZqVQVrSzTa
w:sorted	0USWSUnRvQQUu
w:sorteercentrum	SUTyWUTVVSSVT
w:sorteio	VYXXXYVXYWyWU
w:sorten	zUTVWVUVVTUWS
w:sorteo	UWWVXVTVXVzWR
w:sortie	VXWXXVWUXUXXx
w:sorting	tSUzSXQXVRUWU
w:sortir	yWXYXXUXXZTZV
w:sorts	WYzYYZUYWTXaX
w:sospesa	VYXXYWWXXVyUT
w:sospeso	XZZaaXYZaXyTS
w:sostenuto	QTSV0TUUQTUVS
w:sostiene	RUUVVURyVSTTS
w:sostituisce	XaZXaawbZaaba
w:sostituto	yVVYYYVXXWYXS
w:sotto	UVWVXWTyXWVWT
w:sou	bUqWVWXV0SwVT
w:souber	QRSWVWQU2QUTQ
w:soudee	XyVWZXXZYZYYY
w:souhaite	uWUzWVRUWVUUS
w:souhaiterions	wZbaaZXabaYYZ
w:souhaitez	ORvSxfbRSRPrO
w:soul	qWUXUWSYUR2XT
w:souls	0WWXVRQUZVYXU
w:sound	zmwnZbSdTWVWa
w:sounding	1WWWXYRYYVXZY
w:sounds	uvTYuYUXVVUZW
w:soup	TXUWX1UUUtYYT
w:sour	zTPUxSOTVTSUP
w:source	ykTUWVctUsUWR
w:sourcer	UZzXYZVaXRYaW
w:sources	WYbaZyYSYWZcZ
w:sourcing	aTzUoVrUUTTUR
w:sourdough	QTQUTTOySwUUP
w:sous	RsTVyUSUVSqSt
w:soutenance	SSTRV0RRSSTSQ
w:south	wUnWWWSyWSXXS
w:southern	RVyxWUPTUQUVS
w:southmoor	Zbbatcbcbbcdc
w:souvent	TVTWVVRTTzUUQ
w:souviens	WXTYXYzYVPXWW
w:sow	pVUWXWRWSS0XQ
w:sowas	yWXYWXVWYXYZV
w:soy	UiuXWXUXyUwVV
w:space	WbqWUXS1qgWWS
w:spaces	QVVVXzRUZWXYq
w:spain	0XYaXXWZYZZbW
w:spam	PSRyTTPoSMQ0O
w:spaniel	RUUWWUSTWUWW0
w:spanish	SUzXWWTXVVVWW
w:spannbeton	TWXxXWWXYXXXV
w:spannende	TTySWVTTURTRR
w:spanner	SXVWYzVYYSYbW
w:spans	UxXYXXXYYXYZW
w:spare	vURZtQvOxRRWa
w:spark	wXXXZqWsqXXZW
w:sparkasse	yXYYZWWXZYWYU
w:sparren	UWVyYXUYWWXYV
w:spart	RXXVYS1WYXTUU
w:spatial	ZvWbacacaacdc
w:speak	WqxaZpsjZTZXX
w:speaker	VUUPq1RvXStWT
w:speakers	VYXUYwwsZVVYV
w:speaking	ZpuRoxvMVTUWS
w:speaks	UtRWXZVYU1sYX
w:spec	tuXaaZVaZXZbZ
w:special	QTUWTVPyUT0VQ
w:specialise	YV5aabWZWRZZX
w:specialised	XXYYZZxabbbbZ
w:specialist	pwwXYYTXXWXZX
w:specialists	hTR2WTaUTWVWV
w:specialty	nTxUVVtVUUUWS
w:specific	VU4YWZTYXVXZV
w:specifically	QtQU0VPVTRVXT
w:specification	XxabaaZZZYacX
w:specified	ZbZbacYcawabZ
w:specify	STS0WURTVPVXS
w:spectrometers	QSP0VTQVUTWTV
w:spediamo	zWVVXTSWYWRYW
w:spedito	RUQVVUTTTPSOz
w:speech	TyTVXXTwVTUPQ
w:speeches	zWTUXUUVWUUWT
w:speed	YTSVXW4VVRusQ
w:speelt	QTvVSUyTOOTTQ
w:spelertjes	XaaaZawZYZZbX
w:spell	yUVUWVRXWTvXT
w:spend	wbSyUW0VVTUXV
w:spenden	TUUUVTTyTTUUP
w:spendere	UWSXVX2USSVXT
w:spendiate	XaaXabvbZaaba
w:spending	ZVZbwbZaaZabb
w:spent	RduXxXWVsbUXS
w:spero	T1UXWWUWUTVWT
w:spese	SRSUTTRTTR2UP
w:spesso	TUyUUUwQUOTTR
w:spett	TWWXTXzWWVUVS
w:spiega	YaZaaYWaaZwaa
w:spiegare	RVUUV1TUUUUVS
w:spiegarmi	UVRVUVSTzSUXT
w:spiego	VWSXWUTzUSUWS
w:spiekeroog	TTUVWTTzVTTUS
w:spiel	W1YaaZVYYYsZX
w:spijbelen	ZbYcababyacba
w:spilled	WWVVVYVUW4YZS
w:spin	UTVYywTWXUXZW
w:spinning	UVWXxXTvYWVZV
w:spirits	aZXbacYbTxaXY
w:spite	WQRZXYUYP0XYV
w:spitting	QTU0TPRQXRSUR
w:spl	WyVXYXWVXXSXS
w:split	RVSVxrSVVptVq
w:splitting	QUSSSUQ0VRSTP
w:spoilers	yWVXWXYXZYZaW
w:spoke	YavnVbSTT3UWV
w:spoken	nU2WVWVUqZVWQ
w:sponsor	xToVVWOZ7TXVT
w:sponsored	SXUWYWxUWlWzS
w:sponsors	RXUWyTvbTSTXU
w:sponsorship	TrTWVWSzWTVVS
w:spontanee	WZTaZZTYzUZZX
w:spoonful	VXWXXXVSWSSWz
w:sport	xTxXVWSVVSVYV
w:sports	xTxUVTTSWUUXP
w:sportswear	TWWyUVUUXVYaY
w:spostata	RUTTUUSQUQTS2
w:spot	hSrqTSitTsUlO
w:spotlight	VXzYXXRXVUWXU
w:spots	SURWTS2TuQOXV
w:spotted	UXzXXTqVSSVST
w:spouse	XVZbbZYabZxZX
w:spraken	ZaZaXaxXYYXaZ
w:spread	nuWWYzUXXWXZV
w:spreads	0UXUXTTVWWYXS
w:spreadsheet	2UTUuURUUrSWk
w:spreadsheets	uWVWoWzVWUVZV
w:sprechen	zVwVYUSWUXUXU
w:sprecherinnen	WXaPYSYzbZaZZ
w:spreken	YZaZaZXaXZwaX
w:spreker	UWaVZyYRaYYZX
w:sprekers	VVYXXRU1YVXWU
w:spring	rbuWakrmmTVXj
w:springkussens	TXYXXWyXZWWXV
w:sprint	QTST1VOVVTUVT
w:sps	yXWXXVWXZWYYV
w:spss	WXXaZZWaxYaaa
w:spun	TWZXyTVWZWVZW
w:sql	nhfYX1UnmmWWS
w:squadra	QxUWWVxVVwVWS
w:squads	yYZaZYUaaZYca
w:square	wVUWVXtWUsWXT
w:squarely	zZZPaZZaZbaba
w:squashed	abYaZbWYYTYbx
w:squeak	WZXaZZVYYWYYx
w:squeaky	WySYXYVYYUXaW
w:sr	oXXZaZwYaaYXY
w:sre	UwTYYauYYXXaX
w:sreday	TWWyXXSWZUXYV
w:sres	WYXWXYTyZWWaW
w:srs	SVVVWUTTWTVUy
w:ssl	UYTXVW0UVVVXQ
w:ssn	WaaacYYabZzaY
w:ssrs	uZYddcadbccdc
w:st	WjVWWWqwvSkXa
w:sta	bTutTSXUQlTVu
w:staal	yabbcbabXbbcZ
w:staan	qQqSSToyRPrTO
w:staat	YbRUUdsnTQTut
w:stabile	U1VWWXTVWVWVS
w:stabilimento	VyVXXYVWXWWWU
w:stability	uXXYXuVZYZYaZ
w:stack	hsVYuZkYYYoXY
w:stadtbaume	ZZabxbYbcabbZ
w:stadte	WWWYYXWxYUWWU
w:stadtwerke	U3XaaZYZXaZXX
w:staff	Z1jWaupaZWUaU
w:staffing	mVbYZYxtWVXYq
w:stafford	WyWZYZWZWXXYZ
w:staffroom	TWSWXXSSWzUVT
w:stage	dmsW2XVVoZVWV
w:stagehands	ZZWaaZyXTVXaX
w:stageplek	UVTXWVTVzTVWS
w:stages	V1XYWYtXYWYWV
w:staging	STQUTUQTRPTU0
w:stagione	UXWWXWUyXVVWS
w:stai	vWuYXXTWVsVVU
w:stainless	WZVYaZyWXWYaV
w:staircase	zYXXXZSXZWYaX
w:stairs	UXRXXXSRU3VWT
w:stairwell	UWVXSXTVVuWYx
w:stake	bacbtcabddbdb
w:stall	UXQXYYxXWUWaw
w:stammtisch	WWWYYXVxYTWWU
w:stamp	TTWXXYUWnU4TT
w:stamped	VWVXYXRWXX1WQ
w:stan	TUQUVVRSSOTTz
w:stand	ZVTrYUjp1ZVWh
w:standard	xWTyUdPTWSTXT
w:standardabsage	YWUaZZWaxUZYX
w:standardisation	zXaYaQXYbaUbY
w:standen	VzSVYYWYXXWZW
w:standing	SlTVuXxWWtVYV
w:standplaats	suYZZWXZaZYaX
w:stands	RVUWWsRnsRuVu
w:stanze	SVSVVWUXVWUyT
w:stapler	RQV0URTTXRUUT
w:stapleton	yYUWaZVaZYYbX
w:star	TVTXXRRyXTwXT
w:stars	TVUXWVkyWTwsR
w:start	nqcbtXkWaXsXY
w:started	UUTXlWU4WXkxW
w:starten	UTVXVWVVVVURz
w:starter	TUWXWWSUXU1Wz
w:starterspakket	XYZaZZVYZYxaY
w:startest	VZbYaYVZbaxZZ
w:starting	loUWykaZVdVtU
w:startpaket	XZXYYYUXYXxZX
w:starts	bWUVwTpwUUUsq
w:startseite	USTXWV0WRSTUS
w:startup	WVYZ5ZcZZYbZX
w:startups	bavcXcabaaaaZ
w:stasera	rUTVUURTUSVVy
w:stata	YYXbbaYZZYT3V
w:state	mzZmXWarZWkYX
w:statement	rVcXXXWWXUYU4
w:states	oUyVtVSWUUWWR
w:statically	UYVYYYTVYVXWy
w:stating	YZWZaaXZQzZXX
w:station	PSUVV0QOUrQWw
w:stationen	1ZaaaYXabaZbZ
w:stations	0tVZYXTYRtYaX
w:statistica	SVTUWySvUSTWS
w:statistical	YZWYYYXTYyZYX
w:statistiche	2ZYYaZWaZZZZX
w:statistician	3rYSYTVXYXWZU
w:statisticians	XbbVcxaXcaZdc
w:statisticien	exXZYXVXXXYvU
w:statisticienne	RxZXYVYXYZXZX
w:statistico	TTUVUVSyRTUVR
w:statistics	saTUW3YuaUUUR
w:statistiek	PVXVX3UUYVVXU
w:statistik	QSUUVvS0VSTUP
w:statistiken	SXXYWXVyTVVWU
w:statistiker	YsZbaaYZnZbsY
w:statistikklausur	OVWVYzUWWWUWU
w:statistiques	ccecdrcbddcdd
w:stato	mUqVVURSobXiv
w:stats	TWSXWWQSTtT1Q
w:statt	YXZaZZUXaYxWW
w:stattdessen	UWVyXVTVWXXXR
w:status	oetmYYpUZcYWs
w:statut	T1TYXWUXWVVXU
w:statutaire	UzVXWWVXWXRVS
w:statuten	YZaaaaXaXZwaX
w:stau	TVTWVXTUURVVz
w:stavolta	waZbXbWbYZZbZ
w:stay	UkkmvZdTXomhl
w:stayed	TWVvXuSTWuXZW
w:staying	RVxUVVRTQTUVy
w:stays	0qUoWnWTXVqWS
w:stazione	RVRVVVSTUzTRQ
w:stcw	2USYYXTYWXWYV
w:std	1WWXYtWYWVUYV
w:steady	vVUTVTyTWVVXX
w:steal	XZVXYVzWYWXXZ
w:stealth	VSxWvYTVWUWWT
w:steam	SVUWxVQQVUzWQ
w:steeds	RUR0VVSTTTTUP
w:steekt	QTSUzTQVSTTVT
w:steel	SqSwUW0UUQVWS
w:steering	NSR1UQRRTQQQO
w:stefan	VVtZqZUZvUZaX
w:steh	STPVUVRTTxTTw
w:stehe	VXTUXYzWXYXZV
w:stehen	nZYsyYWYYXYZX
w:stehst	UzUYVWUXWVXYU
w:steht	nnVXXVrsWUVVt
w:steigen	VXTVXYyWYYXZW
w:steken	xZYaZaYaYYYZY
w:stelios	wZWbcbYbZaZaa
w:stelle	W0XaZZdZqjYoW
w:stellen	UUnwXWqUVUWzT
w:stellenanzeige	OTRRURPSTQS0O
w:stelt	2YZZaZXaaZZaZ
w:stem	NOPyQPNySOQRN
w:step	ro1XVXTWVTjeh
w:steph	tWRYXXSWXyXWT
w:stephanie	YYxaabWaYVZYY
w:stephen	SXzYXYTXUSYZU
w:stepped	YZxaabXaYWaZY
w:stepping	bacbubabdcadb
w:steps	UcSsXXtVVVwVS
w:steridyne	XbWvbbZYbaZbb
w:sterile	TYWwZZWZYXYbu
w:sternen	WVVZaUXWXXyYX
w:sterrenkunde	VXYXYyVTZXXYW
w:sterretje	UVVWWUSzVSUVR
w:stessa	TURUUVxUUvUVQ
w:stesse	zXUZYYVXYWYSU
w:steuerberaterkammer	RRSTT0QSTSTTP
w:steuersparmodell	VXTXWXzWVTWWT
w:steven	YYVbcbYaZxaYZ
w:steward	WUUZZYWVTVUzT
w:stewards	SVXWYyVVYWWYT
w:stia	TUSXUWSWSzWWS
w:stiamo	UsvSzVRWWWWWU
w:stichting	uwVWUWUWVVrVT
w:stick	yZVXZZUXVTWZX
w:sticker	UWWWWUTwYUSYx
w:stickers	RXUYXZWRWSXWy
w:stiftungsrat	RSTzVUTUVWVWU
w:stijgt	WWYZxWXaaZYZZ
w:still	cqmZaeZVntXan
w:stillen	aaZbabZbzXbba
w:stiller	VXTXyWUXUUURW
w:stimme	1ZaaaZXabaZbZ
w:stimmen	PTVVUUU0WVWUS
w:stimmt	UTwPVWQVTyUVS
w:stipend	bWXWy0UWYYXZW
w:stipendio	VvYZtYVXZWwYV
w:stipends	xwVXYSTVXZWZV
w:stir	SVUXXRSzVSWWS
w:stirling	xYbcaVZbXbXba
w:stitched	0UUXTUTXTVTXS
w:stivaletti	VXVXWXUVVSUVy
w:sto	VVWYqTUWzTWXV
w:stock	vsTretnUUXUWT
w:stockroom	0SPVTUSTWSSTS
w:stocks	WUXXSYVWaXzYS
w:stocktrue	VWTWUX1UXTYZT
w:stoel	WZ4ZZZUYVUXXV
w:stoelen	PSRTTSSzVRSSR
w:stojan	XWWaYaWXUyXaW
w:stoke	yWYZbYYYZZaaZ
w:stolen	VXtXWXUXUxXXT
w:stond	XyXYZUVYWXYXY
w:stone	TWTXWxTVVuUYV
w:stonebridge	VfkbbZlWxbYuV
w:stood	QVuzsWOVsUUXT
w:stop	UYcaWosaTroWu
w:stopped	qWYVWWSnnmbWx
w:stopping	UYSVRa0XVVWZX
w:stops	uSvVUWrUTrSTP
w:stora	QSRUUTQT0QSQQ
w:storage	VXWXYTUzYVuPR
w:store	tyZWWWRSoVwUX
w:storeman	UWWWYXSUVQWTz
w:stores	TYUYXYTVWVVYz
w:storico	SyWXVVTVVWVWV
w:stories	sROUUuN3RNTUP
w:storm	QTPSVVORT1RSO
w:stort	VXXYXUTUWWyXV
w:storten	abbbabYabavbW
w:story	SVQVlbyyUyUWS
w:storyboard	SWYUYXUTYW0WQ
w:storyboards	UZWZXZSWyVXaY
w:storytellers	YYuccdZccbbcb
w:stove	YXaabaYVaWZax
w:strada	SW0PVSQUXWWXT
w:strade	bxaaabaababcc
w:straight	nusXXouUUQWYn
w:straightforward	WWTYWZSXzSVZV
w:straks	XXWYYXVXXVyWS
w:stralend	yWWXZYWYYWXWV
w:strand	UUTWVVPTTzvUR
w:strange	XYWYWZyZaYYaX
w:stranger	SUUWxvSVTuVYU
w:strangers	VXTYWYSXV7XXR
w:strasbourg	STUWVUSVV0TUS
w:strategic	TWSWyVtTUTVWR
w:strategies	ZaXYZaZbSyaaV
w:strategist	YWSWVYzWVQYWY
w:strategists	YbbaaZwXcbaaZ
w:strategy	PmS2SUxVVTUWU
w:stream	PRSRTRp5UORRM
w:streaming	xXYXZXWYZZpZX
w:street	pTkVVWuoTsUVr
w:streets	0XUVWXUVVVWYT
w:streichen	RVTUWVSUUSUyQ
w:streiten	VVTXVXUUUyVUU
w:streng	UUSXVVTVzTVWS
w:strength	yVVYbaYZZXYaX
w:stress	USTXXX0VWUVWV
w:stressed	VVSXYXzXUUWVT
w:stretch	zTuXVZWZWWYXW
w:strict	WyYZZXXZXYVaY
w:strictly	QX0WWXQWRQUWQ
w:strike	SpRPVVvUS1VVP
w:stringers	VWUWYTVzWWWVT
w:strings	qVSvVU0SVQSQR
w:strong	botZXYVXpsYXW
w:stroom	WWYZxWXZZZYZY
w:struct	TVTVVXUVTUVXz
w:structural	zvUWVWSXXWWYU
w:structure	XVyYWYUXWVwVT
w:struggles	SXWTRS0TSVXYV
w:struggling	XYVabYxYWbZYY
w:stubborn	WWVXyYXYZVYYW
w:stuccatori	TWTVXXyWXWUVT
w:stuck	YXRwUsqTTstVZ
w:studeerde	SVQSVWQWzTUXT
w:student	VUTqdtVjxtUVZ
w:studenten	wVXXvTTWYWVXU
w:students	WUVpasXziXeWY
w:studi	abZXaawaabaaY
w:studied	TWUWVTQWywVVS
w:studiedag	UXaVZyYRaYZZY
w:studien	XXXRYyVWWXYYY
w:studienkoordination	TVSWVWSTyRUTR
w:studiere	aZabaVZaxYbaZ
w:studierenden	YZYaZPSPU0VXW
w:studies	WsYZZUrvYYWXW
w:studio	zZVnYVraxWVXX
w:studios	vVuXlYjYWkWVW
w:studium	SUSWVVSTzQUTR
w:study	UlT8WWUTqZUWS
w:studying	TVR1STPTSNTTR
w:stuff	mUdWuWxWXUWZU
w:stuffed	WVTXXbzYZUabZ
w:stuhl	WvXYYYXYwXYZX
w:stuk	PSRST0QTTRQSO
w:stukken	VVTWWUQQS0VSS
w:stuks	TWWXWXyXXWXWT
w:stunde	wXYoZunXYYmXV
w:stunden	ulXlZrpmXXmWV
w:stundensatz	vYXvYXVYZYYZW
w:stundenzettel	SURVWVRSSQTS0
w:stung	aaXYYZYSQ0ZWU
w:stupid	QVQ0WSRTTSUVS
w:sturen	XWUPyXVXVVYZW
w:stuttgart	vSmXXYTxXVVYV
w:stuur	QVtWXV0VUT1SR
w:stuurman	ZbYcababyacba
w:style	ttUVXwRUXVYaV
w:su	VcZlWkrUvmqUi
w:sua	YYUaWjkVpkuva
w:sub	yTUSVTRRVxUVs
w:subappalto	yYZYYXVaXZYbZ
w:subbie	Q0WVWUQWXUWXQ
w:subbies	TVUWXXSSVSVTz
w:subcontract	3WUWZWTYXYWYW
w:subcontractor	yWaZZYTZZbYbX
w:subcontractors	ZbXcbcXcwYacb
w:subdivision	zVYZYZWYZZYaR
w:subiendo	yVYVZTUYYYWXU
w:subir	UUUXWXTUWVVWy
w:subito	T0WYWWUXtVvXU
w:subject	poVaXpxZXWWYr
w:submission	4XVXZZpZYYWZX
w:submissions	pWYYZStzYWSXU
w:submit	uWdWYZauYUdPx
w:submitted	zWTYatXXkYYZm
w:submitting	wWqZZYVuaWXZW
w:subs	SUUUyVQUVQVWx
w:subscribe	VWUXXTSyVRUqv
w:subscribed	YYXZaYUUYXXyR
w:subscriber	VYXYZYSzaYXXV
w:subscription	VXWXsYbUXTmX0
w:subsequent	wabZZXYbccYaZ
w:subsidie	yXZVTXWXZZXWX
w:subsidio	ZzbbbaVabaaaa
w:subsidised	WZYYZWyZYWZca
w:subsidy	xWVRYWwWZXWZY
w:substack	wRQSUTPzTQVUP
w:substantive	SyYZZaWaZZZbX
w:substitua	1WXZYYWYZYZZX
w:substitute	RUYXXyWVXWXYS
w:subtitles	UXWUXSQ0UWXaV
w:subtitling	TRTV0XRYUWUYV
w:subvencion	TWTXVVzVWTUVS
w:succes	SWUTWSzWXVUWT
w:success	UvcqXWQTVyUSq
w:successful	SVUxZYUZYYvWV
w:successo	UVTWUVSVWUzWT
w:successor	S0TVSXTWUTWZW
w:such	wlZWWrpVWrWXd
w:suche	mUWZuYWZwXYtW
w:suchen	UuWseotiXXYYW
w:suchend	XV0OYYSYUWXXW
w:suchergebnissen	TVSWVVRWUTVzS
w:suchst	UVyYXYTWVUWYU
w:suchsystem	WXyYXYUXYVWTW
w:sucht	XrUqW0TpWVWWT
w:sucre	WZWaZZVZZyWbW
w:sudo	TSVVUYTXYWzXX
w:sue	QoRUUTuTStSSu
w:sued	RUTyXWTVVXVZT
w:sueldo	VuVYzsVWXXZXV
w:suelos	XYWaXaXYxYZZX
w:suena	yTXXVUVWWXWXU
w:sues	OWQSXW1VWVUUS
w:suffering	VYVXXWVyYWZaY
w:suffit	zXWYWVUWUWXYV
w:suffolk	XZUYYXWWWzYUR
w:sugar	OSRSSRPNSOzRy
w:suggest	QWRvvwkRUPUVt
w:suggested	pTuUjVqUqSSwS
w:sugli	XZVaZSXYVzXVT
w:sui	1XWpYsUUYUVWU
w:suikerspin	SXXWXWyWZWWXU
w:suis	lYsZZZeZxWlYX
w:suit	msteYYiqmTXYW
w:suitable	nWwZZakZvWXYX
w:suite	kwrWXtrWVTVWU
w:suited	StzXXWTXWSRXV
w:suits	tpyVWltTVQVWU
w:suivi	XVXawZXZYYYaX
w:suivre	VXTXVWSSTzWVU
w:sujet	WaUbaZSYyUZZY
w:sul	oUruVSvXUqUTZ
w:sull	PRPTTwO1QRORO
w:sulla	UuVWUWrsWUWXr
w:sulle	WmVvYqoXYqWYV
w:sum	YSV0UQTSVURWQ
w:suman	wWZbbcababbcb
w:sume	RTSVzVTTTUTUS
w:sumida	SUzVUVRSURTUS
w:sumly	VWWyXaTXYXWbZ
w:summaries	YWVZZVUYZSYza
w:summer	tUfVduSvoZbVZ
w:summit	wWWXWYS0YVtWT
w:summons	TWWWWWTRUSWY0
w:sums	PSPSSSxQQOySK
w:sun	xXWXWXUYXWWYq
w:sundaram	ZaZabYWabyYbU
w:sunday	TuSjVVR4UVZdx
w:sundays	ssPStxPTTSUVO
w:sunderland	QTSVSV0VWVUUS
w:sundsvall	xXZZaZWaccaba
w:sunfish	YyWZWZXaYYYaY
w:sunil	mnXceZnYYaYyY
w:sunita	VaWZUbyYZVZaY
w:sunndalsora	XwWabcacacacb
w:suo	tceVYVtUnoWVm
w:suonare	yWWXXWWVZXYYS
w:super	S3qYTYSXrVWYW
w:superado	W4XYXWRXWXWVV
w:superintendent	VWYXZYuWZYXYw
w:superior	UzSVVVUTTTTUT
w:superiores	Y2YabaYZZXYZX
w:supermarket	zVXWWYWYWWYZY
w:supermarkets	VWTXzYQWTWTXV
w:supervise	TUUWUySVrSWYV
w:supervised	zzVUXXSVWUUXU
w:supervision	1jVXXWTWvUWXa
w:supervisor	RySWXnSVp0fWS
w:supervisora	VyVYYYWXWWXWU
w:supervisory	QSVzTVWYXVXXU
w:superyacht	0USYYXUYXXXYV
w:suplemento	SUTTUzRSUUTVS
w:suplementos	WYZXSWSYaayZY
w:suporte	UWUZWZVXYVxWW
w:supper	bdccbbXcddtdc
w:supplement	TxYZZbXaZaZbY
w:supplier	rVkaYlajWVuXr
w:suppliers	qXVYZX0UYWXYW
w:supplies	UXTpYY5XSSrYU
w:supply	nZtWZVzWqbZXT
w:supplying	ZbZaYaYaaxXbZ
w:support	djpWbWolYWxXb
w:supported	WrUYsYWvYaYaX
w:supporting	pUTvZYTZvWXZY
w:supposed	XWTaUZzaSVYaX
w:supprime	VWUXWWTUWTWyP
w:supuestos	PUVUVzQUWVPVT
w:sur	YmWvXvdYYbqaS
w:sure	SkuWpouVVqYVk
w:surely	RTRTXW3VVTUVT
w:suresh	VZYXZWyYaZZaX
w:surf	TSRVzSPUTTSUS
w:surgeon	usUVVWRWXWzXP
w:surgeons	PovxUtQRUTSWQ
w:surgeries	YXaaZSWybaYbb
w:surgery	XTRnWnlTuTSUx
w:surgical	YZaaabxZbXXbY
w:surgir	SUyXVVSWUTWWU
w:surname	VVWXVYVYuT0YU
w:surprise	RURWUWsVToqUw
w:surprised	VWyXXZSYSuWXV
w:surrounded	XYWZZYVXWyaaW
w:surtout	RUSVSURSTzTSR
w:survey	pUf6XUUoWgUVT
w:surveyed	TVUWXVQzXUXZV
w:surveyor	aaQVUQQpwRUvq
w:surveyors	PSRUST2wTQUVO
w:surveys	VYZTaYUZZXyXT
w:survival	SWVYYrUTRyWXV
w:survive	XYUYYXUWXyYXU
w:surviving	ZwWbabZcbabdc
w:sus	RUzWWWRRWVVWT
w:suscribete	XXUZYYYxUTXVU
w:suscribirse	VUVYWVTyVVXVU
w:suscripcion	XaYaZYWTaXXxT
w:suspended	abbacaZabavXW
w:suspendida	bccccbbbcawRY
w:suspendu	ZabbbaaabavVV
w:suspensa	ZabbbZZabZxQW
w:sustainability	RuqVUWRVVuVVu
w:sustainable	TQSWWV0WQWWWV
w:sustained	ZZXaZaXaYxZaX
w:suyo	XYaaaYXaaaxaZ
w:svalbard	RUUVVzTRVUTVQ
w:svegliarsi	VZaZZYUYaZxbZ
w:sven	VYyWXYvWRMYWU
w:sviluppatore	taWZZZVYtXZvX
w:sviluppatori	QRURUR0UTUTSR
w:svizzero	UxXYYYYZYYXYW
w:svp	PO0UTUPSxPRRN
w:svuotando	waZbYbXbYZabZ
w:swales	TxYaZaZbaYaaZ
w:swamped	XUSZXazaUUYZY
w:swap	RWQVlWRUUwVW2
w:swapping	QxQUUTRwTvSVP
w:swaps	TWYXZYxXaXsYU
w:swathi	xXWcccWbbaabb
w:swear	TVSsSTQXURxYz
w:swearing	SUSVVTS2WSUXR
w:swears	UXUXWVTzYVYaY
w:sweat	RVWSzXRWXZVZT
w:swedish	YZXaacXbwYcZb
w:sweep	VYXZZaYYZYYZx
w:sweepstakes	yWZXZYTYaaXVV
w:sweet	TXYXYySVYXXaV
w:sweetwater	vbYbcbYbbZacZ
w:swift	oiZZYZUixtXiU
w:swiftui	pxUXXXUXYXVXV
w:swim	nXWYYvTVXuXYX
w:swimming	PSTUUyQTxPSVP
w:swims	0XUVUXRVWTWaV
w:swimsuit	VWVXXXURWRVTz
w:swindon	sYVYZZTaZwYbY
w:swing	TYUYXXSVWVVYz
w:swiss	RUZYXzWYZZWaY
w:switch	WYXZZXVWzUtXr
w:switchboard	VusYYZUYXWsYX
w:switched	QUR0VUsTTTSsR
w:switzerland	WVzZWaTYVTWaY
w:swoon	YaWYabxZYXacZ
w:sworn	0SVXXYSZTXWZU
w:sws	RUTUV1SRVRUUR
w:syllabus	VYZXYyUXXWWaT
w:sympa	W4XZYXWXZXYXW
w:sympathy	UWTVXXWWXzVXU
w:symposium	PSTRUwQxVRRSQ
w:synagogue	RzVXYXWVXYTYW
w:synapse	xYZbcaYXXabcb
w:sync	PSTSVRQTVPwSy
w:syncing	TVXYYWVXYVyUU
w:synergies	TZZZZbxaababa
w:syria	SRRUVUPSuO0UQ
w:syrien	TTQWTVPT0QSUQ
w:syringes	WYWYYXUXZNXZ0
w:systeem	XaaaZaxZZZZbX
w:system	bXYeWZuchUvTt
w:systeme	VyVZYYVXXVWYV
w:systems	XjVnXkwjmrWjU
w:systmone	UXXYyaVaYXYbX
w:szabo	UbbbbayaRaabZ
w:szeged	VUUYWzVWVTWZX
w:t	dZpadafZmphmb
w:ta	Ul5XXXlWYTVVn
w:taakgroep	SVUUUSTUVWzVT
w:taalcoaches	SVSVSzSQURUTR
w:tab	XZYaaZXRZYYYw
w:tabelle	bxaaabZZbabcc
w:table	UVUaxUsiVrUTx
w:tableau	yXpbYcYYuWZZW
w:tablecloth	WXXaYZXYXTYby
w:tablero	SUUVUUSTVUzTS
w:tables	SVRVVV2sVSUWq
w:tablet	NSPTTrOQSMPzy
w:tablets	YZYZaZVxaWXTX
w:tableur	PRTSTRR0TSRSP
w:tablier	ZYYbabZczbbbb
w:tabriz	ZXWaZXYYxWYaW
w:tache	yUUTVTSWVVuWU
w:tacoma	1TXVYXSYVRRVS
w:tafel	yXXXXXTZYYYYV
w:tafelrand	TTSWTzRSRRTTS
w:tag	pWfabnYpqVtXb
w:tagalog	yZbVZVYabaXaX
w:tage	2qXYZXloYXXYW
w:tagen	UrWZZYuYYWiXw
w:tagessatz	1UYZZXVYVZaZX
w:tagging	YaaZZaWYaZwaY
w:tagliato	TTTWVVPUTzTVR
w:tags	UWQWVWQXSOwW0
w:tail	wXTWYXwUWWWZT
w:tailings	VYUyZYUZXSYZZ
w:tailored	WWWYXYzVYYWXV
w:tais	UWzTVVRWSTWWT
w:take	paXfemaavVjea
w:taken	jYTWoWSqolwSi
w:takes	STasiVvunTmUq
w:taking	xWUYbxTWnuWZV
w:tal	QSTUVzsSVzTVT
w:taladro	RTQUTTQSQPTRz
w:tale	XZYaZXVyaWXaY
w:talent	Wn5XXlToWTqWV
w:talented	WZWaVbXaYXxbV
w:talenti	WV4YYYVYYSYWX
w:talento	WV7WWYVYYTZXX
w:talentpool	YYxaZZWZWVZZX
w:tales	TXYYXPTzXVSXV
w:talk	dbnshYmscjZWW
w:talked	bUSWYVZSnyVWu
w:talking	RZaxuRTSxUcWQ
w:talks	rVUWWwY3VeVVP
w:talkshow	QTQRTQP0USSTQ
w:tall	TURXXWTUywVWQ
w:taller	RTTUWyRPwtVUR
w:talleres	VXWyXUUXYXSXU
w:tallinn	PyyTUVOWVSSWT
w:talloncino	SWVWWWTVVVSWy
w:tally	SUVYXvUWxXSWU
w:talvez	PQvRRRPPQNPyN
w:tambem	VYWaYZ1YXXXaY
w:tambien	UVVWeVoVWxmXT
w:tambourine	UWQVWWTTU0VWR
w:tame	3WXTXURVYXRYT
w:tamil	UWZZZwYYXZYZW
w:tampere	WYTWXWSRY0YZU
w:tamsin	xYXZcbYcZbXba
w:tan	QTRWUUQkVS1Wu
w:tanaka	YUXZxUVWaZZZW
w:tand	TUUVWWUUVTTTz
w:tandem	YYTYXayYYYYYZ
w:tango	QTSUURRzUSUUO
w:tank	OUU3WOPRTQQUP
w:tanta	RSRTUPQvzRSTR
w:tante	UWUXWXUVVSVWy
w:tanti	TuUVWWSTV0UQP
w:tanto	SUTVvNRUTzTWU
w:tantos	TSRVVUSTTzUUS
w:tanzschule	UVVWyUSWWVVVU
w:tap	YYaabaYVaWZax
w:tape	RtSRmUtxVQWYV
w:taps	UYYYZZXXZWWY0
w:taquilla	TTTVRURTUxUTw
w:taraba	zZaWbYYXZYaZR
w:tarde	jQttTtrRRQPSk
w:tardes	tWYXXXxXYYTYX
w:tardi	UVVWWXzUXWUWT
w:target	T0UXWXpYnUpXW
w:tarief	2YZraaXZaZYZX
w:tarif	zeXpZrTqYYYYV
w:tarifa	dXWwZXVtYYYXp
w:tariff	a2TVTStTRSUWS
w:tariffa	yXYwaZXZZZZYX
w:tariffs	YbaucaabaaabZ
w:tarification	0UUVVTRWVVTWT
w:tariq	XYyYYaUYYXXYX
w:tarjeta	RRRpUTPSTQ4QO
w:tarjetas	WYYZXZVYXY0ZU
w:tarrant	WXZVZUzSaaWYX
w:tartu	TVWWXzWTUTWXS
w:tartufo	UWWWXWTxYWVXU
w:tas	UUUVWWUUVTTTy
w:tasa	UWXVXVTVXVzWR
w:tasca	abYabczbaYbba
w:task	tVvpYtTURTrWU
w:tasks	XaZXaZWYaZ1ZX
w:tassa	RVUTVTRSWSzSQ
w:taste	TWTWXRuyVSXXS
w:taster	WVTYXWxuYTZaY
w:tasting	QTU0TPQQWRSUR
w:tata	TRTVUVRV0RTUS
w:tatsachlich	SUTTUTSTUzUSQ
w:taught	OTSVV3QTS0gWS
w:taux	RTSzUSRTTSTSS
w:tavola	UVTWUVSVWUzWT
w:tax	VWmpVVvsZRuaV
w:taxa	TVXWWXUWXV0WT
w:taxatiemodel	UVWyWVUWXWVXU
w:taxes	YabZcZYbcawaZ
w:taxi	qWXWzXTYWUWZW
w:taxsaver	UxXYYaXWYbXZY
w:tazza	WYaawWXYZbZba
w:tbilisi	TWzWXYTTWRSXT
w:te	boqXndqYZjrYV
w:tea	bmSUWwQwTpTUs
w:teach	SYWXY+TUWonYU
w:teacher	QnTVW2RVtrWUt
w:teachers	WSsqb3tQTSTWR
w:teaches	SXWZTYPXUU0ZW
w:teaching	mlqWXvcYjaWgU
w:team	XscmdanddeiXi
w:teamkleidung	UVUUWUzSVSUUQ
w:teamleider	uwUYYYUWVWWWU
w:teamleiterin	X2YbaaXZYYZZX
w:teammanager	aYYbbbYbwYbZZ
w:teams	WWeVaa0zZbXXT
w:teapot	STTVWVTUXSWVz
w:tear	UVUWUZyYXXVYY
w:tears	wYPZYYVYTxWYU
w:tech	WpbVnkwvoTZWT
w:technator	XwXYZVWYXYYYY
w:technic	TZVZzXUZYXSbY
w:technical	tkUZwsYXXXdoV
w:technician	TwUYXXeWuaqqU
w:technicians	SVkRW0TpvUVYW
w:techniek	TwVSVxWWYXXYW
w:technik	UuWXxWVXWWXYW
w:techniker	UTVXVWVWVVURz
w:technique	qWVWpuUWVVWWt
w:techniques	VWWYXyVUYVXXV
w:technische	baacwbbcbabca
w:technischer	ZWXZxaXZYYXYW
w:technology	UWWXwWSwXWWWU
w:techrecruiter	UYyZWXTXTUVWU
w:tecnica	bXYvtVVWmXnYW
w:tecnici	zYYVZTVXYXRXV
w:tecnico	UsTojlpUoVotT
w:tecnologia	VUsY2XUXVWUXV
w:teddy	WYUZaZXWYUYYy
w:tedx	RUOOUSO3RQVWR
w:teeth	RUSUWUyPVQSUv
w:tegan	XZXZabZZwVacZ
w:tegen	vVSwWWSWWwTVT
w:tegenover	UVVYWyWVXWXXU
w:tegenspreken	XZWZYYSwXVXYU
w:tegenwoordig	SUzXVWSWUSUWV
w:teil	XZXYYYUYYXxZW
w:teilen	SVTVWVSVTUzYU
w:teilnehmende	TVWyVQVTXXWXW
w:teilnehmer	QWWVVzTRWWUVV
w:teilprojekte	PVTXUW0WWVXWT
w:teilzeit	RT2aaaXZZYZZZ
w:teilzeitprojekt	0VRWYXVWWUTRV
w:tejado	SVTWVU0UVSTUR
w:tekenen	WUyYXXVWWSWXU
w:teksten	yWWXZYWYYWXWV
w:tel	RR0TTSPPSOpPO
w:tela	QUVVXWUTWVWVz
w:telde	xZXaZaYaYYYZY
w:tele	uUUPWUzUVWTVQ
w:telecom	rVrvvXUfVVYZW
w:telecoms	RUSWTURV0PTVR
w:telefon	RS1vUQRSURTQQ
w:telefonat	UW1pXWSWVWWWU
w:telefonata	QWT1VVnWvTVWT
w:telefone	QlwxTSQTTSSSQ
w:telefonica	UXWzVVUXXWWWR
w:telefonico	UWzVWYUURTVXT
w:telefonier	YX4ZaaSZWXYaW
w:telefoniert	xbbbcbacccZcb
w:telefonix	WYZaxaXbZZYcZ
w:telefono	PSQzUUuUTTvUR
w:telefoon	uTwUUTPTQPvSP
w:telefoons	TWUUWVzXXUSWS
w:telefoontje	VWUVXWSVWyUUS
w:telegram	VYoZaXWYZX6ZX
w:telematics	ZaVaZayYTSaZV
w:teleoperadora	WTUWXXSXXTyWT
w:telephone	TnnwWtTUVUTuS
w:telephonique	WYZ0XUZZaaZaY
w:teles	ZbZbZcXbawabZ
w:telescoop	WXYXZxWTZYXYW
w:teletrabajo	Yubddcbdccdcc
w:teletrabalho	xXabcaZbZabaZ
w:teletravail	pyUZZYXZXZYZW
w:televisao	wYabaZXZaZZaZ
w:television	S0SXWZTWWUXaX
w:telford	wVabcbbbabcbY
w:tell	mZoqYhiroaZXW
w:telling	SuTvWoSWqnXZV
w:tells	pTbVtsvVUScXi
w:telly	2TVXWVSXYXXaU
w:telmar	ZYxYabVZXZZaZ
w:tem	zoViZpTklVnWU
w:tema	OUQrkRPQTrTzO
w:tembo	WaYaZYXZXyYaV
w:temi	bbYcabXcwYaca
w:temoigner	ZaZTYSWybXZaY
w:temoin	UXXwXVVXWXYYV
w:temoins	TVRVSSRzTTVUS
w:temos	WSTUhTtTWywTR
w:temp	lwoWXYTYvRVZT
w:tempe	yWaZZYTZZbYbX
w:tempers	zWVXVWUXWWWYU
w:template	QSSQT5NsVTQVR
w:templates	RWVVXX2SZWWWR
w:tempo	Y1VtXXaWXvXWV
w:temporal	xxXSYRVWXXVXV
w:temporaria	vuYaaZYaZYZZX
w:temporary	msnWYRuXXVuZV
w:temporera	VyXYYXVXXVXXU
w:tempos	XYVYZYVYWyXXV
w:temprana	VXWWXVUxXUWWS
w:temps	rwiYXsrUVUlXV
w:tempt	Wn0sVvRVUOVXT
w:tempted	sWWYXxUXYVVZX
w:ten	ralpXmZpqaVWa
w:tenancy	VXYYZZVXWXWUy
w:tenant	mUS0vVQkTRUVo
w:tenanted	QTSVSV0VWVUUS
w:tenants	zoTVoQntVTUXc
w:tend	TWxbbcXbZWbcb
w:tended	XXyZVZXaWYZZZ
w:tender	uWVWXUuWXwtYS
w:tenders	PUV0USTVYUWWS
w:tendria	PS3SRRQRRPTPO
w:tenemos	1aVXXqXWXvWWV
w:tenere	WTYYZyTXZYXZV
w:tenerte	VVyYWYUWUVXWV
w:tenga	vSYUXTSWYXwYV
w:tengano	STTUVyRTUSTTQ
w:tengo	TU1WzWWVuTVUS
w:tenho	pS4VuVRUqQTRR
w:tenner	0SVWUTUTXRTXT
w:tenor	WWSXWWTVUzUWR
w:tens	owTUUyPTTSTVP
w:tent	PWZXYzWWYZWaZ
w:tentamos	yXWYZZVZZZXXX
w:tentar	SUzXVVSWUTXWU
w:tente	tSwVrVTVXVXXU
w:tentee	yXVYXVVXXWVXT
w:tenth	VSUXzTUVRpWYV
w:tenths	RTSSUTORSR0SP
w:tenu	WYRZYYWYWyYYS
w:tenure	V2VYVXWVWVYYV
w:tenured	ZvabcXYXaaabb
w:ter	VWVXXsoWyUWXs
w:terapeuta	vZZbbaaaabbbY
w:terca	TVVyVVrpWUUVQ
w:tercas	UWVWWURyWUVVR
w:terceira	xURVUVRUUTxVR
w:terceiro	WYZZwWXaaaYaZ
w:tercio	ZZaavaYbaaZbb
w:terco	RUTUxUSUTTwWT
w:teresa	TUvYYaVYYYWYw
w:teria	TyXVXYVWZZXZW
w:term	uslXpqaVVXpYV
w:termijn	YwXaZaXaYZaaY
w:termin	rXVrYXlVXXWXw
w:termina	qORXXXSVTUU3r
w:terminal	SSUVWXxWXW0VS
w:terminar	WYWxXVVXsXTXV
w:terminata	UVVWVTOQVUQ0P
w:terminated	TYcbbwZXbcbbb
w:termine	YkTwUSRTxSYTr
w:terminei	ZaZaZaYYwYZaa
w:terminer	RURYYYTWzTXYW
w:termino	YZXaZUTYyWYZW
w:terminos	W4XYXWRXWXWVV
w:termo	S4VsXPUVWWWWT
w:terms	rVicbuyWXVVmU
w:terneuzen	yaabcbabXbbbZ
w:terpstra	zZVYZZXaYZZaZ
w:terraces	QTTQW0SRWTQSR
w:terraform	nWkZawnVoYYnX
w:terravine	XabYbavcbcacZ
w:terrebbe	RVUUW4SOWUPWT
w:terrible	u1SWeWRUVRXWU
w:terrier	UVTVWWTVURXVz
w:terrified	XYUZYaUZyUZaY
w:territory	SXYYXW1WWXWYV
w:terug	poVYYXcXVVrXv
w:terugkomt	VyWYWXWYZZVYX
w:terugsturen	QTRzVSRTTSSTP
w:terwijl	QRQyTSyRRPRSO
w:terza	UXWWXWUyXVVWS
w:tese	UUVVXWRUWyTUS
w:tesi	SSyUUTPyNQPRP
w:tess	abbcdcaccbuca
w:tessa	WxZZYZVZbZaWZ
w:tessili	UYWxXWWYXXXXW
w:test	mcVwYWmZXUpVv
w:testa	QUUUvTSUUTTVx
w:testament	YuXaZaWaYtZaY
w:testarmos	SUVVXUSVWUzVS
w:teste	SVTnVUsSdTRyP
w:tested	WYXXxZSXXYnYV
w:testen	VXXYZVuXZYwVW
w:testent	WXZYwYYaaZYbZ
w:tester	vTXuxXWYZVVZW
w:testers	RRPTQUNxzNuSR
w:testi	wTTTTOPT0QPUQ
w:testify	zZZPaZaaZbaba
w:testimonial	UYXUWYzTZZVZX
w:testimony	pWWvXVXXWYVYT
w:testing	zaTnlUyVVSVXV
w:tests	RSQUuUwRSNQS2
w:teto	wYabaZXZaZaaZ
w:tetto	WZaZZYVYaZwbZ
w:tetu	QSQST1QSSQQTP
w:teu	UzUWWWUUVUVVS
w:teus	VVWWXSVTWyWWS
w:tevoren	RTRyVUQSTSSTu
w:text	wWaiVoXUVn0UR
w:textbook	UVTXWpTWVzWYU
w:texted	YbaacYYacavaZ
w:texter	VTUXWVzWRTTUT
w:textile	XYQYZaVWXzZYY
w:texto	vWVUXtSVWsoVS
w:texts	7XOTXYUXUSYYV
w:texture	SVTzTYUYTWXaY
w:textured	xZZaVaZZYXacZ
w:tfl	TZZXbZybZZZZZ
w:tfr	SzWZVYVXZYYbY
w:th	qnUWWYZwaWXV0
w:thabo	YbXabZYbXwaba
w:thailand	RQUVVVTUVX1UR
w:thalberg	zTUWaXUYaZWYW
w:than	lmYZsqnXdZYai
w:thandiwe	XwYaZaZaZYYdZ
w:thanjavur	zXVXYWTVUUUZS
w:thank	XWeZYZUXc3Xkr
w:thanked	YYUZZbWYXyYYX
w:thankful	UWUXUWxW3TXYV
w:thanking	dacdddbdsbdcd
w:thanks	XZXcZXaXZ0Xcv
w:thanksgiving	UWSUWUUTTQVSy
w:that	nZnYmbrWjrbZX
w:the	bdZcfbZcZolZu
w:theatre	vSnVWxRTVMTpx
w:theatres	rwWYZZUYYZYaW
w:their	VbVoWkvmYbpfc
w:theirs	awUWqUtWWUnYT
w:them	ncplblsbUZbZk
w:thema	PSSzUyrQTSSSQ
w:theme	wUUVVtRuVSXXT
w:themenwahl	RUUSVzQPTRTVR
w:themselves	PUQUsU3TUSwVS
w:then	aYuZbYeqWWzYU
w:theo	RTUWXWTWVTuVy
w:theodolite	yXYZYZVcXWacZ
w:theory	oXXWXTQzVXXaW
w:therapist	TwtXVXRUvQVTT
w:therapy	XaaYbZXaaYxaW
w:there	nceepZbnrnaWW
w:thereafter	VXWVYTUvYXuuS
w:therefore	vsWWUVtXXVWZX
w:therein	UXYYZYzZWUYZW
w:theresa	0ZYXYRWXaUYaW
w:thermostat	zaZUXUVVbbWbZ
w:these	YazlWddVUyUVS
w:theses	RVVRW3TVRUXYW
w:thesis	XTQUpqQTwyVVT
w:they	bdplionWmWlYl
w:thick	RVV0XPSSUQVUQ
w:thin	SWSXVXP1TUTXV
w:thing	sdvZtWXaYnVbU
w:things	sbrYthlWUtVWW
w:think	WqssbWSdtrWWW
w:thinked	RSSX0VRWQRUWS
w:thinking	ZVopvrbTUqUXb
w:thinks	QuRtTRNvUuRSc
w:third	UcXV4VciaYhWq
w:thirds	VWYXxZVXYYZaW
w:thirteen	UXTYWYyXXVXZU
w:thirteenth	UzVXXYSVVVUWT
w:thirty	ZVjlnaxWZoXdU
w:this	kcbalXafYkqpi
w:thoma	XaXxZYSaZaYbZ
w:thornborough	UzVXTYWXXYYYX
w:thorough	VXWYyZSaZYYbY
w:thorvaldsen	XWVZxXZbXXZba
w:those	WWbWeXumsvVZU
w:though	RXRmVmUjnpVX2
w:thought	oapYnbomUtXXZ
w:thoughts	STzUxUoTSOTqP
w:thousand	WWVWyVSsVTSXT
w:thousands	SzUYWXWZXYZYV
w:thread	QUkUVtQiS5TTO
w:threat	wZabdbacdcYaa
w:three	tXnclohmZcaZX
w:threlfall	VyXYZYUZXaUXY
w:threw	TXUYXYVXWtXZv
w:throat	WWaYYaVaWYxaW
w:through	mdZqiaoVYYtka
w:throughout	UUwaaauYZVZZZ
w:throughput	ZbZbZcXbavabZ
w:throw	wYVYWVrUXVXYv
w:thrown	PzWVTwQTWVUWS
w:throws	yYYabbVbaZYYa
w:thu	uVVzXWRWXUSUr
w:thuis	TWVWXrTWrVvWt
w:thuisbatterijen	ZZYaXayWYYXaY
w:thuisgestuurd	zaabcbabXbbbZ
w:thuiswerk	3VSabaYbZZaZZ
w:thuiswerken	XxZabaabcccca
w:thuiszorgmedewerkers	RSUzSSSSVSTUR
w:thuiszorgorganisatie	xaZabYYbaaabZ
w:thursday	gXVlVdVuYcWV2
w:thursdays	oVVWXuvtXQWYV
w:thx	TUVYXYWWVwvUR
w:ti	nenXuVsVcrWjU
w:tia	yYXVXWUYXXSYV
w:tiago	WYVZZYWVV1VMS
w:tick	QSuzUUSTRTWXS
w:ticked	T0SXXWTtWSVVs
w:ticket	avTUzWSVVTZUz
w:ticketing	yaXbYaWaYUYcZ
w:tickets	loZYmXW3XUWWd
w:tidal	RrUYUYSYyVWZW
w:tidebot	UVUUVWTWVRPzR
w:tidelib	UXXYYWTSXUVWy
w:tides	vUPUWTQRTwUVw
w:tideway	atsYaYrXrVYlV
w:tidy	uWuWVSSXwSSYW
w:tie	STPVWYrVuPVUw
w:tied	XwabZdZcabZcc
w:tiedes	VWzTVWRWTTWWT
w:tiempo	RVRxsWSWXwVUU
w:tien	YVsrWZzSWUUVU
w:tienda	3YXYXXaYYVVYV
w:tiendas	2aWZZXVZaWZYW
w:tiene	PTSRSSyTTSxUQ
w:tienes	RZYYZXXYZYXxV
w:tiens	zXSYXXSWUUXWV
w:tient	yZZZYUWZYYXYZ
w:tienta	TTzXWXUXVUTWT
w:tier	rwSYZZUYXYYYV
w:tiers	UWWY3XXWZWWXU
w:tig	NzSXUVPTyVRVU
w:tigrinya	5USSWRSXWWVWR
w:tijd	u0rWYWSXWWWXU
w:tijdelijk	S2UWVPTVTUWUT
w:tijdens	wSWWsXSWWWvXV
w:tikken	RSRSTRQQU0RQP
w:tiktok	WYUZWXyZWVXYW
w:til	qXVYXYUXXQyZu
w:tilburg	PSPSRRNyyORPN
w:tiler	UVWWWXSWXWUyS
w:tiles	QWWZVYTVVTXZz
w:tiling	RUTVU0PTWWWWW
w:till	voYVoQS0UlWWa
w:tilliften	RSUzSSSSVSTUR
w:tills	0XUVWXVWWVWYT
w:tillsvidareanstallning	V0QXXZVZTTWYV
w:tim	snVZZZbXaZaxi
w:timber	RS0YWXQYVTVYW
w:timbre	XZVYZZWZXYyYW
w:time	jtjkYkcZenZZa
w:timeline	uYXxXXRXXXWVW
w:timer	XXUXWYVzUTVXS
w:timers	YbabbZVZawbbZ
w:times	anVZVssUSnnlo
w:timesheet	PaWUaaUZbazZW
w:timesheets	StSWVWTUVRTU4
w:timetable	xVRVsqRUTyUVR
w:timetables	RTSV0WSPTQVVQ
w:timezones	yWUaaaYYYZZaX
w:timing	S2zcUVRUTWVUQ
w:tin	WXWYYZVVZVXZ0
w:tiny	RVUxtWQXVSWYu
w:tip	QURTrUPQS3RRM
w:tipo	yWUVXVSWUUWWU
w:tips	pUQWVUP0yPTTX
w:tirados	0TTVVUURVTVVT
w:tiragem	ZbbccZyZbZbbb
w:tiran	ZZaavaYbbaZcb
w:tired	RTQwvUtTQtSUN
w:tirocinanti	YXXaYYYZwXaZX
w:tirocinio	YXXaYYYZvXaaX
w:tisane	VZaZYYUYZZxaZ
w:tisch	X0acbaYaZabbY
w:tischlerei	QSVXzUVVVWWYW
w:tissues	UVYYZxVXYUYaW
w:tita	yVYZYZWYZZYaS
w:title	xWWXkmYXcVfuV
w:titles	TXsXvwSUXVZWW
w:titolare	UzUYWWUWWVWWT
w:titolo	SWVUUzRPWUUSR
w:titre	TUUyWTTVWVVWS
w:titulaires	W0PXXXSXUTWWV
w:titular	QUVUWzRVVVUUR
w:titulo	ZbbccZyZbZbbb
w:tive	SUOVzVSUTSTWU
w:tiver	ZaZbZbZZwYZaa
w:tjm	1VXZZZuZYYYXW
w:tlr	Y0XabPYUXVXZY
w:tms	WXSZaayZWYabZ
w:to	cclifbcdkjkcm
w:toasters	PTQTTSP0TQSTN
w:tobi	UURzWWTSWUUXX
w:tobias	uaYbdcadbddec
w:tocar	yZbXaTYXaaWZY
w:toch	UzSXXYVX2VXXV
w:tochter	OVVWY0TVWWUWU
w:toda	TVUVUvQxVRVVT
w:todas	mUZZrYXYYXZ0X
w:todavia	tWxXWVTVWTVWU
w:today	WVjXWWenmV1kq
w:todo	noUVWlSSW0aUm
w:todos	UVXYXWUWwTX0S
w:toe	tvXZZYWaYYZaX
w:toegang	SUSTTUPzRQSPO
w:toegangspas	WZaaaYWZbYwZY
w:toegestaan	2VaabaXYaaaZX
w:toegevoegd	VXWXYXUWXTX4R
w:toelichten	XaaaZaxZZZZbX
w:toen	ZZYaXaxWYYXaZ
w:toesturen	VUVSvX3XWXWXV
w:toevallig	XZaaYZxYYZZbX
w:together	UXjZxcraYsXaZ
w:toi	SSQTTTQRS2TTO
w:tok	RWXUWzTSYWRXU
w:token	xWXXWXUWZYxYV
w:told	oocWiXVolkaYs
w:toledo	xZabcbUbbaYXY
w:tolk	1VTRWQRWWVTUP
w:tolken	UXZYxXVZXYXZX
w:tollgate	vXbdcbacdddda
w:tolling	QRQ1TUOTQRSTP
w:tolliver	WVybTaWaXXZcZ
w:tolto	TWVWXVTVSzTWR
w:tom	uVuXXYrWUUVXo
w:tomamos	WYUWXXUXXyYUV
w:tomar	TUyTTUPTUtUSS
w:tomas	VVrYYYsZWvXaY
w:tomasz	SztYWWRXUTVYT
w:tomaten	zWWWXXQWYWWXT
w:tomato	UWXXWXRWYUTYz
w:tombola	WZWYYZVZZXXZy
w:tommaso	VWUXWXyXXSWYT
w:tomorrow	YfUmVVYvYYjU1
w:tomou	WYZZwWXaaaYaZ
w:ton	Tt0WsWaUSrTVR
w:tone	3WVWXRSVXSXZT
w:toner	TYUYXYTVWVVYz
w:tonight	UUTmVVWzYQ3Tt
w:tonmann	yXYXYWVXZXVYU
w:tonnes	WXZYwYYaaZYbY
w:tonton	VXTXWWUVUUzXS
w:too	ueXXjcaYqnZda
w:took	oUoepaYTT1VWS
w:tool	vXVZpX2WXUkXa
w:tooling	XZYxaZVZZWaWY
w:toolmaker	UzVXUVSWTUWXU
w:tools	tyVzZWSUjVTXU
w:tooth	RVVXWVSSWRvX1
w:top	bvuWVVuVYSvcS
w:topa	tuZaaaYaZZZaX
w:topam	VUxVWYTWWWWXU
w:topic	NSR5V4jQZRSTS
w:topics	UWR0WqSWX0YXU
w:topology	UWUUYYUzVYVWU
w:topped	SXUWYVTXWTVYz
w:topper	QRQSSSPPR0QPN
w:toque	UVUXVXSXUTzWU
w:tor	xZaZXYYZaZabY
w:torch	WYVYXYTWXRWXz
w:torches	WYWYYZVVXVUYx
w:torfboden	X0acbaYaZabbY
w:torino	sYZZaYVYZYWwW
w:torn	PVRUTURSQ0VVS
w:torna	RUyTVVRvRSTVR
w:tornato	SSUUTvOPTTPzN
w:torno	TXUVXXyUXUVUR
w:toronto	pocbikUqsrWVT
w:torque	VXTYXXUXUWWXy
w:tort	PTPTSxSTTzVVQ
w:tot	qrUcYXluWmXbW
w:totais	TUVVXUSVWVyVS
w:total	0WTzeVSfkVjWU
w:totale	UabZZaWZaawbY
w:totales	RUUWVVTzVRQWS
w:totally	SWUWUVPUnR1Xu
w:touch	VcYW3XRTV2UVT
w:touched	UUQWVXwVRyVWR
w:touchee	XYWYYYVXOzXSS
w:toujours	wWunZWtUXVXWT
w:toulouse	WwYaYaYZXvaZX
w:tour	OQlTvSimtpiSO
w:touring	0SWWXVRXYZXZT
w:tourist	RU0WVWSTUSUWS
w:tournent	TXVYXXyWUWWXV
w:tours	wabcbYYZZabba
w:tous	QVVUXXUUWXSzS
w:toussaint	UTSUVUTSVzUUR
w:tout	WdUWsonTVpouR
w:toute	STTVtVuSVwUUQ
w:toutes	TVTWVVSTTyUUQ
w:tove	YZYZZZXYZxWaY
w:toward	vXTYXUTxWTWYU
w:towel	XYXaXbWZZSZay
w:tower	V5VaYYSXWWYXV
w:town	sTRUVUrwcwTUp
w:towns	zXTXXVTVXVUXV
w:toxic	WZYYYayXZXXaX
w:toy	PhuxTVRuSSUVS
w:tra	RTvUUTRSTRSQy
w:trabaja	wWXUXVUYYXvYV
w:trabajada	SWUTVU0WXVSWS
w:trabajando	RRSTUUQRU0SRP
w:trabajar	TQRVUVuUySUVS
w:trabajas	XXXZYVVY1WXYX
w:trabajo	TsRVVvoTTspVQ
w:trabalha	QSRTUQRwUyTSQ
w:trabalhar	X1YZaZYZZZYZY
w:trabalharia	wYabaZXZaZaaZ
w:trabalho	YmYWWsVpykVSS
w:trabalhos	STVTVzRPTTUUR
w:trabalhou	YYXZaZXZ1VZZW
w:tracciare	TVYZxYUYYXYZW
w:trace	UYUXWZRzYQXZU
w:track	nzmWWWTUVVnWt
w:tracker	yRSTXVwWYXXYZ
w:tracking	VYUYUYzYTUXYY
w:tracks	uWvXZZWaYWXXY
w:tractor	UUQWWXRVO0UUS
w:tractores	VYXxXUUYYYSXU
w:tractors	QTUzVTSUUSTUS
w:trade	RUctYYvTWucVs
w:trademark	ZXabcaZacaxSW
w:trader	pSQTTTOQRztUP
w:traders	vWUUWURSTuUWw
w:trades	oUVWVVQVVT0Xv
w:tradesmen	sURWWXyXTTUXW
w:tradespeople	RUTVU0PTWWWWW
w:trading	WZWaXVTYXS6aW
w:traducao	QUVVXVzVWTUUT
w:traducirnos	xZYXYUVXXYYTU
w:traducteur	yVUYXYVYVXYWV
w:traduction	zXVYVWVXUWWVU
w:traduit	waZaZaWaYaZba
w:traduttrice	TWUWXYSWxTXWU
w:traduzioni	ZwaaYaWaZZZZY
w:traed	VWWVYXVVYVXXy
w:traes	TWUYWXzXYWWXU
w:trafego	QWWUUUzUVUUVT
w:traffic	WZZaZaWZZYYYw
w:trafico	WVWXWVTRXUVXy
w:tragam	RTTTURS2SRSTO
w:trager	zWYXZPWXYYXXX
w:tragt	wabcdcbcbcabb
w:traiga	TUWXYUTWXUQUz
w:trail	UXXYyZUaYWYaX
w:train	XUlVUutoUvWUe
w:trained	SwcWWWvVTurWT
w:trainee	YzPVVVPU4QUSR
w:trainees	OTRRTzQQ9MTRP
w:traineeship	OQRORxQQ0RTUP
w:trainer	XTXYZ6VWYWcZW
w:trainers	vWWWYwSWYWWYV
w:training	SUUUW5wXVYXVv
w:trainings	SUYYXVSzXUWWU
w:trains	W0RVXvSVUyUXT
w:trajes	zWVWXUVVUVXVT
w:trajet	WXZWYyURXXWYU
w:tram	bVRVVWrVUrSUw
w:tramitamos	xbcbcYZaccacc
w:tramite	ZzWcbbabbaaaa
w:trams	YZYZZZXYZxWZY
w:tran	0ZWYXZWXYVWaS
w:trani	WZYZZZYawZZaZ
w:tranne	SVSUVWSUSzVUR
w:tranquille	TVTYWWzVVUVVS
w:transcash	VWXWXWVXYXyWT
w:transcribe	zYTZXYVZVTZZV
w:transcribed	UZXxWZWXZYWaY
w:transcribing	SWRWUXTUS0WXT
w:transcript	TvzXXWTTXRUWU
w:transcription	UXZUZU0UTYWYV
w:transcripts	ZWWZYYYYyWYaV
w:transfer	oUVzVTQSXU4Vd
w:transferable	VYXYXYTUZWzYV
w:transferencia	2VXnXWUXXWrWS
w:transferencias	XYaZaYXaaaxZZ
w:transferred	WZYZaaXYaZXxU
w:transfers	VXXZZUTYYW2WO
w:transfira	XTXYYXUXYWyXT
w:transformar	VWUXyXVWXWVYV
w:transformation	VZQXaazZZaYbY
w:transformons	UzTXWXVXXVWXS
w:transicao	RSQUTUQSzQSTQ
w:transition	zUUVYVrXuVUXV
w:transito	SSSSxUSTTTTTw
w:translate	1SSTUrQPUTPuQ
w:translated	0TSXVWSTSUVSU
w:translation	6WUXXVyUVUVXT
w:translator	1pQVwVOWTUTWT
w:translators	SWrXUWyWUUWXU
w:transmets	Y3TbZaYaWXYZY
w:transmette	TzRWWVTXTUVVT
w:transmettez	USOXVWTV0TTVS
w:transmettre	VXabaaZbzacba
w:transmit	sYVXZXVYYT0SU
w:transparence	SUUyWTTVWUVVR
w:transparency	TyXYaaUZYZWaW
w:transparent	VVZYZSWyYWUXR
w:transport	QpRUsSQqURTT1
w:transportadora	TVWUWVTWUVzXV
w:transporte	W1WuaYXYZXjYX
w:transporteur	yXXZZXYYYZVaX
w:transpose	0TRUVQQUVTUVR
w:tranter	SZVyaZWaZYZcb
w:tras	wwYYYqVXXXVYX
w:trasferimento	PRSVSUSVzTWVS
w:trasferiti	TTSSVVRTSzUUQ
w:trasferte	ybaabbabbbZbZ
w:trasforma	VXWXXWVXXVyXS
w:trasformiamo	WYaaxWXYZaYba
w:trasloco	TVUXVW0WUUUYU
w:traspaso	TSRVzSPUTTSUS
w:trata	mRQSSTrzPQSUQ
w:tratara	VXXWXWVVXWWXx
w:trattenendo	VWWWWXyVXXUWT
w:traumjob	SSxVVVwUTSSTQ
w:trava	VWUYxYVXWXWYW
w:travaillais	ZYYcabZczbbbb
w:travaille	WXUXYYUX4VYXV
w:travailler	uWSXWVRW4TWVT
w:travaux	yYYYbWWaXZXaW
w:travel	qUaWY3TVpVbWt
w:travels	XZYYXZWZavuZW
w:traves	xZZZaYWYZZXWX
w:travis	YccbccXccbuca
w:trawler	OTS1TVRSTUVVV
w:traz	RURUVTQSUQSS2
w:tre	vrVnolUWYscWS
w:treasurer	oVUTVWrVwTUWt
w:treasurers	TXTVWWQzVUUWR
w:treasury	uqpWsXoVWVVXU
w:treat	QwTtWWSXqUxVQ
w:treated	OSV0WSSTXWUXV
w:treating	RVQWXXotT2VUR
w:treatment	YTT1VToTUTuVP
w:treats	WYWYYYsrX0WTR
w:tree	yVTWWXRXWuVYq
w:trees	wVUVXwRVXXSXR
w:treibt	YZWbac0baWZbZ
w:treinamento	QRRUU0RTSRTUP
w:treinta	SVzXYXVXUSWVX
w:treize	VxYZZZXYYZYXW
w:trelawney	XxZaZXVYbbXbZ
w:tremaine	VXUYYWURWUWzT
w:trembler	WTTWYXyWXYUXU
w:tren	TTRTTUSURzRTR
w:trends	UWS6WYNWWVXYW
w:trennung	aaZbabZbzXbba
w:treno	UVUyWSSQVUUUT
w:trenta	PUUzWRSVUVSVT
w:trente	VWSXSWUVTzWWS
w:trentina	1aYYaZXaaZaZX
w:trentino	RXWXVzWUUTVXT
w:treppenhaus	RUTUWVRUUSUzQ
w:tres	voVkXjrmWvUVR
w:tresen	QSRSTRQyxPSSN
w:trevor	ZbXcbcXbZxZZY
w:tri	QzYZXXWXYZWXX
w:triage	vYZuaWYZZaSZY
w:trial	qZVrqWuXjUarT
w:trials	pSSVVwORwtUWS
w:tribunal	zTUyWTSVVVTUQ
w:trichterchen	UWXYYYUWXWWXy
w:trick	SWRWVVTTS0VTN
w:tried	SVqXkU2TUTUWq
w:trieste	VVVYYWUUXzUYT
w:trifft	ZabcccZccbxcb
w:trigram	WyVZYYXZYYbaa
w:trikots	VXXYYVUWXVUVy
w:trim	WWSXYXSQW0WWT
w:trimestre	wSUwVRSTVUTUS
w:trinetra	WxUaaaZZaaZaY
w:trinken	WYWZvZVZZwYYW
w:trip	zVWWXRRTXrPXx
w:triton	vZbbaaZbabaca
w:trocar	xXwXXXVWYWWXV
w:trocken	SWWVYVVWXVVVy
w:trois	yYTbqdqnaUUZf
w:troisieme	TVSU2WUVUtWVT
w:tromper	VYXYYYTxYWWWT
w:tromso	yURWRSPURySVQ
w:tronc	R0TYUWTYTVWYT
w:trop	SVTVUVRUWzUUS
w:trophy	TVUVXV1QWTtSR
w:troquei	SWUWWVTWVVyVR
w:trotzdem	TVWWwVTWWUvWU
w:trouve	YYXbZaZbxatba
w:trouver	VYXWYYvVXVXWw
w:trouverez	Y2ZbaaUaaYZaY
w:trouvez	YbXbab0bZZbab
w:trouxe	QYXVYXTTXXWVy
w:trovarci	SUyXXWUTXVWXT
w:trovare	YZVYZYzXwWYZW
w:trovarmi	VWSXWUTyUSUXT
w:trovato	RVTVUUzVTSTUR
w:troviamo	yWVYYYVXXXYXS
w:trovo	SUTWVURUTQUQz
w:truck	W2TVtVPVpbTWS
w:trucker	xZbYZXVaacXba
w:trucking	RXVVWzSVUTXZV
w:trucks	2XWXXVTYWWVZX
w:true	ZSwTqrNSzVSOP
w:trued	WaXaZZWYYWZYx
w:truly	twZYYWXYZYVYW
w:trumpet	XYYZaZWXYRXYy
w:trunking	zVYXYTUWXWWXT
w:trunks	WZYWXYXZZYxaW
w:truong	vXYcdcaccbcdZ
w:trust	mllXfqsYXenZW
w:trusted	QTRVVVSUxQ1TO
w:trustees	zUUZWWwYXWXYW
w:trusting	ZbYcccYcvZacb
w:trusts	WU1ZZaUXUTYXV
w:trustworthy	VYYWWYXZZYxaW
w:truth	owYZYaWaZYYbY
w:truthfully	TT0VWXWRWWYZW
w:try	SXnlVZ0lvRSxQ
w:tryck	XZYZaaVZaxZbW
w:trying	VWRuXWTV0ymVU
w:tshabalala	ZYaUawZZZaaab
w:ttc	yVWSYWVVYYYXX
w:tu	lcdXZjZWaXqvo
w:tua	qWWZZYVYsXl0V
w:tubaroes	UyUXXWVVWVVVT
w:tudo	pUYVyVqUWmqSR
w:tue	pSTsWVqSVRdU1
w:tues	uaYbccadbddec
w:tuesday	XkVaZYmwlYXVv
w:tuesdays	xbTXXVRtVuWVV
w:tuition	tnTUXSytUVWWU
w:tull	tYxXYYVXWUWZU
w:tulsa	ZccbccXdcbucb
w:tun	UTTXWV0WRTTUS
w:tunde	UUUYWvyTXUWYX
w:tune	yQSTRPQQSRUUy
w:tuned	YYXZYVUxaXYXW
w:tuning	vYWXZURyWVWZX
w:tunnel	ZZZbabYaWxaaW
w:tunnels	WxWbabYaZaaaY
w:tuo	WlnYXWWVnXoxq
w:tuoi	rXXYXYVYXXwYV
w:tur	WWXYZXW3XVXXU
w:turba	RSTTUURSUzTRP
w:turbine	QUuQWxSTVpTvU
w:turbinen	zUTUVSRUVTUUR
w:turbines	UXVYzWQVZVWZV
w:turin	QxVWwWTWXWUZW
w:turistica	TWWWYTzQWVVWU
w:turkish	YZaaabxZbXXbY
w:turkiye	TZVxaZWaYTaaX
w:turku	xTVTURQyVTTXP
w:turma	ORQTTwssSPRRq
w:turmas	PPOTT4OQQORQM
w:turn	sURVZWcUdqtud
w:turnaround	PUwUXUqxUUUWT
w:turned	QSsUTTNYSznxL
w:turni	yVVWWXUWXVWXV
w:turning	RSQVvquSSuUXS
w:turno	TzTWVURSUTVUz
w:turnos	UWVWXUSyWUVUT
w:turnover	RrQVxWRVUTuVT
w:turns	zQTWzVUVWTVVt
w:turnschuhe	UVVWWTSTVTVSz
w:tus	uZYZZYXYZWvSW
w:tussen	PSQTSxPRRQQQ1
w:tutor	PVYVY7TWWXrZW
w:tutores	PWYWZyVYYYWYV
w:tutorial	PVTwV4QMXVTTT
w:tutorials	vWUVY2STaUWYW
w:tutoring	OUVRW1rSVTRWR
w:tutors	PSVVWq1TXUUYU
w:tutte	TVsXXXTWWUv0S
w:tutti	bSQUSUQTwxTRP
w:tuttlingen	U0UXUURWSTWWT
w:tutto	PSQwTSPRc0SSN
w:tutu	XYXZZYWxZbYaX
w:tuya	QTSTTUST0QUTP
w:tv	MtSzURPQUSvRM
w:tvod	UzWYXXWYYXYYW
w:twaalf	xVUWvVUXYXWYW
w:twee	qvVWkVzXWWqXV
w:tweedaagse	QWWWY4RWYXVXU
w:tweede	xZYaZaYaYYYZY
w:tweedehands	RUTzVTTVVSSVT
w:tweeentwintig	ZbYcababyacba
w:tweet	QStVWUQWRzVXS
w:tweeted	UTPXWVRWS0VVS
w:twelve	pZWVqyulVWWXT
w:twente	SUPRVVPV0SUWS
w:twenty	dZS2UukScckWS
w:twic	wZWbcbYbYaZaa
w:twice	UVtrUwlSWloWY
w:twins	YTQWotQStxUVQ
w:twintig	TVWxWVsWWWVXU
w:twitter	UURTVVSzTRTVR
w:two	sdWlpplfZWaXm
w:tx	sWWaZZvaYYZaX
w:tyler	YZYaabwabWabX
w:type	stkpWWmWVTuWR
w:typed	wuRVTWRVSRyUQ
w:types	tUyTVWRWXUWXU
w:typescript	XUWYxZSYZZXZZ
w:typically	qTpxWVlTVURUU
w:typing	ZRWWWWtUWW1VS
w:typist	RVTWYWQWWQ0RR
w:typo	WYTXYXSXX1XVS
w:tyres	SUR3VWNWTSUXU
w:u	nlesaloWmUlTh
w:uber	WXlsWnYxkbaVW
w:ubereinstimmung	WWyYXYUXYUWTV
w:uberfallig	WXXXYWVWYWQUy
w:uberhohte	WYVXZXyXUUXWV
w:uberlege	VWyXXXUXVVXXV
w:ubernahme	T2XYYXVSUWURV
w:ubernehme	SWUWWT0XUTUXV
w:ubernehmen	ZSSV1SsUUVVUT
w:ubernimmt	yVXXWWXXYVZZT
w:ubersetzen	zVWUYQSUXWWWU
w:uberweisen	VTWWXWUVYVuWv
w:uberweisung	UWWxWTTRVVUVU
w:uberwiegend	wbbbcbacccZcb
w:uberzeugt	XZXaxZXaYXtUY
w:ublich	tZZubaXbabYaZ
w:ubrigens	YWWYYRVWTzYWT
w:ubungsvideos	WUXZxXXZVXYZX
w:uelzen	TWTWVXTVVRVVy
w:uffici	RRRTxUvTTSSTR
w:ufficio	UxVYWXnyUViWU
w:uganda	SXUzYYTYYXXYY
w:ugc	VYZXYZzYTXTbZ
w:ugly	UXXYyaVaYXZbX
w:uhr	STTUVTQuUSSS3
w:ui	TTWXyUVSYYtWX
w:uit	WWkqWboWmtsWZ
w:uitbetaald	SVUUUTTUVWzVU
w:uitbrengen	yXZWTXWXZZXWX
w:uiterlijk	VyUWYXTUXVXWT
w:uitgevallen	xYZZZXWYZZYZX
w:uitgever	WWTZYVXZyWYaZ
w:uitlegt	zXYuYWVYYYXYW
w:uitnodiging	ZaYbabuaYXaxX
w:uitnodigingen	QSQTTSPRRPR0P
w:uitvraag	0aaabbZbZbXca
w:uitwedstrijd	UUUWWTQTTRVVy
w:uitzendkracht	VyWXVWVYZZUYW
w:uitzetten	TVVQXQRTXW0UV
w:uitzicht	X3WbaaYaXXZZX
w:uk	hZSVVTQyTQVzO
w:ukrainian	VUQVWWUUzSTVR
w:ukulele	0WYWXPXXYYYaR
w:ulceras	RTUzWRRTXSUVU
w:ulcers	UXYWazXSZSTYU
w:ulla	WZWaZYVZZyWbW
w:ultima	TWTWWWTUWyUUS
w:ultimas	TVUWXRr1VTVSR
w:ultimi	UWXXYPWzXTWUT
w:ultimo	XaZXaawbZaaba
w:ultrasonic	XaYXYVyUaYXaX
w:ultrasound	SXZUWUzXZXVXU
w:um	nZipmjfWYnemY
w:uma	nlhjrsVYtUlWU
w:umas	zWrXXVUXxUWXV
w:umbrella	oWwUXVsWVUsXS
w:umea	VYSYWYTYySYaX
w:umetikettieren	TVVVXUSTVUyUS
w:umfang	wabcdcbcbcacb
w:umfeld	TzTWUUTWRSVTT
w:umfrage	WWVYYXyXXUWXV
w:umgezogen	SU0VVWRUSRUTR
w:umore	UVWWXyWWWWWUU
w:umowa	UzRYYaUXVWXZY
w:umsatz	XZWbac0bZWZbZ
w:umsetzen	2ZXaZaWaZZYZY
w:umsonst	yWXYWWUWYXYYV
w:umzug	XYwZYZVYwUYYW
w:umzugehen	ZbbcccZccbwcb
w:un	kpnrmnXalYaYW
w:una	nZqknqnYkZcYV
w:unabhangig	WWyYYZUXUVWXW
w:unabhangige	TWXxXWWXYXXXV
w:unabhangiger	STTzVUUUVWVWU
w:unable	WYYYZVuWaaQYx
w:unaffected	YZYYYWSUZWWZx
w:unaniem	T0UUVUQUVQUTQ
w:unanimous	TzVWYZSYWUVZT
w:unanswered	VYUXXXzTXWWYO
w:unas	aVXVYyUWWXWWU
w:unavailable	SRSTVUQPVQRst
w:unbefristet	W7XZZZXZZYZZX
w:unbefristete	axabbcbcZbbca
w:unbefristeter	VyVYVWVXWWXZV
w:unbelievable	SURUSVORTOTR0
w:unbezahlt	ZZaaawYXaaaaX
w:uncapped	XwZYYYXaZaZZY
w:unchanged	yXXZbbWbZXaaW
w:uncle	SVSWuTPTUO5Vx
w:uncomfortable	zRSYVYWaYXYaV
w:uncommon	XWyVYZVYXRXUU
w:und	cZleljXcscqVj
w:undefined	UXVYYYSVYVXWz
w:under	ppTYYdWbboonq
w:underground	ZYZTZxZZYZaab
w:underneath	WWXWXWSUYYzZW
w:undersell	UVUWUZzYXXUYX
w:understand	lXc0hWXXppVYV
w:understanding	YVzYaaXZYaZZb
w:understands	nSSuwuRVUSSXo
w:undertakers	xZXabaYbYWbca
w:undertaking	zXZXYXUYXXWYS
w:underwriter	tYYvZXRYaZWaX
w:underwriting	TvSUWQuUUQVyU
w:undo	WXWYXWTRWyuTR
w:une	epYqvySjaTZZS
w:unertraglich	XYwYYZVYWVYYV
w:unfortunately	QzQVVTOSVOVUx
w:unhappy	RX1VTWQVTRTXQ
w:uni	TWXXYySVYXXaV
w:unica	USSWXRzVWVVWV
w:unico	WxWYYYWWYXXXV
w:unicorn	VUyYTYTXUSYZY
w:uniform	UWVVXXqQVRzTu
w:uniforme	WZWYYYTXYTyXS
w:uniforms	yVTWXUvWWUTXS
w:union	bXRTomYTxQtVq
w:unions	xZbZbSWZcaaaZ
w:unique	QSPPTSOSUTQ1Q
w:unit	ouVWXVsUqTYYt
w:units	TWXxYSTtXWUVV
w:universe	VWUUXVTVYzVVS
w:universidad	ozVUWQTUVUTWT
w:universidade	S0USVNSUVTTVS
w:universita	S0UUUQUSTURVR
w:universitario	ZwZZbZaaacYba
w:universitat	W0acbZYaZabbY
w:universite	SVXVV0VPWVTXT
w:universiteit	UxWWvQVWVWWXU
w:universities	XZxZbYVZZWYbX
w:university	crVotrWXqiVYU
w:unknown	VXyZaZWVXXYWX
w:unless	TVWVYVRTYVqyp
w:unlimited	S5VWWXQXYXxYU
w:unlock	XZYWbZyYZTmWW
w:unlocked	UTUUXYTWZV2UU
w:uno	4WkXvXTVkUXXV
w:unos	sTUTUyQTWUPVS
w:unpaid	SUVX0tRXmcuUZ
w:unplugged	UVTWUXTUTQVWz
w:unread	RUQTTUPRSNR2P
w:unreal	vpVZZasYXWZaW
w:uns	qwZpZaUWXnsWa
w:unsatisfactory	WZYZaaXYaZWxU
w:unscented	VYVYYXUXYRWYz
w:unseen	TWYXUZVaYZyZW
w:unser	onVoWrqvWVgWT
w:unsere	VTkTqzmpVTWtX
w:unserem	VovqYXrXXWrWV
w:unseren	2XXXZXVtYXXYV
w:unserer	pTnVpvqTVSuVR
w:unseres	ZabcccZccbxcb
w:unsigned	WZbVZWXXbbxZZ
w:unsolicited	TyYaZbWaZaZbY
w:unstuck	5XWWWVUYTUWZW
w:unsubscribe	aWQXXWqvXUWwU
w:untangling	UyYaaYYYYZZbX
w:unter	qmprYVlXYWvWV
w:unterhalten	VXSYXWTQV0WWW
w:unterkunft	TUVWXUTyWTUVS
w:unterlagen	xYYuZXXYaYZZW
w:unternehmen	UWsZYZzYqWXXW
w:unterrichtsstunde	WXXYY1XSZXZZW
w:unterschrieben	XSUavZVZWXXYx
w:unterstutzt	ZbbcccZccbwcb
w:unterstutzung	1XZYYVVYYaXXY
w:unterwegs	PVRVWVmTxQSUx
w:until	oXYapZjtWVabv
w:unusual	wV1WWVSTURrsR
w:unverbindlich	VYTXWXyWVTWXT
w:unverbindliches	VXTUYXzWXYXZW
w:unvested	YVZbwbZbZXabY
w:unzip	WYZaWaXaaYxXT
w:up	naphcXomZmaZj
w:upcoming	RVoXYW0UvVWYW
w:upda	UyXbbbXYYbTZZ
w:update	kVuWeXcWoQtSu
w:updated	rUsXYYnWWUkxf
w:updates	SUTWWURVVmUuy
w:updating	QWzvWWPVSSUWR
w:updation	TTWWXWQUXXzUQ
w:upfront	QVXVUwNTXW2WS
w:upgrade	sYVWWXzVXVVqV
w:upi	XTUaaaWYZa0YU
w:uplift	RUUVXyvVXWWYS
w:upline	TVVWWXRWVV4XS
w:upload	TVTVUQ2OVRuSR
w:uploads	VYYYZYWWZVXQy
w:upon	poaZXurWUYYXo
w:upper	qUSXXWSvxTVVR
w:uppsala	vYYZaYYZuYZZZ
w:upright	RWTVSWSVSSWU0
w:ups	Sm1wWTSUUTuXU
w:upstairs	YYaabaYVaWZaw
w:upto	R1SaZZXXYZYYX
w:upvote	VXVXVUSyYUWXV
w:upwards	0XWWWWRRYWUYU
w:upwork	XYZaYZUaYYzYX
w:ur	vrXXYWUXXXxYV
w:urban	UWTWWorsXrSuU
w:urbana	WyXXTZVVYWWXV
w:urbani	TVSUVVTUVzUVS
w:urdu	QVRTXVSVWUUzR
w:uren	5WYZaZVYZYZXV
w:urgencia	QUWWXVzVWTUVU
w:urgent	vZWYZXUVXWnX2
w:urgently	tSWWXwTUWUVWQ
w:urk	ZbYcababyacca
w:urla	WXWXYXWxXVXWT
w:urlaub	T4WXYXUXYXXXV
w:urlaubstage	UuUYXYVYWWXXx
w:urlaubsvertretung	aaZbabZbzWbba
w:urn	RTRTTzRSTQUUr
w:us	lkaqlmbmXalZa
w:usabilidade	ZZZwaYWYaZZZX
w:usabilita	XYXxZXVXYXWXV
w:usability	VXXzXVVWYYXYV
w:usage	QTQPTSuRVRQzP
w:usata	SUTVUUzTUSVVR
w:usatela	VVWYXVVWXVVWx
w:usati	TVUVWUUUVTUTy
w:usb	zZVXZZUXVTWZX
w:usc	qVWZaawaZaaaZ
w:usciamo	WXVXXXUVVSVWx
w:uscire	SUSWUVSUTRzVR
w:uscito	cccccZatdacba
w:usd	wjVzccoWXWjXU
w:usdc	3TUTXTSVXVRXU
w:usdt	XaZZXaUZaZ5aX
w:use	VXomiboaVsjnd
w:used	kXWypWlclalXT
w:useful	PtQxTVsrOmUVQ
w:useless	TWWyUVUUXVYaY
w:user	XVWUnTwzXUvWS
w:username	WYWYZYTYYU0TU
w:users	UVRs4XkbXQVWU
w:uses	0XUWXYSZYXXZX
w:ushuaia	yZZVZXWZZZVbZ
w:usine	VyVZYZWZXZYZZ
w:using	PqSXVydRUvyUQ
w:uso	UWWXWyUVXVWXU
w:usted	rkpmYWpVqUsWT
w:ustedes	UVSXVWzWTTVXR
w:usual	yoUtWWSWWVqWu
w:usually	rbtnRVRUsxWWT
w:usuarios	XZXwZXWXYYVYW
w:utc	TRUTVUSQVST0M
w:ute	TzSYYaUYXWXXU
w:utente	SVUWWVUUVTyUQ
w:utentes	wYabaZXZaaaaZ
w:utenza	VYXXYWWXXVyUT
w:utilisateur	XXYwWWTWYWVXT
w:utilise	WWVVYXyYYXYYW
w:utilities	UTtZwaWZZYZaa
w:utility	PvOSsUOSSORxs
w:utmost	TzXXYXXaXYXXZ
w:utrecht	wUXaZZVYTXY2W
w:uur	slWrXqkYXWoWr
w:uurprijs	UWVzYXTXWVWXU
w:uurtarief	VXWwVXVWZWYXW
w:uurtje	2YXZXYWYXXWXU
w:uw	SVWYWUyTioqTy
w:uwe	WWYZxVXZZZYZY
w:ux	ptXaZbbZoYZrX
w:v	vXXXYXUVYVVQw
w:v3	OWUPXTRTUQSO0
w:va	pozoiWnVlUVWX
w:vaandel	xZYaZaYaYYYZY
w:vaart	yXYYXXTZYYYYW
w:vacaciones	WxVYXXUXwWXXT
w:vacances	RSyUUTQRRwSSP
w:vacancies	SS4VWVSrsSSsQ
w:vacancy	WtpXWXqW0TWZZ
w:vacant	T1rXYXVXUVuWU
w:vacante	qxWXaZpYYXrYW
w:vacantes	bXacabYbwbbYb
w:vacatiegeld	PQT0RQRQUTSUS
w:vacation	cxVVXwsSWVUWT
w:vacature	TwVYYYtWRWWzU
w:vacatures	ZWtbbaXZXXazX
w:vaccination	SVWWYVUWXWRTz
w:vaccine	YaXwcbYbbbabY
w:vaccines	WZxYZbZbYYacc
w:vacinacao	UWUXWVUQWTUVy
w:vacinas	UWVXXWVTWVVUy
w:vacuum	VWUZZXZZUyXaa
w:vader	XaaaZZwYYZZbX
w:vaga	lvqZZZWYWXlvV
w:vagas	WTcZZXmruWYvV
w:vaglia	UTZWYWTXZZzaY
w:vai	lvaVzVSTUddTR
w:vais	VWuWWXTW3TWVU
w:vak	UVSVVVnVtvVWR
w:vakanzen	UTzXXWTWUTWXT
w:vaker	XZaaYZxYYYZbX
w:val	QXWWUzVUTSUXS
w:vale	VyV0XWUXWWWXV
w:valencia	uvZaaZYZZZXZX
w:valentina	bavcadacZZcdd
w:valentine	yaVaWXVZZXZbW
w:vales	X1VbbaYbaaZZZ
w:valeu	UUTVVWRTUyUUR
w:valid	LvuUVTzQRUPwP
w:validate	vZXddcZdbccdb
w:validated	WYWYZXXXXWxVT
w:validating	wTVxYVSUYWRXU
w:validation	RTVVWV0WWXVXV
w:valider	UWVWXWTVWRQTz
w:vallee	STTVvUSyTRTUR
w:vallen	UYXXZxUXXXXYW
w:valley	wVTQUTPS0TUXT
w:valor	uVV0WWUXXWVXW
w:valoracion	TYXwXUWYXYYYW
w:valparaiso	UVTWVVSVUyVXT
w:valuable	UWVXYUxSVwUVT
w:valuation	TXU0XVvWXqXXU
w:valuations	TXVVYUzVXVVXY
w:value	UVnrpVnfXurWU
w:valued	TWWWYVzSZWqXV
w:values	ZZwYbbWaXZZbZ
w:valutando	YXzaaaVaWVZYX
w:valutare	zVSWWXTXUUXXV
w:valutazione	UYYxXUYZYYXZX
w:vamos	mrpWwVRVWuUTT
w:van	YndrceoXdUbVv
w:vanaf	lVVVVp3VWVVWS
w:vanavond	cUQVUTQRTQvTy
w:vandaag	PUQTUTPuTOvRw
w:vandenberghe	WyYZZXXYXYVaY
w:vandersteen	YaYZZaWZRyYaW
w:vanessa	YYWbbcwZabZZY
w:vanno	vXXXYXVYuXWXV
w:vans	SUXXxWuXWXVYT
w:vantage	jqgXbXcosYWtU
w:vanuit	XYZaZYVYZYwaY
w:vanzelf	WUyXXXVWVRWXT
w:vao	TSRVV0RRTQSRQ
w:varanda	UVTWVXRzWRVVT
w:varen	ZbYcababyacca
w:varga	waababZbbYaca
w:varghese	YXZYZZxbbbbbZ
w:variable	V1XYtYWWXYXYX
w:variance	TWSYXZTWVQSW0
w:varias	ZV0babZbZabZZ
w:various	WV0aabXXZXZab
w:varmland	xaVYaZXaaWZaZ
w:vas	TUTVWWwVWxWTU
w:vasil	WYYawaXaZZYcY
w:vast	U6xYXYVYTVXXV
w:vaste	w1UUXoRWpVWWU
w:vat	0TSVXTvwpRTVR
w:vauban	zYWWXYSWYXVXU
w:vault	TVWWUTRQXVzVQ
w:vc	pmksrVPTvSRVR
w:ve	adcYoYpYnodak
w:vecchio	nUUXVWSUvSU2R
w:veces	SSRVUVST1RTUS
w:vede	bxaaabZababcc
w:vedere	VWUvYW0TWUWXU
w:vedi	VWYZaYVXYXY3U
w:vediamo	Z0Wcbaabbaaaa
w:vedo	TVSYUXSXTSUUz
w:veel	rTORuSwSSwRRP
w:veertien	rUUVVUSVVVTVx
w:vegetable	TyVYZXVZYYXaX
w:vehicles	WxZaWbYaYZZbZ
w:vehicule	TVVXWWUVWUVUy
w:vehiculo	TTVUWUTTVSUTy
w:veilig	TURUUUPUVT0TQ
w:veille	WWVUYXyYYXZYW
w:veintidos	UyWXXYXZVYYZW
w:veld	XaaaZZxYYZZbX
w:velha	wYabaZXZaZaaZ
w:vem	UuWYXXbWXUWU0
w:vence	UUUXWXTVXVVWy
w:vencedor	STVVWURzWUQSV
w:vencimento	PvQUTUSSTSUSy
w:vende	3XVWVWSXVVRXU
w:vendemos	VWVXxXVWXWVYV
w:vendendo	WXXZYXVYZWxXW
w:vender	TVUXyWpWWUUUV
w:vendere	yXWXXXTYWVWZV
w:vendes	VyUWWWUXXTWXV
w:vendeu	zYVZXUUWXRVWV
w:vendia	ZaZaZbYYvYZaa
w:vendimia	yWXWYWXYYZWaY
w:vending	UZYZZZyZbZRZX
w:vendo	QQRTxU1SSROSP
w:vendor	mUmwYWpXrWqYT
w:vendors	qUQwTUQyUQUVS
w:vendre	YbXbab0bZYbab
w:vendredi	wsSTWTSUUTeSt
w:vendredis	TWXYWxUTYXWXU
w:vendrias	RyUXWXSyUTWVT
w:vends	VXTYWXUVVUyXT
w:vendu	XYZa1aZYbXZZY
w:venerdi	WXWWXPUyXTVUT
w:veneto	SRRUUURURSUzS
w:venez	WVWXXRTzVVWTR
w:venga	YZWYaZXYZ2ZWU
w:vengo	YaaXabvbZaaca
w:vengono	QTS0TQRSTQRSP
w:venha	RrSVWxvTVRRUR
w:venid	QRRSRRQzSPRPO
w:venir	sUQVVTP1uRVUS
w:venire	RTQTU0RSxRTUQ
w:venkat	UWXbZaxaYaaaY
w:venkataraman	yZXWaZWbZZabZ
w:venkatesh	yWVcccWbbZaab
w:venlo	XXYZZaXYYxZYX
w:vent	sWPXVYSUQzXXT
w:ventas	RTUWV0PSSUVVR
w:vente	XXYxWWTWYWVXT
w:venti	yYZZYXVaXZYbZ
w:ventisei	XaZXaawbYZaba
w:venture	VSUyyYRVWRVXV
w:venu	UWTWUVUUWVzWU
w:venue	RUVVWyRrXWTUT
w:venues	RXRU0UOWTQUXS
w:veo	STTUUUqTTzSUR
w:ver	TUXrqVwVWYU2R
w:veranda	RWVXWXzUYWWRV
w:veraneo	ZbZcbbzaaYbbZ
w:verano	uVuWUyRSWUTWS
w:verantwortung	VWzXWWSVVSUVU
w:verao	STzVUURUSQTUR
w:verba	wYabaZXZaZZaZ
w:verbale	TWUWWWUUWTUUy
w:verband	ZZaabaYaYZvbY
w:verbandsblatt	QUWRVzQTXVSWU
w:verbindungen	SWXxXWWXYXXXV
w:verbringen	zYXXXVQXYXUXU
w:verbunden	XZWbac0baWabZ
w:verdad	ayababYbabbaa
w:verde	QTUUURzxTRSUP
w:verder	uvWaYZWZXYYZX
w:verdes	wZZbbZZaaaabY
w:verdien	TaaYZUXYbZ1aY
w:verdienen	WaYabZVwaZsYX
w:verdient	VXWYYXTXXW0ZW
w:verdiept	SUTyWTTVVTSVT
w:verdubbel	YaYZXZSXXXxWW
w:verdubbeling	VXWYWTSTVVzXU
w:vere	bUbbvbcbccbca
w:verein	1XWXXXVWYWWUV
w:vereinsfest	TVUWXVzVUTVWS
w:verfahren	VzUXWRTVTTVVS
w:verfallen	SUSVVUSVXUzUU
w:verfugbar	yVUWYWVVXVYXU
w:verfugbarkeit	zbZaccXbabacY
w:verfugung	wbbbcbacccZcb
w:vergadering	RUTUVUlSUvTSx
w:vergaderingen	TYXWYxUXWWWXV
w:vergeben	0TTUVwSRWSUUQ
w:verger	SPPVRVRT1PVUQ
w:vergessen	UVVWWTSTVTVSz
w:vergleich	PTRSWT1SUTURR
w:vergoed	zaabcbabXbbbZ
w:vergoede	SURzVVSTUUTVQ
w:vergoeden	yXWXXWUXYXWXV
w:vergoeding	QUTtSyRxWUTVS
w:verguenza	VWVWUTPzWVWVR
w:vergutet	UaZxbZYaabZaZ
w:vergutetes	YYWxYWXWYXZXV
w:verhaal	STSUTTQSVzUQQ
w:verhandelst	WUTVXWzTVVUVU
w:verhuisd	STSzVURUVUUVS
w:verhuizing	UVSWVVRVRzUVR
w:verifica	WYXZZWWWYV2NS
w:verificacao	RUTVURSSVSuwO
w:verificacion	WYXYYWXWYVyQR
w:verificatiecode	WYXZZVVYaXyUV
w:verification	TVUWXWRUWRt4U
w:verified	bVSTWVtVWR1tP
w:verifies	ZbaZaawbccUaZ
w:verifiziert	STSVUUSVXUzUT
w:verify	TTSWXWkSXU2vR
w:verita	SVTVUUzTUTVVR
w:verite	ZYYcabZczbbbb
w:verkauf	TXVVWVWXXWyWV
w:verkaufen	NRQvzSPSUUTSS
w:verkeerde	WWVZWUVzWTYYY
w:verklaring	TXYVYVTXXW0YU
w:verkoop	VVTXzVjRPSTVT
w:verkooppraatje	ZbYbab0bXYaba
w:verkopen	QQSS0SQTTQTTR
w:verlag	SyVWYVUWXXWYU
w:verlangt	YZaZaaXaXZwaX
w:verlasst	VySVYZWYYXWZW
w:verlaten	XxXYYUVYWXYXY
w:verleihe	TWUWXWyVVUWWT
w:verlengd	VXWXYYSTYUU1Q
w:verlenging	r0WZYZVYVXYXW
w:verliert	UWXXXWUWXWyVU
w:verlo	UTSVTVTUTSSyR
w:verloopt	XTWaZZWYQWY4U
w:verloren	TUSVVVTUTSvTw
w:vermessung	SUUVUUUTyUUWT
w:vermitteln	VWSZZa4ZVVXWW
w:vermogen	TVUVWVTVTUzYU
w:vermutlich	TVUVVUPTUSTS0
w:vernemen	VyUWYXTUWVWWS
w:vernetze	VVUYVYWVUyWXU
w:vernetzen	YYWXZaWXYzYVU
w:vero	sXWYWxUXWWXYV
w:veroffentlicht	RVTUWVSUUSUyQ
w:verona	xbcacZYbcbWba
w:verpackt	yVXYWVVXXVWXT
w:verplaatst	SUUVWVTTWQVTz
w:verplicht	zaabcbabXbbbZ
w:verra	OTTzVSQTVTvSQ
w:verranno	VWVXXWVUWTXUx
w:verrat	WXyYXYVXYVXTW
w:verremo	VXXXYWVWYWxWT
w:verresti	X0YYYUUuYXYYW
w:verriez	UWZVZyVTYXVXV
w:vers	SSTUTUQTVQSR0
w:versa	UUWXWWUXXV0WT
w:versailles	ZZXZZZxaXWZaX
w:versando	VXYYYXVWYWxXT
w:versandt	TUSVVVSTURTOz
w:verscheen	WYWYZYUWYUWyT
w:verschiedene	ZZzbYbaaXYZZY
w:verschlagworten	0XXXXVQXXXUXU
w:verschoben	TVVWYYVUYVVWy
w:verschuttet	aaZbabZbzXbba
w:versee	VWUWUVUUXVyWU
w:versement	XYXXZXXVaZyYV
w:versez	STUVWTSTVU2SQ
w:versi	RVVUVTRTWS1TR
w:versicherer	aavcbcbbYZbaZ
w:versichertenkarte	XXVUZXTVYXWXy
w:versicherung	zZZaabWbVbbba
w:versicherungsbranche	ZWWaaaVZxXZZX
w:versinken	YaZaabyaYZabZ
w:version	WXTWWWStWQPT5
w:versions	TWYXYySVYXXaV
w:verspatet	SWWVXVVVXVVUy
w:verstandnis	UWXXXXVVXVWXx
w:verstehen	UXXnZvVxXWYUV
w:vertaalwerk	WWTZYVXZyWYaZ
w:verte	XZXaZZXYY2ZYW
w:vertel	TT0VVVPUQQTTR
w:vertelde	ZZYaXayWYYXaY
w:vertical	0WVXZXSYXVXYX
w:vertrag	wsVXXXTVXUVVv
w:vertraulichen	WxWWZZYaZaaaa
w:vertrauliches	UYYwZYUYZZWZY
w:vertraulichkeit	UyUWXVUWVUWXT
w:vertrek	VWVXWXSyUUWXS
w:vertrekt	X2WbaaYaXXaZX
w:vertrieb	TXUvYWxWUUVWV
w:vertrouwelijk	WzUWXZWZRYYaX
w:vertrouwen	zWWXXXVXYWwYW
w:vervallen	VUQYVXVWzTVWT
w:vervangen	2TXXYXTXYYYYU
w:vervelend	UVWXVWzXVTQUR
w:verwacht	YwXaZaXaYZaaY
w:verwaltung	baacbWaavZbbZ
w:verwandelt	xYYZYXWZWXWaW
w:verwiesen	VXUXYXzXTTWWV
w:verwijderd	VWTXWXTUVSVyR
w:very	UmtXsmndloXWW
w:verzamelen	WVVWXWUUWVVWy
w:verzekeringen	RWTXWY5VRUVVT
w:verzoek	ZZaaaaXaYZvaY
w:verzonden	SURUUTSSTQSQz
w:verzorgen	WZaWZyUTaXXaX
w:ves	RRyUyQOSROQSP
w:vesi	ZaWbYbRayVYaa
w:vessel	WXVYWZUYWyXWW
w:vestas	TWWYYXUZzSYWX
w:vestiging	QQzSSTtQTPSTQ
w:vesting	TVVW4XVXXWXZW
w:vestry	VXXXSYYUWVUYy
w:vests	YaaYacVbbbwaV
w:vet	mquVSqSUVQUXv
w:veteranos	VWVWXWUTWTVWy
w:veterinari	bacbucbcbdccb
w:veterinaria	wZaZaYWYZZYWX
w:veterinarian	XwXbbWaYaZZaX
w:veterinarians	TQ0WXSTUUVXZW
w:veterinario	wWVXWYUXWWvXV
w:veterinarios	SVzVVWTVVSWUU
w:veterinary	wUTUXVUWxVXYU
w:vets	VXXvoUVuZYXaY
w:vetted	UYXVYX0UZZPZZ
w:vetting	WYZXawWZYXYaY
w:veuillez	TWVXWWSUVSUTy
w:veut	WSUX1VUTVUVXU
w:veux	SvSVVWRVTSUTy
w:vez	1WrXWrTVWTWWo
w:vezes	QURtVTQTVSvTv
w:vfx	yWVaaaYZYZZaX
w:vhdl	wYbZbYaZZbZaZ
w:vi	oVZWWW0nrmWVS
w:via	rUlolYciWnuVW
w:viagem	UWVVXyTQWuVUS
w:viaggio	SVVUW3UQVUUVS
w:viaje	TXXXZ3UOYVWXV
w:viajes	XYWYZZXYZ2ZVU
w:viaticos	yWXRYXVXYXXYW
w:viatura	UyTWVVVXVWWYV
w:viaturas	TVWXXWWUWVWWx
w:vibes	TURUUURQUzSPP
w:vibration	yXWVYVUVXVRXs
w:vicar	SXSYXY1XWUXZT
w:vice	YbacbZWaawbbZ
w:vicino	VVVWXXVTWSWxR
w:vicios	QRTzTSSURSUTS
w:victorian	QUTRWzTSWURTS
w:vida	TuUWsqmVVTuXS
w:vidal	YXyYZZYYUWZaY
w:vidas	USUVWVzXXTVXU
w:video	XeTyVqqvXUodS
w:videochamada	SRT0USRUVUrUU
w:videochiamata	UXwrWUpUXXWXU
w:videoident	WXXZaYXZZYxWY
w:videollamada	TUSyVUUWWVUWU
w:videos	sXWYVWvpXVyYW
w:viel	aqrYkYvYYXjYW
w:viele	qUnWWW0VUmUTR
w:vielen	WYWZZYWYXxYXU
w:vieles	UW3YXXTUXWXXV
w:vielleicht	OSMRSQNx2PRRO
w:viendriez	WYYUuTWwZXXaX
w:viene	iSqUUnORYQTQ3
w:vieni	QxRTSSPQSQRRx
w:vienna	mRuUoWQTtvVXS
w:viens	QURYYYTW0TXYW
w:vient	QSUTtUQSUSTTz
w:vier	raqqoVuWZWVXc
w:viermal	WVW4ZWVSYXXWW
w:viernes	krTtUSmTmRaUs
w:vietate	VXXXYWVWYWxWT
w:vietnam	PVSxyTOUTUSTQ
w:view	SXevblRUTuX0T
w:viewed	UWVYZZVXYWX7U
w:viewer	TQSXWWQTSQtOz
w:viewings	0XVYYXUYTVXZU
w:views	pUSwVUPbVRR1Q
w:vigile	yWXWYVXYYZWaY
w:vignes	waZaZaWaZaZba
w:vigo	TQRWXWUTTUV2R
w:vijf	0WWXYVmvXVnXU
w:vikram	UYqyWVRYYUXZV
w:villa	vUUWWXRWVWyWT
w:villach	yWZYZYZaZbZca
w:village	nVZUprRTWbTS2
w:ville	SxPxTXRWSTWWV
w:vilnius	TwXXZYtYXYWaX
w:vimos	UyXYYWWWWVXWT
w:vinculo	WwZZaZYaaZWba
w:vindo	WYbZaYWaaZxaa
w:vindt	SURVVURTUMT5O
w:vine	TVUXWPTSzRVVU
w:vineyard	uSSU1URVUTRXS
w:vineyards	UwUZVZvYXUWaZ
w:vingt	UuwXrWVWVVWXW
w:vinho	RTUUURQzUSSUP
w:vini	zWWVYTTXZXSYW
w:vinicola	VxVVWVWXXXXXV
w:vino	WxXYXYUXXXXXU
w:vinte	wZYaaWuXZWYZV
w:vinto	nUTUVTrUTtwTQ
w:violas	SUTWWVT0WTWSO
w:violates	YWZabaYZbaySV
w:violins	PTRUSTQV0PVVS
w:vip	YbaZaYXabZvZX
w:vir	UWVYXWVTWVVVy
w:virar	VWUYxYVXWXWYW
w:vire	TYZXWVVXZZyZW
w:virement	YaXZaXYXZZxaW
w:virenscanner	YXZaZZUXaYxVW
w:virgula	UUVWXRUTWzVVR
w:viria	X2YZaZYZZZYZY
w:virtual	SYysWgyTVXbWV
w:virtuale	WV5YYYVYYSZWX
w:virtuel	VWzWUVQWWSVVU
w:vis	SUQVUVRRSQTTz
w:visa	opdXYXXXxWwXW
w:visage	YYXZYZYaXYxbY
w:visas	QRPUUVpV7QWST
w:viseu	VXXWXRVxXVWWT
w:visibilidad	TWWWVT0SXTOUS
w:visibilita	XXYVXQUyXXWYX
w:visibility	UXWYXYxZYXqXU
w:visible	PUUUXXUUWWR0S
w:visio	UXYtYwUXaZXZX
w:visioconference	WaYaZawZaZaaY
w:vision	wuSYXXVYYYYaZ
w:visit	rsUpWbVqclUVo
w:visita	STUUVQRSUtTT2
w:visitas	0WZbbaXaabaaZ
w:visitato	YZUbbbYZaXZ1V
w:visite	UwVWTRTyUUWUS
w:visited	WuXZYYVxYVXTX
w:visiting	QUWVXzSTWqUXx
w:visitor	tWWXXWxXXWWYX
w:visitors	VWVVYXTUWsWYw
w:visits	wSSTUzQUSPRxQ
w:vissen	UWVWWWUUUUUVy
w:visserij	PRUzRQRQVTSUT
w:vista	vWXsYXVXXWTyT
w:vistara	xVYbbbZbabYaX
w:visti	VXUXWXyXXSWYU
w:visto	xVrXrWRVuSVjT
w:visual	ZaYabYVabxYbU
w:visualizacion	WXVUYzTTXWXXU
w:visualizaciones	UVTVWUSTVOUzP
w:visualizada	YXWbbaWZXYZzU
w:visualizou	XYSaaaXYaWY1V
w:visualizzata	ZZXbbbYaZaazW
w:visuels	UTUWWUzUTTUVT
w:visum	VQSXUWSVzTVWU
w:vita	UVSV0UQTUTVWR
w:vitae	WYyZbYVZZVYbX
w:vitale	RVVVYVTVXWRSz
w:vitoria	QUYWY2RRYWSXX
w:viu	zWTYVWTYVVVYX
w:viva	OURQU1OTOQTVR
w:vive	SxRWVUQUSwUTS
w:vivere	TXXWYTzQWVWWU
w:vivienda	PUTUVTQ2TSVUS
w:viviendo	UTSVVVSTUyUVS
w:vivre	VSTYSSzWVUVUT
w:vizinho	TVWVYUyXYVTXU
w:vlaams	SyWWWXTVWVWVU
w:vlaamse	3WSabaYbZYZZZ
w:vlissingen	O0TXXWTVVYUXV
w:vm	WYZaWaWZaYyXS
w:vo	ZaZaZbYYwYZaa
w:voce	nZramaXVoUrvS
w:voces	SRUVXW0VUVRUS
w:vocht	RSSTTRRzURSTP
w:vochtmeter	RSTTURRzURTTQ
w:voeren	0aaabcYcbbVba
w:voeten	XaaaZZxYYZZbX
w:vog	zaabcbabXbbbZ
w:voglia	RvSSVxRUUTTTR
w:voi	TUTWURvS0TVWS
w:voice	0VanVjuQVZnWR
w:voicemail	tYXYabvaYYZbY
w:voicemails	VTzZWYQWVPXXT
w:voices	WXzYYZUYWTWaX
w:voici	TTTWWUyUvSTUR
w:voie	UzVXWWVXWXRWT
w:voila	WYUXVXSSTyWVV
w:voir	TUTWWWrUU2VvR
w:vois	SRuXWSTVRyWWU
w:voisin	WWUYYYUWVTSQ6
w:voiture	VxZZZZXYYZYYW
w:vol	xWWXXXUWWTXVx
w:voldaan	YZaZaZXaXZwaX
w:voldoen	RTTUVURUUTuUx
w:volentieri	yVSVVoRTT2TTP
w:volgende	yUTQwUSUVTVWT
w:volgens	WWYZxWXaaZYZZ
w:volgt	YZaaaaXaXZwaY
w:volker	VUUXzXUVVRWZW
w:volkshochschule	YZaVa0ZYaaaaZ
w:volle	UXUWXVuzVVWXV
w:volledige	YZaaaaXaYZwaY
w:vollstandig	UWQXXXUVWNT0R
w:vollzeit	uzWZWYVXXYZZX
w:volonta	zVVXWWVUYWXYR
w:volontari	RTUTT2QPVTTRQ
w:volontiers	TxRWUWSVVyUVS
w:volta	TmUWWWrVVtuqR
w:voltando	vXXZYYvYZYYYW
w:voltar	TUUUWWSUVSTRy
w:volte	TWUXWXxXWSuXU
w:voltijd	UyTYVXXXZYYYW
w:volume	yUTVWvoVVTUWU
w:volumen	waZaaZZZZXaaX
w:volumes	vXTWXSSPUUWW0
w:voluntario	TTSVU4QPUQTTR
w:voluntarios	VSVWU2UQXUUVR
w:voluntary	SWUXXzTTZUYZa
w:volunteer	uqWWkmSwVoVXT
w:volunteered	SVTzUYVYTWYaZ
w:volunteers	WUUUUnQeUSRU5
w:volver	TRSWUVQVzTVVU
w:vom	sWUtXWnUsTVUs
w:von	rYlhaWrWjataW
w:vondelpark	xWWXZYWYZWXWW
w:voneinander	WWyYYYUXUVWXV
w:voor	ijZpjqpaWamoT
w:vooraf	WYXWYXVXYVxXT
w:voordat	tYYZZYWZZYuYX
w:voordragen	zabbcbabXbbbZ
w:voorjaar	sUwWWvTVURVXT
w:voorleest	UVVXWyWVXWXXU
w:voorschieten	TXTXXWUWWUyVS
w:voorschrijven	YZaaaaXaYZwaY
w:vooruit	YZaaaaXaYZwaY
w:vor	rcYowZmZhXYZY
w:vorab	xTVVXWUWYXwWR
w:vorarbeit	aWXawaYaYYYZX
w:vorbei	atabtcacabbbZ
w:vorbeischaut	SUUWUVTzQSVWS
w:vorerst	zbZaccXbabacY
w:vorfuhren	XaZaabyaYZabZ
w:vorhanden	WwXZvYWZVWYXW
w:vorig	ttyUVTPUTQUVR
w:vorige	uXUaYYwZoVZYW
w:vorkommt	YZabybYbcabbZ
w:vorlesung	WXVZYSWVUyWXV
w:vormgever	TUTXUWSVzSVWT
w:vormittag	SXYyXVXXZYYYW
w:vormittags	aaZbabZbzWbba
w:vorrebbe	OSTzUwQTVTQUR
w:vorrei	0WrWWWmnnTVVS
w:vorremmo	xYXuqWUXYYYZW
w:vorschuss	WWZYZxWSZYYZX
w:vorsorge	WXVUZXTVXXWWy
w:vorst	VVUWWWVUTSUVy
w:vorstelle	VWzXWWRVVSUVU
w:vorstellen	Y1YaaaWZZZZZX
w:vorstellst	RT2baaXZZYZZZ
w:vorstellungsgesprach	TVVUWTRTVTzTR
w:vortax	XZXVYZVUaXxYW
w:vortrag	Z0ZbaXZaZYaaa
w:vos	ZbYXpVxcqjaVY
w:vosges	VyVZZaXaYZYZZ
w:voss	XXuYZauZYWZaX
w:vostra	VVSVWVoV0TWWT
w:vostro	XaaXabwbZaaba
w:votate	SSUVTVSzWTPVR
w:vote	uVVVoSS1WSjTX
w:voted	2RYWZTWWZZXZU
w:votes	TVUWVWSTVTPwx
w:voting	RTSUUTS0WPUVR
w:voto	RUTVVVSzVRQWR
w:votre	WhobXWcXYcpwq
w:vou	VVUXXUTVzzWWS
w:vouch	XVUaabYa3WZYY
w:voucher	SUT7WVMwVTmVb
w:vouchers	rUUUUSRTWTUYz
w:voudrais	waZaZaWaZaZba
w:voudrait	xVVyWtSRWVVWU
w:voudriez	ZYYcabZczbbbb
w:voulais	ZZWaZSVYUyZYX
w:voulez	RzQUUwRTSRTUR
w:vouliez	SSzUVVRTVRTTQ
w:vous	jloclmjYpZbiW
w:voy	UVSXVVSVtyVWT
w:voz	UVVVWUSzWTUUS
w:vp	yRXZYZXavYaaa
w:vpn	rVSVWVvOXUyWR
w:vr	axYbbcabbbbZb
w:vraag	SVzXXXTXTTVVU
w:vraagt	QqRV0vQSSQSUS
w:vragen	YSsUTTPTSQsyP
w:vragenlijst	STTzUURUWVTWU
w:vrai	U0XXWYVVUxXWU
w:vriendinnen	XYZaZZVYZYwaY
w:vrij	S1vWXWUvWUVVS
w:vrijblijvend	XXWYWYxWWXXYV
w:vrijdag	suTWWWkwVRVSP
w:vrijgave	SUUUTUSUWUzST
w:vrijwillig	SVSVSzSQURUTR
w:vrijwillige	YabZbwZXbaaZX
w:vrijwilligers	XZaaYZxYYZZbX
w:vrouwelijke	WVYXYUUyXVXWU
w:vs	WZVZYaSUUyYaY
w:vue	VZZZYXyVXXVYY
w:vuelo	YYZaZbYaYawcZ
w:vuelvo	yXVYXXVXWVWZV
w:vukovic	YbabbZVZawbbZ
w:vulnerabilities	UVUUVWTWVRPzR
w:vuoi	xVUUWQxPVURVT
w:vuole	VxWXYqyUYWWXU
w:vuota	TWTVXYSWyTWWT
w:vuoto	UVUXWWzWUUUYU
w:vus	RVVVVVSzTTSQS
w:vvv	SUTzWVRUVUUWS
w:w	srcZqZVXWXvmV
w:w2	3WaZaaXaoYZZY
w:w3	S0TVVUVXUWXYT
w:wa	vabbccYcccbdc
w:waakye	TVPVUVPUT0UUP
w:waar	STzVsVRpzRUVR
w:waarderingsmodellen	VXXxVXWWZXZXW
w:waardig	YZZZaaXaXZwaX
w:waarin	VXWYXUTUWVzXU
w:waarmee	vWVWvVUWVUVYV
w:waarom	1XWYXXTuXVVXS
w:waarop	UXzUWYUSVUVWU
w:waarvoor	TU0WTVQVTTVXU
w:wachsen	VxWZZYXYVYYYX
w:wachst	TVVWXUTzXUTWS
w:wacht	TUTUVUzUTRTUR
w:wachtwoord	XaZaaYXYaXssS
w:wad	UWXXyYSYYWYaX
w:waders	VVVWVURyWSVVP
w:waffles	VSUYRXVzXXXXR
w:wage	WuUT1XWTWUtWV
w:wageningen	WZYZZYWvYuZZU
w:wages	YwUVwUsTTSTXS
w:wahl	ZabcccZccbwcb
w:waisenhaus	ZabcccZccbwcb
w:wait	roSVWWQsTRTrx
w:waiting	YTRUzWUpURwlr
w:waits	yVWYXRUUUwUZW
w:waived	TXUWXS0utURXT
w:wake	vTUYYXxWSXWXU
w:wal	ZaYcaaabyabba
w:waldorfschule	UzTWUUTWRSVTT
w:walk	TvQtrUzUTwSWR
w:walked	zWVXVWUXWWWYU
w:walking	TVQXWWRUT3UUP
w:wall	eUSVVVrSU3VvP
w:wallet	tWeXXWTWYU6We
w:wallets	RSSySRPOTOxOP
w:walling	UXUXWyUVXUTYW
w:walls	SWZXyTVWZWWZW
w:walmart	TYXWYYSUbXzYS
w:walrus	WWSXXbzYZTabZ
w:walter	VYVZZaWWSyYYV
w:wambugu	ZZvbddYcabcbc
w:wanda	TTSTWTTTTQRzQ
w:wandel	WXWYWXTyUVXXT
w:wanjiru	SXVyYYTYWXYZV
w:wann	kV0UZYgYWpXWr
w:wanneer	vrVWVWzXYWVXV
w:want	nlsctloYZWXWZ
w:wanted	VrVncZbtZyXXW
w:wanting	QVSUWVPW0VTWT
w:wants	waWmnnSUZXYcy
w:war	QSnpUoYpoomRY
w:ward	peoVUzUqStUeQ
w:wardens	XZYZaYYWYVYYw
w:wardrobe	VVzZYZXYVVSSU
w:wards	QSSVvW3TRRVWT
w:ware	pwtWpXSVsUVUT
w:warehouse	aqWpXrQwvVYVS
w:warehouses	xYWWXWtWXYYXW
w:waren	uZTpWwSpVrSlS
w:warenwirtschaftssystem	XaZaabyaYZabZ
w:warm	WaTWuXnUUyRWn
w:warmepumpen	aaawTYZabbaba
w:warmest	VqXZYuWUWxYZV
w:warming	UXzZXaYaXTYbY
w:warmly	RptXXXSyeQWXQ
w:warms	WWVYyWYaXXZba
w:warmstens	UVTVWyUUWSWUT
w:warmth	WZVaXazbWRbca
w:warning	TVTvWWRUWS1QT
w:warrant	YYYaZaTYZZxZW
w:warsaw	yYXZYXVZYYXbY
w:warte	TTQWUVPU0QTUR
w:warten	SURTUUOSVTTS0
w:wartet	ySPVWVyUUSSQR
w:warum	UXUX3XUWVUXWV
w:was	YXiZabZVnvYtn
w:wash	UUVWYXUVXSUU1
w:washer	WYVZWZWXXSYay
w:washing	RSTV0VRTXTUWS
w:wasn	TTaVWXSVpWn2O
w:wasps	SUSTUzSSUSUUP
w:wasser	WYYZwZXZaYZZu
w:waste	PTsitWRTSkUWz
w:wasted	WzXXYYTYXZXaY
w:wat	mY1UprPjRuTSQ
w:watch	RnVvVmQxWTvYS
w:watchdog	YbabbZVZawbbZ
w:watched	RqVWVzTVTpVYQ
w:watching	XXXZyYTUWXTZY
w:water	sXTjkWaTVSYr1
w:waterkeringen	WWYZxWXZZZYZY
w:waterlaboratorium	TzUYXZTWTWXVW
w:waterproofs	zWXVYTUUYXVYS
w:waterschap	2XYbaZXbXYaaZ
w:wave	UW1XWYQWToWYV
w:wavemeet	VWUXUYSRVT0TU
w:waxwings	VVXYZZVXYVYYx
w:way	WpUXaZfWmzZjj
w:we	okhknkmbXcbZe
w:wealth	RSySTVwTSNVUR
w:wear	WYXZaYXWXUXXy
w:weather	qoSUlUPUUrVTx
w:weavers	UWSYzXQWYVUXT
w:web	2bVXXnwVVUTsT
w:web3	RUXXUWVWXW1WU
w:webcam	XXYXaZRYaW0WW
w:webinaire	VZXYZYS1YWVVT
w:webinar	WXWYZXk8YeXVT
w:webseite	UVVWyUSWWVVVT
w:website	1lVXVW1nUXWWU
w:websites	RVQVUUwVzQUWT
w:wechselbereit	ZazbbbYaZXaWY
w:wechselgedanken	YYwYYZVYWVYYV
w:wechseln	U3YZaZVYqXYYX
w:wed	VUVtW0ZVVUVVS
w:wedding	yTSSVTQRSQsxq
w:weddings	vVTUwTQUURsWT
w:wederzijdse	YZaaaaXaYZwaX
w:wednesday	hlUYWccpVnccw
w:wednesdays	nmUTWsRwWSVXn
w:weds	zUSVVSSuVSWWS
w:week	rkabZolkZmbbZ
w:weekday	zVVVWVTVWXWYU
w:weekdays	qUUXXqRTwtVUT
w:weekend	blSVYrVmRkcT3
w:weekends	tlSVpTZuuoSVR
w:weekly	0XUUWYVcWWuzS
w:weeks	2YVWXommnWXXi
w:weer	tUuVWVSVTutVT
w:wees	VYVZVZyWWUXZV
w:weet	YVsUWwpWqVWXU
w:weg	QTSUUTwSxRTTR
w:wegens	VWUXWWVUUTVVx
w:wegwijs	SVSVSzSQURUSR
w:wei	oZWZqYpXWUX0a
w:weigh	UURWVWQW0RWWQ
w:weighed	XZXYZaXXZVXXx
w:weighing	0XVXXVTVUUTYR
w:weight	zYTXSXWYUUXYW
w:weights	WWSXYXSQWzWWU
w:weihnachten	RTyTUUwTRQTSQ
w:weil	RpuXvXtWVTWWU
w:weird	TVSWTXuVUwpWQ
w:weirdly	SVVTWaWZzUWaY
w:weis	RuSVwUQUTwTVQ
w:weiss	RVVWXT5TXWUTR
w:weist	YYWZUZWY3WYZW
w:weiter	RTSUSSQRSQrzO
w:weiterempfehlen	TWRWXXTWyUWVT
w:weiterleiten	bYacccccuccbb
w:weiterschicken	TVUUWTRSVTzTR
w:weken	RUTVWb0TVVwWU
w:wel	RTQUxQO1PuTUR
w:welche	SSwVTTPSRxSUR
w:welcher	UTzXXWTWUTWXT
w:welcome	WWWYUWm4YbjWq
w:weld	uVSUyQOsTSRWS
w:welder	twPURTMwuQPTP
w:welders	TYaYYWzWYXVZV
w:welding	QqWyYuSUXTSWS
w:weleens	ZbYcbbabyacca
w:welfare	TyUWVUSTVUUWR
w:welk	TWzXVXUVSTVWT
w:welke	wX1YXYTXUTXXU
w:welkom	yWXVYTTWZWtXS
w:well	WopaWWbbtwbWZ
w:wellbeing	WYUXZW1XZXYYZ
w:welle	VWWxXVSVVUVVU
w:wellies	UWYWYWVTYWWYy
w:wellness	SUwXVWSWVSzXU
w:wen	zXsYYXVXtTXYU
w:wend	YZaaaaXaYZwaY
w:wendy	UZWZYZWZYQaaz
w:wenig	QWWUYS0XYXSUU
w:wenn	TTxWrVZVsSloS
w:went	STrVcVXrpbaVy
w:wer	eVlWpWzVVUVqn
w:werd	UVVWWUSyWTUVR
w:werde	WZXYYXUYYXxZW
w:werdegang	RV0TVTRxVTUVS
w:werden	YVVizWtXkVrXV
w:were	kXmcbcfWovarT
w:wereld	yXXXXXTZYYYYV
w:weren	VXvXYYTXWuYYX
w:werfleider	xYYZaVXZaZYbY
w:werft	RzVWWXTVVUWVT
w:werk	spvYYXmXdVdYV
w:werkdruk	UTVXXXzWVVUYU
w:werken	RSPTuTNTzQTUP
w:werkgever	WY4ZYYUYUUXXV
w:werkleitung	wZYZaaYYZZZZX
w:werkplaats	XxXYZVWYWXYXY
w:werkstatt	PxSVxSSUQSUUS
w:werkstudenten	QVUXXXVU0XVUR
w:werkt	aWXsXUvYtYXYW
w:werkte	VVRWpXUX4VXXV
w:werkvertrag	yVUWYWVVXWYXU
w:werner	RVRVTUPUQ0UWQ
w:wert	ZabcccZccbxcb
w:west	WWqfWWSvVRTUz
w:western	VXYYZXTZXY3YU
w:westmoor	WWYYZTXyYYWVV
w:westwood	zVWXXZTZZXYaV
w:weten	3WSXWXSWsSWVS
w:wetenschappelijk	SyWWWXTVVUWVU
w:wey	VVVXyXVXYVWZV
w:wfo	WwWcbbacbcbcb
w:whaddya	WYXWXXTzYWWZV
w:whales	WXWZYXWTXQXZz
w:what	oYydacmbgmWXW
w:whatever	nSrumYVawYUWV
w:whatsapp	sWnXlbVXXZ2YW
w:whatsoever	zZVVWWTVUVXZX
w:wheel	SXWWXvTVWrVXx
w:wheelbarrow	XYXZXbVZZSYaz
w:wheelchair	RVXXYWXZUX1aT
w:wheelchairs	SPPVVVSTSRTT0
w:wheeler	TYVxYZSYWYWYV
w:wheels	UUXXyXUYYYWYS
w:when	hawcZaoVWklbm
w:whenever	oauvXVuVXVaXT
w:where	XcyXhWZnnqWZY
w:whereby	VSWWVVzUXWVWT
w:wherefore	VWXYVXVTXWzXT
w:whereupon	UVZYWYSXZZzWV
w:wherever	SRRUwUP3VSTTS
w:whether	vVxlaXWmpUWXe
w:which	aYwnalqZXXnZY
w:whichever	1WqUWtSWWSWYU
w:while	nVphVritlUnWX
w:whilst	SXSzXVSZWVYYV
w:whirl	RWUWTV0VTTUWT
w:whist	xbaZaZZZbZYaV
w:whistle	VXVYXXVSWQWZ0
w:whitby	RVXWYzVVYWVYS
w:whitcombe	XaWarbXbawabY
w:whitcroft	SZZXayVVZYVaX
w:white	vZTUVVVpmUtWu
w:whiteboard	cXVyXXSZWVZZY
w:whiteboards	VXVXXSzTSTWZU
w:whitelist	UVTSZXRYYYzVS
w:whitepaper	VYTWYX0UWPVZU
w:whitlock	XuvZXaWZYWYaY
w:who	YZjnqcomoabXa
w:whoever	STOUTVORzM0Re
w:whole	qWbVbXsojqVVq
w:wholesale	zYZXRVWZaYUaY
w:whom	UtbXXWbVvvYmT
w:whopping	WZVaYbZYyUacY
w:whose	dlRXuYYXwoXZW
w:why	VjUsWlrpaqYVm
w:whyte	YVZbbZYacaxZY
w:widening	XYSXYZTXX5XYW
w:widersprochen	ZZacxbYccabbZ
w:widow	UXWZWYVXVWyaV
w:widower	VXWZVWUZWXybX
w:wie	cXaalbsltmUVk
w:wiebke	abtaddZcbcccc
w:wieder	lWopXWdpjtWVW
w:wiedersehen	XZVYYZUXZyYXV
w:wife	uoRWuqRVrcnXS
w:wifi	zXUVWXVWWVWYT
w:wij	cejufZwbVYleR
w:wijk	SSRUxTQSRQRSx
w:wijzen	TzTYXZTWTWXVV
w:wiki	zVUVUSRUVTSUv
w:wiktor	UURUVWQT0RSWP
w:wil	nmcmrwSZuTVWW
w:wild	TYWYaayYUYZbZ
w:wilde	cvRUyUQTSRUTS
w:will	cXoYaZXbZVtlw
w:willen	ynqpXiUXmWjXV
w:willing	tjsuWbTWuVXYW
w:willkommen	uZaabZXabZuaY
w:wills	RVVQWU0TWWVYS
w:willst	WYXYYXUYXXxZW
w:wilma	YYUZZbXZXyZYY
w:wilt	TXUVXrsyVUWXU
w:wim	xbaaaaWabXYcb
w:win	PUTTvR0yWRnUS
w:wind	SdroopParXSpk
w:windhoek	rRWXWyUXZXXYV
w:window	hSWWVuSTT1YVw
w:windows	VUUoXXUmYp0sV
w:wine	SUTxUuSRWyVXR
w:wineries	XXVVxZWYZZZaX
w:wines	yXXXXYTZYYXbW
w:wing	yXZZYaWcXWacZ
w:winkel	XYWYYRWyWSWWS
w:winkels	SWUUUSTUWWzVU
w:winner	SVUUUVxxWQvUR
w:winners	WZYZbX0ZbYNWY
w:winnipeg	ZYVYZaWYXyYZS
w:wins	YaoZabwbcbacb
w:wint	VXWYXTTUWVyXU
w:winter	qYUWYtnVnxWYU
w:winters	ZyXaYXZYWVaba
w:wintersemester	TWWWXyUSXUWXT
w:winzer	yXWXXVWXZVYXV
w:wiped	YaXabaXYaXwVV
w:wir	olmnnmdbWnZbY
w:wirbst	TWVUWUVWWVzWU
w:wird	ptkXZYVWYWoVy
w:wire	TWUsWWSUXUtVz
w:wireless	PUwVXXUUWTSYy
w:wiring	yXZZYYTYWYWXW
w:wirklich	vVVXWVUwXUVWT
w:wise	RUVVWVRXWXTX0
w:wiser	xbVYaaXcZbcdc
w:wish	YZwWWlWlXtcVm
w:wished	XaXZYaWZS1YaW
w:wishes	tmUXXZrVW2WUS
w:wishing	TTQUWVQrU2TQN
w:wishlists	SWVXzXRSTUUYU
w:wiskunde	XYXaYvYYvYZaY
w:wissen	atZbbcabuYbba
w:wissenschaft	STUTUSSzTSTUP
w:wissenschaftliche	UzUWVXTTTTUTT
w:with	jlakmZldkhmab
w:withdraw	UYWWXWRVWT5WR
w:withdrawal	RVVUVTPTTRT1N
w:withdrawn	UWSXYWRVXWWRz
w:withdraws	WXXXYXVWXUUXy
w:withdrew	VzWZXZUYYWVRW
w:within	UlYcYcsYWVpwo
w:without	bbfZXXtpmdtWW
w:witness	TZa2ZXVaZZZZY
w:witwe	SVTVVUSVTT0YU
w:witz	yXWXXVWXZWYYW
w:wives	UW0YYZSWUQVYV
w:wk	yWWYZXVXYaXaX
w:wks	OTUSV0RSUSTVQ
w:wm	XXbabbXbbcyUV
w:wo	VWzXVWRVVSUVU
w:woche	tZWYYtYXpXkoZ
w:wochen	uxWXXrUWsWWXU
w:wochenende	xVYSWuXWYVYZT
w:wochentlich	wabcdcbcbcabb
w:woensdag	TTSWTzSTSSTUT
w:woensdagmiddag	VVXXWyVVUVWYV
w:wohl	YZWbac0baWabZ
w:wohnen	QSPSSQOzSuSRP
w:wohnung	aaZbabZbzWbba
w:wohnungspolitik	WYUXYXWyUVYYX
w:wolfsburg	XZXUZzVPZWZWX
w:wollen	oSuVwuRUURURS
w:wollte	TTRWVURRS3UUS
w:wolverhampton	QP0UWSSRWVWVT
w:wolves	ZbXcbcXbZxZZY
w:woman	koPUUTRuUNvTt
w:women	RTPTZwo4SarTP
w:womit	WXyYXYUXYVWTW
w:won	taancXUeZsoWl
w:wonder	sUcVnsQVyQVXT
w:wondered	UWQWVWzTXRWUS
w:wonderful	zXWYYYVYTWXaV
w:wondering	TVQXXX2WO1VVS
w:wonen	aaYbaXWwYVaZY
w:woningcijfers	WYWZXYSyXVWXT
w:wood	VXVWZZVYZRYZy
w:wool	YaYZZZWwbXZaW
w:woon	SVQXUUTRS0WWS
w:woonsocket	xXWacbYbbabbc
w:woord	yWWXZYVYYWXWV
w:woordje	aYYbbbYauYaZZ
w:word	cbwjZsbXwYUVR
w:worden	T0UXwQuTWVUVU
w:wording	UZZYZZVWaZSYy
w:wordpress	1VSUVTPUSPSTO
w:words	xUTUl5UtUVPdR
w:wordt	fWWoYXUXWVsaz
w:work	rmdYZVYfxancV
w:workaround	UYXZYWVUZXXVy
w:workbook	wVUXXSxXZUYZY
w:workbooks	QYUUZVzWXXWXU
w:workday	xaWaabXbYaZaW
w:worked	cyeoWVZVYvVjX
w:worker	ppvXVYPXvSWYW
w:workers	1sUVVqQUUUrXR
w:working	eWsdfWVrZnado
w:workplace	ZvZbccacbcYXb
w:works	ZbTljqdaqVuYl
w:worksheets	0WWTYVRWYWWVS
w:workshop	pbVVW2nnWkXWU
w:workshops	mVVvV0RYWTVWT
w:workstation	SXWXVXSVYV0OS
w:workwear	WWVXyYXYYUXYW
w:world	ZUQVkRtsS1UUR
w:worm	WZYZZXYwaWZYV
w:worry	UXUYXWUuSyXXV
w:worse	3XUVRVSXVUQYQ
w:worst	vWWWWWRyYVVZV
w:worte	xZYZZZXYZYYZW
w:worter	TUSVVUSVXUzUU
w:worth	apfvWaxYVaVXY
w:would	nmqqnpagoWWWV
w:wouldn	SXRt0jbVqUWYW
w:wound	zUXZWXTaYYWZY
w:wow	UTSWnWqUS4VNS
w:wrap	QVYXXXUZYazZW
w:wrapper	YaYaabyZYTXbU
w:wreath	RYZVWXSTZXUXz
w:wrench	XYTYZYVYUNXX0
w:write	pggdaqaZppXXa
w:writer	quVYmXVYepYtX
w:writers	WSoxUxbVTTUVT
w:writes	cURWsUwTUzUVc
w:writing	aWcucubbpsVWT
w:written	nwVtZWtoVXVYT
w:wroclaw	vxRYYYSXVVWZY
w:wrong	XUxtUVTUZuZVs
w:wrongly	yVXXWYWYWWYZY
w:wrote	WxZiZkXZqtUYV
w:wunsch	UVVVWVzSWSVUR
w:wunsche	UWUWUTSzUSUVT
w:wurde	aUYXcWUWrST1s
w:wurden	wWqWpySWpWWVU
w:wurdest	xWSWWVTWTRwWS
w:x	xUTtVWtSVUpWr
w:x1	1XYZaZVZaaYaY
w:x4	RVXVXWzXZYVYS
w:xavier	WaWaXayYbXYcX
w:xero	2WVUWXSWXVVWT
w:xii	VXXXYQVyXVWWT
w:xx	VZXaZayYYVbcY
w:y	eeidplfaoanWa
w:ya	nUUspUYpVqvWR
w:yaba	XWZZZxYVZWYaY
w:yakubu	ZbXbbcXcvZaca
w:yamada	WZYwaXYabcZaa
w:yannick	VYXUXUzVYYXaY
w:yard	0TRUTVPyRPUWP
w:yay	ZaaaccZaaavcZ
w:yeah	WXXZYZzZWYXcX
w:year	olnaejjnlqXYU
w:yearbook	zWTXXVTVXVUXV
w:yearly	cxSUWUswWSSqR
w:years	aqhYpdXXvwWXU
w:yellow	RWVXXVTVUQzX0
w:yes	utfjpkWcWZUeY
w:yesterday	sVTVWXnUnyVjt
w:yet	XX4jnYXVnjYWU
w:yeux	ZZYcabZczbbbb
w:yevhen	XabYbawcbcacY
w:yield	qTTVUV1SURvVT
w:yields	YaZbWb3ZZYUbX
w:yildiz	VWxZUauYZWWaX
w:yo	qWaXpWaVYvtWa
w:yoga	pQQSRwjwSOQQq
w:yoghurt	TWVXVZzXVRWXU
w:yoon	ybaZbRaZbaWcb
w:yooo	WbbaZbWZaZwcY
w:york	UwVYUZWXWVXwX
w:you	jenkjfhbbmdhX
w:young	VvTV0zSUbcWXU
w:younger	RTSYXVUUxwVTS
w:your	ZZhcYapYmkooi
w:yours	VdnXaXwfjbklh
w:yourself	XtsrVWpsVTUWp
w:youth	S0XXSWRVXXWXW
w:youths	WZbYYSYXcaybW
w:youtube	QXUVxTTvVTmYU
w:yr	SpRWVXRW2TSUT
w:yrs	umTXXXcXxXWWU
w:yuki	zXUTXWTYXXWZU
w:yulia	zRUUYZWabbacb
w:yusuf	rlikbYaXYZYzV
w:yuto	TVSUTUMQRQQ1O
w:yvonne	WXUZYYWURzZXV
w:z	TTTUUURSUzTRP
w:zaagmachine	PSRT0TPURSSUS
w:zaak	VXTXXYUXWzWVT
w:zaal	QTQRTQP0USSTQ
w:zag	pXUYXZ0XvWYZW
w:zagreb	QySVUUnTvQSWT
w:zah	UWTYYZyXWVXYV
w:zahlbar	sUUUWUTSWTTUx
w:zahle	yYXZXXVZWWWZV
w:zahlen	sTSTVuryURTRZ
w:zahlende	PTSUzUQUWVVTT
w:zahlt	PRSRTyQxQQRRN
w:zahlungen	SUTVTVRUURzSQ
w:zahlungserinnerung	TVUVVUQTVSTTz
w:zahnarzt	PTQUUUvTyQSTP
w:zahnarztpraxis	VXTXyWUWTUURV
w:zahnpastawerbung	yYYYaYWYaZWYX
w:zakelijke	QUQTVTxVUTxUQ
w:zal	twUZYZVXVUYXw
w:zanele	0XWYWSUUUQXZU
w:zanzibar	PzXZYXWXXZYZV
w:zap	OR1SRRPQRNQNN
w:zara	pmXlZZpXYXYyX
w:zaragoza	TxwUUWTWUSXXV
w:zat	xZYcaaYbsZbba
w:zaten	VXTYXYVXYyWVU
w:zaterdag	uUUUVSYTTSTV0
w:zaterdagcursus	PSQSTRR0UQSSQ
w:zdenek	SVVWXXSVXTUSz
w:ze	TlkWWWWW1prWT
w:zealand	SwtXVWTURtVWS
w:zee	ZbYcababyabba
w:zeeland	XYWZwZvZWXYaZ
w:zeelucht	YvYbabYaZZabY
w:zeep	TWWXWXzXXWXWT
w:zeer	YZZZaZXaXZxaX
w:zefa	ZaZaZbZYwYZaa
w:zeg	pUSWUySUTTUVT
w:zeggen	yVvUUWRSSRUVS
w:zegt	WsWZZXvYtXYZX
w:zehn	QSRTUSsRwsSSw
w:zei	QS3SVUQTPPTUR
w:zeichnet	zUTVWVUVVTUWS
w:zeig	YZWbac0baWabZ
w:zeige	VXVX3YUWVUXXV
w:zeigen	SUTxWwoSUTTTS
w:zeile	zVVUXQSUXVVWT
w:zeit	sUrqWptUVUUUT
w:zeiterfassung	WWVYYXyXWUWXV
w:zeitpunkt	TVzUVVSVSSVUS
w:zeker	3WSabaYbZYaZZ
w:zelf	bUSVuxSVVovVS
w:zelfde	4VVWXXRWXVWVS
w:zelfstandig	STSWUVSU0SUWS
w:zelfstandige	xTZaaZWYZZZaW
w:zelfstandigen	STSTUU0TTRSUR
w:zelle	UVZYZaWZXY3YV
w:zentrix	oVwZZbXZYXWaY
w:zentrum	TUSWVWSTyRUTR
w:zeolites	WZYwaZXbaZaaY
w:zephyr	nsacXWpfwZXYU
w:zero	QrRTxSmxVQVTq
w:zes	jTVxnpcTVUUWT
w:zescijferige	XZYaZWXYaXxVW
w:zestig	SVSVTyTTSSTUS
w:zet	RVTUURRSUU3US
w:zetten	TURUUUPUVU0UQ
w:zeven	sXWYZX2YWWWXW
w:zich	SUTyWUTVVTTVT
w:zicht	SzTYXZTWTWXUV
w:zichzelf	WWZZwWXaaZYaZ
w:ziehe	VVUYWYWVUyWXU
w:ziek	RVVVWVTTVTVTy
w:ziekenhuis	V0YYZYYYZZXXV
w:ziekenhuizen	XzZZaaYYZZXWW
w:zien	RvTqyVfWUlVVT
w:ziens	UVTWWUQQT3VRQ
w:ziet	yYXXXXVXYXXYW
w:ziffern	VXUZXXVXVVyXU
w:zij	PSQvTRRSUR2TR
w:zijn	We1VWUTZxQUrQ
w:zimmer	UTYWXyWWXYYVW
w:zin	vU3WVUSVVSWWT
w:zine	VZVZXZSWyVXaY
w:zio	VaXaZaXaXZwZY
w:zip	SXYWXYTWZW3WQ
w:zipline	yXZWaYWaZaUZZ
w:zippata	VVWTXSUUWXyWU
w:zippo	vacbbcWdcccec
w:zit	SUvVtUUtrSZVn
w:zitten	WUWZZY4YXYWXV
w:zitto	TUSXVWSWRzWWS
w:zo	sUwrjUSVVqpVS
w:zoals	TVyWWYSYRUuWV
w:zoe	zSSWWVQRSTUyR
w:zoek	VszYqYWnjVYYW
w:zoeken	RYfyupnXZVWXU
w:zoekopdrachten	WYWYZYVXYVWxT
w:zoekt	l0iXXyVXXWXYV
w:zoiets	SSSUUSQTzSTSQ
w:zolang	ZbYcababyacca
w:zolen	UVVVXXRVXVVUz
w:zoll	WXZYZXVVYWyWP
w:zoltan	SzUYYXUZXXXaW
w:zomers	VxWYWXWYZZVYX
w:zomervakantie	xYZZZXWYZZYZX
w:zona	STUWVUwTxSVQR
w:zondag	QsQTTTO1RQSSp
w:zonder	qXWYpYoYXWqXt
w:zone	sWYYZZwZaaXba
w:zones	0oXXZVVvXVYYU
w:zoning	scdcecccddcdc
w:zoo	UXXXXVWUXUXXy
w:zoom	cTTtosTuWTwYT
w:zoon	RSSTTuQSySSTQ
w:zorg	XZXYZXTyYVYUS
w:zorgadministratie	UWVxYXUYXWXYV
w:zorgboerderij	RRRV0SRTTQTVT
w:zorgt	SVTVWVUVUVUVz
w:zorgtechniek	QURRTQQ0USSTR
w:zorgverzekeraar	UXZXxXVYXYXZW
w:zou	qZypobSWsUeVT
w:zover	TWVxWVUWYWXYV
w:zowel	WXwabaXaYZZYY
w:zsofia	TUTVVVTTUQUyQ
w:zu	lpXpbqqmXbWnU
w:zufallig	xUVXVVvWVVWWU
w:zufrieden	TU0VUVQURQUUR
w:zug	vtXYYWXYYYYYs
w:zugang	SUTVWVuUVQsRw
w:zugangsdaten	TVXWYVUWYUyUU
w:zugestellt	XZXYZZTVYWSTy
w:zukunft	XaZaabyaYZabZ
w:zullen	X0YaaaZaabbbZ
w:zum	ioUnXZmsZpUUt
w:zunachst	wabcdcbcbcaba
w:zur	snVXYWUdruWSs
w:zurich	sqvbgqVWWrXWU
w:zuruck	jWVYYXVWXVxrn
w:zus	RRRV0SRSTQTVS
w:zusage	SUUSVzRQTRTVR
w:zusammen	UVV3YVVTXWuVV
w:zuschlag	TWYxXWWXYXXYV
w:zuschuss	yXXXXXVXYWWUV
w:zustandig	WXWXXY5WWWXVT
w:zustellung	UUUWWWSTUTURz
w:zutphen	STTTUSSyVSTUQ
w:zuverlassigkeitsuberprufung	wabcdcbcbcabb
w:zwangerschapsverlof	yTZaaZWYZZZaW
w:zwei	uaYmlyUWoVbWV
w:zweimal	RWXWWyURXXVWW
w:zweit	XVaZwYaZaaZbY
w:zweitagige	SXYWZ1VVYXXYW
w:zweite	RVV1VTSUVTVVT
w:zweiten	WXVYyYVX0VYYW
w:zwembad	TTTUUUSTURSTz
w:zwemmen	SVSVTzTUSSTUS
w:zwischen	UWWXXXTUWUTT2
w:zwolf	1UWVXqQRWWVWU
w:zwolle	xVTTXyRWXVVWS
w:zzgl	xYYZZZXYZYYZW
w:zzp	mwtWXWspWVVWT
w:£	suUqYvsXWVYWW
w:º	PsRUU1RRSPSSq
w:€	rmVscvjbWUpXV
waiting for	UUXXXYmVXUVzv
walk you	SXUVsY3XXSVXT
want a	xYZcsnoZXYXZW
want an	1YYYtWWZYYYaX
want it	qrUYqnyWXVXZV
want me	knmYXY3WWWWZW
want somebody	zXVYkyVYWWYaW
want the	yiYXWYvXWUUXu
want to	YbumuXYedYaXi
want you	XwrXpxTXWWWZW
wanted !	Q6WWUWUuXTWXU
wanted for	WpYRYuU2YYYZW
wanted to	ZYXZYarYd0YZd
wants a	0cXqmZVXXXYZq
wants an	0RXTXvVTZXWYV
wants to	ZdWnYdWWdToqz
wants-job>benefit	YXXZZaYZ2lZZX
wants-job>call-ask	UXUZYaVWRzYXU
wants-job>client	UUSYXUWYzVXZY
wants-job>connect	aYYbcdbcwYcab
wants-job>event	cYZdccYcvZccd
wants-job>expert-call	QST3TSRTORSUQ
wants-job>funding	WWSW1XSVMRVWT
wants-job>i-am	VaWYkYWX8YcXY
wants-job>interest-q	QVTXWVrV4TWWQ
wants-job>job-word	YYVZZZVk9VYYX
wants-job>mule	ZYWbabkZ2YaaZ
wants-job>open-to-new	YayZabUYUTZZY
wants-job>pay-word	rVTXYW6XRYXXT
wants-job>permanent	k1WaYaWZlYYZV
wants-job>recruiter	YXTaaaUZ6XZXX
wants-job>requirements	ZWUbacYbzsbab
wants-job>role	XYXaZaWZ6ZZdY
wants-job>seeks	WVUZYXoY4nZYl
wants-job>sell-cta	SXUVSXSV0UXXV
wants-job>site-notice	YVUZYaVZwnYvV
wants-job>start	SWUYXXZW8UXXT
wants-job>teach	WXVYYZnn5SYYW
wants-job>thanks	VVSVWWSVQWU4P
wants-job>third-person	pXYabbYayaaaZ
wants-job>threat	QTUYZX3YzXXVT
wants-job>unpaid	WXVZYWwWuXYXW
wants-job>we	obwVpUdTNsWWs
wants-job>you	UVTYXXcX6ddoa
warehouse manager	ssYZaZXZZasXX
waren sie	slTnWsUtXVWXU
was 0	RVSUWURXwRZX1
was a	XkXYYaVWr2iYa
was an	TWRXVYQW3RrXS
was closed	TUSVVVSSUPP1s
was found	tUuYaZVYYXUuV
was given	2WsYZYUZXVWYW
was great	UXT2XXRWZpRXU
was in	SWbXWWxddkVXx
was it	oWSSWXaWUzrqT
was looking	uWSYsTUXUOXYz
was matched	pZttaaWaaXYYZ
was me	TXRWWWxVS0TSP
was my	XYXrZuWatWZaZ
was not	XXuZXZUYXoUwT
was so	XXdbaavrmYZba
was sorry	SWSWVX0SSwVUR
was the	WXcmdWcVo0VXm
was there	VWVYtYTXwTXWs
was very	XWWZYZVYX2lVn
was wrong	UVyVTVSVUvUTO
was you	ubZbZbZZaXZwY
was your	VxTYXWSTvqVZV
wasn t	VVbXYYUWpXl2Q
wat u	Tp1WXXUXVUWYV
way into	aaWVbbYb1mbZZ
way of	TsUYYWqsXsWXp
way you	cYXZZsVYY4XRT
we always	TWsYXUTxWQxWS
we are	lmrmojaqYXaZW
we ask	TVVWYV0tYVdUT
we betalen	wZZYZyUUaZYZX
we both	WXUZYXmYp4YZV
we bring	pYZaZuXUZYWbv
we build	rXsZWZwaZYYbZ
we built	maabac0aaXbbZ
we can	nclapnnlYWdZl
we come	TYWWXVstYSXZw
we compare	UXvWWW0VXSVWV
we connect	YZUvZaTXY1YZY
we could	WaUVcw0VWoVXc
we count	mXXVxpmVaYWZV
we d	trWqqpWpXWXYV
we did	VXVXUY1WXuWYU
we do	nbkYpitXZYaZo
we don	vVpYpXTXXbhud
we een	SUvsUxUVVTWWT
we find	qSqXrk0WXWWYW
we get	RUqVrWmxYVZYW
we give	TVUXQX6VXVVYn
we go	mXsVtXtYXVWZX
we got	YnWWVVRUXtUW2
we had	tmYYYYdXttXYU
we have	qnoboYnZXYaYm
we haven	rWVXsYbYYUWXw
we hebben	SRTW1TQUVwUTS
we help	XsrZaZxXYZYaY
we install	XYWYXZ3VWTVaX
we invite	UVYWUtUzaYWYW
we just	vWWXsRSuYWuWU
we ll	VjgooWVaYkmbw
we look	itmYXovaYYXnV
we lost	PtUXXXwXWwWYT
we loved	ytWXYUpUZTaXV
we make	qvWXtsYXYWdYW
we may	Tc2XXYRXXVXYv
we meet	QTSntUstWTUYw
we met	mtkWslWVXqWVp
we might	SWzwqVRWWUVXW
we move	WXSYXszXwUWZV
we must	ySpWTVOUVyTVS
we need	uqXctbTWYXpYo
we never	tVTWWUQTVvMvu
we noticed	VnWYZYbxZXsWV
we offer	VtWoZreZaaqZY
we pay	ppYwYxUWZYZZW
we publish	VWUXYyowYVVVU
we re	kmjopbbmXabZb
we request	qtZabqWXbaZaY
we require	rWYwYUUVZWvYU
we run	aiWrxsUhZXYZW
we say	yWWVTWTXXWVYx
we search	lkYZuuUYZZXaX
we see	nUtYVXjWYVwXo
we seek	oWVq3XRVXVVYT
we sell	qWUXnXxXXVXXU
we send	RVVtXVTxYVzXU
we share	RUSTwUXST1sQQ
we shared	wYXZZYUYXwXZW
we should	VVvkWkWWWwXXs
we speak	mz1UZYUZWSXZV
we split	UXVWVuSWXVyXV
we spoke	YsvUVWRVVxVWQ
we supply	nWuZZWxZWWYYW
we take	SYWuXyrTYXVYV
we talk	qejqkYkWpXZYi
we talked	mWVWWXRRtyWYR
we train	UVXWYusVYWuZV
we use	RpTVVVQWVMqzu
we ve	mnZXocqYaZkll
we want	yuVddsRVXVYXs
we was	VTVwrWwVWTpXV
we were	nWTuinTjXwhXY
we will	wVvWYXrXXWTYm
we win	UUXW0VuTZWWYV
we wish	oYkWZoTVZnrWt
we won	1XZUjnWYZYYaX
we work	SV1XYZnXYXXZW
we worked	lWUtZZtXYvYZV
we would	wkahouaVZYWZX
we write	QVUUVT5UXTSWT
we-help>benefit	WXaXmp4XYYYYW
we-help>call-ask	uZXYZZzaWXYaZ
we-help>client	vXUXZYzYZYYYX
we-help>cofounder	YYZa0aXbbZZbY
we-help>connect	TRNXXYyYxRWXV
we-help>content	XbaZaYxWbaZZZ
we-help>easy-money	SVwWVVwUVTlXV
we-help>equity	YYZYT2QTZZWZY
we-help>event	OSRTT0tQTURVU
we-help>freelance	QWUXYu6XUWWZU
we-help>i-am	yWSZXXzXSSXYU
we-help>job-word	mZnXXW0XVWqWU
we-help>messenger	0YYTYWVYYYTaX
we-help>mule	qtTXysPUXVVYV
we-help>pay-first	WZWyZWRZYZYaY
we-help>pay-word	WuXbbb1YZXXZX
we-help>permanent	k3VZZYcZaXYaX
we-help>recruiter	YURZZZzZuYXYW
we-help>requirements	YZYaYa3XVaZZY
we-help>role	TvnYXXwXWawYW
we-help>secret	VYXZXWyXYYTYY
we-help>seeks	TRRXWw3VvUWXV
we-help>sell-cta	TZYXYZ5YZZYaW
we-help>site-notice	VXaXaYtXbZwWY
we-help>start	QWZYYWyYZaXZY
we-help>teach	oSUVV3NVWVtXU
we-help>threat	WZaYZV0XbaVXW
we-help>wants-job	VXXZXXxWwYXYV
we-help>we	R0UWqczVWVVXU
we-help>you	XXZmXmzWXXtXd
we-help>your-profile	VVTZYZ0XaZYZY
we>benefit	kZdYonzZWZfXX
we>call-ask	pYqrnecnVUXcm
we>client	nkc0YYbaYXaYj
we>cofounder	Ubhp4WsWXWWXV
we>connect	YZovoVcYWyZVX
we>content	cXTUtwtzWUXVR
we>cv-ask	TXyacaVbbZZaa
we>easy-money	ZXZXtVXhWV3WT
we>equity	UVSr3sQUWesXT
we>event	ZXZWdwc2XXaWV
we>expert-call	UWY6rkZYXXXYW
we>freelance	rlXbfdvqXeXWW
we>funding	hgVs7WWdXWWXU
we>i-am	XouamXkXcwYWX
we>interest-q	PS0iUouPTeVVt
we>job-word	YzsbaaYjaWcXa
we>messenger	SVWXXVUWvW6YV
we>mule	fpYmqscqVUqWV
we>open-to-new	VUzYYY1WYVXYW
we>part-time	zpcWkdYWYgcZW
we>pay-first	sWWrXYWYZX3XV
we>pay-word	scWtZvrWWVbWZ
we>permanent	q1YjnYVmXWXaX
we>recruiter	WYkXXX6cVUYVs
we>requirements	cTwVad3UVjhVU
we>role	mzYajnlYXWfWY
we>run-code	ooWVWXSWXW0Wo
we>secret	wUVWftSUXU3dS
we>seeks	tuklrsUXWVaXY
we>sell-cta	qUYrqUylVUnVd
we>site-notice	soTYVVxmWdSsd
we>speak	ZWWtgvS1YVZXV
we>start	yVXXYm1YXYZYW
we>task-for-you	4oZWaknWWYZWV
we>teach	pVVXe5YpXdbXU
we>thanks	knmxcbVZVeoYX
we>third-person	RVVVVWS0TTVUU
we>threat	vqVnVZqVWbWrX
we>unpaid	oYVWYkm0WUnWm
we>wants-job	nxUTnttURUVWq
we>we-help	jpbZnlzWXWbXZ
we>workplace	XWxrWURzWVuWT
we>you	bnooaisaXWqZW
we>your-profile	ZynerXSYWTyVV
webinar gratuito	ZaabbaY0bZbZX
website is	mZWZaa0ZZYYZY
wednesday ?	pXWYZZtZaWYau
wednesday at	SrWXXUdtYUWrv
week $	vXZYYwXnaZaaZ
week 0	woXZZYYXZXXYx
week ?	qniaqbViapXYd
week and	oXVYXtivkWrZW
week for	pYgZaWcYZZwsZ
week from	tWZYZYoZZZtaY
week i	YYYuaawabZZbZ
week in	UcWWX2StWtXWT
week of	lpqqXVYiqTWXq
week on	qTVXXV1XYUWXV
week over	TYWVZ3UWSWWZX
week s	VoVYYYStWqcXv
week to	xirZXZYbaaZcb
week until	pWYYYtuWWXYYX
week £	vvZaYZXaaaYbZ
weekend !	UUUWYVUvXxVWY
weekend ?	SWQWXVSVORUV5
weekend and	vXVYYXsXWQXaw
weeks $	zWaWarVZZZZaX
weeks and	XWrWYxSlxVXaW
weeks from	1XVXZXWptYYZV
weeks in	0UUVWTQSVUXXy
weeks of	7WWXXXUXYVWZT
weeks £	2TYXZkUVXXXWR
weeks €	xYZYatXZaaXaV
welcome the	rYmYcauaZZaaa
welcome to	bXUXYXZtXohWt
welcome you	VWTUTUS2YQsXU
well !	TpTZYZxXWuXZV
well ?	XnvWTWpWvRWXT
well as	VZqaaUsWXXwbX
well you	WWVYYYwXtlYZT
went out	UXTXXWSTWRRU4
went to	SUnWwXRWpZwXS
were found	VYWXXYPYYVr0T
were recommended	yYxXZrVUXVYYY
were referred	uWXvaZYaZaabZ
were right	ZXpYYYUWX5XWS
were the	mwqZXZUaXpYaX
western union	XYYZaYVaYZ1YU
what a	WVsXXriWttWfY
what are	aX2YZZXYWmYXk
what do	uaTXZqTWV6WYT
what happens	vYSXXY0WXRWYV
what i	mXkXcYxWzVXZV
what if	SWTWxW1VTRTYS
what is	wWVVoxSWkVWuV
what it	umsWmcUqhUiYU
what our	VuUYZvyWZWYZY
what s	wWznecWWYjXYV
what the	kYwWkYSvvVYZU
what they	VUvWdXxVomWXY
what to	aXRXXfVXz0YYT
what we	opvXmXfYXViYo
what would	mo4ZXXoaWUXWU
what you	fZwqbYZnVqZXZ
whatever you	rWUvWrauUSVYV
when a	UTlWnYrxWWWXW
when can	wVvVXYyXWSWYT
when could	vtPTXWoXVTWYv
when i	WVoXVWVmuXrYv
when it	UX1YtaUZXUYaX
when searching	sZYZZZyYYZWaZ
when the	paxYdYXXaXXua
when they	TV0ZZsVZVUYYX
when to	2XUWVWQVVTwXR
when we	aapYuorXYnXaW
when you	WjanValUVwrXt
when your	W0VYZaVYYyWZU
whenever you	wXXwYWTVaZZZW
where do	UWuXXXPsxTVYT
where i	VlWYXZbowvWXV
where people	rWyXuVQWVSUXT
where the	sXsXYZtZXVZaX
where you	Vq0YiYaYVkjZb
wherever you	WYWXYWT3YVWVU
whether i	TX0WWXQWSRVYx
whether it	VVyZZZoXuUZaZ
whether they	SW1WVYSVrSWXT
whether to	RTRtuVUyXWWZV
whether you	0YtZcaVmYbYZW
whether your	cVnXXXTY3TXXU
which i	nZpcnrtYVdYZW
which is	aYoXjswUWTZYq
which of	VW1WXYrWUSWYV
which one	dWwXXVTUWVWXw
which the	aWVYYtrTYUwqV
which we	jmWsZbVYYvrVV
which you	nXynZYUYWnkrU
whichever you	wZuaYYYaXVYbY
while i	UYWYYYpXyTrYm
while looking	pYVXZYvWXvYZY
while searching	ZYWvXZTZoVZaw
while we	zTkqXaZabbZca
while you	UXmXXutsWQpYU
white label	vZWaaataZZZbZ
who are	UWxXsstXUVWYW
who buys	WYUYYZ5XmTXZV
who came	UWUUWUT2VSqXT
who can	mWsWxpTVXXVYw
who could	auqWVXzWUSXYT
who d	VbspxXqYXZXXZ
who decides	RSPvUUxSyRSRQ
who did	rWUWlWQXwQUXw
who do	TUpWWWwT1QVUU
who doesn	RTyyWVRWTSWVU
who handles	ZXXYZZ4XYXZYV
who has	TvVzdtSYUUiWp
who have	WoVyWXqsXXWYV
who is	RjwXjXeVtSXcu
who isn	SqtXRXUYVyXXU
who know	VVUxrzSUWUXXT
who knows	otZqsYVYYoYYW
who like	SVxYuXRtXUUZV
who ll	fvUYsvUUrUWZX
who might	YWUa0bYZuXaZY
who needs	PPRTTwRU3RTTQ
who s	lipmrcTUlhcXp
who share	VWwXZZUxYUXYU
who signs	XYXoYXUzZXYYT
who told	kXUYYaUZylYaW
who understands	sTTvqvSXWUWZT
who ve	UWpoWYzkXlYZW
who wants	WXWWYXcWuUWVy
who was	UUTXXXnWmTXWz
who will	yUWwVWUXYWXYV
who work	VVUVXVS1WqXVW
who writes	vWTXXSTUV1VXT
who you	TWSWVTRQVwVwt
whole team	UduYXYSpWiUUx
whom i	XVpYYYTXsyYXU
whom you	WrXXYYsXWpjtV
why i	WXXYYusYspYYU
why not	S1RWWVQUTxUVR
why the	RXVVXWSrWvrVt
wie gaat	SVTWWW3wSTUVR
wij hebben	cfXalZ2ZYZZZX
wij zijn	oW1YnXnXXUYYW
wil graag	VXTxVXTY1VXYU
wil je	UXnYZ0bpoXYYX
wil jij	nytYYYVYfXYYW
will be	bXgYZYWcYYsj0
will change	WYpZZZTWXVY0T
will come	lU0ZYZTaYXXaY
will get	STXntWTVVUxwU
will need	TX6XVYRWURqYR
will not	VWbXYXaWtTSys
will pay	tVnwXRSTVTqWn
will send	SwWWYXxWXWsZT
will want	eYsXYxUYXVWZW
will you	WsSTVxQzpTTWP
willing to	fbuuXjUYvWYZX
wir brauchen	3XYXYWWYZYXZW
wir eine	qVYTY0WXYYZYX
wir haben	UdvXcWnVWaXsn
wir sind	qYqqlYWqaYfZX
wir suchen	W0YTYWYuaZaZY
wir uns	SVTtWVTVVvxXT
wir zahlen	rWWVY0SUXWVXU
wish to	liuYZoVriUkYd
wish you	VVQXXXrWV0UUr
wishes to	zsXZaYXYaZZaY
with $	tYVXaYnWWVzYW
with 0	XcWctYqmqWrZX
with ?	UXVYVX4VXWXZV
with a	kmYolemcoYccY
with all	XYnZYXT1YVYZV
with an	oiWYWlxmXnkYW
with any	TrVWYYUXuUsWr
with anyone	TUSTURQwUQN2O
with benefits	nyXZYZXaZZZaZ
with best	XZtYXqpZbpYbZ
with code	WYXaYZW0YvXYU
with cv	svWbcbZbabbaZ
with eleven	twUYYYqYVWWaY
with former	VXW0XXVpZXYZW
with four	xTVWYYVZyWZaV
with great	XXWZYuXXtqZaW
with half	VXwWWVRwWqXXV
with him	4XXXYVUXaYYaX
with hl7	YYsbaaVaxYaaY
with it	pWUtbWkXooXYp
with kind	swWaZaVaZqZbY
with me	pXaZ0YXeeVeZn
with mrs	TYXYZZWXYWWZ2
with my	oXbZaYpZopraX
with one	WXwwjZqZWVYZX
with our	rldaZYpYZYrYn
with own	tWWYYX0XYXWXW
with people	WXWnvYuWXsXXY
with real	WvTW0TUXWVXYU
with reference	oYZZaYUwYYVXt
with regard	vXXZaXVWZYVax
with resume	1VXabbYaYaZaZ
with somebody	PUjrVURwtxVWO
with thanks	pZYZYaXYYtVau
with the	mbcYZabZbrqXs
with them	krVwWXSYXWtZW
with three	VqYphbWzZWYXV
with two	urTXupTtXUVba
with us	mpqnlljaXTVpe
with what	XXyZqaUaZZYZZ
with you	pZXpXXmWqrZtT
with your	ZWnYYbsaZlzYV
with yours	RVvWVUkzTQTWQ
with €	UUVTyXUXYVUYy
within 0	TWWaYYlXYZuzn
within a	RvVtYWvnWUtSS
within ten	qVXYaVVwWWotS
within the	XwXZaYpXaZZuZ
within three	UvWYrXYXWUWWv
within two	TWWXXYwYZXqWv
without a	TTqXWXoV2WpXS
without an	WYWWmwqYXrWYV
without limit	nyWXYXUXXXvWU
without making	zXXXYsVWXWTaU
woche 0	wXZZZXXZaZvYX
women in	SVRUVpp5VRjSQ
won t	kbeqlYYmalZYo
won the	qsXVZXUXXwrWR
wonder if	TXTZtqUYxVYZX
word ?	ZYXbabXa1WZbZ
words $	xUTRT2RRVSMPR
words and	rYYaZVWXZqwXU
words in	vVVXrVwWWUUXV
work 0	QpQXYYTXxTyXV
work ?	TtTXXa2XVRVXU
work and	zXWTZZTasXpZZ
work anniversary	XYXZZYWXWuWtS
work at	yXRYYYRW4WYYV
work for	rctYWWXV1TZXT
work from	asWbaaWZwmpZY
work i	jWTZYYUX1SYZV
work in	SanrVWQtsVzcT
work is	uwpkaYVZZXZbX
work on	ozbrXcVbYXWZk
work permit	TVVUXQRWWV6YS
work since	TPSZZZVW/SXXU
work to	6VOVWWPWTTXyU
work with	XivcZZxYiWYZY
worked together	ZmTYZZtYYxXrV
worked with	q2nXXWTXWsXYU
working days	nVVjYXXWYUUvw
working in	SWsvUXUtVbqYV
working on	UXlXyXRnUSrYv
working with	pWxYYYlXXxYWV
workplace>benefit	RZYaYaXbyVZaY
workplace>client	RWSUYVRzZUTXS
workplace>easy-money	0bYXZmVXZitaX
workplace>event	WRRYYUzSYWUWW
workplace>expert-call	QUWzXSTVXWUWU
workplace>freelance	wUvabbXbZZaaZ
workplace>i-am	XWVXY3RUySqYV
workplace>job-word	QTSWYUuVYY3WV
workplace>mule	SWWYYXyVXXsXX
workplace>pay-first	QWYXYWVVYYzWR
workplace>pay-word	1VWpZVVYZZwZX
workplace>permanent	tyrYYYUYWVYXX
workplace>role	QuVXXVVYXXyXV
workplace>run-code	TzVYVXUXWUmXT
workplace>seeks	NOVUVVTUTUTV0
workplace>sell-cta	uWZXZUQUZYxYU
workplace>speak	PXZ0SPXTYWUYU
workplace>start	3VZabaYbaaZaZ
workplace>task-for-you	UZYYYWyUWWUYX
workplace>threat	TYXabZYaYY2ZZ
workplace>we	YzXjXsnlXVaXW
workplace>you	QvTUW0TpVTxWU
works and	TXWWW0TXXSvaX
works at	WXXZaYwZwWknX
workshop on	TZYYZrU1ZXVZW
worth $	VXY3ZZRYYYhZX
worth a	UzUYYZzYYYYaX
worth it	ZXUSYWtqVxZYW
would a	kwxXrXZYXWXYV
would appreciate	VWzvYVcXnUYYW
would ask	sZzZaZUZZXWZW
would be	kpgqdhXaopYZX
would consider	irxscWWYXWXZX
would encourage	uuYacZZZaZabZ
would get	TWxUqYTXvVYYV
would it	XxvXWWuXkUXWU
would like	oacvorWWknWYW
would love	XlqboZrqtUXYV
would make	YvxaZaVaYYaba
would mean	TpVWauTzYSWXT
would pay	oUWtWzTWVWWYT
would rather	rnSXyXSXUUYYV
would tempt	WX4YYZVXWOYZW
would that	5VWXYYoZZWWZW
would value	XZwvfaVaaXaaZ
would welcome	pXtZbbuZZYaaZ
would you	mjppopYmmWXXW
would your	RdVVTcvs1SVWS
wouldn t	UYTrzebXqWYZX
write 0	rTUVWwuUXVTWU
write a	mnVuYvTskSVXV
write about	bVctrWSnUyVYW
write back	lU2YWYUXWUXZU
write for	UWpXVuSsVuXZW
write in	vYXYZYVUUuXZt
write it	vVUWVSQTWRVwr
write me	umUYWXUXySXZV
write the	vlYYaWqYZtZaX
write to	VqVZXYVY0kcYt
write us	uUVWUwTWXSvWS
write you	SVrXyYpYeUWZV
writer in	UrXaXZYZZvasX
writing about	PUSTSysvUQUVQ
writing because	kVSxWXRTtuTWT
writing for	YYWmY3UVZdUYX
writing it	WYVwYYVZVxYYW
writing to	VhWYYspXswYZW
wrote about	W4UYVaqYWlYaX
wrote in	oUpXXyTTXWXYY
wrote that	QySUnWRVvwVWS
wrote the	rVSzVQOSVuVXS
wrote to	WVxZXZSVqxWXU
wurden sie	tYYYrzWYZYYYX
x 0	uVVzWtQTWWRVR
y 0	YpZuuZXZXYYZX
y a	tZVaYZuYsWYZW
y buscamos	ZvZnsaXaZZaaZ
y dos	qoVYZYVYxWXYW
y el	1VVXWvQTnVWXT
y la	vvUXXWTVVUWWv
y me	rXuYYXmXrUtVV
y no	iWUXWRxcuSjuT
y nos	sUWWZwTVYWvXU
y se	STTVwrpUTwSWS
y si	XYXZYZlYsXXZv
y te	RUSuVvSTVSzVQ
y una	tVVWXVTVXvRWu
year $	zUXtXZrZXZVaX
year 0	pUTvXrSuWtVYY
year ?	pTtWUWQV1PWWU
year and	otXdwVWWWoWYl
year at	PUUVX1UUXTWYx
year end	0sTWXYsXVUXZS
year for	SSSVWwqVVuuVT
year i	VWZZZauYySYZV
year in	YXXaZrVYoqZuY
year it	wXUXXWsXYUVvW
year on	UTTYnZTY0uXYW
year please	vTUXWW1VSRVYR
year s	uTUXsWsuVSWYk
year student	aYYbaaXasvYaZ
year we	UxrZtRWZZXZba
year you	SrQWUXPWxR0XS
years ?	WXyYYZUXuVYaX
years ago	lmeZXZsZbvYXW
years and	cwsXWWYYqsWZW
years as	VWUYsYUVWrWyW
years at	VWTtbYTYu2VUV
years i	sXkZzZWZXVZaY
years in	WbratZWXtqXYV
years of	qjXabZlZwbcZY
years since	WoWaYaXYW3ZXS
yes ?	rvYXWvnXTRWYW
yes and	5WWYXXSVXVXZV
yes for	WpZXtavZXZWXV
yes i	aVrsXYoVVvVXU
yes no	q3TXVVRVTSUyS
yes on	uwUYeaWZZVYbX
yes or	QtVWwvSWWWUXS
yes the	1XXXYSTUYXTXx
yes to	UWvYYtTUYUVYw
yet ?	TqRXyXnWTVWWV
yet but	rW3YYYUWXRVYW
yet i	STtWUYSWynTXT
you !	scUYXWUWX0tYV
you $	TWVWXsSTWU5WS
you 0	jqSouVvVURdWr
you ?	qjqlYalbdmajV
you a	cZmiXYsbXqrlV
you about	qqroXaoobUXYV
you accept	pWVVYW0VWUVtX
you after	Vt3XXXQWUMVXS
you again	XVqZoZVZZyYYX
you agree	oTRTVTNzVQSvO
you all	WXUYYtVYWxZZt
you already	TxTYWXwWUtUVS
you also	xUTWWURTuyWXT
you an	U1rYXYYXWVuXU
you and	cZhaXadWYtqvV
you answer	SWQ2RWsUWVSXV
you answered	SsvVXXQVVuvSS
you anything	WWTqXXqyUQYYV
you appeared	WYWZZYVpYVuwT
you are	marpYamcZjkhX
you as	UuWsopikXanYW
you ask	qUTWXXQxxTTWS
you asked	WkmXXWjVZvbXu
you at	XctYaXpYZuqYX
you attend	UWVWXVtSXW0XW
you attended	mXYYZVU1YXXTV
you available	yZZrbbXaZabbZ
you back	XjYYpYyXXVuZX
you be	jZvsoYVmoWXXZ
you before	T0rWkXlVTSvXS
you begin	s0VWXWTYYXUYU
you bring	UVZqWXVVYU1Yx
you build	1XVXyYSWWUWZU
you buy	WZZZYblZaa1aW
you by	XZjXYvVmWlxjT
you came	VVzTuVYUVsWXT
you can	ZdeaaZonaWbvl
you charge	3YVeWmpWXWZWV
you choose	WURX1vRUVPoSP
you coach	NVRSS3OTPuTWS
you come	sXkVtvRyVXWXX
you consider	XtnnurTXqSWWW
you could	sbcbtpwVZVVXV
you currently	VTjYYZ5WVPXYV
you d	lsrnrnXbYWYZW
you decide	emr2nVVWXVWYV
you deliver	rVVVY0TUZXWZU
you did	0oSVXkUVziZXW
you didn	TXYtXqVQVnh0S
you directly	WYwYZZrXXUpZW
you do	0XYailWXVpnZZ
you don	knYdXXqsnaWpY
you down	dUSWXYnzwRWXU
you dream	obZaabsbbZrca
you drive	TtrXWWRXUVxYT
you ever	Ws4XWcsVTYXXU
you fancy	xsvYXXTUWUVVT
you feel	pW2WWXPVTPXXU
you filled	TtWXzWSWXVrYW
you find	tXXYZZSvYWpsV
you follow	VYVWXXUVYSW4T
you for	oYZraYYikmilm
you forward	jUUYYXTYvU3YT
you free	2jTXYmVWYWYYv
you from	WTTYVZuZRzrZX
you gave	RWTVV5tUrZVWR
you get	VdanrYZnfUtcp
you give	QVbxa5QVWnbYV
you got	WVRVVWUVw2VXq
you had	XWZuvXSWWyXXU
you happy	VW4YZZnXXVYZW
you hate	XWrZUYsxVUYaW
you have	YYWjYXlboVnxp
you hear	WWtZZaWY3RZYX
you help	qWUXtXTWXTxXt
you here	VaQXYYTWU8XWR
you hire	YWTaaZqZ2QXXY
you hiring	UVQXXW1XLyWXU
you how	TWSWWY3WxRWZV
you in	jroXYXcuoYiXZ
you interested	SvsYtYUYXXYZX
you into	aUPWyWssVSVXU
you introduce	TXRYxYYYyQWWS
you is	QjTVUwnTVTT0R
you join	XormjYXwaXcaX
you just	UWtXWYTWVQ2Tl
you keep	RVVXpwWXcX1ZW
you kindly	ZrYWavtYYZYaZ
you know	YbZptXoYyWXYX
you last	SRVRWWxzRQVWS
you leave	VX2XYYTWPtYXU
you left	VrWteXSXurkWW
you let	tXsWXWSxWXoYb
you like	lppkklmraWVXX
you listen	abqbbaYwbYaaY
you live	qySvWTSUWRVWs
you ll	WdaWjadZXqwZo
you look	kWWXuYqXYqWXt
you looking	UW5sVXRWSUWUS
you lunch	oWPXzYSUVqVVU
you made	WYTZZYUYvpZvY
you make	0aTWduWTWtVYU
you may	TqatZoqqkUWmV
you might	YXvbsmbmXcXaX
you mind	TWs0XWUWpTUUU
you miss	VsRYVTRWU2VYT
you more	wsmXkoYWYaZaY
you move	awqcbcZcaaZba
you must	dWVVYXruqWwWV
you my	XXTYmYyXvmWYW
you name	SYn1YVSXXXWZX
you need	bVVXXVxWzUuXW
you needn	rVUXWXtUWVRWw
you no	pXuYYZvYVTXXW
you not	QvRxTVsSTPRwR
you now	XWvZtYVXWpYYW
you of	SWwwYvSWVSUVT
you off	TU2PVXwUSPWWT
you on	lgrmpZWkXvZXU
you once	TXTwYYTXZ0UYU
you one	wVVXWXzUXWVYW
you only	lXWXYYuYXX2YW
you open	YkwZZadYoZiYm
you or	VbvutXoWSaXXV
you our	SWTwrVylXVVYV
you out	Ur1VXXPXsVXXV
you own	SYWYVX1XWSsWW
you pass	UXVXXWRVySyWS
you pay	RXUUWWZUpT+XT
you pick	pVPVUVQUTxUVw
you please	SVqYYXUXXVVY1
you popped	TzXZUZXYYXvaX
you prefer	tnzYXZVZWWXZo
you put	TYVYWtRXzTyZV
you qualify	UXWpYU1VVXXZW
you re	YapcdapbbtnYW
you read	nVUzpVQuXUrWS
you receive	WVWXYYUoXW4mV
you recommend	RWqoWUvVbwWXU
you record	WZaXV4QTaZUaZ
you refer	YUWaZaXZxXXuZ
you remember	TuTraWSWrvXYr
you requested	UWYXZVxyZZWVV
you review	zYUXYWTXVVVXz
you run	TZVXWvtrmbpZV
you said	otwVuYZVVVVXj
you say	alrYXtyWWSbXU
you searched	WZVZZZVWYVYY2
you see	plwYXYUojToXo
you seem	vUSWxXOSURxTS
you sell	UpVZYYxXXzSZU
you send	omiXUXbWVXpX0
you set	pZYwavSYaZjaX
you share	SRlXWUQ2URWWU
you should	uzRYpYUWVrXXV
you sign	UWUYXYzYWVXXx
you sit	UWVuXTRtxUYYR
you sleep	VYbYXZyUqSsYW
you so	bXyZZZYXYwmXU
you some	TVtWuXgXUuWZV
you spare	rWUmvSWRzUTYT
you speak	ZSTUX3piWSrYV
you spend	TURwUW0TVSVXV
you spoke	UXUXWrUVV6XYS
you start	tYWYZZUZZTyYs
you still	pZcbWsWVttWYZ
you take	uWVprwTYrXiYV
you taking	0YVZaxTYZWZaX
you talk	PU1uORNvRRTUR
you teach	VXYYZ6UWVXYaX
you tell	VYaqXWobzpVXf
you that	cYZXYWWbWumqu
you the	bpoaanWkXprYX
you think	YaTrlWRu0oaYT
you this	sVVXYuovXWVXV
you thought	TXRWWXoWUzuYT
you through	XWTXnY3XXUsYW
you to	flrkdvXcXZcZX
you today	uWxYaaWYYXjbY
you told	XpyYsXUWTpXXT
you too	UURYWYSXxtvYU
you turned	QUwVUUPRTWT0P
you two	lWVZvYxZYjYYY
you understand	vWTWvVQWSwVUR
you up	oWsWXXqVcveWb
you use	SWRlVUcoT4VVS
you used	lsVqXTyWWUVVR
you ve	WkWllevZYbomZ
you want	XoxXvXnUUjXWm
you was	WVoZjrbXVzjYW
you we	mXVXXsTVXRzVt
you well	XjbZaalqYyjXW
you were	oadYjdXWsseqT
you what	jY2VXbuWWUXZW
you when	TU0XeZuXVmWsU
you which	WW3YqZPZVXXYX
you while	UYqvXYTZmWtaY
you who	3WTXYSuWXUXZV
you will	aboZqcsXXWpka
you with	dWvlYoYWXlkZr
you within	TvVWXVtTWUUUw
you won	UYVYWXVlt0UZU
you work	mUpXWWuSrPVmt
you would	qtrlmaVdiYXZX
you wouldn	UZVxqZpYYXZbY
you write	0VXXncZWsrXVX
you wrote	prTuWTQVqxWmT
you you	TXTyXUQVYWsvV
you £	UWVx0YQWWVVZX
you>benefit	XXWaZczdvUdkW
you>call-ask	okrwZVcajVmYX
you>client	cXmZVVzVmWYna
you>cofounder	UXVX/XTdXUpWV
you>connect	bWoWZYZjpoa0S
you>content	lVqjqhdrVsXaV
you>cv-ask	um1ZaZWZXXYXX
you>easy-money	ZVXmmYalYl3VT
you>equity	koTe2sXUUWUWk
you>event	WYVYYvoZZnpsZ
you>expert-call	aXZ6sXXWaWWYV
you>freelance	ybpoaabVZWnmU
you>funding	VYrUzbtUVbsWX
you>i-am	jZoYjelatrZVX
you>interest-q	vsscpiZeXWXXU
you>job-word	YktXcZnXqZlpW
you>messenger	fuuXYXVWWV0XV
you>mule	XbedYYaVkV0hs
you>open-to-new	WY6ZYZoYjXYWW
you>part-time	1USUwVuTimTWS
you>pay-first	cXXYXXnXXb5nU
you>pay-word	sWYyVnsUZWpbW
you>permanent	XusXmZcWdVvXY
you>recruiter	XlpXXXtlpTYrl
you>requirements	bupnsnYXXVakW
you>role	VtWYakpgrcZsU
you>run-code	WUTVVWcTnh2uZ
you>secret	XWWXYWWWXX6zV
you>seeks	ZUqaXWuYymYoT
you>sell-cta	bXhqblsVWVpqn
you>site-notice	ZbfZaYZZWbm3W
you>speak	TVUiWml1WtdWi
you>start	raesuVnVXUUnc
you>task-for-you	vjVUuVSsqUlsS
you>teach	XXabb4aWmoYYU
you>thanks	baXjclcYXtbsb
you>third-person	sVUpXUwvSTWXV
you>threat	VVUXXXlYXV3zb
you>unpaid	UnVYWW5RVWuqT
you>wants-job	WlYljaVa4YZZV
you>we	rnakmomkYWoVW
you>we-help	aoWZYi1WuXXWU
you>workplace	XbsWXUubWoxWY
you>your-profile	loubYaZaZanrV
your 0	sWUXXWwWYZxVR
your account	WYYZZYUYZo0wV
your address	TUxvWVVVWVTYs
your agency	mWRXXXRW4XWXU
your answers	VYW0sWTXXRsXV
your app	vXTXWYTYWWzVV
your application	WtXZaZVYXWhxr
your appointment	VWYZaXVWYnqV1
your area	RQwxXVRTWVtWV
your article	UXWVYkRwYxpYU
your attention	WXWZZXS0YWUWu
your availability	rXmzZqSXXWWWV
your background	Wq0ZgYoZZVWZY
your bank	UWWXYYSXuVzwR
your blog	TUTwXTySWvVVU
your book	TVTUXTrTV4rVP
your boss	T5WZYZTYqWZZY
your brain	xWUYXWTXrwVZV
your business	YZaaYazuaYWZW
your call	uWiWYYRXwQTWu
your camera	XXYYZZWXYW1VT
your card	TtXWXWSVYU2Up
your career	YW0XZbYZsWZbZ
your child	UWVWXVTUXUvUz
your choice	uTVyYwTVXWSWV
your client	sWRXYZsXwTWYT
your clients	UVWYYZzWxYYYX
your clinic	SUTvXWvSsSwSP
your code	RVRXwWQWTwPxS
your comment	UUTVXXRQU2VyQ
your comments	nVSzWVRUVoVWp
your company	UWUYXeYX8XbYa
your competitor	TVxWWWzVVUTYT
your computer	UWVUXWpWXV2VV
your contact	UXyYWYSWqkyWS
your contacts	TWQVWUQxTo2RQ
your course	UYXXXxQQXxUYX
your current	lXwZZZpYXWXqn
your cv	ftyZYaXZcXoZY
your data	TUvXYYzRXVRvS
your day	pZvWYZVaYZubY
your department	XWWZrWWZ0VYZX
your desk	VaWYaasaYX1aU
your details	RU1VXWPrUxTWR
your disposal	WYYXatxYaZYaY
your e	ZYZabaXZaY3RW
your email	QTOTVTNtTON4L
your employer	izUtXXaVWVrhW
your experience	VtxkZZUYYWdXt
your family	VWRXYYTXo1WVS
your fee	dYW0ZyUWYWaYT
your feedback	TXTUwWZUWVZyR
your field	qVZcWRQbusVtU
your firm	UiVXXlqd3UZYW
your first	VXVYYpZWWs2nV
your form	lUTVXVnVUTlzo
your former	STuwWoaUUPTyS
your free	VZYXZYYWZYV1R
your friend	RUpXmYRW1SqXU
your github	VUsXqYTWYX0XV
your group	PUQUVTQr4tTVR
your hiring	XXTZZY0WwWYZX
your home	nVWWYXQXXX5Xr
your honest	TVSxvWPYVtWYV
your hospital	STRwWUSU3URWS
your hourly	rXXwZsXYaXZaX
your id	uXXXZZTZZa0aV
your identity	WXVYYXTXYUxzT
your inbox	WXsYYZzXYWmVS
your industry	VZSXZZ3YVWWZX
your interest	cWWXonVyZXnZX
your invitation	XZWZZaWuZeYwW
your invoice	VXVXYZeWYXmxe
your job	VWuY0ZRXpRWpU
your kit	VwWwXXPXYUrXV
your lab	SWSVVW1VwOTVP
your last	TVQXXYQVQ3wUN
your list	SVSvWWrWuSVuT
your mail	WYUYYXyRVSzQS
your manager	bkwUXWpWuTUWU
your message	WZWZZZWXXZU2Q
your mobile	WZvZaZUaZXzUU
your money	TWUXtXpVWV1Up
your name	ompmZaVdokmZY
your neighbour	NUTTVynVzQSXP
your network	XXUXYYWlVPh6U
your new	UUpYYZUWuwuVS
your next	XnuZZZ1YXWZZX
your notice	T2sZZZWZXXYZW
your number	yd0VXXTWXWjYU
your offer	uVTYxYSYpSmXS
your office	UWTXWX4UVrRWW
your old	l0mVWWRUutVXR
your online	YabacaYbcbyaa
your open	zXRWXXsVVuXWU
your opinion	RVTwWwSTuSYUS
your own	jnWaYbqkaptYW
your page	rXwYYWXXavuPU
your paper	vWUrVcRwUsWWS
your part	YaaaabYZbaoqs
your partner	UsXZYaUZYxYar
your passport	WVWXUYTXYW9WV
your password	VYXYZXVXYsqwS
your payment	UWVWYXQVWOO0x
your people	QVSSxTuRVQTQw
your phone	XWUWXXUnXT4wR
your place	UVOXXWsU5NdUT
your plans	Ya0ZZblaYYaaZ
your podcast	XYUYYWrSW1TXW
your portfolio	ppvaabjaXWdZY
your post	jaancnnZYfcrZ
your posts	WuTYYYsYX0XWU
your practice	oVSWYW1XySWXT
your preferences	XTUZZaWYWWY6W
your premium	WYVXZYTWZV0wO
your present	Rn0wVVRWUSWVS
your price	QXvxY6MUUUVWT
your profile	baceceaYXloxW
your project	UVwXXYRVUwWVR
your projects	VVTYYZ1YWsXYW
your proposal	tXUWXXQWXTV3Q
your published	soYRZuqWYYYaY
your questions	WXVUYUU4XVVXT
your quotation	yYZYZWTWYXWYu
your rate	0XmlbaWaZZaaY
your recent	qXuaibqbYYZbZ
your reply	noXYZqSVXvVuS
your request	RUSUVTPPUPRw3
your resume	jXzZZZlYZXqYX
your review	SWUxXSSUVuWRr
your salary	SPvUtWTUWUTV1
your school	UVWXXP3WvSXYV
your search	TYwZYZUYXSWey
your seat	WXY0ZVSsZYVVV
your sector	VYuVYY2XXWXYW
your settings	XXWZaYWYXVW2W
your side	OTcUxWzVTqTSj
your site	aVSWYU4aYVVXV
your size	UXUXVZ6XXUXZW
your skills	SS2WVXSYUTxVV
your story	VWQVWVrxSvWWT
your street	SWuVVX1TVQUWS
your studio	TYUZXZbV3VYZX
your subscription	WZXYZZRUZXUS4
your support	WXVXWYT1WUSsS
your surgery	RTSvWVuVxUVXR
your surname	XWZZXaYaZY1ZX
your table	TWVUWWQTWTUS4
your talk	neTXpWsUVvXWr
your tax	WVSYYZTWyQnRv
your team	UXYYXXyvujYYY
your terms	yWWVXWuYZZYXW
your thoughts	ZWyYZYTYXUXvY
your time	rljwXXVYxUXZX
your train	TWWWVvSoWUWWv
your updated	uVxabaYbZZaaZ
your usual	hWU2YWUXYXWYU
your view	VXTpTXUYW2XXU
your voice	nYuWVXzVVQWXU
your wallet	YZZaaZXaaZzYW
your way	VuSYoXqWUxXWV
your website	pZVYZZ3ZYYYXX
your whole	RWRUXT1rWuUUT
your wife	UtVXXVTWVwuZW
your work	WxQXYbUuVxVqV
your year	tUxYXXTWYRWuW
your years	pZXsZZVVYwYbZ
your-profile>benefit	nVlXXX4WWUUoV
your-profile>client	YvtVYYQXXpuVV
your-profile>cofounder	UzVXUYVVZXXXT
your-profile>connect	XVUWXYoXV2XUV
your-profile>content	TUQVYU1MYWTVV
your-profile>cv-ask	wrxaaZXZYWYWX
your-profile>easy-money	RZPVURyxUSWSU
your-profile>event	3VVZbYWYaaZaZ
your-profile>freelance	OQQTTTNTTR1PR
your-profile>funding	VVqXTYSRUSzUU
your-profile>i-am	Yd5WXXlXmoWTV
your-profile>interest-q	TUvXYWyURQXXW
your-profile>job-word	VSuWWXTXySzaU
your-profile>mule	tTRXXsTWXtxWV
your-profile>open-to-new	UW0XYXVWYUWWU
your-profile>pay-word	Ql0WYtbXXWVXW
your-profile>permanent	WS3WYZVYrUtWX
your-profile>recruiter	RtvVYYRYWWvWT
your-profile>requirements	pwyTUWPWURqSu
your-profile>role	eppilYkYwWUXX
your-profile>run-code	XYXZZZUZaZxXY
your-profile>secret	VTUYXXTYXZzWX
your-profile>seeks	maZzWWbWZnWqW
your-profile>sell-cta	VXyXZZSXUTUtU
your-profile>site-notice	UX1XZtUVXUWuV
your-profile>start	WSyVTrPTSPSyO
your-profile>task-for-you	QxVZaZVaYYuZZ
your-profile>teach	RwQWVyRTVTXYY
your-profile>thanks	VXRYZYUYT3WUW
your-profile>threat	YaXacZYabZwTZ
your-profile>unpaid	TxWXXYQWYXwYV
your-profile>wants-job	ZUxYZbWbWabbc
your-profile>we	tmybXZXUWbwVU
your-profile>you	slsklapYVhXcU
yours ?	SVbVVWu0wPWWe
yours faithfully	WZpZaasZnYZas
yours for	TXVWXX4WXWUYU
yours is	UYVVYXuXtVvZW
yours sincerely	jmwZjaWaZnabZ
yours to	oxjZlacZYYXXY
yours was	VX3XXWSVVSXWT
yusuf a	VuWqZYWYYWYxU
yusuf i	tYltZaTZXrZZX
zag dat	XYVYZa0auYZaY
zal ik	suWaZaXYXWZZv
zara i	vYXtYZqYXVZZX
zephyr freight	YrceYZohvbZZW
zo n	qUSwVUTVVvTVS
zoek ik	X0VZYYXtZXZaZ
zoeken we	RUVxsuSUWUVWT
zoeken wij	QdU2TSRTWVUWU
zoekt een	jzYZZtYZZYZZX
zoom and	TVVyVWUwXXXaW
zou je	XsXnasXZsZZaY
zou jij	xXUZYXWYsXuYV
zu hause	ubccdbbccckcb
zu uns	W4ZabZYaaZaaY
zum 0	PTWWWWUtXURU4
zurich ?	QVzUW1OVURVWS
zurich and	sXyZXYTXWqXYU
£ 0	qsVpZtqYXWZYX
€ 0	snWolqadXWjcX
€ a	oXWXxwUWYXWXU
€ al	XtXmjbcVXW1XU
€ am	mZZZbwYYaZqaY
€ brut	SwWXYuXXYYXZW
€ brutos	Y0aaaaYabbaaZ
€ cada	yVUrWrrVUUUWT
€ de	YWXtYerXYY0YV
€ dia	4XXYZYWYXYYXW
€ die	eYZYauvVaZZaY
€ e	aVWxYxnUXWqVT
€ en	RTUvVUSyVTrTQ
€ et	wVVXxuRUYXWYV
€ h	zVXXZxmVXVWWS
€ hora	nXZtazcVZYXZW
€ im	UYYYaXvXYYyYW
€ je	pXXYZ1oWYXYYW
€ l	uVUqW2ZVVTTVS
€ la	sWWWX3pTWWWYU
€ ora	nWXUYvzUXWUXV
€ par	XXZYlkVXZY2YW
€ por	aoXtawZVXWnXb
€ pro	PUVSW1sSVUsTS
€ y	TlUvX0rOWUUWS`,
} as const;
