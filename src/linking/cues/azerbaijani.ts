import type { CueList } from './classes';

export const azerbaijani: CueList = {
  at: `yaxınlığında yaxınlığındakı yaxınında yanında ətrafında ətrafındakı içində üzərində üzərindən vasitəsilə istiqamətində istiqamətinə istiqamətindən
    tərəf qədər kimi doğru`,
  with: 'ilə qarşı üçün görə arasında tərəfindən haqqında barədə',
  and: 'və ya isə amma lakin həm da də',
  spatial: `şimal* cənub* şərq* qərb* mərkəz* kənar* ətraf* giriş* çıxış* qapı* sərhəd* ərazi* torpaq* zona* rayon* bölgə* vilayət* hissə* yarı* şəhər* kənd* qəsəbə*
    paytaxt* məhəllə* küçə* meydan* prospekt* yol* magistral* körpü* aşırım* tunel* stansiya* vağzal* hava liman* aerodrom* aeroport* monastır* kilsə* məscid* qala* xaraba* divar*
    qəbiristanlıq* muzey* xəstəxana* məktəb* otel* bazar* teatr* stadion* həbsxana* dağ* təpə* yüksəklik* dərə* düz* düzən* göl* çay* sahil* anbar* meşə* sakin* əhali*
    kəndli* qaçqın* köçkün* insan* ailə* uşaq* qadın* erməni* azərbaycanlı* mülki* mer* bələdiyyə* post* baza* kazarma* mövqe* kilometr* metr* səma* dəhliz* xətt* ev* bağ bağı bağda bağları yaxın yaxını yaxınlığ* yaxınında istiqamət* tərəf* marşrut*`,
  state: `dövlət* hökumət* nazir* prezident* kansler* parlament* milli məclis* senat* konqres* məhkəmə* prokuror* səfir* konsul* diplomat* nümayəndə* sözçü* rəsmi* hakimiyyət* lider*
    rəhbər* ordu* qüvvə* silahlı qoşun* əsgər* hərb* polis* müdafiə* xarici işlər xidmət* agentlik* media* mətbuat* konstitusiya* qanun* bayraq* himn* valyuta* respublika*
    administrasiya* rejim* dövlət* aviasiya* donanma* artilleriya* dron* kolon* baş müşavir* köməkçi* ombudsman* komitə* şura* komissiya* müxalifət* təhlükəsizlik* sülhməram* deputat* kontingent*`,
  matter: `münaqişə* müharibə* döyüş* mühasirə* problem* məsələ* böhran* toqquşma* təcavüz* hücum* blokada* işğal* azad* bərpa* minatəmizləmə* təhvil* qayıdış* müstəqillik* sülh*
    saziş* razılaşma* atəşkəs* danışıq* proses* gələcək* status* tarix* mədəniyyət* dil* iqtisadiyyat* siyasət* mövqe* versiya* təklif* xahiş* dəstək* yardım* cavab* reaksiya* maraq* hüquq*
    xalça* şərab* pendir* dialekt* mübahisə* iş işi səfər* ziyarət* seçki* suverenlik* bütövlük* müttəfiq* üzv* vətəndaş* münasibət* əlaqə* dostluq* sammit* konfrans* nəzarət* köç* qalib*`,
  group: 'qrup* format*',
  body: `universitet* institut* akademiya* konservatoriya* fond* bank* orkestr* xor* balet* nəşriyyat* muzey* teatr* assosiasiya* cəmiyyət* festival* mükafat* yarmarka* palata* zavod* kollec* kitabxana* filarmoniya*`,
  document: `bəyannamə* prinsip* protokol* müqavilə* konvensiya* memorandum* xartiya* pakt* manifest*`,
  product: `sabun* paxlava* kababı* konyak* dondurma* şahin* pişiyi itin at atı atın atları atlar* madyan* ayğır* cins* pişik* pişiyi it iti keçi* qoyun* tort* qəhvə* salat* sous* xalçaçı`,
  medium: `qəzet* jurnal jurnalı jurnalının jurnalında kanal* telekanal* radio* televiziya* sayt* portal*`,
  team: `slavia sparta dinamo dynamo lokomotiv inter borussia maccabi hapoel zenit spartak cska sporting benfica ajax besiktas galatasaray klub* komanda* fk futbolçu* yığma*`,
  work: `şikəstə* muğam* rapsodiya* roman* film* mahnı* opera* poema* kitab* hekayə* serial* albom* simfoniya* sənədli sərgi* tablo* pyes* tamaşa* jurnal jurnalı jurnalının jurnalında`,
  title: `mələk* mələyi mələyinin peyğəmbər* rejissor* bəstəkar* soprano* cənab xanım doktor* professor* müğənni* aktyor* aktrisa* yazıçı* şair* rəssam* sözçü* jurnalist* kapitan* polkovnik* general* serjant* leytenant* komandir* deputat* məşqçi* futbolçu*
    qardaş* bacı* oğlu qızı ana ata fotoqraf* direktor* vəkil* həkim* skripkaçı* pianoçu* naşir* soyadlı adlı müəllim*`,
  sport: `oyun* qol* liqa* kubok* çempion* məşqçi* hücumçu* qapıçı* hakim hakimi hesab_edir  məğlub* futbol* turnir* yarış* azarkeş* transfer* şahmat* olimp* medal* rəqib* penalti* matç*  stadion*`,
  visit: `ziyarət* tərk* keç* çat* tutdu* işğal* bombala* hücum* mühasirə* gəz* boşalt* azad*`,
  district: 'rayon* bölgə* vilayət*',
  settlement: 'şəhər* kənd* qəsəbə* paytaxt*',
  geographic:
    'yuxarı aşağı yeni köhnə şimali cənubi şərqi qərbi dağlıq böyük kiçik mərkəzi muxtar respublika* müqəddəs beynəlxalq',
  common: 'xanlıq sığnaq mali barda sos sus van araz talış ordu qala yeni şəki zod sarı bərdə',
  speech: `söz sözü adı yazıl* dedi* deyir* bildir* bəyan* iddia* ittiham* inkar* rədd* tələb* təklif* cavab* elan* pislə* israr* xəbərdar* hesab_edir adlandır* istəyir* çağır* vəd* tənqid* razı* imtina* alqışla* imzala*`,
  street: 'küçəsi* prospekti* meydanı* döngəsi* xiyabanı*',
  people: 'erməni* azərbaycanlı* rus ruslar* türk* gürcü* yəhudi*',
  deed: 'iştirak* vasitəçili* müdaxilə*',
  eponym: 'adına',
};
