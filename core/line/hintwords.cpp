#include "core/line/hintwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

using enum HintKind;

HintWord word(HintKind kind, const char* code, std::optional<IntakeField> field, Denial denial,
              const QString& pattern)
{
    return {kind, code, field, denial, QRegularExpression(pattern)};
}

std::vector<HintWord> complaints()
{
    const auto symptoms = IntakeField::Symptoms;
    return {
        word(Symptom, "pain", symptoms, Denial::Absence, u"痛(?!み止)|いたい|いたみ|ズキズキ|疼"_s),
        word(Symptom, "night-pain", IntakeField::PainCharacter, Denial::Absence,
             u"夜間痛|(?:夜|寝返り)[^。]{0,8}痛|痛(?=[^。]{0,4}(?:眠れ|寝られ|目が覚め))"_s),
        word(Symptom, "rising", symptoms, Denial::Ability, u"立ち?上が|立ちあが|(?:椅子|いす|イス)から立"_s),
        word(Symptom, "stairs", IntakeField::Stairs, Denial::Ability, u"階段"_s),
        word(Symptom, "seiza", IntakeField::Seiza, Denial::Ability, u"正座"_s),
        word(Symptom, "walking", symptoms, Denial::Ability,
             u"歩くと|歩くの|歩行|歩けな|歩けま|歩きづら|歩きにく|長く歩|長時間歩"_s),
        word(Symptom, "swelling", IntakeField::Swelling, Denial::Absence, u"腫れ|腫脹|はれて"_s),
        word(Symptom, "effusion", IntakeField::Effusion, Denial::Absence,
             u"水(?:が|も|は)?(?:溜|貯|た)ま|関節水腫|水を抜|水抜き"_s),
        word(Symptom, "heat", IntakeField::Heat, Denial::Absence, u"熱感|熱を(?:持|も)"_s),
        word(Symptom, "stiffness", symptoms, Denial::Absence,
             u"こわば|強張|曲がら|曲がりにく|曲がりません|曲げられ|伸びな|伸びません|伸びにく|伸ばせ"_s),
        word(Symptom, "noise", symptoms, Denial::Absence, u"音が(?:する|し|鳴)|ゴリゴリ|ポキポキ|ギシギシ"_s),
        word(Symptom, "giving-way", symptoms, Denial::Absence, u"膝崩れ|ガクッ|ガクガク|ガクン|力が抜け"_s),
        word(Symptom, "locking", symptoms, Denial::Absence, u"ロッキング|引っ?かか"_s),
        word(Symptom, "o-leg", IntakeField::Alignment, Denial::Absence, u"[Oo]脚|オー脚"_s),
        word(Symptom, "x-leg", IntakeField::Alignment, Denial::Absence, u"[Xx]脚"_s),
        word(Symptom, "osteoarthritis-told", IntakeField::SeedStage, Denial::Absence,
             u"変形性(?:膝|ひざ)?関節症|軟骨[^、。]{0,8}(?:減|なくな|無くな|ない)"_s),
    };
}

std::vector<HintWord> treatments()
{
    return {
        word(Treatment, "hyaluronic-acid", IntakeField::HyaluronicAcid, Denial::Absence, u"ヒアルロン酸?"_s),
        word(Treatment, "steroid", IntakeField::SteroidPrpCells, Denial::Absence, u"ステロイド"_s),
        word(Treatment, "prp", IntakeField::SteroidPrpCells, Denial::Absence, u"PRP|prp|多血小板"_s),
        word(Treatment, "cell-therapy", IntakeField::SteroidPrpCells, Denial::Absence, u"幹細胞|再生医療"_s),
        word(Treatment, "painkiller", IntakeField::Medication, Denial::Absence,
             u"痛み止め?|鎮痛|ロキソ(?:ニン|プロフェン)|セレコックス|カロナール|トラムセット|ボルタレン"_s),
        word(Treatment, "poultice", IntakeField::Medication, Denial::Absence, u"湿布|貼り薬|モーラス"_s),
        word(Treatment, "aspiration", IntakeField::Effusion, Denial::Absence, u"水を抜|水抜き"_s),
        word(Treatment, "joint-replacement", IntakeField::Surgery, Denial::Absence,
             u"人工(?:膝)?関節|人工膝"_s),
        word(Treatment, "osteotomy", IntakeField::Surgery, Denial::Absence, u"骨切り"_s),
        word(Treatment, "arthroscopy", IntakeField::Surgery, Denial::Absence,
             u"関節鏡|内視鏡手術|半月板[^、。]{0,4}(?:手術|切除)"_s),
        word(Treatment, "surgery", IntakeField::Surgery, Denial::Absence, u"手術|オペ(?=を|が|は|し|、|$)"_s),
        word(Treatment, "exercise", IntakeField::Exercise, Denial::Absence,
             u"リハビリ|理学療法|筋トレ|体操|ストレッチ"_s),
        word(Treatment, "supporter", std::nullopt, Denial::Absence, u"サポーター|装具|インソール"_s),
        word(Treatment, "cane", IntakeField::Cane, Denial::Absence, u"杖"_s),
    };
}

