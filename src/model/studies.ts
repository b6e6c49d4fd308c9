/** A study or published tool outside the five source texts. */
interface StudyRow {
  readonly id: string;
  readonly citation: string;
  readonly url: string;
  /** How the finding was checked. */
  readonly read: 'in full or in abstract' | 'in a summary';
}

/** Research on which evidence notes and a few orders of magnitude rest. */
export const STUDIES = [
  {
    id: 'hultman-2013',
    citation:
      'Hultman, Kathman & Shannon (2013), United Nations Peacekeeping and Civilian Protection in Civil War, AJPS 57(4)',
    url: 'https://econpapers.repec.org/article/wlyamposc/v_3a57_3ay_3a2013_3ai_3a4_3ap_3a875-891.htm',
    read: 'in full or in abstract',
  },
  {
    id: 'pksoi-hultman-summary',
    citation: 'PKSOI Papers, Pay Me Now or Pay Me Later, p. 13 (summarises Hultman et al.)',
    url: 'https://viewer.joomag.com/pay-me-now-or-pay-me-later-pksoi-papers/0329991001445629588/p20',
    read: 'in a summary',
  },
  {
    id: 'fjelde-2019',
    citation: 'Fjelde, Hultman & Nilsson (2019), Protection Through Presence, International Organization 73(1)',
    url: 'https://econpapers.repec.org/article/cupintorg/v_3a73_3ay_3a2019_3ai_3a01_3ap_3a103-131_5f00.htm',
    read: 'in full or in abstract',
  },
  {
    id: 'chae-yris',
    citation: 'Chae, The Efficacy of UN Peacekeeping in Reducing Violence against Civilians, YRIS',
    url: 'https://yris.yira.org/essays/the-efficacy-of-un-peacekeeping-in-reducing-violence-against-civilians/',
    read: 'in full or in abstract',
  },
  {
    id: 'krain-2005',
    citation: 'Krain (2005), International Intervention and the Severity of Genocides and Politicides, ISQ 49(3)',
    url: 'https://www.eurekalert.org/news-releases/504334',
    read: 'in a summary',
  },
  {
    id: 'kathman-wood-2011',
    citation:
      'Kathman & Wood (2011), Managing Threat, Cost, and Incentive to Kill, J. of Conflict Resolution (title from general knowledge)',
    url: 'https://sage.cnpereading.com/doi/10.1177/0022002711408006',
    read: 'in full or in abstract',
  },
  {
    id: 'wood-kathman-gent-2012',
    citation:
      'Wood, Kathman & Gent (2012), Armed intervention and civilian victimization in intrastate conflicts, JPR 49(5)',
    url: 'https://asu.pure.elsevier.com/en/publications/armed-intervention-and-civilian-victimization-in-intrastate-confl',
    read: 'in full or in abstract',
  },
  {
    id: 'krain-2012',
    citation:
      "Krain (2012), J'accuse! Does Naming and Shaming Perpetrators Reduce the Severity of Genocides or Politicides?, ISQ",
    url: 'http://www3.wooster.edu/polisci/mkrain/naming&shaming.html',
    read: 'in full or in abstract',
  },
  {
    id: 'demeritt-2012',
    citation:
      'DeMeritt (2012), International Organizations and Government Killing: Does Naming and Shaming Save Lives?, International Interactions 38',
    url: 'https://documents.pub/document/international-organizations-and-government-killing-does-.html',
    read: 'in full or in abstract',
  },
  {
    id: 'krain-diplomatic',
    citation:
      'Krain, The Effects of Diplomatic Sanctions and Engagement on the Severity of Ongoing Genocides or Politicides, J. of Genocide Research',
    url: 'http://lawsdocbox.com/Politics/71818477-Forthcoming-journal-of-genocide-research.html',
    read: 'in full or in abstract',
  },
  {
    id: 'ushmm-naming',
    citation: 'USHMM Tools for Atrocity Prevention: Naming and Shaming',
    url: 'https://preventiontools.ushmm.org/naming-and-shaming',
    read: 'in full or in abstract',
  },
  {
    id: 'ushmm-mediation',
    citation: 'USHMM Tools for Atrocity Prevention: Mediation',
    url: 'https://preventiontools.ushmm.org/mediation',
    read: 'in full or in abstract',
  },
  {
    id: 'ushmm-targeted-sanctions',
    citation: 'USHMM Tools for Atrocity Prevention: Targeted Sanctions',
    url: 'https://preventiontools.ushmm.org/targeted-sanctions/',
    read: 'in full or in abstract',
  },
  {
    id: 'ushmm-comprehensive-sanctions',
    citation: 'USHMM Tools for Atrocity Prevention: Comprehensive Economic Sanctions',
    url: 'https://preventiontools.ushmm.org/comprehensive-economic-sanctions',
    read: 'in full or in abstract',
  },
  {
    id: 'ushmm-arms-embargoes',
    citation: 'USHMM Tools for Atrocity Prevention: Arms Embargoes',
    url: 'https://preventiontools.ushmm.org/arms-embargoes/',
    read: 'in full or in abstract',
  },
  {
    id: 'ushmm-peace-operations',
    citation: 'USHMM Tools for Atrocity Prevention: Peace Operations',
    url: 'https://preventiontools.ushmm.org/peace-operations/',
    read: 'in full or in abstract',
  },
  {
    id: 'ushmm-prosecutions',
    citation: 'USHMM Tools for Atrocity Prevention: Prosecutions',
    url: 'https://preventiontools.ushmm.org/prosecutions',
    read: 'in full or in abstract',
  },
  {
    id: 'ushmm-no-review',
    citation: 'USHMM Tools for Atrocity Prevention: Fact-Finding; Military Intervention',
    url: 'https://preventiontools.ushmm.org/fact-finding/',
    read: 'in full or in abstract',
  },
  {
    id: 'ushmm-cross-tool',
    citation: 'USHMM, Distilling the Atrocity Prevention Literature (2022)',
    url: 'https://main.ushmm.org/genocide-prevention/blog/distilling-the-atrocity-prevention-literature',
    read: 'in full or in abstract',
  },
  {
    id: 'tsc-unsanctionsapp',
    citation: 'Targeted Sanctions Consortium / UN SanctionsApp, effectiveness facts',
    url: 'https://unsanctionsapp.com/facts/effectiveness',
    read: 'in full or in abstract',
  },
  {
    id: 'peksen-drury-2009',
    citation: 'Peksen & Drury (2009), Economic Sanctions and Political Repression, Human Rights Review 10',
    url: 'https://is.muni.cz./el/fss/jaro2022/IREb2011/um/required_reading/Lecture_05_-_Peksen.txt?predmet=1431408',
    read: 'in full or in abstract',
  },
  {
    id: 'embargo-civilian-targeting',
    citation:
      'Embargoes, weapons and violence: the conditional effects of arms embargoes on civilian targeting (authors not shown in the abstract read)',
    url: 'https://discovery.researcher.life/article/embargoes-weapons-and-violence-the-conditional-effects-of-arms-embargoes-on-civilian-targeting/3f5195d6afa53cb3aa94717c446c517b',
    read: 'in full or in abstract',
  },
  {
    id: 'jo-simmons-2016',
    citation:
      'Jo & Simmons (2016), Can the International Criminal Court Deter Atrocity?, International Organization 70',
    url: 'http://jamesgstewart.com/new-symposium-can-the-international-criminal-court-deter-atrocity/',
    read: 'in a summary',
  },
  {
    id: 'smeulers-icc',
    citation: 'Smeulers, The ICC Fails to Deter When Deterrence is Needed Most (2019)',
    url: 'https://alettesmeulers.org/2019/08/16/hallo-wereld/',
    read: 'in full or in abstract',
  },
  {
    id: 'borzyskowski-technical',
    citation:
      'von Borzyskowski, Trust Us: Technical Election Assistance and Post-Election Violence (talk abstract 2016; The Credibility Challenge, 2019)',
    url: 'https://pcdnetwork.org/event/talk-at-georgetown-university-trust-us-technical-election-assistance-and-post-election-violence/',
    read: 'in full or in abstract',
  },
  {
    id: 'borzyskowski-observers',
    citation: 'von Borzyskowski (2019), The Risks of Election Observation, ISQ',
    url: 'https://docslib.org/doc/9015514/international-condemnation-and-post-election-violence',
    read: 'in full or in abstract',
  },
  {
    id: 'evp-what-works-2017',
    citation:
      'Electoral violence prevention: what works?, Democratization (2017), doi 10.1080/13510347.2017.1365841 (author names not shown in the text read)',
    url: 'https://informahealthcare.com/doi/full/10.1080/13510347.2017.1365841',
    read: 'in full or in abstract',
  },
  {
    id: 'yanagizawa-drott-2014',
    citation: 'Yanagizawa-Drott (2014), Propaganda and Conflict: Evidence from the Rwandan Genocide, QJE',
    url: 'https://www.scribd.com/document/396423926/RwandaDYD-pdf',
    read: 'in full or in abstract',
  },
  {
    id: 'paluck-2009',
    citation: 'Paluck (2007/2009), radio field experiment in Rwanda',
    url: 'https://www.sciencenews.org/article/radio-relief-rwandans-social-conflicts',
    read: 'in full or in abstract',
  },
  {
    id: 'wood-sullivan-2015',
    citation: 'Wood & Sullivan (2015), Doing Harm by Doing Good?, Journal of Politics 77(3)',
    url: 'https://asu.pure.elsevier.com/en/publications/doing-harm-by-doing-good-the-negative-externalities-of-humanitari',
    read: 'in full or in abstract',
  },
  {
    id: 'zurcher-2017',
    citation: 'Zuercher (2017), What Do We (Not) Know About Development Aid and Violence?, World Development 98',
    url: 'https://www.researchgate.net/publication/317392579_What_Do_We_Not_Know_About_Development_Aid_and_Violence_A_Systematic_Review',
    read: 'in full or in abstract',
  },
  {
    id: 'kaplan-2017',
    citation: 'Kaplan (2017), Resisting War: How Communities Protect Themselves',
    url: 'https://protection.interaction.org/event-webinar-resisting-war-how-communities-protect-themselves/',
    read: 'in a summary',
  },
  {
    id: 'salehyan-gleditsch-2006',
    citation: 'Salehyan & Gleditsch (2006), Refugees and the Spread of Civil War, International Organization 60(2)',
    url: 'https://ideas.repec.org/a/cup/intorg/v60y2006i02p335-366_06.html',
    read: 'in full or in abstract',
  },
  {
    id: 'ewp-methodology',
    citation: 'USHMM Early Warning Project, Statistical Risk Assessment methodology',
    url: 'https://earlywarningproject.ushmm.org/methodology-statistical-model',
    read: 'in full or in abstract',
  },
  {
    id: 'ewp-2021',
    citation: 'USHMM Early Warning Project, Countries at Risk for Mass Killing 2021-22',
    url: 'https://readkong.com/page/countries-at-risk-for-mass-killing-2021-22-statistical-8705308',
    read: 'in full or in abstract',
  },
  {
    id: 'worldbank-mueller',
    citation: "World Bank, The business case for prevention (blog on Mueller's background note to Pathways for Peace)",
    url: 'https://blogs.worldbank.org/en/dev4peace/business-case-prevention',
    read: 'in full or in abstract',
  },
  {
    id: 'sipri-2017',
    citation: 'SIPRI, Ounces of prevention, pounds of cure (2017)',
    url: 'https://www.sipri.org/commentary/blog/2017/ounces-prevention-pounds-cure',
    read: 'in full or in abstract',
  },
  {
    id: 'olsen-2010',
    citation: 'Olsen, Payne & Reiter (2010), The Justice Balance, Human Rights Quarterly 32(4)',
    url: 'https://fdocuments.in/document/olsen-et-al-2010-the-justice-balance-when-transitional-justice-improves-human.html',
    read: 'in full or in abstract',
  },
  {
    id: 'straus-2012',
    citation: 'Straus (2012), Retreating from the Brink, Perspectives on Politics',
    url: 'https://www.cambridge.org/core/journals/perspectives-on-politics/article/abs/retreating-from-the-brink-theorizing-mass-violence-and-the-dynamics-of-restraint/3B0F42EF9A362A548FA6B5F952D92B19',
    read: 'in full or in abstract',
  },
  {
    id: 'un-framework-2014',
    citation: 'United Nations, Framework of Analysis for Atrocity Crimes (2014; official document A/70/741-S/2016/71)',
    url: 'https://un.org/en/genocideprevention/analyzing-atrocity-crimes.shtml',
    read: 'in a summary',
  },
  {
    id: 'ga-76-262',
    citation: 'General Assembly resolution 76/262 (26 April 2022)',
    url: 'https://internationallaw.notion.site/4-26-d2afdeeed45541518b14134636816e5d',
    read: 'in full or in abstract',
  },
  {
    id: 'mapro-2012',
    citation: 'PKSOI/Harvard, MAPRO: A Policy Planning Handbook (2012)',
    url: 'https://thesimonscenter.org/?post_type=post&p=3095',
    read: 'in a summary',
  },
  {
    id: 'gaamac',
    citation: 'Global Action Against Mass Atrocity Crimes, For States by States / FAQ',
    url: 'https://gaamac.org/for-states-by-states/',
    read: 'in full or in abstract',
  },
  {
    id: 'country-x',
    citation: 'Columbia CCNMTL/CICR, Country X (2009); Harding & Whitlock, Simulation & Gaming (2013)',
    url: 'https://ccnmtl.columbia.edu/portfolio/political_science_and_social_policy/country_x.html',
    read: 'in full or in abstract',
  },
  {
    id: 'tannenbaum-2013',
    citation: 'Tannenbaum & Cerasoli (2013), Do Team and Individual Debriefs Enhance Performance?, Human Factors 55(1)',
    url: 'https://www.researchgate.net/publication/236068923_Do_Team_and_Individual_Debriefs_Enhance_Performance_A_Meta-Analysis',
    read: 'in full or in abstract',
  },
  {
    id: 'keiser-arthur-2022',
    citation: 'Keiser & Arthur (2022), meta-analysis of after-action reviews, J. of Business and Psychology',
    url: 'https://www.springerprofessional.de/en/a-meta-analysis-of-task-and-training-characteristics-that-contri/20070432',
    read: 'in full or in abstract',
  },
] as const satisfies readonly StudyRow[];

export type StudyId = (typeof STUDIES)[number]['id'];
