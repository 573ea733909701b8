#include "core/base/kanjivariants.h"

#include <QList>
#include <QStringTokenizer>

#include <algorithm>
#include <vector>

namespace ayumi {

namespace {

// clang-format off
// Sources: the old forms in brackets of the Joyo kanji table (常用漢字表, Cabinet notice 2 of 2010); the pairs of the list
// of kanji for personal names (人名用漢字, 戸籍法施行規則 別表第二); the simplified forms of the table of printed forms outside
// the Joyo table (表外漢字字体表, 2000); variants in JIS X 0208, 0212 and 0213; popular forms in the Ministry of Justice's
// list for the family register (誤字俗字・正字一覧表). Compatibility ideographs (U+F900 and on) need no line: NFKC joins them.
constexpr QStringView groups =
    u"栄榮 桜櫻 関關 恵惠 広廣 国國圀 黒黑 斎齋斉齊 児兒 寿壽 条條 真眞 浅淺 曽曾 増增 "
    u"蔵藏 滝瀧 沢澤 徳德 浜濱濵 辺邊邉 竜龍 桧檜 槙槇 渕淵渊 島嶋嶌 高髙 崎﨑嵜 吉𠮷 冨富 "
    u"柳栁桺 橋𣘺槗 舘館 籠篭 薗園 鴎鷗 鶴靏靍鸖隺 秋穐龝 亀龜 桑桒 亜亞 悪惡 圧壓 囲圍 "
    u"医醫 為爲 壱壹 隠隱 営營 衛衞 駅驛 円圓 塩鹽 縁緣 艶艷 応應 欧歐 殴毆 奥奧 横橫 温溫 "
    u"穏穩 仮假 価價 画畫 会會 絵繪 壊壞 懐懷 拡擴 殻殼 覚覺 学學斈 岳嶽 楽樂 渇渴 缶罐 "
    u"巻卷 陥陷 勧勸 寛寬 歓歡 観觀 気氣 帰歸 偽僞 戯戲 犠犧 旧舊 拠據 挙擧 峡峽 挟挾 狭狹 "
    u"郷鄕鄉 暁曉 区區 駆驅駈 勲勳 薫薰 径徑 茎莖 掲揭 渓溪谿 経經 蛍螢 軽輕 継繼 鶏鷄雞 "
    u"芸藝 撃擊 欠缺 研硏 県縣 倹儉 剣劍劔剱釼 険險 圏圈 検檢 献獻 権權 顕顯 験驗 厳嚴 "
    u"効效 恒恆 黄黃 鉱鑛礦 号號 砕碎 済濟 剤劑 冊册 雑雜 参參叄 桟棧 蚕蠶 惨慘 賛贊 残殘 "
    u"糸絲 歯齒 辞辭 湿濕 実實 写寫 釈釋 収收 従從 渋澁澀 獣獸 縦縱 粛肅 処處 緒緖 叙敍敘 "
    u"将將 称稱 渉涉 焼燒 証證 奨奬獎 状狀 乗乘 浄淨 剰剩 畳疊 縄繩 壌壤 嬢孃 譲讓 醸釀 "
    u"触觸 嘱囑 寝寢 慎愼 尽盡 図圖 粋粹 酔醉 穂穗 随隨 髄髓 枢樞 数數 瀬瀨 声聲 青靑 静靜 "
    u"窃竊 摂攝 専專 戦戰 践踐 銭錢 潜潛 繊纖 禅禪 双雙 壮壯 争爭 荘莊 捜搜 挿插揷 巣巢 "
    u"痩瘦 装裝 総總 騒騷 臓臟 即卽 属屬 続續 堕墮 対對 体體躰 帯帶 滞滯 台臺 択擇 担擔 "
    u"単單 胆膽 団團 断斷 弾彈 遅遲 痴癡 虫蟲 昼晝 鋳鑄 庁廳廰 徴徵 聴聽 勅敕 鎮鎭 逓遞 "
    u"鉄鐵銕鉃 点點 転轉 伝傳 灯燈 当當 党黨 盗盜 稲稻 闘鬭 独獨 読讀 届屆 弐貳 悩惱 脳腦 "
    u"覇霸 拝拜 廃廢 売賣 梅楳 麦麥 発發 髪髮 抜拔 蛮蠻 秘祕 瓶甁 払拂 仏佛 併倂 並竝 餅餠 "
    u"変變 弁辨瓣辯辧 歩步 宝寶寳 豊豐 褒襃 翻飜 毎每 万萬 満滿 麺麵 黙默 弥彌 訳譯 薬藥 "
    u"与與 予豫 余餘 誉譽 揺搖 様樣 謡謠 来來 頼賴 乱亂 覧覽 両兩 猟獵 緑綠 涙淚泪 塁壘 "
    u"礼禮 励勵 戻戾 霊靈 齢齡 暦曆 歴歷 恋戀 炉爐 労勞 楼樓 録錄 湾灣 尭堯 巌巖巗 晃晄 "
    u"祢禰 祷禱 禄祿 穣穰 萌萠 遥遙 凜凛 亘亙 瑶瑤 阪坂 土圡 藪薮 桝枡 峰峯 船舩 松枩 鰺鯵 "
    u"岩嵓 昇曻 廻廽迴 叱𠮟 頰頬 剝剥 塡填 嚙噛 躯軀 嘘噓 麹麴 箪簞 繋繫 繍繡 蒋蔣 醤醬 "
    u"蝋蠟 蝉蟬 掻搔 涜瀆 侠俠 掴摑 焔焰 頚頸 顛顚 砺礪 鹸鹼 屏屛 并幷 攪撹 穎頴 唖啞 蘆芦 "
    u"弯彎 迩邇 諫諌 賎賤 蕊蘂 莱萊 涌湧 溌潑 灌潅 濾沪 涛濤 晩晚 錬鍊 郎郞 仙僊 仝同 俱倶 "
    u"兎兔莵菟 冴冱 凉涼 函凾 刃刄 卯夘 厨廚 厩廐廏 喜㐂 回囘囬 墻牆 壷壺 夢梦 姉姊 娯娛 "
    u"宜冝 庵菴 彦彥 悦悅 昂昻 晉晋 暎映 杯盃 柏栢 栃杤 栖棲 梨棃 毘毗 況况 決决 準凖 災灾 "
    u"烟煙 煕熙 爾尓尒 猪豬 珍珎 畧略 留畄畱 皐皋 税稅 窓窗窻 竪豎 綿緜 耀燿 聡聰 脱脫 "
    u"舎舍 舗舖 艪艣 苅刈 荊荆 蓋葢 虎乕 虚虛 蛎蠣 蛇虵 衆眾 裏裡 詠咏 説說 讃讚 跡迹 軟輭 "
    u"迪廸 鈎鉤 鋭銳 鑑鑒 閲閱 雁鴈 韮韭 騨驒 鶯鴬 鼓皷 戸戶 兌兑 内內 呉吳 呂吕 宮宫 尚尙 "
    u"強强 教敎 既旣 概槪 歳歲 毀毁 没沒 清淸 産產 稚穉 絶絕 醗醱 隣鄰 隷隸 顏顔 鬱欝 "
    u"和咊龢 濶闊 槍鎗 哲喆 俊儁 博愽 埜野 多夛 妙玅 岐歧 岡崗 幹榦 床牀 明朙 暖煖 村邨 "
    u"柿柹 沖冲 法灋㳒 無无 耕畊 職軄 肇肈 膝厀 草艸 融螎 質貭 踊踴 輝煇 農辳 陽阳 集雧 "
    u"面靣 飾餝 壻婿聟 糾糺 檐簷 年秊 卒卆 苺莓 蓑簑 蕚萼 虱蝨 蠅蝿 賍贓 輌輛 靱靭 鵞鵝 "
    u"麸麩 儘侭 皃貌 鉏鋤 竈竃 籤籖 鑚鑽 桿杆 磯礒 荅答 隙𨻶 塲場 壜罎 纒纏 薭稗 讐讎 鈬鐸 "
    u"頣頤 畆畝 甞嘗 伜倅 丘坵 第㐧 勢㔟 事㕝 座㘴 最㝡 游㳺 深㴱 襄㐮 遠逺 達逹 酬酧 釜釡 "
    u"鬧閙 陰隂 飯飰 檪櫟 款欵 滙匯 漑溉 獏貘 珱瓔 瑙碯 瑯琅 畴疇 痹痺 睹覩 砲礮 碍礙 祀禩 "
    u"穀糓 窰窯 奇竒 竚佇 竢俟 筝箏 筍笋 筺筐 篏嵌 箆篦 粮糧 線綫 繮韁 罰罸 羗羌 群羣 翠翆 "
    u"聨聯 胷胸 膓腸 臈臘 艢檣 蒭芻 藷薯 蚊蟁 衂衄 衽袵 裙裠 褌裩 襪韤 覊羈 觧解 訛譌 諡謚 "
    u"踪蹤 輙輒 遯遁 啓啟 ";
// clang-format on

struct Variant
{
    char32_t form;
    char32_t representative;
};

std::vector<Variant> sortedVariants()
{
    std::vector<Variant> variants;
    for (const QStringView group : groups.tokenize(u' ', Qt::SkipEmptyParts)) {
        const QList<uint> forms = group.toUcs4();
        for (const uint form : forms)
            variants.push_back({form, forms.first()});
    }
    std::ranges::sort(variants, {}, &Variant::form);
    return variants;
}

} // namespace

QStringView kanjiVariantGroups()
{
    return groups;
}

char32_t kanjiRepresentative(char32_t kanji)
{
    static const std::vector<Variant> variants = sortedVariants();
    const auto found = std::ranges::lower_bound(variants, kanji, {}, &Variant::form);
    return found != variants.end() && found->form == kanji ? found->representative : kanji;
}

} // namespace ayumi
