#include "papers/certificates.h"

#include "papers/certificate_text.h"
#include "papers/fitted_text.h"
#include "papers/paper_days.h"
#include "papers/paper_units.h"
#include "papers/roll_words.h"
#include "support/theme_colours.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

const QString englishTitle = u"Certificate of Completion"_s;
constexpr qreal frameGap = 2 * millimetre; // between its two lines
constexpr qreal inner = 14 * millimetre;   // from the frame to the texts

/// A strip of the page within its frame, from top to bottom of 1.
struct Strip
{
    qreal top;
    qreal bottom;
};

constexpr Strip numberStrip{0.03, 0.06};
constexpr Strip logoStrip{0.08, 0.155};
constexpr Strip titleStrip{0.175, 0.255};
constexpr Strip secondTitleStrip{0.255, 0.295};
constexpr Strip nameStrip{0.34, 0.42};
constexpr Strip aboutStrip{0.42, 0.485};
constexpr Strip wordingStrip{0.51, 0.72};
constexpr Strip firstWordingStrip{0.505, 0.61};
constexpr Strip secondWordingStrip{0.62, 0.725};
constexpr Strip dayStrip{0.76, 0.8};
constexpr Strip signerStrip{0.84, 0.93};
constexpr Strip firstSignerStrip{0.835, 0.885};
constexpr Strip secondSignerStrip{0.89, 0.925};

class CertificatePainter
{
public:
    CertificatePainter(const CourseRoll &roll, const std::vector<Participant> &participants,
                       CertificateLanguage language, const QPageLayout &layout)
        : m_roll(roll)
        , m_logo(roll.logo ? std::optional(LogoPicture(*roll.logo)) : std::nullopt)
        , m_participants(participants)
        , m_isBoth(language == CertificateLanguage::Both)
        , m_first(language == CertificateLanguage::English ? Language::English : Language::Korean)
        , m_sheet(layout.paintRect(QPageLayout::Point))
        , m_room(m_sheet.size() * point)
    {
    }

    void paint(QPainter &painter, int page) const
    {
        painter.translate(m_sheet.topLeft());
        painter.scale(1 / point, 1 / point);
        const Participant &participant = m_participants[std::size_t(page)];
        paintFrame(painter);
        paintTop(painter, participant);
        paintPerson(painter, participant);
        paintWording(painter, participant);
        paintEnd(painter, participant);
    }

private:
    void paintFrame(QPainter &painter) const
    {
        const QRectF outer(QPointF(), m_room);
        painter.setPen(QPen(lightColours().accent, 1.6 * point));
        painter.drawRect(outer);
        painter.setPen(QPen(lightColours().accent, 0.6 * point));
        painter.drawRect(outer.adjusted(frameGap, frameGap, -frameGap, -frameGap));
        painter.setPen(lightColours().text);
    }

    [[nodiscard]] QRectF area(Strip strip) const
    {
        return {inner, strip.top * m_room.height(), m_room.width() - 2 * inner,
                (strip.bottom - strip.top) * m_room.height()};
    }

    void write(QPainter &painter, Strip strip, const QString &text, const TextLook &look) const
    {
        const QRectF where = area(strip);
        FittedText(text, where.size(), look).draw(painter, where.topLeft());
    }

    void paintTop(QPainter &painter, const Participant &participant) const
    {
        write(painter, numberStrip, certificateNumber(m_roll, participant, m_first), {10.5 * point});
        if (m_logo && !m_logo->isNull()) {
            const QRectF where = area(logoStrip);
            const QSizeF size =
                m_logo->size().scaled(QSizeF(55 * millimetre, where.height()), Qt::KeepAspectRatio);
            m_logo->paint(painter, QRectF(QPointF(where.center().x() - size.width() / 2, where.top()), size));
        }
        const bool isKorean = m_first == Language::Korean;
        const TextLook title{(isKorean ? 42 : 30) * point, QFont::Bold, Qt::AlignHCenter};
        write(painter, titleStrip, isKorean ? u"수 료 증"_s : englishTitle, title);
        if (m_isBoth)
            write(painter, secondTitleStrip, englishTitle, {15 * point, QFont::Normal, Qt::AlignHCenter});
    }

    void paintPerson(QPainter &painter, const Participant &participant) const
    {
        write(painter, nameStrip, participant.name, {30 * point, QFont::Bold, Qt::AlignHCenter});
        const QString place =
            m_first == Language::Korean ? placeText(participant, m_first, u" "_s) : cityFirst(participant);
        const QString position = positionText(participant, u" · "_s);
        painter.setPen(lightColours().mutedText);
        const QString between = place.isEmpty() || position.isEmpty() ? QString() : u"\n"_s;
        write(painter, aboutStrip, place + between + position,
              {12 * point, QFont::Normal, Qt::AlignHCenter, 2, 1.25});
        painter.setPen(lightColours().text);
    }