std::vector<HintWord> dangers()
{
    const auto conditions = IntakeField::Conditions;
    return {
        word(
            Safety, "anticoagulant", IntakeField::Anticoagulant, Denial::Absence,
            u"ワ[ール]ファリン|エリキュース|イグザレルト|リクシアナ|プラザキサ|抗凝固|血液?を?(?:サラサラ|さらさら)"_s),
        word(Safety, "antiplatelet", IntakeField::Antiplatelet, Denial::Absence,
             u"アスピリン|クロピドグレル|プラビックス|エフィエント|プレタール|ブリリンタ|抗血小板"_s),
        word(Safety, "allergy", IntakeField::Allergy, Denial::Absence, u"アレルギー"_s),
        word(Safety, "implant", IntakeField::Implant, Denial::Absence,
             u"ペースメーカー?|体内[^、。]{0,3}金属|プレート(?:が|を)[^、。]{0,6}入"_s),
        word(Safety, "cancer", IntakeField::Cancer, Denial::Absence,
             u"癌|腫瘍|抗がん剤|がん(?=の|に|を|で|が|は|も|治療|手術|、|$)"_s),
        word(Safety, "infection", IntakeField::Infection, Denial::Absence, u"肝炎|HIV|梅毒|感染症"_s),
        word(Safety, "diabetes", conditions, Denial::Absence, u"糖尿"_s),
        word(Safety, "hypertension", conditions, Denial::Absence, u"高血圧|血圧の薬|血圧が高"_s),
        word(Safety, "heart", conditions, Denial::Absence, u"心臓|心筋梗塞|狭心症|不整脈"_s),
        word(Safety, "stroke", conditions, Denial::Absence, u"脳梗塞|脳出血|脳卒中"_s),
        word(Safety, "rheumatism", conditions, Denial::Absence, u"リウマチ"_s),
    };
}

std::vector<HintWord> allWords()
{
    std::vector<HintWord> all = complaints();
    for (std::vector<HintWord> more : {treatments(), dangers()})
        all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    return all;
}

const QString knee = u"(?:膝|ひざ|ヒザ)"_s;

/// What may stand between a word and its denial without changing its meaning:
/// 腫れ(など)(は)(今のところ)ありません.
const QString beforeDenial =
    u"^(?:み|く|り|っ?て|んで|の?(?:薬|お薬|注射|手術|症状|病気|既往歴?|経験)|病|など|とか|等|感|類|持ち)*"
    u"(?:は|も|が|を|って|に|で|:)*"
    u"(?:今のところ|今は|今も|現在|特に|とくに|全く|まったく|全然|ほとんど|もう|一度も|まだ|何も|\\s|、)*"_s;

void addMention(std::vector<KneeMention>& mentions, KneeMention mention)
{
    if (std::find(mentions.begin(), mentions.end(), mention) == mentions.end())
        mentions.push_back(mention);
}

/// 左膝は大丈夫です, 左膝は痛くありません
bool isWell(const QString& behind)
{
    static const QRegularExpression well(
        u"^[^、。]{0,3}(?:は|も|なら)(?:今のところ|今は|特に|全然|まったく|全く|まだ|\\s|、)*"
        u"(?:大丈夫|平気|問題(?:は|も)?(?:ない|なし|ありません|無い)|痛く(?:ない|ありません|なく)|"
        u"痛み(?:は|も|が)?(?:ない|なし|なく|ありません|無い)|(?:なん|何)(?:とも|でも)(?:ない|ありません))"_s);
    return well.match(behind).hasMatch();
}

} // namespace

