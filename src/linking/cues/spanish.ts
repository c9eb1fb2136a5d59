import type { CueList } from './classes';

export const spanish: CueList = {
  article: 'el la los las lo un una unos unas su sus este esta ese esa aquel',
  of: 'de del',
  at: `en a al desde hacia hasta por sobre tras bajo ante junto cerca dentro fuera vía rumbo entre
    alrededor torno través lejos`,
  with: 'con contra según para',
  and: 'y e o u ni como',
  spatial: `olímpico enclave* norte sur este oeste noreste noroeste sureste suroeste centro afueras alrededores cercanías
    inmediaciones periferia entrada* salida* accesos puerta* interior frontera* límite* territorio* suelo
    tierra tierras zona* área* sector* parte* mitad resto región* provincia* comarca* distrito* ciudad* pueblo*
    aldea* localidad* villa* capital barrio* calle* plaza* avenida* carretera* camino* ruta* autopista*
    puente* paso* túnel* estación* aeropuerto* aeródromo* puerto* monasterio* iglesia* catedral* mezquita*
    fortaleza* castillo* ruinas muralla* cementerio* museo* hospital* escuela* colegio* hotel* mercado* teatro* estadio* cárcel*
    prisión* montaña* monte* colina* altura* valle* llanura* meseta* lago* río* orilla* embalse* presa*
    bosque* vecino* habitante* residente* poblador* población* lugareño* refugiado* desplazado* gente
    civiles familia* niño* mujer* anciano* campesino* pastor* armenios azerbaiyanos puesto* base* cuartel* posición* posiciones
    kilómetro* metros alcalde* natural* nativo* oriundo* originari* procedente* sur línea* corredor* cielo* afuera`,
  state: `gobierno* ministerio* ministr* presidente* presidenta presidencia cancillería canciller* parlamento* asamblea
    senado congreso justicia tribunal* fiscalía embajad* cónsul* consulado* diplomátic* delegaci* enviad* representante*
    portavoz portavoces autoridad* líder* mandatari* dirigente* ejército* fuerzas armadas tropas soldado* militar* policía*
    defensa exteriores interior servicio* agencia* medios prensa constitución ley leyes bandera* himno moneda
    república administración régimen estado cuerpo aviación marina artillería dron* columna* vicepresident* primer
    primera asesor* defensor* comité* consejo* comisi* oposición* funcionari* oficial* diputad* federación unión seguridad nacional`,
  matter: `conflicto* guerra* batalla* problema* cuestión* cuestion* asunto* crisis enfrentamiento* agresión* ofensiva* ataque* bloqueo*
    ocupación invasión liberación reconstrucción desminado entrega devolución retorno anexión independencia
    paz acuerdo* tregua* negociaci* proceso* futuro* estatus historia* cultura* lengua* economía*
    política* posición* postura* versión* propuesta* petición* apoyo* ayuda* respuesta* reacción* interes* derecho*
    alfombra* tapiz* tapic* vino* queso* dialecto* traje* pintor* poeta* pueblos  disputa* tema* caso* visita* presencia
    elecciones soberanía integridad aliad* miembro* ciudadan* relacion* lazos amistad`,
  group: 'grupo* formato*',
  body: `mercería* panadería* restaurante* cafetería* bar bares cine cines hotel* tienda* librería* farmacia* discoteca* pensión peluquería* zapatería* pastelería* heladería* taberna* universidad* instituto* academia* conservatorio* fundación* banco* orquesta* coro* compañía* ballet* editorial*
    sello* museo* teatro* asociación* federación* sociedad* festival* premio* feria* cámara*`,
  document: `declaración* declaracion* principio* protocolo* tratado* convenio* convenci* memorándum*  pacto* manifiesto* tratados acta actas`,
  product: `jabón jabones salchicha* mostaza turrones butaca naranja* coñac* brandy col coles cerveza* licor* turrón* gambito* perra halcón* burro* caballo* yegua* potro* corcel* raza* gato* perro* cabra* oveja* bollo* tarta* café pastel* ensalada* salsa*`,
  medium: `periódico* diario* revista* semanario* canal* cadena* radio* telediario* times post televisión*`,
  team: `slavia sparta dinamo dynamo lokomotiv inter borussia maccabi hapoel zenit spartak cska sporting benfica ajax besiktas galatasaray club* equipo* atlético* atletico* deportivo* racing sporting  olympique fc fk cf united athletic saint-germain selección*`,
  work: `novela* película* canción* ópera* poema* libro* cuento* serie* disco* álbum* sinfonía* documental* obra* exposición* cuadro*`,
  title: `ángel arcángel profeta compositor* cineasta* nadador* cocinero* comisari* señor* don doña doctor* profesor* soprano tenor cantante* actor actriz escritor* poeta* pintor* portavoz periodista*
    capitán coronel general sargento soldado teniente comandante diputad* alcalde* entrenador* futbolista* jugador* hermano* herman* hijo hija madre padre
    fotógraf* director* abogad* médic* violinista* pianista* bailarin* llamad* tal`,
  sport: `vestuario* banquillo* sorteo* plantilla* afición partido partidos gol goles golead* liga* copa champions entrenador* delanter* portero* árbitro* marcador empat* derrot* fútbol futbolista*
    jugar juega* jugó juegan jugará jugaron  torneo* campeonato* clasific* eliminatori* grada* hincha* fichaj* fichó ajedrez olímpic* medalla* rival* vencid* penalti* descanso`,
  visit: `visit* abandon* dej* cruz* recorr* alcanz* tom* captur* conquist* ocup* bombarde* atac* rode* evit* contorn* salt*
    entr* habit* evacu* invad* liber* reconstru*`,
  district: 'distrito* provincia* región* raión* rayón* rayones',
  settlement: 'ciudad* pueblo* aldea* localidad* villa* capital poblado* municipio*',
  geographic: `olímpico estadio palacio alto alta bajo baja nuevo nueva viejo vieja gran monte lago río mar cabo san santa norte sur nagorno península costa isla islas
    golfo valle puerto república`,
  common: 'granada mosca lima mérida sos sus van tartar vigo roma nice grande',
  speech: `dij* dice dicen declar* afirm* asegur* denunci* acus* neg* niega* exig* pid* pidi* propon* propus* respond* anunci* rechaz* conden* inform*
    insist* señal* sostien* sostuv* advirt* advert* calific* consider* cree* quier* llam* ofrec* acept* firm* promet* critic*`,
  street: 'calle avenida plaza paseo bulevar glorieta ronda travesía',
  deed: 'participación mediación intervención implicación',
};