    [[nodiscard]] static QString cityFirst(const Participant &participant)
    {
        QStringList parts{participant.city.english, participant.country.english};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }

    [[nodiscard]] QString wordingIn(Language language, const Participant &participant) const
    {
        const bool isKorean = language == Language::Korean;
        const QString &own = isKorean ? m_roll.certificate.korean : m_roll.certificate.english;
        return filledWording(own.isEmpty() ? usualWording(language) : own, m_roll, participant, language);
    }

    void paintWording(QPainter &painter, const Participant &participant) const
    {
        TextLook look{15 * point, QFont::Normal, Qt::AlignHCenter, 5, 1.5};
        if (!m_isBoth) {
            write(painter, wordingStrip, wordingIn(m_first, participant), look);
            return;
        }
        look.size = 13.5 * point;
        look.usualLines = 3;
        write(painter, firstWordingStrip, wordingIn(Language::Korean, participant), look);
        look.size = 11.5 * point;
        write(painter, secondWordingStrip, wordingIn(Language::English, participant), look);
    }

    [[nodiscard]] QString signerIn(Language language) const
    {
        const bool isKorean = language == Language::Korean;
        const QString &own = isKorean ? m_roll.signer.korean : m_roll.signer.english;
        return own.isEmpty() ? m_roll.organisation.in(language) : own;
    }

    /// Who signs or seals it has room for that beside the name in Korean, and above it in English.
    void paintEnd(QPainter &painter, const Participant &participant) const
    {
        const QDate day = certificateDay(m_roll, participant);
        QString days = writtenDay(day, m_first);
        if (m_isBoth)
            days += u"  ·  "_s + writtenDay(day, Language::English);
        write(painter, dayStrip, days, {13 * point, QFont::Normal, Qt::AlignHCenter});
        if (m_first == Language::English)
            paintSigner(painter, signerStrip, Language::English, 18);
        else
            paintSigner(painter, m_isBoth ? firstSignerStrip : signerStrip, Language::Korean, 18);
        if (m_isBoth && signerIn(Language::English) != signerIn(Language::Korean))
            paintSigner(painter, secondSignerStrip, Language::English, 12);
    }

    void paintSigner(QPainter &painter, Strip strip, Language language, qreal points) const
    {
        const QRectF where = area(strip);
        const FittedText text(signerIn(language), where.size(),
                              {points * point, QFont::Bold, Qt::AlignHCenter});
        painter.setPen(lightColours().text);
        text.draw(painter, where.topLeft());
        if (language == Language::Korean)
            paintSeal(painter, where, text.used().width());
        else if (!m_isBoth)
            paintLine(painter, where);
    }

    static void paintLine(QPainter &painter, const QRectF &where)
    {
        constexpr qreal half = 35 * millimetre;
        painter.setPen(QPen(lightColours().mutedText, 0.6 * point));
        painter.drawLine(where.topLeft() + QPointF(where.width() / 2 - half, 0),
                         where.topLeft() + QPointF(where.width() / 2 + half, 0));
    }

    /// Where the seal goes, so that nobody has to guess.
    void paintSeal(QPainter &painter, const QRectF &where, qreal textWidth) const
    {
        constexpr qreal side = 18 * millimetre;
        const qreal left =
            std::min(where.center().x() + textWidth / 2 + 2 * millimetre, where.right() - side + inner / 2);
        painter.setPen(lightColours().restSeries);
        FittedText(u"(직인)"_s, {side, where.height()}, {10 * point, QFont::Normal, Qt::AlignLeft})
            .draw(painter, {left, where.top()});
    }

    CourseRoll m_roll;
    std::optional<LogoPicture> m_logo;
    std::vector<Participant> m_participants;
    bool m_isBoth;
    Language m_first;
    QRectF m_sheet; ///< what the margins leave, in points
    QSizeF m_room;  ///< the same in units
};

} // namespace

Paper certificates(const CourseRoll &roll, const std::vector<Participant> &participants,
                   CertificateLanguage language)
{
    const Language first = language == CertificateLanguage::English ? Language::English : Language::Korean;
    const auto layOut = [roll, participants, language](const QPageLayout &layout, const std::stop_token &) {
        const auto painter = std::make_shared<const CertificatePainter>(roll, participants, language, layout);
        return PaperPages{int(participants.size()),
                          [painter](QPainter &device, int page) { painter->paint(device, page); }};
    };
    return {rollTitle(roll, RollWords(first)(RollWord::Certificate), first), usualSheet(),
            roll.course.lastDay, layOut};
}

} // namespace yeonsu
