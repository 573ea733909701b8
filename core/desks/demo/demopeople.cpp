#include "core/desks/demo/demopeople.h"

#include "core/desks/demo/demonames.h"

#include <algorithm>
#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

constexpr std::array complaints{
    u"階段の下りで痛む。歩き始めがつらい。",
    u"立ち上がるときと歩き始めに痛む。",
    u"長く歩くと内側が痛み、夕方に腫れる。",
    u"正座ができない。夜に寝返りで痛む。",
    u"坂道と階段で痛む。買い物の後は休まないと歩けない。",
    u"膝の内側が痛み、ときどき水がたまる。",
    u"曲げ伸ばしでこわばり、朝がつらい。",
};
constexpr std::array painCharacters{u"start-up", u"movement", u"mechanical", u"night", u"inflammatory"};
constexpr std::array goals{
    u"孫と一緒に動物園を歩きたい。",
    u"夫婦で温泉旅行に行きたい。",
    u"日本舞踊の稽古を続けたい。",
    u"畑仕事をもう少し続けたい。",
    u"杖なしで買い物に行けるようになりたい。",
    u"グラウンドゴルフの仲間と歩きたい。",
    u"お寺の階段を自分で上がりたい。",
    u"立ち仕事をあと数年続けたい。",
};
constexpr std::array illnesses{u"高血圧（内服中）", u"脂質異常症（内服中）", u"骨粗しょう症", u"特になし",
                               u"高血圧、白内障手術後"};
constexpr std::array hours{u"平日 10時から12時", u"夕方5時以降", u"午前中ならいつでも", u"火曜と木曜の午後",
                           u""};
constexpr std::array clinics{u"ひまわり整形外科", u"みどり町クリニック", u"さくら通り整形外科",
                             u"なかよし内科"};
constexpr std::array daughters{u"長女", u"次女", u"妹"};
constexpr std::array sons{u"長男", u"次男", u"弟"};
constexpr std::array severities{u"none", u"mild", u"moderate"};

QString text(QStringView view)
{
    return view.toString();
}

QStringView sideWord(Side side)
{
    return side == Side::Right ? u"右" : u"左";
}

} // namespace

DemoPeople::DemoPeople(quint32 seed, QDate today)
    : m_engine(seed)
    , m_today(today)
    , m_families(demoFamilyNames().size())
{
    std::iota(m_families.begin(), m_families.end(), 0);
    for (int left = static_cast<int>(m_families.size()); left > 1; --left)
        std::swap(m_families[static_cast<std::size_t>(left - 1)],
                  m_families[static_cast<std::size_t>(number(left))]);
}

int DemoPeople::number(int below)
{
    return static_cast<int>(m_engine() % static_cast<quint32>(below));
}

void DemoPeople::drawName(Patient& patient)
{
    const bool isMan = number(10) < 3;
    const auto givens = isMan ? demoMensNames() : demoWomensNames();
    const auto at = static_cast<std::size_t>(m_drawn) % m_families.size();
    const DemoName& family = demoFamilyNames()[static_cast<std::size_t>(m_families[at])];
    const DemoName* given = &pick(givens);
    while (isWellKnown(family.kanji, given->kanji))
        given = &pick(givens);
    patient.name = {text(family.kanji), text(given->kanji)};
    patient.kana = {text(family.kana), text(given->kana)};
    patient.romaji = {text(family.romaji), text(given->romaji)};
    patient.sex = isMan ? Sex::Male : Sex::Female;
    const std::array lineNames{patient.name.full(), patient.name.given, patient.kana.given,
                               text(given->romaji.first(1)) + text(given->romaji.sliced(1)).toLower()};
    patient.lineName = pick(lineNames);
}

void DemoPeople::drawContact(Patient& patient)
{
    const DemoPlace& place = pick(demoPlaces());
    patient.postcode = text(place.postcode);
    patient.address =
        u"%1見本町%2-%3-%4"_s.arg(place.name).arg(1 + number(5)).arg(1 + number(20)).arg(1 + number(18));
    patient.phone = u"090-0000-%1"_s.arg(1000 + 37 * m_drawn);
    if (number(3) == 0)
        patient.mail =
            u"%1.%2@example.jp"_s.arg(patient.romaji.given.toLower(), patient.romaji.family.toLower());
    patient.preferredChannel = number(3) == 0 ? ContactChannel::Phone : ContactChannel::Line;
    patient.contactHours = text(pick(hours));
    patient.familyDoctor = text(pick(clinics));
    patient.passport = {u"TK%1"_s.arg(1000000 + 15013 * m_drawn + number(9000)),
                        m_today.addYears(2 + number(6)).addDays(number(300)), u"JPN"_s};
    const bool isSon = number(2) == 0;
    const QStringView given = isSon ? pick(demoMensNames()).kanji : pick(demoWomensNames()).kanji;
    patient.emergency = {u"%1 %2"_s.arg(patient.name.family, given),
                         text(isSon ? pick(sons) : pick(daughters)),
                         u"090-0000-%1"_s.arg(5000 + 41 * m_drawn), number(4) != 0};
}

DemoKnee DemoPeople::drawKnee(Joint joint, const std::vector<DemoKnee>& others)
{
    DemoKnee knee;
    knee.joint = joint;
    knee.symptoms = text(pick(complaints));
    knee.years = 1 + number(9);
    knee.painCharacter = text(pick(painCharacters));
    knee.grade = 1 + number(3);
    knee.pain = 4 + number(5);
    knee.flexion = 110 + 5 * number(7);
    for (const DemoKnee& other : others) { // what belongs to one side must never be taken for the other's
        if (other.grade == knee.grade)
            knee.grade = 1 + knee.grade % 3;
        if (other.pain == knee.pain)
            knee.pain = 4 + (knee.pain - 3) % 5;
        if (other.years == knee.years)
            ++knee.years;
        if (other.symptoms == knee.symptoms)
            knee.symptoms = u"%1ほどではないが、歩き始めに痛む。"_s.arg(sideWord(other.joint.side));
        if (other.flexion == knee.flexion)
            knee.flexion += 5;
    }
    knee.hyaluronicCount = others.empty() ? 5 * (1 + number(4)) : 5 * number(2);
    if (knee.hyaluronicCount > 0)
        knee.hyaluronicEffect = number(3) == 0 ? u"gone"_s : u"fading"_s;
    knee.swelling = text(pick(severities));
    knee.alignment = knee.grade >= 3 ? u"varus"_s : u"neutral"_s;
    return knee;
}

DemoPerson DemoPeople::draw(const std::vector<Joint>& joints)
{
    DemoPerson person;
    drawName(person.patient);
    drawContact(person.patient);
    person.patient.birthDate = m_today.addYears(-59 - number(25)).addDays(-1 - number(360));
    for (const Joint joint : joints)
        person.knees.push_back(drawKnee(joint, person.knees));
    const bool isMan = person.patient.sex == Sex::Male;
    person.heightCm = (isMan ? 162 : 148) + number(14);
    person.weightKg = (isMan ? 60 : 48) + number(20);
    person.conditions = text(pick(illnesses));
    person.goal = text(pick(goals));
    person.cane = number(4) == 0 ? (number(2) == 0 ? u"right"_s : u"left"_s) : u"none"_s;
    person.walkingMinutes = 10 + 5 * number(9);
    person.willingness = 5 + number(5);
    person.postpones = number(4) != 0;
    ++m_drawn;
    return person;
}

} // namespace ayumi
