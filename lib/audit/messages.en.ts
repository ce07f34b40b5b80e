/** English texts of the audit: message id to template; `{name}` is a parameter. The interface merges them into its own. */
export const auditMessages = {
  'audit.caption': 'Share of this checklist. Not a chance of being found, and never compared with other people.',
  'audit.replay.caption': 'Our examples. LinkedIn also searches by meaning and ranks by things nobody outside sees.',
  'audit.told-by-you': 'told by you',

  'audit.because.not-seen': 'Not read yet: {sections}. Open it on your profile and read again.',
  'audit.because.only-export': 'Only the data export shows this.',
  'audit.because.no-goal': 'Runs once you have confirmed a goal.',
  'audit.because.no-vocabulary': 'Runs once you have pasted an ad or read recruiters’ messages.',
  'audit.because.goal-without-domains': 'Your goal names no field.',
  'audit.because.goal-without-titles': 'Your goal names no title.',
  'audit.because.goal-without-skills': 'Your goal names no skills.',
  'audit.because.goal-without-level': 'Your goal names no level.',
  'audit.because.goal-without-languages': 'Your goal names no other language.',
  'audit.because.goal-permanent': 'Your goal is permanent work.',
  'audit.because.not-discreet': 'Your search is not discreet.',
  'audit.because.discreet': 'Your search is discreet: public signs of looking for work neither apply nor cost.',
  'audit.because.ask-discretion': 'Say first who may know that you are looking.',
  'audit.because.language': 'The texts are too short or in a language that is not understood well enough.',
  'audit.because.ask': 'No page shows these settings. Please tell us once.',
  'audit.because.ask-again': 'You told us more than 180 days ago. Please say it again.',
  'audit.because.who-sees': 'Open to Work is on, but nothing that was read says who sees it. Please tell us.',
  'audit.because.told': 'Partly told by you.',
  'audit.because.referrals-off': 'You have not had your connections counted.',
  'audit.because.off': 'You turned this check off.',

  'check.title.title': 'A title people search for, in position and headline',
  'check.title.why': 'Recruiters filter by job title; the headline is searched too.',
  'advice.title.headline': 'Your current position says “{title}”, your headline doesn’t. Begin the headline with it.',
  'advice.title.position':
    'Your headline says “{title}”, your current position doesn’t. If it is what you do, name the position so.',
  'advice.title.earlier':
    'You were “{title}” before. If it is still what you do, your headline and current position should say it.',
  'advice.title.none':
    'None of your goal’s titles ({titles}) stands in your profile. If your work is called otherwise, add that name to your goal as a synonym.',

  'check.level.title': 'The level is said, and said the same twice',
  'check.level.why': 'Searches include or exclude by level words; two different ones put you in the wrong pile.',
  'advice.level.above': 'Your goal begins at {aim}, your title says {now}. That is information, not a fault.',
  'advice.level.differ': 'Your position says {position}, your headline {headline}. Use the true one in both.',
  'advice.level.headline': 'Your position says {level}; say it in the headline too.',
  'advice.level.position':
    'Your headline says {level}; your current position doesn’t. If it is true, say it there too.',
  'advice.level.none': 'Neither headline nor position states a level. If your work has one, say it; if not, leave it.',

  'check.domain.title': 'Your field’s own words in two places',
  'check.domain.why': 'Keywords are looked for, and highlighted, in headline, About, experience and skills.',
  'advice.domain.say':
    'You write “{term}” in one place only. Say it in a second one: headline, About, experience or skills.',
  'advice.domain.earn':
    'No words of this field were found: {domain}. First steps, if you have no work to show in it yet:',

  'check.skills.title': 'The goal’s skills in the skills list',
  'check.skills.why': 'Skills are a filter of their own, and spellings are told apart.',
  'advice.skills.say': 'Your text says “{quote}”, your skills list doesn’t. Add: {skill}.',
  'advice.skills.earn':
    'No evidence found for: {skills}. If you have done it, tell where; if not, take it out of your goal or learn it.',

  'check.vocabulary.title': 'The words of those who write to you',
  'check.vocabulary.why':
    'Terms in your own recruiters’ messages and pasted ads are the best evidence of how this market asks.',
  'advice.vocabulary.ask':
    'Your recruiters keep asking for words that your profile lacks (in brackets, how many of them): {terms}. Use those that are true.',

  'check.excluded.title': 'No word that searches leave out',
  'check.excluded.why':
    'Searchers take out words of levels they do not want: learners’ words, and managers’ where hands are wanted.',
  'advice.excluded.word':
    '“{word}”: searches for your goal may leave this out. If it is no longer so, take it out; if it is your title, leave it.',
  'check.positions.title': 'Jobs closed, dated and described',
  'check.positions.why': 'An old job left open makes you look like somebody you no longer are.',
  'advice.positions.empty': 'No position is listed. Searches for current titles can’t find you.',
  'advice.positions.current':
    'No position is current. Searches for current titles can’t find you; work that you do now may be listed, with its true start.',
  'advice.positions.stale': '“{title}” is open since {start} beside a newer job. If it ended, close it.',
  'advice.positions.months': '“{title}” lacks a month. Years of experience are counted from dates.',
  'advice.positions.describe': '“{title}” is current and has no description. Two sentences are enough.',

  'check.place.title': 'Location and industry are set',
  'check.place.why': 'Both are filters; who lacks them is filtered out.',
  'advice.place.location': 'Set your location: a region is enough.',
  'advice.place.industry': 'Set your industry.',

  'check.independent.title': 'Your own contract work is a position',
  'check.independent.why': 'All current positions are searched, not only the first one.',
  'advice.independent.complete':
    '“{title}” lacks a start date or a description. Say what you do, for whom, and how much of the week.',
  'advice.independent.only-if':
    'If you already do contract work, list it as a position with its true dates. If you don’t, do nothing here.',

  'check.second-language.title': 'A profile in the market’s language',
  'check.second-language.why': 'Searches are typed in the market’s language.',
  'advice.second-language.add':
    'Your goal’s market speaks {languages}. Add a profile in that language if you can work in it.',

  'check.inference.title': 'The site takes you for what you want to be',
  'check.inference.why':
    'The export lists what LinkedIn’s ad system infers. A proxy: the recruiters’ index is another one.',
  'advice.inference.differs':
    'The site infers: {inferred}. None of it is in your goal; titles and skills are what it reads.',

  'check.outcomes.title': 'Results with a number in a current role',
  'check.outcomes.why': 'Screening, by people or by machine, cites sentences: a verb, a number, an object.',
  'advice.outcomes.move':
    'Your About says “{quote}”, “{title}” names no result. If it belongs there, say it there too.',
  'advice.outcomes.write':
    '“{title}” names no result with a number. What became faster, cheaper, more or fewer, and by how much? Only what you can prove.',
  'advice.outcomes.none': 'No current position to hold a result.',

  'check.portfolio.title': 'Work that a stranger can click',
  'check.portfolio.why':
    'People who get contract offers name visible work first. Featured and the contact websites can be clicked, text in About can’t.',
  'advice.portfolio.slot':
    '{url} stands where it can’t be clicked. Put it into Featured or into the websites of your contact details.',
  'advice.portfolio.earn': 'No link to work was found. One public piece is enough to begin with:',
  'advice.portfolio.hosts': 'People with this goal show their work on {hosts}, or on a site of their own.',

  'check.teaching.title': 'Teaching, talks or writing',
  'check.teaching.why': 'Named by people who receive contract offers; nobody has measured it.',
  'advice.teaching.earn':
    'Nothing of the kind was found. A talk at a local meetup, a written case or an hour of mentoring a month would do. Not needed if it isn’t you.',

  'check.hygiene.title': 'No left-overs',
  'check.hygiene.why': 'An empty About or a made-up address looks unfinished. Length earns nothing.',
  'advice.hygiene.about': 'The About is empty. Three sentences: what you do, for whom, how to reach you.',
  'advice.hygiene.vanity': 'Your address still ends in what the site made up ({vanity}). Pick your own.',
  'advice.hygiene.long':
    'Longer than the site takes: {headline} characters for the headline, {about} for About. It costs nothing here.',

  'check.recommendations.title': 'Others speak of your field',
  'check.recommendations.why': 'Low weight, our judgement: what others write is harder to make up.',
  'advice.recommendations.ask':
    'Recommendations that speak of your goal’s field: {count}. Ask somebody who saw that work; two are enough.',

  'check.verification.title': 'Verified',
  'check.verification.why': 'LinkedIn says that verified members are seen more. A correlation, and its own claim.',
  'advice.verification.set': 'Verification is free, and needs an identity document or a work address. Your choice.',

  'check.availability.title': 'Contract terms on the first screen',
  'check.availability.why':
    'Headline and the first lines of About decide. Does a stranger learn there that you take contracts, how much, where, and how to reach you?',
  'advice.availability.check-first':
    'Before you publish availability, check three things: your contract’s clauses on side work and inventions, conflicts of interest, and the setting that shares profile changes.',
  'advice.availability.move-up': 'You say it further down (“{quote}”). Move it into the headline or the first lines.',
  'advice.availability.contract': 'Say that you take contract work.',
  'advice.availability.hours': 'Say how many hours or days a week.',
  'advice.availability.workplace': 'Say where: remote, which time zone, or which place.',
  'advice.availability.contact': 'Say how to reach you.',

  'check.discreet.title': 'Inviting without announcing',
  'check.discreet.why': 'An own site, teaching or advisory wording brings offers without saying that you look.',
  'advice.discreet.loud': '“{quote}” tells everybody, your employer too. Take it out.',
  'advice.discreet.offers':
    '“{quote}” can be read by everybody, your employer too. It costs nothing here; leave it only if they may know.',
  'advice.discreet.earn':
    'Nothing invites offers yet. An own site, a class or advisory wording would, without saying that you look.',

  'check.reachable.title': 'Messages can reach you',
  'check.reachable.why': 'InMail and requests can be turned off, and requests and spam are folders of their own.',
  'advice.reachable.path': 'Your profile shows no address, number, booking link or invitation to write.',
  'advice.reachable.inmail': 'Allow InMail and message requests, so that strangers can write to you.',
  'advice.reachable.public':
    'Make your public profile visible; search engines and people who are not signed in see nothing else.',
  'advice.reachable.inboxes': 'Look into Other, requests and spam now and then: offers land there too.',
  'ask.reachable.inmail': 'Do you allow InMail and message requests?',
  'ask.reachable.public': 'Is your public profile visible to people who are not signed in?',
  'ask.reachable.path': 'Does your profile show a way to reach you: an address, a number or a booking link?',
  'ask.reachable.inboxes': 'Have you looked into Other, requests and spam lately?',

  'check.open-to-work.title': 'Open to Work says the same as your goal',
  'check.open-to-work.why': 'It feeds the recruiters’ spotlight of people likely to answer.',
  'ask.open-to-work.recruiters-only': 'Is it visible to recruiters only?',
  'advice.open-to-work.public':
    'The public frame is on, and your search is discreet. Change it to “recruiters only”, or turn it off.',
  'advice.open-to-work.off': 'Open to Work is off. “Recruiters only” shows no frame.',
  'advice.open-to-work.employer':
    'LinkedIn hides it from recruiters of your own company but, in its own words, can’t guarantee it.',
  'advice.open-to-work.types': 'Its kinds of work don’t say what your goal wants: {engagement}.',
  'advice.open-to-work.titles': 'Its titles don’t name your goal’s: {titles}.',

  'check.services.title': 'The Services page offers it too',
  'check.services.why': 'Clients browse and filter service pages, and write for free.',
  'advice.services.set': 'Add the free Services page with the work you already do.',

  'check.referrals.title': 'People in the field know you',
  'check.referrals.why': 'Named by people who receive contract offers; nobody has measured it.',
  'advice.referrals.meet':
    'Few of your connections work in your goal’s fields. Connect with people you have really worked or talked with there.',

  'steps.healthcare':
    'Health care: a notebook on public data (hospital quality, claims samples, synthetic patient records) with one question answered; a two-page write-up; a talk at a health-informatics meetup.',
  'steps.housing':
    'Housing: a map or model on public data (sales, rents, permits, census); a short write-up of what it can’t tell; a talk to a housing or civic-data group.',
  'steps.finance':
    'Finance: an analysis of public filings or rates with its error stated; a write-up; a talk at a local finance-data meetup.',
  'steps.insurance':
    'Insurance: a pricing or reserving example on public claims data; a write-up of its limits; a talk to an actuarial or data group.',
  'steps.retail': 'Retail: a demand forecast on public sales data; a write-up with the error by product; a talk.',
  'steps.energy': 'Energy: a load or wind forecast on public grid data; a write-up with its error; a talk.',
  'steps.public-sector':
    'Public sector: a small tool on open government data; a write-up; a talk to a civic-tech group.',
  'steps.education': 'Education: an open lesson with exercises; a write-up of what learners got wrong; a guest hour.',
  'steps.manufacturing':
    'Manufacturing: a failure prediction on public sensor data; a write-up of false alarms; a talk.',
  'steps.media': 'Media: an analysis of a public archive; a published piece with method; a talk.',
  'steps.logistics': 'Logistics: a routing or arrival-time example on public traffic data; a write-up; a talk.',
  'steps.climate': 'Climate: a model on public weather or flood data with its error; a write-up; a talk.',
} as const satisfies Readonly<Record<string, string>>;
