import type { CueList } from './classes';

export const turkish: CueList = {
  at: `yakınında yakınındaki yakınlarında yakınlarındaki yanında çevresinde çevresindeki içinde üzerinde üzerinden boyunca yönünde yönüne yönündeki doğru kadar civarında`,
  with: 'ile karşı için göre arasında tarafından hakkında',
  and: 've veya ya ise ama fakat hem da de ile',
  spatial: `kuzey* güney* doğu* batı* merkez* kenar* çevre* giriş* çıkış* kapı* sınır* toprak* bölge* arazi* saha* rayon* il ili ilinin ilçe* kısım* kısm* yarı* şehir* şehr* kent* köy* kasaba* başkent* mahalle* sokak* sokağ* cadde*
    meydan* yol* otoyol* köprü* geçit* geçid* tünel* istasyon* gar hava alan* havaliman* havaalan* liman* manastır* kilise* katedral* cami* kale* harabe* duvar* mezarlık* müze* hastane* okul* otel* pazar* çarşı* tiyatro* stadyum* cezaev* hapishane*
    dağ* tepe* yüksek* vadi* ova* yayla* göl* nehir* nehr* ırmak* kıyı* baraj* orman* sakin* nüfus* köylü* mülteci* göçmen* insan* halk* aile* çocuk* kadın* ermeni* azerbaycanlı* sivil* belediye* doğumlu karakol* üs üssü üssünde üss* kışla* mevzi* kilometre*
    metre* gök* koridor* hat hattı hattın hattında hatt* ev evi evler* bağ* bahçe* yakın* yön* taraf*`,
  state: `hükümet* bakan* cumhurbaşkan* başbakan* başkan* parlamento* meclis* senato* kongre* mahkeme* savcı* büyükelçi* elçi* konsolos* diplomat* heyet* temsilci* sözcü* yetkili* lider* yönetim* ordu* kuvvet* silahlı asker* birlik* polis*
    savunma* dışişleri servis* ajans* medya* basın* anayasa* yasa* bayrak* bayrağ* marş* para* cumhuriyet* rejim* devlet* hava topçu* drone* iha konvoy* danışman* ombudsman* komite* konsey* komisyon* muhalefet* güvenlik* barış gücü milletvekil*`,
  matter: `çatışma* savaş* muharebe* kuşatma* sorun* mesele* kriz* saldırı* saldırganlık* harekât* harekat* abluka* işgal* kurtuluş* yeniden mayın* teslim* dönüş* bağımsızlık* bağımsızlığ* barış* anlaşma* ateşkes* müzakere* görüşme* süreç* sürec* gelecek* statü* tarih*
    kültür* dil* ekonomi* politika* siyaset* tutum* iddia* öneri* talep* destek* desteğ* yardım* yanıt* cevap* tepki* çıkar* hak* hakk* halı* kilim* şarap* peynir* lehçe* ağız* anlaşmazlık* anlaşmazlığ* dava davası ziyaret* seçim* egemenlik* egemenliğ* bütünlük* bütünlüğ* müttefik* üye* vatandaş* ilişki* bağ
    dostluk* dostluğ* zirve* konferans* kontrol* göç* dizi*`,
  group: 'grup* grub* format*',
  body: `üniversite* enstitü* akademi* konservatuvar* vakıf* vakf* banka* orkestra* koro* bale* yayınev* müze* tiyatro* dernek* derneğ* federasyon* festival* ödül* fuar* oda odası fabrika* kolej* kütüphane*`,
  document: `beyanname* bildiri* bildirge* ilke* protokol* antlaşma* sözleşme* memorandum* muhtıra* şart şartı pakt* manifesto*`,
  product: `gravyer* sabun* kaşarı* fıstığ* lokumu tatlısı sucuğ* sucuk* dondurma* konyak* şahin* kedisi* köpeği* at atı atın atları atlar* kısrak* aygır* cins* ırk* kedi* köpek* köpeğ* keçi* koyun* çörek* pasta* kahve* salata* sos* kebap* kebab* lokum*`,
  medium: `gazete* dergi* kanal* televizyon* radyo* haber* site*`,
  team: `slavia sparta dinamo dynamo lokomotiv inter borussia maccabi hapoel zenit spartak cska sporting benfica ajax besiktas galatasaray kulüb* kulüp* takım* fk sk spor* gücü futbolcu*`,
  work: `roman* film* şarkı* opera* şiir* kitap* kitab* öykü* hikâye* dizi* albüm* senfoni* belgesel* sergi* tablo* oyun`,
  title: `melek* meleği meleğin peygamber* yönetmen* besteci* şef bay bayan sayın doktor* profesör* soprano* tenor* şarkıcı* oyuncu* yazar* şair* ressam* sözcü* gazeteci* yüzbaşı albay* general* çavuş* er teğmen* komutan* milletvekil* antrenör* futbolcu* kardeş* abla* ağabey* oğlu kızı anne* baba*
    fotoğrafçı* müdür* avukat* hekim* kemancı* piyanist* adlı isimli direktör* usta hoca`,
  sport: `forma* kupa* maç* gol goller* golü lig* kupa* şampiyon* antrenör* teknik_direktör forvet* kaleci* hakem* skor* galibiyet* mağlup* yendi yenildi futbol* turnuva* yarış* taraftar* transfer* satranç* olimpiyat* madalya* rakip* rakib* penaltı* stat* stadyum* deplasman* berabere*`,
  visit: `ziyaret* terk* geç* ulaş* ele işgal* bombala* saldır* kuşat* gez* boşalt* kurtar*`,
  district: 'rayon* bölge* vilayet* il ili ilin ilinin ilinde ilinden iline iller* ilçe*',
  settlement: 'şehir* şehr* kent* köy* kasaba* başkent*',
  geographic:
    'yukarı aşağı yeni eski kuzey güney doğu batı dağlık büyük küçük merkez özerk cumhuriyet* aziz',
  common: `hanlık sığnak mali barda mısır fas katar kapan van of batman bor ordu kale muş ağrı aras bartın düzce gence sus sos tokat rize kars siirt bolu mus hatay çorum adalar genç yenice ergani kaman
    göle hani saray kilis ılgın eğil mut urla tire sur şile pazar kozan karaman kula develi bağlar ilgaz gediz orta alaca eleşkirt bulanık çaycuma`,
  speech: `dedi* diyor* söyle* açıkla* bildir* iddia* suçla* yalanla* reddet* talep* öner* yanıt* duyur* kına* ısrar* uyar* nitele* savun* iste* çağr* söz vaat* eleştir* kabul* memnun* imzala* kullanmıyor`,
  street: 'sokağı* caddesi* bulvarı* meydanı* sokak sokağ',
  people:
    'ermeni* azerbaycanlı* azeri* rus rusl* rusun rus’* türk* gürcü* iranlı* karabağlı* amerikalı* fransız* avrupalı* hristiyan* müslüman*',
  deed: 'katılım* arabulucu* müdahale*',
  eponym: 'adına',
};
