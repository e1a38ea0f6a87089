# Critical differences: 5 functions; CD = 6.06 (Nemenyi, α = 0.05), p = 0.0010 (Friedman, Iman–Davenport)
# Draw it again with: gnuplot critical-difference.gp
NAME = 'critical-difference'; WIDTH = 1016; HEIGHT = 297
load 'style.gp'
set label 1 '{/:Bold Critical differences}' at screen 0.0157, screen 0.9259 left font ",14" tc rgb INK
set label 2 '5 functions; CD = 6.06 (Nemenyi, α = 0.05), p = 0.0010 (Friedman, Iman–Davenport)' at screen 0.0157, screen 0.8586 left font ",11" tc rgb MUTED
set lmargin at screen 0.2835; set rmargin at screen 0.7165
set bmargin at screen 0.0539; set tmargin at screen 0.5421
set border 4; unset xtics; unset ytics; unset grid
set xrange [1:10.0]; set x2range [1:10.0]; set yrange [-145.0:0]
set x2tics 1 out scale 0.5,0.25 font ",11" textcolor rgb TEXT
set label 3 'mean rank' at graph 0.5, screen 0.67 center font ",11" tc rgb TEXT
D = 'critical-difference.dat'
set arrow from first 1, screen 0.7172 to first 7.057992834068865, screen 0.7172 heads size screen 0.004,90 lw 1.5 lc rgb INK
set label 4 'CD' at first 4.028996417034433, screen 0.7508 center font ",11" tc rgb INK
set label 10 'gradientDescent learningRate=0.01…  2.80' at graph -0.0182, first -35.0 right font ",11" tc rgb C2
set label 11 'gradientDescent learningRate=0.00…  2.90' at graph -0.0182, first -57.0 right font ",11" tc rgb C1
set label 12 'gradientDescent learningRate=0.04…  4.10' at graph -0.0182, first -79.0 right font ",11" tc rgb C4
set label 13 'gradientDescent learningRate=0.02…  4.20' at graph -0.0182, first -101.0 right font ",11" tc rgb C3
set label 14 'gradientDescent learningRate=0.08…  4.20' at graph -0.0182, first -123.0 right font ",11" tc rgb C5
set label 15 '5.50  gradientDescent learningRate=0.005' at graph 1.0182, first -123.0 left font ",11" tc rgb C1
set label 16 '7.30  gradientDescent learningRate=0.01' at graph 1.0182, first -101.0 left font ",11" tc rgb C2
set label 17 '7.60  gradientDescent learningRate=0.02' at graph 1.0182, first -79.0 left font ",11" tc rgb C3
set label 18 '7.80  gradientDescent learningRate=0.04' at graph 1.0182, first -57.0 left font ",11" tc rgb C4
set label 19 '8.60  gradientDescent learningRate=0.08' at graph 1.0182, first -35.0 left font ",11" tc rgb C5
plot D index 0 every :::0::0 using 1:2 with lines lw 1.4 lc rgb C2, \
  D index 0 every :::1::1 using 1:2 with lines lw 1.4 lc rgb C1, \
  D index 0 every :::2::2 using 1:2 with lines lw 1.4 lc rgb C4, \
  D index 0 every :::3::3 using 1:2 with lines lw 1.4 lc rgb C3, \
  D index 0 every :::4::4 using 1:2 with lines lw 1.4 lc rgb C5, \
  D index 0 every :::5::5 using 1:2 with lines lw 1.4 lc rgb C1, \
  D index 0 every :::6::6 using 1:2 with lines lw 1.4 lc rgb C2, \
  D index 0 every :::7::7 using 1:2 with lines lw 1.4 lc rgb C3, \
  D index 0 every :::8::8 using 1:2 with lines lw 1.4 lc rgb C4, \
  D index 0 every :::9::9 using 1:2 with lines lw 1.4 lc rgb C5, \
  D index 1 using ($1-0.036):3:($2-$1+2*0.036):(0) with vectors nohead lw 4.5 lc rgb INK
