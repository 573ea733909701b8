#include "ui/models/callwords.h"

#include "ui/models/scorewords.h"
#include "ui/models/words.h"

#include <QLocale>

#include <algorithm>
#include <type_traits>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

/// The texts of the language spoken now, else of any that the pack has.
const ItemTexts* textsOf(const std::optional<InstrumentTexts>& texts)
{
    if (!texts || texts->languages.isEmpty())
        return nullptr;
    const auto found = texts->languages.constFind(QLocale::languageToCode(QLocale().language()));
    return found != texts->languages.constEnd() ? &*found : &*texts->languages.constBegin();
}

QString itemText(Koos12Item item, const std::optional<InstrumentTexts>& texts)
{
    if (const ItemTexts* own = textsOf(texts))
        return own->items.at(static_cast<std::size_t>(item));
    return CallWords::tr("KOOS-12 item %1").arg(codeOf(item));
}

QString itemAnswer(Koos12Item item, int value, const std::optional<InstrumentTexts>& texts)
{
    if (const ItemTexts* own = textsOf(texts))
        return own->answers.at(static_cast<std::size_t>(item)).value(value, QString::number(value));
    return QString::number(value);
}

QString severity(int value)
{
    switch (value) {
    case 0:
        return CallWords::tr("none");
    case 1:
        return CallWords::tr("mild");
    case 2:
        return CallWords::tr("moderate");
    default:
        return CallWords::tr("severe");
    }
}

} // namespace

QString CallWords::of(CallPart part)
{
    switch (part) {
    case CallPart::RedFlags:
        return tr("Signs of danger");
    case CallPart::Reaction:
        return tr("Reaction");
    case CallPart::Pain:
        return tr("Pain and change");
    case CallPart::Koos12:
        return tr("KOOS-12");
    case CallPart::DailyLife:
        return tr("Daily life");
    case CallPart::Course:
        return tr("Since the last contact");
    case CallPart::Closing:
        return tr("How to go on");
    case CallPart::Overall:
        return tr("On the whole");
    }
    return {};
}

QString CallWords::of(RedFlag flag)
{
    switch (flag) {
    case RedFlag::HotSwollenJoint:
        return tr("Hot, red and swollen, with fever or growing pain");
    case RedFlag::CannotBearWeight:
        return tr("Cannot put weight on the leg");
    case RedFlag::CalfSwelling:
        return tr("Calf swollen or painful");
    case RedFlag::ChestOrBreath:
        return tr("Chest pain or short of breath");
    case RedFlag::RashOrWheeze:
        return tr("Rash or wheezing");
    case RedFlag::Neurological:
        return tr("Paralysis, slurred speech or confusion");
    }
    return {};
}

QString CallWords::of(CallQuestion question)
{
    switch (question) {
    case CallQuestion::Swelling:
        return tr("Swelling");
    case CallQuestion::Heat:
        return tr("Heat");
    case CallQuestion::Stairs:
        return tr("Stairs");
    case CallQuestion::Seiza:
        return tr("Sitting on the heels (seiza)");
    case CallQuestion::Walking:
        return tr("Walking without a rest");
    case CallQuestion::Cane:
        return tr("Cane");
    case CallQuestion::DrugUse:
        return tr("Pain killers");
    case CallQuestion::OtherTreatment:
        return tr("Other treatment");
    case CallQuestion::Exercise:
        return tr("Exercises, days a week");
    case CallQuestion::Falls:
        return tr("Falls");
    case CallQuestion::NewIllness:
        return tr("New illness");
    case CallQuestion::AdverseEvent:
        return tr("Anything unwanted");
    case CallQuestion::Images:
        return tr("New images");
    case CallQuestion::Replacement:
        return tr("Joint replacement");
    case CallQuestion::FurtherWish:
        return tr("Wishes a further treatment");
    case CallQuestion::Satisfaction:
        return tr("Satisfaction");
    }
    return {};
}

QString CallWords::joint(const CallItem& item)
{
    return item.joint ? Words::of(*item.joint) : QString();
}

QString CallWords::question(const CallItem& item, const std::optional<InstrumentTexts>& texts)
{
    const QString words = std::visit(
        [&texts](const auto& asked) {
            using T = std::remove_cvref_t<decltype(asked)>;
            if constexpr (std::is_same_v<T, Instrument>)
                return ScoreWords::of(asked);
            else if constexpr (std::is_same_v<T, Koos12Item>)
                return itemText(asked, texts);
            else
                return of(asked);
        },
        item.what);
    //: %1 joint, %2 what is asked about it
    return item.joint ? tr("%1: %2").arg(joint(item), words) : words;
}

QString CallWords::leastEnd(const Asked& what)
{
    if (const auto* instrument = std::get_if<Instrument>(&what)) {
        if (*instrument == Instrument::GlobalRating)
            return tr("very well");
        return *instrument == Instrument::Change ? QString() : tr("no pain");
    }
    if (const auto* question = std::get_if<CallQuestion>(&what))
        return *question == CallQuestion::Satisfaction ? tr("not satisfied") : QString();
    return std::holds_alternative<Koos12Item>(what) ? tr("best") : QString();
}

QString CallWords::mostEnd(const Asked& what)
{
    if (const auto* instrument = std::get_if<Instrument>(&what)) {
        if (*instrument == Instrument::GlobalRating)
            return tr("very badly");
        return *instrument == Instrument::Change ? QString() : tr("worst pain");
    }
    if (const auto* question = std::get_if<CallQuestion>(&what))
        return *question == CallQuestion::Satisfaction ? tr("completely") : QString();
    return std::holds_alternative<Koos12Item>(what) ? tr("worst") : QString();
}

