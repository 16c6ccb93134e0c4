#include "support/text_in.h"

#include "figures/share.h"

#include <QTranslator>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

std::unique_ptr<QTranslator> loadedCatalogue(const QString &name)
{
    auto catalogue = std::make_unique<QTranslator>();
    [[maybe_unused]] const bool isLoaded = catalogue->load(u":/translations/%1.qm"_s.arg(name));
    Q_ASSERT(isLoaded);
    return catalogue;
}

const QTranslator &catalogueOf(Language language)
{
    static const auto korean = loadedCatalogue(u"yeonsu_ko"_s);
    static const auto english = loadedCatalogue(u"yeonsu_en"_s);
    return language == Language::Korean ? *korean : *english;
}

} // namespace

TextIn::TextIn(Language language, const char *context)
    : m_language(language)
    , m_context(context)
    , m_catalogue(catalogueOf(language))
{
}

QString TextIn::operator()(const char *source) const
{
    const QString found = m_catalogue.translate(m_context, source);
    return found.isEmpty() ? QString::fromUtf8(source) : found;
}

QString TextIn::counted(const char *source, qint64 number) const
{
    const int form = int(std::min<qint64>(number, std::numeric_limits<int>::max()));
    QString text = m_catalogue.translate(m_context, source, nullptr, form);
    if (text.isEmpty())
        text = QString::fromUtf8(source);
    return text.replace("%n"_L1, groupedNumber(number));
}

} // namespace yeonsu
