#include "ui/models/words.h"

namespace ayumi {

namespace {

const char* bareHoliday(JapaneseHoliday holiday)
{
    switch (holiday) {
    case JapaneseHoliday::NewYear:
        return QT_TRANSLATE_NOOP("ayumi::Words", "New Year's Day");
    case JapaneseHoliday::ComingOfAge:
        return QT_TRANSLATE_NOOP("ayumi::Words", "Coming of Age Day");
    case JapaneseHoliday::Foundation:
        return QT_TRANSLATE_NOOP("ayumi::Words", "National Foundation Day");
    case JapaneseHoliday::EmperorsBirthday:
        return QT_TRANSLATE_NOOP("ayumi::Words", "Emperor's Birthday");
    case JapaneseHoliday::VernalEquinox:
        return QT_TRANSLATE_NOOP("ayumi::Words", "Vernal Equinox Day");
    case JapaneseHoliday::Showa:
        return QT_TRANSLATE_NOOP("ayumi::Words", "Showa Day");
    case JapaneseHoliday::Constitution:
        return QT_TRANSLATE_NOOP("ayumi::Words", "Constitution Memorial Day");
    case JapaneseHoliday::Greenery:
        return QT_TRANSLATE_NOOP("ayumi::Words", "Greenery Day");
    case JapaneseHoliday::Children:
        return QT_TRANSLATE_NOOP("ayumi::Words", "Children's Day");
    case JapaneseHoliday::Marine:
        return QT_TRANSLATE_NOOP("ayumi::Words", "Marine Day");
    case JapaneseHoliday::Mountain:
        return QT_TRANSLATE_NOOP("ayumi::Words", "Mountain Day");
    case JapaneseHoliday::RespectForTheAged:
        return QT_TRANSLATE_NOOP("ayumi::Words", "Respect for the Aged Day");
    case JapaneseHoliday::AutumnalEquinox:
        return QT_TRANSLATE_NOOP("ayumi::Words", "Autumnal Equinox Day");
    case JapaneseHoliday::HealthAndSports:
        return QT_TRANSLATE_NOOP("ayumi::Words", "Health and Sports Day");
    case JapaneseHoliday::Sports:
        return QT_TRANSLATE_NOOP("ayumi::Words", "Sports Day");
    case JapaneseHoliday::Culture:
        return QT_TRANSLATE_NOOP("ayumi::Words", "Culture Day");
    case JapaneseHoliday::LabourThanksgiving:
        return QT_TRANSLATE_NOOP("ayumi::Words", "Labour Thanksgiving Day");
    case JapaneseHoliday::Substitute:
        return QT_TRANSLATE_NOOP("ayumi::Words", "Substitute holiday");
    case JapaneseHoliday::Sandwiched:
        return QT_TRANSLATE_NOOP("ayumi::Words", "Citizens' holiday");
    case JapaneseHoliday::Enthronement:
        return QT_TRANSLATE_NOOP("ayumi::Words", "Enthronement Day");
    case JapaneseHoliday::EnthronementCeremony:
        return QT_TRANSLATE_NOOP("ayumi::Words", "Enthronement Ceremony");
    case JapaneseHoliday::ImperialFuneral:
        return QT_TRANSLATE_NOOP("ayumi::Words", "State funeral of the Showa Emperor");
    case JapaneseHoliday::ImperialWedding:
        return QT_TRANSLATE_NOOP("ayumi::Words", "Wedding of the Crown Prince");
    }
    return "";
}

} // namespace

QString Words::of(JapaneseHoliday holiday)
{
    return tr(bareHoliday(holiday));
}

QString Words::of(const DayOff& dayOff)
{
    return dayOff.national ? of(*dayOff.national) : dayOff.name;
}

QString Words::of(Country country)
{
    switch (country) {
    case Country::Japan:
        return tr("Japan");
    case Country::Malaysia:
        return tr("Malaysia");
    }
    return {};
}

QString Words::of(MalaysianState state)
{
    switch (state) {
    case MalaysianState::Johor:
        return tr("Johor");
    case MalaysianState::Kedah:
        return tr("Kedah");
    case MalaysianState::Kelantan:
        return tr("Kelantan");
    case MalaysianState::Melaka:
        return tr("Melaka");
    case MalaysianState::NegeriSembilan:
        return tr("Negeri Sembilan");
    case MalaysianState::Pahang:
        return tr("Pahang");
    case MalaysianState::Penang:
        return tr("Penang");
    case MalaysianState::Perak:
        return tr("Perak");
    case MalaysianState::Perlis:
        return tr("Perlis");
    case MalaysianState::Sabah:
        return tr("Sabah");
    case MalaysianState::Sarawak:
        return tr("Sarawak");
    case MalaysianState::Selangor:
        return tr("Selangor");
    case MalaysianState::Terengganu:
        return tr("Terengganu");
    case MalaysianState::KualaLumpur:
        return tr("Kuala Lumpur");
    case MalaysianState::Labuan:
        return tr("Labuan");
    case MalaysianState::Putrajaya:
        return tr("Putrajaya");
    }
    return {};
}

QString Words::of(HolidayStatus status)
{
    switch (status) {
    case HolidayStatus::Confirmed:
        return tr("confirmed");
    case HolidayStatus::Expected:
        return tr("expected");
    }
    return {};
}

} // namespace ayumi