const std::vector<HintWord>& hintWords()
{
    static const std::vector<HintWord> words = allWords();
    return words;
}

bool isDenied(const QString& behind, Denial denial)
{
    // "Not without a cane" (杖がないと) affirms; a question (ないですか) denies nothing.
    static const QRegularExpression absent(
        beforeDenial +
        u"(?:(?:あり|ござい)ません(?!か)|ない(?!と(?!思)|か|です?か|ん?で?しょうか)|無い|なし(?!で)|無し|"
        u"なく(?!な)|なかった|いません(?!か)|"
        u"(?:し|飲ん|打っ|受け|使っ|やっ|入っ|入れ)(?:て|で)?(?:い)?(?:ません|ない)(?!か)|"
        u"[^、。]{0,4}[ただ]こと(?:は|が|も)?(?:ありません|ない|なし|無い))"_s);
    static const QRegularExpression able(u"^[^、。]{0,4}(?:できます|出来ます|できる|出来る|大丈夫|平気|問題(?"
                                         u":は|も)?(?:ない|なし|ありません|無い)|"
                                         u"痛く(?:ない|ありません|なく)|(?:つら|辛)く(?:ない|ありません))"_s);
    return (denial == Denial::Absence ? absent : able).match(behind).hasMatch();
}

std::vector<KneeMention> kneesIn(const QString& sentence)
{
    static const QRegularExpression sided(
        u"(両|左右|右|左)(?:方|側|足|脚)?(?:の|と|も|、|\\s)*(?:右|左)?(?:の|も|方|側|足の|脚の)*"_s + knee);
    static const QRegularExpression behindKnee(
        knee + u"(?:は|が|の|、|\\s)?[^、。右左]{0,4}(両方|両側|右も左も|左も右も|"
               u"(?:右|左)(?=です|だけ|が|も|、|。|側が|側です|のほうが|の方が|$))"_s);
    static const QRegularExpression sideOfKnee(knee + u"の(?:右|左)側"_s);
    static const QRegularExpression alone(
        u"^(両方|両膝|右|左)(?:側|の方|足|脚|膝)?(?:が痛[いみ].*|だけ|のみ)?(?:です|だ)?$"_s);
    static const QRegularExpression anyKnee(knee);

    std::vector<KneeMention> mentions;
    const auto addSides = [&mentions](const QString& word, bool denied) {
        if (word.startsWith(u'両') || word.contains(u"左右") || word.size() == 4) {
            addMention(mentions, {Side::Right, denied});
            addMention(mentions, {Side::Left, denied});
        } else {
            addMention(mentions, {word == u"右" ? Side::Right : Side::Left, denied});
        }
    };
    for (auto it = sided.globalMatch(sentence); it.hasNext();) {
        const auto match = it.next();
        const bool denied = isWell(sentence.sliced(match.capturedEnd()));
        addSides(match.captured(1), denied);
        // 右と左の膝: the second side stands right before the knee.
        const QString inner = match.captured(0).sliced(match.captured(1).size());
        if (inner.contains(u'左') || inner.contains(u'右'))
            addSides(inner.contains(u'左') ? u"左"_s : u"右"_s, denied);
    }
    if (mentions.empty() && !sideOfKnee.match(sentence).hasMatch()) {
        if (const auto match = behindKnee.match(sentence); match.hasMatch())
            addSides(match.captured(1), isWell(sentence.sliced(match.capturedEnd())));
    }
    if (mentions.empty()) {
        if (const auto match = alone.match(sentence); match.hasMatch())
            addSides(match.captured(1).first(match.captured(1) == u"両膝" ? 1 : match.captured(1).size()),
                     false);
    }
    if (mentions.empty()) {
        if (const auto match = anyKnee.match(sentence); match.hasMatch())
            mentions.push_back({std::nullopt, isWell(sentence.sliced(match.capturedEnd()))});
    }
    return mentions;
}

bool isAboutAnotherPart(const QString& clause)
{
    static const QRegularExpression another(
        u"腰|肩|首|股関節|頭|歯|お腹|おなか|腹|胃|喉|のど|肘|手首|指|胸|背中"_s);
    static const QRegularExpression anyKnee(knee);
    return another.match(clause).hasMatch() && !anyKnee.match(clause).hasMatch();
}

} // namespace ayumi
