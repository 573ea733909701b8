#include "core/desks/demo/demonames.h"

#include <algorithm>
#include <array>
#include <utility>

namespace ayumi {

namespace {

constexpr DemoName families[] = {
    {u"鈴木", u"スズキ", u"SUZUKI"},
    {u"高橋", u"タカハシ", u"TAKAHASHI"},
    {u"伊藤", u"イトウ", u"ITO"},
    {u"渡辺", u"ワタナベ", u"WATANABE"},
    {u"山本", u"ヤマモト", u"YAMAMOTO"},
    {u"中村", u"ナカムラ", u"NAKAMURA"},
    {u"小林", u"コバヤシ", u"KOBAYASHI"},
    {u"加藤", u"カトウ", u"KATO"},
    {u"吉田", u"ヨシダ", u"YOSHIDA"},
    {u"山田", u"ヤマダ", u"YAMADA"},
    {u"佐々木", u"ササキ", u"SASAKI"},
    {u"松本", u"マツモト", u"MATSUMOTO"},
    {u"井上", u"イノウエ", u"INOUE"},
    {u"木村", u"キムラ", u"KIMURA"},
    {u"林", u"ハヤシ", u"HAYASHI"},
    {u"清水", u"シミズ", u"SHIMIZU"},
    {u"山崎", u"ヤマザキ", u"YAMAZAKI"},
    {u"森", u"モリ", u"MORI"},
    {u"池田", u"イケダ", u"IKEDA"},
    {u"橋本", u"ハシモト", u"HASHIMOTO"},
    {u"阿部", u"アベ", u"ABE"},
    {u"石川", u"イシカワ", u"ISHIKAWA"},
    {u"山下", u"ヤマシタ", u"YAMASHITA"},
    {u"中島", u"ナカジマ", u"NAKAJIMA"},
    {u"石井", u"イシイ", u"ISHII"},
    {u"小川", u"オガワ", u"OGAWA"},
    {u"前田", u"マエダ", u"MAEDA"},
    {u"岡田", u"オカダ", u"OKADA"},
    {u"長谷川", u"ハセガワ", u"HASEGAWA"},
    {u"藤田", u"フジタ", u"FUJITA"},
    {u"後藤", u"ゴトウ", u"GOTO"},
    {u"近藤", u"コンドウ", u"KONDO"},
    {u"村上", u"ムラカミ", u"MURAKAMI"},
    {u"遠藤", u"エンドウ", u"ENDO"},
    {u"青木", u"アオキ", u"AOKI"},
    {u"坂本", u"サカモト", u"SAKAMOTO"},
    {u"斉藤", u"サイトウ", u"SAITO"},
    {u"福田", u"フクダ", u"FUKUDA"},
    {u"太田", u"オオタ", u"OTA"},
    {u"西村", u"ニシムラ", u"NISHIMURA"},
    {u"藤井", u"フジイ", u"FUJII"},
    {u"金子", u"カネコ", u"KANEKO"},
    {u"岡本", u"オカモト", u"OKAMOTO"},
    {u"藤原", u"フジワラ", u"FUJIWARA"},
    {u"三浦", u"ミウラ", u"MIURA"},
    {u"中野", u"ナカノ", u"NAKANO"},
    {u"中川", u"ナカガワ", u"NAKAGAWA"},
    {u"原田", u"ハラダ", u"HARADA"},
    {u"松田", u"マツダ", u"MATSUDA"},
    {u"竹内", u"タケウチ", u"TAKEUCHI"},
    {u"小野", u"オノ", u"ONO"},
    {u"田村", u"タムラ", u"TAMURA"},
    {u"中山", u"ナカヤマ", u"NAKAYAMA"},
    {u"和田", u"ワダ", u"WADA"},
    {u"石田", u"イシダ", u"ISHIDA"},
    {u"森田", u"モリタ", u"MORITA"},
    {u"上田", u"ウエダ", u"UEDA"},
    {u"原", u"ハラ", u"HARA"},
    {u"柴田", u"シバタ", u"SHIBATA"},
    {u"酒井", u"サカイ", u"SAKAI"},
    {u"工藤", u"クドウ", u"KUDO"},
    {u"横山", u"ヨコヤマ", u"YOKOYAMA"},
    {u"宮崎", u"ミヤザキ", u"MIYAZAKI"},
    {u"宮本", u"ミヤモト", u"MIYAMOTO"},
    {u"内田", u"ウチダ", u"UCHIDA"},
    {u"高木", u"タカギ", u"TAKAGI"},
    {u"安藤", u"アンドウ", u"ANDO"},
    {u"谷口", u"タニグチ", u"TANIGUCHI"},
    {u"大野", u"オオノ", u"ONO"},
    {u"丸山", u"マルヤマ", u"MARUYAMA"},
    {u"今井", u"イマイ", u"IMAI"},
    {u"河野", u"コウノ", u"KONO"},
};

constexpr DemoName women[] = {
    {u"和子", u"カズコ", u"KAZUKO"},   {u"節子", u"セツコ", u"SETSUKO"},   {u"幸子", u"サチコ", u"SACHIKO"},
    {u"洋子", u"ヨウコ", u"YOKO"},     {u"恵子", u"ケイコ", u"KEIKO"},     {u"京子", u"キョウコ", u"KYOKO"},
    {u"文子", u"フミコ", u"FUMIKO"},   {u"美智子", u"ミチコ", u"MICHIKO"}, {u"悦子", u"エツコ", u"ETSUKO"},
    {u"久美子", u"クミコ", u"KUMIKO"}, {u"弘子", u"ヒロコ", u"HIROKO"},    {u"信子", u"ノブコ", u"NOBUKO"},
    {u"照子", u"テルコ", u"TERUKO"},   {u"敏子", u"トシコ", u"TOSHIKO"},   {u"千代子", u"チヨコ", u"CHIYOKO"},
    {u"澄江", u"スミエ", u"SUMIE"},    {u"トシ子", u"トシコ", u"TOSHIKO"}, {u"由美子", u"ユミコ", u"YUMIKO"},
    {u"明美", u"アケミ", u"AKEMI"},    {u"真理子", u"マリコ", u"MARIKO"},  {u"典子", u"ノリコ", u"NORIKO"},
    {u"順子", u"ジュンコ", u"JUNKO"},  {u"裕子", u"ユウコ", u"YUKO"},      {u"直美", u"ナオミ", u"NAOMI"},
    {u"孝子", u"タカコ", u"TAKAKO"},   {u"光江", u"ミツエ", u"MITSUE"},    {u"春江", u"ハルエ", u"HARUE"},
    {u"富美子", u"フミコ", u"FUMIKO"}, {u"サチ子", u"サチコ", u"SACHIKO"}, {u"淑子", u"ヨシコ", u"YOSHIKO"},
    {u"あや子", u"アヤコ", u"AYAKO"},  {u"きよみ", u"キヨミ", u"KIYOMI"},
};

constexpr DemoName men[] = {
    {u"博", u"ヒロシ", u"HIROSHI"},   {u"茂雄", u"シゲオ", u"SHIGEO"},     {u"勇", u"イサム", u"ISAMU"},
    {u"正", u"タダシ", u"TADASHI"},   {u"進一", u"シンイチ", u"SHINICHI"}, {u"勝", u"マサル", u"MASARU"},
    {u"昭", u"アキラ", u"AKIRA"},     {u"修", u"オサム", u"OSAMU"},        {u"豊", u"ユタカ", u"YUTAKA"},
    {u"和夫", u"カズオ", u"KAZUO"},   {u"正雄", u"マサオ", u"MASAO"},      {u"健一", u"ケンイチ", u"KENICHI"},
    {u"浩", u"ヒロシ", u"HIROSHI"},   {u"誠", u"マコト", u"MAKOTO"},       {u"康夫", u"ヤスオ", u"YASUO"},
    {u"義男", u"ヨシオ", u"YOSHIO"},  {u"邦彦", u"クニヒコ", u"KUNIHIKO"}, {u"幸雄", u"ユキオ", u"YUKIO"},
    {u"哲也", u"テツヤ", u"TETSUYA"}, {u"秀樹", u"ヒデキ", u"HIDEKI"},
};

constexpr DemoPlace places[] = {
    {u"160-0000", u"東京都新宿区"},       {u"220-0000", u"神奈川県横浜市西区"},
    {u"260-0000", u"千葉県千葉市中央区"}, {u"330-0000", u"埼玉県さいたま市大宮区"},
    {u"460-0000", u"愛知県名古屋市中区"}, {u"530-0000", u"大阪府大阪市北区"},
    {u"650-0000", u"兵庫県神戸市中央区"}, {u"730-0000", u"広島県広島市中区"},
    {u"810-0000", u"福岡県福岡市中央区"}, {u"980-0000", u"宮城県仙台市青葉区"},
    {u"060-0000", u"北海道札幌市中央区"}, {u"380-0000", u"長野県長野市"},
    {u"420-0000", u"静岡県静岡市葵区"},   {u"700-0000", u"岡山県岡山市北区"},
};

using FullName = std::pair<QStringView, QStringView>;
constexpr FullName wellKnown[] = {
    {u"高橋", u"洋子"}, {u"宮本", u"信子"}, {u"原", u"節子"},     {u"小林", u"幸子"}, {u"高橋", u"秀樹"},
    {u"林", u"文子"},   {u"山田", u"洋子"}, {u"中村", u"修"},     {u"遠藤", u"実"},   {u"山下", u"清"},
    {u"中島", u"誠"},   {u"渡辺", u"哲也"}, {u"小川", u"直美"},   {u"伊藤", u"博"},   {u"河野", u"明美"},
    {u"藤田", u"明美"}, {u"大野", u"豊"},   {u"岡本", u"真理子"}, {u"高木", u"豊"},   {u"近藤", u"真理子"},
    {u"林", u"真理子"}, {u"中野", u"浩"},   {u"井上", u"和子"},   {u"加藤", u"和子"}, {u"三浦", u"和子"},
    {u"山本", u"裕子"}, {u"中島", u"京子"}, {u"小野", u"洋子"},   {u"鈴木", u"修"},   {u"上田", u"秀樹"},
    {u"松田", u"直美"}, {u"渡辺", u"直美"}, {u"阿部", u"秀樹"},   {u"内田", u"直美"}, {u"藤原", u"勝"},
};

} // namespace

std::span<const DemoName> demoFamilyNames()
{
    return families;
}

std::span<const DemoName> demoWomensNames()
{
    return women;
}

std::span<const DemoName> demoMensNames()
{
    return men;
}

std::span<const DemoPlace> demoPlaces()
{
    return places;
}

bool isWellKnown(QStringView family, QStringView given)
{
    return std::ranges::find(wellKnown, FullName(family, given)) != std::end(wellKnown);
}

} // namespace ayumi
