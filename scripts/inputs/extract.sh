#!/usr/bin/env bash
# Makes the clipped extracts of public data that the geodata is built from.
# They are committed, so this runs only when a source publishes a new version.
# Needs: node, npm, gdal-bin (ogr2ogr), gmt with gmt-gshhg-high, and on Debian the right to download a package.
# Writes: geodata/basemap/{countries,lakes,rivers}.geojson and
#         geodata/inputs/{natural-earth-disputed-lines,national-border}.geojson. Run `npm run geodata` afterwards.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
export OGR_GEOJSON_MAX_OBJ_SIZE=0

npm init -y >/dev/null
npm install --no-audit --no-fund topojson-server@3.0.1 topojson-simplify@3.0.3 topojson-client@3.1.0 \
  @geo-maps/countries-land-100m@0.6.0 @geo-maps/earth-waterbodies-100m@0.6.0 >/dev/null
apt-get download qgis-common >/dev/null 2>&1
dpkg-deb -x qgis-common_*.deb qgis

# Countries, wider than the study area, so that the map can be panned.
ogr2ogr -f GeoJSON land.geojson node_modules/@geo-maps/countries-land-100m/map.geo.json \
  -nlt PROMOTE_TO_MULTI -clipsrc 38 35 56 45 -skipfailures -lco COORDINATE_PRECISION=5
ogr2ogr -f GeoJSON neighbours.geojson node_modules/@geo-maps/countries-land-100m/map.geo.json \
  -where "A3 IN ('AZE','ARM','IRN')" -nlt PROMOTE_TO_MULTI
node "$root/scripts/inputs/basemap.mjs" land.geojson countries.geojson
node "$root/scripts/inputs/national-border.mjs" neighbours.geojson national-border.geojson

# Rivers: GSHHG from Debian's package.
gmt pscoast -R38/56/35/45 -Df -Ir/1p -M > rivers.txt
node "$root/scripts/inputs/rivers.mjs" rivers.txt rivers.geojson

# Lakes: OpenStreetMap. The Caspian is where no country has land.
ogr2ogr -f GeoJSON waters.geojson node_modules/@geo-maps/earth-waterbodies-100m/map.geo.json \
  -explodecollections -clipsrc 43.5 37.5 50.5 42.5
ogr2ogr -f GeoJSON polygons.geojson waters.geojson -explodecollections -skipfailures
ogr2ogr -f GeoJSON rings.geojson polygons.geojson -explodecollections -skipfailures
# 0.0002 square degrees are about 2 square kilometres here; the upper limit leaves the seas out.
ogr2ogr -f GeoJSON large.geojson rings.geojson -nln lakes \
  -where "OGR_GEOM_AREA > 0.0002 AND OGR_GEOM_AREA < 1"
ogr2ogr -f GeoJSON lakes.geojson large.geojson -dialect sqlite \
  -sql "SELECT printf('water-%02d', row_number() OVER ()) AS id, 'lake' AS kind, geometry FROM lakes" \
  -lco ID_FIELD=id -lco COORDINATE_PRECISION=4 -lco RFC7946=YES

# Lines: Natural Earth's breakaway and disputed areas, as QGIS ships them.
ogr2ogr -f GeoJSON disputed.geojson qgis/usr/share/qgis/resources/data/world_map.gpkg disputed_borders \
  -where "adm0_left = 'Azerbaijan'" -spat 44 38 50 42 -lco COORDINATE_PRECISION=5 -lco RFC7946=YES

# What each rests on, by its id in geodata/citations.json, and how exact it is in metres.
node "$root/scripts/inputs/cite.mjs" countries.geojson osm-border 500
node "$root/scripts/inputs/cite.mjs" lakes.geojson osm-lakes 100
node "$root/scripts/inputs/cite.mjs" rivers.geojson gshhg 2000

mkdir -p "$root/geodata/basemap" "$root/geodata/inputs"
cp countries.geojson lakes.geojson rivers.geojson "$root/geodata/basemap/"
cp national-border.geojson "$root/geodata/inputs/"
cp disputed.geojson "$root/geodata/inputs/natural-earth-disputed-lines.geojson"