namespace {

QString answerTo(CallQuestion question, int value)
{
    const auto choose = [value](std::initializer_list<QString> words) {
        return value < static_cast<int>(words.size()) ? *(words.begin() + value) : QString();
    };
    switch (question) {
    case CallQuestion::Swelling:
    case CallQuestion::Heat:
        return severity(value);
    case CallQuestion::Stairs:
        return choose({CallWords::tr("without trouble"), CallWords::tr("with the handrail"),
                       CallWords::tr("one step at a time"), CallWords::tr("not at all")});
    case CallQuestion::Seiza:
        return choose(
            {CallWords::tr("can sit so"), CallWords::tr("with difficulty"), CallWords::tr("not at all")});
    case CallQuestion::Walking:
        return choose({CallWords::tr("more than an hour"), CallWords::tr("half an hour to an hour"),
                       CallWords::tr("less than half an hour"), CallWords::tr("indoors only")});
    case CallQuestion::Cane:
        return choose({CallWords::tr("no cane"), CallWords::tr("outdoors"), CallWords::tr("always")});
    case CallQuestion::DrugUse:
        return choose({CallWords::tr("takes none"), CallWords::tr("less than before"),
                       CallWords::tr("as before"), CallWords::tr("more than before")});
    case CallQuestion::OtherTreatment:
        return choose({CallWords::tr("none"), CallWords::tr("hyaluronic acid"), CallWords::tr("steroid"),
                       CallWords::tr("surgery"), CallWords::tr("another")});
    case CallQuestion::NewIllness:
        return choose({CallWords::tr("none"), CallWords::tr("ill at home"), CallWords::tr("saw a doctor"),
                       CallWords::tr("hospital stay")});
    case CallQuestion::AdverseEvent:
        return choose({CallWords::tr("nothing"), CallWords::tr("yes")});
    case CallQuestion::Images:
        return choose({CallWords::tr("none taken"), CallWords::tr("taken"), CallWords::tr("will be taken")});
    case CallQuestion::Replacement:
        return choose({CallWords::tr("no subject"), CallWords::tr("talked about"), CallWords::tr("planned")});
    case CallQuestion::FurtherWish:
        return choose({CallWords::tr("no"), CallWords::tr("undecided"), CallWords::tr("yes")});
    case CallQuestion::Exercise:
    case CallQuestion::Falls:
    case CallQuestion::Satisfaction:
        break;
    }
    return QString::number(value);
}

} // namespace

QString CallWords::answer(const Asked& what, int value, const std::optional<InstrumentTexts>& texts)
{
    if (std::holds_alternative<RedFlag>(what))
        return value == 0 ? tr("no") : tr("yes");
    if (const auto* question = std::get_if<CallQuestion>(&what))
        return answerTo(*question, value);
    if (const auto* item = std::get_if<Koos12Item>(&what))
        return itemAnswer(*item, value, texts);
    return std::get<Instrument>(what) == Instrument::Change ? ScoreWords::change(value)
                                                            : QString::number(value);
}

QStringList CallWords::answers(const std::vector<CallAnswer>& answers)
{
    QStringList lines;
    bool asked = false;
    bool danger = false;
    for (const CallAnswer& answer : answers) {
        if (!std::holds_alternative<RedFlag>(answer.item.what))
            continue;
        asked = true;
        if (answer.value != 0) {
            danger = true;
            lines << tr("Sign of danger: %1").arg(question(answer.item, {}));
        }
    }
    if (asked && !danger)
        lines << tr("No sign of danger");
    for (const CallAnswer& answer : answers) {
        if (!std::holds_alternative<RedFlag>(answer.item.what))
            lines << tr("%1: %2").arg(question(answer.item, {}),
                                      CallWords::answer(answer.item.what, answer.value));
    }
    return lines;
}

QString CallWords::codesOnly()
{
    return tr("The texts of KOOS-12 belong to its developers. Read them from your licensed copy, or load it "
              "under Settings → Calls (“ayumictl text-pack load” does the same).");
}

QStringList CallWords::defaultPhrases()
{
    return {tr("Pain is easing."),
            tr("No change since last time."),
            tr("Stairs are easier."),
            tr("Keeps up the exercises."),
            tr("Was told to rest and cool."),
            tr("Was told to see the family doctor."),
            tr("Will send images."),
            tr("Prefers LINE next time."),
            tr("Answered in the presence of the family.")};
}

QString CallWords::thankYou(const Thanks& thanks)
{
    QStringList lines;
    //: The patient is addressed with respect
    lines << tr("Dear %1,").arg(thanks.patient) << QString();
    lines << tr(
        "Thank you very much for taking the time to talk with us today. We have written down what you "
        "told us.");
    if (thanks.nextOn)
        lines << tr("We plan to call you again around %1.").arg(Words::date(*thanks.nextOn));
    lines << tr(
        "Please see a doctor without waiting when a joint becomes hot, red or very swollen, when you have "
        "a fever, or when you cannot put weight on the leg. With chest pain or trouble breathing, call "
        "119 first.");
    lines << tr("If anything worries you, please write to us.") << QString() << thanks.staff;
    return lines.join(u'\n');
}

} // namespace ayumi
