import type { CueList } from './classes';

export const english: CueList = {
  article: 'the a an its his her their this that these those our my some any both all',
  of: 'of',
  at: `in at from near to into toward towards around outside inside through via across above below
    beyond behind over along throughout within around between off past onto beside`,
  with: 'with against by for between among before',
  and: 'and or but nor plus',
  spatial: `enclave* north* south* east* west* northern southern eastern western centre* center* outskirts suburb* edge* entrance* gate* part parts half rest side
    border* territory soil land* area* zone* sector* region* province* district* county city cities town*
    village* settlement* hamlet* capital* quarter* street* square* avenue* road* route* highway* bridge* pass passes tunnel* station*
    airport* airfield* port ports harbour* monastery* church* cathedral* mosque* fortress* castle* ruin* wall* cemetery* museum* hospital*
    school* hotel* market* theatre* stadium prison* jail* mountain* hill* height* valley* plain* plateau lake* river* bank* shore* reservoir*
    forest* resident* inhabitant* villager* people population* refugee* displaced families family children women men farmer* shepherd*
    armenians azerbaijanis civilians mayor* native* post posts checkpoint* base* barracks position* kilomet* metres miles skies vicinity direction way
    home homes house houses roof* line* corridor* site* hall* flat* garden* orchard* vineyard*`,
  state: `government* ministry* minister* president* presidency chancell* parliament* assembly senate congress court* prosecutor*
    embassy* embassies ambassador* envoy* consul* diplomat* delegation* representative* spokes* authorit* leader* ruler* official* army* forces armed
    troops soldier* military police defence defense foreign affairs service* agency* media press constitution* law* flag* anthem currency
    republic administration regime state states aviation navy artillery drone* column* convoy* premier prime deputy adviser* aide* ombudsman* committee*
    council* commission* opposition security national interior negotiator* cabinet secretary general chief head`,
  matter: `conflict* war* battle* siege* problem* question* issue* crisis clash* aggression offensive* attack* blockade* occupation
    invasion liberation reconstruction demining handover return annexation independence peace agreement* deal* truce* ceasefire negotiation* talks process
    future status history cultur* language* econom* polic* position stance version proposal* request* support aid response reaction interest*
    rights carpet* rug* wine* cheese* dialect* trip* visit* tour tours toured dispute* case* presence election* sovereignty integrity ally allies
    member* citizen* relation* ties friendship  summit* conference* accord* exodus sanction* budget* accent* passport* painter* poet*`,
  group: 'group* format* process',
  body: `restaurant* café bar pub pubs bakery bakeries pharmacy bookshop* cinema* shop shops inn casino* nightclub* university* institute* academy* college* conservatory* foundation* bank* orchestra* choir* company* ballet* publishing publisher*
    museum* theatre* association* federation* society* festival* prize* fair* chamber* holdings ltd inc trust airlines airways hotel* arcade* house houses school*`,
  document: `declaration* principles protocol* treaty* treaties convention* memorandum* charter* pact* manifesto* accords act statement`,
  product: `soap* mustard sausage* oranges artichoke* mule mules sprouts cognac brandy gambit* falcon* tomcat* donkey* ham cheese* horse* mare* stallion* foal* breed* cat cats dog dogs goat* sheep bun buns cake* coffee* salad* sauce* sandwich* rug-pattern`,
  medium: `newspaper* daily weekly magazine* channel* radio* times post herald gazette tribune news tv television`,
  team: `slavia sparta dinamo dynamo lokomotiv inter borussia maccabi hapoel zenit spartak cska sporting benfica ajax besiktas galatasaray club clubs team* fc fk united rovers wanderers athletic atletico atlético olympique saint-germain city squad*`,
  work: `novel* film* song* opera* poem* book* story stories series album* symphony* documentary* exhibition* painting* play plays`,
  title: `angel archangel prophet conductor* composer* actor* drummer* chef* mr mrs ms miss dr sir madam professor* soprano tenor singer* actor actress writer* poet* painter* spokesman spokeswoman spokesperson
    journalist* reporter* captain colonel general sergeant private lieutenant major councillor* mayor coach* footballer* player* brother* sister*
    son daughter mother father photographer* director* lawyer* doctor* violinist* pianist* dancer* named called judge`,
  sport: `dressing-room kickoff v vs versus match matches goal* league* cup champions coach* striker* goalkeeper* midfielder* referee* scored score* drew beat beaten defeat* football*
    footballer* play plays played playing tournament* championship* qualif* fixture* fans supporters transfer* chess olympic* medal* rival*
    penalt* half-time kick-off stadium* squad* winger*`,
  visit: `visit* leav* left abandon* cross* reach* enter* captur* conquer* occup* bomb* shell* attack* surround* avoid* skip* inhabit* evacuat*
    invad* liberat* rebuil* flee fled tour tours toured pass passes bypass*`,
  district: 'district* province* region* rayon* raion*',
  settlement: 'city cities town* village* settlement* hamlet* capital* municipality',
  geographic: `upper lower new old north south east west northern southern eastern western mount lake river sea cape saint st central greater
    mountainous nagorno republic autonomous international cathedral monastery church city town village district province region mosque bridge
    reservoir airport corridor pass plain plateau valley`,
  common:
    'turkey reading bath nice mobile jordan chad of van sos sus tartar tours split bar bor many sale batman ordu march',
  speech: `said say says told denied denies deny accus* claim* call* demand* propos* respond* announc* reject* condemn* insist* warn* stat*
    consider* believ* want* offer* accept* sign* promis* critic* agreed refus* urg* welcom* protest* respond* maintain* argu* describ*`,
  street: 'street avenue road square lane boulevard drive crescent terrace',
  people:
    'armenian* azerbaijani* azeri* russian* turk* georgian* iranian* karabakhi* american* french european* christian* muslim*',
  deed: 'participation mediation intervention involvement',
  time: `monday tuesday wednesday thursday friday saturday sunday january february march april may june
    july august september october november december`,
};
