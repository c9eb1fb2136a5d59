import type { CueList } from './classes';

export const french: CueList = {
  article: 'le la les l un une des au aux du son sa ses leur leurs ce cet cette ces',
  of: 'de d du des',
  at: `à au aux en dans depuis vers jusqu jusque par sur près chez hors dès autour entre sous devant derrière via loin`,
  with: 'avec contre selon pour',
  and: 'et ou ni mais comme',
  spatial: `enclave* nord sud est ouest centre* environs abords alentours périphérie entrée* sortie* porte* intérieur frontière* limite* territoire* sol
    terre* zone* région* province* district* secteur* partie* moitié reste ville* village* localité* bourg* capitale* quartier* rue* place*
    avenue* route* autoroute* chemin* pont* col tunnel* gare* aéroport* aérodrome* port ports monastère* église* cathédrale* mosquée* forteresse*
    château* ruines mur murs cimetière* musée* hôpital* hôpitaux école* lycée* hôtel* marché* théâtre* stade* prison* montagne* mont* colline* hauteur* vallée*
    plaine* plateau* lac* rivière* fleuve* rive* réservoir* barrage* forêt* habitant* résident* villageois* population* réfugié* déplacé* gens
    famille* enfants femmes arméniens azerbaïdjanais azéris civils maire* natif* native* originaire* poste* base* caserne* position* kilomètre* mètres
    ligne* corridor* couloir* ciel direction maison* orchestre* verger* vigne* voisin*`,
  state: `gouvernement* ministère* ministre* président* présidence chancell* parlement* assemblée* sénat congrès justice tribunal* parquet
    ambassade* ambassadeur* ambassadrice* consul* diplomate* diplomatie* délégation* émissaire* représentant* porte-parole autorités dirigeant*
    leader* responsable* armée* forces armées troupes soldat* militaire* police* défense affaires étrangères service* agence* médias presse
    constitution loi lois drapeau* hymne monnaie république administration régime état* aviation marine artillerie drone* colonne* convoi*
    premier première conseiller* défenseur* comité* conseil* commission* opposition sécurité nationale intérieur chef* autorité*`,
  matter: `conflit* guerre* bataille* siège* problème* question* dossier* crise* affrontement* agression* offensive* attaque* blocus occupation
    invasion libération reconstruction déminage restitution retour* annexion indépendance paix accord* trêve* cessez-le-feu négociation*
    processus avenir statut histoire culture* langue* économie* politique* position* version* proposition* demande* soutien aide* réponse* réaction*
    intérêt* droit* tapis vin* fromage* dialecte* différend* affaire* visite* présence élection* souveraineté intégrité allié* membre* citoyen* relation*
    liens amitié  sommet* conférence* exode* peintre* poète* passeport*`,
  group: 'groupe* format*',
  body: `hôtel* restaurant* café cafés bistrot* brasserie* boulangerie* pâtisserie* librairie* pharmacie* cinéma* boutique* mercerie* cabaret* pension* université* institut* académie* conservatoire* fondation* banque* chœur* compagnie* ballet* éditions maison-d-édition association* fédération*
    société* festival* prix foire* chambre* label*`,
  document: `déclaration* principes protocole* traité* convention* mémorandum* charte* pacte* manifeste* acte`,
  product: `savon* saucisse* saucisson* moutarde* nougat* baguette* calisson* choux cognac* gambit* faucon* chatte chienne âne* jambon* cheval* chevaux jument* étalon* poulain* race chat* chien* chèvre* mouton* brioche* gâteau* café salade* sauce* pain`,
  medium: `journal journaux quotidien* hebdomadaire* revue* magazine* chaîne* radio* télévision*`,
  team: `slavia sparta dinamo dynamo lokomotiv inter borussia maccabi hapoel zenit spartak cska sporting benfica ajax besiktas galatasaray club* équipe* fc fk olympique racing sporting stade athletic saint-germain sélection*`,
  work: `roman* film* chanson* opéra* poème* livre* récit* série* album* symphonie* documentaire* exposition* tableau* pièce`,
  title: `ange archange prophète réalisat* compositeur* chef* nageu* monsieur madame mademoiselle m mme mlle docteur professeur* soprano ténor chanteu* acteur* actrice* écrivain* poète* peintre* porte-parole
    journaliste* capitaine colonel général sergent soldat lieutenant commandant député* maire* entraîneur* footballeu* joueu* frère* sœur* soeur* fils fille
    mère père photographe* directeur* directrice* avocat* médecin* violoniste* pianiste* danseu* commissaire* éleveur* nommé* prénommé*`,
  sport: `vestiaire* tirage* match*  buts buteur* ligue* coupe* champions entraîneur* attaquant* gardien* arbitre* score* défaite* battu* football* footballeu*
    jouer joue jouera jouait  tournoi* championnat* qualif* tribune* supporter* transfert* échecs olympique* médaille* adversaire* pénalty* mi-temps stade*`,
  visit: `visit* quitt* abandonn* travers* atteind* attein* gagn* rejoin* captur* conqui* occup* bombard* attaqu* encercl* évit* contourn*
    habit* évacu* envahi* libér* reconstru* fui* pris prendre`,
  district: 'district* province* région* raïon* rayon*',
  settlement: 'ville* village* localité* bourg* capitale* commune* bourgade*',
  geographic: `stade palais haut haute bas basse nouveau nouvelle vieux vieille grand grande mont lac rivière mer cap saint sainte nord sud est ouest nagorny nagorno
    république porte`,
  common: 'grenade nice tours lille orange sos sus van tartar est bourg van lachine paris-brest',
  speech: `dit dire disent disait disant déclar* affirm* assur* dénonc* accus* nie* nia exig* demand* propos* répon* annonc* rejet* condamn* inform* insist*
    estim* averti* qualifi* considèr* croit veut voul* appel* offr* offert* accept* sign* promet* promis* critiqu*  refus* salu*`,
  street: 'rue avenue boulevard place allée quai impasse cours',
  people:
    'arménien* azerbaïdjanais* azéri* russes* russe* turc* géorgien* iranien* karabakhiot* américain* européen* chrétien* musulman*',
  deed: 'participation médiation intervention implication',
};
