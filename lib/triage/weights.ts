// Written by tools/train.ts; do not edit by hand.
/** Weights per feature and class (base-64 digits around zero), learnt from the texts in tools/train/messages. */
export const WEIGHTS = {
  version: 1,
  scale: 0.005672,
  bias: [0.087, -0.27, 0.09, -0.479, -0.543, -0.453, 0.38, 0.012, -0.294, 0.504, -0.202, 0.135, 1.033],
  table: `$ 0	omXrappYYXrZX
% 0	xWZauaXZZYZXX
% a	WXYZYunWYXxaY
% aandelen	XVZazZXaaaZaY
% after	SWVXW2TXWRXZW
% and	TUWY7YpYXWWZn
% at	oXYYXZxZaXXaY
% below	WZYZZY1WaWXYV
% bonus	V0VZabWaYYaba
% cheaper	WVXXWX2WYXUYU
% complete	UVPVVXSUWTT2T
% de	ZZXaoaWZZYyYX
% equity	dbbdsdceddded
% fee	TWRXXX3YUUXYV
% in	ZYZbabnaaYvbZ
% interest	WYVVWXUXXW2WS
% match	ZyUbccZcbcZac
% more	RyvUTVOVURxUQ
% of	kWVXvnyXXWtYV
% off	YXXXWVt7XWVXT
% on	XVUWqXwWWVtXr
% remoto	zXbcbbabbbaba
% royalties	VXVYX1VWYVVZX
% that	VYYXZYVZaY0ZV
% the	TUYX1VqXYXbZX
% to	OXWWYV3YZXXZU
% vesting	UWWW1XWZYYXaY
% with	TVTWzXuXWWWXW
0 !	WZYXZYsYZruXV
0 $	W2WaascXXXlYX
0 %	XaWXxbsdYWsZZ
0 0	lsYaklXiZXdgr
0 ?	qWUqaqljhrYXY
0 a	uZWYpovZYWmZX
0 acres	2YWWYXTXWUWXV
0 advance	UXSWY2STWUVXV
0 after	UWWYqXRrXTwrr
0 all	bvWZaanZZVXat
0 already	VWVVtT0UXSTVW
0 also	uwXYZYXWYXZZV
0 altogether	QUTyVxVUVWXZU
0 am	TZTqWVRuuSTV0
0 amazon	QVV2XVQSYTSXT
0 an	tWXoY0rVYXaYX
0 and	cnYnirbWYWsYo
0 annual	X0TZZbWaaZYaa
0 apiece	sVUVXWzXWWUWT
0 applicants	WWSYXXuXVXVxV
0 april	ZxWYZYZpvWVXi
0 are	XYYraYVnZWuYt
0 as	SVUvWURvVrqVn
0 at	TsUVXWRUkVwVw
0 attendees	TXWXXwTNYWW0T
0 august	blXYYYUtYVUyr
0 australian	WaYzZYXZaZYaY
0 b	SrVWXUmVWWQU4
0 back	XXYZXZSSZX1YV
0 because	xXsWYXWZWqXZV
0 bed	TnTWWXxWXVWWw
0 bring	WYYYZVUxYYtZV
0 btc	WZYZYZUVZW3XV
0 business	SUVVWV3QXRSVS
0 but	nXVXXYTWXxpTu
0 by	UbU4VoRSWTqqS
0 c	qWWVZYRWXWXXy
0 c2	0WaabmkaZaaaZ
0 cents	SXVXYXuTXVUWy
0 children	wYZYZYUYZYtaV
0 claims	wYZWYvSUZXWZW
0 clients	ZbZabcyccabdb
0 cm	UYVVZYUXZyUYr
0 cnc	UtWYYWyWZVXZW
0 coffees	WUSXwZSYyWVYW
0 consultants	TXWVYX3WWWXYX
0 contractors	wWVWYXRxXWXYU
0 countries	XWUYYXvYZWYwZ
0 d	ybamXYklYTWtV
0 daily	ZcbYdaYbbcxca
0 day	2aXZZcXocXYlX
0 days	usWZYZkaZXZta
0 de	XZYYZyVNZVWzU
0 december	TVtYYWSxZVVUx
0 dentists	YaYZaa2ZaWXaW
0 depending	VuUXYxVXXUYZX
0 digits	VXWYZZVYVS3SS
0 dolares	VWYWYXVVXX2XW
0 dollar	XYVuoW0kWUpXV
0 dollars	UWV1bqrSXTwXa
0 due	wZaXaXUVaYTSw
0 e	foUeWWSUpTuRy
0 each	vWWsW4UYXVZXU
0 employee	TtyXYYVWYZXVV
0 employees	yYWWaavZaXYaY
0 employers	VSTYYXU6XUVVS
0 en	TPSVyVSUUTTR0
0 engineers	WXWWZvzUZYZZY
0 eth	VVUVUWSRVR3SQ
0 eur	gWWzXvtTXUeVT
0 euro	qmVnlvkbWVsXW
0 euros	paWrXtudXVqYX
0 families	WYYVmXwXZXWVv
0 feb	VXVVXUR2VQUUR
0 february	UXXUZgZwYWVXw
0 files	WvXXYYUWYWXQy
0 first	RSUXV0RUTSrWU
0 fixed	2YWYYYVYVXXZW
0 flat	4XXXaUVXZYWYS
0 for	lVUxWrYWWWtar
0 four	vVXYwYUYXXYZV
0 francs	xXXWWUQyXUWSR
0 free	TTVXXXQvXU1VR
0 freelancers	RWVWXXv0XTVNU
0 from	rWVXXVTUXToxy
0 fte	n1XZaVYYZZZZY
0 full	U4XZXXTWVXZaV
0 fully	XVWYabWaaa0aa
0 goes	WYWXYZTUXX0YS
0 grand	WYXZYZTXYqzZX
0 gross	T2WYYZTXWXVYU
0 guests	RVWTX3USWUUVR
0 h	uYXoYsbZZWhWt
0 has	pWVXXVTVXWbs3
0 have	UWUWWVQUUTVwy
0 hives	wXXXYtUXYWXXV
0 horas	orZmbpZZaZnVk
0 hour	ZaVvYqYuXVcrV
0 hourly	RuYYYxXXYXZaU
0 hours	qtXlYikbcXclZ
0 hr	yXYaahmadajeZ
0 hrs	zqYZZYmZZYeaY
0 i	mWWVluwWXXpZW
0 if	hWVWUYSWVUtX1
0 images	TXXXXW1XZYXZW
0 impressions	YYVZZYSWXQX3T
0 in	nnVmWnrZbVuXi
0 incl	SwUWZXxYYYWZW
0 including	nWXYXW1WXXWXV
0 instead	SWTXVTXwUSVW1
0 into	UXWXVYTWXPvXy
0 is	TaWWXaSqXUtwz
0 it	XZXZZZmrZVrZt
0 jams	yWWWWUTRXTRUw
0 january	msdXZTU0XVVWn
0 jobs	WVWaaYxXsXWdV
0 juin	WXYWYxVSYWWXu
0 july	tWWXZWUpYWWvr
0 june	uYXaeYTcXaZez
0 k	Y0WZvZZbYXbaX
0 kg	RVUWWVRTWRVT3
0 kids	uVWYvSUyWSWYT
0 km	WXVXXVT2YVUVR
0 lakh	XuZXYZXZaauZW
0 languages	RVTYYY3XSVWWT
0 lessons	WYYXZypqZVXaX
0 lpa	W3VbbbZaZamaZ
0 m	TXWX1ZTXYWruc
0 maanden	yabccbZbbbbbZ
0 maart	xYZaaYXvZYZYV
0 manchester	XxZabbZabaabZ
0 march	sZWdlbUjmYWdx
0 may	ZeXqXZXyXYWlr
0 mei	zXZabaXYZZZsV
0 members	zXTXXWUzYTWWU
0 meses	wqbbcbZbabbbZ
0 mesi	wabcccbccccba
0 met	xuYZZaWYYXZYW
0 metres	vWWXYWUUXWWVx
0 mil	XwYZwYWrZXcYW
0 mila	UwVVwWUWXWWXU
0 miles	rWWXWXSWWsX0U
0 million	WpWYxZUYYXyZX
0 millions	YaYabaYaaZyYX
0 min	XWU5XXpaWWkXU
0 mins	UcT0YXvpXWcZW
0 minute	XYdzbmuabWYYW
0 minuten	VXW4VnZpYXXYV
0 minutes	XXW3arZlZWeYX
0 minuti	XYXyZXmXYYXZU
0 minutos	XYX3ZXnYZYXZX
0 mois	xnbbcaabbbaaZ
0 monate	yqabbbZZaaaYZ
0 month	0iYabfZaaaZaZ
0 monthly	TcWZnZ2YXVsYW
0 months	zZYdkaaadacdZ
0 more	uVSSURPSUQR0Q
0 mostly	rYXZZYWxaXZbZ
0 mutual	UVTVVXSUUNT3S
0 my	TXUWVTQVzPwWT
0 nd	nWVYYXT0WTVXq
0 net	Q2WYZVSYXWXZW
0 new	YXXaaaVYYWY7V
0 nights	TxWXYXUWXRVQy
0 no	gTTUUwRyWTTUT
0 november	uXYYZUTwYWWue
0 now	STTWnXSVwS1XT
0 october	aVWWYipynVWXt
0 of	VVXbYYUuXcvye
0 off	yvXYZXWYYYXVV
0 on	rkVcsiWVXVqWv
0 once	RUSVTVvUSR3VT
0 one	RWTzYsUWVVWXU
0 online	XZYWavVyZXYXT
0 open	VWVxXZwVYXXWX
0 or	raVoZY0oXVYZX
0 ore	noaabrYYbauXW
0 other	VVRVWXxUWPVzV
0 out	wVTWXW1VXWVXU
0 outside	3SXaaaYaYYZaW
0 p	SZYZawvZZYUaa
0 page	0WWyXRTVURWWR
0 pages	2WWaXzXkWVWYU
0 paid	VoWxZxUOZYXXX
0 participants	RVWTY3USYUVTT
0 payable	rXXYYTsWZXWYv
0 paying	UYVX0XRYWTWZV
0 payment	TUWWWTyTXWOVx
0 people	YyXYYrpYXWXuW
0 per	tYYjbunaZYiZX
0 percent	VVVY6YoXVUWYV
0 permanent	Z3ZaaaXYaYZYX
0 person	oUsuXWQuWTksU
0 ph	uyXXXVSXXWWXR
0 phone	TVW1ZWVWWWXWT
0 pieces	UWWWXS0SXUoTQ
0 place	TUTzWXPSVTxWS
0 plus	qwXYbvaXZZYaY
0 pm	VYXpZrUwYWtYn
0 por	SXZXZ2VUZXlYW
0 posts	uVWXYWxWYUVsW
0 pounds	0WUuWWsVXUVXR
0 practices	TSyWXUxUVVWYU
0 pro	0YaYaWYabaXbY
0 product	5TQWUUQVQRSTU
0 qualified	XYXaaa0aXYXaa
0 questions	VUW5ZUTPXVXUT
0 rd	UWVsYUVqXToW1
0 readers	WXWYXRR4WTVXU
0 recruit	YYZYYZTXZU1UW
0 reports	0ZZabZVabarYW
0 rooms	fzXZYTYXYYYYV
0 rupees	vXVyWVTYWWXXU
0 s	UzVWSXUWXUVW0
0 salary	W1XYmaVZZYWVX
0 searches	WYWZZYVWYVuyT
0 seconds	pYUXYYquvUTZU
0 seiten	xVWWXSTuVVVVT
0 september	0sXYZmVkYVXXb
0 sessions	QWWuXyTTXVoVR
0 shift	W0XZZZWZabYbZ
0 shops	1XXXYXVZaZZbY
0 short	NTSzUSMzVSTVc
0 skills	VQUXUYUXWXW8V
0 so	vUUzYVSVWRWXT
0 square	xWWXWYvXVVXZV
0 st	bZXXXYoqyVkYU
0 staff	k0XiWZkrYXYXV
0 stars	UWWWWXuVYZxYV
0 starting	V1XYZaUZYWXaU
0 std	zZaZbXZabaXaY
0 student	UYXYZ1WSYTZaX
0 students	qXYYXRVzXVuYQ
0 stunden	jrYaaZotZYqXW
0 table	TYYWXYTUZWWY1
0 tage	wtZZaZrYaZYZX
0 talks	XZZZZWYzaWYZU
0 tax	WZZWZYtYZYwYV
0 teams	lVZYXWa4ZYWYV
0 th	pmWXXaZucXYXx
0 the	RXWxpUTWWpWWv
0 then	TUSXWXQUVU4WT
0 they	WYWXXY1YVVYaV
0 this	SwSsWVSoWSUUy
0 till	1VWXuVVVXTUZU
0 times	SyTYWXRXWqutV
0 to	jsVpYiWZXWuYs
0 today	XZXZZXTyYVxYS
0 truck	SvTWyXRWUUVXU
0 uhr	VWWWYXTVXVUV4
0 und	WYYYZZVXZXVWz
0 unread	UWSVWXSTVPT2Q
0 until	eXXZYWU3YXqXU
0 up	tYXZYyUZZTVZY
0 upfront	WYZXWyRWZYwYV
0 usd	zaXsZclYZYcZX
0 usdt	XaaZXaVZaZ3aX
0 uur	utZZaZXZZYkXu
0 van	SxZZaYuYYYXZW
0 via	RXUxaZUYZY0YW
0 videos	UYVYXUU3VSWXU
0 voucher	TUS6WUQPVTSVS
0 wants	TWUVWpPTWQVV3
0 was	UWVXXXVUXTVU1
0 we	T0YYnXnpaYYYX
0 wed	XZZwaZqXZaYWW
0 week	oWWZZr0XYYXZX
0 weekly	TVYWZWUXXX1YV
0 weeks	njWYYuatsYYYV
0 when	xUtYXXSXWVvZV
0 which	UYYXYuVYZWuZv
0 will	VYZXZZVWaYmY0
0 with	VqWYoYqqbZuXa
0 word	VYWXYxUUYXwYV
0 words	vWVWa5TqXURkT
0 worker	XtWZZZUXxUXYY
0 working	wVWWXXVWXTnzN
0 x	rVUrWmrUWUqXp
0 y	vVVVXUTVWSTR1
0 year	RcRWWWwVzMUyS
0 years	msZZoaXZwaZYW
0 you	muVXWYbWXV2XU
0 your	vWXWZzWXYXTWW
0 yr	UqTYXYTY1VUWV
0 yrs	unVYYYaYwYYXV
0 £	fyVYYwVXXVYZU
0 €	ljXsZtlbYWsXW
EMOJI 0	VXVYXVT0VTWwU
EMOJI are	UXwZaYtZZZZZY
EMOJI i	sYoZZasZfXYbY
URL if	XXUrZZUWxVrVT
a $	UsW0XseUYXUYW
a 0	smWrabobmXYZd
a actuary	duYaaaXZltaZX
a alguien	SSSWxVSVxUTUR
a b	abYcccVcyaYba
a backend	quXaZZYaWuYZY
a background	ytZZZaXabbWbZ
a bacon	RVSPWzSUyTVWT
a bad	RUtuUVpUvoVVS
a bakery	ZRRT3SNQyROUP
a bank	XY0VoXXWXV0XU
a beautiful	UawZZaVZYVuba
a beer	TXSXVWRrTzVVq
a bell	1XVabaXZYYaaX
a bench	UYYaaZ1aXuZZY
a better	XXUYYY4WUqYYV
a bi	obXaZZpZqsZaX
a bicycle	UuUXXuUVWvXYT
a bid	uWXtXVUXYXXxS
a big	WttYXZVYWabYw
a bill	vWUXVXtVVSvXQ
a biostatistician	dsZbaaZamtaaZ
a biotech	XnWaxZXaaaZaa
a bit	tZqXmnYXnZZZl
a board	bsxVXYUUYUpYX
a boat	rWUVWVSzWpVXS
a bonus	VqWZVZUYuXzZV
a book	UWVUX3qpWTWYn
a bookkeeper	vPTWWW1WTTWWU
a bootcamp	ZZYZaUWsxWaaY
a bot	wXUUWVPRYUzYU
a boutique	VXuxaZVYZRWaX
a box	TXWYXulXWlxZU
a brand	TXVWzWeWtVWYU
a brewery	ryWZWXVWXUXXW
a bridge	TTVWX1xRTVVXU
a brief	Zaoacbuabbbcb
a broker	UYXWYXUYZX0YV
a budget	xuUYXYUYXpYZW
a building	1aYXYYVYXXYaW
a bus	e0XUWWTYWWWaX
a business	bxWZwZWZXXnZY
a buyer	PTVzRTOTWWO0P
a buzz	UYwYYwSYXUXZW
a call	mbXunksYbYXab
a candidate	UvQXWX2YWWXSV
a car	2YXZZZVaVXYbW
a card	WXTXTZtXWUSZz
a career	TQ3UWqSTUSWXU
a casa	QvTUVTRSwRwTP
a case	VYZwZZrYZZsZY
a cashier	SXZZZZVZZa0aX
a certificate	SXZXauUzaYXYW
a certified	uXYXXX0WXVVZX
a chain	SWV3WVVXYXWaW
a chair	UtWXpWVWXVUXx
a chance	lXSXXXVW6RXXo
a change	VW3XXVSkUrXYT
a chapter	QWWXY0SuYVUWV
a charity	xiXrWYsXZYVaW
a chat	WtwXqZjYXcZaX
a check	taZYbYWZaazbX
a chef	xUSXWXSXyTXYU
a cheque	WZaXWVXZaZ3aX
a children	1TTVWURxSSVWQ
a choir	UnYZYyUXaYYaX
a class	PwTVVzTTUTVXQ
a clean	XVSWWXvYXWyXU
a client	nXtfYYkkWbpsU
a climate	3TaaXWVYbZabY
a clinic	wVyXXXTXUUWXV
a cloud	pvaoZaXbbbaba
a co	mWXY4YTYYWYZX
a coach	bUTWUxxVVSRXS
a code	TVSUVWRTVxMyP
a coffee	VZuXoZsYpmZZX
a cold	U3VXXYSXVWWZV
a colleague	anisYtUvmSWUW
a company	TWjv3XcYcTXdV
a confidential	TZ5VVYSWVTrTT
a connection	WYXYZZXYWTxsV
a conseguir	ZbYZba2YaZaZV
a consultancy	submYZWZmVYaW
a consultant	OpV1WSSTVTUVv
a consultation	VXX3YXkXYXXYX
a consulting	QVR3YXSWmVWYT
a contract	yYaZbaYaaaqbZ
a contractor	wXWYoYvYYoYZW
a conversation	Wu0bZZlYYXYbW
a convertible	XXUW0ZXYZVYZW
a copy	WWaXWaXaZY0aY
a couple	SU0UWW0VUSVXT
a course	VXWWW5kUXVWZW
a cracking	vWXYaZvaZaYaX
a creative	ZXxabcYcZbbcc
a credit	UvXWYYtVZYtYW
a cry	vYYZZXvWaaZbX
a cto	ZXYbzcZbZYabZ
a customer	TZU5lVSqXnWYU
a customs	sVWXyWTWXVYaV
a cv	VywYWZTYpUYZX
a dairy	twWZXYWXYVXaW
a data	rlaZctXhckaaY
a day	yXYbYqjXdaoZY
a debit	sURWXXVYXXzTV
a decent	YmjYYZWyVdZZW
a decision	SvVyYWSWYYTXW
a degree	TWRYWYTW3TWXU
a demo	UYWXWW6VYVWZU
a demonstration	WYXWrYxZYaaaZ
a dentist	TVQXXWSW3PXWT
a design	0YXZmtUZYVZaY
a desk	brUXTVRusVVYv
a developer	TWVXytSWvUYZV
a development	TXWwYvlYXXXZV
a devops	YwYbbbYauZaaZ
a different	uYTXZYwaYYVZY
a director	W3WYaaWZaZXZZ
a discount	UVVVTXzVWTUXx
a distance	vZZbqbZbamabZ
a document	vXVWYXTXXVyRS
a dog	kZXaYaXZZzZbX
a door	RWVXVxTWyUXZV
a dozen	0XXYYYVZYZZaZ
a driving	xYUXXVWYuVYbX
a drug	T0YaZYWZaaYbZ
a embedded	X1ZaZaYbaaaaa
a ete	XWVZZZWXXUUw1
a fair	QVUzwWRUWVWXV
a fake	SUTUVVPSU0rVR
a family	tbVtWxWWYWYaX
a fan	UUSWWXSTR5WWU
a fatura	SUUUVUSSURSS3
a favour	SVvYXYTYuSwXU
a fee	0oYsbnTWYXSYn
a fellow	TWUXWX1VWpVWU
a ferry	UWWYYXqyXVYZU
a few	qXykcZWYlbdZX
a film	wWWTXRTuYVwXR
a final	ZtZbbaYbtZbba
a financial	lWYaaaYbuuabZ
a fintech	pmXtZXqZZZaaZ
a firm	dtVWYZ3YWVXYW
a first	czVWpWaYuVXZX
a fit	pY1YZYlWXVZZY
a five	TWmXYqzsXTVYV
a fixed	0XVYnYuZYXVaX
a flat	YpVSWyyWbVWXU
a flight	VWVXZXTXYU3VN
a follow	pXVyZXUWYWtVR
a form	UYWvXvUSZVuZW
a former	VX1YpYYqlUZYX
a fortnight	zmVYXYrYYYXZX
a foundation	lWT1VVTWXXVZW
a founder	VXVwpWtZXVXZW
a founding	YWZa3aXZaZZbZ
a four	rs0VUVNVRSUWR
a fourth	UwWWwYVVYVXYX
a free	VWVYkXz2WVWkV
a freelance	zVWZYkXYsrZZX
a freelancer	tVWWXYyXvXXYX
a friday	wXtXZYWaYYXbX
a friend	XWVXYoswjtaWT
a front	R2TZYZXZXZZaX
a full	wxWaaaYaXZabZ
a fund	UVWytYWZZXWWV
a further	qXXacwZZaaZcZ
a game	rZXbbcYbaubbZ
a gap	nS2ZnZpXXVYYW
a gente	TUqVwVQUUSxTR
a genuine	YvYbXbtZYaXba
a gift	TvYXXZUXXXwXV
a gis	UwyYXYTVXVXYV
a go	SXSXZxxZYUYYY
a good	roYYYcUXl1ZYV
a grant	zUXWqsqUYWWYT
a great	YmTcYwVqXuYXX
a grey	TWSWWWTUSRSV3
a group	uYXWuYTqZZoaW
a guest	RUUVXsQ5XUbWR
a half	YWqaa0VYbZZaY
a hand	uWVYWYUXxUXYU
a handful	Vl5YXYSYXUZZW
a hard	PVU0rVRVUmSWS
a head	T0WXwXtYYWWZW
a health	0YYabUYYZYZba
a heat	RUUW00TVUSUXV
a history	SXXyYUTTYVSXw
a hole	TYVYZWsXyVYaX
a home	QVWwSVTUWzVQR
a hora	sYaabuabbbbaa
a hospital	naXtsYYYYdqaX
a hotel	R4UYYXVtVXWZW
a house	piUVtWyVXUnYU
a hr	buXZRZWazaZZZ
a human	XVyWYXuRXXVWU
a ios	btXaZZWZsrZYX
a job	tWvaaYSXvXZtV
a joke	VXWZZxVYTsYZV
a joy	WYwZYZWYXtXaW
a judge	ORP3TtPOTuSTP
a junior	TkSXWYRW6WWXV
a keynote	VVUTXPUTVyxYU
a kind	WwVZYaUZWVxZW
a kitchen	UYWWyYTYXuXaW
a knowledge	TuU0YYRYWVVYW
a l	ZsYbbbYstZYYY
a la	cfWYrkVcpWXWy
a lab	zWXWVUvVVUUWU
a ladder	qYVUYXRUQUXTz
a language	mVVWxwSUXVUXT
a laptop	xYZYZaVabaubZ
a large	2UVwXWTWXWUZU
a las	TVUsWVSqVTVV3
a lawyer	tWuYrYVZXWZaY
a lead	VtVWZZVyWYXYW
a leading	VrtZYZhmYWuXU
a legacy	cWUVUzTUWTWXU
a legal	UvVZtZrZXXZYX
a letter	eVYZ1ZWtYYYaW
a level	rVWXXrTUkSyUU
a licence	SUVXxYUWVUxWT
a lighthouse	uVUUwWSuUUUXU
a lille	uWaZaYWYZYXyW
a line	VrVZpZoXXxYZX
a link	UWZkYTuyYXoZY
a list	YXwXXqkVcVXXu
a little	VZVYlnvXjlXks
a live	UwXYVTTyZWWXR
a living	pXRvUX1VVRVXm
a local	xYZXZZVZaasaW
a locum	q0UZUXWYYXZaX
a logistics	axXZZaZaZaaaZ
a long	rtXVYUvXYXWaY
a look	tesWqVRwnUWnS
a los	vUUWWUUUWTUTx
a lot	VUooXrsqXraXU
a lovely	WpkZZYrUYUZay
a machine	OUUzvTtUWUTWR
a madagascar	SWXYYX0YYYXXW
a magazine	3VYVYSVWVWYXU
a man	SxWYWWVtZtYYV
a manager	SuRVUUsUTzVWV
a manufacturer	RXY1YWVZYYYZW
a manufacturing	wlZbdbacbbcbb
a manuscript	0XTUYpUUVUXZT
a market	YXYYtatsaYZaX
a marketing	YzWbabXblZaab
a marketplace	TUTV1XSXWVXZW
a masterclass	TXVXXxRPWyVVU
a match	VR2YWZRXXXYXX
a matter	VYYYaXwYauXaV
a mechanical	YWWarYXYtuYYY
a medical	tXYxZVXTaZXaZ
a meditation	2YVWXWVXYYYaY
a meeting	UYUXXZTZWu0ZT
a member	TRUTVVPyVROzP
a mentor	UYYWV1XrYrXYW
a message	WYtYZYWVXlP4V
a mi	UWTXXXT5URWVT
a micro	TWUxwVQXXWWYU
a mid	VwTZYaWXxUXZW
a million	WYtZYaVwYYTaY
a minha	vUUXsySVrTWWU
a minimum	xXWUWxQTZYSYY
a minute	UXUrXY0VWUUWr
a mock	QVVyWVzWVVWYU
a modest	ZZabssabbaaca
a module	XZZYZ0WrZYZZX
a moi	SUwWWVTVzTVWU
a moment	RUQzXUQUVySVT
a month	pZWXxixZXWeYW
a monthly	2XXXXYVZXYZaZ
a morning	hVV0WsXWWTXYV
a mortgage	XYVYYXTXxtWaY
a move	VzyVYYVXuUWYW
a mug	VYWXYYU0aYYZY
a municipal	UyXXwXRWXQUXU
a museum	5aZZaUXTaYYZY
a must	xqZbbaZbababZ
a mystery	SWTSVVPTyQ2VR
a name	XUZYvaXXYwWZY
a native	uUXVyUTTZYWZX
a natter	rWwaZaVYaWYaW
a natural	WvXaZXvWZZZba
a network	XrYZtaVZoVtYY
a new	aVwoaXViYUctq
a newsletter	YYXZZZSsWTXxW
a nice	mXVWWuzUXTVZU
a night	uUTUVQlxrWsTQ
a nimbus	ZyZcbbYbaabaa
a no	paYtabYasXaca
a normal	p2YbYaZZYYYaZ
a nosey	WXvaZauZXXZbX
a nossa	umsYYucYZWXYX
a note	TXwXXsSUYpVVw
a notebook	xWZYYYWXaZtYX
a notre	UUVUVSSsXUzVP
a number	Yj1aanYaXYZbY
a nurse	TYUXVWTrUv1XW
a nursery	yUVYSUUxWTXYS
a one	TXWsYs2XYWZYV
a padova	XxZaZvYWZYXZY
a page	uZnaZYvaXXYbY
a paid	XYX3YmaYZYZaY
a pair	TWVYXXsWxTTXr
a pallet	ZaYaubXZYVZbv
a panel	VXYuYUsvZXXaX
a paper	NQPSS1OnTwSSO
a parcel	UXZZZUVUZWtXy
a paris	WxYZZUVYYXZvW
a part	eYXZsqYYZXuZZ
a partir	RUYYYX0YwYYYW
a partner	WVcVyXUuWWvnU
a partnership	UXXY1XSXYXVZX
a passion	UWVY1ZUSXWXXV
a patent	QRRz3TNQRQRSN
a path	UvVYuWWYYWYaY
a payments	txVWXZTYZXXZW
a payroll	vXVrWYSWWxWWR
a pe	UUVwVRUYxWYYW
a people	wXZVvWVZZYYaW
a percent	OSTQ3SRUWUSVU
a period	tYYYauYYZZXaZ
a permanent	b1faZmYaZZaaZ
a person	VZTr0jSWVUvYV
a personal	uVWVXW1VYWXZX
a pharma	wZZbdcbcbcccb
a phone	zYXWZWTXaRcYw
a photo	ZXVZYYTSqZm1U
a physio	VxXaYYUuUXYaW
a pilot	RSUW4YWWVWVYU
a pitch	sVzVOWQWWvSXT
a place	SvVWvXUUXVvXU
a plan	TWQXWYYWU0vZU
a plant	jSuWWXyYVTYZU
a pleasure	anaaZhWWY2YZa
a plumber	xaWZZasaYXZaU
a plus	tvWaZaXbZZbaZ
a podcast	WYVYYXp0ZVWZX
a portfolio	0baaaZYaYabbZ
a position	YWuYZaWYzkYYW
a post	TZRXXYTWURV8Q
a practice	QXV4UWmXWVVYU
a pre	YZabsatacbbca
a presto	TVTWWWTTU2URQ
a price	2XVWXWQvXTWYT
a print	SZYZawuZZYUaZ
a priority	WYSYYa2XWQVXT
a prison	WZWatYWVYxYaX
a private	rVVpXYpsVZtXW
a problem	zYUUXYVYXTwYT
a producer	xWWvWWWVWXXZV
a product	krspqaWZZYZaY
a profile	ZXzwYWQXXWXZY
a project	XproYZrklYYZX
a proper	usWYsWdZoWZZX
a prototype	UXV1TWkVYUYWU
a public	v0WYZZWZYWXaW
a publisher	UWTXX2UVVQWZV
a pyramid	VVTWUXRWVS2UQ
a qa	lwYZraWafZZaZ
a quantity	oSUXVUTWzUWUT
a quarter	pWUs0VrTWUjXU
a question	YZsZayVSaWbbY
a quick	kmnzfYnXYXYZX
a quien	avZbaYXZxZaZZ
a quiet	WZWZYYuYaPYay
a quiz	QUWwRUPzXVUXS
a quotation	paaaaavZbbZbY
a quote	pWWVXUwuYVVsS
a radiographer	QTSzVSRWxTTXT
a raffle	rZYXZYWxZXWZU
a rate	VWWtYWVYYYXZy
a react	ewWaYZmaZsZaY
a reading	uvYZYWWWYVqaX
a real	Z0UYVvlmrVVXU
a reason	XW2YYYTuXUYXV
a recent	XYwaYZVZtYaaX
a recommendation	VmVWWYUVWSW5P
a recruiter	XqYaYblaotZmY
a recruitment	XXSaYZ1aXZXZZ
a redesign	zYTVYXQVYYqYV
a referee	YXXabbYbzXabZ
a reference	WSUaZZXX5dZYX
a referral	lVkYrbXavYYpY
a refugee	WvTWXXUWyVWXT
a regional	mpWZYZWYYXxZZ
a registered	auYcbbabnabZa
a regular	PvUWWzSRUXVUW
a relaxed	TXtZYaTyYTZaX
a reminder	YpXUabsY0SYWl
a remote	WXTZcaWbbb0ba
a replacement	RuWXUYWYWUWVz
a reply	TwWoYxUXXXXYW
a report	xVT4WOlTVQUVR
a requirement	tYvZaZVZaYZbY
a research	YyV2YXRVYUXYW
a retired	sWVWXXSzVSWYS
a return	XZYZZZqWaXxZX
a review	RVSTYWQ1YWlVS
a ring	wtVYXnUVWUXYu
a robot	2VXYVXVXYTXZU
a rodada	WUYXzXVXYXXYV
a role	TT1XYrUXrUYYn
a room	pVVWrwUUVXXYv
a rough	xVrWZZVaYYZaX
a round	UvZYtZVYZZYaX
a rural	vVWRXyUUWWUXU
a safe	TVTWXXRVVp1Tq
a saint	RrVWV0TXVUWZS
a salary	UmWY2YVYYXXYX
a salesforce	WvXZYaWqwYYZX
a sample	hZYaZpzYaZZaY
a sap	X3WaZaXaYXaZY
a sawmill	qXRzXVTWVUWXU
a say	TySXxVQVXTVXT
a school	pXWYYRwWvUWYV
a scientific	UXX4SYYZZZZaY
a search	qiyYZYioXXZZY
a seat	VuUzcXqoWWXYX
a second	onVrXXZWWvsXV
a secure	ZwZaZaWaaYwXU
a seed	UVzUlYUWXRVYT
a self	0WXZaXXaZZaaX
a selfie	XXWYZYUYZW0UV
a senior	mtcZYrVZqYgZY
a sensor	SVXWvVxVXWWYU
a series	zWTVXWmtVSXYW
a session	PTVTV4PSUUSWR
a set	xYrZaZVZXWZbX
a settimana	vVYZavXYYXZZX
a share	xYWXqwTWZWXZX
a sheet	1XUXXYtWUUXZT
a shift	vXXXvXVYYYXZV
a ship	TVxZYqXZVYtZX
a shop	yWVwVWQWTWXXW
a short	tZkXbrsZYkYaX
a shortlist	WXzYUZnYXYYZX
a shout	WYTYZYmXV5YZV
a single	bUUwWtdVtUTYV
a site	RuwXUWQWvQWXq
a six	4XYYZXVWZYVaX
a skill	lWSWWXTWXUT0T
a slack	TUQVxWSyWRVUT
a slot	XZtiaYrsaYYZX
a small	vZYmsXbWhmeYZ
a software	VVXYwZuZpYXaX
a solutions	ozXaZaYaZaaaZ
a sound	ysYYYWWWWYYaX
a speaker	TXTSYyTxYRUZV
a special	SWWXVWQyVUxWS
a sponsor	vUVYUXTSyVWZV
a sponsored	TaWXZX2WZXYRW
a staff	a0USX0STXWVYT
a stamp	ZZYaaaYXqXvZZ
a start	j1jXSXUZZWXZu
a state	zWabcaYacbbca
a stealth	TU1VTXSUVTUVS
a stipend	TVUUv0SWXXVZW
a story	UVWWxYTUXxWZW
a stranger	ZYpavZZbYYacb
a strategic	VXTXzWrUWUWXT
a strategy	OSS1QTuVVSTWT
a student	XZXZZXWwprZZX
a studio	zYUYZUoTyVXZX
a sua	adWbYnUWXUr1Y
a suitable	nYbaaaqataaba
a summer	WYYWYsUZzUZaZ
a sunday	zXTYWXUXWQXYy
a system	nZXXaYzYYlYaY
a table	UUXWWXxxXVVTR
a tablet	QTRVVTQSUPQ0u
a talent	Xa3ZZZUXXUuZX
a talk	VXUWXY0UWwWTT
a tax	SUSVWWQ0STQwR
a taxa	VWXYYYVXYW1XU
a teacher	RRSUW0SuuUVWT
a team	VnkmwpWYiXnaX
a technical	xZXkvrYYZXYZW
a telecom	yYZabaZbbabaZ
a tempo	Y1ababZabaaaZ
a term	SRSUywrUTVTXU
a thank	TsW0XYTXXtWYV
a thing	vpVXjXpWXtWZV
a think	TXWzYSsVWSYYT
a third	XYbX5XWkWXoYV
a thought	SYUWXW3VWSXYT
a three	yYYXYUXZZZtaX
a time	VqWuZYsrYYYaW
a tiny	UXXxvXTZWVXaX
a tool	Xbaakb1abXaaZ
a torino	pYaabZXZaZXyW
a tour	UVyYUYRxVRYZW
a toy	VuVWYaVxXYXYW
a training	lUXWX4RWWVQWU
a trial	bVUxwUUUXUpXT
a two	qrXXWzsXYXUYW
a un	STvyWVTSuTUVT
a university	tTVxjVVWTvTYU
a us	VWvWWYbWWWxZY
a ux	ovYcbbZbccbaa
a vacancy	nxlZYYVZoWYqW
a vaga	qUWabaXZYYZ3V
a van	XYVaYb0ZaWXat
a vendor	RVX1XUUWXWpYS
a verified	VWVVZYRYYX3RR
a very	lVwfolaWnTWYl
a video	YZXZYuU2YXYaX
a view	TrUuYwWWWmWYU
a village	wXVVTySWYXUZV
a virtual	WqSwXUvTVpVXV
a volunteer	VsYWXOV3WWYZU
a vote	wYZYvSWXZXZaX
a votre	XxYtaZUZaYWrX
a wage	tYWSXYVXXWzYY
a waiting	VXVTyvSWVYWYV
a wall	VYUYYYyYUoYYX
a wallet	wXtXYXUXXTXXv
a warehouse	WTVXYxVUxVXYW
a web3	UWYZWYXYYX1XV
a website	RSRWOVxzTRrWS
a wedding	3UWWYVVWYXXXQ
a week	soZZcsnZaXlZX
a weekend	uoWWkzUWWVXZS
a weekly	WZYYZUX4YWZZY
a while	oeyXWuSVWQVVS
a white	WXWZXZoXYWsYw
a wind	rxWZaZVaZZZZY
a window	TRSXWyTURyVWS
a word	kTzqeXWU0TTVS
a work	XYXZZYVXXKv4S
a working	TTTVPVUxXzWXT
a workshop	qWWVXxxaXVWYU
a written	pYWxZZVZWXZaX
a year	vZXrbceZemjaW
a yes	tYWtVYsZZXYbY
a young	WuWY1oVXlWYZX
a £	TUS3WVRRVTUXU
a1 0	U4WYYVVWWWXXU
aan de	WVxYYYzXWVXXU
aan een	vWZsbZXZaZaaY
aangenomen !	VVXWXWUXYV1WS
ab 0	QWZvYT1WYZYYW
ab dem	SSTTUSPuUQSzM
ab sofort	YWXZYZWvxXWWU
abap and	nwbbabZabcZbb
able to	yWkWXWUXtmXYm
aboard !	ZbaabcYbaaxcX
about $	wWVZWYwXXXXZX
about 0	4aXYjnVnZXYZX
about ?	SWvWXXRyWUXXV
about a	jV1UjYXwlSaXU
about an	wYXuZXWYZZXaX
about anything	WZVwYZVYwTaZY
about being	wVUWYTuvVQXXV
about burnout	PUTSVvRwUxSWT
about churn	UXSvXWTUyRXWV
about data	SXYWZwtqYWYZX
about drains	TWSVxRQTUyWYT
about heat	QVRoVSQ1SQVVS
about how	UXTrYVS3wTXYV
about insurance	WWz0WVMTUTWXU
about is	X4VXTaVXXtYZV
about it	upVpccWsaXXYl
about jobs	TTzVVUSwSPURR
about joining	XYXX0aWZaXVbY
about leaving	UXRYtYnYusYYU
about logistics	YYW1YXTWYYYZW
about manufacturing	YZV1ZYTWZXZZW
about me	UWyWtVTXUoXYW
about my	VWsYwXrWScXXV
about night	XZWZZZXYX0aYV
about once	wXxXXYPYXWXZX
about one	UYXYY5WVXVXZX
about our	jWYWwWpoXsVYV
about people	TVRQWUO5TRWXS
about rent	oZXZXWUtwVYZX
about ten	sVXXZSTUYVWWy
about that	VZtXYvVWYrZaX
about the	YjnoZcXjZsWXt
about tides	yWQWYWUXWxYYU
about to	cTQuhTRSTvUyS
about two	rWXxUXVYYYqZV
about vacancies	SUxWWVUUySTWS
about what	ji0XpXoaVXaZV
about where	VT6VYYTXXXYYV
about whether	QX4TXWrUOTXZV
about work	VYWYZYWwWvYZX
about working	TW2VWXRvVQWZW
about you	hW1XrXYXUuXXU
about your	WWqldXxqXmmYV
above the	ruWXvVUpXVXZV
abriu uma	U2ZZaZWZWZZYX
abroad ?	UV2ZZZWXtYWYX
accept ?	1YYXYZVZZYYaY
accept decline	XZXWaxXSYYXsY
accept or	VYWxXXUYXYWuW
accept our	XZXZZZWYZ0YaX
accept the	wYYxZVTWYWWZV
accepted your	WaXZaaWXZnZ1U
accepteriez vous	YZYqaaXa2XZZY
accepting !	XaVZaawaYraZX
accepting applications	XVZaaZWuZXZ0W
accepting my	aapbbcXaZzaYW
access and	UZvZaZnYaZtZX
access to	WWtZvXUnXWeYs
accord pour	YaWucaZtbZbba
accordance with	VvYYaZWYYZWot
according to	xXYYZsUXYYXXt
account ?	wWWVXUPWYY0WV
account and	oYZZXZTYaZ4ZY
account deduct	YbcbdcZdcdvca
account executive	WnWZZZ1YZXXsW
account for	oZZVZUWXZY0XV
account in	YXYaaZWaaawrX
account is	RWWYYYVYWT3XV
account number	WXYZZWVYaXwWv
account of	VWYXYWwTUtuYV
accounts and	RURXUXRwWX0WV
accounts for	UYXXYWTXXWxXu
accounts payable	TvtZZaWZXYZaZ
acquire the	RUWWXURVXW4VS
acquisition specialist	atpbcdXcZbbcd
across our	WX1ZZaSXaXZaa
across the	VnlZZZSXWzYZm
across three	vVXWavWYaYYZY
across your	ZoljaiqZYtbWY
act as	RUTvYpSUtUwXT
act for	UWyXWXVXVSXXv
action is	VXoZZZUXZXqWz
actively looking	YZ2YZZTZSPZXW
actually use	WwUyRYRZXVYZX
actually works	UXVYwYSXWxUXV
actuary 0	npaabZxabaRZZ
actuary in	ZracbbYbtZcba
actuary position	azZbbbabUabZa
actuary with	Z0UbXbZaZaaaY
ad articolo	UZZYa0VTZYYaX
ad for	SVVXXXyUVRyYQ
ad spend	WYWXXY2YXYVaY
add a	WwUYXZVXYWVyU
add an	TvWWXXUWXUVVy
add me	QVRWXWpWySxVQ
add our	VWYYYYUXZY1YW
add the	XXWaaYVUZWs3X
add you	WX4lYYUoVmXWW
added to	TVTWXXSVpSX5O
adding a	X5XZYZWYXVYYX
adding you	VUTWYXVVY1VVP
address ?	TUyxWUVUWVUYT
address and	WYWYWYVVXW2XS
adjunto la	RWWWXWTVWVTU2
administrator at	XtYbabYZXYauZ
advance by	VYXYYWTYXX2YT
advance of	SUTWW2RTUQxWT
advert ?	U7UaYYUZVYZaY
advice for	YaXbaZXYxtZaW
advice on	YXUYZaXZ2maaX
advise us	WVX0vUUVYXWZW
advising a	QWU2XXUWWWYZY
advisor for	pTTzUSRSVTSUQ
advisory board	UVWywWVXYXYZX
advisory role	TVVo3XUXXYXYW
aed 0	vUWZZYUYXYxXT
afraid but	qXWYWxTsYUYaV
africa and	UYoxaZUZZZaaa
after 0	SwUXYXatojrqV
after ?	UV1aZaTZYWYZX
after a	uzpYXXUXXeaZW
after all	TXTzVXQXWSQXx
after and	RUxWWYQVzPVWR
after easter	VXTZYaUYtyZZT
after four	WWRYTXTWU2WYS
after it	TWWYXZxXXSvYW
after my	wXvYXYWZWUYaW
after our	mXVwYXSXYzXYW
after people	TW5XWYUVTmYYT
after school	vXYZZRUxXXXYU
after that	TuWXpsnWYVWsl
after the	TrrXbbqXWyZXU
after two	PvRTRVRUXVWY0
after which	qUVVWSPyYWtXS
after you	SURWWvoWVnyUR
after your	QdSWWw3QVVVWU
afternoon ?	urTXWYmWUTWXy
afternoons a	4VWuWWVYVUXYV
afternoons in	SYXXX1WXYVYaX
again !	UuSWXXtUWwrUR
again ?	SqtWVWQVsPUUx
again about	XS7ZVZWZWRYYV
again after	UUxzWXPWWPRXT
again and	UVUXtXVYXUXY1
again for	xXXXpYWZuWZaV
again from	XYVyUYSWXVXZt
again i	RQrwUVmwTRsVR
again if	UuTXWXTVXTWVz
again in	RUyVVUSSSaRzN
again mr	uVaYuZYaaaZbY
again on	tVTWWUSxWTWWj
again so	UxSYXXUWUzRWQ
again the	UYvXZXUYYVZaw
again we	SUUzSWPXVRUWx
again with	VWRYVXzWUTzNQ
age 0	xXXYZXWZZYqaW
agencies and	WXuuaaXbYabbb
agency ?	QTxTSUMRxORTv
agency and	VvtZYaoYnXXaX
agency for	UU1YXZrYYUWZX
agency has	xsYaZZWaZUZbW
agency or	sYraabZbbabcb
agency s	vXnbaaWaYrZaY
agency with	XXzbYbWaYXYbZ
agency you	oZqbbbpbaaaca
agent 0	RUUWXXRYzXuXV
agent in	WaZYYaYZaazaY
agent work	WZZXUaUXZYzZV
ages ago	XqUZaaUZZ3aZW
ages since	VVTWVVSsVNXV1
ago and	UvtYXYTXptXUU
ago we	yaYabbYcaabcb
ago you	XSSZXZTYR2XYV
agree on	qWVVnXTVWTWzR
agree to	RVWrXXyUXVVwR
agreed to	zlZYZZVZZYXYr
agreement for	uYYWYZWXYVYXv
agreement with	xSUUXXTWXVXYw
ahead of	VctWtZTWYVyYU
ahead to	VV2VXYTTWVVXT
ai assistants	tWZYbXWXaawZV
ai in	ZaYYasUxYXYZX
air ambulance	QUSzRUQxWUVVR
airflow and	XWyZZaXYlVaaX
al dia	uYYZZZWZYWwaX
al giorno	qXXXZyVVYXuYV
al mes	XyYXZYrWYXwXU
al mese	kVXVXvsSYWuVT
alert 0	VWVWWXQWUUQ2S
alert for	bZZbbcaaaYazX
alert in	YXXZZXWvZXYuW
all !	XXXZZZVZVvXZv
all 0	rXWYZZVYWvXsU
all ?	Rs2XYYUVWTUYU
all day	ZWVZZsUWW3WXo
all for	WXXYZUwvYWXaW
all from	TTURVzySWVUXU
all good	RXwYYxWYZVYaY
all i	VwUYqYVXVuXYW
all in	qmWYZnscXqXZb
all is	XZppZaXYYrZZq
all levels	WV3YXZTWTSWWU
all my	rWWWWUpwuPWYm
all of	SowtlUVVVvlXT
all our	PVTUVVqzVUtVN
all over	Ug4YXVRWVRWXr
all remote	zaZbabWbaXada
all right	TXSWXXRVV0VWt
all set	TXWYYZxZXUYav
all that	ftXZsZpZZXYbY
all the	cWWwqXZobqYYb
all they	UYXYxZTZYRWZw
all three	VZyxZXUYUQYYW
all travel	vYYVYuWYYZabZ
all very	WYWYXYvVYxWYU
all we	xWUWXUySYVVXS
all you	WWXZWsUVXvyZU
all your	YYZaaXUvZXvYW
alla mia	YZVZZZVuXwYWW
alle 0	TUUWVVSwUSVTz
allegato la	RwTVWVTTVTUTx
alles gute	XXWYYYWWX1XUR
allow me	WxSYYZtZWYYZX
allowed to	S2TWWWsVwUXXT
along ?	VYVYXXwXTuXXV
along in	UWUWzWrTVSWWV
along the	SVTUxTPUTxXXS
along to	XXXZZXWwntXZT
along with	nVVuUvUUtUqYV
already have	SWVYWX2UUTUUT
already on	VWXwZuVYaZYZY
already spoken	TX3ZXZRXURXYT
alright to	VXVVXZUX1TVZW
als business	YnVZxYVZZYYZX
als data	XvZbaaXarZaoY
als java	ZlZcaaYbxZbaZ
als pflegedienstleitung	ZpbcccabhabsZ
als projektleiter	Yvbccbaccbccb
als sap	YuabbbYaqaaZZ
als ux	avabbZZaXZasZ
also apply	WuSZYaWZXYYZy
also my	wWYZYWTTyVXZT
also please	SXvZZawZVXXaW
although i	ZZWaZZVZX0YZW
always after	PzUYYWUVWwVXU
always good	WUSYYZUXV2XYV
always have	RUqVVVQwUyTUO
always on	WV3YXYUXYPYYU
am 0	WuWXrUUqVUWVu
am a	ZZabbYWbyZobZ
am allowed	V3VZYZuXUWYZY
am available	XWYbabqZttZZW
am building	ZvsZkaVZXYaaZ
am cet	UXTWWXR3UTVXQ
am cto	tS2YVYQZWUWZX
am dienstag	UWWUYXTVXVWW1
am donnerstag	WXXxYXUxXWXUR
am following	bZwYaZVYWvXWX
am from	UYwaZcXaZuWaY
am having	yYXYZYVZvXXZV
am i	muTYXYxXWrWYU
am in	VXUZWZvYrsXZX
am not	ZZnbabYbXyYaa
am now	WWsYWtrWUvWXW
am pleased	VtWXZsUqXUtYW
am reaching	jYwYZbWbrXbba
am ready	YYXaZbXa0YYaW
am tag	kaaZauVZaavaY
am telefon	SUywVSTTVTUTS
am the	woTYYYUXxTdYU
am until	XYYYZZVTYXTX1
am writing	YXouZYuWpZXZW
amazon gift	RVW2WTSUVTQVS
amira a	XabubZYYbYatY
amira wir	rvZZZaZaaaaaZ
among our	WXXXwZxXaYYaX
among the	XX3ZWWTxYTXZV
among your	RTRWWVQTx0WVU
amount of	VpXXYYUXZXmWz
amounts to	UWXWYXxXaZwYX
an 0	WXUXYU2VXSVVX
an accelerator	ZYbbwbZbbZbca
an account	VVVYUXzYXWyYW
an actual	RvXYoYxYXWXZV
an actuary	uqZaaWYYvYYaZ
an advance	TVVWX4TUWTUXW
an advertisement	XYYZaZUpYWY3T
an advisory	UUVn3XUXXXYYW
an afternoon	zXUXWYRXTVXXu
an agency	yYoYmYmaZYZaZ
an ai	OUTxVU2SVVSUS
an amazon	YXY2ZYUYXXUZX
an anaesthetist	UXyXsYTYVTYZX
an analyst	vTXyZUUXWVXXV
an angel	VZbayaVYbaZbY
an annual	TqxXYsVWXWWYW
an answer	WrUyWVaWWyWYU
an app	rWXW4YVYXWXYW
an application	UsjXZYrZvXZZX
an appointment	TVVWXpSvWVvWo
an apprentice	RVSWSWPV3QUWR
an approved	XZwXZYVYZXvZV
an article	vUTUWVzUWSWVW
an associate	orXqYuVYXYZaZ
an audience	YYWYaUwRXwYZW
an author	lWWWY0TXZlXYX
an automated	tYYYvaXapZXaY
an average	rVXYYYVXyXYZV
an den	SRUVyVSVwTqVT
an e	WZYXaYVxZXrZV
an early	XXvYWYQXWXXxV
an einem	QVWvxWVVWWXYV
an electronic	XXWYUaxYvUYZX
an employee	RwWXwWTXXXXZX
an employer	RQxUUUNS0QRSR
an energy	1XXVaZVZaYYaZ
an engineer	VuWZpZUWZXzXW
an entry	XaZZZZVayXuaZ
an envelope	UWUVTXSUWTuX1
an episode	PTSRU3vLVSTVT
an equal	nXXXxaXXbXZaa
an evaluation	1XYYYXVYXYYZW
an excellent	YpZZaZXZaawaY
an exchange	UV3XYZSWWUVXU
an exclusive	YZYZaYr0aXXYW
an executive	UVUUYxewVTWWX
an expert	XYW7YVXYYXYZX
an exploratory	YX1ZYaWZZYZaZ
an external	0VaZbpYaaaabZ
an eye	ZayabbWaXWaaa
an honest	tWyYXYVaVSYZX
an honorarium	UYZYZyXWZYtaY
an hour	mXYycubkZWZYX
an idea	VYVYxYzmWkYZW
an illustrator	wTXWXVxVXWXXT
an immediate	yYYcdcYccbbcb
an in	RVYpYzVSaZWZX
an independent	5WXcZZiZZYZZX
an information	WXYZZXvuZZYZW
an instructor	VXZlZxXWuYaaZ
an insurer	qZWxaYWZZVaaa
an interim	zYabbaZbbbbca
an internal	3XaYZXWZaYYZX
an international	wWqZbbYaaYaaZ
an internship	YbabZaXazYabY
an interview	UkRXYYWX8ThYU
an introduction	aYYasaYavZaXZ
an introductory	YrtZkblaZaaba
an investment	WZX1aZnaaaaaY
an investor	UVTW4XQWXVWYV
an invitation	XmXZZaWXYVX2U
an invoice	zVVxWVRXVXUYU
an issue	wYWXXXSRVVxZT
an offer	WuVWqXmoqcWWp
an office	U4UWwXTXVZYYV
an old	0XVXYXTZWxXZU
an online	RYWrXywVYXVTW
an open	y1VYYYWYWXXZY
an opening	XwsaaabapWaZZ
an opinion	aVWxWVTVWxURR
an opportunity	SVUVUa1sXrlYV
an outside	xbWYZXWYYYYZw
an outsider	3VWVYVUXXWWWU
an owner	NVTWySzTTSVWS
an unusual	5VQXWWTWTVXWV
an up	0WXZbaXYZaZaZ
an upgrade	wZWXYZvZXVXYX
an urgent	vaabdcbcccacb
ana lucia	UXXYwZVYYVYwV
analista dati	fuZbaaYZtZanY
analista de	nsYbbaYZnZavX
analyst 0	sXYabaqbaaarZ
analyst at	VRYYZZUYWXszU
analyst on	2VbXbaabaaaaY
analyst position	ZtWbbcXbvXaaZ
analyst salary	YpYaabYbaavaZ
analyste de	btZaaajZkZauX
analysts in	QVYXZ5eXZZYZX
analytics group	X2YbabZaXZaaa
anchor ?	WYUYYZxWYwYZU
anchor and	YvXtbbXaZaZZa
anchor is	XWVYYZUwYWYvU
ancora del	RUxUUVRSUxTSP
and $	WyWktYVYTXuWW
and 0	XlYYwlVXXVcwq
and a	lpaYpoXrZbdYZ
and about	yWVYvYSYYXYWV
and add	RWUaaYvaWYxYX
and after	TdUXXXywVTVYU
and all	ZrUuvbXVbUkYV
and always	wXVYuZWZWXYZY
and am	XqZaZaiZwqZaW
and an	WVcbxYqoWUlYm
and answer	YXVuYXSVXWYyX
and any	VYUyYXUasXYZV
and are	UZppvrUXqhXYW
and as	yWSVWTSWWyWYS
and ask	nXpWYYUwuTTYV
and asked	xUsXXZUYrVXYW
and at	UWd1XYwXWTWYV
and attach	mXVZZZVZpVXXy
and availability	0WZZbZWaZaYZX
and available	YZZaaZqYwZaaZ
and back	XZpabaWbaZxbY
and backup	YaYabZVXaV0UV
and bank	3WUYXWPXXVVXU
and be	cUTVWSwzVRtUO
and believe	X0rZXaUYZYXYY
and best	vXvZaaWaZXZaZ
and book	UmYZZzqYaYeaW
and bring	VrYYZXUyaYqaX
and build	wqXZXYSXuWrZX
and by	tYXYZZUWYWzsV
and call	WrVYYZVWWUYYy
and can	oVWWqWsVzStXW
and car	uqWYZYVZXZtZX
and cleaning	yVTYXWwTVTXYS
and clients	VYWXYY0XYVOqS
and compensated	VxVsZZUYZYXZX
and complete	RTXXZyVYaZtZX
and confirm	rXuYaaWaXXuYW
and contact	vYwabaYaaYWZY
and cost	WWZZaZzZaYXaZ
and could	qXUXXxqWuTVYS
and cover	yWUXZYvXXTVXV
and decide	SvSVTUSzVUUYT
and delivery	3WWWXWUWZXWaU
and didn	VYVYXWuWvsYZX
and do	rUUWXuWWtWnYu
and don	UWvYqYaYVxtYU
and done	XZYaZasYvXabZ
and drivers	TWyXYVVuXUVVU
and each	XzUZTZTZWYtaZ
and earliest	suVbbaYaZaZaZ
and earn	VWSsXU0WXVQYX
and eat	xuXZWYXWYWYZU
and email	XbbYabXbbbybZ
and engineer	VTzYXZpZYVYZX
and english	o0WYXYWXYYYZW
and enter	XYYZaUWTZW2XU
and ever	qXVaZaxbXWZbZ
and every	yWoZXXTYYWtaY
and everybody	TYYXsXUvWXuaY
and everyone	qWyXWRTuVVWYX
and expected	W2VbbbZaZbaaZ
and fill	RVV2VQSuYWUYT
and find	WWyZYasZZWYbY
and food	TUT4XsVVVVWXW
and for	ipcqZiqXXmYZj
and forward	SWXXWXTVYU5UU
and found	uZWZZYpYZuWaX
and four	Q1XZZZVXZaYZX
and free	VYVYYZywWTWZU
and friday	wvYaZXVXZXYaV
and friends	UURV3VROXRTWT
and from	TVWZ2YTWXWtZW
and full	UmVXxXWuWWXYW
and get	rXYYXnZWXY3XU
and give	oTtWurRVWTwXR
and given	YVYtubYbbbacc
and go	SVtYYZvYmuYYV
and good	pWXYnYaYwrYXW
and got	TWVWWVqwU0WWR
and guest	VWxYZuWWXVWZW
and had	XaVZZaXZXsaZv
and happy	vWWZZXXXXwYXX
and has	UmWttwUWUqYZW
and have	pdZbjhrYndcYe
and he	bYlYlZZXWi1aV
and hires	U2XYZZXaZYXaZ
and hiring	X0XaaYWZbaYba
and hold	XUUZuaWZwYZZY
and hotel	WWWTXpVwYUvZW
and house	VxZZYWUYYZuaY
and how	UVuWXVQzTzVUQ
and hr	UVXZxXtUYXYYY
and i	fmocmcmaokaZX
and if	lfyZeWZWvVlXS
and in	dVrYnaTYWwsZW
and insurance	XZWaZaUZyVpaY
and interviews	TWUXWYQW3RTWS
and invite	XwXZZXUXaYvZY
and is	YXqtYbpqYWmYc
and it	mmaWZdtkWujYX
and java	sTXaabXaxYbZX
and job	XYZaaWTvYavZW
and keep	TWrxWVeWXVvYd
and know	YZSZYsWWYyZYX
and kubernetes	WUXbaZtbxZbaY
and last	vZXuZZTZZYZbX
and lead	YwWZraUZaZZbZ
and leave	XZYYZZSuZXxZW
and let	mYVYZYxXYnWZu
and liked	xUWaZZVZY2XQW
and linkedin	tYVccctbaZYba
and log	YWYYZZXZZW1VS
and look	UoqrqsZmZVWXT
and looking	WuXZtpWZtYaaY
and lost	VvmXYXUwXXrZV
and make	vqWZYXUuYXZaV
and many	XYYYYVsxXVYZX
and mark	VYZYavWWaYwUV
and may	pWmWXXmXvrXZV
and maybe	wVTXyYTWXQUWs
and me	SnjWxVSSlwVWn
and meet	TuWXXTS1XUYXW
and members	ZaYabZYwcWYrW
and messages	aZYbbbYaaYzUX
and mine	TVTWUVQVT4TUO
and money	VW2WVaSaYVYaY
and most	WXUZXa2ZYSaca
and must	xXWWXYyXYVWXV
and my	tloXiYZXdVvYY
and need	vdVvqWVWWUtYd
and needs	mwVVXWTWqVwYp
and neither	3XVYXXSWXTXZS
and never	UXUZYZVYtyYXW
and no	uUbX1lUmbWVXZ
and nobody	sdVvXZUWstZYX
and none	XXuxYVTWWWtYU
and not	S4VXmXTXqpXXT
and now	WqpYuaTVsolXV
and of	uWVUTRwSUUxXV
and offer	uYYtYZWbZaZaZ
and on	tWVVtYtqYWWYV
and one	ubWawXWnbWXtV
and online	VWZZaVW1ZZXXX
and only	ZaybabZcYYbcb
and open	uVuYZXTVrVVXq
and options	X4YZUaWaZZabZ
and our	wdWXZwVUYZuYV
and partner	WYXZxaWaaZXsa
and pass	UVWVVWyVWUzSR
and passport	nswbbbTZYaTZX
and password	ZZZbbaYZbY4OW
and pay	qcVXY5kUWVXYT
and pays	SXWSVuRUWT0WR
and people	TXyVXXQUwSWXT
and perhaps	RYXyZYYZqYXZV
and perm	UUzabbYcZabcb
and permanent	XU1bbbmbYYbba
and phone	XZYXYZzSYUqVT
and pin	YWWZZZWZYY1QV
and please	zXWYYYTuWUWYm
and post	UTUXXXzUVWyUW
and power	UtWZawWYZZYZX
and present	ttXZZaXbaabca
and press	YRUZZZUZaY1XX
and price	yYVYZZpYZYXZU
and promise	YZVZXVrYyUXZY
and pull	TYVvZYVyYUXYT
and put	uWUzUXSWSUTWV
and python	kTYZYvXZvZZaX
and rate	SzsVZWVYZYVXW
and read	VWUYXWTqVxwYV
and receive	UVWuXWTUYX0ZX
and received	aZZZccZcwZbcb
and record	VXZYZzWVbZxaY
and repair	WWXXxaWYYWvXW
and return	oXTYYZSXXVUX3
and run	vsYYaaVYaZuaV
and said	WWUZtZTZvuXZW
and sas	WWtabaubmaZaa
and saw	VYTZXZwYVwXYW
and say	vVxYcXPYmTiYt
and says	PxTWWuYTwTWYU
and search	VxWZYWTVxVXaW
and see	Uy0YXZWYWcXYX
and send	jXYZZYUZYY4rV
and september	yYZacaZZbbaba
and several	XYwYbaXZauaaY
and shall	VXwYZYWXXTXYw
and she	pVpWvXVXXVnZr
and should	pnsXYYXYWVWYv
and show	dVVXXwtUWUrXT
and since	VYXawZWaYSZav
and sit	1YXWXaVYYWYZW
and so	WwVXZXtTWuYYW
and somebody	oXyXVYmWXWWZs
and sql	tZYbbbZcscccb
and staff	WuvYYUVTXuWZX
and stay	ouUXYZVZssYYW
and take	VYqXrZUqYXqZt
and talk	Wc2UsmSvURVXU
and talked	rZYZZZWaZwZaV
and teach	QWVXY4UUYTVYV
and tell	pdYtVYTmpXwYV
and tells	yTUZWZVYYWvaW
and thank	UYpZYZVYXMXZ5
and that	WkWZZhpYppjZt
and the	raZmfnYZddoYl
and their	SsTVWYSvYVWZy
and then	jkVnXejYXowWl
and there	blZwldZlXanZW
and they	jnmYauYXXXcZu
and this	SYUzYYUXWUvVS
and thought	zrRckobXXmYZW
and three	nWVWvvRQXvWXU
and ticked	WuYaZYYZYVZbw
and to	ZXVVZtYXsvqcW
and told	mUVYXYUWUrWZy
and train	wXWwYWVWZXYZV
and travel	QVXWY5TUVTVYV
and try	SVVYXWvyXVWUR
and turn	0ZYYXZXaZXXaY
and two	xoYamoWiZXcaY
and up	TXXVuXxXZZYZZ
and very	VWUYyXUYmrXYW
and visa	xWWabaWcYavaa
and want	tnZluaXaZaZbZ
and wanted	jWtbccYcoaccc
and wants	jvZrqYTYXXrZW
and was	WluZaamZWxZYW
and we	srhroZWcYYcZY
and were	pYyXWXUYZSoXW
and what	sWppppUsXYXbW
and when	Vj1YoXSTVbwYT
and where	SWxsXXPyURUXU
and whether	uVsYYYmZsVZaW
and which	TY4ZaaVYXWWaX
and white	2XVUXXSUYXWZU
and who	WTUZxYUXwTWZW
and will	YWyXqYTUWbVWz
and wish	YsUZWYwYsUXYV
and with	TxSWTVxUWTTVS
and without	UtWYYZWXxWUYV
and won	UWVzuWRYVWVZW
and would	djkrpkbZrjXYW
and write	toUyoTTVXTVXU
and wrote	UYYY1XTXYWVZY
and yes	0UtWVTVuVWXZW
and you	ZnbpnklcZdmXc
and your	kntaamaZjlZaY
and yours	WXvYYYTWkzXUS
and £	RUW0nTfnXVVXq
and €	PVUW2sRWWSVxS
andrebbe di	wZYaaZXvaXaXW
animals and	SWUXXXTW3UVYU
animas ?	ZaZbraxTbaaaZ
anniversary at	UVSVWWRTTXU0S
anniversary draw	VXYXXXVWZU1XV
announce that	WWUXYWU0YVXWT
annual fee	wWXYXuWXZYXaY
annual meeting	WYZZb2YXbZYbY
annual report	UYXxXWSuZWrXS
annual salary	ZzUbabYbZZabb
ano e	RuUwWuTUWVVXT
anos como	S3XTWNUUWUUWT
another candidate	WXSYZYPWYOWT3
another year	PUzUVWOUQPUWz
answer 0	YaYuaauXYYXZZ
answer before	uVUVWXTVUzWXT
answer from	SXUwWWRUUzTWS
answer in	UyVwWYrXYXXZX
answer questions	rzWYbaYYZXZaW
answer s	TVwYWZUXwTXZV
answer the	ZXUxsXxUWTUXU
answer to	raZaaaXYaWYwo
answered our	TxXYYYSVZXxUT
answers about	QWVyXUmVYXtWT
answers in	wWWWwRkXXXXZX
answers the	UUWX1ZTZXXWaX
antes de	UVYYXXVXYX1YU
any ?	SVQYWWyVwTXXT
any advice	ZZXbabYa1XbaZ
any chance	wjyjWVSVaqVVT
any day	sZaavaYZaYYZW
any good	bWVvuYoVWUXZW
any idea	QSQURTOTQyTUy
any interest	whqYvXVYXWZZX
any kind	WuXaZZYZwXYaX
any leads	aZacbcXbzWbba
any more	QRPwUTOTwzVUQ
any obligation	TW4VWWPURQWXT
any of	iVtXnXqXyUWYV
any opening	bbadddadubccc
any question	ZuYuZYVZZYaba
any questions	TXSWVYyWSSWX1
any requirement	PXSYZZvYxXYZU
any role	WUuZZZVYyWXYX
any shift	ZXXaZaUZ2VYZX
any small	NVUXVWxWyUWWV
any thoughts	UUxWWXwVTRVVQ
any time	kVUoXmRqnUqVu
any tips	UWTYWYUX1UWYU
any update	VXWWYZyXuVXVR
any vacancy	VSVZZZWZ7XXZW
anyone in	yVsWoWqXVVXZW
anyone s	WWUWWWUU8QXTR
anyone who	UWUTVslwQYWTt
anything at	XaYbrcZavWbcZ
anything comes	WYXYZYvZxSXbX
anything for	WS2ZZaVaXXYZY
anything i	UW0XXZrXsNVYV
anything in	VwSXUZsWwRXYT
anything to	UXmvXYpXrWYZV
anyway and	YZtWaZXvaZYca
anywhere in	VrWaZTVZyWaZY
apart and	UZWvUZVYYxZbY
apart from	tYWYZZSyYXWYV
app ?	zVVW0UOSVVOVQ
app and	1XWYuYTXWWeXX
app e	TXWX0XUXWVXYV
app for	vVVVwXTwXVVrU
app here	vYYWXwVTZWVaY
app on	wZZZoaWaZXWba
app that	VXVZuZUYXxXYW
app where	UZXZ0ZWZZYWaX
appeal within	ZYYZbbYZYXqvW
appear in	zYZbbYZYbbXbZ
appeared in	WYWYZsVmZVtwU
appears on	XXUXZYUWYUO2T
appel a	tZYZYYXxaZZXX
applicant you	WYYxZVVUZauVU
application 0	WVWZYYUWXUVtz
application for	oWWZaZVYuVXtt
application form	TTTVVTQ0uUTTQ
application from	X0WaZaYaYYabZ
application in	RUvTUzSUXYXZW
application to	U1UYYYUWtVXUV
applications begins	Y0YZYZYXZYZaX
applications for	WaXYZVW2YWZwV
applied for	aYYabapZzZaaZ
applied to	TUqXXXPVYSRxw
apply before	WyTYRUSzWWWZU
apply by	W3ZabUXoZYZZW
apply for	VSzWXYyUlUWXU
apply here	UxYZZxXYZaZaZ
apply to	TTUXXXyVVVVQw
apply with	YzXZaaXXZZWXW
applying for	YYZYbbZbzYabY
appoint a	rvZaabYbaaZbZ
appoint an	2XVXZZUYYXYXV
appointment as	XWabbaYacb0XW
appointment with	TVXWYWTvYVTV1
appreciate any	aaYaabXazUaXY
appreciate that	tXTaZaYbWxabY
appreciate the	WWsZbaxZZYZba
appreciate your	UXqwXVUVrpXXU
appreciated your	YYVYZaVZV0ZZW
appreciation for	XZVZaZWYa0aZY
approval for	UvXYZYyUZUXZU
approve it	PVUWXXPVXVyVx
approve the	WXYYaYUXZXXT5
approved it	UZXYZaTXZXWty
approved the	TuUXXYTWWTTT1
approved your	TVTWXWSWVRhS2
apps 0	YbbZbaYbbcycb
apps for	yXWXXZsXYVWaX
april 0	xXYXaXuYZYYZW
april ?	sWXyWUUWWXXZV
april and	zVVYYYUXwXWWV
april in	VWWYZXTxXVVXv
april to	1SWabYWaZaZbY
architect at	ayXaaXXaYZZtY
architect for	rsabbaacabbca
architect in	pWZabaZZZYayY
architect to	stZaabYaccbba
architect who	SUyYWXSxXUXZX
architecte cloud	tsZbbbZbaaaoY
architetto cloud	qoZcbbYbpabmZ
archive is	VWYYYYVUYWtwT
archive of	u0aZZZXaZZSZX
ardent robotics	ZtlZbaokakZnX
are 0	rjTXWWk2XUUoS
are ?	VXzYWZpWSSWYU
are a	yqcZnXnYYfYZX
are agency	SuyXWZTYXUXYW
are always	TV2VXYTVXVXXw
are an	nZWabawaaaYZY
are and	yVWZXZuaVTYaX
are asking	yYWZaYWZrXWaW
are attached	WXTYYXUSuUYXx
are available	mYWYZYzXYXZYt
are both	mWtZbataZYZaa
are building	VWtyTuWYYYXZW
are closed	UVVXWWRSYWtTy
are coming	UXUVWUS0VPVVs
are cordially	UYVXZWU2ZTWXT
are currently	msctaaWZaaabZ
are data	wUUYXYUYWxXYW
are delighted	VWUXYVT1XVXVT
are doing	vUUZaZxZUYXZY
are due	vWWVWVRXXUWT1
are enclosed	WXWYYYWVXnWX2
are enough	UQuWVXVXySYYV
are family	vxWZWXWWXTYZT
are fine	pXtsXwTXURXXn
are four	VXWsYvWYZZYaY
are free	XnTtWWR3XVWmT
are going	TVuXXXTSVvWwT
are good	xuXYYVTYYYUXX
are happy	SWUVYXTvYVVZz
are having	SrtYYavYXYYZY
are hired	XYZabZWtaYzZW
are hiring	Ua1YkrUXpWYaY
are in	YWYbYoWTWZeo3
are interested	WXvraaoZYZVaY
are keen	VXsvaZXaZXZbY
are kept	YZUZZZVZWPYsz
are limited	STTWXVSSWVrzS
are listed	vYXabVuZaaZZY
are looking	VkuiweTWWWXuW
are nice	XwUtZZXaZpZba
are not	YWWuYtcXXYuXV
are now	XVSYcYTukWW4S
are on	YWVqXTTlYqaW0
are open	WnwWZWa0ZTWXT
are or	bcxcccZabYccb
are pleased	VYYZbrXubWrYY
are provided	UYZYb1YUbVWZW
are ready	VsTZZa0ZVYYZX
are receiving	XZYYZWUyZXXdV
are recruiting	TqWYYUWWZY1ZW
are requested	YZYZbaXbbW0TX
are still	rYXYZYnVZXYZw
are the	qXUWYtTbWsWWw
are there	VrUYYYVXxvXYV
are things	WYUZZZUXV4ZWV
are three	rXUuWXuVYYWZX
are to	vZZZvYXZaZVaY
are too	2YVZaYUZuUZZY
are two	SVUYwYvWUTVYw
are up	VXyZZYWXTvXXR
are very	SuWYX0WXXWYaX
are we	xYXXYWVWZVYas
are well	YnsbpbYanZaca
are with	TvUWWYSWYTWVy
are you	nYzbceoYWaZYY
are your	rXsYZYrYXnjYV
area de	TxxWWWTVTSVVT
area you	uWTzYVRUVWTXV
aren t	rZsZYorXXWsZV
around 0	ypWrYjUYZnXZd
arquitecto cloud	rpaabbZaaaatY
arquiteto cloud	ntabcbYbbabpa
arrange a	oYZXprqaaaZca
arrived 0	RWTTVUSUWxUXx
art director	TUTXWXSV3RWWS
article in	UXWTWQSTWyyYR
article on	UYXxYuSRYxWYU
as 0	eVUnWTSrVSTR5
as a	ZaWoZjqmookbY
as agreed	OUVTYWpWWUTV3
as always	UxVZXYWWVSPUx
as an	oXWstdtXhXhYW
as bad	vuYZZYWZYXZbY
as before	QXUyYVRVWSUVx
as business	XsYZtXVYaZrYX
as co	XYZa1bXaZZZcZ
as confidential	RZZxZYWZYZsZT
as contract	RWqYaYTYYTzVV
as cto	WsWZxZWaYYXbY
as data	X0YbaaYaYZbaX
as discussed	uXWXZZVXrWXYw
as external	vYYXYuXXZZXaZ
as far	VwWZXYvWXVXZV
as follows	xZZabZXabaZpY
as founding	ZVZayaababbcb
as freelance	tababauaUaXaZ
as head	SeYYyXVYaXXZW
as hr	wVYZTaYZZaZwX
as i	ToyXsZcXUYsYS
as if	S0TxXXpYWUXXU
as it	1WVXWXTWWnqYq
as last	yVUWW5RUWQUWQ
as lecturer	TUXUa2WWYYYYX
as long	2fXYYZbWZYYaX
as many	TYSUzYrUYWTrW
as much	xVWUxTSVXVXYT
as my	TVPW0XTWzSTWT
as network	wsXbTbZaaYbZZ
as next	XZYZYaXaZYzaY
as of	VWTXVpUWyrWrt
as one	mZYZaanYXyYZW
as our	XxjXqWSnYduYV
as part	SXUWXyVUXxXYU
as partner	UWUY3XRVWUsWU
as per	VyVZZYWXwXYYo
as possible	sZXVyZTWaZVbZ
as product	W0ZaZaXZaZYZW
as promised	bWtXXYppUxWXS
as registered	StXYYVTWYYzZV
as requested	TWWXWXTTVSUR2
as salesforce	YsYbabYZXYavY
as scientific	UWXXxXWZYWtaa
as solutions	xSXaaaXaZauYX
as someone	RVSxSVqVVvWXT
as soon	enUXYZVYYszYc
as staff	SzWVZVUXZYsXW
as the	yYXXYZZYrXwZT
as there	rTRVVXTVWwWWv
as they	WWwYXYTVVxVWT
as third	WYYa1ZVZYVXbY
as though	XYXaZauZZVZbv
as to	mVSVWVXzWTUXq
as usual	quZZYZVYZXqXs
as we	VX0XYXXuZWZbY
as well	eXnYXWZYtvsZV
as you	xoUWWnsXsVZXY
as your	UuoWYrpWWqiYU
as yours	YaXZaazaaYabZ
ask a	TXXXvuVUuTWqW
ask because	TYRWVYyWUxWXU
ask for	jiTZXvpbsURyV
ask how	TWVWYYsWU1YZU
ask if	VWvZaaWaZuabY
ask is	UXVXYWzSYvUXU
ask me	T1qXXYSXTstVT
ask ten	SUSUVTRvUzXXV
ask that	XZabcbYcbaybZ
ask the	UWXXYwpYWpsVV
ask what	uVvWUSOvxQUVR
ask whether	oVTXrYmwpWXYX
ask you	mVoxYmlaoUYYZ
ask your	TTRVWXSyyQSVS
asked about	TXywYXRWWmYYo
asked after	WXWZYZVWUwwXW
asked by	Ul3XXYUTXSvXU
asked for	coUsXmUtWmRVs
asked me	azulYjUXVUYYp
asked no	TVWWWVVzYVrYT
asked on	tYWXYTVTYzWZU
asked the	WZXZZYsZuVZbt
asked to	mqosXVRnXVWWv
asked us	WuxYZaqYZYXZW
asking as	TW2YXZVYSSXYV
asking because	UV0XXYsWRQWXU
asking everyone	SVzVVXTUuQVWP
asking for	UU0WXdXV0ZWVT
asking the	YXUZZYXXU2ZXQ
assembling a	WXuXwXVZXYYaY
assembling the	bVaawcbcccbcc
assist with	rZYabZYavYbbb
assistant for	RXcbbvYXabtba
assistant professor	W2WZYZXXXXYZW
association ?	xVRWWUQTWyVWS
association would	QWXWYzVVYUXZr
assume un	YzaaZaZZbZYaY
assunzione diretta	Z1ZbabZaZZbaa
at $	plXaZa0YYXiZb
at 0	YXWYXdlqcUmk0
at URL	XUVYZYW3YUxVU
at a	qsXwXfakXaaZW
at all	XZxXrWWqYrWYY
at an	WXtwWYTVXVWvX
at any	TYYXZxTtYWvTU
at ardent	XvdaabZYXsaoY
at birchline	k1VZZaXZsXZZX
at clearbrook	VRYXXYqWvZX1T
at corvane	XnXZXYVWYyYYV
at customs	UXWXWYSVQU4VP
at fabrik	XvVZZZyYmUYZV
at five	SvwWXVRWVvWYU
at four	SrSUVTRRUwUVx
at halden	SWyWWXTWtSVXT
at half	SVWVXtzQYVVVt
at harrow	msWmZZjYsXZmX
at hollow	YuXaaavVoXZZW
at home	svWZZZWXwVcaW
at it	rcYYmYRooqXXr
at kite	XtpkZaVYaoZsX
at last	TWQSXXR3TbWWQ
at least	tWujuYTaXebZW
at lumenbank	XpVZZZxYoqYZW
at meridian	YsYacbYbcctab
at midnight	nVTuWSQrURTSz
at mosaic	nsVZZahYwiaZW
at my	yXVYXXnX1TXXU
at night	wXWXZYUXPzYZW
at nimbus	YxXoaboaYaZbZ
at no	TqUXXX4XWXXYU
at noon	UtvWwVTUVUnXS
at northgate	XZUZZaWYZvYwT
at novatrek	bqcaZZpXsrZXW
at once	UjyXlYdXvRuVU
at one	oXSXXYTWwXXWw
at orchid	XxvZZaVYrSZXX
at our	ltZWgsctYacXU
at ours	UYZZYwVZYUZav
at pathwell	XynaabZaZnaaZ
at present	iYzXapWYZYYZX
at quantile	VdaYYZoWtVYwV
at redwater	XiwZaaWZxVZZX
at risk	pWYaYavZYYtZV
at seven	QVUUVTQRVQST3
at short	UTSYYY4WYVXYW
at solvane	WxdZYanXqbZmW
at stonebridge	XrWaaaWZxtaZX
at the	bocakaZmcqeXm
at this	VcoZtZVYYWurV
at tideway	XkWmZaWZqXY0W
at usd	wYZXaZtZaaaaS
at vantage	VnnXYZvVxUYYV
at what	UVx3XZOXXWYZW
at whatever	QWV3WWSVUVXYV
at you	VWzYXYSXTvWXU
at your	WWXqXjqX1WqaT
at yours	UXTWXZWX5OXVu
at zephyr	VisXWZTYsnYwW
at £	yrWeYucXYXZZW
at €	2YXYYYtjYXXYW
ate as	TVVWXWVUWTWV2
atlanta and	YY1aZaVYYVZaX
atlanta to	WYwZXZwVXUYYV
attach the	rZVYZYTXXqWYw
attached file	ZYZbabUaubvYU
attached for	tZYYaaWYZXYXw
attached is	TXWXXYUVYSWU5
attached the	wZZYaYXSZXZYu
attend the	VWWWXWRQXV1Xx
attendance is	UWUWXWS5XTWWT
attended our	UXZYZVU2ZXXRU
attended the	qYWZZZYYxWaba
attendee list	sXWXYZzRYUWWU
attending the	WXTWYXwUZRVRx
attention to	WnXaarWuZYWZs
attention your	XUXYZYTUXW2ST
attract you	SSWQyxUXWYVYX
au 0	VXXYYXUvYVWWu
au plaisir	ZYXYaaXXY0ZWV
aud 0	YxYbacZcaaZcc
audience of	WVVQYyvQXWXXV
audit firm	RSWXWYtXXWWYz
audit is	xXYXXTvXZXYZW
audit of	1aZXZXpZaaVaX
auf der	TuTYXXTTU1WVU
auf ein	lY0ZZZVWZrZZW
august 0	VwYZZUWXZZYVw
august ?	sVWXXWTVXWVY1
auriez vous	UrXYYuxXXXYXV
aus dem	utWZaatYXYaZX
aus der	UyYZaaXZZWZXv
auslastung 0	wbbcccaccccca
austin ?	TVYXYzUWwWYWV
austin and	uxXXaYVZXXaaX
australian dollars	WaYzYYXZZZXaY
author ?	wXVUWRyVXTVYV
authorised to	WaYaZbwaaXqaZ
autumn ?	TYXXY4TWrWXZV
autumn and	YsvaYaYbYaZba
availability ?	1XZUZXWYYXYaW
availability and	oYVxZYVaYXZZX
availability in	1YXZaaUaZYaXX
available ?	2YYbabXZYabbY
available and	xZaacbaccbcca
available at	UWUZZaqVvUZYx
available for	qWdXdXdUWnXXx
available from	UwvYYUbWmUXXq
available immediately	TWXaaa0awZZYW
available in	mVvWVXRWWVVxl
available on	UYYwYXPyZVUXU
available to	XZYYYYtSYVXyV
avant la	tWaatZZZaaZZY
avec le	XXVXYYWVXUTU0
avez vous	VXvYYY0XUTXRW
avuto modo	TVUWXX2UVTWVQ
awaiting your	saYaaavaZYZZX
award letter	VVWZUaUZYTqXz
awarded the	VwXYXYYXZYvZW
awards !	VYYXYVP2ZUTWT
away 0	vYXZYRUxZXYaW
away for	xXUZYZUZvSYaW
away from	SwvYXZXaZWZbW
away in	YaaabZWZZutbY
away with	XWWZqbxabWbcb
ayudamos a	YZYZaa3XaYZYT
azienda a	RTSUUwPSyQTTQ
b 0	X7XZWaXZXWZYX
b with	X0ZaaVXZabZZZ
b1 0	YZYZaZrXZVWY1
b2 b	q0aYYaWZWnZZY
baby ?	TwSWWXSVSyWWQ
baby s	WXraZaVYWyYZU
back ?	RyPVTVNTyOSUt
back and	wVUYaZXZYvnYX
back at	SUsWXVRWVxxVS
back from	RWUXYXqXXzWWw
back in	VXnYYYnYWpVZw
back into	WXtZZZVYVSyYU
back is	UVdWWWRVU0TRP
back on	oYnZYZVrZVrZr
back or	UVuXTXOTTTS0R
back so	sXWZZawaYXYbU
back the	XYXYYZUXZUxZr
back to	UWvYZfcYzUZYo
back tomorrow	TXVXXYQVVUxXu
back with	rYYXaZnYZXyYV
backend developer	rvWbaaZaeoZaZ
backend developers	qT0aYZVZYXaaY
backend engineer	V1TaZZXaZXbba
background a	mwXbaaXbaaaba
background check	uvaaZbXabaebY
background in	YvvYaaWaZVZYX
backup code	XZYZaZVXZV1UU
bacon roll	RVSQWzSUyTVWT
bad as	wtYZZYWZYXZbX
bad at	VXWXYbWaxsYbY
bad idea	VXTzVWqXWWWYX
badge and	YXYYaa2XZTQVV
band 0	p4UYYYUVUUWVU
band and	XXyaZaVYWsXYW
band is	ToSWUVTWUTWWz
bandisce un	U3UWXRVUWUUWS
bank account	ZXaXZWSZaZ3ZY
bank and	vORVuVpVTQxUR
bank details	WZWZaYyYaYaZY
bank for	stTauYWZZYYaY
bank holiday	WWVYYYVXWRXX3
bank in	UY5YXZVUXTsXV
bank is	rrUYXYUXvVtYT
bank it	VYZaabZaXazcY
bank s	tVXwVvUTYWVYS
bank transfer	sVW3VWRTYWpXV
banking app	WaYsZaWYaYxZW
barrister in	WUaVXRYYaY1aY
base $	YxaYacabZbbaa
base 0	Y3YaaaXaaaZaZ
base and	YzbbSbZbbbaca
base is	X0WaYZYaYZaab
base permanent	ZzbbbbYZbaZaZ
based in	V1UZZaUauYYaY
based on	WVWXYZSyWWWuX
basis for	vobbbaacacacb
batch 0	yXTXWxPVYWVYT
batch of	UWZXrXyYaYXZW
be 0	rVUWYUVXzWXZW
be ?	VXoYXZSWYzYXW
be a	hptdcVkqaWlYZ
be able	yVcWXWUWulXYq
be about	xUyXWYUWWUXYT
be added	UZVZabSaxYtaX
be agreeable	sZXwZXVYYYWaW
be among	XW3ZYWTUXtYZW
be an	SZVroyQqXXerW
be as	SUxRW0RPUSTXT
be asked	Spq1YXXXXWbYV
be at	kUrWXWVSVtuUr
be available	SVwUZUSRVRUUz
be brief	uTzYYYVYVVWWW
be built	0VVXpZTYaWXTX
be charged	VZXXZYTYaZV2S
be chuffed	TYVYVYzXtTXZV
be closed	YaaaaaVYaYpVz
be completed	vXZZaZWaYYuYW
be connected	XYTYYYVVX7ZVV
be considered	YZoZaajrxXZXY
be contacted	STwXYYUUXWWwV
be content	TtUZYXVZxXYZW
be convenient	ZapZccubbabba
be delighted	VtbZjcwVZXpaY
be delivered	QSQRTTORTPvxr
be direct	Qw0TWUOUTPTSO
be directed	TYUZZXVYyWXXr
be disclosed	uZXuaZXaZbZZX
be discussed	yVuuWURWXWSWP
be doing	UVqvXZuYWWXaZ
be employee	WuWZ0ZVZXXYZY
be enough	0YYYZaWZaZZaV
be found	VYuYYYuTZVRwU
be free	UV2UWXrTUVVWT
be friends	VYTYUTTVVyuaV
be given	TYWYYuWwYWVYo
be glad	UkvsYYYtsUXYW
be good	XXzYXZTWYsZZY
be grateful	jXYsZkWYyQYZr
be great	YYUYZZpXZyYYT
be happy	cWoqXnZxYaXZV
be held	UXmoYXTzYWWYr
be helping	TVVWXwRVxWXYX
be hiring	WXtYYY2XWQXWU
be honest	RtSXVYUZWXzYW
be honoured	VWcWvkuXUuXXX
be in	snaYYYXXbxWXr
be informed	uYWYaZWqYXVou
be interested	bc0nZZXZnZZaY
be kept	TV4XWYTWWTwXT
be lovely	yUTWWVRTTzVVR
be mad	VXSVWX3XXRXYV
be made	XZbbccZcccyYY
be most	XYXaaaYbzXaba
be moved	tYWYZZWYYTYZx
be my	TWYX2WRWuZVWU
be named	lUzVXtRWWTXYU
be next	YZXZaa3WaYZbW
be nice	WWWvXYUXW2XYW
be number	TTRytWtVVVUXU
be obliged	pWUqYXTY0VYYW
be of	do0XYosWXVXYU
be on	WaVVnVpUvmVXx
be one	WszZWXnXYoWXV
be open	laxnlYdYqWYWW
be our	OxWV0WTpXXmWW
be over	YZYZYZWxZXdZX
be paid	0XWVYnVYYXyYU
be part	VwZZXnVXZTXYx
be perfect	QRQ0UxPURSTVQ
be pestering	XZWaacZZzVacZ
be pleased	qnpYbkreXbYZX
be prepared	WWV2XXVWXXYYU
be presented	YYXaYZYxaVtZX
be put	rXVVbZVZbaxZW
be ready	RVszUVQUUOVXu
be reimbursed	tYXXZZVYYWyYT
be released	xXaZZZYYaZlVV
be renewed	UXWYYZSWYWxPw
be settled	VXVYZXTXYW3VO
be short	WYSXYYRwXwXYT
be shown	WXUYYZUWWUQ1T
be shut	WXXZZZVVXVXW0
be so	rpUhYXSvvSXYn
be something	q1VZmaXZWYaaZ
be submitted	zZXbcaacbcbba
be surprised	WYxZZaUZVtYZX
be suspended	bcccdcaccbwWY
be thankful	WXVYVXtX3UYZX
be the	XjuawkaVemYXV
be two	WYToXXyXWTYYX
be unable	YZZZaYvYbbTZu
be unavailable	UTVUXWTSWSTwq
be up	qbbyiXUoWnXZW
be very	WkUUZYpszZWYX
be welcome	rYYXZYWWYWYax
be willing	tdmuXdWYrXZaY
be working	1TWWYZWaZZabb
be worth	VYqxYYTYYXWaX
be you	2rpZbbTYWVYZW
be your	byZYnXvpXVVYW
beatriz i	tWySYXVZXXXYX
beautiful soul	VYWZWYVZWT1YV
became a	TUWRXzStWTUVS
because i	UVrXrtqVTtWXh
because it	nXUWYXVUYVj4T
because my	RVQXXYVX3TTXW
because nobody	wXYYYSXWYYUZx
because of	siVYYWTVWvZpx
because our	TUVVzWTXXVyWP
because somebody	RtyVVYUXVTYZr
because the	qoqXWZSwXWjrR
because they	qWWYZZrYZWzZW
because we	uojZYaUuZWZbZ
because you	VYWvsXopYVVrU
become a	TVUVXuVvsvrVT
become acquainted	WVybcbXaaZbbb
become an	XVVZXTuXyUYaY
become the	UVYZYYwWZVuYX
been a	UZwXWqSVWyWlQ
been accepted	VYXYZZVVXuTSy
been added	UUUVXVUUVRT2O
been ages	WWTXWWTqvNXWz
been approved	SYYVVXRYZWyXv
been asked	aozoXWUVXUqXq
been at	WYUZXZVWW2ZYX
been awarded	tuXXYYUYYYtZW
been building	YaZbyZXYZYaaZ
been chosen	VYXZZYxTZVsYU
been given	WwUYYXWZwWXaZ
been going	wWXZuYWZYXZbY
been granted	QXVXVYSWWUyVx
been hired	TXVYZYUYYU1UU
been in	QTuyVTRUrQuVQ
been lucky	WYtZvZZbXYacb
been made	TXUXWxVVtqUYV
been meaning	XZWZZSWTV2XYW
been on	RUoxWWSVVyWXR
been received	UXWYZaUYYmTT5
been recruiting	WX1ZXaUZVRXYU
been removed	WWUXXYRUUST6Q
been retained	vYxRZZWZYUZXW
been reviewed	TUVXYXVXyRUvQ
been selected	XYYYZZmwZYoXV
been shortlisted	VVuYaYuYZYsWT
been sold	RVTWVWSVUsS0N
been the	XWUZYZVYW2YZW
been there	TuWSXVSUzVWZV
been thinking	sXSXxUqVVlXZV
been to	WZVYXatYWxYYV
been told	seSXTXRW0qVWT
been up	UUQXWX3WTuWSS
been updated	SXQXXWTUXSV2r
been using	UXUZXYUTW2VVS
beer ?	RUyXwXRXVTXYV
before 0	miVWXqlWWsxXU
before a	ZYXZscWbsYsbY
before and	RRyXTXzVVRVXS
before christmas	WYYYSpUyZYYaX
before deciding	XvuZWaXbXZaaa
before friday	qXWVYXUVYVyUu
before i	Yp1lYWbWnRVYk
before it	SnpvXWUWWZVXy
before me	VYVYYXUwUwYYW
before noon	WWVZXwVVVxXWX
before our	aXYWaZWYaZ0YW
before she	rVVYWXWXWTwYv
before the	lqaoZakWqXoXk
before then	TXvXZYUZZYWxU
before they	TwVWVVpVXUVXx
before we	xXWstnTUXUpZU
before you	tcWYYWsXYVuYs
before your	WWTZYZvXXetXu
beg to	TVWWXW2WXXWYU
begin but	UvWaxZWZZXUbX
begin on	TWWZYa4ZWUZaX
begin tomorrow	uWXXWZRWyWUYX
begin with	XuyZYWVYXWYaY
beginning in	SYVXYVWY1VYZW
begins at	XYXZZa0aZXYbZ
begins on	WYYYaXwVYZYwU
behalf of	lraYZkeZZqraY
behalten sie	UVWXVXUWXU1VS
behind a	zYXYXWTYVUWZt
behind the	VYVYXZuXWbVXw
behind you	UWTXXXsVVzWXP
bei einem	uYwmaZWYZXYYV
bei harrow	ZZXZXawZtYZYW
bei ihnen	VTRXXY1XrUXUU
bei nimbus	YZtaXaXYvYaaX
bei pathwell	YsYZZawZZYZYX
bei quantile	ZrZbaaYvaZaaY
bei tideway	YauaYaXYuZaaX
bei uns	rrubbbXbZZabY
bei vantage	YsZaaZXvZZZZX
being a	UWVWXTT2UpVTS
being chased	SXRXXZ2YXUXYU
being so	XaXZaYVSZmYYx
believe it	RvxVyXQRSMVVQ
believe that	VfTZpZxZWlZZV
believe we	TWQVUVwVVyWXT
believe you	UuqWrWnuXUWXV
bellen ?	YxYabbqaZbbbZ
belong to	UvYaYZXXZWYZx
below the	WVYYZWVVYWVW3
ben je	sarccbacbbbba
bench and	wWUYYYrXWTWXv
benefit>call-ask	TVUpWoruWtVXT
benefit>client	VTWXYYxyZXXXW
benefit>cofounder	UXVYyWTWVWXaV
benefit>connect	WXUVYY4XSSXXV
benefit>content	QTRWUTO4RNRTO
benefit>easy-money	ZYXXonRUqW4VU
benefit>equity	TUwUwXUWVUWZV
benefit>event	SWWUXZupsSrXq
benefit>expert-call	WZt0ZYUVaXZZY
benefit>freelance	ZWWYvYxXbVkYX
benefit>funding	PRS1LRMzTSORO
benefit>i-am	odScXbwY1UbXV
benefit>job-word	V0pWoXXWsUpWV
benefit>mule	OTTqVwUUuQyVS
benefit>part-time	1XaaZXTaababZ
benefit>pay-first	UWWXWX3VWVsTR
benefit>pay-word	XXXrXmxmYXqYV
benefit>permanent	T1VXuuQVVXXYX
benefit>recruiter	TRPUUTiSPVR1R
benefit>requirements	qltXVYxYVUXZY
benefit>role	lxUjrkYqYfWWV
benefit>run-code	wTVXWU0TTUQXS
benefit>secret	UUXXWWRXXW2UR
benefit>seeks	lSYXsjQW6eWXU
benefit>sell-cta	OPRSwTnxSSsUR
benefit>site-notice	xWYVZXuWZZWTT
benefit>start	qVZXyXVZYYYZX
benefit>task-for-you	tXVYXYMV4TXWW
benefit>teach	pSUVWsOS2SUUS
benefit>threat	nWZYZW2XYYUYW
benefit>unpaid	TVTWUT0uTTUWT
benefit>wants-job	abYcZbXcxXZba
benefit>we	YVokoltdUauVV
benefit>we-help	XWUWXXzVWWWZW
benefit>workplace	YYWUZzUQXYXZU
benefit>you	WaVaed3YpUsWU
bengaluru ?	WtyZYaWYVWYUV
bengaluru with	ZxXZVbXaqYaaZ
bent aangenomen	VUXWXWUXYV2WS
berlin and	uaVaZaWZYwaZX
berlin or	RqRW0WSVUUVWU
beside me	YZZa1aVaXZZbZ
beside you	WXWYZXUUuTzYW
besoin d	mWXuXvUXYYXYV
besoins ?	TVwYYXwXXVXVU
best i	RYWXZ2TVWVXYW
best of	UYUYWV3WVRXYX
best part	UWRZZXTWU2XXS
best price	WaWZZa0YYXYaW
best profile	xWWaZZUYXxYXV
best rate	0ZabcbZbaaZaZ
best regards	tZYabamaYtaba
best thing	VYUXXZTXX4XVR
best time	rvWZbbXaZaaba
best wishes	qZXYaqXYZuZbY
bestelling is	UVSVVVRTUQTP2
betalen €	rXXWY2RRYWVXV
beth ha	abZbccZabXayX
beth wir	pZZubapYaaZZZ
better for	WXUWYYrXXyYYT
better than	WWUYvwTUVqXXV
between 0	bqVXYYUWXVXq1
between a	WYXxZYTWZsVYX
between january	zZYabaXaZXbbY
between now	0YZsaWXZaYZaW
between our	TZYZabuaaZZbv
between the	UwWYXwXZYXZaW
between two	RVSQVVRUT0yXS
between us	rUwUSWQVxPVXT
between you	RXyxVWRWVTTVR
bi 0	VVWXYOW3XTWTS
bi ?	UXYZZzTXuXYYW
bi and	muZbaaZapaaba
bi developer	qsdaZaeZkmZjY
big board	pXTYXYVXXTWXy
big companies	WXVYXXtxXWXYU
big company	xWTWWXUVVxWYU
big fan	wZZYYWTUvXXaW
bij de	VWSXXYUWxTVVu
bij een	TT3WUXQUSRVVR
bij harrow	YYwaaaXZqYaZY
bij novatrek	ZZvbaaYaqYbaZ
bij ons	WrWYYuUWYWVYw
bij quantile	XXvYYZXXwWZYW
bij zephyr	XYWZZavZtYYYX
bike shop	vYXaaWVvaXYaY
bin in	ZaYaXbYa0YrZW
biology and	yVTWWQTWyUXYX
bird until	XZZZZXYzaWZZU
birthday wishes	SYVXYXUXW3WQQ
bis 0	vtYmaaYZZZaaY
bis zum	nVWWWXVvXVSWy
bisogno di	sWXxYRTXXXUYV
bit ?	1YXXZWXYZYUaX
bit about	YYyaXZRWYsWaX
bit of	jZVntupWjUWZW
bitcoin in	VZXXYYpXXxdXU
bitte uberweisen	XWYYYYWXZXpXw
black and	2YWVXXTUYXWZV
bless you	XuXaZZYYvYYaW
block it	XZYZZaWZZW1UU
blog ?	UWVVXnysXTVWW
blog on	YZYaaVWwZuZaa
blog post	SUTVXTRxXyUWU
boa tarde	wWVVXWwWWVSVT
board ?	UWSuWVVWWTWXy
board and	VYWZbbXbZX0aY
board as	UVTW2WRUVSWVT
board has	UyXYYXXaYZpaW
board is	WYYzYYVXaZWaY
board meeting	UWUXXWTXXTqYz
board of	doWuXYWZYYvZY
board pack	TWUYXZvXXWWYx
board seat	WXsZxaXaXXXbZ
bolsa de	RyUWXUvUWWVWT
bom dia	wXYZYXXYwWZYV
bond of	WaZXYaXZaZzaY
bonjour nous	RRyxUUSTVTSUQ
bonus $	XsZyaYXUaYWWX
bonus 0	W3XZaaXZaZYaY
bonus and	YyXaaaZbbcacb
bonus on	XrYbZaXaZZwaY
bonus pension	bvccccacccacb
book a	YWVsYutUXUWYp
book about	kUTTWzS0TQVWn
book an	WZZuaXWXZYVXw
book and	0VTVWVRzUSWXT
book fair	XZYZaZUpZVWSx
book in	TWTTWQ2TUyVXT
book on	RXVWY2StXTXZV
book s	uYYZaVxRaWbba
book them	WZYZYZxZaYpaW
book you	arWyXqSWWUUXT
book your	VZWZZZ1WXXvaV
booked at	VWWUXXpVWTVSz
booked the	VWRWWXRVUOWV3
booking system	vYXYYZvXXVXaV
books and	QwwUWVPVTTUVw
bootcamp for	XaYZaVvtaZYaZ
bootcamp is	VZbXb0XUabaaZ
bootcamp spring	WXYYZRU2YWWXS
boss i	T3UYVWSXUUWZU
both and	XW0abbWZWYYaY
both connected	jWtYbauaZYZaa
both draw	WXXZ1aVZYVUbY
both in	WYUXZZVXY6YWr
both know	UYTXXYwWXXXyV
both left	XVVYXUTXX6YYU
both of	RUTYsXQWp1XYq
both sides	TYyYZXSYVUyWU
bother you	wXdXXZRXwRWYU
bouncy castle	XaYaZaXZaYYX0
bound to	XZWaXaTZZwXZt
box and	WYYZZZvZZuVaX
box is	XZXYZZyYXSVZw
box of	VXWYXubYYoVZv
brain for	xZWvZVVWWXUZW
branch manager	X1SaabWaZZabX
brand new	sYWYXYUYxWYZX
brand person	TYWyuXSYWVYaX
break and	TVVVYWwWWUVXy
breaks our	XZYZbZXXaXpyU
brief ?	1XYZXXRYZWXaX
brief call	Zapacbubbabcb
briefing on	RUTsVyRUWXUXT
briefly at	ybabbbXabXaca
bright and	TZVuZyUWYVWZX
bring 0	YZZZxZVaYYvbY
bring a	VWVXYWb2XVXVw
bring back	TUVXzXTWYSWYt
bring in	nYVZlpqWZTxaX
bring it	VYWYkZVWWSUY6
bring the	ZXbYwYVXYZpZv
bring two	UWUXWWNUWS5XT
bring you	XxYaYZrZXqTaW
bring your	VjXYYnT0XVbXx
bringen ?	TxYZaxWZZZYZX
brings you	vXVXYYSXW1VVS
bristol or	xWXZZZWYuXXaW
brno office	SwVYYZTZxXWaY
broker ?	SVUWVVRUVTvUy
brother in	uYXYYYUYWUyZT
brother s	yYUYuYUXTWVaX
brussels with	U2WZYZUXXWWYV
btc to	YaYZZZWWZWzXV
budget $	7XZXZXTYZYXVV
budget 0	1WXWZTVXYYYZv
budget ?	RVQVYT4WVTVWQ
budget about	2WXZXXQYYWYXW
budget and	QxVWWxUVYXUYU
budget for	saaYcaYaccuaa
budget is	5XYYZYWYXYYYV
budget s	wUzXWQTVWUXYV
budget to	TWYXYUURZvWXy
budget £	2WZWZXUXaZWaV
build a	wVWYvWTyXVWXU
build failed	VXWXWXUVXSUT1
build it	WuWazaWZZXaZY
build me	3XVWWYRVWUXZS
build our	vvabScZbWbbcb
build the	0kpZcYWZXXYaX
building !	WXUYZa0YYWZaY
building a	ZeswVpbYXXcYX
building and	VXVZuawZZVZcZ
built a	UYVXcY0WwUWYV
built and	yXVXtZTYYVXUW
built the	lYYZoauZuWZaW
bullets	rZqlYjVobXmkb
bumping this	WYWXZY0XZXWYU
bunch of	WYUXYYuTVyXZU
burkina faso	sXXZZaWZYXxZY
bus company	bzXVXWTYWWWaX
buscamos a	WrWYyXVXXXXXV
business analyst	pwYaZaZacYcrY
business and	YXXZ0ZYbZYYba
business angel	UTTV4WRVVUVVS
business partner	lxfZXZWZpZYsX
business with	VoUYWYTYXXzYV
busy again	RW0XXWQuVRWWR
but a	SYVWyTUpXVUZW
but ask	XZXZZa0ZaXZbY
but can	uWUXxXUZWXZZW
but could	WWyTZaVZyQYZY
but for	sXVXtYxXWUWZT
but honestly	sYTYXaxZYXZYY
but i	qmvYXanXVuXYW
but it	WWqXWnhtsYXZh
but my	UyUZXYUXvSnXr
but nobody	VwTWXZUYYyYYT
but nothing	UrUVWzTUWUWXQ
but only	tXmYXYTWWyWZT
but please	XYYaYXXYZtTax
but the	arWYcxsVdTXZl
but we	ulVYvXnrZbWZV
but you	XeWZ4XXWXcjZa
but your	VXXoXXpVWxxWT
buy 0	YbbabbZbbbxbY
buy a	xWSU0WMWVURWR
buy an	NXU4URPRWSUXT
buy or	kWUTyWMRYWRYz
buy shares	UrWXyYUVZYVZV
buy the	UuWXpZQXXW4ZU
buy you	YeuXzYQXVpWYU
buy your	UXVXWYSXYV5RS
by 0	dYWXbVveYVYX2
by a	WkwsZpdkXWdZV
by an	wSTTVUSTURSzO
by any	VsysYUSYVVXUV
by bank	XTU4VVPUWvcVT
by cashapp	YaYaYcYbZZycX
by computer	uZXaZXVwWWYbZ
by continuing	VZXYZYSVZVX1S
by credit	WYaabbXcZaybY
by e	1XYZbaXabZYZY
by either	rYbaatZZbbbca
by five	UwWWXYxVYTXYT
by form	XZZaaZVwaYXYs
by friday	XdXXZjbrYVVW0
by gift	XaZZZZUZXW0aV
by giving	ZaaabZWZZZzYY
by half	lvXXXX3XXUWWT
by hand	rYXZYZ0XXrVYU
by itself	WaYYaawVZXXZw
by june	xVWVVwTVXVVYU
by law	TkUVWUuSVzVXP
by liking	WaaabZYaba1aZ
by may	3VVZYYvYUUXYU
by me	XvWYZZWYWyZYX
by mistake	WXUXYYTWWV2XP
by monday	rWZuXVQuWUUXs
by my	xZXYYXUYYuYaV
by name	VWyYZvQXYVXZX
by noon	ZRRXWWSWRTUW5
by one	wWXWxTUWXVXZV
by orchid	xYTZaZVYYWYvV
by our	kWmbZZZZaYyen
by paypal	qUU5WTQPWUnVR
by phone	TVrwXYSWwUpXU
by post	rUmSYXTVWTSR2
by redwater	ZYZbbbXYZYZzV
by replying	VXXwZVVsZYUsT
by return	sXZVZWwZaaWZV
by search	VUrYXYOXV0tVV
by searching	VXXYZttWYUYvZ
by sms	WYVYZZVYVR4UT
by someone	zaaaZaXbaZZba
by spring	xWYXuWUYYWWaY
by sunday	WwWYZYWsZXrXU
by telephone	tbXuaZVbabbcb
by text	UYWYZZsYZxsTV
by the	tdXaZpXaZXolp
by then	TX1WWYkWqRWXT
by thursday	opUmZYRXXVWW2
by two	SoVVwXSWXVqXv
by us	PyVTWVPWWVyYU
by vantage	wYVYaZVXZWXwV
by video	muXqYcUrWoWYW
by voucher	WUXXZZSYYY1YT
by way	TvZYZVVvaXXZs
by wednesday	VYVYYXtXYUXYx
by western	YZZabYWaZbzZV
by wire	TXYVYYWUYWvXv
by you	pUUWVXdwrUvXT
by your	XfpZqZqaaXuZY
by zelle	YXbaabWaZZzbX
c 0	xraaXaYbaaaaY
c and	xjWxWZTYVXWYX
c est	VVyWYWVTWVyVR
c or	iYTZaZVZyXZaV
c to	tXWXZYSWXVWW0
c w2	1RsaZbZaXYaZZ
c2 c	zWcaadoalYZaY
c3:benefit	WYXYYZ3YmXoZX
c3:cofounder	aWbdvbadcacdd
c3:connect	WXTXXYYWV5WvU
c3:content	VXVXWVS2YSVWS
c3:cv-ask	vUtbccYbabbaZ
c3:easy-money	WaZaaZVZaY6ZY
c3:equity	eceeneeeffeee
c3:event	VXYXYpa6ZWVoU
c3:expert-call	qZXxYaYaaaaaa
c3:freelance	uepYaalZnZkZX
c3:funding	WWVY8ZTYYWYZV
c3:i-am	iZmaoZkZukeYW
c3:job-word	WyeZZanaYeYpZ
c3:mule	VXaXZZWZbZ4aX
c3:pay-first	WbaYbaXbaZ2aY
c3:pay-word	yXYofdYYaZqaY
c3:permanent	X3ZaaaYaZaabZ
c3:recruiter	uaYcdcbdbdcdd
c3:requirements	kqUYxaUaZaYaZ
c3:role	orZZZeYdonccY
c3:run-code	UYYXYYWXZX6XV
c3:seeks	quXbabYcZbbcb
c3:sell-cta	aYYZYZ3YZWrZV
c3:site-notice	XYXZaZVWZXV+R
c3:start	2XZbbbZaaabaY
c3:teach	VXYYZ5mflWYZW
c3:thanks	sYVYaZWYW0YWU
c3:threat	ZabbcaZabZ6QV
c3:wants-job	aYZcbbYb1ZaaZ
c3:we	rplkqeYjYYaZX
c3:workplace	VXYbaaybZbaaY
c3:you	eioibboaiZqbZ
c3:your-profile	XYzUacYbYXaab
c:benefit	ZYWbmlzcrUlZV
c:call-ask	geqzZkjkaUbUX
c:client	untuWWkZVWhkV
c:cofounder	WfZa9YXZYVZZW
c:connect	WYnokXagbyYqU
c:content	YVYXaqd4VboXW
c:cv-ask	tv1YXbVYZWXXW
c:easy-money	mZWZpdmbZW3VT
c:equity	XrUn6iUXWXaXW
c:event	XZVaYsd2XYceW
c:expert-call	VVY+pjWWeVXWU
c:freelance	zlljYZkYjXZXZ
c:funding	ZkZm5WaZWVmXW
c:i-am	ddqZlalZssZUY
c:interest-q	uqqhlajcZXWWY
c:job-word	avsYYXXZsYbnW
c:messenger	hkpWXYUWoW5WY
c:mule	inbkbccncYuWa
c:open-to-new	XZ7YdYoXcWZVV
c:part-time	zmZXmqXnfWYWU
c:pay-first	eUUlcciVWV5Zp
c:pay-word	wYXvZvkYWUkXW
c:permanent	Y4lZnZWZaVkXV
c:recruiter	YnzWWXpWbVjod
c:requirements	lsmkqkcYlUkjU
c:role	nwXajcjZmXakW
c:run-code	dnUZcVZTYX6lV
c:secret	eVTVXvTYVV6tW
c:seeks	prelroXXpVZXX
c:sell-cta	nYZlkYxoWUmXj
c:site-notice	aYYYXYZZXcc5a
c:speak	VWTpXxk3VkXVU
c:start	0dWancjcmVZXY
c:task-for-you	0bUZkjWcnTnsT
c:teach	XjWXX5WsgbYVV
c:thanks	XYbaXYcWb2Zpe
c:third-person	WUSvWVnpzSVUs
c:threat	oqUdWneXZUvre
c:unpaid	UVTVtwszWVWYj
c:wants-job	VcVZaZZW8YYlW
c:we	nnbmlpqnVYiWY
c:we-help	hoeWkm3VYVcWX
c:workplace	yuaZZpWYZXlXX
c:you	dbldcdlZjlkpZ
c:your-profile	npvaYZYZYbmrT
cabinet d	vXWwXWUXXXXXV
cad 0	xsXYZZVYZXrXW
cada dos	tSTVTVR0SRSVQ
cadeau de	SSSyUUSUUTTVx
cafe ?	dccdsddddccdc
cafe virtual	YX5ZYaXZZVaZY
calendar is	XanbaczaaZYcZ
calendar link	WWYYaa0aZZZaZ
call 0	YuT2UXRVXUVUq
call ?	YntqkjmXqWXZX
call a	VWVP2tpXXVXZX
call about	RVySyXRWYVWZT
call and	TXUupZVaWqvZX
call at	OURyXUPUUUUXz
call centre	WxRabbZbtZZbY
call each	WaZXZuvTZaZbZ
call for	nZYqZUd0aZXaW
call has	WXUyYYTXSuXZT
call in	XZrZaZWSaZxZX
call is	qsVvZZlXYXYZY
call last	SVU3mVRVXSVWS
call me	Zn0WWWVZaWiWs
call next	YXtZZcuaYXbcb
call on	uZYZaarraaYaY
call one	VvXvZZVaaVaYY
call or	vXWQXYyXWXYZW
call out	TzYaaaWaZZYbY
call the	UWWXXXoTXSxVz
call this	ZUmwYXUWWxWWR
call to	rWSwqYsWWSWYU
call today	tYXqYYPZYZxZW
call us	WYWYZZvXZXVY2
call with	rYYkZnsXYXXZt
call you	jxtWZlYXXVcVr
call-ask>benefit	1TPQTPLySSSUP
call-ask>client	OXS0YYSXYXXbX
call-ask>cofounder	YSYYwbZabaZab
call-ask>connect	wXURXWSXyUUZW
call-ask>content	QTQOTykLUS1TQ
call-ask>cv-ask	UTzYaaTYaaZZZ
call-ask>easy-money	QVvVZYRYXVxZZ
call-ask>equity	QQQR1TPUTRUWS
call-ask>event	rVTUWx1QXUVSS
call-ask>expert-call	bXn5YXUWqUWXV
call-ask>freelance	VYutbZWaYYZZZ
call-ask>funding	WWUUyYVXZYYZW
call-ask>i-am	UjqrWbwkaSaYp
call-ask>interest-q	zYZWYZSaabXcX
call-ask>job-word	Rx0TWXQURSWWR
call-ask>messenger	vVTRUzRTWWQXU
call-ask>mule	QRS3UUoTVUcXS
call-ask>open-to-new	WazXTaTYYVZZZ
call-ask>part-time	TSOTVW2UVPUTV
call-ask>pay-word	TWU3WkcsnYnXU
call-ask>permanent	UTtqWsTUWSwUT
call-ask>recruiter	UvyYZYTVWXQVW
call-ask>role	WRS0mTtTUTuVP
call-ask>run-code	TUVUWVSPXV2WS
call-ask>secret	VUTVXUTRYU3RT
call-ask>seeks	VuVWYYxZXZVXY
call-ask>sell-cta	RUsqWXuVUSxXT
call-ask>speak	yVTTSWwTTSUYT
call-ask>start	RYXXYazZZZYaY
call-ask>teach	TWyVWquSUUWZU
call-ask>threat	sVTtWxTSWVSST
call-ask>unpaid	VWWUXRvyTXYVW
call-ask>wants-job	WWVSXyWVYZWZX
call-ask>we	orouWVjobVmVY
call-ask>workplace	SVSSW1PqUPUXx
call-ask>you	kltyXZcfaUYVc
call-ask>your-profile	XZsvbaZaZZaaa
calls a	VXW0YUxVZWXYW
calls and	PtSzUTnTWTTVS
calls on	VX1YZapZVQXaW
came across	ZokiajpZYuaWb
came back	VVRVWXSzUvVVR
came from	TwRYXYuWWwVWR
came through	yxTYSZUXXVTZV
came to	cZiaaYvrZVrZX
came up	qnwqXYXXXqYYV
camera on	WZYraXWYYWzZW
can actually	ZatbrbYbaZbbZ
can also	UtTZXZyXYVXYU
can answer	V0tYZaXYYXYaW
can be	lanZjZpaoXuZX
can begin	TUVXWYuWyWVYV
can bring	pUSUxWwUWTVXS
can call	orvVYWrWXWWaW
can carry	2YYWYUTXZXXZW
can change	YYXaaaXYZXXyV
can clean	TXYUZS4WvWWYW
can close	vWTWXYTWXSVzR
can code	YYaaxbYZbabca
can do	paoXsaoV0TWXU
can drive	TUUVUWVUwQVWy
can earn	VbaZbZXZabyca
can explain	yXVWYWTXXxVYS
can find	TVoWsWSUVSSzO
can get	rXVXWX3XWVoYS
can give	TXVXWWlWVV2XR
can go	1WsZaaVZYXYaX
can have	rZYaZavbbZZcZ
can help	TvWYqZyXYWWZV
can hold	VsXYVYWXYU1ZT
can i	nmafXc1ZYbWYV
can ignore	XYUYYYUWXUQ2S
can join	UVUYYYtxsUVXT
can keep	XWuZaaVYZVXZx
can make	TqVXusSWwWXYV
can match	UV0UZXUSXVwWR
can not	cWkYoYTYYnqZx
can offer	rYYsxbcXZXXaX
can pay	ytUtjtZVVScXT
can put	zYWZZYvZYUZaW
can reach	rrXaZWXYWvYZZ
can run	tXWVyXTYXWVaV
can see	sWTXYXqXWnXTx
can sell	TUUX4WRVWWWZW
can send	clarYpVsWjXZo
can sign	UWUYYXxxWSVYU
can start	OuRWWWQW5QSVT
can stay	VXWYxXSUYSXZw
can still	LSPQUUPR0OS0M
can t	YYtYlkbnZjqcX
can take	SUWWWVQtVSkzm
can talk	TVTXzWmSVUyYV
can tell	ZUymWxTUWUWYV
can think	WWwZYZSXwTXXV
can turn	XWVZYXwYWVXvY
can u	xWTVWWQVsRUVs
can use	RWSWVwTWWzXXS
can watch	UvZZZVVxZYZaX
can we	XsecvXTWXSWX2
can work	YZYaZZTZ3UqZX
can write	wWwaWUXXYWXbZ
can you	xXmbWoTVcTlX0
cancelled because	UWWYYVVTWUWV2
candidate 0	VVTWYYrVWWTWy
candidate hope	VuRaaaxZYYVaZ
candidate is	WVRWYXwTVSVVy
candidate your	VVuWZZTZZYzWT
candidates to	XYvbabpZYZVZX
capacity and	zYqYbbWaYXZaY
capacity for	1YYZZVUZYYUWY
car and	YvYaaYXZbZsZY
car park	wYraZbXcXXaca
card and	VkUXVYUYYVzYv
card for	ZbaaaaXXbZxZX
card in	TUSWXWSUXV2Sq
card number	ZaYZbaXZaW3QU
card on	TVWzYXQVYYvYV
card photo	WWYWYVUXXW1WV
cards and	VZWYYaTZXX0aV
cards at	WYwZZaUaXWtaW
cards of	VZWYaaXaZW0aX
care ?	ZZZaaazZaaaaX
care and	aZZutbVaYaZca
care for	UXyWWwTUWUXZW
care homes	hWUXdxwUYVTWT
care is	XxTZaavZXYYaY
care of	auloYZvZXUXZX
care staff	TUSWXX3UXVVXT
career changers	RSPVVwQ0SPVVR
career coach	YTVXXYvxVUWZY
careers evening	UXWXYSUxySXXU
careers in	UWVYXXQ1VTVVT
carried out	tWVWXWTVWUSVz
carry it	TYUtUYrXWVWYw
carrying out	UUUuWWSSXUVzN
casa e	QSVTWSRTWT3TQ
case it	ZaYtbbXaUwabZ
case of	WWZYXZXXYYxWq
case study	VsYXYttXaaYbZ
case the	WwXbbbXaaZobZ
case you	WYVXYZVTX1YZU
cases with	PTTVV4PTWVUZU
cash and	VUT3XWVWVVsXW
cash flow	0YXXXYWZYYYZV
cash or	3VTWVWTVTSVXQ
cashier s	TYaZaZVaaa2aX
catch up	XYTZYaVYY5YXS
catching up	ZZkaabWUY1aZY
category manager	V3VYTYTWXSYXU
caught my	2XSWXZTYWWYZV
cdi 0	a0YcccabaaZaZ
ce and	XaYaZbzZaXYbX
ce mois	SXVWWXvyUUUSR
ce qui	UW2XVXTWVSWVT
ce soir	VXTXXWTUUTsS1
cela vous	0VYZaZXaaabaZ
cent and	RWUX2WUXVVUYU
cent of	VVYZ0ZWaYXZaY
centre and	TSUXUXUWrRxVw
centre at	UWTWwXTXyUUYT
centre in	XyXZZZWXZwYYW
centres in	YYwaZaraYYXaY
cerchiamo un	uUYtqUWYYYXZW
cerco un	aYabqbaawabbZ
certificate and	UqwXuWlSqXTUU
certificate in	RWVVUVMw0SRUS
certificate to	XZWZaQUtYVV4W
cette semaine	VXuXZXTXWSWyU
cfo who	UxVYaasZZYZaY
chain director	XSUZYZvYSwVXW
chain of	RTT2xVTWVUWYU
chair left	UVYYzWsYZVYaY
chair the	wsXZYZWZZXabX
chance ?	UXwXWUQWkRWTx
chance of	zZXbYaYbZYYcb
chance to	oWWZxWwXrVYYU
chance you	ypUpWWUVVwVXU
change ?	WU8ZYXUXWTYXW
change how	uXXaaaXZZWZvZ
change manager	uSxYZXWWXXXZY
change to	RWPPWXQS1RWVs
change your	VXTXWWUWWxNTy
changed jobs	UVQXYYRTT3VSR
changes are	YbaabbYZbZZrt
chapter on	tYWYZTSyZXXaY
charge 0	VXUWYZzWYWTTw
charge ?	wVSxXURTXVTXR
charge and	tZXZYZyXXXWYV
charge for	WXUWYq3pWUWUU
charge of	VrWXYY2WpUnYU
charge per	1ZVWZXVWYWYYY
charge to	4WTWSVRVWUWXT
charge you	QyXWYUSTVVyZT
charged €	VZXXZXSXZYT1R
chased by	SXRXXZ3YXUXYU
chat ?	T0TYYZrYYXuZW
chat about	VV5WWZbXXrYYV
chat at	yWWWYUTVxTWXS
chat before	VxuaaSXXXXaaZ
chat by	UXUXXxwYZTZbY
chat on	SUTV0XSWSuXYU
chat with	pqUXYXUyXWXWV
chatting at	WVraxZUYaXYaX
che ne	RWUWWWyVvUVWT
check and	xWWYXwTTYXVYS
check as	rxaaZbYbbbXcZ
check for	WYXZZZVXXQs2q
check in	WXotYZWWYWZX1
check of	yZZXaZWZbadbq
check on	xWXXZYvUYYUYW
check the	UYXYZZVXZWjY1
check you	SXYYYZSZZa2ZW
check your	VXXYYYWVXVTX1
checked and	TWTXWXxUWwVYT
checking in	SWtUVWQUVyUUP
checking whether	0WVzYYTSWRWXV
checks for	VZXZXaVYYVwWv
cheers for	RVUWVWTSszSTP
chef de	xmYbaaYamZaaZ
cheque for	wYYWWZXYaZtZW
cheque from	UZXXxZVZXVsaX
cherche un	pXYZpZXZyYaZX
cherche une	Zacccrabtbbcb
cherchons des	TUUuzVRXYXWYV
chez nous	wyYZZYWYZXYZV
chez orchid	YZWZZaWZ0XZYX
chez stonebridge	ZZYaabsauYaaY
chez un	pXxZaZYZZaaaY
chf 0	ujZtaoXZaZXai
chi la	TWWZ1YVYWVXYV
child s	VWWXYWUUXVVU2
children and	QUUSWUyTWUWXy
children s	1STVWUR3TSUVQ
chloe !	abbcacqZctbZZ
chloe a	XoWZZZWXYVY0T
chloe hat	abXbcbZabYaxX
chloe we	rXbqdcZcdcccc
chloe wir	obaccctcababb
choir of	TrWXXWSzXUUWP
choose a	WYXhYZsWZXVV0
choose your	SkXVZztXYZWZW
choosing between	RVQPUUOVzyUVS
christmas ?	TxUWUXyVRUWXU
christmas and	sZWZYZWXYxYVV
christmas from	VXVXYYVWX2WWO
ci dans	SXVWWXvyUVVSS
ci sono	XUVaYZtY0XZYX
ciao noor	ZsabaauaZZZaZ
ciao wei	qtacbbZbaabbb
cientifico de	ZpYbbbZZvZaoX
cientista de	esYbbbkakZasY
circling back	YYaaZbUVbZzbZ
civil engineer	tyWYWYTYXVYZX
civil engineering	SVWZWvWYxWXaX
claim is	tXVWXXtWWUVXv
claims adjuster	WvYZabYYZarbY
claims data	yVWZxXWZXUZbX
claims software	XUXwuZUXWWXZW
class 0	vVWWXVTVXVVWx
class and	WVVXYrSwYtXYW
class of	PsRSTrQRTxSwN
clause 0	SWUVZZUWXWUX3
clean it	TXVXXZwXXTwYV
clean up	TWVXXWuyUTXWP
clearbrook ?	TWSwXXxVuSXWT
clearbrook on	WXTYYYxVxVXWU
click below	UWXWZXV2XZXYW
click to	VXXsVWTvYXvYT
client a	tvVabbZcbbacb
client an	oaZxbaXZbbbbY
client and	bVySYZTXXTpWu
client call	xXUXaZWYZXwZW
client calls	SVqYYYUYXYyZW
client has	snVpZZUYqXXuX
client in	UupYZYUyWVWYV
client is	sjazaYWaajYZX
client of	1UXkZZWZXnnaY
client one	UwYubbXZabVaZ
client or	WXWZYZ1YYWXZX
client s	yVrVWXSVYWzWU
client who	TwwWYZTtXUXYX
client with	ZXVzYWVWZXvYV
client would	wYUwaZWaZYZZX
client>benefit	cXoxZZrpYXYZY
client>call-ask	NTQ6RSOTUTRSQ
client>connect	UVUzYWSWVUVWS
client>easy-money	yySUVYQXWVSXW
client>event	ZZYZbWVZayXaT
client>expert-call	WYs0XZVYZYZaX
client>freelance	2YVeaZWZZZrYX
client>funding	ORsxNUrUTSwVR
client>i-am	wVxVXdZWWbcXo
client>interest-q	NUP3WVSVWVUWT
client>job-word	ZT1VXYTsWVVYW
client>mule	RnR0VWSWVTxYV
client>part-time	3WYYaYWaaYZaZ
client>pay-first	TYWWXZVYYW1YV
client>pay-word	zWVvZXTXYXXwT
client>permanent	V6VZaZYZYYZZX
client>recruiter	tUqVYYwXVWXVV
client>role	yxUkaZZZYZZZY
client>run-code	yXVabbWaYaWaY
client>seeks	uwtpYYVYWYYZX
client>site-notice	WaUxaaXYaZYaa
client>start	4XZZbaXabaZaY
client>task-for-you	RWRTYYUYXW0XT
client>threat	mWZYUYUUaZzWX
client>wants-job	W5VYXZXZOYZZY
client>we	nxTyXWWWYqWXV
client>we-help	SU1VXWOXWTUXU
client>workplace	5UXabaXZYXYZW
client>you	XT1tVXQUUSyuR
client>your-profile	yQMQRUQRUQN0O
cliente de	xYaccbaccccbb
clients ?	SURXWX2UxOXWT
clients a	VWVYVZ2YWXXZX
clients an	WYWzaZVaZVZbb
clients are	mXtqZZTvXkZZW
clients come	VXXXZY2WaZQZZ
clients in	XltYZZnYZXtZX
clients typically	TWvXaataYXWXY
clients we	UVtXaZzZaaYaY
clients without	WYTYaWsTYxZaZ
clinic in	tvWXTXVYuWXZX
clinic s	t0WXXVSWWVWYU
clinical coding	TWXvVWQzXWUWT
clinical lead	VvYaabXZZYZuY
clinical trials	TUUWYyUUWwXXV
clinicas a	abZZbbzZbZbaW
clinics and	RWUyVUSUxTWZX
clinics in	W3VXYYVVYWXUV
close it	yTTXXXxUSVVWT
close on	SuXYYXVuXWXVs
closed 0	TVXaxZVYYWXSw
closed for	XYYZZYUTYVvxS
closed on	WXWYYXSTYVWV4
closed our	WtXYuZUZZZYaY
closed the	UWVWWYRWwTVVx
closed to	XXZawXWYaZZZt
closes on	WyVsYWTovVWXT
closes today	WWWZYZUWwWwYW
closing date	V2WaYYVYXWZZT
cloud 0	qtbbcbZbcbbba
cloud ?	TsVYUXzWUSWUS
cloud a	YtYbbbZaZaauX
cloud architect	pupcZZWYYYZtX
cloud architekt	krZbaaXaXaavY
cloud e	atacbcZbaabrZ
cloud em	oXbbcbaaaabvZ
cloud en	ZrZbbaYZaZZuX
club s	xUPVVVQyTTVVT
co founder	bXYa4aXaaZZbZ
co op	xwWWuUTWXUUYU
coach for	RRUTW3RvTSUWR
coach me	NWSRT4QTPQRWS
code 0	WXXXZWVWYW4Sn
code for	xXVXXWUWXtQVy
code is	VvUYYYVXXXkyX
code our	ZbabcZYZcayZY
code recu	abYabZZWcayXX
code that	ZcZabbtbbYsca
code with	rYVYZYVXYWTyW
code you	VYVYYZRSZV3YV
codes to	XYZaZbVaaZyaY
codigo de	TWVXWTUTXT2QO
coffee 0	WXYXvYUYZwZZW
coffee ?	WwrYlZpWWsYYV
coffee at	wzVZWZUZXTZZY
coffee machine	SRSWVVSUUvTS0
coffee s	TUuWXZyWXUYYW
coffee with	WWUYyXVXvQYZX
cofounder>benefit	Y2XZSYTYVXXYX
cofounder>client	UVYXRXSSZZ1VW
cofounder>connect	UvuWrYRXXUWYW
cofounder>easy-money	aZYYTbVaaZybZ
cofounder>equity	YoZZ0aZaaZabZ
cofounder>event	SSRWxVR2URSUR
cofounder>expert-call	VUU5QWWXWXYYX
cofounder>freelance	3UUXTZWaYZZZY
cofounder>funding	YWYa6aYaaZZaY
cofounder>i-am	ZWYY6ZUXWTlYo
cofounder>job-word	UvtXvYUYWVWWV
cofounder>part-time	tYZauYXZZaZbZ
cofounder>pay-first	VYXXWZYVaZyYU
cofounder>pay-word	XRYStzTVYXWXT
cofounder>permanent	UvWvxXUXYYXYW
cofounder>recruiter	SV1VPXOWUUUWT
cofounder>requirements	TVUX4XTUVSVWU
cofounder>role	WUYZ9ZVYYYXYW
cofounder>seeks	WYXZ7ZWZXXcZX
cofounder>sell-cta	RUST2TOSUSTVR
cofounder>start	rWUWxZVZXYWaX
cofounder>threat	S7YYOWVYZZWXW
cofounder>unpaid	YTZaxYZXZZZZW
cofounder>we	ZlWWwqsWXXdYV
cofounder>workplace	a4YZPWWYZYXXW
cofounder>you	UZUX6XxVVThXU
cohort 0	VXZZZUU1XYWYT
cold chain	WYVxZYwXZTXZW
cold message	TwWwYYWYYXWZW
colleague for	UWUvWVVzWPWSS
colleague from	WW2YXZRYXVYZX
colleague i	xYWZZZTYuVYZY
colleague of	VY1YZrVtXUZYY
colleague the	uWXYawZXZYWaY
colleague who	vXXYZXWZvWYaZ
colleague you	WZUYwXVwTnXXV
colleagues have	RU3XWWRuUPWVS
colleagues in	sZXZwYVXYYaZY
collection of	uYWYZvVXXXmZU
collections and	WZvYaYuZXVYbY
column on	OUVUV4QNXUPSR
com um	uXWXxVWWXXWYW
come ?	UWsWWlswUUXYT
come along	TWTWWWmqVxWYt
come analista	XsWaYZVYxYZYX
come and	luaVUxaycSVWV
come as	TsUWnVT0VVVZV
come back	r1qXXXTWlQWtT
come be	SyUXwXQXTSXYV
come by	UWSWXXkVVb1Xq
come data	ZqZbabZZqaatY
come for	nWVatYvaYXZZZ
come from	VVVYXYSs2TVXW
come in	vavYxYTXXUXZa
come ingegnere	ZWYcbbYauabsY
come on	sWVXsVoxVkXXS
come over	wWYZYXWXXuZaX
come round	TvyZSZUYVUYZY
come to	UrUiXotzbnVXR
come up	vS3qWXYWWRXYU
come with	pWXXrVjzYXXZU
comes back	ZaZabaVabZzYV
comes by	tTUUWWQzXUTVT
comes on	TWTXWXVUVQsV1
comes out	WYXYYXr2XVYYW
comes to	pXYXYWVWZYzZT
comes up	WY5YZaTZsQYYU
comes with	zZZXZaUZbZwTV
comfortable in	UW2XXZUXVSYXU
coming and	wWzWXSUVWSUYU
coming back	SzSXWWSWzRVXT
coming from	VVSYXZUYP3WXV
coming in	wvsXVXUXWUWZS
coming off	sWWYYZxYZXYaW
coming on	WWWYrYVsZXYYx
coming up	XY1aYbWZodaaX
coming year	VUoVXXUUU0VSQ
comme le	XXwYYYTXwVXXV
comment on	SWVvXWwVWpVqS
comment or	RRyVWXQUURTxS
comment under	YWUZYZVSX2XXU
commented on	XWXuaZWWYXXzq
comments by	WYXYZZVYXTWX0
comments on	pYVTZWTUXtVQx
commerce ?	abZbbaZutVabY
commercial director	txYZVaXYZWZZU
commission a	3XWVYVTTYWWXQ
commission an	uWXyYVTXYYTZU
committee approved	xXWTXVSWYUTVx
committee i	TXVVYzWWYuYZW
committee meeting	sXYXZYWZXWZaw
committee meets	RWWwXVUTXTWWv
community of	TWaWyWPxXUVYT
como consultora	ZrXbbbYawaaXZ
como controller	YrYbaaVayZaYZ
como engenheiro	arbbbbaasaaaZ
como investigadora	T3XUWNUUWUTWT
como jefe	VvYZZYVYwXYXW
companies ?	wUwZXXSYYXXZX
companies and	RXyWUYxYWXWZW
companies at	VYUYvYxVXWVYT
companies like	bbWaacyaaaaba
companies with	VZVsZaxYYZZZZ
company ?	nURU5VPUhPUWR
company and	WcZX5YTYWVWZW
company but	TWTXVYRX0rVZW
company car	Q2WYYYWXZZXZX
company for	UXrX1ZUZYVXaX
company from	SWT0VYuSVTTWT
company has	SrUxVWRWVXwYU
company i	XWVaYZVXnzXZY
company in	rvWZsamaXYZaY
company is	XrtZZaWZsXZaY
company it	TVXTvTVXXWyXV
company needs	mXYaYZTawXuaX
company no	sXyYlYUXYRYXW
company of	o0UZYZpZXYYZY
company or	WYXaYaTY0XWaY
company s	ZZZaaaYaVvvZW
company take	VWVXVWSU8PWTS
company that	UYVxtYtYlVYZX
company we	WwWatbVbbYaca
company will	vXYarZWZZYZan
company with	UXWX1WuXWTWZX
company you	VqUXyYTWUUWsV
compare notes	UWqXXXlWV2XWV
compenso 0	WVYVZ0URYXvYU
compenso ma	XZZWYRV0ZYYYW
complain about	RyRzVUPWWQVWT
complete a	dUWXZxWYvXUZY
complete it	UWYXbZXZba0YY
complete the	WXWwascWaYsWX
complete your	WYuYaZTwZWnUW
completed my	WXTYZZVYxwYXW
completed the	XZXZanWTmWX3X
completing the	uaubZbXaZVZbZ
compliance officer	QxXXZYxXYYUYV
complimentary for	XZXXYYS1XUWXW
comprises 0	sXYZbyYUaXaaY
computer and	vWUWYXSWVp0WT
computer science	WWZYZxVYtYWaY
con el	UVVWWWSUVSTR4
con il	QTVVWVoRWTvTy
con la	VWxYWXUVWVvYT
con le	UWSWWWsvUvUVR
con nosotros	VTTXXV2UWTVWT
con su	SURVUWRTxxTRR
con un	sUYXxYWXYXXYV
concerning the	XYXZaZXXTwYXv
concert 0	vUVWWTSzVQUVP
condition that	WYYZpZWXYVWZy
conducts a	WYaTazYZZZaba
conference has	vXYYYyVPZWWYT
confidential and	YZuZabWaYYwaX
confidential discussion	XqwbacYZYXZba
confidential information	XYYybZXbacabb
confirm by	yYXWZVTwYXWYU
confirm interest	oWZZawZXbaYZY
confirm that	wxWYaTWWYWYaX
confirm the	XVXZaZTYaZvuU
confirm whether	rXyZaYXYVXYZX
confirm your	UYZsapnVaZpRv
confirmed for	VXWVYXSVYSVT4
confirmed in	XXuxaXWVZXWWW
congrats on	WXVYYqTVW6XTS
congratulations !	VWQXYX1XzLuTT
congratulations on	VWWYWZoWW2bVn
congratulations you	WYWZZZnYZPv2S
congress in	VvVWYXUUXyVZU
connect !	WYUXWXTVV4WSS
connect ?	XZTYYaTXX5XYW
connect with	VWRUVXvVVRVzS
connect>benefit	SV0zUUYRtPRVU
connect>call-ask	VWqxdXSWX0XXV
connect>client	VXUyYXTYXRXYZ
connect>cofounder	USWX1ZVYYWXXW
connect>easy-money	XaVxbaYYaZZba
connect>equity	VxZaYcYbZaXba
connect>event	jZWbXVSyV3WVS
connect>expert-call	XbZ2aaXabZaaZ
connect>freelance	xRyYZaWZXVZYY
connect>funding	VWSY0aSXaTWaW
connect>i-am	XaeqlbTYvzYVT
connect>interest-q	UVRSVVRTW0URQ
connect>job-word	zUoWYYlXjRVwU
connect>mule	TTQQXWSyS1UWU
connect>open-to-new	WZzXUZTYXNXWU
connect>pay-first	QYXTXWzWYToVT
connect>pay-word	oVPpXXuYvRtWV
connect>recruiter	TyrUWWsTURSTR
connect>requirements	xVUVWVrVXUSWw
connect>role	uqaXaYbWnrXpV
connect>seeks	qWWsXUWsVTXjv
connect>sell-cta	npTVWV3UUTVYU
connect>site-notice	QWTuWWQ1XRUQS
connect>speak	SWVTY0UQZVTRY
connect>start	qRSVWXyUUtWWV
connect>teach	SVVWYvVxVSTWU
connect>thanks	VXlXXYUWX4pTU
connect>third-person	SUSzXVTTTUVTS
connect>wants-job	ZXXaaaWZ0SZWX
connect>we	pVusWXRtXyYQV
connect>you	VZunmYkmdonaS
connect>your-profile	wRNQ0TPQTOPrT
connected to	aWrYZZqZvVYYY
connecting !	nZlUrapZvSaZZ
connecting at	mYwbccaYbYbac
connection with	XYWaaYYZXvuVY
consider a	OwTzVWUUVWUXV
consider applying	YzXaYbYYaZaaX
consider it	qYZZZsXtYXZZY
consider joining	TXzXnYUXXTZZW
consider me	VVQYXXTX4OWVV
consider this	WXSXXXUWV2XXS
considered for	RYuXZYqXvXXZX
considering a	ZZuvbZUbaXaZZ
construction project	rvYbcbXaZaWaa
consulente sap	ptZbbbZblbbkZ
consultancy agreement	0UWVXYWXYWYYr
consultant from	QSYYYZWYXXXY2
consultant in	WkYYaauXZYkuX
consultant sap	esZaaaZaaaauX
consultant who	VsYxYWVYZZXZX
consultants for	vVZXaZxabbYaa
consultants in	XZWZbbuatZaab
consultants who	XYYaabzaYYZaZ
consultation of	UZZ0aYWabaXaY
consulte votre	YaVbbbYabXZ1X
consulting ?	RuzTWVsVQPWVR
consulting for	uUV0UTPUWVRYU
consulting team	TVT3XVPVlSVYS
consultora de	qvXcbcZcabbba
consultora sap	ptWbbaXZqZarX
contact at	UXvYXZUWTwWYS
contact can	XaXaaaXYXV0YV
contact centre	vVTXXTSTWwVwU
contact form	qYXYZYcqrWXYt
contact number	UXzZZYTZuWTYW
contact the	XWZaaZXYZZtXv
contact with	XWzaXYVXWtXYX
contact you	clvYZZUYmVVot
contacting you	WtxYZZVXXTYaY
content>benefit	STSVVzM1USUWU
content>call-ask	QUtSUyPwVStUQ
content>client	TXXVZYSzaYVXX
content>event	WWWYXVS2XSrWR
content>freelance	xWVXXVSyTTRYV
content>i-am	TWmWWWU6aSvVR
content>interest-q	uURVWVxnWTSVU
content>job-word	QSRUVrP3SxQSP
content>mule	rTUVVOT1UTuXT
content>open-to-new	VW0XTWSSUSUXS
content>pay-first	PWTT1QSMUTQXS
content>pay-word	1WUTWxOnWTnWT
content>recruiter	UUTXWWSRXRTS0
content>role	PPRSS1MwSSRTR
content>run-code	RXWTXUSOYV8WT
content>secret	SWTUwvPQYWxUU
content>seeks	QrPTxTPxSORTQ
content>sell-cta	UXWXXV10YVVXT
content>site-notice	UXWXXWSOXUQ2Q
content>speak	XYXXYWW1YVXXV
content>start	SVWWUWUzSTSUR
content>teach	SWUWXpQ1VQUWR
content>threat	RVVWUWT0RTSUR
content>unpaid	WYXYVWztZXWWS
content>wants-job	WXSWVXUPvxUUS
content>we	WiTUnqk1XUpVV
content>you	abWWWbW4XctZT
continuation of	XYvZbZXaaXuZW
continuing to	VZXYZZSVZVX0S
contract $	2VYZbZYaaaaba
contract 0	u0WZZZWZZYbaY
contract ?	OXpXXW2XXXWZW
contract after	RySVWYRWUTzYU
contract and	Qj0rYZUXXWXZt
contract as	SX0YbaXbZYZbZ
contract at	sZZWaYVVaXwZX
contract basis	wZbcdcbbbccdc
contract ends	PUvWVTOVwQVVx
contract for	xtYYZYWYaZeap
contract from	yuUaZZXYVWWaX
contract is	ryUXYXTXXXVXW
contract of	S1abZbaZabZaa
contract opportunity	zaYbccYbbaaca
contract or	UMwaabWZ3WaYX
contract role	0XYZbaYbaZZaY
contract s	SVUZYaUY0VqZU
contract technical	zYXZaZYababcZ
contract tester	xadccabccdZcb
contract the	QyVYWYTYWXYYw
contract to	zWpabaXbZaaaa
contract voor	XyaabaabcbacZ
contract with	ZuVZZWTXeYYYy
contract you	UVYZZaUZYY1aW
contract €	a2YZaZWZZZYaY
contracting ?	rVyXYYTXYXYXT
contractor in	VuXaabvZZYVaZ
contractor to	3XYaaaXZYaacY
contractors get	OZWUZYwWaZxYU
contracts ?	UWtZabuaYWaaZ
contracts in	RWVYYYwYXVvYV
contrat avec	WWUWXYVVWUTT0
contrata controller	ZyYbcbaabaYYY
contrato de	ypaabZYaabZaY
contrato indefinido	Y1ZbaaYaaaaZa
controleuse de	pwYbbaYbmaabZ
controller 0	nvbbcbabbaaaZ
controller financiero	rrZbbbYboaZnY
controller for	vqZabaYaaabbZ
controller in	tXYbbbZboqbba
convenient ?	ZaoZccubbabba
conversar ?	XytZbbZZaWZXZ
conversation ?	Vu2cXZXXXWYVV
conversation about	Wm4XYZoXXUXXV
conversation last	vsZZbaYacbZbY
conversation of	UXV2XXUYXXYaV
conversation on	YXqYaZYYZwZZX
conversation the	SzVWYWVXXWTUw
conversations on	SXuWZXyXYWXYV
cooperative for	yXWXwWTVWTXYX
copy and	msWZYYVXwZYaY
copy of	rUTUVWRyWVhVt
cordially invited	UYVXZWT2ZTWXT
corp to	yYYYaaYbaabcb
corporate trainer	SYZbc2YabaaaZ
corso serale	YYaZaqXvaYYZX
cosa ti	XZzZZZVXWVZXV
cost $	TTTUWVuTRR0WS
cost 0	WYWYaa0ZYTWZW
cost ?	wXTvWXlXVUYZU
cost and	xWWXSeTwXUXZU
cost centre	SVWXVYRXYTTW3
cost nothing	UXUXWXQ2VVVXU
cost to	qoUWXWppVUVXw
cost what	XXwsVZYaZZaca
cost you	YbYbYbzYYZXba
costing you	VYYZaY1ZaYXYY
costs $	WZZUXV2VZYVZV
costs 0	SVUWWUuqVU0Vr
costs £	UVUXYUwSXUVWy
costs €	TUTXWW1wUUVWT
could be	ewwkYYjYhVXZX
could begin	RSzYYUuWVWYZX
could come	2XVVXuTSVRWYU
could do	QVRVUxwUSyVWQ
could get	VYWXYY2VZVUTV
could help	VVVYYV2XYYUZY
could i	UZwejYllxUXYd
could it	1wUXWSOXUVWYS
could not	SURTVVOSUQzxb
could offer	UWxXXwVWXVYYX
could somebody	QWTWWzSUUSUWx
could start	TVTXXX5XUSYZT
could we	unuqaXlWoVXZV
could write	vWTXWYTYxVYZX
could you	vYWfioVWvVaYt
couldn t	nWZWWWRnUqS0W
council s	wvWYXSVWXUYYs
council seeks	sqabcaaabbbba
counsel for	UuSSXXSWWUWTy
counsel in	OwRzXWTWWWWXT
country and	uXUXYXVYyUXYW
county i	xYVZZZUYvVYaW
couple of	TU1XWXuWUSVXU
courier s	WZYWWYWZaY1ZV
course 0	RYbaa0XVbaZbZ
course for	VXUXyuSUWUYYU
course in	QXWXY4RRVvWYW
course is	VtXZZUW1XSVYV
course of	pYtYbpWrZZYaY
course on	SXWWW2VzWVVZV
course terraform	XZXaaXWtZXYvX
courses for	TUVXW2QUYXXYX
cover a	pYYbabZavXbcZ
cover for	4XXZZVXZYZbbW
cover letter	WxWaZYsYYYYaY
cover the	pnVYXnrwZUWZU
cover your	SsWYxVTtZXWZV
create a	Wk0ZZaVZYYZZY
credit card	VXZZZaUZZZ2ZX
credit risk	qVYaabXbqZubZ
credit union	ZuTbabYbwUaba
cry for	sYYaZXvWaaZbX
crypto exchange	V0XaYaXZtYXaZ
ctc expected	WmvbbbZaZbaZZ
ctc upto	U1UbaaYZZaZZY
cto and	YYXa0bXaYXZaY
cto of	TXyZWZXZYUtaY
cuando te	TVySWxSSVVVVS
curious ?	OTyVXUxWVSVXS
curious how	XWRZZaVXzzWYV
current and	TyxYYXUSXYVXT
current ctc	qktbbbZaZbaZY
current location	pWvabaYbZZZbb
currently open	YTybbcYbZbbZZ
currently recruiting	sZYvbYXYZaZbY
curso de	UWXXYuV1YWWVT
customer advisory	SVU3SRSSWWVWV
customer service	uVWXYUTXYW0WS
customer success	WystYYUWXWYZX
customers in	ZbccbbVcccwcb
cut which	V1WaZZWZXYZYX
cv ?	WvnaXbYaxXaZY
cv and	eqzaZaUZtWYZX
cv before	wsWaaYVZXZaZY
cv current	XmubbbZaZbaZZ
cv for	YVrabbYZratYZ
cv from	TS2ZYaUaWVYaY
cv i	WxtZWZUZUXYZY
cv in	xpzZYZUYWWXYW
cv on	SUuYZYXZVWxYX
cv or	XtXaabYZvZaaZ
cv to	YyWaaaWZwXaZY
cv-ask>call-ask	xYWacbZcabbbc
cv-ask>freelance	xXXZcbYcbcbbb
cv-ask>i-am	ti1aYZWZXXYZY
cv-ask>pay-word	vVxYbaXaZYYaZ
cv-ask>permanent	aztaZZXZYZYYX
cv-ask>we	RT0XXWTWWSVTU
cv-ask>you	ps1ZXkVZXXYYY
cv-ask>your-profile	nwxYWqVYXXYYX
cvs attached	UUUZXZ0XwXYZU
d accord	ZbXucaatbZbba
d agree	VZZwraYZaaYba
d also	VZYYxXvVZYQZZ
d artist	SkTtWYTtURVyT
d ask	oVPXXXUWxOWWy
d be	aqlqoldjoWXYX
d been	UWTYXYSXt0YYS
d both	VWTY2ZuYXTWZX
d bring	QWUUuVQUS1VXR
d build	SxUZxYSXWTYUX
d charge	3WTWWWPWUUXXV
d chemist	WtZaZaXabaubZ
d come	WWWaZvwUYWZZZ
d consider	SUuaZwWYXYbca
d cover	QvWXywTVYWXZU
d deal	0WbabYabbbaca
d do	yXUVsWkXuWXZV
d enjoy	WV2aabWYXpbaZ
d ever	UUtWXXtTVwWXT
d expect	UuVX0YTZWWYYX
d find	VW2XWYSWXUYYW
d fit	QPzUTSNyVSTUR
d get	ZkUkzoTacdlYY
d give	TVVV0VtTXVVYU
d gladly	TVOyWWVVSzWWS
d guess	0ZZZYXXZZXabW
d hate	UtRXWZqWUyVXU
d have	wmjXqnoXcSWXn
d hire	wtXYWYrZXZTZY
d introduce	WU3aXbXaXXbbZ
d just	YYtaYYuWWraaY
d leave	UY8XYYSXTUXZV
d like	snoeecaepYZYX
d love	ZkmlpcmpjnWZW
d make	SuRXWtdsVtVXU
d need	0WvWYXqWWUXYT
d never	UrvkYXsXXoXZW
d offer	SVWZyuUXXVUZW
d only	evYXUZXZbZvZY
d own	YYZa1bYZZXYbY
d pay	3VUyj0RUVUVXT
d pick	rWwbWaXbZXaca
d prefer	SVV0XXuWXVYZV
d put	TVWX7XVXYXWZV
d rather	wXxYXYlmjUYZW
d really	WWSZZaUX3SYYW
d receive	RXWsXvvVYWWZX
d say	VYuYXYTXX0YYV
d see	RuUvUxUXTWWVV
d send	0ZXpYaUZZYVbs
d set	sXYatZpaYZabY
d share	TWVW5WPVXUUYV
d sooner	TUxWxXUXTUXXU
d still	W3WZYsWYkWYXX
d take	ruStndTUpRWXr
d tell	VVWY0VWvUUXZX
d un	bpUoWyTWsWWXU
d une	YYaxsXZaaaZaY
d walk	V3XZYYUXXXXZV
d want	qotatoVYYXYaX
d work	U0QWpYSX0WXXW
d write	usUTWyPQYXWZX
da 0	PSTxnS1QVUuUR
da casa	yXYXZVVYYXpYV
da noi	V1wXWXUSWUWWT
da remoto	waccccacbbcca
da un	TWSXUXwUU0WVT
dados 0	YzbbbbYabaaaZ
dados ?	ZsabbaYtZZaaZ
dados em	orabcbaaabbqa
dados na	aqXcbbYpvZbYZ
daft not	VWrXVXzXUSYZR
daily rate	tYWYaauaXYZbY
dairy 0	VxWZuYVXXVWZV
dairy and	3UYXVYVYaUXZV
danke fur	VXVXXYQVYsUWz
dans deux	TWwXWWPVURVyQ
dans la	bWyYaVVtVsXVU
dans le	vZYamYWYrsZYW
dans mon	YZVZZUVuWvZZX
dans vos	sVXYZY1YYXZYW
darf ich	YttaaauaYYaZX
das fur	xXWZwaWZaYZaW
dashboard for	4UUVWURVYQVWS
dass sie	WwYbcbsbaabbZ
dat u	twYZaaXaZYXaX
data 0	XXXWYZVzYVWUT
data ?	RVSVVRSuzPWVu
data analist	YsYbaarZZZasY
data analysis	VXcbbzZWbbbba
data analyst	UmptZZWYvVZYX
data and	2VUXsWRXVRXYW
data at	S6VYYZWYXVYZX
data center	oXwYbaYaYXZba
data drinks	tXscbcXcbZadb
data engineer	nvZaaaZZZeZsX
data entry	UXXaaZwZZatba
data for	qUVXXXT1XVYXV
data in	RmVVWyQ0XUQTP
data is	xVSyXTRTUUSXR
data people	VWsZZYpyWWXYS
data person	xrYZZYqYYYZaY
data pipeline	nYZZZawaYabba
data platform	ysaZaYWaYbbbZ
data protection	sVWVVVOzYVUVS
data s	2YXWUYVXZVYaW
data science	VxXZYrXWtYYaY
data scientist	hrYaqZZeqYZmY
data set	wWWXZZVZYwYYW
data was	VqUZZXVXVzXYT
date 0	UvVYYWTyWSUxO
date and	QUWVWWwWXWyWR
date cv	0WWZbZXYaaZaZ
date is	TbZynXWXZXmZV
date of	XbbabZZbcayaX
date you	WzXYZaUZZXXrU
dated 0	QXYXYYvXXXVXw
datenanalystin 0	WuZabaYZaYZuW
dates ?	xaaYZXoVaZYaZ
dati in	cbaccbarrbcaZ
datos en	YrXbbbZaxZaYY
datos y	vVXVXUUwXWVXU
daughter is	TWUXXYWYwwWXV
day !	SVnXXWSTU2eWs
day $	RVXVY0xWYWVXU
day 0	wqYaaZXwZYYZX
day ?	mTRUWRPtwypXT
day a	xWtYpsUYYWYaY
day and	xXXXpvpWWWWZW
day at	TWTYXRTzWtXXS
day by	YabacbXbcbzbZ
day for	lSUwUrQUTTUVv
day from	TXYXYyVrZXVZW
day house	2UWWYVUXWYYZV
day i	xZXZYZWZZtqbW
day in	5XXWZvVUZXXYW
day inside	zZZbabWbbZbca
day is	wVTWWPrzWTWXV
day of	VuWZXxWYXWXaX
day on	SXYVa2phZYYZW
day one	U1WZyWWYYXoZX
day or	wXVWYWUWXVySR
day outside	zZZbcbabaabcb
day paid	1ZXWaXWaZYWbY
day per	1YYZZXVYZYXaZ
day plus	zVYXZzUXZWYZV
day rate	xcuYaZXZaZjbY
day rates	PWRVXUpzStVXU
day remote	pXZZa2VXZYYbY
day s	uaWaZawaYYacX
day shift	V5XaaaWYWYZXX
day sir	cVXXYvwXYXXYV
day to	lYXTtXuXVxVZV
day two	vZYZbVUwZXZaW
day we	iYZYZWUXbZyaW
day week	S3xYWXSXTUXYV
day with	uWyZXYVYYSZYX
day you	UpUYYXR2UTbYV
day your	wyTXVXUXUTVXT
day £	TYWWYr3XXWTYV
days 0	rWWxYVUtXWVXT
days ?	pczYYYXXXsXYU
days a	ytXZZYZYilZaY
days and	tZnsaaYaaXZnY
days at	sqWYZZUwZWZaY
days between	4XZZbaYZaZaaV
days by	YZYZbbsabZYvW
days for	sUUUWxhUWUPUw
days free	VURZYZ3UXXWTV
days from	vYYXZXvYZYXaX
days guaranteed	YZZaZZTZYV0aY
days holiday	Y1YaabYaaZaYY
days i	kWUYuYqYWtWYV
days in	xsUYWxVfXVXZW
days of	0tWtZWTXYcbYW
days off	j3XXWYVXZYZZX
days on	4VZZbRWYZZZaX
days or	WsYXYZxYXXrWU
days over	0QVUXyTUZWXXT
days per	0ZaZapWbaaZbZ
days spread	babbcyZabZbca
days to	pYXXWXzQYWXXU
days with	qZXZtatZZWZbY
days you	VWXWYV1WYVWZX
days £	tvVwXpSVVVWWS
dbs check	tXaZZwWVbbUaZ
dbt ?	tXXYZxUYrXXYW
dbt kubernetes	WZTaZZVX1VYYV
de 0	krXshlZXaYuaV
de algo	XXWYYZVX0TXVR
de alguem	tTUXXVUWxUWWT
de analista	rwabbbYaaaZZY
de analyste	YtbcbcZbrbbZa
de app	SWTW1VTWUVVVU
de architecte	YuZcbbabZaasY
de arquitecto	ZrZbbaYZaZZuX
de arquiteto	nobbcbYababsa
de banca	yYabcaacbccbb
de bank	XWVZZZ1YvXYYV
de bijlage	SVVWWXSSuSWSy
de carreira	XuWZZXvrYXYYW
de cientifico	ZnYbbbZZyYZXX
de cientista	awabbbYaYZarZ
de consultant	VZWVXYUUWVWRz
de consultora	ZyYcbbZaaabZZ
de dados	huYaaadnkYYqY
de data	subbbbZbZbYZY
de datos	soYZaZXroZYpX
de desarrollador	YnZbbbZaxYaZY
de desenvolvedor	mtabbaXaaaarZ
de designer	awZcbbabZabpY
de deux	WZWZZwWWxYWYX
de disenador	ZqabbbZaaZawY
de dois	TyYWYpVWYWUYV
de donnees	bsZaaakajZauY
de dos	VzZXZsWUZXWYW
de empleo	XWVYYXV0USWST
de emprego	XXtZZZVwWVXTT
de energia	xZXmZZVYYXZZW
de estadistica	WrZXayXYYYYZW
de estatistica	WXYXZ1XWYXYYV
de frais	VWWXXXTWWToUx
de gerente	qrbcccbcabcbb
de gestion	itYaatXahZqaX
de graca	SVQVyVuVVUTVT
de imoveis	vWYwZUUXZYUYU
de ingeniera	ZwacccbbbbaZZ
de ingenieure	ZmZcccZbraarY
de jeudi	TVWwXVVUWUTSx
de l	bWYpYcbqYXuXq
de la	YuknXWSuVdVVx
de las	RUVVWyPvVwUVR
de loodgieter	SUTVVVSTVSUS1
de me	ZaXabbXa3XaZY
de notre	uWVUXTa0XUUWR
de pagamento	RTVUVTwSVSwSQ
de passe	ZaaabaZabZstT
de power	UVXXYxTyXVVVU
de projet	oqacbbacpbcbb
de projetos	otaccbZbaaboZ
de proyecto	otYaaZXZsYZpX
de python	WYaZa0YYaaZaY
de r	VYVtYipsXVuXT
de saude	ZxZabaYZauaYX
de seguros	vZbcccbccccbb
de seleccion	ruXcccZcacbba
de servicos	wZbcdbbcbcccb
de software	YZYmZZwZXZZZY
de sql	UWYYZ2TVYXVYW
de statisticien	YxbcbbabZbaaa
de tecnologia	ccudcdacabbab
de trois	rWXYZxUWXXXXV
de um	SWUtvYyYYWXYW
de uma	ZaautaXZaZZaY
de una	YZYpsvWXbaaZX
de volta	XYWYXYvWVUVvS
de votre	PvUWVVyVWTUU0
de vous	qtVZZWUXnzYXV
deadline for	QVVVSVRzUSTUx
deadline in	3WUXXXUXWSZYV
deadline is	c0XYaXrYZYZaX
deadline s	UlTYWXUW0SXXU
deal team	QVT4VTPWVSQWU
deal with	1WYYZYWZZYYZt
dealt with	kvVXYZTYZXXWx
dear ai	RXTUWXwzVSUXR
dear all	YZaabaZYaYYZy
dear alumni	WXVWWWUU8QXUS
dear applicant	WZaybXWVbbmXW
dear beth	zYTYZaqZYVaaX
dear candidate	ckqZaaVYYZzWU
dear captain	oYrZapXZsYZaY
dear colleague	uXWYZuVvYUWYo
dear counsel	WYaXaXxVbbrZX
dear dr	ZqcqermZbYbaX
dear friend	VWVWXZTWYU3UV
dear hiring	XXYcabvbsaaZZ
dear i	SsqXUYTXVr0YW
dear ivan	ysTYaaYaYXaaY
dear kofi	xYTYYavZYVaaX
dear lena	ZsWbabubaZbbZ
dear madam	WXtZtaWYZYVZt
dear member	ZaYabaXZaYwnW
dear mister	YvYbZbYbZuVbY
dear mr	llnklhXYZrZZk
dear mrs	vuXYZYUYqXXZW
dear ms	skhkeliZciabX
dear network	ZXZXaawaXtYZa
dear owen	xrUYabYaYXaaY
dear parents	RWYVYRSQXUTX2
dear professor	VXWwZYVYtrYZW
dear purchasing	TVYXYY1XZYWYT
dear resident	YaYZaaWVZYTY0
dear ruth	WYXZZZWYYwYas
dear sir	cXXkZnssfYdZk
dear tim	3YSWZZVYWUaZX
dear tomasz	UysZYYTZWVXZV
debit card	VUSXYXVZYY2TX
december 0	VwWYXXVUZWXYw
december at	XYWZZYW1aVYZW
decide on	UtT4YUUXYVYYW
decide which	WYU6YZQYYXYaY
decided to	WYTYZaUYXpYW0
decides on	UWSyXWuUTVWXW
decision maker	WXXxZYnWZZUWW
decision makers	XYXvYZzWWWXYW
deck ?	UUVW5YjXYWXYU
deck is	YYXZ4ZYZaaabY
decline any	UZW1aXSYZZZaZ
degree in	VYSZYaWYuwZZZ
del 0	WVYYYyUwYXWXU
del mio	xZVZYYTvVUZZW
del sector	wWvnYZWYYYZYW
delighted if	SvYXYWxWXVWYW
delighted to	WsXYcaktYqkYV
deliver a	VXYYYUqUZWWYy
delivery by	2XYYXWVWZYUZW
delivery in	2XWUXWkVYWWYS
dem 0	SSUUUTQvURSzN
demande de	QUUtVVTVUVUzS
demo ?	WYVrXX4XXXXXV
den arbeitsvertrag	WuTWWYUUxUWWU
den sie	WZZsaYXZaZxXX
dentist in	TVRWXWTX3QXWT
dentist s	WYaZaZVYZYWY0
denver and	WYwZYZVXVuXYU
denver €	uYZZawXUZXYZV
department of	luXZZwVYWXmaY
department your	YaaabZYabZzVV
depending on	QktVX1TWXUWYW
deposit it	XaaYZZXaaZ1bX
deposit of	lYYYZYVYZWzZq
deposit the	WaYWbaYaaX0aU
deputy head	U2VXYXUXXWWVS
der anderen	UUUYYWVWT2XUU
der zweiten	YZXZxaWYxXZZX
des profils	VX1XXWTWuUWWU
desarrollador java	qrZabbZatZaaY
description and	moUZZZWYZXxYY
description for	RVTWZXVYWWTV2
desde 0	QTWUXT6VXURVS
desde casa	zYZYaXVXaYoZY
desenvolvedor java	bqXbbaganZavX
deserves it	VXVXVYSuW1WVR
designed for	UVWYYVywWSYXV
designer 0	uqbccbabbbbaa
designer at	VwYaYaXYZYauY
designer in	rlabbbZbaabra
designer position	VzXbbbZbWZaab
designer ux	qtZbbbZaaaarY
desk ?	TYUXZZpZXV3ZS
desk and	mWsZYZbYWyWaV
details ?	R2NVUVmUxQTVS
details to	VZUXaaXaaY0WX
deux jours	qrXaapYZaYYtX
developer 0	lTXYyXVYZYXZW
developer and	YsYbubYbaZZca
developer at	WdWZYaWYvWYxX
developer atlanta	wZZbdcacbbbcb
developer contract	zYXacbYbaabba
developer for	TqZaa0XZaZaaZ
developer in	T2WXZYUZYaWYY
developer job	YvVaabYatXaaY
developer opening	YrwaZaYZXWZZX
developers in	WXbab0UZabraZ
developing a	SUWvcxUVXXVYW
development partner	Zaaaab0aYbabZ
developpeur java	opZbaaqaaZaqY
device company	svWZZZXbYYaaa
devis ?	vXXYXWuXWXXWV
devops 0	jpZbbbtbabbaZ
devops a	ZmZcccZbraarY
devops e	atZcacZaZZasY
devops em	psabcbabbccbb
devops engineer	qwZbabYZjaamZ
deze week	SUQVVURSUQT3O
di 0	TXWwYraWYWVWu
di due	SyWVYyWRXWQXT
di esperti	WZY0ZYXYZYZZW
di mezz	RUV2VRTUWUUVS
di settore	TVyUXuUTVVWVT
di statistica	XZZXayXVZXYZW
di un	vZXuaZYaZXZZY
di una	sTTxuVTWVUUVS
dia 0	nvWXXUTvWUVVr
dial in	TYXXZXTVYTXvw
diary s	RXxXWYSXxSWYU
diary study	NSS6VQNTSUTUQ
dias a	VXaZa2XVbZWaY
dias em	pYaabyZXaZYaZ
dias en	UyYXYXVwXYXXW
dias por	wZacccacbccbb
did a	XWWWUxUXWxWYT
did for	3rTYYWTWXsXXW
did i	XUUZYZrYT1ZaW
did it	ZVSTXWvi2aWXS
did not	wVVZaYwXWSYYW
did so	WvXaZaXZZXubX
did the	tWUWYWdVm2WVP
did with	UYVXZYwWYzXVR
did you	YVaXWXxVvvUWn
did your	QrSWVXOVwuSUu
didn t	ZjimXkeTotYtV
die it	tTUVXWSVyUWWT
die neue	RWSUVUTUTQzSv
die stelle	WxXbaaYZwYZYX
die stunde	mZbZbZxabbaba
die unterlagen	wZataZYZbaaaY
die woche	rYZZayXZZZZaX
difference today	UWXYYYVXXY1ZR
digital form	uYXZZvXXYWaaY
digital marketing	TVXaYwvYYZYbZ
diligence on	VWV3XXUWYSXZV
diligence project	TYY0ZYWZYXXYV
dinero en	WZZZYZTZYY0XX
dinner and	nWXXYYRzXXXYY
dinner for	sqYZZZVzZWYYU
dinner in	WXVXWYT0XyXYT
dinner is	PUUTVTQvURRQy
dinner with	wVWXXWUVWyWXQ
direct client	xXmbcbjbbaaba
direct deposit	YbbabZZbcbwaY
direct hire	W0WYZbYbYaaZZ
directed to	wYYZZZVYZYYZs
directly with	VVVYvYvXYXWZV
director of	V2rYZZVZlYYZY
director role	YvWZWZVYTxYYW
directory of	XWWYZZ1WaYSYW
directrice financiere	vxYYYSUYYZVYW
discount for	VYXXVX4WVVXZV
discount on	UuWWYZxZZYWZY
discuss a	yVkWqYRVYYXYW
discuss your	VYvVaavbZXZZZ
discussed at	ZXtZaaXYvWZaY
discussed with	uZZYbZYYaXZas
disenador ux	muZbaaYaZZavX
dispatching ?	wXVXXxTWVUXZW
disponibilidad ?	1WXYYYVUYXTYW
distribution list	VWVYYYsXXWXVx
dix jours	tTTWWU1WXVWVT
dkk 0	rxVXauVWXVXYX
dm me	tWXaZZzZYYXaX
do 0	UTRUV2QTTQUVu
do ?	tUtUXTOXVTUXy
do a	ZoWcqunqXXYaX
do airflow	UWwXWYTUxRWXS
do all	WWVZZZWYX5jYW
do and	UWzWVYOWTxUWW
do any	RUxWWYPVsPUyR
do anything	SURWXWOSSSN0w
do bring	tXYaYZXaXUZbx
do cartao	TVUWXUSVUvyTQ
do curso	TVVVVySsVUUVQ
do for	1WSXYWzqXTXXV
do have	zXWYTTsVYUXYV
do hope	WYVYYYUXVpXYx
do i	YuQWVrdU1pWVT
do in	xVXXXWuXYYXZY
do it	uYUXvwmWZYlYU
do just	VXUWYU3VURXYX
do kafka	VZTabYUW2TXYT
do me	TxsYXZUYTUvYT
do my	VXYXWRUY2WVZY
do not	YccYmZUdWmwXv
do nothing	RSUXWXRXVW2qV
do payroll	VZWaYZ1YZXWbV
do read	YaWaabWZZ0aZY
do seu	wY0YZZTXYQYVV
do so	WYWYYXWZvTyUT
do something	PSLTvUMTS5VUP
do sound	zWUXWWUuVTXXU
do statistics	4XSVVSPWWTWYS
do tableau	WZyacaYYXWabX
do that	wXWXYwTXYVYZV
do the	iVUevnqWZYoYp
do this	xWUYYWTVWvTvT
do we	RVTUURNRWTUS6
do whatever	WZtaZbYbvYbbZ
do with	SWRWUX1WUxVXU
do you	pXpdbXqXunWWe
do your	UWRWVVzPSOTVx
doctor has	qXXYZYWXYXXYx
document ?	VXSXYXVVxTPUx
does ?	TXvYWYTWzTYZY
does anyone	WWUWWWUU7PXTR
does not	TXZYaXWYvYwZp
does one	UUQWUWQUxvTVS
does that	WuYZwZXaZZYaY
does the	nSRWVXkVUTzWz
does this	UWUmxWSWwSYZV
does your	TWUWWUrV9SWXU
doesn t	SjrpWrnWlldXZ
dog grooming	RTTWzXsVUTWXU
doing a	vYXWYWoxZWXZe
doing diligence	VWU1YWUWXRYZV
doing it	2XVXaVUYVTZaU
doing my	PVwvVUTWsTWYV
doing so	VXxZXYttWRXYW
doing the	2YUXYWTXWVXaV
doing well	pYSbbbvbmZabZ
doing what	tUxSVxQUVUVXT
dois dias	SWZYa5WUaYUZY
dollar for	UWVxUXSWWXzYW
dollar hour	SUTVVW4TWTVWV
dollar month	UVWXzYSWUVsXV
dollars and	RVVzWSPRXTzWS
dollars each	TRU0WRRTWTxUS
dollars for	WXVVtYSVWPpWy
don t	lZmZbbaaopckh
donde estas	VV1XWXUVVUVUT
done !	SVSWVXRRUvPUy
done ?	uXWxYUTXXXTZU
done a	SYxVZYUYVSXZx
done by	zXXXVwVZYTUaX
done for	WawZZZwWZVSaZ
done in	pyXYXYVYXXWZV
done it	RqUXWxtwWUWZW
done this	PuUxXWUWXXuYS
donnees a	XnabaaXaqZavY
donnees en	Ywacccbccccbb
door code	WVWWXYTQWTRV3
door is	ZYubZcWaZsXaY
doors for	YWYawVWtZYaZX
dos anos	U1YWYRWWYWVYV
dos dias	VwZZarXtZZYZY
doublez votre	VXWXXWVWXV1US
down ?	qVWXXYc1YTXZV
down and	xXVXZaWZWtZaV
down by	SXWXWX1WXrVXU
down for	PUyVUVQUWPWVx
down the	tVWYpYtYXsVYW
down to	RVRVWVnxVSUTw
down what	WXTWqYzXXUYZW
download it	VWWWXVR2YWUSS
download our	TVXWWUVuYWvXT
download the	UZZUZXVUaX3YW
downloading our	XZUYZY2WYSXaW
draw your	WYWaZYUwZWUWw
drawn my	WoZbcvaaaaZcZ
dream about	XZWZZaXZZuvaV
dream of	ZcbZcpubdbadc
drei jahre	wyVXWWTUVUVVS
drinks on	UUsVPWS4WSUUp
drive for	VXUXYWRVzUTXv
drive the	QQRUTTSTUTwV2
driver and	wVXXXWTWWUUXw
driver is	UVXXXYVVWVvTv
driver s	WaaabTYXZZ1bY
drop me	To3YWYSXUoWXV
drowning in	WYVWaZ5YYXXaY
du gerade	UW1ZXYUXVUXYU
du lust	qVWTYzSTYWUXU
du mir	wYVZZZWYXVXYx
du mois	QWVXXWSVtUWVz
dublin 0	rvYZaaZYZbZaY
dublin and	YXWavZuZZaaZZ
dublin two	VVVxWXRWyWUXW
due 0	xZYVawUSaXZSW
due diligence	UYX2YYWYZXXZV
due giorni	tyWYYYWWXWXXS
due on	mWXXZWVUYUPW5
due to	UWTXXYVVWTUW4
duration 0	2WYabbYlababa
durfte ich	WXySZwTWVWXXV
during the	bnsZnZVZuXYZX
duty of	YUYZZZXXaX0YY
e ?	TywZZZXYZWZZX
e a	vZXYwZXZYYYZX
e ci	yUXXWWVXXWsYV
e commerce	bYuWnnWwlWZZU
e ho	RWUWWWyVvUVWT
e io	YyabsbYaYYaZY
e la	sYZZaaYZZYYYw
e learning	sUUxVUMyUSTUR
e mail	iWbXYYVmXVysb
e meet	XXUZXZTWW6WWT
e mi	UXwZvZVXVuXSV
e o	qVvWXWUvXVWVT
e procuramos	xYYZuZXZaZaZX
e queria	yVTXWWRVySVUR
e spostata	VWWWWXUTXTVU0
e stata	aaZccbZbbZU1X
e stato	UWVWXWSTVokrv
e um	UTTuWVSUVzUSQ
e vorrei	1XRXWWRVuRWUS
e1 0	V2UXWUTUUUVUS
each all	VXZSXyVVZXsZW
each and	yXWjXstXYWVZV
each at	SWYVZ1VWWWXYY
each day	xYYZbZWabZoZZ
each for	VZYXvZVZZYwaW
each month	vWXXWUxSXXWYT
each of	RWVp3TQQWTUTw
each other	VZ0YUXbWV0XXU
each per	SUZTU5VSYXXYV
each time	QtTsU1RSVTVWS
each week	SYVWYVwxaWRYW
each with	uUWWTWVyZYWaU
each year	auSWXStVUxWXU
early bird	YaZaYYW4aXXZT
early registration	YZaZZRV0ZYYYS
earn $	VXX2ZVUVYYsZW
earn 0	VWUXWUqUYW1XW
earn back	VZYXZY2WaZQZY
earn from	XYWYVZmYWTzZX
earn more	TVXXTZ3XZYRYY
east africa	vYtZbbVbabZbZ
easter and	sZYaZZXWYSZax
easy-money>benefit	UWVXvWmSVY3VT
easy-money>call-ask	TaZVaYXYaa2ba
easy-money>connect	VuXZVawZYZUaZ
easy-money>content	QVVPUySrXUrXV
easy-money>equity	TVUU4WSWVTRYU
easy-money>event	SwWxWTUSWWwXU
easy-money>freelance	uVWVTWtvXWnVS
easy-money>i-am	tkWXeVSWaW4XU
easy-money>job-word	vxTXUXTXUVfXW
easy-money>messenger	XaZZZYWZZZwYV
easy-money>mule	QUWXWYSVVV2YT
easy-money>part-time	SYZZZWzXaZRYX
easy-money>pay-first	TYXXYXpXYV4WS
easy-money>pay-word	oZZYacVXaZ4aX
easy-money>permanent	XvYZoZVYZYwZV
easy-money>recruiter	UWyabcXbXZWca
easy-money>requirements	YaaabaYbbbwbZ
easy-money>role	T1WYUZwYYYTZX
easy-money>secret	WYXYZXWWYV1QT
easy-money>seeks	vWUWVVUVVVxXW
easy-money>sell-cta	uWXYYYtYZZsZX
easy-money>site-notice	WYYZYWWWYVyRU
easy-money>start	jrXYWY0YYWSYW
easy-money>task-for-you	xWXVyWRYWTSXW
easy-money>teach	VXSYWRTVVO1YU
easy-money>thanks	UWUVWXUUzOvWT
easy-money>threat	RUVWUVwUOSyUR
easy-money>unpaid	TVTYTW0SUUPWT
easy-money>we	XcTRupxXWZoVS
easy-money>workplace	2WWaaWWZaYtZY
easy-money>you	YWZXhXsZWU6WX
easy-money>your-profile	VUUYXY0XZYQXY
edit a	pUVyVsTTWTVYT
edition of	TYYYZvUwaZYZX
editor for	1WXWXoVWWXYZV
editor to	WtXYYxVXZXYZY
editors and	YZoccdtcbabbb
een data	YtYbZbxaVabaZ
een deskundige	UVW1VVUVXWXWU
een devops	tpbbbbZcabbba
een jaar	zVvYZYVXWTXXV
een java	sqbbbbZcabccb
een mooi	TUTWWVTTV2VSP
een offerte	qYXYYZ3YWXXXV
een paar	zVvVVUSVTVVWT
een plek	YrYbZaXazZaZY
een projectleider	psYbabsbVabbZ
een stageplek	XXWaYZWZzXYYW
een ux	sqbbbbacbbcbb
een week	UVVWVVPVVT0Vv
effort 0	zZZZbYXZZaXZX
eight hours	WtaaatZbabaca
eight months	VVzZsZUZUSXYW
eight of	yWUYwYTYXSXYW
eight people	T4TwVVTWXVVXV
eight weeks	0WXXYnrZmXYaX
eight years	WXVYwZUZvWWaY
ein angebot	xWUVWVOUXVUUy
ein kleines	xYaarZZabbabZ
ein kunde	waYqbbZbaaaaZ
eine nachricht	ZZYabaXYvYavY
eine neue	uWrWWXSXTUTyT
eine stelle	ZzZbaaYarZaZY
einen projektleiter	oYYbccucacccb
eintritt frei	YXXZZYX4YWYXU
either side	wYZaarWZaaabY
either way	sYpZaZqYrUabW
el 0	pWWWXvSsXUVrS
el codigo	WXWXYWTWXT0Sr
el deck	TTVV1XUVWWWWT
el dinero	WZZaZZvZZZoXW
el domingo	TVTWWWTTURyVu
el enlace	UVTVWWTvUSyTQ
el equipo	XXXYZXVVYuWXv
el jueves	XYXYYXXvYVXWt
el lunes	WsXXYWWVYVWUw
el martes	TXVyXUVuVUVVQ
el portal	VSVWWXVUWUUU1
el viernes	UVVWWWwVsSWVs
eleven countries	VuWZuZWtYXXaX
eleven days	1WYYWYWaZYYaZ
eleven hours	PVUTXySyWXWYV
eleven of	tXXZWaWZZWxbX
eleven years	sXoYVZtXrlYYW
else has	WZZZaYXVaWXZ0
else who	RYyVWYUXVvXaW
em 0	YaYaaZYYZXwpU
em braga	xVyWWVSVVSVVT
em coimbra	TVTUXUT2WTUUS
em comum	VWSUWWSTX2VTS
em lisboa	sZbccsabbbZca
em recife	ZmZabbYZZYZzX
em regime	yZabbbabbbcba
email address	SUSUXUOxVTOyQ
embedded engineer	ryYaZaYadZaaY
emil and	aarbbcXbZUbwX
emil i	xanYabXaYWaaY
employed 0	o2UXWYQZXTXYY
employed basis	0WXZaXXaZZaaX
employed position	T1VZZaWZYZZbY
employee number	VuUYzYVXWUXZX
employers in	TVxXXXTwTuVVT
employment 0	V0YbaaWZaaVaZ
employment contract	S5ZZZWXaZaYaZ
employment from	W2WZYZVXuWZYW
employment is	V0ZaYZYZYYXaZ
empresa ?	YWWaZYnZ3ZZXY
en 0	UUVXvXTWoUsjx
en bilbao	XraaaaYZZYayW
en casa	VyXYYXVXYXxXV
en cdi	Y0acbbZbbbbba
en data	XYYXZbVxYWXVV
en de	SUUVTVQTzTVVv
en dix	UTSXVV3WWVWUT
en dolares	3WZaZZYZZYXaX
en een	UXWWYvVVYwWUT
en el	WsfnoZWXcllWs
en evaluation	UYY0YWVYYXXYW
en heb	XVyZXZVYuVYXW
en hollow	aWZbbaYZzZaZY
en la	TVUVWtwRWtVVs
en ligne	TVUVXvS0XTUWT
en mars	UTzUWWSTVSTSu
en met	xXXYZZTWZVXxS
en nimbus	ZstbbbXaaZbZa
en plantilla	Y0XcbbZbabbaa
en stonebridge	YlrbaaZavXaZZ
en su	UVtXWWrWyVmXT
en tideway	ZYZbaZYazYaZY
en tu	TWuZYZVZwYYrW
en u	PUSwVS2UWTRVQ
en una	UWsvWuQVTUsVT
en valencia	vuZaaZXZZZWZY
en wil	2XTXXXQWsTXWT
en zoek	YZWayZZaXZZaY
en zoeken	VSVR2WTXWWWYU
encourage you	uuYabZYYZZZaY
end ?	ZUQUVVpST3TTM
end client	yZZacZZaccZab
end close	XZXZaasXaXYwX
end of	pmXcYlnciWcYt
end up	XZWaXaUZZwYZu
ended 0	UwVaaTVXxYYWW
ended with	wXXXYXTWZXXwV
endorsed you	XZXZZZWYZVY3T
ends in	TXuYXVOWwTVzQ
ends on	SdWWWSonXVVtx
energia solar	bdbuccbcdbccb
energy ?	WvuZYZoZXVZZY
energy consultants	YZYXZZuYuZaaa
energy for	VuWZYQUzXWYXU
energy is	XXvaZZuYXWYZX
engage an	sYYVZxWYXXXYY
engage you	yYYWaxWYaYaaZ
engenheira devops	pqXbbaXavZbZZ
engenheiro de	mtabbbmalaaaZ
engineer $	ZvabrbZabaaba
engineer 0	weabobZbbbbca
engineer ?	nrXaoZWYtqZYX
engineer at	XtXZYYVYWXY4V
engineer contract	1YYabbXbZZabZ
engineer for	zoYaaYYYZqZZX
engineer full	U5YZYZVWYWYYX
engineer in	qrWZZaXZdxZZY
engineer is	YWZXaauZZYYuY
engineer job	YtWbbcZbtYbaZ
engineer on	ttYaYaYZZZrZZ
engineer opening	YtTaabWZxYYYZ
engineer position	bqacbdccpbccc
engineer role	WrTZraxaYXZTY
engineer to	wpYZwXXZXXZaY
engineer we	YYZZaYrvbaabY
engineer who	uYWYjXUXXVrYw
engineer with	ZyWbtbYaaZaYY
engineers in	jkXXXYxZYXtaX
engineers who	QSyTVuNxUTTWT
engineers without	TTUWXW3WSSUWU
english and	wZbcbZnabbXcb
english for	xVVYYXwVVWWYU
enjoy a	VU1XVZTxXUZZW
enjoy it	VxUaYZvWXWZaZ
enjoy the	XYvYaZVXYqXXl
enjoyed meeting	VxyWXYRVXRUXS
enjoyed your	arXbabZWavbcZ
enough ?	sUzUYWRXWVWYU
enough to	VV4XYZWXWVWZU
enquiry form	TVYYXYuYYWxXV
enter the	ZbYbbbZYaXyYX
enter your	YZYaaZXYZX3XT
entertain a	XxuXYZWXWWYZX
entrada livre	WVUWXTV1VTVTR
entrevista pagada	RWU2WSTTUVTVQ
entrevista remunerada	WYZyZXXYZZYZV
entry in	yYaWZVtWbbYaZ
entry is	SURRVUPoUO2Sx
entry level	baZbbcZbyVbba
entwickler gesucht	pWbbvaYaaaaZX
envie de	UW2VWVTWTTVVU
envoyez nous	WWZYaXYYaZ1XV
episode 0	WYXYZXU1aXXYX
episode is	WYUZYYT2VUYZX
equal shares	ZZZa1aVZYZZaZ
equity 0	YbabzaZaaaaba
equity and	XzVZjaWaYYZaa
equity client	YaWxYaabbbbbb
equity remote	Y0XaXbYbYaaba
equity>benefit	WWXX11PVWWUZX
equity>call-ask	aZZYXwXWbYZbY
equity>client	XYUxXaZZbaaZZ
equity>event	QTURP0zPSSUWS
equity>expert-call	XYUxWaZZaaaZZ
equity>funding	XWoY2aXaaYZbZ
equity>i-am	TVTv1UtUSTTXU
equity>mule	WpYX0XWWXYVYV
equity>part-time	VycbYVababaZa
equity>pay-word	WYYayZXaZaaba
equity>permanent	ViXZ5ZWYZYYaX
equity>role	RVVzUUSTXUXaX
equity>start	OPTT1UQQUTRUQ
equity>threat	VycbYUabZbbZa
equity>we	soWXzYWYXWYZX
equity>workplace	V3VYUZWZWXXZY
equity>you	SZTwmxQSVmqWT
er is	XwWYYYVXYYxYV
er ook	xVQWVWPVxRWWT
erhalten sie	XxWXYZWVWXvXT
error in	WtXZYZWWYVXYx
erzahlen ?	YxWaZZuZZYaZY
especially the	sYXZXZXWZpZau
est en	ZZYZaXXuaWXyU
est reportee	UVXVYWVVXVUT1
esta disponivel	tVVVXWTVWVUUx
esta mensagem	UVUXWUSUxSVvQ
esta semana	UXUXWXVVWTT1P
established that	VYYZaZyZYUuUW
estadistica para	WVZXazXYYYYZX
estamos captando	UVUW1XTWYXWWU
estas ?	VW1XWXUVVUVVT
estate agents	RWSTzXuSXURXV
et je	tsUZpYVXtVXYV
et le	yZYaasYVZZpZX
et un	XYZZyZXvZYYWX
eth back	VVUVUWSSVS3TQ
eur 0	qqYcetZoZZaYW
eur per	wXXWYvTUYWUWV
eur permanent	ZxbcbbZacbabZ
eur remote	V1ZbaaYaZaabZ
euro and	rVWXW2TWVTWZV
euro e	wUWVVwUVXWTXT
euro en	UYYVZ1UTaWXYW
euro for	wXWZZzVVYVoZX
euro hour	ryVYXXTXWYWYW
euro in	UqVWWVPWWV2XU
euro per	RUUnm1TWVW0WU
euros a	QUUUW1vVVTUYS
euros an	zxWTWWSXXVWZX
euros and	QUVzVoqtXVUYS
euros each	wSVWVzTSWUVYU
euros for	TWVzWZUVUTnYT
euros on	waccbbaccbYcb
euros per	ujZYZvhXYaYaY
euros until	XaYZaVV0bYWaW
evaluation immobiliere	UYXzYWVYYYXYW
evaluation of	1XYYYXVZXYYaX
even if	jY1bZbXaZUaae
even though	TWUwWYUXVxXYT
even with	TUSUUVRSUPM0v
evening and	UUWXXUUvWVVWx
evening at	WZYZZXXuwXZZZ
evening for	VXvRYxVYYWXZU
evening i	QVSVTUwSTvVXw
evening over	QUUyUURxWURYV
evenings a	TXZXXztTXXYZX
evenings and	TXaYbvWuaaZaY
evenings are	0bZbaZYaYabbY
evenings from	PQUVTsT0STUUT
evenings in	sVXXY3WWXWYZV
evenings online	QUUzWtSRXUVWU
event and	SxRXXQSzWUWXW
event reminder	XZYZaYWQZXZ4U
event>benefit	TUVxWyivYVTWU
event>call-ask	TWW2WyRTXVrWS
event>cofounder	VYXXWYXVaYyYU
event>connect	TUSysVdwUjTpR
event>content	VXVVXsc0XSWsT
event>easy-money	lWWWWPY2XVuVT
event>equity	RSXVWzXTYXXXV
event>expert-call	WXUzWXQSWUYXX
event>freelance	SXWXVtQ4YVSVT
event>funding	YyXZYWZXWVabZ
event>i-am	lXUVWqwXWysVT
event>interest-q	SVRWWVR6SRUUS
event>job-word	UUSWWUv5TdVdS
event>mule	TlTpWWU5XTqWS
event>open-to-new	VQQXXT0SWVUWU
event>part-time	owWXYxTQWWVXW
event>pay-first	SVVVZtRxYWyXU
event>pay-word	lcWWW1doWUrVY
event>permanent	StSnWQSxUUVVx
event>requirements	PSwTsTrzTSUTS
event>role	XUWYWro5dVdUT
event>run-code	XWYZZYUWZYzVU
event>secret	UYYXYPS1ZWPWV
event>seeks	rWYSX1TeXYUqW
event>sell-cta	fUUjVXP6UUuUQ
event>site-notice	XZYYZXVSZWY8U
event>speak	VWXSX2UtYUVWU
event>start	XxWWWPR2UUrSQ
event>task-for-you	zYYXZVWUZXUYU
event>teach	SaVWX1UzVpTVX
event>thanks	VVWXXwVSXTwWV
event>third-person	WaUwbaXYaZYaa
event>threat	SVYqZ0TxZXcVa
event>unpaid	VYYYXQU5ZXXXU
event>wants-job	UVXWWuVwSUXYX
event>we	mZjaY0buXUaWV
event>workplace	PSTSVuR2VTRUQ
event>you	dWabYjouXXtrS
event>your-profile	ZVXXXUhwWTR3U
ever been	RWUzWXtVWVXYW
ever come	T4QWUWQWTRUWR
ever feel	XXuYYWTWVwYZY
ever in	WYSYZZTXW6YZW
ever need	QVTYYX3WuTWXU
ever stood	SXW1YXVWYWWYT
ever think	XX6YYZQYTPZXU
ever thought	VX3YXxRWVQWZW
ever want	VXmZWYyUWwYYV
every day	YajaZasYZXyaX
every friday	ToUYYWm2VUVYV
every month	nXxYYYTuXXtZX
every other	TrTSV2QvVSTXS
every person	VYWXXWTWXV2YX
every second	VqWYYWU3XUXYU
every sunday	WYUYYWU2XQWWT
every week	YXoYXUtyXVVWU
everybody in	RSRWUVRt3QWUS
everybody s	qVXYYyUXXWYaY
everyone else	QWtuVVSyURVXR
everyone i	SWzWWXTyROVXS
everyone in	VrUYXZWWyVtZV
everyone s	UVURXyTsUWVYV
everyone who	UYWTXVS1YVxXS
everything and	UXaXsXSWxqUYU
everything for	mXVYXYVWXWzYT
everything from	UTWV2XTTWVXXV
everything in	nVUYWYR0SUWWU
everything s	VZXvYZVYZWXZw
everything that	VTXY1XUYXXWZX
everything you	SxSUsW2VWLUUS
everything your	VWVXxXRWXYvZW
exactly like	VXxYZaVYWxXRS
exactly what	XnRWYauZxWYbZ
examined by	VZYZvaWZaZXvV
examiner for	SYZXZ0XWYYWZX
excellent and	PuyWWWTWVsWWT
except cpt	xZXbccZcabYba
exchange for	xVSTUWnxUTSWS
exchange with	WWxvYYTWYVXYV
executive programme	WTXYXywVYYVXW
executive search	WYxZZXtYWVYaZ
exhibition on	1YYZZYUXZZYaW
exist grant	WXaZyZYbZaXaZ
exp 0	pwWbbaZaabZaZ
expanding our	YXrYZZUXZYxaY
expect a	SQyWwWSXVWWYW
expected ctc	WznbbbZaZbaaZ
expected rate	uYrbcbZcbaabb
expense tool	WXSZVWvWUSXYy
experience 0	zTWbabYauZaYY
experience a	vWaaaXWwaXZaZ
experience and	UWVYXWVU4TVXV
experience at	Y1XmbbYaaaZaa
experience in	WamYkZnZwWXXs
experience needed	paZZbaYbabvcb
experience to	WwYZaZYbrZZZa
experience we	XtYYZYUVaZxaX
experienced project	WYVaZwWYtYbbb
expert-call>call-ask	WYr5ZYWYYYYZX
expert-call>client	WYTxWZYZaZZZZ
expert-call>connect	VZY2ZWUYZZZaa
expert-call>easy-money	VVWUzXTXXWSYV
expert-call>equity	TVp1rWRWWVUYV
expert-call>event	VZW2ZVVVWXYZX
expert-call>freelance	UWU7XVTXXXWXT
expert-call>funding	VWmt0XSXXVYYW
expert-call>i-am	RVQvTWuU2OWVT
expert-call>job-word	QSTq4VRVVWVWU
expert-call>mule	SXU1XWUWWVTXT
expert-call>pay-first	SWXtVRzSXWRXS
expert-call>pay-word	eYW9YXWXhXYYW
expert-call>permanent	STV6QWWXYWYYW
expert-call>requirements	OSV2VrTUXWUXU
expert-call>role	UUS8XUTUUUVWV
expert-call>seeks	SYY8VXWWZYXZX
expert-call>sell-cta	RVV3VRQvXVSXT
expert-call>site-notice	YZWwbbVaZZaab
expert-call>start	1XYrZYWYYZZYY
expert-call>teach	TXWNWwTxWVXYV
expert-call>threat	1XXOYXWYXaXZV
expert-call>wants-job	RTS0USSTPTTTR
expert-call>we	QUV2wqkZWWUXU
expert-call>you	bYY2XXZZvaWYV
experts in	xWUvXTSYWWUVT
experts on	UZVyZYuYXXXZV
experts to	OSWxVwRRXVQVR
expires in	QVSWWXPUTTvxu
expires on	TVTWVWvTvTSVw
explain it	wVSxVukWVSUYT
explain the	sU0rXSUSRTVXS
exploratory exchange	YX0aXaWZZYYaZ
exploring this	bXZbwbZbabccc
exposure is	jVYZaWVWZXWYy
express my	ZcacabXbbxbba
expression of	WwZZZYVZauXZV
external data	zabZbZXacbaba
external examiner	SYZXZ1XVYYWZX
eyes on	zZZYaZWaasbaY
fabrik nord	csXZjavZrXaaX
face of	UVYYYYwWZVuYX
factory in	XaYaZazZaXYbX
factura de	RWWWXWTVWUTU1
faculty of	XYYZZoWwYVZZV
failed on	WYWYXXUWYpUV0
fair ?	SWQVWSPPy2TUQ
fair for	UXVWWYyQwSVVT
fair in	rYWWYWxTuWVVT
family !	YZUZZaVYZ1YYV
family and	YXZaZaXbwXvaY
family company	SsXxVYXZYXYZW
family firm	d2WYWXTXXUYYX
family owned	W0UZZaXaaaXaa
family s	qUiX0YUZXWWaY
fammi sapere	WYuYYYVXwUXVT
fan of	rVUWWWSTo1VWT
fancy ?	VuwZZYVYYWYZX
fancy a	U0UYVYXYYwZZW
fancy it	SrSUVuSzWUXZU
far as	TxWZXXwWWUXZU
far we	U2XZXYWUYUYaW
farebbe cambiare	XZzZZZVXWUYWV
fast and	WVuYYWSW0TWYW
father and	ozXYWYTXYWYZX
father s	yWSWUVSVTxVWP
faturar mais	UYYXXYxqYYXXW
favour ?	SWVXWXtYvTvXV
favour and	VyvZYZVZTVXYU
feature you	QUSUVUO6UQTVT
february 0	yXXZaWWwYYXXU
february ?	tXXYZTWxXXaaY
fee $	tWYWZXwYZYoVU
fee 0	sUWTXPvzWVVXS
fee ?	2YWXYwTVZXYZW
fee and	arWsXxWVWVnYS
fee but	XbaayTYobZYbZ
fee by	VZYXXYUZaY1XS
fee eur	VYXUZ1WQaXXUY
fee for	VZaWZuXTbYnZv
fee is	uWWsYSsrYWpYU
fee no	VXVWYSV2XVXWU
fee of	YYYrZtmaZYpYn
fee s	hWVRX3SOYTTYU
fee this	waYUYWxXaWQYU
fee we	uZbarZWZabaca
fee you	RXTSVTtVVT2WU
fee £	ZWXXZtxXaYrZX
fee €	PWYyYWUuZZWZX
feedback from	TSTzWUVVYvWVU
feedback on	UYVVxXjSVsdWs
feel free	bvvlZZWmYWXZX
feel like	WW1XXWSWVnXYW
fellowship are	UYXWXSV2XUXWU
ferry and	xZXYYUWYZRZaw
few days	2YUXXYQYXXYZV
few months	ZYxcacZcaabdc
few of	uU2VWXQWWVVXW
few people	WXwYXZUVRzXZV
few things	WT0aZaXYZXaZW
few times	oZTbabzbXRZbY
fewer than	TUUWWVOUUTUwy
fifteen minutes	UowYZXvZYXXaX
fifteen years	UWVZuYTYTxXYX
fifty and	zTUVVTxTVTTWS
figma ?	YYaocvZbbbbbb
figma go	qWZbcbWawYbaa
file ?	TVuXYYTXXTVXz
file and	YWvaabXaZWvVY
files and	0YZZZYXZZZWbZ
fill a	UruYZZWZvWZZX
fill in	nTqwWZSwXVpXT
fill the	lsWXYZxYYXpZV
fill your	VTUYZX2XSYXXW
filled in	msXYvXTXYWsZX
filling in	tYpZZZWYXkYZu
films and	TrWXzVWQYXVaX
fin de	xtYZZZWYarYYV
final interview	WsVZYaWaYZyaX
final year	XZZUZxXspYZaZ
finally got	nxZaXZXZYXZbZ
finance director	tvYZaaYabZaba
finance manager	bxVaYaVZXXZtX
finance people	VXzZZZvXXSSZX
finance team	VWvZXauZZXYbX
financial controller	lsnaaZYaonakY
financial year	iYtXYwWXaXZaZ
finch is	WtWaZavZZYZqY
find a	WwVYtYrYXWqZW
find an	TTxVxtOUUTUXU
find attached	sYYYaYWSYXYYy
find below	WXYZZasYZYXYy
find every	wUUXXYSXzTSXV
find it	SUQVVUPpUPS2v
find its	V1VYZZWZYYVaY
find me	sY1XYYTXUUUYV
find my	ZXXVabXa5SaZX
find one	UVVXvYQYUyYYX
find out	qf2qXYUYdUYZW
find someone	yT3YXZVWYVXYV
find the	ihcZYZtZXWXpu
find their	VwSXYYxXWWXXV
find them	Us0XYYoWXUYXW
find work	aZacbcYb0Xcba
find you	cjzWXiunUTVXS
find your	TRlXWXqWVnuWu
finds you	XqpaabuaYYYZY
fine !	VYpXYayZXUYZV
fine i	sWUYWYUWUuxYV
fine with	NWUUV0RVTTVVt
finish in	WuUZXbUZaVxZX
finish my	VaYbZZYa0WaaX
finish the	0RTVWTSWWWyXR
finished the	RWVWWVRurUXWy
finishing my	YXTaZaWZ5TWZW
fino a	xxXYZYXYZYYXW
fintech and	YXpnZbUZxVYaY
fintech people	VW0YYZWWXVXwU
firm and	knWYtrdYpXYaX
firm at	SYVxYXuYWXVYV
firm hiring	VUTYYYRY6QWWV
firm i	UWU2XYSYXUYZZ
firm in	VtVtsXwXYXXYW
firm is	U0uuVYVZXWYYW
firm needs	sabwbXXbbaabZ
firm of	SxUYXYwYWTYZX
firm s	WtWXXYsWvXXaY
firm that	VUSWXY3WUSVYU
firm we	1YYXXXuWZYYZW
firm will	QRwWYYSWWVWXz
firms and	wYTYYYvYmVZZV
firms for	VYWsYVyTYYXYV
firms in	ZZVbZb2aaXaaY
firms you	WXxYXYUZuRYZX
first 0	VWXXsXukWexXV
first box	WZXYZY2YWRXZW
first buy	WXZZXZUXaY0aX
first chapter	YZYZZTQ1YVYaX
first cheque	UVXX1aWZXWVZY
first class	WYXWZxWTuYZYY
first comment	XVUYWYTwXySXV
first day	U1SYXXRWVVWwV
first engineer	VVYb0aWZaYZWZ
first hour	WYWWWT4NURXXS
first hundred	WWVXYXUUZxxTU
first i	XW7ZXZTXXTXZW
first in	SrtYTYrXvUXZV
first job	VTRXWTisuTVxT
first month	WZWZea1YlWqeV
first name	RSSXUWsTU0TVS
first of	TXWYXYmqXnWWw
first one	UWWWVY1UYWuXV
first order	VXYYXYtWZZxYU
first page	WtwbabiYYZTZX
first pay	UYYZYZUYaY2QV
first payment	XaZYaaWaaXzZY
first salary	ZXZabbXabZ3ZW
first six	PlTWxXRSVPTXy
first step	sYZZXZZabbuca
first thing	vXtXTapaZWYbY
first three	xWVXYXvVWWZaW
first time	RsuXWviTVuVUS
first to	lWVXWVyWWVvXU
first two	XSTUvvZuUTtWR
first users	STOU4UQPWNRST
first week	TVXYYXwXYzqXU
first who	WSzXxYTVXSTWU
first year	STWW4ovWXUVYW
first:benefit	ZZYbdmyamYecX
first:call-ask	ZXsyZkXblWcWi
first:client	rnrqZZaZYYejX
first:cofounder	YZbc3aZZaXbbY
first:connect	YZjkiZaddvYqW
first:content	ZXWakba4XZcaY
first:cv-ask	Xp5aaZXZXWYXX
first:easy-money	iaXbdYpdYa2XV
first:equity	ijWn0aaYYXoZW
first:event	ZYZbaoZ0ZabiY
first:expert-call	WXZ7nZWYbZYZW
first:freelance	vZeeabkclaaaj
first:funding	cZaj3ZXfYZcZY
first:i-am	baoakbibrqbXa
first:interest-q	nYuenXYknbXYl
first:job-word	brpabaYZoacpZ
first:messenger	kkoZZXWYnW0Yb
first:mule	encbbbbpbZsYi
first:open-to-new	ac3ZlZaYlYZXW
first:part-time	ujaYerYpZbbYX
first:pay-first	fXXXjcdXYY1bs
first:pay-word	lbYsYtmZYXmZi
first:permanent	X0fbibYcZZcZa
first:recruiter	ZjxZZZnYZZjob
first:requirements	iobbqajabWkrX
first:role	msZcdiibjablZ
first:run-code	mpYXYXpWYW2rT
first:secret	ZXWYauVYYW1uY
first:seeks	npblonaZlYbZZ
first:sell-cta	bYbciYtpZWmar
first:site-notice	YZZaZaYYZad4Z
first:speak	XYWnasczYnZYW
first:start	vZacmcdkmYcaa
first:task-for-you	xdWhmbUYaVovX
first:teach	WcYYY3XqadZXY
first:thanks	ZZZbaacYb0amd
first:third-person	WYWlZZiXyXZXv
first:threat	ZoXbYkeaaWtrl
first:unpaid	YXXYpvbtZWZep
first:wants-job	XaXbbbZZ3YbkY
first:we	lkbjjnomYbhYa
first:we-help	ejcYkl0XZXaYY
first:workplace	spbbZmZbcalZc
first:you	bZlbcclZdmkpd
first:your-profile	cksbaabZainqX
fit ?	VZ2YZYpWXUZZZ
fit for	X3laZaUaaYYZa
fit in	rTUVVTP0XWVYV
five days	cUVzXqvUXWSWT
five gift	UaWYZaVaXX0aV
five minute	VXrXZWT1XRWYW
five minutes	PSrzUTxSwQTVP
five of	UzUvVVUWXUYZV
five stars	aZYaaXUtaXquZ
five weeks	xTTUXQSytTXXV
five working	TXXWYXsWYVQVz
five years	aqUZYZpYqtYqW
fix it	RUWUXUSVWU4TP
fix my	3WVVXVRWVSUVO
fix the	VYYZWZXYZXsXu
fixed fee	yWWYXXwaZZTaX
fixed price	0ZYZWZtaZZZbY
fixed remuneration	uXVYwYVZYWXaY
fixed term	U4abZVYZZZaaZ
flat 0	SXVRY0UXUUXYw
flat fee	oWVwVUvVXWUXT
flat for	R1YYYXWZZYXZW
flat s	TYXXYTTTXUwXx
flat £	qWVUXTzWYWVWS
flexible hours	zWXXZQWXYYrZY
flight to	YYYZaZWVZXWs1
flights and	pYYYaxWXZZYbY
flights to	uVVXVVPTWRTW0
flow and	rZXuaZYaaZabZ
flying clubs	XWVZYwUXYTXwY
focus group	VVT5YWVWVWXXW
follow our	SWVXXUR1WSVTR
follow up	dVX1YWslmUbXU
follow you	YXXaaaYZW1ZYY
followed by	TVUPX1SuWVTXT
followed your	WxiZYaWZWXZZW
followers and	VXWYYZ2XUXVXY
following 0	XYsbcbabbZuWa
following freelance	tZWYaZvbYZZaY
following our	wZZYaYXqaatZW
following the	VXVvkoUYprmXW
following up	marpYcmZpVXXq
following you	SVRVVVNSTrQ9L
following your	UVOYYYUWT3UQS
fondo de	YxXrZbabaaaZZ
food and	ZvoaabYaZaaaa
food bank	QqSUUwQQV0TSP
for $	WWVmYX6UYWvWU
for 0	sWWcpnpfZXdZp
for ?	bV2WXXSWVTXWU
for a	qllodjbZnZbYY
for abap	WaZXaxSXZSUyU
for about	wWZXYZVYZYtaW
for accepting	YaZZabxZYvZYW
for agencies	YaobbcwbbYaba
for ai	0UzWVQSVUSVXT
for all	pYoknYroXVVZm
for always	O4UYYXUXWYWYW
for an	oYYynncXnXXYW
for and	VT3YXYSYTtPTV
for any	mXWZZaXZ6VZZX
for anything	mVvWUYSXxSYYW
for ardent	XXWaaaWxuWYXV
for as	wTWWZZtaaaacb
for asking	WWSYZYVXT4YXR
for august	0RQUVTQTSPTPu
for bank	yvVXVXQXYWVXU
for being	UWUvXWRmWwVoo
for big	sWUWXuUwWTWYV
for both	TvxYjYTXVnVYV
for business	WZYYZYwYZtWbZ
for care	UXvXWZvXYUWYW
for change	UyuZYaVZXXYaY
for children	WySWYwVUVRXYV
for clearbrook	XZZtXZXxaYYXU
for clients	WaXwaXWUaWuaX
for cloud	ZUVYWZxWWUXzU
for coffee	wyVXXXSWXQWXT
for completing	sZraZbWatVZaZ
for connecting	bltWkaoYpZeYX
for contractors	RVXWtXwtZYWXU
for daily	SWVXXUR2WSVTQ
for data	WXqmaZWyYWYtV
for day	3XVZZXVXYWYaY
for details	pd1YYZVYXVlYW
for devops	qabcddbccccqb
for doing	0YZWYWSYaZuaX
for downloading	XZUYaZ1WYSXaW
for each	iUrvWzWUXVZXW
for early	WXVXWVS1ZWWYV
for eight	oVvZqaUZrTYZW
for embedded	aoYcbcabuZcba
for employees	YYYXZZ4XYXYZV
for energy	YZYWZYwYtZZaa
for evening	UWaaazYXYaZaX
for event	sXYZZXXUxWZZX
for every	vXVXXYnYwWWaX
for everybody	UWSXVVRyTPUSx
for everyone	SXVSWTSvXUzVQ
for experts	UYTxWXwXWSXYV
for fabrik	uZYbZbXasZbbb
for filling	rYoZZZWYXdqas
for financial	rYZcccZbaabtZ
for firms	pVUWVU1mXTVXR
for first	TWSWwUpdpSTxU
for five	QUSyXVRYoxWXT
for flight	XYXaaXuZaVYwZ
for founding	WWWZ1ZXWXUYYX
for four	qTWXXYpWzWXWw
for free	XYWYXX1oWWZvY
for freelance	QTSWwWQUVT0TU
for freelancers	UaZaZa2WaWZYV
for fun	TVPWUXSVvzWXU
for garden	wXVVVTQUWSSzQ
for good	SsUWuyVxWRWWS
for guest	VWUXXxwQXXXaX
for half	UXXxjnkxXWXZU
for harrow	ZrXvWaZbabbbb
for help	uXYZZXvWaaYbX
for her	WkSXVXSW3RVUv
for hiring	ZaZZabYbyXaXZ
for hospital	avnbYcabbabcb
for hospitals	SVSWWVxxUUVXR
for hotels	uXxYXYUWXUUZW
for hr	VXVXUXvYZZWyU
for in	YxtabbWbZaZaa
for independent	1UbZcaZbbcaba
for interior	YaYZaYuuZYZaZ
for introducing	XYWZZZWZX0ZXU
for ios	XTWZYaWZrXYyX
for it	zlqrbXTpVYXnT
for its	xxZZaZXYZaZaX
for itself	TVSUVV0VUS0XT
for january	UWVXWWuUUQUSz
for job	VWxZYXVZTvXYX
for joining	oXtZZUWVZvsZV
for kite	ZsWuXaZbbbbbb
for letting	WZWvZYUvZVZZX
for life	WXVWYYSWYS2QV
for like	VXXZuaVYwXXaX
for little	uXYZaZUZuZabZ
for love	SwZYWwVYXZWaZ
for lunch	WYVYYavXYmVYv
for maintenance	RUVVXVSUXTVP3
for making	wXsWYYUXVsWZT
for march	OVWUVUVVWVRX3
for marketing	WqZYZXUYYYyYV
for marking	WYZabyZZaaZcZ
for me	pWYYXYSX3nrXU
for members	XYYUYuVzXWXVT
for mentors	XacXbyYVbbbba
for money	TvvaUZXZXYZbZ
for months	WZXYZaVYY1YXU
for more	UtxVUVtVVUVWU
for mosaic	uZXaabXatZbba
for most	uWxWXWvXWTRXX
for my	ujYXmtSbmWtZV
for new	wXsYYZVaZZYaX
for next	WY1aZaWaXVZar
for nine	aVsYnYrXnrXYU
for nothing	RVRWVWP1xYSVR
for november	STTUXWTVYVTU3
for now	VXWY3XVuXiXYU
for nurses	SWZYYWT2YXVVV
for one	pWV0crZnrUUbU
for our	toWVpuWtYWbYW
for part	SUSWXYVY3UXYV
for payroll	VWWzZXSWZYoWW
for people	UWweupZxXVXYU
for person	TxUYZwWWYWZbY
for phd	XXYXZWyWtXXZW
for post	YvYaaWXWYZuZU
for product	WcouXZTXXWsuX
for property	WWXyvYXVXWXXW
for python	TZZaavXXZXYst
for qa	YpWbbaZZqYawX
for quantile	YuWaaaXwZZZYX
for questions	XYYWauVvaYYaY
for reading	UWVaYZWZuxYZX
for real	UUWXYXuWVYVwT
for refugees	STUUU2SSWWWVR
for registered	ZpYbbbaXaZawY
for review	wbaZobZbcbbbZ
for sale	SVUT0WrRUSTTP
for sap	pXZbccZabZbvY
for saturday	TVUTWURTVUVT3
for school	WoXYwVUsYVqaY
for sending	UwXbZaYaZtYaZ
for senior	WsxZYZWVYXYsX
for september	UVWYYVUvWUXOz
for several	VWxZYYsZWXYXY
for shares	UUXW0XVZYXZaZ
for six	xnYrXVVXoYXZp
for sixteen	ZbyaacWcbYcdb
for small	iYVZWt1WWVXZV
for solutions	ZWYbbbZasXbvY
for some	qYraZYVWYvaba
for somebody	aWZntyUWqgXYU
for someone	3YjYVWVYuVYaX
for something	mV5VTXQVTuVXU
for spark	VXXZZ0WWYSWyS
for speakers	YaaYawYscZabY
for sql	SXZXY2SYZZXaY
for submission	vaabdcbcccZcb
for submitting	oYtaaZXuaWYZX
for supply	vWWaZYxZVTXZX
for taking	mYXaoaZZXybbX
for talking	UWT0VQTUvPPWQ
for tea	RzVYuWWVWXYZX
for teachers	SXUSW0sQXVVYU
for teams	XYVYTa2WVUYaY
for ten	UZQwVTaSvRqvQ
for tenants	aXVXXPwzXUWYT
for test	1XVXuYTXXUWZX
for testing	0rWWaWUYaZXaX
for that	mVjYYYTYW1sXR
for the	mcWblbXkclkXv
for them	1XRWYtuWWTXXV
for this	xXntXZjVXjXZY
for those	VYVWUX2XWUWYY
for three	yXraYnVXYrYYZ
for translators	TXrYVXyXWVXYV
for transport	OUVUVSUwVVVV0
for travel	tWzTWUTXVVVXV
for tuesday	TSXYYtTRVVWUz
for twenty	SqWxVvSVWpSYV
for two	vsWrYYYXXXXZu
for us	xcbVc3TbWVZYV
for ward	RWYXX1YVZYYZX
for week	TWXYXYVXXVuXz
for what	lV0XWoeWWpXXS
for when	YY5aabWZWQaaX
for which	aXbvYuUlYmlbV
for women	RTRRRRN5TQsTP
for work	TXZXYYRV3kuXY
for writing	WmUqZYVYV3XVU
for years	tuTYWYrXVtSXW
for you	XinkWjwalXlkW
for your	aXliXZuZoTbsp
for £	XTUpYV7VWUnVl
for €	TVTXWtsSWTxVq
forgive me	WrSZZayaZXYbZ
form !	muWZZaWZXYtbX
form 0	UTYXYVwxXZTTV
form and	UWtXvWuWYUVZX
form for	iVVWuXtXXVSvV
form has	PSRTVWQUURR0v
form i	vvWaZaVXZWYaW
form is	WababYXZbbyaZ
form of	kXspZjVVqWpYo
form on	xYYaaYWueYYbl
form so	rYXZZZrYYTXav
form that	XXyZYVSvWTXYX
form to	SWWXXkS2YVnYo
form we	VwauZYWZaYWZW
format 0	VXYzaYWaZZYZV
former colleague	VXyXYpUqbQXxX
former employees	WZVzYaWYaZaaZ
former employer	SUR2XVTXWVXWX
forty hours	tzYYaYXaaZWZY
forty per	tXXXvYUZXVtYU
forty years	rVTXVXzYURXYT
forum i	ZZZaqwZUaZbcZ
forward for	tYyYZaTZUUZYV
forward it	TXWXWYRWrW2Wq
forward my	VWWaaYXa4YaaZ
forward the	pWWXYWUWXS2UT
forward this	VWSWXXmpVQWV0
forward to	WbpYZYVkX3bWW
forward your	sXvbccZbWaYaY
found a	TWSXvZUXXaUXx
found by	WXRYXXzSYXvVU
found in	qVsWYYSXYVO0T
found it	VUVYzUVWSTXYv
found its	ZZZbbaYaXybba
found the	XaWaZaWaY2YaW
found you	pfbuXYXYcqXpY
found your	lVWnVWTVTzsVr
foundation would	SVWtYyWWXYWZX
founder ?	xVVU2URVXUTYS
founder and	ZVZbyaZbaabca
founder for	ZXZb1aWaaaaca
founder i	tXTWTY0WURXXT
founder in	WXYazaZaYaaba
founder of	TiuXwWtWXWWYV
founder with	WVWY0XXYXWZZW
founders in	UXTX1YSXXWYZW
founding engineer	ZWabybaacbbba
founding members	VVUYpYV1XUXXU
founding partner	ZYZazZWXZZWba
founding team	YVXY2YWZYXYZY
four ?	RURTVSPPTxSTy
four afternoons	tUVwUtVWWUXYU
four day	S3xYWYRXTVXYV
four days	vxYZZZmZZYZaX
four episodes	wYWXYXwUXYYaX
four hours	qUUxSTvVXWTYU
four languages	TuSWWVvVvVXYU
four meetings	tVX0TYYZaZaaY
four minutes	TVwUWrQ0WTUTP
four months	5UXZVrWYZXWaX
four of	uXVXruUYXqYaX
four people	uWYaYXwWaaZcb
four sites	tyWYYWUVWXXZV
four times	TTVYWyvWWSYaW
four weeks	ypYZYZVZqZZaY
four year	XXYZyZXZZYZaX
four years	WTYYkvWYytYZW
fractional head	2UYaXaWZaabcb
frais de	XXWYYYWYYX0XU
frau dr	YYZ4aZYYaZZZY
fraud investigator	ZwWZaaXXqZXYW
free 0	WYYWYXvvXYYZX
free ?	2VjXXXpVWVVXq
free and	VWoXcXOxpZWvV
free for	obiVlYhwYVrWa
free from	oWVYYZSY1TWYW
free in	p2WYWsTXXWYYW
free live	TTTWXVP3TSTWT
free monday	VWTWXXRvzRVVP
free of	VYWYYYx0XXXXU
free on	pTPVUWmwTSWWx
free recording	WYWYZXTtXTWyR
free sample	SYVXWWpSzUUXU
free so	nYWXYZ1XVUYZY
free taster	YXVZZXwuZVabZ
free this	pXVXSWT3VSVTT
free to	UtkwYXTqXVecp
free trial	WaZaaawZaYZxV
free webinar	aXYZbZW2ZYYaW
freelance ?	vXoXZWuYXWVYX
freelance and	YXycccZbaZacb
freelance basis	5RWaXYXaYZYZY
freelance court	tWUXXXSYyVWZV
freelance editor	nVYWZVQXYYVWz
freelance illustrator	RXTZZWRY3VYZX
freelance or	UVzaaaUZuWYZY
freelance work	4ZXaaZVZZWZaY
freelance>benefit	drYcYWtqXXWYr
freelance>call-ask	wXXZcbYcbcbcb
freelance>client	xWVYaYyZZZZYX
freelance>cofounder	0XaaYYWbbbaaa
freelance>content	zZYXaVXSaYYZY
freelance>cv-ask	UVyZaZWZXYYXX
freelance>easy-money	1XVWXTSWVTtXU
freelance>equity	XyUaZaXbaaacb
freelance>event	oVWVXqrzWTQVQ
freelance>expert-call	wXUuYXUYWTYYV
freelance>funding	4PZZWYZaaaaba
freelance>i-am	SYuWWWSW6bqXU
freelance>interest-q	2XXaaaYZaZZXW
freelance>job-word	zllYYXTXtsXXV
freelance>mule	XUtSYtTVXXwXV
freelance>open-to-new	RVyXVXTWVTWUS
freelance>part-time	8aYZYYVYZZYaY
freelance>pay-first	tVXWZYTYZY1XT
freelance>pay-word	1aesYoXZYXYYV
freelance>permanent	rs1XXYWYrVXYV
freelance>recruiter	RTxVWVNzSSTWT
freelance>requirements	sVSUWWPV0SUXU
freelance>role	3WYZZYbZfkYaZ
freelance>seeks	yVtlpXkYXXYYW
freelance>sell-cta	mrUWXWxUWVkWx
freelance>site-notice	wTpYXZUXTxWTU
freelance>start	2mYaaZYZcZZZZ
freelance>teach	bxUVX1SSVVUXU
freelance>thanks	OTOUWUOURw1RP
freelance>threat	5rYYZXVYbYXYV
freelance>unpaid	RVVWWV0UWUUWR
freelance>wants-job	ZXWcbcZbxYbab
freelance>we	2XVsrYUWXXoYV
freelance>workplace	3YYabmXaaaZaY
freelance>you	rbrqWWvWdTqWZ
freelance>your-profile	0UVVZZWZZYYaY
freelancer ?	iTXWUW3WWXSWU
freight builds	azYaXbYbZaZba
fri 0	QQTTUyQRURUVy
friday ?	TeUsYXtWWVVWy
friday and	VnSYYZUYwxjXV
friday at	SWpXYYU0XSWXW
friday bring	WYYZXZVRZVXU1
friday if	wZWZaYWYYtYaX
friday the	QTRURVOyzTVWQ
friend from	TrXZ0XSYYXUaX
friend i	TVTXUWQqTq2WU
friend mr	VVXXVYwWYWwXU
friend of	TVTYXWTXymjYr
friend we	SWvVZYUWYVxUV
friends in	UVyWWSyURRWZU
from $	VYXYZY+WYXWZW
from 0	hnVjXYukYbUjv
from a	lVltnkbWVYmvT
from abroad	VWVYYWuUwUtWV
from all	WXXZYZWXY3YYU
from an	RTsVzXRYWVXYW
from and	tVSYXYTWUzYZU
from anywhere	YrXbaaWZ1UZZY
from april	tSUZYYWUXUYXy
from atlanta	UYYSZUVyZxYTW
from day	Y1XZxWWYYXYZX
from each	SXTXVWPXWzwYU
from feb	nVWXVWSWzWXYV
from first	VxUZtaWZXXYaY
from home	yaYYZoVYaksaY
from it	TVUVwVSVVU2XS
from january	OTUUX3VWXXXZX
from june	uUYazaZZZYZbW
from last	wWUYYYSXwTUXu
from lisbon	TyVRWTQzYXWYV
from march	1YXYYYUUZYXaW
from may	PYxZYaRX2UYWV
from me	pVuYjlYXVzYYV
from mid	0YYZaZXaaaabZ
from monday	wWUWYWvVqnXsR
from my	WyTXxWaXTwSYT
from next	S3UZrXTXsXYYY
from now	TXUXsYmXXTuxO
from number	RXXYXYUVWSYa2
from one	vXTYXXoWYwYZR
from other	oUWZZZVYX3pXV
from our	XWcXZYUXwnzXk
from payroll	TTRVWYRVUyyUP
from people	RUNUVOQzSsUwR
from phoenix	UXWRYUUzXxYZU
from private	VXuxTYTXXWXZX
from quantile	qaYbacZaavbaX
from sales	WWxXXZSYYvZaX
from september	SxyXXSTTsVWXU
from several	XZUZcbXbcbybb
from someone	RzPzXXSXVUWVV
from teaching	YaWaaYvYxTaaX
from the	caYZucWWYermr
from this	VYVYXWURVssxT
from three	pYWWZXxXYXWtT
from thursday	VXVYZXVTWvWVv
from today	ZaZbbZZbYttaa
from tomorrow	UXWXXUUTXUUW3
from two	VXWyXPTyWUWYR
from us	0WWWXTqVXUVXv
from where	VzQXXXQWPyWYU
from you	rmXaWrWqdlWbk
from your	UaTkdcpYqdurX
from zentrix	kXwabcYaaZYbZ
from zero	XVaYuVWwYZWZW
from £	UXQYZY5sXUYYW
from €	QRTUvStyUSSTQ
front and	WZbacaWbbaybX
front of	uXmYYZvXlYXZd
front office	R2TZYZXZXZZaX
fuel card	T1WZabWbZaYbY
full benefits	V1YaZaZaZaabZ
full name	XXtaaXYaaZyaa
full of	UYXYYYsyWVYYW
full remote	1VbbcaababbaZ
full stack	nWXauamaZZraZ
full time	a4jaZZXYaYZaY
fully refundable	XXXYabXaaazaa
fully remote	unXZatWaZZmZa
fund and	VVyvTYSXTSWWT
fund is	SXU3XVUYYWXYW
fund the	WXTyrXTZXXWaY
funded by	pWTzUUTWXXUXV
funding for	SvXYTZyYWXWYW
funding>benefit	RUUWqV2VVVZWT
funding>call-ask	UXUyyYUYZXXZW
funding>cofounder	ZYZb2baabaaaZ
funding>connect	YaYaXZXZZyVZY
funding>content	VXUYWZWWwTWYw
funding>easy-money	TUTV1WhWWVlYV
funding>equity	ZTaa1aZZbaaaZ
funding>event	RTR0MQOyURRWS
funding>expert-call	VVWUyXTXXWTYW
funding>freelance	Y1SYUXWXVXXZX
funding>i-am	oVxV0XTWWcoXU
funding>job-word	RwsYsYWWWXXXV
funding>mule	jUUrxVSVWU2XT
funding>open-to-new	aZxbWbZaZZaZY
funding>part-time	TWUYyYUXXWXaY
funding>pay-first	VZWXTZUZYW1aU
funding>pay-word	yuiWuTTWXdXXV
funding>permanent	SeUX3XqXWVUXU
funding>role	Tbjs4XTWjaVWU
funding>seeks	lUYl6XXYZYZZX
funding>sell-cta	WaYaVa3VaYZbY
funding>start	QMWV3TSVWVvWT
funding>teach	YWVZYXXXyVXZV
funding>threat	2QXVOSQRXVRTR
funding>unpaid	SSVW0TTRXYVUV
funding>we	VWTX2qOzWUnWQ
funding>workplace	PXZ0TPXTYWUYU
funding>you	pkUeuWqUWnvWV
funding>your-profile	0RRVuXTXWWWZR
fur das	urWsZXVWXWpVp
fur die	mVWYmvVXsloXU
fur ein	SuWzWsUTWWWXU
fur eine	UXWxvTVWWXXYW
fur einen	sabwWaZbabbba
fur ihre	RUTUXWxTWSTUx
fur meine	xUSVWWPV0SVVS
fur oktober	TUVWXWURWTVT1
fur sie	WtrxqYWXYXYXW
fur unser	RrXTXzTxYXXXV
fur unsere	SWSQWwTzWUWWT
further action	SWUWYXTVXUUT2
further to	rolYZXZpZZkYo
ga hybrid	pYYbbbubacbba
games and	WXXZuZVYwWXaX
ganhou um	xXWWUYUXZXvXV
gap in	VR6ZYZTWWTYYW
gather that	UTSzVSSUxSVYV
gave me	wWSYYWUXwwmYW
gbp 0	pXZYaUxZYYYZW
gcse maths	RWVXWvTXzRWXT
geehrte frau	tZawbaYabaaaY
gefallt mir	Xa4RabXaXXZXX
geht s	VXXXYYVYXvyTU
geld op	YYXQyYVYXXtZW
gente como	UV2WVWTUUTUUR
gerade ?	UV2XWXSVTSWWS
gerald s	UxWZYYWZWRYZw
gerente de	osaccbZbaabqZ
germany with	ZURVWWxXVUwXU
gern in	uYXYZZWsZuYYW
gestion a	cYZZayXZpZZZY
gestion en	WzYbaaZbaabba
get $	VZaYZpTZaZ3ZX
get 0	TYUlsXbVmT3Wk
get a	ZZXcZemnmWspc
get along	UVUWvVSVXyUXU
get an	XmW1sYUXXWVYX
get back	WYtZZaVZqUvZW
get certified	VVWWVVo5XXTVS
get half	PTPQzSORSQyTQ
get in	RURVwXRUwOvTu
get into	SUQWVWQV0pVUv
get it	uUUXnYaXotsYV
get me	TWSUXWSWtRUW2
get more	RSRUUTsOTOQ3O
get on	QV0WXWaVTTVXS
get our	1XZXTWWYaZWaY
get paid	oXohXXwWXVsYX
get podcasts	VXYXZXT1YXWWX
get the	wZXcYYYpZXuZY
get their	UWSWvYyXYTWXX
get this	QWUVWXrTXV0pr
get to	UqpWveaVVteYV
get you	VuuXakxXWWcYU
get your	VYXXYYxVYXzYW
get €	QTRVTqRUVU4VS
gets 0	TVXVWRxzXVUYR
gets a	VYVZzXVWXQYZw
gets lost	WYWvbbXbtYbcc
gets you	SwtYWWwWVWVYU
getting a	yvVYXXTTXUXYV
getting back	ZZ1aZbWZYQZZX
getting to	XXYZYaVYW5YZT
gezocht voor	rXaXZyXUaZZZX
gibt es	XWWavaXZuXZYX
gift card	opYxZYVYYmsYW
gift cards	dXWXYWwWYWuVr
gift €	STUVUVSSVQ4UP
giorni a	nxWYYYWWXWXYU
gis specialist	UwyYXXTVWUXYV
give 0	TWVuyZsXVSXYn
give a	PVZXY7UWZYYZX
give her	UVWVWxVXWTxYT
give him	TTSWVVSRUSyVx
give it	nUVYYYwWSUxYS
give me	XmcsacWXtqaYZ
give my	TZWYY2TVXwXZV
give one	TQSWVWyWxTVVT
give our	RVXVX5RUYWOVS
give the	WYYYazsWZYoaX
give them	SxSvWvTVURXZW
give two	XYYuYWSwXWXZW
give us	WWXsYWtXYXvXq
give you	rVZWyZuWVWrXU
given below	qXxabbWaZZVYX
given by	RWVXYxTwYVWXU
given to	3YYZaZWZYWYYm
given us	qTWXWzSUXVXYW
given your	kuWqtaXZaaXbZ
gives them	RUTVWVOSVSyWx
gives you	NVWWTV4XXXTYW
giving away	VWXXYSU2YUUWT
glad to	UburZZYsnpYYW
glad we	XZWZZaVYZuwYW
glasgow or	WzZaZbZaaaaca
go ?	jYTXYuqWVwXWU
go about	TWTUXXxXxUYYW
go ahead	xaZZcbZbbbraY
go and	UpvYXuWZbWZZX
go down	WZXYXYTXWV2aU
go for	TVUYYZuYvSYZu
go in	VXUzVWStWPWWT
go on	WXuZZZWYZxYYV
go out	XWuabaWXaYaav
go through	xXUVYZvYXXtYT
go to	XVrrWWSxVSUvZ
go up	2XXYYaVZYXsaW
go with	yWuWYYVWXVYZV
goes by	bbbbccYbbawcZ
goes in	WWUXWZVWxPUWx
goes live	UWUWzYoUYXVZU
goes on	yWWZYZVWXUrZy
goes out	TTTVWXSwzQVXS
goes to	RbUucWVUWT0Wu
goes up	TaWWXVvsWUUWt
going ?	UV0YYYVVUaYYQ
going for	TUSWsYSUV2WYS
going in	Q3UYWWUVUWWYV
going on	Tq3WVXSVUvWXS
going through	vWVXYYzYVTXaX
going to	ZUoWeYTVrRuWz
gold trading	WZVaYVVYWR3aY
gone and	UxTXuXuWURVZU
gone green	VWvaYaUYXVYZw
good !	WZWZsZWTYyYZX
good ?	TTSvzYsXTQUYU
good afternoon	ZuwXrWkXeVXXU
good and	UXVxWvWXVVZaZ
good as	txVWVWPVWwWXT
good at	sVxWWYTYsSWYW
good coffee	V0QXUXtWTPSWS
good day	sZdjXnllXZrYZ
good english	SUTXXWrXXX1YW
good evening	kVSWUVoSuqqXr
good for	US2YUZSZXVYZW
good i	xXxXXVSWVSWZU
good luck	VVTXWXRUU7WVR
good morning	tbboXXrWmVnYa
good news	vsVXYZlVXVvXV
good people	oUvYwZaXqWYZX
good summer	XYVYZZUXX4ZXV
good time	1XbYaaVZYsYZW
good to	YXYYYYZWW4XXq
good with	TWUXXvRXxrWYT
google for	UXVZYZ2YVWWXU
gostei muito	vXyYZUTXXrXTU
got 0	temYmZqeXTlqW
got a	qXnanhbYrtYXU
got an	RWSVvtsVdxWXR
got both	TQ3YXZSYTQXYU
got from	SWVWXWSWXTUX3
got into	XXWYZZVyVvYaW
got it	RpsWVrrVTpWXn
got me	WWUXYYTYU2WYV
got my	RXUYXVpV2qXYV
got no	TYTXUYuYWtYYw
got one	YXsVsXuXWTXYq
got something	QUzUSSxTPOWVR
got stuck	SXVvWWRVTyWXS
got the	WUTWvsSUX1VWs
got three	sWSWWYxXvSWYT
got time	VUuZYZUxWoWXT
got two	eXXYjY3XXUXZn
got you	SUvYWVTxVtXXT
got your	pymYXXTXvaWZV
got £	uZYZZZubWWacY
graag een	TXVwVY3XVWVXV
grab 0	ZsXaabtbbYbcZ
grab a	VWwXYZrYZVYbZ
gracias por	WXXYYXUWX0VSu
grade 0	U5XYYuVWoWXZV
grandmother s	sYXZYZVYQVyYV
grant !	UUVZRYTXWwTWx
grant approved	WYYZzZVbaZYaZ
grant for	5UXWQVSUYXVXT
grant from	VZYWVYUZZtyYU
grant of	pTWVwXUXXWuYV
grant writer	iXXXXaVZwtYbY
grateful for	mXVtalWY1TaZU
grateful if	wXaXYXVWpPXZx
great fit	VxTtaaXZaXaba
great meeting	pYXZZaVYZyZaU
great profile	XWuZYawYXWXYY
great to	XXWsZapYZxqYV
great week	uaXbcbXZatbZb
greetings !	XrXaaaWZZ2ZYW
greetings from	wYYaZaWZa1ZVX
group 0	jvaaarXabbaaa
group ?	SwYZYXwXZXXaY
group and	XxvZaXXYSrZZY
group for	OTQRSRPzPxRRO
group i	RTWX0VRUVTwUS
group is	vjqabaZabaaba
group of	sWVVtXqtXVlYW
group on	SVS2WTTVWwWYV
group s	VWSXXYUWySVvU
group with	VqT3XXVXWWWXX
grow our	WytZWXUYVUXYV
growing and	XzzZVZWZXWZZW
growing our	YzXbbbZbcabba
grows from	S4QVVWSVVUVVT
growth role	W1TZVZUZWYZaa
guarantee of	VZZTYvRSaWvZX
guaranteed 0	YbZaYYVYZZyZZ
guaranteed and	WYXZXYTWXT2ZW
guess what	YvYbaZXZZWZbu
guest ?	RVSTUVRxzRTXT
guest at	PTTSVPN0VRwTP
guest lecture	XYYWa5WRZYZaV
guest package	XWVYYX3PXUXaW
guest post	VWVYZTzkaYWYY
guest teacher	VXZZZ0YXYXbbZ
guide our	rTWUX0OPXVTXU
gustaria que	xXVYYyRVTVWXW
guten tag	saplcbobZaabZ
guy who	TURUVWPTxQQUy
h 0	drYxZYWYYXXYW
h plus	vWYUYXVWYWwZW
h week	1YbZbXXabbZba
h:benefit	UkUmYZ3kZpbYV
h:cofounder	YyUX2YTXWWXYV
h:connect	YbT3XPQuWsUXU
h:content	vZXZaYUZZwYXa
h:easy-money	XxXXVXTWZWzZT
h:equity	SXW2YVSWYWTZV
h:event	SWpWXyo2XVVXV
h:expert-call	UXU7ZVSVXsVYV
h:freelance	ndvXZZwZZacZW
h:funding	YWXzxXUXWtYYW
h:i-am	XhTYXZuovRvWW
h:job-word	cZTWXYSm3UXyV
h:mule	X1VnWvWWXVaYk
h:open-to-new	URQYXXUX3TVXT
h:part-time	WXTYYXUwYyXWV
h:pay-word	TxmYZrVXXnuYW
h:permanent	VWVZYZ4XuTXZX
h:recruiter	cq3dYZcZWVfYV
h:requirements	VWVYVxvWWTnZX
h:role	nmomZmemdlbYW
h:seeks	VXUZYZcY2WwYX
h:sell-cta	SVUVzVNVUUTWx
h:speak	UUW6YWkQXVnUT
h:start	WSRZZaXZzXZZX
h:teach	qXXdXwYyXbbXU
h:unpaid	SUUWtnR4WSVWb
h:wants-job	VUmXXXSW7WlXV
h:we	YWstnYrYWXoZV
h:we-help	TWVYYZ7oWVXZW
h:workplace	YaaacZYaaaybY
h:you	Sy2YXYTYURXYV
ha !	UUSzvWURWUWVT
ha avuto	TVUVWW2UVTWVQ
ha sido	XXXZZZWYYVXrw
hab selber	watbabYaZYZZY
haben eine	WuWYYXWYYWVyW
haben sie	ouYabZranYaZY
hackathon in	WWYXZVU5ZVVWT
had 0	TWTzVWRVuaVVT
had a	XdjYYYsmWupYb
had forty	WaWZabyavXZbW
had her	uXVXWWTVVsWXu
had the	rZUonWTUtvpWS
had three	VXUZYZxWvUVYW
had to	WbWZZZdYjyXYu
had you	WVyYXYUWVuUYT
had your	zYVYZYSXYRtVR
hadn t	qYUZZYVSX3OSS
hale is	SVXXYxUUXUVWw
half a	jXWawzaTYWWYp
half an	RWWzZZmxpbWYU
half day	UVXYZ2TpaXXYW
half hour	XZsVZwXYZZZbZ
half in	VXVXoWTWWVzYT
half of	uZaa0rSUWVWYU
half price	QWUVVW5vWSTWQ
half term	tXWYYVyXXSYYW
half the	opeXwXnoWWXYV
half time	2YaZaYWbbaZcZ
half up	xVUVXWwXYXVYX
half year	yXYatYWYXWYbZ
half your	UXyWwXSXYTUXX
hall 0	sVTVWVP2WSTWP
hall in	RUUYUXRyuPUTv
hallo again	vYWWZVwWYXYZX
hallo amira	suZaZaYaZaaZZ
hallo chloe	vbbbcbbcccbba
hallo ivan	jtrbbbZbaaaZa
hallo lena	XuxRabZbZZaaZ
hand in	nVUVXYPWwTUW0
hand out	rTVVVV0UWSSVS
hand over	QuTwVTRVUVwXV
handful of	Vl5YXYSYXUZZW
happen again	XuZbabYbaabdr
happen to	UWTXsXtVUyWVR
happens to	yXTXXUvVYVVYW
happy ?	UV6WYXaWTQWUS
happy and	YaXaZcXaZzXbZ
happy birthday	UWSUYXSUWUUsz
happy if	TzVXVXSvVUXYX
happy to	nXZmYcqtcuXXU
happy where	bcyccdYbbYccb
happy with	eWTXXXvWtUUWu
happy work	WXVYYYVVU4VKR
hard and	qwXYZVVYtZXaY
hard sell	ZaqbZbvXXWbcb
harrow finch	XnpkaaqZqZZmX
haruka a	ZsXbbbYabZauZ
has 0	uYWaeZUZYYXnw
has a	YrWXioYWUTmvv
has agreed	xpaZaYXaZZpZV
has already	SVVVTVUWWTwUx
has an	YWXaaYxXrWuZY
has approved	VuXZaaXZZZtZr
has asked	ZwY0YVWXWXjZV
has become	TXTXVWqWRzWYS
has been	YYXXYZYYanivx
has changed	VYsYYZzYXRWYV
has come	pW0qWYZXXSXYq
has confirmed	tYSXZYVXYUXyW
has drawn	WrZacuaaaaZcZ
has eleven	XtYZuZXaaZZaZ
has ended	TVUWWVNRSST3Q
has ever	QqT3WUTSUuWXS
has expired	WZXZZZYYXVRsy
has finally	XYVaaaWZZ2YZX
has given	sXYZZwWaYWabZ
has gone	tUxVWnSWWTVwT
has had	xYXYXYWXXtYZU
has helped	VWTXYY2WXUYXX
has just	a1XXpYlZXYZaW
has left	sStXvXSWmkWYT
has lost	SVVVb0TUUusXR
has no	rWYWXUWYYY0aW
has now	qtXZaaXZZYWvV
has one	UXWzXqSVYTWZT
has opened	TYXVaUwwZXXZU
has outgrown	pWVTX0RVVUVWP
has reached	pXZXZxVYaZYZX
has requested	TXUzZYUWWWUtT
has retired	2WYZYXUZZZYaY
has run	SXWwYVVXaXvXX
has seen	wWVWYXVWXWXXw
has taken	smXZuZWZWsXYX
has the	VVZZZVVxYotZT
has to	yVkjWVQrqTfVt
has two	yXWXYXWYWWYYq
has written	taYZbbYaaYavZ
has your	TQ4XVXSTUNVVU
hasn t	TXnZYZVYXVXyU
hasta el	SuYWYVVyXXWXV
hat mir	YWVZZaWYtwXVU
hate it	WYUWXXwxVTXYU
hate to	UrRXtZoWVwWYV
hatten sie	SVqwWVSvxSVVR
hause aus	xbcbcaacccYcb
have 0	mVWZmWebcTq2U
have a	qbtbpYXlmZZYY
have already	WT3XWWOUUTUWU
have an	asamnlkYlYmaY
have any	jXXXaakZwWZZw
have approved	uYXZYZYZZZZuX
have asked	WXsXZXuWZuXYV
have attached	ZZXaabXatsaYY
have been	VkVjZaWWWqozo
have capacity	0WWYYWuYYWVXW
have come	TYYWXWVXZXpYy
have completed	UWVYZqWY2VZYX
have done	QXXXXUQzxTsWS
have eleven	VWVWvYSVVyUXT
have filled	WVTaZZwZvXYXY
have finished	oUUVVTSuyTWYS
have good	USyYUXSxWVWXT
have got	VYYxZYQZWXvaX
have had	VVxYWXSVWwVYT
have half	RVRUzWRVqOTWv
have in	VZtYaawZVYYaW
have inherited	rXWXWYVXYUyVU
have is	VWTYxYsXXUVYV
have it	wxTYXYwXVXYYW
have its	2XXXYVUUZXYZU
have just	uUR0RVRWVRVXS
have lunch	VVwWqZTWVMXXz
have made	wXWYzYUXWUVZW
have met	pWqXVYuVXuXYU
have money	VtXawZXZZYZaX
have moved	TrxXXXUVUpXXU
have my	VWSYYYWVxRVXw
have need	UawaaauaUYXba
have never	dTkzWsSSWUVWT
have no	nXsXWvRWuaWZV
have not	WYWaYZvXVzXZW
have now	TVTWXXtpTQVzT
have one	Y4XaQaYZZYabZ
have our	yUuYWXTVUVWVW
have read	XXWZZYWVppYYx
have received	txWYZYVWYWVZs
have resolved	tYWYxYVZZWVZX
have room	tWUUXTzWWUVWQ
have see	XYYbZbtYWvXbX
have seen	ioUXsYRXrSVxS
have set	zaXYaaYbaabcZ
have several	XT1YWZSYWXYYY
have since	XWrZoaXZWxZZX
have some	5VOWXXRWxQYXU
have someone	sWUXXXzWUTVUT
have something	zXzXXZUYlUYZV
have such	SxTXXWSXYyXXT
have that	naXaZatZZTacv
have the	XnUXaVpXhsZXz
have thought	uYVZYaUZXQYTz
have three	khoaYazZYYZaW
have time	nVaVVWPWurVWv
have to	kjUiYrTlrVsoa
have two	nvcZZYuYVWXZX
have we	VXSXXYTXW3WRU
have work	QUyVUXQUyOUVP
have you	ipjcXYqtnmYXV
have your	qavZZaWZYksaY
haven t	nprYjYrYWYXXp
having a	yXWYZYVWWUYaw
having found	UYxZaauZVVWYW
having her	2VWWYWUYWXYZV
having read	rZXXaxXWaVXaX
having regard	XYauaYsabbYbY
having twins	sWZbuaZbaXacZ
he can	UWWYYXUUXW2XS
he d	SWoXVXRUk3XXR
he had	ZbYabbybboabX
he has	XaZZaXxYaYoYt
he is	vTrYuXRXWWrYW
he ll	YaZapbWZYXxbW
he s	aXoWcnSWUfxXw
he said	vWUXZVTyWXYaW
he say	UUSXWXUVTtVXz
he says	VWUXUWoUyUvYS
he spoke	TXuYWYtUVwYZT
he starts	TWTXXYSTXSTU3
he visto	wYzZZZTZUVYSW
he was	VYWZYYVYYztaq
head a	yVUXWURXSyVXU
head of	e0cZrlXYaYZZX
headcount for	YuscbcZbZabba
heads of	UWsuVwdXUVXXW
heads up	TUSWWXwTqSSxk
health insurance	U5WZZZUYYZXaX
hear about	TSyVVSPqQ0VTR
hear from	SqgsXVT0VaWWm
hear how	RVTyWUPQVyUYW
hear me	UZWZ1YUYYXVbX
hear of	WWUaaaXa5UaaX
hear what	UV4XXYSWXuXXT
hear you	SfjXY2UUWtXZU
hear your	SW0WwYQWWTVXV
heard back	kWVXYZuYYUWWw
heard you	PtTyTWQUT0UWT
hearing about	WW2XXYSWWSYXT
hearing from	ZugccdZdbbbcd
hearing how	WWVaXa1aXaXZZ
heat battery	RWWXwySVXTUXV
heat pump	TTVXzuVWTSXZV
heat pumps	tUSjVSQ0TRVWS
heb een	SVxVxXTXSUVWU
heb je	zUQVVqtTqSTUR
hedge fund	VYxqZZVXWYYYW
heeft een	YwZuaZYZZZYYX
heeft je	ZaYbbbYabYa1W
hej !	SXUzXVStYUWYT
held at	UWWWYYUUYVyWs
held in	RViVVXUuXUSzR
hello !	aZzbYkYWYsdWU
hello again	ZUV1uYYVWTlXY
hello beth	lpWXaXvaZqYZX
hello dear	STvWVXSXXUqX0
hello doctor	UXWYYYTXWswZu
hello dr	yXXvZThYZXpZX
hello friend	pUrVUYQWTQzVT
hello from	lStVWVSTV4URO
hello haruka	XtYXbWxaZZYZY
hello i	oVYWWpUwvWYXn
hello lena	sZkdddcdcbdcc
hello lovely	TXVyWXRYwUXZX
hello ma	xZYZaaXZqXZYX
hello mister	TRxXyXRXTRVXU
hello mr	sXWXYrlVuoWZX
hello mrs	UYXYXYrUuTWZw
hello ms	uWzZXaVYXWWaW
hello my	TvUYWXvVVyVYV
hello rosalind	VY0aZaWZVUZaX
hello sir	VnirZaqYvkWYX
hello sunil	XanXbXxaaZZaZ
hello teacher	SXZYZwTTxWXaX
hello to	WYTZXYVVV3XVT
hello we	dWVXyXoWYWcXq
hello wei	YaoaabtaYraaY
hello yusuf	YaWaabvZYsaZX
hello zara	rXVabbwaaYaaZ
help ?	wwWWYYTZYYYZX
help if	usXbcbWbbbZaZ
help me	sXVYXZUYjTuWv
help people	YWxaZalYYYZaY
help to	VWkYyaVTYXYYV
help us	3XXXZWVZZXYZX
help with	tlXYbarYYXrrV
help you	RUUVYVmXWUSW0
helped 0	VWTTXV5VXTVXV
helped a	qYVZaaxZZWZaY
helped me	VXTXXTTXS6WXS
helping me	TVVWXxRWwWXYY
her $	wVYTWVTZYZxZU
her tablet	WYWXYwWWWSXXv
here !	VZVVZYVXYvxYS
here ?	XZVYZYVVY1ZZV
here URL	XpZoafkpqYoXX
here and	qvTWUuUXWvWYV
here are	VWVYYXUUoOWt1
here at	V5UZarWaWXZZZ
here but	raYbbbXaZwZZY
here for	VYXYZvxWXUYZV
here from	WXWYZZrXoUYWy
here i	nVRXtXQVzsVXT
here in	qV0XXVUVWsVYV
here is	TsWYYYovWTXYx
here it	WXSYYZRYP4XYT
here last	TTTWWVtUUSWUz
here s	YWTXXXawxmYcq
here that	zWRVXURVUvWYR
here to	TVPXWWtUuyUXR
here we	xWaasZYabbaca
here who	uUTTTzQTURUVS
here with	eYnZZrVYYymXX
herzlichen gluckwunsch	VUQWXXUUVrUxQ
hey !	dXuZlYooqWYZX
hey fellow	WYVZZWUwXvXXV
hey hey	UYxYYYpoXUeZp
hey it	UWRVXXTUXwyWQ
hey kofi	qXVYZa1YYTYZX
hey stranger	VVRXWyTWVwWZU
hey you	XxXYRZUWaYwaY
hi !	ndiqXnWWasqZW
hi abena	YrWbZbwcYUccb
hi again	bWxxYYpVVRVXU
hi all	VYXYYZTtXUXY1
hi amira	ptWZZaXaYtaZZ
hi are	XT4XXWSXSUXqU
hi beth	XpZabazaZXabY
hi brandon	XvwWZYWZZYYaZ
hi chloe	pkolbboababba
hi dear	WsXaYawYYXsYU
hi dr	UWVnYZtvYqXZU
hi emil	ZbpbbcucbZbcb
hi fiona	UWUwZYvZYZYaZ
hi haruka	YZYxZajZaYZbY
hi i	nWZXcXaWwvlYY
hi ines	uXXWZXUxZXYbX
hi it	vXWXZYWXXW1ZT
hi ivan	jnYebbraarZbZ
hi jo	WYVYYYUVYvYZw
hi jonas	XYYaaZ0aoZZaZ
hi jordan	XYZXbtVvZZZaY
hi karen	WWSYXZ4XWQXXS
hi kofi	qbaabcsccbbdb
hi lena	mcWaZrrYsZabZ
hi love	XYXZPZ7SZYYaY
hi mateo	YYVrYXXWVyrXU
hi my	zYWWYUSVXVrYT
hi noor	ZsoaabcZZsabZ
hi ola	TWVVXY2YZaYZY
hi owen	nmXcZposZZZaZ
hi patricia	WZVXYwnXZZsYZ
hi paula	VYqZaZ0aYXZZY
hi please	uVTaabXawYZZW
hi rebecca	sZWYabvZYZZaa
hi renata	WXnZZaxZYVYZX
hi robin	VYXWYXvYZWXwa
hi rosa	ZpabbcubnXbaa
hi sam	rWTXYXUWV2XXT
hi sir	YXWbabXbyZZZZ
hi sorry	wXUvYYTYrUWYU
hi sunil	XtXtZasZZXZaX
hi there	hiaWoXasVpcVe
hi tim	XnlnbaubaZaaa
hi tom	uXxaaZWZVXYZV
hi tunde	XXWZYuxVYWYZZ
hi we	uWYYrZWYaulaW
hi wei	WYXaxYrYZXZba
hi would	V1xYXYWXYXYYX
hi yusuf	dpjbaawaaZZbY
hi zara	YnWtZamakraaZ
him ?	SSSWVVSUSRUV3
him about	VXXYwZTYWVwaV
him from	UWVWVSOSUTr1Q
him on	VZYZaaXYZYnYx
him the	VXWYWWTUXV3Yo
him you	VYYZwZVYYXvXX
hire a	tsWaZakaYXZau
hire for	YZuVabXZxXaZY
hire the	yqVWXYXZZYaaX
hire them	UW2XWYSWWUXYX
hire you	ziWoXuWVVXlYX
hired !	XYZZaVWyZZoZW
hired without	ZXVYaaWavXzZX
hires a	Z0ZcacabaaYbZ
hiring ?	XVTYYYQWzSWyV
hiring a	dxWZdawaZXZZY
hiring at	XrSZYaSaQ0YaX
hiring for	aSqXVYxXpWtXV
hiring freeze	QTTSWTSTUTVU3
hiring in	TSzVWXUlxStYV
hiring manager	apmbbbYbqadpa
hiring managers	VVXYYYryVVYZV
hiring our	U1XaWZUZZZaba
hiring partner	WXXbaaubuYbaZ
hiring team	asZcbcVbvbXZZ
hiring this	VYWXYXxZoWYXU
hiring two	UWUYWY2ZXYYYW
hiring you	tVRXTXTYVVzYX
his own	UVVXYXUsXVvTu
history of	aWVuXpSwXTUYp
hiya !	TXUYWYRTyuYZX
hl7 and	jXzZYaXYWVaaW
ho un	rWuWzWRUTSVWS
ho visto	vWsYWYSWwRWST
hoi wei	ZsZbabuaYZaaY
hoje ?	WWxYXWUWVVWUu
hola ivan	sZababuWbbbaa
hola paula	qrZbqaZaaaaaZ
hola zara	ZtZataYaZZZaY
hold 0	WVYa0aWaZWZba
hold a	XVWXsZUzqWpYV
hold the	SnUWY7SVWRVWR
holding a	PUWxVxRSWUSWS
holds 0	SWVW2VVXZUVZW
hole in	SXWZYUUWyVUZw
holiday pay	RvZZXuYZYZZaZ
holidays and	TPQWxWTUSRTV0
hollow oak	ctdaZZnmsYZcX
home and	UwUWXXUVVUxXU
home is	u0XXXXVXYVUZX
home office	WYZUbSYZbb2ba
home with	vTVYYYUYutXYV
home you	TVXXaYSXYY3WU
homes and	tYVXYXxXZVWYV
honest view	UVvWxXSXUqWYV
honestly i	uYUXTaxYXWYaX
honorarium of	TYZrYtXVZXxaX
honour of	UXXWZxURYRxXT
honour to	VWWYYVWxXusVS
honoured to	VXkVtorXSvXXX
hop on	UZWYaa1ZVWZbY
hope all	VYxpabXYYsYZW
hope i	ZbWbabXaZzaaX
hope it	UXVWXZUX1pWZW
hope our	XYVYYZVXY0YXU
hope that	pWVpXpSVtwVXn
hope the	XeaZZapnmyZWV
hope this	YooaabsaYpZaX
hope to	XYsabcXbuoaaZ
hope you	kmdaiakncrZaY
hope your	TqRWWWcVUwUSp
hoping for	TTPUWXSW3RWYV
hora online	UVWVY1UUVUWWT
hora voce	ucarbbZbbaaaa
horas 0	XWbab1ZYaaZaZ
horas por	sWZYaXzYYZWYW
horas semanales	XWYXZyWYYZXYX
hospital ?	UVTyXVTnwTUYT
hospital and	SrqYYyTYWWXaX
hospital for	XtYavYYYZYYbY
hospital group	yWqnbYZaaZaba
hospital in	qnqXXWUxXWVZU
hospital is	XXWZuaVYwYXaW
hospital procurement	XYStbbWaawYab
hospital s	UUYXYXUyZXsYS
hospital wants	NRWzVwTQWUSXR
hospital will	QUyWWyTVWUTYS
host a	XZYZZZpyZXYaY
hot sauce	oTTVUWPUUTTzQ
hotel and	xWXYZuXXaXZaX
hotel manager	bwYaaYUZZZuYU
hotel with	UxVXYVTyVVVZW
hotels and	UXyWYVSwWTVZU
houdt 0	UWUWVVRVVU1VS
hour 0	SVZZa1XXZarbZ
hour ?	QXY1WvmVUTVXT
hour a	XVWUw2SUXXWXV
hour about	TWT4WUQUUQVWT
hour and	0mVuXlbcWWWYV
hour call	RWVxXvTVXVVWV
hour each	RWW0VycUYXXZW
hour every	QUUTxyTVUTUZW
hour for	sYXUUrtWtXWaX
hour from	P0XTXVsXWUXZW
hour in	rtqZZZYaaYYbY
hour is	qUUWXVQ0TSUWU
hour minimum	1ZWXZXXaYaZaX
hour no	QVUwVRR0VPUTQ
hour now	oXTTYUSYVSWY0
hour of	ZXV7WTPlWTSYU
hour on	XWUtXSfyiTXWt
hour online	TXZUU1TSZZYZW
hour paid	UYT1ZYUZYXYZX
hour plus	uWYXZvYZXZYZY
hour remote	vYbZbtYabbZba
hour s	xR0VYVTWUPXYU
hour seattle	zYbYcYZbbbabZ
hour through	tYWyXVTYZWYYW
hour to	RWUmXVsTzUWZV
hour we	QXUxWRQVXXwXW
hour with	YXXqYsouZYXaX
hour you	wTWnXupXXYWZY
hourly fee	oWYwYXXYYZWZV
hourly rate	qaXxbZXaaaZbY
hours $	uUWUX1cUXVSVT
hours 0	woWVYxTWYXoWW
hours ?	xWxUXUSXWWWZV
hours a	vlYarmoXZYbZX
hours ago	uVYZaZVZYWWwW
hours and	TprvXXRuXWlWW
hours at	2VUvXVPWWVSVq
hours atlanta	W1aaVYYaaaXZZ
hours before	SWYUZyTUYWTUw
hours between	vZZZarXZYZYaW
hours in	aqYuZoVXYZVYr
hours of	vUTwVwWeWVYWT
hours on	SVXWX2WUXXXZV
hours or	ZZZZbaVaaY1VU
hours per	eoZZasqYqZYaY
hours weekly	utbacZZaababZ
hours with	UqYzYXVXYXXYS
hours zurich	WzbaVZZaaaXZZ
hours £	QyXwWTQSXVTUS
hours €	ZTWxW1PUXVRVQ
house and	sssYYYnZYUmaX
house at	o1XaYZXaXYZaY
house available	vuXXZXWXZaYaW
house designer	S2XZXXVWZYYaY
house for	T1ZaYYWYZZZbX
house in	ruVZYYoYYsWaW
housing ?	XXVZZalYwrZYW
housing and	WwVZZaXvWWYaY
housing for	UYZXvUXwZYZaW
housing is	WtxaZZXYXXZaY
how ?	TTTYWYvWxTtXU
how a	UXUxYoqmxSVYV
how about	sVuUUTPTSzVWP
how are	UWXYYYdWk6UWS
how did	UYVYZXZX0qYXs
how do	rWqoUXsrVsWWS
how does	sURWVWSVvwUWT
how i	rVqXXXaxVToXU
how is	TVSXWYRWvzVXS
how it	TYVxUVnXXWvZX
how landlords	TVTzUUSvWUVXU
how long	yXmxVZiVUTUYV
how many	RTpwWVwUVtTXU
how much	wWTXWWvWTxXYT
how one	UWUVyVSwURWYU
how our	1UtYYWWYYXVZW
how people	ZaXZaZWyQvZaX
how s	VbXYYZXWV9YXT
how the	rXTZYakaRyZaY
how they	UYUXYY1WYWXVU
how to	VVUWprn0sSUnW
how was	RVUyXTRUVyRWQ
how we	WYWXrY1VYVYtm
how well	rXYaabWaZvabY
how you	YcUmWfWXv0VoU
hr 0	wYZbbrXaabmbZ
hr business	ptkZSZWarZZtY
hr c2	vacadcabacbcb
hr can	RWwWXWSYxWmXW
hr department	XabaaZYbbbxbY
hr for	WZYaXauZZXuca
hr manager	TqUVuXTYZXyXV
hr of	TuUXYXTYYZWYy
hr on	wXZabpbaabnbZ
hr teams	TYVXZX2WaYUWT
hr w2	yaZbdcZcabbcb
hr will	T1VWYYRYWVuZT
hrs week	2ZZabZXabaaba
hub in	XW4ZYrUWYTYZW
human resources	XvXYYXWYXYxWT
hunting for	YbtbabXZZVaau
hw:0	aZbajbplwZeaY
hw:EMOJI	nbabbbnraYoca
hw:a	nZjZqoqZYoYZY
hw:acacia	bcccddcbcbcZu
hw:academics	YbbYcYyYXbZbZ
hw:academy	UaaYbzaYbaZaa
hw:accelerator	YZZbabyZaaXaZ
hw:accidental	VYWWzYVXVVZZW
hw:account	jabbbbrsaZlaf
hw:accountancy	ZZsabbtbZZacb
hw:accountant	WbWbaayaZYbbX
hw:accounting	acZcbcaabwbba
hw:accountmanager	wacdccadabccc
hw:accounts	WbZaaaWabYYby
hw:accra	WYSYYYSXW1XXR
hw:accredited	VZbbbyaZbabbY
hw:acquisition	jbsabpXaXatbZ
hw:acquisitions	XZZYZ2TWbZVaZ
hw:acquisti	wcbcccaccccca
hw:active	ZZVZZYWZyYYYX
hw:actively	bXWccdacxWcbb
hw:actuary	wXVYZXWYWyYXV
hw:adjointe	Z0RaaaWaZWZYY
hw:adjunct	YababyWVcaaba
hw:admin	XZZYZV0XZUWXZ
hw:administracao	YYZaaZYYZYZZx
hw:administrativa	YUWYXZWYzXXXU
hw:administrator	YabbcwcZbbYcb
hw:admissions	ZaYbaYyZbabbb
hw:admu	bbddscdbedcdd
hw:adriatic	XaZXbzYVcZYVb
hw:advance	WWxcccZcYYaba
hw:adviser	VYVYZa1YXUYaV
hw:adviseur	XwbbbabbcbacZ
hw:advisory	avbZbdbdaccbb
hw:ae	bbabddvccaccb
hw:aec	XUXbZa1ZUXYZY
hw:afdeling	XaaYbXWabZyaW
hw:affaires	vbbdccaccbccc
hw:affairs	TWZzYWYZbaYaY
hw:again	ccsdcecdbbdee
hw:agencies	abYabbwbbabcb
hw:agency	kokZaXyZZZZaY
hw:agent	Ua0WbZWaXYZcZ
hw:agenturinhaberin	vcaccdbcccbcb
hw:agile	VabcccxcZbbca
hw:agri	WYjzaZXUaYZZX
hw:agritech	XYbZxbXaabbbZ
hw:agronomist	YaabxbYcbZbca
hw:ai	XXqZYwmYXZqaY
hw:aid	rYXZyZXVZZZZX
hw:airframe	bbbdccbcavccZ
hw:alda	YxbcaaZbaaaca
hw:alder	YyWbabYaaYacZ
hw:all	vbbabbbccbcca
hw:alliance	WbZbYbybcbZda
hw:also	ZcacvcYcbbbdb
hw:always	abVcccYbaybbZ
hw:amazn	bdccdbbcdctcc
hw:ambassador	abZbbbVbZybaY
hw:amberly	WazbabVaYVaaW
hw:amministrazione	YZYaZZYYYWZYy
hw:an	acbcudZcbbcdb
hw:anaesthetist	acZdcdZdcvcca
hw:analista	nZbwcaZbbabba
hw:analyst	XYXveaWZttcaY
hw:analystforge	XababYyZabacb
hw:analytical	xabbbZaabZcaa
hw:and	tdwabpXYYXaaY
hw:android	bcbcbbaabvZbb
hw:angel	ZZZazaXZZrZbZ
hw:animal	aYxccdaaaYbcb
hw:animator	XaXbbbXayWabZ
hw:annotation	VabYZYyabaZaY
hw:aposentado	aaYbbaYaZxZaX
hw:apparently	ZcbcvcYcbbbdb
hw:apprentices	abZcbYZYYyaYa
hw:april	bcacccbcbuccZ
hw:arc	bbabcbYZaxaaW
hw:architect	WaXYZamY0WabZ
hw:architects	zbYYbYXXZYZZZ
hw:archives	ZZxbbbabaVbdZ
hw:archivist	WZWYZZUYW1YZR
hw:arden	awXcbcacaabcc
hw:area	WXXZXWWXzVYWU
hw:army	YbaYZaZbbaxcY
hw:arrears	udccdcbccZddc
hw:art	abZcZdacbawdY
hw:artist	2YWXYXSXWSVWQ
hw:artistic	ZaZZayYWaYZbX
hw:arts	WYyaZarYYoYZW
hw:ask	aYZabbpaaWxVZ
hw:asset	ZaZbaaXaYVybZ
hw:assets	YTUaZaXYZZ0ZV
hw:assistance	YabYcYyYXaZbZ
hw:assistant	pbbbabZcparbb
hw:assistants	YXZZbayZbYZba
hw:associate	YZq0aZXYZoYaX
hw:association	waaabYZXbZZbq
hw:assunzioni	aaccbbabbavca
hw:at	jnnnaaljZacaf
hw:audio	WZYXZZX1ZYYba
hw:auditor	abYcacYcwYbcb
hw:auditpilot	abZbZbwbcaaca
hw:augmentation	aabbcbucbcbdd
hw:aurelius	ZbababXYbaxbZ
hw:aurora	VzZbbZWbaaZcZ
hw:author	UWUYYYU1TVWYT
hw:automatic	YWWbabXZaZXza
hw:automech	babcbZXwcbbca
hw:automotive	wbZZcbZcbbccb
hw:autopilot	VVVYZXR1VUVXV
hw:available	ZXTaabYY0TaaX
hw:aviation	YZYabZrZaawZW
hw:avocat	RWZ0ZWXYZXTYV
hw:awards	YZaaaYl2aZTYY
hw:axiom	uZbccbbdcccdd
hw:b	YaWbbb2ZWTaaZ
hw:b2	acWcccyaYTcca
hw:backend	WZYYabYWbYVZz
hw:bad	abacadZbbWbcw
hw:baker	TYYY0YVYXYVZV
hw:bakery	zZYaUaXaZYXbX
hw:balkans	YxTdcdbdccbcb
hw:bank	ZX0aaaWXaTXYW
hw:banker	YYYaaZwZYXtaa
hw:bdr	bcYcccxbXVcbZ
hw:be	cbbdsdbdcdddd
hw:beaker	zZVaaZWaZVYaZ
hw:beech	bcacccbcbuccZ
hw:before	WyVZYaTYTwXZX
hw:beleidsmedewerker	XZWZZZVYV0YUS
hw:bellevue	ZZZaaaZZaYZZx
hw:bench	vaWbbbvaZdaaZ
hw:benelux	Q1XaaZXZYbYZY
hw:bereavement	XZabbyYabYacZ
hw:bergen	bubdddbcbbcca
hw:best	ccbbXdZccbvdb
hw:beta	vbcabaYccdadc
hw:better	bbUbac0aZRbbZ
hw:between	YZVaYbUaxuaZZ
hw:bhalerao	Zvbbacaccccca
hw:bibliotecaria	cbcbcbaZcvbbZ
hw:big	YZxbZbVbbbpcb
hw:bikes	uaZbbbXabZZbt
hw:bilingual	WazaabWaYUbaZ
hw:billing	ZbXZacyZaaZcX
hw:bim	WbZabcxaXabcb
hw:biotech	ZYwbccbcbaacd
hw:birth	xbcaaYZabZbcX
hw:bishop	accbdbaccbuda
hw:blackwater	VXW0ZZWYYZYbX
hw:blessed	ZcbdccZbaYvcb
hw:blockchain	ZYZaZbYbaY1aZ
hw:blogger	WWTYYZT1WUZaV
hw:bluegate	WaYZbZVzcZYaX
hw:board	TuxuWVVTZVYYX
hw:boats	ubcdccadbbcec
hw:boatyard	X1UZWZSYWTVZV
hw:book	ZaZXab0ZaYZba
hw:booked	aZZabbsuZZaba
hw:bookkeeper	wbabdbYcccaca
hw:books	YZYbazYaZUZca
hw:borrowly	ZaXZbbyYZYZbW
hw:boss	VyVZYZSYTwXYX
hw:boutique	UZYYZZ0aZWYaV
hw:bowls	udcbccbbdcbcZ
hw:bramble	zZYaUaXaZYXbX
hw:branch	tXWbcbtabZccb
hw:brand	YYXaZbzZXZYXZ
hw:brannock	bubdbbbbbbddb
hw:brazil	ZbYWbbYbyYbcb
hw:break	abXcacYcxYbcb
hw:brewery	YZVZaZWXY2ZYW
hw:brickline	XYXZaYT0aYZbZ
hw:bridge	tZccccbecccdd
hw:bridges	W0YZXZUYYXZaZ
hw:brightline	ZYxbabXZbYabX
hw:brightloom	bsbcddbdcdded
hw:brightmark	xZbacbXbccaYY
hw:brightwater	W0YZXZUYYXZaY
hw:brightwell	yaaaabWabZacZ
hw:brink	YZXZZZXZYZYYy
hw:broker	ZbYcbcyYZYYaW
hw:broking	XxsaZaWaaWabZ
hw:brookpoint	YbYwcaZZcbadc
hw:brother	acbcvdYcbbcdb
hw:bsc	aZZcbcaaxaZcZ
hw:bst	bXYcbcYcyXZZZ
hw:bugs	XZbaxbXbbaaca
hw:builder	WXXYlWUyaYsaY
hw:building	sYWZzZXXZqZaX
hw:built	YX0amaUaVSZaX
hw:bureau	UYZXZZ2YZYYaY
hw:burgermeister	bwbccdaccbcca
hw:bus	YaXaZaTZzqYZW
hw:business	amYapZulYdmaY
hw:busqueda	YVWYXZWYzXXXU
hw:busy	YXZZbayZbYZba
hw:buyer	yaZabaYbcbbcZ
hw:by	VXWZZZV0VWpYV
hw:c	ZZycccacZYabb
hw:c2	ZZycccacZYabb
hw:cadres	YyZaaUYaaabaZ
hw:calls	YbXtbbxbZUaba
hw:cameroon	UYbbZyZabbZca
hw:can	WZYZZYVzZWZZV
hw:candidate	XZoZZaXZtuZaX
hw:capital	VXV5YYUYYXVaW
hw:captain	UYXZZYVYY0ZZV
hw:card	zabXZYWZcbXbZ
hw:care	YZvZatTXZWvYX
hw:career	YYUaab0ZtWYaZ
hw:careers	YWyZaZUXZUvYU
hw:carewell	bbYYxcUbbXbbb
hw:cargo	bbabbcabcbZaw
hw:caselight	ZXbbvbacacbcc
hw:castellan	bbvbcdYbabccb
hw:cataloguer	ZcbacawbYYbdb
hw:category	uaZacaWaatacX
hw:cathedral	zZaYZTZYaZabW
hw:causes	ZYvbdcYcdcccc
hw:cazatalentos	ZaybYaXXYXZaX
hw:cellar	VabZZaWYbaYaz
hw:center	VZbabyZZaZbbY
hw:centre	rabaawYYbZZbX
hw:ceo	dcXZwatZahZaY
hw:certified	aaabZbyZZWYcb
hw:cfi	ZaZbcYZyaXaaZ
hw:cfo	vZZYZZubaaXbZ
hw:chain	vYWZVZWYyWaaY
hw:chair	otpZZXXsaZZZY
hw:chalkdust	YYXaZzXaZTZcZ
hw:chambers	ZcZabcZbbawbZ
hw:changer	acacbbWawbccb
hw:charity	fpZbasraaYZaZ
hw:chartered	xbZabaXbbbbba
hw:charts	YYXbZYU0WUXZY
hw:chasse	XzZaZTXaZabaY
hw:check	YaV0VZUbaZXbZ
hw:cheesemonger	zaXaWaZbWXabZ
hw:chef	tYsZYZVxXWXWV
hw:chemicals	ZabcccZcdbvdc
hw:chemistry	uaXaaZYZuXbaZ
hw:chercheuse	bbYcbWYaYybba
hw:chief	rtYZZZhZXuZaX
hw:child	abZbbaaxcWaaZ
hw:children	adcbdbaccbuda
hw:chloe	ZcbcvcYcbbbdb
hw:chocolate	YwacYcacaabbc
hw:choir	wZZZaZXXZWZZs
hw:churchwarden	VybbcYYbZcaba
hw:circus	ZaYZayYVaXZaX
hw:cities	bcabbcvcbabca
hw:city	ttabbaZaZaYbY
hw:civil	TXXaYbuawXZbZ
hw:claims	ZbrbrbYbaYpdb
hw:clare	VYbaaxbYcbaba
hw:classical	ZZyaabXZYWabW
hw:cleaning	XYWYaZzYZZYaX
hw:cleared	waabccZcccccZ
hw:clerk	VVXZZZXVWUYX3
hw:client	XbWqcctcbcmdb
hw:clienti	VYWaVZ0YYXZZY
hw:clients	XXTZZZwzWRWYW
hw:climate	XZVZZaWvXwZYX
hw:clinic	saaabZYabaXbv
hw:clinical	qboxZWXYZXYaY
hw:clinics	aZucpcbbaZccb
hw:clock	VUSVXXW1YWZaX
hw:close	bccdddcbcccat
hw:closewell	bbabdduccbccb
hw:cloud	drZaaarabaoca
hw:club	rYaaXaZacaxbW
hw:cmo	ZZXaZauaXvaaX
hw:co	XXYZ2apaZYVaY
hw:coach	WXWuYZ2YnTYZX
hw:coaches	bbabcdvcaZacc
hw:coatings	Zubbbcaccccdb
hw:cobalt	wbbcbaXccbbdc
hw:code	VXZZWtX0aaYZY
hw:codespring	Xbbbbcvccccdc
hw:coding	SZYWY1TXXXUaV
hw:coffee	YZyaZbWaXWYYr
hw:cofounder	ZxccUcbcdcbdb
hw:cofundadora	WPWZ1XWYYXYYV
hw:coimbra	ZaYbbaYbbxacZ
hw:collaborations	ZaTabcYZazbba
hw:college	vaaabpaXbabcZ
hw:comercial	XYaaba1bbZZaZ
hw:commerce	aabbcwZZbbZba
hw:commercial	pYXZbZxYaaZaY
hw:commissioning	tYXZZ0XZYVYaY
hw:committee	WabWbzYXbZYYY
hw:comms	aaabcb0abURXY
hw:communications	arddddddcdddc
hw:community	YdWYYfe0ZZYsX
hw:companies	ZtYdddcdddddc
hw:companion	bYwccdaaaZbcb
hw:company	bYYYayWYcZabY
hw:compliance	ZYXwXaYZVvaaY
hw:compose	bbbcbcabcbZbv
hw:composite	YZXZaWYzZZZYW
hw:computational	ZbVbacYayWbbZ
hw:computer	bbZabcbcVxcbY
hw:computing	XYcbcZZwccbba
hw:comunidad	ZaaZaaZYaZZax
hw:condominio	YZYZZZYYYWZYy
hw:conference	acbcbbbvcZbbY
hw:congress	XaZZbuorbZYYZ
hw:construction	YylbbcYbaYbbZ
hw:consultancy	YynYZbVaaVZaa
hw:consultant	YqrjaanahdmaX
hw:consultants	bYabcdvcbcbcb
hw:consulting	zXXabaTbcbZaa
hw:consultora	YyXaZZZZZZZaY
hw:consumer	WtVzZZVYZTYaX
hw:container	W0ZYZZYabaWbV
hw:content	0XYYarTZZYYYX
hw:contenus	WXZYZzVXZZYYX
hw:contract	wYsabbZbaYbca
hw:contractor	xZZacbabZaacY
hw:contracts	aZwcddacYabbb
hw:contratacion	Zacbcbabbbvba
hw:contratacoes	YUZZaaWYZYzZV
hw:control	ZaUabZYVa0aZT
hw:controller	SXUZZZUYWoZZ1
hw:conveyancing	waabcZacbbccZ
hw:coo	vuZZVaZbababa
hw:coordenacao	Yababxabbbbba
hw:coordinadora	SYU0aaXZaZYZX
hw:coordinator	kYmkavUqaYjaf
hw:copperfield	wabbbZabcbbca
hw:copperline	WU1ZYYTXXVYZX
hw:corso	aZZbabaawZbbZ
hw:council	rqZabaYZaYYZv
hw:councils	ZXabwaababbcb
hw:counsel	Zcdbddcdddtca
hw:count	VZYZZYVzZVZZV
hw:counters	zaXaWaZbXXabZ
hw:county	QXWVZ0XZaZYaY
hw:courier	YyZbbaXbZcYab
hw:course	TXXZYySvYYZXX
hw:courses	WbbYZ0SVcbUba
hw:court	ZaTZZYWZX0YaX
hw:cousin	YYXbZaYYZTZZ0
hw:cpq	accbabvabcaca
hw:crafts	YZYaZyXYaXXaZ
hw:crateful	UW0aXZVaYVaZY
hw:craters	ZYxcWcZcaabdb
hw:creative	stpaaaWaaaZcZ
hw:creator	VYWYZXX4YVYYW
hw:credit	XybaaVYWbaZba
hw:crime	cbaddebdscddd
hw:crow	0ZZXaYUYbZZZV
hw:crypto	ZbbbZXXZYXzaX
hw:cs	bbddscdbedcdd
hw:cto	tZzYYaXaZXhbZ
hw:cuentas	xaabbbZWcaYbb
hw:culture	YzXbbcZaZZabZ
hw:curriculum	UUXYX1SVZZYaY
hw:customer	XoVwZZoYXsZaY
hw:cycles	ZcZcbcZbaZbaw
hw:cyclist	WZXX0YSZWZYZW
hw:d	qZYabpmatZabY
hw:dach	ZZzbbcXaXZYaZ
hw:dad	abacadZbbWbcw
hw:daf	tccddbbbccddc
hw:daily	WZWYZZT0YXYZU
hw:dairy	wvXaYYVYZXYaX
hw:dance	UXWYXVU0XWYXQ
hw:data	lZbZaZtktdZaY
hw:daughters	racdddbecdede
hw:day	VYWZZZV0VWqZV
hw:days	YZaabvXvbXYaX
hw:daytm	XZYYZV1WZTVXY
hw:de	nqZpdkYZmabak
hw:dean	wZZSZuZYZZZaX
hw:deep	YZzXXbWbaZabZ
hw:defence	waabcbZccbccY
hw:delegate	YWaZZZzXaZZZX
hw:delft	ababbbYaQzbbZ
hw:delivery	ssWZZavZZWZaY
hw:delta	vccccbZbcbadb
hw:dental	tXWYuvVXaZYXX
hw:dentist	cddeqededbded
hw:department	XtZaaaVaaYWbx
hw:dept	YbaaabWabaxbZ
hw:deputy	YWpaavYaatZbU
hw:desempregado	WYXZXWWXzVYXU
hw:design	WtxbabXaZYZba
hw:designer	WZUaZatZ0bZaY
hw:desk	UaaYbWXXba2aY
hw:dev	XZYayYUsYYYaW
hw:developer	YYZaaawZaZlat
hw:developers	XWWZaZ0YYXZaX
hw:development	VYYZZvzYZZZaY
hw:di	SYYzZYVYYXYYW
hw:diamond	ZbaaabPbcczba
hw:diensten	tcccddbdddadc
hw:dienstleistungen	vbcbdcacdcccb
hw:digital	bmjaaafaZZxbY
hw:dining	bbZdudaccbcdc
hw:direccion	ubccccbcccccb
hw:director	qpoaalcjcZbbY
hw:directora	VXZYbZzaaZZaZ
hw:diretor	zaYaaaWZaYZbZ
hw:diretora	wabccbbccbcca
hw:dispatch	aaabbcaabwbaZ
hw:dispensing	cacdcdbdtccac
hw:display	XXWZZYTwYWYYw
hw:district	XxababZbZZabn
hw:dm	bcabcdvcaZacc
hw:do	YYZZaZYYZYZZy
hw:docent	TWVWXVV0YUWWT
hw:docketly	bcaYccwbZabba
hw:docs	ZaWabcycXabbb
hw:doctor	RYXaYZXZ0XaZY
hw:documentation	zXZaZZWabaaba
hw:dog	0ZWZXZXXXWYaX
hw:down	XXUZXZTX0WYaW
hw:dozent	abacbSWRZ0YaY
hw:dpto	ZabbcbZbbbwba
hw:drainage	YZVaWUVWY0ZbW
hw:drinks	acucccbccadcb
hw:driver	YaXaZaTZyqYZW
hw:driving	wZbbdaaabbccb
hw:dublin	cbaddebdscddd
hw:e	sacdddbecdede
hw:early	VYwxTZTaXYZbY
hw:earshot	XYYzaYXQYWXWU
hw:ebs	QZUaabWb0ZaaW
hw:economics	abacavabbabdc
hw:economist	YYXbZYV0WUXZY
hw:editeur	WYZZayWYZZYZX
hw:editor	sYbYZ0VqYZYZX
hw:editorial	XYZaa1TYYYZaW
hw:edtech	XWYywUVVYXUYV
hw:education	WYZZaxYraaabZ
hw:educator	YYbaaZVzaYWZY
hw:einkauf	vbcbdcacdccca
hw:electric	zaaZaWYWaYbcZ
hw:electrician	WcbcccbdvZcdb
hw:elm	acddccbbcbacu
hw:elmhurst	xbabcZYaZaZbY
hw:emeritus	aZZbbaYaYyaaX
hw:empleo	YVWYYZWYzXXXU
hw:employment	wcbUcccccdcdc
hw:en	WWUYXXUw2WWUT
hw:energy	aZybacYbZZbca
hw:engagement	VYr0aZVZXWZaX
hw:engenheiro	ZaYbbaYaYxZaX
hw:engineer	VkVZYcZYszbZj
hw:engineering	ZtqaaokaaZaba
hw:engineers	ZXYabbzZYVaab
hw:enterprise	bbabdduccbccb
hw:entrepreneur	ZZZayaXaaapca
hw:environment	YXzanaUaVTZaY
hw:equipment	zXZbZYVabaZaZ
hw:equity	WaY1aYVZaZWbY
hw:esg	bbVabcYZZyaZY
hw:esn	ZXabba0aaZbaY
hw:estate	yaaaabXbbaZcY
hw:estudios	TZVzbaYabaYZX
hw:eth	YYaYybYXbXZaa
hw:evaluation	araccbaarZccb
hw:evenings	YaWaaZXuavZZY
hw:event	XaZZZZrxZWZaX
hw:eventi	ababaZWxbZZZX
hw:events	Vb2abaWTaYYbY
hw:every	abZbbaaxcWaaZ
hw:ex	ZYpasZbZnqlaX
hw:executive	ZqqaaeqsZYZaY
hw:executives	XaWaabybZbbba
hw:exits	ZaobwbWabZacZ
hw:expedition	VXXYZ0XVYXXYU
hw:experience	YWxcccZbbaccc
hw:expert	VZX0aanZapZbY
hw:expo	XaZYcyZVcaYVb
hw:export	ZbZbcbzaaZacZ
hw:eye	ZaabcYZYccWby
hw:facilitator	UaYYbZzaaZZaX
hw:facilities	XaWaaaYZYxZZq
hw:factory	XxZbabYbbbbcb
hw:faculty	XYcbcZYxccaba
hw:family	2ZZZZaYbaaYca
hw:fan	bcbcbbabcvabb
hw:farm	vxWZZYWXXUZZX
hw:farmer	VvXZwZWYXWZaW
hw:farms	udcccbZccaadc
hw:fasteners	ZbZbcbxZaZacZ
hw:feed	vtababWYbZZbY
hw:fellow	XXX0aXXWYXVZX
hw:fellowship	XaZaaaYxZYZZY
hw:fennimore	XZW0ZaUabWTaY
hw:fernbrook	tbcccccdcdcdc
hw:ferries	zaaZaWYWaYbcZ
hw:ferry	VYYaaYVYYzZaV
hw:festival	WXXaZZXzYVZaV
hw:fibre	acabbbZwcabcZ
hw:fieldnote	WwZcccbcbabcc
hw:figures	bYabcdvcbcbcb
hw:film	wZqYaaXZaaZaZ
hw:final	ZYXaaaxVuYYbY
hw:finance	aYmZZqraqXnbZ
hw:financeira	wabccbbccbcca
hw:financial	WYvYZZtXfVsZV
hw:finch	YyWaZbYaaYabZ
hw:fintech	aYabpbvbcaZca
hw:fire	XaaacxYXcaaba
hw:fireman	YYXbZaYYZTZZ0
hw:firm	UXuxYXUVVuYZX
hw:firmware	YaZaYbVaYWZbz
hw:first	WYUxWZTZxWYaY
hw:fisheries	aZWaaaYYZyZZX
hw:fleetsense	bcYcbcybWUcbY
hw:flex	wacdccadabccc
hw:florists	xcYcaaYbbabdZ
hw:flowacademy	ZaYbZYyZaaabb
hw:flower	VabZZaWYbaYaz
hw:fluff	WaWYZaTzYXYZU
hw:folk	ababbbZxaZaca
hw:food	abvcccacbaccb
hw:foods	tYxZZaWZYWaaX
hw:for	WkrkkmudaYYaY
hw:foreman	XZXZaaVWYVYX0
hw:forensic	YbbabbYbcawba
hw:forester	ZaYbZaXbyUabX
hw:form	YXbZbyXaacYca
hw:former	ZbbcvcZcbYcdc
hw:formerly	bZrcccacbrbba
hw:fortbildungsbeauftragte	aaaUbxYZaabba
hw:foundation	vZbbabacbbcdc
hw:founder	lYbaxdpbcZZaY
hw:founders	YZVaab4ZYRaaZ
hw:founding	vdccbbYccZadc
hw:four	VYYZaaWazWaaX
hw:fractional	WZWaZa1aYZabZ
hw:franchise	ZacbcaxZaabbZ
hw:fraud	cbaddebdscddd
hw:free	VVVYZWQ2UUVXU
hw:freedom	ZZZZaZVYaZ1bY
hw:freelance	VZpaaayZjoaaX
hw:freiberuflern	rdddddcdedcdd
hw:freight	btZdccbddcded
hw:freightpulse	ZTazbYYVcaWWa
hw:fresco	wbacbaZbaaadb
hw:friend	abZcbYZYYyaYa
hw:from	WZUZYawZxUXba
hw:full	bbcdbdbdbbucc
hw:functional	RZUbbbXbzZbbX
hw:fund	WZuwVZUZZYrbY
hw:fundador	XXZYyZWZZYYZX
hw:funeral	zaYabaWaaYabY
hw:fur	YWVaZZXZzVXZW
hw:furniture	acaccdabcvdcb
hw:future	bbZcudaccbcdc
hw:fy2	RYXaYZXZ0XaZZ
hw:galway	YYWabbZYYybba
hw:games	uXsbbcZbZZbba
hw:gardening	WZWYZyWXWuZZX
hw:gardens	bcabbcvcbacca
hw:gas	bbaacbYZayaaW
hw:gdansk	VaSZZaYa0VYaZ
hw:gearloop	zZXabZWaZWZZY
hw:gearworks	aaXbbbYbYOaa0
hw:general	Z2YZZZWaZYZaY
hw:generalist	XYVZZZVWyuXYT
hw:generation	q1XZXZVZYWZaY
hw:geoskills	babXcvbbbbccc
hw:gerente	YtabbbxZaZaaY
hw:gestora	xaabbbZXcaZbb
hw:get	ZbXbbbvuYUbba
hw:global	XZwaaaUZaaxbZ
hw:gmbh	ZabZbaYZbybbZ
hw:golden	ZXbaaXVzZbXYZ
hw:goldsmith	zZWaaaXaYYZbW
hw:golfer	bbacadZccWbcw
hw:goodfolk	ZYwbccYbdcccc
hw:governess	RTVXXYSX1WXWT
hw:government	bbabbbaWbxbba
hw:governors	wbYaccZcbbbda
hw:govt	YaaZaTWUaYzaW
hw:graduate	WYZbZbXbyoabZ
hw:graduated	YYVYYZUW0VXZS
hw:grandfather	aWXaZbVZV0XaZ
hw:grantgenie	UZZaTa1XYYWbX
hw:grants	YcZcYcZbbwbca
hw:graphic	YbabZbtYuZZbX
hw:green	bbabbbwcbabcZ
hw:ground	ZaZbbXYyaWZaZ
hw:group	koybabXZZYaba
hw:grove	acddccbccbacu
hw:growth	XaXxZXxYZXYYY
hw:grunderin	baZbvcbbbaabZ
hw:guideline	WYVYabVYZUX0W
hw:guild	WSXXXZQ1ZYVXX
hw:guildhouse	XcbvdcZcddadc
hw:guy	acdcbcZbcbvda
hw:gwo	aXXcbcYbyXZZZ
hw:h1	YaZcbbyZXXZbZ
hw:halal	yYaaZbZaZZbbb
hw:haldane	uabcdbabddcbd
hw:halifax	WzVabbXcYYacY
hw:hall	bcacccbdbuccZ
hw:halm	abXccdacawcbc
hw:halyard	YwYbbcZcbabcc
hw:handed	UZVZXZWYX1ZYU
hw:handmade	YaZaaaXZbVZbz
hw:hands	YZXaZyXYaXWaZ
hw:hangar	ZbZbcYYxaXaaZ
hw:harbour	YtYbaaZaYwbbY
hw:harker	ZX0aZbYaXTWbY
hw:hartl	WyYaaaYbaaacZ
hw:hartmann	vacbbbbccdbdc
hw:haulage	aaabbcaabwbaZ
hw:haulmate	vbcabaYccdadc
hw:hausverwaltung	YaaabaaaaZabw
hw:hays	VxbbccYcbbaca
hw:head	rolZbqhYZiaaY
hw:headhunter	XX3YZaWZXWZaY
hw:headmistress	btbdccbcbbddb
hw:headteacher	bcacccbcauccZ
hw:health	oaocbcacarbcZ
hw:healthcare	YYXsZZyaZZUbX
hw:healthtech	XWZZyaXYaYYaX
hw:hearing	vbcbabbcbcbcb
hw:heart	aYzcabRaZabca
hw:hearts	Zvbccabbbbbda
hw:heat	YaYaYbVaYWZb0
hw:help	YaXabWtqYUvaY
hw:helping	abVaab1ZZTbbZ
hw:heritage	vqabaaZZbbbcZ
hw:high	ZaTZZXWZW0YaX
hw:higher	ybbabVYZaaabZ
hw:highways	acccbcZbbbbbv
hw:hillcrest	wZacaabbabccZ
hw:hire	YXTaaaWY0RYZY
hw:hired	bcXdddwcbbacc
hw:hiring	ZjZbbbobZbwba
hw:hits	ZYxcXcZcaabdb
hw:hobby	WaWZabYaY0ZVY
hw:hofer	TzaaZYXbcZZbY
hw:holding	yabaXaYcbcVca
hw:holm	ZxXbbcYaaaYcb
hw:holzbau	TzZaZYXbbZZbY
hw:home	XXW0aYVXZSZZV
hw:hon	zaZabXZWbZbbY
hw:honours	babbcczabVSYY
hw:hospice	xZacZZbbabccZ
hw:hospital	ZvYZZwWYZXYaq
hw:hospitality	Xp0aaamWYWaaY
hw:host	WWVWYXyzYWYZX
hw:hotel	UzZabZVbaaZcZ
hw:hotels	YvWawbWZZWXbZ
hw:house	VwXYYauabZYbY
hw:housing	qcbbbZYaauacb
hw:how	aYZabbqaaWxVZ
hw:hr	XtlaboYZZkraZ
hw:hunter	XZ0aZbWaVVZYW
hw:i	abYbbbwsYVaba
hw:ibadan	aZZbbbaZxaZbY
hw:icf	aaZbZbzZZWYcb
hw:ict	xZbcdcacccbab
hw:iim	cYactdcddccdc
hw:illustracon	YWaZZZzXaZZaX
hw:illustrator	WaWcbcUbzZbbb
hw:imaging	aZwcccbZcZcbd
hw:immediate	YVUbbcZbyZbbZ
hw:in	crZYpZbYzXYZX
hw:income	ucbcdcbccZddb
hw:independent	vYVYZaxYXsYaX
hw:indexer	ZcbacaxbYYbdb
hw:industrial	sYrbpbZaaZbba
hw:infrastructure	acpccbZvbXabY
hw:ingenieure	vbbdccaccbccc
hw:inhouse	YZ0aZYVaXQZYV
hw:inkoper	tcccddbdddadc
hw:inkwell	bbaccbYxcZaWa
hw:inside	bbabcbYZayaaW
hw:insight	ptbcbbZbbabdb
hw:insights	VZX3ZaVZZVZbY
hw:inspector	VWTYYYUzUvWXT
hw:instruments	YaYaZbVybVabY
hw:insurance	XxjaaqlYXdZaX
hw:interactive	Zccdedbeddsdc
hw:interim	oYtYbbraZZobZ
hw:interior	abXccdacawcbc
hw:intern	Xa1YaaXZPWabZ
hw:internal	VtwaabWaYVabX
hw:international	qYZZaYXYaa0aW
hw:interviews	WWW0aaUYVYXaY
hw:inventor	WWWY4XVXUVZaW
hw:investment	VWW1WXVXZUvZV
hw:investor	XaVvoZUZXwkZY
hw:ish	XZZazaVWXYYaX
hw:isle	awXbbcacaZbcc
hw:it	tjkbccnbaaacb
hw:its	aaabababwZbbZ
hw:job	aXYbbbXZzUaZZ
hw:jobs	ZZXbabXaZZa1Y
hw:joiner	YWUbbcZbyabbZ
hw:joinery	yaaaabWabZaca
hw:journalism	ZcbbdWXydbYbY
hw:journalist	XZYaZaWZZyYbZ
hw:jr	XcbcabYawYbcY
hw:judge	taTZZYWZVyYaW
hw:june	XYVYYZUW1VWZS
hw:junior	RYXaXZWZ1XaZY
hw:jury	XZXYaYUTZV1YW
hw:k	YYVXYZXzXUXZV
hw:kennels	ybabZYXaZaaca
hw:kessel	aaXbbbYaYNaa1
hw:kestrel	YXyrbaWYaVYaY
hw:kettle	0ZZXaYUZbZZZV
hw:key	Zaaccctbaaaat
hw:keyframe	YYYZZaXzYXYZY
hw:keystone	bWcawdacbdacb
hw:kharkiv	yVYXabZcddcdc
hw:kids	SXYXY3VYYXWaW
hw:kin	WVZYTYY0bbYbY
hw:kitchen	XZaaZaUZaYWaz
hw:kite	YZYyaYXaZZbbX
hw:klinikmanagement	XXzZZaYYZXXaV
hw:klinikum	aZaUbyYZaZbaa
hw:knitwear	tabddbacddccd
hw:know	VYzaZaYbYVabZ
hw:kochi	ybbabVYZaaabY
hw:kraft	uabbcbZcddccc
hw:kreiskrankenhaus	TYbaczWZbaZaY
hw:kuiper	aaabccaabwbaa
hw:kursleiterin	XXYYYXW0XVXXR
hw:kyiv	VaSaZaZa0WYba
hw:l	WXYbcyXabbaaa
hw:lab	abZbVcybZXaba
hw:labs	ZXYaybVabbaba
hw:laid	ZaYcbbZYWybaZ
hw:lakeside	uaaaaXXZaaWbw
hw:lamp	ZXbZaXU0ZaWYZ
hw:land	baYabcZaawbbW
hw:landscape	Wwacbcbccaccb
hw:lane	VWxxYZWYWUWaW
hw:lantern	xWcabbabdbacb
hw:lapsed	VXYZZaWazWZaX
hw:larkbox	waaaabZbcbaca
hw:larkrise	caucdcbcbZbca
hw:laundrette	0ZWaabWZWWZbY
hw:lavender	ZbZbbaXabVaby
hw:law	ZaWbaXWtZxZZY
hw:lawyers	ZYVaaazZYXZYW
hw:lead	tdZmamZoajbaZ
hw:leader	ZZXaaaRZap2XY
hw:leadership	assZbdadZbcbc
hw:leadtide	abYabcwbbabcb
hw:leafmeal	aXacvcbdbZbcb
hw:learning	ZXWZaydYYuZaY
hw:leave	WZYaZaWZZzYbZ
hw:lecturer	qaZbaZYZZybbZ
hw:ledgerleaf	bcccsdcdccded
hw:left	UYVYWZWYX1ZYU
hw:legal	TrvxsWUVXUYYV
hw:leiter	XyYaaaYbaaacZ
hw:letter	bcZcccZbbvcZc
hw:level	bbcdccbcccuba
hw:lexitide	acbbbcvbZbbdc
hw:liaison	XYXYbbWbba0Zo
hw:librarian	ZbcacyZScZccZ
hw:libraries	ZZybbbZbaVbdZ
hw:library	aucdcccccbcda
hw:licensed	ZbYWbbYbxYbcb
hw:life	bbtaZcXbaascb
hw:lifeline	yXZbbYZYbbZcb
hw:like	VxbbccYcbbaca
hw:likes	YYXbZZU0WUXZY
hw:lindenhof	YaaabaZaaZabw
hw:line	UuYXYyXXZXWbV
hw:linkedin	ZaXaabXoZXa2X
hw:listener	ZcZcacxdaVddc
hw:litigation	mYWyaZXYZZZaX
hw:little	abZccbaabYbbw
hw:live	YbbbaZwabbbca
hw:lives	WZVYZZS0YWYZU
hw:livewell	aabbbaWZcbyca
hw:living	ccbbXdZccbvdb
hw:llm	YWTZZaVX0RYYX
hw:loam	awZcZcWccccdd
hw:local	bbZbbaZWbxbba
hw:localisation	ZaWabcycXabbb
hw:locums	xZWccdabZabca
hw:lodge	UvXYZyWWYXYZV
hw:logistica	WXXZXWWXzVYWU
hw:logistics	VpUZZpiYX1XZV
hw:london	ZaxbbbXZaXZaY
hw:looking	aXXbccYa0Vbaa
hw:loopwise	YabybaWZabZYZ
hw:loopwright	vXbcacZcdccdd
hw:lover	ZbZcZdacbawdY
hw:lower	udccccbcdcbcZ
hw:loyalty	ZZyYabYaaUaXX
hw:ltd	qoZaabtabaabZ
hw:lye	YbZbbaXabVZby
hw:lyle	Zcdcedcdddtca
hw:m	abYdddbcbvbab
hw:ma	WaWbbYYayYaZX
hw:madhouse	ZYudddbdccded
hw:magazine	TXVXV1TVXUXYV
hw:magazziniere	aaacababvZbbZ
hw:mail	WVVXXZXVWVW0U
hw:maire	ZzRaabWaZXZZY
hw:maker	saaaZaYwaZVaZ
hw:mama	ccbbYdZccbvdb
hw:management	ZZ0pabWYXXZaX
hw:manager	lnblcmgjebbab
hw:managerin	XYzYYZWYWVYXV
hw:managers	Ua0WbZWaXYZcZ
hw:managing	0btYZZiZXWZaY
hw:marchetti	vdcccabadcXda
hw:marine	ZaYbZbYbZyaZZ
hw:maritim	ZaXayaXaZVZba
hw:maritime	Zbbcdtcccccdb
hw:market	WYV2ZYWUZYYYV
hw:marketing	XXWZaYnwtoZZY
hw:marketplace	UYYXYZnXYVW3Q
hw:marketplaces	bbvccdZcbZcba
hw:marktforschung	WZZyZTYXaaaaZ
hw:master	ZWbac0WZbaZbY
hw:mate	WcbcbcbdwZcdb
hw:matron	VaYZZzVYYXabZ
hw:mayor	0ZaaZUTXbZaaX
hw:mba	bcbcccacWwbca
hw:me	ZkWaablZwUuXY
hw:meadow	YZacbbaabaaVy
hw:meals	xbacbaZbaaadb
hw:mechanical	aZUZaaZYyXYZW
hw:media	ZcccbcZdcdudc
hw:medical	nYYYausZbaZbY
hw:mee	Vxacbcbccaccb
hw:melbourne	VaXXZaVX2VabZ
hw:member	YaXraaWZbYxhX
hw:mentor	ZaYaaSruXVxaX
hw:mentoring	XbZYayZWaaacZ
hw:mentorme	WZYaayXXbYbbc
hw:mercato	SYY0ZYVYYXYYW
hw:mercy	TaYZZzXaaYXbY
hw:meridian	axYcccZcbcbdc
hw:message	YWWbabXZaZXza
hw:midwife	wZWZkZYZZvZbX
hw:mietergenossenschaft	wZcacaZaccaca
hw:milk	vdcccbZccZadc
hw:mindarc	ZbYabYyZaZaab
hw:mindset	ZXYabbzZYVaab
hw:mischief	acucccbccadca
hw:mission	raabcbZccZtca
hw:mixed	zcYYZVYZaXZbY
hw:mobility	TW1YYZQXXYYaY
hw:modeller	WbZbbcxaXabdb
hw:molnar	UzZbZaZbZWaba
hw:month	ccbbcducbZacc
hw:monthly	zaaaZZWVbaYbZ
hw:mostly	ZaZaYbVaYWZbz
hw:mother	UYVW0YVXVVZZW
hw:motion	VaSaabZa0WYba
hw:msc	WbbZcwZZccbca
hw:mum	WYXataVZzXYaY
hw:municipal	ybZbaaWZaZaba
hw:municipality	btbdddbcbccca
hw:museu	ybZaaaWZaZaba
hw:museum	bxZbbcYbZZbaY
hw:museums	WU1ZZZVYWWZYX
hw:music	zUrWYuUVYVXZV
hw:mutual	atZdddadbdddd
hw:my	ccbbYdZcccudc
hw:mycelia	ybacbbWYbYacX
hw:nairobi	WZYyaaWaZZabY
hw:nd	VZVaaYXazYZZW
hw:nearshore	YYZbbcybbaacZ
hw:needed	adcbZbZccbvdb
hw:nerd	abZbaaYwbXZZW
hw:network	eZXyaTUtarYaX
hw:neues	YWWaZZXZzWYZW
hw:new	YWWYtbXY1WaaZ
hw:nhs	vbbcdbZbccccb
hw:nieuwe	XYVaZaXZzWYZW
hw:night	VXWXYYU3WWnYV
hw:nimbus	btZdccbddcded
hw:no	WaWYZZTzYXYZU
hw:nordic	YaaZbwZsbWYaX
hw:norrland	vabbcbZcddccc
hw:north	abacbaYwcZaca
hw:northbound	TbzacaXZbbZbZ
hw:northfork	rbadeddecedee
hw:notifications	YZZaaZVZZWR3Q
hw:novacrest	aabbdbbdcbvaZ
hw:novelist	XbayaZWaYYacY
hw:novum	Zcccedbeddsdc
hw:now	WtVaxaWaqVkaZ
hw:nsw	bbucccZcabccc
hw:nurse	WXoYtYVwWueZV
hw:nursery	YaacbbaabaaVx
hw:nursing	YsiaaZXspmYZY
hw:nvq2	WcbcbcbdwZcdb
hw:o	abYdddbcbvbab
hw:oakbridge	xbZacZZccabda
hw:oakhurst	acubccadcbddc
hw:obst	WzYaaaYbaaacZ
hw:obstetrician	vZacbcadcZcdd
hw:of	oqbZcqabcedaZ
hw:off	WVTWYYWzVuZZX
hw:offen	YWVaZZXZzWXZW
hw:office	ojYZaoWuaXdYo
hw:officer	kmVYaaWYYxuZW
hw:offshore	UYZaZa2YZZYaX
hw:oil	vdcccabadcXda
hw:old	yaaabXZWbZbbY
hw:olive	vdcccabadcXda
hw:on	oXVXspTzWpWZV
hw:onboarding	aabbcbZccbwZa
hw:onderzoeker	YZYybaXaZYaaX
hw:one	YaZbybYaZXXca
hw:online	SWZXZ3TWbaVbZ
hw:open	YYWaZaWrznaaY
hw:opening	XyVbababZbbca
hw:opentowork	YYVZVaWY0VaaY
hw:operaciones	ubccccbcdcccb
hw:operating	YwbcabZcabaca
hw:operations	yYWaaZXaZuaaX
hw:operative	WYUZYXVT0VYZX
hw:operator	U0YaaYYXYaaaZ
hw:opleidingscoordinator	VYaaayYZabaaa
hw:opportunities	YWVbbcZbxabbZ
hw:opportunity	ccbcZdvcccZdc
hw:oprichter	WTaazYWZaZYaX
hw:ops	vYZuaZVYZqWZW
hw:opt	WaUbbb1aXYZbY
hw:oracle	RZUabbWb0ZaaX
hw:orchardist	yaZYZbYZaYZZX
hw:ordinator	abbbcazbdbRZb
hw:organiser	ZaXabaZwbtaaX
hw:organising	WabWbzYXbZYYY
hw:organizadora	SYaXZXWzYZYYX
hw:organizer	babcbZXxcbbcZ
hw:organizzatrice	ababaaWxbZZaX
hw:orrery	tabccdcddcdee
hw:os	ZWYaybVaabZba
hw:oswald	vbbabcbccbcca
hw:ot	xZWcccabZabca
hw:otters	abYbcbaZbYbbx
hw:out	bYabbcwbbcbcb
hw:outreach	ZbdaaUbZdbxcZ
hw:outsourcing	YbZbbbxaYZacb
hw:overcast	WZXzZaVZYYYaW
hw:overseas	YYYaaayaZYYZX
hw:owner	wslZkZnZXXaaX
hw:packaging	YZZaabvaZsZaX
hw:paediatric	bddeqededbded
hw:paediatrics	btZcddbddebed
hw:painless	WY0YWYVaXTaaY
hw:painter	WZYZZYVzZWZZV
hw:panel	XXZ4bZWTZYoXW
hw:panels	XVX0YSVVZVXZX
hw:panelworks	acawcaZabaZaZ
hw:paper	ababbbZaawccZ
hw:parallax	vabdccaccYcbc
hw:parent	ZbZabyXVZYZbZ
hw:parents	zbbZbaXbbaTZV
hw:parish	VXXYYwWVYUpXy
hw:parking	WaaZaZUUaXYZ0
hw:participant	YabybaVZabZYZ
hw:partner	ppoeaZqZZaiaY
hw:partners	ZbbtbaWcbcrdb
hw:partnerships	pZZYZZ3TbYVZY
hw:pastor	YwbcccXaddbcb
hw:patents	YVXZ0VYYUWZaX
hw:patient	WVX0YTVVZWXZX
hw:patron	yaYaYZXaZZZbX
hw:payable	WbZZZaWabYYbz
hw:payments	vbbcbbacaaddc
hw:payroll	YZZbbbXXaYaZy
hw:pedagogica	Yaaabxabbbbba
hw:pedagogiques	WYZYayWXZZYZX
hw:pembroke	Zcdcedcdddtca
hw:penhallow	bcbvcbXcccbdb
hw:pennyroyal	WZXY0YRXZaXbY
hw:people	wswZYaVYXWYZX
hw:perm	cdtdeebecXdec
hw:permanent	ZYZbbcxcbabcb
hw:person	qZzaZaWaWWZYW
hw:personal	YYYbZbzaYZZYZ
hw:personalabteilung	WzZZcaYaabXZW
hw:personaldirektorin	WZzYYYRXZYXXV
hw:personnel	Zbaccawbcbaba
hw:pesquisadora	aZZxaZXaZZZZZ
hw:petal	xcZcaaYbbabdZ
hw:petra	VabZZaWYbaYay
hw:pflege	baabvcbbbaabZ
hw:pharmacist	YYWabbZYYzbbZ
hw:pharmacy	VtWabaZabwbbZ
hw:phd	YaTaZbYZsyZaW
hw:phishing	ZaYcacWbyYZca
hw:photographer	WaWZabYaYzZVZ
hw:physician	ZZZbxbWbaZaca
hw:physics	bcbccdZcbvbcY
hw:physio	xZWccdabZabcb
hw:physiotherapy	vcbdabaccacdb
hw:pictures	TbzacaXZabZbZ
hw:pilot	ZaXbabYaXybbZ
hw:pipette	bcZcccZbbvcZc
hw:pixel	ZbabccwcbaYcc
hw:placement	ZZbccaZbccxcb
hw:placements	tabdddcdccddc
hw:plan	XZYYzYSZXZYaW
hw:planning	WXXZYZTZP4aZY
hw:platform	vZnYaqmZaWYaW
hw:plinth	abvcbdaccZbbb
hw:plum	ZbabccwcbaYdc
hw:pmo	XyYabcYbaZbcb
hw:podcast	TVWWYwpyYWXYX
hw:podcaster	ZcZbbaYxbXZZW
hw:policy	YbZuacaasZaca
hw:polygon	YZYXbbXyZbYZY
hw:porteuse	aYabvbbbbbaca
hw:positioning	YYYbabyaYZZYZ
hw:post	YZmZbbYxabZaZ
hw:postbird	bcccccubcbbcc
hw:postgraduate	XYcbcZYxbcaba
hw:pr	VaYZZZzaZXZaW
hw:practice	zZtYZYeYZXYak
hw:practitioner	XyXZXaYaYYaca
hw:pre	YuWZvbXbZZbca
hw:predio	XYZZaZYYYXZZy
hw:president	YbcwcZZcccZca
hw:press	VWXYZUW0aWZZT
hw:previously	ccsdbecdbbdee
hw:primary	taarbaZbcbbbZ
hw:principal	nonpanXaaZmbZ
hw:print	ZbabccwcbaYcc
hw:printing	sccdcdbddbcdc
hw:prison	YababwZbaZbca
hw:procurement	xbbabaXaaaobY
hw:producer	wWrXZvUrZYYZY
hw:product	YfWqsZoZqXZbZ
hw:production	sZsbcbabbbabb
hw:professional	ccadcdadXvcab
hw:professionals	abbwcaZabcacZ
hw:professor	YnXZaZXZY0aZW
hw:professora	XZYYZXVzZXYYU
hw:program	XaaaaZVxZZtZZ
hw:programme	XaaabwmpbZibZ
hw:programmer	Xbbadbwcbbbbb
hw:programmes	YZbYbsZubbbbb
hw:programmleitung	UZcXbzYXcaXaX
hw:project	TXUZZaUYXpZZ0
hw:projektleiterin	WYZzYTYXZaZaZ
hw:projet	aYabwbbbbbaca
hw:property	XVXaYZxZuXZYX
hw:propertypanel	XaaybaZVaZZYZ
hw:propietarios	ZaaZaaZYaZZax
hw:proptech	YaVzWaVbaZYbZ
hw:protection	waaZaaZbbcccc
hw:protocol	abbbdbbdcbvbZ
hw:proud	bbacadZccWbcx
hw:proz	TZZZZUWXWXO2S
hw:public	iZobbbZavnaaX
hw:publican	0XWZYYWVXWZZW
hw:publisher	poTxXVSxXWUXU
hw:publishing	TababyYaccbcb
hw:pump	XWVYZVXXW1YZW
hw:pumps	YtWbZaVbYXabx
hw:pune	babcbZXwcbbca
hw:purchase	YZaaZaUZaYWaz
hw:purchasing	XUaaaZXYaXVZ0
hw:purity	YaYaZbVzbVacY
hw:purpose	ZYVaaazZYYZYW
hw:pvt	Xsabacsbccbcb
hw:python	bXWccdZcxWcbb
hw:qld	cbtdddacbccdc
hw:quarry	zbaYbZYabZVbV
hw:quarterly	ccbdcdbcaucca
hw:queen	yaaabXZWbZbbY
hw:quereinsteiger	YWVaZZXZzWXZW
hw:queuewise	ZaXQZa0YYZaaZ
hw:quillmate	zbbZaYWWbbZcb
hw:quorra	ZVzabbYZZYZaZ
hw:quotient	accbabvabcbca
hw:r	qbaZbbtcaabcb
hw:radio	VwabnbZbabbcb
hw:rail	btbdccadcccdc
hw:railway	xZbaaZZYcbbcZ
hw:raising	ZaZYzcUacYabZ
hw:reads	abZccaaxdXabZ
hw:recent	ddbcddacuWdcc
hw:reception	XZYabYXXaZWZ1
hw:recherche	ZZVZZYVYyXYYX
hw:reclutadora	bwadccbccccbb
hw:recovery	caacddcccbvVb
hw:recruiter	doxidaZjYYeaY
hw:recruiting	YZxaaaTabataZ
hw:recruitment	Xm0oaZpZYWbZX
hw:recrutadora	UX1XWXUWVSXWT
hw:recrutamento	tadddccddcdcc
hw:redactrice	WZYYYZWzXXXUV
hw:refugee	vZccccZcdcbcZ
hw:regional	YtXZYadYZusaV
hw:rehaklinik	WzZZbaYaabXZW
hw:relations	YXZraZuYatZaX
hw:relationship	ZcZcacwbcabda
hw:relocated	dbbddebdscddd
hw:relocating	VZYaYZVWzWaba
hw:reluctant	VaYYZ0VYYXabY
hw:remote	acccdbaccbvcb
hw:render	YZYYaY2VZZZbZ
hw:renewables	sbqbccZcbacdb
hw:renfrew	VY1aWZVZZRZYX
hw:rental	abcdcaVbddvcb
hw:rep	XZUaYauZWyZZU
hw:representation	WbXZZazYYXYbY
hw:research	cZY6aYaWZYaZX
hw:researcher	WZq4XYVWYUYYW
hw:residence	UXXY2YVYZXZbY
hw:residents	abccccbbcbaaw
hw:resource	Ua1YZaXZaZZba
hw:resourcer	XZybbbZbWYZaY
hw:resourcing	tXqaccbcbbcba
hw:responsabile	WvWZWZyXYXYYW
hw:responsable	WbYycZWabbZaa
hw:response	ZaYcacXbxYZca
hw:resume	bcXddducbbacc
hw:retail	aYwZbcYbqVbYY
hw:retained	XVwZZayZVUYXW
hw:retired	hZYaaZXZW4aaX
hw:revenues	awXbbcacaabcc
hw:revit	WbZabcxaXabcb
hw:revleaders	YYYYZZT0XZYZZ
hw:rh	ZYaaZaXZZZyZX
hw:ricerche	RXX0ZXVYYXXYV
hw:ridgeway	waabcZZcbbccZ
hw:risk	YbbacyWWcaaca
hw:risorse	ZxYabaZYaZZZX
hw:riverside	xYpaZbYZaYabX
hw:rm	UXYZZaWazWZaW
hw:robotics	ZabcwcZbbZabZ
hw:role	XYWaZbWZzWabZ
hw:roles	tZWaabVaxZaaY
hw:row	tYaaaaYZaXZav
hw:run	udccccZdcaadd
hw:rural	XbZbYbZaaybbZ
hw:rye	zZYaUaXaZYXbX
hw:s	vqaadZXZeZcbo
hw:saas	WqXYZaVZXzZYT
hw:sabbatical	WZXX0XUYXUabX
hw:saddleworth	YyZbbaXbZcYab
hw:safari	VyZabZXaaZabY
hw:safety	YbaaabWZbaybY
hw:sagverk	vcZacbaccaccb
hw:saints	vbbabbbccbbca
hw:sales	YaXaaa0ZYtabY
hw:salesforce	bcccddbdddscc
hw:salesmanager	aZZbbb1baaaaY
hw:sas	Xbbadbwcbbbcb
hw:scale	XXzZYZpXZWZZY
hw:scheme	WaZYZtWTZYxaW
hw:school	vbYZavWqZWZab
hw:science	bbabbcbcWwccY
hw:sciences	bcvaccXcZaccb
hw:scientific	TWZzYVYZbaYaY
hw:scientists	cdZccdZbbvcZc
hw:scout	WZ2aabVUYWZbY
hw:sdr	YaXTaZ4YYYZaX
hw:sea	abaccaYwcZaca
hw:search	Xt0ZYapZXWYZY
hw:second	VwYaZaYZYVZav
hw:secondary	ybbabVYZaZabY
hw:secret	bcbcccabcvacb
hw:secretaire	ubccccbcccbab
hw:secretariat	ZXbZaXVzZbXYZ
hw:secretary	xXYYZqWoaXtZY
hw:sector	qbtbcbZcbabda
hw:security	uZZbbbXasYqXX
hw:seed	pXaZxcXbbabcb
hw:seeking	XVUaZbWZ2WZaY
hw:segreteria	ZWbac0WZbaZbY
hw:sell	ZXaawaababbcb
hw:senior	qiZrbacZalpaZ
hw:sentrivo	YZVYaY0WZYZbY
hw:seo	YYYabb2bYWZbZ
hw:serial	XYwbvbXbYYXbZ
hw:servant	VWWaaaYZ0WYZU
hw:server	zabXZXWZcbYbZ
hw:service	SoVYazXYaZrZY
hw:services	YlrwZZVYaYYdp
hw:shift	XYWWYXU0YXYYX
hw:shipping	UTXZY0XXYXZbX
hw:ships	ZaYbZbYbZyaZZ
hw:shipyard	ZYUZaaZYzXYZW
hw:shop	YZaabctcZatca
hw:shops	ZbabbcwcZbada
hw:show	aZYbabzUZZZba
hw:sid	ZcacbcZbaZbaw
hw:siem	ZaYcacWbyYZba
hw:sign	bbUbbczaZRbbZ
hw:silverlake	YZTaaa0bWVYZZ
hw:sindaca	YyYaaaZZZXZZX
hw:singapore	WZVzXXUYXXtaZ
hw:sisters	VYbZaxbYcbaba
hw:site	XXWYZZWWjVYwv
hw:sixth	yVZXavVZYWVZX
hw:skillharbour	abaXbwaabcacb
hw:skincare	XaXZaa0ZYTYZW
hw:slowbrew	yabZUZZbcbYcb
hw:small	2ZXZZUVVZtZaX
hw:smile	1XZYaaVaZVVYW
hw:soaps	YbZabaXabUZby
hw:soc	ZaYcacWbyYZca
hw:social	lasbbleaaobcZ
hw:society	aaZbbbVbZybaY
hw:sofia	bbZdacUcxZbcc
hw:soft	XZbaxbXbbaaca
hw:softly	aZzbaXWaXVabb
hw:software	fYWsVZuZYuYaX
hw:soil	bcbccdZcbvbcY
hw:solder	zZaYaVYaXYaaY
hw:sole	vbbbdbYcccaca
hw:solo	XZZazaUWXYYaX
hw:solutions	TZasaavZabZbZ
hw:something	YYZYzbYWbXZaa
hw:sons	XXzaWaWZXWaba
hw:sorensen	racdddbecdede
hw:sorry	XXxcccZcZZbca
hw:sourcer	XrxbabWbZZabY
hw:sourcing	UXVwXYxYYXYYW
hw:spark	0YZYaVYaXYaZY
hw:speaker	ZaZXabyZbZacZ
hw:specialist	XqxmaaeaZYaaZ
hw:specialty	ZabcccZcdcvdc
hw:sponsorship	bcabbbwcaZbca
hw:spot	XZbaxbXbbaaca
hw:spotlight	ZazbaaUaYXZaY
hw:sprucewood	ZxYcbcZbaYbca
hw:sql	bXWccdZcyWccb
hw:sr	pbVbccvcaabcZ
hw:sre	bYabcdvcbcbcb
hw:st	traaaoZZaaabZ
hw:stack	bbbdbdadbbucc
hw:stadtwerke	wbaacaZccabdZ
hw:staff	ZZZabbqbbavZa
hw:staffing	okubbbpbZYabZ
hw:stage	tYttXZWZZZabZ
hw:start	YYVysYVYYYYZY
hw:station	UyabYaZaZbacb
hw:stationmaster	yZbaaZZYcbbcZ
hw:statistical	Xbbadbwcbbbbb
hw:staysmooth	abYaxbYaaWaba
hw:stealth	tXYauZYaaZacb
hw:stellenbosch	xaaaabXbbbacY
hw:steuerberater	XaWaZazYYXZZW
hw:stirling	arddddddcdddc
hw:stocktrue	ZaYaZazZaXbbY
hw:stoddart	Vxacbcbcbaccb
hw:store	XyababXZcbcdZ
hw:strategist	YZSaZawZYWwaY
hw:strategy	UYXzZZXYVsZaZ
hw:stream	yaYbbaZZbZbbZ
hw:street	UYXuZvWZYYYXs
hw:structural	XaWWaaWZa0YaT
hw:structures	ZZXabXYzaZZYX
hw:stuck	aaabZbzaZWXcb
hw:student	ZZYapbWZozZaY
hw:students	vaZTavZXZZabY
hw:studies	ZbaacqZaaubcb
hw:studio	cWysXZlYZdYZY
hw:success	ZaZbxbYaaXXca
hw:summit	cdecdscZeeced
hw:sundara	YZXbyaTZbZYbY
hw:supermarkets	azZaWbYZbXabW
hw:supplier	XZXXaY0ZYVUZW
hw:supplies	XaVaaaXZYzZZU
hw:supply	sZWZWZWYwqZaX
hw:support	oYuaaaXabYvZW
hw:surgeon	0bXXZUYZZXZbY
hw:surveyor	baYabcZaaxbbV
hw:surveyors	wbabbaYbbbbba
hw:sustainability	qaUZbbXZY0aZZ
hw:sustainable	XaZaZbybZWZaY
hw:sviluppo	VYXaWZzYZXZZY
hw:swim	abYccbaZbYbbw
hw:syndic	ZZZaaaaZaYZZx
hw:systems	WZWYZYW2aXYZW
hw:ta	ZpubbcYbbZaca
hw:tableau	bXWccdZcyXccb
hw:tablets	bbbccbYxcZaWa
hw:tailoring	ybabacZabZZcX
hw:talbot	XxacXcacaabbc
hw:talent	bi1ZZdaZXXnaY
hw:talk	ZbZbcYZyaXaaZ
hw:tallow	XX0aWaVZXWaba
hw:tampere	YwacccbcbaYca
hw:tasks	dddcebaccdsdb
hw:tax	UVrXXYUyvSXXU
hw:taxtech	Zbbbaawabbbda
hw:teacher	yXXZoXUulXeZU
hw:team	kZZabZllaeotY
hw:teams	TYZaaazYZaabY
hw:tech	Xd1ZbajZZXdXY
hw:technical	paabcrZbcbpba
hw:techno	QZUaabWb0ZaaW
hw:technology	bXYcbcYcxYaaa
hw:tecnica	YYZaa1TYYYZaW
hw:tema	XaWaZZXXazabV
hw:tenant	WbXYZa0YYWYbY
hw:tesda	VZbabyZZaZbbY
hw:tester	XZbaybWbbaaca
hw:textbooks	RVV1XSVUXWXYW
hw:the	YofikddsYZapX
hw:theatre	zWZZaZWaababX
hw:therapists	abZaccwcbYbda
hw:therapy	xbbabbVcbYccc
hw:theresa	ybbabVXZaZabY
hw:third	uxXZYZUYZWZaX
hw:thistle	YZybXcYaWYbba
hw:thorn	wcZcaaYbbacdZ
hw:thornby	acccccacbbbbu
hw:thornfield	ZbcwcZZcccZca
hw:three	tYpaqaWZpXYbZ
hw:thriving	aaabZbyaZWYdb
hw:tidal	xbaabbVcaYccc
hw:tide	zbYYbYXXZXZZZ
hw:tidewater	YZbbxcZaaZaaZ
hw:timber	zbYYbYXXZYZZZ
hw:time	ZaZbxbYaaXXca
hw:tinkerer	bcbcbbaacvabb
hw:tiny	zaaZaWYWaYbcZ
hw:to	YYXalakZydabm
hw:toni	YYXbZaYYZTZZ0
hw:toposcan	aababaYZbxbbZ
hw:torchpath	XYZzbZVYbWVZX
hw:toronto	ybZZZaXaYZaca
hw:tower	abYdddbcbvbab
hw:town	zaaaZVTYbZaaY
hw:trade	rzXZZZVWYZXZX
hw:trader	yZXYZYVYawYbW
hw:trades	VxbbccYcbbaca
hw:trading	ayZaWbYZbXabW
hw:trainer	VZXYZZtYXwqZW
hw:training	UXXYZ0SvrWXZX
hw:tram	wccccbZbcaZdb
hw:tran	ybZbabZabZZcW
hw:transaction	UZY0YXUaZaXbW
hw:transformation	uuYaaZYYaZaca
hw:transition	ZZxbbcabZZbca
hw:translation	SYWZZYxZwYYZX
hw:translator	UYSaZaUYY1ZaW
hw:travel	ZaYbabZZYyZaX
hw:treasurer	acddccbccbacu
hw:trident	YYYabZSYZYZZz
hw:trust	uYZZaZWXaawbZ
hw:trusts	XcZcYcZbbxbca
hw:turned	WWVzxXUWWRWYV
hw:tutor	YaaaaT0XaZYbY
hw:tutoring	VUWYX1SVYZYaY
hw:two	sXpZzYXYWWXbY
hw:uae	ZZYabaWZaayZV
hw:ufficio	ubbcccaccboba
hw:uitdaging	YXVaZaXZzWYZW
hw:umane	ZyYaaaZYaZZZX
hw:union	wwZZZWWUbZYaY
hw:unit	WqaabvaYbbaba
hw:univ	ZaXbbaYaayabY
hw:university	WVvZZXWxsUXYU
hw:up	WXvxpYTXXWYYX
hw:updates	aZXaaZVYZYZzY
hw:uplift	ZbbbabbZcbwbY
hw:upwork	YaZZbbXbbaxYZ
hw:urban	ababbbZaQzbbZ
hw:urbanista	acbabZZXbyaZV
hw:urgentes	YUZaaaWZZYzZV
hw:us	cZsaabrbZZobY
hw:user	WVV4ZUTUVXTYV
hw:utilities	ucaddcaccbcdb
hw:ux	YaYyYZWZrZZaZ
hw:valley	ZvccccZbccacc
hw:vc	WZU0XZUZYvYXX
hw:vd	vcZacbaccaccc
hw:velmora	WZyabbWbYWabZ
hw:vendor	VabYZYyabaZaY
hw:ventures	WZXzZaVZYYYaW
hw:verdance	ZZxbacYbcYaca
hw:vereadora	W0WYZYXXXVYXV
hw:verify	ZaZZcbXbbbyYZ
hw:verlagslektorat	YYaaayYVbZaaZ
hw:vermittlung	rdddedcdedcdd
hw:vertriebsleiter	WXYaaZzYbXaaX
hw:veterinary	0bXXZUYZZWZbX
hw:vets	XY0ZYbWaVVZZX
hw:vets4	1YWZaaWaXTaZY
hw:vfx	ZazbccXbYWYZY
hw:vhs	UZcXbyYYcaYaX
hw:vicar	vbbabcbccbcca
hw:vice	YbcwcZZbccZca
hw:virtual	YZaZZauabZsba
hw:visa	XYXYYXUXXW0YT
hw:visibility	ZaQbab0aZYZaa
hw:visionary	bcZdudaccbcdc
hw:vitaroots	ZbaaabQbcczba
hw:vitrine	YZXaaZYyaXZZX
hw:volunteer	WXXZqoV1ZWYYd
hw:von	rdddedcdedcdd
hw:vorstand	wZcacaZaccacb
hw:vortex	ZXYbbbYbacxab
hw:vp	pilrZaobZZaba
hw:w2	YYybccacZZabb
hw:wa	WzWbbcXaZZaaX
hw:ward	TVWYYxUWWUYZy
hw:warehouse	WWUZYYVU3TYZX
hw:water	RXXXZ1UWbZZaW
hw:we	XXWysZVaZZYbZ
hw:wealth	bZYcccvbccbcb
hw:weatherall	tbcdccbdcccec
hw:weaves	YZXbyaTabZYbY
hw:web	dddcebacddsdb
hw:web3	ZbbcZbbcccvdc
hw:week	ZbYbbbuuZVbbZ
hw:weekly	ZZXaabXxZrZYZ
hw:welder	XYZbYaUYzZWaZ
hw:wellness	baaaYbVabW0Va
hw:werving	XaaZbYWabZyaW
hw:wethouder	VzXZYZWZYWYYW
hw:wexcombe	XYYabZZXaVaXz
hw:whale	addccdZbcbudb
hw:where	VYyaZbZbZWaba
hw:whisperer	bcccddbccctdb
hw:who	VYXZYXT3WTXYV
hw:wick	uccbccbbccbcY
hw:will	VZYUZY0XZZZbW
hw:wind	VvXaaZXruXZZY
hw:winding	XXUZXZTW1WYaV
hw:windows	UzZbYaZbZWaba
hw:wine	yaaaabXbbaacY
hw:winemaker	VWXY0YVXaXYZW
hw:with	XYwZyYPYXYYaX
hw:woningcorporatie	YZXZZZXZYZXYy
hw:woodwind	QWWVZ0XZaZYaY
hw:work	YZZbabXa0kabY
hw:workers	abZaccwbbZbda
hw:works	paacbZZZZwaZa
hw:worksheet	WaZbbZzaZUbaZ
hw:wound	XaaZczZVbVXaX
hw:write	YaV0VZUbaZXbZ
hw:writer	XZWXZZzYYuYaW
hw:x	XYoYuZVxYVYZW
hw:x4	cZdesccedcdee
hw:xr	tabdddcdccddc
hw:year	rYjaaYYZyYZaW
hw:years	ZZXaabUa0WZaX
hw:yield	ZbabaaXYbZybY
hw:you	TzvZYZUZVSZZX
hw:your	cZvcdcbcbZbca
hw:yrs	cdaddebesbcdd
hw:zerspanung	WXYaaZzYbXaaY
hw:ziekenhuis	XwbbbabbcbZcZ
hw:zielinski	xaYccbXbbZacc
hw:zoekt	YYVaZaXZzWZZW
hybrid 0	mvYaabZbbZbba
hybrid chicago	xYZacaabbbbbZ
hybrid in	wrYbabXbaZaba
i ?	UZyZZaoZXUYZV
i add	WY2XXZUsVqXVV
i admire	SWQXVYSVt1WVR
i advise	UQuWWXzWSQVXT
i also	VZWZYayXWTtWT
i always	XXRZZZvXVxYXU
i am	dclkcicZsocZX
i answer	cuVXWX0XWTWZV
i apply	STPTUWPT3QTWP
i are	XsvaZaZbYXZba
i ask	cVroYcoktpVWS
i attach	qYVYZYvXYtYYU
i be	qUQVUWuV1OVXR
i begin	WYUaZZYaR2Yaa
i believe	VroYbYvXVvXYU
i book	MtS4VUPUTQRTP
i bought	TWWVUXSWVTxUw
i bring	WYXYxZyZXYXaX
i build	UTtYvYzWVUVXU
i built	SWWXqY1WWUUYT
i buy	RWsztTPTWRVYU
i call	X1uUXWTVuVXYU
i came	bbembmtZYnZae
i can	llljmYeYuZmYY
i cannot	UWWwrXUYXWtaW
i chair	xsXZYYWZZXZbX
i charge	WWUYYa1YXYXXX
i clean	SVUXWXzUXSvYT
i coach	UWUYXWsXWyYZV
i come	XVSXXY3V2QVXU
i completed	YaXZacYbovaaa
i contact	tXVabbYbwVbZa
i could	RWpWnWwWqojXj
i couldn	uXZXVVTuSwWWS
i d	pandmdjbtbXYZ
i dati	uYYYYWUuZWsWU
i did	VUUYWYUYb2XZr
i didn	lUSVWWRWwvWTS
i disagree	SVRXWYSUT3VUQ
i do	WXoeoYxacZqYX
i don	YXtYkqbYovXYV
i draw	VYVZYYTtvWUXv
i drop	WXTZXY7UXTXZS
i edit	qVVvWwToXVWZV
i expect	YWybacZbXYaca
i felt	VXWZWXUZWU2YV
i fill	wZsbaZVaXXZaZ
i find	YdmXYjsoprVYV
i finish	WXWZZWUVztXZW
i follow	WUUYYYtWV3XWU
i found	nXUqWXaXXrrXv
i get	VVtVeYqXvSkYs
i give	WnRwqZYlrRWYr
i got	ZVfYXXpXtzTVZ
i had	bjWmZZsYYxnZW
i hadn	qXUZYYVSX3PSS
i hand	TxSWUXQWzSVXT
i have	rcmepYWXukcYW
i haven	RwUXsZvZVVYZV
i hear	RVsWXzTRWuXYS
i heard	VVSXTYRWS5WVR
i help	WXjXYZ3XWUrZW
i hire	yUutWUPVSWWVU
i hold	YYXbpasZxXZaY
i hope	YiYebmabrwYZW
i host	WZXYYYW0YWXaY
i illustrate	UYVYXXyWvQXYW
i imagine	zXXYtZVaXYZbZ
i immediately	VWWawZwZWTVZZ
i inherited	0VUXwXTXTTSZW
i interest	UWzXWXsXVTWXT
i interview	YYVXZYV3VSYZV
i introduce	SUMTWXtW0TWWU
i invest	YaabsayaZXVbY
i just	VXyYXXaYS2XXV
i keep	dT1tnmUXWTXYp
i know	bsqXwbkXjYYYV
i lead	vmbaapXYqXabZ
i learn	VWuYXWRX3QWXV
i left	XYVaoaiYX3ZYX
i let	VVyWWYwVVTXZQ
i like	UWwXqYbWX0XWV
i liked	WWTYYYTXU2WSR
i ll	dbrYYbpmYXsYn
i look	XbvemfaYdsZYW
i looked	tWSWVXsVUyVWS
i lost	WYVZdYTY2ujYT
i love	VWvXVWSUVPrZy
i loved	lyWZXZTYXwUZX
i m	YahiobZZtrjYX
i made	VUWZyYUXWVvZV
i make	UolXrXprbZnYW
i manage	sXZXYxXZXZZZX
i may	UY0ZYaUZVoXYV
i mean	ttWXpWcUWuVZT
i mentioned	V1TZWZrYWVZYZ
i might	pvzXWXSWVSYWT
i moved	WXUZYZUWv3YZT
i must	VwVaYaWYsvWTW
i need	ueXlsaTXuWhZc
i never	VXUYXYUuVyrXV
i noticed	WaZYcX4XXrYZW
i now	XsXZZavZYsZaY
i offer	UsWZYX3YWXWZX
i only	VXVYYWpWV5WYU
i organise	VVVYXxwWXUXYX
i owe	TVRVVVRUSzTT0
i own	zzUYWXUXUTWZV
i pay	1WTtVSRWUUzYV
i permit	TZabaa1aTZZbY
i pick	mWtbXXTXquXYV
i place	WV8ZZaUZVUXZX
i placed	XxzYYWUZVNZZW
i post	WXxZaavZWWTVX
i posted	2XTXYYVWVVXXV
i promise	VpRYXZSwTwYYV
i put	rVcXeYwsmTXYe
i quit	SSTXWYTXS5xXV
i rate	Ya0ZaaWaaQbba
i read	udmYeXVYoxYZW
i realise	TyyVVYQXTPWVV
i really	ZmaZZbWYX0abY
i recently	aZZbbbYbivaba
i recruit	ak4ZZaYZXWYZX
i refer	oXWpZXnYYpuYV
i remember	XWVZYaUYU7YXV
i represent	aWwntYtXXXbWV
i request	qsYYZwTYXYVYW
i require	vYZaZVXbZbtbb
i reserve	XWVxUXuZWXYZW
i respect	VUvXVZUWxRYYV
i rewrite	QWTXZY3ZXXXXV
i right	WXVZZa3ZUUYZX
i ring	TU7WWXoWVRWXS
i run	stWYsopYXXYaY
i save	UX3XWYuVURVYT
i saw	pVsYorTXsmbYV
i say	UVzWvXSXUuWXU
i search	rUUXrXsXvUUXV
i searched	kVvVVWRvsmXYT
i see	VmuXXYtWntcXY
i sell	UXSqwX4UVShXU
i send	anYYdiwdpabZZ
i sent	TWbWWY2WUqVVP
i set	TWyWVZwYTVXXX
i share	YpXaRa4YZXZaY
i should	lZwaddVYobcZj
i show	WWnYnZ0YXSYYY
i signed	WYUYYWTWWrYYx
i sold	SPTWzWRTUQTTy
i speak	WX1ZuZmYXUXaX
i specialise	ZX3bbcYaYUaaZ
i spent	UXzYuXSYVNXYU
i spoke	kVV0XUSYVVWYW
i start	UUsYURTWTpzWT
i started	UYWXWVSxWTxWT
i still	VWVYWYveV0XYp
i suggest	UXVwXUWYXUXYx
i support	XYwbabXaarZaZ
i swear	VYWxUaWZWYtbZ
i take	jXpXYY3YcXXZW
i talk	TUQVWWxk4RXWS
i talked	WUUZpYUYVTXWz
i teach	XYWZYPUUW4uZX
i tell	vpoXlnpmVVYZW
i tempt	PuTvVxSWVUVXT
i thank	WYUZZZVZT2YXW
i think	ZxoYZeVWbwVXh
i thought	XZrakXqsWuXZV
i told	TwYZkocYXXpbr
i took	WVyYXQRTovXXV
i train	VXVWXU6NWSSXT
i trained	UVVZXXTYU2XXW
i trust	YYsabaXaauqaY
i typed	UwUXVZVYVVyYS
i understand	YWvZZamZuXZZY
i used	qXUZYZwYWrYaW
i ve	eZhaoZibqrZXk
i want	pZZqtmTXwXbZV
i wanted	daWaYbsanxZaY
i was	aXXYcacYytZYl
i were	WYuZZYsWXpYaY
i will	oZrZaZlYtYZZl
i wish	WXlZZsUsXnYZs
i won	xlptVYlYWXWZW
i wonder	tVqWolSWuTWXV
i work	arprWYkYWjuYV
i worked	XvWZabXauYZbW
i would	XbsZimZaujbZY
i write	YWkroWkvWqaYV
i wrote	VxrYWippqTXZW
i-am>benefit	oaVWmazewXaWT
i-am>call-ask	vppoacaenVXWW
i-am>client	mu2jXYhXUVjXV
i-am>cofounder	Xajc8YUYWWbZW
i-am>connect	VXvpXXaZY2cVV
i-am>content	UVZWVXT6XorWZ
i-am>cv-ask	Vz1YWZVZWWXXW
i-am>easy-money	mYZXuWuajTuYX
i-am>equity	0aTrcVSWVbUWu
i-am>event	VWUcYZr1rpiWU
i-am>expert-call	aVU0WWRX2gWXU
i-am>freelance	rbWlXXlWxlkXZ
i-am>funding	XkiZ1YlXcXeYa
i-am>interest-q	VdnVYWVezvaWZ
i-am>job-word	cqudaXTbzdZWU
i-am>messenger	YWqYYXUWybyYV
i-am>mule	ebrkaXoZpnoWV
i-am>open-to-new	XY6ZkaWZWWaaX
i-am>part-time	1VUXYjTWzZXYV
i-am>pay-first	iVSjvkTViT3WR
i-am>pay-word	qVlsXnukaWnVV
i-am>permanent	WqmWYZousrVXU
i-am>recruiter	Yj5YYZkYmYXXW
i-am>requirements	tYqqhaWWyWWWV
i-am>role	aoiamdojtZdWV
i-am>run-code	RVTxxVWVUTvWc
i-am>secret	SVSWWVdqTntS0
i-am>seeks	nlacrlYXsaeXY
i-am>sell-cta	mbejnmvXaZiXW
i-am>site-notice	pXwWXXqWntrSU
i-am>speak	VqTUXVw5VQXXf
i-am>start	UVUX4WVczUjXa
i-am>task-for-you	0XTnpaqYZSqVb
i-am>teach	YZWWWyXdrwnWT
i-am>thanks	YYrYaZbWwwXWc
i-am>third-person	ZXabbcabybbaa
i-am>threat	uUTWanjWwayTS
i-am>unpaid	TXUWtVyumoVXX
i-am>wants-job	WWWZYaWY+aYXV
i-am>we	papdublXWoZXZ
i-am>we-help	cWqXWW5WaToXa
i-am>workplace	nUTXkVqWzbaXq
i-am>you	ijqahaoYordVY
i-am>your-profile	qkwdWZaYosVVX
ia en	XYXXYvVxYVWWS
ich bin	VWnXXYpX1VtXU
ich dich	VxYYxYWZXWYZW
ich ein	UVxXWXTWuTWXT
ich hab	tYsZvZXZXXYZX
ich habe	wXWarZTZuWYXX
ich hatte	TTwYXZUWUxWVU
ich ihnen	XXWZuZxYvWYYX
ich mehr	YxWaZauZZYaZY
ich mich	YXzZaaTZxXZZX
ich sehe	YWUZYawYXwYXW
ich sie	WW2UYuTWVUXXU
idea about	xTRVzWOVRTVUS
idea de	TXvXyWTUTUVVT
idea for	WYWZuYyqXWXZW
idea per	UWXZ0ZVYXWYZV
idea stage	TVTV1XSWUSWYU
idea to	WYVXXV1RWTVYV
idea what	aXTXVwRWUyVYS
idee d	UVSV2UTUTQTVP
ideia de	TVRW1WRWWUUWT
iemand die	TUSuvWSVwTVWS
if a	QTvVuVwSTuUUR
if any	SqTZqXqZxXZaX
if anything	XYyZXaSZvSWaX
if he	kVtWXXRVwSVWs
if i	aY5XXpVWbTWWT
if interested	srVYavWZZaYaW
if it	jYeobblZpUmdq
if my	XZTVZazYuVXaY
if no	UXyYYZTYXSvXT
if not	kX0jgYqXXUnXU
if now	WW3YYanZVQYXV
if our	RVSzWSUUWsXXV
if so	ZXkyZaqaoXZYY
if someone	UWWayavYVSYVX
if something	bcscbdqacacdb
if that	0XpYcXaWWqXZV
if the	sXcYYXrXoUYXw
if there	VYsZYaVY4VZZd
if they	VUsWVY1ZUUUZW
if things	WyTaYayZWQVTV
if this	qXVZnazZYTXrV
if we	ZlTt0VsUVVUYT
if yes	RWzvYZUYXUZZW
if you	kdobbZopdjYac
if your	WXWYYYsk4UoZW
ignore this	YZXaaaXYZVS4U
ihnen die	wvZYbaYYZZaaY
ihr passwort	XZXaaZYZZYlwV
ihr profil	qZtTaaYZZRY0W
ihre bestellung	UVTWWWPUWRTQ2
ihre bewerbung	XwaaaaYYTXsuW
ihre einladung	YZXZZXUQZVX6S
ihren werdegang	UX0XYXVwYWYYV
ik ben	YXtZbaWZxmZXV
ik een	W0VYxYWYQXYZX
ik heb	qXrYtZVYtWYYW
ik je	ttrbZbYaYYaaY
ik stuur	UYVZZZ3YVWtXU
ik u	XvVRxYVXUXYZX
ik wil	TTrUVVPUzQUUQ
ik zag	vWWaYZzYUXZZX
il 0	UuUWUXTVVTyrR
il bando	VwYYuZVXYWXYV
il cv	TVrXWXTWzSWRT
il faut	WWUXVYVWXVuVx
il me	xWUWxVUWVUVWS
il mio	UTVYWXUywUXWR
il nostro	VtYYYXuvZYkYV
il nuovo	SuVWYWUZX0WTR
il possible	xWWwXVUWXWVVT
il suo	zXTXXWtUTrWWS
il tuo	albaZZcYYinrs
im jahr	nlZ0aZYZaZZZY
im monat	RWXUYxxVYWtWT
im oktober	S0XYYVVwVWVTT
im profil	UVTWXWUxwUVVS
imagine a	nXYYvZtXXXXZY
imagine your	YbabZb0XaZZbZ
immediate joiners	UxwaaaXYXYYWX
immediately and	ZVXbabUa1ZXZV
immediately thought	VVWawYwYVSVYZ
implementation partner	qXxYZaWaZYZaY
impressed by	Yl0bbbXaaXZZZ
impressed with	VopWYaWaYXxaY
impressions 0	XXUYYXRVXVW2T
in 0	lbfbZaqZYVoxW
in ?	sWWrsYWpfSkXo
in a	ZflsjZdZfYsnU
in aarhus	UtWYZwwUWUTXU
in about	rVWXYSTUYVWWz
in accordance	VvYYaZWYYZVnt
in accra	UVSVqsSWVzWXR
in advance	WYpXZUUYZY4Yi
in after	ORQSVzOOT1STP
in again	YX0ZYZVYXRyOW
in albania	PSVSVS4VVVVVS
in all	WttyecUXWWXZW
in allegato	RwTVWWTTWTUTw
in an	lqWVYVbWYWzYn
in and	XYXZZZrXxUYso
in antwerp	PwUYYYVXWxYXV
in any	UVtXVXrXnUWXw
in april	5WWXWWTWVWWWU
in as	wRTWzXRWWTXXu
in asia	TWXXVXsZYWyZX
in atlanta	WlsYZsuaYoYYV
in august	PTVyWjRWtrWWV
in austin	ZqXYYtoltVYYV
in autumn	sT4WoVQSTNVVQ
in before	WZYYWaXYZWxZs
in begin	UvWawZWZZXUbX
in bengaluru	WsoqsZUXblYiV
in berlin	usVZXaWXXwZZX
in between	xUVWXZwZXUZbX
in big	VWuYXXUXVxXaX
in biotech	YYvZYaXYYuYXV
in bitcoin	YYZZaaUYaX0YY
in boston	WVUuZVXSWTXVz
in breda	TUWXWtTWxWXuV
in bristol	qvVYiZWZtWYbX
in by	tXYYZZXZYXXax
in canada	qoqZaZWZWZwaX
in care	RVUWk1QvXTRUR
in case	WqUkYZUWsyYZb
in cebu	XXYaaZ0YZYYaX
in charge	VtVYYY1WuSXYU
in chicago	psiYYlnoZYZaX
in colombo	SWWYYX1XYYYZW
in column	VXTXXXUVUqWUy
in common	VXUXXYnWVzXXU
in company	UXTzUYwUUTVYW
in confidence	UtyYZaVYXWXZV
in construction	VWUXYVU3XSUSR
in consulting	UV0TWXQVSRWpR
in contact	YZbaaaXZW3ZZX
in continuation	XYvZbYWaaXvZW
in cork	RSUWtsSSzSWUT
in data	YabaasYYqtZaZ
in dbt	XXaZZsTwZaYZX
in de	baVpXWTwZtWmb
in december	SqSSTwRvWUWWs
in denver	nYhZauWlmrYZW
in der	lXjYocWWvWYlt
in details	YZYZaaWWZYVvt
in die	UUSVXXSV1TWWT
in digital	vYXZZvXXYWaaY
in discussing	lVzbbcZbZabbZ
in doing	tXTWXTSWzUWYT
in dubai	vVXYZZVZYZxWW
in dublin	YdbolncnqYYlX
in durham	VWTYuYTXVzWYS
in e	aYybbbYaZZbbZ
in een	VW0XXWUxXVpWV
in eindhoven	tuYZZaYZZaXbY
in eleven	psYZuZXZZYYbY
in energy	ZaxZZaWYXqZZX
in english	xpXZZXuVYWVZW
in europe	msmjukVZZYYaY
in euros	0WUWZWWYXuTZX
in event	XYYaayXUqVZbZ
in every	lUvxXVUWXWXXW
in exchange	vVTTrWnwVUTWT
in family	W1WbbbYaabXaZ
in feb	PWVXWwRUzTYZX
in february	xXWZZYcYukYYV
in finance	YweaYavZZXYZY
in fintech	WYiavaeYUvZZX
in first	WXvaWaWavZaaZ
in five	opVpYRsxYVXWV
in for	wzXYWZVXYYXZX
in four	TVVUWrxxXTXXS
in free	TUPV0XSsXPSTU
in from	WYYZZYSXZWxyU
in front	vXmZYZuYkZYZd
in galway	ToTwXWVWWsXsU
in germany	RTRVVVzUVT1WT
in ghent	tdtVUWQVVQVzT
in gift	TXYYZVUWaZ1YY
in glasgow	WjYsukTZqrZYV
in go	UYXXXxQxXWWYU
in good	WXWZYYRVxUVYy
in gothenburg	UWxXXYRVUyWYR
in graz	RvVVXyUXWWWYV
in hand	wVYZsZXYZaZbZ
in hearing	UV2WWYSWVTXWS
in here	VYYYaYVXZW2QR
in het	wWWWYYVXsVXXv
in home	1VYZYYVaZYYaY
in hospital	WXZmZsaWY0XZW
in house	V5qYYoVXYWXZY
in housing	qXuZaaXZZsaYX
in hull	voXXXXuXYWXZV
in hyderabad	UzWbbbZaabaaZ
in insurance	VXxXYxXcVoWYW
in ireland	uZvZXYVZaZZbZ
in it	TVWs1qdWVWYXn
in italy	U1VaXaVZaYZbZ
in january	npmYamvXZjWXa
in joining	SWR2XVSVYUVWx
in july	darYYbSXofXYv
in june	pmUXaoUfznWXj
in kaunas	QTQVTUOyRNQzN
in krakow	TW1YYXrYVVWYW
in lagos	tVZXXXTXZZxXW
in law	3ZZTZWVZZXVXV
in leeds	XVUqVXatqTXYw
in legal	TWTXwXVXYVVWx
in leipzig	UvWYtZVwYUYZX
in line	XWyZYaUYaWtZU
in lisbon	movZpkYiYaXZW
in logistics	YapatZsZYYabY
in lome	WVZYVZYXZY0ZW
in london	quuZZYUYZXWaY
in loondienst	Zyabcbabcbcba
in ludlow	0XXXaYXZZYabX
in luxembourg	wZbbcbacdcXbb
in lyon	VpuYZsodXkYZW
in madrid	UvXYZvZkvWZZW
in malmo	TzSWXvUXuSXYV
in manchester	dnpZmrWmXsZZV
in manufacturing	WYvZxZkYTUZZW
in march	baqXwXktoVWWW
in may	vXUbnraVYpWWv
in med	VXvYxWSVVTWYW
in melbourne	SXWVYYwXwWYZW
in mijn	VWUYxWQxtSVWT
in milan	WXtYknrbatYbU
in mind	YV7ZYaaZWVZZW
in month	VuWYsYoYXWtZW
in mosaic	aaZbbbratbbbY
in munich	opqZZtWcbpYYV
in my	UriXcaWuppaYZ
in nairobi	UWXXtXzXYXWZV
in need	tXYXYvXWZYZaW
in new	XvRXXYwWWoXXU
in next	oUUWXUQ0YWVYW
in ninety	WYXUYVxvZXXaW
in ningbo	WaWZZa1YXWYaW
in no	aaYbabXbS0ZZY
in norway	UXVYWYQyVVvYT
in novatrek	ZZvaZasZaXaZY
in november	yYYYYWvWYWXZT
in nursing	UWwYYwTYZVYZX
in october	vXtYYlUiUuYYW
in on	kyVZXkzWYWYZT
in one	aZWoXVwoWplej
in onze	qWwWXWUvYVVXU
in or	UVTXTZsXwVrYq
in order	TYzYZZUWWoxYb
in oslo	kmUYXYUXq2YXT
in other	WWxaXXVXXVUav
in our	pprdllWoYWaYc
in part	1YYWYWsXZYTYU
in partita	uWaabZvaaaZaZ
in peace	VucZYZyXXVXXV
in person	XvWeaYjkYvdaX
in pharma	ZXybccZbaabca
in phoenix	folqZmXZYtaZX
in piraeus	WVUXWXSxwWWYU
in placing	ZZ1aabWZXQZZY
in practice	YYYWZtWTYVYyX
in principle	tZvZZZYZXYZaZ
in public	STXWuUT4ThVWU
in pune	WWaaaWxuZZYZX
in q1	nVwYZapaXXZaX
in q2	XWyaabYbZZaba
in quality	ubpZbbYcabccc
in r	vqYYYtTXXXXZX
in reno	xXYZaYsZZXYZX
in retail	WWxXXYuYcmZZW
in return	UZ3XrYTYWpYZV
in room	WXWXYVSUXPVW2
in rotterdam	WckpuliqXUYmV
in same	oXVyVYStVmWYV
in search	S2SXWXQWOwWWU
in searching	XwYVZuWZYZXZZ
in seattle	WcuYoYnoXrYYV
in september	SVUWVsSvykWVR
in service	YZXabcXaavtZX
in seven	xXYaaYTZZZuZX
in singapore	TYWxYRVVYVwWU
in six	UXXXWsrTXVyYX
in soil	SVXTUzuSYYWXU
in spring	SrxXXrtVVUXXU
in supply	TUPWSXQV4PVWT
in te	OUVVW1RVXWyWS
in tech	VYSVXY3tXUqZU
in telecom	ZavZZaWZXuZZX
in ten	0TyVXTTTYWWXT
in that	TX2XcYtXVcZXW
in the	chccedYaarlYr
in their	UWXYVZVXYu0ZV
in them	XXuaaaXYYWZZv
in this	UbucZXTVstnqS
in three	uWfWqihXXWuYa
in through	SZZZZZWZZYqXx
in tilburg	RTQUTTOzxQSRP
in time	TTRWWXPWzwPUR
in to	PVUXVTRVVUj3R
in toronto	wWinYXfqWqXYV
in total	uWW3XWTWYXWXV
in touch	WXZY2YTVX1XXU
in town	SXQXWYSWSzUXy
in turku	wWXVXUTxXVWZS
in two	WkilrWuYqVqXT
in unseren	wZZZaZYvaZZaW
in uppsala	tZYabZYatZaaa
in us	SXustaXaZYXbZ
in utrecht	vYZbaaXaaYauZ
in vienna	uWWWYYUUYyXZV
in vietnam	RWTxzVQWUWUVS
in wageningen	XaZaaZXuZtZZU
in week	wxWaZZjYZXXbW
in what	VY3YXXRYVTuYX
in which	ZXzZnZVXWrqYW
in with	UoUXrYSWVR2Sr
in word	XuuYYZtYWWWZV
in writing	XXyrtuTUYUWYX
in year	STQVWuSVu0UXS
in you	VYUVXWxtYVTxU
in your	ZYcjYYqYuiooW
in zug	vtZaZYYaaaabX
in zurich	WuVZZtchYwZZW
in zwolle	eXXXZ0TYYYXZX
inbox is	VWTXYYSUXzsUT
include you	USyXXWuUWUUXT
income without	WTVYXWRUYX2YU
indefinido 0	Z1ZbbaZaaaZYZ
independent contractor	yababYXbbbaba
independent opinion	bZWyYYUXZZXbZ
index linked	X3YaaaYYZZaZV
indicated that	tZZZZaXZaZYZu
ines we	rZXVZWUyZXYbX
inform you	VYoYZXlpYUWZ1
informed about	UX0ZYYWWXVYYW
informed of	sXWZaZWuZZsZY
ingegnere devops	nuYbbbYaqZajY
ingeniera devops	qraccbabbbapZ
ingenieure devops	ltYbbbZbmaapY
inherited a	nWWYxXVWYWpZW
inside ?	wYYYZwWYYWXaV
inside ir3	yaabaZVbbaaca
insists on	2XXYZXVXYWWZS
inspections and	2YVXYYTZYYYZX
install our	XYaZaaWZZXzYU
instead ?	QVRWVWPV0PUV1
instead of	SWUWwTwukSVWs
instructions and	SzWVYVUWZXvSU
instructor for	VWcbb1ZWcbbca
insurance ?	WW0XXXybTTXXU
insurance and	f1XbXXnXXXWaW
insurance for	UUWX3XoXWVTYW
insurance is	TvUYYZQWVVVVz
insurance of	VXYWXXSXYX4XU
insurer in	qtXasZYZZYZba
intend to	uypXXVVXVVXYV
intends to	wWUWYUUWyUXXV
intent from	WUXZ4ZVYYYXZW
interessa ?	rsZabsZaaaZaZ
interesse ?	xoabcbababbaZ
interest ?	pofsaojYZYZZY
interest and	rXYYauYYWsYaY
interest at	QuyXYYWWYZYVV
interest i	uVYZvZVZaaZbZ
interest in	cosVvVQyUTUWS
interest you	rzsXYXbYYWZYW
interest-q>call-ask	qwprYXYWXWXXn
interest-q>cofounder	TUUY1YUWWWXXW
interest-q>connect	SVu3WVRVXtWTS
interest-q>cv-ask	V7SZTaXZYYYZY
interest-q>event	RVRsWVQ4TRWVT
interest-q>expert-call	RWR2WXUYYXYYX
interest-q>freelance	vTxXXXRYVWXXV
interest-q>funding	RwRUwVUUUTVWR
interest-q>i-am	isYXqlupoUXXU
interest-q>job-word	UW/YYZVWVVXVU
interest-q>messenger	VVsYZZQX3TmYV
interest-q>mule	TszVVXTUWTTWR
interest-q>open-to-new	WY2abbWZZWZYY
interest-q>part-time	5ZXZaVYZZYVZX
interest-q>pay-word	zWRzWUSVXWXYT
interest-q>permanent	VxUbaaYaababa
interest-q>recruiter	Y2XbabXaYaaaZ
interest-q>role	TSRRvWTTUzWWU
interest-q>sell-cta	uT4UXuXcVTUXS
interest-q>site-notice	0WUYYYUWXVWSS
interest-q>speak	XYXZZXV3YUaYW
interest-q>start	RVTXWWTT4SWUO
interest-q>task-for-you	pUTVVUzUVUVVR
interest-q>teach	OUQUVQRT2RUWR
interest-q>third-person	WZXxaZUZZWZXY
interest-q>threat	V0VZZZWYwXXXU
interest-q>we	rToyUtceWSUVn
interest-q>workplace	RU0YXYSXXVWZX
interest-q>you	worlaWXkYdZXa
interested ?	lvUpsXsWXXlZV
interested in	ZbzrhmXXcWXXc
interested please	uYksbaXaaaZba
interested pls	wsXaZaWZZZZaU
interesting in	WYsZaZYaYvZba
interests me	4VRUUWRTSPUWS
interim cfo	rXXaaXWawZZWW
interim finance	vYYabaZbbabsa
interim head	yVZbabaccccdb
interim plant	yYZZbbabbbbbZ
internal audit	svXbaZYaXaZaZ
internship in	bcacbcYcwZbbb
interview !	aZabbbXbbX1ZW
interview 0	WYXqZYvUYYsaY
interview at	SWQTWWPT/QVWR
interview by	TyaZbWXYaasaY
interview for	SrSWYYUWwSVyT
interview how	XTUwXXSwUUXYV
interview is	RUSwXWQWXWyVT
interview needed	XXZaabWZaZzbZ
interview on	XvZuaYWWabXaX
interview the	WYXZXaVVYW0WW
interview van	TWU0XVTVWVUVR
interview with	ZWTWXYT0wUVWS
interview you	XrWXZVV1XUsZW
interviews for	TUUSXTPtSTUW3
interviews with	rVVtVYvXXXXYY
into a	bVXXywbVYVplW
into data	QUQVUURR3OWVR
into e	abYbbZYutVabY
into english	xvTYXYTZVWXYW
into insurance	aaXWaaVuwTaZY
into it	UwVtXXUuXWWYV
into management	V4vXWVUXWVYVV
into our	UpXZXZVXXrsVv
into something	2YfZXZXaZWZbY
into telecom	abXWbaZa1SaZY
into the	WoVUbYUXvWpYw
into your	TVTXXYUXXxyXS
intro i	VXVV0YTYYYYZX
introduce me	UWSYvYTY2RXWT
introduce myself	WUvYZaVZxhZZY
introduce our	WVRYZa1ZZXZaY
introduce ourselves	YZaaaayacZZcZ
introduce you	czmYkZuXWVXYX
introducing me	XYWZZZVZW0YWU
introduction and	WVrYYZyWWWYbY
introduction to	XZZabsYZwZaXZ
introductory call	YqxYhbabZaaaa
inventory accuracy	VYWYZa0ZZWZaV
invest 0	VWXYVXSVXT2WQ
invest in	WXXZxZwWXeQZW
invested in	WYXV1ZSZaWZZX
investigadora 0	S3WUWNTUWUTWT
investment from	YXZXYV4YZYTaY
investment in	UVUzXXtZWXWYX
investment of	UWXUxXtWXZUYW
investor ?	TURW2YQVWUWYS
invitation to	WcWnZZVxYWXyV
invite you	XvWqYqkpYYeYW
invited to	XWXqZYi4ZVaXV
invites you	YXXYZvW0YTXVT
invoice 0	QXWVXWPUYWUU6
invoice for	lUUvXWNWWWTvx
invoice today	UWVXYXSWXU4VN
invoiced monthly	0WYZZZWbabZbZ
ios engineer	ptXaaaXarlaoY
ir buscar	UWTWWUTUVTVU1
ir3 0	zYaccbZbbbbcb
is $	ZrWsZjkXZYvZX
is 0	pXVrnZmmYVnqa
is ?	SU0TVWtUjSUTj
is a	rtoZomYXXalYW
is about	VVolZYS2dSWvU
is accepting	VVYZZVV0YYYYW
is advertised	YzXbZbYbYYabZ
is all	UXUYtYRXU0WWT
is already	vVZYYvWYaZZaU
is an	rXbWWYaXXYtwn
is approved	USWXzYVZXXsYT
is at	SvWVXaYSWVYU3
is attached	VuVYYZxWZUYuZ
is available	UWUWYWQmWTU0s
is back	WYXYXYVvZVYYw
is bad	zXTXWXzWVOVXR
is being	XzWYZaWZrXZZi
is below	VXYraYwXZYVZu
is best	pWVYYyTYVRXZu
is better	TURuVVPUU0SQO
is between	UxXZYZWaYZtaX
is blocked	VXXYXYTYQU5XU
is bringing	TrUXYzVUXWWXU
is by	S1VXWWTvWUWXU
is cancelled	UWWXYVUTWTTR4
is chf	WYYYZwWqZYZaW
is closed	UVVXXSTQwPTux
is come	WTWYYZVxXWuYX
is coming	zpXYZVVoYXWZo
is compensated	ZaY0aaXYbaabX
is complete	WXWYaZVXZWY0T
is conducting	UYX0ZYUYaWZZW
is confirmed	SVoUYXRWYUyT1
is dreadful	qYUYZzVYRVXaW
is due	cVWWWVRTWVsV5
is empty	TzSVRWvVTSUWR
is enclosed	WXWYZZRXWWrVy
is enough	UVqXRXUXXV0XV
is exactly	voRWZYUYwWXaX
is expected	XtXaaYYZwXaba
is finally	VXYYYUT2XSUXU
is fine	UXVXuXsWtWVXr
is for	uoVVrXqVWUiYq
is four	WVVY2XrXZXZZX
is free	alWXYcz0XVXWU
is from	WXWvYXoWYUXYv
is full	XvWaZaWZaYuXW
is genuine	XZZsaXVWaZwYW
is getting	VsSYaZ4YXRYXU
is going	UsTVUWTWWTvsy
is good	bhsYXYsTXpVYs
is half	TWWTUyxTXRVXT
is held	RVRUUXSTXUwzN
is here	WZqYZYSyZVWYT
is hiring	VxXaZeqZdZZrX
is how	zWXXXWUXYVVXw
is in	WbcXYannmVuXu
is included	YaaaaaVwbaqZX
is it	UdtorWlVpnSao
is known	SRzWxWSXURUWS
is left	vXUyWXSTWUUXU
is letting	TYSXra2YWSYYX
is limited	WYXWYYS1WVVTS
is live	RVUVUTN4WTTUQ
is looking	klWjXqhZYcrkl
is lovely	SVzVVzQPWSVWS
is making	UuZuaaXabbYbZ
is me	VWYZpZwZXsZbZ
is my	TUSWXXnxQdzWQ
is nearly	TUUXzXVXWWvYU
is needed	yWWXZXVWqXXXs
is nice	XvWbabXbZtaZY
is no	VYpqYaViYXW1Y
is normal	wvWZYZVZXWYaY
is not	bcccscacYjXqn
is now	WYWXXjTVWVW6m
is of	mtYarZXZWsXaZ
is old	kvWaZtWXYXraZ
is on	pXVXbWplibfkw
is one	vYlvaaTZXXYaX
is online	lURRWPR1UQUWv
is only	TUSlXUn0ySUXV
is open	iXsZZYVwmVWYu
is our	moZbZbwYapZaZ
is out	VlbXXWS5XUaVs
is over	1wVVYUUUYXXYT
is paid	YpWUWTSVYXvYx
is paying	mUVUWvSSWTUVz
is permanent	V3ZaZaYZZYXaX
is possible	VxXYUZWXYVUZv
is preparing	0YaYaYUYaaYYX
is provided	rsababZbbbabZ
is rare	UX4YXuSXWTWZU
is ready	oYXYtZUcYWapx
is recruiting	qzWYbaYYZXZaW
is red	TXWWYZWUYVTW1
is required	XZrZZaWYaXXWz
is retiring	TvXVXrvWYXYZX
is right	YWxXWYoVVVXYw
is safe	XYWZZZVYWNXY2
is scheduled	VUVWXRRQWSUS4
is short	RUVtVyRSVSTXu
is simple	yXWVZUrZZZXaX
is small	VwWWYVTxYZWYX
is sold	vWTXvXOWWWPWx
is something	UYpYVZVYWyXZU
is starting	WZYZvZUvZYXaY
is still	WpkZnYhXYXpul
is that	wnclXWspWUoXU
is the	UoVdeYcXXqlW1
is there	WViYXquX0cYYV
is this	wZUWqiTotlWYT
is to	parXdXTWTrtYt
is too	zuWYZYWZYXYZV
is treating	WYVZYaUxZrYZX
is trying	WYXvbaWaZYwVW
is two	UqUYzXUXTTXYV
is unpaid	TTWXxTRQYWyVR
is up	XuUYqXSzWUXYq
is using	VZYuYZvZbZXbY
is very	mWpVyWqVVSmWS
is waiting	VZYYZZUyZUosR
is well	WtlnZaXYXqZZp
is what	plWYn2VVZWYZY
is why	VYUXYyrXYUWaW
is with	X4WYTaWZYXXYs
is without	RXWXZvTxYXXZV
is worth	UXWyYVStXXWYU
is written	tUWYYYxWZUXZX
is your	nWuVYXTXzpqWU
is yours	WtWZlZUYRV0YV
is £	obWpYavbYWqZa
is €	smWYZYyYXVYZX
isn t	XdsZjXsXZcoam
iso 0	RVWWYu2WZWXYV
iso certified	WXVYYY1YZZVZY
issue 0	TWTUYXR0WwTVR
issue of	SWWWXTuyYUUWR
ist am	VwUWWTUUUTVUw
ist eine	VxWXXXUWWVvVT
ist mein	YSVYtZVXyVXXV
ist sie	XxYaaZVXZYXXx
it !	TXXYYuusYVWZX
it 0	rVVWXuqVWVqWr
it ?	tjXZkkqojWWYm
it a	YVTVqWwWVSVWx
it again	RXQXUYSWVQVxx
it all	SWtWXwRxVoWXU
it alone	XYXavauZZYXbX
it and	nVaouYaXlmvYT
it as	oWTW3WRWWjXYV
it at	tVUkeWZuXTUXy
it back	QXUWWYTWWUyW4
it be	xxWYWVrYmVXZV
it because	XYTYYZWYwVqZu
it before	1VVXWYRUVUxWT
it breaks	WZZYaZWWaWVzS
it but	TouXqXqvURWXS
it by	pYVYYXxdelXXs
it can	VpVXXXSWWUvyQ
it comes	mYsXYZTXYU0XR
it cost	tXVZXZkxWWWZV
it costs	TUUXuU1vWSVWS
it could	qV1aabWaYVbbZ
it d	qXvrcYYpXTXZm
it deposit	VaZVbZYaaX0aT
it differently	ZbZabbsbauZbZ
it doesn	WZYYYX1WXYXbX
it for	dZUlxWoalZWXq
it free	SXWYYYruYWXWw
it from	TVVZYZtYU3cZX
it goes	TnVXWWSUXTvWz
it going	UWRXYZSWV2XYU
it has	nYXXYljWoyaaY
it i	cWqXVYrWuqXYT
it if	wYWZZZWYWWvaV
it in	lZiemYvXXXrYb
it into	pXWWXxVXsSWYW
it is	nupdeldYXeXlX
it isn	ZntlYYnWpXVXs
it last	XWWYXasYWVXax
it like	eWSWUX1VUPWWS
it ll	oWxXYZYVWVpYr
it lol	XUXaZaVZxXvaY
it looks	TW1XWY0WVOXYV
it made	VXUxWYUVXrVZt
it may	wWUSWVtSWUVxT
it might	QVxWUUtxVTTXV
it more	WXVXVYTWY2VVR
it myself	tYWZYZVXWwabY
it needs	0VWZWXVZWYraW
it not	STRSTUPRUOQ4N
it now	uWUWWXwWXVuXS
it off	WXXYuZVYXssZV
it on	pWVWpnTuWVrXu
it once	WwaZSUZYbawbX
it one	TVvWxYTXWUXZV
it or	wVVWxWTqWTWWT
it out	nXVXoYpXXwYXm
it over	paVXZY5WXTXYV
it please	xXVXWYVWWUxSS
it reads	XtYaabtbZZbcZ
it round	YrYbucXbZabca
it runs	pYWYXYTXYUYZy
it s	cmmndaZocdlZa
it says	cXVYYXVUWQPV6
it seems	XavZZZVaasabY
it should	xZWWYWWsYrXaX
it shows	VXWXUZSWaX1YU
it since	pWVXxWTTVtUXl
it so	tYWrYvUYUqYZX
it something	otUzTXUXXVXZW
it starts	VvVYYVyXXVVXV
it stay	QUzUVXRURPUzP
it still	TWTwYXVXXsTVu
it suits	oyWaaaXaZZZaZ
it take	RzyWVVcVUTWTR
it takes	aWpTXVxvXVtXT
it that	UxSZYZwYVgYXW
it the	VZWZXa0YYVXYs
it then	WYZZZZWZZW1ZX
it there	wZZYZZVXaXsZX
it this	1YXZWZWXYWYZW
it through	TWUxxYTYWVkZV
it to	doUjchVWhTxtn
it together	UWTXxXQVWRWXy
it too	RYWYuyVYXVWaW
it took	xWTZXYzXVPVXT
it true	VWSXVXRW2qXTU
it twenty	xVUyWRSSVUVXS
it twice	NURzUvOSTPzUP
it under	SVRVqrRSVQUzo
it up	oWVXXXrVWzlVo
it was	ZaXmZbmXXwYds
it wasn	YYUZZaWYYuVxV
it well	VnUzXSUUYVWYW
it went	SRyVxWPUvLVVP
it when	UVrWUXSTVQxXw
it will	YZXaabXZZspgv
it with	iWVYzXUtUnlpX
it within	RVVUWWTVWTtzO
it without	WYWYZVUyWtWXU
it works	bXVrdqYWWV0YU
it worth	RvSQWXtVTzVXS
it would	ruZbqoVXXsXZV
it yesterday	VYXZYZWYV1YYR
it you	pVUXXYlWWSvps
it your	RwTTVzoTWTSUU
its next	W0lXYaUZXYXZX
its technical	ZxYbpbZaXYZbZ
its way	SWVWXVnSWgYxu
ivan ha	ZZWabbYZUTZ2W
ivan i	yZTXZaVYXuZZX
ivan is	bcabccaZbWaxY
ivan wir	muaabbaccbacb
j ai	XWnZtXVY0pYXV
j aimerais	ZaXbaYxZsYabZ
january after	VWxYvZWYUUXYW
january and	1XWoYYmXXqXYU
january i	YW1ZabVaWWZaY
java 0	stZccbXbbbbba
java a	uYZbaaXaaYauY
java and	aXtaaZ0ZWYYZX
java em	ZqZbbbZaaaauZ
java en	XtXbbbZavZbZY
java entwickler	ntZbbaZbrabaa
java full	qXXcbbubaaaaZ
java ontwikkelaar	tpZbbbYbrabaZ
je 0	YYZ4aZYYaZZZY
je cherche	XrXblbYbwZbaZ
je cv	zWoabbYaYYaZY
je een	RXXWY3TWZXWYW
je het	yXWZZYUYXWwXU
je iets	WWTZYZVX0TXWU
je in	WYVTZYvXwVXYU
je me	XYWaZZuYzVZXX
je ne	wUyWWWTSTTUWS
je nog	SVoXXXUUVzVTT
je suis	VXyZZZUYxVoXV
je te	UXyUXVqvVSWUT
je vous	WraYxYuXXoXWV
je wachtwoord	ZaZabZYZaYstU
je website	vYYaZZyYUXYYX
jefe de	mzXZZYWXrXYlV
jemanden der	sVVXzXVVWVXYU
jetzt ist	saabscaccbaba
jeudi la	YXYYZZVvZWWWu
jij onze	1vYaZWXUZZYZX
job !	XYRXaZWZzSsXY
job ?	XtYaZaXavpVZX
job a	3UPXXWQWUVWWW
job alert	ZYYbabZaYYa1X
job and	VtQXVYRUxtWXU
job any	SWWYYYyYtWWYW
job as	TosUUXRWsTyXV
job at	VsWXXZTY2RuXW
job board	VXwbaaXbWYtZX
job change	WS2ZYZVZUYYWW
job description	WTtXYYVYVVsWz
job fair	WR0ZYWTvWPXXW
job for	XreXzWOVWSjvV
job from	xVUXwYTXVTXXV
job going	U1VaXYVZVXYZV
job i	y0QXSYTXPuWWV
job in	XosYtYXXkdcWq
job is	UxvZYZWZTWYaX
job offer	SUTWUWtvWVyVS
job on	1VTYXYUXyVXXV
job or	XYqaaZUyXSYaa
job s	WvpaZauZUYXVX
job seekers	TRSWUzxSVVVPR
job that	rSUYZZWYVWY4V
job title	0VYasbZaYaaZZ
job to	XZrZZaWaxVZUY
job you	QSQUWTPRRQr4O
job-word>benefit	YpTYXnUX1WbuV
job-word>call-ask	Rx0VYYaWWWpUU
job-word>client	zUrXYYZYSsWYX
job-word>cofounder	VnXXyYUYYZWvW
job-word>connect	ld0XZZmYVqYWX
job-word>content	TWVXY4RqZTXYX
job-word>cv-ask	vUvYaaUZaaZaZ
job-word>easy-money	UtWXXXRWWR3RV
job-word>equity	VwXYsaYZZZXZZ
job-word>event	YlsVWnazUNUqR
job-word>expert-call	UV0PWXUWTUWVU
job-word>freelance	xtmYYXUYxWXXV
job-word>funding	W5TQwWlWWVcXU
job-word>i-am	dtnbZXckyiWWU
job-word>interest-q	ST3WWYVVPTWVT
job-word>mule	ahVXXsXsybZWV
job-word>open-to-new	wwYUVSwTTOTTR
job-word>part-time	RzuYYVUXuUXXW
job-word>pay-first	RSTTVxOTQT0VT
job-word>pay-word	xhYVXkTWXYscw
job-word>permanent	V4WZkYYYrXdXW
job-word>recruiter	WoqZZZVZoZsrW
job-word>requirements	ltrZYZTYwWWXW
job-word>role	oyVaZYZXmWZuW
job-word>seeks	VzUYaddYyVdYX
job-word>sell-cta	xqTWXryWVUnRS
job-word>site-notice	UXpXXXqWVoo0T
job-word>speak	VVW5YVVTYXXWV
job-word>start	qzUYwWfWXVaXi
job-word>task-for-you	zrSnUumSSUpVU
job-word>teach	R3VXYbtUrUWXU
job-word>thanks	SVQ2UWrTWRUXV
job-word>threat	W6VXXWUXvWVXW
job-word>unpaid	RPNSPzLNNSQ0N
job-word>wants-job	TUSUXVxUsvVUR
job-word>we	XyuVroYYUbnUW
job-word>we-help	VRSZWYPY4XYVX
job-word>workplace	X5VZYZoYXXkZX
job-word>you	mmskXZXYvUbsV
job-word>your-profile	SV4WWWyPUSmUU
jobs !	VXSXYWsSUzVVS
jobs ?	4UQVUWQSwRVUT
jobs and	XYVaaZWwxVYXW
jobs at	VuUYZYUY3RYYV
jobs come	TUQWWWRtTT0WT
jobs fair	sTTXYVU0WVWTT
jobs for	WUXaaZxXYWYwV
jobs in	UWuXXYTWUvwTV
join 0	SXWWXXT3YRWMS
join ?	UVqxlWVvWUWWU
join as	WVWZ1YXZZXZba
join for	UWVXXYSxYTwXT
join me	WXXZaZXXWUWXy
join our	XsZXuXWyZYbYW
join the	UvUWUURdVTxyP
join us	WnYXorXxZYYaX
joining as	qZYZyaXaZXXba
joining date	XsWaaaXYbZxZV
joining our	TWd1XVTWYUWXw
joining the	vXXWuTUTZwXZW
joke about	YZWZYZWZW0ZZU
jour en	uaZabXZabavaY
journey and	WYXYUaxZYUuZX
jours par	zaaccZabbbZba
jours sur	VvZaavXXaZYaZ
jullie een	XVXbZaxaxZbZY
july ?	wVTXXWTWyTXWS
jump on	mWXXYZzZWWXYS
june 0	xVVWpXSuVWWYq
june ?	rXVVWVRVT0WVS
june and	WnUZYtVX0djZV
june at	TXWXZXSxZWUWv
june for	XZZYaqVWaZWRz
jury for	RSS1QPOsTPRQM
jusqu a	UWWXYXVWWVUU1
just a	VWqVYYpWwsXUq
just bumping	WYWXYY1XZXWYU
just call	TyXXXXUTWSWYw
just came	VYWaaaVYY3uPV
just checking	yWTxYXRSVuVWS
just closed	TsXZzZUZZYXXY
just curious	WWQYZauXTxXXV
just drop	wUwZXZVXTTXXW
just finished	WZWuaaYYvWZcZ
just following	nWVYZtSXrVYYy
just for	SVWXXXSWYU1Yv
just hired	VV0XXVuYVPTWT
just joined	YYtaZbWaYtZZX
just launched	VXWYXWswYVWYW
just like	VYxZXYyWViYZX
just need	WYWZZaxYYWwaX
just opened	T6VXZYbZXWZaX
just read	RVRzVWRVVzUUO
just realised	VVUYXQSTW3WYT
just reply	TWwXWXzVXTWXV
just say	WVyZXYSXvOYYU
just send	WZVZYaVYuSzZV
just sent	XZYaaYWZaX2TU
just someone	yXYaXYWYtXZaY
just that	WXrYZXvXTtYXW
just the	VVUxVVPXVTwXs
just want	zWwXXOVVWUXXU
just wanted	VYYZYXpYVxYXt
just what	V0vYZaVXZWVZX
just wondering	UXRXXYvWQzVXU
k 0	YwUX2XTXWWoXV
k a	mWWYzXqXYXrZX
k and	UuVX4YXXXUWtV
k base	Y2abYbZaaaabZ
k basic	S1WZZaVZYYYaX
k company	T2VYTWTXVXYZW
k downloads	UUWWyYTTuVXYW
k e	UTVV2XTWWVVWT
k en	URXY2XUXYXVXU
k equity	Y5ZaVaZaZaaaZ
k eur	X2ZbaZYaaaaaZ
k followers	TVTWWXszQTTWU
k for	yVVW2XRVYVXYT
k from	WraZ0TZZaZZbX
k hybrid	U2WaZaXaZXZaY
k in	UwUYrYvXWUVWV
k month	vUYZaavZYaYZY
k no	P3XWWVUVWWVXT
k of	XYYZ4aVaXXXbZ
k pension	XzWbaZXbZabaY
k plus	Y2YbZbZbaaaba
k pro	R3YWWWUWXXVXV
k remote	nzWZYYtYXWSZW
k to	U4VYXZnYYXYaX
k with	V0UaXZUZZZYZZ
k y	WVXY1YUYYXXYV
k €	V0XZxXUZYYZZX
kafka and	obZbabZbvaabZ
kan ik	TUwW1WQTPSUVS
kan tot	vvYZZWXXZYZYX
kannst du	nVRVVUSUTQxTz
kantoor in	rzYaaZXYZYZZX
karen i	UYTYYa2ZWQXaU
keen to	WXwoZZpYarZaW
keep $	WZYYZaTXbZ1aU
keep 0	UWXXYsZXYY4YV
keep a	TUx1WVSRVSWVV
keep all	yYUVXTVWWTVXw
keep an	aZsbbcYbrZbbb
keep asking	U2TXWXSWVSUXU
keep in	RSTT6UOPVNRTS
keep it	TUvVVUSUTwwTS
keep me	XYVZaavwYXZWY
keep my	aaxcbdXcYXbcb
keep the	SWVvXtTWYUrky
keep this	YVWaabtaZZxZY
keep writing	yXVXYXWYWtXZV
keep you	SQ1YyZUWWVWXX
keep your	SruVpXrWXTnsS
keeping you	XYSaZavZWwZZW
kept by	UTWXXYpXXZzXU
kes 0	SvXXWzTQYXVYX
key and	UTWXxXUXWUxUU
keynote at	XYaZb2YYcZYcZ
keynote speaker	WYaSaNWVaW3aZ
kia ora	UXVYYuWXYxXXV
kick off	yaabbbYccaYbb
kids and	xXUZXWVWXqXZr
kids are	UWTXUwSQV1VWR
kind as	RURVVVezWSTWs
kind of	oWuXhZlYwlXXU
kind regards	poXZcaoZdsZaf
kind reminder	UWVWXWuvXVUPu
kind to	XYQaZaVaX2XZU
kind words	WZWZuZWYXzWYT
kindly advise	TXYsZYxZaZXZU
kindly ask	XaaZccZcsZsba
kindly call	TUvXYWvVXWSWt
kindly confirm	YYWXawUwaXWYW
kindly consider	XXXaZaVZ1YXZX
kindly do	QUSzYXTWvVVWV
kindly don	UYYZYZVYYWvXu
kindly give	UXuYZZuZqXYaZ
kindly indicate	wYXuZVXVaZYZX
kindly note	YZYwZWTSZWWYv
kindly pay	SXXVZXSXYYrUy
kindly refer	aWZcbcZb1YbaZ
kindly revert	WsYYxZSXXYVZW
kindly send	xqXZaZrYXZXXW
kindly share	ZqzZaZWYZYYZX
kindly state	nWYyYUVXZXSXU
kindly tell	saYZaawYZYZaV
kit for	WSVXXYSXYX2YU
kite anchor	ZqrkZamYacZqX
know !	uXTwaZVZYXYZY
know 0	VWTXXWvTVSWzV
know ?	VWyZXauYWSWaW
know a	pXUYYWUxxiYZW
know about	UYUuYrTVWTWW0
know an	RTQqUTvS1PTUR
know anyone	SVTSUU0TfSWUx
know are	VXvYYXVTXUXyU
know better	uYsaZbWcaXbcb
know each	UTuWUWRVU0VWS
know every	oXTY6ZTXVRYXS
know everybody	QRQWTUQU4PVSQ
know from	qVWaZZVZyUUYW
know good	WZzZacYbYZZcb
know how	jmVYgYxWVtmYX
know i	WWmYVYzXUUYYS
know if	oYqZYacYtVZZu
know is	UWuZYyVYRUYZW
know it	oVxXYuoXWUYZV
know me	szUZWZVWltXZW
know more	TVxWWzeVRRWVS
know my	TWSXWXQUX3WVS
know of	SURXUXRW8tXWU
know people	XXSYxZUVT0WYU
know somebody	nVyUWVQWxSUVS
know swift	wYwYYZVZWUYaW
know tableau	vYVYyZVYWTYZU
know terraform	WYvZxaUYXTZYU
know that	ZWcUWXyVtuWXU
know the	nvTrtUZXVwWYT
know there	WTVaZZtZxVYaZ
know this	XWXZxvXXXUZZX
know what	mY2YWYtXlUXZV
know when	YpQXWXXXVsoWv
know where	cXPYXZxXkwYZV
know whether	dowYYZTYVuXZW
know which	XZZZaY0ZaXYcZ
know who	TmTcyXYXaWWYo
know why	UWRuUWuVwnUXR
know yet	VX3YXYVXUTYYX
know you	dsxYaZjYVmXYY
know your	ctzrcYTZWVeYW
knowledge of	svXYZXUZtYWYZ
known to	pSyWvXSXVSVXT
knows how	vWZZwXUYYVXaY
koffie ?	YY1akZYZZXaZY
kofi je	sXZabbvaZaaaZ
konnten sie	zWXYZsUXvXXYW
krijgt een	RxSVyURUTSUVR
kubernetes and	YZxbaaWZpXZaY
kun je	yZXZZXVXYWXWw
kun jij	1XVXXRTQXWxXT
kunde von	waYrbbZbabaaZ
l anno	uYvsZYWXYVYYV
l argent	VXUYxXVXWWvYT
l energie	tWVZZYWyWVXXV
l entretien	TUWwXUVUXVxVR
l envie	UW2VWVTVSTVVU
l heure	TWZranrYZZuZX
l hopital	aubbcbZtbbYZY
l ora	PUUvVvQSUUvVR
la carta	TzVXWVRVVTTyQ
la factura	RWWWXWTVWUTU1
la fin	syWYXYWYYXWXU
la hora	pUWUYuvXXWVXU
la idea	TVuVzUQRTRUUQ
la manana	TTUWVUTyWSUTt
la mia	XyXaYZwYXWZYW
la nomina	VSVXWWVWWVuUw
la nostra	UXYXY1VUZXTYV
la plaquette	XZXZXZ0YYXXZV
la plaza	UwTXWWSSVTWVx
la primera	TQUWzUvVVUUVS
la propuesta	vVSVWUyTVSTSR
la region	TVxXWRPTSyVVS
la reunion	TWXTYWTSXVVT1
la ronda	UVWXzZWVYXYYV
la sante	oW0ZjZWYWWYYW
la sua	yXZabaYaZZuXX
la tariffa	uWYxaZWZYZYXX
la tua	oaacccabbaWzY
lab and	UWVzWSQvWSSXS
lab in	ySWyURRVUSUVU
label and	sYcZbYXacbuaZ
labels ?	uWYyXVUUZYUaV
labels and	UVXWZYSXYX2WT
labels for	xXXUWUxVXVRXS
labs ?	UttYXYWXvUYXV
laid off	YVWaraVY0paZY
language course	SWUVyxRSWUTXS
language pair	QWUXXRTVwUP0Q
languages and	WVUYYZyXuXYZX
laptop and	3YZYbaWabbWaY
las 0	TWVtWVTSVUVS3
last cohort	XYYaZuvUZXYbZ
last invoice	TYWYYZSXYVxVq
last mail	WWSYXY3VWTVXP
last month	VaXsWXVVZtzWe
last night	TVTXWXpUUsVU3
last one	XZVaYXyXWXYZX
last post	TUQXXYQUO4UUR
last spring	xwWYYWSXYWXZV
last time	SWtWX5iWWQVWl
last two	2XWYZXVaZUYbW
last week	cWoqZambpnWal
last year	tlnXabZvWZjYW
last:benefit	XZYYjkwcqYkdY
last:call-ask	ilnubhmicWaYa
last:client	kpxYZYrcXXXnY
last:cofounder	YnXZ0ZcjbXYhZ
last:connect	XZeaiZYda0ZpW
last:content	ZXeZZoa2XZaZY
last:cv-ask	qtuaadYabYZZY
last:easy-money	hZYZlldjaX1XV
last:equity	XmYk2bXZZabaZ
last:event	XaWaZkZ2YdZla
last:expert-call	XYa5lbaYkXYYW
last:freelance	vadmbblbaZaba
last:funding	Ylik2YacYXaYX
last:i-am	aboZhalZsrZXb
last:interest-q	rqlekcccbZZZc
last:job-word	YksZZZYcsaZrY
last:messenger	YbbZabWZmZ3Za
last:mule	XijaZXkpictZl
last:open-to-new	YY5aZaeZYYcXX
last:part-time	sfZcprZokaXYW
last:pay-first	aXWkeclWYX1Yp
last:pay-word	sZYraskaZXfZZ
last:permanent	ZzcambXbcZkZZ
last:recruiter	aatZZZnYkWhrn
last:requirements	bnkihbnkhXkpX
last:role	csZbecdbmaZoa
last:run-code	UaVoWWXUej3sU
last:secret	ZYXYZrWXYX5nW
last:seeks	ZmnbokZapZcaf
last:sell-cta	haehfcwnZVaZe
last:site-notice	YYYZZZZaYaZ5X
last:speak	ZXXoYxZwYoXXX
last:start	waYZmcmdjYbaa
last:task-for-you	vZWXaYjldVmvY
last:teach	VaXbZzXsmnZXZ
last:thanks	WZXaYZWWc5YrY
last:third-person	aXWsZYcssWYXr
last:threat	enXkYmdaaXqqk
last:unpaid	VXXYptttXWZcn
last:wants-job	XYWbdYZY4XanZ
last:we	jdbacmqoYblZc
last:we-help	ejbZZi0YjYZZZ
last:workplace	trdacoYaZaaZa
last:you	bcncdbjahlgpa
last:your-profile	cmtabZXcYbcuX
later i	YYWYXZQVzsWaZ
laugh and	WYVxWZVVXfUZv
laugh out	WVTXYVVWU2XXU
launch a	rVTX0WSPYSVWW
launch of	SVVWXXU1XQWWO
launching on	XYWYXYV1WUSYT
lavoro ?	VYyYYYuWUUXWU
lavoro da	XYVZZZWXXxuXW
law firm	VYY4XYUaYVYZX
law firms	ZZVbab2aaYabZ
lawyer to	1XYWZYUYZZYXW
le 0	QVUUWzSiUSTdz
le client	0aZbbbZbaabZZ
le code	abZbbZZXcazXY
le contrat	WWUXXYVVWUTT0
le fournisseur	XXVXYYWVXVUU0
le interessa	UxYZZwYZaZXZX
le logement	YZXZsYXvYWaaY
le mando	sXWYxZtXYXYYV
le marche	TWxtXXUWXVXXU
le monde	VwVYXYWWXwXWU
le plus	uzZZYZXZXZZYX
le poste	TxQVXUTVWUyWS
le sue	SVTWWVwUUxUUR
le va	UV4vXXUUWTWVT
lead at	VyUWYaVxWXYYW
lead data	TrVYyXTYXXWXX
lead for	zmWZZZXZYYZaX
lead full	VzTcbbZbbbaba
lead in	uWZbaaWZYYZvY
lead of	U1WaZaXaZZaaY
lead the	XnlaovYYZZbba
lead to	RUyUWXyWUUVWQ
lead vacancy	UtTaYZzYSVXYX
lead wanted	RzXWzWSUWVVWS
leaders at	XZvaXauZaXYbY
leaders dinner	XYXXYXR1XUWXV
leaders in	XYXYaZo3ZXYZW
leading a	1XYXYXUZYXZbX
learn from	pXQYqYVXV0YXW
learn how	RVQxVUPutNP0S
learn more	YYxlaatYZWZZZ
learn whether	VXsXYZWYwUYYX
learning engineer	oxWaYZiZXYZtX
learning ingenieur	stbbbaYabaaaZ
learning more	UtUwaZXaaZaaa
lease on	RVRVSWvSUSUXx
lease to	TWVXVXSVWUTV1
least a	yYXVXXTUZYtZU
leave and	u0TXXWWYWWYZV
leave for	To1WVXSWVTWVz
leave in	3WXaZZWZXZaaX
leave it	VsVZXatZYWaau
leave on	pzWaaaXaZYYaX
leave the	VXWYYZbYZYzZr
leave this	UpVXWYTXXYzXU
leave you	UtwYYYwXVTWXU
leave your	SU5VVXRVTRVWR
leaving the	WZTZXZtYUxYZU
leaving your	TTOW4XOUSRTUU
lecture on	WXXWZxUpXUWXt
lecturer for	STXVZ4VWXYZZX
lecturer in	XyXZakYXYYZaY
led a	TyYaZZYZqZYZY
leeds £	TvYvZYWZZYZaX
left 0	YZZYaYwWaaqZY
left a	tVUUWWSVVPyVu
left and	racdoccdbccdb
left at	TXXvxVUXZXXZX
left behind	wXXYXWSXWSWYz
left for	rUVwkXlsWdUXU
left has	vXWXYWVXYyXWP
left in	iWUYYYlXuxXXi
left on	UVV0YWuRVTUWU
left the	SVVuuYlXWUWwj
left us	xXxWWWRWVTXZV
left you	WWXZZvUYZUYwX
legal aid	UVSX1YUTXWXXU
len:0	TUXXXWVnWrX2y
len:1	ackccfhkjocan
len:2	pnfnnlmakVmXW
len:3	oijfljgZbjkba
len:4	tocZZawaXWZbY
lena i	bavbcbWboabbZ
lena we	cYYYZyVVaZacZ
lend us	wXVWYWVVXVRYy
length 0	yWYsaZWsYYXXm
les 0	RWVWYVVWXX2YS
les loyers	VYVXXUUyVvVST
lesen und	VXXsXwVWYXYYW
less so	VXZYZxUWZXYas
less than	wXYVZXyYZZWZX
lessons 0	VWZYYzYWbZZaY
lessons for	UZYWarVTXXybX
lessons on	VaaXb0WraWXaX
let me	qYsbZZqYlYbYn
let s	VVpc0XYVVyYVb
let the	ZaZabbZaaYZax
let this	UWUWVZyVXwXYR
let us	VWWqjVqvXVoWp
let you	VWrYYYwWVsVTs
letter for	kWUYYYrXXWoYw
letter from	xUWYvYUaWXYaX
letter of	WWZn1YjXaYYZp
letter to	UxWXZYUYVSVXw
letter with	wXZZaZVaaZtXV
letting me	VaXvuaVaYVabY
letting you	TXZYYazZtSXYX
level 0	SVWXXzSVrUzXS
liberty of	TWqWWWuYwXYYW
library of	xYXXaUtXZYYZX
licence and	WWWYtYUXtWxZX
licence in	XTYa0YTYZYYaY
licence is	SxWUXV0UYWVYT
licence of	WVXYZZWYYY0XU
licence to	wWVXwXUYVUUYU
life at	UWyYYYTTWtVXV
lighthouse keeper	RWWVxWSwVVVYW
like 0	sXZZaaXZawoTT
like ?	RV2WWVOVxTVWT
like a	wploXXiXWVXpp
like an	sUVxYVWYZXXYW
like and	tZ0XXXVRpTXaX
like from	RUxWSyUUTTVWV
like how	vXSXXXSVUzTVS
like is	1ZWZZZVaZXabW
like it	xtTXdVSzUsVXU
like me	SWRWVXRU2RWWv
like one	VXVYwavYXWYaY
like our	TUSVWvQyXUUVU
like ours	nXzWVXSXWSZZV
like someone	nUOWwXxVRvVVT
like that	RU3WVXxVUPWWQ
like the	uvUXWUyUWSXYV
like this	iVWXtXVWXUyXT
like to	ommmnfdbpaYYW
like two	SWWWuVTVXTVZz
like you	oiuaptWZWXZYZ
like your	TUxtUXQVVvtVT
like yours	VXVXwYtXWURzV
liked how	VWTXYXTWT3VSQ
liked what	r3UaZaVZVWZYY
liked your	yWVVXYSXZWvSV
likely to	tXTYYZtYYXYuX
limit of	V2YZZZVYYYWYX
limited to	VXWWXXR1XTvSR
line about	WXVZYZrUV0XYW
line and	WXTYxYlVUvWYU
line is	wVXYpYUXYYwZW
line on	SwVWyXTWWUVYR
link ?	VvTyVXUTXUVXW
link URL	ZXYaabyaZaZbZ
link and	UXWmYSvtYVuWX
link in	WXrYYYT0XUSXV
link is	UXX1ZYUWYXUYW
link on	RYVVYWxVXWwRV
link only	VYWXXYUSYW1WV
link to	TWXWYVwzdqVYU
linked pension	X2YaaaYYZZaZV
linkedin id	yYXcccYcbbZcb
linkedin posts	TYUWVX3WWRVXU
lisbon ?	QVXXywUYWXTZX
lisbon to	UxxWXYVVYUWXU
list ?	XXUZYa5YXWXZX
list and	UryYXZSXWTUYv
list for	YW0VWlRVuQVVu
list is	VWUXXXzVVVWwP
list of	kVcXod1VmUXYn
listen to	YbZbZpxkbZaca
listen wherever	XYXYYWU1YUWVU
little bit	TyWaWZTZvTYZY
live drawing	WZWYYXyuVRXVW
live in	txWXVXhXWXYZX
live on	SVXUnxU0XTWUR
live sound	UXXxZwVRYVVWV
live two	sSTVU0RTSRUWS
live with	VrWzlTUVYVWYV
lives in	syWYWSXWXXYZU
living and	TWSzUVuTTQTXT
ll add	UTWXVXSVYUwUx
ll ask	VWzWYxURURYXS
ll be	WYsXZXYsWsdZs
ll bring	UXeYtYqWXRXZz
ll buy	UzRVTVOVTPxVP
ll consider	UXYYYvWwXVYYX
ll do	QVRUVtvVTOSW1
ll find	UXWXXVTUXTsW1
ll get	bXWXZZdYYX3Yb
ll give	TXVYVXSWUV2ZR
ll go	UYWYYTTXySXXw
ll have	TUqWYuasWWWYt
ll keep	XYmYYauZXXuaY
ll know	qW1ZZZTZWTXaX
ll laugh	tTXVWzSUWVRWO
ll leave	VuSZYY0XWTWXU
ll match	QRzvXUUTWWWXU
ll need	SWuWWXwWWUlWr
ll never	TzWXZUUVYWTvU
ll only	VUWZXZVYzUVYV
ll pay	1WUXXWTXVRwYS
ll post	rXaZaZZaYbuaZ
ll put	vVSYYaWZXXxaX
ll remember	VYtawaVbYVWbZ
ll run	TtWYvXsYVWmZW
ll see	VSvXsXRVWsxXV
ll send	WXTtXWUtWXzYo
ll set	UxUXYZsYXWrZV
ll show	YaXbYaTaavvaW
ll sort	TXUWYZVYYVxYv
ll submit	taYZaWXxaXYaV
ll take	pnUYXZrWrQrZr
ll talk	WXVYuXWxYXZbZ
ll tell	bXeYZtnYsqWZW
ll write	WYXYZXwWYSXax
lo que	vVTWWWTSUzTUS
loan of	TUTVTVQTUU4UM
locals preferred	0YXZbbWZaZZZX
located your	VYYYZYWZaYzZW
location and	nXsabbYcsbabY
location denver	wqZYZbZbXaaYZ
location remote	3XXaaaXaYYZaV
lock in	VXVXXY2RYWWWR
log file	TVVWXxSVWSUWy
log in	TVXXXVRWWr4sQ
logging in	ZWYWYtWYYYyWT
login and	WYYYZYUZZX2YT
login code	YYWaaZXXYUytU
logistics and	WZWYuvnVYXZaX
logistics planner	TRYyZvWSaXUUW
logo for	OUTVWWzVWSM2O
long as	2bWXYZdWZYYaX
long in	WXzYuaUZXPYZW
long shot	U0RWVXQXUrVXS
long standing	WsYXYavZZpYbZ
long term	vVvaaZXYZZmZY
long time	ZlUZYZtXqwXYV
long weekend	ZabbbcZabZaaw
long you	vtsYVZVZUVWZX
longer than	XYUYZZUVW2ZYX
look ?	3WUXTYUYVVVYV
look after	lYqcZczYXlYZW
look and	4WVXSXUXUTVZU
look around	WY3aYbVaXWabY
look at	mfbWsXpYuSWlp
look for	XqyXsvWWcVXYV
look forward	VYqYZXVlW3hXW
look in	QwUYYZVZXZxZY
look it	qsVYYYVXUxWZV
look like	TVvWxWtVUTWXU
look on	StSxTXQWVQUyS
look over	VXSYVYsWsQUXy
look round	sxXZSaXZaZZbY
looked at	kWWZXYyYXupYV
looking after	UWTXXWxrVuWXS
looking and	TW3TVVPUURWSP
looking at	VYW2XYvXXWXpX
looking but	XU4bZbXaXSbaY
looking for	kfoZqfZYoYhdc
looking forward	qpnYabWaZvZYX
looking to	UoXZzuSYVnOXV
looking up	SUSWTWyVWyUUS
lookout for	WW1YsZUXYQYYU
looks after	WWVYYY6WWRYXS
looks for	V1YZZtWmZYZZW
looks good	VYWYYZUXXxXQu
looks like	RUtVVWoUVvTWq
los ninos	TVUWWVTVUTTU2
lose 0	PVUXVU5VXUVXT
lose my	UUUzYYRWUWtYV
losing day	VYXYUXUWXV2YV
losing to	QWTWVWtWSzUWS
loss of	XYWZYYWWXVvWv
lost a	vXXXqTVVXWVYx
lost its	SVVWl2VVnUXYV
lost money	STSUUTPST0sUQ
lost my	VXXZYYTY1puYT
lost your	PURVWUsUT0RVR
lot of	ZSyXZqTtXqWZW
lou !	XaYaZauZZsYbZ
love a	SVVVWuSyYTTXV
love and	wXwYYYUXXUXZX
love it	uYWYZXrvWWVaV
love the	uWTXVYsTTOUVz
love to	YnpmlYpomkWYW
love what	XYWZQa7YYXZaY
love you	muWYtxVaXVWZW
love your	UXWVwXuiWWoZW
loved the	mzWZXVTWXwUYW
loved your	qmVYYttUYsYYW
lovely and	TXYYvySRYVVYX
lovely to	UXTYYYvUcxXWU
loyalty schemes	VVxwYYUWWSXUT
luck tomorrow	YYVZZZUTZ1XWR
lumenbank ?	XYxYYZbYVsZXV
lumenbank has	UxXXZYuZYXZZW
lumenbank is	WoXaZazZYXaaY
lunch ?	TulVVXnVTwVUR
lunch and	WVrwzXRUShVWT
lust auf	nZ1aaZWXZYZZX
lyon and	XX2ZYZUXXUXZV
m 0	RURWtUiV6NVWS
m a	bXeeeYkYvlrZX
m afraid	eWVYwvSpXUVZV
m after	wW3YWYUWVUZZW
m also	TWRYXYTVv2WWU
m an	UWUobYlW3RtYW
m asking	TlzXWYTW1OWWS
m at	tVV2SVRXZVWYV
m autistic	TWUXWYQW3QUWS
m back	UWPWXXTWUxVYy
m building	XYrspZVZXYuaX
m collecting	SSmVVUQyQzUUO
m curious	TVRXXZUVU2YYV
m doing	UWuxWXRqoUUYV
m finishing	YYTZZYVX7TXZW
m free	WVQXXYSV2dWYR
m from	TXwYYYUXWlvVT
m getting	Za0bZbWaYQaaX
m going	RUoWUYtVoR1XU
m good	UXUXWWOT5SVXT
m happy	UXTXYX3ZTRYZX
m head	TrvXWwSUTTVXV
m here	aa1aabYZZOaZX
m hoping	dTNVWXRV1vWWU
m in	XrVZdZpWWzlZi
m inviting	wWVYXZVYWWwYX
m just	xWQYYYkXQ0XXV
m learning	UYVWWYRVtzXXT
m looking	ikVotmSb1UUZW
m new	XZQZXaUXV7YXV
m not	cZglWdbXrwkYW
m offering	wXYWvVUXZYTZY
m on	VlVmdXVWpkxYr
m one	SVuV0XQWVSVXV
m only	TURWUWQyRySSO
m organising	TWVVXyTvVUWYT
m out	RZWWWyVXUVuaU
m posting	sYVZWaVYxVZaX
m putting	WX2SYZTYYUWYV
m reaching	UqWYYayYtSYZX
m ready	XaWZYZVZzWZaY
m retiring	UvRWVXSVT2WXR
m selling	RSSV5XRRTQVVR
m sending	VWVYZYWZXvzYW
m so	WZuaYZXYWyXaW
m starting	pUTX3XRWVsWWU
m stuck	TXTWXXTUUsvXw
m the	rnZaobZbmocYY
m thinking	UYTYwYVWWwZaX
m told	VnwXXYRWwPXYT
m trying	YZTUYaVY1wZYW
m w	XrXZYaYZwXZrX
m with	WYV4YZXYYXZaY
m working	XYrXuZTmVXnYs
m writing	YWUiXpljvwWYU
m your	RWSVWX5UQOVWT
ma am	uqYYYXVulXYYW
maanden €	yZbccbZcabcba
maar ik	UUvYWXUUQyXWT
machine learning	muiZplZYYYZqX
machine with	WVVWYaVYaW2XW
machines ?	SxVVUyQSTTVWT
mad ?	SVWU2XRXXXWaU
mad to	VXSWWX2XXRXYV
madam i	XYWatZpXXWWZv
madam our	xuZYZUWXZYYaW
made 0	ZaYbZZUaaXwvZ
made a	TUTX3XrVUPVYq
made by	rZbbbbXbcauYY
made me	WY0pYXYWWtXYb
made my	mXUZZZVXV3YXX
made redundant	XZUZXZWX3PXaW
made the	WqTZYZVXuwZYT
made us	XYWaZaVZYuZZv
made £	UYXWYYUYYXvZw
madrid ?	TVXXY1UVwUXWT
mag ik	XoURxZVY0XYYW
maiden name	UXYXYXXYZX0XU
mail and	eYYYZZvUZV2NU
mail because	VYYYxYVXXYUuZ
mail password	XXXYZYVXYW4ST
maintaining your	wXTVXXQXWzXXV
maintenance of	RvYYYxUXZYXYW
make 0	RWVUyVQTUT0YU
make a	SvSWVuSUovVWT
make free	YTWYZZryWXXaX
make it	oWTpnmcVjkdnn
make me	vXTZZYTyXRXZZ
make new	XYwZWXTxYWYaY
make of	VXQXTXUXS7WXQ
make one	3UVVXVTWVRXWT
make sense	sVTzWSSTUSVWU
make sure	VtTXWYxWVTWWo
make the	ppWYXrquWVYZW
make this	wZVZXYuZYUZbY
make you	WytZnaWZYXYZl
make your	UVUWWYrUXW2XS
maker and	mWyZZaVYXWXZW
makes you	VV0XWZUXWVrZV
making a	pXVxWtUWXUYZV
making it	xZwWZXVZYTUZT
making that	SVUWYWTXXTWX2
mal wieder	VWUXXXUTV1WUR
man who	UYXYXuUtZroYW
manage a	tYZYZwYZWZZZX
manage your	WYUYZasXYXYyT
management at	YaaYbxYUrYabZ
management of	mYYWYYxZZaZaY
management software	SUVwWVxUYVWYV
manager 0	weZbcamabaZiZ
manager ?	VtqYXYUYutZYX
manager a	lVWXzYUXZWWZV
manager and	qpsXYYuXWVYYV
manager at	e1WYXYTYXYWuX
manager for	vyXaaZYZXZZbY
manager full	W1YaXaVaaZZaY
manager has	WXWZaZWYawZuY
manager here	vtYabZXaZaaaa
manager i	UwUZZZualWYaY
manager in	nyZZZZWZaabbZ
manager it	tVXZZXyZXVXZZ
manager job	YyVaabVarXaaZ
manager leeds	WXWbbbYZZYZzZ
manager on	WsaabaYaabxbZ
manager position	VwVZXaRZvVZYX
manager s	SvyVYWoWVTVXU
manager to	VrXZZaxXYaXaV
manager we	TVYXYY2XZYWYT
manager who	SuwYYZWZWXZZX
manager with	Y1VbZbZbaabbZ
managers 0	XXU0ZYWVZWXZY
managers who	VYSwZavYYYXbY
managers with	TWVxXwUSYVXWY
manchester and	qYsZsZWZYrZZX
mandat als	0ZZZbWYaaaWbY
mandatory for	VYTYYVTUXRWX2
mandi la	VXWZYZxYXWtZV
mando el	TTVV1XUUWWWWT
mando il	STRVwWRVzSVUR
mano con	yYWaYaXZvVZYX
manual de	vWXXYzSWWWXVT
manufacturer and	tuYZaaZaXYaba
manufacturer of	SYXzZXsYYXYZW
manufacturing client	zYZacbZbabbbZ
manufacturing team	V1WYYtUWYXZZY
many client	TS3XVYRXWRVXU
many of	RVQWWXQUV4WWS
many people	YZRaYaXYV6ZYW
many thanks	UYWXYYUXYyXZu
map in	UYXZYvSXWyTZW
mapping the	XY2ZZZVYXVZZX
march 0	0ZZZZZVUaZWaX
march ?	dXWuYVSwZWXZW
march and	tZtYtWtWeQXZT
march at	SWWXYWRUXWSV5
march for	SXYYXvSVYYWYx
march in	UWXWXvUzXWWYS
march six	qYZXZWX3ZXaSW
march so	UXUXXYySTxXVQ
march to	lVRY5XVVPTXYU
marine engineer	tZYZbatbababa
mark 0	vWZXYuVXXYVaX
market ?	VXtVYYpxWTXWU
market for	XW3pXZUYXUYYX
market in	VtkxZaVaZVZbY
market salary	SRWX1YUVYWVYU
marketing and	ZZaaXwVYqZXbb
marketing manager	q0YaZaVaaZaaZ
marketplace for	UUUV1XTXWVYZW
mas com	WVZatTWxbZZYW
master 0	sUbabxYaZaZZY
master s	TXWXXuUW2TWYU
match for	VR2YWYRXXXYXX
match you	TP1WVWSTWWV4U
matched with	pZstaaWaaXZYZ
mateo i	YYsxZaTaYXZaY
maternity cover	uYYYaZYavZaba
maternity leave	qyVXYWXYWWYaW
matter of	WYYYaXvYavXaV
may $	tSTWV1RUSPUWS
may 0	VWUXvWSzuTWVT
may ?	4WUUVSSUVVVTR
may and	tXXXWpUsXVWXv
may be	aXaVZuuXdXcrY
may have	WlymXZUYqqYZW
may i	pbrocXjZujWXU
may in	TUXWTWVxYYWWw
may is	PUVTWzPVUTTUz
may one	TXzVWXtSZSWXV
may remember	VYvYZa1ZYTYZV
may to	3WWZZZUXYXYZV
may we	lWuwwaRVYVWYd
maybe 0	uXWyWWUYWYWZX
maybe you	RTSWVXnX3TVXV
me 0	YWirvYrYWVsYV
me ?	aVVXvcSW7RiWY
me a	sbsYXaWYoplZZ
me about	PSMxWWRUxxUUR
me again	WU5YWYuYUSYYW
me an	3WpZYZVaXYZaX
me and	okWZlZcjXrtZY
me anything	W6WYYaVYWUYYW
me as	XaZawYWZYuZba
me ask	uQRXWY0XUSWYV
me at	zqUXXUTXVvXYT
me between	RVTWTXRWzTwZU
me buy	nYxXVYQXVwVXT
me by	mY0rZZUYXUZZZ
me cry	wZXaYTvXYTZba
me cv	TvyYXZTXTTWXV
me do	UYRWTYtWVyWYU
me every	wWUYYXUWyTVYV
me for	alipZtWqoWbYW
me from	UoUY1YcWnoXXU
me gusta	UYVZYYVXWwxXU
me gustaria	sWpYYYtWooYXU
me have	uZoZaaXaZWuaX
me honestly	vXSVVYSW1UVYV
me how	kXVXYXmWudwYV
me i	apbXtYXXvXmYU
me if	la2oWXUmkVXXT
me in	YqqYXibXpsXYc
me introduce	UXVXwYvYYVWaX
me know	qYrlZZZYoZZYr
me last	RT0VVVQxRmUVP
me later	VXUxYYVSXVWvX
me laugh	WYUxWYVUXmWXu
me more	QSxWU0QTSPUVT
me not	WvUYZYUYtsYYW
me of	nX0YVZVZYXXZV
me on	UbbYYXaXtauYt
me or	ZXYaabYZyYtaZ
me out	TWVXzvVYWVWZX
me permets	WYUZYYxWsTXWV
me quickly	TXTWXYRVTT3XO
me she	VYVWXwVwXUYYU
me short	UZXaWaRYWV1aY
me smile	VXzZXXSYWkWYT
me so	fVuYZYUxWSYZY
me take	uaXauaVaYWZcZ
me tell	TY2WXXtWpSWZU
me that	lnVZvZaZnYpaY
me the	oasXXXZWUUyWw
me think	WY3XZZWYZmZaV
me this	WVuYYVwYYUYZX
me through	UUUssZTYqxVYW
me to	aqdbnYrXolZYa
me today	ySUYYZWYxRWYT
me twice	wSjYYyUXRVXZW
me two	WYWYwXuZXUZbZ
me use	sXXaXZWavUraX
me what	sYvZaXTtyTYZV
me when	bkbsXYSVUzVXq
me who	UXSXYX2XvoXYU
me with	TmRWVXSVwvsVc
me you	bhUXaquqpnVYU
me your	katkYsXYYhZZo
meals and	S3UXVSUVWTXXS
mean a	TVWVrwSuYTWYV
mean for	XYXVZXT1ZWYXS
mean that	UWUWWUyVXxXYU
mean the	RUSVUVSyVySWQ
meaning to	XZWZZSVTU2XYW
meantime i	XXpaabYatsaaY
mechanical engineer	nWXZuYXYrsYYX
med tech	VXxYxWRWUTWYW
media kit	XaaYaZ0YWZWaZ
medical device	mpWyXVVXYVXXW
meditation app	2YUWXWVXYXZaY
meet for	WYTZnZzYZUYZZ
meet people	YVqa1ZYYZXZZY
meet the	TypYpWUxXWWXU
meet you	XrUZYYXXX0sYb
meeting and	SUnvXWxXXUoZU
meeting app	YYaaaaWYZYzWU
meeting in	TsXjYvaWYXWZv
meeting on	WYWXZXURYyXYw
meeting with	TySXaZUaWUvZV
meeting you	quwWXVRUXrVXR
meetings a	tVX0UZYZaaaaY
meetings per	OVUzWtTUUTTSR
meets on	RWWyXVUSXTWWu
meetup in	aacVbTZ0cbcba
mehr erzahlen	XwVaZZvZZYaZY
melden sie	WXWXZYWYZWuxV
member for	OUTzwSTTVRTSR
member is	WYVXYYVVYSU2Q
member of	SRTvUTPwqUTvS
member you	UVVVXWRUVSsyO
members and	VYXYYXTuZWXwV
members earn	VZZXYWwSZZtZY
members may	ZaaabbaaZaXyY
members of	VpmYWWVzXrWWo
members who	WYWYuVXvWXZqZ
members with	nXTXYXSQXTU3S
membership s	WUWXTYxwVTWXW
mention you	UU5YZZTYWUYZW
mention your	WWwZXavaUVYYX
mentioned i	VySZWZuXWUZYY
mentioned in	RSZXwXSVURV0P
mentioned that	yVUWVXUXWxXXT
mentioned you	puYaZaXbZrZZZ
mentor s	XaYaYWVYXW0YX
mentores voluntarios	XWZYY0WSZXXYV
merci de	VWVWXXUVWSQU2
merry christmas	VXUXXYUVW4VTN
mes 0	aUXWYWUXWVVXy
mes a	vVYYZYxXZYXYW
meses 0	4WYZaYWYZYZWV
mesi 0	yabbcZYbcbXba
message about	vqSXWYTWWzVWU
message because	ZaZabbYYaWY1V
message finds	ZtobcdYcbbbbc
message for	ZsYbbbZbXuZZa
message from	pVUXYXUTxwMtU
message of	WUmXYWUtVRwwT
message regarding	XtXXZbWawYZYY
message to	rqtXYYbWYuYUV
message was	kXXZZZWWYUVtr
message you	YaXWZaWazWZbZ
messages and	SURUUVRRUQR3O
messages will	ZZYbbaYaaY1TW
messenger>benefit	SYYVZWPXYZ0ZX
messenger>call-ask	1XvXaZTYZZVaX
messenger>connect	zYYUYWVYZZUaY
messenger>easy-money	UVWXXUTVWV3YV
messenger>i-am	XVyXYUTWTU2VV
messenger>job-word	X0vaZaYZWWUVW
messenger>secret	ZaXbaaZVZXxaX
messenger>we	1xUUUSSUWVQXS
messenger>workplace	zWZbaTYaWaVaY
messenger>you	RuwXXXOVUsxXT
messenger>your-profile	VV1ZZZOWVXQXU
met ?	VXSXXYTWV4WRU
met at	lttWvXcmXPXXV
met but	vXTZWYTYWxWYW
met de	QSTUUURRUxTQu
met in	vWvaVaVaZVZbX
met je	UUOyTWTWXyvPT
met on	rYUYWZVXWyWYS
met ons	TSTTzUvUUSTVS
met onze	PYVRYV3VZXVYV
met you	VXSXXYwTVwWYT
metamask unlocked	WVWXYaWYaW1WW
metz 0	VuXYYXWyVVXUT
mezz ora	RUV1WPSuWVUVT
mi farebbe	xXTXXYUWVvXXU
mi ha	uYxaaaXZYWZRY
mi mandi	UXuZYZyXVVXTV
mi serve	yaXataXaXXaaX
mid level	W0WbYaXZYXXaY
mid sized	VuSXYZWWyTXYV
middle of	sZpZaoXaZqZaY
might ?	ZZrbbcYctYbbb
might be	WaWZ1ZmsYWYZX
might get	vyWZXYVXXVZYV
might have	SXyRXwTXXXXZX
might i	uUSXXVSV1TVXV
might like	XZvaYWStXsXZW
might suit	lypbabXaXXaaZ
might we	XVYZwWtXZZZaY
might you	UX2WivTeWRXYq
mijn nieuwsbrief	VYUYXXT1WSVVT
mil e	VUVW1XTVYWVWV
mil por	ZzZasZYZaZZaX
milan 0	tVYabaZwaaYZY
milan and	XYUZvYXYYvZZX
milan to	VYxYXZwVXTXYU
miles of	wWXXXXRVWXXxU
mill lane	WYXYYZVXXWXX0
min 0	WaYaabuaZYsbZ
min call	wYWvXYUYXXWZU
mind ?	VX3ZXaoYWTZZV
mind if	XXwZZavZXWVVW
mind me	VruZYaVYuUZaZ
mind the	yaabZaYbbYaca
mine has	OVTTV0RUSyTUM
mine is	sWTWtXPVzTUXS
minha filha	TWVWX2WUVTWWT
minimum ticket	RUWX3WNSVVQWS
ministry is	u0VXaYXXYXXZV
ministry of	vXYZbbWaaZtaW
mins on	TWU2WYlWVVVYV
minute call	WWdPrruWuVYZX
minute consultation	UaX2aWWZaZaaZ
minute introductory	XYvYaasbaaYZY
minute on	UUTzSxRWUQVXU
minute phone	XZXxcbXbbbaca
minute survey	WYXvZVUwYVVYU
minuten 0	WWYwSyUUYWWYV
minutes $	UWWxYyVTXYXZU
minutes 0	TWVwY3RLXWVXr
minutes ?	SVuytWxUURUXS
minutes a	RXW1ZSSoWWtXU
minutes about	QUOvnRP1xRVVR
minutes and	UVyyZXTonWWYV
minutes at	TVUxuUuSWRVUQ
minutes attached	TXTVXXTWVSVY2
minutes by	VXXtYUT1UWWTS
minutes for	VVowYVTwWXWYU
minutes from	VySXYXtXXTWZX
minutes in	TWWxXTvsYWXYU
minutes no	uXWUXSyUYWVYS
minutes of	VXXmYYRW4QaXk
minutes on	YbXzZisZZYYaY
minutes over	WWUsZYUxYXXZX
minutes to	ZZpZaYqWwXYbZ
minutes today	UWRSUUyTQQTSx
minutes with	QVwvVsSVvSVXV
minutes £	SUTxX1RTWSWXT
minutos por	XYXzZXVXYYWZV
minutos sobre	VYX0ZVWXYYWZW
mio figlio	UXVWY1VUWUWXU
mir die	SWRWWWSUSPoT2
mise en	UWWXXWUVXU1TR
miss the	VTQXWTSVU5WXT
missed the	UxVZvYUZWWYXW
missing data	TWUWWVSsWyUVP
mit dem	UUWWXXUUXUuSx
mit unserem	TXXXYXzWYWtXU
ml engineer	imWZnZWYsuXaX
mochten sie	XwZxaZWZaZZZX
mock interviews	VWVSWWsyYXUYU
modelos de	PXX1XVWXXXYXU
modo di	UVUWWW1UWTWVQ
module at	TWZXY1TWWWXZW
module for	RXXVXyuUXUWZW
module on	YZaYa2YVaYZaY
mois ci	SXVWWXvxVVVTR
mois dernier	WXTaZaUY1WZYX
mois renouvelables	xaabccacbccZb
moment ?	xXxYYYlXWaWYW
moment but	TVrZZaUZWyZZU
mon cv	WYYaaaXa0YYZW
mon dernier	WXUYXUxWSvXVV
monate remote	0UbcbbabbbbaZ
monday 0	TXXXZYtXXWWX1
monday ?	4XWXZYrYYXYaW
monday because	TVTVXURxVSV0T
monday to	tvVZZZVYXvZaU
money and	QUWX2wSUWWTYX
money as	yUWXuVUWYTWZV
money back	UWTYWYzXWXUXv
money comes	RWWWWVSUYW4PR
money for	ZxWWXWQxoTpXU
money from	rzlXTXRWVTyXT
money i	UxUZYaWYVwVZW
money in	RVUX7WUVXVpYU
money is	RVqUrXSVWRuwS
money on	sXXXYYoYZrsZX
money or	xUTWSXSXUTQzR
money order	UZZYZZUXbZ0aU
money to	SUTUVUOSU0rVR
money with	VYWXYXVXZW1ZU
month $	pUYWYzUUYZWYY
month 0	vWWXnXRSXUyUR
month ?	vVVVqtxTWTWXT
month about	tVUSWxSXZXVYV
month all	PuXYWYwWXYuZU
month and	UYVXwYxXatmZV
month at	xXWXYttWVWXXU
month but	wZVYXZsYXYZbZ
month contract	zZZacaYbabbbb
month end	eWWYYXuUXxVsS
month for	aVWd1aXpXVsXV
month four	tXWXXyTXXWVZU
month from	PWWX4XTYXWYZW
month guaranteed	ZbbaaZtWbZsaZ
month half	SYVXwWxWWUTXV
month hybrid	vpXacaZbbbbca
month i	WYoZrarZXUubX
month in	zXUWpYqUVTWXV
month is	XZVYYa4ZXRYZU
month no	VQWZZZ2aWWZbX
month of	WXZYZZrZZZRyX
month on	tYXWwZTaaXaaZ
month out	VYYa0aWaYWZbZ
month plus	VwVYxXRXYXXYV
month s	UWXYvYqYlXjYu
month the	RXUxuXtWXUUWU
month to	SWTXsXSVyUsYV
month until	TTVW2YSWUVWXU
month we	spZWZxmWZZWZW
month with	TyXZYYpaYVraY
month you	qWTVmXzWWTWXt
month £	yYbYbWXZaaZaX
month €	xUTTSVxUXWTXU
monthly fee	zXVVWWxXQXXYV
monthly stipend	YZZaxaYbbbZaa
months $	waaabtXbbbYbZ
months 0	3YZZaaXaaaXaZ
months ?	QXU2XXQWXXVYU
months and	xWyYXZUYVTXYW
months as	nwZaZXXYaZZZZ
months at	4WYZaZXZZZaaa
months chf	xVbbZbbcdccdc
months contract	zZYaccZbabccb
months extension	yYZbdcZccbcca
months in	qWRXYYWZzVWZX
months of	1XYXmZVYZXYaX
months on	kVXZZZyasYWaY
months paid	1YXYbYYaaZaba
months plus	TWYZWZXaXZ1aX
months remote	waZcdbacbcbcb
months to	vYWaZZWYrlraW
months £	1XbaaZZbacYca
months €	0YaWbaZbbcZbZ
more !	VaZZabVZZY0aW
more ?	dumhoZqYZZaaZ
more about	ucuqYqYXWcYYW
more from	YXraabwZaYVaa
more in	XozYZYtYYVZZX
more receive	ZYZXaavZaZYtZ
more than	WslXXrpakXmYh
more when	STwWsXSSVQVYz
morning ?	SvRvWVQTVzVQO
morning and	snUXXXqWVTWXw
morning i	VWSWZX1YXUUYV
morning in	SUUXTVVVYTxWx
morning on	TXWXYyTWWUYZv
mortgage and	WXVZWZRXxSxZU
mosaic rent	lqWZbatYtdZcW
most grateful	XZWaaaYbzXaba
most of	fizYZZtZXUYaY
mostly from	zaabaaXbbYZcb
mot de	YuZaaZYZZYrsT
mot is	SVUUXUSSXUUW3
mother s	tWUWXWUXWSyXt
motion designer	xoZaaZXYZZXbX
move ?	VoxZaaXYYuYZW
move into	V2RWXXVYwWXYW
move our	yTQUTRPTSRVWz
move the	TVSXWWRWMQVU5
move this	WXyYXVVXVSwZW
move to	WwbaZZXZyWUZq
move your	VWVXXYRXWU3QS
moved from	fXRZYZVXV8XYT
moved the	bVVVXSTTXPVU5
moved to	ZXuYXoTWqZWYx
moves to	XYYYSZXWXVWX2
moving to	sqWYXpUYtVXYq
mr oduya	VYWZWXVUZwXZw
msc in	UUYYZsWzYYWYW
much !	WXUYZYVVXyqVP
much better	TXUVXWTSXxWXw
much for	rokYXUqVWwXXT
much more	RVSzVVuTUSVXS
much of	UWUWxUTWwSYYU
mudar de	WVsYYUyWWVWVU
mule>benefit	sVUUTxaRvUaVV
mule>call-ask	TkupYYuXWmfXX
mule>client	XXyYabWaaaacZ
mule>cofounder	TVUX3XSVVSWZW
mule>connect	TWlWWXSVWzxWT
mule>content	xVTP1SLNVUOXU
mule>easy-money	SWXWVVUWYXyYU
mule>event	PTpTUrxZSrvSP
mule>freelance	5YYXaaUZbbRbY
mule>funding	crTVNUx1SSRWP
mule>i-am	YVUUnbUqplyVm
mule>job-word	a2UuXWSuVWVWV
mule>messenger	ZaYbaaaWZXwaY
mule>open-to-new	VWxWXZvWVUUYU
mule>pay-first	VXYYXYUZYX6Zn
mule>pay-word	tXVSVQbkVU8VQ
mule>permanent	X5YabZZYaZbXX
mule>requirements	RSxrXXSXyUUXU
mule>role	m0VeXbUoYauXU
mule>secret	UUXYXWPXYX2XW
mule>seeks	wtVxWdUUpWZXT
mule>sell-cta	obVtkYzWYWnZU
mule>site-notice	WWzWYZyXXTXWX
mule>speak	RUTRVTQ3WUSXS
mule>start	XmUVVoTTUW3XS
mule>teach	aUwXWySTsSnYe
mule>thanks	WYVYYZWVWOVY0
mule>threat	WyXYZWTXYYsTu
mule>unpaid	QYYVZ0UTYWTZV
mule>wants-job	WWVYXVUW5eWYU
mule>we	quVUopcoVTuVT
mule>workplace	iVZWZZUWaZ0ZW
mule>you	ZmsbjeWqbloWY
mule>your-profile	wRSWUOTyXTtXW
multiple locations	RR3YYYSWVUTST
mum s	TWSXWWTVzRVWs
munich 0	qpaabZYuaaZZW
munich ?	UTwXY1TWWTWUS
municipality of	T1XZYZVZWYYZV
music and	tZWYZZWYsUYau
must be	uoUWYYpXrpoYV
must have	3VoZXZkYXXYYX
must pay	WVZZbYWYaa1ZX
must renew	tYYYZYTXZWyST
mutual acquaintance	vrXWbaYbaZZba
mutual connections	UVTVVXSUUNS3S
mutual contact	W1WaYbVabYZYZ
mutual friend	WuWXmYpXXnqXV
my account	RURVVVQTTNs1N
my agency	vYSYYXwXUVYYV
my application	XXVZYZUY7RXUU
my appreciation	ZcacabXbbxbba
my assistant	PXWYZRyVWW0ZV
my attention	poYactZaZaYbZ
my aunt	3VVXuXSWVVWZU
my best	WuaYYZwYWnUZV
my blog	WXUYYYT4WTYaV
my books	UWTXXY2ZVVYaW
my boss	stWaYYVXWzZaW
my brother	pWkWxqSQsmUXU
my budget	2XYYYYUYVWXXV
my calendar	VYsZaZxZsXYaY
my call	rXZdrcadcbcdc
my card	SXWYXXSUUV3ZU
my cell	SxTVWXTVSQVWx
my chair	twWaYaWZZXXbZ
my circle	XYUYYZUWX1wYV
my client	cpyuZZVYYXYZX
my clients	VX1YYaxZYWXZY
my co	ZXYb1bZaaZZbY
my colleague	fXvZZaWaXyYaX
my company	RTUW1WqUqSsYV
my condolences	SURVVWQTT5UUN
my contract	RVQYWZRX5SXXU
my cousin	vUVX1YSYWVWYV
my cv	YWWaZaWZ7VZZX
my daughter	tWtYXXVWukfZU
my day	XXTYZZVXU3YVW
my dear	RsTWUYRWTwxYW
my degree	XZWaZaYavtaaY
my desk	VV6XXYTWgVbXq
my diary	VYwYWZyXVRXZW
my door	XYvZZXVYXvZaY
my drawer	XYVZZZVXWNXY3
my earlier	VX2YZYQXVUWYU
my family	YYZbZbtbwWaaZ
my father	cpUWtrpTUtWXa
my firm	vZxWaWVZYXZbX
my first	UVmYXWTU1rWXU
my form	UXWZwZXZWVwaX
my friend	WWUYXqosTwoYW
my garage	SyUVyTSUSQVWT
my grandfather	VXSYXZUXQ2WXT
my internship	TXyWXYTVqRXWS
my invitation	ZZraabXZYubaZ
my job	STYu2YTVTSuXU
my kids	UXTXUUTWW2vXR
my last	UT0XsYxWUVmWT
my letter	YaZvZZtZZaZbY
my list	VX4YXZzXTRYYV
my manager	SQtXUXyWQUWXx
my master	YYWZXWVY0VYZW
my mentor	XZVZXUUXvT0YX
my message	vSbXYYTWvUvVS
my mother	uoUXXoUWWzWYa
my mum	SWUXWWkXzSsYV
my name	cqbZYZVZ1UfZW
my nephew	zYYZYWWaZYrbZ
my network	XXrXXatYrlZYX
my new	VXVXYTQ3URyXS
my newsletter	VWTXWXR4URUXU
my next	YWXawbXarZYaY
my niece	TXVYYXUWWxuYT
my note	VvqYaayZXVYaW
my old	TdSYWYnXw0VWT
my own	WZpYoXoXrwXZV
my parents	TXUYWYVVUPXX2
my partner	XWSp2XtWcTbYU
my partners	VYTyVWSXXrXYW
my password	UXTXWVUUUuLS1
my phd	RTSVlwSW2qVXT
my phone	UWcYYZUXTk4YS
my physio	xYTXWZSWWwXYV
my podcast	ZZZZaVwpZWZZY
my portfolio	STSWsXRW9QWWT
my post	VXUZYXTyUtWWW
my previous	cmpmZZWawYZZY
my profile	WUXYYZRq0vWWV
my request	YZVaZaWYX4ZWU
my resume	YZXbabXb2WaaY
my role	XXUYYaVZvyYZW
my savings	UYWZxZcWVTwaX
my search	XWVaZaUa2VZZY
my services	xYVaYZsZSWYZU
my show	VYUSXVk7XSYZV
my sick	uZYYbXWaZZvaV
my side	pYSYWZvXVQxYT
my sister	pVTXuVSuUmqUk
my son	SXVVY0RUuTsYV
my supervisor	UZUXZXTYe1XZU
my survey	UYU0XXTQVdWWU
my team	asnrYqqWVocYV
my thesis	VYWXWYTXl0YZW
my uncle	TXVZyWTXWS4ZV
my upline	VXXZYaUYXX1ZV
my visa	VWVZYYTY6VWYW
my way	aaWUabXb4QaZY
my week	nYWZZZUXW2YXT
my whole	YrVZYZXaWxaaX
my wife	ojTXxsTWtUeYT
myself to	SZZaaa1aSZZbY
mystery guest	TWSTVVPS0QwWS
n1 0	unWXYVTWZXwZU
n4 0	wXYYZvXUZWYaX
na area	TyTWWWUVvRVUR
na birchline	YXuaZaXavWaXX
na hollow	aXXbbbYazYaZY
na pathwell	ZaaabbsauZabY
na segunda	VUXYYWvWWtqWs
na sexta	RxVWXVSVuTVVr
na sua	WUVZYZtYzXYXX
name ?	TwrXXVRXSwVWU
name a	uqXYXZUZuWYaY
name again	SVQyUUQSTzQTP
name all	VryZXYUXXTXYW
name and	VWjYYXVYWvzkX
name as	XVQaYaXZ4VXXW
name by	WvwYZbUZXVWYX
name came	r2YYYaUYXXXZV
name for	YVZYvbVZZauaY
name from	npTYZXUXxoXZW
name in	RWasWXSXuuVXu
name is	hstZlagZhXbZX
name it	UW2WPYpVVUVWT
name of	UrUYXZdXwqqZV
name on	aUuWYtuWWvVWT
name pop	XYTaaZWzqRYZa
name s	svuXWYTXWVXZX
name to	UXxYYaUYyPWYT
name was	3XZYmYWYYoYYY
name your	yWVwYURXXXWYX
ne parliamo	ZuZZsaZaaaaaZ
near the	YZwaXaYaYsabZ
near you	UWXrXXuWYWVxT
necesita un	VyZuZYXZaaZZY
need 0	YWWtWVSW2WrYU
need ?	wvSYTXtXSWUZY
need a	unWpsaWXpWmZY
need about	1XXXYWUXXXXYT
need an	ZWqYXvjXqpYZX
need cover	2XYXYRXYZZZbT
need from	1YXXYYVZXsZaX
need help	nUVWTYuXVUyXV
need is	xWsZoZOYWVpZV
need it	xXVYWYTXURxWU
need labels	vXXWVWxXXWVWV
need of	pXtYYtpXVXXaY
need one	ZVTWvWPU6RUYT
need our	RTRVWTQSUU4UT
need people	SUxYXXTUxUrYV
need react	yZZabZZabbbca
need sap	qtXZbbZbacaba
need six	3WWWYWUWXUTYR
need somebody	kdVuqVVVmVWYt
need someone	vvXYvcVZXXaZX
need that	OVSVVW4VVSUUR
need the	nVVXXXUYXVwYw
need them	0VSWWWzVUTTWP
need this	XaYYZavWYXQZw
need to	UltqXhpkViWYo
need you	TWoWwWSXURvVu
need your	SWUlpXaWWTzXx
needed for	oVXSY1USXWWYU
needn t	sWVXWXsUWVRWw
needs a	oyWaXlVYsWaYo
needs an	zVasadYaaaZaY
needs help	SZXaaaUY0WZ0V
needs it	TURVVVTVwSSWy
needs somebody	iXZZYvVZZZvaY
needs someone	3VWWWRXSXXWWS
needs the	vUUXsYSXXTUXw
needs to	rXwYXYVYVTwXS
needs your	zWTUYUSTUUwYS
neither of	1WWXtYSWYVXZT
nel nostro	ZyZbccabbbcba
nessun compenso	XZZXYRV1ZYYYW
net 0	yUZXvXkZZZYZW
network ?	TVS1wWtUXRWWT
network and	YYWwaaXaZVuUZ
network engineer	uvcZYadYdWZgY
network of	VXxWsapYYWYaX
never ask	uWVoXVTUXTM0U
never been	aVWzXRUVsUUXU
never do	VV0YuZVZWSUZW
never get	UUzVVXSSSvUSR
never had	WZWZYXVYskzYV
never hired	yXwYUYTYTSXYU
never met	kWXXWsSUVyuVS
never said	UXSYXYUWU4XVT
never share	STQSUTOQTQM7N
new account	UWVXYXTWWTwUv
new baby	VYrYZbxZWSZaY
new building	RTR0UWSVUsWXR
new challenge	ZZ2aZbUZWXZZX
new company	RSVW3XRXVVTYV
new contract	xYuYaaXaZZaaY
new course	VYZZZVU7YWXUW
new director	TRyXXYUWSvXWU
new e	QUUVTVq0WTTUP
new episode	XYXZYWU1YUWVU
new guy	VXVYYYVUYVVW1
new iban	VYVYYYUXXT3WM
new in	WYUZXZTXV5YtU
new job	VS2YXZVXUnXyT
new law	UXUXVXQywUVXV
new number	TWUWWXSxTTyXR
new one	xXiYZYWXXUYYw
new opportunities	YX0bbcXapYaaZ
new pay	URUUWUSUVRxSx
new photos	2YYZYYSXYUWXU
new place	VWRXYZSTU3WUR
new position	TRuXXYVVTnX2S
new price	SXUXXYwUXWUWu
new project	xYXtaZVZYXYZU
new request	vZYZaaWZaZYuV
new results	TXVYZaVWYUY4R
new role	VUtYYYTWV2WSR
new sports	wVxWXWVUYVVYR
new system	UTUYYWTUVSUR3
new team	VVSXXYTVU3VXQ
new thing	ZWVa3bXZaZaaY
new year	WWRXYYTVxzXTR
new zealand	UwtYWYVWTuWXU
newly qualified	XZrZYaUZxTZaY
news from	VuVYYZTXyUWWU
news i	sYSYYZVYWzYZU
newsletter about	vaZZaTVyYWYZY
newsletter is	WXWYXYU1XVWXV
newsletter on	TVUXzXQyURVWT
next ?	Uk6WXZkVXTXYV
next a	4VVXaXXYZYZbY
next candidate	XYZYbbvZabuYV
next door	UUUXTYzxXSWWS
next hour	TWVWWXTVWV2WS
next meeting	QVVTXTUUVVWX2
next month	XYUoYZeXroYYv
next move	ZZoaZb0aaWaaY
next of	XZYZYbXaZYzaY
next one	ZXtWsYlUWwWZV
next opportunity	WYPYXZtYYXxYX
next project	ZaYbaa2ZXaabZ
next quarter	V0xZcYVZYWZZX
next release	UTVXXXSVXOTU5
next role	YrtaaarZXZaaa
next round	ZYsZWbUZZxYXV
next step	Uu1XXZVXVUWWq
next ten	W0XZYYYZZYaaY
next thursday	WWTXYWUxxTVVR
next time	TVnXXXTXVTVX2
next to	txVZWabZuXYaV
next tuesday	WXVYXX0vZWWXU
next vacancy	XUOZZZ3XVYXTU
next week	aZbkYYmdsrYYp
next year	Tb3XXYTWrXXYs
nice one	nXVXXZUWWQWzV
nice to	WXoYXYTXW8kWT
night and	tWWXWUrWquXYT
night of	ORrVSsTzURTTR
night porter	TwTYXYzWTRVYT
night shift	XvtaaZUZYuYaX
night shifts	PzVPWUyVWVUWS
night train	RUSUVUR0VrVUO
nights and	xZXWZtXXYXXbZ
nimbus care	YtndZatZabZlX
nine minutes	TWQNWWwysSWXT
nine months	sUWYYYrpVvYZY
nine people	WXUZYXxXYTXwU
nine years	TXwYwYUYVsXYU
ninety minutes	YYaWarXwaZYaY
no !	XUSWYZTUxVxZY
no 0	TWWYXwSWwWWXV
no ?	tzUXWWSWWosXV
no action	XYqZZaVYaYsVv
no ads	VXVZXXR2VSVYW
no agency	n1YbZaXaYYZaZ
no agenda	YYVYZZURX7ZYV
no and	nYVYYwiYXUWZu
no ask	XZWZUaTYX3ZXW
no boss	zUTWRXRVUQyWS
no centro	Y2ZbaaZaZZaZY
no charge	TXnYXYttVSVXy
no code	XZaYqXxWaaYaZ
no contract	SXUXXZ3ZVWXZX
no cost	XoWWUUywWWUYn
no dancing	1XVWXWVXYWWYV
no employer	SWUxXXxVVTVWT
no equity	vUYYRUTyZYYaY
no experience	VZaaaZWYba3bZ
no fee	cZXYuTa1ZYYZW
no fees	zTTUVOSyVSVVT
no form	SUVWWUR2XVSXU
no funding	STSU3WQSTSVWS
no further	SWUWYWSUWUUT3
no hard	XZlZYatXWvZZV
no hay	SRQUywQRSRTTo
no hr	TwyYRYSZXVXZX
no i	tWwWSVQXWvWYV
no idea	yWTVvtmVTUWXU
no interview	VXaaaYVZaa4bY
no job	WVpXXZUWWUWxV
no lock	SUSWVWqRUQR1P
no longer	ZWrZZZVWYmX0i
no mandate	UX2VXYTSYSXWW
no more	RzkWXWVWXUUWv
no need	UXWYYvrUUyWZX
no obligation	SYVXZXzVXwWWV
no on	p3YYXYWYZVYZW
no one	kZUuptoXWWYZW
no or	UxVvYZWaWXZZa
no other	pvVWYYUYYUVrt
no pay	VYXVXPU2YUWWT
no pitch	XZUYXZuVWyZYW
no preparation	QVU2VURvWUVVR
no pressure	UXsXWXmXXwXYS
no product	SWTnyWNUVT3WT
no reply	TWUXXXSUXvqTv
no risk	WbbaaaRYaZ2ZY
no role	VYwZaZuXXXWYY
no rush	sZXZXaWZYkZav
no salary	babcwcaccbcdc
no sales	TTU1WWnvUSSWS
no setup	VaaYaZ0ZbZQaY
no shows	RVRVTV3UsRTSP
no slides	WYWYYVV3XXVYV
no specific	YYyaacXcZZacb
no strings	oWUvXX0UWSUTT
no thanks	nYuaabqbbZZZZ
no time	RVSUUW0UTQwUO
no to	ad0VWXTWUoWWs
no vacancy	SQvWRWQU0PWWS
no-question	acZdccalamloo
nobody asked	TWSWVYUzWoWYT
nobody can	0YXZXYWZZXWbZ
nobody deserves	XYVXWZUXY3WWR
nobody else	nZWXZZpYXwYZl
nobody has	YruWWVSVVwsXT
nobody knows	vXaaZYsZZYZbY
nobody s	VVSXxXbvUoVXl
nobody who	XZZawaVaYrXaX
nobody will	usXnYYUXptUYU
noi come	V2WYXYVWXWXXT
nok 0	U0WaaqXZYZZYY
nominations for	UXSXXXSzTSWSx
non e	tTTVVVSTURTzO
non le	TVUWWVxUUQUQw
none of	trrncqWUXVYZW
noon on	rUWXyYVVZYWZU
noor i	ZarZabVZYvZbZ
nord ?	YZXaZa2YUVaaW
nord has	VwYYZZYbrbabZ
nos gustaria	vXYWZyUVZYWYV
nosey at	XXuaabuZXXZbY
nosso programa	PTXVYWzWXXvWU
not ?	pTRWXWuVVyUUQ
not a	YxquTXTXkonZX
not after	etSXXXSXW0XXU
not an	tSVWzWTXYsXYV
not as	0ZYZaZWaZXZbX
not asking	VUMVXYRX0vWWV
not at	VrVWYUUVR0WYU
not be	aodZWXSWWoqwo
not contact	YWwZaZXaaatYY
not even	TUSUVWQSVQN0y
not for	yXUqYRUWssXYV
not going	UW1YXZTYSRXYv
not happy	WxWZYZWaYvWaY
not have	STyYyXPXXUVYV
not hear	XvWaabsaZYabW
not i	SV0rWWQUSQVVS
not in	sVaYYYVTSvtYp
not interested	sXTsZZvYYVYYW
not just	oYWbabWbxYYba
not looking	tYvYSZTZUvZZW
not need	UWTWYYSTXTRzw
not now	TTQTvVSxUQVxR
not often	XZZbaZXXZzXaY
not on	TYxWZZVYWuYaW
not one	UnXYWZrYuWuZW
not only	SxVYXWWZXwXaX
not pay	TTUWtXyYWWqYV
not possible	TWVWYYSXWVyVu
not raising	XYUYtawYYTXaY
not rank	XWXaaa1aWTXZX
not reply	VXVYZZUWXUTP4
not see	VZYZaZUXZY1YV
not sell	YYXZZYWYWtwaY
not sure	UVxXqmnWWtWXm
not take	UWWWXXpYXXVYz
not the	sbWnjYvYYUXYt
not to	ZdYXsWtWkmWXq
not who	TUxSUW0URRUSO
not would	WYyYXZtaVVZaY
not write	UTzYXYUVQuXXU
not yet	TtwxWZTUTTVXV
not you	xWVXxYVVZVXYX
notary in	UXRWWXSSVxzVT
note about	UuyXYZRXUqWXT
note from	Zbhaab0aZXabX
note of	SYyXvYVYYWXZX
note that	VZYvZXSUZWVY1
note to	UVuXWVQTWuuUo
notes and	2XYXYrVXXUWZU
notes for	UYWXYWUVYPWV2
notes on	SWuWWySWVuXWV
nothing and	RUTwTsUUsTwVT
nothing confidential	WZWzbZXYaaYbZ
nothing fancy	tbaabaYbbYact
nothing for	UWSWWXnTxQSxT
nothing i	wXVYXXTXtsYZV
nothing in	UXVWXYUUStUTy
nothing only	VXVYXXSwUutZV
nothing to	SXrUvXPcXvpXm
nothing will	pXVXYYWVWUSYz
notice and	WoWZZaYXqYXYw
notice is	U2VZYZUZsWXYV
notice our	yTXXYQwWYWWYW
notice period	VuubaaYapZaZY
noticed that	UutXsYYXWrWYV
noticed you	WVqXWY5WXVXYW
noticed your	QUrWWWuyVRTWT
notre association	3WWVXUSUYUXYT
notre equipe	VyYraZZabaaaZ
notre offre	ZvYbabuaaaabZ
nous ?	yZZZavVXaYZZW
nous a	vvVXsWUWXWVXT
nous avons	mrWYYYsYYqYXs
nous cherchons	VWY2XVXYZZXaX
nous le	WWYYaXYYaY1XV
nous votre	SYXtZUTVZX1UV
novatrek ?	XZwZZZqZWqZZW
novatrek is	XqZbZbvbZbabY
november 0	WsZZZXXwZYZaY
now !	rXTXXZTXV6WXT
now 0	SRSW1tQUTRSmv
now ?	SS6UUUPTRJUSO
now a	XYraaYWXXzZXY
now an	Tt0YXXTVUPXVW
now and	nYZmmXaYqqdZk
now at	UvVZXZVyWVXYT
now but	WXrZ2YVYXgYZk
now have	UXUXVWTVVZwxV
now i	WsoqmYaVtadYV
now in	dWVYXXRwyVoYV
now isn	WX4ZXaTZVPYXV
now landlord	tVUXWXzVXSUYR
now my	XVVZxYXZVuXYX
now on	WURXyYVvXVUzT
now open	UtTXXXUyXUVWT
now that	VWpYWXSX1MWUU
now we	QxWY4WRqYWXZX
now with	VUUWWYvyTRTWT
npm install	VXZXaYWZaY0YV
nuestro equipo	WyaaatYYaaaaZ
number 0	ndVXkYpWmqVWw
number ?	RT7UUUPTTNsWQ
number and	cijZaYbZZW3UV
number below	YZZZaaqaaawZW
number by	tYUXYZVYWVyYS
number is	aaZcbbVbubsZW
number may	TS0XXXRUVTQwS
number of	XcwjZhhoVWXZr
number on	VZXYYZUYZUuUy
number one	VVUY2XVXVTXZX
number so	TYyZaZWZZWjZX
numbers ?	SWTYtYrVVyTXS
numbers on	UYXZZaVZYWXZ1
numbers to	WaXYaYtXZXyaX
numero ?	TU3VVWSRRSTVS
numero de	XYVWYVVxZWtWT
nummer 0	UUTVWVRUWTRU2
nurse 0	iwYaaYZZZZaoZ
nurse and	VUUYuYTXUyWXW
nurse at	XtYbaaZaZZuaZ
nurse for	oTXYYZWWVVXYy
nurse in	TsXXXYXYXYyZW
nurse manager	X2ZabZVacbZbY
nurse position	T3XXYUVWVYVYW
nurse with	WrVZaaXYxYWYX
nurses and	VVWvXWwWZXXYW
nurses on	SpTtVURyVuUTP
nurses with	VVUVuYUyWUWYU
nursing informatics	WXXVY0TXZZYaY
o deck	UVUW1XTWYXWXV
o m	tuXbabXbZZabZ
o nosso	pXXoZWxnYXlYV
o que	UXzYXvVWVWXWT
o seu	rrUYYYVVWqWqu
oak health	ascaZZontYZcX
object to	YZXaaaXXYXYqw
obligation ?	SV3VVXOVSQWXV
obliged for	XaZubsWbaaacZ
obliged if	vXXZZXWZvYZaX
occasion of	YZYZZYUXawXau
october and	xYXaauXXYXbbY
october in	VUTXYxWTYSUVx
odd request	vVTzVSTUVTWXV
of $	WXXpZmYdYWxrn
of 0	ndWllilZXapko
of a	mZXnqdeXpmjYZ
of all	UUsXXtSXTZvUw
of an	oXWyuYVYZWZaX
of any	UUSYVYoX8TYWV
of applications	X0XZXYYXYXZZX
of april	rXWuYXUYwWYYU
of asking	RRPXUVSV4QWVR
of assignment	zaXYaaYaZYaba
of august	vWWXYWTkXTWW0
of bed	TU3XXYPWWWXXV
of being	WYYXZY1XVWWYV
of birth	XbbacZZbcaxaY
of business	UWWXVYyVZXquU
of cash	SWXU1YSXYXtZU
of certified	xXVYYXwSZYXVV
of charge	VYXZZYw0XXXXU
of chf	TvZxXWVUZXUZV
of clearbrook	oXWzZZVYYZYZW
of clinical	W1ZZSaYXbbYbY
of complaints	TXXVxWvXYYVZY
of computer	XZWaaYYasvYaZ
of concrete	RWStXWRzYVSWR
of construction	UXWXVXRxYVxaV
of consultants	VWWaZa1ZZaVZY
of course	0XrpWTsUVYTYU
of credit	vVZZbUWabavaZ
of curiosity	XXRYZa2YWQZZW
of data	lvdZqZWsaXZZW
of date	oVXXuVVXXWxWU
of department	oRVVY2SWUUWXW
of dkk	XtYYaxYVZUWZW
of each	WXyYYYVZVoYWX
of eight	uVTuWvTXqTXYW
of eleven	pWUxYXUtXYXZV
of engagement	VYzabaYYaZYaZ
of engineering	XyWZqVWuaYXZW
of every	WZWxZYTwZUYYY
of everything	TueV1XRVWUjXW
of experience	rbYcabnarafaa
of extension	wYYbbcacbbcdd
of eyes	zZZYZZWaasbaY
of february	wYYZasXZZYYaY
of five	qXYTYnwtXYWYW
of forty	wXWwYWUYWWXYS
of four	uYYYactwZYXZW
of fraud	XwYZraXZaZZaa
of freelance	UY0aZaXZYXZYX
of fundraising	WWuZZYwYWVYYY
of grant	wWWXQWyUWWUZT
of group	VvUVWSVTUUVyT
of growth	W1oYWZUZVYZaZ
of hands	rXVWXXpXyUWYU
of help	uWVUWVxXYYVYU
of hiring	sQyYWXTYWVqZX
of his	VVVYXYtWXXyXT
of hospital	SVXWqyUwWVUZW
of how	bZZvabvYaYYbX
of hr	aWWYZYuYwVXYW
of intent	WUXZ4ZVYYYXZW
of interest	npmtdjbZYcYaY
of it	YWWZ4XZWVxbZU
of its	RXXWvzTUXSXYV
of java	TXtpaYzaWZYZX
of job	YrWaabYawYYaZ
of kin	XZYZYbXaZY0aY
of kubernetes	sYyYaYWYXWYaX
of last	SayuaXTXZZXZX
of leave	V4YaZaWZZaZYW
of leaving	WX4YYYQXSdZXU
of library	WXwYZvXXYSZbX
of london	WTYYYaWYZY1XW
of long	ZvZbZaYbZrabZ
of may	vYYZZiVyZWZbV
of me	XWSaZZWZ3oaZW
of medical	QXZXa2UWZYWZW
of mine	uYXXnvcZYXmZV
of money	yVXWVVSXUUwWU
of mr	WaXbabuaQwZaa
of mrs	TUSVVWSXzTwXR
of my	dXuYiikrWrYZX
of new	XVWZZYTvyTYXW
of next	vvTYYYqYWTZaX
of nights	sTyYYVWYWUYbX
of nine	xyXZZYWYYXYZW
of notes	0WWYpWWXVRXaT
of nothing	VXTWxXQWxUVXV
of nursing	VsVZZyWYTWYaY
of office	TVUYYXTUVSUW6
of one	YiUtqWRVrxVYV
of orchid	UXTzZYqXYYXZW
of our	uaaoYoolYaZbV
of ours	pRV2XVTrYWUYl
of paperwork	oZXwbaWaaWabb
of people	aY3YZZqXXVZZY
of physics	Y1YbaSZWYXZaZ
of presenting	WYXVXX1ZYYZaX
of product	vTZZYZRbbbxaa
of project	pVWZVZVZzWVaX
of react	sYxYaYVZZWYaX
of rental	tZWYYYyYXXYXV
of rs	TWXSXwVUYX0XU
of sales	WWWYW2PVsXXZY
of senior	X1WZZZVYqWYZW
of september	aXYWayWZaYacY
of service	WYtZaWpvYXYYW
of seven	1UXYZXUYZaYZW
of six	XuZramXloZYbY
of somebody	VZWZYZTXwVYaw
of something	WXVZYUVyYuXYR
of supply	V1YZRZWaZZYbY
of tea	WXXXRTSyYTWZw
of ten	UXTmYt1sUVXXX
of that	tWqYwXXVVsXYV
of the	jkcaddcpcimYn
of their	XZZaaaXtbbsqY
of them	cjxneiZYXnXhX
of these	pVuWXXeXWwXYU
of thing	oVSXwWtVtTUXR
of this	mlVXzWSVWUxVT
of those	UbyYXaTYwSXmW
of three	ZVnWxYruVdWXV
of tickets	ZaVYYa1WYZWaZ
of time	pxYUoYVsZYXZX
of today	YYVZSaXYXzXXv
of two	qWWpzmZWXWXYh
of up	YWWWTTZ0XWvWP
of us	VlYdxYUWkzZYZ
of usd	WvXYZaUZaayaW
of vantage	UtTzZYUXZYXZX
of what	TWSUqXwUVtVVv
of which	oXVYYYyWYXvnT
of whom	ZxsaaaWWZUabX
of work	yUmYZYUYzWfZW
of writing	PTS0UuSRVSTWT
of year	SWyVXXstVRWXR
of yesterday	UWWVXZVYxUWYw
of you	oopplXpZXqXYV
of your	bbaoiYpapdmeY
of yours	UX0tYZpXWUXZY
of £	WWXatvrWZXsXY
of €	oUXoymXrYWZZW
off 0	WvYZZZSYwXYVX
off ?	QV0PWVwTTQVVQ
off a	UWWXuYzYZXYaW
off an	xYWWrXVaaYXaX
off and	TYWXuVtTVxWVT
off for	xYXXYVtvYWXZV
off from	uXXYZYVVYWXYw
off in	sWWZZZVWtpXXu
off market	VXRYVY7WXUYXU
off me	2YXZYXUYVXXaW
off my	psyZXZSXXRWZV
off the	owUYYllWXjXYr
off this	eWWWWWO0ZWVWS
off with	XZZasaV0aYWZV
off your	qaZaaasaZZqca
offer 0	UWXpwYsZaZXaW
offer a	ZrYveokaZZYaY
offer and	tYrXaYWYZuZbW
offer for	U3XZYZrZXZXXV
offer from	QTRUvVNrxRTVv
offer in	XYXZZZvXZvYZV
offer is	k1YZZYVYZZrYV
offer it	WYYXvYtYZZWaX
offer letter	WWUZZaUYXWwVw
offer my	UZZbaavaWuZaX
offer of	SVSW0XSWSoUXR
offer the	RUVZyXtXVVUZW
offer to	SRVVVVRUvSUS0
offer you	TssXkvapWVpYV
offers a	Y1XasZYZSZZYY
office 0	l2WYYXUXXYVYV
office and	RySXyYRWUUXXU
office at	ZtYbZbZaYtabX
office if	pYZaaaXZYYYYw
office in	W7XYZZYZZZYZX
office is	WqWWXXtSXSfXw
office manager	R2UZYZXZXZZaX
office on	uuYZaXXYZaZaX
office will	VUYXYWSUTSUX3
office with	XvUaZaWaYvXaY
officer ?	V2WXXYUXXXXYX
officer can	WVWYYYRUWV2XT
offices are	QVTVWUuRXUUTz
offshore wind	UWxYxXOWYVWZV
oficina en	Z0acbbZbabbZZ
oh onsite	yZZaccZbZbZca
oi amira	ZyZbbbaaaabZa
ok ?	rWUwVXlUUosWS
ok so	WYtZabuaYYYca
ok to	UYXYxauXXUVZX
ola !	qYzacbabbUaXZ
old ?	RUTWXYSTxRWWy
old and	WwWbqbXbYZtaa
old boss	stSWWWRWrwVVR
old desk	T4QWUWRWURUXS
old man	SUVyVXVXXyXPP
old one	wXXZYZVYWVxZS
old team	lYWaaZtYYuWYp
om je	RUzVVOxQURTSR
omg hi	WWVZYYTWUuyZW
on 0	mXXYZlXtcXYmw
on ?	pXqXlwUsYWXXb
on a	qbmtqXhZaYmaW
on abap	VaYYayWrZYZaY
on about	WVwZYZVYZvXZV
on account	XZaZaWxUVuXaW
on ai	VYVuZuStYYXZW
on air	TTRRVUR5VSWXU
on airflow	WZYZasWzZXYYU
on an	0VSYoYUXtUXXV
on and	2XWYaXXqZYZaZ
on any	QpWZtYVYyVYYW
on as	wVWX0XRYXVWYV
on average	VYVpXZ2YYXWoX
on behalf	ksaXZieZZpraX
on board	RrSTyVRwUoVWR
on bonus	X0aabZVbcbobY
on c2	0YWabbraYYZaY
on call	t0WmXYoXZZXYW
on campus	VXYXa3WSYZabW
on clinical	VZawqYYYaaZbY
on cloud	YaWoaa0ZZZYZX
on cold	VYVXYVxxXRVRT
on completion	TXX0ZXTUZXVYW
on condition	XZYZpZXYYWWZy
on contract	2VmXZqWZaZYaY
on conveyancing	VxYuZXTYYZWaX
on data	OTTTSzLzWTPRO
on day	UrVYXVrsYVvXX
on dbt	YaaaavZpZYabY
on each	TSTWVTyuYVTYU
on en	YyZaraZZaZZaY
on energy	SVURWTzyVURXP
on every	xXVYYZTXXwYZV
on everything	TWUXzWsVWjoWT
on file	VVxZaZraYXsWY
on fire	sYYYYUTxYUXWT
on first	vaXaZZsaZZZcZ
on five	YYYXasVWW2ZTU
on for	WXVXXXRVvRSV1
on friday	XmSgWWbqVjYV3
on google	UYVZYa3YWWXYV
on heat	XvYWXXwWaZYZX
on here	yXVYWYTWV4WXT
on his	mUyZYtWXXUWaY
on housing	zWXVXjUwYWXYT
on how	WXrYZrUXvrXZX
on in	YYtabcXaYZmtZ
on internet	UWYYYuTvWuXaX
on it	rmvWXoYlbkVXZ
on its	nWWpXWeUXUXxr
on kafka	XZXYZwXuXWYaX
on long	WZXYZVWvXvWWT
on machine	XZbWbzYYbaaba
on maternity	qzVXYWXYWWYaW
on me	VWRXXq2NVxWXS
on mobile	nXU1YYSYWWYYW
on monday	biVXXkadmeVW2
on mould	WZVYXbWYuwZaW
on my	jXnXZYrltalXk
on our	vZckdfrpYXaYW
on page	RWRXWXvVTSVW0
on paper	nTWYzXSYXpXaV
on parental	0UVaZZWXWWZaw
on permanent	V2WYaaYYZYZaW
on port	TYW1ZSTVWTXXT
on power	WZZabuXWavaaY
on pricing	XYVYXWwwYRYZU
on product	VXVXVWS4WSSXT
on reading	PUVSW3TnYTUXV
on remote	UWWVYTU2XWTXU
on rent	QVUqXsSxVVWWR
on request	SXXVYT4TvTXWR
on salary	UxWYXXwXXWRaX
on sas	YaZZbvXwbYYZV
on saturday	VuUXnXoXWbWX0
on saturdays	VXYYxvUWZXVZY
on site	vZYaatXZdZZap
on small	1VQVVWRyURWWU
on snowflake	WZYYayWvZXXYU
on spark	ZaaaboYwanabY
on stage	VYXXXYxSXwXXT
on sunday	TmUWWVS0VSUqz
on survival	TYWZZuVUTwXYW
on telegram	WZaZbXVZaa3aZ
on terraform	VYXYZwqUZrZaX
on that	SVSWWWxVUyVWQ
on the	bbZoZZhkYpYZu
on their	VXVXYYwYYUtZs
on third	rWVZWZWXWSXYy
on this	SVmsWWabWsxVW
on three	TXUYWYtVxTYZX
on thursday	WXZWWborYoZXz
on thursdays	UYWZZsyYYRZaY
on time	SyWqVoTYYyXYW
on to	aXXYYXVtqWwYV
on top	wxXYUYWaZXZaY
on tuesday	WdVWlXncrclXx
on tuesdays	xdVZZYTtWtYXW
on urban	SZZYauVxaYRYY
on us	VboWUms2YWWYS
on valuation	Vaa0aXWaZraaZ
on video	WXY3ZZUYYYYZV
on w2	xXYacrhbaaZbZ
on warehouse	XWWwYVSxVVYXT
on wednesday	jmWXYZVuWknks
on wednesdays	VuXYZYXYZUZax
on what	nZUYtYuYnXZaX
on whatsapp	lYoYaXWYYY2ZX
on where	ZttaaZYaZXabZ
on which	tpVqZXWYtXYZY
on you	WWwXXnRWY0mRR
on your	XWbeXXsaobosl
on zoom	tXXzXYTsZYVaV
on €	TxSXwYTXVVYZW
onbepaalde tijd	XzaabaZbcbabZ
once a	1ioWnoSYYYXaX
once and	TTdWUUvyVUVXT
once i	YYxZZaWZXsZaX
once it	XZaZXaWaaZzaX
once more	YWpZaatZsUqZX
once the	XZXavaXYYRYax
once we	WvYZtaUZZYYbY
one !	TUTWvXiVTqWwV
one 0	iXWlYwuYYVYaV
one ?	rVyWjpcWURWXs
one about	SXR0WWvQUOVUT
one and	WoqXvUTbwSXXq
one are	SU2VYXRXWVWYV
one as	kTVZXYRZ0SWYT
one at	uXXYXYuUZUvYW
one big	rYYsYXuYYYYaW
one but	XVVZ0aUZaWYbZ
one call	TVU1wWuXVUVXU
one can	VXXZyZVYzUXZW
one chair	UYXYxWvYYTYaY
one chance	RRSVVVtT2STVT
one chart	VWVYXWS2VRVVS
one click	SVUWVTT3YQUVR
one day	uZdXcokbXvZYV
one decision	SvRzVWQWTSVXU
one dog	XZWaaaXXV1aZX
one email	WWTYUZRwxTXXW
one evening	wWXXXwUUZZYZW
one for	uVutmVvVUQVWS
one from	RTRwUUrTvRUvQ
one hour	TWU8VxVdWSUjT
one i	SWXX1wcXVUWYV
one in	XXUuqYrXVvXYW
one is	sXnYYqVuXUXYr
one job	ttTYXYTvTqWXX
one meeting	aTWzWTVUVVUYS
one minute	SVSSXVQTxQUS1
one month	VdUXXYwXwWYsW
one more	cUTw0VQVWSVXR
one of	djucbZbjlsXYV
one off	SVT0VW0VXUjWT
one office	wwVXVXVYXXZZU
one on	rWVsXzTrWVWYS
one page	0YVYXWtVXWXYW
one person	oXWXYqZwtVWZV
one place	UXVYWW2UXUuYV
one question	WYWTYUS3QuYYW
one s	nTUXWtcTUytYU
one small	zYZZXWXXZXWat
one story	XYZZYvWuZUYYV
one thing	WYzaYaqZVUYYW
one time	WXoXYXYXYWxwU
one to	sXVXyXUXXVWXW
one very	VZWZXYWwZvZZU
one video	cXVvYwUXXXXaV
one visit	saZZavYXZXabX
one week	nnXXYvVXZwXYW
one weekend	RtXXTXXyZZXaX
one who	acWX0YUWiubYY
one with	WmUXxXUUrwXZn
one year	QjTVUTS2UUtWS
one you	pU0rVXRWToqXT
ones and	tYsZWXTXWXXZw
online 0	QWWVW4URVVVWS
online banking	YabacZYbcbyaa
online by	vWWXUWUXYYyYT
online for	TXWTYW2WYXXZU
online information	WXbZbWWzaaZZY
online or	TYXWZ0SoXWWYx
only $	OTSUUUPQyV2UR
only 0	ZVUrYUnuWU1XV
only a	YbZaZaQZar0aY
only and	SVVWXX3WWVUUU
only because	vXWYZXYWYUVwS
only for	WppXvXSVqTsYU
only i	TXTXZYXZWwxZX
only me	raYZabvaaWZcZ
only need	YXYZZaVZZY2ZY
only one	QmVuVrQUwUUYr
only pay	UWUVXX0XUUzXU
only person	QqPT0xPSPNTUQ
only ring	UTVYXZUY0UVXU
only take	WYWaaa0aXYYbZ
only the	sWVXXXUXWtxZV
only two	QWTVXvTWXTtZy
only wanted	VXRZYZTYW3WZV
only £	xXXWZVyWZTQVT
ons team	TuYXZtwYaZYZX
onsite from	yZZbcbZbaaZba
onto our	SyVYXYvWWXVZV
onto the	WZXYZysUYVYaX
ontwikkelaar 0	vabccbacabccb
onze nieuwe	TyyXXWUUXUWWT
op 0	UyVWXUSvWSUsQ
op de	VVVYXwxVXUWWt
op zoek	WX5ZZZWYXWZYX
open a	RVTvVSQWuV0XV
open and	W4bZYZVYWnZaY
open at	UX0abbYaZYZbZ
open data	wUSUUTQwVRUvQ
open day	XvVVXSR0XQVWq
open ended	T2WYZSUWXXXZX
open evening	WVXZZUW1YYXWV
open for	tToWXXan1QVqS
open it	VUUXXXTWXQ1Rt
open position	U7WaZaWYWYXZY
open positions	UTQYYYzYRXYYy
open source	zWUUXVRvWsUWS
open the	TaWYlYaXXVuzp
open to	YkuenYekmaYfW
open until	WYXXYTV0ZXYYW
open with	URyWUWPyVTVUS
open-to-new>freelance	TW1YXZUXTTXXV
open-to-new>i-am	XX4ZabVZXPaaX
open-to-new>job-word	Xa5aZabYVnZVX
open-to-new>permanent	URyYYZXXWYYYW
open-to-new>requirements	XXyZaZYXaZXYZ
open-to-new>role	VZxXYaYaWXZcb
open-to-new>seeks	RTzWxXRWTSUVT
open-to-new>sell-cta	WY4XYaiYXWYYY
open-to-new>site-notice	WVNYZZVWW1WNT
open-to-new>start	SUPWwV0SSTWYV
open-to-new>teach	TRQVVR0TUTTUS
open-to-new>we	WXxaaZWZZZaZY
open-to-new>you	YY6aaaWaYWaaY
opened a	WjzYXYptXTWWZ
opened an	S8UVYXVYWVYZW
opened up	TrVVZYzYZXXZV
opening ?	UV0YYZRWdRWVU
opening a	svVYUXVvXWYYT
opening for	X0WbaaYmpZaZZ
opening hours	UTUWXVmTWUXW0
opening in	sVwYZZUYvVYYU
openings in	YZ2babXaXYYZX
operations manager	T2WYZZUYXYXaX
opinion of	qZWyVYSaWXYaY
opinion on	QUT1VSSUuuPRQ
opinions on	XZXZZXXYuvZbZ
oportunidades ?	abycccacaXbWa
opportunities ?	WW1abbnYaYaZY
opportunity for	ZYuXVjutZXYaX
opportunity to	fYmZeqwZacXaZ
opportunity with	tWxYYZTXYUWWV
options on	UwWZRZRZWWyaX
or $	zaZbcaYcbbacb
or 0	vXVsZZwZYWZZW
or a	dT4cXoStTXWWU
or all	YaYZaaUZaV0WX
or an	WaYaYZWY0WZXW
or at	tXXVlsSRXVWYw
or bank	6STRUSQPTTRWQ
or by	zZvZZYVYVWUaX
or call	RWXWWXSVYVUT2
or contract	UVzabbXbYXZbZ
or could	WmlYYaWa0VZbY
or day	TU0ZaaXaYXZaY
or decline	WWVXZZWXVVU1T
or do	wZUZZZvXWSYZX
or don	uVqXVXTsWVWWu
or for	VWwXVXxXUXYaX
or four	zZWZXZtaXUYca
or friday	WrUyZYUXYTXZW
or from	1VYZZYWYYYXbW
or i	TXXXXysYYVYaW
or in	wsoXZUVWZXUZt
or is	eZvaabYYWWaZv
or it	SVWWVVRSXU6QO
or just	lodZYYUrnVYrs
or know	QWUVXSQX4UVXU
or leave	TWyWYZTWTTWXu
or let	0WRWyYRWTPWXS
or madam	XYXYZUVvYWXZw
or more	WYcvYZvXXWXoX
or next	VuU0VYSYYYWZX
or no	UxXXuYkYXYWYX
or not	qqUXwXvVVUXXU
or on	XZYWZ0VpZYYaV
or pass	WYYZZZWynWYYY
or permanent	TN1aabWZ0VZZX
or remote	T0YYwZWYpXYZX
or reply	XwWYZXVXuXXXt
or salary	VV5ZYbXaYWZaZ
or shall	XZpQYZzXWUZZX
or some	wWxYVZSZYWZbY
or staff	PWzXXWRXwSWXV
or suggest	UYVxXvSTYWXXV
or tell	WYXZZbwZrYaaa
or text	uvZZZYUZabXbY
or the	qWqXXYoXtUsVU
or three	zWXnZXmYYYYaX
or to	SWTzyXQRmnTWV
or tomorrow	uYXtZYXZYYXZW
or two	UXUYWXqYXyWZX
or we	UXuXXwSVYTYau
or wednesday	YYWabbyabaabb
or with	TWVXXUTznVXWQ
or without	WYVXvYvVVXUYS
or would	XavaZbWYxWaaZ
or you	TVUmXXyVvTnWr
or your	aWmpXYvXtVZXm
or £	aVVYXU2VXVWXV
oracle ebs	cXTZaaVayYYZW
orchid systems	cpkoeZnYtVZkW
order 0	UXVXXYaUXXTV3
order for	wXWXYUQVZWyYU
order the	WvUYXZQXXYxZX
order to	SYzXZZTVVlyXk
ore al	sXZXZVyXaZVYW
os miudos	UURVWySSUQTSw
other candidate	VvWYZZVZZZvYV
other half	ZaZaxbXbaYabY
other in	XS7ZWZWZVTYYV
other one	tWRWWWSVQ0WXU
other people	UXVWWWTWWV3YX
other side	PVSwWVSUXvUWv
other week	kYXXWzWXVVVaY
others in	TWTXWXwyUTTRT
otherwise it	UXUXXXUWWuWUw
ought to	uXrWWWkoplXXV
our 0	RtSVWVT0YWTXS
our academy	UXaXa0YYZaaaY
our accelerator	SVWXtTSyXVWZU
our accredited	YbbaccXcccxbY
our ad	UyXYYZSWZXwTT
our advisory	SSXM1TtSXXWXV
our agency	wkkZZYyWYYbYV
our agent	WYYZZZWYZY1ZX
our ai	TTPW2X0UUSXVU
our alumni	WYUSYVU1oqXYX
our anniversary	UVWVVWSSYR3TR
our annual	VWZXWyWyaYkZV
our app	zWWVUPwTXUQSS
our approved	WXWaaZVZZa0YV
our bakery	dzVVVWUxYUXXU
our bank	trVYWZUYYV0XQ
our behalf	wXYZZaXaYZrbZ
our bench	xWUYZYRZZWXYv
our biostatistician	xoUbaZYaaaaaZ
our blog	TVVWXPv1ZVUXW
our bootcamp	VYZXa2XSZWZaY
our call	kWWxYWsVYUqXT
our ceo	0ZsXaaWabaWcX
our certified	RUSUYVzWZXyWU
our chat	wXWWYuUWYVXZU
our chief	UvVUyWUXXWXZX
our choir	RSVVVTR3VQTUN
our church	WvaZZUWXcbvbX
our client	noWvaZaZaZkZo
our clients	YZmuaaroaYZaZ
our clinic	uvXXXVTUYVUYu
our club	0UQVVUPvTTtVR
our community	RVSvXVrTXQuyS
our company	kWpXjpTXtYvZW
our conference	UXYXYwUvZWWXT
our consultants	RS3VXXlVWWVXU
our contact	wZZXZRVwaWYaW
our conversation	rqYZaZXZbZlYt
our cooperative	2YYXXVTVYVVZW
our cost	Q1XVYtlUXWVXV
our course	VWWYYuttYUVXV
our cto	XzsYjZVZZZZaY
our customers	XYVZZZ4YZYnZX
our dairy	wvWYVYVYZUXZV
our data	trYsZUWqZaZaY
our database	3VtVZTTYZYVXV
our deal	QVS4VTPWWSRXU
our deck	VUYZtYwZaZZbZ
our developer	PPSVUVOTVSyRz
our direct	yZYcdcZccbbcb
our director	VvVYZYUYZZzXR
our directory	WXXYYT5XZWUZW
our engineers	WYZZZYXaasyaX
our entire	wZaZaXVZasZaZ
our evening	UXbVb3XQbaYaX
our exchange	tYZZZYWXZZwZX
our factory	XaYaZazZaXYbX
our faculty	ThUXYnVyXoXXW
our family	W0XZqYWYZXWZr
our fee	VWXWZu0TYXXZX
our finance	jrsUXyRSZWWZW
our firm	ppduYXqYYXoYV
our first	mnWY1XUWYoYYX
our form	PutnYqtWXWWYV
our fractional	tUVZWawaZaabZ
our fund	TVV2rVUYYXXZX
our group	RvWXZTURYXWXz
our guest	SRTUVTS2WvTXT
our handbook	TXWYY3VRYTSVV
our head	W1VaWZVZXYabZ
our heating	2WWWYVSXYWXYU
our hiring	SV3XWXQWTSXYU
our hospital	aZYvY1UUYXWZV
our housing	SzWUZrUVZYVYX
our hr	UWYWZXnXZZ2XX
our institute	XYaWZVwtbaYZZ
our interns	QWXSZw2SYWUWU
our interview	SWWWXYTXXxwYU
our kiln	oXWVayWZZXZaY
our lab	RSXzwSUVYTVWU
our leadership	ZXzaYaXaZXYaY
our little	VXwZYaYZXsZcX
our magazine	PTQSUQN5WOSTO
our manager	WYaabaYabb0aa
our manufacturing	V1XZZtVWYYZZY
our marketplace	QYWxWPxVYXVYT
our meeting	rWTXXXRWVjsXx
our meetup	ZbbbbUZzdabca
our members	QXWSX5RMYWrWU
our mobile	aZaZYYzZZZXaX
our museum	4VPUUVQTVSWXU
our mutual	nyVXjZUYYksYW
our network	UXp0YYuXYWVYW
our new	VYTVroXzVQUUs
our next	SuVVWWzrXVWWV
our ngo	uUUWzVSTYVVXU
our night	YzabaaYYZpZaX
our office	V1XZXYVYWdWZv
our old	zVWXXXRXYWVVw
our open	pTTTWSO4WRSTm
our organisation	XX1abbWZYYaaa
our own	zyWYYYUWXboZW
our packages	YbZaaazXaZVbZ
our page	VYYZYVm4ZWXXV
our panel	WZXrYVV3aVXaW
our partner	fXXZYavabatYX
our partners	WT0ZWZlXYXXYY
our paths	XYUYZZVXX3YXV
our payroll	yZXYZYWZZYqbW
our people	qXxWXXuVVTWYU
our plant	3WTUYXTXXUYaU
our platform	TxTknxpVYWVXU
our po	RYXXYYTWYVVY2
our portal	jTxXYXUSXXxXS
our practice	uxXTXUSUYXVVT
our previous	TWYWZYVYXX1WS
our private	WZZYYaYZbazYZ
our product	TlUzXXmWWoXZV
our professor	WVWYVXVXZwxZT
our programme	VoXXZssoZYYYZ
our project	VXWYXWvwZUUWT
our public	YusbZbXZZZaba
our reading	uTUWXSSzXUWWU
our receptionist	YaZaaaWaaYyaX
our records	TUyYXXSWWUWVx
our recruiters	TVmWYW1XSWrWV
our remote	WWZabaYaaazbZ
our report	UYVYZYntaVxZU
our research	TWW1XXrVYWWYV
our rules	XaZZbaYZbXqvU
our sales	cWWVX7NVXWVYp
our school	vXXXZwVrXXYZT
our search	wXsYatUWZXeXX
our seed	TUQW6XOUWTUWV
our series	RUVWuWPzYVUWU
our shelf	1XYYYZXZWXZbZ
our shop	vXVUWVzUXSUSU
our sister	RvWYXxTXYWWZW
our site	1XVXWWSqYVrZU
our six	tYXYYYUxXXYVW
our slack	TVzXVVRvXUWVU
our small	qYbbavZVZZbcb
our software	WYXVWX1ZZYYaX
our staff	RUUSW4QPWUUxR
our stand	YZYYaZVvZvYVX
our start	UWWp3XTXYYWYX
our statistics	3XWVXUTVYWVYR
our students	SYYWY1WTYXYZW
our studio	UUvwZYVYZZZaY
our supplier	rXWYYYoYYWwYT
our system	enuWZYrYaZlYW
our talent	VX2YZZVxZVXPX
our team	anuYYXoXYXtmZ
our telephone	RwVRY0SRWUTVQ
our tenants	sWYXxYUWYXYZW
our terms	WYUpZZsXYWYxV
our text	TZaYZaxaaXqaX
our time	VloZZZpYxVVYW
our town	0VUUVSupXSVXR
our trainees	RXXTY3VTYWUZW
our trainer	yUYXZqTWYVWZV
our translation	qVUWYWyXWWXYU
our travel	ZYaVaTWUbW1aW
our twelve	yZXYZUsYaWZbY
our university	XZaZb1YXaZaaZ
our usual	3VYQZTUXYXWZT
our vendor	XXuXbaYaaZvba
our volunteer	zrYYStTTYXWYV
our web	ovaaZaXaaZZaY
our website	oqvaaaXaZXZbZ
our work	UuVZXXSzVWVZW
ours ?	vSwUwVOVVSVWS
ours are	xXWXTXwVXVVYT
ours get	QUWyXUuVXXSXV
ours in	QWYXYwxWWYYZW
ours is	vWUtXVzTXVVSP
ourselves as	YZaZaazabZZbZ
out !	WYXZYYXsYSYZx
out 0	VuZaabXbsZmbY
out a	bVWzstSTXVUYU
out about	yYYaabYbaabbb
out and	6XSXYYbYWnZYV
out as	VYtWVaWYWxYYX
out at	UXVYXWSrXTUVz
out because	aaxcbdXcaXbdc
out every	uYVXXWT1WUYYU
out in	TkTWWXoWrvsWZ
out loud	UYVXYXTyWsXXT
out my	XauZXaVZZvYbY
out of	aWeXqkrYrWkYp
out on	UpiXYYbuZaXYt
out the	VXVYYYiursrYV
out there	UUsVWWSTU1RUQ
out this	wXVXYXSWWTRVy
out to	ZWlYYWqoqSXXx
out today	QUSUWVRySRPT1
out what	XXzaZbqbYUaca
out whether	qq0YYZWYWVaaX
out why	zWSWVWOxXTTVR
out yet	RTwWWYSWyPWXT
outside ?	RY3WXYRYTQWYS
outside ir3	yYabcbabbbccb
over 0	YUkuUVooXVvXm
over ?	WeVYZZ6YYWYZX
over a	umTnbXlXmuWYT
over and	nVyZZZsUYUWZW
over at	SU1WwWOVVTTXS
over de	TXWVYW3XVWwWV
over een	SUyUUUOTUQzUR
over eleven	QVUUYzWYXtXYV
over four	wuUYrYVYVVVYU
over from	VxSXXYrVWxVUS
over in	1XXYZXUYXVYaW
over it	VpyZXZUYXTnYW
over six	UXVYXwwVZWZZZ
over the	ucXacsZZXVqZm
over there	UVQYWYUWU3XXS
over to	q2WYWXVYVVYZW
over two	sVWU0pTYYWUYU
over video	SWTzWvQuSUSYT
over with	0UTWpXSVUSWYV
over zoom	SXWTXvUxYXVaZ
owe you	SVRVVWRUqxUTz
owen i	vZUYZawYXVaZX
owen we	TaapbwWabbaba
own 0	wXUWyVRXUVWYU
own ?	UyRXWXTWVxUXU
own a	avTW3WQUURSXS
own an	UyVWwVSWUTWXT
own and	UXVVvYTWVyTXT
own boss	YYaaZV4YZZTaX
own canteen	XZYaXbtaXwYcZ
own card	XWYZYZRZZb0ZY
own in	WWwYpZVtUWYZY
own licence	TuVWXXtWXWvWT
own machine	rVXWZZWYaYzXX
own office	YTUaYaVZT2WZX
own pace	qYaZZYVxZXVZX
own rate	ZcYvccZacbbcc
own team	0YVZaZlYYWsaY
own the	WZZasaxZYWoaZ
own your	ZXZaYV1ZZZoaX
owned by	VvXZvZWZYXYaY
owner of	pUTVUpySTSVWv
owner s	uWYXZYWXZUXZw
oyelaran our	V0YZZYYaYYZZZ
p a	TZYZawvZZYUaZ
pack is	TXYYZXuWXWWYx
package 0	Y0YbabYbaaabZ
package for	WXXZYV0QZXuaX
package is	WxYZZaxZZXZaY
packages from	WYWZZZ0XaWUYW
packages start	XXVZZZ3XYVVZV
packaging you	yVXZvXUWXWXWW
paga de	TXXzYUxWYVTVS
pagamos 0	VXZYa3WUaZoZX
pagamos o	RWUUXvUxWUUWU
page 0	PXUXXXvWWUUU2
page ?	QYUUXVywYVXRV
page and	oZXZaasZZ1XRW
page for	TWVXXTS2cuWVQ
page is	SVWXwXtTWSVWu
page or	vZZaZauaWXYbX
page says	zYUZYZOZWWsZU
pages and	0YWXZtWZYXabY
pages are	sQUYXWWW0UVYU
pages of	2XXZmXXZVTXaU
paghiamo 0	VZZYazVTZYYaX
pagina o	WZYZYZ2YXWOUS
pago en	3VZaZZYYZYXZX
pago por	2YbabaYaaaXZY
pago quando	SXVX1XUXWVWXU
paid $	vYVvYYUYZYXaZ
paid 0	uYXzYWUXZYXYo
paid and	UYyVYVSVWtWXU
paid at	RXWvZvSXZYtbW
paid by	dsW1XlSUXVlWT
paid call	ZbZzbaWbcbbbb
paid consultation	RXT2ZXTYZYXZX
paid for	TXsXsuWaXUrZW
paid from	RWUW1XvWVUSYV
paid in	zVZYaXWYZZtXp
paid of	3YWVYUTVXVPYT
paid on	xYZRZyVPYXXYT
paid out	TZXTYyRUZWvZT
paid per	2WXdZtXWYXYZX
paid phone	XaXybaXaaaZba
paid the	PWTkYUQYXTvX0
paid through	yWWvZXUYZYXYX
paid to	QWSxXUPTUUyWT
paid trial	1aaZbZVabZabZ
paid weekly	3VUWYRWSWWWWS
paint the	zWUTTQRSWURUw
paio di	uVwWWWUVVUWWU
pair of	yYXXZYbZtmZZW
palavra passe	WXXYZWWXYVO1S
panel for	XwWWYXTQXTWWy
panel of	VYX2YUWaaXUaX
panel on	WYYXXTV3arYZV
panel with	WUVYZWUnVTYY0
paper and	uaZaaaWZZtYbX
paper on	TVUzWZRxTqXWS
paper s	xZXZZaVVYtZaV
paper was	WYVWYYUXX2ZYS
papers ?	UWRXWXPW3QVWS
par jour	uZZabpYYaZraY
par mois	SrYWXqUVYX2UT
par semaine	xZZaasjZZYXZX
para a	wWUWXuTVRTwVS
para analista	aYXcccYbuZasY
para arquitecto	uZbZcbabbbbtZ
para cientista	mpYbcbZbuabZa
para controller	aZZccbZbaZaxX
para data	zXaZbaZabbaba
para desarrollador	xYbZbbabbbaba
para desenvolvedor	ZrWbbbYbwZbXZ
para disenador	uXacbbaabaarZ
para engenheira	YrWbbbZavZbZZ
para engenheiro	osabccabbcbab
para entrar	VWUXXYVX0TXWT
para gerente	qXacccZbbbbuY
para ingeniera	qYaccbZbbabtZ
para jefe	tXabbaZaaZZtY
para la	SWVyXTUTVVuVR
para las	xWXZYZWYxXYYV
para mi	vvUYZvTYVWYYX
para nuestro	UWXXWuTvZWWWV
para o	vnVXXTR0XUSVU
para um	sXZubqZZaaaaY
para un	tVWqZoXZvXZYX
para una	ZbawbaaabbabZ
para voce	PXoUXUVWVWVzQ
parcel paid	UXbabaVZaa0aW
parental leave	zUVZZZWrWWYZu
parents are	OWTVV0TUTPVVy
part by	XZaWaXvYaZuaY
part in	UYVuYWUzWvYYV
part of	YpXYXqUXrtXpo
part qualified	VWWYZZuYwYTYX
part time	nWqYelWoplpZX
part-time>benefit	fYZWZyUVZZYaX
part-time>call-ask	UZVYXU0RXYXbZ
part-time>easy-money	zWWVYVVUYXtZX
part-time>equity	UYaaxZYZZaaba
part-time>event	TXYXZ0RRZWWZW
part-time>freelance	5VZaZYXaaaZbZ
part-time>i-am	0YVZrXUXXVYbW
part-time>job-word	SVTVYWUXzVvYV
part-time>mule	WZYbxbYZYXaca
part-time>pay-first	xYZbaaXaYZZcZ
part-time>pay-word	0WYYayaXYYXZX
part-time>permanent	U3wUWRTUrVVWV
part-time>role	2TYXZoWXYXrYX
part-time>seeks	TUYXZYWXYYzZY
part-time>sell-cta	NUUVWxzRVUTWT
part-time>site-notice	SWaYZxYZZYYYY
part-time>start	xVXYaoUtYYYYX
part-time>task-for-you	1abbaWWbbaZaY
part-time>teach	OVWWWvqxWVSXV
part-time>we	2aYXWxTYYYXZX
part-time>workplace	3XZXZVTYaaWaY
part-time>you	qUTV0TOSVTnVQ
participants receive	TWU4WTRpYVUXU
partir de	SUYYYX0YvYYYW
partita iva	rXqabZslZZZaY
partner 0	coWYyZWaZXXnY
partner ?	UVSU5WsUoRUVT
partner and	nmWYYaxZZsZaX
partner at	aWtYVZUrXWX0V
partner for	VlsYzXWWXUsVW
partner in	mXrUvZTXZYrZW
partner is	SuTuUtSVVVwWS
partner of	XXWZXY2YZWYZW
partner on	uxUXTZVYWXYZX
partner or	WXUYyXSWrqXYV
partner who	TWVW5YSYXWWZV
partner with	XYhZzataYZYbY
partners and	USqW2VOiWQUlU
partners with	WZWZZZuTZXYwX
pas d	UVvVzUSTVPTUQ
pas de	VUWYsWVyZWXXV
pass it	vYYZZYWsvVZZX
pass my	ZZYbZUXZuwYaY
pass on	ZWVWWWsirTzUR
pass rate	TWWWXS4UWSTVW
pass the	TsXWWWSXXV2XT
pass them	vXWZYYVZZYwZX
passe a	XXUXYXVXWTSux
passed on	XYSZWXVwW0WXX
passed the	XYWXZZVXWbp4S
passed to	wYWVaZVYZwXZV
passion project	VWVY0ZVTYWXYV
passive income	XaaaZXuTaataZ
passport and	UuXXWYVXZYyYV
password again	UWTXWVTUTwNSy
password and	YZYaaZVXZV0UV
password at	ZWYaZZXZYY1TT
password for	UVWYXXVXXV2UR
password here	aZbccbZbcb0RX
path to	XvXakZZaaaaba
paths at	UXvXXZvZZXZbZ
paths cross	XYWYYYVXY0YXU
pathwell ?	YaZbbbzaaZbcY
pathwell and	XtwaabXZXWaaa
pathwell as	WXWaZaXaW1ZZW
pathwell is	ZnabbbZXbYawX
paula hat	bcYcdcaacabwZ
pay $	pXWqZ0YVYWtYW
pay 0	wlVrY0SVWVuXT
pay ?	TWUzYTwtUVWVT
pay a	oXXsYlTqWWwYT
pay an	UaaUYrVYaZxbZ
pay and	TtsYXXpvXWYZY
pay anything	YaYbxcZaaZbcb
pay but	VqXXsUS2XUXZU
pay by	2VXWYUTTXWqYw
pay for	tmV0claZWWYYV
pay grade	W4abaZYZaZYaX
pay her	uYXUZVSUWWyaT
pay him	UyYWXTWXaYtaU
pay in	vXWWzSTQXWrYV
pay is	UqqXqoZXrWpYV
pay it	VXWYZYTTYV3YW
pay me	SXSWVVRT0SuWU
pay mentors	VXWVV2URXUXZU
pay of	WZaYaZvZaaraX
pay on	v4WWTWRXYWWZS
pay only	RSUXWWyVSXxXV
pay our	XZYVZWVxaasbY
pay per	2XRVXUsXVTWXU
pay scale	PzUSVTQQVPTTy
pay the	tVXWXWrXXW4YS
pay too	RVVRXS4TVUUXU
pay us	UZWYsZyXaVXZW
pay via	YWXbccYabczaZ
pay what	3WUWXXTWVUWZR
pay within	RXWVuXSWXVVVz
pay you	rcU0YyQVWVtXT
pay your	sYV1YWTXXXhYT
pay £	uXX0ZpUYZYXaX
pay €	aXXsrwVXYXqZY
pay-first>benefit	VWWYWWPWWT7VV
pay-first>call-ask	TVSyVWQVYTvWT
pay-first>client	VZZYZZYaaZxaX
pay-first>connect	WWVXYYzVXPrST
pay-first>content	XYXYWXUTYWyWS
pay-first>easy-money	WZYXZYoXZZ2ZX
pay-first>event	TVWUXVzSXWrUU
pay-first>funding	SXUY0WSYXWSaW
pay-first>i-am	fXVVWtRWWU8YS
pay-first>interest-q	RTVUWzUUXVRWS
pay-first>job-word	USUXYV0ZYaQXV
pay-first>messenger	XaZZZYWZZZxZV
pay-first>mule	UYYVYYUYZW4Yr
pay-first>pay-word	XXXUYWYmXW6Ub
pay-first>permanent	UTWXXlaWXV9WR
pay-first>requirements	UXYSYXTYXWzVS
pay-first>role	2WaabYZbbbXbZ
pay-first>secret	WWZZYYWYYWyZW
pay-first>seeks	2UcbaXabbbYbZ
pay-first>sell-cta	VXXYWYRWZX6ZW
pay-first>site-notice	zaaYaYTabbUYY
pay-first>speak	WaaUcyaWcZYdb
pay-first>start	SWWVQVSUVT2WR
pay-first>threat	VXXXaZUYZX4WT
pay-first>we	dYXVpXsXZX0YV
pay-first>you	UVVapcrWXU2pY
pay-first>your-profile	WaYZZZWZaX1UW
pay-word>benefit	XTVwppQtqUnVS
pay-word>call-ask	SWZ7XpTaXWpYU
pay-word>client	wXRwYXRYWVXaY
pay-word>cofounder	swkXOXTYuXWxV
pay-word>connect	xVUqVhVssbVTU
pay-word>content	2VUSzQQMUVmXT
pay-word>cv-ask	zXtYabXbZZabZ
pay-word>easy-money	uXXYZyVWZYxZW
pay-word>equity	TRWW4VTVXXVWV
pay-word>event	0bUVVuTUVSWVw
pay-word>expert-call	WXW7XrVYYXjYW
pay-word>freelance	1kWsZckYYYXZW
pay-word>funding	QVVUqWSWWV3YW
pay-word>i-am	cYnYavdmVsZVX
pay-word>interest-q	0TWWYWUYaZXZX
pay-word>job-word	QxuVUWzWWVrUT
pay-word>messenger	ORRUWTSTTU4TT
pay-word>mule	cTxoWyRUVUiVR
pay-word>part-time	2VrWVrTXYWqZW
pay-word>pay-first	sVVrlvXUWVuWa
pay-word>permanent	axrXZsWVXWjYm
pay-word>requirements	sSTxYWSWYYvYV
pay-word>role	X0UutZTVVVqWT
pay-word>run-code	vUVTVUyTWUPUT
pay-word>seeks	w1XWRqSYZXYZW
pay-word>sell-cta	yZVqWptkbWYXT
pay-word>site-notice	tWUUvTvSVUUoR
pay-word>speak	RXXyWzSNZVVXV
pay-word>start	wqXWnrYZXXtXV
pay-word>task-for-you	4VVUXdSVUVUzP
pay-word>teach	YWWoX+TTVTVXd
pay-word>thanks	RV4UWWQUQaVVS
pay-word>third-person	yYaYcbXaWbZaZ
pay-word>threat	krVzVkUUXWoVS
pay-word>unpaid	SWWUV4csWUVVS
pay-word>wants-job	yYaXcaXaWbZaZ
pay-word>we	vrUybrSlWUZWW
pay-word>we-help	0WVVWYRXWVUYY
pay-word>workplace	0WYZazVYZYXaY
pay-word>you	rZVzdoaaVVpZY
pay-word>your-profile	nTO1TQhUUQQRx
payable in	yYYYaVrZaaZaZ
paye 0	QTXUXvUVXXyXS
paye or	1VYYaWWXYXYZV
paying 0	NWWXXzyWYWWZW
paying my	TYVWWTSXU0qWS
paying the	wYWWZYsXYTuYS
payment in	nVYYXVzVYYTWW
payment of	UVVWUWPTWT2oo
payment when	VYXZzaVZYXZaY
payments company	rzaaYZYaaaYZZ
paypal or	zWXsYVTQZXTYV
payroll ?	WWtZYZ4XUTYZV
payroll and	TXUWYX2ZVUZaZ
payroll closes	WVUXXYTVUTwTw
payroll software	lWV2XXQVZVTYU
pays $	UWWyYuUVWVfYU
pays for	TWyVWvrWVXuXR
pays the	SWVSVPRUzUyVT
pensez a	RUxWWWTVzTVWU
pension 0	U3WZYZWZYZZaZ
pension and	Y1abaaYaaZaYX
people $	S0UWWWwXXWXXV
people and	eyXYuZVXZYoaX
people are	XwTaZatXYXYtW
people at	XW3ZZakZmVZZY
people before	XZzZbcWbYZZca
people for	SVwWWVSRzRTXT
people from	UWWWYmcUX0Wpt
people have	VsUWWXQVUSTzR
people he	VS3XXYUUWWXYX
people i	YXuZZanZWtZaY
people in	YarnXZuXYtZmW
people like	SUbWvZVtnmVlU
people making	YvtaYbUbZZbcc
people of	QUUUVVP3YUUWU
people on	QWUUWU0UtTWXw
people s	TXVWWXTVXvyVW
people think	TXWrrXxWXWWZV
people to	TVuxtXTVpTmkV
people two	pxXXYXVXZYYZY
people we	UtSWYY1WYWXVU
people when	VXvYYZVZWstZX
people who	WWumnlixYYXaV
people whose	YuYbuZYZYWaca
people with	YX0ZvYUrXVYZW
people without	RUxVUVNS1PUWQ
people you	TWSWXWyUUTWxW
people £	YsXbaawUaZYbZ
per 0	qqXqZqsVXXYYU
per analista	mZabbbYapZbuY
per annum	WwXZaZsYaaaaZ
per cent	mWWX2oXYXWqZV
per consulente	bbZcdcZcrbcrZ
per dag	SYZYZ0VYZYvZX
per data	nZabbbZaaZbwY
per day	0XZZasZZZZaaX
per diem	UVtzXURVvTUUR
per employee	QWVYXW1YZWXXW
per evening	OUUST3QPUQVVR
per head	RTWTSTvzWUWXR
per hire	UVUYZX5YYYUWW
per hour	tbZparbZbZbaY
per il	SWWXXVUoX0WTq
per ingegnere	rZacccZbsacbZ
per jaar	qsZubaYaXaYaY
per keer	TVVxWwUVSVVXU
per la	sXXZZoqXYXlYt
per lecture	SYYZb0YWaZWZX
per lesson	UYYXa5WUVYYaX
per maand	cZZYaduYZYvYV
per minute	vXYVYUyVVYXZW
per month	pjXWktpkZYmdW
per our	RVVVXVSVYRUV2
per page	3XTUWUSWUSWXU
per paper	PTUQU1tQSRTTP
per quarter	RSW2sWUVXXUVV
per session	VWWtW0WUWWYYW
per sms	WZYZZWWYaX4VU
per town	UYWVaY1YZVYaV
per un	csYtnlXYZYpZY
per una	vYYwYQVZYYYZW
per user	RXWTXT5TXVTWT
per uur	oXZXawmYaZuZX
per ux	YYabbaYaaZazX
per video	VXXxXWuWUWTXV
per week	xbaZZsYYiZlaY
per word	qYYYZyWQZYTXW
per year	RSUoWzUwVVUXT
per your	RWVWXWSUVRVR3
percent and	TTVY3XRWVVVXV
percent less	WYVYVZ2ZWVYZY
perhaps four	vURyWVTVVUVYT
period 0	qxVabrYYZZaZX
period of	yYZYatVXaZWaY
perito em	QXX1YVWYYXXXV
perm or	SS1ZZZWZWVYZX
permanent $	X4WaZXXXYYZZY
permanent 0	V1XXYYXZaZVaV
permanent and	YyZcaaZaZZbbY
permanent basis	XzYaZbYaZaabZ
permanent contract	S2TYXZVXVVVZX
permanent four	V4WaZaYZWYZaY
permanent full	XzVaabZbZbZca
permanent job	Y3WZXbYaYZaaZ
permanent one	vYWZXYYZxWZZW
permanent position	W2WaZYYZZXYaY
permanent post	VzvZZWYXXXZZY
permanent staff	UwUaaauaZYZbY
permanent work	XvocbbabaZXca
permanent £	V4XYXZVZYYZZY
permanent €	Y2XZWaWZXYZZY
permanent>benefit	V4VYmYmsXWWYW
permanent>call-ask	UVRXWa0XZTZbY
permanent>cofounder	UoWXytVWXWXYX
permanent>connect	YWXaZUVyYWZaY
permanent>cv-ask	Tv0YYZWYpWYYW
permanent>easy-money	UjUYXYUXXX3XV
permanent>equity	XsXZ3ZYZZYZaY
permanent>event	mwqVWXT0UVUWT
permanent>expert-call	XXYxZTZYbbZbY
permanent>freelance	X32XXYUXVVWYV
permanent>funding	WwmZyZXYYXYaW
permanent>i-am	ZxqXaXWdyaVXT
permanent>job-word	Y7qZYYWYWWYYX
permanent>mule	WxWYXZWyYXlXT
permanent>open-to-new	YYwaccWbZZaab
permanent>part-time	nt0YXUUVWVYYX
permanent>pay-first	RSWzVTTRXWvXT
permanent>pay-word	swktZVTVXWYXo
permanent>role	X7cjYXWZXYYYX
permanent>secret	VTTVXVUUXTzRU
permanent>seeks	TvRWTW0WUUQXS
permanent>sell-cta	S3VWVYowWVVXV
permanent>site-notice	SyVWXWTWWWwQT
permanent>start	t4UYXYUXVXXYV
permanent>task-for-you	0TXXWVVWWVYYW
permanent>teach	S4VXtQUTWWWYW
permanent>thanks	XRRYYZVX2OYVV
permanent>threat	X5YabZYZZZjVX
permanent>wants-job	WWVSXzVVXZWZW
permanent>we	X2sXrdVWXWWjW
permanent>we-help	U2VYXYTYXXYWX
permanent>workplace	l3lZYeWYYYcZY
permanent>you	S1wlWWTVZYkpY
permanent>your-profile	XXwbccXbcbbbb
permets de	VYUYXYyWrSXWV
permit me	XXXaZZtaruYZW
permit myself	TZabba0aTZZbZ
pero con	VWYZoUWyZXYXW
person ?	sZYZZYtYtWZaY
person and	T2WXWXVXXVtZX
person as	XaYZwaVZZZtbW
person can	1ZWZWXVZYWWaY
person for	yVVWxWsTXVWVV
person from	RUPuSWQUU1UwQ
person here	QVTVS0RQxQUWS
person i	tsQVzWRVQPVWS
person in	SUTWVWiowT1XT
person to	lWYqrdvVVmfYV
person who	tVUWspWZvWmYY
person with	SvTWzWRVWUWXU
pestering ?	XZWaacZZzVacZ
peux tu	VXTXXXUVVTUS1
pharma and	YYwrbbXbaabba
pharma client	xZZadcacbbcba
phase ii	wWTXYXVXXUWxU
phone ?	TTjSVXQW1QVVU
phone and	VWQvVZTXWSxYx
phone ask	TWUWXxSXVQxYV
phone call	VXS2aYrXYYYYV
phone calls	RVU0WUvVWVWXW
phone consultation	WYYxaaVaaZZZY
phone for	2WVuXVSWYWVYU
phone in	TrTWXYSVVU2XP
phone myself	TXVWXY3XXUXZU
phone number	aXnXYYaXVUxbt
phone we	SUUSWWSVYSwVz
phones are	UYuZYZVYYUzWO
photo and	VuWWZZVXXXxWU
photo of	VZXaZaWasquaq
photography for	RXUXXYxTTSyXR
photos and	yXRWXXSXWwVTV
photos of	oXWYYYwXWVvVT
phrase to	WaYaZZWYZXyYW
pick a	XrWYaauvZYYaW
pick one	STzxXVqSSRSVP
pick up	WVzWWWRWVQVXz
pick your	pWTcXXTWsxXYV
picked up	WWvXYZVXVUXXx
picked you	vWXXZZTWYVzVU
picking up	TWyVYXRVWvVWQ
picks up	TqTUWWuxVVTVS
picture and	wWXZYXVZYvYZW
picture is	VXUYXYSWW1WTQ
picture of	VXWXYXUXWUbzP
piece ?	2YVYYYSZWVYZV
piece of	zXuYYYSYYVWaY
pilot with	QSVWzXqVXXVYU
ping me	UW5XWWSqTRmVR
pitch ?	TTUV2XRVVUWXS
pitch deck	tVWXzXUZZYUYV
pitch just	UVzWPYSUUtVXT
pitch you	UWxzSXQXTTVXV
place ?	sVQWWVSU4QTVS
place a	PsVTZXUWWWW0Q
place at	RUTVxWPzVSTWS
place costs	TUTWWVuRWVzVQ
place for	TvpYYYtUsVVZV
place in	XoXZYYXWtXwYV
place is	TlSwWWppVUtXT
place on	UTUWXVT1XWSXt
place you	UWyYXYoWSuUSU
placed you	XxzYYWUZWNZZX
places left	VVVYYYxwVSWXW
plaisir de	YzYaaaVaatZYX
plan and	uXWXZxTYXXWaU
plan for	RWtXVYQWSzTYT
planning a	TWWXXxTxXVTWS
planning application	XXWZYYUWXVWW1
plano de	Y0abbbZabaaaZ
plans ?	uZxWYaVaXXZaZ
plans to	VXVXXY3WXRWXU
plant in	sXxXXZXZXXabY
plant is	oWWXYWRWZVXWy
platform and	UZXaWZRYVU2aY
platform is	XtWavZXZYYZbY
platform team	R3PVVVRVWUVVS
platform to	VUYXuZwZaaWaZ
plays the	tVUUVzSUUTUWP
please accept	XYXZZZXYqyYYX
please add	RVRVWWnVzSeTp
please approve	VWYYaYUXZXXT6
please be	WYtYZZWVXUVYy
please bring	VYYYVXXVYWTZ3
please call	mURWXXSUvRVV0
please can	XYWbYbSZ1UXaX
please check	UXXYYYVVXUTX5
please choose	XYZYaZ1VabXVU
please click	XZYtawWSaYZYX
please come	tVXYYWTtXVWXw
please complete	UWxlaZUZaZxZZ
please confirm	sctYaooYaZmXW
please could	xVR0WTQTUTTXP
please do	XpXZZaWYYoZT1
please don	UXrtYYVWWSRV0
please download	WYWXWXUQYV2VU
please find	nWWYZZYWrXXY2
please forgive	UtWYYZVXxYYaX
please get	SUTVUXQVXT2Wv
please give	UTUpXXuV1nVXU
please hand	RUXXXYRWVWUU3
please help	YYXbabXazYYaY
please i	wVWZYwWWXVXaU
please if	XWXZZZXY0YYaX
please keep	VYWXYYWXYtWXw
please kindly	RWzYZauYXWYaW
please let	paUmZaXZyXZas
please look	UXVXXXTUtUUW1
please make	UXVyYXUTXUcWx
please name	vraZZaXZbbYbZ
please note	UZZYaZSZZZWY0
please pay	QWXWXRTTXU3Xu
please refer	YWyZZaUZxWYXV
please register	WSyuXWRsVVVWU
please reply	vpWZaaXapYqXX
please review	WWVXXZVWWTXW1
please ring	uuYaZZZZYaZbW
please say	wWWZmwWWXqYaV
please send	dnrbYZkXXVyXb
please share	hZmZZipskWrXW
please submit	lYYZZYVsZWXPz
please take	UWWVYUU2XWTXT
please tell	3XWWYXVWoUWYt
please think	ZWUaabYa2VbaY
please to	UtaubaYaacYbZ
please update	TWyWUXUXVVTWv
please wire	XXXXZYUWYWlUw
pleased if	VXUZZyVYTsZZX
pleased to	kroYbaksYddYX
pleasure of	mzYZZZXZZYWaX
pleasure to	ZoWZZdYoXzXYi
pleasure working	YZWaYaXZY3ZYU
plek vrij	Z2YbbbZaZZaZY
plenty of	WyWWYYTuXWWXU
pls send	0YZbbbZbbaZaX
plus $	0XWXaYVZaZZbY
plus 0	VXYZuZtZZZtZX
plus a	2bVWqsTSXVoXT
plus bonus	Z0ZcabZbabbbb
plus expenses	uUYZbuZYaaYbZ
plus incentive	XzUaabXaaaZbY
plus my	UXZXWxVSZXxZW
plus shares	XbZa1aZabZabY
plus super	W1WaUaVbaZaba
plus the	PUXyXVVWWYvZW
plus travel	qXZYZ3WYaZYaX
plus vat	rYZXaVxYZZXZY
plus your	3YYYZQXWZUYaX
pm uk	WXXZYUW1YWXYS
podcast for	UXUSWyqmYVVYW
podcast sobre	VYWYZYU4WUZYW
podes ir	VWTWXVUUVUWU0
police clearance	UxXXZZUYYXuYX
policy officer	V2XZYZTWXVWYU
pool and	ZZxbcbZaaZZbb
pool for	VX1XVYUZXXXYU
pop up	XYnaaZWyoSYZZ
pops up	UXtXXX4SYVWXU
por 0	SVXUXTuWWVySS
por ano	TvU0WUTVTUVWS
por artigo	TXYUZ1UWZXWYV
por dia	iXZYa2WVaYnZW
por hora	lZYzZXWZYYYYW
por horas	2XbabZXaaaUZW
por la	VVWWWVUTWTVU3
por mes	TwYXpYxXYXqXV
por que	wWTXWWTxVTVWS
por semana	zZabbpZbaabaZ
por transferencia	2XZrZZXYZYUZV
por video	YYYzZXWXYYWZW
port authority	TWTUYyTWUwWUV
port fees	TYW1ZTTVXUXXT
portfolio ?	TWRXWYRV4RXXU
portfolio URL	TYWZYWuWyWXZU
portfolio and	lUSUVXQU1TUYS
portfolio of	0bZaaZYaYabbZ
position $	XqUabbXbabwbb
position and	XrVZZYWtuYZaY
position as	sSYZZZbYiXZ1W
position at	X0YbabZboZaaZ
position before	TsUYZYWZWXWXy
position in	S0hYYXUXyVWYm
position is	WzYZaYYZZZsYY
position of	W0XYZZWZbXsYp
position to	tZsacaZaZbaba
position with	W4rYZZWZSZXXW
positions in	URRYXXpXQWXX0
possibility of	sYYZaaubZYabZ
possible de	xWWwXVUVWVVVS
post ?	STPUVWQVzwVTR
post about	kbVncettWpbYW
post and	uuTWWXQzRRUVR
post for	V2abZUXqaaaaZ
post in	TsTWXXUSVPU1s
post is	V2VYYXSUWVXqs
post it	UTRXXWUXXSzTv
post of	YuljaYWntbdZX
post on	XsdpnxVXYbbYX
post regarding	yVlXaZpaYVVYW
post says	sVUaaZyaYVZXZ
post that	xqUYYYUXXSXYu
post was	YYVZaZoRZSwuW
post with	TltXXXpSVSV3T
post you	uYZZbavbaaTaa
post £	V2XZZZVZXYYXW
poste de	ZxacbcabZaaqZ
poste est	W2SYZYWYXWvYV
posted a	tTTZYZWXVWY4W
posting closes	YrXaabXawZYYZ
posts a	sWWXYWyWYUUXW
posts about	WYUYZZUYX3XWT
posts for	UYVVVYxWXwWWV
posts on	UWUWYXyVWwWVV
pounds each	2WWWXVUVXVXYT
pounds no	xVTyWUSUWUUVQ
pour 0	SVVXXV2WWVVWV
pour debloquer	ZbYabbZbbazXY
pour l	SUyvXVUUVVVUR
pour le	xaZbbaZZbasaZ
pour mon	YxVbabZbsZaaZ
pour nos	VYvaaxWXaXXYY
pour un	oWvsapYZZZZaX
pour votre	YYVYZZWXQ5XLS
pour vous	WWwWXXuXYUXWV
pourriez vous	vZZaatXXpYYaY
pouvez vous	uXXYYyVXXXXXV
power bi	okXZauWviZYbW
practice and	UVoWVX2YWVWYV
practice for	TyUUVWxXVVXZW
practice in	rTqxXWqWWSXYU
practice is	VXVVXrTTXwXYw
practice of	UWYtZyTXYXXZY
practice s	VXUWYY2WXVWXT
practitioner for	tVZZuYZaZaZba
pre seed	YUZa3aYZZZaZX
precisa de	TqYYYsxYXYYYW
precisamos de	xXYvYUWXWXXXV
precisely that	XWWaZa1ZXVYZZ
preciso de	TVQW2VRWWUUWT
prefer the	SUSWVXNUUTUU3
prefer to	TVWwWXwWYWYaW
premium free	VVTVYXTVYT2RU
premium subscription	YaYZaaVXaXvwO
prepare an	vaZSZZuZZbZbY
prepared to	aWV1XXUWXXYYV
prescription is	TXTuVXRUWTURz
present one	RVxxVVQVVSVrR
present the	TYZXqUVRaXXZz
present without	uZZWatYaaaZaZ
presente de	XXX0ZXUXYXXYW
presently in	VZWWYZXaYW1ZW
press and	XZYaZuWZZvZbX
press enter	YRUZZZUZaY1WX
pressure at	YbsbZbwcYSbca
prestacao de	wZbcdbbcbcccb
pretend that	UXVYYXvXXQXTz
pretty much	VvWZYaWZvXYaZ
previous instructions	TyWVZVUWZXuTU
previous message	VpWXZXVZ1XYYX
price $	WXVYXY4WXXXZX
price 0	wXTXYZTWVWWWx
price ?	pV0UUVcUVQTSP
price and	UZYYaZ1ZYUZaV
price cancel	QXVVXW3UZXVXT
price ends	QVUVVRu0WUWUN
price for	xZWZYYsXYWXZX
price goes	TWVVWUywWVWWQ
price is	WYZYZWwvXXXaY
price it	vWUVVXnVYWxXS
price list	XYWaYa6XYWXZU
price of	bWVqyWNVXWsWo
price per	SYVvY4NVUWVYW
price with	wZYYQYxWZWXYW
prices 0	XaaXbypUaZZbW
prima di	xVUXXXVXXUwXU
primeira contratacao	VVXW1XUWXWVXU
primera pagina	WZZYYY1YYXSXV
print it	ZabXccabddxca
printed and	WYXWYYwuZWXaX
printer on	TWUXVWVSVQWU3
private equity	WYp0UZVYZYYaY
private lessons	TYWTZ3TUXVVZW
private practice	UvUVUWyYVWVXV
pro rata	k1SwWVSVVVVVU
pro stunde	yXZXZVWZYXwVV
pro woche	zaabcaZbbbZcZ
problem with	rURxTUQUTP0UO
proceed further	pWyZZYUYZVTYX
process 0	WTXXvaxYXYVYV
process engineer	vuYYZYWZbYXaY
process is	nWYbcaZcabwbb
processing fee	XYZZaYuaZavWU
procuramos quem	wXYYYxXUYYYYV
producer of	SuStXYTwXXWZV
product design	WUyZXvUVUSXXW
product hunt	WXVXWWT3WTSXT
product is	tVWSyWqVXYWZW
product manager	ruXXZaXZtbZpY
product managers	hTUxTWUwYWVYW
product marketing	VvXYXxSVZWVaa
product researcher	ZYY2abUZZZYba
product with	YWZbybZbaZbcb
production and	XaYaaazVaaaaa
professionals in	YXqZZaVXXxYXX
professor says	VYWZYZWZX1ZbW
profile ?	SWQzXUuWUTUXW
profile and	lsnZaoZjYackZ
profile by	SVQWXYSXV4VSV
profile from	WYTYXZUWXTR1S
profile has	UVwXZZpYYVntU
profile in	sbaacZZacbasY
profile is	TWRzWWSVXUT0T
profile or	vaXbabUbuaYZX
profile picture	UXTXXYSWW2VTQ
profile said	SWTWzYRXXrXYV
profile says	wTNWXWSVT0VTS
profile through	sWxYaaSaaaXZZ
profile to	sYWYaYWyZVWTW
profile views	YaXZaaXYaXYzV
profile was	TmxZYZVYUSWwU
profile while	rYVYaasYYuaaZ
profile will	WYTZZaXYWUytV
profile with	ZTVaZaSa2UYXX
profiles ?	WXXaZZ5aZZZaZ
profils comme	XXwYYXTXxUWWV
programa de	mTWUXVrusWqVT
programme and	UWpWZuwYXWYaa
programme comprises	WZXYbYuubaZZa
programme for	UWYSV0sTYZXYW
programme i	ZtYaaZXYvYaXZ
programme manager	msUXYXuuWUXXV
programme team	WYYZaWT1YXXXW
project 0	wZXubZTaYXaYY
project ?	rYWYZYTXYWVXz
project a	uXVZYXVyXTYZY
project after	wWVXYYvYVXXYX
project and	TWUWwYTUUsWYu
project at	nXYZaavZZYYaq
project for	ZaabobyZYaaba
project in	uVVWYWTtVytUQ
project manager	c0XaYbaakaZdZ
project managers	UXvXXwUWYUZZY
project of	WXXXwYSuXZVZW
project on	VYT2ZYaWYrYXX
project or	SV0UWVuUPVWTT
project the	wTVWXaXZYwacZ
project with	0SSqyVPUUUUVT
project you	pXVYWZzZZrVaX
projectleider 0	tsabbbZbaaaaZ
projectleider vast	ZzZbbbZaVbbba
projects and	UTSXXX3VTRqVU
projektleiter bau	ovaccbZbabbba
promised here	TWTWWWmsV0UWQ
prompt writing	WYZXZUwvaYUYV
property manager	YTWZxaSZwUYXX
property managers	WZY0aYXUZYXWX
proposal for	XVTUWWlVVSU4P
propose a	sVYVZxUXXXVZY
proposta ?	wUUVTWxVWUWWS
prototype in	ZaZbwbZcbbccc
provider of	XWZuauVYababa
proyecto para	qWxZZYWYYXZVV
public health	SpUVTTR3TSUUS
public lecture	TTUWXRS4VTWWP
public sector	X0baraVZXpZZY
publish a	iXYYZtxVZYTXW
published work	wtZTbZZYZbaba
publisher and	VXXXY6WWXUXaW
puis je	eouYvYaYYXYWW
pull request	UYUXXYSWTTWS5
pull up	TVSUxXSyTRVXS
purchase order	uZYXaZRYZYpZu
purchasing manager	TVYXYY2YZYWYT
pursuant to	WtYZVWWVaZyXX
put a	SWqVWX0WWwUXQ
put aside	uUVXWXVyVTXYU
put forward	sxWXYXVXZYVYV
put in	WXXooYTXtV2YW
put it	VYtaYawYojXZW
put money	TVVX5WVWXXWYV
put my	UYVZWWUxzSWYV
put out	zXVYsZUZSWVZX
put the	uWTXXXTVUSUV1
put together	WZVYYZ6XXVZaX
put up	xYWZXXVSXvXaV
put you	xTTXnYTwtToZV
put your	tVuXYWtXUQXsW
put £	uZWZVZVYZXxbV
puts your	WYXZYaVXYU2XS
putting together	UT0xWTRVXSUXT
python 0	UYYZattWXYXZv
python ?	rZYZavXZaZYZY
python and	iXYZaZvZwYZaZ
qa lead	ZxXaZaYZrZapY
qual e	sYxZaaYZZYZXW
qualified calls	XYXaaa0aXYXaa
qualified for	WYYxYYOYZZwWW
quality team	wVYaaYWZXwaaY
quand l	WVUY1YWXVVWYU
quantile labs	ZrmZdZalqdZoW
quantity surveyor	llSWVVSUxTVwR
quantity surveyors	TVTXXWxxVUWXT
quanto tempo	XZVaaaYZa3aVV
quarter ?	UWVWXX3WQWVWS
quarter and	UXowWWvVXWXZX
quarter is	WtZZYZvYaaZbX
quarter of	SQUT5WRTVUVYV
quatre mois	1YZaaYWZZZWZY
que el	YYXZzZXVZvZYV
que faria	XX0ZYZWXWXXWT
que la	taravaYaZYaaY
que me	3XTXWWQWRTUXU
que nos	uaZawaYaaZaaY
que ofrecerte	SV1WWVUUTSVSR
que os	xWTXWWTwVTVWS
que se	SyVVXVwUWVWWT
que tal	TWWXY0UTYvVWW
que talvez	RTvTUURRTPSxO
que te	VYcZZXyYYVtTT
que tendria	SV1WWVUUUSVSR
que vous	RxPTWzQUVSTVS
quedo atento	rWWZZZxYZWYVV
quel serait	wXwXZYUYWXYXV
quelqu un	VVTWvWUUUTUUx
queria um	zVTWWVSVrRWUS
questa settimana	TVUWWVTUVSTxu
question about	VXVSXUixquYZU
question on	XYVYZWSsYyXXV
question who	YXVWYY1WWUXWV
question you	YyXYUaWXZVWYt
questions ?	qVvyXURVTSVWS
questions about	UYSWYYTXRrXXz
questions and	UYsvYYUtYXYaZ
questions are	QUzwVVPSUSTSP
questions i	RYU1WYrXYVVaW
questions in	uTUxYXTVZYlYV
questions regarding	YtYaabZbUvaaW
quick call	YtxXZamYYXZaX
quick chat	VtUYuZsZYUYZY
quick favour	tVVZZZrayXXYX
quick intro	VWVV1YTYYYXZW
quick one	nUlvXXwWVUVXT
quick question	UoqpYYwVWrXXV
quick survey	YYV6YVURZXXXU
quickly ?	UYTWXYSVTT3XP
quid a	uRTVU0SRTTVWP
quien lleva	WsXZaZ1YYXZaW
quite a	vZyaYZWWUSYaX
quiz night	yVRWWWTSUxWWS
quotation for	1ZaZaWVYZZXZV
quote ?	xYXXRYvZYXYYV
quote for	1YZWZWUWaZZTW
quote from	PUWTVQQxYQTUz
quote in	NXSTYX4TYWUWS
quote you	QVQvTUszTPUWR
quote your	vXTVYSRVUzWXT
r $	qaXlnuocYXmXW
r and	rXYYauWasZaaZ
r d	qsZZZaXaZZsbZ
r is	XsYabwWWaYaaa
r sas	YzYabZYZaZZXX
r1 0	xYXXZqqZZYYbY
raise the	VYZYUZVYYYzZV
raising 0	VWSW3YRWXVWYW
raising our	VYXZ1aRXaXVaX
raison de	tXYZZYXXZXYXw
ral 0	YzYaaaYZZZaZX
range is	X1VaaaYbZabaZ
rate $	2XWbcbZbabbba
rate 0	tWWyZVZWZYWYV
rate ?	rZcybZXabZabY
rate and	yZokcbYbbaabZ
rate as	wWUyZXTVXVUUS
rate for	xWURWTUWUTXYy
rate in	eWtWYWSXWVXYy
rate is	wUWXarpZtYYZX
rate of	cZYXbbWabbwbY
rate or	VW3ZZbYbZXaba
rate the	vRVUXTOVWUVW0
rate this	QyVTXUwWYXTXT
rate up	2XaZcZZabaZaW
rate you	bXqyaZWaYYYaY
rate £	0UXZbaYaaaZaY
rates and	xwVYYXUVYXXaZ
rather have	uWVZXZxUWTYZV
rather it	qTTWzYTWTTXXU
rather not	obzYXYjXWUYZW
rather pass	1YYabZXbaZaba
rather than	lhTQyWujklXYV
rd and	SVVyWVSTWUUWu
re 0	unjYmYTXZXvZW
re a	taVvXYwhXUpXW
re after	otxZYYUYZWXZW
re all	TXWYYZwZXUYav
re always	YW4aYaVYYVZZW
re an	XdlnZZyYZYmaZ
re at	XZVZnaWXY6ZZW
re available	sXtacbZcabZbZ
re both	WWTYYZUWW8XYV
re bringing	WWWWYYS2XWWYW
re building	UsTWYZ2XYWXYW
re busy	TWMVWYyVU0WUS
re carrying	UUUuWWSSXUV0N
re connected	WXWZYZUYxsYWW
re curious	WYvYZZQuYsYZX
re doing	qXrXeXpqXnXYZ
re ever	VXSYwYTXU5XYU
re expanding	WY5ZYZUXWSWZU
re first	XWxYTZvXXTXZV
re free	vWztXXSSXUWYU
re giving	UWWWXQS0XTvVS
re going	SSPWUXPW0PTUx
re growing	VytZZZVXXWYZY
re happy	wXVYXXrWWUVWw
re having	zYXWYXVVYVZav
re hired	WXYZZWutZYtYW
re hiring	ltlXWVxYsUXYV
re human	RQQUTVQTUQ4SP
re in	mVmXbXbWW0sXS
re interested	fdTlaZnvZYpaY
re invited	XXXYYYm5YWXYU
re leaving	VXUWYYwYyWYTX
re looking	lbbouZldWUeYn
re losing	sYWYXZyYYVWZX
re lucky	YYUaaZVYZyoYV
re moving	P2UWWVQVUWvXS
re next	VXyYXXTYWtXWT
re not	S1tWdXRWXYrZm
re on	aVmtXYxWVVqYb
re one	TUvWUWQVvtWXT
re open	UV7WWXTUTQWVn
re opening	qrtYVXTxWVXYT
re patient	SXWVW2SWWVUZU
re putting	TUUyWTQxXRVYU
re raising	UXWV3YQuZWXZV
re re	rWWZXZWXWSXZx
re really	UUSZZbUY1UYZW
re receiving	ZaYabbYYaWZ1W
re right	VtOUXYTXWtXZy
re running	TUSvXVSsWyVYS
re short	sVVWYSTVYVVYy
re so	TXVYVZyYYXtZS
re still	tWsYZZUYYuYZW
re talking	XsXvZbWZZYYca
re the	YZpWvqUYducXV
re three	RxTVyXSSVUWYV
re to	XXZXXYVZaZ0ZY
re two	VXZZvZWYaZaaw
re validating	rUWxZXTVZXVZW
re well	mYoabbnaYvaaX
re your	SWVXWY2ZZXXXU
reach me	uXYbZUXXWxXXY
reach out	pajZabwbXbbaZ
reach you	pZXaaaYbYwbcZ
reached the	dWWWYwTVXRUyQ
reaching out	WkrYYavZrlZZW
react and	uXxZaZVZYXZaY
react developer	kzXaZZbZYmamY
react people	RVyTWTzUURVUO
reacted to	ZbZbbbYZaVZ1V
read a	RqWVWxSxXVVXS
read about	qWUZXZwWXsXaU
read all	UXVYYXWYW1WXU
read by	ZYZbaVXvYtZaa
read everything	UXVWvZyXWRWYV
read here	TXXXXwUxXVVYV
read it	riUYXYQtWWsXv
read me	VXUYYZUXXV4VT
read our	PUSsVUP0WSTSQ
read out	rYZaaYVsZYtZX
read that	wYmXYYVXuvYYU
read the	UVUymWZsWYUVw
read this	uuXaZbXaZZYZZ
read with	YXYWZWwXuYYaX
read your	VqmwXdTVW0WXU
readers and	YZZZYPwtaXZaZ
reading group	VyRVVWUSUyWXT
reading this	WWZXaWVWaZ1YU
reading you	wYXvaTXWZXXba
reading your	UWUYYWUWV2WYS
reads the	tSxvVXSYWSXYW
ready for	dWyWXXwTVTWVt
ready to	TWUsYYxXuUbnn
ready with	WXVWwYRWxVUYV
real estate	UVWYYXsWVWrwU
realise you	UyxWVYQXUPWWW
really appreciate	ZXSaabXaxqaaY
really enjoyed	arXbabZWavacZ
really like	X4VaZbWZWXabZ
reason for	WdzZYZVXVxYWV
receipt the	UXYYXZUXZX2OT
receive $	TXW1ZXTXZTtYW
receive 0	TWVwWWlWXXyXU
receive a	UXWvWVnmYWyXU
receive it	YZXabauZaauXV
receive payments	WYaaYYVZbazZY
receive the	aWWWXYloYY2YV
receive this	YZYZaaXvYYXsZ
receive transfers	aacccXYcbcwcb
receive you	oqWZwZWZZWXZY
received a	XVWYYZWYUszVR
received an	WXVXYZsWmVVyT
received from	VYYYZwUUYVXZw
received the	WvXZZZTWZWVZw
received your	TqWXXYRVXqTO2
receiving this	ZZZabZWvaWYvW
recent post	sYvambYbZZZba
receptionist on	YaZbaaWbaZxaY
rechnung fur	QVUVWVTTUTyUt
reckons you	xZWYaaWYsUYaY
recommend me	ZYVaaaVZ0YZZX
recommended by	2YXXZsWUZXYYX
recommended you	SWtvYWTXZYuYX
record a	SXYwUzRWZYkZW
record in	UUoUWXTzVVYYW
record we	TXxWXzRUZVTYX
records and	1YZSaYYZZYaaZ
recruit for	mq0aZaVZXWZZX
recruit three	YYZYZZTYZU0TW
recruiter but	WvRZXavbYXZbZ
recruiter here	TQ3WXXRXTSVVS
recruiter>benefit	TStWUW2WTUUPT
recruiter>call-ask	TQQSVWrWWU3VR
recruiter>client	VzuZabWaYZaZY
recruiter>connect	XUwbZbWauWZWY
recruiter>content	UUTXWWSRXQTS0
recruiter>cv-ask	UWyaaaXZXYYXX
recruiter>easy-money	WWXbcbYcadxaa
recruiter>event	VXYXaVVUaYzXT
recruiter>expert-call	TV1OVXUVSTWVT
recruiter>freelance	kR5ZZYVZWXYYX
recruiter>funding	aYyZYcVbZXcca
recruiter>i-am	YuyYYZlZeUXYk
recruiter>job-word	Xb3WZZpiUWbnV
recruiter>mule	uszXYXSUVSVXT
recruiter>open-to-new	aZ0cbbXbWZaYZ
recruiter>pay-first	UWXWaUVUZYzWS
recruiter>pay-word	RTpVWV5WUSbUS
recruiter>permanent	U5eXYYUWXWWWT
recruiter>requirements	RRQTVVRUTT2QO
recruiter>role	crpaZaXZsYYuW
recruiter>secret	VVSXWVSWWTzTQ
recruiter>seeks	YVuaaaUbuVaZZ
recruiter>sell-cta	WZSaabyaaYYZX
recruiter>site-notice	SRRYZZUYWWt1Q
recruiter>start	oSTZXY3XsWYXT
recruiter>teach	xxQVVSTWUVWXS
recruiter>thanks	VVTXXXTSXRTS0
recruiter>threat	WWTZZY1XVZYWX
recruiter>wants-job	Y0VbabtaSZaZZ
recruiter>we	nTxWYXWVXTUU0
recruiter>we-help	TWPVYX3XWXXZV
recruiter>workplace	VWWbbaXcadyaa
recruiter>you	ZmyXXX0XTXpWU
recruiter>your-profile	StyYZZTYYYTWV
recruiting a	WsVYaawbZbYba
recruiting for	qXxZZYVYXXYZY
recruiting in	XY1ZYaUZVRYYU
redo them	uVWVYwSUZYXYU
redwater energy	isnaZamZsWZmY
refer a	oYVyaZXXXYYYX
refer me	YWYbbbXb4YaZY
refer to	mXWoZYiYYouqU
refer you	raWZXuuVXXXaY
refer your	TW2XYZVZUXXYX
referee for	VUOYXYVY2TUXU
reference 0	TWUYYZTW0TSWv
reference to	oXYYaXUwYXVXt
references and	jX0YXXRXVWYZV
referred by	brZZZtXrZZmZW
referred me	oXVYXXUuYVUZx
referred to	RYUtYYSYXwWVv
refund it	SYXWVzVWVVrZW
refund you	UUTXVXxXWWvYU
refunded with	aZZabbWZbX1ZW
regard to	tXXqaXeXaZWau
regarding an	nvWbbbYaababa
regarding the	WpXXZXvWlmYXu
regarding your	YYqbccZcbbvXY
regards from	YYYaaaXZWrYZw
regards to	YYYbabVZY0ZaW
regime de	zZabbaabbbbba
region of	2SUYWYVZYXZaX
regional sales	YzXZWZUZsXYYY
register at	XTwYZWU0YYUXT
register by	UWWYZOUUXWWV1
register of	TWzUWWxOYSVTT
register with	SRzWYVTsXWXUV
register you	YaaaZbaYcaxaY
registered nurse	pwXaaaXoeZZmY
registration fee	VZZXakWvbYsYW
registration for	XYYXZoU0YWXYS
registration is	XZYXYVVrYUXyW
regret to	XXUZZZSXYSVT2
rehearsal on	TWVYYXUyWTXUr
release it	UZYUZYWZZW2YT
release notes	yYZXZUVXaXWXw
reliability engineer	U1WXYZWYZXVZW
relocate ?	RT3YZZWVTXXVV
remain in	aYuaaaYaVuZbY
remainder to	WaaabTYWZZ0bX
remarks on	sYYWZttWZZXaX
rembourses avec	XVYYYYVXYX1WU
remember ?	WXUYqaUZZ4ZYU
remember how	VtUXuXSWUvVYW
remember me	VtostYcXkZXXU
remember the	yWWWXWSUrxXYR
remember you	XZXaZaWZY0aYX
remind me	VXTwYYVTXWWwX
reminder that	qaXVbbWa1SaYn
reminder the	VXXWYWTsXVWzP
remote $	vWYaaaYbbasba
remote data	WZacdbaccdxbb
remote in	t0YaZZYaZZYaZ
remote job	TWYXYVvVYZwXW
remote us	myWaabXaaZZaa
remote with	yYZabaZaZabcc
remote within	mvacbbabccbbb
remote work	RVUVYUU1VVuWT
remote yes	rwZaaaWacaYXZ
remotely for	vXaZbtVWcbYaZ
removed a	UVSWWVSRTSR3Q
removed because	YXXYaaXWYWVzV
remunerada de	ZaazbZZaaaaaX
remunerated at	XwZWatZZYZXaa
remuneration is	TWVYY0WXqUXZX
remuneration of	oXWYvoVsZXXZX
remunere de	YaXzbZaZaaaZY
remuneree 0	YYZrZxWTZYXZW
renata i	WXmZZaxZYVYZX
renew the	qXXXYXSWYUWZy
renew your	UXUXXY3VXRTVS
renews on	XaZZaaVXaYVvr
rent ?	WYWYZZmYyWZZV
rent arrears	oYUYXZUYWzYZW
rent for	RWWVYVRVxWPYz
rent is	WXXZZZuVWUPtx
rent prices	VZXVXzUTvYZaV
reopen the	RWVXYYVWXUUry
repair the	UYYXYYWXaYuXw
reply 0	nXWYaYqZYYwYX
reply by	lqYpZvVXZYXYW
reply c	UWXXYXUVXUVU1
reply for	QUwWuWqVWSUUu
reply here	UwUXZWWWXXyYT
reply no	ZaYabbsabXvYW
reply stop	jYYtbZWuaZaZZ
reply to	oaWYZYTXYpkut
reply with	tcjcairYdYsWW
reply yes	qqYWYusVXYVXV
replying to	UVXXYXVVZYxvU
report 0	VXVXZXSxYVXwU
report a	WYXYZarYZYxZX
report and	iXXvYYUYXWVYv
report has	XZZYaZWYZWVbx
report in	sVWSXSvVYWmWt
report is	SUTWUXRURSUU6
report on	0VVtXRT1XTUVO
report the	VXWWXXUVWTrTy
report to	ptZbrbZbWabba
reporting for	rabZcatbbbbca
reporting to	W2VZYaWaXYYZZ
reports in	kwWZZZYbaaabY
reports to	ywZaaZWZZZZaW
represent a	lV1rWYeYXUkZV
represent an	SZTWZX2XYWYSV
represent you	VX8YYYRXWUXZV
req 0	cXXccdYdxYccc
req for	W0WaYZYZYZYaZ
request !	ZbYaabXZZ1bXV
request for	WYYYZXrWXVYT4
request in	TYXWxZUWYVVXu
request to	SXWZYXVSXUV6Q
request via	sYWXZZTYaXVTy
request will	XZYZaaYZYZW0W
request your	tnnZavUXZZXYX
requested a	UWVrXXXUWRW5O
requested information	UWZXaUwwZZWVV
requested to	ZZZacaYbbW0UX
requests a	4XVVWWQSVVWSU
requests are	VYWZZZWyWUWtS
require a	RVYyYTVVYWwYV
require an	1XaYaUWZbaYaY
required on	aaaaabYZbaXsu
requirement business	xZabccacbbaba
requirement for	zZYacbYbbbbba
requirement with	0ZXZccacabaca
requirements for	WZ0acZWaaYZbY
requirements>benefit	WWXWZVzSsYWYX
requirements>call-ask	MRP3RPwRSTQTN
requirements>cofounder	SRTV5VRWWVWwW
requirements>connect	wUwVYXRXYWXYX
requirements>content	1TWYYUWTYYWaZ
requirements>cv-ask	WVxbabXbabYcb
requirements>easy-money	RRTUvTQTUS0RR
requirements>event	StUW2TRSnWTVV
requirements>expert-call	RVS0XWRXXVVWW
requirements>freelance	1UXbYujWXYWXV
requirements>funding	yUwWTXTXXTVXV
requirements>i-am	ZVplrvbUzSVWT
requirements>interest-q	xUzXWXTZTXXXV
requirements>job-word	Vt0XWZWYUWXZX
requirements>messenger	QzUTXWVUXXsYU
requirements>mule	TwWXXXoWXXwYW
requirements>pay-first	VWWWXXuYXVwXU
requirements>pay-word	yVWvWuVWWWUtU
requirements>permanent	a1aWtYmWWVWZX
requirements>recruiter	Q1SUUTUWUVWXS
requirements>role	bvRVzWaUUabuU
requirements>seeks	TTyVVuRVzTWVU
requirements>sell-cta	TUVUTVK8VVRUQ
requirements>site-notice	QSxXyXRXUTVSV
requirements>start	PUTVWWPU1STXT
requirements>task-for-you	QyWXVWWVVXUyU
requirements>teach	QvTWs0TUWVWXV
requirements>thanks	yZXZaaYbYWacZ
requirements>wants-job	VXVYXXxW2VYYX
requirements>we	XzaqtpUVXWcXY
requirements>we-help	wUxWUXOYUTWZW
requirements>workplace	QSTYYyvXWYWWV
requirements>you	WbpnarYVWTb0W
requirements>your-profile	RNNUyTRVTTzPS
requires a	XaZXZZXYaXzZZ
research and	YaatabVZaauaa
research firm	WXV6YZQZYXZaY
research team	TXW1XXqWXVWYV
researcher on	VXYwZWvTaXWaX
reset it	VYUYXVUVVQMwy
residents association	tXYZZaWaaXZau
residents will	VWXSYXyXYXWXp
respected madam	wuZYZVWXZYZaX
respected sir	VUuYYYtYsXVYW
responsible for	WnTYZZUZvxXWX
rest by	wYZZaYUZaZtaY
rest in	sTYXxWVZYYWZX
rest of	xXVXXVtWWpWYV
results are	TUQTWVPyVOTPy
resume and	varaaaXaqYZaZ
resume at	uZXbccYcrabcb
resume attached	VYWZXYRZ3VXYT
resume in	0SYYaWYYbbaaY
resume on	YZZcabZbtasba
resume to	YaubabYcrYYaZ
resume visa	pWwZbbXbZYZba
resume was	UWvYaaUZZZvYX
retail and	ZWwabcXbsZbbZ
retail who	QUVxRTyVUUWXU
retain you	UZYyaYWaaZrbZ
retained by	RVxyYYUXXUXWU
retained in	rU0RYYQWXYYZV
retainer of	RXYyUYWZYZrZW
retired and	uYYaZaXbauabZ
retires in	u1XXXWUWYXYZW
retiring on	VVRXXXSVT4WWQ
retribuita di	WZX0aYXZaYYZW
return it	UXTYYZTXWUUX4
return the	YWsaaaWatpZZX
return to	uWWVYXRYyVXZU
returns for	SXSyWWxVVTRXU
revenue 0	UXWWyvPUXXUZW
revert with	W2VbabZaababZ
review a	jXXUVzUUZaZaX
review is	WVXYYZSWWXVW1
review my	VYTYYZTXaTXXz
review of	VtWvYVhXYqrYU
review our	wVWyXRSVYXSWQ
review site	wXRUWVzVVUXQT
review the	pTUXZYUWXVWc3
review to	TYUXZXrYYTWZy
reviewer 0	TWUVWPPTWRWV4
reviewer for	wWXyVOWVVVWXU
reward $	XZY0aZVUZYXXY
rewrite it	1ZYXaUXZaZYaY
ricerca di	Vw1XYTWXYUXXV
right ?	SUSxWWxTUToWt
right about	VXTXYZUWW8XXQ
right away	PuWXyVSWVSvWS
right i	vWOTWZRWYTWa0
right now	sZwbmbXaaZbba
right person	UYTrsZ2XWWXZV
right time	VWsYZazZYUYaW
right to	lVwYXYpYYSsWV
ring ?	qWwXXntWWTXYT
ring me	rzeZYYUWVVXYs
ring the	SuVWWXSUWSyWt
ring you	VV5XYZUYWnYZW
ripetizioni di	TWVWX0UUWTWXT
risk analyst	xWaabZYbabrbZ
risk free	VZaaabybbbZcb
robotics ?	XZYaabzZZYbbY
role 0	SuWaZaUayXYVV
role ?	Xm1YaaUYVpZZW
role and	nTUZYYzZSYYYX
role for	oTtYZZnZXrYZp
role has	SUUySYxYWXWRV
role i	WtVWXYRzVXWYY
role in	oZZSyYbWrUWVt
role is	VrmYXrUXXrvXX
role please	YxWbbcababacZ
role that	vsUbabYaZZaca
role would	ZXqaubYbbabcb
role £	ZxYcccZcabccc
role>benefit	T0UYjybXoWWYX
role>call-ask	RRR4VTOTTUnVS
role>client	1VYZaZaaaaraY
role>cofounder	ZTZa1ZYYaarZY
role>connect	TTlWoYvXlVxWW
role>content	STTTVORpUR2Tv
role>easy-money	oZWWYYSXuX1YV
role>equity	W1TZyZWZYYdZX
role>event	ncVWX1uRXVZWr
role>expert-call	3XYZaZXaYaZZY
role>freelance	0qYXYZlXrWXYY
role>funding	raWYzYVYXWxYW
role>i-am	WvYZqetYuXaWU
role>interest-q	xTRWYWxXVWXYX
role>job-word	V4YYaYYXrWXob
role>messenger	TVYXZUpXZY4ZX
role>mule	W0WsXkUnXZqYW
role>open-to-new	ZYsbabWbxZaYY
role>part-time	2aYZZrhYYYYZY
role>pay-first	UqUXYYyXWSqVU
role>pay-word	zeZjeskXZXXYV
role>permanent	X7ZZhZWYXYZYX
role>recruiter	jnwXXXeXgnZqW
role>requirements	TsSXssqWuWVXV
role>secret	zZcbcWabdcVba
role>seeks	nuUdpWsXYWkcl
role>sell-cta	hSTTVTUTnTnt3
role>site-notice	whWqZYVXYWXzV
role>speak	TSVVWRSzVSUTR
role>start	2aYZZmcZbZZZX
role>task-for-you	rTUSRVRWTT0WV
role>teach	UqXXY8bVZYcZV
role>thanks	lVUYYYRXuuwQT
role>threat	mxXYZsqXXYYXj
role>unpaid	2PXVmSRRXVSUR
role>wants-job	RlWZYY3ZrYYYW
role>we	rvaXboqmXWZXW
role>we-help	yrUXWXRYWWtWW
role>workplace	0sYaZZYZZYdZb
role>you	VsdpXXucfWuaU
role>your-profile	o2OVWWQWsTxUT
roles ?	XXwYZZXZvTXYX
roles at	ZZ2ZaboZXTZYZ
roles in	YWxaaaXZwWZZX
roles that	ZX0cccZbZYbba
room 0	RtUXXSTqWPVU4
room and	enWXX4UTXqXXR
room for	oUSWtqRtwUWWR
room on	aYZaZtXYXvZaZ
room with	RtVXXvUUU0WWP
rosa a	XYVYZYVWXUX1S
rosa i	xYqYaaVZlWaZX
rosa wir	YZYawaqZYYZZY
roster of	uYxVYWSVZYVXX
rotterdam 0	YWYaaZYvaYYWu
rotterdam on	XZYYZqVxYVYZX
roughly 0	0XYXYVUtZXXZX
round ?	nuWYuZWZZZZbY
round and	vsRYqZTYXvVYU
round closes	WXaZ0aXZaYZaY
round for	VvwXPXvVVTUYU
round is	VUTWwXTVWwWVR
round of	VVlXrZTXyUZZW
round the	YaZbXbuXZYZbw
rounds of	rXWXZxXZZWYZX
royalty of	TVXWX2TVXVWYX
rs 0	pWXWYvUtZYvYV
rude to	UuUWVYzWWWWWT
rules mean	WWWUYUwyYVXXS
run a	pcWouulXYYXZW
run an	VSYYV2UWZXWaX
run by	XVXYXU2XXXVZX
run it	UXXYyXVZVVrZW
run npm	VYYYYZWZaZ2ZW
run on	sXZWaZXZbbwYY
run our	k0WXWVPVXVwXU
run the	ppXYaqmXcWvZV
run with	QTUVVURzWUSWv
run your	UXWYYu0VVWVZX
run-code>call-ask	UTWUXYUVWWyXU
run-code>connect	RWYUZXUVZV1XU
run-code>content	RWWVVVUSYU0wT
run-code>event	TXVWWTwOXWzXT
run-code>funding	VYYZWZWZZXyWR
run-code>i-am	PVSVzWRVUT2Wq
run-code>pay-word	0WXWWXUVYXWZW
run-code>role	UzXYYXuXWWuWU
run-code>secret	YXYaYZYZZYxXV
run-code>seeks	U1YXXXVWWWvVT
run-code>sell-cta	VZaVYVVVbayYX
run-code>site-notice	XXXYYYTSXUN0S
run-code>start	WWZZaZWZaYyYW
run-code>teach	VZWZYU0SXYXbZ
run-code>threat	VXXZVZVYYXzVQ
run-code>we	vVVUWVRSXV5Wk
run-code>we-help	XYabaXRXbbyYY
run-code>workplace	TXVWWYRVXW0XU
run-code>you	btWVWWdVWV6XT
rund 0	wxYZaWWYZYZZW
running a	UtXtXnRxXWWZW
running the	TUSXvVUVWyXXQ
runs a	wVXxWWTVYWVYW
runs out	RVSWVXvVtSVTy
rural clinics	UvTUXXSyXWWZX
s $	YWTtVTtuWVwYV
s 0	uZVapvpsWTUXV
s a	ssYfmalnZYaYW
s about	qUwQlbRzUnUWS
s all	qsUWXXTWTzuYV
s alright	VXVVXYUX2SVYV
s always	rWxXVVVXWQXYx
s an	bdUSVsewaWtYV
s any	UUVYsYmr1VYZV
s at	SWVXXnkWVxwXl
s attached	TUUWUXTWWQUU4
s autumn	PR6USSPRQKTTN
s been	UWrWeWTXvpWbu
s birthday	UWUWXXTVXNUzr
s book	yrTVXVSzUUUVR
s call	WwWWYYUXXVXYv
s called	WqVYYYSztUXaV
s catch	UXSXVYSVX3VVP
s check	TYaZaaWaaa1aX
s closing	SVyVVXQWyNVXR
s coming	VW2XWXSRUQxYU
s connect	WXTWVYTVV2VRR
s done	ZsqWquVXWVYZl
s end	UVXYyXUWZWWYr
s ever	rWTVXwiWvTXZV
s fault	ZaWaZbXZZtZat
s fee	QWVwVovRTSsXT
s fine	3WdXXXsYXVWZU
s for	XWk1bWSwWUcYa
s forty	wXXYZtWYYYYaX
s free	RWSuTVq5nRUWS
s friday	VQRXXXVXyvXVT
s going	ka1VqXSVUqVXn
s gone	T2SXVXSWURVXr
s good	sWpvWYpYVVXaX
s got	UYiYdZYqhsoZo
s had	VVwYXYUWWSWXw
s half	tWUXyYqXUXVZW
s have	XZsbabvaXWbca
s having	xVWYvYWZYWZaW
s head	k1WZXYWXVYYZV
s hiring	VsQYXZRY2qXZW
s how	UYxXYWUYXVxaY
s in	SWtWrXSpnrWVx
s insurance	TXWWyXSYWWtYW
s is	VVXXUYUWZXxXv
s it	WxUYYZqWYpXZW
s just	rXwXYYTVjSxYU
s keep	WR4YvXUTVSXXU
s leaving	WWwXSYUVUSTYy
s left	nUWWxvTWXUWYU
s life	SUvVWWPTV1SXQ
s list	vXVXYYRWxXYaY
s looking	SVVXXVRyyUUWU
s lovely	vXVaZaXYYvZZX
s maiden	UWXXYXXXYW0XU
s making	TVUXYXUXXTWX1
s me	SUaWxXwWRPsXP
s money	UXYYwZWaZYvaX
s moved	UUyXXwUXVRUZU
s my	XWSYXYoXu1XYT
s name	sZVuZZqZXXYbZ
s never	saXZZWXYYUxaW
s next	vVtWXZtYYVVYW
s no	pZstsUbpWVbYU
s not	nWVXXpkVo0oYU
s nothing	TXoWzYRmWrpZX
s notice	YWYZaawbsaZZa
s now	qsyYXXUVVQXWW
s off	qxWaYZWYYVYaX
s office	sWUXXXTUXRVRz
s official	XYWZYaVYYxXYr
s ok	WXUZYaTXytYaX
s on	nVUWWXlunodZs
s one	oVsWpvkWXmXZV
s only	UXVYXtuWWqnXq
s open	TVuWVVRyVnWXT
s page	XaYYaauaZWvaV
s paid	2YYVXWVXZYSXT
s pay	VsXXzXTXXYWZW
s post	SxVYXXyVVUWYT
s ready	VYwXXYTQWTWXx
s report	UWUYYXUTVSWV2
s right	uWoxUVUXXTXZV
s room	TTRWvXRTzTVXR
s rules	VVVYyXWYXVWvX
s say	vUR0SUQUTPUWQ
s short	pYYZYTUYzVZZX
s signed	uXbaaaXacbsbW
s site	uUTXWXmVyRWXR
s so	0WuXXYUUVUXaV
s something	OSMU1UORyRSUR
s speak	VXSZYZqYWzYZT
s stay	YZqasbWZZwZYV
s still	VyUYYZTXVtsZn
s stock	yxVXOYUZXWVaV
s taken	TXWWUXVUWUzQu
s talk	OTMTwVNTQuTTy
s that	RVvUVVPsTxVUP
s the	bYUeWYnVrzlWm
s this	vwXZYZWZWYZZW
s to	RWSWWVUTWxUTv
s too	qYXXXUVUWTXaz
s two	TtVXtXSWwUYZV
s up	VWVYrYqXVtvYT
s well	VY4XZaWYYlYaV
s what	ZXUYcW2V0SWqT
s why	XXiZYZwYcsYYV
s with	SxTVWXTWXRSXy
s worth	SYXXZvyWXTZYW
s wrong	yYVXbYXZuUZaX
s yes	TVuYWZUXxTYZV
s you	QVsvUWOTTvVVu
s your	ia1qXoTVWqXWW
s yours	jvYZZZqZZWtYY
s £	vWWXao1WXUXZd
s €	VZXyWYqZXWXaZ
s:aadha	XZaYaSVTaXzZV
s:aanbe	YYWbabYa1XaZY
s:aanbi	yZbcbbZcZacbb
s:aande	YVabzZYabaZbY
s:aange	WWYXYWVYZW1XT
s:aangi	awacccZbcbbba
s:aanme	YYYZaZXSZVYzT
s:aansc	SWTUVSS0WUVVT
s:aanvr	0XabbbYaaaaaX
s:aband	vccabZacddabb
s:abbia	wWWXqUtXXqXXV
s:abbon	ZaZaaaWZaYXwU
s:abbra	UVUWVXVUVzVTR
s:abdul	bdadddadtbcdc
s:aberd	TxuYZXVWXWZaY
s:abern	WZsbcuYabaZca
s:abert	YXXZaVYxYXYWW
s:abger	yabacbZbcbbbZ
s:abges	XZZZaZZZZYZaw
s:abhol	XYXYYZWWXWYVy
s:abidj	ZaXZbbZaaawaY
s:abier	nZnabaYaaWXWx
s:abiga	awUccdZdccbde
s:abili	WYVYWZUYYWzYU
s:ablau	aaYaWbYa1YaaX
s:ablos	tcccdccdddbdc
s:abonn	VYVYYYT4XTVwR
s:abrec	XZZxaWXYYZXZY
s:abrim	YtaauaZaaaaZY
s:absch	W1ZaaZYWXYXTX
s:absen	ZbZbdcubdbcdd
s:absol	VYXXZZwYWTWax
s:abspr	yVbbaZYZZaaaY
s:absta	VXWYYZXXXVRWz
s:abstr	XaYZaTW2aVTXV
s:abtei	ZyaccbZbbabbZ
s:abtip	XYaYaYYZXXzTV
s:acaba	VPVYzXVXXWXXU
s:acade	VtYpYzWXkXcaX
s:accel	RWXY0WTuYrYaW
s:accep	YYXaZoailrZti
s:acces	VVVWXXUUWRWxr
s:accet	tYYaapXZrqZpW
s:accid	VXXYYYUUYW4WR
s:accio	cZcdsccbddddc
s:accom	zcvZaZSYYXmYV
s:accor	qoXoZoVXZXXrr
s:accou	abXaZZeibbxof
s:accre	sYZYZZSwZYqYV
s:accue	YYTYYXUXyWXXW
s:accur	WZXZZbzaaXabX
s:aceit	rZYZYZWpaoZxU
s:acept	oZYaaZXYmmY0U
s:achie	XaZaZaVWaZyaX
s:achte	tuVYYYVXVyYXV
s:achtt	WXTZYaWYyVYYV
s:ackno	VXXYzXSWYVWXq
s:acomp	VXTYZYWVX0XRS
s:acous	XYWYqxWZZZaba
s:acqua	pbuYZaWZaZsaa
s:acqui	YcoZavoYZYtZX
s:acteu	WXyYXYWXWVYXV
s:actio	ZZbbzbaZbaaaZ
s:activ	VYuYZqTXoTutU
s:actua	arkikraobZZcW
s:actue	sXYaaazaZYaYX
s:acuer	zcabbaZabZbaZ
s:adapt	wabbcZbaacaba
s:addit	WpYsaZmYaZuaY
s:addre	VXkbYmriiYtpX
s:adeba	zZZZaWYVaYabX
s:adelh	avbccZZZbbbcc
s:adeye	abZabcYabaavZ
s:adjud	accacdXcccvcY
s:adjun	VsYZZwVXpXXXu
s:adjus	VoVYYZUstWeXu
s:admin	nrYaaZXZpcvcX
s:admir	XuUZrXVVXyVaY
s:admis	kWVYYWqyXWtXU
s:admit	ubccccacdabdc
s:adopt	UYVxZYUXUxZYX
s:adora	VZZWayXXbYYZW
s:adres	QVSUVVmvUSqzN
s:advan	YXZXY0ZWYV1YX
s:adven	YbzbabWRaWYbZ
s:adver	YrwZZZcrXVYrV
s:advis	WXa1xVcXYYXkW
s:advoc	WWXxYWVYYYXYW
s:advog	UYZxaWYZaZZaY
s:aeroc	vbabbaZbcbacZ
s:aerop	yYZZXZXaaZYbZ
s:aeros	XVwbccYbbabcc
s:aesth	YVVZZWzYYWYZY
s:affia	yXXZaaYZYYZZT
s:affid	0ZYaZZXYZXsZW
s:affil	WZZaZY0OcZXba
s:affit	0ZYZcnXYZpZYW
s:affor	XYYaZazaZZZbY
s:aflev	cccccZaudabaZ
s:afric	abZvdcabccbca
s:afrik	WSYaYzXYaYZaY
s:afspr	WXWXZXRXZWVWz
s:after	unbcolbcYZXZh
s:again	oUVVXWSvXTvms
s:agenc	VrjmZZylYXYZX
s:agend	VXYXaYzaZZYZY
s:aggio	UUsXXXUVVSUyQ
s:aggiu	UXTXXYTVV2WVT
s:aggre	TWT0YUSUWXUYU
s:agnie	RYWWYWOXWTWX1
s:agrad	VWUyXXVXxUVWV
s:agree	qaVuhXWXWVWYz
s:agrib	Ybcacbvccccda
s:agric	Zbcacbuccccda
s:agrit	zZVZYZVYWVYZV
s:agron	usVWWWUVVUWyU
s:aguar	WuXZZZxYYWYVV
s:agyem	acacccZbavbcY
s:ahmed	Vbaaacwbbcbcb
s:aider	XYYYYXWyZWYYX
s:aimer	oZtbZYoZpXaZX
s:aircr	aZxbbbaaXYbba
s:airfl	mrjiZkYorXZZW
s:airli	QUUzXXlWsWWWW
s:airpo	UWUYXYTWpwzWP
s:airti	YaZabYxaaZbdb
s:aiuti	acbbbbxYcbbaY
s:ajuda	abaabbxbbbcca
s:akade	WWYVYyUUYWWYV
s:aktua	UUVVWURRWTUzQ
s:aktue	TWyVWVsUWUVTS
s:alaik	WYXaaZVYzYTYX
s:alasd	VZYZaxYaaWacZ
s:alast	ZawbbcZcbacdc
s:alban	QSWTWS3WVVVVS
s:alcan	VWVXXWUVWOV0Q
s:alder	aawbbcYbaYbaZ
s:alegr	VVUXXXUUWzVWT
s:alema	TTQVVVTU0RUTS
s:alert	xbZcabYbaXada
s:algar	XxXZYYYYYYYaX
s:algor	TWWyWVRTXW2WT
s:algui	XWWZuXVY0XXXV
s:align	bbactcadbcddd
s:alime	Z0ZbbbZaZZaZZ
s:alist	YbXVabWayWbca
s:alleg	RwUWWWTUWUVUx
s:aller	WYWYuYVWYTWZz
s:allia	YZXYSZWzaVYXX
s:alloc	TXXyWWSWYYuZU
s:allog	XyXWYXXYYYYYX
s:allot	kWUXnvUuWTVXs
s:allow	W1WYdbaVoXrZW
s:almon	yZYYZXVYYXYYV
s:along	ZVZbwbZbbabcb
s:alqui	WYZXoWUZaXzVV
s:alrea	XmoamnrZYboYa
s:alrig	XYlWYaVZ1UXaX
s:alter	jyZbaZYajZYrX
s:altho	YWUZYZTYW3XXW
s:altog	qVUxWuVVUWXZU
s:alugu	ddeepedededed
s:alumi	rkU1XWSVVUXYU
s:alumn	bbZbbWVaxYaaY
s:amand	XaZbZcabYxbda
s:amate	VXWZYXWzZWYVR
s:ambie	XwYaZZWxXYZYV
s:ambit	VYrWYZrWZXvZW
s:ambul	qiVuVqTuXWVYV
s:amend	cddcddbcedbsZ
s:ameri	TrVXWlSVUq0YT
s:amers	yVabbaXZbabbY
s:amhar	UVYYzWUVaaWaY
s:amica	ZWZcwcacaYbcZ
s:ammin	VvVTXUUUWWyXU
s:amorc	YWZawaaaaaZbZ
s:amoun	VXYXYYxXaavZY
s:ampli	zYZXaVVYZZXZW
s:amste	XXXYZVS0YUZYZ
s:anaes	mluqjXsVXVWZW
s:anali	roZbbkjgkZaoY
s:analy	kpboZlanbZamZ
s:anato	YaUaYaWayVabZ
s:anbie	YxWYtaXWWXXYW
s:ancie	WwTYXTWVWyXXU
s:ander	UUTWWURSUzVyQ
s:andra	XZXZcbwbbbbbb
s:andre	uYXZZZstYXZXX
s:andro	nWYZZXVZuYvZY
s:anfra	ubddccacccccb
s:angeb	qXvXXXtVXVVWt
s:angeh	VXXXYXUVXVWUz
s:angek	WXVYXXVTWzXUS
s:angel	VYaXaZXVaXzYT
s:angen	ccccdbaZcabwZ
s:angep	WVWXXXVTXTWTz
s:anges	ZYWbbbZaVrZ1X
s:angul	qWWZabwZaYaaY
s:anima	toYlaYbmtXXZX
s:anive	WYWYXYVWXzWTS
s:ankle	YwWccbbbccbba
s:anmel	YZZZZYXyZWZsU
s:anneh	VWXWYVTVXVzWS
s:annel	UZZZYyYWZZZbY
s:anniv	VXWXYpVVWpwwT
s:annon	VYUYZYVXYUXzS
s:annot	WWXYYY4XYWXZV
s:annou	WXqYZVa2YZWXh
s:annoy	VsyYWYUXVVYXW
s:annua	PUWWY3TVVUWXV
s:anony	UWW8YTUVXoTXT
s:anoth	ZWprXjnWZtWVt
s:anruf	YXtZbavaYYaaX
s:anseh	ZYaabbZZZYa0W
s:ansib	ZYbWaayaaaYZb
s:anste	WybbccZbbbbba
s:answe	dZruocbXYYkbb
s:antei	UWYY0ZYYYYYZX
s:anten	VYXZZaWWZXUaz
s:anter	WXXYZYuXXVVWv
s:antho	bbXXxcUbbXbbb
s:antib	XbZwZbYabaZba
s:antic	iXjmZyUYZYsYW
s:antig	ZaavXbabbbbaZ
s:antiv	WXZXZYWXZY2XV
s:antoi	zaXXaXVVYWZYY
s:anton	YaZaaZyZZWXaV
s:antun	abZbbbYZaVZwW
s:antwe	R0VYYYWYXwXYW
s:antwo	TWvtXXRVXVWVx
s:anual	Zwbcccbcbbbba
s:anunc	XYXYYYyXXUWYU
s:anwal	VXWYYYWXWXzZW
s:anybo	ToUWqVTwqqcWl
s:anyde	aabcadZcZavbb
s:anyth	WjpscabatbWeZ
s:anyti	SYVXYYSZzXWZW
s:anywh	YrVXZXVY0rZZW
s:apare	UWVXtWrVXUUzQ
s:apart	zpVZXYUZYWqZW
s:apell	ZaabbaZabZySY
s:apete	XX2ZZZXZYWZYX
s:aplic	XVUZvWVXyuYXU
s:apliq	bZabbYYa0ZaaZ
s:apolo	maYaYaYZauZar
s:apost	XTYYZZVXYXzYU
s:apoth	VWW4ZXVVZYXYW
s:appar	TVTUWVSTW1UsO
s:appea	XZXZamYkrakxV
s:appel	WwxYZZWYXWYTW
s:appli	WqYZdbZqsXbpk
s:apply	XxXZZXwYpYZZW
s:appoi	jnlYZakdYXrXt
s:appra	kVwwWrPSTQTTp
s:appre	XqjlYaWYytYYW
s:appro	ZiZYnYcXYVpqx
s:apren	XYWYYyTXUVXYV
s:apres	rraaZasZbaaaY
s:aprov	vZccdbbcdcccc
s:apunt	UXWyYVWuWXWXR
s:aquar	ZxYaYaYbZZabZ
s:arbei	UyWXYXnpwUXWk
s:arbit	QWW1YWVXXWkWu
s:archa	XzYaXaYaZZaaY
s:archi	oqbabaZdddfqY
s:argui	ZZabbaYXa1abY
s:argum	TVUxVWSUUzTVT
s:armen	XZZaaZXVZXYZy
s:arqui	opaabbqabaaqZ
s:arran	pYbYinuYaakaZ
s:arras	XXXYXSTUVzWWS
s:arrea	sZVZZaWYXxZaX
s:arreg	yYZYXZYYYXVaV
s:arriv	VXVXwbXWXtnWw
s:artic	WXWlYvqoXtZXb
s:artig	WWWXYTWyXVWWS
s:artik	UaaYayXZbZZaZ
s:artis	UYXYYXUyYUXYU
s:arzti	UVXTYvUxXWXXU
s:asbes	VWTXWXzWYVUVS
s:ascen	RWTyYYWWYWWXu
s:ascol	dddddabsdbccb
s:asham	XbYbabZbaTbcy
s:ashgr	bcZdcdZcbvbba
s:ashwo	YZVZbaZYbyaaY
s:asist	XWXyXXWXTVXXU
s:aspet	VUWXVWTzUUWWS
s:aspir	XWsSZaWYzQZZY
s:assal	WXXZaZVYzYTYX
s:asseg	V0WWYQXVXXUYU
s:assem	XWpYxZYZZZYas
s:asses	vjVjcZbXoWsWh
s:assic	xXbbcbacbccbb
s:assig	yWpYaZWZlYoYm
s:assin	XaZZaaUYaWXzT
s:assis	aqZYZieYjaxYc
s:assoc	vncYfpVqYcXYa
s:assum	UVSWVXvWyTWVT
s:assun	Z0ZaabZaaZqaY
s:assur	aZvYqrpXXXYaX
s:atenc	WWzZXZVYVWYYX
s:atend	RXZXZzVYYZXYW
s:atent	WXyZYZWXXXXXU
s:atlan	cpnZZnombmbaX
s:atras	WXVYXXVzWUWXT
s:attac	XbYYZZjXqVnb0
s:attem	TUwXTWQxUsUWQ
s:atten	ZZpZZmlsbWlna
s:attra	UUYSwzWWYZWZY
s:attri	ZaXaZZWZXzaaX
s:atual	YZxcccbbbVbYZ
s:auckl	VXWXXZ0XYVYZV
s:aucti	vXoXXVSUZWxYS
s:audie	XYWTZ0nRYwYZX
s:audio	WaYXyZXabaZca
s:audit	rXWYdYmkXZnWx
s:aufga	aaycacbbZZbaZ
s:aufge	UWVXWXtXwUXxS
s:aufne	uZqaaaXXZtaaY
s:aufsi	VZZyYXYYaaZZX
s:aufwa	vZauaWYZbaaaZ
s:augus	WZYZaaUWaWXyU
s:aujou	YZyZYZVYZVYXX
s:ausbi	TWTVYV0WYUUVT
s:ausen	yZabbaabbbbbZ
s:ausge	VVwXqXSWXVVUv
s:ausla	uaZcccrbbbbbZ
s:ausre	xYZZYZXXZZZaX
s:austa	XYUWYaXXX0YYV
s:austr	WquwYZUZXVYaY
s:auswe	zYVYZZXXZXZYV
s:ausza	YZaZaZWZaYyYV
s:authe	YaYabZXZbZxXX
s:autho	daXvZksWmkcYW
s:autis	UXUXWYRX2RUXS
s:autoc	acaccdZcrabdr
s:autog	TWWWXTVzWUVWR
s:autom	aXZqciraYWkqm
s:auton	spabbapbbbbaZ
s:autop	YZYYaZVYZRSUz
s:autor	UVYWXzWRZXYXV
s:autos	zXZYbaYbbbabZ
s:auxil	ZZbacaZYbZZZx
s:avail	pblkbamcjaYjm
s:avali	rWXzVVVXZXXYW
s:avanc	WWYYYYVXYWuWv
s:aveni	VXWYXXVQXVWWz
s:avera	ccWfYZzYkYhqW
s:aviat	WVwbcbYababbb
s:avion	aZxabbaaXYbba
s:avisa	YZXZZZWYxVZXS
s:avise	YYYYZZXXYWYXy
s:avoca	VYYxYXXZYYZZX
s:avond	yVSVWSTyWTUTR
s:avrem	SXXyYVVXXXUXU
s:avvis	XYXYYYXXXVYXx
s:await	saYaabuaaZZZX
s:award	rsYXXYUYZYxZX
s:ayuda	YaYZaa2XaYZYU
s:azien	YpsYYwVWwWXXW
s:bache	TWVYXyVXtUYZW
s:backe	rtiasZXZahZaY
s:backf	xaabbZWbbaadb
s:backg	lqsapZmaaYZaZ
s:backl	pZXaaZtZsWabZ
s:backo	YZZZaaYYaXZRy
s:backp	UWVWXVUxWWVXw
s:badmi	YaXbYaYZZVabx
s:baill	tadddbcdcdddc
s:balan	XjjYZpVYZWrXy
s:baldi	ZaXZZZWYayZYX
s:balla	T0UwTXTYYXYYW
s:ballp	zZYWYbXXZXYYW
s:balog	yZaZaYXZZZYZU
s:bambi	TVTVVVTUVQUR2
s:banca	rZYaaaYaaZ1VX
s:bande	SaaZaZYZZZYxW
s:bandi	U3VWXRWVWVUXT
s:banen	UVUVVWQzSTUSQ
s:bangi	YYybZbXabXZcZ
s:bangl	XZWYYYzVYVYYY
s:bankg	ZaYaaaXaZXyXW
s:banki	aZpmbbXabaxaZ
s:banko	bcZbbcaZcVbvZ
s:bankr	WWVXYZVWWTXXy
s:banni	WVWXYWzWWVWWU
s:banqu	UX0VXVVWRVVXU
s:bapti	sYYZYZwZaYXaX
s:barbe	WZXZvaWZZWZZv
s:barcl	xZZbacWbbZcca
s:barco	yabZbTWXZYZaX
s:barga	0SaYaVYXbbZaY
s:barra	ZbZbbaXaayZbR
s:barri	WXrWYTVrZX1ZX
s:basel	yacYcaaZbabbT
s:basic	XZZZauqZZYobY
s:baske	wXVYXXTSXUVVy
s:basso	UWWYYXV0YVYUR
s:basti	ZaabZQVzbaaba
s:batch	VWWabyWZaaZZZ
s:bathr	TVUXWzQVYTWXx
s:batim	YYYZaZZYZXYYx
s:batte	SXpuoyTlXbVXW
s:baule	XyWZaZZZaZZaY
s:bavar	XU0YYXQVXXUYX
s:bayes	UXXYZ0XUWUXYT
s:beant	WZXZaYyYaXUYX
s:bearb	WWXYXYUXXWvVw
s:beari	WZWZYYWvZXYts
s:beatr	oWvUYYoYWRXvX
s:beauc	XYXYYVVvR0XVU
s:beaut	hYuZYYtYWUwZW
s:becau	nadadZYkbdlsj
s:becom	UnxXiXkRxTVYV
s:bedan	ZZZaaZYYZzZVU
s:bedri	UUUXzVTVUUWXU
s:bedti	0WWZZXUUXUZZV
s:beeke	TXYYYtUXYyYXW
s:befor	UWvXVXRUWV1VO
s:befra	VXYyYSXVYYYZX
s:befri	WzWYXYVVWVWVU
s:begin	SsWWjpdwtUWXR
s:begon	ddcdqddddcddd
s:behal	uYYZZaXZaXyZV
s:behan	WbabZaXZwXabX
s:behav	UXXZYXUWYWYY0
s:beige	WUTZYYVXzUWYU
s:beitr	YYYyaaXaYuZYW
s:bekan	yYYYYYWXZYZZW
s:bekek	aZZbcbZabYa0Y
s:bekij	aXaccbaaaZbzZ
s:belas	WaYSbZzYbaXbY
s:belat	UZWYZYVZX1YWU
s:belgi	vYZZaaWZaZTvV
s:belgr	WZYZazXTZUZbY
s:belie	WplXtXycWjXYV
s:bellb	WYXZXbzZYUYZX
s:belle	ZVzbabXaSXaYY
s:bellw	SYtZZYVZyTYaW
s:belon	ZbaaabYwcZabY
s:bench	YaZuaXWrbZXaX
s:bened	UXYYtuXYZrYaY
s:benef	Y0ZaZZcYZZlan
s:benel	YZZYbbyYaaWZW
s:benev	WaaZZyYVaZYTX
s:benga	pnokmaXZcpZcX
s:benja	XZXZZZXXYNW1O
s:beque	zYZXYTYXaYZaW
s:berat	bmZsaamZdZaqX
s:berei	uYvaZbXaXZaaY
s:beric	WYWZZYVWYVWyS
s:bermu	XyVYZbUaaaaba
s:bertr	VWvXXYUVVQWyV
s:besch	sZabbaZauabaX
s:beset	V1YbbaYZYaZYX
s:besoi	UWwYZXvYXVXWV
s:bespa	adcbcaucddbbb
s:bespo	VYVaZa0YXPZaY
s:bespr	VXWUZYTVYXXXz
s:besse	azacbcYbbaabZ
s:besta	YZZabZXZaZ1UV
s:beste	UVTWWWQUVQTN6
s:bests	UXXUXV3VZVWZW
s:betaa	TWVzYV0WXVUXR
s:betal	rYXXoxeUYXsYW
s:betei	aXbbvbabbbaaZ
s:betre	qarbbcZbqabbZ
s:betri	r0YZZZYYYYZYW
s:betta	YYZbaaZaZVZcy
s:betwe	rZaoYZXXodcop
s:bever	xZbZbaWabbZXY
s:beves	WXXYYXUWYUuxR
s:bewaa	YWYbabYaUYZ3W
s:bewer	WsYpZYjXUXnxl
s:bewor	ZYYcbbabzYbaa
s:bezah	RVUpvySVUUwWQ
s:bezor	WXVXXXTVWTUR2
s:bharu	YxWbbbabbbbbZ
s:bibli	VYWXYWWWXVWUy
s:bicyc	VvWYVrWXYsXZt
s:biddi	TWVzYYVXXYXaV
s:biele	cYacubbcbbcdc
s:bient	yaYbbcZbZabZY
s:bigge	aZyabpXZaZbbZ
s:bijee	UVWxXUVwTVWWT
s:bijga	V0WWYWTVXSWVS
s:bijla	SVVWWXTSvSWSy
s:bilin	WuwZZYYXYXYZY
s:billa	WyZZaZZcZaZZb
s:bille	SXYUYUR0YYWXS
s:billi	VWUXYYiWXSu0M
s:billu	YwXaacZbaZcca
s:binde	ubccccaccbbdc
s:binne	UTzVVVSSVvVSQ
s:bioda	Yvbbacabbcbca
s:biolo	zWUWXPUWwVXYY
s:biosi	SWU4XXRQVPTWU
s:biost	cwYaarZambZZY
s:biote	XbsptZWlZkYZX
s:birch	bwcaZalZrkZZX
s:birde	XYZZaaXZaXZZx
s:birmi	ubbcdcaaabcdd
s:birth	kXVWYYTWXyWcw
s:biscu	XWWXYwVsqeYZX
s:bisog	nXWxYSTXvWVXU
s:bitbu	YaacYbbbcbwcc
s:bitco	mZaaaaeaasvaY
s:black	qUSWXWSW0TUWT
s:bleib	WYYyZYVWXZXZS
s:blend	tWYaXYYvYYZZY
s:bless	YZsbZbWaWWxbX
s:bleth	YaxaaZWaaWbca
s:block	VYXYXYUYTV6YU
s:bloem	ZxXYZbYaVaabZ
s:bloqu	WVVWWXUUVU0TS
s:blues	vbcadcacZcbcc
s:bluew	avVccdZdccbde
s:board	UrWWYXoVXXWX0
s:boekh	OYWUZU1WZXWYV
s:bohrm	TXTYXYUWUSUVz
s:boile	UXWyYYWYYZXbW
s:bolac	WWWXYTWyWUWWS
s:bolet	WWVYXWVnVTVV0
s:bolle	VYWaYZzXWWYZW
s:bolog	toacccbccccca
s:bolza	TzYaaYUaZZZbZ
s:bonga	WZybZcabaWacZ
s:bonif	VXVWXXVXWVzYV
s:bonjo	spunZZmYZXcXX
s:bonso	XYXZYZXZyWZZW
s:bonus	TX0VYWSVYTWXT
s:booke	ZXVbZbybXXabZ
s:booki	qYXXYm1XYVnXf
s:bookk	oYVXacxulVXnT
s:bookl	wbZbcbacaYcdb
s:books	xXWWXXTXXSSVx
s:boost	ZbbbbaZbbbvbY
s:bootc	VYYYZer2iXYYV
s:borde	taabauYYbbZbb
s:boreh	yZaZaZXZZZYZU
s:bornh	zXYXaWWZZVYZW
s:borou	yYZabaYbbbbca
s:borro	YZYaaaXYZXWZy
s:botan	WZVZZZWaXyZZX
s:bothe	WYUYYZVYYzXYV
s:bottl	tVVVxWUWYWVVt
s:bound	bbbdbcbbZvbcZ
s:bouqu	UZaXYZUWaZXZz
s:bouti	sYpuaaWYZUXbY
s:brack	YbZbabYaaYaaw
s:bradf	zXZYaYWZYYZsX
s:braml	WWUYXY1aXWRZV
s:bramw	YWaabaYZZXWxW
s:branc	Xbbvdbacbcabb
s:brand	XrpXaasXZqZZa
s:brann	wdbbcUbbccZdc
s:brati	bbacadZcbwXcb
s:brauc	rVWptWUrqUWWp
s:brazi	SYbZbyVYbaYaY
s:break	mbqTXsS3WTVWQ
s:breat	VXUYYZwXXwXXS
s:brend	TWSYYYRW0VXYT
s:brenn	ZbbaZaxYabZcY
s:bresc	ZxXZaaYYZYYZW
s:brewe	01VXWXSWWVWXU
s:brewi	YxaabZZaZaXba
s:bribe	ZbZbccbbvXcdb
s:brick	VXTXYuTWWzWXV
s:bridg	WZXZaVsziWYZV
s:brief	oXXpYvTXYXqZW
s:brigh	VYtYXY0XXVYZU
s:brigi	bZXbccZcxUcZb
s:brill	oYWYXXUsX0WXS
s:bring	UqXYZwVqYXpYr
s:brist	luWZiajatXZbZ
s:broad	vsXXZYrZWVZaX
s:broch	oYYZYazYYVXZt
s:broke	WXmtYmrYpXcZX
s:bronw	yYYWUYZZsVZbY
s:broth	oZaYrqUlwYjYU
s:broug	qYXZtWrYZqWaY
s:brows	YYaabaYbbZzZX
s:bruss	UzWWXWTrXVvYU
s:buchh	WZZZYYswXYWYV
s:budge	oWnWWuTyXSWWV
s:build	obisojmZZXaZa
s:bulga	VyXaZaYaZZaaX
s:bumpi	WYXYZY1XZXWYU
s:bunke	vaYbdcacababb
s:buong	sYvYZYrYYXZZW
s:burea	tccccbabccccb
s:burge	abacacZbbVbcw
s:burki	rYYZabXZZYwZZ
s:burni	WxXaacXaaYbca
s:burno	QVUTWvSvVxSXU
s:bursa	XYXZZUV1ZYZYV
s:busca	naoksqYmZYZZY
s:busin	ZqYZuZqZbYjmW
s:busqu	TvVXXXVWWVVyQ
s:byteg	YbaabZxabaabZ
s:cabin	bqVpZZutYXZZX
s:cackl	uabdcbaccabdc
s:cadas	XYaaaZYZaZwaX
s:cadea	YZYxaYWXYYXYV
s:caitl	rbaceebeddede
s:calce	UXVXWXUVXVXWz
s:calcu	0WXYsXkXZZYaX
s:calde	VZaYaYWZZZUZx
s:calen	oYeYZZsjqXXpj
s:calga	WWUYYYXYzWUZV
s:calib	oXUYYYuUWtYXs
s:calif	VWRWXXTUUPVV0
s:calli	UlrtYYoVYUXYu
s:callo	YaYtbbXbaaaat
s:cambi	VX2YYYVWWURxS
s:cambo	XZYaxbVbbaaca
s:camil	bZxbbdXdZZccc
s:campa	pUmWXWNtUSUzS
s:campi	tZbbcbarcbbba
s:canad	qrXZYZWXwWZZY
s:canal	WWWXYYTVWSVUz
s:cance	qXWoYXYVpUWa0
s:candi	ZjZaaaqZdYopr
s:candl	WYVWYYUSX0YYT
s:cando	aaaabTZTbyaaZ
s:canno	xYaacZZZaabbb
s:canon	YZSZYYVZUOZY1
s:cansa	axbcbbZbbbbbb
s:cante	XxXaqZZXYvYYX
s:canti	VXVXXXUWUSWR2
s:capab	XZYbbaxaaaYZY
s:capac	uYmZaZoZvXZZY
s:capit	XXYaaaxYYYuaY
s:capsu	VYXZzZTUVWWZW
s:capta	nWpotpmXcbWYV
s:capti	WYTZYV1QXRWXW
s:carac	YaZcbcacwZbcZ
s:carav	zYZXaVWXaZXZU
s:carbu	WUUYWXVWUSWX0
s:cardb	UXYXYYTZZZWZz
s:cardi	XvWraZWXpWXYq
s:caree	VvkYZXUzrfXXV
s:caref	VXuZZaVZYwWZY
s:caret	ZaYbZXZZxWbba
s:carew	bbXWxcTbbWbba
s:carna	WYYYYXUxYXXYT
s:carpe	QTSUVzSSPyWVS
s:carpo	XXYZXaXXXWWYy
s:carre	YtXaZWwqYXYYX
s:carri	uaXsYYUVYVUWy
s:carro	sXXYYXxYXVXYW
s:carry	VVWtXXTTXVWzO
s:carte	WWXUYUVUXXzYV
s:carto	pVtWXRRzWtUVS
s:casha	ZaZbZcZbaaycX
s:cashi	TXZZaaXaZa2aX
s:casin	ZaXbxaYZZYZaY
s:caste	tmpasaWaZZZaY
s:catal	bcZdabzUdaZbp
s:catas	aaaabTZTbyabZ
s:catch	aafaabXVZ1baY
s:categ	bzeaYZqmZXYYW
s:cater	UXVrYXuVVSTXx
s:cathe	marabcYasYbca
s:catri	VxabacZbbbbca
s:cauti	YXZZZaXZZZxYW
s:celeb	WUUVXXTSVOxyU
s:celes	YZYaZZVZXUyaY
s:cella	YaacwbYbZWacb
s:celli	SVZVYzXYXYXYX
s:celul	UXWXXWzWWTTUU
s:cemet	1VQYXXUWTVXXW
s:cente	WYzaZZWaYVZaZ
s:centr	rdoabasZalZZY
s:ceram	RWYWbzXZaYabY
s:cerca	RUxVyVSUUTVVS
s:cerch	aWZxrtViZZYZW
s:cerem	xXVXZWTwXVVXU
s:cerra	0ZaZaWXZaZrSV
s:certa	bcubcdbcaYcdc
s:certi	XaaXbbvrrXmdX
s:cerve	UXXYWTWzZWXWW
s:chain	UWVXXWRWXUWU0
s:chair	VvUYZZUYXxWXU
s:chale	XZYxZXYXZXYWV
s:chall	YYyZvanXXWYZX
s:chama	XZYsZaXYaWYWx
s:chamb	VTqWUWTyvVVYU
s:chang	mZXXYhhpWZbru
s:chann	TXWovVTuYVrYY
s:chape	YaavbaZcbabbZ
s:chapt	lWjXYmV0VnWYm
s:chara	uWXZWZUVXWyZV
s:charg	ZYWYZjxnYVVuo
s:chari	qnajZclspWaZW
s:charl	vZYdddYccbbcc
s:chart	0vXZZXWZZZYaY
s:chasi	TvVXYY1WXfWYT
s:chatb	sVWYyYVTYXYYV
s:chatt	VVcYtYoXXVSyS
s:cheap	YYYZZa5YZYYXY
s:check	wXZqYYpbXqaXX
s:cheer	VVxZZtXYZXaaY
s:chemi	WqckoZsWZYesX
s:chequ	V0XuqYVYYYXXV
s:cherc	YaprtbWZoYZZj
s:chesh	VyXaZaXaaaZba
s:chest	ZbYZbbxbaXbda
s:chiac	ZaaYaUXxaaaaZ
s:chiam	WVyVYWWWVWYVU
s:chica	mzaaaddhYZaaY
s:chick	XWWZvaVYXSXYx
s:chide	ataccdbccccdc
s:chief	acZcccZbcbbuc
s:chiff	vacbbbacccaZa
s:child	saVnXqgvcVZXd
s:chimn	XZYaabaaaZaaw
s:chiru	XyYaZZXYYXYZW
s:chise	STVXW0SUTSVXU
s:chiud	XYXYZPWzZVWWV
s:chius	VVUXWXUVzTUVS
s:choco	zrXZWYVZYXYZY
s:choos	TUTRWvRVxvoWU
s:chora	WXYYZYWXZWWXy
s:chris	ocVYWZdtpsZXi
s:chuck	YaXaZcYZYUyaW
s:chuff	UYVZWYyXtUYZW
s:chukw	ZYXbbcZbxYZbZ
s:ciasc	XYXxYXXWXXYYV
s:ciber	WYYZYXWyYWXXU
s:cidad	TVWWXSUzWUVWQ
s:cient	bqZbbbeaqZarY
s:cijfe	0XTYYVUWYYXYV
s:cinci	TzWZZYYXZZVZX
s:circl	WXVYyaTVWVwZW
s:circu	XXvZaSovXVjZn
s:citiz	WXVYYYUVXTyYw
s:claim	ZbcccbabbaZbv
s:clari	UWVVZzXZZZYaY
s:class	vwWXYWqWXWXYo
s:claus	yabYcaaZaabaS
s:clean	xWVYbXtWkpWYo
s:clear	biZpcZlanbpqV
s:cleme	XbXxbZYZbbZcc
s:cleve	mXyZZaXaXVZaZ
s:click	ZaaaraXWbZVQy
s:clien	ecqmbavbbYYZY
s:clima	0UYaYXWZataaY
s:climb	nWWYWZqxqUWVV
s:clini	pqZqnamkeZXaW
s:clipp	XYYaaZxZbaaba
s:close	aZYasbsbbabbb
s:closi	TyrXrYaSrQWWq
s:closu	YaXZaaXWbwuXW
s:cloud	tZWaaaqamYasW
s:clubh	WYXZWTXUYXZWx
s:clust	uuYaYbXZZXZbY
s:coach	WpUvYWunqSXZW
s:coati	aZvccdYcaZcdc
s:cobbl	abYbbbabxTccZ
s:cober	XZYZZYXXYWXWx
s:cobra	XYVaaayYZZYXX
s:codil	TyZYbZXabcXba
s:coffe	WVTZvaUZ0WWZX
s:cofon	aTbbyaaZbbaaZ
s:cofun	cWbcwbbacbbba
s:cogno	ZaabbaZZbZvXX
s:cohor	VZaabzXVbaZbZ
s:coimb	VWVWYRU4WUVUR
s:coinc	SVSVVVRTT3TSP
s:colab	1YZYZWWXaYUZW
s:coleg	VYZYa0XVaZYZY
s:colla	sXoXYVtUXrqZX
s:colle	ebpbbpYraeYak
s:colli	ZYaccbabdbwbZ
s:collo	UpVVXWTy1WpXR
s:colog	YWbabxZXccbcc
s:colom	RUWWYV4WXWXWU
s:colou	VVTZXXVXU1XXW
s:colpi	YZzcbbZaZYaSa
s:colum	eWVWVzTVXUWYV
s:combi	xYWZZZUYXWvXU
s:combo	TXVUYUUzYVVXU
s:combu	bbvbcdbbaYcdc
s:comec	rXWYYYVYxWrXV
s:comed	WXXXXXVXWWWYy
s:comen	WXVYYXVyWUWXT
s:comer	VyYZaZXaZaYaY
s:comfo	fX0YZaWZXUZYW
s:comis	UYZXYXzYYXRWW
s:comit	WXXyYXWWXWXYU
s:comma	UWWWxXRVWUuSx
s:comme	ZaZmdZXncoWvi
s:commi	qlctklcWYacYc
s:commo	VYWYYZVyZUXYT
s:commu	XompejauYZZeV
s:compa	ZmnkuadZqXabW
s:compe	cijxflmZYXnYV
s:compl	YcYscedakcmnc
s:compo	UWXYvqoWrVXqU
s:compr	mambaswZZXZaX
s:compt	QWYVYUtzYYWXT
s:compu	wWdYYrVbsYsYV
s:comun	VxWYYWRrXxVWT
s:conce	jpWXaqYrWvWYX
s:concl	UYUuyXTVXWYZW
s:conco	k0WYZvWYWWXYV
s:concr	RU1pVWPyTQSVQ
s:concu	U1UWXWtUWUWWT
s:condi	yZYajaYZZYYYr
s:condo	qWTWXXSUU4WVY
s:condu	VrYsYqiWXYYZs
s:conec	WYVXYZVWYrY2T
s:confe	jdYXZsXnYdrWs
s:confi	ZesnZiXYYYrmm
s:confl	bZY2aYWaZZZaY
s:confr	RXXyYXUXXWXXV
s:congr	YXaYYanXdvptW
s:conhe	WXooYXVWXsXwT
s:conmi	Zwbcccbcbbcba
s:conna	VxVZYZXYXYXxW
s:conne	YZZcaZaXjwjwW
s:conno	UYZXZXyYZYSXW
s:conoc	VW2YXYTXXvXXV
s:conos	UrqiZYVXqxYXU
s:conqu	WZXZZZYYY0YXP
s:consc	VrXYyXTWYVXYW
s:conse	iYXoZYvauWlXa
s:consi	XmreljaeqYXoW
s:conso	vYZZZqXYZqYaW
s:const	siXYmYV0ZWmXV
s:consu	jebuZZoZZXZko
s:conta	abnZaZaZlspef
s:conte	WZtYjaTcqcbmr
s:conti	ZYoYZXXWqomyW
s:contr	qrdbbadacZcbl
s:conve	bnrraZbYZZYvV
s:convi	VYYnZqcsZVovU
s:convo	V1ZXYSWWZXWYV
s:cookb	tWUUWWO0WVSWQ
s:cooki	VWqYYyXYWVZZX
s:coope	uboZoYUXZtaZc
s:coord	ovYaaaXajYoZY
s:copen	WwTZXYVXWxYZV
s:copro	TTWzWVWWYYVYV
s:copyi	WYaZayVXaZZbX
s:copyr	VZZYaYWXZX1SS
s:copyw	soYtaaVbZYbba
s:cordi	WYXYaTr1YlXYU
s:coron	UXYWYYXyZZYbb
s:corpo	VYaZayvYpXmUX
s:corre	YpmYZslYYZllh
s:corri	xVVWVxSRVTUUt
s:corsh	xZabcbYbbbbbX
s:corva	YnYaYZVXYyYYV
s:cosme	SQzVXXPWWWyXT
s:costa	zZUaZYRYSVYYX
s:coste	0YTZXYSWTTYYV
s:costi	vVZYZrvXaYXZX
s:costu	TYWYYyYXXXXYX
s:cotta	ZsacbbZYaZbct
s:cough	XZaZawWYaZacY
s:counc	yqXZZXWYoYYZs
s:couns	SwTwYXbWXWaXw
s:count	ZYcjZYbxbchYn
s:coupl	yZZbaaWZaZbcY
s:coura	YZRaabxZrXZZZ
s:couri	VYYXYZWYZY6YU
s:cours	UeXXYzRwWpWZW
s:court	bbabcZXbcxZcX
s:cover	mxXrXWTXrsXYU
s:cowor	XUWZTZWzZZZZU
s:crack	rWVZZazaXYYaY
s:crash	vXXYWXVVYWWWw
s:creat	vYrZZsoZYZUZY
s:crede	rZXZaZXZYXxWV
s:credi	VYWaYY1VYncrT
s:crema	yWWWxWSXXXXYV
s:crene	bcbYcbwbccbda
s:cresc	YquaaZuZZXZZY
s:cress	ZZyaZbXYYWZbZ
s:crewi	WY0XUYUZXXXYU
s:crian	ZabbbbZab0bWX
s:crimi	WxZabbWaabYcZ
s:crist	bZacbXZxaZcca
s:crite	YaawbZZccdabb
s:criti	TURxWVRTxtSUR
s:cross	WpnYZZXtYbZZs
s:crowd	WWWXzYUUaYVZU
s:croyd	waXaaaZcZbbcZ
s:crypt	VZaZYYYZaaxaX
s:cryst	pZYabbvaabYaY
s:cuisi	UYaVazXWaXWWX
s:cultu	pnYaabwaZXYZW
s:cumbr	yWXZcaYacbZaZ
s:cupbo	vYYZZZVbZuZaX
s:curat	ovjZYYmsXWYYV
s:curio	UkxYZYtZmrXZV
s:curit	Z0ZbbbZaaaaZZ
s:curre	mfvadZrjbWYcY
s:curri	QpnaZvnjuXZZW
s:curta	VXWzYWTUXWXZW
s:curti	WbaacXZabayaY
s:cushi	UUXXYVUzXSWXS
s:custa	0XVZXXUWRTYXU
s:custo	YYWtuYoaXYpcd
s:cutti	xcabbaacXXacZ
s:cycli	VYWXzXRYWYXZV
s:cypre	yaZYZbVaaZYbb
s:daarv	UyWYXYVYXVXYU
s:dagpr	1XUbcbZbaZaaZ
s:dalgl	WZUZZYWZWzYZW
s:damag	XXXZaYQXZXYYz
s:dance	WZXayZZWYWZZa
s:danci	1XWWYWVXYWWYV
s:danfi	zXZWZTXZWXZZX
s:danie	sbZdddcecedde
s:dankb	YSVZWZVXzVYXW
s:danke	WXXzYVTWYXWXV
s:danve	bduddeadbWdec
s:dares	VXWYYxXWXVYYV
s:darke	WXZyaYVYaVVYW
s:darne	aaZabaXYaxZZV
s:darub	XWVYXYVwXwXVU
s:dashb	0XXYZnXYnlYYc
s:datab	0dmXYWagYZhYk
s:datac	XYYbZbXZyWYbX
s:datas	WZsZaaraXuZYV
s:datat	TzVXXYUYWVXXU
s:daten	urXZaZXsboYbW
s:dauer	ZzaccbZbbabbZ
s:daugh	lXeYmXUXkymYi
s:davan	WW0WXXURWTWUV
s:daven	vwYYZWWXYXXVV
s:davve	YaxbaZXZWWaaX
s:daywo	acYbcaacZwccb
s:deadl	rnWvXqYbmVXYc
s:deale	VZXyZaTZYZXaW
s:deare	WZXZYWVwWQuZt
s:debit	UYXVYWwWZXVXv
s:deblo	abZbcbabcayXZ
s:debor	abYvccYcbbbcc
s:debre	XaZaaxZXZWcca
s:debri	VZZZbxXWcZZbZ
s:debug	zaaZcZZbcbbba
s:decem	qffXYlWuZXXYv
s:decen	VQVYzXVXXWXXU
s:decid	SarnYXnWzVWVk
s:decis	VqW1jYqXXXXYX
s:deckh	xbbXbZYbbbXcb
s:decla	UXXYYXyXXUUWq
s:decli	bXYuZnUZXWW1U
s:decor	XyXYYYXXZXXZS
s:dedic	SUWWYV8XWVXXU
s:deepe	XZXYZZYYZyYZW
s:defau	RYWYX0VYYXWbW
s:defec	TWW0VVRUXVRZV
s:defen	YZuZabXaauYZX
s:defin	TW3oXXcYXWXYW
s:degre	acacccYbawbcX
s:dehra	ayabbWZXYZZZV
s:dehyd	YXZZaayZaZYZV
s:dejeu	WXWUXTUuXyWXS
s:delac	YbZbbbZacaYxV
s:delay	YXXUZYWWZXXXy
s:deleg	WWUYYYUyYVYWT
s:delet	XnXZZZWoZWyrT
s:delic	cXacubbcbbcdc
s:delig	WsXYbZqrYtdYV
s:delis	zXYYYaXZYYZbZ
s:deliv	vXWWYlabYWrpq
s:deman	rZYqZYWZYZXvX
s:demar	0XbbbbZaaaaaY
s:demen	vcYacbZdbcded
s:demit	ZYXaZaYYxWZXU
s:demog	UYWXXXUzVWVSU
s:demoi	YZZawbYaaaabY
s:demon	XZYXoYzZZaZaY
s:denma	TyWYTZvZVVXZV
s:denta	XbZxaYWZbZZZY
s:denti	aYVlZYqXrpZYu
s:depar	koYaapcYpacXr
s:depen	omwYYvUXYWUrW
s:deplo	ZbZXasaZVwabY
s:depos	ZZZmZYWZlY2Zd
s:depou	zYYWYWWXYXXYV
s:depre	VZTXXYTXVTXZz
s:derma	VYXXYYVWXVVUz
s:derni	UWTYXWsuykXWU
s:derti	awbcccabcbcba
s:desab	XaZxZZZZaaXbY
s:desac	YZaZaXYWaZxYX
s:desar	knYZaZwapZaZX
s:desca	YaaZaYZWaZwYX
s:desco	XYYYYWUyYWXYT
s:descr	ldooYYcXXVhXx
s:descu	ZaZb0bZaaZaaZ
s:desen	YnXaaZwZlZZrX
s:deser	VnkXXntcXzWWT
s:desfa	yXZZaXYYWZZYX
s:desig	orbakaaalYboa
s:desir	wrYaaaXZZZaaW
s:deskt	ZaYXaaXVbYxZY
s:desku	VWX0WWUWYWXXV
s:desmo	XZubrbYaaaabZ
s:despa	yXYZZXXXZYYZW
s:despe	yYZbbXYYaYacV
s:despi	YZYaZaWYxWZXT
s:despu	VVUXXXUVWyWWT
s:desse	xYXYYYWuZXYZU
s:desti	YVVZZWzYYWYZY
s:destr	XZWZZZXxYVXZV
s:detac	XYwbcbZbZaaZZ
s:detai	eluYZZbZkckqW
s:detec	mXXXYYnzWUXYT
s:deter	pwsYXaXYaYXYW
s:devel	coZbpmmbeaeba
s:deven	XUVZVVzYXWXWW
s:devic	TVUXXXzXuUWXS
s:devoi	WV0XZYWSWWVXU
s:devol	UXXYXYtXXWzVS
s:devso	ZbabYYXxcaabW
s:devue	XXZZZZXZaZwZV
s:dezel	XWXVXXyXZXWYW
s:diabe	XaYbxZXZZZacZ
s:diagn	WYWYsZuXYWWYu
s:diale	XZVaZaXZYyYZX
s:dialo	XbXbtcscbabca
s:dialy	UXW1ZWWZaYYbZ
s:diamo	WUVYXYOYYY3YV
s:diari	xaWaZbYbXWbbY
s:didsb	UZbZayXaYZbbZ
s:dieba	zXWYZZTYZZYZT
s:diens	W0YZaaXZlYZZt
s:diere	ddcepededcded
s:dieti	yYZZZZVYaZZaW
s:diffe	absZZZiYYbyZX
s:diffi	SXWWaXyYYYuZW
s:digit	jsaanmpdZYbaY
s:dilig	VXX5YYWYZUYZW
s:dilno	baYdcdbduaccd
s:dimin	bbZdcdadWwcZa
s:dimos	WZWaZZyYXXZZW
s:dinhe	TXWXtWyWVVtUT
s:dinsd	uWZZaXUzaYXXV
s:dioce	yaaZaZZbbbZbZ
s:dipar	XyYYWaXXaYYZX
s:dipen	UwUXwXUWXVWWT
s:diplo	RSrWVUQxtTzVR
s:direc	kuaZcZlbmalZa
s:direk	WzWZZZZZZZZaY
s:diret	Y2YZZYYpZZaZZ
s:direz	ybcbcZYcccWbb
s:disag	UWUXXXToV2WWm
s:disap	XaXaZaUYyYZcZ
s:disas	yXXXaYWZabZbZ
s:disbu	XYYXXYWWZY1XU
s:disci	XZaZaxZaaaabZ
s:discl	qZXraZpaYqZaY
s:disco	btXbXYqmYWtYk
s:discr	Vq2YYYSXXRvXR
s:discu	vXrddZaYZYYZs
s:disea	SXYzTYXZYZXZW
s:disen	ltZbaaYaqYasY
s:disgu	VYYWzZUWYXYZV
s:dismi	acZabcYacabvZ
s:dispa	raUXspTksTXvR
s:dispe	VSWXzZXZYYVZW
s:displ	TZZYawWTZWWYx
s:dispo	vWWYZarXrWXXx
s:dispu	QWT0YXVWXXWZV
s:disre	WaaZaXVWbaYWy
s:disru	abYcvcZcbabdc
s:disse	TYTWYWSXT0XYU
s:dista	uZabqbZbalbba
s:disti	YZZaaatYWwYaX
s:distr	adWetZqlZmZZp
s:distu	TVRXVXSV0SWVT
s:ditch	YsXbbbtcaaZcb
s:diven	YXZZZZxWaZuZX
s:diver	WXyaaapYWXZZX
s:divis	uZabccacsZbba
s:divor	VWVYXxWYUVuaY
s:divul	WYZYZxYYaZVaW
s:docen	YYbab1ZZbbaba
s:docht	VYYXZyWVYWXYV
s:docke	acaXccwaYabaZ
s:docto	TcrVrwsTWUWYW
s:docum	rWVvXWXWmYiun
s:dolar	yWZZZZYYZYwZX
s:dolla	VXWzaomUXUuXs
s:doman	VXUWYYUW6VWXS
s:domat	VWVWXWUVWTVSz
s:domen	VVWXWXTzYVQXT
s:domin	hWWXXXUVWUwWx
s:donat	VWXzZVkvYWUXT
s:donca	auacccZdcbcdb
s:donde	VWVXXXUWXVVV1
s:donne	ZqYoaZancXYpp
s:doorg	zZZabaWaaZaZW
s:dorma	YYtbZbYbaatbZ
s:dossi	taaabaZbbbtYY
s:dotie	ZzacbbZbaabbZ
s:doubl	UXlXWnrVXU4XT
s:dougl	YZZZZZXXYYxaZ
s:downl	VXXXoYdtiWxsU
s:downt	V0SZaaVbWWYbW
s:dozen	ZYYSayXYYYaaZ
s:draga	WZZabzXTZVZbY
s:drain	VXVZZawZtWabZ
s:drawi	rWWYlmyfWmXYW
s:dread	wXWVVuRwTUXZU
s:dream	yaZYaXYXbaabU
s:dredg	UXQQXXS1TSXYT
s:dresd	ZZbRaUaycbbbb
s:dring	ababbbZbZZwZW
s:dritt	ZXaZvZaabaabZ
s:drive	VmjqulWZqTVWo
s:drivi	osVeYXVVnqrXi
s:dropb	YbcYaYYYccwba
s:dropp	pXTsVTlsVUzXR
s:drown	XZWXaa4ZZYYaY
s:dryne	WZWYZa0YXRXZV
s:duckl	ZaXbbaYYaXaax
s:dufre	RZZyZWWZZaZaX
s:dumpl	XwWaaaXZZuXaX
s:dunmo	TRVYWYUUTUWzS
s:dunni	YwZbbbYcaaccb
s:dupli	VXWYXXTQXVtpy
s:durat	zdYabaYfbbabd
s:durch	VWWXXWSUXVUU0
s:dwell	xZabaaWaZaYZY
s:dynam	XX0YXZQWWUWWV
s:dysle	zYYZZQWYYYZaV
s:earli	njyZaYUoYVsXV
s:earni	ZaccbZTadcxaa
s:easte	pZZYbvYYabbba
s:echan	aatqcbZaambaa
s:echea	WWWYXXVXXVWVy
s:ecolo	YYaaaUyYaZZZY
s:econo	YrXWZvYwcXZZW
s:editi	UqXYXpwbuWWYW
s:edito	WYsZZYymYnWZW
s:editr	VXYXZzXXaYTZV
s:educa	WrWuZWpkVXrZX
s:efeti	Z0abbbZaZaaZZ
s:effec	WpZwaYYaZZZZW
s:effic	aYXbbbwabbaba
s:egali	YXYbwbaaaZZbZ
s:ehren	aabaavaYabbbX
s:ehrli	VXWYXYWXWX0ZW
s:eigen	SVYZ0YXXYYYZX
s:eight	Zvacbcacbaada
s:einde	ZZZaaUYyYUYYV
s:eindh	rvYaZaYaZaYbY
s:einfu	XXaZZxXUaZZaY
s:einge	WzZaaZXWXYtUU
s:einhe	VXYzXSXVYYYYX
s:einho	VZZyZXYYaaZZX
s:einka	YYXYZZ4YXXYXV
s:einla	YZYZaYWqZWY2T
s:einri	WYWWYYWVXSWTy
s:einsa	xZbZaXZacbaba
s:einsp	QWUUW5RVWVUVT
s:einst	VWXY0YVtsVYWW
s:eintr	YrXZaZX2YXYYV
s:einza	WYaYaYYaXXzTW
s:ejecu	YaaZaXZXaZxYY
s:ekspe	ZZbbcbvbabbdd
s:ekstr	ZaabbbXbbwbcY
s:elder	RVTVzURwUTWXT
s:elean	ZYYaxZacZZbcc
s:elect	ZXXrpXUXtosYZ
s:elekt	UbbacawaccacZ
s:eleph	UyYZaXWZZYZaX
s:eleva	S2UxUVRWVUTYU
s:eligi	awUccdZdcdbde
s:elimi	WWVXYYTVpRV3P
s:ellip	XVWaaZXWVWWzU
s:elsew	WXTZZZwYWRXYw
s:elspe	bbacbcabZvbcY
s:elter	YwYaaaYZZYZZu
s:email	tZabccZcbbqcY
s:embar	VYZYZyUXaYZbX
s:embas	WYXYaaUYYY4XU
s:embau	ZyababVabasaY
s:embed	pxmbZbYabXaaZ
s:embra	abZaabwbaZabY
s:emerg	WYYYZZXYaYzYR
s:emine	XZbabWzTcYXbX
s:empez	SSUVUVQxUvtVQ
s:empfa	UWWXVXUWXUzVS
s:empfe	ZXXbbbZb0XaZZ
s:empie	WYYYYXWyZXXXU
s:emple	YXZpraXZaZaxX
s:emplo	XyjmgadclYZZX
s:empre	WWxYjXXcyVsWV
s:enabl	aaZaccwbbabbb
s:encai	WxWZYYWVZXxVS
s:encaj	Zumddcabbccbb
s:encam	aVZbbbZazZbYZ
s:encan	XxWYYXURWzXVS
s:encar	2YbabaZaaaWZX
s:encer	VWUWXXUUXxnPw
s:enclo	VYXZZZWWYksW3
s:encom	SUVUWUSUUS1Qv
s:encon	VVUWXWUUWzVWS
s:encou	qsXbbaZaVuaba
s:encue	XaZvZUYuaZXaY
s:encum	XYZZXZXVZXzYV
s:endin	ZcYcbcYccvbca
s:endor	YYYamaXZaXZ2V
s:endpo	WaZVZaxabbYca
s:energ	xZZkbbYsaZaaY
s:enfan	VXSXXWTVwUUSx
s:enfer	RTSVVURyzRTTO
s:engag	xZsZbdXabadbZ
s:engel	abawbaVcbbbcb
s:engen	nrZccbdbqbbaa
s:engin	nsabibkcdbblZ
s:engli	tpWYYkddqXmnW
s:enhor	ZZYabaYYY0YNU
s:enjoy	XuuZZYnUYqYZW
s:enorm	aZaabsYaayaXX
s:enqua	yXZZaXYYWZZYX
s:enqui	eWYYYVuYrXmrn
s:enreg	WUXYZZWWYWX3S
s:enrol	pSXXZpsRYXWXx
s:ensen	WSWXUzWVWVWXS
s:ensui	WXYYZYWXYWWXy
s:enten	uVvXWXUWtUXWU
s:enter	pmnYoZZtYfaZX
s:enthu	abZccdZdvadbc
s:entir	W0VZYaUaZZaba
s:entit	VZ0YZbYaaXZbZ
s:entra	TVVWXVU4ppZTW
s:entre	WdXwibWptXoXY
s:entri	WYYaaZUxZXXtU
s:entru	vccccZaacbWca
s:entsc	PWVVW0RVVVUVS
s:entwi	ZoZanZratZaaZ
s:envel	UXUVTXSUWUvX0
s:envia	VWUXXWUVWSyNz
s:envir	uXutYYSXmcXYW
s:envoy	kWqYvYVYZYvYW
s:enzym	ZWZaxWXXbaaaY
s:epide	ZyYaXbYYaaZbW
s:episo	ZYXYYsr1YWYYW
s:equal	XaZa0aVaZXWbZ
s:equip	WXYptovXZZkZY
s:equiv	WYUYZZXZyVZYX
s:erasm	ZbZbZcYbXxaaX
s:erava	WXVXYYVWXzWWU
s:eredi	ZaZbbaZZaZvXX
s:erfah	tbbacbabcbqca
s:erfen	ZbZbbaYaaXxYW
s:erfol	WYaYaYXZYWzTV
s:ergeb	ZYaabbZZZYa0W
s:ergon	XWXZaUUzWWYYS
s:erhal	VpVXYXVWXWywS
s:erhoh	QVTTWTRUVRU0P
s:eriks	ZZbWaXxXcbZba
s:erinn	uVTYYYuXWwUTV
s:errei	XVzZYZWXWVYYU
s:ersch	TVUWWTR1VRVtQ
s:erstg	bcbddctbdcdcb
s:ervar	xVabbaXZbabbY
s:erwah	abZbbbZaaXazW
s:erzah	YwXaaatZaZbaZ
s:erzse	XaZaaxZXZXccb
s:escal	XYWwZYVYQxXYW
s:escap	WZZaxbXbaaYcZ
s:escre	VZZXZyWYaYXaX
s:escri	XmtkZsWXnXtZW
s:escuc	XYyZYYWYVWXYW
s:eserc	TXXTWzRVXXVXU
s:espac	ZvbabaabbbabZ
s:espec	jZYoZqXoajZaq
s:esper	XZYxZZVYZXYuV
s:esplo	VYWYyYTVWWXXT
s:espre	XXYZaYxYZYZXW
s:esque	yZbWcbbcbcbba
s:essen	YbcbdcbdddvbZ
s:estab	XmXZaazZZXrXX
s:estad	WpZYayXYZYYZX
s:estag	XXZaZaUZyZZYX
s:estam	WpuqwZWYZXYYW
s:estat	VqkYtxWXYXYYW
s:estee	ZYYYqqqokXpZW
s:ester	1aZabaYaaabaX
s:estim	vXrnYYeXXVrYi
s:estud	WXVsYYWXzVWXU
s:etern	YZZYZZVyaYYbY
s:ethio	VWZYzWUVbaXaY
s:etiqu	abXbaaZbySbbZ
s:etudi	UYXXpUTyuXXYU
s:euroc	xZZaYaYbababb
s:europ	tXWXrYbUYVxYW
s:evalu	0WXuZYdYcYZYX
s:eveni	cZXnlwYtiXYYZ
s:event	bbZccdacVwbZa
s:every	XarZpkWpnolXY
s:evide	UWTWYXTUWvWWx
s:evita	XaZZZYYZZXxWV
s:evolu	VXzZYYQXUUYXU
s:evolv	aYbXbbxabbZab
s:exact	qocpYZoYpmZXW
s:exami	WXXvkvbXndWkW
s:examp	XZXZaZxYVuTaX
s:excee	waWZdcZcabacc
s:excel	WrsYZoZYXulYW
s:excep	XXpZZZVWZWvYu
s:excha	ijrZaYapcetYV
s:excit	ZayZbbmbiZZba
s:exclu	TpWYYX0sWVtWT
s:excur	ZbabbaawcYbaX
s:execu	hfZYZqylXXifW
s:exemp	VZYXaxXXaYYZX
s:exerc	uqXXYVSptVXZs
s:exhau	bcZdddadtbcdc
s:exhib	tVuXXXiwWTXXS
s:expan	WX3ZYZUXXmqZV
s:expec	norZaljkcZaaZ
s:exped	WXUXXXUVWSVO0
s:expen	mdVYYocpXUXS1
s:exper	iebsbebaqYjZc
s:expir	TWVXXYpWkUtsx
s:expla	pYeuVynWWoWYV
s:expli	TVVtXzrVWVWXT
s:explo	aYynjkXZnXZaY
s:expor	WXXZwarZYqYaX
s:expos	cqWZaYXYZZXYx
s:expre	oqXaaaXZayZaX
s:exten	naXZZcjYYXaY2
s:exter	zYZZarbaaaZbZ
s:extra	XZZaaaWZZYvXt
s:extre	YZyZZZVWXTZZZ
s:extru	VaXxbaYbaVbbY
s:fabbr	VVVXXXVVyTUWT
s:fabri	YZYZZZxZWYZZX
s:faceb	TWYYYXUyYVuXV
s:facha	vYYZavXWaYZZo
s:fachb	YyWYaaXWWYYZX
s:fachi	QWVVV0RVUVUVT
s:fachk	VVSXXX2XWUXUT
s:fachp	wZbZbXZaccaca
s:facil	XmVamZvZZWZZu
s:facto	nksZjZkYsZXZX
s:factu	xYYZnZmYZYXYw
s:facul	UbWYZrW1YbXYW
s:faili	WYXXYT1VYSUVX
s:failu	VXUjZzTRYVvVS
s:fairl	xaYabYYbbZacZ
s:faith	XXoabbqalZpbq
s:falaf	XZYbZbYZyWYbX
s:falan	YYYZaZXXZyYUT
s:famil	UutabZcWmqXXc
s:fanci	zYXaaaWaZUZbX
s:fanta	TWTRWWUUYXVW0
s:fareb	vYwYYYUXVqYXU
s:farew	XWUYZYXTWlYVz
s:farma	qYZuaZZaabYaZ
s:farme	bWTuvWrsWaWXU
s:farmh	wZXaZatZXXYbX
s:farml	XyabZXXZZZabY
s:faroe	VWRXYXUXW0WVS
s:farra	wccbcbabcbabX
s:farru	waZaabacbcXdb
s:fashi	WXWYvZTYWVwZX
s:faste	YbYabbxYZYZbX
s:fattu	rpZaaaoZaZZZs
s:fatur	QWYXYX2nYYVWV
s:faudr	zYYWYWXYZXXYW
s:favou	uYnXZZVZYvYYW
s:fazen	TVSWWWTV0SUUR
s:feari	VVYXWZXaYYzaW
s:featu	sVYXXWuyVTQuT
s:febru	wYXYZpYmpZYZo
s:fecha	WXXYZYXXXWYYy
s:feder	utZZaXkZaZoZX
s:feedb	VWVnsbVVcmXzX
s:feeli	UWtYVYvWVtXXU
s:feest	YYXZZYXXYxYUT
s:felic	aZXbbbZZZ1YMV
s:felix	yaZZZYXZZabca
s:fello	UXWXXVV3XkYXU
s:fenet	VaXZYayWYYYYU
s:fenne	ZbWbbdZbSyaac
s:ferme	XasaaWYxZUYZW
s:ferna	VbYwcbZbbabdc
s:fernd	UXaYZzVYWYYaZ
s:ferng	YTyaaaVaYZZZa
s:fernh	YyVbabXabbbcb
s:ferra	WWWwYXvYXWZYU
s:ferre	XaXZcbwbcbbbb
s:ferri	XZabxbYaaYZaY
s:ferro	vcbbccaccccZc
s:ferti	UXVVX2TWYWVXV
s:festa	ZzabaaXabbcca
s:festi	zXzYYUWRYVXYV
s:festl	Xbbucbabbcabb
s:festp	RXWYXX0XXWYYU
s:fetch	XYYaYbWZxYZbZ
s:fiduc	aabcacacbcucb
s:field	ZbawbZYZbbZbY
s:fierc	XaZbZcabYwbda
s:fifte	XaqXexjWXqXZW
s:figur	TlRWtXrUTPVW3
s:filia	XZXYYZXWXWYWy
s:filip	YaWaaaWYZxZYW
s:filli	oYuZaaXZYbpaq
s:filmi	uaaYXyUXaaYaX
s:filom	XYXXYYWVZyXXV
s:filte	xbabacWcZabbb
s:final	YqZaZYdwZtXYW
s:finan	nqmZkemYaakbZ
s:findi	pXqYXZnXunZaY
s:finge	YZYaZZYVZSZaz
s:finis	pZcmrWVkyTXYc
s:finla	YxZcbbbbbaXcZ
s:finni	XwZcbbabbaXcZ
s:finte	daommabdndZoY
s:firef	ZaZbbbZabYSxW
s:firew	TXXSXTQUYXyVw
s:firma	yZZabaYVbZXaa
s:firme	ayacbbXabbccb
s:firmw	1XZXZUYZWXZZX
s:fishe	wYXYwYSWXXVZW
s:fishi	rxWuoWUWWXXYW
s:fisio	yZWZYZVYXXYZW
s:fitti	SVRVWWQV1SUTP
s:fitzw	WZWZxaYaaWYaY
s:fixtu	vababaaccaccZ
s:fjord	YvYbbdbdbdbcb
s:flagg	xUWVXZVYZZwZV
s:flash	WZaZaXyYZaZba
s:flatb	yZYZZYXaXXYbY
s:flatm	VYxZtYVZXaYYW
s:flatt	YXycVbYbYYada
s:flavo	yaZbYbWZYYYXZ
s:fletc	UaabbcZbcYabx
s:flexi	ynWnYpUXYYjXW
s:flick	aaZbacYabaYaw
s:fligh	zWWYXwRVXUWYu
s:flipp	tbccccYecdded
s:float	bZxaabVYZXWZW
s:flood	UbacbcacxYbca
s:flori	TZXZaYUUVV0aU
s:flutt	Wbabacwbbcbcb
s:flyov	bcadddadtbcdc
s:folde	bcabZcvbbbYdc
s:foldi	XVuZsaWYYWXYv
s:follo	kaZkakfhahkrZ
s:fonda	uZbarZZbbbaba
s:fonta	WXXZYtXWYWYVw
s:fooli	VYVYYYRYU1PXS
s:foota	zYWZaYUZYVYYX
s:footb	mkTWuWRRWuWWw
s:foots	ybZaabYaaYZcV
s:forbi	XwbbYcabaaaca
s:forde	bZZbvcabaaaaZ
s:forec	wYVqqZTWdVWXw
s:forei	XYZaZaXZZXyZZ
s:forem	V2UYWXRXVsVYU
s:foren	QVXzVtRWXVuXR
s:fores	YZXaYaWaxUZbX
s:forev	YZWZWaVYawtaY
s:forfa	zYYWYWXYZXXYV
s:forge	wbYZbbZbbZbbb
s:forgi	VsTZpZtZuXZbY
s:forgo	XqWaabsZYsZaX
s:forkl	qXVvXXtUuUWXU
s:forma	YaYZjq0nZYYZX
s:formu	WYXXZYSXZWWWz
s:forni	TUVWXXTVWTUTz
s:fortb	ZYZTayXYYYaaZ
s:forti	yZZaZZWZaZaaW
s:fortn	pYbYpmbtYWYYn
s:fortr	baYdcdbdtaccd
s:fortu	0UYYZXUZZaYaW
s:forwa	bZmZZYXclptbp
s:fotog	ZaYaZZyXXWYYW
s:fotov	Zdctcccddcccc
s:found	bXYc1kjlYXbZX
s:fount	xVcZaaZbcaZca
s:fourn	UUTVVWTSWTyTx
s:fourt	SZtXYydYWWXrS
s:fract	2WWYYYosZYZaX
s:frage	YYY2aYYWaZZYY
s:frame	yXWXZZtXZWYZr
s:franc	jYoaZY0ZkZWaY
s:frank	UrTxWWwWWWUYT
s:fredr	VYZZaZXUYVXYz
s:freed	mRVWxrUTXWvZW
s:freel	rYeZabmiqecba
s:freez	XZXaZZXYXTYZy
s:freib	qabbcawbabZaZ
s:freig	XqZmYavZpZZpX
s:freit	zaZbcbZbbabcY
s:frequ	abqcccYbbbbrc
s:fresh	baacbcYcwabbZ
s:frida	RuVWY1QSWsVYU
s:frien	VcvYqXsYYqnXV
s:fries	zXYZWYWYaUYaV
s:frigh	XWRYYZvWzSXYT
s:frigo	VaXybYVaabYZZ
s:frisi	TWRZYZSWX0XZV
s:front	U3WYYXWXYWvXU
s:fruhb	WWXXXWVzWUWVR
s:fruhe	wcabddZccccda
s:fruhj	tcccdcbdddbcc
s:fruit	YcbYacYcbbvcc
s:fuhru	ZYYaaZY2YXZYV
s:fulfi	SzZaZYYZZaXYY
s:fullt	RW1YabYaZXYbZ
s:funci	XxaaaZYZZZuaY
s:funct	hXwZZZZYrVYYq
s:funda	XWYyYXXXUVXXU
s:fundi	UnUX1YtWVVXYV
s:fundr	lqrYZZxXYWYZX
s:funer	vXVYiuVWWtXZS
s:funne	XZXbXayXYYUZX
s:funzi	YyXZZZYYYWYYW
s:furch	aaYbXbYa1ZaaX
s:furni	sWwZrYVYYaiYX
s:furth	nbrZaaZqZYaYt
s:gabri	YXYataXaatraY
s:galla	caaddebdtbddd
s:galle	WZaZyYVYaZVZZ
s:gallo	YaYbYaXaxUZbX
s:galpo	yYXYZZUXXWZYV
s:ganas	TVUTVVSUWT0TQ
s:garag	XXYZZYXXXWYYx
s:garan	WYYYXYmVYW5VU
s:garde	vVSVvwRVWTUYT
s:garib	VXVXYYUWXzWWT
s:gastd	WYbZbyZabaabZ
s:gastv	VVXUYzUTXVVXU
s:gatek	TXSWVXyUVRxVT
s:gathe	ZaYbaZWyaZYYX
s:gazet	XaZZaZVZaZXPz
s:gazia	ZbbbccvbcZZca
s:geacc	ababcbZabYazW
s:geach	wbbcdcacccZcb
s:geand	VYyXXYVWVTSuT
s:gearb	YaYnYbmaxmaaY
s:geblo	bcccdbbccbvVX
s:gebou	UUUXzVTVUUWXU
s:gebru	TVTsUVRUwTyVR
s:gebun	VTvZWYUXxUXXV
s:gebur	YYXZZZXXYyYUS
s:geehr	npZrbaYaoZaak
s:gefal	WZ1TaamaXqZXX
s:gefel	WyPXZXUWXxWPT
s:gefin	YWZawbYaaZZZX
s:gefre	ZYYaaVXYWyZYV
s:gegar	VXWXWWPWXW2WV
s:gegre	WXVXYYUWT0WSQ
s:gehal	VxZZaaXXZYZYv
s:gehei	TVUzXVTUVUUVQ
s:gehol	ZZXZZaXYXxZXU
s:gehor	bxbcbZbbbbbbb
s:gekek	VYWWZYzXZXXXS
s:gekom	aYXbabYZxYaaY
s:gekoz	V0WWYWTWXSWWS
s:gekre	xabYXZXabbZYZ
s:gekun	aXXbbcaaxUaYY
s:gelos	XYXYYYVWXVXxR
s:gemaa	TWPXWXUW1QXWT
s:gemac	UXVWXYSVZVWW0
s:gemee	vuXYXWUXYvXWU
s:gemei	ZxYaabXZZuaZY
s:gener	neatYXnjXWjYs
s:genit	UWWWWWVVWVWWz
s:genti	0ZYZZYWYaXSYv
s:gentl	TYbZbyVZbaYaY
s:genui	YqYqZZoYZasaY
s:geogr	yZbacUZacbXca
s:geolo	WWmrYYTVWSW1R
s:georg	TyZaZYYZZaXZZ
s:geosp	WWUYYXUyYVXWT
s:geote	wuZZaZWXaaZUY
s:gepla	WXXyYYVWXZXYS
s:gepro	WWVWXXSWXW0WT
s:geren	lxacbbZbaabkZ
s:geric	TXYyXWWWZYYZW
s:germa	XWuWXXvWWTyXU
s:gesch	WYyXXYUXVTtVT
s:geseh	yXWYXYsXRqWVU
s:geslo	bcccdcbccbvVY
s:gesol	aaYcbbZbzZcaa
s:gespe	YVYaaZWYVXu0m
s:gespr	YnXuXaYZzZaaY
s:gesta	azacbcYbbabbZ
s:geste	YtWZZYXYwsZYW
s:gesti	YnXvZoiZbYsZW
s:gesto	TVUxXuqVVVUXU
s:gesuc	oYZapuYZZYZtW
s:getra	VXTYXYUXUSWW0
s:getta	TUzZaaXaYXaZY
s:getti	eoxZZZqYWrYYV
s:gewen	UVUXXXVVWzWWS
s:gewij	ZbZbbZZZaXQyV
s:gewin	ZZZWbuuaaabaa
s:gewoh	XYaaaYXYZYXYx
s:gewon	UWWWWWTWYV3TT
s:gezei	XZXZ1aWYYXZYX
s:gezoc	mVYYl1WUYWYYV
s:ghost	xVWVXW0WXUVWU
s:gifti	XYYYZXVTYTzYV
s:ginta	abcbddadddtcc
s:giorn	uZZZayXXZnYZW
s:giove	XYXYYYVeYVXV0
s:giria	ZaZaaZVwaYYZW
s:giste	YZWZZZWYWyZXT
s:giust	WYYYZYyXYVXWU
s:givea	ZaZaZaXVbZxZW
s:glaci	TWWXX0VTXWVXS
s:glads	SzXZYYUZWZYaW
s:glamo	ZaYbbcwbbZbdZ
s:glasg	duZmpdWannZYX
s:glass	WXYZaXxWXYSZv
s:glaub	XUUaYYWYzVWYV
s:gleic	zaZbcbZbbabcY
s:gluck	VVRXYYUVVqVwR
s:gonca	bcacbcZcbubcb
s:goodn	XZYbYYXtZvabZ
s:goodw	bbabcZXbcwZcW
s:gorge	WZVYZZ0YWRXZV
s:gosta	VYuqZYrXYrYXV
s:gothe	VXxYYYSWVxXYS
s:gover	sVrtXXTWwUXbU
s:graci	XYYZZYWXY0XUs
s:grade	WzUXYWYXWVZaW
s:gradi	vuZZaUXaaZYbZ
s:gradu	crXaZcXowlYZX
s:grafi	XYVYYUW1WSWXT
s:grana	SWXYXWUUWTWzR
s:grand	XmVYYYVnpqnVx
s:grant	kXXYpZdYXWuYs
s:granu	YXZZaayZaZYZV
s:grape	VWWXYYVXYWXXz
s:graph	TZXYXXQT0VVYW
s:grate	sYXpZcXYyTZZo
s:grati	YsWZabYbWrvZY
s:gratu	YaaabnnzbXYoW
s:great	bbZbbbYbwZbXZ
s:greav	WZxbccZabaZbZ
s:green	lnUXrXUWVyXXV
s:greet	ndZcZaXZZ1cWa
s:grego	VYWXZyVYZZZaY
s:greno	XybcababXbbaa
s:griev	xaXZbbYbaaacZ
s:grill	RVY0WUTXYXWYU
s:grims	ZaZbbZWxbYZbZ
s:gripp	cYacucbcbbcdc
s:groce	XaYxZaWZaaaaa
s:groet	aaaabaZZawaWV
s:groni	ZWYaZaxaYZXbb
s:groom	RVUWxXmWVTWwT
s:gross	YWYaxaZaZZZbY
s:groun	ZaXbaaYYYXZZx
s:growe	WZZZwXUvZWZZY
s:growi	ZxvaXaXaoXaaY
s:guaca	tbccccXecdded
s:guada	XXWYZXWYYW1XW
s:guara	lXYYmloXXX1ZX
s:guard	WTVaaaWYXXY9T
s:guess	UZWYZbzaZXZbW
s:guide	WYVYUYVYY1ZZW
s:guild	VZXYaYUybYXaW
s:guita	yXXaYZWababca
s:gujar	YXZaaaxZbZYZW
s:gurdw	UbacbcacwYbca
s:gurga	VZXyZaTZXZXZW
s:gusta	sXkYZpprdfYYV
s:gutac	SWXzVVWVYYYYV
s:gutsc	WWXzYVTWXWVWV
s:gutte	SVVYXX1VXSVZU
s:gutve	WZVZYZzXXVYYV
s:haber	YYXYYXWSYzXWT
s:habit	yabbbaXobabbY
s:habla	tuuYZZXWYXXUX
s:hacka	WXZYrXV5aXWYU
s:hacke	vZbZcaZccdbdb
s:hacki	WWVYYPVWVR0YU
s:hackn	scbddcbdccdec
s:hacks	XbZbbbYaaYWYx
s:haemo	VZYRZzWUZXVYW
s:halbe	YZXbZbVbyXYbZ
s:halcy	XyVZZaUaaaabZ
s:halfw	WbZxYbYZbaYbZ
s:halif	V2TaZaWaXXYaX
s:hallb	vabacZbaacaba
s:hallo	RXwXYYVWWXWYx
s:hallw	abYabcwaZZbca
s:halvo	XaxYYcZcaYbcc
s:halya	YxXabbZcaZbbc
s:hambu	jtXZZZvZZYYZW
s:hampe	XYYYXY0WTXXYV
s:handb	vXXYZ0WUYcVXW
s:hande	VWWWWVQWYV0XV
s:handf	Wl4YXZTZYVZaX
s:handl	UtXvYYzXYXYYV
s:hando	lYWqcYWYYrYZx
s:handw	bZYYmX0YZXYYV
s:hanne	YaYbacYZVyaaY
s:hanov	XZWWZX0TZVYTS
s:happe	pYmYYmyXYdXZX
s:happi	UXTzWXrWTTWYV
s:haral	ZaXbcawabbbdb
s:harbo	WwUYYYTXXWVvv
s:hardw	mWWZwarYrXXZm
s:harla	VYUXYYUVWNW1U
s:harmf	XYWYYXWSXUWzU
s:harml	yXYZZbWbbZabX
s:harri	ZcabbcxcZacdc
s:harro	wXXaaWTxYWYYT
s:hartf	1ZZZbZZZaaZbX
s:harti	aaZbdcvbcabbb
s:hartm	uZbababccdbdb
s:hartn	bbacbcabZwbbY
s:harts	azYcbcabZZbaZ
s:hartw	YYxZYaVaYmZZW
s:harve	UWXXrxUUvTXZW
s:harwe	VaYZZZVZaXXby
s:hashi	bwZbbbabZZbbb
s:hatte	SUWTY0STYWTXU
s:haula	XwbbYcabaaacb
s:hausv	VYYxYTXWZZZZY
s:haver	ZZYaxZacZZbcc
s:hawth	YZaabbYWZYaZx
s:heada	UYZZaZzYbZWaW
s:headc	YzmaZbmaXYaaZ
s:headh	Zh3aabWZZWaYX
s:headi	cZvcccbcbYbca
s:headl	TXSYWYmWU5XWT
s:headm	VyUVXWVwVUXUS
s:headp	XZazbWXUbbWWW
s:headq	S4XZXYWZZZZZY
s:headr	xZZbacWbbZcca
s:headt	WbbucZabccbcZ
s:healt	rmWqoZqYXkYaY
s:heari	ZbsciWmWXljXt
s:heart	ZababZRxbZWZX
s:heath	xbabbbWbbbbXa
s:heati	yXVXtWrYXUXZV
s:hedgi	XxYbbbYabZacb
s:heimw	VXWYYYWWXUVUy
s:helem	WWVZzYRURVUWV
s:helme	WXYzaYUXaVUYV
s:helmh	WZXZYbUyaUZbX
s:helpd	ZbbbbcYbaaaav
s:helpe	UWXXYYxVXWWXv
s:helpi	rqVYYsUXsWXsV
s:hende	XWYYaZXXZVWWy
s:henni	ZaabbbYbbwbcY
s:henri	YYVaZZVZXzYXU
s:heran	ZabbbZZZbYxTX
s:herds	WyXbYZXYYWZbX
s:heref	xYVbccZbYZbca
s:heren	XZYZZYXXYX1TX
s:herew	abbbabYcvbbcY
s:herit	ZqYabbZaaaxZX
s:herma	ZaZa0bZaaZaaY
s:herst	WbbvcaZbbcaba
s:herun	aZbbbaYZbawYX
s:herzl	WVSXYYVVWrVwR
s:hesit	auaccdbcabbcZ
s:hetzn	YxbaabWacabYa
s:hexag	xcZcabZbaXadb
s:hibri	sobcdcbccccbb
s:hicie	0ZUZYXQYSVYYX
s:hicim	ZaZa0bZaaZaaY
s:hicis	zcabbaZabZbaZ
s:hierb	VXYYZXVXYXXYx
s:hierm	XYWZZZWZyXZYY
s:highe	XXYZaZXZWXYzX
s:highw	ZbbbbcYbaaaaw
s:himse	ccdcrcccedcec
s:hipot	WYXyZVWXYYWZW
s:histo	ecnmYklrWTWYt
s:hithe	SXVVZxTXXyYXS
s:hochs	UWWXXzUSXUWXT
s:hoeve	WaXSbZzYbZXbY
s:hoges	VYbZbyZabaabZ
s:hoist	aaZaabYabaYZx
s:holde	XZZabaZYaYYZy
s:holdi	TWWvYsmVXtrWT
s:holid	WzaZikYYXcYYu
s:hollo	ZaXbbcxbcZbbZ
s:homel	sccddcbdccdec
s:homeo	lvZZaaWZaZYvV
s:homep	WZVZZa4YYVaaX
s:hondu	VYXWXyVXZZVaX
s:hones	oWbcdupXtVYYW
s:honor	YYZ0ZsXaaZmZY
s:honou	VXdXufqpVtXYX
s:hoofd	WZZYaxYYbZZZY
s:hopel	XYbbwaZcaaZca
s:hopit	aubbccZsbbZZY
s:horai	YbZxbZWZbZZaZ
s:horar	TVVWVwTQuTUUw
s:horti	zZYWYaWXZXYYW
s:hospi	jkjoinapclZZW
s:hoste	XaZaaZyZZVXZU
s:hosti	UVtxWWUsVSVVS
s:hotel	YvYZZYXZZZraY
s:hotli	XYZcbbwbabbbZ
s:house	WYwYZZwYYTWXl
s:housi	krdoabYondabW
s:houst	wccaaZZcddZba
s:human	XZYXZyYTYXZZW
s:hundr	pXVYZYvWWurXV
s:hunti	ZbtbabYaaWabt
s:husba	yZYaaaVZaYacX
s:huurd	ddcdpddddcddd
s:huurp	UVTWXWTTXzWSS
s:hyder	VzWcbbZaabbba
s:hydra	TuVaaYVYYYZZx
s:hydro	plUYZZWZX1YYU
s:hypot	UXXqzXTWYVXYW
s:ibrah	XXYYZZXXZVWWy
s:ident	ZYaZZZdYZbxuV
s:idrau	VXVXXWUVXTWSy
s:ieder	UUUXzVTVVUWXU
s:ifean	aaaabcbaYbYwb
s:ignac	abZccdZdvZdbc
s:ignor	WXUXuZsWWPW2T
s:iliqu	axbccbXbcbbab
s:illne	XYXZYWsVYWYYx
s:illus	jvVYYWtXxSYZW
s:ilusi	ZbbaaVYwcabba
s:ilust	xZbZbXXZbaZZY
s:imagi	jlZZtatXpbYZY
s:imedi	VZYaZaYYxXaZU
s:immed	nejafaraqZlZX
s:immig	ZXaccbabdbwba
s:immob	VYY0YWtYZYXZW
s:imobi	bcbtcaabbcbcb
s:imove	uXZwZUUYZZVZV
s:impac	acbZcbwZcdbZZ
s:impag	XYZaZZxYaZYaX
s:impai	XaabbRYUYZ0cY
s:impeg	XyXYYYXXZXWZS
s:impla	VYYWbzXUbZWUa
s:imple	sYuZabYbaZaba
s:impor	oXYZZayaaZZbY
s:impos	WaYauauaXWZba
s:impre	XftZaanZZVpuX
s:impro	WXWXXYTYVcW0P
s:impue	VaZYbXxaaaXaZ
s:inaug	ZYZZaQXzZWYYU
s:incar	yYXaaaXYZuZWV
s:incas	WXVXXXyVWUWTS
s:incen	WxVvaaVZZaYYX
s:incid	rXXYZtUWYUVWx
s:inclu	okdXmnrqbYZaW
s:incom	bbbccbZbcawWW
s:incon	UaabbcZbcZacw
s:incor	X2ZalZXaZZZZY
s:incub	TVVW5XRXXWWYW
s:incum	UqUVyXVWXWWYW
s:indef	X2ZbbbZaabaaZ
s:indem	XYYwYTUwZXYYV
s:indep	wbboYYdqbWYpW
s:indet	Y2abbbaaZaaaZ
s:index	ZwYbaaZbaacbb
s:indic	koXwakXYrYZYa
s:indie	UyXZYZWYYWYYW
s:indiq	SYU2ZYVYZYXYW
s:indir	XZYZZYXYZXyWU
s:indis	wbabbaYbcbacZ
s:indiv	qYXtaYnZZoYZY
s:induc	ZYYbabZZxZYbX
s:indus	ZarjoZoXyUXZW
s:infer	RTW0WSTWWWUWU
s:infir	VZXYayXaaVacZ
s:infog	5WSWXWOUVSUWP
s:infor	tibacodkjYcaa
s:infot	uYbdccbdccbca
s:infra	YtXabcsaaaabZ
s:infri	cddcdcbcdctaZ
s:ingeg	lrYaraYapZaeY
s:ingen	irYaraYaqZZmY
s:ingre	fWWWXrUwXUwUQ
s:inhab	YyXYZYXYYXYZV
s:inher	tWqYuYVXTUyXV
s:inhou	UvXYZyWXZYZZW
s:inhuu	yabbbbZababaY
s:initi	tYvaaZUZaZrYX
s:inizi	sYabbbZbbavbZ
s:inlog	VVTWWWSUWSUzP
s:inmed	WyZbZaZatZaaX
s:inmob	YVUaaXyVaZYZY
s:inner	ZaaccczbZaZaa
s:innov	RVsXsXe3XUQWT
s:inolt	XvYZXaYYtYZZX
s:inqui	taYaZbtaYYZaY
s:inscr	XYYZaXV7ZWVWV
s:inser	sZabbbZaaavZY
s:insid	ZbZcaZZbYYwdc
s:insig	VPTtWYSXXTW0U
s:insis	xZXZZYuYYnXaV
s:insol	RZZyZWWZZZZaX
s:inspe	vWVYsYWtpWqYV
s:inspi	UVSWXY4PYSVWT
s:insta	YndkYcuXYWyYX
s:inste	SXUXvVuqtTWXw
s:insti	U3WoYXYioXdYW
s:instr	anaaaxbbjcccY
s:insul	rYWuYwUVXXVZV
s:insur	anfmmhammXpeW
s:integ	vZZZparbaZZaZ
s:intel	bbactcadbccdd
s:inten	vUVYXrSXttYYW
s:inter	omlnccbdkakZZ
s:intes	YbZZacYbaZxbZ
s:intor	WyWWYXWYYYYYW
s:intro	YllZmancsieYX
s:inven	vWWYpYqXXVXXt
s:inver	StWlxSUWuWXXU
s:inves	WrXvxXoYZXYaW
s:invia	qZZaaZZZaYzVU
s:invie	UWVXXXVVVTzXS
s:invis	VVVWXWnTWTzVS
s:invit	YZYnZmXwZbbvV
s:invoi	raYbZYnXYXmmv
s:invol	sUT2VoTUVTUXU
s:inzwi	aYYaaVXYWyZYW
s:irela	qYzZYZXZVXZbZ
s:irgen	WZxbYaWZWWZYW
s:irrig	UZXxaYnZaaaaZ
s:iscri	pZYYZohyZXYYW
s:islan	aZWZZZXYZyYYW
s:istan	ZZWaZaWaWzZZV
s:itali	SVrVWWvVUPWWy
s:ivars	YYzZYaTaWVYaX
s:ivers	vZacdaZbccbac
s:jaarc	azZcbcabZZbaZ
s:jaarv	zXTYYVUWYYXYW
s:jacke	YaZabaZYZXZZw
s:jacks	waYbdcZcababb
s:jahre	svYabbZbbaacZ
s:james	ZVabccZcccwba
s:jamsh	WTVXWYTYzUWXV
s:janua	nkcbdonpYYXXq
s:japan	WZVYazVYRWYaX
s:jarre	ZbWccdwccabba
s:jasmi	aawbbcYcaUbab
s:jazak	WXXaaZVYzYTYX
s:jealo	ZUabccYcccwba
s:jeder	UX0WWWQVYWVVT
s:jeman	qTVXxYVWwVXXU
s:jenki	tabcdcacobbcb
s:jewel	WYWZZZzUWTYaW
s:jmorl	WaYaZaWYZVZXy
s:joaqu	cbubbdYdbaddc
s:jocel	auXbdcaccdadc
s:joine	UttZZwVXXWoXX
s:joini	adnttXYWYZkYn
s:joint	TSSV1XUWYOXXU
s:jonat	YZYaZZYVYSZaz
s:jonge	ZbcbbvaZcbbaY
s:jorna	iuWXYWT2XWUWU
s:josep	ZbYbabZZaxbaZ
s:journ	mrXtYYqcYWjlW
s:joven	YbbZaxYVbZZZY
s:jubil	abZbbbZaaQa2V
s:judge	abZwbaVcbbaca
s:judgi	ZUXaybYbaaWZY
s:juggl	YZXYZyXUZXYaW
s:junio	VWqYYXpW3TXWU
s:junip	UXyYbbZbaYaca
s:jurga	ZZbbcbvcabbdd
s:jutla	xaWYccZcababb
s:kaart	QUSVUUTyUxUUR
s:kandi	YZYbbb2bZaaaZ
s:kanto	qzZaaZXZZZZZY
s:kanzl	zZZYZYSYZZXZW
s:kapaz	vaZbbbrbaabbZ
s:kapit	WWUWwXwWYXWYU
s:kapsa	yZVaZaWYWWZZW
s:karls	VZdccvaZccccc
s:karth	rsYaccabZcbcb
s:karto	WXTYXYUXUSWWz
s:katar	waZYbaYbbbbca
s:kathm	vWWYZYwYYXWXV
s:katow	yZXabZYYbYaaY
s:kaufm	YxXYZZXYYXYZW
s:kauti	WYaYaYYZXXzTV
s:kearn	W0YXUWUXXVVZV
s:keepi	oZfaZZnYXstYW
s:keize	UXSXXZUXWQUW0
s:kelem	VXVXXYVWXTXyS
s:kenne	WY4ZZYTWZXYYV
s:kentu	ZwaaZaYbabaaa
s:kerst	xbXZbaYbbYaba
s:kestr	XZXrbbXaZtsZX
s:keyno	XYYXauXXasvbY
s:keywo	xZYaZXnZZZVpY
s:kicki	XWV0XZRYXUZZY
s:kicko	YaZZaYXSbZyaW
s:kiddi	SyWVYWUYZwVXX
s:kilke	xyVXYXUXXVVTU
s:kinde	ntVtYXUWXVUUw
s:kindn	bbZccdZcVxbZa
s:kirch	XaYaaaWaaWaax
s:kirst	tZcddcadbcdde
s:kitch	crWXwXjlcZWYp
s:kitte	XbaabbYZbaWax
s:klaar	XXXbZa2aYZaaY
s:klant	WZutZarZYYZZX
s:klass	YZaaaaYYbZRay
s:klein	wZbbqaaabbbbZ
s:knitt	YxbaabWbcbbYa
s:knowi	VYzYYYsYYUXZV
s:knowl	dkW1YVlXmWfYV
s:kolka	UVXYYYzYYZXZX
s:kolle	tWVWWXWVWbWT0
s:kolum	SVWTY0SUYWTXU
s:komme	YZXaZaXYZuZxV
s:konnt	xXYZZtVYuYYYX
s:konta	YYUYYZUXY2YVV
s:koste	kZZZaYzvZXYXX
s:kouas	XZYaYaXZXXybX
s:kowal	XYuvXZYYYYYZX
s:krank	TVVWYW0VWWXVT
s:kredi	VZXZZYyYZXUYW
s:kuber	oXmaZpZovXZaX
s:kumme	YZXWYYzXaZWZV
s:kursl	XZbSbzaZbbabZ
s:kurzf	QWVWW0SVVVUVT
s:kwabe	WXUZZaVYVyXuU
s:kwart	UXVyYXpXZYXYW
s:label	ZZXcbbZbYyaZa
s:labor	RzaZZXZYaaXZX
s:labou	YvXaYaXYZuZZW
s:lacki	YYWaaaXZwZYat
s:lacro	accccbtadcbbb
s:ladde	QUV4TUSVWUSXU
s:lades	ZZXxZYYYZZaYW
s:lager	abbxVaabcbbca
s:lagoo	TVXaWaWazWZbY
s:laiss	VaXZYayWYYYYU
s:lakeh	YXvdddbdbbcdc
s:laksh	paYcucXbabbcb
s:lambi	zYZXaVWXaZXZU
s:lamen	wZXVYtWXYWXaX
s:lamin	yZbZbXXZbaZZY
s:lanca	TVWWXSUzWUUWQ
s:lanco	XYYYYXWyZVYZX
s:lande	YyXZZUWXWXYYV
s:landi	uZYaaZXqaYqoZ
s:landl	VWUtuupYWWVXt
s:lands	UvZbaaXaaYubZ
s:langf	XyWYYYWYYWYYV
s:langu	flYXlpqWrVYoj
s:lanya	paacbYYvbZbca
s:lapto	UXVWXrwRYVxXU
s:larav	Wbaabcwbccbcb
s:large	abcbccvbcZZca
s:larks	ZwYbaaabaacbb
s:lasag	XZXaZZXYXTYYy
s:lasci	XZXZZZXXXVZXx
s:latti	XbZZaaxZbZacZ
s:laufz	vcbcddaccccdb
s:laugh	VYWYYuUYXuqYr
s:launc	XXXYpYk0YWeZV
s:laund	qVTsrXTWVTtXt
s:laure	WYVsZYVYyWYVW
s:lausa	XZYXZxYUYXZaW
s:lavan	VaXabbyaVZZbW
s:lavor	tYWYZWUX4WYYV
s:lawnm	VXXYVYXZXUWVz
s:lawsu	YcabaZYwbZacb
s:lawye	SWVwXWvpWVVWs
s:layof	UVmXUZUVyuXYV
s:leade	XYqZZctuZWniW
s:leadi	evqZZZlgZXpYW
s:leafl	qYUVZXSYYVXyU
s:leaka	VXU0YYRXUWXaU
s:leaki	vYWYUYTXYXXZx
s:leand	YwZbbaYcaaccb
s:leapf	waZadcadbcZcb
s:learn	dpZmdrZheealX
s:lease	Zwbbcbacccccb
s:leasi	UYVZaZ1YYVXZW
s:leath	ZZYabayXbZXaX
s:leave	XYabYyVUbaZbZ
s:leavi	VWybuYbWmZWXp
s:leben	WXtaaaYZyYZYW
s:lectu	UbXYZ2WyYYXYa
s:leden	zWWVXvPSXVVWT
s:ledge	yZbaaZXaabaca
s:legal	YabYbXxVbcZaZ
s:legib	wZZbabZdcYcdc
s:legum	VXWYyYXXWXYZW
s:lehra	UWXXXzVSXUXXT
s:lehre	aYXbabYZxYaaY
s:leice	U1YYZZUZYZYaY
s:leipz	VuWZuZWuYVZZY
s:leisu	vWbcdcccbccca
s:leitu	owWYYVWwXWXXT
s:lemai	ZaZbbaWybYZVZ
s:lembr	YZXaZZXZXyYYV
s:lendi	VYqvYZUZWPYYx
s:lenti	aZXaaUXYY0ZZS
s:lenzu	VXWXXWVWXWXXy
s:leona	vabcbbZcbabdb
s:leopo	bZZcbcacXwbbb
s:lernv	UXWVX2UWYWVXV
s:lerwi	zaaZaUYZbXabY
s:lesso	WZYXa5fYZWkaX
s:lette	VraquXRwVZXYT
s:letti	UdSusYniwTiYV
s:lettu	VXWXYWWWXVWUy
s:letzt	UWxWWXxWUSWTS
s:levan	UVWXyZWVYXYYV
s:lever	RURWWWSTTyVRw
s:lezio	XVYYZvUwZWXYV
s:liabi	XXZaauWvbZZZY
s:liber	ZZrYZYsXmXzYV
s:libra	npXYfeZrbnXXp
s:libre	VUVXVWTzTUWWS
s:licen	pqZbnYmboXpZW
s:liche	UWNXYYUWT1WTU
s:liefe	UVXXXYWVYVtUx
s:lifeb	SXVWXWU0WTUXS
s:lifet	YabaYayWabWZW
s:lifti	WXWXXYsUWUzYU
s:light	lXVXtXktWoWYp
s:likew	YZxaXbZbYaaba
s:limer	VXVTYYWXXzabY
s:limit	VWVXXWR1XUysQ
s:linco	VzWZYYTZWXXaW
s:lindg	WXTXXYUYzUYsT
s:lindh	sVvaaaXaaXabb
s:lindl	xZaaZYZZbaabZ
s:lindq	xZXXZXXZZxZbX
s:lingu	YaZbaZxZaaWaa
s:linke	WZVXYXqXhv1WU
s:linki	XaYaaaWYaXZZx
s:liste	piUWXtjxXdXYW
s:listi	VXWYYY3UYXcrT
s:liter	PiYaa0WYZYvbY
s:litig	rxXUYYXYYZnZW
s:livel	UyWYYYWWXWWYT
s:ljubl	ZccYdvcZdbbed
s:llama	XYxpZZYZXYaaY
s:llega	rXWXXWUVXUrTz
s:lleva	XYYZZZyYaYYaW
s:loadi	abaabcaabZaav
s:local	sYYWYTVuZXuYV
s:locat	wZrdbaZacakZZ
s:locke	wUWZYZVYXXXYy
s:locks	XaYZaaVYZZYZy
s:lodgi	yZZXavWWaYYZX
s:logbo	VZYZZSVYzWaZX
s:logem	ZaYarZYvZXbbZ
s:loggi	ZWZWZtXYYZyWU
s:logic	VYXsYXsvZWUYX
s:logis	dobrlnXkoZbZX
s:lolli	UYYVYYXyZZYbb
s:longe	ZbZaabYwcZabX
s:longi	bvbcdZaZbbbcc
s:longt	YaWZZaXZZyaVW
s:loodg	TUUVVVSTVSUS1
s:looki	cdrepcaZnZcca
s:looko	WW0YsZUXYRYZV
s:loond	Zxbbcbabcbcba
s:loons	VUWXXXUUXUWQz
s:lords	vccabZacddaba
s:lorra	tbccccYecdded
s:lotte	XxbaabZaqajbZ
s:louds	XZZaqaYZZZWbx
s:louis	XXUZTaVYzUZZX
s:lovel	aZbbcbZXbYbbw
s:lower	SXYZZYzZXYXZX
s:loyal	VXuvYYVVXsXVT
s:ludhi	UYYRY0WTYXUYW
s:luist	cccbcZaudabaY
s:luize	VWWVXXUVWUWWz
s:lumen	XqnZZatZriZcX
s:lumin	YbYbabxaaZZbY
s:lunch	2sWXZYVYYYXYV
s:luxem	ytVaaZVaaZXZZ
s:lycee	WaaZYyYUaZYUX
s:lymin	vabcbbZcbbbdb
s:maand	uYYsZYWYYXlYu
s:macbo	acdcddbdeesdb
s:machi	enXibmqbZYpde
s:macin	UxabbcZbbbbcZ
s:madag	SXXYZX1YYYXYW
s:madis	YYXbYcxbbbZaa
s:madne	WYyYUbXaYZacZ
s:magaz	mUUxWyRzWSTUR
s:magnu	abYbcdZcwZcbc
s:maila	UVUVVVRTVRT0R
s:mailb	YZYZaYXZYWzoT
s:maili	XZXYaZvXXtpZW
s:mainf	nYWYbZVybYXaX
s:maint	brWcYfWXYeXws
s:makeo	yXUaZYrVYVYZW
s:makke	bbbbabYbcawbX
s:mallo	WXSZXY0YZTXYY
s:malpr	xaZabZXZabacZ
s:manag	dtekbfjcbZcbb
s:manan	xabbbbZbcbbca
s:manca	TUUWxWvVWUVWT
s:manch	muqZfkXcYnZZX
s:manda	XuzZZYWXYVmXo
s:mande	UYZZZZyYZYYaV
s:manha	WyZZaZYZZZZUX
s:manne	YaacwbYbZXbdc
s:mannh	YyabbaZXYZYWY
s:manpo	WXxZZasYXXTYV
s:manuf	kpopoekYdXZaX
s:manus	zWVVYUuTWUWXv
s:mappi	cbvZnnWqZYZaZ
s:mapst	WXZZbSXYbZzaY
s:maque	xZYYaZWZZYZZX
s:marat	XYVZYYWWZ3YYr
s:marav	WXWXXXVVYzXWU
s:march	roZXavkXaZYYY
s:marga	sYVXuYUVXwYZV
s:marge	vbabccacaZcdb
s:margi	rYXZaVTyZYYaY
s:margu	ZbXbbcscatbba
s:marib	yXZaZaXaaaZbU
s:maris	bYcdtcbddbded
s:marit	XXaZausabbbbZ
s:markd	uZabbdbccbded
s:marke	kqXcpmokZXbbc
s:marki	nXXYazYaZYZbY
s:markt	uW1XYYSWWUXWT
s:marri	QSWWX1TRWXWWY
s:marte	YZYaZZYpYXZXw
s:marti	yUabcaXaZbaZY
s:masch	tvXZZXXYZYYZW
s:maste	STVVWyQ6WkVVS
s:masti	WXZYyaWZZaaaY
s:match	XVsjvZVZYWYxX
s:matem	VXWYYyXWWUYYV
s:mater	ypXZZcXZnjZaX
s:mathe	ptXYXWWVXX0XS
s:matil	sXVYYVUXYSXWy
s:matin	UYYYa0XYaZYYX
s:matri	WUUYYVvwXWWXT
s:matte	XUtlYWRvXVVXw
s:matth	ZaXbZbyWXXacb
s:matti	WXWXYXVWYUXUx
s:mattr	TZaZbxYYaaZbb
s:maure	abbcccbacbbZu
s:maxim	taZuaZUaaZYbZ
s:mayor	VSVXU0VUWVWWR
s:meani	YYXapTXVW1ZZX
s:meant	TshZYZVXnjYYy
s:meanw	XYWXYYRWYSW0W
s:measu	coVYYX1XYXqXV
s:mecha	awXZqYWnolYZX
s:medel	abdddctdddZed
s:medeo	ddceqedddcddd
s:medew	UwXYvZVXYWXXV
s:media	WWXZZQ0SaXXYX
s:medic	lrYwecZXbZnYV
s:medie	VqWYZVWyZWYYT
s:medit	1YVWXXWXZYZaZ
s:medte	0VYWaXSZYZYWV
s:meede	YZWZZaXYWyZXU
s:meedo	Ycaucaabccbcb
s:meerd	baxdccZcXabaa
s:meeti	bkYsYbWWXtiYu
s:megaw	RWWWYWTVZVXY0
s:megha	XXxbbbabaZZcc
s:mehre	YY2aZbYZXXZYX
s:meinu	VZZxYXYYaZZZX
s:melbo	TnWWZZvYvXZaX
s:melis	qZZdddadpbddd
s:membe	daXZZpdtYZksZ
s:memoi	xbZbaaabWXacY
s:memor	STTU1TRSVSSUQ
s:memph	YZVabbxbYZbcb
s:mendo	RVV1VRSRYTUWS
s:mensa	RtVWXVvVuTTxP
s:mensi	qvbcbcabaZbaa
s:mensu	tsZbbaZabboaY
s:menti	bmqbbZeXimYtZ
s:mento	WYYYY5nbZXXYV
s:merca	nVrvbaYaaaZaY
s:merce	XTVZXZUYYX1ZV
s:merch	VvYYXZVYZYzYX
s:merco	YZXwaYYZaZYYW
s:mered	YYWvZbXatYZba
s:mergi	ORTU1WRWWWVUV
s:merid	ZoZacZYtbaraa
s:merse	abZaaaZVawbaZ
s:messa	baeaaZaaclh0W
s:mesti	YawbaaYZWXaaX
s:metad	ZvbcbcbbbacdZ
s:metal	UyWYXXVVXWWXT
s:metam	XXXYYaXZbY2YY
s:metap	UXXUZzVXWWXXY
s:metho	pWXXavXaYrZaX
s:metod	zYYXYXUWYYXZW
s:mette	XXVXZXWXYW1XW
s:mevro	wbbcdcacccZdb
s:miche	yZXZYZWZYYZaW
s:micro	UTTXWXRV0TzVo
s:middl	XZYaYZzYaYXaV
s:midla	WnyZZZoZURYZW
s:midni	qWVuXTRsWTmUv
s:midsu	bvacacacaZbca
s:midwe	yZWrZZXZYYYbY
s:midwi	UVniWtUVstWpV
s:mierc	YYXYZZUYYVVXy
s:miete	wXWXZYWXYWYYt
s:miets	VwWVXwTTWVVWT
s:migra	0XmYYYVXWslYX
s:milea	1WXVVvWWXUXYS
s:miles	oWTUQXSUXTS3Q
s:milho	ZabbbZZZbYwTX
s:milio	ZaabbaZZbZwWX
s:milit	VVUXVXUWVUzWT
s:miljo	ZaZbaaXaZXxYW
s:milki	xvWZXXTXYWXZW
s:milli	XoaZuaVpZYvZY
s:millo	VYWZZZyYYQvUX
s:minds	XaYZZaRabazbX
s:minec	SXVWXWT0WSUXS
s:miner	WaxbacacaWaca
s:minim	tjaXzoVWZYYZX
s:minis	vsYnaYXZZbraX
s:minne	uaYcddbdcdddd
s:minor	abZwbaVbbbaca
s:minst	zZbcbbZcZacba
s:minut	WYiyZmmmlVbZZ
s:misla	abZwbaVbbbaca
s:misle	ZZZaaTYxYVZZV
s:missc	WXWZYZWYyWYYV
s:missi	nXbapZXihnnZr
s:mista	XZWZZYusXYxZT
s:mitar	WzWYXYVVWVWVU
s:mitbr	VXWYYYWWXUVUy
s:mitch	bbZuddYccbccc
s:mitgl	VXWYYXWzYWXXT
s:mitgr	aaacwcbbabbba
s:mitma	VWX1xWWWXXYXW
s:mitte	VWVXXWVXZWzWV
s:mittw	WvWYZYVuWVWWt
s:mobil	ayYZZZwZZYZZW
s:mocht	XwasbZXaaZpZY
s:model	dwWwXWsXWXYYW
s:moder	uYWVXVUUXUtwU
s:modes	XXZZZyYRZYXaW
s:modif	ZaZaaZZZaWO1T
s:modul	rYYzaYXZaXZaY
s:mogli	WWVXYYzWXVWVU
s:mokoe	Zvacbcbcbaadb
s:moles	XUVYXYVXyWWWT
s:momen	TVxWyWsTUSVVR
s:monas	SzXYVXVWYXWYW
s:monat	TUUVXtxTXTuUS
s:monda	VWXXYxVtWVWtU
s:moniq	TtXwZaWaYaaaZ
s:monit	qXXulXrYYYdnU
s:monol	avYcbcaccccdd
s:monta	bbacxcbbbabba
s:monte	YaccbxaUaYbdb
s:month	rkXZolvYYYlZX
s:montr	TyXZZZYXZZWaY
s:monts	sbcdeccdddbbb
s:morni	fiqlYsZWYiZXr
s:mortg	UXVuXXTvqjsZW
s:mostr	abZZbbybabcca
s:motiv	aaxbYbXbaZaba
s:motor	XabbyaVbZVXba
s:mount	TsVwXtWWZYWYV
s:movab	WWzZZZVaWXZYV
s:movem	VYVZZaWUWUYYz
s:movim	WXUXUXSWWUzTU
s:mubar	ZZVZZaVYayXXW
s:mudar	UW0WWWTWURWVT
s:mujer	XZYZYXWyZXXXV
s:mukhe	YaxacZXaaXZcY
s:mules	taacddbdddddd
s:multi	qq1VZXUXXWWWV
s:munch	Ywabbbaccbccb
s:munic	V0WYwXWWXUXYp
s:museu	VYtZZbvZZVYba
s:mushr	aaVbabXaZyaYY
s:music	TYXZ0ZVaWXSZX
s:mutua	XavcdcYdcbbcc
s:mutue	ZyXcccacZbcbb
s:myste	RVVvXWRVxTzXS
s:nachf	VwUXXXxWWUWVT
s:nachh	TYXWYyXXXXXZV
s:nachm	ZYZTayXYYYaaZ
s:nachr	XYWZZYsWtVYyT
s:nachs	VWvXYXvWWVVVr
s:nagek	XYWYZZWYXYWYy
s:nairo	UrYYrXyYYYXZW
s:nakag	ZsYcbaYZatbba
s:nakam	YaavbaZcbabbZ
s:nakij	OWYWY2VYZYWZW
s:narra	tbccccYecdded
s:narro	XzXZZZXaaZYZW
s:nasci	SUTVUVTTT0TSP
s:natac	WXWYYYWWWWXXx
s:natio	lvpZaXWsZYYaX
s:natte	sccdccaddccec
s:natur	iyUsYksXXZXYU
s:navid	XYWYYYWXYyXTS
s:neare	XXYZaYWZWXYzX
s:nears	VXaaVZyabcaba
s:neben	wacccabcccbca
s:neces	ljWpkflYsdlaV
s:neder	zYbbbbZaaabaY
s:needf	YWUaabXb0ZabX
s:needi	yaaabYZXbZXbX
s:negat	ZbacccXbcZyZW
s:negoc	ZaZa0bZaaZaaY
s:negot	UmUXXotuWVWYu
s:neigh	RVoWmqboqqVVq
s:neith	1WRXoWRWVzXXS
s:nervo	nZWZYvUuWlXZX
s:nethe	yYbZbaWabbZXX
s:netwo	ckcolZmbdZatX
s:netzw	XYVaZZWSYzYYY
s:neuro	UXWX0WSVYUWXW
s:neutr	QTX0WSVUWVUXR
s:newca	buYcbdbdbbddd
s:newsl	cYXZqXa1XXXdj
s:newsp	TrWpYvVqZXVYn
s:newsr	QTU3XSSTXUUVU
s:niaga	yXWbabZaaaabZ
s:niema	utZbabYaaZaaq
s:nieuw	rUUXrtStWpVUR
s:night	UXWXZYuvYsVWW
s:nijme	wcbbbaXcbYZcc
s:ninet	Yuabpcabaabca
s:nitri	WaYZZYyWaWXYV
s:noctu	xaZabaXaabacZ
s:nomin	SVmXpWp1WTWUs
s:nonpr	kZWZZwrVaaYZa
s:nonre	xbaSbbbbacbcb
s:nonse	ov0XYXTXYVXXV
s:norda	YZaYbZWYayaaX
s:nordi	UQsXzYWWXWWYX
s:nordv	ZZbbcbwbabbdd
s:nordw	ZwYcbcZcZabcb
s:norma	cqXZZYyZYmZaY
s:norqu	VTSXYZUY1PXWV
s:north	tXdnaqWZZoaoY
s:norwe	tnTYYWUYzVXYW
s:norwi	XaXaaZrwaZZZY
s:nosot	VUTYXW4UWUVWT
s:notai	ZaYZbbZaaawaY
s:noteb	pWfYqhbXXvpYW
s:nothi	YXdpddcmkimbn
s:notic	YhmYbYzjYfbYa
s:notif	bWaXYYVXXVW5T
s:notti	UvwZYaTZWUZaY
s:notur	ZXcabyZWaaaaY
s:nouve	YZYZaYkvksYoW
s:novat	aisaaancqiaiX
s:noved	XYWXYYWWYVXzQ
s:novem	qXWXbXarXVWi0
s:novic	VYWXZyWYZZZaZ
s:novie	SXWXYYVWWVYUy
s:nowad	VYUZYaWXVzZZW
s:nowhe	ZbZabbwbaXbda
s:nucht	YZYXaaWYaZYZx
s:nucle	wacbcZbaacaba
s:nuest	drklZruhZXWYW
s:numbe	mWVXdXlqaXuWv
s:numer	TVWWWTUyWUwWQ
s:nurse	xmWZVXWuYWZZm
s:nursi	palXZyVvXVXYW
s:nutsh	VZWYZYSVZUYzS
s:nutze	WWXyYVSWYWVWV
s:nutzu	UUVVVURRWTUzQ
s:nystr	xZZaccXcaZbbY
s:oakhu	aWxcccZZZXbba
s:obitu	vbZbccacaZcdb
s:objec	WaZabwUYvaWaY
s:oblig	XYxdYboXrcYYW
s:obrad	ZaZb0bZaaZaaZ
s:obrig	XYXZZYWXX1XVT
s:obser	WmXlZwoXXnjZX
s:obsta	Yvbcadadccacc
s:obvio	0YVXYXmWWsWYl
s:occas	qYcZaYrralXZi
s:occup	XZTZYaVazUZbY
s:octob	sWcYYdbracXXw
s:octub	WSVYXXXWWVUUz
s:oculi	XYYZYYWWYWYYx
s:offen	YXmYZZXzYtYYV
s:offer	bZWYpcsXZWlvn
s:offic	ZrWblXucYYtXd
s:offli	WZZaxbXcaYacZ
s:offsh	alqapaoZYZpbY
s:offsi	TVUXWWVXXrVXz
s:ofici	XvYabstYaZZZY
s:ofrec	UvzYYvSWWVXVT
s:ogget	vabcddbccccca
s:oktob	qqXYZYWnYWXUz
s:olomo	YaaaZWYxaXZZW
s:olumi	bbZbbcaZbVbwZ
s:olymp	sbccddadddcdd
s:ombud	pyWZYaWYZXZaX
s:omtre	WZZXaWVZaYxZV
s:onbep	Yyabbaabcbaca
s:onbet	abcbbuaZcbbbZ
s:onboa	nZXYalsYYeyWW
s:oncol	qtXvZZWZYYXZX
s:onder	lwVvZWWYtXXYV
s:ongev	twXYZZXaVZZaY
s:ongoi	0YaZaXfaZmZaY
s:onlin	OVYWX3VYZYWZW
s:onora	RWXzYVVXXXTXU
s:onsho	aWWbabXbyWYYY
s:ontsl	ZaYbabXawVaYX
s:ontva	QTTwUSNTUT5UQ
s:ontwi	mmZaaYuaqZaaY
s:onwar	UXaZbyYYZYaaX
s:opdra	YYtZayXaZZZaY
s:opena	uZabbdbccbded
s:openi	ZuuaZbXlnWaZa
s:openn	abbbbbZbUwacZ
s:opens	XxZcbbabaaXcZ
s:opera	WqlpmaofYoYZa
s:opgee	wbbcdcacccZcb
s:opgeh	VSZYzXVYZZWZW
s:ophal	SWUWXXUUVSURz
s:opini	UWW3bwUVlpVWU
s:oplei	WXXZaP0SaXXZX
s:opmak	1ZZYZQVPbZXZX
s:opnem	wbbcdcacccZcb
s:opnie	UVTVVVRTVRT0Q
s:oport	WU1YYXuXrWYWW
s:oppak	wabaaZYbbbaaZ
s:oppor	bZvZalqbcahbY
s:opsch	0XWXXWQVXWVWT
s:optim	XYXZZaoaaZzaY
s:optio	VyhWvpUXXXmbX
s:optom	R0ZXXVVWXXXYW
s:orang	VYWYZZWVZUWWz
s:orate	VXWYVVU0ZWXXV
s:orcam	OXWTXUVWWWU0Q
s:orcha	ZbZaabYwbZabX
s:orche	UWxXXXUyVTYVQ
s:order	uWVYrYUYuTYXr
s:ordin	WWXXtYVYuWtYV
s:ordon	WYYYZYWYYXVVy
s:oresu	XxZaZZZaaaaaY
s:organ	WbscZtlpnaXZX
s:orien	acbbadZbcbvcX
s:origi	VrXoUXTWWWwYw
s:orlan	SXXYVVPTXVTW0
s:oroge	vaZadcadbcadb
s:orpha	XZZZXaWZYY0bY
s:ortho	RtYzXVVXYWSXU
s:ortig	WyXaabYaZaabZ
s:osbor	YWaawaabababb
s:osped	awccdcbbcbZbZ
s:oster	aawbbbaaXYbba
s:ostra	XzZaXaXaYaZaZ
s:ostro	XZXbbZaaXyZcb
s:other	VWqYkZUXWsoos
s:ottob	SVSUWWSTVTVT0
s:ottoc	0VXXWWWYYXXYV
s:oubli	WXYYZYWXZWWXy
s:ourse	XYXZZYuwZXYZX
s:outbo	XYWbXcybaaZZa
s:outco	WYcabYXxbcabZ
s:outdo	YxZaYbZYbaaaX
s:outgr	mYVWYtnwWVXYR
s:outli	qYWYYuWYYvZXU
s:outlo	UYVzYYWZZYVVU
s:outpa	yYVbccZaYZbcZ
s:outre	tZWbbavaXUbbZ
s:outsi	ybrYaZXZaXZZq
s:outso	VYXYYZ1YZZoZX
s:outst	qaXZZZXaYqwZT
s:outub	uXXZZZYYYYZXw
s:ouvro	bvbcccbcbccba
s:overa	taacdcbdddcdd
s:overd	RVUVXWSUoSVT2
s:overf	xaWbbaWbZZbca
s:overh	yYZaYWjaXXWaY
s:overl	uWXaZaXYXXYYw
s:overm	YXUYYaWZ4XZZX
s:overn	WXVYZY1XsVWYV
s:overp	TWUXUW0VUSvVP
s:overr	UXSXYYSWXwXXx
s:overs	QVxVVUQUxPUSQ
s:overt	RVVUXUSVYWVX3
s:overw	waabcYYadcZca
s:owner	YZaavbYaaaabX
s:oyela	WwYatZYaZZZaa
s:pacie	zYVZYZVXXXYYW
s:pacif	uZaccdbcbccdc
s:packa	YsXZnZyZZXlYb
s:paddl	abacacZbbVbcw
s:paedi	arZcqcacbbbdc
s:pagam	WXXXYzbmYWvqU
s:pagar	vWVXXxSVUUWXU
s:paghi	VaZZazWUaZZaY
s:pagin	xZaYaXYZZZYVV
s:paier	YYUZxZXYVWXYU
s:paine	WYZxaXYYZYYYU
s:painl	XYZbaa1abWaYV
s:paint	yYWYYZqYYVmXm
s:pakke	TXXVYUTVXWzWS
s:palav	WXYYZWXXYWO1S
s:pales	VXWWXnrjW0WUR
s:palle	TWTRXWwTXuUTv
s:palli	VVYXWZXaYYzaX
s:papad	VZUzZXUbYXZZX
s:paper	yZWqYXvXWVYZX
s:paque	SUVVXVTUVUyRw
s:parab	YXWZaZVWXzYSU
s:paral	UnUwWYXpbTWwV
s:param	dUoSWwqVwSVXU
s:parce	WtVXZZUYZXxXW
s:parci	yZZaaaYVaZXaZ
s:parco	bvccddccccaab
s:paren	qWWkYkYpXaXYz
s:parki	ZXWqZYTVXqUR3
s:parla	XvXZaaXZYwZZV
s:parli	ZvZZraZaaaaaZ
s:parlo	WXZYyaWZZZaaY
s:parso	TyXZaZYYZZWaY
s:parta	tXwZaZXZZZaZX
s:parte	XwXtZYXYYWYYV
s:parti	ZYbvZtcmYjaXa
s:partn	YkecwZnbaXndY
s:parto	XZVZYZVY5VZYW
s:pasar	vVyXWWUVXWWXT
s:pasca	bWbaudbcdcccd
s:passa	SUSVuVRTVvURv
s:passe	XXnaZZpsXWvZW
s:passi	WWrYsXwUVXfYq
s:passp	WmbYXZUYmX5YW
s:passw	YZYZalWYZkzpm
s:patch	YYzaXaRaYXWbZ
s:pater	pZZabXXXbbVax
s:patho	qbawaZWZYYZbX
s:pathw	jqcgaaqZdnaeY
s:patie	ocYsZwXWXXZml
s:patri	XpVYZvnZZapZZ
s:patro	yaaabYZXbZXbX
s:patte	xXWYZVWwYVWZV
s:pauli	qZXYZZUYZyXXV
s:pausc	rVUTWS0UVTUUR
s:payab	pobZZXwYYYYXq
s:payme	jpYdbaeYZWwmb
s:payro	daYrZZuXXpoYi
s:paysa	WXWXXWTVWV2XT
s:paysl	SUwVWWlWVUWXx
s:paywa	WWVWYUUVQ0XXU
s:pazze	VYWYyYTVXWXXU
s:peace	WYWXYZWXYxuVU
s:pecul	VaUaZZyZXWaaW
s:pedir	YZXaZaYZxWZaX
s:penda	WbbbbaxacbUba
s:pendi	VZXYZZWpZUr0U
s:penet	YZbavaacccZaa
s:penha	ZbZwbZUbabaca
s:penro	waaZababbabbZ
s:pensa	YwZbZxVZYYaZY
s:pensi	m0XZZimlYZZZX
s:pente	vXWYoYrZnYWYX
s:perce	SVaW8XpXWUZYV
s:perde	TYYXXYzXYYXXW
s:perdi	TVSWWWTV0SUUR
s:perdo	VUWYuYUYxVWXU
s:perei	bdbcbdaccuccb
s:perfe	SUtwUusVSOVWn
s:perfo	kYYWYWRYZXWSz
s:perfu	YZXaaZXZXyYYW
s:pergu	XYxZYZXXXYYYV
s:perha	tWUvjYemuVVYU
s:perio	XZYWayVUaZZYW
s:perit	yXYZZXXXZYXZW
s:perma	a2jaZbYZdYaZY
s:perme	VXUXXWvVouuWU
s:permi	Xj0YZYXYrVZZY
s:perni	bcdccdbccbcds
s:perov	aYYbaZZaxYabX
s:perso	dZzlnhfXYbdbV
s:persp	TuxtWWSUWSVUR
s:persu	VUWVzXVZYXZaZ
s:pesqu	WZWZYYWXYVVyT
s:pesso	SUwVVVRTUOTxQ
s:peste	XaXbacaayWbcZ
s:peter	uwWZaZXYYZZaZ
s:petit	RUTUVUR0WSWWQ
s:petra	aaubcbbaccabc
s:petro	WXvZXZWZXYwZW
s:pette	WxbbYcabZaaca
s:pfleg	kaXpaZalupZcW
s:pharm	nlZtaWZbnabWn
s:philh	SZZWYzVVZTYZW
s:phili	WuXaaZXbYubbZ
s:phish	WsZYVywWZYSYW
s:phoen	lsneZeWmcqaaX
s:phoni	UZXaaX0ZXSaZY
s:photo	tYWbcYukXisYX
s:physi	U0pqYaUWWraYU
s:piace	UWvuWSRUvpVVT
s:piaci	ZaYbaUYZXzYWV
s:picco	vXUXXXxWWTWUT
s:picki	rXwVYXfVXtWXR
s:pictu	uXWZaYZYotYtW
s:piero	XWWaYZWYWzYaZ
s:pigeo	XUTXWYUVX0WVT
s:pinna	zYZbbXYYZXabU
s:pintu	XXYZaZYYYXZYx
s:pipel	wXrYYYoYXXVZs
s:pipet	bcacbcYaaWacw
s:pirae	WWUYXYTxwXXYV
s:pisci	YYZZYYXUZXXZx
s:pitch	pVVxUWluWUUXV
s:place	WqbZYUbZ1VXZY
s:placi	YZ4ZaXUYWRZWW
s:plain	VYVuYYUXUrxXY
s:plair	VWzYWXVXVUXWU
s:plais	ZwZabbWaavaZY
s:plann	alfammboalXao
s:plant	XvtpVaXZYoZZX
s:plaqu	XZXZYZ1ZYXYZV
s:plast	YbYaabXaaZZax
s:plata	WXWYyYXXXXYZW
s:plate	WYYYZXXYZXyWT
s:platf	opWclmZcYXtcb
s:plati	ZZaaaZVXbaybZ
s:platt	VZZxZXYYaaaaX
s:playe	XYzYYZRXXVXXW
s:playw	ZaXbZayWXXabb
s:pleas	bnbialanYvcZY
s:plekk	VXXXYUWyYUWTT
s:plomb	XXWYVYVWXWWWy
s:plots	VVUYUYUWzUWXU
s:plumb	rYUWYXmYWTXY1
s:pluml	UyZaYaYZbaaca
s:plusi	WX1YXUUWVvXXU
s:podca	XYWbker1ZaYZX
s:podem	qX3ZZaYaZVaZY
s:poder	VWYYYZxYvYYXX
s:podia	YaYbwZXZZZacY
s:podri	0ZaabZZaqZaYY
s:point	XZXZZaWZXyZXV
s:poiso	xYbacZaZaabcW
s:pokem	zZaVYXVZbaWbY
s:polic	TYZYaZwXZYXtV
s:polid	XYXYYYVWYVWXy
s:polit	UwVXYYVWXVYyR
s:poliz	WXXXYYWXYVVWy
s:polli	ZaZaaaWVaZUay
s:pollo	xaababWabbaXZ
s:polok	XzZabaZYaaYcZ
s:polyg	YZYXbbXxYaYZY
s:polyt	qZbZatZbbbZaZ
s:pomer	VXWYXxUuXUXXU
s:ponen	VXXYXxVqYUWVU
s:pontu	zaaYaXVaabVaV
s:pooli	0YVYZYWVYXYXV
s:poppi	UXzVYZUYaWZaW
s:popul	ZZUZZaXXZYZya
s:porta	SYUXZZ1YYUsYV
s:porte	UaXYZyVYYWZbY
s:portf	oXlYdbXd1VYZd
s:portl	WWYXZZVVYUWX0
s:portr	ubVVWVwyXUSWS
s:portu	2YXXYXUWZXYaY
s:posic	aaubabuaaaWZY
s:posit	aumZaZYZoYdkm
s:posiz	rlmbbbYauaaZZ
s:posse	UXVXysTVsVWYV
s:possi	vabkoZiWmibYZ
s:postb	accbbcubbbacb
s:postc	tWXWZXzYYWWZV
s:postd	zYZZXVUZWWWZX
s:poste	ZaZbbbXabwbcY
s:postg	YyYaZYVuZYaaa
s:posti	YuWZZaWYwWYrX
s:postm	SWVzXVTVXUTWv
s:postp	PUSQVvQSVPTS4
s:postu	XWXZaZXYtWY1U
s:poten	UXnwXYuZXWYXX
s:potre	oYtaaapYtXZZW
s:potte	SXbWayXWbZWZV
s:pourq	XXWWaYyZaZZZX
s:pourr	yaabbpXYnZZaY
s:pourv	Zzbcbcbbabbaa
s:pouvo	bbbWaUXycZbca
s:power	XWrYYaXXXWyWV
s:pract	ZlaqZrpXsYYbX
s:prade	yaYbacZbaYZca
s:praka	VaXabbyaWaZbX
s:prakt	vYXtZWZYqYZZX
s:prati	ZZbcbbZbbZvbZ
s:praxi	abbxUaabccccb
s:preci	lajsscqYlXXYW
s:precl	YbavbbZcbbbbZ
s:predi	xaZWbrYYaZVbY
s:prefe	cnoqalWZYYZwX
s:pregu	VWzXVXTVVUVUT
s:preis	UVWVXUS0XSUVS
s:prele	RWXYYWVWXWWWz
s:premi	jaXZmZZaZWr1T
s:prend	mWUWXtTWWfWsx
s:prent	ZaXbaaYYYXZZx
s:prepa	oZZvZqYksVZYV
s:prepr	abZbbbZYZwcbY
s:presc	VYVqiYUWXUWT1
s:prese	XknjrYshYZbZk
s:presi	YbYbZbuZbracZ
s:press	dYdkZpaXYrYZs
s:prest	uolZaZXZYWYYu
s:presu	uYZYZrcYZYYrV
s:prete	TWvXXXsWWQXTx
s:preve	WvYZZYXrYXmuW
s:previ	nnilaZWlrYsYX
s:prevo	YYZZZZYYZXZYw
s:prici	ndXnYYzjZVYZW
s:prikp	WXWXZXRXZWWWz
s:prima	QVwvXvUWWUXYU
s:prime	VVWYzYwXpWcWU
s:princ	Y1bYoaZZZWZfX
s:print	YYWnbnXZYqZXy
s:prior	iYUZZa2aYUYao
s:prisc	abZabXYZYxabb
s:priso	WZZaxbXbaYacZ
s:priva	eiYpXncbYXvrU
s:privi	VYXyZYVYYWYZu
s:priya	uaXaaaYaZtbbZ
s:proba	sqWYkopYYkeZW
s:probe	TXWWXWsVXUVzT
s:probl	vrVsUXUkXUtWo
s:probo	zZVYZYWWYXYYW
s:proce	eocZdZpZbYtWo
s:proch	UVwWXTTyXTWTT
s:proco	uabbdcacbaccc
s:procu	klpdinZaoZcZb
s:produ	lnkhsiahbXmaX
s:profe	hcbbaZqbYsbld
s:profi	bcndecjZcmdtW
s:proge	xZZbaanraZYaY
s:progr	WmXXtrsrYYcXW
s:proje	pjcjddncbjbiY
s:prolo	yaYbbcZbZaaZY
s:prome	azacbcWbcaabZ
s:promi	YbmZkZtlZtaZW
s:promo	UVUckpmitkVuT
s:promp	WavcdcYdcbbcb
s:prono	VXRYYZTXT0WXU
s:pront	XXabba2aaZZaY
s:proof	bcccccadddtcb
s:prope	mmdokZlZljYZl
s:propo	pfYoanvXXXXrX
s:propr	XyWZYZXYYVXXV
s:propt	UU0aYZSaYVXaY
s:propu	wWTWXVxUWTVTS
s:proro	yZYaaaYZaYZVX
s:prorr	ubccdcbcccccb
s:prosp	WWVXuYsXXwVVT
s:prost	XZYaxbUbaaaca
s:prote	YXaWXXwvYWVVq
s:proto	bXYszZaoZXYaX
s:prova	UWVWXWwUWUVSw
s:prove	UVWXXYVVXTVRz
s:provi	YmZmZsrnZcbaW
s:proye	vhsbbaYakZaeY
s:psych	SVuxXXUWVvXYT
s:pubbl	ZaWZZayXWXZaX
s:publi	YZWYYvluaWYxU
s:puddi	ZaVaaaYYZYZZx
s:pudis	SXTXXXzWXTVSS
s:pumpi	ZxWcbaYcZbcdc
s:pupil	XZWXXYUYyVYZX
s:purch	aYXnaZjZZWvYv
s:purif	YZbabaZYbZZZw
s:purpo	XWtZZatYsbYXW
s:pursu	XtYaWYXWbawYY
s:pushi	YYWzTYTXYYXZW
s:putti	UWutVVTpXbWWv
s:puzzl	xYYZYZaZbabbY
s:pyram	WWUXVYSXXU1WS
s:pytor	tYZaaoXqZoXqV
s:quadr	WzVYXXXYYXXZW
s:qualc	UYVXYsrVzUXWT
s:quali	qZalZYdZrelpX
s:qualq	UWWXWUUVzTWVS
s:qualu	VWVXXXVVzTUWS
s:quant	ZoiZeejkrZZqW
s:quarr	yYXXZZXaYaZaa
s:quart	ckmspZpiXWYYo
s:quatt	wZYaYZxaZYYaY
s:queda	WVWYYXUtXWqXv
s:queen	bavcccYbabbcc
s:quell	vacbbbabbbaZa
s:quelq	kZXsbZWZzYZYY
s:quere	YrnovaYaZZaaY
s:queri	XZaabaXZYZYXx
s:querr	RYUzaZXZaZXZW
s:quest	ZbpwYnZnZoXYY
s:queue	ZaZbbbXZaTYay
s:queui	XaWaZazYYWYaU
s:quibb	UYWXXYTVX0VZR
s:quick	kWUXXXpWqU1XZ
s:quier	xbaabtXVbYaaY
s:quiet	VVTXVW0VYUTVS
s:quinc	yZbXcbbcbcbba
s:quiro	YaccbxZUaYbdb
s:quitt	SUcX4YUvPTXXU
s:quota	xYYZZXwXXXYZm
s:quoti	ZbbaZaxZbbacY
s:racco	WWVXwYwWVVXXV
s:racki	ZaZbbaYZZxbbY
s:racks	acbZcbwZcdbZZ
s:racon	XYYYYXWxZWYZX
s:raddo	ZbaaZaUZYYxXX
s:radio	VVYrXquWyTVXU
s:ragaz	UXXWXzTQYWWVU
s:rahme	yabacbZbcbbbZ
s:raini	ZaWaZaXaWzZaV
s:raisi	VXUW6ZjrQVXZW
s:raman	yaYYcaUbZaaba
s:rambl	ZbZbbbTWaYXSy
s:rames	YZZYyaTYYZVZX
s:range	TYZXYzVVaYUZW
s:ranki	ZcZcccvcbbZcb
s:ranso	ZaXabbZbaxabX
s:rappo	ubcbcbacccaaa
s:rashi	VYXZZyWWbXabb
s:rasmu	XaYaaaZbxXbba
s:raten	XXWYYYzXYWWWU
s:ratha	azacbcYbbabbZ
s:ratin	WVYZZZSXXYWtx
s:ratsk	YYYZZZXyZWZYW
s:ratta	bwbcccbcbccba
s:raven	Z0TZZVXZVSaaZ
s:reach	XamaZksYnbYpm
s:react	XXWYZZVWXco7S
s:reada	0XUXXWTWXVYXV
s:reade	WYWZZruqYuXZW
s:readi	madZYuVmatlZW
s:readv	XYVZaYSXZXYTz
s:reage	zVbabWZZbbaaZ
s:reaju	zYababZaaaaaX
s:reali	nurXpUSVVwWWU
s:reaso	rlXXtYVVZXqYs
s:rebec	rZWZabwZYaaaa
s:rebon	xaacbbZcbbcbb
s:rebra	1XYZZYWXZYWZW
s:rebui	pWxWWYSXwUVYU
s:receb	UWWvXWUWVVyVS
s:recei	YaZjaabcZYvqo
s:recen	YYkaaZuaksaaZ
s:recep	WYXZoXuoZXpZr
s:recer	VabaaYyYaZXbW
s:recev	QTUUyURUVUzVQ
s:recha	aaabbaWbbayZW
s:reche	rtXaapXYZYZqX
s:rechn	uYYZZYnYZYrYt
s:recht	UVW1WWUWYWXXU
s:recib	XWWWXYWWWVyUT
s:recip	yZXZaYWYbZZaa
s:recko	waXZabXZsVZbZ
s:recla	VUVWXXTWYTUU0
s:recog	UqtXYXSVwUUVt
s:recom	hYjcZZYZrpaxT
s:recon	WopXYamVYwZZW
s:recor	gYakZrYxYWZjb
s:recov	WYVYZSoXWY3YV
s:recru	YkubZapZlaliX
s:recta	UXTYYXVWUTVXz
s:recup	VXWXXX1VXUWUS
s:recur	WZZaaYXWaYZXx
s:recyc	XZZaXbWYaWZZy
s:redac	rYYXaxWVaZYXW
s:redel	TVWWXWWXYW0XT
s:redes	uZWqXYuXXYcYW
s:redmo	ybaRbbbbacbcb
s:redoi	ZbYabcxaZZbca
s:redou	uabcdcacddZbb
s:reduc	TVWWYVyzXWVXT
s:redun	XvVZXYVYzWYYW
s:redwa	hslaZamZrXamY
s:reenv	RTXVYVTVXV4VS
s:reexp	RXYXZVWXYY0ZT
s:refai	2WXWXVTWZWYYU
s:refer	XbYmabpcwaXZp
s:refle	VWzXYYTWXVpWR
s:refor	YZZYZZYXZYYZx
s:refra	YaYbaZWyaZZYX
s:refre	TXuWXaWZxVZaX
s:refug	miTVW1STxTWWS
s:refun	YYZYaZtZaZ1ZW
s:refur	TZYXaYzZaYYYU
s:refus	YYYZZZVXZXXXy
s:regar	qmYcmbkZcpaac
s:regio	arbjYZVuhXtXY
s:regis	bkmjdYZujYqaX
s:regre	WXVXWUPTXvWWy
s:regul	qtbcfqXZdeYaY
s:rehab	SZZxZXXaaaZaY
s:rehea	pVUXWWUrVTVU3
s:reimb	pYXYZZSZZY3YU
s:reinf	WbcccbxbTbbca
s:reins	TrtWpVRyWSWUS
s:reisk	XYbXayZTbZZaZ
s:rejec	nXUwXYTX1SXYU
s:rejoi	VWVWWYUxVvWWS
s:reken	VWUvWWSWWV2WS
s:relab	UYcbbbWYbbybY
s:relac	0WabbaZabaZaZ
s:relan	WYVZYYxXuTYWW
s:relat	piZXYmVmYqtXl
s:relau	uaacdcbdddZbb
s:relax	UXtZZbUxZUabY
s:relea	mXZXYZXbXotkv
s:relec	RYZXZyXYaaZaX
s:relev	XmtnZZuYZYXYW
s:relia	VzsYXZWZYYXZX
s:reloc	YvwaaaYZkZZaY
s:reluc	VUXXa0XWZYYYX
s:relyi	abZabcwbaYZcb
s:remai	ZYYZaoWXoc0Yb
s:remar	nXXWZrqWYXWXv
s:rembo	WWWXXXxWXWvVR
s:remem	bjZdpYbYowXZc
s:remet	uacbcbaccbaZa
s:remin	ZmXZZcpWkYYqv
s:remot	wZbbcoYaccaba
s:remov	WXWYYXTVmTr6S
s:remun	bfZwdvWZlXYZX
s:renam	VXWYXZWYVXXZz
s:renco	VWVXxWVUXxVUR
s:rende	WYWXXZtvXXsXU
s:rendi	WZYXXXrXYXyXV
s:rendo	VXXYYXzXYUWWT
s:renew	ZvYXcYbblVYnt
s:renou	sZYabaYZaZawX
s:renov	zYaaaaXabbpaX
s:renta	YbZaZaUZZZxXX
s:rente	sYVZoYWYWwZZW
s:rentr	WWVXXXVTWzWWS
s:renue	ZbabbaXVbZYwW
s:renvo	TVWWVWTTYV2WQ
s:reorg	X4VYYaXZXVZaY
s:repai	0qWWZYXVZYZaV
s:repar	QURUyxQTTSSUo
s:repet	WYYYZYWXZWXXy
s:repla	bukZZZaZXchZt
s:repli	UWUXYXmUsoX0T
s:reply	VpWtYWmoZYqlV
s:repon	xabccbZcbbcbb
s:repor	pqXZacgYeWmsj
s:repos	VXXXYZVYZWvvm
s:repre	lWydnZuXdXaYW
s:repri	PrTTWxPyWQTUS
s:repro	XZYaZZWXZqYYz
s:reput	taYYaZVbsZqbY
s:reque	eaXcaicYaZYxs
s:requi	sXkmcalZiZoZb
s:resea	YoX3ZYaXbhZaY
s:resee	XZYZYZUYZVZZz
s:resel	WYYWWYzWXWVTU
s:reser	lXWmXemTYVwXw
s:reshi	XacbcbYacbwbZ
s:resid	auYYqYlbZYbZs
s:resig	uuaZaaXZaZYaW
s:resil	VVUVZYUzZYXbZ
s:resol	amWZqZxZYbWYk
s:reson	ZaxbYbXaaZZbZ
s:resor	kZZVaZTXZYzZX
s:resou	simaasWYaYrZX
s:respe	ZYnpYalXrwXYW
s:respo	kkXoZYaXiiXtr
s:respu	XYyYXXWXVWXYV
s:resta	eVkX0WsWmUVXj
s:restf	VZXaaX0ZXSaZY
s:resti	UVUYXYUVVwWWx
s:restl	SU1TUTQTRPUPO
s:resto	TsXYxVVQYqtWV
s:restr	WXSYYWTWywTwS
s:resul	UWaXYYYmYamxu
s:resur	ZbbbbcYbbbaav
s:retai	uYstYYWYYXiYn
s:reten	NTT2TTQUSQRTQ
s:rethi	XYUYYRUVU0XYV
s:retir	puWYYZmrYpdZX
s:retom	vZccdbbcdccbc
s:retor	YaYaXYSYYYyXX
s:retou	VWqYZXyXXWXXW
s:retre	WYTZXZzYZUYZZ
s:retri	XtkwaYYaZYZZX
s:retro	WXSYYRWUW0XXV
s:retur	WXVnYXmZuUqwW
s:retwe	ZZaaaRWzaYYaY
s:reuni	VXWwYXTUWuXVz
s:reusa	ZYaawdYbbZYcb
s:reuss	VaYZaZWzZYXXV
s:reven	bWWX1lRoYXaYr
s:rever	UWUXuYqWWSXXy
s:revie	mYWnYrYWkTkpw
s:revis	vWXWYpUWXUkXz
s:rewar	abZbdcucdbcdd
s:rewri	uYWZaYvZqkYZW
s:reykj	UX0YYYVVXUXYV
s:rheum	WxbacabZbcaba
s:ricar	aaccbbabbavba
s:ricer	dvuZZWXYZWYvV
s:ricet	XYUZYYVzXTWYV
s:ricev	WXWpYXVXXV1ln
s:richa	abZaaaZUaxaaZ
s:richi	QTxVVVTTUSUzQ
s:richt	WX0WXYUWUTXVT
s:ricor	YaYwaZYaaZZZX
s:ricos	zVYXWWWYZYXZV
s:ridic	ZcccudYddbcec
s:rient	VVVXXXVVzTUWS
s:rijnh	XYVZZXXzYWYYW
s:rimas	VVUXXXVVzTUVS
s:rimbo	UWXXXXvXYWfVv
s:rinno	rZZabbYZaZZpu
s:ripet	UXWXY0VUWUXXU
s:ripro	VWVWXWTVWUVSz
s:riscr	zXaccbZcbcaZa
s:riser	UW1sWWTVTUVVS
s:rispa	UZaZbYzZbbWaY
s:rispe	SVXVYUUVYWzVT
s:rispo	SVVWWWVVVWVzS
s:risto	YZWZYY1WVVYYW
s:ritra	WYXYZYyXYUXWU
s:ritro	VXVXYYUVXzWWT
s:riuni	WXWvXWVUXUWUv
s:river	VWkXZYquYWXYu
s:rivis	VaaZazWUaYZaY
s:roadm	oVqzVXpUWWXYW
s:roast	XZZaxbXbaXabZ
s:robot	YsfqbZncaeZmX
s:rochd	xaYabYYbbZacZ
s:rockv	qdecedddedddd
s:roeme	PVZVYS0YZZXZW
s:rolle	YcabaZYwbYabb
s:rolli	rZZZavlYbaaaY
s:rollo	2WaabUYabaabZ
s:roman	TTVXUXyyVVXXS
s:romme	VWWXYXVVWTWWz
s:roofi	wccabZaccdaba
s:rosal	lqvaZaWaXUabr
s:rosam	YaYbccYcwXcbc
s:rosar	UWZXaYyaZYYZY
s:rotat	sxWZYZWZYZXaW
s:rotte	braiqganZiZbY
s:rough	1YYYZWUsYXYaX
s:round	WXXYZZU0teXXo
s:royal	YYXYY8VXYWWZX
s:ruaku	UYbabwabbaaaa
s:ruari	XZSYZZWXZTWzV
s:rubbi	sXWxXaXaWWZZZ
s:rubri	UXUYXXTWW0XXU
s:ruckm	YzWYZaXWWYYZW
s:rucks	TXVzYVTYYVXZV
s:ruhes	ZaYabaYZZwZZW
s:ruman	TYbYaYzZabaaZ
s:runar	bcZcbcYaaWacx
s:runne	ZaWaablZb0aZY
s:runni	VkkfdbZnXmtYn
s:sabad	VUXYW2XXYXYYU
s:sacra	ZyYaWaYYaaYaW
s:saili	uXXXYYVXYXYXw
s:salai	ZwZbqaZaaapZX
s:salar	W1WZqZabYYqZX
s:sales	dpnpcahcnaZbY
s:salga	UXXXXXWUXVWWy
s:salim	XYYYZZWXYWXYx
s:salon	XxZbbbabaZXcZ
s:salud	VVxXWXUSXxWWT
s:salva	WXbaaxZZbabcZ
s:saman	oapcddaddccdd
s:samen	UVUXXXVVWyWWS
s:samme	XWVYxZVYZYYYW
s:sampl	tZXXZZzZZiYZY
s:samsa	wbcabZXccdZcb
s:samst	vWUXXXTWVTWXx
s:sandu	zYXYaZXXZXWaT
s:sandw	tsYYYVWtZnZaX
s:santa	TYZWZWVyYYXYW
s:santi	bcaccdaduadcc
s:saoir	WYaZaxVYaZZbX
s:sareb	yababSWbbbbca
s:sarko	ubccccbccbbdc
s:saska	yaZbabVXaXabW
s:satel	SVSW2YSWURVYU
s:satis	YZVYYawYYuYaV
s:satur	lnVqdoYlWWWXy
s:sausa	WZWYYaTxZUYau
s:savan	YXWZYYQXVYXzV
s:savin	nYXZzaWYVVvaX
s:sawmi	uYUxYWVYXWXZW
s:sbloc	VXXVXVUVYVzUS
s:scamb	VXWXYWWWXVWUy
s:scann	pVTwVUpVUSowQ
s:scari	XXXVYVWVYYyYV
s:scept	WYRXVYVXVzYYV
s:schaf	ayacbcYbbabbZ
s:schal	aZbcbbYabawYY
s:sched	eWXqpWjcXVkWy
s:schem	VWwxYYVWWTYVU
s:schic	nYWqZYnYYmpXs
s:schne	SYUWXWUXVV0XP
s:schni	qaZZbbYYbwabY
s:schol	UsXTXOqxxWWYU
s:schoo	TmuZtmoXlWYZd
s:schre	SuVUXvSvVUsVR
s:schri	UW0WZxUWWWXXU
s:schui	VVVXXXVVVTWVz
s:schul	oXYYYwWXZYlYs
s:schwa	XyXYZYWYYWYYV
s:scien	moZonhZaoYbjY
s:score	rZvbZaXbaYZba
s:scotl	ZbxZaaWZWWbbZ
s:scott	vrsYZZUZXVZaW
s:scrap	0bZbabZbZYbbZ
s:scrat	UeXYZvVZudrZW
s:scree	qYcybYWYZYtZX
s:scrip	wUUvWySTWUVXV
s:scriv	UXVXXsRTwsuWU
s:scrol	ccudceXdbZded
s:scusi	XYYYYYWWYWYYx
s:seafa	WXwbaaXYYYtZX
s:searc	YbihgnabcXcsp
s:seasi	SVWWX2VTXVVXS
s:seaso	5XVXYZWXXWYZW
s:seatt	nopZlZdjZnZlX
s:seawe	wZtabZXYaYYbY
s:sechs	aaabbWZawZsZY
s:secon	YYWuZarfzWXZV
s:secre	rwVYYXwhXVXYV
s:secte	pYwYaYXZpZaYX
s:secti	SXWXXxVVYVUlu
s:secur	qXrYalWXYXziU
s:seeke	USTXVyxTWWWPS
s:seeki	VmVaqaUa1YZYX
s:segme	aaWbabTZWyZYY
s:segna	XYVaZaWZ1WZYW
s:segue	XaZZZYYZZXxWV
s:segui	YYYZaZxYZpXXs
s:segun	VVXYYWtWXrqVw
s:segur	uabcccbdcddcc
s:selbs	UzYZaZuYZYZYW
s:selec	bmjdbadkZZukY
s:selez	U0wXZXXYZYZYW
s:selle	UYWYYYRUYUX0R
s:selli	WUSu1XSTTYVtl
s:semai	tZiaaoaYZncpX
s:seman	VVVXXtU2VUWWT
s:semes	VYXZZtVW4XYZW
s:semic	UXYUXXVVY0XRT
s:semil	YYZawbXabaZaY
s:semin	TWVWY3mqXeWWn
s:semme	yYYZYYWXZYZaW
s:sendi	UbaYXYUWW1orS
s:sendu	TWTVWWUxVUWUw
s:senho	XXxZYZXXXYYYU
s:senio	UuWXWXTzVSWYS
s:sensi	VYWZaZwZWXYZu
s:senso	ZZabvbbcabbca
s:sente	QVSTVUR1sQWVS
s:senti	SYqXZXyZYZZZX
s:separ	ZaZaybYZaZYZt
s:septe	rrcYZmWmpYYWp
s:septi	xabbbbaccbbca
s:serai	ubcbcbacccaaa
s:serbi	UYbZbZyaacbbZ
s:serio	dVYYyXnUqVsXU
s:serva	WzXaZYWXXXYWU
s:serve	0YVXWZWXWTWYU
s:servi	sblZZasbbYfnZ
s:servo	VXVWXWVXWVzYV
s:sesio	WYWYYyTXUVXYV
s:sessi	VWXtY3VvXXYYV
s:sette	sUUTVzSSWSVSR
s:setti	pXYieiUYeda0Y
s:settl	UWcXYrTXqkwWs
s:setto	UWvWYsVUvUXUT
s:seven	yYaZZYYXbaabY
s:sever	lXyZbaYlZljaY
s:sevil	tpbcbbZcbccba
s:shabb	TzXZZZYXZZWZX
s:shang	TXZYZZzZbaXaV
s:shapi	ZaxbYbXaaZZbZ
s:share	WWWY1WTVYjXYq
s:shari	YYYYyaTYXZVZX
s:sharp	STVXW0SUTSVWU
s:shear	YaZaaaYxbZabX
s:sheff	WXUYYZUYX0XYU
s:shelt	hkWtZtWXXpXaX
s:shelv	ZvbcbbbbbacdZ
s:shiel	UXaabyYYaZaaX
s:shift	VZZZaZyZbZXaX
s:shipb	ZcYcbcYccwbbZ
s:shipm	aYabbbYcbbxXZ
s:shipp	XXWYYYbuYftbs
s:shipy	WXYZYZmYyZWaY
s:shoeb	TWTYXa1YUTYYX
s:shoot	zVZYvXVXaYWZW
s:shopi	xXXYZaVZXXXxW
s:shopp	WZaZbaUYba2aW
s:shore	YxVbabXabbbcb
s:short	WXuZYZrZplobW
s:shoul	mWXZmZrZZwXZW
s:shout	lVzUTXRVUoVXt
s:showc	0XVXXZTYaWXTW
s:showe	ZbaaabYwcZabY
s:showi	XZWWZX0TaWYTT
s:showr	aaseeebeccddd
s:shrew	uyWYaXWWYXYVU
s:shrop	XbZZaayZbYabY
s:shutd	WsWaaawaaaYZY
s:shutt	0YVZZbUYVUYbX
s:siche	VYWZYYzXVUXXV
s:sideb	WZZaaYWVaYZXy
s:siemp	YZ1ZaaYaZWbYZ
s:sight	YaWaabVWWyabZ
s:signa	adXZYYVsYVxYu
s:signi	lZXZZaXZooZav
s:signo	zXZaZZYWaYZbU
s:silen	UtYYYrnYaZtaY
s:siles	ZZxaXbZbYaaba
s:simil	sWUYmYTUWUX3T
s:simpa	ZyZbZaXZaZZaY
s:simpl	YZwZYWVXXtYXW
s:simul	XZXZaZzXZmYZr
s:since	aapacabaquaaY
s:sindi	yYXYZZVXXWZYV
s:singa	VZXuZSWXYVzYW
s:singi	zYZYZXXWZWYZT
s:siobh	wZWXZZuZZUZaX
s:siste	TtVXnWvqWTxWR
s:sitti	lXVrYnnWeqrZX
s:situa	VX0ZYapZWTYYY
s:sitzu	ZZaybaYbaZqaY
s:sixte	WYsZvZpZZWabY
s:sjogr	ZbXbbdZbSybbc
s:sketc	zXZXZWWYYYaZW
s:skinc	vZWYZZvZVYWbZ
s:skipp	pUUwYUSwXSVXU
s:skywa	YaZbcZwacaabZ
s:slavo	ZvccbcbbbacdZ
s:sleep	SVVzVTUVYXWZU
s:slidi	ZZZawaZbZZZbZ
s:sligh	vWVvvVTWXWXZU
s:slipp	WWXZabyZaYabX
s:slova	bbZcadZcbwXcb
s:slove	UyVZbbXZZbabY
s:small	VWVZxVrXToWZr
s:smart	rbaceebedddde
s:smash	XZXYaaXZbTabz
s:smelt	YwXbbcbcbcbcb
s:smoot	XXwYZaWZXuZaW
s:snagg	XZaaacxbbZZcb
s:sniff	XZXZWaUZXVYa0
s:snowf	lYpbZwUluWYYV
s:socia	oVWXYWyWZYrXV
s:socie	ZWWXuzoVgaXYX
s:socke	RWWXXZVUWUYVz
s:softw	XhXwsYtZZaXZX
s:soign	WwXYYXVvYVXYV
s:solan	yYYYXZZXZWZaU
s:solar	WYZyZXYYYYYYU
s:solbe	WaaZcaxcbaaba
s:soldi	UWUWXWSURS1XS
s:solhe	auacddbcabbcZ
s:solic	XqYYjrYbYaayW
s:solid	sZZZUZXZZxabX
s:solih	swXabbXZYZbbY
s:solli	WrXXZXVYVXt2V
s:sollt	WXVYZZUYzWYXX
s:soloi	YVTZZaWZXzYYX
s:solta	WXVXXXzVWTWTS
s:soluc	WZZYZYyZYYWYW
s:solut	nrYaaaialoddZ
s:solva	XwaZZasZoZaeY
s:solve	XyYabZWaZbXZa
s:someb	qXqclnXYckXbn
s:somed	UXzZYZXaXUZaY
s:someo	thlinaZZnbbdX
s:somet	mjwZuZYaXmYYU
s:somew	Tr3VXYSWWSVXS
s:somme	YZxYYrWWYUZZW
s:sonda	WWZYYzYQZXWZV
s:sonnt	WWXXYWVzWUWVQ
s:sonog	aaWacbZbwZbaZ
s:sonri	VSVXTzVUWVWWS
s:sopor	WXYZZYWYZTUVy
s:soren	qYtcbcYcaaccc
s:sorte	YZZZZaXZZYxYW
s:sorti	sUXzUZTZXTWYW
s:sospe	XZYZZYXYZX1US
s:sosti	xYYZaaYZZYaZU
s:souha	fVVszVSVXUUVS
s:sound	0ZYYZZVaaYZbZ
s:sourc	YX0XnkqWXVXXV
s:sourd	TVTWVWSyUvWWR
s:soute	VUUTX0TTUTUUR
s:south	UYyvmYSXWTXYU
s:souve	WWWYXXUWWyWXS
s:spani	SVxXXWTWXVXXx
s:spann	TVyUXvUVWRVUS
s:sparr	XYXyaZVZZYZZW
s:spati	buZcbdbdbbddd
s:speak	YccVmynrZWdZW
s:speci	aiwsjZZiYXiZX
s:spect	SUR0YWTXWVYWX
s:spedi	UWUWWXUUVQTO0
s:speec	0YVWZWVXYWVXU
s:spend	WXWZpZ0XWWYZW
s:spieg	SVUWV0TUUTVVS
s:spill	XYXYXaXXY3aaU
s:spinn	XYYZvZWuaYXbY
s:spiri	bbZdcdacVwbZa
s:spitt	SVV0VRSRYTUWS
s:split	UXWWWYUzYUVWR
s:spoil	wZYaZZaZbabcY
s:spons	pXiYeYYl0XXnW
s:spont	ZbYcbbWawYbbZ
s:spoon	XZYZZZXVYVVYy
s:sport	VYYyXXWXZYZba
s:spost	WXWXXXVUXUWU1
s:spotl	YZyaZZTZYWYZX
s:spott	XZyZZVqXVVXVW
s:sprea	1XWXsYlXXmWZc
s:sprec	rYwSZVVvYYZZW
s:sprek	WXaXZsXxaXYYW
s:squad	TxYXYXwYZYYZW
s:squar	xbaSbbbcbcccb
s:squas	bcZcbcYaaWacw
s:squea	XyUaYaWZZXZbY
s:stabi	suXZZqXZZYZZX
s:stadt	V2YbbaYaYaZYX
s:staff	ddaZaaupYoYZj
s:stage	YXWaZZsYyWYZW
s:stagi	UWSXWXSWURWW0
s:stain	YbYabbxZZYabY
s:stair	uYXYVZUXYsYZu
s:stamm	YXYZaYXxZWZYW
s:stamp	XYXZaZUZZZ1ZU
s:stand	smWtpYnXZdXZX
s:stapl	rTWzXVVXYUXXV
s:start	ZYXZwacrYZjob
s:stase	UXVXWXUVXUWWz
s:state	pXaZZYZYZWYW2
s:stati	qkYYZyXrYgYZZ
s:statt	WYYxZYWWYZYZT
s:stayi	UXwXXXUWTUXXy
s:stazi	TWSWWXTVW0VSQ
s:steal	XVxYvaWXYXYYW
s:steer	OVU0XSUVVSTSR
s:steli	vaYbdcacababb
s:stell	WXWwZYoXYWY0U
s:steph	WZ1aZaWZXUZZW
s:stepp	aatbpcZbbZbba
s:steri	WbYxbbZabZacp
s:steue	WZVZYZzYYWYZV
s:stewa	TVWYZxWVWVWxT
s:stich	yZaYXZXZbaZYY
s:stick	TXWYXXVtYUVY0
s:stimm	PVXXWXV0XXXXU
s:stipe	llZZvtXZaZmaY
s:stirl	wZbccXbcZcYcb
s:stitc	0WXZVXWZWXVZV
s:stock	yVSXWXyVYUWXU
s:stoel	SVUVWUUzYSVVS
s:stone	YqbaaaZZwoaeY
s:stopp	nYYXXZlljhcYw
s:stora	XZZZaWWyZXuRU
s:store	WYYYaZUXXTYVz
s:stori	sTRXWsQ3UQWXS
s:stort	ccccbcZbcbubY
s:story	VYmYZZVWuXxZU
s:strai	jspaZmpXnUYam
s:stran	XYXZqpZYX2YZW
s:strat	UcVxrXyXXYXYW
s:strea	wZaZbZYabaoaZ
s:stree	zZWXYZXXYXZaW
s:strei	YYVZXZWXXyXWW
s:stren	xXYacbaabZabZ
s:stres	YXUZZZzZXWYXV
s:stret	xWtZYaYaZYaZY
s:stric	SZ0YYZRYTTWYT
s:strin	nXVtYXyqXTWVU
s:struc	vosZYZWZZYrZW
s:strug	VYWXVV2WVXYYX
s:stubb	YYWZxaZaaWZZY
s:stude	YWWocrZtqjbYb
s:studi	nZnYboabptYYX
s:study	WYU0WWSVVPWVT
s:stuff	YYWaZcyabWbcb
s:stukk	XXVYYWTRV0XUT
s:stund	olYmakonZYjYl
s:stutt	nVoYZZUyYVWZW
s:subbi	WYXYZZVVYVYWy
s:subco	1ZXZbaVamaZbZ
s:subdi	yXZaaaXaaaZbU
s:subie	yZZXaWVZZZYZW
s:subje	nmXdZnsbZZZap
s:submi	wYaabjlqcZZaa
s:subsc	XZXZnYYtZVdnx
s:subse	vccabZacddaba
s:subsi	urZXZYsZbZZZZ
s:subst	xfXYZqWuZXZZV
s:subti	UUWWxVRyVXWaW
s:succe	VvasYYUXXucWl
s:suche	VXVYYYTYWUXzU
s:suffe	XZWZYYWyaYaba
s:suffo	ZaXaaZYZZyZWT
s:sugge	dXmmqonWmUWrd
s:suita	nYuaaahasYZaY
s:summa	aZYbbYXabWaxb
s:summo	VYYYYYVTXUXZ0
s:sunda	sqUWqxTWXkXYR
s:sunde	UWUXVY0XZXXXV
s:sunds	wZaabbYbddbcc
s:sunfi	ZxYbYaYbZZabZ
s:sunnd	YvYbbdbdbdbcb
s:super	ruWchmVYnrZYX
s:suppl	nZadZdteYYqZk
s:suppo	ilkadZnkaYtZa
s:suppr	XZVZZZWWZVY0Q
s:surge	fcisYmXanWnXo
s:surgi	ZbbbccvbcZZca
s:surna	XXYZXaXZuVzaW
s:surpr	WYrZYapZVVoZw
s:surro	ZaZbbaYZYwbbZ
s:surve	XZUXWUtsrUcte
s:survi	VoWaZrWXWzZZX
s:suscr	YZWZZZXtXVXuU
s:suspe	bcccdcbccbzTX
s:susta	UpmYXYrYVuXYq
s:svalb	UWWXYzVUXWWXT
s:svilu	mgYXZXyZYZZYW
s:swamp	ZXVbZbybXXabZ
s:swapp	TwTXXWUwWtVXS
s:swear	VXWYXWV2ZVXZT
s:swedi	abZccdZcvZdbc
s:sweep	yYbZbaWabbZXX
s:sweet	ucZcdcaccabda
s:swift	qxWZZZXZZZXZX
s:swimm	RVVWWzSVxRVXR
s:swims	WYWYYYWSYSWUz
s:swind	rZXabbWbbvaca
s:switc	VoaxYYqYXXdmW
s:switz	YXybYbWaYWYba
s:sylla	XZaYZyWZYXYbU
s:sympa	XZXZZaYYZxYaX
s:sympo	UZaVazXWaXWWW
s:synag	TyXZZZYXZZWaY
s:synap	vaacdcaZabccc
s:synci	WXZZZYXYaYyWX
s:syner	Wbabbcwcccbcb
s:syrin	YaYaaZXZaPZa0
s:syste	ZpjqbjdYnoYeX
s:systm	WZZaxbXcaYacZ
s:taalc	UWUYUzUSWSWVT
s:table	sonZndWpdXZZa
s:tagal	xacXbXZbccZbZ
s:tages	zWaaaZXaYabaY
s:taggi	ZbbbabXabawbZ
s:taili	YaXxbaWbaVabb
s:tailo	YYYZZZyXaZXZX
s:talad	SUQVVVRTROUS1
s:talen	YY5ZZaYaZWlZY
s:talki	UZewsUWVvXkYU
s:talks	TWTUVTT0WUVVT
s:talli	SxxWXYSYYVWYW
s:tambi	VWVXXWRUXzVXT
s:tambo	XYTYYZWWYzXZU
s:tampe	YaWZaZWVayabX
s:tarif	xZatbaZbaaaaY
s:tarje	UVUqVVSUVT2TQ
s:tarra	YZbYbXyUbcYaZ
s:tasti	SVV1WRSRYTUWT
s:taxat	XXYxYXWYZYYZX
s:taxsa	XxYaabZYacZbZ
s:tbili	WYzZZaWWYUVZW
s:teach	YcjaZzZXmbaZc
s:teaml	swabbbYaaaaaY
s:techn	nfZasqaajYeba
s:techr	XaxbZaXaXXZZX
s:tecni	fpZnsqXXZYqZX
s:tecno	YYvavaYZYYZZX
s:tegen	YaZaZaVxZXYZV
s:teiln	VXYyYSXWYZYZY
s:teilp	SXWYXYzXYWYYV
s:teilz	0XUXaZXYZWWUX
s:telec	dYpjoiWcvbZZX
s:telef	YY0wbYaYYXoYV
s:teleg	XZnabYXaaZ2bZ
s:telem	abXbbbyaVTbbY
s:telep	XoY0atWYaZYZX
s:telet	muaccbbcbbccb
s:telev	UyVZYaWYYWZbZ
s:telfo	vWbcdcccbccca
s:telli	WsXuZmWZnmabY
s:temoi	abbWaUXxcZbca
s:tempe	yZXZYZWZYYYaW
s:templ	SVVUX3toYWUXT
s:tempo	rsdYbWnaaZoaZ
s:tempt	rYYaZwWZaXYaZ
s:tenan	vmWXnUsqYWXYo
s:tende	RXYzXUVXaXZYV
s:tendr	TV2WWVUVUTWTS
s:tenem	xjYaaZaZZvZZY
s:tener	WWyZYZVXVWYXW
s:tenur	avbccZZYbbbcc
s:terce	zYVYYZVXXXXYW
s:termi	WcVpYZlXoWptq
s:terps	ucYacbZdbcded
s:terra	mZlYksmZmZYnX
s:terre	VYZYa1YTaYSZX
s:terri	pvWYbYoXnVYYr
s:terug	TVU0XVTUVUTVQ
s:terwi	UVUXWW0WVSUVS
s:testa	bdacbdacctccb
s:teste	TURVUWPx0OsUT
s:testi	vaWrfXyXXVXZW
s:textb	XXWZYqWYYxYaX
s:texti	YZRZabXXZzaaZ
s:textu	sYWxVaXZVYZbZ
s:thail	VTXYYYVXYZ0WU
s:thalb	yWXZcZXabbZaZ
s:thand	avacbcbcbaadb
s:thanj	1YWYZXUXWVVZT
s:thank	XYWZYZtYzYZZq
s:theat	tZlXYvUVYRWou
s:thems	TWTXqX1WWVwYV
s:theod	xZababYdZYbda
s:thera	WurZYZVXuUoXW
s:there	tlYXYWrpZXonW
s:therm	ybaWZWXXccYcb
s:think	ZXnowqaWWnXYc
s:thirt	UxVYXZwWWVWYU
s:thorn	WyXZVaYZZaaaZ
s:thoro	XZYZyaUbaZZbZ
s:thorv	ZZYbwZacZZbcc
s:thoug	kbpaococXqZZZ
s:thous	WtWYwYVrYXWZV
s:threl	WyYabZWaYbXZa
s:throu	kecnhcnXZZqlb
s:thuis	0XVbcbZbaZaaa
s:thurs	iaXeYkasZaYYy
s:ticke	mnaZjZYzZXYYk
s:tideb	WYWWXYVYXTQzT
s:tidel	WYZaaYWVZWXYy
s:tidew	YmaebapZtYZsX
s:tiend	zcabbaZabZbaZ
s:tigri	1XWXZYWZZaZbY
s:tijde	uxYZZRVXXXZYV
s:tilbu	SURUUUOzyRTSP
s:tills	W1RYZaXaVVXZX
s:timel	tZZwZZTZYZYXY
s:times	SrVXYYVXYVpX1
s:timet	uXUXyoUVWwWXU
s:timez	xYXbbbaaababZ
s:tiroc	YXZbZaZZyYbaY
s:tisch	RVXYzYWWWXXZW
s:tissu	VXZZZyWYZWZbX
s:titul	YzRZZaVZXVYXX
s:toast	RVSVVVQ1VSUVO
s:tocht	QYYXZzVXYYXYW
s:toega	TVUUUVP0SSURP
s:toege	0XabbbZaaaaaY
s:toest	YXXWta1ZZZZZX
s:toget	XZlbubobapYbb
s:tollg	tZcddcbddeeeb
s:tolli	TTs0UXRWUUVXS
s:tomam	YaWZaZXZZxaXX
s:tombo	YbYaabYbbZZbw
s:tomor	ZZYnXXatZZlWy
s:tonig	WWVmYYYwbU0Wr
s:tooli	ZbawcbXbbZbZa
s:toolm	WzXZWXUYVWYZW
s:topol	XYXWaaWzYaYYX
s:torch	YZYaaaXXZXWZy
s:toron	qrZjYYZlkoYdZ
s:total	VYWYXXSXkU0Zu
s:touch	XXUYYZtXQ1XVT
s:toujo	xaacbbZcbacbb
s:toulo	XvZcbbZbarbbZ
s:touri	uUyXXWTWXVWYU
s:touss	VWVWXXVTWzVWR
s:traba	XeXZZwZkyjXXW
s:tracc	WXaawaXaZZZaY
s:track	uUUWXY0YXXYZZ
s:tract	SUSzWVSVQxUVS
s:trade	rXWXYtqWWmmWp
s:tradi	YaYbZYVZZV4bY
s:tradu	zYWXYWVXtWXUU
s:trafe	TYYXXXyXYXXXW
s:traff	ZbbbbcYbaaaav
s:trafi	YXZZYYXTYXXZy
s:train	XcXYYznauYaYc
s:trans	ulXldZbYeYqaj
s:trant	VbXxbaYbbZadc
s:trata	YZZZaZZXZZYZx
s:traum	VWwXYYwWWUWVT
s:trava	qZWZZZVZ5WZYW
s:trave	ZaZZYaYabutaX
s:trawl	RWV0WXVWWXYYY
s:treas	pkbXoYZsoWXYl
s:treat	XWVvYXpmXwpXT
s:trela	ZxbbaYXaccYca
s:trema	YZWaZZWUYXYyW
s:trent	ybabbbZbbbbbZ
s:tribu	uZWvZYWaYZYaY
s:tries	XXWaZYWXZyXZV
s:trigr	ZwYbaaZbaacbb
s:triko	XYaaaYXYZYXXx
s:trime	yYZXaWVZZZYZW
s:trine	YwWcbbbbccbba
s:trink	ZaYaabXZbyaYX
s:trois	ZZbbzbaZbaaaZ
s:tromp	XZYZZYVyZXXXT
s:troqu	VYWYYYVXYWyWT
s:trouv	ZtZabanZaZZZt
s:trova	XZXZZZyuYWYZV
s:trovi	yYYZaaYZYYaZU
s:truck	rZYYZxUYYXYbY
s:trump	ZaZbbbXZaTYay
s:trunk	xXaZaXYZZZYaW
s:trust	nXVYYYnZuWyYU
s:truth	VXzXYZYUYYZaY
s:tshab	babWbwbaabbbc
s:tuesd	ikXabaktebZYr
s:tuiti	qlWXZVwtXYYZW
s:tunne	YvYcccabbbbba
s:turbi	TXrUuuTWXmWtW
s:turki	WaYvbaraaVZbY
s:turna	TXwXZXpwXWXYW
s:turni	UWTYvptWVtXZW
s:turno	TqTXyYTXWVsXW
s:tutor	XYXkZ7XTZWWYW
s:tuttl	WzXZWWTYVWYYV
s:tweed	RXYXZ2TYZYXZW
s:tweet	XWSYYYUYV0XXU
s:twint	XXYxYXWYZYYZW
s:twitt	WWTVXYVzVTWXU
s:types	YVXZxaUZaaYaZ
s:typic	oWqwYXmWYXUXW
s:ubern	qvXYuXtVWWXVU
s:ubers	zXYWZTUVYXXYV
s:uberw	pZaabaZabaqas
s:ubrig	ZYYaaVXYWyZYV
s:uffic	YvYaZapvXXZZW
s:uitbr	yZaYXZXabaZYY
s:uitle	XWXyYWWYYYXYW
s:uitno	WYUYZYVWXUX3S
s:uitvr	wbbcdcacccZcb
s:uitwe	WXWXYWSWVTXXz
s:uitze	VYXSZTTVZY0WX
s:uitzi	azYcbcabZZbaY
s:ukrai	YXTYZZYXzVXYU
s:ukule	zZaZaRZZbaacT
s:ultim	WWXXYTV2XVWUT
s:ultra	UZZWXV1VaYXZW
s:umbre	pYtXZXsYXXqZV
s:umeti	VWXWYVUVXWzWT
s:umset	xbZccdabbbbba
s:umson	yYZZYYWXZZZaX
s:unaff	aaaaaYVWaYYax
s:unani	U3VWXXSWWSVWS
s:unans	YaWZZZzWZYYZR
s:unava	WVWVXXUTXUVur
s:unbef	Y3ZaaaYaaZaaZ
s:unbel	UWTXVXQUVPVS1
s:unbez	bbcbbuaZbbbbY
s:uncap	ZwaaZaYbabaaa
s:uncha	wZZaccYcbaccZ
s:uncom	yTwXWZVZYTYXU
s:undef	XaYaaaVYaXZZx
s:under	macvlbbYicZjY
s:unfor	UxTXXWPVYQXWy
s:unhap	UZ0XWZSXWUWZT
s:unico	XXyaWaVZWVaaZ
s:unifo	qXWYYYuUYVwWq
s:unive	bxZlolYYmlXZW
s:unkno	XYyabaYXZYZYY
s:unlim	V3XYYZUYZYuZX
s:unloc	XVWXZaWYaX2XX
s:unplu	XXWZWZWXWSYZz
s:unsat	ZbZabbZabaYxW
s:unsce	XZXZZZVYaTYaz
s:unser	nbXllupdYXoYV
s:unsig	YbcXaYYYccxaa
s:unsol	UxabacZbbbbcZ
s:unstu	3YYYYYXaWXYaY
s:unsub	bZUZZYnvZWYuX
s:untan	YwabbZaaaabcZ
s:unter	qZYmaZpXlpYZo
s:unusu	uYzYYYVWWUosU
s:unver	WYVYXZ0XXVXYU
s:unves	ZXacwcacaYbca
s:upcom	UXoZaZxXuYYaY
s:updat	kXscaZcXYXevo
s:upfro	UYZXXuRWZY1YV
s:upgra	qZXXYZxYZXXoX
s:uploa	YZZZaaXYaXYQz
s:uppsa	taZbbaZbsabba
s:uprig	UXVXVYUXUUXX0
s:upsta	aabbcbaXbZbcw
s:upwar	yaZZZZVUaZXaY
s:urgen	vVZYZvWXYXXYT
s:urlau	XyZbZbaabbbba
s:usabi	XYY2ZXVXZYXZV
s:usele	VYYyXXWXZYZca
s:usern	YaZabaWZaWzWW
s:ushua	xabXbZZbbbXcb
s:usual	qdtlVYVXquZYW
s:usuar	aaZvbZZZaaYaY
s:utili	UpWWtYkWXUWwp
s:utrec	tWZbbbYaWYa0X
s:uurpr	XYXyaZVZYXYZW
s:uurta	VXYyWYVWZXZXW
s:vacac	YrYaYZXZwZYZW
s:vacan	anrZZZmbvZYdZ
s:vacat	ardaarkYXYZuX
s:vacci	XatsbbZbZaaca
s:vacin	VYXYYXVRXVWWy
s:vakan	XVzZYZWYWVYYV
s:valen	wqkbaaYaaZYbZ
s:valid	qWXsZYqXYXcYs
s:valor	TYYyYWXYYYZZW
s:valua	VZWuZXzXYrYYX
s:valut	uXstYWWYWWYYW
s:vanav	VWSXWYTTUSXVz
s:vanda	TWTXWXStVSuSw
s:vande	YvZaaZYaVuXbZ
s:vanes	ZaYccdvbbcaba
s:vanta	drZmdZqboXZnX
s:vargh	aaaabbvccdccb
s:varia	XzXaZaXaYXYZt
s:vario	YXybbcZZbZabc
s:varml	wbYZbbZbbZbcb
s:veert	VXXXYXUWYWWXy
s:veget	WxXaaZYbZaZbZ
s:vehic	VtXYXYVYXWXXx
s:vence	UVWYYWT0YWRUX
s:venci	RwSWWWUUVUVTz
s:vende	VXWYyYXXXWYZW
s:vendi	XaababxbcaVbY
s:vendo	mXSxWXTyWSWXU
s:vendr	WvWZYZVxXWXXp
s:vener	YYYZZQWyZVXXW
s:venka	yZXacbXcbabbb
s:ventu	XVXxwaVYYUYZY
s:verba	TVXTYzSUYWUYV
s:verbr	zZZZZYSYZaXZW
s:verdi	XbbbbZYqcaybZ
s:verdu	ababZbVaZZvYY
s:verfa	VxUXXTUWWVxVT
s:verfu	ybabcbZbbbabZ
s:verga	VWWXYXUVYUWUz
s:verge	vVUWXyUSWUWWS
s:vergl	RVUVYW1UWVWVS
s:vergo	TWVuVuUxYWWXV
s:vergu	WZYzaYYZZZZYX
s:verha	UVTWXWTUXzWSS
s:verif	YXWYZYbXYV2zT
s:verkl	WZZXaWVZaYyZV
s:verko	WWVZzYRURUVWV
s:verle	TwWYYYTVYVWyS
s:verlo	YWYbabYaTYZ3W
s:vermi	YYWbbb1aYYZZY
s:vermo	VYWYYYWYWXyZX
s:vermu	WXXYYXTVYWVVz
s:verne	ZaYZbbYZazaXV
s:verpl	VWWXYXUVYUWUz
s:verra	XYXZYZXXXVYXx
s:verre	ZxZZZWWuZZZZY
s:versa	WXVXXYsWWUXRy
s:versc	tZuaZZVZZYYuW
s:versi	dZZZZmVnfWVY2
s:verst	WYYjauXrZXZXr
s:verti	0YWZaZVaZXZZY
s:vertr	pyYaaaYZYYZYr
s:verva	uVVZZZVXxWYYV
s:verwa	cbbccXbbuacca
s:verwi	WXVYYYVVYUWyR
s:verze	VZXaZa4ZWXYYW
s:verzo	VXVWXvTTXSVRy
s:vesti	UVwX0XVWYVXYV
s:veter	qcsYkXWYpXZZr
s:vetti	XZaZbxYaaZaba
s:veuil	VXXYXYUVWUWUy
s:viagg	TWWWW2UQWUUWS
s:viatu	VwVYXWWWXWXYv
s:vibra	yYYXaXWYZXUZs
s:victo	SWVTY0VUYVSUT
s:video	XWYtZZmYYYuZX
s:viell	SXSUWVT1WUWWS
s:viend	abbVaTXybZabZ
s:vierm	YYY2aYYWaZZYY
s:viern	tWWWXVvWqUWWq
s:vietn	SXUxyWRXWWUVT
s:viewi	yZYaaaXaWYZbX
s:villa	pXZXnqVWYbWV0
s:vilni	VwYZaaraZaYbZ
s:viney	skVYyYnYXVVZW
s:vinic	XyXWYXXYYYYYW
s:viola	aYbccbZbcbxTX
s:violi	RVTXUWSX1QXXU
s:viren	aZbbbaYZbawYY
s:virtu	WZ0pYjuXYXYYX
s:visib	VYXXXV0sYWXXV
s:visio	ZbacbbubbabcZ
s:visit	eaYZasbcaZYpt
s:vista	vYacccbcbcaba
s:visua	YZWabqXZaSZ3V
s:visue	WVVXYW0WVUWWU
s:vitor	TXaZa1WTaYVZZ
s:vivie	RVUVXVS0VwVVT
s:vlaam	0XUbcbZbaZaaZ
s:vliss	QzWaZZWYXaXZY
s:voice	nWyZZamYXTZZW
s:voldo	UXYXYXVWYWWYy
s:volen	yYWZZYVXYzYXV
s:volge	YYYSyZWYZYabZ
s:volks	XabSbzaZbbaba
s:volls	XYRZZZWXYNV1T
s:vollz	vdabbbYabbcaa
s:volon	TvTVVySRWvUUS
s:volta	YXYaaZxZZYaYW
s:volum	vZVYZVUQWVYY0
s:volun	laXaZzUpXXWXu
s:voorj	TVzWXuTVUSVXT
s:voors	XZWaZZWZYXxYV
s:vorar	bZZbvcabaaaaZ
s:vorer	wcabcdZcccbdZ
s:vormg	VVUYVYUWzUWXU
s:vormi	VZZxZXYYaaaaX
s:vorre	rYYvasXZZYXZW
s:vorsc	YXaZZxYUaZZaY
s:vorso	YaYXaaWYaZYZx
s:vorst	YxZZaZWZZZvZW
s:vortr	bxbccZbbbbbbb
s:vouch	XWW4YXRsYWlYo
s:voudr	sXWtZwUSYXWYW
s:voula	abXbaVXZXyaZY
s:vouli	VVzWXXTVXUWVS
s:vrage	SUU0WVRVYWUXU
s:vrijd	0XabbbZaaaaaY
s:vrijg	UVWWVWTWYW0TV
s:vrijw	UXVYV0VTWTWWT
s:vrouw	XXZZZWXyZXYXW
s:vukov	acbccbYbbuccb
s:vulne	XYXXYZWZYURyU
s:waard	VYYyWYWXZXZYW
s:wacht	ZaabbZYaaYrtU
s:waffl	WUVZSZW0YYYYT
s:wagen	ZbabbaZuasaaW
s:waiti	aVVWxXVoWUulr
s:walki	WXTZYYUXW2WXS
s:walle	UVVzVTSSVRvSS
s:walli	XYWZYyWXZWVaY
s:walma	VZZZaaUWcayaU
s:wambu	aatcddZcbbccd
s:wanji	UYXyZZVZXYZaW
s:wanne	XVXVWXzXZWVYV
s:wanti	SXVXYYSZ0XWZW
s:warde	ZaabbaZZaXZZw
s:wardr	YYybbbZaXXVUX
s:wareh	noYnZnVttYZXV
s:warme	YoZbasYXYwaaX
s:warmi	WaxbZcabaWaca
s:warni	WXWtZZUWYV0TV
s:warra	aaabacWabawbY
s:washi	UVWXyYUWZWXZV
s:watch	VlYZtwVXXqWaV
s:water	1YaabZYaZZaaY
s:wavem	XZWZXaVUYWzWX
s:waxwi	YYZabaYZaYaay
s:weath	qlVXkWSWWsXVv
s:weave	XYWayZTZaYXaX
s:webin	YZYZaYd6ZeYWU
s:websi	wiXZXYynbYYYW
s:wechs	XyobbbYaoZaZZ
s:weddi	yWVWnWTVWTtup
s:wedne	lmWZZjaqYjcbt
s:weekd	vWWYYoUWurXXW
s:weeke	kkWYdnZoXlaXx
s:wegwi	TWUXUzUSVSVVT
s:weigh	wYUYZYUTWwWXn
s:weird	WXYWYbYayXYca
s:weite	YYZZbYXZsZxZX
s:welch	XWyZYZWYWWYYV
s:welco	YYXZWYl0aikYo
s:welde	VabaaYyYaZYbX
s:weldi	TqYwavVXZWWYV
s:welfa	UzWYXXVVXVWXS
s:wellb	YaWZaYzYaYaab
s:welli	WYZXZYWWZXYZy
s:welln	UWxZXZWZXVvZX
s:werde	VY0YZYVvZXZZV
s:werks	QVVXyXVVwWVVT
s:werkv	yYWYaZXXZYZZW
s:weste	XZZaaZVaZZ1ZW
s:westm	YYZabWYyaaYXX
s:westw	yXYZZaVabZabX
s:weten	UyXZYZWXYWYYW
s:whadd	XZYXYZVzaYYbX
s:whate	mVprmaXcubWYX
s:whats	qZmZadYZZbzaY
s:wheel	UUUuYYUYWVuYz
s:whene	pctsZXsXYXbYV
s:where	VUVXuXjyXWuXU
s:wheth	rYukbZZjnXYZf
s:which	0YoXYrVYXVYZX
s:whist	XZYaZZYVYSYaz
s:whitc	VbZZpvXZarZbZ
s:white	YXVtYXxXWUuZW
s:whitl	ZstbZbYaaYZbZ
s:whoev	VWRWWXRTyO1Ue
s:whole	zZaYSXYabaWba
s:whopp	YbYcadbbwXcda
s:widen	ZaVZaaWZZ3YZY
s:widow	XZXbXYVaYZycZ
s:wiede	ZaYaaaXYbyZYX
s:willi	riqrYeWYsYZaY
s:windh	sTYZYxWZaYZaX
s:windo	XWWnZZXnZoypW
s:winer	ZZYYvbYabbbca
s:winne	ZbabcaybcaRZa
s:winni	aZXZabYZZxaaU
s:winte	WtXYYxWUXVYYU
s:wirel	SWvYZZWXYWVay
s:wirkl	wWXYYXVvYWYYU
s:wishi	WWTXYXTsX1WTQ
s:wishl	VYXZyZTVVWXZW
s:wisku	XWYYYyWXYXYaX
s:wisse	WzWYXYVWWVWVU
s:withd	VpXXYXSXXUyup
s:witho	dbdbZZqnmcrYY
s:witne	Wab0bZXbaaaba
s:woche	vYZSYyZXaYZaW
s:woens	WWYYYxWXYXXaW
s:wohnu	YaXaaaYxXXaZY
s:wolfs	YaZWayYSbZaZZ
s:wolve	SR0XYUUTYXYXW
s:wonde	lXTYYY3XRxXXU
s:wonin	YaYaZZUxZWYZV
s:woons	vZYbdcacbbccc
s:wordi	YbbabbYZcaWax
s:wordp	0XVWYWRXVSVWQ
s:worka	WZZaaYWVaYZXy
s:workb	qYWXZV0YaXZaX
s:workd	wbYbbcZcabbbY
s:worke	0pXYXpTXXWpZU
s:worki	iZrckYYoahdcn
s:workp	avacdcbccdZZc
s:works	qaXaYyjnYciXW
s:workw	YYWZyaYZZWZZY
s:wrapp	ZbZbbcxaaVZcW
s:write	XVuwXuYXXWXYV
s:writi	bYdqcsccnqYYW
s:writt	ntXrcYqmYYYaW
s:wrocl	vwUZaaVZXXYaZ
s:wrong	yXZZYaYZYYaba
s:yanni	XaZXaXyXaaZba
s:yearb	zZWZZXVXZXWZX
s:yeste	pXXYZZmXovYhr
s:yoghu	WYXZXbzZXUYZX
s:young	UWVZZXWWxvXWU
s:yours	YqroYZnrYWXZm
s:youtu	SYWXyVVuXVlZW
s:zahlb	UWYYZYXUYWWWx
s:zahlu	TVVWVWRUWTyTv
s:zahna	UZXYaZyYZYYYW
s:zakel	VYXWZXyZZWVYU
s:zanzi	SzZbaaZZababX
s:zarag	WrxYYaYaXYbba
s:zater	RUSUVSRzUQUUw
s:zeala	VvtZXYWXTtXYV
s:zeela	VWVYzYSYZWWaY
s:zeitp	WXzXXYVXVTXWT
s:zelfs	rTUXVWxVvSUWS
s:zentr	kYwabcZbaZYbZ
s:zeoli	ZbbucbZccbcca
s:zesci	ZaabaYYZbZxXX
s:zieke	ZzbbcbaabbaZZ
s:zipli	yZbYbaYbabXaa
s:zippa	WWXUYUVUXXzYU
s:zoeko	XZXaaZXYZWYxV
s:zorga	XYXyaZVYYXYZV
s:zorgb	UUVXzVTVUUWXV
s:zorgt	TWTUWTTzXVVWT
s:zufri	WXzXXYUXTUWXU
s:zugan	WXZYZWWYZWyWV
s:zuges	ZaZaabVYaZUXx
s:zusam	YYY2aYYWaZZYY
s:zusta	YYXYZZ4YXXYWV
s:zuste	XYXYYYWVWVYVy
s:zwang	xVabbaXZbabbY
s:zweit	YZYautXZvYZZX
s:zwemb	VWWXYXWWWTWWy
s:zwisc	XZYZZZVXZXVX0
sabes de	UVTXWXUW1RWTS
safe account	VWVXXYRXWU3QS
safe in	XYWZZZVYWOXY2
said about	wZZZZuXTZVZbY
said i	YaYbubYbsYZcZ
said in	wXSXYYTYWzXYR
said it	TWSXoUwVUxWXU
said no	VwRYXYSVVztXU
said on	TWOSXZSWYQXZ4
said that	SQPVzWoUVvUWT
said to	sWWXYVTxXVvZV
said we	wWwYVZSZYWZbY
said yes	XaYbpbwabYacZ
said you	qaWuqWnqkTWYZ
said your	xVzWWXTUTQVVR
saint i	RqWWVzTXVUWZS
salaries for	VYaZyXXZaYYbZ
salario de	XzZZaZYYZYsZW
salaris tot	ZyYbqaaaSabba
salary $	VxXZUZXYZZ0YX
salary 0	WsXZ0ZWYYXsZW
salary and	UWvZVYxXYYWbY
salary as	VuVXWUTVyUVWS
salary band	ZyXbcbZbbcYZb
salary expectations	YXybabXaZXabZ
salary for	TSoVYXWYYWVWz
salary from	anZbxcacbaZba
salary in	VvyWRYUVZYXaX
salary is	XqUZxaXZZYuaX
salary nok	U1VZZZWaWZZXY
salary of	WoWZ2ZVYYXXZY
salary place	UR2YXYVYWWWaY
salary would	YVwasaYbaUacZ
salary £	W3aaWUZaababa
salary €	X1ZaZbXaaZYYZ
sales director	avWaWZTavWZZZ
sales force	QWXUY8OWXWVXW
sales pitches	RTVzRUPyVVSVV
sales team	sZaXYZTXaZXaw
salesforce admin	UsWyYZTUYVjXW
salesforce administrator	ouXaaaYarkakZ
same again	ztWZYaTZZVYaV
same as	XWUavbYbWvWbY
same day	WtWXYZUYYvxZV
same for	jZZaZb0abYZaY
same job	PPOVTVQTyzSSQ
same money	4STXVVWVVTWYT
same people	VYTXXYTWY2XWV
same rate	RWT3XUQUWRUVQ
same thing	wXTW1TQVUPWYT
same time	pUSWXXvVVxVXR
same year	VYWYYZUXY5XXT
sample ?	TUVXXypVXXVZX
san francisco	yXZbacZabbbcZ
sao 0	wWWVTWwWYXSWV
sap 0	wnZbcaYbabbZZ
sap berater	kqabbbYagZauX
sap consultant	rwYaaaYYXYatY
sap en	Zxacbcacbbcba
sap in	tYabcbYcrbcba
sas ?	rYaabuYabaYbZ
sat 0	UTUWXVTSWTWW2
sat two	UWSXXXRvTzVWP
saturday 0	mWYYZ0WVYWYZl
saturday ?	QsTuwUtUUSWYR
saturday at	WXXXYZUXYUXX2
saturday we	uWXYYOSzYWYZT
saturdays 0	wTUUUzRTVSRXR
saude e	XybbhbabbaabZ
save 0	UWUWXV3SVURWQ
save our	xSQSRPN0TORQM
save your	WX4XXYTsWSWYT
saved my	XZWYYYVXX3XWS
saved search	QVRVXXRTVRV2P
savings to	VXVYXZrZWRzXW
saw on	1WVXWXRXWuWXU
saw that	WVWaba4apWZaY
saw the	VX1YXYhVUQrYU
saw you	TVSYWsjWv0ZXU
saw your	tZlXqkWXVweXV
say 0	jVS0UVSWWRWYS
say ?	UuVXWsTsXtSYU
say a	1XVXXXUvXUWXT
say and	UTUV2XTYYUXaX
say hello	WXXZYZWXW8YXV
say hi	XYUZYZVXY6YYW
say i	UXWZXYVVwqYZt
say if	tWzXYXVYURYXT
say in	TyTXxVQVXTVYT
say it	WYTYVZUXrr0XV
say more	YY4ZmaVZYVZZX
say no	aVqqWvUYuSXZX
say so	plsZYZqsYVZaX
say thank	VXUYXVZYXwXYx
say that	UXvZZYpXWuXYq
say the	xxTVTXVYWUXaW
say to	VWSXVXyVvSUTR
say what	rS3XUYSXWTXYV
say who	RwUYYxVWXWXYS
say yes	wWtZYwUXYVYaW
say you	lnUYupVWXrVap
say your	nUuWXqRXVOVX0
says 0	sXWXXWVUYWXYx
says hello	XZYauaXZZuXaY
says hi	SUNWVVrVQ4UVO
says i	wXSYXYTYxTWYS
says it	zWVYVVVVYSVXv
says no	rVWYXZVVYVVXy
says so	sxWYZZWXZZVZY
says that	VXUXXtSWVxlYs
says the	YTSrVWtUURQU4
says they	uXTYWVTTzSWYV
says to	VWUYVXvUUTXYy
says we	zWVYWWQUXSVWw
says you	co2VqtUVoRVUR
says your	VWUYXW3VXXTaW
scade a	tUUWXXTUWTUSy
scale 0	S4TWWXvTWQWXS
scanned and	wWTVXXTWWSPyR
schaal 0	S3VWWQTWUUWWS
scheduled for	WVWXYTTSXTqR2
scheduling software	SXV2UWQXWVWYV
scheduling tool	VXZYuZwXZYYaW
scheme in	VyVZaZqZXYZXY
schicken ?	uYYYZZwZZYZZX
schicken sie	UXUXYXUWWTvUx
scholarships for	UYaZaOV2ZXYaW
school !	TzVWVVtWVXXaX
school 0	yWWYXPUxWSYYT
school for	SXXWZ4USYVXYR
school has	SWZWa1WWaYWZV
school in	VUYYX0UuXWoYS
school is	TWVXVnTTtTuVv
school needs	StWYX4WUWUXXS
school on	QVXSYRU1VVWWS
school s	olXZZUxsXUYZk
school science	VvXyYQTTXXTYT
school with	uTtUUSSSyRVXR
science and	WXXUYRUVxSxYV
science teacher	VuZXZwUXYaWaX
scientific advisory	VXX4SYYZZZZaY
scientist a	XrabaaYZYZaxX
scientist e	baacccabbbcvY
scope of	vYXwZXWXYYXZV
scratch them	WbaZabXbaazbX
screening questions	TZV2ZZTXYYZaZ
scrum master	lyUZoZnZlVYYX
se ha	XwWYYYVWXVqyS
se souber	STUYXYTW2TXVS
seaman s	wxUWXXUXYXUZT
search and	SxRXXYRXTxlVV
search appearances	ZbYabbYZaYZyX
search committee	X0XZXZYXYXZaX
search firm	ZZ0abblaZVaaZ
search for	wWsYYnedYjYXj
search in	VX3ZZXTXUSWYW
search of	vUTYWXUWP0WXS
search one	oVYYuvWZYXYZW
search result	rUYYaYxZXZXYV
searched for	nXsXWXStWiXXv
searching for	WkWrswWXZWXmm
season 0	raabbaWuaZZaZ
season s	UXvYXYUQWxWUR
season starts	vWVXWXTzWTVTQ
season to	UVTVYYTyYWTYx
season two	TYTSXVQ2UVYZX
seat and	WVWXwXvVZZrZX
seat for	VUT5VWSvUVWWW
seat is	UyTXYYRWWWTzQ
seats left	YaaZaXrVaaxZZ
seattle 0	sZaabZXvbaYZX
seattle to	VZvZXZwVYUYYV
seaweed and	wYuaaZXYZYYbX
second class	TWVZZsXYzVXYU
second half	xXTXZTzYYZWaU
second hand	TUUW2XSXWUYZW
second pair	yaZYZZWaatbaY
second reminder	sZZZaXTWaZXVx
second shift	suYabZXabbZcZ
second week	UpWYXlTzXuYYV
second year	XXYaasXaWwYaZ
secondary school	rXYyYSUUXXTYU
secret>benefit	xuSWWTQVVWsTU
secret>i-am	RUQVVURTR4SOs
secret>mule	WYaaYYSaaayaZ
secret>pay-first	VYWZZXwYaXwWX
secret>pay-word	YWXSXsTVYXwWV
secret>requirements	WXbYcZVabayWZ
secret>role	vVZZZVWYaYwWW
secret>run-code	RUYUVUUUXW2US
secret>sell-cta	VYaVXVVVaayYX
secret>site-notice	VYVYZXUXYSQ6Q
secret>start	xadccYbcddXcb
secret>teach	TVSWUzSTWSSWU
secret>threat	YYYaaZWZaY1SU
secret>we	QWVUX0QTYU6TS
secret>you	ZXWXYqUWYn7RT
section 0	VZYZaaWYZXWqx
sector company	c1WZZaXaYWaaY
security clearance	UUnXYYUYXXzVS
see a	ruSWoYtXVjXYW
see all	XUWaaaWXYWY5W
see below	SURVTVtSTOQS0
see how	WSVvYZoYWVX0W
see if	VXyplYsXrVXYX
see it	VXrYZYsYYnvYV
see my	UWyXXTYxRQUWT
see on	VVUZXYVWVsWYy
see that	WZSZYazZYqpYX
see the	VYTcbWTtWreuv
see their	xVUXXYvXYVXYX
see this	WXoXXWTXVzWXU
see us	TzUYWWTWXtYXU
see we	VXxYYYqUXpXYV
see what	qW5WXXSUTUWYS
see where	VXUZZZsXXVUxT
see who	WWTZYYVXYVxsW
see you	YqZYYYncdzoXU
see your	eVYZYYUrtSynU
see yourself	XwyaaZWXYXYZV
seed library	yVTWwWQUWVTYT
seed round	YZaa0bXacaZcb
seed stage	TUPV3XRUVRVVV
seeing you	WYUYZWXvZwYYV
seek a	UVUW5WQVXUVYU
seeking a	YWXZzaUZYYYbZ
seeks a	X1bbaaZbaaXaZ
seeks an	0XaabZZabbbba
seeks>benefit	lakT0oVnpTVXU
seeks>call-ask	XUU1VRR3UVVXT
seeks>client	2qVZaaXaYZaZZ
seeks>cofounder	YnYZ4iXYaYZaY
seeks>connect	pjxWtXSZYrWWZ
seeks>cv-ask	RT0YWXUXTVVWV
seeks>easy-money	YYYYUaqZZYzaY
seeks>equity	qUXY2YXZYXpZW
seeks>event	cSTSm1RwTSurP
seeks>expert-call	SVW5ykTVXWWXU
seeks>freelance	3WcYknVZmYYZX
seeks>funding	UTUo6VqUWVUWT
seeks>i-am	ntWbrdWZukXXV
seeks>interest-q	TV0WXWUXXSWXV
seeks>job-word	ZnoaanjWyXYWb
seeks>mule	wxUpVXVrXXlXU
seeks>open-to-new	ZXwaabVbvZbaa
seeks>part-time	ypWXWvTVvWWXV
seeks>pay-first	SUSTUW0YVTpXT
seeks>pay-word	wkVwZySUWWWWe
seeks>permanent	l2aYnlWZYYYZX
seeks>recruiter	aqqZZZZZsmamX
seeks>requirements	PpPSpoOTvSQzQ
seeks>role	qxWaonbXoXYYV
seeks>run-code	tUUVzUQWTVQXU
seeks>secret	YaaabaYbbbvbZ
seeks>sell-cta	1VluWVZSWUsZU
seeks>speak	tVXquUUtYXVYV
seeks>start	3WYZZYlZlZZaX
seeks>task-for-you	4TUoSwRSrUfVU
seeks>teach	pWXYX9VUbWYaV
seeks>thanks	TqOVWW3VSKUUz
seeks>threat	vvYYUtWXrYXXW
seeks>unpaid	QbSUR3POSSUSy
seeks>wants-job	WvWZYXWm2XZYW
seeks>we	suVosbXvWWZWT
seeks>we-help	rVUWVQ4VWXWXT
seeks>workplace	xVUxWRUWYXeYU
seeks>you	ebuXXisVlpnYW
seeks>your-profile	sU1UtVQXVVWYV
seem to	rXUYwZTVX1XVU
seems to	vWUWZX2YYSYXU
seen by	VXTXYZVXYWtYx
seen that	VXUZUYSYwxVYT
seen the	YvXavaWZXVZaX
seen your	YTSWrWzVURUxR
seguro de	YyZaaatZYYaZX
sehr geehrte	qZZtaaXasZaam
seis meses	0YbYcbabbbbba
sek 0	suZZYaXaaaaba
selected as	YZZZaYQxaXsYV
selected for	XYYYaZsYZaxZW
self employed	vVWXZwnYYXZaX
sell more	VvVXWYyYVVYaV
sell nothing	UWUzVUQVUUtXU
sell them	TUnzYXSXVUYWX
sell we	SXUWzYYVVTUXU
sell you	WZYoqwmWZVWaY
sell your	UXTXVWuTT0PVR
sell-cta>benefit	TtVWWX4VWXmWU
sell-cta>call-ask	kaYpiluiXVXXn
sell-cta>client	QRSSVWN2WTyUT
sell-cta>connect	YeMUyVqSSxRTP
sell-cta>content	tYXYWWlQvVkpq
sell-cta>cv-ask	TUyXXXTVVTWXT
sell-cta>easy-money	laVUvXnoYWuXS
sell-cta>equity	OoUy0WPUWVSXS
sell-cta>event	PUTxVTW0UOPNx
sell-cta>expert-call	RWU5WVPVVTVYU
sell-cta>freelance	zWVnXWWoWWzXT
sell-cta>funding	TTVW3YQWWWpYU
sell-cta>i-am	vVumYaUanbuWR
sell-cta>interest-q	YaYbXZ3PbaZZY
sell-cta>job-word	yWcVXW1dTmWRT
sell-cta>messenger	TXXVXWPWXX2YV
sell-cta>mule	ZVTWaWwoWotXq
sell-cta>open-to-new	XWzaZcUbXVbca
sell-cta>part-time	mVUV0TOSVTSVR
sell-cta>pay-first	RWUuvXNWWV5XS
sell-cta>pay-word	rVVzXpwUnUTWX
sell-cta>permanent	s1qUpWSSXWkYU
sell-cta>recruiter	TTRVYYnWWWnzO
sell-cta>requirements	TXyacaVbbZZaa
sell-cta>role	UpUwVUYVVVSvo
sell-cta>run-code	YYXYXZWXZXVXy
sell-cta>secret	TWTWXXSWVQ1WO
sell-cta>seeks	VSSyvTMTxSSVP
sell-cta>site-notice	mbVWWWQnVbp2U
sell-cta>speak	XaYXYUSzaVYXX
sell-cta>start	QXUtWW6VXWRXT
sell-cta>task-for-you	PUUTSUOTWW1SQ
sell-cta>teach	PVWUWo5SUVUWT
sell-cta>threat	pTYWYWPWYYTUz
sell-cta>unpaid	VXXWXW0rZXVVs
sell-cta>wants-job	USSWWXPV6RVSS
sell-cta>we	nWaZrmxUXWpWk
sell-cta>we-help	XYWaZa3ZYYZaX
sell-cta>workplace	0WXXaxSUZZpaT
sell-cta>you	dYqjpdsZXXwVU
selling my	RSSV3XRSSRVVu
semaine 0	oYZaaxYZYXXZX
seminar for	UYVWYUUyVoXWS
send 0	VWVXXXaTYU8WS
send a	VbcdbkkYYWsvl
send code	VXYabUXZaazaY
send cv	Uw4ZXZVXWWXWU
send him	UXWYXYSWWTwTx
send it	nYVYYZtvWVrZo
send me	scpaZZfYYWrdp
send my	VUPYVYRY4QVSU
send one	VWUZXYSzUtVYU
send our	UXYYWvxWaYYbY
send over	qaYucbXbbbabb
send passport	YababZXXbayaY
send photos	VZaZaaVaaazaX
send quotation	vXXZZZvXYXYaT
send resume	zZabcbZbbaaba
send the	ppWYmZtYXWuXd
send them	QWRxUXQWTUUYz
send to	WZWaabwaTuYZW
send us	clXYTYrYaX1XV
send you	ZannZbcroapZW
send your	hwpYWXbWXVyWV
senden sie	ababcbYZaZsvX
sending a	WVVXYXVXVQuzU
sending you	SUsWWWSUWyrSR
senior backend	V1TaZZXaZWbaa
senior data	dxlaaaXZpYajY
senior motion	ZpuabbYcYbccc
senior recruiter	vaYcddbdcddcd
sense of	uXsYarWZXVZaZ
sent 0	SXRVWXQVyTxXS
sent a	TSRTVWQSStQ1O
sent her	OVXXYYPWXWTV4
sent me	vYXZWZxYWVTaX
sent to	XYYZaYVpZW2Sn
sent you	TXaXXYrXWoV0Q
seo for	YZYaab1ZZYYbY
september 0	xVUaYYVxWXXXU
september at	yXaacaZZbbaba
series a	2WYZqaVZZZabZ
series on	XaWraZX1XVZaY
series two	QRS0TSPvTRRTQ
seriez vous	mtXpbaYpbabbZ
serve chi	yVVWvWUWWVWXT
service and	mWyXVVUvXXWWU
servicenow developer	WrVZZYvYYYYta
services ?	3VWWXVSWWWWYU
services as	nZZaaZzaUZZbY
session 0	UWZ1ZVTrZZVVV
session on	SVXSYyTsZXVYW
sessions each	TXXUZyVXWVsXW
sessions of	YYZsasZZaaabZ
set aside	0aYYaaWbaaYaZ
set it	VYWqYZZYXuvXU
set of	vZoYbaWaZYsbY
set out	YZXaaaWYqXYYx
set the	uXWyYYUXZXXYV
set up	ukaYZetYYYkZd
set you	UXUXXa2ZZYWXX
set your	dZZna0RYaZoaX
setting up	RUpusWTWUwXXU
setup fee	VaaYaZ0ZbYRZY
seu dinheiro	VYVYVXuWTUwTT
seu nome	UVuXvvUXXWXXW
seu pedido	TVUWXWUTWRVQ2
seu perfil	XszaaaXZZTYqW
seu site	yXTXWWwUTSVTS
seu trabalho	TUSWXVTyVxRQS
seven months	ovZaaaXaaaaaZ
seven on	vYVYYYTXXTXZx
seven years	WWxXXZSYxOWYV
several exciting	ZYzWbcXbYYabb
several of	WX0YZaUtZXZaX
several positions	WTyYWYnXXXYYY
shall be	vWWXXYUXYWxXU
shall i	cmppbpueXXYZV
shall we	qZyXcYbWXrYYf
shape the	WVWZvZWWaxYZW
share 0	VXUXxZsWTWoYW
share a	qWnWYYVWXyXSU
share and	TUTY3XTVTTWXV
share from	XXWZ0YWYXXXaW
share if	xWVTxXTUYUWYV
share in	uWYaubWbaWYba
share it	VWXWlWrwXTWzT
share my	ZTWaZaSa2VYXX
share our	UVtWoXXyXUXXT
share the	luUYxYVYXWmYq
share this	RWSRUSQQUO5QQ
share your	cXvnYkrZYYaoX
shared a	pVSYYXTXViq3S
shared drive	RWVWYyTWYSUWx
shared in	TVvWVWRPVPU1R
shared service	TW2YXXTZVVVXW
shares and	XpYbwbZbaaaca
shares from	VWXZ5WVVYXXZV
shares in	wXUyQWSYYXUZX
she asked	SVXVXyWYWtXYW
she asks	TWZWYyXYXYYZp
she d	SsUrsVnVUwcYS
she s	rVTWbxTWmcVXv
she said	UV1XXXTvVUXYV
she says	UXyXuvSWWPUXS
she wants	VXSWXXUTWRVT4
sheet and	TRRW0XRWVUVXu
sheet that	3YVXWYRWWUXZS
shelf life	1XYXXZXZWXZbZ
shift allowance	XyXaabYcabaca
shift on	RSSWVTQvSPUS2
ship s	sWWVXyVUXWUXU
ship you	0VuWZVSYYXWZW
shop and	3WTvVXQXTWXYX
shop for	UYWwXXUWYWYZw
shop in	1aZZZZVZaYWaV
shop into	TUVXxWwUWVVYV
shop on	UWUXvYxWXVWYR
shop online	xWXXSXVZZYvaX
shop s	uWUXWYSXySlXQ
short call	mXXYYyVVaZaca
short notice	yUTXYT1WYWXYV
short of	PVSpuvzSUTTWW
short one	uVXXXyUWXVWZU
short term	VZXaWZSYVU3aY
short video	WZVZZa5YXVZZX
shortlisted for	WXXZaYvZZZtXV
should be	pcvnpbWYqVYZY
should catch	aaUaacXZZzabY
should have	VwyXXYZYVTYZt
should i	TluXWXad2QWXe
should know	VTwVWWSUVxSVQ
should like	rYpYZuVYVoqZX
should reach	VWWYZXRXWvXYy
should this	0ZaaaYXZbaWbY
should we	SVyVVVwWXRVWT
should you	VnuZZYoWtVXml
should your	VYTYYZzYxcXZX
shouldn t	mWWYmZsYYwXYV
shout if	vWVaYavaXVZaY
show him	VWUXXYSUzTuVQ
show it	RWSYuYUWXUsyS
show me	xXUYXWWXUwXbV
show them	WWVYYY2WTuYXS
show up	UVRXVWlWSTU0U
show you	eYYYqkxXYdpaW
shown to	ZaaabbZaZaXyY
shows ?	QURVUV2UVRTSP
shows a	XXXWYYqSYV0YU
shows in	YYXXXXvXuVlZW
shut off	WXXYZZVVXVXW0
si e	ZzZbbcababbba
si le	QUTyxUTSUUUVP
si sabes	UWTXWXUW2SWUS
siamo in	STUVwWSTWTUVy
siamo una	vXYqXtWWYXYZW
sick leave	5YWXbYUYaZZaV
sick of	R3VWWXkWWSVXT
side ?	sVrVWWwWUsVTT
side and	TXtW0WPWUQVYT
side i	WWXYuawZYUWZX
side of	mTU1VUoWXVVYT
sides of	XYYYaYWZZWzTV
sie 0	ZZaabaZabbybZ
sie ?	V0uZYZXYYYZZX
sie als	UtVUsssWXrXWU
sie das	rWWXXWUWXVyrT
sie die	UWWWYXTVXVQV3
sie ein	RVSTW0RwtUUVS
sie eine	YaaabwYYbZatY
sie einen	aYYbaWsawZbaZ
sie erhalten	YVYYYZWXZY1XS
sie gerade	VXxYXXUXVVwWU
sie gern	vZYZaaXoauZYX
sie haben	SUToWVSVWTqzR
sie in	XYoZZZtYoUYvU
sie interesse	U0XaZZXYtYYYX
sie meine	PVVWXyxVUTVVT
sie mir	oYtYZZVXWVvXs
sie mit	YxZbbaYaaZtZW
sie sich	VXWXZXWYYWtxV
sie sind	TWZYZYuYaYxXT
sie uns	uXXwYVRWYXvWU
sign in	WYbZYZVXYUwxn
sign language	vWVUWyTVXVVWT
sign off	mXUYYvTXXVVXz
sign on	X0ZabZVacbobY
sign page	PWUXWXSVVUST2
sign the	TWSWYXSVWTuWz
sign up	WXWZYVX5ZVrYU
signed and	ZZtcscabZacca
signed off	xwVZZZVZXXZaV
signed up	XaYbYZXVZyYZr
signs up	XYXoZXV0aYYYT
since 0	YyWYjYpYYrYoW
since august	SVSXsXwVyRWXR
since easter	YZWZZbUaZuYbv
since i	VXVZwZTWSzXYW
since it	kWVYXYVYWWlyU
since january	XVwvZYUZXWYZX
since my	RRUYXYwX0TYYT
since our	WsqZYaUwYUZZX
since spring	UNWbbbpa4aaZY
since the	bXjYYXWVsyXXs
since we	crXZYaWYY2YYU
since you	UacYsXpvXVWmd
sind ein	rabwWaabcbbba
sind sie	XX0ZYZVYrUXWV
sing ?	yUQVVSPTRzVSO
sir i	oWVpYZmY1cXXV
sir kindly	YWWaaaXZzWZZt
sir madam	WWXZZYtstZnZX
sir or	XZXYZVVvYXXZw
sir we	XtVXYXztVXWXW
sir you	RTzWWWvWVSUXT
sister and	PVVVwzTUUSSYV
sister s	yWTXVUSzSPUTR
sit in	QTVWWosyXXVYV
sit next	owUZYaVZwXYaV
sit on	qrwrVTRpXTUWT
site 0	3WYXYQpWYWVZW
site and	XZZYaa0YYaZZY
site at	kWXabxWZaaYYY
site for	uXTWYXxXVWXXV
site in	sWZZastXaZYaX
site manager	RwUXUWSUTTVXy
site reliability	U1WWYYWYZXVZW
site-notice>benefit	PUTSuSMUVSSsy
site-notice>call-ask	VcvVYXqVXS0RU
site-notice>client	3URWYXVWXUTRU
site-notice>cofounder	aZZbXbabaaaxX
site-notice>connect	hYVXYYTwXXX2T
site-notice>content	VYWYYXjSXUPwv
site-notice>easy-money	XWWXYYQXXP0QV
site-notice>equity	WXWXyVTUWWYWV
site-notice>event	eYXXZXrQYUW7W
site-notice>expert-call	TXVyWUVUWUUTS
site-notice>freelance	xVTVXXR2XRULT
site-notice>i-am	nwsVXXZbqxWQU
site-notice>interest-q	RTQUUUPxURS0O
site-notice>job-word	WWTlYYYZdwe1S
site-notice>messenger	VUzZYZWYUURSU
site-notice>mule	t4SWVwRVTUTST
site-notice>part-time	SXYZXTV6YXZPU
site-notice>pay-word	PTUskvhTWUTwr
site-notice>permanent	RRQUVVRTSzwPS
site-notice>recruiter	YWVabaVZYXZ5p
site-notice>requirements	VXWYWYWXYWXyU
site-notice>role	XVXaaZZXaWZ8V
site-notice>run-code	XYXZZZTSXUO0S
site-notice>secret	VYWYYXVXXu0XR
site-notice>seeks	VuUXYVzWXWVUX
site-notice>sell-cta	UXWWXWRTYVjw2
site-notice>speak	SVVTY0URZWTRX
site-notice>start	cUTVUxRQUQTwP
site-notice>task-for-you	QXVZZYUWXUW6R
site-notice>teach	SV0UVPwSRQUQS
site-notice>thanks	WXUVYYUWxpWxR
site-notice>threat	VUWYYYTTXUU5Q
site-notice>unpaid	XYSYXWRSXVWzT
site-notice>wants-job	UzYYZYVVQVuwT
site-notice>we	inTqWqkrWUncZ
site-notice>you	YacYaYfaaZb3X
site-notice>your-profile	qYbZZZVYZWX5V
sites 0	0ZZZZYVaZXZbX
sito e	wWTXWVwVSSVWS
sitting on	vWVYZZqYuTXYX
six at	YyaaaZXYaYZZs
six days	sYaZbyXZaZZZX
six evenings	UYZZZrW2ZZaTW
six i	UWQRYXS1bSXYU
six month	0XXYYXVtYXYZY
six months	xbWqoeXYnYYaY
six of	dXUXXXwVVwXYT
six to	1YXVYYUZYXYaX
six week	2YYZaXVXZYUaX
six weeks	1XVWYqXVoVpZW
six years	SvVYWYVXzWWZX
sixteen years	ZbyaacWcaYcdb
skip the	U3ZYXQWXZZZaY
sleep in	PUUzVtTUXWVYU
slides exist	SVYXY2VWXVWZS
slides on	VXSYXXTXUNXX3
slightly odd	vVTzVSTUVUWXV
slot in	UVTSVVlQXTSS1
slot with	Ybaaabybcbadb
slots are	TSzTVVRwQQTTO
small animal	xtWaaXXZZUZaW
small brewery	4UUVVUQUVUVWR
small businesses	oVUX0XURVSXXT
small job	PVVYWVuU1UWXV
small number	ZtYvaYVZZYaba
small project	yXUXWZVXVqWYV
small rural	UvXZuZYaYZabZ
small salary	YVZa1bXaZYYaY
small team	vWyUXZTYVVYYV
small teams	VXVWWwxWVUWYU
small world	TXSXWQqSS4WVT
smart working	ynZbbbZbabaYZ
sms ?	VXVYYZVXTR2YS
so a	rWVxtWRXXWVYT
so am	TzPWUUQUTxTWQ
so come	WVVXYvSyVQUWU
so do	uwUWWVkuVRVXS
so far	vvbXXXdsYTXYV
so glad	ZaWVaaXa0drZY
so good	yYYYaYTuZXYaY
so grateful	0XWYaWWWqWabY
so happy	UsTvYXTwsQXZY
so here	auTYXYmWoufXU
so i	abukZZnYmmmZW
so if	tWrXWVRWSxWVT
so it	sWSWVXpVXTuxT
so kind	RVQWWWazWqTWr
so kindly	pYXYaZVYXWWYx
so let	uTUYVYzZXWTZW
so lock	VXWXWYyTYTXWp
so many	XZWZZZVYX2ZZV
so much	UmaZYZUXa0bXj
so no	XYoaaaVYWvsaY
so our	qbbbcaZbcasca
so plainly	XZVwaZVZTvZYY
so please	VsowXWVVWWtYU
so sorry	VYsZWZTWnnyYV
so tell	TUmXXXTWO2VST
so thank	WYTaYaWYW1YXV
so that	aY2YZqVXYWuYX
so the	RVVuplSWomlwS
so this	WtYaeaZaZuacZ
so we	qblaYlTVYmZX0
so well	UXpYYYvWWosYU
so who	zWSYSYUXxTVST
so would	wWxWsWSWWTWYV
so you	mpXjXYwdWqXWo
social media	VWVYYY7UYXWXT
social worker	tWxZXaSaYXabZ
societe de	vVVVXWxWWWUWS
socio tecnico	cbccucccccccb
software 0	WYW6YVSSZWVXT
software ?	SUT4VVQUUTSVS
software and	SWU2tYTWWVXZW
software company	X0XrWaXaYZaaY
software firm	USTywXPXVUWYX
software for	XxXXxZkZYYZaY
software house	WWXYZZ0ZaYaaX
software that	VqVtwZVZXYabY
software to	TYWxyXQYXWVZY
softwareentwickler m	YqXZYaYZxXZrX
sold my	UQvYyYTXXWVXX
solicitors office	WyWaYatZZWWUX
solicitud para	ZYabbbZaaZa1X
soll ich	UxYaZZwZZYZZW
solutions architect	owXaZaYaoZfjY
solvane ?	aaxbbbpaXTaaa
solvane and	V4VaZaWZUXZYZ
some 0	wWWVZwUVYWTYW
some day	QTzTQUPUS4VVS
some days	V1TZZaUYWvZZX
some of	oqrXlWzWUSUWU
some time	VWtXXWSUW3XYT
somebody ?	uVTWXWRXzVWYS
somebody else	mXRXrXVWXzXYr
somebody for	wVUW1WOWVTWYS
somebody from	SWXYY2VSXVWXT
somebody has	uUxSWURTUSTVw
somebody like	0TtWWXTXrTWXT
somebody s	UYrYVZVYXvQU0
somebody to	yaXYYxVXaWjZc
somebody who	aWotqpUWlrWYa
somebody with	VX5XXXXXVUWYr
someone else	TVUXXuvXVjXvU
someone for	zYYYYUwVXXXWU
someone i	rUWZWZTZyVYaX
someone in	WWXYZZwYXTwTU
someone like	tUzXWXTXWTYWU
someone of	uqQVVWRVzOVVS
someone on	UwXZVZwYXXYZX
someone to	1uUYVkUYWqeZX
someone who	qkbtvXTloYWYV
someone with	uVpUVXzXVWVXV
someone you	V1UZZZXbZaYZb
something for	txqkWWeVrSXXU
something has	VX7XZZUYYPYaV
something i	6YSWXZkYWUZZW
something in	aWlY4ZfWRUXZV
something new	WY0WXYVVXWXYV
something that	nXbrXZwYZUYZZ
something you	utxWXnTXWVXXV
somos uma	YaZtaavZYYaZY
somos una	waZraZWYaZZaY
son 0	TXYYZRUTWWwZx
sono una	UWuXYYSXxUXXU
soon as	cnUXYZUYYszYc
sophie from	UZYaWZRZWX1aY
sorry !	VYXaWZRXVV2XW
sorry for	TiTqmYTWe2WYV
sorry i	SWRWWXQVROwUz
sorry to	sVsVVWnTsvUVP
sort it	qYVXYZWaZXyZW
sort of	uVqcsXTXtVWZU
souber de	STUYXYTW1TXVT
sound like	XZWswZWZbXZcZ
sounding like	0ZYYZZUaZXZaZ
sourcing for	TV2WOXSVVUVWT
sous 0	VxXZYYXZXXxVT
south san	yXZbZcZabbbcZ
south west	nWqXXXTyXSXYT
space for	UUTYSYUyxTXWR
spare half	RWVQVVsS1VUZU
spark and	VYZcbcacyZbba
spart ihnen	TYZXaV1YaZUWW
speak ?	xS0OUVPSTSTWQ
speak at	URTRYyTsXUTYU
speak in	XSwXXYTyUUXZX
speak next	WuwYZaXaZTacZ
speak this	X6VYUaWZYXZaY
speak to	ZXwZZZ1iWVZZX
speak tuesday	XvxZaaVZYSaaX
speak with	bqrsZlVYYXdZp
speak>call-ask	QTUMW6QLVTSVQ
speak>connect	YYYYZXWUYxXWU
speak>event	VXXVYts3YWXXU
speak>expert-call	QVW4VLTUYUzYV
speak>i-am	WXVWYkS2VqYYq
speak>job-word	TtSUWRvmWSTUx
speak>pay-first	RWVPW0TRXVoZW
speak>pay-word	WVWwVySNWTxXU
speak>permanent	W1WZaPXSWUWYW
speak>role	WWWYXWTzWUYXV
speak>seeks	TUZUYzWQZWWXW
speak>teach	WVXXZxorYoXYW
speak>thanks	WXXXYVUSX1WUQ
speak>threat	qXaXazVWZZWZY
speak>we	UdWjXqT5YaZYU
speak>you	keTuXZiyVSlWl
speaker in	WYaSaNWVaW3aY
speakers is	WYYVZ1WPZWZYW
speaking slot	VWVQXztUXYWXV
spec over	ssZcbaYbbZaca
specialise in	ZX4bbcYaYUaaZ
specialists for	QVT3XTOVUXXXV
speed 0	UTWXYXtWXYyWT
spend 0	UVT4UXQUVSVYW
spin off	XXZayXWYbZabY
split the	VYaZxuVYZYWbZ
spoke about	TXSWWWSTV6WXS
spoke in	XtyWVuSVVPWXS
spoke to	RWVzWUSXVzWYR
spoken since	WYWaZZuWUwZZX
spoken to	wWxYXYSXVTYYT
spread over	oZaabyYaZZabY
sprechen ?	tYxXaWUYXXYZW
spring boot	sZYccbubUaaba
sql ?	VXXYZ0TXYXYYV
sql and	VrYaZuXZtZZbY
sql c	X0WbWaabaZaZZ
staff $	X1WZWaWZYZXbZ
staff ?	PWxWWWyUUTVWT
staff a	uVZZa0VYaZSYW
staff and	VXrXYUyUYuPUT
staff at	VyVZYYTYWXuZT
staff in	UUWYYwwXYVXZV
staff job	T4UZWXUXWWXYU
staff nurse	TyYYZVVWZYsZW
staff or	XZsabawZWXXbZ
staff room	VTUYxXTWUyVWR
staff to	WUSYZZ2XZWYZX
staff £	V2TXTXRXVSUYU
staffing ?	WWTaZauZZUYax
staffing agency	XWxaaasYWXYXW
stage and	TX3YgVSYVUYYW
stage the	ZUYayaYaaZaca
stamp duty	UVXYXYVWYU3VU
stand at	YZXZYXwuXVXVW
stand up	tXVXrTTWWTXYy
stands at	UYXYYvUXXVxaX
start 0	u2YZZZVYYZZYW
start ?	OySUXWRWWUVXy
start a	VXmY3ZnYXVXlX
start as	SvXXYYUXYXyYR
start asap	wabcccacbcbca
start at	VWUYXY1VsiqXT
start date	qUXalaWZZUWYy
start from	XZQZaa1YZXYaZ
start in	TzRWXvSSUxVXQ
start it	TUVUXYUWYV4VS
start monday	UTRXXYsXzPXWV
start on	WVUXWXzWUnXZt
start something	RVQY7ZVVPTXYU
start up	mpspuZVZZXYaY
start when	UwxZWZVYYWXYV
start with	xYWYYZpXYTtYT
start>benefit	iYWaZaXbxWaaZ
start>call-ask	RVUyXUmyWXSUU
start>connect	VtYZYaWaZYvZX
start>easy-money	3pYYZXlZZZTZX
start>event	QTUVVTyxVPUVO
start>expert-call	RUVzUQTSVVVWU
start>freelance	3XYZboXZZZaaY
start>funding	YbacwdacaYbdb
start>i-am	ShVYsYzXsWqZV
start>interest-q	SVUXUXUUzTXVR
start>job-word	xWWaaaYZtXZXY
start>messenger	VZaZYZVbZbxcZ
start>mule	Q0XYVUVVXXXYW
start>open-to-new	UYzXYaYaWWZcb
start>part-time	3XZZahfZZZYaZ
start>pay-first	QSVWVWUWVV3WS
start>pay-word	1dYYZjqYdZXZX
start>permanent	orVXwWUVWWsWT
start>role	vsoYZWWrYYYaX
start>run-code	XZZaXXXYWVxaX
start>seeks	RuUzUQTTVWWXW
start>sell-cta	ocYYYY4XYYXZW
start>site-notice	0YuZaZWZYZZWX
start>teach	Q0WXVTVUXWXYW
start>threat	yiYXYVUswXWXU
start>we	1VWzuSRVXUaXU
start>workplace	1XYZbpYacaaaY
start>you	nmUvuWuVVVZWT
started a	WVUYYZU6WTYvV
starting a	pTUX0XTUUTVxT
starting at	VwZZZYsZbbYbZ
starting on	V1XYZaVZYWYaU
starting out	oYTXXvUWXvXZX
starts 0	SVVYyYUUTwXYU
starts at	QVVUWV0uXTTWu
starts in	rYXZkWZvYXYxU
starts monday	SXVXYTTRXTTV3
starts with	VuVYYVzXXVWXV
startup de	cccdsddddccdc
state agency	zWabcaYacbbca
state of	SUVWWUS2YVSXU
state so	SyYYZWXYXYvYV
state your	aVYzXUVXYWSXU
statement is	TXVXXXSVXTUQ3
statement of	yYqabYUZaZYap
stations and	wuYbZZWbZaaba
statistica per	YZaYbxYWaYZaY
statisticien a	YybcbbabZbaaZ
statistics for	oUYUWyTsYWTXU
statistiker 0	uYbbbbZababsY
stay for	VWWXXVxRYRVXy
stay in	XpdYvZVXXzYYU
stay on	TWtXvWRXYUwYU
stay safe	VVVYYZWVwTUWx
stay with	UqYZXyVXaYXaY
steht im	UVUVWVUvWTUUv
stelle als	ZxZbaZZasZaZZ
stelle controllerin	WwXbbaYasYZZX
step 0	VUvZaZWaaavYZ
step ?	UQ4XYZQXSTWWT
steps 0	XYXvaZvYZXWXW
still 0	3VTWYXVYWUSVV
still at	PSyTVWOSyRUUO
still doing	uXxYZYVYVUXaU
still don	XXobbbZbWxXba
still free	kXYYYYsWXWsYv
still get	QVRWUXRV0aUVR
still has	RWTvXVtxXVXWS
still have	SVSWWUvkvOWVy
still in	TU5WXYSXUoXXU
still like	U1WZSZXaZZZbZ
still looking	xUvXXXSXURUtU
still love	V3VYXvVXVWXVX
still need	uVVWTWTUWTWXz
still open	m1mZpYUYWWZaX
still there	VXWZZZVXXsXZz
stipend of	VXXWxwVXZYWaY
stipendio 0	YyYaYZWYZYrZX
stonebridge housing	XrcZZaZZwpZfX
stood in	SXV0XXTWvVWYT
stood out	WY1ZaaRZZYYba
stop at	UXTYYZUXWdUXz
stop it	XaXaaYWYaX0VV
story of	YaaaabxZaraaX
straight away	oowZYZmXYTYaq
stranger !	VWRYWyTWVvWZV
strangers but	XZTYYZTYU2YYT
strategy call	XUVYZX2XXXYZX
street have	TXwWWYxVVTVYU
stretch to	1WWYbaZaZYaYY
stuck at	VWUXWXuWTPTYz
stuck in	VsUuYXTVWwmZW
stuck with	SWT2VVPXVUrYS
student and	XXXZZwWXWvYaZ
student i	TUWXXtWWyVXaY
student of	ZaZZaasawXZaY
students 0	WYZXZQwxVXXYR
students ?	UTUzwPSUpSQXS
students and	XYYZYSVpXuxYV
students are	XXZZZ1WWaXZbY
students will	YYWYaVVwZuXYU
students would	VTVyXPWxXVXZY
studio in	5YYoZWWWZoYYW
study ?	WaaZbweYbbacZ
study and	wuXYWZUZYYaba
study for	PWW1YVTYYYWZV
study of	TWVxZXVXWwUaX
study on	XaYzaXXYZYXYX
stunden die	qYaabwYZaaZaY
stuur je	UXtZZYVYWWxWU
su equipo	VyYYZYvZYYYYY
sua assinatura	XZYYaZTXZVW0T
sua candidatura	wXZccbYbaaatY
sua conta	YZZaaZXZYY1QW
sua empresa	VUVYXYpX2XXWV
sua encomenda	SUTUVTRTTRyOw
sua palavra	WXXYZVWXYVN2S
subject	poYaabuaaZabm
subject matter	TVYoVzUTYXUYV
subject re	qWWZXauZZXYZt
subject your	XwVZaatZaaWaZ
submit a	qZYabYYxaUYYV
submit something	XZYYXUV1aWXZS
submit the	UXVUZsTWYXWSz
submit you	vYuaabXaZYZbX
submit your	eXXYaWtTYVWO0
submitted by	rabccbabbaZat
submitting your	VYuaaZXwaVYZW
subscribe if	ZaZbbVW2ZWZZZ
subscription to	XZYYZZSUZXTJ6
success manager	XzUaabWZaaaca
such a	puaYYpUXXtXYj
such an	YZqbavZaaZZca
such as	XZWZYYzYYtZZY
such things	uXVXVxSXYRWZr
suche ich	uYZaabYatabba
suchen wir	asYtspVVYYYZX
sucht eine	sWaSZyYYZZZaY
suggest a	VYYVa1oRaYYVY
suggested i	mXVXZZyWteYYX
suggested that	XVwZtZVXtSZYY
suit ?	UtmpYZuYaYZaX
suit you	ovubaaXaXWaaZ
suitable time	uYWZaZvZZYYaY
suitable vacancy	ZYUcbcZc0acba
suits you	2sTVYWTXYYVXX
summer ?	3VWWWVUSXWWYT
summer and	UYxZZYVXwWUYV
summer party	PSQSURS0SOTQu
summer school	RVWWY0UzVUXWQ
summer season	yaaacZZXbaaaZ
sunday ?	UVSXUWVUVxVXy
sunday and	W0ZaZaUYaYYaY
sunday how	UTUWXWR2VTWXT
sunday night	qXUzWYTTXTUXV
sunil a	WYXrZYVWXVX0T
sunil ha	ababbcZabWaxX
sunil is	bbabbcaZbVayX
sunil wir	YYXuwZXXYYZYX
suo sito	wWSXWWwVSSWWT
supplier ?	VZVtZYxXZWWYW
supplier form	zZYZbZXbbZZcX
supplier to	WZyabaVZZWYbs
supplier you	mVZYZWUXaZzZV
supply 0	WYXZZawZYXsYU
supply chain	ZtnXTYeXxkVXU
support a	ssXabcZbbbbdc
support and	Y1WZYZXvSWYXV
support for	uYXYZXVVYWWYx
support our	tXuaZaWZbaZaa
support your	WXTXZZ0YYZrXX
supporting a	qYUwaZWaZZZbZ
sur l	VXUWYvUwVTUVS
sur la	UXXuYWVXYXxVS
sur le	TVxWXWUuWTXYT
sur les	SVVtX0URWqUVS
sure if	TVsXsW1UVPUVR
sure that	WyWZYaWZXXZZt
sure what	UWRXWzUXd1XYS
sure yet	SU3YUXPXWTVYW
surgery ?	RUTVWWwVzVUWS
survey for	XYV3ZXVTZWXZX
survey invitation	UYU2XXSQWQVVV
survey on	TWWVYUT2XWTWT
sven !	XZzXYZuYRNYXV
sviluppatore java	sqZbccabbbcca
swift ?	xaYoaZYbZZabZ
swift and	WVwZYZVYwVYZV
system and	twZZaaXaaZXbZ
system for	vVtWUYSXwTVWS
system in	oYVyYXSXYYWZV
system that	ZbZabbtaZsZba
system will	WXXZZXVVZVWO2
systems ?	TWr2YWbVVTVXU
systems and	mrnSXYTYUyZYX
t a	jUyXXYwXVRtWS
t advertised	XuwaZbXZXYZaX
t appear	RYVvZYxYZXYZW
t apply	Sw0UWXSVSSWWQ
t as	WuUXXXVXVTXWy
t ask	nXkYqoVXwTXZX
t be	WXknaXYWXrurb
t but	yVTXYYUVvWXWV
t care	SUvYYUSX1UYYW
t come	VXWXYXpSW2XYT
t dare	RQRUzVQUoyVUS
t do	pWmXvWSXWUVut
t even	ZZqaZbWbZZvbZ
t find	UQTXWvTWWYzXT
t finish	UWUyXUwPWUVVT
t get	UvZXXYxXUTWXT
t go	SXUVXYRXwU2WS
t got	wYWXvZTaYXYaX
t have	nWunnYVtXcVrW
t heard	jWpXYZsYXUXWw
t i	VWdWVXwVwQVXQ
t il	wYWYZZTYvWYYW
t know	kjwYXYWXZvXpY
t let	pyUYuYUXWWYXV
t like	TXSXXYrVzTWYV
t looking	sXwZaYVaZWaca
t lose	XYVYZauYZXvaX
t make	TVTVXXScvuTto
t mean	TXTYvWQXWyYYV
t mind	wqralaVZcWZaY
t miss	VXUYXZVWWrxsU
t name	RT6VPXRWUTVWT
t need	nXVXprrrWsUYV
t on	UWUXZY2YXUWXS
t pass	VVVXXZVXYVwWw
t pay	VWWYrpm2YVWZV
t promise	TzuZYYVYXWWZX
t read	TYxYavVWXYTZY
t remember	WXVYWZTXuuWYu
t reply	mVRwVXRWUyUuQ
t run	tVuZwYVVWTTZV
t say	WY3YZYUZsSZZW
t send	VWqXYYTTTST2S
t share	UXcvWYSYXpdXu
t signed	YY0bacWbWXbca
t stop	UVvYXuVZRvXZW
t take	TXVXXaWaXX3ZV
t tell	SWqVXWfvvSjXn
t the	tYyZYZUZYaZYX
t think	VVTWXXVVUtWXx
t too	UsTYYYUYynWZU
t use	WWsVWvSVVuvVT
t usually	WYTYXVRTT3WVS
t want	chvXstUXamWYU
t work	zXSVXYqXVtWXV
t write	wYXWZXUWYVSVw
t yet	UvVatrYaXXabZ
t you	lXTYiYXX0nbrW
table 0	uWVYsYVWXvXXZ
table for	UVWVtXoUXUVT2
table in	QTWzVTwUYVWWS
tableau ?	zaZaZYXbYZZbZ
tag mit	YcbabZWacbyba
take 0	lYXVW0oWXXoZV
take ?	nQ0TUTVSSQUQO
take a	nYWYoZoYmVYue
take about	qWWySWVYXZXZW
take an	VVVO2XRWxVXYV
take calls	TYTWaZWZYW2YV
take cards	WXYZXbXaYY0bV
take care	VvknXXoWWuTXU
take for	wXUWYxTVXVWYT
take home	wwYWZYUXZZUaX
take it	wVUWpuZfVqpWS
take me	QUTVVUxT1PWXS
take nothing	wXUyXVQXXWWYW
take on	4VSWVVpVzTWXT
take over	dvVWoyVVXVYZj
take part	UYVxYVUysVYXU
take place	VsVyZZTXVXXZV
take ten	ZaaZbXTxYXrbY
take the	TXYWXpuWrYkXv
take this	1XXYXYUYWWYaX
take you	bXsYtYrYlSqZV
take your	SvWRYWwqXUVXs
takes 0	UXVwrXmwYXVZV
takes a	TVUWVXtTuSVW0
takes about	lVUWZYUzZYXaZ
takes me	ZaXYZa0XYZWbZ
takes over	pXXawZXZZZZbY
takes place	VTVXXUUxXWZXy
takes ten	RVUxXWQVWTSOz
taking my	qXZdscadcbcdc
taking on	0ZWaaaVaYYZbZ
talent acquisition	ZtuZbbXbZaZaa
talent and	TVaYYxsWXXYZW
talent community	YX7ZaaWYXPZYZ
talent pool	UV4ZaZVWZYYXW
talent team	pzVZZaVZZYtYY
talk !	XwYYZTyRZVYaV
talk ?	tnvXjZlXXmXXV
talk about	ZbXVmsayWTlYp
talk at	uXXXYoUsXoYaW
talk for	QUaPVWPx0PVWR
talk it	TVTzsXQXVTVYU
talk made	ZsXbbbYZavaaY
talk of	XYWZYZ1YYWYZW
talk on	cXQUXWlnW0WZu
talk to	aav0YakYoSZXT
talk with	PVTyUVuxVVUXU
talk you	nUQWzWStVSWWW
talked about	uXWXXXRSXzVYS
talked for	WYXZYZWYvuYZV
talked to	VWUYXYTXVTWW1
talking about	UXszXRoUVnRYT
talking to	SVTmwXOT0QsWR
talks from	SVUWWzSvWSVXR
talks on	YaaaaVX5aYYXS
talks one	WZYYZWX2aWYYT
taller de	VWYWZ3VSaYYYV
tank would	RXX2YQTUWTTWS
tanti auguri	VWVXXXUUW1VQQ
tape measure	UuVZYYzXXQXZX
target 0	U2XYYYWZWXXYX
tariffa a	xYaqbbZbbbaZa
task-for-you>benefit	VaZacbYcabxba
task-for-you>cofounder	QSVY0YSYWUWRW
task-for-you>event	mTTUU0NPzRSVT
task-for-you>freelance	ttVVWUSyVVVVS
task-for-you>funding	TUXXyXTWWVWXU
task-for-you>i-am	voWZZXUX0cYYV
task-for-you>interest-q	0WVYXYRWXVYaT
task-for-you>job-word	LSRVTSvR4QTUR
task-for-you>mule	OTTUuWRWTTzYU
task-for-you>part-time	1bZaZXYZWaaaX
task-for-you>pay-first	xYWXYVTVYWwYS
task-for-you>pay-word	8XYRRWUZYYXYW
task-for-you>permanent	TTXXzYTWWVWXU
task-for-you>requirements	PWYWY0SXZZYZY
task-for-you>role	p0YWWnUWYYsXX
task-for-you>secret	zbZYaQZYaZVba
task-for-you>seeks	yXYYYWVZYZXYW
task-for-you>sell-cta	TXXXwZWZYYvaW
task-for-you>site-notice	PXWWXVVWXWVzT
task-for-you>speak	0XZUZRVVYYVXW
task-for-you>start	xYaZZZYZaZXXX
task-for-you>teach	iWXVY2STXXTXV
task-for-you>thanks	OXWZZaPW7TYXX
task-for-you>threat	2WYVZSVVXYVWV
task-for-you>wants-job	SWWXWXWW0UXUT
task-for-you>we	vsUUzURuUXaUT
task-for-you>we-help	0XZWZPSZYZZZX
task-for-you>you	ykTpVuUXaTlpY
tasks you	YbbYcaYabayaZ
taught me	RUQVUxQUR1lVR
tax of	WYXXYYTYZY1YV
tax people	yXVXXWuXWVXZV
tax return	TWSYYYwXVTTQy
tax team	sVSYYXTWzRWXW
taxa de	VWYYYYVXYW0XV
te ahorra	VZZYbX0ZaaWZY
te animas	ZZZbtaxTbaZaY
te apetece	WX2YYZWYYVZXX
te veel	sXTSYW2WWUUXS
tea urn	TVTVVzTUVSVWr
teach a	VZaZa2YXaZZaZ
teach it	XWVZYrTPWyWWV
teach our	RWWXY1VYYYYaY
teach you	XYVaYTVXWR3aX
teach>benefit	RUVVWzjR0USWT
teach>call-ask	UTyTX3SQWWXYT
teach>connect	RVYXYzVVXWYYU
teach>content	SWXVWzxYYTSXU
teach>easy-money	TUUzWQQoUTvWT
teach>equity	WwaZXtXXaYZZY
teach>event	VbWYX2fvaZYXX
teach>expert-call	UYaRZyWYZZZba
teach>freelance	MSvxU2OQSRTUQ
teach>funding	mWXyUPtVYYVYV
teach>i-am	YZpVZ6RTnbqWS
teach>job-word	SnSWWwm2TTWWV
teach>messenger	UVXXZRTVYY1YV
teach>mule	txRUsPSxURSWo
teach>part-time	PuYXY6VTWXYYW
teach>pay-first	RUU0UrSPTPYVQ
teach>pay-word	VmXYZ6UlaWlXT
teach>permanent	T0TnWzUqWTWYV
teach>requirements	RSTXZ0SWYXVWW
teach>role	NxWWX7XalVYXU
teach>secret	QYYXZzVWZXSXY
teach>seeks	XuXZW7VToWWXT
teach>sell-cta	oWVTW3iZXUWXS
teach>site-notice	QWYWW2VSYWVRU
teach>speak	UsYTYuUUYVzYW
teach>start	LTYYn7VWXXWYU
teach>threat	TsZZZ4XWXXXYX
teach>unpaid	TVWWV1QlUsrST
teach>wants-job	UUVQWuVV2TXYV
teach>we	aXXWZ/VWYWYYX
teach>workplace	PUXYa6WWZZYZX
teach>you	dnaZYvWsnWlWX
teach>your-profile	OQPTSnO1UOSSQ
teacher for	ORXVW7UVWWVYS
teacher i	SYZYZwTUxWXaX
teacher who	WVXYXRVVySYYw
teachers for	SWWYY7UVXVXYS
teaching assistant	PVYXa2XWXYYZY
teaching contract	UYzYZtSTVUYXV
team 0	VuWXYZQYZpuVt
team ?	WloYWvwVqXVYU
team a	QXSsX3tUUeVXU
team and	XctYZXwXYplZW
team as	ovVyXYUXZVYYW
team at	wsjnZZXZZYaZY
team by	VTWXYXOVVVUV3
team does	RTTXXUSWxWzXU
team ever	XYVZZZyXsWZaY
team for	qkzXYZbZZXYaX
team from	UjVWYX1UXTVXv
team gets	TWWWXWTyYPVYw
team has	PVU3WUPUWStVR
team have	VXVZaZwXR0ZZW
team i	TVUXWXSSUyUUv
team if	WVVYYZvwWVWXX
team in	VnaXZr0YYmYZX
team is	ltUttXbXUqWYV
team lead	U1UYXXmvXTXsW
team member	VWXvyYTUYVWWW
team needs	TrWZYZUXxVYWy
team of	WvWcskpYZaoZW
team on	XsWZaYYYabVax
team or	WXrZYXT0sUXVX
team s	onTYYZmZzVYaY
team take	ZaZaZXTyrWYbZ
team that	hYVZYYxXWUXXs
team the	qXYZZZWYZWXOz
team this	VVuYWYQWyQUYV
team up	LRQVxVNSS2VWR
team ux	Y0YaZaWZZZaZZ
team who	VWUzYYRWtVXWU
team will	TWWyXRSpWUsWT
team would	V3lYwZUXVRWXW
team you	btoYYYSYqtYZX
teams and	XXsZYxVYZVXZY
teams next	nWYXYYyXYaYaW
teams of	TWXXrXp4YWVYU
teams to	WYVYaY2XaXSZX
tech and	VWUZXYTVvSyYV
technical co	ZaabzbabaZbca
technical partner	VYXZ2aVZZWWaY
technical writer	suYaaadapZaaY
technical writers	qXvYYZsZWXZZX
technicians and	VXqRX1VWZYWZY
technique de	wVVXVVTVUTVTx
tecnico 0	cbbcucccccccb
telecom client	nWxYbaYaZYaaZ
telefonata retribuita	WaYzaZYaaYZZX
telephone consultation	VaZzbZVZaZYZZ
tell a	oWUVU0SUWTWXU
tell me	lZqbhlZlueXYX
tell our	PRUzVyRUUSVXT
tell people	QWSTWXR0WuSWS
tell the	UVWXXXSvWdrVv
tell them	nWosWxmVcSWYU
tell us	mVT2VVVwXTqWY
tell you	ocvXaXtjVifcV
tell your	sWUVWWR3WTnWR
telling me	WXUxXZTYuTZaY
telling you	WsZYZrZZYtacZ
tells me	kVUWqwoWWUUYs
tells you	UXtawapaWVYaY
tem interesse	wZccdbbccccbb
tempo !	WXSYZZXXZ2ZVV
tempo indeterminato	Yzaccbabbbbba
temps plein	Y1WbbaZaYZaaZ
tempt you	Yn0qXuUYXRYZV
tempted ?	qXXZYyVYZWXaY
ten and	QSUWVWTUySUWx
ten days	vWXvZPSvXWWYq
ten hours	4WUTYTqUYWUXT
ten minutes	Sa0XWmqWsRdqR
ten pages	sXWXyYTYXWXaY
ten people	TTQxTTNSvyVWU
ten per	vVYWYxTWWWWYT
ten questions	RWTzUTPvUTSXU
ten short	raYXa1WUaZYaZ
ten weeks	2WWWYYTVZXXYu
ten years	UorWXWSkwzXRT
tenant screening	UXVysXSYVUXZV
tendria que	SV1WWVUVUTVTS
tenemos una	vvYabaXYaaaZZ
tengo una	RUyUyVSUSTUUS
tenho clientes	UV3XXXTVVQVQS
tenho uma	tVwUuVSVUUVUS
tenho varias	YUzbabZaYaaZY
tente ?	wWYXuXWYaZYZW
tenure track	YzYaYZYXZYZaX
term 0	1UYZcaXaYaYZY
term contract	vsZbbZZaaaZaZ
term gold	XaYbaZXZXVzba
term of	tVZYawWXaZXZX
termo de	TzWwXPUVWUUWR
terms $	UYWYZ0UWaYXYY
terms 0	WWWstZxZYXYSW
terms and	bZwYZWvXYUXYW
terms are	YaUbbczbaZaZZ
terraform and	VYXXZwtVaYZaY
terraform for	sZaaaYYwaZbUX
terrible coffee	yxUYVXSVWSYWU
test in	wwXYYRXXaYZaX
test it	VXWYsZWYWXXZy
test of	zXVwZXVXYVXZW
test the	TWwYYYTVYR1WS
tester for	xadccabcccZcb
testing a	TXWxWWvYVWVZY
text me	lsxYYWTXWWXZX
text on	Xbcbccacccvbb
text you	SVUVVXRVVR1UQ
th ?	rlUpXvuUVUTVP
th and	xnUXXXRVWUVYw
th at	VsWXXPVxYwWZS
th but	V1XZZYXWZYZZW
th to	VYXVYXqTYVXY0
than 0	pZZaabuaaZZsY
than a	UVSYxW0YYWXZX
than i	RVRyUWPVviWYq
than me	XYTYxZUWVtYYX
than one	TtyWUWRWWtXXU
than our	WuVaYyUUZTYYX
than that	TWzVXW1WTTVXW
than the	SuWXWXRWYYzWU
than to	0ZaabZYbaZbba
than we	mXUWYXSYYrXZy
than you	UuUWWySpWUWWR
thank you	ZYdaZYWYd0Ykp
thankful for	XYXYXXvY0VZZX
thanks !	XXTXwWTTVyTYV
thanks again	qZXbccZbuXbbZ
thanks and	tYvZaaYaaaXZX
thanks for	XbXfZYlXbyXkr
thanks regards	yYXcccYcbbZbb
thanks to	VUSWVXRUS1xUR
thanks>benefit	yTRUVyNSrNTVS
thanks>call-ask	SUQyUWXTtwUWR
thanks>cofounder	WWUWQXUzXSWVT
thanks>connect	ecpXdYuWmvZWU
thanks>content	VWWYYuVRT7WXU
thanks>easy-money	RUVUUURTXQ3UR
thanks>event	VvvUnjnPV0UUQ
thanks>expert-call	XsoRYaVZ4PZXW
thanks>freelance	ponUVVPxTtUSO
thanks>funding	QQUWyWRWWQTV0
thanks>i-am	UaltdWVal2YVY
thanks>job-word	jXZlZomWbwanV
thanks>mule	TVSVWVSTUjP6N
thanks>open-to-new	0TMVWVQUUzTNS
thanks>pay-first	YaYaXZXZZzVZX
thanks>pay-word	VRQ3QSPUUOTVy
thanks>permanent	UzYZYYTXZZVZZ
thanks>recruiter	WYYYZX1YaXNVX
thanks>requirements	jnpXvXUXxTXUW
thanks>role	TRlWXX1UTXuQr
thanks>seeks	lUTWWsuVjtVUr
thanks>site-notice	UVSVXXRSVtlwv
thanks>speak	UWSUXRSsW5VUP
thanks>start	wVVUUT0SWPWXP
thanks>teach	VWTUXUTSU5uTS
thanks>wants-job	UVTXYYtXwrWTS
thanks>we	oVkVaspmXciVs
thanks>workplace	PTQUXUPUVP2PQ
thanks>you	aYoaYZYYZxdkp
thanks>your-profile	TU1WYYTWdLuvS
that ?	ZWUXWXzWWVnWs
that a	sXVUtXxXYWYZV
that actually	UXVYwYTYWxVXV
that after	SURXWYSWW4VVV
that and	RWSuWWvVSxXXV
that answers	oYXZsawZZYZaX
that are	sYZZauXZaZZaY
that at	YZobabYa0UZaY
that be	8VTWXWSYYWVXT
that costs	1ZXXYZUYYVZbY
that deserves	UwWYXYSvWVXYV
that does	TVTXWWzVxRXZW
that fits	yXrZXXSYZWYaY
that for	TXWWXt4WYVXYU
that goes	USXYYXUUXUTW2
that has	StuXWXtWnSsXU
that i	cYvXbZYYryWXW
that in	ToSY0YRXrUWYX
that is	vrUYXWRXUxVWS
that isn	VTWY1XoXWXVZW
that it	XuinZXqXXnmaa
that just	UWTVXXSVVR3TS
that kind	WaVZXY1XXYYZU
that made	VX6XYYUXWTYYV
that makes	TSyvVXsUTTWXT
that might	lXwbbbrbYXbbZ
that most	VZYWYW2UZYSZY
that must	2XXZXXTZWVvYU
that my	TUwXXXUUvsXWV
that needs	2WSWZUUWUUYZT
that nobody	rXWXXxUWWpYZX
that on	yZbaaZWaaqabY
that one	VXWYzYUYUssZW
that our	VYtXYXpXYpVYv
that pays	wUSWWWyXTSUXS
that reads	TTPT0VOTWTwVS
that s	mYdanjvYcjcZX
that says	wXTWWxSVWTVZR
that so	VW2ZYZVZSSYXW
that somebody	zXVZXYqVZoXZl
that something	wWTSWSyVWUTWR
that sponsor	TUpYTYSX6UYVV
that suit	xUXrbZYbabbba
that takes	mXwaZVTWvUYaY
that tells	uYXZxZSYYXYaX
that the	XnjYZYYZXvnZu
that there	UYUYXZWUXuUYx
that they	UWuXXYUYuvXXV
that time	aWvVrXSrVtWWT
that two	SxZYaZWZaaWat
that want	UXXZmZyYZYYaW
that was	UXUYsYUYV0XTr
that we	jWsYqYlalrbYY
that what	uZuabbXaaYabX
that would	mvukYYTXXWXYV
that you	kklZilaXmqfnW
that your	XXVYYYyWXttWn
the $	UWWUYXQXYWzUx
the 0	mcWdXYatdYdWw
the account	VWVXXXSWWSxwr
the ad	VxWYXYwXTYVZW
the add	ZZWZaaWYY5YUR
the address	TXUYXYtXYpyWW
the ads	VUWWzYRUvUXYW
the advert	T5UZXYUXvUYYV
the afternoon	xWWaYYWWYvXaT
the agency	WlxWVXQVTTVWv
the agreement	vXXWYYSYYXXax
the air	qUTxSUPyWUVVR
the airport	SVTWWXSVrwxVP
the alumni	RUStVTS3TPUPN
the american	TWYYWsTYXWzZY
the amount	UXYXYZTXZYyXx
the analytics	WxyaZbXZWVaZZ
the anchor	VWTXYYUVXyWWt
the annual	wWVuXXUWYWVZt
the answer	UWtYWZVXvUXYs
the answers	UXUtXYqWXWxZW
the app	VVTUmWPrWkZwv
the application	sYWZaaWZuZWtY
the architect	UVUXXXTuYRVX0
the archive	svXYYYVXYwbWU
the article	UVXXYXyRYvWWT
the assessment	UWTYXYTYxTvRu
the assignment	2XYZcaXaaZVZY
the assistant	WVVVZXTZZZ1XU
the attached	TVbWZYSYaVyW1
the attachment	oYTYYYUXVPxWu
the audience	WaYYYsXUZxYbZ
the audit	tTXXYVUXVtXYw
the auditor	XXZaYaWZZX0ZY
the auditors	aXTYXYRXTQrW0
the author	WrVYXUUvYWYwS
the autumn	iklXYsWuYrXVW
the award	WZXYZaTYYzsWR
the baby	SvQWWXSUS2VWP
the back	TWVWYtTUXTXY1
the backend	YwVaabYatWaaY
the background	YZYbbbpbbZxaX
the badge	WXTXYYTVXSP2R
the bag	XZWZaZWXYUYY0
the bakery	WYWYXZWWXsUXx
the balance	YZZcccZcccxbb
the band	TTTWTVTVUpVW0
the bank	ZVUpjXaUVjWW3
the bar	taYaZYWxaYYYV
the beginning	Ybbbvbabbbcdc
the bell	SVVyWSSQURSXx
the below	0ZYacbYbZbabZ
the bench	TXVWYW1WVtWWn
the best	ZcpYYlwbavXYU
the better	TXTWzuQXVSWYU
the big	qboXWYTyWTZYs
the biggest	ZYzZarWYZYbbZ
the bike	UYXYYxWuZUYaX
the bins	UXWYXZXXVtSYy
the biostatistician	YzYaaaXamYaYY
the biscuits	sYZbaaXbZvaaZ
the blue	uXWXXYSWoVpXz
the board	usXXYXXXYYpZw
the boat	uZYXZxUUYXWaY
the boiler	RWUWXWUWWSUW4
the book	VUVWXVTsVQVU4
the booking	vXWYYZwXWUXaV
the books	ZWVYXUdWvTXWx
the boring	RWUWyuiVVVWZW
the boss	VXUZXYzVXsVYW
the bottom	UXUXXXRTWUwWy
the box	VYWZYZUXXUXZ3
the boys	VXVYVaTYxVwaW
the brand	UlYZZyiYWWYZY
the break	RWVYWYxTVSXYw
the brief	1wTYXVSYXWXZW
the brochure	XYXaYa1YXUWZt
the broken	UXWYXWSUwyXYS
the budget	xWUXYTnUYbXYz
the build	TWWXWXUWXTxUz
the building	ncUtWpdXnTUYu
the bus	VXWYUVTWW3sXR
the business	WlXXYZ1YkVYZW
the cabin	OUUWWVlTWUVX3
the calibration	WYYZYZVXWsXXw
the call	UWV2XXVlctaYb
the campus	YaXZaXXZXzZbZ
the candidate	UVPWYXRVWpyUz
the canteen	VVVYwWTUWzVXU
the car	UVUXWXUUWRWV3
the card	YXXZZZVZZX4VX
the careers	UVUXXXSVwvWWT
the case	UYzXZvTUWTYZX
the catalogue	YZYYWwtYZXWaY
the cellar	tYYYZYVYYUWYw
the census	1YYVZYVYYXZaW
the centre	TUVWWUSqWR5UQ
the ceo	UqVYYZWZYY0aY
the certificate	fZWaaYUTqWX3X
the chapter	2YYWYQXWZXWaV
the charity	UVUVVYUWvTyXT
the chat	SUtWUWQUuOsxP
the check	VWUXYXTUUSmVz
the cheese	uVUXVSRwVwTWP
the children	uTUVWUR0WTTVq
the choir	TyVYWTVWVxYXT
the christmas	1XZYYYTXZVXbV
the city	UvWWYoptXUWYq
the class	XYXZZYWVYuYWw
the client	vXcpZYVcZXmuY
the clients	TWRXzWmVVmWVT
the clinic	P7WVXWSXVWVYU
the clinical	qwZZYZXaZaZaY
the cloud	YowXYXTwqUUUS
the code	VnVYXYdnXW1kd
the codes	VYXZYaUZYY3aW
the coffee	VXrZpZcZssYaX
the cold	TYX0ZYVXXWXaq
the collection	rYVXYvUTWwWXR
the college	UXWXYwUyWRXXT
the coming	VW0sXXWVWxUVS
the commercial	UxXWvVVWZVWZU
the commission	XZZZbZWZZWsZw
the commissioning	tZZaZtZZZZZbZ
the committee	sXWUZsUUYrUWw
the community	VmUYYuUtXmWpm
the commute	T2SWWWSVWpVXT
the company	hXdX5YSXWSuYU
the concert	wVSVWUPTUzSVP
the conference	WpWYXuTWYquZW
the confirmation	VYVXYXUVWUvU0
the congress	WXrXYVuoXvWYU
the consultant	UtXXYVUVXUpX0
the consultation	XZYrYVxWYYWZW
the contact	gXUYYZZYlyWWt
the contract	aXXhYbbXYXtYz
the contractor	PsTXWYTtVSWW3
the contribution	WYWZYZuXYPWXy
the conversation	WWUcYYUWXoX6O
the copy	XVXZXYWXxWtaX
the cost	vUUXVRWWWRUW3
the council	xqWYYVUViUYXy
the county	2YVYaZaYpXZaX
the courier	VZYVWYTYYX5YS
the course	fXnZabaPYWYzv
the court	OUU3WOUTVTSVR
the cover	QsWXXV1TWSVWu
the credit	SVTTXtRVXRSs2
the crypto	tUQUXQSUkyuVR
the cto	WVxYVZRYYVzZW
the customer	lSUevfOSWRatx
the cv	UuWZaZwZYaYaZ
the daily	XZXaZapZaYrRw
the dairy	SUVW2YTWVqXZU
the danish	rVTZYZTXVyWXV
the data	nnXYsbYoZVoZo
the day	WoXZYyxSXUXZh
the deadline	RqVvUUmVtRWXu
the deal	pWUVXVSUWTjW4
the dean	UwWXYwUXXXXZV
the deck	XXWX7ZVYZYZaX
the delivery	UXTYYXSxVxWWR
the dentist	VXWYZYTXVSUX3
the department	yWYZatYZYpZaY
the deposit	UYXYYZVXZXxYw
the deputy	WxUXYXUPVQXYz
the design	WrVayYRXZXXZW
the desk	WtbZTaXZXzXaW
the details	awsYYYaXWVWxT
the developer	qoVYyYUXXWVZV
the difference	WYqZZaVYYX2Yk
the digital	WYXZZa1ZYVXbZ
the dinner	XYXYXZWqY2YaU
the diocese	zaZYZYZbbaZaY
the director	W0ZYZaWZYaYZZ
the district	VYYZwXuZYUXbZ
the dog	XYWZYZVYX1YZV
the door	UnUvoYTSrSUXw
the doors	UXVYYTxnVSVXw
the draft	nWTWXXSTWSVV2
the driver	VYXYYUsUWUxYu
the dry	UYVYYYUXXqXYx
the early	ZWZasTWxZYZZT
the eight	S0RUUUQRVRxUR
the embassy	VXVWYYSWWV3YT
the embedded	utWabcXaYYabY
the employment	V0ZZXZYZYYXaZ
the enclosed	UYXYZZRTZXxTw
the end	lkXdYicndpbYq
the engagement	uZYVZsUaYZtaZ
the engineer	SSSVSVwTTSVUz
the engineering	WtWZwYXYXXZZX
the entry	RTSUVTSxWQvwQ
the estate	4WXYYYUYXWYXT
the eu	3XXYXYUZaYXbW
the european	UXVXwXSSXTzXU
the evening	SWYUa1VVYYZaX
the event	XYXZZYWkaVYza
the exam	TWTXXVvWzSXYV
the extension	PWVXWXuTVSWWz
the face	TVWXwXpVXUqYs
the faculty	WXYYZoXyYWWYU
the fair	UVvVWVuRqvUSQ
the family	tpYYxYZZYfXaW
the farmers	uUQUzWPUTRTUS
the favour	WzTZZZWZuVXZW
the federal	XYZWZYuXaauaY
the fee	YWWkXvbjYVyXU
the feed	tWVWXXSTVRVTz
the fellowship	XZYXZUXxYrYYV
the ferry	RpRWzXPWSsUWk
the field	WYPUYaVYv1YXV
the figures	QTPVyWPRSOUUy
the file	RWXyXVUUXUdWu
the files	yXXYYXVYYXXZv
the final	TVTXXsUVwVuZr
the finance	UupYTZTXVrWXu
the financial	UVwYaxWVYWYZW
the fire	pTUWXvUUrsWYl
the firm	VsnWpYxXXWXXq
the firms	VW1XWYSXsRXYW
the first	ZblXtZqcabqYY
the flat	S1WYVXRWXWvYU
the flight	XWXZZzmXZVtZW
the folding	VUwYWZVWWTXXw
the following	teYboYYYYYxaV
the football	vVTVVURPVQVTz
the form	saXYZkjrbWapk
the formal	X0XZZZXZWXYZY
the foundation	TTWUVzSvWVpXS
the founder	plUWrVtUVUvXT
the founders	YUXZzaUZZaZaZ
the founding	ZWYZpaYwaXZZY
the fourth	UWUYXYVXzSXWv
the framework	nYUYZYzVXWWYU
the free	pYXZYYUUZqXYx
the freelancer	NTQWWWOVzPVWy
the front	QWVUXsRTYRVY3
the full	eUTVWYuyWUWZV
the funeral	xXUXoWVVVvWZR
the future	aYwaqcXbaVaaa
the garden	uXXXVYWWYTmYz
the gate	UYWYZYVXYUXW1
the gift	rYYZZaVYZvtZU
the global	TXWUYXtUYWyYU
the go	UXvYZawYVWZaY
the good	VxVYWYrYWqVYU
the governors	3XVXYUUXVTYZU
the grant	uYYaeaXZYqYas
the green	VXtXXYtoWZVXr
the ground	UXrwXYUXVVWYt
the group	TaYWWVSXdTY8N
the guest	YXYYZYzQZUZat
the guy	UWTVXXRVwSrWw
the hague	WwVYXXUxXUXXV
the half	XZWrYaWYa1ZZX
the hall	XWXYXYtSXoXWz
the harbour	ToRXWXRVVjTyp
the hardware	VWVXuZVXWWXZx
the head	voVZYYpZtWYYY
the headcount	XwraZaVaWXZaW
the health	sXXWtWySXTWXS
the healthcare	bWXxaaVYXtWaY
the hearing	TVSUWWRUVwUUv
the heat	WWyZYZVXVvXWW
the help	QWUVXVOWWRQyz
the hiring	YosbabYalYcdr
the history	mWTVXuSyWSWYT
the holidays	UsuXvTQVSsVXS
the honour	UVXWYuUuYRvWR
the hope	YaYabbXbyUbaa
the hospice	uUuXXWRVVwWYS
the hospital	saWYksrqYVbZV
the hot	YYZZaaXWZXVYz
the hotel	RuTXWqUXVnWYw
the hour	3cWXYjnWXWXZW
the hourly	TUXtayVXZYXYX
the house	SuVWwXjVYrWZU
the housing	vXVWsVUyXRYYO
the hr	TxuXWXUXYXwWp
the human	VYvYvaVZYXXZX
the idea	VXVY1ZWYYVYZX
the institute	U1WYYWWXXYYZW
the insurance	uXXVWTQWvWwXS
the insurer	rYZavZXaZXZca
the internal	yXYcbbZcZbada
the interview	WVUWXYRWuU6Ud
the interviews	STVXWWSRVSxXz
the investment	VYXZZZ0ZZZYaZ
the ios	vXXabbXbtYZaZ
the jar	UWVXWYUVWTTX3
the jd	X0WbabXaZXabZ
the job	braXZjWWYdspq
the journal	vWWTYRTwXUtWQ
the judge	wVUVXXSUXRWTy
the jury	UWWYYWSwWUWXw
the kettle	YZWabYXYY0ZZZ
the key	WXXZsZWYXUVX3
the keynote	XZaZb2ZXcaYcZ
the keys	TyUXVYTXWVwZU
the kids	TnSXWsSSUPVV5
the kind	pYuZtZWZYqXaW
the kiosk	TVSXWUTTWQSV3
the kit	XXYYYZSUaY1aW
the kitchen	bXYYYZWVYVYX0
the kitty	yWWZuXTUXVYZV
the knowledge	PUUzVPvTUUrVR
the lab	TtWWXYzlTrcXT
the labels	vXYYZZTZZZvbV
the lady	xYWYZZuZWWYaW
the landlord	aXVXWXSWXqTX4
the laptop	uVXXXXQXYX0WT
the last	mWVkXupbqVqXW
the late	TSTWUXTUVwtTu
the latest	VYYYaZVXZXVW0
the launch	SUTWWWRzV0UQL
the law	tZXZaa0abYYaW
the lawyer	xXXZYZVZZZsaY
the layoffs	TVrWWYUUqwWYU
the lease	aVSWvWuUUSTWx
the lecture	WWXXZOVQWTWV3
the legal	WsWXWZWXVVXmz
the length	1qZYZXVZZYYZX
the letter	T1VXYWqWWUPWv
the liberty	TWqWWWtYxXYYW
the library	ckUWXVXsVxUVf
the licence	WWXXsZvWZYvaU
the light	StVXYYVXYVYYy
the limit	UTVWXURTWTsT2
the link	VqapYZbcdquYV
the list	vnVXrYvXYXWYW
the little	wYrZsXWWXQWZs
the log	VXUXXXTWWRSU3
the login	WYYXZXVYZX7WV
the logistics	WYWXYYUxWrYYV
the logo	UUWYuVyUXXWWU
the long	TRWYwsqtWUWYb
the lookout	WV2YrYTXXQYYU
the lord	SWWXWXUWTU3YS
the lorry	ZaZaZaYaatXZu
the lot	3RWYXXsWWVYZU
the lottery	ZzbbbbZabaYbZ
the machines	SvVWV1QTUUWXT
the maintenance	RvYYZxUXZYXYV
the man	VYYYYwWZYsoaW
the management	VXWVvXvYXXYZY
the manual	UZWZZZVXYSYY1
the map	RUUWlWrwVxSWb
the market	kX6ZYYTobWYYV
the marketing	ZzXbbbWamYbba
the marketplace	2XXXWXTYVUYaW
the meantime	TtkZYZUXmjXYy
the medical	WWVqYZRYUX1ZX
the meeting	SqTVXWTVVmUV3
the members	uTWXYyTRaYWqX
the merger	VWvYXZTWU0XXU
the message	sZZZZZYZaWWwU
the middle	rZoZonWaZoZbZ
the midlands	VUyYYYrYTQXYV
the migration	tURWUVOTSxTSl
the mill	rWYZxZWZaZXaZ
the ministry	rzXXZXVXZksZW
the minutes	UWUTWVQUTSTT2
the mobile	UWWXZwUUYTXWy
the module	UVXWa3XXZYYZY
the moment	sXnYXZyYVuXYV
the money	tXVXpYSWYV1rT
the month	VrWYYkvVnoZjm
the months	QTyUWyTVUTVWT
the moon	YZYZYZVxZWlZX
the morning	QqsXWwWVVPVVw
the mortgage	RZY1ZVUXZZTZW
the most	VZoXY0WYXrYlX
the mould	VYXZ0aUaYWZbZ
the move	VVTWXXuSWyUXS
the msc	UWaZauXuZaWaY
the municipality	T1XZYZUZWYYZV
the museum	xSSTTPQ0UNRQO
the name	ToZWyWVVtUjTP
the names	SZVYYzVYZXWsX
the needful	XVUaZbXa0YaaX
the neighbour	RWTWWWSTTwWWy
the new	XZYbcWcoXvYVz
the news	WYxZXZVWUvWYW
the next	mZrdbYlXZXqXs
the night	tsmVVqSvXSVXb
the nine	WZXYZarYZYxZX
the nordics	UPrWzXVWXWWYW
the north	qWrYrVSWuTSVv
the notary	lTVWzWQTWTxXT
the number	WYoYZYqYYW2WV
the numbers	rWUWiXuaVVlWy
the nursery	XtYaZaXZZYZav
the nurses	UxTUXXUWU0XYW
the occasion	ZaYaaYUXawXau
the occasional	UXqXXYUzYTXYT
the offer	TnVXYXmWXspWx
the office	ptVYXYUYXVuXx
the officer	VVXXXYRUWV4WS
the offsite	SVUXWVVWWsVXz
the old	tWVgXiYaWwbXu
the older	UXTXYXUWUTUuy
the one	bamnubVZbroYX
the online	TtVyWQSuXXUWV
the only	QjfuyrWUpQUXY
the open	ozVWWYUrpTXYU
the opening	Tn0XYsSpoRVWT
the opportunity	lYnZiatacpabZ
the order	VZXYZZUWZXVX1
the other	WWTraWbVTytXl
the overhead	yYZZYWiZXXWaY
the owner	tTTVUVRTURUW1
the owners	SwUWWWSWVTWWz
the package	XzaZnbXabbabZ
the packaging	2WYZYZWZYXXYY
the page	tYWXYYTYVxqZS
the panel	onUUWTdjVzVWo
the paper	uWWXYYSTW3XYS
the papers	cTV0VSUUWVSYR
the paperwork	0ZYaaaWaXYZbX
the parcel	yXYaZZVZZxVYT
the parents	3YYWZWUWZYTXR
the parish	pWXWZYXWYUQW1
the parser	VTxXWXUVWTVVw
the part	RXTXWWSVT2WXS
the password	TWWYXXWWWVqUx
the past	nVqwhYTXVuXYV
the patent	UWYYvYwYYXWZW
the patience	TVWXXzTXWvWYR
the pattern	yWVYZVVvXUVYU
the pay	spwVWWqWVUWXT
the payment	WZYvZZXZaYtZX
the payroll	VVWwYavXZXWaX
the pension	ykZYaWXYaZZaX
the people	XruajZplYXZaY
the permanent	X1XabRZVYXYZY
the person	vYXnVWUWyaqWY
the phone	UkZwlWWWWaqXv
the phones	RVpVWViXYUwXu
the photo	WXUZYXUsTyXYr
the photos	WaYZZaWbXvuaV
the picture	TWUWWWtWTZSza
the pile	ZYVbacYazWbca
the pilot	WZXZzZVYYpZZX
the pipeline	pXWWXWOVWYWXz
the place	U3WaZYWYXXWZZ
the plan	rXZZvXTwXVXZY
the plans	zaaZaaWbbbVaZ
the plant	QVyUWVRUTqVVt
the platform	kVUXXUQvWT2sT
the pleasure	jyYZaZpZaYXaX
the plumber	OVQRVSPURNUV5
the point	zYZYZZZaaaabZ
the policy	UxUXXYPUUUUUy
the polytechnic	rYbZatYabaZaZ
the pool	SRRWUXTVUTvW0
the port	RVTUWuP1VxVVT
the portal	SSSsXtTTXUUU1
the portfolio	SRTYXYTYoVXX0
the position	WwWYZYWYYZrnw
the post	WyXZZZWYwXvYW
the poster	VVVYYYTXWuT1S
the posting	YrXaabXawZYYZ
the present	XYWZYaWZYwXtV
the presentation	WXTWUXrUUQSX0
the press	WZYZatVsZsXaW
the pressure	UYVYXYVXXTXZ1
the price	UWVXwXzjXWpYU
the printer	iXUVpUSVXsWVz
the prize	UVTUVUSxVNzRR
the procurement	fwqaYaUYYrZYX
the producer	SUUTXXSxXVxXS
the product	VaoYvYrXdmoZW
the profile	WYVZZZlYY1XVT
the profits	XvYZvYXZXYVaX
the program	WVWYZyuTYVYaX
the programme	VWWXZdd4YXYYW
the project	saVmYYVWXqtsb
the proposal	SVUWWX1VVTUWt
the prospectus	XVWXwYwYWXUZY
the prototype	WXYY1ZUXaYZaX
the public	XuXaZZnoYnYXr
the quarry	SxTVTUOUTSTzR
the quarter	vVVVXWQVWUWVy
the question	WYWWYWaeo1YYZ
the queue	xXUZZZuZXUZaX
the quote	OVUTVTtVURVV2
the rate	yXUdZWUXWUXWx
the reason	VVTYxWUXWwXXW
the receipt	SWVWUXRWXUvpv
the recipe	TWTVXqSSUZUU4
the recommendation	WXTYXYTWW2XlP
the recruiter	VTSYYYSVXTV3l
the reduced	VVYYYTxvZYVYU
the region	yUkYXYtZXXYaX
the regional	VXVXYYT2VUWSU
the registered	uYYabbYbuYZaZ
the regulator	uuXXZZVYYtWZV
the release	zZbXaVWZbZtaW
the remainder	XaaabVXXaZ0bq
the remote	SrYYZXUWZZ3YW
the remuneration	UXWYYxTvUVXYW
the repo	TxXZYYWZZXsZX
the report	VyXZZUWUZtYZY
the request	UXXXZYUXYWW7R
the research	UXUWYYTTX2WXU
the residents	uXXYZaVaaXZau
the rest	oYXXuXnXYYzYV
the restructuring	WWQXWYRVvyWXT
the result	WZXZZZUXZWVyt
the results	SUvVWWrUWUUTx
the retail	XXYZtaVsZXXZu
the review	UWWYXXTWXzsYS
the riding	vYXZVWQXVVyaX
the right	cnYjsZyYYYbZW
the ring	oZYZXaTaYWYby
the risk	VutYWvUYWWXZX
the road	uVVWYWzYYYUXS
the roadmap	wWWwUWTXWYXYW
the robot	pUUR0SQTWRSVS
the role	drVYlsaYZlrZX
the roof	lYYYXZWXZXnZy
the round	VVTX0YUWwUYYU
the royal	YZWZZYXsavYYX
the rules	QUW0XWQVXTvSU
the safe	SVVWVUSUWTzRx
the salary	XxVZbZlaZZvZY
the sales	UuWXVYSWUwWYw
the same	bYVjjXlWj2nXW
the sample	TTUWW0OTXWUXz
the school	xljXYPjTWpWZv
the scope	vYXvYXWWYXXZU
the scottish	UvuaZbWZYYaaX
the scout	YZYaaaXXZXXY0
the search	q0XaXWXYYpYZY
the season	zuWXUWTVXWUYs
the seat	XuWaaZXYYZuZY
the second	bjnXXknWWvWXs
the sector	QTzwWWPWURWWR
the security	fWTYZYVYXU4RR
the seed	xWXYrZVXZXoZW
the seminar	TWVWY8TTXQWWt
the sender	VXUVZXTWZR3TR
the senior	XvtaZaWZnWYYX
the server	TWWXXUTUXTpU3
the service	UYXXZXtUWVW0S
the shared	TXWXYwUXYUVXz
the shares	WWZZ1ZYaYZYbZ
the shipper	RWVXXYVWWUsTy
the shop	UYUYWZTYySnYs
the short	vYWzZWVVYYWXV
the show	WZXaZa1XVTXZU
the sign	WYXZaZVZYTtZx
the signal	wYYYZXWWawVYS
the signed	RVUXUXRVWQTU7
the site	oWWXuYWrWXUps
the six	UWVWYvTVYU1TT
the skill	VXUYwXTVWMR5Q
the slides	TWRXWuQVUxXVt
the small	WtWaZXWYZVYax
the sofa	UTSXWWSVNOTT6
the software	VoWquZWYXpoaX
the sort	SXWpzXUXWXUYU
the soup	WZXZZwXXXuabY
the south	pWrYXXTyXSYYU
the spec	tsZbbaXbbYaca
the spreadsheet	sWTYVYUWVuTWu
the spring	qrqXcbjaXUWYs
the staff	UjVXtWSoVwWXs
the start	aWynxZUYXUVZV
the starter	ZaZZWaVaaazbY
the state	czlZYZXraZWac
the status	UVVWXYzVXUWYt
the stock	VrXXVyVVYrXYX
the story	VXYZZZsxZpXZW
the strategy	VXWvaauaZZZba
the strike	VoUYYXSXW1XXR
the student	VYXWXsVxYVXYV
the students	cXXVYxwVVVXZW
the studio	wUVXXYvVsVWZU
the study	vuYYYYXXYYYZY
the summer	uXZYYzXaoVXYZ
the supervision	xsYaYYUXXWYZW
the supplier	uZZaaYUYaYXax
the support	UZYYxXUXZXsVW
the survey	wWVxYWSTXnVXm
the swap	WYVYYZWXUSXY1
the system	sYcYZWpYoWuTq
the table	RUXu1VpXYWXYV
the take	2YZYZZWWaYUbX
the talent	VwVYYvUWYXvXV
the talk	TYUWXVR0VxWVS
the tall	VWTYYYVWxwWXR
the tax	xWVXVXTWPTyWS
the tea	vXWYWXUWWSWW0
the teaching	YuZaavZUZXbbZ
the team	YuhZkYZbbhjXr
the tech	VXwYpvStYWWXV
the technical	jWVWVYSWZX2XU
the tenant	XWXXwWWvXVXYW
the tenants	sxVXYZVXYXXaX
the tender	SXUWXVSVW1xXQ
the term	tXabbtYXbbaaa
the terms	1XYYaZVZaZWnW
the testing	uXXZwaTaZXZbY
the third	UkTYqYalqtnXo
the thread	WXxYXZVXVsXWS
the three	SWTXtVSUyTUWu
the time	uXazYYUYWvXZW
the timing	TT3VVVSVUOVTP
the tin	YZYZaaXXaXYaz
the title	YYqZabxZZZXZX
the tool	YbZZobybbZacX
the top	cpwXXXoVWUwXS
the topic	QYU2XrQUXTXYU
the town	aVWWYXSyWQVWr
the trade	UXUulfmVWuVYt
the train	TWSWWVRwWzVTl
the trainee	mSQUVWQW1SVTR
the training	UXVXXvRUXSkX0
the tram	pXTYXYsXWQVYy
the translation	0aYaZXVXZYVaY
the treatment	OUXzXUSSXVyXR
the trial	uxVZXZTWXVYaV
the trust	vWWWWyVXWVWaX
the truth	lwZaZbYaaaabZ
the twins	TVRVVVRTvzUUQ
the two	fsUrXVVVXZoWy
the union	STUUWwtRVSTUx
the university	T0YZwTXZpYYZX
the update	QVQUUWRVTOyWy
the us	YxYbaaYaabsaa
the user	tXZXZXWXaZyeV
the usual	RqVXYZVYXWuYz
the vacancy	QS0SUUQRPRTUw
the van	RSSVTTUTVUUV3
the verification	XXZZZYXYZWoUx
the very	WYWYvYwYYXSZX
the vet	vWUYXWVXXRWXx
the video	UTTVWUR0WS3VR
the village	TWWWwXTTXUUR3
the visa	WXXVZTVWZX4WT
the voice	SWSQWyQRXyUXQ
the volunteers	SWWWUTQSXSQV3
the wage	R2WYUXVWXXWYW
the wall	UXUWXXRTW6XXT
the wallet	TZYWZYUVaX1YW
the ward	ulTYXtoXWrXZV
the warehouse	RVTTVWO1wQRVP
the water	UYYYZZUWYWtY1
the way	YZWZiaVZV4pVb
the weather	xYYYtZVZXVZYY
the website	uzWXXYpWWTWYS
the wedding	vWUXWXUVURTX1
the week	XZXtZZWYY3ZUT
the weekend	TXSYXWuVWSvY0
the west	SZQXYYUWWTUW3
the wheelchair	UXZZZYYaWY0bV
the whole	tXhXlefXpcXXt
the wind	YZqaZaWuYrZbX
the window	dVbYXlVXYjiX1
the winner	UXXYXXvsZRtWU
the winter	TZXYazVTZuWZW
the word	gsSXYWtpVwWVT
the work	vmaZZYtYWhpZX
the works	oYWZxZXaZWXbY
the workshop	zWYXYSUtYsUYV
the world	TWUVoXuyXRWYT
the yard	qYXZYaTyZUZbX
the year	wkdXYlzWXVXYV
the yearly	wXZaZatZaYYaU
the yellow	WYYaZWXWZVVZ1
the £	QUSTTyORV0RVR
their accounts	VYYZvYUwZYXZX
their books	tXZZaVxTZYbba
their first	ZsXYZUYxVYaaa
their next	WwSYZauZXYZaZ
their own	UVUXXvtbXTWXv
their profile	YZPZZazYYXXrX
their projects	PVXUX0OQXtTWT
their work	UXWYXZVYyrVZV
them ?	yW2XYYVYdUXYW
them a	SoUVVwVVWUWXz
them and	orWuXakWXWqZV
them are	WYSYYXUSWuWwt
them as	yWVZrZWZXXYaV
them at	yUVWXWSRXWzVT
them by	0WpYYXRWVTVYQ
them for	oWTWXX3XVjWYV
them from	VYXZZwUYZtZaX
them has	vZYuYXXZaXZbW
them have	XYUZZYWYW2YYU
them how	UXWYYw3WUTYZV
them i	WYUXYWxWtUYYV
them in	mZWYZY0VZZZbZ
them is	STuVvXQwSSUtS
them on	sWVYYYyYWXraY
them that	yZVYZWsXUTYaV
them to	VWceWvQXVsmXy
them under	XyZaZaWaaYZaY
them until	TWUxXwUTWVWZU
them with	vskXXXRxVSWXU
them your	VzSxWRVWURXZX
then 0	WXXZZZk4ZWWWT
then ?	UXvVXyTUnSVXT
then a	uZYaaYtYZvSWX
then and	TXzvXWTTWTUYU
then contract	1XYYaZVaaYXZY
then i	UrwXVYSWYwrYU
then it	WXVyWZTVYWrZX
then please	WuXaZavaZYYbZ
then send	VZYXaYrXZYzaX
then the	UVRWrXRWWj2Wp
then we	ZWUtvYSUYV0YW
then you	TUtUlWZUWS4Xo
then £	RVUVUTuzVUUVP
there !	uWRXVYryVPTVT
there ?	SVPXUYSVR7VWR
there a	YWZZYZ3XoVYYW
there and	UtSYwYRXwUWYW
there any	TWTXXxSWyvWXT
there anything	WYVaYXxXvVZaZ
there are	pZatvfmnWWVYV
there be	VXWYYZTXqxYXW
there d	uTVuvVUTVWXYW
there for	UrsXXXUPWVWSz
there i	nVoWrVsWVsWXk
there in	WWVZZZWZuxZZW
there is	btomoXZcbWrYV
there isn	XYpayaXaXWZbY
there ll	WVWYUTV2XpZZU
there s	pjkcrcbnoZaYV
there was	nXVUXXVVYUwVw
there will	SUUWWWVwWTTXx
these days	YWvXXXoWW0XXU
thesis on	VWWYwXVYO0YZX
they are	rUTZYZUZWPtYy
they bring	TWWWUxRQYX0XV
they came	YaaatbxabXYbY
they can	1WWYaasZYXYaX
they close	rWXaYaXZxWYaX
they d	lsZvnYZYjWcZX
they get	WZXYZsmtZYobY
they have	WYWZvaVZYxYZY
they just	VX2YZXWYWUYXY
they ll	QTmWWwRUuPXur
they look	UXTYXsTWxSXZv
they make	wXTYYZyYXSZYZ
they need	tVuXuXTVuTWYV
they pay	oXVtpqnYXlWZX
they re	ZrlYeYVXpkXYw
they recruit	WTUXXYSXYX1YU
they say	YpTWWqTVV1XXU
they take	uTTXWWSWzRWXS
they ve	lwoXXumVVUWYZ
they want	YaoprrPWVSeWw
they were	XYWZYazYYrXbX
thing and	twrXWZSZUTYZW
thing for	TVTXVXvUwSVXt
thing i	rWqvSZpZWWXbY
thing in	nW2ZvZVYXRZYW
thing on	UXUXWYSWW1VUb
thing where	xYWWuZSXYWXaW
things before	YaaaubYbZYacr
things for	WataZaYaZTbaw
things on	1WSXXWSVWuXWU
things that	VSvYYZUWWxYWV
think ?	PtWwqYUWYVsZW
think about	swtXlXUYVaWZW
think i	UXUXsXPVvyWYS
think it	pmWaxZXZYmZbX
think of	VW2YYYUYwpYYU
think tank	RWW3XQSUWSSWR
think that	RwiVXXtWySWYU
think the	sVUWXXOUVSWY0
think we	pWWyWWVVXwWZj
think why	SySWWWRVROWWy
think you	V1cZYZkZWmZaY
thinking 0	mUVUWzTVXUUXS
thinking about	aXWXynYWVwXZV
thinking of	bWwUXWSWVmUWw
thinking you	XaXauawaYWZbZ
thinks we	UTSVXWRUWxTUu
thinks you	RzVyUUQVWSTWR
third company	UXuYxYUZVXTZX
third floor	VXUXVYUXqQXX3
third founder	UUXY3XRXYXXaW
third generation	pWYZYZWWYYyYW
third of	NTUW7VPaVTnWS
third party	vYZaaZXvbaXZY
third person	uVPVRWTVU3VWR
third s	VWYY0ZWZYXYaV
third time	VwUXWYvXYTXYq
third week	VYWXXXVtXUWVx
third year	ZuZcabYbsYacZ
third-person>connect	sVTzYXTtUVWVV
third-person>easy-money	WaUxaaXYaZYaa
third-person>i-am	RURTVSyRxQUVQ
third-person>mule	YWabbbabzbbaa
third-person>permanent	yYaXcbXaWbZaa
third-person>seeks	SUUSWZVY0UVaX
third-person>task-for-you	TWVWXYR0SWYXT
third-person>wants-job	ZXXbbbXa3ZaZY
third-person>you	VUThVUZvvRVUv
thirty days	vZaaabXbZZZsX
this account	UWVXYYUXVS3XQ
this address	XZvaZaXWWYvYV
this afternoon	jrTWXZsXWUWXx
this amount	XbbbdcZdccwca
this and	UTzYVZUYXtXYW
this at	txWYXWXZZXZZW
this autumn	YZVaaaXautaZX
this back	RZwWZaTXZXwYV
this be	2YaaaYXYbaXbY
this but	TWTVzTRSTxWVS
this by	nVWXxZVYXWraX
this chat	TWSVWWTRVQT2Q
this conversation	VUTYYZWWXTU4P
this country	SVQVWWTVuzVWT
this email	pYXWZZVYZaYZy
this finds	XWrZZawZXXXYW
this first	WtVWZZVZYZxYV
this for	3XWYYYVYZXYaV
this friday	YaZabZWhaXXVx
this i	YWVZnZVtXyXZX
this in	WaWZZasZZYXwV
this inbox	pVTWXXSUWyvUS
this invitation	YYUYZZVuXxYXX
this is	qnbZeZkXYktXk
this isn	pWSXXYvXWrvWS
this job	cLUXXYTVSpW7S
this kind	qWVYYZUYyUYaX
this letter	dYYZZYVXmlXWz
this link	WZZYaZVVZX1YU
this mail	UWWXYYSYZUSvx
this member	WXUWYYVVYSU1Q
this message	ciaZaaXoYZkxl
this minute	WR2ZXYTXXVXYV
this month	UeTXVWw1UQeTp
this morning	TkuVXVQUUzSSv
this number	XtXYYXSUWWyYU
this one	zdVYtYTXWtjXV
this opportunity	UWVZqwWXZXZta
this project	TYV1ZYUYZWWVV
this quarter	VWnXYY2YQXWXU
this saturday	cUVTWNSxXWVXy
this short	TRzXWXtXWWWYX
this side	RvVzWVSYXYVZT
this site	TWtXWXRUVwvSP
this something	irZaZuXZYZabZ
this sort	3XUXTXUYWVYZU
this sounds	mxVaaaYZXXWaZ
this spring	TWxYYxUUXXXZX
this stage	YVpbybYaaZacb
this summer	xXwWZWUWWXUYU
this sunday	STTxWWQ0USTWS
this time	oXWpsYqXXgVuU
this to	XrWZXXsrYWsZV
this up	VYUXXXnXzTWYU
this week	cmmnYYnnXbYtX
this weekend	TWWXWVPTXUTO3
this with	RURxVVRRTPzSR
this would	vXWsbaYZbZZba
this year	ZtnWlaZsloVWY
this you	cTVWxUUVUSyWS
those who	WYSYjZuuWsXfa
though i	UTQvVXUWvRWYx
though we	UWWYXwUUYvXZq
thought about	UX1XXYeRUrrYT
thought i	XaxZXaVZXyZZX
thought it	VXUZYYcwVXWVw
thought of	wqSYtoqdWWXZW
thought you	UXXpXnSuX0XZV
thoughts on	WV1XXXtWUSVqS
thousand euros	ZXWXzXUXWWUYU
thread about	WYPYZZVXW2YXV
thread on	PUUUWyTUUxVWR
threat>client	wYXaccababWbZ
threat>connect	XYXWZYSXaVzUV
threat>easy-money	zYaXbVUZaZQZW
threat>freelance	4WZZaXnZZZYZX
threat>i-am	TWUXWXUVTQsUy
threat>job-word	SyTWXXSVmWyUU
threat>messenger	PURXZVWYTV0VW
threat>mule	nVVxXVRsXWsUT
threat>part-time	wpXYXvnXcYYYX
threat>pay-first	XaZaaaWaZYzYW
threat>pay-word	phXVYxuVcXpkU
threat>permanent	e3XZYXTYsYWXV
threat>recruiter	WVXaaa0aXZwYV
threat>requirements	TWUYYYzXYXUWU
threat>role	vpXYaYTYiYyWU
threat>run-code	XYZYbbTabawaY
threat>secret	XXXZaYXYZT5Po
threat>seeks	yQSyVTRUTRrSQ
threat>sell-cta	PUVyUUvQWVQUQ
threat>site-notice	VXYYZXVUYV5Js
threat>start	NSVSVvPUWU0RS
threat>teach	SVWXWyTVwVtYU
threat>wants-job	XRWZZZUYzWWYS
threat>we	kjVpVuTqXVsaZ
threat>we-help	UWWZVVPXWX2YW
threat>workplace	S8XZRXWXXYXWV
threat>you	laWaZZWYXU5pW
threat>your-profile	TVQXWYTWUQ1RQ
three clients	VW3XXYuWSRWWT
three conversations	UXvuZaWZZWZbZ
three day	VtXZYsXXaWubY
three days	ubXoZXYZlicsV
three evenings	PVWVVwRxWUTWT
three founders	WYUYvVTzXUXUR
three hour	0ZXXZXXaZaZaX
three hours	RXWUX6OWXsVXU
three instalments	uYXYaYtZaaZbZ
three minutes	UUyXYXUVVTXVw
three months	dWVYtWvXmWWZr
three of	XnwXqXWtVeXYU
three on	tVVWWWuVVUVXx
three or	xZWtYZWaYXYcb
three pages	zWWYpXWYVSXaT
three people	UXTwVWTqXurWU
three places	SXTVWXwTyVUXT
three questions	RU4TXWPVSRVWT
three talks	VYXYZXT7YUWVQ
three things	VYWZZawZYtYac
three times	vTRoYT0VXVYXX
three weeks	6YXXZYZXZcYaZ
three who	SVyUXWOXWVxYU
three years	prdXXWTXU4XXT
through a	sXXWZXUYYvvYU
through an	nuWXxXSXXWUZW
through how	OUS5QVOVWSQWT
through it	lYTXWY3XWoWXT
through me	SV4WVXRUUOVXT
through our	XpYtYVvYZXraY
through the	rpabbfbXcbkkd
through their	QUQUW0qQXUpWT
through to	TURXVYSUxT1WT
through us	tYUXZYwZYYZaX
through you	TXVTVUTUVU3WT
through your	UXWXYXqWXUzWt
throughout the	WWubbbuZaXaaa
thrown in	SyXXVwSVXWWXU
thu 0	UWX2ZWRWYVTVU
thursday 0	UVUxYUR0TUWXQ
thursday ?	jlpXXXtVVRXYx
thursday and	sVSWXWTTwwXYS
thursday at	YZZXaYszZZYaV
thursday noon	pXXZaZWyaXZYS
thursday or	WqTyZXUXYSXZV
thursday the	WvSYYZUWXyXZT
thursday to	nWSWWXRTXTXWz
thx for	UWWYYZWXWxvVR
ti farebbe	WZzZZYVXVUYXV
ti va	WvWZvaXZZZZZX
ticket 0	UqWYzXRTWVTU1
ticket and	TXYUXxUrZWUXV
tickets are	WZYYZXR3aWWYU
tickets for	XYYaZZV7ZXbXT
tickets without	ZaVYYa0WYZWaZ
tideway and	ZvXubbWaXZabb
tideway is	YpZbaavbaaaba
till 0	xzVWVUSVXTVXT
till june	xWWYWXUXXVRXw
till sunday	UWXXVXO6YXrWT
till then	XYwZwbUYYQYZW
tim i	1ZbXaaWZXVaZX
time !	uZVaaaWZYubba
time $	W1YbXbYaaaZbZ
time 0	kvYraVXqZZmZY
time ?	wUxVVSRWVzTXp
time about	VXXaxayYWXWaW
time and	XzfYWYZouUXZc
time at	opjqYYjYXiXYq
time by	VXXvYY2XYXWXU
time code	VWWWYVTVYXoyV
time employee	W1UZYaVXZXWYV
time for	njpXYZulXqZZW
time full	RQ0UWVUTvVWXV
time i	WpVXYrqZ1SXZX
time in	UyXZtZXYYYYZY
time is	TlVRXWqoWWUtx
time it	UXrYyZUZWqUYX
time lucky	WYUYWYxWYSYZu
time next	TUTwVWQUTzVXP
time no	RUSXXYvVvtWYR
time not	UvQaYZXXXTXYz
time of	SXxuYWQtUTXXT
time on	XqZaaZwZaaabZ
time permanent	W2WZYYVYXXZZW
time salaried	W0XZYYVWZWYZX
time senior	YpacYbbcZbtcc
time series	PWZUZ3VVaZYaV
time so	pYVaZbYaY1baZ
time this	ySyWYWUVWVWXU
time to	xadYYZZYlakZm
time we	TXtsZZUYYvYYX
time with	rTvvWYUYUWYYW
time you	vVzVWTTSVPWUQ
time zone	YYabbbxbabZdc
time zones	xoYYZWWvYWYZV
time £	X0XaabYabZZaY
times a	yQUWWtUSWTWZU
times more	YZVaaaXYaYpxZ
times that	bYYrZySWabVba
timesheets by	WYVYYZVWWTVV0
timesheets for	WXXYYYWXZVWX0
tired of	VWVVwWzVUVUWT
title technical	xYZcccacabcab
tjm 0	2WYabbZbaaaaZ
to $	pvVpYqUXYXtZW
to 0	nrWXZjmlXXdYv
to ?	TVqbWZVX8SYXV
to EMAIL	V2WaZZtXWWZWW
to a	bnnoqZeYbpcYW
to about	XWSYYY5XxTYXU
to accept	vXXtZuUUYXWaX
to act	WXXZauYYyXYaZ
to add	lxoraZYXZXYZZ
to advise	PTVxxUTXXWXYW
to agree	PVWVVXwTVSUzP
to all	aVntXPS2rUUXT
to an	nYiZlZntaYkoX
to and	PV0RWyPSVQTVQ
to announce	VVVXYUU3YVVVR
to another	xYVXZXvYWVZaU
to answer	mstYZZXXVuXZV
to any	VWwWXYTYsuXYW
to anyone	rXyZZaSXVWXaY
to appeal	aZYbcbabbZyTZ
to appear	uXSYYWTyYXVYX
to apply	acUYYWlm0eXYU
to appoint	vsVZaaVaZVYXu
to arrange	ZZqbtbYcbbbcc
to ask	TZqnbqrZmuWaT
to assist	qZYabZXavYbbb
to atlanta	bsZcccZcraaba
to attend	VWXWYWRsXWTX1
to austin	YXXaaaWYnvXZs
to avoid	YZXZZYXYYW1PT
to be	bZrkababirmZY
to become	TnlXXTvVqwXYW
to begin	rdWYZnUWYV0XW
to bengaluru	XXsaZaWZnwZZW
to birchline	X0YbZaYaYZaYZ
to book	bWVxYqRUWVxXm
to bother	wXTXXZPX1SVXS
to bring	UpUXjXqoWQUV2
to build	zaaZrYWrYXYaW
to buy	ofUm5XQVXVYYV
to call	voWWZskXXVsYT
to cancel	VXXYYYUVYVWV1
to change	YWwavXTWtZYXf
to chat	XuxZZSWVWWXYX
to check	0XWXZWUUYWwWT
to code	yYXYYRuVZZYbX
to collect	VXVXXWSUXSWX1
to come	zruXpXVWWWYZW
to commission	3WWuXUSUYWUXR
to compare	UWRXXZRXV4XWV
to complain	SWUzXVTXtVXYV
to complete	oYYYaZpauXqZY
to confirm	XoYZaVWXZZ1Wo
to connect	aXWmYYpWXwXvV
to connecting	YYoWXaUXU3YYW
to contact	YwraabXaXXZpY
to continue	UWSVXWQVyquVU
to corp	zYYYaaYbaabcb
to cover	zXXaaauWYYZaW
to date	yWvZaZWYWXYZX
to decide	sYYUZYUVZWYZx
to decline	TVr0YXTWXXWWW
to dentists	UYWyVWqYXVWZW
to denver	WvwZYZVXUVWXt
to discuss	xXaWcZsYYXZZu
to do	ZZUYupeWjqbsX
to draw	tYXZXYxWYYSYW
to drive	RURWVUQVyRTWy
to dublin	XYuZaaXXZYXYw
to e	XXbZXZUWW5XXU
to earn	SXqWuYyWXXYZY
to either	vXxRYZVYWXYZW
to end	tZWZYYUZZsYat
to engage	qYYkZ0WYZYZZY
to enter	VXXYYXU1ZVfXU
to eur	0YYacaXbaZYaZ
to everybody	TRzWVWRUTxQTP
to everyone	UXUVXXT3WSWXQ
to explain	eWUvW1mXWTWYV
to exploring	bXZbwbZbabccc
to express	YZWZaaXZa1aZY
to feature	RUSWWVk3URTWT
to fill	ZqYkXqoulXXZW
to find	bpvlpZdYpXYZW
to finish	opYaZZYawYZbZ
to first	XYUZZb1ZVYYaZ
to five	asVWXWRXWTQV3
to fix	pYXZYarYZXTYy
to follow	SXZWYYsXWvuXU
to following	UVOYXYQVR4URS
to forty	VVRXYXvWzSXXT
to forward	VWSWYYTWuPXWz
to found	UTTX3TVWTTWZV
to freelance	TTsXYYSXVzXYU
to fri	TSVWXtTTWVWWz
to friday	TuUXYYUVWUUWy
to fund	RUQT3WRURQVWS
to get	moWXXacXmqrmk
to give	yWjWowaWaVcYV
to glasgow	vqYaZYXarXXZX
to go	oXqXYZoVlVYXy
to grab	XXVZYb0ZbVabZ
to have	ppqXcWZsWrXXb
to hear	SewwaVSsVxWXU
to hearing	XmsaZawaYYYZY
to help	mWoyZpVYZXYZX
to her	sYVYXXTWUuUwQ
to him	UYXYYYTXZW0Yt
to hire	smkkYopaWXhZe
to hit	yYUXXYUXVRvVU
to hold	TTVWvtQvTTtXV
to hollow	U2WZVYUZXZXYY
to host	YbaaaZrZavZaX
to include	USzXXWtUWTUXT
to inform	UXtYZXepYTWW1
to interview	UxVtYVVoXVZuV
to introduce	WucaZaxYlbZYY
to invest	SUVW1VmRTSOVT
to invite	XuWtXmcrYVoYW
to iso	QWXUYxwXYYXYW
to it	wqVWXWvXXWrXU
to its	RuSUWUU0TQUQP
to join	XiUssWUrXnoqU
to jump	mWXXZZzZWXYZT
to keep	YVnVzXcVXSotZ
to know	WYzkXZkXYwXYa
to land	WWWZZXzXYVWvX
to laugh	YbWaabYZYzaZY
to launch	tYZabVxSaYaaa
to lead	T4VZXpVZYZZZY
to learn	UWqsYpYqqpXXV
to leave	UUtXXYsWvVrYU
to lisbon	WXtZZaVYXxYZV
to listen	WXZaYwURZXxbY
to live	VvXZXYWYXXwZW
to look	ymqVXXmWVjXXp
to lose	TwxYXZTXVSUYV
to make	ktnabXkWlqkWX
to manchester	XuwaZaYZWZZYZ
to mark	uWWXZTTYZVUVy
to me	XlqmXdabekrYj
to measure	yZaabYYaccZaa
to meet	WpvYqYaXWqnYY
to mention	VW0ZYZsYVrYYU
to message	pWUVXXvXupXXV
to mid	0XaaaYWZaaZbZ
to mine	VwVYSYxZWVWZY
to move	uecVVURVjRVqz
to mr	ZYXaabWbVuvYX
to my	VXsvYmpXpZkYU
to need	STRVUWwWzRUWS
to new	oozaZaXZZWZZW
to no	SUYYuZxZZWXaY
to obtain	XYZWbQVYuaybZ
to offer	XrcYmpwUXckZX
to open	VpUXYVvXWTyST
to our	WnmcauTvYZqWZ
to own	UXVWyWQvVXWXU
to pass	lYXtZZUqtkYXV
to pay	sXWyWoTZYVzXT
to people	WXSZmZ2XvTZZW
to pick	VUUWqYUzZXXaZ
to pitch	UWyWWXSWTRXXx
to place	RTxUWV2TRPUUT
to play	ztUXVVUWYTVYV
to pop	pZZbabwVbZYcZ
to practise	SVUQVUNQ5TUYT
to prepare	1ZZSaYWZZbZbZ
to present	YaWaobyabZaba
to proceed	zZYbcbVbbaaZZ
to produce	UZXWYyrSZZUZY
to propose	XZuZauWUZoZaX
to prove	SXSXWXRT2SVXU
to publish	xYXUXOVrYUwZW
to put	UXZXqXtYuuWZS
to quote	OUQSVQtyRQOyP
to raise	VYZXTZVYYYzZV
to reach	pZZaasmYYaZsZ
to read	UWUhYojwWzXXU
to receive	ZbjYkYkrZXzYV
to recruit	UTPXYYxXVUzWT
to redo	yVWVXwTUXXXYU
to redwater	W1WaXZWaXZZYZ
to refer	XnXvbbYZuZaaZ
to register	VXaZZYXuaavZX
to release	VZYVYWVYXU3YT
to relocate	SUxYZZrWtYXVV
to remain	YXqZZZVYWqyaX
to rent	OUUVUVQTVVwW0
to repair	TUWWWySTXVWXu
to represent	YW2YYYzVXVWYT
to retain	UaYuaaWbaZubb
to return	pWpYZYTZyhYYW
to review	YQTzXSRUeWTUv
to rewrite	4YXXZUTYYZYaY
to roll	vXTaZaxXUUYZW
to rosa	VXXYZYVXXvXXw
to run	plVXX1vUXUVYV
to saturday	UvTXYYUVXUUWy
to say	WXoYabVib0YYr
to schedule	rXsWYZTXZYxXR
to see	aealjYlcXvlnV
to seeing	WYVYZWXvZvYYV
to sell	cUXayXsUWsmXT
to send	lkmXknrslSVYY
to set	zcYYaZoYaYqaX
to share	nrRXnXTyWmXXS
to show	WWTXjf0VVlTxk
to sign	XVvWVWQTURRuy
to sit	xUWXXnTwWWpZW
to software	XXVWZa1ZWZYYa
to somebody	sTRWyWSWTyXWU
to someone	SVUsVWdWUztXU
to something	rWyWYYUXYWYYV
to sound	UxTXwXUYYVXZV
to spain	zYZbYYYaaaacY
to speak	VkjoYdxsXVYZi
to spend	2XVvVZTYXVXYX
to sponsor	4WUVVVPRVVVXV
to spot	UXUWYVrzWQOxR
to spring	TYzVXXsUSXVXT
to start	TWWY4ZseVWnZa
to stay	TrSXvrTUUtWXs
to stop	vXWYZWVuXXtYW
to students	SVV0VORRUSuVQ
to submit	cYWYaVurZVWTv
to suggest	SXSUzxQTVSUUU
to supply	VWXYZqwYZYqZW
to support	vXUXaZvZZaabY
to take	uWVoerTWtVXYs
to talk	paaxXnambdXYV
to teach	UYZYZ8WWZYZaV
to tell	ZYkyWZaaqocYU
to test	TXwXXYTVWQwXu
to thank	ZaYaaZWaU3ZZW
to that	VXVYYVSTV3WUS
to the	YdWcYYXmlapmw
to them	rXVYXXxVVSYwT
to think	vxSXtWUYUTYaV
to thirty	abaubaWabbZsY
to this	nZjYZZUYXXyft
to those	UXVYsZTXxqYZW
to three	wYiTZqZYYXQxU
to try	UmThXYuT4TYWU
to turn	qWWYuZWaXuYbX
to two	rmUYYYtXXWYWt
to understand	TXX5YXkYnWXaX
to unlock	YaaYbaxabVlYY
to us	tXVtjYoXXZuXZ
to use	VYWYrtrWYUSxU
to visit	SYXWYWrVUyWYT
to walk	pXVuVYzXVSVYU
to wave	WX3ZXZTXURXZX
to wednesday	WXWXYXUWXvYYy
to welcome	VWSUTUS2YQsXU
to which	YZZZZZuWZZYwT
to whoever	WYVYXYSUrVzXS
to work	UjkYXYnX5UWoV
to write	WuijXvTbuaYYX
to you	cmqrZemeYcmXW
to your	bXXXYXncucjyW
to yours	WyUZWZqZXXZaZ
to yourself	VXVxYXUXYWUYw
to yusuf	XYYaaZWWYUXtx
to £	r1XZYXnZXXZZW
to €	r1WXZaWZZXYZX
today 0	XZYYYWPwaZxZW
today ?	VnTWYXyWVTVV0
today and	UWUWWXQvWVxWR
today but	TV3WVYRURPUWS
today in	SWXXXTRTVUPzu
today only	PTSSSULxTQzPL
today or	vYXsZYXZYYXZV
today the	VYZbaazZaZqbY
today to	UWWYXYSXXU3XQ
today we	ZZYbZb1abXabY
toesturen ?	XWXVtZ2YYYYZW
together 0	xtUUXWPxWWVWS
together ?	PVRWwWPRXSWVz
together a	VYuWYZ3XXUYZW
together and	VXVXrWTWWzVXR
together at	bjVZZaqZZ0ZZW
together for	RYWXvySYYXVZV
together in	UYXXXWuUxmXZW
together on	VYTXYYwWVTUyV
together one	QVNURVNUT5WVQ
together with	cXtZlZXqaZsaY
told him	RWWYxZTXVUuZu
told me	scnYZYksYnmYV
told my	UwSYWXTYU1XYT
told that	VpUYWZSYvwXXV
told the	RrSWWXRVvQUX1
told to	TSSVWSRzzOTWR
told us	mtVXwSVXXpXZW
told you	tXtWWZiZWTXav
tomar um	UWyVWWSVVsWUU
tomorrow !	XWTYXZUvVxWWQ
tomorrow 0	RTSVWSN3TRSUt
tomorrow ?	emtyWYbYYUXZV
tonight at	VVUWXVRzWUyXT
too and	XXVYrwUXXUvZX
too because	tZYYWZUXYYxaW
too if	WTWZXZTYwUwZV
too little	waWZaaXaZtaaY
too long	TtUYqYTVWQWZz
too low	2WYYZUWZYZXaW
too many	5YWaaZUZZVZaY
too much	TXWTXp2TWjVYV
too so	XYRYUavXWxYXW
took me	VWVaYZ3ZVRYZa
took part	WZWuYYUWXwZYY
tool for	wVVXuXuXWUWTV
tool it	VYUXXVTRXSxXx
tool that	Yaaaob0abXabY
tool you	xYVVVWxXWUXZU
tools and	YZXzbZXbabaab
top of	VutYXTsXrVWYU
top up	YbaYcbWbba0ZW
toronto and	vYxaZZVYYVZaX
tot de	UwYZsZWXYXYYW
tot en	yXXYZZUWZWXwT
tot ziens	WWVXYWSRV2WSS
touch with	ZUoW3YTWXRWVV
touched me	VWTYXYvXTxXXT
tour of	SUSVVXvuWxRVR
town and	TXSUUXQVV3VRS
town hall	rVVVXWR1WQVWn
toy company	RTSzWWUwTWVXT
trade fair	WYpYYXUUwUXZv
trade for	UWzZXvVUUQXXU
trading with	WZVaYUWYWR1aY
train fare	VXXvXwVTYXYZV
train to	SWVXVWRSVwVUx
trainer for	SYbab2ZZaaabY
trainer s	WXZZaxVYZXraX
training budget	PVVTWwySWUSWQ
training by	WWYWZVyVYWsYU
training day	RUVRX5RRVUVXT
training for	UXYXYVvUXVVYx
training is	SWWTUzSRYWWXv
training on	SVUWW2RUWSPVw
trains and	T3XXZZXaZYXaY
transfer the	XYYUYSUVZV2ZU
transfer to	XYbabaXabcyXY
translation of	VYWZYW2UYWVYW
transmit the	saXYaYXZZXvaX
travel and	vXWTYzWWZWWZU
travel by	qVTVUVRUXTTT0
travel paid	vVaYbuYZaaabZ
travel to	0ZYZZYWXYZaba
treasurer of	WYWWXYuXxWWXV
treat as	XZWYZZUZZX0WS
treating you	UXTYYZstWyWXU
tres dias	xZbccbbcbccbb
trial and	QUXytVPVXVvXS
trial ends	VYXXZYQWZXU4P
tried to	XYYZqWVVYqWYx
tried you	WYvZYYxYVQWYV
trip to	vYYaaZXbauYcZ
trois fois	VUUxUUxVWUWUT
trois jours	zaacbaZbbabba
truck and	SuTWxYSXuQVXU
true that	YZTaZaVZytZTX
trust you	ZXybbcYZZYaba
trustees have	zYZbYZXaZZZbY
try again	Rp1WVVOTUOP2N
try it	XZZZZZ3XZXXZV
try our	UTQVVW1xVUUTT
try to	YZVsZYUWXWSyV
try us	TVVYYWuyYVXVR
trying to	YYTbZaVY1uoXW
tu contrasena	ZaZbbaZabXprW
tu cuenta	VXZXaWTYZX3PT
tu cv	YxpcbbabaaaYZ
tu perfil	XrtbbbZaZYZsX
tu solicitud	ZYabbbZaaYZ1W
tu web	zYUZXXtXSURVU
tua candidatura	aZZcccZbbbbzX
tue 0	VXYyZXrWZVUWV
tuesday 0	WVWYYRSsXUUSz
tuesday ?	WurXYYyWYTXZV
tuesday about	ZaYYaaysbZZbX
tuesday and	xVVVyQUUYXVZQ
tuesday at	RVUwVVptVRUVr
tuesday or	YZWYba0ZZZaaZ
tuesday s	XYSXYYUxYvYYV
tuo profilo	ZZsbbbYaaXZxW
turn off	WXWXXWTUYU1tX
turn the	wYTXZZUZVwZaW
turn up	VWUWXYTXwwUVQ
turned down	XXRaaaVZX2YYV
tussen 0	VWUWWXTWWUUS1
tutor for	PVZWY2XXWYXZW
twee dagen	1ZXbbZYbbaaaZ
twee jaar	T3WXXQUVVVXWT
twelve hours	VXZa2oXXZYZZW
twelve weeks	UYVYXY2ZWUZbW
twelve years	YYtZaaWZYuYYT
twenty minutes	nVR1UrQSsRSWS
twenty six	oaYvaaXabZacb
twenty two	wuWYXYWZYXZaV
twenty years	XaXaYavZatXbY
twice a	QTUsW0TUqTpYR
twice and	UwtYZZWaZXYZW
twice as	XWYXYYxWYYWtW
twice in	WYrXYYVYZwYYW
twice so	QVwVVxQUUuWXS
two afternoons	5XXYYXWZWXYaW
two and	SVUVzXQXXVuXU
two are	UVxWXXtXUVXYV
two calls	PSS3SOOPVSRTQ
two candidates	VXTYYYiVYUWS2
two children	RVUSWVxTWVWXx
two courses	XuWaZYXWTxaZX
two dates	VYZuZXwYZZXaW
two day	YVZXZ5UXZYYZX
two days	0YWYYyWXXWbZd
two evenings	QVVxWwqRWVXXV
two ex	UVYxuVWXYZYaY
two for	VXXXUWxvVVXYV
two good	RYWVXzqVYTXZW
two hearings	0ZXWZXXaZaYaX
two hours	RVW1q1TZWVbXW
two instalments	tYYWYXyTZWTYV
two interviews	V1XrWYXZYZZZX
two minutes	PWSUrV0tVUtWQ
two months	xcYZZhoZZYpaX
two more	QUUUVUsVYWVX1
two new	TXVXWUxSXWVXw
two nights	sXYUZzVVZYWYX
two of	XjoWnqpsZXYYj
two or	wYXnZZlZZZZrY
two pages	ReTWTtTVxRWXv
two people	UqTXXY1sWUiZi
two places	VVVYYWxTVRxXW
two references	uVxZYYUYWXZZW
two rounds	pXWWZyWYYWYZX
two sessions	PTUwVlQzXUUWT
two things	zXTXtXSWWUXZU
two to	0ZYXaXnZbaZbY
two video	PuS0WWUVVXVYU
two visits	RUWWX1WUUUVYV
two week	stXbabdbbZYcY
two weekends	xXXVxWTYYXSYU
two weeks	0dVXYpmWdVWXr
two with	tXXXuXrWYXWZV
two year	R0WZYXWYtWYaW
two years	UumYzXWYpoXXW
type of	ZoyabbYaZYZaa
type the	PTRTTVwTSP0TO
typo in	YZVYZZUYY1YWT
u de	SUTxwURTUTTVQ
u een	sVVxVuRSYWVWU
u in	vWWxXVQVZVTZU
uber 0	UVVWWWTwXUoUv
uber die	vVvuXVUVVVVWT
uber ihren	TWRVWWTzuUWWT
uberweisen sie	XWYYYYWXZXtXv
uit het	SVPVVWSUxxVSP
ultimas plazas	VXXXXUV0XUWVS
um 0	VwUWWWUVVUWVv
um cafe	WW4XXYUYXiYXV
um perito	RXY0YVWYZXXYV
uma entrevista	ZZZnbaYazYaaY
uma hora	ZYZtauYYbZaaY
uma ideia	UWRW1WSWWUUWU
uma startup	ZZaaxaXZaZYaY
un analyste	owYbbbZbabbaa
un azienda	V1YYZZYZqYZZX
un besoin	UVVZZY0YwWYYW
un bon	WYYZxYXvaYYYW
un cafe	XYyYeZWZYvZWX
un caffe	WW4YYYVVYnYVV
un client	zVWZbbZaaasZY
un cliente	yXYsbaYaabaaZ
un consiglio	XYXYZYWXlPX4T
un consulente	jxZbbaZbaabaZ
un controleuse	pxWabaZbZaabZ
un controller	vpZabaZbbbbaa
un corso	WXaYb3YTaZUaX
un data	X1ZaZaZaaaaaY
un de	SXSvYXTXvvWVV
un devis	uXXYXWwXWXXXV
un entretien	XZXsZYXuyXYXW
un fondo	XbayZaabbabaa
un idea	SWVX3XSVVUWXS
un ingegnere	XyabcbabbbZaZ
un ingenieure	pxXbabZaZaaaZ
un leader	ST3TWUTUTUWUR
un manual	vWXXYzSWWWXUT
un mois	vYYXYWwXZYSYW
un ora	VZYsYyVSZXYXW
un paio	uVxWWWUVVTWWU
un perito	SWX2WTVXXXWXU
un petit	xWUXWWTwVTWWU
un po	WXSYXYUVU2WWT
un poste	YruZaaYXsYYZX
un posto	ZzZabaZZaZaZY
un presupuesto	qYZYZWWYZYXwV
un progetto	1YWZXYuXZVYXV
un project	Zvbcccbbcbaba
un proyecto	yWvaaZYZaYZYX
un puesto	RRwSUTSTyPTTR
una hora	ZbarbvYXbaaaY
una llamada	XYypZYXYWXZZX
una mano	yYWZYZXZwVZYX
una startup	YXYa0bYabaaaZ
una vacante	WvXbbavZZZaYY
unable to	XZZZaXtXbbSZw
uncle s	VXWZWUSTWU4YT
und 0	WWYYtYUXYXVWz
und brauchen	PUXWtWWzXWXXU
und habe	WWsZYZWYuWuYW
und ich	uYXawaYZZZZaY
und melden	WWWYYYQVZTtVz
und mochte	wUSWWXPV0SVVT
und suche	ZZZbxXZasZaaY
under 0	VWWYZYwsYVWXt
under a	uWWYwaXaZWZaX
under it	SvSXYZUUXzWWV
under my	uVSXWXPzRUWWU
under nda	SyPyWXTWVWWYT
under number	vWWXYZTYYWUUy
under the	VXXYYVVSYvtWy
under you	V1VYZZVYrVWYW
under your	TpUYXXWYtqzXV
understand how	TYT3ZVUXsVWaX
understand the	VXpZyZSYZXXaX
understand what	YZpZZbXbWwXbZ
understand your	XYsYZaxZZYZaZ
une heure	WZaxYtZXaZZWY
une idee	UVSW1VTUTRTVP
unit in	X0XaaaYbZZZca
university ?	zWXTVSxVVVTYU
university hospital	tuWaYWXXYZZaY
university pays	VWWYuSWZyXVZZ
university team	VVVzqRUVVUQXT
unless you	VXXXZYSXZYpzR
unlimited contract	S2WXZYVXYZTXV
unlimited income	WZYYYZQYbZ1aW
unpaid but	UVYYvwVQXXYXW
unpaid for	VVWY1wUVXXYXU
unpaid>benefit	USRTUPMwPUS0R
unpaid>client	YZYZaWUZayXaT
unpaid>connect	PTQSRyQvSOSRP
unpaid>content	QWUU0MPsWURXT
unpaid>equity	XXYa6YXYYXZaX
unpaid>event	VYUZWVTSX4VZS
unpaid>freelance	ZcabbZYvcabZX
unpaid>funding	ZSZa0YYXaZZZX
unpaid>i-am	QWSUT1QxVRVXS
unpaid>part-time	SVVVVVT0UTVUU
unpaid>pay-first	SXWWVSPRWTPS0
unpaid>pay-word	YWVVtwU4XVVVT
unpaid>permanent	ZUZa1rYYaZaaY
unpaid>recruiter	URPWTRMQOUR2Q
unpaid>requirements	dTUX2VUTXXXXX
unpaid>role	zVYWWWVUZYYZV
unpaid>run-code	0WXWXXVVYYWZW
unpaid>seeks	TVXXVzTuWUXWS
unpaid>sell-cta	UYYZXX6RZYWYU
unpaid>site-notice	SWWWyxSQVUVQS
unpaid>speak	UXUTWRR0YWWYV
unpaid>start	PVTWUyRSxSWXU
unpaid>teach	TVWWU2SrWSWXR
unpaid>wants-job	wVVYUVTVxUWYS
unpaid>we	SVVVUcf4XVVXS
unpaid>we-help	SUXYV0RQZYWYW
unpaid>you	SVVW6UwlWUVXT
unpaid>your-profile	SUWYU0RQZYWYW
unread messages	UWTWWXSUVPU1R
uns auf	V0WZYYVSWxWSW
uns wechseln	W2aabaXaaaaaZ
unser magazin	RTTUUvRyWRURQ
unser team	VwZZaZvZaaaaZ
until 0	mWqpZVV2YWWXa
until after	VXVYYXTvXUWUx
until friday	RWVWYYc0XcnwR
until he	sWYYVZXYaYyZT
until i	RVvWwXRWTSuXT
until it	yYVWVYWYWWvXW
until june	cVXWUvyVVVXYT
until sunday	PuWXWWTuXVrWt
until the	tXYYrXYmYYWYy
until we	yVYbabraaZZba
until you	VXWXYsqqYUWos
unusual activity	VXUYZWUVXVrzS
unusual ask	0XWYYXXYZZZaX
up !	UXTWWXSVVytSR
up 0	zWXXWYUTZW0ZV
up ?	VYzZraZYYmYZl
up a	oljXnZqYYqfaX
up and	yWhnWXUvVdWYd
up as	uWrYbbYaYaqaY
up at	cVTslTUowVVXt
up before	vXXYXVquYYXaX
up by	WYYYZXW2ZWsXT
up for	oalpoYWrdpWXY
up from	UWYyUWvVWWoWa
up front	uVUVXunWXSuXT
up in	mTsXWXqVYxWtT
up north	TVUXVXzXXuWVU
up on	ajdkYaunpaXXe
up once	yTTZXZWZZuZaW
up our	UwVWWYyTYWWWR
up payroll	WcbbcZZbcbxba
up since	VUwYXZyXTRYYT
up the	msVXYnTWXukXv
up their	lXxXZYTXZVYYV
up to	qjaZbamdYddhp
up twice	pV1SVWQWVQVXs
up until	tXWZZZVYYTYZx
up what	UVRrWWS0VUXZU
up when	USnVVXsxWtUVS
up with	dZZvZZyZYUWXV
up you	sTUWQT3UWUUXU
up your	SXVWXUzWXSWXq
update the	UYnYaZXZYVVZ0
updated cv	sSwbbbZaZbZZY
updated resume	uYubcbZcaaaba
upon the	UrXZatuYWqXaX
upon your	sYXVXXxZZZZaX
upto 0	U1VbaaYZZaZZY
upwork account	ZZbbabXbaayaZ
urban planning	XXUZXXSXYwXxU
urgent hiring	sSXYYYWYYZyXU
urgent requirement	zZZbccacbbZbZ
us !	TWTUWwSVWOwVw
us $	cRWTVyxTUVUWS
us 0	UYXWxXtVZYmZo
us ?	nafob4SeYVVXU
us a	trWollaWYVaYo
us and	wWoftYVZnVWnX
us are	VuVXYYVUXyYaU
us as	dvYXkoVXZXoZp
us at	UsTWVXRVxzWXS
us both	WVXZ3ZYYZoYaW
us by	1YWYZYUZYlXYr
us can	UVXXtYTWZxYXW
us for	yUVunWSsYWpZW
us if	QTTyWSRSVSTU1
us in	svqoWVkVWUXXq
us know	qYYZioZXZcYYw
us last	vYTXXWyVXWXaW
us on	kXWxYWmbYdVYt
us or	VYVVWXwUWXWXw
us share	TxXXvWVXYXXZX
us that	TQtXzVTUWwXXT
us the	aYXYXqWXZX5XW
us through	QoWzTWRWXTQxS
us to	UtsWXXXbYwaYh
us two	uYXZvZUZZYYbY
us what	2WSvWXSqrUVXT
us when	rZZbZbWbavZaZ
us which	RVRuXUQyWPSVw
us with	YaZaab0ZbYZap
us would	SvUWVWUyXRWXS
us you	swXYWRsYZZXbX
us your	sYYsZXUYaXzXV
usability test	WZY0ZXWXZYYZW
usd 0	lsW0YXnXYXkYV
usd h	1XYqaZXaaZYZX
usd per	RWXXZvxWYZVaY
use ?	TvzXQXTVVTWXT
use a	UXXUXyUXWVtWU
use for	UYTvVXUWVyYZV
use it	WXVtvXdWXZWwX
use only	zXWXZXTYWrXYW
use our	TYWVaX3YZWQXV
use the	ZXUXYVSpW2Rtn
use your	XTUXWWQXWT2Vv
used it	UXVzXZVZWtZYX
used to	tpUYwYrYWTXYX
used your	YXWbaaYbytaaZ
user to	YVaZaYXYaY0UV
using it	WWWXXXwSWyVWU
using our	OwVRW2QSYWTXT
using your	WYUaZaXZXytTV
usual rate	0WVtZXUYYWXYT
uur per	pWYXZkzXaYXYW
ux a	anYcccabbaauX
ux designer	mvZbbbiaZZarY
ux designerin	ssZabaYaWZZuX
ux en	ZsZbbbZaaZawX
vacancies for	TWxXWWQUUUVxT
vacancies in	VUvXYXUWxUUWT
vacancy and	ZWVbZbWazWaba
vacancy at	WxTZYZuXVXXYU
vacancy for	UqTZXYmY4VYZV
vacancy in	ZZVbbbXa2YYZa
vaga efetiva	a0abbbZaYabaa
vale presente	XXW0YXUXXXWYW
valid for	TTTUWTuRVUO0R
valid until	PUyYYYxVUWWUS
validating a	wVXwaXVWZYTZW
value a	ZasvcbXbbZbba
value of	YaXZacWaZvtaY
value your	TWTxSXTWXyXXU
van 0	XaXsaZXZZXwYW
van and	TzVYYY0YYVYZV
van de	QQSSUTPxTPSQ0
van het	TVVTWu2SXVUWR
van onze	XYXxaXVrYXYYV
vantage pay	csYlcYrbqWYnW
varias posiciones	aawbbbZaaZbaZ
vast 0	W3WZZaXZXWZYW
ve 0	pVVW0VkWWTsXT
ve a	uUkttcrTtRVWT
ve admired	WyTYXVUTWxSZX
ve an	4WVXYYTZWWYZW
ve applied	ZaWabbYbyYaaZ
ve approved	RVQWVXQUTPTR3
ve asked	nTrWVXSUUSVX3
ve been	dbnYjalYqrmcW
ve booked	VXRWWYRVUOWU2
ve built	TqTWtXoV0UWYU
ve completed	WYVWaXqTXVp3V
ve decided	XXTXZaUYWtXVx
ve done	XnVtYjaYyVYZe
ve ever	TWyXsouWURWXU
ve finally	mzXaXZXZZYaca
ve finished	VVUyYYQWsXWYX
ve found	VYUXWYSXV1WXt
ve gone	UYVZtZwYtTYan
ve got	aboYrkqXpoYYX
ve had	ZnUbWWcltnVWw
ve helped	VYUVXW3WXWVZV
ve inherited	WVzXWYVWVRuXV
ve interviewed	xuUYYYVZWWWYU
ve just	VwXhrZrXlYkYX
ve kept	VYVYZZxXXtYaT
ve left	VTwXWYvWTNWXu
ve looked	uWYaYWVZYYvaY
ve made	UWVXUXwVWSWYx
ve moved	dZkZYZVZXzYZr
ve never	wXvYXYTlcsXYU
ve no	vUnotXpnTSWYT
ve nothing	WYyZYaUXuVYbY
ve noticed	SwVZXYyXWXXZV
ve now	raVZYZyVXSYaX
ve one	WtXYaZsXQxZZX
ve only	UWyZVZUXTSvYV
ve opened	VtWXXYvVYWwST
ve paid	VYWWZXTXZXzWu
ve picked	XYXZZZUXYV1VV
ve placed	ZazabcXbaXccb
ve printed	XXWZYYUXX1YXS
ve put	aWVYpXj1UXWmV
ve raised	SwWYkZuZXXXZX
ve read	fmaXWXvSVWWXy
ve received	SSTVWXQUVRtn1
ve reviewed	RWSUYYSWXNU0w
ve run	SxVzUWQXVVWUV
ve said	SVQWTTyUTxWXT
ve seen	YWZWatsVtqoXR
ve sent	TXSWXYQWwszXS
ve set	YbXcbcXcsuabZ
ve signed	WySaXYVVWwXZU
ve sold	QTPVzWwTTQVUQ
ve spent	ThVYvZbWttWYU
ve started	VXTXXXT7WlXWU
ve to	rXSVYWRXU0XYT
ve told	tSUXrXTVVoVXz
ve tried	TXSYVY4WVPVXS
ve two	RUTTyVzUWTVVT
ve updated	RVUXXWRTWRU2q
ve used	sWVaaaYazlZZY
ve worked	muUXXVTXVxXYV
ve written	UUdWVXsxVqXYU
vendor for	UXwWbbZaaZsbZ
vergoeding €	TVWzSuTTZXVYW
verification code	WYWZZXWWYRuSw
verification is	XXUYZYUXYVP3T
verify your	XXXZZYTWZXsxU
version 0	SXVXXWTxWRVUv
very busy	WYrQVaTY0PYYY
very clever	TRxXyXRXTRVXU
very good	Xb1XsptVWSWYU
very happy	WtWYXXTXXvvZX
very much	urUYYZXXYuYZV
very pleased	XZWZaTVyZuTYY
very sad	WsXYZZXYYwYZV
very small	TUTX2XRYTUWYV
very thankful	WaWaabwaqYYaW
very well	QvvVVWRWXUWYw
vesting over	VXWX2YXZYYYaZ
vets and	YaZttbZaaaabZ
vi que	WXWZZX0XxWWWW
via bank	PXWwZZTXZYwaW
via our	uZaZZbtYbbaZX
via paypal	xYXuYVTXZYUYW
via the	wWWWZRVXZXVVw
via whatsapp	VZWZbYXaba1bZ
via your	0ZYZZaUaZZZXZ
via zelle	YYaabbYbbbyYY
video 0	NUU0WTQSVTTzN
video about	VZVZYa3YXnZaX
video and	VXXUYmS4WXXZX
video course	WYXXXrR3WUVYV
video editor	WuWZZZxUXXYaY
video interview	mxXbWbYbZZaba
video interviews	RTRzVVTTTVyXT
video of	WXWVWUqzXSWVS
video on	STSWUyvTTRVWS
video with	TzYXZUsWWXVaW
video you	WWX4YYSXXXVaX
view as	TVRWuWSWW0VXU
view of	UqtWXxVVTnXXT
view on	VZWxZYWZXuXZW
viewed by	ZXZbbbXZZXZ3V
viewed your	SYTXZYVYZWW3V
vijf keer	rXXYZYWyaWWYV
village hall	xXWXTXUXXVXav
village in	VYsWYxVXZYWaY
virtual coffee	WtSXXZ0XYSZYZ
visa 0	SVVXWXRVvW0XV
visa and	RwtUYSUWXVyYV
visa any	1XYbcbZbaaZba
visa is	VpWZYZUXwWwYU
visa sponsor	VXUZYYSZ5WXXX
visa status	yXdbccacbcbbb
visas for	TUSXSXoX6UYVV
visit the	tbaZaZWbbbtaX
visit us	s1VZaadZWWUZY
visits per	QTVVX2VUUUUXV
visto il	xXxZZZUXUUYRW
visto tu	uYuaaaVZWWYtW
voici mon	VUUXXWxWvUVVT
voluntarios para	XWZYY0WTZYXYV
volunteers to	SVVXUQTRTUWU3
von 0	oYXpZYoYXX1WV
von einem	XWVZYYWTwSXxT
von uns	VXZuaZYZaauZX
von zu	xbcbcaaccbYca
voor 0	snaaaYyZZZYZX
voor data	ZmZbbaZZaYZyY
voor de	TVVQWRuUXV2VT
voor een	yVUyrXUXXXXXV
voor het	VXXYYtVWX1XUS
voor je	USuWWWQURRUzP
voor mijn	vxXYYvTXQXYYX
voor onbepaalde	Yzaabaabcbbca
voor ons	vWUWXzTVYWWXV
voor onze	WXZTvuWnaYZZX
voor u	SzTTUTNTVQyTQ
voor ux	amabbbZaaZaxY
vote for	WZWZZXWvZTwXU
votre article	aaWaaSWXW1ZYX
votre colis	XXWZZZWXXVQR7
votre compte	UYYXaWVXaX2nT
votre invitation	ababcaZVbXa2W
votre mise	UXWXXWUVXU1TR
votre mot	ZaaabaZabZstT
votre nom	WZXvZYWZZYuYW
votre numero	VVyWYWVRWVvWT
votre profil	XZwabaXZaXmtX
votre tarif	waYvbZWaaaZYZ
vous avez	TWVqYXUXzWXwU
vous d	YuWsaZYraYaaY
vous de	ZaXZbbXa3XaZY
vous en	pwababZbaabba
vous etes	RVUWXWvWWUxuR
vous interesse	owYbbbZbbbbaa
vous le	XYWZZX2YYsYZX
vous pour	PQxUUVSUQSTzR
vous pu	WYVYXY1XUUXWW
vous un	tVtYZYyYXWYTW
w 0	ltXYxYUWWXXZX
w d	XqXZYaYZvXZtX
w2 only	zZabcbZcbbabZ
w2 or	zYabcbZbbbbba
w2 remote	QabaczZabbbba
w:!	XafZYYeqa0nXW
w:$	pnVtZrrWWVtXV
w:%	WZUV0cudWUvZX
w:0	noVnfoljYVndj
w:?	ndrhkkoYoZWWZ
w:EMAIL	U3VYYYuWVUXVU
w:EMOJI	cdpWWWYuYsnUm
w:URL	UkbnXbovqWxTT
w:a	njimjlidfaddY
w:a1	T3VXXUTUVUWWT
w:a2	WzZZXZUXYVXYW
w:a3	TWT0VXRWUUUYS
w:a4	SaZbZaYbxWabZ
w:aadhaar	VXYXYQTRYUzXT
w:aalto	ZbbcbaXabwbca
w:aan	VhqZXssqWrVVS
w:aanbevelen	ZYXbaaXa0XbZZ
w:aanbevolen	UUSYWYUWzTVWT
w:aanbieden	1XZbaaXbXZaaZ
w:aandelen	XTYZ0YWYaYYZW
w:aangenomen	TTVVWUSWXT2VR
w:aangifte	ZzZbbbYaaaaaY
w:aanmelding	WVWXYWUQXSVzR
w:aanschuiven	RURSTRR0USTTR
w:aanvraag	1VZZaaXYYYZZW
w:aarav	VWWZZZyZYZXaY
w:aarhus	SvUWXwwSUSRWS
w:ab	STVnaVnwpUWyX
w:abandoned	xbaZZXYbccYaZ
w:abap	qiWYquVfpVXqW
w:abara	XYvXZZuYVXYaY
w:abbia	TXUVXYSVyUWWT
w:abbiamo	xTTVrSuVVsVVS
w:abbonamento	XYXYZZUXYWVyS
w:abbot	VXXXYXVVXUTX0
w:abbraccio	QSQSSTRRR1RQO
w:abdulrahman	acYccdZdvabdc
w:abena	WtVaXaxbXTbca
w:abend	ZZaZZwYXZaaZW
w:abende	UUWVWVUyUSUUQ
w:abends	xSRVUVTUyRUWQ
w:aber	QTSTzTRTSuTTR
w:aberdeen	WZyYZYUZZUacZ
w:aberdeenshire	Q0VXXVVUVXXYW
w:abernathy	WXYZbxYYaZYbY
w:abernethy	VZwbdbXccaabb
w:abertas	VUVXYSWzVVWTU
w:aberto	abwcccabbWbXa
w:abgabe	VVYYYzVSZXXYW
w:abgerechnet	1ZaYbaXZbZaaY
w:abgerufen	1ZaYbaYabZaaY
w:abgestellt	WXYXZYXXYXYYx
w:abholung	VWVWWXUTUTWTz
w:abidjan	XZVYZaXZZYxYW
w:abierta	wZbbdbabbccbb
w:abierto	UWrXYXUXWRTRz
w:abigail	YxSbbcXcbbacd
w:ability	UWTWUXSWWU0WR
w:ablaufen	YZWZVaWZ3XYZV
w:able	zUaUVVSVvkVXp
w:ablosung	wbbbcbacccZbb
w:aboard	YZZZZaWXZY1aV
w:abona	PVR0YXUWXWUWT
w:abonneer	VYTYXXVyVRUUU
w:abonnement	SWVWWWRwVTT0P
w:abonneren	WYXYXYTyXUWYT
w:abonnez	TXSXWUTzTSTUS
w:abonnieren	YaYZZZXxYUYWV
w:abord	XVXYXXVYYWyWT
w:about	mZqrdfYpZqWWY
w:above	cuzUqUbaYRVWR
w:abraco	TVRWXWUTV0VQQ
w:abre	TzWTWQUVWUUWT
w:abrechnung	VWXxYUVVVXVWW
w:abril	VzUXWWSSUUWVS
w:abrimos	WuYZxZWZYYYYW
w:abrir	RwxVUUSTTSTUR
w:abriu	Q0VYXXTXwVXWU
w:abroad	QTyVUWuUmS1VT
w:abschluss	T2XYYXVTUWVQU
w:absence	YaXZcbvbcZbcc
w:absolutely	TXVVXXwWURUZx
w:absprache	xUZaZXXYYZZZX
w:abstained	TVUXWXVVVTQVz
w:abstracts	UYWXYQT2ZSRVS
w:abt	XYVabYWWVzZWY
w:abteilung	Y1YbaaXaZZZZX
w:abtippen	UWYWYWVYVUzRT
w:ac	yZZZWYYZZZabX
w:acaba	pyUSURvSRSSUO
w:acabamos	SPSV0TSUUTUUR
w:academia	WZSZYaVXyTaZX
w:academic	SxRzTSRQURSWS
w:academy	SuYXY3UWYXmZW
w:acca	UWVYYYTWzWRWV
w:accedi	PSTUUTSTSTS0Q
w:accelerator	OUWW1URvXrVYT
w:accent	YYacaaQbaZyaa
w:accept	yWUtXrsTXbUrT
w:acceptance	SWUWXztWXoRXW
w:accepte	tZYZaZXUZsZxW
w:accepted	UVTWXlRsUxTys
w:accepteren	XXXYZXVWX0XTS
w:accepteriez	VWVnYwTW2UWWT
w:accepting	WWXYZZwrXtYvU
w:accepts	MWSUWVQWwVxWw
w:access	oUsXrWTbWUuWv
w:accesso	STSUUUSRTPTxr
w:accetta	yUYZaxVYZZXXX
w:accettato	XZXZZZWXYvXxS
w:accetterebbe	yXTXXYVXWUXXV
w:accetterei	TTTVVVTUyRSTR
w:accident	SUUVWURRXU3UN
w:accidentally	YZZaaaWYYXyVW
w:acciones	bYccubbaccccb
w:accommodation	wpVYaZWZaasWW
w:accompagne	TV0XVWOUSSVVS
w:accompanist	zXXXXVVUYUXXR
w:accompany	zVZXZYWYbaXaY
w:accord	rYVyZYXqYXYXW
w:accordance	TwWXZYUWXXUnu
w:according	yVWWXuRUXWVVu
w:accordingly	VYRWYYVVYRVzT
w:accordo	WYVyYWWXYXWWU
w:account	XWVXXXdWWa5vc
w:accountancy	RXVTZW0XYVVXS
w:accountant	aUYuTUotnRRTs
w:accountants	UUXRVUwzTwTUQ
w:accounting	RtRVpmRUtRSUz
w:accounts	stWWaWRrkUsod
w:accra	STRUqrQrVzVWQ
w:accreditation	zWXYaWUXYXWYW
w:accredited	VYYXXZQxYXvXT
w:accueille	VWRWVVSVzUUUT
w:accuracy	TXVXXZ1YYUYZU
w:ace	VXUXWWUyYWYaY
w:aceita	TXVXXxWVVVWXV
w:aceitar	WWWXYXVVXzWSR
w:aceitaria	xWWWUWTxXWYXV
w:aceitou	WYXZZZWWZUY3R
w:aceptado	YZXZaaXYZVY1T
w:aceptan	ZZXZZUTXyWYYV
w:aceptar	WXWXYYUVXsX1Q
w:aceptarias	2VaaaZXaZZUYV
w:acesso	TVUVVVTSVQUyQ
w:achat	YZZvaXYYbaZbY
w:achebe	wZaacbZbcbZcZ
w:acheve	zYWaabYaXYZXX
w:achieved	WZYZXYUVZXyZW
w:achike	aZYbvbYcabbcc
w:achterberg	xyUVWVTXWXXWU
w:achterbosch	aZXbacXbTyaXY
w:achterhoek	SVSWVWTSSzVWS
w:achttien	VVSYXYUWyTWWU
w:acknowledged	XZbbaZZZaYXaw
w:acknowledgements	TUVVzVQTWSUVT
w:acls	yWWYZXVXYaXaX
w:acompanho	UVRXXWVUWzVQR
w:acoustic	UWUVXyTXYXXZX
w:acoustics	aZYbvbYcabbcc
w:acquaintance	unWVVYTWZXxXX
w:acquainted	UUzZbaVZYYZaa
w:acquire	SVWWX1SUWV2XT
w:acquiring	UXSWYysUZYVXX
w:acquisition	Xt0YYaSZWVXYX
w:acquisitions	xcaabSaabbXcb
w:acquisti	YZYZZZ2XYZYZV
w:acres	3WUVWVRVUSUVT
w:across	aluaYmbeWvYWX
w:act	PTptWnQTpRzUd
w:acteurs	TUzWUWTUTSVUS
w:acting	vaXbccZdbddec
w:action	ZWiUXXfVXUlU2
w:actions	XYZa1aZYaZZZY
w:activation	VYWWYZTXZX1VV
w:active	WVtZXZUYYXxZW
w:actively	WY2WXYRXROXWU
w:activite	VWRWWVTVyUVVT
w:activity	QVTWYvRUWUqyR
w:actor	3XWWXtSQYXXXW
w:actual	PvoXnXwXWVWZV
w:actualizado	WYycbbabYXaUY
w:actually	TqsvpvVVVdWXU
w:actuarial	oLNOPzMyPMOPL
w:actuaries	TWwWSXtwVOVWU
w:actuary	lyVYpXYXmbdoW
w:actuelle	0YWaabYaXYZXW
w:actuellement	VTWZZX3YXWYXV
w:acudir	WWWWXXUVVUVVz
w:acuerdas	2aYZaZXZaXaZX
w:ad	nrUWWouSTecvR
w:adaeze	wWZZaZYcaabbb
w:adam	TYYXbZyaZYZZZ
w:adaora	WawYZbZbYYacc
w:adaptation	xYaZbXZYZbYaY
w:add	VbsYXXVWgqqyX
w:added	WTZVWWRUkRc8M
w:adding	U3TWWXTVVyVVP
w:addition	WxYbaaZaZZVbY
w:additional	UXWYaYrXZYzZY
w:additives	VXWxWXXVZWXYU
w:address	RUmaVnbjlWxsV
w:addresses	uVUUYWxXWTSVU
w:ade	XXVYTZSWYzVUS
w:adebayo	zXXXYUWSZWYZV
w:adele	VXWZWZVXVVyZV
w:adelheid	ZwZbcYYXZaabb
w:adesso	RUzVVVUUUTVVT
w:adeyemi	ZbXYabXYaZZwY
w:adjudged	ZbaYacVbbbwaW
w:adjunct	WYZYZ4WWZXYZW
w:adjunta	V1WYYWSWWWVUT
w:adjunto	QUUVWVSUuTST0
w:adjuster	SpTWWXSUvUkUw
w:adjusters	YYUYYYTyYTXYV
w:adler	WYVUYxWSUwYXV
w:admin	RrSsoVoWVQwuQ
w:administrateur	SRWTXTUUWVzWR
w:administratiekosten	WTWXWXVXXUzWS
w:administrator	rwWZZYVYrfocW
w:admiration	XXWZyXZbXXZba
w:admire	RlfWUWRUr1VUQ
w:admired	UxRXWVSTV0RYW
w:admiro	UVRXXWUUVzVQR
w:admission	STTWVTR0VSvTQ
w:admissions	vUSWYWyUVWXZX
w:admitting	wZababZbbZaca
w:adopted	WYVZZZWVSzZXV
w:adoption	SYUyZWSXYYYZY
w:adorar	TTSVVzRRUQTRQ
w:adoravamos	TXXTZyUVZWWXU
w:adore	VWVYWXVYzUXYU
w:adores	UWVXVZzYWSWYV
w:adresse	PRORSSOPROt1M
w:adresser	RXYYYXyYZaXZZ
w:adresses	SUTUVVSzTSUUQ
w:ads	pUTVsUqwZRsVT
w:adult	SWXXWOS1WUQXU
w:adults	PUVVW2RRWTWWt
w:advance	ZVYVX3SUWT2XW
w:advanced	RTSVWswRVQzST
w:adventure	WazaYaUQYUXaX
w:advert	R6RWsWRVtSWXT
w:advertise	TyyWXWTWSQUtQ
w:advertised	Uy0XXYlWTRWVU
w:advertisement	TXWYZYmqWVW2S
w:advertisers	xcaZbSaZbaXcb
w:advertising	WRxYXYsYVXWXY
w:adverts	STRUWVr2VSRQR
w:advice	VWTQvXYc0xYYV
w:advies	TVTwVUTVsSVUR
w:advise	bRdxsVxUmSUWS
w:advised	VXXZyZVaYVZaY
w:adviser	irTUXVzVWnoXW
w:advisers	yYWvYSSXYVYZW
w:advising	OUS2VWSUVVWYX
w:advisor	QRuzzQNRSPQTP
w:advisors	YbVwbbZZbaabb
w:advisory	RTU1zTaUWVTrU
w:advocatenkantoor	VUWyWUUWXWVXU
w:advogados	SVXxYTWXZXWYW
w:aed	vTVYYXTXWXyWS
w:aero	zWXWUXVYYXWZX
w:aeroclub	xaZZaZXabaZbY
w:aeroplane	0VWWUXUYYXWZX
w:aerospace	UTyabaWZZYaaa
w:aesthetics	WTTXXT0WWUWXW
w:af	wTUVWWSTVQUSy
w:affiancarci	yVVYYYWXWWYXS
w:affidavit	VXWYWYVXVVzZV
w:affideremmo	4YXYZXVXZVYXV
w:affiliate	UXXYXW0ObYVaY
w:affittarle	zXTYWXTWUSWYT
w:affitti	1YWYcpVWYrXWU
w:afford	vTVZwXWaXXZba
w:affordable	VWWZZZyZZZXaY
w:affords	ZZXZZZyaYXZaX
w:affric	yZYZZZUZaaZVY
w:affut	WUSZYZVYyVYXX
w:aflevering	bccbcXZucZbZY
w:afraid	aVTXuvRpWwUXQ
w:africa	qXpwZYRYYZXZX
w:african	ZaXvcbZbbbabZ
w:afrikaans	TQWYVzUWYWXZV
w:afspraak	UVUVXVQVXUUUz
w:after	WqoaYZrbZsnYY
w:afternoon	uxmWbWkaWVVWq
w:afternoons	1UUqV0UWVTWXS
w:afterwards	rUUfvVZpXsSXd
w:again	khwlYnXbWWWat
w:against	qRSTVUPxVQvks
w:age	vVVWXuSVXTcWu
w:aged	QVoUWyOUUUyWR
w:agencies	SueoXX0nWVWXV
w:agency	upsXYXrcmVXXb
w:agenda	TUSWVWqQy4VVR
w:agendamos	TVXVZW0YYXXXW
w:agent	SVmoUWTVoV8WS
w:agente	WSSYYVzTXXWXW
w:agents	NUQjwtzfUORUQ
w:ages	UdSWXqSXrvXWv
w:aggiorna	QRSTTTQRSPQ0O
w:aggiornato	XYycbbZaYXZSZ
w:aggiungerla	SVSVVWRUUzVVS
w:aggiungo	XZUYYaWXVxYWV
w:aggregated	QUR0WSQSUUSWS
w:agile	WWUuYTSxtQVVV
w:aging	WYWZZUVzXTXXW
w:agli	SwSUVwTTUSUVS
w:agm	yXXWYXVYZZZZX
w:agnes	YYcbbTYbabxcb
w:agnieszka	PWTUWTOVURTV1
w:ago	drVeXYbXW3XbU
w:agora	UVPWzWRVVTTVT
w:agrade	RUzUVVSTUSURR
w:agradeceria	SUSVVWTVzRUTU
w:agradecimento	XWWyXWUXXWWXW
w:agradecimiento	VYYxYXYXYZWZW
w:agree	jTTaYUowVRS0N
w:agreeable	sXVyXWTWWWUYU
w:agreed	0iWVXWXXXUUW0
w:agreement	tfTYmWVVUTVY3
w:agreements	QRR0TUOTRRSTP
w:agri	YVsavbXaZZaaa
w:agribusiness	XabZbawcbcbcZ
w:agricultural	XabYbawbbcacY
w:agriturismo	0WSXWWSWTSVXT
w:agronomist	usSUUURSTRTyR
w:agtech	ZZvbddYcaacbc
w:agua	STUTVTRUTSSUz
w:aguardamos	Y0abbaVabaaZZ
w:aguardo	RTSTVUzSTQUQQ
w:agyeman	YbYbbbXaYxZbV
w:ah	VSRVUWSTV0UTR
w:ahead	oX0WpYTVXVwXU
w:ahl	xaWXaZXaaXZaZ
w:ahmed	WZYZxZWaaVUbZ
w:ahmedabad	TZZZZbxaaaaba
w:ahora	sTqYXXVWsTX0T
w:ahorra	UYYWaV0YZZUYX
w:ahorro	Y0WbbbZaaaaZY
w:ai	ZTqaxZuolVnVS
w:aid	TsRX0YTUuTVWU
w:aidan	ZYabbaYWaXabw
w:aiderait	VWVWWVUyXTWWV
w:aidons	ZaaYba0ZbaabY
w:aids	UYWVyWVYaYXaY
w:ailsa	YYVbbbYaZxZXZ
w:aime	XXUYYTVWV2XUS
w:aimerais	YZWaZXzYuXZaX
w:aimerait	0YXaabYaYYZXX
w:aimeriez	TV0XVWPUSRVVS
w:ainda	yXbbcaabcbbab
w:air	eTQpSSU6URUVR
w:airbnb	VVVXsYTWXVyXS
w:aircraft	YXzZZaYYUVZaY
w:aires	WXyYVXTUVTVYU
w:airflow	lumeXiXqtUXXU
w:airline	OSS0UVoTsUUUU
w:airport	RURVVWQUtwzUN
w:airs	xaZZaZXabaZbY
w:airtime	XZYYaWyZZXaca
w:aisha	WYZyZYTXYZXVW
w:aisle	XZXZZYVXXxZaW
w:aiutiamo	ZbaZaZ0XbaaZW
w:aiuto	yYaYaRUaZaabY
w:ajoute	XVSWVYTVVzWVU
w:ajuda	yZaWaTWXZaXZY
w:ajudamos	ZaYYba0ZZabbY
w:akademie	TTWSW0RRWTTWS
w:akten	zXXXXWQWXYVXU
w:aktualisiert	SSTTTSPPURSzP
w:aktuell	QTyTTTuSTRSQP
w:al	jmYbknlnUVwnS
w:alaikum	UWVYYYTWzWRWV
w:alarm	VVWYXYVWxVWXv
w:alarms	UVTXWX0STQWYT
w:alasdair	TXVWYzVYYTYbX
w:alastair	XYxaabYbaZbcb
w:alb	VyUWXWUWWUWXT
w:albania	PQTQUQ4UTTTTQ
w:albo	1ZYZaaXaaZaZX
w:alcanzo	SUSUVTRSTNS1O
w:alcune	QTzSWSRUWTUUR
w:aldana	vXaXaXUYaauYY
w:aldermoor	YYxaabXZYWaYY
w:aldrin	vXYbdcacbbcdZ
w:alegria	STSUVUSSUzTUR
w:alemania	RRPTTTRS0PSRQ
w:aleppo	TVQXXVSW0PWWS
w:alert	WWVYbYTmXUT5o
w:alerting	ybXbYaXaYVZcZ
w:alerts	RTRwRUqSTQTwP
w:alex	wYtZbUXZYaXbb
w:algarve	VxUXWWWWXWWYV
w:algo	uUvUWURUxSUSP
w:algorithm	TVVvUTQTVU1UR
w:algoritmo	QTUyUSOQVUwUR
w:algos	XYZa0aZYaZZZY
w:alguem	uRTWVUSUyTVUS
w:alguien	UUUXvVTW2VVVT
w:algun	RURVVUSTSzSSQ
w:alguna	STRVVWTV0QUSU
w:alhaji	ZbbZbcVbbbwbW
w:aligned	aZYbvbYcabccc
w:aligns	UWzXaaQZYZVXX
w:alike	XqSYWZTVS4XYU
w:alimentacao	X3XaZZXYXXZYX
w:alistair	WZVTYZUYzUZaY
w:alive	YxWZWZXaYYYaY
w:all	acnnadZqYpjZc
w:alla	WW2XXYUqWqXVV
w:alle	ZUUVqVSrTlVry
w:alleen	QUSSzSuRQSRTR
w:allegato	QxRTUURRURSSx
w:allego	SVUVVWTTvSTTx
w:allergic	VYVYzYVXWTTaX
w:allergies	UXVWXWSUYRWX1
w:alles	UTwWWWnTWwVuP
w:alliance	XYVXSYVzZTXWV
w:allocation	QVVyUUQUWWvXS
w:alloggio	VyUUWVUWWVWWU
w:allotment	QTRTUzRRURQUz
w:allotments	TTSWvXTyURVUP
w:allotted	zXXYYXTWYXYZU
w:allow	rwQTVVXVVTPUy
w:allowance	S3UWokRRWWxXU
w:allowances	zXWYaaVaZXaaW
w:allowed	R3RVVVsUuTWWS
w:allows	1VVUTwQRXSVXU
w:ally	UYWZXaYZWyacY
w:alma	QQRSQPOPT1QON
w:almoco	Y0abbZVaaaaYZ
w:almonds	zWVWWVSWWVVVT
w:almost	WXRYXZVVXVWyY
w:alocar	VVYZaZ4ZYXXYW
w:alone	lVSVqVbzWbWXZ
w:along	UUSdulXYvyXVX
w:alongside	XTXayaXaaZZba
w:aloud	VXXxYXSWXvVVV
w:alps	RWVzUTRXWYUZT
w:alquilanos	RTWTXSPVWT0QR
w:alquiler	ccbctccccabcb
w:already	VmpXopsYXZsWY
w:alright	UXmUWYTX1SVYV
w:als	WtZdkapmpYZcX
w:also	hlkcjcaisnWaX
w:alten	wbbbcbacccZbb
w:alter	XYXaZQTPV0VXV
w:alterada	ZbabbaZabYTwW
w:alteration	zZWYYZWYYVWaS
w:altered	XZXZaaXYaZWyT
w:alternance	U0abYaYaqZaYY
w:alternate	VzUZZbUZXYZbU
w:alternative	WyZZZSWXZaZaX
w:although	VUSXWXRWU3UVT
w:altijd	VW5XXXVWWUYXV
w:altogether	pSRzUvTSSUVXR
w:altona	xbbZbZVabbWZZ
w:altos	XYVZZaVWYXUYy
w:alugo	UVSVSVQUUSzSS
w:aluguel	ddddqdddddcdc
w:aluminium	pmR2VUPTSRUWR
w:alumni	TVTaWUW43RWTR
w:alumnos	ZZXZZUTXyWYYV
w:always	ZoyXWbWgXsbWn
w:alyssa	VYcacxYWZbaba
w:alzato	2VYbbaXbZbZXZ
w:am	ZnelacbisnaWi
w:ama	SWPYWXRVSrVWz
w:amalfi	TySZXZYZWZaaY
w:amandine	UYXZXbYZWyacY
w:amanha	RPRqVVQTTRozy
w:amara	VZWZYYWZWzabX
w:amari	zZTWXYUYXWYZY
w:amateur	SUUWWVT0WTWSP
w:amazon	TUV5VWYVWVtXT
w:ambientato	SRTUTTQ0RRTTP
w:ambiente	X2YbaaWZZZZXY
w:ambitions	YYxaabWZYVZYX
w:ambitious	RXVTVXtTYXxYU
w:ambulance	unTwSRQxWUSWS
w:ambulances	SYVWXzSVVUXaW
w:amended	bcbbdcZadbZuX
w:america	VzWYWYVZYVQZX
w:american	QTSVUpPTRq2WR
w:amersfoort	yTYZaYVXZYZZW
w:ames	WWSXVWTVTzUWR
w:amharic	SSWV0TRSZYUYV
w:ami	XZWYaaXZZYxZW
w:amicably	XUXaxaYbYWZaX
w:amin	TVUVYWSVWUTSy
w:amira	soUZXXYVVZW4S
w:amiss	ZaXZZZxaYXZaX
w:aml	mwVVZWvXWXSXU
w:amministrativo	VxVVXVVWXWWXV
w:amministratore	UUUSWSSRVV0WS
w:among	TYrWkVWppwZkW
w:amorcage	WVXZxZYYYYXaW
w:amos	yUabcbbbabbaY
w:amount	TaXWYYSXYW1W0
w:amounts	SUWUWWyVZYwXW
w:ampliarlo	zWXVYTTXYXWXU
w:amsterdam	WVVWYTQzXSYWX
w:an	ncYrlpnZmXbbX
w:ana	uqRYtXSXXVWuU
w:anaesthetics	zUUXaYVZaZXYX
w:anaesthetist	QsxUoVuWTRVXT
w:anaesthetists	YZYyYUWRaaVZY
w:analisaria	yXTXWXTWWVWXU
w:analisi	4ZYZaZlYaXaYW
w:analist	XsXaZZsYYYZuX
w:analista	luXaaaWYsYZvX
w:analistas	RUYXY1UpYWSXV
w:analisten	VUWXXTUyWUWVT
w:analizzato	QUUWVVzVUTUVS
w:analysed	TVTVXWtzVUTRT
w:analysis	rTXVY2oTWVWYU
w:analyst	qrXxWXUWicZfc
w:analyste	bvYaZZkZkYZvX
w:analysts	QVWXY0tzYXYUW
w:analytics	mxpZYYVtWVXsT
w:anand	TWTXyXVYYTVZW
w:anatomy	WYSYXZUZzTYaX
w:anbei	TVXXYXWSYVVVx
w:anbieten	WyUWuYVUUVVXU
w:anche	TVVWWVzVWSUTR
w:anchor	YqqiXYklYpXpZ
w:anciennete	VyWYXXVWWVWXU
w:anciens	UVQWWQUSU0VVT
w:ancora	vVtWVWSUUzVUQ
w:and	mljenkaaidnYZ
w:andas	XXxYYYXXXXZXW
w:andato	QRSTTTQRSPQ0O
w:andere	WyWZYYwYVWXWV
w:anderen	TTTYXUUVS2WTT
w:anders	VWTXVXTVVyVUT
w:anderungen	SSSTTSPPUQRzO
w:andrade	WYWYbaxZaaZaa
w:andre	ZvacbbZdabccc
w:andrea	ZcbctdbcbZcdc
w:andreas	WVWWXY0WUYYZX
w:andrebbe	vXWZZXVxYVYVU
w:andrei	VYUaYaVZWzXaU
w:android	oUWXXUTXwWvYW
w:andy	TXXYYRTXzUYXW
w:anexo	TVUVVVTSUSURy
w:anfrage	xZccbbZbbbbbZ
w:angebot	uTtUVUbRVSTUw
w:angebote	SWvXWWxVVTTVT
w:angehangten	TVUVWVSTVTTS0
w:angekommen	UVTWWVUSUyVTR
w:angel	STTV8WRUVUUWc
w:angela	VYTZXasXVUyZU
w:angeles	TWYUYXVSYVzWR
w:angels	PPOR5TMSMPRTP
w:angenommen	bbbbcaYXbZayY
w:angepasst	UUVVWWTSVSUSy
w:anger	SVUzUYVYTWXaY
w:angesehen	ZYWbbbZaTXZ4W
w:angestellt	STSYXZUWT0VTV
w:angle	zYXWWWSRZXUZV
w:angry	hoRssUPqTzTWS
w:angular	tUUYZZxYYWYZW
w:anil	UzUYZaVYYWZaY
w:anima	XWXXwXUWXXVXV
w:animado	V1aaaZYZaYZaX
w:animal	qoVrXtUWVrWZV
w:animale	abactcccbcbdb
w:animals	QUSVVWRU3TUXS
w:animaria	zWWVWVSTWVVXT
w:animas	YZYatZzRaZZZX
w:animated	0UWWVVTVYXVYU
w:animation	oVVvUUrvVUUVU
w:animer	Waaab0YWbaXaa
w:anita	SXWXYX0WVWWaY
w:anitha	UWXbZayaYaaZY
w:aniversario	VWUWWXTUVyUSR
w:anjo	TUUV0WSVXWWWT
w:ankleshwar	VxTaaZYZaaZZX
w:anmelden	XXYYYWV2YUYTT
w:anmeldung	VYWXXXVSXUWzR
w:anna	WYXWYYUXWTWXy
w:annecy	tUWWX0UVYWVWS
w:annee	wYaZaZYaaaYYY
w:annehmen	SUUTWSRTVTzTR
w:anneke	rtsaZbVbZWYba
w:anneliese	SXXXWyWVYYYaW
w:annex	vUUWWVTVUTTUy
w:anni	S3TTTQTSVUSVR
w:annika	TWrXYYTUUzXYR
w:anniversary	SVTVWrSTUpxxR
w:anno	wWvuXXUWWUXXT
w:annonce	SVSWWWSUVRUzP
w:annotation	YVUZXZ2VWUXZU
w:annotators	RXYUVUzXYWVXU
w:announce	TUUVXTp2WTSUq
w:announced	ZZZbaaYaXyZaW
w:announcement	UWzXWTPwVSUXT
w:announces	WWXYZUXzYYWVV
w:annoyed	TSzWXXSVUTWVU
w:annoying	XyWZWZWaXYYZX
w:annoys	YaYuYYZbbcacb
w:annual	bmlkWuTwYWaXY
w:annually	MRUTW3RTTSTVS
w:annum	UyWYZYtXZZYZY
w:ano	naptWvTUUyVUQ
w:anonym	RVS0VXRQURRUS
w:anonymous	RTU8WQSTVqPUQ
w:anos	R3TSVNSSUvSUQ
w:another	ZTqsVZnTWuTSw
w:anrufen	WVuWZYxYVWYYV
w:ans	SUxVUUNTxRTTQ
w:ansah	YaXxcbYabbZbY
w:ansatz	xXaXZVXZbaZaY
w:ansehen	YWYYaaXYYWY1U
w:ansell	VZVZYZSWyWXaY
w:anselm	xYbaaaZbabaca
w:ansible	YWZVZZyZZZXYa
w:anstellung	U1aabbXaaaZaY
w:answer	ZoewWVbXWqjqW
w:answered	TqtWXXmUWqqrR
w:answering	uUTwXTZTWTSVv
w:answers	YUtyudbUXRmWX
w:ante	TUXyWVTWYXVXU
w:anteile	XWZYyYZYZZZaX
w:anteilen	QUVWzWUUUVVXU
w:antenna	TWVYXYUUXUSYz
w:anterior	UVUWXWuVVTTUw
w:antes	uTVUWUSVWV1WR
w:anthony	ZZVUzaQZZUZZZ
w:antibiotics	VZXxXZWYaZXaY
w:anticipa	TTSVUVTUTSzUR
w:anticipate	wVuYZZUZZaXXW
w:anticipating	ZYvccdYccbbcb
w:anticipation	dacdddbdsbdcc
w:anticipo	SUVWX4QUVVSWS
w:anticoagulants	XZYyaWVXZaXaV
w:antiguos	YZYwVZZZaZZZX
w:antivirus	UVXUXWUUXW4VT
w:antoine	zYUVYVTTWUWWW
w:anton	vPQRVVRSTPU1R
w:antonio	VYXYZXzXXTVYT
w:antunes	YaXZaaWXYTYyU
w:antwerp	P0SWWWTVVwVWU
w:antwort	QUSwUTQSWTTTz
w:antworten	UVzXXYRXVUWWU
w:anuais	XxYbaaYbabbZZ
w:anual	tUUUVTyUUSSSS
w:anuales	XyacbbZbabbZZ
w:anuncios	TVUVVVzUURTVR
w:anwaltskosten	TWUWWWUVUVzYU
w:any	bWmmaYoX1ZXXZ
w:anya	VZYYZWyXaYYZX
w:anybody	PnRTqSPxrqiUm
w:anydesk	ZYacYcYcZZwba
w:anyhow	XbXZbbxcZabda
w:anyone	nXjbXXoZyUUqm
w:anything	TlsvaYZawXUdW
w:anytime	QVSUWVPX0VTXU
w:anyway	sUWTTTSawXyXR
w:anywhere	atTUXVTX2sXXU
w:ao	TTSyVTSUWVTVS
w:aoife	WYaaZyYRYWZcZ
w:aoki	XWWZZYWYUyYXU
w:ap	yYWaccXbZbYaZ
w:aparece	UXYWXWyXWWUXU
w:apareceu	SUSVxVSUVTSxR
w:aparecido	UWVXWWUUWTUzP
w:apart	lVTkUWayVxUWS
w:apartment	1oSXVWSXVUqXT
w:apellido	YZZaaZYZaYxSX
w:apero	SUTTUVSzTSTUQ
w:aperta	X1WZabYaZabaZ
w:aperte	UXyZZZVXTWYYW
w:aperto	VWrXXWTzURUST
w:apetece	UV4XWYUXWTXWV
w:apex	vZYadcZccdccc
w:api	QTzWTVuUTQWWV
w:apiece	pUSUWuyUVVSVS
w:aplicado	XTXaZaXY3WZWV
w:aplicar	VWVWVSRTTzVUR
w:aplicativo	UUPVyVSVVTTVT
w:aplique	ZXYaZWVY2XZZY
w:apologies	xbaZbaZZbaZaW
w:apologise	SZYaabXaaXYax
w:apologising	UZWZUZWYYyZZW
w:apostila	VSWXXXTVWUzWR
w:apothekerinnen	WWX4ZWWUYYYXW
w:apothekers	QSS0UTQTVUSVS
w:app	uVTV4WWkVYokX
w:apparently	RSQRUTPRU3SON
w:apparso	TVUWWVUUVSTzP
w:apparu	VXTXYWTVVSUzS
w:appeal	TrXvZXVXYVtZq
w:appeals	XYYaZZWY4SXYW
w:appear	nWRoXVrxXVUoU
w:appearance	YabZaYyVbYUaZ
w:appearances	YaWZaaWXaXYyV
w:appeared	UXVXYtSsYUswS
w:appears	VWSWXWSUWuP0Q
w:appel	rWwWXXUvXXXVV
w:appeler	WW0XZZVYXVYRX
w:appelle	VzWYXXVWWVXXU
w:appena	QSTVzWxUVTUVS
w:apple	TWTVXYRXWS4WT
w:appli	TUSUzTSSTQSTQ
w:applicant	UWWvXVQSWYuvS
w:applicants	TxQWuWnUUTWvU
w:application	WwVXciUdxVXoo
w:applications	QqUVVWV5tTWsR
w:applied	TabYZsYWvVcto
w:applies	NTWQURvTVVpVy
w:apply	T1WWWYktxWVWV
w:applying	UzVXXUxVrVWXU
w:appoint	yqUVYUXWYTtVu
w:appointment	SrZWXakoWWtTx
w:appointments	UV3XXXQXUSVYU
w:appoints	VXXZbxYYZZYbY
w:appraisal	QUzTUTPRROSQt
w:appraiser	zWVYXYTWXWYUU
w:appraisers	NVQ0TwNQRSPWS
w:appreciate	YWvsYXcWvnYXV
w:appreciated	XYUXZTUTm3YYV
w:appreciation	XYUZZZWXX3ZYX
w:apprentice	QTQVRTNS4nTTP
w:apprentices	OyPUSuNTzNQUP
w:apprenticeship	UySXUVQWwRVUT
w:approach	VwsXWXrXXWXZW
w:approaching	WaWZYayYYXYaW
w:appropriate	YYyZWZVZYXXZX
w:approval	qxUWYYwUXUWYU
w:approvals	ZZYZcbwaaYaaZ
w:approve	RVUWXWbVWSrT6
w:approved	eXaVuVRTWSusy
w:approves	QTPSRWSTWUP1Q
w:approx	yVWxYWRVXWUXU
w:approximately	ZwabcYYXZaabb
w:apps	mVT4WXkUVUmXV
w:apre	XyVXYYVVXWWWU
w:aprender	UVTVWzQURSUWS
w:apres	RSQTwuROuPtSN
w:apresentamos	YzbbbaVabaaZa
w:apresentar	vYXYVZyXZZYZV
w:apri	UUVSWSTTVWzWT
w:april	wraZXSWstUVVq
w:aprovada	yXbbcaabcabab
w:apuntados	RWTzVTTTTUTUQ
w:apuntate	XYZZZWXyZXXXU
w:aquarium	YxWZWZXaXYYZX
w:aqui	pYpYZXVvYruRU
w:ar	tUVZZXzVUWRYT
w:arable	NROxRQONROQ0N
w:arbeidsvoorwaardenvoorstel	S0UUWURTVQUTQ
w:arbeiten	S0VXYWUxVVWUQ
w:arbeitet	QVZWYW2XYZYYW
w:arbeitgeber	VSRYWXUW2PVVT
w:arbeitsplatz	SUUUUWVTUQVR0
w:arbeitsvertrag	UvRVUWSSxSUUS
w:arbitrages	XbbaZbVZaZxbY
w:arbitraje	RWWyXUVXWWXXU
w:arbitral	UYYyZWVYZYWYX
w:arbitration	ORRuUURTUSSSz
w:arc	QUUWVwPzTUTWT
w:arcgis	crWZZaxZWYYaX
w:archaeological	YvYbbcZbZZaaX
w:archaeologist	UzWYUYWYXYZZX
w:architect	rvnZbYWjbWZpb
w:architecte	vuYbbaXaZZZoX
w:architectes	yXWWYXUXXXXXV
w:architects	sVUXXWUyYWYZX
w:architecture	STQUWVQwVzSTT
w:architekt	nrYaZZVYVYZwW
w:architetto	spYbaaXarZanY
w:archive	ruVVWWSVrsrnQ
w:archived	RSPTTTQRTPS0N
w:archives	VuSYXZzXYVXYr
w:archivo	WYYXYVXVZXxWV
w:ardent	YvmYaZpkZlYoV
w:are	dYuhcikmXZbbl
w:area	V0yqWUSUqTbVS
w:areas	UTyabaWZZYaaa
w:aren	tYtXXqqVVVuYT
w:argent	RURU1TSTTQtUP
w:argos	VVVXXXTWXXzPS
w:argue	wYWYpYUXWrVZW
w:argued	UVQWVXQUT0UVO
w:arguing	YXYaaYWVY3ZZX
w:argumentos	TVTUUWRSTzTSR
w:arguments	STT0UTQTTsQXT
w:arise	WY0ZaaUYVTVWV
w:arises	UXtZYWWWVyYWY
w:arjun	ZVXaxbZbbaacb
w:arm	2UXYXUVWXVYZT
w:armenian	VXYYYXVSYUWWz
w:arnhem	TxUWWWTQWSWyQ
w:around	mZwsZbeWackXV
w:arquitecto	trZYbaYZZZZtX
w:arquiteto	ouZbbaXaaZarY
w:arquitetos	RSWUWUzVWVTVS
w:arrancar	yWWYZYWTZXVYX
w:arrange	ZWcWnpwZYYnaY
w:arrasou	VVVWVSRTTyVUQ
w:array	WZVXZYVUazXXT
w:arrays	RWWVYW0XZWWWR
w:arrears	vXTXXYTWUxXYU
w:arregle	yWXXWYWXWWUYU
w:arriva	STTVuVSSTRSQz
w:arrival	TUUVXXRWVU2XS
w:arrivano	SWTXwVxUTSVVS
w:arrive	aTSUUVoSTPySx
w:arrived	TVSTVkSTW2pUt
w:arrivera	STSVwVRTTSLQ3
w:arriveranno	TWTWyWRTUUVVS
w:arrives	VZYaxZWaXUZba
w:arrow	WXXaYaVbYzZXY
w:art	RSRWVVQU3PUUQ
w:arthur	XZWZZaXWYQXZy
w:article	TVTnWuveVwXWe
w:articles	TWVVWwbzXUUST
w:articolo	TXWXYyTRWwWWT
w:articulo	WYZXZxVRZYXZX
w:artigo	RWWSX1SUYVUWT
w:artigos	UTUUVTTzUSTTQ
w:artikel	SYYWZyVXZYXYX
w:artist	dcStVXSxTRVwT
w:artists	SWVWWUSzWSWWR
w:arvid	YaVaacYaRyZZb
w:arvind	VVyZaaYaYXXab
w:arzte	YXXRYyVWXXYYX
w:arztinnen	RTVRVwSyVTUUS
w:as	fmWhnkcamimZl
w:asap	2YabbbZbaaaaZ
w:asare	YYYZabaZWZWxa
w:asbestos	TTQVTU0TWSRTQ
w:ascenseur	WVWXYYXWYVXWy
w:ascensores	PVRzYXUWYWVWU
w:ascolto	cccccZZudZcaa
w:asesor	UUVyVVUVSTVVR
w:ash	zVUWYXSXYYXYS
w:ashamed	VZWaYZXZYQaaz
w:ashby	vwWWUSTVXVvZV
w:ashgrove	ZaXcbcXbZyZZX
w:ashore	XYWZXZVYWyXXW
w:ashworth	WXSXZYXWZzZYW
w:asi	TUSUUVRSTzTRQ
w:asia	SVWXUXrYWV0YV
w:aside	3VVXWXUwWUWYU
w:asistencia	VUWyWVUVTTVVS
w:ask	aZlqXmcnqpYiT
w:asked	YqusWZWaWkYVt
w:asking	Ul1UWXYU1ZUVU
w:asks	UWWXYutXYruYV
w:asleep	QSQQUzPNUPRSy
w:aspetto	TSTVTURzRSUUQ
w:aspirations	YUybabYXXVZaZ
w:aspiring	VWRPXZTX1OXWX
w:assalamu	TVVYYXSW0WRWV
w:assegno	TzUVXRVUWWTWS
w:assembling	WUuXyXWZXYYZY
w:assembly	VWXXYZYUYWVYz
w:assen	UyZZZXYYaZWaW
w:assess	WWSYZZ1YWYYZX
w:assessing	VWUyXVTXWVZZT
w:assessment	vmRViWSWsTyTn
w:assessments	2USWVOxSVTUWR
w:assessor	SWZYZyXWYXZZV
w:asset	VZZXZZVZZXyYX
w:assicurativo	0VZabaYbabbaa
w:assigned	ZaZbcbYbacwZU
w:assignment	zStWYYTXoWoWq
w:assignments	zWUUWVTWZYVXZ
w:assinatura	WZXXZZSWYUV0S
w:assine	ZZZaZYWwYVYXW
w:assist	VURXXWvV4RVWS
w:assistance	WbabdcZdbbvcb
w:assistant	TxVWYmZWmZzWf
w:assistants	vUoWXTqVWUyVR
w:assisting	yXXZaWXaYZaZW
w:associacao	0VWVRWSVZYXYW
w:associate	vnkkXwSXWVVYW
w:associates	VWzXVYRWVTWXV
w:association	xrVUTnRwVdUUa
w:associe	XYZa2aZYaZZZX
w:assume	t3XYWZUYXXXYV
w:assumimos	WWVWXXzWTWWWU
w:assumono	RTPVTVRT0QUTR
w:assunto	VUXXWWVWYVyXU
w:assunzione	Y4YaZaYZZYZZW
w:assurance	XXYWYyURXXWYU
w:assurances	YZWbZa1aYZZbY
w:assured	UWtWyYTYWUVYW
w:assurer	waabbZYYaabba
w:assureurs	SV0UVTTVQTUVS
w:astrid	SXUXXxTXYvWaV
w:async	3WaZbUXYaZZaZ
w:at	embibaklndcbi
w:ate	TTUWlSSsVyUVw
w:atencao	UU0XVWTWSUWWU
w:atender	PVXVXzTWWXVWU
w:ateneo	ZYbbuabZcbacb
w:atento	tUUYYXxXXVWUT
w:atentos	VWxXWXVVVWWWT
w:athens	TwtXYXWXXYXXW
w:atlanta	aspWXpqpZpXYU
w:atlantic	XSYabbWbbbyaZ
w:atlas	QUSUTURSTQR0N
w:atm	WYYVVXTXZYzYX
w:atpl	YWSZZZVYzXYYX
w:atras	Y2YaZaXYYYZYX
w:atrasam	UVTWWVTzUSUVS
w:ats	RRQTXXRXXV3VT
w:attach	qXUXYXrWlnWWv
w:attached	VYWWYXmVtTla4
w:attaching	vYYaccZccdbcc
w:attachment	oWRWXXSVTOyUt
w:attempt	VTzYWYRWUPXXT
w:attempting	QUSTUTQ1UQSUQ
w:attempts	VXVYSXTXVzVXR
w:attend	SmUVWUraTTurv
w:attendance	ZWTVWVS3XTpWS
w:attended	cWWXYqTzsVXSV
w:attendee	sVUVWY0QWSUUS
w:attendees	RVUVWxRKWUU2R
w:attending	UWRUWUzRXPTPv
w:attendre	SS0UVVRSURTTP
w:attente	aaabbaYVbXZ0W
w:attention	XYwXYkYsXYuSc
w:attesa	VXWxYUVVYWWVU
w:attract	RRVPyxTWVXUXV
w:attracts	UXZYayaVZZUaY
w:attribution	WYVYXXTXV1YYU
w:atualizado	WYybbbZaaSZWX
w:au	ZkTWXrYdavVks
w:aubert	ZZXYZZyaYWZaW
w:auburn	yZWXaZXbZZabZ
w:auch	nTxTqxOSVSTUP
w:auckland	SUTUUW1VVSVXS
w:auction	xUVUURPQXUyVO
w:auctions	aZwZZcWcZZcca
w:aucune	TXYXWWWXZYyZV
w:aud	WzXaYcYbZZYbb
w:audience	VWUQX1pOWxWXV
w:audio	wVrVUuRSURwXS
w:audiologist	TXVUyVUYaYWaX
w:audit	0WUVYVxVkmSWq
w:audited	UuWYxZVZXWWaX
w:auditor	uTVVVTcuWstUQ
w:auditoria	TTUVWWxSVSUQz
w:auditors	zTSVWXRXTQoWz
w:audits	fUTVUt1PmSUVT
w:auf	oulWWWSXWwpTs
w:aufgabe	ZY0bYbZaXYaYX
w:aufgefallen	VSSWWW0WRSTUS
w:aufgeregt	YZWZVaWZ2XZZV
w:aufgerufen	PTRRUSPSTQS0O
w:aufnehmen	xXrYZYVVYuYYW
w:aufsichtsrat	UYYxXWXXZZYYW
w:aufwand	0ZaYbaYabZaaY
w:aufwandsentschadigung	TWXyWSVUXXXXW
w:auguri	UVUWWWTTV1UPP
w:august	xYTkYdUboTTpv
w:augustus	TWVXXXSTYTUzR
w:aujourd	WXyXWYTWYTWVV
w:aula	TTVVWwUVVUWVy
w:aunt	1TSVrWPTSlTXx
w:aurais	yXWYWWWWVWXVU
w:auriez	TsVXXs0VWWXWT
w:aus	tsWqZYZWYZaWw
w:ausbildung	RTRSVS0TVSRSR
w:ausente	1XYZZYYZaZaaX
w:ausgeschrieben	RV1TTTOSVTSSQ
w:ausgestiegen	ZXXZwaYZZYYZX
w:ausgetauscht	VUVXVWVWVVUTz
w:ausland	VSQXWY0WVTXUT
w:auslastung	zaabccYbbbbbZ
w:ausrechnen	yWWXWWUVXWXYU
w:austausch	VWSUXYVUV1WWT
w:austin	ZyVYeoZbqiXYZ
w:australia	UwxYVYQZUSZZY
w:australian	UZW0XWWXYYWZW
w:auswertung	yWUXYXWWYWYXU
w:auszahlung	WXYXYXUXYWyWT
w:authenticator	XZXZZXWYaYxWV
w:author	pZTUWvjoWUUpq
w:authorised	TZWZXZxZYVrYX
w:authority	ddUtXuSWVtdWT
w:authors	cWVwYNyQvSVXT
w:autistic	RVSVUWPV3PSVQ
w:auto	SzRuWVrVSSTVS
w:autocad	acYccdYdvZacb
w:autoclave	ZbbbbcZbbZacv
w:autografos	RTUUVRSzUSSUP
w:automated	cVUntWRqaVtrU
w:automates	TSUyVTxUUVUWR
w:automatic	SUTVVWrUWRTQ2
w:automatically	UYVXYZ0WWUSyU
w:automatici	QUUzWUSUVUUVS
w:automating	YZXZbbxaaYaaZ
w:automation	UUvUWWyUVWuWX
w:automatisieren	0XWWXVQWXYUXT
w:automatizar	UVTWWzQURSUWT
w:autonomo	wsZaaZYbabaaa
w:autonomos	YaYaaaxWaXZXT
w:autopay	WXWXYXTWXQQSz
w:autor	WVYXYxVSZXXYW
w:autorinnen	STXVVzUQXVWVT
w:autosar	2UXWaYVaZZYaX
w:autour	UzWXXRUXWYYXV
w:autumn	lWyWnyTdaXWVT
w:aux	ywQYYZUYWUXVV
w:auxiliary	XXZYaZYWZXXYx
w:avail	TZWWYWzZXXWZW
w:availability	zVrsYqZXnVVXU
w:available	nahbZWqekaWnr
w:avaliacao	qUVzSTSVXVVWT
w:avancee	UVWWXWUVXUUVz
w:avancez	WVYXXYVXXXxWV
w:avant	cRTUmUTSVwvTo
w:avec	SSUbWUSrVT0Sv
w:aveiro	VYaZaxXYbZVaY
w:avenca	1XZaZZZaaZaaX
w:avenida	TVUWVVTRVTUUz
w:aver	VXWXYWUWW1WRR
w:average	WaTiWX3WmWisT
w:averages	yYXYZYVYYZYaW
w:averla	VWVyWVVVVVWXT
w:averon	ZYVaabYbzSaXZ
w:avez	SVonXWsVxTVtT
w:aviation	UTyabaWZZYaaa
w:avid	VyXZZZWbYZbbZ
w:avionics	ZYxZaaZZVWZaZ
w:avisame	XYXZYZVXxVYWS
w:avise	YXWZYZWXyUXVS
w:avisenos	WWWWXXUVVUWVy
w:aviso	VUXVYZVWYYxYW
w:avocats	UXXwXVVXXXYYW
w:avoid	WYVYYXWXXV1OS
w:avoir	YYWXZYWRX3YTV
w:avonden	yTPTUQQyURSRP
w:avons	ksUXXXtWXrWVt
w:avremmo	QUVzWTTVVVRVS
w:avril	UVVUWQSzVSURR
w:avuto	SUSUVV2TUSUTO
w:avvisano	VWUWWWVUVTWUy
w:aw	WUUZZaXXSzYYU
w:awaiting	uYXZZZvYYXXXW
w:awake	RTSUvUzTUQUWu
w:award	xUUVUXSVWudUt
w:awarded	pvVUUWSWXWzXU
w:awards	pWVWXTm5WSTRQ
w:aware	yXXYWYVaYaYaa
w:away	sokXtVWpZbdXb
w:awful	SwWXuYVZXXWZX
w:aws	ooWaZatYcWqaY
w:axe	XZXZbbaaxVacZ
w:axles	ZawabbZaYWbcb
w:ayer	YZWZZYWTWyYVT
w:ayesha	ZaWbabWZYyZYW
w:ayuda	wYaYaYZZZaYZX
w:ayudamos	XYWYZY4VZWYXS
w:az	wZZacbYbZYbbb
w:azienda	awbXXqSW1UWVU
w:aziendale	SVXVY3VQYWPYU
w:aziende	RT2WVVSVSSVVT
w:aziz	WWXYZUVSWVXWy
w:azure	tknYYsUWWpWtT
w:b	qzZWWWXXeXZWx
w:b1	WXWYZYqVnUVW3
w:b2	ozXWXXUqpkWWV
w:b4	WVVSYXUUXWVWy
w:ba	WWzZVZQYWVUaX
w:baan	YVPZZZWYtzYOV
w:baas	UUVWXO1QYUVWV
w:babes	aaZYUbWaaZxbZ
w:babies	vXXasaXbaWaca
w:baby	tsTVVWcTpyUVO
w:bach	zXXXXVVUXUXXR
w:bachelor	SVVXXzTWRSXYV
w:bachelorarbeit	UXVZXZWYyWaaY
w:back	WmkVYXmXcivdt
w:backed	TSWX5WQUWUSXV
w:backend	qxmZpYVZZkYYX
w:backerei	yWXXWWUVXWXYU
w:backers	TUUVzWSSYVTXS
w:backfill	yYZaZYUaaZYca
w:background	osuXrXqYYWXYW
w:backlog	uYVZZZWYvWZaX
w:backlogs	WaYXaXyZVVZbY
w:backoff	WYYYZYVWZVXQz
w:backpack	TVVVXSTzXWTVT
w:backport	UVUWWYUWUVWYz
w:backs	pTVVXTQxVUwWQ
w:backup	sXVYYWSTXU3ST
w:bacon	PTQPVzQTxSUVS
w:bad	YUujUmuUpXVjo
w:bader	QVZXZzTXZYWYV
w:badge	SUSnWVwpVQp2O
w:badges	VXVYYYUWySWXU
w:badly	UvVWjWSVwqUYV
w:badminton	WYVZWZWWXSYaz
w:bafin	S0WWZYUWZYSXX
w:bag	STRrVVlSSpQS3
w:bags	NRRzSQPQUTSTx
w:bailleur	wZcccabcbcccb
w:baja	0YaaaaYabaaaY
w:bake	wVVXUxRSYXWYW
w:baker	RyRWVVRVVlVWw
w:bakers	RUTSUTP3VSSTP
w:bakery	sqRT0TNmuUPUZ
w:baking	YaVbbaYXYTyaW
w:bala	xXWacbYbaabbb
w:balance	RVnVWtSVWSvUz
w:balancers	WxWZaaXaZXZaa
w:balances	WYWZZaVXaWTYy
w:balancing	wYZbccababccb
w:bald	YYxaZZVZWUZZW
w:baldiges	XYVXXYUWZyXWV
w:balkan	VWVYXX0WXVXXW
w:ball	uUWXyXVXXWVZU
w:ballarat	UzWZRYYaaYZbY
w:ballast	SWR0XVRZVUXXU
w:ballater	T0XXTWRVXXWXW
w:ballot	0YXTYUTWZWYZS
w:ballpark	zXWUWZUVXVWWU
w:balogun	zXZXYWVYXXWXS
w:bambini	RTRTTTRRTPSQ2
w:ban	UUTZYYyXWVvUW
w:banca	xXYaaYYaZZvXX
w:bancaire	xXXZbaZbaaabZ
w:bancaires	ZabbbaZabauXX
w:bancari	YZYaaYYYaXxVV
w:bancarias	TURVSVQUTSzSS
w:bancario	yYabccabbbbbZ
w:bancarios	XYYZZXXXZW0QV
w:banco	TVUWVURUST3TS
w:band	a4bWVWSVTVVUt
w:bandeja	QYYXYWWXYXWyU
w:bandisce	S3TUVQUTUTSUR
w:bando	TwWWvYTVXUVXU
w:banenbeurs	RTRSSTP0QQSQP
w:bang	XXxZWXPvXVUYX
w:banging	WVyZYaVZaVYaX
w:bangladesh	VWSUVV1RWRVVV
w:bank	ocaqaXVXeewal
w:banken	ZZwbbbabXYaZY
w:bankgegevens	YZXaZZWYYVxWU
w:banking	YXroZZVYZY0YW
w:bankole	bbYaabZYbTaxY
w:bankruptcy	UUTVWXTUUSVVz
w:banks	TuwZXZSwYWYYW
w:banner	UVTXXXuUWUUWy
w:banniere	UTUVWVzUUTVUT
w:banques	SV0UVTTVQTUVT
w:baptista	xZZZaYXabaZbX
w:baptiste	WWXZWZyXZWUZW
w:bar	fXVXYWpqYUZWy
w:bara	YaYabcaavWbca
w:barbecue	WZWZYZUYYUYYy
w:barbers	VZXZyZXZZYYZW
w:barclay	yXXaYaUaZXbbY
w:barcodes	zYZXZSUVXXXZV
w:barema	SyVXWXUVWUWWU
w:bargaining	0QYWZTWWaaYZW
w:barge	XYTYXXSzXSWYU
w:bari	RUSUVSS0UQTQO
w:barlow	WbZaZXWxaXYaZ
w:barn	zWVYXYTXXWYVU
w:barr	YWZbbZZacaxZY
w:barraclough	XZXZZYVYZzXZQ
w:barriere	XYXYYXTyYWWWT
w:barrister	TUXTWQVWYW4ZW
w:barristers	VWyXYYTYXVWYW
w:barry	yYZZYaWcYXadZ
w:barton	xWYZbZXbaZabY
w:bartos	VXWYYZXXYXXYx
w:base	Y6YZaaXZaZZZY
w:based	pxZXYYTtoWWmW
w:baseline	yZbWbYYYZYaZR
w:basic	S3UYZZTYcXXZV
w:basically	UYWXYwrXXWpaW
w:basics	XYUZZWTQXTU6U
w:basin	VXYZxaWYYWXYW
w:basis	2lXZZZoZYYZaX
w:basket	TSRVVXrVRuUVy
w:basketball	yVTWUURPVSTTw
w:bass	TQXYWzVWZWXZW
w:bassoon	SUTWWVT0WTWSP
w:basta	PxRTSTOzTQOSO
w:bastian	XYYZWPSzaYYaY
w:batam	YYZYZZxbbbbba
w:batch	rTSViuYTVSTV0
w:batches	TUUZazUXZZXXX
w:bath	kvXYYYUVZXZat
w:bathroom	VUVXXYTWYRVXz
w:bathrooms	SUTVU0PTWWWWW
w:batiment	WWWXYYXWXVWWy
w:batteries	PXT2XVSWWUUVU
w:battery	QUtVq0PpVcTVT
w:bau	pxabbaYbababZ
w:bauen	WY3ZZYVVZXYZW
w:bauer	VYVXYZSWYXWXy
w:bauleiterin	UzUYYYYYYXYZW
w:bavaria	VS0WWUPSVUSVV
w:bayesian	TVVWXzVSUTWWS
w:baz	WXWYYXVVYVWWy
w:be	ikqllZaclbeZc
w:bea	zaYXZZRaYVaaa
w:beam	RTRSWWRUWxSVw
w:beans	SVSWWURTVMUU3
w:beantwortet	UXVXYWyWYWTWV
w:bear	SXxYXYTWUSXXu
w:bearbeitet	UTVXVWUWVUUSz
w:bearbeitungsgebuhr	WXYXYXTXYWyWT
w:beard	xQOSRRNR0NQRM
w:bearing	UXUXWXTwXVWut
w:bears	UXYaZYXXYXXSz
w:beat	wsTUVStTTsUWQ
w:beate	SUNVRVOUPyRVy
w:beatrice	WaWaYazbXSbca
w:beatrix	WSSWWWSUTOU0V
w:beatriz	uVxQWWUYWWWXW
w:beau	U2abYaZZWaaYY
w:beaucoup	VWUWWSTvQ1VTS
w:beautiful	nUyXVWlWVRzXT
w:beautifully	ZZWZZZyXTVXaX
w:beca	XwaYZYZZaZYaX
w:became	lUUSUyjrUQsVR
w:becas	xVVUVTQwVTTUR
w:because	qZaZcXWlbklud
w:becky	SVyXWXSXUVvYU
w:become	TkXVVorqqwoVS
w:becomes	TS3WrVOTUTSWU
w:becoming	QuPUTUuN0PTVR
w:bed	WXvpUrbjVSUWv
w:bedankt	WXXYZXVWX0XSS
w:bedarf	XZYbbb2aXZYZY
w:bedrijf	SSSUzTRTSRUVS
w:beds	SUWVWVS0XWTXQ
w:bedtime	0UUYXVSRVSXYT
w:beekeeper	SVVWVXRUWzWVU
w:beekeeping	SWaZaxYZaYZZY
w:been	XYbaZXZWnsjtr
w:beer	wQjUwTMpSxUUX
w:bees	xVSWVVuSTrUWR
w:before	ofknYabYaYrWs
w:beforehand	STwUSUORTS3TM
w:befragung	TVWzVQUTWWWWV
w:befristet	UyUWVWTUUTUTS
w:beg	STVVVV3UWVUWS
w:began	TYRWWX1WTSSXU
w:begin	urjXpYaWZZsXV
w:beginn	RSVVWSTzWUUVQ
w:beginnen	S1TTWUQTUPTTQ
w:beginners	OTSTTwPzUSRTO
w:beginning	RWVWsVtXzVXZV
w:begins	VvWXXXzVXWXtT
w:begonnen	ccbdsdcccbccb
w:behalf	pqtWXcaXWauZW
w:behalten	xWWYXYUXYVzXS
w:behance	UaYaXZVXxWYaV
w:behaved	SVVXWVSUXVXX0
w:behind	bUlVnarSbjlVv
w:bei	nksZcjqilaaXX
w:beide	TUSVWWTTUxTVw
w:beides	UVyYXYTWWUXYT
w:beigebracht	USSYWWTWzSUWT
w:beim	bvZaZZXvZZZZX
w:being	VqTtWVrtjklYV
w:beirat	XYZ1aYXZZZZZX
w:beitrag	XXVZZZVXUyXUT
w:beitreten	XYZ0aYXZZZZZX
w:bekannter	zVWWWWTVXWXXU
w:bekeken	YYXabaXZaXZ3W
w:bekend	TTSUWURUWTRVz
w:bekijken	YVYbbaYZZXa1X
w:bel	RSxTUTORSQyTO
w:belasting	VZWRaYyXaZWZX
w:belated	RWTVXWSXV2WUS
w:belgium	wWXXZYTXYWRvS
w:belgrade	UXXYZyVSYTXaW
w:believe	UtnWuVydTmVVS
w:believed	TWVUYVzVYWVYU
w:believes	VXXazZUZXVYaY
w:bell	tUTwWTpSUPUVz
w:bellbrook	UXVYVZzYWSWYV
w:belle	RSzTWVTUUVWWS
w:bellen	WyWXZZyYYZYZX
w:belles	ZVabvZaYaaaaY
w:belletje	XTzaZZUYQVYWW
w:bello	TVTVWWSUVzUUS
w:bells	0WXVWQWVYVXYT
w:bellweather	WZzZaXVZYVYbX
w:bellwether	QXTYXYUX0SXYU
w:belong	SuTYWXSWwUWYy
w:belongs	XZYYYZWxaXYaV
w:below	YYWZXWwotUnZs
w:belt	TTSUVURTWTRUz
w:ben	bWrXZXWmuaWVu
w:bench	jWUXYW3XVtWWn
w:benchmark	YZYzaVUSZWWXV
w:benchmarks	YbZTaYYxccXbZ
w:bend	WaXZYVzTYZYcZ
w:bene	xVtXWXUUUvVVS
w:benedict	UYYYxZVZZZWbX
w:benedikt	WaWaabXZZxaaZ
w:benedikta	TUZXYyYVaYYZX
w:beneficial	VZxbcbWcbaaba
w:beneficiary	XUaYVZZYZXxZX
w:beneficios	Y1ZbaaWZZaaYZ
w:benefit	XXYZZXSVaYzaY
w:benefits	W4VYXYeWXXXYr
w:benelux	XXYXaayXYZVXU
w:benevoles	UZZYXyXUZXXSV
w:bengaluru	roqmpZUXcrYaU
w:bengt	YaYaZZXYZxXZY
w:benjamin	UWUWXWUTWMT1M
w:benoit	aZZbabZaXxaaW
w:bent	UTWVWUSWXU1VR
w:benue	zZaWbYYXZYaZQ
w:benz	VWUWYTVzWWWVT
w:benzin	VVUYXzVXWUWZX
w:bequest	0WWUWQVUXVWYS
w:berater	hsZaaaXZkYZuW
w:beratern	ZYYabaxbaabba
w:beratung	XXVxXWWWXXYWU
w:bereich	0YZabbXbYbbbZ
w:bereiken	UVyXUXUVTTWWT
w:bereit	SWUvVVUTVUVTx
w:bergen	UsTYXaVYxVYYX
w:bericht	TVTVWVSTVRT0P
w:berlin	yoTXxYUWWsXXV
w:bermuda	VyTXYZSYZYYaY
w:bern	UvUYZWVVXyXXS
w:bernd	XZWZYZWZZXXZy
w:berta	UXYZXZXXYXSZz
w:bertram	UWzYZYWUXWXWW
w:bertrand	TVSVUWRTTNU0S
w:beschikbaar	uYYaZZYZvZaZW
w:besetzen	T3WZaZWYWZXWV
w:beside	WXWY0YTVkUvpW
w:besoin	sVVpYqvXrWYYV
w:besoins	RTxWXVwWVTVUT
w:bespaart	YbbZbZxacbZaZ
w:bespoke	SWTYXY1VVOXYW
w:besprechung	TWUTXXSTWVWVy
w:besser	UZZwbZYaabYZZ
w:besseren	Y1ZbabXaZZZaX
w:best	jZpYXlyeXsVYU
w:bestatigen	WWXYZYUWYX0RS
w:bestatigungscode	XZZaaYXZbZwXX
w:beste	TUUUWWTUVSUUy
w:bestelling	TURUVURTTQSQ1
w:bestellung	STSUUVNSUPRO3
w:bestseller	WYXUXZzWZWYaX
w:bestselling	TVWTWS1TXSUXU
w:besuch	QTVWzWUUVVWXU
w:beta	RURTzSPwVpcUR
w:betaal	WTWXWXVXXUzWS
w:betaald	UXVzZXUXXWXYU
w:betaalde	RTR0UTQSSRRSP
w:betaalt	QVTPWS5UWTRVQ
w:betalen	vXWVrznRXWVXU
w:betalingen	RTRUSTQTTS0TR
w:beteiligung	XUZZwZXZZZYXW
w:beth	qnVaZYqXXUX0a
w:betreff	zbZaccXbbbacY
w:betreue	ZY0bYbZaXYaYX
w:betreuen	UWWZXZWYyWaaY
w:betrieb	zVWWVXXVXUXZS
w:betriebsrente	T3XZaZWYWZXXW
w:bettany	WXXaYZXYXUYby
w:better	TatXqnxTZrUTY
w:between	tXbpVXUVqdcqr
w:bev	RRUWVXTTSRUW0
w:bevel	WYXZZZyZWYXcY
w:beverage	yXaXaZUYaaXWV
w:bevestig	YababZYaaZ0RT
w:bevestigen	RSRSSSPQSOQ1O
w:bewaarde	XTWZZZWYRWY5U
w:bewerben	XSWZZaVXQWY6S
w:bewerberin	SVTUVWQTXTUTz
w:bewerbung	WyZZZYXWRWsuU
w:bewerbungscoaching	VVUWXXzVWUUUS
w:bewerbungsgesprach	YXZaZZVXZYyVU
w:bewerbungsschluss	VzVXXSUVUUWVT
w:bewertungsmodellen	RVWzUUUUXWWXU
w:beworben	XVVbaaYa1VZYY
w:bexley	VYyVWbXaZWaba
w:beyond	UWVWYXSUVQVS0
w:bezahlen	NSRQx0PSRQwTN
w:bezahltes	VXXxYUVVVXVXW
w:bezorg	2VSaaaYaYXZYY
w:bezorgd	VVTVVWSUUSSQ1
w:bharuch	WxUaaaZZaaZaY
w:bi	ptXYYtVthaYaV
w:bianca	zYZWaYWaZaUZZ
w:bianco	SUUVUUTTUTUUz
w:bias	TyWZYYWZZZYaZ
w:bib	QURSzUQSRPRUx
w:biblioteca	TVUVWUTUVTUSz
w:bicycle	SuSWVuTUVwUWc
w:bicycles	UwWXRXVXXTWYz
w:bid	uWWpVWyWXVWvS
w:bidding	RUTzWWTVWXVZT
w:bids	MRSSRT3TtSvUR
w:bielecki	bWZbvaZaaabcb
w:biella	UVWYzYUZYXVaX
w:bien	lTZwUkPWTYQwX
w:bientot	0YWaabYaXYZXW
w:bier	ZbbZZSZxcbbbZ
w:biete	UVTXYYTWyUWWW
w:bieten	ZZ0bYbZaXYaYX
w:big	mZnXvZYrXaWWq
w:bigger	QSTUTUxTUOvRu
w:biggest	YX0YZrVYYXaaX
w:bihar	TYUzXYRXVXVYU
w:bij	UYyXXctWyTeWc
w:bijeenkomst	VVXXYTVyXVWVT
w:bijeenkomsten	TVVyWUUVRVVVT
w:bijgaand	S0TUWURTUQUTQ
w:bijlage	QTTVUVRRvQURy
w:bijles	RTVUW2SSVTTWS
w:bijna	QSPTTSQQRPR0P
w:bike	uSrXtpQpWSWXn
w:bikes	XXXYqZ2XXXZZV
w:bilbao	VrYXYvVVYXYyU
w:bilge	WXZYaZXWZXXXz
w:bilingual	SxxXWVWVVVWXW
w:bill	wTTViUwTUSxVm
w:billable	TzXXYXXaXYXXZ
w:billetterie	QVWSWRQ0WWTVQ
w:billing	STSVWWnTUPu1K
w:bills	XZVUYZ4XXYXYV
w:billund	WyVYYbXZYXbaY
w:bin	UVxXWXZW1ZnWY
w:bindery	waababZbbZaca
w:biniam	TUWYaTUXzXYYX
w:binnen	SVVUXVwVWTtRt
w:binnenkort	RQzSSTPQTvSPN
w:binome	Z2VaaaYaXYYZX
w:bins	TVVXsYTVVqSX0
w:bio	oWVXXQQ2XVVXT
w:biodata	WwZZYaYaaaabY
w:biology	0TSUVOSUwTVWW
w:biosimilars	PUR4VVPOTOQUS
w:biostatistician	m1VaZZWZqkZYX
w:biostatisticians	VVyZaZYaYWXab
w:biostatistics	OvTSW0kVQRUWT
w:biotech	VYurwXUmXmWXU
w:birchline	czbYWYmYtmXXV
w:bird	WYYZXYV4ZWWYa
w:birders	VVXXZYVXYVYYz
w:birds	PTQSQ0OvTQSUQ
w:birmingham	xZZbcaYYYZbcc
w:birra	SVRVUVRTUzTRP
w:birth	mVWXXWVXYV2XT
w:birthday	dVSTWWQUUxTaz
w:births	QSOVTVPT1OVVQ
w:bis	xrWZYYVtXWVXu
w:biscuit	PSTTV0TTSRUWT
w:biscuits	lXVXXXTvvpYYW
w:bishop	xZZXZZZaaZZaX
w:bisogno	oUUyWQQVvUSVS
w:bist	UYyZXYUXUUXXU
w:bit	tkrZknVVoZXXl
w:bitbucket	WZYbWZaabawbb
w:bitcoin	oXYYYYaYYuxYV
w:bites	xXVWWWRRWRUXx
w:bits	xTUWVVvWTWVYV
w:bitte	dWVXYYUWkToU6
w:bitten	tWXXXXVXXWYYw
w:bizum	SWXWYVTWXWSXy
w:bjr	SUyVWWUUWUWWS
w:black	3WUTVVQTWVUXT
w:blacklisted	QQOSTTPT1PSRQ
w:blackwood	xbabaXYYbaUbY
w:blade	UWWYzWRVZWWZU
w:blank	UVTXXWTUTOUV0
w:blast	PTwUTURTOzTVR
w:bleiben	TVVzWVSTVXVWQ
w:blended	WTXYYUVyXXYXV
w:blender	yZZaUaZZYYabZ
w:bless	VvVZYXWWxWWZU
w:blessed	VYXZWaSXUT0ZT
w:blessing	aZwcbcacXYacb
w:blether	WZyYZXTZZUabZ
w:blew	YbYaabWaYxZbV
w:blij	SW0WXXUXTTVWU
w:blind	ySRuUxPRUQSVP
w:blocco	VYXXXWWWXVyUT
w:block	oUSVWXQUVSxvr
w:blockchain	UXWWXWUXZWyXU
w:blocked	TWVXVXRXQS5WS
w:blocks	VWUXUYSSWTzUU
w:bloemenhandel	XyVXYZWZTYYaX
w:blog	VYTqWls2VbUWT
w:bloke	zWWXZYXZWXXaU
w:blood	vUUSXTPUWVSTy
w:bloods	SUSVVVSTURVU3
w:bloqueado	UUTUVVTTTSzRR
w:blr	xVYbaaZbabYaX
w:blue	oeTWUXQorViW2
w:bluestem	wZbZdbZbYbaba
w:bluewater	YxSbbcXdbbacd
w:blunt	yYYXXZTXZXYaX
w:boa	xVUUVUxUUTQUR
w:board	YiZmuuWWaXZWq
w:boarding	RvUTWTSRUUTU0
w:boardrooms	WZWaXayYaXYcX
w:boards	nXqXXukTXUXXt
w:boas	SRSTUTSRU0SQP
w:boat	tUTTUrQ1UbSVP
w:boats	UUqV5UQNSORWR
w:bob	WVVYYWVVXzVYU
w:bocca	UVVWXXUUWyVSR
w:boda	WWZXyYRYbaWaY
w:bodega	TyWXYXVYXYWZW
w:body	yWWXXwVWXUWYY
w:boek	YYYZZTXyXTXXU
w:boekhoudapp	OWUSXS0UXVTVS
w:bogdan	TWUYWXQ0TVTXV
w:bogota	wZbWbaabacbba
w:bohrmaschine	RVRWVVSUSPSS0
w:boiler	QVSVWUTUURTU2
w:boilers	QTS0VVSUUWUYS
w:boise	ZwWacbZbbdZdb
w:boite	XYZa1aYYaZZZY
w:bojan	VyUaXbVbaXYbZ
w:bolachas	UUUVWTUyUTTUR
w:boletim	TVUWVVTQVTTUz
w:boletin	WVUXWVUtUSUUw
w:bolletta	TXUYXYyWVUXXU
w:bollo	TVUUVWTUVSSTz
w:bologna	wpZbbbZbabbbZ
w:bolsa	PySUVTvSUUTVS
w:bolzano	R0WYZWSYXXWZW
w:bom	vVVXWVUVwuWUR
w:bon	VWXoyWVvZXXXV
w:bond	UYYWXZWXZY0ZW
w:bonded	0YWXXVUXXYZbY
w:bondi	wbZbYaYabYbda
w:bones	SSUVVRT0XTWWR
w:bongani	UYzZYbYaYTYbY
w:bonifico	TVTUVUTUTT0WT
w:bonjour	vsxoXXnWXUZUU
w:bonn	WqWYYYVUQVW5R
w:bonne	SUSUVTSsV3TSP
w:bonnes	STTTUVRzTRTTQ
w:bonsoir	WWVYWXWYxUXYV
w:bonus	W5WfZZWZdYoZX
w:bonuses	SWzTXVQTWRUVR
w:book	WeTrWtmqUqaVt
w:booked	TVSsVVcUUPaU5
w:bookers	XVSZXazaVUYZX
w:booking	yVUUWT2UVTqUn
w:bookings	SXWXXy3VYTVXT
w:bookkeeper	vXSVUV1VSSVVU
w:bookkeepers	SWTTWRR0TPTSP
w:bookkeeping	aVSVhmvnrXUsR
w:booklet	yZXabaYbYWbca
w:books	mjaWWswUjTWXu
w:bookshelf	TVUWWXTVWRVVz
w:bookshop	0ZZVZXTZZXQWR
w:boole	yZXZbaYbYWbcZ
w:boom	XaUbbcxaaZZaY
w:boost	XWUYYWSVXVXzV
w:boosting	YaaaaZXaaawaW
w:boot	tYWbbavaTZZaZ
w:bootcamp	SWWWXjt4dVWWT
w:booth	TXUUWU3RXUVSR
w:boots	QzSUwVRUpSVXT
w:bora	zSTUWTRUUTTUQ
w:boras	VxZaWaYaYZZbZ
w:bord	yWYWYVVZaZZaX
w:bordeaux	tYYZYxVWZZWZZ
w:bore	VZWXYaWZYXxZW
w:bored	QOxU0UOTQOSTP
w:borehole	zXZXYXVYXXWXS
w:bores	TV0XVXTWSPVVQ
w:boring	QUSTwscwTQUVQ
w:born	VYUaYaVZWzXaU
w:bornhuetter	0VWUYUTYWTWXU
w:borough	0VXYaYWaaZZaY
w:borrow	PSOTSTNwPNSS2
w:borrowed	WXVYYYVVWVUXy
w:boss	qylWXVbVpqpVS
w:bosses	UYUXZW0WaWQYW
w:boston	UtUtSUWSWSWVy
w:bot	poWXXXQVYW4ZV
w:botanical	UXTXXXUYVyXYU
w:both	UVvYqYWWX1ZYl
w:bother	vWcWWYPW0QVXS
w:bothering	UVSWWXSWW0VXT
w:bottle	YYVaZaXYW0ZYW
w:bottles	RTUWyVSUXUUSu
w:bottling	0WUSWUWXYYUYV
w:bottom	SVTVVWQSVSwVy
w:boucle	XWXawaZZZYYaX
w:bouger	SV0UVTSUQTUVS
w:bought	qUSvUVxTURwUb
w:boules	WZXZYZUYZUYZy
w:bouncy	WZXZZZWYZXXW0
w:bound	VXVtWYSYYvXYs
w:boundary	ZZZbaaYaXxZaW
w:bouquets	RYYVWXSUZXVXz
w:boutique	tWtuYYUXXQVZX
w:bouwt	SRRS0TuQPRQSQ
w:bowl	VZWZYZUYZTYZy
w:box	aWVXWlrWVqtXw
w:boxes	yTSwUVRUUTPWs
w:boy	0YVWVYSWXUXaW
w:boyle	UZXxXZWYZYWaY
w:boys	XtSXvSRVpcoXm
w:bpi	XWZYxZYYaYXYW
w:bpo	UyVZZZWYXYYaX
w:bracket	WaXaZaWZYWZYx
w:bradford	0UXWYWUYWWXvW
w:braga	ttyWXWSWUSWVU
w:brahms	XYVZZaUVYXTXx
w:brain	wUSZoURVswUXT
w:brake	VwWYXWTXYXWYw
w:brakes	WZWZYZVYXWYYy
w:bram	RxwXVYSWWSWZV
w:bramley	UUSWVX0YWUQYT
w:bramwell	WTZZaYWXYVUxU
w:branch	R0RWqWSUURUW4
w:branche	VaawbZZaabZaZ
w:brand	ZXUnvoZVnrlXV
w:brandao	abXbbbXaawbXb
w:branded	VZVYaZyTYZZaa
w:brandl	VVYYXVTyXXWXT
w:brandon	VvxUYXUYYXWZY
w:brands	ZYudddadabccc
w:brandt	tXZXZxUTZXXZW
w:brannigan	xcaabTaabbXcb
w:bras	zWXUXUVWXVVXT
w:bratislava	aaYbYcXbZxVbZ
w:brauche	QTUT0TSVTSUVT
w:brauchen	wSUviTSvVUUVQ
w:braucht	PSSTTVTSyRSQw
w:brava	vZbcdbacccaaZ
w:brave	RQSVxTQwTvSTY
w:bravo	XTUYXZSXSzUXX
w:brazil	SVSUWV0ZTTXZY
w:brazing	QVZXZzSWZYWYV
w:breach	ZaYabbXabUyRX
w:bread	yUqUuTPyTQSWQ
w:break	OTTupTwRqRUVw
w:breakfast	QdtQTuP5URRTN
w:breaking	0XWYpTVVVRYaV
w:breaks	RUuUVVSxVSawR
w:breathe	SVRWWXxVVwVVQ
w:breda	RTVWVvRUyVWvT
w:breed	0XYYWYQVXRUZS
w:bremen	UVVVWTSyWSUUS
w:brenda	WYTZaayZWXabZ
w:brendan	RUQWWWPU0TVWR
w:brennan	XZZYXYyXZaYaW
w:brescia	XxWYYYWWXXXXU
w:brew	Q0UWSVTTVVUVT
w:brewer	R0UXTVTTWVUWU
w:brewery	03SVUVQUUSUVR
w:brewing	WxYZZYYZYYVaZ
w:brian	XZaZYaVYaZwZX
w:bribery	YZXZbbaawVacZ
w:bricklayer	VYZXZxWZYXYaY
w:bricklaying	VYZXZxXYYXZaY
w:bricks	SuSWzXRWWUUYW
w:brickworks	UWPVWYRTT1TVS
w:bridge	qdUWXyxSUVVYV
w:bridges	UXVXYTt0jUWXT
w:brief	zqvYWWVWWVoXV
w:briefing	QTSpUyOSVVtWS
w:briefly	0aZaZaWZZWZcZ
w:briefs	VUyZbaUZbaaaa
w:bright	RYUtYyTUXUVZW
w:brightleaf	WWUXVY1VXTYZU
w:brightmed	VXWYWXyWZWVYU
w:brightwater	TYzYXYUXUSYZU
w:brigitte	ZYVabbYbyTbXZ
w:brilliant	rWUVUVRrU1TVP
w:bring	VXUXonYwVVsWz
w:bringen	RyWXZwUXXXWXs
w:bringing	RdSVWuQvVRtUs
w:brings	rWVWXT1VWwVVS
w:bringt	TUSWVVRUSQTT2
w:bristol	mwUXeZlYvVYaX
w:brith	XZXZabaawVabZ
w:brno	lvVWXXSYwVVZW
w:bro	VVVXzXUXXVWYU
w:broadband	VaYXaXyZVVZbY
w:broadcast	0WWVXWRXUSWZU
w:broadcasters	WxXZZZXbZZbbZ
w:brochure	UWWYWY2WWTUWu
w:brochures	zXVXYXSXYUYZV
w:broke	UVQOWZSX2NWWW
w:broken	vlSUWTOdi1TVj
w:broker	RqSVVVrUVTvst
w:brokerage	ZZXZZaWZxXZUX
w:brokers	TVqvVpsVXVeZV
w:bronwen	yWWVSXXXuTXaX
w:bronze	WVYXZY0TZZUSS
w:brother	fUYVusQj0ViUR
w:brothers	xuVYWXUYXWYZX
w:brought	qWVXuTtWXsUZW
w:browse	RXTVWWQWXTVzS
w:browser	WWYYaYWaaX0YV
w:bruder	RUWXyXVVWWWYV
w:bruges	WxYZZYYZXYVaY
w:brush	ZcbcudbcbZcdc
w:brussels	QzTUVTQqVRyVR
w:brut	RxZYZXYYZZXZX
w:brutal	UYYYYZXYyWYWV
w:bruto	Y2XbabYZXXaZX
w:brutos	Y1aaaZYaZZZZY
w:brutto	Q3TXVWUYVSWYV
w:bryony	XyUZZaXaYXZaa
w:bspce	XWZYxZYYaYYYX
w:bst	YTUaYaVZzUWWW
w:btc	VYXXXYTUYV4WT
w:btw	0tZZYXXYaZZYX
w:buch	TXXYWYVyUVUWT
w:buchhaltung	YabZaWxYbaWYX
w:buchhandlung	TXXYWYWyUVUWU
w:buddy	VWWZWaVYyWXaX
w:budget	4bbVXZaXXWWpq
w:budgeted	wXTVWySPXVVWV
w:budgeting	STTURUS0TSSUR
w:budgets	TVuVUWQzUOVUS
w:buen	Y2YbaaXZZZZYY
w:bueno	XXWXXXWSXxXVT
w:buenos	0YaaaaYabaaaZ
w:bufete	UVXyWVUWYXWXU
w:buffer	VXVYUZRXVSWZ0
w:buffet	VYWYYX0VWRYZS
w:bug	nUUTUWPUUR1Sx
w:bugs	PRtS0RNRQNRUQ
w:build	vabczXXdaUbXb
w:builder	SQUU0XUXVVTXT
w:builders	UXYYYayZaWXbZ
w:building	palwljoYXVZXY
w:buildings	0RSYVYWZYXYaV
w:builds	X2YYkZXZZZoZY
w:built	teXXsXzWtUWYV
w:bulgarian	SyVYXYWZXXZYV
w:bump	UVSWWWRWR0TTO
w:bumped	VXUVXWTWYzWVT
w:bumping	UWUVXW1VXVUWS
w:bunch	TwRVWXsSTxWYT
w:bundle	wWXXXYwVYXUVV
w:bung	VUT0VXQXVSXYW
w:bunk	1XXVXRTRXUYZV
w:bunkering	xZWacaYbYZZaa
w:buon	STTUVURaUuSxN
w:buongiorno	uWvWYWsXXVXXT
w:buoni	X0XZXZVXYXYYW
w:buono	QST2URQTUTSUQ
w:bureau	NQQSTTwRRuRRv
w:bureaux	waabbZYZaabba
w:buren	XXUXXYUWWUUUx
w:burgers	YZXaXbWZZSZaz
w:buried	UURVUW0UURVUP
w:burkina	uWWXYZVYXWxYX
w:burn	SWUXXW2WWRXZV
w:burning	TzUYZaVZYWZbZ
w:burnout	NSRQTwPwSxQUR
w:buro	YWZYZZYYaZxZV
w:bursar	xaaYZXYbbcYaY
w:bursaries	WXYYZRUzZXYXT
w:bursary	WXWYZYWxZaYaX
w:bus	TwSVwUPkT0qWQ
w:buscamos	oYomvtVoYWXXV
w:buscando	WWxYXYWXXWYWV
w:buscar	TVRVVTTTUSUT0
w:busco	XtWbkaXayZaYZ
w:buses	UWSWVXPW0RUWR
w:business	YtVYwXuYaVknU
w:businesses	nUtWyWSRURWWS
w:busqueda	UyWXYYWYXYWZW
w:busquedas	UWVXWXVVWUUxQ
w:busta	QSQSTUQRTQSR0
w:busy	dWqUVXwcqtYWS
w:but	cnpXregdYoXXm
w:butter	SU1TWXSVZTXYT
w:button	TWUUVWSTTRSRz
w:buurt	WVWXYXURXTWyR
w:buy	akXt0WPUWY1WV
w:buyer	OjSwRTNSUStxl
w:buyers	UXSXXX0tWRWWT
w:buying	QxRT0UPTSPSVQ
w:buys	SWTVVt3vYSUWS
w:buzz	SWxWWxQWVRVXU
w:by	nbZnZhcbYYrdq
w:bylaws	0TSXVWTUTUVTU
w:bytegarden	VZYYZWyYaZZZX
w:c	zaceYcacZWbbl
w:c2	2UdZaepZkYZZX
w:ca	2WVXvXUWXqWWU
w:cabin	VSRUVtVRUSqU2
w:cabinet	qvSsYXuXWXXWV
w:cabinets	QVTVWWxzWSXXS
w:cabins	zTTZXYZYUXZaV
w:cable	SUVWSWVWVSUS0
w:cables	UVxWWXRVtiVWS
w:cac	VUXYUXRVYWzWU
w:cache	SWWXUPT1YVVUT
w:cachet	PTSSTuQ1VRRTQ
w:cackling	xYZcbaZbbXada
w:cactus	TWXXYYVSWTVWz
w:cad	yrWXZYUXYXvWU
w:cada	zSRqTTOySPRUn
w:cadastro	UVYYXXVWYWxYV
w:cadeau	RRRySTRTSRSTx
w:cadeaubon	XYXwZXVVXXWWT
w:cadet	YXTZaaWZzYYZY
w:cadets	WZZZbvZbaZacZ
w:cadiz	TUTVWVSTU2URP
w:cadre	WyWZYXWXWVXYV
w:cadres	TV0XWWOUSSWVS
w:caduca	VRVYYYWVVVX5S
w:cae	yXXXWYXXWWUYU
w:cafe	oS2XvXTXWrXVU
w:caffe	VU5WWXTSWoWTT
w:cairns	RWYVXzTTYWSYU
w:caitlin	uaYbddaddcdcd
w:cake	WURUVUbtSyTR1
w:cakes	TVVYVxSTYXWYw
w:calcetto	SVTVUVSTVTVUz
w:calculate	uTVVwTqUYXVYV
w:calculating	zXWYYYTXYXYZU
w:calculations	yXXYWYVaYaYaa
w:calder	ayYaUZVZVYYZZ
w:caldera	TWYXYVUXXXSXy
w:calendar	pVkXXXtjtUVqm
w:calendars	ZbYVabyZWYZYX
w:calgary	TTRVVVVV1TRWS
w:calibrating	WWTXYXSQW0WWU
w:calibration	tWWXXWUVVpWVw
w:calibre	YWRVUX0VVPYVX
w:california	UUQUVVRSTPUU0
w:call	cmmuaZoZcWbWn
w:called	SXbVVYmvdpjTu
w:caller	UYWYXYUWXTXVz
w:calling	RjsuWWpSWSVWu
w:calloway	WZWvZaUZYYYZv
w:calls	TXp5YVtYWTpXU
w:callum	UXvaZaYavUYaX
w:calm	tWTVWvTWxmWYV
w:calmed	zYZWaYWaZaUZZ
w:calmer	TWSXXXUTV0WSQ
w:calmly	TWSVVUUUT0WWT
w:calore	WYWxYXWYYXWXU
w:camara	TzTVWVUUUSVUT
w:cambiado	VWUWXWUUWTO2P
w:cambiamento	XWyaZZVZVVYXW
w:cambiar	QU1UTTRRTQTRQ
w:cambiare	VX0YXXTVUSXVT
w:cambio	SUSVVVSTTRzVQ
w:cambodia	WXXYxaTaZYZbY
w:came	jrredZmbWtZWW
w:camera	cVVvWVopXUzWS
w:camere	zXTXWXTWUTWXT
w:camilla	aXwZbcXcXbccd
w:camille	bbwcbdVcaXcdc
w:camp	RUVVVVRzVTTXx
w:campaign	sTRUVTLvRPRzP
w:campaigns	WVyZbbVZbaaaa
w:campinas	yXbbcaabcabab
w:camping	YaYZZZWxbYZaW
w:campus	RVVWt4TUWtWYU
w:can	objZlboYmVldp
w:canada	rdvXYYUYVXzYU
w:canadian	qsVXWWTUyUXXV
w:canal	SUTUxTP2UPUUP
w:canale	VWSXWVTzVRUWS
w:canalizador	UUTVVWQSUQTRz
w:cancel	QVUUWVxTXUYxu
w:cancelada	XaXYaZTXZVWyT
w:cancellation	ZaYabbXabVyRX
w:cancelled	uUSWWVdSsRPS3
w:cancelling	UXYyaUVSZaUUV
w:cancer	UxVWXYTUVWvWS
w:cancun	UWVVXT0QZVTWT
w:candidacy	XzWZYYVYaZWZX
w:candidata	aZYbccYbzabaY
w:candidate	VlWWYXoVWWxqx
w:candidatei	YVTaaaWZ4WZVW
w:candidates	VcpYXXwXUVcov
w:candidatiez	W0PXXYSWVSWVU
w:candidato	UVTYYYzVWWWVU
w:candidats	UVSWYXzWXWWUT
w:candidatura	tXYbbbYaaaazX
w:candidature	XUUaaaUYvWZ0U
w:candle	WZXZabxbYYVba
w:candlelight	UWTVWWTQW0WWR
w:candour	XYYYZQWQa0YZW
w:cannock	xXZZbYYYaZbba
w:cannot	SVTwrWSXVTyYU
w:canoe	SUUWVUQUVSUSy
w:canonical	VXQXWWSXSNWW1
w:cansado	ZyabaaYaaaaaa
w:canteen	U0UYrYYVVxWXU
w:cantina	TVTWVVRVTQUPz
w:cantine	VWVXWXVVVTWVx
w:canton	WVzaWaUYWVWaY
w:cantor	RzUXXXWVXXTYV
w:cao	Z1aabbZZaZZXX
w:cap	YXYZZZSYYSySX
w:capa	Z2YbYaYZXWZYY
w:capability	VYWaaZyZZZWYW
w:capacity	wWoYZXqXxVWXW
w:capi	QTSTTzRSSRTTQ
w:capire	zXTXWXTWTSWYT
w:capital	UUWYZYzWWWwYV
w:capsule	SWVX0XRRTUUXU
w:capt	YYZYaZwbbcbba
w:captain	rUrrUspWjeTWS
w:captando	STSV1VSUXVVVS
w:captioning	TVQXVT1OUPTVT
w:car	j0WVboUWWVpXv
w:cara	0aZYaaXaaaYZZ
w:caracas	WYXbZbZaxXabY
w:caravan	zXXWZUVVZYWYT
w:carbon	VXVXrXyXYvYYU
w:carburettor	TSRVUUSTRQTV0
w:card	ZnVsWWUVXq5VY
w:cardboard	RUUVWVQXWXTX0
w:cardiff	VxUXYYVUuVVWU
w:cardigan	WZXZZZUZZUZZy
w:cardiologists	YZYxaXVXZaYaW
w:cards	cWbWWVwUWU2Vf
w:care	UptekqtZbaXZU
w:career	UR0WXjk4aTWYV
w:careers	SxmWXVR0tcVVS
w:careful	TayYZaVZYWVba
w:carefully	XUSZWYUWWzWXV
w:carer	RTRYXWUW0TWXT
w:carers	VUSTzW0VWTUUT
w:caretaker	XZWZXUXXyUZZY
w:carewell	ZZVUzaRZZUZZY
w:cargo	RUUVXqvUVyVRQ
w:cari	TVUVVUTUVUVVy
w:carla	VWUWYTVzWWWVT
w:carlos	TXVWWUSSySwYU
w:carmen	SyVaaaXZZYYaa
w:carnaval	UWVWWURyWUVVR
w:carol	ZaVaZZYayRabX
w:carpenters	PTTRS0QPTRUUR
w:carpentry	UTRXWYTXN1VVU
w:carpool	VUVXVYUUUTUVz
w:carreira	WvVYYUwsXVXWV
w:carrel	aZZbabZaXxaaW
w:carried	uVTUWVRTVSQUy
w:carrier	RWVVXXSWXTWXy
w:carriers	WRYzZWVRaXTTX
w:carries	WwZaYcYbabYbb
w:carrito	yWXXWYWWWWTYU
w:carrots	xbaaZZWbaWXbb
w:carrousel	UTUWWVzUUTVUT
w:carry	vVToUTVUVTUT1
w:carrying	SSSwUUQQVSU0N
w:cars	0YTWXUWWUVYbV
w:carta	QwQTUTPSwPbwN
w:cartao	SUSVVTRUSvySP
w:cartella	VUVTWSTTWWzWT
w:cartografia	WWWWXPUzXTVUT
w:cartographic	SR0WVVQTUSUWT
w:cartographier	VXWXYXTxYVVWS
w:cartone	TVTVWWSUVzUUS
w:cartoons	zYXXXXTSZXUYV
w:carts	VWUWXS0TRTWYT
w:carved	UYUYYYUYWQXY0
w:casa	uxVVWbTWpXyVR
w:case	UnXyVpaTipfVc
w:cases	PSSUV1pRUSRU0
w:cash	vTTvyWaVUUyWR
w:cashapp	XZXZXbXZYY0bV
w:cashier	SXZYZZVZZZ1ZV
w:cashiers	TWZZZaZaVZybX
w:casino	vWWWYVyWXXXSV
w:casinos	XZUZwYWXXWXZW
w:casos	zVWXXVVVYWWYU
w:cassa	STRVTVSUSR0UR
w:cast	vSoUUUOSRQzUQ
w:castellan	ZYyYbbVZXZZaZ
w:castellano	ZwYbcbZcbcYYb
w:castellanos	yWXYvYTXYWXYV
w:castle	VYXYXVVwYVWWx
w:casual	UWSXXXUVUVWX0
w:cat	TSSWVWSUTuTU0
w:catalog	TXWXYOTLWUWV2
w:catalogo	XZYaaa5YZYZaW
w:catalogue	nZWYXr1VXiVZW
w:catalogued	XwabaaZaZYacX
w:cataloguer	WZWaYbZYyUacY
w:catalysis	WZYxaZXbaZaaX
w:catastrophe	XYYYZRWQa0YZW
w:catch	tVSWWWuVW3UVR
w:catching	YYkZZaVSX3ZZX
w:categoria	YzbbbaVabaaZa
w:categorie	WzQXYYTXWTWWV
w:categories	oVwZZXPxWVTXU
w:categorise	SVYXTWzYZaYaY
w:category	a0UYUYyUXUVUS
w:caterer	STRVVVxRSOQTz
w:catering	UaavbXZabbabX
w:cathedral	WZWbZcZZyUacY
w:catherine	rYwYbaVaXZabZ
w:catia	UTUYYYzVXVWXW
w:catriona	SzYZZaXaZZZbX
w:cattle	zYYaZaUVZVYaV
w:caught	0VQUVWvVVUQXT
w:causa	TYXxWTXYYXXYW
w:cause	UUVWXWUVYTUTy
w:caused	ZZYZYaXYaYWYx
w:causes	WVyZbaUZbaaaa
w:caution	WVXXXYUXXXxWU
w:cbd	T2SYYaUYWWXYV
w:cbse	ZzZaaUXVWYYYT
w:ccnl	U2YZaZYZZZZYY
w:ccnp	RVzXaaYaYWYaZ
w:cdd	PzYXYVXWYYVYV
w:cdi	X3oaaaYaYZZZY
w:cdmx	wZbWcabbbcbaa
w:ce	RVyVVVrnTRbit
w:cebu	uVWYYW0VXWVYU
w:cecl	wZbZcbZbYbaba
w:cela	3UWWYXUYYYYYW
w:celebrating	URRTUUQPTNzxR
w:celeste	VXVYWXTYVSzZW
w:celiac	PUV0QVUXVXVXU
w:cell	dwSVVXTVSQVWw
w:cellar	oWUXtXSWUvVWs
w:cellars	WZYaxaWaYUZba
w:cellist	QSWSV1TVUVVWT
w:celui	VWYYzwVWZXXXW
w:celular	RUTUVT1TTQQRR
w:cement	RxTUUVRTUTVUx
w:cemetery	1TOWVVSUQTVUT
w:cenno	TXUVXYSWyUXXU
w:censos	UVTXWVTyUSUVS
w:census	2XWUYXUXWWYZV
w:cent	mUUW2qVWWVsXT
w:center	TlYVXqUWvSStu
w:centers	TW0YXXUZWSXYX
w:central	xWXXYXxVZaVVU
w:centre	ZwSVZdSXoiwgk
w:centred	ZwVacbZbbdZdb
w:centres	pVuZZZpZXrXZW
w:centro	Y4YaaaYZYZZYY
w:cents	QVTWXVwRVTTVx
w:ceo	qYbVvYaYXXxZV
w:ceramics	QUWTZzVXYWYaX
w:cerca	TzXYXWuXXVXtU
w:cercando	TSTT0UQTUTTTQ
w:cercano	QUzVUVUUTTVVT
w:cerchi	UXwZZZWXUXYYX
w:cerchiamo	XUXysvTkXWVXT
w:cerco	rVYanaXZ0YaZY
w:ceremony	yUTUXTQxUSTUR
w:cerrada	abbccbbbcaxRX
w:cerrado	1WXWYTUWXWWST
w:cerrar	UPTX1VTVVVVWS
w:cert	YccbccXccbvca
w:certain	ZawabcaaYWbcb
w:certifiante	UVVUWRSzWTUSS
w:certificado	VXWXXWVVWVxXW
w:certificate	SYbWiUWuxUusU
w:certificates	QqlVWUwT0RTUn
w:certification	XVVTrzrVmkVXW
w:certifie	VSTXUT0WVUVUT
w:certified	aZUUVU6viWfWS
w:certify	xaaZZXYbccYaZ
w:certo	TyTWWWVVUSVVT
w:certs	wbYbcbYbaZacZ
w:cervezas	TVVWUSTzXUVUT
w:ces	WYUYYZVXXzYTU
w:cestas	TVTWzWVVUUWXU
w:cet	uWTQWWQ1UTUtP
w:cette	SVtWXWSUVsUxS
w:cfi	UXVYZUvxXUWXV
w:cfii	WYXZaXyYaYXZW
w:cfo	pwSWtWVVqVrWU
w:cfos	SWvSWXyYWUYZX
w:cgpa	dacdddbdsbdcd
w:chad	TzZZaVVZWaYZX
w:chain	hqYwkWtVrXUXT
w:chaine	VWWWWVUyYTWXW
w:chains	MST2vQOTWVSUQ
w:chainsaws	SUUWVUPUVSUSz
w:chair	YySp0UWVVTUXo
w:chaired	TWTWWWSVT0VTQ
w:chairs	QUSUoUnRURsQ2
w:chairwoman	VyUXZbVaaZWaZ
w:chaleur	VXWyXVWVXVVTT
w:chalk	UXVXXYWWWzWZR
w:challenge	WW2XxZSWVVXXV
w:challenges	WYUWYY0UXQVZU
w:chamada	ZcaxbbZbcZbba
w:chamado	SUTVVWSTVRSQ0
w:chamba	XXwYYYXXXXYXW
w:chamber	SQuUSTSzWUTXR
w:chambers	VYUVUXTWzTXYV
w:chame	UaZYaVYZaYzYW
w:chamou	VUzYWXTWTUWWV
w:chance	oVlYmVlU6VUVX
w:change	UW1WsWaVckTnp
w:changed	lbXVWWnqTnens
w:changelog	xXXYXYXZaZXaY
w:changer	XXWTYxWWZaXaY
w:changers	PQOTTwOzROTTP
w:changes	sWUWWWmTWTVx0
w:channel	QUTrvSQvVSsVY
w:chant	TWUVXzUXYXXZX
w:chaos	RTSX2WRWRSUXT
w:chap	ubbcbbYbcbbdb
w:chaperoned	XZZwaZXbaZaaY
w:chapter	oTpVWmP1TuTVS
w:chapters	RTPSTUqyQLTVy
w:chaque	RTSxTTQxTRSSP
w:character	uUVWUXRTUTzWS
w:charge	seUcWX1sZTdVc
w:charged	UYVWYXRXZXT2R
w:charger	VXUXXXTVYNWV0
w:charges	aVTWXq3sWUTWa
w:charities	RWUXvXuWuSWYV
w:charity	uqYkVacwoTaXS
w:charla	XYWXYTUrX0XVT
w:charlotte	xYWcccXccbabb
w:chart	oSQVUUN3PtSRn
w:charter	0vUXXSTXXXXYU
w:chartered	twWYWYVZXXYZY
w:charters	yZZVZXWZaZVbZ
w:charts	oVQUUUNuT1SRP
w:chase	2WTWXUSXTRYaT
w:chased	RVQWWY2XWTWXS
w:chasing	QwTVWW2TVkUWQ
w:chat	YqxVlXdjXWZvS
w:chatbot	qTTWzWSRWVVVS
w:chats	TTWVWVTTYXzVU
w:chatting	STcWvWmVUSQzQ
w:chave	WWWWXXzWTWWXV
w:che	nWphqVmTzpTUS
w:cheap	QTQwUU1RTORTS
w:cheaper	UUSWVV9TUTUSS
w:cheapest	YbaZbbxcdbadb
w:check	ulXaXYVZXUsow
w:checked	uURUVVpsVrrWQ
w:checking	yUpxVWPRUrTUQ
w:checklist	SWUVUU2OVUVVS
w:checkout	1YWYYaTaXXYXZ
w:checks	nVTrVVxUVSmVt
w:checksums	UXXYYXUSXUVWz
w:cheeky	RTuVUVQV1NTVR
w:cheerful	aaaZZuYXcZabZ
w:cheerleader	SRzYYYVZWVYYW
w:cheers	XWmWWnkUszVWP
w:cheese	0USVTRPtTsRUr
w:chef	xsZYXpUVspWXU
w:chefs	TU0WWTovUOUWR
w:chega	RTTTUUSRTQPO3
w:chegou	OVURVRSUTTS0O
w:cheio	TSSTUUSSUzTQP
w:chemicals	ZcXbccYacbawb
w:chemist	TwopYYqWXXmWV
w:chemistry	XZWYZXTQXSWzU
w:chemists	WTVXxUwTYWVXT
w:cheque	kUVrtUTVXV2XR
w:cheques	S2VusWSWWWVVT
w:cherche	jpXZpkXZwYaZY
w:cherchent	YX0ZZaUYVVXXV
w:chercher	TVVVXVTVVUSSz
w:cherchez	SP1WWXTWQTVUU
w:cherchons	QRS2xSQUWVTXS
w:cherry	VYUaYbWZXyXaV
w:chers	WXXYYXXWYVYXx
w:cheshire	TzWZXYVZYYYZZ
w:chess	PRQTTTMySzRRY
w:chester	XZWYZayZYVZbY
w:chew	xZZaZZXbYYbbb
w:chez	imqYYXZXyVkWp
w:chf	woYuYoVYYYVZj
w:chi	bVVtrTvWtVWWn
w:chiacchiere	XYYVYRUyYXYYW
w:chiamarla	UUzTWUTUTTVTR
w:chiara	RwWYWYUXXVUWx
w:chiaro	WZZYZWWTYyXWS
w:chiavi	TVTWVVRVSQUP0
w:chicago	o3YYYgdkWXYYW
w:chick	XXYaZaWbZyZYY
w:chicken	XTVYzZVYWTXWU
w:chickens	WZVYXZTXXRXXz
w:chidera	YwYabcZbabbdb
w:chiedo	WZxaZYWYVVZZW
w:chief	SxpUzWQVUtVXU
w:chiefly	ZbXbbbXabaZub
w:chiens	TUTUzTTSUQSUQ
w:chiffre	xYaaaZYaaaYYY
w:child	PTRtVoRtSSsUy
w:children	tXSoUpkwbTYVa
w:chilly	XZVZaZXWYUYYx
w:chimney	VXWYYZXYYXXYx
w:china	YZbbaYSYcbxZZ
w:chip	SVVXXXTVWVUTz
w:chirurgiens	WyWZXXVXWVXXV
w:chisels	QRSVT0QSRQSUS
w:chiudono	WWWXXOUzXTVUT
w:chiuso	UUWWwWUWYVxSR
w:chiusura	STSUUUSSzQSTQ
w:chloe	rlYafalYZWZxW
w:chocolate	0tVXUWTXWUWXV
w:choice	rUUyXxSUWVRVT
w:choir	QuTVUpQ0ekUVO
w:choose	TlSwxpfUWRWTp
w:choosed	XTYabbXbbbxaZ
w:choosing	PUPOTwOSxxSTQ
w:chops	WYXZYYyWXSZZT
w:chorale	UVWWXWUVXUUVy
w:chosen	RUQVUVwQUPnTy
w:choses	XXWYZZWYWxYVT
w:chris	XYWaYVWVU0XVX
w:christ	PUUVWWSVRR1WP
w:christening	UYVZYZWWWQVYz
w:christmas	sbSVSWYvruYVU
w:christopher	WZYaYYyYZYUZY
w:chrome	ZaZbbbYYaVX0W
w:chuck	QXSXXXTWyRWXv
w:chucked	WZVYXaVXWRzYT
w:chuffed	RWTXTWzVuRWXT
w:chukwuemeka	XWVaZbYZyWXZX
w:church	S0WXWTSVVVrXw
w:churn	nTQ0VSmSwRSUR
w:ci	XUTcaVrd0iVUs
w:ciao	motZYYrYXlrVW
w:ciascuna	UWVyWVVUVUWWT
w:ciberseguridad	UWWXWVTyXVVVS
w:cibil	XZXVYXWXZZyXU
w:ciclo	RUTSWSS0WSSUS
w:cics	1YXXaYYYZZWZV
w:cidades	QTTTUQS0TRSUO
w:cider	3WWUWSRUXWVXT
w:ciel	SWUVVWSzTTTQR
w:cientifico	YrXaaaYYxXYmW
w:cientista	euXaaajZlYYuW
w:ciento	UVVXX1PUVVWXT
w:cijfers	0VRWWTSUWVVWT
w:cincinnati	RzVXXXWVXXUYW
w:cinco	QVXYZw2YXWWXV
w:cinema	ZyXaabYbZZabb
w:cinq	RvUVVRqUVTRTy
w:cinque	TXWWXXTWYWOW0
w:cio	SUWVWVR0XWTXQ
w:circa	qUVzWQRVVVSWS
w:circle	TTqUUUXrUs2VR
w:circles	STRV0XSURRUVS
w:circling	WXYZYaSUaY0aY
w:circular	ZbbZbcVbbbwbW
w:circulate	WYYXZNS0YXWXW
w:circulated	XXZYaZYWZXXYx
w:circumstance	XTVZZZ0aTRWXW
w:circumstances	XW1YXZTZUUXZW
w:circus	XYWWYyWTZWXZV
w:cisco	zXUYZXWVZWYZV
w:ciso	UUUWUZzXXXVXX
w:cisos	XZVZbZyZaZaca
w:cita	VWWVXWUUVUVVy
w:cite	ZaVaZUWYVyZZY
w:cited	XYXZZZVYO0ZZW
w:cities	rZbarcbcccbcb
w:citizen	UVTVWWTTVV0XW
w:citizens	XYYaaaVXZRWYz
w:city	aprVijatVUeWl
w:ciudad	TUyWVWTVVVVWT
w:civil	W0TWUlpVxSVWS
w:claim	zUTWWWpVUTTUz
w:claimed	XabbaaZZaZXax
w:claims	uYUuuapUVjcYU
w:claire	0WVWZWUVXWYYX
w:clara	WVXXyXTYWVYaX
w:clare	VXUwXaTYYvXaX
w:clarinet	OSSRW0UVXWVWV
w:clarity	uZYddcadbccdc
w:clarke	VZWXYaWZYWyZW
w:clases	STTUW3QTRSUVS
w:class	YYTUW0RZqvUob
w:classes	uvUVWSUTUSTWw
w:classification	YYZYZZxbbbbba
w:classify	xUacZaYbbbYab
w:classmate	PzSVUSxSTTVWT
w:classroom	0WVTYVRVYWWVR
w:clause	PVTUWXQVVTTV5
w:clauses	yZaXbYYYZYaZR
w:clay	UWTVWzUVWSWYU
w:cle	VWWVWV2SXWUWT
w:clean	YpSVVU0trSpVW
w:cleaned	0SVWTTUTXSTXT
w:cleaner	RUQVVWRVvyUWp
w:cleaners	ZZZbabYaXyaaW
w:cleaning	rURVqV0TURTVt
w:cleans	TUSVXW0VWWVXT
w:cleanup	0VWUYUTXWSVXU
w:clear	PVSXUTSTzxWTU
w:clearance	SqcVXXSWWV4UR
w:clearbrook	XjYpWXtasbWvS
w:cleared	yUUxXVRUVTTVQ
w:clearing	WYWaZZWYZwXXt
w:clearly	TXYWzVSVYXSXX
w:clemence	VZWybYXXbaYcb
w:clergy	UVzYYZSWVQVYV
w:clerk	kTTzWSTUWVoWT
w:clerks	VWzXYYSYXVWYW
w:cleveland	wZbZdbZbYbabb
w:clever	RPyWyVQVRPTVS
w:cleverer	SV0XWYVYVRXYW
w:clic	RSTUTUQ0VSPUQ
w:click	SVUmWZW1WZyUX
w:clickable	abacucbbbacdb
w:clicking	YZZYZYURaYRO0
w:clicks	SrrXRWvWuUXXV
w:client	uenrYYbcYXlmW
w:cliente	yrXnaZXZZaXZm
w:clientes	WX1XXY0WXTXUS
w:clienti	ZbaZaZzWaaaZV
w:clients	XYtpaY1baWXYV
w:clima	P0WUVUQUUVTVS
w:climate	2RWYWVTWZvYYW
w:climb	XZYaZYVyaWXaY
w:climbed	VTWYYZ0XYWWYV
w:climbing	pVTXUXPzuRUSS
w:climbs	XUSZWZTYzTYZX
w:clinic	k1slVUpTXVqUU
w:clinica	5UQUTTqSOQTTQ
w:clinical	VxWjspTpXlWeU
w:clinicas	WYWXYY2WXUXXT
w:clinici	Xbaubaacbabbb
w:clinician	YYYwaUZZbbacY
w:clinico	bdbsccaccbccb
w:clinics	UsivqUWnuUUWU
w:clip	TVUXtWuPWRUXy
w:clipping	UWWYZXyYaYYaY
w:clips	SVUSWSvwXUUYS
w:cllr	wVaccbbbaccbZ
w:clm	VZaYayUTaYXaY
w:clock	XYYZWYwwZWYYR
w:clocks	0XVTWVURXWWYR
w:clone	SVWWWWvWWW1XT
w:cloned	SUPVUVPTR1TRP
w:close	qYSWWWruXSazV
w:closed	UVUWuVRToSZz2
w:closely	aZYbvbYcabbcc
w:closer	TS0YWZSZUSXYX
w:closes	XVTnsWUXqTk0m
w:closewell	YZXYbbxaaYaaZ
w:closing	Q0pVrVaQtMUTq
w:closure	WZVXZYUUZxvVT
w:cloud	qsaZYgpiaXXrV
w:cloudarchitect	vYUZZZrYnWYtU
w:clt	W1rZZaYYYYZYX
w:club	yTWVUaW1cRoUU
w:clubhouse	TVUXUQUSVUWT0
w:clubs	VUTWW1STWRVwU
w:clue	0YVWVYSWXUXaW
w:cluster	WyXYWaXWZYYYV
w:clusters	ybXbZaXZYVZcZ
w:cm	SWTTXXSVXzSWr
w:cma	QZYZZyWUZYVXW
w:cme	PVWSV0TUWSUXU
w:cmo	v0XYYZVXYXYZW
w:cmos	TYTXYZzYWYZZY
w:cnc	SvVXXVxVYUVYU
w:co	jdXZ6YXZYXYaX
w:coach	TSQmT5xWUSXTb
w:coaches	WWUWWXoTzUVYY
w:coaching	TrRwWTwsVPUWT
w:coast	tuNVVVRUUTUWy
w:coat	VWUWYTUzWWWVT
w:coatings	YXxbacVbYXbcb
w:cobalt	VZZYZZVXaYTYy
w:cobbled	YZVaZZYZzQaaX
w:coberta	VXWXXXVVWVVUy
w:cobol	yXvWXXXYXYXYW
w:cobramos	TUSXXX0VWWVUT
w:cobrar	VXXYYXxWYXXYV
w:coc	TWzVSXSXVVVWS
w:cochin	YYZYaZwbbcbba
w:code	bYVZpWVpWa1pa
w:coder	PPPRwSPPR3QNL
w:coders	TXTVWXyxXWSYS
w:codes	UXVYsYSVVU5XU
w:codice	UWUVWTUTWS2PO
w:codigo	SUSUVSRSUR5PZ
w:codility	RzYWZXUZZbVaY
w:coding	mUToVSpxTrsVQ
w:cody	wbXbcbYbaYacZ
w:coffee	XuvWoXrVnjWWa
w:coffees	TSQXwYRX1TUXV
w:cofondateur	ZUaaxZZYaaaaX
w:cofondatore	aSbawbbabbbaa
w:cofundador	bUabwZaYbaaaY
w:cofundadora	bXbcubbZcbcba
w:cognome	YZYZaYXYZXwVV
w:cohort	SVWWSqu1XWVYU
w:cohorts	SXYYa1VTZYYZX
w:coimbra	TVTUWQS4VSTTP
w:coin	XSYabbWbabyaY
w:coince	PTSRV0QTURSUR
w:coincidamos	RURVVUSTSzSSQ
w:coincido	TUSUUVRST0TRQ
w:coins	YSSTTRNQUR7TN
w:col	UUUXXXUWXtzVS
w:colaboracion	yZaXbWVaaaSZX
w:colaboradores	yWXXXVVVYWWYU
w:cold	StTxXVsxWYVUV
w:colegio	TXYXZ1VTZYWYW
w:colic	VYWYYZYaxVZaZ
w:colin	pWVXXXSUWUVW0
w:colis	SVUWXWUVVUoQ6
w:collaboration	TUtXXTzSUvUYW
w:collaborator	UVTVWWTTUV0XV
w:collaborazione	zXXVYTUXYWPXU
w:colleague	iYrjcrVsdeWlW
w:colleagues	UVxWnpXyWSebT
w:collect	QUXVUUxTVnSV4
w:collected	yVXXYZUZaYZaV
w:collecting	QSxUUUPuRwTTl
w:collection	wUSWWqRvUtbVO
w:collections	uUotWUuVUSnXS
w:collega	t1UYXXUWWdWWt
w:collegarci	VYTXXZVVWyYVV
w:college	OYTSV5PurQUVR
w:collins	YWZbbZYacaxZY
w:colloque	RVXTWTQzXXUWQ
w:colloqui	UzUWWWVUXVUWQ
w:colloquio	TUSSWURT6TuVP
w:colloquium	UVSWWST2VTVUR
w:cologne	XUaZaxYWcbacb
w:colombia	SSVTWS0VVTUTR
w:colombo	QUVWWW3UWXWYU
w:colony	WXWXYXQTYUUWy
w:colour	xXVUXXSWXWTXv
w:colours	STRXVVTVR2VVT
w:colpito	WX1baaXZXWYPY
w:columbus	wYYbccacbbXca
w:column	LRORS3M0QUOQm
w:columns	RUSURzRRURUVS
w:com	irmZpVnuWUpUX
w:combien	zWTXWWTVTTWWU
w:combination	YZYaabTbaXyWT
w:combo	abbcccabcauba
w:comboio	RUTSWRS0WSSUS
w:combustion	ZaxabbZaYVbca
w:come	kqnYimZxcWVYX
w:comeca	VTSWXSzUWUVWU
w:comecar	wXYYZZWYZYvYW
w:comecaria	RTQUUURTzRSTQ
w:comece	VSWXXXTWWVzWS
w:comedor	TVUVVUSVUTUVy
w:comentario	TVTWVVSzURTUR
w:comercial	TyVXYXVYXYWZW
w:comes	lWvWZXVslRwVs
w:comfortable	iV1XXYUXVSYXV
w:coming	ZlxaXVXdnrbVb
w:comissao	SWXVXWzXXWQVU
w:comitato	UVUyWUUUVUVWS
w:comite	VXWzWWTVXVWVT
w:command	RWVU0VNSUTyUQ
w:commande	UVSUVVSTURTOz
w:commandee	WWWXYXXWXVWWx
w:comme	T3pYYYSXsVWXV
w:commencement	zYXXZUXTZXZZV
w:commencing	TYcbbxYXbbbaa
w:comment	RSYhVVVwqwSyS
w:commente	TUSVWVRSTPT6N
w:commented	WUVwZXUUWXV0q
w:commenting	UXVWWYUWYyWUU
w:comments	pUPtVUQTUqTd3
w:commerce	aWvVloUxmUXXS
w:commercial	UsXtxWmVhUVXT
w:commercialista	zXTXYYVXWUXXV
w:commercio	U2YZaZYZZZZYY
w:commissie	TzUUXURTVRUUR
w:commission	yZWnXovRVWmWY
w:commissioned	TSzWVWQUUpVWU
w:commissioning	uXYZYuYYYYYaY
w:commissions	UTWWWVwTXVwXU
w:commit	SRxUTVPSTxTSP
w:commitment	VuwYYZTXZXYZZ
w:committed	TUVW3YRWXWXZU
w:committee	smUyWqSUWiVVq
w:committente	PUU0VURUUTUUS
w:common	TVSWVXzUUwVWS
w:commons	RVTVVWS0WQTVQ
w:commun	WWVYzYVWYwXXV
w:commune	SYVXWZzUVWWWS
w:communicates	TWTYXW0TWVWXV
w:communication	qXWvZTUuXXVWV
w:communiquez	ZbbbbaZabauXY
w:community	VbsrinTyXSXqU
w:commute	Q3QVUUQSTxTUP
w:como	ivlknZWkvYXWV
w:companies	TU2csZudrSUXT
w:companion	SXYSYzVTYVUUU
w:company	aqal0YXXuUcYU
w:comparable	YZXZcbwaaYaaZ
w:compare	RZWUTVwTUxTzR
w:compartir	ZZZZaYXVZyYYV
w:compass	VWSXXa0YZTabZ
w:compensacao	TSRzUTSUWUTVS
w:compensated	VsV2XYTWYWXYU
w:compensation	pkuwXWRWWVuVU
w:compenso	TUWoXxSqXVtWS
w:competence	UXYXWXWXYYyZV
w:competences	zaaabbZbbcbXb
w:competent	ZbbZbcVbbbxbW
w:competing	SXRU0UPWTQUXS
w:competition	mwSxRtOPTPQTP
w:competitive	SVYWXXzXZYVYT
w:competitor	RTzUUUyTTSRWQ
w:competitors	TWUUWT5UWVUWT
w:complace	V2WXYWRWWVVUT
w:complain	QzPyTTNVsPUUT
w:complained	TTSTSUNSURSU1
w:complaining	VWWWXVUUWRWWz
w:complains	vZYZXZWYYVuYV
w:complaint	RTTWXWRUvQzQv
w:complaints	rUTxuSnQVTPWR
w:compleanno	WXVXXXVVWxVRR
w:completa	VpSXXTzUWVWWU
w:complete	VVloYrUlcVryU
w:completed	nWUlXakUsemwY
w:completely	RUPUQVyUTxTVQ
w:completer	TSTRV0RRSSSSQ
w:completes	VXWVYWVyXVUYU
w:completi	TTTUzVRUVUUUR
w:completing	tXsZYaVZuTYZY
w:completion	SWWyYWnmXVTXr
w:compliance	PlT2ZXsVlTuWU
w:complimentary	VXVWXWQ1VSUVU
w:complimenti	XZYYZWWTYyXVS
w:compliments	WZXZZZUXZtUYx
w:compose	STWWYwRVyVWYU
w:composer	TWVXzXRSTUUXU
w:composites	YZYabZVVZYXxS
w:compostable	UXVYVZzYWSWYV
w:comprarla	yXTXXXVXWUXXV
w:compras	WYYaaa4YZYZaW
w:comprendre	VZXyZWUXaXXYX
w:compressed	XaYXYVzUaYXaX
w:compris	SWXWZ1UWYXWXV
w:comprise	ZxZbbXXWZaaba
w:comprises	uWWWZymjYWXYW
w:comprobado	UXXWXVzXWWUWU
w:compromisso	TWzUVUQUUQUUU
w:comptable	RXYYYXzYZZWZY
w:compte	SWtVYUSVYU1oR
w:comptees	RVXSWSQzWXUWQ
w:computation	yZZYZVXVaXVZV
w:computer	tTjWVwVaYXxWS
w:computerise	zYZXZSUVXWXZV
w:computers	uTSVSTPTzQUVQ
w:computing	UUXZaTVYzXYYX
w:comum	UVRTVVRSW2USR
w:comun	VYTXXYTVVzXUU
w:comune	TwSVWXTUVvVUS
w:comunes	STSUUTPRU0SUQ
w:comunicarle	U3WYYVRWWWVUT
w:comunidad	YYZZZWXxZYXXU
w:con	pmWkkWqbZmmVp
w:conceive	ZxXaaZZaXXaaa
w:conceived	XZZYYZyXZaYbW
w:concept	vYYZsYUZZaZbZ
w:concerned	TzUZWXUWWTWZU
w:concerning	VXXXZYqXTwXWu
w:concert	pRQRTvMvSxPTM
w:conclude	UVSW0UQSUTVWS
w:conclusions	TZWyaZXaaYZcc
w:concordare	yWWYYYWYXXYYS
w:concorra	SzSVWVUUUSUUS
w:concorrer	a0ZcbbZaVZbZZ
w:concorso	VyVXXXWWWUWWU
w:concours	QTTRV0RTUSSVR
w:concrete	OSyqSUNyQOPSN
w:concreto	TUzXWXTVTTWVU
w:concurrent	VWUVZXzXYYYYV
w:concurso	S3RUUURRSQTTQ
w:condition	VXXYqYVWXUUYy
w:conditions	1YXaaaYaYYZXX
w:condizioni	zXVZZZVXZWYTU
w:condoleances	UUTWVVSUUzUVQ
w:condolences	RTPTUUORS5STM
w:condomini	VXVXXXWVWUXVx
w:condominio	zWUVXXSVVUXWT
w:conduct	SVWUVQuRTWWXz
w:conducting	SWW1YXSXZUXYV
w:conducts	VXZRZ0WXYYZaa
w:conduzione	UzUUWUUVWVVWT
w:conectar	UWTVWXTUWuW2R
w:conference	bWVVWwVbWXtVx
w:conferencias	RVTSWSSzXTTVS
w:conferma	XYYZZXWXZX1RQ
w:confermarle	UzUWWWVUXVUXQ
w:confermo	2WYbbaXbZbYXY
w:confess	WYTZYZUWV1XPV
w:confession	VWuYYxUXWWYaX
w:confidence	PwyVWpRUSrtUS
w:confidencial	QR5RSTPRQQSQO
w:confidencialidade	UWXxYVWVXWWWS
w:confident	QUTVUW1VYVRXQ
w:confidential	SY2zXXSWWVqVU
w:confidentialite	UXWyXVWVWUVUS
w:confidentiality	XVvYaZVYXYvZX
w:confidentiel	ZabbbaYabawWX
w:confidentielle	RTzTWWTVUWWWS
w:confidenza	VzUUWVUWWVWWU
w:confie	UzXXXQUXWYYYW
w:confier	1XWYWWVXVWWVU
w:confined	OTUTW0QTZWWXS
w:confira	WXXYWWSxYUWUS
w:confirm	ncrdZjXaYXuYl
w:confirmar	xVWXXXUWXVVUw
w:confirmarme	RVTzVSTTTUTUP
w:confirmation	XWVXYrTTXTrT2
w:confirme	UWWXYVUWWU3PR
w:confirmed	TUkbXVPSVQpzy
w:confirmee	RTQSUTQRTPP0N
w:confirmer	Y2ZaaaTaaZYaY
w:confirmes	VTXYZX3XXWYXV
w:confirmez	ZZaabaaabZzTT
w:confirming	XYXYYWVYXTzRR
w:confirmo	VXXyYWWWXXXXT
w:confirms	UyWXaYWYYZUWT
w:conflict	oZZzZXVaZZZZY
w:conflicted	yaZQaaaaZbaba
w:conflicts	SWRzXVRZWUXXU
w:conflito	SVXxYTWXZXWYW
w:confrontarsi	QVVzWUSVVUUVS
w:conge	waabbZYZaabba
w:congrats	VWVXXnmUV1TyQ
w:congratulate	QPSVUWSRQSU0Q
w:congratulating	WWVXQYWVUSTVz
w:congratulations	UUaXWXrVnnyvU
w:congratulazioni	QUUWXXUSW0VRQ
w:congregation	0XYWXYTZYYPWU
w:congres	VVTWWUQPT0VSR
w:congress	mknWXVwlVtbXT
w:conheca	RSNSTSQQSPR0P
w:conhece	ZcaxbbZbcZbba
w:conhecemos	VWVWWWTTXyVVT
w:conhecer	UU0XVWTWTUWWU
w:conmigo	XzabbbZbaaaZY
w:connais	Y3UaZaYaXXYZX
w:connaissance	QTTUUUTUTUTzS
w:connect	WWVnWXdUn0qpT
w:connected	VWVWWXVUlxW2S
w:connectez	PTSTTUSTSTS0Q
w:connecties	UVTVUWRUXzURS
w:connecting	bhvWeZlXhubXV
w:connection	VXUYYYVXV0xeV
w:connections	UUQvVWfVQST3T
w:connects	RXTVWXQWXTVzS
w:connexion	ZZYZaaXYZWTxU
w:connosco	SWXWXWzXXWRVU
w:conocernos	XX2YYZWZXUZWY
w:conocidos	TTTVUUQSU0TUR
w:conociendo	TUyWVWTVVVVWT
w:conosce	TYWtYYUXxWYYW
w:conoscerci	RTRUUVSSTzTSQ
w:conoscerla	QTzTWTRUWTUUR
w:conosciamo	RVSVVVQTT0UVR
w:conosco	X0ZaZaZZZZYZY
w:conquered	UXVXXYWWWzXVO
w:conscience	TtVWyWRUWTVWT
w:consegnare	TVUVVVSTUSURz
w:consegue	0XXWYVUXYXwWU
w:conseguir	YaYYaa4YZYaZU
w:conseguiu	RTSUVU2STQUQP
w:conseils	XXUXZWUX4UYXV
w:consejo	UUTwVVTUuRVVR
w:conselho	SVUwWVTUwTVUS
w:consent	xZXXbZXbZaaba
w:conservation	VWTXXVVzXUWWT
w:conserver	YaWYZXXTbZxWV
w:consider	VttmrrTYpWUfU
w:considerable	YZXZbbxaaYaaZ
w:consideration	ZYZYabYbyYaYZ
w:considered	VWlYXYxryTWVV
w:considering	YYvvaZTaZWZYY
w:consiglio	UVUWWWTUwNU4Q
w:consigo	RTxSTSPQSySPO
w:consists	VWXZZWRzWVWWT
w:consoles	ZbZaYaYaaxWaZ
w:consolidated	vVYXYtUVXXXYU
w:constanta	yaaZaYVYaYWbZ
w:constitution	zWXVYWVYYZZZW
w:construction	YoTWWVR3WSqTR
w:construire	XWXawZZZZYYaX
w:consulate	TVTVUTQUTT0UQ
w:consulente	coXZZYvXbXXZt
w:consulenti	0aYaaamZaaaZX
w:consulenza	rWXxZXXYYYWYV
w:consult	RVT3TRQVVVVXU
w:consulta	TVUqVWSUVSUuu
w:consultancies	UUsVXY1TXWXYW
w:consultancy	quW1VXSXaUVYg
w:consultant	rsUxXWVWWVbmv
w:consultants	VTvXXW7kXVUWa
w:consultation	SXV6YWwWYWWYW
w:consultations	XXZZZXTWaYyaY
w:consulte	YZUabaYZaXY2W
w:consulted	WYZXaSUyZYXaW
w:consultee	ZTVbbbXaYYZ2U
w:consulting	hal4WTkVYUUYa
w:consultivo	TXYyYVUVYWXYU
w:consulto	VYXxYUVVYWWWU
w:consultor	RRTTUVPRTRSO2
w:consultora	qviaaZWZnYZrW
w:consultoria	0YYVZVSYYZTZT
w:consumables	TWVuYXxVYVWYV
w:consumer	NPRyRyONURRTO
w:consumo	zWUVXXSVVUXWT
w:consumption	XZaaabxZbXYbY
w:conta	WXXZYXVXWW2QU
w:contabilista	1XZaaYZaaZaaX
w:contact	aavXXXXXcrrnb
w:contactar	UVWXXWUXXRTTz
w:contacted	QRyVWXSSWVUwT
w:contacting	TrvWXWRUVQUWx
w:contacto	SURVVWTVzrUQR
w:contactos	RUSUUTRSyvURQ
w:contacts	TUQVVVnpsv0RQ
w:contain	VXTWWVUQVSUzS
w:container	SUVXvYvXVupXT
w:containers	XXYaabTZYxZZV
w:containing	WYXZZZWWXUXYy
w:contains	TXXYYVTTYWWUz
w:contar	RwwSTwQRQPSSP
w:contas	TURVSVQUTS0RR
w:contato	yXbbcaabcabab
w:contatori	VWVWWWVUVTWUy
w:contatos	VWSUXWTVYzWTS
w:contatti	VYTXXYVVWyXVU
w:contatto	X0VZXZVXVvYXW
w:contemplate	VV2YWYRYTSUXU
w:content	RZkVqbOPrsUus
w:contento	TUzVUVSTTSTTR
w:contents	STSTWXOySTSSy
w:contest	XZVZZZXtYUxZV
w:contesta	ZYYaaXWY2YZZY
w:contigo	WXWXYZVVYOY4S
w:continuation	VXwXaXVZYVuYV
w:continuativo	zXZWYUUXYYWYW
w:continue	SUZTVVkUxosVT
w:continued	VWQXYYVWX2YXW
w:continues	QZzXaXTWYYWYW
w:continuing	TXVXYTRQYvW0R
w:continuously	YWyaabYWZWaZc
w:conto	QTySVTQTVSOTx
w:contra	TVUWVVTQVSTTz
w:contract	uulYYYYXiWebo
w:contracting	UayXWXRWS4VXT
w:contractor	xiaWkXreWaVXr
w:contractors	ocaWkYvuWXiYV
w:contracts	TtqoXqxWVTbXU
w:contractuels	WzPXXYTXWTWVU
w:contradict	RSVzSWWXWUXXU
w:contrasena	YZYaaYYYZWprU
w:contrat	TvSVVWTTVSRSz
w:contrata	X4XbbaZaaZYXX
w:contratacao	UTWV0WSUWVUWT
w:contratado	TTWWWWUWXW1WS
w:contratando	YwZYaZaZZbWaZ
w:contratar	0VWVSXSWZYXYW
w:contratista	3UYaZZXYZYXZY
w:contrato	r3YZZWWYZYYXo
w:contratto	oxXZZZWXYWWXt
w:contre	OUUvYRPVXVzRS
w:contribution	TVTtXV0SWpUWs
w:contributions	RUUUVTQwVQyTP
w:contributor	RXUVWWzXWTWXS
w:contributory	ZyYbYbYbYWabY
w:control	pvUuXVbXWWWXR
w:controle	UUUWVVSUVSUTz
w:controleurs	SWXXZ0VXZXXXV
w:controleuse	ryWaaZXamZZaY
w:controlled	xaWYaZXaaXaaZ
w:controller	rvZZZZZZoeZnW
w:controllerin	srYaaaYamYZsX
w:controllo	WyVXYXVVXWWWT
w:controls	ZbacbaWaawbba
w:convenience	rWUqZZtYtVYXZ
w:convenient	YZqYbbvaaYaaZ
w:convenir	YZYwWZZZaZZYX
w:conversa	PSS0TPOQTQQPO
w:conversar	SysvZZWXYTXVV
w:conversation	VrwpXXWVWXW2S
w:conversations	SWsxZYtXXUXnW
w:converse	UWVUYV0VYWVYT
w:conversion	zZZZbaVbbbWZZ
w:convert	3UZYaYWaYaaZZ
w:convertible	VWTV0YVXYVXYW
w:converting	zXTXXZVYUVXYY
w:convey	ZZXaZaXaYxZaX
w:conveyancing	UyXuXWSXXYVZW
w:conveyed	TXSXXWTYUzWXU
w:convidada	ZZZaaYWxYXbZX
w:convidamo	RVTSWSSzWTTVS
w:convidamos	UWYUY0UPYTUUT
w:convidar	SXXxXUTUYWWXU
w:convince	UVXXVXUTWVzWT
w:convinced	VYWUXZyWYWXZW
w:convite	WYXZZZWWZUY2R
w:convoca	TzXUWQUUWVTWT
w:convocada	XwaYZYYZaZYZW
w:coo	xSXYuZXaZbYbZ
w:cook	rXrZXZWZXuZaX
w:cookbook	zXUXYWUWZWWYY
w:cookbooks	PTTRTUN1TTQTO
w:cooker	VZWaZaXaYRaby
w:cookie	WZYZZYTyaYXXW
w:cooking	TVqWWyVWUTXYV
w:cooks	VYaYYXWxaZTZV
w:cool	UWXVxYTUYUtYW
w:cooperation	TpxZZYVYYWpZr
w:cooperativas	TTTVUUPSU0TUR
w:cooperative	3VVVuUSTWTUXV
w:coordinate	uaYbddadccdcd
w:coordinator	rxVYYYVXkWYYV
w:coordonnees	abbbbbZabauXY
w:copenhagen	TwQWVWTUUzWXT
w:copia	VWVWWXUVWUTUy
w:copied	XQRZXYUXYW0UW
w:copier	RVUVTWOSXUUX0
w:copies	qVVTVsPTXRVVy
w:copropriete	RRU0TTTUVWSWS
w:copy	soTVWXRvoZpWp
w:copying	UWYXYyTVYXXaV
w:copyright	TYXXZXUWYV1QQ
w:copywriter	wsYYaZTbYXaaZ
w:copywriters	TYUyZXVZZYaaZ
w:cordes	yXWWYXUXXXXXV
w:cordial	aZXcbcYbUxaXY
w:cordially	TVVVXQt3XRTVQ
w:core	uoWVZtWZYZYZZ
w:coren	ZbYccdYcvZacb
w:cork	PqRUupPQyQTTQ
w:corn	zWZYaXYXYZZbT
w:corner	TUVXWW3VVSWXW
w:coroners	RVWTVVU0XWVZZ
w:corp	zXWXZZXaZZaba
w:corporate	SVWXY3rXrVsRV
w:corporates	XawZabXbbYbca
w:corporativos	SVWWVT0TXTOVS
w:corre	UVUXWVTyUSUVS
w:correct	szWXXYpXYXXYV
w:correctamente	YXZbaaYZZXY0W
w:corrected	UTSWWWUVSPVX0
w:correctly	XaWaabXZaxbbZ
w:correcto	VWxXWWUWUUWWT
w:corrects	SSRTZYRXYV1UT
w:correggere	RUVQU0QSVVTVR
w:corregir	QVXVXyTWWXVWU
w:correo	STTUVVyTRQSUv
w:correspond	ZyacccbbbbZYZ
w:correspondence	WZyZaYVZYVYaW
w:corresponding	ZxZbbXXWZaaba
w:corretor	VTSWXSzUVUVWT
w:corridor	0UVXXWTUWTXXT
w:corriere	UVUVWWTUVTUSy
w:corrigan	zZWZVYWaXUVbZ
w:corrija	SVVUUzTPUUTUR
w:corsham	yYYZbaWaaZaaW
w:corso	TVXWYuVzYUSVT
w:cortes	WVXXWWUSWVVXy
w:corvane	WqWYWXTVWyWWT
w:corvus	TWS0WWRWYTPWU
w:cos	WYXXXYUyZWWaW
w:cosa	TW2WWWSTRRUUS
w:cosmetics	QOzTUVMTUUzVQ
w:cost	clWaVY2tVUaWo
w:costa	iWYZaZ2YaYXYW
w:costaria	zXSYXWQWRTWWV
w:costerebbe	zXRXVWQURRWWS
w:costing	wTWWXsyUYWVXV
w:costs	mXSTsT2vURuUZ
w:costuma	SWVWXyWVVVWXV
w:cot	UXUWXWTVXOVV1
w:cote	PUVVWUSUVTTT0
w:cotes	SP1WWXSVQSWUU
w:cottage	XtYaZZXWYWZav
w:couch	UYXVXXRVVVzXQ
w:coughed	UXYXYyTWYXXaV
w:could	sancjllVtTXXp
w:couldn	kVZVUUPpRsQ0U
w:council	1tVXYVTWpWWXv
w:counsel	PxQyWVZUVUXUx
w:count	vVUUvlXTWTUYu
w:counted	TXSXXX0WRvWYT
w:counter	UVVWWWRSVPSV3
w:counterparty	UUTVWWSUVQRQ0
w:counties	UTSVWVSzVSVUR
w:counting	PTRUTSP2URTSN
w:countries	RZxWlWXwWTqoT
w:country	wTQuVVRSsuqUP
w:counts	SWUWVUxsVRUVv
w:county	4XWXZYqYmXYZW
w:coup	2VWUXVSWXWXXU
w:couple	QrzTqVyUTRTWS
w:couples	zXXZYZTXZXZbV
w:courage	WXOYYZzYsUXXX
w:courier	TWWVVXUWXV8WR
w:cours	PUUVW0STTRRUR
w:course	XXZYa1cvVaUja
w:courses	RfUVV1NxUrTXT
w:court	sUT0WQZVrUjWR
w:courtesy	ZaYabXVabyYbU
w:courts	VyXZaYVZXaVYY
w:cousin	sTTX1XRWcRUXt
w:coute	zWTXWXTVUTWWU
w:cover	yaTVedrqlVWXl
w:coverage	xZXYZYVYZZZbX
w:covered	XzUlUTPUuwTVP
w:covering	vsVvVUSUWVXYU
w:covers	qU5WWTRTpSsWR
w:covid	VYWUVWSQXxxVS
w:cow	UUTYWXVVVQVW0
w:coworking	URTXQXU0WWXWR
w:cows	TzUZWXUVWTWZU
w:coy	XxWbbcWbZbbbb
w:cpa	zVXZYYVYZYYZS
w:cpf	YaWYZXXUbZxWW
w:cpo	TUzVWXWSWWYZW
w:cpt	zXWacbYbZaXbZ
w:cracha	VSWXXXTWWUzWS
w:crack	yXYZYaWcXXacY
w:crackers	XVSaXazaVVYaY
w:cracking	vUVWZYwZXZXZW
w:cracks	yVWXYZUZaYYaV
w:craft	VZZYaZVXaYTYy
w:craig	VyVZZbVZXYZbU
w:crane	SWxUYVxTVVQWT
w:cranes	TWR0TTQUUVUWV
w:crash	PXUVY6PRUSVYU
w:crashes	wUVWUVSTWTUTx
w:crasht	3ZXaZZXZZYYZW
w:crazy	SuOW0XbWTOXYT
w:cream	TTRYVXTX1QWWT
w:create	Vm0YYYTYXXXZX
w:creation	xUWVVxSTWVOVS
w:creative	qWzZbbWbYaXaa
w:creator	VYYXYYzYTXTaZ
w:creature	yZZaUaYZXXabZ
w:crece	V2ZaYZYZZaaZY
w:credentials	xZXacbYbZaZaa
w:credenziali	VYXXXWWXXVyUT
w:credit	SZTpVpXUZdwrs
w:credited	VXUYYYSSYyvVS
w:crediti	UVTVVVzTUSURR
w:credito	ZbaubYYaaaZbZ
w:credits	SVUUWV3SVSTxQ
w:cree	TwPVVUxUTRUTR
w:crematoria	UWVVzXRXXXWYW
w:crematorium	0UVVWUTVWWWYU
w:creneau	aaZXbayZbbacY
w:crescer	TV0UUUQUTPUUT
w:crescere	WWYZZY4YaYXYW
w:cresceu	Y0ZbZaXZZaaZZ
w:cressida	XWyZXZVWWTWZX
w:crew	RSSVVwUuVtzVP
w:crewe	YavZabYbbZcca
w:crewing	TW1VRWRWUUUWR
w:criancas	XZZaaaXZa1ZVV
w:cried	WXTYTZUXW1YYV
w:cries	RVUWVX0WYWSYR
w:crime	VTUWXXRSUTzVS
w:criminal	TzXYZZTZYZVaW
w:crisis	RXXyYQRxXXRXT
w:cristina	aYZbaWXxZYbbZ
w:criteria	XZYwaYXabcZaa
w:critical	TUTzXTTTVUSXU
w:criticism	RSPRSUNQ1QRVP
w:critics	XWTYZZUYUzWSU
w:crm	RWUrVS6WXVSWU
w:croft	TXXYYRTXzUYXV
w:crop	ZZvbddYcaabbc
w:cross	nWrWXqSWVyWXT
w:crossed	UutWWaVYWtZZY
w:crosswind	WYWZZUVzXTXXW
w:crossword	XZWZZaXWYPWZz
w:crowd	0WYUYVVYXXXaV
w:crowdfunding	TUUUzWSRYVTXS
w:crowds	yaXbYaWZYVYcZ
w:croydon	xYVYYYXaXZaaX
w:cruise	VUUVWXQZRUzWV
w:crumb	UYYYYSV0WRVYU
w:crumbs	zXVXYWUWZXXZZ
w:crunch	zVUaZZXYYYYZX
w:cruz	UzVYZZWYXYYaX
w:cry	oVUXWjouqQVYt
w:crying	WSUYXYSXR2TXW
w:crypto	evZWWUSqctwWS
w:cryptomonnaie	TXZXWWWXZYyZV
w:crystal	rXXYaaxYZaWYW
w:csa	aZYcacTbxbWaY
w:cscs	SaZbabZbxWabZ
w:csm	UwOXXXzXTSWXW
w:csr	zUXYZXVZXYYZV
w:csrd	yYUXbaXbYZZaa
w:ct	TuSUVWWXyUTWT
w:ctc	X4abaaYZYaZZY
w:cto	XbwX3YUYXWiYW
w:cual	xabbcbacbbbba
w:cuando	rUqUyqQrUSUUP
w:cuanto	0VRVVUqURtTUR
w:cuatro	yXWwYuUVXWVXT
w:cubrir	0YaaaaYabaabZ
w:cuenta	SUWWXURwXU3OQ
w:cuento	TVTVVV0UURTUR
w:cugina	VVYZxZVYYXYZW
w:cuida	XaZaab1YaaZaW
w:cuisine	SXYTYzVUZVUVV
w:culture	usWabbZbaaZZZ
w:cultures	XVXYXZzXWSWYS
w:cumbria	zUUXaYVYaZXZX
w:cuneo	QTSTTzRSSRTTQ
w:cup	VYWYYXTXYRWYz
w:cupboard	xWXYXXSZXwXXV
w:cups	WXXWZXTWYzYYV
w:curator	s0SXVXsWVUXWU
w:curatorial	zXXYYYUWYXYZU
w:curators	UWuXXVTyWSVXT
w:curiosite	UzWXXRUXWYYXV
w:curiosity	VWPXXZ3WVOXXV
w:curioso	WYxZYYVXUUYYV
w:curious	RYyWXXraqwVXS
w:curitiba	Y3YaaaYZYYZYY
w:current	sc2XbXZWWWWka
w:currently	UZrcbWzsmRXWU
w:curriculo	XqsZaZYYwWYXX
w:curriculum	LtlYXznnuWXXU
w:curry	VaXaaaxYYVbcZ
w:curse	TWRYWYSXU0WWU
w:curso	TUWVX2TyWUVUR
w:cursus	SVUUWRT0WRURQ
w:curtains	TUTzWURSUTUXT
w:curtindo	UaZZbWYZaZyZW
w:curtis	WYXaaXyYaYYZX
w:curve	SWUWWVRUUoUQy
w:curves	WYVaZQVVSzWYV
w:cushion	RSUVVSRzUPTUQ
w:custaria	1VSWUURTOQVUR
w:custodian	uadccbbdecXdb
w:custom	QUWSWUPWXWO1O
w:customary	zYVVWWTWVVXZX
w:customer	WaV0sVUaUWanq
w:customers	TVTpzX2WXVXXV
w:customs	dTUVvWRUQT5VP
w:cut	bkrVVUoTtRTU1
w:cute	WVUURWQTWV0WU
w:cutter	yWUXXWRWVSTUw
w:cutting	zaXaZYYaTVYbW
w:cv	esxYYZXZwVaXW
w:cvs	UTbVWW3pqRdVm
w:cvv	YbZYbaZaaXxaV
w:cx	YvYbbcZbabbdb
w:cyber	qWTXXX6VUVXXU
w:cycle	uZYddcadbccdc
w:cycling	SWUU0UPVTWVWS
w:cypress	zYXWYZTYYWWZZ
w:cyprus	SWXVXWTWYX2YU
w:czech	UyZYaYZZYaYZX
w:czk	Q2XWZXVYYaVYW
w:d	poooqkZbnYWXW
w:da	ebacnUlUvplUm
w:daar	vWTXuYUX0VWYV
w:daarna	SVVQXQQSXW0UU
w:daarvoor	RzTVUWSWUTVVS
w:dabei	rWTWXVU1UTWWV
w:dach	ZZxaabXaYWaZY
w:dachte	a0acaYaaaaaaa
w:dad	QTQUUUuTTMTT2
w:dados	cuWZZYZosWqpU
w:dads	SWSXwXwWWUWYU
w:daft	TVqWqWyWTRXYQ
w:dafur	TxXTwWVtXXYYW
w:dag	jWXXYypXXWuYV
w:dagen	3WVZZoVYYXYYr
w:dagprijs	2VSaaaXaYXZYY
w:daheim	UVTWWVUSUyVTR
w:daily	xVXWXWusWUnTq
w:dairy	orTV1WrUVWUXS
w:dal	RwQTTUQRSPxSs
w:dalgleish	UXSXXWTYUzWXU
w:dall	VWWXWWUTWTVWy
w:dallas	PVQXXXxVySVXS
w:damage	1WWTQVXXYTWZW
w:damaged	VUVXYVOVWUVW0
w:damen	UVTXXXTWzUWWW
w:damit	zXXXXVQWXYVXU
w:dammam	ZyWaZaXZYaYZZ
w:damp	PTSQV1SRWTQSR
w:dams	WYVyZYUZYSYZa
w:dan	vnkXYYSXtUuXU
w:dana	VYxbbcYcYaYcb
w:danach	W5YaaZXXXYXVW
w:dance	WXVZTYUVWysYS
w:dancers	UYUYyYXUWTXYY
w:dancing	2VTUWUTVWUUWT
w:dando	WZYaaZXZYW0aX
w:dane	UXYZzZUZYVZZX
w:danfield	zVXUXSVXUVXXV
w:daniela	uZYcdcbdbdcdd
w:danish	2sSWUPPUTwPRR
w:dank	XXVYXYVWVyXVS
w:dankbar	WRTXUXTVzTWVU
w:danke	sYWYZZTXZxXXt
w:dankeschon	UVVyWTRUVUTUT
w:dann	QSvSVSyTURRSQ
w:dans	qVvXZVlpXrWrS
w:danuta	TSTZXYTX0RRVU
w:danvers	acvccdZcaUcdb
w:dar	WXWYZuWY0VYYV
w:daran	RUyUVUwTTRRSR
w:daraus	QUVWzWUUVVWXU
w:dare	PPQTxTOSp2SRO
w:dared	rRXYWyUXYWXZW
w:daresti	TVUWWyVUUTWWT
w:darf	XtyYZZvYWWYYV
w:daria	SWZYZ0VXZYSZX
w:darias	UUVWX3RSTUVXU
w:dark	SvSVVWSVURRzO
w:darkening	UVWyZWSVZTSWT
w:darker	VXVXYZVXZRYZz
w:darnell	YYYYaZVWYyXXS
w:daruber	UUSWVVSwUxUTR
w:darwin	zWWZZZUaYSYaW
w:das	voXfaWtWVUtWo
w:dashboard	5UUWXSQVtRVWm
w:dashboards	oWUXYvfWWuXXT
w:dass	UtTYYYyXsnWWU
w:dat	2qWYYYqYVXXYj
w:data	opZfjjYriZYnV
w:database	2bnUVUXlVZaWl
w:datacorp	WXWaXaWXyUWZV
w:dataset	XYUYYXVWWzXUQ
w:datasets	TZYXbZyaZZZZZ
w:datasheets	XYybacXbUWabY
w:datateam	RzTVUWSWUTVVS
w:date	awYmbWWlWTtoc
w:dated	PVWVXWwWWWTWx
w:daten	TUSVVWTtuwWWT
w:datenanalyse	V1XZYVWUsWWSV
w:datenanalysen	1ZaYbaYabZaaY
w:datenanalystin	muYZaaWYZYYuV
w:datenbank	zVWWVXXVYUYZS
w:datenfrauen	TVUWWVUzWTUVR
w:datenjobs	VXUXYYVzUUXXW
w:datenmigration	yYZXYVVYYaXYY
w:datensysteme	TTQXXXRXW0VTV
w:dates	tVbYWTY3WSVSq
w:dati	mvXYZmUqqXmdV
w:datos	toWYZXWvpXkmV
w:dauer	SVWzVRVTWWWWV
w:dauerhaft	Y2YbaaYaZZZZX
w:daughter	oUkWqVRVkxnWm
w:daughters	TVUUVTRUT1SVO
w:davanti	VU0UVVSRURUST
w:davao	TVVXYW0VXYUaY
w:dave	SaZbabZbxWabZ
w:daventry	xxWVXUTVWVVSS
w:daves	SZZbZaYbxWabZ
w:davon	YWZYZZYYaZxZV
w:davvero	WZxZZYWYUVZZW
w:dax	xZZbcbZYZabcb
w:day	wjaYZrZkYmjYV
w:days	xqWgXZbaaaXqa
w:daywork	YbWabZYbYwbba
w:dazu	QR1STTPSTPvQO
w:db2	vZYbccacbbYca
w:dba	uTtWtZTaYWZaZ
w:dbs	qUUWWwwRXWRXT
w:dbt	vWZYYrUnxWXmW
w:ddp	YZaaabxZbXYbY
w:de	enYkiiajlakdl
w:dead	VWQXsYQYO0WYV
w:deadline	uqTyVmUdoSUWZ
w:deadlines	QXVTX0uPVVUUU
w:deal	xVUwWUbRWTVW0
w:dealer	TYXYyZVZZYWbY
w:dealers	TYUyXYRXVXVYU
w:deals	yYaXZaTbbbYcY
w:dealt	mwTVXYRWYVVVx
w:dean	SxVWXxSVWWVYT
w:dear	mlcibkjcdjlYl
w:dearest	TXVXWUSxUOvXt
w:dearly	SVWUWWVzXXWZZ
w:deasy	WYbaZyYSZXaca
w:deaths	QROVTVPT2OVVQ
w:deb	WXUZYYVVR0YXV
w:debate	ZcacbaXabvbca
w:debit	b0TWUXUYXX0UV
w:debited	WZZYZaUWaYVWy
w:debiteuren	RWUSXS0WXVTWS
w:debito	STUTVTRUTSSUz
w:debloquer	YaWZaaYaaY0WX
w:deborah	ZaXwccWbaaabb
w:debrecen	WYYYZyXVYVbbZ
w:debrief	SXXXazUUaXXZX
w:debt	XacadbacccwaY
w:debtor	WabZcbacccwaX
w:debugging	2YZYbXYaaZZaY
w:dec	RSVVVSR0UPTUQ
w:decade	YbvZabYbbZcdb
w:decal	QVYXXXTYYZzZV
w:deccan	zYZYYXYXaYPYV
w:decede	YZWYaaYaZZxZX
w:december	reeVVmUwWUVVy
w:decent	U2WXWXTtsYXYV
w:decente	SPSV0USUUTUUR
w:decide	Xnq1mZRmVTcXX
w:decided	TUzWcYQWUcWVy
w:decides	PaOuTTySyQSQP
w:deciding	OsiSSTPU0PTVQ
w:decime	yWXWVYWWWWTYU
w:decimo	SVTVUVSTVTVUy
w:decision	RtT3jWtVVUUWU
w:decisions	XYYvcbWcabbdc
w:deck	XVVW+XlXYVWYU
w:deckhand	yZZVZXWZZZVbZ
w:decks	SUXXXV0VZVUTR
w:declan	WZVYZazaaRZaY
w:declaracao	SVUVVUzVUSRSS
w:declaration	XabbaaZZaZXaw
w:decline	aVexXqReVVUwT
w:declined	fVSUWWQUVRT2P
w:decorrenza	VzUWWWVUXVUXQ
w:dedicada	PPVTUS0URUUUQ
w:dedicado	SSVTWSzVVTUSR
w:dedicated	TYUWYY5WYTXZV
w:dedicato	RQURUR1UTTTSQ
w:dedico	VWyXWWUWTUVWT
w:dedies	UVWXYWyXWWWWU
w:deduct	UYYYZSuUXY0aX
w:dee	XZVZaZXWYUYYy
w:deep	SURVVVRSTvzVQ
w:deepa	WWVWXQR1TQSWU
w:deepak	WW0aaaQXWYRYV
w:deepest	VXUWXXWWXyWYU
w:deeply	WbaXZbXcaawbb
w:default	QXUWWzTXXVUZU
w:defect	XYZYbZYbbYwYW
w:defective	QTT1SSPSUTPWS
w:defence	YbZbbbXaZwZbV
w:defensive	YWxYZaWaaaXXY
w:define	ZcaxbbZbcZbba
w:defined	WVxVWYvXXXWXX
w:definida	UUzXVXTWTUWWU
w:definir	TWWyWVUXWWXXV
w:definite	UYyZYbYaYUZbY
w:definito	RUzTXTSUWUVVS
w:degli	TXWUX1vTXXWYT
w:degree	QTRVVvRU3dtVS
w:degrees	YaYaabWaYxZbV
w:dehradun	YyZaZUXUWYXYT
w:dehydrated	WVXYZYyXZXWXT
w:dei	zvXYZYWYZYYYT
w:dein	wXzZYZUYXVYYU
w:deine	STSVUUSVXTzUS
w:deinem	Z0ZbaYZaZZaaa
w:deinen	UVyYYYUWWUXYU
w:deixa	TVTWVVT0URUUR
w:deixar	VWxXXXVWWWWWT
w:deja	X1UXZYuYXXXYW
w:dejar	WRRYYV0TXWVXV
w:dejeuner	UVUSVRSuVyUVR
w:dejo	VXUXXXVyWSVXS
w:del	sXpbkaWsUlUWo
w:dela	UzVZZZWYXYYaX
w:delacroix	XZYZaaXZbZXxU
w:delai	2VVVVTUVUUUUS
w:delay	STuTTUNTVRSV0
w:delayed	WVURYWUUXVUVz
w:delegates	UUSVWVSyWTVUR
w:delen	NTWUV3SVXWTXT
w:delete	STQUWWPRQNzUz
w:deleted	VWWXYYTsXUvwQ
w:deleting	VzVYZaWaYXZZa
w:deletion	ZZXYZZXYZWzOT
w:delft	URUZWY0XRUVWV
w:delhi	UUYWVYVWXWzVT
w:delic	VzUaXbUbaXZbZ
w:delicate	bVZbvaabaabcb
w:delight	XVWZZYVYUzYXU
w:delighted	TwVWaYstWrhWT
w:delisted	zVXXWYWYWXYaY
w:deliver	sUUWXxsTXTVXr
w:deliverables	uaYbddaddcdcd
w:deliverance	SXXUTWSXZV0WR
w:delivered	PRQRTRRtTPpyi
w:delivering	VXXXsyXUZTVYV
w:delivers	TYVWaWvZYXxZV
w:delivery	2VUVWVXaWYrWt
w:dell	zTWVUUTVWVVXT
w:della	XSTUjTQSqupQz
w:delle	UWUWWWyUVTVSS
w:delphi	yYWsZXWZYYYZX
w:delroy	XXRYXZVVXVWyY
w:dem	ZjToWWioVSksr
w:demain	QRoTVUQtUSkxw
w:demand	QTTTWU3TVTSUP
w:demanda	0aZYaaXaaaZZZ
w:demande	OTTvUTRTTTSzR
w:demarrage	2VZaaaYZZZZYX
w:dementia	xaWYaaXcZacdc
w:demitida	YXWZYZXXwVYWT
w:demo	TXVlWb9bmUWWT
w:demographe	SVUVVVS0TTSQR
w:demoing	XXYYyaWYYZZaW
w:demonstrate	XZZYXYyXZZXaW
w:demonstration	VXWUqXxYYZZaY
w:den	ibUYpWuVllsUd
w:denaro	YaYZYZTYXXxVW
w:denis	zbaacbZbbcbYb
w:denise	vXVZZZWZxRYaU
w:denk	PSNTxTRT1NTTQ
w:denken	yUZaaZWXaYaaW
w:denmark	RyUWRXwXTTVXT
w:dentaires	WaYxaXVYaYYZY
w:dental	NbQ1URlTTSwUQ
w:dentist	mUQVZVQVxnbVy
w:dentista	WWWWXXVVWVWVy
w:dentistici	abZYbawabbabX
w:dentists	UXWtWW1TXtUXS
w:dentro	V0WYXVVWWVPxT
w:denver	tqnYZqVcahXba
w:deon	YaaXbaxYbcaXX
w:departamento	USTVUVSUyUTUR
w:department	osWZaucXpcjXV
w:departments	TZWWYWzZYXWZW
w:departs	WXXYZYVUYWUW5
w:departure	TTQUSTRSTPSN1
w:dependencia	3UYaZZYYaYXZY
w:dependency	UWVUVXTWVSQyS
w:dependents	UyVZZZWYXZZaY
w:depending	OnvTV1QUVSUXU
w:depends	VS0WWVPSUVSVV
w:deployment	WZYVavZYUwYaW
w:depois	tSvTwTOSRORSP
w:depose	XXUYYZVWWUSQ6
w:deposit	XYYXYYVYZW6Yp
w:deposite	WXXXXYVXYVyWU
w:deposited	WYYWXUWXaY1YU
w:deposition	yZZQaaaaZbaba
w:depositions	QVVWXXQV0TVYU
w:deposits	SVU0UPSTTSbVQ
w:depot	VYSXYYVWYSVyU
w:depouiller	zWWUWUVWXVVWT
w:depreciation	SXQVVWRUSQTX1
w:dept	OTwVVUOT0QQUQ
w:depth	QYUUT0UUSSSYV
w:depuis	YYXYZZWXYVTxT
w:deputy	S7QVVVmQUPUVs
w:der	ZkajtcTkocVXu
w:derde	SSSVzTRTSRUVS
w:derek	TWUWXXSSVSVUz
w:derive	ZaYabXVabyYbU
w:dermatologista	TWVVXWSUVTTSz
w:dernier	SUQVVUtwwnUUR
w:derniere	SVSYYZVWzUXYW
w:dertiende	ZzZbbbYabaaaY
w:des	WZthtkZnkZoWT
w:desabastecimientos	WYYwYXYXZZWaX
w:desactiva	WYZXZVXVZXwXW
w:desarrollador	ssXZaaYZuYZZX
w:desarrolladores	PQUSWS3VUTTSR
w:descarga	WYYXZWXVZXwWW
w:desconto	UWVWWUSzWUVVR
w:describe	RWuzWUQWTUVXV
w:described	SWSVWWySVPRXx
w:describing	ZxVacbYbbdZcb
w:description	WasWXXTXUTtVy
w:descriptions	0YWXWSSWWXRUV
w:descubrimos	XYXZ2aYZZXZZW
w:desde	pTVUWT5TWqTTR
w:desenvolvedor	brWaaaeZoYZwW
w:desenvolvedores	PPVTTR1URUUUQ
w:deserve	TVRUXyzVVTUYV
w:deserved	STxWUVPUUzURP
w:deserves	StTVVWtrVzTVQ
w:desfalcado	zVWXYUWWUXWWU
w:design	pnYWbtdcbvVcS
w:designated	UVXXVXUTXVzWT
w:designed	vTSWWTwvTPWVS
w:designer	owZZeYWXqWYqe
w:designerin	ttXZaZWYUYYwV
w:designers	qUwZZaVZWsYZY
w:designs	wWVUvVPWUWVXT
w:desirable	YwYbbbZaYZZaX
w:desires	yYXZYYUXYXYZU
w:desk	UzpZWWXXaWrWw
w:desktop	XZXVYZVUaXyYW
w:deskundige	SUU1UUSUWUVVS
w:desmond	VXwasaWZZYYaY
w:despacho	yWXXXVWVYWWYU
w:desperate	zWYaaVWWYWYaT
w:despidieron	WYWYYYVXwUYWS
w:despues	SSSUVUSSTzTTR
w:dessert	xXUWWWTwXVWXS
w:desta	TVUWWVTQVTUUz
w:deste	TTVUVUSUUTTVy
w:destined	WTTXXT0WWUXXW
w:destripo	VXUXXXVyWTVXS
w:detachering	VXxabaYaYZZYY
w:detailing	TZWYaayYUXZbY
w:details	enyWXXVYiantT
w:detect	TUWWvXxWXVUYU
w:detective	RTUUUWQ1SPTVP
w:detector	wYaZbYaZZbZaZ
w:detects	YaaYbawYbcaXX
w:deterioration	xbaZaaZZbZZaV
w:determinato	VyWWUZVVYWWXV
w:determine	YWxYZaWaaaWXY
w:deux	retYYscXnWWoV
w:dev	ZsTWtnaWWVyXS
w:develop	UXWXWY1ZaaXbY
w:developed	UVSV0UQSUTVVR
w:developer	msVXvnZYbbkaZ
w:developers	UtqYXqvXYXoYW
w:developing	RTrubxTUVVUXU
w:development	VaUoYayrpaXZW
w:developpeur	jpVZZZpYuWYqW
w:developpeurs	UVVWXVzXWWWVT
w:devem	XZZabaXZa1ZVV
w:devenez	USTXTT0WVUVUT
w:device	XlU1UUSVXdSsR
w:devices	RTSVVVzUuRUVQ
w:devis	eSSTTTsTRTS0Q
w:devo	QSPTSTPRSyyQO
w:devoiler	VUzVXXVSUUUWT
w:devolvemos	WZYZYZyYXXQVU
w:devolvida	VVYYYYWXYXxYV
w:devolvo	SWUVWWTVWUyUR
w:devon	UyZaXVVXYYZaX
w:devops	qwXaaaZZpYZnX
w:devs	SVVW1XQTUUUYU
w:devsouth	XaYZXWVxbYYaU
w:devuelven	VVXXXXVXYXyXT
w:dexter	ORSTUUPTTSS0O
w:dey	TVTWxVyUVRVXQ
w:dez	sTWTXT0VWWSVR
w:deze	vURVWVRTUQT0P
w:dezelfde	VUVTUWzVYVUXU
w:dezen	TV0VWVSTSQTVR
w:dhl	0VXWYXTXYYTWV
w:di	adqsYnakXYmWj
w:dia	wiWXXtUknkkWY
w:diabetes	WZWZxYVXXYZbX
w:diagnostic	TWUVvXxUVVUWR
w:diagnostico	acbcccvacccbZ
w:diagnostics	UXSWXWRVWRTV1
w:dial	RWVVXURUXRVwx
w:dialect	VXTYYZVYWzWXV
w:dialogue	VaVaubtaaYZbZ
w:dialysis	SVU1XUTXYWWaY
w:diamond	URSVVWMXWX3WT
w:diaries	yYUZXZWaVUZZW
w:diary	TSm4UReTpPTUP
w:dias	smYYZwViYXkrV
w:dica	yXTYWXTWUTWYT
w:dicas	YXXZZZWZ2VZZW
w:dice	QUUWVVzVTTUVS
w:dich	tvXYwYWYXWYZV
w:dicht	UUUVWVUUUSUUy
w:dick	SRRTVQQ1USUTS
w:did	oXVVWctUxyUWe
w:didn	XldmVleRouWuU
w:didsbury	RXZXZzVYWXZaX
w:die	ZfXlojXXlaqXt
w:dieback	0VUVXWRWXXWXQ
w:dieci	WXZXXWaSZYxYV
w:died	UWUXXYnXXwyYU
w:diem	STvyVSPTwQSSP
w:diems	zWYWYWVYZZWZX
w:dienstag	TVUTXWSTWUVV1
w:dienste	UVTXXXTWyUWWW
w:dienstrad	U1ZabbXaaaZaY
w:dienstverband	Y2XaZaZaQZaaa
w:dienstwagen	WyVWXXVWWVWXT
w:diera	TXYXZ1VTZXWXW
w:dieras	XaaYZSWxbYaaZ
w:dierenartsen	ddcdrddddcddc
w:dies	QwT0VUQPVSSTR
w:diese	UVVWXVTUVTUvs
w:diesem	WWXYaYUXYX1RS
w:dieter	WZWZYZUYZUYZy
w:dietician	zWYXYXSWYYXZU
w:diez	UVWYY1ZVWWVWT
w:diff	T0UYYZVXXYYaX
w:diffed	VXVYUZRXVSWZ0
w:differ	OT1UWVNPTyTVS
w:difference	TVpXWXSUWU5WW
w:different	qU0WWWrVURUXV
w:differential	XyZaZXVYbbWbZ
w:differently	YaYZaauaZuYaY
w:difficult	QVUUYVyWXWuXU
w:dig	XZXYZYWyXWYZX
w:diga	zWSWWXSVVUVWT
w:digest	XZWZaaVWYRXxV
w:digit	XZXZaXVYaXxUW
w:digital	aZbYYuyXXWlZX
w:digitale	Y1ZbabXaZZZaX
w:digitales	QTVWzWUUUUWXU
w:digitalisierung	YaYZZZWyYUYWU
w:digitisation	W2aaZZXaZYUZY
w:digitised	zXXXYUWSZWYZV
w:digits	TWUWXXRWUR5SQ
w:digo	SWWXXWzUXVVXS
w:dijo	WYzYVXTUVTVYU
w:dijon	XbbbcxYXcaXbb
w:diligence	SWV6XWTWXSWXT
w:dilini	QVWXWX0VWYXYU
w:dilnoza	aYXcbdacvZbbc
w:dime	zWXVYTSWYXVXT
w:diminishes	aZXbbcYbTyaXY
w:dimmi	TVUWWyVUUSWWT
w:dimostro	TXTYWXzWUUWXT
w:diner	TWUWUUTzXUWVT
w:dinero	SWTXxVrVTUuTS
w:dinheiro	QVTUuUyTSSuSQ
w:dinner	iYVXpVQ5WrUVe
w:dinsdag	wUXXYVR0YWVVT
w:diocese	0ZYWYXXaaZXZX
w:dipartimento	VyWWUZVVYVWXV
w:dipendente	RwRVxVRTVTTUQ
w:diploma	RPtUTRNxwRtSQ
w:diplomat	QVVWWWSWSS0XQ
w:dir	WWVXvZUXYwXWU
w:dire	YzXbZXWaYuaZY
w:direccion	yVXYYXVXYXSZW
w:direct	qzsXXYZYnWaXV
w:directed	sWTXXVSWwVWWq
w:directeur	XyVXYZXZSYYZX
w:direction	Y2SaaaXZYXZYX
w:directional	TWVXXYUUXUSY0
w:directions	UWUWWWUQWRUSz
w:directly	tZnYwXoXXYYcW
w:director	Y1dXWaVatfpWT
w:directors	SUOWVVvvUSxUT
w:directorship	R0TVUUVXVVXXT
w:directory	SVSWVS4UVRyVS
w:directrice	xxWWXQSWWXTWU
w:direktvermittlung	U0VYYYYYYXYZW
w:direto	STUUVTSUUSSUz
w:diretora	VyUXWWWWWWWYV
w:diretta	Y2YZZXXtYYZYY
w:direttore	UyUUWVUWWVWWU
w:direzione	zabZbWWabaTaZ
w:diriez	U0UXVXWWXVVXT
w:dirige	TYUyaWSXYZVXX
w:disagio	VXXXXWUUXUWWy
w:disagree	SURWVVRqT4UUQ
w:disappear	VZVZYZSWyWYaY
w:disaster	yWWVZXUYZaYaX
w:disbursal	YZYVYYXYaaxYV
w:disbursed	VWXYWXVUXWzWU
w:disbursement	VVXXVXVTXWzWT
w:disciplina	VXYXZzXZZZYZX
w:disclosed	wYVvZYVZYZYYW
w:disclosure	XYWYYZuYVvYZW
w:disconnected	TTWWXWQUXXzUQ
w:discord	wVVUWTQRXU2UQ
w:discount	SzUeUWuqVUVWt
w:discovered	VzWYZYUZXaUYY
w:discovery	uYUWYXyVXRVZT
w:discrecion	TxWYYYWYXYXZX
w:discreet	UU3XUXPVTQVWT
w:discreetly	VVxXYXSVWPyUP
w:discuss	2UqTYWmUVSWWx
w:discussed	xVruWWSVnUTWq
w:discussing	fU2aZZYYXXZZY
w:discussion	cZnrkXWWWrWXs
w:discute	YaZbxbbaZaabY
w:disease	QVWzRWUXWXVXU
w:disenador	mvWZZZWYsWYvW
w:disguise	TXXUzYTUXVWYU
w:dish	SWYTYzVTYVUUV
w:disk	VUVWXXTUYTUUz
w:dismiss	ZbYZbbXZbZZwY
w:dismissed	ZbXYbbXYbZZwY
w:dispatch	rUUVUVRUUSb0N
w:dispatcher	ioQVxVOVxPSVS
w:dispatchers	WXYYZUXzZYWVV
w:dispatching	wWTVVyRUTSVYU
w:dispenser	SRUVzXUXVVTXT
w:display	RXXWYxTRXUUWy
w:dispo	zWwYYVWXYWVYU
w:disponibile	qTSTUQQTvSUSx
w:disponibilidad	0TUXWWTTvUSWS
w:disponibilita	yYabccabbbbbZ
w:disponible	tRRVWVSUrTUT1
w:disponibles	SUXVZWzYYWWXW
w:disponivel	oTRUVUQStSSSy
w:disposal	TWWVYvzWYYWZV
w:disposed	zXXXYTWSZWYZV
w:disposizione	STTVVVzUTRVUR
w:dispute	PURzWVTUWWVXS
w:disregard	UZZXYVSTaYVTz
w:disrupt	ZZWbvbYaaZaca
w:disse	QS3SSTQSROSSP
w:dissertation	RWRUWTQVR0VWR
w:disso	VWVWXXyWTWWWU
w:distance	xYYasaXaZoZZY
w:distinction	YaZaaZWZT0ZaX
w:distinguished	XXWYZYyVZXVYV
w:distributed	XZYZZYUxaZYYX
w:distribution	UqToXYwWXWXWu
w:distributor	UXYZyZVaYVZaY
w:district	sURVuWoWVvUXU
w:districts	XXWZxXZbXYabb
w:disturbo	RUQVTVRUzQUUR
w:dit	pSrQTRtRPPuuN
w:ditched	YwXbabZcbbbdc
w:ditches	WZXZaayaYYVba
w:dites	zWTXWWTVTTWWU
w:dive	SV1USVRWSQXXU
w:diventa	WWYZZY3YaYXYW
w:diventano	WWYWWWQRYXzXV
w:diverse	UV0YYYTXSUXXV
w:diversify	YWVaaZyYaZZaY
w:divide	TUPVzVRUVSSVT
w:division	xXZabaZbtXaaZ
w:divorced	TUSXWyUWSTvYW
w:divulgativo	SUVVWzUUYWSXT
w:diwali	ZaVaabYZZxaaW
w:dix	qSnUVU3VVUVUS
w:dkk	xwUWYvUUWUWXW
w:dm	sUVYYYyXXWrYU
w:dma	VXVYUZRYVSWZ0
w:dmitri	uVUvXYpXWTWYW
w:dms	VVVYXZzXUXWVW
w:dnp	ZwVacbZbbdZdb
w:do	nYhalcpXrmbXd
w:doable	zYYZWVTYWXXaX
w:dob	xWZbbbZbabZaY
w:dobre	WYWYVWQWWVzUV
w:doc	xXYWZXWYZZXZX
w:doce	xYaYaWWZaZZYY
w:docent	WYYYYxYWYUbbZ
w:docente	WWaYa4YXZaZZY
w:doch	qaYaYbYazZZaY
w:dochter	TWWVYyUTWUUWT
w:docker	dacdddbdsbdcd
w:docketly	ZbYVabyZWYZYX
w:docks	SvVWyWUWVUXZU
w:docs	4VvWXUTXYVVYW
w:doctor	asTVcVsVVXZV1
w:doctoral	ZwaccYYXZaabb
w:doctors	PTtStxuRSRTWS
w:document	UTPwUUPTmOrxt
w:documentary	zVTxVRSUWVUXR
w:documentation	cWkxXXvXVUSXV
w:documented	3UWUWTQWRtTVR
w:documents	QSQUVTYTusYwq
w:dodici	WXWXYPVzYTVVU
w:doe	rVSXWXUUTyVWT
w:does	VYXlZVvU4TkVl
w:doesn	QfsqUqpUnncVX
w:dog	TaSWtXkVU2Vpa
w:dogs	WwUZZZVWYXZav
w:doha	VzWbbbXYZbTZY
w:doing	rVvrWYndjXXXh
w:dois	tvVTWyRSWTQVR
w:doit	wZbaaZYaaaYYY
w:dolares	1UXXXXWVXWyXV
w:dollar	WWTvpU1jTSrWT
w:dollars	SUT2ZnqQVQvVs
w:dom	VyTaZaVYZZabZ
w:domain	aVTWwXzSoUSUS
w:domande	TVSUWXRT7TUWP
w:domani	RScUUUQt1QSQx
w:domattina	TVTVVVSTUSUSz
w:domenica	RSTUTUQ0VSPUQ
w:domingo	RTSUUURSTQxSy
w:dominic	xaaYZXYbccYZY
w:don	mYoZaaZZprblc
w:donate	VXWZWZVXVVzaW
w:donation	UVT1XVRTXVRVT
w:donations	TVXWYTwxVUUXR
w:doncaster	YxXbaaWbaZabZ
w:donde	SU0VUURvTQTTP
w:donderdag	STSUVVRTUSTS1
w:done	jkktXoVYsWWZo
w:donkey	RXZXayXXZZXaZ
w:donna	zYYYbYVbZbXbX
w:donne	RSUzTTUUWXSXT
w:donnee	WzQXXYTXWTWVV
w:donnees	avXaZZjZlYZvW
w:donner	tXVYZZVY2WYXV
w:donnerstag	SUTvWVRwTQTRv
w:donnez	ZaXZaXYUbZxXW
w:donor	mrVYXXvYXoXYV
w:dont	RUzWXWVSuTUWS
w:door	RXYklaYZoYtVw
w:doorgaat	1XXYaZUYZXYYU
w:doors	TVSWnSy1VmUUa
w:dopo	TTSVUUSTzRSTQ
w:dora	WZVYXZTXXSXYy
w:dormant	XXuaYaXZZZvZY
w:dort	ZZWZUaWZ3XZZW
w:dos	ryVnpaTuVVVWT
w:dose	UWUVWXSTXSVV0
w:dossier	wYZZaZXaZZvWX
w:dost	VWXZ0ZTZZYYaY
w:dot	XZWZZaXWYPXZz
w:dotiert	X1YbaaXaZZZZX
w:dott	4YXYZXVXZVYXU
w:double	oVVsXXyWXVuYW
w:doubled	QUTUSr0RTQ1VQ
w:doublez	TVUWWVTUWT1SQ
w:doubling	UVwXUWPVUTzXS
w:doubts	WzXYXZVYWWXYV
w:douglas	VXWXXWVVVVyXW
w:dov	RU0TVVTTTQUUR
w:dove	QTwVTTRySQSUQ
w:doves	zXVXZXSXYVYZV
w:dovrei	zXTXXXVXWUXXV
w:down	iVWYZXtslkkVs
w:downline	XVWZWZVYXXyZV
w:download	SVVUVUQwXU1wQ
w:downloading	VXTWYX2UXRWZV
w:downloads	SSUUyWRSwUVXU
w:downtown	T0RYZYUaVUXaU
w:dozen	1WWXXXTYXXYZX
w:dozentin	XWXRYyVWXWYYX
w:dpo	yXWWXXVYZaZaa
w:dr	nflvZniZYYcYa
w:draft	TTRqUUiSVRlt1
w:drafts	OSRUQUrRSQRQ3
w:dragana	UXXYZzVRXSXZW
w:drain	ZaYaaZYYawXZY
w:drainage	SUSXWYwXwTYZX
w:drains	RUQTxQORSyUWQ
w:drama	OQR0RQOQSQQRP
w:dran	TWWXXYVWyXVVT
w:drapes	XZaaabxZbXXbY
w:draw	sWVXuWablnqWZ
w:drawer	VXUYYYsWVMWX2
w:drawing	rUTWpW1pTbVVT
w:drawings	rTUWVtvUUtTVT
w:drawn	xoWXYuVXVTWXV
w:draws	WWWYyZTYXWXaX
w:dreadful	xUTSRvOyQRUWS
w:dream	rXWXpabXpavaW
w:dreaming	0XWVYUVUYXXZQ
w:dreamt	VYZZaXyWYYYZW
w:dredging	RUOOVUP1QPVWQ
w:drehe	PUSSVR0STRSTQ
w:drei	svWYZWwVXpcXV
w:dresden	XXaQYSYybZaZZ
w:drew	WZWZYZVXXoxZU
w:drie	sTTWWrxvVUWWT
w:dried	YZYZwaXbYXaca
w:drieen	TTTUUUSSUzTRO
w:drift	YYyZWZVZYXYaY
w:drill	PTPTTTOxPMSQz
w:drills	SURzVUTPWUVUS
w:drin	1aXbabZaaaZaY
w:dringend	YaYaaaXaXXwXU
w:drink	PRTVUVtSSxvWQ
w:drinks	VTrVQVR6VQTUg
w:dritte	TVVVXVTUWUUTz
w:dritten	XVZXwYZYZYZZX
w:drive	QauVVfPUsOoV5
w:driver	XfSWWUWUwSyVw
w:drivers	ToaquiTZrQSTn
w:drives	RVTVVyRVUTwYU
w:driving	ktTiWWTToruVk
w:droits	SSWTXTUUWVzWR
w:drone	4VVWUWiXWWVWU
w:drones	xUUTxQQTXtVXR
w:drop	YbxXWXzUUXqWR
w:dropbox	WZbWYWWWbayYY
w:dropped	tVRvTPouSRtWP
w:dropping	RWRUTXSVUT0WQ
w:drops	tVTVUWRSURTV4
w:drove	SWVXXXUWT0XXQ
w:drowning	UXUVZY6XXWWZX
w:drug	Q1VuYWTYYYXaW
w:drums	TYYZaYVWYXXYx
w:dry	SVSWVwRUVoTWx
w:dryer	XXXWyZRWWXTYV
w:drying	sXUWuWvYXVWYV
w:dryness	TWTVXY1WUPUWS
w:dst	WWXXXYUWXTSUz
w:du	pclYdnUpmZcWr
w:duarte	ZTaXwcXaZbXaZ
w:duas	1YYaZYZaaZaaX
w:dubai	sTuWWWSttRrUS
w:dubbo	zZVXZZUXVTXZX
w:dublin	buZhbjYcnoWkY
w:ducklings	XZVZaZXWZVYZy
w:dudas	PUWVWxTwWVUVS
w:duds	UYUYXYSVWVVYz
w:due	spUnWqRTWUaU4
w:dufresne	QXXyXVUYYYXYW
w:dug	UzVXTYWXXYYYX
w:dull	RUrTxTxPSQVWR
w:duluth	ZxSbbcYdbbacd
w:duly	ZbaYbcVbbbwaW
w:dump	TVTVVXSVVQUV0
w:dumplings	UyUYYYUXWvUZV
w:dunmore	QPRVTVRQPRT1P
w:dunning	VyXZZZWbYYbbZ
w:duped	UWUXXVSRYV0VQ
w:duplica	XaYZXYSYXXxWW
w:duplicate	TUTVVVSNVTSq0
w:durata	yYabccabbbbbZ
w:duration	3bWZaZWkbZYZb
w:durch	oVxXouqXVUVVT
w:durchgerutscht	TUVWWVQTVTSS0
w:dure	RRUzTTTUWWSWT
w:duree	wxaaZaYZXZZYX
w:durf	SUOVUVSU0PVVS
w:durfen	1ZaYbaYabZaaY
w:durfte	UVxRXxRUUUWWU
w:durham	TVSWvWSWUyVXR
w:during	YmtZlYUZvXiYW
w:dutch	xUVXXXSwVUVXS
w:duties	VqYZZVWXXsyZX
w:duty	QrUVUWsrWR1VR
w:duur	0YZaaaXYZZZYV
w:duurt	UUVXYO1QYUVXV
w:dwelling	zXYZYYTYWYWXV
w:dwg	RVRVVVSTRQSU0
w:dying	UVTXW0TWWPWZW
w:dynamic	UV1WVXOUUSUUT
w:dynegy	UYSXXXSQTTXW0
w:dyslexia	0WWXXOUVWVXYT
w:e	jkbYmcZkckqdd
w:e1	T2SVVSSSSSTSQ
w:e9	SzVWZYVXYYUWS
w:each	qVcsczaXVdoWU
w:ead	UWXbZayaYaaaY
w:ear	UVRXWWsU0TWXS
w:earlier	TW1WYTPtVQuTR
w:earliest	urtZaZVZYYWXW
w:early	YUpW3VQ0ZTUka
w:earn	TVWubYxUWU2XV
w:earned	XaYxaZVZZXaXY
w:earnings	YZbbbYSZccyaZ
w:earns	TVRUUUQQSO1PQ
w:ears	WmQUTVQ0tsUVO
w:easier	VU0ZVaTYVUWZX
w:east	yXoXYZqZYXYaX
w:easter	pVTXsXRVitWYy
w:eastern	qYYWaxXWZaaaZ
w:easy	RprrVVQST0nTQ
w:eat	cbSXnWRnxnTWt
w:eaten	S0SWUUSUWRWXS
w:eats	txXXXXTXXYWZX
w:ebner	U1RUVTWVTTWYT
w:ebs	eVQYZZTYzWWYU
w:ec2	TWUWVUUTURUR0
w:echange	YZwubaXaZYaZY
w:echanger	baZYcbZWawbZZ
w:echeance	UUUWVVTVVTUTz
w:echt	XYVYYYVWVyXVS
w:echten	UXWZXYWXyWZZX
w:ecole	aacacwaZccZcb
w:ecology	WXZZZSzXZYXYW
w:econ	bbZcabYcwYZca
w:econometrics	PRVUZ0UWYZVZX
w:economica	1YaUbaababaaZ
w:economics	NQTRTtQ1SQTSP
w:economist	WYXaZbYayXaaY
w:economists	S5TXYZVWXVXZV
w:economiza	ZbcabZwaccabZ
w:economy	XbaVcwaXcaZdc
w:ecrire	RTUUW4QRVTUUS
w:ed	SVRVXYTTuyVWT
w:edit	3ZSqWyRbVSUXU
w:editar	0STTVSQTUTSTQ
w:edited	wWZYZvWSXWYaU
w:editie	1YYWXOSNZXVYV
w:editing	RVUVTrwOzSSWT
w:edition	QvVWXrtsXWUWT
w:edito	ZaZbYa1QbaZaY
w:editor	tXTVWtcSUTTT1
w:editorial	RWvWWVxOUuSVQ
w:editors	VWZZZWxvXWXZX
w:editrice	TVWVXyVVYWSXT
w:edits	QVWTVzUVWSVXU
w:edtech	WYYYZWyYYXZcZ
w:education	UsVWWTvpTUuWU
w:educational	ZwaccYYXZaabb
w:educators	TTSzXXQWSVUXV
w:eee	YXXYZZ0XZROTU
w:een	kpqollbYZbbYY
w:eens	wUxVVVRTRQTUQ
w:eerst	WTWXWXVXXUzVS
w:eerste	USVWwXUWXTxVS
w:efetiva	Z2ZbaaYaXaaZZ
w:efetivo	X2XabZYYaZWUW
w:effect	SVWXYWRTVrV4N
w:effects	UpXwZWWYYYXXT
w:efficiently	ZWWaaaxYaaZaZ
w:effort	0YXYaWWYXYWYV
w:eg	Y2ZaabWZZZZaX
w:egalite	XVXZyZYYYYXaX
w:eggs	wXUXXXSWURVXx
w:ehi	2ZXaYaXZXWaaX
w:ehr	1TaYbZYabbabZ
w:ehrenamtliche	YZaZZwYWZZZZV
w:ehrlichen	TVUWWWUVUV0XU
w:eid	XXTXXZTWYyVVU
w:eigen	QwSwUPwRTRTUQ
w:eigenaar	bUbbuaaZbbbaZ
w:eigene	RTRTWSzTWSsSQ
w:eigenen	QUVWzWUUUVWXU
w:eight	pvWrovYYYTlWT
w:eighteen	YwZbabZbZYZdZ
w:eighty	VYTZYZTXWOWQ0
w:ein	kbnrosUZiWddX
w:eind	4UYZaWVYZYYYV
w:einde	2WZZaaXZZYZZW
w:eindelijk	YYXZYSXxWTXXT
w:eindhoven	uvXYYZWYYZWaX
w:eine	ovYpcpUWmYjnU
w:einem	mWsqsXVVnUXvT
w:einen	alXpssXWdadXm
w:einer	zVTVWVTVUVzVS
w:einfuhrungsbuch	WWYYYxWTZXYYW
w:eingeplant	T3XYYXVTUWVRV
w:eingestellt	XVYYYZVXZXxWS
w:einheiten	UWXyWSVTXXXXW
w:einholen	TYXxXWWXZYYYV
w:einig	TXXzWVWWYYXYU
w:einige	XXSXXYTWWzXTV
w:einkauf	WXWWXY5WWVWUT
w:einladung	XXXYYWTsYUX4R
w:einmal	sRTSU1OSTTRSt
w:einrichten	VWUVWWUUVRURy
w:einsatztage	xXaXZVXZbaZaY
w:einsprechen	SVTTV2RTWUTUS
w:einspringen	PUTUUzQTTTSTR
w:einsteiger	XXYXYWV1XUYTT
w:einsteigt	QTUWzWUUUVWXU
w:einstellt	WRTXUXSV0SVVU
w:einstieg	VYVX3YUWWUXXV
w:eintritt	WsVXYXV3WVXWT
w:einzahlen	UWYWZWWYWVzSU
w:either	yWtUYjqXbaYZU
w:ejecutalo	WYYXYVXUZXyWV
w:ekpene	xbbZZYYbccYaZ
w:eks	VZYYZWyYaZZaX
w:ekspert	YXZZaaxaZaZcc
w:ekstrom	XYXZaZVZaxZbV
w:el	afXlinXdZeqXs
w:ela	VWUVWWTTWzVVT
w:elder	ZZZawaWbXZZba
w:elderly	OTRSzSPxTRVVQ
w:eleanor	XWVYyXYaXXZba
w:elections	RTRUUUPRT1SVO
w:electrician	wXPUUUNUxSvUR
w:electricians	TZzYZaVZYWUba
w:electricity	PRTUWVNSVUzTx
w:electrolytes	UVVYzUWYXVYZZ
w:electronic	TXU0qWpXpUWYU
w:elektrisch	SZaYaYyYaaYaX
w:elena	TYTWXYVXVzWSV
w:elephants	SyWXZVTXXWYZV
w:elevator	Q3SVTVRUVUTYS
w:elevators	SVS0TTPVSTRWT
w:eleve	PTSRV0QTUSSUR
w:eleven	wmWppmdaXkZXU
w:elgar	OWTSV0SUSSTUO
w:eligible	ZxSbbcXdbbacd
w:eliminada	WXVXXXUVUTWyQ
w:eliminado	WWVXXXUVWSVyQ
w:eliminated	aYVabbYbxTbXZ
w:eliminato	VWVXXXSVVSTzQ
w:elkaar	SVTWUVRuSyUVQ
w:ella	xVVVVRRUXUxYU
w:elle	VVRWVVSUuxURQ
w:ellie	1UUWTWTUWTUWw
w:ellipse	VUVZZYWVTVVzS
w:elsa	baYbbaYUaxZbY
w:else	UUqZnjatUrUln
w:elsewhere	UVRYXXxWUPVWw
w:elspeth	ZZZbabZaXxaaW
w:eltern	QUVWxWTUVUQWw
w:elternabend	USUVVVTUUSVTy
w:elternzeit	Y1YbaaXaZZZZX
w:em	okbjYmVqXctcW
w:email	dUWSVVlvlSl0S
w:emailed	vYZZbbXbaZsbV
w:emails	qTSVWVQUURSm4
w:embarrassing	UXYXYyTWYXXaV
w:embassy	UWWXZYSXXW5WS
w:embauche	X0YZZZTZZYtYW
w:embedded	s1nZYaXZaWZZY
w:embraces	ZaYZZZxaYXZaX
w:eme	VVVYWXVYyUXYV
w:emea	SSqTVVRTTRSzQ
w:emeka	YWyYZaWaZaWXY
w:emergency	TWWWXXUWYVzWP
w:emil	pbZabYjWXVX0j
w:emily	UXVZUWTZWXzaW
w:eminent	VXaXaUzRaWVZV
w:emir	VyUaXbVbaXYbZ
w:emite	0aZYaaXaaaYYY
w:empezar	UUXXWWUXXWyXS
w:empezaron	QRSUSUQzRQTUQ
w:empezaste	STTVUUPSU0TUR
w:empfangen	SUTVTVRUVSzTQ
w:empfehlen	XVVbaaYa2WZYY
w:empieza	VXWXWVUyXUVVS
w:empleado	WWXZxZUYZYYYW
w:empleados	ZaYwWaaabaaZY
w:empleo	VRTYYWVzYTW0R
w:empleos	XVZZaZWYYWY1U
w:emploi	VSWXYXUyxVXTT
w:employ	Z0QVVUzXSRWYW
w:employe	VyUaZaWbYXaZZ
w:employed	V+nWWmTWXUWYV
w:employee	R0pXyXpXWWWXV
w:employees	qWbqYY2XXWXYW
w:employer	VxX0WVYUtTmXT
w:employers	TSxWsWW2UdUUR
w:employing	TzWWaYVYYZTWS
w:employment	Y5XYYXVYtXZYW
w:emprego	VTxXXXUvpUWSR
w:empresa	UTyXnWWW3SWUU
w:empresta	STRUSUPTRR3QQ
w:empty	NtNSyTZxsOQTN
w:en	bpcckblbnbnZa
w:enable	XZxZbYVZZWYbX
w:enables	ZZXZcbxaaYaaZ
w:enamel	VaZYaaWXaZUYy
w:encaissez	SSSUTTRQVS0SN
w:encaixa	X3WabZYYaYVUV
w:encaja	Z0YbcbaaaaYWY
w:encajar	cbtdcdacabbbb
w:encajaria	WzYccbYaabbZa
w:encaminhar	ZTYaZaYZ0YaXX
w:encantado	XXWXXXVSXyWVS
w:encantaria	UzUXWVSSUTWVS
w:encanto	ZZXZaYWTXzYWT
w:encargarte	wYaYaYZZYaYZY
w:encargo	2VaaaZXaZZUYV
w:encerrada	bccccbbbcawSY
w:encerrado	TUTVVWSTVRSQz
w:encerramento	UVSUVVTSV0UQP
w:enclosed	TWVXXWUUWntU5
w:enclosure	WYWZZZUWaWSXz
w:encomenda	RTSTUSRSRQwNx
w:encomendas	RSVTWSSTWT0TQ
w:encontrarte	TTTVVVTTUyUUR
w:encore	TTyVWWSQUTRUw
w:encourage	uvXZbYYYZYZaX
w:encouraged	XaUaacXaRyZZb
w:encuentro	YbaZaTXxcZaaZ
w:encuesta	WZYwYXYYZaWaX
w:encumbers	VVXXVXVTXWzWT
w:end	qmWZZaonZtXYk
w:ende	1ZYaaaYaaZZbW
w:ended	WuSVVSSTqST3P
w:endet	WQTXUXTVzTWVU
w:ending	WXWXYXTWXRQSz
w:endings	XaVbZbWbaxaaY
w:endorsed	WYWYYYVXYUX4S
w:endorsement	ZUZZwcabcbabc
w:endpoint	SYXSWY0XYZVaY
w:ends	OXoVVRjulUTxu
w:energia	xZXrZZVXYXZZW
w:energie	vVUYYXVzVUWWU
w:energieversorger	zbZaccXbabacY
w:energy	kqrZYWspoVccU
w:enero	yXXZZZWUZXVZY
w:enfants	TVPVUTQTxRSQw
w:enfermagem	RTQUUURT0RSTQ
w:enfermero	STUVVTS0WSTUP
w:enfin	VSTXTT0WVUVUU
w:eng	abYccdYdvZacb
w:engage	yWWZY0UWXWoXW
w:engagement	2XqXaeVZaYfaY
w:engagements	QZ0XaXTWYYWYW
w:engaging	YYxZWZVZYXYaX
w:engelhardt	YaYxaYTaZaZbZ
w:engenheira	qqWaaaVaxZaYY
w:engenheiro	ouZaaapanZZZY
w:engine	WtYZaZXXYXXYv
w:engineer	qxXYlYYYhZaoY
w:engineering	qsVZrbVppdYZW
w:engineers	TSrqWl3uUUaVS
w:engines	VYVYYZzYYWSWU
w:english	wrTWWjcbsVopT
w:engr	YaYZacVbtZvaW
w:enhorabuena	YXWYZYXWW0WNS
w:enjoy	UaziXYWrWsXXZ
w:enjoyed	VxvWXVrQWdVXT
w:enjoying	YaXbabVaYxaZX
w:enkele	TVUUWSU0WSURQ
w:enlace	STRTUURxSPyRP
w:enormes	XZZaaaXZa2ZVV
w:enormous	ubbcbbYccbbdb
w:enormously	SVWVZyXZVXYYX
w:enough	Xe2UYcRVqStXT
w:enquanto	yVXXYVWWUXXXV
w:enquire	wVXYYWUUYYTYw
w:enquiries	TXVWYXzXXXWYs
w:enquiry	RSVVVQnVwTswP
w:enregistree	URUWXXUUWUV3P
w:enrol	UXYZXUq4YXTRV
w:enrollment	uPUVWPvOVUSTz
w:enrolment	SYZWayVVZZYaX
w:ensenen	TRTVSzTSUTUUQ
w:ensuite	UVWWXWUVXUUVz
w:entender	yXTXXXUWWVWXU
w:entendez	VUTZXZVXyVXXW
w:entendre	TUzWUVTVTSVUS
w:enter	WaWYZWUqYU8VT
w:entered	xXXZXZUYWuUYW
w:entering	TWWWwYSvVUqWU
w:enterprise	sWsTXWlwWXVYV
w:enters	ZYyYbbVZXZZaZ
w:entertain	WxuWXYVWUVXYW
w:enthusiastic	YaXbbcXbxYcZb
w:entire	uXVXWVSwVvWYV
w:entirely	U1TXXZSZYYYaY
w:entities	VYyVWbXaYWaba
w:entitled	UYxabaYZaYYaX
w:entrada	UTSVVTS3TQTPP
w:entraide	SUTTUVSzTSTUQ
w:entrambi	STSVVVSTUyrTR
w:entrance	QUXVWTSxXVSWw
w:entrar	SVTVvVSVzSVVS
w:entrare	VXUXXWVVyUWST
w:entre	lVUWrWUWwUSqy
w:entree	UTUVWUTzTSURR
w:entrega	TVVWXWVTXUWUy
w:entregas	OUWVX0TVVWVWT
w:entrepot	TYUyaWTYYZVXX
w:entreprise	WWRWWVSVyUUVU
w:entreprises	USTUWUS0TSURQ
w:entrer	YZXaZUWXxVZZX
w:entreresti	USWWyXUVXVVYU
w:entretien	VpWuYWUrvWuVU
w:entrevista	UdW2YVVWuWnXS
w:entries	UWVYYWRyXVUvR
w:entro	RTTUUUQxVSbQy
w:entrust	xbaaaXYYbaUbY
w:entry	bTSTVTU1lQ1aV
w:entschadigung	PUSTT0QSSTSTR
w:entwickler	XqXYpYtYvYYYX
w:enugu	VVUVxYTXvVUYV
w:env	TUYabYXbbayaa
w:envelope	SVSTRVQTURvV0
w:enviado	RTQTUUQRTORL3
w:envianos	VWVXXUUVXT1QO
w:enviar	TVvXwYUWYTXVU
w:envie	YVxVWquUUStSQ
w:enviei	SUSUVUzTURURQ
w:envio	UUVUWWTUWTzwQ
w:environ	2VVUWVSWXWXXU
w:environment	VWzWWXPVVTVVT
w:environmental	RWUxXXTUssVYU
w:envoie	WXVXVY0WWVUXS
w:envoyer	OPtR1SMSTRRUP
w:envoyez	sWYYaXXZZZzWW
w:enzymes	XTXYzUUVZYYYV
w:epi	XzVYUZVWYYWZT
w:epic	xYXbccZdbcccc
w:epidemiologists	WzVYUZVVYYWZT
w:episode	YVUVWyn3VTVWU
w:episodes	vURQUzoOUUUXU
w:episodio	VWXYWWv0YVWWR
w:equal	YWWX7YTWXVXYX
w:equally	VYXY0ZTZYVUaY
w:equals	WWXZzZTYYXXaY
w:equine	VYVYYZYaxVZaZ
w:equipa	WxYaawYZWYXZY
w:equipe	U3WjYYuYYYYYW
w:equipes	UWYZZw0WZXXYX
w:equipment	RUTtyVpUWVpWU
w:equipo	UzXXYouWYdXXk
w:equips	YWZVZZyZZZXYa
w:equity	WvXo0YVcYXYZX
w:equivalency	TWSWYYVYzTXWV
w:er	bXrVaUuocUcnc
w:erasmus	YZXaXbWaVzZZV
w:eravamo	UWTVWXTUVyUVS
w:erbij	SxxUVYTXQUVWV
w:eredita	YZYaaZXYaXwVW
w:eres	TYYWaWyYZZWZY
w:erfahrung	YbaacZZbcbxba
w:erfahrungsgemas	1ZaYbaYabZaaY
w:erfenis	YZXZZZVYYVxVU
w:erfolgreich	UWYWYWVYVUzRT
w:ergebnisse	YWYYaaXXXWY2U
w:ergonomics	VTVXYSS0TUWVQ
w:erhalten	TrSUWVSUVT0wQ
w:erhohen	QUSSVSQTUQTzP
w:eriksen	XYZUYWxWbaYaZ
w:erin	XyWaWaTbaabcc
w:erinnert	TXVXYWyVYVTVU
w:erinnerung	xSQWWXTVTySQT
w:erp	3sVXZYVYXWYYX
w:errand	XbaXWZVaaZxbZ
w:erreiche	UTzXWXUWUTWWS
w:erreur	1ZZbaaYbaZaaZ
w:error	ZdTWWURUUvzTp
w:errori	RVUWWVyVUUVVT
w:errors	TYTXXZ3XWUWXW
w:ers	YaZacbwZcbbbZ
w:erscheinen	TVTWWVRVUSUzS
w:erscheint	YaYaZZXxYVYWV
w:erschienen	RTSUTRQzVQTRQ
w:erste	WYYYYYWWZXQYz
w:ersten	VTVXXWTxWTxUQ
w:erster	YUZaxZXZZZYYW
w:erstes	YWZZZZYYaaxZV
w:erstgesprach	ZbaccbxacbbbZ
w:ervan	UUUVVVTTVyUSP
w:ervaren	zTYZaYVXZYZZV
w:erwahnt	YaXaaaXZZVZ1U
w:erzahlen	WyUZYYwYYXZYW
w:erzsebet	VYYYYyXVXUbbZ
w:es	leoWsVanqoWbT
w:esami	TVUXWyVUUTWWT
w:escalas	WWVzXWTXWVVWV
w:escalators	WYWYZYVXO0YZW
w:escape	xXWXXXZXZYZaW
w:escaped	TXXYyZVZZYWbX
w:esce	SRTUTUQ0RRTTP
w:escrever	TXYVYyUWZXVYV
w:escribe	WZYaaZXZYX0aX
w:escribeme	RTSVVVSSTQ0UP
w:escribiera	WX0XUWSTVTVXT
w:escribir	WWXYY0SUxWXYV
w:escribo	ZXYaaXWY2XZZY
w:escrito	ST0TVUTURRVVS
w:escritorio	UzYvYWXXYXXYW
w:escrow	QURTTWSUWURzx
w:escucharas	VWyXWWUWTUVWT
w:esercizi	QVVRU0PSVVSVS
w:esito	UzUWWWVUXUUWQ
w:eso	VWyXWWUWTUWXU
w:espacial	XwZYZYYZaZXZW
w:especialistas	ZcaxbbZbcZbba
w:especially	oWUWVuTrXkWXt
w:espera	PSS0TPOQTQQPO
w:esperamos	XZXYZZTXYUWyT
w:espero	WWVWXWVRXyWUS
w:esperti	VYXzYXWXXWYYV
w:esplode	TWTWyWRTUUVVS
w:espreitar	WWWYYXxXXWYWU
w:esquema	1YaUbaaaZbaZZ
w:essa	V1aaaZYZaYZaX
w:essai	TZZaZYyYaaSZY
w:essay	vWTWVWSUtSTVw
w:essays	TVZXYyUXVXXZX
w:esse	wVTUVVQUUSyTP
w:essen	zbZaccXbbbacY
w:essential	WabZcbacccwaX
w:essere	XZZaaYXzaXaaX
w:essien	xbbZZXYbccYaZ
w:est	hpmaXZUcWXqZw
w:esta	ZTuVmdRdlQouo
w:established	UWVXYY2XXUsUV
w:establishing	YvZbccZbZaaaY
w:estadistica	UsYWYyVWXWWXV
w:estagio	VUXYXYRW1WXWU
w:estamos	TrwryXUWXUWWU
w:estao	U0XYXYwXXXXWV
w:estar	wYZaaZYZayaXW
w:estara	UVWXXWVVVUWWy
w:estas	UU1WVWTVVTtTR
w:estate	vUTUtromVTWrR
w:estates	RxpVxWTWVVUWU
w:estatistica	VWXWY2WVWVXXU
w:este	UVUWXWTUWxVtt
w:esteem	ZaZabYWabyYbU
w:esteemed	WVWVqsspnUpWT
w:esterni	1ZYZaaXaaZaZX
w:esterno	yWWYYYWXWWYYS
w:estimado	RSSQTSQSTR0RP
w:estimamos	TUWyWVTWYXVXU
w:estimate	yXXYYYvXXVSYu
w:estimated	2WYXZWUXXYWYV
w:estimator	TS1WVWOVQOUVS
w:estou	SUSWaWQU1SUUs
w:estoy	YZxZpZWWYWXZW
w:estudante	UWUWXXVWyTWUS
w:estudiante	WXUYXYVXyUXYU
w:estudio	XYXxZXWXYXVYW
w:estudo	TTTyVUSUXVUVT
w:eszter	YbZbbbXaZxZbV
w:et	kmcasnTncVvVZ
w:etant	VXWxWWTVXWWVT
w:ete	UUqWXWSUVRR0x
w:eternal	VXWVWXS0YVVZV
w:etes	RVSWWWqV2SvsR
w:eth	TVSUTVRQUO5SP
w:ethan	XVStaaWYxTZZZ
w:ethics	rWWWWVT3ZUXZU
w:ethiopian	SSWV0TRRYXTYV
w:etions	SS0UVURSURTSP
w:etiquette	YZVaZZYZyQaaX
w:etre	UWwWXWxrVSWWU
w:etude	YYZvaXYYaaZaY
w:etudiant	SWVVpSRyuVVWR
w:etwa	xXaXZVXZbbZaY
w:etwas	SuuWrXTVhvWVT
w:eu	ypXZtZdZZYYaX
w:euch	SSSUUSQ0TuSRO
w:eulogy	1WTWUUTUSPTYP
w:eur	kxXpatkaYXaXV
w:euro	qpTmmxnaUTuVV
w:eurocode	yXXZXYWaYaYaa
w:europe	dqupteaXXWXYW
w:european	SVUVvWdRWR0WT
w:europeu	zWWVSXSWZYXYW
w:euros	sZUsXuvbVUpWV
w:evals	SXTUZYzYYWVWW
w:evaluar	zWWVXVSTWWVXU
w:evaluated	rVUxXYTXXXYaY
w:evaluatie	zXZWVXVYaZXWW
w:evaluating	XZYwaYXabcZaa
w:evaluation	0WWvXWoWXWZXU
w:evaluations	XZXZabZZxVabZ
w:evaluator	0PVSXXVWZWWXU
w:evelyn	STWVUXVZWWzYU
w:even	VYrsWUVUyWcrZ
w:evening	bWWqZ0UtnUXWb
w:evenings	dYUirzYxaVVVT
w:evenly	UWZZyZWaYYWbZ
w:event	aaijXrcikTYzV
w:events	qVVXtUqXVRUvq
w:eventually	aZXcbcYcUxaYY
w:ever	VlxeocrVavVWS
w:every	pZjYlloyaUlWU
w:everybody	ZTzVonRmqrWTY
w:everyone	UWrXVdQxburVb
w:everything	TmhXzkYbqZnWU
w:evidence	SVSXXXSRTQVV1
w:evidently	VWUVXVTVYzVVS
w:evitare	UXWXXWVWWUzTS
w:evolution	UWzXWXPVTSWVT
w:evolving	YXZVZZyZZZXYa
w:evora	vUTVVVSSTQTzQ
w:ewa	UzSYYaUXVWXZX
w:ewan	2VsWWSRUWTWYV
w:ewig	WRTXUYTVzTWVU
w:ex	YUVq2YwXXWXZW
w:exact	yWXaZaWcbVacb
w:exactly	rqZrWXnWqpWTT
w:exam	OSTRh4YwjYcUQ
w:examen	UUWWWzUUWVVYU
w:examination	PUTzWUUVQwRVT
w:examinations	uWTVYUSVyTVWV
w:examine	yXaYZYZaabaca
w:examined	RWXXtruXXWWtU
w:examiner	QVXWY4WUWXWYV
w:examining	QXXyXUUXYYXYW
w:examples	UXVXYXyWTvRYV
w:exams	QwVVVzPVXXVXV
w:exceed	yZYYaWVXWYXZU
w:exceeds	zYTWbaXaYZYaa
w:excel	UUUUW6RtZaUVR
w:excellent	TurWXoWWVwoWT
w:except	tTTwXVSxVTmWT
w:exception	VYXYXXTUYWzYV
w:exceptional	bXwabbZbZWZbY
w:exceptions	VWXYZYUUXVXXy
w:excess	VzTWXZSYZYYaY
w:exchange	knrZZWZqcevWT
w:exchanged	WWzYXYRYUTXZV
w:exchanger	ZcZbacYbawabZ
w:excited	cZZdccZduZcdd
w:exciting	XY2WZZpZYWXZX
w:excl	3RZZaVWXYZZYW
w:exclusive	SVVWVV0uWSvTQ
w:exclusively	RRTXWW4VQTUWU
w:exclusividade	P0WUVTQUTUTVR
w:excursion	WZYZZYYxaWZYU
w:excuse	zYVXWWUYYYYZX
w:exe	XXZaZaVYaayXR
w:exec	RU0TWXSVZSXXT
w:executed	zYZXZSUWXXXZV
w:executez	SRWTXTUUWV0WR
w:executive	TmbWXw0mVUVlU
w:executives	VYTWXY2rXWWYW
w:executor	zWVYXYTXXWYVU
w:exemplaar	TXXVYyVVZWWXW
w:exercise	RtUVWTPswSUWu
w:exercises	3XWVWSRWYVXZV
w:exeter	WwTZYYuaXXZbY
w:exhausted	acYccdYduabcb
w:exhibition	zVSVVVQzURUVO
w:exhibitions	SRzWWXSVTTWVU
w:exhibitors	VZZYXXyXZZZbX
w:exist	nVkYwyTYmWWYU
w:exists	ySvVuTPRUrTUS
w:exit	TUTWzXSRWVVVS
w:exotic	zWZWYVUXaYXZZ
w:exp	luTYXXTXxVWXU
w:expand	QZzXaXTVYYWYW
w:expanding	UV2XWXRUUrsWS
w:expands	UTxabaWZZYaaa
w:expats	TWXXXR4VYUVXT
w:expect	UZtVtWRV1mVWT
w:expectation	zYrWYbYaYYabZ
w:expectations	VV3ZabVaXXZaZ
w:expectativa	0YaVbaababaaZ
w:expected	avtZZZlqjYYYW
w:expecting	WVXYZZyXZXWXU
w:expects	RUTVU0PTWVWWV
w:expediee	TURUUURSTQSN0
w:expense	SVSTVroUUQTW3
w:expenses	oSUWYvUTWVUOz
w:expensive	utTXWUSyUTVWQ
w:experience	nnecjZWbvXoYc
w:experienced	WXTZZwWYxYaaa
w:experiencia	TTSVVzSRURTSQ
w:experiment	TWWUXQUTWTWVz
w:expert	VVT+nVUWWVoXV
w:expertengesprach	TVVzWVSTVXVWQ
w:expertennetzwerk	YZZ1RYYZaaaaY
w:expertise	TUVUXW2WZYSXY
w:expertos	acbubbabccccb
w:experts	iWU7XcpVXUVWU
w:expira	UVWWXTUVWTOzR
w:expire	UUUXXWUUWTx4P
w:expired	VXVYYXXWVUQvy
w:expires	PSRUUVaSpRzrx
w:expiring	WYVZYZzZYXTXV
w:explain	tUosV1WTToTWR
w:explained	TXVXXyUXYtWZW
w:explainer	sVXYNZ5XYWXZX
w:explainers	PTSUS1SRVTSTS
w:explaining	SvSzXWQUTUVYT
w:explains	rRRySQPQRySUP
w:explicacoes	SVTUW2UTTSUVS
w:explique	TUXyWVTWYXVXU
w:expliquer	VWUVZXzXYYYYV
w:exploration	wXWUauXZYZXaZ
w:exploratory	XW2YXZUYXXXZX
w:explore	SWyWXYpYZYXZX
w:exploring	VVvvsXSXqTWYV
w:expo	qStVVVwvVTTUT
w:export	sUUVtWRRUSRrw
w:exporter	WVXYZZyXZXWXU
w:exporters	YZZZwaXbYXaca
w:exporting	VYXaXbYZXyacY
w:exports	VXWYxZSaZYYaY
w:exposure	drUYZVVWYXVXx
w:express	WYUYZZVXZ2ZYX
w:expression	VwXZYXUYZwWZT
w:expressions	zVVYbaYZZWYaX
w:ext	vYYbccacbbYca
w:extant	ZbbZbcVbbbwbW
w:extend	vVTWXXPUVSVYy
w:extendable	xVYbbaZbabZaY
w:extended	PqTTSSQRSRSR3
w:extending	OSRWWWQUSSWW1
w:extends	WXZUYVyVaaXZZ
w:extension	tWWYZljXXXeYx
w:extent	xXYabZXZbbZZb
w:externa	3XYZWZWZaZZaY
w:external	1TXXZzWXXYYZX
w:externalisons	QXYYYXzYZaXZY
w:externals	zYUXXYSZYXXZX
w:externe	2ZaZbaYabaYbZ
w:extra	bUTVVtaSUT1VS
w:extractor	VZXZZZWYXVTVz
w:extranet	XXZaZaVYaayXS
w:extras	QTPSUUOT1QRRN
w:extremely	WX0XXXSUURXXX
w:extrusion	TYVyZYVZYTZZW
w:eye	yXvWWYRWUTYYV
w:eyes	xXVWXYtYWlXYr
w:eze	YXYYZQVzYVXXS
w:f	XYVZZaVWYXTYx
w:fa	WWWXWSmUUzUVS
w:fab	VaXXYYyXaXYaX
w:fabbrica	TTSVUUSTzRSTR
w:fabric	UqSzXWSVWQWYU
w:fabrica	VWVWXXzWTWWWU
w:fabrik	ctVYhZxYtWYZW
w:faccia	TXUWXYSWyUXXU
w:face	SUSVrWqUW0vXX
w:facebook	RUWWWURyWSvUT
w:fachabteilung	2YXaaaXaaYZaW
w:fachada	XYYXYYXWYXXYy
w:fachartikel	TTXVWzUQXVWWT
w:fachbereich	W0TWYYVTUWWXU
w:fachinformatiker	OUSTT0PTSTSTR
w:fachkrafte	TRPVVV3UTRVRR
w:fachperson	yXaXZVXZbaZaY
w:facilitate	bWZbvaabaabcb
w:facilitator	UWQYVX0WXRWWX
w:facilities	XbYbabzbYZbcb
w:facility	UvSXYWQVXVWWz
w:faco	ORTTTRzSxRSRP
w:facon	XXVYZZWYWyYVT
w:fact	aYwcbcZcWXacb
w:factor	PVUQWQ1TVTRTQ
w:factories	WVVZzZYaWYYaY
w:factory	nmvXVXoWuYUXU
w:facts	SyYaZbXaZaZbY
w:factual	zZYWZXZYaZXYV
w:factura	yWYYYXpXYXTXv
w:facturando	yXXYZYWTZXVYY
w:facturas	VWWXXWzVYWWXU
w:facture	vWWXXWSVWUWV0
w:facturemos	SUPT0TQRSRTSP
w:factuur	rWWVXVtUWUVUw
w:factuurtje	2YXZZZXZZYYZW
w:faculty	QZTWXsT3WeVWT
w:fahren	SZaYaYxYaaYaX
w:fahrt	TTVSW0RRVTTVS
w:fai	3ZXaYaXZXWaZX
w:fail	XZXYaYvwaZYZX
w:failed	TUTVWrRTUWVs1
w:failing	TWVVWQ1TVQRTU
w:failure	SUSQW0QOVRwRO
w:failures	ZaXvcbZbbbacZ
w:fair	cWoebUdvurUUW
w:faire	zTTUUSQTTSTSx
w:fairley	yZWYaWXaaYZcX
w:fairy	SWXXWPT0XURXU
w:fais	VXzZYZUYUVXWV
w:faisal	TVybbcXbZXbcb
w:fait	TXVYXXwWXxSUU
w:faithful	XSYabbWbbbyaZ
w:faithfully	UYrYZZtXnXYZt
w:fake	TsUVWVwTWykUR
w:fala	VWVWWWUUXyVVT
w:falafel	VWWZXaVXzTVZV
w:falando	XXXYZYWWYyXTS
w:falar	vXXoZXWwZWYYW
w:fall	xXVtXWTXYXYZX
w:falla	STUWVUSzWTUUQ
w:falls	pwTXYVVXxRXXU
w:fallt	vTUTVVRSVSUU0
w:falta	UVUXyWVVVVWXU
w:faltan	ZZXZZTTXyWYYV
w:familiale	U0WXXQUXWYYXV
w:familiar	Ro4oVWRUStVWR
w:familiare	VyVUWVVWWWWWU
w:familias	TVVVVVSVUUUWz
w:familie	WWUXXXUVWyWSQ
w:familiebedrijf	WzUXXZWZSYYaX
w:familienunternehmen	T2UXYXXXXXXYW
w:families	VTUUsnuUwSUUm
w:family	l0UcriXWbnYYW
w:fammi	TWwXXXTVwSWUS
w:famous	XZXZWYVTZXyXT
w:fan	rUSVVVQRo2UVS
w:fancied	zWWYYYUZYSYaV
w:fancy	qvnWofTpWmWXX
w:fangt	VWUUWWUTVRURy
w:fanno	TVSTWWRT6TUWP
w:fans	TSVT0WSRVUVWU
w:fantasy	RTQOUURRVURU1
w:far	svoWVZmhUmqVS
w:farai	VXXaZYXUWzVYW
w:fare	RVVoV1TQVUTWS
w:farebbe	vWxWWWRUTqVUR
w:fares	VVTYWVR0TQTXV
w:farewell	VUSXXWVSUnWTy
w:faria	yVyWWVPTTSUTQ
w:farida	0XYYZQWUYVWaZ
w:farm	1nUsVTsUVTiWR
w:farma	cbtdddacabcbb
w:farmaceutico	wWabcaZcbcbbb
w:farmaceuticos	VYYxYXXXZZVZW
w:farmers	aTQvvUstTWTUQ
w:farmhouse	xXUYXYvXVVWaU
w:farmland	UyYZXVVXYXZaW
w:farms	rUVrtWvTSUUWS
w:faro	xZZZaYXabaZbY
w:faroe	YXSXXXUVV0WVT
w:faroese	TUPUWVRUU0UTQ
w:farouk	SURVWWSUVST0P
w:farrant	wbbZbaZZbaZaW
w:farrugia	yZXZZZYbaaUca
w:fashion	SVTXwXQWUSzXU
w:faso	uWWXYZVYXWwYX
w:fast	TTvXWVwV2RVXU
w:fasteners	WaWZaayXXWYaW
w:faster	TXWXXWUUXTVTy
w:father	smRUsnlSSyTUj
w:fatima	zYaXZaTabbYcX
w:fatou	xUUWXVwSXWWXT
w:fatto	yXUXYYVYWVXYV
w:fattura	vVVXYXUWXVXVx
w:fatturazione	sXZZaYwZZZYZW
w:fatture	SyUWWWTUVUUVR
w:fatura	RSTTUTRSSQSR2
w:faturar	SXXWVWxrWWVVU
w:faturas	PTYVZVzWXYSVV
w:faudrait	zWXUXUVWXVVXT
w:fault	sZVZXZVYYsYZu
w:faut	QRQSxTQQSPjR0
w:favor	1YaXbaababbaZ
w:favour	soapWXZXyTkXU
w:favourite	uVoVXXSWWwVVT
w:fax	NTQUUUQTSRPQ4
w:fazendo	RTQUUURTzRSTQ
w:fazer	SUWVxVRUUSwTR
w:fda	xXYVYXsYaXXaX
w:fear	YXTZZZVYWzYWV
w:fearing	STWVUXVZVWzYU
w:feature	tTcUVUn2TQPVS
w:featured	TWVWXW0OYTSUQ
w:features	wTRVWQRRTRN0R
w:feb	lUTUUoOz0QUVR
w:february	zWVVYrWpsXVXm
w:fechada	VWXXYXWWWVXXy
w:fechou	UUXWxWTWXWWXU
w:fed	VYVZXZzYXTWaY
w:federal	pXYWYXsXZZvZX
w:federation	ywXXYTTWXWVWU
w:fee	rXVqZvroWUqWV
w:feed	bUOTUljQSaSxu
w:feedback	UTSnuZSRZmV0W
w:feel	Vp3oZWYYVVVVT
w:feeler	SR0WWXSVTSWUT
w:feeling	RTwWRVzUTOVWV
w:feelings	UYSXYYUXVzXWR
w:feels	WYWZZZXWYzXPQ
w:fees	pbR0TOY2TRTUP
w:feestdagen	VWVWWWUVWxWSR
w:feet	UWSXwYuYWWYaX
w:fehler	TXXYWYVyUVUVT
w:fehlt	PUTTT0QTTTSTR
w:feiert	ZaYaaaXYZOY3T
w:feira	XXUYYYWxWUWTU
w:feld	SVSSUVQTTNS0P
w:felicitations	ZXVaaaXYX1XMT
w:felixstowe	zYXXXWVYYYZbZ
w:feliz	UWuWWWSVW3VQP
w:fell	VxTXYatXWWVaX
w:fellow	TURWWWzqU0VWT
w:fellows	QSRVUVR0URVUR
w:fellowship	RUTUVRS4UdVUR
w:felt	uWSWVWSXVR1WT
w:femi	wNRVUVRSPRT0P
w:femme	XVXZxZYZYYXaX
w:fenetres	TYVXWZyUWWWWS
w:fennell	YaVaacYbRyZZb
w:fenway	YaUbbcwbbZaaZ
w:ferait	WXyZYZUYVVXWV
w:fergus	YZVbcbYaZwZYZ
w:feria	UTTVVUSwTwUPP
w:feriez	0VTXWWTVTTWWU
w:ferme	RSST0SQSURpQO
w:fermentation	XaxaaaYaaXbaY
w:ferments	UYYXYSV0WRVXT
w:fernandes	TaXxbZXaaYacc
w:ferndale	SVZWXzSWUWWYX
w:ferngate	XRzZYZTZWXXYY
w:fernhill	VzSaYZUYZZabZ
w:ferramenta	VWXYYXyXXWYWU
w:ferrante	UWUzXVTXVVYZT
w:ferreira	VXVYbayZaZZaa
w:ferries	VWYZyaWYYVXYW
w:ferro	uaYbddaddcdcd
w:ferroviaire	ybaacbZcbcbYb
w:ferry	bbSWzVXsTdUWr
w:fertig	zVWWVXXVXUXYR
w:fertige	SVTTV2RTWUTUS
w:fest	T1wYXXTTTUUST
w:festa	RUUUVVTRVSUTz
w:festanstellung	Y1ZaZZVZaabbZ
w:festas	SSSTUTSSUzTRQ
w:feste	U1ZabbXaaaZaY
w:festival	1UvUWQUQVUUVS
w:festivals	WZzZYZUPYUXaX
w:festlegen	UZZwbZYaabZaZ
w:festpreis	RVUXWWzWWUXXT
w:fetch	TXYZXZXXXWSZz
w:fetches	WXXZXaVYxXYaX
w:fete	xWVWUXTXXVVYw
w:fever	aYabbaWWbZxaW
w:few	qVzelXbXnacXV
w:fewer	UTQUTTyRTkSow
w:fi	SwUXWSSWyTYXV
w:fibra	UXUYXYyWVUXXU
w:fica	UVVXWWSWTUzTT
w:fichar	TyVXYXVYXYWZW
w:fiche	PTRUUVSSTRUSz
w:fico	rRSUVVzTTRUQQ
w:fiduciary	YXZaXaYaZayaZ
w:field	rUSVqTQYwyVsS
w:fields	TUUYYXTWW5WtS
w:fieldwork	XZYwaXVXZaXaW
w:fiera	RUSUVSS0UQTQP
w:fiercest	VYWZXbYZWyacY
w:fifteen	VapUbzlTVrVXU
w:fifth	TWWY0ZUYXVWYW
w:fifty	rRqRSTuRynSPM
w:fight	UWzWXZRZTVXYX
w:figlio	SVUVW1TSUSVVS
w:figma	wbWcamVZqhYoX
w:figure	QUuqWVjUTjUWw
w:figured	XzVZUZWWYYXZT
w:figures	PTNTuUrRPLST4
w:fija	UzUXWWSSVUWVS
w:fijn	RTSVVVTTUzUUQ
w:fijne	WXVXXWVWXxWTS
w:fijo	U3YZYYXZYZZZX
w:filas	QSS0UPPQTRRQO
w:file	cUslXcoVYSwVt
w:filed	XWWW0YUYYYVZX
w:files	2nVWXWTVWUVTz
w:filha	SVUUW1UTTSUVS
w:filiale	UWUWWWUTUTVTz
w:filing	QtPTSVQySPUUu
w:filip	UUT0RXQWTPUVT
w:filipino	WZUYYYUWXyYXU
w:fill	WoptVaspZUrWT
w:fille	PTTUV0STSQQUR
w:filled	ZkSXxXcWmaorU
w:filling	qWwYYYUXVZoYs
w:fills	VWwYYY3WXVWWT
w:film	zVvUWSRvWUuWR
w:filmed	RUTVU1PTWVWWV
w:filming	wYYWWzSUZYWYW
w:films	xnVVyUTQXVUZU
w:filomena	VWVWWWUUXzVVU
w:fils	wVUVVWTWxTWWT
w:filter	ZTTTWV0VWWxVS
w:filters	yaYZYbTaXYZZa
w:fim	1STTVSQTUSSTP
w:fin	0qUWvVSVWoVVR
w:final	ckVVZqUiyVoYp
w:finale	QRRSTSQ0TPSSO
w:finalising	ZZvcbcZbZYZcc
w:finalist	UVXWXWtxYWSTR
w:finalists	XZZYZWPzZXUXV
w:finally	XvVYXWUwXyWYV
w:finals	TWUUVUSUU0TVP
w:finance	YtuWVnrVWYpZc
w:financed	uUVWWXUTXUyWT
w:financee	XWZZxZYYaZYYX
w:financeiro	2UXWXWUVXVVTS
w:financement	VSTXTT0WVUVUT
w:financial	jrqYYnVYnlniW
w:financiamento	0VVVRWSVZYXYW
w:financieel	WyVWXZWZTYYZX
w:financiera	zUWXXWUWXXRYU
w:financiere	wyWWXQSWWXSWU
w:financiero	suXaaaXapZYnX
w:finanzen	WwXZaZaaaaaaZ
w:finanziario	WWYZZY4YZYXYW
w:finanziata	USUXzYUWYWWWU
w:finanziert	XYXZwZXZWYYZX
w:finanzierungsrunde	VXVX3YUWVUXWV
w:finch	WqpiZZtYrYYmV
w:finche	xWWYYZXYXXYYS
w:find	cbyZkZlXnVXkl
w:finden	UW2YYXTVvVXXV
w:finder	RWVTRR1TSUWXV
w:findet	YXZaZZVXaYyWV
w:finding	UUrXYXqTxqYYW
w:findings	0YVURZVZYWWaX
w:finds	VlcZYZ3YWVYYW
w:fine	tXacZlhVaYYqq
w:finger	ZbYYZZyVXaUbZ
w:fingers	VXWZYXWTWQXZz
w:finish	ooTsWVXTyXwXT
w:finished	uZosVSRquTVWo
w:finishes	PROS1TPROMRSO
w:finishing	VWSYXXoW6RVYV
w:finito	zXVZZZWXZWYTU
w:finland	VxYaaaZaZYVbX
w:finnish	VyXaaaZaZYVbX
w:fino	wvWXmtVWXWXWU
w:fintech	bZqnpYYaqcXqV
w:fiona	SsTvXXtZXYYaY
w:fiquei	UVUWUQRST0UUQ
w:fire	kRTVV2RnmpVVW
w:firefox	WYXZZZXYaWRxT
w:fires	WYXZaayaYYVba
w:firewall	TWWQXRQTXW0UU
w:firewood	TXXXXYRWYXUWz
w:firm	XpcupXtXrTYYY
w:firma	VUSXvYxWWVVVT
w:firmado	zXXZZZWTZXVYY
w:firmar	RROTTTRS0PSRQ
w:firmenwagen	Y1YaZZVZaabbZ
w:firms	kWrYnW4cYUXYT
w:firmware	2VXVXSVWUVXXV
w:first	YdfXtbrlaaqZV
w:fish	XZVZraWZX2ZYW
w:fishermen	WXWWyYQWVXTYU
w:fishery	zYVYXXSWXVXZX
w:fishes	XyVZWYWZXXYZX
w:fishing	ryTxqTQTTUUWT
w:fisioterapia	zWTXWXTWVVWXU
w:fit	at0ZWVYoWTVXm
w:fits	plvUVTbxWPUWS
w:fitter	QxTUTUOUyRTUP
w:fittings	PSOSTTOS1PRRN
w:fitzwilliam	TWTXyXVYYTVZW
w:five	XoZraltiacYYZ
w:fiverr	VVUVWWRWWTyWR
w:fix	mrYVWWqcVSucv
w:fixed	wumXYapXmZWYV
w:fixen	3YXaZZXZZYYZW
w:fixers	UVVYXYyXWVUWT
w:fixes	SURWWVQRURRS3
w:fixez	PTSRV0QTUSSUR
w:fixing	RVPUXU1UUPTUT
w:fixo	SVVVVyTQUUTVR
w:fixture	wYaZZYZaaZabY
w:fixum	WxWXYXVXXVXXU
w:fjordkraft	XwWaacacacaba
w:fl	xZWacaYbYZZZa
w:flag	TTSVWWTWVV0SQ
w:flagge	0aXbacZaaaZaY
w:flagged	ySUTVXSVXWyXS
w:flags	XZbWZXXWbbxZZ
w:flakes	WUXYYYyXZXWXT
w:flaky	SWVVXZVTYVSXz
w:flap	WYVYXZTXXRWXz
w:flashcards	UXYXZV0WYZXaY
w:flat	jvUqVnvTWTdVo
w:flatbed	zXWYXWWYVVXaX
w:flatmate	TWyWuVSXUZVWS
w:flats	3YWYYXXZVXZZW
w:flattery	WVybTaXaXXZcZ
w:flavors	0YWYVZTXVVVUW
w:fleet	NSwyRUuSRRTUQ
w:fletcher	SZYaabYabXZax
w:flew	ZYwaaaZZVWaaZ
w:flexibility	TzZZaVVZWaYZX
w:flexible	2UTnVqRUWViUT
w:flicker	ZZYZYaWYaYWYy
w:flies	SVTWxSQUxrWWT
w:flight	UZUkXoWVWTzay
w:flights	0TTVUyNSURTWv
w:flipped	wabbbbVdbccdc
w:floating	aYxYZaTWXVVXV
w:flood	WXXZxTVTYyYYX
w:flooded	SZZbZaYbxWabZ
w:floor	WniVVWRTebVV4
w:floors	XYWaZbXXSyZZW
w:flora	VYYZxaWaZZXbY
w:florist	QXVWYWRRSS1YR
w:flour	TVSVVVRRSwTVw
w:flow	zWVnXrUqYXWZV
w:flower	STUUUVTTWS0TQ
w:flows	XWYZYaSSZXzZY
w:flue	TWWYYYUVWWVTz
w:flute	OTSRW0UWXWVXV
w:flutter	UZZZZbxaaaaba
w:fly	yvSVTUSUURSVw
w:flyer	XZYZXZyVZYWZU
w:flying	TSUXXwTWXTuvX
w:flyover	abYccdYdwZacb
w:fnac	VWTWWXTWTSVUz
w:foam	WbZaZXWxaXYaZ
w:fob	WVXYZYyXZXWXU
w:focus	UTS6WVUVUUWVV
w:foi	cVVXYXTVWpUwy
w:fois	TSSySSxTUTUSR
w:fold	SUUVVVQVWTRU3
w:folded	RUTUWTRW5RWXU
w:folder	nTSWXWQPtQUW2
w:folders	ZaYaWbxZZZVca
w:folding	VTuXsYUWWTWWx
w:folgt	TWUTXXSTWVVUy
w:folien	YWWZYUWXUyYWU
w:folk	SXTWYySYYtXaX
w:folks	UWvYYYyVWUtZW
w:follow	VZSsWVbpWtoxV
w:followed	StXPW0RsUaTWS
w:followers	QTQTTUwuPQP0O
w:following	pZZmaZYYbmovW
w:follows	sTTvXWRVVUTkx
w:fondando	aZbbvbbbbccca
w:fondazione	yXZWYUVXZYXYW
w:fondi	TYVYyYVXVUXYV
w:fondly	XYVZXZzUVVZaa
w:fondo	XxXvZaZaaaaZY
w:fondos	VXWXXWVUVVyXW
w:fonds	WZXxZXUYaYYYX
w:font	RUPSTTNQS1SPO
w:fontaine	XZYaYxYZZYaca
w:fontanero	UUVWWUUTWTVSy
w:food	nkVwVrSwVsUVS
w:foolishly	SWSWVWOWR1OUP
w:foot	UTTYWZUWuyXXT
w:footage	zWUXYWRXWTWXV
w:football	kmQTvTNPUxUTw
w:footscray	0ZXYYZWXYWWaT
w:for	naemdljkkYbal
w:forbes	RXVVWWzXWTVXS
w:forbids	VxZaWbYaYZZbZ
w:force	OVVSW9MUWVUWU
w:forced	VyUaXbVbaXZbZ
w:forderung	ZXXZxaYZYYYZX
w:forecast	oWTTWVRTVUWT2
w:forecasting	3aUWqdQWpUUYV
w:forecasts	RSRzxSOTRQQVS
w:foreigner	VWXYXYUWXUzXW
w:foreman	T3RVTUOVSnSWR
w:foremen	XaWaabXZZxbbZ
w:forensic	PTWyUwQUUTTWQ
w:forensics	TWWVWVTXZWyXT
w:forest	WYVZVYUYyRXaU
w:forester	WYVZVYUYyRXaU
w:forever	XYTXUYSWYxuZW
w:forex	WVXYUYSWZWzXV
w:forfait	zWWUWUUVXVVWT
w:forge	VYWUXYTWYYWYy
w:forget	SZTWWWTqyRcUy
w:forgets	yaWXaZXaaXZaZ
w:forgive	SuRXrXsXvVXZW
w:forgot	PUPUUURSQMPR6
w:forgotten	VsUYYZtYWtXZV
w:fork	VXVYUZRYVTWZ0
w:forklift	nURvVUtRxRTUR
w:form	jimbimYrZXpea
w:formacao	STUWXxxVXVSXU
w:formaggi	UVYYxYVYXWXYV
w:formal	W1VYXYVYVVXYW
w:formar	UUWyVVUVSTVVS
w:formarias	XyabbbZbaaaZY
w:format	SlsxXwQSUUUVs
w:formate	XTTZYVyTYXWYW
w:formateur	VSTXUTzWVUVUT
w:formation	cXXXYwUvYWVVV
w:formatting	UYZUZU0UTYWYV
w:formazione	WWYZZY3YZYXYW
w:former	TUyxakYqiRUrS
w:forms	xVQTUvMuVnUVR
w:formulier	UVUVXVPVXUTUz
w:fornitore	TTUVVWTTVSTSy
w:fortbildung	XWXRYyVWXXYYX
w:forth	WTRXXYTXV0WWV
w:fortieth	zXXYYYUWYXYZU
w:fortnight	vWgWsskXXWXYW
w:fortnightly	PSTUTSPyTRSSt
w:fortress	aYWcbcZcwYbbb
w:fortune	zTXXXWSXYZXZU
w:forty	sjapYqvWpUXXR
w:forum	iVonYvSQVtmWl
w:forward	aYjWXWUZpuxZm
w:forwarded	QTwWVVSsQWTUx
w:foster	VZXZWaSXUT0ZT
w:foto	UVVXWW1VVSqVS
w:fotografo	WYVYWWyVVTWWU
w:fotovoltaico	Xcbvcbbccbbbb
w:fouad	RUYYXzWYYZWaY
w:found	XYWluWoVVsaql
w:foundation	aVTvU3QoVVaWS
w:founder	eWYZ7XkXXVfYV
w:founders	TWVX1WwvXVXWT
w:founding	WTXY7YVtYXXYW
w:foundry	0WXUWQWUYVWYT
w:fountain	yTaYZYXZbYYbZ
w:four	vlXkcnjnlXYXY
w:fournisseur	SSRTTUQPURxRx
w:fourteen	QXuUWxcVTTVsQ
w:fourth	SrSVyXTUwQVVt
w:fox	UXUZYZTXyTYZW
w:foyer	zXXYYXTWYXYYT
w:fp	ZZXaZUUYyXYYW
w:fpga	TWzYXXQWVRVXT
w:fr	xaaZZXYbccYaZ
w:fractional	4UUXWYuYXXZaY
w:fractions	0WVTYVRVYWWVS
w:fractures	STUVWST0XTWWR
w:frage	UWzWVXTVSTVVT
w:fragebogen	WWW4ZWWUYXXWW
w:fragen	QxQSURPSyQTTP
w:fragt	XWWYYXVyXTXWU
w:frais	UVUVWWSVWSsTx
w:frame	VYXVYVyWYYXaY
w:framers	UXVWYYUXZQYZz
w:frames	VXVYUZRXVSWZ0
w:framework	2UTVYXvUXWVXU
w:francais	RXZYYXyZZaXZZ
w:frances	WZWaYbZZxUacY
w:franchise	WWZZXU5YXYRZX
w:francisco	0WXaYbYZaaabX
w:francophone	XXybZaVaWVVYW
w:francs	yVVVVSPxWTVSQ
w:frank	2VUTVVTRWVWYS
w:frankfurt	S0WWZYUWZYSXX
w:franking	UUQWTX0VSRWXP
w:frankly	YTUzWTRVWXUYW
w:franz	UUTYWXVVVQWW0
w:frau	qqX1ZXWXYjYYW
w:fraud	suVWaWYpYXVxU
w:frauen	YZZZZxYWZZZZV
w:fredrik	UWXXYYVSWUVWy
w:free	YZWYZXu4dTbZW
w:freedom	nPSUysRRVTwXT
w:freela	xyWXYWUWXVVWT
w:freelance	wWoXZbXYrndkX
w:freelancer	pTUVWXyW1UVXn
w:freelancerin	TUTZXZVXTzWTV
w:freelancers	pcXYYYwwoWYSV
w:freelancing	bbUbbcXZawbbb
w:freely	TVUWXUU0XSUXQ
w:freeze	OSSSUSQRTSUS5
w:freezer	UXUXWWUVUQVWy
w:frei	TwlWXsT1WUVWS
w:freiberufler	SYYYaX5YYYVXW
w:freiberuflich	0YaabbXbYbbba
w:freiburg	zYcbbZZbbbabZ
w:freie	QVUWVW0VVUWWT
w:freier	UVTXXXTWzUWVW
w:freight	UrZmWYyWsXXrU
w:freitag	1ZYaaaYaaZZbX
w:french	3TTWVVQVySVUQ
w:frequent	ZcXbbcXacaavb
w:frequently	ZZvbcdYcaabbc
w:fresh	X0WXSZVWZTXYS
w:fresher	aZZbabXbzZaaY
w:fresno	xvWXYWTWYYVZX
w:freue	TUQUVWSTwyVVT
w:freuen	U1VYYYUUtVVSU
w:freund	TWUWWWUVUVzYV
w:freya	YYaabaYVZWZax
w:fri	OPSTT1PRTQTUw
w:friday	ahScWXavaZaZ0
w:fridays	OuSUX1OQTuTWR
w:fridge	SWTXUXSSVzRXt
w:friend	WXTVcbZwlrwZU
w:friendly	SsyWVXtVUrVUR
w:friends	RVvVuUtYXrrWS
w:friendship	WaWaXayYbYZcX
w:friesland	zVWXTXUXZRWYT
w:frighten	WTQXYYUV0QXXT
w:frightening	WZVaYazVWVVXT
w:frigorifique	TYVyaWTYZaWYY
w:frisian	QUPXWXRUV0VXS
w:fro	SWWQX0URXVSWU
w:frog	TWUXVXTVvRVWx
w:froid	TYWtWXxVXXXXT
w:from	ddXanZjcfqljl
w:front	mnXVporTYWoXs
w:frontend	R4UWWVUWWUyVS
w:frota	SSRzUTRTWUTVS
w:frozen	VUQXXXSWwzVUS
w:fruhbucherpreis	TTVVVUTzUSUTP
w:fruher	YZWZVaXZ2XZZW
w:fruhesten	zbZaccYbbbacY
w:fruhjahr	wbbbcbacccZcb
w:fruit	TvSXXXUXS0WXT
w:fruitful	VaaWZaWbaZyab
w:fte	k2VXZSXXXYYYX
w:ftse	UzQXWZVXVWYXU
w:fuchs	WZWUZzWRZWYWX
w:fuel	RyTXWYTWVUUXx
w:fuera	UUUVVVSQVxTTv
w:fuhrungen	XWWZZYW3XWYXU
w:fui	YXWZYZWXwUYVT
w:fulfilment	QzYYXWWXXYVXW
w:full	k1eYlXkbZWZYY
w:fulltime	PU2WYZVYXVXZX
w:fully	tjVXZtUYYYwYY
w:fun	SUWWbrcpstWXU
w:funcionaria	V1aaaZYZaYZaX
w:funcionario	WYXYXXWWWWxYX
w:functie	USvYWXTWvSWVT
w:function	YXwXYYlWVUXXu
w:functional	xYXbccYbabYbZ
w:fund	UUY50kRUVVUWT
w:fundacion	VUVyVVUVSTVVR
w:funded	VvbrrWYVcUUtT
w:funder	0WYXXPUXZYXaV
w:funding	RnSV2XvUSTVWT
w:fundo	ZcaxbaZabZbba
w:fundraiser	xxWWYXTWXVUWU
w:fundraisers	SvVYXXxWWRXYU
w:fundraising	TUxXYXzUVUXXX
w:funds	TbVWtWTWdV4WT
w:funeral	vUSVjvSTTvUXP
w:funf	jQTTVSyxUSTSP
w:fungus	yYYaZaTVZVYaU
w:funil	VVVWVRRTTzUUQ
w:funnel	UZSXWX1SUPXYU
w:funnels	VXVZVYzUVVRXU
w:funny	SURWWVOvS0UVP
w:funzionario	VyVXXXVWWUVVT
w:fuori	3ZXaYaYZXWaaX
w:fur	iiYpatlqbVdXY
w:furchtbar	ZZXaVaXZ2XZZW
w:furnish	RV0XYWTXXTRXV
w:furniture	tUtXtWSXWhpWV
w:furs	VXWWZXVXXyxRS
w:further	nauXZYXsYVYWu
w:fuse	QXxwYXUYWUTZW
w:fusion	0QUaYZXZVVXaW
w:futur	WyWZXXVXWVXXV
w:future	So4WYUeSVRUUu
w:fwd	UVTXUXUVUQVWz
w:fwg	UxZZZXZZbZXaX
w:fyi	RSRUSTOSUPRR0
w:fyn	SVOWSWSTT1UVQ
w:g	SVUUxlTTVQkVt
w:ga	rWWaaavaZbaaY
w:gaat	TWTXXX1VTqVUt
w:gabriel	XVZbaZYZbZxZX
w:gabriela	XZWaZZWZZyWbW
w:gabriele	XWYZxcWaaXWbZ
w:gagner	TZZaaYyYbaSZY
w:gagnez	TaYYaWYZaZ1aX
w:gail	VXVXYZVYZRZZz
w:gain	TVQWTTzUUQwVT
w:gains	WYWYXXUWYUyUU
w:gait	QXXzXUUXXYXYV
w:gala	wVVVuWntWUSUS
w:galas	ZZWaaZyXUVXaY
w:gale	ybaZaaZZbZZaV
w:galera	VXWXXXVVWUUUx
w:gallagher	bYYccdZcwaccb
w:gallery	TXXWzVSVYXTYX
w:galloway	XYVZWYVZxSXaV
w:galpoes	yXVWXXTWWVXXU
w:galway	RnRyVUTUUtVtS
w:game	nTTWxWYuaTpUo
w:games	sTVYsYUXvWWZW
w:gana	TXWYXWxWXUsXU
w:ganado	UWWWWVTVXV0WR
w:ganaste	RSSQTSQRTR0QO
w:gander	XZXZabZZxVabZ
w:gang	VYUZYZTXWPXR0
w:ganhe	TZZYaVXYaYzYV
w:ganhou	xVVVTWSVXWvWU
w:ganz	RUUUzTTVTSVVT
w:gap	oQ2YkloVWTXXV
w:gaps	ORPRSRt1QNPOM
w:garage	QuTVyTSUSQUVy
w:garagem	VVWXYXVWWVXWx
w:garantida	VSWXXXTWWVzWS
w:garantido	VYWYVWQWWVzUU
w:garantie	UXVWVW0UVUOSQ
w:garantierte	WaaYYXRXaZxaY
w:garantis	WYWYXXVWYVxUV
w:garantito	VWWWVVNRWV2VT
w:garantizada	WZYZXYSYXXxVV
w:garden	tVTVnURTVkWuw
w:gardeners	wTQTuxOSUQRWR
w:garder	TVyZYYUXXUXVV
w:gardez	TXZXWWWXZYzZV
w:gareth	rxVWSSvWUUVXU
w:garibaldi	TVSVWWSTVzUUR
w:gas	RpqXXrQSWTUQ4
w:gast	SWRVWUS6TRWVS
w:gastdocent	TWaXZ0XYaZYaX
w:gastos	VVXXXXVXYXxYT
w:gastvortrag	TUWTWzSSWUUWT
w:gate	nVUVWWTTVdXV7
w:gatekeeper	RVQUTVySTPxTQ
w:gates	WZyYZXUZZUabZ
w:gather	SSQzURQSyPTWT
w:gathering	XZXaZXUyZXXWV
w:gav	VXXYVZUVYUXWz
w:gave	oURWb1oUrnXWb
w:gazebo	YaabbbZYaZaWw
w:gazette	VYXXZYTXYXUOz
w:gaziantep	YaaabbwacXYcY
w:gbp	qWYWZSyYXXWYU
w:gc	qWXaaavbZbaaZ
w:gcc	VYWYZZTWZVXXy
w:gcp	VyVZZaWaYXZaa
w:gcse	PTSVUvQV0PUVR
w:gdansk	xTTVSVNRSPTTz
w:gdpr	zWZWYWUYaYXZZ
w:gdynia	SyWVwWUWXVTXS
w:geaccepteerd	YZYaaaXZaWZ1V
w:geachte	zaaaccYbcbXca
w:geandert	TWyVVWTUTRQwR
w:gear	mVUvyWXWUUTXT
w:gearbeitet	WZXrWaWZ1XYZW
w:gearbox	VXVZZZwYWvXYX
w:gears	WTZZaYWXYWUxU
w:geben	SRSVVTSUyRxTR
w:geblokkeerd	abbbcaabbawTW
w:gebouwd	RSSU0SRTSRUUS
w:gebruiken	QRPTQSPRxPyRP
w:gebruikersonderzoek	WXWyYWUUWWVVT
w:gebunden	TRwXTWRVxRVUS
w:geburtstag	WWUWXXUUWyVSQ
w:geddes	Yubccbccbcbca
w:gedrag	UYYWZVUYZXxXU
w:geef	UUTVVVRUWUzVR
w:geehrte	sXXvZYWYsXYYn
w:geehrter	Y1ZbabXaZZZaX
w:geen	VSuWoTUpSUWVx
w:geerbt	TWUWWWUWUVzYU
w:geese	WXYWZXUWZzYZV
w:gefallen	XWVYYZUXTzWUT
w:gefallig	SaaYbZxZbbZaY
w:gefallt	WZ5OZaWZWWZWW
w:gefeliciteerd	TzOUWVRTUyTNQ
w:gefinancierde	VUXYxZWYYXWXV
w:gefreut	XVVYYTVWT0XWT
w:gegarandeerd	TUUVUUOUVT2UT
w:gegen	WVYXwYZYZZYZX
w:gegrepen	UWUWWXSVSzVRQ
w:gehad	RSQUUTQRU0TQQ
w:gehalt	XsXZvXXYYYwYV
w:gehalter	T1ZabaXaaaZaY
w:gehaltsabrechnung	UUUVWUURVSUSy
w:geheimhoudingsverklaring	RSR0USQRSRRSO
w:geholpen	XXUYXYUWUzXUR
w:gehorst	Z0ZcaXZaZZaaa
w:geht	swWYYYVXXqtVT
w:gekeken	SVTUXV0UXVUUP
w:gekommen	YWVZZaVYxWYYW
w:gekozen	S0UUWURTVQUTQ
w:gekregen	zXYVUWUXZYWVW
w:gekundigt	ZVVaZbYZxRZWW
w:gel	TUUUWWTUUSUUy
w:geld	TTSQ3VbTSS2UQ
w:geleid	WXWxZYUYXWXYV
w:geloscht	VWVWWWTUUSVyQ
w:gelten	SSSSTSPPTQR0O
w:gemaakt	SVPVUVTUzQVVS
w:gemacht	SVSUVWPTXTUT0
w:gemeenschappelijke	UVTVTVRUX0URR
w:gemeente	0vWWXTUXXVXXU
w:gemeinde	Y1ZbabXaZZZaX
w:gemeinsam	XXSXXYTWWzXTV
w:gemma	wSOUYYUXyUWZX
w:gen	XTTYWRVW0SXZX
w:genau	T1WYXWUtUTURT
w:general	srntWUSrVVUWk
w:generate	TXVVYUzVXVVXY
w:generated	oYVYaZ0YZXYZY
w:generation	pVXYWYVVXXyXV
w:generations	xZXZbaYbZXbcZ
w:generator	TSRVUVSTRQTV0
w:generous	SWUzWRSUVRVVt
w:geneva	UVuXXYUuYWuYV
w:geniet	TTTUUUSSUzTRO
w:genitori	SUUVUUTUVUUVz
w:genoa	WZZabvaaaZacZ
w:genova	UUUVWVTSVRUyP
w:gent	YYYZZYXXYxYUS
w:gente	RS3UtUOTSQsSP
w:gentile	3XWXYWUWYURWu
w:gentle	2ZSXWYTYWUXZX
w:gentleman	QVZXazSWZYWYV
w:genuine	WsWsXXoWYYuYW
w:geography	zXZYaRXYbaUbY
w:geologist	WTQtWVPSUOTzP
w:geologists	VUwWYZVWUVVwT
w:george	UZxbcbWccaabb
w:georgia	RzYZYXXXXZWXX
w:geospatial	UUSVWVSzWTVUR
w:geotech	0abXaWSVbZYQW
w:geotechnical	YyXcYbZZYbZbZ
w:geplatzt	TVVzWVSTVWVWP
w:geprobeerd	UUTVVVQUWUzVR
w:gerade	Ul2XsXZWWTlWe
w:gerald	SyUXXXVYVPWYw
w:gerard	TTTVVVRUTzUUP
w:gerat	WYXYYXWTYVXyS
w:gerber	VaXXYYzXaXYaX
w:gerente	l0YbaaYaZZamY
w:gerichtsverfahren	RUWzUTUUXWWWU
w:german	Q4QWWXrTuUUWU
w:germany	UTvUVVwTTQzVR
w:gern	tWtWvVdvWZWVS
w:gerne	SSzSUURSTRSRQ
w:gerust	RQ0TTTQQUQTSP
w:geschenkkarten	YaYaaaXaXYxXU
w:geschrieben	UVzVVWSUTRVTR
w:gesehen	yVTWVVtUPqUSR
w:gesloten	ZabbcaZbbawTW
w:gesolliciteerd	ZYXbaaXa0XbZY
w:gespeicherte	XSXZZaVXQWY5S
w:gesperrt	VWXYZXUVYWzRt
w:gesprach	TyUtYXVUVWWXV
w:gesprache	ZZWZUaWZ2XZZW
w:gesprachspartner	YZZ1RYYZaaaaZ
w:gesprek	VVSuWYTX4VWXT
w:gestaltungsspielraum	Y1ZbabXaZZZaX
w:gestao	OQxTUTzTSSSTR
w:gestern	WuUYYWVWytXWU
w:gestion	dvWYZuVYjXsYW
w:gestionale	WXVWYXxVYWXVR
w:gestionar	WYaaaZXaZZwZY
w:gestione	VUXXWWVXYVyXT
w:gestionnaires	RSUzTTUUWXTXT
w:gestito	PUU0VURUUTTUS
w:gestor	4UXYYXVWXWXUS
w:gestores	SSRzUSRTVUSUR
w:gestoria	RWUUXxtVTTTWT
w:gesucht	pVWXpwUXXWXvU
w:get	YaaZpYracYwdZ
w:gethin	XYVaZbzaaWZcX
w:getranke	TURWVWRVSQUU0
w:gets	UcqasUworRUWb
w:gettable	RTzYYZVZWVYYW
w:getting	bpzXXXtWUtWWT
w:geven	sUSUV1PUWUTWS
w:gewenst	STSVVVTTUzUUQ
w:gewijzigd	YZYaaXXYZWPyU
w:gewinnen	XYXUawxYZYZZY
w:gewohnt	WWYZZXVWYWVWx
w:gewonnen	SUVUUUQUWT2RR
w:gewoon	2YXaZZXZZYYZW
w:gezeichnet	VXVX3YUWVUXWV
w:gezien	QUOUUU0TPtTQP
w:gezocht	mTVWm1URXTWWT
w:ghana	ZWZbwbaaaaabb
w:ghent	sXsTSUPUUPR3Q
w:ghosts	XUSZXa0aUUYZY
w:ghostwrite	WaWVVZ0VXSXYW
w:ghostwriter	0TWUZVQXXYWUT
w:ghostwriters	RUUWWU1TXTRVT
w:gib	STSVUTSVWT0TS
w:gibt	WUVZvZVYvWXXW
w:gift	ojWuXWcVXXynX
w:gifting	WWWXXVTRXSzWU
w:gig	wkXYuXlZYXbaX
w:giles	aZxcbcZcWXacb
w:gin	yWwXWXTVVTVXV
w:ging	SWUXWWzVTRVVT
w:ginkgo	UXSXXWTYU0WXU
w:gintaras	ZabaccZcccubb
w:giornaliera	zYabbcabbbbbZ
w:giornata	wWVWXwUVWrWWS
w:giornate	tVXVYzTRYWRXU
w:giorni	xuWXXXSUXWpXp
w:giorno	tWWXYyUUYWuXV
w:giovedi	UWVWWWTaWTVT0
w:giriamo	XYXYYXSxYWWXT
w:girl	YYXYVZVXYTuZx
w:girls	RUYYU1VRXXWYW
w:giro	WzWYwYUXWVXWV
w:girona	WaWaXaxYbYZcX
w:gis	SostbVuSUSVtT
w:gisteren	XYVYYYVWVyXVS
w:git	wYYaacabbacdd
w:github	VSwWoXRVtTyWT
w:gitlab	wZaacbZbcbZcZ
w:giulia	R0WYYWSYWXWZW
w:giustizia	TVVWWVzUWSUTS
w:give	gWWdpvrWmYoWY
w:giveaway	XYXYWYUTZWyWS
w:given	wajZkwSdZUUml
w:gives	NTSVoUxrVStWt
w:giving	TTTVsZWwVtvVR
w:gl	xYXbccYbabYbZ
w:glaciologist	RUUVW0TRVUTVR
w:glad	TcrpYXXrvrYXU
w:gladly	TZPwXWuUQuVWp
w:gladsaxe	QzVYWXSYUXXYT
w:glamorous	XYWaZbyaaXZcX
w:glasgow	eyWoqaTYppYWV
w:glass	TUUXuTUxWVTWp
w:glasses	UVWYYUyTVWPXw
w:glauben	VTSYWXUWyTVWT
w:glaze	RWaUZyVVaYUYU
w:gleiche	1ZYaaaXaaZZbX
w:gleicher	1ZYaaaXaaZZbW
w:glen	xZYZZZVZaaZWY
w:gli	RVVRUzPSVVSVR
w:glielo	TXTYXYzWUUXYU
w:glm	YwXcbcYbaccbc
w:global	WWetYXiWXWzXU
w:gloria	VYUuZZWWXUXYw
w:glory	VXWVWXS0YVVZV
w:glove	VVWVyYVTZUWYX
w:gloves	UYXXYWzUZUWXT
w:gluckwunsch	TTPVWWSTTqTwP
w:glue	XTXYzUUVZYYYW
w:gm	TzRZXZYZVYZaY
w:gmc	zUVXaYVYaZXYW
w:gmp	vYwXUaUXZXZaX
w:gms	YXwbbcXbVYYZZ
w:gmt	XYXZZYWxabZaX
w:go	lXqbZYfiocfap
w:goal	xTUVXWRVXTTUx
w:goals	WV2UZaWXXVZYa
w:goat	VYUZYZTXWOXR0
w:god	ORSTUxTWyUvWS
w:goed	QzOWTxSSxQUUR
w:goede	VV4XXXVWWUYWV
w:goes	baUnoVWrjWsWt
w:goethe	VS1WWUOSUURVU
w:going	ZlyVZVSTooobr
w:gold	sUlWVVZUUY4US
w:golden	WXUXWXSyXWWXT
w:goncalo	ZbZbacYbawabZ
w:gone	esbVcZXpaSmrd
w:good	opmZlebZntZWV
w:goodness	UXVZVWVvXxZZW
w:goods	TVXYWYSXYV2Xq
w:goodwill	ZaYabXVZbxYbU
w:google	TWUYXW2UnUzYU
w:goran	UZWZyYUZZXTbY
w:gordon	TaYWYZUaZY0ZW
w:gorgeous	TXTWXY0WUPUWS
w:gostaria	VWSTWWSUXzVTS
w:gostariamos	SXXyXUTUYVWXU
w:gostava	XaZaab1YaaZaW
w:gostavamos	TV0UUUQUUPUUT
w:gostei	wW0WYSSVWpWRS
w:gosto	Y0abbZVaaaaZZ
w:got	bYnYofnaptXWa
w:gothenburg	SUxWWWQUSyVWQ
w:gouda	UUWWXTUzWUWUT
w:gov	ubbcbbYccbbdb
w:governess	OPRTTUOT1STSQ
w:governing	abbbccZacbYuW
w:government	PTzzVWSTTRWXV
w:governors	3WTVXSSWUSXYS
w:gowns	YababbwZcXYcY
w:gozo	yZXZZZYbabUca
w:gp	sSTskUdwVVXYU
w:gpa	ZWXaZYYYyWYaW
w:graag	WmctUVvSsaTTn
w:grab	UnsXXYtXYsYZW
w:grabo	ZaZbYa1QbaZaY
w:graca	PTPTyTySTSRTR
w:grace	SYSXYWUzWQvYY
w:gracias	UWVWXWTUW0URu
w:grad	YV2YZZSZuVYZV
w:grade	c6UWXqWUoUVXT
w:graded	3qTUXUSVWVUYS
w:graders	U0SVWUWVUTXYU
w:grading	wvXXZSVYYYWaX
w:graduacao	VXYXZyXZZZZZX
w:gradual	ybaZaaZZbZZaV
w:graduate	VsXaYYUY2XXZV
w:graduates	SzTXWRTvwdVXT
w:graduating	YZWZaaXZSyZXX
w:graduation	zWZYaXYXYZZaU
w:grafico	UXTWWWUyVSUWR
w:grafieken	XYXYYSWxWTXXT
w:graham	sYUYXXSVWUWYy
w:grain	T1VVRTRUVSSXS
w:gram	XZYaaaWZawabW
w:gran	XaWbZcaZxVbcZ
w:granada	RVVWWUTTVSVyR
w:grand	0VSVVroSUXxWR
w:grandad	WZVaYbZYxUacY
w:granddaughter	WXXaYZXYXUYby
w:grandfather	UVQXXYTWP4VVS
w:grandit	X2YZXZWXZXXYV
w:grandma	WWWWXVVUWQWWz
w:grandmaster	UXXYYXVSXUWWz
w:grandmother	cSSWUVRVsmyUP
w:grandpa	VWSSYXTTYOTO0
w:grandson	SUUVVWQ0SPTWQ
w:granny	VXWZXXVTXQXZz
w:grant	qWYbuchWYcpXp
w:granted	RVUWsXjWVTxVs
w:grantees	yVXYXZWZYYZba
w:grants	tVUYWYSuTzXXV
w:granules	WVXYZYyXZXWXU
w:grapefruit	SUTUWWSUWTVU0
w:graphic	QXUWUUOQ0SSWU
w:grateful	vWWpYaVW1PYYp
w:gratified	UZUWaaVaXUzZW
w:gratifying	ZxXaaaZaXYaaa
w:gratis	VYWYqXy0XVWVQ
w:gratitude	aZXcbcYbUxaXY
w:gratuit	TYXXZXtzYWRWT
w:gratuita	YZZaZXytaZWYV
w:gratuite	VXWXYXTyYVVWS
w:gratuito	WYYYYvXzZWXWT
w:gratuitous	VWTXXVVyXUWWU
w:gratulieren	ZaYabaYZaPZ3T
w:graz	NyrTTvuUTSUVR
w:grazie	SVRVVVqTT4TQO
w:great	WdtmWsZXYzYWS
w:greatly	ZZXZZaWZxXZUX
w:greaves	VZxabbYZaZZbY
w:greek	SzUXWXVYXXYYV
w:green	UVpVWWboUYXm1
w:greenhouse	PTRVvUQTQ0TVR
w:greenroom	yZYWZXZYZYXYV
w:greenville	XxVbaaYbbaaab
w:greeting	RVusUYSWYUUUx
w:greetings	rbWZYZWYY6eVV
w:greg	VXpXYZ1YUXUYX
w:gregorian	TWTUWyTWXXXZX
w:grenoble	U1ZaYZYZVZZYX
w:greta	oqZfZZVYYVXzj
w:grey	PURSUTPxSQQU2
w:grid	RWUuWyUXXUXYU
w:grievance	yYUWaaVaYYYbX
w:grieve	XTXayaXaaZZba
w:grilled	QTW0TTRUWUTWR
w:grimsby	XZYaaYVxaWXaY
w:gripe	TVUWVVTQVSUUz
w:gripper	bWZbvaabaabcb
w:grit	XYVZXZzUVVZaa
w:grocery	UYVzXYTWYXZYX
w:groeten	YZZZaZXYYxYVT
w:groningen	XTWYWYzYVXUaZ
w:groomer	SYUWXXRXYUWyT
w:grooming	QSSVyWtUSSUVS
w:gros	xSSSzQPRSPTTQ
w:gross	k6TWWWRVVVUXT
w:grossesses	WVXZxZYYYYXaW
w:ground	cUn0WWQWZUlWl
w:grounds	XYVZYYVVWVXXx
w:group	YsblZWVdhbmwY
w:groupe	SUTTUVSzTSTUQ
w:groups	PUTQUvRTTSzTS
w:grow	Rv0XUVPWTrVVS
w:growers	UXXXxVSwYTXYW
w:growing	YzyYWYUYqUYYV
w:grown	UVWXwYwXYUTYW
w:grows	Q3OTTUQTUTTUR
w:growth	TomY0WxUUUVXT
w:gruezi	yXaXZVXZbbZaY
w:grumpy	xYZbbaZbbYaca
w:grunde	aZZbybabZaaaY
w:grupo	QsQTTQOuSP2RM
w:gruppo	UU0UVVSRURUST
w:grus	XWUXXXVVWyWSR
w:gruse	YZYaaaXZaxZWU
w:grusen	YYXaZQTPV0WXV
w:gst	uUXWYuVXXYuXU
w:guacamole	vaccbcWdcccec
w:guadagna	VVTWXVUWWU1VT
w:guarantee	wVVSXtaSXTsXU
w:guaranteed	UVVXqXtWVV4YW
w:guardaste	VRUYYYWVVVX5S
w:guardou	UPQYYYSWUUV7Q
w:guess	ytXYXWVXXUYar
w:guessing	SXUXXZzYXVXaU
w:guest	STWRW0o3lUcWT
w:guests	zTSTU0NQURqsP
w:guide	1VUUX0VaVTWWT
w:guidelines	UWSWRXTXW2XXU
w:guides	PUyUV1RSUQTWS
w:guild	TRUUUWO2WUTVT
w:guildhall	SWUVYWRzZVUXT
w:guinea	UYYYYSVzWRVYU
w:guitars	0VVYVXTYZYZbY
w:gujarat	WVXYZYyXZXWXT
w:gulf	TTxYXYPXxWSWU
w:gull	WZUZYaTVUzYZX
w:gulu	SXZVWVzXZXVXU
w:gurdwara	SaZbZbZbyWabZ
w:gurgaon	TXUzXYRXVXVYU
w:gus	RXUVWzQvVSWUU
w:gusta	SWUXXWUVVxxVS
w:gustaria	tVnWWqpthdWVS
w:gustav	UYVXWZSyYSXZV
w:gusto	TUSUUVRSTzTSQ
w:gut	xVTWVWRTT2VTR
w:gutachten	RUWzUTUTXWWWT
w:gute	VWTWXWTUV1VSP
w:guten	uZpkbaqZYlZZX
w:guter	RVRTVUTzVTVVS
w:gutes	W1YSYVUvYXYXX
w:gutschein	UUVzWTQTVUTUT
w:gutter	RWWVVyUXXTXZV
w:gutters	PSSWUV1TVQSXR
w:gutverdiener	TXTXVX0VVTVWS
w:guy	SWTWXXRVsRzWz
w:guys	SSSUWVlVvTyXT
w:gwo	bxTYXWTVvUVWV
w:gym	TXWYXYVXUzYYQ
w:gyor	RzWZVXWZWTYZX
w:gypsum	YbZbbbXaZwZbV
w:h	yWVpXsaZYVdVu
w:h1	UWXbZayaYaaZY
w:h2	UWVVXWTVWTTSy
w:h4	VXYbaawbZbaaY
w:ha	aebpccYYXVnya
w:haag	xabbcaZbbbbbZ
w:haar	oyVYYZVWWVXXv
w:hab	uXsYwYVYVVXXV
w:habari	SWVzXXTXVWYYU
w:habe	qouXkXTWuTqWU
w:haben	XrYXXWsZlZjvZ
w:haberle	WWVWXWVRXzWUR
w:habit	TWnTVVxxUPUWS
w:habitacao	ZaaabZYvZYbaY
w:habituel	3ZZaaZVYaZZZW
w:hablamos	uvwWYXUUVVURV
w:hablar	YaZvWaaabaaaY
w:haccp	zVVYWWSWWVWYV
w:hace	ZXYaaWWY2XZZY
w:haces	RURVVURTS0SSQ
w:hack	xQTUtSNxWUSVR
w:hackathon	UVXWtVT6YVTWR
w:hacked	0TPTUTOSRwRSM
w:hackerrank	xXZXbZXabcZcZ
w:hacking	TTSVVOSTSP1VR
w:hackney	ubbccbaccbcdb
w:hackspace	VZXaZaXZYWVWx
w:had	jmZlZXoXnwdXa
w:haddad	oTwVXXSVWUSWx
w:hadn	sWTYXXURV4NQR
w:haemorrhage	TXWQXzUSXVSWU
w:hafiz	zVWXWYVXWWYZY
w:haggle	0YXZYZTVYVYaU
w:hague	UxUXWVTxWSVWT
w:haha	0UUWWWTVUyQWP
w:hai	QTRTUUQS3QSus
w:hair	QUTSVSPxWTSVy
w:halal	zUXWWYVXWWYZY
w:halberd	VXUZXaSZzUWZX
w:halcyon	VzTXXZRYZYYaY
w:halden	RUyUUVRUtQTWR
w:hale	QVUVVvTSWttVs
w:halen	UVVOywSSWUWYU
w:half	kYVqvrrqYVXWW
w:halfte	WWWXvYVWXWQXx
w:halfway	UZXxXZWYaZXaY
w:halifax	T2RYXYUYVVWZV
w:halina	RXPWWYVX0SVYX
w:hall	uUUVVVW3aSUVw
w:hallam	uWXWYXxYVXUZX
w:hallberg	wYbZbYaZZbZaZ
w:halle	WWYYZXVWYWVVx
w:hallo	qkpnpXYWlWsWX
w:halloran	PVwVWWSUTVUXz
w:halls	UaWaVaXYYyZaX
w:hallway	YZWYZayYXXZbY
w:halmos	WYYYYyXVYUbbZ
w:halo	VTVWXWQWWXzYV
w:halten	TXYWZ1VVYWXYV
w:halve	VWVXYY6VTSXYT
w:halves	QSQUTTyOTOSNw
w:halvorsen	VYxVWbYbZWaca
w:halyard	VzVZZaWaYXZZa
w:ham	VZWZYYUYYTYYz
w:hamburg	mtWXXXxXXWWXT
w:hampers	VWWWVXzURUVWT
w:hana	WYTZYZUWW0XPV
w:hand	vbTdrYpUoZiWc
w:handboek	TXXVYyVWZXWXW
w:handbook	pWVXY0VSVlSVV
w:handbuch	0UVUXQRSWVVVS
w:handed	zUXXXVXWZXWYS
w:handelt	TUUUTTPUWUzVT
w:handful	To5WVXQXWTYYV
w:handle	OSS3SsOPWSrVS
w:handled	T2UpVXTWVUWXR
w:handles	XXWWYY5WWVXWU
w:handling	NSU0VUqTVTUUT
w:handover	jWTpcWTWVsWWz
w:hands	VVRmVorUsuuWS
w:handwerker	aaZbvbabZabbZ
w:handwerksbetriebe	PTRRUR1SSQSSP
w:handwerksbetrieben	ZbZbbbxbbbbba
w:handwriting	xbbabaZZbaZaW
w:handy	PVRSUSRUSS1UN
w:hangar	VVUYWyWXWUXZX
w:hangs	XXYWZXUWZzYZV
w:hangt	RVVWWXUVzWUTR
w:hanna	XUyZZbWaVUYZX
w:hannah	W0WVVUUVWVWYV
w:hannelore	WYWaZbWXSzZYW
w:hanoi	RXZXZyVWYZXZY
w:hanover	UXTTXU1RYTVRQ
w:happen	TpTXrWsVTwWVX
w:happened	VXUZYYtYZwWbV
w:happens	pVtUWqzUVRVXU
w:happily	SUR0TVtUQQUWS
w:happy	bbqiWYlmZsWan
w:haraldsen	YZWabZxZaZaca
w:harbor	wXSYZawYXXXYY
w:harborview	uZYdccadbccdc
w:harbour	RrQWVWQUTZSxw
w:harbourmaster	U0UVVVRUWPUVR
w:hard	SjjxdcVVWwUWT
w:hardly	TXYXZWyXZXWZW
w:hardware	rUSV2XSUWTVYt
w:hardworking	VTVYYY0XzVVXV
w:haria	XaaZZSXxbZaaZ
w:harias	yXZXZVVYZYYYW
w:harish	wYXbccYbZbYbZ
w:harland	TWRVWWRTTMT1R
w:harmful	VWUWWVTQVSUzS
w:harmless	yVXYYZVaaYZaV
w:harold	XSYaabWaaayZY
w:harp	yXWXZXVVYWVYS
w:harriet	XbYaab1bXYacb
w:harrogate	xUVYYTRyVTVWQ
w:harrow	YnpkZYrXsYanV
w:hart	UWUWWWSUS0VRP
w:harte	UUTVVVSTUzUSO
w:hartford	3XXXaXXYZYYZU
w:hartigan	YYXZbbyaaYaaZ
w:hartmann	xXaZZZZbabaca
w:hartnell	ZZZbabZaXxaaW
w:hartstikke	Y2XbabYZXXaZX
w:hartwell	VWzWWYSYVeXXT
w:haruka	qnWqZYqYYVYxV
w:harvest	SUWVvySSXTVXV
w:harvesting	WYVZVYUYyRXaU
w:harvey	YaXacbvacZbcc
w:harwell	SYVWWXRWYUUZ0
w:has	djbnahWYXdlrr
w:hashimoto	ZxXaaZZaXYaaa
w:hasn	RVpXWYSXWTVzT
w:hassan	XZYbaaXasYXav
w:hast	rZWZVZWY1XZZV
w:hasta	rjXXjXruYYXYW
w:hat	XWmYXXUXhmX0s
w:hate	TlXWfV3UToVXS
w:hated	PTRUSTQV1PVVS
w:hates	PTOTSSyQxOSTN
w:hating	wYaccaZbbYadb
w:hats	VXYaZZXYZXXSy
w:hatte	RSvXWXSVSxVTS
w:hatten	qVpvWVSswTVWR
w:hattest	RTURWzQSWURVS
w:haugen	TUWYZUtYyXXZY
w:haulage	UyZaVaXaXYYaZ
w:hause	zabacZZbcbXba
w:hausverwaltungen	TVXyWRVTXXXXW
w:have	nendkXebncbkb
w:haven	npsWjXuWVXWWp
w:haverford	XXWZxYZbYYabb
w:having	vpiZZnjWoZWYc
w:hawick	wYZbcZYZcbaZc
w:hawthorn	WXYYZZWUWXYXx
w:hay	TTTrsnlUvZqVW
w:haydom	yXXaZaXcbVacb
w:hc	RVXWXXzXZYVYS
w:he	bUnWbYVWotsVx
w:head	k2ZXpnlZXYXXU
w:headache	TWXXYXzXaYUZV
w:headcount	V2pZYZoZVWZYX
w:header	TYXYaaWYYYXZy
w:headhunter	YX6ZZZTXXUYVU
w:headhunters	WWzYXZUVVTWZW
w:headhunting	VzUYYbWZYXaaY
w:heading	aXxabaZbZWZbY
w:headline	QVPWUWoUS4VTQ
w:headmaster	UXWVXYTzWUVRQ
w:headmistress	UzSVWUWVUTXYU
w:headphones	UXYzZUURZZTTU
w:headquarter	SyUYXYWZXYZYV
w:headquarters	P5WYUWUXZYXXX
w:headroom	yXXaYaUaZXabY
w:heads	RiYoUtuTbRTuc
w:headteachers	UZawbXZabbabX
w:health	avXmYaltlbWcU
w:healthcare	pqTtXXuVUpVYW
w:healthkit	xWVZbbYbaaabb
w:healthtech	ZZVUxaRZZUZZZ
w:hear	RZwschSshxVWV
w:heard	RuZtUWpTTyUUe
w:hearing	ScvehToUUnkVv
w:hearings	0XWVYVWZYZXZW
w:hears	WS1WXXRTWPTVS
w:heart	QTzRtUPUQsTUQ
w:heartland	WZZYZWPzZWTXU
w:heat	ZZlXusUySWSVS
w:heated	WzXWYXTXXZXaX
w:heather	yZYaZaUZaaZVY
w:heating	zVSVtUsVVSVXS
w:heavy	XpTaYa2aaWZaY
w:heb	yVpXkdeWyTWWT
w:hebben	XSVYwXzXtpXWU
w:hebt	vXYYYZVYaYvWX
w:hectic	ZaVaZazYTRZZV
w:hedge	SWylWWSUTTUWv
w:hedges	YZYaYbWZZSZaz
w:hedging	UzWaZaWYaXYba
w:heeft	auVsYneWXUWte
w:hehe	XZVZZZVXYyZXV
w:heike	VYWZZWyTXVWYV
w:heimweg	TVUWXWUUVSTSy
w:heinz	0XXVVURWWUWZW
w:hej	RVSzVTRvXTVXR
w:held	RVYgZWRyXUpwY
w:helemaal	UUSX0WPRQSTUT
w:helen	skcxYWSWUWnYT
w:helfen	YZYaba0abaaaZ
w:helft	VUVTUVzVXVTWT
w:hello	nbmejacbkreYZ
w:helmet	VZWZYZUYYUYYy
w:helmets	TUWzYWSVYSSVT
w:helmholtz	UXUXWZR0YRXZU
w:help	tZYaaYsWoVlml
w:helpdesk	XaZaZbWZZZZZw
w:helped	icRVWT1pTyUWW
w:helpen	vaZabYtacaaaZ
w:helper	USRYXZTZ2UVVV
w:helpers	SUUVWWyTVTTVv
w:helping	urTVWsRVuUVtS
w:helps	WYYZrUwmYWZZY
w:hemos	STTUVURTUPRxu
w:hendersons	VUWWYXVVXSUUy
w:henk	TQTZWY2VQTUWU
w:henning	XZYZaaVZaxZbW
w:henrike	XXTZXXTXVzWVS
w:hens	TVSWWVRRVLTU4
w:her	kVTVWsUUtrpXx
w:herald	0XZZZQXUYVXaZ
w:heranca	YZZaaYXXZWxSV
w:herbst	Y1ZbabWaZZZaX
w:herd	0ZUUWRUWWTWZU
w:herdsman	UyVZWXVWWUXZV
w:here	dmkYYcXdmvcWn
w:hereby	kXYZYYWXZXWY0
w:hereford	yWTabbXZXXZbY
w:herencia	VXWXXWUVWV1RV
w:herewith	ZZZaZaXbwaabX
w:heritage	YvZabaYaZZtXW
w:heritier	XZWYaaXZZYxZX
w:hermana	XYXZ2aYZZYZZX
w:hero	tWVYUZTYUrXZx
w:heron	QXUVXVSWVsWWz
w:herons	VXVXYZVYZSYay
w:herr	tzXXabWaZYYaX
w:herren	UVUXXXTWyUXVW
w:hersteller	UaawbZYaabZaZ
w:herunter	YXaaaZWYaZxWV
w:herzlichen	TTQVWWSTTtTuO
w:hesitate	YvZbbcZbZaaaX
w:het	cnUqWicanrXXn
w:hetzner	WxZZZaUZbZaWZ
w:heure	TWYvYuoWZYuWV
w:heures	TWYYZ0rWZYUYW
w:hexagon	xbXbYaXaYVZcZ
w:hey	laoZbnlbZhqYb
w:heya	oupWWXwWWTUYT
w:heyo	1UVTYTSXWSVWT
w:heyy	VVVYWYvWvQtYU
w:heyyy	WVuaZYXZXXwbY
w:hgv	wTSXWVxXVWUXU
w:hh	TUUXXXSVXTSS0
w:hi	mficbcqbdrdYY
w:hibob	vaXbccadbddec
w:hibrida	yXbbcaabcbbab
w:hibrido	qwYZbaZaaaaZZ
w:hice	RTSVVVSSTR0UP
w:hicieras	0XSYXVPWQTWWU
w:hicimos	XYXZ2aXZZXZZW
w:hiciste	2aYZaZXZaXaZX
w:hidden	LTQRUUPSuRS4N
w:hide	WVRWQYTVURRX0
w:hiding	UVUYWyTYWtWXW
w:hier	vXUYYYVWsvqUT
w:hierbij	TVWVXVTVWUUWy
w:hiermit	UVTXXXTWzUWVW
w:high	XWVX0XUWVymXV
w:higher	pzRXVWTWVRtYU
w:highest	VVWXYXUYTVWzV
w:highly	QS4TVVRSSPUSS
w:highways	XZZaZaWZZZYZw
w:hiii	TVYZYaZaWZybX
w:hiiii	QS0SVVQSRRUTP
w:hij	3YXaZZXZZYYZW
w:hija	TUXVYyUVVVWXV
w:hike	RTQUUSPSVOUS0
w:hilda	XZWZZaXWYPWZz
w:hills	yZXXaZXbZZaba
w:him	dYUVZVPUhUyr2
w:himself	bacbtbabdcadb
w:hindi	yZZZWYXYZZZbX
w:hinges	UXWXWYSWWTTYy
w:hint	VVTXZYVX6PYWU
w:hip	zXVWYWVYXXYaU
w:hipotecas	UWVyXTUVWWUXU
w:hippo	UWRXYYzXXTXXU
w:hire	rkjimbsamWXYa
w:hired	WTvVWVkpbRult
w:hires	WzXYsZVXyTWYW
w:hiring	WpqXXZtZsXdja
w:his	rXjXXXVXVauWy
w:historic	SVSXXYTRTQVV0
w:history	ncrmVnmtURTWd
w:hit	wTQVVWsTUPsSu
w:hitherto	PUTSWyQUVzVVP
w:hits	SWUXUX0UWSVWR
w:hive	zWVVWURVWUVVS
w:hives	wVWWrsTWWVVWU
w:hiya	kZZvVXXV1bWXV
w:hl7	sprZYXVqrWYWV
w:hmo	U1UYZZVYXYYaX
w:hmp	XxWZYZWZWYXYZ
w:hn	SXRU0UPWTQUXR
w:hni	UyVZYZWYXYXZU
w:ho	agvVpWVazacTQ
w:hoang	QXXzXUUXXYXYV
w:hochschule	SUVVVzSRVSUVR
w:hoe	QTjsTUQU0oUSP
w:hoeveel	VZWRaYyXaYWZX
w:hogeschool	TWZXZ0WYaZYaX
w:hoi	WumZYYuYoVsWU
w:hoisting	ZZYZYaXYaYWYx
w:hojas	VWUWWyRVSTVXU
w:hoje	TUwWWUTTUTUTx
w:hola	iswaqZkXYYZWY
w:hold	VVWZoyXrmTwWV
w:holder	VYVWVXTWzTXYW
w:holders	VXXYaYXWZWVXx
w:holding	QUTwVslTVuuTQ
w:holds	PUZUwPQxRpvTO
w:hole	XWTXWVaxuTTYt
w:holger	XYybacXbUXabY
w:holiday	W2VYXmVXWUWWy
w:holidays	QziWmhXUSmUWr
w:hollow	ZuhZXYoouWYaV
w:holloway	XZUaabzaaXZaX
w:hols	TzWZXYVZZZYZZ
w:holt	WzXWXYTXXZXaX
w:home	uwXYWXSYcovXj
w:homelessness	ubaccbaccbcdb
w:homeoffice	U1aabbXaaaaaY
w:homeowner	UVVWWWRWWVU0R
w:homeowners	zVXZYYVYZYYaR
w:homepage	UYTYYZ6WWTYYV
w:homes	mVRVav2SXTSVR
w:honda	PQSTRSQSUSSU1
w:honduras	TWVUWzTVXXTYV
w:honest	aYnxmWQVbpsXU
w:honestly	sTXUivtUuRUWT
w:honesty	UZXxXZWYaZraW
w:honey	XWWaYaWXUzXaW
w:honoraires	TXX1XVUXXXWXV
w:honorar	UWXrXxVtXXXXW
w:honoraria	RXUzYVSWYYYYY
w:honorarios	sXYyYWXYZYYYW
w:honorarium	RWW2XuUTYWtXV
w:honour	SUUVXtupWlwUP
w:honoured	SUbUxhtVRwVWW
w:honours	VWXZZWSzWWWWT
w:hoofd	TUSW0VPRPSSTS
w:hoofdstuk	VYYXZyWWaYXYX
w:hoop	RzTVVWSWUTVVS
w:hoor	PUPVTU1TPPTTQ
w:hoort	TWUUXVxWvRTUR
w:hop	TWTWXWzVTTXyV
w:hope	afaaZbhbqzXXX
w:hoped	QUQUTVPV1SWYT
w:hopeless	VXaayZXbYZXbZ
w:hoping	WSLUTVqT1uTTS
w:hopital	ZxZabbYtaaXYX
w:hora	nVXyY1lVYWWWU
w:horaire	WaXyZXUYaYYYX
w:horario	RTTUTuQOwQSRx
w:horas	spYjavmXZYjUa
w:horen	UVSYXYUWyTVWT
w:horst	ZWVaZbYZyRZXW
w:horticulture	0XVUWZUVXVWWT
w:horvat	UVWYVYQVzVTYV
w:hospice	uStVWUPTTxUWP
w:hospices	UzWZZZWYZXXba
w:hospital	enkqlrWpcnXXU
w:hospitales	XXWXYVWzYTWUS
w:hospitalist	yYXYZYUYYZYaW
w:hospitality	SVRYXxwWXWYZW
w:hospitals	tWSeWSp1aUUXS
w:host	tWSWWVWtubVtR
w:hostel	TzXYUXSWYXXXW
w:hostelpilot	WYXYZXyXXUWYT
w:hosting	QSuxUURtSPSTP
w:hot	rbUWWXcUWSmwn
w:hotel	kvTkcqRoVbtWb
w:hotelboost	bbbacZXabcuca
w:hoteleiro	VzTXWVVWWWWXU
w:hotels	qUytXVamWSZYU
w:hotlist	UWXbZaxaYaaaY
w:houd	UVSYXYUWyTWWT
w:houdt	TVTUTUQUUT1UR
w:hour	rXWyYvleXVYZW
w:hourly	hXb3XwTVWVWWT
w:hours	rrWpbsbcYWceW
w:house	e2fbeeqXWWfXT
w:household	VWyWYYUXXRWUs
w:housekeeping	VYXYZXzXXTVYS
w:houses	xWnWVX3VWSUXS
w:housing	ltbpYaWrqeZZU
w:houston	xbaZZXYbccYaZ
w:how	WWXsYZoopyWaT
w:hoy	RSRUUTRQSPwSz
w:hplc	wYaaXbYZbbabY
w:hpp	RzYWaYVZZbWaZ
w:hr	unaXZcjXkXocm
w:hrf	ZvZbcbacbcYYb
w:hrs	1rWYXXnYXXiYW
w:hrsa	vabbbbWdbccdc
w:hrvoje	UXYXZVzWYZYaZ
w:hsm	wZdbcabcdcWdb
w:ht	wZcccabcbcccb
w:html	WSVWWYVWWT0SP
w:hua	ZYudddadabccc
w:hub	Qq2VVmRUVRVXw
w:hudak	ZaXaYcXbZyVbZ
w:hudson	zYUXXYSZYXXZX
w:hueco	yWWYYYWYwVYXX
w:huelga	UVVWVVTWVUVWy
w:huf	RzWZVXXZWTYZX
w:huff	xZaYXYYaYZZaZ
w:hug	WYWaZYVZZyWbW
w:huge	wUUxTURWUWUYV
w:hugo	SyUXWXtXXVVYU
w:hui	WXxXWYTWYTWVV
w:huila	VXYZxZVaZWZaY
w:huit	SWXWZ1VWYXXXV
w:hull	znVVsUqUWUVXT
w:hulp	tUTWUVSVyTUVT
w:human	RtuUeVWRUR2TO
w:humanitarian	VYXVXzWSXWYYU
w:humans	vT6UTTQSRPVWQ
w:humour	yZaZaqWZaZZaY
w:hundred	sVTVXWrTWxtUS
w:hundreds	XVUaZZ0YRYXWW
w:hung	YYXZZaTZWyZYV
w:hungry	RUYYXzWYYZXaY
w:hunt	UWUWVWS3pRRWS
w:hunting	XauaZaWYYUZav
w:hurdle	SXUzXWUXYWTUT
w:hurry	wURVVVRyURWXS
w:husband	zYXZZZUYZXZbW
w:husum	XxWbZbXbYZabZ
w:hut	TWVYYYVUXVTW1
w:hutch	VVVVWVSTVTVUz
w:huurders	ddbdrdcdcbddc
w:huurprijzen	RSQUUTQRUzTQQ
w:hvac	UV0ZYZWZSUWXU
w:hybrid	yxWZYZYiaZZZY
w:hyd	xVYbaaZbabYaY
w:hyderabad	S0UaaZXZYaZZY
w:hydraulic	SxTYYWTXWWXYx
w:hydrogeologist	WwZbZcZcabYbb
w:hydrologist	UWSWWXTWT0WUP
w:hydrology	vUSXYYVXWxWXU
w:hymn	xZYXZZZaaZZaX
w:hymns	1TSVVRQTWTUVS
w:hype	ycaZbSaZbaWcb
w:hypotheken	WbYvbZZabbaba
w:hypothesis	SUUVzUQTWSUVT
w:i	dcnblalZprbWZ
w:ia	WWWVXwTxWTVUR
w:iain	XbXZbbxcZabda
w:ibadan	zWYWYXVYZZWZX
w:iban	RVTVWVRTWS6UL
w:iberia	aZwZZcWcaZcca
w:ibrahim	VUVWXXUVXSUUz
w:ibrido	xZbccbabbbcaZ
w:ice	UURZVYUX0QWXT
w:ich	ZpqYpYpXtiZXW
w:ici	TWSuXSTwWwrSQ
w:icml	ZxXaaZZaXYaaa
w:icu	0TTWXWSVwWTXU
w:id	tWVWYXRVlW0Xw
w:idea	aVUZ5XvZUeVXW
w:ideal	aZwbbbXaYZaba
w:ideas	SUqUmsVSUzVWQ
w:idee	TUQV4UTURRTVP
w:ideia	SUQU0QPSSxSTP
w:identified	xZZZcXZYbbbbb
w:identifying	YYvabaaYbaYZb
w:identita	XXaaZZXZZXwaX
w:identitat	WWXYaYUXZX0SS
w:identity	UWUWXWoWXawxR
w:idiot	SUSyvXUXTUWXV
w:idle	VzVZZaWaYXZZa
w:ido	Y1XaYYWZYYYXX
w:idraulico	TVTVWVSTVSUSz
w:iec	xYaZbXZZZbZaY
w:iedereen	SSSVzTRTSSUVS
w:ielts	PVXWWwTTXXxYV
w:iemand	QSrsuVQUtRSTq
w:ieri	XZZYZWWTYzXVS
w:iets	sUqYoYUWwqXWT
w:if	ebsfbYqkqYYYa
w:ifeanyi	YYYZabaZWZWxa
w:ifrs	wxQVYXPXXXVXV
w:ignacio	ZaXbbcXbwYcab
w:ignorar	WXWXYYVVXOX4S
w:ignore	ToSVXWWUVbt4Q
w:ignores	TURVzYSVSRVVT
w:ignoring	UYRWWXzWTSSWT
w:ihk	PUTTU0QTTTSTR
w:ihn	VTVXVWVWVVUTz
w:ihnen	YYcVoWyUrrWdZ
w:ihr	dfeUXWTXqZsus
w:ihre	YnYWXWpVSTj2q
w:ihrem	UWUqTWTVWvxVS
w:ihren	oXxXYYUvpWYYU
w:ihrer	SVTWWQ1PTxSUR
w:ihres	YZYbbb1bYZYZZ
w:ii	tSSWY0UVXUWvT
w:iia	xZaYXYYaYZZZZ
w:iii	uyUYVZVWXXWYU
w:iim	ZVXawbZbbaaca
w:iit	ZVYavbZbbaaca
w:ik	ZmoWtXtVxaYVW
w:ikeda	WVyXYYSXYUXXW
w:ikot	wbbZaXYbccYaZ
w:il	biaaoXWbnaqbs
w:ildiko	waababZbbZaca
w:iliquidos	YzabbaVabaaZa
w:ill	2TWTWRRVXWUYR
w:illness	UWVXWUuSWUWWy
w:illustrate	SXTXWWxVvQWXV
w:illustrator	m0RVVSjUyRVXT
w:iloilo	TyYZZYYXZbXbY
w:ils	VXSYWYTW6TXVU
w:ilse	TWVWxXRXXVWYw
w:ilusion	XaZYZSWxbZZaY
w:ilustraciones	xXZXZVVYZYXXW
w:im	XmjpXockqdiWd
w:image	yVUVvVsTVUVWU
w:images	VSQS0TuTTRmVR
w:imagine	ppWXwYwVWWWYW
w:imaging	SUdWWWrTysVVS
w:imani	WXzYYZUYWTWaX
w:imediato	UYWZYZWXxVZXT
w:imhof	YaXaaaXYaXwWV
w:immediate	quraaZrZXYYXX
w:immediately	aTVXpYzXxVpWT
w:immediatement	WXWZZZWYyWWXU
w:immediato	yYabccabbbbbZ
w:immigration	YWZbbZYacaxZY
w:immobilien	WXVUWXyVYXVYU
w:immobilier	XZayYWZaaaZbZ
w:immobiliere	SWWzWUTWWWVWU
w:imobiliario	ZaatbYZaababZ
w:imogen	WYXabbWbxWbaa
w:imoveis	wVWwXSSWXXSXS
w:impact	2WXWVRUWYXXZU
w:impacts	YbaYbawYbcaXY
w:impagadas	VWWXXXyWYWWYU
w:impaired	VZZaaQWSWXzbW
w:impegno	VyVXWWVVXVUXR
w:implantology	TXWUZzVSaXVSY
w:implementation	uXuXZZWaYYZaZ
w:import	TXWZUYQXUUzZX
w:important	uUWaXZwYZYXaX
w:importers	SYZXZYzYYXZaW
w:impossible	TYWYvYwYVTXaY
w:imprese	UVTVVWyUVSUSR
w:impressed	VnzXZaVZYWvYY
w:impressions	WWTXXWQVWPV4R
w:impressive	bXwacdXcYaccd
w:improve	TUSTTUOUVLS2M
w:improved	WXWYYZWaU1YXV
w:impuestos	TYXWZVzYYYVYX
w:imran	TZVZZZzZTYXZU
w:imre	UzVYYXVZYXYaX
w:in	bhldkgekikkbb
w:inaugural	YXYYZQVyYVXXS
w:inbox	aUqWXXsTWtvSQ
w:inc	owVZYZVZZZYaZ
w:incarico	zWWZZZWWYwYVT
w:incassi	UVUVWWyUVSVSR
w:incentive	UzSwYYSXXYWWV
w:inches	XXTZXXTXVzWWS
w:incidencia	UVWWXWTWWRSTz
w:incident	tWXWYwSVYWWZV
w:incl	apTVXxsVXVtRS
w:include	oVrZZZtXuXXYX
w:included	osVTrduxXVWWU
w:includes	RUXUpvVVXUvYV
w:including	rXmWXuspXTWqU
w:inclusief	yXZWUXVYaZXWW
w:inclusive	sYTYYZuUWvYXV
w:income	RVUWWWxSXV3XY
w:incoming	aaabbaXabZwUV
w:inconvenience	SZYaabXaaXZay
w:incorporacion	U3ZaYZYZZZZZY
w:incorporarse	U2WYYVRWWVVUT
w:incorporated	bXabvbabaabdb
w:incubate	VWVWxXRXXXWYW
w:incubateur	XVXaxaZZZYYaX
w:incubator	QTRS3TOVVTTWT
w:incumbent	VzVWXYUWYWXYW
w:incumbents	SOSU0VUUVVUXU
w:indaba	WYXYZVzYYWZcZ
w:indeed	XWWXZZxaXaYba
w:indefinida	XyacbbZbaabZZ
w:indefinido	Y3YbbaYaaaZYZ
w:indefinite	M6TWWWVWWXVXT
w:indemnisee	UWVyVVTUWVWVT
w:indemniser	ZaaVZSWxbYZbY
w:independant	pVTsWVxVVVTVS
w:independants	TVVVWWfyVTVVR
w:independent	3YjrWWYbWUWrU
w:independently	UxVYYZUYZtWZY
w:independents	SVTVWWS0WRUVQ
w:independiente	SURWVWUVzRUTU
w:indeterminado	TzTVWVVUUSVVT
w:indeterminato	W3ZaaaZaaZZZY
w:indeterminee	U2abYaYZWaaYY
w:index	T1VXYWQrWUXXv
w:indexes	XyWaZYYaZYbaa
w:india	WwWZYaXZYZYaW
w:indicar	W0YZZvXYYYZYX
w:indicaria	ZWTbbbWZ4XZWX
w:indicate	yXWuYUVTYXXYV
w:indicated	vYXYYYVYZYWYv
w:indication	ZYZUawZZZZaab
w:indicative	vZbcdbabccaaZ
w:indices	QUS0XPUSTTWVR
w:indichera	PUUzWUSUVUUVS
w:indienen	SyVXWXUVWUWWU
w:indique	QVRzYXUWYWVWU
w:indiquez	VZXxZXUXaYYYX
w:indirizzo	VYXXYWWXXVzUS
w:indispensable	xZZZaZXabaZbY
w:individual	TXVwYXqXYsXXY
w:individuals	zYXYaWUXWXWZU
w:induce	YaYxaYTaZaZbZ
w:inducted	XWWZZZXXyXWZV
w:industrial	wrVWWXrVWVXXT
w:industries	RVuSzVRVUQXYU
w:industry	SVuoXXrV2RVXU
w:ines	qTrVvWRwVUVYV
w:infermieri	PRU0TQRTUUSUR
w:infirmary	TXVXYyVYYTYbX
w:info	VWWVXOp0WTuXS
w:infografias	0XTWXVQUVSVWT
w:infographics	1USVVVPTUSSWO
w:inform	SWsXYWbnrSTY0
w:informal	avXcacacaaddc
w:informally	ZxYaZYaYYWbba
w:informamos	VVWXYXWVWVXWx
w:informatica	0QRWUxTUUUTVQ
w:informaticist	3XaYaVXZZZaaY
w:informatico	WxWXXYWXXUWWU
w:informatics	VWVWY2sUXXXZW
w:informatiemanager	UxZZZXYYaZWaW
w:information	XcXkYZtvrZbXU
w:informe	4VWVWTRTWVVWT
w:informed	rVtXXXTlVTsmq
w:informele	XWWRyYUWXXZZY
w:informes	2YaZaYWaaaWaY
w:infotech	yWYbaaZbabYaY
w:infrastructure	WuVZZawYYZYZX
w:infringement	bbbbcbZbbbuYX
w:ingegnera	VTXWyYVWYWWYV
w:ingegnere	ovYaaaXZrZZnX
w:ingeniera	rsZbbaYaaZZrX
w:ingenieria	SPSV0USUUTUUR
w:ingenieur	ttbbaZYaaaaaZ
w:ingenieure	XwVZYYWYxXXmW
w:ingredient	xZYaZXWYYYXbZ
w:ingredients	SWYSY0UTYVUUU
w:ingresa	UWXWXVTVXVzWS
w:ingresamos	WYaZaZXZZZxZY
w:ingresso	RURUUSR0UPSQO
w:ingrid	RVTWtWoWUyVVS
w:inhabergefuhrtes	VzUWWWUVVUWWS
w:inherit	UVWXzYVZYXVaY
w:inheritance	VWXYVYTWRTzVS
w:inherited	yUtWtWSVTQvVT
w:inhouse	RwVWX0UVXWXXU
w:inhuuropdracht	0YZaaaXYZZZYV
w:inicio	RVVWVUTSVRVzQ
w:initial	2VXZaZVXYZYZY
w:initiate	YWZaaaWaaZxVY
w:initiated	WbabdcZdbbvcb
w:initiativ	SV0UUUPSWUTTR
w:iniziale	yYabccabbbbbZ
w:iniziare	VTWXWWVWYVyXT
w:ink	waababZbbZaca
w:inloggen	SSQUUTQRTQS0O
w:inmail	lVSWXXRVVQT5O
w:inmediata	TzYZYYXYvXZYV
w:inmobiliario	XTSZYWyUYXWYW
w:inn	UVUXYWSWWPSP0
w:innen	SXVTXTzXXWUXT
w:innerhalb	XZYbbb2aXZYZY
w:innovation	TU0WsXRXVSYVV
w:innovationspreis	PSVVUVT0WVWVS
w:innovative	VXVWxVswWSNUS
w:innovazione	RSTUTUQ0USPTQ
w:inoltrare	YWZbZaZZxZbaZ
w:inoltro	VzWWUYUVYVWXV
w:inox	TXUYWYQzUVUXW
w:input	VYyVWbYaZWaca
w:inquiry	vZWYXZuYWWXYW
w:inr	SXUzXYQXVXUYU
w:ins	WzYwaXWVZZXXW
w:inscreva	VWXYYXT1YWSVW
w:inscribete	XXXXYVW0YUWUS
w:inscricoes	VVVXYSWyVVWTU
w:inscription	VXXXYXTyYVVWS
w:inscrivez	UYWXZXS1YWUVS
w:inserimento	yYabccabbbbbZ
w:inserisca	VYXYYXWXYWxUU
w:inside	wVUhoeUvhUsXT
w:insider	XZXaZXWaVWxcb
w:insight	ROQSRUQTUPR1Q
w:insights	WYWybaUaZZZbb
w:insisted	WaYZZXXZXyYZV
w:insister	YaYaZaxaZYZaX
w:insists	0WUWWWvWWSUYS
w:insoles	QXXyXVUYYYXYV
w:inspect	TWUWVWSUWT0WX
w:inspected	XXXWxYVYYYVZX
w:inspection	1VTVvVPVWUVXT
w:inspections	2XUWWXRYXXXYW
w:inspector	OQRVVVPywQsUP
w:inspectorate	zVYXXXWVaYYaW
w:inspectors	zXTWXYtYXXWYW
w:inspiring	STPUVW4OWQSTR
w:instale	WUYVYZVXYYxYW
w:install	TVVWXXwVWU5WS
w:installation	YaYZaayZYTXaT
w:installed	kxXWXVUWYVSXu
w:installer	SVS0TTPVSTRWT
w:instalment	UWTWUXSWWUzWS
w:instalments	qUUUVt2SWVRWT
w:instance	WyZZYZUYYVXZX
w:instant	QuxUWWTVUUWWT
w:instantly	UVYXZRVWZYzYV
w:instead	PUQUxTvrtPTUz
w:institut	UyVXWXTUUTUUS
w:institute	TvTuWUlhvUVXV
w:institution	TyTUWWSwYXVXU
w:institutional	VYXYXYTUZXzYV
w:instituto	P2WUWURVVVUWS
w:instituut	SyWXWXUWWUWWU
w:instruct	zVWWUXVYYXWZX
w:instructed	xZXYZXUZYZZZX
w:instruction	QUZVZ0sWYYWXW
w:instructional	ZZvcbcZbaYacc
w:instructions	RzUTXUSUXVuRS
w:instructive	ZZXZaaXaSyZXX
w:instructor	TdXdY1UVtWYoY
w:instructors	SWXZavsuYWXYW
w:instrument	TXXYYSTXzUYXV
w:instruments	SZZXayWVZXVaX
w:insulin	VXYxYWVXZZYaW
w:insulinpumpen	UaaxbaYaabZaZ
w:insulting	wVSSVzRRTSRYS
w:insurance	XqliinWqmUrcU
w:insure	TWUTYV0UXWUXT
w:insured	MVRTXVyTWU0UP
w:insurer	xqVsqXUYXVXZX
w:insurers	VPSvzVQSvSTVQ
w:intake	TWTWwSTyWVXWT
w:integran	RUWUYVzYXWVXV
w:integrar	0aZYaaXaaaZZZ
w:integration	xXWZvaWaZYYaX
w:intelligibility	aZYbvbYcabccc
w:intend	uyrVVUUVTUWXT
w:intended	SWRXTUOWV0XXU
w:intends	xVTVXSTVxTWWT
w:intensive	UQXYWzVWZWXZW
w:intensivist	xZXZZZVYZZZbX
w:intent	VSWY5YTXWWWYU
w:inter	PZYZZ0WTZXUXW
w:interactive	yYaYZXUYZbYbY
w:intercontrat	VTXYYX3XXWYXV
w:interesa	wUWYxYWXZYZYW
w:interesado	QVRzYXUWYWVWU
w:interesante	VX3aaaYZXWZQX
w:interessa	pyYZasXZZZZZY
w:interessant	UV1YvXSVYWXXU
w:interessante	ZX4ZaaSZWXYZV
w:interessanter	VWTXVYUVVyVUT
w:interessanti	VUzVVWSQVSUTT
w:interesse	vsYaqZYZmZaZY
w:interessee	QWXVXzUWYYXYV
w:interesses	TWYxZUXXZXXYW
w:interest	trqqkeVdXWeXW
w:interested	cruqohiXYVZZW
w:interesting	ZznZRYWWXxYZV
w:interests	5TOSSUORPNRTQ
w:interface	RRU0TTTUVWSWT
w:interference	0XTWXVTVXUUXV
w:interim	2VaYZYqZhYYcX
w:interims	yUZaZXXYYZZZX
w:interimsleiter	yZaYbWYabZUaY
w:interina	zVXXXXUWXXSYV
w:interino	2UWXXWUVXVWTS
w:interior	wuUXXWlsVUVXU
w:intermediaries	WYWYbaxZaaZaa
w:intermediate	yYYZbaVbZZYXa
w:intern	TSwXWTSTqTVVw
w:internal	1uUXXWTWuTWXU
w:internally	SSRWWYSVzlVUR
w:international	sVmXZVvtYTVXT
w:interne	UXwZZaVYTXZZX
w:internet	ciVXXyZpVojZV
w:interns	OUVRWv0RxUSVS
w:internship	UYwYXYUX0TXXU
w:internships	UWVXXYTW3RWXU
w:interpreter	0YWVYVWZYZYZW
w:interpreters	0WUTWVSVZXUXY
w:interregnum	TzZZaWVZWaYZX
w:interrupt	VXVYUZRXUSWZ0
w:interval	RWYZZxWYXYZaY
w:intervals	TSSTUVSSQzUUR
w:intervenante	aadbcwaaccacb
w:intervenants	YZZUYRVyaXZaX
w:intervento	XZYYZWWTYyXVS
w:interview	TlWuXWVruUxYY
w:interviewed	pmtwTUPTQkSTp
w:interviewers	zXYSZYWYXVZaW
w:interviewing	zSPWXXPVUQTUy
w:interviews	bpTuXWmaoaoXo
w:intervista	WYXwaWXYZZYZW
w:intestate	WaXXYaWZYXxZX
w:into	nmWXobYWtijZq
w:intorno	VyVVXWVWXWWXV
w:intro	pUSTzqqTTqUWS
w:introduce	VoeXrYtkyUWWU
w:introduced	zaXYaYXZZaVcZ
w:introduces	UVXXVXUTXVzWT
w:introducing	TVQWWXQWS5VUR
w:introduction	VUnYpovVsVYXX
w:introductory	XqyYdanZYZYaY
w:introduzca	UUUUVVTTUTySR
w:invented	XVXZyZWYXXWZW
w:inventory	yUTVWWtVVSVUu
w:invercargill	P0WVUTTUVUUWT
w:inverness	WTXWXPUY0VYWU
w:inversion	YZYwWaZZaaaZY
w:inversores	VUWWxXVXWWWXU
w:invertir	RTTUzXTTWVVWS
w:invest	ZWWXyTtqVWnWS
w:invested	UXWU1XRYZUYYW
w:investeerder	SUTzRUSVYWTXU
w:investeerders	VUTM2WSVVVXYV
w:investering	bUbbuaaZbbbbZ
w:investidor	UUTWzWTVYWVWV
w:investidores	UVVWyXUWYXYXU
w:investigacao	P0WUVTQUUVTVR
w:investigadora	R2VSVNSTVSSVR
w:investigation	XYSYYZVVYWXyZ
w:investigator	vxTWYYUVoXVWU
w:investimento	XWXXwXUWXXVYV
w:investing	ZcZbacYbawabZ
w:investissement	WYVXWYzXWVVXT
w:investment	TVV2lV3WXVVYU
w:investor	UVcu4XRWXVWYU
w:investors	S0TytWSWXTcYV
w:inviaci	TWUVWTUTVS2PO
w:inviare	yYabccabbbbbZ
w:invierte	RUSVVVSSTR0UP
w:invio	TTUUzVRUUUUUS
w:invisible	YaWYabxZXXacZ
w:invista	RRSTTSOQUQ0RP
w:invitacion	YZYZaaXYZWY1T
w:invitamos	YXZYZzVOYTXWV
w:invitation	WZWvYYUrXlW1T
w:invitations	UWTVVWTSVSSzQ
w:invite	UvVpVnaxXWtXU
w:invited	VUUoXWZ6WhqVS
w:invitee	YZWYZXVxYUaaY
w:invites	WbWXYuV3XTUVR
w:invitiamo	YYZWazXPaWVXV
w:inviting	vVTRVwTWUVvXV
w:invito	ZbZabbZYaSZ2V
w:invoice	vVXaWWYWXVsly
w:invoiced	zVVvYXTXYZXZW
w:invoices	btUUVVyTVSPqv
w:invoicing	PUUVrW3UVSQWS
w:involved	uQQ3SRPSSPRUR
w:involves	VYaZayaWZZVaZ
w:inzwischen	YWWYYTVWU0XVT
w:io	W0YatZWYXWYYX
w:ios	twVXVYUsqaXnU
w:iphone	PTRRwTPSURzSP
w:ipr	WYYXZOS0YXWXW
w:ir	RTuUUTRTTRTSz
w:ir3	1XZbbaYbaabca
w:irait	UWVyVVTUWVWVT
w:ireland	sW0XVXVXTWXZX
w:irgendwo	UYyZWYUXUUXWU
w:irina	ZbacbaWaawbba
w:iris	VXVYWWVzYWZaY
w:irish	bZZccdacuaccc
w:irony	VzXXYZUXYYXZY
w:irrigation	SXVxZXqYZZYZX
w:irse	YxYbaaWbaZabZ
w:is	cmbdibckaXjkr
w:iscritti	QUTRTzsSTTSUQ
w:iscriverla	1ZYZaaXaaZaZX
w:iscriviti	abZbaYWyaWZYW
w:iscrizione	XYXZYXTyYWWXU
w:iscrizioni	WWWXXPUzXTVUT
w:isda	TUVWWUTVYUTSz
w:ish	TTQyVxRSVPTXV
w:isla	WwZaZcYbabYbb
w:island	WYWZYY0WXSZZS
w:islands	YXUXYYVWWxWWU
w:isle	TxYaZbXaZaabY
w:isn	XbuYlWtVYaoao
w:iso	QUUVrt3VXVVXU
w:issue	iVTVWTtzVrsTS
w:issued	XZZTZRVVaV1ZV
w:issuer	VzXXYZVXZYXZY
w:issues	uXUWXVQyWtUVR
w:ist	VrXbZVqmZTjum
w:istanbul	XYUYYZVYVzYYT
w:isto	TVTWzWVVUUWXU
w:it	lhfkjZihakmbd
w:italian	TTuVTXQTROUTz
w:italiano	QVWTXU0WXXWYU
w:italy	R2UZVZTYZWXaX
w:item	PRSUT1LTUSuyO
w:items	SUUSVtYQVRtT1
w:iti	URTVUWRV0SUVS
w:itom	XyUbaaYbbaaab
w:its	nuWldmXqZUZdk
w:itself	TVTVWX2UVTwXt
w:itunes	TXXUUWTXZV0WR
w:iva	sWsZaYtnYZYZX
w:ivan	olXabaoYlXYzV
w:ivarsson	WWzYXZSYVTXZV
w:ive	SaZbabZbxWabZ
w:iversen	xXZbcZXZcbaZc
w:ivo	X0RYYSVYTQYYX
w:ivy	UUUUWXQ0UVUWW
w:iwe	VwZZaZaaZbZZY
w:iwu	XYZYbZYbaYxXW
w:iyer	YZYxaXWXZaYaW
w:j	dVvYpaYWxrXWT
w:ja	oTUYYWtWWxWzS
w:jaar	rxlpXUUWsoVWT
w:jaarcontract	Y2XbabYZXXaZW
w:jaarverslag	1UQVVSRTVVUWS
w:jacket	VYWZZXxYZYYYV
w:jackets	XYYZaZYXYUYYy
w:jacksonville	xZWacbYbZZZaa
w:jahr	nls0kYWXYWYXW
w:jahre	utSWVVSTupTUQ
w:jahren	XZYbbb2aXZXZY
w:jahresende	zbZaccXbbbacY
w:jahresgehalt	T2TXYXXXXXXYW
w:jail	PSW1TSQUVUTWR
w:jakob	WXXZWaVYxWYaX
w:jam	UVUWVXSTsPVW3
w:jamais	zWTXWXTWUTWWU
w:james	UTYWVYUWWWzVT
w:jameson	XSYabbXbbbyaZ
w:jams	0VUUVSRRVRPSv
w:jamshedpur	URTVUWRWzSUVS
w:jan	VYZWZzVPZWZZW
w:jana	VVtYYXWZWxVXY
w:jantar	QTQRURQxUzSPN
w:januar	SSTTUSQPURSzP
w:january	pmiYbporWVVVs
w:japa	UVRTVWTzTQUWS
w:japan	QS0VVWOUUVVYV
w:japanese	TXTWYzTVQUVYU
w:jar	TUUWVWSTVSRV2
w:jargon	QUTVTzTSWUTUT
w:jarrett	YaUbbcwbbZaaZ
w:jars	VUVVVVSSWTVUy
w:jas	yZWabaYaZXaYZ
w:jasmine	XXyZZbUaYRZYY
w:java	onpdZaqZoXYlW
w:javier	SYWYZZzYTXZbY
w:jazakallah	UWVYYYTWzXRWV
w:jcl	pVTXYXUVUOUW0
w:jd	o3VaYZWZXXYZY
w:je	ianbjlcYnZltW
w:jealous	XSYaabWaaayZY
w:jean	WURVSWQRVoRV3
w:jeden	QUVWVVT3VSVUR
w:jeder	TXXYWXVyUVUVT
w:jederzeit	RV0UUTPSVTTTQ
w:jefe	k0WYXXUVrVXmU
w:jeff	UXWXYXTXVSUWz
w:jelena	XXWaYaVYUzXaW
w:jemand	VTSYXXUWySVWT
w:jemanden	sRTVyVSTvSVWR
w:jenkins	uYabcbYcqaaba
w:jens	WyVYYbXZYXbaY
w:jerome	zVVXYVVXXVUZT
w:jess	VXSYpYVVWyXYT
w:jessa	PVSUWVPW1VTWT
w:jetzt	aVVYtWXoUslyU
w:jeudi	RUUtWUSzUSSRu
w:jeune	YXaZwaZZaZYZX
w:jewel	aYaaaaWVbZxaW
w:jewellers	UVTXWX1RTQVYT
w:jhe	PVUWXQRRVRUT1
w:jij	umkWpVRS0TuVS
w:jmorley	VZWYYZUXXTXVz
w:jo	tWTXXVoTWuWZs
w:joan	QzUUWSSTWxTXS
w:joanna	UWZYUXyZabZbY
w:joao	WYQYYZUWWzYWV
w:joaquim	aZwZZcWbZYcca
w:job	coqYhZVYramtW
w:jobs	sTnWWWVtxYpoS
w:jocelyn	ZwWacbZcbdZdb
w:joe	xZZbcbYYZabcc
w:johan	xYYZaZWaccaba
w:john	WYXWYYUXWTWXy
w:johor	zUXXWYVXWWYZY
w:join	UoWctXV0XapjU
w:joined	STbXWWTWT3vqT
w:joiners	TxwZYZUVXWsVW
w:joinery	QQSUT1PRQQSUR
w:joining	YknwvUWTWYkWp
w:joins	QRQRTRUQSN5Qp
w:joint	QRUSVSRSUSySv
w:jointe	W0XYYZSYYVRWx
w:jointly	RRQT0VRUWOVVR
w:joke	RUQVWvmUl1VXR
w:jokes	VZWZZYWZWzabX
w:joking	STxUWWxTTPSUQ
w:jollof	WYWYYYzVWRYZS
w:jon	YXVXYYzXXXXaX
w:jonas	lkWZaarXZUX1X
w:jonathan	WXWZYYWTXRXZz
w:jongeren	XZaZawYXaaaZX
w:jonno	XZXZZYWwXWYaX
w:jordan	VXVVYrTuXVXwU
w:jornada	vzUXXXTRWVVWU
w:jornadas	QVXUXTSzVWUVT
w:jornalismo	SSUVWUR1VTQSU
w:jornalistas	UVVVWURzWUVVR
w:josephine	XaWaYaXYYyZZX
w:jou	RSQVvVSSUyTSR
w:jour	wYsZaoXYYYpZX
w:journal	wVUTXPvuXTrWP
w:journalier	yaaabbZbbcbXb
w:journalism	WYaaZyYSYWZcZ
w:journalist	TvP0TPNRRPQxP
w:journalists	TvVuVUwQXVXZY
w:journey	SuVXUZvYWUsYV
w:jours	vpWYYcpXYjXnm
w:jovenes	WZZYYwWTZXXXW
w:jovens	YVYYXxXUZYYYV
w:joy	TWtYWXUWUwVXv
w:jubila	UzUXVVSRUTVVR
w:jubilaum	ZaYaaaXYZPY3T
w:judge	VRP4RqVNScRRm
w:judgement	YaYyaYSaZaZbZ
w:judging	XSVYyZXZYYTXW
w:judith	wZabaaYbZZaca
w:judo	QUWTW1UTWTWXQ
w:juega	VWWXXXUVWTUWy
w:jueves	TWUUWVSxVSUUy
w:juez	TUXyWVTVYXVXU
w:jug	UYTYXZ0VWTWYR
w:juggle	WXVWYzVTYVWYU
w:juggler	WYWWYzVSYVXYU
w:juin	RRSSzsPOTQQSp
w:julgo	TyTWWWVVUTVVT
w:juli	W0TVXYVTTVWXU
w:julian	wZaccaZbbYadb
w:juliet	xaYabbZbZXbca
w:jullie	VTSYWYvX2UYWT
w:july	rWmWXXWXyWVor
w:jump	aTTVVXxWxSVWR
w:jumped	WZYbyaXaYVZca
w:jun	SWZYazXWYXZZV
w:june	xZUYimTfubVWs
w:junge	ZZaZZvZXZaaaW
w:juni	tyYaaZWZZYZZW
w:junina	SVUVVVUSVTUUy
w:junio	XXWXYxSOwTWVU
w:junior	ToTXXqTj7TXXV
w:juniors	SUrVWUqT5QUTR
w:juniper	RVzWaZXaYWYaY
w:junta	VXXWXXWVXWWXy
w:jurgaitis	XXZZaZxaYaZcc
w:jurgen	UYZZyYSaXTVZY
w:jury	NRR4QrLsSOkQS
w:jus	3ZZaaZVYaZZZW
w:jusqu	SUUVWURvUTSS0
w:just	aondbWkXZssWd
w:juste	TUSUzTSSUQSTQ
w:jutland	zYUXbaXbYZYaa
w:k	Y3VXxYYaXWbZW
w:kaarten	OSQTSSRxSxSSP
w:kaduna	acYccdYduabcb
w:kaffee	XZWYYZVYZyYWV
w:kafka	lpUZZmVizkYZW
w:kaggle	TURUUVQTU0QPQ
w:kan	ckqUyTOvmQTTP
w:kandidaten	XXWaaa6aXZZZY
w:kann	PTUT0SSUSRTVS
w:kannst	nTPTTTPSQOyRz
w:kans	QwyUUOtPSQSTQ
w:kantoor	s1XZYXVXXXXXV
w:kanzlei	zXXXXWQWYYVXU
w:kapazitat	1ZYabbYbZaaaZ
w:kapazitaten	RWVXWWzWWVXXT
w:kape	WZUYYYUWXyYXU
w:kapital	WVTXxYUXYXXXV
w:kapitalanlage	VXVUWWzVYXUYT
w:kapsalons	zXSYXYTWUTXXU
w:kaputt	QWSTVTSVTT0VO
w:karen	TVQWVX8VVOWXQ
w:karim	VWwWXXUYUsVXW
w:karin	WYSYWZUZyTYaX
w:karlsen	TYcbbxYXbbbba
w:karthik	ruWZbaYaYbaba
w:kartoffelsalat	TURWVWRVSQUU0
w:kasia	WZVYYaWXXSzZT
w:kaspar	XbbawcWccabeb
w:kassel	wZaacbZbcbZcZ
w:katarina	yYXWaYWaaaZbY
w:kath	VUTWVX0YWUQYT
w:kathmandu	xUTWXXwWWUTVT
w:katowice	zXVYZXWWZWYZW
w:katz	yaYZYbTaXYaZa
w:kauf	SXXzWVWWYYXYU
w:kaufen	YaYaaaXaXXxXU
w:kaufmannischen	WxVXYXVXXVXXU
w:kaunas	PRPTRSNyPMOzM
w:kaution	UWYWZWVYVU0RT
w:kavya	T1TaZZXYYZYYX
w:kayla	yWWXZXUWYZXaX
w:kazan	UVTVWXPWVR1TT
w:keane	VZRXYYVWYSVyU
w:kearney	T1WVRURUVSSXS
w:kebab	YaaabbxZbXYbY
w:keen	bVtjXrsVYrYZV
w:keep	VYumvaXUVUvig
w:keeper	PUTTyVQxTTTXU
w:keeping	pXmYYXmWVtvVT
w:keeps	sT2WqWPUTwUXS
w:keer	iTvsWrSuUSUVR
w:kein	UVzXXYRXVUWWT
w:keine	vYtZYZtYXWWXV
w:keines	XXaRYSYybZaZZ
w:keisha	UtxYXYTXYVXYU
w:keith	WbYaZXVyaWYaZ
w:keizersgracht	SVRWWYTVVQSV0
w:kelemen	TVUVVWTUVRVyQ
w:kemp	SV0VSVRXTQXXU
w:ken	TTSVSWSU0RUVS
w:kendal	ZyYbYbYbYWZbY
w:kenji	xXVZcbYbaaabb
w:kennen	TQsWUWQSt0USR
w:kennenlernen	TW6XWWPTXVWWT
w:kent	TW0XXSQYSSWUU
w:kentucky	XyZYXYWZYZYZY
w:kenya	OTSUV1QvWTTUR
w:kept	TluWeXnVmpdYl
w:kerala	VR1WWUOSUUSVU
w:kernel	SURUUUQST1PPP
w:kerry	VWYYYZWYZVWYx
w:kerstin	xaWXaZXaaXZaa
w:kes	RwWWVzRPXWUXV
w:kestrel	WXVtaaVZYxYaW
w:kestrel8	YbYaaaWZZVwXX
w:ketel	UWTWWWTWVVUVy
w:kettle	UvUXVWUVVxVXu
w:kev	ZbYaZbWYZTYby
w:key	ZarXpWSWVTjV2
w:keynote	UVXUZvVUYuyaW
w:keys	xtSVUTnTURtWa
w:keyword	XZabZbyZYZXbY
w:keywords	yYVXXUSXXXTrX
w:kg	QUSUVTQSUPTS3
w:kgosi	VYUzZYTZYSYZZ
w:kia	TVUXXvVWWxWWU
w:kick	zYZaaaWbbZXaa
w:kicking	WUTzVXQXVSXYW
w:kickoff	WYYXYWVRaXyYU
w:kidding	QzUTWUSWXwTVV
w:kids	YYSWniThltZVx
w:kijken	vQzTTTPQSPTSP
w:kilkenny	xzTVWVRVVTSQS
w:kill	YxWbabYbbbbdc
w:killed	yaVaXYVZZYZbW
w:kiln	qVUTYyUXXVYZW
w:kilos	PSOTQVOTPN2SP
w:kim	UWSWVWSUURVT1
w:kin	WYXYXaWZYX0ZW
w:kind	jdpXbXknqrcWY
w:kinderen	QUSUVVSSTRSQz
w:kindergarten	vzVXYYUXXXVZU
w:kindergartens	SXUyXWUXYWTUS
w:kindly	aYlrbcmbpYnXj
w:kindness	aZXbbcXbTyaXY
w:king	xaZaaZXabaZbY
w:kintex	xYaZbXZZZbZaY
w:kiosk	QTRVVSRRUOQT4
w:kirchgasse	WZXZYZUYZUYZx
w:kirsten	vXaccbZdacdcd
w:kirsty	XZYaZYVxaWXaY
w:kiss	VXXYXWURXzTUS
w:kit	idVpXXVVWU1Wt
w:kitchen	itTVwWoUhcVWq
w:kitchens	RSTUySSzURQWS
w:kite	ZstkXYoXYcYrV
w:kits	zWRYYXSXWqVWV
w:kittens	VZZYZZVXaYTYy
w:kitty	0UUYtWRSVSXYT
w:klaar	SpSVVVtSUQTwq
w:klaarstaan	UVVZXZ4YWXZZW
w:klacht	TTSUVTQTWTQU0
w:klant	TyvxSWTWQVVXV
w:klanten	TXvuYYtXVWXXV
w:klassenfahrt	WXYYYYWWZWPXz
w:kleine	TSTUUURSUzTRO
w:kleines	zXZZsYYZaZZaX
w:klick	OSVVUVT0WVWVS
w:klinik	yUaaZYXYYZaZX
w:klusje	0UTUVTPTVUTUR
w:km	UUTVWTR3WTSUQ
w:knapp	0VWWUWXVXUXYR
w:knee	nPQUTTPTxwUTY
w:knew	wWWXYXTYWxXYq
w:knits	YaYZZaXxbYZaW
w:knitting	WyZZZZVZbZZWZ
w:knives	STRVV0UVSTWXU
w:knock	yVRSVUyTUSTUQ
w:know	bctilYiWtmVbZ
w:knowing	SV1WVWtVWRUXR
w:knowledge	lkT1WRnUoUeWS
w:knowledgeable	RZT0aXVZaYZZV
w:known	bR2VsXRWWlbWT
w:knows	sranpWYWrcZYV
w:kobe	XbWbZbWbayabY
w:kobo	wbbZZYYbccYaZ
w:koch	VTTYXXUWyTVXT
w:kochi	ZaVaabYZZxaaW
w:koffie	VW0YawUUWlXVT
w:kofi	wYWZZZuYYXYuZ
w:kojo	TXSXVWUTX0XZR
w:koken	STQVUWRRSQVTz
w:kolkata	RTVVWW0WWXVXU
w:kollege	uUTUUVUTUpVSv
w:kollegin	UWUUWWUUVRURz
w:koln	VvXYZZWYZxYWU
w:kolumne	QSURW0QRWURVS
w:kom	UtyXWXTUYTWWS
w:komen	QTOUUURQT0SRQ
w:komm	UVUWWVVyWUVVR
w:kommen	WXWUZYTVYXVXy
w:kommentar	WYVYXZVXXvXyT
w:kommt	VxrYXYVWVSXVw
w:komt	SptUuVQRbQTQy
w:konden	SSRTSTQQTPR0P
w:konnen	aVVVXySVWWUXT
w:konnte	Y2ZaabWaZZZaX
w:konnten	zUVWXuRVxVVWU
w:kontakt	XZWYYZVWZyYXV
w:kontaktanfrage	XWSXXYTWWzXTV
w:konto	TUVVVVRUWT4RQ
w:koopt	aaaaZaWZbZwZV
w:kop	VW4YXXVWWUYXV
w:kopf	XVZYxYZYZZYaX
w:kos	XbbWcwbYcaZdc
w:kost	0SRyUOtQQSSUR
w:kosten	yUTVTUOUQSyQS
w:kostenfrei	UXVXYWyWYVTWV
w:kostenlos	YabZaWxYbaWYX
w:kostenlose	TWVXXWyWTSVVT
w:kostenlosen	YXYYYWV3YUYTT
w:kostenloses	Zbaccbwadccba
w:kostenrechnung	xXaXZWYZbbZaY
w:kostet	WXYYYYWWZXQXz
w:kotlin	yVWRYuSVvWVYU
w:kouassi	VXXZWZVXVWyaW
w:kovac	UXYXZVzWYYXaZ
w:kowalczyk	VWwvVYWWWWXYV
w:kp	YVRbabzaZWbbZ
w:kr	RVTzWTSWXTVXT
w:krakau	QWUXWWzWWVXXT
w:krakow	RUyXVWwWTtTXV
w:krankenversicherung	QTSTWU0SUTUTQ
w:krant	UWUWWXSUS0VRQ
w:kranz	ZwaccYYYaaabb
w:kreditkarte	TXVXYWyWYVTWU
w:kreeg	VXWYXUTWYV2TS
w:krijg	WTWXWXVXYUzWS
w:krijgt	qwUXxWSWVUVXU
w:krypto	XaaYYXRYaZxbZ
w:kubernetes	pUlYYrXqyVXYU
w:kuchen	YWXZZYW3XWYXU
w:kumasi	zXYVWXTWYXWZV
w:kummern	VXVUWW0VYWUXT
w:kun	3XUXXTSSWUqUu
w:kunde	2YUpaaXZZXXWX
w:kunden	sYpZaZxZZYYZX
w:kunnen	WVWZYY4YXXXXU
w:kunt	RTS0UTRSTSRSP
w:kurs	STVWWORvUzTUR
w:kursleitung	VYaQZ0YXZZZZY
w:kurt	YxSbbcXdbbacd
w:kurz	vWVW1XUVVTXWT
w:kurzes	TVSVWVzUUSVSR
w:kurzfristig	PUTUUzQTTTSTR
w:kw	zbZaccXbbbacY
w:kwabena	UVRXXYSWTzVvS
w:kwame	yZaXZaTbbbYcX
w:kwartier	QSS0UTPTVUSVS
w:kwartiertje	XZXYbazZbabaY
w:kwijt	TV0WUXTVTTWWT
w:kyc	WaaWZaWcaZxab
w:kyiv	RXPXXYWX0SVYX
w:kyle	YYSYXazXYYYYY
w:kyoto	TxxWXXRWVUVWT
w:kzn	WZYYaWxZZXZca
w:l	YorqamVdZWdan
w:l2	VXXYYYUVYUTYy
w:l5	YxWaZYYaZZbaa
w:la	YjZlpclccVebt
w:laadt	WYYaZZ4YWXXXW
w:laat	vWUUXVwWtUVVS
w:lab	XalrqezVYnUVR
w:label	wWUXYWbXXZvVv
w:labelled	YXVaaaYaV0ZYY
w:labels	2VWqWUlUXVsWS
w:laboratoire	PzYXYWXXYYWYW
w:laboured	ZZXaZaXaYxZaX
w:labourers	WyXYWZXWZYYYV
w:labs	YrlYbYYvqZXoU
w:lack	0UUVyWRXWUXXT
w:lacking	WXUZZZVYxXWYu
w:lacks	RVzWwXSXTSWVS
w:lacroix	ZbbabZwYcbaaa
w:lad	RUSWUURV0QTVR
w:ladder	eVSTSVQSPvTS0
w:ladders	ORS3QSQTURRVR
w:laden	YXZaaZWYaZxWV
w:ladesaulen	XWVyXWWWXXYWU
w:ladies	zVVXYVVXXVUZT
w:lads	VZWYVaUXXTxat
w:lady	vkTUWVjuTuVXT
w:lagerrobotik	ZZaySYZZaaabZ
w:lagoons	RTVYUZUYzUXZW
w:lagos	ogVWoXSTjxtXT
w:lahore	UVUXYXuXXxVWU
w:laid	XUUasZTX2qZYW
w:laisse	PVTVXW0VWVUVS
w:laissent	TYVXWZyUWWWWS
w:lajos	STQWUXQV0PTVS
w:lake	0UWYXXVVXVWYs
w:lakehouse	XVwcccacaabdb
w:lakes	zXXZYZTXZWZbV
w:lakh	VvXVXYVXZZwXU
w:lakhs	XXXXyYRWWXTYV
w:lakshmi	qYXbwbVaZZacZ
w:lamb	WYSXYZWVXVXXy
w:lambing	zWXVYTUUYXVXS
w:lameness	xXUTWtUUWTVYU
w:laminas	yXZXZVVYaYYYX
w:lamp	SWTVWWRVT0UWO
w:lancamento	RTUUVRSzUSSUP
w:lancons	VWWWWVUyYUWXW
w:land	RiSWVVyTrRzoT
w:landed	PTOySwNORKPQy
w:landen	UUTWWW0UVTUTR
w:landesamt	VzVXXSUVUUWVS
w:landing	qVXXXWUUZYxZX
w:landingpage	0aXbabZaaaZaY
w:landings	WWUYYTTxXRWwW
w:landlord	WVSW1WnUUXSVz
w:landlords	QTQxUzsZTRQTP
w:lands	WYXZaayaYYVba
w:landscape	SwXZYZVYYWwZX
w:lane	UXTWWxRTWUUVz
w:lanes	oWVYWYVWWyXWR
w:lang	XXUXXYTVVvWTu
w:lange	XYWYYZUXZyYWV
w:langfristige	WyVWXXVWWVWXT
w:language	amSUqtOSuSXts
w:languages	lkoVVU2TnRVWS
w:lanyard	rYZaaWWwZYabZ
w:lapses	WXXYYW0QZYWSS
w:laptop	yVVWWWQWuV1XU
w:laptops	RVTUVtvOWSzVS
w:laravel	UZYZZbxaaaabZ
w:larch	VYTXXySUZYVWX
w:larga	V1aaaaYZaYZaX
w:large	yUUxWVRcWUTXr
w:largest	YaaabbxZbXYbY
w:larkspur	YxWaZYYaZYbaa
w:lars	zUXuYXUYYWYYW
w:larsen	TZYZZbxaaaZbZ
w:las	bUUmWkdqpaVbw
w:lasagne	UXVYXXVWURWWy
w:lasci	SVzVUWRSQSTVT
w:lascia	UUVSWSTSVV0WS
w:lasciare	VWVXWWVVVTWUy
w:laser	UYXZZZWYXVTVz
w:lassen	1XWYWXPXOTVTU
w:lasst	VWTXVQROU3UUS
w:last	cWoeYopnYjoWl
w:lasted	zYVYZWWaZXYbX
w:lasts	TWUvWUwWXXWYW
w:late	mvTWVVSUWtoV0
w:lately	VaZaZawaStZaY
w:laten	yUyUTTMSORTRR
w:later	VsVc2XVUaVraU
w:latest	cSuVWXPwSUUVv
w:lathes	WYWaYVVUUzXUX
w:lati	XXaaZZYZZXxaX
w:latte	UUYYyZUYXWXZV
w:lattice	VZXXYYzXZWYaW
w:laudo	zWVWXXSVVVXXT
w:lauft	rUWYpZVXUVXzs
w:laufzeit	ybabccYbbbbcZ
w:laugh	cUSrVtRsU0SVW
w:laughed	RWTWWvQWUqtXu
w:laughing	XXXZZaXYYyZYW
w:launch	XUSVwTtsWwTSN
w:launched	UVUXVUtwXTUXU
w:launcher	WZbWZWXXbaxYY
w:launches	XVYZyaWZXZWaW
w:launching	VWUWVXT2USQWS
w:laundering	TTXVVXUVWVzVT
w:laundrette	0WSXYaSWTSWZV
w:laundry	PTQvwVQUVSUVx
w:laura	wZZbcbYYYabcc
w:laureanda	VXUXXWVVyUWST
w:laurent	WYXwcbWcabbcc
w:lausanne	WYXVXyXRXVYYU
w:lavanya	TZVZZZzZTYXaU
w:lavora	xXwYXXVXWWYXV
w:lavorare	UVSWVPPT1QUTS
w:lavorato	TVSUWXRT7TUVQ
w:lavoretti	2ZXaYaYZXWaaX
w:lavori	QXYXZWzXZZUYW
w:lavoro	kUsXWVjxndcSQ
w:law	sYTuYnvfomVXS
w:lawal	ZbbZbcVbbbwbW
w:lawnmower	SUUWSWUWVRTS1
w:lawsuit	WbYZZXWxZWYaZ
w:lawyer	tsbXdXjWWVyXU
w:lawyers	OUSyVTwpUSTUr
w:lay	VVXXVXVTXVzWT
w:layers	WYXYYYvXXuYaV
w:laying	XZWZZaXWYQXZy
w:laymen	xaWYaaXcZbcdc
w:layoffs	RTkVSXRSzuVWS
w:layout	0WUWYWRWXUXZU
w:lazy	TXVVXyTUWUTXu
w:le	lnidombnYXkVo
w:lead	ixXXpZckoWZmV
w:leader	QfyTqpwTYRTUR
w:leaders	VWaYXWyzXUpmU
w:leadership	VW3XYsVkXVmYV
w:leading	dxqXXXndWVrWT
w:leads	YYXZZZ1YuXXZY
w:leaflet	oVRSWVPVVSUzS
w:league	QTQPUUQRURRR3
w:leakage	SUR1WVPURUUYR
w:leaking	yWTVRVQUVUUXy
w:leaks	RSSUUStRTRUUz
w:leandra	VyXZZZWaYYbbZ
w:leap	YZSZaW0VSRZZY
w:leapfrog	xZXZccZcabYca
w:learn	UVroYjVnvoStT
w:learned	XYXZYauZYvXZW
w:learner	WYXYZWzYYWZca
w:learners	SWXTY3URXVXXV
w:learning	jsXnioUokhZnU
w:learnt	VUQWWXSUS0WXS
w:lease	SnRUyTqoTQQTz
w:leaseauto	XzaabaZbbbbbZ
w:leases	RRPT0TORUQRUR
w:leasing	SVTXYX2WWTVXT
w:least	tUydvXRZVbZYU
w:leather	WWVXYXzUZWTXT
w:leave	pqvXWWWZYUopp
w:leavers	UWYZWyTSaZXaX
w:leaves	qVTVVUYSUuSUz
w:leaving	SUzbxVbTmWUUq
w:lebenslauf	TVvZYZVX0WXWT
w:lectura	XXYZYWXxYXXXT
w:lecture	SVVVY0T0WYVWp
w:lecturer	QrXWY7VVWXXYW
w:lecturers	UXXYazYYZYYbX
w:lectures	NTQUU2P0URRRO
w:led	mtUXqYrYmXXYX
w:ledendag	WYZWZzUSaWYZW
w:ledenlijst	1UTUUTOSVUSUQ
w:ledger	RUSTVTPwVzSUN
w:ledgers	0XZZZXUYYZYbY
w:lee	YwYbbbXbaaaca
w:leeds	VaShUtjpkRVqs
w:leeks	STRTT0RSUSUUO
w:leer	RSSTTUxRPxSRO
w:lees	VVTWXUQQS0VRR
w:left	mWXqrYXWdqkqd
w:leg	STRUuTNRUxxVS
w:legacy	WPSUxyPrURTUR
w:legal	YuSWuVjYUSUuw
w:legale	QUVzWTTVVVSVT
w:legaltech	XYZWZVzTaaXYY
w:legend	UYXXUaVXYWzbV
w:leggo	RVSVVVQTT0UVR
w:legibly	yWXaZaWbbVacb
w:legumes	TVUWzWVVUVWXU
w:lehrauftrag	SUVVVzTRVSVVR
w:lehrerin	YWVZZaWYxWYYX
w:lei	rstVTURTSQxUQ
w:leicester	R3WWXXRWWXVYV
w:leiden	U3XZYYWXXXXXW
w:leider	TSTvUpRRvSUTv
w:leihen	RVQWVVSTRPSS0
w:leila	ZawbbbWcWYbaZ
w:leipzig	SvUXvYTwXSXYV
w:leire	TUzXWXTVTTWVU
w:leiria	SUUVUSSTzRUSQ
w:leisure	xUabcbababbaY
w:leite	VzUXXSUVUUVVS
w:leiten	RTSUSURTUR0SP
w:leitung	tyVXXWVXXWXXU
w:leitura	UTUVVSUyUSTUR
w:lemaire	ZZYaaZVyaXYUX
w:lembrou	XXVZYXVXVyWXU
w:lemon	XZWZXZXXXTZay
w:lena	oebXZjnYlZYvc
w:lend	rWUWWVrUWUaWz
w:lender	UXTXUYSWWUzWS
w:lending	TVswVXRWUNWWy
w:lends	UYVWTYTX0VXYW
w:length	xWjqYodqWVWWd
w:lenka	WXXXYYVWYUWQz
w:lens	VZXZZZWZYVTVz
w:lentils	YYVZZRVWW0YYQ
w:lenzuolo	SUUVUUTUUTUUz
w:leo	zWXXYXUXXVWXQ
w:leon	YWwcbcYcbcadc
w:leonard	xZabaaYbZZaca
w:leopold	ZYYbaaZbVxaaa
w:leren	XT0aZZUYQUYWW
w:lernvideos	RUTSV3RTVTTUS
w:lerwick	0ZYXYRWXaUZaW
w:les	WcTmWrXoZtuTW
w:lese	SSSYXZUWT0VTV
w:lesen	QSRoUtRTURQzQ
w:less	rZVVVkvVWmhWu
w:lesson	SbWVY8TiUUWYU
w:lessons	TXXVY7jWXUlYV
w:let	cVrctWqYYocWn
w:lets	0UTTVUsUvRSWR
w:letten	VWSWWYUX5VXXU
w:letter	ZlTYqWYtWiXV0
w:lettera	VzUWWWVUXVUXQ
w:letters	STauwVNxSaVXS
w:letti	VXVXXXVVVTXVx
w:letting	RVUycWunoRoWU
w:lettings	QsMTyVOUyPSUP
w:lettre	RVRUVUR2SRSQQ
w:letture	TVUVWUUUVTUSz
w:letzten	TVSWWWyVUTVTS
w:letztes	UVzVVWTUTRVUS
w:leuk	SsRVVVRTU0U1P
w:leuke	U3XZYYWXXXXXW
w:leur	TWzXWWPVSSWVT
w:leurs	VWWWWVUxYUWXW
w:leute	TTRUVURxTxURP
w:leuten	zXXXXVQWYYVXU
w:leuven	T2UXYXVYXYTZX
w:levantando	RTTUyXUTWVVWS
w:levar	SXVWXyWWVVWXV
w:levee	ZUaaxZaYaaaaX
w:level	VucXovVWpTvXU
w:levels	TT1WWWPSTS0VR
w:leverage	UWQWWWRUS0WSQ
w:leverancier	PSTUUUSRTOTR0
w:levons	RQQS0TOUVTTWR
w:levy	SXZXZYyYYXZaW
w:lezing	VYYVZyTSaWXZW
w:lezioni	USWWYuRyXUUWS
w:lfoo	UXVYYYSVYUWWz
w:lhe	S1tYYXsXXXWVV
w:li	RVVWWVyVVUVVT
w:liability	VUWYYvTxZXWXV
w:liberacao	WYYYYZWYYWxXV
w:liberacion	VXXWXWUWYWxWS
w:liberados	UVYZaZ4ZYXXYW
w:liberano	VU0VVVSQURUST
w:liberar	VRWXXXTVWUzWS
w:liberato	ayabbbZZaaaaa
w:libere	VWVzWVSVWVWVS
w:liberi	QUSWRW1UVTVVU
w:libero	nTSRTwOvTQRQn
w:libertarmos	RTTUVSRTSR0RP
w:liberty	rTqUVUtVwVVXU
w:librairies	zWUXWXUVUUWWU
w:librarian	V2WXYVqVVToZV
w:libraries	UyVYWYVYvTRaW
w:library	oXVVdjVwdoTUp
w:libre	QSRUUvQ3rPSOO
w:libreria	SSUVTUSzSSUUQ
w:libri	TWUWWVUUVTUSy
w:libro	UWXWYxWWZXTYU
w:lice	TVUVWUSTWTTU0
w:licence	YwVVuWtVlVuXT
w:licences	TWYXXZzWXYrYT
w:licenciee	XVTZYaWYxWYYX
w:license	xoWWXVPsWUwYU
w:licensed	2WaZZYVZZaYaX
w:licensing	TXwyUVQXXVWYU
w:licenziato	YYUYYXVWyTWUT
w:lichens	SUNVWVRUR1URR
w:lid	TVTWVWSVVQWV2
w:lider	RS3RTUQSRSTSQ
w:lids	VUVVVVRSVTVUz
w:lie	WWVXYTVyXXWVT
w:liebe	WYYYZYWXZXQYy
w:lieber	YZXZZZXYYxYXU
w:lieferanten	STVVVWTTWTtRx
w:liege	VVVZyZXZVYXZY
w:liegt	TUSVvWSTUSVTx
w:lieti	VyVXWXWVYVVXR
w:lieu	zTXxXXWXXYWXV
w:life	dUnmjWSTUx0UR
w:lifeboats	RVTUVUSzURSVR
w:lifetime	WYaYWYzUZZUXU
w:lift	znSWVTwUVsWXR
w:lifting	UVUVVWtRUSyWS
w:ligar	TT0TUVSTRTUSR
w:light	erUXWXUVWUWXz
w:lighthouse	tURTwVQtRtTWS
w:lighting	QXUVXVvtWUVWv
w:lights	PuSTNTQTUSTV0
w:ligne	STTTVwQ0VRSUR
w:ligt	STQVURQvROTSz
w:likant	TaYZaWXZaY1ZX
w:like	qlqllihdkaYYV
w:liked	uqSWWXYon1ZQS
w:likely	wWUYqZrYZXYtX
w:liken	UaaZaWXZbZ1aY
w:likes	tWUXYXuSXouXU
w:likewise	WXzZVZXaWYZZZ
w:liking	UYZZaYWZaY1ZY
w:lilac	UZVZYZXZYQaaz
w:lille	uTXYZXVXXVW4S
w:lily	YZYZYZVZZUsaw
w:lim	zVXXWYWYWXYaY
w:lima	vXYVYXWUxVYYW
w:lime	SZYaabXaaXYax
w:limerick	TVSRWWUUU0YZW
w:limit	TuSVWoOUVR0ru
w:limitati	VWYWWVPRYWzXU
w:limited	STSUWUP4VRvqN
w:limits	XXZYaZYWZXXYx
w:lina	WyWbZbWaYWZaY
w:lincolnshire	S1TXWWQWTUVYT
w:lindgren	VVRWWXRWzSWtR
w:lindholm	uTvZYZVZZVZaa
w:lindley	yWYYYVXYaZYZW
w:lindqvist	0XUUXVUXXyXZU
w:lindy	RV0XVXVYVRXYW
w:line	qqbVtnmUUqsWT
w:linen	VVVYxYTXTuTZW
w:lines	wsoWUXaTSZUVu
w:linguists	WZXaYXyXZYUZY
w:linh	yaXZYaXYZWXbT
w:link	SkWsXVtxXcvVT
w:linked	UzbYXYrUrlXYT
w:linkedin	UXSUWVsVkw2UR
w:linken	VWUWUWSVYyVSS
w:linking	UXVXYYSVYUWWz
w:links	RWWWVXuUWTTRy
w:lintel	xaaYZXYbccYaZ
w:linux	VvXZZZXYnWRwU
w:linz	SUYXYyYVaYYZX
w:lire	XXWZZZWYWyYVT
w:lisa	XyZaZXVYbaWbY
w:lisboa	ssZabrYaaaYaY
w:lisbon	cusXraVqXnWXV
w:list	VWsmbe0XmSVXo
w:liste	TXWzXTTVXVVVT
w:listed	xVVWVV1XXURXU
w:listen	VYwYXdbyoXcYV
w:listened	0WTXXWUXXVZZS
w:listener	XWUYYYzRXWWaX
w:listeners	OQQSTxQ3USUVU
w:listening	RyUXWXUXVuWXT
w:listens	0VVVXXVYWYXZY
w:listing	UWVWXW2RWXauR
w:listings	QVSUUV0UVSUSR
w:lists	TWTTXV0WVSQVS
w:literacy	JVaYa5WXZaZZY
w:literally	rqUXXXSWXV0aW
w:litigation	rzURWWUWWXnXT
w:little	lbYWrpoWmdVbo
w:live	WmYahqV6URbXT
w:lived	WYXaZbYayXaaY
w:livello	SyUWVVTTVTUVR
w:lives	twTVyPSSVTVWQ
w:living	jUOvuVyTTPTVj
w:livre	UTTVWST1USTSQ
w:livro	RTUUVRSzUSSUP
w:ljubljana	XbaVcwaXcZZdc
w:ll	YbpXbbkkXYuZr
w:llama	XZWaZZVZZyWbW
w:llamada	WXypYXXXVWYYW
w:llamo	ST0SUVSUTUUUS
w:llega	USTWVWSTVTWUy
w:llegado	WYWYZVWXYUzTR
w:llegamos	yVWXXVVVYWVXU
w:llegara	TVTVVVRTURSQ1
w:llenan	TVUVVVzUURTVR
w:lleva	UuVYYY2XXWYZV
w:llevamos	VWWXXXyWYWWYU
w:llevar	UVyWWVUVTUVWT
w:lleve	X3XZYYWYXYXXX
w:lleves	XYXZ1aXZZXZZW
w:llevo	TUzXWXTVTUWVU
w:llms	SYUUZYzYZWVWW
w:llp	W5WaZZUXVWYVV
w:lmia	ZZZacbXbacwZU
w:lmk	2YZXbXXaaZZaY
w:lng	sWyWTXSYVVVWT
w:lo	xWbXYXsoWorWT
w:load	ytUXWdlrWVXZW
w:loaded	YZZZxaXbYXaca
w:loading	YaYZaaYYZWYYx
w:loads	QVQVwVyVVQlWT
w:loaf	UXWWYWRyYVTWR
w:loam	XxWaXaUbaabcc
w:loan	RTSUyUOSUT5UN
w:loans	MRR1UPPRQQSSQ
w:local	jwUmuWqUTUaUT
w:localisation	WXXXYRTyYWYWS
w:localise	zWXVWUWVZYYaY
w:locally	SYZUaXVVaWzYW
w:locals	2XVZaaVZZYXZW
w:located	TXXWYXUYZX2YU
w:locatif	VXWwVVxXXWWYU
w:location	4blZZaWZiYYYX
w:locations	RS5YYYSWWVUTU
w:locaux	X2XZXYWXYXXYV
w:lock	QTQUSUvtTNRxq
w:locked	pUTVVVSVTQozO
w:locker	TVTWUVjSWrzXQ
w:lockers	zSUYXXTXWWWXy
w:locks	TWTWzXUYXTVZV
w:locksmith	VYVXYZSWYXWXy
w:locum	5rvWVTRVVTWWQ
w:locums	xUuWWWsVVUVXS
w:lodge	RUUVVzTRVUTVR
w:lodged	WZZZXaZXbaxZW
w:lodges	zYYZZZTYaZZVX
w:lodging	0XXUYwUUYXWXV
w:loft	TaZbZbYbwXabZ
w:log	RUUWVkPUVo3pr
w:logbook	TYXYYSTXzUZYW
w:logement	WYWYtXWwXVZZW
w:logged	WYWYZWVYZXxVV
w:loggen	UUSUVVQTVT0UQ
w:logging	XUWUXuUWWWzUR
w:logiciel	TZZaZXyXaZSZY
w:logiciels	UWVvWUSxYTVWV
w:login	UXWXYXTXYV9uS
w:logistic	UtSWXWSyUUWYV
w:logistica	acavbbabcacba
w:logisticiens	WxWZYXWXWVXYV
w:logistics	WlfuorVZtYZXU
w:logistik	0VRVYXVWXTTRV
w:logistique	YaavYXaabbacZ
w:logo	USTVeV3TUSTyP
w:logos	1STUTSSTTTUVR
w:logs	TWTWVRNWWRVW1
w:lohnt	VXVX3YUWVUXWV
w:lol	uUSWVVwUncxWQ
w:lollipop	RVWTVWVzXXVZZ
w:lome	VTYXUYXWYX1YU
w:london	kryXXXTXkVvXU
w:lonely	STSTVUQSPQ0VQ
w:long	xpkadZldYlWXZ
w:longer	aVuXXYTVWuV0b
w:longest	XZYYYZWxaXYaV
w:longitudinal	ZwaccYYXZaabb
w:longtemps	WYUYYZVXXyYTU
w:loodgieter	RTSTUTRSTRSR1
w:look	piqXmbobebWbj
w:looked	oUSWVWyVUxauR
w:looking	cbuerdYXoXbbY
w:lookout	UU1XuXSVWPWXS
w:looks	SsjXYjxXUuVUr
w:loom	WZZbWZaabawbb
w:loondienst	Y0abbbZabbbbZ
w:loonstrook	TSTUVVRRURUP0
w:loop	acvccdZcaUcdb
w:loops	ybaaaZVbaWYcb
w:loopt	wUUVWWSTVPVTy
w:loose	XaYawbVaZZacZ
w:loosen	YUXZyVVWaZZYW
w:lopen	zVRWWTSUWWVXU
w:lord	QUUWVWSVRR3XQ
w:lordi	WTYXa1TWYYXZV
w:lordship	xbbZZXYbccYaZ
w:lorena	ZaVaaaVYZyaVa
w:lorna	XaWbaaUZYzZYV
w:lorraine	vacbbcWdbccdc
w:lorry	QVUzWTSWWrUWq
w:los	dvUUVqRSUXwSt
w:lose	PknsVW2UUSsXT
w:losing	vWSWUWrVUvwXS
w:loss	TVTWsWPtWSqUy
w:losse	SVXXYzUWXYXXX
w:lost	TlTYYcVZryxVW
w:lot	nSriWotpapWXV
w:lots	UWzZYZWZSUWYU
w:lotte	VVyZXZUZZVXaW
w:lottery	U1aZZaYYrYnaY
w:lou	VZXZYZwYYtXaX
w:loud	rVUVWRSunaWWu
w:loudly	UVUXWXVVVTQUz
w:loudspeaker	aZYbubYcabccc
w:loudspeakers	UXYZXZXXYWSZz
w:louise	RTwVTUNUSQQW0
w:louisville	VVRXSYTVzSXYU
w:love	YnnbmcrqncVXX
w:loved	qvTXkspSXvWXU
w:loveliest	YYaabaYWaXZaw
w:lovely	oVkerjmSbZUsn
w:loves	NRR0TQPUyRRUQ
w:loving	WXSZZZUXUzYUV
w:low	qaUY2WiXXVWYp
w:lowe	TVYXWY0VWYVYS
w:lower	QRwTTVOSzoVXS
w:lowered	PUWXXW0XVWUWV
w:lowri	S0UYTURXTVXZW
w:loyalty	TUuwWWSSVsVTR
w:loyers	UWUWWSTyTvTSS
w:lpa	V4UaaaXZYZoZY
w:ltd	2TTYYWVXVVXYU
w:lu	VXTYWYTW6TXVU
w:luc	ZaYabXVabxYbU
w:lucht	TTSWTWSUzSUVT
w:lucia	vVUXvXTXUUWvT
w:luck	UUQXoWpTT4VVQ
w:lucky	UVaXpXtWVtbXm
w:ludhiana	SWWPW0TRWURVT
w:ludlow	2VVWZWUXXWZZV
w:lui	tTUsWWSVVTUTx
w:luis	UUUXsXTVVUXWx
w:luister	bbbabXYvcZaZX
w:luizencontrole	TTTTWWTTUSUUz
w:lukas	TmSXxVPTVzQUR
w:luke	TWSUWXRUWT0VQ
w:lumenbank	VsoXYYvXulXaU
w:lumina	wXYaacZbbacdc
w:luminaires	WaXZYaxZZYYaW
w:lump	xbaYZXYbccYaZ
w:lunch	SjWqnXsrTlVUw
w:luncheon	VyXYZYUZXaUYY
w:lunches	zWYXYXTWYXXZU
w:lunchtime	3UTUXXWWWVXXT
w:lund	RVTUXVtTWqQUx
w:lundi	STSWVVyusSUUt
w:lunedi	RTSTUTtSURTR0
w:lunes	UuWWXVVUXUVTw
w:lungs	xXaYZYZaabZca
w:lupo	VWWXYYVVWyWTS
w:lupus	TSU0VQRSXSTWT
w:lurk	WYTYXZTWX0YXV
w:lust	ZVyVXuSvWUVXU
w:lutz	UWVXWXWVVTRVz
w:luxembourg	0vSYYXSYYWVXX
w:luxury	RXWRXVPTWV1XU
w:luz	SWXYYXyVXWWYT
w:lviv	WabYbaxbbbacY
w:lwazi	WYXYZWyYYWZcZ
w:lwc	vYYacbZccdbcc
w:lx	UUxTXXUUUTRSx
w:lyceennes	UZZYXyWTZXWSV
w:lyimo	zWWaYZWbbVacb
w:lying	0UQTVSPSvRVXQ
w:lymington	wZacaaYbZZada
w:lyon	oswXdnaaWZXXX
w:m	XajepaXZusjXX
w:ma	oWrVmsUupYUVX
w:maaate	VXXZYZzZWYXcY
w:maak	SVVWWV2VVTyUS
w:maam	rVTUWURUzVSXT
w:maand	wmYYZarYYYsYV
w:maandag	PSRxUSPRSQsRt
w:maandagochtend	TTSUTVTSTRTRy
w:maanden	3YabbZYbZaaaY
w:maar	xVmXVuTUspWVS
w:maart	sUVWWUTuVQVSx
w:mac	VXUXVYTSWUzUV
w:macbook	YacaccZcddvcZ
w:mach	UVRWVWSVSQUVz
w:machen	0TRUxUNSPvSTR
w:machine	hoXjhZdeWXtdn
w:machinery	VYVYXZSWyVXaX
w:machines	brQVUx3TTRTWP
w:machst	yWXXWWUVXWXYU
w:maciek	XaXaacYZawbbZ
w:macinnes	TxZaZbXaaaacY
w:macs	ZZaZccUacbwaZ
w:mad	RUpTyWuUUrkVQ
w:madagascar	QVVWXV1XWWVWU
w:madam	eYcYtVhrnWYYq
w:madame	wZbaaaZabaZYZ
w:made	qXnZsaUVltbZb
w:madison	VVUZVbyaZZXXY
w:madness	TWzWRZVYWXYbX
w:madrid	mxVWftWoqWYXV
w:mads	vXbccbZdabccd
w:mae	TXVWWXTWXVyVS
w:mag	QwoPyWSVzUVWT
w:magazin	PRSSSwPwUQSQP
w:magazine	tRRxTwNyUOQSO
w:magazzini	QUU0VURUUTUUS
w:maggio	WWWYXYVXwVWvT
w:magic	WyWZYZVZWXXYY
w:magnus	WZYbwaXaYVZca
w:magnusson	ZaXbbcYbwYcab
w:magst	1aXbabYaaaZaY
w:mahuva	WVXYZZyXZXWXT
w:mai	vSUWUVStvSUrQ
w:maiden	SUVVWVVVXU2VR
w:mail	imXWbXyXWSwmY
w:mailadres	RSRTTSPRTPR0P
w:mailbox	WXWXYXVXWT1nR
w:mailed	aZaVabaZdcwca
w:mailing	VXUVYXwVVupXU
w:mails	xUacZaYbabYab
w:main	nWVWVWpVWPiV3
w:mainframe	oWUWZXTyZWVYU
w:mainly	YbwaabYbbZcdb
w:maintain	0YVZXZWaYVWaZ
w:maintained	XaaaabXaZZZZw
w:maintainers	ZZYZYaXYaYWYx
w:maintaining	wVSTVVPVVyVWT
w:maintenance	PzToWnUUXUVqu
w:maintenant	URUWXXUUVUV3P
w:mainz	ZwaccYYXZaabb
w:maio	0XYZZYXZaYZsW
w:mais	blVVypsrXUWWS
w:maison	SxTVTQRTUUUUx
w:major	OUPRUSOS1NRTk
w:make	osXbrlaahdeXW
w:maken	rQPSwwLuONRRO
w:makeover	zVSYYXtTVTVYU
w:maker	sUs1UVYTWTSUR
w:makers	WXWxXY1VVVWXV
w:makes	RXuxbmrRUmpWR
w:making	rrZwmlSWVbVYp
w:makkelijker	bbbaabXabavaW
w:mal	PToTUTORS1TwM
w:malaga	XXaZbxYVbZZaY
w:mallorca	TVQXUW1WXQVWW
w:malmo	R0QVVwSVuQVWT
w:malpractice	yYXYZYVYYZZbX
w:malt	0XTWWWSUUTWYQ
w:malta	RVSTWXPVTT1XR
w:mama	PSQTTTQRSOyS0
w:maman	VWQWVUSVzTUUT
w:mamie	VVSVWWTVTSVTz
w:mamma	UVTVVVTVUTzWT
w:man	VqSmUqofYudTq
w:manage	sVUWXtsRVUW1R
w:managed	SWUyXWvRXVSZV
w:management	WqtuZtaWWVaVb
w:manager	mzZZaYkZgYcbZ
w:managers	SWwwVtjtUTcVW
w:managing	TWTXyXVYYTVZV
w:manana	SjTVWpRjUTVw0
w:mananas	0YaaaaYabaabZ
w:manca	UVYYyYUXXWXYV
w:mancano	QSRUxUwTTSTTR
w:manchester	oxtXclVcWoXYV
w:manda	WSxZZaYYXZZZX
w:mandame	XzWaaaYZZZuUX
w:mandami	YZYaaZYYaXwVV
w:mandant	U1UXYYYYYXYZW
w:mandar	yWXUvYXYZYYYX
w:mandat	yVXXYUVXYXvXU
w:mandate	SV5UVWRRURVVT
w:mandated	T2UXYXVYXXTZX
w:mandates	PS4UVUPTTOUTO
w:mandatory	oWTYXVTUWRVX1
w:mande	YZZZaYXXZWxSV
w:mandeme	SXXYYXyVYWXYT
w:mandi	TVuYXXwWVUsSU
w:mando	mTSVzWoUzSVUR
w:mandy	WVzZaZTXUVYWV
w:manejo	XXxYYYXXXXYXW
w:manha	UUUVVWRSUQTSz
w:manhas	2XZaZYZaaZaaX
w:manhattan	TzXXYXVXXXXSV
w:manila	STxUSUSVySSVQ
w:manners	WZYayaWaXUZba
w:mannheim	VzYZZYWUWXVTW
w:mano	0XUYXYVXvTXWV
w:manos	zVZbcbXbbbbbZ
w:manpower	TUxXXYvVUVRVS
w:manque	WzVYyYVXWVWXT
w:mantem	RT0UTURTRPTSQ
w:manual	3WUXXtRWVSWVx
w:manuel	PWwVWyTWWVUYW
w:manufacturer	YsfuWXnWsTYYV
w:manufacturers	UXWTWVzXXYYZX
w:manufactures	rWTWxXsXWUVYV
w:manufacturing	nsuqpfWXWVYYW
w:manuscript	0USTWTwQTRUVv
w:many	mVsjlanXVzVYW
w:mao	WWWXXXyWTWXXV
w:map	sUdVYaypTqScV
w:maple	uyWWWXTXVUWWR
w:mappiamo	XYXZYXTxZXWXU
w:mapping	hayWqpUYWWYZY
w:maps	cUQUVQQ2kpnTN
w:mapstask	UWYYaRWWZYyZW
w:maputo	VWVWWXzWTVWWU
w:maquettes	zXWVYXTXXWXXV
w:marathon	VWSXXXUVX6XXS
w:maraton	WVXXWWUSXUVXy
w:maravilhas	VWVWWWTTXyVVT
w:marc	WaYYaYyZWWZbY
w:marca	SURWVWTVzRUTU
w:marcar	WV5WVYVYXRZXV
w:march	rbkXtXVpnUUXu
w:marchbanks	XwababZaZYbcX
w:marche	RUyvVVRUWTVVR
w:marchetti	TWWUZ0VRaWUSY
w:marchmont	zYXXXZRXYWXaW
w:marchuk	WZaYbawbbbacY
w:marcin	VYWWXYTyYWWZV
w:marco	VUzYWYTWYUXYT
w:marcus	pXVXZaXazQWZW
w:mardi	UVXWWyWQXVUXT
w:marek	WXVaYaTZyVWaY
w:margaret	vWUUwVRSWwVYS
w:margaux	XYUaabXaYybaa
w:margery	wZYabbZbZXbca
w:margin	TXTwuZrYXWWYV
w:margins	tWVWYRRyXWVZX
w:marguerite	WaVZabuaYvZaX
w:maria	SXRWYYTXROUW1
w:maribel	zVXYYYVYZYYZS
w:marija	WWVYXX0WXVXXW
w:marine	kTRWVXYv0UWXU
w:marion	WTTXXa0YSRWZV
w:marisa	UWTzUXTSWUUYW
w:marisol	ZVacvaaccabdc
w:maritime	TUYXYwuYaZZaX
w:mark	sTVVXxRTWVcT2
w:markdown	wYZaacacbacdd
w:marked	UWWzWTVWWYXaY
w:market	bZ1qqWkdXUVWY
w:marketing	auVYesmWYVjpj
w:marketplace	uiTjySrvVSUQT
w:markets	YaZbZxZaZZaca
w:marking	oVVWZ1VYWWXZW
w:marks	TWUWVUTSURUR0
w:marktconform	0ZZaaaXZaZaZW
w:marktfuhrer	SSzSUURSTQSRQ
w:marktleider	TS0UVVOTRQTUQ
w:markup	WXSXYa0ZSXYYZ
w:marlow	YZTYYayYYYYYY
w:marriage	OQUUU1RPUVTUW
w:mars	SUvWXWTttUUTs
w:marsh	VWyXYYTYXVWYX
w:mart	0WXUYTUUYXVXR
w:marta	WyVYXY0XXVXYV
w:martedi	WYWYYXWpXUYVw
w:martes	SVTyVSTvTSTTP
w:martijn	yTZabZWZYaZYX
w:martin	S1PUSUPVRQSUP
w:mary	QSUVVSR0UPTUQ
w:marz	SSTUUUSRUQSQ4
w:marzo	QRTUUURRTPSP2
w:mas	YZaWZutpWuWVX
w:maschinenbauer	yYZaaVXZaaZaY
w:maschinenbauunternehmen	WxVXXXVWWVXXU
w:masons	VVVYXYyXWWUWU
w:master	VwSXbrXWyoWWU
w:masterclass	RTTTVxP2VsUSQ
w:mastermind	NPQRROL5SRPRN
w:masters	QQUVV0UTUTVYU
w:mastitis	UVYXzYUXXYZZW
w:match	RryoXbYTVVayX
w:matched	oVstuZUYYWWXW
w:matches	VSZWtZSXVUY5V
w:matching	RU3XuXSXXSWYX
w:mate	qWRjmWmtXsnXR
w:mateja	XbaVcxaXcaZdc
w:matematica	TVUXWxVUVTWWT
w:mateo	mXiZYYcXmjb0T
w:mater	QRSSRQPPT1ROO
w:material	wtYZZYVYYZYaX
w:materiales	ZZZZaYXVZyYXV
w:materiality	yYUXbaXbYZZaa
w:materials	2SWXWrRWWXWXT
w:maternity	vuUWXXWYuWYaX
w:mates	XWYZYZRSZXzZY
w:math	XyaaZWVYbbWbY
w:mathe	SWVVXzVWVVWXT
w:mathematically	xXWYXYZYaZaaX
w:mathematics	UwWXVTURVVyVQ
w:mathematique	TVVVXUUVWVzTQ
w:mathew	UZxbcbWcbaZba
w:maths	OSQTzxTSvmbVP
w:matic	UXYXZVzWYZXaZ
w:matilda	vVTWWTRUWQVUy
w:matin	UUvWTWSUTTUTx
w:matinees	SWXXZ1VXYXXXV
w:matricula	USSWWTvwVUUVR
w:matrix	1XUYYYUXWWXZU
w:matron	pyVYXTUVWWXtT
w:matteo	RzWYZWSYXXWaW
w:matter	RWXkXxrVmoZpU
w:matters	WStiWTOxVSSVy
w:matthias	XZVaYZyUWVZba
w:mattina	TVTVWVTTVSUSy
w:mattress	QXZXZzXWZZXaZ
w:maud	RT0XUWSXWSXXV
w:maung	XTTWXXTVUPWzW
w:maureen	YaabbbaYaZaWw
w:mavis	xbbZbaZZbaZaW
w:max	zvVZYtVTXYXXW
w:maximilian	YaYxaYTaZaZbZ
w:maximum	waaaaZWZaYXbZ
w:maxine	WyVZabVZYYZbU
w:may	oZqoahdcqZWab
w:maya	WVRWQYUVVSRX0
w:maybe	pnadyVQUsoThV
w:mayo	WZXYYYUSZWVyT
w:mayor	zXVTWWTRXWWYR
w:mayores	TRTVRzTSUTUUQ
w:mba	QTRTTRNyRyVTS
w:mbeki	tVsvYXRXXXXYV
w:mc	YccbccXccbvca
w:mca	aaabZbXbvaabX
w:md	mWYYxZWZZYWaY
w:me	lcqakabXtkdWa
w:meal	yYXaYXVYYYXbY
w:meals	N3SURrSuVTUWR
w:mean	XnSmdsYxYsUWQ
w:meaning	WYVYXRUST2WXV
w:meaningful	aVZawaZaZZbca
w:means	ZVTXWxxVUSWYq
w:meantime	QukXWXRVohVWz
w:meanwhile	VWUVWWPUVQU0T
w:measure	rqUWXV1UXRVVU
w:measured	TWUZYY0WWPYYW
w:measurement	YuXabXXYXuZaZ
w:measuring	PTRTTTzSTQyTQ
w:mechanic	Q1UUTVRUVPUVS
w:mechanical	dmVYuWUppsXXV
w:med	wTuWwUPUSRUWT
w:medan	ZbWbabWaXyaYW
w:mede	bVbcuabacbbbZ
w:medellin	ZZcdcbucddYdd
w:medeoprichter	ccbdsdcccbccc
w:medewerker	RwUWwXTVVUVVT
w:media	UVVXXX5XXVYWt
w:mediator	UUVXYP0RYVVXV
w:medic	xZaWaXXZaaVbZ
w:medica	XXYYyaWYYZZaW
w:medical	WwXzZlYUXXqWS
w:medication	UXXYyaVaZWYbY
w:medicijntekorten	QTS0UTQTWUTVS
w:medicine	0WWRoUVYtWVWV
w:medico	ZxamaaYaaaaaa
w:medicos	yZaYbWVZaZSZX
w:medics	wYZVYWVwZYSZW
w:medieval	SqUWWST0WUWWQ
w:meditation	3WTUVUTVXWXZX
w:medtech	0TWUYVPXWXVUT
w:mee	VWUWXVRpWvVUu
w:meedenken	XYVYYYVWVyXVS
w:meedoen	XbYubZZabbaba
w:meer	VrxYYYjrWVWXU
w:meera	TVWUXaWZzVXbY
w:meerdere	aYycbbXbVZaYY
w:meet	VoqYqVbtUubWa
w:meeting	ZpXoWaVUVuiW0
w:meetings	mUU0UbSUVyqVR
w:meets	aTU0UtRSWTaVo
w:meetup	rXXXYTZ5YWXqT
w:mega	VabXbYWZbYyZV
w:megawatts	PTTUWUQTXSVV0
w:meghana	VVyZaZYaYWXab
w:meh	TT1SUUNTQPUTR
w:mehmet	XyWaYYXZYYbaa
w:mehr	ortYYYuXYWYXV
w:mehrere	XW3ZXaXYWWYXV
w:mehul	VXSZaazZWXabZ
w:mei	tVVXWXwVVUspS
w:meia	PSS0TPOQTRQQO
w:mein	YcRVrVS0rYvTQ
w:meine	oTRUVunT1QTTR
w:meinen	UVyYYuUXqVXXV
w:meiner	xYUZZZwYXXYWV
w:meinte	yWXXWWUVXXXYV
w:meinung	TXXyWVWWYYYYV
w:meio	SUzUTURUSQUTR
w:mel	waZbYaYabYbda
w:melbourne	RoUUXYwWvVXZV
w:meld	UYWWYXP2YVUUR
w:melden	VWwXYXQWXUqwr
w:meldet	TUVUVTSzVRTUR
w:melhor	RUzUVVSTUSURR
w:melissa	sYXcccYcsabcc
w:melon	TSTVWWRUS0VWO
w:member	PUTytUSjYSq3Q
w:members	bYVXXsWwWZlwV
w:membership	pUUWTVytWScTs
w:memes	0YWaabYaXYZXW
w:memo	PQTxsSQUUSTVw
w:memoirs	xaXaZYYaUWYbX
w:memorandum	QRRR1RPQSPPRO
w:memory	RYXzYTTVXXRYT
w:memphis	WXSZaazZWXabZ
w:men	TTRVV0UVSTWXV
w:mendoza	QTU0TPQQWRSUR
w:menos	XZWYZYWYZ2ZWT
w:mensa	WyVXYYVVXWWWU
w:mensagem	STTVUTsSwQUuO
w:mensah	STRSWWRzWUwYV
w:mensais	P0WUVTQUUVTVS
w:mensaje	VVVWXXUUWRVyQ
w:mensalidade	SWXVXWzXXWQVU
w:mensen	UV6XXXUWVTXWU
w:mensile	zYbccbZbaabbY
w:mensilita	Z2ZbYaYZXXZYZ
w:mensual	2WaabZXaZZUYV
w:mensuales	X0WZaYYYZZtYX
w:mental	RV0XVYVYVSXYW
w:mentee	XXZXYNW0YUYZS
w:mention	UU1XWYlWolVqQ
w:mentioned	osTbnXmWVrWuS
w:mentions	TVSXXXSOqQWxy
w:mentor	SVmTT3YrrXkWT
w:mentoren	YZaZavYXaZZZW
w:mentores	WUXXX0VRYWVWU
w:mentori	SVVUUzQPWTTTR
w:mentoring	STSWUwyQVTPWU
w:mentorinnen	ZZaZZwYXZaaaW
w:mentors	TXXVV3UpXUXVT
w:menu	2xRUTSOSUQUVP
w:meps	TXZUWSWzZYXaV
w:mercado	QRtyXXUWWWVWT
w:mercantil	zWabcbYbbcbba
w:mercedes	UQSWVWRWVV3WS
w:merchandiser	U0WWSUSVVTTYT
w:merchant	UWVXZZTYZX2VV
w:merchants	WabaZaWbabwcZ
w:merci	sVTVWVSRkzRSx
w:mercoledi	WYWwYXWYYXWXU
w:meredith	WWUvYaVZvXYaZ
w:merely	ZatbZbVbZtabZ
w:merge	SXRU0UPWTQUXS
w:merged	SWSWUXQVUNTt3
w:merger	tTuXWWSTSzVWT
w:merging	MPQS1TOTTTSRS
w:meridian	XsWYbXVtaZtZZ
w:merit	YYwaabXaZWaYY
w:mern	TZYZZbxaababa
w:merry	TVTWWWSTV5USM
w:merseyside	YZXZYYXTZyZYX
w:meru	RXZXayXXZZXbZ
w:mes	VxWWeWuVkeuWX
w:mesa	UVSUVVTSV0UQP
w:mese	xqUUVtnQVTtTP
w:meses	3oZZbZXaZZZZX
w:mesi	1ZbbcaZbbaZaZ
w:mesmo	VXWXWWUVWUUUy
w:mess	3ZTVwVPUTQUWS
w:message	bZaYYXYbcnc2W
w:messages	VUrWWXXTThq1P
w:messaggio	TUTUVVvSUQSzM
w:messaging	RTVUWWTTwSVzO
w:messe	VWTYXXTRWzWWW
w:messo	XXXYYYVXMNW6S
w:messy	1UXWVUQVXVVWV
w:mestiere	XZwaZZWYVWZZW
w:met	npWanaeeXwgXZ
w:meta	TVTYuXvWtTWXT
w:metadata	XwabaaZaZYacX
w:metal	SuYXYxTVYXWZV
w:metalmeccanico	SzUWVVTTVUUVR
w:metals	sWUWXZSzXTWZV
w:metamask	UUUWVYUXZV4WV
w:metaphor	RVURX0SUTTUUV
w:meteo	WXXYYXWWYVXXy
w:meter	xUVWUXvVTTVXT
w:meters	zVWYWYSYVTXYU
w:method	1XYXUYUZZZSaW
w:methodologist	yVWWaaXaaZZbZ
w:methods	SVWWZxVZVuXYV
w:metier	XVXZxZYYZYXaX
w:metodologica	zWWVXVSUWWVXU
w:metres	uVVVXVTTVVUTy
w:mettendo	UVTVXVUVWU1VT
w:metz	TxWXXXVyUVWTT
w:meu	UUVYYXUzzUXWS
w:meus	yXTXWXTWWVWXU
w:mevrouw	zaaacbYbbbXba
w:mexico	WyWWXYUWYWXYX
w:mezz	QTU0UORuVUTUR
w:mi	oYjWmYXvvkoVS
w:mia	VuUYoYsvVnWWT
w:miami	WaXbZaWYXUyaZ
w:mich	UVqWXWTW0tuWR
w:michelin	zXVXVWUXWWWYU
w:mick	UXYYZazZaWXbZ
w:micro	RUUw0UNWXVUXT
w:micrometers	VWXXXXUVUUVUz
w:microphone	TQRWVUQRyTzWR
w:microscopes	TXSWVXPW0RUWR
w:microsoft	WSVWXYVWWT0SP
w:mid	xvSWXXTurUXZW
w:middle	qroXnmUYXpYZW
w:middleman	VXWYWXzWZWVYT
w:midi	QTVSUwQxVUSVP
w:midlands	ToyXWXpXSPWXU
w:midnight	rUSuVROqTQoSx
w:midsummer	ZyXbYbZbYWabZ
w:midwest	0XUsYWUXWWWZW
w:midwife	URtWUUSUSyUuS
w:midwifery	SVVWXYTXzTXYU
w:midwives	SWVoUzTSWVTWU
w:mie	XYVYWWyVVUWWU
w:miei	WYUXXYzVUUWYU
w:mien	VWRWWVSVyUVVU
w:miercoles	WXWXYYTWXUTWy
w:miete	UUVVWWTSVSUSy
w:mieten	UUWWXUTVXUzUT
w:mieter	VXXXYXWXYWXYx
w:mieterbefragung	yWUWXXVVXVXWT
w:mieterinnen	VXXXYYXXYWXYx
w:mietspiegel	SwUSVwQRTSSUQ
w:mig	UWWZVYRWzWTYW
w:might	ZjzapoifcTWXX
w:migrate	wZaacbZbcbZcZ
w:migrated	yVXZYYVYZZYaS
w:migrating	UXTVWXSVXUzWR
w:migration	2VpWWWTVTuUXY
w:mij	TWzWYYUXUTVWV
w:mijn	ZsSXvqawrRVVS
w:mike	WVUWPXVUTSTU0
w:mil	VzWXxXUqXcbWU
w:mila	TvUTxVSUVUUWS
w:milan	ZsoYoknjZrXZU
w:milano	osYZawYWZZWZX
w:milch	TVUWXWUUVSTSy
w:mile	TVTVXW0UWWUXT
w:mileage	3UUSTwTUVRVWP
w:miles	pTUWVTPvTrV0Q
w:milestone	QUQTSWTTWUP0Q
w:milestones	tWVUNWQTVQV0P
w:milhoes	YZaaaYYYZXwTW
w:milica	TYWZyXUZYXTaX
w:milioni	YZZaaYYYZXvVW
w:militare	TTSVTVSUTR0UR
w:miljoen	XZWZZYVYXVyVU
w:milk	uSQVqVQTTNTU1
w:milking	xwTXUURUWTUXT
w:mill	vVVWtWSWVjUXw
w:million	UlZWxYSsWVwYW
w:millions	XZWYaZXZZYzXW
w:milliwatts	ZxXaaZZaXYaaa
w:millones	XZYaaZXYZXyQW
w:millonian	TXUZYZzWWPYYX
w:milos	VXYaYVXWZWSZz
w:mim	SVUVVVSVVT0TQ
w:min	cUT5WWqZUUnWS
w:mina	WWWYWyTVYVWYX
w:mind	lZ4qaYYXbTXXb
w:minded	UVvWXXSWTyWVT
w:minds	vZYdccZdbccdc
w:mindset	UZWXXYOYaY0aV
w:mine	kXSWnmUZwvkWZ
w:minecraft	QVTUUUR0UQTVQ
w:minerals	TXzZXbYaYTYbX
w:mines	ZaXbbcYbwYcab
w:ming	YupbbcYbZZabb
w:minh	QTWWxxSVXYWYW
w:minha	quUYotTkuUXWU
w:mini	VYVWVYTWyUtYU
w:minimum	vjXV1qSTWVWXU
w:mining	lrWYYZTXYXwYV
w:ministere	wZbaaaZaaaYXZ
w:ministerio	yZbccaabaabbZ
w:ministero	2WYbbaXbZbYXZ
w:ministry	tzUpXUSVWawXS
w:minna	RTTYYYVWzTVWR
w:minneapolis	xYWbccadbcccd
w:minority	YaYxaYTaZaZbZ
w:mins	TdS0WWwqWVlYV
w:minsk	WYYZaZWZYWzRS
w:minstens	2XZbaaXbXZaaZ
w:minus	xZZaZZXbYYcbb
w:minute	VWhzYqvqaSVWZ
w:minuten	SVT3UlulrUVVS
w:minutes	UWk1YqmnmSaXY
w:minuti	VXVxYWoWXWWXT
w:minutos	VWV4YWoWXXWXV
w:mio	qUTWvvRwoSWVR
w:mir	pdvVYXZVkilWs
w:mirela	VyQbbbZbaaZaZ
w:miriam	UWuWnWrVWvWYV
w:miro	ZaXaYbXaZyUbZ
w:mis	UWUWWzRVSTVWT
w:mise	TVUVWUTUWT1SQ
w:mislaid	YaXyaXSaZaZbY
w:misleidende	XXWYYRWzVSWWS
w:mismo	zXwYYYVXXVYXW
w:miss	SbQWjUPTs4sdR
w:misschien	UVUXWXUWyUWWT
w:missed	jqTWoV0WUQUTv
w:misses	VURVVWRTU2SPN
w:missing	TUjXwXTlWsZXy
w:mission	0WXaaaYZtYZZY
w:missione	STSVTVSUTR0TR
w:mistake	UWTWXXlVUT2WO
w:mistaken	ZbZbacYbawabZ
w:mistakes	UXUXWUzxURVYV
w:mister	RjuXxtSWTbTXU
w:mistry	Zbaaucbbaaccb
w:mit	eoWZkXctabqWp
w:mitarbeiterin	UyUWVWTTUTUTS
w:mitbringen	TVTWWWTUVSTRz
w:mitchell	ZaXvcbWbaaabb
w:mitglieder	TVTVVVUzWTUVQ
w:mitgrunderin	ZZZayaZaZaaaY
w:mitmachen	WVW4ZWWTYXXWW
w:mitmacht	QTUTzTSVTSUVT
w:mitternacht	STSVUTSVXTzUS
w:mittwoch	UwUVXVTtUTUUt
w:miudo	UVUWWWUUVUVVy
w:miudos	STQUUyRRTQSRu
w:mix	VW7XXYQVURVXT
w:mixer	qXYYZyTTYUYaX
w:mixers	XZXYZYWxXWYZX
w:ml	jmVYoYVWtuWYW
w:mmbtu	SVTVWUSRXTUVz
w:mn	kVUYXYUXzVWXU
w:mo	vVWYXXyXWQVYU
w:moan	WZUZYaTUUzZaY
w:moaned	XYXYXZTZYZzaW
w:mob	TQTVUWRV0RTVS
w:mobile	qWmrXdtWoUnWZ
w:mobiles	T1VZZZrYXXXXV
w:mobilisables	VTWYYX3XXWYXV
w:mobilisation	zXZXYWVYXXWXS
w:mobilise	VYVZZZyZZYVXW
w:mobilita	WxXXUZVWZWWXV
w:mobility	O0VXXYXWXYYYW
w:moby	SRSUWQR0VSUUT
w:mocht	UURXWXUWzSVVT
w:mochte	zpUtYXRWwVWWU
w:mochten	VzYuZYVYYXrXW
w:mock	NRR5RPtpSQQRM
w:mod	VXWZWaVXyWXZX
w:mode	yZXYsSVyXYXXW
w:model	5VXVXsWVWqXXW
w:modelacao	Q0WUWUQUUVUVS
w:modeles	0VWVWVSWWWVXT
w:modelled	xZZaUaZZYXabY
w:modeller	SwSYYXwYTXZaY
w:modelli	UZXxXUYYYYYZW
w:modelling	VtUWWVzSWTWWW
w:modelo	TUWyWUTWYXVWU
w:modelos	PWV0WTUWVVWWT
w:models	RlVzYdyWVVXXV
w:modena	axabZbZaZYaZZ
w:moderate	xWUSUTRTWSOzS
w:moderator	XYWZYXVSWUzSV
w:modern	vYWSYQUUZTzZX
w:modest	VXWZwpXZuXZaX
w:modeste	UVXWWzWQXVUYT
w:modificata	YaZaZYYYZVPyU
w:modifie	ZaZaaZZZaYSwT
w:modo	sUTUVT1TUSUUP
w:modul	SVTTV2SUWUTVT
w:modular	QUV3ZUUWXSWXV
w:module	SVWVX6WqWUaWo
w:modulistica	1ZYZaaXaaZaZX
w:moet	PSNOSPMP1PyQO
w:mogen	RTRTSSPTSR1SQ
w:moglich	VVTWXWzVWUUTS
w:moi	vWsXXXaXwVWWV
w:moin	xZYZaYXXaaZaX
w:moira	UySXXXUUXTWYv
w:mois	xaXYYcbjnXsVb
w:moitie	OVTVWW0VWVTVS
w:mokoena	XxYaZbZaZYYcZ
w:molestia	URTVUVSUzTTUR
w:moll	XXZZZXTWaYzaY
w:molto	XYWZZSWXVzXVT
w:mom	UWSUWVTTUQVSy
w:moment	nV0mWXvWSuVVT
w:momento	QSxUxTsQRPSSP
w:mon	lrlcYmqaqlZUU
w:monastery	Q0UWTVTTVVUVT
w:monat	PUVTXwyTWVuUR
w:monate	1saaaaYYZZZXY
w:monaten	RSRTVvzQVRRTR
w:monatlich	UVXWXUUWYVyVU
w:monats	2YYaaaXaaYZaW
w:monday	keTYXYortYUWy
w:mondays	SUVVWzSuUTUsS
w:monde	TwUXWWUVWwWVT
w:money	irWdxZTZUX0bV
w:moni	WZWZZZUYZUYZy
w:monica	VWtWXYVVXuvYU
w:monique	RvUwXZUYWYYZX
w:monitor	VYVYWWzUVWWXR
w:monitored	YYYYabZZWZWya
w:monitoring	uUVxrTSWXVSXR
w:monitors	YWZaaaXbaZxWY
w:monk	Q0UWTVTTVVUWT
w:monks	RSTVVRS1XTVWP
w:monolith	YwWbabYbbabdc
w:montag	SVTwVVRqURTSy
w:montamos	XYXZ1aYZZYZZX
w:montando	ccccuccccbbcb
w:monte	YaYbxbaaZaabY
w:monter	1ZZbaaYbaZaaZ
w:montevideo	WYaaZyXRYWZcZ
w:month	qaVXtfvaYXnYY
w:monther	zQVaZZXZVWXaX
w:monthly	toVXql0WWVkXV
w:months	1YadkcaYbaZaX
w:montre	VXVXZY5XYWXYW
w:montreal	RzUXXXWVXXTYV
w:montserrat	vZbcdbabccaaZ
w:monzo	ZVZbwbZaaZabb
w:mooc	VXWXXXTyYVVVS
w:mood	2VVVWUTVVVWWS
w:mooi	STSVVUSTU1URP
w:mooie	TT0VVVOURQTUR
w:moon	WYWYXYUxXVmYV
w:moor	yZbZbSWZcaZaZ
w:moose	XZUXYXUTZzYZU
w:mop	QTTVVVUW0UTWS
w:moped	YZXZXaWaVyZYU
w:moral	VVVYWXTWVzWWR
w:more	YkrmblpVYbYrb
w:morgen	UTVXXXpVSTfz2
w:morning	jmtoVpYUXiYUu
w:mornings	sVXXY3TVYVWZW
w:mortgage	RXVyWUQVtpuYT
w:mortgages	SRQSUUS0UTXXV
w:mosaic	msVYaZtXvjYdV
w:moses	SXTzYXTYYWXYX
w:mosque	0WYUYVVZXXXaV
w:moss	WbaawbWbbabdb
w:most	miwWXjzVYeWZV
w:mostly	ubbZXoWuYsXYV
w:mostrar	ZaYYbazaZabbZ
w:mostro	SWUVUV1UUTUUS
w:mot	UsVWYVTUXVopy
w:moth	xZZaVaZZYYabZ
w:mother	onSVVlSVU2rWX
w:motion	ubpWXXUWVVVXw
w:motivations	YYyZWZVZYXYaY
w:motor	TVS0XWQVSVVYS
w:motorbike	UYZZyYSZXTVZY
w:mould	SWUW1WSXrsWZV
w:mountain	RuVTYzVVXWUVV
w:mountaineer	PSS1SPRRVUTWR
w:mountains	YwVacbYbbdZcb
w:movable	VUzYYYTYVVYXT
w:move	kvrWWZXVfhjZs
w:moved	mXoWWZSUcxiVx
w:moveit	zUYYXWXXXXZZX
w:movement	TVSXXXTRTRVV0
w:mover	UXYYUZWaYZyZX
w:moves	UVTWSWVRUQUT5
w:movimenta	TURUSUPTTR0RR
w:moving	ZxWVVcVUpleWu
w:moy	YZVbcbYaZxZYZ
w:mps	X0XabQYTXUXZY
w:mr	mdbblejWZrmYo
w:mri	zTUUwVRUVSUWS
w:mrs	gbUXbWoVvStXv
w:ms	tjokbikXjdYkV
w:msc	TTWXXrVztVVXU
w:msg	QP0WWWRTSSTQS
w:msk	yWSaabXZWXZbY
w:msp	UUTWWW6TWQWVQ
w:mt	UvXVXYSXwXXWV
w:mtcn	WWXYYYUZXWyYW
w:mtg	SWTWWWTVWSVWz
w:mths	4UXZaYWZaaaaX
w:mubarak	XYTXXZTWYyWVU
w:much	raUcjZsTcycWX
w:muchas	TRTVRzTSUTUUP
w:mucho	QPySzSQSQQSTP
w:mudar	TSbVySvTTSSTR
w:mudaria	RT0TTTQTROTSQ
w:muddy	XaYaZYYxaWZYV
w:mudou	VXWXXWVVWUVUx
w:muevo	X2XZXXWYXYXXX
w:mug	UjUXXXTxW2XWS
w:muito	vVxWYSSUVxVQR
w:mujeres	VXWXWVUyXUVVS
w:mukherjee	WZyZaYVZYVYbX
w:mule	Y0aaoZWYaZZZY
w:mulesoft	wYXacbZcccbcc
w:multicast	yXVZaYXWZWZZW
w:multilevel	ZxZbcXXWZaaba
w:multinazionali	QTzSWSRUWTUUR
w:multiplatform	0ZYPZYXZZbYaW
w:multiple	PP4WWWQUTSRPS
w:multisport	VzSYYaUXWWYZY
w:mum	anRVVVlUyNwUs
w:mumbai	ZXYbabXabaxaU
w:mummy	PSUTSRRNTV1RR
w:munchen	WxYZZaZbaaabZ
w:mundo	TTTVUTQSU0SUQ
w:munich	kzrYYqUZYlXZU
w:municipal	TxTV0UXRUPTVr
w:municipality	R2VYXYTYUXXYT
w:munro	XwabZdZcbbZcb
w:mural	yYXWZVVVZXYZS
w:murals	0TVXXWTUWTXXS
w:murcia	VVUWXVTzURVQR
w:muriel	WZWaYcZZxVacY
w:musa	YbaYacUbabxaV
w:muscat	Q0XVYSSUYXTZU
w:museum	6SbUUQPwTLT0O
w:museums	TWuXXaxYXTVaZ
w:mushrooms	YXSZYZUYW0XWV
w:music	2bUWWPSSkSVVy
w:musicians	RVUX0XSYTVQYV
w:muss	TTSVUUSVXUzUT
w:mussel	TUTWzXRWXUUYX
w:musste	ZZzbZbZaXYaZY
w:must	wmVXXabZenuWZ
w:mustn	RzXYWUWWXXYZX
w:mutare	VXXaZYYVWzVYW
w:mute	SSTTVTTTSPRzP
w:mutual	axTVYXWUVTvyT
w:mutually	VZxbcbXcbaabb
w:mutuelle	X1UbbbZbXabaa
w:mutui	XZXvaWYZZZYaX
w:muy	VY1YZVXtXWZRX
w:mv	bZbbbaXWcZxaX
w:mvp	ZabcpcabbavaW
w:mvps	RYXXSYzYbYVaX
w:mvr	wbXbcbYbaYacY
w:mwangi	SyYZZbXaZaZbX
w:my	fZbanbejtpjXW
w:myself	UYqXkYtXwpXYV
w:mystery	OTSwUTNRxQ1VP
w:n	YpZXWoUWXyaWr
w:n1	voUWXURVXVwYT
w:n4	xVWXYuVSYUXYV
w:n9	YwYabcZbabbdb
w:na	WpaXiWoZycZVp
w:naam	Y2XbabZZXXaYX
w:naar	tVvWXWlVVoVVu
w:naas	R1TUTVRUVPUVS
w:nach	zuXlYWVXXWYtW
w:nachfassen	UVSWWVzVUTVSS
w:nachfolge	WyVXXXUWWVWXT
w:nachhilfe	RWVVXzVVVVWXT
w:nachmittage	XWXRYzVWXWYYX
w:nachricht	UWUXXWuUsTWyQ
w:nachste	UUTVWW0UVTTTR
w:nachsten	TVxVYVRVUUUVw
w:nada	SSxWVWwUTTUTS
w:nadere	zaaaccYbcbXca
w:nadia	T1WXWXSWUXsZV
w:nadie	ZYYaaWWY1YZZY
w:nadine	VUUX0WUVVRWYW
w:nagekeken	VVUWWWUWVVUVy
w:nagpur	yZZZWYXYZYZbX
w:nahe	VYWYYXVSXUWyR
w:nail	TWVXXWwQWQTWy
w:naira	UTVVwWQVXVxWU
w:nairobi	SsVWtVyVXVUXT
w:nakagawa	XvWaaYVXZvZaY
w:nakamura	XZYwaZXbaZaaY
w:nakijkers	NTWUW3TWYWTXU
w:name	nlqdoZWYrpoWU
w:named	ZStUVpPUUuVUv
w:namens	XyVXYZXZTYYaX
w:names	SVzzVuWcUSVZT
w:naming	SXV0VVQYVUYZX
w:nancy	QVXVYQTPZVUW1
w:nantes	W2XZXYWXYXXYV
w:nao	QTSRURQxVySTQ
w:naples	TySZXZYZVYZaY
w:napoli	XYXYZYWXXzXUT
w:narrative	vabbbbWdbccdc
w:narrowly	U0UWXXTYYXVWS
w:nascita	RTSUTUSSSzSRP
w:nashik	WxZZYaYaaaabY
w:natacao	UWUWWWUUUUVVx
w:nathan	vbbcbbXbcabdb
w:national	mwqYZUTuXWVZV
w:native	aTvUupnRSSUVr
w:natter	qUyYXYTXZUXZU
w:nattered	ubbcbbYccbbdb
w:natural	T1QWWWzUVRVXT
w:naturally	RxSVWvUXVpWXU
w:naturlich	wUVwVVSTVWVWQ
w:naveen	UWXbZayaYaaZY
w:navidad	VWUWWWUVWxVSR
w:nc	pVWYZyUWYWYYV
w:nd	nUTWWVR1URUVs
w:nda	zqRwcVRVWTVVr
w:ndlovu	WWXYYZUZXVxYW
w:ndt	VYVZZZyYZYVXV
w:ne	fowVcVvemTVWT
w:neap	UXXYYXUTXVUWy
w:near	qVscXdZWXbW0U
w:nearby	ZbaZaZyaccTaY
w:nearest	VVWXYXVYUWWyW
w:nearly	WkwWzlQToRkXS
w:nearshore	SVYXSX0YZaYaY
w:neben	YWWZYTWWUzYWT
w:nebenberuflich	zYccbZZbbbabZ
w:necesita	TzYwXXVYYYXYW
w:necesitamos	uWXtYuVXXXXYV
w:necesitar	URSVUVSUzTTTR
w:necesitas	SSVTWSzVVTUSR
w:necesite	SURVUWTVzQUTU
w:necesito	uUSVxUSTRStUR
w:necessary	WXSXUYSWXxtvT
w:ned	ZZYYZYRyXYVXX
w:nederlands	1VZZaaXZYZZZW
w:need	uaaeraeVqUpXc
w:needed	wdYoXsTYYZsWa
w:needful	WTSZYZVZ0XYZV
w:needing	zZYYZWXVaXVZV
w:needn	rUTVUWuSUTPUw
w:needs	wpVZXrUVqXkaq
w:needy	UZWZVZWYYyZZX
w:neem	TVUUWVPVXTTT0
w:neema	yXXaZaXcbVacb
w:negative	XZYaaaUaaXzXU
w:negocio	YYXZ1aYZZYZZX
w:negotiate	TWSUWX2VVUVYU
w:negotiated	wbbZZYYbccYaZ
w:negotiating	MTQTUSMzQPSTz
w:negotiation	YZaYVyUWaZUbZ
w:negotiations	TZQabazbXYZaX
w:negotiator	WyVZabVZYYabU
w:nehmen	PVWVXzSVWWUWT
w:neighbour	MSPSTuVQuuRTy
w:neighbourhood	UTzWWWPUUQUQP
w:neighbouring	WXVXXT0URTXYU
w:neighbours	RTTUxUPyUPVUa
w:neil	RWRUYYTWWtUYz
w:neither	2TOVnTNTS1VVP
w:nel	VtUqXtUWyVXWU
w:nella	VSTWWQQs5TWVU
w:nemen	TWVyWUUWRVVVU
w:nennen	zbZaccXbbbacY
w:nephew	0XWYXUUYXWsaY
w:nerd	WZXZabxbYYVba
w:nerds	xXXYYZXZbZYaY
w:nerve	aZwcbdacXYbcb
w:nervous	qXTWVvRwUlUYU
w:nessun	VXYVXPU0YXXXV
w:net	bopVpltUVUoUm
w:netherlands	yWZXaYUYaaXVV
w:nets	VXWYyZSaZYYaY
w:netto	1sSaZaXYZYYZV
w:network	ccarlXlfiXYwV
w:networking	YWaUZZyZZZXYa
w:networks	WyrXZXvXZVYYY
w:netzwerk	VWTYXXTQW0WWW
w:neu	UwxYYXSXVWsVr
w:neue	pVjWWWSVSRs1m
w:neuen	STTvWUTTU0VOQ
w:neuer	QSTSVSPyUSTTw
w:neurologists	SUUU0UQTVRUUT
w:neutral	OQU1TQTRUSRVP
w:never	aZtgXWUVetcxU
w:new	XWpaZWVtYmcss
w:newcastle	ZvXbacacaacdc
w:newly	TWoTWxRWvRWWV
w:news	qncVWXXToyrVS
w:newsletter	aWUXsVY3VVUdf
w:newspaper	QvTVUySSVUSVr
w:newspapers	UZVwaTTvaYUZX
w:newsroom	OQS1TPPRTRRSQ
w:newsrooms	VZVyaXWWaZXbb
w:next	YnuaYXsbiXaXp
w:ngaire	WVzZbbUZbbaaa
w:ngo	uTTV1UQTXUUWT
w:ngozi	XWXXuRUyWUXXT
w:nhs	dsUzVTSVXVWWT
w:niagara	zVUaZaXYYYYZX
w:niamh	V0UZVZUZTWYXY
w:nice	UpamVaZVY4giS
w:nicely	uURWXWRVTyUVR
w:nicer	XZYZaaVZaxZbW
w:nicht	fSsUvUxTRaQqP
w:nichts	RT3UUUOSTSTSP
w:nick	WXTWYauYUyZaV
w:nicola	ZaXaZaYaYxaaW
w:nicu	VYVaYbWZXyXaV
w:nie	TXVXYWyWYVTWV
w:niece	OTRSVzPSTwqUP
w:niemand	wvXZZZWYYXYYr
w:niente	aSaaxababaaaZ
w:niet	QSNSuSNrtuVvN
w:niets	TU0WTXTUSSVVS
w:nieuw	VXUYYXUXWVyWT
w:nieuwe	TqqWWVSpVlmzP
w:nieuwjaar	VWVWWWUVWxVSR
w:nieuwkomers	SUSVSzSQTQUTR
w:nieuws	TUUVWVTTURUUy
w:nieuwsbrief	yWTWVQQxVQTTR
w:nieuwsgierig	TRXXzVTWYXUXU
w:nigel	ZaVaZayYTSaZW
w:night	msWYWXftYnXVt
w:nightly	SYUUZY0YZWVWW
w:nights	wtnVWyRdqSUUY
w:nightshift	UVXXXWSxWwTVU
w:nijmegen	ybaaZZVbaWYcb
w:niko	UXYZXZXXYXSZz
w:nils	XZVaXZTYZzXZU
w:nimbus	WwncYZuYZcYnW
w:nina	SWXWWyUYXUYZV
w:nine	okWWeWssWfrYZ
w:nineteen	VwZapaYaYYZbZ
w:ninety	TnTUXn2rWVXYV
w:ningbo	UYUYYY1WWVWZU
w:ninos	STSUUTRTTRSS1
w:nique	WXXYYXXWYVXXx
w:nis	WWWaYZVXUzWaV
w:nitrile	UYXXYWyUZVWXU
w:nix	WyZZZaVZbZaWZ
w:nj	UWXbZayaYaaaY
w:nkechi	sbdbdcbcddbcc
w:nkosi	WyZZbZYVabWaY
w:nl	RwSWSVRUzUTWT
w:nmc	vVXZaYVYaZwYW
w:no	dlflmYnnYcncZ
w:noah	UXXYyZVaYWYaX
w:nobody	qfbrcllZlrVXW
w:noch	lUmkrTSpmTjyQ
w:nocturnist	yZXZZYVYZZZbX
w:node	WYWZZaWYZWyaV
w:nodig	TRxsUruSTSSSP
w:noemen	Y1XbabZaXXaZX
w:noemt	VWVzYXTXWUWXT
w:nog	PRxqcSP1QbRQc
w:noi	UyvXXXwTXUVVT
w:noise	SVVwXSQQxTTVv
w:noite	UVVVWURzVTUVQ
w:noites	WVVXYTWyWWWTU
w:nok	S1VZZrVYWYYXW
w:nom	VyuqYYVVWWoXU
w:nombre	VXWXXWUVVVyXW
w:nome	pUsVvwSWVUVWU
w:nomina	TQTVUVTUUTuTx
w:nominal	TQVW0USWWXTXV
w:nominally	TUzVXXWSWWYZW
w:nominate	UTUTVSR3VPTQR
w:nominated	VWUUYUwxXTUQT
w:nomination	WVYXZY0TZZVSS
w:nominations	TVTWWVQ1TTUSy
w:nominees	WXZWZVzTaaXYY
w:nominiert	OTVVUVT0WVWVS
w:nomsa	WZYYaWyZZXaca
w:non	sXSVVUlQToSut
w:none	qZpolcXojVpYU
w:nonna	VWSXWVTzURUWS
w:nonprofit	mXTXXxrSYYWXY
w:nonresponse	yZZQaZaaZbaba
w:nonsense	mx2UWVQUVTUVT
w:nooit	ZzZbbbYabaaaY
w:noon	UZcoliReTXWV2
w:noor	pmclZcZYdcYvY
w:nor	yTWWWuPUWWUXU
w:nora	SYzYXYSXVSYYT
w:nord	asVYeZwYsnYYW
w:nordahl	WXYWZXUWZzYZV
w:nordea	YZYZZZXYZxWZY
w:norden	UVUWWVVzWUVWR
w:nordic	WXWZWaVYyWXaX
w:nordics	SOrUzVTUVUUWU
w:nordvik	XXZZaaxaZaZcc
w:nordwind	XxWbZbXbYZabZ
w:normal	vzUqVWmWVUVXt
w:normally	bsUXXW0XWpXYV
w:norms	URTVUWRV0SUVS
w:norquay	TRQVWXRW0NUUT
w:norrby	XaUaacXaQzZZb
w:norte	XYYZYWXyZXXXU
w:north	otdWmSrVqXSUt
w:northbeam	zRUUYZWabbacb
w:northern	tYtuZYTXXYYZW
w:northfork	uZYcdcbdbdcdd
w:northgate	WXSYXZUXYwXwS
w:northshore	STYaYyWXXabca
w:norway	RUTWUuOzTSuWR
w:norwegian	uoQWVURW0SVWT
w:norwich	VZVZYYtxYXXYW
w:nos	rfmkqtVkXZjWU
w:nosey	VWwZYZvYVVXZW
w:nosotros	SSQWVU5SUSTUR
w:nossa	vnsXXxaXYVWXV
w:nossas	TTSVU0RRTQSRP
w:nosso	ojXmZWtxZXcXV
w:nossos	RUYXY2URYWSXW
w:nostra	tVWUWxSrXVTXT
w:nostri	1WVWWwSUWSWVR
w:nostro	TxXrYXrvYXbYU
w:not	aopijYbWbmkmh
w:nota	wXXWYXUXYXWXw
w:notaire	XYVXZZXZZYxYW
w:notary	dSRUxUPSTuvVR
w:note	VZuaZcsUVqYVv
w:notebook	jUnWVTdVT1vUT
w:notebooks	vUWW0rVUYUVYU
w:noted	TVVXYWWUXSWU2
w:notes	jUYrX0ZUVqVWo
w:nothing	VVbrbhdokiman
w:notice	dwkXXWmWsUbas
w:noticeboard	xVTUWRPRVTSUy
w:noticed	TjqWZW4lWncWU
w:notices	xWYZbZXaaZabY
w:notification	QSPTUUQTTQQ5O
w:notifications	TWTVVWSUVST1Q
w:notified	vVwXXYUZYZZZY
w:notify	VUyZaZYaYWXab
w:notig	TWVWXVxVXUuUS
w:notion	xaYabaZbZXbca
w:notre	hkVfvbxqXVhWT
w:nottingham	RuyXWYRYUSXYX
w:noturno	XVaZazYUZZYYW
w:nous	drZpodbaXmpWX
w:nouveau	UVSWXURyuzTMQ
w:nouveaux	ZaaYba0YbaabX
w:nouvelle	UVUUWRSzVSRrQ
w:nouvelles	WWZZZZVXZWZ2V
w:nov	TyYZZXYXZbXbY
w:nova	UWVWWUSyWUVVR
w:novak	QzXXWVTYZWWZV
w:novas	YVraaaXYYVZ0W
w:novatrek	XkvZYYoZthYkV
w:nove	wURUTUQTSQTUy
w:novedades	VWVVXWUUWTVzP
w:novel	3VSuTSPSSRTVR
w:novels	RRRTVPP1URTTS
w:november	wWVVcUfuWTUjw
w:novembre	QSSUUVQRTQTQ2
w:novembro	TVUVVVTSURURy
w:novi	UZWZyYUZZXTbY
w:novices	TWUUWzTWXXWZW
w:noviembre	RVUWWWTUUTWSz
w:novo	STSUUSPyTsTtN
w:now	abkYrXYnkdduV
w:nowadays	SWRWWYTVTzXXT
w:nowhere	XZXYaayZZVZcY
w:npm	SUXXXXVZZY4YV
w:npsp	VyZaZZUYaaXaa
w:nsw	aZvbbbXaZaaba
w:nu	qqWZuYYYUWYyV
w:nuchtern	VXVUYXTVXXVXy
w:nuclear	wYbZbYaZZbZaZ
w:nudge	UzVYXYTVVVVWS
w:nuestra	RUxVWUvVVVUWU
w:nuestro	nvXmXqroYWXXU
w:nuestros	RUUTVwyQWTPTQ
w:nuevas	abwdccbcaabVa
w:nueve	TSSWVWRTUTWUz
w:nuevo	QSTUURQyTvSmN
w:nuevos	XUZZZZVYYWY1U
w:nuj	Q1USXTSVXWSVV
w:null	UYWYXZUWXTXVy
w:nulla	QTzSWTRUWTUUS
w:num	TTzTVVSUSTVTR
w:numa	TUTWzWUUUUVWT
w:number	lYwZcYXXXVyXm
w:numbers	mTSUiVlsYWvUy
w:numerate	VVXXVXVTXVzWT
w:numeri	yXUXYYVYWVYYW
w:numero	RTzTUTQpRQ1TP
w:numeros	QSTTUQS0TRSTO
w:nummer	QQxTrTPSSQyTw
w:nuns	UyWZZaWYaWXba
w:nuova	QSTUUUSTSTTzR
w:nuove	WWqZZZVYYWY1U
w:nuovi	ZbaZaZzXaaaZW
w:nuovo	SxVWXRUtWwVsQ
w:nur	lSPSwPOtSspQq
w:nurse	ltUaeaToaoteY
w:nurseries	yYXXXYWZZaaba
w:nursery	wmUXSUTwVSWXr
w:nurses	QVdvWanzTwTiQ
w:nursing	qYkVX2RwUTVVT
w:nut	WaYaZXXZYyYaV
w:nuts	TWTWXXUTXSUUz
w:nutshell	SWUWWWPSWSV0R
w:nutzen	QSUUyTRwSQUUR
w:nutzerstudie	UVVzWURUWVUVT
w:nutzungsbedingungen	SSTTTSQPURSzP
w:nvivo	UYZUZU0UTYWYV
w:nyc	XUWYyZTYZZXZY
w:nyman	VWYYYXSXWVSzQ
w:nysc	RTSYYYVW0SVVR
w:nystrom	yXXZbbWbZXaaW
w:nz	P0XVVTTUVVVXU
w:o	rmbaaXZtWUbfs
w:oak	avdZYYonuWYbV
w:oakhurst	YUyaabYXXVZaZ
w:oath	WZWXYaWZYXxZW
w:ob	2YYaaaXaaYZaW
w:obituary	wZYabaYbZXbca
w:object	SVrVWsSVVUVd2
w:objective	aZYcbbTbyaWZY
w:objects	SZZXayVVZXVaX
w:obligation	RW2VWWvUToVWT
w:oblige	SXZTZyVUZWVVV
w:obliged	pVUqYoSXzVXYV
w:obrador	XYXZ2aXZZXZZW
w:obras	SVUWVVTQVSTTz
w:obrigado	VVUWXWTVV1USQ
w:observability	TVUrW1RSXWVYW
w:observatory	XWWZZYVYUzYXU
w:observe	XUVZZZzaTRXXW
w:observed	XYZYbZYbbYxYW
w:observing	XxZZaYYZYZWaZ
w:obstacle	WwZaZcZcabYbb
w:obtain	TWVSYQvVtXvYV
w:obviously	2VSVVVoTUsUVe
w:occasion	XZXYYWSWZxWZu
w:occasional	nWoWXXTyXTWXT
w:occasionale	zYYVYTUXYWQXU
w:occasione	WWYZZY3YaYXYW
w:occupa	YZYZZZ3YYZZaV
w:occupational	VYRYWYTYzSYZX
w:occupe	YZXbZa2aZZZbY
w:ocean	aYaaaaWVbZxaW
w:ocho	VWWXXXUVXUVWy
w:october	wUhWXjZuZjVWs
w:octobre	PUSVVWTTUSUSy
w:octubre	VSUWVWVUVUTTy
w:oculista	VWWXWWUUXTWWy
w:odd	nROvvRPPRmSTu
w:odense	zVYYXWXXXXZaY
w:oder	tuzWVUSUSRVVQ
w:odette	0YZWYUSSZYVaY
w:odile	YaWYabyZYXacZ
w:odisha	UVTYzXQWYVUYU
w:odps	SyYaZbXaZaZbY
w:oduya	TWtYUXnVXtWZt
w:oem	VZWZaZyXXWYaV
w:of	lkjikclijbhZb
w:oferta	XTXaZaXY4WZWV
w:off	qlYZaYtrcXYlZ
w:offen	TToVVUrNURT2n
w:offenbar	VWRUWYUTU0WYT
w:offenen	YWXZZYW2XWYXU
w:offensive	YWyYZaWaaaWXY
w:offer	XnXcsdqcoWoWb
w:offered	SnUWVsXWpSVX0
w:offering	kUTUyUuUTStVR
w:offers	V4TYotWXSVXXX
w:offert	WZXVYUyuZXYYU
w:offerte	kWWYYY1XWWXxU
w:offerteaanvraag	SSQUUUQRTQS0O
w:office	X0VXZXoWYXnWw
w:officer	lzTUtVUcVUzWR
w:officers	RVWzYWSTYWTXU
w:offices	YUUVXV5fWTUUt
w:official	UoUXWTuUXtsXj
w:offline	UYXYyaVaZWZbY
w:offre	WqpYYZqXXWXzU
w:offres	WVYZZZVXYWZ2V
w:offshore	YltZtYnXWXpZW
w:offsite	RTSVUUTVVtTVy
w:oficial	TWYXZ1VTZYWXW
w:oficina	VzWaZYxXYYYXW
w:ofrecemos	TzVXXzOVVVVVS
w:ofrecerte	QT1UUTSSSRTRQ
w:ofsted	vVVXWxUWXRWZW
w:often	VXpZZZoXWyXpW
w:oggetto	yYabccabbbbbZ
w:oh	rXWZXZqYXsYZs
w:ohio	XyYYXYWZYZYZY
w:ohne	VYYXZVTXZX1XU
w:oi	uwWZZYVWofqXV
w:oil	xVvUVVOUVrQVq
w:oito	uXaZbvZabaaaZ
w:ojala	SVSVVVSTTzTSQ
w:ok	mrVpcXsUjVrXZ
w:okafor	wZXZYZVZtXYaX
w:okay	yVV1VWUXYVTYV
w:okonjo	yXVWZYVXVxYVQ
w:okoro	UVSVUXSUUPUzT
w:oksana	VtVWWXQVWRVzT
w:oktober	stVXXWToWUVSz
w:ola	nnwYfZoZYVZWp
w:old	spUXXZZVoxYVq
w:older	SVRVWVSUSRSuy
w:oldest	XXyZVZXaWYZZZ
w:olga	wYZbcbZbccXZa
w:oliver	TUzXVVsSUQWXT
w:olomouc	XZYZYVXyZWYYU
w:olumide	aaXZaaYXaSZxW
w:olympia	vabaccYbccbcc
w:om	dRvTqlWOSoqQb
w:omaha	xwWUXXVWYXWXU
w:ombudsman	szTXWYUWXVWZU
w:omdat	SWzWXYUXUTVWU
w:omg	VVUYWXQVTzwXU
w:omr	Q1XVYSSUXWTZU
w:omtrent	VYYWZVUYZXxYU
w:on	haYlckfpbkaZq
w:onbepaalde	W0ZZaZYabaZbY
w:onbetaald	YabaavZYbaaZX
w:onboarding	mXVVYnuWWj2TT
w:once	fbtYeYXakewXY
w:oncologists	SVWzYXSVXWTZV
w:oncology	uxVYYXVZXYXYV
w:onda	XWxYYYXXXWYWV
w:onde	xStTTTqSvOSPP
w:onder	TTSUVURTWTRU0
w:ondernemen	ZyZbbbYabaaaY
w:ondertekend	RSR0USQSSRRSO
w:onderwijs	SVPWUWTVzQVVS
w:onderzoeker	T0WWWPUVUVXWT
w:onderzoekers	zaaacbYbbbXca
w:one	kbepqldjhlYZW
w:ones	1WbXWVTVVTsYv
w:onesie	XZVZaZXWYVYYy
w:ong	yWWVXVSUWWVXU
w:ongeveer	txVWXYVYTYXYW
w:ongoing	3XYXZVcZYnXZW
w:onion	WVXYZZyXZXWXU
w:online	UXUsWxV0WVcVp
w:onlineschool	NUWUW3TWYWTXU
w:only	bWZbdZokhlyXW
w:onnx	wZbaaaacabaca
w:onorario	PUUzWTTVUVRVS
w:ons	ZqVZmtenXVuWY
w:onshore	YTTaYaUZzTWWW
w:onsite	2ZWYauWZYYYZW
w:ont	WZSZaZXYaWYxW
w:onto	RvUXWvzTVUTYU
w:ontslagen	XZWaZaVZyTZWV
w:ontvang	PSSRTQNRTR4RO
w:ontvangen	RTRUSTQTTR0TR
w:ontvangt	QSS0TTPSVUSUS
w:ontwikkelaar	vqYaaaXatZaZX
w:ontwikkelaars	OTXTWQ0WXXVXT
w:onwards	SWZYZyXWYXZZV
w:onze	uclhZrsiXVdWT
w:ooh	XWTYYWSVXVXzV
w:ook	tTNUTTMRutTTt
w:op	bqqXdlVpoiVkW
w:opa	0aZYaaXaaaYZY
w:opcoes	VUXWxWUWXWWXU
w:opdracht	yabbcaZcbcbba
w:opdrachten	NTWTW3SVXWTXT
w:opdrachtgevers	SWzWYYUXUTWWU
w:open	alsaaVYvlWkdb
w:openapi	wYZaacacbacdd
w:opened	U0tWXWnsVSpZV
w:openen	SVVQXQPSWW1TU
w:opening	X0vYXaVonUXXY
w:openings	UW0YYZRXxVrXU
w:openness	YaZZZaWZSyYaX
w:opens	qSnUUUQyqOsTn
w:openshift	VzXaaaZaZXUbX
w:opera	UZWaVZWYYyZZX
w:operacoes	UzTWWVVWVVVXU
w:operate	SXVXzZUXVTUYW
w:operating	RZZXazVVZXVaW
w:operation	TUUXqVRVUyUVt
w:operational	YYyaabWZYVZYX
w:operations	S0qXZZnXXYWYW
w:operator	jWWWXTnxZVsWT
w:operatoria	PRU0TPRTUTSUR
w:operators	UprYYX1UVVTZW
w:opgeeft	zaaaccYbbbXca
w:opgehaald	TQWW0USWXWUXT
w:ophalen	QTRTUURRTQRP0
w:opinion	STT6atQTkoSSQ
w:opinions	RTURWzSQtsUWR
w:opleiding	UUVWXO1QYUVWV
w:opmaken	0YYXXPTPaYVYW
w:opnemen	zaaaccYbbbXca
w:opnieuw	STSTTTQRTPRzP
w:oportunidad	SRyTUUuSUUUUS
w:oportunidade	TQwUVTuUwTVTR
w:oportunidades	XV0aabYZYWZWY
w:oppakken	xYZZZYWaZaZZX
w:opportunita	VV1UXWUWUUWRT
w:opportunite	QQyTTSxTSTUTQ
w:opportunities	WW3ZZaZXoVZoY
w:opportunity	dZrXYrvbYdlZW
w:ops	nWSYXYToq3XVU
w:opschonen	0UTUVTOTVUTUR
w:opt	VvTWYaxZVXZYY
w:optie	1VZZaaXZYZZZW
w:optimise	abbcccbccauca
w:optimised	UUTWXZUYYX0ZW
w:optimises	ZbaZaaxbccTaY
w:optimising	XZYYYZUaZZyaX
w:option	QUSUWWOUUSUX0
w:optional	LyRRSzRSUTSUS
w:options	VynXyWQWVUobU
w:optometrist	QzXWWUUVWVWXU
w:or	kZujoacdoUZbe
w:ora	UUoxWyoVVZbUR
w:oracle	0SRXYYmYuVXZV
w:orange	XZYaaZYXYVYYx
w:oranges	SVTWWXTSXSUT0
w:orario	yXVqWwSWVVWXU
w:orateurs	TWUWUUTzXUWVT
w:orbis	XZZZYbyXZXYaY
w:orcamento	NVVSVSTUUUS0P
w:orchard	XZYYYZWxaXZaV
w:orchestra	SUUWWVTzWTWSP
w:orchestras	WWzXXYTVUSXZS
w:orchid	crloeYpXtUXkV
w:order	ZaljXWRkVVwcz
w:ordered	uUSWvWQVVRVUu
w:ordering	uVUXUVSWzRXXT
w:orders	YURVxVmUUUsWw
w:ordinary	WWXWyYUYYXUZW
w:ordinateur	WVXXXXUWXWyWU
w:ordinateurs	WWVYWYWYyUXYV
w:ordine	vUTUVTRTTQRPy
w:ordonnance	SVVVXVSUVUSSz
w:ore	plYsZnqWZYqWU
w:oren	1aZaabWbaaXaa
w:oresund	VyXYXYXYYYYZW
w:org	TUxWWXOTWRVSy
w:organ	2VVVWVUWXWWYU
w:organisation	Wp1ZXZTYsbXYX
w:organisations	VVwXZYuuXWXXW
w:organise	SUUWV2sSWRSXV
w:organised	SUSWWVTRxwWXU
w:organiser	TYUXWV1WSPWWV
w:organising	RVVTXtR1VTUWS
w:organiza	TWWvXzTTXWUWV
w:organization	SV0YYWTXXTRXV
w:orhan	WXzbTbXaaZZbY
w:orientation	ZbaZYcXaaZxaV
w:original	UTVWXWQWWX2YV
w:originals	YzZaaUXVWYYYT
w:origination	SWUuQXTVUSSVz
w:orion	YUTabbXaySbZZ
w:orlando	QVVWTTORVTRU0
w:orme	yXWVYXUXXXXXV
w:oro	TTSWUVTUTSzUR
w:orogenic	xYXZccZcZbYca
w:orphanage	XbaXVZVaaZxbZ
w:orphans	VXXZWZWYVWyaW
w:orthopaedic	PTW0WSTUWUPVR
w:orthopaedics	XyYXWXVZYZYYY
w:ortigas	UzVYZZVXXYYZX
w:os	YdSVVwnbnXuSY
w:osaka	TXUWYzUWRVrYU
w:osborne	WUYYwYYZXZYaZ
w:oscar	ZwXbabZcbbbdc
w:osd	WyUaaaZZaaZZY
w:osei	zVTYYXVvXYXaW
w:oslo	qkTXXXTWq2WWY
w:ospedale	ZybbcbaabaYaY
w:ospite	XYYXZTV1YWZZW
w:osterberg	ZYxZZaZYUWZaY
w:ostern	0XYXZWWXZZYZX
w:ostrava	V1XYVYVYWYXYX
w:ostrowski	VWUZZXZZVyXaZ
w:ote	RvQVzWRUVUVXT
w:other	XZnYWldXUypnc
w:others	qUTWXXtxVPbvj
w:otherwise	SUmWmWRUUupmu
w:otimo	TSSTVUSSUzTRP
w:otp	yWXVWQSQXUtVR
w:otra	xZYZxZXZaXZZX
w:otras	2aYZaZXZaXaZX
w:otro	zXXVYTTXYYWYU
w:otros	QRSTSUQzRQTUQ
w:otter	XZVZaZXWYUYYy
w:otters	WWSXXYSUWxWVs
w:ottima	XZaYYSXxbZYZW
w:otto	vXXZYYVXYWYYx
w:ottobre	QSQSTUQRTQSR0
w:ottocento	yUWWVVVXXWWYU
w:ou	Ui1WWWrntTSUR
w:oubliez	TVVWXWUVWUUUz
w:ouders	TUTTWWTTUSUUz
w:ought	vVrUUUlprfWWT
w:oui	VXzZYZUYUVXWV
w:our	poZjepmqXWnXX
w:ours	wTYqkW0jVWTVY
w:ourselves	VWUXXWwxYUWXV
w:out	jYmYbcmqldaXq
w:outage	VXVWXXTxRyWWU
w:outbound	VVUZVazaZZXXX
w:outcomes	TVaYaVVzZaYZX
w:outdoor	WyXYWaXWZYYYV
w:outgrew	XXZXYNW0YUYZS
w:outgrowing	YZTYYayYYYYZY
w:outgrown	rVTSVzPUTTTVP
w:outil	yURUWVwUUTVVT
w:outliers	YaUYZaWYXyZUT
w:outline	uWXVWwTXXUXYV
w:outlook	SXUzXWUXYWTUT
w:outpatients	yWTaabXZWXZbY
w:output	TZZXbZybZZZaZ
w:outreach	wXVZZZvYVSZaY
w:outside	1WuXYXVXbVXYs
w:outsider	3TUTXUSVVUUVS
w:outsiders	O0WXYYXXXZYYW
w:outsource	RWVXVW1WYWVYT
w:outsourced	YXWXYZyXYYYaY
w:outsourcing	XXbYcZWacbxXa
w:outstanding	sYVXYXUYXrxYQ
w:outubro	wVVYYXWWXWYVx
w:ouvert	WzQYYYTXWUWWV
w:ouvir	SRR0USRTVUSUR
w:ouvre	NxVSVRQzVVTVP
w:ouvres	SSTUVURTVRSR0
w:ouvrons	ayabbcababbaZ
w:oven	ZaYaWayZZZVca
w:ovens	pWTTyXoWVUSXT
w:over	pfmpblllYamWY
w:overall	wYYacbZcccbcc
w:overdue	PTSTUUQRqQTR3
w:overflow	zYTZZYTZWXYaY
w:overhead	zWXYWUkYVVUZW
w:overlap	zUZaaaXaYaZYY
w:overlooking	XYVZYZWVWVXYx
w:overmorgen	WWSWWYUX5VXXV
w:overnight	TVTWXW2VtTUVS
w:overpaid	WWWXYXTVZWzXQ
w:overpay	RVTWRV0USQTSQ
w:overran	SVTWWWTVWSVWy
w:overrate	VYSXYYSVW0XXT
w:overstap	RUOVUVSU0QVVS
w:overstappen	PT1TTSPSSQSQP
w:overtime	OSTRURQSWUTV3
w:overwhelmed	yZZZaXXYcbYbZ
w:owe	QUPTUUWSqySSy
w:owen	qiWcbcpcYVXzW
w:owing	WZWaXazYaXYcX
w:owl	SXVYYV0XVQZXW
w:own	moXasYnZjnqXW
w:owned	T2TXvYUYXWWZX
w:owner	aaSUnbuSSRtVx
w:owners	QtRUoUtwURSTt
w:ownership	XXYYwaWZZZZaW
w:owning	TSVT0WSRVUWXU
w:owns	ySTWUUVwXVXYV
w:oxford	UXaTbOWWbazba
w:oxygen	yWXaZaXcbVacb
w:oye	2bYZaZXZaXaZX
w:oyelaran	UxWYuXWZXXYYY
w:oyler	zZYWaXZYZYXYV
w:p	QuUWXvuWWUSYv
w:p1	RVYYZzWVXWYYU
w:p6	xYZZcaXaZYaaa
w:paar	vT0TTTQTQSTTR
w:pablo	ZXYaaVWyZXabY
w:pacchi	QSVTWSSTWT0SR
w:pacco	TUSVUUSSTRRP0
w:pace	rVYYXWSyYVTXV
w:paced	UWWWUWPzVUSTS
w:pacientes	zWTXWXTVVVWXU
w:pacific	xXZbbcabaabca
w:pack	RVUWVV2xTSZWp
w:package	UzVWcY2UYWdWl
w:packages	TWVYYX3qXUsXT
w:packaging	uoUXzXrWVTcWV
w:packed	UWXVYWUTYVWYz
w:packen	UVUWWXPUYRSV0
w:paddling	YZXaXbWZZSZay
w:padova	WyYYYxWUXWUXW
w:paediatric	ZcbctdbcbZcdc
w:paediatrics	ZwVacbZbbdZdb
w:paese	TTSVUVTUTSzUR
w:paga	PTSzVdrSURsRn
w:pagada	QVS2VRSSTUSUP
w:pagamento	OQRSSRsPSOwxM
w:pagamentos	UVUXWWSWTUzTS
w:pagamos	XWXWY3UsYWcXV
w:pagar	RTUUUTwUUSrUu
w:pagarles	yWXXXVVVYWWYU
w:pagarte	UWTWWzRURSVWT
w:pagato	PUU0VURUUTTUR
w:page	vWbZYVyoVcYai
w:pager	UWVWwXQxYVWZV
w:pages	1VTXqyUZaSVpZ
w:paghi	TVTVVVzTURURQ
w:paghiamo	TYYXZ1URYXXZW
w:pagina	UXWXVW6VUUNSQ
w:paginas	xYYXYVXXXXWSU
w:pago	3WWYxYmYWWWXV
w:pagos	1YaVbaababaaZ
w:pague	RTUVVTRTTS4SQ
w:paid	wWe1coUUWUlXb
w:paie	xWVYXVVWXVqWw
w:paierai	WWSXyXVWTTVWS
w:pain	RTRySVsTTPTVx
w:paineis	UWXyYVWWXXWXS
w:painel	yYaWaTWXZZWYY
w:painless	VWXZZY3YZUZXT
w:paint	zUSRSPQRVSQSw
w:painting	xWVWWXTYWUqWr
w:paintings	yVTXWYwUVUVUR
w:paints	WxZZYaXaaaabY
w:paio	uTyUUUSTSRUUS
w:pair	rVTVWmkVttRvW
w:paire	zWXVXUVWXVVXU
w:pairs	UVtZXyTTZZXZX
w:pais	SVUVVVUSVTUUy
w:paket	UWUWXXPTXSRT2
w:pakete	UVVUXTSUWUyUR
w:pakket	VWUVVWTUVSTQz
w:pakketten	RVVTWSRTUUzTQ
w:pal	SXTXXYtWWUTYy
w:palavra	UVWXXUVVWTN2Q
w:palestra	TVTUVpQPT1TRP
w:palestrantes	VYZZXRVyaZYYW
w:palestre	XYWZXXyVWUXXU
w:pallet	pZXYsZqYYVYZs
w:palletiser	VYUUXV0RYTWRQ
w:pallets	RTQPWUQUUySUy
w:palliative	TTWVUXVZWWzYV
w:palm	ZbWbabXaXyaYW
w:pam	WXXaYZXYXUYby
w:pan	0tVYXXWXYYPXT
w:panel	jYV2WUXsXrVWe
w:panels	SVUVXT2VSqWWS
w:panic	3XTXYXUXYWXZW
w:panne	WWWXYYXWXVWWx
w:paola	YZYZaZUyZWXTX
w:paolo	OVRVXWOWxyVUS
w:pap	UWTXXWTWVUzVS
w:papa	WXWZYYWTXQXZz
w:papadakis	TXTyXWTaWVYYV
w:paper	bWSrmvYpYxXVR
w:papers	dVRqTtNmyOwUS
w:paperwork	0XTsWVvUTSWYU
w:papier	yWUVWSTVUwVWT
w:paquete	TVUVVVTTUSTQz
w:paquetes	RSWUWUSUWUzUR
w:par	uaXbcrmXYXvXW
w:para	rfcjYsXbpVlkY
w:parabens	XVTXYXTUVzWQS
w:paralegal	QqQwSUOslOSzR
w:paralegals	abZWbbwZXYaZY
w:parallax	XbWwbbZZbaZbb
w:paramaribo	VTUTUV0VXUTWT
w:paramedic	NRQSTyPSyORUR
w:paramedics	xVxQXYWXSWXZV
w:parcel	lVVXXWRUXw2WZ
w:parcelo	VyUaXbVbaXYbZ
w:parcels	UTVUYWSVXW0TT
w:parcial	zWWYZYVSZWUYX
w:parcours	ZyabccbbbbZZZ
w:parece	VY3aaaYZXWZQX
w:parent	VVXYYUVUXVTV2
w:parental	0STYYXTsVUXXu
w:parents	dUToUlYpUcTV2
w:parere	SUzUVVTTURVVS
w:paris	uuXYZUVYXXZsV
w:parish	qqVTXvSUVTPUy
w:park	urZVXRnUvRUXp
w:parked	SZYaabXaaXZay
w:parking	ZUTqXWPTUtSO4
w:parlait	UUTWVVSUUyUVQ
w:parlarne	X0WZbbZaZabaZ
w:parle	U0xWWXTVWUVVR
w:parler	RwwVURRUuSVUS
w:parliamo	XwYXtYXZZYZZX
w:parlo	TWzWVXSTRSTWT
w:parlour	UVYWzYUXXYYZW
w:parodi	WZZabwabaZacZ
w:parser	SSvWVWRUUtUTv
w:parsonage	RzUXYXWVXXUYV
w:part	cZleYkVqpqkbZ
w:partant	wVxXYYVYXXYYV
w:parte	PST1UTpTRRRTt
w:parteciperebbe	YZYuaXYZaaZaX
w:partecipi	VzVXXXVWWTWWT
w:parted	bbcbtcabdcbdc
w:participacao	cccdtcccccccb
w:participacion	ccbcsccccbbcb
w:participant	WXXXYRTzYWYWS
w:participantes	QVS0VSSTSTTTP
w:participants	RUU1WrjwXUTUS
w:participaria	ZbasbYZabbaba
w:participarias	TVUyXSTUWWTWT
w:participate	WWWWXVTRXRzWU
w:participating	ZaXwcbWbaaabb
w:participation	otUUXwTUWVtWU
w:particular	UUyWWXQUUxRUR
w:particulares	TTWUY0UUVUVWU
w:particularly	TWSVWzTVWRVYU
w:particulars	SXawauVXaZXZX
w:particuliers	QUUUV0STSRQUR
w:partida	yWWVXVSUWWVXU
w:partie	yTvXWXSWTUVVT
w:parties	VWVVWXVVXRVSy
w:partilhar	VWSUWWUTVzVRQ
w:partir	QSXXXW0XxXXXV
w:partire	QWWTXUzWXYXZU
w:partita	tVrZaYsnYZYYX
w:partitions	UVWWXWUVXUUVy
w:partner	XmbY0YoZaWqbW
w:partners	SWqpvWvnWUllT
w:partnership	RvUV1VoVWmTXV
w:partout	VXSYWYTW6SXVT
w:parts	jTVV1tRVWTVXT
w:party	lUSUWTSyUPUS2
w:pas	lavVuUTuWTVVk
w:pasa	QTTSUTQyVRTSv
w:pasado	XYyYVXTUWUWYU
w:pasar	WTXaZZYZzXaYW
w:pasarles	yWXXXVWVYWWYU
w:pasarte	TUzWVWTVVVVWT
w:pasas	XZxcccabZYbVZ
w:pascale	ZTZZxcabcbabc
w:paso	RTSUVVSSTQ0UP
w:pasqua	0TVVUUTVWVVWT
w:pass	kXVaWVqirb0WX
w:passa	QURTUTPvTQSRz
w:passada	UUXVyWTWWWVWU
w:passaggio	SVRVUVRTUzTRQ
w:passar	TURVSVQUTS0RS
w:passare	TUSUUUSTUQURz
w:passe	VVVWWWUVWTU0x
w:passed	WWYqWXWeZroyV
w:passeggiata	XYXYYXTyYWWXT
w:passen	aYzcbbXbVZaYY
w:passende	ZVTZaa0aXZaaY
w:passendes	YXxaYZVYWUYYW
w:passenger	UXUYWWSUWSzZV
w:passengers	TXUYWWRTVS0ZV
w:passer	nVSVWVmU2TTSx
w:passes	TTWVVXVZWX2YV
w:passing	VWRVRVTUTuRXz
w:passion	TSSWzVwRVUVUS
w:passive	UVWYWVzSWXsYX
w:passively	WX1VXXRXROXVT
w:passport	VmeWVXRWoV8WT
w:passports	SVXYWWVUZXzZW
w:passt	uw0RZZVXWWXVV
w:password	XXVYYWUWXl2rp
w:passwords	QTWUW3QUWUNTQ
w:passwort	WYWZZYWXYWpvU
w:past	WSdssVZsUuSVf
w:paste	TORVVXPVtV6VR
w:pasto	X1XaXZVXYYYYW
w:pastor	zVVXYVVWXVTZT
w:pastry	yXVXWXUYWWWYU
w:patch	VVUXXYVXSuWYx
w:patchbay	WWzZVYPYWVUaX
w:patent	QQRy5TWQSQRSM
w:paternite	vaabbZYZaabba
w:paterson	WXYYaWWWaaTZz
w:path	UrYVtWoXuUXZY
w:pathologist	qZXxYWSXVVWZT
w:pathologists	TZXyYWSXUUXaV
w:paths	UWpWXYrXX1XYV
w:pathwell	lsadYYuXaqYdV
w:patience	npkXXvUUXkcYq
w:patient	WTVvcvlUUPXth
w:patients	wbSwVxQUVSUXl
w:patio	UXVYwYUXWSXZw
w:patricia	VXTWXxpVXXsWX
w:patrick	XxVabcacbcada
w:patronage	yZZYZWXVaXVZV
w:pattern	xVTWYTTxVSTWS
w:paul	TWSWXWRWVwVru
w:paula	pZZcdZqYZXY0V
w:paulina	TXVWYYSWYzVUS
w:pauline	ybaaZZVbaWXcb
w:paulo	SlzVUVuRRRVWT
w:paura	acbccZYucbbaY
w:pausa	TVVVWVzUVRUTR
w:pauschal	rTSRUQ0STRSSP
w:pause	TVVXXWTXUUwxT
w:pavel	WYYYYazWZWXZX
w:pay	snVubtWcXVtWU
w:payable	qqcXXVxWWWWUr
w:payday	SXZYZXXWZZyXT
w:paye	rtVTWsQUVUwWQ
w:payee	RSRTUTOQSQ0SP
w:payer	yYYYZaVXYYYYV
w:payers	RUPU1WPVQNVXR
w:paying	qUSUtjpUaksVm
w:payment	iUVkfZaXXT2ol
w:payments	m3YXWXmWYXnYV
w:payout	SWTSVWSWWS3WP
w:paypal	vTT5VROOVTkUQ
w:payroll	dZVuWXxVUqqWk
w:pays	UVpbvvYUaUyWS
w:paysafe	YZZZYYXVZWwYX
w:paysafecard	TVTVUTQTTS0VQ
w:payslip	PRxRTTOTSRSTy
w:payslips	VZXaaayYYVbcZ
w:paywall	UUTUWRSSP0VVR
w:pazzesca	TWTWyWRTUUVVR
w:pcc	xZZXZaZbbZaaY
w:pdf	WURUUWzxQPsVP
w:pdfs	RWUWSV0VTTVXT
w:pe	RTS2UQQWwUUWS
w:peace	TvZXXX0WVSVWT
w:peaceful	WXTYYYVVWzWRS
w:peacekeeping	VYYWXYXZZYyaV
w:peach	WyVYYbXZYXaaY
w:peak	rXSZYazZWQXZW
w:peat	UUTUWSSTP0VVS
w:peculiar	SYTYXXzYVUYZT
w:pede	SVXyYTWXYXWYW
w:pedido	NTRSUTQRTPRq4
w:pedirte	WXUYYYVXxUXYV
w:pediu	0XYbZaXYZZZYV
w:pedro	YZXZZZWXYTXxT
w:peek	XZWYaayZYVZcY
w:peeked	1VRVWWTWTRQTU
w:peer	RVWRR0QQXYWXT
w:peers	VWVWVwstYXTYV
w:pega	yWVWXXTVWUXXU
w:pekka	WyYbaaZaZYVbY
w:pela	XXVZYXVXWyWXU
w:pelo	STSUVUySSxROP
w:pen	0VQTWTSSSOVXv
w:pencil	XaWaYaXYYzZZX
w:pendant	UZZaZXyYbaSZY
w:pendiente	QZYYZXXYYXXxV
w:pending	VWVWXXTpXRt0R
w:penetration	XYaZwZYbbbYZZ
w:penhallow	YaYwaYTaZaZbZ
w:penny	TXYXZWyXZXWZW
w:penrose	xZYXZaZaaZaaX
w:pensado	UVWYX1QVVVWXT
w:pensato	Z2ZbYaYZYXZYZ
w:pense	VVTWWWTWTSVUz
w:pensez	QSwUVURU0RTVS
w:pensioen	ZzZbbbZababaZ
w:pension	o6VYXYpXWYXZV
w:pensione	yWVYYYWXWWYXS
w:pensions	OTURUyPwVQRRO
w:penso	QTRUUURSSzSRQ
w:pentest	aYXcbdacvZcbc
w:pentester	0VUXVVPWXVTVS
w:pentesters	UVUWUZzXXXVYX
w:pentests	WXZZxZYaabXYZ
w:people	WcvamappZlXiU
w:per	uYXlawmXaXlZX
w:percent	PSZU9VsUTRWWT
w:perche	XYSZZYVYZUXxU
w:perdendo	RWWUUVzVVVUVT
w:perdez	VXVXZY5XYWXYW
w:perdida	RTQUUURT0QSSQ
w:perdomo	VXYZyZVaYVZaY
w:perdone	VSUWVWTVyUUVS
w:pereira	acZbacYcbwbba
w:perfect	OQPxRxvRQOSUo
w:perfectly	WY0WXYRYRPXVT
w:perfil	VxzZZZXYYTXsV
w:perfis	VVYZaZ4ZYXXYW
w:performance	RWVSVSOWWUTP0
w:performed	wZaacbZbcbZcZ
w:perfurado	XXVZYXVXWxWXU
w:pergunto	VVxXXXVVVWWWT
w:perhaps	vTRwiVZpwSRVR
w:period	vonXZpUXxWXZT
w:periodistas	UXVUYzTSYXXWT
w:peritajes	yWXXXVWVYWWYU
w:perito	OUV5VSTVWVVWS
w:perks	YXYXZZ4WYYYYU
w:perle	XYUaabXZXybZZ
w:perm	S23YXXTXVUXXV
w:permanent	Y6mZYaWYkWYYW
w:permanently	ZWaabaYZbayRV
w:permessi	UUVSWSTSVVzWT
w:permets	UWSXWXyVuRWUT
w:permettez	YaZbaawaaZabY
w:permetto	SWTWVWRUUzVVS
w:permission	WVvZYXVXyTYZX
w:permit	SVVVXTrVYi1Yv
w:permites	STzTVUTURSVVS
w:permitted	YvvYYZYYUVYZY
w:pernille	ZbbbbcZbbZacu
w:pero	RTrUwRPwTvTSP
w:perovskites	ZXXaZYYZxXZaW
w:perrin	aaZabYWabxYbV
w:perso	UVTVVVTVUTyWT
w:person	rbUouadYnZpcT
w:persona	uQUXyWSWWwWWT
w:personal	olVvWVxUXUhXV
w:personalberaterin	UX0UZWRWUVWWT
w:personale	QTzSXTRUWTUUS
w:personally	SUzVVWtVVSWVT
w:personas	USUVSyUTVUVVR
w:persone	QT0VUUTUTSUUS
w:personeel	yYTYXYUWUUYYU
w:personne	XVXZxZYYYYXaX
w:personnel	RW2VXWSUUTVXR
w:personnes	UXwYYYUXVTWwU
w:persons	RtyoVWRWUUvWT
w:perspective	SXWzYXSWZUXYV
w:perspektive	RwySUTRSSQSRP
w:persuade	TSUTzUTXXVXZX
w:perth	T1TYXaUYXXWYV
w:perto	TVUVVVTRVQUyQ
w:peso	SUPUzTQSSSUTQ
w:pesos	xXZZsWYVaYWZW
w:pesquisas	UYUXXXVVWUTxS
w:pessoa	TVUWyWVVVVWXU
w:pessoas	QSwTTTPRSMRxP
w:pestering	VYVZYbYY0TZbX
w:pet	xaZYZaYbXZbcb
w:pete	QVRXUXvXzSVWU
w:peter	tUSWWWSWUyuWQ
w:peterborough	vZabbcZcbbadb
w:peterhead	Q0UXXVUTVXXXW
w:petersen	yYUXcbYbYaZba
w:petit	zUStUTRsUpTTQ
w:petition	ORQRSRO1TPTTN
w:petra	TUTVSVRTW0TUS
w:petrakis	YYwacaaYbbYZb
w:petroleum	TVxXVXTWVVxWT
w:petrov	WYYxaXXabbZaa
w:pettersson	UyZaWaYaYYZbZ
w:peut	pXVYYYwY1VYXW
w:peux	STvUVURQSQRQ0
w:pflege	aZabwbabZabbZ
w:pflegedaten	ZYaZaYXxZWZUV
w:pflegedienstleitung	snZaaaXacZarY
w:pflegegrade	XWVYYZUXUzWUS
w:pflegeheimen	WXXxYVVWWYVXW
w:pflegekrafte	aXUabbxbYabaZ
w:pflegerin	RSQSVUQS0RTUR
w:pgp	zYZZZZWWaYSbX
w:ph	wxUWXVRWVsVWR
w:pharm	WxUaaaZZaaZaY
w:pharma	ootliaWalYaaY
w:pharmacie	TWWWXVTVVVTSz
w:pharmacies	NSU1QTPUVSSWS
w:pharmacist	vsqWXWSUUotTQ
w:pharmacists	RSTxUUzSVUPXS
w:pharmacy	erTWrUTWwUVXu
w:pharmastat	WYYZYVXyZVXYU
w:phase	zVlWYWSWVTVxT
w:phd	QRRUjvZU4qUWR
w:phds	RNUT1TPRTTRTQ
w:phil	WXWaZZzSZYWbX
w:philharmonic	PWWTV0SRWQVWT
w:philippa	UwVYYYVZWwaaX
w:phishing	TvXWSzyUXWQVT
w:phoebe	WYXwbbWbabacc
w:phoenix	mvohXbUobsYYV
w:phone	UZYyYWaZXYybm
w:phones	PUyTVUmUWRtVw
w:phonics	SXVYYV1WVPYWV
w:photo	WVUWVVonWjvzW
w:photogrammetry	YwZbccZbZaaaY
w:photograph	SVSXVWyTUs0UW
w:photographer	yQTTVTtxVSTUO
w:photographers	SXuYxXSXYXUYY
w:photographs	uWVXYWTWYrpWt
w:photography	xUQTUVvQPNwUO
w:photos	3URWVWvVSntTR
w:photoshop	TVUzUYVYTWYaY
w:photovoltaik	UXTXWXzVVTWWT
w:php	SVWXxYtZYXWaX
w:phrase	VZXYYYUXYWzXU
w:physician	UvYYWXTWYXxaX
w:physicians	uWYXYWTWZZwaX
w:physics	RyUWXoSTSxWXT
w:physio	rsqVVWpoSqVXT
w:physios	ORyyUSRSVTRWR
w:physiotherapist	Q3VSWTRTWVSTQ
w:pia	zVXZXXWUYWYZS
w:piace	WXTYXYUVUyWWT
w:piacere	VYTXXZVVXzYVV
w:piacerebbe	TUSwUOPSzQUTR
w:piacerti	TVzWUWSTRSTVT
w:piaciuto	XZWaZTXXWyXVT
w:piano	rQRSRPOSzRTSw
w:pianos	0STWWOStXTWVT
w:piazza	zTVVUUTVWVVXT
w:pic	YXZZabVYYZzbX
w:piccola	yXTXYYVYWUXXV
w:piccole	TUTVVVzTURURQ
w:pick	cXxkXWabWqUWr
w:picked	sUrVXXrUVQtTs
w:picking	tVxTWViTVtUVO
w:picks	RuSSUUoyUURTR
w:pickup	TVRTUVQTTQTPz
w:picky	TYXYxZVZZZWbX
w:picnic	UWUVVURUU0TVP
w:pics	vWXYZYwWXVZbU
w:picture	mVTWWWlWUyVxU
w:pictures	0UTWpUPUzRUXS
w:pie	uWUXuYSSVwVYW
w:piece	yraXXrQVWjVXr
w:pieces	1TSVURwSVSmSP
w:pieni	XYUYXYyWUVXZV
w:pieno	VyVXXXVWWUVVT
w:pierogi	VUUZWXUWUzWYX
w:pigeons	VTSVUWSTV0UTR
w:pigs	TXVXXTSxxRUYU
w:pike	yYYZYaWcXXacY
w:pile	Y2WaPZXZwWZaY
w:pill	SQUV0XUXVVTXT
w:pillai	XbbVcxaXcaZdc
w:pilot	QTTU2VxrVWnXS
w:pilots	TVQUuwwVTQSWT
w:pin	UUTWWWTVVT5NQ
w:ping	ST4uUUQoRPlTQ
w:pinky	vacbbbWdbccdc
w:pinnacle	0WXZZUWWYVYaS
w:pinoy	RUXXXVR0WUWWT
w:pint	TWRWXXRVUmVWz
w:pintura	VWXXYXWWWVXXx
w:piotr	xYbaaaZbababa
w:pipeline	wVtWWVmVTVSWu
w:pipelines	wYaacbYbcbZcZ
w:pipette	abYbacWYZUZbx
w:pipit	QUSTR0QRTQUUS
w:pique	WXXYYXXWYVYXy
w:piraeus	UTSVVWRxxUVWS
w:piran	UWaYZxYYbZabY
w:pirate	TVQVUWSUTQUU0
w:pisa	YZXZXaWaVyZZV
w:piscina	WVWXWWUSWUVXy
w:pisin	RWXVW0TSYWSXU
w:pitch	XZtX1VpTUqSVX
w:pitches	QRTzPSNyTUQTT
w:pitching	xVUYYXvWVRWZU
w:piu	QSQUswnRSlSnp
w:pix	SWUVVWSVWUzUR
w:pizza	WYXXXRT0XVWXx
w:pizzas	XYWZaaXZZxZaV
w:pj	zUsbabYaZaaZX
w:pku	zWYXXXSWYXXZT
w:pl	sXUxYYlXWVWYU
w:plaats	UWVyWVUWRVWVU
w:place	VbudXVpiuWkYi
w:placed	VtykYWTXWSXXw
w:placement	StUXVSjW3TVXV
w:placements	bawcbdVcaWcdb
w:placer	QQRS1RPQSQPRP
w:places	YVUaXWrzvTsdS
w:placing	WW5XYURWTOXTU
w:plain	zXVVXsQvXTVXS
w:plainer	TWUWVXSVWU0WX
w:plainly	VXUxZYTYSuYWX
w:plains	UyXXYXXaXYXXZ
w:plairait	TUzWUWTVTSVUS
w:plaisir	YzXYaZUYYxYXV
w:plan	1VYofdZXVkZYi
w:plane	UWTYWWRTVS0ZV
w:planen	UUVvWvQTUUUVT
w:planned	soVXXUbSWUWWz
w:plannen	XWWRyYVWXXZZY
w:planner	SxmptlQrUnVWT
w:planners	bSxVTwpTVSWXU
w:planning	aVdWWcXsprUjr
w:planningssysteem	TVUUXV0VXVUVP
w:plano	s1WaZZWZYYYYW
w:plans	yWvVWlwUWlVWU
w:plant	yVqaWXrWloWXZ
w:planta	Y1WbbbZaZaZZY
w:plantao	XWWyXWUXXWVXW
w:planted	UXTYXXUYVyXYV
w:plantilla	X2WbabZbZbbaa
w:planting	ST2UNWRUUOSVQ
w:plants	PURUTU2SSxTVP
w:plaquette	VXVXWY2XWVVXT
w:plasters	WZWYYZVZZXXZy
w:plataforma	UVUWyWVVVVWXU
w:plate	VWzVWVTTTQWWS
w:plateforme	UWWWXVVVXVyTR
w:plates	TXVXYXsUUqVXw
w:platform	qrUZmnYbWUvbb
w:platforms	UWUvYXUZZYyZX
w:platinum	XXZZZXTWaYyaY
w:plattform	TYXxXWWWYYYYV
w:platz	aYZbaTZZzXaaY
w:platze	RTVWWSTzWUUVR
w:play	pfRVrUUUT1kVQ
w:play2	WZbVYVWWbayYY
w:playa	VYXYYX0XWSVXS
w:played	SSTVWWQTS1VWO
w:player	zXWXYXVVXVUYR
w:players	VV0WVXPUVTUVT
w:plays	sTSSU0QTSSTUO
w:playwright	YZVaYayVVVZba
w:plaza	W1WZZZWWYXXWt
w:plazas	UWWWWST1WTVTR
w:plazo	XwZYZYYZaZXZW
w:plc	0WUSWUWYYYUYV
w:pleasantries	TTS0WUQTVPVWR
w:please	mZbbXYWYrVoX1
w:pleased	driXZoesWkoXV
w:pleasure	YsWYYbWbW4WXX
w:plein	W3VaZZXZXYZZY
w:plek	XxXaZaXZyYaYX
w:plekken	TVUVWTUzWSURR
w:plenty	VuTUVRRuxSVWT
w:plinth	XYxaZbXaaVZZY
w:pln	VzSYYaUXWWYZY
w:plombier	UUUWTWTTVUUUy
w:plot	VYYZaZXXZWWXx
w:plotseling	TTSWTWSUzSUVS
w:pls	1bVZZZWZsYXYV
w:plug	TUVxWUotUURUt
w:plum	SWTWWVSUTnVTz
w:plumber	tWRUWVlWTQVW1
w:plumline	SyXZWYWYZYZbZ
w:plus	uxWZkvWWXXfYV
w:plusieurs	TU1WVSRTSwVUR
w:pm	TlVpXpSxWUxWm
w:pme	abaYbavaccbcZ
w:pmes	abYYbawaZabcZ
w:pmi	bcccbavXcbcaY
w:pmo	taYcddaddcdcd
w:pmp	V0VaabXYYaVZY
w:po	mUTWWlYnpwQVw
w:poche	yXZXZUVYZYXYX
w:pocos	XaZYZSWybZZaY
w:podcast	UWUkllc6ZbWXV
w:podcasts	VXWWWV4rWUUWU
w:pode	WYxbbbZaaUaXY
w:podem	bbtcccacaabZa
w:podemos	tW5YXYWYXTZXW
w:poderia	TTWWWXxWyWWVU
w:podes	TURVVUSTTSUT0
w:podia	ZYYZaaXZ2WaZW
w:podiatrist	WZWaxYVXXYZbX
w:podria	PQOySRQQzOQQN
w:podrias	3XYZZYXYsXZWW
w:pods	TVVVVU1UXNTRQ
w:poem	UYWWYVRzYUTWQ
w:pohl	VWXYWXVTXWzWU
w:point	sXVVYWwvWnXXV
w:pointing	WYWXYZUXWxYWT
w:points	SWWVxXTXWUXYv
w:poisoning	zWZYaXYXYZZaT
w:pokemon	zXYTWUSWaYUZW
w:poker	WYZaXaXZZYyXS
w:poland	RVrXWYTXzRTXV
w:poles	WZUYWZUXVzXWU
w:police	StSVWWtRTR0VR
w:policies	QWWWYXxVWVVvS
w:policy	WtUWWVnYVSVvx
w:polideportivo	VWWXXXUVWTVWx
w:polish	ssPVSROSxQOxO
w:polite	QXaXZzVWYZYZY
w:politica	VWUVXWUUWTVzP
w:politics	TzUYZaUYYWZbZ
w:polizza	UVVVWXTVWTTUz
w:poll	XZYZZYTUZWWxV
w:polling	XZXYZZUTYXRYz
w:pollock	yZYZZZUZaaZVY
w:polokwane	V1XYZZXWZYWaX
w:polygon	UWVTYYUzVYVWU
w:polytechnic	qXaYZuXZaZXZY
w:pomeriggio	TVUWVxRuUSVVR
w:pompe	XYWwZXWYYXXXV
w:pompes	UXVyXVWVWUVTS
w:pond	YaVaabXZY3ZYW
w:ponente	YXYXZ0UNXTWVU
w:ponentes	SVVWURTzXUVUT
w:pones	acavbbabcbcca
w:pontas	yVXXYVWXTXXXV
w:pontual	zYZWZVTYZaUZU
w:pool	rUzXXWUWXVrXw
w:poole	STYaYzVWWZaba
w:pooling	0XTWXWUTWVWWT
w:poor	uWWXXZSYVVyaU
w:poorly	UWUVWWSTXSVVz
w:pop	lXaZZZwteTeZV
w:popia	0XWYWTVUVRYZU
w:popped	R0WXTYVXWVxZV
w:popping	SV0TWXSVZTXYT
w:pops	TWuWWW5RXTVWS
w:popular	XXRYXZVVXVWzY
w:por	rlapYscWYlmUc
w:porfa	zWXVYSTWYXVXU
w:porque	SSvVUVRSTSUTx
w:port	QTQyToNyTtSvP
w:porta	SVTVUVSTVTVUy
w:portage	OVTVWW0VVVTUS
w:portal	WRoeWnSRWSmT5
w:portals	VZUXZazaZRZaY
w:portant	XYVYZZXZZYxYW
w:porter	SvRUVVwQRPSUw
w:porters	RXUVW0RUUTXZV
w:portes	VXWXYXUyYVVWS
w:portfolio	pVnWdYUb4SWXi
w:portland	UUWVYXTTWTUW0
w:porto	kioXXYZlXiWzT
w:portrait	xqUSUTqtXURWP
w:portraits	PRSTUUO1WSSTS
w:portretfoto	STSUUU0TSRSTQ
w:ports	ZZZZaTzPZXbbZ
w:portugal	zYWYXXSWXVXZX
w:portuguese	2WVVVUSUXWWZW
w:pos	VXYXZ0XZZZYZX
w:pose	VXyZYZUYUVXWV
w:poser	TYVyaWTYYZWYX
w:posicionamos	WZYZXYyYXXRVU
w:posiciones	ZYyaZaYZYYZYX
w:position	bzcYYYWYpYdnk
w:positionen	ZZzbYbZaXYaYY
w:positioning	VYVYbaxZbaZaa
w:positions	RUzXWXpVsTWWx
w:positive	WWXYyZTZYXrZY
w:positivo	VyVWWWVVXVUXR
w:posizione	ytXaaaXaZaZYY
w:posizioni	UStZYZTX1WZXX
w:possa	SUSUVVSSTzTSQ
w:possess	TURVzUQTvSVWS
w:possesses	SZZXazVVZXUaW
w:possibility	jWXWYxtYWWZZX
w:possible	yZenoTmTdmaVa
w:possibly	0WVSYXWXxSXYT
w:possivel	UUTWyWTVYWVWV
w:posso	avwVufTVpVWVT
w:post	ZtXbZajacahuZ
w:postbird	YabaaavZaaYaa
w:postcard	WZXZabyaYYVba
w:postcode	vUVTYUyVWUUWR
w:postdocs	1VWWUSQXTTUXU
w:poste	W0jZZZXYepnYV
w:posted	vPkWyVRZTTQ3S
w:poster	UUUXYXTWUuR2R
w:posters	XZYZaaVZaxZbW
w:postes	SP0WWXTWQTWUU
w:postgis	ZvWbZcacZacdc
w:postgres	VzXXYVRwXVYXX
w:posti	SSzTUOOvTPvRP
w:posting	bxTXWYTXzUXXV
w:postings	YWWYaaYYWWVxW
w:postman	QUTzWTRTWSRTw
w:postmen	RVS0VTRVWSUWS
w:posto	Y1XZZZXXYYYYW
w:postpartum	SWWQW0URXVSWU
w:postpone	RTRVUTPSWPUS0
w:postponed	OTRQVSQSUPSQ1
w:posts	bedVWVzVVwWpY
w:postule	ZaYaaaXazVaYY
w:postulez	USUWXXUUWUV3P
w:pot	XYZa1aZYaZZZY
w:potential	RVowVWvYVTWVU
w:potosi	XZWaZZWZayXbX
w:potrebbe	sUwVUWuSQRTVQ
w:potresti	ZXXbbbXa1ZbZY
w:pots	UXVYWZzYWSXYV
w:potter	SWaVZxWVaYVYV
w:pottery	RWaUZzVUaXUXU
w:pouce	VWWWWVUxYUWXW
w:pound	VTXYZYUQYWvTy
w:pounds	2UUtVVlUWTrWU
w:poupa	OTXVZV0VWXRVU
w:pour	qWsobraZYnbdT
w:pourquoi	VWUVZXzXYYYYW
w:pourrais	2ZaaaZVYaZZaW
w:pourriez	wYYYZvVVrWXZW
w:pours	UYXXUaVXYWzbU
w:pourvoir	ZyacccbbbbZYZ
w:pourvu	U3aaYaYZVZaXY
w:pourvue	U2abYaZZVaaYY
w:pousse	XWZYxZYYaYYYW
w:pouvez	rVVVWzSVVUUTv
w:pouvons	ZaaUZSWybYZbY
w:powder	WVXYZZyXZXWYU
w:power	pbVYYxUvcYXae
w:powershell	UTWWVXUUVVzSS
w:powertrain	aawabcaaZWbcb
w:powys	V0UXYXVUXUWRT
w:poznan	WXVYYZVXwvZZX
w:ppc	VWXZZZzZZZXaY
w:ppe	VYWZZZxZZZWXW
w:ppl	wWYbbaZbabZaY
w:pq	ZXYaaWWY2XZZY
w:pr	UvVXUYqXXTuUV
w:pra	pTPWvTtUVTtTo
w:prace	VzSYZaVYWXYZY
w:practical	OURUVwRUzRqWS
w:practicas	ZZXaZUTYyXYYW
w:practice	bsXtVtuTnWVaV
w:practices	SRxTWTzRtTUXT
w:practise	RUSQTSMP5RTWS
w:practising	UWU0XVPwVVWXS
w:practitioner	pTXWuvTWXXXaW
w:practitioners	WYYuZyWXZaZaX
w:pradeep	0YWaZaXaYVXbY
w:prague	UVUXXYwUxVTTS
w:praise	UYZXXzTSZUSYY
w:prakash	TZUYZZzYTXXZU
w:praktijk	0XWYXXPWQWXXX
w:praktijken	ZaXYbaxZcbbaZ
w:praktiker	XXVxXWWXXXYWU
w:praktikum	aYZbZTZZzXaaX
w:pranzo	TVVVWVzVWSUTR
w:praten	QTTwRPORWVzTT
w:pratica	XXaaZZXZZYwaX
w:prato	SVUVVVUSVTUUz
w:pratt	ZxVacbZbbdZdb
w:praxen	acbccctbdccca
w:praxis	1XWYWXPXOTUTU
w:praxissoftware	ZaazSYZZaaabZ
w:prayed	VyZaaZUXbbYbY
w:prazer	VVTVWWUSVzVRQ
w:prazo	QzWUWURUUVUVS
w:prc	TzYZZYYXZbXbY
w:pre	RSUV4qUwWSVUQ
w:precio	ybZraZYZbZbaY
w:precios	TUXyWUTWYXVXU
w:precisa	RsXXXuyXVXXWU
w:precisamos	wVWvXSUVVWVVT
w:precisando	QSSXVXRV0SWVT
w:precise	WXyXWXTWXTWVV
w:precisely	vToXYYxXVUWXX
w:precision	SYUyZWSXZZYZZ
w:preciso	SUPU2UQUVSSVS
w:preclude	WZYxaZWbZZaaX
w:preco	zWSWWXTVVUVWT
w:precos	0YYVZVSYYZTZT
w:prediction	XbaVcwaXcZZdc
w:predicts	zYXVZUWXYXSZV
w:preeti	VVyZaaYaYXYab
w:prefer	tYyrVXVWUTWXv
w:preferably	TXXXazUUaXXZX
w:preferences	VSTYYZVXWVY7V
w:preferred	qwwZZaWZXXYYX
w:prefers	OVU0WVQUUSSTT
w:preguntan	TUzVTVSTTSTTR
w:preisgeld	UVVVWUTyWSUUS
w:preleves	PUVVWUSUVTTU0
w:premier	WUXXuXVXYWwWT
w:premiere	qVVXvWtqXUfVS
w:premio	QQSTSSO3URMRQ
w:premises	yYWWWZRXXWuZU
w:premium	VkVXYXSVYUt8Q
w:prend	SV0TVTTUQTTVS
w:prenda	XWWZXYXYxVZYV
w:prende	XWXZXZXYwWZYW
w:prendere	SUSUUURSTPURz
w:prendi	TVUXWxVUUTWWU
w:prendiamo	XYUYZZXXZxZVV
w:prendre	uVUWWWSVUUUvu
w:prendriez	QTSSV0RTUSSVS
w:prenez	STSVTURUxRTTy
w:prensa	VXTXXXVyVSUXS
w:prentice	YZVaYZWVXVXYy
w:prep	QUXWX2TUXVWYR
w:prepaid	UwXXYZUYZYuVV
w:preparar	yWWVXVTUXWWXU
w:preparation	VUU0VuRuWTUVQ
w:prepare	sVvRWxdUVUUWT
w:prepared	ZVT1WVSUVVWWS
w:prepares	VXUYsXyVVWYaY
w:preparing	tWRWXWRq5RWWT
w:preprint	YaXZaaYWYxbaW
w:prescription	RVRsUVPTTQTQ2
w:prescriptions	Ybbaucbbaacdb
w:preseed	TQUWyVTVVUVVS
w:preseleccionamos	UVTYYYzWWWWVU
w:presence	ovUVXRSxWWVXT
w:present	WlvnnYVUXoXar
w:presentarle	XYXZZZ5XYXZaV
w:presentase	UzUXWWSSVUWVS
w:presentation	QRPSxSuPSOOTy
w:presentazione	QQRTwSOzQQSRN
w:presente	UVSyXVvVWVUVS
w:presented	WXVZXYWyZUtYW
w:presenter	UvWaXZ0YXYZaY
w:presenting	UXVUWW1YWWYZW
w:presently	TYUUXYVYXU2YU
w:presento	UU1UVVRQTQTSS
w:presents	VWUXWW2USWVWT
w:president	WaXaYZvYatZbX
w:preso	UVUWWWTUUUVVy
w:press	qYUVXssZXmuWU
w:pressed	VYSyZZsZYTYZY
w:presso	zUwWYXVXWXXVU
w:pressure	bWlVWqXVWuVXv
w:prestacao	yYbccbacbbbba
w:prestas	RSPTTTQRQOSR0
w:prestataire	zXWWZXVYaaaaX
w:prestataires	UzTXWXVXXVVXT
w:prestigious	UUzWaZUZZYVWT
w:presto	SUSVVVSST1TQP
w:preston	xXYbaZYbXZZca
w:presume	YYZYZZwabbbba
w:presupposed	QVZXZzSXZYWYV
w:presupuesto	xWWVXTUWWVVuS
w:prete	TVWVXVTVVVSSz
w:pretend	SWUWXVwVVPVRz
w:pretentions	TUyWWXUVWUWXS
w:pretez	QVXTYRQWYW0RT
w:pretty	UtTYWZUXuuXYX
w:prevent	ZaXabbXabUyRX
w:prevention	Y1baaaXYaZZZY
w:preventive	VWTXXVVyWUWWT
w:preventivo	RSTUUUTTTUTzR
w:prevents	XxabaaZaZYacX
w:preview	VVYYYVTyXXWXT
w:previous	UuamXWSXwWwVU
w:previously	UYyVWbXaZWaba
w:previsao	yXbbcaabcabab
w:previsto	yWWYYYWYWWYYS
w:prevoir	XXYYYYXXYWYXw
w:prezzo	zXTYWXTXUTWYT
w:price	mVdqbo0qVTZWW
w:priced	VZVYZZzTYYZZa
w:prices	uVVVWt0UrTVXS
w:pricing	qfVpWW0mXTXXU
w:pride	WUTYXZTXWyVVV
w:prijs	0UTUVTPTVUTUR
w:prikpoli	UWUVXWRVXUUUz
w:prima	xRTVuWtVVSoUP
w:primary	OTRyWyRWVWWXT
w:primavera	SUzUVVTTUQVVR
w:prime	xYZacbYbZYabb
w:primeira	USUWyWrVwUUUT
w:primeiro	VVYYYYWXYXwYV
w:primer	YYXatZySqZZYX
w:primera	RPTVzT0UUTPTQ
w:primeros	TyWXYYWYXYXZW
w:primo	SvSVwVSUWTuUP
w:prince	XSYabbWbabyaZ
w:princesa	VXWYyZSaZYYaY
w:principal	S4SWWYkWXSWlU
w:principle	uYwXYXXYWXXZX
w:prins	aZXcbcYbTxaXY
w:print	pTUVblryWWsWS
w:printed	TWVWqvmnXxWXT
w:printer	ZVTVnURSVlVU4
w:printers	VXU0UYSTXUpYV
w:printing	VVUXVXUVURWXy
w:prints	TWTWXYUVWOVX3
w:prior	XYZYbZYbaYxYW
w:priorities	XYWYbazZaXaaa
w:priority	mVPWWY2XVQUXt
w:pris	XVXZxZYZZYYaX
w:priscilla	YZXYZVVWWzYaZ
w:prise	UWWWXWUVXUUVz
w:prison	TrvXrUSrUpUXU
w:prisons	VYXYyaVbZWZbY
w:privacidad	VVVVWWUUWTVyP
w:privacy	OTWTWxPRXTU2M
w:private	nmXsVkmcVV0WU
w:privilege	UWU1XWTYWWYZT
w:privileged	SXWXYYUVWUUWy
w:priya	SWoXVXsUUvUWs
w:priyanka	vYUZYZWZXwZaW
w:prize	UVUUWSQ6WQxUR
w:prizes	TVXVUUR7YWUWR
w:prn	PU3WWVSVUTWWW
w:pro	uwUqXrYVWWkWU
w:probabilita	TVWWXyVVYWTXU
w:probable	wXYbdcacbbccZ
w:probably	xpTWoWvWWnWYT
w:probas	PTSRV0RTUSSUR
w:probate	XTaYVZYYZXyZX
w:probation	VxaaWbYaYZZbZ
w:probationary	TzYZZYYXZbXbY
w:probeer	SSRTTTQRTQR0P
w:probefahrt	SZaYbYxYaaYaX
w:proberen	YcbabZwbccZaa
w:problem	0YQtUUPnUQxUX
w:problema	SUTVVWSTVRSQ0
w:problems	Y4ZaNZYZZYZaY
w:proboard	1WSWXWTTVVWVT
w:procedure	YaYZabYYZXYYx
w:proceed	tVxYYXsYXTTWV
w:proceso	V2WYYVRWWVVUT
w:process	poVXnYoZcXwYW
w:processes	XWYZYZSSZXzZX
w:processing	TVXWYWxVXWyRt
w:prochaine	UVVUWRSzVSURR
w:prochains	TVyZYYVXXUXWW
w:procore	xYZacbXaZYaaa
w:procura	Wz0YXYWYYVZYW
w:procuramos	uWYYswWdYYYYV
w:procurando	TV0XWXSVVPUOT
w:procurement	nmXmXjoVXmnXr
w:procuro	WTWZcXTY3WZWV
w:produce	TWVWSu3sXWVYX
w:producer	urSoWVStVUuWQ
w:producers	WWUZYZ1YWUWZX
w:produciamo	VVYZxZVYYWYZW
w:product	nolmxZUcaVoaU
w:production	WWaZuayXZYYZZ
w:productions	RP1VVUPSTRTVS
w:productivity	XYaYXYyVZaUXV
w:products	QVSUtVQUVR2VS
w:produit	Z3VaaaYaXYYZX
w:produzieren	RUTSV2RTVUTUS
w:produzione	zTWVUVUWXVVXT
w:prof	TouUX1ROXUVWV
w:profe	RROSTTRS1PSRQ
w:profesionales	ZbarZayTcbaaZ
w:profession	zsVWXXUXUSXWV
w:professional	oWUVYWyjavlUU
w:professionally	TWYXzYTYYWXaX
w:professionals	VRsWVX0cRbUxU
w:professionista	yXZWYUUXYYWYW
w:professor	UsUlWZTeatlWu
w:professorship	VXVVZXUWYzWVQ
w:profiel	ZaWbbbYaaXZ0X
w:profil	lXvUZZWooSayU
w:profile	cXpeZcaYcqjwU
w:profiles	UVUYYY9YYWXYX
w:profilo	WXsZZZuYYUXxT
w:profils	TV2VVURVuSUUS
w:profinder	TUVVVWRVWUT0Q
w:profit	ToXnyqbXYXcZW
w:profitable	T4TWxXTSTQWVS
w:profits	VvWYwXWXWWTZW
w:progetto	1XYaZZouZXVYW
w:program	xnVWXosSUUVXt
w:programa	YQTSUTn0rSlTP
w:programar	RTPT0SPRSQTSP
w:programe	QVSV1USUTTTUS
w:programm	TzXXXvTRVVsST
w:programma	OUTQxRrRUTwTQ
w:programmatori	PWWTXUzWXXXZU
w:programme	RXWVX1zxYUWXU
w:programmed	zXUTXVXYZZVZW
w:programmeert	UVSXzWUWTVVXT
w:programmer	R5TVUUSUTwUUR
w:programmeren	UUSX0WPRQSSTT
w:programmers	VUyZaZYaYWXab
w:programmes	WWOYXVzvVUXYW
w:programmi	TYVYyYUXVUXYV
w:programmierer	QTTT0TRUSRUUS
w:programmiert	UXwYvXUXTUWXU
w:programming	UYYXbZyaZZZZZ
w:progress	UwVXXYwXZWUZX
w:project	skeofXjeZoeaV
w:projectionist	awXbacZbaZacc
w:projections	0XZXaQYVYaYaX
w:projectleider	rwXaZYuZWYZZX
w:projector	STSTUvROTQTSw
w:projects	ZZbXYr0VmYZpU
w:projekt	sWWXYYUvuXYYV
w:projektanfrage	0QUWXWUWXUTzS
w:projektleiter	mwXabaqaZaaaY
w:projet	prZbaaZbrabaa
w:projeto	qWYYZW2YYXWYW
w:projetos	mtYaaZsZXYZpX
w:prolonger	0YWaabYaYYZXX
w:promesse	Y2ZaaaTaaZZaY
w:promise	UpaYXYzkctWZW
w:promised	XRtWqWrmSxiVQ
w:promises	YbyYUbVZZWaba
w:promocion	TUVWWW0URSWWQ
w:promote	SRTUTUPTTQRzQ
w:promoted	RTQpWwQryNUST
w:promoting	XXXWxYVYZYVZX
w:promotion	VXUXUYiVW2VUT
w:prompt	xUTQVRqrWUuTO
w:promptly	VYwbcbWcbaZba
w:pronounce	TUPWWXQVR1TVS
w:prontos	VWYZaZ4ZZXXYW
w:proof	ZabaccZcccvbb
w:proofreader	ZbabbbZbcbvba
w:proper	0uUXsVaXoUWYW
w:properly	uqrWbWTXVqWXp
w:properties	RuUYZaXaZXYax
w:property	aWXuqZuWtWVYW
w:proponemos	VUWyWVVVSTVVS
w:proponiamo	VSYXZ1TWYXWZU
w:proposal	uiSUWjwTVSS0U
w:proposals	wRYxVPVTYXVYU
w:propose	bWrrXxZUXZWYk
w:proposed	XUYYxYYaYaZbZ
w:proposer	VYYxZXVYZYWYX
w:proposing	wyWWXUUSYVVXT
w:proposition	UVTWWW1VSSWVV
w:proposta	ssUVUW0UWTWSR
w:propostas	VVWYYWyWXVXWT
w:proprio	WyVXXYWWXUWWU
w:props	YYwabaZYbaYZb
w:proptech	QR1YVXQYVSVYW
w:propuesta	vTRTUTyRTQRRP
w:prorogare	yXVZZZVXYWXTU
w:prorrogables	xZbbcbacbbbba
w:prospectus	VTVVwXxXVWSYW
w:prospero	VWUWWWUVWxWSR
w:prosthetic	VXWYyZSaZYYaY
w:protect	SWWXWXTVXUUQ0
w:protection	XVbTVUzwWUTVR
w:protocol	zYYaYZTVYVYaU
w:prototyp	aXXZybZZZYYZX
w:prototype	TVVw2WUqXVWYU
w:prototypes	WaXYYYyXaXYaX
w:proud	QSZVUUPvQ3SQO
w:prova	abcbcZwZccXba
w:provare	VXVWXXyUXWWUQ
w:provas	SSTTUSPQUQ0RQ
w:provato	TUTUVUSTURTRz
w:prove	pSOSSTMP1MzSN
w:proveedor	SSUUVVSSURTQ0
w:provide	RUTWVX5WXXqZX
w:provided	mnUjXzTuWUVXQ
w:provider	TsVrZrtXYXdZW
w:providers	VWWyXaTXYXWbY
w:providing	VuxZZaRYXZTZW
w:proving	WWSXXYUUWzWXS
w:proxy	VWXXYZYTYWUYz
w:proyecto	yirZaZXZnYYcW
w:prueba	WYYXZVsVZYwWW
w:prufen	TWVWXVTUWUUTy
w:prufer	PUTTU0QTTTSTR
w:pruned	SZYaabXaaXYax
w:pryce	UYyabbXZZYYaX
w:ps	VWUYXYtUXRXZy
w:psychologist	SVzXWYWYWSYZX
w:psychologists	WYTYZZSWXzXYT
w:psychology	QSR0UVVTTVVYS
w:pta	UW0ZYUTWTSWZX
w:pto	ZvZbcbacbcYYb
w:pu	UWTXWW2VSSWVU
w:pub	tSSSwUPRSzQWP
w:pubblicita	XYUYXYzVUUXZV
w:public	VwnWeiU0XXVWb
w:publicacao	TVTVWVRTUQT6N
w:publicacion	QSQSSSOQRkRzM
w:publicacoes	PRVTWS0UVUTUS
w:publicar	TXYTZzUVZWWXU
w:publication	QUSVVUQStPT6N
w:publications	XZYZZYTzaYYXW
w:publico	0VWYaYvYYZZXW
w:publieksprijs	RRSSTTQzUPSTP
w:publikum	YYaRYTYxbZaZZ
w:publions	UWVXXyUTXUWWU
w:publish	dVTUWtrxWUrUS
w:published	WaUoXrn0UXTXT
w:publisher	StSVX8SUUPVYU
w:publishers	VSXWWWzUXWWXT
w:publishing	pVWWY0SUXUVXX
w:puddings	XZUYZZXWYWYYy
w:pudiste	QVQVVUzTURSQQ
w:pudo	UUWWWWzUSTWWR
w:pueda	ZXYaaWWY2XZZY
w:puede	TVVVWVRUVTRU3
w:pueden	cbudcdacabbbb
w:puedes	TUTVWVTUUSTSy
w:puedo	RSzSUxQSPQTUQ
w:puente	RTTUzXTTWVVWS
w:puerto	VXWYzZSaZYYaY
w:pues	2bYaaZXZaXaZY
w:puesto	QRvSUTRSxvnNP
w:puig	vZbcdbabbcaaZ
w:puis	lpuXwXaXXVWVV
w:pull	RURerXRyTQrS1
w:pulls	ZbZaYaYaaxWaZ
w:pump	QQRsxqPSQPUUy
w:pumping	XyUbZYVbYZbcb
w:pumps	YySXmROyUrnWS
w:pun	TWSXUUPWW0XXU
w:pune	TVTXYsvrXuWXV
w:punkt	WWTXVYUVVzVUU
w:puo	QTSTT0RSSRTTQ
w:puoi	TUSUUUSTTQURy
w:pupil	OWTTV0SUTSUUO
w:pupillage	WYVWVXTXyUXYW
w:pupils	zUSSUXoTyQVVQ
w:purchase	lWTpYXPXXTyUz
w:purchasing	TVWqYYyWYWpYl
w:purely	TVPUSVSVT0WWT
w:purifier	WXZYaZXWZXXXx
w:purpose	VUuYXYuWtcWWU
w:pursuant	VvXZUVVUZYxXW
w:pushed	RTQUsVPTROTU1
w:pushing	VVT0RWQUWVVXT
w:put	qWaZrYmonWrYa
w:puts	TXUYVZTWWt1XR
w:putting	RTvtTSQpUkTTw
w:puzzles	yWWXWXYXZYZaW
w:pymes	YaYZZZxVaXZXT
w:pyramid	TURVSWPUUQ3TP
w:python	VjWXl2acpaWeY
w:pytorch	vWWYYrUrXrVsS
w:q	QSxTvRYvSQRTM
w:q1	rTwXYYoZVVYYV
w:q2	TUxXXYUVWUVTx
w:q3	UXWYYYUSYUWX0
w:qa	XvpYdYobpWXmV
w:qar	VzWbbbXZZbTZY
w:qatar	UVVXXYzXWVUWS
w:qc	TYYXbZyaZYZZY
w:qgis	0XVWZXuWVXWSU
w:qs	RYrYYYUYyQYZV
w:quadra	VXWXXWVVWVVUx
w:quadros	VyUXWVVWWWWYU
w:qual	uWxYZZWXYWYVV
w:qualche	SWTVVWuUxSVVS
w:qualcosa	TWTWWvTTySVTR
w:qualcuno	SXUVXYSVyUWWT
w:qualifications	wYYacbZcccbcc
w:qualified	mVdtYWWVvVqtV
w:qualifies	XYZUYWyWbaYaZ
w:qualify	TVTqVSzSvUVXU
w:qualita	XxVXYYWVXWWXU
w:quality	yUdXXWScprqmU
w:qualquer	SUUWUTSUzSUTR
w:qualunque	TTSVUVSTzRSTQ
w:quand	UUtW1XUWUTVSS
w:quando	cXVV1WpVWVVWT
w:quant	RTVVWW0WWXVXV
w:quantile	YsoYcYalsbYqV
w:quantitative	SUVVYyWZVWYYX
w:quantity	XbQVUTsqvRTwP
w:quanto	1VSWWqnVSyTTR
w:quantum	VXwXwYTWWTVXU
w:quarrel	zVVVYXVYWYXZY
w:quarry	QwRTRSNSRPR0P
w:quartal	TVVVWVTTVTUSz
w:quarter	XqovuVuTUTWVp
w:quarterly	mQTzVqUyVTSUT
w:quarters	XXvYZauZZVYYX
w:quartiere	XYXYYXTxYWWWT
w:quatre	wsWXYUzXXWVXV
w:quatro	wSVuXUwTVUSTR
w:quattro	zYWYXXyYXWVYW
w:quay	RyUUUTPSRNRTy
w:que	cktaanjYfoapS
w:quedadas	XXYZYWXxYXXXU
w:quedamos	TRRVVVRSTSVT0
w:quedan	RTTUyXUTWVWWS
w:quedandose	WYaZaZXaaawaY
w:quedo	sUUYYXzXXUWTT
w:queensland	aZwbbbXbZaabb
w:quel	vWxWYXTXVVXWU
w:quelles	vZbabaZbbbZZZ
w:quello	zXRXWWQUSRXWT
w:quelqu	TTQVxVSTSRTTv
w:quelques	jXVtZXUX2WXXV
w:quels	VVWXYWyXXWXWU
w:quem	oYXlptwVXXYYV
w:quer	oWXotqvXYWXYV
w:queremos	WprqzYVXXWXXV
w:queres	a0ZcbbaaWZbZZ
w:queretaro	Y1WbbbZaaaZZY
w:queria	zTRVUTPTxPTSP
w:queries	VXYYaZVXWYWVy
w:quero	yXTXWXTWVVWXU
w:querria	RVRzYXVXYXVXU
w:query	STUYZzTXYYWXW
w:questa	RUSUVTSSUQSwv
w:question	VennWuZoVzVWT
w:questionario	PRT1TPRTUTRUR
w:questionnaire	NRx3URLQSSPUQ
w:questionnaires	wWVvVVUVXVUXU
w:questions	ZYq2WdXrXXUVb
w:questo	RTRUSUvSSPvyO
w:queue	tSPWWVsUSQVUy
w:queueing	XYYaaaVXZRXZz
w:queuing	UYTYXZ0VWTWZR
w:qui	bWxYtXscWVsUS
w:quibble	SWUVVWRTV0TXP
w:quick	cmpvjXtWkXZXW
w:quickbooks	QVTVWWQXzVUXU
w:quickest	yYacbVZbYbXba
w:quickly	aUQVUVuTSP0Uj
w:quicksupport	TSWWXWQUXW0UQ
w:quid	tPQSSzNwQORSK
w:quien	WyXZZXuXvXYYW
w:quiere	prVoXYVUYPW2T
w:quieren	2bZaaZXZaXaZX
w:quieres	WYZXZxURZYXZW
w:quiero	UVTWVzQURSUWT
w:quiet	qtTXWXtWWUVZv
w:quietly	TTRVTU0TWSRSQ
w:quincenales	1YaVbaababaaZ
w:quinta	QSSRURPwTQRQy
w:quinto	SyUWWWUUVUUWR
w:quinze	yWXYZVXXUXYXV
w:quiroga	WYaaZyXRYWZcZ
w:quiser	yVXXYVWXUXXXV
w:quispe	UZXyXZWYZYXaY
w:quit	QjQVupQVRy0WT
w:quite	yW2SWYUWSQXYW
w:quitter	VXzZYZUYUVXVV
w:quitting	OQMT5VRxMQUVR
w:quiz	hSRrQsOsTyRUc
w:quoi	zWTWWWTVTTWWU
w:quota	USWXxXUWYWuXU
w:quotas	VwWYvXUXXZVXW
w:quotation	0WWXXUyVVVVXm
w:quotations	vZbcdbabbcaaZ
w:quote	oUSZWTytUaRts
w:quoted	sUTxXVQQUwRTR
w:quotes	yYYYaWVXWXWZU
w:quotient	XZZYXZyXZaYbX
w:r	ndapdsZcfdpWV
w:r1	yWVVYrrYXXXaW
w:r3	yVXXYZUZaYZaV
w:r4	WYXYZWyYYWZcZ
w:r6	YwZaabZbZYZdZ
w:r7	WzYZaZXUabWaX
w:raad	TVVzWUUVRUVVT
w:rabbi	1WXWWXTZYYOWT
w:rabbit	VVVVVVSSVTVUy
w:raccogliendo	VUVVyWTWVVWVT
w:racconto	XYUYXYzVUVXZV
w:racha	VWVWWWUUVUUTy
w:rachel	ZwVacbZbbdZdb
w:rack	TXVXYSTTUtUVz
w:racking	XZXZZZWXXyaaX
w:racks	YaaYbaxYbcaXX
w:racksense	YbaYbaxYbcaXY
w:racontent	WWWWXVUyYUWXW
w:rad	RUQWWXQU0TVWR
w:radar	TTzXWXTVTTWVU
w:raddoppia	YaYZYZTYXXxVV
w:radio	nSUKVsO5sSUWR
w:radiographer	ORQzTRQUyRRVQ
w:radiographers	VVtZYXyTVVYYY
w:radiography	SVRUUTQU0PTVS
w:radiologists	SUVPWV1UWWTUQ
w:radiology	dVXSWyTVXTTXV
w:radius	UVTVYXzVXWVXT
w:rafa	wXZbbcabaabcb
w:raffle	oXWUYWUvXVVXt
w:ragazzi	TWVUUzRPXUUTS
w:rahmenvertrag	1ZaYbaYabZaaY
w:rahul	UWXbZaxaYaaZY
w:rail	UtwZasXaWVZaX
w:rain	TXUWwXRVVRVW1
w:rained	UWXVXVQPW1XWR
w:raining	XYUYYZUYUzXYS
w:raise	VXXXsZqYZXwZW
w:raised	exTVTYzXWVaYd
w:raises	VyXYXXXYYYYZW
w:raising	SVSU8XesPSVXU
w:raison	tXYYYXWWYWXWw
w:raj	wXYaacabbacdd
w:raking	VWSXYXSQW0WWT
w:ral	V3YZaZYZZZZYX
w:ramanathan	zZWWbZSaYYZaZ
w:rambler	XaXZaaRTZXVRz
w:ramesh	QSxVWWSTUVUTx
w:rameswaram	XXXXyZRWWYTYV
w:ramona	RURRUUPSTMR1O
w:ran	PSRwwuPrTSTWQ
w:random	SUQVsVxTTyTSQ
w:rang	WY0ZYZuXYWZaY
w:range	X1lYYaXaYYaZZ
w:rangers	RWXVW0TSYWRXU
w:rank	SUTWTX2WTRzVS
w:ranking	XbYbbbwbaaXcZ
w:ransomware	XYVZZaXZZxZZV
w:rappel	UXWyXVWVXUVUT
w:rapport	wZbaaaZabaZYZ
w:rare	Tx4XXsRWUQVXT
w:rashida	SWUXWzTTZUYZZ
w:rask	XZYZaaVZaxabW
w:rasmussen	VYVYYYXayVZaY
w:rat	ZXVZZaWYwWYYX
w:rata	f2QwUTQTUTTUS
w:rate	yalsYaXYYWXZp
w:rated	SWTyWVtWUTVZT
w:ratenzahlung	VUTWWWzUWTUTS
w:rates	TtRvWSzrUoTWT
w:rathaus	Y1ZaabWZZZZaX
w:rather	tZsSwWvkcVWXT
w:rating	mVVyXUTWWWTWT
w:ratings	UTVXXXRVVWTvy
w:ratios	WWZXyYRYbaWaY
w:ratskeller	XWXYYXVxXUXWU
w:rattache	azabbbaaaaaZY
w:rautio	YaaZbWXwbZZZZ
w:raved	VXUXYYUVXzXXR
w:ravensburg	W0RXYSVXTQYYX
w:ravi	SWrXXYWVYyXVU
w:ravie	WyQXXXTUWuVST
w:raw	6TTWVUQVURUWR
w:ray	5VUWWVSXXXVaS
w:rbi	UYVyVUSYYWXYU
w:rd	SUTsWSUoWSpV2
w:re	cjmmnalkYpjYZ
w:reach	bYVXXlqVqYoud
w:reached	XRTjVtQTVOSyu
w:reaches	ZbbabZvYcbaaa
w:reaching	UjtXXYwXslXYV
w:react	squmXmoZWXZZU
w:reacted	YZXZaaWXYTY2T
w:reactie	TUSVVVQTSoT5N
w:reaction	STSUVWSRTPU0R
w:reactions	XWTYXWRVWVW0U
w:reactivarla	UUTUVVTTTSzSR
w:reactor	ZbZbZcYbawabZ
w:read	baWrYYYuasamX
w:readable	1URVUUQUUSVVS
w:reader	TVSVXWS5UtUWT
w:readers	TXTXXswsXwWXU
w:reading	oZkYWwSmZunXT
w:reads	YvvhvWRTVWnWT
w:readvertise	VWTXYWQVXVWRz
w:ready	eWakjWyWnTcbt
w:reageren	1TaZaUYYaZZZX
w:reagiu	TVTVWVRTUQS6O
w:reajuste	0WYaZaXYZZZYV
w:real	WvVpntoZlUYeT
w:realise	R0xTSWOVSNUUT
w:realised	UUSWWPQRU4UWR
w:realistic	0YWYVZTXWVVUW
w:realizzare	UVYZxZVYYWXZW
w:really	ZsWkpYaoviWYU
w:reason	TqxWlWRjUsVvS
w:reasonable	zYXWZVVVZYYZS
w:reasons	TqVVvWRTXUtWu
w:rebar	SYWYZZzYTXZbY
w:rebase	RTQUTVQTRPTT0
w:rebate	TVTWXX3YVXXYV
w:rebecca	tXUXYaxYWYYZY
w:rebonjour	1ZZbaaXbZZaZZ
w:rebrand	0UYYYXVWYXVZT
w:rebranded	yZXYXYVXYYWYW
w:rebuild	RW1VTWPUTRTWQ
w:rebuilding	zYaWaYWaZaUZZ
w:rebuilt	UVTYWZTXzSXZW
w:recall	VXXYrYVXYVVZx
w:recast	0WWUWQVUXVWYS
w:receba	PQSSTROPTP4QN
w:receber	UVUXWWSWUUzTS
w:recebeu	UWXyYVWWWWWWS
w:receipt	oVWWWXRVXSwzV
w:receipts	sQOSSSwOQLQ0O
w:receive	UXYtZYenYV4YU
w:received	WkVWXbWUYnpZ4
w:receiving	XYcZaYbwYWXyV
w:recent	lXyZbZhZrVZZX
w:recently	WWjZYXwYkvYYX
w:reception	VXVYXU0qYWlXq
w:receptionist	TWUXYXUYXVxXw
w:receptive	TWSWzXUYXSUYV
w:recertified	TYZYYWzWYXVZU
w:recevez	PVVVXTUVWW0XR
w:recevoir	QQRS0SOQSQtRO
w:recharge	bbbacZXabcvcZ
w:recharged	YZYaabUaaXyWT
w:recherche	wxWZZXXaYZaZY
w:recherches	TXUWWwTTWSUuS
w:rechne	UXTXWXzVVTWWS
w:rechner	0aXbbcZaaaZaZ
w:rechnung	wVVWWVTUVUwVw
w:rechnungssoftware	RWXVZT0XYXTUU
w:rechtbank	VVWxWVUWXWWXU
w:rechtszaak	TWWxUWUVXVXWU
w:recibe	qQSTUSQRTQ3TN
w:recibido	UUTUVVTTTTySR
w:recibo	PUSWVWUTUTVSz
w:recife	XnYZaaXXXXY0W
w:recipe	RUSTVsQrTXSP3
w:recipes	zXUXYWUWZWXYY
w:recita	SUUUUUSTUTUUz
w:reckon	oXSWXXxWVtVYV
w:reckons	xYUWYZUXsSXZW
w:reclamation	SRSTUUQTVRSR1
w:recoger	SUSVVUTTUSTSy
w:recognised	UVQXXXVV2TVWS
w:recognition	Sw0UWUOSUUQUR
w:recomenda	RSTXWXSWzTWWU
w:recomendacion	RRPTTTRS0PSRQ
w:recomendamos	RRNSSSQQSPR0P
w:recomendarias	XTXaZaXY4WZWV
w:recomende	ZZZZaYXWZwZYV
w:recommandation	XYWXYYVXPzXSS
w:recommander	wYVZYZVYwUYXW
w:recommend	PUirUUxtnrUUQ
w:recommendation	TrTWnWSUUtV3O
w:recommendations	ZaYZbbXZbZYyW
w:recommended	xTzcWiQTUWptT
w:recomposition	ZZYZYaXYaZWYx
w:reconciled	TWTUWVSQV0VWQ
w:reconciliations	YYXZbbxaaYaaZ
w:reconnecting	UYzVWbXaYWaca
w:reconstruct	YvZbbcZbZZaaX
w:record	TabsWzedhVoYV
w:recordamos	WWWWXXVVWUWVy
w:recorded	VWWsXUptYVtVU
w:recorder	VZXxXaWYaZWaY
w:recorders	NSSRW1UVWWVWU
w:recording	YXTTWwU4WTUpR
w:recordist	yXZXZXWYZZXZX
w:records	rWssYVYWXWXnr
w:recover	TUSVVPSTSP0VR
w:recovered	WXTZaayZWXabZ
w:recovers	YbabbZWZawbbZ
w:recovery	UYWXYXVXXV0VT
w:recruit	Wc1oXYmWcTuWU
w:recruiter	kasYXYjXlpatW
w:recruiters	RWrVVV1VRTivS
w:recruiting	YsxbYXcXiarYV
w:recruitingvideos	PTRRUQ1SSQRSP
w:recruitment	UVeXYs0XnWmXW
w:recruits	OU1RVWRUSRWYS
w:recrutadora	ccudcdacabbab
w:recrute	SzwYXYWYXWYXW
w:recrutement	X1VbbbZbXabaa
w:recrutent	VXSYWXTW5SXVT
w:recruteur	VXyZYZUYUVXWV
w:recruteuse	YX0ZZaUYVVXXV
w:recrutez	UTUYYYyXwWXVU
w:rectangle	SVRWWVTURRTU0
w:recu	QSSUUURSUSsxw
w:recuperado	VWXYYXyWYXWYU
w:recuperiamo	UWUWWWxUVTVSS
w:recurring	UXXYYVUTYWWVz
w:recycling	VXXYVZUWYUXWz
w:red	uXUemXUVWTpXy
w:redaccion	UWVTYzTRYWXWT
w:redaction	wYaZaZYaaaYYY
w:rede	WaY0ZYXYaYaZX
w:redelivery	RUVVVVVVWU0VR
w:reden	RURTVOQ0TxTTQ
w:redes	QSVTWT0VVVTVS
w:redesign	wXTVXWwUVVjWT
w:redesigning	WZXyVXWYYYaaY
w:redmont	yaZQaaaaZbbba
w:redo	zTUTWwRSWVWXT
w:redoing	YaWYabyZXXZbZ
w:redone	0UTWWWSSSTWWT
w:redoubt	vZZbcbZcccXZa
w:reduce	XaWZcawacZbcc
w:reduced	UUWWXSxvYWUXT
w:reducida	QVXTWTSzVWUVT
w:reducing	WXUXYZyWXWUWT
w:redundancies	VyWYVVTXUUXXU
w:redundancy	aZXbbcYbTyaXY
w:redundant	WYSYWXUW3NWYU
w:redwater	fwnYXZnYtVYmW
w:reel	kWYXVYTX2SVYW
w:reenvia	WYaZaZXZZZwZY
w:reenvialos	QRVUWTSTWUzUR
w:reenvie	RTVTXTSTWTzUR
w:reexpediez	PVVUWTTUWW0XR
w:ref	P2UWXXUVXXqUS
w:refaire	2UVUVSRTXTWWS
w:refait	TUTUUVTRUzTTQ
w:refer	ZXnsYeYXyXocV
w:referat	WyVXYTUWVVWWT
w:referee	TTNXVXSX4RTWT
w:referees	RWVWYRSSWSVU0
w:reference	WWTXXXYc3VUWy
w:referencement	UXVWWW0UVUOTQ
w:references	iSsWWVwWxUWVT
w:referente	PVWTWT0WXXWZU
w:referentenstelle	VzUXXSUVUUWVS
w:referentin	YWWZYUWXVyYWU
w:referenzen	PTSVVVxUxSVUS
w:referral	VUe1joVWtVWdV
w:referrals	XZUYZa0YVRXZY
w:referred	lnWfYqSrXoZXs
w:referring	XaZaZY0TaZPaa
w:refill	TUWXzXUYYYXYS
w:reflective	ZbbZbcWbbbwbW
w:reflexion	TS0UVVRSURTTP
w:reform	uTSOW0RTUVVVS
w:reforma	WYXXYYXWYXXXx
w:refrain	XZXaYXUyZXXWW
w:refresher	SVVWXYTXzTXYU
w:refreshing	VYyWWbYaZWaca
w:refugee	QrPTUyOR1PTUQ
w:refugees	uRSTT0QRUUUUQ
w:refund	XUTUUunTUSrUy
w:refundable	VVWXYZsYYY2XU
w:refunded	XXXVYWvVZV1YT
w:refunds	XVZbbZYabZyZX
w:refurbish	RXWVYWzXZWXWS
w:refuse	VWuaZaXaYYvZW
w:refused	WWWYYYTWXVWVy
w:regalo	WWV0XWTVWVUXT
w:regard	uWWsYVdWZXUYv
w:regarder	XaYaZawZZYZaX
w:regarding	csUltXkVkeZaj
w:regards	upWYadiYZvYZZ
w:regeln	VyUWXWUWWUWXT
w:regent	UVUVVTQTSRVUz
w:regie	yaaabbZbbcbYb
w:regime	1YZabaZbaabaZ
w:region	vRwWVTYVqtVWT
w:regional	YtanWXSwcVvWW
w:register	kTxaXSc0XUWVm
w:registered	lvaYsXVcYUrqU
w:registering	QVpvXWRWUTyXS
w:registers	vUVWXYxXVVYZY
w:registrar	StPWnXQV0QWWR
w:registrars	WZyZaYVZYWYbW
w:registration	SaVVXaUwnT2mS
w:registrations	UTSVVVSzVTVUR
w:registries	SWWWXVTzXVTVR
w:registros	zWTXWXTVVVWXU
w:registry	OtRyUTSTTuqSP
w:regler	XZVYZaXZZYxYW
w:rego	xaZZaZXabaZbY
w:regreso	WWVWXWVRXyWUS
w:regressions	UWTWVSOXWRVW0
w:regret	TxRXXXQVURUR1
w:regular	PxnUX0RSpUUVV
w:regulated	xsbbZYZbbbZbZ
w:regulation	zXXYabVaZXaaW
w:regulator	uuVrXYTWWtUXU
w:regulators	XZUayYWXXVXYW
w:regulatory	yZaYXYYaYZZZZ
w:rehab	VWWYzZSaZXYaX
w:rehabilitation	PWXzXUUXXXXXU
w:rehearsal	SUTWWWSvTRSS1
w:rehearsals	zXXXXWVVXUXXS
w:rehearse	RRQTRSRTRQUT1
w:reimburse	WXXYXZQZaZ0YW
w:reimbursed	sWUWXXSWXV2WQ
w:reinforcement	UaabbazZRZZbZ
w:reinschauen	RSSTTQP0UQTQP
w:reinsurance	TxwUVYQWVTWXV
w:reinsurer	WZYbxaXaYVZcb
w:reiskosten	UWaVZzXRaXXYX
w:rejected	uTS0TUOSTOTXR
w:rejection	bZYccdZcvaccc
w:rejections	QVSXWYTW5RWWS
w:rejoice	WXUYWZUYWzWWV
w:rejoins	SUTTVVSzTSTUQ
w:rekenen	VUWyWUUWXWVXU
w:rekening	SUSUTUQUUS3TQ
w:rekeningnummer	UWTYXWUWVUyVS
w:relabel	SWaaaaUWaZzaW
w:relacion	3UYaZZXYZYXZY
w:relancer	UWTXWXyVsRWUU
w:related	TXVWYYWWXVVWy
w:relations	UVTUWTQvW2VWS
w:relationship	mvWXYZVZYXtZW
w:relationships	ZZxYbbVZXZabZ
w:relative	RVVWTXTVWQ1SR
w:relatives	XTaYVZYYZXyZX
w:relatori	WZaYYSXxbZYYW
w:relatorio	0XTWXVQTVSVWT
w:relatrice	YYaXayYPaWVXV
w:relaunch	wZZbcbZbccYaa
w:relaxed	RVvXXZRyXRYaW
w:release	mVXVXYXVVsxVy
w:released	mUoVVVSsWSiup
w:relecteur	QWXUXyUWYZXZV
w:relevance	ZwaccYYXaaabb
w:relevant	TUwpWWwWWVTUS
w:reliability	T1UVXXUXYVTYU
w:reliable	XYyZWaYbXZZaZ
w:relief	yTRWrVQTWwTWS
w:relire	WXVXXYVWXUUVx
w:relocate	RT6YYZlWlWXWV
w:relocated	aYXbcdZcvaccb
w:relocating	Y5WZYZXYPYYWX
w:relocation	e0pYZYUZqYXZW
w:reluctantly	SSVVZ0VVXWXWV
w:relying	ZZYZabwaYWYba
w:remain	TUfsXiRTTZyXx
w:remainder	VZYZZUVWYX1Zs
w:remained	USUWXWTVVV0UR
w:remaining	tXWXYWUXyYSXW
w:remains	SVUUXxSVVpwVU
w:remarcada	TWVVXWSVVTTSz
w:remarks	rWXUYvuUYXVYV
w:rembourse	UXVWWW0UVUOSQ
w:rembourses	VTWWWWTWWV1US
w:remedy	XUVZaZzaURXXW
w:remember	ZmXjrWbWlzVXi
w:remembered	YaVaYaXVyRXZY
w:remet	XYZa1aYYaZZZX
w:remettre	xYbaaZYaaaYYY
w:remind	TWRxWWTRWUUxW
w:reminded	tXXZZaYZXwabX
w:reminder	XpVYXbrUnTWtw
w:reminders	QXYXWYzYYUVZW
w:reminds	SOUVXTSOWUUT1
w:reminiscing	YZVbbbYaZwZYZ
w:remise	PWWUXzUWXYXYV
w:remit	WVsYYZWXYY0ZW
w:remote	vpbccnXdZXpYW
w:remoteanteil	xZccbbZbbbbaZ
w:remotely	yVZYarUVbaXaY
w:remoto	1XabbbZbaaaaZ
w:removal	aYYbcbabaYxSY
w:remove	QROSRStPRPO0M
w:removed	TUTWWUQRnQn8P
w:remuneracao	ZVZZYxYUaYYZW
w:remuneracion	WZZXYyVTZXXXV
w:remunerada	VYYyZvWSYWXXU
w:remunerated	QsS2UqRVUPUWS
w:remuneration	pmYlpuSjsVWXV
w:remunere	WZX2ZXZZaZZZX
w:remuneree	WWXsYxTRXWVXU
w:remunerons	TUWVXyTUWWVWU
w:renal	YwZaabZaZYYdZ
w:renamed	UVUWWYUWUVVXz
w:renata	UWmYYZyXXTXYV
w:rencontre	TUSVxUTSVyTSP
w:rendas	SXXTZzUVZWVXU
w:rendement	VXVXVXwWVUvVS
w:render	1UTTWTuTUUUVV
w:renders	VWVUZZVyWZWXV
w:rendez	UVVWWWTVVTVUy
w:rendimento	YaYZYZTYXXxVV
w:rendite	UXVTVVxVYWuXT
w:rendono	TVVWWVyVWSUUS
w:renee	ZbYVabxZWYZYX
w:renew	UVUVVWzQVRmR3
w:renewable	n4UWYXSXWXTYU
w:renewables	XWyZZaXZWWZaX
w:renewal	pUSVqVpuTRTUv
w:renewals	VWSXZazYWUYZX
w:renewed	PxSVVVOStRbsv
w:renews	WYXYZYTWZXUvs
w:renner	vaXbccadbddec
w:rennes	U0XaZaZabbaaZ
w:reno	xWWYZXtYZWXZW
w:renouvelables	0ZaabbZbbbbYb
w:renouvele	XaYZZZVWaXWxT
w:renouveler	UWTXXXTVWSV0R
w:renova	WZYZaZVXZXWxU
w:renovar	zXYaZaXYZZZYV
w:renovation	wWZXZZUYaauZV
w:rent	ZmUqYZqlraaXo
w:rentabilidad	WZYZXYSYXXxVV
w:rental	uYVXXWyWVVXWT
w:rented	0WVVWURVWUVVS
w:renters	sVTXrWUXUxXXU
w:rentre	yXWWYYUXXXYXW
w:rentree	TUSUUVSRTzTTQ
w:rents	QUQvTutLTxSVP
w:renueva	WaYZZYVSZWWyT
w:renvoyez	QSTUSTQQVS3TN
w:reopen	PUTUWWQUWSSq3
w:reorg	TURUTWRSUNVT0
w:reorganised	V6TWWYUXVSXYW
w:rep	wabbbbVdbccdc
w:repair	uTTUlrkvUSZVp
w:repaired	waabbbZbcZaca
w:repairs	yvSTXXUSXXXZT
w:reparacion	UXYXYVUXYXTYx
w:repartimos	STPT0SQRSQTSP
w:reparto	RTSUTzRSSSTTQ
w:repas	UUXWW0VPXVUXT
w:repay	SSWWSXyWWVwVS
w:repeat	TVVUkwTSWTVWx
w:repetition	UVWWXWUVXUUVz
w:replace	mVwWZXpXVVsYU
w:replaced	WYWaZYVZZyWbV
w:replacement	S2UYWXaXVVWWz
w:replatform	yYYaYbUaaYbbZ
w:replay	WYXYWTV1YTXSQ
w:replied	QSPUVVsQbNU0Q
w:replies	TWTXWVRTwxWuS
w:reply	ncaiZmrWYjpYm
w:replybox	YZTYYayYYYYZZ
w:replying	SqVwXTSpXWspS
w:repo	RxUVUXRVXV5XT
w:repond	VXVXYY5XYWXYW
w:reponse	0ZZbaaYbaZaaZ
w:report	pXTxXTYrVTkly
w:reported	TUTVWVRRVRzxN
w:reportee	TUWTXVUTWTTS2
w:reporter	QwTWXWPVzUTWU
w:reporters	UzWYZYUZWZUXY
w:reporting	nrVXYXwVXRWxk
w:reports	zvVXYrUYYWnYV
w:repository	TVVUWXTWXTuxn
w:reprends	VWRWVUSVzUUUT
w:represent	YU2fqXzVVUYVT
w:representative	3UVWWWSXZYXZW
w:reprint	MSQQTyNyUOQRP
w:reprise	VyWYXXVWWVXXU
w:reproduce	UXWYYWUUXtXVx
w:reproducible	ZZYZYbXYaZWYx
w:reps	XyYYXYWZYZYYY
w:reputation	vYWVYXUaZXvaX
w:reputed	aZYcabTbxaWZY
w:req	WyUaYZWZuXYaZ
w:reqs	ZZTYYbyYYYYZZ
w:request	YaVZabjTdeUzx
w:requested	TVUmXWadWSZ3t
w:requesting	yZYYaWVXWYXZU
w:requests	xVUlUyQnVSnYR
w:require	yVduYTYVXWuYV
w:required	mUWtXmcWjVuVq
w:requirement	zWmkaZdZoYYZX
w:requirements	tTrZaZ1ZWYYYX
w:requires	mXYUtSSWYX0Xo
w:requise	UXZYWXWXZYyZW
w:requisitions	QR0WYXTTXYVSS
w:resale	WXVXyYXYYUXYW
w:rescue	XXXZzXSUWWTZY
w:research	VuT6WWSUZoXXU
w:researcher	VcX1ZWxUWXWZW
w:researchers	TUTzWURRUTUXT
w:researching	YbZxbbnbcabbc
w:reseau	VZXyZXUXaYYYX
w:reseeding	VXWXWXTWYSXYz
w:reseller	TVVTUV0TUTSRR
w:resend	TZWXXXSXYVVZz
w:reservation	VVTTZXSZYYzWT
w:reserve	UVUuUQfSUSlV1
w:reserved	SUVVWUwQXTyUr
w:reserving	wUVTWyQQWTTVT
w:reset	TWTXWVTUVPUr2
w:reshipping	UYbacaWZbayZY
w:residence	TVWXxYSWXRVYy
w:residency	TXUYzYXUWTXYY
w:resident	R1WYZWUUXWTXw
w:residential	VxWYYTUvWYWXS
w:residents	uVVTmXuXYWWYt
w:residual	XXZZZXTWaZzaY
w:resigned	uwZYYYVXZXWYT
w:resilient	TTRSXWR0XWUZX
w:resits	TWUWVUTSURUR0
w:resolve	VwTXXZwYXXYYY
w:resolved	rYVXwXTYZpUYW
w:resolves	ZZYZYaXYaYWYx
w:resolvo	RUUUVU0UTRRSS
w:resonated	YYyZWZVZYXXZX
w:resort	UUuWXVzRVUTVU
w:resorts	lXXTYWRUXWzXV
w:resource	WVVZZzUSYRXWV
w:resources	yoYYYXVYYZvXU
w:resourcing	UYxbcbWcbaaba
w:respect	QRpwTqRSsuUTS
w:respected	qftXXUsWrWUXU
w:respectfully	WWTsYYsYruYZY
w:respects	RVRTUPQUR1RTP
w:respin	VaXYZYyYaXYaX
w:respond	ySWUXUPWVWPzO
w:responda	TWVVXWTVVTTSz
w:responder	LTSSUSRSTQR1u
w:responderemos	TUVWWVSVWQRS0
w:responding	VZVXZYVTazWXT
w:responsabilidad	UUWWWWzUSTWWR
w:responsable	ztZaZZXZZYZaX
w:response	oUUTWVOWWWO1N
w:responses	SXS2VVQOUOTUS
w:responsibilities	xYXaccZcccccc
w:responsibility	wXZbcZXZcbaZc
w:responsible	UlSXYYZXxvWVp
w:resposta	Y0abbaVabaaZZ
w:respuesta	VWyXWWUWTUVWT
w:rest	qXVWwVmWWX1XT
w:restare	SUyUVVTTURVVS
w:restarted	TSSWWUSSTRUS0
w:restarts	ZbacbaXabwbba
w:restaurant	PTQV1U0TsPTWO
w:restaurants	xSQUyTPSTQRUR
w:reste	RwTWyVSUpUpUR
w:rested	uaaccbacbbcdb
w:restful	TXVZZW0XWQZXW
w:restiamo	WWTYWYUUUzWWT
w:resting	STUXXWTVVTUVz
w:restless	QS0RSRPRQOSOO
w:resto	SUTVWWyUUSVVS
w:restons	ZYXaZZXVZyYUV
w:restore	VyZaYVVXYYZaW
w:restores	SUWXXVUWXV0TT
w:restoring	RYVV0SUOWVSYU
w:restraint	YYUaabXaYxbaa
w:restricted	UUUUWVSTURO0P
w:restrictions	TXXYYRTXzUYXV
w:restructuring	VVPWVYQUzwVVS
w:result	XVWYYXuWWUqpx
w:resultat	RRWTXTUUWV0WR
w:results	RUaVWWXnVbTzv
w:resume	uWuZZZbZtXjZX
w:resurfacing	XaZaZbXZZZZZw
w:retail	XpotqXjaZZXaZ
w:retailer	1TXuZXVXXXVYV
w:retailers	UYxbcbWbbaZba
w:retain	SYXzYXUZZXsZX
w:retained	UlzqWWXUVSVUv
w:retainer	1SSwSVQVWViXS
w:retainers	XZXYYZUaZZyaX
w:retaining	WbabdcZdbbvcb
w:retd	YYZYaZwbbcbba
w:rete	VZVtZZWXXwYXW
w:retention	NRQ1RROSQOPRO
w:retenu	UV4WYYTXWTWNW
w:rethink	VWSXWRTTS0WXT
w:retida	SUTUVSSTTSzSP
w:retire	0ZUUWRVWWTWYU
w:retired	0VVXWXSwWeWYT
w:retirem	UVWWXWVVVUWWy
w:retirement	oVTWXWzVVSWYT
w:retires	u3VWWVTVWVXYU
w:retirez	TVVWXUUVWVzTQ
w:retiring	QySUUcbuZwVWQ
w:retomando	yXbbcaabcabab
w:retomo	zWWYZYVTZXUYX
w:retorno	WXWYVWPWVVzUU
w:retouchee	UTTVWU0UTSUUS
w:retouchers	VZwbdbXcbaabb
w:retreat	TVQXUW0WXQVWW
w:retribuita	VZX0ZXXZZYYYW
w:retribuzione	VyVVXVVWWWWXU
w:retrieval	aXyabaZbZWZbY
w:retrieved	ZvZbcbacbcYYb
w:retrouver	UVQXWQUSU0VVT
w:retry	WYYYZYWWZVXRx
w:return	lWtWcWoWoZYVx
w:returned	TVSWWWSVVQl1a
w:returners	RUUVWXSXzSWXT
w:returns	XURtVUsetSsUS
w:retweet	YYZZaRVyZXYZX
w:reune	RTUwVRRxUSTTP
w:reuniao	SVVTWVQQWTUSz
w:reunion	RUVvVUQQVTSR0
w:reuniones	WWVwXWVWU0XVR
w:reunit	UWVzVVSUWVVUS
w:reusable	YXZZxcWaaXWbZ
w:reussir	TZWXZXTzYWVVT
w:rev	qWWWyWSTUVUXU
w:revenons	TSTUVVRTWRSS0
w:revenue	dVVV3mOrWVaXV
w:reverse	UTVWyWwUVUVXU
w:revert	V2UZtaVZYZXZX
w:reverted	TWSXSYQVUPWV1
w:review	rWXtXZlaVbYXx
w:reviewed	qmSSWUQVwNVyr
w:reviewer	YTUyUrNRUQTUz
w:reviewers	QVXXYsTVZYxZW
w:reviews	vRSTUtsTTSoSu
w:revisar	yZbYbWWabaSaX
w:revised	TYYZaaUYZYXYy
w:revision	qTUUVVTUVRwcw
w:revisionare	zXXVYTUXYWRXU
w:revisione	RSTVUUSSRQTRz
w:revista	TXXTZyUVZWVXU
w:revive	XYwbaaYaaaaaY
w:revue	WWUWXTUyYUTXT
w:reward	UWVzYYUTwVVVV
w:rewards	YaXZcbwacZbcc
w:rewire	SaZbZbZbxXabZ
w:rewrite	zXTWZVyYXXXYW
w:rewriting	WYYXZZyWZXUXU
w:rewritten	TXUXXWSVzrVWS
w:reykjavik	RVzWWWTTVSVWT
w:rfq	vZbcdbabccaaZ
w:rheumatology	VxZZbZZXabZZY
w:rhino	0WSXWWTWUUWYS
w:ri	yWVacbYbaaabb
w:ricarica	YXaaaZYaaYwaY
w:rice	0XVXYWTVUUUYS
w:ricerca	ou0YYUWXYVXXV
w:ricercatore	VyWWUYVVYVWXV
w:ricerche	UVRWXWTUWRU2P
w:ricette	VWTXWWTyVSUWT
w:ricevera	TTSVUVTUTSzUR
w:riceverli	SUUTUTRSVS0RP
w:ricevi	QSWUXSSTWUzTS
w:ricevuta	WWWYYZVXXWWxv
w:ricevuto	UXUwXUUVWUvSQ
w:rich	RUYYWzWXYZWaX
w:richard	YZWZYYWSYyYYX
w:riches	TUSUzTTSUQSTQ
w:richiamarla	SUzUVVTTURVVS
w:richiesta	QSTUUTSTSTSzR
w:richtige	UV0UVWSUSRVTR
w:ricordo	VXVxYWVXXWWWT
w:ricostruisca	zTWVUUUVWVVXT
w:riders	WWZXyYRYbaWaY
w:rides	VaZXaWXaYYxbU
w:ridiculous	WbaavbWbbabdb
w:riding	0VWXTUPUUUxYU
w:rien	PUVVWUTUVTUUz
w:rientrare	TTSUUUSTzQSTQ
w:riesgo	XaYZXYTYXXxWW
w:rifare	zXSXWXQVSRXWT
w:rig	PUSTSTPxQyvVQ
w:riga	QUST0VPVWUUWU
w:rigged	xZZaVaZZYXabZ
w:right	naponXoVVsaXn
w:rights	vVVVXwRUVTqWT
w:rijdt	UVUVWTQTTRVVz
w:rijnhof	VWTXWVVzWTWWT
w:rimasto	TTSVUUSTzRSTR
w:rimborsate	VTXXWWVWYVyXU
w:rimborsiamo	WZYZYYyXWWPUT
w:rimborso	TXVWXWSVXVNW1
w:ring	ntwWVYeUjUbWt
w:rings	UUV0XRSRUUQWR
w:rinnova	YZYZZaVXZXWxT
w:rinnovabili	yZbccbabbbcaZ
w:rinnovo	UVVVWXUVVTTTz
w:rio	XXVZXZWXVyXYV
w:rioja	UyWYZYWYXYXZX
w:ripetizioni	SVUVW1USVSVWT
w:riprovera	UVUVVVSTVSURy
w:rischi	XZYZYYSYXWyVV
w:risco	WYWYVWRWWVyUV
w:riscrivo	2VYbbaXaZbYXY
w:rise	UuVYTYUWYXyXS
w:riservata	RT3STTQRQRSSQ
w:riservatezza	WYVwYXWYYXWWU
w:risico	ZaYaYZTYYXwXW
w:risiko	WaaYYXSYaZwaY
w:risk	ahhWrxYWYWuYV
w:risparmi	QXYXZVzXZYUYV
w:risparmiare	abcbbYwZccXaZ
w:rispediscili	PSVTWSRTVTzTR
w:rispondere	QSTUUTSTTTTzQ
w:risque	WYWYXXVWYVxUU
w:ristoranti	VXTXVW1UTTVWT
w:ritratti	UWVWXWyVWSVUS
w:ritrovarti	TVTVWWSUVzUUS
w:riunione	VWVWWWVTXTVSx
w:riunioni	VWVxWVVVVVWWT
w:rival	XZXYaayZYVZcY
w:river	RSTUUxQySPTTN
w:riverbank	YYWXZZyXYYYaY
w:riverside	RSnUXWRxWTUWv
w:rivista	TYYXYzURYXXZW
w:riyadh	WxWbabYaZaaaY
w:riyal	VTUWXWQRUT0VR
w:rm	zVXXWYWXWWYZY
w:rn	pUzVWUQVTUVXU
w:road	ttTUUTsTVVRwZ
w:roadmap	vTTvTVuVVVWXT
w:roadmapping	UUR0WWTSWTUXW
w:roadmaps	TU0VWXWRWWYYW
w:roads	XUTZXZUYzTZaY
w:roasters	VXXZyZUZYVZaX
w:rob	UUyWWYRXUsTYU
w:robert	SYTVZZWZYYyYV
w:robin	TWVTXWxXYUVwY
w:robot	oROQ4RMRTXuRQ
w:robotic	RUR0WSQSUUSWR
w:robotics	YvlYZZpkYjYpV
w:robots	qTSyvUqSUTUVS
w:rochdale	zZVYaWWaaXYbX
w:rockville	sbdbdcbcdcbcc
w:rodada	VTXXzXVWXWWXU
w:roei	RUPUUUSRU0TRR
w:roemenie	PTXUXR0WXXVXU
w:rohan	Zbbatcbbaacdb
w:roi	YXTaUazaUWZaW
w:role	nsoYkcYapiZXZ
w:roles	WV5ZYanYsUYYY
w:rolf	YaYZaazZYSYbT
w:roll	VkuRWunTpQUVp
w:rolled	WYWZZWVUZVXXy
w:rollers	WbZaZXWxaXYaZ
w:rolling	tXXWYxmWaYYYV
w:rollout	5TZYaRVZaYYZY
w:roma	WrXZZZWYYXZyV
w:romania	TWZYTXzZZaYaY
w:romanian	TUVWXZzXYWYZU
w:romanzo	SRTVTURzRSUTP
w:rommelmarkt	TTTVVVTTTRUTz
w:rond	3VSaaaYaYXZYY
w:ronda	TSUW3XTVWVWWT
w:ronde	WXWPxSTwXWYZW
w:roof	oWUUVWnUVTYW4
w:roofing	wbbZZYYbccYaZ
w:roofs	SUTzWWTVWXVZU
w:room	WmTXqvYdbqWVt
w:rooms	xwVXXVUVWViXv
w:root	UUUWXWTUXSTTz
w:roots	RZZYayWXaZTZZ
w:rope	RZyXaXUWYYWZW
w:ros	yVYZYXXXYXZaY
w:rosa	plWYdaaWYXX2W
w:rosalia	WyVaXbVbaXZbZ
w:rosalind	qWyYXYUYUQYat
w:rosamund	XZXbbbWbxXbbb
w:rosario	RUWUYVzYXWWXW
w:rose	TXWUTWSXZV1WR
w:roses	0ZWaYYWZZYZaW
w:rosie	WXzYYZVYWTXaX
w:rossi	VZYYazXTZXabY
w:roster	1TwTWTQUVVTWU
w:rota	kTSWvVRvTOTTz
w:rotas	VRTWUT1UUvTUQ
w:rotating	VzUYWXTXXXWYT
w:rotation	xYXZcbYcZbXba
w:rotterdam	atZjsdZpXfXaW
w:rouen	YYYZaZWXZWTxU
w:rough	xUsVYYUYXXXZV
w:roughly	3VWWXTRtWUVYV
w:round	WrkXtYYqeanXa
w:roundabout	XYYZaaXYYxZYX
w:rounding	QSSWWVSSzRTUw
w:rounds	cVTnrwTXtTWYU
w:roundtable	WXXXZYR5XVWXU
w:router	VUVXtXTXWUVUx
w:routes	wtXaZaWbZXYbb
w:rouvre	UXWXXXTyXVVVR
w:row	SVTXWXSttqVVv
w:rowans	WWXYZYWXYVYYx
w:rowe	SVQWVWSW0RTXR
w:rowena	wZabbcZcbaadb
w:rows	SVRVVWQTTyUTr
w:royal	WTVYYXVtZsxXV
w:royalties	SWVWW9UVWTUYU
w:royalty	oVUVW3RTXVTWW
w:rs	pVWUXvSuXWwWS
w:rsu	UzUaZaUZZXYaX
w:rsus	XzXaaaqZaZZZZ
w:rsvp	YYYYZTS5YVXXS
w:rt	YWyaabYWZWaZc
w:rtos	0VXUXRVXTUXXU
w:rtt	X1UbbbZbXabaa
w:ruakura	TXbZaxZaaZZaZ
w:ruaridh	WZRXYYVWYSVyU
w:rubbish	tVUyVYUYUUXYY
w:ruben	WXzVVaTaYWYZX
w:rubriche	SWSWVWRUUzVVS
w:ruby	VZWZZZyYVXYaY
w:ruckmeldung	WzUVYYVUUWWXU
w:rucksack	QVS0VSRVWTUWS
w:rude	QqQQUyvNTwRTP
w:rudi	VYXZYZzZWYXcY
w:ruhestand	XZXZaZXYYxYXU
w:ruhm	PSTS1SRURQTUS
w:ruimte	SWYXYyVXYYXYY
w:ruined	SVVV0YTVUTXZT
w:rule	zSRTUTQRTOS3Q
w:rules	pUTrmVmqWkuoQ
w:rumanien	RWaXZXzYYaZZX
w:run	oqVmuqifWVpXV
w:runaround	ZbYbZbWYZUYbx
w:rund	wzXXZUUWXXXXV
w:runde	YZWZVaWZ3XZZV
w:rung	XYWaZbyaaXZcX
w:runners	XZUZYaoXZ2YYW
w:running	SnbjaZYoVivWo
w:runs	xXStVVyVkSUVq
w:runway	WOZazZXYZaXYY
w:rupees	wWTyUURWUUWWS
w:rural	luTRntRyVVUXU
w:rush	zVVXWXUXWmXYt
w:russia	abZbcZXXcZxWX
w:rust	qYaZaVYwbYWaX
w:rusty	UXXYYWTRZQVY0
w:ruth	qrTWUWRSqpVXx
w:ryan	UQQWVXTVWW0WR
w:rye	TzTXVUTVXTXYT
w:s	mckfnaZmjneWj
w:sa	V1WZYVtYXXZZW
w:saas	UVyYYvSVUVXYW
w:sabados	TRUVU3UUWUVWR
w:sabato	XYXYYXTxYWWXU
w:sabe	QRTUUU0TxTPTP
w:sabes	SURWVWTV1QUSR
w:sabi	VVUX0XUXXVWYU
w:sack	xXYbaaYaZUaYZ
w:sacramento	XzVZUZWWYYXZU
w:sad	SsUXwXUWXvUZU
w:saddle	WZYaZZWYYWXYz
w:sadiq	abYcccYcvZacb
w:sadler	UXXVYSS0VWXaV
w:sadly	SXZUWSVzZXXaV
w:safari	TVUUVWSSTRSRz
w:safe	STSoWVQbaU3nx
w:safety	tUTrZwPxUSTVR
w:sage	XVXZxZYZZYYaX
w:sagen	VUyXXYUWUUWWT
w:sagst	1ZYaaaXaaZZbW
w:sagt	USSXWW0WRSTTS
w:sai	UWXbZayaYaaaY
w:said	nhsfsWYbWtYWX
w:sailing	vVUVWWTUWUVVx
w:saint	rpXYYxVZXXYXV
w:sais	zVTWWWTVTTWWU
w:saisie	RXZYZXyZZaXZZ
w:saiu	TxUXWWSzWTVUr
w:sake	SzXYZZTYYZVaW
w:sala	QSUzUQSUVUSUS
w:salad	WZXZZZVYZVYX0
w:salaire	XyYatZXYZYqYW
w:salarie	XXZYxZYYaYYYX
w:salaried	S8QYTYqWWWXXW
w:salaries	StUW1URsXUUVQ
w:salario	VzWYkZXYYYxYW
w:salaris	V3WYjYWYSXsYW
w:salary	UxoXwXWYYVrbZ
w:sale	ZnSUxUusTRTUb
w:salem	VWZaZwYZYZZaW
w:salen	UVVWVVTWUUUWy
w:sales	WXYsV1mYXkXXa
w:salesforce	ltqsYYUaraYaW
w:salesman	SUVWrX1WVWWYV
w:salgado	TVVWWWUTWUVVx
w:salimos	VWWXXXUVWTVWy
w:salle	UVWWXWUVXUUVy
w:salmon	QUV0VUSTVTTUP
w:salon	yTTVVSSvToURQ
w:salonen	VyXaZaYaZXUbX
w:salons	UYXYXZzWVTVZV
w:salt	kVVVXVRvXSSVy
w:saludado	WWWXXWVRXyWVS
w:saludar	TUyWVXTWVVWWT
w:saludo	XYXYZYVXYyYSR
w:salut	wYqawXXYZYWZX
w:saluto	WYXYZYVXXyXTS
w:salva	TWVWWXTWWVyUR
w:salvage	UVaYZxYYaZZaY
w:salve	XWXZXZXYxWZYW
w:sam	qURWWWSVT2WWR
w:samantha	qYsbccYccbbcc
w:same	ocSncmbVa3kWT
w:samedi	QTTSV0RTUSSVR
w:samenwerken	STSVVVTTUzUUQ
w:samir	WXUZXawYxSYXX
w:sammeln	WUTXxXTXYWWXU
w:sammle	UVyXXYRXVUWWU
w:sample	VWVXXvyUsWVYq
w:samples	pWVXXX2XXiVWY
w:sampling	wYWQXYwZYYYaX
w:samsara	xabZaXWbbcYca
w:samstag	UVRWVWSVSRUVz
w:samstags	yVWXWWTVXWXYU
w:san	zWXaYbYZaaabX
w:sandusky	zXWXYXVVYVVYR
w:sandwich	S0WZWXSaZZVaZ
w:sandwiches	yVVWWSUwWqYZU
w:sane	XXTXXVSRV0SXU
w:sang	VWSXWWTVUzUWR
w:sanita	ccbcbZZucabZY
w:sanity	yUaYZYXZbYYbZ
w:sanjay	oVXYYYVWXWSWz
w:sanna	ZbYbZbWYZUYbx
w:sanne	UyUVUVvUURSVS
w:sans	pVUWXWxrWUyVS
w:santa	0TWWUTUUYSUXT
w:santander	QVWTWTS0VVUVT
w:sante	pU0XjYUXVUXWU
w:santiago	ZaXbbcYcwYcab
w:sao	tfUUTUvxWUOTT
w:saoirse	UWYXYySVYXXaV
w:sap	pwlZZZXYbXYuW
w:sapc	WyZZbZYWbbWbY
w:sapere	UWvXXXTVvSWUS
w:sappia	UUYYyZUXXWXYV
w:saputo	RSRTTUSRS0SQP
w:sar	XzVaZaXZYZYYY
w:sara	UVWXXVUVYU0Pu
w:sarah	WaWVZZ0XXXYZW
w:sarebbe	yYaYaRUaZaZaY
w:sarkozi	waababZbbZaca
w:sas	jcqYZxVltVWbU
w:saskatchewan	zYYaYZTVZVYaU
w:sat	bTTwVUSZU1TVt
w:satellite	PTQT3VPTSPTWS
w:satisfaction	ZZXaZaXaYxZaX
w:satisfied	VYTWXZyWYXWZU
w:sato	WZVXZYVUazXXU
w:saturday	YrSuYWYpUTUU1
w:saturdays	xSVTr3PSWTRWR
w:satz	0YWuYZXZZYYXX
w:sauce	nRSUSVOTSRSzP
w:saude	YzYZbZWcZvYXV
w:sauf	0ZZbaaYbaZaaa
w:sauna	SVVVX0VRTSVWR
w:saura	WVXZxZYYYYXaX
w:sausages	TXUXWYRxYSWYv
w:savannah	WWVXWXPVTWVzT
w:save	bUsUTT0zURRUZ
w:saved	QUQUWVwSTuT4O
w:saving	tXWWZWzWYXWXU
w:savings	oXUX1YVWTTxYV
w:savoir	VXuXXY2XYUWXV
w:saw	qnbXfhoWkvZWV
w:sawmill	rVQzWTRUUSUVS
w:sawmills	wXaZZZZbacaca
w:say	lmqZajYaYsYma
w:saying	TwSXXXTYT0WVS
w:says	rYqWYnYVbpUUy
w:sblocco	SVUTVTSTWTzSQ
w:sc	ssUZZYVZuYYYW
w:scada	VzVYWXTXXXXYU
w:scade	uuTVUWSTVRTRv
w:scale	Q5RUVUkSUpfVq
w:scales	VYXaXbYZWxacY
w:scam	SSRVVWRVSSQ1Q
w:scambio	TVUVWUUUVTUSy
w:scams	UWUWXVv0WQRTR
w:scan	UXVUYXtVXwxYS
w:scanned	vUQTSUxUSQNyO
w:scanner	PRRzSQNSSRzTP
w:scare	TQWWzVSXWXUYW
w:scared	YYWZYZSYWzZYV
w:scares	UWTWWWQTS0WWS
w:scarf	VXTXVWRVVPTV0
w:scarica	VVVSXSTSWWzWT
w:scary	TWWUUU0PWUVVS
w:scelta	WbaxbaZbbabaa
w:scelto	XXaaZZXZZXwaX
w:scene	TUQWVXQTT3UXu
w:scenic	XZYYYZWxaXZaV
w:sceptic	TVPUSWSVT0WVT
w:schaal	Q4TUUPRTSRUUQ
w:schafft	Y1ZaabWaZZZaX
w:schalten	YWZaZYVXZYxVV
w:schau	TVzXXYRXVTWWT
w:scheck	YVYYYYXXZZyZU
w:schedule	iUeTWWqRVSrRy
w:scheduled	UUTpXSSQWSoQ3
w:scheduler	RSSWwWTXUVSTy
w:schedules	eXVXyaVZXVWZY
w:scheduling	tUUxmSitWTTXT
w:scheme	tsUVUnvSWUuWR
w:schemes	TUxwXWTUURWSR
w:scherz	UWyYXYSXWUWWU
w:schichten	UVVzWTRUVUTUT
w:schick	UVyYXYTWWUXYT
w:schicke	XXSXXYTWWzXTV
w:schicken	qWVWYXsWWUsVv
w:schnell	QVRTUTSUSS0UN
w:schnittstellen	wbbbcbacccacb
w:schnitzel	VWTVWYTSWzXZT
w:scholarship	RxSQUOPP0STWS
w:scholarships	SWXTWMx0XVUYT
w:schon	UVTWWVTSV1VTQ
w:schone	UVyWVWTVSSVVS
w:school	spYYYnbsqUWWi
w:schoolbooks	TzXZXXSaZZWba
w:schooling	WwXbabYaZaaaZ
w:schools	QWxXwnrUnTVXd
w:schreiben	PRSQUzPRTSvUR
w:schreibt	VzVXXTUVUVWVS
w:schreibworkshop	UUWVWVUyVSVUQ
w:schriftlich	VUzXXYUWUUWWT
w:schrijven	RXWVY1UVYWWXV
w:schritte	UXzVYXSWUVWXT
w:schuift	UVVWWWUUUSVVy
w:schuldhulp	yXZWUXVYZZXWW
w:schulkonto	WXYYYYWWZXQYy
w:schulung	TXYWZ1VVYXXYV
w:schulungsgebuhr	XVXYYZVXZXyWR
w:schwabischen	VyUWXWUWWUWXT
w:science	SsVpruRSwUjXU
w:sciences	bbvcbdVcaXcdc
w:scientific	zVS0hXUXWUkYW
w:scientifique	VWWyWWTVXVWVT
w:scientist	ntXYrYZcrXYoW
w:scientists	VTwZYUxXXXYYW
w:scienza	ZaZbbZYwaXbaY
w:scones	VWWZYZXYXTYaz
w:scope	6WUqZXUXYXWYW
w:scopri	YYTZZZWYZUXxU
w:score	tVWVYXuUYWvYV
w:scorecard	YYyZWZVZYXYaX
w:scorecards	vZaccaZbbYadb
w:scored	TTRTZYRYZW0VU
w:scores	UUTXXZUZYX0ZW
w:scorso	SUzUVVTTURVVS
w:scotland	XZyXYYTXUUZZW
w:scottish	xttWWXQWUTWYT
w:scout	WYWZYZWWXVVWz
w:scraper	3ZXaYaXZXWaaX
w:scratch	RfUWXxSWvdrXS
w:screen	SmVtXWrVXTwWp
w:screened	xZZaVaZZYYacZ
w:screener	UXYzZTURZZTUU
w:screening	sVi2kXRXWVaXV
w:screenshot	XXYYZZVZZY2XU
w:screenshots	sWWXUUrXZXxZT
w:script	vTTuUsYRVTwVQ
w:scripted	RWSPV1POXVUXV
w:scripts	yQSxUuRSUSSVS
w:scrivanie	TVTVWWTUVyUUS
w:scrivere	TWTVVoPRzRUUS
w:scriverebbe	TYYXZyWTZYXZX
w:scrivi	TURVWVSTTw0UR
w:scrivimi	UVTVVVTVUTzWT
w:scroll	wXuYYYVXXXVYX
w:scrolling	bbwcbdVcaWcdc
w:scrub	RRW0URUUXSUUT
w:scrum	dxRXoUixkRVWU
w:scusa	RTPVSVRT0QUTR
w:scusiamo	VWWWWWUTWTVWx
w:sde2	WZXaZbTaxYYYW
w:sdet	WwVbbbZbbcbcb
w:sdk	zXVVWTTXXVyXT
w:sdr	VVTZVazaZYXXX
w:sdrs	VWUZVazaZZXXX
w:sdtm	TYZXbZyaZZZZZ
w:se	bYmcrVcdoVeuV
w:sea	RvxWUvTWWWWYT
w:seafarer	aYabbaWVcZxaW
w:seafarers	SUzZXYVYUWXXX
w:seal	XXZYaZYXZXXYy
w:seaman	wySUWVTWWVSYS
w:sean	acwccdZcaUcdb
w:seance	RRUzTTTUWWSWS
w:search	ortXfZZXheXsW
w:searched	YUwVVWRqndWWx
w:searchers	VXVYYYWWXVUyS
w:searches	TdVWWWdVUTs2R
w:searching	WcVqqvdVdUWlr
w:seasick	RUTVVzTRVUTVQ
w:seaside	SVXWYzVVXWVYT
w:season	yZ2VVUVvVcUVT
w:seasonal	5TSVWWUVUVWXT
w:seasons	yZWXZZUXVTXZX
w:seat	TsTyqWpedUXmZ
w:seated	XZYxaZXbaZaaY
w:seats	QUVsVtpvVSnTQ
w:seattle	opqXmYcfXqXmV
w:seaweed	xXuYZXVWYVWaW
w:sec	SUuUVWQUWSzWP
w:sechs	NSTuUvQwTSSTP
w:sechsstelligen	XZYaaYXZbZxXX
w:sechsten	aYZbaTZZzXaaY
w:second	krXanbXnXtaWn
w:secondary	XVUxWdSSwURXS
w:seconden	WYYaZZ4YWXXYW
w:secondo	QUUzVURUVTUUS
w:seconds	lWSWWXlp2SYXR
w:secret	SUWWXYqWWV5XU
w:secretariat	WzZZYZTYYVXYW
w:secretaries	UVTVWSzqUQTVS
w:secretary	yxSVWWnWVWVXU
w:secteur	sXxXZWWYrXYWW
w:section	PVUVVySTWTSnv
w:sector	YuwdnYoXYdXXV
w:secure	XwXZYZUYZWvsS
w:securite	YaWYZXXUbZxWW
w:security	sVtVYmTVWU1nR
w:sede	smwZZZWZYYZZW
w:see	XdrZYXjcXqnqd
w:seed	kUqX7YTWXUYXV
w:seeing	UWQwWVRsW1SVT
w:seek	pUTp3VPTUpUWS
w:seekers	RPQUSzxRTTTOP
w:seeking	TpRYtZSY3WYXV
w:seeks	YxXrvrWWYWWWV
w:seem	sVSWuYQUV1rTS
w:seems	tWkWYX1YXXXXU
w:seen	bWTVaopUrrlqZ
w:sees	RRRVVUQQypxTO
w:segment	ZYTaZaRYTzXXX
w:segnalarmi	aYXbcbXazabaY
w:segnaleresti	RTPVTVRTzQUTR
w:segue	pTSUVURStRTSz
w:seguente	VYXXYXWXXVxUT
w:seguiamo	WWYZZY3YaYXYW
w:seguimos	ZZYZaaXYY0ZTS
w:seguirlo	WXWXYYTWXUTWx
w:segun	PVR0YXUWYWUWT
w:segunda	TSVWWUuUUrsTy
w:seguo	UVqXWXSUS1WUS
w:segure	zVWXYUWWTXWWU
w:seguro	WzXZZYqXXuYXV
w:seguros	xYabbbabbccaa
w:sehe	WVSYXYxXVwXWU
w:sehen	RTQUUTPRRySxO
w:sehr	prYvZZWYqXYYk
w:sei	rVpYYYWXXVtvS
w:seid	TVRWVWSVSQUUz
w:sein	uVTWWWT0TTWWU
w:seis	2WXXvZUYZYYZW
w:seit	VXWZZYxXWWVWx
w:seite	wRRVUUOUPwwRR
w:seiten	yTUUVQRvTTTUR
w:sek	tvYYXZVZZZZaZ
w:selber	yZtaZaXZXXYZX
w:selbst	VaawbaZaabZaa
w:selbststandiger	RTTTWU0SUTVTR
w:selbststandigkeit	U1aabbYaaaaaY
w:selbstverstandlich	VyVWXWUWWUWXT
w:selecao	XxZYaYZZZbWaY
w:seleccion	puuaZaWZXYZYY
w:select	VVvXYXWZWwVXX
w:selected	WVWYZYmqXV1oU
w:selection	WXYsaYWZbayYZ
w:seleziono	R2wVYVUWXVWWT
w:self	qTSUWurtVUUTs
w:selfie	VVUWXWSWXU2ST
w:sell	WVTqzZ2TUqbWS
w:seller	SVUyXWUWWVtYS
w:sellers	SXUWWWPSXSV0Q
w:selling	UROw1UOQQWSuj
w:sells	PQP2xSNRSRTUS
w:selma	ZZWZaZyXTVXaX
w:selon	ayabbbababaaY
w:sem	SpwWbwcZVTnVS
w:semaine	wXjYYqZVXpdqU
w:semana	1VWXldTVXVpth
w:semanal	XXUYYXXxUSWUT
w:semanales	ZUWWYyUXXYWXV
w:semanas	RSTUTRR2SQTTQ
w:semester	SVVXXvUT5UWYT
w:semestre	UWXYYYRWyXWWV
w:semi	VaXXYYyXaXZaX
w:semicolons	SVWRVVSTW0VPR
w:semilla	XXXZxZUZZYYYW
w:seminar	RUTVX5RtVkUUo
w:seminars	QVUTXR1TVSUUP
w:semmeln	zWXXWWUVXWXYU
w:sempre	WV7XXYpXWSYXW
w:send	kljbYZodaVwab
w:senden	ZaZbbaXXZYtwW
w:sender	RVTRWWuVXR2TR
w:sending	RbbVVVRTU2qqP
w:sendung	QUPRTTQySRTSw
w:senha	abbccaabcZzPX
w:senhor	zWUVXXSVVUXWT
w:senhora	VVxXWXVVVVWWT
w:senior	Z0sXYkkXiVZaW
w:seniority	VyXYXXXYYYYZW
w:seniors	RTUUUWQ0SPTWQ
w:sense	kUVxWZRkTwVTR
w:sensibly	VWXYZYVXYVYYy
w:sensing	TZVYZZzYTYXZU
w:sensor	OTVwuSwTVUUWS
w:sensors	XXZawaaaYaZaZ
w:sent	UUTVWVcWYWt1w
w:sentence	OSPRTRP1uOTSP
w:senti	XXTXXXUWySWTS
w:sentiamo	QVWTWU0WXXWZU
w:sentido	bbvcbcabZaaZa
w:senza	WYVYXXupUUwVT
w:seo	uWVXWX5XWVUXV
w:sepa	XxaYZYYZaZYZW
w:separarlo	YYXZ1aYZZYZZX
w:separate	XZXYZaWWYYTXx
w:sepsis	zUTvTVRUVSWVT
w:september	xsaWXqToqVWSr
w:septembre	Y1VaZaXaqYYYX
w:septiembre	0YaaaaYabaabZ
w:ser	WxZZtZWsZXZZX
w:sera	VWWXwXWVYUxUv
w:seraient	wZbaaaYaaaYYY
w:serais	WvTY0ZWXYWXXW
w:serait	0UuUWVRVUVVVS
w:serale	WWYXZqVwZWWXV
w:serbien	RWaXZXzYYaZZX
w:sere	0XWYYQWyWUXWU
w:seriam	QUYXY2URYWSXW
w:serian	0YaaaaYabaabZ
w:series	slTxWqWzVTUWT
w:seriez	mvVqaZXqaZaaY
w:serious	VSYV0VQQtQvUR
w:seriously	uWUWWXwWVrTXT
w:serkan	YZaaabxZbXXbY
w:servant	T0UYXWTVVUWUS
w:serve	xUUrvVSUVTVWu
w:served	SUSVWWQxS1TVS
w:server	wVTWVTRTVSoU2
w:servers	0WTVUXUVURUWS
w:service	VZpWWX0bWVsuU
w:serviced	Zbcbbcabbaadv
w:servicenow	XbwXXWoVmVUnV
w:services	4fUaYaqXVVWXn
w:servicios	zXXVYTTXYXVXU
w:servico	yWUWXXTVVUXWT
w:servicos	yYbccbabbbbba
w:serving	RTTYYYVW0SVVR
w:servizio	TVUVWVzUWRUTR
w:servono	TVTUVUTUTTzWT
w:servus	ZX3ZaaSZWXYaW
w:ses	wWUVWWRxWUUVR
w:sesion	QUVVWySRWSUxR
w:sesiones	UVTWWzQURSUWT
w:sessao	xVTvWURTVUVWS
w:session	RTVvW3VxVWUVT
w:sessional	RXYVZ1UVXXXZW
w:sessions	UTU0V0PtVTXVR
w:set	uYXsYjoWpWpXX
w:sete	RRSTTSPQTQ0RP
w:setor	TT0TVVSURTVSR
w:sets	uTrVVVvVVUlVS
w:settembre	zXVZZZVXZWYTU
w:setters	ORRPR1POSORQO
w:settimana	uUUWXsSVqToqm
w:settimane	zXTXXXUXWUXXV
w:setting	iSousUSVTuWVS
w:settings	WWVYZYRWYVT8P
w:settle	YWZZaaXaaZxVX
w:settled	QTZUWuPUskzTk
w:settlement	TYZXZYXWZYRYy
w:settore	RTxTVuSRuSURQ
w:setup	RXXUYR5UZWWXV
w:setzen	WZWZZYXYYXRwV
w:seu	pbsXdldlVZYni
w:seus	XYZZZXXXZWxSV
w:seven	rXmVVoVTvQnVv
w:seventy	zWYXXWWVaZYaW
w:several	oV1XYYWmXpjYW
w:severance	WZYbxaWaYUZca
w:sevilla	wqZaaaXaabaaZ
w:sewers	RZZYayXXaZTZZ
w:sewing	vRTTUyQRUTSWR
w:sexta	PxUUVUQTuSTTq
w:sgt	VZYWWYXZZYxaW
w:shabbat	RzVXXXWVXXUYV
w:shadow	OTOQTROS1NRTO
w:shake	WYTXzYUVVyXXT
w:shall	mlvlZksZVbZYX
w:shame	TTrVXRQzTSVVU
w:shan	QX0WXZTXVSYYV
w:shanghai	RVXWXXzXZYVYS
w:shape	sTvXsWQUXuUXU
w:shaping	YYyZWZVZYXXaY
w:share	YYaZxYZuWmloT
w:shared	lXoVWeRTUqb3W
w:shareholder	UTTW1URSWmVWr
w:shares	YmVl6XVYYXmZW
w:sharing	WXXWyYRWWXTYV
w:shark	VXYaYVXWaXTZz
w:sharks	XZVZaZXWYVYYx
w:sharp	QRUxUvaOWSuVT
w:sharpening	PQSUT1PRQPSUR
w:shauna	YVybabYYXVZaZ
w:shaz	zWSaabXZWXZbY
w:she	aVYXdvUVpcZYz
w:shearing	XZYYYZWxaXZaV
w:shed	SXVVYyuXVSXaW
w:sheds	VXWXWYVUWTTWy
w:sheep	xXXYqYRtYTWZT
w:sheet	pXWuuoUTUSTWs
w:sheets	ZaVZabYYXxZXX
w:sheffield	UWSWXYTXW0VXT
w:sheila	UXXYxZVaZWYbX
w:shelf	xVWWsYTVWWvYT
w:shells	TUTWzXRXXUUYX
w:shelter	vuVZZZVaXZZbY
w:sheltered	UZYPYzXXXZZaZ
w:shelters	SUSzWTTTUvSXT
w:shelves	XxabaaZaZYacX
w:shielded	SWZYZyXWYXYZV
w:shift	W4aYbXVaiYWWr
w:shiftly	TXXYYXzXaYUZV
w:shifts	lwdoWopVrTVXT
w:ship	noxVWrRoVUsXT
w:shipbroker	YbWbabXbbxaaY
w:shipment	YVZZaaWaaZyVX
w:shipped	ZUTUUWPzVSRSu
w:shipper	QUTVVWTUVStRz
w:shippers	VYVWXXS0WSWWU
w:shipping	aVVWWWsTWsypR
w:shipyard	TVWYVXQV0VTXV
w:shipyards	YYZYZZwabbbbZ
w:shirts	UXVXWXSWXSXX0
w:shoe	TXUzXWSVXVSZV
w:shoeboxes	RURWWY0WSRWWW
w:shoes	WZXZYZUYZUYZy
w:shona	WZyYZYUZZUacZ
w:shoot	3XVWYWUXYXWYX
w:shooter	zUXXXVXWZXWYS
w:shooting	uTYWxWSWYWTYX
w:shop	1XTjeZtXiWmUW
w:shopify	zVUWYYSXVUVxT
w:shopper	YaaZabTabbzaW
w:shoppers	SWYXZYSVaX1YS
w:shops	w0XYXXUXYYYYV
w:shoreditch	WyTaZaVYZaabZ
w:short	pVbvZssbWaYXY
w:shortages	WXSXZYWWZzYYW
w:shortbread	XbXaabxcZabda
w:shortened	bbbbccZadbZuX
w:shorter	TVSYVYuXyPXZV
w:shortlist	VW1XSYnXVWXXV
w:shortlisted	TUvXYXuXYXtVS
w:shorts	0XUTXXTYXWWYU
w:shot	TyPWTWoWTlUWp
w:should	akwYYZZXtjWXo
w:shouldn	mUUWoXqWWyUXT
w:shout	VTQxVUoUT4VUS
w:shouting	nT0RQUOTRoSUr
w:show	XVTXpjyrbZkpV
w:showcase	1VSVVXQWYUURT
w:showed	mWVXYVSWW1WXR
w:showers	XaYZZZXxaXZaW
w:showing	UXTTXU1QYTVRQ
w:shown	VWUXYXSWWUt3S
w:showreel	ZZtdddadbbccd
w:shows	RVWVUV3paSyTU
w:shrewsbury	vyUXYVUUWVWSS
w:shrink	XaXZaazYXRXaT
w:shropshire	VaXYZYyXaXZaX
w:shut	UrTWXXpUqOVW3
w:shutdown	VXVZZZyZZYVXV
w:shutdowns	WxWZabacZcaba
w:shutting	0WSXXZSWSSWZV
w:shy	WWVWXQR1TQSWT
w:si	WmlisfXUwaVYj
w:sia	VYwZZZWXUXZYW
w:siamo	lnxepnTUWTVWq
w:sibos	VVXXzXTXWVYZX
w:sich	UVsWwWTVVopvS
w:sicher	ZYwaZaVZXVZZX
w:sicherheitsprufung	TWUXWWzVTSVVT
w:sick	vzUVXWmVVlcWc
w:side	ZXVk0XlVUtiWn
w:sidebar	UXXZYWUUYWXVz
w:sides	SXyWXWRXUSzTS
w:sido	VVVYYYVWWUWrx
w:sie	ZnemZmmbnWnlZ
w:siege	UWVzVVSUWVWVT
w:sieger	SRSSU0RQRRSSP
w:siempre	WX2YYZWZXUZWY
w:sift	yXXaYaTaZXabY
w:sightings	WZVZZaTVUzZZY
w:siglo	STPT0SQRSRTSP
w:sign	ZaYXWjXxWTvms
w:signal	oUTVTUOOVn0Rh
w:signalling	ZwYbbbXbaaaca
w:signalmen	TVTSUTQ0VUUUU
w:signals	TXVXUUTVVQ6YS
w:signature	yZabcbUbbaZYY
w:signatures	VVVXWWVUVSOT2
w:signed	WaYXvXZVVXaa2
w:signer	TXVzXVVUWUUTS
w:significantly	YZXYZaZaSyaZV
w:signing	nXVXXYUXuSXYx
w:signora	1UWZXXVTXVXZR
w:signs	QUU2WSRxWSUWP
w:sigue	wVxXVWSRVTTXU
w:sigues	UTTVWVTTVyUVS
w:silence	RvWWWtoWYXuYV
w:silent	VWTWzVRTVUWWS
w:silesia	XXyZVZXaWYZZZ
w:silly	VsWZWZVXZWYYz
w:silo	UVVWRX0UVVWXU
w:silva	yUtYWXTZYXYZX
w:silver	TVVWXX3TWRvQR
w:sim	STSTUUPTTQwRy
w:similar	tTRVlWPRTRU4R
w:simon	VXVWYYVXZRYZz
w:simone	UzWaZaWYaXYba
w:simpatica	W0XZXYUWYXXYV
w:simple	lSRTVwRvTUwWT
w:simplement	WXwXWUSVVuWVU
w:simply	qUUqWVwUXTrUR
w:simulateur	VXVXZY4XYWXZW
w:simulator	aaZabYVabxYbV
w:simultaneous	UXXYYXVSXUWWz
w:sin	uVWYZnrtXUpVT
w:since	WjWYhYhZwvWkc
w:sincere	WTVZYYVYyyYXV
w:sincerely	YjwYjYkYYuYZY
w:sind	eVpnsWjtZncWT
w:sindico	zWUVXXSVVUXWT
w:sindre	UWVYzWRVZVWZU
w:sinds	2ZXaZZXZZYYZW
w:sines	ZbZbZbXbavabZ
w:sing	uPPPTtuRRySRM
w:singapore	SXUvXPTUWT1WU
w:singh	SXXZZwXYvWYaX
w:singing	zXXXXVVUXUWXR
w:single	URQvapSyrPRSO
w:sings	SSUVVUR0VSSUP
w:sink	SXUWXYRUTT0XP
w:sinto	QTQUUURT0QSTQ
w:siobhan	xXTVXXwYXSXZU
w:sir	YYibaYvmvWmWY
w:sirs	YababbxZcXYbY
w:sistema	STUVVUS0WSTUP
w:sistemas	VzUXWWSSVUWVS
w:sistemisti	RVTXRW0UVUVVU
w:sistemo	QUUWVU0VTTUUS
w:sister	ipSVn1QmUmYVk
w:sisters	SnTVsVRRUQ2UQ
w:sit	roccWYVsoTqXc
w:site	yZXYkcqZmZaXZ
w:sites	wyVXWVTVVVWYU
w:sitio	VWyWVVUVTTVWT
w:sito	vVRVUV1TRQPSQ
w:sits	zYTXTYWYUUYYW
w:sitting	dUStWonSdrtWU
w:situation	TV1XWYrXURWXW
w:sitzen	WVVYXOSPT3VVS
w:sitzung	YZXaaaXaXXxXU
w:sitzungen	XXZ1ZYXZZYYYX
w:six	xbUpYrYteYaWV
w:sixteen	UWuXwYpXXUYZW
w:sixth	WYXZZYWxZaYaX
w:sixty	mUSVVyPU1SVVR
w:size	SrYVVX2WUuWXS
w:sized	TvQWXYVUzSWXT
w:sizes	WaWZaayXXWYaW
w:sizwe	yYWZcbYcZbXba
w:sjoerd	zVWXTWUXZSWYT
w:sjogren	XaUaacXaQzZZb
w:sketch	VZTYXXzTVQXZU
w:sketches	zVWVXUUVWWYXT
w:skill	cVWWvXSVVNS6Q
w:skills	dSrXbXWWoVr1V
w:skin	QUSzWQySSMTTP
w:skincare	wXUWXXvXTWUZX
w:skint	YaabYXYZXWxaY
w:skip	Q0RVUPQzUSWYT
w:skipper	yZZVZXXZZZVbZ
w:skipping	QQPzUQOzTOSTQ
w:skopje	VyRbbbZbaaZaZ
w:skus	xaYZYbUbYYaZa
w:sky	XWXXYXTVZYyZW
w:skye	TyYaZbXaaaabY
w:skyways	WYXZaXyYaYYZX
w:slab	yWXXaZXZWYXaU
w:slack	QStUvTO2UPTSQ
w:slag	WVWZYY4YXXXXU
w:slavonic	XxabaaZaZYacX
w:sleep	QTTpuXxnZdYVl
w:sleeping	QSS0SQRSWUTWR
w:slept	WZWaZZXaXxabX
w:slice	uTWXxXSYYXYaX
w:slide	NUPTSxPTP3TSO
w:slides	QTRUV2PpUjTV3
w:sliding	XXYZxZXZWXWaX
w:slightly	xUSvwSQUUTUXR
w:sligo	wWZabZZYbbbaa
w:slip	VXYYZYjWZXmT0
w:slipping	TTVWXZ0XXVYZU
w:slot	TWcrWxnaXVqVn
w:slots	PRwwVnPtRQRTp
w:slovakia	aaYaYcXbZxVbZ
w:slovenia	R0SXZZUYXZYaW
w:slow	yTPSUUPQT3TVO
w:slowed	yXYZaaVbZZYXa
w:slowly	RUWRVUyTTwUWU
w:slt	TUSUzSSSTPSTP
w:slugs	UVTVWUQRVOTT1
w:slush	RORT0UTTUUTWT
w:small	waVcuZcZkkYWZ
w:smaller	TRTWzRUTRSSXx
w:smallholders	ZbVbabWZXyaYW
w:smallworld	SYUYZZzYTXWZU
w:smart	0lZbbaYbaaZYZ
w:smartsheet	taYbddaddcdcd
w:smashing	UXUWYYUXZRYZ0
w:smell	mU0WVVRVVQVVQ
w:smelter	WxWZacacacaba
w:smile	RUtWnusUTSwVR
w:smiled	ybXbYaWZYVYcZ
w:smo	VWWZZZyYYZXaY
w:smoke	TWUYWXQ0TVTXV
w:smoothie	VVzZXZUZZVXaX
w:smoothly	XXUWZbXZUzaaV
w:smorum	ZxXaaZZaXYaaa
w:sms	WYWZZXVXXT9TS
w:snacks	RUTWWQSwWRUTy
w:snagging	UWXYYazZaWWbZ
w:snap	abYbabWZZVYbx
w:snapt	3ZYaZZXZZYYZW
w:sniffer	VXVYUZRXVSWZ0
w:snort	YZWZabYaZxZaW
w:snow	TSQWVRuSPvUSx
w:snowed	S0UYWZTYTVYYV
w:snowflake	mWsaXyRmwUVWS
w:so	klqdYYkaZrmYc
w:soap	UU0YSYRWTRYZX
w:sobald	VXWZsZvXWVVXw
w:sobre	nUT2WpYvUSTUP
w:sobrou	0aZYaaXaaaYZY
w:soc	WXUZXaTZzVWZX
w:soccer	STTSURRRTRUQ0
w:socia	TVUWyWVVVUWXU
w:sociais	PSVTWT0UVVTUS
w:social	lqpXmXyiWUbXU
w:sociale	YaWYZXXTbZyWW
w:socials	xXYYYZXZaZYaY
w:sociedad	XYXZ2aXZZXZZW
w:societa	UVYYxZVYXWXYV
w:societe	vTSTVTyUUUSUQ
w:societies	YYZYZZxabbbba
w:society	PQRST3POqZSTb
w:socio	aaZb0babbabbZ
w:sockets	QTTVVXTSTSWS0
w:socks	TUTWvWSUUSWWy
w:soep	VUXXXTUzXUWVT
w:sofa	QSPUUUNuNMuS4
w:sofia	XvVZYaVYXvZWa
w:sofort	XVWYXYVvyWVVS
w:soft	VW0WXRRWSRWST
w:software	VjV1wWvYXYVXU
w:softwareentwickler	WqVYXZWXyVYuV
w:softwareschmiede	QWUWVWzWWUWWT
w:sohn	SWVVXzWWVVWXT
w:sohne	VUUXzWUVVRWYW
w:soignants	TwUVVUTxWSVVT
w:soil	SqSTUxqqVpVtS
w:soir	TVRVWUSSTRtQ1
w:solange	zWWWVXXVYUYZS
w:solar	SUjcyVxUXVVXS
w:solares	UWXyYVWWXXWWS
w:solberg	UZZXbZybaZZaZ
w:sold	YSUV5VUTUUQst
w:soldi	SWTVzWQTUTVVR
w:soldier	RTRTUTPRPP1VP
w:sole	zXYZYZVcXWacY
w:solely	UVXXVXUTXVzWT
w:solheim	YwZbccZbZaaaY
w:solicit	XaVaacYaRyZZb
w:solicitar	VRVYZYWVVVX5S
w:solicitor	RzTSWyRRUTlWS
w:solicitors	VvUUvWkvXUUTU
w:solicitud	YXZbbaYZZYZ2V
w:solid	SUUX2UTXWTXZX
w:solidarity	XYXYSaVYXyYaW
w:solidworks	xYaZaYZbbZbbY
w:solihull	txUZaZUXWXZaV
w:solito	XXSZZYVXZUXxU
w:soll	rxWYYXtXXWXYU
w:sollicitatie	TTVSXSRUWUzxT
w:solliciteert	RzUWVWTWVTVVS
w:solliciteren	XTWZZZWYRWY5T
w:sollten	UVUXXXTWyUWVW
w:solo	RTqUlUtzTTvUR
w:soloist	XUSYYZUYWzXXV
w:soltanto	UVTVVWyUVSURR
w:soluciono	UYYXXWyXXWUWU
w:solution	TUQXWXqWW0VTU
w:solutions	qwYZZYcZoYfjX
w:solvane	WzaYXZuXsXYeV
w:solve	5RMRSTOSTPRUP
w:solved	NQNySSMRQtQPz
w:solvent	UzWYZXTYWZUXY
w:some	sctVdZmVptWiT
w:somebody	tVsanqUXclVao
w:someday	RV0XVYVYVRXYW
w:somem	zWSXWXTWVVWXU
w:someone	wjmepXYXoZYeV
w:something	qizWyXXZWmVVR
w:sometime	RS2WVWRUTxVWU
w:sometimes	TyUYXZVXXVrZX
w:somewhere	Qr4SVWPUTPSVP
w:sommelier	aaaZZvYXbZabY
w:sommeliers	UV0VWVSSTQVVS
w:sommer	zWWWVXXVYUXZS
w:sommes	RRyTUQQQSySSO
w:somos	sZYuYWroXXYYX
w:son	cwVWX1SVnVbXk
w:sondages	UVXWXzWQXWUYU
w:song	RXVWYVSVWROW3
w:sonntag	UUWVWUTzUSUTQ
w:sono	UUmXXXZW6TrVS
w:sonographer	YYUYaZXZxWZYW
w:sonrisas	TRTVSzTTUTUUQ
w:sons	TYTYYYUXWqXYy
w:sonst	NSRTUyQTVSyTR
w:sont	TVVvXVwXWWVWT
w:soon	YarnqXaYWssWU
w:sooner	RSzUyVSVRSVVS
w:sooo	0WSWWWTWURQTU
w:sophia	zYZbnaYbaZaaa
w:sophie	TXXYUYQXVV1ZW
w:soporte	UVWWXWTWWRSTz
w:sorbo	WXVYWZUYWzXWV
w:sorensen	sWvbabVbYYbcb
w:sorge	UYxZXYVXUUXXU
w:sorlie	ZxYaZYaYYXbca
w:sorry	rVqXWVVTmxrVo
w:sort	tUjYoWRWrTwUc
w:sorted	1USVSUoSsQQUv
w:sorteio	WYXYYZWXYWzWV
w:sorteo	UWWVWVTVXVyVR
w:sortie	WXXYYXXWYVYXw
w:sorting	tSU0SXRXVRUWU
w:sorts	WYyYYZVYWTXaX
w:sospesa	VYXXYWWXXVyUT
w:sospeso	YZZaaYXYaYzTR
w:sostituto	yWWYYZWYWWYYS
w:sou	oSuVVWRU0RVUR
w:souber	RSSWVWRU2RVTR
w:souhaite	VZXxZXUXaXXYX
w:souhaiterions	xYbaaaYaaaYYY
w:souhaitez	RRRS0SPRTQQSP
w:soul	sWUXVWSYVS1XT
w:souls	0WXXWRQUZVXXU
w:sound	zlvmabSkUWWXZ
w:sounding	2XWWXYSZYVYZY
w:sounds	tvUYuYUXVVVZW
w:soup	UXVWX0UUVsYYT
w:sour	1WRWVWOWXWVYS
w:source	yjTUWVcuVrUWR
w:sourcer	VZyYZaWaXSZaX
w:sources	WYaaZyXRYWZcZ
w:sourcing	bUzUpVpUUTUVR
w:sourdough	QTRUTTPxSwUUP
w:sous	RvTWVVSVVSsRy
w:soutenance	TSTSVzSRTSTTQ
w:south	wVoXXXTxXSXYT
w:southern	QVzxVUOTTPTVR
w:southmoor	Zbbaucbcbbcdc
w:souvent	UUTWVVSUTzUUQ
w:sow	rWUWXWRWTTzXQ
w:sowas	yWXXWWUVXXXYU
w:soy	SpuWWWTVzSrUU
w:space	VTsWUXR1qmVVS
w:spaces	QVVVXzRVZWXYp
w:spain	zXYaYYXZYZabX
w:spam	PSRyTTPrSMR0O
w:spaniel	SVVXWVSUXVXXz
w:spanish	SVzXWWTYWVWXW
w:spannende	STzSVVSSURTSR
w:spanner	SXVWXzVYYTYaW
w:spans	VyXYXYXYYYYZW
w:spare	uURZtRxOxQSVe
w:spark	qaXXYyVrkXXpV
w:sparren	VWVyYXTXXVXXU
w:spart	RWXVYT1WYXSUT
w:spatial	ZwWbZcacZacdc
w:speak	WqxZZosfaUaYX
w:speaker	VUUQq2RvXSrWT
w:speakers	VYXUYwwtZVVYU
w:speaking	bnuRrxwMUSUWS
w:speaks	VuSXYaWZV1qZY
w:spec	tuYbaZXbaYZcZ
w:special	RUVWUVPxUT0VR
w:specialise	YW5aabXZXTZaY
w:specialised	YYYYZZxabbbbZ
w:specialist	pxwYXYTXXWXYW
w:specialists	dTR2WTbUUWVWU
w:specialty	nTxUVVsVUUUWS
w:specific	WV4YWZTYYVXZW
w:specifically	QsQT0VPVTRVXT
w:specification	YwababZaaZbcX
w:specified	ZbZbacYbavabZ
w:specify	UUTzXVSUWQWXS
w:spectrometers	QRO0VUQVTSVTV
w:spedito	STSUUVSSSORO0
w:speech	TxUVWWSyVSUPP
w:speeches	zWTUXUTVWUUWT
w:speed	XTSWXW4VVRttQ
w:speelt	PSwURUySOOSSP
w:spell	yVVUWUSXWTvXT
w:spend	vdTyUW0WVTVXV
w:spendere	TXSXWX2UTTWXT
w:spending	ZVZbvbZaaZabb
w:spent	RatXyXWVrnUXS
w:spero	VxVXXXVWWUWWU
w:spese	SSTVUVSUUR2UR
w:spesso	UU0UVVSPURTST
w:spiegare	SUTUUySTUTUUR
w:spiego	VWSXWWTzVRUWT
w:spiel	Y1YbaaXaZZZZX
w:spilled	WXWWVYWUW3YZS
w:spin	UUVYyuTWYVXZW
w:spinning	UVWXxYUvYWVZV
w:spirits	aZXbbcYbTxaXY
w:spite	WQSZXYUYQ0XYW
w:spitting	QST0TPQQWRSTR
w:split	RVSVysSVVqsWr
w:splitting	RUTTTVR0WRSTP
w:spoilers	yWWXWXYXZYZaW
w:spoke	YcunVeTUT3VWV
w:spoken	nU1WWWVUraVWQ
w:sponsor	xTrVTWOZ7UUVU
w:sponsored	TXVXYXxVXlW1S
w:sponsors	QXUVzSubUSSXT
w:sponsorship	TsTWWXTyWUVVT
w:spontanee	XaWbaaTYxWZZX
w:spoonful	VXVXXXVSWSTWz
w:sport	xUwXWXTVWTVYV
w:sports	vTzUVUTSVTTWP
w:sportswear	SWWzVVUUXVXaY
w:spostata	UVVVVVTSWSUS1
w:spot	jSqqUSarTvViO
w:spotlight	WXyYXXRXWUWXV
w:spots	TURWUS3TtQOXV
w:spotted	VXzXXTpVSSVST
w:spouse	XVZbbZYZbZyZX
w:spread	qtXYZxWYYWYZW
w:spreads	zVXVYUUWWWYYT
w:spreadsheet	3UTVsVRUVrSWm
w:spreadsheets	tWVXqWzWXUVZV
w:sprechen	uWxWYVTWWWXXU
w:sprecherinnen	YXaQYSYzbZaZa
w:spreker	VXaWZyYSaYZZY
w:sprekers	VVXXXRU0XVXVT
w:spring	rctXalqimUVXl
w:sprint	QTRT1VPVVTUVT
w:spss	WXXaZZXaxYaaZ
w:spun	SWZWyTVWZWVZW
w:sql	XpVXY4VWpoWYU
w:squadra	QxWUWVyVWWWXU
w:squads	yYZaZYUaaZYca
w:square	wVVWVXvWUqWYT
w:squarely	yZZQaZZaZbaba
w:squashed	ZbYaZbWYZTYby
w:squeak	WaXaYaWZYWZYy
w:squeaky	VzSYWYUXXUWZV
w:sr	vZYadcaccdccc
w:sre	UwUYYZuYXXXaX
w:sreday	SWWzYXSWZUXYV
w:sres	WXWVWXSzYVWZV
w:srs	SUUVVVUSVTUUy
w:ssl	UYUXVW0UVVVXR
w:ssn	WbbacZYacayaZ
w:ssrs	vZXdccZdbccdb
w:st	VkWWWWqvvTmXY
w:sta	QUzVUVUUUTVVT
w:staan	vRPSTSO0ROSSN
w:staat	SRRTUTPaTPSxt
w:stabile	WyVXYYVVXWWWT
w:stabilimento	WzVXYXVVXWWWT
w:stability	vXXYXtVZYZYaY
w:stack	isVYuZiYYXpYX
w:stadte	XVXYYXVyXUXWU
w:stadtwerke	T3WZaZWYWZXXW
w:staff	Y1kWbtpZZXVbU
w:staffing	nVbYZYytWVXYl
w:stafford	XyXaZaWaXYXZZ
w:staffroom	TWSWXYTTWzVWT
w:stage	dnuX2XUWlXVWV
w:stagehands	ZZWZaZyXUVXaX
w:stageplek	VVUYXXUX0UWXU
w:stages	U2WYWXuXXVXWU
w:staging	TURVUVRUTQUUz
w:stai	VVuXYXUWVxXTT
w:stainless	WZWYaZyWXWYaV
w:staircase	zYXXXZRXYWXaX
w:stairs	UXRXXXSRU3VVT
w:stairwell	UWVXRYTWWwWYw
w:stake	aacbtbabccacb
w:stall	UXPXYYyXWVWaw
w:stammtisch	XWXYYXVxXUXWU
w:stamp	UUWYXZUXoV4UT
w:stamped	WXWXZYSXYY1XR
w:stan	UVQVWWSTTPUUz
w:stand	aVTrZUna1YWWe
w:standard	yWUyVcQTWSTXT
w:standardisation	0WZYaQWYbZUbY
w:standing	TnTWuXwWXsVYV
w:standplaats	UxZZZXZZbZXaX
w:stands	RUTWWsRmtQtUv
w:stapler	SSWzUSUUXSVVU
w:stapleton	yZVXaaWaZZZbY
w:star	UVTXXSRxXTwXT
w:stars	TWVWWVkyWUvrS
w:start	nqebtXlXaWsXX
w:started	UUTXkWU4XXjxV
w:starten	VUVXVXVWVVUTz
w:starter	STWWVWSTWT1W0
w:starting	ooUWyjbYVaWsU
w:starts	cWUVwUowVTUtq
w:startseite	VSTXWW0WRTUUS
w:startup	WUXZ6ZcYZXbZX
w:startups	bavcXcabaabaZ
w:stasera	RUSUTURTVSUUz
w:stata	ZYYbbaYaZYS3V
w:state	kyZoXWarYWlYX
w:statement	qVaXXXYWXUXU4
w:states	oVyVtVSVUUWWQ
w:statically	VYWYYYTWYVXXy
w:stating	YZWZaaXZQyZXW
w:station	ORUVV0QOUqRVx
w:stations	0sWZYXTYRvYZX
w:statistica	UWUVXwTwWTVXT
w:statistical	YZXZZYXTZxZYX
w:statistiche	2ZYZaaXaaZaZX
w:statistician	4qYUZUVXYYXZV
w:statisticians	XbaVcwaXcaZdc
w:statisticien	juZaZZuZYZZYX
w:statisticienne	QyZYYWYXYZWZW
w:statistico	SSTVTURzRSUUQ
w:statistics	tdUUW2YuZTTUR
w:statistiek	PUXVX3UUXVVXU
w:statistik	QSURV0SvVSUUP
w:statistiken	UXXYWYVyUVUWU
w:statistiker	vpZaZZYZaZZrX
w:statistikklausur	PVWVX0SVWWUWT
w:statistiques	bbdbctbaccacb
w:stato	SUSUVUQRsncpu
w:stats	UWTXXXQTUvU0R
w:statt	YWZaZYVXZYxVV
w:stattdessen	TVVzWVTTVXVWQ
w:status	nktnYXoUabYVs
w:statut	VzWYXXVWWVXXU
w:stay	VmkjvZdUWpndk
w:stayed	UWVvYvTSXsXZW
w:staying	RVxUVVRTQSUUz
w:stays	zqTpVqVSWUpVS
w:stazione	TVRVVVSTVyUSQ
w:stcw	1UTYZYUYWWXYW
w:std	xYYYavXZYYXZW
w:steady	wVUTWTxUWVVXW
w:steal	WZUXYVzWYWXXY
w:stealth	VTwWxYUVWVWWT
w:steam	SVUWxVQQUU0VP
w:steel	TrSwUW0UURVWS
w:steering	OTR1UQRSSQRQP
w:stefan	VVsZqZUYwUZaX
w:stehen	oZYrzZXYYXYYX
w:steht	STSUVTTuURTSv
w:stelios	wZXbcbYbZaZaa
w:stelle	XyXaaajZonYqW
w:stellen	WVV0ZYsVXWYxU
w:stellenanzeige	PTRSVSQTTQS0O
w:stem	QRRSTSQ0TPSSO
w:step	qq1XWYUWVUlic
w:steph	tWSYXXSWWyXWT
w:stephanie	YYwaabWaYWZYX
w:stephen	TYyYYZUXUTYZV
w:stepped	YYxZabWZYVZYX
w:stepping	aacaubZbccacb
w:steps	UjSsXXsVVVxVS
w:steridyne	YbWwcbZabaacb
w:sterile	UZXvaaXZZXZcs
w:stesse	yXVZZZWXZWYTU
w:steuersparmodell	UXTXVX0VVTVWS
w:steven	YZVbbbYaZwZXZ
w:steward	WUVZZYWVUUUzT
w:stewards	SVXWYzVVYWVYT
w:stiamo	TSTT2UQUUTUTQ
w:stichting	yYZWVXVYaaYWX
w:stick	yZVXZZUXVTWZX
w:sticker	UWWWWVSxYUSYx
w:stickers	RWUYXYVSWSXVz
w:still	ipmYadZWotWZn
w:stimmen	PTWWTVUzWVWVT
w:stipend	lWXWzzUWYYXZW
w:stipendio	VrXYvYUXYWxXU
w:stipends	wwWXYSTVXZWZV
w:stir	TVVXXPT0VRXWR
w:stirling	zXabbVZbXaWba
w:stitched	zUUXTVTXUVTXT
w:sto	aZbbvbabbcbca
w:stock	vtTtSumUUXVXT
w:stockroom	0SPVTUSTWSSTS
w:stocks	WTXXRXVWaX0YR
w:stocktrue	WXUXVX1VXUYZU
w:stoelen	PSRSTRS0VQSSQ
w:stojan	XXWaZaXYVyYaW
w:stoke	yWYZbYYXZYaaZ
w:stolen	WYsYXYVYVwYYU
w:stone	TWTXWxTVVvUYV
w:stonebridge	WtbYYZXXzpYlW
w:stood	QVuztWPVsUUXS
w:stop	WYbaWnsaUroXt
w:stopped	qWYVWWSnnleWx
w:stopping	TYRVSZ0XWVWYW
w:stops	uTvWUWsUUsTUP
w:storage	VWXXYUUxYVwPR
w:store	txaWXWRUqVuUX
w:storeman	UWWWYXSUVQVS0
w:stores	TYUYXYSVWVVYz
w:stories	rROUTtM4RMSUO
w:storm	RUQTVUPSU0STP
w:storten	abaaZbXabZvaW
w:story	SVRVmayxUyVWS
w:storyboard	SWYUYXVTYV0WQ
w:storyboards	VYVZXZSWyVXaX
w:storytellers	ZZtcddZcdccdc
w:stove	YYaabaYVaWZax
w:straight	eusYXptUVRWYn
w:straightforward	WWTYWZSX0SVZW
w:strand	XXZZZWSVaYzaY
w:strange	XYWYXYzZaXYaX
w:stranger	TVVXxvTWUuVYV
w:strangers	WXUYXZTXW6XXS
w:strategic	TVSWzVsTUTVWR
w:strategies	YZXYZaZaTzaZV
w:strategist	YWRVUX0VVPYVX
w:strategists	accbcavZccbaa
w:strategy	PnT3SVxVWTUWU
w:stream	PRSRTRp5UORRM
w:streaming	xXYXZXWYZZoZX
w:street	rUjWVWtmTuUVp
w:streets	0YUVXXVWWVXZT
w:streiten	WWUXVYUVVyWUU
w:streng	VWUYXXUXzUWWU
w:strength	yVVYbaYZZWZaX
w:stress	UUVYYYzVYWWXW
w:stressed	VUSXYY0XUUWVT
w:stretch	zUuXWZWZXWYYX
w:strict	WyYZZXYZXYVaY
w:strictly	QX1VVXPWQQUWQ
w:strike	ToRPVVwUT1VVP
w:stringers	WXVXYUVyXXXWU
w:strings	pUSvVV0SVQSRR
w:strong	botZXYVXprYXW
w:struct	TVUWVXUWTVVX0
w:structural	0uVWVWTYXXXYV
w:structure	WUyYWYUXWVxVS
w:struggles	SWVTRS0TSUWXV
w:struggling	XYWabYxYXbZYY
w:stubborn	WWUXxYXYYUXXW
w:stuck	SXRwUvbUTsvWd
w:student	WUTpjtViysUVY
w:students	VUVoasYylYhWY
w:studi	abZYbawabbabX
w:studied	SWUWVTRVxxVVS
w:studiedag	VWaWZyYSaYYZX
w:studien	YWXRYyVWXWYYX
w:studiere	aYZbaUZZzXaaX
w:studierenden	XYXZZPSOV0VWV
w:studies	WrXZZUrwYYWXV
w:studio	xYWoZVqZxWVWX
w:studios	uVvXnYiXWkWVW
w:study	VjU8WXWUqYUWT
w:studying	TVR0TTPTSOTTR
w:stuff	jUdWvWxWXUWZV
w:stuffed	VWTXXbzYZUabZ
w:stukken	VVTWWUQPT0URR
w:stunde	pWXrXuqWWWoWT
w:stunden	mpXYZquqXWnVU
w:stundensatz	wWYxYYVXZYYYW
w:stundenzettel	SVRVWWSSSQSS0
w:stung	ZZXXXZXSQ0YVT
w:stupid	RWRzWTTUTUUWT
w:sturen	XVUPzWUXVVXYV
w:stuttgart	qSnWWXRzWTUXU
w:stuur	SWaWYV1WVU3UQ
w:style	stVWXwSUYWYaV
w:su	SZXpVZmUxlvUa
w:sua	aYVYXZkVrWtyY
w:sub	1WWUXWTTXyWXT
w:subbie	Q0WWWUQWXVVXR
w:subbies	UWVWYXSSWSWUz
w:subcontract	3XUWZXTZXYXZX
w:subcontractor	yXZYZYTZYaYbW
w:subcontractors	abYccdYdvZacb
w:subdivision	zWYZYYVYZZYaS
w:subiendo	yXXWYUUXYYWYU
w:subito	VyWYXYVXqVwXU
w:subject	qpVdXpwZXWWYp
w:submission	4XWXZYpZYYWZX
w:submissions	pWXYZStzYWSXU
w:submit	uWdWYabuYUiPw
w:submitted	wXWZbuXXlZZal
w:submitting	wWrZZZWtaWXZW
w:subs	SUUVxVRUVQVWx
w:subscribe	VWUXXUSyWRVrw
w:subscribed	ZZYabZVVZYXxS
w:subscriber	WZYZZYTyZYXXW
w:subscription	VWWXuYZUXTma0
w:subsequent	xbbZZXYbccYaZ
w:subsidie	yXZWVXVYaZXWW
w:subsidio	Y0abbaVabaaZa
w:subsidised	WYXYZVzYYWZcZ
w:subsidy	wWVRYWwWZXWZY
w:substack	xRQSUTOzTQVTP
w:substantive	SyYaZbXaZaabY
w:substitua	2XZaZYZaaZaaX
w:substitute	RUYXXyWVXWXYS
w:subtitles	UXWVYTSzVWXaV
w:subtitling	TRUW0XRYVWVZW
w:succes	SXVTXTzXXWUXT
w:success	UukrXXQTVxVTn
w:successful	RVUxZXUZYYvWV
w:successor	S0TWTXTXUUXZW
w:such	wnZWWrqVVqWWd
w:suche	pXYatZYaxZaaY
w:suchen	VuXtmhrhYYYYW
w:suchergebnissen	TVTWVVRVUSUzS
w:suchst	UUzYXYTWVTXYT
w:sucht	muVkXyWUXXXXU
w:sucre	WZWaZZWZZyXbW
w:sue	QUSUUUvSTyTSP
w:sued	SUTzXWTVVXVZU
w:sueldo	VtVZwvVXXXXXU
w:sues	PXQSYW0VXVUVS
w:suffering	VXUXWWUzYWYaY
w:suffolk	YZVYYXWWXyYUQ
w:sugar	ORRSRQPNRO0Qy
w:suggest	RWSvvwlTUQUVs
w:suggested	oUuUcWrUsSSvT
w:sugli	XZWaZSWXWzXVT
w:sui	1YWpZsVVYVXXU
w:suis	TVzYXYSWwTpVT
w:suit	mttfXYjriUXYW
w:suitable	nWxZZZkZuWXYW
w:suite	qxuWYYhYVVWXW
w:suited	SuzXXWUXWTSXV
w:suits	snzVWktTVQVVT
w:suivi	WVXZwZYYYYXaX
w:sujet	XaWbaaTYyWZZX
w:sul	TWUWWWvrXTPUw
w:sulla	VxWXVXUwYVXYV
w:sulle	RUT0WuSTWURUR
w:sum	bSVzUQTTWUSWQ
w:suman	xXZbbcababbcb
w:sumly	XXXxYaUYZYYcZ
w:summaries	YXWZZWUYaTYza
w:summer	tUhVbvSwoXaVY
w:summit	vWWXWYS1YWtXT
w:summons	UWWWXWURVTWYz
w:sums	QSPTSSxPQOySL
w:sun	xYXYXYVYXXXZp
w:sundaram	ZZYabXVZayXbU
w:sunday	UuTlVVQ4UVZcx
w:sundays	vsQTtwPSTRUVO
w:sunderland	RTRVTV1VWUUUS
w:sundsvall	xYZZaZWaccabb
w:sunfish	YxWZWZXaYYYaY
w:sunil	ZoWofYpXmTY0U
w:sunita	UZWYUayYZUZaX
w:sunndalsora	WxVZabZbZcaba
w:suo	yVRVVUxSSnPUr
w:super	T3qYUYTXrVWYW
w:superado	V2WXXVRWWVVUT
w:superintendent	WWYXZYtXZXYYw
w:superior	TzTVWVUUUSVUS
w:supermarket	zVXXWYWYWWYZY
w:supermarkets	VVSXzYQWSVUWV
w:supervise	TUUWUxSVtSWYV
w:supervised	z0VUYXTVWUUYU
w:supervision	0kWYYXUXvVWXa
w:supervisor	PuRVWpRVp1jVR
w:supervisory	QSU0RVVXWTWWU
w:superyacht	0USXXXTXWWXYV
w:supper	adccbbWcddudb
w:supplement	TyYaZbXaZaabY
w:supplier	rWkaYfbmXWvXp
w:suppliers	pXVYZX1UXWXXV
w:supplies	UXTpXX5WRSrXU
w:supply	oZtWbWyWpdZXU
w:supplying	YbZaYaYaayWaY
w:support	jnoXaXnlYWxXb
w:supported	WrUYsYWvZZYaX
w:supporting	pVTwZYTZuWXZY
w:supposed	YXTaUZzaUWZaW
w:supprime	VXTXXXUUXTW0O
w:sur	XckrX0TlWZqWT
w:sure	SltWmpuUUqYVn
w:surely	RTRTWW3UVTUVT
w:suresh	WZYYaXyYaZZaY
w:surgeon	srVVWXRWXW0XP
w:surgeons	QowyUrQRUTSVQ
w:surgeries	YXaaZSVybZXaa
w:surgery	ZTSnWomTuTSUy
w:surgical	YababbxZcXYbY
w:surname	VVVXVYUYvS0YU
w:surprise	SWRWVYuWSOtXy
w:surprised	VWzXYZSYUtXYV
w:surrounded	YZXZZZWXXxaaX
w:survey	oVe6XVUqWeUVT
w:surveyed	UVVXYVQzXVXYW
w:surveyor	ajQUURQpwQUvp
w:surveyors	PSRUST2wTQTVO
w:surveys	VYZTZXUZYXzWS
w:survival	SXVYYuUTSxWXV
w:survive	XZVZZYVXXxYXV
w:surviving	YxWbabYbbbbdc
w:suscribete	XWTYYXXyTSWUT
w:suscripcion	WZXYYYUSZWVyT
w:suspended	abbbcbZbbaxUX
w:suspendida	bbcccbbbcaxSX
w:suspendu	aabbcaaabaxVV
w:suspensa	bcccdbbccbvSZ
w:sustainability	RvrWUWRVWtVWu
w:sustainable	TRSWWV1WPWVWU
w:sustained	ZZXaZaXaYxZaX
w:suyo	WYaaaZXaZaxaY
w:svalbard	SUUVWzUSVUUVR
w:sven	WYyWXYvWRNXWU
w:sviluppatore	urYabbZbabbbZ
w:sviluppatori	RQUSUR0UTTTSR
w:svp	SUyWWWUVWUWXS
w:swales	RzXaZZYaZXaZY
w:swamped	XVTZXazaVVXZX
w:swap	RVRVoVQUTwVW1
w:swapping	QwQUUTSwTwSVP
w:swaps	TVYXYXxXaXtYU
w:swathi	xYWcccWcbaabb
w:swear	SWTsSUQXUSyYy
w:swearing	SUTWVTT2XSVXR
w:swears	VXVXWWVyYWZaY
w:sweat	RWWTzYSWYYVaT
w:swedish	ZaXbbcYcwYcab
w:sweep	UXWYYZXYYXYYy
w:sweepstakes	zWZXaYTYZaXVV
w:sweet	VXYXZyUWZXYaW
w:sweetwater	wbYccbYbbZacZ
w:swift	ykqcYXWXnrYYU
w:swiftui	oyUWXXUXXXVXV
w:swim	nXWYYwTVXuXYX
w:swimming	QSTUUzQTxPTVP
w:swims	zYVWVYSVXUXaW
w:swimsuit	UWUXXWUQWRUTy
w:swindon	tYVZaZUaZwYbY
w:swing	UYUYXYTVXVWYy
w:swiss	RVYYXzWYYZXaY
w:switch	VYWZYXVWzTtWq
w:switchboard	VvsYYZVYXWsZX
w:switched	RUT0VVsUUUSrS
w:switzerland	VV0ZWaTYWTWaX
w:swoon	YaWYabxZXXZcZ
w:sworn	zTVYYYSaUXXZV
w:sws	SUVVVzTRVSUVR
w:syllabus	VXYWXzTXWVVZS
w:sympa	X3XZXYWXYXXYV
w:sympathy	VXVXYYXWXyWYV
w:symposium	RWYTYzUTYVUUU
w:synagogue	RzUXXXWVXXTYV
w:synapse	xZYbcaYXYZbbb
w:sync	PSTSURPSVPwSz
w:syncing	TTWXXVUWXV0TU
w:synergies	TZYZZbxaaaaba
w:syria	SRRUVUPRuO0UQ
w:syringes	WZWYZXUXZNXY1
w:system	cXXeWaublUvTt
w:systeme	WxXZYXWXXWXYV
w:systems	ZnkraihWqqXdU
w:systmone	VYXYxaVaZXZbX
w:szabo	UabbbayaSaZbZ
w:szeged	VUUYWzVWWUWZX
w:t	cZpZdagZlpima
w:ta	VT1ZYZUXoVXXV
w:taalcoaches	RUSVSzSQTQTTR
w:tab	WZYaaYXRZXYXy
w:table	VVUdxUscVrUUx
w:tableau	vrrYpfUodVXXU
w:tablecloth	WXXaYZXYXTYbz
w:tables	TVSVVW3rVSUWo
w:tablet	PTPTTtPRSMPzw
w:tablets	YZYZZZVyZWXTX
w:tabriz	ZXXaZYYZyXZaX
w:tache	0VWVWVRWVWUXT
w:tacoma	0TXVYXSYWSSVT
w:tag	nXbbZmZqnWrYn
w:tagalog	xZbVZWXabbYaY
w:tage	0rXYaYqYZYYYW
w:tagen	SyVXYXuWXVVVu
w:tagessatz	1UYYZYVYWZZYW
w:tagging	YaaZZaWYaZwaX
w:tags	UWQWVVQXSOvW0
w:tail	vXTWYXxVWVWZS
w:tailings	VYUyZYUZYSYZZ
w:tailored	WWXYXXzVYYWXV
w:take	qaXicmdYuXcjZ
w:taken	gZTXoXTrokwTe
w:takes	TTbseVvuoTmUq
w:taking	vWVYbzTWptWZV
w:tal	QUUVX1SRXwTVU
w:taladro	RSPTTTQRQOSR0
w:tale	XZXaZXUyZWXaX
w:talent	Xl5XXkUnWTqWV
w:talented	XZXaWbXaYYxbV
w:talenti	WV4YXYVYYTYWW
w:talento	WW7XXZWYXTZXW
w:talentpool	YYxaYZVZWUZZW
w:tales	SWXXWOS1WURXU
w:talk	eZmshalsckYVW
w:talked	jUTWYWYSnyVWu
w:talking	RYZxuSTSwUjVQ
w:talks	rVUWWxY2VkVVP
w:talkshow	RURSTRRzUSTTR
w:tall	UURXWWTVyvVVQ
w:taller	UUUVY2SRXwWWS
w:tallinn	PwzUUWPWVSTWT
w:tally	SUWYXwUWxWSWU
w:talvez	QRuSTSPQSORyO
w:tambien	TUUVVUQSVzTUR
w:tambourine	VWRWXXUTW0VXR
w:tame	3VXTXURVYXSYT
w:tamil	UVZZZxXYYYYZW
w:tampere	XZUXYXUTZyYZU
w:tamsin	xZXZccZcabYca
w:tan	PSQVTTQoUR0Wy
w:tanaka	XUXYyUVWaZYYW
w:tandem	YZTYYayYYYYZZ
w:tango	QTSUTSR0USUTO
w:tank	PVV4WOPSURQUP
w:tanta	YYZWYSUxYYYYX
w:tanti	TUUVWVSSU1UPP
w:tantos	STSUVUSSUzTUR
w:tap	YYaabaYWaXZaw
w:tape	RsSSnVuyVQWYV
w:taps	VYYYZZXXZWWY0
w:taraba	zZaXbYYYZYaZQ
w:tarde	tSSUUUvSTSQTw
w:target	TzUYWYqYpVoYX
w:tarief	3ZZabaXaaZYZX
w:tarif	xXXrZtStYXXXU
w:tarifa	cWVyYWVvXXWXV
w:tariff	j2SVTStTRSUWR
w:tariffa	zXYvaaYaZZZYX
w:tariffs	XbatbZabababZ
w:tarification	zVWVWVSWWWVXT
w:tariq	XYzYYaUZYWXYX
w:tarjeta	RSRqTSPRSQ3PN
w:tarrant	WXZWZUzSaaWYX
w:tartu	SVVWX0VRTSVWR
w:tasa	UWWVWVTVXVyWR
w:task	tVurYtTURUrWU
w:tasks	XaaXaZWZaZ1ZX
w:tassa	SUUTVTSTWTzSQ
w:taste	TVTWXRuyURWXS
w:taster	WVTYXWxuYUZaY
w:tasting	QTT0TPQQWRSUR
w:tata	URTVUWRWzSUVS
w:taught	QUSVW4RUT0bWS
w:tax	VWkpWVwtYSuZV
w:taxa	TUWWWWTVWU2VS
w:taxatiemodel	VVWyWVUWXWWXU
w:taxes	ZbbacZZbcauaZ
w:taxi	pWXX0YTYXUXaW
w:taxsaver	UzWYXZXWYaXZX
w:tbilisi	UWzXYYUTWRSXU
w:te	kqmXcprcaZsVT
w:tea	doSVXvRwUoUUu
w:teach	SZWXY/TTWooYU
w:teacher	QnUVW1RWveWVu
w:teachers	YTsqb3tQUTUWR
w:teaches	TXWZUYQXUUzZW
w:teaching	ncrWXwcYkbWdU
w:team	YsdmbaociccYd
w:teamleider	yTZZaZVXaYZZW
w:teamleiterin	Y1YbbaYaZZZZX
w:teams	WWfWaa0yadYXT
w:teapot	TTUWXWUVXTWWz
w:tear	UUUWUZzXXXUXX
w:tears	wXPZYYUYTyWYU
w:tech	XoaWmfwwnTYWT
w:technic	TZWZyYUZZXTbY
w:technical	tcXawsYXaWdaV
w:technician	SxTXXXiVtYspU
w:technicians	TVjSWzSruUVYW
w:technik	XVYXxYZYZYYZX
w:techniker	VTVXVWVWVVUSz
w:technique	rVVWquUVVVVVu
w:techniques	TWVWXzTSXTVWU
w:technische	aaabybabaabbZ
w:technischer	aXXZvbZaZYYZX
w:technology	TVWXxWSxXWWWU
w:techrecruiter	UXzZWYUXUTXWU
w:tecnica	QTUwwSRTUUsUR
w:tecnici	0XXUYTTXYWQWT
w:tecnico	WsYXrvWVZXsZW
w:tecnologia	VWwYwYWWVWXWV
w:teddy	XZVZaZXWYUYZx
w:tedx	RUOOVSO3RQUWR
w:teeth	SUSVWVxQVQSUx
w:tegan	XZXZabaawVacZ
w:tegen	vXUYYZVWYxVWV
w:tegenspreken	VXWYWXSyWUVXS
w:teilen	TWUWWWUWUVzYV
w:teilnehmende	TVWzWRUTWXWXV
w:teilprojekte	PVTWVV0VVUWWS
w:teilzeitprojekt	1VQVYXVWXTTRU
w:tele	tUVPXVzVWWUWR
w:telecom	hXslrlUdrlYYV
w:telecoms	SVTXVVSWzQVWS
w:telefon	RSyvTRRRTRTRR
w:telefonat	WX1jXXVXWWYWU
w:telefonata	VZXzZYXZaYYYW
w:telefone	QRyyTSQRTRRQP
w:telefonica	YZYwVaZZaaaZX
w:telefonier	ZX4ZaaSZWXYZW
w:telefoniert	xbbbcbacccZbb
w:telefonix	WYYawaYaZZYcY
w:telefono	PTPyVURUTSyUR
w:telefoon	SSyUUUOTRQxTP
w:telefoons	SVUTXU0WWTSVQ
w:telegram	VYpZaXVYZY6ZX
w:telematics	ZaVaZazYTRaZV
w:telephone	UsU0YwRTXWUWT
w:telephonique	XZZ0XVZZaaZbY
w:teles	ZbZbacYbawabZ
w:teletrabajo	Wxacccacbbcab
w:teletrabalho	yZbccaabaabba
w:teletravail	T1XaaaYababaZ
w:television	R0SXVZTWWUXZW
w:telford	xUabcbbbabbbY
w:tell	mYopZjeroaZXW
w:telling	TuVvXpTWpmXZW
w:tells	pTbWutuVUSbXk
w:telly	2TVXWWSXYXXZU
w:telmar	ZYyYbbVZXYZaZ
w:tem	xrXpYYVYrXYYX
w:tema	OTQSpSPRStS0O
w:tembo	WaYZZXXZXzYZV
w:temi	bcZcabYcwYaca
w:temoigner	YZZTYSVyaXZaX
w:temoin	UXXwWWVXXXYYW
w:temos	STUVWVwTWyvTQ
w:temp	lvqXXZTYuRWZU
w:tempe	yXZZZZTZZaYbX
w:tempers	zXVXVXUXWWWYU
w:template	QRRQT5MtUTQUR
w:templates	QWUWYX2SYWWWR
w:tempo	Z1WqYYWXYxXWU
w:temporal	ywZUZTXXYYXYW
w:temporaria	yYbbcaabcbbab
w:temporary	TsoVZRvXYVvZW
w:tempos	WXVYYXVXVyWXU
w:temps	s0UYYvWUWWXYW
w:tempt	Wo0sVvRVUPWXT
w:tempted	rVWYXyTWYUWYX
w:ten	rYlpWmYpraWWa
w:tenancy	VXYYaZVXWYWVy
w:tenant	jUT0uVRmTSUVp
w:tenanted	RUSVTV0VWUVUS
w:tenants	0qTVpQjtVTVXd
w:tend	TVyabcXbYWbcb
w:tended	WXzZVZXaWYYZZ
w:tender	vXWXYVsXXvtYT
w:tenders	PUV0USTUYUWWS
w:tendria	RT1UUTSTSRURQ
w:tenemos	0kWYZXdXYwXXW
w:tenere	WTYXa1TWYYXZV
w:tenerte	TUzXWXTVTTWVU
w:tenga	yWZWYUUXYYWYW
w:tengo	RT2UzUQTrQTSP
w:tenho	oT6VpWSUURVRR
w:tenner	0SVWTTTTXRTXT
w:tenor	WWSXWXTVUzVXR
w:tens	sSVUUzPUTTTXQ
w:tent	QWZWZzWWYYWaZ
w:tente	xUXVwVUXYXXXU
w:tenth	VTUXzTUWSqXYV
w:tenths	RSRSTSOQSQ1SO
w:tenure	W0WYWXXWXWYZW
w:tenured	ZwaccXYXaaabb
w:ter	ZYYZZaXZ2WZZW
w:terca	aaabbaWxaZZYX
w:tercas	UWVWWUSyWUVVR
w:terceira	yXTXWXTWVVWXU
w:terco	TVUWyWVVVUWXU
w:teresa	UUwYYaWZYYXYw
w:term	ttmXoqaWVYoYV
w:termin	qXVqYXoVXXVXw
w:termina	pQSXXXSVUTU3t
w:terminal	SSUVWXxWXW0WS
w:terminated	TYcbbwYYbbbba
w:termine	PRSzTQRSTSQSv
w:terminer	SVSYYZUWzUXYW
w:termino	ZZXZZTTXyWYYW
w:terminos	V3WXYVRWWVVUT
w:termo	U2WtYRVXXXXXU
w:terms	sVicctyWXVWmU
w:terpstra	xaWYaaYcZbcdc
w:terraces	PTTQV0SRWTQSR
w:terraform	rYlXokoapYXoV
w:terravine	XabZbavcbcbcZ
w:terrebbe	SVXVY3VQYWPXU
w:terrible	v1TWdWRUVSXWU
w:terrier	UVTWWXTVVSXVz
w:terrified	XZUZYaUayVZaY
w:territory	TWYYXW2WWXWYV
w:terug	SQRUUTPTVRwTy
w:terugsturen	RSR0UTQRSRRSO
w:terwijl	STSUUT1TSQRTQ
w:tess	bcbcdcbccbtcb
w:tessa	WyZZZaVZbZZWZ
w:test	mdVvZXpaXVkVu
w:testa	SVUVVUTUVUVVy
w:testament	ZbZbZbXbawabZ
w:teste	XYZuZXsXZZXZW
w:tested	WXXXxYSXXYmYW
w:testen	YabZaXwZbbXZX
w:tester	tUWuyXWYZUWZW
w:testers	QRPSQTNx0MtRP
w:testi	zYXVYTTXYWQXU
w:testify	yZZQaZZaZbaba
w:testimonial	TXXUWYzUZZVZW
w:testimony	mXXwXWXXWYVYT
w:testing	yaSolVzUVSVXT
w:tests	RSQUtVxSSNRS2
w:text	wXcmWXXVVp1US
w:textbook	UVUXWqTWWyWYV
w:texted	YcbacYYacavba
w:texter	USSXVW0WRSTTS
w:textile	WYPXZaVWX0ZYX
w:texto	SWUUXxTUWwUWS
w:texts	7XPUXZUXUSYYV
w:texture	SVTzTYUYTWXaY
w:textured	yZYZUaYZXXabY
w:tfl	TYYXbZyaZZZaZ
w:tfr	TyXZWYWYZYZbY
w:th	qnVWWbZwaWXVz
w:thabo	ZbXbbZZbYxbba
w:thailand	SRVWWWTVVXzUS
w:thalberg	yUVXaYVZaaXZX
w:than	jmZasqnWiYYZd
w:thandiwe	YxZbabZbZYZdZ
w:thanjavur	0WVWXWSVUTTYR
w:thank	XXiZYZUYd3Xlq
w:thanked	YYUZZbWZYyZYY
w:thankful	VXUXVXxW3UYYW
w:thanking	dacdddbescdcd
w:thanks	YZXcZXcXZzXbv
w:thanksgiving	UVSUWUTSTQVRz
w:that	nZnYmcrXkqcYX
w:the	beYcibZcZolZt
w:theatre	wSlVWxRSVNTpx
w:theatres	twWYZZUYYZYZW
w:their	UbWpWmvnYaqca
w:theirs	bwUWrUuWWUoXT
w:them	nbpmbmsdUZaZe
w:thema	RSRrVxuRUSSSQ
w:theme	xUUUWsRvWSXXT
w:themselves	QURVrU3TUSwWS
w:then	aYtacYlqWXyYV
w:theo	SUTWXXSVVTvVx
w:theodolite	yXYZYaWcXXacY
w:theory	pXXWYTRzWXYaW
w:therapist	TwuXVXRUwQUUT
w:therapy	XbaZcYYbaYxbX
w:there	mihhqabnqmaWV
w:thereafter	VYXVYUUvZYuuS
w:therefore	utWWUWtXXVWZX
w:therein	TWXXYY0YWUXYV
w:theresa	zZYYYSXYaVZaX
w:thermostat	zaYTXTVUbbWaZ
w:these	aU0kWehVVzUWS
w:theses	RVVQW2UVRUXXV
w:thesis	YURVpoQTwzVVS
w:they	bjqkcpnWjWlZk
w:thick	SWV0XQSTUQWVR
w:thin	TWUYVXP0TVTXV
w:thing	sjvatWXYZjVdV
w:things	sarXuhkVTuVVV
w:think	XqrsbXTctsWWW
w:thinked	STSXzWRWRSUXT
w:thinking	XVnrvrcUUpVWd
w:thinks	QsRsTSNwUwRSa
w:third	UeXW4WdeaYdWp
w:thirds	TVYWzYTXXXYZW
w:thirteen	UXTYWYyXWVWZU
w:thirteenth	UzVYXYTVVVVWT
w:thirty	ZWlemaxWYpXdU
w:this	jdbalXbiZjqpi
w:thoma	YaYxaYTaZaZbZ
w:thornborough	UyVXTYWYXYYZX
w:thorough	VXWYyZSaZYYaY
w:thorvaldsen	XWVZxXZbXYZba
w:those	WWcWlXumsuVYU
w:though	SWRnWmUfnqUX2
w:thought	mbqYndokUtXXZ
w:thoughts	STzVxUpUSOTrP
w:thousand	WWVWzVSsVUTXT
w:thousands	RzUYXYWZXXZYV
w:thread	QUnVVuRfS4UUP
w:threat	xYZacbZbccXZa
w:three	tXmfmnkmYcbYX
w:threlfall	UzWYZXUZWaUXY
w:threw	SWUXXYVWWvXZu
w:throat	VVZYYaVaWYzaW
w:through	miaqecnVXYslZ
w:throughout	VVxaaatYZWZZZ
w:throughput	ZcZbacYbawabZ
w:throw	vYVYXWqVXVXXv
w:thrown	QyVVTxRUWVUWS
w:throws	yXXZaaVbZZYXZ
w:thu	uWV0XXRWXVTVr
w:thuis	QSSSUuPRTSyTs
w:thuiswerk	2VSaaaYaYXZYY
w:thursday	cYVkWeXtXaWV2
w:thursdays	nVVWXuvtXQWYV
w:thx	TVVXXYWWVxwUR
w:ti	kZpXrXuVpvUUS
w:tiago	XYWZZYWVW0VMS
w:tick	QTuzVUSTRSWXS
w:ticked	U0TYXXTuWTWVs
w:ticket	jvVVvXSWWUaU0
w:ticketing	yaXbYaXaYVYcZ
w:tickets	lpZXkXW3XUWWh
w:tidal	QuTYUYTYyUWZW
w:tidebot	UVUUUWSWVRP0R
w:tidelib	VXXYYXUUXVVWy
w:tides	wUPVWURSUwUVv
w:tideway	WoYcYYrXwWXvV
w:tidy	tVtWVRSXyTSXW
w:tie	STPWWYpVtPUUx
w:tied	WwZaZcZbabYbb
w:tiempo	RVQxWVSVWxVTS
w:tien	oVvUXQ1TWVVWU
w:tienda	4ZYYYYWYZWXYW
w:tiendas	2bYaaZXZaXaZX
w:tienes	RYYYZXXYYXXxV
w:tiens	zWTXWWTVUTWWU
w:tier	sxSYYYUYXXYYV
w:tiers	XYZa1aZYaZZZY
w:tig	NzSWUVPUyVSVT
w:tigrinya	2VUVXWTYXYYZW
w:tijd	wyXXYWSXYYWYV
w:tijdelijk	UzXXXPVVUVXWT
w:tijdens	yTZaaZVXaYaZW
w:til	pXWYYYVXXRyZu
w:tilburg	PRORRRMyyOQQO
w:tiler	UVWWWWSWXVUzR
w:tiles	QWXZVYUVUTXZz
w:tiling	SUTVU0PTWWWWW
w:till	unYVoRT1TkWWb
w:tills	0XUVXXVVWVWYT
w:tillsvidareanstallning	U1PWXYUYSTVYV
w:tim	uZWaYYcXXaaxd
w:timber	RS1YWXRYVSVYW
w:timbre	XZVYZaXZZYxZW
w:time	jtkkYkdZjnYZZ
w:timeline	vXXxXXQXWXWVW
w:timer	XXVYWZWyVTVYS
w:timers	ZbacbaXabwbba
w:times	emWaWsrUSommo
w:timesheet	PaWTaaUZbazZW
w:timesheets	SuTWWWTVWSTU4
w:timetable	xVSVsqSVTzUWS
w:timetables	RTSV0WSPTQVVR
w:timezones	zVUaZaYYYZZZX
w:timing	T1ydWXSVUaWVS
w:tin	WXXYZZVWZWXZ0
w:tiny	SWUwuWQXUSWXu
w:tip	RTRTpUPQS2RRN
w:tipo	yWUWXXTVVUXWT
w:tips	rTRWVUQzzQTUX
w:tired	QTQwvUtSQuRTM
w:tirocinanti	XWXZXZXYxWZZW
w:tirocinio	XVXaYZYYzXaZX
w:tischlerei	RUWXyXVVVWWXV
w:tissues	TUXXYzUWXUXZV
w:tita	zVXZYYVYZYYZS
w:title	xWWXinZXbVdvV
w:titles	TWuXuxSTXUYWV
w:titolo	SVVUU0QPWTTTR
w:titulaires	WzPXXYTXWTWVU
w:tive	TUPVzVRUVSSVT
w:tjm	2VXZaZtZYYYYX
w:tlr	YzYabQYUXVXZY
w:tms	WXSZaazZWXabZ
w:to	dbljfbchjijcl
w:toasters	PTPTSSO1TQRTN
w:tobi	UURzWWTSXTUXX
w:tobias	vaXbccadbddec
w:tocar	xZbXaTXXZaXZY
w:toch	WWSXWYUX4VXXV
w:tochter	OVWVXzSVWWUWU
w:todas	YUZabaXYYXZ1W
w:today	XWkXXWfmmV0fq
w:todo	tVTVWVRSV2UTR
w:todos	UTWXWVTVxTWyR
w:toegang	RTRSSTPzQQSQP
w:toegestaan	2VZZaaWYYYZYV
w:toesturen	WVWTuY3XXXXXU
w:together	UXjZxbqaYsWaZ
w:toi	SSRUUUQQS2STN
w:tok	RWYVW0TTYWSXU
w:token	xWXYWXTXZYyYV
w:told	pobWhXVomkbYt
w:toledo	xZabcbVbbaZYY
w:tollgate	uXbccbaccddda
w:tolling	RSS0UVPURSSUQ
w:tolliver	WVzbTaWaXXZcZ
w:tom	vVsXXYsWUUVXp
w:tomamos	WYTXXXUXXyYUV
w:tomar	SUyUUUQUUsUSS
w:tomas	VVsYYYsZWvXaY
w:tomasz	SzrYWXRXUTVYU
w:tomato	UWXXXXQWYUTX0
w:tombola	XaXZZZWZZXXZy
w:tomorrow	ZXWnVVZvYXhU1
w:ton	Tz2YVXSVTQUWR
w:tone	3XVWXRSWYSXZU
w:toner	TYUYXYSVWVVYz
w:tonight	UUSnVWWyaQ3Tt
w:too	ucXXjbaYqobeY
w:took	mUocqhZUU1VWT
w:tool	uXWYqX1WXUkXa
w:tooling	XZYwaZVZZXaXY
w:toolmaker	UzUXUUSWTTWWT
w:tools	tyV0ZWSTiVTXU
w:tooth	RVVXWVSSVQvX2
w:top	dwnXWWwWZUukU
w:topa	yVbcccacbcbba
w:topic	NSR5U4YQZRRTR
w:topics	TVP1WrRUW1XWT
w:topology	UVUTYYT0VYUWU
w:topped	SXVWYWTYWUVYz
w:tor	yZZZWYYYZZZbX
w:torch	WYVYXZTXXRXXz
w:torches	WYWZYZVVXVUXz
w:torino	rWZZaYVYZXWzV
w:torn	PVRVSUQSQ0VUS
w:torno	VXVWXXyUXWWVR
w:toronto	tuZcWWXklqWaY
w:torque	VXUXXWUXUXWXz
w:tort	PTQUTySTTyVVQ
w:tot	urUWaajpTtVmR
w:total	0WT0iVSdnVVXU
w:totally	SWUWVVPUmR2Xu
w:touch	VcXW3XRUV2UWT
w:touched	UURWWXxVSwVWS
w:touchee	YYXYZZWYPyXTT
w:toujours	1ZZbaaYbaZaaZ
w:toulouse	VwYaZaYZYvaaX
w:tour	OQqSxTooStPSN
w:touring	0TWWXVSXYZXZU
w:tourist	RV0WWWTTVSVWT
w:tours	vaabbZYZaabba
w:toussaint	TUTUVVTRUzTUQ
w:tout	UpWXYvsWWVXxU
w:toutes	TTTWVVRUTzUUP
w:tove	YZYaZZXYZxWZY
w:toward	wXTYXUTxWTWXU
w:towel	YZYaYbWZZSZay
w:tower	V5VZYZUXXVYWV
w:town	tTSUVUswgwUUo
w:towns	0WSWWUSUXUTXU
w:toxic	WZZYYayXZWXaX
w:toy	QjvxTWRvSSUVS
w:tra	UUTVVVTTTSSQz
w:trabajas	ZXYaaWWY2XZZY
w:trabajo	VSTYXvrVyVWVU
w:trabalhar	X1ZaZaZZZYYZX
w:trabalho	PRPTTvOvwuONN
w:trabalhos	TVWVVyUQVVUVS
w:trabalhou	ZYYZaaXZ2WaZW
w:tracciare	UVYZyZVYYWXZW
w:trace	UXVXWZRzYRXZV
w:track	nzmWXWTUWVnWt
w:tracker	xSSTXVxVYXXYY
w:tracking	VYUYVY0YUUXYY
w:tracks	uWxXZZWaYXXXX
w:tractor	VVRWXXSVP0VVT
w:tractors	QTUzVTSVURTUR
w:trade	RUbtYYwUXvWVt
w:trademark	ZWabcaYacaySV
w:trader	rSSUUUPSSzQUR
w:traders	wWVUWUSTUuUXv
w:trades	nUWXVVRVWU0Xv
w:tradesmen	qURWWYzXTSUXW
w:tradespeople	SVTVVzQTWVWWV
w:trading	WYVZXVTYXS7ZW
w:traducirnos	yYYWYUWXXXWSU
w:traduction	zXVYVVVWUVWUT
w:traduttrice	TXUVXYSWzUXXU
w:trafego	RWWVVVyVWVUVT
w:traffic	XZZaZaWZZZYZw
w:trafico	WVXXWWUSXVVXy
w:tragam	UTUVVSUzUSTUQ
w:trail	UXXYyZVaZWZbX
w:train	YUlWUqupUvWUd
w:trained	RyhWWVuVTtqVT
w:trainee	YzQVWWPU4QUSR
w:trainees	QUTTUxRS8OUTQ
w:traineeship	QRRSSSSQ1RVWP
w:trainer	ZTXXY6UWXWZYV
w:trainers	vVVVWyQUWVVXT
w:training	TUUUW5wYWYZVs
w:trainings	RUXXXVR0XUWWU
w:trains	VzTWXuSVVyUXT
w:trajet	XYZWZxUSYXWYV
w:tram	nVRWWWnVVqSVx
w:trams	YZYaZZXYZxWZY
w:tran	zZXZYaWYZWXaT
w:transcribe	zYUZXZVaVUZZW
w:transcribed	UZXyXZWYaZXaY
w:transcribing	SWRWVYTUS0WXT
w:transcript	SuzWXWSSWRTWT
w:transcription	VYZVaVzVTYXYV
w:transcripts	YWWZYXXYyWYZV
w:transfer	nVV0VUQTXU3Wb
w:transferable	WZYZXYUVZXyZW
w:transferencia	2VYrXYWXXXTYU
w:transferencias	WYaZaZXZZZxZY
w:transferred	XZYZaaXZbZXxU
w:transfers	WYXZZVUYZX2XP
w:transfira	VSWXXXTWWUzWS
w:transformar	UVUWyWVVVVWXU
w:transformation	WZPXaazZYaYbY
w:transformons	UzUXWXVXYVWXT
w:transicao	QTQUUUQS0QSSP
w:transition	zUUVXVqXuVUWV
w:transito	UWUWWXUUVUWVx
w:translate	1SRSTqOOTRNwP
w:translated	zUSXVWUUTUVTU
w:translation	6XUXXVyUWUVXT
w:translator	0pRWwVOWTUTWT
w:translators	SWsXUWyWVUWXU
w:transmets	Z3UaaaYaXYYZX
w:transmettre	WYacbaZbxacba
w:transmit	sZVXaYVYYUzUV
w:transparency	TzXYZZTYYZVaW
w:transparent	UUYXYSVzYVTWQ
w:transport	RpRTuTQlURTU2
w:transporte	Y0WbbbZaaaZZY
w:transpose	0USWVRRUWUVWT
w:tranter	TZWyaZWZaYZcb
w:trata	QRRTSTvyPQSTP
w:tratara	WXXWXXWVXWWXx
w:traumjob	STwVWWwUUSTTR
w:travaille	XXUXZZUX4VYXV
w:travailler	vWTWWWRW5TWVT
w:travel	qUbXY3TVpVbWs
w:travels	XZYYWZWZawuYV
w:travis	YccbbcXccbuca
w:trawler	PTT0UVSTUVWWV
w:traz	SUUVVVUSVTUUz
w:tre	voUrpWTUUvVVR
w:treasurer	mWUUWWsVvUUWt
w:treasurers	SWSUWWP0UTUVQ
w:treasury	uqoWtXpVWUVXU
w:treat	RvUuXWTXrUxWR
w:treated	OSW0WSRUXXTYV
w:treating	SVQWXXqsT2VVS
w:treatment	YST1VTqTUSuVP
w:treats	WYVYYYtrX0WSR
w:tree	0VTWWXRXWuVYm
w:trees	wVUVXwRVXWTXR
w:trelawney	XyaaZXVYbbWbZ
w:tremaine	WXUYYXUSWVWyU
w:trends	VWS6WYNXWVXYW
w:trenta	PUU0WTTVUURVS
w:trentina	1ZYZaaXaaZaZX
w:tres	1XZaZZXtZYYZW
w:trevor	ZaWcbcXbZyZYX
w:tri	RzYYXXWXXYVXX
w:triage	vYZuaWYZZaTZY
w:trial	qYVsrWuYlUaqT
w:trials	qSSVWwPSwuVWS
w:tribunal	uXUwXVUYWXWXV
w:trick	TWSWVUSUS0VSO
w:tried	SVnXmU2TUUUWr
w:trieste	WVVYYWUUXzVYT
w:trigram	XxWaYYYaZYbaa
w:trikots	WWYZZXVWYWVWx
w:trim	WXSXYYSQW0WWU
w:trimestre	zXXVYTTXYYWXU
w:trinetra	WyUaaaZZaaZaY
w:trinken	XZWYYZUXZyYWV
w:trip	zUWWXSRTXqPXx
w:triton	wZbaaaababaca
w:trois	yWTrXpvWXVXlU
w:troisieme	XYZZ1ZYXaZZZX
w:tromper	VXWXXXTxYVVVS
w:tromso	yUQWRTPURzSVQ
w:tronc	RzTYVXUYUVWYT
w:trophy	TUUVWV1QWTsSR
w:troquei	TWVWWWTWWUyUR
w:trouver	WYYXZYwWYWXWv
w:trouverez	Y2ZaaaTaaZZaY
w:trovare	ZbaZaZzXaaaZW
w:trovarmi	VWSXWVTzVRUWS
w:trovato	RVUWWVyVUUUVT
w:troviamo	yWWYYYWXXWYYS
w:trovo	UWUWWWSVURVQy
w:truck	W3TUuVPUrXTWS
w:trucker	wZbYaXWabcYba
w:trucking	RXUVWzSVVTXZV
w:trucks	2XXXXVTYWXVZX
w:true	aSxTotNTyVSPP
w:trued	VZWZYZVYXWYXy
w:truly	sxZXYXXYZYVYV
w:trumpet	XYYaaaWXZSXZy
w:trunking	zUYXYUVXXWWXT
w:trunks	VYXVWYXZYYxaV
w:truong	wXYbdcacbbccZ
w:trust	mlmYfptYXcnZW
w:trusted	RURVVVSVxR0TO
w:trustees	yUUZXXwYXVXXW
w:trusting	ZbXccdYcwZacb
w:trusts	XW1aaaVYUVYYX
w:trustworthy	VYYWWYXZZYxaW
w:truth	owYZZaXaZYZbY
w:truthfully	TU0VWXWRWWYYW
w:try	SWniUZ0lvRSxQ
w:tryck	XZYZaaVZaxZbW
w:trying	VWSvXWTV0ylWU
w:tshabalala	ZYZTaxZZZZaaa
w:tu	njkYjYWWnWotq
w:tua	oWXbaaXZuYUzW
w:tudo	PSNSvSuRRtuON
w:tue	uSTuWVWTVRSU1
w:tues	uaXbccadbddec
w:tuesday	YnVYZZmwfZXWv
w:tuesdays	xcUXXWStUuXWU
w:tuition	ulTVXTysVVWWT
w:tull	uYxXYYVXXUWZU
w:tulsa	ZccbccXccbvca
w:tun	VSTXWW0WRTTTS
w:tunde	UVUXWvyTXUXYX
w:tune	yQSTSPQQSRUUy
w:tuned	YYWYYVUxaWYWV
w:tuning	wYWXZVSwWVXZX
w:tunnel	ZZZbabYZXyZaV
w:tunnels	WwWaabYaZaaaY
w:tuo	ZkYYXXZWbXpyp
w:tur	XWXZZYW3XWYXU
w:turbine	RVuRWxSTVqTvU
w:turbines	UWVYzWRVZVWZU
w:turin	RwVXxXTXXWVZW
w:turkish	YZaabbxZbXYbY
w:turkiye	UZWxaZWaYTaaX
w:turku	xUVTVRQxWUUXQ
w:turma	RTTTUSQxURSSv
w:turmas	TTSVVzRRUQTSQ
w:turn	rURWaWaVaqtvc
w:turnaround	PUyUXUrwUTUWT
w:turned	PRqTTUNZS1lwL
w:turning	RTQVwrtTStVXT
w:turno	TvRVVVRSUSUTx
w:turnover	QrQUyWQVTTuVT
w:turns	zQUWzVTVWTVUt
w:tus	XZZaaZYZaYxRX
w:tussen	UVTVVVSUUTTR1
w:tutor	PUXVY7TWXXsYV
w:tutores	PVXVXzTWWXVWU
w:tutorial	PVUuW3RNXVTUS
w:tutorials	vXUVY3RTZUWYW
w:tutoring	PUVSW1rSVTRWR
w:tutors	PSVVWt1TXVUYU
w:tutte	WWZZZZWYZXZ3U
w:tutti	RSRTSUSSR0SRP
w:tuttlingen	U0VXUURWTUWWT
w:tutu	WXWZZYWyZaYaX
w:tv	MtSzUQPPURvRN
w:twee	utWXnVzYXXYYW
w:tweedaagse	PVWVX2QWXWVXU
w:tweet	PStUWUQVRzVWS
w:tweeted	VVQXWWSXTzVWT
w:twelve	qYWVpyumVWWXS
w:twenty	dYS2UukTjcfWS
w:twic	yZWacaYbYZZaa
w:twice	TVtsVwlTWkoWZ
w:twins	aURVotQSrxUUP
w:twintig	VVWyWVUWXWWXU
w:twitter	UVRUVWTzTRUWR
w:two	riXlppmdZWaXl
w:tx	sXWaZZvaYYZaX
w:tyler	aZZaacwbcXbbY
w:type	rumqWXjWWUtXS
w:typed	wuSVUXSVSQxUQ
w:types	uUzTVWRWXUWXU
w:typescript	WUVXyZSYYZXZY
w:typically	pUpxWVoUWUSUU
w:typing	bRWWWWrUWW1VT
w:typist	QUSVYVRWWQ1RR
w:typo	WYTXYXTXW2XVR
w:tyres	SUS3VWOWTSUWT
w:u	bgnuXisYYUoUe
w:uber	XUpoWlR0nZhUY
w:ubernahme	U2XYYXVTUWVRV
w:ubernehmen	aTTUxTwTUTUVS
w:ubernimmt	yWWWVXXWYVYZT
w:ubersetzen	0UVUXQRSWVVVS
w:uberweisen	VUWXXXUVYWuVv
w:uberwiegend	wbbbcbacccZbb
w:ubrigens	YWWYYTVWUzYWT
w:ufficio	WyWZXYrwVVYXU
w:uganda	SWTzYXTYYWXYX
w:ugc	VZYXYZyYTXUaZ
w:ugly	UXXYyZVaZWYbX
w:uhr	UUUUWWRUWUTU4
w:ui	TUWYxVVTYYuXX
w:uit	pWRXXXTVvwVTp
w:uitbrengen	yYZWVXVYaZXWW
w:uitlegt	VUWyWUUWXWVXU
w:uitnodiging	ZaYabaXZaXZ0V
w:uitnodigingen	RSQTTSQRSPS0P
w:uitvraag	zaaacbYbbbXca
w:uitwedstrijd	UVUVWUQTTRVVz
w:uitzetten	SVVPXQQSXW1TU
w:uitzicht	Y2WbabYZXXaYX
w:uk	eXSVVTQyTPU0O
w:ukrainian	WVQWXXWVzTVWS
w:ukulele	0XYXYQYYZZZbR
w:ulcers	VXYXayXSaSUYU
w:ulla	XZWaZZWZZyXbW
w:ultima	TVTVWWSTVzUUS
w:ultimas	UVVWWRU3VTUSR
w:ultimi	UUVVXOV0WSUSR
w:ultrasonic	WaZXYVyUaYXaX
w:ultrasound	SXZVWVzXZXWXU
w:um	lYnphmeUXoioX
w:uma	iqdctsXWqWeXV
w:umas	xWXXZWWXzVYYV
w:umbrella	oWwVXVtWVUsXS
w:umea	WYSYXZUZyTYaX
w:umetikettieren	SUUUWSRTVTzUR
w:umowa	VzSYYaUXWWYZY
w:umsetzen	0aXbacZaaaZaY
w:umsonst	yWXXXWUVXXXYV
w:un	monqmnWckabYV
w:una	qbpoopZWlXiZU
w:unable	WYYYZWuWaaRYw
w:unaffected	YYYYYWSUZWVZy
w:unaniem	T0UUWURTVQUTR
w:unanimous	T0UWXYRXWUVYS
w:unanswered	VYTXWX0TXVVXO
w:unas	bUXUXzTVVWUVT
w:unavailable	TSTTVUSQVRSur
w:unbefristet	X6YaZYXZZYZZY
w:unbelievable	TURVTWPRTOTQ0
w:unbezahlt	ZZaZZwYXZaaaW
w:uncapped	YxZZXYWaZaZZZ
w:unchanged	yXXYabWbZXaaW
w:uncle	TVTWuUQUUP5Ww
w:uncomfortable	zRTYVYWZYXYaW
w:uncommon	WWzVXZUYXRXUT
w:und	iWncleWcsgpVm
w:undefined	UYWYYYTVYVXWy
w:under	ppTYYbWbbpolr
w:underground	ZYaVawZZZaaab
w:underneath	XWXXXXTVZYyZW
w:undersell	UVUWUZzXXXVXX
w:understand	eYe1jWYWooVXV
w:understanding	YWzYaaXZXaZZb
w:understands	oSStwtRVVSSXq
w:undertakers	xaYabbZbZXbca
w:undertaking	zWYXYWUXWWWXR
w:underwriter	wYYuZWRYZZWaX
w:underwriting	SwSUVPvTUPUyT
w:undo	VXXYXXURWxtTS
w:une	klZptvTljUYiS
w:unfortunately	RyQVVUOTWNVUy
w:unhappy	RX1VUXQVTSUXQ
w:uni	VXYXZxUWZXYaW
w:unica	VTSWXTzUWUVWU
w:unico	WzUXXXVUWVVWT
w:unicorn	UUzYTYSXUSYZX
w:uniform	UWVVXXqSWRzTu
w:uniforms	yVTWXUwWWVUXR
w:union	cWRTqnWTzRtUp
w:unions	yZaYbSWZbaZZZ
w:unit	ouUWXVrUsTYXs
w:units	TWXyYSTtXVVVU
w:universe	VWUVXVSVYzVUS
w:universidad	SzWUWQTTWUTWT
w:universidade	TzWTWPUUWUUWT
w:universita	TzUUWQVTWWTWS
w:universitario	YvZZbZaZacXbZ
w:universite	UUXWWzWPXVUXT
w:universiteit	UzXXXQVVUVXWT
w:universities	WZyZbYVZZVYbX
w:university	brWqsqXXqgUXV
w:unknown	VWzYZYWVXWXWW
w:unless	TWWVYWRUYVqyo
w:unlimited	S4VXWXRWXXxYV
w:unlock	XZZWbZyYaUlWX
w:unlocked	VTUVXZTWZV2VU
w:uno	1VVYwYTWpVXYU
w:unos	yVWXXVVUYWWXU
w:unpaid	TVVX0vRWmetVY
w:unplugged	VVUXUYUVUQWXz
w:unread	SUQUUVQRTNS3P
w:unreal	xmUZZZtYXWYZW
w:uns	mwioYmVWXZuWY
w:unsatisfactory	XZXZaaXZaZXxU
w:unscented	VYWYYXUXYSXZy
w:unseen	UXYXUZWaYZyZW
w:unser	bdVYVvuxWUVVR
w:unsere	XTTQWunrVTYvo
w:unserem	TsWvYXvWXWoXU
w:unseren	zXXXZYWwZXYYU
w:unserer	aSSSr1mRTSsTQ
w:unsigned	WZbWZWWWbbxZY
w:unsolicited	SyYZZbXaZaZbX
w:unstuck	4XWWWWVYUUXZV
w:unsubscribe	ZXRXXWrxXUWuU
w:untangling	VxYaZYYYYYZbX
w:unter	tWutYVVWXWvVU
w:unterhalten	VWTYXXTQW0WWW
w:unterlagen	yYZsaYXYaZZaX
w:unternehmen	VYWaZa0ZtXXYY
w:unterstutzung	yYZXYVVYYaXYY
w:unterwegs	RWWWXXsUYSTWy
w:until	pYYbobktWVaau
w:unusual	wV1WWWSTURruR
w:unverbindlich	UXTXWXzWVTWWS
w:unvested	XVYbwaYbYWZbY
w:unzip	WYZaWaXZZYyXS
w:up	napdcXomZmaZh
w:upcoming	RVoWYW1UuVVZW
w:upda	VyWbbbXZZbTZZ
w:update	lVvWhXcWpRtTu
w:updated	pUsYYYnWWUlyh
w:updates	SUTWWVSWVnUux
w:updating	QWzxVVOVSRTWR
w:updation	TTWWXWQUXW0UQ
w:upfront	RWXVVwOTXW1WT
w:upgrade	rYVWWXzWXVVpV
w:upi	XTUZaaVYZZ1YU
w:uplift	SUUWXyvVYWWYS
w:upline	SVVXWYSXWW2YT
w:upload	TVUVVQ2PVRtSR
w:uploads	XYYYZYWWZVXRx
w:upon	qoZZXurXVYZXm
w:upper	qUTXXWSuyTVVR
w:uppsala	uYXZaYXZuYZZZ
w:upright	RVTVSWSURSVU0
w:ups	RrxxVRRTTSwWT
w:upstairs	YXaabaYVaWZax
w:upto	T1TaZZXYYZYYX
w:upvote	UWVWVURzXTWXU
w:upwards	zYXXXXTSZXUZV
w:upwork	XYZaYaVaZYzZY
w:ur	wrXXZWUYYXxYV
w:urban	VWUWWpqsXrStU
w:urbana	VyXWTZVVZWWXV
w:urdu	PUQSWURUVTT0Q
w:uren	4WYZaZWYYYZYV
w:urgent	taWZZXVWXWnX2
w:urgently	tTXWXxUVWUWXR
w:urlaub	W3YZZYUXZYYXX
w:urlaubstage	V0XZXZZZZZZZY
w:urn	STRTUzRSUQUVq
w:us	mlbqlmbmXakYa
w:usabilidade	YYYwZXUXZYXZW
w:usabilita	WXVxXWTVWWVXT
w:usability	VXXzYWVWYYXZV
w:usage	UYWXXWzUZUWWT
w:usati	UVUVWUUUVTUTy
w:usb	zZWXZZUYVUXZX
w:usc	pWWaaawaZaaaY
w:uscire	UUTWUWTVUSyVS
w:uscito	cccccZZudZbba
w:usd	ylVzXYnWXWdXV
w:usdc	1UVTYTTVXUTXV
w:usdt	XaZZXaUZaY5aX
w:use	VWqkkbnaVslmf
w:used	cYYzpWnckajXT
w:useful	OsRxTVusOmTUQ
w:useless	TWWzVVUUYVYaY
w:user	YVWUmTwzXUwVS
w:username	WYXZZYUYYU0TU
w:users	TVRt4XdbXQVWU
w:uses	yYVXXYTZYYYaX
w:ushuaia	yZZVZXXZZZVbZ
w:using	QoTYWykSVvwUR
w:usted	rWUvYYrYYYmXV
w:usual	yoUtWWSWWVqWt
w:usually	qatnTVSUrxWWT
w:usuarios	XYXxZXWXYXVYV
w:utc	TSUSVVSQWST1M
w:ute	TzTZYaUYXWXXU
w:utenza	VXWXXWVWXVzTS
w:utilise	VWVVYXzXYYYYW
w:utilities	UTuZvaXaZYZba
w:utility	PuPSrUOSSPRxq
w:utmost	UyXXYXXaXYXXZ
w:utrecht	wUXZZZVYUWY2V
w:uur	npWlXsoWXWpWp
w:uurprijs	VWVyYXTXXVXXU
w:uurtarief	TWWyUWUVXVXVT
w:uurtje	3YXaZZXZZYYZW
w:uw	SUReVUsTTptSy
w:ux	pwXcabZZaYZtW
w:v	WYYYZYWWZVXQy
w:v3	PWUPXTRTUQSM1
w:va	mrypmXZVmVWWU
w:vacaciones	XuWYXYVYwXXXU
w:vacances	UVUVVWUSUyUUR
w:vacancies	TT4VWWUqqTTqR
w:vacancy	WtpXWXqW0TWZa
w:vacant	V2UZYZWYWXvXV
w:vacante	utXXaauZZZZYX
w:vacantes	ZVXbaaVa1aaVZ
w:vacation	jxVVXyrSWVUWT
w:vacature	XtYaaaXYUXY1V
w:vacatures	ZWsbbaXZXXZzX
w:vaccine	YaXwcbYabbabZ
w:vaccines	WZxYZbZbXYacb
w:vacinacao	SVUWVVSQUSTT0
w:vacuum	VWUZZWYZVzXaZ
w:vaga	mtfZZZWYXYpwW
w:vagas	WTZZYWTuwWYvV
w:vai	vuQXvWUWWpWVT
w:vais	XXVXZZVY3WYXV
w:vak	WXVWXXVXyTXWS
w:vakanzen	VTzXWXUVUTWWS
w:vale	XzWyYYVXXWXXW
w:valencia	wwYZZYWYYYVYW
w:valentina	bavbZdacZYbdc
w:valentine	zaVaWXUYYXZbW
w:vales	Y1WbaaZaZaZZY
w:valid	LvuUVTyQRUOwP
w:validate	uZYddcadbccdc
w:validated	WYWYZXXXXWxVT
w:validating	wTVxZWTUYWSXV
w:validation	RTVVWW0VWXUXU
w:valider	VXWWXXTWWSPTz
w:vallee	SUTUVVSyTSUUR
w:valley	xVURVUPTzTUYT
w:valor	uaatcaabbabba
w:valoracion	SWWyXUVXWWXXU
w:valuable	VXVXYVxSWxVVU
w:valuation	TXUzXVwWXpXXV
w:valuations	TXVVYVzVXVVXY
w:value	UVnspVoiXuqXV
w:valued	TWWWYVzSZWpXV
w:values	ZZxYbbVZXZabZ
w:valutando	XWyZZZUZUVYXW
w:valutare	zXTXYYVXWUXXV
w:valutazione	TYXwXTXYXXXYV
w:vamos	VyUYZZWXYzYVU
w:van	WqYqcWpZcVdVw
w:vanaf	OTXTWQ0WXXVXT
w:vanavond	TTQVUWRQSQUTz
w:vandaag	QTQUUUPuSPtQx
w:vandenberghe	WyYZZXXYXYVaY
w:vandersteen	ZaZZaaXaSyYaX
w:vanessa	XXVaabzZZbYYX
w:vans	SVWXwXvXWXVYT
w:vantage	euWmbXsaqVXqU
w:vao	TTSVV0RRTQSRP
w:varga	vabbbbZbcZaca
w:varghese	YYZYaZwbbbbba
w:variable	W2YYYaXaYZZZY
w:variance	TWSYXZUWVRTWz
w:varias	YV1aZaYZYYZYX
w:various	XVzaabXYZXZab
w:varmland	yaWYaZXaaXZaZ
w:vas	TUTVXXxVWxVTT
w:vasil	WYYaxaXaZZYcY
w:vast	V4wZYZWYTWYXW
w:vaste	1UTUUTOSVUSUR
w:vat	1TTVXUtxqRTVS
w:vault	UVWWTUQRXUzVQ
w:vc	SRsyvWQTVTUWU
w:ve	bccYoYpZnpdaf
w:vedere	STTVVVzUUSVUR
w:vedi	VVYZZYVXYWY3U
w:veel	rUQQVTzSTwSRO
w:veertien	TVWVWVSUWUUWy
w:vegetable	TzVYYXVZXXXZW
w:vehicles	UxZaWbYaYZZbZ
w:vehicule	UUUWVVSUVTUTz
w:veilig	UTSUUUPTVU0UQ
w:veille	VVUUYWzXYXXYV
w:vem	TvWWXXSUWSVS1
w:vencedor	STUWWUR0WTQSV
w:vencimento	OwQUUUSSTSTSy
w:vendemos	UVUXyWVVVVWXU
w:vending	VZYZZZxZbZTZW
w:vendor	oUnvYWoXqWpYU
w:vendors	qUQwTVQzUQUVS
w:vendredi	WXVYYYWWXUUUy
w:vendrias	TyVYWXTxVUWWT
w:vendu	XYZa1aZYaZZZY
w:venerdi	WWWXYPUzXTVVT
w:venga	XZWYZYWYZ2ZWT
w:venha	TTSVV0RRTQTSQ
w:venir	SVSVWVQ3TRWVT
w:venire	QTSTTzRSSRTTQ
w:venkat	VXXbZaxaYaaaY
w:venkataraman	yYWWaZWbZZZbZ
w:venkatesh	xYWcccWbbaabb
w:venlo	YYYZaaXYYxZYX
w:vent	VWPWVYRTP1XWR
w:ventas	UVVXX2QVVVWWT
w:venture	VSUyyYSVWRVWV
w:venue	SVWWXySpYWUVU
w:venues	RWQU1TOVSPTWR
w:veo	STTUUTPSU0SUQ
w:ver	UUVmYX2WWcWxS
w:verano	TWwWWzTSWUVXU
w:verao	RUzUTURTSQUTR
w:verbandsblatt	QSURW0QRWUSVS
w:verbringen	0XXWXWQWYYVXU
w:verdad	ZyabaaYaaaaaa
w:verde	QTTUVRvzTQRUN
w:verdien	UaaZaWXZbZ2aY
w:verdienen	WaZabZUvbZuZY
w:verdubbel	YaYaYZTYYXxWW
w:vere	aTaawbbabbaaa
w:verein	xZYZaYXXaaZaX
w:verfahren	WzVXXSUVUVWWT
w:verfallen	TUTVVUTVXUzUT
w:verfugbar	yWTWXXVVXVXWT
w:verfugbarkeit	zbZaccXbbbacY
w:verfugung	wbbbcbacccZbb
w:vergadering	TUUVWWTUWTUSy
w:vergeben	xTSUVyRQURUUP
w:verger	RPPVSVRT1OVUP
w:vergleich	RTTTXU0SUUVTR
w:vergoeding	QTSuRuQzWUTVS
w:vergutet	UaaxbaZaabZaZ
w:vergutetes	XXVxXWWWXXYWU
w:verhaal	STRUVURRVzUQQ
w:verifica	XYXYZXXWYV2OR
w:verificacao	RVTVVRSSWT0QQ
w:verificacion	XYYYYWXWYVySQ
w:verificatiecode	WYYZZVVYaXxVU
w:verification	UVUWXWRVWRu4U
w:verified	cVSUWWtWWS2sQ
w:verifies	ZbaZaZwaccTaY
w:verifiziert	STSVUTSVXUzUS
w:verify	UTSWXWbRXU2xR
w:verklaring	UYYWYUTXZWyXT
w:verkoop	UUSXzWPSQSSUT
w:verlengd	UXWXYYSTYUU0Q
w:verlenging	SyWXWYUWWVXWV
w:verloopt	XTWZZZWYRWY5T
w:vermitteln	WWTZZa4ZWWXXW
w:vermogen	TWUWWWUWUVzYU
w:vermutlich	UVVWWVQTWUTTz
w:vernetzen	XYWWZZWXZ0YVT
w:verona	wbcacYYbcbWba
w:verplaatst	TUUVWVSUWSUSz
w:verra	PUUzVTRUUSvSQ
w:verranno	VXVXXXWVWUXVx
w:verresti	WzXWXTTvXXXXV
w:vers	TTUVVVSUWSTSz
w:versa	VUXXWWVWYVyXT
w:versailles	ZaYZZaxbYXZaX
w:versandt	TVTVVVSTURUPz
w:verscheen	VXVYYXVWXUWyS
w:verschiedene	ZZzbYbZaXYaYY
w:verschlagworten	0XWWXVPWXYUXT
w:versez	UUVVWVTVWU2TQ
w:versi	TUVVWUTUWT1TR
w:versicherer	aavcccbbYZbaZ
w:versichertenkarte	WXWVZYUWYXWXy
w:versicherung	zYZabbWbXbbbZ
w:versicherungsbranche	YWVZZaWYzWYYX
w:version	WXUXXWStWRPU5
w:versions	UWYXYzTVYXXaV
w:verstandnis	VXYXYYXXYWYYw
w:verstehen	UWXnYwUuXWXVV
w:vertel	UT0VVVOURQTUR
w:vertical	1WUXZXTYXUXXW
w:vertrag	yWWXYYVWYVVUx
w:vertraulichkeit	VyVXXXUWWUWXT
w:vertrekt	Y2XbabYZXXaZX
w:vertrouwelijk	WzUXXZWZSYYZX
w:vervallen	UURXWYUWzTVVT
w:vervangen	yUZaaZVXaYaZW
w:verwaltung	baabbVaawZbbZ
w:verwijderd	TVTWWWSTVSTzQ
w:very	VktXsjocloXWW
w:verzekeringen	TXVYYZ5XUVWWT
w:verzonden	TURUUTRSTQSP0
w:verzorgen	VYYVZyTSaWXZV
w:vesi	ZZXbYbRazWYaa
w:vessel	XXVYXZVYWzXXW
w:vestas	UVWYXYTYzRXVW
w:vestiging	RQ0TTTQQUPSSQ
w:vesting	UVWW3XVYXXXZX
w:vestry	VXXXSZYVWVUYx
w:vests	YbaZbcVbbbxaW
w:vet	brvVSsSUVQUXv
w:veteranos	VWVWXWTVWTUWz
w:veterinari	aZbavbbbbcbba
w:veterinarian	XwXbbXaYaZZaY
w:veterinarians	TQ0WXSTTUUXYW
w:veterinary	wUUVXVUXxVYYV
w:vets	WXXusVVvZYXaY
w:vetted	UYXVZX0UZZQZZ
w:vetting	VYZXZxWYYXYZY
w:veuillez	UWVWWXSTUSVSy
w:veux	VWTWWWTWTSVUz
w:vez	1YWYYuWXYWXYV
w:vezes	TXXyYVTVYWXYU
w:vfx	zVTaZZXYYYYZX
w:vhdl	xYaZbXZZZbZaZ
w:vi	tTTWVUxvtRUTQ
w:via	tWVsYVnWYpwWZ
w:viagem	UWWUXyTPWuUUS
w:viaggio	RTTTU2SOTSSTQ
w:viaje	UWXWY4UNYUVWU
w:viajes	YZWYaYWYZ3ZWT
w:viatura	UzTWWVVWWVVXU
w:viaturas	UVWWXWVVVUWWy
w:vibes	TUSUUVRRUzSQQ
w:vibration	yXWUYVUWXVSXr
w:vicar	TXSYXY2YWUYZT
w:vice	ZcbcbaXabvbba
w:vicino	UUTVVVTSVRUyP
w:victorian	PTSQV0SRWTQSR
w:vida	TzWYYYWWXUxXT
w:vidal	YXyZZaYYUVZaY
w:video	UbUyWrovXUpcT
w:videochamada	UTVwWWSVVVvWU
w:videochiamata	abZYbaxabbabX
w:videos	sXWYVWwqXVyYV
w:viel	TyWXZYyWXXXXU
w:viele	uTSWWW0UVpUUR
w:vielen	XZWZZZXXXxYXT
w:vieles	VX4ZYYUVYXYYV
w:vielleicht	RVQSUTS0VTUUR
w:viendriez	YaaUZSVxaXZaY
w:viene	qSSUVrPRTQTQ4
w:vieni	TyUWWWTTVUUWR
w:vienna	hRvVpWQUuvVXS
w:viens	RURYYYUWzUWYV
w:vient	QRSSTUQSTRSR1
w:vier	sUWrsUyXVXUWU
w:viermal	WWX4ZWWUYYYXW
w:viernes	tTUUVTuUsRUUq
w:vietnam	QVSyyTOVTUSTQ
w:view	SXcudnRUTtX1S
w:viewed	UWVYZZVYYWX7U
w:viewer	SQSXWWQTSRvOz
w:viewings	zXVYZYVYTWXZV
w:views	qUTxWVPfVSS0R
w:vigo	VRUYYYWVVVX5S
w:vijf	zXXZZYWvYXXYW
w:vikram	UYryWVSYXTXZV
w:villa	xTUVWXRWUVyWS
w:villach	xXaYZYZaabZca
w:village	mVXVrrRTWbTS3
w:ville	SyOyTXRWSSVVU
w:vilnius	TwXXZYtYXYWaX
w:vindt	UUTVWWSUVNU6O
w:vineyard	wSTU0VRVUTSXS
w:vineyards	VvUZVZxYXUWaY
w:vinho	RTTUVQS0TRSUO
w:vinicola	VyUUWVUWWWWWU
w:vinto	SUUTVTRTVT0RQ
w:violas	RUTWWUS0WTWSO
w:violates	YWaabaYZbaySV
w:violins	OTRURTPU1PUVR
w:vip	XaZZaYWZaYvYW
w:vire	TXYXWWVXYYyZV
w:virenscanner	YXaaaZWYaZxWV
w:viria	X1ZaZaZZZYYZX
w:virtual	TaxtWlzTVXVWU
w:virtuale	WV5XXYVYYSYWW
w:virtuel	WXxXWYTWYTWVV
w:vis	STPUTVQQRPUS0
w:visa	orhYYXYXwWvXV
w:visas	RSQVQVrW6SWUU
w:visibilidad	TVWWVTzTXTPVS
w:visibilita	XYYVYSUxYYYYW
w:visibility	UYWYXYxZYXqXV
w:visio	YYavaXYYbbZbY
w:visioconference	XaYaZZwZZYZaX
w:vision	xtTZYXVYXXYZY
w:visit	rsUpXaVpbnUVp
w:visita	VWWXWWUTWTVWy
w:visitas	zWabcbXbbcbba
w:visitato	ZaVbbbYabYZ1V
w:visited	XtXaZYVwYWYVX
w:visiting	QUWVX0STWqUXy
w:visitor	vWWXXWwWXWWYW
w:visitors	VXVWYXUVXrWYx
w:visits	xSSTUyQUTPRxQ
w:vista	XXZabaYZZYZ1U
w:vistara	xVYbaaZbabZaY
w:visto	yWwYXXRWrSWmT
w:visual	ZaYabXVabxYbV
w:visualizacion	UWVUYzTSYWXWT
w:visualizaciones	TUTUVURTUNT0P
w:visualizada	YXXbbbXaZZZ0V
w:visualizou	XYSaaaXYaWY3V
w:visualizzata	ZZZccbYbaabzX
w:visuels	UTTVWU0UTSUUS
w:visum	WRTXUXTVzTWWU
w:vita	UVSV0UQSUTVWS
w:vitae	WYyZaXVZYVXbW
w:vitoria	RUYXY2URYWSYX
w:viva	OURQT1PTOPSUQ
w:vivienda	PUUTWTQ3TSUUT
w:viviendo	TTSVVVSTUzTUR
w:vivre	VTTXUUzWWVWUU
w:vlaams	SyVXWXUVWUWWU
w:vlaamse	2VSaaaYaYXZYY
w:vlissingen	O0UYYWUWVYVXV
w:vm	WYYaWaXZZYyXR
w:voce	aVvlWWYVvRtuR
w:voeren	yaabccYbcbXca
w:voice	1VbnVmuQVYmWS
w:voicemail	tYWYaavZYXZbY
w:voicemails	US1XVYPVTOWWS
w:voices	WXyYYZVYWTWaX
w:voici	TSSVWUyUvSTTQ
w:voir	VVVYYXvWUpXzT
w:vois	UVQWWQUSU0VVT
w:voisin	XXUYYYVWWUSR6
w:vol	2XZbaaXbXYaaZ
w:voldoen	SVVVWVSUWUUVy
w:volentieri	1XUXXWSVWzWVS
w:volgende	WWVPzXUWXXYZX
w:volker	VVUYzWUVVSWYX
w:volkshochschule	VYaPZ2YXaZZZX
w:volle	RTRRTRR0USSTR
w:vollstandig	VWQYXYUVWNT0R
w:vollzeit	yXZaZZWZaZaZY
w:volontari	TWVVVzRQXUUUS
w:volontiers	TwQVTVRUUzUUR
w:volta	TVSVVWuTSwSsP
w:voltando	VVWYYXyWXVXWU
w:voltar	SUTVVVRTVRSQ0
w:volume	sVTVXxsWWWVYV
w:volumes	vXTWXSROTTVV1
w:voluntario	TUSVVzSRUQTSQ
w:voluntarios	URVVT3TRWUUVQ
w:voluntary	SWUXXzTUZUYZZ
w:volunteer	tpWWkjSxVmVXT
w:volunteered	SVTzTYVYTWXaY
w:volunteers	XVVVUpQcUTRV5
w:vom	SVUXWW0VTRVVS
w:von	uXbmYWsVafwaU
w:voor	kpVckskYWYqsS
w:voorjaar	QTzUVwRTSQTUR
w:voorschieten	VXUYXXUXVUyWT
w:vor	TXWr2XtXVVWXV
w:vorab	XUYYYZVXZXyWS
w:vorarbeit	aYXZwbZZZYYZX
w:vorerst	zbZaccXbabacY
w:vorig	TU0UVVSTSQTVR
w:vorige	xVTYXXyYSTXWU
w:vormgever	TTSVSWSUzSUVS
w:vormittag	TYYyXWXWZYYYV
w:vorrebbe	PTTyVwRTVTRUR
w:vorrei	yWrWWVtVpSWVR
w:vorremmo	2ZYZaaXaaZaZX
w:vorschuss	WWYYYxWTZXYYW
w:vorsorge	VXWUZYUWYXVXy
w:vorstellen	Y1ZaabWZZZZaX
w:vorstellungsgesprach	TUVUXTRTVUzUR
w:vortax	XYWVYZVTZWyYV
w:vortrag	Z0ZbaXZaZZaZa
w:vos	pUTWtVzVtTYVb
w:voss	YYvYZatZYWZaX
w:vostra	XWXZXZXYyWZZW
w:votate	TSUVUVRzWTRUR
w:vote	vVVWqTSzWSnUd
w:voted	2RYWZUWWZYXYU
w:votes	TVUWVWSTVSQvy
w:voting	STTVUUTzXQVWR
w:votre	YfndYXaWXinws
w:vou	XWWYYVUW0vXXT
w:vouch	XVUaabYa3WZYY
w:voucher	TUU6WVNuWToWa
w:vouchers	rUVUUTSUWTUY0
w:voudrait	uUTvWxRQWVTWT
w:voulais	ZaVaZTVYVzZYX
w:voulez	TVVWXzTTXTVWT
w:vouliez	TS0UVVRTVSTTQ
w:vous	alodnomcpaZYW
w:vp	aUVaZaTbyVZZZ
w:vpn	sVSVWVwOXTxWQ
w:vraag	TWyWYYUXUUWWU
w:vraagt	SSSU0TRTSRUUS
w:vragen	TWyWYYUXUTWWU
w:vragenlijst	PSR0TTPSVTSUR
w:vrai	U3aaYaYZWZaXY
w:vrij	TyuXWWUvXTWVS
w:vrijdag	2WZZaaXYYYZZW
w:vrijgave	SUUVUUSVWUzST
w:vrijwillig	RUSVSzSQTQTTR
w:vrijwillige	YaaaauYYaaaZX
w:vrouwelijke	VUXXXTUyWUWUT
w:vs	WZUZYaTUUyZZY
w:vukovic	ZbacbaWaawbba
w:vulnerabilities	UWVUVXTWVSPzR
w:vuole	WWYZZs1VZYXYW
w:vuota	TXUWXYSWyVXXU
w:vus	TWVVVWSzTUTRS
w:w	ZofXsYTWpVwmU
w:w2	1XaZanZalYYZY
w:w3	S0TVVUVXVWXYT
w:wa	vabbdcZcccbdc
w:waakye	SVPVUVPUS1TUO
w:waar	SUxVuWRV0SVVS
w:waarderingsmodellen	UWWxUWUVYVXWU
w:waarom	1YXZYZVtYXXZU
w:wachst	TVUWWVVzWUVVR
w:wacht	STSVVU0UTRSTQ
w:wachtwoord	YZZaaYXYZXrtT
w:wad	UWYXyYTYYXXaX
w:waders	UTUVUTQ0VRUTN
w:waffles	USUYRXUzXXXXR
w:wage	XvUU0XYUWUsWW
w:wageningen	WZXZZYWvYuYYT
w:wages	ZwTWxUpTUSTXS
w:wait	sqRWVWPuTRSsw
w:waiting	aTSUzVUnURwns
w:waits	zWWYYRVUVvVZW
w:waived	TXUWXS0usURXT
w:wake	vUVYYYxXTYXXU
w:walk	UvRsrVzUUwSWR
w:walked	zXVXVXUXWXWYU
w:walking	TVQXWWSUT3UUP
w:wall	nUSVVWpSU3VuQ
w:wallet	rWkWXVTVXU6Wl
w:wallets	STTyTRQPTPvPP
w:walling	UWUXWzTUXUTYW
w:walls	TWZWyTVWZWVZW
w:walmart	SXXXYYSUaYzZS
w:walrus	WWTYXbzYZUabZ
w:walter	WYWaZbWXTyZYW
w:wambugu	ZZvbcdYcaabbc
w:wanda	SSSTVTSTSPRzP
w:wanjiru	SXVzYYTYWWYYV
w:wann	kW2RZYmYWVYYt
w:wanneer	VTUTUVzVXVTWT
w:want	nkrdtloXaXXWZ
w:wanted	VrUocabtYyXXV
w:wanting	QVTUWVQX0VUXU
w:wants	waVmmnTUYYZfx
w:war	QSrTUqQrsnpQb
w:ward	okpVVyUpTuUaQ
w:wardens	XYYZaYYWYUXYx
w:wardrobe	WVzZZaXYVVTSV
w:wards	RTTVuX3URSWWU
w:ware	pynWrXSVtUVUT
w:warehouse	jqWpXqQwuWYVS
w:warehouses	yYWWXWsWYYYYW
w:waren	zXUoXWVuXWUrU
w:warm	XaUWuXpVVxSWo
w:warmest	VqXZYuVUWxYYV
w:warming	UYyZYbYaYTYbY
w:warmly	RptWWXRylQVWQ
w:warms	XXVZxXZbXXZba
w:warmth	WZWaXazbWRbca
w:warning	UWUvXXSUXT2QT
w:warrant	YZYaZaTYZZxZX
w:warsaw	yZYaZXVYYYXbY
w:warten	SVTUVWQTXTUTz
w:wartet	zTPUVVyTURRPR
w:warum	VXVX3YUWWUXWV
w:was	ZXeZaZYVnwYuo
w:wash	UUVWXXTVXSVV2
w:washer	XZWaXZXXYUZax
w:washing	RSTVzVRUXTUWS
w:wasn	TUaWXXTVpXn2O
w:wasps	SURTT0RSUSUUP
w:wasser	VXYXYYXXYWXYv
w:waste	PTtktWSTSaVW1
w:wasted	WzXXYYTXXZXaY
w:wat	sSzTTTNqPySPN
w:watch	SmVuUmRyWTvXS
w:watchdog	ZbacbaXaavbba
w:watched	SrVWVyTWUqVYR
w:watching	XXXZzXTUWWTZY
w:water	rYTlaWcTVSZs0
w:waterproofs	zWXVYTUUYXVXS
w:waterschap	2XZbaaXbXZaaZ
w:wave	UW1XWYRWUqWYV
w:wavemeet	VWUXUYSSWT0UU
w:waxwings	WWXYZYVXYVYYx
w:way	WpVYZaeWkzcid
w:we	okhlnlnbXbbZb
w:wealth	RSySTVxTTMVTR
w:wear	WYYZZYXWYUXXx
w:weather	poSUlUPUUtVTx
w:weavers	VVTYzXQWYWUYU
w:web	2bVXXnxWUUTpT
w:web3	SVXYUWWXYX1WU
w:webcam	XYYXaZSYaW0WW
w:webinaire	UYWXZXT1YVUUS
w:webinar	WXWXZXk8YhXVS
w:website	0mVWUW1oUXXWT
w:websites	SWRWVVxVxQUXU
w:wechselbereit	Za0bbbYaYWZWX
w:wechseln	V3YZaZWYqYZZX
w:wed	VVVsW0aWWVWWS
w:wedding	yTSSVUQRTQryr
w:weddings	wVTUwTQUURuVS
w:wednesday	jnVYXcbpWnbaw
w:wednesdays	lmUTWsSuXSVXr
w:weds	zUTVVSStUSVWS
w:week	rlbbYokjalbcY
w:weekday	0VVVWUTVWWWYU
w:weekdays	rVUXXqSTwtVVT
w:weekend	bmTVZsVjRjbU3
w:weekends	ukTVpTZuujTWR
w:weekly	zXVUXYVfWVuzS
w:weeks	1ZVVWpnnoWWXj
w:weer	yVWZYYVXWwYXU
w:weet	UZWRZXzWaYVZW
w:wegwijs	RTRVR0RQTQTSQ
w:wei	eoZapZrYXbZvW
w:weigh	UURWVWRW0RWWQ
w:weighed	YaYZaaYYZWYYw
w:weighing	0WUWXVSVUTTYR
w:weight	0XSWSXVYTTXXV
w:weights	WXTYZYTRWzXWU
w:weil	UVzWVWSVSSUVS
w:weird	TVSVTXvUUxmVQ
w:weirdly	TUVTWaVZ0UWaX
w:weiss	RVVWXT6TXWUTR
w:weist	YZWZVaWZ3XZZV
w:weiter	SUTVTVRUVRzTQ
w:weiterleiten	ZXacccbbxbbba
w:weiterschicken	TUVUXSRTVUzUR
w:weken	SUWWYozSYVWXV
w:wel	STTUzRPzRTTUS
w:welcher	WUyYXYVWVUWWT
w:welcome	WWWXUVo3ZbkVq
w:weld	tVSUyRPrTSRWS
w:welder	uwQUSTMvsRQTP
w:welders	TYZYYWzWYXWZU
w:welding	QrWyYvTUXUTWS
w:welfare	SyUWVVTTVUUVR
w:welk	UVzXUYTVTTWWT
w:welke	zXSYXYTWUUXXU
w:well	WnqaWXbatwaWY
w:wellbeing	WYUXZW1WZWYYZ
w:wellies	UXXWYWVUYWWYy
w:wellness	STxXVXUXVSwYV
w:wendy	UZWaYZXZYQabz
w:wenig	RWXVZUzXYXTUU
w:wenn	SRxVTUOSxRQtQ
w:went	STrVhVXrpdYUz
w:wer	TVtVWW1VUSVuR
w:werdegang	SW1VXWSwXVWXT
w:werden	mVTnuUxVWTqVS
w:were	kXlacaeWovarT
w:weren	WXvYYYTYXuZZX
w:werft	SyWXWYUWWVXWV
w:werk	wRuWVVRVyTVVT
w:werken	RSOSSTOR0PSSO
w:werkstatt	RUVWyWVUVVWXV
w:werkstudenten	RVVWWXUV0WUTR
w:werkt	NRVwUP0UVVTVR
w:werkte	WWSXWYUX4VXXV
w:werkvertrag	yWUWYXVVXWXXU
w:werner	RVRVSUOUQ1UWP
w:west	WWqjXWSvVRTUz
w:western	WXYYZXTZXY3YU
w:westmoor	WWXYZUXyYYWVV
w:westwood	zVWXYZUZaYYaV
w:weten	2XTYYYTWtTXWS
w:wetenschappelijk	SyVXWXUWWUXWU
w:wey	UVUXzWUWXUWYU
w:wfo	XvWcbbabbcbcb
w:whaddya	WYWWXYTzYWWZV
w:whales	VXWZXXWSWQXZ0
w:what	oYycacmbimWXV
w:whatever	mSpumZVbwbUWU
w:whatsapp	rXpYZbWXYZ2YW
w:whatsoever	zYVWWXTWUVXZX
w:wheel	RXWWXwUVXsVXw
w:wheelbarrow	XZXaXbWZZSZay
w:wheelchair	SWXXYWXZVX1aT
w:wheelchairs	RPPUUVRSSRRS1
w:wheeler	SXUzXYRXVWVYT
w:wheels	UUWXyYUYYYXYS
w:when	javcZaoVWimZm
w:whenever	qbuuWVvVWVaWS
w:where	YdyYeXammqXZX
w:whereby	VSXWWWzUXWVXT
w:wherefore	UVXXVXUTXVzWT
w:whereupon	TVZYWYSXZZzWV
w:wherever	SRRVyUP2VSTUS
w:whether	vWxlZXYmpVWXd
w:which	aYwmamqZXYmYY
w:whichever	1WpUWtRVVSWYU
w:while	mVpeWrmtlUmWX
w:whilst	RWR0WURYVUXXT
w:whirl	SXUWTVzVTTVXT
w:whist	wbbZbaZZbaZbW
w:whistle	VXWZXXWSWQWZ0
w:whitby	SVXWYzVVXWVYT
w:whitcombe	XaXZsbXaZvabZ
w:whitcroft	SZZXaxWWZYVaX
w:white	vaTVVVWomUsWu
w:whiteboard	iXVzWWSYVVYZY
w:whiteboards	WXVXXTzUSTXZU
w:whitelist	VWUTZXSZZYzWT
w:whitepaper	WYUWYY0UXQVZU
w:whitlock	XuvZXaWZYWXZY
w:who	YZknqdonoaaXZ
w:whoever	STOUTUNQ0M1Re
w:whole	oWbVbXtnlpVVq
w:wholesale	zXZWRVWZaYUaY
w:whom	UuZXXXdVvuYnT
w:whopping	XaWbZcaZxVacZ
w:whose	dcSXuYaXwpXZW
w:why	UjUtWlqpbqaVm
w:whyte	YWZbbaZacawaY
w:widening	XZTYYZUXX5XYX
w:widow	VXWZWZVXVVzaW
w:widower	VXWZVWUZWXzaX
w:wie	ZUYkmWtaybVVj
w:wiebke	abuadcYcbbccc
w:wieder	TUTVVURtUzTSm
w:wiedersehen	XYVYXYUWZzXWV
w:wife	ssSWupSVranXS
w:wifi	0XUVWXVVWVWYT
w:wij	meoqXkwnXVlXT
w:wijk	TTTVVUTTTRTTz
w:wiki	zVUVURSUVTTUu
w:wiktor	UVSVWWRTzSTWQ
w:wil	nnWtotQbxTWWT
w:wild	SYWYZZzYUXZbY
w:will	iXoYaZXcZWskv
w:willen	1YpsZnWYWXXYW
w:willing	udruWhUWuWXYW
w:wills	SVVRXU0UWWWYS
w:wilma	YYUaZbXZYxZZY
w:wilt	RUSRTuQyVSTUR
w:wim	ybaaZZVbaWXba
w:win	PVUUvT0xXSoVT
w:wind	TirnnpPesXTom
w:windhoek	tQWXWyUWZWXYV
w:window	eTVWVtSUT1ZVx
w:windows	UUUoXXUnXrzrU
w:wine	SUTxUuSRVyVXR
w:wineries	XXVVwZXYaZZaY
w:wines	zXXXXYTYZYXbW
w:wing	yXZZYaWcYXadZ
w:winkel	YYXZZTXxXTXXU
w:winner	TVUVVWwxXSwVS
w:winners	XZZZaYzZbYPXY
w:winnipeg	ZXUYYZWXXxYYS
w:wins	Yaoabbwbcbacb
w:winter	rXSUXvnTVzUWS
w:winters	ZxYaZYaYYXbba
w:wintersemester	TUVVVzTRVSVVR
w:wiped	ZaYbbaXZaXxWW
w:wir	kmfolqcdXeaaZ
w:wird	qrXYZZVXYWrVx
w:wire	TWUrVWSUXUvVz
w:wireless	QUwWXYUVWUTYy
w:wiring	zWYZYYTYWYWWV
w:wirklich	xUVWWVSvWTWWS
w:wise	RTUUWVQXWXTW1
w:wiser	xaWYaaYcZacdc
w:wish	ZawWXlVnYsdWj
w:wished	YaYZYaWZT0YaX
w:wishes	rlVXXYrVW3WVS
w:wishing	UTQVWVRsU1TRO
w:wishlists	TWVXzXSSTUUXU
w:wiskunde	UTVVWzUUVUVXU
w:wissenschaftliche	UzUWVWTUTTUTS
w:with	klakmaldkemaa
w:withdraw	VYWWXXSWWT5WR
w:withdrawal	QUUUUSPSSQW1N
w:withdrawn	UWSXXWQUXVVQ0
w:withdraws	VXXXYXVVXUTXz
w:withdrew	V0WZYZTYXWURW
w:within	VkYfYcraWVpwo
w:without	caeaXXtonitWW
w:witness	UZa2ZXVaZZZZY
w:witwe	SVTWWWUVUV0XU
w:wives	UV0YYZSWVQVYV
w:wk	zVWYZXVWYZXaX
w:wks	PTUSV0RTVSSVQ
w:wm	WXbabbYbbcyUV
w:woche	xXYZavWYZYXZn
w:wochen	pUVUWyRUVWTVT
w:wochenende	vWXQXzXVYWYZU
w:woensdagmiddag	UUWWWzUUWVVYU
w:wohnen	QSPRSRPySwSRO
w:wohnungspolitik	VXUXYYVzUUXXW
w:wolfsburg	WZXUZyWRZXYXX
w:wollen	RUVWyWUUVVWXV
w:wollte	VWTYXXTRWzWVW
w:wolverhampton	QP1UWSSQVVVVT
w:wolves	ZbXcbcXbZxZZY
w:woman	nmQUUTRuUOvTu
w:women	RTQTbvo4SXrTP
w:won	tcamgXVeYsnXl
w:wonder	rUfVmrQVzQVWT
w:wondered	UVQVUW1TWQVUR
w:wonderful	zXWYZYVYTWXZV
w:wondering	TURXWX2WO1VVS
w:wonen	aaXaaWWyXVaYX
w:woningcijfers	WYXYXYTxXVWYT
w:wood	VXVXYZVXZRYaz
w:wool	XZXYYZWxaXYaV
w:woon	SVSWUWTSSzVVS
w:woonsocket	xWVZbbYbaZabb
w:word	cbwkbmbXwYVVS
w:worden	T1VXXQxSXVWWV
w:wording	VZZYaaVXaYTYy
w:wordpress	1VSTVTPUSPSTO
w:words	wUTUl6VtVVQaR
w:wordt	VXVsXXTWXUuZw
w:work	qnhYYWYjxcmaU
w:workaround	UXXYYVUTYWXVz
w:workbook	vWUXXTxXZUYZY
w:workbooks	QXUUZV0XXXWXT
w:workday	yaWaabXaYaZZV
w:worked	ayenWWaVXwVfX
w:worker	oqvYWYQXvSWYX
w:workers	3rUVVqQUUTqXR
w:working	iXtbgWWqamacn
w:workplace	YvZbcbacbcYYb
w:works	ZbUnhqkbpUtYl
w:worksheets	0WWTYVRVYWWVS
w:workshop	oaVVW2npWeXWT
w:workshops	jVVvV0QXWTUWT
w:workstation	TXWXWYSVYV0PS
w:workwear	WWUXzYXYYUXXW
w:world	ZVRViQtsT1UUR
w:worm	XaZaZYZwaWZYV
w:worry	VYVZYXVtTxYYW
w:worse	4WUURVSWVTRXQ
w:worst	uXWWWWRxYWVaW
w:worter	TTSVUUSVXUzUT
w:worth	bqbuXcwYVZWYZ
w:would	mmrqopZhoWWWV
w:wouldn	TYQt0dZVsUWYW
w:wound	0TWZWXTZXXWZX
w:wow	UUSWpWpUS4UOS
w:wrap	QUYXXXTYYazZV
w:wrapper	XaYZaayZYTXaU
w:wreath	SYZWWXTUZYVYy
w:wrench	XXTYYYVYUNXX1
w:write	pjjdZraZooXXZ
w:writer	vrWYnYZYriYZX
w:writers	VSvxUxYVUTUWT
w:writes	hVSVtUxUVzUVb
w:writing	aWeucvabosWWT
w:written	pwVtcWtnVWVYT
w:wroclaw	vxRYYYSXWVWZY
w:wrong	XUxsVVTUaubVs
w:wrongly	zVXXWYVYWWYZY
w:wrote	XwclYkXZqtVYV
w:wurde	nUTWhWRVpST0t
w:wurden	qWvVX2RVYWWWT
w:x	wTSvVamSUUsVt
w:x1	zVWXZXUXYZXaX
w:x4	RVYWYXzXZZWYT
w:xavier	WaWaXaxZbYZcY
w:xero	2WVUXXTWXWVXU
w:xx	VZXaZayYYVacY
w:y	mklaqoYfoYmVZ
w:ya	bTSwUSQtSRvTN
w:yaba	XWYZZxXVZWYZY
w:yakubu	ZbYccdYcvZacb
w:yamada	WYYxaXXaabZZa
w:yannick	VYXVYUzWYYXaY
w:yard	0TSVTVQwSQUWQ
w:yay	ZaaaccZaaavcZ
w:yeah	WYXZZZyZWYXcY
w:year	nnmbdjjnmqXYV
w:yearbook	0WTWWVSUXUUXU
w:yearly	iwSUXVswWTSqR
w:years	aqkYpbWXvwWXU
w:yellow	RWVXXWTUVRzX0
w:yes	uuicojYfWXUcZ
w:yesterday	sVUVXXoUpxWet
w:yet	XY5dpYXVmdYWT
w:yevhen	WabYbaxbbbacY
w:yield	pUTVVV1TVRuWT
w:yields	YaZbXb2ZZYUbX
w:yildiz	VWxZUauYZWXaW
w:yo	vXWYYXSTXxwVR
w:yoga	rQRTSzlSSOQRu
w:yoghurt	TWVXVZzYVRWXU
w:yoon	ycaabSaabbXcb
w:yooo	XbbaZbWZaZwcY
w:york	UwVZVZWYWVXvX
w:you	kdnkiieccndfX
w:young	WuUW0yTVcaXYV
w:younger	RTSXXUTTywUTR
w:your	ZZjcYapYmkooh
w:yours	VenXbXvjfajng
w:yourself	XtsqWXosVUVXp
w:youth	TzXYUXSWYXXXW
w:youths	WZbYYSYXcZxaX
w:youtube	PWTUxSSwUSpXT
w:yr	SqRWVXRW1USVT
w:yrs	unTXXXaWxWWWT
w:yuki	zXUTXXTYXWWZU
w:yulia	0RUTYZWZbbacb
w:yusuf	XjZmZYrXYfXzY
w:yuto	TUSUTUNQRQP1O
w:yvonne	WXVZYZWVSzYXV
w:z	TTTUVUSSUzTRO
w:zaal	RURSTRR0USTTR
w:zag	vVVZXYzXSWYYW
w:zagreb	PzSVUUlTwQSWT
w:zahlbar	TVXXYXVSXVVVx
w:zahlen	qSSTVwlyURTRe
w:zahlungen	SUUVTVSUVSzTR
w:zahlungserinnerung	UVVWWVRSVTSSz
w:zahnarzt	SYVXYXzXYXXXU
w:zakelijke	SWVTXVzWWTSWR
w:zal	uvVaZaWXWVZYv
w:zanele	0XVYWSUTUQXZU
w:zanzibar	QzXZYYXXYZYZV
w:zara	neWkbdqYYlYuZ
w:zaragoza	UsyWVZVYVWZaY
w:zat	2WZbaaXbXZaaZ
w:zaterdag	UVUVWTQTTQVVz
w:zaterdagcursus	QTSTUSSzVRTTR
w:zdenek	SVVWXXSVXSUR0
w:ze	SUSUVURU3UxUQ
w:zealand	SxuXVXUURuVWT
w:zeeland	UUTWzXRXXUUYX
w:zeggen	yYTYXYTWUUYXU
w:zehn	QSRTUTcRzRRSw
w:zei	TU0UVVSTSQTVR
w:zeige	VXVX3YUWVUXWV
w:zeigen	VVVxYVrWXWWWV
w:zeile	zVWUXRSTXVVWT
w:zeit	lWVuYTxUWWTVT
w:zeitpunkt	UVzVVWTVTRVUS
w:zeker	2VSaaaYaYXZYY
w:zelf	NSUUx1RUVToVR
w:zelfde	1XXYaYUYYXYYU
w:zelfstandig	UUTWTWTUzTVWT
w:zelfstandige	yTZaaZVXaYaZW
w:zelfstandigen	STSVUU0USRSUQ
w:zelle	UWZZZaWZYY4ZW
w:zentrix	nVyZZbWZYXWaX
w:zeolites	XZYwaZXbaZaaY
w:zephyr	ctdmWXrWsXXrU
w:zero	StSUnTpyWQYUt
w:zescijferige	WYYZYVVXaXyVU
w:zetten	UUSUVVQTVU0UQ
w:zeven	WYYaZZ3YWXXXW
w:ziekenhuis	W2ZaaZZZaZYXX
w:ziekenhuizen	Y1aabaZZZZYXX
w:zien	S0TTWUQTUPTTQ
w:ziens	UVTWWURQT2UQQ
w:zijn	RT2UUTOmtOTvO
w:zin	vV3XWVTVVUWWU
w:zine	VYVZYZSWyWXaX
w:zip	SXYWXYUWZW3WQ
w:zipline	zYZWaYWaZaUZZ
w:zippata	UUVSWSTSVV0WS
w:zippo	vabbbbWdbccdc
w:zit	PSsSxSNwmQRSQ
w:zitten	WVWZYY5YYXXXU
w:zo	STSVVVTTUzUTQ
w:zoals	RV0VVYTXSUWVV
w:zoe	yTSWWVQSTUUzR
w:zoek	Vs0ZqYWYpWYXW
w:zoeken	RSovyiraUVVWT
w:zoekopdrachten	VYVYYYVWYUWyT
w:zoekt	ozYYYvVYYXYZW
w:zoltan	UyVYYXVZYXYaX
w:zona	TUUWUTSUzSUTR
w:zondag	QRQSSSP1TOSSN
w:zonder	YZXZXYSXXWxWV
w:zone	sWYZZZwZZaXba
w:zones	ypXXYVVwXVXXU
w:zoning	sbdbdcbcdcbcc
w:zoo	VWXXXXWVXVXWx
w:zoom	cSTuqcUvWUxYT
w:zoon	UUWWWyUUWVVYU
w:zorg	XYXXYXTxYVYVT
w:zorgadministratie	WXWzZYUXWVXXU
w:zorgboerderij	SRSU0SRTSRTUS
w:zorgt	VWUWXXUWVWUWy
w:zorgtechniek	RTRRTRR0USSTR
w:zou	xWvuWpTVUUVUT
w:zowel	VXxabaXaYZZYY
w:zsofia	TVTVVWTTVRUzQ
w:zu	dpYpYtqcZkWjU
w:zufrieden	UVzWVWSVSSVVS
w:zug	xuYYYXXaZaZaW
w:zugang	UWTUWWUTVQTQz
w:zugangsdaten	VVXWYVUWYVyVU
w:zugestellt	XZXYZZTWYXTVy
w:zullen	YzaabaZbbbbba
w:zum	WtVlWWbxWnUTt
w:zur	xWUWYYVmWtVRv
w:zurich	Z0lXXoWZWsXbX
w:zuruck	VVVYXXVWXVrwR
w:zus	SSSV0TRTSSUVS
w:zusammen	WWW4ZWWUYYXWW
w:zustandig	WXWWXY5WWVWVT
w:zustellung	VWUWWWUTUTVTy
w:zwangerschapsverlof	yTYZaZVXZYZZW
w:zwei	SWXwYzUWXWWXV
w:zweit	XWZYwYZYaZZaX
w:zweitagige	TWYWZ2UVYXXYV
w:zweite	TYYyXWXXZZYYV
w:zweiten	XYWZyZVY0WYYV
w:zwembad	UUUVWVTUUSUUy
w:zwischen	UWWWXXSVXVSU1
w:zwolf	yVWVWvQSXWUWT
w:zwolle	YWVVX2QWXWVYV
w:zzp	rWXXZXxsYXWXU
w:£	svUqZvrWWVYXV
w:º	RTRUU2RRSQSSP
w:€	roVrjuiaWUqWV
wage and	tWYTxaWaZYZWZ
waiting for	UVXXXYnVXVVzu
waiting list	UXVTzuRWVXWYU
wake up	uVWaZZwZVZYZW
walk along	SVTUyTOUTxXXS
walk away	wXVXXavXZVZaX
walk you	TXTWrY3XXSVXU
wall ?	UXUXWWRWV1YYU
wallet below	XYZaYZVWaZ0aW
wann darf	aYyabbqaYZaaY
want a	xYacsmoZXXXZW
want an	1YYYtWWZYYZaX
want and	sXzXXUXYUXXYX
want in	UXXYRZzVXXraW
want it	qtUYpoxWXVXZV
want me	knnYXY3XWWWZX
want one	W2UZYVXZWTZZY
want somebody	yXVYlyWYXVYaW
want someone	uZVYvaVaYYZaZ
want the	yjaXWYvXWUUXt
want to	XctnvXYceXbXi
want you	XwrXoxTXWWXZW
want your	SVVWVzRSXUoUS
wanted !	S5XXUXUvXUWXU
wanted for	WoYRYuU3YXYZV
wanted to	ZYWZYasYd0YZb
wanted you	SUVZYZWYT8YZX
wants a	zlXpmYVYXXYZr
wants an	1RXTXuUTZXWYV
wants somebody	VW0aZbWaZXYbY
wants the	xVVVXSOWXSVVy
wants three	QWVySWRUWTWVw
wants to	ZeWoYcVWeTpqz
wants us	SURTVUPSW4TVP
wants you	SVVSXzrRYUVXS
wants-job>benefit	ZYYaabVa1kaZY
wants-job>call-ask	VXVZYaVVQ0YXU
wants-job>connect	aZabbcXbxVbaa
wants-job>event	cYZdccYcvZccd
wants-job>expert-call	TSUzUTTTQRUUQ
wants-job>funding	UTRV2XRULQUUS
wants-job>i-am	VZWYlYVX9ZaXY
wants-job>interest-q	QUTXWXTU6SWUO
wants-job>job-word	YXVaZZWe9VYXX
wants-job>mule	YYWbabmY2YaZZ
wants-job>open-to-new	YayZabTYUTZZY
wants-job>pay-word	qVUYYX6XRYXYT
wants-job>permanent	m0WZZaVYmYYZV
wants-job>recruiter	YWTaaaVZ7XZXW
wants-job>requirements	ZVUbabYb0taab
wants-job>role	XZXaZaWZ5ZacX
wants-job>seeks	WVVZYXoY4mZYl
wants-job>sell-cta	TXVWSXTXzUXYV
wants-job>site-notice	YWVZZaVZwlYxV
wants-job>start	RWUYXYbW8UXXR
wants-job>teach	XXVYYXnl6SYYW
wants-job>thanks	WWUXYYUXQWW6S
wants-job>third-person	rXZabbZawaaaZ
wants-job>threat	QTVZZY3ZzXXWU
wants-job>unpaid	WXVZXXwWuXXXW
wants-job>we	ndwVoUkUNqWXt
wants-job>you	VWTYXXdX6bcpZ
ward manager	WxWYZYVXWTXuW
ward staff	SWYXX1XVZYYZX
ware das	W0WZtZXZZZZZX
warehouse manager	trYaaZXYZZtXX
warehouse robots	SYU1YYSWYXYaY
waren sie	xWTqWUUxXVWWS
warm regards	suZaaaXbZZacZ
was 0	RWSVXVRXwRYX2
was a	XlXZZaVWq2cYb
was all	WXUXXYUXVqWWy
was always	WYVaYaXZW1XaU
was an	TWRXUYQW3SrXT
was better	WWUYYyUTWtXXU
was changed	UXWYYXTXYTwxN
was closed	TUSWVWSTVQP2q
was found	tVvYaZVYYXUuV
was given	3XsYZYVZXWXYW
was good	WXVXYWTXU1VWR
was great	UXU2YXSWZpTXU
was here	SSTWVVtUURWU0
was impressed	ZpwcccYbbXbZa
was in	TWbXXXxeeiVXx
was it	nWTSWXbWT0prT
was looking	vWTYtTVXVPXYy
was matched	pZruaaWaaXZYZ
was me	SWRVWVyVS0USO
was my	XYWrZvWatXZaY
was not	XXvZXZUYXoUvT
was part	WURYUZUX3RZYW
was passed	vYWWZXWXXxYXY
was really	XYsWaYyXUSZZZ
was received	UXXVZWwUUTWUx
was shared	VVzXWXSQWSWwV
was sie	QTUWXyyVSUUVT
was so	XXcaaavrnYabZ
was sorry	SWSXVX1TSwUVR
was such	taYZZZWZaWZav
was that	QSOTUTOQSzQyK
was the	WXejbXcVo1WXl
was there	VWVZsYTYxUXXt
was very	XWWZYYVYX2mVo
was viewed	ZXZbbbYaZXa2W
was with	tYXaubYbZZZbZ
was working	wWVyTYRXVSVXV
was wrong	UVyWTVSVUxUTO
was you	vaZbZbYZZWYwY
was your	VxUYXWSUurWZV
wasn t	VWdYYYUWoYn1Q
watch it	VYYYWVUwZWxaV
watch you	SXXxXWSYXVyYV
watched you	ZtZbabZaYuZbX
water 0	uYWXYXVVYUVYx
water company	xTXaaaYaXXYbq
water will	WXYZZZVVXVXWz
wave at	WY2ZYZTYVRYZX
way into	ZaWVbbXa1kbZZ
way of	UrUYYWrsYsXYp
way you	bZYZasWZZ4YST
we ?	yUTUWWxWVRVWT
we all	QxWVRzUUYTXYV
we always	SWtXXUTxWQxVS
we anticipate	wWtZaaVaabYYY
we are	lmrmpiapYXaZW
we ask	TWVWYV1tYVjUT
we betalen	wZZYZyUUaZYZX
we both	WXUYZXmXp4YYV
we bring	pXZZYuWUYXVaw
we build	sXqZXZvaaYYbZ
we built	laabac0aaXbbZ
we buy	yVSVTVLSXUUXz
we call	UVwTYXSUYPTOz
we can	ndlaonmmYVeYl
we closed	UVWWtYSVXUWUz
we collect	SWTWVY4WYWTYR
we come	UYWWXVruYTXZw
we commission	1ZWYZXUXZXUYX
we compare	VXtXXW0VYSWWW
we confirm	WZZYZZTYaZPxu
we connect	YZVvZaUXY1YZY
we continue	WYuXYYxZWZWaY
we could	WZUVax0VWoVXb
we count	lXXWwpmWaYXaW
we cover	VXaXazZYbZZca
we d	trWrqpVpXXXXW
we deliver	uXXZYZxYYTZaV
we design	UuVYYWyXYXWWU
we did	VXWXVZ1XYuXYV
we discuss	5WPTUVNSVUVWS
we do	oblYnksXYXbZp
we don	vVoXoXTWXalui
we eat	VWVaXZVXwwWZW
we employ	rWVWYWyaWWYaZ
we enjoyed	VxyWXYRVXRUXS
we estimate	yaabbZZZbbWcZ
we expect	qRzXXWVXXXWZX
we find	qUoXrh0XXVXYW
we fix	TWWXXV4VYVuWS
we get	RVrVsXnwYVZYW
we give	TVUXQX5VXVVYo
we go	fXuWuXuYXVWZX
we got	YoWWVVRUXtTW2
we grow	TU2ZXZTZXUXYX
we had	tmXYYYkWtuWXU
we have	qnoaoZnYYYaZm
we haven	qXVXsZjYYVXXw
we hebben	SRTV1UQUUwUTR
we help	XrsaaZwXYYYaY
we hired	SXVXYYSUXVUW2
we hold	TXWWXOSzYWXXv
we hope	UXVXXXUwWPWWy
we install	XYWZXa3VWTWaX
we invite	UVYWUvUyaYWYW
we just	vWWXsRSuYVtWU
we keep	SWzTVVROWQUyS
we kindly	WatbdcYcbbscb
we know	vWRYYZxZYWXaV
we launch	XXTY0XURYSWYX
we like	vXVWUYRUZWxYU
we liked	v3TZZaUZVVYWY
we ll	WgfnoWWbYkmbw
we look	culYXnvZYYXoV
we lost	QtVYYXvXWvXYU
we love	WYwZXZXZYWtbZ
we loved	yuWXXUoUZTaXU
we make	qvVXvtXXYWcYV
we match	SXTXXxwWXWZZY
we may	Sc3XXYRWXUXXu
we meet	QTSouVusWTUYv
we met	lsjWtkWVXoWWq
we might	RW0wrVRWWUWXV
we move	XXUZYuxXvVXaW
we must	ySpWTVOUUyTVS
we need	tqXktbTWYXoYo
we never	rVTVWUPSVwMys
we noticed	UnVYYYbxYWtWV
we offer	WtYnaqaaaarZY
we only	XXYXZYUYYvwZW
we pay	qoYvYxUWZYZZW
we provide	TVXYVX2XYZWaY
we publish	WWUXXynxYUVVT
we raise	aaabwbabcabca
we re	kmhoqcclXbaab
we regret	XXUYZZSXYRVT2
we reimburse	WYYZYaQaaa0ZX
we removed	WYWXYXVSXTU1S
we rent	RVUUWUxVVTxVQ
we request	rtZaboWXbaZaY
we require	rWYwYUUWZXuYV
we run	icXqwuUdZXYZW
we saw	s2UaZaWZVWZYY
we say	yWWVUWTXYWVYx
we search	kmXZuuUYYYXZX
we see	mVsYWXlWYVwXn
we seek	pWVr2XRVXVVYU
we seem	WYUYXZUXX1XWV
we sell	qWUWoXyWXVWWU
we send	SWVsYWTxYVyYV
we share	RUSUwUXSU2rRP
we shared	xYWZZYUYXwXYW
we ship	1XYWZVSYaYqZX
we should	VWwlXkWWWwXYs
we speak	ky1VZZUcXTYZW
we split	UWVWYuSWXVyYV
we spoke	YrxUWWRVVwVXR
we start	UYUYYyVSYuXZV
we still	wXVYYYVXZUYZw
we studied	UXWYXVSXxwXWU
we supply	oWvYYVxZWWYYV
we take	SYWuXzqUYXVYV
we talk	qcisdYmWpXZYf
we talked	mWVWWXRStyVYS
we test	QTT4URRTXTSWR
we thought	uVVWzTTVYUWYT
we took	TVUXVXRVT3YYX
we train	UWXWYusWYWvZV
we use	SqTWWVRWWNpzs
we ve	lnaXndqXaZjmk
we want	ysVkesRVXVZWs
we was	UTUvrWxVWTpXV
we were	nWUtknTlXvkYW
we will	xVuWYXrXXVTYm
we win	UUXW0VvTYVWXV
we wish	pYlXanVWZmqXr
we won	1YaWlkYZaZZaY
we work	SV1XYZlXYXXZW
we worked	lXVtZZtYYwYZW
we would	wiahpvZVZYWZX
we wouldn	XwWYarXZZaacb
we write	QVUUWT6UXTSWT
we-help>benefit	WXaYnq3XZYYZW
we-help>call-ask	zYYUYWVYYYUaY
we-help>client	wWUYaYwYaYYYX
we-help>connect	UROYXYxYySWXV
we-help>content	YbbaaZxYbbaZZ
we-help>easy-money	TWvWWWzVWTmXV
we-help>equity	XYZYU2PUZYVZX
we-help>event	ORRTT0rRTURWU
we-help>freelance	SXVZZt6XWXXZV
we-help>i-am	0UOXUUwUPOVWR
we-help>job-word	nkpYXXyYWWpWV
we-help>messenger	zYZUYWVYZZUaY
we-help>mule	stUYxrPUYWVYW
we-help>pay-first	XZXyZXRZYZYaY
we-help>pay-word	VwXaVm1YYXXZW
we-help>permanent	k4VZZYaZZXYZX
we-help>recruiter	YVSZZayZuYXYW
we-help>requirements	YZZaYZ3XWaZZY
we-help>role	SvnYXXwXWbxXV
we-help>secret	VYWZXWzWYXSYX
we-help>seeks	TRRXWx4VuUWXU
we-help>sell-cta	TZYYZZ5ZaZYbX
we-help>site-notice	WXaYaYtYbZwWY
we-help>start	PVXXXV0XYZVYX
we-help>teach	qSUVV3NVWWsXT
we-help>threat	WZaYZWzXbaWYW
we-help>wants-job	WXXZXYyWvYXYW
we-help>we	R3VWUW2WXWWYV
we-help>you	YYZXXn0XXXtYj
we-help>your-profile	VVTZZZ0YZZXZY
we>benefit	lZdbkn0ZWZdXX
we>call-ask	pYsrnjhpVTXVl
we>client	ojY0YYdbZXaYi
we>cofounder	UUlr5XrWXWWXV
we>connect	YYouoWeZWyZVX
we>content	cYTUsvuzWUYVS
we>cv-ask	TXyacaVbaZYaZ
we>easy-money	UWZXuVYkVV4WS
we>equity	UZTr3sQUWdsXT
we>event	aXZXZui3XXbWU
we>expert-call	UWW6slYZYXXYW
we>freelance	rmXaagvqXlXWW
we>funding	jiVs7VWbXWWXU
we>i-am	ZotZmYfWbwZWX
we>interest-q	PTtnVpvPTrVUu
we>job-word	Y0sbaaYeZWcWa
we>messenger	TWXXYWVXuX6YV
we>mule	lrWmrqbqVUqWU
we>open-to-new	WV0ZYY0WYVXZW
we>part-time	zqaWlaZXYccZW
we>pay-first	sXXqXYVYZX3XV
we>pay-word	tbWtZwsWWVbWY
we>permanent	r1YknYWmXWXZV
we>recruiter	VXnXXX6eVUZVs
we>requirements	bTwVad3UWflVT
we>role	l0ZajmlYXWhXY
we>run-code	poWWWXSWXW1Wn
we>secret	wVVWctSUXU2lS
we>seeks	tvjlsqUXWVaXY
we>sell-cta	rVWrqUynVUnVd
we>site-notice	toTYWWvnWaSud
we>speak	YWWtkwS0YVaXU
we>start	zVXWYozXYYZYX
we>task-for-you	4paWamdWWYZWU
we>teach	qVVXY5YqYfbXU
we>thanks	lomxaaWZVbnYX
we>third-person	SWVWVVTzUTVUU
we>threat	upUoVdrWWUWsX
we>unpaid	pYVVYmm0VUnWl
we>wants-job	pwUTntuUSUVWq
we>we-help	jpcXnl0WXWbYZ
we>workplace	nZuXXWTyXWwXU
we>you	annobjsaXWqZW
we>your-profile	bymerYSYWUyVV
webinar gratuito	ZaZaaYX1aYZYV
webinar on	ZZZZaYW4aVYXT
website and	ubZbbZtZbaVbZ
website is	lZWZaZ1ZYYZZY
wed 0	WZZxaYqXZaYVW
wednesday ?	pXXZaasaaXZbu
wednesday and	yWTWYSSWUvXZT
wednesday at	TsWXXVbsYUWru
wednesday mornings	UVZXY1TWYYWaW
week !	rWWZaZxWYXYZY
week $	vWZXXxWnaZZaY
week 0	ssYaaadZZYZZt
week ?	qnmZpcXdapXYd
week and	mXVYXtcwmWqZW
week as	zUZaYaXbaabcb
week at	RXWzpYUXXVVWW
week be	Zaqacctbbabbb
week evening	vZYWauYZZZZaZ
week for	qZeaaWcZZZvrZ
week free	WXaZam2ZaZYaY
week from	uXZYZXpZZZtaY
week gegarandeerd	VWVWVVPWXV2VU
week have	PUSVVqP0VSTSQ
week i	YYYubawaaZZbZ
week in	WdXXY4VWYuYYU
week is	PzUXYXUVWUUVw
week of	nnppXVXdrTWXs
week on	tUVXYV1XYVWXV
week or	VvVtabWbaaYba
week over	TYWVZ4UWSWWZX
week rebate	YXVZZa0aYaZZa
week s	VqVZYYTsWqaXw
week six	wXVYYWUXWxYYW
week through	sZXXYxWVYYabY
week to	xirZXZYbaaZba
week until	mWYYXvvWWXYYX
week £	xvZaZYXaZaYbZ
week €	0YYZZYXZbaYbZ
weekend !	UUUWYUUwWyVVV
weekend ?	SWPWXVRVNRUV6
weekend and	vXVYYXsXXQYZv
weekend in	RuXYZxXXYYYaV
weekend with	YVXYubXaZwYaX
weekly by	VXYUZtUXXXyXV
weeks $	0YaYarWZaZYaX
weeks and	YWrWYwTlwVXaW
weeks eur	WXcbbwZabbYba
weeks from	2XWXZXWouYYZV
weeks in	0VUWWTRTVVWXx
weeks nights	1WXZaYWXZZYaY
weeks notice	tYYZaaXbuYaba
weeks of	7XXXXXUYYWVZT
weeks on	pVXZaxXYYaZba
weeks to	tvVaZaVZaaabX
weeks without	UXXYXY1YaZYaW
weeks your	yYVWTSVXUxWZW
weeks £	1SXXYkUVWWXVP
weeks €	oYYYawXZaZYaW
wei a	YvXbbbZaaZatY
wei ha	ZZYaaaYZTUZ1V
wei on	uabbsaYZbaabY
wei wir	YaYavbqZYYZaZ
welcome !	XZZaZZXZvYsaY
welcome a	VVvWZXyWXVXZW
welcome aboard	ZbaaacYaaaxbX
welcome the	sYkYbauaZYaaZ
welcome to	aXUXYXZsWrhWt
welcome you	VWTUTVS3YQtWU
well !	TpUZYZzXWrYZV
well ?	XpwWSWpWuRWXS
well and	YYUaZaWZW1YYV
well as	VZraaTrWYXxaX
well deserved	XWSYZYTWW1XTR
well done	VXvYYZVZVwYXV
well funded	X2lYTbWaZYZaZ
well in	SUTVWUQ0XwUXS
well it	ZaYbZbWZZTZbz
well since	WYuYYaTyYTYZW
well you	VWVYXYxXskYZT
wenn sie	WTUYWYUWyURvV
went from	UUTXWYl0STWWT
went out	TWTXWWRTWRRT5
went to	TVrWvXSWoZvXS
went up	nVUWXWTXWWWXz
went well	UVSWVVSVzQWWv
were at	XXwZtZWaZWaba
were both	VXUXXxUUXvXZV
were found	VYWWXYPYYVo0T
were kind	UVuYWZTYxRWYT
were read	YXXWZWuXaWYxa
were recommended	xYyXZrUUYVZYY
were referred	tWXvaZYaaaabZ
were right	YXqYXYUWW5XWS
were talking	WZwZZXuVXWXbY
were the	kxpZXZUaXoYaX
were to	SRzWWWwUVSVVT
were you	VXTXYWsXXyXZV
weren t	XZuZZZVZYtaaZ
western union	XYYZaYVaYY1YV
what a	WWsXXsjWttXbX
what an	VUPWXXyVWwWVU
what are	cW1YYYWXWmYXn
what do	vZTXZqTWW5WYT
what does	VXWqYYzXYXXSQ
what gets	VXxYxXPWXXVZX
what happens	wYTXXY0WXSWYV
what he	WZXbubXbauZbY
what i	nXeYdYwXzWXZV
what if	SWSWyW1VTRTYS
what is	vXWXoxTXiWXtW
what it	vltWnZUrhUcXU
what kind	VV3XXZUYTRXYV
what our	VuVYZvzWaWXZX
what s	wW0ndbWWYiXYU
what she	TUyWVySVTOWWS
what should	UV3XYXQXURWXT
what that	1ZXXYZUYYWZbY
what the	iYxWeXSuwUXZU
what there	WYYZ0aWZYWZbY
what they	VVuWjXyVnmWXY
what to	YXRXYeUX2xXYT
what we	oqvXlYjYXVbZn
what would	op4ZXXnbWUXWU
what you	kZvpcZYoWqZXZ
whatever is	vYVaYaXauVaaX
whatever you	tWUvWrYtUSVYV
whatsapp group	VWxZZavZXWUVX
when a	TSkWmYqyWWVXV
when are	2XTXXXSWYWYYU
when can	wVwVXYyWWTWYT
when could	vsPTXWoWVTWYw
when he	XaZZZYYaZuvaW
when i	WVoXVXVjtYsYw
when is	TuxYVZUXXWXZV
when it	UX1YsaVZXUYaX
when may	UU3XaaTZWWWVU
when other	UXVWWXTWXV2XX
when s	SWyXXZtYWSWZV
when searching	sZYYZZyYYZVaY
when something	VV1YaaSZaaYZZ
when the	pbxYcYXXZWXua
when they	UV0ZZsVaWVYZY
when to	1YVXWWRVWUuXS
when we	ZaqYumrXYnXZV
when you	WkcnVbkVVvrXt
when your	V0UXZZVYYzWZT
whenever suits	uVyVXWSXWTVVS
whenever you	xXWwYVSVaYZYW
where companies	SXVYWYqyWXUYW
where do	VWtYXXQryTVYT
where i	WlYYYZcovwWXV
where it	STTTVTTS0uWXR
where people	qXyXuWRXWTVYU
where the	rWuXYZuZXVYZW
where they	XWuYXXPXUOXY0
where we	ZaXtbbXaaYZZu
where you	Wq0ZiZbYVjlaa
where your	uYZaaZXbXvZaa
wherever you	WXWXYWT3YVWWU
whether i	UX0XXXQWTSVYx
whether it	VWxZZZpXvTZaZ
whether they	SW2WUYSVrSWXU
whether to	STSsuVUyXVWZV
whether we	QpSXXYSWUUXY0
whether you	0YtZbZUnZaYZW
whether your	cVoXXYUY2TXXU
which 0	RWVWWVQSXV3WR
which dates	SWvTXVS0VOWXS
which day	SuXXZZwZaZWZZ
which i	lZpdmquYWfYZW
which includes	QWYUWyVVYTuYV
which is	bZqXetwVWTZYq
which made	YaWaZbXZZlYax
which of	VW1XXZqWVTXZW
which one	fWvXXWTUXVWXx
which salary	WW2aUbVZXWXaY
which some	SyUXYXwYVXXWV
which the	bWVYZtsUYUwpV
which we	ikWsZfVXYwqVV
which will	ZZYbtcYbbarcZ
which you	oXynZYUYXniqV
which your	XZXZZaVYVuVYx
whichever you	xZuZYYYaWVYaX
while i	VYXYYYpXyUsYk
while looking	rYXXZYvXXuYYY
while searching	bYWvYZTanVZaw
while since	XqVZZxUXZaXYZ
while we	yVkrYZZabbYca
while you	UXmYXrsuXRpYT
white label	vZWaaauaZZYbY
white mercedes	WSUYWYTXXW2YU
who actually	TXWwWxVSXVYZV
who also	SSTyWQUVxVXXT
who answers	UUWX2ZTZXXXaX
who are	VXxXrstXUUXYW
who believes	WYYazaVaYWZbZ
who bring	UYVYxYRWYVyZW
who buys	VXUXXY5WiSWYU
who came	UXUVXVU2WRpXU
who can	kWtXwqTWXYWYv
who come	TwVZuaWZYXZbY
who could	erqWWXzXVTYZU
who d	VdsqwXqYXZXXa
who decides	RTPuUUzTyRTRQ
who did	rWUXlXRXvRVXw
who do	TUoWWWxU1QVUU
who does	TUUYYWTX3UXYW
who doesn	RTzzWVRWTRWVU
who don	qZxZaaXbYUabY
who enter	WVVWYWUSXS2TU
who explains	PTTxUSSSSzUVQ
who handles	YYXYZZ4XYXYYV
who has	UwVzbtTZUUdWo
who have	WpVyXYprXXWZV
who i	XZwZaZWZtUacZ
who is	RdvYcXkVsTXiv
who isn	RruXSYVYVxXXV
who know	VWUwrzSUWUXXU
who knows	ptapsYVYYnYZX
who left	vYaZaYXaaZraZ
who like	SVwYvXSuXUUZU
who ll	cvUYsvUUsUWZX
who love	nWWXXYS0USVYS
who made	VXTYWYUWV2WWR
who might	YWVa0bYZuYaaY
who need	TWVYnXzVXWSYW
who needs	PRSTUwSU2STTR
who on	uYUZaawaVZZZa
who pay	VWUVVVyWVVvYU
who picks	UsVVVXPzWWUWV
who put	2XWYXXUTVWWZV
who re	WZWYUavXwUYaY
who read	TTrWXSS0UTWWU
who run	SWRwVVRzWQWWW
who s	miqlqeTUmcbXq
who said	wWXZYZSVZUxaW
who share	VWwXYYUyXTXXU
who should	TUPWXYQV9RXXS
who signs	XZXoYXV0aYZZT
who stay	VnWaYZ3ZYYYaY
who takes	VWWY1YTUVWWZV
who think	WYTYWZTWT3tYU
who to	XXUYZZVZ6RZYW
who told	lXUYYaUZynZZW
who took	WXTuYYTXRzXWU
who turns	tTXZ0ZZZaYZaW
who understands	rTTwovSXWVWZU
who ve	UXnoXYzlWmYZW
who viewed	XZWbccYabaayb
who want	UUUWyVwWVUXYV
who wants	WXWWYXlXvUWWx
who was	UUUXYXlXmUXWz
who will	wUWxVXVYYWXYV
who work	VVVWXVT1WqXVW
who would	YWZbybYbaZbcb
who writes	uWUXXTTUW1WYU
who you	UWTWWURRVwVxs
whole team	UhuXXYSpWcUVx
whole thing	3YVUYUVWXWYaT
whom i	XWqZYYTXsxYYV
whom you	WsWXYYsXWodtW
whose work	VtVZYYVXxUZaX
why ?	VXQXYY8WSUXYU
why i	VXXYYutYtpYXU
why nobody	PTUzVxPWSSUXV
why not	S1RWWVQUTxVVR
why the	RXVWYXSoXxqVu
why you	WWUWXWUWURwYy
wie ist	rUWaZaWYWyXVX
wie viele	wWWXXWwVYWUXU
wife and	WWVYXXUWWxvZX
wife s	oVUYYYXYyWVZW
wij hebben	kXXaZa4ZYZZZX
wij willen	0aabcbYbbaZbZ
wil graag	SUQ0SVPU1RUVQ
wil je	VYoZayVrrXZYX
will be	bXkYZYWdYYsez
will bring	WaZXZYTYYX1ZS
will call	WtWXaXxVabYaY
will change	WZpZaaUXYWYzU
will come	mU0ZYZUZYXYaY
will expire	YYXZZYXZXVxqT
will follow	VXWYYYUWXVTW2
will get	STXltWTUVUxwT
will mark	vWWYXWUWYWVVw
will need	UX6YWYSWUSrYS
will not	WWcXYYaWtTTyr
will pay	vVnwXSTTVTpXm
will send	SvVWYXwXXWsZT
will set	UYXuYauaaaXZZ
will share	vaZVYYYvaaYbY
will take	ZtabbcZbaaabr
will want	cYtYYxUYYVWZW
will you	XsTUVyRzpTTWQ
willing to	desuXfVYuXYZX
wilt u	SWTTVuRyWUUVT
win a	UXXWZWU1ZYUXV
wind turbine	VVXSWxUUWWUwV
winner s	YYYaaYwvZTRXW
wir brauchen	1XYXXWWXYXXYU
wir eine	uXZTZwWYZYZZY
wir haben	VnlYYXsVXmXuo
wir mochten	UxZZaZWZaYvYX
wir sind	sYatbYWtaaZaY
wir suchen	W0YUYXYuaZaaZ
wir uns	TXWwXWVWXXwYV
wir vermitteln	YXWaab3aYYYYY
wir zahlen	tVWVY1TUXWWXT
wish that	XYraZaWXUxaZY
wish to	mkuXZpVqeUmYc
wish you	WVSXYYoWV0VVs
wished to	ZbZaabXaUzabY
wishes to	0qYZaYXYaZZaY
wishing you	VUQVXXSTV3USP
with $	uXVXaYoXWWyYW
with 0	XcXbtZpmqWraX
with ?	UXWYVX4WYWXZV
with a	llYoldlcpYbcY
with airflow	XyYZZZYZoYZYW
with all	YYoZZYT0YVYZW
with an	mhWYWnxmXojZW
with any	TsVWYYUXvUsWq
with anyone	TUSTUSQwUQO2P
with benefits	mzXZYZXaZZZaY
with best	XZtZYqoZboZcZ
with cake	TWVWWXS0UvVRO
with code	WYWZXYV1YwWYT
with cv	swWbbbZaabbaZ
with dbt	XZtaZaVawXZZY
with eleven	uxUXYZnYVWVZY
with experience	YXZWvtYZYZYaY
with families	VWWWwxRYYUYZW
with first	YUYaabXbbbzaW
with five	WYWuZZwWaYXaY
with former	WYWzXXVqZXYZX
with four	xTVWYZVZxWZZW
with great	XXWZYtXXtrZaW
with half	VXvWXVSxWqXYW
with her	UVSXWWSUzQWXv
with him	3XXXYWVXaYYaX
with i	bXPXXZVXT0YYV
with it	oWVscXdXpoXYq
with kind	svWaZaVaZqZbY
with me	qXZYzYXdjVhZo
with money	X4UXwZVYOVYYW
with more	WypXYZUZZWYZX
with mrs	TXWYZZWXYVWY3
with my	oXbaaYpZoosaX
with name	VZYWaxWVaYsVY
with no	YbYbpcvabYadZ
with one	WXxwkZpZXWYYX
with our	rlcaZYpYZZqZo
with over	WTytZVTVXXYZY
with own	tWWYYYzXYXWYW
with pension	Y0XaXaXYZZYaV
with people	XXWnuZuWXuXXY
with power	VvXZYXWYyXYZX
with profit	UaZYaxWXaYraW
with python	WYbccuaaqcccc
with r	VxqYYXUYvVXXV
with real	XtUW1UUXWVYZV
with reference	qXYYaXUwYXVXt
with regard	wXXZaWUWZYUZx
with regards	XvXaZbYaZvVbY
with relocation	X1ZabZVabbZbY
with resume	1WYabbYbYaZZZ
with shares	Y2RaibZaZZaaZ
with six	wVUWYWVWxVVYV
with some	UYVaXaUZxXuaZ
with somebody	PUmsVURwrxVWP
with tableau	WxtZYZXYYXZZW
with thanks	pZYZZaXZZuWas
with that	RxXYXZSXYXZZx
with the	mbdYZabZbqpXt
with their	xySYXUUWURXZU
with them	npVwWXTYXWtaW
with three	VpYpecXzZXYXW
with two	tqUXupTtXUWbb
with us	ooqmlmlbXTVnc
with warm	qWXaZZxYYXYZY
with what	WXzZpaUaZYYZZ
with which	ZaZaaZWaU0YbW
with whom	XYvZZZVWWWXwW
with you	pZXoXXkWqrZvT
with young	TWWYW2TSZXYZY
with your	ZWnYYbsbYi0YV
with yours	RUsWUUm0UQTVP
with €	UUVTyXUXYVVYy
within 0	UXWbYYnXYZuzm
within a	RuVtYWwmWVtTS
within five	UWWyZWvWYXPWV
within ten	qVXXZVUxWWosS
within the	YuYaaZqYaaZtZ
within three	UvWYrXbXWUWWv
within two	UXXXYZwZaXpWv
without a	SUsXWXmV2WnXS
without an	WYWXmxqYXrXYW
without any	UW3VWWPVRQWXU
without charge	UYWXZXS2aXWXV
without interview	aZabbbXbbY0aX
without limit	nxWXYYVXXXvXU
without making	0XXXYrVWXVUZU
without names	UXT2VWSVVPVWT
without obligation	WXxYXanaZXaba
without sounding	1YXYYZTaZXZaZ
without the	WWWXZVmWSzWYV
without you	WWZZrVXyYUXaX
woche 0	zZZabXYaaaaaY
women in	TVSUWpp5WRcTP
won a	1YaYmYXZbaZaY
won t	kbeqmZYnciaYo
won the	qtXVZYUXXvrWR
wonder if	UXTZsqUYxVYZW
wonder whether	zVQYWtUWTVXXW
wondering if	VYXZZZ3YaVYXU
word ?	ZXXbabXa2VZaZ
word and	RxUYZxVYXWUZW
word format	TuzYXXRWUWVYV
word i	STTTxWxXVTWYU
word of	fVUzXSUUWUXXV
word with	oTRUVVRU0STTQ
words $	vTSRT2RRUSMQR
words and	rYXZZVVXZqwXU
words each	wXWWXySQXXSUV
words in	uVVXrVwWWUUYV
words no	SXWWWwSxXSTXT
work !	UaxZZYSUZXvaZ
work 0	RqQXYXTXxTzXV
work ?	TtTXXa2XVQUYU
work after	XYVaZaYZ0TaaX
work and	zXVUYZTZtXpZY
work anniversary	XYXZZYWXWwWoS
work as	aZacbcYb0Xcba
work at	wXSYZYSX4XYYV
work directly	xTVYwWQXYYWYX
work for	rjtYWWWV2TZWS
work from	brWbaaWZwloZY
work i	cWTZYYUX1TYYV
work in	TappUWQsqV1aT
work is	vwnlaYVZZYZbX
work on	mzZrXcWcYYXZi
work permit	TWVUXRRWWV6YT
work since	URTZZZUW/SXXT
work to	7WPWWXQWUTXxU
work we	WuXaZYXxVWaba
work with	XcvcZaxZmWZaY
work you	VXYXZUSxZZsXV
work your	wWUUYWSWWxVWS
worked together	ZlUZZatYZxYqW
worked with	q2nXXWUXWrXYU
working days	mVVlYXXWYUUuy
working in	TWwuVYWsWWqYV
working on	VYnXxYSpVTrYt
working student	TURVXUSV2RWVU
working with	pWwXYYkXXxYWV
workplace>benefit	RZYaZaYbxVZaY
workplace>client	RVTUXVQ0YUUWS
workplace>easy-money	1aXWYpUWYksZW
workplace>event	VRRYXU0SXWVWV
workplace>expert-call	RVXyXTVWYWWXV
workplace>freelance	xUuabaYbZZZaZ
workplace>i-am	WWVWX4QTzRqXU
workplace>job-word	QTSWYUwUXY2WV
workplace>mule	VWWbbaXcadyaa
workplace>pay-first	QWYWYWVVYX0WR
workplace>pay-word	1VWoaWVYZZvZX
workplace>permanent	R2sYZZVZXWZYY
workplace>role	SSXZaXWaaZ0ZY
workplace>run-code	U0VXVXUXWUoXT
workplace>seeks	NPVUVVTVTUTV1
workplace>sell-cta	uVYXZTPTZYyXU
workplace>speak	OWY0TPXTXWUYU
workplace>start	3WZabaYaaZZaZ
workplace>threat	PURXZVVXTV1UV
workplace>we	YyXkXunnXVXYW
workplace>you	PwSTW1SqVSwWT
works and	TXWWWzTXXTwaX
works at	XXXaaZwZxWemX
works for	wXVWWWSRXVyWW
works with	sXTXWVUSzUXYV
workshop for	UYZYZuWVbYvaX
workshop on	TZYYZsU0ZXWZW
worth $	WYY2ZZSYYZjZX
worth ?	uXxWZZTZWYYZY
worth a	U0TYYZxYYYXaY
worth five	UVSUUX4UTQWXP
worth it	ZXUTYWtqUxYYW
would 0	xYXXaXsXZYZZU
would a	ivyXrYaYXWYYW
would appreciate	WX0vZWaYmVZZX
would ask	qZzZaZVZaYWZX
would be	gpiqdfXZnpYZX
would consider	eswrcXXYXWXZX
would do	QPUZWXxXyVYXW
would encourage	uuYabZZYaZabY
would engage	0YXVbZWabZZab
would get	UXwVqYTXvVYYW
would gladly	ZrVbbZxYVUbaa
would happily	UWTzVWqWSSVYU
would have	sWWXXYUXWXXZy
would help	UNacbcZa4abZY
would it	VywXWWtWdUXWT
would join	VUWY1WWYXWYaZ
would like	oaevpqWWjoXYW
would look	sYUXXYyXYWZaW
would love	XiraoasqtTXXU
would make	XxwZZaVZYXaaZ
would mean	TpVWZuTzYSWXT
would need	yxSYSYSYSWVZY
would next	VXWYWX1VaYZaW
would pay	nUXtX0TXWWWYU
would propose	UWYWYxtWYXWZW
would rather	roSXyXSXVUYYV
would really	X4VaZbWZWXaaZ
would suit	TtyZZZVZWTXYX
would tempt	XX3YYZVXXPYZW
would that	5WWXZYnZZWXZW
would the	UYXRTxYWXXWZx
would value	XZxvjaVaaXaaZ
would welcome	rXsYbauZZXZaZ
would you	ljqpppXlnWXXW
would your	RdVVUewq1SVVS
would yours	VYUZYYvYuWYYW
wouldn t	VZTszeaXqXYZY
write 0	sSTVWzrTXUTWU
write a	loWuYuUslTVXU
write about	cWcssWSnVyWYW
write again	RUzVUUSRTOUSv
write and	wWXVYqVVXXWZY
write back	mU1YWYUXWUXYU
write for	UWnXVvSsVuXZW
write here	vZYbbZWYaYuYY
write in	vYXYZYVVUuYat
write it	vVUWWTQTWRVws
write me	toVYWXVYxTXZW
write properly	VWRXXYTXVwWXv
write that	xXVYVYTVWvXZV
write the	vlYYaWrYZsYaX
write this	wuXZYaXZYXYbV
write to	VrVYYZVY0kbYs
write us	vUVWUwSWXRwVS
write you	TVrYxYpZcVXZW
write your	TXUWXW3VWTTWS
writer 0	wZXccbadbccdb
writer and	oWZZxXVWaaZZZ
writer in	WaYbXaYZswaaY
writer to	pwYaZbZaaabbZ
writes to	TVRVVWRVTzUTt
writing a	UWTvWVR0SQWXS
writing about	PUSTTyswUQUVQ
writing because	lVSxXYRTstTWT
writing for	YYWlY3UVZcTYX
writing in	VWvZaVVYxWYZX
writing it	XZVvZYWZVxZYW
writing on	tUXXXYWaYYxaW
writing them	XZWYZYWYY2WUU
writing to	VfWYYrqXtvYZW
writing your	qWVYYYzYVRZZU
written a	YVWZxaXZZZWsX
written down	3VXXXXVWWUXXV
written for	W2TZZaWZWvYXY
wrong and	yXXWUXXXXtYaX
wrong thing	TU3YWaRZWQXaW
wrong to	UWwWXZUWWPUUy
wrong with	UZUZqaWZyUaaW
wrote 0	WXXYwWTXZVVwZ
wrote a	RSPTVVQzxPTTQ
wrote about	X2WZWaqZXmZaX
wrote in	lUpWXyTTXWXYY
wrote that	QxSVmWRVuyVVS
wrote the	sVSzVQOSVuUXS
wrote to	WVxYXZTVpxXXV
wurden sie	rYYXa1WXZYYZX
x 0	vUU0WtQSVWRVQ
x ray	2XUXXXVZYYXbU
y 0	YsYvsZWZWXZZW
y buscamos	ZwZnsZYaZZZZY
y el	wWWXX0QVWVWXT
y me	vYxZZXTYuVYSW
y no	uWVXYTvsYXXXV
y nos	uXYXZyVVZYWYV
y solo	VXXYXXvVWWwYV
y tenemos	1XYWYVTVYXXXV
y usted	wZabaaYbbbqbZ
year $	vTWvWYuZWZWZW
year 0	kWTvXpSuVuWYZ
year ?	nUsWVWRV1PWWT
year and	ptXjwVVWWpWYk
year anniversary	UVRVWWSTTbU0S
year at	PUTVX1WUWTWYx
year contract	X2XWYYVTYTWYV
year end	1tTWWYrWVUXYT
year for	SSSVWxrVVutVT
year i	VWYZZatYzSYZV
year in	YXYaZrWYorZtY
year it	xXUYXWqXZUWuX
year not	WUxZWZsYWWUaY
year of	VYWZYaYavtZbZ
year old	TWXYYYTZxVtZW
year on	TTTYpZTY0tXYW
year please	vUUXXX1VTRWYR
year round	T3TZVYUXWYYZX
year s	uUUXsWsuVTWYi
year since	XWVZZYVYYvZwW
year so	WWSYXYyYWuSXU
year student	aYZbaaXbrvZaZ
year students	XYZYZtYuVXZaZ
year that	XswaabXaXWZaX
year to	SV0WVVTSSnVSP
year vesting	XXYZyZYZZYZaX
year we	UvsZtTWZZXZba
year would	URzWWTTVwSWWV
year you	SsQWUXPWxS0XS
year £	iWXxVwXYYYXaX
years ?	WXyZYZUWuWYaX
years ago	lmdZYZsZcvYXW
years and	cwsXWXXXqtWZV
years apart	TUVVSWSTU2VVS
years as	WWVYtYUVWrXxV
years at	UWTsbYTYv2VVU
years experience	RUUXXYRW3UTXU
years i	sYlZyaWaYVZaZ
years in	XbsbtZVXtrYYW
years late	UWUXXXTWU3VYR
years now	QWRVWWPWyyVUT
years of	qdXaaakZxbbaY
years since	XoWaYZWXW3YXT
years the	UXraZxWaZYZba
years two	RUUWXzUWsTXYW
yes 0	SUUVzXRwTSTUR
yes ?	qvXXWvoXURWYW
yes a	RXTszXTWUTXYV
yes and	5WWYXXSWXVXZU
yes for	WqYWsawYXZVXV
yes i	ZUqrWXrUVvVXT
yes let	UWrYWZVXXzXWR
yes no	q3TXVWSWTSUyS
yes on	vwUXaaVZYWXaX
yes or	QuWWvvTWWWVXS
yes please	xVVWXwUVXVWYU
yes the	0YXWYTTUYXTXx
yes to	UWuXYuTUYUVXx
yes we	1YZXZYWXaZXbY
yesterday and	WYWZaZXZY0ZYV
yesterday s	VUXXYVTVWUVW1
yet ?	TqSXyXqWUVVWV
yet but	rW2YYYUWXSVYV
yet i	TTuXVYTWwoVXU
yet if	WX1aZYXYVVZZY
you !	rbUZXXUWX2tYV
you $	TWWXYsTTXV4WU
you 0	mrSnvWuVURfWr
you ?	qjqjYamecmZjV
you a	bZnkXYrbXqrlV
you about	orrpXcpnZVXYV
you accept	pWVVYW1VWUVsX
you actively	XZ2XZZTYSPZXV
you after	Vs3XWXQWTMVXS
you again	XWqZnZVZZzYYX
you agree	oTRTVUM0VQSvN
you all	XZVZZtXZXyaar
you already	TyTXWXwWUtUUS
you also	yTTWWURUtyVXT
you always	rWVWWzQVXXXYW
you among	UVUVwXTvYUUXS
you an	U1sYYYYYWVuXU
you and	fZkaYbcXZtpuV
you answer	RWQ2SVtUWVSXV
you answered	TtwWXXRWVvuSS
you anything	WXUpXYsyVQYYW
you appeared	WYWZZXVqYVuxT
you applied	SuTWXVSXTUR0R
you are	mbroZZmcZkjeX
you argue	XZXawaXZXrWbX
you around	XY1aaaVYXXUaZ
you as	TuXtoqdjXZnYV
you ask	pUTWXXRxyTSWS
you asked	WlnXXXkVZvaXv
you at	XctYaXpZZvqYW
you attend	UWVWXVsSXW0XV
you attended	oXZZaWV0ZYYTW
you available	zYYsaaXZZZbbY
you back	XlZYqYxXXVtZX
you be	iZuspZVnnWXXZ
you because	VZVYYaTyZpZaW
you before	TzuWlXnWTRvXS
you begin	r1WWXWTYXWUXU
you bill	xTVWxVQYUVUYW
you bought	SXXyXXRXYXuXU
you bring	UVZqWXWVYU1Xw
you build	1YUXzXRWWUWZU
you but	UVTUVzsUWUVWQ
you buy	XZZZYbeaaa1aX
you by	YakXYuWlXnwbU
you came	VVzUvVYUVsWWT
you can	ZdeZaaonaVcwl
you cancel	VYXXZXSXZYU1R
you charge	3YWbXmqWXWZWV
you check	VXTXYXUWWSuXz
you choose	WURX0wRVVQqTP
you coach	NVQRS4NTPuSWR
you collect	SXUXVXtXWzUXT
you come	rXlVsvSxVXWXY
you comfortable	UW2XYZUXVSYXV
you coming	vZVZZYVYYXYaw
you commented	WSWyaXWTXwVUX
you consider	VwmnvsSWpRUWV
you could	saicsovVaUVYV
you currently	WUaYZZ6WWPYYV
you d	lrrmrnYaYXYZW
you decide	dks2nWVWXVWYV
you deliver	tVVVY0SUZWVYU
you design	2XUXUXXYWWYZW
you did	0nTWXjUVyeYXX
you didn	TWYsXrUQVnc0S
you directly	WZwYZZqYXUqZX
you do	0XZaimWXWpnZY
you doing	QVqXXXSVXTVWz
you don	moYdXXqsmaVoY
you down	bVSWXYqzvSXXU
you draw	yXWWXVPVVyPXR
you dream	nbaaabsbbZqca
you drive	TurXWWSYVVxXU
you edit	7YRUYXUXVTYYV
you ever	Wr3XWfsVUYXYU
you every	SUURX0QQWQTTv
you explained	VZXYZwWYZsYaY
you fancy	wtwYXXTUWUVVT
you feel	mV3VWXPVTOWWT
you fill	RRzWWWSWVWxYU
you filled	UsWX0WSWXVrYW
you find	tYXYYZSvXWosV
you fine	SvXaYaUYYYVZx
you first	tYxYZYWZYWWZZ
you follow	UYVWXXVWXTW5T
you for	nYZsZYYdknhll
you forward	fUVYYXUYyV1YU
you free	2dUXZlUWYWYYu
you from	WUTYVYvYSyrZX
you full	uTwbVaWaZYaca
you gave	SVTWV6tUqcVWR
you get	WddlrYZobUtbo
you give	RVbxe5QVWnaYV
you go	WYWZaZXWYVXY1
you good	UUQWVWvSUzTQP
you got	WVRVWXUVu3VXq
you had	XXYuvYTWWxXXU
you hand	PUVSVR0TXSvUR
you happen	UWTXWWvVTyWUQ
you happy	WX5YaZmXXVYZW
you hate	XWsZUYsxVUYZW
you have	ZYWfYXmdpVmwp
you haven	UWvYXZvXVSXXU
you hear	XWtZaaWZ3RZZX
you help	pWUXtXUWXUxXt
you here	VaRYYYUWV8XXS
you hire	XWSZZZqZ2QXXX
you hiring	UVRXXX1XMyWWU
you hold	TXyXZXTVXXvYU
you how	TWSWWY4WwRWYU
you i	XYXWYawYVuZYX
you if	WVrYXZyaXVTaW
you ignore	XZUZZZVXXyXvU
you imagine	TwUXyXPWUWUXV
you in	krpXYXbumYiXY
you interested	SvtYtYUYYXYZX
you into	YUPVzVusVRVWT
you introduce	UWRYxYYXyQWWT
you is	QfTVVwmTVUU0S
you join	WpslcXWxZWbaW
you just	UWuXXYSWVQ3Tf
you keep	SWVXpwXXcX1YW
you kindly	ZsYVavsXYYYaY
you know	babnsXoZxXXYX
you last	SRURWWyzRQVXS
you learn	XaZYZXuwXWSaX
you leave	UW3WXXSVPuXWU
you left	VrWvdXSXstkXV
you let	uXtXXXSxXXoYZ
you like	lpokmnlrZWWXX
you liked	STTVVWyyURUXV
you listen	abqbbaYwbYaaY
you live	qxSvWTTUWSVWs
you ll	XcaXkaeZXqxZo
you look	jWWXuYrXZpXXu
you looked	TWSYVZsWUyVWT
you looking	VW4tWYRXSVWUS
you lost	TVTVWOSVUQ4WR
you lunch	pVPXzXRVVrVUT
you made	XYUZZYVYunZvY
you mail	RvwYaaXZYYZZY
you make	0aUWhuXUWsVYU
you manage	wWTVWWzUWTWUS
you may	UqbtZoqqiUWlV
you maybe	UXVXxXQWXTTyV
you mentioned	vUWYwYUYYWXVX
you mentor	UWzVWwRVUUUTU
you might	ZYvcrmblXcXaX
you mind	TWr1YWUWpUUVU
you miss	UrQXVTSVU3VXT
you more	xnnXnmZWXaZaX
you most	UWSYWYSYV3XWV
you move	axncbcabaZZba
you must	aWVVYYttqXwWW
you my	YYUYoZyXvjXZW
you name	SXn1YVRXXXVYW
you need	dVVXXWxWzUtYW
you needn	qVVXWXsUWVRWx
you no	nXvYYZwYVTXXW
you not	QwRwTVtSTPRwQ
you now	XXuZsYWYXsYYW
you of	SWxxYvTWVSVVT
you off	TU3QWXtUSPVVS
you offered	TXXYaxXYuWYaY
you on	ndqloZWlXvZWU
you once	UXTwYYTXb0UYU
you one	wWWXXXyUXXWZW
you only	lXWYYYtYXX2YX
you onto	YaZZaZ0XaXWbY
you open	XmvZZZfYoZiZn
you or	WavusYnWTaYYW
you order	WWWYXZsYYVyZU
you our	SWUvqVylXWVZV
you out	Us0WXYPXsWXYV
you owe	VXVXXWuUWQWXy
you own	SYWXVX2XVStWW
you paid	QUxxXUPTWUTWU
you pass	UWVXWWRUzSyWS
you passed	WXWXYYVXXMq6Q
you pay	SXUUXWdUqU+XT
you pick	qVPVUVPTTyUVw
you please	SUqYYXUXXVVX2
you popped	UyXZVZXYYXvaX
you possibly	yXXYYXXXtVYZT
you posted	ONxU1UQRTRSTS
you prefer	snzYXZVZWWXZq
you print	UVXXaYTXZY1WV
you probably	WWUXVZyXWuYXT
you properly	wYvWXUXYXTYaW
you put	TYWYWsRXzT0ZV
you qualify	UXWqYU1VVXXYW
you raised	YyXYUaWXZVXYr
you ran	QTSyyVRUWUUXS
you rate	NTV4RRNSWVRVS
you rather	OUyXUVyWTSUVS
you re	YbpchbocatnZW
you read	oVUzpVQwWUpVT
you receive	WWWXYYUnXW4kV
you recommend	SWqmWUuVixWXU
you record	WZaYV5QUaZUaY
you refer	XTWZZaWZwXWvZ
you remember	UuTrcWSXruXYs
you reply	vYWYYZwXYXUbV
you requested	VXYXaVxyZZXVV
you review	wWSWWVSWTUTV2
you ring	vVUYXYUUVSXVz
you run	SYVWWuusmaqYU
you said	nuvWvYZVVWWXk
you saw	1XVYaaVZVQXZx
you say	ZmrYWtyXWTdXU
you searched	VZVZZZUXXWXX3
you see	pkwYYYVokTmXn
you seem	wUSVzXORUQvTR
you sell	VoVZYYxXXzTZV
you send	omiYVYiXVXpYz
you sent	vWVXVXUWVQSXz
you set	oZYxavSYaZkaX
you shall	UXWXYZTYZW1YW
you share	TSlXWUQ2URWWU
you shared	TXTWXXSUWSU2R
you should	uzRYpYUWVrXXV
you shouldn	VVUWXYuWWzVXT
you show	wWUyYVTWWUTYU
you sign	UWUZXZzYWVXXy
you since	UWTXWXSUT2TSS
you sit	TWVvXTStxVZYS
you sleep	VYcYYZyUpSrYV
you so	dXyZZZYYYwlXU
you some	TVtWuXaXUvWYV
you spare	rWUovSWRzTTXS
you speak	YSTVX2nnWStXU
you spend	TURwUW1TWSUXU
you spoke	TXUXWtUVV5XYS
you start	tXVXYYTYYSxXu
you started	XYUZYXwXYuZZZ
you still	paccWsWVtsWYb
you straight	XuYZYZvVZZYaY
you take	uWVprwTYsWdYU
you taking	0YWZaxTYZWZaX
you talk	OV1uORNvQRTUR
you teach	VWXYZ6TVVXXZX
you tell	VXarWWmazpVXd
you ten	QXuXZWyZWXXZX
you than	xXwZaZXaVVZZZ
you that	cZaYYXWbWvnpt
you the	cooZboWlXorYX
you there	YZYZZZV0aXYVW
you think	YZTrmWSvzmZYT
you thinking	UW3XYUSVURUTT
you this	tVVXYtpvXWVXV
you thought	TYSWWXqXUzuYU
you through	XWTWlY4XXUtYV
you ticked	WxUZYZUvZVXVX
you to	jmrjcvXbXZdaX
you today	uWxYZaXYYXmbY
you told	XpxYtYUWTqXXT
you too	UUQYWZTXyvtYU
you trade	RSPWTVuWR0UVQ
you translate	wVXYYxTRWYWYV
you turned	QUvVUUPSTWS0P
you tutor	UXbZb2WZZaaaZ
you two	lWVZwZxZXjYYY
you understand	vVSVvVPVSxVUQ
you up	nWsWWXqVkviWZ
you use	TWSmWTcrU4VVS
you used	otWpXVwWWVWWS
you ve	XmXlkduZZbpnY
you very	vXSYYYzYVTWYV
you wait	TVTWXWRxWRUUu
you wake	vVWZZZxYTZYYW
you want	YoxXvXnUUfYWn
you was	WVmZjraXV0dYW
you we	mXVYXsUWYR0Wr
you well	XdcZZalpYzkWV
you were	obdZdbXWssdrT
you weren	XZuZZZVZYuaaY
you what	cY3WXauWXUXZW
you when	SV0XcYuXUpWrU
you which	WW2YsZQZWXXYX
you while	VYqvYZTamWtaY
you who	2WUXYTuXXVXZW
you will	YdpZqcrXYWplZ
you wish	TbxZbZVZaapaZ
you with	cXwkZnZXYkfZq
you within	TvVWYWsUWUUVx
you won	VYWYWYVkt1UZU
you work	mUsXWWuSqPUmt
you worked	SUvXYYVXWTWxV
you would	qtqlnZVhjYYZX
you wouldn	VZWxrZpYYXZbY
you write	0VZXmZbWrsWVW
you wrote	nrTvWTQUqyWmT
you you	TXUxXVQVYVuuV
you your	xXYXWYVYZwUaX
you £	VWVwzYRWWVVZX
you>benefit	XWWZadzcxUfjV
you>call-ask	pftvaWfcaWmWX
you>client	cXoaVVzVUWaoi
you>cofounder	WXUX9XTfmUlXV
you>connect	dXlWaXYlorZ1S
you>content	mVripZfsUtXaV
you>cv-ask	vm0ZaZWZXXYYY
you>easy-money	aVXnmZcZYn4VT
you>equity	mqSk0sZUVXUWj
you>event	UYVYYwpZWopsZ
you>expert-call	aXd6rYXWbWXXV
you>freelance	zZpnbcdWaXoXV
you>funding	VYrUzctUUasWW
you>i-am	kYqYkbjatrZVX
you>interest-q	wrseoaalXVXXU
you>job-word	aduXcanXqZlpW
you>messenger	WvwXYXWXWV0XV
you>mule	aZZdZZXVkW0mq
you>open-to-new	WZ6ZYZnXfYYWW
you>part-time	0USUwWtTmoUVS
you>pay-first	iXXYXXoXXh5pS
you>pay-word	tVYzVnrUaWpYW
you>permanent	YstXlZfWcVwXX
you>recruiter	ZpoYYYvXlUdsX
you>requirements	btpnsnYXXVbkW
you>role	WuWYajoeqiZsU
you>run-code	WUUWVWjUii1va
you>secret	ZXWXYWWWXX6yU
you>seeks	ZUpaYWuWymZoT
you>sell-cta	iXkqZntWXUpmn
you>site-notice	YabZZZbZWan3W
you>speak	SUUkWoj2WuhWe
you>start	vXmtwWSWVUVqf
you>task-for-you	xmVUrVRvsUmmT
you>teach	WWebb5cXclZYU
you>thanks	caXicebZXuata
you>third-person	sWUpXUxuSUWXV
you>threat	VWUXXVoZXW3yZ
you>unpaid	UoVYWW4SVWvtT
you>wants-job	VoYlkaVW5ZZZU
you>we	rnZlmpmlYWnWW
you>we-help	bpWZXi2WuXXWU
you>workplace	YjtVWUudVpxWT
you>your-profile	koubYaZaZZmrV
young company	rZWZyaXbaZabZ
young firm	WzVYyYWYYYZZX
young person	VYXXYvTSyVYaW
your 0	tWUXXWwWXZwWR
your acceptance	VZaabtxZbaRYZ
your account	WYYZYYUXZp0wV
your ad	RTSVUUjSQPT0O
your address	TVwvWVVVWVTYt
your advice	ZZYaabZbU0aaY
your agency	qWSXYXSX4XWXU
your answer	WZXXYZVWXwYxT
your answers	VYW0sXTWYRqXV
your antivirus	WZaXZYWXaYzXV
your app	vWTXWYSXWW1UU
your application	WsXZaZVXXWeyq
your appointment	VWYZaYVXYmrW0
your area	RPxxXVRTVVuVU
your article	VXWWZnSvYyoYV
your attention	VXWZZXS1YWUWt
your availability	qXk0ZqSXXWWWV
your average	VXVQXXxWVVUyQ
your background	Xp1ZeYoZZVWZY
your badge	YYYZaZyvZTQTW
your balance	XYXYZZTYZSpTy
your bank	UWWXYYSXtVzwR
your bees	xYUXXWxUWRWXT
your behalf	VYzXYYUYTPuZU
your best	TWXYYX3WWWSYU
your bitcoin	XZXZYZPYWzoXU
your blog	TUTwXTyRVvVVV
your book	TVTVXTqTV5qVP
your boss	U6WZXZUYpWZZY
your brain	wWUaXWTXrwVYV
your brother	sZZYZvWaZXYbZ
your business	XZZZYazuZYWZW
your calendar	yYWWZXUVWWWtS
your call	tWiVXYRXxRTWt
your camera	XXYYZZWXYV1WT
your car	QWYYYZVZZYyau
your card	UtXWXXSVYU2Vq
your care	TUyWWVvSVUTVT
your career	YW0XabXasWZaZ
your case	V2YZWRUZaaabb
your child	UVWWXVTUXUvUz
your choice	pVVyYxTVXWSWV
your client	qWQXYZsXxUXYT
your clients	UWWYYZzXxYYZX
your clinic	SUTvXWuSsTwSP
your code	SWSXxXRWUvQwT
your colleague	ZZWbZbUa1UaYZ
your colleagues	TWyZXXSwVTXWU
your column	OUVUV4PNXUPSR
your comment	UUTVYXSQU2VyQ
your comments	lVTyWVRUWoVWr
your company	UWVYXcXX8XcYZ
your competitor	TVxWWWzVVUTYT
your competitors	VXVVYV2WXWVXV
your computer	UXWVYWsWXW1WW
your consulting	xWTQXQyUWUVYS
your contact	UWxYWYSWqkyWS
your contacts	TWQVVUQxTo1RQ
your contract	QWyWWYQWVSUWw
your contractor	taabaZwWbaSZZ
your contribution	VXTxYXVXXvZYU
your convenience	YYXraavZaaYZa
your cooperation	TZubbbXbbYZbu
your course	UYXXXvRRXyUYX
your credit	VXTXXYVXvQWyS
your current	kXyZZZmYXWXqn
your cv	ftyZYaXZbXnYY
your daily	uZRYaawaYYZbX
your data	TUvXYYzSXVQvS
your day	rZuXYaWaZZsbY
your debit	YZbZcaYbcaxZa
your department	XWWZrXVY0UYZW
your desk	VaXZaasaYX0aV
your details	RV1VXWQqUxTWS
your director	UVVZYZVYzUpYW
your disposal	WYYXZtyYZZYaX
your document	PVTRWUQTUQPwx
your dog	TWTWWXRUWxUSv
your domain	VXWZYY3SZXTUT
your driver	VZZZaaXXZYcXy
your e	ZZZbbaYZaZ2SX
your ears	UwSXUZTWyTYZW
your email	QSOSVTNsSON4L
your employer	jxWtYYZWXWrjX
your entry	0YaZaWVYbbYaZ
your esteemed	ZaabaasauXYbZ
your evenings	ZVUV0VPSVTSVR
your expense	UWUXVXvYVUTWy
your experience	VsxlZZUYYWkXs
your expertise	UWWVYX2XaaUYZ
your face	UXVYYYUYYztYU
your family	VXRXYYTWn2WVS
your father	VXSYXYTXW1XWR
your fee	eYV0ZzUVYVZYU
your feedback	TWTTxWYTWVZ0Q
your field	qVabWSQevsWrU
your file	XYVaZbxaYStWV
your finance	TWUVYX4WWVRXR
your firm	VkWYXlrb3VaYW
your first	VXWYYoaWWr2pV
your form	kUUWXWpVUTdzm
your former	STuwWnYUUPUyR
your free	VZYXZYaXZZW1R
your friend	RUnXnYSW1TsXU
your friends	WV2YWYTXRTWWV
your github	VUrYsZTXYX0XW
your google	YbYaaa0ZaaUaY
your group	QUQUVTQr4uTVR
your help	2YUXXXSWYUXZV
your hiring	XWUZZY1XwWYZX
your home	nWWXYYRXXX4Xr
your honest	TWTxvXPXUuVYV
your hospital	SUSxXVTU3USXS
your hourly	qXWxZrWYaXZaX
your house	RSVVTVxTWTzVO
your id	uXXXZZUZZa0aW
your identity	VXVYXXTXYUxzT
your inbox	XXtYZZyXYWnVT
your industry	VZSXZZ4YVWWZW
your interest	ZWWXonUzZXkYW
your interview	XWVXZYTTWuXWy
your invitation	YaXZaaWuZaYyW
your invoice	UWUXXZeWYWkyi
your job	WWuZzZTXmSXrU
your kind	YavaaZXaZtZbX
your kit	UwWxXXOXYVsXV
your lab	SWTVVW1VvOTVQ
your language	RWVWXSSUVVPxx
your last	UWSYXYSWS3vVP
your latest	vZYbdcadcdcdc
your lecture	VYWZZtWVWxZYT
your lesson	TtXYZyUYZXXaW
your letter	YZRaZaWYXuXZw
your line	WWVYYZyXVuVSV
your linkedin	VZWZZYxYYVvXV
your list	SVTvWWrWvTVvT
your listing	XXXZYYRXXYuxS
your login	ababcbZacaxWY
your mail	WXTXXWzQVRyRR
your mailbox	XYXZZXWYYU1SR
your manager	dkvVXXpXvUVWV
your message	WYWZZZVXXZV2Q
your metamask	WVWWYaWYaX1WW
your mobile	WZvZaZUaYXyVV
your money	TWUXtXpVWV0Ur
your mot	SVUUXUSSXUUW3
your move	T2RYXZWYWXYYV
your mum	TyUYWWSWyRUSS
your name	plqlZbVdpkmYY
your neighbour	NVTTVybVzPSXP
your network	ZXVYYYXjXRj5V
your new	UUpYYZUWvuuVS
your newsletter	wYYXXVyOaYVaY
your next	XluZZZ1YXWZZX
your normal	wWUxWVSWWWVYT
your note	UVUXYXSVW3WWP
your notebook	VWQYYSSWS3WXU
your notice	T2tZZZVZXXXZV
your number	zh0VWXTWXWlZU
your offer	vVTYyYTXqSmXS
your office	UWSXWX4UVsSVV
your old	mznVWWRUuvVXR
your online	YabacZYbcbyZa
your open	zXSWXXsVVsXXV
your opinion	RVTvWxSTuSZUS
your order	TWVVXXOTXTRQ3
your own	foWaYaqjaptYW
your page	qXvYZWZYawtQU
your paper	wWUrWeRwUrWWS
your parcel	SVVVXWTVXU3VO
your part	YaaabbZabapps
your participation	tYVUaxWWYXWXX
your partner	UsYaYaVZYwZaq
your passport	WVWXVYTYYW9WV
your password	VYWYZXVXYsoyS
your patience	VYwaYaXZYSYaw
your payment	UVUWXWQVWON0x
your peers	XYYYWvuWaYUZX
your people	PVSSwSvRVQTQw
your phone	XXUWYXVoXU5vS
your photo	STSUVWuUTOSzQ
your photography	zVSUWWQRRPyWS
your place	VVPXXXsU5OaTT
your plans	Ya0ZZblaYYaZZ
your plant	VTUXWYTXzrWXV
your podcast	XYVYZXqSW1TXW
your policy	RYWYZZ2XWWVYT
your portfolio	ppvaZajZYWdYY
your post	maZmcomYYdcsZ
your postcode	uWWVZVyXYWWYT
your posts	WtSYXZsYX1XVU
your practice	mVTWYX1XySWXT
your preferences	XUVZZaXYXXZ6W
your preferred	VX1abaUZXWZYX
your premium	XZWYZZTWZW0wP
your present	Ro1wVVRVUSWVS
your price	PWvyX6LTTTUWS
your priorities	YZXZcbyabZbbb
your private	WYZaaYWZaYzXX
your profile	bbbebjbYXmowW
your project	UVwWXYRUUxVVR
your projects	VWTYYZ0YXsXYV
your promotion	XXVYVZTXX2WVU
your proposal	sWTVXXQWXSV4Q
your published	qnYSZurWYYYaY
your purchase	RWSSYXQXYSTS3
your questions	WYVVYVV4XVWYU
your quotation	yXYYZVTWYXWXu
your rate	0YklbaXaZZaaZ
your readers	VYTYYUwNXzWZY
your recent	qYuajbqbYYZbZ
your recruiter	TUUaZaUa2VXVV
your remarks	sYYYavWXZYXaX
your rent	RXUVYWzVWVWQv
your reply	moXZZrTVXvVtS
your report	XZYYaZXXZVV0S
your request	RUTVVUPQVPRv3
your response	rWWVYXQYXYQ0P
your resume	jX0ZZZfZZXrYX
your review	TWUxXSSUVuWQs
your role	TRTVWWPxTRTQ0
your roof	RWTVXWvWTSTUx
your rules	UVYXZXwXaYvYV
your salary	SPwUuWTUWTTV0
your school	UWWYYP3WvTXYV
your search	UYvZZZVYXTXjy
your seat	WXY1ZVSrZYVVV
your sector	VYuVYY2XWWXYV
your security	TWpYZYUZYUyVV
your service	SYXXWYRWZYztS
your services	1WXYZYWZYZYYX
your settings	YXXZaZWYYWX2X
your shop	TZVWYY3WYUQYT
your side	OScUxXyVTpUSl
your site	aVSWYU4bXUVXV
your situation	WYsZaavaaYZaZ
your size	VXVXWZ6YXVXZX
your skills	ST2WVXTYVTwVV
your slides	TVRVTUQTTORV4
your social	WYWWZXvUXVxWU
your staff	UVXVYNyyXVWXT
your statement	TXVXXXTVXTUQ3
your story	VXRVWVrwSvWWT
your street	TWuVUX1UVRVWS
your students	WUWYzTVXTtXZU
your studio	UYUZXZbW3VYZX
your subscription	WYXYZZQUYWUT5
your supervision	WXWZYYYZ1VZaX
your supervisor	TUVXZxWZwVXXX
your support	XYWYXZV1XVStT
your surgery	SUTvWVvVxUUXS
your surname	XWZZXaYaZY0ZX
your table	TWVVWXQUWTVS4
your talk	ldTXpXrUVvXWq
your tax	VVSXYYSWyQpQw
your team	VXYYXXyvueYYY
your tender	PWVWWW3XWWUXU
your terminal	WYZYZaSZaY0ZW
your terms	yWWVXWvXZZXWW
your thoughts	ZXxZZZTYYVXvY
your thread	UURXXVSWT3VWR
your ticket	XXYVZRUyZXtaX
your time	qmjwXXVYyTXYW
your timesheets	WXVYYZUWWTUV0
your train	UXWWVvSpWUWWv
your training	SWVVYTzWXUuVP
your trial	VXXYXZ1YZWWYV
your two	SWWWSWsVVUWXz
your updated	rWyabbYbZZZaa
your upwork	YZabZbWbaZyaZ
your usual	mWU1YXUXYXWYU
your vendor	UYUYZa1ZVWYZW
your verification	VUUWXWRUVSN3O
your view	WYUnUYVYW1XYV
your visa	VXtWaZUaWYyXV
your voice	qXvWVXyWVRVXU
your wallet	YZZaaZWaaZzZW
your wards	RUSVVX4UQRWWU
your way	VuTYpYpWUyXWV
your webcam	YZZYbaUZbY0XY
your website	oZVYZZ3ZYYYYX
your week	VwXZxYUYYWVZY
your weekly	VYVYYYTWXUU1S
your whatsapp	YbZbbbYYZWybZ
your whole	RXRUYU1rWuUUT
your wife	UuVYXWTWVvuZW
your wish	UW2ZVZSXXTWZU
your withdrawal	SWWWWURUUSU1O
your work	XxRXYaVuWwWrW
your year	tUxYYXTWYSWuW
your years	oZXsZZWWZwZbZ
your-profile>benefit	oWlXXX4XWVVnV
your-profile>client	YxtVYYQXXnvVU
your-profile>cofounder	VzVXVZVVYXXXT
your-profile>connect	XWTWYZlXW2XUW
your-profile>content	SURUXU2LXWTUU
your-profile>cv-ask	yttaaZXZYWYWX
your-profile>easy-money	RZQVVRyyUSVSU
your-profile>event	3VVZbYWYZaZaa
your-profile>freelance	OQQTSUNTTR2QQ
your-profile>funding	UVpXTYRRUS0UU
your-profile>i-am	Xh6VWXhWmpVTU
your-profile>interest-q	STxYYWyURQXWV
your-profile>job-word	WStXWXTXzSyYU
your-profile>mule	uTSXWsTWWsxVV
your-profile>open-to-new	UW2XYXVWYUWWU
your-profile>pay-word	QS2WYvaXXWWXV
your-profile>permanent	WS3XYZVYtUsXX
your-profile>recruiter	RtwUYXQXWVvVS
your-profile>requirements	qwyTUWQWURqTu
your-profile>role	kqqejYfYwWVXX
your-profile>run-code	XYYZaZUabZyXY
your-profile>secret	VTUYXXUYXZ0XX
your-profile>seeks	mbZ0WVaWYnWoW
your-profile>sell-cta	VYyYZZSXVTUtV
your-profile>site-notice	UW0XZvUVXTWuU
your-profile>start	WSxVTrQTSQTyO
your-profile>task-for-you	QyVZaZWZYXuZZ
your-profile>teach	RwQWVyRUWTXYY
your-profile>thanks	VYSYZYUYT3XUW
your-profile>threat	YZXabZYZbZxTY
your-profile>unpaid	UxWYXYRWYXxYV
your-profile>wants-job	YUyXZbVbVZabc
your-profile>we	vnxZYZVUWbwVU
your-profile>you	ritimcnaVjYbU
yours ?	SUZVVWu1wPVWf
yours and	VZXaZRWUWuybW
yours by	WWVYXYTXWQxRx
yours faithfully	WZqZaarZmYZas
yours for	TYVWXY3WXWUZV
yours is	UYWWYYvXsVvZW
yours sincerely	lnvZlZXZZmabZ
yours that	UWwWXUSVTyUXR
yours to	owjZmacaZYXYZ
yours was	VX3XXXSVVTXVT
yours with	XWTZYa1ZXVYaY
yours would	UwWxSXUYZXVaW
yourself and	XYXZZarYbYVZx
yourself in	TVvXXXSxXTVXS
yourself on	xUVuYYVXYZZZV
yusuf i	YZuaabuZZWaaY
zal ik	stXaZaXYXXaZu
zara ha	ZaZaaaXZTTZ0V
zara i	YZWtZapZkrZaY
zephyr freight	WrcmYZqYraYrW
zoek een	bZacncacuacbb
zoek ik	Y3XZZbZaRZaaZ
zoeken we	UWWtwXUVXWYXV
zoekt een	oyaaalYaZaaaY
zoom and	UVVyVWTwXXXaW
zou je	UYXraxWXaYXZX
zou u	uXXxVVUXTXWWV
zu hause	xbcbcaacccYcb
zu lesen	RTSuVUTUVSR0R
zu sql	VXXWY1VXYXXYW
zu uns	X2abbZYaaaaaZ
zum 0	PUWWWWUvWURU2
zurich ?	UqxWXzPVURWWT
zurich hybrid	suXbWaabbcaaa
zwischen 0	WYXYZYUWYWUW0
zzp er	OXWVYVywYWTWT
£ 0	qsWoatpYXXZYX
º ano	TVTWW2TTVSUUR
€ 0	soWnmrbcYWkaX
€ a	OSTS0vQSUSSUQ
€ ad	VZZYazWTaYYaX
€ al	bsXoYfWVYW2WU
€ am	nZZZbvYZbaqaY
€ brutos	ZzabbaZaaaaaZ
€ cada	2WUXXVRUXUWXT
€ con	TUUTVVSUVT2TQ
€ de	VWXuZcuXZXzYV
€ dia	2WZZZYWXZXYWV
€ die	lZbZbZxabbabZ
€ e	rXYZaquUZYtXV
€ et	sVWYxuSUYXXZW
€ fur	XXY1aXXWZYuVW
€ h	wWXZavqYYXXYW
€ honorar	XYZQa1YXZZZaY
€ hora	lWYoZ3WVYYWYW
€ im	SuXXYWrXYXwYV
€ ist	UVWWXWRUWUuTy
€ l	rWVyXVTWWWTWT
€ la	nVWVX0SVXWVWT
€ mas	UuXYZzWVZYXYX
€ ora	nVXVYwzVYXUXU
€ par	YYZYZoVXZY2YW
€ por	ZrYrYwUUXWrYe
€ pro	RUWTXzSUWUuTS
€ std	jZZYawYZYYZaX
€ y	XUUYYyxNXUWWV`,
} as const;
