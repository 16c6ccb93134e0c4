#include "domain/match_text.h"

#include <QCoreApplication>

namespace yeonsu {

namespace {

struct MatchText
{
    Q_DECLARE_TR_FUNCTIONS(MatchText)
};

} // namespace

QString verdictText(MatchVerdict verdict)
{
    switch (verdict) {
    case MatchVerdict::Same:
        return MatchText::tr("The same");
    case MatchVerdict::Perhaps:
        return MatchText::tr("Perhaps the same");
    case MatchVerdict::Different:
        return MatchText::tr("Different");
    }
    return {};
}

QString reasonText(MatchReason reason)
{
    switch (reason) {
    case MatchReason::SameEmail:
        return MatchText::tr("Same e-mail");
    case MatchReason::SameNumber:
        return MatchText::tr("Same name and number in the list");
    case MatchReason::SameNameInCity:
        return MatchText::tr("Same name, same city");
    case MatchReason::OtherEmail:
        return MatchText::tr("Same name and city, but other e-mail");
    case MatchReason::OtherLocalName:
        return MatchText::tr("Same name and city, but other local name");
    case MatchReason::NamesakesInCity:
        return MatchText::tr("More than two of this name in the city");
    case MatchReason::SameNameInCountry:
        return MatchText::tr("Same name, same country");
    case MatchReason::SpelledApart:
        return MatchText::tr("Same country, name with other spaces or hyphens");
    case MatchReason::OtherWordOrder:
        return MatchText::tr("Same country, name in another order");
    case MatchReason::OneLetterApart:
        return MatchText::tr("Same country, name with one other letter");
    case MatchReason::SameNameSomewhere:
        return MatchText::tr("Same name, origin unknown");
    case MatchReason::DifferentNames:
        return MatchText::tr("Different names");
    case MatchReason::DifferentPlaces:
        return MatchText::tr("Different places");
    }
    return {};
}

} // namespace yeonsu
