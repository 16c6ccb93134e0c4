// A logo in the middle of a ground of one colour.
#pragma once

#include "support/logo_picture.h"

#include <QWidget>

namespace yeonsu {

class LogoPreview : public QWidget
{
    Q_OBJECT

public:
    LogoPreview(const QColor &ground, const QString &name, QWidget *parent = nullptr);

    void setLogo(const std::optional<Logo> &logo);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QColor m_ground;
    std::optional<LogoPicture> m_picture;
};

} // namespace yeonsu
