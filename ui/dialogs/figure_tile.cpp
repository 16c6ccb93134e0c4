#include "dialogs/figure_tile.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yeonsu {

FigureTile::FigureTile(const QString &caption, QWidget *parent)
    : QFrame(parent)
    , m_caption(new QLabel(caption, this))
    , m_figure(new QLabel(this))
    , m_note(new QLabel(this))
{
    setProperty("card", true);
    m_caption->setProperty("muted", true);
    m_figure->setProperty("role", u"figure"_s);
    m_note->setProperty("muted", true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(2);
    layout->addWidget(m_caption);
    layout->addWidget(m_figure);
    layout->addWidget(m_note);
}

void FigureTile::setCaption(const QString &caption)
{
    m_caption->setText(caption);
}

void FigureTile::setFigure(const QString &figure, const QString &note)
{
    m_figure->setText(figure);
    m_note->setText(note);
    setAccessibleName(m_caption->text() + u": "_s + figure + (note.isEmpty() ? QString() : u", "_s + note));
}

QString FigureTile::figure() const
{
    return m_figure->text();
}

} // namespace yeonsu
