# Critical differences: 2 functions; too few to tell arms apart: CD = 8.49 is not below k − 1 = 8
# Draw it again with: gnuplot critical-difference.gp
NAME = 'critical-difference'; WIDTH = 969; HEIGHT = 256
load 'style.gp'
set label 1 '{/:Bold Critical differences}' at screen 0.0165, screen 0.9141 left font ",14" tc rgb INK
set label 2 '2 functions; too few to tell arms apart: CD = 8.49 is not below k − 1 = 8' at screen 0.0165, screen 0.8359 left font ",11" tc rgb MUTED
set lmargin at screen 0.297; set rmargin at screen 0.7507
set bmargin at screen 0.0625; set tmargin at screen 0.5938
set border 4; unset xtics; unset ytics; unset grid
set xrange [1:9.0]; set x2range [1:9.0]; set yrange [-136.0:0]
set x2tics 1 out scale 0.5,0.25 font ",11" textcolor rgb TEXT
set label 3 'mean rank' at graph 0.5, screen 0.7422 center font ",11" tc rgb TEXT
D = 'critical-difference.dat'
set label 10 'underdampedLangevin temperature=0…  1.00' at graph -0.0182, first -26.0 right font ",11" tc rgb C1
set label 11 'langevin temperature=0.15  2.00' at graph -0.0182, first -48.0 right font ",11" tc rgb C1
set label 12 'langevin temperature=0.3  3.50' at graph -0.0182, first -70.0 right font ",11" tc rgb C2
set label 13 'underdampedLangevin temperature=0…  3.50' at graph -0.0182, first -92.0 right font ",11" tc rgb C2
set label 14 'underdampedLangevin temperature=0…  5.25' at graph -0.0182, first -114.0 right font ",11" tc rgb C3
set label 15 '5.75  langevin temperature=0.6' at graph 1.0182, first -92.0 left font ",11" tc rgb C3
set label 16 '7.50  metropolis temperature=0.15' at graph 1.0182, first -70.0 left font ",11" tc rgb C1
set label 17 '7.50  metropolis temperature=0.3' at graph 1.0182, first -48.0 left font ",11" tc rgb C2
set label 18 '9.00  metropolis temperature=0.6' at graph 1.0182, first -26.0 left font ",11" tc rgb C3
plot D index 0 every :::0::0 using 1:2 with lines lw 1.4 lc rgb C1, \
  D index 0 every :::1::1 using 1:2 with lines lw 1.4 lc rgb C1, \
  D index 0 every :::2::2 using 1:2 with lines lw 1.4 lc rgb C2, \
  D index 0 every :::3::3 using 1:2 with lines lw 1.4 lc rgb C2, \
  D index 0 every :::4::4 using 1:2 with lines lw 1.4 lc rgb C3, \
  D index 0 every :::5::5 using 1:2 with lines lw 1.4 lc rgb C3, \
  D index 0 every :::6::6 using 1:2 with lines lw 1.4 lc rgb C1, \
  D index 0 every :::7::7 using 1:2 with lines lw 1.4 lc rgb C2, \
  D index 0 every :::8::8 using 1:2 with lines lw 1.4 lc rgb C3, \
  D index 1 using ($1-0.032):3:($2-$1+2*0.032):(0) with vectors nohead lw 4.5 lc rgb INK
