#include "help/about_dialog.h"

#include "help/attributions.h"
#include "support/application_style.h"

#include <QDialogButtonBox>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

constexpr QSize usualSize(620, 560);
constexpr int emblemSize = 64;

QString sentenceOf(const Attribution &each)
{
    const QString name = each.address.isEmpty()
                             ? each.name
                             : u"<a href=\"%1\" style=\"color: %2\">%3</a>"_s.arg(
                                   each.address, currentColours().accent.name(), each.name);
    QStringList parts{u"<b>%1</b>"_s.arg(name), each.what, each.owner, each.licence};
    parts.removeAll(QString());
    return u"<p style=\"margin-top: 0; margin-bottom: 6px\">%1</p>"_s.arg(parts.join(u" · "_s));
}

} // namespace

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
    , m_text(new QTextBrowser(this))
{
    setWindowTitle(tr("About Yeonsu"));
    resize(usualSize);
    auto *emblem = new QLabel(this);
    emblem->setPixmap(QIcon(u":/emblem/yeonsu.svg"_s).pixmap(emblemSize));
    auto *title = new QLabel(tr("Yeonsu %1").arg(QLatin1StringView(YEONSU_VERSION)), this);
    title->setProperty("role", u"title"_s);
    auto *what = new QLabel(tr("The register of international training programmes."), this);
    what->setProperty("muted", true);
    auto *names = new QVBoxLayout;
    names->setSpacing(4);
    names->addStretch();
    names->addWidget(title);
    names->addWidget(what);
    names->addStretch();
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(emblem);
    head->addLayout(names, 1);
    QString text = u"<p>%1</p><p>%2</p><h4>%3</h4>"_s.arg(
        tr("Free software under the GNU General Public License, version 3 or later. It comes without "
           "any warranty."),
        tr("It uses no network."), tr("With it come, or it is made with:"));
    for (const Attribution &each : attributions())
        text += sentenceOf(each);
    m_text->setHtml(text);
    m_text->setOpenExternalLinks(true);
    m_text->setAccessibleName(tr("Licence and sources"));
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(16);
    layout->addLayout(head);
    layout->addWidget(m_text, 1);
    layout->addWidget(buttons);
}

} // namespace yeonsu
